; Something else is added atomically.
define i32 @f(ptr %p) {
  %a = atomicrmw add ptr %p, i32 1 seq_cst
  ret i32 %a
}
; ----
define i32 @f(ptr %p) {
  %a = atomicrmw sub ptr %p, i32 -1 seq_cst
  ret i32 %a
}
; ----
define i32 @f(ptr %p) {
  %a = atomicrmw add ptr %p, i32 2 seq_cst
  ret i32 %a
}
