; A call that does not return has gone, and what follows it is never reached by a correct version.
declare void @stop(i32) noreturn
define i32 @f(i32 %x) {
  %bad = icmp eq i32 %x, 5
  br i1 %bad, label %end, label %go
end:
  call void @stop(i32 1)
  unreachable
go:
  ret i32 %x
}
; ----
declare void @stop(i32) noreturn
define i32 @f(i32 %x) {
  %good = icmp ne i32 %x, 5
  br i1 %good, label %go, label %end
end:
  tail call void @stop(i32 noundef 1) noreturn
  unreachable
go:
  ret i32 %x
}
; ----
define i32 @f(i32 %x) {
  %bad = icmp eq i32 %x, 5
  br i1 %bad, label %end, label %go
end:
  unreachable
go:
  ret i32 %x
}
