; Behind the last bytes of an object there is nothing.
define i32 @f(ptr noundef %p) {
  %a = load i16, ptr %p, align 2
  %z = zext i16 %a to i32
  ret i32 %z
}
; ----
define i32 @f(ptr noundef %p) {
  %a = load i8, ptr %p, align 2
  %q = getelementptr i8, ptr %p, i64 1
  %b = load i8, ptr %q
  %y = zext i8 %b to i32
  %s = shl i32 %y, 8
  %x = zext i8 %a to i32
  %z = or disjoint i32 %s, %x
  ret i32 %z
}
; ----
define i32 @f(ptr noundef %p) {
  %a = load i32, ptr %p, align 2
  %z = and i32 %a, 65535
  ret i32 %z
}
