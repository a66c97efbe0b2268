; A case that depends on a number which a call writes to a variable on the stack, never written before.
declare void @g(ptr)
define i32 @f() {
  %v = alloca i32
  call void @g(ptr %v)
  %x = load i32, ptr %v
  %magic = icmp eq i32 %x, 271828
  %r = select i1 %magic, i32 1, i32 0
  ret i32 %r
}
; ----
declare void @g(ptr)
define i32 @f() {
  %v = alloca i32, align 4
  call void @g(ptr nonnull %v)
  %x = load i32, ptr %v, align 4
  %magic = icmp eq i32 %x, 271828
  %r = zext i1 %magic to i32
  ret i32 %r
}
; ----
declare void @g(ptr)
define i32 @f() {
  %v = alloca i32
  call void @g(ptr %v)
  ret i32 0
}
