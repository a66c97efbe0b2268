; Another value is expected by a comparison that exchanges.
define i1 @f(ptr %p) {
  %a = cmpxchg ptr %p, i32 305419896, i32 1 seq_cst seq_cst
  %r = extractvalue { i32, i1 } %a, 1
  ret i1 %r
}
; ----
define i1 @f(ptr %p) {
  %a = cmpxchg ptr %p, i32 305419896, i32 1 seq_cst seq_cst
  %o = extractvalue { i32, i1 } %a, 0
  %r = icmp eq i32 %o, 305419896
  ret i1 %r
}
; ----
define i1 @f(ptr %p) {
  %a = cmpxchg ptr %p, i32 305419896, i32 1 seq_cst seq_cst
  ret i1 false
}
