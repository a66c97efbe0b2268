define i32 @f(i32 %d, i32 %n, i32 %a) {
entry:
  br label %head
head:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %z = icmp slt i32 %i, %n
  br i1 %z, label %loop, label %done
loop:
  %q = sdiv i32 %a, %d
  %s1 = xor i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  br label %head
done:
  ret i32 %s
}
; ----
define i32 @f(i32 %d, i32 %n, i32 %a) {
entry:
  %g = icmp sgt i32 %n, 0
  br i1 %g, label %pre, label %done
pre:
  %q = sdiv i32 %a, %d
  br label %loop
loop:
  %i = phi i32 [0, %pre], [%i1, %loop]
  %s = phi i32 [0, %pre], [%s1, %loop]
  %s1 = xor i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  %z = icmp slt i32 %i1, %n
  br i1 %z, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  ret i32 %r
}
; ----
define i32 @f(i32 %d, i32 %n, i32 %a) {
entry:
  %q = sdiv i32 %a, %d
  br label %head
head:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %z = icmp slt i32 %i, %n
  br i1 %z, label %loop, label %done
loop:
  %s1 = xor i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  br label %head
done:
  ret i32 %s
}
