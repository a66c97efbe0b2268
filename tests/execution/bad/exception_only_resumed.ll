declare i64 @ext(i64, ptr noalias readonly)
declare i32 @__gxx_personality_v0(...)
define i64 @f(ptr %p, i64 %x) personality ptr @__gxx_personality_v0 {
  br label %h
h:
  %i = phi i64 [ 0, %0 ], [ %i1, %o ]
  %a = phi i64 [ %x, %0 ], [ %r, %o ]
  %g = getelementptr i8, ptr %p, i64 %i
  %r = invoke i64 @ext(i64 %a, ptr %g) to label %o unwind label %l
o:
  %i1 = add i64 %i, 1
  %c = icmp eq i64 %i1, 3
  br i1 %c, label %x1, label %h
x1:
  ret i64 %r
l:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}
; ----
declare i64 @ext(i64, ptr noalias readonly)
declare i32 @__gxx_personality_v0(...)
define i64 @f(ptr %p, i64 %x) personality ptr @__gxx_personality_v0 {
  br label %h
h:
  %i = phi i64 [ 0, %0 ], [ %i1, %o ]
  %a = phi i64 [ %x, %0 ], [ %r, %o ]
  %g = getelementptr i8, ptr %p, i64 %i
  %r = call i64 @ext(i64 %a, ptr %g)
  br label %o
o:
  %i1 = add i64 %i, 1
  %c = icmp eq i64 %i1, 3
  br i1 %c, label %x1, label %h
x1:
  ret i64 %r

}
; ----
declare i64 @ext(i64, ptr noalias readonly)
declare i32 @__gxx_personality_v0(...)
define i64 @f(ptr %p, i64 %x) personality ptr @__gxx_personality_v0 {
  br label %h
h:
  %i = phi i64 [ 0, %0 ], [ %i1, %o ]
  %a = phi i64 [ %x, %0 ], [ %r, %o ]
  %g = getelementptr i8, ptr %p, i64 %i
  %r = call i64 @ext(i64 %a, ptr %p)
  br label %o
o:
  %i1 = add i64 %i, 1
  %c = icmp eq i64 %i1, 3
  br i1 %c, label %x1, label %h
x1:
  ret i64 %r

}
