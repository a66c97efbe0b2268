define void @f(ptr %p, i32 %x) {
  %y = add i32 %x, %x
  store i32 %y, ptr %p, align 2
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  %y = shl i32 %x, 1
  store i32 %y, ptr %p, align 2
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  %y = add i32 %x, %x
  store i32 %y, ptr %p, align 4
  ret void
}
