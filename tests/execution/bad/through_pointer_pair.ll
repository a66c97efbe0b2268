; A { i64, i64 } that is passed through a pointer to a function differs.
define void @f(ptr %h, i64 %x) {
  %v = insertvalue { i64, i64 } zeroinitializer, i64 %x, 1
  call void %h({ i64, i64 } %v)
  ret void
}
; ----
define void @f(ptr %h, i64 %x) {
  %v = insertvalue { i64, i64 } zeroinitializer, i64 %x, 1
  call void %h({ i64, i64 } %v)
  ret void
}
; ----
define void @f(ptr %h, i64 %x) {
  %v = insertvalue { i64, i64 } zeroinitializer, i64 %x, 0
  call void %h({ i64, i64 } %v)
  ret void
}
