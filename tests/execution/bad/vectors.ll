; Two lanes have changed places.
define <4 x i32> @f(<4 x i32> %x) {
  %r = shufflevector <4 x i32> %x, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  ret <4 x i32> %r
}
; ----
define <4 x i32> @f(<4 x i32> %x) {
  %a = shufflevector <4 x i32> %x, <4 x i32> %x, <4 x i32> <i32 3, i32 2, i32 1, i32 4>
  ret <4 x i32> %a
}
; ----
define <4 x i32> @f(<4 x i32> %x) {
  %r = shufflevector <4 x i32> %x, <4 x i32> poison, <4 x i32> <i32 3, i32 1, i32 2, i32 0>
  ret <4 x i32> %r
}
