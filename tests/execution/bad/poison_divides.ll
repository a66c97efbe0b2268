; A division by what is poison is undefined.
define i32 @f(i32 noundef %x, i32 noundef %y) {
  %a = or i32 %y, 1
  %r = urem i32 1, %a
  %z = and i32 %r, 0
  ret i32 %z
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %y) {
  ret i32 0
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %y) {
  %a = or disjoint i32 %y, 1
  %r = urem i32 1, %a
  %z = and i32 %r, 0
  ret i32 %z
}
