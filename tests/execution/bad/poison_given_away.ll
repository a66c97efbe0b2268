; An argument that may not be undefined is poison, which a mask does not hide.
declare void @g(i32 noundef)
define void @f(i32 noundef %x) {
  %a = shl i32 %x, 1
  %b = and i32 %a, 0
  call void @g(i32 noundef %b)
  ret void
}
; ----
declare void @g(i32 noundef)
define void @f(i32 noundef %x) {
  call void @g(i32 noundef 0)
  ret void
}
; ----
declare void @g(i32 noundef)
define void @f(i32 noundef %x) {
  %a = shl nuw i32 %x, 1
  %b = and i32 %a, 0
  call void @g(i32 noundef %b)
  ret void
}
