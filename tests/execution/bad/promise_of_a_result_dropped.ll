declare i32 @ext(i32)
define i32 @f(i32 %x) {
  %r = call range(i32 0, 10) i32 @ext(i32 %x)
  %s = mul i32 %r, 2
  ret i32 %s
}
; ----
declare i32 @ext(i32)
define i32 @f(i32 %x) {
  %r = call i32 @ext(i32 %x)
  %s = shl i32 %r, 1
  ret i32 %s
}
; ----
declare i32 @ext(i32)
define i32 @f(i32 %x) {
  %r = call i32 @ext(i32 0)
  %s = mul i32 %r, 2
  ret i32 %s
}
