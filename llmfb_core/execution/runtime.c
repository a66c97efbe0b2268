/* What a function under test finds around it: the loop that runs it, its library, and the record of what it did.
 *
 * Compiled to `runtime.ll` (see `llmfb_core/llvm/runtime.py` for the command).  Everything here runs in a
 * forked child under seccomp's strict mode, so nothing here may call the system but `exit`.  What a function sees is
 * at fixed addresses, its stack included, so that no address differs from run to run; the record is at an address that
 * it does not know, and is sealed.  The layout is that of `llmfb_core/execution/layout.py`.
 */

typedef unsigned char u8;
typedef unsigned short u16;
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
#define CONSTANTS (BASE + 0x80000) /* read-only */
#define CONSTANTS_SIZE 0x80000UL
#define LIBRARY (BASE + 0x110000) /* addresses of functions that are called as they are where they are known by name */
#define SIDE (BASE + 0x120000) /* what goes in and comes out of a function, and what its runs choose */
#define ARGS SIDE
#define RESULT (SIDE + 0x400)
#define CHOICES (SIDE + 0x800)
#define DEVICE (SIDE + 0xa00)
#define STACK (BASE + 0x200000)
#define STACK_SIZE 0x800000UL
#define LOG_SIZE 0x4000UL
#define MAX_OBJECTS 512
#define MAX_GLOBALS 256
#define MAX_CONSTANTS 1024
#define MAX_EVENTS 512
#define MAX_SITES 2048
#define MAX_FREED 32
#define GAP 32UL /* bytes behind what is on the stack */
#define MAX_PURE 64
#define CANDIDATE_FILL 0x3c3c3c3c3c3c3c3cUL
#define MAX_HANDED 32
#define MAX_PRIVATE 32
#define MAX_EFFECTS 8
#define MAX_STRENGTHS 1024
/* Answers of an input: of calls in their order, of pure functions by their arguments, of allocations, and words that
 * calls write to memory that they are given. */
#define ANSWERS 32
#define ALLOCATED (2 * ANSWERS)
#define ALLOCATIONS 16
#define WRITTEN (ALLOCATED + ALLOCATIONS)
#define WORDS 48
#define ANSWERS_AT 0x10000UL
#define HANDED_AT 0x1000000UL /* places in memory that others know of: its number, then 16 bits of an offset */
#define OVERLAPS 2UL /* of `shared`: not from the beginning, but by a change */
#define TAG_BASE 0x100000000000UL

struct object { u64 start, size; };

struct control {
    u64 index, key, blocks, fill, globals, constants, learning;
    u64 visible; /* where in the arena that begins which others see: variables of the module alone lie before it */
    u64 candidate; /* whether what is undefined is wrong, instead of making an input one that does not count */
    u64 privates;
    u64 changing; /* so many of them, those behind never change */
    u64 first, last; /* the inputs to run, by their records */
    u64 waits; /* whether more will follow: then the end is told on descriptor 1, and the next ones come by 0 */
    struct object private_[MAX_PRIVATE]; /* what nobody else knows of, as `noalias` says, until it is given away */
    struct object global[MAX_GLOBALS];
    struct object constant[MAX_CONSTANTS]; /* by address */
    /* Of the run that is going on: */
    u64 undefined, calls, allocas, heap, pointers, written, expected_at, lenient, fenced, inexact;
    u64 weak, blocks_used, function, mode, digest, pure_count, in_digest, moments, handed_on, handed_before, recorded, given, dead;
    u64 pure[MAX_PURE];
    u64 handed[MAX_HANDED]; /* pointers to memory of this call that others know of */
    struct object alloca_[MAX_OBJECTS]; /* a ring */
    u16 aligned[MAX_OBJECTS];           /* what is promised of their alignment, see `strength` */
    struct object heap_[64];
    u64 heap_objects;
    u64 freed_count;
    struct object freed[MAX_FREED]; /* what was freed of the memory that the function found */
    void *back[8];                  /* to the loop over the inputs */
    u8 times[MAX_SITES];            /* how often a comparison was noted */
    u64 noted[1024];                /* addresses of reads that were noted, by hash */
    u8 before[16];                  /* what an atomic access may change */
    u8 stored_as[ARENA_SIZE], loaded_as[ARENA_SIZE]; /* by what kind of access, where pointers may overlap */
};

/* What may be changed about an input: a value that was read, or what a value was compared with. */
struct event { u64 kind, site, size, a, b[3]; };
struct answer { u64 set, value; };
/* What others write at a moment at which they may: in their order, `place` as in events. */
struct effect { u64 moment, place, size, value; };

struct record { /* one for each input, behind the control structure */
    u64 status, undefined, logged, heap, heap_objects, seed, signal, address, instruction, events, allocations, failed;
    u64 structure, rest, expected_count, steps, steps_allowed, inexact, strengths, events_allowed, shared, effects;
    u64 recorded, seal;
    u8 result[64];
    u8 args[16 * 64];
    struct answer answer[WRITTEN + WORDS];
    struct effect effect[MAX_EFFECTS];
    u8 arena_before[ARENA_SIZE];
    u8 arena[ARENA_SIZE];
    u8 log[LOG_SIZE]; /* values that were handed on; those behind its end are hashed into `rest` */
    u8 heap_bytes[HEAP_SIZE];
    struct object heap_object[64];
    u8 covered[MAX_SITES]; /* by site, the kinds of outcomes that it had */
    struct event event[MAX_EVENTS];
    struct object made[64];     /* all allocations in their order, start 0 for those that failed */
    struct object expected[64]; /* those of the original */
    u16 strength[MAX_STRENGTHS]; /* orderings and alignments, of which a version may promise more, as sets of bits */
};

_Static_assert(sizeof(struct control) == 174216 && sizeof(struct record) == 317952, "as layout.py has it");

static struct control *C;
#define R ((struct record *)(C + 1) + C->index)

enum { RETURNED = 1, ENDED = 2, GAVE_UP = 3, TRAPPED = 4, UNWOUND = 5, OVERRAN = 6, LATE = 7, WRONG = 8, FOREVER = 9 };
enum { READ = 1, COMPARED = 2, MASKED = 3, BYTES = 4, FLOATS = 5, CHUNK = 6, MOMENT = 7, DIVIDED = 8, MULTIPLIED = 9, MIXED = 10,
       CONVERTED = 11, ALIKE = 12 };
enum { READS_MEMORY = 1, BY_ARGUMENTS = 2, LOGGED_ONCE = 4, WRITES_MEMORY = 8, AS_TAIL = 16 }; /* modes of calls */
enum { READS = 1, WRITES = 2, BY_VALUE = 4, STRUCTURE_RETURN = 8, CAPTURES = 16, IN_TAIL = 32, BY_CONTENT = 64 }; /* of pointers */
enum { ACQUIRES = 2, RELEASES = 4 }; /* of orderings */
enum { ALLOCATION_FREED = 0xfffffffd, BYTE_OUT = 0xfffffffe, CALL = 0xfffffff0, VOLATILE, ATOMIC, STORED, RESUMED, TRAP };

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

