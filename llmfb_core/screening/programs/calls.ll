; ModuleID = 'calls.c'
source_filename = "calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.small = type { i32, i16 }
%struct.large = type { [6 x i64], i8, double }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@__const.main.small = private unnamed_addr constant { i32, i16, [2 x i8] } { i32 70000, i16 -3, [2 x i8] zeroinitializer }, align 4
@__const.main.large = private unnamed_addr constant { [6 x i64], i8, [7 x i8], double } { [6 x i64] [i64 1, i64 -2, i64 3, i64 -4, i64 5, i64 -6], i8 120, [7 x i8] zeroinitializer, double 2.250000e+00 }, align 8
@.str = private unnamed_addr constant [6 x i8] c"ildsg\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"iiiiiiiii\00", align 1
@.str.2 = private unnamed_addr constant [12 x i8] c"ddddddddddi\00", align 1
@.str.3 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@operations = internal constant [3 x ptr] [ptr @twice, ptr @negated, ptr @squared], align 16

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.small, align 4
  %3 = alloca %struct.large, align 8
  %4 = alloca i64, align 8
  %5 = alloca %struct.small, align 4
  %6 = alloca %struct.large, align 8
  %7 = alloca %struct.large, align 8
  %8 = alloca %struct.large, align 8
  %9 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #5
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 @__const.main.small, i64 8, i1 false)
  call void @llvm.lifetime.start.p0(ptr %3) #5
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 @__const.main.large, i64 64, i1 false)
  call void @llvm.lifetime.start.p0(ptr %4) #5
  %10 = load i64, ptr %2, align 4
  %11 = call i64 (ptr, ...) @added(ptr noundef @.str, i32 noundef 7, i64 noundef -9, double noundef 1.750000e+00, i64 %10, ptr noundef byval(%struct.large) align 8 %3)
  store i64 %11, ptr %4, align 8, !tbaa !9
  %12 = load i64, ptr %4, align 8, !tbaa !9
  %13 = mul i64 %12, 31
  %14 = call i64 (ptr, ...) @added(ptr noundef @.str.1, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8, i32 noundef 9)
  %15 = add i64 %13, %14
  store i64 %15, ptr %4, align 8, !tbaa !9
  %16 = load i64, ptr %4, align 8, !tbaa !9
  %17 = mul i64 %16, 31
  %18 = call i64 (ptr, ...) @added(ptr noundef @.str.2, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double noundef 8.000000e+00, double noundef 9.000000e+00, double noundef 1.000000e+01, i32 noundef 11)
  %19 = add i64 %17, %18
  store i64 %19, ptr %4, align 8, !tbaa !9
  %20 = load i64, ptr %4, align 8, !tbaa !9
  %21 = mul i64 %20, 31
  %22 = call i64 (ptr, ...) @added(ptr noundef @.str.3)
  %23 = add i64 %21, %22
  store i64 %23, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #5
  %24 = load i64, ptr %2, align 4
  %25 = call i64 @turned(i64 %24)
  store i64 %25, ptr %5, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 %5, i64 8, i1 false), !tbaa.struct !11
  call void @llvm.lifetime.end.p0(ptr %5) #5
  %26 = load i64, ptr %4, align 8, !tbaa !9
  %27 = mul i64 %26, 31
  %28 = getelementptr inbounds nuw %struct.small, ptr %2, i32 0, i32 0
  %29 = load i32, ptr %28, align 4, !tbaa !14
  %30 = mul nsw i32 %29, 100
  %31 = getelementptr inbounds nuw %struct.small, ptr %2, i32 0, i32 1
  %32 = load i16, ptr %31, align 4, !tbaa !16
  %33 = sext i16 %32 to i32
  %34 = add nsw i32 %30, %33
  %35 = sext i32 %34 to i64
  %36 = add i64 %27, %35
  store i64 %36, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %6) #5
  call void @grown(ptr dead_on_unwind writable sret(%struct.large) align 8 %6, ptr noundef byval(%struct.large) align 8 %3, i64 noundef 10)
  %37 = load i64, ptr %4, align 8, !tbaa !9
  %38 = mul i64 %37, 31
  %39 = call i64 @of(ptr noundef byval(%struct.large) align 8 %3)
  %40 = add i64 %38, %39
  store i64 %40, ptr %4, align 8, !tbaa !9
  %41 = load i64, ptr %4, align 8, !tbaa !9
  %42 = mul i64 %41, 31
  %43 = call i64 @of(ptr noundef byval(%struct.large) align 8 %6)
  %44 = add i64 %42, %43
  store i64 %44, ptr %4, align 8, !tbaa !9
  %45 = load i64, ptr %4, align 8, !tbaa !9
  %46 = mul i64 %45, 31
  call void @grown(ptr dead_on_unwind writable sret(%struct.large) align 8 %8, ptr noundef byval(%struct.large) align 8 %6, i64 noundef -3)
  call void @grown(ptr dead_on_unwind writable sret(%struct.large) align 8 %7, ptr noundef byval(%struct.large) align 8 %8, i64 noundef 2)
  %47 = call i64 @of(ptr noundef byval(%struct.large) align 8 %7)
  %48 = add i64 %46, %47
  store i64 %48, ptr %4, align 8, !tbaa !9
  %49 = load i64, ptr %4, align 8, !tbaa !9
  %50 = mul i64 %49, 31
  %51 = call i32 @many(i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8, i64 noundef 9, i8 noundef signext 97, double noundef 1.500000e+00)
  %52 = sext i32 %51 to i64
  %53 = add i64 %50, %52
  store i64 %53, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %9) #5
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %54

