; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@product = internal global [12 x [12 x i32]] zeroinitializer, align 16
@composite = internal global [512 x i8] zeroinitializer, align 16
@left = internal global [12 x [12 x i32]] zeroinitializer, align 16
@right = internal global [12 x [12 x i32]] zeroinitializer, align 16

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #2
  %9 = call i32 @primes()
  store i32 %9, ptr %2, align 4, !tbaa !5
  %10 = load i32, ptr %2, align 4, !tbaa !5
  %11 = mul i32 %10, 31
  %12 = call i32 @multiplied(i32 noundef 12)
  %13 = add i32 %11, %12
  store i32 %13, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %14

14:                                               ; preds = %24, %0
  %15 = load i32, ptr %3, align 4, !tbaa !5
  %16 = icmp slt i32 %15, 9
  br i1 %16, label %18, label %17

17:                                               ; preds = %14
  call void @llvm.lifetime.end.p0(ptr %3) #2
  br label %27

18:                                               ; preds = %14
  %19 = load i32, ptr %2, align 4, !tbaa !5
  %20 = mul i32 %19, 31
  %21 = load i32, ptr %3, align 4, !tbaa !5
  %22 = call i32 @found(i32 noundef %21)
  %23 = add i32 %20, %22
  store i32 %23, ptr %2, align 4, !tbaa !5
  br label %24

24:                                               ; preds = %18
  %25 = load i32, ptr %3, align 4, !tbaa !5
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4, !tbaa !5
  br label %14, !llvm.loop !9

27:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 1, ptr %4, align 4, !tbaa !5
  br label %28

28:                                               ; preds = %41, %27
  %29 = load i32, ptr %4, align 4, !tbaa !5
  %30 = icmp ult i32 %29, 40
  br i1 %30, label %32, label %31

31:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %44

32:                                               ; preds = %28
  %33 = load i32, ptr %2, align 4, !tbaa !5
  %34 = mul i32 %33, 31
  %35 = load i32, ptr %4, align 4, !tbaa !5
  %36 = load i32, ptr %4, align 4, !tbaa !5
  %37 = urem i32 %36, 3
  %38 = add i32 %37, 1
  %39 = call i32 @down(i32 noundef %35, i32 noundef %38)
  %40 = add i32 %34, %39
  store i32 %40, ptr %2, align 4, !tbaa !5
  br label %41

41:                                               ; preds = %32
  %42 = load i32, ptr %4, align 4, !tbaa !5
  %43 = add i32 %42, 1
  store i32 %43, ptr %4, align 4, !tbaa !5
  br label %28, !llvm.loop !11

44:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 11, ptr %5, align 4, !tbaa !5
  br label %45

45:                                               ; preds = %84, %44
  %46 = load i32, ptr %5, align 4, !tbaa !5
  %47 = icmp sgt i32 %46, 0
  br i1 %47, label %49, label %48

48:                                               ; preds = %45
  store i32 8, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #2
  br label %87

49:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(ptr %7) #2
  store i32 0, ptr %7, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %8) #2
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %50

50:                                               ; preds = %74, %49
  %51 = load i32, ptr %8, align 4, !tbaa !5
  %52 = icmp slt i32 %51, 12
  br i1 %52, label %54, label %53

53:                                               ; preds = %50
  store i32 11, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #2
  br label %77

54:                                               ; preds = %50
  %55 = load i32, ptr %5, align 4, !tbaa !5
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %56
  %58 = load i32, ptr %8, align 4, !tbaa !5
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [12 x i32], ptr %57, i64 0, i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !5
  %62 = load i32, ptr %5, align 4, !tbaa !5
  %63 = sub nsw i32 %62, 1
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %64
  %66 = load i32, ptr %8, align 4, !tbaa !5
  %67 = sub nsw i32 11, %66
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [12 x i32], ptr %65, i64 0, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !5
  %71 = sub nsw i32 %61, %70
  %72 = load i32, ptr %7, align 4, !tbaa !5
  %73 = add nsw i32 %72, %71
  store i32 %73, ptr %7, align 4, !tbaa !5
  br label %74

