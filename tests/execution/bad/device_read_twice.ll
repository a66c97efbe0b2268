; A device is read once instead of twice.
define i32 @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %b = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %r = add i32 %a, %b
  ret i32 %r
}
; ----
define i32 @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %b = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %r = add i32 %b, %a
  ret i32 %r
}
; ----
define i32 @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %r = shl i32 %a, 1
  ret i32 %r
}
