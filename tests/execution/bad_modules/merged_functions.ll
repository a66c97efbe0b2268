define i32 @f(i32 %x) {
  %r = mul i32 %x, 3
  ret i32 %r
}
define i32 @g(i32 %x) {
  %r = mul i32 %x, 3
  ret i32 %r
}
define i32 @h(i32 %x) {
  %r = mul i32 %x, 5
  ret i32 %r
}
; ----
define internal i32 @both(i32 %x) {
  %r = mul i32 %x, 3
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = tail call i32 @both(i32 %x)
  ret i32 %r
}
define i32 @g(i32 %x) {
  %r = tail call i32 @both(i32 %x)
  ret i32 %r
}
define i32 @h(i32 %x) {
  %r = mul i32 %x, 5
  ret i32 %r
}
; ----
define internal i32 @both(i32 %x) {
  %r = mul i32 %x, 3
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = tail call i32 @both(i32 %x)
  ret i32 %r
}
define i32 @g(i32 %x) {
  %r = tail call i32 @both(i32 %x)
  ret i32 %r
}
define i32 @h(i32 %x) {
  %r = tail call i32 @both(i32 %x)
  ret i32 %r
}
