; A value is kept over a call that may change it.
@g = external global i64
declare void @act(ptr)
define i64 @f() {
  %a = load i64, ptr @g
  call void @act(ptr @g)
  %b = load i64, ptr @g
  %r = sub i64 %a, %b
  ret i64 %r
}
; ----
@g = external global i64
declare void @act(ptr)
define i64 @f() {
  %a = load i64, ptr @g
  tail call void @act(ptr @g)
  %b = load i64, ptr @g
  %r = sub i64 %a, %b
  ret i64 %r
}
; ----
@g = external global i64
declare void @act(ptr)
define i64 @f() {
  call void @act(ptr @g)
  ret i64 0
}
