@s = external global i32
declare void @g(ptr) memory(argmem: readwrite) nounwind willreturn
define i32 @f(ptr noalias %p) {
  store i32 3, ptr @s
  call void @g(ptr %p)
  %v = load i32, ptr @s
  ret i32 %v
}
; ----
@s = external global i32
declare void @g(ptr) memory(argmem: readwrite) nounwind willreturn
define i32 @f(ptr noalias %p) {
  store i32 3, ptr @s
  call void @g(ptr %p)
  %v = add i32 3, 0
  ret i32 %v
}
; ----
@s = external global i32
declare void @g(ptr) memory(argmem: readwrite) nounwind willreturn
define i32 @f(ptr noalias %p) {
  store i32 3, ptr @s
  call void @g(ptr %p)
  %v = add i32 4, 0
  ret i32 %v
}