54:                                               ; preds = %72, %0
  %55 = load i32, ptr %9, align 4, !tbaa !5
  %56 = icmp slt i32 %55, 12
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call void @llvm.lifetime.end.p0(ptr %9) #5
  br label %75

58:                                               ; preds = %54
  %59 = load i64, ptr %4, align 8, !tbaa !9
  %60 = mul i64 %59, 31
  %61 = load i32, ptr %9, align 4, !tbaa !5
  %62 = srem i32 %61, 3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [3 x ptr], ptr @operations, i64 0, i64 %63
  %65 = load ptr, ptr %64, align 8, !tbaa !17
  %66 = load i32, ptr %9, align 4, !tbaa !5
  %67 = load i32, ptr %9, align 4, !tbaa !5
  %68 = add nsw i32 %67, 3
  %69 = call i32 @applied(ptr noundef %65, i32 noundef %66, i32 noundef %68)
  %70 = sext i32 %69 to i64
  %71 = add i64 %60, %70
  store i64 %71, ptr %4, align 8, !tbaa !9
  br label %72

72:                                               ; preds = %58
  %73 = load i32, ptr %9, align 4, !tbaa !5
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %9, align 4, !tbaa !5
  br label %54, !llvm.loop !19

75:                                               ; preds = %57
  %76 = load i64, ptr %4, align 8, !tbaa !9
  %77 = load i64, ptr %4, align 8, !tbaa !9
  %78 = lshr i64 %77, 32
  %79 = xor i64 %76, %78
  %80 = trunc i64 %79 to i32
  call void @llvm.lifetime.end.p0(ptr %6) #5
  call void @llvm.lifetime.end.p0(ptr %4) #5
  call void @llvm.lifetime.end.p0(ptr %3) #5
  call void @llvm.lifetime.end.p0(ptr %2) #5
  ret i32 %80
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nounwind uwtable
define internal i64 @added(ptr noundef %0, ...) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca [1 x %struct.__va_list_tag], align 16
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.small, align 4
  %8 = alloca %struct.large, align 8
  store ptr %0, ptr %2, align 8, !tbaa !21
  call void @llvm.lifetime.start.p0(ptr %3) #5
  call void @llvm.lifetime.start.p0(ptr %4) #5
  call void @llvm.lifetime.start.p0(ptr %5) #5
  store i64 0, ptr %5, align 8, !tbaa !9
  %9 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_start.p0(ptr %9)
  %10 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  %11 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_copy.p0(ptr %10, ptr %11)
  call void @llvm.lifetime.start.p0(ptr %6) #5
  %12 = load ptr, ptr %2, align 8, !tbaa !21
  store ptr %12, ptr %6, align 8, !tbaa !21
  br label %13

13:                                               ; preds = %119, %1
  %14 = load ptr, ptr %6, align 8, !tbaa !21
  %15 = load i8, ptr %14, align 1, !tbaa !23
  %16 = icmp ne i8 %15, 0
  br i1 %16, label %18, label %17

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(ptr %6) #5
  br label %122

