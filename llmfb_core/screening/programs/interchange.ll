; ModuleID = 'interchange.c'
source_filename = "interchange.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@__const.main.out = private unnamed_addr constant [2 x i32] [i32 3, i32 9], align 4
@table = internal global [8 x [8 x i32]] zeroinitializer, align 16
@seen = internal global [64 x i32] zeroinitializer, align 16
@order = internal global i32 0, align 4

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca [2 x i32], align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #3
  store i32 0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 @__const.main.out, i64 8, i1 false)
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 5, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 -4, ptr %5, align 4, !tbaa !5
  br label %9

9:                                                ; preds = %31, %0
  %10 = load i32, ptr %5, align 4, !tbaa !5
  %11 = icmp slt i32 %10, 8
  br i1 %11, label %13, label %12

12:                                               ; preds = %9
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %34

13:                                               ; preds = %9
  %14 = load i32, ptr %2, align 4, !tbaa !5
  %15 = mul i32 %14, 31
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = load i32, ptr %5, align 4, !tbaa !5
  %18 = mul nsw i32 %17, 2
  %19 = sub nsw i32 %18, 3
  %20 = load i32, ptr %5, align 4, !tbaa !5
  %21 = add nsw i32 %20, 1
  %22 = call i32 @redundant(i32 noundef %16, i32 noundef %19, i32 noundef %21)
  %23 = add i32 %15, %22
  store i32 %23, ptr %2, align 4, !tbaa !5
  %24 = load i32, ptr %2, align 4, !tbaa !5
  %25 = mul i32 %24, 31
  %26 = load i32, ptr %5, align 4, !tbaa !5
  %27 = add nsw i32 %26, 10
  %28 = getelementptr inbounds [2 x i32], ptr %3, i64 0, i64 0
  %29 = call i32 @diamonds(i32 noundef %27, ptr noundef %28)
  %30 = add i32 %25, %29
  store i32 %30, ptr %2, align 4, !tbaa !5
  br label %31

31:                                               ; preds = %13
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4, !tbaa !5
  br label %9, !llvm.loop !9

34:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !5
  br label %35

35:                                               ; preds = %50, %34
  %36 = load i32, ptr %6, align 4, !tbaa !5
  %37 = icmp slt i32 %36, 60
  br i1 %37, label %39, label %38

38:                                               ; preds = %35
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %53

39:                                               ; preds = %35
  %40 = load i32, ptr %2, align 4, !tbaa !5
  %41 = mul i32 %40, 31
  %42 = load i32, ptr %6, align 4, !tbaa !5
  %43 = call i32 @carried(i32 noundef %42)
  %44 = add i32 %41, %43
  store i32 %44, ptr %2, align 4, !tbaa !5
  %45 = load i32, ptr %2, align 4, !tbaa !5
  %46 = mul i32 %45, 31
  %47 = load i32, ptr %6, align 4, !tbaa !5
  %48 = call i32 @threaded(i32 noundef %47)
  %49 = add i32 %46, %48
  store i32 %49, ptr %2, align 4, !tbaa !5
  br label %50

50:                                               ; preds = %39
  %51 = load i32, ptr %6, align 4, !tbaa !5
  %52 = add nsw i32 %51, 7
  store i32 %52, ptr %6, align 4, !tbaa !5
  br label %35, !llvm.loop !11

53:                                               ; preds = %38
  %54 = load i32, ptr %2, align 4, !tbaa !5
  %55 = mul i32 %54, 31
  %56 = call i32 @swapped(i32 noundef 8)
  %57 = add i32 %55, %56
  store i32 %57, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %58

58:                                               ; preds = %72, %53
  %59 = load i32, ptr %7, align 4, !tbaa !5
  %60 = icmp slt i32 %59, 5
  br i1 %60, label %62, label %61

61:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %75

