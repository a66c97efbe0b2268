; ModuleID = 'vectors.c'
source_filename = "vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@input = internal global [64 x i32] zeroinitializer, align 16
@narrow = internal global [64 x i16] zeroinitializer, align 16
@pixels = internal global [64 x i8] zeroinitializer, align 16
@output = internal global [64 x i32] zeroinitializer, align 16

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  %5 = alloca i32, align 4
  %6 = alloca <4 x i32>, align 16
  %7 = alloca <4 x float>, align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca <16 x i8>, align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #3
  store i32 0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store <4 x i32> <i32 1, i32 -2, i32 30000, i32 4>, ptr %3, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store <4 x i32> <i32 -5, i32 6, i32 7, i32 -80000>, ptr %4, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %15

15:                                               ; preds = %70, %0
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = icmp slt i32 %16, 10
  br i1 %17, label %19, label %18

18:                                               ; preds = %15
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %73

19:                                               ; preds = %15
  %20 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %21 = and <4 x i32> %20, splat (i32 16777215)
  %22 = mul <4 x i32> %21, splat (i32 3)
  %23 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %24 = and <4 x i32> %23, splat (i32 16777215)
  %25 = add <4 x i32> %22, %24
  %26 = call <4 x i32> @rotated(<4 x i32> noundef %25)
  store <4 x i32> %26, ptr %3, align 16, !tbaa !9
  %27 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %28 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %29 = xor <4 x i32> %27, %28
  %30 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %31 = ashr <4 x i32> %30, splat (i32 2)
  %32 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %33 = ashr <4 x i32> %32, splat (i32 2)
  %34 = sub <4 x i32> %31, %33
  %35 = call <4 x i32> @chosen(<4 x i32> noundef %29, <4 x i32> noundef %34)
  %36 = load i32, ptr %5, align 4, !tbaa !5
  %37 = insertelement <4 x i32> poison, i32 %36, i32 0
  %38 = insertelement <4 x i32> %37, i32 -2, i32 1
  %39 = load i32, ptr %5, align 4, !tbaa !5
  %40 = load i32, ptr %5, align 4, !tbaa !5
  %41 = mul nsw i32 %39, %40
  %42 = insertelement <4 x i32> %38, i32 %41, i32 2
  %43 = insertelement <4 x i32> %42, i32 4, i32 3
  store <4 x i32> %43, ptr %6, align 16, !tbaa !9
  %44 = load <4 x i32>, ptr %6, align 16, !tbaa !9
  %45 = add <4 x i32> %35, %44
  store <4 x i32> %45, ptr %4, align 16, !tbaa !9
  %46 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %47 = ashr <4 x i32> %46, splat (i32 1)
  store <4 x i32> %47, ptr %4, align 16, !tbaa !9
  %48 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %49 = load i32, ptr %5, align 4, !tbaa !5
  %50 = add nsw i32 %49, 1
  %51 = and i32 %50, 3
  %52 = extractelement <4 x i32> %48, i32 %51
  %53 = ashr i32 %52, 3
  %54 = load i32, ptr %5, align 4, !tbaa !5
  %55 = and i32 %54, 3
  %56 = load <4 x i32>, ptr %4, align 16
  %57 = extractelement <4 x i32> %56, i32 %55
  %58 = xor i32 %57, %53
  %59 = load <4 x i32>, ptr %4, align 16
  %60 = insertelement <4 x i32> %59, i32 %58, i32 %55
  store <4 x i32> %60, ptr %4, align 16
  %61 = load i32, ptr %2, align 4, !tbaa !5
  %62 = mul i32 %61, 31
  %63 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %64 = call i32 @lanes(<4 x i32> noundef %63)
  %65 = add i32 %62, %64
  %66 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %67 = call i32 @lanes(<4 x i32> noundef %66)
  %68 = mul i32 7, %67
  %69 = add i32 %65, %68
  store i32 %69, ptr %2, align 4, !tbaa !5
  br label %70

70:                                               ; preds = %19
  %71 = load i32, ptr %5, align 4, !tbaa !5
  %72 = add nsw i32 %71, 1
  store i32 %72, ptr %5, align 4, !tbaa !5
  br label %15, !llvm.loop !10

73:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store <4 x float> <float 1.500000e+00, float -2.250000e+00, float 1.000000e+08, float 0x3E45798EE0000000>, ptr %7, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %74

74:                                               ; preds = %88, %73
  %75 = load i32, ptr %8, align 4, !tbaa !5
  %76 = icmp slt i32 %75, 5
  br i1 %76, label %78, label %77

77:                                               ; preds = %74
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %91

78:                                               ; preds = %74
  %79 = load <4 x float>, ptr %7, align 16, !tbaa !9
  %80 = load <4 x float>, ptr %7, align 16, !tbaa !9
  %81 = load i32, ptr %8, align 4, !tbaa !5
  %82 = and i32 %81, 3
  %83 = extractelement <4 x float> %80, i32 %82
  %84 = insertelement <4 x float> poison, float %83, i64 0
  %85 = shufflevector <4 x float> %84, <4 x float> poison, <4 x i32> zeroinitializer
  %86 = fmul <4 x float> %79, %85
  %87 = fadd <4 x float> %86, splat (float 5.000000e-01)
  store <4 x float> %87, ptr %7, align 16, !tbaa !9
  br label %88

88:                                               ; preds = %78
  %89 = load i32, ptr %8, align 4, !tbaa !5
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %8, align 4, !tbaa !5
  br label %74, !llvm.loop !12

91:                                               ; preds = %77
  %92 = load i32, ptr %2, align 4, !tbaa !5
  %93 = mul i32 %92, 31
  %94 = load <4 x float>, ptr %7, align 16, !tbaa !9
  %95 = call float @horizontal(<4 x float> noundef %94)
  %96 = fcmp ogt float %95, 0x46293E5940000000
  %97 = zext i1 %96 to i32
  %98 = add i32 %93, %97
  %99 = load <4 x float>, ptr %7, align 16, !tbaa !9
  %100 = extractelement <4 x float> %99, i32 1
  %101 = load <4 x float>, ptr %7, align 16, !tbaa !9
  %102 = extractelement <4 x float> %101, i32 0
  %103 = fcmp olt float %100, %102
  %104 = zext i1 %103 to i32
  %105 = mul i32 %104, 2
  %106 = add i32 %98, %105
  store i32 %106, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %9) #3
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %107

107:                                              ; preds = %134, %91
  %108 = load i32, ptr %9, align 4, !tbaa !5
  %109 = icmp slt i32 %108, 64
  br i1 %109, label %111, label %110

110:                                              ; preds = %107
  call void @llvm.lifetime.end.p0(ptr %9) #3
  br label %137

111:                                              ; preds = %107
  %112 = load i32, ptr %9, align 4, !tbaa !5
  %113 = mul nsw i32 %112, 2654435
  %114 = load i32, ptr %9, align 4, !tbaa !5
  %115 = shl i32 %114, 7
  %116 = xor i32 %113, %115
  %117 = srem i32 %116, 5003
  %118 = sub nsw i32 %117, 2500
  %119 = load i32, ptr %9, align 4, !tbaa !5
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %120
  store i32 %118, ptr %121, align 4, !tbaa !5
  %122 = load i32, ptr %9, align 4, !tbaa !5
  %123 = mul nsw i32 %122, 977
  %124 = trunc i32 %123 to i16
  %125 = load i32, ptr %9, align 4, !tbaa !5
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds [64 x i16], ptr @narrow, i64 0, i64 %126
  store i16 %124, ptr %127, align 2, !tbaa !13
  %128 = load i32, ptr %9, align 4, !tbaa !5
  %129 = mul nsw i32 %128, 37
  %130 = trunc i32 %129 to i8
  %131 = load i32, ptr %9, align 4, !tbaa !5
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds [64 x i8], ptr @pixels, i64 0, i64 %132
  store i8 %130, ptr %133, align 1, !tbaa !9
  br label %134

134:                                              ; preds = %111
  %135 = load i32, ptr %9, align 4, !tbaa !5
  %136 = add nsw i32 %135, 1
  store i32 %136, ptr %9, align 4, !tbaa !5
  br label %107, !llvm.loop !15

137:                                              ; preds = %110
  call void @llvm.lifetime.start.p0(ptr %10) #3
  store i32 3, ptr %10, align 4, !tbaa !5
  br label %138

