define i32 @f(ptr %p, i1 %c) {
  br i1 %c, label %a, label %b
a:
  %v = load i32, ptr %p
  br label %b
b:
  %r = phi i32 [%v, %a], [poison, %0]
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i1 %c) {
  br i1 %c, label %a, label %b
a:
  %v = load i32, ptr %p
  br label %b
b:
  %r = phi i32 [%v, %a], [poison, %0]
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i1 %c) {
  %v = load i32, ptr %p
  ret i32 %v
}
