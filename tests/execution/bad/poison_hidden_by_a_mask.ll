; A shift that goes too far is poison, which a mask does not hide.
define i32 @f(i32 noundef %x, i32 noundef %y) {
  %c = icmp ult i32 %y, 32
  %m = select i1 %c, i32 %y, i32 0
  %s = shl i32 %x, %m
  %z = select i1 %c, i32 %s, i32 0
  ret i32 %z
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %y) {
  %c = icmp ult i32 %y, 32
  %s = shl i32 %x, %y
  %z = select i1 %c, i32 %s, i32 0
  ret i32 %z
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %y) {
  %c = icmp ult i32 %y, 32
  %s = shl i32 %x, %y
  %e = sext i1 %c to i32
  %z = and i32 %s, %e
  ret i32 %z
}
