define internal i32 @add(i32 %a, i32 %b, i32 %unused) {
  %r = add i32 %a, %b
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = call i32 @add(i32 %x, i32 3, i32 9)
  ret i32 %r
}
; ----
define internal i32 @add(i32 %a) {
  %r = add i32 %a, 3
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = call i32 @add(i32 %x)
  ret i32 %r
}
; ----
define internal i32 @add(i32 %a) {
  %r = add i32 %a, 9
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = call i32 @add(i32 %x)
  ret i32 %r
}
