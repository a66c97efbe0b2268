; A result of type <4 x i32> differs.
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, <4 x i1>, <4 x i32>)
define <4 x i32> @f(ptr %p, <4 x i32> %d) {
  %r = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr align 4 %p, <4 x i1> <i1 1, i1 0, i1 1, i1 1>, <4 x i32> %d)
  ret <4 x i32> %r
}
; ----
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, <4 x i1>, <4 x i32>)
define <4 x i32> @f(ptr %p, <4 x i32> %d) {
  %r = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr align 4 %p, <4 x i1> <i1 true, i1 false, i1 true, i1 true>, <4 x i32> %d)
  ret <4 x i32> %r
}
; ----
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, <4 x i1>, <4 x i32>)
define <4 x i32> @f(ptr %p, <4 x i32> %d) {
  %r = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr align 4 %p, <4 x i1> <i1 1, i1 1, i1 1, i1 1>, <4 x i32> %d)
  ret <4 x i32> %r
}
