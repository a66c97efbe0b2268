declare void @h(i32)
define i32 @f(ptr %p, ptr %q, i32 noundef %n) {
  %m = and i32 %n, 3
  %m1 = or i32 %m, 1
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %j, %l ]
  %s = phi i32 [ 0, %0 ], [ %t, %l ]
  %v = load volatile i32, ptr %p
  %b = load i32, ptr %q
  %x = xor i32 %v, %b
  %t = add i32 %s, %x
  %j = add i32 %i, 1
  %c = icmp eq i32 %j, %m1
  br i1 %c, label %e, label %l
e:
  ret i32 %t
}
; ----
declare void @h(i32)
define i32 @f(ptr %p, ptr %q, i32 noundef %n) {
  %m = and i32 %n, 3
  %m1 = or i32 %m, 1
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %j, %l ]
  %s = phi i32 [ 0, %0 ], [ %t, %l ]
  %v = load volatile i32, ptr %p
  %b = load i32, ptr %q
  %x = xor i32 %b, %v
  %t = add i32 %s, %x
  %j = add i32 %i, 1
  %c = icmp eq i32 %j, %m1
  br i1 %c, label %e, label %l
e:
  ret i32 %t
}
; ----
declare void @h(i32)
define i32 @f(ptr %p, ptr %q, i32 noundef %n) {
  %m = and i32 %n, 3
  %m1 = or i32 %m, 1
  %v = load volatile i32, ptr %p
  %b = load i32, ptr %q
  %x = xor i32 %v, %b
  %t = mul i32 %x, %m1
  ret i32 %t
}
