; Between what is read and what is written another thread may write.
define i32 @f(ptr %p) {
  %o = atomicrmw add ptr %p, i32 1 monotonic
  ret i32 %o
}
; ----
define i32 @f(ptr %p) {
  %o = atomicrmw sub ptr %p, i32 -1 monotonic
  ret i32 %o
}
; ----
define i32 @f(ptr %p) {
  %o = load atomic i32, ptr %p monotonic, align 4
  %n = add i32 %o, 1
  store atomic i32 %n, ptr %p monotonic, align 4
  ret i32 %o
}
