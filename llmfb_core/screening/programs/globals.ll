; ModuleID = 'globals.c'
source_filename = "globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.entry = type { ptr, i32, ptr }

@visible = dso_local global i32 11, align 4
@main.names = internal constant [7 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6], align 16
@.str = private unnamed_addr constant [6 x i8] c"gamma\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"omega\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"beta\00", align 1
@.str.4 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"delta\00", align 1
@.str.6 = private unnamed_addr constant [9 x i8] c"alphabet\00", align 1
@squares = internal constant [8 x i32] [i32 0, i32 1, i32 4, i32 9, i32 16, i32 25, i32 36, i32 49], align 16
@heap = internal global [32 x i32] zeroinitializer, align 16
@hits = internal global i32 0, align 4
@misses = internal global i32 0, align 4
@level = internal global i32 3, align 4
@next.state = internal global i32 12345, align 4
@entries = internal constant [4 x { ptr, i32, [4 x i8], ptr }] [{ ptr, i32, [4 x i8], ptr } { ptr @.str.1, i32 3, [4 x i8] zeroinitializer, ptr @hits }, { ptr, i32, [4 x i8], ptr } { ptr @.str.3, i32 -4, [4 x i8] zeroinitializer, ptr @misses }, { ptr, i32, [4 x i8], ptr } { ptr @.str, i32 5, [4 x i8] zeroinitializer, ptr @hits }, { ptr, i32, [4 x i8], ptr } { ptr @.str.5, i32 1, [4 x i8] zeroinitializer, ptr null }], align 16
@tail = internal global i32 0, align 4
@head = internal global i32 0, align 4
@queue = internal global [8 x i32] zeroinitializer, align 16

; Function Attrs: nounwind uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.lifetime.start.p0(ptr %2) #3
  store i32 0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  store i32 0, ptr %3, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %19, %0
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = icmp slt i32 %9, 12
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(ptr %3) #3
  br label %22

12:                                               ; preds = %8
  %13 = load i32, ptr %2, align 4, !tbaa !5
  %14 = mul i32 %13, 31
  %15 = call i32 @next()
  %16 = srem i32 %15, 50
  %17 = call i32 @around(i32 noundef %16)
  %18 = add i32 %14, %17
  store i32 %18, ptr %2, align 4, !tbaa !5
  br label %19

19:                                               ; preds = %12
  %20 = load i32, ptr %3, align 4, !tbaa !5
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %3, align 4, !tbaa !5
  br label %8, !llvm.loop !9

22:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %23

23:                                               ; preds = %37, %22
  %24 = load i32, ptr %4, align 4, !tbaa !5
  %25 = icmp slt i32 %24, 21
  br i1 %25, label %27, label %26

26:                                               ; preds = %23
  call void @llvm.lifetime.end.p0(ptr %4) #3
  br label %40

27:                                               ; preds = %23
  %28 = load i32, ptr %2, align 4, !tbaa !5
  %29 = mul i32 %28, 31
  %30 = load i32, ptr %4, align 4, !tbaa !5
  %31 = srem i32 %30, 7
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [7 x ptr], ptr @main.names, i64 0, i64 %32
  %34 = load ptr, ptr %33, align 8, !tbaa !11
  %35 = call i32 @looked_up(ptr noundef %34)
  %36 = add i32 %29, %35
  store i32 %36, ptr %2, align 4, !tbaa !5
  br label %37

37:                                               ; preds = %27
  %38 = load i32, ptr %4, align 4, !tbaa !5
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %4, align 4, !tbaa !5
  br label %23, !llvm.loop !14

40:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !5
  br label %41

41:                                               ; preds = %67, %40
  %42 = load i32, ptr %5, align 4, !tbaa !5
  %43 = icmp slt i32 %42, 30
  br i1 %43, label %45, label %44

44:                                               ; preds = %41
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %70

