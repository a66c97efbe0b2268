define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, !tbaa !3
  store float 2.0, ptr %q, !tbaa !4
  %r = load i32, ptr %p, !tbaa !3
  ret i32 %r
}
!0 = !{!"r"}
!1 = !{!"int", !0}
!2 = !{!"float", !0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}
; ----
define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, !tbaa !3
  store float 2.0, ptr %q, !tbaa !4
  %r = add i32 1, 0
  ret i32 %r
}
!0 = !{!"r"}
!1 = !{!"int", !0}
!2 = !{!"float", !0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}
; ----
define i32 @f(ptr %p, ptr %q) {
  store i32 1, ptr %p, !tbaa !3
  store float 2.0, ptr %q, !tbaa !4
  %r = add i32 2, 0
  ret i32 %r
}
!0 = !{!"r"}
!1 = !{!"int", !0}
!2 = !{!"float", !0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}
