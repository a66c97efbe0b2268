; A half that is passed differs.
declare void @g(half)
define void @f(half %x) {
  %v = fadd half %x, 1.0
  call void @g(half %v)
  ret void
}
; ----
declare void @g(half)
define void @f(half %x) {
  %v = fsub half %x, -1.0
  call void @g(half %v)
  ret void
}
; ----
declare void @g(half)
define void @f(half %x) {
  %v = fadd half %x, 2.0
  call void @g(half %v)
  ret void
}
