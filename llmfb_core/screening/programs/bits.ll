; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.fields = type { i64 }

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #4
  store i64 0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #4
  store i64 88172645463325252, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #4
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %7

7:                                                ; preds = %143, %0
  %8 = load i32, ptr %4, align 4, !tbaa !5
  %9 = icmp slt i32 %8, 200
  br i1 %9, label %11, label %10

10:                                               ; preds = %7
  call void @llvm.lifetime.end.p0(ptr %4) #4
  br label %146

11:                                               ; preds = %7
  %12 = load i64, ptr %3, align 8, !tbaa !9
  %13 = shl i64 %12, 13
  %14 = load i64, ptr %3, align 8, !tbaa !9
  %15 = xor i64 %14, %13
  store i64 %15, ptr %3, align 8, !tbaa !9
  %16 = load i64, ptr %3, align 8, !tbaa !9
  %17 = lshr i64 %16, 7
  %18 = load i64, ptr %3, align 8, !tbaa !9
  %19 = xor i64 %18, %17
  store i64 %19, ptr %3, align 8, !tbaa !9
  %20 = load i64, ptr %3, align 8, !tbaa !9
  %21 = shl i64 %20, 17
  %22 = load i64, ptr %3, align 8, !tbaa !9
  %23 = xor i64 %22, %21
  store i64 %23, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #4
  %24 = load i64, ptr %3, align 8, !tbaa !9
  %25 = trunc i64 %24 to i32
  store i32 %25, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #4
  %26 = load i64, ptr %3, align 8, !tbaa !9
  %27 = lshr i64 %26, 40
  %28 = trunc i64 %27 to i32
  %29 = sub nsw i32 %28, 2000
  store i32 %29, ptr %6, align 4, !tbaa !5
  %30 = load i64, ptr %2, align 8, !tbaa !9
  %31 = mul i64 %30, 31
  %32 = load i64, ptr %3, align 8, !tbaa !9
  %33 = trunc i64 %32 to i32
  %34 = load i32, ptr %4, align 4, !tbaa !5
  %35 = call i32 @rotated(i32 noundef %33, i32 noundef %34)
  %36 = zext i32 %35 to i64
  %37 = add i64 %31, %36
  %38 = load i64, ptr %3, align 8, !tbaa !9
  %39 = lshr i64 %38, 8
  %40 = trunc i64 %39 to i32
  %41 = call i32 @turned(i32 noundef %40)
  %42 = zext i32 %41 to i64
  %43 = add i64 %37, %42
  store i64 %43, ptr %2, align 8, !tbaa !9
  %44 = load i64, ptr %2, align 8, !tbaa !9
  %45 = mul i64 %44, 31
  %46 = load i64, ptr %3, align 8, !tbaa !9
  %47 = call i32 @ones(i64 noundef %46)
  %48 = sext i32 %47 to i64
  %49 = add i64 %45, %48
  %50 = load i64, ptr %3, align 8, !tbaa !9
  %51 = lshr i64 %50, 32
  %52 = trunc i64 %51 to i32
  %53 = call i32 @log2_of(i32 noundef %52)
  %54 = zext i32 %53 to i64
  %55 = add i64 %49, %54
  %56 = load i64, ptr %3, align 8, !tbaa !9
  %57 = or i64 %56, -9223372036854775808
  %58 = call i64 @llvm.cttz.i64(i64 %57, i1 true)
  %59 = trunc i64 %58 to i32
  %60 = sext i32 %59 to i64
  %61 = add i64 %55, %60
  store i64 %61, ptr %2, align 8, !tbaa !9
  %62 = load i64, ptr %2, align 8, !tbaa !9
  %63 = mul i64 %62, 31
  %64 = load i64, ptr %3, align 8, !tbaa !9
  %65 = urem i64 %64, 9973
  %66 = add i64 %65, 1
  %67 = load i64, ptr %3, align 8, !tbaa !9
  %68 = lshr i64 %67, 50
  %69 = call i64 @greatest(i64 noundef %66, i64 noundef %68)
  %70 = add i64 %63, %69
  %71 = load i32, ptr %5, align 4, !tbaa !5
  %72 = srem i32 %71, 70000
  %73 = load i32, ptr %6, align 4, !tbaa !5
  %74 = srem i32 %73, 40000
  %75 = call i32 @checked(i32 noundef %72, i32 noundef %74)
  %76 = sext i32 %75 to i64
  %77 = add i64 %70, %76
  store i64 %77, ptr %2, align 8, !tbaa !9
  %78 = load i64, ptr %2, align 8, !tbaa !9
  %79 = mul i64 %78, 31
  %80 = load i32, ptr %5, align 4, !tbaa !5
  %81 = load i32, ptr %6, align 4, !tbaa !5
  %82 = call i32 @checked(i32 noundef %80, i32 noundef %81)
  %83 = sext i32 %82 to i64
  %84 = add i64 %79, %83
  %85 = load i32, ptr %5, align 4, !tbaa !5
  %86 = call i32 @narrowed(i32 noundef %85)
  %87 = zext i32 %86 to i64
  %88 = add i64 %84, %87
  %89 = load i64, ptr %3, align 8, !tbaa !9
  %90 = load i32, ptr %6, align 4, !tbaa !5
  %91 = icmp ne i32 %90, 0
  br i1 %91, label %92, label %94

