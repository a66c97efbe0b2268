; An allocation that is freed no more.
declare ptr @malloc(i64)
declare void @free(ptr)
declare i32 @g(ptr)
define i32 @f() {
  %p = call ptr @malloc(i64 8)
  %null = icmp eq ptr %p, null
  br i1 %null, label %end, label %go
go:
  store i64 0, ptr %p
  %r = call i32 @g(ptr %p)
  call void @free(ptr %p)
  br label %end
end:
  %s = phi i32 [ %r, %go ], [ -1, %0 ]
  ret i32 %s
}
; ----
declare noalias ptr @malloc(i64)
declare void @free(ptr)
declare i32 @g(ptr)
define i32 @f() {
  %p = call dereferenceable_or_null(8) ptr @malloc(i64 8)
  %null = icmp ne ptr %p, null
  br i1 %null, label %go, label %end
go:
  store i64 0, ptr %p
  %r = call i32 @g(ptr %p)
  call void @free(ptr %p)
  br label %end
end:
  %s = phi i32 [ %r, %go ], [ -1, %0 ]
  ret i32 %s
}
; ----
declare ptr @malloc(i64)
declare i32 @g(ptr)
define i32 @f() {
  %p = call ptr @malloc(i64 8)
  %null = icmp eq ptr %p, null
  br i1 %null, label %end, label %go
go:
  store i64 0, ptr %p
  %r = call i32 @g(ptr %p)
  br label %end
end:
  %s = phi i32 [ %r, %go ], [ -1, %0 ]
  ret i32 %s
}
