; Constants some of whose bytes are undefined: options, unions, values behind a tag.
target triple = "x86_64-unknown-linux-gnu"
@none = private constant <{ i8, [7 x i8], [8 x i8] }> <{ i8 0, [7 x i8] undef, [8 x i8] undef }>, align 8
@some = private constant { i8, [7 x i8], i64 } { i8 1, [7 x i8] undef, i64 7 }, align 8
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @copied(ptr %p, i1 %which) {
  %from = select i1 %which, ptr @none, ptr @some
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %from, i64 16, i1 false)
  ret void
}
define i8 @tag(i1 %which) {
  %from = select i1 %which, ptr @none, ptr @some
  %tag = load i8, ptr %from
  ret i8 %tag
}
