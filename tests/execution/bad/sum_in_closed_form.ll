define i16 @f(i16 %n) {
entry:
  %z = icmp eq i16 %n, 0
  br i1 %z, label %done, label %loop
loop:
  %i = phi i16 [0, %entry], [%i1, %loop]
  %s = phi i16 [0, %entry], [%s1, %loop]
  %s1 = add i16 %s, %i
  %i1 = add i16 %i, 1
  %c = icmp ult i16 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i16 [0, %entry], [%s1, %loop]
  ret i16 %r
}
; ----
define i16 @f(i16 %n) {
  %w = zext i16 %n to i32
  %m = sub i32 %w, 1
  %p = mul i32 %w, %m
  %h = lshr i32 %p, 1
  %t = trunc i32 %h to i16
  ret i16 %t
}
; ----
define i16 @f(i16 %n) {
  %m = sub i16 %n, 1
  %p = mul i16 %n, %m
  %h = lshr i16 %p, 1
  ret i16 %h
}
