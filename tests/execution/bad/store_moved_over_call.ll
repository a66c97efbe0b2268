; A store that a called function may see happens after the call.
@g = external global i32
declare void @act()
define void @f(i32 %x) {
  store i32 %x, ptr @g
  call void @act()
  store i32 5, ptr @g
  ret void
}
; ----
@g = external global i32
declare void @act()
define void @f(i32 %x) {
  store i32 %x, ptr @g
  tail call void @act()
  store i32 5, ptr @g
  ret void
}
; ----
@g = external global i32
declare void @act()
define void @f(i32 %x) {
  call void @act()
  store i32 5, ptr @g
  ret void
}
