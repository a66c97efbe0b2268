declare i32 @g(ptr)
define i32 @f(ptr %p) {
  %r = call i32 @g(ptr %p) 
  %s = mul i32 %r, 2
  ret i32 %s
}
; ----
declare i32 @g(ptr)
define i32 @f(ptr %p) {
  %r = call i32 @g(ptr %p) 
  %s = shl i32 %r, 1
  ret i32 %s
}
; ----
declare i32 @g(ptr)
define i32 @f(ptr %p) {
  %r = call i32 @g(ptr %p) memory(none)
  %s = mul i32 %r, 2
  ret i32 %s
}
