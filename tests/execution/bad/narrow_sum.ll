define i32 @f(ptr %p, i32 %n) {
entry:
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %loop
loop:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %q = getelementptr i8, ptr %p, i32 %i
  %v = load i8, ptr %q
  %w = zext i8 %v to i32
  %s1 = add i32 %s, %w
  %i1 = add i32 %i, 1
  %c = icmp ult i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %n) {
entry:
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %loop
loop:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %q = getelementptr i8, ptr %p, i32 %i
  %v = load i8, ptr %q
  %w = zext i8 %v to i32
  %s1 = add i32 %s, %w
  %i1 = add i32 %i, 1
  %c = icmp ult i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %n) {
entry:
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %loop
loop:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i16 [0, %entry], [%s1, %loop]
  %q = getelementptr i8, ptr %p, i32 %i
  %v = load i8, ptr %q
  %w = zext i8 %v to i16
  %s1 = add i16 %s, %w
  %i1 = add i32 %i, 1
  %c = icmp ult i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i16 [0, %entry], [%s1, %loop]
  %x = zext i16 %r to i32
  ret i32 %x
}
