; A lane that is masked out may be a null pointer.
declare <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr>, <2 x i1>, <2 x i64>)
define <2 x i64> @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %m0 = insertelement <2 x i1> splat (i1 true), i1 %c, i32 1
  %r = call <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr> align 8 %p, <2 x i1> %m0, <2 x i64> splat (i64 7))
  ret <2 x i64> %r
}
; ----
declare <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr>, <2 x i1>, <2 x i64>)
define <2 x i64> @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %m0 = insertelement <2 x i1> splat (i1 true), i1 %c, i32 1
  %r0 = call <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr> align 8 %p, <2 x i1> %m0, <2 x i64> poison)
  %r = select <2 x i1> %m0, <2 x i64> %r0, <2 x i64> splat (i64 7)
  ret <2 x i64> %r
}
; ----
declare <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr>, <2 x i1>, <2 x i64>)
define <2 x i64> @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %r0 = call <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr> align 8 %p, <2 x i1> splat (i1 true), <2 x i64> splat (i64 7))
  %m0 = insertelement <2 x i1> splat (i1 true), i1 %c, i32 1
  %r = select <2 x i1> %m0, <2 x i64> %r0, <2 x i64> splat (i64 7)
  ret <2 x i64> %r
}
