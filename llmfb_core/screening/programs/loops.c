/* Nested and early-left loops over arrays: sieve, matrix product, prefix sums, a search that leaves two loops. */
static unsigned char composite[512];
static int left[12][12], right[12][12], product[12][12];

static unsigned primes(void) {
    unsigned sum = 0;
    for (unsigned i = 2; i < sizeof composite; i++) {
        if (composite[i]) continue;
        sum = sum * 31 + i;
        for (unsigned j = i * i; j < sizeof composite; j += i) composite[j] = 1;
    }
    return sum;
}

static int multiplied(int size) {
    for (int i = 0; i < size; i++)
        for (int j = 0; j < size; j++) {
            left[i][j] = i * 3 - j;
            right[i][j] = (i ^ j) + 1;
        }
    int trace = 0;
    for (int i = 0; i < size; i++)
        for (int j = 0; j < size; j++) {
            product[i][j] = 0;
            for (int k = 0; k < size; k++) product[i][j] += left[i][k] * right[k][j];
            if (i == j) trace += product[i][j];
        }
    return trace;
}

static int found(int wanted) {
    int steps = 0;
    for (int i = 0; i < 12; i++) {
        for (int j = i; j < 12; j++) {
            steps++;
            if (product[i][j] % 17 == wanted) return steps * 100 + i * 12 + j;
            if (product[i][j] < -4000) break;
        }
        if (steps > 60) break;
    }
    return -steps;
}

static unsigned down(unsigned from, unsigned step) {
    unsigned rounds = 0;
    do {
        from = from & 1 ? 3 * from + 1 : from / 2;
        rounds += step;
    } while (from > 1 && rounds < 1000);
    return rounds;
}

int main(void) {
    unsigned sum = primes();
    sum = sum * 31 + (unsigned)multiplied(12);
    for (int wanted = 0; wanted < 9; wanted++) sum = sum * 31 + (unsigned)found(wanted);
    for (unsigned from = 1; from < 40; from++) sum = sum * 31 + down(from, from % 3 + 1);
    for (int i = 11; i > 0; i -= 2) {
        int running = 0;
        for (int j = 0; j < 12; j++) running += product[i][j] - product[i - 1][11 - j];
        sum ^= (unsigned)running << (i & 7);
    }
    return (int)sum;
}