45:                                               ; preds = %41
  %46 = call i32 @next()
  %47 = srem i32 %46, 3
  %48 = icmp ne i32 %47, 0
  br i1 %48, label %49, label %61

49:                                               ; preds = %45
  %50 = load i32, ptr %2, align 4, !tbaa !5
  %51 = mul i32 %50, 31
  %52 = load i32, ptr %5, align 4, !tbaa !5
  %53 = load i32, ptr %5, align 4, !tbaa !5
  %54 = and i32 %53, 7
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [8 x i32], ptr @squares, i64 0, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !5
  %58 = mul nsw i32 %52, %57
  %59 = call i32 @pushed(i32 noundef %58)
  %60 = add i32 %51, %59
  store i32 %60, ptr %2, align 4, !tbaa !5
  br label %66

61:                                               ; preds = %45
  %62 = load i32, ptr %2, align 4, !tbaa !5
  %63 = mul i32 %62, 31
  %64 = call i32 @popped()
  %65 = add i32 %63, %64
  store i32 %65, ptr %2, align 4, !tbaa !5
  br label %66

66:                                               ; preds = %61, %49
  br label %67

67:                                               ; preds = %66
  %68 = load i32, ptr %5, align 4, !tbaa !5
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %5, align 4, !tbaa !5
  br label %41, !llvm.loop !15

70:                                               ; preds = %44
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !5
  br label %71

71:                                               ; preds = %81, %70
  %72 = load i32, ptr %6, align 4, !tbaa !5
  %73 = icmp slt i32 %72, 32
  br i1 %73, label %75, label %74

74:                                               ; preds = %71
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %84

75:                                               ; preds = %71
  %76 = call i32 @next()
  %77 = srem i32 %76, 1000
  %78 = load i32, ptr %6, align 4, !tbaa !5
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %79
  store i32 %77, ptr %80, align 4, !tbaa !5
  br label %81

81:                                               ; preds = %75
  %82 = load i32, ptr %6, align 4, !tbaa !5
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %6, align 4, !tbaa !5
  br label %71, !llvm.loop !16

84:                                               ; preds = %74
  call void @sorted(i32 noundef 32)
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i32 0, ptr %7, align 4, !tbaa !5
  br label %85

85:                                               ; preds = %97, %84
  %86 = load i32, ptr %7, align 4, !tbaa !5
  %87 = icmp slt i32 %86, 32
  br i1 %87, label %89, label %88

88:                                               ; preds = %85
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %100

89:                                               ; preds = %85
  %90 = load i32, ptr %2, align 4, !tbaa !5
  %91 = mul i32 %90, 31
  %92 = load i32, ptr %7, align 4, !tbaa !5
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !5
  %96 = add i32 %91, %95
  store i32 %96, ptr %2, align 4, !tbaa !5
  br label %97

97:                                               ; preds = %89
  %98 = load i32, ptr %7, align 4, !tbaa !5
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %7, align 4, !tbaa !5
  br label %85, !llvm.loop !17

100:                                              ; preds = %88
  %101 = load i32, ptr %2, align 4, !tbaa !5
  %102 = load i32, ptr @hits, align 4, !tbaa !5
  %103 = mul nsw i32 %102, 100
  %104 = load i32, ptr @misses, align 4, !tbaa !5
  %105 = mul nsw i32 %104, 10
  %106 = add nsw i32 %103, %105
  %107 = load i32, ptr @level, align 4, !tbaa !5
  %108 = add nsw i32 %106, %107
  %109 = add i32 %101, %108
  call void @llvm.lifetime.end.p0(ptr %2) #3
  ret i32 %109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @around(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  %5 = load i32, ptr @visible, align 4, !tbaa !5
  store i32 %5, ptr %3, align 4, !tbaa !5
  %6 = load i32, ptr %2, align 4, !tbaa !5
  call void @touched(i32 noundef %6)
  call void @llvm.lifetime.start.p0(ptr %4) #3
  %7 = load i32, ptr @visible, align 4, !tbaa !5
  store i32 %7, ptr %4, align 4, !tbaa !5
  %8 = load i32, ptr %3, align 4, !tbaa !5
  %9 = mul nsw i32 %8, 2
  store i32 %9, ptr @visible, align 4, !tbaa !5
  %10 = load i32, ptr %2, align 4, !tbaa !5
  %11 = sub nsw i32 0, %10
  call void @touched(i32 noundef %11)
  %12 = load i32, ptr %3, align 4, !tbaa !5
  %13 = mul nsw i32 %12, 3
  %14 = load i32, ptr %4, align 4, !tbaa !5
  %15 = mul nsw i32 %14, 5
  %16 = add nsw i32 %13, %15
  %17 = load i32, ptr @visible, align 4, !tbaa !5
  %18 = add nsw i32 %16, %17
  call void @llvm.lifetime.end.p0(ptr %4) #3
  call void @llvm.lifetime.end.p0(ptr %3) #3
  ret i32 %18
}