138:                                              ; preds = %149, %137
  %139 = load i32, ptr %10, align 4, !tbaa !5
  %140 = icmp sle i32 %139, 64
  br i1 %140, label %142, label %141

141:                                              ; preds = %138
  call void @llvm.lifetime.end.p0(ptr %10) #3
  br label %152

142:                                              ; preds = %138
  %143 = load i32, ptr %10, align 4, !tbaa !5
  call void @filtered(i32 noundef %143)
  %144 = load i32, ptr %2, align 4, !tbaa !5
  %145 = mul i32 %144, 31
  %146 = load i32, ptr %10, align 4, !tbaa !5
  %147 = call i32 @reduced(i32 noundef %146)
  %148 = add i32 %145, %147
  store i32 %148, ptr %2, align 4, !tbaa !5
  br label %149

149:                                              ; preds = %142
  %150 = load i32, ptr %10, align 4, !tbaa !5
  %151 = add nsw i32 %150, 9
  store i32 %151, ptr %10, align 4, !tbaa !5
  br label %138, !llvm.loop !16

152:                                              ; preds = %141
  call void @saturated(i32 noundef 90)
  call void @saturated(i32 noundef -120)
  call void @overlapping(ptr noundef getelementptr inbounds (i32, ptr @input, i64 1), ptr noundef @input, i32 noundef 40)
  call void @overlapping(ptr noundef @input, ptr noundef getelementptr inbounds (i32, ptr @input, i64 3), i32 noundef 40)
  call void @llvm.lifetime.start.p0(ptr %11) #3
  call void @llvm.lifetime.start.p0(ptr %12) #3
  store i32 0, ptr %12, align 4, !tbaa !5
  br label %153

153:                                              ; preds = %166, %152
  %154 = load i32, ptr %12, align 4, !tbaa !5
  %155 = icmp slt i32 %154, 16
  br i1 %155, label %157, label %156

156:                                              ; preds = %153
  call void @llvm.lifetime.end.p0(ptr %12) #3
  br label %169

157:                                              ; preds = %153
  %158 = load i32, ptr %12, align 4, !tbaa !5
  %159 = mul nsw i32 %158, 3
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds [64 x i8], ptr @pixels, i64 0, i64 %160
  %162 = load i8, ptr %161, align 1, !tbaa !9
  %163 = load i32, ptr %12, align 4, !tbaa !5
  %164 = load <16 x i8>, ptr %11, align 16
  %165 = insertelement <16 x i8> %164, i8 %162, i32 %163
  store <16 x i8> %165, ptr %11, align 16
  br label %166

166:                                              ; preds = %157
  %167 = load i32, ptr %12, align 4, !tbaa !5
  %168 = add nsw i32 %167, 1
  store i32 %168, ptr %12, align 4, !tbaa !5
  br label %153, !llvm.loop !17

169:                                              ; preds = %156
  %170 = load <16 x i8>, ptr %11, align 16, !tbaa !9
  %171 = load <16 x i8>, ptr %11, align 16, !tbaa !9
  %172 = mul <16 x i8> %171, splat (i8 3)
  %173 = add <16 x i8> %170, %172
  store <16 x i8> %173, ptr %11, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %13) #3
  store i32 0, ptr %13, align 4, !tbaa !5
  br label %174

174:                                              ; preds = %186, %169
  %175 = load i32, ptr %13, align 4, !tbaa !5
  %176 = icmp slt i32 %175, 16
  br i1 %176, label %178, label %177

177:                                              ; preds = %174
  call void @llvm.lifetime.end.p0(ptr %13) #3
  br label %189

178:                                              ; preds = %174
  %179 = load i32, ptr %2, align 4, !tbaa !5
  %180 = mul i32 %179, 33
  %181 = load <16 x i8>, ptr %11, align 16, !tbaa !9
  %182 = load i32, ptr %13, align 4, !tbaa !5
  %183 = extractelement <16 x i8> %181, i32 %182
  %184 = zext i8 %183 to i32
  %185 = add i32 %180, %184
  store i32 %185, ptr %2, align 4, !tbaa !5
  br label %186

