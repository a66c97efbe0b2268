; Memory before what a pointer points to: thunks of second base classes, tables that grow downwards.
target triple = "x86_64-unknown-linux-gnu"
declare i64 @method(ptr nonnull)
define i64 @thunk(ptr nonnull %second) {
  %this = getelementptr inbounds i8, ptr %second, i64 -16
  %r = call i64 @method(ptr nonnull %this)
  ret i64 %r
}
define i64 @bucket(ptr dereferenceable(8) %table) {
  %end = load ptr, ptr %table, align 8
  %last = getelementptr inbounds i64, ptr %end, i64 -1
  %r = load i64, ptr %last, align 8
  ret i64 %r
}
