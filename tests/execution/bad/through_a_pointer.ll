; An argument of a call through a pointer.
define i32 @f(ptr %table, i32 noundef %x) {
  %g = load ptr, ptr %table
  %y = mul i32 %x, 3
  %r = call i32 %g(ptr %table, i32 %y)
  ret i32 %r
}
; ----
define i32 @f(ptr %table, i32 noundef %x) {
  %g = load ptr, ptr %table, align 8
  %a = shl i32 %x, 1
  %y = add i32 %a, %x
  %r = tail call i32 %g(ptr noundef %table, i32 noundef %y)
  ret i32 %r
}
; ----
define i32 @f(ptr %table, i32 noundef %x) {
  %g = load ptr, ptr %table
  %r = call i32 %g(ptr %table, i32 %x)
  ret i32 %r
}
