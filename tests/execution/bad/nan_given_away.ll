; A NaN is given to a call.
declare void @g(float)
define void @f(float noundef %x, float noundef %y) {
  %s = fadd float %x, %y
  call void @g(float %s)
  ret void
}
; ----
declare void @g(float)
define void @f(float noundef %x, float noundef %y) {
  %s = fadd float %y, %x
  call void @g(float %s)
  ret void
}
; ----
declare void @g(float)
define void @f(float noundef %x, float noundef %y) {
  %s = fadd float %x, %y
  %c = fcmp uno float %s, %s
  %r = select i1 %c, float 0.0, float %s
  call void @g(float %r)
  ret void
}
