; A loop runs once more.
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %t = add i32 %s, 3
  %j = add i32 %i, 1
  %m = and i32 %n, 15
  %c = icmp ult i32 %j, %m
  br i1 %c, label %loop, label %end
end:
  ret i32 %t
}
; ----
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %t = add i32 %s, 3
  %j = add i32 %i, 1
  %m = and i32 %n, 15
  %c = icmp slt i32 %j, %m
  br i1 %c, label %loop, label %end
end:
  ret i32 %t
}
; ----
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %t = add i32 %s, 3
  %j = add i32 %i, 1
  %m = and i32 %n, 15
  %c = icmp ule i32 %j, %m
  br i1 %c, label %loop, label %end
end:
  ret i32 %t
}
