; A result of type { ptr, i8 } differs.
define { ptr, i8 } @f(ptr %p, i8 %x) {
  %a = insertvalue { ptr, i8 } poison, ptr %p, 0
  %r = insertvalue { ptr, i8 } %a, i8 %x, 1
  ret { ptr, i8 } %r
}
; ----
define { ptr, i8 } @f(ptr %p, i8 %x) {
  %a = insertvalue { ptr, i8 } poison, i8 %x, 1
  %r = insertvalue { ptr, i8 } %a, ptr %p, 0
  ret { ptr, i8 } %r
}
; ----
define { ptr, i8 } @f(ptr %p, i8 %x) {
  %a = insertvalue { ptr, i8 } poison, ptr %p, 0
  %r = insertvalue { ptr, i8 } %a, i8 1, 1
  ret { ptr, i8 } %r
}
