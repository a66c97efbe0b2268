; An allocation that fails is answered otherwise; one that is not needed may never fail.
declare ptr @malloc(i64)
declare void @free(ptr)
define i32 @f(ptr %out) {
  %unused = call ptr @malloc(i64 4)
  call void @free(ptr %unused)
  %p = call ptr @malloc(i64 8)
  store ptr %p, ptr %out
  %null = icmp eq ptr %p, null
  br i1 %null, label %bad, label %good
bad:
  ret i32 7
good:
  store i64 1, ptr %p
  ret i32 0
}
; ----
declare ptr @malloc(i64)
define i32 @f(ptr %out) {
  %p = call ptr @malloc(i64 8)
  store ptr %p, ptr %out
  %null = icmp eq ptr %p, null
  br i1 %null, label %bad, label %good
bad:
  ret i32 7
good:
  store i64 1, ptr %p
  ret i32 0
}
; ----
declare ptr @malloc(i64)
declare void @free(ptr)
define i32 @f(ptr %out) {
  %unused = call ptr @malloc(i64 4)
  call void @free(ptr %unused)
  %p = call ptr @malloc(i64 8)
  store ptr %p, ptr %out
  %null = icmp eq ptr %p, null
  br i1 %null, label %bad, label %good
bad:
  ret i32 8
good:
  store i64 1, ptr %p
  ret i32 0
}
