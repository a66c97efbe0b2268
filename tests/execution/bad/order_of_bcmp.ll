; `bcmp` says nothing of the order, `memcmp` does.
declare i32 @memcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @memcmp(ptr %p, ptr %q, i64 16)
  %r = icmp slt i32 %c, 0
  ret i1 %r
}
; ----
declare i32 @memcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @memcmp(ptr %q, ptr %p, i64 16)
  %r = icmp sgt i32 %c, 0
  ret i1 %r
}
; ----
declare i32 @bcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @bcmp(ptr %p, ptr %q, i64 16)
  %r = icmp slt i32 %c, 0
  ret i1 %r
}
