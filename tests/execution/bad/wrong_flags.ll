; A flag that the original does not promise makes a comparison foldable.
define i1 @f(i32 %x) {
  %a = add i32 %x, 1
  %r = icmp sgt i32 %a, %x
  ret i1 %r
}
; ----
define i1 @f(i32 %x) {
  %r = icmp ne i32 %x, 2147483647
  ret i1 %r
}
; ----
define i1 @f(i32 %x) {
  ret i1 true
}
