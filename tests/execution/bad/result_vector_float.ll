; A result of type <4 x float> differs.
define <4 x float> @f(<4 x float> %x) {
  %r = fadd <4 x float> %x, <float 1.0, float 2.0, float 3.0, float 4.0>
  ret <4 x float> %r
}
; ----
define <4 x float> @f(<4 x float> %x) {
  %r = fsub <4 x float> %x, <float -1.0, float -2.0, float -3.0, float -4.0>
  ret <4 x float> %r
}
; ----
define <4 x float> @f(<4 x float> %x) {
  %r = fadd <4 x float> %x, <float 1.0, float 2.0, float 3.0, float 5.0>
  ret <4 x float> %r
}
