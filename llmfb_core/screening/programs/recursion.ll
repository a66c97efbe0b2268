; ModuleID = 'recursion.c'
source_filename = "recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.node = type { i32, ptr, ptr }

@__const.main.items = private unnamed_addr constant [5 x i32] [i32 1, i32 2, i32 3, i32 4, i32 5], align 16
@nodes = internal global [64 x %struct.node] zeroinitializer, align 16
@used = internal global i32 0, align 4

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca [5 x i32], align 16
  %9 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #3
  store ptr null, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 0, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 17, ptr %5, align 4, !tbaa !5
  br label %10

10:                                               ; preds = %18, %0
  %11 = load i32, ptr %4, align 4, !tbaa !5
  %12 = icmp slt i32 %11, 40
  br i1 %12, label %14, label %13

13:                                               ; preds = %10
  call void @llvm.lifetime.end.p0(ptr %5) #3
  call void @llvm.lifetime.end.p0(ptr %4) #3
  br label %25

14:                                               ; preds = %10
  %15 = load ptr, ptr %2, align 8, !tbaa !9
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = call ptr @inserted(ptr noundef %15, i32 noundef %16)
  store ptr %17, ptr %2, align 8, !tbaa !9
  br label %18

18:                                               ; preds = %14
  %19 = load i32, ptr %4, align 4, !tbaa !5
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %4, align 4, !tbaa !5
  %21 = load i32, ptr %5, align 4, !tbaa !5
  %22 = mul nsw i32 %21, 29
  %23 = add nsw i32 %22, 5
  %24 = srem i32 %23, 97
  store i32 %24, ptr %5, align 4, !tbaa !5
  br label %10, !llvm.loop !12

25:                                               ; preds = %13
  %26 = load ptr, ptr %2, align 8, !tbaa !9
  %27 = load i32, ptr %3, align 4, !tbaa !5
  %28 = call i32 @walked(ptr noundef %26, i32 noundef %27, i32 noundef 0)
  store i32 %28, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !5
  br label %29

29:                                               ; preds = %43, %25
  %30 = load i32, ptr %6, align 4, !tbaa !5
  %31 = icmp ult i32 %30, 12
  br i1 %31, label %33, label %32

32:                                               ; preds = %29
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %46

33:                                               ; preds = %29
  %34 = load i32, ptr %3, align 4, !tbaa !5
  %35 = mul i32 %34, 5
  %36 = load i32, ptr %6, align 4, !tbaa !5
  %37 = call i32 @even(i32 noundef %36)
  %38 = mul nsw i32 %37, 2
  %39 = load i32, ptr %6, align 4, !tbaa !5
  %40 = call i32 @odd(i32 noundef %39)
  %41 = add nsw i32 %38, %40
  %42 = add i32 %35, %41
  store i32 %42, ptr %3, align 4, !tbaa !5
  br label %43

43:                                               ; preds = %33
  %44 = load i32, ptr %6, align 4, !tbaa !5
  %45 = add i32 %44, 1
  store i32 %45, ptr %6, align 4, !tbaa !5
  br label %29, !llvm.loop !14

46:                                               ; preds = %32
  %47 = load i32, ptr %3, align 4, !tbaa !5
  %48 = mul i32 %47, 31
  %49 = call i32 @ackermann(i32 noundef 2, i32 noundef 5)
  %50 = add i32 %48, %49
  store i32 %50, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %51

51:                                               ; preds = %66, %46
  %52 = load i32, ptr %7, align 4, !tbaa !5
  %53 = icmp ult i32 %52, 20
  br i1 %53, label %55, label %54

54:                                               ; preds = %51
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %69

55:                                               ; preds = %51
  %56 = load i32, ptr %3, align 4, !tbaa !5
  %57 = mul i32 %56, 31
  %58 = load i32, ptr %7, align 4, !tbaa !5
  %59 = call i64 @power(i64 noundef 3, i32 noundef %58)
  %60 = load i32, ptr %7, align 4, !tbaa !5
  %61 = call i64 @power(i64 noundef 3, i32 noundef %60)
  %62 = lshr i64 %61, 32
  %63 = xor i64 %59, %62
  %64 = trunc i64 %63 to i32
  %65 = add i32 %57, %64
  store i32 %65, ptr %3, align 4, !tbaa !5
  br label %66

66:                                               ; preds = %55
  %67 = load i32, ptr %7, align 4, !tbaa !5
  %68 = add i32 %67, 1
  store i32 %68, ptr %7, align 4, !tbaa !5
  br label %51, !llvm.loop !15

