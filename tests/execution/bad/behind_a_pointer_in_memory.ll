; What a local variable's pointer leads to differs.
declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca ptr
  %b = alloca i32
  %v = add i32 %x, 1
  store i32 %v, ptr %b
  store ptr %b, ptr %a
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca ptr
  %b = alloca i32
  %v = sub i32 %x, -1
  store i32 %v, ptr %b
  store ptr %b, ptr %a
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %a = alloca ptr
  %b = alloca i32
  %v = add i32 %x, 2
  store i32 %v, ptr %b
  store ptr %b, ptr %a
  call void @g(ptr %a)
  ret void
}
