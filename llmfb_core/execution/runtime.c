/* What a function under test finds around it: the loop that runs it, its library, and the record of what it did.
 *
 * Compiled to `runtime.ll` (see `llmfb_core/llvm/runtime.py` for the command).  Everything here runs in a
 * forked child under seccomp's strict mode, so nothing here may call the system but `exit`.  All addresses are
 * fixed: both versions of a function see the same ones.  The layout is that of `llmfb_core/execution/layout.py`.
 */

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

#define BASE 0x2a0000000000UL
#define ARENA (BASE + 0x10000)
#define ARENA_SIZE 0x10000UL
#define BLOCKS (ARENA + 0x8000) /* below are the global variables */
#define BLOCK_STRIDE 0x420UL    /* every object ends in a gap that no correct access touches */
#define BLOCK_SIZE 0x400UL
#define BLOCK_COUNT 31UL
#define HEAP (BASE + 0x40000)
#define HEAP_SIZE 0x20000UL
#define SHARED (BASE + 0x100000)
#define RECORDS (SHARED + 0x10000)
#define LOG_SIZE 0x2000UL
#define MAX_OBJECTS 512
#define MAX_GLOBALS 256
#define MAX_EVENTS 512
#define MAX_SITES 2048
#define MAX_FREED 32
#define MAX_TIMEOUTS 4
/* Answers of an input: of calls in their order, of pure functions by their number, of allocations, and words that
 * calls write to memory that they are given. */
#define ANSWERS 32
#define ALLOCATED (2 * ANSWERS)
#define ALLOCATIONS 16
#define WRITTEN (ALLOCATED + ALLOCATIONS)
#define WORDS 48
#define TAG_BASE 0x100000000000UL

struct object { u64 start, size; };

struct control { /* at SHARED */
    u64 index, undefined, calls, allocas, heap, blocks, fill, stack, signal, address, instruction, globals, lenient;
    u64 learning, ticks, ticks_allowed; /* ticks of the timer during this input */
    u64 timeouts, muted, pointers, written, expected_at;
    u64 visible; /* where in the arena that begins which others see: variables of the module alone lie before it */
    struct object global[MAX_GLOBALS];
    struct object alloca_[MAX_OBJECTS]; /* a ring */
    struct object heap_[64];
    u64 heap_objects;
    u64 freed_count;
    struct object freed[MAX_FREED]; /* what was freed of the memory that the function found */
    void *back[8];                  /* to the loop over the inputs */
    u8 times[MAX_SITES];            /* how often a comparison was noted */
    u64 noted[1024];                /* addresses of reads that were noted, by hash */
};

/* What may be changed about an input: a value that was read, or what a value was compared with. */
struct event { u64 kind, site, size, a, b[3]; };
struct answer { u64 set, value; };

struct record { /* one for each input, from RECORDS on */
    u64 status, undefined, logged, heap, heap_objects, seed, signal, address, instruction, events, allocations, failed;
    u64 contents, hash, expected_count, more; /* the hash is of the whole log, of which the rest may be cut off */
    u8 result[64];
    u8 args[16 * 64];
    struct answer answer[WRITTEN + WORDS];
    u8 arena_before[ARENA_SIZE];
    u8 arena[ARENA_SIZE];
    u8 log[LOG_SIZE];
    u8 content[LOG_SIZE]; /* of memory on the stack that calls were given, some of it perhaps never written */
    u8 heap_bytes[HEAP_SIZE];
    struct object heap_object[64];
    u8 covered[MAX_SITES]; /* by site, the kinds of outcomes that it had */
    struct event event[MAX_EVENTS];
    struct object made[64];     /* all allocations in their order, start 0 for those that failed */
    struct object expected[64]; /* those of the original */
};

#define C ((struct control *)SHARED)
#define R ((struct record *)RECORDS + C->index)

enum { RETURNED = 1, ENDED = 2, GAVE_UP = 3, TRAPPED = 4 };
enum { READ = 1, COMPARED = 2, MASKED = 3, BYTES = 4, FLOATS = 5, CHUNK = 6 };

/* Written in assembly because nothing optimizes this code. */
static void copy(u8 *to, const u8 *from, u64 n) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
}

static void fill(u8 *to, u64 byte, u64 n) {
    __asm__ volatile("rep stosb" : "+D"(to), "+c"(n) : "a"(byte) : "memory");
}

static __attribute__((noreturn)) void leave(void) {
    for (;;) __asm__ volatile("syscall" : : "a"(60L), "D"(0L) : "rcx", "r11", "memory");
}

/* The next word from `at` on that differs from that at the same place of `before`; `end` where there is none. */
static const u64 *changed(const u64 *at, const u64 *before, const u64 *end) {
    u64 left = end - at;
    _Bool equal;
    if (!left) return end;
    __asm__ volatile("repe cmpsq" : "+D"(at), "+S"(before), "+c"(left), "=@ccz"(equal) : : "memory");
    return equal ? end : at - 1;
}

