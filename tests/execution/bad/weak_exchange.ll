; A weak exchange may fail although the memory holds what is expected; a strong one is better.
define i1 @f(ptr %p, i32 noundef %a, i32 noundef %b) {
  %x = cmpxchg weak ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %r = extractvalue { i32, i1 } %x, 1
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i32 noundef %a, i32 noundef %b) {
  %x = cmpxchg ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %o = extractvalue { i32, i1 } %x, 0
  %r = icmp eq i32 %o, %a
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i32 noundef %a, i32 noundef %b) {
  %x = cmpxchg weak ptr %p, i32 %a, i32 %b seq_cst seq_cst
  %o = extractvalue { i32, i1 } %x, 0
  %r = icmp eq i32 %o, %a
  ret i1 %r
}