186:                                              ; preds = %178
  %187 = load i32, ptr %13, align 4, !tbaa !5
  %188 = add nsw i32 %187, 1
  store i32 %188, ptr %13, align 4, !tbaa !5
  br label %174, !llvm.loop !18

189:                                              ; preds = %177
  call void @llvm.lifetime.start.p0(ptr %14) #3
  store i32 0, ptr %14, align 4, !tbaa !5
  br label %190

190:                                              ; preds = %214, %189
  %191 = load i32, ptr %14, align 4, !tbaa !5
  %192 = icmp slt i32 %191, 64
  br i1 %192, label %194, label %193

193:                                              ; preds = %190
  call void @llvm.lifetime.end.p0(ptr %14) #3
  br label %217

194:                                              ; preds = %190
  %195 = load i32, ptr %2, align 4, !tbaa !5
  %196 = mul i32 %195, 31
  %197 = load i32, ptr %14, align 4, !tbaa !5
  %198 = sext i32 %197 to i64
  %199 = getelementptr inbounds [64 x i32], ptr @output, i64 0, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !5
  %201 = add i32 %196, %200
  %202 = load i32, ptr %14, align 4, !tbaa !5
  %203 = sext i32 %202 to i64
  %204 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %203
  %205 = load i32, ptr %204, align 4, !tbaa !5
  %206 = mul i32 %205, 3
  %207 = add i32 %201, %206
  %208 = load i32, ptr %14, align 4, !tbaa !5
  %209 = sext i32 %208 to i64
  %210 = getelementptr inbounds [64 x i8], ptr @pixels, i64 0, i64 %209
  %211 = load i8, ptr %210, align 1, !tbaa !9
  %212 = zext i8 %211 to i32
  %213 = add i32 %207, %212
  store i32 %213, ptr %2, align 4, !tbaa !5
  br label %214

214:                                              ; preds = %194
  %215 = load i32, ptr %14, align 4, !tbaa !5
  %216 = add nsw i32 %215, 1
  store i32 %216, ptr %14, align 4, !tbaa !5
  br label %190, !llvm.loop !19

217:                                              ; preds = %193
  %218 = load i32, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %11) #3
  call void @llvm.lifetime.end.p0(ptr %7) #3
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  call void @llvm.lifetime.end.p0(ptr %2) #3
  ret i32 %218
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal <4 x i32> @rotated(<4 x i32> noundef %0) #0 {
  %2 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %2, align 16, !tbaa !9
  %3 = load <4 x i32>, ptr %2, align 16, !tbaa !9
  %4 = load <4 x i32>, ptr %2, align 16, !tbaa !9
  %5 = shufflevector <4 x i32> %3, <4 x i32> %4, <4 x i32> <i32 1, i32 2, i32 3, i32 0>
  ret <4 x i32> %5
}

; Function Attrs: nounwind uwtable
define internal <4 x i32> @chosen(<4 x i32> noundef %0, <4 x i32> noundef %1) #0 {
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  %5 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %3, align 16, !tbaa !9
  store <4 x i32> %1, ptr %4, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #3
  %6 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %7 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %8 = icmp sgt <4 x i32> %6, %7
  %9 = sext <4 x i1> %8 to <4 x i32>
  store <4 x i32> %9, ptr %5, align 16, !tbaa !9
  %10 = load <4 x i32>, ptr %3, align 16, !tbaa !9
  %11 = load <4 x i32>, ptr %5, align 16, !tbaa !9
  %12 = and <4 x i32> %10, %11
  %13 = load <4 x i32>, ptr %4, align 16, !tbaa !9
  %14 = load <4 x i32>, ptr %5, align 16, !tbaa !9
  %15 = xor <4 x i32> %14, splat (i32 -1)
  %16 = and <4 x i32> %13, %15
  %17 = or <4 x i32> %12, %16
  call void @llvm.lifetime.end.p0(ptr %5) #3
  ret <4 x i32> %17
}

; Function Attrs: nounwind uwtable
define internal i32 @lanes(<4 x i32> noundef %0) #0 {
  %2 = alloca <4 x i32>, align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store <4 x i32> %0, ptr %2, align 16, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %5

