; Only the new version knows the number for which it is wrong.
define i32 @f(i32 noundef %n) {
  %m = and i32 %n, 65535
  %r = mul i32 %m, 3
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %n) {
  %m = and i32 %n, 65535
  %c = icmp eq i32 %m, 51234
  %t = mul i32 %m, 3
  %r = select i1 %c, i32 153702, i32 %t
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %n) {
  %m = and i32 %n, 65535
  %c = icmp eq i32 %m, 51234
  %t = mul i32 %m, 3
  %r = select i1 %c, i32 1, i32 %t
  ret i32 %r
}
