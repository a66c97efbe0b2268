; A pure function is given something else.
declare i32 @g(i32) memory(none) nounwind willreturn
define i32 @f(i32 %x) {
  %v = add i32 %x, 1
  %r = call i32 @g(i32 %v)
  ret i32 %r
}
; ----
declare i32 @g(i32) memory(none) nounwind willreturn
define i32 @f(i32 %x) {
  %v = sub i32 %x, -1
  %r = call i32 @g(i32 %v)
  ret i32 %r
}
; ----
declare i32 @g(i32) memory(none) nounwind willreturn
define i32 @f(i32 %x) {
  %v = add i32 %x, 2
  %r = call i32 @g(i32 %v)
  ret i32 %r
}
