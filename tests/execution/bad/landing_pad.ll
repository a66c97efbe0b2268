; What is done about an exception differs.
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  call void @h(i32 %x)
  ret i32 2
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  call void @h(i32 %x)
  %s = add i32 1, 1
  ret i32 %s
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
  ret i32 2
}
