declare void @g()
declare i32 @__gxx_personality_v0(...)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g()  to label %a unwind label %b
a:
  ret i32 0
b:
  %l = landingpad { ptr, i32 } catch ptr null
  ret i32 1
}
; ----
declare void @g()
declare i32 @__gxx_personality_v0(...)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g()  to label %a unwind label %b
a:
  ret i32 0
b:
  %l = landingpad { ptr, i32 } cleanup
  catch ptr null
  ret i32 1
}
; ----
declare void @g()
declare i32 @__gxx_personality_v0(...)
define i32 @f() personality ptr @__gxx_personality_v0 {
  invoke void @g() nounwind to label %a unwind label %b
a:
  ret i32 0
b:
  %l = landingpad { ptr, i32 } catch ptr null
  ret i32 1
}
