; Of a gather and a scatter the alignment of each lane that is accessed is a promise of the source.
target triple = "x86_64-unknown-linux-gnu"

declare <2 x i32> @llvm.masked.gather.v2i32.v2p0(<2 x ptr>, <2 x i1>, <2 x i32>)
declare void @llvm.masked.scatter.v2i32.v2p0(<2 x i32>, <2 x ptr>, <2 x i1>)

define i32 @gathered(ptr %p) {
  %one = insertelement <2 x ptr> poison, ptr %p, i32 0
  %both = shufflevector <2 x ptr> %one, <2 x ptr> poison, <2 x i32> zeroinitializer
  %x = call <2 x i32> @llvm.masked.gather.v2i32.v2p0(<2 x ptr> align 4 %both, <2 x i1> splat (i1 true), <2 x i32> poison)
  %r = extractelement <2 x i32> %x, i32 1
  ret i32 %r
}

define void @scattered(ptr %p, i32 %x) {
  %one = insertelement <2 x ptr> poison, ptr %p, i32 0
  %both = shufflevector <2 x ptr> %one, <2 x ptr> poison, <2 x i32> zeroinitializer
  %v = insertelement <2 x i32> zeroinitializer, i32 %x, i32 1
  call void @llvm.masked.scatter.v2i32.v2p0(<2 x i32> %v, <2 x ptr> align 4 %both, <2 x i1> splat (i1 true))
  ret void
}
