define i1 @f(ptr %p, i32 %a, i32 %b) {
  %x = cmpxchg ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %r = extractvalue { i32, i1 } %x, 1
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i32 %a, i32 %b) {
  %x = cmpxchg ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %r = extractvalue { i32, i1 } %x, 1
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i32 %a, i32 %b) {
  %x = cmpxchg weak ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %r = extractvalue { i32, i1 } %x, 1
  ret i1 %r
}
