; A byte next to what is stored to is not there to be stored to as well.
define void @f(ptr noundef %p, i8 noundef %x) {
  store i8 %x, ptr %p
  ret void
}
; ----
define void @f(ptr noundef %p, i8 noundef %x) {
  %o = load i8, ptr %p
  store i8 %x, ptr %p
  ret void
}
; ----
define void @f(ptr noundef %p, i8 noundef %x) {
  store i8 %x, ptr %p
  %g = getelementptr i8, ptr %p, i64 1
  %o = load i8, ptr %g
  store i8 %o, ptr %g
  ret void
}
