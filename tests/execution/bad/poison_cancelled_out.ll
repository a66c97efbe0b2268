; Poison is not zero, whatever it is combined with.
define i32 @f(i32 noundef %x) {
  ret i32 0
}
; ----
define i32 @f(i32 noundef %x) {
  %a = add i32 %x, 1
  %b = xor i32 %a, %a
  ret i32 %b
}
; ----
define i32 @f(i32 noundef %x) {
  %a = add nsw i32 %x, 1
  %b = xor i32 %a, %a
  ret i32 %b
}
