; A member of a table of constants differs.
@a = private unnamed_addr constant [4 x i32] [i32 1, i32 2, i32 -1, i32 4]
define i32 @f(i32 %x) {
  %i = and i32 %x, 3
  %p = getelementptr [4 x i32], ptr @a, i32 0, i32 %i
  %r = load i32, ptr %p
  ret i32 %r
}
; ----
@b = private unnamed_addr constant [4 x i32] [i32 1, i32 2, i32 -1, i32 4]
define i32 @f(i32 %x) {
  %i = and i32 %x, 3
  %p = getelementptr [4 x i32], ptr @b, i32 0, i32 %i
  %r = load i32, ptr %p
  ret i32 %r
}
; ----
@b = private unnamed_addr constant [4 x i32] [i32 1, i32 3, i32 -1, i32 4]
define i32 @f(i32 %x) {
  %i = and i32 %x, 3
  %p = getelementptr [4 x i32], ptr @b, i32 0, i32 %i
  %r = load i32, ptr %p
  ret i32 %r
}