static u64 mix(u64 x) { /* splitmix64's finalizer */
    x ^= x >> 30; x *= 0xbf58476d1ce4e5b9UL;
    x ^= x >> 27; x *= 0x94d049bb133111ebUL;
    return x ^ (x >> 31);
}

/* ---------------------------------------------------------------------------------------------- the record */

static void put(u64 value, u64 bytes) {
    struct record *r = R;
    if (C->muted) return;
    r->hash = (r->hash ^ value) * 0x9e3779b97f4a7c15UL;
    r->hash ^= r->hash >> 29;
    for (u64 i = 0; i < bytes; i++, value >>= 8)
        if (r->logged < LOG_SIZE) r->log[r->logged++] = (u8)value;
}

static void put_content(u64 value, u64 bytes) {
    struct record *r = R;
    for (u64 i = 0; i < bytes; i++, value >>= 8)
        if (r->contents < LOG_SIZE) r->content[r->contents++] = (u8)value;
}

static void finish(u64 status) {
    struct record *r = R;
    r->undefined = C->undefined;
    /* It holds what was there before; pages that are not written to need not be mapped. */
    const u64 *start = (u64 *)ARENA, *before = (u64 *)r->arena_before, *end = (u64 *)(ARENA + ARENA_SIZE);
    for (const u64 *p = start; (p = changed(p, before + (p - start), end)) < end; p++)
        ((u64 *)r->arena)[p - start] = *p;
    r->heap = C->heap;
    r->heap_objects = C->heap_objects;
    copy(r->heap_bytes, (u8 *)HEAP, C->heap);
    copy((u8 *)r->heap_object, (u8 *)C->heap_, sizeof C->heap_);
    r->status = status;
}

/* On with the next input. */
static __attribute__((noreturn)) void next(void) { __builtin_longjmp(C->back, 1); }

__attribute__((noreturn)) void llmfb_end(u64 status) { finish(status); next(); }

/* Undefined behaviour; the number says before which event. */
static void undefined(void) { if (!C->undefined) C->undefined = 1 + R->events; }

void llmfb_undefined(_Bool bad) { if (bad) undefined(); }

void llmfb_unreachable(void) { undefined(); llmfb_end(GAVE_UP); }

static _Bool on_stack(u64 p) { return p <= C->stack && p > C->stack - 0x800000; }

/* The object at `p`, one past its end included; none: size 0 and start 0. */
static struct object object_at(u64 p) {
    struct object none = {0, 0};
    if (p >= BLOCKS && p < ARENA + ARENA_SIZE) {
        struct object block = {p - (p - BLOCKS) % BLOCK_STRIDE, BLOCK_SIZE};
        return p - block.start <= BLOCK_SIZE ? block : none;
    }
    if (p >= ARENA && p < BLOCKS) {
        for (u64 i = 0; i < C->globals; i++)
            if (p - C->global[i].start <= C->global[i].size) return C->global[i];
        return none;
    }
    if (p >= HEAP && p < HEAP + HEAP_SIZE) {
        for (u64 i = 0; i < C->heap_objects; i++)
            if (p - C->heap_[i].start <= C->heap_[i].size) return C->heap_[i];
        return none;
    }
    if (on_stack(p)) {
        u64 known = C->allocas < MAX_OBJECTS ? C->allocas : MAX_OBJECTS;
        for (u64 past = 0; past <= 1; past++) /* one object may end where another begins */
            for (u64 i = 1; i <= known; i++) {
                struct object *o = &C->alloca_[(C->allocas - i) % MAX_OBJECTS];
                if (p - o->start < o->size + past) return *o;
            }
    }
    return none;
}

static _Bool ours(u64 p) {
    return (p >= ARENA && p < ARENA + ARENA_SIZE) || (p >= HEAP && p < HEAP + HEAP_SIZE) || on_stack(p);
}

/* ------------------------------------------------------------------------------- what to change about an input */

static struct event *new_event(u64 kind, u64 site, u64 size) {
    if (R->events >= MAX_EVENTS) return 0;
    struct event *e = &R->event[R->events++];
    e->kind = kind; e->site = site; e->size = size;
    return e;
}

static u64 value_at(u64 p, u64 size) {
    u64 value = 0;
    copy((u8 *)&value, (u8 *)p, size);
    return value;
}

static void note_read(u64 p, u64 size, u64 value) {
    u64 slot = (p ^ p >> 10) % 1024;
    if (C->noted[slot] == p) return;
    C->noted[slot] = p;
    struct event *e = new_event(READ, 0, size);
    if (e) { e->a = p; e->b[0] = value; }
}

