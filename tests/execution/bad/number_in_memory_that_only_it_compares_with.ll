; Only the new version knows the number in memory for which it is wrong.
define i32 @f(ptr noundef %p) {
  %m = load i32, ptr %p
  %r = mul i32 %m, 3
  ret i32 %r
}
; ----
define i32 @f(ptr noundef %p) {
  %m = load i32, ptr %p
  %r = mul i32 %m, 3
  switch i32 %m, label %d [ i32 77777, label %s ]
s:
  ret i32 233331
d:
  ret i32 %r
}
; ----
define i32 @f(ptr noundef %p) {
  %m = load i32, ptr %p
  %r = mul i32 %m, 3
  switch i32 %m, label %d [ i32 77777, label %s ]
s:
  ret i32 233332
d:
  ret i32 %r
}
