; ModuleID = 'floats.c'
source_filename = "floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%union.anon = type { double }
%union.anon.0 = type { float }

@terms = internal global [40 x double] zeroinitializer, align 16

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca [10 x double], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  %14 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #2
  store volatile double 0.000000e+00, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  %15 = load volatile double, ptr %2, align 8, !tbaa !9
  %16 = load volatile double, ptr %2, align 8, !tbaa !9
  %17 = fdiv double %15, %16
  store double %17, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %18 = load volatile double, ptr %2, align 8, !tbaa !9
  %19 = fdiv double 1.000000e+00, %18
  store double %19, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store double 0.000000e+00, ptr %5, align 8, !tbaa !9
  %20 = getelementptr inbounds double, ptr %5, i64 1
  store double -0.000000e+00, ptr %20, align 8, !tbaa !9
  %21 = getelementptr inbounds double, ptr %5, i64 2
  store double 1.000000e+00, ptr %21, align 8, !tbaa !9
  %22 = getelementptr inbounds double, ptr %5, i64 3
  store double -1.000000e+00, ptr %22, align 8, !tbaa !9
  %23 = getelementptr inbounds double, ptr %5, i64 4
  %24 = load double, ptr %4, align 8, !tbaa !9
  store double %24, ptr %23, align 8, !tbaa !9
  %25 = getelementptr inbounds double, ptr %5, i64 5
  %26 = load double, ptr %4, align 8, !tbaa !9
  %27 = fneg double %26
  store double %27, ptr %25, align 8, !tbaa !9
  %28 = getelementptr inbounds double, ptr %5, i64 6
  %29 = load double, ptr %3, align 8, !tbaa !9
  store double %29, ptr %28, align 8, !tbaa !9
  %30 = getelementptr inbounds double, ptr %5, i64 7
  store double 1.000000e-310, ptr %30, align 8, !tbaa !9
  %31 = getelementptr inbounds double, ptr %5, i64 8
  store double 3.500000e+00, ptr %31, align 8, !tbaa !9
  %32 = getelementptr inbounds double, ptr %5, i64 9
  store double 1.000000e+300, ptr %32, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %6) #2
  store i32 0, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #2
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %33

33:                                               ; preds = %54, %0
  %34 = load i32, ptr %7, align 4, !tbaa !5
  %35 = icmp slt i32 %34, 40
  br i1 %35, label %37, label %36

36:                                               ; preds = %33
  call void @llvm.lifetime.end.p0(ptr %7) #2
  br label %57

37:                                               ; preds = %33
  %38 = load i32, ptr %7, align 4, !tbaa !5
  %39 = srem i32 %38, 3
  %40 = icmp ne i32 %39, 0
  %41 = zext i1 %40 to i64
  %42 = select i1 %40, double 1.000000e+16, double -1.000000e+16
  %43 = load i32, ptr %7, align 4, !tbaa !5
  %44 = add nsw i32 %43, 1
  %45 = sitofp i32 %44 to double
  %46 = fdiv double %42, %45
  %47 = load i32, ptr %7, align 4, !tbaa !5
  %48 = sitofp i32 %47 to double
  %49 = fmul double %48, 1.000000e-01
  %50 = fadd double %46, %49
  %51 = load i32, ptr %7, align 4, !tbaa !5
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [40 x double], ptr @terms, i64 0, i64 %52
  store double %50, ptr %53, align 8, !tbaa !9
  br label %54

54:                                               ; preds = %37
  %55 = load i32, ptr %7, align 4, !tbaa !5
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %7, align 4, !tbaa !5
  br label %33, !llvm.loop !11

57:                                               ; preds = %36
  call void @llvm.lifetime.start.p0(ptr %8) #2
  store i32 1, ptr %8, align 4, !tbaa !5
  br label %58

58:                                               ; preds = %69, %57
  %59 = load i32, ptr %8, align 4, !tbaa !5
  %60 = icmp slt i32 %59, 6
  br i1 %60, label %62, label %61

61:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(ptr %8) #2
  br label %72

62:                                               ; preds = %58
  %63 = load i32, ptr %6, align 4, !tbaa !5
  %64 = mul i32 %63, 31
  %65 = load i32, ptr %8, align 4, !tbaa !5
  %66 = call double @summed(i32 noundef %65)
  %67 = call i32 @bits(double noundef %66)
  %68 = add i32 %64, %67
  store i32 %68, ptr %6, align 4, !tbaa !5
  br label %69

69:                                               ; preds = %62
  %70 = load i32, ptr %8, align 4, !tbaa !5
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %8, align 4, !tbaa !5
  br label %58, !llvm.loop !13

