; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = internal constant [46 x i8] c"  aaaabbbcccccd 42, -17;0x1f 99999 eee  +3 zz\00", align 16
@packed = internal global [256 x i8] zeroinitializer, align 16
@buffer = internal global [256 x i8] zeroinitializer, align 16
@.str = private unnamed_addr constant [5 x i8] c"same\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"abcba\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"abccbx\00", align 1

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #4
  %5 = call i32 @crc(ptr noundef @text, i64 noundef 46)
  store i32 %5, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #4
  store ptr @text, ptr %3, align 8, !tbaa !9
  br label %6

6:                                                ; preds = %10, %0
  %7 = load ptr, ptr %3, align 8, !tbaa !9
  %8 = load i8, ptr %7, align 1, !tbaa !12
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %15

10:                                               ; preds = %6
  %11 = load i32, ptr %2, align 4, !tbaa !5
  %12 = mul i32 %11, 31
  %13 = call i32 @number(ptr noundef %3)
  %14 = add i32 %12, %13
  store i32 %14, ptr %2, align 4, !tbaa !5
  br label %6, !llvm.loop !13

15:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %4) #4
  %16 = call i32 @lengths(ptr noundef @text, ptr noundef @packed)
  store i32 %16, ptr %4, align 4, !tbaa !5
  %17 = load i32, ptr %2, align 4, !tbaa !5
  %18 = mul i32 %17, 31
  %19 = load i32, ptr %4, align 4, !tbaa !5
  %20 = sext i32 %19 to i64
  %21 = call i32 @crc(ptr noundef @packed, i64 noundef %20)
  %22 = add i32 %18, %21
  %23 = load i32, ptr %4, align 4, !tbaa !5
  %24 = add i32 %22, %23
  store i32 %24, ptr %2, align 4, !tbaa !5
  call void @llvm.memset.p0.i64(ptr align 16 @buffer, i8 46, i64 64, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 getelementptr inbounds (i8, ptr @buffer, i64 3), ptr align 16 @text, i64 20, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align 1 getelementptr inbounds (i8, ptr @buffer, i64 5), ptr align 1 getelementptr inbounds (i8, ptr @buffer, i64 3), i64 30, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align 16 @buffer, ptr align 1 getelementptr inbounds (i8, ptr @buffer, i64 7), i64 40, i1 false)
  store i8 0, ptr getelementptr inbounds ([256 x i8], ptr @buffer, i64 0, i64 63), align 1, !tbaa !12
  %25 = load i32, ptr %2, align 4, !tbaa !5
  %26 = mul i32 %25, 31
  %27 = call i32 @crc(ptr noundef @buffer, i64 noundef 64)
  %28 = add i32 %26, %27
  %29 = call i64 @length(ptr noundef @buffer)
  %30 = trunc i64 %29 to i32
  %31 = add i32 %28, %30
  store i32 %31, ptr %2, align 4, !tbaa !5
  call void @upper(ptr noundef @buffer)
  %32 = load i32, ptr %2, align 4, !tbaa !5
  %33 = mul i32 %32, 31
  %34 = call i32 @crc(ptr noundef @buffer, i64 noundef 64)
  %35 = add i32 %33, %34
  store i32 %35, ptr %2, align 4, !tbaa !5
  %36 = load i32, ptr %2, align 4, !tbaa !5
  %37 = mul i32 %36, 31
  %38 = call i32 @compared(ptr noundef @text, ptr noundef @packed)
  %39 = add i32 %37, %38
  %40 = call i32 @compared(ptr noundef @.str, ptr noundef @.str)
  %41 = mul i32 %40, 5
  %42 = add i32 %39, %41
  store i32 %42, ptr %2, align 4, !tbaa !5
  %43 = load i32, ptr %2, align 4, !tbaa !5
  %44 = mul i32 %43, 31
  %45 = add i32 %44, 1
  %46 = add i32 %45, 2
  store i32 %46, ptr %2, align 4, !tbaa !5
  %47 = load i32, ptr %2, align 4, !tbaa !5
  %48 = mul i32 %47, 31
  %49 = call i32 @palindrome(ptr noundef @.str.1, i32 noundef 5)
  %50 = add i32 %48, %49
  %51 = call i32 @palindrome(ptr noundef @.str.2, i32 noundef 6)
  %52 = mul i32 %51, 2
  %53 = add i32 %50, %52
  store i32 %53, ptr %2, align 4, !tbaa !5
  %54 = load i32, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %4) #4
  call void @llvm.lifetime.end.p0(ptr %3) #4
  call void @llvm.lifetime.end.p0(ptr %2) #4
  ret i32 %54
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @crc(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !9
  store i64 %1, ptr %4, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(ptr %5) #4
  store i32 -1, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #4
  store i64 0, ptr %6, align 8, !tbaa !15
  br label %9

9:                                                ; preds = %43, %2
  %10 = load i64, ptr %6, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !15
  %12 = icmp ult i64 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9
  store i32 2, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %6) #4
  br label %46