74:                                               ; preds = %54
  %75 = load i32, ptr %8, align 4, !tbaa !5
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %8, align 4, !tbaa !5
  br label %50, !llvm.loop !12

77:                                               ; preds = %53
  %78 = load i32, ptr %7, align 4, !tbaa !5
  %79 = load i32, ptr %5, align 4, !tbaa !5
  %80 = and i32 %79, 7
  %81 = shl i32 %78, %80
  %82 = load i32, ptr %2, align 4, !tbaa !5
  %83 = xor i32 %82, %81
  store i32 %83, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %7) #2
  br label %84

84:                                               ; preds = %77
  %85 = load i32, ptr %5, align 4, !tbaa !5
  %86 = sub nsw i32 %85, 2
  store i32 %86, ptr %5, align 4, !tbaa !5
  br label %45, !llvm.loop !13

87:                                               ; preds = %48
  %88 = load i32, ptr %2, align 4, !tbaa !5
  store i32 %88, ptr %1, align 4
  store i32 1, ptr %6, align 4
  call void @llvm.lifetime.end.p0(ptr %2) #2
  %89 = load i32, ptr %1, align 4
  ret i32 %89
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @primes() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %1) #2
  store i32 0, ptr %1, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %2) #2
  store i32 2, ptr %2, align 4, !tbaa !5
  br label %5

5:                                                ; preds = %39, %0
  %6 = load i32, ptr %2, align 4, !tbaa !5
  %7 = zext i32 %6 to i64
  %8 = icmp ult i64 %7, 512
  br i1 %8, label %10, label %9

9:                                                ; preds = %5
  store i32 2, ptr %3, align 4
  call void @llvm.lifetime.end.p0(ptr %2) #2
  br label %42

10:                                               ; preds = %5
  %11 = load i32, ptr %2, align 4, !tbaa !5
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds nuw [512 x i8], ptr @composite, i64 0, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !14
  %15 = icmp ne i8 %14, 0
  br i1 %15, label %16, label %17

16:                                               ; preds = %10
  br label %39

17:                                               ; preds = %10
  %18 = load i32, ptr %1, align 4, !tbaa !5
  %19 = mul i32 %18, 31
  %20 = load i32, ptr %2, align 4, !tbaa !5
  %21 = add i32 %19, %20
  store i32 %21, ptr %1, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %22 = load i32, ptr %2, align 4, !tbaa !5
  %23 = load i32, ptr %2, align 4, !tbaa !5
  %24 = mul i32 %22, %23
  store i32 %24, ptr %4, align 4, !tbaa !5
  br label %25

25:                                               ; preds = %34, %17
  %26 = load i32, ptr %4, align 4, !tbaa !5
  %27 = zext i32 %26 to i64
  %28 = icmp ult i64 %27, 512
  br i1 %28, label %30, label %29

29:                                               ; preds = %25
  store i32 5, ptr %3, align 4
  call void @llvm.lifetime.end.p0(ptr %4) #2
  br label %38

30:                                               ; preds = %25
  %31 = load i32, ptr %4, align 4, !tbaa !5
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw [512 x i8], ptr @composite, i64 0, i64 %32
  store i8 1, ptr %33, align 1, !tbaa !14
  br label %34

34:                                               ; preds = %30
  %35 = load i32, ptr %2, align 4, !tbaa !5
  %36 = load i32, ptr %4, align 4, !tbaa !5
  %37 = add i32 %36, %35
  store i32 %37, ptr %4, align 4, !tbaa !5
  br label %25, !llvm.loop !15

38:                                               ; preds = %29
  br label %39

39:                                               ; preds = %38, %16
  %40 = load i32, ptr %2, align 4, !tbaa !5
  %41 = add i32 %40, 1
  store i32 %41, ptr %2, align 4, !tbaa !5
  br label %5, !llvm.loop !16

42:                                               ; preds = %9
  %43 = load i32, ptr %1, align 4, !tbaa !5
  store i32 1, ptr %3, align 4
  call void @llvm.lifetime.end.p0(ptr %1) #2
  ret i32 %43
}

