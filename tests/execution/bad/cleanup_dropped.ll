; What has to be done for every exception is done for those of one type.
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
          cleanup
          catch ptr @A
  call void @h()
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
          cleanup
  call void @h()
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
          catch ptr @A
  call void @h()
  resume { ptr, i32 } %e
}
