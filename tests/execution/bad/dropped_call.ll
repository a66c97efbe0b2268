; A call of which nothing is known is gone.
declare void @act(i32)
define void @f(i32 %x) {
  call void @act(i32 %x)
  call void @act(i32 7)
  ret void
}
; ----
declare void @act(i32)
define void @f(i32 %x) {
  tail call void @act(i32 %x)
  tail call void @act(i32 7)
  ret void
}
; ----
declare void @act(i32)
define void @f(i32 %x) {
  call void @act(i32 %x)
  ret void
}
