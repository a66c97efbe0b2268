; An exception is not handed on.
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
  resume { ptr, i32 } %l
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
  %e = extractvalue { ptr, i32 } %l, 0
  %s = extractvalue { ptr, i32 } %l, 1
  %a = insertvalue { ptr, i32 } poison, ptr %e, 0
  %b = insertvalue { ptr, i32 } %a, i32 %s, 1
  resume { ptr, i32 } %b
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
  ret i32 1
}
