; The last character of a long output.
declare i32 @putchar(i32)
define void @f() {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = urem i32 %i, 50
  %r = call i32 @putchar(i32 %c)
  %n = add i32 %i, 1
  %done = icmp eq i32 %n, 3000
  br i1 %done, label %end, label %l
end:
  ret void
}
; ----
declare i32 @putchar(i32)
define void @f() {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = urem i32 %i, 50
  %r = tail call i32 @putchar(i32 %c)
  %n = add nuw nsw i32 %i, 1
  %more = icmp ult i32 %n, 3000
  br i1 %more, label %l, label %end
end:
  ret void
}
; ----
declare i32 @putchar(i32)
define void @f() {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = urem i32 %i, 50
  %r = call i32 @putchar(i32 %c)
  %n = add i32 %i, 1
  %done = icmp eq i32 %n, 2999
  br i1 %done, label %end, label %l
end:
  ret void
}