72:                                               ; preds = %61
  %73 = load i32, ptr %6, align 4, !tbaa !5
  %74 = mul i32 %73, 31
  %75 = call float @compensated()
  %76 = call i32 @float_bits(float noundef %75)
  %77 = add i32 %74, %76
  store i32 %77, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %9) #2
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %78

78:                                               ; preds = %150, %72
  %79 = load i32, ptr %9, align 4, !tbaa !5
  %80 = icmp slt i32 %79, 10
  br i1 %80, label %82, label %81

81:                                               ; preds = %78
  store i32 8, ptr %10, align 4
  call void @llvm.lifetime.end.p0(ptr %9) #2
  br label %153

82:                                               ; preds = %78
  call void @llvm.lifetime.start.p0(ptr %11) #2
  store i32 0, ptr %11, align 4, !tbaa !5
  br label %83

83:                                               ; preds = %146, %82
  %84 = load i32, ptr %11, align 4, !tbaa !5
  %85 = icmp slt i32 %84, 10
  br i1 %85, label %87, label %86

86:                                               ; preds = %83
  store i32 11, ptr %10, align 4
  call void @llvm.lifetime.end.p0(ptr %11) #2
  br label %149

87:                                               ; preds = %83
  call void @llvm.lifetime.start.p0(ptr %12) #2
  %88 = load i32, ptr %9, align 4, !tbaa !5
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [10 x double], ptr %5, i64 0, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !9
  store double %91, ptr %12, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %13) #2
  %92 = load i32, ptr %11, align 4, !tbaa !5
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [10 x double], ptr %5, i64 0, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !9
  store double %95, ptr %13, align 8, !tbaa !9
  %96 = load i32, ptr %6, align 4, !tbaa !5
  %97 = mul i32 %96, 31
  %98 = load double, ptr %12, align 8, !tbaa !9
  %99 = load double, ptr %13, align 8, !tbaa !9
  %100 = call i32 @ordered(double noundef %98, double noundef %99)
  %101 = add i32 %97, %100
  store i32 %101, ptr %6, align 4, !tbaa !5
  %102 = load i32, ptr %6, align 4, !tbaa !5
  %103 = mul i32 %102, 31
  %104 = load double, ptr %12, align 8, !tbaa !9
  %105 = load double, ptr %13, align 8, !tbaa !9
  %106 = call double @smaller(double noundef %104, double noundef %105)
  %107 = call i32 @bits(double noundef %106)
  %108 = add i32 %103, %107
  store i32 %108, ptr %6, align 4, !tbaa !5
  %109 = load i32, ptr %6, align 4, !tbaa !5
  %110 = mul i32 %109, 31
  %111 = load double, ptr %12, align 8, !tbaa !9
  %112 = load double, ptr %13, align 8, !tbaa !9
  %113 = fadd double %111, %112
  %114 = call i32 @bits(double noundef %113)
  %115 = add i32 %110, %114
  %116 = load double, ptr %12, align 8, !tbaa !9
  %117 = load double, ptr %13, align 8, !tbaa !9
  %118 = fsub double %116, %117
  %119 = call i32 @bits(double noundef %118)
  %120 = mul i32 3, %119
  %121 = add i32 %115, %120
  %122 = load double, ptr %12, align 8, !tbaa !9
  %123 = load double, ptr %13, align 8, !tbaa !9
  %124 = fmul double %122, %123
  %125 = call i32 @bits(double noundef %124)
  %126 = mul i32 5, %125
  %127 = add i32 %121, %126
  %128 = load double, ptr %12, align 8, !tbaa !9
  %129 = load double, ptr %13, align 8, !tbaa !9
  %130 = fdiv double %128, %129
  %131 = call i32 @bits(double noundef %130)
  %132 = mul i32 7, %131
  %133 = add i32 %127, %132
  store i32 %133, ptr %6, align 4, !tbaa !5
  %134 = load double, ptr %12, align 8, !tbaa !9
  %135 = fneg double %134
  %136 = load double, ptr %13, align 8, !tbaa !9
  %137 = fmul double %135, %136
  %138 = fadd double %137, 0.000000e+00
  %139 = call i32 @bits(double noundef %138)
  %140 = load double, ptr %12, align 8, !tbaa !9
  %141 = fsub double 0.000000e+00, %140
  %142 = call i32 @bits(double noundef %141)
  %143 = xor i32 %139, %142
  %144 = load i32, ptr %6, align 4, !tbaa !5
  %145 = xor i32 %144, %143
  store i32 %145, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %13) #2
  call void @llvm.lifetime.end.p0(ptr %12) #2
  br label %146