5:                                                ; preds = %16, %1
  %6 = load i32, ptr %4, align 4, !tbaa !5
  %7 = icmp slt i32 %6, 4
  br i1 %7, label %9, label %8

8:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(ptr %4) #3
  br label %19

9:                                                ; preds = %5
  %10 = load i32, ptr %3, align 4, !tbaa !5
  %11 = mul i32 %10, 31
  %12 = load <4 x i32>, ptr %2, align 16, !tbaa !9
  %13 = load i32, ptr %4, align 4, !tbaa !5
  %14 = extractelement <4 x i32> %12, i32 %13
  %15 = add i32 %11, %14
  store i32 %15, ptr %3, align 4, !tbaa !5
  br label %16

16:                                               ; preds = %9
  %17 = load i32, ptr %4, align 4, !tbaa !5
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4, !tbaa !5
  br label %5, !llvm.loop !20

19:                                               ; preds = %8
  %20 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %3) #3
  ret i32 %20
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal float @horizontal(<4 x float> noundef %0) #0 {
  %2 = alloca <4 x float>, align 16
  store <4 x float> %0, ptr %2, align 16, !tbaa !9
  %3 = load <4 x float>, ptr %2, align 16, !tbaa !9
  %4 = extractelement <4 x float> %3, i32 0
  %5 = load <4 x float>, ptr %2, align 16, !tbaa !9
  %6 = extractelement <4 x float> %5, i32 2
  %7 = fadd float %4, %6
  %8 = load <4 x float>, ptr %2, align 16, !tbaa !9
  %9 = extractelement <4 x float> %8, i32 1
  %10 = load <4 x float>, ptr %2, align 16, !tbaa !9
  %11 = extractelement <4 x float> %10, i32 3
  %12 = fadd float %9, %11
  %13 = fadd float %7, %12
  ret float %13
}

; Function Attrs: nounwind uwtable
define internal void @filtered(i32 noundef %0) #2 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 1, ptr %3, align 4, !tbaa !5
  br label %4

4:                                                ; preds = %32, %1
  %5 = load i32, ptr %3, align 4, !tbaa !5
  %6 = add nsw i32 %5, 1
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %4
  call void @llvm.lifetime.end.p0(ptr %3) #3
  br label %35

10:                                               ; preds = %4
  %11 = load i32, ptr %3, align 4, !tbaa !5
  %12 = sub nsw i32 %11, 1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !5
  %16 = load i32, ptr %3, align 4, !tbaa !5
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !5
  %20 = mul nsw i32 2, %19
  %21 = add nsw i32 %15, %20
  %22 = load i32, ptr %3, align 4, !tbaa !5
  %23 = add nsw i32 %22, 1
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !5
  %27 = add nsw i32 %21, %26
  %28 = ashr i32 %27, 2
  %29 = load i32, ptr %3, align 4, !tbaa !5
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [64 x i32], ptr @output, i64 0, i64 %30
  store i32 %28, ptr %31, align 4, !tbaa !5
  br label %32

32:                                               ; preds = %10
  %33 = load i32, ptr %3, align 4, !tbaa !5
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %3, align 4, !tbaa !5
  br label %4, !llvm.loop !21

35:                                               ; preds = %9
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @reduced(i32 noundef %0) #2 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 -1000000, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %40, %1
  %7 = load i32, ptr %5, align 4, !tbaa !5
  %8 = load i32, ptr %2, align 4, !tbaa !5
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %43

11:                                               ; preds = %6
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !5
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [64 x i16], ptr @narrow, i64 0, i64 %17
  %19 = load i16, ptr %18, align 2, !tbaa !13
  %20 = sext i16 %19 to i32
  %21 = mul nsw i32 %15, %20
  %22 = ashr i32 %21, 6
  %23 = load i32, ptr %3, align 4, !tbaa !5
  %24 = add nsw i32 %23, %22
  store i32 %24, ptr %3, align 4, !tbaa !5
  %25 = load i32, ptr %5, align 4, !tbaa !5
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !5
  %29 = load i32, ptr %4, align 4, !tbaa !5
  %30 = icmp sgt i32 %28, %29
  br i1 %30, label %31, label %36

31:                                               ; preds = %11
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [64 x i32], ptr @input, i64 0, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !5
  br label %38

