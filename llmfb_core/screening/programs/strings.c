/* Strings and bytes: copies, comparison, parsing, run lengths, a hash over text, memory moved over itself. */
void *memcpy(void *, const void *, unsigned long);
void *memmove(void *, const void *, unsigned long);
void *memset(void *, int, unsigned long);
int memcmp(const void *, const void *, unsigned long);

static char buffer[256], packed[256];
static const char text[] = "  aaaabbbcccccd 42, -17;0x1f 99999 eee  +3 zz";

static int number(const char **at) {
    const char *c = *at;
    int negative = 0, value = 0;
    while (*c == ' ' || *c == ',' || *c == ';') c++;
    if (*c == '-' || *c == '+') negative = *c++ == '-';
    while (*c >= '0' && *c <= '9') value = value * 10 + (*c++ - '0');
    while (*c && *c != ' ' && *c != ',' && *c != ';') c++;
    *at = c;
    return negative ? -value : value;
}

static int lengths(const char *from, char *to) {
    int out = 0;
    while (*from) {
        int run = 1;
        while (from[run] == *from && run < 9) run++;
        if (run > 2) to[out++] = (char)('0' + run);
        else for (int i = 1; i < run; i++) to[out++] = *from;
        to[out++] = *from;
        from += run;
    }
    to[out] = 0;
    return out;
}

static unsigned long length(const char *s) {
    const char *end = s;
    while (*end) end++;
    return (unsigned long)(end - s);
}

static int compared(const char *a, const char *b) {
    while (*a && *a == *b) { a++; b++; }
    return (unsigned char)*a - (unsigned char)*b;
}

static void upper(char *s) {
    for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s = (char)(*s - 32);
}

static int palindrome(const char *s, int size) {
    for (int i = 0, j = size - 1; i < j; i++, j--) if (s[i] != s[j]) return 0;
    return 1;
}

static unsigned crc(const char *data, unsigned long size) {
    unsigned sum = ~0u;
    for (unsigned long i = 0; i < size; i++) {
        sum ^= (unsigned char)data[i];
        for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >> 1 ^ 0xedb88320u : sum >> 1;
    }
    return ~sum;
}

int main(void) {
    unsigned sum = crc(text, sizeof text);
    const char *at = text;
    while (*at) sum = sum * 31 + (unsigned)number(&at);
    int size = lengths(text, packed);
    sum = sum * 31 + crc(packed, (unsigned long)size) + (unsigned)size;
    memset(buffer, '.', 64);
    memcpy(buffer + 3, text, 20);
    memmove(buffer + 5, buffer + 3, 30);
    memmove(buffer, buffer + 7, 40);
    buffer[63] = 0;
    sum = sum * 31 + crc(buffer, 64) + (unsigned)length(buffer);
    upper(buffer);
    sum = sum * 31 + crc(buffer, 64);
    sum = sum * 31 + (unsigned)compared(text, packed) + (unsigned)compared("same", "same") * 5;
    sum = sum * 31 + (unsigned)(memcmp("abcd", "abdc", 4) < 0) + (unsigned)(memcmp(buffer, text, 0) == 0) * 2;
    sum = sum * 31 + (unsigned)palindrome("abcba", 5) + (unsigned)palindrome("abccbx", 6) * 2;
    return (int)sum;
}
