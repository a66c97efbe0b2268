; A bfloat that is passed differs.
declare void @g(bfloat)
define void @f(i16 %x) {
  %v = bitcast i16 %x to bfloat
  call void @g(bfloat %v)
  ret void
}
; ----
declare void @g(bfloat)
define void @f(i16 %x) {
  %v = bitcast i16 %x to bfloat
  call void @g(bfloat %v)
  ret void
}
; ----
declare void @g(bfloat)
define void @f(i16 %x) {
  %y = xor i16 %x, 1
  %v = bitcast i16 %y to bfloat
  call void @g(bfloat %v)
  ret void
}
