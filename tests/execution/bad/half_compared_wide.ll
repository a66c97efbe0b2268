define i1 @f(half %a, half %b) {
  %x = fadd half %a, %b
  %c = fcmp ogt half %x, 1.0
  ret i1 %c
}
; ----
define i1 @f(half %a, half %b) {
  %x = fadd half %b, %a
  %c = fcmp olt half 1.0, %x
  ret i1 %c
}
; ----
define i1 @f(half %a, half %b) {
  %a1 = fpext half %a to float
  %b1 = fpext half %b to float
  %x = fadd float %a1, %b1
  %c = fcmp ogt float %x, 1.0
  ret i1 %c
}