; Function Attrs: nounwind uwtable
define internal i32 @multiplied(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #2
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %10

10:                                               ; preds = %46, %1
  %11 = load i32, ptr %3, align 4, !tbaa !5
  %12 = load i32, ptr %2, align 4, !tbaa !5
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  store i32 2, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %3) #2
  br label %49

15:                                               ; preds = %10
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %16

16:                                               ; preds = %42, %15
  %17 = load i32, ptr %5, align 4, !tbaa !5
  %18 = load i32, ptr %2, align 4, !tbaa !5
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %16
  store i32 5, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #2
  br label %45

21:                                               ; preds = %16
  %22 = load i32, ptr %3, align 4, !tbaa !5
  %23 = mul nsw i32 %22, 3
  %24 = load i32, ptr %5, align 4, !tbaa !5
  %25 = sub nsw i32 %23, %24
  %26 = load i32, ptr %3, align 4, !tbaa !5
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [12 x [12 x i32]], ptr @left, i64 0, i64 %27
  %29 = load i32, ptr %5, align 4, !tbaa !5
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [12 x i32], ptr %28, i64 0, i64 %30
  store i32 %25, ptr %31, align 4, !tbaa !5
  %32 = load i32, ptr %3, align 4, !tbaa !5
  %33 = load i32, ptr %5, align 4, !tbaa !5
  %34 = xor i32 %32, %33
  %35 = add nsw i32 %34, 1
  %36 = load i32, ptr %3, align 4, !tbaa !5
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [12 x [12 x i32]], ptr @right, i64 0, i64 %37
  %39 = load i32, ptr %5, align 4, !tbaa !5
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [12 x i32], ptr %38, i64 0, i64 %40
  store i32 %35, ptr %41, align 4, !tbaa !5
  br label %42

42:                                               ; preds = %21
  %43 = load i32, ptr %5, align 4, !tbaa !5
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %5, align 4, !tbaa !5
  br label %16, !llvm.loop !17

45:                                               ; preds = %20
  br label %46

46:                                               ; preds = %45
  %47 = load i32, ptr %3, align 4, !tbaa !5
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %3, align 4, !tbaa !5
  br label %10, !llvm.loop !18

49:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(ptr %6) #2
  store i32 0, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #2
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %50

50:                                               ; preds = %119, %49
  %51 = load i32, ptr %7, align 4, !tbaa !5
  %52 = load i32, ptr %2, align 4, !tbaa !5
  %53 = icmp slt i32 %51, %52
  br i1 %53, label %55, label %54

54:                                               ; preds = %50
  store i32 8, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %7) #2
  br label %122

55:                                               ; preds = %50
  call void @llvm.lifetime.start.p0(ptr %8) #2
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %56

56:                                               ; preds = %115, %55
  %57 = load i32, ptr %8, align 4, !tbaa !5
  %58 = load i32, ptr %2, align 4, !tbaa !5
  %59 = icmp slt i32 %57, %58
  br i1 %59, label %61, label %60

60:                                               ; preds = %56
  store i32 11, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #2
  br label %118

61:                                               ; preds = %56
  %62 = load i32, ptr %7, align 4, !tbaa !5
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %63
  %65 = load i32, ptr %8, align 4, !tbaa !5
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [12 x i32], ptr %64, i64 0, i64 %66
  store i32 0, ptr %67, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %9) #2
  store i32 0, ptr %9, align 4, !tbaa !5
  br label %68

68:                                               ; preds = %97, %61
  %69 = load i32, ptr %9, align 4, !tbaa !5
  %70 = load i32, ptr %2, align 4, !tbaa !5
  %71 = icmp slt i32 %69, %70
  br i1 %71, label %73, label %72

72:                                               ; preds = %68
  store i32 14, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %9) #2
  br label %100

