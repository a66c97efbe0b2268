; A volatile access of a local variable is left out.
define i32 @f(i32 %x) {
  %p = alloca i32
  store volatile i32 %x, ptr %p
  %r = load volatile i32, ptr %p
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %p = alloca i32, align 8
  store volatile i32 %x, ptr %p
  %r = load volatile i32, ptr %p
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  ret i32 %x
}
