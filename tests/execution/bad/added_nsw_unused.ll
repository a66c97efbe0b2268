define i32 @f(i32 %x) {
  %c = icmp slt i32 %x, 100
  br i1 %c, label %a, label %b
a:
  %y = add nsw i32 %x, 2147483500
  br label %b
b:
  %r = phi i32 [ %y, %a ], [ 7, %0 ]
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %c = icmp slt i32 %x, 100
  %y = add nsw i32 %x, 2147483500
  %r = select i1 %c, i32 %y, i32 7
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %c = icmp slt i32 %x, 100
  %y = add nsw i32 %x, 2147483500
  %r = select i1 %c, i32 7, i32 %y
  ret i32 %r
}
