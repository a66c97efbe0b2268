; A loop without turns reads nothing.
define void @f(ptr noundef %p, ptr noundef %q, i32 noundef %n) {
  br label %h
h:
  %i = phi i32 [ 0, %0 ], [ %j, %b ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %b, label %x
b:
  %v = load i32, ptr %p
  %g = getelementptr i32, ptr %q, i32 %i
  store i32 %v, ptr %g
  %j = add i32 %i, 1
  br label %h
x:
  ret void
}
; ----
define void @f(ptr noundef %p, ptr noundef %q, i32 noundef %n) {
  %z = icmp slt i32 0, %n
  br i1 %z, label %h, label %x
h:
  %i = phi i32 [ 0, %0 ], [ %j, %h ]
  %v = load i32, ptr %p
  %g = getelementptr i32, ptr %q, i32 %i
  store i32 %v, ptr %g
  %j = add i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %h, label %x
x:
  ret void
}
; ----
define void @f(ptr noundef %p, ptr noundef %q, i32 noundef %n) {
  %w = load i32, ptr %p
  br label %h
h:
  %i = phi i32 [ 0, %0 ], [ %j, %b ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %b, label %x
b:
  %v = load i32, ptr %p
  %g = getelementptr i32, ptr %q, i32 %i
  store i32 %v, ptr %g
  %j = add i32 %i, 1
  br label %h
x:
  ret void
}
