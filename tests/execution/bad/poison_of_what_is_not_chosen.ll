; What is not chosen may be poison; an operand of `and` may not.
define i1 @f(i32 noundef %x, i32 noundef %y) {
  %a = icmp slt i32 %x, 100
  %s = add nsw i32 %x, 2147483500
  %b = icmp sgt i32 %s, %y
  %r = select i1 %a, i1 %b, i1 false
  ret i1 %r
}
; ----
define i1 @f(i32 noundef %x, i32 noundef %y) {
  %a = icmp slt i32 %x, 100
  %s = add nsw i32 %x, 2147483500
  %b = icmp sgt i32 %s, %y
  %k = freeze i1 %b
  %r = and i1 %a, %k
  ret i1 %r
}
; ----
define i1 @f(i32 noundef %x, i32 noundef %y) {
  %a = icmp slt i32 %x, 100
  %s = add nsw i32 %x, 2147483500
  %b = icmp sgt i32 %s, %y
  %r = and i1 %a, %b
  ret i1 %r
}