; Function Attrs: nounwind uwtable
define internal i32 @next() #0 {
  %1 = load i32, ptr @next.state, align 4, !tbaa !5
  %2 = mul i32 %1, 1103515245
  %3 = add i32 %2, 12345
  store i32 %3, ptr @next.state, align 4, !tbaa !5
  %4 = load i32, ptr @next.state, align 4, !tbaa !5
  %5 = lshr i32 %4, 16
  %6 = and i32 %5, 32767
  ret i32 %6
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @looked_up(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(ptr %4) #3
  store i32 0, ptr %4, align 4, !tbaa !5
  br label %8

8:                                                ; preds = %73, %1
  %9 = load i32, ptr %4, align 4, !tbaa !5
  %10 = zext i32 %9 to i64
  %11 = icmp ult i64 %10, 4
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  store i32 2, ptr %5, align 4
  br label %76

13:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %6) #3
  %14 = load i32, ptr %4, align 4, !tbaa !5
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw [4 x %struct.entry], ptr @entries, i64 0, i64 %15
  %17 = getelementptr inbounds nuw %struct.entry, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8, !tbaa !18
  store ptr %18, ptr %6, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(ptr %7) #3
  %19 = load ptr, ptr %3, align 8, !tbaa !11
  store ptr %19, ptr %7, align 8, !tbaa !11
  br label %20

20:                                               ; preds = %35, %13
  %21 = load ptr, ptr %6, align 8, !tbaa !11
  %22 = load i8, ptr %21, align 1, !tbaa !21
  %23 = sext i8 %22 to i32
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %33

25:                                               ; preds = %20
  %26 = load ptr, ptr %6, align 8, !tbaa !11
  %27 = load i8, ptr %26, align 1, !tbaa !21
  %28 = sext i8 %27 to i32
  %29 = load ptr, ptr %7, align 8, !tbaa !11
  %30 = load i8, ptr %29, align 1, !tbaa !21
  %31 = sext i8 %30 to i32
  %32 = icmp eq i32 %28, %31
  br label %33

33:                                               ; preds = %25, %20
  %34 = phi i1 [ false, %20 ], [ %32, %25 ]
  br i1 %34, label %35, label %40

35:                                               ; preds = %33
  %36 = load ptr, ptr %6, align 8, !tbaa !11
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 1
  store ptr %37, ptr %6, align 8, !tbaa !11
  %38 = load ptr, ptr %7, align 8, !tbaa !11
  %39 = getelementptr inbounds nuw i8, ptr %38, i32 1
  store ptr %39, ptr %7, align 8, !tbaa !11
  br label %20, !llvm.loop !22

40:                                               ; preds = %33
  %41 = load ptr, ptr %6, align 8, !tbaa !11
  %42 = load i8, ptr %41, align 1, !tbaa !21
  %43 = sext i8 %42 to i32
  %44 = load ptr, ptr %7, align 8, !tbaa !11
  %45 = load i8, ptr %44, align 1, !tbaa !21
  %46 = sext i8 %45 to i32
  %47 = icmp eq i32 %43, %46
  br i1 %47, label %48, label %69