void llmfb_block(u64 site) { R->covered[site % MAX_SITES] |= 1; }

static void note(u64 kind, u64 site, u64 bits, u64 a, u64 b) {
    if (!C->learning || C->times[site % MAX_SITES] >= 3) return;
    C->times[site % MAX_SITES]++;
    struct event *e = new_event(kind, site % MAX_SITES, bits);
    if (e) { e->a = a; e->b[0] = b; }
}

/* The outcomes of a comparison between which something that compiles otherwise would show. */
void llmfb_compare(u64 site, u64 bits, u64 a, u64 b) {
    u64 mask = bits < 64 ? (1UL << bits) - 1 : ~0UL;
    u8 seen = a == b ? 1 : a == ((b + 1) & mask) ? 2 : a == ((b - 1) & mask) ? 4 : a < b ? 8 : 16;
    if (((a ^ b) >> (bits - 1)) & 1) seen |= a >> (bits - 1) & 1 ? 32 : 64;
    R->covered[site % MAX_SITES] |= seen;
    note(COMPARED, site, bits, a, b);
}

void llmfb_floats(u64 site, double a, double b) {
    R->covered[site % MAX_SITES] |= a == b ? 1 : a < b ? 2 : a > b ? 4 : 8;
    union { double d; u64 u; } x, y;
    x.d = a; y.d = b;
    note(FLOATS, site, 64, x.u, y.u);
}

void llmfb_mask(u64 site, u64 bits, u64 value, u64 mask) {
    R->covered[site % MAX_SITES] |= !(value & mask) ? 1 : (value & mask) == mask ? 2 : 4;
    note(MASKED, site, bits, value, mask);
}

/* Bytes at `p` that were compared with those at `q`. */
static void note_bytes(const void *p, const void *q, u64 n) {
    if (!C->learning) return;
    struct event *e = new_event(BYTES, 0, n < 24 ? n : 24);
    if (e) { e->a = (u64)p; copy((u8 *)e->b, q, e->size); }
    if ((u64)p >= ARENA && (u64)p < ARENA + ARENA_SIZE) return;
    for (u64 i = 0; i < n && i < 24; i += 8) { /* perhaps words that a call wrote */
        u64 size = n - i < 8 ? n - i : 8;
        e = new_event(CHUNK, 0, 8 * size);
        if (e) { e->a = value_at((u64)p + i, size); e->b[0] = value_at((u64)q + i, size); }
    }
}

/* A load or store: outside of every object, or misaligned, it is undefined. */
void llmfb_access(u64 p, u64 size, u64 align) {
    if (p % align) undefined();
    if (!size || !ours(p)) return;
    struct object o = object_at(p);
    for (u64 i = 0; i < C->freed_count; i++)
        if (p - C->freed[i].start < C->freed[i].size) undefined();
    if (C->learning && size <= 8 && p >= ARENA && p + size <= ARENA + ARENA_SIZE)
        note_read(p, size, value_at(p, size));
    if (!o.start && p + size <= C->lenient && on_stack(p)) return; /* variable arguments, which end there */
    if (!o.start || p - o.start + size > o.size) undefined();
}

/* Address arithmetic that has to stay inside of its object. */
void llmfb_inbounds(u64 base, u64 result) {
    if (base == result) return;
    struct object o = object_at(base);
    if (!base || (o.start && result - o.start > o.size)) undefined();
    else if (!o.start && result - base + 0x100000 > 0x200000) undefined();
}

void llmfb_object(u8 *p, u64 size) {
    struct object o = {(u64)p, size};
    C->alloca_[C->allocas++ % MAX_OBJECTS] = o;
}

void llmfb_alloca(u8 *p, u64 size) {
    llmfb_object(p, size);
    fill(p, C->fill, size < 0x10000 ? size : 0x10000);
}

/* ------------------------------------------------------------------------------------------ calls to elsewhere */

static u64 new_block(void) {
    if (C->blocks >= BLOCK_COUNT) llmfb_end(GAVE_UP);
    return BLOCKS + BLOCK_STRIDE * C->blocks++;
}

void llmfb_call(u64 function, u64 reads) {
    C->calls++;
    put(function, 4);
    if (reads) { /* what is in memory by now is seen by whom we call */
        u64 hash = 0;
        const u64 *start = (u64 *)C->visible, *end = (u64 *)(ARENA + ARENA_SIZE);
        const u64 *before = (u64 *)(R->arena_before + (C->visible - ARENA));
        for (const u64 *p = start; (p = changed(p, before + (p - start), end)) < end; p++) {
            hash = (hash ^ (on_stack(*p) ? 1 : *p)) * 0x9e3779b97f4a7c15UL;
            hash ^= hash >> 29 ^ (u64)p;
        }
        put(hash, 8);
    }
}

void llmfb_int(u64 value) { put(value, 8); }

