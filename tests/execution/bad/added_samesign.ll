define i1 @f(i32 %x, i32 %y) {
  %a = icmp ult i32 %x, %y
  ret i1 %a
}
; ----
define i1 @f(i32 %x, i32 %y) {
  %a = icmp ugt i32 %y, %x
  ret i1 %a
}
; ----
define i1 @f(i32 %x, i32 %y) {
  %a = icmp samesign ult i32 %x, %y
  ret i1 %a
}
