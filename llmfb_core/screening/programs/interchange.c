/* Redundant, partially redundant and loop-carried computation: what hoisting, sinking and numbering of values move. */
static int table[8][8], seen[64];
static int order;

static int marked(int where) { return seen[where & 63]++ + ++order; }

static int redundant(int a, int b, int c) {
    int x = a * b + c, y;
    if (c > 3) y = a * b + c;
    else if (c > 1) y = a * b - c;
    else y = (b + c) * a;
    int z = c & 1 ? a * b + c : b * a;
    return x + 2 * y + 3 * z;
}

static int diamonds(int n, int *out) {
    int value = 0;
    if (n & 1) { out[0] = n * 5; value = out[1] + 4; }
    else { out[0] = n * 5; value = out[1] - 4; }
    if (n & 2) { out[1] = value; value += marked(n); }
    else { out[1] = value; value -= marked(n + 1); }
    return n & 4 ? value / (n | 1) : value % (n | 1);
}

static int carried(int rounds) {
    int a = 1, b = 1, last = 0;
    for (int i = 0; i < rounds; i++) {
        int sum = a + b;
        if (sum == last) break;
        a = b;
        b = sum % 1000;
        if (i % 5 == 4) { last = a; a = a * b % 777; }
    }
    return a * 1000 + b;
}

static int swapped(int size) {
    for (int j = 0; j < size; j++)
        for (int i = 0; i < size; i++) table[i][j] = i ? table[i - 1][j] * 3 + j : j + 1;
    int sum = 0;
    for (int i = 1; i < size; i++)
        for (int j = 1; j < size; j++) {
            table[i][j] ^= table[i - 1][j - 1] & 0xff;
            sum += table[i][j] % 1000;
        }
    return sum;
}

static int invariant(const int *values, int count, int *limit) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
        if (values[i] > *limit) *limit += values[i] / 4 + 1;
        sum += *limit * (count / 3);
        if (sum > 100000) return -i;
    }
    return sum;
}

static int threaded(int n) {
    int state = 0, total = 0;
    for (int i = 0; i < n; i++) {
        if (state == 0) { total += 3; if (i % 4 == 1) state = 1; }
        else if (state == 1) { total *= 2; state = i & 8 ? 2 : 0; }
        else { total -= i; if (total % 3 == 0) state = 0; }
        total %= 10000;
    }
    return total * 3 + state;
}

int main(void) {
    unsigned sum = 0;
    int out[2] = {3, 9}, limit = 5;
    for (int i = -4; i < 8; i++) {
        sum = sum * 31 + (unsigned)redundant(i, i * 2 - 3, i + 1);
        sum = sum * 31 + (unsigned)diamonds(i + 10, out);
    }
    for (int rounds = 0; rounds < 60; rounds += 7) {
        sum = sum * 31 + (unsigned)carried(rounds);
        sum = sum * 31 + (unsigned)threaded(rounds);
    }
    sum = sum * 31 + (unsigned)swapped(8);
    for (int i = 0; i < 5; i++) sum = sum * 31 + (unsigned)invariant(table[i + 1], 8, &limit);
    for (int i = 0; i < 64; i++) sum = sum * 3 + (unsigned)seen[i];
    return (int)(sum + (unsigned)(out[0] + out[1] * 7 + limit));
}
