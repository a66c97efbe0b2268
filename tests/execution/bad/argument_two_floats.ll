; The second of two floats in a vector that is passed differs.
declare void @g(<2 x float>)
define void @f(float %x) {
  %v = insertelement <2 x float> <float 1.0, float 2.0>, float %x, i32 0
  call void @g(<2 x float> %v)
  ret void
}
; ----
declare void @g(<2 x float>)
define void @f(float %x) {
  %w = insertelement <2 x float> poison, float %x, i32 0
  %v = insertelement <2 x float> %w, float 2.0, i32 1
  call void @g(<2 x float> %v)
  ret void
}
; ----
declare void @g(<2 x float>)
define void @f(float %x) {
  %v = insertelement <2 x float> <float 1.0, float 3.0>, float %x, i32 0
  call void @g(<2 x float> %v)
  ret void
}