73:                                               ; preds = %68
  %74 = load i32, ptr %7, align 4, !tbaa !5
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [12 x [12 x i32]], ptr @left, i64 0, i64 %75
  %77 = load i32, ptr %9, align 4, !tbaa !5
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [12 x i32], ptr %76, i64 0, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !5
  %81 = load i32, ptr %9, align 4, !tbaa !5
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [12 x [12 x i32]], ptr @right, i64 0, i64 %82
  %84 = load i32, ptr %8, align 4, !tbaa !5
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [12 x i32], ptr %83, i64 0, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !5
  %88 = mul nsw i32 %80, %87
  %89 = load i32, ptr %7, align 4, !tbaa !5
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %90
  %92 = load i32, ptr %8, align 4, !tbaa !5
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [12 x i32], ptr %91, i64 0, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !5
  %96 = add nsw i32 %95, %88
  store i32 %96, ptr %94, align 4, !tbaa !5
  br label %97

97:                                               ; preds = %73
  %98 = load i32, ptr %9, align 4, !tbaa !5
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %9, align 4, !tbaa !5
  br label %68, !llvm.loop !19

100:                                              ; preds = %72
  %101 = load i32, ptr %7, align 4, !tbaa !5
  %102 = load i32, ptr %8, align 4, !tbaa !5
  %103 = icmp eq i32 %101, %102
  br i1 %103, label %104, label %114

104:                                              ; preds = %100
  %105 = load i32, ptr %7, align 4, !tbaa !5
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %106
  %108 = load i32, ptr %8, align 4, !tbaa !5
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [12 x i32], ptr %107, i64 0, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !5
  %112 = load i32, ptr %6, align 4, !tbaa !5
  %113 = add nsw i32 %112, %111
  store i32 %113, ptr %6, align 4, !tbaa !5
  br label %114

114:                                              ; preds = %104, %100
  br label %115

115:                                              ; preds = %114
  %116 = load i32, ptr %8, align 4, !tbaa !5
  %117 = add nsw i32 %116, 1
  store i32 %117, ptr %8, align 4, !tbaa !5
  br label %56, !llvm.loop !20

118:                                              ; preds = %60
  br label %119

119:                                              ; preds = %118
  %120 = load i32, ptr %7, align 4, !tbaa !5
  %121 = add nsw i32 %120, 1
  store i32 %121, ptr %7, align 4, !tbaa !5
  br label %50, !llvm.loop !21

122:                                              ; preds = %54
  %123 = load i32, ptr %6, align 4, !tbaa !5
  store i32 1, ptr %4, align 4
  call void @llvm.lifetime.end.p0(ptr %6) #2
  ret i32 %123
}

; Function Attrs: nounwind uwtable
define internal i32 @found(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #2
  store i32 0, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %60, %1
  %9 = load i32, ptr %5, align 4, !tbaa !5
  %10 = icmp slt i32 %9, 12
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  store i32 2, ptr %6, align 4
  br label %63

12:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %7) #2
  %13 = load i32, ptr %5, align 4, !tbaa !5
  store i32 %13, ptr %7, align 4, !tbaa !5
  br label %14

14:                                               ; preds = %50, %12
  %15 = load i32, ptr %7, align 4, !tbaa !5
  %16 = icmp slt i32 %15, 12
  br i1 %16, label %18, label %17

17:                                               ; preds = %14
  store i32 5, ptr %6, align 4
  br label %53

18:                                               ; preds = %14
  %19 = load i32, ptr %4, align 4, !tbaa !5
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %4, align 4, !tbaa !5
  %21 = load i32, ptr %5, align 4, !tbaa !5
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %22
  %24 = load i32, ptr %7, align 4, !tbaa !5
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [12 x i32], ptr %23, i64 0, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !5
  %28 = srem i32 %27, 17
  %29 = load i32, ptr %3, align 4, !tbaa !5
  %30 = icmp eq i32 %28, %29
  br i1 %30, label %31, label %39