48:                                               ; preds = %40
  %49 = load i32, ptr %4, align 4, !tbaa !5
  %50 = zext i32 %49 to i64
  %51 = getelementptr inbounds nuw [4 x %struct.entry], ptr @entries, i64 0, i64 %50
  %52 = getelementptr inbounds nuw %struct.entry, ptr %51, i32 0, i32 2
  %53 = load ptr, ptr %52, align 8, !tbaa !23
  %54 = icmp ne ptr %53, null
  br i1 %54, label %55, label %63

55:                                               ; preds = %48
  %56 = load i32, ptr %4, align 4, !tbaa !5
  %57 = zext i32 %56 to i64
  %58 = getelementptr inbounds nuw [4 x %struct.entry], ptr @entries, i64 0, i64 %57
  %59 = getelementptr inbounds nuw %struct.entry, ptr %58, i32 0, i32 2
  %60 = load ptr, ptr %59, align 8, !tbaa !23
  %61 = load i32, ptr %60, align 4, !tbaa !5
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %60, align 4, !tbaa !5
  br label %63

63:                                               ; preds = %55, %48
  %64 = load i32, ptr %4, align 4, !tbaa !5
  %65 = zext i32 %64 to i64
  %66 = getelementptr inbounds nuw [4 x %struct.entry], ptr @entries, i64 0, i64 %65
  %67 = getelementptr inbounds nuw %struct.entry, ptr %66, i32 0, i32 1
  %68 = load i32, ptr %67, align 8, !tbaa !24
  store i32 %68, ptr %2, align 4
  store i32 1, ptr %5, align 4
  br label %70

69:                                               ; preds = %40
  store i32 0, ptr %5, align 4
  br label %70

70:                                               ; preds = %69, %63
  call void @llvm.lifetime.end.p0(ptr %7) #3
  call void @llvm.lifetime.end.p0(ptr %6) #3
  %71 = load i32, ptr %5, align 4
  switch i32 %71, label %76 [
    i32 0, label %72
  ]

72:                                               ; preds = %70
  br label %73

73:                                               ; preds = %72
  %74 = load i32, ptr %4, align 4, !tbaa !5
  %75 = add i32 %74, 1
  store i32 %75, ptr %4, align 4, !tbaa !5
  br label %8, !llvm.loop !25

76:                                               ; preds = %70, %12
  call void @llvm.lifetime.end.p0(ptr %4) #3
  %77 = load i32, ptr %5, align 4
  switch i32 %77, label %84 [
    i32 2, label %78
    i32 1, label %82
  ]

78:                                               ; preds = %76
  %79 = load i32, ptr @level, align 4, !tbaa !5
  %80 = load i32, ptr @misses, align 4, !tbaa !5
  %81 = add nsw i32 %80, %79
  store i32 %81, ptr @misses, align 4, !tbaa !5
  store i32 0, ptr %2, align 4
  br label %82

82:                                               ; preds = %78, %76
  %83 = load i32, ptr %2, align 4
  ret i32 %83

84:                                               ; preds = %76
  unreachable
}

; Function Attrs: nounwind uwtable
define internal i32 @pushed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %4) #3
  %6 = load i32, ptr @tail, align 4, !tbaa !5
  %7 = add nsw i32 %6, 1
  %8 = srem i32 %7, 8
  store i32 %8, ptr %4, align 4, !tbaa !5
  %9 = load i32, ptr %4, align 4, !tbaa !5
  %10 = load i32, ptr @head, align 4, !tbaa !5
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %13

12:                                               ; preds = %1
  store i32 0, ptr %2, align 4
  store i32 1, ptr %5, align 4
  br label %19

