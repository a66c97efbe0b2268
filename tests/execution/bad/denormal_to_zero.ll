declare float @llvm.fabs.f32(float)
define float @f(float %x) {
  %r = fmul float %x, 1.0
  ret float %r
}
; ----
declare float @llvm.fabs.f32(float)
define float @f(float %x) {
  %r = fadd float %x, -0.0
  ret float %r
}
; ----
declare float @llvm.fabs.f32(float)
define float @f(float %x) {
  %a = call float @llvm.fabs.f32(float %x)
  %c = fcmp olt float %a, 0x3810000000000000
  %z = fmul float %x, 0.0
  %r = select i1 %c, float %z, float %x
  ret float %r
}
