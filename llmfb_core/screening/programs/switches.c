/* Dense and sparse switches, fall-through, a small machine that is driven by bytes. */
enum { HALT, PUSH, ADD, SUBTRACT, MULTIPLY, SWAP, JUMP_IF, DROP, COPY };

static const signed char program[] = {PUSH, 7, PUSH, 0, SWAP, COPY, JUMP_IF, 9, HALT, COPY, PUSH, 3, MULTIPLY,
                                      PUSH, 11, ADD, SWAP, PUSH, 1, SUBTRACT, COPY, JUMP_IF, 9, DROP, HALT};

static int executed(const signed char *code, int limit) {
    int stack[64], depth = 0, steps = 0, at = 0, sum = 0;
    while (steps++ < limit) {
        int a = depth > 0 ? stack[depth - 1] : 0, b = depth > 1 ? stack[depth - 2] : 0;
        switch (code[at++]) {
        case HALT: return sum * 31 + a + steps;
        case PUSH: if (depth < 60) stack[depth++] = code[at]; at++; break;
        case ADD: if (depth > 1) stack[--depth - 1] = a + b; break;
        case SUBTRACT: if (depth > 1) stack[--depth - 1] = b - a; break;
        case MULTIPLY: if (depth > 1) stack[--depth - 1] = (int)((unsigned)a * (unsigned)b % 10007); break;
        case SWAP: if (depth > 1) { stack[depth - 1] = b; stack[depth - 2] = a; } break;
        case JUMP_IF: at = a ? code[at] : at + 1; sum += at; break;
        case DROP: if (depth > 0) depth--; break;
        case COPY: if (depth > 0 && depth < 60) { stack[depth] = a; depth++; } break;
        default: return -1;
        }
    }
    return sum;
}

static int sparse(int x) {
    switch (x) {
    case -1000: return 4;
    case 0: return 1;
    case 77: return 9;
    case 78: return 10;
    case 4096: return 2;
    case 1000000: return 3;
    default: return x < 0 ? -1 : -2;
    }
}

static const char *named(unsigned x) {
    switch (x % 6) {
    case 0: return "zero";
    case 1: return "one";
    case 2: return "two";
    case 3: return "three";
    case 4: return "four";
    default: return "more";
    }
}

static unsigned falling(unsigned x, unsigned n) {
    switch (n & 7) {
    case 7: x = x * 3 + 7; /* fall through */
    case 6: x ^= x >> 3; /* fall through */
    case 5: x += 5; /* fall through */
    case 4: x = x << 4 | x >> 28; /* fall through */
    case 3: x -= n; /* fall through */
    case 2: x ^= 0x5a5a; /* fall through */
    case 1: x++;
    }
    return x;
}

int main(void) {
    unsigned sum = 0;
    for (int limit = 5; limit < 120; limit += 13) sum = sum * 31 + (unsigned)executed(program, limit);
    static const int values[] = {-1000, -1, 0, 1, 76, 77, 78, 79, 4096, 1000000, 1000001};
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++) sum = sum * 31 + (unsigned)sparse(values[i]);
    for (unsigned i = 0; i < 20; i++) {
        sum = falling(sum, i);
        for (const char *c = named(i); *c; c++) sum = sum * 33 + (unsigned char)*c;
    }
    return (int)sum;
}
