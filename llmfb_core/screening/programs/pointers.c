/* Pointers: linked lists, pointers to pointers, aliasing through char, unions, arithmetic, dead and overwritten stores. */
struct item { struct item *next; int value; };
union word { unsigned u; unsigned char bytes[4]; unsigned short halves[2]; };
static struct item items[32];
static int cells[16];

static struct item *linked(int count) {
    struct item *head = 0, **end = &head;
    for (int i = 0; i < count; i++) {
        items[i].value = (i * 7) % 13;
        items[i].next = 0;
        *end = &items[i];
        end = &items[i].next;
    }
    return head;
}

static struct item *reversed(struct item *list) {
    struct item *result = 0;
    while (list) {
        struct item *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

static void removed(struct item **list, int value) {
    while (*list)
        if ((*list)->value == value) *list = (*list)->next;
        else list = &(*list)->next;
}

static struct item *sorted(struct item *list) {
    struct item *done = 0;
    while (list) {
        struct item *next = list->next, **at = &done;
        while (*at && (*at)->value < list->value) at = &(*at)->next;
        list->next = *at;
        *at = list;
        list = next;
    }
    return done;
}

static unsigned hashed(const struct item *list) {
    unsigned sum = 5381;
    for (; list; list = list->next) sum = sum * 33 + (unsigned)list->value;
    return sum;
}

static int aliased(int *a, int *b) {
    *a = 5;
    *b = 7;
    *a += *b;
    return *a * 10 + *b;
}

static unsigned through(unsigned value) {
    union word word = {value};
    word.bytes[1] ^= 0x55;
    word.halves[1] = (unsigned short)(word.halves[1] * 3);
    unsigned char *raw = (unsigned char *)&word.u;
    raw[3] = (unsigned char)(raw[0] + 1);
    return word.u;
}

static int escaped(int n, int **kept) {
    static int place;
    place = n;
    *kept = &place;
    int before = place;
    **kept = n * 2;
    return before + place;
}

int main(void) {
    struct item *list = linked(24);
    unsigned sum = hashed(list);
    list = reversed(list);
    sum = sum * 31 + hashed(list);
    removed(&list, 7);
    removed(&list, (int)(sum % 13));
    list = sorted(list);
    sum = sum * 31 + hashed(list);
    int x = 1, y = 2, *kept = 0;
    sum = sum * 31 + (unsigned)aliased(&x, &y);
    sum = sum * 31 + (unsigned)aliased(&x, &x);
    for (unsigned i = 0; i < 9; i++) sum = sum * 31 + through(sum ^ i << 28);
    for (int i = 0; i < 5; i++) {
        sum = sum * 31 + (unsigned)escaped(i, &kept);
        *kept += i;
        sum = sum * 31 + (unsigned)*kept;
    }
    int *at = cells, *end = cells + 16;
    while (at != end) { *at = (int)(end - at); at++; }
    for (at = cells + 1; at < end; at += 3) at[-1] += *at * 2;
    for (int i = 0; i < 16; i++) sum = sum * 31 + (unsigned)cells[i];
    return (int)sum;
}
