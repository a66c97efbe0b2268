declare void @g(i32)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ %x, %0 ], [ %j, %l ]
  call void @g(i32 %i)
  %j = add i32 %i, 3
  br label %l
}
; ----
declare void @g(i32)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ %x, %0 ], [ %j, %l ]
  call void @g(i32 %i)
  %j = sub i32 %i, -3
  br label %l
}
; ----
declare void @g(i32)
define void @f(i32 %x) {
  br label %l
l:
  %i = phi i32 [ %x, %0 ], [ %j, %l ]
  call void @g(i32 %i)
  %j = add i32 %i, 4
  br label %l
}