92:                                               ; preds = %11
  %93 = load i32, ptr %6, align 4, !tbaa !5
  br label %95

94:                                               ; preds = %11
  br label %95

95:                                               ; preds = %94, %92
  %96 = phi i32 [ %93, %92 ], [ 1, %94 ]
  %97 = sext i32 %96 to i64
  %98 = call i64 @divided(i64 noundef %89, i64 noundef %97)
  %99 = add i64 %88, %98
  %100 = load i64, ptr %3, align 8, !tbaa !9
  %101 = call i64 @packed(i64 noundef %100)
  %102 = add i64 %99, %101
  store i64 %102, ptr %2, align 8, !tbaa !9
  %103 = load i32, ptr %5, align 4, !tbaa !5
  %104 = load i32, ptr %6, align 4, !tbaa !5
  %105 = xor i32 %103, %104
  %106 = icmp slt i32 %105, 0
  br i1 %106, label %107, label %118

107:                                              ; preds = %95
  %108 = load i32, ptr %5, align 4, !tbaa !5
  %109 = ashr i32 %108, 31
  %110 = icmp eq i32 %109, -1
  br i1 %110, label %111, label %118

111:                                              ; preds = %107
  %112 = load i32, ptr %4, align 4, !tbaa !5
  %113 = and i32 %112, 31
  %114 = zext i32 %113 to i64
  %115 = lshr i64 -7046029254386353131, %114
  %116 = load i64, ptr %2, align 8, !tbaa !9
  %117 = xor i64 %116, %115
  store i64 %117, ptr %2, align 8, !tbaa !9
  br label %118

118:                                              ; preds = %111, %107, %95
  %119 = load i32, ptr %5, align 4, !tbaa !5
  %120 = load i32, ptr %6, align 4, !tbaa !5
  %121 = icmp sgt i32 %119, %120
  %122 = zext i1 %121 to i32
  %123 = sext i32 %122 to i64
  %124 = load i32, ptr %5, align 4, !tbaa !5
  %125 = load i32, ptr %6, align 4, !tbaa !5
  %126 = icmp ugt i32 %124, %125
  %127 = zext i1 %126 to i32
  %128 = sext i32 %127 to i64
  %129 = mul i64 2, %128
  %130 = add i64 %123, %129
  %131 = load i32, ptr %5, align 4, !tbaa !5
  %132 = load i32, ptr %5, align 4, !tbaa !5
  %133 = sub nsw i32 0, %132
  %134 = and i32 %131, %133
  %135 = load i32, ptr %5, align 4, !tbaa !5
  %136 = icmp eq i32 %134, %135
  %137 = zext i1 %136 to i32
  %138 = sext i32 %137 to i64
  %139 = mul i64 4, %138
  %140 = add i64 %130, %139
  %141 = load i64, ptr %2, align 8, !tbaa !9
  %142 = add i64 %141, %140
  store i64 %142, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %6) #4
  call void @llvm.lifetime.end.p0(ptr %5) #4
  br label %143

143:                                              ; preds = %118
  %144 = load i32, ptr %4, align 4, !tbaa !5
  %145 = add nsw i32 %144, 1
  store i32 %145, ptr %4, align 4, !tbaa !5
  br label %7, !llvm.loop !11

146:                                              ; preds = %10
  %147 = load i64, ptr %2, align 8, !tbaa !9
  %148 = load i64, ptr %2, align 8, !tbaa !9
  %149 = lshr i64 %148, 32
  %150 = xor i64 %147, %149
  %151 = trunc i64 %150 to i32
  call void @llvm.lifetime.end.p0(ptr %3) #4
  call void @llvm.lifetime.end.p0(ptr %2) #4
  ret i32 %151
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @rotated(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store i32 %1, ptr %4, align 4, !tbaa !5
  %5 = load i32, ptr %3, align 4, !tbaa !5
  %6 = load i32, ptr %4, align 4, !tbaa !5
  %7 = and i32 %6, 31
  %8 = shl i32 %5, %7
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = load i32, ptr %4, align 4, !tbaa !5
  %11 = sub i32 0, %10
  %12 = and i32 %11, 31
  %13 = lshr i32 %9, %12
  %14 = or i32 %8, %13
  ret i32 %14
}

