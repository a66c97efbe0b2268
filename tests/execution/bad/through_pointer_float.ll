; A float that is passed through a pointer to a function differs.
define void @f(ptr %h, float %x) {
  %v = fadd float %x, 1.0
  call void %h(float %v)
  ret void
}
; ----
define void @f(ptr %h, float %x) {
  %v = fadd float %x, 1.0
  call void %h(float %v)
  ret void
}
; ----
define void @f(ptr %h, float %x) {
  %v = fsub float %x, 1.0
  call void %h(float %v)
  ret void
}