62:                                               ; preds = %58
  %63 = load i32, ptr %2, align 4, !tbaa !5
  %64 = mul i32 %63, 31
  %65 = load i32, ptr %7, align 4, !tbaa !5
  %66 = add nsw i32 %65, 1
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %67
  %69 = getelementptr inbounds [8 x i32], ptr %68, i64 0, i64 0
  %70 = call i32 @invariant(ptr noundef %69, i32 noundef 8, ptr noundef %4)
  %71 = add i32 %64, %70
  store i32 %71, ptr %2, align 4, !tbaa !5
  br label %72

72:                                               ; preds = %62
  %73 = load i32, ptr %7, align 4, !tbaa !5
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %7, align 4, !tbaa !5
  br label %58, !llvm.loop !12

75:                                               ; preds = %61
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %76

76:                                               ; preds = %88, %75
  %77 = load i32, ptr %8, align 4, !tbaa !5
  %78 = icmp slt i32 %77, 64
  br i1 %78, label %80, label %79

79:                                               ; preds = %76
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %91

80:                                               ; preds = %76
  %81 = load i32, ptr %2, align 4, !tbaa !5
  %82 = mul i32 %81, 3
  %83 = load i32, ptr %8, align 4, !tbaa !5
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds [64 x i32], ptr @seen, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !5
  %87 = add i32 %82, %86
  store i32 %87, ptr %2, align 4, !tbaa !5
  br label %88

88:                                               ; preds = %80
  %89 = load i32, ptr %8, align 4, !tbaa !5
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %8, align 4, !tbaa !5
  br label %76, !llvm.loop !13

91:                                               ; preds = %79
  %92 = load i32, ptr %2, align 4, !tbaa !5
  %93 = getelementptr inbounds [2 x i32], ptr %3, i64 0, i64 0
  %94 = load i32, ptr %93, align 4, !tbaa !5
  %95 = getelementptr inbounds [2 x i32], ptr %3, i64 0, i64 1
  %96 = load i32, ptr %95, align 4, !tbaa !5
  %97 = mul nsw i32 %96, 7
  %98 = add nsw i32 %94, %97
  %99 = load i32, ptr %4, align 4, !tbaa !5
  %100 = add nsw i32 %98, %99
  %101 = add i32 %92, %100
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  call void @llvm.lifetime.end.p0(ptr %2) #3
  ret i32 %101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nounwind uwtable
define internal i32 @redundant(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !5
  store i32 %1, ptr %5, align 4, !tbaa !5
  store i32 %2, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #3
  %10 = load i32, ptr %4, align 4, !tbaa !5
  %11 = load i32, ptr %5, align 4, !tbaa !5
  %12 = mul nsw i32 %10, %11
  %13 = load i32, ptr %6, align 4, !tbaa !5
  %14 = add nsw i32 %12, %13
  store i32 %14, ptr %7, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %8) #3
  %15 = load i32, ptr %6, align 4, !tbaa !5
  %16 = icmp sgt i32 %15, 3
  br i1 %16, label %17, label %23

17:                                               ; preds = %3
  %18 = load i32, ptr %4, align 4, !tbaa !5
  %19 = load i32, ptr %5, align 4, !tbaa !5
  %20 = mul nsw i32 %18, %19
  %21 = load i32, ptr %6, align 4, !tbaa !5
  %22 = add nsw i32 %20, %21
  store i32 %22, ptr %8, align 4, !tbaa !5
  br label %39

23:                                               ; preds = %3
  %24 = load i32, ptr %6, align 4, !tbaa !5
  %25 = icmp sgt i32 %24, 1
  br i1 %25, label %26, label %32

26:                                               ; preds = %23
  %27 = load i32, ptr %4, align 4, !tbaa !5
  %28 = load i32, ptr %5, align 4, !tbaa !5
  %29 = mul nsw i32 %27, %28
  %30 = load i32, ptr %6, align 4, !tbaa !5
  %31 = sub nsw i32 %29, %30
  store i32 %31, ptr %8, align 4, !tbaa !5
  br label %38

32:                                               ; preds = %23
  %33 = load i32, ptr %5, align 4, !tbaa !5
  %34 = load i32, ptr %6, align 4, !tbaa !5
  %35 = add nsw i32 %33, %34
  %36 = load i32, ptr %4, align 4, !tbaa !5
  %37 = mul nsw i32 %35, %36
  store i32 %37, ptr %8, align 4, !tbaa !5
  br label %38