146:                                              ; preds = %87
  %147 = load i32, ptr %11, align 4, !tbaa !5
  %148 = add nsw i32 %147, 1
  store i32 %148, ptr %11, align 4, !tbaa !5
  br label %83, !llvm.loop !14

149:                                              ; preds = %86
  br label %150

150:                                              ; preds = %149
  %151 = load i32, ptr %9, align 4, !tbaa !5
  %152 = add nsw i32 %151, 1
  store i32 %152, ptr %9, align 4, !tbaa !5
  br label %78, !llvm.loop !15

153:                                              ; preds = %81
  call void @llvm.lifetime.start.p0(ptr %14) #2
  store i32 1, ptr %14, align 4, !tbaa !5
  br label %154

154:                                              ; preds = %195, %153
  %155 = load i32, ptr %14, align 4, !tbaa !5
  %156 = icmp slt i32 %155, 20
  br i1 %156, label %158, label %157

157:                                              ; preds = %154
  store i32 14, ptr %10, align 4
  call void @llvm.lifetime.end.p0(ptr %14) #2
  br label %198

158:                                              ; preds = %154
  %159 = load i32, ptr %6, align 4, !tbaa !5
  %160 = mul i32 %159, 31
  %161 = load i32, ptr %14, align 4, !tbaa !5
  %162 = sitofp i32 %161 to double
  %163 = fmul double %162, 7.250000e+00
  %164 = call double @root(double noundef %163)
  %165 = call i32 @bits(double noundef %164)
  %166 = add i32 %160, %165
  store i32 %166, ptr %6, align 4, !tbaa !5
  %167 = load i32, ptr %6, align 4, !tbaa !5
  %168 = mul i32 %167, 31
  %169 = load i32, ptr %14, align 4, !tbaa !5
  %170 = sitofp i32 %169 to double
  %171 = fmul double %170, 2.700000e+00
  %172 = fsub double %171, 2.000000e+01
  %173 = fptosi double %172 to i32
  %174 = add i32 %168, %173
  %175 = load i32, ptr %14, align 4, !tbaa !5
  %176 = sitofp i32 %175 to double
  %177 = fmul double %176, 3.900000e+00
  %178 = fptoui double %177 to i8
  %179 = zext i8 %178 to i32
  %180 = add i32 %174, %179
  store i32 %180, ptr %6, align 4, !tbaa !5
  %181 = load i32, ptr %6, align 4, !tbaa !5
  %182 = mul i32 %181, 31
  %183 = load i32, ptr %14, align 4, !tbaa !5
  %184 = sitofp i32 %183 to double
  %185 = fmul double %184, 1.000000e-01
  %186 = fptrunc double %185 to float
  %187 = call i32 @float_bits(float noundef %186)
  %188 = add i32 %182, %187
  %189 = load i32, ptr %14, align 4, !tbaa !5
  %190 = sext i32 %189 to i64
  %191 = shl i64 %190, 55
  %192 = sitofp i64 %191 to double
  %193 = call i32 @bits(double noundef %192)
  %194 = add i32 %188, %193
  store i32 %194, ptr %6, align 4, !tbaa !5
  br label %195

195:                                              ; preds = %158
  %196 = load i32, ptr %14, align 4, !tbaa !5
  %197 = add nsw i32 %196, 1
  store i32 %197, ptr %14, align 4, !tbaa !5
  br label %154, !llvm.loop !16

198:                                              ; preds = %157
  %199 = load i32, ptr %6, align 4, !tbaa !5
  store i32 %199, ptr %1, align 4
  store i32 1, ptr %10, align 4
  call void @llvm.lifetime.end.p0(ptr %6) #2
  call void @llvm.lifetime.end.p0(ptr %5) #2
  call void @llvm.lifetime.end.p0(ptr %4) #2
  call void @llvm.lifetime.end.p0(ptr %3) #2
  call void @llvm.lifetime.end.p0(ptr %2) #2
  %200 = load i32, ptr %1, align 4
  ret i32 %200
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @bits(double noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  %4 = alloca %union.anon, align 8
  %5 = alloca i32, align 4
  store double %0, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %6 = load double, ptr %3, align 8, !tbaa !9
  store double %6, ptr %4, align 8, !tbaa !17
  %7 = load double, ptr %3, align 8, !tbaa !9
  %8 = load double, ptr %3, align 8, !tbaa !9
  %9 = fcmp une double %7, %8
  br i1 %9, label %10, label %11

10:                                               ; preds = %1
  store i32 2146959360, ptr %2, align 4
  store i32 1, ptr %5, align 4
  br label %17

11:                                               ; preds = %1
  %12 = load i64, ptr %4, align 8, !tbaa !17
  %13 = load i64, ptr %4, align 8, !tbaa !17
  %14 = lshr i64 %13, 32
  %15 = xor i64 %12, %14
  %16 = trunc i64 %15 to i32
  store i32 %16, ptr %2, align 4
  store i32 1, ptr %5, align 4
  br label %17

17:                                               ; preds = %11, %10
  call void @llvm.lifetime.end.p0(ptr %4) #2
  %18 = load i32, ptr %2, align 4
  ret i32 %18
}

