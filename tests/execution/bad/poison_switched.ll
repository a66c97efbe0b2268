; A switch on poison is undefined, wherever it leads.
define i32 @f(i8 noundef %x) {
  %a = shl i8 %x, 1
  switch i8 %a, label %d [ i8 2, label %d
    i8 4, label %d ]
d:
  ret i32 3
}
; ----
define i32 @f(i8 noundef %x) {
  ret i32 3
}
; ----
define i32 @f(i8 noundef %x) {
  %a = shl nuw i8 %x, 1
  switch i8 %a, label %d [ i8 2, label %d
    i8 4, label %d ]
d:
  ret i32 3
}
