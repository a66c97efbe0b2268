; A fence is left out.
define void @f(ptr %p) {
  store i32 1, ptr %p
  fence seq_cst
  ret void
}
; ----
define void @f(ptr %p) {
  store i32 1, ptr %p
  fence seq_cst
  fence seq_cst
  ret void
}
; ----
define void @f(ptr %p) {
  store i32 1, ptr %p
  ret void
}
