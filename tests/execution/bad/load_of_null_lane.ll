; A pointer in a vector may be null where it is not followed.
define i32 @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %q = extractelement <2 x ptr> %p, i32 1
  br i1 %c, label %l, label %e
l:
  %v = load i32, ptr %q, align 4
  ret i32 %v
e:
  ret i32 0
}
; ----
define i32 @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %not = xor i1 %c, true
  br i1 %not, label %e, label %l
l:
  %q = extractelement <2 x ptr> %p, i32 1
  %v = load i32, ptr %q, align 4
  ret i32 %v
e:
  ret i32 0
}
; ----
define i32 @f(<2 x ptr> noundef %p, i1 noundef %c) {
  %q = extractelement <2 x ptr> %p, i32 1
  %v = load i32, ptr %q, align 4
  %r = select i1 %c, i32 %v, i32 0
  ret i32 %r
}
