declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  notail call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  tail call void @g(ptr %a)
  ret void
}
