define void @f(ptr %q, ptr %p) {
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
define void @f(ptr %q, ptr %p) {
  %q1 = getelementptr i32, ptr %q, i64 1
  %p1 = getelementptr i32, ptr %p, i64 1
  %a = load i32, ptr %q
  %b = add i32 %a, 1
  store i32 %b, ptr %p
  %c = load i32, ptr %q1
  %d = add i32 1, %c
  store i32 %d, ptr %p1
  ret void
}
; ----
define void @f(ptr %q, ptr %p) {
  %l = load <2 x i32>, ptr %q, align 4
  %m = add <2 x i32> %l, <i32 1, i32 1>
  store <2 x i32> %m, ptr %p, align 4
  ret void
}