31:                                               ; preds = %18
  %32 = load i32, ptr %4, align 4, !tbaa !5
  %33 = mul nsw i32 %32, 100
  %34 = load i32, ptr %5, align 4, !tbaa !5
  %35 = mul nsw i32 %34, 12
  %36 = add nsw i32 %33, %35
  %37 = load i32, ptr %7, align 4, !tbaa !5
  %38 = add nsw i32 %36, %37
  store i32 %38, ptr %2, align 4
  store i32 1, ptr %6, align 4
  br label %53

39:                                               ; preds = %18
  %40 = load i32, ptr %5, align 4, !tbaa !5
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [12 x [12 x i32]], ptr @product, i64 0, i64 %41
  %43 = load i32, ptr %7, align 4, !tbaa !5
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [12 x i32], ptr %42, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !5
  %47 = icmp slt i32 %46, -4000
  br i1 %47, label %48, label %49

48:                                               ; preds = %39
  store i32 5, ptr %6, align 4
  br label %53

49:                                               ; preds = %39
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %7, align 4, !tbaa !5
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %7, align 4, !tbaa !5
  br label %14, !llvm.loop !22

53:                                               ; preds = %48, %31, %17
  call void @llvm.lifetime.end.p0(ptr %7) #2
  %54 = load i32, ptr %6, align 4
  switch i32 %54, label %63 [
    i32 5, label %55
  ]

55:                                               ; preds = %53
  %56 = load i32, ptr %4, align 4, !tbaa !5
  %57 = icmp sgt i32 %56, 60
  br i1 %57, label %58, label %59

58:                                               ; preds = %55
  store i32 2, ptr %6, align 4
  br label %63

59:                                               ; preds = %55
  br label %60

60:                                               ; preds = %59
  %61 = load i32, ptr %5, align 4, !tbaa !5
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %5, align 4, !tbaa !5
  br label %8, !llvm.loop !23

63:                                               ; preds = %58, %53, %11
  call void @llvm.lifetime.end.p0(ptr %5) #2
  %64 = load i32, ptr %6, align 4
  switch i32 %64, label %68 [
    i32 2, label %65
  ]

65:                                               ; preds = %63
  %66 = load i32, ptr %4, align 4, !tbaa !5
  %67 = sub nsw i32 0, %66
  store i32 %67, ptr %2, align 4
  store i32 1, ptr %6, align 4
  br label %68

68:                                               ; preds = %65, %63
  call void @llvm.lifetime.end.p0(ptr %4) #2
  %69 = load i32, ptr %2, align 4
  ret i32 %69
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @down(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store i32 %1, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %6

6:                                                ; preds = %28, %2
  %7 = load i32, ptr %3, align 4, !tbaa !5
  %8 = and i32 %7, 1
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %14

10:                                               ; preds = %6
  %11 = load i32, ptr %3, align 4, !tbaa !5
  %12 = mul i32 3, %11
  %13 = add i32 %12, 1
  br label %17

14:                                               ; preds = %6
  %15 = load i32, ptr %3, align 4, !tbaa !5
  %16 = udiv i32 %15, 2
  br label %17

17:                                               ; preds = %14, %10
  %18 = phi i32 [ %13, %10 ], [ %16, %14 ]
  store i32 %18, ptr %3, align 4, !tbaa !5
  %19 = load i32, ptr %4, align 4, !tbaa !5
  %20 = load i32, ptr %5, align 4, !tbaa !5
  %21 = add i32 %20, %19
  store i32 %21, ptr %5, align 4, !tbaa !5
  br label %22

22:                                               ; preds = %17
  %23 = load i32, ptr %3, align 4, !tbaa !5
  %24 = icmp ugt i32 %23, 1
  br i1 %24, label %25, label %28

25:                                               ; preds = %22
  %26 = load i32, ptr %5, align 4, !tbaa !5
  %27 = icmp ult i32 %26, 1000
  br label %28

28:                                               ; preds = %25, %22
  %29 = phi i1 [ false, %22 ], [ %27, %25 ]
  br i1 %29, label %6, label %30, !llvm.loop !24

30:                                               ; preds = %28
  %31 = load i32, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %5) #2
  ret i32 %31
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
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = !{!7, !7, i64 0}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !10}
