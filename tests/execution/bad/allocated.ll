; What is allocated and returned has another content.
declare ptr @malloc(i64)
define ptr @f(i32 %x) {
  %p = call ptr @malloc(i64 16)
  store i32 %x, ptr %p
  %q = getelementptr i8, ptr %p, i64 8
  store i64 3, ptr %q
  ret ptr %p
}
; ----
declare noalias ptr @malloc(i64)
define ptr @f(i32 %x) {
  %p = tail call ptr @malloc(i64 16)
  %q = getelementptr i8, ptr %p, i64 8
  store i64 3, ptr %q
  store i32 %x, ptr %p
  ret ptr %p
}
; ----
declare ptr @malloc(i64)
define ptr @f(i32 %x) {
  %p = call ptr @malloc(i64 16)
  %q = getelementptr i8, ptr %p, i64 8
  store i64 3, ptr %q
  ret ptr %p
}
