@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  fence release
  store atomic i32 1, ptr @h monotonic, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  fence acq_rel
  store atomic i32 1, ptr @h monotonic, align 4
  ret void
}
; ----
@g = external global i32
@h = external global i32
define void @f(i32 %x) {
  store i32 %x, ptr @g
  fence acquire
  store atomic i32 1, ptr @h monotonic, align 4
  ret void
}
