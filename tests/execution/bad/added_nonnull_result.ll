define ptr @f(ptr %p, i1 %c) {
  %r = select i1 %c, ptr %p, ptr null
  ret ptr %r
}
; ----
define ptr @f(ptr %p, i1 %c) {
  %r = select i1 %c, ptr %p, ptr null
  ret ptr %r
}
; ----
define nonnull ptr @f(ptr %p, i1 %c) {
  %r = select i1 %c, ptr %p, ptr null
  ret ptr %r
}