36:                                               ; preds = %11
  %37 = load i32, ptr %4, align 4, !tbaa !5
  br label %38

38:                                               ; preds = %36, %31
  %39 = phi i32 [ %35, %31 ], [ %37, %36 ]
  store i32 %39, ptr %4, align 4, !tbaa !5
  br label %40

40:                                               ; preds = %38
  %41 = load i32, ptr %5, align 4, !tbaa !5
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %5, align 4, !tbaa !5
  br label %6, !llvm.loop !22

43:                                               ; preds = %10
  %44 = load i32, ptr %3, align 4, !tbaa !5
  %45 = load i32, ptr %4, align 4, !tbaa !5
  %46 = xor i32 %44, %45
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  ret i32 %46
}

; Function Attrs: nounwind uwtable
define internal void @saturated(i32 noundef %0) #2 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %5

5:                                                ; preds = %34, %1
  %6 = load i32, ptr %3, align 4, !tbaa !5
  %7 = icmp slt i32 %6, 64
  br i1 %7, label %9, label %8

8:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(ptr %3) #3
  br label %37

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  %10 = load i32, ptr %3, align 4, !tbaa !5
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [64 x i8], ptr @pixels, i64 0, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !9
  %14 = zext i8 %13 to i32
  %15 = load i32, ptr %2, align 4, !tbaa !5
  %16 = add nsw i32 %14, %15
  store i32 %16, ptr %4, align 4, !tbaa !5
  %17 = load i32, ptr %4, align 4, !tbaa !5
  %18 = icmp sgt i32 %17, 255
  br i1 %18, label %19, label %20

19:                                               ; preds = %9
  br label %28

20:                                               ; preds = %9
  %21 = load i32, ptr %4, align 4, !tbaa !5
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %23, label %24

23:                                               ; preds = %20
  br label %26

24:                                               ; preds = %20
  %25 = load i32, ptr %4, align 4, !tbaa !5
  br label %26

26:                                               ; preds = %24, %23
  %27 = phi i32 [ 0, %23 ], [ %25, %24 ]
  br label %28

28:                                               ; preds = %26, %19
  %29 = phi i32 [ 255, %19 ], [ %27, %26 ]
  %30 = trunc i32 %29 to i8
  %31 = load i32, ptr %3, align 4, !tbaa !5
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [64 x i8], ptr @pixels, i64 0, i64 %32
  store i8 %30, ptr %33, align 1, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %4) #3
  br label %34

34:                                               ; preds = %28
  %35 = load i32, ptr %3, align 4, !tbaa !5
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %3, align 4, !tbaa !5
  br label %5, !llvm.loop !23

37:                                               ; preds = %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @overlapping(ptr noundef %0, ptr noundef %1, i32 noundef %2) #2 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !24
  store ptr %1, ptr %5, align 8, !tbaa !24
  store i32 %2, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %24, %3
  %9 = load i32, ptr %7, align 4, !tbaa !5
  %10 = load i32, ptr %6, align 4, !tbaa !5
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %27

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 8, !tbaa !24
  %15 = load i32, ptr %7, align 4, !tbaa !5
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds i32, ptr %14, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !5
  %19 = add nsw i32 %18, 1
  %20 = load ptr, ptr %4, align 8, !tbaa !24
  %21 = load i32, ptr %7, align 4, !tbaa !5
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %20, i64 %22
  store i32 %19, ptr %23, align 4, !tbaa !5
  br label %24

24:                                               ; preds = %13
  %25 = load i32, ptr %7, align 4, !tbaa !5
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %7, align 4, !tbaa !5
  br label %8, !llvm.loop !27

27:                                               ; preds = %12
  ret void
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

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
!9 = !{!7, !7, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = !{!14, !14, i64 0}
!14 = !{!"short", !7, i64 0}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !11}
!19 = distinct !{!19, !11}
!20 = distinct !{!20, !11}
!21 = distinct !{!21, !11}
!22 = distinct !{!22, !11}
!23 = distinct !{!23, !11}
!24 = !{!25, !25, i64 0}
!25 = !{!"p1 int", !26, i64 0}
!26 = !{!"any pointer", !7, i64 0}
!27 = distinct !{!27, !11}