18:                                               ; preds = %13
  %19 = load ptr, ptr %6, align 8, !tbaa !21
  %20 = load i8, ptr %19, align 1, !tbaa !23
  %21 = sext i8 %20 to i32
  switch i32 %21, label %118 [
    i32 105, label %22
    i32 108, label %43
    i32 100, label %63
    i32 115, label %85
    i32 103, label %107
  ]

22:                                               ; preds = %18
  %23 = load i64, ptr %5, align 8, !tbaa !9
  %24 = mul nsw i64 %23, 3
  %25 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %26 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %25, i32 0, i32 0
  %27 = load i32, ptr %26, align 16
  %28 = icmp ule i32 %27, 40
  br i1 %28, label %29, label %34

29:                                               ; preds = %22
  %30 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %25, i32 0, i32 3
  %31 = load ptr, ptr %30, align 16
  %32 = getelementptr i8, ptr %31, i32 %27
  %33 = add i32 %27, 8
  store i32 %33, ptr %26, align 16
  br label %38

34:                                               ; preds = %22
  %35 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %25, i32 0, i32 2
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %36, i32 8
  store ptr %37, ptr %35, align 8
  br label %38

38:                                               ; preds = %34, %29
  %39 = phi ptr [ %32, %29 ], [ %36, %34 ]
  %40 = load i32, ptr %39, align 4, !tbaa !5
  %41 = sext i32 %40 to i64
  %42 = add nsw i64 %24, %41
  store i64 %42, ptr %5, align 8, !tbaa !9
  br label %118

43:                                               ; preds = %18
  %44 = load i64, ptr %5, align 8, !tbaa !9
  %45 = mul nsw i64 %44, 3
  %46 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %47 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %46, i32 0, i32 0
  %48 = load i32, ptr %47, align 16
  %49 = icmp ule i32 %48, 40
  br i1 %49, label %50, label %55

50:                                               ; preds = %43
  %51 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %46, i32 0, i32 3
  %52 = load ptr, ptr %51, align 16
  %53 = getelementptr i8, ptr %52, i32 %48
  %54 = add i32 %48, 8
  store i32 %54, ptr %47, align 16
  br label %59

55:                                               ; preds = %43
  %56 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %46, i32 0, i32 2
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr i8, ptr %57, i32 8
  store ptr %58, ptr %56, align 8
  br label %59

59:                                               ; preds = %55, %50
  %60 = phi ptr [ %53, %50 ], [ %57, %55 ]
  %61 = load i64, ptr %60, align 8, !tbaa !9
  %62 = add nsw i64 %45, %61
  store i64 %62, ptr %5, align 8, !tbaa !9
  br label %118

63:                                               ; preds = %18
  %64 = load i64, ptr %5, align 8, !tbaa !9
  %65 = mul nsw i64 %64, 3
  %66 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %67 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %66, i32 0, i32 1
  %68 = load i32, ptr %67, align 4
  %69 = icmp ule i32 %68, 160
  br i1 %69, label %70, label %75

70:                                               ; preds = %63
  %71 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %66, i32 0, i32 3
  %72 = load ptr, ptr %71, align 16
  %73 = getelementptr i8, ptr %72, i32 %68
  %74 = add i32 %68, 16
  store i32 %74, ptr %67, align 4
  br label %79

75:                                               ; preds = %63
  %76 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %66, i32 0, i32 2
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr i8, ptr %77, i32 8
  store ptr %78, ptr %76, align 8
  br label %79

79:                                               ; preds = %75, %70
  %80 = phi ptr [ %73, %70 ], [ %77, %75 ]
  %81 = load double, ptr %80, align 8, !tbaa !24
  %82 = fmul double %81, 4.000000e+00
  %83 = fptosi double %82 to i64
  %84 = add nsw i64 %65, %83
  store i64 %84, ptr %5, align 8, !tbaa !9
  br label %118

85:                                               ; preds = %18
  %86 = load i64, ptr %5, align 8, !tbaa !9
  %87 = mul nsw i64 %86, 3
  call void @llvm.lifetime.start.p0(ptr %7) #5
  %88 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %89 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %88, i32 0, i32 0
  %90 = load i32, ptr %89, align 16
  %91 = icmp ule i32 %90, 40
  br i1 %91, label %92, label %97

92:                                               ; preds = %85
  %93 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %88, i32 0, i32 3
  %94 = load ptr, ptr %93, align 16
  %95 = getelementptr i8, ptr %94, i32 %90
  %96 = add i32 %90, 8
  store i32 %96, ptr %89, align 16
  br label %101

