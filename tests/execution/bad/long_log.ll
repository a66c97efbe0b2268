; The last of very many calls differs.
declare void @g(i32) nounwind memory(inaccessiblemem: readwrite)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = icmp eq i32 %i, 1500
  %v = select i1 %c, i32 7, i32 %x
  call void @g(i32 %v) memory(inaccessiblemem: readwrite)
  %n = add i32 %i, 1
  %e = icmp ugt i32 %n, 1500
  br i1 %e, label %d, label %l
d:
  ret void
}
; ----
declare void @g(i32) nounwind memory(inaccessiblemem: readwrite)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = icmp eq i32 %i, 1500
  %v = select i1 %c, i32 7, i32 %x
  call void @g(i32 %v) memory(inaccessiblemem: readwrite)
  %n = add i32 %i, 1
  %e = icmp ugt i32 %n, 1500
  br i1 %e, label %d, label %l
d:
  ret void
}
; ----
declare void @g(i32) nounwind memory(inaccessiblemem: readwrite)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ 0, %0 ], [ %n, %l ]
  %c = icmp eq i32 %i, 1500
  %v = select i1 %c, i32 8, i32 %x
  call void @g(i32 %v) memory(inaccessiblemem: readwrite)
  %n = add i32 %i, 1
  %e = icmp ugt i32 %n, 1500
  br i1 %e, label %d, label %l
d:
  ret void
}
