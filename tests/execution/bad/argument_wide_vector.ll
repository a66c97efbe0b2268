; A lane of a vector of 256 bits that is passed differs.
declare void @g(<8 x i32>)
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertelement <8 x i32> zeroinitializer, i32 %t, i32 7
  call void @g(<8 x i32> %v)
  ret void
}
; ----
declare void @g(<8 x i32>)
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertelement <8 x i32> zeroinitializer, i32 %t, i32 7
  call void @g(<8 x i32> %v)
  ret void
}
; ----
declare void @g(<8 x i32>)
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertelement <8 x i32> zeroinitializer, i32 %t, i32 6
  call void @g(<8 x i32> %v)
  ret void
}
