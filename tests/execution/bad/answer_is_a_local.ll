declare ptr @ext(ptr)
define i1 @f() {
  %a = alloca i32
  %q = call ptr @ext(ptr %a)
  %r = icmp eq ptr %q, %a
  ret i1 %r
}
; ----
declare ptr @ext(ptr)
define i1 @f() {
  %a = alloca i32
  %q = call ptr @ext(ptr %a)
  %r = icmp eq ptr %a, %q
  ret i1 %r
}
; ----
declare ptr @ext(ptr)
define i1 @f() {
  %a = alloca i32
  %q = call ptr @ext(ptr %a)
  %r = icmp ne i32 0, 0
  ret i1 %r
}