69:                                               ; preds = %54
  call void @llvm.lifetime.start.p0(ptr %8) #3
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %8, ptr align 16 @__const.main.items, i64 20, i1 false)
  %70 = getelementptr inbounds [5 x i32], ptr %8, i64 0, i64 0
  call void @permuted(ptr noundef %70, i32 noundef 0, i32 noundef 5, ptr noundef %3)
  call void @llvm.lifetime.start.p0(ptr %9) #3
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %71

71:                                               ; preds = %81, %69
  %72 = load i32, ptr %9, align 4, !tbaa !5
  %73 = icmp slt i32 %72, 30
  br i1 %73, label %75, label %74

74:                                               ; preds = %71
  call void @llvm.lifetime.end.p0(ptr %9) #3
  br label %84

75:                                               ; preds = %71
  %76 = load i32, ptr %3, align 4, !tbaa !5
  %77 = mul i32 %76, 31
  %78 = load i32, ptr %9, align 4, !tbaa !5
  %79 = call i32 @deep(i32 noundef %78, ptr noundef null)
  %80 = add i32 %77, %79
  store i32 %80, ptr %3, align 4, !tbaa !5
  br label %81

81:                                               ; preds = %75
  %82 = load i32, ptr %9, align 4, !tbaa !5
  %83 = add nsw i32 %82, 4
  store i32 %83, ptr %9, align 4, !tbaa !5
  br label %71, !llvm.loop !16

