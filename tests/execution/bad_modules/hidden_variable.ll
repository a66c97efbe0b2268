@count = internal global i32 40
@never_read = internal global i32 0
declare void @use(i32)
define internal void @step() {
  %c = load i32, ptr @count
  %n = add i32 %c, 1
  store i32 %n, ptr @count
  store i32 %n, ptr @never_read
  ret void
}
define i32 @f(i32 %x) {
  call void @use(i32 %x)
  call void @step()
  call void @use(i32 1)
  call void @step()
  %r = load i32, ptr @count
  ret i32 %r
}
; ----
@count = internal global i32 40
declare void @use(i32)
define i32 @f(i32 %x) {
  call void @use(i32 %x)
  call void @use(i32 1)
  %c = load i32, ptr @count
  %n = add i32 %c, 2
  store i32 %n, ptr @count
  ret i32 %n
}
; ----
@count = internal global i32 40
declare void @use(i32)
define i32 @f(i32 %x) {
  call void @use(i32 %x)
  call void @use(i32 1)
  %c = load i32, ptr @count
  %n = add i32 %c, 1
  store i32 %n, ptr @count
  ret i32 %n
}
