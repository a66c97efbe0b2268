define i1 @f(i64 %p, i64 %n) {
  %a = inttoptr i64 %p to ptr
  %b = getelementptr inbounds nuw i8, ptr %a, i64 %n
  %c = icmp ule ptr %a, %b
  %z = icmp eq i64 %n, 0
  %r = xor i1 %c, %z
  ret i1 %r
}
; ----
define i1 @f(i64 %p, i64 %n) {
  %z = icmp ne i64 %n, 0
  ret i1 %z
}
; ----
define i1 @f(i64 %p, i64 %n) {
  ret i1 true
}
