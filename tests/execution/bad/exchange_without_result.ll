@g = external global i32
define void @f(i32 %x) {
  %o = atomicrmw xchg ptr @g, i32 %x release
  %d = add i32 %o, 1
  ret void
}
; ----
@g = external global i32
define void @f(i32 %x) {
  store atomic i32 %x, ptr @g release, align 4
  ret void
}
; ----
@g = external global i32
define void @f(i32 %x) {
  store atomic i32 %x, ptr @g monotonic, align 4
  ret void
}
