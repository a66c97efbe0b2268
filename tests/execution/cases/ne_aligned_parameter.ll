; Padded to cache lines, as in Rust's channels.
target triple = "x86_64-unknown-linux-gnu"
define i64 @f(ptr %before, ptr align 128 dereferenceable(256) %channel) {
  %at = getelementptr inbounds i8, ptr %channel, i64 128
  %r = load atomic i64, ptr %at acquire, align 128
  ret i64 %r
}
