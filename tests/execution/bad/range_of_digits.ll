; The digit 9 is one.
declare i32 @isdigit(i32)
define i1 @f(i32 noundef %c) {
  %x = call i32 @isdigit(i32 %c)
  %r = icmp ne i32 %x, 0
  ret i1 %r
}
; ----
define i1 @f(i32 noundef %c) {
  %y = add i32 %c, -48
  %r = icmp ult i32 %y, 10
  ret i1 %r
}
; ----
define i1 @f(i32 noundef %c) {
  %y = add i32 %c, -48
  %r = icmp ult i32 %y, 9
  ret i1 %r
}