; Function Attrs: nounwind uwtable
define internal i32 @turned(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = lshr i32 %3, 1
  %5 = and i32 %4, 1431655765
  %6 = load i32, ptr %2, align 4, !tbaa !5
  %7 = and i32 %6, 1431655765
  %8 = shl i32 %7, 1
  %9 = or i32 %5, %8
  store i32 %9, ptr %2, align 4, !tbaa !5
  %10 = load i32, ptr %2, align 4, !tbaa !5
  %11 = lshr i32 %10, 2
  %12 = and i32 %11, 858993459
  %13 = load i32, ptr %2, align 4, !tbaa !5
  %14 = and i32 %13, 858993459
  %15 = shl i32 %14, 2
  %16 = or i32 %12, %15
  store i32 %16, ptr %2, align 4, !tbaa !5
  %17 = load i32, ptr %2, align 4, !tbaa !5
  %18 = lshr i32 %17, 4
  %19 = and i32 %18, 252645135
  %20 = load i32, ptr %2, align 4, !tbaa !5
  %21 = and i32 %20, 252645135
  %22 = shl i32 %21, 4
  %23 = or i32 %19, %22
  store i32 %23, ptr %2, align 4, !tbaa !5
  %24 = load i32, ptr %2, align 4, !tbaa !5
  %25 = call i32 @llvm.bswap.i32(i32 %24)
  ret i32 %25
}

; Function Attrs: nounwind uwtable
define internal i32 @ones(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #4
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %4

4:                                                ; preds = %10, %1
  %5 = load i64, ptr %2, align 8, !tbaa !9
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %4
  %8 = load i32, ptr %3, align 4, !tbaa !5
  %9 = add nsw i32 %8, 1
  store i32 %9, ptr %3, align 4, !tbaa !5
  br label %10

10:                                               ; preds = %7
  %11 = load i64, ptr %2, align 8, !tbaa !9
  %12 = sub i64 %11, 1
  %13 = load i64, ptr %2, align 8, !tbaa !9
  %14 = and i64 %13, %12
  store i64 %14, ptr %2, align 8, !tbaa !9
  br label %4, !llvm.loop !13

15:                                               ; preds = %4
  %16 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %3) #4
  ret i32 %16
}

; Function Attrs: nounwind uwtable
define internal i32 @log2_of(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #4
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %4

4:                                                ; preds = %8, %1
  %5 = load i32, ptr %2, align 4, !tbaa !5
  %6 = lshr i32 %5, 1
  store i32 %6, ptr %2, align 4, !tbaa !5
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = add i32 %9, 1
  store i32 %10, ptr %3, align 4, !tbaa !5
  br label %4, !llvm.loop !14

11:                                               ; preds = %4
  %12 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %3) #4
  ret i32 %12
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nounwind uwtable
define internal i64 @greatest(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !9
  store i64 %1, ptr %4, align 8, !tbaa !9
  br label %6

6:                                                ; preds = %9, %2
  %7 = load i64, ptr %4, align 8, !tbaa !9
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %5) #4
  %10 = load i64, ptr %3, align 8, !tbaa !9
  %11 = load i64, ptr %4, align 8, !tbaa !9
  %12 = urem i64 %10, %11
  store i64 %12, ptr %5, align 8, !tbaa !9
  %13 = load i64, ptr %4, align 8, !tbaa !9
  store i64 %13, ptr %3, align 8, !tbaa !9
  %14 = load i64, ptr %5, align 8, !tbaa !9
  store i64 %14, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %5) #4
  br label %6, !llvm.loop !15

15:                                               ; preds = %6
  %16 = load i64, ptr %3, align 8, !tbaa !9
  ret i64 %16
}

; Function Attrs: nounwind uwtable
define internal i32 @checked(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !5
  store i32 %1, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #4
  %8 = load i32, ptr %4, align 4, !tbaa !5
  %9 = load i32, ptr %5, align 4, !tbaa !5
  %10 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %8, i32 %9)
  %11 = extractvalue { i32, i1 } %10, 1
  %12 = extractvalue { i32, i1 } %10, 0
  store i32 %12, ptr %6, align 4
  br i1 %11, label %13, label %14

