; What is in memory when it is freed does not matter, that it is freed does.
declare void @free(ptr)
define void @f(ptr %p, i32 %x) {
  store i32 %x, ptr %p
  call void @free(ptr %p)
  ret void
}
; ----
declare void @free(ptr)
define void @f(ptr %p, i32 %x) {
  call void @free(ptr %p)
  ret void
}
; ----
declare void @free(ptr)
define void @f(ptr %p, i32 %x) {
  ret void
}
