define void @f(ptr %p, i32 %x)  {
  %y = mul i32 %x, 2
  store i32 %y, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) memory(argmem: write) {
  %y = shl i32 %x, 1
  store i32 %y, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) memory(argmem: read) {
  %y = mul i32 %x, 2
  store i32 %y, ptr %p
  ret void
}