13:                                               ; preds = %2
  store i32 -1, ptr %3, align 4
  store i32 1, ptr %7, align 4
  br label %32

14:                                               ; preds = %2
  %15 = load i32, ptr %6, align 4, !tbaa !5
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %15, i32 %16)
  %18 = extractvalue { i32, i1 } %17, 1
  %19 = extractvalue { i32, i1 } %17, 0
  store i32 %19, ptr %6, align 4
  br i1 %18, label %20, label %21

20:                                               ; preds = %14
  store i32 -2, ptr %3, align 4
  store i32 1, ptr %7, align 4
  br label %32

21:                                               ; preds = %14
  %22 = load i32, ptr %6, align 4, !tbaa !5
  %23 = load i32, ptr %4, align 4, !tbaa !5
  %24 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %22, i32 %23)
  %25 = extractvalue { i32, i1 } %24, 1
  %26 = extractvalue { i32, i1 } %24, 0
  store i32 %26, ptr %6, align 4
  br i1 %25, label %27, label %28

27:                                               ; preds = %21
  br label %30

28:                                               ; preds = %21
  %29 = load i32, ptr %6, align 4, !tbaa !5
  br label %30

30:                                               ; preds = %28, %27
  %31 = phi i32 [ -3, %27 ], [ %29, %28 ]
  store i32 %31, ptr %3, align 4
  store i32 1, ptr %7, align 4
  br label %32

32:                                               ; preds = %30, %20, %13
  call void @llvm.lifetime.end.p0(ptr %6) #4
  %33 = load i32, ptr %3, align 4
  ret i32 %33
}

; Function Attrs: nounwind uwtable
define internal i32 @narrowed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = trunc i32 %3 to i8
  %5 = sext i8 %4 to i32
  %6 = mul i32 %5, 3
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = trunc i32 %7 to i16
  %9 = zext i16 %8 to i32
  %10 = add i32 %6, %9
  %11 = load i32, ptr %2, align 4, !tbaa !5
  %12 = ashr i32 %11, 3
  %13 = trunc i32 %12 to i8
  %14 = zext i8 %13 to i32
  %15 = add i32 %10, %14
  %16 = load i32, ptr %2, align 4, !tbaa !5
  %17 = shl i32 %16, 1
  %18 = trunc i32 %17 to i16
  %19 = sext i16 %18 to i32
  %20 = add i32 %15, %19
  ret i32 %20
}

; Function Attrs: nounwind uwtable
define internal i64 @divided(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !9
  store i64 %1, ptr %4, align 8, !tbaa !9
  %5 = load i64, ptr %3, align 8, !tbaa !9
  %6 = load i64, ptr %4, align 8, !tbaa !9
  %7 = sdiv i64 %5, %6
  %8 = mul i64 %7, 31
  %9 = load i64, ptr %3, align 8, !tbaa !9
  %10 = load i64, ptr %4, align 8, !tbaa !9
  %11 = srem i64 %9, %10
  %12 = add i64 %8, %11
  %13 = load i64, ptr %3, align 8, !tbaa !9
  %14 = sdiv i64 %13, 7
  %15 = add i64 %12, %14
  %16 = load i64, ptr %3, align 8, !tbaa !9
  %17 = srem i64 %16, -13
  %18 = add i64 %15, %17
  %19 = load i64, ptr %3, align 8, !tbaa !9
  %20 = ashr i64 %19, 3
  %21 = add i64 %18, %20
  %22 = load i64, ptr %3, align 8, !tbaa !9
  %23 = lshr i64 %22, 5
  %24 = add i64 %21, %23
  ret i64 %24
}

