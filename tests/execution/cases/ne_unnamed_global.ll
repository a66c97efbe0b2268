target triple = "x86_64-unknown-linux-gnu"

@0 = private constant i32 5

define i32 @f(i32 %x) {
  %p = alloca i32
  store i32 %x, ptr %p
  %a = load i32, ptr @0
  %b = load i32, ptr %p
  %r = add i32 %a, %b
  ret i32 %r
}