97:                                               ; preds = %85
  %98 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %88, i32 0, i32 2
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr i8, ptr %99, i32 8
  store ptr %100, ptr %98, align 8
  br label %101

101:                                              ; preds = %97, %92
  %102 = phi ptr [ %95, %92 ], [ %99, %97 ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %102, i64 8, i1 false), !tbaa.struct !11
  %103 = getelementptr inbounds nuw %struct.small, ptr %7, i32 0, i32 1
  %104 = load i16, ptr %103, align 4, !tbaa !16
  %105 = sext i16 %104 to i64
  %106 = add nsw i64 %87, %105
  store i64 %106, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %7) #5
  br label %118

107:                                              ; preds = %18
  %108 = load i64, ptr %5, align 8, !tbaa !9
  %109 = mul nsw i64 %108, 3
  call void @llvm.lifetime.start.p0(ptr %8) #5
  %110 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %111 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %110, i32 0, i32 2
  %112 = load ptr, ptr %111, align 8
  %113 = getelementptr i8, ptr %112, i32 64
  store ptr %113, ptr %111, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %112, i64 64, i1 false), !tbaa.struct !26
  %114 = getelementptr inbounds nuw %struct.large, ptr %8, i32 0, i32 0
  %115 = getelementptr inbounds [6 x i64], ptr %114, i64 0, i64 3
  %116 = load i64, ptr %115, align 8, !tbaa !9
  %117 = add nsw i64 %109, %116
  store i64 %117, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %8) #5
  br label %118

118:                                              ; preds = %18, %107, %101, %79, %59, %38
  br label %119

119:                                              ; preds = %118
  %120 = load ptr, ptr %6, align 8, !tbaa !21
  %121 = getelementptr inbounds nuw i8, ptr %120, i32 1
  store ptr %121, ptr %6, align 8, !tbaa !21
  br label %13, !llvm.loop !27

122:                                              ; preds = %17
  %123 = load ptr, ptr %2, align 8, !tbaa !21
  %124 = load i8, ptr %123, align 1, !tbaa !23
  %125 = sext i8 %124 to i32
  %126 = icmp eq i32 %125, 105
  br i1 %126, label %127, label %147

127:                                              ; preds = %122
  %128 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  %129 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %128, i32 0, i32 0
  %130 = load i32, ptr %129, align 16
  %131 = icmp ule i32 %130, 40
  br i1 %131, label %132, label %137

132:                                              ; preds = %127
  %133 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %128, i32 0, i32 3
  %134 = load ptr, ptr %133, align 16
  %135 = getelementptr i8, ptr %134, i32 %130
  %136 = add i32 %130, 8
  store i32 %136, ptr %129, align 16
  br label %141

137:                                              ; preds = %127
  %138 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %128, i32 0, i32 2
  %139 = load ptr, ptr %138, align 8
  %140 = getelementptr i8, ptr %139, i32 8
  store ptr %140, ptr %138, align 8
  br label %141

141:                                              ; preds = %137, %132
  %142 = phi ptr [ %135, %132 ], [ %139, %137 ]
  %143 = load i32, ptr %142, align 4, !tbaa !5
  %144 = sext i32 %143 to i64
  %145 = load i64, ptr %5, align 8, !tbaa !9
  %146 = xor i64 %145, %144
  store i64 %146, ptr %5, align 8, !tbaa !9
  br label %147

147:                                              ; preds = %141, %122
  %148 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %148)
  %149 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %149)
  %150 = load i64, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %5) #5
  call void @llvm.lifetime.end.p0(ptr %4) #5
  call void @llvm.lifetime.end.p0(ptr %3) #5
  ret i64 %150
}

; Function Attrs: nounwind uwtable
define internal i64 @turned(i64 %0) #0 {
  %2 = alloca %struct.small, align 4
  %3 = alloca %struct.small, align 4
  store i64 %0, ptr %3, align 4
  %4 = getelementptr inbounds nuw %struct.small, ptr %2, i32 0, i32 0
  %5 = getelementptr inbounds nuw %struct.small, ptr %3, i32 0, i32 1
  %6 = load i16, ptr %5, align 4, !tbaa !16
  %7 = sext i16 %6 to i32
  store i32 %7, ptr %4, align 4, !tbaa !14
  %8 = getelementptr inbounds nuw %struct.small, ptr %2, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.small, ptr %3, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !tbaa !14
  %11 = trunc i32 %10 to i16
  store i16 %11, ptr %8, align 4, !tbaa !16
  %12 = getelementptr i8, ptr %2, i64 6
  call void @llvm.memset.p0.i64(ptr align 2 %12, i8 0, i64 2, i1 false)
  %13 = load i64, ptr %2, align 4
  ret i64 %13
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal void @grown(ptr dead_on_unwind noalias writable sret(%struct.large) align 8 %0, ptr noundef byval(%struct.large) align 8 %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i64 %2, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #5
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %21, %3
  %7 = load i32, ptr %5, align 4, !tbaa !5
  %8 = icmp slt i32 %7, 6
  br i1 %8, label %10, label %9

9:                                                ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %5) #5
  br label %24

