define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 5
  br i1 %c, label %l, label %d
l:
  br label %l
m:
  br label %l
d:
  ret i32 1
}
; ----
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 5
  br i1 %c, label %l, label %d
l:
  br label %m
m:
  br label %l
d:
  ret i32 1
}
; ----
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 5
  br i1 %c, label %d, label %d
l:
  br label %l
m:
  br label %l
d:
  ret i32 1
}
