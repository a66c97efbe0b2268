; hand-written, odd
source_filename = "h.c" target triple = "x86_64-unknown-linux-gnu"
%0 = type { i32, %1 }   %1 = type <{ i8, ptr }>
$cf = comdat any $"a b" = comdat any
@0 = private unnamed_addr constant [3 x i8] c"a;}", align 1 @1 = internal global %0 zeroinitializer, align 8
@tab = internal constant [2 x ptr] [ptr @0, ptr @"a b"]
@w = weak global i32 3
@com = common global i32 0, align 4
@ew = extern_weak global i32
@al = alias i32, ptr @w
@al2 = internal alias i32 (i32), ptr @2
define internal fastcc i32 @2(i32 %x) { ret i32 %x }  define linkonce_odr i32 @cf(i32 %n, /* block
 { comment */ ptr %p) comdat { entry: ; c {
  %a = alloca %0, align 8 ; alloc
  %0 = getelementptr %0, ptr %a, i32 0, i32 1 ; gep

  ; a comment of mine
  %1 = load %1, ptr %0, align 1
  store %1 %1, ptr %0, align 1
  %2 = load ptr, ptr getelementptr ([2 x ptr], ptr @tab, i64 0, i64 0) ; load
  %3 = call i32 @"a b"(ptr %2, ptr byval(%0) @1)
  ; another comment
  %4 = call fastcc i32 @2(i32 %3)
  %5 = load i32, ptr @w
  %6 = load i32, ptr @com
  %7 = add i32 %5, %6
  %8 = icmp eq ptr @ew, null
  %9 = select i1 %8, i32 %7, i32 %4
  ret i32 %9
} declare void @ext(%0, i32)
define weak i32 @"a b"(ptr %p, ptr %q) #3 comdat personality ptr @__gxx {
  %1 = icmp eq ptr %p, %q
  %2 = zext i1 %1 to i32
  ret i32 %2
}
declare i32 @__gxx(...)
define i32 @usealias(i32 %x) {
  %r = call fastcc i32 @al2(i32 %x)
  %v = load i32, ptr @al
  %s = add i32 %r, %v
  ret i32 %s
}
define i32 @bad() { %v = load i32, ptr @al
 %u = load i32, ptr @w
 %r = add i32 %u, %v ret i32 %r }
attributes #3 = { nounwind "k;"="v}" }
