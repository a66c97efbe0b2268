; Sums the even numbers below n, the way a front end writes it: every variable lives in memory.
; Put the cursor into the function and run "llmfb: Optimize Function for Size".

define i32 @sum_of_even(i32 %n) {
entry:
  %i = alloca i32
  %sum = alloca i32
  store i32 0, ptr %i
  store i32 0, ptr %sum
  br label %head

head:
  %i.0 = load i32, ptr %i
  %more = icmp slt i32 %i.0, %n
  br i1 %more, label %body, label %exit

body:
  %i.1 = load i32, ptr %i
  %rest = srem i32 %i.1, 2
  %even = icmp eq i32 %rest, 0
  br i1 %even, label %add, label %next

add:
  %sum.0 = load i32, ptr %sum
  %i.2 = load i32, ptr %i
  %sum.1 = add nsw i32 %sum.0, %i.2
  store i32 %sum.1, ptr %sum
  br label %next

next:
  %i.3 = load i32, ptr %i
  %i.4 = add nsw i32 %i.3, 1
  store i32 %i.4, ptr %i
  br label %head

exit:
  %sum.2 = load i32, ptr %sum
  ret i32 %sum.2
}
