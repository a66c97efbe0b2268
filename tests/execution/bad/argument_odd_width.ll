; An integer of an odd width that is passed differs.
declare void @g(i37)
define void @f(i64 %x) {
  %v = trunc i64 %x to i37
  call void @g(i37 %v)
  ret void
}
; ----
declare void @g(i37)
define void @f(i64 %x) {
  %v = trunc i64 %x to i37
  call void @g(i37 %v)
  ret void
}
; ----
declare void @g(i37)
define void @f(i64 %x) {
  %y = xor i64 %x, 68719476736
  %v = trunc i64 %y to i37
  call void @g(i37 %v)
  ret void
}
