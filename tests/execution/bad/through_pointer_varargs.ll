; A variable argument that is passed through a pointer differs.
define void @f(ptr %h, i32 %x) {
  call void (i32, ...) %h(i32 1, i32 %x)
  ret void
}
; ----
define void @f(ptr %h, i32 %x) {
  %y = add i32 %x, 0
  call void (i32, ...) %h(i32 1, i32 %y)
  ret void
}
; ----
define void @f(ptr %h, i32 %x) {
  %y = add i32 %x, 1
  call void (i32, ...) %h(i32 1, i32 %y)
  ret void
}
