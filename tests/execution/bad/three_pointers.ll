define i32 @f(ptr %a, ptr %b, ptr %c) {
  store i32 1, ptr %a
  store i32 2, ptr %b
  store i32 3, ptr %c
  %r = load i32, ptr %a
  %s = add i32 %r, %r
  ret i32 %s
}
; ----
define i32 @f(ptr %a, ptr %b, ptr %c) {
  store i32 1, ptr %a
  store i32 2, ptr %b
  store i32 3, ptr %c
  %r = load i32, ptr %a
  %s = shl i32 %r, 1
  ret i32 %s
}
; ----
define i32 @f(ptr %a, ptr %b, ptr %c) {
  store i32 1, ptr %a
  store i32 2, ptr %b
  store i32 3, ptr %c
  %q = icmp eq ptr %a, %b
  %s = select i1 %q, i32 4, i32 2
  ret i32 %s
}
