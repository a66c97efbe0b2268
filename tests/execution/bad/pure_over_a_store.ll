; A function that reads memory is called before instead of behind a store.
declare i32 @g(ptr) memory(read) nounwind willreturn
define i32 @f(ptr %p) {
  store i32 5, ptr %p
  %r = call i32 @g(ptr %p)
  ret i32 %r
}
; ----
declare i32 @g(ptr) memory(read) nounwind willreturn
define i32 @f(ptr %p) {
  store i32 5, ptr %p
  %a = call i32 @g(ptr %p)
  %r = call i32 @g(ptr %p)
  ret i32 %r
}
; ----
declare i32 @g(ptr) memory(read) nounwind willreturn
define i32 @f(ptr %p) {
  %r = call i32 @g(ptr %p)
  store i32 5, ptr %p
  ret i32 %r
}
