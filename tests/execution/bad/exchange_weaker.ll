define i32 @f(ptr %p, i32 %x) {
  %a = atomicrmw add ptr %p, i32 %x acq_rel
  ret i32 %a
}
; ----
define i32 @f(ptr %p, i32 %x) {
  %a = atomicrmw add ptr %p, i32 %x seq_cst
  ret i32 %a
}
; ----
define i32 @f(ptr %p, i32 %x) {
  %a = atomicrmw add ptr %p, i32 %x release
  ret i32 %a
}
