// The standard library: containers, text, hashing, numbers, errors.
const std = @import("std");

const Key = union(enum) { small: u8, pair: struct { a: i32, b: u64 }, name: []const u8, nothing };
const Point = struct { x: f64, y: f32, tag: u16 };
const Bad = error{ Short, Odd, TooMany };

fn checked(data: []const u8) Bad!u32 {
    if (data.len < 2) return error.Short;
    if (data.len % 2 == 1) return error.Odd;
    return std.mem.readInt(u16, data[0..2], .big);
}

export fn header(data: [*]const u8, len: usize) i64 {
    return checked(data[0..len]) catch |err| switch (err) {
        error.Short => -1,
        error.Odd => -2,
        else => -3,
    };
}

export fn sorted(values: [*]u32, len: usize) usize {
    std.sort.heap(u32, values[0..len], {}, std.sort.asc(u32));
    std.sort.insertion(u32, values[0..len], {}, std.sort.desc(u32));
    std.sort.pdq(u32, values[0..len], {}, std.sort.asc(u32));
    return std.mem.indexOfScalar(u32, values[0..len], 7) orelse len;
}

fn before(_: void, a: Point, b: Point) bool {
    return a.x < b.x or (a.x == b.x and a.tag > b.tag);
}

export fn ordered(points: [*]Point, len: usize) void {
    std.mem.sort(Point, points[0..len], {}, before);
    std.mem.reverse(Point, points[0..len]);
}

export fn hashed(data: [*]const u8, len: usize) u64 {
    const all = data[0..len];
    return std.hash.Wyhash.hash(1, all) ^ std.hash.Fnv1a_64.hash(all) ^ std.hash.Adler32.hash(all) ^ std.hash.Crc32.hash(all) ^ std.hash.Murmur2_64.hash(all) ^ std.hash.CityHash64.hash(all) ^ std.hash.XxHash64.hash(2, all);
}

export fn digest(data: [*]const u8, len: usize, out: *[32]u8) void {
    std.crypto.hash.sha2.Sha256.hash(data[0..len], out, .{});
    std.crypto.hash.Blake3.hash(data[0..len], out, .{});
    std.crypto.hash.Md5.hash(data[0..len], out[0..16], .{});
}

export fn parsed(text: [*]const u8, len: usize) i64 {
    const all = std.mem.trim(u8, text[0..len], " \t");
    const number = std.fmt.parseInt(i32, all, 0) catch return -1;
    const other = std.fmt.parseFloat(f64, all) catch 0;
    return number + @as(i64, @intFromFloat(@floor(@min(@max(other, -1000), 1000))));
}

export fn printed(out: [*]u8, len: usize, number: u32, value: f64) usize {
    const made = std.fmt.bufPrint(out[0..len], "{d}:{x:0>4}:{d:.2}", .{ number, number, value }) catch return 0;
    return made.len;
}

export fn words(text: [*]const u8, len: usize) usize {
    var found: usize = 0;
    var each = std.mem.tokenizeAny(u8, text[0..len], " ,\n");
    while (each.next()) |word| found += if (std.ascii.isUpper(word[0])) 2 else 1;
    var parts = std.mem.splitScalar(u8, text[0..len], '=');
    while (parts.next()) |part| found += part.len;
    return found + std.mem.count(u8, text[0..len], "ab");
}

export fn letters(text: [*]const u8, len: usize) usize {
    const view = std.unicode.Utf8View.init(text[0..len]) catch return 0;
    var each = view.iterator();
    var sum: usize = 0;
    while (each.nextCodepoint()) |point| sum += point;
    return sum;
}

export fn listed(count: u32) u64 {
    var memory: [4096]u8 = undefined;
    var buffer = std.heap.FixedBufferAllocator.init(&memory);
    const allocator = buffer.allocator();
    var list: std.ArrayList(u32) = .empty;
    defer list.deinit(allocator);
    for (0..count) |each| list.append(allocator, @intCast(each * each % 17)) catch return 0;
    if (list.items.len > 2) _ = list.orderedRemove(1);
    var table: std.AutoHashMapUnmanaged(u32, u16) = .empty;
    for (list.items, 0..) |each, index| table.put(allocator, each, @truncate(index)) catch return 1;
    var names: std.StringHashMapUnmanaged(u8) = .empty;
    names.put(allocator, "one", 1) catch return 2;
    _ = names.remove("two");
    var ordered_table: std.AutoArrayHashMapUnmanaged(u16, u64) = .empty;
    ordered_table.put(allocator, 1, 2) catch return 3;
    return table.count() + (names.get("one") orelse 0) + ordered_table.values()[0];
}

export fn named(key: *const Key) u64 {
    return switch (key.*) {
        .small => |value| value,
        .pair => |pair| pair.b +% @as(u64, @bitCast(@as(i64, pair.a))),
        .name => |name| name.len,
        .nothing => 0,
    };
}

fn numbers(comptime T: type) type {
    return struct {
        fn mixed(a: T, b: T) callconv(.c) T {
            const sum, const over = @addWithOverflow(a, b);
            return std.math.rotl(T, @byteSwap(sum), @as(u3, 3)) ^ over;
        }
        fn clamped(a: T, b: T) callconv(.c) T {
            return std.math.clamp(a -| b, 2, 99) *| b;
        }
        fn counted(a: T) callconv(.c) u32 {
            return @as(u32, @popCount(a)) * 100 + @clz(a) + @ctz(a);
        }
        fn divided(a: T, b: T) callconv(.c) T {
            return std.math.divFloor(T, a, b) catch 1;
        }
        fn root(a: T) callconv(.c) T {
            return std.math.sqrt(a);
        }
        fn power(a: T, b: T) callconv(.c) T {
            return std.math.powi(T, a, b) catch 0;
        }
    };
}

fn floats(comptime T: type) type {
    return struct {
        fn rounded(a: T) callconv(.c) T {
            return @floor(a) + @ceil(a * 2) - @trunc(a / 3) + @round(a);
        }
        fn cast(a: T) callconv(.c) i32 {
            return std.math.lossyCast(i32, a);
        }
        fn length(a: T, b: T) callconv(.c) T {
            return std.math.hypot(a, b) + std.math.cbrt(a) + std.math.log1p(b) + std.math.atan2(a, b);
        }
        fn parts(a: T) callconv(.c) T {
            const found = std.math.frexp(a);
            return std.math.ldexp(found.significand, found.exponent + 1) + std.math.sinh(a) + std.math.asin(a);
        }
    };
}

comptime {
    for (.{ u8, u16, u32, u64, u128 }) |T| {
        for (.{ "mixed", "clamped", "counted", "divided", "root", "power" }) |name|
            @export(&@field(numbers(T), name), .{ .name = name ++ "_" ++ @typeName(T) });
    }
    for (.{ i16, i32, i64 }) |T| {
        for (.{ "clamped", "counted", "divided", "power" }) |name|
            @export(&@field(numbers(T), name), .{ .name = name ++ "_" ++ @typeName(T) });
    }
    for (.{ f32, f64 }) |T| {
        for (.{ "rounded", "cast", "length", "parts" }) |name|
            @export(&@field(floats(T), name), .{ .name = name ++ "_" ++ @typeName(T) });
    }
}
