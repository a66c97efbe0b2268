define i64 @f(ptr %p, i32 %i) {
  %a = getelementptr i16, ptr %p, i32 %i
  %v = load i16, ptr %a
  %h = and i16 %v, 4095
  %m = mul i16 %h, 9
  %w = sext i16 %m to i64
  ret i64 %w
}
; ----
define i64 @f(ptr %p, i32 %i) {
  %a = getelementptr i16, ptr %p, i32 %i
  %v = load i16, ptr %a
  %h = and i16 %v, 4095
  %m = mul i16 %h, 9
  %w = sext i16 %m to i64
  ret i64 %w
}
; ----
define i64 @f(ptr %p, i32 %i) {
  %a = getelementptr i16, ptr %p, i32 %i
  %v = load i16, ptr %a
  %h = and i16 %v, 4095
  %m = mul i16 %h, 9
  %w = zext i16 %m to i64
  ret i64 %w
}
