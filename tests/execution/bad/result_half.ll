; A result of type half differs.
define half @f(half %x, half %y) {
  %r = fdiv half %x, %y
  ret half %r
}
; ----
define half @f(half %x, half %y) {
  %n = fneg half %x
  %m = fneg half %y
  %r = fdiv half %n, %m
  ret half %r
}
; ----
define half @f(half %x, half %y) {
  %r = fdiv half %y, %x
  ret half %r
}
