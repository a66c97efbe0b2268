; Poison of one lane stays in that half when the lanes become wider.
define i64 @f(<4 x i32> noundef %x) {
  ret i64 0
}
; ----
define i64 @f(<4 x i32> noundef %x) {
  %w = add nsw <4 x i32> %x, %x
  %t = shufflevector <4 x i32> %x, <4 x i32> %w, <4 x i32> <i32 0, i32 1, i32 6, i32 7>
  %b = bitcast <4 x i32> %t to <2 x i64>
  %v = extractelement <2 x i64> %b, i32 0
  %r = and i64 %v, 0
  ret i64 %r
}
; ----
define i64 @f(<4 x i32> noundef %x) {
  %w = add nsw <4 x i32> %x, %x
  %t = shufflevector <4 x i32> %x, <4 x i32> %w, <4 x i32> <i32 0, i32 1, i32 6, i32 7>
  %b = bitcast <4 x i32> %t to <2 x i64>
  %v = extractelement <2 x i64> %b, i32 1
  %r = and i64 %v, 0
  ret i64 %r
}