static u64 chained(u64 hash, u64 value) { return mix(hash * 0x9e3779b97f4a7c15UL + value + 1); }

static __attribute__((noreturn)) void end(u64 status);

/* ---------------------------------------------------------------------------------------------- the record */

/* Which events there were, in their order: the same in all versions. */
static void structure(u64 value) {
    if (R->events_allowed && C->recorded == R->events_allowed) end(OVERRAN);
    C->recorded++;
    R->structure = chained(R->structure, value);
}

/* A value that an event handed on, some of it perhaps not determined. */
static void value(u64 word, u64 bytes) {
    struct record *r = R;
    if (r->logged + bytes <= LOG_SIZE) copy(r->log + r->logged, (u8 *)&word, bytes);
    else {
        if (r->logged < LOG_SIZE) fill(r->log + r->logged, 0, LOG_SIZE - r->logged);
        r->rest = chained(r->rest, word);
    }
    r->logged += bytes;
}

/* Something of which a version may promise more than another, none less. */
static void strength(u64 bits) {
    if (R->strengths < MAX_STRENGTHS) R->strength[R->strengths] = (u16)bits;
    else R->structure = chained(R->structure, bits);
    R->strengths++;
}

/* Of what a record says of a run; whoever started it asks with the key that it chose. */
u64 llmfb_sealed(const struct record *r, u64 hash) {
    const u64 *words = (const u64 *)r, *end = &r->seal;
    for (; words < end; words++) hash = chained(hash, *words);
    for (u64 i = 0; i < 8; i++) hash = chained(hash, ((const u64 *)r->result)[i]);
    return hash;
}

static void finish(u64 status) {
    struct record *r = R;
    r->undefined = C->undefined;
    r->inexact = C->inexact;
    r->recorded = C->recorded;
    if (C->learning) { r->status = status; return; } /* nobody looks at what is left behind */
    /* It holds what was there before; pages that are not written to need not be mapped. */
    const u64 *start = (u64 *)ARENA, *before = (u64 *)r->arena_before, *end = (u64 *)(ARENA + ARENA_SIZE);
    for (const u64 *p = start; (p = changed(p, before + (p - start), end)) < end; p++)
        ((u64 *)r->arena)[p - start] = *p;
    r->heap = C->heap;
    r->heap_objects = C->heap_objects;
    copy(r->heap_bytes, (u8 *)HEAP, C->heap);
    copy((u8 *)r->heap_object, (u8 *)C->heap_, sizeof C->heap_);
    copy(r->result, (u8 *)RESULT, sizeof r->result);
    r->status = status;
    r->seal = llmfb_sealed(r, C->key);
}

/* On with the next input. */
static __attribute__((noreturn)) void next(void) { __builtin_longjmp(C->back, 1); }

static __attribute__((noreturn)) void end(u64 status) { finish(status); next(); }

void llmfb_end(void) { end(ENDED); }

void llmfb_resume(void) { structure(RESUMED); end(UNWOUND); }

/* What is undefined, the numbers of `UNDEFINED` in outcome.py. */
enum { BROKEN_PROMISE = 1, UNREACHABLE, NO_PROGRESS, MISALIGNED, FREED, WRITES_CONSTANT, WITHHELD, IN_TAIL_CALL, OUTSIDE, POISON };

/* Undefined behaviour; of an original the number says before which event, of a candidate what it is. */
static void undefined(u64 why) {
    if (C->candidate) { C->undefined = why; end(WRONG); }
    if (!C->undefined) C->undefined = 1 + R->events;
}

void llmfb_undefined(_Bool bad) { if (bad) undefined(BROKEN_PROMISE); }

/* Whether a parameter is poison, of `count` that may be. */
_Bool llmfb_poisoned(u64 number, u64 count) {
    if (R->seed % 8 != 1 || R->seed / 8 % count != number) return 0;
    R->covered[MAX_SITES - 112 + number % 16] |= 1;
    return 1;
}

void llmfb_poison_used(_Bool is) { if (is) undefined(POISON); }

/* A candidate's result is poison, of which some garbage stands for the rest. */
void llmfb_returns_poison(_Bool is) { if (is) C->undefined = POISON; }

enum { INEXACT = 1, FROZEN = 2, HANDED_POISON = 4 }; /* of `inexact`, the last one as often as it happened */
void llmfb_inexact(_Bool is) { if (is) C->inexact |= INEXACT; }

/* Poison is frozen: what comes of it is open, but it is no longer poison. */
void llmfb_frozen(_Bool is) { if (is) C->inexact |= FROZEN; }

/* Poison is stored, returned or handed on. */
void llmfb_hands_poison(_Bool is) { if (is) C->inexact += HANDED_POISON; }

void llmfb_unreachable(void) { undefined(UNREACHABLE); end(GAVE_UP); }

/* The program ends here, or is interrupted. */
void llmfb_trap(u64 kind, u64 ends) {
    structure(TRAP);
    value(kind, 8);
    if (ends) end(ENDED);
}

/* A loop without an end in which nothing happens; undefined where the source promises progress. */
void llmfb_forever(_Bool promised) { if (promised) undefined(NO_PROGRESS); end(FOREVER); }

/* So many instructions follow. */
void llmfb_step(u64 count) { if ((R->steps += count) > R->steps_allowed) end(OVERRAN); }

static _Bool on_stack(u64 p) { return p - STACK < STACK_SIZE; }

static struct object constant_at(u64 p) {
    struct object none = {0, 0};
    u64 low = 0, high = C->constants;
    while (low < high) {
        u64 middle = (low + high) / 2;
        if (C->constant[middle].start <= p) low = middle + 1;
        else high = middle;
    }
    return low && p - C->constant[low - 1].start <= C->constant[low - 1].size ? C->constant[low - 1] : none;
}

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
    if (p - CONSTANTS < CONSTANTS_SIZE) return constant_at(p);
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
    return p - ARENA < ARENA_SIZE || p - HEAP < HEAP_SIZE || p - CONSTANTS < CONSTANTS_SIZE || on_stack(p);
}

static _Bool tagged(u64 p) { return p - TAG_BASE < 0x1000000000UL; }

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

/* Where memory of this call is that others know of, as a place of events; 0 for other memory. */
static u64 handed_place(u64 p) {
    for (u64 i = 0; i < C->handed_on; i++) {
        struct object o = object_at(C->handed[i]);
        if (o.start && p - o.start < o.size && p - o.start < 0x10000) return HANDED_AT + (i << 16) + (p - o.start);
    }
    return 0;
}

/* A block begins, with so many instructions. */
void llmfb_block(u64 site, u64 count) { R->covered[site % MAX_SITES] |= 1; llmfb_step(count); }

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
    if (a == b && (!a || a - a)) R->covered[site % MAX_SITES] |= a ? 16 : 32; /* infinities, zeros */
    union { double d; u64 u; } x, y;
    x.d = a; y.d = b;
    note(FLOATS, site, 64, x.u, y.u);
}

