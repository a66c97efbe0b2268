; A signed comparison has become an unsigned one.
define i1 @f(i16 %x, i16 %y) {
  %r = icmp slt i16 %x, %y
  ret i1 %r
}
; ----
define i1 @f(i16 %x, i16 %y) {
  %r = icmp sgt i16 %y, %x
  ret i1 %r
}
; ----
define i1 @f(i16 %x, i16 %y) {
  %r = icmp ult i16 %x, %y
  ret i1 %r
}
