; What breaks a promise is poison, which may be handed on: closures without anything in them, as D and Rust pass them.
target triple = "x86_64-unknown-linux-gnu"
declare i64 @all(ptr nonnull, i64)
define i64 @null(i64 %n) {
  %r = call i64 @all(ptr nonnull null, i64 %n)
  ret i64 %r
}
define i64 @poison(i64 %n) {
  %r = call i64 @all(ptr noalias nonnull align 1 poison, i64 %n)
  ret i64 %r
}
