; What is handed to a callee may be poison, unless it is said that it is not.
declare i32 @ext(i32)
define i32 @f(i32 noundef %a) {
  %b = add nsw i32 %a, 1
  %r = call i32 @ext(i32 %b)
  ret i32 %r
}
; ----
declare i32 @ext(i32)
define i32 @f(i32 noundef %a) {
  %b = add i32 %a, 1
  %r = call i32 @ext(i32 noundef %b)
  ret i32 %r
}
; ----
declare i32 @ext(i32)
define i32 @f(i32 noundef %a) {
  %b = add nsw i32 %a, 1
  %r = call i32 @ext(i32 noundef %b)
  ret i32 %r
}