84:                                               ; preds = %74
  %85 = load i32, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %8) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  call void @llvm.lifetime.end.p0(ptr %2) #3
  ret i32 %85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal ptr @inserted(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !9
  store i32 %1, ptr %5, align 4, !tbaa !5
  %7 = load ptr, ptr %4, align 8, !tbaa !9
  %8 = icmp ne ptr %7, null
  br i1 %8, label %22, label %9

9:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(ptr %6) #3
  %10 = load i32, ptr @used, align 4, !tbaa !5
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr @used, align 4, !tbaa !5
  %12 = sext i32 %10 to i64
  %13 = getelementptr inbounds [64 x %struct.node], ptr @nodes, i64 0, i64 %12
  store ptr %13, ptr %6, align 8, !tbaa !9
  %14 = load i32, ptr %5, align 4, !tbaa !5
  %15 = load ptr, ptr %6, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw %struct.node, ptr %15, i32 0, i32 0
  store i32 %14, ptr %16, align 8, !tbaa !17
  %17 = load ptr, ptr %6, align 8, !tbaa !9
  %18 = getelementptr inbounds nuw %struct.node, ptr %17, i32 0, i32 2
  store ptr null, ptr %18, align 8, !tbaa !19
  %19 = load ptr, ptr %6, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw %struct.node, ptr %19, i32 0, i32 1
  store ptr null, ptr %20, align 8, !tbaa !20
  %21 = load ptr, ptr %6, align 8, !tbaa !9
  store ptr %21, ptr %3, align 8
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %53

22:                                               ; preds = %2
  %23 = load i32, ptr %5, align 4, !tbaa !5
  %24 = load ptr, ptr %4, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw %struct.node, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 8, !tbaa !17
  %27 = icmp slt i32 %23, %26
  br i1 %27, label %28, label %36

28:                                               ; preds = %22
  %29 = load ptr, ptr %4, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw %struct.node, ptr %29, i32 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !20
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = call ptr @inserted(ptr noundef %31, i32 noundef %32)
  %34 = load ptr, ptr %4, align 8, !tbaa !9
  %35 = getelementptr inbounds nuw %struct.node, ptr %34, i32 0, i32 1
  store ptr %33, ptr %35, align 8, !tbaa !20
  br label %51

36:                                               ; preds = %22
  %37 = load i32, ptr %5, align 4, !tbaa !5
  %38 = load ptr, ptr %4, align 8, !tbaa !9
  %39 = getelementptr inbounds nuw %struct.node, ptr %38, i32 0, i32 0
  %40 = load i32, ptr %39, align 8, !tbaa !17
  %41 = icmp sgt i32 %37, %40
  br i1 %41, label %42, label %50

42:                                               ; preds = %36
  %43 = load ptr, ptr %4, align 8, !tbaa !9
  %44 = getelementptr inbounds nuw %struct.node, ptr %43, i32 0, i32 2
  %45 = load ptr, ptr %44, align 8, !tbaa !19
  %46 = load i32, ptr %5, align 4, !tbaa !5
  %47 = call ptr @inserted(ptr noundef %45, i32 noundef %46)
  %48 = load ptr, ptr %4, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw %struct.node, ptr %48, i32 0, i32 2
  store ptr %47, ptr %49, align 8, !tbaa !19
  br label %50

50:                                               ; preds = %42, %36
  br label %51

51:                                               ; preds = %50, %28
  %52 = load ptr, ptr %4, align 8, !tbaa !9
  store ptr %52, ptr %3, align 8
  br label %53

53:                                               ; preds = %51, %9
  %54 = load ptr, ptr %3, align 8
  ret ptr %54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @walked(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !9
  store i32 %1, ptr %6, align 4, !tbaa !5
  store i32 %2, ptr %7, align 4, !tbaa !5
  %8 = load ptr, ptr %5, align 8, !tbaa !9
  %9 = icmp ne ptr %8, null
  br i1 %9, label %14, label %10

10:                                               ; preds = %3
  %11 = load i32, ptr %6, align 4, !tbaa !5
  %12 = load i32, ptr %7, align 4, !tbaa !5
  %13 = add i32 %11, %12
  store i32 %13, ptr %4, align 4
  br label %35

14:                                               ; preds = %3
  %15 = load ptr, ptr %5, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw %struct.node, ptr %15, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8, !tbaa !20
  %18 = load i32, ptr %6, align 4, !tbaa !5
  %19 = load i32, ptr %7, align 4, !tbaa !5
  %20 = add nsw i32 %19, 1
  %21 = call i32 @walked(ptr noundef %17, i32 noundef %18, i32 noundef %20)
  store i32 %21, ptr %6, align 4, !tbaa !5
  %22 = load i32, ptr %6, align 4, !tbaa !5
  %23 = mul i32 %22, 31
  %24 = load ptr, ptr %5, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw %struct.node, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 8, !tbaa !17
  %27 = add i32 %23, %26
  store i32 %27, ptr %6, align 4, !tbaa !5
  %28 = load ptr, ptr %5, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw %struct.node, ptr %28, i32 0, i32 2
  %30 = load ptr, ptr %29, align 8, !tbaa !19
  %31 = load i32, ptr %6, align 4, !tbaa !5
  %32 = load i32, ptr %7, align 4, !tbaa !5
  %33 = add nsw i32 %32, 1
  %34 = call i32 @walked(ptr noundef %30, i32 noundef %31, i32 noundef %33)
  store i32 %34, ptr %4, align 4
  br label %35

35:                                               ; preds = %14, %10
  %36 = load i32, ptr %4, align 4
  ret i32 %36
}

; Function Attrs: nounwind uwtable
define internal i32 @even(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  br label %10

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = sub i32 %7, 1
  %9 = call i32 @odd(i32 noundef %8)
  br label %10

10:                                               ; preds = %6, %5
  %11 = phi i32 [ 1, %5 ], [ %9, %6 ]
  ret i32 %11
}

; Function Attrs: nounwind uwtable
define internal i32 @odd(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  br label %10

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = sub i32 %7, 1
  %9 = call i32 @even(i32 noundef %8)
  br label %10

10:                                               ; preds = %6, %5
  %11 = phi i32 [ 0, %5 ], [ %9, %6 ]
  ret i32 %11
}

; Function Attrs: nounwind uwtable
define internal i32 @ackermann(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !5
  store i32 %1, ptr %5, align 4, !tbaa !5
  %6 = load i32, ptr %4, align 4, !tbaa !5
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %11, label %8

8:                                                ; preds = %2
  %9 = load i32, ptr %5, align 4, !tbaa !5
  %10 = add i32 %9, 1
  store i32 %10, ptr %3, align 4
  br label %28

11:                                               ; preds = %2
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %22

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4, !tbaa !5
  %16 = sub i32 %15, 1
  %17 = load i32, ptr %4, align 4, !tbaa !5
  %18 = load i32, ptr %5, align 4, !tbaa !5
  %19 = sub i32 %18, 1
  %20 = call i32 @ackermann(i32 noundef %17, i32 noundef %19)
  %21 = call i32 @ackermann(i32 noundef %16, i32 noundef %20)
  br label %26

22:                                               ; preds = %11
  %23 = load i32, ptr %4, align 4, !tbaa !5
  %24 = sub i32 %23, 1
  %25 = call i32 @ackermann(i32 noundef %24, i32 noundef 1)
  br label %26

26:                                               ; preds = %22, %14
  %27 = phi i32 [ %21, %14 ], [ %25, %22 ]
  store i32 %27, ptr %3, align 4
  br label %28

28:                                               ; preds = %26, %8
  %29 = load i32, ptr %3, align 4
  ret i32 %29
}

; Function Attrs: nounwind uwtable
define internal i64 @power(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !21
  store i32 %1, ptr %5, align 4, !tbaa !5
  %7 = load i32, ptr %5, align 4, !tbaa !5
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %2
  store i64 1, ptr %3, align 8
  br label %30

10:                                               ; preds = %2
  call void @llvm.lifetime.start.p0(ptr %6) #3
  %11 = load i64, ptr %4, align 8, !tbaa !21
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = udiv i32 %12, 2
  %14 = call i64 @power(i64 noundef %11, i32 noundef %13)
  store i64 %14, ptr %6, align 8, !tbaa !21
  %15 = load i32, ptr %5, align 4, !tbaa !5
  %16 = and i32 %15, 1
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %10
  %19 = load i64, ptr %6, align 8, !tbaa !21
  %20 = load i64, ptr %6, align 8, !tbaa !21
  %21 = mul i64 %19, %20
  %22 = load i64, ptr %4, align 8, !tbaa !21
  %23 = mul i64 %21, %22
  br label %28

24:                                               ; preds = %10
  %25 = load i64, ptr %6, align 8, !tbaa !21
  %26 = load i64, ptr %6, align 8, !tbaa !21
  %27 = mul i64 %25, %26
  br label %28

28:                                               ; preds = %24, %18
  %29 = phi i64 [ %23, %18 ], [ %27, %24 ]
  store i64 %29, ptr %3, align 8
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %30

30:                                               ; preds = %28, %9
  %31 = load i64, ptr %3, align 8
  ret i64 %31
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nounwind uwtable
define internal void @permuted(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !23
  store i32 %1, ptr %6, align 4, !tbaa !5
  store i32 %2, ptr %7, align 4, !tbaa !5
  store ptr %3, ptr %8, align 8, !tbaa !23
  %13 = load i32, ptr %6, align 4, !tbaa !5
  %14 = load i32, ptr %7, align 4, !tbaa !5
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %16, label %41

16:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(ptr %9) #3
  store i32 0, ptr %9, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %10) #3
  store i32 0, ptr %10, align 4, !tbaa !5
  br label %17

17:                                               ; preds = %31, %16
  %18 = load i32, ptr %10, align 4, !tbaa !5
  %19 = load i32, ptr %7, align 4, !tbaa !5
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %22, label %21

21:                                               ; preds = %17
  call void @llvm.lifetime.end.p0(ptr %10) #3
  br label %34

22:                                               ; preds = %17
  %23 = load i32, ptr %9, align 4, !tbaa !5
  %24 = mul i32 %23, 7
  %25 = load ptr, ptr %5, align 8, !tbaa !23
  %26 = load i32, ptr %10, align 4, !tbaa !5
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %25, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !5
  %30 = add i32 %24, %29
  store i32 %30, ptr %9, align 4, !tbaa !5
  br label %31

31:                                               ; preds = %22
  %32 = load i32, ptr %10, align 4, !tbaa !5
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %10, align 4, !tbaa !5
  br label %17, !llvm.loop !25

34:                                               ; preds = %21
  %35 = load ptr, ptr %8, align 8, !tbaa !23
  %36 = load i32, ptr %35, align 4, !tbaa !5
  %37 = mul i32 %36, 33
  %38 = load i32, ptr %9, align 4, !tbaa !5
  %39 = add i32 %37, %38
  %40 = load ptr, ptr %8, align 8, !tbaa !23
  store i32 %39, ptr %40, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %9) #3
  br label %95

41:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(ptr %11) #3
  %42 = load i32, ptr %6, align 4, !tbaa !5
  store i32 %42, ptr %11, align 4, !tbaa !5
  br label %43

43:                                               ; preds = %92, %41
  %44 = load i32, ptr %11, align 4, !tbaa !5
  %45 = load i32, ptr %7, align 4, !tbaa !5
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %48, label %47

47:                                               ; preds = %43
  call void @llvm.lifetime.end.p0(ptr %11) #3
  br label %95

48:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(ptr %12) #3
  %49 = load ptr, ptr %5, align 8, !tbaa !23
  %50 = load i32, ptr %6, align 4, !tbaa !5
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %49, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  store i32 %53, ptr %12, align 4, !tbaa !5
  %54 = load ptr, ptr %5, align 8, !tbaa !23
  %55 = load i32, ptr %11, align 4, !tbaa !5
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i32, ptr %54, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !5
  %59 = load ptr, ptr %5, align 8, !tbaa !23
  %60 = load i32, ptr %6, align 4, !tbaa !5
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds i32, ptr %59, i64 %61
  store i32 %58, ptr %62, align 4, !tbaa !5
  %63 = load i32, ptr %12, align 4, !tbaa !5
  %64 = load ptr, ptr %5, align 8, !tbaa !23
  %65 = load i32, ptr %11, align 4, !tbaa !5
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds i32, ptr %64, i64 %66
  store i32 %63, ptr %67, align 4, !tbaa !5
  %68 = load ptr, ptr %5, align 8, !tbaa !23
  %69 = load i32, ptr %6, align 4, !tbaa !5
  %70 = add nsw i32 %69, 1
  %71 = load i32, ptr %7, align 4, !tbaa !5
  %72 = load ptr, ptr %8, align 8, !tbaa !23
  call void @permuted(ptr noundef %68, i32 noundef %70, i32 noundef %71, ptr noundef %72)
  %73 = load ptr, ptr %5, align 8, !tbaa !23
  %74 = load i32, ptr %6, align 4, !tbaa !5
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds i32, ptr %73, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !5
  store i32 %77, ptr %12, align 4, !tbaa !5
  %78 = load ptr, ptr %5, align 8, !tbaa !23
  %79 = load i32, ptr %11, align 4, !tbaa !5
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %78, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !5
  %83 = load ptr, ptr %5, align 8, !tbaa !23
  %84 = load i32, ptr %6, align 4, !tbaa !5
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds i32, ptr %83, i64 %85
  store i32 %82, ptr %86, align 4, !tbaa !5
  %87 = load i32, ptr %12, align 4, !tbaa !5
  %88 = load ptr, ptr %5, align 8, !tbaa !23
  %89 = load i32, ptr %11, align 4, !tbaa !5
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds i32, ptr %88, i64 %90
  store i32 %87, ptr %91, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %12) #3
  br label %92

