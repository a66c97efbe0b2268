; ModuleID = 'pointers.c'
source_filename = "pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.item = type { ptr, i32 }
%union.word = type { i32 }

@cells = internal global [16 x i32] zeroinitializer, align 16
@items = internal global [32 x %struct.item] zeroinitializer, align 16
@escaped.place = internal global i32 0, align 4

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #2
  %12 = call ptr @linked(i32 noundef 24)
  store ptr %12, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  %13 = load ptr, ptr %2, align 8, !tbaa !9
  %14 = call i32 @hashed(ptr noundef %13)
  store i32 %14, ptr %3, align 4, !tbaa !5
  %15 = load ptr, ptr %2, align 8, !tbaa !9
  %16 = call ptr @reversed(ptr noundef %15)
  store ptr %16, ptr %2, align 8, !tbaa !9
  %17 = load i32, ptr %3, align 4, !tbaa !5
  %18 = mul i32 %17, 31
  %19 = load ptr, ptr %2, align 8, !tbaa !9
  %20 = call i32 @hashed(ptr noundef %19)
  %21 = add i32 %18, %20
  store i32 %21, ptr %3, align 4, !tbaa !5
  call void @removed(ptr noundef %2, i32 noundef 7)
  %22 = load i32, ptr %3, align 4, !tbaa !5
  %23 = urem i32 %22, 13
  call void @removed(ptr noundef %2, i32 noundef %23)
  %24 = load ptr, ptr %2, align 8, !tbaa !9
  %25 = call ptr @sorted(ptr noundef %24)
  store ptr %25, ptr %2, align 8, !tbaa !9
  %26 = load i32, ptr %3, align 4, !tbaa !5
  %27 = mul i32 %26, 31
  %28 = load ptr, ptr %2, align 8, !tbaa !9
  %29 = call i32 @hashed(ptr noundef %28)
  %30 = add i32 %27, %29
  store i32 %30, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 1, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 2, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #2
  store ptr null, ptr %6, align 8, !tbaa !12
  %31 = load i32, ptr %3, align 4, !tbaa !5
  %32 = mul i32 %31, 31
  %33 = call i32 @aliased(ptr noundef %4, ptr noundef %5)
  %34 = add i32 %32, %33
  store i32 %34, ptr %3, align 4, !tbaa !5
  %35 = load i32, ptr %3, align 4, !tbaa !5
  %36 = mul i32 %35, 31
  %37 = call i32 @aliased(ptr noundef %4, ptr noundef %4)
  %38 = add i32 %36, %37
  store i32 %38, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #2
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %39

39:                                               ; preds = %52, %0
  %40 = load i32, ptr %7, align 4, !tbaa !5
  %41 = icmp ult i32 %40, 9
  br i1 %41, label %43, label %42

42:                                               ; preds = %39
  call void @llvm.lifetime.end.p0(ptr %7) #2
  br label %55

43:                                               ; preds = %39
  %44 = load i32, ptr %3, align 4, !tbaa !5
  %45 = mul i32 %44, 31
  %46 = load i32, ptr %3, align 4, !tbaa !5
  %47 = load i32, ptr %7, align 4, !tbaa !5
  %48 = shl i32 %47, 28
  %49 = xor i32 %46, %48
  %50 = call i32 @through(i32 noundef %49)
  %51 = add i32 %45, %50
  store i32 %51, ptr %3, align 4, !tbaa !5
  br label %52

52:                                               ; preds = %43
  %53 = load i32, ptr %7, align 4, !tbaa !5
  %54 = add i32 %53, 1
  store i32 %54, ptr %7, align 4, !tbaa !5
  br label %39, !llvm.loop !14

55:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(ptr %8) #2
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %56

56:                                               ; preds = %75, %55
  %57 = load i32, ptr %8, align 4, !tbaa !5
  %58 = icmp slt i32 %57, 5
  br i1 %58, label %60, label %59

59:                                               ; preds = %56
  call void @llvm.lifetime.end.p0(ptr %8) #2
  br label %78

