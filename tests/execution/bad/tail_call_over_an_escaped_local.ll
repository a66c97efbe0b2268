; A tail call may not get at a local of its caller.
@v = external global ptr
declare void @g()
define void @f() {
  %a = alloca i32
  store i32 3, ptr %a
  store ptr %a, ptr @v
  call void @g()
  ret void
}
; ----
@v = external global ptr
declare void @g()
define void @f() {
  %a = alloca i32
  store ptr %a, ptr @v
  store i32 3, ptr %a
  notail call void @g()
  ret void
}
; ----
@v = external global ptr
declare void @g()
define void @f() {
  %a = alloca i32
  store i32 3, ptr %a
  store ptr %a, ptr @v
  tail call void @g()
  ret void
}
