declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)
define float @f(<4 x float> %v) {
  %r = call float @llvm.vector.reduce.fadd.v4f32(float -0.0, <4 x float> %v)
  ret float %r
}
; ----
define float @f(<4 x float> %v) {
  %a = extractelement <4 x float> %v, i32 0
  %b = extractelement <4 x float> %v, i32 1
  %c = extractelement <4 x float> %v, i32 2
  %d = extractelement <4 x float> %v, i32 3
  %e = fadd float %a, %b
  %g = fadd float %e, %c
  %h = fadd float %g, %d
  ret float %h
}
; ----
define float @f(<4 x float> %v) {
  %a = extractelement <4 x float> %v, i32 0
  %b = extractelement <4 x float> %v, i32 1
  %c = extractelement <4 x float> %v, i32 2
  %d = extractelement <4 x float> %v, i32 3
  %e = fadd float %a, %b
  %g = fadd float %c, %d
  %h = fadd float %e, %g
  ret float %h
}