60:                                               ; preds = %56
  %61 = load i32, ptr %3, align 4, !tbaa !5
  %62 = mul i32 %61, 31
  %63 = load i32, ptr %8, align 4, !tbaa !5
  %64 = call i32 @escaped(i32 noundef %63, ptr noundef %6)
  %65 = add i32 %62, %64
  store i32 %65, ptr %3, align 4, !tbaa !5
  %66 = load i32, ptr %8, align 4, !tbaa !5
  %67 = load ptr, ptr %6, align 8, !tbaa !12
  %68 = load i32, ptr %67, align 4, !tbaa !5
  %69 = add nsw i32 %68, %66
  store i32 %69, ptr %67, align 4, !tbaa !5
  %70 = load i32, ptr %3, align 4, !tbaa !5
  %71 = mul i32 %70, 31
  %72 = load ptr, ptr %6, align 8, !tbaa !12
  %73 = load i32, ptr %72, align 4, !tbaa !5
  %74 = add i32 %71, %73
  store i32 %74, ptr %3, align 4, !tbaa !5
  br label %75

75:                                               ; preds = %60
  %76 = load i32, ptr %8, align 4, !tbaa !5
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %8, align 4, !tbaa !5
  br label %56, !llvm.loop !16

78:                                               ; preds = %59
  call void @llvm.lifetime.start.p0(ptr %9) #2
  store ptr @cells, ptr %9, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(ptr %10) #2
  store ptr getelementptr inbounds (i32, ptr @cells, i64 16), ptr %10, align 8, !tbaa !12
  br label %79

79:                                               ; preds = %83, %78
  %80 = load ptr, ptr %9, align 8, !tbaa !12
  %81 = load ptr, ptr %10, align 8, !tbaa !12
  %82 = icmp ne ptr %80, %81
  br i1 %82, label %83, label %94

83:                                               ; preds = %79
  %84 = load ptr, ptr %10, align 8, !tbaa !12
  %85 = load ptr, ptr %9, align 8, !tbaa !12
  %86 = ptrtoint ptr %84 to i64
  %87 = ptrtoint ptr %85 to i64
  %88 = sub i64 %86, %87
  %89 = sdiv exact i64 %88, 4
  %90 = trunc i64 %89 to i32
  %91 = load ptr, ptr %9, align 8, !tbaa !12
  store i32 %90, ptr %91, align 4, !tbaa !5
  %92 = load ptr, ptr %9, align 8, !tbaa !12
  %93 = getelementptr inbounds nuw i32, ptr %92, i32 1
  store ptr %93, ptr %9, align 8, !tbaa !12
  br label %79, !llvm.loop !17

94:                                               ; preds = %79
  store ptr getelementptr inbounds (i32, ptr @cells, i64 1), ptr %9, align 8, !tbaa !12
  br label %95

95:                                               ; preds = %107, %94
  %96 = load ptr, ptr %9, align 8, !tbaa !12
  %97 = load ptr, ptr %10, align 8, !tbaa !12
  %98 = icmp ult ptr %96, %97
  br i1 %98, label %99, label %110

99:                                               ; preds = %95
  %100 = load ptr, ptr %9, align 8, !tbaa !12
  %101 = load i32, ptr %100, align 4, !tbaa !5
  %102 = mul nsw i32 %101, 2
  %103 = load ptr, ptr %9, align 8, !tbaa !12
  %104 = getelementptr inbounds i32, ptr %103, i64 -1
  %105 = load i32, ptr %104, align 4, !tbaa !5
  %106 = add nsw i32 %105, %102
  store i32 %106, ptr %104, align 4, !tbaa !5
  br label %107

107:                                              ; preds = %99
  %108 = load ptr, ptr %9, align 8, !tbaa !12
  %109 = getelementptr inbounds i32, ptr %108, i64 3
  store ptr %109, ptr %9, align 8, !tbaa !12
  br label %95, !llvm.loop !18

110:                                              ; preds = %95
  call void @llvm.lifetime.start.p0(ptr %11) #2
  store i32 0, ptr %11, align 4, !tbaa !5
  br label %111

111:                                              ; preds = %123, %110
  %112 = load i32, ptr %11, align 4, !tbaa !5
  %113 = icmp slt i32 %112, 16
  br i1 %113, label %115, label %114

114:                                              ; preds = %111
  call void @llvm.lifetime.end.p0(ptr %11) #2
  br label %126

115:                                              ; preds = %111
  %116 = load i32, ptr %3, align 4, !tbaa !5
  %117 = mul i32 %116, 31
  %118 = load i32, ptr %11, align 4, !tbaa !5
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds [16 x i32], ptr @cells, i64 0, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = add i32 %117, %121
  store i32 %122, ptr %3, align 4, !tbaa !5
  br label %123

123:                                              ; preds = %115
  %124 = load i32, ptr %11, align 4, !tbaa !5
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %11, align 4, !tbaa !5
  br label %111, !llvm.loop !19