14:                                               ; preds = %9
  %15 = load ptr, ptr %3, align 8, !tbaa !9
  %16 = load i64, ptr %6, align 8, !tbaa !15
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !12
  %19 = zext i8 %18 to i32
  %20 = load i32, ptr %5, align 4, !tbaa !5
  %21 = xor i32 %20, %19
  store i32 %21, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %8) #4
  store i32 0, ptr %8, align 4, !tbaa !5
  br label %22

22:                                               ; preds = %39, %14
  %23 = load i32, ptr %8, align 4, !tbaa !5
  %24 = icmp slt i32 %23, 8
  br i1 %24, label %26, label %25

25:                                               ; preds = %22
  store i32 5, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #4
  br label %42

26:                                               ; preds = %22
  %27 = load i32, ptr %5, align 4, !tbaa !5
  %28 = and i32 %27, 1
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %30, label %34

30:                                               ; preds = %26
  %31 = load i32, ptr %5, align 4, !tbaa !5
  %32 = lshr i32 %31, 1
  %33 = xor i32 %32, -306674912
  br label %37

34:                                               ; preds = %26
  %35 = load i32, ptr %5, align 4, !tbaa !5
  %36 = lshr i32 %35, 1
  br label %37

37:                                               ; preds = %34, %30
  %38 = phi i32 [ %33, %30 ], [ %36, %34 ]
  store i32 %38, ptr %5, align 4, !tbaa !5
  br label %39

39:                                               ; preds = %37
  %40 = load i32, ptr %8, align 4, !tbaa !5
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %8, align 4, !tbaa !5
  br label %22, !llvm.loop !17

42:                                               ; preds = %25
  br label %43

43:                                               ; preds = %42
  %44 = load i64, ptr %6, align 8, !tbaa !15
  %45 = add i64 %44, 1
  store i64 %45, ptr %6, align 8, !tbaa !15
  br label %9, !llvm.loop !18

46:                                               ; preds = %13
  %47 = load i32, ptr %5, align 4, !tbaa !5
  %48 = xor i32 %47, -1
  store i32 1, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #4
  ret i32 %48
}

; Function Attrs: nounwind uwtable
define internal i32 @number(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !19
  call void @llvm.lifetime.start.p0(ptr %3) #4
  %6 = load ptr, ptr %2, align 8, !tbaa !19
  %7 = load ptr, ptr %6, align 8, !tbaa !9
  store ptr %7, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %4) #4
  store i32 0, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #4
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %25, %1
  %9 = load ptr, ptr %3, align 8, !tbaa !9
  %10 = load i8, ptr %9, align 1, !tbaa !12
  %11 = sext i8 %10 to i32
  %12 = icmp eq i32 %11, 32
  br i1 %12, label %23, label %13

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8, !tbaa !9
  %15 = load i8, ptr %14, align 1, !tbaa !12
  %16 = sext i8 %15 to i32
  %17 = icmp eq i32 %16, 44
  br i1 %17, label %23, label %18

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 8, !tbaa !9
  %20 = load i8, ptr %19, align 1, !tbaa !12
  %21 = sext i8 %20 to i32
  %22 = icmp eq i32 %21, 59
  br label %23

23:                                               ; preds = %18, %13, %8
  %24 = phi i1 [ true, %13 ], [ true, %8 ], [ %22, %18 ]
  br i1 %24, label %25, label %28

25:                                               ; preds = %23
  %26 = load ptr, ptr %3, align 8, !tbaa !9
  %27 = getelementptr inbounds nuw i8, ptr %26, i32 1
  store ptr %27, ptr %3, align 8, !tbaa !9
  br label %8, !llvm.loop !22

