declare i64 @ext(ptr)
define void @f(ptr noalias %p, i64 %x) {
  store i64 %x, ptr %p
  %r = call i64 @ext(ptr %p)
  ret void
}
; ----
declare i64 @ext(ptr)
define void @f(ptr noalias %p, i64 %x) {
  %y = add i64 %x, 0
  store i64 %y, ptr %p
  %r = call i64 @ext(ptr %p)
  ret void
}
; ----
declare i64 @ext(ptr)
define void @f(ptr noalias %p, i64 %x) {
  %r = call i64 @ext(ptr %p)
  ret void
}