void llmfb_double(double value) {
    if (value != value) put(0x7ff8000000000000UL, 8);
    else { union { double d; u64 u; } x; x.d = value; put(x.u, 8); }
}

/* Bytes that an argument consists of or points to; addresses on the stack are each version's own. */
void llmfb_bytes(const u8 *p, u64 size) {
    for (u64 i = 0; i < size && i < 256; i += 8) {
        u64 bytes = size - i < 8 ? size - i : 8, word = 0;
        copy((u8 *)&word, p + i, bytes);
        put_content(bytes == 8 && on_stack(word) ? 1 : word, bytes);
    }
}

/* What a call writes: a word of the input's choice. */
static u64 written(u64 usual) {
    struct answer *chosen = &R->answer[WRITTEN + C->written++ % WORDS];
    u64 value = chosen->set ? chosen->value : usual;
    if (C->learning) note_read((u64)&chosen->value, 8, value);
    return value;
}

/* Arguments follow of a call through a pointer; what is called records them itself where it is known. */
void llmfb_target(u64 function);

/* A pointer argument: its value where that is the same for both versions, and what it points to on the stack. */
void llmfb_pointer(u64 p, u64 reads, u64 writes) {
    if (C->muted) return;
    struct object o = object_at(p);
    _Bool local = on_stack(p);
    put(local ? (o.start ? p - o.start : 0) : p, 8);
    if (!o.start) return;
    u64 left = o.size - (p - o.start), shown = left < 256 ? left : 256;
    if (local && reads) llmfb_bytes((u8 *)p, shown);
    if (!writes) return;
    u64 h = mix(R->seed + C->calls * 31 + 977 * C->pointers++);
    if (!local && h % 4 == 0) return;
    for (u64 i = 0; i + 8 <= left && i < (local ? 256UL : 16UL); i += 8) {
        u64 *word = (u64 *)(p + i);
        if (!ours(*word) && !(*word >= TAG_BASE && *word < TAG_BASE + 0x1000000000UL)) *word = written((h >> i) % 4);
    }
    u64 rest = local && left < 256 && left % 8 ? written((h >> 3) % 4 * 0x01010101) : 0;
    for (u64 i = left & ~7UL; local && left < 256 && i < left; i++, rest >>= 8) ((u8 *)p)[i] = (u8)rest;
}

/* What an input has an answer be, by the number of the call, or of the function where it is pure. */
static struct answer *answer_of(u64 function, u64 pure) {
    return &R->answer[pure ? ANSWERS + function % ANSWERS : C->calls % ANSWERS];
}

static void note_answer(struct answer *chosen, u64 value) {
    if (C->learning) note_read((u64)&chosen->value, 8, value);
}

/* An answer: the same for the same call of the same input; `pure` functions always answer the same. */
static u64 usual_answer(u64 function, u64 pure) {
    u64 h = mix(R->seed * 0x9e3779b97f4a7c15UL + function * 0x100 + (pure ? 0 : C->calls));
    switch (h % 8) {
    case 0: return 0;
    case 1: return ~0UL;
    case 2: case 3: case 4: return (h >> 8) % 5;
    case 5: return (h >> 8) % 100;
    default: return h >> 8;
    }
}

u64 llmfb_answer(u64 function, u64 pure) {
    struct answer *chosen = answer_of(function, pure);
    if (chosen->set) { note_answer(chosen, chosen->value); return chosen->value; }
    u64 answer = usual_answer(function, pure);
    note_answer(chosen, answer);
    return answer;
}

u64 llmfb_answer_pointer(u64 function, u64 pure, u64 nonnull) {
    u64 h = mix(R->seed + function * 977 + (pure ? 0 : C->calls));
    struct answer *chosen = answer_of(function, pure);
    _Bool null = !nonnull && (chosen->set ? !chosen->value : h % 5 == 0);
    note_answer(chosen, !null);
    if (null) return 0;
    return pure ? BLOCKS + BLOCK_STRIDE * (BLOCK_COUNT - 1 - function % 8) : new_block();
}

/* Called through a pointer of which nothing is known. */
u64 llmfb_unknown(void) { llmfb_call(0xffffffff, 1); return llmfb_answer(0xffffffff, 0); }

void llmfb_target(u64 function) { C->muted = function && function != (u64)llmfb_unknown; }

void _Unwind_Resume(void *exception) { (void)exception; llmfb_end(ENDED); }

/* ----------------------------------------------------------------------------------------------- the C library */

/* Which of the original's allocations this is: the next of the same size, as a pass may leave out those before it. */
static u64 number_of(u64 size) {
    for (u64 i = C->expected_at; i < R->expected_count; i++)
        if (R->expected[i].size == size) { C->expected_at = i + 1; return i; }
    return R->allocations;
}

