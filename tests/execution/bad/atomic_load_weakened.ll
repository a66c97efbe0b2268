@g = external global i32
define i32 @f() {
  %v = load atomic i32, ptr @g acquire, align 4
  ret i32 %v
}
; ----
@g = external global i32
define i32 @f() {
  %v = load atomic i32, ptr @g seq_cst, align 4
  ret i32 %v
}
; ----
@g = external global i32
define i32 @f() {
  %v = load atomic i32, ptr @g monotonic, align 4
  ret i32 %v
}
