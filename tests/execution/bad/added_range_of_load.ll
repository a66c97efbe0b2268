define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 4
  %r = add i32 %v, %v
  ret i32 %r
}
!0 = !{i32 0, i32 2}
; ----
define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 4
  %r = shl i32 %v, 1
  ret i32 %r
}
!0 = !{i32 0, i32 2}
; ----
define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 4, !range !0
  %r = add i32 %v, %v
  ret i32 %r
}
!0 = !{i32 0, i32 2}