28:                                               ; preds = %23
  %29 = load ptr, ptr %3, align 8, !tbaa !9
  %30 = load i8, ptr %29, align 1, !tbaa !12
  %31 = sext i8 %30 to i32
  %32 = icmp eq i32 %31, 45
  br i1 %32, label %38, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 8, !tbaa !9
  %35 = load i8, ptr %34, align 1, !tbaa !12
  %36 = sext i8 %35 to i32
  %37 = icmp eq i32 %36, 43
  br i1 %37, label %38, label %45

38:                                               ; preds = %33, %28
  %39 = load ptr, ptr %3, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i32 1
  store ptr %40, ptr %3, align 8, !tbaa !9
  %41 = load i8, ptr %39, align 1, !tbaa !12
  %42 = sext i8 %41 to i32
  %43 = icmp eq i32 %42, 45
  %44 = zext i1 %43 to i32
  store i32 %44, ptr %4, align 4, !tbaa !5
  br label %45

45:                                               ; preds = %38, %33
  br label %46

46:                                               ; preds = %58, %45
  %47 = load ptr, ptr %3, align 8, !tbaa !9
  %48 = load i8, ptr %47, align 1, !tbaa !12
  %49 = sext i8 %48 to i32
  %50 = icmp sge i32 %49, 48
  br i1 %50, label %51, label %56

51:                                               ; preds = %46
  %52 = load ptr, ptr %3, align 8, !tbaa !9
  %53 = load i8, ptr %52, align 1, !tbaa !12
  %54 = sext i8 %53 to i32
  %55 = icmp sle i32 %54, 57
  br label %56

56:                                               ; preds = %51, %46
  %57 = phi i1 [ false, %46 ], [ %55, %51 ]
  br i1 %57, label %58, label %67

58:                                               ; preds = %56
  %59 = load i32, ptr %5, align 4, !tbaa !5
  %60 = mul nsw i32 %59, 10
  %61 = load ptr, ptr %3, align 8, !tbaa !9
  %62 = getelementptr inbounds nuw i8, ptr %61, i32 1
  store ptr %62, ptr %3, align 8, !tbaa !9
  %63 = load i8, ptr %61, align 1, !tbaa !12
  %64 = sext i8 %63 to i32
  %65 = sub nsw i32 %64, 48
  %66 = add nsw i32 %60, %65
  store i32 %66, ptr %5, align 4, !tbaa !5
  br label %46, !llvm.loop !23

67:                                               ; preds = %56
  br label %68

68:                                               ; preds = %90, %67
  %69 = load ptr, ptr %3, align 8, !tbaa !9
  %70 = load i8, ptr %69, align 1, !tbaa !12
  %71 = sext i8 %70 to i32
  %72 = icmp ne i32 %71, 0
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 8, !tbaa !9
  %75 = load i8, ptr %74, align 1, !tbaa !12
  %76 = sext i8 %75 to i32
  %77 = icmp ne i32 %76, 32
  br i1 %77, label %78, label %88

78:                                               ; preds = %73
  %79 = load ptr, ptr %3, align 8, !tbaa !9
  %80 = load i8, ptr %79, align 1, !tbaa !12
  %81 = sext i8 %80 to i32
  %82 = icmp ne i32 %81, 44
  br i1 %82, label %83, label %88

83:                                               ; preds = %78
  %84 = load ptr, ptr %3, align 8, !tbaa !9
  %85 = load i8, ptr %84, align 1, !tbaa !12
  %86 = sext i8 %85 to i32
  %87 = icmp ne i32 %86, 59
  br label %88

88:                                               ; preds = %83, %78, %73, %68
  %89 = phi i1 [ false, %78 ], [ false, %73 ], [ false, %68 ], [ %87, %83 ]
  br i1 %89, label %90, label %93

90:                                               ; preds = %88
  %91 = load ptr, ptr %3, align 8, !tbaa !9
  %92 = getelementptr inbounds nuw i8, ptr %91, i32 1
  store ptr %92, ptr %3, align 8, !tbaa !9
  br label %68, !llvm.loop !24

93:                                               ; preds = %88
  %94 = load ptr, ptr %3, align 8, !tbaa !9
  %95 = load ptr, ptr %2, align 8, !tbaa !19
  store ptr %94, ptr %95, align 8, !tbaa !9
  %96 = load i32, ptr %4, align 4, !tbaa !5
  %97 = icmp ne i32 %96, 0
  br i1 %97, label %98, label %101

