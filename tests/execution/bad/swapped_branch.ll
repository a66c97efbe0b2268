; The targets of a branch have changed places.
define i32 @f(i32 %x, i32 %y) {
  %c = icmp slt i32 %x, %y
  br i1 %c, label %a, label %b
a:
  ret i32 %x
b:
  ret i32 %y
}
; ----
declare i32 @llvm.smin.i32(i32, i32)
define i32 @f(i32 %x, i32 %y) {
  %r = call i32 @llvm.smin.i32(i32 %x, i32 %y)
  ret i32 %r
}
; ----
define i32 @f(i32 %x, i32 %y) {
  %c = icmp slt i32 %x, %y
  br i1 %c, label %b, label %a
a:
  ret i32 %x
b:
  ret i32 %y
}
