; An exception of an allocation is caught.
declare ptr @_Znwm(i64)
declare i32 @__gxx_personality_v0(...)
define ptr @f(i64 noundef %n) personality ptr @__gxx_personality_v0 {
  %p = invoke ptr @_Znwm(i64 %n)
          to label %o unwind label %l
o:
  ret ptr %p
l:
  %e = landingpad { ptr, i32 }
          catch ptr null
  ret ptr null
}
; ----
declare ptr @_Znwm(i64)
declare i32 @__gxx_personality_v0(...)
define ptr @f(i64 noundef %n) personality ptr @__gxx_personality_v0 {
  %p = invoke ptr @_Znwm(i64 %n)
          to label %o unwind label %l
l:
  %e = landingpad { ptr, i32 }
          catch ptr null
  br label %o
o:
  %r = phi ptr [ %p, %0 ], [ null, %l ]
  ret ptr %r
}
; ----
declare ptr @_Znwm(i64)
declare i32 @__gxx_personality_v0(...)
define ptr @f(i64 noundef %n) {
  %p = call ptr @_Znwm(i64 %n)
  ret ptr %p
}
