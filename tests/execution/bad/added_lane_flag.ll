define <4 x i32> @f(<4 x i32> %x, <4 x i32> %y) {
  %a = add <4 x i32> %x, %y
  ret <4 x i32> %a
}
; ----
define <4 x i32> @f(<4 x i32> %x, <4 x i32> %y) {
  %a = add <4 x i32> %y, %x
  ret <4 x i32> %a
}
; ----
define <4 x i32> @f(<4 x i32> %x, <4 x i32> %y) {
  %a = add nuw <4 x i32> %x, %y
  ret <4 x i32> %a
}
