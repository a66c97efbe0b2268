/* Bit tricks and integers of all widths: rotations, population counts, overflow checks, shifts, bit fields, division. */
typedef signed char i8;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned u32;
typedef unsigned long u64;
struct fields { u32 a : 3; int b : 5; u32 c : 11; u64 d : 37; };

static u32 rotated(u32 x, u32 by) { return x << (by & 31) | x >> (-by & 31); }

static int ones(u64 x) {
    int count = 0;
    for (; x; x &= x - 1) count++;
    return count;
}

static u32 turned(u32 x) {
    x = (x >> 1 & 0x55555555) | (x & 0x55555555) << 1;
    x = (x >> 2 & 0x33333333) | (x & 0x33333333) << 2;
    x = (x >> 4 & 0x0f0f0f0f) | (x & 0x0f0f0f0f) << 4;
    return __builtin_bswap32(x);
}

static u32 log2_of(u32 x) {
    u32 result = 0;
    while (x >>= 1) result++;
    return result;
}

static u64 greatest(u64 a, u64 b) {
    while (b) { u64 rest = a % b; a = b; b = rest; }
    return a;
}

static int checked(int a, int b) {
    int result;
    if (__builtin_add_overflow(a, b, &result)) return -1;
    if (__builtin_mul_overflow(result, b, &result)) return -2;
    return __builtin_sub_overflow(result, a, &result) ? -3 : result;
}

static u32 narrowed(int x) { return (u32)(i8)x * 3 + (u32)(u16)x + (u8)(x >> 3) + (u32)(short)((u32)x << 1); }

static u64 divided(long a, long b) {
    return (u64)(a / b) * 31 + (u64)(a % b) + (u64)(a / 7) + (u64)(a % -13) + (u64)(a >> 3) + ((u64)a >> 5);
}

static u64 packed(u64 seed) {
    struct fields f = {(u32)seed & 7, (int)(seed >> 3 & 15) - 8, (u32)(seed >> 9) & 2047, seed >> 20 & 0xfffffff};
    f.a++;
    f.b -= 3;
    f.c *= 5;
    f.d = f.d << 9 | f.a;
    return f.a + (u64)(long)f.b * 11 + f.c * 13u + f.d * 17;
}

int main(void) {
    u64 sum = 0, x = 88172645463325252UL;
    for (int i = 0; i < 200; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        int a = (int)x, b = (int)(x >> 40) - 2000;
        sum = sum * 31 + rotated((u32)x, (u32)i) + turned((u32)(x >> 8));
        sum = sum * 31 + (u64)ones(x) + log2_of((u32)(x >> 32)) + (u64)__builtin_ctzl(x | 1UL << 63);
        sum = sum * 31 + greatest(x % 9973 + 1, x >> 50) + (u64)(long)checked(a % 70000, b % 40000);
        sum = sum * 31 + (u64)(long)checked(a, b) + narrowed(a) + divided((long)x, b ? b : 1) + packed(x);
        if ((a ^ b) < 0 && a >> 31 == -1) sum ^= 0x9e3779b97f4a7c15UL >> (i & 31);
        sum += (u64)(a > b) + 2 * (u64)((u32)a > (u32)b) + 4 * (u64)((a & -a) == a);
    }
    return (int)(sum ^ sum >> 32);
}