/* Where memory of this size comes to be, the same place for both versions; 0: nowhere. */
static u64 place_for(u64 size, u64 number) {
    struct answer *chosen = &R->answer[ALLOCATED + number % ALLOCATIONS];
    struct object *expected = number < R->expected_count ? &R->expected[number] : 0;
    u64 used = C->heap;
    for (u64 i = 0; i < R->expected_count; i++)
        if (R->expected[i].start && R->expected[i].start + R->expected[i].size - HEAP > used)
            used = R->expected[i].start + R->expected[i].size - HEAP;
    u64 start = HEAP + ((used + 31) & ~15UL);
    if (expected && expected->size == size) start = expected->start;
    _Bool denied = chosen->set && !chosen->value;
    if (C->learning) note_read((u64)&chosen->value, 8, denied ? 0 : start);
    if (denied || !start || size > HEAP_SIZE || start + size + 16 > HEAP + HEAP_SIZE) return 0;
    return C->heap_objects < 64 ? start : 0;
}

static u64 aligned_heap(u64 size) {
    u64 start = place_for(size, number_of(size));
    struct object made = {start, size};
    if (R->allocations < 64) R->made[R->allocations] = made;
    R->allocations++;
    if (!start) { R->failed = 1; return 0; }
    if (start + size - HEAP > C->heap) C->heap = start + size - HEAP;
    C->heap_[C->heap_objects++] = made;
    fill((u8 *)start, C->fill, size);
    return start;
}
void *malloc(u64 n) { return (void *)aligned_heap(n); }
void *aligned_alloc(u64 align, u64 n) { (void)align; return (void *)aligned_heap(n); }
void *calloc(u64 a, u64 b) {
    u8 *p = a && b > HEAP_SIZE / a ? 0 : (u8 *)aligned_heap(a * b);
    if (p) fill(p, 0, a * b);
    return p;
}
void free(void *p) {
    for (u64 i = 0; i < C->heap_objects; i++)
        if (p && C->heap_[i].start == (u64)p) { C->heap_[i].size = 0; C->heap_[i].start = 1; return; }
    if (!p) return;
    /* Memory that the function found: that it is freed shows; what was in it does not, nobody may read it. */
    put(0xfffffffd, 4);
    put(on_stack((u64)p) ? 1 : (u64)p, 8);
    struct object o = object_at((u64)p);
    if (!o.start || on_stack((u64)p)) return;
    fill((u8 *)o.start, 0xdd, o.size);
    C->freed[C->freed_count++ % MAX_FREED] = o;
}
void *realloc(void *p, u64 n) {
    u8 *q = (u8 *)aligned_heap(n);
    struct object o = object_at((u64)p);
    if (p && q) { copy(q, p, o.size < n ? o.size : n); free(p); }
    return q;
}
void *_Znwm(u64 n) { void *p = malloc(n); if (!p) llmfb_end(GAVE_UP); return p; }
void *_Znam(u64 n) { return _Znwm(n); }
void _ZdlPv(void *p) { free(p); }
void _ZdaPv(void *p) { free(p); }
void _ZdlPvm(void *p, u64 n) { (void)n; free(p); }
void _ZdaPvm(void *p, u64 n) { (void)n; free(p); }

static void check(const void *p, u64 n) { llmfb_access((u64)p, n, 1); }

