; A variable points to another one.
@p = external global ptr
@v = external global i32
define i32 @f(i32 noundef %x) {
  %p = load ptr, ptr @p
  store i32 %x, ptr %p
  %r = load i32, ptr @v
  ret i32 %r
}
; ----
@p = external global ptr
@v = external global i32
define i32 @f(i32 noundef %x) {
  %p = load ptr, ptr @p
  %o = load i32, ptr @v
  store i32 %x, ptr %p
  %c = icmp eq ptr %p, @v
  %r = load i32, ptr @v
  ret i32 %r
}
; ----
@p = external global ptr
@v = external global i32
define i32 @f(i32 noundef %x) {
  %p = load ptr, ptr @p
  %r = load i32, ptr @v
  store i32 %x, ptr %p
  ret i32 %r
}
