; Structures put together of what calls answer, which are gone by the time that their poison is looked at.
target triple = "x86_64-unknown-linux-gnu"
declare i40 @narrow(ptr)
declare i32 @number()
declare { i32, i32 } @pair()
define { i32, i32 } @f(ptr %p, i1 %c) {
  %small = call i40 @narrow(ptr %p)
  %half = trunc nuw i40 %small to i32
  br i1 %c, label %one, label %other
one:
  %number = call i32 @number()
  %first = insertvalue { i32, i32 } poison, i32 %half, 0
  %both = insertvalue { i32, i32 } %first, i32 %number, 1
  ret { i32, i32 } %both
other:
  %pair = call { i32, i32 } @pair()
  %second = extractvalue { i32, i32 } %pair, 1
  %sum = add nsw i32 %second, %half
  %begun = insertvalue { i32, i32 } poison, i32 %sum, 0
  %whole = insertvalue { i32, i32 } %begun, i32 %second, 1
  ret { i32, i32 } %whole
}
