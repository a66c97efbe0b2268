define i32 @f(i32 noundef %x) {
  %s = add nsw i32 %x, 1
  %z = freeze i32 %s
  ret i32 %z
}
; ----
define i32 @f(i32 noundef %x) {
  %s = add i32 %x, 1
  ret i32 %s
}
; ----
define i32 @f(i32 noundef %x) {
  %s = add nsw i32 %x, 1
  ret i32 %s
}