92:                                               ; preds = %48
  %93 = load i32, ptr %11, align 4, !tbaa !5
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %11, align 4, !tbaa !5
  br label %43, !llvm.loop !26

95:                                               ; preds = %34, %47
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @deep(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !5
  store ptr %1, ptr %5, align 8, !tbaa !23
  call void @llvm.lifetime.start.p0(ptr %6) #3
  %9 = load i32, ptr %4, align 4, !tbaa !5
  %10 = mul nsw i32 %9, 3
  %11 = load ptr, ptr %5, align 8, !tbaa !23
  %12 = icmp ne ptr %11, null
  br i1 %12, label %13, label %16

13:                                               ; preds = %2
  %14 = load ptr, ptr %5, align 8, !tbaa !23
  %15 = load i32, ptr %14, align 4, !tbaa !5
  br label %17

16:                                               ; preds = %2
  br label %17

17:                                               ; preds = %16, %13
  %18 = phi i32 [ %15, %13 ], [ 1, %16 ]
  %19 = add nsw i32 %10, %18
  store i32 %19, ptr %6, align 4, !tbaa !5
  %20 = load i32, ptr %4, align 4, !tbaa !5
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %17
  %23 = load i32, ptr %6, align 4, !tbaa !5
  store i32 %23, ptr %3, align 4
  store i32 1, ptr %7, align 4
  br label %31

24:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(ptr %8) #3
  %25 = load i32, ptr %4, align 4, !tbaa !5
  %26 = sub nsw i32 %25, 1
  %27 = call i32 @deep(i32 noundef %26, ptr noundef %6)
  store i32 %27, ptr %8, align 4, !tbaa !5
  %28 = load i32, ptr %8, align 4, !tbaa !5
  %29 = load i32, ptr %6, align 4, !tbaa !5
  %30 = xor i32 %28, %29
  store i32 %30, ptr %3, align 4
  store i32 1, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %31

31:                                               ; preds = %24, %22
  call void @llvm.lifetime.end.p0(ptr %6) #3
  %32 = load i32, ptr %3, align 4
  ret i32 %32
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
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS4node", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = !{!18, !6, i64 0}
!18 = !{!"node", !6, i64 0, !10, i64 8, !10, i64 16}
!19 = !{!18, !10, i64 16}
!20 = !{!18, !10, i64 8}
!21 = !{!22, !22, i64 0}
!22 = !{!"long", !7, i64 0}
!23 = !{!24, !24, i64 0}
!24 = !{!"p1 int", !11, i64 0}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
