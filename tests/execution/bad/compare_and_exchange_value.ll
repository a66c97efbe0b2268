; Another value is put where a comparison exchanges.
define void @f(ptr %p) {
  %a = cmpxchg ptr %p, i32 305419896, i32 1 seq_cst seq_cst
  ret void
}
; ----
define void @f(ptr %p) {
  %o = add i32 0, 1
  %a = cmpxchg ptr %p, i32 305419896, i32 %o seq_cst seq_cst
  ret void
}
; ----
define void @f(ptr %p) {
  %a = cmpxchg ptr %p, i32 305419896, i32 2 seq_cst seq_cst
  ret void
}
