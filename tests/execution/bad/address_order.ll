; A global's members change places.
@v = global [4 x i32] zeroinitializer
define void @f(i32 %x) {
  store i32 %x, ptr @v
  store i32 -1, ptr getelementptr (i8, ptr @v, i64 4)
  ret void
}
; ----
@v = global [4 x i32] zeroinitializer
define void @f(i32 %x) {
  store i32 %x, ptr @v
  store i32 -1, ptr getelementptr (i8, ptr @v, i64 4)
  ret void
}
; ----
@v = global [4 x i32] zeroinitializer
define void @f(i32 %x) {
  store i32 %x, ptr @v
  store i32 -1, ptr getelementptr (i8, ptr @v, i64 8)
  ret void
}
