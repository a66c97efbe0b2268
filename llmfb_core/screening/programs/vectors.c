/* Vectors of the language extension, and loops that become vectors. */
typedef int int4 __attribute__((vector_size(16)));
typedef float float4 __attribute__((vector_size(16)));
typedef unsigned char byte16 __attribute__((vector_size(16)));

static int input[64], output[64];
static short narrow[64];
static unsigned char pixels[64];

static int4 rotated(int4 v) { return __builtin_shufflevector(v, v, 1, 2, 3, 0); }

static unsigned lanes(int4 v) {
    unsigned sum = 0;
    for (int i = 0; i < 4; i++) sum = sum * 31 + (unsigned)v[i];
    return sum;
}

static int4 chosen(int4 a, int4 b) {
    int4 mask = a > b;
    return (a & mask) | (b & ~mask);
}

static float horizontal(float4 v) { return (v[0] + v[2]) + (v[1] + v[3]); }

static void filtered(int count) {
    for (int i = 1; i + 1 < count; i++) output[i] = (input[i - 1] + 2 * input[i] + input[i + 1]) >> 2;
}

static int reduced(int count) {
    int sum = 0, most = -1000000;
    for (int i = 0; i < count; i++) {
        sum += (input[i] * narrow[i]) >> 6;
        most = input[i] > most ? input[i] : most;
    }
    return sum ^ most;
}

static void saturated(int by) {
    for (int i = 0; i < 64; i++) {
        int value = pixels[i] + by;
        pixels[i] = (unsigned char)(value > 255 ? 255 : value < 0 ? 0 : value);
    }
}

static void overlapping(int *to, const int *from, int count) {
    for (int i = 0; i < count; i++) to[i] = from[i] + 1;
}

int main(void) {
    unsigned sum = 0;
    int4 v = {1, -2, 30000, 4}, w = {-5, 6, 7, -80000};
    for (int i = 0; i < 10; i++) {
        v = rotated((v & 0xffffff) * 3 + (w & 0xffffff));
        w = chosen(v ^ w, (w >> 2) - (v >> 2)) + (int4){i, -2, i * i, 4};
        w >>= 1;
        w[i & 3] ^= v[(i + 1) & 3] >> 3;
        sum = sum * 31 + lanes(v) + 7 * lanes(w);
    }
    float4 f = {1.5f, -2.25f, 1e8f, 1e-8f};
    for (int i = 0; i < 5; i++) f = f * f[i & 3] + 0.5f;
    sum = sum * 31 + (horizontal(f) > 1e30f) + (unsigned)(f[1] < f[0]) * 2;
    for (int i = 0; i < 64; i++) {
        input[i] = (i * 2654435 ^ i << 7) % 5003 - 2500;
        narrow[i] = (short)(i * 977);
        pixels[i] = (unsigned char)(i * 37);
    }
    for (int count = 3; count <= 64; count += 9) {
        filtered(count);
        sum = sum * 31 + (unsigned)reduced(count);
    }
    saturated(90);
    saturated(-120);
    overlapping(input + 1, input, 40);
    overlapping(input, input + 3, 40);
    byte16 packed;
    for (int i = 0; i < 16; i++) packed[i] = pixels[i * 3];
    packed = packed + packed * 3;
    for (int i = 0; i < 16; i++) sum = sum * 33 + packed[i];
    for (int i = 0; i < 64; i++) sum = sum * 31 + (unsigned)output[i] + (unsigned)input[i] * 3 + pixels[i];
    return (int)sum;
}
