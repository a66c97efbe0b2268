define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, align 1
  store i8 2, ptr %q
  %v = load i32, ptr %p, align 1
  ret i32 %v
}
; ----
define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, align 1
  store i8 2, ptr %q
  %v = load i32, ptr %p, align 1
  ret i32 %v
}
; ----
define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, align 1
  store i8 2, ptr %q
  %c = icmp eq ptr %p, %q
  %v = select i1 %c, i32 2, i32 1
  ret i32 %v
}
