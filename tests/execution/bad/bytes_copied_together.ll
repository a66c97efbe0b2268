define void @f(ptr %d, ptr %s) {
  %v = load i8, ptr %s
  store i8 %v, ptr %d
  %s1 = getelementptr i8, ptr %s, i64 1
  %d1 = getelementptr i8, ptr %d, i64 1
  %w = load i8, ptr %s1
  store i8 %w, ptr %d1
  ret void
}
; ----
define void @f(ptr %d, ptr %s) {
  %v = load i8, ptr %s
  %s1 = getelementptr i8, ptr %s, i64 1
  %d1 = getelementptr i8, ptr %d, i64 1
  %w = load i8, ptr %s1
  %c = icmp eq ptr %s1, %d
  %x = select i1 %c, i8 %v, i8 %w
  store i8 %v, ptr %d
  store i8 %x, ptr %d1
  ret void
}
; ----
define void @f(ptr %d, ptr %s) {
  %v = load i16, ptr %s, align 1
  store i16 %v, ptr %d, align 1
  ret void
}
