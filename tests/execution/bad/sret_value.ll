; Something else is put where a structure is returned.
define void @f(ptr sret({ i64, i64 }) %o, i64 %x) {
  store i64 %x, ptr %o
  %q = getelementptr i8, ptr %o, i64 8
  store i64 -1, ptr %q
  ret void
}
; ----
define void @f(ptr sret({ i64, i64 }) %o, i64 %x) {
  %q = getelementptr i8, ptr %o, i64 8
  store i64 -1, ptr %q
  store i64 %x, ptr %o
  ret void
}
; ----
define void @f(ptr sret({ i64, i64 }) %o, i64 %x) {
  store i64 %x, ptr %o
  %q = getelementptr i8, ptr %o, i64 8
  store i64 -2, ptr %q
  ret void
}
