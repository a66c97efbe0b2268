define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 4
  ret i32 %v
}
; ----
define i32 @f(ptr %p) {
  %w = load <2 x i16>, ptr %p, align 4
  %v = bitcast <2 x i16> %w to i32
  ret i32 %v
}
; ----
define i32 @f(ptr %p) {
  %w = load <4 x i32>, ptr %p, align 4
  %v = extractelement <4 x i32> %w, i32 0
  ret i32 %v
}
