@table = internal constant [4 x i32] [i32 4, i32 8, i32 1, i32 9]
define internal i32 @at(i32 %i) {
  %m = and i32 %i, 3
  %p = getelementptr inbounds [4 x i32], ptr @table, i32 0, i32 %m
  %v = load i32, ptr %p
  ret i32 %v
}
define i32 @f(i32 %x) {
  %v = call i32 @at(i32 %x)
  ret i32 %v
}
; ----
@table = internal constant [4 x i32] [i32 4, i32 8, i32 1, i32 9]
define i32 @f(i32 %x) {
  %m = and i32 %x, 3
  %p = getelementptr inbounds [4 x i32], ptr @table, i32 0, i32 %m
  %v = load i32, ptr %p
  ret i32 %v
}
; ----
@table = internal constant [4 x i32] [i32 4, i32 8, i32 2, i32 9]
define i32 @f(i32 %x) {
  %m = and i32 %x, 3
  %p = getelementptr inbounds [4 x i32], ptr @table, i32 0, i32 %m
  %v = load i32, ptr %p
  ret i32 %v
}