void *memcpy(void *to, const void *from, u64 n) {
    for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = ((const u8 *)from)[i];
    return to;
}
void *memmove(void *to, const void *from, u64 n) {
    if ((u64)to - (u64)from >= n) return memcpy(to, from, n);
    for (u64 i = n; i-- > 0;) ((u8 *)to)[i] = ((const u8 *)from)[i];
    return to;
}
void *memset(void *to, int c, u64 n) { for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = (u8)c; return to; }
int memcmp(const void *a, const void *b, u64 n) {
    note_bytes(a, b, n);
    note_bytes(b, a, n);
    for (u64 i = 0; i < n; i++) {
        int x = ((const u8 *)a)[i], y = ((const u8 *)b)[i];
        if (x != y) return x < y ? -1 : 1;
    }
    return 0;
}
int bcmp(const void *a, const void *b, u64 n) { return memcmp(a, b, n); }
void *memchr(const void *p, int c, u64 n) {
    for (u64 i = 0; i < n; i++) if (((const u8 *)p)[i] == (u8)c) return (u8 *)p + i;
    return 0;
}
void *memrchr(const void *p, int c, u64 n) {
    while (n-- > 0) if (((const u8 *)p)[n] == (u8)c) return (u8 *)p + n;
    return 0;
}
void *mempcpy(void *to, const void *from, u64 n) { return (u8 *)memcpy(to, from, n) + n; }
u64 strlen(const char *s) { u64 n = 0; while (s[n]) n++; check(s, n + 1); return n; }
u64 strnlen(const char *s, u64 n) { u64 i = 0; while (i < n && s[i]) i++; return i; }
int strcmp(const char *a, const char *b) {
    note_bytes(a, b, strlen(b) + 1);
    note_bytes(b, a, strlen(a) + 1);
    for (;; a++, b++) {
        int x = (u8)*a, y = (u8)*b;
        if (x != y) return x < y ? -1 : 1;
        if (!x) return 0;
    }
}
int strncmp(const char *a, const char *b, u64 n) {
    note_bytes(a, b, strnlen(b, n));
    for (; n-- > 0; a++, b++) {
        int x = (u8)*a, y = (u8)*b;
        if (x != y) return x < y ? -1 : 1;
        if (!x) return 0;
    }
    return 0;
}
char *stpcpy(char *to, const char *from) { u64 n = strlen(from); memcpy(to, from, n + 1); return to + n; }
char *strcpy(char *to, const char *from) { stpcpy(to, from); return to; }
char *strncpy(char *to, const char *from, u64 n) {
    u64 i = 0;
    for (; i < n && from[i]; i++) to[i] = from[i];
    for (; i < n; i++) to[i] = 0;
    return to;
}
char *strcat(char *to, const char *from) { stpcpy(to + strlen(to), from); return to; }
char *strncat(char *to, const char *from, u64 n) {
    u64 length = strnlen(from, n); char *end = to + strlen(to);
    memcpy(end, from, length); end[length] = 0;
    return to;
}
char *strchr(const char *s, int c) { for (;; s++) { if (*s == (char)c) return (char *)s; if (!*s) return 0; } }
char *strrchr(const char *s, int c) {
    char *last = 0;
    for (;; s++) { if (*s == (char)c) last = (char *)s; if (!*s) return last; }
}
char *strstr(const char *s, const char *t) {
    u64 n = strlen(t);
    for (;; s++) { if (!strncmp(s, t, n)) return (char *)s; if (!*s) return 0; }
}
u64 strspn(const char *s, const char *t) { u64 n = 0; while (s[n] && strchr(t, s[n])) n++; return n; }
u64 strcspn(const char *s, const char *t) { u64 n = 0; while (s[n] && !strchr(t, s[n])) n++; return n; }
char *strpbrk(const char *s, const char *t) { s += strcspn(s, t); return *s ? (char *)s : 0; }
char *strdup(const char *s) { u64 n = strlen(s) + 1; char *p = malloc(n); return p ? memcpy(p, s, n) : 0; }
char *strndup(const char *s, u64 n) {
    n = strnlen(s, n); char *p = malloc(n + 1);
    if (p) { memcpy(p, s, n); p[n] = 0; }
    return p;
}
int abs(int x) { return x < 0 ? -x : x; }
long labs(long x) { return x < 0 ? -x : x; }
long llabs(long x) { return x < 0 ? -x : x; }
int ffs(int x) { return x ? __builtin_ctz((u32)x) + 1 : 0; }
int isdigit(int c) { return (u32)c - '0' < 10; }
int isascii(int c) { return (u32)c < 128; }
int toascii(int c) { return c & 127; }
int atoi(const char *s) {
    u32 n = 0; _Bool negative = 0;
    while (*s == ' ' || (*s >= 9 && *s <= 13)) s++;
    if (*s == '-' || *s == '+') negative = *s++ == '-';
    while (isdigit(*s)) n = n * 10 + (u32)(*s++ - '0');
    return (int)(negative ? 0 - n : n);
}

/* Functions of numbers that LLVM makes intrinsics of, or intrinsics of which it makes calls. */
double sqrt(double x) { __asm__("sqrtsd %0, %0" : "+x"(x)); return x; }
float sqrtf(float x) { __asm__("sqrtss %0, %0" : "+x"(x)); return x; }
double trunc(double x) { return x > -0x1p52 && x < 0x1p52 && x ? __builtin_copysign((double)(long)x, x) : x; }
double floor(double x) { double t = trunc(x); return t > x ? t - 1 : t; }
double ceil(double x) { double t = trunc(x); return t < x ? __builtin_copysign(t + 1, x) : t; }
float truncf(float x) { return (float)trunc(x); }
float floorf(float x) { return (float)floor(x); }
float ceilf(float x) { return (float)ceil(x); }

