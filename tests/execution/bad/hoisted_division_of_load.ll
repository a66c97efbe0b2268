define i32 @f(ptr dereferenceable(4) align 4 %p, i32 %n, i32 %a) {
entry:
  %z = icmp sgt i32 %n, 0
  br i1 %z, label %loop, label %done
loop:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %d = load i32, ptr %p
  %q = udiv i32 %a, %d
  %s1 = add i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  %c = icmp slt i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  ret i32 %r
}
; ----
define i32 @f(ptr dereferenceable(4) align 4 %p, i32 %n, i32 %a) {
entry:
  %z = icmp sgt i32 %n, 0
  br i1 %z, label %pre, label %done
pre:
  %d = load i32, ptr %p
  %q = udiv i32 %a, %d
  br label %loop
loop:
  %i = phi i32 [0, %pre], [%i1, %loop]
  %s = phi i32 [0, %pre], [%s1, %loop]
  %s1 = add i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  %c = icmp slt i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  %r2 = select i1 %z, i32 %r, i32 0
  ret i32 %r2
}
; ----
define i32 @f(ptr dereferenceable(4) align 4 %p, i32 %n, i32 %a) {
entry:
  %z = icmp sgt i32 %n, 0
  %d = load i32, ptr %p
  %q = udiv i32 %a, %d
  br i1 %z, label %loop, label %done
loop:
  %i = phi i32 [0, %entry], [%i1, %loop]
  %s = phi i32 [0, %entry], [%s1, %loop]
  %s1 = add i32 %s, %q
  %i1 = add nuw nsw i32 %i, 1
  %c = icmp slt i32 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = phi i32 [0, %entry], [%s1, %loop]
  ret i32 %r
}
