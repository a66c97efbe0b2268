define i32 @f(ptr %p, ptr %q) {
  %v = load ptr, ptr %p, align 8, !nonnull !0, !noundef !0
  %w = load ptr, ptr %q, align 8, !nonnull !0
  call void @h()
  ret i32 0
}
declare void @h()
declare void @llvm.assume(i1)
!0 = !{}
; ----
define i32 @f(ptr %p, ptr %q) {
  %v = load ptr, ptr %p, align 8, !nonnull !0, !noundef !0
  %w = load ptr, ptr %q, align 8, !nonnull !0
  %c = icmp ne ptr %v, null
  call void @llvm.assume(i1 %c)
  call void @h()
  ret i32 0
}
declare void @h()
declare void @llvm.assume(i1)
!0 = !{}
; ----
define i32 @f(ptr %p, ptr %q) {
  %v = load ptr, ptr %p, align 8, !nonnull !0, !noundef !0
  %w = load ptr, ptr %q, align 8, !nonnull !0
  %c = icmp ne ptr %w, null
  call void @llvm.assume(i1 %c)
  call void @h()
  ret i32 0
}
declare void @h()
declare void @llvm.assume(i1)
!0 = !{}
