; One lane of a result is a NaN.
declare <2 x double> @llvm.maximum.v2f64(<2 x double>, <2 x double>)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>)
define <2 x double> @f(<2 x double> noundef %x, <2 x double> noundef %y) {
  %r = call <2 x double> @llvm.maximum.v2f64(<2 x double> %x, <2 x double> %y)
  ret <2 x double> %r
}
; ----
declare <2 x double> @llvm.maximum.v2f64(<2 x double>, <2 x double>)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>)
define <2 x double> @f(<2 x double> noundef %x, <2 x double> noundef %y) {
  %r = call <2 x double> @llvm.maximum.v2f64(<2 x double> %y, <2 x double> %x)
  ret <2 x double> %r
}
; ----
declare <2 x double> @llvm.maximum.v2f64(<2 x double>, <2 x double>)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>)
define <2 x double> @f(<2 x double> noundef %x, <2 x double> noundef %y) {
  %r = call <2 x double> @llvm.maximum.v2f64(<2 x double> %x, <2 x double> %y)
  %s = call <2 x double> @llvm.maxnum.v2f64(<2 x double> %x, <2 x double> %y)
  %t = shufflevector <2 x double> %r, <2 x double> %s, <2 x i32> <i32 0, i32 3>
  ret <2 x double> %t
}
