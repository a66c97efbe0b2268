@g = external global i32
@h = external global i32
define i32 @f() {
  %a = load atomic i32, ptr @h acquire, align 4
  %d = load i32, ptr @g
  %r = add i32 %a, %d
  ret i32 %r
}
; ----
@g = external global i32
@h = external global i32
define i32 @f() {
  %a = load atomic i32, ptr @h acquire, align 4
  %d = load i32, ptr @g
  %r = add i32 %d, %a
  ret i32 %r
}
; ----
@g = external global i32
@h = external global i32
define i32 @f() {
  %d = load i32, ptr @g
  %a = load atomic i32, ptr @h acquire, align 4
  %r = add i32 %a, %d
  ret i32 %r
}
