define i32 @f(i64 %x) {
  %m = mul i64 %x, -7046029254386353131
  %c = icmp eq i64 %m, 81985529216486895
  %r = select i1 %c, i32 1, i32 0
  ret i32 %r
}
; ----
define i32 @f(i64 %x) {
  %m = mul i64 %x, -7046029254386353131
  %c = icmp eq i64 %m, 81985529216486895
  %r = zext i1 %c to i32
  ret i32 %r
}
; ----
define i32 @f(i64 %x) {
  %m = mul i64 %x, -7046029254386353131
  %c = icmp eq i64 %m, 81985529216486895
  %r = add i32 0, 0
  ret i32 %r
}
