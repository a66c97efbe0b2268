@h = external global i32
define i32 @f() {
  %a = load atomic i32, ptr @h acquire, align 4
  %r = add i32 %a, %a
  ret i32 %r
}
; ----
@h = external global i32
define i32 @f() {
  %a = load atomic i32, ptr @h acquire, align 4
  %r = shl i32 %a, 1
  ret i32 %r
}
; ----
@h = external global i32
define i32 @f() {
  %a = load atomic i32, ptr @h monotonic, align 4
  %r = add i32 %a, %a
  ret i32 %r
}
