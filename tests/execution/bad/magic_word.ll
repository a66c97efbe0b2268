; A case that depends on a word and a text in memory.
@word = private constant [7 x i8] c"secret\00"
declare i32 @strcmp(ptr, ptr)
define i32 @f(ptr %p) {
  %magic = load i32, ptr %p
  %found = icmp eq i32 %magic, 1195461702
  br i1 %found, label %text, label %no
text:
  %name = getelementptr inbounds i8, ptr %p, i64 16
  %order = call i32 @strcmp(ptr %name, ptr @word)
  %equal = icmp eq i32 %order, 0
  br i1 %equal, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
; ----
@word = private constant [7 x i8] c"secret\00"
declare i32 @strcmp(ptr, ptr)
define i32 @f(ptr %p) {
  %magic = load i32, ptr %p, align 4
  %found = icmp eq i32 %magic, 1195461702
  br i1 %found, label %text, label %no
text:
  %name = getelementptr inbounds nuw i8, ptr %p, i64 16
  %order = tail call i32 @strcmp(ptr nonnull %name, ptr nonnull @word)
  %equal = icmp eq i32 %order, 0
  %r = zext i1 %equal to i32
  ret i32 %r
no:
  ret i32 0
}
; ----
define i32 @f(ptr %p) {
  ret i32 0
}
