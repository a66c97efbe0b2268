; A type more may pass.
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
          filter [1 x ptr] [ptr @A]
  %s = extractvalue { ptr, i32 } %e, 1
  %c = icmp slt i32 %s, 0
  br i1 %c, label %u, label %r
u:
  call void @h()
  ret i32 5
r:
  resume { ptr, i32 } %e
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
          filter [2 x ptr] [ptr @A, ptr @A]
  %s = extractvalue { ptr, i32 } %e, 1
  %c = icmp slt i32 %s, 0
  br i1 %c, label %u, label %r
u:
  call void @h()
  ret i32 5
r:
  resume { ptr, i32 } %e
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
          filter [2 x ptr] [ptr @A, ptr @B]
  %s = extractvalue { ptr, i32 } %e, 1
  %c = icmp slt i32 %s, 0
  br i1 %c, label %u, label %r
u:
  call void @h()
  ret i32 5
r:
  resume { ptr, i32 } %e
}
