; A function that ends the program is called on the other path.
declare void @die(i32) noreturn
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 3
  br i1 %c, label %a, label %b
a:
  call void @die(i32 %x)
  unreachable
b:
  ret i32 %x
}
; ----
declare void @die(i32) noreturn
define i32 @f(i32 %x) {
  %c = icmp slt i32 %x, 4
  br i1 %c, label %b, label %a
a:
  tail call void @die(i32 %x)
  unreachable
b:
  ret i32 %x
}
; ----
declare void @die(i32) noreturn
define i32 @f(i32 %x) {
  ret i32 %x
}
