; One lane is poison, and hidden by a mask.
define <2 x i32> @f(<2 x i32> noundef %x) {
  %s = and <2 x i32> %x, <i32 1, i32 0>
  ret <2 x i32> %s
}
; ----
define <2 x i32> @f(<2 x i32> noundef %x) {
  %w = add nsw <2 x i32> %x, %x
  %t = shufflevector <2 x i32> %x, <2 x i32> %w, <2 x i32> <i32 0, i32 1>
  %s = and <2 x i32> %t, <i32 1, i32 0>
  ret <2 x i32> %s
}
; ----
define <2 x i32> @f(<2 x i32> noundef %x) {
  %w = add nsw <2 x i32> %x, %x
  %t = shufflevector <2 x i32> %x, <2 x i32> %w, <2 x i32> <i32 0, i32 3>
  %s = and <2 x i32> %t, <i32 1, i32 0>
  ret <2 x i32> %s
}
