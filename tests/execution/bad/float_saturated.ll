; A float above what a signed integer holds, by an instruction that saturates.
define i32 @f(float noundef %a) {
  %r = fptoui float %a to i32
  ret i32 %r
}
; ----
define i32 @f(float noundef %a) {
  %l = fptosi float %a to i64
  %r = trunc i64 %l to i32
  ret i32 %r
}
; ----
declare i64 @llvm.smin.i64(i64, i64)
define i32 @f(float noundef %a) {
  %l = fptosi float %a to i64
  %m = call i64 @llvm.smin.i64(i64 %l, i64 2147483647)
  %r = trunc i64 %m to i32
  ret i32 %r
}
