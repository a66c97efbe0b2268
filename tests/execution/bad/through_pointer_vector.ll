; A <2 x float> that is passed through a pointer to a function differs.
define void @f(ptr %h, float %x) {
  %v = insertelement <2 x float> zeroinitializer, float %x, i32 1
  call void %h(<2 x float> %v)
  ret void
}
; ----
define void @f(ptr %h, float %x) {
  %v = insertelement <2 x float> zeroinitializer, float %x, i32 1
  call void %h(<2 x float> %v)
  ret void
}
; ----
define void @f(ptr %h, float %x) {
  %v = insertelement <2 x float> zeroinitializer, float %x, i32 0
  call void %h(<2 x float> %v)
  ret void
}