98:                                               ; preds = %93
  %99 = load i32, ptr %5, align 4, !tbaa !5
  %100 = sub nsw i32 0, %99
  br label %103

101:                                              ; preds = %93
  %102 = load i32, ptr %5, align 4, !tbaa !5
  br label %103

103:                                              ; preds = %101, %98
  %104 = phi i32 [ %100, %98 ], [ %102, %101 ]
  call void @llvm.lifetime.end.p0(ptr %5) #4
  call void @llvm.lifetime.end.p0(ptr %4) #4
  call void @llvm.lifetime.end.p0(ptr %3) #4
  ret i32 %104
}

; Function Attrs: nounwind uwtable
define internal i32 @lengths(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !9
  store ptr %1, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #4
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %62, %2
  %9 = load ptr, ptr %3, align 8, !tbaa !9
  %10 = load i8, ptr %9, align 1, !tbaa !12
  %11 = icmp ne i8 %10, 0
  br i1 %11, label %12, label %74

12:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %6) #4
  store i32 1, ptr %6, align 4, !tbaa !5
  br label %13

13:                                               ; preds = %29, %12
  %14 = load ptr, ptr %3, align 8, !tbaa !9
  %15 = load i32, ptr %6, align 4, !tbaa !5
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds i8, ptr %14, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !12
  %19 = sext i8 %18 to i32
  %20 = load ptr, ptr %3, align 8, !tbaa !9
  %21 = load i8, ptr %20, align 1, !tbaa !12
  %22 = sext i8 %21 to i32
  %23 = icmp eq i32 %19, %22
  br i1 %23, label %24, label %27

24:                                               ; preds = %13
  %25 = load i32, ptr %6, align 4, !tbaa !5
  %26 = icmp slt i32 %25, 9
  br label %27

27:                                               ; preds = %24, %13
  %28 = phi i1 [ false, %13 ], [ %26, %24 ]
  br i1 %28, label %29, label %32

29:                                               ; preds = %27
  %30 = load i32, ptr %6, align 4, !tbaa !5
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4, !tbaa !5
  br label %13, !llvm.loop !25

32:                                               ; preds = %27
  %33 = load i32, ptr %6, align 4, !tbaa !5
  %34 = icmp sgt i32 %33, 2
  br i1 %34, label %35, label %44

35:                                               ; preds = %32
  %36 = load i32, ptr %6, align 4, !tbaa !5
  %37 = add nsw i32 48, %36
  %38 = trunc i32 %37 to i8
  %39 = load ptr, ptr %4, align 8, !tbaa !9
  %40 = load i32, ptr %5, align 4, !tbaa !5
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %5, align 4, !tbaa !5
  %42 = sext i32 %40 to i64
  %43 = getelementptr inbounds i8, ptr %39, i64 %42
  store i8 %38, ptr %43, align 1, !tbaa !12
  br label %62

44:                                               ; preds = %32
  call void @llvm.lifetime.start.p0(ptr %7) #4
  store i32 1, ptr %7, align 4, !tbaa !5
  br label %45

45:                                               ; preds = %58, %44
  %46 = load i32, ptr %7, align 4, !tbaa !5
  %47 = load i32, ptr %6, align 4, !tbaa !5
  %48 = icmp slt i32 %46, %47
  br i1 %48, label %50, label %49

49:                                               ; preds = %45
  call void @llvm.lifetime.end.p0(ptr %7) #4
  br label %61

50:                                               ; preds = %45
  %51 = load ptr, ptr %3, align 8, !tbaa !9
  %52 = load i8, ptr %51, align 1, !tbaa !12
  %53 = load ptr, ptr %4, align 8, !tbaa !9
  %54 = load i32, ptr %5, align 4, !tbaa !5
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %5, align 4, !tbaa !5
  %56 = sext i32 %54 to i64
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  store i8 %52, ptr %57, align 1, !tbaa !12
  br label %58

58:                                               ; preds = %50
  %59 = load i32, ptr %7, align 4, !tbaa !5
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %7, align 4, !tbaa !5
  br label %45, !llvm.loop !26

61:                                               ; preds = %49
  br label %62

