@state = internal global i32 0
define i32 @f(i32 %x) {
  %before = load i32, ptr @state
  %c = icmp sgt i32 %x, 5
  br i1 %c, label %yes, label %no
yes:
  store i32 1, ptr @state
  br label %no
no:
  %after = load i32, ptr @state
  %r = add i32 %before, %after
  ret i32 %r
}
; ----
@state.b = internal global i1 false
define i32 @f(i32 %x) {
  %before = load i1, ptr @state.b
  %c = icmp sgt i32 %x, 5
  br i1 %c, label %yes, label %no
yes:
  store i1 true, ptr @state.b
  br label %no
no:
  %after = load i1, ptr @state.b
  %b = zext i1 %before to i32
  %a = zext i1 %after to i32
  %r = add i32 %b, %a
  ret i32 %r
}
; ----
@state.b = internal global i1 true
define i32 @f(i32 %x) {
  %before = load i1, ptr @state.b
  %c = icmp sgt i32 %x, 5
  br i1 %c, label %yes, label %no
yes:
  store i1 true, ptr @state.b
  br label %no
no:
  %after = load i1, ptr @state.b
  %b = zext i1 %before to i32
  %a = zext i1 %after to i32
  %r = add i32 %b, %a
  ret i32 %r
}
