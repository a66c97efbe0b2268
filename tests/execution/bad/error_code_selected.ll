; Error codes of a selection change places.
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  %r = select i1 %c, i32 -22, i32 -1
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %c = icmp ne i32 %x, 0
  %r = select i1 %c, i32 -1, i32 -22
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  %r = select i1 %c, i32 -1, i32 -22
  ret i32 %r
}
