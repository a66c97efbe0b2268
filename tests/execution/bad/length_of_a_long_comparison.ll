; Only the last bytes of two long pieces of memory differ.
declare i32 @memcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @memcmp(ptr %p, ptr %q, i64 480)
  %r = icmp eq i32 %c, 0
  ret i1 %r
}
; ----
declare i32 @bcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @bcmp(ptr %p, ptr %q, i64 480)
  %r = icmp eq i32 %c, 0
  ret i1 %r
}
; ----
declare i32 @memcmp(ptr, ptr, i64)
define i1 @f(ptr %p, ptr %q) {
  %c = call i32 @memcmp(ptr %p, ptr %q, i64 476)
  %r = icmp eq i32 %c, 0
  ret i1 %r
}