/* Streams: LLVM turns one output function into another, so bytes are recorded, not calls. */
static void byte_to(u64 stream, u8 c) { put(0xfffffffe, 4); put(stream, 8); put(c, 1); }
static u64 out(void) { return 1; }
static void text_to(u64 stream, const char *s) { for (; *s; s++) byte_to(stream, (u8)*s); }
int putchar(int c) { byte_to(out(), (u8)c); return (u8)c; }
int puts(const char *s) { text_to(out(), s); byte_to(out(), '\n'); return 1; }
int fputc(int c, void *f) { byte_to((u64)f, (u8)c); return (u8)c; }
int putc(int c, void *f) { return fputc(c, f); }
int fputs(const char *s, void *f) { text_to((u64)f, s); return 1; }
u64 fwrite(const void *p, u64 size, u64 n, void *f) {
    for (u64 i = 0; i < size * n; i++) byte_to((u64)f, ((const u8 *)p)[i]);
    return n;
}
/* Formatting: what LLVM turns into something simpler comes out as the standard says, the rest in a form of our own,
 * which is the same for both versions. */
struct sink { u64 stream; char *to; u64 room, length; };

static void emit(struct sink *s, char c) {
    if (!s->to) byte_to(s->stream, (u8)c);
    else if (s->length + 1 < s->room) s->to[s->length] = c;
    s->length++;
}

static void emit_number(struct sink *s, u64 value, u64 base) {
    char digits[24];
    int n = 0;
    do digits[n++] = "0123456789abcdef"[value % base]; while (value /= base);
    while (n-- > 0) emit(s, digits[n]);
}

static int formatted(struct sink s, const char *f, __builtin_va_list a) {
    for (; *f; f++) {
        if (*f != '%') { emit(&s, *f); continue; }
        u64 wide = 0, precise = ~0UL;
        for (f++; *f && strchr("#-+ 0123456789.*", *f); f++) {
            if (*f == '*') emit_number(&s, (u64)__builtin_va_arg(a, int), 10);
            if (*f == '.' && isdigit(f[1])) precise = (u64)atoi(f + 1);
        }
        for (; *f && strchr("hlqjzt", *f); f++) if (*f != 'h') wide = 1;
        if (!*f) break;
        switch (*f) {
        case '%': emit(&s, '%'); break;
        case 'c': emit(&s, (char)__builtin_va_arg(a, int)); break;
        case 's': {
            const char *t = __builtin_va_arg(a, const char *);
            for (u64 i = 0; i < precise && t[i]; i++) emit(&s, t[i]);
            break;
        }
        case 'd': case 'i': {
            long v = wide ? __builtin_va_arg(a, long) : __builtin_va_arg(a, int);
            if (v < 0) emit(&s, '-');
            emit_number(&s, v < 0 ? 0 - (u64)v : (u64)v, 10);
            break;
        }
        case 'u': emit_number(&s, wide ? __builtin_va_arg(a, u64) : __builtin_va_arg(a, u32), 10); break;
        case 'x': case 'X': case 'o':
            emit_number(&s, wide ? __builtin_va_arg(a, u64) : __builtin_va_arg(a, u32), 16); break;
        case 'p': {
            u64 p = __builtin_va_arg(a, u64);
            emit_number(&s, on_stack(p) ? 1 : p, 16);
            break;
        }
        case 'n': *__builtin_va_arg(a, int *) = (int)s.length; break;
        default: {
            union { double d; u64 u; } x;
            x.d = __builtin_va_arg(a, double);
            emit_number(&s, x.d != x.d ? 1 : x.u, 16);
        }
        }
    }
    if (s.to && s.room) s.to[s.length < s.room ? s.length : s.room - 1] = 0;
    return (int)s.length;
}

#define FORMATTED(stream, to, room)                                                                                    \
    __builtin_va_list a;                                                                                               \
    __builtin_va_start(a, format);                                                                                     \
    struct sink s = {stream, to, room, 0};                                                                             \
    int n = formatted(s, format, a);                                                                                   \
    __builtin_va_end(a);                                                                                               \
    return n;
int printf(const char *format, ...) { FORMATTED(out(), 0, 0) }
int fprintf(void *f, const char *format, ...) { FORMATTED((u64)f, 0, 0) }
int sprintf(char *to, const char *format, ...) { FORMATTED(0, to, ~0UL) }
int snprintf(char *to, u64 room, const char *format, ...) {
    char nothing; /* a null buffer of no size is allowed */
    FORMATTED(0, room ? to : &nothing, room)
}
int vprintf(const char *format, __builtin_va_list a) { struct sink s = {out(), 0, 0, 0}; return formatted(s, format, a); }
int vfprintf(void *f, const char *format, __builtin_va_list a) {
    struct sink s = {(u64)f, 0, 0, 0};
    return formatted(s, format, a);
}
int vsprintf(char *to, const char *format, __builtin_va_list a) {
    struct sink s = {0, to, ~0UL, 0};
    return formatted(s, format, a);
}
int vsnprintf(char *to, u64 room, const char *format, __builtin_va_list a) {
    char nothing;
    struct sink s = {0, room ? to : &nothing, room, 0};
    return formatted(s, format, a);
}

