; ModuleID = 'jansson_utf.c'
source_filename = "../src/utf.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i32 @utf8_encode(i32 noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store i32 %0, ptr %5, align 4, !tbaa !5
  store ptr %1, ptr %6, align 8, !tbaa !9
  store ptr %2, ptr %7, align 8, !tbaa !12
  %8 = load i32, ptr %5, align 4, !tbaa !5
  %9 = icmp slt i32 %8, 0
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  store i32 -1, ptr %4, align 4
  br label %101

11:                                               ; preds = %3
  %12 = load i32, ptr %5, align 4, !tbaa !5
  %13 = icmp slt i32 %12, 128
  br i1 %13, label %14, label %20

14:                                               ; preds = %11
  %15 = load i32, ptr %5, align 4, !tbaa !5
  %16 = trunc i32 %15 to i8
  %17 = load ptr, ptr %6, align 8, !tbaa !9
  %18 = getelementptr inbounds i8, ptr %17, i64 0
  store i8 %16, ptr %18, align 1, !tbaa !14
  %19 = load ptr, ptr %7, align 8, !tbaa !12
  store i64 1, ptr %19, align 8, !tbaa !15
  br label %99

20:                                               ; preds = %11
  %21 = load i32, ptr %5, align 4, !tbaa !5
  %22 = icmp slt i32 %21, 2048
  br i1 %22, label %23, label %38

23:                                               ; preds = %20
  %24 = load i32, ptr %5, align 4, !tbaa !5
  %25 = and i32 %24, 1984
  %26 = ashr i32 %25, 6
  %27 = add nsw i32 192, %26
  %28 = trunc i32 %27 to i8
  %29 = load ptr, ptr %6, align 8, !tbaa !9
  %30 = getelementptr inbounds i8, ptr %29, i64 0
  store i8 %28, ptr %30, align 1, !tbaa !14
  %31 = load i32, ptr %5, align 4, !tbaa !5
  %32 = and i32 %31, 63
  %33 = add nsw i32 128, %32
  %34 = trunc i32 %33 to i8
  %35 = load ptr, ptr %6, align 8, !tbaa !9
  %36 = getelementptr inbounds i8, ptr %35, i64 1
  store i8 %34, ptr %36, align 1, !tbaa !14
  %37 = load ptr, ptr %7, align 8, !tbaa !12
  store i64 2, ptr %37, align 8, !tbaa !15
  br label %98

38:                                               ; preds = %20
  %39 = load i32, ptr %5, align 4, !tbaa !5
  %40 = icmp slt i32 %39, 65536
  br i1 %40, label %41, label %63

41:                                               ; preds = %38
  %42 = load i32, ptr %5, align 4, !tbaa !5
  %43 = and i32 %42, 61440
  %44 = ashr i32 %43, 12
  %45 = add nsw i32 224, %44
  %46 = trunc i32 %45 to i8
  %47 = load ptr, ptr %6, align 8, !tbaa !9
  %48 = getelementptr inbounds i8, ptr %47, i64 0
  store i8 %46, ptr %48, align 1, !tbaa !14
  %49 = load i32, ptr %5, align 4, !tbaa !5
  %50 = and i32 %49, 4032
  %51 = ashr i32 %50, 6
  %52 = add nsw i32 128, %51
  %53 = trunc i32 %52 to i8
  %54 = load ptr, ptr %6, align 8, !tbaa !9
  %55 = getelementptr inbounds i8, ptr %54, i64 1
  store i8 %53, ptr %55, align 1, !tbaa !14
  %56 = load i32, ptr %5, align 4, !tbaa !5
  %57 = and i32 %56, 63
  %58 = add nsw i32 128, %57
  %59 = trunc i32 %58 to i8
  %60 = load ptr, ptr %6, align 8, !tbaa !9
  %61 = getelementptr inbounds i8, ptr %60, i64 2
  store i8 %59, ptr %61, align 1, !tbaa !14
  %62 = load ptr, ptr %7, align 8, !tbaa !12
  store i64 3, ptr %62, align 8, !tbaa !15
  br label %97

