/* Floating point without fast-math: order of additions, signed zeros, NaN, infinities, conversions, bits. */
static double terms[40];

static unsigned bits(double x) {
    union { double d; unsigned long u; } both;
    both.d = x;
    if (x != x) return 0x7ff80000;
    return (unsigned)(both.u ^ both.u >> 32);
}

static unsigned float_bits(float x) {
    union { float f; unsigned u; } both;
    both.f = x;
    return x != x ? 0x7fc00000 : both.u;
}

static double summed(int step) {
    double sum = 0;
    for (int i = 0; i < 40; i += step) sum += terms[i];
    return sum;
}

static float compensated(void) {
    float sum = 0, lost = 0;
    for (int i = 0; i < 40; i++) {
        float y = (float)terms[i] - lost, t = sum + y;
        lost = t - sum - y;
        sum = t;
    }
    return sum;
}

static double root(double x) {
    double guess = x > 1 ? x : 1;
    for (int i = 0; i < 30; i++) guess = 0.5 * (guess + x / guess);
    return guess;
}

static int ordered(double a, double b) {
    return (a < b) | (a <= b) << 1 | (a > b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5 | !(a < b) << 6;
}

static double smaller(double a, double b) { return a < b ? a : b; }

int main(void) {
    volatile double zero = 0;
    double nan = zero / zero, infinity = 1 / zero;
    double special[] = {0.0, -0.0, 1.0, -1.0, infinity, -infinity, nan, 1e-310, 3.5, 1e300};
    unsigned sum = 0;
    for (int i = 0; i < 40; i++) terms[i] = (i % 3 ? 1e16 : -1e16) / (i + 1) + i * 0.1;
    for (int step = 1; step < 6; step++) sum = sum * 31 + bits(summed(step));
    sum = sum * 31 + float_bits(compensated());
    for (int i = 0; i < 10; i++)
        for (int j = 0; j < 10; j++) {
            double a = special[i], b = special[j];
            sum = sum * 31 + (unsigned)ordered(a, b);
            sum = sum * 31 + bits(smaller(a, b));
            sum = sum * 31 + bits(a + b) + 3 * bits(a - b) + 5 * bits(a * b) + 7 * bits(a / b);
            sum ^= bits(-a * b + 0.0) ^ bits(0.0 - a);
        }
    for (int i = 1; i < 20; i++) {
        sum = sum * 31 + bits(root(i * 7.25));
        sum = sum * 31 + (unsigned)(int)(i * 2.7 - 20) + (unsigned)(unsigned char)(i * 3.9);
        sum = sum * 31 + float_bits((float)(i * 0.1)) + bits((double)((long)i << 55));
    }
    return (int)sum;
}
