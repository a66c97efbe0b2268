@seen = global i32 0
declare i32 @ask()
define internal void @note(i32 %v) {
  store i32 %v, ptr @seen
  ret void
}
define i32 @f(i32 %x) {
  call void @note(i32 %x)
  %r = call i32 @ask()
  call void @note(i32 0)
  ret i32 %r
}
; ----
@seen = global i32 0
declare i32 @ask()
define i32 @f(i32 %x) {
  store i32 %x, ptr @seen
  %r = call i32 @ask()
  store i32 0, ptr @seen
  ret i32 %r
}
; ----
@seen = global i32 0
declare i32 @ask()
define i32 @f(i32 %x) {
  %r = call i32 @ask()
  store i32 0, ptr @seen
  ret i32 %r
}
