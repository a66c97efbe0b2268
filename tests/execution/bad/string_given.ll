; A string that is passed on differs.
@a = private unnamed_addr constant [4 x i8] c"abc\00"
declare void @g(ptr)
define void @f() {
  call void @g(ptr @a)
  ret void
}
; ----
@other = private unnamed_addr constant [4 x i8] c"abc\00"
declare void @g(ptr)
define void @f() {
  call void @g(ptr @other)
  ret void
}
; ----
@a = private unnamed_addr constant [4 x i8] c"abd\00"
declare void @g(ptr)
define void @f() {
  call void @g(ptr @a)
  ret void
}
