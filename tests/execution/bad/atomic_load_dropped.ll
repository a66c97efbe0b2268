; A load that another thread may see is left out.
define i32 @f(ptr %p) {
  %a = load atomic i32, ptr %p acquire, align 4
  %b = load atomic i32, ptr %p acquire, align 4
  ret i32 %b
}
; ----
define i32 @f(ptr %p) {
  %a = load atomic i32, ptr %p acquire, align 4
  %b = load atomic i32, ptr %p acquire, align 4
  %c = or i32 %b, 0
  ret i32 %c
}
; ----
define i32 @f(ptr %p) {
  %a = load atomic i32, ptr %p acquire, align 4
  ret i32 %a
}