38:                                               ; preds = %32, %26
  br label %39

39:                                               ; preds = %38, %17
  call void @llvm.lifetime.start.p0(ptr %9) #3
  %40 = load i32, ptr %6, align 4, !tbaa !5
  %41 = and i32 %40, 1
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %43, label %49

43:                                               ; preds = %39
  %44 = load i32, ptr %4, align 4, !tbaa !5
  %45 = load i32, ptr %5, align 4, !tbaa !5
  %46 = mul nsw i32 %44, %45
  %47 = load i32, ptr %6, align 4, !tbaa !5
  %48 = add nsw i32 %46, %47
  br label %53

49:                                               ; preds = %39
  %50 = load i32, ptr %5, align 4, !tbaa !5
  %51 = load i32, ptr %4, align 4, !tbaa !5
  %52 = mul nsw i32 %50, %51
  br label %53

53:                                               ; preds = %49, %43
  %54 = phi i32 [ %48, %43 ], [ %52, %49 ]
  store i32 %54, ptr %9, align 4, !tbaa !5
  %55 = load i32, ptr %7, align 4, !tbaa !5
  %56 = load i32, ptr %8, align 4, !tbaa !5
  %57 = mul nsw i32 2, %56
  %58 = add nsw i32 %55, %57
  %59 = load i32, ptr %9, align 4, !tbaa !5
  %60 = mul nsw i32 3, %59
  %61 = add nsw i32 %58, %60
  call void @llvm.lifetime.end.p0(ptr %9) #3
  call void @llvm.lifetime.end.p0(ptr %8) #3
  call void @llvm.lifetime.end.p0(ptr %7) #3
  ret i32 %61
}

