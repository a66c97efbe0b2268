@g = external global i32
@h = external global i32
define void @f(i32 %x, i32 %y) {
  store i32 %x, ptr @g
  store atomic i32 %y, ptr @h release, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x, i32 %y) {
  %z = add i32 %x, 0
  store i32 %z, ptr @g
  store atomic i32 %y, ptr @h release, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x, i32 %y) {
  store atomic i32 %y, ptr @h release, align 4
  store i32 %x, ptr @g
  ret void
}
