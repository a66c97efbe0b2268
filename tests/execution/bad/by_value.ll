; A change of a copy reaches what was copied.
%s = type { i32, i32 }
define i32 @f(ptr byval(%s) %p, ptr %q) {
  store i32 9, ptr %p
  %r = load i32, ptr %q
  ret i32 %r
}
; ----
%s = type { i32, i32 }
define i32 @f(ptr byval(%s) %p, ptr %q) {
  %r = load i32, ptr %q
  ret i32 %r
}
; ----
%s = type { i32, i32 }
define i32 @f(ptr byval(%s) %p, ptr %q) {
  %r = load i32, ptr %p
  ret i32 %r
}
