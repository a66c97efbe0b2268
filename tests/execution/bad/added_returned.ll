; A call does not promise to return its argument.
declare ptr @g(ptr)
define ptr @f(ptr %p) {
  %r = call ptr @g(ptr %p)
  ret ptr %r
}
; ----
declare ptr @g(ptr)
define ptr @f(ptr %p) {
  %r = call ptr @g(ptr nofree %p)
  ret ptr %r
}
; ----
declare ptr @g(ptr)
define ptr @f(ptr %p) {
  %r = call ptr @g(ptr returned %p)
  ret ptr %r
}
