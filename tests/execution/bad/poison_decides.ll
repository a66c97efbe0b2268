; A branch on poison is undefined, wherever it leads.
define i32 @f(i32 noundef %x) {
  %a = add i32 %x, 1
  %c = icmp sgt i32 %a, %x
  br i1 %c, label %t, label %e
t:
  ret i32 1
e:
  ret i32 1
}
; ----
define i32 @f(i32 noundef %x) {
  %a = add nsw i32 %x, 1
  %c = icmp sgt i32 %a, %x
  %k = freeze i1 %c
  br i1 %k, label %t, label %e
t:
  ret i32 1
e:
  ret i32 1
}
; ----
define i32 @f(i32 noundef %x) {
  %a = add nsw i32 %x, 1
  %c = icmp sgt i32 %a, %x
  br i1 %c, label %t, label %e
t:
  ret i32 1
e:
  ret i32 1
}