13:                                               ; preds = %1
  %14 = load i32, ptr %3, align 4, !tbaa !5
  %15 = load i32, ptr @tail, align 4, !tbaa !5
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [8 x i32], ptr @queue, i64 0, i64 %16
  store i32 %14, ptr %17, align 4, !tbaa !5
  %18 = load i32, ptr %4, align 4, !tbaa !5
  store i32 %18, ptr @tail, align 4, !tbaa !5
  store i32 1, ptr %2, align 4
  store i32 1, ptr %5, align 4
  br label %19

19:                                               ; preds = %13, %12
  call void @llvm.lifetime.end.p0(ptr %4) #3
  %20 = load i32, ptr %2, align 4
  ret i32 %20
}

; Function Attrs: nounwind uwtable
define internal i32 @popped() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = load i32, ptr @head, align 4, !tbaa !5
  %4 = load i32, ptr @tail, align 4, !tbaa !5
  %5 = icmp eq i32 %3, %4
  br i1 %5, label %6, label %7

6:                                                ; preds = %0
  store i32 -1, ptr %1, align 4
  br label %16

7:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(ptr %2) #3
  %8 = load i32, ptr @head, align 4, !tbaa !5
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds [8 x i32], ptr @queue, i64 0, i64 %9
  %11 = load i32, ptr %10, align 4, !tbaa !5
  store i32 %11, ptr %2, align 4, !tbaa !5
  %12 = load i32, ptr @head, align 4, !tbaa !5
  %13 = add nsw i32 %12, 1
  %14 = srem i32 %13, 8
  store i32 %14, ptr @head, align 4, !tbaa !5
  %15 = load i32, ptr %2, align 4, !tbaa !5
  store i32 %15, ptr %1, align 4
  call void @llvm.lifetime.end.p0(ptr %2) #3
  br label %16

16:                                               ; preds = %7, %6
  %17 = load i32, ptr %1, align 4
  ret i32 %17
}

; Function Attrs: nounwind uwtable
define internal void @sorted(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %3) #3
  %5 = load i32, ptr %2, align 4, !tbaa !5
  %6 = sdiv i32 %5, 2
  store i32 %6, ptr %3, align 4, !tbaa !5
  br label %7

7:                                                ; preds = %12, %1
  %8 = load i32, ptr %3, align 4, !tbaa !5
  %9 = add nsw i32 %8, -1
  store i32 %9, ptr %3, align 4, !tbaa !5
  %10 = icmp sgt i32 %8, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  call void @llvm.lifetime.end.p0(ptr %3) #3
  br label %15

12:                                               ; preds = %7
  %13 = load i32, ptr %3, align 4, !tbaa !5
  %14 = load i32, ptr %2, align 4, !tbaa !5
  call void @sifted(i32 noundef %13, i32 noundef %14)
  br label %7, !llvm.loop !26

15:                                               ; preds = %11
  br label %16

16:                                               ; preds = %20, %15
  %17 = load i32, ptr %2, align 4, !tbaa !5
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %2, align 4, !tbaa !5
  %19 = icmp sgt i32 %18, 0
  br i1 %19, label %20, label %31

20:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(ptr %4) #3
  %21 = load i32, ptr @heap, align 16, !tbaa !5
  store i32 %21, ptr %4, align 4, !tbaa !5
  %22 = load i32, ptr %2, align 4, !tbaa !5
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !5
  store i32 %25, ptr @heap, align 16, !tbaa !5
  %26 = load i32, ptr %4, align 4, !tbaa !5
  %27 = load i32, ptr %2, align 4, !tbaa !5
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %28
  store i32 %26, ptr %29, align 4, !tbaa !5
  %30 = load i32, ptr %2, align 4, !tbaa !5
  call void @sifted(i32 noundef 0, i32 noundef %30)
  call void @llvm.lifetime.end.p0(ptr %4) #3
  br label %16, !llvm.loop !27

