declare i64 @ext(i64) nounwind
define void @f(ptr noalias %p, i64 %x) {
  store i64 %x, ptr %p
  %r = call i64 @ext(i64 3)
  store i64 %r, ptr %p
  ret void
}
; ----
declare i64 @ext(i64) nounwind
define void @f(ptr noalias %p, i64 %x) {
  %r = call i64 @ext(i64 3)
  store i64 %r, ptr %p
  ret void
}
; ----
declare i64 @ext(i64) nounwind
define void @f(ptr noalias %p, i64 %x) {
  store i64 %x, ptr %p
  %r = call i64 @ext(i64 3)
  ret void
}