10:                                               ; preds = %6
  %11 = load i64, ptr %4, align 8, !tbaa !9
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = sext i32 %12 to i64
  %14 = mul nsw i64 %11, %13
  %15 = getelementptr inbounds nuw %struct.large, ptr %1, i32 0, i32 0
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [6 x i64], ptr %15, i64 0, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !9
  %20 = add nsw i64 %19, %14
  store i64 %20, ptr %18, align 8, !tbaa !9
  br label %21

21:                                               ; preds = %10
  %22 = load i32, ptr %5, align 4, !tbaa !5
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %5, align 4, !tbaa !5
  br label %6, !llvm.loop !28

24:                                               ; preds = %9
  %25 = getelementptr inbounds nuw %struct.large, ptr %1, i32 0, i32 1
  %26 = load i8, ptr %25, align 8, !tbaa !29
  %27 = add i8 %26, 1
  store i8 %27, ptr %25, align 8, !tbaa !29
  %28 = getelementptr inbounds nuw %struct.large, ptr %1, i32 0, i32 2
  %29 = load double, ptr %28, align 8, !tbaa !31
  %30 = fmul double %29, 1.500000e+00
  store double %30, ptr %28, align 8, !tbaa !31
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 64, i1 false), !tbaa.struct !26
  ret void
}

; Function Attrs: nounwind uwtable
define internal i64 @of(ptr noundef byval(%struct.large) align 8 %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #5
  %4 = getelementptr inbounds nuw %struct.large, ptr %0, i32 0, i32 1
  %5 = load i8, ptr %4, align 8, !tbaa !29
  %6 = sext i8 %5 to i64
  %7 = getelementptr inbounds nuw %struct.large, ptr %0, i32 0, i32 2
  %8 = load double, ptr %7, align 8, !tbaa !31
  %9 = fmul double %8, 8.000000e+00
  %10 = fptosi double %9 to i64
  %11 = add nsw i64 %6, %10
  store i64 %11, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #5
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %12

12:                                               ; preds = %25, %1
  %13 = load i32, ptr %3, align 4, !tbaa !5
  %14 = icmp slt i32 %13, 6
  br i1 %14, label %16, label %15

15:                                               ; preds = %12
  call void @llvm.lifetime.end.p0(ptr %3) #5
  br label %28

16:                                               ; preds = %12
  %17 = load i64, ptr %2, align 8, !tbaa !9
  %18 = mul nsw i64 %17, 7
  %19 = getelementptr inbounds nuw %struct.large, ptr %0, i32 0, i32 0
  %20 = load i32, ptr %3, align 4, !tbaa !5
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [6 x i64], ptr %19, i64 0, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !9
  %24 = add nsw i64 %18, %23
  store i64 %24, ptr %2, align 8, !tbaa !9
  br label %25

25:                                               ; preds = %16
  %26 = load i32, ptr %3, align 4, !tbaa !5
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %3, align 4, !tbaa !5
  br label %12, !llvm.loop !32

28:                                               ; preds = %15
  %29 = getelementptr inbounds nuw %struct.large, ptr %0, i32 0, i32 0
  %30 = getelementptr inbounds [6 x i64], ptr %29, i64 0, i64 0
  store i64 -1, ptr %30, align 8, !tbaa !9
  %31 = load i64, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %2) #5
  ret i64 %31
}

