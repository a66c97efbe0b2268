; A case beside those of a table is looked up too.
define i32 @f(i32 %x) {
  switch i32 %x, label %d [
    i32 0, label %a
    i32 1, label %b
    i32 2, label %c
  ]
a:
  ret i32 10
b:
  ret i32 20
c:
  ret i32 30
d:
  ret i32 -1
}
; ----
@t = private constant [3 x i32] [i32 10, i32 20, i32 30]
define i32 @f(i32 %x) {
  %c = icmp ult i32 %x, 3
  br i1 %c, label %a, label %d
a:
  %p = getelementptr [3 x i32], ptr @t, i32 0, i32 %x
  %r = load i32, ptr %p
  ret i32 %r
d:
  ret i32 -1
}
; ----
@t = private constant [4 x i32] [i32 10, i32 20, i32 30, i32 40]
define i32 @f(i32 %x) {
  %c = icmp ult i32 %x, 4
  br i1 %c, label %a, label %d
a:
  %p = getelementptr [4 x i32], ptr @t, i32 0, i32 %x
  %r = load i32, ptr %p
  ret i32 %r
d:
  ret i32 -1
}
