// Phobos: ranges, algorithms, text, containers, exceptions.
module ranges;

import std.algorithm;
import std.array;
import std.ascii : isDigit, toUpper;
import std.bitmanip : bitsSet, swapEndian, BitArray;
import std.container : DList, RedBlackTree, redBlackTree, BinaryHeap, heapify;
import std.conv : to, ConvException;
import std.exception : enforce;
import std.format : format;
import std.math : abs, fmod, pow, sqrt, isNaN, trunc;
import std.numeric : gcd;
import std.range;
import std.string : strip, splitLines, indexOf, lineSplitter;
import std.typecons : Nullable, Tuple, tuple, nullable, scoped;
import std.utf : byDchar;

struct Point { double x; float y; short tag; }

class Bad : Exception
{
    int code;
    this(string what, int code) { super(what); this.code = code; }
}

interface Shape { double area(); string name(); }

class Circle : Shape
{
    private double radius;
    this(double radius) { enforce!Exception(radius >= 0, "negative"); this.radius = radius; }
    double area() { return radius * radius * 3.14159; }
    string name() { return "circle"; }
}

class Square : Shape
{
    float side = 1;
    double area() { return side * side; }
    string name() { return format("square of %s", side); }
}

double total(Shape[] shapes)
{
    double sum = 0;
    foreach (each; shapes)
    {
        if (auto square = cast(Square) each) sum += square.side;
        sum += each.area;
    }
    return sum;
}

int sumOfSquares(int[] values) { return values.map!(a => a * a).filter!(a => a % 3 != 1).sum; }

auto ordered(int[] values) { return values.sort!((a, b) => a > b).release.uniq.array; }

auto stable(Point[] points) { return points.sort!((a, b) => a.tag < b.tag, SwapStrategy.stable).map!(a => a.x).array; }

auto zipped(int[] one, double[] other) { return zip(one, other).map!(a => a[0] * a[1]).fold!max(0.0); }

auto grouped(string text) { return text.byDchar.group.map!(a => tuple(a[0], a[1])).array; }

int counted(string[] words)
{
    int[string] found;
    foreach (word; words) ++found[word.strip];
    found.remove("the");
    return found.values.sum;
}

string joined(string[] words) { return words.filter!(a => a.length > 2).joiner(", ").to!string; }

int parsed(string text)
{
    try return text.to!int;
    catch (ConvException) return -1;
    finally sumOfSquares(null);
}

int handled(string text)
{
    scope (failure) counted(null);
    if (text.length < 2) throw new Bad("short", cast(int) text.length);
    try return parsed(text[1 .. $]);
    catch (Bad error) return error.code;
    catch (Exception error) throw new Bad(error.msg, 7);
}

Nullable!int first(int[] values, int limit)
{
    auto rest = values.find!(a => a > limit);
    return rest.empty ? Nullable!int() : nullable(rest.front);
}

auto windows(int[] values) { return values.slide(3).map!(a => a.sum).maxElement; }

auto chunked(ubyte[] data) { return data.chunks(4).map!(a => a.fold!((b, c) => b * 256u + c)(0u)).array; }

auto cycled(int[] values) { return values.cycle.drop(2).stride(3).take(5).array; }

auto chained(int[] one, int[] other) { return chain(one, other.retro, only(7)).enumerate.filter!(a => a[1] != a.index).count; }

long primes(int limit)
{
    auto composite = new bool[limit + 1];
    long sum;
    foreach (number; 2 .. limit + 1)
    {
        if (composite[number]) continue;
        sum += number;
        for (auto multiple = number * number; multiple <= limit; multiple += number) composite[multiple] = true;
    }
    return sum;
}

auto tree(int[] values)
{
    auto made = redBlackTree!int(values);
    made.removeKey(7);
    return made.upperBound(3).array;
}

int[] highest(int[] values, size_t count)
{
    auto heap = heapify!"a > b"(values.dup);
    while (heap.length > count) heap.removeFront();
    return heap.array;
}

auto linked(string text)
{
    DList!char made;
    foreach (char each; text) each & 1 ? made.insertFront(each) : made.insertBack(each);
    if (!made.empty) made.removeBack();
    return made[].array;
}

string upper(string text) { return text.map!(a => a.toUpper).filter!(a => !a.isDigit).to!string; }

ptrdiff_t place(string text, string wanted) { return text.indexOf(wanted) + text.countUntil('x'); }

string[] lines(string text) { return text.lineSplitter.map!strip.array; }

string replaced(string text) { return text.replace("<", "&lt;").splitter('=').join("-"); }

double polynomial(double[] parts, double at) { return parts.retro.fold!((sum, each) => sum * at + each)(0.0); }

double spread(double[] values)
{
    immutable mean = values.sum / values.length;
    return values.map!(a => (a - mean) ^^ 2).sum.sqrt;
}

int divisor(int a, int b) { return gcd(abs(a), abs(b)); }

uint mixed(uint a, ushort b) { return swapEndian(a) ^ (a >>> (b & 31)) ^ swapEndian(b); }

double remainder(double a, real b) { return isNaN(a) ? 0 : fmod(a, cast(double) b) + trunc(a) + pow(a, 3); }

T power(T)(T base, uint exponent)
{
    T result = 1;
    for (; exponent; exponent >>= 1, base *= base) if (exponent & 1) result *= base;
    return result;
}

static foreach (T; AliasSeq!(byte, ubyte, short, ushort, int, uint, long, ulong, float, double, real))
{
    mixin("T power_" ~ T.stringof ~ "(T base, uint exponent) { return power(base, exponent); }".replace("T ", T.stringof ~ " "));
}

import std.meta : AliasSeq;

bool[] flags(size_t count, size_t step)
{
    auto made = BitArray(new bool[count]);
    for (size_t each = 0; each < count; each += step ? step : 1) made.flip(each);
    return made.bitsSet.map!(a => a % 3 == 0).array;
}

struct Counter
{
    static int alive;
    int value;
    this(int value) { this.value = value; ++alive; }
    this(this) { ++alive; }
    ~this() { --alive; }
    int opCmp(ref const Counter other) const { return value - other.value; }
}

int lives(int[] values)
{
    auto made = values.map!(a => Counter(a)).array;
    made.sort();
    return made.length ? made[0].value : Counter.alive;
}