; Function Attrs: nounwind uwtable
define internal i32 @diamonds(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store ptr %1, ptr %4, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  %6 = load i32, ptr %3, align 4, !tbaa !5
  %7 = and i32 %6, 1
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %2
  %10 = load i32, ptr %3, align 4, !tbaa !5
  %11 = mul nsw i32 %10, 5
  %12 = load ptr, ptr %4, align 8, !tbaa !14
  %13 = getelementptr inbounds i32, ptr %12, i64 0
  store i32 %11, ptr %13, align 4, !tbaa !5
  %14 = load ptr, ptr %4, align 8, !tbaa !14
  %15 = getelementptr inbounds i32, ptr %14, i64 1
  %16 = load i32, ptr %15, align 4, !tbaa !5
  %17 = add nsw i32 %16, 4
  store i32 %17, ptr %5, align 4, !tbaa !5
  br label %27

18:                                               ; preds = %2
  %19 = load i32, ptr %3, align 4, !tbaa !5
  %20 = mul nsw i32 %19, 5
  %21 = load ptr, ptr %4, align 8, !tbaa !14
  %22 = getelementptr inbounds i32, ptr %21, i64 0
  store i32 %20, ptr %22, align 4, !tbaa !5
  %23 = load ptr, ptr %4, align 8, !tbaa !14
  %24 = getelementptr inbounds i32, ptr %23, i64 1
  %25 = load i32, ptr %24, align 4, !tbaa !5
  %26 = sub nsw i32 %25, 4
  store i32 %26, ptr %5, align 4, !tbaa !5
  br label %27

27:                                               ; preds = %18, %9
  %28 = load i32, ptr %3, align 4, !tbaa !5
  %29 = and i32 %28, 2
  %30 = icmp ne i32 %29, 0
  br i1 %30, label %31, label %39

31:                                               ; preds = %27
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = load ptr, ptr %4, align 8, !tbaa !14
  %34 = getelementptr inbounds i32, ptr %33, i64 1
  store i32 %32, ptr %34, align 4, !tbaa !5
  %35 = load i32, ptr %3, align 4, !tbaa !5
  %36 = call i32 @marked(i32 noundef %35)
  %37 = load i32, ptr %5, align 4, !tbaa !5
  %38 = add nsw i32 %37, %36
  store i32 %38, ptr %5, align 4, !tbaa !5
  br label %48

39:                                               ; preds = %27
  %40 = load i32, ptr %5, align 4, !tbaa !5
  %41 = load ptr, ptr %4, align 8, !tbaa !14
  %42 = getelementptr inbounds i32, ptr %41, i64 1
  store i32 %40, ptr %42, align 4, !tbaa !5
  %43 = load i32, ptr %3, align 4, !tbaa !5
  %44 = add nsw i32 %43, 1
  %45 = call i32 @marked(i32 noundef %44)
  %46 = load i32, ptr %5, align 4, !tbaa !5
  %47 = sub nsw i32 %46, %45
  store i32 %47, ptr %5, align 4, !tbaa !5
  br label %48

48:                                               ; preds = %39, %31
  %49 = load i32, ptr %3, align 4, !tbaa !5
  %50 = and i32 %49, 4
  %51 = icmp ne i32 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %48
  %53 = load i32, ptr %5, align 4, !tbaa !5
  %54 = load i32, ptr %3, align 4, !tbaa !5
  %55 = or i32 %54, 1
  %56 = sdiv i32 %53, %55
  br label %62

57:                                               ; preds = %48
  %58 = load i32, ptr %5, align 4, !tbaa !5
  %59 = load i32, ptr %3, align 4, !tbaa !5
  %60 = or i32 %59, 1
  %61 = srem i32 %58, %60
  br label %62

62:                                               ; preds = %57, %52
  %63 = phi i32 [ %56, %52 ], [ %61, %57 ]
  call void @llvm.lifetime.end.p0(ptr %5) #3
  ret i32 %63
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @carried(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 1, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 1, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !5
  br label %9

9:                                                ; preds = %39, %1
  %10 = load i32, ptr %6, align 4, !tbaa !5
  %11 = load i32, ptr %2, align 4, !tbaa !5
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9
  store i32 2, ptr %7, align 4
  br label %42

14:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(ptr %8) #3
  %15 = load i32, ptr %3, align 4, !tbaa !5
  %16 = load i32, ptr %4, align 4, !tbaa !5
  %17 = add nsw i32 %15, %16
  store i32 %17, ptr %8, align 4, !tbaa !5
  %18 = load i32, ptr %8, align 4, !tbaa !5
  %19 = load i32, ptr %5, align 4, !tbaa !5
  %20 = icmp eq i32 %18, %19
  br i1 %20, label %21, label %22

21:                                               ; preds = %14
  store i32 2, ptr %7, align 4
  br label %36

22:                                               ; preds = %14
  %23 = load i32, ptr %4, align 4, !tbaa !5
  store i32 %23, ptr %3, align 4, !tbaa !5
  %24 = load i32, ptr %8, align 4, !tbaa !5
  %25 = srem i32 %24, 1000
  store i32 %25, ptr %4, align 4, !tbaa !5
  %26 = load i32, ptr %6, align 4, !tbaa !5
  %27 = srem i32 %26, 5
  %28 = icmp eq i32 %27, 4
  br i1 %28, label %29, label %35

29:                                               ; preds = %22
  %30 = load i32, ptr %3, align 4, !tbaa !5
  store i32 %30, ptr %5, align 4, !tbaa !5
  %31 = load i32, ptr %3, align 4, !tbaa !5
  %32 = load i32, ptr %4, align 4, !tbaa !5
  %33 = mul nsw i32 %31, %32
  %34 = srem i32 %33, 777
  store i32 %34, ptr %3, align 4, !tbaa !5
  br label %35

35:                                               ; preds = %29, %22
  store i32 0, ptr %7, align 4
  br label %36

36:                                               ; preds = %35, %21
  call void @llvm.lifetime.end.p0(ptr %8) #3
  %37 = load i32, ptr %7, align 4
  switch i32 %37, label %42 [
    i32 0, label %38
  ]

38:                                               ; preds = %36
  br label %39

39:                                               ; preds = %38
  %40 = load i32, ptr %6, align 4, !tbaa !5
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %6, align 4, !tbaa !5
  br label %9, !llvm.loop !17

42:                                               ; preds = %36, %13
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %43

43:                                               ; preds = %42
  %44 = load i32, ptr %3, align 4, !tbaa !5
  %45 = mul nsw i32 %44, 1000
  %46 = load i32, ptr %4, align 4, !tbaa !5
  %47 = add nsw i32 %45, %46
  store i32 1, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #3
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  ret i32 %47
}

; Function Attrs: nounwind uwtable
define internal i32 @threaded(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 0, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %46, %1
  %7 = load i32, ptr %5, align 4, !tbaa !5
  %8 = load i32, ptr %2, align 4, !tbaa !5
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %49

11:                                               ; preds = %6
  %12 = load i32, ptr %3, align 4, !tbaa !5
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %22

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4, !tbaa !5
  %16 = add nsw i32 %15, 3
  store i32 %16, ptr %4, align 4, !tbaa !5
  %17 = load i32, ptr %5, align 4, !tbaa !5
  %18 = srem i32 %17, 4
  %19 = icmp eq i32 %18, 1
  br i1 %19, label %20, label %21

20:                                               ; preds = %14
  store i32 1, ptr %3, align 4, !tbaa !5
  br label %21

21:                                               ; preds = %20, %14
  br label %43

22:                                               ; preds = %11
  %23 = load i32, ptr %3, align 4, !tbaa !5
  %24 = icmp eq i32 %23, 1
  br i1 %24, label %25, label %33

25:                                               ; preds = %22
  %26 = load i32, ptr %4, align 4, !tbaa !5
  %27 = mul nsw i32 %26, 2
  store i32 %27, ptr %4, align 4, !tbaa !5
  %28 = load i32, ptr %5, align 4, !tbaa !5
  %29 = and i32 %28, 8
  %30 = icmp ne i32 %29, 0
  %31 = zext i1 %30 to i64
  %32 = select i1 %30, i32 2, i32 0
  store i32 %32, ptr %3, align 4, !tbaa !5
  br label %42

33:                                               ; preds = %22
  %34 = load i32, ptr %5, align 4, !tbaa !5
  %35 = load i32, ptr %4, align 4, !tbaa !5
  %36 = sub nsw i32 %35, %34
  store i32 %36, ptr %4, align 4, !tbaa !5
  %37 = load i32, ptr %4, align 4, !tbaa !5
  %38 = srem i32 %37, 3
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %41

40:                                               ; preds = %33
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %41

41:                                               ; preds = %40, %33
  br label %42

42:                                               ; preds = %41, %25
  br label %43

43:                                               ; preds = %42, %21
  %44 = load i32, ptr %4, align 4, !tbaa !5
  %45 = srem i32 %44, 10000
  store i32 %45, ptr %4, align 4, !tbaa !5
  br label %46

46:                                               ; preds = %43
  %47 = load i32, ptr %5, align 4, !tbaa !5
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %5, align 4, !tbaa !5
  br label %6, !llvm.loop !18

49:                                               ; preds = %10
  %50 = load i32, ptr %4, align 4, !tbaa !5
  %51 = mul nsw i32 %50, 3
  %52 = load i32, ptr %3, align 4, !tbaa !5
  %53 = add nsw i32 %51, %52
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  ret i32 %53
}

; Function Attrs: nounwind uwtable
define internal i32 @swapped(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %9

9:                                                ; preds = %50, %1
  %10 = load i32, ptr %3, align 4, !tbaa !5
  %11 = load i32, ptr %2, align 4, !tbaa !5
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9
  store i32 2, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %3) #3
  br label %53

14:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %15

15:                                               ; preds = %46, %14
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = load i32, ptr %2, align 4, !tbaa !5
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %20, label %19

19:                                               ; preds = %15
  store i32 5, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %49

20:                                               ; preds = %15
  %21 = load i32, ptr %5, align 4, !tbaa !5
  %22 = icmp ne i32 %21, 0
  br i1 %22, label %23, label %35

23:                                               ; preds = %20
  %24 = load i32, ptr %5, align 4, !tbaa !5
  %25 = sub nsw i32 %24, 1
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %26
  %28 = load i32, ptr %3, align 4, !tbaa !5
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [8 x i32], ptr %27, i64 0, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !5
  %32 = mul nsw i32 %31, 3
  %33 = load i32, ptr %3, align 4, !tbaa !5
  %34 = add nsw i32 %32, %33
  br label %38

35:                                               ; preds = %20
  %36 = load i32, ptr %3, align 4, !tbaa !5
  %37 = add nsw i32 %36, 1
  br label %38

38:                                               ; preds = %35, %23
  %39 = phi i32 [ %34, %23 ], [ %37, %35 ]
  %40 = load i32, ptr %5, align 4, !tbaa !5
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %41
  %43 = load i32, ptr %3, align 4, !tbaa !5
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [8 x i32], ptr %42, i64 0, i64 %44
  store i32 %39, ptr %45, align 4, !tbaa !5
  br label %46

46:                                               ; preds = %38
  %47 = load i32, ptr %5, align 4, !tbaa !5
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %5, align 4, !tbaa !5
  br label %15, !llvm.loop !19

49:                                               ; preds = %19
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %3, align 4, !tbaa !5
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %3, align 4, !tbaa !5
  br label %9, !llvm.loop !20

53:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i32 1, ptr %7, align 4, !tbaa !5
  br label %54

54:                                               ; preds = %98, %53
  %55 = load i32, ptr %7, align 4, !tbaa !5
  %56 = load i32, ptr %2, align 4, !tbaa !5
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %59, label %58

58:                                               ; preds = %54
  store i32 8, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %101

59:                                               ; preds = %54
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i32 1, ptr %8, align 4, !tbaa !5
  br label %60

60:                                               ; preds = %94, %59
  %61 = load i32, ptr %8, align 4, !tbaa !5
  %62 = load i32, ptr %2, align 4, !tbaa !5
  %63 = icmp slt i32 %61, %62
  br i1 %63, label %65, label %64

64:                                               ; preds = %60
  store i32 11, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %97

65:                                               ; preds = %60
  %66 = load i32, ptr %7, align 4, !tbaa !5
  %67 = sub nsw i32 %66, 1
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %68
  %70 = load i32, ptr %8, align 4, !tbaa !5
  %71 = sub nsw i32 %70, 1
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [8 x i32], ptr %69, i64 0, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !5
  %75 = and i32 %74, 255
  %76 = load i32, ptr %7, align 4, !tbaa !5
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %77
  %79 = load i32, ptr %8, align 4, !tbaa !5
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [8 x i32], ptr %78, i64 0, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !5
  %83 = xor i32 %82, %75
  store i32 %83, ptr %81, align 4, !tbaa !5
  %84 = load i32, ptr %7, align 4, !tbaa !5
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [8 x [8 x i32]], ptr @table, i64 0, i64 %85
  %87 = load i32, ptr %8, align 4, !tbaa !5
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [8 x i32], ptr %86, i64 0, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !5
  %91 = srem i32 %90, 1000
  %92 = load i32, ptr %6, align 4, !tbaa !5
  %93 = add nsw i32 %92, %91
  store i32 %93, ptr %6, align 4, !tbaa !5
  br label %94

94:                                               ; preds = %65
  %95 = load i32, ptr %8, align 4, !tbaa !5
  %96 = add nsw i32 %95, 1
  store i32 %96, ptr %8, align 4, !tbaa !5
  br label %60, !llvm.loop !21

97:                                               ; preds = %64
  br label %98

98:                                               ; preds = %97
  %99 = load i32, ptr %7, align 4, !tbaa !5
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %7, align 4, !tbaa !5
  br label %54, !llvm.loop !22

101:                                              ; preds = %58
  %102 = load i32, ptr %6, align 4, !tbaa !5
  store i32 1, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %6) #3
  ret i32 %102
}

