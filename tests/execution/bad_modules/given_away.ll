; The address of a variable that others do not see is the same in both versions.
@lock = internal global [2 x i32] zeroinitializer
declare void @take(ptr)
define internal ptr @second() {
  %p = getelementptr inbounds [2 x i32], ptr @lock, i32 0, i32 1
  ret ptr %p
}
define i32 @f() {
  %p = call ptr @second()
  call void @take(ptr %p)
  %v = load i32, ptr %p
  ret i32 %v
}
; ----
@lock = internal global [2 x i32] zeroinitializer
declare void @take(ptr)
define i32 @f() {
  call void @take(ptr getelementptr inbounds ([2 x i32], ptr @lock, i32 0, i32 1))
  %v = load i32, ptr getelementptr inbounds ([2 x i32], ptr @lock, i32 0, i32 1)
  ret i32 %v
}
; ----
@lock = internal global [2 x i32] zeroinitializer
declare void @take(ptr)
define i32 @f() {
  call void @take(ptr @lock)
  %v = load i32, ptr getelementptr inbounds ([2 x i32], ptr @lock, i32 0, i32 1)
  ret i32 %v
}