/* A float that becomes an integer, or a shorter one: what it becomes depends on its size. */
void llmfb_converted(u64 site, double x) {
    union { double d; u64 u; } in;
    in.d = x;
    u64 size = in.u >> 52 & 0x7ff;
    u64 class = size < 1023 ? 0 : size < 1023 + 8 ? 1 : size < 1023 + 16 ? 2 : size < 1023 + 24 ? 3 : size < 1023 + 31 ? 4
        : size < 1023 + 32 ? 5 : size < 1023 + 53 ? 6 : 7;
    R->covered[site % MAX_SITES] |= 1 << class;
    note(CONVERTED, site, 64, in.u, 0);
}

/* A value that is divided by a constant, multiplied by one ... */
void llmfb_by_constant(u64 site, u64 bits, u64 value, u64 constant, u64 kind) { note(kind, site, bits, value, constant); }

void llmfb_mask(u64 site, u64 bits, u64 value, u64 mask) {
    R->covered[site % MAX_SITES] |= !(value & mask) ? 1 : (value & mask) == mask ? 2 : 4;
    note(MASKED, site, bits, value, mask);
}

/* Bytes at `p` that were compared with those at `q`. */
static void note_bytes(const void *p, const void *q, u64 n) {
    if (!C->learning) return;
    u64 same = 0;
    while (same < n && ((u8 *)p)[same] == ((u8 *)q)[same]) same++;
    R->covered[MAX_SITES - 96 + (u64)q / 32 % 16] |= same == n ? 1 : same + 1 == n ? 2 : same ? 4 : 8;
    struct event *e = new_event(BYTES, 0, n < 24 ? n : 24);
    if (e) { e->a = (u64)p; copy((u8 *)e->b, q, e->size); }
    if (n > 24 && (e = new_event(ALIKE, 0, n))) { e->a = (u64)p; e->b[0] = (u64)q; }
    if ((u64)p >= ARENA && (u64)p < ARENA + ARENA_SIZE) return;
    for (u64 i = 0; i < n && i < 24; i += 8) { /* perhaps words that a call wrote */
        u64 size = n - i < 8 ? n - i : 8;
        e = new_event(CHUNK, 0, 8 * size);
        if (e) { e->a = value_at((u64)p + i, size); e->b[0] = value_at((u64)q + i, size); }
    }
}

/* A load or store: outside of every object, or misaligned, it is undefined. */
void llmfb_access(u64 p, u64 size, u64 align, u64 store) {
    if (align && p % align) undefined(MISALIGNED);
    if (!size || !ours(p)) return;
    struct object o = object_at(p);
    for (u64 i = 0; i < C->freed_count; i++)
        if (p - C->freed[i].start < C->freed[i].size) undefined(FREED);
    if (store && p - CONSTANTS < CONSTANTS_SIZE) undefined(WRITES_CONSTANT);
    if (C->learning && size <= 64) {
        u64 place = p >= ARENA && p + size <= ARENA + ARENA_SIZE ? p : C->moments && !store ? handed_place(p) : 0;
        for (u64 i = 0; place && i < size; i += 8) { /* more than a word is a structure that is copied */
            u64 part = size - i < 8 ? size - i : 8;
            note_read(place + i, part, value_at(p + i, part));
        }
    }
    if (!o.start && p + size <= C->lenient && on_stack(p)) return; /* variable arguments, which end there */
    if (!o.start || p - o.start + size > o.size) undefined(OUTSIDE);
}

/* A promise that so many bytes can be accessed at `p`: as an access, so that a fault tells what should be a pointer. */
void llmfb_dereferenceable(u64 p, u64 size, u64 or_null) {
    if (or_null && !p) return;
    struct object o = object_at(p);
    if (ours(p) && o.start && p - o.start + size <= o.size) return;
    undefined(OUTSIDE);
    if (!ours(p)) (void)*(volatile u8 *)p;
}

/* Whether address arithmetic that has to stay inside of its object does not. */
_Bool llmfb_leaves(u64 base, u64 result) {
    if (base == result) return 0;
    struct object o = object_at(base);
    if (!base || !result || (result > base) != ((long)(result - base) > 0)) return 1;
    if (o.start && result - o.start > o.size) return 1;
    return !C->candidate && !o.start && result - base + 0x100000 > 0x200000;
}

/* An access of a kind that may not be of the same memory as others', where one of them writes (`!tbaa`). */
void llmfb_typed(u64 p, u64 size, u64 kind, u64 store) {
    if (!R->shared) return;
    for (; size && p - ARENA < ARENA_SIZE; size--, p++) {
        u8 *stored = &C->stored_as[p - ARENA], *loaded = &C->loaded_as[p - ARENA];
        if (kind && ((*stored && *stored != kind) || (store && *loaded && *loaded != kind))) undefined(OUTSIDE);
        *(store ? stored : loaded) = (u8)kind;
    }
}

/* An access to memory that the function says it leaves alone. */
void llmfb_withheld(u64 p) { if (p - ARENA < ARENA_SIZE) undefined(WITHHELD); }

/* A load of memory that never changes while it can be accessed. */
void llmfb_invariant(u64 p, u64 size) {
    if (p - ARENA >= ARENA_SIZE || p + size > ARENA + ARENA_SIZE) return;
    const u8 *before = R->arena_before + (p - ARENA);
    for (u64 i = 0; i < size; i++) if (((u8 *)p)[i] != before[i]) { undefined(BROKEN_PROMISE); return; }
}

/* An access of which is promised what pointers that overlap and writes of others may break. */
void llmfb_promised(void) { if (R->shared || R->effects) undefined(OUTSIDE); }

void llmfb_object(u8 *p, u64 size) {
    struct object o = {(u64)p, size};
    C->alloca_[C->allocas++ % MAX_OBJECTS] = o;
}

static u64 aligned_at(u64 p) {
    for (u64 i = 0; i < C->allocas && i < MAX_OBJECTS; i++)
        if (C->alloca_[i].start == p) return C->aligned[i];
    return 0;
}

/* What is behind an object on the stack: not the same as behind another, which may be copied there. */
static u8 gap_byte(const u8 *p) { return C->fill ^ (u64)p >> 3; }

void llmfb_alloca(u8 *p, u64 size, u64 aligned) {
    C->aligned[C->allocas % MAX_OBJECTS] = (u16)aligned;
    llmfb_object(p, size);
    fill(p, C->fill, size < 0x10000 ? size : 0x10000);
    fill(p + size, gap_byte(p + size), GAP);
}

/* The life of a piece of the stack begins anew, or ends. */
void llmfb_fresh(u8 *p) {
    struct object o = object_at((u64)p);
    if (o.start == (u64)p && on_stack((u64)p)) fill(p, C->fill, o.size);
    for (u64 i = 0; i < C->handed_on; i++) if (C->handed[i] == (u64)p) C->dead |= 1UL << i;
}