; Function Attrs: nounwind uwtable
define internal i64 @packed(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.fields, align 8
  store i64 %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #4
  store i64 0, ptr %3, align 8
  %4 = load i64, ptr %2, align 8, !tbaa !9
  %5 = trunc i64 %4 to i32
  %6 = and i32 %5, 7
  %7 = zext i32 %6 to i64
  %8 = load i64, ptr %3, align 8
  %9 = and i64 %7, 7
  %10 = and i64 %8, -8
  %11 = or i64 %10, %9
  store i64 %11, ptr %3, align 8
  %12 = load i64, ptr %2, align 8, !tbaa !9
  %13 = lshr i64 %12, 3
  %14 = and i64 %13, 15
  %15 = trunc i64 %14 to i32
  %16 = sub nsw i32 %15, 8
  %17 = zext i32 %16 to i64
  %18 = load i64, ptr %3, align 8
  %19 = and i64 %17, 31
  %20 = shl i64 %19, 3
  %21 = and i64 %18, -249
  %22 = or i64 %21, %20
  store i64 %22, ptr %3, align 8
  %23 = load i64, ptr %2, align 8, !tbaa !9
  %24 = lshr i64 %23, 9
  %25 = trunc i64 %24 to i32
  %26 = and i32 %25, 2047
  %27 = zext i32 %26 to i64
  %28 = load i64, ptr %3, align 8
  %29 = and i64 %27, 2047
  %30 = shl i64 %29, 8
  %31 = and i64 %28, -524033
  %32 = or i64 %31, %30
  store i64 %32, ptr %3, align 8
  %33 = load i64, ptr %2, align 8, !tbaa !9
  %34 = lshr i64 %33, 20
  %35 = and i64 %34, 268435455
  %36 = load i64, ptr %3, align 8
  %37 = and i64 %35, 137438953471
  %38 = shl i64 %37, 19
  %39 = and i64 %36, -72057594037403649
  %40 = or i64 %39, %38
  store i64 %40, ptr %3, align 8
  %41 = load i64, ptr %3, align 8
  %42 = and i64 %41, 7
  %43 = trunc i64 %42 to i32
  %44 = add i32 %43, 1
  %45 = zext i32 %44 to i64
  %46 = load i64, ptr %3, align 8
  %47 = and i64 %45, 7
  %48 = and i64 %46, -8
  %49 = or i64 %48, %47
  store i64 %49, ptr %3, align 8
  %50 = trunc i64 %47 to i32
  %51 = load i64, ptr %3, align 8
  %52 = shl i64 %51, 56
  %53 = ashr i64 %52, 59
  %54 = trunc i64 %53 to i32
  %55 = sub nsw i32 %54, 3
  %56 = zext i32 %55 to i64
  %57 = load i64, ptr %3, align 8
  %58 = and i64 %56, 31
  %59 = shl i64 %58, 3
  %60 = and i64 %57, -249
  %61 = or i64 %60, %59
  store i64 %61, ptr %3, align 8
  %62 = shl i64 %58, 59
  %63 = ashr i64 %62, 59
  %64 = trunc i64 %63 to i32
  %65 = load i64, ptr %3, align 8
  %66 = lshr i64 %65, 8
  %67 = and i64 %66, 2047
  %68 = trunc i64 %67 to i32
  %69 = mul nsw i32 %68, 5
  %70 = zext i32 %69 to i64
  %71 = load i64, ptr %3, align 8
  %72 = and i64 %70, 2047
  %73 = shl i64 %72, 8
  %74 = and i64 %71, -524033
  %75 = or i64 %74, %73
  store i64 %75, ptr %3, align 8
  %76 = trunc i64 %72 to i32
  %77 = load i64, ptr %3, align 8
  %78 = lshr i64 %77, 19
  %79 = and i64 %78, 137438953471
  %80 = shl i64 %79, 9
  %81 = load i64, ptr %3, align 8
  %82 = and i64 %81, 7
  %83 = trunc i64 %82 to i32
  %84 = zext i32 %83 to i64
  %85 = or i64 %80, %84
  %86 = load i64, ptr %3, align 8
  %87 = and i64 %85, 137438953471
  %88 = shl i64 %87, 19
  %89 = and i64 %86, -72057594037403649
  %90 = or i64 %89, %88
  store i64 %90, ptr %3, align 8
  %91 = load i64, ptr %3, align 8
  %92 = and i64 %91, 7
  %93 = trunc i64 %92 to i32
  %94 = zext i32 %93 to i64
  %95 = load i64, ptr %3, align 8
  %96 = shl i64 %95, 56
  %97 = ashr i64 %96, 59
  %98 = trunc i64 %97 to i32
  %99 = sext i32 %98 to i64
  %100 = mul i64 %99, 11
  %101 = add i64 %94, %100
  %102 = load i64, ptr %3, align 8
  %103 = lshr i64 %102, 8
  %104 = and i64 %103, 2047
  %105 = trunc i64 %104 to i32
  %106 = mul i32 %105, 13
  %107 = zext i32 %106 to i64
  %108 = add i64 %101, %107
  %109 = load i64, ptr %3, align 8
  %110 = lshr i64 %109, 19
  %111 = and i64 %110, 137438953471
  %112 = mul i64 %111, 17
  %113 = add i64 %108, %112
  call void @llvm.lifetime.end.p0(ptr %3) #4
  ret i64 %113
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Karellen, Inc. (https://karellen.co) v22.1.8 clang version 22.1.8 (https://github.com/llvm/llvm-project ca7933e47d3a3451d81e72ac174dcb5aa28b59d1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"long", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
