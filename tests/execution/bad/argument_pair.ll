; The second of a pair that is passed differs.
declare void @g({ i64, i64 })
define void @f(i64 %x) {
  %v = insertvalue { i64, i64 } { i64 1, i64 2 }, i64 %x, 0
  call void @g({ i64, i64 } %v)
  ret void
}
; ----
declare void @g({ i64, i64 })
define void @f(i64 %x) {
  %w = insertvalue { i64, i64 } poison, i64 2, 1
  %v = insertvalue { i64, i64 } %w, i64 %x, 0
  call void @g({ i64, i64 } %v)
  ret void
}
; ----
declare void @g({ i64, i64 })
define void @f(i64 %x) {
  %v = insertvalue { i64, i64 } { i64 1, i64 3 }, i64 %x, 0
  call void @g({ i64, i64 } %v)
  ret void
}
