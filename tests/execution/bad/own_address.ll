; Another function's address is returned.
declare void @g()
define ptr @f() {
  ret ptr @f
}
; ----
declare void @g()
define ptr @f() {
  %p = getelementptr i8, ptr @f, i64 0
  ret ptr %p
}
; ----
declare void @g()
define ptr @f() {
  ret ptr @g
}