62:                                               ; preds = %61, %35
  %63 = load ptr, ptr %3, align 8, !tbaa !9
  %64 = load i8, ptr %63, align 1, !tbaa !12
  %65 = load ptr, ptr %4, align 8, !tbaa !9
  %66 = load i32, ptr %5, align 4, !tbaa !5
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %5, align 4, !tbaa !5
  %68 = sext i32 %66 to i64
  %69 = getelementptr inbounds i8, ptr %65, i64 %68
  store i8 %64, ptr %69, align 1, !tbaa !12
  %70 = load i32, ptr %6, align 4, !tbaa !5
  %71 = load ptr, ptr %3, align 8, !tbaa !9
  %72 = sext i32 %70 to i64
  %73 = getelementptr inbounds i8, ptr %71, i64 %72
  store ptr %73, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %6) #4
  br label %8, !llvm.loop !27

74:                                               ; preds = %8
  %75 = load ptr, ptr %4, align 8, !tbaa !9
  %76 = load i32, ptr %5, align 4, !tbaa !5
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds i8, ptr %75, i64 %77
  store i8 0, ptr %78, align 1, !tbaa !12
  %79 = load i32, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %5) #4
  ret i32 %79
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nounwind uwtable
define internal i64 @length(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #4
  %4 = load ptr, ptr %2, align 8, !tbaa !9
  store ptr %4, ptr %3, align 8, !tbaa !9
  br label %5

5:                                                ; preds = %9, %1
  %6 = load ptr, ptr %3, align 8, !tbaa !9
  %7 = load i8, ptr %6, align 1, !tbaa !12
  %8 = icmp ne i8 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = load ptr, ptr %3, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 1
  store ptr %11, ptr %3, align 8, !tbaa !9
  br label %5, !llvm.loop !28

12:                                               ; preds = %5
  %13 = load ptr, ptr %3, align 8, !tbaa !9
  %14 = load ptr, ptr %2, align 8, !tbaa !9
  %15 = ptrtoint ptr %13 to i64
  %16 = ptrtoint ptr %14 to i64
  %17 = sub i64 %15, %16
  call void @llvm.lifetime.end.p0(ptr %3) #4
  ret i64 %17
}

; Function Attrs: nounwind uwtable
define internal void @upper(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  br label %3

3:                                                ; preds = %25, %1
  %4 = load ptr, ptr %2, align 8, !tbaa !9
  %5 = load i8, ptr %4, align 1, !tbaa !12
  %6 = icmp ne i8 %5, 0
  br i1 %6, label %7, label %28

7:                                                ; preds = %3
  %8 = load ptr, ptr %2, align 8, !tbaa !9
  %9 = load i8, ptr %8, align 1, !tbaa !12
  %10 = sext i8 %9 to i32
  %11 = icmp sge i32 %10, 97
  br i1 %11, label %12, label %24

12:                                               ; preds = %7
  %13 = load ptr, ptr %2, align 8, !tbaa !9
  %14 = load i8, ptr %13, align 1, !tbaa !12
  %15 = sext i8 %14 to i32
  %16 = icmp sle i32 %15, 122
  br i1 %16, label %17, label %24

17:                                               ; preds = %12
  %18 = load ptr, ptr %2, align 8, !tbaa !9
  %19 = load i8, ptr %18, align 1, !tbaa !12
  %20 = sext i8 %19 to i32
  %21 = sub nsw i32 %20, 32
  %22 = trunc i32 %21 to i8
  %23 = load ptr, ptr %2, align 8, !tbaa !9
  store i8 %22, ptr %23, align 1, !tbaa !12
  br label %24

24:                                               ; preds = %17, %12, %7
  br label %25

25:                                               ; preds = %24
  %26 = load ptr, ptr %2, align 8, !tbaa !9
  %27 = getelementptr inbounds nuw i8, ptr %26, i32 1
  store ptr %27, ptr %2, align 8, !tbaa !9
  br label %3, !llvm.loop !29

28:                                               ; preds = %3
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @compared(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !9
  store ptr %1, ptr %4, align 8, !tbaa !9
  br label %5

5:                                                ; preds = %20, %2
  %6 = load ptr, ptr %3, align 8, !tbaa !9
  %7 = load i8, ptr %6, align 1, !tbaa !12
  %8 = sext i8 %7 to i32
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %18

10:                                               ; preds = %5
  %11 = load ptr, ptr %3, align 8, !tbaa !9
  %12 = load i8, ptr %11, align 1, !tbaa !12
  %13 = sext i8 %12 to i32
  %14 = load ptr, ptr %4, align 8, !tbaa !9
  %15 = load i8, ptr %14, align 1, !tbaa !12
  %16 = sext i8 %15 to i32
  %17 = icmp eq i32 %13, %16
  br label %18

18:                                               ; preds = %10, %5
  %19 = phi i1 [ false, %5 ], [ %17, %10 ]
  br i1 %19, label %20, label %25

20:                                               ; preds = %18
  %21 = load ptr, ptr %3, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 1
  store ptr %22, ptr %3, align 8, !tbaa !9
  %23 = load ptr, ptr %4, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw i8, ptr %23, i32 1
  store ptr %24, ptr %4, align 8, !tbaa !9
  br label %5, !llvm.loop !30

25:                                               ; preds = %18
  %26 = load ptr, ptr %3, align 8, !tbaa !9
  %27 = load i8, ptr %26, align 1, !tbaa !12
  %28 = zext i8 %27 to i32
  %29 = load ptr, ptr %4, align 8, !tbaa !9
  %30 = load i8, ptr %29, align 1, !tbaa !12
  %31 = zext i8 %30 to i32
  %32 = sub nsw i32 %28, %31
  ret i32 %32
}

; Function Attrs: nounwind uwtable
define internal i32 @palindrome(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !9
  store i32 %1, ptr %5, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %6) #4
  store i32 0, ptr %6, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %7) #4
  %9 = load i32, ptr %5, align 4, !tbaa !5
  %10 = sub nsw i32 %9, 1
  store i32 %10, ptr %7, align 4, !tbaa !5
  br label %11

