; An exception of another type is caught.
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
@one = external constant ptr
@two = external constant ptr
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
          catch ptr @one
          catch ptr @two
  %s = extractvalue { ptr, i32 } %l, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @one)
  %c = icmp eq i32 %s, %n
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
@one = external constant ptr
@two = external constant ptr
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
          catch ptr @one
          catch ptr @two
  %s = extractvalue { ptr, i32 } %l, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @one)
  %c = icmp ne i32 %s, %n
  %r = select i1 %c, i32 8, i32 7
  ret i32 %r
}
; ----
declare i32 @personality(...)
declare void @g(i32)
declare void @h(i32)
@one = external constant ptr
@two = external constant ptr
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f(ptr %t, i32 %x) personality ptr @personality {
  %w = add i32 %x, 1
  invoke void @g(i32 %x)
          to label %ok unwind label %bad
ok:
  ret i32 1
bad:
  %l = landingpad { ptr, i32 }
          cleanup
          catch ptr @one
          catch ptr @two
  %s = extractvalue { ptr, i32 } %l, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @two)
  %c = icmp eq i32 %s, %n
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}
