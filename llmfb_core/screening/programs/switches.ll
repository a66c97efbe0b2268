; ModuleID = 'switches.c'
source_filename = "switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@program = internal constant [25 x i8] c"\01\07\01\00\05\08\06\09\00\08\01\03\04\01\0B\02\05\01\01\03\08\06\09\07\00", align 16
@main.values = internal constant [11 x i32] [i32 -1000, i32 -1, i32 0, i32 1, i32 76, i32 77, i32 78, i32 79, i32 4096, i32 1000000, i32 1000001], align 16
@.str = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"three\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"four\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"more\00", align 1

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #2
  store i32 0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store i32 5, ptr %3, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %18, %0
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = icmp slt i32 %9, 120
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(ptr %3) #2
  br label %21

12:                                               ; preds = %8
  %13 = load i32, ptr %2, align 4, !tbaa !5
  %14 = mul i32 %13, 31
  %15 = load i32, ptr %3, align 4, !tbaa !5
  %16 = call i32 @executed(ptr noundef @program, i32 noundef %15)
  %17 = add i32 %14, %16
  store i32 %17, ptr %2, align 4, !tbaa !5
  br label %18

18:                                               ; preds = %12
  %19 = load i32, ptr %3, align 4, !tbaa !5
  %20 = add nsw i32 %19, 13
  store i32 %20, ptr %3, align 4, !tbaa !5
  br label %8, !llvm.loop !9

21:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %22

22:                                               ; preds = %36, %21
  %23 = load i32, ptr %4, align 4, !tbaa !5
  %24 = zext i32 %23 to i64
  %25 = icmp ult i64 %24, 11
  br i1 %25, label %27, label %26

26:                                               ; preds = %22
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %39

27:                                               ; preds = %22
  %28 = load i32, ptr %2, align 4, !tbaa !5
  %29 = mul i32 %28, 31
  %30 = load i32, ptr %4, align 4, !tbaa !5
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw [11 x i32], ptr @main.values, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !5
  %34 = call i32 @sparse(i32 noundef %33)
  %35 = add i32 %29, %34
  store i32 %35, ptr %2, align 4, !tbaa !5
  br label %36

36:                                               ; preds = %27
  %37 = load i32, ptr %4, align 4, !tbaa !5
  %38 = add i32 %37, 1
  store i32 %38, ptr %4, align 4, !tbaa !5
  br label %22, !llvm.loop !11

39:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %40

40:                                               ; preds = %66, %39
  %41 = load i32, ptr %5, align 4, !tbaa !5
  %42 = icmp ult i32 %41, 20
  br i1 %42, label %44, label %43

43:                                               ; preds = %40
  store i32 8, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #2
  br label %69

44:                                               ; preds = %40
  %45 = load i32, ptr %2, align 4, !tbaa !5
  %46 = load i32, ptr %5, align 4, !tbaa !5
  %47 = call i32 @falling(i32 noundef %45, i32 noundef %46)
  store i32 %47, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #2
  %48 = load i32, ptr %5, align 4, !tbaa !5
  %49 = call ptr @named(i32 noundef %48)
  store ptr %49, ptr %7, align 8, !tbaa !12
  br label %50

50:                                               ; preds = %62, %44
  %51 = load ptr, ptr %7, align 8, !tbaa !12
  %52 = load i8, ptr %51, align 1, !tbaa !15
  %53 = icmp ne i8 %52, 0
  br i1 %53, label %55, label %54

54:                                               ; preds = %50
  store i32 11, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %7) #2
  br label %65

55:                                               ; preds = %50
  %56 = load i32, ptr %2, align 4, !tbaa !5
  %57 = mul i32 %56, 33
  %58 = load ptr, ptr %7, align 8, !tbaa !12
  %59 = load i8, ptr %58, align 1, !tbaa !15
  %60 = zext i8 %59 to i32
  %61 = add i32 %57, %60
  store i32 %61, ptr %2, align 4, !tbaa !5
  br label %62

62:                                               ; preds = %55
  %63 = load ptr, ptr %7, align 8, !tbaa !12
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 1
  store ptr %64, ptr %7, align 8, !tbaa !12
  br label %50, !llvm.loop !16

