; Instead of dividing by zero, it divides by -1, and of the least number that is undefined.
define i32 @f(i32 noundef %a, i32 noundef %b) {
  %z = icmp eq i32 %b, 0
  br i1 %z, label %e, label %d
d:
  %q = sdiv i32 %a, %b
  br label %e
e:
  %r = phi i32 [ 0, %0 ], [ %q, %d ]
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %a, i32 noundef %b) {
  %z = icmp eq i32 %b, 0
  %s = select i1 %z, i32 1, i32 %b
  %q = sdiv i32 %a, %s
  %r = select i1 %z, i32 0, i32 %q
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %a, i32 noundef %b) {
  %z = icmp eq i32 %b, 0
  %s = select i1 %z, i32 -1, i32 %b
  %q = sdiv i32 %a, %s
  %r = select i1 %z, i32 0, i32 %q
  ret i32 %r
}
