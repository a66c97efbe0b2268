define void @f(ptr %d, ptr %s) {
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %j, %l ]
  %g = getelementptr i8, ptr %s, i64 %i
  %v = load i8, ptr %g
  %h = getelementptr i8, ptr %d, i64 %i
  store i8 %v, ptr %h
  %j = add i64 %i, 1
  %c = icmp eq i64 %j, 8
  br i1 %c, label %e, label %l
e:
  ret void
}
; ----
define void @f(ptr %d, ptr %s) {
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %j, %l ]
  %g = getelementptr i8, ptr %s, i64 %i
  %v = load i8, ptr %g
  %h = getelementptr i8, ptr %d, i64 %i
  store i8 %v, ptr %h
  %i1 = or disjoint i64 %i, 1
  %g1 = getelementptr i8, ptr %s, i64 %i1
  %v1 = load i8, ptr %g1
  %h1 = getelementptr i8, ptr %d, i64 %i1
  store i8 %v1, ptr %h1
  %j = add i64 %i, 2
  %c = icmp eq i64 %j, 8
  br i1 %c, label %e, label %l
e:
  ret void
}
; ----
define void @f(ptr %d, ptr %s) {
  call void @llvm.memmove.p0.p0.i64(ptr %d, ptr %s, i64 8, i1 false)
  ret void
}