65:                                               ; preds = %54
  br label %66

66:                                               ; preds = %65
  %67 = load i32, ptr %5, align 4, !tbaa !5
  %68 = add i32 %67, 1
  store i32 %68, ptr %5, align 4, !tbaa !5
  br label %40, !llvm.loop !17

69:                                               ; preds = %43
  %70 = load i32, ptr %2, align 4, !tbaa !5
  store i32 %70, ptr %1, align 4
  store i32 1, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %2) #2
  %71 = load i32, ptr %1, align 4
  ret i32 %71
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @executed(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca [64 x i32], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !12
  store i32 %1, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #2
  call void @llvm.lifetime.start.p0(ptr %7) #2
  store i32 0, ptr %7, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %8) #2
  store i32 0, ptr %8, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %9) #2
  store i32 0, ptr %9, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %10) #2
  store i32 0, ptr %10, align 4, !tbaa !5
  br label %14

14:                                               ; preds = %171, %2
  %15 = load i32, ptr %8, align 4, !tbaa !5
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %8, align 4, !tbaa !5
  %17 = load i32, ptr %5, align 4, !tbaa !5
  %18 = icmp slt i32 %15, %17
  br i1 %18, label %19, label %172

19:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(ptr %11) #2
  %20 = load i32, ptr %7, align 4, !tbaa !5
  %21 = icmp sgt i32 %20, 0
  br i1 %21, label %22, label %28

22:                                               ; preds = %19
  %23 = load i32, ptr %7, align 4, !tbaa !5
  %24 = sub nsw i32 %23, 1
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !5
  br label %29

28:                                               ; preds = %19
  br label %29

29:                                               ; preds = %28, %22
  %30 = phi i32 [ %27, %22 ], [ 0, %28 ]
  store i32 %30, ptr %11, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %12) #2
  %31 = load i32, ptr %7, align 4, !tbaa !5
  %32 = icmp sgt i32 %31, 1
  br i1 %32, label %33, label %39

33:                                               ; preds = %29
  %34 = load i32, ptr %7, align 4, !tbaa !5
  %35 = sub nsw i32 %34, 2
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !5
  br label %40

39:                                               ; preds = %29
  br label %40

40:                                               ; preds = %39, %33
  %41 = phi i32 [ %38, %33 ], [ 0, %39 ]
  store i32 %41, ptr %12, align 4, !tbaa !5
  %42 = load ptr, ptr %4, align 8, !tbaa !12
  %43 = load i32, ptr %9, align 4, !tbaa !5
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %9, align 4, !tbaa !5
  %45 = sext i32 %43 to i64
  %46 = getelementptr inbounds i8, ptr %42, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !15
  %48 = sext i8 %47 to i32
  switch i32 %48, label %167 [
    i32 0, label %49
    i32 1, label %56
    i32 2, label %73
    i32 3, label %86
    i32 4, label %99
    i32 5, label %113
    i32 6, label %128
    i32 7, label %146
    i32 8, label %153
  ]

49:                                               ; preds = %40
  %50 = load i32, ptr %10, align 4, !tbaa !5
  %51 = mul nsw i32 %50, 31
  %52 = load i32, ptr %11, align 4, !tbaa !5
  %53 = add nsw i32 %51, %52
  %54 = load i32, ptr %8, align 4, !tbaa !5
  %55 = add nsw i32 %53, %54
  store i32 %55, ptr %3, align 4
  store i32 1, ptr %13, align 4
  br label %169

56:                                               ; preds = %40
  %57 = load i32, ptr %7, align 4, !tbaa !5
  %58 = icmp slt i32 %57, 60
  br i1 %58, label %59, label %70

59:                                               ; preds = %56
  %60 = load ptr, ptr %4, align 8, !tbaa !12
  %61 = load i32, ptr %9, align 4, !tbaa !5
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds i8, ptr %60, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !15
  %65 = sext i8 %64 to i32
  %66 = load i32, ptr %7, align 4, !tbaa !5
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %7, align 4, !tbaa !5
  %68 = sext i32 %66 to i64
  %69 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %68
  store i32 %65, ptr %69, align 4, !tbaa !5
  br label %70

