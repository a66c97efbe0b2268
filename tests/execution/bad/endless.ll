; A loop that ends does not.
define i32 @f(i32 %n) {
  %m = and i32 %n, 255
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %j, %l ]
  %j = add i32 %i, 1
  %c = icmp ugt i32 %j, %m
  br i1 %c, label %d, label %l
d:
  ret i32 %j
}
; ----
define i32 @f(i32 %n) {
  %m = and i32 %n, 255
  %j = add i32 %m, 1
  ret i32 %j
}
; ----
define i32 @f(i32 %n) {
  %m = and i32 %n, 255
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %j, %l ]
  %j = add i32 %i, 1
  %c = icmp ugt i32 %i, -1
  br i1 %c, label %d, label %l
d:
  ret i32 %j
}
