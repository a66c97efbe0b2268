; A case that depends on one answer of a call.
declare i32 @g(i32)
define i32 @f(i32 %x) {
  %a = call i32 @g(i32 %x)
  switch i32 %a, label %other [
    i32 -77, label %one
    i32 1234, label %two
  ]
one:
  ret i32 1
two:
  ret i32 2
other:
  ret i32 %a
}
; ----
declare i32 @g(i32)
define i32 @f(i32 %x) {
  %a = call i32 @g(i32 %x)
  %one = icmp eq i32 %a, -77
  %two = icmp eq i32 %a, 1234
  %b = select i1 %two, i32 2, i32 %a
  %r = select i1 %one, i32 1, i32 %b
  ret i32 %r
}
; ----
declare i32 @g(i32)
define i32 @f(i32 %x) {
  %a = call i32 @g(i32 %x)
  %one = icmp eq i32 %a, -77
  %r = select i1 %one, i32 1, i32 %a
  ret i32 %r
}