70:                                               ; preds = %59, %56
  %71 = load i32, ptr %9, align 4, !tbaa !5
  %72 = add nsw i32 %71, 1
  store i32 %72, ptr %9, align 4, !tbaa !5
  br label %168

73:                                               ; preds = %40
  %74 = load i32, ptr %7, align 4, !tbaa !5
  %75 = icmp sgt i32 %74, 1
  br i1 %75, label %76, label %85

76:                                               ; preds = %73
  %77 = load i32, ptr %11, align 4, !tbaa !5
  %78 = load i32, ptr %12, align 4, !tbaa !5
  %79 = add nsw i32 %77, %78
  %80 = load i32, ptr %7, align 4, !tbaa !5
  %81 = add nsw i32 %80, -1
  store i32 %81, ptr %7, align 4, !tbaa !5
  %82 = sub nsw i32 %81, 1
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %83
  store i32 %79, ptr %84, align 4, !tbaa !5
  br label %85

85:                                               ; preds = %76, %73
  br label %168

86:                                               ; preds = %40
  %87 = load i32, ptr %7, align 4, !tbaa !5
  %88 = icmp sgt i32 %87, 1
  br i1 %88, label %89, label %98

89:                                               ; preds = %86
  %90 = load i32, ptr %12, align 4, !tbaa !5
  %91 = load i32, ptr %11, align 4, !tbaa !5
  %92 = sub nsw i32 %90, %91
  %93 = load i32, ptr %7, align 4, !tbaa !5
  %94 = add nsw i32 %93, -1
  store i32 %94, ptr %7, align 4, !tbaa !5
  %95 = sub nsw i32 %94, 1
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %96
  store i32 %92, ptr %97, align 4, !tbaa !5
  br label %98

98:                                               ; preds = %89, %86
  br label %168

99:                                               ; preds = %40
  %100 = load i32, ptr %7, align 4, !tbaa !5
  %101 = icmp sgt i32 %100, 1
  br i1 %101, label %102, label %112

102:                                              ; preds = %99
  %103 = load i32, ptr %11, align 4, !tbaa !5
  %104 = load i32, ptr %12, align 4, !tbaa !5
  %105 = mul i32 %103, %104
  %106 = urem i32 %105, 10007
  %107 = load i32, ptr %7, align 4, !tbaa !5
  %108 = add nsw i32 %107, -1
  store i32 %108, ptr %7, align 4, !tbaa !5
  %109 = sub nsw i32 %108, 1
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %110
  store i32 %106, ptr %111, align 4, !tbaa !5
  br label %112

112:                                              ; preds = %102, %99
  br label %168

113:                                              ; preds = %40
  %114 = load i32, ptr %7, align 4, !tbaa !5
  %115 = icmp sgt i32 %114, 1
  br i1 %115, label %116, label %127

116:                                              ; preds = %113
  %117 = load i32, ptr %12, align 4, !tbaa !5
  %118 = load i32, ptr %7, align 4, !tbaa !5
  %119 = sub nsw i32 %118, 1
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %120
  store i32 %117, ptr %121, align 4, !tbaa !5
  %122 = load i32, ptr %11, align 4, !tbaa !5
  %123 = load i32, ptr %7, align 4, !tbaa !5
  %124 = sub nsw i32 %123, 2
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %125
  store i32 %122, ptr %126, align 4, !tbaa !5
  br label %127

127:                                              ; preds = %116, %113
  br label %168

128:                                              ; preds = %40
  %129 = load i32, ptr %11, align 4, !tbaa !5
  %130 = icmp ne i32 %129, 0
  br i1 %130, label %131, label %138

131:                                              ; preds = %128
  %132 = load ptr, ptr %4, align 8, !tbaa !12
  %133 = load i32, ptr %9, align 4, !tbaa !5
  %134 = sext i32 %133 to i64
  %135 = getelementptr inbounds i8, ptr %132, i64 %134
  %136 = load i8, ptr %135, align 1, !tbaa !15
  %137 = sext i8 %136 to i32
  br label %141

138:                                              ; preds = %128
  %139 = load i32, ptr %9, align 4, !tbaa !5
  %140 = add nsw i32 %139, 1
  br label %141

