@.Lstr = private constant [3 x i8] c"ab\00"
@.Lvar = internal global i32 3
@"\01L_x" = internal constant i32 4
@.L = internal global i8 0
declare void @use(ptr)
define internal void @.Lfn(ptr %p) {
  call void @use(ptr %p)
  ret void
}
define i32 @f() {
  call void @.Lfn(ptr @.Lstr)
  call void @use(ptr @.L)
  %a = load i32, ptr @.Lvar
  %b = load i32, ptr @"\01L_x"
  %c = add i32 %a, %b
  ret i32 %c
}
