; A weak exchange that failed is tried again.
define void @f(ptr %p, i32 noundef %b) {
  %first = load atomic i32, ptr %p monotonic, align 4
  br label %try
try:
  %old = phi i32 [ %first, %0 ], [ %now, %try ]
  %x = cmpxchg weak ptr %p, i32 %old, i32 %b seq_cst monotonic
  %now = extractvalue { i32, i1 } %x, 0
  %done = extractvalue { i32, i1 } %x, 1
  br i1 %done, label %end, label %try
end:
  ret void
}
; ----
define void @f(ptr %p, i32 noundef %b) {
  %first = load atomic i32, ptr %p monotonic, align 4
  br label %try
try:
  %old = phi i32 [ %first, %0 ], [ %now, %try ]
  %x = cmpxchg weak ptr %p, i32 %old, i32 %b seq_cst monotonic
  %now = extractvalue { i32, i1 } %x, 0
  %done = extractvalue { i32, i1 } %x, 1
  %again = xor i1 %done, true
  br i1 %again, label %try, label %end
end:
  ret void
}
; ----
define void @f(ptr %p, i32 noundef %b) {
  %first = load atomic i32, ptr %p monotonic, align 4
  %x = cmpxchg weak ptr %p, i32 %first, i32 %b seq_cst monotonic
  ret void
}
