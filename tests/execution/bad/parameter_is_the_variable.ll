@g = external global i32
define i32 @f(ptr %p) {
  store i32 7, ptr @g
  store i32 9, ptr %p
  %v = load i32, ptr @g
  ret i32 %v
}
; ----
@g = external global i32
define i32 @f(ptr %p) {
  store i32 7, ptr @g
  store i32 9, ptr %p
  %c = icmp eq ptr %p, @g
  %v = select i1 %c, i32 9, i32 7
  ret i32 %v
}
; ----
@g = external global i32
define i32 @f(ptr %p) {
  store i32 7, ptr @g
  store i32 9, ptr %p
  %v = add i32 7, 0
  ret i32 %v
}