63:                                               ; preds = %38
  %64 = load i32, ptr %5, align 4, !tbaa !5
  %65 = icmp sle i32 %64, 1114111
  br i1 %65, label %66, label %95

66:                                               ; preds = %63
  %67 = load i32, ptr %5, align 4, !tbaa !5
  %68 = and i32 %67, 1835008
  %69 = ashr i32 %68, 18
  %70 = add nsw i32 240, %69
  %71 = trunc i32 %70 to i8
  %72 = load ptr, ptr %6, align 8, !tbaa !9
  %73 = getelementptr inbounds i8, ptr %72, i64 0
  store i8 %71, ptr %73, align 1, !tbaa !14
  %74 = load i32, ptr %5, align 4, !tbaa !5
  %75 = and i32 %74, 258048
  %76 = ashr i32 %75, 12
  %77 = add nsw i32 128, %76
  %78 = trunc i32 %77 to i8
  %79 = load ptr, ptr %6, align 8, !tbaa !9
  %80 = getelementptr inbounds i8, ptr %79, i64 1
  store i8 %78, ptr %80, align 1, !tbaa !14
  %81 = load i32, ptr %5, align 4, !tbaa !5
  %82 = and i32 %81, 4032
  %83 = ashr i32 %82, 6
  %84 = add nsw i32 128, %83
  %85 = trunc i32 %84 to i8
  %86 = load ptr, ptr %6, align 8, !tbaa !9
  %87 = getelementptr inbounds i8, ptr %86, i64 2
  store i8 %85, ptr %87, align 1, !tbaa !14
  %88 = load i32, ptr %5, align 4, !tbaa !5
  %89 = and i32 %88, 63
  %90 = add nsw i32 128, %89
  %91 = trunc i32 %90 to i8
  %92 = load ptr, ptr %6, align 8, !tbaa !9
  %93 = getelementptr inbounds i8, ptr %92, i64 3
  store i8 %91, ptr %93, align 1, !tbaa !14
  %94 = load ptr, ptr %7, align 8, !tbaa !12
  store i64 4, ptr %94, align 8, !tbaa !15
  br label %96

95:                                               ; preds = %63
  store i32 -1, ptr %4, align 4
  br label %101

96:                                               ; preds = %66
  br label %97

97:                                               ; preds = %96, %41
  br label %98

98:                                               ; preds = %97, %23
  br label %99

99:                                               ; preds = %98, %14
  br label %100

100:                                              ; preds = %99
  store i32 0, ptr %4, align 4
  br label %101

