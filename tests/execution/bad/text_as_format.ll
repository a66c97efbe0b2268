; Text with a percent sign is printed as the format.
@fsn = private constant [4 x i8] c"%s\0A\00"
declare i32 @printf(ptr, ...)
define void @f(ptr %p) {
  %r = call i32 (ptr, ...) @printf(ptr @fsn, ptr %p)
  ret void
}
; ----
declare i32 @puts(ptr)
define void @f(ptr %p) {
  %r = call i32 @puts(ptr %p)
  ret void
}
; ----
declare i32 @printf(ptr, ...)
declare i32 @putchar(i32)
define void @f(ptr %p) {
  %r = call i32 (ptr, ...) @printf(ptr %p)
  %q = call i32 @putchar(i32 10)
  ret void
}
