define void @f(ptr %p) {
  fence acquire
  fence seq_cst
  store i32 1, ptr %p
  ret void
}
; ----
define void @f(ptr %p) {
  fence seq_cst
  store i32 1, ptr %p
  ret void
}
; ----
define void @f(ptr %p) {
  fence acq_rel
  store i32 1, ptr %p
  ret void
}
