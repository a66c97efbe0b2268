define i1 @f(ptr %p, i64 %i) {
  %g = getelementptr inbounds i32, ptr %p, i64 %i
  %r = icmp eq ptr %g, %p
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i64 %i) {
  %g = getelementptr inbounds i32, ptr %p, i64 %i
  %r = icmp eq i64 %i, 0
  ret i1 %r
}
; ----
define i1 @f(ptr %p, i64 %i) {
  %g = getelementptr inbounds i32, ptr %p, i64 %i
  %r = icmp eq i64 %i, 1
  ret i1 %r
}