31:                                               ; preds = %16
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal void @touched(i32 noundef %0) #2 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !5
  %3 = load i32, ptr %2, align 4, !tbaa !5
  %4 = load i32, ptr @visible, align 4, !tbaa !5
  %5 = add nsw i32 %4, %3
  store i32 %5, ptr @visible, align 4, !tbaa !5
  %6 = load i32, ptr %2, align 4, !tbaa !5
  %7 = and i32 %6, 1
  %8 = load i32, ptr @level, align 4, !tbaa !5
  %9 = xor i32 %8, %7
  store i32 %9, ptr @level, align 4, !tbaa !5
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @sifted(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !5
  store i32 %1, ptr %4, align 4, !tbaa !5
  call void @llvm.lifetime.start.p0(ptr %5) #3
  br label %8

8:                                                ; preds = %61, %2
  %9 = load i32, ptr %3, align 4, !tbaa !5
  %10 = mul nsw i32 2, %9
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %5, align 4, !tbaa !5
  %12 = load i32, ptr %4, align 4, !tbaa !5
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %8
  store i32 2, ptr %6, align 4
  br label %63

15:                                               ; preds = %8
  %16 = load i32, ptr %5, align 4, !tbaa !5
  %17 = add nsw i32 %16, 1
  %18 = load i32, ptr %4, align 4, !tbaa !5
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %34

20:                                               ; preds = %15
  %21 = load i32, ptr %5, align 4, !tbaa !5
  %22 = add nsw i32 %21, 1
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !5
  %26 = load i32, ptr %5, align 4, !tbaa !5
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !5
  %30 = icmp sgt i32 %25, %29
  br i1 %30, label %31, label %34

31:                                               ; preds = %20
  %32 = load i32, ptr %5, align 4, !tbaa !5
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4, !tbaa !5
  br label %34

34:                                               ; preds = %31, %20, %15
  %35 = load i32, ptr %3, align 4, !tbaa !5
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !5
  %39 = load i32, ptr %5, align 4, !tbaa !5
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !5
  %43 = icmp sge i32 %38, %42
  br i1 %43, label %44, label %45

44:                                               ; preds = %34
  store i32 1, ptr %6, align 4
  br label %63

45:                                               ; preds = %34
  call void @llvm.lifetime.start.p0(ptr %7) #3
  %46 = load i32, ptr %3, align 4, !tbaa !5
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !5
  store i32 %49, ptr %7, align 4, !tbaa !5
  %50 = load i32, ptr %5, align 4, !tbaa !5
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = load i32, ptr %3, align 4, !tbaa !5
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %55
  store i32 %53, ptr %56, align 4, !tbaa !5
  %57 = load i32, ptr %7, align 4, !tbaa !5
  %58 = load i32, ptr %5, align 4, !tbaa !5
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [32 x i32], ptr @heap, i64 0, i64 %59
  store i32 %57, ptr %60, align 4, !tbaa !5
  call void @llvm.lifetime.end.p0(ptr %7) #3
  br label %61

61:                                               ; preds = %45
  %62 = load i32, ptr %5, align 4, !tbaa !5
  store i32 %62, ptr %3, align 4, !tbaa !5
  br label %8, !llvm.loop !28

63:                                               ; preds = %44, %14
  call void @llvm.lifetime.end.p0(ptr %5) #3
  %64 = load i32, ptr %6, align 4
  switch i32 %64, label %66 [
    i32 2, label %65
    i32 1, label %65
  ]

65:                                               ; preds = %63, %63
  ret void

66:                                               ; preds = %63
  unreachable
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 omnipotent char", !13, i64 0}
!13 = !{!"any pointer", !7, i64 0}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = !{!19, !12, i64 0}
!19 = !{!"entry", !12, i64 0, !6, i64 8, !20, i64 16}
!20 = !{!"p1 int", !13, i64 0}
!21 = !{!7, !7, i64 0}
!22 = distinct !{!22, !10}
!23 = !{!19, !20, i64 16}
!24 = !{!19, !6, i64 8}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !10}
