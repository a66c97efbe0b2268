; Memory holds a pointer that is handed on, never followed here, and promised to lead somewhere.
target triple = "x86_64-unknown-linux-gnu"
declare i64 @len(ptr nonnull align 8 dereferenceable(24))
define nonnull align 4 dereferenceable(4) ptr @returned(ptr dereferenceable(8) %iterator) {
  %p = load ptr, ptr %iterator, align 8
  ret ptr %p
}
define i64 @passed(ptr dereferenceable(16) %closure) {
  %p = load ptr, ptr %closure, align 8, !nonnull !0, !align !1
  %r = call i64 @len(ptr nonnull align 8 dereferenceable(24) %p)
  ret i64 %r
}
!0 = !{}
!1 = !{i64 8}
