declare void @x()
declare void @y(i32)
define void @f(i1 %c) {
  %z = freeze i1 %c
  br i1 %z, label %a, label %b
a:
  call void @x()
  ret void
b:
  call void @y(i32 4)
  ret void
}
; ----
declare void @x()
declare void @y(i32)
define void @f(i1 %c) {
  %z = freeze i1 %c
  %n = xor i1 %z, true
  br i1 %n, label %b, label %a
a:
  call void @x()
  ret void
b:
  call void @y(i32 4)
  ret void
}
; ----
declare void @x()
declare void @y(i32)
define void @f(i1 %c) {
  br i1 %c, label %a, label %b
a:
  call void @x()
  ret void
b:
  call void @y(i32 4)
  ret void
}
