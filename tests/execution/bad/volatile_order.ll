; Volatile stores change places.
define void @f(ptr %p, ptr %q) {
  store volatile i8 1, ptr %p
  store volatile i8 1, ptr %q
  ret void
}
; ----
define void @f(ptr %p, ptr %q) {
  %o = add i8 0, 1
  store volatile i8 %o, ptr %p
  store volatile i8 %o, ptr %q
  ret void
}
; ----
define void @f(ptr %p, ptr %q) {
  store volatile i8 1, ptr %q
  store volatile i8 1, ptr %p
  ret void
}
