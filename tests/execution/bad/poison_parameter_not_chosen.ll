; A parameter may be poison; where it is not chosen it does not count.
define i1 @f(i1 %a, i1 %b) {
  %r = select i1 %a, i1 %b, i1 false
  ret i1 %r
}
; ----
define i1 @f(i1 %a, i1 %b) {
  %k = freeze i1 %b
  %r = and i1 %a, %k
  ret i1 %r
}
; ----
define i1 @f(i1 %a, i1 %b) {
  %r = and i1 %a, %b
  ret i1 %r
}
