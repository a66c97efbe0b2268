; The members of a structure that a call gives back have changed places.
declare { i64, i64 } @g()
declare void @h(i64, i64)
define void @f() {
  %r = call { i64, i64 } @g()
  %a = extractvalue { i64, i64 } %r, 0
  %b = extractvalue { i64, i64 } %r, 1
  call void @h(i64 %a, i64 %b)
  ret void
}
; ----
declare { i64, i64 } @g()
declare void @h(i64, i64)
define void @f() {
  %r = tail call { i64, i64 } @g()
  %b = extractvalue { i64, i64 } %r, 1
  %a = extractvalue { i64, i64 } %r, 0
  tail call void @h(i64 noundef %a, i64 noundef %b)
  ret void
}
; ----
declare { i64, i64 } @g()
declare void @h(i64, i64)
define void @f() {
  %r = call { i64, i64 } @g()
  %a = extractvalue { i64, i64 } %r, 0
  %b = extractvalue { i64, i64 } %r, 1
  call void @h(i64 %b, i64 %a)
  ret void
}
