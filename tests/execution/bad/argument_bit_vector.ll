; A bit of a vector of bits that is passed differs.
declare void @g(<8 x i1>)
define void @f(i64 %x) {
  %t = trunc i64 %x to i8
  %v = bitcast i8 %t to <8 x i1>
  call void @g(<8 x i1> %v)
  ret void
}
; ----
declare void @g(<8 x i1>)
define void @f(i64 %x) {
  %t = trunc i64 %x to i8
  %v = bitcast i8 %t to <8 x i1>
  call void @g(<8 x i1> %v)
  ret void
}
; ----
declare void @g(<8 x i1>)
define void @f(i64 %x) {
  %y = xor i64 %x, 64
  %t = trunc i64 %y to i8
  %v = bitcast i8 %t to <8 x i1>
  call void @g(<8 x i1> %v)
  ret void
}
