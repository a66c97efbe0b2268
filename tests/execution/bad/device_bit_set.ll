; Another bit of a device's register is set.
define void @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %b = or i32 %a, 16
  store volatile i32 %b, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %c = and i32 %a, -17
  %b = or disjoint i32 %c, 16
  store volatile i32 %b, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f() {
  %a = load volatile i32, ptr inttoptr (i64 1073876992 to ptr)
  %b = or i32 %a, 8
  store volatile i32 %b, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
