; An exception that is of nobody's business here is caught.
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
  ret i32 1
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
          filter [1 x ptr] [ptr null]
  ret i32 1
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
          catch ptr null
  ret i32 1
}
