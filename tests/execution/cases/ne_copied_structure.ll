; A structure is copied whole before its members are used, as Zig and Rust do: what was copied is what was read.
target triple = "x86_64-unknown-linux-gnu"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define i8 @first(ptr nonnull readonly align 8 %stream) {
  %own = alloca { { ptr, i64 }, i64 }, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %own, ptr align 8 %stream, i64 24, i1 false)
  %at = getelementptr inbounds i8, ptr %own, i64 16
  %offset = load i64, ptr %at, align 8
  %slice = load { ptr, i64 }, ptr %own, align 8
  %data = extractvalue { ptr, i64 } %slice, 0
  %place = getelementptr inbounds i8, ptr %data, i64 %offset
  %r = load i8, ptr %place, align 1
  ret i8 %r
}
