define <4 x i16> @f(<4 x i16> %x) {
  %r = shufflevector <4 x i16> %x, <4 x i16> poison, <4 x i32> <i32 1, i32 poison, i32 3, i32 poison>
  ret <4 x i16> %r
}
; ----
define <4 x i16> @f(<4 x i16> %x) {
  %r = shufflevector <4 x i16> %x, <4 x i16> <i16 0, i16 9, i16 0, i16 0>, <4 x i32> <i32 1, i32 5, i32 3, i32 0>
  ret <4 x i16> %r
}
; ----
define <4 x i16> @f(<4 x i16> %x) {
  %r = shufflevector <4 x i16> %x, <4 x i16> poison, <4 x i32> <i32 0, i32 poison, i32 3, i32 poison>
  ret <4 x i16> %r
}
