; Another byte is printed.
declare i32 @printf(ptr, ...)
@s = private constant [4 x i8] c"%d\0A\00"
define void @f(i32 %x) {
  %r = call i32 (ptr, ...) @printf(ptr @s, i32 %x)
  ret void
}
; ----
declare i32 @printf(ptr, ...)
@s = private constant [4 x i8] c"%d\0A\00"
define void @f(i32 %x) {
  %r = tail call i32 (ptr, ...) @printf(ptr nonnull @s, i32 %x)
  ret void
}
; ----
declare i32 @printf(ptr, ...)
@s = private constant [4 x i8] c"%d\0A\00"
define void @f(i32 %x) {
  %y = add i32 %x, 1
  %r = call i32 (ptr, ...) @printf(ptr @s, i32 %y)
  ret void
}
