; A key that has to be found in memory is another one.
@key = private unnamed_addr constant [8 x i8] c"Tk3#qZ!9"
declare i32 @memcmp(ptr, ptr, i64)
define i32 @f(ptr %p) {
  %c = call i32 @memcmp(ptr %p, ptr @key, i64 8)
  %e = icmp eq i32 %c, 0
  %r = select i1 %e, i32 1, i32 0
  ret i32 %r
}
; ----
@key = private unnamed_addr constant [8 x i8] c"Tk3#qZ!9"
declare i32 @memcmp(ptr, ptr, i64)
define i32 @f(ptr %p) {
  %c = call i32 @memcmp(ptr %p, ptr @key, i64 8)
  %e = icmp eq i32 %c, 0
  %r = select i1 %e, i32 1, i32 0
  ret i32 %r
}
; ----
@key = private unnamed_addr constant [8 x i8] c"Tk3#qZ!9"
declare i32 @memcmp(ptr, ptr, i64)
define i32 @f(ptr %p) {
  %c = call i32 @memcmp(ptr %p, ptr @key, i64 8)
  %e = icmp eq i32 %c, 0
  %r = select i1 %e, i32 2, i32 0
  ret i32 %r
}
