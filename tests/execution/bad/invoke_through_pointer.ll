; An argument of an invoke through a pointer differs.
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void %t(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  ret i32 2
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void %t(i32 %x)
          to label %ok unwind label %bad
ok:
  %r = add i32 0, 1
  ret i32 %r
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  ret i32 2
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void %t(i32 %w)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  ret i32 2
}
