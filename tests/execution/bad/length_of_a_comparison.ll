@s = private constant [6 x i8] c"hello\00"
declare i32 @strncmp(ptr, ptr, i64)
define i1 @f(ptr %a) {
  %r = call i32 @strncmp(ptr %a, ptr @s, i64 5)
  %c = icmp eq i32 %r, 0
  ret i1 %c
}
; ----
@s = private constant [6 x i8] c"hello\00"
declare i32 @strncmp(ptr, ptr, i64)
define i1 @f(ptr %a) {
  %r = call i32 @strncmp(ptr %a, ptr @s, i64 5)
  %d = icmp ne i32 %r, 0
  %c = xor i1 %d, true
  ret i1 %c
}
; ----
@s = private constant [6 x i8] c"hello\00"
declare i32 @strncmp(ptr, ptr, i64)
define i1 @f(ptr %a) {
  %r = call i32 @strncmp(ptr %a, ptr @s, i64 4)
  %c = icmp eq i32 %r, 0
  ret i1 %c
}
