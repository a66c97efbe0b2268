; A number that looks like a NaN is stored as an integer, and another one.
define void @f(ptr %p, i32 %x) {
  %a = or i32 %x, 2143289344
  store i32 %a, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  %a = or i32 2143289344, %x
  store i32 %a, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  %a = or i32 %x, 2143289345
  store i32 %a, ptr %p
  ret void
}
