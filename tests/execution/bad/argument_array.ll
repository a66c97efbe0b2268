; A member of an array that is passed differs.
declare void @g([3 x i16])
define void @f(i64 %x) {
  %t = trunc i64 %x to i16
  %v = insertvalue [3 x i16] [i16 1, i16 2, i16 3], i16 %t, 1
  call void @g([3 x i16] %v)
  ret void
}
; ----
declare void @g([3 x i16])
define void @f(i64 %x) {
  %t = trunc i64 %x to i16
  %v = insertvalue [3 x i16] [i16 1, i16 2, i16 3], i16 %t, 1
  call void @g([3 x i16] %v)
  ret void
}
; ----
declare void @g([3 x i16])
define void @f(i64 %x) {
  %t = trunc i64 %x to i16
  %v = insertvalue [3 x i16] [i16 1, i16 2, i16 4], i16 %t, 1
  call void @g([3 x i16] %v)
  ret void
}
