declare void @g(ptr byval(i32) align 4)
define void @f(ptr %p) {
  call void @g(ptr byval(i32) align 4 %p)
  ret void
}
; ----
declare void @g(ptr byval(i32) align 4)
define void @f(ptr %p) {
  %a = alloca i32, align 4
  %v = load i32, ptr %p, align 4
  store i32 %v, ptr %a, align 4
  call void @g(ptr byval(i32) align 4 %a)
  ret void
}
; ----
declare void @g(ptr byval(i32) align 4)
define void @f(ptr %p) {
  %a = alloca i32, align 4
  %v = load i16, ptr %p, align 4
  %w = zext i16 %v to i32
  store i32 %w, ptr %a, align 4
  call void @g(ptr byval(i32) align 4 %a)
  ret void
}
