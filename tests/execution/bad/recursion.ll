; The end of a recursion is wrong.
define i32 @f(i32 %n) {
  %m = and i32 %n, 7
  %z = icmp eq i32 %m, 0
  br i1 %z, label %a, label %b
a:
  ret i32 1
b:
  %k = sub i32 %m, 1
  %r = call i32 @f(i32 %k)
  %p = mul i32 %r, %m
  ret i32 %p
}
; ----
define i32 @f(i32 %n) {
  %m = and i32 %n, 7
  br label %l
l:
  %i = phi i32 [ %m, %0 ], [ %j, %s ]
  %p = phi i32 [ 1, %0 ], [ %q, %s ]
  %z = icmp eq i32 %i, 0
  br i1 %z, label %e, label %s
s:
  %q = mul i32 %p, %i
  %j = sub i32 %i, 1
  br label %l
e:
  ret i32 %p
}
; ----
define i32 @f(i32 %n) {
  %m = and i32 %n, 7
  %z = icmp ule i32 %m, 1
  br i1 %z, label %a, label %b
a:
  ret i32 %m
b:
  %k = sub i32 %m, 1
  %r = call i32 @f(i32 %k)
  %p = mul i32 %r, %m
  ret i32 %p
}
