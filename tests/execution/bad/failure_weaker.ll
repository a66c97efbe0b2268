define i32 @f(ptr %p, i32 %x) {
  %a = cmpxchg ptr %p, i32 %x, i32 5 acq_rel acquire
  %r = extractvalue { i32, i1 } %a, 0
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %x) {
  %a = cmpxchg ptr %p, i32 %x, i32 5 acq_rel acquire
  %r = extractvalue { i32, i1 } %a, 0
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %x) {
  %a = cmpxchg ptr %p, i32 %x, i32 5 acq_rel monotonic
  %r = extractvalue { i32, i1 } %a, 0
  ret i32 %r
}
