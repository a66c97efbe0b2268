define i32 @f(ptr noalias dereferenceable(4) align 4 %p, i1 noundef %c) {
  br i1 %c, label %t, label %e
t:
  %v = load i32, ptr %p
  br label %e
e:
  %r = phi i32 [ %v, %t ], [ 1, %0 ]
  ret i32 %r
}
; ----
define i32 @f(ptr noalias dereferenceable(4) align 4 %p, i1 noundef %c) {
  %v = load i32, ptr %p
  %r = select i1 %c, i32 %v, i32 1
  ret i32 %r
}
; ----
define i32 @f(ptr noalias dereferenceable(4) align 4 %p, i1 noundef %c) {
  %w = load i64, ptr %p, align 4
  %v = trunc i64 %w to i32
  %r = select i1 %c, i32 %v, i32 1
  ret i32 %r
}
