; The call may end by an exception, and what follows it never happen.
declare void @ext()
define i32 @f(i32 noundef %a, i32 noundef %b) {
  call void @ext()
  %q = udiv i32 %a, %b
  ret i32 %q
}
; ----
declare void @ext()
define i32 @f(i32 noundef %a, i32 noundef %b) {
  %z = icmp eq i32 %b, 0
  %s = select i1 %z, i32 1, i32 %b
  %q = udiv i32 %a, %s
  call void @ext()
  ret i32 %q
}
; ----
declare void @ext()
define i32 @f(i32 noundef %a, i32 noundef %b) {
  %q = udiv i32 %a, %b
  call void @ext()
  ret i32 %q
}
