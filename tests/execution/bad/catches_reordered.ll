; Of two types that an exception has, the other comes first.
@A = external constant ptr
@B = external constant ptr
declare i32 @__gxx_personality_v0(...)
declare void @g()
declare void @h()
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g()
          to label %o unwind label %l
o:
  ret i32 0
l:
  %e = landingpad { ptr, i32 }
          catch ptr @A
          catch ptr @B
  %s = extractvalue { ptr, i32 } %e, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @A)
  %c = icmp eq i32 %s, %n
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}
; ----
@A = external constant ptr
@B = external constant ptr
declare i32 @__gxx_personality_v0(...)
declare void @g()
declare void @h()
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g()
          to label %o unwind label %l
o:
  ret i32 0
l:
  %e = landingpad { ptr, i32 }
          catch ptr @A
          catch ptr @B
          catch ptr @A
  %s = extractvalue { ptr, i32 } %e, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @A)
  %c = icmp eq i32 %s, %n
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}
; ----
@A = external constant ptr
@B = external constant ptr
declare i32 @__gxx_personality_v0(...)
declare void @g()
declare void @h()
declare i32 @llvm.eh.typeid.for.p0(ptr)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g()
          to label %o unwind label %l
o:
  ret i32 0
l:
  %e = landingpad { ptr, i32 }
          catch ptr @B
          catch ptr @A
  %s = extractvalue { ptr, i32 } %e, 1
  %n = call i32 @llvm.eh.typeid.for.p0(ptr @A)
  %c = icmp eq i32 %s, %n
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}
