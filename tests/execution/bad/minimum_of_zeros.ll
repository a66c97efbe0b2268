; The minimum of zeros is the negative one.
declare float @llvm.minimum.f32(float, float)
define float @f(float noundef %x, float noundef %y) {
  %r = call float @llvm.minimum.f32(float %x, float %y)
  ret float %r
}
; ----
declare float @llvm.minimum.f32(float, float)
define float @f(float noundef %x, float noundef %y) {
  %r = call float @llvm.minimum.f32(float %y, float %x)
  ret float %r
}
; ----
declare float @llvm.minimum.f32(float, float)
define float @f(float noundef %x, float noundef %y) {
  %u = fcmp uno float %x, %y
  %n = fadd float %x, %y
  %c = fcmp olt float %x, %y
  %s = select i1 %c, float %x, float %y
  %r = select i1 %u, float %n, float %s
  ret float %r
}
