; A store to a global variable is gone.
@g = external global i32
define void @f(i32 %x) {
  store i32 1, ptr @g
  %y = mul i32 %x, 3
  store i32 %y, ptr @g
  ret void
}
; ----
@g = external global i32
define void @f(i32 %x) {
  %y = mul i32 %x, 3
  store i32 %y, ptr @g
  ret void
}
; ----
@g = external global i32
define void @f(i32 %x) {
  ret void
}
