; A member is poison, and hidden by a mask.
define i32 @f(i32 noundef %x) {
  ret i32 0
}
; ----
define i32 @f(i32 noundef %x) {
  %w = add nsw i32 %x, 9
  %a = insertvalue { i32, i32 } poison, i32 %w, 0
  %b = insertvalue { i32, i32 } %a, i32 %x, 1
  %v = extractvalue { i32, i32 } %b, 1
  %r = and i32 %v, 0
  ret i32 %r
}
; ----
define i32 @f(i32 noundef %x) {
  %w = add nsw i32 %x, 9
  %a = insertvalue { i32, i32 } poison, i32 %w, 0
  %b = insertvalue { i32, i32 } %a, i32 %x, 1
  %v = extractvalue { i32, i32 } %b, 0
  %r = and i32 %v, 0
  ret i32 %r
}