126:                                              ; preds = %114
  %127 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %10) #2
  call void @llvm.lifetime.end.p0(ptr %9) #2
  call void @llvm.lifetime.end.p0(ptr %6) #2
  call void @llvm.lifetime.end.p0(ptr %5) #2
  call void @llvm.lifetime.end.p0(ptr %4) #2
  call void @llvm.lifetime.end.p0(ptr %3) #2
  call void @llvm.lifetime.end.p0(ptr %2) #2
  ret i32 %127
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal ptr @linked(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store ptr null, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store ptr %3, ptr %4, align 8, !tbaa !20
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %31, %1
  %7 = load i32, ptr %5, align 4, !tbaa !5
  %8 = load i32, ptr %2, align 4, !tbaa !5
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %5) #2
  br label %34

11:                                               ; preds = %6
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = mul nsw i32 %12, 7
  %14 = srem i32 %13, 13
  %15 = load i32, ptr %5, align 4, !tbaa !5
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [32 x %struct.item], ptr @items, i64 0, i64 %16
  %18 = getelementptr inbounds nuw %struct.item, ptr %17, i32 0, i32 1
  store i32 %14, ptr %18, align 8, !tbaa !23
  %19 = load i32, ptr %5, align 4, !tbaa !5
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [32 x %struct.item], ptr @items, i64 0, i64 %20
  %22 = getelementptr inbounds nuw %struct.item, ptr %21, i32 0, i32 0
  store ptr null, ptr %22, align 16, !tbaa !25
  %23 = load i32, ptr %5, align 4, !tbaa !5
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [32 x %struct.item], ptr @items, i64 0, i64 %24
  %26 = load ptr, ptr %4, align 8, !tbaa !20
  store ptr %25, ptr %26, align 8, !tbaa !9
  %27 = load i32, ptr %5, align 4, !tbaa !5
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [32 x %struct.item], ptr @items, i64 0, i64 %28
  %30 = getelementptr inbounds nuw %struct.item, ptr %29, i32 0, i32 0
  store ptr %30, ptr %4, align 8, !tbaa !20
  br label %31

31:                                               ; preds = %11
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4, !tbaa !5
  br label %6, !llvm.loop !26

34:                                               ; preds = %10
  %35 = load ptr, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %4) #2
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret ptr %35
}

; Function Attrs: nounwind uwtable
define internal i32 @hashed(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store i32 5381, ptr %3, align 4, !tbaa !5
  br label %4

4:                                                ; preds = %14, %1
  %5 = load ptr, ptr %2, align 8, !tbaa !9
  %6 = icmp ne ptr %5, null
  br i1 %6, label %7, label %18

7:                                                ; preds = %4
  %8 = load i32, ptr %3, align 4, !tbaa !5
  %9 = mul i32 %8, 33
  %10 = load ptr, ptr %2, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw %struct.item, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 8, !tbaa !23
  %13 = add i32 %9, %12
  store i32 %13, ptr %3, align 4, !tbaa !5
  br label %14

14:                                               ; preds = %7
  %15 = load ptr, ptr %2, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw %struct.item, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !25
  store ptr %17, ptr %2, align 8, !tbaa !9
  br label %4, !llvm.loop !27

18:                                               ; preds = %4
  %19 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret i32 %19
}

; Function Attrs: nounwind uwtable
define internal ptr @reversed(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store ptr null, ptr %3, align 8, !tbaa !9
  br label %5

5:                                                ; preds = %8, %1
  %6 = load ptr, ptr %2, align 8, !tbaa !9
  %7 = icmp ne ptr %6, null
  br i1 %7, label %8, label %17

8:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %9 = load ptr, ptr %2, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw %struct.item, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !25
  store ptr %11, ptr %4, align 8, !tbaa !9
  %12 = load ptr, ptr %3, align 8, !tbaa !9
  %13 = load ptr, ptr %2, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw %struct.item, ptr %13, i32 0, i32 0
  store ptr %12, ptr %14, align 8, !tbaa !25
  %15 = load ptr, ptr %2, align 8, !tbaa !9
  store ptr %15, ptr %3, align 8, !tbaa !9
  %16 = load ptr, ptr %4, align 8, !tbaa !9
  store ptr %16, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %5, !llvm.loop !28

17:                                               ; preds = %5
  %18 = load ptr, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret ptr %18
}

