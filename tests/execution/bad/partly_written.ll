; A call is given a structure of which one member was never written.
declare void @g(ptr)
define void @f(i32 %x) {
  %s = alloca { i32, i32 }
  store i32 %x, ptr %s
  call void @g(ptr %s)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %s = alloca { i32, i32 }
  %b = getelementptr inbounds i8, ptr %s, i64 4
  store i32 99, ptr %b
  store i32 %x, ptr %s
  call void @g(ptr %s)
  ret void
}
; ----
declare void @g(ptr)
define void @f(i32 %x) {
  %s = alloca { i32, i32 }
  call void @g(ptr %s)
  ret void
}
