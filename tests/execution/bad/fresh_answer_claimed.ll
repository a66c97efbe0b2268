declare ptr @g()
define i32 @f(ptr %p) {
  %q = call  ptr @g()
  store i32 2, ptr %p
  %v = load i32, ptr %p
  %r = add i32 %v, 1
  ret i32 %r
}
; ----
declare ptr @g()
define i32 @f(ptr %p) {
  %q = call  ptr @g()
  store i32 2, ptr %p
  %v = load i32, ptr %p
  %r = sub i32 %v, -1
  ret i32 %r
}
; ----
declare ptr @g()
define i32 @f(ptr %p) {
  %q = call noalias ptr @g()
  store i32 2, ptr %p
  %v = load i32, ptr %p
  %r = add i32 %v, 1
  ret i32 %r
}