101:                                              ; preds = %100, %95, %10
  %102 = load i32, ptr %4, align 4
  ret i32 %102
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i64 @utf8_check_first(i8 noundef signext %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i32, align 4
  store i8 %0, ptr %3, align 1, !tbaa !14
  call void @llvm.lifetime.start.p0(ptr %4) #2
  %6 = load i8, ptr %3, align 1, !tbaa !14
  store i8 %6, ptr %4, align 1, !tbaa !14
  %7 = load i8, ptr %4, align 1, !tbaa !14
  %8 = zext i8 %7 to i32
  %9 = icmp slt i32 %8, 128
  br i1 %9, label %10, label %11

10:                                               ; preds = %1
  store i64 1, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

11:                                               ; preds = %1
  %12 = load i8, ptr %4, align 1, !tbaa !14
  %13 = zext i8 %12 to i32
  %14 = icmp sle i32 128, %13
  br i1 %14, label %15, label %20

15:                                               ; preds = %11
  %16 = load i8, ptr %4, align 1, !tbaa !14
  %17 = zext i8 %16 to i32
  %18 = icmp sle i32 %17, 191
  br i1 %18, label %19, label %20

19:                                               ; preds = %15
  store i64 0, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

20:                                               ; preds = %15, %11
  %21 = load i8, ptr %4, align 1, !tbaa !14
  %22 = zext i8 %21 to i32
  %23 = icmp eq i32 %22, 192
  br i1 %23, label %28, label %24

24:                                               ; preds = %20
  %25 = load i8, ptr %4, align 1, !tbaa !14
  %26 = zext i8 %25 to i32
  %27 = icmp eq i32 %26, 193
  br i1 %27, label %28, label %29

28:                                               ; preds = %24, %20
  store i64 0, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

29:                                               ; preds = %24
  %30 = load i8, ptr %4, align 1, !tbaa !14
  %31 = zext i8 %30 to i32
  %32 = icmp sle i32 194, %31
  br i1 %32, label %33, label %38

33:                                               ; preds = %29
  %34 = load i8, ptr %4, align 1, !tbaa !14
  %35 = zext i8 %34 to i32
  %36 = icmp sle i32 %35, 223
  br i1 %36, label %37, label %38

37:                                               ; preds = %33
  store i64 2, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

38:                                               ; preds = %33, %29
  %39 = load i8, ptr %4, align 1, !tbaa !14
  %40 = zext i8 %39 to i32
  %41 = icmp sle i32 224, %40
  br i1 %41, label %42, label %47

42:                                               ; preds = %38
  %43 = load i8, ptr %4, align 1, !tbaa !14
  %44 = zext i8 %43 to i32
  %45 = icmp sle i32 %44, 239
  br i1 %45, label %46, label %47

46:                                               ; preds = %42
  store i64 3, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

47:                                               ; preds = %42, %38
  %48 = load i8, ptr %4, align 1, !tbaa !14
  %49 = zext i8 %48 to i32
  %50 = icmp sle i32 240, %49
  br i1 %50, label %51, label %56

51:                                               ; preds = %47
  %52 = load i8, ptr %4, align 1, !tbaa !14
  %53 = zext i8 %52 to i32
  %54 = icmp sle i32 %53, 244
  br i1 %54, label %55, label %56

55:                                               ; preds = %51
  store i64 4, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

56:                                               ; preds = %51, %47
  store i64 0, ptr %2, align 8
  store i32 1, ptr %5, align 4
  br label %57

57:                                               ; preds = %56, %55, %46, %37, %28, %19, %10
  call void @llvm.lifetime.end.p0(ptr %4) #2
  %58 = load i64, ptr %2, align 8
  ret i64 %58
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i64 @utf8_check_full(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i8, align 1
  %11 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !9
  store i64 %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0(ptr %8) #2
  call void @llvm.lifetime.start.p0(ptr %9) #2
  store i32 0, ptr %9, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %10) #2
  %12 = load ptr, ptr %5, align 8, !tbaa !9
  %13 = getelementptr inbounds i8, ptr %12, i64 0
  %14 = load i8, ptr %13, align 1, !tbaa !14
  store i8 %14, ptr %10, align 1, !tbaa !14
  %15 = load i64, ptr %6, align 8, !tbaa !15
  %16 = icmp eq i64 %15, 2
  br i1 %16, label %17, label %21

17:                                               ; preds = %3
  %18 = load i8, ptr %10, align 1, !tbaa !14
  %19 = zext i8 %18 to i32
  %20 = and i32 %19, 31
  store i32 %20, ptr %9, align 4, !tbaa !5
  br label %38

21:                                               ; preds = %3
  %22 = load i64, ptr %6, align 8, !tbaa !15
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %24, label %28

24:                                               ; preds = %21
  %25 = load i8, ptr %10, align 1, !tbaa !14
  %26 = zext i8 %25 to i32
  %27 = and i32 %26, 15
  store i32 %27, ptr %9, align 4, !tbaa !5
  br label %37

28:                                               ; preds = %21
  %29 = load i64, ptr %6, align 8, !tbaa !15
  %30 = icmp eq i64 %29, 4
  br i1 %30, label %31, label %35

31:                                               ; preds = %28
  %32 = load i8, ptr %10, align 1, !tbaa !14
  %33 = zext i8 %32 to i32
  %34 = and i32 %33, 7
  store i32 %34, ptr %9, align 4, !tbaa !5
  br label %36

35:                                               ; preds = %28
  store i64 0, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

36:                                               ; preds = %31
  br label %37

37:                                               ; preds = %36, %24
  br label %38

38:                                               ; preds = %37, %17
  store i64 1, ptr %8, align 8, !tbaa !15
  br label %39

39:                                               ; preds = %63, %38
  %40 = load i64, ptr %8, align 8, !tbaa !15
  %41 = load i64, ptr %6, align 8, !tbaa !15
  %42 = icmp ult i64 %40, %41
  br i1 %42, label %43, label %66

43:                                               ; preds = %39
  %44 = load ptr, ptr %5, align 8, !tbaa !9
  %45 = load i64, ptr %8, align 8, !tbaa !15
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !14
  store i8 %47, ptr %10, align 1, !tbaa !14
  %48 = load i8, ptr %10, align 1, !tbaa !14
  %49 = zext i8 %48 to i32
  %50 = icmp slt i32 %49, 128
  br i1 %50, label %55, label %51

51:                                               ; preds = %43
  %52 = load i8, ptr %10, align 1, !tbaa !14
  %53 = zext i8 %52 to i32
  %54 = icmp sgt i32 %53, 191
  br i1 %54, label %55, label %56

55:                                               ; preds = %51, %43
  store i64 0, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

56:                                               ; preds = %51
  %57 = load i32, ptr %9, align 4, !tbaa !5
  %58 = shl i32 %57, 6
  %59 = load i8, ptr %10, align 1, !tbaa !14
  %60 = zext i8 %59 to i32
  %61 = and i32 %60, 63
  %62 = add nsw i32 %58, %61
  store i32 %62, ptr %9, align 4, !tbaa !5
  br label %63

63:                                               ; preds = %56
  %64 = load i64, ptr %8, align 8, !tbaa !15
  %65 = add i64 %64, 1
  store i64 %65, ptr %8, align 8, !tbaa !15
  br label %39, !llvm.loop !19

66:                                               ; preds = %39
  %67 = load i32, ptr %9, align 4, !tbaa !5
  %68 = icmp sgt i32 %67, 1114111
  br i1 %68, label %69, label %70

69:                                               ; preds = %66
  store i64 0, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

70:                                               ; preds = %66
  %71 = load i32, ptr %9, align 4, !tbaa !5
  %72 = icmp sle i32 55296, %71
  br i1 %72, label %73, label %77

73:                                               ; preds = %70
  %74 = load i32, ptr %9, align 4, !tbaa !5
  %75 = icmp sle i32 %74, 57343
  br i1 %75, label %76, label %77

76:                                               ; preds = %73
  store i64 0, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

77:                                               ; preds = %73, %70
  %78 = load i64, ptr %6, align 8, !tbaa !15
  %79 = icmp eq i64 %78, 2
  br i1 %79, label %80, label %83

80:                                               ; preds = %77
  %81 = load i32, ptr %9, align 4, !tbaa !5
  %82 = icmp slt i32 %81, 128
  br i1 %82, label %95, label %83

83:                                               ; preds = %80, %77
  %84 = load i64, ptr %6, align 8, !tbaa !15
  %85 = icmp eq i64 %84, 3
  br i1 %85, label %86, label %89

86:                                               ; preds = %83
  %87 = load i32, ptr %9, align 4, !tbaa !5
  %88 = icmp slt i32 %87, 2048
  br i1 %88, label %95, label %89

89:                                               ; preds = %86, %83
  %90 = load i64, ptr %6, align 8, !tbaa !15
  %91 = icmp eq i64 %90, 4
  br i1 %91, label %92, label %96

92:                                               ; preds = %89
  %93 = load i32, ptr %9, align 4, !tbaa !5
  %94 = icmp slt i32 %93, 65536
  br i1 %94, label %95, label %96

95:                                               ; preds = %92, %86, %80
  store i64 0, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

96:                                               ; preds = %92, %89
  br label %97

97:                                               ; preds = %96
  br label %98

98:                                               ; preds = %97
  %99 = load ptr, ptr %7, align 8, !tbaa !17
  %100 = icmp ne ptr %99, null
  br i1 %100, label %101, label %104

101:                                              ; preds = %98
  %102 = load i32, ptr %9, align 4, !tbaa !5
  %103 = load ptr, ptr %7, align 8, !tbaa !17
  store i32 %102, ptr %103, align 4, !tbaa !5
  br label %104

104:                                              ; preds = %101, %98
  store i64 1, ptr %4, align 8
  store i32 1, ptr %11, align 4
  br label %105

105:                                              ; preds = %104, %95, %76, %69, %55, %35
  call void @llvm.lifetime.end.p0(ptr %10) #2
  call void @llvm.lifetime.end.p0(ptr %9) #2
  call void @llvm.lifetime.end.p0(ptr %8) #2
  %106 = load i64, ptr %4, align 8
  ret i64 %106
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local ptr @utf8_iterate(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !9
  store i64 %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0(ptr %8) #2
  call void @llvm.lifetime.start.p0(ptr %9) #2
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %3
  %14 = load ptr, ptr %5, align 8, !tbaa !9
  store ptr %14, ptr %4, align 8
  store i32 1, ptr %10, align 4
  br label %52

15:                                               ; preds = %3
  %16 = load ptr, ptr %5, align 8, !tbaa !9
  %17 = getelementptr inbounds i8, ptr %16, i64 0
  %18 = load i8, ptr %17, align 1, !tbaa !14
  %19 = call i64 @utf8_check_first(i8 noundef signext %18) #3
  store i64 %19, ptr %8, align 8, !tbaa !15
  %20 = load i64, ptr %8, align 8, !tbaa !15
  %21 = icmp ule i64 %20, 0
  br i1 %21, label %22, label %23

22:                                               ; preds = %15
  store ptr null, ptr %4, align 8
  store i32 1, ptr %10, align 4
  br label %52

23:                                               ; preds = %15
  %24 = load i64, ptr %8, align 8, !tbaa !15
  %25 = icmp eq i64 %24, 1
  br i1 %25, label %26, label %31

26:                                               ; preds = %23
  %27 = load ptr, ptr %5, align 8, !tbaa !9
  %28 = getelementptr inbounds i8, ptr %27, i64 0
  %29 = load i8, ptr %28, align 1, !tbaa !14
  %30 = zext i8 %29 to i32
  store i32 %30, ptr %9, align 4, !tbaa !5
  br label %42

31:                                               ; preds = %23
  %32 = load i64, ptr %8, align 8, !tbaa !15
  %33 = load i64, ptr %6, align 8, !tbaa !15
  %34 = icmp ugt i64 %32, %33
  br i1 %34, label %40, label %35

35:                                               ; preds = %31
  %36 = load ptr, ptr %5, align 8, !tbaa !9
  %37 = load i64, ptr %8, align 8, !tbaa !15
  %38 = call i64 @utf8_check_full(ptr noundef %36, i64 noundef %37, ptr noundef %9) #3
  %39 = icmp ne i64 %38, 0
  br i1 %39, label %41, label %40

40:                                               ; preds = %35, %31
  store ptr null, ptr %4, align 8
  store i32 1, ptr %10, align 4
  br label %52

41:                                               ; preds = %35
  br label %42

42:                                               ; preds = %41, %26
  %43 = load ptr, ptr %7, align 8, !tbaa !17
  %44 = icmp ne ptr %43, null
  br i1 %44, label %45, label %48

45:                                               ; preds = %42
  %46 = load i32, ptr %9, align 4, !tbaa !5
  %47 = load ptr, ptr %7, align 8, !tbaa !17
  store i32 %46, ptr %47, align 4, !tbaa !5
  br label %48

48:                                               ; preds = %45, %42
  %49 = load ptr, ptr %5, align 8, !tbaa !9
  %50 = load i64, ptr %8, align 8, !tbaa !15
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 %50
  store ptr %51, ptr %4, align 8
  store i32 1, ptr %10, align 4
  br label %52

52:                                               ; preds = %48, %40, %22, %13
  call void @llvm.lifetime.end.p0(ptr %9) #2
  call void @llvm.lifetime.end.p0(ptr %8) #2
  %53 = load ptr, ptr %4, align 8
  ret ptr %53
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i32 @utf8_check_string(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !9
  store i64 %1, ptr %5, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(ptr %6) #2
  store i64 0, ptr %6, align 8, !tbaa !15
  br label %9

9:                                                ; preds = %50, %2
  %10 = load i64, ptr %6, align 8, !tbaa !15
  %11 = load i64, ptr %5, align 8, !tbaa !15
  %12 = icmp ult i64 %10, %11
  br i1 %12, label %13, label %53

13:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(ptr %7) #2
  %14 = load ptr, ptr %4, align 8, !tbaa !9
  %15 = load i64, ptr %6, align 8, !tbaa !15
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 %15
  %17 = load i8, ptr %16, align 1, !tbaa !14
  %18 = call i64 @utf8_check_first(i8 noundef signext %17) #3
  store i64 %18, ptr %7, align 8, !tbaa !15
  %19 = load i64, ptr %7, align 8, !tbaa !15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %22

21:                                               ; preds = %13
  store i32 0, ptr %3, align 4
  store i32 1, ptr %8, align 4
  br label %47

22:                                               ; preds = %13
  %23 = load i64, ptr %7, align 8, !tbaa !15
  %24 = icmp ugt i64 %23, 1
  br i1 %24, label %25, label %45

25:                                               ; preds = %22
  %26 = load i64, ptr %7, align 8, !tbaa !15
  %27 = load i64, ptr %5, align 8, !tbaa !15
  %28 = load i64, ptr %6, align 8, !tbaa !15
  %29 = sub i64 %27, %28
  %30 = icmp ugt i64 %26, %29
  br i1 %30, label %31, label %32

31:                                               ; preds = %25
  store i32 0, ptr %3, align 4
  store i32 1, ptr %8, align 4
  br label %47

32:                                               ; preds = %25
  %33 = load ptr, ptr %4, align 8, !tbaa !9
  %34 = load i64, ptr %6, align 8, !tbaa !15
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 %34
  %36 = load i64, ptr %7, align 8, !tbaa !15
  %37 = call i64 @utf8_check_full(ptr noundef %35, i64 noundef %36, ptr noundef null) #3
  %38 = icmp ne i64 %37, 0
  br i1 %38, label %40, label %39

39:                                               ; preds = %32
  store i32 0, ptr %3, align 4
  store i32 1, ptr %8, align 4
  br label %47

40:                                               ; preds = %32
  %41 = load i64, ptr %7, align 8, !tbaa !15
  %42 = sub i64 %41, 1
  %43 = load i64, ptr %6, align 8, !tbaa !15
  %44 = add i64 %43, %42
  store i64 %44, ptr %6, align 8, !tbaa !15
  br label %45

45:                                               ; preds = %40, %22
  br label %46

46:                                               ; preds = %45
  store i32 0, ptr %8, align 4
  br label %47

47:                                               ; preds = %46, %39, %31, %21
  call void @llvm.lifetime.end.p0(ptr %7) #2
  %48 = load i32, ptr %8, align 4
  switch i32 %48, label %54 [
    i32 0, label %49
  ]

49:                                               ; preds = %47
  br label %50

50:                                               ; preds = %49
  %51 = load i64, ptr %6, align 8, !tbaa !15
  %52 = add i64 %51, 1
  store i64 %52, ptr %6, align 8, !tbaa !15
  br label %9, !llvm.loop !21

53:                                               ; preds = %9
  store i32 1, ptr %3, align 4
  store i32 1, ptr %8, align 4
  br label %54

54:                                               ; preds = %53, %47
  call void @llvm.lifetime.end.p0(ptr %6) #2
  %55 = load i32, ptr %3, align 4
  ret i32 %55
}

attributes #0 = { minsize nounwind optsize uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { minsize optsize }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"clang version 22.1.8"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 omnipotent char", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"p1 long", !11, i64 0}
!14 = !{!7, !7, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !7, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"p1 int", !11, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