; Function Attrs: nounwind uwtable
define internal i32 @many(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i64 noundef %8, i8 noundef signext %9, double noundef %10) #0 {
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i8, align 1
  %22 = alloca double, align 8
  store i32 %0, ptr %12, align 4, !tbaa !5
  store i32 %1, ptr %13, align 4, !tbaa !5
  store i32 %2, ptr %14, align 4, !tbaa !5
  store i32 %3, ptr %15, align 4, !tbaa !5
  store i32 %4, ptr %16, align 4, !tbaa !5
  store i32 %5, ptr %17, align 4, !tbaa !5
  store i32 %6, ptr %18, align 4, !tbaa !5
  store i32 %7, ptr %19, align 4, !tbaa !5
  store i64 %8, ptr %20, align 8, !tbaa !9
  store i8 %9, ptr %21, align 1, !tbaa !23
  store double %10, ptr %22, align 8, !tbaa !24
  %23 = load i32, ptr %12, align 4, !tbaa !5
  %24 = load i32, ptr %13, align 4, !tbaa !5
  %25 = sub nsw i32 %23, %24
  %26 = load i32, ptr %14, align 4, !tbaa !5
  %27 = load i32, ptr %15, align 4, !tbaa !5
  %28 = mul nsw i32 %26, %27
  %29 = add nsw i32 %25, %28
  %30 = load i32, ptr %16, align 4, !tbaa !5
  %31 = sub nsw i32 %29, %30
  %32 = load i32, ptr %17, align 4, !tbaa !5
  %33 = load i32, ptr %18, align 4, !tbaa !5
  %34 = mul nsw i32 %32, %33
  %35 = add nsw i32 %31, %34
  %36 = load i32, ptr %19, align 4, !tbaa !5
  %37 = sub nsw i32 %35, %36
  %38 = load i64, ptr %20, align 8, !tbaa !9
  %39 = trunc i64 %38 to i32
  %40 = add nsw i32 %37, %39
  %41 = load i8, ptr %21, align 1, !tbaa !23
  %42 = sext i8 %41 to i32
  %43 = add nsw i32 %40, %42
  %44 = load double, ptr %22, align 8, !tbaa !24
  %45 = fmul double %44, 2.000000e+00
  %46 = fptosi double %45 to i32
  %47 = add nsw i32 %43, %46
  ret i32 %47
}

; Function Attrs: nounwind uwtable
define internal i32 @applied(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !17
  store i32 %1, ptr %5, align 4, !tbaa !5
  store i32 %2, ptr %6, align 4, !tbaa !5
  br label %7

7:                                                ; preds = %11, %3
  %8 = load i32, ptr %5, align 4, !tbaa !5
  %9 = add nsw i32 %8, -1
  store i32 %9, ptr %5, align 4, !tbaa !5
  %10 = icmp sgt i32 %8, 0
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = load ptr, ptr %4, align 8, !tbaa !17
  %13 = load i32, ptr %6, align 4, !tbaa !5
  %14 = call i32 %12(i32 noundef %13)
  %15 = srem i32 %14, 1009
  store i32 %15, ptr %6, align 4, !tbaa !5
  br label %7, !llvm.loop !33

16:                                               ; preds = %7
  %17 = load i32, ptr %6, align 4, !tbaa !5
  ret i32 %17
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_copy.p0(ptr, ptr) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nounwind uwtable
define internal i32 @twice(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = mul nsw i32 2, %3
  ret i32 %4
}

; Function Attrs: nounwind uwtable
define internal i32 @negated(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = sub nsw i32 0, %3
  ret i32 %4
}

; Function Attrs: nounwind uwtable
define internal i32 @squared(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = load i32, ptr %2, align 4, !tbaa !5
  %5 = mul nsw i32 %3, %4
  ret i32 %5
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }

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
!11 = !{i64 0, i64 4, !5, i64 4, i64 2, !12}
!12 = !{!13, !13, i64 0}
!13 = !{!"short", !7, i64 0}
!14 = !{!15, !6, i64 0}
!15 = !{!"small", !6, i64 0, !13, i64 4}
!16 = !{!15, !13, i64 4}
!17 = !{!18, !18, i64 0}
!18 = !{!"any pointer", !7, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !22, i64 0}
!22 = !{!"p1 omnipotent char", !18, i64 0}
!23 = !{!7, !7, i64 0}
!24 = !{!25, !25, i64 0}
!25 = !{!"double", !7, i64 0}
!26 = !{i64 0, i64 48, !23, i64 48, i64 1, !23, i64 56, i64 8, !24}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = !{!30, !7, i64 48}
!30 = !{!"large", !7, i64 0, !7, i64 48, !25, i64 56}
!31 = !{!30, !25, i64 56}
!32 = distinct !{!32, !20}
!33 = distinct !{!33, !20}