void llmfb_zero(u8 *p, u64 size) { fill(p, 0, size); }

void llmfb_lenient(u8 *end) { C->lenient = (u64)end; }

/* What `llvm.objectsize` may say: the unknown, or what there is. */
u64 llmfb_objectsize(u64 p, u64 least) {
    struct object o = object_at(p);
    if (!C->fill || !o.start) return least ? 0 : ~0UL;
    return o.size - (p - o.start);
}

/* ------------------------------------------------------------------------------------------ calls to elsewhere */

static u64 new_block(void) {
    if (C->blocks_used >= BLOCK_COUNT) end(GAVE_UP);
    return BLOCKS + BLOCK_STRIDE * C->blocks_used++;
}

/* Others know of this memory from now on. */
static void hand(u64 p) {
    struct object o = object_at(p);
    if (C->mode & BY_ARGUMENTS || !o.start || p - ARENA < ARENA_SIZE || p - CONSTANTS < CONSTANTS_SIZE || C->handed_on == MAX_HANDED) return;
    for (u64 i = 0; i < C->handed_on; i++)
        if (C->handed[i] == o.start) { C->dead &= ~(1UL << i); return; }
    C->handed[C->handed_on++] = o.start;
}

static u64 private_number(u64 p) { /* from 1 on */
    for (u64 i = 0; i < C->privates; i++)
        if (p - C->private_[i].start <= C->private_[i].size) return i + 1;
    return 0;
}

static _Bool is_private(u64 p) {
    u64 number = private_number(p);
    return number && !(C->given >> number & 1);
}

/* Somebody else gets to know of memory that was private. */
static void give(u64 p) {
    if (p - ARENA < ARENA_SIZE && !(C->mode & BY_ARGUMENTS)) C->given |= 1UL << private_number(p);
}

/* Others may write to what they knew of before: what the input says. */
static void moment(_Bool call) {
    struct record *r = R;
    u64 now = ++C->moments;
    if (C->learning) {
        struct event *e = new_event(MOMENT, 0, 0);
        if (e) e->a = now;
        /* A call may have changed what was read before; of another thread that would be a race. */
        if (call) fill((u8 *)C->noted, 0, sizeof C->noted);
    }
    for (u64 i = 0; i < r->effects && i < MAX_EFFECTS; i++) {
        struct effect *e = &r->effect[i];
        u64 place = e->place;
        if (e->moment != now) continue;
        if (place - HANDED_AT < (u64)MAX_HANDED << 16) {
            u64 number = (place - HANDED_AT) >> 16;
            struct object o = object_at(number < C->handed_before ? C->handed[number] : 0);
            place = o.start && (place & 0xffff) + e->size <= o.size ? o.start + (place & 0xffff) : 0;
        }
        if (!place) continue;
        copy((u8 *)place, (u8 *)&e->value, e->size);
        r->covered[MAX_SITES - 64 - (e->place / 8 + now) % 16] |= 1 << now % 8;
    }
}

static void put(u64 word, u64 bytes) {
    C->digest = chained(C->digest, word);
    if (!(C->mode & BY_ARGUMENTS)) value(word, bytes);
}

/* Bytes that an argument consists of or points to; addresses on the stack are each version's own. */
static void put_bytes(const u8 *p, u64 size, u64 depth) {
    for (u64 i = 0; i < size; i += 8) {
        u64 bytes = size - i < 8 ? size - i : 8, word = 0;
        copy((u8 *)&word, p + i, bytes);
        _Bool local = bytes == 8 && on_stack(word);
        put(local ? 1 : word, bytes);
        if (local) hand(word);
        if (!local || depth >= 3) continue;
        struct object o = object_at(word);
        if (o.start && (o.start > (u64)p + size || o.start + o.size <= (u64)p)) put_bytes((u8 *)o.start, o.size, depth + 1);
    }
}

void llmfb_bytes(const u8 *p, u64 size) { put_bytes(p, size, 0); }

void llmfb_word(u64 word, u64 bytes) {
    if (bytes == 8 && on_stack(word)) hand(word);
    put(bytes == 8 && on_stack(word) ? 1 : word, bytes);
}

/* Which lanes of the result are NaNs. */
void llmfb_nans(u64 which) { value(which, 8); }

/* What is in memory by now, for whom it is seen by. */
static u64 changes(u64 first, u64 last, _Bool all) {
    u64 hash = 0;
    const u64 *start = (u64 *)first, *end = (u64 *)last, *before = (u64 *)(R->arena_before + (first - ARENA));
    for (const u64 *p = start; (p = changed(p, before + (p - start), end)) < end; p++) {
        if (!all && is_private((u64)p)) continue;
        hash = chained(hash, (on_stack(*p) ? 1 : *p) ^ (u64)p << 20);
        if (on_stack(*p)) hand(*p);
        give(*p);
    }
    return hash;
}

static u64 seen_by_others(void) { return changes(C->visible, ARENA + ARENA_SIZE, 0); }

/* A function is called by its address: not one that is called as it is where it is called by name. */
void llmfb_through_pointer(u64 function) {
    if (!function) undefined(OUTSIDE);
    if (function - LIBRARY < 0x10000) end(GAVE_UP);
}

/* A call begins of the function at an address; its arguments follow. */
void llmfb_call(u64 function, u64 mode, u64 passing) {
    llmfb_step(mode & READS_MEMORY ? 256 : 8);
    C->mode = mode;
    C->function = function;
    C->pointers = 0;
    C->digest = chained(0, function);
    C->in_digest = 0;
    C->handed_before = C->handed_on;
    if (!(mode & BY_ARGUMENTS)) {
        C->calls++;
        structure(CALL + (passing << 32));
        put(on_stack(function) ? 1 : function, 8);
    }
    if (mode & READS_MEMORY) put(seen_by_others(), 8);
}

/* What a call writes: a word of the input's choice. */
static u64 written(u64 usual) {
    if (C->mode & BY_ARGUMENTS) return chained(C->digest, C->in_digest++) % 5;
    u64 number = C->written++;
    struct answer *chosen = &R->answer[WRITTEN + number % WORDS];
    u64 value = chosen->set ? chosen->value : usual;
    if (C->learning) note_read(ANSWERS_AT + sizeof *chosen * (WRITTEN + number % WORDS), 8, value);
    return value;
}

static void write_words(u64 p, u64 size, u64 h, _Bool all) {
    for (u64 i = 0; i + 8 <= size; i += 8) {
        u64 *word = (u64 *)(p + i);
        if (all || (!ours(*word) && !tagged(*word))) *word = written((h >> i % 60) % 4);
    }
    if (size % 8) {
        u64 rest = written((h >> 3) % 4 * 0x01010101);
        copy((u8 *)(p + (size & ~7UL)), (u8 *)&rest, size % 8);
    }
}

