; A member deep in a structure that is passed differs.
declare void @g({ i8, { i32, float } })
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertvalue { i8, { i32, float } } { i8 1, { i32, float } { i32 0, float 2.0 } }, i32 %t, 1, 0
  call void @g({ i8, { i32, float } } %v)
  ret void
}
; ----
declare void @g({ i8, { i32, float } })
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertvalue { i8, { i32, float } } { i8 1, { i32, float } { i32 0, float 2.0 } }, i32 %t, 1, 0
  call void @g({ i8, { i32, float } } %v)
  ret void
}
; ----
declare void @g({ i8, { i32, float } })
define void @f(i64 %x) {
  %t = trunc i64 %x to i32
  %v = insertvalue { i8, { i32, float } } { i8 1, { i32, float } { i32 0, float 4.0 } }, i32 %t, 1, 0
  call void @g({ i8, { i32, float } } %v)
  ret void
}
