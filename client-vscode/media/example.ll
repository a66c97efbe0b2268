; The index of the largest of n numbers, as front ends write it: each variable lives in memory.
; Click "Optimize for size" above the function.

define i32 @index_of_max(ptr %numbers, i32 %n) {
entry:
  %best = alloca i32
  %i = alloca i32
  store i32 0, ptr %best
  store i32 1, ptr %i
  br label %head

head:
  %i.0 = load i32, ptr %i
  %more = icmp slt i32 %i.0, %n
  br i1 %more, label %body, label %exit

body:
  %i.1 = load i32, ptr %i
  %i.wide = sext i32 %i.1 to i64
  %number.ptr = getelementptr inbounds i32, ptr %numbers, i64 %i.wide
  %number = load i32, ptr %number.ptr
  %best.0 = load i32, ptr %best
  %best.wide = sext i32 %best.0 to i64
  %largest.ptr = getelementptr inbounds i32, ptr %numbers, i64 %best.wide
  %largest = load i32, ptr %largest.ptr
  %larger = icmp sgt i32 %number, %largest
  br i1 %larger, label %found, label %next

found:
  %i.2 = load i32, ptr %i
  store i32 %i.2, ptr %best
  br label %next

next:
  %i.3 = load i32, ptr %i
  %i.4 = add nsw i32 %i.3, 1
  store i32 %i.4, ptr %i
  br label %head

exit:
  %best.1 = load i32, ptr %best
  ret i32 %best.1
}