/* Memory that the function which is called next writes before it reads it. */
void llmfb_initialized(u64 p, u64 size) {
    struct object o = object_at(p);
    C->mode = 0;
    if (ours(p) && o.start && p - o.start + size <= o.size) write_words(p, size, mix(R->seed + C->calls), 1);
}

/* A pointer argument: its value where that is the same for both versions, and what it points to on the stack. */
void llmfb_pointer(u64 p, u64 how, u64 size) {
    struct object o = object_at(p);
    _Bool local = on_stack(p);
    u64 h = mix(R->seed + C->calls * 31 + 977 * C->pointers++);
    if (how & STRUCTURE_RETURN) { if (ours(p)) write_words(p, size, h, 1); else undefined(OUTSIDE); return; }
    if (how & BY_VALUE) { llmfb_bytes((u8 *)p, size); return; }
    if (p - CONSTANTS < CONSTANTS_SIZE && o.start) { llmfb_bytes((u8 *)p, o.size - (p - o.start)); return; }
    u64 left = o.size - (p - o.start);
    if (how & BY_CONTENT && o.start && size <= left) { llmfb_bytes((u8 *)p, size); return; }
    put(local ? (o.start ? p - o.start : 0) : p, 8);
    if (how & IN_TAIL && local) undefined(IN_TAIL_CALL);
    if (!o.start) return;
    if (local && o.start == p && !(C->mode & BY_ARGUMENTS)) strength(aligned_at(p));
    if (how & READS && p - ARENA < ARENA_SIZE && is_private(p))
        put(changes((o.start + 7) & ~7UL, (o.start + o.size) & ~7UL, 1), 8);
    if (how & CAPTURES && how & WRITES) hand(p);
    if (how & CAPTURES) give(p);
    if ((local || C->mode & BY_ARGUMENTS) && how & READS) put_bytes((u8 *)o.start, o.size, 0);
    if (!(how & WRITES) || private_number(p) > C->changing) return;
    if (!local && h % 4 == 0) return;
    if (local) write_words(p, left < 4096 ? left : 4096, h, 0);
    else write_words(p, left < 16 ? left : 16, h, 0);
}

/* Between the two calls an argument is told that is poison: what is answered does not depend on it. */
void llmfb_open_argument(u64 begins) {
    static u64 before;
    if (begins) before = C->digest;
    else C->digest = before;
}

/* All arguments are known.  A call that may be made again counts where it is the first with these. */
void llmfb_called(void) {
    C->handed_before = C->handed_on;
    for (u64 i = 0; C->mode & AS_TAIL && i < C->handed_on; i++)
        if (on_stack(C->handed[i]) && !(C->dead >> i & 1)) undefined(IN_TAIL_CALL);
    if (C->mode & WRITES_MEMORY) moment(1);
    if (!(C->mode & LOGGED_ONCE)) return;
    for (u64 i = 0; i < C->pure_count; i++)
        if (C->pure[i] == C->digest) return;
    if (C->pure_count < MAX_PURE) C->pure[C->pure_count++] = C->digest;
    structure(CALL);
    value(C->digest, 8);
}

/* Which answer of an input this is: by the number of the call, or by its arguments where it is pure. */
static u64 answer_number(u64 part) {
    return C->mode & BY_ARGUMENTS ? ANSWERS + (C->digest + part) % ANSWERS : (C->calls + 7 * part) % ANSWERS;
}

static void note_answer(u64 number, u64 value) {
    if (C->learning) note_read(ANSWERS_AT + sizeof(struct answer) * number, 8, value);
}

static u64 chance(u64 part) {
    u64 call = C->mode & BY_ARGUMENTS ? C->digest : chained(C->function, C->calls);
    return chained(chained(R->seed, call), part);
}

static u64 usual(u64 h) {
    switch (h % 8) {
    case 0: return 0;
    case 1: return ~0UL;
    case 2: case 3: case 4: return (h >> 8) % 5;
    case 5: return (h >> 8) % 100;
    default: return h >> 8;
    }
}

/* Part of the answer of a call: the same for the same call of the same input. */
u64 llmfb_answer(u64 part) {
    u64 number = answer_number(part);
    struct answer *chosen = &R->answer[number];
    u64 answer = chosen->set ? chosen->value : usual(chance(part));
    note_answer(number, answer);
    return answer;
}

u64 llmfb_answer_pointer(u64 part, u64 nonnull, u64 fresh) {
    u64 number = answer_number(part), h = chance(part);
    struct answer *chosen = &R->answer[number];
    _Bool null = !nonnull && (chosen->set ? !chosen->value : h % 5 == 0);
    note_answer(number, !null);
    if (null) return 0;
    if (!fresh && C->handed_on && R->seed % 4 == 3 && h / 5 % 2) return C->handed[h / 16 % C->handed_on];
    if (!fresh && R->shared > OVERLAPS && h / 5 % 2) return R->shared;
    return C->mode & BY_ARGUMENTS ? BLOCKS + BLOCK_STRIDE * (BLOCK_COUNT - 1 - h % 8) : new_block();
}

/* Whether a call ends by an exception. */
_Bool llmfb_unwinds(void) {
    u64 number = answer_number(3);
    struct answer *chosen = &R->answer[number];
    _Bool unwinds = chosen->set ? chosen->value & 1 : chance(3) % 12 == 0;
    note_answer(number, unwinds);
    if (C->learning) llmfb_compare(MAX_SITES - 1 - C->calls % 16, 1, unwinds, 1);
    return unwinds;
}

/* A call that may end by an exception which nobody catches here. */
void llmfb_may_unwind(void) {
    if (!llmfb_unwinds()) return;
    value(llmfb_answer_pointer(4, 0, 1), 8);
    llmfb_resume();
}

/* Whether an exception is one of a type: of the only one, or of some that it derives from. */
_Bool llmfb_catches(u64 type) {
    u64 is = llmfb_answer(5);
    if (C->learning) llmfb_compare(MAX_SITES - 128 + type % 16, 64, is, type);
    return is == type || mix(is + type * 0x9e3779b97f4a7c15UL) % 4 == 0;
}

/* No clause is for an exception. */
void llmfb_missed(_Bool missed, u64 exception) {
    if (!missed) return;
    value(exception, 8);
    llmfb_resume();
}

/* -------------------------------------------------------------------------------------- volatile and atomic */

/* A volatile access: where to make it.  What is read there has changed since. */
u64 llmfb_volatile(u64 p, u64 size, u64 load, u64 plain) {
    structure(VOLATILE + 16 * load + 32 * size);
    if (!on_stack(p)) value(p, 8);
    if (on_stack(p) || tagged(p) || p < 4096 - 1) {
        if (p) return p;
    }
    if (!ours(p) && size > 256) end(GAVE_UP);
    if (ours(p) && (!load || !plain || size > 256 || p - CONSTANTS < CONSTANTS_SIZE)) return p;
    if (!load) return DEVICE;
    C->mode = 0;
    C->function = VOLATILE;
    C->calls++;
    if (ours(p) && chance(1) % 4 == 0) return p;
    /* Somewhere else: what plain loads of the same memory find does not change by it. */
    for (u64 i = 0; i < size; i += 8) {
        u64 word = llmfb_answer(i / 8);
        copy((u8 *)(DEVICE + i), (u8 *)&word, size - i < 8 ? size - i : 8);
    }
    return DEVICE;
}

