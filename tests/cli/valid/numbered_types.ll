; Text of LLVM up to 14: numbered types, pointers to functions, address spaces.
%0 = type { i32, i8* }
%struct.S = type { %0*, void (i32)*, [4 x %0] }
@table = internal constant [2 x i32 (i32)*] [i32 (i32)* @alias, i32 (i32)* null]
@g = external global %0*, align 8
@pointer = external global %0 (i32*, ...)*
@alias = alias i32 (i32), i32 (i32)* @a
@space = external addrspace(1) global i32 addrspace(1)*
define i32 @a(i32 %0) {
  ret i32 %0
}
define i32 @through_table(i64 %i, i32 %x) {
  %j = and i64 %i, 1
  %p = getelementptr [2 x i32 (i32)*], [2 x i32 (i32)*]* @table, i64 0, i64 %j
  %f = load i32 (i32)*, i32 (i32)** %p
  %r = call i32 %f(i32 %x)
  ret i32 %r
}
define %0* @mixed(%0* %0, %0 (i32)* %callback, i8** nocapture %p, %struct.S* byval(%struct.S) align 8 %s) {
  %2 = call %0 %callback(i32 1)
  %3 = getelementptr inbounds %0, %0* %0, i32 0, i32 0
  %4 = load i32, i32* %3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %7
6:
  br label %7
7:
  %8 = phi %0* [ %0, %1 ], [ null, %6 ]
  %9 = phi %0 [ %2, %1 ], [ zeroinitializer, %6 ]
  store %0 %9, %0* %0
  %10 = bitcast %0* %8 to i8*
  store i8* %10, i8** %p
  %11 = load %0*, %0** @g
  ret %0* %11
}
define %0 (i32*, ...)* @given() {
  %1 = load %0 (i32*, ...)*, %0 (i32*, ...)** @pointer
  ret %0 (i32*, ...)* %1
}
define i32 addrspace(1)* @in_space() {
  %1 = load i32 addrspace(1)*, i32 addrspace(1)* addrspace(1)* @space
  ret i32 addrspace(1)* %1
}
