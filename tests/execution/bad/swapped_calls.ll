; Two calls have changed places.
declare void @a(i32)
declare void @b(i32)
define void @f(i32 %x) {
  call void @a(i32 %x)
  call void @b(i32 %x)
  ret void
}
; ----
declare void @a(i32)
declare void @b(i32)
define void @f(i32 %x) {
  tail call void @a(i32 %x)
  tail call void @b(i32 %x)
  ret void
}
; ----
declare void @a(i32)
declare void @b(i32)
define void @f(i32 %x) {
  call void @b(i32 %x)
  call void @a(i32 %x)
  ret void
}
