declare void @ext(i32)
define void @f(i32 noundef %x, ptr %p) {
  %s = add nsw i32 %x, 1
  %z = freeze i32 %s
  store i32 %z, ptr %p
  call void @ext(i32 %z)
  ret void
}
; ----
declare void @ext(i32)
define void @f(i32 noundef %x, ptr %p) {
  %s = add i32 %x, 1
  %z = freeze i32 %s
  store i32 %z, ptr %p
  call void @ext(i32 %z)
  ret void
}
; ----
declare void @ext(i32)
define void @f(i32 noundef %x, ptr %p) {
  %s = add nsw i32 %x, 1
  %z = freeze i32 %s
  store i32 %s, ptr %p
  call void @ext(i32 %z)
  ret void
}
