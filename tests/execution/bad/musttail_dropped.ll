; What has to take the place of its caller is called.
declare i32 @exti(i32)
define i32 @f(i32 noundef %a) {
  %r = musttail call i32 @exti(i32 %a)
  ret i32 %r
}
; ----
declare i32 @exti(i32)
define i32 @f(i32 noundef %a) {
  %b = add i32 %a, 0
  %r = musttail call i32 @exti(i32 %b)
  ret i32 %r
}
; ----
declare i32 @exti(i32)
define i32 @f(i32 noundef %a) {
  %r = call i32 @exti(i32 %a)
  ret i32 %r
}