; Function Attrs: nounwind uwtable
define internal void @removed(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !20
  store i32 %1, ptr %4, align 4, !tbaa !5
  br label %5

5:                                                ; preds = %26, %2
  %6 = load ptr, ptr %3, align 8, !tbaa !20
  %7 = load ptr, ptr %6, align 8, !tbaa !9
  %8 = icmp ne ptr %7, null
  br i1 %8, label %9, label %27

9:                                                ; preds = %5
  %10 = load ptr, ptr %3, align 8, !tbaa !20
  %11 = load ptr, ptr %10, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw %struct.item, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 8, !tbaa !23
  %14 = load i32, ptr %4, align 4, !tbaa !5
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %16, label %22

16:                                               ; preds = %9
  %17 = load ptr, ptr %3, align 8, !tbaa !20
  %18 = load ptr, ptr %17, align 8, !tbaa !9
  %19 = getelementptr inbounds nuw %struct.item, ptr %18, i32 0, i32 0
  %20 = load ptr, ptr %19, align 8, !tbaa !25
  %21 = load ptr, ptr %3, align 8, !tbaa !20
  store ptr %20, ptr %21, align 8, !tbaa !9
  br label %26

22:                                               ; preds = %9
  %23 = load ptr, ptr %3, align 8, !tbaa !20
  %24 = load ptr, ptr %23, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw %struct.item, ptr %24, i32 0, i32 0
  store ptr %25, ptr %3, align 8, !tbaa !20
  br label %26

26:                                               ; preds = %22, %16
  br label %5, !llvm.loop !29

27:                                               ; preds = %5
  ret void
}

; Function Attrs: nounwind uwtable
define internal ptr @sorted(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store ptr null, ptr %3, align 8, !tbaa !9
  br label %6

6:                                                ; preds = %32, %1
  %7 = load ptr, ptr %2, align 8, !tbaa !9
  %8 = icmp ne ptr %7, null
  br i1 %8, label %9, label %40

9:                                                ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %10 = load ptr, ptr %2, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw %struct.item, ptr %10, i32 0, i32 0
  %12 = load ptr, ptr %11, align 8, !tbaa !25
  store ptr %12, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store ptr %3, ptr %5, align 8, !tbaa !20
  br label %13

13:                                               ; preds = %28, %9
  %14 = load ptr, ptr %5, align 8, !tbaa !20
  %15 = load ptr, ptr %14, align 8, !tbaa !9
  %16 = icmp ne ptr %15, null
  br i1 %16, label %17, label %26

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8, !tbaa !20
  %19 = load ptr, ptr %18, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw %struct.item, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 8, !tbaa !23
  %22 = load ptr, ptr %2, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw %struct.item, ptr %22, i32 0, i32 1
  %24 = load i32, ptr %23, align 8, !tbaa !23
  %25 = icmp slt i32 %21, %24
  br label %26

26:                                               ; preds = %17, %13
  %27 = phi i1 [ false, %13 ], [ %25, %17 ]
  br i1 %27, label %28, label %32

28:                                               ; preds = %26
  %29 = load ptr, ptr %5, align 8, !tbaa !20
  %30 = load ptr, ptr %29, align 8, !tbaa !9
  %31 = getelementptr inbounds nuw %struct.item, ptr %30, i32 0, i32 0
  store ptr %31, ptr %5, align 8, !tbaa !20
  br label %13, !llvm.loop !30

32:                                               ; preds = %26
  %33 = load ptr, ptr %5, align 8, !tbaa !20
  %34 = load ptr, ptr %33, align 8, !tbaa !9
  %35 = load ptr, ptr %2, align 8, !tbaa !9
  %36 = getelementptr inbounds nuw %struct.item, ptr %35, i32 0, i32 0
  store ptr %34, ptr %36, align 8, !tbaa !25
  %37 = load ptr, ptr %2, align 8, !tbaa !9
  %38 = load ptr, ptr %5, align 8, !tbaa !20
  store ptr %37, ptr %38, align 8, !tbaa !9
  %39 = load ptr, ptr %4, align 8, !tbaa !9
  store ptr %39, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %5) #2
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %6, !llvm.loop !31

40:                                               ; preds = %6
  %41 = load ptr, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret ptr %41
}