; Function Attrs: nounwind uwtable
define internal i32 @invariant(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !14
  store i32 %1, ptr %6, align 4, !tbaa !5
  store ptr %2, ptr %7, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i32 0, ptr %8, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %9) #3
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %11

11:                                               ; preds = %50, %3
  %12 = load i32, ptr %9, align 4, !tbaa !5
  %13 = load i32, ptr %6, align 4, !tbaa !5
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %16, label %15

15:                                               ; preds = %11
  store i32 2, ptr %10, align 4
  br label %53

16:                                               ; preds = %11
  %17 = load ptr, ptr %5, align 8, !tbaa !14
  %18 = load i32, ptr %9, align 4, !tbaa !5
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i32, ptr %17, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !5
  %22 = load ptr, ptr %7, align 8, !tbaa !14
  %23 = load i32, ptr %22, align 4, !tbaa !5
  %24 = icmp sgt i32 %21, %23
  br i1 %24, label %25, label %36

25:                                               ; preds = %16
  %26 = load ptr, ptr %5, align 8, !tbaa !14
  %27 = load i32, ptr %9, align 4, !tbaa !5
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i32, ptr %26, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !5
  %31 = sdiv i32 %30, 4
  %32 = add nsw i32 %31, 1
  %33 = load ptr, ptr %7, align 8, !tbaa !14
  %34 = load i32, ptr %33, align 4, !tbaa !5
  %35 = add nsw i32 %34, %32
  store i32 %35, ptr %33, align 4, !tbaa !5
  br label %36

