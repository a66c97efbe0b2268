declare ptr @g(ptr)
define i32 @f(ptr %p) {
  %q = call ptr @g(ptr %p)
  store i32 1, ptr %p
  store i32 2, ptr %q
  %v = load i32, ptr %p
  ret i32 %v
}
; ----
declare ptr @g(ptr)
define i32 @f(ptr %p) {
  %q = call ptr @g(ptr %p)
  store i32 1, ptr %p
  store i32 2, ptr %q
  %c = icmp eq ptr %p, %q
  %v = select i1 %c, i32 2, i32 1
  ret i32 %v
}
; ----
declare ptr @g(ptr)
define i32 @f(ptr %p) {
  %q = call ptr @g(ptr %p)
  store i32 1, ptr %p
  store i32 2, ptr %q
  %v = add i32 1, 0
  ret i32 %v
}