; Function Attrs: nounwind uwtable
define internal double @summed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store double 0.000000e+00, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %5

5:                                                ; preds = %16, %1
  %6 = load i32, ptr %4, align 4, !tbaa !5
  %7 = icmp slt i32 %6, 40
  br i1 %7, label %9, label %8

8:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %20

9:                                                ; preds = %5
  %10 = load i32, ptr %4, align 4, !tbaa !5
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [40 x double], ptr @terms, i64 0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = load double, ptr %3, align 8, !tbaa !9
  %15 = fadd double %14, %13
  store double %15, ptr %3, align 8, !tbaa !9
  br label %16

16:                                               ; preds = %9
  %17 = load i32, ptr %2, align 4, !tbaa !5
  %18 = load i32, ptr %4, align 4, !tbaa !5
  %19 = add nsw i32 %18, %17
  store i32 %19, ptr %4, align 4, !tbaa !5
  br label %5, !llvm.loop !18

20:                                               ; preds = %8
  %21 = load double, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret double %21
}

; Function Attrs: nounwind uwtable
define internal i32 @float_bits(float noundef %0) #0 {
  %2 = alloca float, align 4
  %3 = alloca %union.anon.0, align 4
  store float %0, ptr %2, align 4, !tbaa !19
  call void @llvm.lifetime.start.p0(ptr %3) #2
  %4 = load float, ptr %2, align 4, !tbaa !19
  store float %4, ptr %3, align 4, !tbaa !17
  %5 = load float, ptr %2, align 4, !tbaa !19
  %6 = load float, ptr %2, align 4, !tbaa !19
  %7 = fcmp une float %5, %6
  br i1 %7, label %8, label %9

8:                                                ; preds = %1
  br label %11

9:                                                ; preds = %1
  %10 = load i32, ptr %3, align 4, !tbaa !17
  br label %11

11:                                               ; preds = %9, %8
  %12 = phi i32 [ 2143289344, %8 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret i32 %12
}

; Function Attrs: nounwind uwtable
define internal float @compensated() #0 {
  %1 = alloca float, align 4
  %2 = alloca float, align 4
  %3 = alloca i32, align 4
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  call void @llvm.lifetime.start.p0(ptr %1) #2
  store float 0.000000e+00, ptr %1, align 4, !tbaa !19
  call void @llvm.lifetime.start.p0(ptr %2) #2
  store float 0.000000e+00, ptr %2, align 4, !tbaa !19
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %27, %0
  %7 = load i32, ptr %3, align 4, !tbaa !5
  %8 = icmp slt i32 %7, 40
  br i1 %8, label %10, label %9

9:                                                ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %3) #2
  br label %30

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %11 = load i32, ptr %3, align 4, !tbaa !5
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [40 x double], ptr @terms, i64 0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !9
  %15 = fptrunc double %14 to float
  %16 = load float, ptr %2, align 4, !tbaa !19
  %17 = fsub float %15, %16
  store float %17, ptr %4, align 4, !tbaa !19
  call void @llvm.lifetime.start.p0(ptr %5) #2
  %18 = load float, ptr %1, align 4, !tbaa !19
  %19 = load float, ptr %4, align 4, !tbaa !19
  %20 = fadd float %18, %19
  store float %20, ptr %5, align 4, !tbaa !19
  %21 = load float, ptr %5, align 4, !tbaa !19
  %22 = load float, ptr %1, align 4, !tbaa !19
  %23 = fsub float %21, %22
  %24 = load float, ptr %4, align 4, !tbaa !19
  %25 = fsub float %23, %24
  store float %25, ptr %2, align 4, !tbaa !19
  %26 = load float, ptr %5, align 4, !tbaa !19
  store float %26, ptr %1, align 4, !tbaa !19
  call void @llvm.lifetime.end.p0(ptr %5) #2
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %27

27:                                               ; preds = %10
  %28 = load i32, ptr %3, align 4, !tbaa !5
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %3, align 4, !tbaa !5
  br label %6, !llvm.loop !21

