/* Globals: state kept between calls, tables of constants and pointers, loads and stores around calls, sorting in place. */
struct entry { const char *name; int weight; int *counter; };
static int hits, misses, level = 3;
static const int squares[] = {0, 1, 4, 9, 16, 25, 36, 49};
static const struct entry entries[] = {{"alpha", 3, &hits}, {"beta", -4, &misses}, {"gamma", 5, &hits}, {"delta", 1, 0}};
static int queue[8], head, tail;
static int heap[32];
int visible = 11;

static int next(void) {
    static unsigned state = 12345;
    state = state * 1103515245u + 12345u;
    return (int)(state >> 16 & 0x7fff);
}

static __attribute__((noinline)) void touched(int by) { visible += by; level ^= by & 1; }

static int around(int n) {
    int before = visible;
    touched(n);
    int after = visible;
    visible = before * 2;
    touched(-n);
    return before * 3 + after * 5 + visible;
}

static int looked_up(const char *name) {
    for (unsigned i = 0; i < sizeof entries / sizeof *entries; i++) {
        const char *a = entries[i].name, *b = name;
        while (*a && *a == *b) { a++; b++; }
        if (*a == *b) {
            if (entries[i].counter) ++*entries[i].counter;
            return entries[i].weight;
        }
    }
    misses += level;
    return 0;
}

static int pushed(int value) {
    int following = (tail + 1) % 8;
    if (following == head) return 0;
    queue[tail] = value;
    tail = following;
    return 1;
}

static int popped(void) {
    if (head == tail) return -1;
    int value = queue[head];
    head = (head + 1) % 8;
    return value;
}

static void sifted(int root, int count) {
    for (int child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && heap[child + 1] > heap[child]) child++;
        if (heap[root] >= heap[child]) return;
        int kept = heap[root];
        heap[root] = heap[child];
        heap[child] = kept;
    }
}

static void sorted(int count) {
    for (int i = count / 2; i-- > 0;) sifted(i, count);
    while (--count > 0) {
        int kept = heap[0];
        heap[0] = heap[count];
        heap[count] = kept;
        sifted(0, count);
    }
}

int main(void) {
    unsigned sum = 0;
    for (int i = 0; i < 12; i++) sum = sum * 31 + (unsigned)around(next() % 50);
    static const char *const names[] = {"gamma", "alpha", "omega", "beta", "", "delta", "alphabet"};
    for (int i = 0; i < 21; i++) sum = sum * 31 + (unsigned)looked_up(names[i % 7]);
    for (int i = 0; i < 30; i++) {
        if (next() % 3) sum = sum * 31 + (unsigned)pushed(i * squares[i & 7]);
        else sum = sum * 31 + (unsigned)popped();
    }
    for (int i = 0; i < 32; i++) heap[i] = next() % 1000;
    sorted(32);
    for (int i = 0; i < 32; i++) sum = sum * 31 + (unsigned)heap[i];
    return (int)(sum + (unsigned)(hits * 100 + misses * 10 + level));
}
