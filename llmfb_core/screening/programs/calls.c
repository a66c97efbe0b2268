/* Ways of passing: variable arguments, structs by value and returned, function pointers, many parameters. */
struct small { int a; short b; };
struct large { long values[6]; char tag; double weight; };

static long added(const char *kinds, ...) {
    __builtin_va_list arguments, again;
    long sum = 0;
    __builtin_va_start(arguments, kinds);
    __builtin_va_copy(again, arguments);
    for (const char *kind = kinds; *kind; kind++) {
        switch (*kind) {
        case 'i': sum = sum * 3 + __builtin_va_arg(arguments, int); break;
        case 'l': sum = sum * 3 + __builtin_va_arg(arguments, long); break;
        case 'd': sum = sum * 3 + (long)(__builtin_va_arg(arguments, double) * 4); break;
        case 's': sum = sum * 3 + __builtin_va_arg(arguments, struct small).b; break;
        case 'g': sum = sum * 3 + __builtin_va_arg(arguments, struct large).values[3]; break;
        }
    }
    if (*kinds == 'i') sum ^= __builtin_va_arg(again, int);
    __builtin_va_end(again);
    __builtin_va_end(arguments);
    return sum;
}

static struct small turned(struct small it) {
    struct small made = {it.b, (short)it.a};
    return made;
}

static struct large grown(struct large it, long by) {
    for (int i = 0; i < 6; i++) it.values[i] += by * i;
    it.tag++;
    it.weight *= 1.5;
    return it;
}

static long of(struct large it) {
    long sum = it.tag + (long)(it.weight * 8);
    for (int i = 0; i < 6; i++) sum = sum * 7 + it.values[i];
    it.values[0] = -1;
    return sum;
}

static int many(int a, int b, int c, int d, int e, int f, int g, int h, long i, char j, double k) {
    return a - b + c * d - e + f * g - h + (int)i + j + (int)(k * 2);
}

static int twice(int x) { return 2 * x; }
static int negated(int x) { return -x; }
static int squared(int x) { return x * x; }
static int (*const operations[])(int) = {twice, negated, squared};

static int applied(int (*operation)(int), int times, int x) {
    while (times-- > 0) x = operation(x) % 1009;
    return x;
}

int main(void) {
    struct small small = {70000, -3};
    struct large large = {{1, -2, 3, -4, 5, -6}, 'x', 2.25};
    unsigned long sum = (unsigned long)added("ildsg", 7, -9L, 1.75, small, large);
    sum = sum * 31 + (unsigned long)added("iiiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8, 9);
    sum = sum * 31 + (unsigned long)added("ddddddddddi", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11);
    sum = sum * 31 + (unsigned long)added("");
    small = turned(small);
    sum = sum * 31 + (unsigned long)(long)(small.a * 100 + small.b);
    struct large other = grown(large, 10);
    sum = sum * 31 + (unsigned long)of(large);
    sum = sum * 31 + (unsigned long)of(other);
    sum = sum * 31 + (unsigned long)of(grown(grown(other, -3), 2));
    sum = sum * 31 + (unsigned long)(long)many(1, 2, 3, 4, 5, 6, 7, 8, 9, 'a', 1.5);
    for (int i = 0; i < 12; i++) sum = sum * 31 + (unsigned long)(long)applied(operations[i % 3], i, i + 3);
    return (int)(sum ^ sum >> 32);
}
