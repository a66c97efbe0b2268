; Poison comes around a loop and is multiplied by zero.
define i32 @f(i32 noundef %x, i32 noundef %n) {
  br label %h
h:
  %i = phi i32 [ 0, %0 ], [ %j, %h ]
  %v = phi i32 [ %x, %0 ], [ %w, %h ]
  %w = mul i32 %v, 3
  %j = add i32 %i, 1
  %c = icmp ult i32 %j, 4
  br i1 %c, label %h, label %e
e:
  %r = mul i32 %w, 0
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %n) {
  ret i32 0
}
; ----
define i32 @f(i32 noundef %x, i32 noundef %n) {
  br label %h
h:
  %i = phi i32 [ 0, %0 ], [ %j, %h ]
  %v = phi i32 [ %x, %0 ], [ %w, %h ]
  %w = mul nsw i32 %v, 3
  %j = add i32 %i, 1
  %c = icmp ult i32 %j, 4
  br i1 %c, label %h, label %e
e:
  %r = mul i32 %w, 0
  ret i32 %r
}
