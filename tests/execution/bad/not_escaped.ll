declare void @g(ptr captures(none))
declare void @h()
define i32 @f(i32 %x) {
  %a = alloca i32
  call void @g(ptr captures(none) %a)
  store i32 %x, ptr %a
  call void @h()
  %v = load i32, ptr %a
  ret i32 %v
}
; ----
declare void @g(ptr captures(none))
declare void @h()
define i32 @f(i32 %x) {
  %a = alloca i32
  call void @g(ptr captures(none) %a)
  store i32 %x, ptr %a
  call void @h()
  %v = add i32 %x, 0
  ret i32 %v
}
; ----
declare void @g(ptr captures(none))
declare void @h()
define i32 @f(i32 %x) {
  %a = alloca i32
  call void @g(ptr captures(none) %a)
  store i32 %x, ptr %a
  call void @h()
  %v = add i32 %x, 1
  ret i32 %v
}