30:                                               ; preds = %9
  %31 = load float, ptr %1, align 4, !tbaa !19
  call void @llvm.lifetime.end.p0(ptr %2) #2
  call void @llvm.lifetime.end.p0(ptr %1) #2
  ret float %31
}

; Function Attrs: nounwind uwtable
define internal i32 @ordered(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8, !tbaa !9
  store double %1, ptr %4, align 8, !tbaa !9
  %5 = load double, ptr %3, align 8, !tbaa !9
  %6 = load double, ptr %4, align 8, !tbaa !9
  %7 = fcmp olt double %5, %6
  %8 = zext i1 %7 to i32
  %9 = load double, ptr %3, align 8, !tbaa !9
  %10 = load double, ptr %4, align 8, !tbaa !9
  %11 = fcmp ole double %9, %10
  %12 = zext i1 %11 to i32
  %13 = shl i32 %12, 1
  %14 = or i32 %8, %13
  %15 = load double, ptr %3, align 8, !tbaa !9
  %16 = load double, ptr %4, align 8, !tbaa !9
  %17 = fcmp ogt double %15, %16
  %18 = zext i1 %17 to i32
  %19 = shl i32 %18, 2
  %20 = or i32 %14, %19
  %21 = load double, ptr %3, align 8, !tbaa !9
  %22 = load double, ptr %4, align 8, !tbaa !9
  %23 = fcmp oge double %21, %22
  %24 = zext i1 %23 to i32
  %25 = shl i32 %24, 3
  %26 = or i32 %20, %25
  %27 = load double, ptr %3, align 8, !tbaa !9
  %28 = load double, ptr %4, align 8, !tbaa !9
  %29 = fcmp oeq double %27, %28
  %30 = zext i1 %29 to i32
  %31 = shl i32 %30, 4
  %32 = or i32 %26, %31
  %33 = load double, ptr %3, align 8, !tbaa !9
  %34 = load double, ptr %4, align 8, !tbaa !9
  %35 = fcmp une double %33, %34
  %36 = zext i1 %35 to i32
  %37 = shl i32 %36, 5
  %38 = or i32 %32, %37
  %39 = load double, ptr %3, align 8, !tbaa !9
  %40 = load double, ptr %4, align 8, !tbaa !9
  %41 = fcmp olt double %39, %40
  %42 = xor i1 %41, true
  %43 = zext i1 %42 to i32
  %44 = shl i32 %43, 6
  %45 = or i32 %38, %44
  ret i32 %45
}

; Function Attrs: nounwind uwtable
define internal double @smaller(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8, !tbaa !9
  store double %1, ptr %4, align 8, !tbaa !9
  %5 = load double, ptr %3, align 8, !tbaa !9
  %6 = load double, ptr %4, align 8, !tbaa !9
  %7 = fcmp olt double %5, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load double, ptr %3, align 8, !tbaa !9
  br label %12

10:                                               ; preds = %2
  %11 = load double, ptr %4, align 8, !tbaa !9
  br label %12

12:                                               ; preds = %10, %8
  %13 = phi double [ %9, %8 ], [ %11, %10 ]
  ret double %13
}

; Function Attrs: nounwind uwtable
define internal double @root(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  %5 = load double, ptr %2, align 8, !tbaa !9
  %6 = fcmp ogt double %5, 1.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %1
  %8 = load double, ptr %2, align 8, !tbaa !9
  br label %10

9:                                                ; preds = %1
  br label %10

10:                                               ; preds = %9, %7
  %11 = phi double [ %8, %7 ], [ 1.000000e+00, %9 ]
  store double %11, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %12

12:                                               ; preds = %23, %10
  %13 = load i32, ptr %4, align 4, !tbaa !5
  %14 = icmp slt i32 %13, 30
  br i1 %14, label %16, label %15

15:                                               ; preds = %12
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %26

16:                                               ; preds = %12
  %17 = load double, ptr %3, align 8, !tbaa !9
  %18 = load double, ptr %2, align 8, !tbaa !9
  %19 = load double, ptr %3, align 8, !tbaa !9
  %20 = fdiv double %18, %19
  %21 = fadd double %17, %20
  %22 = fmul double 5.000000e-01, %21
  store double %22, ptr %3, align 8, !tbaa !9
  br label %23

23:                                               ; preds = %16
  %24 = load i32, ptr %4, align 4, !tbaa !5
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %4, align 4, !tbaa !5
  br label %12, !llvm.loop !22

26:                                               ; preds = %15
  %27 = load double, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret double %27
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

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
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !12}
!19 = !{!20, !20, i64 0}
!20 = !{!"float", !7, i64 0}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