/* An atomic access by which memory that others see may change. */
void llmfb_atomic(u64 p, u64 size, u64 loads, u64 ordering) {
    if (on_stack(p)) return;
    if (loads) { structure(ATOMIC + 16 * size); value(p, 8); strength(ordering); }
    C->mode = 0;
    if (ordering & RELEASES) value(seen_by_others(), 8);
    if (size <= sizeof C->before && ours(p)) copy(C->before, (u8 *)p, size);
}

/* Whether a weak exchange fails for no reason; how often one did is told in the upper half of `failed`. */
_Bool llmfb_fails(_Bool equal) {
    if (!equal) return 0; /* it fails anyway */
    u64 number = (5 + 3 * ++C->weak) % ANSWERS;
    struct answer *chosen = &R->answer[number];
    _Bool fails = chosen->set ? chosen->value & 1 : R->seed % 4 == 1 && mix(R->seed + 31 * C->weak) % 2;
    note_answer(number, fails);
    if (C->learning) llmfb_compare(MAX_SITES - 144 + C->weak % 16, 1, fails, 1);
    if (fails) R->failed += 1UL << 32;
    return fails;
}

static void atomic_store(u64 p, u64 size, u64 ordering, u64 at_once) {
    if (size > sizeof C->before || !ours(p)) return;
    u64 left = size, to = p;
    u8 *from = C->before;
    for (; left && *(u8 *)to == *from; left--) { to++; from++; }
    if (!left) return;
    structure(STORED + 16 * size + (at_once << 40));
    strength(ordering);
    value(p, 8);
    C->mode = 0;
    llmfb_bytes((u8 *)p, size);
}

/* `at_once`: what it depends on was read by the same access. */
void llmfb_atomic_done(u64 p, u64 size, u64 ordering, u64 at_once) {
    if (on_stack(p)) return;
    atomic_store(p, size, ordering, at_once);
    C->handed_before = C->handed_on;
    if (ordering & ACQUIRES) moment(0);
}

/* Fences with nothing between them that others notice are one. */
void llmfb_fence(u64 ordering) {
    C->mode = 0;
    if (C->fenced && C->fenced == R->structure && R->strengths && R->strengths <= MAX_STRENGTHS) {
        u16 *last = &R->strength[R->strengths - 1];
        if (ordering & RELEASES & ~*last) value(seen_by_others(), 8);
        *last |= (u16)ordering;
        return;
    }
    structure(ATOMIC);
    strength(ordering);
    if (ordering & RELEASES) value(seen_by_others(), 8);
    C->fenced = R->structure;
}

/* Volatile memory is copied, or set where it comes from nowhere. */
void llmfb_volatile_block(u64 to, u64 from, u64 size) {
    structure(VOLATILE + 1);
    value(on_stack(to) ? 1 : to, 8);
    value(on_stack(from) ? 1 : from, 8);
    value(size, 8);
    C->mode = 0;
    if (from) llmfb_bytes((u8 *)from, size);
}

/* The value that a volatile access stores follows. */
void llmfb_stored(void) { C->mode = 0; }

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
    note_answer(ALLOCATED + number % ALLOCATIONS, denied ? 0 : start);
    if (denied || !start || size > HEAP_SIZE || start + size + 16 > HEAP + HEAP_SIZE) return 0;
    return C->heap_objects < 64 ? start : 0;
}

