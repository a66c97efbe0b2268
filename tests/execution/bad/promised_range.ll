define i1 @f(i32 range(i32 2, 9) %x) {
  %c = icmp ult i32 %x, 5
  ret i1 %c
}
; ----
define i1 @f(i32 range(i32 2, 9) %x) {
  %m = sub i32 %x, 2
  %c = icmp ult i32 %m, 3
  ret i1 %c
}
; ----
define i1 @f(i32 range(i32 2, 9) %x) {
  ret i1 true
}