141:                                              ; preds = %138, %131
  %142 = phi i32 [ %137, %131 ], [ %140, %138 ]
  store i32 %142, ptr %9, align 4, !tbaa !5
  %143 = load i32, ptr %9, align 4, !tbaa !5
  %144 = load i32, ptr %10, align 4, !tbaa !5
  %145 = add nsw i32 %144, %143
  store i32 %145, ptr %10, align 4, !tbaa !5
  br label %168

146:                                              ; preds = %40
  %147 = load i32, ptr %7, align 4, !tbaa !5
  %148 = icmp sgt i32 %147, 0
  br i1 %148, label %149, label %152

149:                                              ; preds = %146
  %150 = load i32, ptr %7, align 4, !tbaa !5
  %151 = add nsw i32 %150, -1
  store i32 %151, ptr %7, align 4, !tbaa !5
  br label %152

152:                                              ; preds = %149, %146
  br label %168

153:                                              ; preds = %40
  %154 = load i32, ptr %7, align 4, !tbaa !5
  %155 = icmp sgt i32 %154, 0
  br i1 %155, label %156, label %166

156:                                              ; preds = %153
  %157 = load i32, ptr %7, align 4, !tbaa !5
  %158 = icmp slt i32 %157, 60
  br i1 %158, label %159, label %166

159:                                              ; preds = %156
  %160 = load i32, ptr %11, align 4, !tbaa !5
  %161 = load i32, ptr %7, align 4, !tbaa !5
  %162 = sext i32 %161 to i64
  %163 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %162
  store i32 %160, ptr %163, align 4, !tbaa !5
  %164 = load i32, ptr %7, align 4, !tbaa !5
  %165 = add nsw i32 %164, 1
  store i32 %165, ptr %7, align 4, !tbaa !5
  br label %166

166:                                              ; preds = %159, %156, %153
  br label %168

167:                                              ; preds = %40
  store i32 -1, ptr %3, align 4
  store i32 1, ptr %13, align 4
  br label %169

168:                                              ; preds = %166, %152, %141, %127, %112, %98, %85, %70
  store i32 0, ptr %13, align 4
  br label %169

169:                                              ; preds = %168, %167, %49
  call void @llvm.lifetime.end.p0(ptr %12) #2
  call void @llvm.lifetime.end.p0(ptr %11) #2
  %170 = load i32, ptr %13, align 4
  switch i32 %170, label %174 [
    i32 0, label %171
  ]

171:                                              ; preds = %169
  br label %14, !llvm.loop !18

172:                                              ; preds = %14
  %173 = load i32, ptr %10, align 4, !tbaa !5
  store i32 %173, ptr %3, align 4
  store i32 1, ptr %13, align 4
  br label %174

174:                                              ; preds = %172, %169
  call void @llvm.lifetime.end.p0(ptr %10) #2
  call void @llvm.lifetime.end.p0(ptr %9) #2
  call void @llvm.lifetime.end.p0(ptr %8) #2
  call void @llvm.lifetime.end.p0(ptr %7) #2
  call void @llvm.lifetime.end.p0(ptr %6) #2
  %175 = load i32, ptr %3, align 4
  ret i32 %175
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @sparse(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  %4 = load i32, ptr %3, align 4, !tbaa !5
  switch i32 %4, label %11 [
    i32 -1000, label %5
    i32 0, label %6
    i32 77, label %7
    i32 78, label %8
    i32 4096, label %9
    i32 1000000, label %10
  ]

5:                                                ; preds = %1
  store i32 4, ptr %2, align 4
  br label %16

6:                                                ; preds = %1
  store i32 1, ptr %2, align 4
  br label %16

7:                                                ; preds = %1
  store i32 9, ptr %2, align 4
  br label %16

8:                                                ; preds = %1
  store i32 10, ptr %2, align 4
  br label %16

9:                                                ; preds = %1
  store i32 2, ptr %2, align 4
  br label %16

10:                                               ; preds = %1
  store i32 3, ptr %2, align 4
  br label %16

11:                                               ; preds = %1
  %12 = load i32, ptr %3, align 4, !tbaa !5
  %13 = icmp slt i32 %12, 0
  %14 = zext i1 %13 to i64
  %15 = select i1 %13, i32 -1, i32 -2
  store i32 %15, ptr %2, align 4
  br label %16

16:                                               ; preds = %11, %10, %9, %8, %7, %6, %5
  %17 = load i32, ptr %2, align 4
  ret i32 %17
}