36:                                               ; preds = %25, %16
  %37 = load ptr, ptr %7, align 8, !tbaa !14
  %38 = load i32, ptr %37, align 4, !tbaa !5
  %39 = load i32, ptr %6, align 4, !tbaa !5
  %40 = sdiv i32 %39, 3
  %41 = mul nsw i32 %38, %40
  %42 = load i32, ptr %8, align 4, !tbaa !5
  %43 = add nsw i32 %42, %41
  store i32 %43, ptr %8, align 4, !tbaa !5
  %44 = load i32, ptr %8, align 4, !tbaa !5
  %45 = icmp sgt i32 %44, 100000
  br i1 %45, label %46, label %49

46:                                               ; preds = %36
  %47 = load i32, ptr %9, align 4, !tbaa !5
  %48 = sub nsw i32 0, %47
  store i32 %48, ptr %4, align 4
  store i32 1, ptr %10, align 4
  br label %53

49:                                               ; preds = %36
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %9, align 4, !tbaa !5
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %9, align 4, !tbaa !5
  br label %11, !llvm.loop !23

53:                                               ; preds = %46, %15
  call void @llvm.lifetime.end.p0(ptr %9) #3
  %54 = load i32, ptr %10, align 4
  switch i32 %54, label %57 [
    i32 2, label %55
  ]

55:                                               ; preds = %53
  %56 = load i32, ptr %8, align 4, !tbaa !5
  store i32 %56, ptr %4, align 4
  store i32 1, ptr %10, align 4
  br label %57

57:                                               ; preds = %55, %53
  call void @llvm.lifetime.end.p0(ptr %8) #3
  %58 = load i32, ptr %4, align 4
  ret i32 %58
}

; Function Attrs: nounwind uwtable
define internal i32 @marked(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = and i32 %3, 63
  %5 = sext i32 %4 to i64
  %6 = getelementptr inbounds [64 x i32], ptr @seen, i64 0, i64 %5
  %7 = load i32, ptr %6, align 4, !tbaa !5
  %8 = add nsw i32 %7, 1
  store i32 %8, ptr %6, align 4, !tbaa !5
  %9 = load i32, ptr @order, align 4, !tbaa !5
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr @order, align 4, !tbaa !5
  %11 = add nsw i32 %7, %10
  ret i32 %11
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = !{!15, !15, i64 0}
!15 = !{!"p1 int", !16, i64 0}
!16 = !{!"any pointer", !7, i64 0}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10}
!23 = distinct !{!23, !10}
