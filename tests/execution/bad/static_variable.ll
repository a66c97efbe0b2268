; A variable whose name begins with the function's: its address is not the function's own.
@f.count = internal global i32 0
define i32 @f() {
  %a = load i32, ptr @f.count
  %b = add i32 %a, 1
  store i32 %b, ptr @f.count
  ret i32 %a
}
; ----
@f.count = internal unnamed_addr global i32 0, align 4
define i32 @f() {
  %a = load i32, ptr @f.count, align 4
  %b = sub i32 %a, -1
  store i32 %b, ptr @f.count, align 4
  ret i32 %a
}
; ----
@f.count = internal global i32 0
define i32 @f() {
  %a = load i32, ptr @f.count
  %b = add i32 %a, 2
  store i32 %b, ptr @f.count
  ret i32 %a
}
