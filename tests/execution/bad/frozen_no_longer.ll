; A branch on a parameter that may be poison is not one on the frozen parameter.
define i32 @f(i32 %x) {
  %u = freeze i32 %x
  %c = icmp eq i32 %u, 0
  br i1 %c, label %a, label %b
a:
  ret i32 1
b:
  ret i32 2
}
; ----
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  %u = freeze i1 %c
  br i1 %u, label %a, label %b
a:
  ret i32 1
b:
  ret i32 2
}
; ----
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %a, label %b
a:
  ret i32 1
b:
  ret i32 2
}
