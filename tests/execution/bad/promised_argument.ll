define i32 @f(ptr nonnull align 4 dereferenceable(4) %a, ptr nonnull align 4 dereferenceable(4) %b) {
  %x = load i32, ptr %a
  %c = icmp eq i32 %x, 0
  br i1 %c, label %yes, label %no
yes:
  %y = load i32, ptr %b
  ret i32 %y
no:
  ret i32 7
}
; ----
define i32 @f(ptr nonnull align 4 dereferenceable(4) %a, ptr nonnull align 4 dereferenceable(4) %b) {
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %c = icmp eq i32 %x, 0
  %r = select i1 %c, i32 %y, i32 7
  ret i32 %r
}
; ----
define i32 @f(ptr nonnull align 4 dereferenceable(4) %a, ptr nonnull align 4 dereferenceable(4) %b) {
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %c = icmp eq i32 %y, 0
  %r = select i1 %c, i32 %y, i32 7
  ret i32 %r
}
