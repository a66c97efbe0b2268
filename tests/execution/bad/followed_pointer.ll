; A field behind two pointers is the wrong one.
define i64 @f(ptr %p) {
  %a = load ptr, ptr %p
  %b = getelementptr i8, ptr %a, i64 16
  %c = load ptr, ptr %b
  %d = getelementptr i8, ptr %c, i64 8
  %r = load i64, ptr %d
  ret i64 %r
}
; ----
define i64 @f(ptr readonly %p) {
  %a = load ptr, ptr %p, align 8
  %b = getelementptr i64, ptr %a, i64 2
  %c = load ptr, ptr %b, align 8
  %d = getelementptr i64, ptr %c, i64 1
  %r = load i64, ptr %d, align 8
  ret i64 %r
}
; ----
define i64 @f(ptr %p) {
  %a = load ptr, ptr %p
  %b = getelementptr i8, ptr %a, i64 16
  %c = load ptr, ptr %b
  %r = load i64, ptr %c
  ret i64 %r
}
