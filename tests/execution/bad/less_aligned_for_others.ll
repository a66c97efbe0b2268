declare void @g(ptr)
define void @f() {
  %a = alloca [64 x i8], align 32
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f() {
  %a = alloca [64 x i8], align 64
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f() {
  %a = alloca [64 x i8], align 16
  call void @g(ptr %a)
  ret void
}