/* With _FORTIFY_SOURCE, of which LLVM makes the functions above where it knows enough. */
static void fits(u64 n, u64 room) { if (n > room) llmfb_end(ENDED); }
void *__memcpy_chk(void *to, const void *from, u64 n, u64 room) {
    fits(n, room); check(to, n); check(from, n);
    return memcpy(to, from, n);
}
void *__memmove_chk(void *to, const void *from, u64 n, u64 room) {
    fits(n, room); check(to, n); check(from, n);
    return memmove(to, from, n);
}
void *__mempcpy_chk(void *to, const void *from, u64 n, u64 room) { return (u8 *)__memcpy_chk(to, from, n, room) + n; }
void *__memset_chk(void *to, int c, u64 n, u64 room) { fits(n, room); check(to, n); return memset(to, c, n); }
char *__stpcpy_chk(char *to, const char *from, u64 room) {
    fits(strlen(from) + 1, room); check(to, strlen(from) + 1);
    return stpcpy(to, from);
}
char *__strcpy_chk(char *to, const char *from, u64 room) { __stpcpy_chk(to, from, room); return to; }
char *__strncpy_chk(char *to, const char *from, u64 n, u64 room) { fits(n, room); check(to, n); return strncpy(to, from, n); }
char *__strcat_chk(char *to, const char *from, u64 room) { fits(strlen(to) + strlen(from) + 1, room); return strcat(to, from); }
char *__strncat_chk(char *to, const char *from, u64 n, u64 room) {
    fits(strlen(to) + strnlen(from, n) + 1, room);
    return strncat(to, from, n);
}
int __printf_chk(int flag, const char *format, ...) { (void)flag; FORMATTED(out(), 0, 0) }
int __fprintf_chk(void *f, int flag, const char *format, ...) { (void)flag; FORMATTED((u64)f, 0, 0) }
int __sprintf_chk(char *to, int flag, u64 room, const char *format, ...) { (void)flag; (void)room; FORMATTED(0, to, ~0UL) }
int __snprintf_chk(char *to, u64 most, int flag, u64 room, const char *format, ...) {
    char nothing;
    (void)flag;
    fits(most, room);
    FORMATTED(0, most ? to : &nothing, most)
}
int __vprintf_chk(int flag, const char *format, __builtin_va_list a) { (void)flag; return vprintf(format, a); }
int __vfprintf_chk(void *f, int flag, const char *format, __builtin_va_list a) { (void)flag; return vfprintf(f, format, a); }
int __vsprintf_chk(char *to, int flag, u64 room, const char *format, __builtin_va_list a) {
    (void)flag; (void)room;
    return vsprintf(to, format, a);
}
int __vsnprintf_chk(char *to, u64 n, int flag, u64 room, const char *format, __builtin_va_list a) {
    (void)flag;
    fits(n, room);
    return vsnprintf(to, n, format, a);
}

/* -------------------------------------------------------------------------------------------------- the loop */

void llmfb_caught(int signal, void *information, void *context) {
    if (signal == 27 && ++C->ticks <= C->ticks_allowed) return; /* SIGPROF, the timer */
    R->signal = C->signal = (u64)signal;
    R->address = C->address = ((u64 *)information)[2];
    R->instruction = C->instruction = ((u64 *)context)[21];
    finish(TRAPPED);
    if (signal == 27 && ++C->timeouts >= MAX_TIMEOUTS) leave();
    next();
}

static void restore(void) {
    C->undefined = C->calls = C->allocas = C->heap = C->heap_objects = C->freed_count = C->ticks = 0;
    C->expected_at = C->muted = C->pointers = C->written = R->allocations = R->failed = 0;
    copy((u8 *)ARENA, R->arena_before, ARENA_SIZE);
    R->hash = R->contents = R->logged = R->status = R->events = R->signal = 0;
    fill(R->result, 0, sizeof R->result);
    fill(R->covered, 0, MAX_SITES);
    if (!C->learning) return;
    fill(C->times, 0, MAX_SITES);
    fill((u8 *)C->noted, 0, sizeof C->noted);
}

void llmfb_drive(void (*call)(u8 *args, u8 *result), u64 first, u64 end, u64 strict) {
    C->stack = (u64)__builtin_frame_address(0);
    C->index = first - 1;
    C->timeouts = 0;
    if (strict) {
        u64 answer;
        __asm__ volatile("syscall" : "=a"(answer) : "a"(157L), "D"(22L), "S"(1L), "d"(0L) : "rcx", "r11", "memory");
        if (answer) leave();
    }
    volatile u64 blocks = C->blocks, last = end;
    void (*volatile function)(u8 *, u8 *) = call;
    __builtin_setjmp(C->back); /* comes back here after each input that does not return */
    while (++C->index < last) {
        C->blocks = blocks;
        restore();
        function(R->args, R->result);
        finish(RETURNED);
    }
    leave();
}
