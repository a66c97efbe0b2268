@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  store atomic i32 1, ptr @h release, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  store atomic i32 1, ptr @h seq_cst, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  store atomic i32 1, ptr @h monotonic, align 4
  ret void
}
