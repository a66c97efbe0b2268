; A result of type float differs.
define float @f(float %x, float %y) {
  %c = fcmp olt float %x, %y
  %r = select i1 %c, float %x, float %y
  ret float %r
}
; ----
define float @f(float %x, float %y) {
  %c = fcmp uge float %x, %y
  %r = select i1 %c, float %y, float %x
  ret float %r
}
; ----
define float @f(float %x, float %y) {
  %c = fcmp ult float %x, %y
  %r = select i1 %c, float %x, float %y
  ret float %r
}
