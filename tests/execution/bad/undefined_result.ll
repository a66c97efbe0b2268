; What the original determines is undefined in the candidate: code generation must not choose it well.
define i64 @f(i1 %c, i64 %x) {
  %r = select i1 %c, i64 undef, i64 %x
  ret i64 %r
}
; ----
define i64 @f(i1 %c, i64 %x) {
  ret i64 %x
}
; ----
define i64 @f(i1 %c, i64 %x) {
  %r = select i1 %c, i64 %x, i64 undef
  ret i64 %r
}