; Function Attrs: nounwind uwtable
define internal i32 @falling(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store i32 %1, ptr %4, align 4, !tbaa !5
  %5 = load i32, ptr %4, align 4, !tbaa !5
  %6 = and i32 %5, 7
  switch i32 %6, label %35 [
    i32 7, label %7
    i32 6, label %11
    i32 5, label %16
    i32 4, label %19
    i32 3, label %25
    i32 2, label %29
    i32 1, label %32
  ]

7:                                                ; preds = %2
  %8 = load i32, ptr %3, align 4, !tbaa !5
  %9 = mul i32 %8, 3
  %10 = add i32 %9, 7
  store i32 %10, ptr %3, align 4, !tbaa !5
  br label %11

11:                                               ; preds = %2, %7
  %12 = load i32, ptr %3, align 4, !tbaa !5
  %13 = lshr i32 %12, 3
  %14 = load i32, ptr %3, align 4, !tbaa !5
  %15 = xor i32 %14, %13
  store i32 %15, ptr %3, align 4, !tbaa !5
  br label %16

16:                                               ; preds = %2, %11
  %17 = load i32, ptr %3, align 4, !tbaa !5
  %18 = add i32 %17, 5
  store i32 %18, ptr %3, align 4, !tbaa !5
  br label %19

19:                                               ; preds = %2, %16
  %20 = load i32, ptr %3, align 4, !tbaa !5
  %21 = shl i32 %20, 4
  %22 = load i32, ptr %3, align 4, !tbaa !5
  %23 = lshr i32 %22, 28
  %24 = or i32 %21, %23
  store i32 %24, ptr %3, align 4, !tbaa !5
  br label %25

25:                                               ; preds = %2, %19
  %26 = load i32, ptr %4, align 4, !tbaa !5
  %27 = load i32, ptr %3, align 4, !tbaa !5
  %28 = sub i32 %27, %26
  store i32 %28, ptr %3, align 4, !tbaa !5
  br label %29

29:                                               ; preds = %2, %25
  %30 = load i32, ptr %3, align 4, !tbaa !5
  %31 = xor i32 %30, 23130
  store i32 %31, ptr %3, align 4, !tbaa !5
  br label %32

32:                                               ; preds = %2, %29
  %33 = load i32, ptr %3, align 4, !tbaa !5
  %34 = add i32 %33, 1
  store i32 %34, ptr %3, align 4, !tbaa !5
  br label %35

35:                                               ; preds = %32, %2
  %36 = load i32, ptr %3, align 4, !tbaa !5
  ret i32 %36
}

; Function Attrs: nounwind uwtable
define internal ptr @named(i32 noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  %4 = load i32, ptr %3, align 4, !tbaa !5
  %5 = urem i32 %4, 6
  switch i32 %5, label %11 [
    i32 0, label %6
    i32 1, label %7
    i32 2, label %8
    i32 3, label %9
    i32 4, label %10
  ]

6:                                                ; preds = %1
  store ptr @.str, ptr %2, align 8
  br label %12

7:                                                ; preds = %1
  store ptr @.str.1, ptr %2, align 8
  br label %12

8:                                                ; preds = %1
  store ptr @.str.2, ptr %2, align 8
  br label %12

9:                                                ; preds = %1
  store ptr @.str.3, ptr %2, align 8
  br label %12

10:                                               ; preds = %1
  store ptr @.str.4, ptr %2, align 8
  br label %12

11:                                               ; preds = %1
  store ptr @.str.5, ptr %2, align 8
  br label %12

12:                                               ; preds = %11, %10, %9, %8, %7, %6
  %13 = load ptr, ptr %2, align 8
  ret ptr %13
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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = !{!13, !13, i64 0}
!13 = !{!"p1 omnipotent char", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!7, !7, i64 0}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