; Function Attrs: nounwind uwtable
define internal i32 @aliased(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !12
  store ptr %1, ptr %4, align 8, !tbaa !12
  %5 = load ptr, ptr %3, align 8, !tbaa !12
  store i32 5, ptr %5, align 4, !tbaa !5
  %6 = load ptr, ptr %4, align 8, !tbaa !12
  store i32 7, ptr %6, align 4, !tbaa !5
  %7 = load ptr, ptr %4, align 8, !tbaa !12
  %8 = load i32, ptr %7, align 4, !tbaa !5
  %9 = load ptr, ptr %3, align 8, !tbaa !12
  %10 = load i32, ptr %9, align 4, !tbaa !5
  %11 = add nsw i32 %10, %8
  store i32 %11, ptr %9, align 4, !tbaa !5
  %12 = load ptr, ptr %3, align 8, !tbaa !12
  %13 = load i32, ptr %12, align 4, !tbaa !5
  %14 = mul nsw i32 %13, 10
  %15 = load ptr, ptr %4, align 8, !tbaa !12
  %16 = load i32, ptr %15, align 4, !tbaa !5
  %17 = add nsw i32 %14, %16
  ret i32 %17
}

; Function Attrs: nounwind uwtable
define internal i32 @through(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %union.word, align 4
  %4 = alloca ptr, align 8
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  %5 = load i32, ptr %2, align 4, !tbaa !5
  store i32 %5, ptr %3, align 4, !tbaa !32
  %6 = getelementptr inbounds [4 x i8], ptr %3, i64 0, i64 1
  %7 = load i8, ptr %6, align 1, !tbaa !32
  %8 = zext i8 %7 to i32
  %9 = xor i32 %8, 85
  %10 = trunc i32 %9 to i8
  store i8 %10, ptr %6, align 1, !tbaa !32
  %11 = getelementptr inbounds [2 x i16], ptr %3, i64 0, i64 1
  %12 = load i16, ptr %11, align 2, !tbaa !32
  %13 = zext i16 %12 to i32
  %14 = mul nsw i32 %13, 3
  %15 = trunc i32 %14 to i16
  %16 = getelementptr inbounds [2 x i16], ptr %3, i64 0, i64 1
  store i16 %15, ptr %16, align 2, !tbaa !32
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store ptr %3, ptr %4, align 8, !tbaa !33
  %17 = load ptr, ptr %4, align 8, !tbaa !33
  %18 = getelementptr inbounds i8, ptr %17, i64 0
  %19 = load i8, ptr %18, align 1, !tbaa !32
  %20 = zext i8 %19 to i32
  %21 = add nsw i32 %20, 1
  %22 = trunc i32 %21 to i8
  %23 = load ptr, ptr %4, align 8, !tbaa !33
  %24 = getelementptr inbounds i8, ptr %23, i64 3
  store i8 %22, ptr %24, align 1, !tbaa !32
  %25 = load i32, ptr %3, align 4, !tbaa !32
  call void @llvm.lifetime.end.p0(ptr %4) #2
  call void @llvm.lifetime.end.p0(ptr %3) #2
  ret i32 %25
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @escaped(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store ptr %1, ptr %4, align 8, !tbaa !35
  %6 = load i32, ptr %3, align 4, !tbaa !5
  store i32 %6, ptr @escaped.place, align 4, !tbaa !5
  %7 = load ptr, ptr %4, align 8, !tbaa !35
  store ptr @escaped.place, ptr %7, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(ptr %5) #2
  %8 = load i32, ptr @escaped.place, align 4, !tbaa !5
  store i32 %8, ptr %5, align 4, !tbaa !5
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = mul nsw i32 %9, 2
  %11 = load ptr, ptr %4, align 8, !tbaa !35
  %12 = load ptr, ptr %11, align 8, !tbaa !12
  store i32 %10, ptr %12, align 4, !tbaa !5
  %13 = load i32, ptr %5, align 4, !tbaa !5
  %14 = load i32, ptr @escaped.place, align 4, !tbaa !5
  %15 = add nsw i32 %13, %14
  call void @llvm.lifetime.end.p0(ptr %5) #2
  ret i32 %15
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
!10 = !{!"p1 _ZTS4item", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"p1 int", !11, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !15}
!19 = distinct !{!19, !15}
!20 = !{!21, !21, i64 0}
!21 = !{!"p2 _ZTS4item", !22, i64 0}
!22 = !{!"any p2 pointer", !11, i64 0}
!23 = !{!24, !6, i64 8}
!24 = !{!"item", !10, i64 0, !6, i64 8}
!25 = !{!24, !10, i64 0}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !15}
!28 = distinct !{!28, !15}
!29 = distinct !{!29, !15}
!30 = distinct !{!30, !15}
!31 = distinct !{!31, !15}
!32 = !{!7, !7, i64 0}
!33 = !{!34, !34, i64 0}
!34 = !{!"p1 omnipotent char", !11, i64 0}
!35 = !{!36, !36, i64 0}
!36 = !{!"p2 int", !22, i64 0}