static u64 aligned_heap(u64 size) {
    u64 start = place_for(size, number_of(size));
    struct object made = {start, size};
    if (R->allocations < 64) R->made[R->allocations] = made;
    R->allocations++;
    if (!start) { R->failed |= 1; return 0; }
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
    structure(ALLOCATION_FREED);
    value(on_stack((u64)p) ? 1 : (u64)p, 8);
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
/* Memory, or an exception, which is of this call. */
u64 llmfb_new(u64 n) {
    u64 p = aligned_heap(n);
    C->mode = 0;
    C->function = LIBRARY;
    return p;
}
void *_Znwm(u64 n) {
    void *p = (void *)llmfb_new(n);
    if (!p) llmfb_missed(1, llmfb_answer_pointer(4, 0, 1));
    return p;
}
void *_Znam(u64 n) { return _Znwm(n); }
void _ZdlPv(void *p) { free(p); }
void _ZdaPv(void *p) { free(p); }
void _ZdlPvm(void *p, u64 n) { (void)n; free(p); }
void _ZdaPvm(void *p, u64 n) { (void)n; free(p); }

/* Of what they return only the sign is determined. */
static int less(void) { return C->fill ? -0x5a5a5a5b : -1; }
static int more(void) { return C->fill ? 0x5a5a5a5a : 1; }

/* Not in `memcpy`, `memmove` and `memset`, which the code generator calls with memory of its own. */
static void check(const void *p, u64 n) { llmfb_access((u64)p, n, 1, 0); }
static void check_write(const void *p, u64 n) { llmfb_access((u64)p, n, 1, 1); }

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
    check(a, n); check(b, n);
    note_bytes(a, b, n);
    note_bytes(b, a, n);
    for (u64 i = 0; i < n; i++) {
        int x = ((const u8 *)a)[i], y = ((const u8 *)b)[i];
        if (x != y) return x < y ? less() : more();
    }
    return 0;
}
/* Not even the sign. */
int bcmp(const void *a, const void *b, u64 n) {
    int order = memcmp(a, b, n);
    _Bool opposite = !C->fill || C->candidate;
    return !order ? 0 : (order < 0) == opposite ? more() : less();
}
void *memchr(const void *p, int c, u64 n) {
    for (u64 i = 0; i < n; i++) if (((const u8 *)p)[i] == (u8)c) { check(p, i + 1); return (u8 *)p + i; }
    check(p, n);
    return 0;
}
void *memrchr(const void *p, int c, u64 n) {
    check(p, n);
    while (n-- > 0) if (((const u8 *)p)[n] == (u8)c) return (u8 *)p + n;
    return 0;
}
void *mempcpy(void *to, const void *from, u64 n) { check_write(to, n); check(from, n); return (u8 *)memcpy(to, from, n) + n; }
u64 strlen(const char *s) { u64 n = 0; while (s[n]) n++; check(s, n + 1); return n; }
u64 strnlen(const char *s, u64 n) { u64 i = 0; while (i < n && s[i]) i++; check(s, i < n ? i + 1 : n); return i; }
int strcmp(const char *a, const char *b) {
    note_bytes(a, b, strlen(b) + 1);
    note_bytes(b, a, strlen(a) + 1);
    for (;; a++, b++) {
        int x = (u8)*a, y = (u8)*b;
        if (x != y) return x < y ? less() : more();
        if (!x) return 0;
    }
}
int strncmp(const char *a, const char *b, u64 n) {
    note_bytes(a, b, strnlen(b, n));
    strnlen(a, n);
    for (; n-- > 0; a++, b++) {
        int x = (u8)*a, y = (u8)*b;
        if (x != y) return x < y ? less() : more();
        if (!x) return 0;
    }
    return 0;
}
char *stpcpy(char *to, const char *from) { u64 n = strlen(from); check_write(to, n + 1); memcpy(to, from, n + 1); return to + n; }
char *strcpy(char *to, const char *from) { stpcpy(to, from); return to; }
char *stpncpy(char *to, const char *from, u64 n) {
    u64 i = 0, length = strnlen(from, n);
    check_write(to, n);
    for (; i < length; i++) to[i] = from[i];
    for (; i < n; i++) to[i] = 0;
    return to + length;
}
char *strncpy(char *to, const char *from, u64 n) { stpncpy(to, from, n); return to; }
u64 strlcpy(char *to, const char *from, u64 n) {
    u64 length = strlen(from), fits = length < n ? length : n - 1;
    if (!n) return length;
    check_write(to, fits + 1);
    memcpy(to, from, fits);
    to[fits] = 0;
    return length;
}
void *memccpy(void *to, const void *from, int c, u64 n) {
    for (u64 i = 0; i < n; i++) {
        check((const u8 *)from + i, 1); check_write((u8 *)to + i, 1);
        ((u8 *)to)[i] = ((const u8 *)from)[i];
        if (((const u8 *)from)[i] == (u8)c) return (u8 *)to + i + 1;
    }
    return 0;
}
void bcopy(const void *from, void *to, u64 n) { check(from, n); check_write(to, n); memmove(to, from, n); }
char *strcat(char *to, const char *from) { stpcpy(to + strlen(to), from); return to; }
char *strncat(char *to, const char *from, u64 n) {
    u64 length = strnlen(from, n); char *end = to + strlen(to);
    check_write(end, length + 1);
    memcpy(end, from, length); end[length] = 0;
    return to;
}
char *strchr(const char *s, int c) { strlen(s); for (;; s++) { if (*s == (char)c) return (char *)s; if (!*s) return 0; } }
char *strrchr(const char *s, int c) {
    char *last = 0;
    strlen(s);
    for (;; s++) { if (*s == (char)c) last = (char *)s; if (!*s) return last; }
}
char *strstr(const char *s, const char *t) {
    u64 n = strlen(t);
    strlen(s);
    for (;; s++) { if (!strncmp(s, t, n)) return (char *)s; if (!*s) return 0; }
}
u64 strspn(const char *s, const char *t) { strlen(s); u64 n = 0; while (s[n] && strchr(t, s[n])) n++; return n; }
u64 strcspn(const char *s, const char *t) { strlen(s); strlen(t); u64 n = 0; while (s[n] && !strchr(t, s[n])) n++; return n; }
char *strpbrk(const char *s, const char *t) { s += strcspn(s, t); return *s ? (char *)s : 0; }
char *strdup(const char *s) { u64 n = strlen(s) + 1; char *p = malloc(n); return p ? memcpy(p, s, n) : 0; }
char *strndup(const char *s, u64 n) {
    n = strnlen(s, n); char *p = malloc(n + 1);
    if (p) { memcpy(p, s, n); p[n] = 0; }
    return p;
}
int abs(int x) { if (x == (int)0x80000000) undefined(POISON); return x < 0 ? -x : x; }
long labs(long x) { if (x == (long)0x8000000000000000) undefined(POISON); return x < 0 ? -x : x; }
long llabs(long x) { return labs(x); }
int ffs(int x) { return x ? __builtin_ctz((u32)x) + 1 : 0; }
int ffsl(long x) { return x ? __builtin_ctzl((u64)x) + 1 : 0; }
int ffsll(long x) { return ffsl(x); }
static _Bool digit(int c) { return (u32)c - '0' < 10; }
int isdigit(int c) { return digit(c) ? more() : 0; }
int isascii(int c) { return (u32)c < 128 ? more() : 0; }
int toascii(int c) { return c & 127; }
int atoi(const char *s) {
    u32 n = 0; _Bool negative = 0;
    while (*s == ' ' || (*s >= 9 && *s <= 13)) s++;
    if (*s == '-' || *s == '+') negative = *s++ == '-';
    check(s, 1);
    while (digit(*s)) n = n * 10 + (u32)(*s++ - '0');
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

/* Conversions to bfloat, which the code generator calls and older compilers' libraries lack.  Where a float does not
 * hold the number, its last bit is set, so that it is rounded once. */
static __bf16 rounded(float x) {
    union { float f; u32 u; } in;
    union { __bf16 b; u16 u; } out;
    in.f = x;
    out.u = (u16)(x != x ? in.u >> 16 | 64 : (in.u + 0x7fff + (in.u >> 16 & 1)) >> 16);
    return out.b;
}
static __bf16 rounded_to_odd(float near, _Bool exact, _Bool above) {
    union { float f; u32 u; } bits;
    bits.f = near;
    if (!exact && !(bits.u & 1)) bits.u += above ? 1u : -1u; /* `above` in size */
    return rounded(bits.f);
}
__bf16 __truncsfbf2(float x) { return rounded(x); }
__bf16 __truncdfbf2(double x) {
    float near = (float)x;
    double back = near;
    if (x != x || back - x != back - x) return rounded(near);
    return rounded_to_odd(near, back == x, __builtin_fabs(x) > __builtin_fabs(back));
}
__bf16 __truncxfbf2(long double x) {
    float near = (float)x;
    long double back = near;
    if (x != x || back - x != back - x) return rounded(near);
    return rounded_to_odd(near, back == x, (x < 0 ? -x : x) > (back < 0 ? -back : back));
}

/* Streams: LLVM turns one output function into another, so bytes are recorded, not calls. */
static void byte_to(u64 stream, u8 c) { structure(BYTE_OUT); value(stream, 8); value(c, 1); }
static u64 out(void) { return 1; }
static void text_to(u64 stream, const char *s) { strlen(s); for (; *s; s++) byte_to(stream, (u8)*s); }
int putchar(int c) { byte_to(out(), (u8)c); return (u8)c; }
int puts(const char *s) { text_to(out(), s); byte_to(out(), '\n'); return 1; }
int fputc(int c, void *f) { byte_to((u64)f, (u8)c); return (u8)c; }
int putc(int c, void *f) { return fputc(c, f); }
int fputs(const char *s, void *f) { text_to((u64)f, s); return 1; }
u64 fwrite(const void *p, u64 size, u64 n, void *f) {
    check(p, size * n);
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
    _Bool constant = (u64)f - CONSTANTS < CONSTANTS_SIZE;
    for (; *f; f++) {
        if (*f != '%') { emit(&s, *f); continue; }
        if (!constant && f[1] != '%') undefined(BROKEN_PROMISE); /* nobody knows what arguments there are */
        u64 wide = 0, precise = ~0UL;
        for (f++; *f && strchr("#-+ 0123456789.*", *f); f++) {
            if (*f == '*') emit_number(&s, (u64)__builtin_va_arg(a, int), 10);
            if (*f == '.' && digit(f[1])) precise = (u64)atoi(f + 1);
        }
        for (; *f && strchr("hlqjzt", *f); f++) if (*f != 'h') wide = 1;
        if (!*f) break;
        switch (*f) {
        case '%': emit(&s, '%'); break;
        case 'c': emit(&s, (char)__builtin_va_arg(a, int)); break;
        case 's': {
            const char *t = __builtin_va_arg(a, const char *);
            strnlen(t, precise);
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
    if (s.to && s.room && s.room != 1) check_write(s.to, s.length < s.room ? s.length + 1 : s.room);
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
static void written_to(const char *to, u64 room) { if (room && !to) end(GAVE_UP); }
int sprintf(char *to, const char *format, ...) { written_to(to, 1); FORMATTED(0, to, ~0UL) }
int snprintf(char *to, u64 room, const char *format, ...) {
    char nothing; /* a null buffer of no size is allowed */
    written_to(to, room);
    FORMATTED(0, room ? to : &nothing, room)
}
int vprintf(const char *format, __builtin_va_list a) { struct sink s = {out(), 0, 0, 0}; return formatted(s, format, a); }
int vfprintf(void *f, const char *format, __builtin_va_list a) {
    struct sink s = {(u64)f, 0, 0, 0};
    return formatted(s, format, a);
}
int vsprintf(char *to, const char *format, __builtin_va_list a) {
    written_to(to, 1);
    struct sink s = {0, to, ~0UL, 0};
    return formatted(s, format, a);
}
int vsnprintf(char *to, u64 room, const char *format, __builtin_va_list a) {
    char nothing;
    written_to(to, room);
    struct sink s = {0, room ? to : &nothing, room, 0};
    return formatted(s, format, a);
}

/* With _FORTIFY_SOURCE, of which LLVM makes the functions above where it knows enough. */
static void fits(u64 n, u64 room) { if (n > room) end(ENDED); }
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
    R->signal = (u64)signal;
    R->address = ((u64 *)information)[2];
    R->instruction = ((u64 *)context)[21];
    finish(signal == 27 ? LATE : TRAPPED); /* SIGPROF, the timer */
    if (signal == 27) leave();
    next();
}

/* What the run chooses where LLVM leaves it open: undefined bits, signs and payloads of NaNs. */
static void choose(void) {
    u8 *at = (u8 *)CHOICES;
    u64 chosen = C->fill, payload = C->fill & 0x0005ffffffffffffUL;
    for (u64 i = 0; i < 32; i++) ((u64 *)at)[i] = chosen ? chosen ^ mix(i) : 0; /* complements in two runs */
    fill(at + 256, 0, 256);
    if (!chosen) return;
    u64 sign = chosen & 0x8000000000000000UL;
    ((u64 *)(at + 256))[0] = sign | 0x7ff8000000000000UL | payload;                                     /* double */
    ((u64 *)(at + 256))[1] = sign >> 32 | 0x7fc00000UL | (chosen & 0x25ffffUL);                         /* float */
    ((u64 *)(at + 256))[2] = sign >> 48 | 0x7e00UL | (chosen & 0x125UL);                                /* half */
    ((u64 *)(at + 256))[3] = sign >> 48 | 0x7fc0UL | (chosen & 0x25UL);                                 /* bfloat */
    ((u64 *)(at + 256))[4] = 0xc000000000000000UL | (chosen & 0x1fffffffffffffffUL);                    /* x86_fp80 */
    ((u64 *)(at + 256))[5] = sign >> 48 | 0x7fffUL;
    ((u64 *)(at + 256))[6] = chosen;                                                                    /* fp128 */
    ((u64 *)(at + 256))[7] = sign | 0x7fff800000000000UL | payload >> 4;
    ((u64 *)(at + 256))[8] = chosen;                              /* which run it is */
}

static void restore(void) {
    struct record *r = R;
    u8 *from = (u8 *)&C->undefined, *to = (u8 *)C->alloca_;
    fill(from, 0, to - from);
    C->heap_objects = C->freed_count = 0;
    C->blocks_used = C->blocks;
    copy((u8 *)ARENA, r->arena_before, ARENA_SIZE);
    copy((u8 *)ARGS, r->args, sizeof r->args);
    fill((u8 *)RESULT, 0, sizeof r->result);
    r->allocations = r->failed = r->structure = r->rest = r->logged = r->status = r->events = r->signal = r->steps = 0;
    r->strengths = r->recorded = 0;
    fill(r->covered, 0, MAX_SITES);
    if (r->shared) {
        fill(C->stored_as, 0, sizeof C->stored_as + sizeof C->loaded_as);
        if (r->shared != OVERLAPS) r->covered[MAX_SITES - 80] |= 1 << r->seed / 4 % 8;
    }
    if (C->candidate) C->fill = C->index % 2 ? ~CANDIDATE_FILL : CANDIDATE_FILL;
    choose();
    if (!C->learning) return;
    fill(C->times, 0, MAX_SITES);
    fill((u8 *)C->noted, 0, sizeof C->noted);
}

/* One byte; strict mode allows these two calls. */
static _Bool passed(u64 call, u64 descriptor) {
    u8 byte = 0;
    u64 answer = call;
    __asm__ volatile("syscall" : "+a"(answer) : "D"(descriptor), "S"(&byte), "d"(1L) : "rcx", "r11", "memory");
    return answer == 1;
}

void llmfb_drive(struct control *control, void (*call)(u8 *args, u8 *result)) {
    u64 answer;
    C = control;
    __asm__ volatile("syscall" : "=a"(answer) : "a"(157L), "D"(22L), "S"(1L), "d"(0L) : "rcx", "r11", "memory");
    if (answer) leave();
    static void (*function)(u8 *, u8 *);
    static u64 stop;
    function = call;
    do {
        C->index = C->first - 1;
        stop = C->last;
        __builtin_setjmp(C->back); /* comes back here after each input that does not return */
        while (++C->index < stop) {
            restore();
            u8 *top = (u8 *)(STACK + STACK_SIZE - 256 - (C->fill & 0xff) * 64), *args = (u8 *)ARGS, *result = (u8 *)RESULT;
            __asm__ volatile("movq %%rsp, %%rbx\n\tmovq %[top], %%rsp\n\tcallq *%[function]\n\tmovq %%rbx, %%rsp"
                             : "+D"(args), "+S"(result)
                             : [top] "r"(top), [function] "r"(function)
                             : "rax", "rbx", "rcx", "rdx", "r8", "r9", "r10", "r11", "memory", "cc", "xmm0", "xmm1",
                               "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",
                               "xmm13", "xmm14", "xmm15");
            finish(RETURNED);
        }
    } while (C->waits && passed(1, 1) && passed(0, 0));
    leave();
}
