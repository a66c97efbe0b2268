; A member of a variable points to another of it.
%s = type { ptr, i32 }
@s = external global %s
define i32 @f(i32 noundef %x) {
  %p = load ptr, ptr @s
  %n = getelementptr i8, ptr @s, i64 8
  store i32 7, ptr %n
  store i32 %x, ptr %p
  %v = load i32, ptr %n
  ret i32 %v
}
; ----
%s = type { ptr, i32 }
@s = external global %s
define i32 @f(i32 noundef %x) {
  %n = getelementptr i8, ptr @s, i64 8
  %p = load ptr, ptr @s
  store i32 7, ptr %n
  store i32 %x, ptr %p
  %v = load i32, ptr %n
  ret i32 %v
}
; ----
%s = type { ptr, i32 }
@s = external global %s
define i32 @f(i32 noundef %x) {
  %p = load ptr, ptr @s
  %n = getelementptr i8, ptr @s, i64 8
  store i32 7, ptr %n
  store i32 %x, ptr %p
  ret i32 7
}