11:                                               ; preds = %32, %2
  %12 = load i32, ptr %6, align 4, !tbaa !5
  %13 = load i32, ptr %7, align 4, !tbaa !5
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %16, label %15

15:                                               ; preds = %11
  store i32 2, ptr %8, align 4
  br label %37

16:                                               ; preds = %11
  %17 = load ptr, ptr %4, align 8, !tbaa !9
  %18 = load i32, ptr %6, align 4, !tbaa !5
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i8, ptr %17, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !12
  %22 = sext i8 %21 to i32
  %23 = load ptr, ptr %4, align 8, !tbaa !9
  %24 = load i32, ptr %7, align 4, !tbaa !5
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %23, i64 %25
  %27 = load i8, ptr %26, align 1, !tbaa !12
  %28 = sext i8 %27 to i32
  %29 = icmp ne i32 %22, %28
  br i1 %29, label %30, label %31

30:                                               ; preds = %16
  store i32 0, ptr %3, align 4
  store i32 1, ptr %8, align 4
  br label %37

31:                                               ; preds = %16
  br label %32

32:                                               ; preds = %31
  %33 = load i32, ptr %6, align 4, !tbaa !5
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4, !tbaa !5
  %35 = load i32, ptr %7, align 4, !tbaa !5
  %36 = add nsw i32 %35, -1
  store i32 %36, ptr %7, align 4, !tbaa !5
  br label %11, !llvm.loop !31

37:                                               ; preds = %30, %15
  call void @llvm.lifetime.end.p0(ptr %7) #4
  call void @llvm.lifetime.end.p0(ptr %6) #4
  %38 = load i32, ptr %8, align 4
  switch i32 %38, label %42 [
    i32 2, label %39
    i32 1, label %40
  ]

39:                                               ; preds = %37
  store i32 1, ptr %3, align 4
  br label %40

40:                                               ; preds = %39, %37
  %41 = load i32, ptr %3, align 4
  ret i32 %41

42:                                               ; preds = %37
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
!10 = !{!"p1 omnipotent char", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!7, !7, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !7, i64 0}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = !{!20, !20, i64 0}
!20 = !{!"p2 omnipotent char", !21, i64 0}
!21 = !{!"any p2 pointer", !11, i64 0}
!22 = distinct !{!22, !14}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !14}
!25 = distinct !{!25, !14}
!26 = distinct !{!26, !14}
!27 = distinct !{!27, !14}
!28 = distinct !{!28, !14}
!29 = distinct !{!29, !14}
!30 = distinct !{!30, !14}
!31 = distinct !{!31, !14}
