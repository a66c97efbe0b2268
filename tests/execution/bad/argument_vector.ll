; A lane of a vector that is passed differs.
declare void @g(<4 x i32>)
define void @f(i32 %x) {
  %v = insertelement <4 x i32> <i32 1, i32 2, i32 3, i32 4>, i32 %x, i32 2
  call void @g(<4 x i32> %v)
  ret void
}
; ----
declare void @g(<4 x i32>)
define void @f(i32 %x) {
  %w = insertelement <4 x i32> <i32 1, i32 2, i32 9, i32 4>, i32 %x, i32 2
  %v = add <4 x i32> %w, zeroinitializer
  call void @g(<4 x i32> %v)
  ret void
}
; ----
declare void @g(<4 x i32>)
define void @f(i32 %x) {
  %v = insertelement <4 x i32> <i32 1, i32 2, i32 3, i32 5>, i32 %x, i32 2
  call void @g(<4 x i32> %v)
  ret void
}
