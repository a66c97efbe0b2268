; A string is compared one byte too short.
declare i32 @strcmp(ptr, ptr)
@s = private constant [3 x i8] c"ab\00"
define i1 @f(ptr %p) {
  store i16 25185, ptr %p
  %r = call i32 @strcmp(ptr %p, ptr @s)
  %z = icmp eq i32 %r, 0
  ret i1 %z
}
; ----
define i1 @f(ptr %p) {
  store i16 25185, ptr %p
  %q = getelementptr i8, ptr %p, i64 2
  %c = load i8, ptr %q
  %z = icmp eq i8 %c, 0
  ret i1 %z
}
; ----
define i1 @f(ptr %p) {
  store i16 25185, ptr %p
  ret i1 true
}
