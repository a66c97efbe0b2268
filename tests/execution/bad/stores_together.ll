define void @f(ptr %p, ptr %q) {
  %a = load i32, ptr %q
  %b = add i32 %a, 1
  store i32 %b, ptr %p
  %q1 = getelementptr i32, ptr %q, i64 1
  %p1 = getelementptr i32, ptr %p, i64 1
  %c = load i32, ptr %q1
  %d = add i32 %c, 1
  store i32 %d, ptr %p1
  ret void
}
; ----
define void @f(ptr %p, ptr %q) {
  %q1 = getelementptr i32, ptr %q, i64 1
  %p1 = getelementptr i32, ptr %p, i64 1
  %x = icmp eq ptr %p, %q
  br i1 %x, label %v, label %s
v:
  %l = load <2 x i32>, ptr %q, align 4
  %m = add <2 x i32> %l, <i32 1, i32 1>
  store <2 x i32> %m, ptr %p, align 4
  ret void
s:
  %a = load i32, ptr %q
  %b = add i32 %a, 1
  store i32 %b, ptr %p
  %c = load i32, ptr %q1
  %d = add i32 %c, 1
  store i32 %d, ptr %p1
  ret void
}
; ----
define void @f(ptr %p, ptr %q) {
  %l = load <2 x i32>, ptr %q, align 4
  %m = add <2 x i32> %l, <i32 1, i32 1>
  store <2 x i32> %m, ptr %p, align 4
  ret void
}
