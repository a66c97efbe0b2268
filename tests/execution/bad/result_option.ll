; A result of type { i64, i64 } differs.
define { i64, i64 } @f(i64 %x) {
  %c = icmp ugt i64 %x, 7
  %p = select i1 %c, i64 %x, i64 undef
  %t = zext i1 %c to i64
  %a = insertvalue { i64, i64 } poison, i64 %t, 0
  %r = insertvalue { i64, i64 } %a, i64 %p, 1
  ret { i64, i64 } %r
}
; ----
define { i64, i64 } @f(i64 %x) {
  %c = icmp ugt i64 %x, 7
  %t = zext i1 %c to i64
  %a = insertvalue { i64, i64 } poison, i64 %t, 0
  %r = insertvalue { i64, i64 } %a, i64 %x, 1
  ret { i64, i64 } %r
}
; ----
define { i64, i64 } @f(i64 %x) {
  %c = icmp ugt i64 %x, 7
  %t = zext i1 %c to i64
  %a = insertvalue { i64, i64 } poison, i64 %t, 0
  %r = insertvalue { i64, i64 } %a, i64 0, 1
  ret { i64, i64 } %r
}
