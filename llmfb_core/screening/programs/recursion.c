/* Recursion of several kinds: tree, mutual, tail, accumulating, permutations, with pointers into frames above. */
struct node { int key; struct node *left, *right; };
static struct node nodes[64];
static int used;

static struct node *inserted(struct node *tree, int key) {
    if (!tree) {
        struct node *made = &nodes[used++];
        made->key = key;
        made->left = made->right = 0;
        return made;
    }
    if (key < tree->key) tree->left = inserted(tree->left, key);
    else if (key > tree->key) tree->right = inserted(tree->right, key);
    return tree;
}

static unsigned walked(const struct node *tree, unsigned sum, int depth) {
    if (!tree) return sum + (unsigned)depth;
    sum = walked(tree->left, sum, depth + 1);
    sum = sum * 31 + (unsigned)tree->key;
    return walked(tree->right, sum, depth + 1);
}

static int odd(unsigned n);
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }

static unsigned ackermann(unsigned m, unsigned n) {
    if (!m) return n + 1;
    return n ? ackermann(m - 1, ackermann(m, n - 1)) : ackermann(m - 1, 1);
}

static unsigned long power(unsigned long base, unsigned n) {
    if (!n) return 1;
    unsigned long half = power(base, n / 2);
    return n & 1 ? half * half * base : half * half;
}

static void permuted(int *items, int from, int count, unsigned *sum) {
    if (from == count) {
        unsigned value = 0;
        for (int i = 0; i < count; i++) value = value * 7 + (unsigned)items[i];
        *sum = *sum * 33 + value;
        return;
    }
    for (int i = from; i < count; i++) {
        int kept = items[from];
        items[from] = items[i];
        items[i] = kept;
        permuted(items, from + 1, count, sum);
        kept = items[from];
        items[from] = items[i];
        items[i] = kept;
    }
}

static int deep(int n, const int *above) {
    int mine = n * 3 + (above ? *above : 1);
    if (n == 0) return mine;
    int below = deep(n - 1, &mine);
    return below ^ mine;
}

int main(void) {
    struct node *tree = 0;
    unsigned sum = 0;
    for (int i = 0, key = 17; i < 40; i++, key = (key * 29 + 5) % 97) tree = inserted(tree, key);
    sum = walked(tree, sum, 0);
    for (unsigned n = 0; n < 12; n++) sum = sum * 5 + (unsigned)(even(n) * 2 + odd(n));
    sum = sum * 31 + ackermann(2, 5);
    for (unsigned n = 0; n < 20; n++) sum = sum * 31 + (unsigned)(power(3, n) ^ power(3, n) >> 32);
    int items[] = {1, 2, 3, 4, 5};
    permuted(items, 0, 5, &sum);
    for (int n = 0; n < 30; n += 4) sum = sum * 31 + (unsigned)deep(n, 0);
    return (int)sum;
}
