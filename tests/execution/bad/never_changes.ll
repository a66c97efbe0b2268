declare void @ext(ptr)
define i32 @f(ptr %p) {
  %a = load i32, ptr %p, !invariant.load !0
  call void @ext(ptr %p)
  %b = load i32, ptr %p, !invariant.load !0
  %r = add i32 %a, %b
  ret i32 %r
}
!0 = !{}
; ----
declare void @ext(ptr)
define i32 @f(ptr %p) {
  %a = load i32, ptr %p, !invariant.load !0
  call void @ext(ptr %p)
  %r = shl i32 %a, 1
  ret i32 %r
}
!0 = !{}
; ----
declare void @ext(ptr)
define i32 @f(ptr %p) {
  %a = load i32, ptr %p, !invariant.load !0
  call void @ext(ptr %p)
  %r = add i32 %a, 1
  ret i32 %r
}
!0 = !{}
