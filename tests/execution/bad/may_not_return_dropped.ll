; A call that may never come back is left out.
declare i32 @g(i32) memory(none)
define void @f(i32 %x) {
  %r = call i32 @g(i32 %x)
  ret void
}
; ----
declare i32 @g(i32) memory(none)
define void @f(i32 %x) {
  %r = call i32 @g(i32 %x)
  %s = call i32 @g(i32 %x)
  ret void
}
; ----
declare i32 @g(i32) memory(none)
define void @f(i32 %x) {
  ret void
}
