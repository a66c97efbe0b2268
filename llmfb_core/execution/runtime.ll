target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.record = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, [64 x i8], [1024 x i8], [128 x %struct.answer], [65536 x i8], [65536 x i8], [16384 x i8], [131072 x i8], [64 x %struct.object], [2048 x i8], [512 x %struct.event], [64 x %struct.object], [64 x %struct.object] }
%struct.answer = type { i64, i64 }
%struct.event = type { i64, i64, i64, i64, [3 x i64] }
%struct.object = type { i64, i64 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.sink = type { i64, ptr, i64, i64 }

@C = internal global ptr null, align 8
@llmfb_drive.function = internal global ptr null, align 8
@llmfb_drive.stop = internal global i64 0, align 8
@.str = private unnamed_addr constant [17 x i8] c"#-+ 0123456789.*\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"hlqjzt\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1

define void @llmfb_end() {
  call void @end(i64 2)
  unreachable
}

define internal void @end(i64 %0) {
  call void @finish(i64 %0)
  call void @next()
  unreachable
}

define void @llmfb_resume() {
  call void @structure(i64 4294967284)
  call void @end(i64 5)
  unreachable
}

define internal void @structure(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 41344
  %6 = load i64, ptr %5, align 8
  %7 = call i64 @chained(i64 %6, i64 %0)
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 41344
  store i64 %7, ptr %11, align 8
  ret void
}

define void @llmfb_undefined(i1 %0) {
  br i1 %0, label %2, label %3

2:                                                ; preds = %1
  call void @undefined()
  br label %3

3:                                                ; preds = %2, %1
  ret void
}

define internal void @undefined() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 20544
  %3 = load i64, ptr %2, align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %4, label %10

4:                                                ; preds = %0
  %5 = load i64, ptr %1, align 8
  %6 = getelementptr inbounds %struct.record, ptr %1, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 41320
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %8, 1
  store i64 %9, ptr %2, align 8
  br label %10

10:                                               ; preds = %4, %0
  ret void
}

define void @llmfb_inexact(i1 %0) {
  br i1 %0, label %2, label %5

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 20616
  store i64 1, ptr %4, align 8
  br label %5

5:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_unreachable() {
  call void @undefined()
  call void @end(i64 3)
  unreachable
}

define void @llmfb_step(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 41368
  %6 = load i64, ptr %5, align 8
  %7 = add i64 %6, %0
  store i64 %7, ptr %5, align 8
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 41376
  %12 = load i64, ptr %11, align 8
  %13 = icmp ugt i64 %7, %12
  br i1 %13, label %14, label %15

14:                                               ; preds = %1
  call void @end(i64 6)
  unreachable

15:                                               ; preds = %1
  ret void
}

define void @llmfb_block(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 324096
  %7 = and i64 %0, 2047
  %8 = getelementptr inbounds i8, ptr %6, i64 %7
  %9 = load i8, ptr %8, align 1
  %10 = or i8 %9, 1
  store i8 %10, ptr %8, align 1
  call void @llmfb_step(i64 %1)
  ret void
}

define void @llmfb_compare(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = icmp ult i64 %1, 64
  %notmask = shl nsw i64 -1, %1
  %6 = xor i64 %notmask, -1
  %7 = select i1 %5, i64 %6, i64 -1
  %8 = icmp eq i64 %2, %3
  br i1 %8, label %20, label %9

9:                                                ; preds = %4
  %10 = add i64 %3, 1
  %11 = and i64 %10, %7
  %12 = icmp eq i64 %2, %11
  br i1 %12, label %20, label %13

13:                                               ; preds = %9
  %14 = add i64 %3, -1
  %15 = and i64 %14, %7
  %16 = icmp eq i64 %2, %15
  %17 = icmp ult i64 %2, %3
  %18 = select i1 %17, i8 8, i8 16
  %19 = select i1 %16, i8 4, i8 %18
  br label %20

20:                                               ; preds = %13, %9, %4
  %21 = phi i8 [ 1, %4 ], [ %19, %13 ], [ 2, %9 ]
  %22 = xor i64 %2, %3
  %23 = add i64 %1, -1
  %24 = shl nuw i64 1, %23
  %25 = and i64 %22, %24
  %.not = icmp eq i64 %25, 0
  br i1 %.not, label %31, label %26

26:                                               ; preds = %20
  %27 = shl nuw i64 1, %23
  %28 = and i64 %2, %27
  %.not24 = icmp eq i64 %28, 0
  %29 = select i1 %.not24, i8 64, i8 32
  %30 = or i8 %29, %21
  br label %31

31:                                               ; preds = %26, %20
  %.0 = phi i8 [ %30, %26 ], [ %21, %20 ]
  %32 = load ptr, ptr @C, align 8
  %33 = load i64, ptr %32, align 8
  %34 = getelementptr inbounds %struct.record, ptr %32, i64 %33
  %35 = getelementptr inbounds i8, ptr %34, i64 324096
  %36 = and i64 %0, 2047
  %37 = getelementptr inbounds i8, ptr %35, i64 %36
  %38 = load i8, ptr %37, align 1
  %39 = or i8 %38, %.0
  store i8 %39, ptr %37, align 1
  call void @note(i64 2, i64 %0, i64 %1, i64 %2, i64 %3)
  ret void
}


define internal void @note(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4) {
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %21, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds i8, ptr %6, i64 30992
  %11 = and i64 %1, 2047
  %12 = getelementptr inbounds i8, ptr %10, i64 %11
  %13 = load i8, ptr %12, align 1
  %14 = icmp ugt i8 %13, 2
  br i1 %14, label %21, label %15

15:                                               ; preds = %9
  %16 = add nuw nsw i8 %13, 1
  store i8 %16, ptr %12, align 1
  %17 = call ptr @new_event(i64 %0, i64 %11, i64 %2)
  %.not9 = icmp eq ptr %17, null
  br i1 %.not9, label %21, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds i8, ptr %17, i64 24
  store i64 %3, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %17, i64 32
  store i64 %4, ptr %20, align 8
  br label %21

21:                                               ; preds = %15, %18, %5, %9
  ret void
}


define void @llmfb_floats(i64 %0, double %1, double %2) {
  %4 = fcmp oeq double %1, %2
  %5 = fcmp olt double %1, %2
  %6 = fcmp ogt double %1, %2
  %7 = select i1 %6, i8 4, i8 8
  %8 = select i1 %5, i8 2, i8 %7
  %9 = select i1 %4, i8 1, i8 %8
  %10 = load ptr, ptr @C, align 8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds %struct.record, ptr %10, i64 %11
  %13 = getelementptr inbounds i8, ptr %12, i64 324096
  %14 = and i64 %0, 2047
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = or i8 %9, %16
  store i8 %17, ptr %15, align 1
  %18 = bitcast double %1 to i64
  %19 = bitcast double %2 to i64
  call void @note(i64 5, i64 %0, i64 64, i64 %18, i64 %19)
  ret void
}

define void @llmfb_mask(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = and i64 %2, %3
  %.not = icmp eq i64 %5, 0
  %6 = icmp eq i64 %5, %3
  %7 = select i1 %6, i8 2, i8 4
  %8 = select i1 %.not, i8 1, i8 %7
  %9 = load ptr, ptr @C, align 8
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds %struct.record, ptr %9, i64 %10
  %12 = getelementptr inbounds i8, ptr %11, i64 324096
  %13 = and i64 %0, 2047
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = or i8 %8, %15
  store i8 %16, ptr %14, align 1
  call void @note(i64 3, i64 %0, i64 %1, i64 %2, i64 %3)
  ret void
}

define void @llmfb_access(i64 %0, i64 %1, i64 %2, i64 %3) {
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %8, label %5

5:                                                ; preds = %4
  %6 = urem i64 %0, %2
  %.not40 = icmp eq i64 %6, 0
  br i1 %.not40, label %8, label %7

7:                                                ; preds = %5
  call void @undefined()
  br label %8

8:                                                ; preds = %7, %5, %4
  %.not41 = icmp eq i64 %1, 0
  br i1 %.not41, label %64, label %9

9:                                                ; preds = %8
  %10 = call i1 @ours(i64 %0)
  br i1 %10, label %11, label %64

11:                                               ; preds = %9
  %12 = call { i64, i64 } @object_at(i64 %0)
  %13 = extractvalue { i64, i64 } %12, 0
  %14 = extractvalue { i64, i64 } %12, 1
  br label %15

15:                                               ; preds = %29, %11
  %.038 = phi i64 [ 0, %11 ], [ %30, %29 ]
  %16 = load ptr, ptr @C, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 30408
  %18 = load i64, ptr %17, align 8
  %19 = icmp ult i64 %.038, %18
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, ptr %16, i64 30416
  %22 = getelementptr inbounds %struct.object, ptr %21, i64 %.038
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %0, %23
  %25 = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = icmp ult i64 %24, %26
  br i1 %27, label %28, label %29

28:                                               ; preds = %20
  call void @undefined()
  br label %29

29:                                               ; preds = %20, %28
  %30 = add i64 %.038, 1
  br label %15

31:                                               ; preds = %15
  %.not42 = icmp ne i64 %3, 0
  %32 = and i64 %0, -524288
  %33 = icmp eq i64 %32, 46179488890880
  %or.cond = and i1 %.not42, %33
  br i1 %or.cond, label %34, label %35

34:                                               ; preds = %31
  call void @undefined()
  br label %35

35:                                               ; preds = %34, %31
  %36 = load ptr, ptr @C, align 8
  %37 = getelementptr inbounds i8, ptr %36, i64 48
  %38 = load i64, ptr %37, align 8
  %.not43 = icmp ne i64 %38, 0
  %39 = icmp ult i64 %1, 65
  %or.cond47 = and i1 %.not43, %39
  %40 = icmp ugt i64 %0, 46179488432127
  %or.cond48 = and i1 %or.cond47, %40
  %41 = add i64 %0, %1
  %42 = icmp ult i64 %41, 46179488497665
  %or.cond50 = and i1 %or.cond48, %42
  br i1 %or.cond50, label %43, label %51

43:                                               ; preds = %35, %45
  %.039 = phi i64 [ %50, %45 ], [ 0, %35 ]
  %44 = icmp ult i64 %.039, %1
  br i1 %44, label %45, label %51

45:                                               ; preds = %43
  %46 = sub nuw i64 %1, %.039
  %47 = icmp ult i64 %46, 8
  %. = select i1 %47, i64 %46, i64 8
  %48 = add i64 %0, %.039
  %49 = call i64 @value_at(i64 %48, i64 %.)
  call void @note_read(i64 %48, i64 %., i64 %49)
  %50 = add i64 %.039, 8
  br label %43

51:                                               ; preds = %43, %35
  %.not44 = icmp eq i64 %13, 0
  br i1 %.not44, label %52, label %.critedge

52:                                               ; preds = %51
  %53 = add i64 %0, %1
  %54 = load ptr, ptr @C, align 8
  %55 = getelementptr inbounds i8, ptr %54, i64 20600
  %56 = load i64, ptr %55, align 8
  %.not45 = icmp ugt i64 %53, %56
  br i1 %.not45, label %59, label %57

57:                                               ; preds = %52
  %58 = call i1 @on_stack(i64 %0)
  br i1 %58, label %64, label %59

59:                                               ; preds = %57, %52
  br i1 %.not44, label %63, label %.critedge

.critedge:                                        ; preds = %51, %59
  %60 = sub i64 %0, %13
  %61 = add i64 %60, %1
  %62 = icmp ugt i64 %61, %14
  br i1 %62, label %63, label %64

63:                                               ; preds = %.critedge, %59
  call void @undefined()
  br label %64

64:                                               ; preds = %57, %63, %.critedge, %8, %9
  ret void
}

define internal i1 @ours(i64 %0) {
  %2 = and i64 %0, -65536
  %3 = icmp eq i64 %2, 46179488432128
  %4 = and i64 %0, -131072
  %5 = icmp eq i64 %4, 46179488628736
  %or.cond = or i1 %3, %5
  %6 = and i64 %0, -524288
  %7 = icmp eq i64 %6, 46179488890880
  %or.cond6 = or i1 %or.cond, %7
  br i1 %or.cond6, label %10, label %8

8:                                                ; preds = %1
  %9 = call i1 @on_stack(i64 %0)
  br label %10

10:                                               ; preds = %8, %1
  %11 = phi i1 [ true, %1 ], [ %9, %8 ]
  ret i1 %11
}

define internal { i64, i64 } @object_at(i64 %0) {
  %2 = icmp ugt i64 %0, 46179488464895
  %3 = icmp ult i64 %0, 46179488497664
  %or.cond = and i1 %2, %3
  br i1 %or.cond, label %4, label %9

4:                                                ; preds = %1
  %5 = add nsw i64 %0, -46179488464896
  %6 = urem i64 %5, 1056
  %7 = icmp ult i64 %6, 1025
  %8 = sub nsw i64 %0, %6
  %.sroa.040.0 = select i1 %7, i64 %8, i64 0
  %.sroa.10.0 = select i1 %7, i64 1024, i64 0
  br label %83

9:                                                ; preds = %1
  %10 = icmp ugt i64 %0, 46179488432127
  %11 = icmp ult i64 %0, 46179488464896
  %or.cond76 = and i1 %10, %11
  br i1 %or.cond76, label %12, label %27

12:                                               ; preds = %9, %24
  %.067 = phi i64 [ %25, %24 ], [ 0, %9 ]
  %13 = load ptr, ptr @C, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = icmp ult i64 %.067, %15
  br i1 %16, label %17, label %26

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %13, i64 64
  %19 = getelementptr inbounds %struct.object, ptr %18, i64 %.067
  %20 = load i64, ptr %19, align 8
  %21 = sub i64 %0, %20
  %22 = getelementptr inbounds i8, ptr %19, i64 8
  %23 = load i64, ptr %22, align 8
  %.not70 = icmp ugt i64 %21, %23
  br i1 %.not70, label %24, label %26

24:                                               ; preds = %17
  %25 = add i64 %.067, 1
  br label %12

26:                                               ; preds = %17, %12
  %.068 = phi i32 [ 2, %12 ], [ 1, %17 ]
  %.sroa.040.1 = phi i64 [ undef, %12 ], [ %20, %17 ]
  %.sroa.10.1 = phi i64 [ undef, %12 ], [ %23, %17 ]
  %cond75 = icmp eq i32 %.068, 2
  %spec.select = select i1 %cond75, i64 0, i64 %.sroa.040.1
  %spec.select77 = select i1 %cond75, i64 0, i64 %.sroa.10.1
  br label %83

27:                                               ; preds = %9
  %28 = icmp ugt i64 %0, 46179488628735
  %29 = icmp ult i64 %0, 46179488759808
  %or.cond78 = and i1 %28, %29
  br i1 %or.cond78, label %30, label %45

30:                                               ; preds = %27, %42
  %.066 = phi i64 [ %43, %42 ], [ 0, %27 ]
  %31 = load ptr, ptr @C, align 8
  %32 = getelementptr inbounds i8, ptr %31, i64 30400
  %33 = load i64, ptr %32, align 8
  %34 = icmp ult i64 %.066, %33
  br i1 %34, label %35, label %44

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %31, i64 29376
  %37 = getelementptr inbounds %struct.object, ptr %36, i64 %.066
  %38 = load i64, ptr %37, align 8
  %39 = sub i64 %0, %38
  %40 = getelementptr inbounds i8, ptr %37, i64 8
  %41 = load i64, ptr %40, align 8
  %.not69 = icmp ugt i64 %39, %41
  br i1 %.not69, label %42, label %44

42:                                               ; preds = %35
  %43 = add i64 %.066, 1
  br label %30

44:                                               ; preds = %35, %30
  %.1 = phi i32 [ 5, %30 ], [ 1, %35 ]
  %.sroa.040.2 = phi i64 [ undef, %30 ], [ %38, %35 ]
  %.sroa.10.2 = phi i64 [ undef, %30 ], [ %41, %35 ]
  %cond74 = icmp eq i32 %.1, 5
  %spec.select79 = select i1 %cond74, i64 0, i64 %.sroa.040.2
  %spec.select80 = select i1 %cond74, i64 0, i64 %.sroa.10.2
  br label %83

45:                                               ; preds = %27
  %46 = and i64 %0, -524288
  %47 = icmp eq i64 %46, 46179488890880
  br i1 %47, label %48, label %52

48:                                               ; preds = %45
  %49 = call { i64, i64 } @constant_at(i64 %0)
  %50 = extractvalue { i64, i64 } %49, 0
  %51 = extractvalue { i64, i64 } %49, 1
  br label %83

52:                                               ; preds = %45
  %53 = call i1 @on_stack(i64 %0)
  br i1 %53, label %54, label %82

54:                                               ; preds = %52
  %55 = load ptr, ptr @C, align 8
  %56 = getelementptr inbounds i8, ptr %55, i64 20560
  %57 = load i64, ptr %56, align 8
  %58 = icmp ult i64 %57, 512
  %. = select i1 %58, i64 %57, i64 512
  br label %59

59:                                               ; preds = %79, %54
  %.sroa.040.3 = phi i64 [ undef, %54 ], [ %.sroa.040.6, %79 ]
  %.065 = phi i64 [ 0, %54 ], [ %80, %79 ]
  %.sroa.10.3 = phi i64 [ undef, %54 ], [ %.sroa.10.6, %79 ]
  %60 = icmp ult i64 %.065, 2
  br i1 %60, label %61, label %81

61:                                               ; preds = %59, %76
  %.sroa.040.4 = phi i64 [ %..sroa.040.4, %76 ], [ %.sroa.040.3, %59 ]
  %.0 = phi i64 [ %77, %76 ], [ 1, %59 ]
  %.sroa.10.4 = phi i64 [ %..sroa.10.4, %76 ], [ %.sroa.10.3, %59 ]
  %.not = icmp ugt i64 %.0, %.
  br i1 %.not, label %78, label %62

62:                                               ; preds = %61
  %63 = load ptr, ptr @C, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 21184
  %65 = getelementptr inbounds i8, ptr %63, i64 20560
  %66 = load i64, ptr %65, align 8
  %67 = sub i64 %66, %.0
  %68 = and i64 %67, 511
  %69 = getelementptr inbounds %struct.object, ptr %64, i64 %68
  %70 = load i64, ptr %69, align 8
  %71 = sub i64 %0, %70
  %72 = getelementptr inbounds i8, ptr %69, i64 8
  %73 = load i64, ptr %72, align 8
  %74 = add i64 %73, %.065
  %75 = icmp ult i64 %71, %74
  %.81 = select i1 %75, i32 1, i32 0
  %..sroa.040.4 = select i1 %75, i64 %70, i64 %.sroa.040.4
  %..sroa.10.4 = select i1 %75, i64 %73, i64 %.sroa.10.4
  %trunc = trunc i32 %.81 to i1
  %cond72 = icmp eq i1 %trunc, false
  br i1 %cond72, label %76, label %78

76:                                               ; preds = %62
  %77 = add i64 %.0, 1
  br label %61

78:                                               ; preds = %61, %62
  %.3 = phi i32 [ %.81, %62 ], [ 11, %61 ]
  %.sroa.040.6 = phi i64 [ %..sroa.040.4, %62 ], [ %.sroa.040.4, %61 ]
  %.sroa.10.6 = phi i64 [ %..sroa.10.4, %62 ], [ %.sroa.10.4, %61 ]
  %cond73 = icmp eq i32 %.3, 11
  br i1 %cond73, label %79, label %81

79:                                               ; preds = %78
  %80 = add nuw nsw i64 %.065, 1
  br label %59

81:                                               ; preds = %59, %78
  %.4 = phi i32 [ %.3, %78 ], [ 8, %59 ]
  %.sroa.040.7 = phi i64 [ %.sroa.040.6, %78 ], [ %.sroa.040.3, %59 ]
  %.sroa.10.7 = phi i64 [ %.sroa.10.6, %78 ], [ %.sroa.10.3, %59 ]
  %cond = icmp eq i32 %.4, 8
  %spec.select82 = select i1 %cond, i32 0, i32 %.4
  %cond71 = icmp eq i32 %spec.select82, 0
  br i1 %cond71, label %82, label %83

82:                                               ; preds = %81, %52
  br label %83

83:                                               ; preds = %44, %26, %81, %82, %48, %4
  %.sroa.040.8 = phi i64 [ %.sroa.040.0, %4 ], [ %.sroa.040.7, %81 ], [ 0, %82 ], [ %spec.select79, %44 ], [ %spec.select, %26 ], [ %50, %48 ]
  %.sroa.10.8 = phi i64 [ %.sroa.10.0, %4 ], [ %.sroa.10.7, %81 ], [ 0, %82 ], [ %spec.select80, %44 ], [ %spec.select77, %26 ], [ %51, %48 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.040.8, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.10.8, 1
  ret { i64, i64 } %.fca.1.insert
}

define internal void @note_read(i64 %0, i64 %1, i64 %2) {
  %4 = lshr i64 %0, 10
  %5 = xor i64 %0, %4
  %6 = and i64 %5, 1023
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 33040
  %9 = getelementptr inbounds i64, ptr %8, i64 %6
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, %0
  br i1 %11, label %17, label %12

12:                                               ; preds = %3
  store i64 %0, ptr %9, align 8
  %13 = call ptr @new_event(i64 1, i64 0, i64 %1)
  %.not = icmp eq ptr %13, null
  br i1 %.not, label %17, label %14

14:                                               ; preds = %12
  %15 = getelementptr inbounds i8, ptr %13, i64 24
  store i64 %0, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %13, i64 32
  store i64 %2, ptr %16, align 8
  br label %17

17:                                               ; preds = %3, %14, %12
  ret void
}

define internal i64 @value_at(i64 %0, i64 %1) {
  %3 = alloca i64, align 8
  store i64 0, ptr %3, align 8
  %4 = inttoptr i64 %0 to ptr
  call void @copy(ptr %3, ptr %4, i64 %1)
  %5 = load i64, ptr %3, align 8
  ret i64 %5
}

define internal i1 @on_stack(i64 %0) {
  %2 = add i64 %0, -46179490463744
  %3 = icmp ult i64 %2, 8388608
  ret i1 %3
}

define void @llmfb_dereferenceable(i64 %0, i64 %1, i64 %2) {
  %.not = icmp ne i64 %2, 0
  %.not10 = icmp eq i64 %0, 0
  %or.cond = and i1 %.not, %.not10
  br i1 %or.cond, label %17, label %4

4:                                                ; preds = %3
  %5 = call { i64, i64 } @object_at(i64 %0)
  %6 = extractvalue { i64, i64 } %5, 0
  %7 = extractvalue { i64, i64 } %5, 1
  %8 = call i1 @ours(i64 %0)
  %.not13 = xor i1 %8, true
  %.not11 = icmp eq i64 %6, 0
  %or.cond14 = select i1 %.not13, i1 true, i1 %.not11
  br i1 %or.cond14, label %12, label %9

9:                                                ; preds = %4
  %10 = sub i64 %0, %6
  %11 = add i64 %10, %1
  %.not12 = icmp ugt i64 %11, %7
  br i1 %.not12, label %12, label %17

12:                                               ; preds = %9, %4
  call void @undefined()
  %13 = call i1 @ours(i64 %0)
  br i1 %13, label %17, label %14

14:                                               ; preds = %12
  %15 = inttoptr i64 %0 to ptr
  %16 = load volatile i8, ptr %15, align 1
  br label %17

17:                                               ; preds = %9, %14, %12, %3
  ret void
}

define void @llmfb_inbounds(i64 %0, i64 %1) {
  %3 = icmp eq i64 %0, %1
  br i1 %3, label %18, label %4

4:                                                ; preds = %2
  %5 = call { i64, i64 } @object_at(i64 %0)
  %6 = extractvalue { i64, i64 } %5, 0
  %7 = extractvalue { i64, i64 } %5, 1
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %11, label %8

8:                                                ; preds = %4
  %.not9 = icmp eq i64 %6, 0
  %.not9.not = xor i1 %.not9, true
  %9 = sub i64 %1, %6
  %10 = icmp ugt i64 %9, %7
  %or.cond = select i1 %.not9.not, i1 %10, i1 false
  br i1 %or.cond, label %11, label %12

11:                                               ; preds = %8, %4
  call void @undefined()
  br label %18

12:                                               ; preds = %8
  br i1 %.not9, label %13, label %18

13:                                               ; preds = %12
  %14 = sub i64 %1, %0
  %15 = add i64 %14, -1048577
  %16 = icmp ult i64 %15, -2097153
  br i1 %16, label %17, label %18

17:                                               ; preds = %13
  call void @undefined()
  br label %18

18:                                               ; preds = %11, %17, %13, %12, %2
  ret void
}

define void @llmfb_object(ptr %0, i64 %1) {
  %3 = ptrtoint ptr %0 to i64
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 21184
  %6 = getelementptr inbounds i8, ptr %4, i64 20560
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %7, 1
  store i64 %8, ptr %6, align 8
  %9 = and i64 %7, 511
  %10 = getelementptr inbounds %struct.object, ptr %5, i64 %9
  store i64 %3, ptr %10, align 8
  %.sroa.4.0..sroa_idx = getelementptr inbounds i8, ptr %10, i64 8
  store i64 %1, ptr %.sroa.4.0..sroa_idx, align 8
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define void @llmfb_alloca(ptr %0, i64 %1) {
  call void @llmfb_object(ptr %0, i64 %1)
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %1, 65536
  %. = select i1 %6, i64 %1, i64 65536
  call void @fill(ptr %0, i64 %5, i64 %.)
  %7 = getelementptr inbounds i8, ptr %0, i64 %1
  %8 = call i8 @gap_byte(ptr %7)
  %9 = zext i8 %8 to i64
  call void @fill(ptr %7, i64 %9, i64 32)
  ret void
}

define internal void @fill(ptr %0, i64 %1, i64 %2) {
  %4 = call { ptr, i64 } asm sideeffect "rep stosb", "={di},={cx},{ax},0,1,~{memory},~{dirflag},~{fpsr},~{flags}"(i64 %1, ptr %0, i64 %2)
  ret void
}

define internal i8 @gap_byte(ptr %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = ptrtoint ptr %0 to i64
  %6 = lshr i64 %5, 3
  %7 = xor i64 %4, %6
  %8 = trunc i64 %7 to i8
  ret i8 %8
}

define void @llmfb_intact(ptr %0, i64 %1) {
  br label %3

3:                                                ; preds = %12, %2
  %.0 = phi i64 [ 0, %2 ], [ %13, %12 ]
  %4 = icmp ult i64 %.0, 32
  br i1 %4, label %5, label %14

5:                                                ; preds = %3
  %6 = getelementptr i8, ptr %0, i64 %1
  %7 = getelementptr i8, ptr %6, i64 %.0
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds i8, ptr %0, i64 %1
  %10 = call i8 @gap_byte(ptr %9)
  %.not = icmp eq i8 %8, %10
  br i1 %.not, label %12, label %11

11:                                               ; preds = %5
  call void @end(i64 3)
  unreachable

12:                                               ; preds = %5
  %13 = add nuw nsw i64 %.0, 1
  br label %3

14:                                               ; preds = %3
  ret void
}

define void @llmfb_fresh(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = call { i64, i64 } @object_at(i64 %2)
  %4 = extractvalue { i64, i64 } %3, 0
  %5 = extractvalue { i64, i64 } %3, 1
  %6 = icmp eq i64 %4, %2
  br i1 %6, label %7, label %13

7:                                                ; preds = %1
  %8 = call i1 @on_stack(i64 %2)
  br i1 %8, label %9, label %13

9:                                                ; preds = %7
  %10 = load ptr, ptr @C, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 24
  %12 = load i64, ptr %11, align 8
  call void @fill(ptr %0, i64 %12, i64 %5)
  br label %13

13:                                               ; preds = %9, %7, %1
  ret void
}

define void @llmfb_zero(ptr %0, i64 %1) {
  call void @fill(ptr %0, i64 0, i64 %1)
  ret void
}

define void @llmfb_lenient(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 20600
  store i64 %2, ptr %4, align 8
  ret void
}

define i64 @llmfb_objectsize(i64 %0, i64 %1) {
  %3 = call { i64, i64 } @object_at(i64 %0)
  %4 = extractvalue { i64, i64 } %3, 0
  %5 = extractvalue { i64, i64 } %3, 1
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 24
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  %.not5 = icmp eq i64 %4, 0
  %or.cond = select i1 %.not, i1 true, i1 %.not5
  %.neg = sub i64 %4, %0
  %9 = add i64 %.neg, %5
  %.not6 = icmp eq i64 %1, 0
  %10 = sext i1 %.not6 to i64
  %.0 = select i1 %or.cond, i64 %10, i64 %9
  ret i64 %.0
}

define void @llmfb_bytes(ptr %0, i64 %1) {
  call void @put_bytes(ptr %0, i64 %1, i64 0)
  ret void
}

define internal void @put_bytes(ptr %0, i64 %1, i64 %2) {
  %4 = alloca i64, align 8
  br label %5

5:                                                ; preds = %33, %3
  %.0 = phi i64 [ 0, %3 ], [ %34, %33 ]
  %6 = icmp ult i64 %.0, %1
  br i1 %6, label %7, label %35

7:                                                ; preds = %5
  %8 = sub nuw i64 %1, %.0
  %9 = icmp ult i64 %8, 8
  %. = select i1 %9, i64 %8, i64 8
  store i64 0, ptr %4, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  call void @copy(ptr %4, ptr %10, i64 %.)
  %11 = icmp eq i64 %., 8
  br i1 %11, label %12, label %15

12:                                               ; preds = %7
  %13 = load i64, ptr %4, align 8
  %14 = call i1 @on_stack(i64 %13)
  br label %15

15:                                               ; preds = %12, %7
  %16 = phi i1 [ false, %7 ], [ %14, %12 ]
  %17 = load i64, ptr %4, align 8
  %18 = select i1 %16, i64 1, i64 %17
  call void @put(i64 %18, i64 %.)
  %.not25 = xor i1 %16, true
  %19 = icmp ugt i64 %2, 2
  %or.cond = or i1 %.not25, %19
  br i1 %or.cond, label %33, label %20

20:                                               ; preds = %15
  %21 = load i64, ptr %4, align 8
  %22 = call { i64, i64 } @object_at(i64 %21)
  %23 = extractvalue { i64, i64 } %22, 0
  %24 = extractvalue { i64, i64 } %22, 1
  %.not = icmp eq i64 %23, 0
  br i1 %.not, label %33, label %25

25:                                               ; preds = %20
  %26 = ptrtoint ptr %0 to i64
  %27 = add i64 %1, %26
  %28 = icmp ule i64 %23, %27
  %29 = add i64 %23, %24
  %.not24 = icmp ugt i64 %29, %26
  %or.cond26 = select i1 %28, i1 %.not24, i1 false
  br i1 %or.cond26, label %33, label %30

30:                                               ; preds = %25
  %31 = inttoptr i64 %23 to ptr
  %32 = add nuw nsw i64 %2, 1
  call void @put_bytes(ptr %31, i64 %24, i64 %32)
  br label %33

33:                                               ; preds = %20, %30, %25, %15
  %34 = add i64 %.0, 8
  br label %5

35:                                               ; preds = %5
  ret void
}

define void @llmfb_word(i64 %0, i64 %1) {
  %3 = icmp eq i64 %1, 8
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = call i1 @on_stack(i64 %0)
  br i1 %5, label %7, label %6

6:                                                ; preds = %4, %2
  br label %7

7:                                                ; preds = %4, %6
  %8 = phi i64 [ %0, %6 ], [ 1, %4 ]
  call void @put(i64 %8, i64 %1)
  ret void
}

define internal void @put(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 20648
  %5 = load i64, ptr %4, align 8
  %6 = call i64 @chained(i64 %5, i64 %0)
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 20648
  store i64 %6, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 20640
  %10 = load i64, ptr %9, align 8
  %11 = and i64 %10, 2
  %.not = icmp eq i64 %11, 0
  br i1 %.not, label %12, label %13

12:                                               ; preds = %2
  call void @value(i64 %0, i64 %1)
  br label %13

13:                                               ; preds = %12, %2
  ret void
}

define void @llmfb_through_pointer(i64 %0) {
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %2, label %3

2:                                                ; preds = %1
  call void @undefined()
  br label %3

3:                                                ; preds = %2, %1
  %4 = and i64 %0, -65536
  %5 = icmp eq i64 %4, 46179489480704
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  call void @end(i64 3)
  unreachable

7:                                                ; preds = %3
  ret void
}

define void @llmfb_call(i64 %0, i64 %1) {
  %3 = and i64 %1, 1
  %.not = icmp eq i64 %3, 0
  %4 = select i1 %.not, i64 8, i64 256
  call void @llmfb_step(i64 %4)
  %5 = load ptr, ptr @C, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 20640
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %5, i64 20632
  store i64 %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 20576
  store i64 0, ptr %8, align 8
  %9 = call i64 @chained(i64 0, i64 %0)
  %10 = load ptr, ptr @C, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 20648
  store i64 %9, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %10, i64 20664
  store i64 0, ptr %12, align 8
  %13 = and i64 %1, 2
  %.not21 = icmp eq i64 %13, 0
  br i1 %.not21, label %14, label %20

14:                                               ; preds = %2
  %15 = load ptr, ptr @C, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 20552
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8
  call void @structure(i64 4294967280)
  %19 = call i1 @on_stack(i64 %0)
  %. = select i1 %19, i64 1, i64 %0
  call void @put(i64 %., i64 8)
  br label %20

20:                                               ; preds = %14, %2
  br i1 %.not, label %47, label %21

21:                                               ; preds = %20
  %22 = load ptr, ptr @C, align 8
  %23 = getelementptr inbounds i8, ptr %22, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = load i64, ptr %22, align 8
  %27 = getelementptr inbounds %struct.record, ptr %22, i64 %26
  %28 = getelementptr i8, ptr %27, i64 -46179488387584
  br label %29

29:                                               ; preds = %39, %21
  %.020 = phi i64 [ 0, %21 ], [ %44, %39 ]
  %.0 = phi ptr [ %25, %21 ], [ %45, %39 ]
  %30 = ptrtoint ptr %.0 to i64
  %31 = getelementptr i8, ptr %28, i64 %30
  %32 = call ptr @changed(ptr %.0, ptr %31, ptr inttoptr (i64 46179488497664 to ptr))
  %33 = icmp ult ptr %32, inttoptr (i64 46179488497664 to ptr)
  br i1 %33, label %34, label %46

34:                                               ; preds = %29
  %35 = load i64, ptr %32, align 8
  %36 = call i1 @on_stack(i64 %35)
  br i1 %36, label %39, label %37

37:                                               ; preds = %34
  %38 = load i64, ptr %32, align 8
  br label %39

39:                                               ; preds = %34, %37
  %40 = phi i64 [ %38, %37 ], [ 1, %34 ]
  %41 = ptrtoint ptr %32 to i64
  %42 = shl i64 %41, 20
  %43 = xor i64 %40, %42
  %44 = call i64 @chained(i64 %.020, i64 %43)
  %45 = getelementptr inbounds i8, ptr %32, i64 8
  br label %29

46:                                               ; preds = %29
  call void @put(i64 %.020, i64 8)
  br label %47

47:                                               ; preds = %46, %20
  ret void
}

define internal i64 @chained(i64 %0, i64 %1) {
  %3 = mul i64 %0, -7046029254386353131
  %4 = add i64 %3, %1
  %5 = add i64 %4, 1
  %6 = call i64 @mix(i64 %5)
  ret i64 %6
}

define internal ptr @changed(ptr %0, ptr %1, ptr %2) {
  %.not = icmp eq ptr %2, %0
  br i1 %.not, label %16, label %4

4:                                                ; preds = %3
  %5 = ptrtoint ptr %0 to i64
  %6 = ptrtoint ptr %2 to i64
  %7 = sub i64 %6, %5
  %8 = ashr exact i64 %7, 3
  %9 = call { ptr, ptr, i64, i8 } asm sideeffect "repe cmpsq", "={di},={si},={cx},={@ccz},0,1,2,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %0, ptr %1, i64 %8)
  %10 = extractvalue { ptr, ptr, i64, i8 } %9, 3
  %11 = icmp ult i8 %10, 2
  call void @llvm.assume(i1 %11)
  %12 = trunc i8 %10 to i1
  %13 = extractvalue { ptr, ptr, i64, i8 } %9, 0
  %14 = getelementptr inbounds i8, ptr %13, i64 -8
  %15 = select i1 %12, ptr %2, ptr %14
  br label %16

16:                                               ; preds = %3, %4
  %.0 = phi ptr [ %15, %4 ], [ %2, %3 ]
  ret ptr %.0
}

define void @llmfb_pointer(i64 %0, i64 %1, i64 %2) {
  %4 = call { i64, i64 } @object_at(i64 %0)
  %5 = extractvalue { i64, i64 } %4, 0
  %6 = extractvalue { i64, i64 } %4, 1
  %7 = call i1 @on_stack(i64 %0)
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 41288
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %8, i64 20552
  %14 = load i64, ptr %13, align 8
  %15 = mul i64 %14, 31
  %16 = add i64 %12, %15
  %17 = getelementptr inbounds i8, ptr %8, i64 20576
  %18 = load i64, ptr %17, align 8
  %19 = add i64 %18, 1
  store i64 %19, ptr %17, align 8
  %20 = mul i64 %18, 977
  %21 = add i64 %16, %20
  %22 = call i64 @mix(i64 %21)
  %23 = and i64 %1, 8
  %.not = icmp eq i64 %23, 0
  br i1 %.not, label %28, label %24

24:                                               ; preds = %3
  %25 = call i1 @ours(i64 %0)
  br i1 %25, label %26, label %27

26:                                               ; preds = %24
  call void @write_words(i64 %0, i64 %2, i64 %22, i1 true)
  br label %68

27:                                               ; preds = %24
  call void @undefined()
  br label %68

28:                                               ; preds = %3
  %29 = and i64 %1, 4
  %.not46 = icmp eq i64 %29, 0
  br i1 %.not46, label %32, label %30

30:                                               ; preds = %28
  %31 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %31, i64 %2)
  br label %68

32:                                               ; preds = %28
  %33 = and i64 %0, -524288
  %34 = icmp ne i64 %33, 46179488890880
  %.not47 = icmp eq i64 %5, 0
  %or.cond = select i1 %34, i1 true, i1 %.not47
  br i1 %or.cond, label %38, label %35

35:                                               ; preds = %32
  %36 = inttoptr i64 %0 to ptr
  %.neg = sub i64 %5, %0
  %37 = add i64 %.neg, %6
  call void @llmfb_bytes(ptr %36, i64 %37)
  br label %68

38:                                               ; preds = %32
  %39 = sub i64 %0, %5
  %40 = sub i64 %6, %39
  %41 = and i64 %1, 16
  %.not48 = icmp eq i64 %41, 0
  %.not49 = icmp eq i64 %5, 0
  %or.cond56 = select i1 %.not48, i1 true, i1 %.not49
  %.not50 = icmp ugt i64 %2, %40
  %or.cond57 = select i1 %or.cond56, i1 true, i1 %.not50
  br i1 %or.cond57, label %44, label %42

42:                                               ; preds = %38
  %43 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %43, i64 %2)
  br label %68

44:                                               ; preds = %38
  %.not51 = icmp eq i64 %5, 0
  %. = select i1 %.not51, i64 0, i64 %39
  %45 = select i1 %7, i64 %., i64 %0
  call void @put(i64 %45, i64 8)
  %.not52 = icmp eq i64 %5, 0
  br i1 %.not52, label %68, label %46

46:                                               ; preds = %44
  br i1 %7, label %53, label %47

47:                                               ; preds = %46
  %48 = load ptr, ptr @C, align 8
  %49 = getelementptr inbounds i8, ptr %48, i64 20640
  %50 = load i64, ptr %49, align 8
  %51 = and i64 %50, 2
  %.not53 = icmp eq i64 %51, 0
  %52 = and i64 %1, 1
  %.not54 = icmp eq i64 %52, 0
  %or.cond58 = or i1 %.not53, %.not54
  br i1 %or.cond58, label %56, label %54

53:                                               ; preds = %46
  %.old = and i64 %1, 1
  %.not54.old = icmp eq i64 %.old, 0
  br i1 %.not54.old, label %56, label %54

54:                                               ; preds = %47, %53
  %55 = inttoptr i64 %5 to ptr
  call void @put_bytes(ptr %55, i64 %6, i64 0)
  br label %56

56:                                               ; preds = %54, %53, %47
  %57 = and i64 %1, 2
  %.not55 = icmp eq i64 %57, 0
  br i1 %.not55, label %68, label %58

58:                                               ; preds = %56
  %.not59 = xor i1 %7, true
  %59 = and i64 %22, 3
  %60 = icmp eq i64 %59, 0
  %or.cond62 = select i1 %.not59, i1 %60, i1 false
  br i1 %or.cond62, label %68, label %61

61:                                               ; preds = %58
  br i1 %7, label %62, label %64

62:                                               ; preds = %61
  %63 = icmp ult i64 %40, 4096
  %.63 = select i1 %63, i64 %40, i64 4096
  call void @write_words(i64 %0, i64 %.63, i64 %22, i1 false)
  br label %68

64:                                               ; preds = %61
  %65 = icmp ult i64 %40, 16
  %66 = and i64 %40, 8
  %67 = select i1 %65, i64 %66, i64 16
  call void @write_words(i64 %0, i64 %67, i64 %22, i1 false)
  br label %68

68:                                               ; preds = %30, %35, %27, %26, %62, %64, %58, %56, %44, %42
  ret void
}

define internal i64 @mix(i64 %0) {
  %2 = lshr i64 %0, 30
  %3 = xor i64 %0, %2
  %4 = mul i64 %3, -4658895280553007687
  %5 = lshr i64 %4, 27
  %6 = xor i64 %4, %5
  %7 = mul i64 %6, -7723592293110705685
  %8 = lshr i64 %7, 31
  %9 = xor i64 %7, %8
  ret i64 %9
}

define internal void @write_words(i64 %0, i64 %1, i64 %2, i1 %3) {
  %5 = alloca i64, align 8
  br label %6

6:                                                ; preds = %22, %4
  %.0 = phi i64 [ 0, %4 ], [ %7, %22 ]
  %7 = add i64 %.0, 8
  %.not = icmp ugt i64 %7, %1
  br i1 %.not, label %23, label %8

8:                                                ; preds = %6
  %9 = add i64 %0, %.0
  %10 = inttoptr i64 %9 to ptr
  br i1 %3, label %17, label %11

11:                                               ; preds = %8
  %12 = load i64, ptr %10, align 8
  %13 = call i1 @ours(i64 %12)
  br i1 %13, label %22, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %10, align 8
  %16 = call i1 @tagged(i64 %15)
  br i1 %16, label %22, label %17

17:                                               ; preds = %14, %8
  %18 = urem i64 %.0, 60
  %19 = lshr i64 %2, %18
  %20 = and i64 %19, 3
  %21 = call i64 @written(i64 %20)
  store i64 %21, ptr %10, align 8
  br label %22

22:                                               ; preds = %11, %14, %17
  br label %6

23:                                               ; preds = %6
  %24 = and i64 %1, 7
  %.not15 = icmp eq i64 %24, 0
  br i1 %.not15, label %33, label %25

25:                                               ; preds = %23
  %26 = lshr i64 %2, 3
  %27 = and i64 %26, 3
  %28 = mul nuw nsw i64 %27, 16843009
  %29 = call i64 @written(i64 %28)
  store i64 %29, ptr %5, align 8
  %30 = and i64 %1, -8
  %31 = add i64 %0, %30
  %32 = inttoptr i64 %31 to ptr
  call void @copy(ptr %32, ptr %5, i64 %24)
  br label %33

33:                                               ; preds = %25, %23
  ret void
}

define void @llmfb_called() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 20640
  %3 = load i64, ptr %2, align 8
  %4 = and i64 %3, 4
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %35, label %5

5:                                                ; preds = %0, %17
  %.04 = phi i64 [ %18, %17 ], [ 0, %0 ]
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 20656
  %8 = load i64, ptr %7, align 8
  %9 = icmp ult i64 %.04, %8
  br i1 %9, label %10, label %19

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %6, i64 20672
  %12 = getelementptr inbounds i64, ptr %11, i64 %.04
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %6, i64 20648
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %13, %15
  br i1 %16, label %19, label %17

17:                                               ; preds = %10
  %18 = add i64 %.04, 1
  br label %5

19:                                               ; preds = %10, %5
  %.0 = phi i32 [ 2, %5 ], [ 1, %10 ]
  switch i32 %.0, label %36 [
    i32 2, label %20
    i32 1, label %35
  ]

20:                                               ; preds = %19
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 20656
  %23 = load i64, ptr %22, align 8
  %24 = icmp ult i64 %23, 64
  br i1 %24, label %25, label %31

25:                                               ; preds = %20
  %26 = getelementptr inbounds i8, ptr %21, i64 20648
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds i8, ptr %21, i64 20672
  %29 = add nuw nsw i64 %23, 1
  store i64 %29, ptr %22, align 8
  %30 = getelementptr inbounds i64, ptr %28, i64 %23
  store i64 %27, ptr %30, align 8
  br label %31

31:                                               ; preds = %25, %20
  call void @structure(i64 4294967280)
  %32 = load ptr, ptr @C, align 8
  %33 = getelementptr inbounds i8, ptr %32, i64 20648
  %34 = load i64, ptr %33, align 8
  call void @value(i64 %34, i64 8)
  br label %35

35:                                               ; preds = %0, %31, %19
  ret void

36:                                               ; preds = %19
  unreachable
}

define internal void @value(i64 %0, i64 %1) {
  %3 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 41248
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %9, %1
  %11 = icmp ult i64 %10, 16385
  br i1 %11, label %12, label %15

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %7, i64 134368
  %14 = getelementptr inbounds i8, ptr %13, i64 %9
  call void @copy(ptr %14, ptr %3, i64 %1)
  br label %19

15:                                               ; preds = %2
  %16 = getelementptr inbounds i8, ptr %7, i64 104
  %17 = load i64, ptr %16, align 8
  %18 = call i64 @chained(i64 %17, i64 %0)
  store i64 %18, ptr %16, align 8
  br label %19

19:                                               ; preds = %15, %12
  %20 = load i64, ptr %8, align 8
  %21 = add i64 %20, %1
  store i64 %21, ptr %8, align 8
  ret void
}

define i64 @llmfb_answer(i64 %0) {
  %2 = call i64 @answer_number(i64 %0)
  %3 = load ptr, ptr @C, align 8
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 42496
  %7 = getelementptr inbounds %struct.answer, ptr %6, i64 %2
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %12, label %9

9:                                                ; preds = %1
  %10 = getelementptr inbounds i8, ptr %7, i64 8
  %11 = load i64, ptr %10, align 8
  br label %15

12:                                               ; preds = %1
  %13 = call i64 @chance(i64 %0)
  %14 = call i64 @usual(i64 %13)
  br label %15

15:                                               ; preds = %12, %9
  %16 = phi i64 [ %11, %9 ], [ %14, %12 ]
  call void @note_answer(i64 %2, i64 %16)
  ret i64 %16
}

define internal i64 @answer_number(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 20640
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %12, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 20648
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %8, %0
  %10 = and i64 %9, 31
  %11 = or i64 %10, 32
  br label %18

12:                                               ; preds = %1
  %13 = getelementptr inbounds i8, ptr %2, i64 20552
  %14 = load i64, ptr %13, align 8
  %15 = mul i64 %0, 7
  %16 = add i64 %14, %15
  %17 = and i64 %16, 31
  br label %18

18:                                               ; preds = %12, %6
  %19 = phi i64 [ %11, %6 ], [ %17, %12 ]
  ret i64 %19
}

define internal i64 @usual(i64 %0) {
  %2 = and i64 %0, 7
  switch i64 %2, label %10 [
    i64 0, label %12
    i64 1, label %3
    i64 2, label %4
    i64 3, label %4
    i64 4, label %4
    i64 5, label %7
  ]

3:                                                ; preds = %1
  br label %12

4:                                                ; preds = %1, %1, %1
  %5 = lshr i64 %0, 8
  %6 = urem i64 %5, 5
  br label %12

7:                                                ; preds = %1
  %8 = lshr i64 %0, 8
  %9 = urem i64 %8, 100
  br label %12

10:                                               ; preds = %1
  %11 = lshr i64 %0, 8
  br label %12

12:                                               ; preds = %1, %10, %7, %4, %3
  %.0 = phi i64 [ %11, %10 ], [ %9, %7 ], [ -1, %3 ], [ %6, %4 ], [ 0, %1 ]
  ret i64 %.0
}

define internal i64 @chance(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 20640
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 20648
  %8 = load i64, ptr %7, align 8
  br label %15

9:                                                ; preds = %1
  %10 = getelementptr inbounds i8, ptr %2, i64 20632
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 20552
  %13 = load i64, ptr %12, align 8
  %14 = call i64 @chained(i64 %11, i64 %13)
  br label %15

15:                                               ; preds = %9, %6
  %16 = phi i64 [ %8, %6 ], [ %14, %9 ]
  %17 = load ptr, ptr @C, align 8
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds %struct.record, ptr %17, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 41288
  %21 = load i64, ptr %20, align 8
  %22 = call i64 @chained(i64 %21, i64 %16)
  %23 = call i64 @chained(i64 %22, i64 %0)
  ret i64 %23
}

define internal void @note_answer(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 48
  %5 = load i64, ptr %4, align 8
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %9, label %6

6:                                                ; preds = %2
  %7 = shl i64 %0, 4
  %8 = add i64 %7, 65536
  call void @note_read(i64 %8, i64 8, i64 %1)
  br label %9

9:                                                ; preds = %6, %2
  ret void
}

define i64 @llmfb_answer_pointer(i64 %0, i64 %1) {
  %3 = call i64 @answer_number(i64 %0)
  %4 = call i64 @chance(i64 %0)
  %5 = load ptr, ptr @C, align 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 42496
  %9 = getelementptr inbounds %struct.answer, ptr %8, i64 %3
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %10, label %.critedge

10:                                               ; preds = %2
  %11 = load i64, ptr %9, align 8
  %.not11 = icmp eq i64 %11, 0
  br i1 %.not11, label %15, label %12

12:                                               ; preds = %10
  %13 = getelementptr inbounds i8, ptr %9, i64 8
  %14 = load i64, ptr %13, align 8
  br label %17

15:                                               ; preds = %10
  %16 = urem i64 %4, 5
  br label %17

17:                                               ; preds = %15, %12
  %.in.in = phi i64 [ %14, %12 ], [ %16, %15 ]
  %.in = icmp eq i64 %.in.in, 0
  %18 = xor i1 %.in, true
  %19 = zext i1 %18 to i64
  call void @note_answer(i64 %3, i64 %19)
  br i1 %.in, label %32, label %20

.critedge:                                        ; preds = %2
  call void @note_answer(i64 %3, i64 1)
  br label %20

20:                                               ; preds = %.critedge, %17
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 20640
  %23 = load i64, ptr %22, align 8
  %24 = and i64 %23, 2
  %.not13 = icmp eq i64 %24, 0
  br i1 %.not13, label %30, label %25

25:                                               ; preds = %20
  %26 = and i64 %4, 7
  %27 = sub nuw nsw i64 30, %26
  %28 = mul nuw nsw i64 %27, 1056
  %29 = or i64 %28, 46179488464896
  br label %32

30:                                               ; preds = %20
  %31 = call i64 @new_block()
  br label %32

32:                                               ; preds = %25, %30, %17
  %.0 = phi i64 [ 0, %17 ], [ %29, %25 ], [ %31, %30 ]
  ret i64 %.0
}

define internal i64 @new_block() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 20624
  %3 = load i64, ptr %2, align 8
  %4 = icmp ugt i64 %3, 30
  br i1 %4, label %5, label %6

5:                                                ; preds = %0
  call void @end(i64 3)
  unreachable

6:                                                ; preds = %0
  %7 = add nuw nsw i64 %3, 1
  store i64 %7, ptr %2, align 8
  %8 = mul nuw nsw i64 %3, 1056
  %9 = or i64 %8, 46179488464896
  ret i64 %9
}

define i1 @llmfb_unwinds() {
  %1 = call i64 @answer_number(i64 3)
  %2 = load ptr, ptr @C, align 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 42496
  %6 = getelementptr inbounds %struct.answer, ptr %5, i64 %1
  %7 = load i64, ptr %6, align 8
  %.not = icmp eq i64 %7, 0
  br i1 %.not, label %13, label %8

8:                                                ; preds = %0
  %9 = getelementptr inbounds i8, ptr %6, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = and i64 %10, 1
  %12 = icmp ne i64 %11, 0
  br label %17

13:                                               ; preds = %0
  %14 = call i64 @chance(i64 3)
  %15 = urem i64 %14, 12
  %16 = icmp eq i64 %15, 0
  br label %17

17:                                               ; preds = %13, %8
  %18 = phi i1 [ %12, %8 ], [ %16, %13 ]
  %19 = zext i1 %18 to i64
  call void @note_answer(i64 %1, i64 %19)
  %20 = load ptr, ptr @C, align 8
  %21 = getelementptr inbounds i8, ptr %20, i64 48
  %22 = load i64, ptr %21, align 8
  %.not6 = icmp eq i64 %22, 0
  br i1 %.not6, label %28, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %20, i64 20552
  %25 = load i64, ptr %24, align 8
  %26 = and i64 %25, 15
  %27 = xor i64 %26, 2047
  call void @llmfb_compare(i64 %27, i64 1, i64 %19, i64 1)
  br label %28

28:                                               ; preds = %23, %17
  ret i1 %18
}

define void @llmfb_may_unwind() {
  %1 = call i1 @llmfb_unwinds()
  br i1 %1, label %2, label %4

2:                                                ; preds = %0
  %3 = call i64 @llmfb_answer_pointer(i64 4, i64 0)
  call void @value(i64 %3, i64 8)
  call void @llmfb_resume()
  br label %4

4:                                                ; preds = %0, %2
  ret void
}

define i64 @llmfb_volatile(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  %6 = shl i64 %2, 4
  %7 = add i64 %6, 4294967281
  %8 = shl i64 %1, 5
  %9 = add i64 %7, %8
  call void @structure(i64 %9)
  %10 = call i1 @on_stack(i64 %0)
  br i1 %10, label %12, label %11

11:                                               ; preds = %4
  call void @value(i64 %0, i64 8)
  br label %12

12:                                               ; preds = %11, %4
  %13 = call i1 @on_stack(i64 %0)
  br i1 %13, label %17, label %14

14:                                               ; preds = %12
  %15 = call i1 @tagged(i64 %0)
  %16 = icmp ult i64 %0, 4095
  %or.cond = or i1 %15, %16
  %or.cond.not = xor i1 %or.cond, true
  %.not = icmp eq i64 %0, 0
  %or.cond40 = or i1 %or.cond.not, %.not
  br i1 %or.cond40, label %18, label %51

17:                                               ; preds = %12
  %.not.old = icmp eq i64 %0, 0
  br i1 %.not.old, label %18, label %51

18:                                               ; preds = %17, %14
  %19 = call i1 @ours(i64 %0)
  %. = select i1 %19, i64 %0, i64 46179489548800
  %20 = icmp eq i64 %., 46179489548800
  %21 = icmp ugt i64 %1, 256
  %or.cond35 = and i1 %20, %21
  br i1 %or.cond35, label %22, label %23

22:                                               ; preds = %18
  call void @end(i64 3)
  unreachable

23:                                               ; preds = %18
  %.not33 = icmp eq i64 %2, 0
  br i1 %.not33, label %51, label %24

24:                                               ; preds = %23
  %25 = call i1 @ours(i64 %0)
  %.not34 = icmp eq i64 %3, 0
  %or.cond36 = and i1 %25, %.not34
  %26 = and i64 %0, -524288
  %27 = icmp eq i64 %26, 46179488890880
  %or.cond38 = or i1 %or.cond36, %27
  br i1 %or.cond38, label %51, label %28

28:                                               ; preds = %24
  %29 = load ptr, ptr @C, align 8
  %30 = getelementptr inbounds i8, ptr %29, i64 20640
  store i64 0, ptr %30, align 8
  %31 = getelementptr inbounds i8, ptr %29, i64 20632
  store i64 4294967281, ptr %31, align 8
  %32 = getelementptr inbounds i8, ptr %29, i64 20552
  %33 = load i64, ptr %32, align 8
  %34 = add i64 %33, 1
  store i64 %34, ptr %32, align 8
  %35 = call i1 @ours(i64 %0)
  br i1 %35, label %36, label %40

36:                                               ; preds = %28
  %37 = call i64 @chance(i64 1)
  %38 = and i64 %37, 3
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %51, label %40

40:                                               ; preds = %36, %28
  br label %41

41:                                               ; preds = %43, %40
  %.0 = phi i64 [ 0, %40 ], [ %50, %43 ]
  %42 = icmp ult i64 %.0, %1
  br i1 %42, label %43, label %51

43:                                               ; preds = %41
  %44 = lshr exact i64 %.0, 3
  %45 = call i64 @llmfb_answer(i64 %44)
  store i64 %45, ptr %5, align 8
  %46 = add i64 %., %.0
  %47 = inttoptr i64 %46 to ptr
  %48 = sub nuw i64 %1, %.0
  %49 = icmp ult i64 %48, 8
  %.39 = select i1 %49, i64 %48, i64 8
  call void @copy(ptr %47, ptr %5, i64 %.39)
  %50 = add i64 %.0, 8
  br label %41

51:                                               ; preds = %14, %24, %23, %36, %41, %17
  %.1 = phi i64 [ %0, %17 ], [ %., %41 ], [ %., %36 ], [ %., %23 ], [ %., %24 ], [ %0, %14 ]
  ret i64 %.1
}

define internal i1 @tagged(i64 %0) {
  %2 = and i64 %0, -68719476736
  %3 = icmp eq i64 %2, 17592186044416
  ret i1 %3
}

define internal void @copy(ptr %0, ptr %1, i64 %2) {
  %4 = call { ptr, ptr, i64 } asm sideeffect "rep movsb", "={di},={si},={cx},0,1,2,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %0, ptr %1, i64 %2)
  ret void
}

define void @llmfb_atomic(i64 %0, i64 %1, i64 %2) {
  %4 = call i1 @on_stack(i64 %0)
  br i1 %4, label %17, label %5

5:                                                ; preds = %3
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %9, label %6

6:                                                ; preds = %5
  %7 = shl i64 %1, 4
  %8 = add i64 %7, 4294967282
  call void @structure(i64 %8)
  call void @value(i64 %0, i64 8)
  br label %9

9:                                                ; preds = %6, %5
  %10 = icmp ult i64 %1, 17
  br i1 %10, label %11, label %17

11:                                               ; preds = %9
  %12 = call i1 @ours(i64 %0)
  br i1 %12, label %13, label %17

13:                                               ; preds = %11
  %14 = load ptr, ptr @C, align 8
  %15 = getelementptr inbounds i8, ptr %14, i64 41232
  %16 = inttoptr i64 %0 to ptr
  call void @copy(ptr %15, ptr %16, i64 %1)
  br label %17

17:                                               ; preds = %3, %13, %11, %9
  ret void
}

define void @llmfb_atomic_done(i64 %0, i64 %1) {
  %3 = call i1 @on_stack(i64 %0)
  %4 = icmp ugt i64 %1, 16
  %or.cond = or i1 %3, %4
  br i1 %or.cond, label %.critedge19, label %5

5:                                                ; preds = %2
  %6 = call i1 @ours(i64 %0)
  br i1 %6, label %7, label %.critedge19

7:                                                ; preds = %5
  %8 = load ptr, ptr @C, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 41232
  br label %10

10:                                               ; preds = %16, %7
  %.018 = phi i64 [ %1, %7 ], [ %19, %16 ]
  %.017 = phi i64 [ %0, %7 ], [ %18, %16 ]
  %.016 = phi ptr [ %9, %7 ], [ %17, %16 ]
  %.not = icmp eq i64 %.018, 0
  br i1 %.not, label %.critedge19, label %11

11:                                               ; preds = %10
  %12 = inttoptr i64 %.017 to ptr
  %13 = load i8, ptr %12, align 1
  %14 = load i8, ptr %.016, align 1
  %15 = icmp eq i8 %13, %14
  br i1 %15, label %16, label %.critedge

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %.016, i64 1
  %18 = add i64 %.017, 1
  %19 = add i64 %.018, -1
  br label %10

.critedge:                                        ; preds = %11
  br i1 %.not, label %.critedge19, label %20

20:                                               ; preds = %.critedge
  %21 = shl nuw nsw i64 %1, 4
  %22 = add nuw nsw i64 %21, 4294967283
  call void @structure(i64 %22)
  call void @value(i64 %0, i64 8)
  %23 = load ptr, ptr @C, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 20640
  store i64 0, ptr %24, align 8
  %25 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %25, i64 %1)
  br label %.critedge19

.critedge19:                                      ; preds = %10, %20, %.critedge, %2, %5
  ret void
}

define void @llmfb_fence() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 20608
  %3 = load i64, ptr %2, align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %10, label %4

4:                                                ; preds = %0
  %5 = load i64, ptr %1, align 8
  %6 = getelementptr inbounds %struct.record, ptr %1, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 41344
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %3, %8
  br i1 %9, label %17, label %10

10:                                               ; preds = %4, %0
  call void @structure(i64 4294967282)
  %11 = load ptr, ptr @C, align 8
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds %struct.record, ptr %11, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 41344
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %11, i64 20608
  store i64 %15, ptr %16, align 8
  br label %17

17:                                               ; preds = %4, %10
  ret void
}

define void @llmfb_volatile_block(i64 %0, i64 %1, i64 %2) {
  call void @structure(i64 4294967282)
  %4 = call i1 @on_stack(i64 %0)
  %. = select i1 %4, i64 1, i64 %0
  call void @value(i64 %., i64 8)
  %5 = call i1 @on_stack(i64 %1)
  %6 = select i1 %5, i64 1, i64 %1
  call void @value(i64 %6, i64 8)
  call void @value(i64 %2, i64 8)
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 20640
  store i64 0, ptr %8, align 8
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %11, label %9

9:                                                ; preds = %3
  %10 = inttoptr i64 %1 to ptr
  call void @llmfb_bytes(ptr %10, i64 %2)
  br label %11

11:                                               ; preds = %9, %3
  ret void
}

define void @llmfb_stored() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 20640
  store i64 0, ptr %2, align 8
  ret void
}

define ptr @malloc(i64 %0) {
  %2 = call i64 @aligned_heap(i64 %0)
  %3 = inttoptr i64 %2 to ptr
  ret ptr %3
}

define internal i64 @aligned_heap(i64 %0) {
  %2 = call i64 @number_of(i64 %0)
  %3 = call i64 @place_for(i64 %0, i64 %2)
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 41248
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 80
  %9 = load i64, ptr %8, align 8
  %10 = icmp ult i64 %9, 64
  br i1 %10, label %11, label %14

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %7, i64 313568
  %13 = getelementptr inbounds %struct.object, ptr %12, i64 %9
  store i64 %3, ptr %13, align 8
  %.sroa.5.0..sroa_idx = getelementptr inbounds i8, ptr %13, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx, align 8
  br label %14

14:                                               ; preds = %11, %1
  %15 = load ptr, ptr @C, align 8
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds %struct.record, ptr %15, i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 41328
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %21, label %26

21:                                               ; preds = %14
  %22 = load ptr, ptr @C, align 8
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 41336
  store i64 1, ptr %25, align 8
  br label %45

26:                                               ; preds = %14
  %27 = add i64 %3, %0
  %28 = add i64 %27, -46179488628736
  %29 = load ptr, ptr @C, align 8
  %30 = getelementptr inbounds i8, ptr %29, i64 20568
  %31 = load i64, ptr %30, align 8
  %32 = icmp ugt i64 %28, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %26
  store i64 %28, ptr %30, align 8
  br label %34

34:                                               ; preds = %33, %26
  %35 = load ptr, ptr @C, align 8
  %36 = getelementptr inbounds i8, ptr %35, i64 29376
  %37 = getelementptr inbounds i8, ptr %35, i64 30400
  %38 = load i64, ptr %37, align 8
  %39 = add i64 %38, 1
  store i64 %39, ptr %37, align 8
  %40 = getelementptr inbounds %struct.object, ptr %36, i64 %38
  store i64 %3, ptr %40, align 8
  %.sroa.5.0..sroa_idx2 = getelementptr inbounds i8, ptr %40, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx2, align 8
  %41 = inttoptr i64 %3 to ptr
  %42 = load ptr, ptr @C, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 24
  %44 = load i64, ptr %43, align 8
  call void @fill(ptr %41, i64 %44, i64 %0)
  br label %45

45:                                               ; preds = %34, %21
  %.0 = phi i64 [ %3, %34 ], [ 0, %21 ]
  ret i64 %.0
}

define ptr @aligned_alloc(i64 %0, i64 %1) {
  %3 = call i64 @aligned_heap(i64 %1)
  %4 = inttoptr i64 %3 to ptr
  ret ptr %4
}

define ptr @calloc(i64 %0, i64 %1) {
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %6, label %3

3:                                                ; preds = %2
  %4 = udiv i64 131072, %0
  %5 = icmp ugt i64 %1, %4
  br i1 %5, label %10, label %6

6:                                                ; preds = %3, %2
  %7 = mul i64 %0, %1
  %8 = call i64 @aligned_heap(i64 %7)
  %9 = inttoptr i64 %8 to ptr
  br label %10

10:                                               ; preds = %3, %6
  %11 = phi ptr [ %9, %6 ], [ null, %3 ]
  %.not9 = icmp eq ptr %11, null
  br i1 %.not9, label %14, label %12

12:                                               ; preds = %10
  %13 = mul i64 %0, %1
  call void @fill(ptr %11, i64 0, i64 %13)
  br label %14

14:                                               ; preds = %12, %10
  ret ptr %11
}

define void @free(ptr %0) {
  br label %2

2:                                                ; preds = %19, %1
  %.0 = phi i64 [ 0, %1 ], [ %20, %19 ]
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 30400
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %.0, %5
  br i1 %6, label %7, label %21

7:                                                ; preds = %2
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %19, label %8

8:                                                ; preds = %7
  %9 = getelementptr inbounds i8, ptr %3, i64 29376
  %10 = getelementptr inbounds %struct.object, ptr %9, i64 %.0
  %11 = load i64, ptr %10, align 8
  %12 = ptrtoint ptr %0 to i64
  %13 = icmp eq i64 %11, %12
  br i1 %13, label %14, label %19

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 0, ptr %15, align 8
  %16 = load ptr, ptr @C, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 29376
  %18 = getelementptr inbounds %struct.object, ptr %17, i64 %.0
  store i64 1, ptr %18, align 8
  br label %21

19:                                               ; preds = %7, %8
  %20 = add i64 %.0, 1
  br label %2

21:                                               ; preds = %2, %14
  %.014 = phi i32 [ 1, %14 ], [ 2, %2 ]
  switch i32 %.014, label %41 [
    i32 2, label %22
    i32 1, label %40
  ]

22:                                               ; preds = %21
  %.not15 = icmp eq ptr %0, null
  br i1 %.not15, label %40, label %23

23:                                               ; preds = %22
  call void @structure(i64 4294967293)
  %24 = ptrtoint ptr %0 to i64
  %25 = call i1 @on_stack(i64 %24)
  %. = select i1 %25, i64 1, i64 %24
  call void @value(i64 %., i64 8)
  %26 = call { i64, i64 } @object_at(i64 %24)
  %27 = extractvalue { i64, i64 } %26, 0
  %28 = extractvalue { i64, i64 } %26, 1
  %.not16 = icmp eq i64 %27, 0
  br i1 %.not16, label %40, label %29

29:                                               ; preds = %23
  %30 = call i1 @on_stack(i64 %24)
  br i1 %30, label %40, label %31

31:                                               ; preds = %29
  %32 = inttoptr i64 %27 to ptr
  call void @fill(ptr %32, i64 221, i64 %28)
  %33 = load ptr, ptr @C, align 8
  %34 = getelementptr inbounds i8, ptr %33, i64 30416
  %35 = getelementptr inbounds i8, ptr %33, i64 30408
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, 1
  store i64 %37, ptr %35, align 8
  %38 = and i64 %36, 31
  %39 = getelementptr inbounds %struct.object, ptr %34, i64 %38
  store i64 %27, ptr %39, align 8
  %.sroa.6.0..sroa_idx = getelementptr inbounds i8, ptr %39, i64 8
  store i64 %28, ptr %.sroa.6.0..sroa_idx, align 8
  br label %40

40:                                               ; preds = %31, %29, %23, %22, %21
  ret void

41:                                               ; preds = %21
  unreachable
}

define ptr @realloc(ptr %0, i64 %1) {
  %3 = call i64 @aligned_heap(i64 %1)
  %4 = inttoptr i64 %3 to ptr
  %5 = ptrtoint ptr %0 to i64
  %6 = call { i64, i64 } @object_at(i64 %5)
  %7 = extractvalue { i64, i64 } %6, 1
  %.not = icmp eq ptr %0, null
  %.not10 = icmp eq i64 %3, 0
  %or.cond = select i1 %.not, i1 true, i1 %.not10
  br i1 %or.cond, label %10, label %8

8:                                                ; preds = %2
  %9 = icmp ult i64 %7, %1
  %. = select i1 %9, i64 %7, i64 %1
  call void @copy(ptr %4, ptr %0, i64 %.)
  call void @free(ptr %0)
  br label %10

10:                                               ; preds = %8, %2
  ret ptr %4
}

define ptr @_Znwm(i64 %0) {
  %2 = call ptr @malloc(i64 %0)
  %.not = icmp eq ptr %2, null
  br i1 %.not, label %3, label %4

3:                                                ; preds = %1
  call void @end(i64 3)
  unreachable

4:                                                ; preds = %1
  ret ptr %2
}

define ptr @_Znam(i64 %0) {
  %2 = call ptr @_Znwm(i64 %0)
  ret ptr %2
}

define void @_ZdlPv(ptr %0) {
  call void @free(ptr %0)
  ret void
}

define void @_ZdaPv(ptr %0) {
  call void @free(ptr %0)
  ret void
}

define void @_ZdlPvm(ptr %0, i64 %1) {
  call void @free(ptr %0)
  ret void
}

define void @_ZdaPvm(ptr %0, i64 %1) {
  call void @free(ptr %0)
  ret void
}

define ptr @memcpy(ptr %0, ptr %1, i64 %2) {
  br label %4

4:                                                ; preds = %6, %3
  %.0 = phi i64 [ 0, %3 ], [ %10, %6 ]
  %5 = icmp ult i64 %.0, %2
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %1, i64 %.0
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds i8, ptr %0, i64 %.0
  store i8 %8, ptr %9, align 1
  %10 = add i64 %.0, 1
  br label %4

11:                                               ; preds = %4
  ret ptr %0
}

define ptr @memmove(ptr %0, ptr %1, i64 %2) {
  %4 = ptrtoint ptr %0 to i64
  %5 = ptrtoint ptr %1 to i64
  %6 = sub i64 %4, %5
  %.not = icmp ult i64 %6, %2
  br i1 %.not, label %9, label %7

7:                                                ; preds = %3
  %8 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  br label %15

9:                                                ; preds = %3, %10
  %.0 = phi i64 [ %11, %10 ], [ %2, %3 ]
  %.not14 = icmp eq i64 %.0, 0
  br i1 %.not14, label %15, label %10

10:                                               ; preds = %9
  %11 = add i64 %.0, -1
  %12 = getelementptr inbounds i8, ptr %1, i64 %11
  %13 = load i8, ptr %12, align 1
  %14 = getelementptr inbounds i8, ptr %0, i64 %11
  store i8 %13, ptr %14, align 1
  br label %9

15:                                               ; preds = %9, %7
  %.013 = phi ptr [ %8, %7 ], [ %0, %9 ]
  ret ptr %.013
}

define ptr @memset(ptr %0, i32 %1, i64 %2) {
  br label %4

4:                                                ; preds = %6, %3
  %.0 = phi i64 [ 0, %3 ], [ %9, %6 ]
  %5 = icmp ult i64 %.0, %2
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = trunc i32 %1 to i8
  %8 = getelementptr inbounds i8, ptr %0, i64 %.0
  store i8 %7, ptr %8, align 1
  %9 = add i64 %.0, 1
  br label %4

10:                                               ; preds = %4
  ret ptr %0
}

define i32 @memcmp(ptr %0, ptr %1, i64 %2) {
  call void @note_bytes(ptr %0, ptr %1, i64 %2)
  call void @note_bytes(ptr %1, ptr %0, i64 %2)
  br label %4

4:                                                ; preds = %18, %3
  %.019 = phi i64 [ 0, %3 ], [ %19, %18 ]
  %.0 = phi i32 [ undef, %3 ], [ %.1, %18 ]
  %5 = icmp ult i64 %.019, %2
  br i1 %5, label %6, label %20

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %.019
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds i8, ptr %1, i64 %.019
  %10 = load i8, ptr %9, align 1
  %.not = icmp eq i8 %8, %10
  br i1 %.not, label %17, label %11

11:                                               ; preds = %6
  %12 = icmp ult i8 %8, %10
  br i1 %12, label %13, label %15

13:                                               ; preds = %11
  %14 = call i32 @less()
  br label %17

15:                                               ; preds = %11
  %16 = call i32 @more()
  br label %17

17:                                               ; preds = %6, %13, %15
  %.020 = phi i32 [ 1, %13 ], [ 1, %15 ], [ 0, %6 ]
  %.1 = phi i32 [ %16, %15 ], [ %14, %13 ], [ %.0, %6 ]
  %trunc = trunc i32 %.020 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %18, label %20

18:                                               ; preds = %17
  %19 = add i64 %.019, 1
  br label %4

20:                                               ; preds = %4, %17
  %.121 = phi i32 [ %.020, %17 ], [ 2, %4 ]
  %.2 = phi i32 [ %.1, %17 ], [ %.0, %4 ]
  switch i32 %.121, label %23 [
    i32 2, label %21
    i32 1, label %22
  ]

21:                                               ; preds = %20
  br label %22

22:                                               ; preds = %21, %20
  %.3 = phi i32 [ 0, %21 ], [ %.2, %20 ]
  ret i32 %.3

23:                                               ; preds = %20
  unreachable
}

define internal void @note_bytes(ptr %0, ptr %1, i64 %2) {
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %38, label %7

7:                                                ; preds = %3
  %8 = icmp ult i64 %2, 24
  %. = select i1 %8, i64 %2, i64 24
  %9 = call ptr @new_event(i64 4, i64 0, i64 %.)
  %.not29 = icmp eq ptr %9, null
  br i1 %.not29, label %16, label %10

10:                                               ; preds = %7
  %11 = ptrtoint ptr %0 to i64
  %12 = getelementptr inbounds i8, ptr %9, i64 24
  store i64 %11, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %9, i64 32
  %14 = getelementptr inbounds i8, ptr %9, i64 16
  %15 = load i64, ptr %14, align 8
  call void @copy(ptr %13, ptr %1, i64 %15)
  br label %16

16:                                               ; preds = %10, %7
  %17 = ptrtoint ptr %0 to i64
  %18 = icmp ugt ptr %0, inttoptr (i64 46179488432127 to ptr)
  %19 = icmp ult ptr %0, inttoptr (i64 46179488497664 to ptr)
  %or.cond = and i1 %18, %19
  br i1 %or.cond, label %38, label %20

20:                                               ; preds = %16, %36
  %.0 = phi i64 [ %37, %36 ], [ 0, %16 ]
  %21 = icmp ult i64 %.0, %2
  %22 = icmp ult i64 %.0, 24
  %spec.select = select i1 %21, i1 %22, i1 false
  br i1 %spec.select, label %23, label %38

23:                                               ; preds = %20
  %24 = sub i64 %2, %.0
  %25 = icmp ult i64 %24, 8
  %.31 = select i1 %25, i64 %24, i64 8
  %26 = shl nuw nsw i64 %.31, 3
  %27 = call ptr @new_event(i64 6, i64 0, i64 %26)
  %.not30 = icmp eq ptr %27, null
  br i1 %.not30, label %36, label %28

28:                                               ; preds = %23
  %29 = add i64 %.0, %17
  %30 = call i64 @value_at(i64 %29, i64 %.31)
  %31 = getelementptr inbounds i8, ptr %27, i64 24
  store i64 %30, ptr %31, align 8
  %32 = ptrtoint ptr %1 to i64
  %33 = add i64 %.0, %32
  %34 = call i64 @value_at(i64 %33, i64 %.31)
  %35 = getelementptr inbounds i8, ptr %27, i64 32
  store i64 %34, ptr %35, align 8
  br label %36

36:                                               ; preds = %23, %28
  %37 = add i64 %.0, 8
  br label %20

38:                                               ; preds = %16, %20, %3
  ret void
}

define internal i32 @less() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 24
  %3 = load i64, ptr %2, align 8
  %.not = icmp eq i64 %3, 0
  %4 = select i1 %.not, i32 -1, i32 -1515870811
  ret i32 %4
}

define internal i32 @more() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 24
  %3 = load i64, ptr %2, align 8
  %.not = icmp eq i64 %3, 0
  %4 = select i1 %.not, i32 1, i32 1515870810
  ret i32 %4
}

define i32 @bcmp(ptr %0, ptr %1, i64 %2) {
  %4 = call i32 @memcmp(ptr %0, ptr %1, i64 %2)
  ret i32 %4
}

define ptr @memchr(ptr %0, i32 %1, i64 %2) {
  br label %4

4:                                                ; preds = %11, %3
  %.09 = phi i64 [ 0, %3 ], [ %12, %11 ]
  %5 = icmp ult i64 %.09, %2
  br i1 %5, label %6, label %13

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %.09
  %8 = load i8, ptr %7, align 1
  %9 = trunc i32 %1 to i8
  %10 = icmp eq i8 %8, %9
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  %12 = add i64 %.09, 1
  br label %4

13:                                               ; preds = %6, %4
  %.010 = phi ptr [ undef, %4 ], [ %7, %6 ]
  %.0 = phi i32 [ 2, %4 ], [ 1, %6 ]
  switch i32 %.0, label %16 [
    i32 2, label %14
    i32 1, label %15
  ]

14:                                               ; preds = %13
  br label %15

15:                                               ; preds = %14, %13
  %.1 = phi ptr [ null, %14 ], [ %.010, %13 ]
  ret ptr %.1

16:                                               ; preds = %13
  unreachable
}

define ptr @memrchr(ptr %0, i32 %1, i64 %2) {
  br label %4

4:                                                ; preds = %6, %3
  %.0 = phi i64 [ %2, %3 ], [ %5, %6 ]
  %5 = add i64 %.0, -1
  %.not = icmp eq i64 %.0, 0
  br i1 %.not, label %11, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %5
  %8 = load i8, ptr %7, align 1
  %9 = trunc i32 %1 to i8
  %10 = icmp eq i8 %8, %9
  br i1 %10, label %11, label %4

11:                                               ; preds = %4, %6
  %.06 = phi ptr [ %7, %6 ], [ null, %4 ]
  ret ptr %.06
}

define ptr @mempcpy(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  %5 = getelementptr inbounds i8, ptr %4, i64 %2
  ret ptr %5
}

define i64 @strlen(ptr %0) {
  br label %2

2:                                                ; preds = %5, %1
  %.0 = phi i64 [ 0, %1 ], [ %6, %5 ]
  %3 = getelementptr inbounds i8, ptr %0, i64 %.0
  %4 = load i8, ptr %3, align 1
  %.not = icmp eq i8 %4, 0
  br i1 %.not, label %7, label %5

5:                                                ; preds = %2
  %6 = add i64 %.0, 1
  br label %2

7:                                                ; preds = %2
  %8 = add i64 %.0, 1
  call void @check(ptr %0, i64 %8)
  ret i64 %.0
}

define internal void @check(ptr %0, i64 %1) {
  %3 = ptrtoint ptr %0 to i64
  call void @llmfb_access(i64 %3, i64 %1, i64 1, i64 0)
  ret void
}

define i64 @strnlen(ptr %0, i64 %1) {
  br label %3

3:                                                ; preds = %9, %2
  %.0 = phi i64 [ 0, %2 ], [ %10, %9 ]
  %4 = icmp ult i64 %.0, %1
  br i1 %4, label %5, label %.critedge

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 %.0
  %7 = load i8, ptr %6, align 1
  %8 = icmp ne i8 %7, 0
  br i1 %8, label %9, label %.critedge

9:                                                ; preds = %5
  %10 = add i64 %.0, 1
  br label %3

.critedge:                                        ; preds = %3, %5
  ret i64 %.0
}

define i32 @strcmp(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = add i64 %3, 1
  call void @note_bytes(ptr %0, ptr %1, i64 %4)
  %5 = call i64 @strlen(ptr %0)
  %6 = add i64 %5, 1
  call void @note_bytes(ptr %1, ptr %0, i64 %6)
  br label %7

7:                                                ; preds = %18, %2
  %.018 = phi ptr [ %1, %2 ], [ %20, %18 ]
  %.017 = phi ptr [ %0, %2 ], [ %19, %18 ]
  %.016 = phi i32 [ undef, %2 ], [ %.1, %18 ]
  %8 = load i8, ptr %.017, align 1
  %9 = load i8, ptr %.018, align 1
  %.not = icmp eq i8 %8, %9
  br i1 %.not, label %16, label %10

10:                                               ; preds = %7
  %11 = icmp ult i8 %8, %9
  br i1 %11, label %12, label %14

12:                                               ; preds = %10
  %13 = call i32 @less()
  br label %17

14:                                               ; preds = %10
  %15 = call i32 @more()
  br label %17

16:                                               ; preds = %7
  %.not19 = icmp eq i8 %8, 0
  %..016 = select i1 %.not19, i32 0, i32 %.016
  %. = select i1 %.not19, i1 true, i1 false
  br label %17

17:                                               ; preds = %16, %12, %14
  %.1 = phi i32 [ %..016, %16 ], [ %15, %14 ], [ %13, %12 ]
  %.0 = phi i1 [ %., %16 ], [ true, %12 ], [ true, %14 ]
  switch i1 %.0, label %22 [
    i1 false, label %18
    i1 true, label %21
  ]

18:                                               ; preds = %17
  %19 = getelementptr inbounds i8, ptr %.017, i64 1
  %20 = getelementptr inbounds i8, ptr %.018, i64 1
  br label %7

21:                                               ; preds = %17
  ret i32 %.1

22:                                               ; preds = %17
  unreachable
}

define i32 @strncmp(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strnlen(ptr %1, i64 %2)
  call void @note_bytes(ptr %0, ptr %1, i64 %4)
  br label %5

5:                                                ; preds = %18, %3
  %.018 = phi ptr [ %1, %3 ], [ %20, %18 ]
  %.017 = phi i64 [ %2, %3 ], [ %6, %18 ]
  %.016 = phi ptr [ %0, %3 ], [ %19, %18 ]
  %.015 = phi i32 [ undef, %3 ], [ %.1, %18 ]
  %6 = add i64 %.017, -1
  %.not = icmp eq i64 %.017, 0
  br i1 %.not, label %21, label %7

7:                                                ; preds = %5
  %8 = load i8, ptr %.016, align 1
  %9 = load i8, ptr %.018, align 1
  %.not19 = icmp eq i8 %8, %9
  br i1 %.not19, label %16, label %10

10:                                               ; preds = %7
  %11 = icmp ult i8 %8, %9
  br i1 %11, label %12, label %14

12:                                               ; preds = %10
  %13 = call i32 @less()
  br label %17

14:                                               ; preds = %10
  %15 = call i32 @more()
  br label %17

16:                                               ; preds = %7
  %.not20 = icmp eq i8 %8, 0
  %..015 = select i1 %.not20, i32 0, i32 %.015
  %. = select i1 %.not20, i1 true, i1 false
  br label %17

17:                                               ; preds = %16, %12, %14
  %.1 = phi i32 [ %..015, %16 ], [ %15, %14 ], [ %13, %12 ]
  %.0 = phi i1 [ %., %16 ], [ true, %12 ], [ true, %14 ]
  switch i1 %.0, label %22 [
    i1 false, label %18
    i1 true, label %21
  ]

18:                                               ; preds = %17
  %19 = getelementptr inbounds i8, ptr %.016, i64 1
  %20 = getelementptr inbounds i8, ptr %.018, i64 1
  br label %5

21:                                               ; preds = %5, %17
  %.2 = phi i32 [ %.1, %17 ], [ 0, %5 ]
  ret i32 %.2

22:                                               ; preds = %17
  unreachable
}

define ptr @stpcpy(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = add i64 %3, 1
  %5 = call ptr @memcpy(ptr %0, ptr %1, i64 %4)
  %6 = getelementptr inbounds i8, ptr %0, i64 %3
  ret ptr %6
}

define ptr @strcpy(ptr %0, ptr %1) {
  %3 = call ptr @stpcpy(ptr %0, ptr %1)
  ret ptr %0
}

define ptr @strncpy(ptr %0, ptr %1, i64 %2) {
  br label %4

4:                                                ; preds = %10, %3
  %.0 = phi i64 [ 0, %3 ], [ %14, %10 ]
  %5 = icmp ult i64 %.0, %2
  br i1 %5, label %6, label %.critedge

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %1, i64 %.0
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %.critedge

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %1, i64 %.0
  %12 = load i8, ptr %11, align 1
  %13 = getelementptr inbounds i8, ptr %0, i64 %.0
  store i8 %12, ptr %13, align 1
  %14 = add i64 %.0, 1
  br label %4

.critedge:                                        ; preds = %4, %6
  br label %15

15:                                               ; preds = %17, %.critedge
  %.1 = phi i64 [ %.0, %.critedge ], [ %19, %17 ]
  %16 = icmp ult i64 %.1, %2
  br i1 %16, label %17, label %20

17:                                               ; preds = %15
  %18 = getelementptr inbounds i8, ptr %0, i64 %.1
  store i8 0, ptr %18, align 1
  %19 = add i64 %.1, 1
  br label %15

20:                                               ; preds = %15
  ret ptr %0
}

define ptr @strcat(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %0)
  %4 = getelementptr inbounds i8, ptr %0, i64 %3
  %5 = call ptr @stpcpy(ptr %4, ptr %1)
  ret ptr %0
}

define ptr @strncat(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strnlen(ptr %1, i64 %2)
  %5 = call i64 @strlen(ptr %0)
  %6 = getelementptr inbounds i8, ptr %0, i64 %5
  %7 = call ptr @memcpy(ptr %6, ptr %1, i64 %4)
  %8 = getelementptr inbounds i8, ptr %6, i64 %4
  store i8 0, ptr %8, align 1
  ret ptr %0
}

define ptr @strchr(ptr %0, i32 %1) {
  br label %3

3:                                                ; preds = %9, %2
  %.05 = phi ptr [ %0, %2 ], [ %10, %9 ]
  %4 = load i8, ptr %.05, align 1
  %5 = sext i8 %4 to i32
  %sext = shl i32 %1, 24
  %6 = ashr exact i32 %sext, 24
  %7 = icmp eq i32 %6, %5
  br i1 %7, label %11, label %8

8:                                                ; preds = %3
  %.not = icmp eq i8 %4, 0
  br i1 %.not, label %11, label %9

9:                                                ; preds = %8
  %10 = getelementptr inbounds i8, ptr %.05, i64 1
  br label %3

11:                                               ; preds = %8, %3
  %.0 = phi ptr [ %.05, %3 ], [ null, %8 ]
  ret ptr %.0
}

define ptr @strrchr(ptr %0, i32 %1) {
  br label %3

3:                                                ; preds = %10, %2
  %.05 = phi ptr [ %0, %2 ], [ %11, %10 ]
  %.0 = phi ptr [ null, %2 ], [ %spec.select, %10 ]
  %4 = load i8, ptr %.05, align 1
  %5 = sext i8 %4 to i32
  %sext = shl i32 %1, 24
  %6 = ashr exact i32 %sext, 24
  %7 = icmp eq i32 %6, %5
  %spec.select = select i1 %7, ptr %.05, ptr %.0
  %8 = load i8, ptr %.05, align 1
  %.not = icmp eq i8 %8, 0
  br i1 %.not, label %9, label %10

9:                                                ; preds = %3
  ret ptr %spec.select

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %.05, i64 1
  br label %3
}

define ptr @strstr(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  br label %4

4:                                                ; preds = %8, %2
  %.07 = phi ptr [ %0, %2 ], [ %9, %8 ]
  %5 = call i32 @strncmp(ptr %.07, ptr %1, i64 %3)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %10, label %6

6:                                                ; preds = %4
  %7 = load i8, ptr %.07, align 1
  %.not8 = icmp eq i8 %7, 0
  br i1 %.not8, label %10, label %8

8:                                                ; preds = %6
  %9 = getelementptr inbounds i8, ptr %.07, i64 1
  br label %4

10:                                               ; preds = %6, %4
  %.0 = phi ptr [ %.07, %4 ], [ null, %6 ]
  ret ptr %.0
}

define i64 @strspn(ptr %0, ptr %1) {
  br label %3

3:                                                ; preds = %10, %2
  %.0 = phi i64 [ 0, %2 ], [ %11, %10 ]
  %4 = getelementptr inbounds i8, ptr %0, i64 %.0
  %5 = load i8, ptr %4, align 1
  %.not = icmp eq i8 %5, 0
  br i1 %.not, label %.critedge, label %6

6:                                                ; preds = %3
  %7 = sext i8 %5 to i32
  %8 = call ptr @strchr(ptr %1, i32 %7)
  %9 = icmp ne ptr %8, null
  br i1 %9, label %10, label %.critedge

10:                                               ; preds = %6
  %11 = add i64 %.0, 1
  br label %3

.critedge:                                        ; preds = %3, %6
  ret i64 %.0
}

define i64 @strcspn(ptr %0, ptr %1) {
  br label %3

3:                                                ; preds = %9, %2
  %.0 = phi i64 [ 0, %2 ], [ %10, %9 ]
  %4 = getelementptr inbounds i8, ptr %0, i64 %.0
  %5 = load i8, ptr %4, align 1
  %.not = icmp eq i8 %5, 0
  br i1 %.not, label %.critedge, label %6

6:                                                ; preds = %3
  %7 = sext i8 %5 to i32
  %8 = call ptr @strchr(ptr %1, i32 %7)
  %.not6 = icmp eq ptr %8, null
  br i1 %.not6, label %9, label %.critedge

9:                                                ; preds = %6
  %10 = add i64 %.0, 1
  br label %3

.critedge:                                        ; preds = %3, %6
  ret i64 %.0
}

define ptr @strpbrk(ptr %0, ptr %1) {
  %3 = call i64 @strcspn(ptr %0, ptr %1)
  %4 = getelementptr inbounds i8, ptr %0, i64 %3
  %5 = load i8, ptr %4, align 1
  %.not = icmp eq i8 %5, 0
  %. = select i1 %.not, ptr null, ptr %4
  ret ptr %.
}

define ptr @strdup(ptr %0) {
  %2 = call i64 @strlen(ptr %0)
  %3 = add i64 %2, 1
  %4 = call ptr @malloc(i64 %3)
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %7, label %5

5:                                                ; preds = %1
  %6 = call ptr @memcpy(ptr %4, ptr %0, i64 %3)
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi ptr [ %6, %5 ], [ null, %1 ]
  ret ptr %8
}

define ptr @strndup(ptr %0, i64 %1) {
  %3 = call i64 @strnlen(ptr %0, i64 %1)
  %4 = add i64 %3, 1
  %5 = call ptr @malloc(i64 %4)
  %.not = icmp eq ptr %5, null
  br i1 %.not, label %9, label %6

6:                                                ; preds = %2
  %7 = call ptr @memcpy(ptr %5, ptr %0, i64 %3)
  %8 = getelementptr inbounds i8, ptr %5, i64 %3
  store i8 0, ptr %8, align 1
  br label %9

9:                                                ; preds = %6, %2
  ret ptr %5
}

define i32 @abs(i32 %0) {
  %2 = icmp slt i32 %0, 0
  %3 = sub nsw i32 0, %0
  %4 = select i1 %2, i32 %3, i32 %0
  ret i32 %4
}

define i64 @labs(i64 %0) {
  %2 = icmp slt i64 %0, 0
  %3 = sub nsw i64 0, %0
  %4 = select i1 %2, i64 %3, i64 %0
  ret i64 %4
}

define i64 @llabs(i64 %0) {
  %2 = icmp slt i64 %0, 0
  %3 = sub nsw i64 0, %0
  %4 = select i1 %2, i64 %3, i64 %0
  ret i64 %4
}

define i32 @ffs(i32 %0) {
  %.not = icmp eq i32 %0, 0
  %2 = call i32 @llvm.cttz.i32(i32 %0, i1 true)
  %3 = add nuw nsw i32 %2, 1
  %4 = select i1 %.not, i32 0, i32 %3
  ret i32 %4
}

declare i32 @llvm.cttz.i32(i32, i1)

define i32 @isdigit(i32 %0) {
  %2 = call i1 @digit(i32 %0)
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = call i32 @more()
  br label %5

5:                                                ; preds = %1, %3
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define internal i1 @digit(i32 %0) {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  ret i1 %3
}

define i32 @isascii(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = call i32 @more()
  br label %5

5:                                                ; preds = %1, %3
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define i32 @toascii(i32 %0) {
  %2 = and i32 %0, 127
  ret i32 %2
}

define i32 @atoi(ptr %0) {
  br label %2

2:                                                ; preds = %.critedge, %1
  %.013 = phi ptr [ %0, %1 ], [ %8, %.critedge ]
  %3 = load i8, ptr %.013, align 1
  %4 = icmp eq i8 %3, 32
  br i1 %4, label %.critedge, label %5

5:                                                ; preds = %2
  %6 = icmp sgt i8 %3, 8
  %7 = icmp slt i8 %3, 14
  %spec.select = select i1 %6, i1 %7, i1 false
  br i1 %spec.select, label %.critedge, label %9

.critedge:                                        ; preds = %2, %5
  %8 = getelementptr inbounds i8, ptr %.013, i64 1
  br label %2

9:                                                ; preds = %5
  %10 = load i8, ptr %.013, align 1
  switch i8 %10, label %15 [
    i8 45, label %11
    i8 43, label %11
  ]

11:                                               ; preds = %9, %9
  %12 = getelementptr inbounds i8, ptr %.013, i64 1
  %13 = load i8, ptr %.013, align 1
  %14 = icmp eq i8 %13, 45
  br label %15

15:                                               ; preds = %9, %11
  %.1 = phi ptr [ %12, %11 ], [ %.013, %9 ]
  %.0 = phi i1 [ %14, %11 ], [ false, %9 ]
  br label %16

16:                                               ; preds = %20, %15
  %.2 = phi ptr [ %.1, %15 ], [ %22, %20 ]
  %.012 = phi i32 [ 0, %15 ], [ %26, %20 ]
  %17 = load i8, ptr %.2, align 1
  %18 = sext i8 %17 to i32
  %19 = call i1 @digit(i32 %18)
  br i1 %19, label %20, label %27

20:                                               ; preds = %16
  %21 = mul i32 %.012, 10
  %22 = getelementptr inbounds i8, ptr %.2, i64 1
  %23 = load i8, ptr %.2, align 1
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %24, -48
  %26 = add i32 %21, %25
  br label %16

27:                                               ; preds = %16
  %28 = sub i32 0, %.012
  %29 = select i1 %.0, i32 %28, i32 %.012
  ret i32 %29
}

define double @sqrt(double %0) {
  %2 = call double asm "sqrtsd $0, $0", "=x,0,~{dirflag},~{fpsr},~{flags}"(double %0)
  ret double %2
}

define float @sqrtf(float %0) {
  %2 = call float asm "sqrtss $0, $0", "=x,0,~{dirflag},~{fpsr},~{flags}"(float %0)
  ret float %2
}

define double @trunc(double %0) {
  %2 = fcmp ogt double %0, 0xC330000000000000
  %3 = fcmp olt double %0, 0x4330000000000000
  %or.cond = and i1 %2, %3
  %4 = fcmp une double %0, 0.000000e+00
  %or.cond6 = and i1 %or.cond, %4
  %5 = fptosi double %0 to i64
  %6 = sitofp i64 %5 to double
  %7 = call double @llvm.copysign.f64(double %6, double %0)
  %8 = select i1 %or.cond6, double %7, double %0
  ret double %8
}

declare double @llvm.copysign.f64(double, double)

define double @floor(double %0) {
  %2 = call double @trunc(double %0)
  %3 = fcmp ogt double %2, %0
  %4 = fadd double %2, -1.000000e+00
  %5 = select i1 %3, double %4, double %2
  ret double %5
}

define double @ceil(double %0) {
  %2 = call double @trunc(double %0)
  %3 = fcmp olt double %2, %0
  %4 = fadd double %2, 1.000000e+00
  %5 = call double @llvm.copysign.f64(double %4, double %0)
  %6 = select i1 %3, double %5, double %2
  ret double %6
}

define float @truncf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @trunc(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @floorf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @floor(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @ceilf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @ceil(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define i32 @putchar(i32 %0) {
  %2 = call i64 @out()
  %3 = trunc i32 %0 to i8
  call void @byte_to(i64 %2, i8 %3)
  %4 = and i32 %0, 255
  ret i32 %4
}

define internal void @byte_to(i64 %0, i8 %1) {
  call void @structure(i64 4294967294)
  call void @value(i64 %0, i64 8)
  %3 = zext i8 %1 to i64
  call void @value(i64 %3, i64 1)
  ret void
}

define internal i64 @out() {
  ret i64 1
}

define i32 @puts(ptr %0) {
  %2 = call i64 @out()
  call void @text_to(i64 %2, ptr %0)
  %3 = call i64 @out()
  call void @byte_to(i64 %3, i8 10)
  ret i32 1
}

define internal void @text_to(i64 %0, ptr %1) {
  br label %3

3:                                                ; preds = %5, %2
  %.0 = phi ptr [ %1, %2 ], [ %6, %5 ]
  %4 = load i8, ptr %.0, align 1
  %.not = icmp eq i8 %4, 0
  br i1 %.not, label %7, label %5

5:                                                ; preds = %3
  call void @byte_to(i64 %0, i8 %4)
  %6 = getelementptr inbounds i8, ptr %.0, i64 1
  br label %3

7:                                                ; preds = %3
  ret void
}

define i32 @fputc(i32 %0, ptr %1) {
  %3 = ptrtoint ptr %1 to i64
  %4 = trunc i32 %0 to i8
  call void @byte_to(i64 %3, i8 %4)
  %5 = and i32 %0, 255
  ret i32 %5
}

define i32 @putc(i32 %0, ptr %1) {
  %3 = call i32 @fputc(i32 %0, ptr %1)
  ret i32 %3
}

define i32 @fputs(ptr %0, ptr %1) {
  %3 = ptrtoint ptr %1 to i64
  call void @text_to(i64 %3, ptr %0)
  ret i32 1
}

define i64 @fwrite(ptr %0, i64 %1, i64 %2, ptr %3) {
  br label %5

5:                                                ; preds = %8, %4
  %.0 = phi i64 [ 0, %4 ], [ %12, %8 ]
  %6 = mul i64 %1, %2
  %7 = icmp ult i64 %.0, %6
  br i1 %7, label %8, label %13

8:                                                ; preds = %5
  %9 = ptrtoint ptr %3 to i64
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  %11 = load i8, ptr %10, align 1
  call void @byte_to(i64 %9, i8 %11)
  %12 = add i64 %.0, 1
  br label %5

13:                                               ; preds = %5
  ret i64 %2
}

define i32 @printf(ptr %0, ...) {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  %3 = alloca %struct.sink, align 8
  call void @llvm.va_start.p0(ptr %2)
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false)
  %4 = call i64 @out()
  store i64 %4, ptr %3, align 8
  %5 = call i32 @formatted(ptr byval(%struct.sink) %3, ptr %0, ptr %2)
  call void @llvm.va_end.p0(ptr %2)
  ret i32 %5
}

declare void @llvm.va_start.p0(ptr)

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define internal i32 @formatted(ptr byval(%struct.sink) %0, ptr %1, ptr %2) {
  br label %4

4:                                                ; preds = %267, %3
  %.0 = phi ptr [ %1, %3 ], [ %268, %267 ]
  %5 = load i8, ptr %.0, align 1
  switch i8 %5, label %6 [
    i8 0, label %269
    i8 37, label %7
  ]

6:                                                ; preds = %4
  call void @emit(ptr %0, i8 %5)
  br label %267

7:                                                ; preds = %4, %44
  %.049 = phi i64 [ %.150, %44 ], [ -1, %4 ]
  %.0.pn = phi ptr [ %.1, %44 ], [ %.0, %4 ]
  %.1 = getelementptr inbounds i8, ptr %.0.pn, i64 1
  %8 = load i8, ptr %.1, align 1
  %.not54 = icmp eq i8 %8, 0
  br i1 %.not54, label %.critedge, label %9

9:                                                ; preds = %7
  %10 = sext i8 %8 to i32
  %11 = call ptr @strchr(ptr @.str, i32 %10)
  %12 = icmp ne ptr %11, null
  br i1 %12, label %13, label %.critedge

13:                                               ; preds = %9
  %14 = load i8, ptr %.1, align 1
  %15 = icmp eq i8 %14, 42
  br i1 %15, label %16, label %33

16:                                               ; preds = %13
  %17 = load i32, ptr %2, align 8
  %18 = icmp ult i32 %17, 41
  br i1 %18, label %19, label %25

19:                                               ; preds = %16
  %20 = getelementptr inbounds i8, ptr %2, i64 16
  %21 = load ptr, ptr %20, align 8
  %22 = zext i32 %17 to i64
  %23 = getelementptr i8, ptr %21, i64 %22
  %24 = add nuw nsw i32 %17, 8
  store i32 %24, ptr %2, align 8
  br label %29

25:                                               ; preds = %16
  %26 = getelementptr inbounds i8, ptr %2, i64 8
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr i8, ptr %27, i64 8
  store ptr %28, ptr %26, align 8
  br label %29

29:                                               ; preds = %25, %19
  %30 = phi ptr [ %23, %19 ], [ %27, %25 ]
  %31 = load i32, ptr %30, align 4
  %32 = sext i32 %31 to i64
  call void @emit_number(ptr %0, i64 %32, i64 10)
  br label %33

33:                                               ; preds = %29, %13
  %34 = load i8, ptr %.1, align 1
  %35 = icmp eq i8 %34, 46
  br i1 %35, label %36, label %44

36:                                               ; preds = %33
  %37 = getelementptr inbounds i8, ptr %.0.pn, i64 2
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i32
  %40 = call i1 @digit(i32 %39)
  br i1 %40, label %41, label %44

41:                                               ; preds = %36
  %42 = call i32 @atoi(ptr %37)
  %43 = sext i32 %42 to i64
  br label %44

44:                                               ; preds = %33, %36, %41
  %.150 = phi i64 [ %43, %41 ], [ %.049, %36 ], [ %.049, %33 ]
  br label %7

.critedge:                                        ; preds = %7, %9
  br label %45

45:                                               ; preds = %51, %.critedge
  %.047 = phi i64 [ 0, %.critedge ], [ %spec.select, %51 ]
  %.2 = phi ptr [ %.1, %.critedge ], [ %53, %51 ]
  %46 = load i8, ptr %.2, align 1
  %.not55 = icmp eq i8 %46, 0
  br i1 %.not55, label %.critedge64, label %47

47:                                               ; preds = %45
  %48 = sext i8 %46 to i32
  %49 = call ptr @strchr(ptr @.str.1, i32 %48)
  %50 = icmp ne ptr %49, null
  br i1 %50, label %51, label %.critedge64

51:                                               ; preds = %47
  %52 = load i8, ptr %.2, align 1
  %.not62 = icmp eq i8 %52, 104
  %spec.select = select i1 %.not62, i64 %.047, i64 1
  %53 = getelementptr inbounds i8, ptr %.2, i64 1
  br label %45

.critedge64:                                      ; preds = %45, %47
  %54 = load i8, ptr %.2, align 1
  switch i8 %54, label %247 [
    i8 0, label %.critedge66
    i8 37, label %55
    i8 99, label %56
    i8 115, label %73
    i8 100, label %99
    i8 105, label %99
    i8 117, label %139
    i8 120, label %175
    i8 88, label %175
    i8 111, label %175
    i8 112, label %211
    i8 110, label %228
  ]

55:                                               ; preds = %.critedge64
  call void @emit(ptr %0, i8 37)
  br label %.critedge66

56:                                               ; preds = %.critedge64
  %57 = load i32, ptr %2, align 8
  %58 = icmp ult i32 %57, 41
  br i1 %58, label %59, label %65

59:                                               ; preds = %56
  %60 = getelementptr inbounds i8, ptr %2, i64 16
  %61 = load ptr, ptr %60, align 8
  %62 = zext i32 %57 to i64
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = add nuw nsw i32 %57, 8
  store i32 %64, ptr %2, align 8
  br label %69

65:                                               ; preds = %56
  %66 = getelementptr inbounds i8, ptr %2, i64 8
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr i8, ptr %67, i64 8
  store ptr %68, ptr %66, align 8
  br label %69

69:                                               ; preds = %65, %59
  %70 = phi ptr [ %63, %59 ], [ %67, %65 ]
  %71 = load i32, ptr %70, align 4
  %72 = trunc i32 %71 to i8
  call void @emit(ptr %0, i8 %72)
  br label %.critedge66

73:                                               ; preds = %.critedge64
  %74 = load i32, ptr %2, align 8
  %75 = icmp ult i32 %74, 41
  br i1 %75, label %76, label %82

76:                                               ; preds = %73
  %77 = getelementptr inbounds i8, ptr %2, i64 16
  %78 = load ptr, ptr %77, align 8
  %79 = zext i32 %74 to i64
  %80 = getelementptr i8, ptr %78, i64 %79
  %81 = add nuw nsw i32 %74, 8
  store i32 %81, ptr %2, align 8
  br label %86

82:                                               ; preds = %73
  %83 = getelementptr inbounds i8, ptr %2, i64 8
  %84 = load ptr, ptr %83, align 8
  %85 = getelementptr i8, ptr %84, i64 8
  store ptr %85, ptr %83, align 8
  br label %86

86:                                               ; preds = %82, %76
  %87 = phi ptr [ %80, %76 ], [ %84, %82 ]
  %88 = load ptr, ptr %87, align 8
  br label %89

89:                                               ; preds = %95, %86
  %.051 = phi i64 [ 0, %86 ], [ %98, %95 ]
  %90 = icmp ult i64 %.051, %.049
  br i1 %90, label %91, label %.critedge66

91:                                               ; preds = %89
  %92 = getelementptr inbounds i8, ptr %88, i64 %.051
  %93 = load i8, ptr %92, align 1
  %94 = icmp ne i8 %93, 0
  br i1 %94, label %95, label %.critedge66

95:                                               ; preds = %91
  %96 = getelementptr inbounds i8, ptr %88, i64 %.051
  %97 = load i8, ptr %96, align 1
  call void @emit(ptr %0, i8 %97)
  %98 = add i64 %.051, 1
  br label %89

99:                                               ; preds = %.critedge64, %.critedge64
  %.not59 = icmp eq i64 %.047, 0
  br i1 %.not59, label %116, label %100

100:                                              ; preds = %99
  %101 = load i32, ptr %2, align 8
  %102 = icmp ult i32 %101, 41
  br i1 %102, label %103, label %109

103:                                              ; preds = %100
  %104 = getelementptr inbounds i8, ptr %2, i64 16
  %105 = load ptr, ptr %104, align 8
  %106 = zext i32 %101 to i64
  %107 = getelementptr i8, ptr %105, i64 %106
  %108 = add nuw nsw i32 %101, 8
  store i32 %108, ptr %2, align 8
  br label %113

109:                                              ; preds = %100
  %110 = getelementptr inbounds i8, ptr %2, i64 8
  %111 = load ptr, ptr %110, align 8
  %112 = getelementptr i8, ptr %111, i64 8
  store ptr %112, ptr %110, align 8
  br label %113

113:                                              ; preds = %109, %103
  %114 = phi ptr [ %107, %103 ], [ %111, %109 ]
  %115 = load i64, ptr %114, align 8
  br label %133

116:                                              ; preds = %99
  %117 = load i32, ptr %2, align 8
  %118 = icmp ult i32 %117, 41
  br i1 %118, label %119, label %125

119:                                              ; preds = %116
  %120 = getelementptr inbounds i8, ptr %2, i64 16
  %121 = load ptr, ptr %120, align 8
  %122 = zext i32 %117 to i64
  %123 = getelementptr i8, ptr %121, i64 %122
  %124 = add nuw nsw i32 %117, 8
  store i32 %124, ptr %2, align 8
  br label %129

125:                                              ; preds = %116
  %126 = getelementptr inbounds i8, ptr %2, i64 8
  %127 = load ptr, ptr %126, align 8
  %128 = getelementptr i8, ptr %127, i64 8
  store ptr %128, ptr %126, align 8
  br label %129

129:                                              ; preds = %125, %119
  %130 = phi ptr [ %123, %119 ], [ %127, %125 ]
  %131 = load i32, ptr %130, align 4
  %132 = sext i32 %131 to i64
  br label %133

133:                                              ; preds = %129, %113
  %134 = phi i64 [ %115, %113 ], [ %132, %129 ]
  %135 = icmp slt i64 %134, 0
  br i1 %135, label %136, label %.critedge68

136:                                              ; preds = %133
  call void @emit(ptr %0, i8 45)
  %137 = sub i64 0, %134
  br label %.critedge68

.critedge68:                                      ; preds = %133, %136
  %138 = phi i64 [ %137, %136 ], [ %134, %133 ]
  call void @emit_number(ptr %0, i64 %138, i64 10)
  br label %.critedge66

139:                                              ; preds = %.critedge64
  %.not58 = icmp eq i64 %.047, 0
  br i1 %.not58, label %156, label %140

140:                                              ; preds = %139
  %141 = load i32, ptr %2, align 8
  %142 = icmp ult i32 %141, 41
  br i1 %142, label %143, label %149

143:                                              ; preds = %140
  %144 = getelementptr inbounds i8, ptr %2, i64 16
  %145 = load ptr, ptr %144, align 8
  %146 = zext i32 %141 to i64
  %147 = getelementptr i8, ptr %145, i64 %146
  %148 = add nuw nsw i32 %141, 8
  store i32 %148, ptr %2, align 8
  br label %153

149:                                              ; preds = %140
  %150 = getelementptr inbounds i8, ptr %2, i64 8
  %151 = load ptr, ptr %150, align 8
  %152 = getelementptr i8, ptr %151, i64 8
  store ptr %152, ptr %150, align 8
  br label %153

153:                                              ; preds = %149, %143
  %154 = phi ptr [ %147, %143 ], [ %151, %149 ]
  %155 = load i64, ptr %154, align 8
  br label %173

156:                                              ; preds = %139
  %157 = load i32, ptr %2, align 8
  %158 = icmp ult i32 %157, 41
  br i1 %158, label %159, label %165

159:                                              ; preds = %156
  %160 = getelementptr inbounds i8, ptr %2, i64 16
  %161 = load ptr, ptr %160, align 8
  %162 = zext i32 %157 to i64
  %163 = getelementptr i8, ptr %161, i64 %162
  %164 = add nuw nsw i32 %157, 8
  store i32 %164, ptr %2, align 8
  br label %169

165:                                              ; preds = %156
  %166 = getelementptr inbounds i8, ptr %2, i64 8
  %167 = load ptr, ptr %166, align 8
  %168 = getelementptr i8, ptr %167, i64 8
  store ptr %168, ptr %166, align 8
  br label %169

169:                                              ; preds = %165, %159
  %170 = phi ptr [ %163, %159 ], [ %167, %165 ]
  %171 = load i32, ptr %170, align 4
  %172 = zext i32 %171 to i64
  br label %173

173:                                              ; preds = %169, %153
  %174 = phi i64 [ %155, %153 ], [ %172, %169 ]
  call void @emit_number(ptr %0, i64 %174, i64 10)
  br label %.critedge66

175:                                              ; preds = %.critedge64, %.critedge64, %.critedge64
  %.not57 = icmp eq i64 %.047, 0
  br i1 %.not57, label %192, label %176

176:                                              ; preds = %175
  %177 = load i32, ptr %2, align 8
  %178 = icmp ult i32 %177, 41
  br i1 %178, label %179, label %185

179:                                              ; preds = %176
  %180 = getelementptr inbounds i8, ptr %2, i64 16
  %181 = load ptr, ptr %180, align 8
  %182 = zext i32 %177 to i64
  %183 = getelementptr i8, ptr %181, i64 %182
  %184 = add nuw nsw i32 %177, 8
  store i32 %184, ptr %2, align 8
  br label %189

185:                                              ; preds = %176
  %186 = getelementptr inbounds i8, ptr %2, i64 8
  %187 = load ptr, ptr %186, align 8
  %188 = getelementptr i8, ptr %187, i64 8
  store ptr %188, ptr %186, align 8
  br label %189

189:                                              ; preds = %185, %179
  %190 = phi ptr [ %183, %179 ], [ %187, %185 ]
  %191 = load i64, ptr %190, align 8
  br label %209

192:                                              ; preds = %175
  %193 = load i32, ptr %2, align 8
  %194 = icmp ult i32 %193, 41
  br i1 %194, label %195, label %201

195:                                              ; preds = %192
  %196 = getelementptr inbounds i8, ptr %2, i64 16
  %197 = load ptr, ptr %196, align 8
  %198 = zext i32 %193 to i64
  %199 = getelementptr i8, ptr %197, i64 %198
  %200 = add nuw nsw i32 %193, 8
  store i32 %200, ptr %2, align 8
  br label %205

201:                                              ; preds = %192
  %202 = getelementptr inbounds i8, ptr %2, i64 8
  %203 = load ptr, ptr %202, align 8
  %204 = getelementptr i8, ptr %203, i64 8
  store ptr %204, ptr %202, align 8
  br label %205

205:                                              ; preds = %201, %195
  %206 = phi ptr [ %199, %195 ], [ %203, %201 ]
  %207 = load i32, ptr %206, align 4
  %208 = zext i32 %207 to i64
  br label %209

209:                                              ; preds = %205, %189
  %210 = phi i64 [ %191, %189 ], [ %208, %205 ]
  call void @emit_number(ptr %0, i64 %210, i64 16)
  br label %.critedge66

211:                                              ; preds = %.critedge64
  %212 = load i32, ptr %2, align 8
  %213 = icmp ult i32 %212, 41
  br i1 %213, label %214, label %220

214:                                              ; preds = %211
  %215 = getelementptr inbounds i8, ptr %2, i64 16
  %216 = load ptr, ptr %215, align 8
  %217 = zext i32 %212 to i64
  %218 = getelementptr i8, ptr %216, i64 %217
  %219 = add nuw nsw i32 %212, 8
  store i32 %219, ptr %2, align 8
  br label %224

220:                                              ; preds = %211
  %221 = getelementptr inbounds i8, ptr %2, i64 8
  %222 = load ptr, ptr %221, align 8
  %223 = getelementptr i8, ptr %222, i64 8
  store ptr %223, ptr %221, align 8
  br label %224

224:                                              ; preds = %220, %214
  %225 = phi ptr [ %218, %214 ], [ %222, %220 ]
  %226 = load i64, ptr %225, align 8
  %227 = call i1 @on_stack(i64 %226)
  %. = select i1 %227, i64 1, i64 %226
  call void @emit_number(ptr %0, i64 %., i64 16)
  br label %.critedge66

228:                                              ; preds = %.critedge64
  %229 = getelementptr inbounds i8, ptr %0, i64 24
  %230 = load i64, ptr %229, align 8
  %231 = trunc i64 %230 to i32
  %232 = load i32, ptr %2, align 8
  %233 = icmp ult i32 %232, 41
  br i1 %233, label %234, label %240

234:                                              ; preds = %228
  %235 = getelementptr inbounds i8, ptr %2, i64 16
  %236 = load ptr, ptr %235, align 8
  %237 = zext i32 %232 to i64
  %238 = getelementptr i8, ptr %236, i64 %237
  %239 = add nuw nsw i32 %232, 8
  store i32 %239, ptr %2, align 8
  br label %244

240:                                              ; preds = %228
  %241 = getelementptr inbounds i8, ptr %2, i64 8
  %242 = load ptr, ptr %241, align 8
  %243 = getelementptr i8, ptr %242, i64 8
  store ptr %243, ptr %241, align 8
  br label %244

244:                                              ; preds = %240, %234
  %245 = phi ptr [ %238, %234 ], [ %242, %240 ]
  %246 = load ptr, ptr %245, align 8
  store i32 %231, ptr %246, align 4
  br label %.critedge66

247:                                              ; preds = %.critedge64
  %248 = getelementptr inbounds i8, ptr %2, i64 4
  %249 = load i32, ptr %248, align 4
  %250 = icmp ult i32 %249, 161
  br i1 %250, label %251, label %257

251:                                              ; preds = %247
  %252 = getelementptr inbounds i8, ptr %2, i64 16
  %253 = load ptr, ptr %252, align 8
  %254 = zext i32 %249 to i64
  %255 = getelementptr i8, ptr %253, i64 %254
  %256 = add nuw nsw i32 %249, 16
  store i32 %256, ptr %248, align 4
  br label %261

257:                                              ; preds = %247
  %258 = getelementptr inbounds i8, ptr %2, i64 8
  %259 = load ptr, ptr %258, align 8
  %260 = getelementptr i8, ptr %259, i64 8
  store ptr %260, ptr %258, align 8
  br label %261

261:                                              ; preds = %257, %251
  %262 = phi ptr [ %255, %251 ], [ %259, %257 ]
  %263 = load double, ptr %262, align 8
  %264 = fcmp uno double %263, 0.000000e+00
  %265 = bitcast double %263 to i64
  %266 = select i1 %264, i64 1, i64 %265
  call void @emit_number(ptr %0, i64 %266, i64 16)
  br label %.critedge66

.critedge66:                                      ; preds = %89, %55, %69, %.critedge68, %173, %209, %224, %244, %261, %91, %.critedge64
  %.052 = phi i32 [ 2, %.critedge64 ], [ 0, %55 ], [ 0, %91 ], [ 0, %261 ], [ 0, %244 ], [ 0, %224 ], [ 0, %209 ], [ 0, %173 ], [ 0, %.critedge68 ], [ 0, %69 ], [ 0, %89 ]
  switch i32 %.052, label %286 [
    i32 0, label %267
    i32 2, label %269
  ]

267:                                              ; preds = %.critedge66, %6
  %.3 = phi ptr [ %.0, %6 ], [ %.2, %.critedge66 ]
  %268 = getelementptr inbounds i8, ptr %.3, i64 1
  br label %4

269:                                              ; preds = %4, %.critedge66
  %270 = getelementptr inbounds i8, ptr %0, i64 8
  %271 = load ptr, ptr %270, align 8
  %.not60 = icmp eq ptr %271, null
  br i1 %.not60, label %282, label %272

272:                                              ; preds = %269
  %273 = getelementptr inbounds i8, ptr %0, i64 16
  %274 = load i64, ptr %273, align 8
  %.not61 = icmp eq i64 %274, 0
  br i1 %.not61, label %282, label %275

275:                                              ; preds = %272
  %276 = getelementptr inbounds i8, ptr %0, i64 24
  %277 = load i64, ptr %276, align 8
  %278 = icmp ult i64 %277, %274
  %279 = add i64 %274, -1
  %280 = select i1 %278, i64 %277, i64 %279
  %281 = getelementptr inbounds i8, ptr %271, i64 %280
  store i8 0, ptr %281, align 1
  br label %282

282:                                              ; preds = %275, %272, %269
  %283 = getelementptr inbounds i8, ptr %0, i64 24
  %284 = load i64, ptr %283, align 8
  %285 = trunc i64 %284 to i32
  ret i32 %285

286:                                              ; preds = %.critedge66
  unreachable
}

declare void @llvm.va_end.p0(ptr)

define i32 @fprintf(ptr %0, ptr %1, ...) {
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca %struct.sink, align 8
  call void @llvm.va_start.p0(ptr %3)
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %4, i8 0, i64 32, i1 false)
  %5 = ptrtoint ptr %0 to i64
  store i64 %5, ptr %4, align 8
  %6 = call i32 @formatted(ptr byval(%struct.sink) %4, ptr %1, ptr %3)
  call void @llvm.va_end.p0(ptr %3)
  ret i32 %6
}

define i32 @sprintf(ptr %0, ptr %1, ...) {
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca %struct.sink, align 8
  call void @written_to(ptr %0, i64 1)
  call void @llvm.va_start.p0(ptr %3)
  store i64 0, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 16
  store i64 -1, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %7, align 8
  %8 = call i32 @formatted(ptr byval(%struct.sink) %4, ptr %1, ptr %3)
  call void @llvm.va_end.p0(ptr %3)
  ret i32 %8
}

define internal void @written_to(ptr %0, i64 %1) {
  %.not = icmp ne i64 %1, 0
  %.not1 = icmp eq ptr %0, null
  %or.cond = and i1 %.not, %.not1
  br i1 %or.cond, label %3, label %4

3:                                                ; preds = %2
  call void @end(i64 3)
  unreachable

4:                                                ; preds = %2
  ret void
}

define i32 @snprintf(ptr %0, i64 %1, ptr %2, ...) {
  %4 = alloca i8, align 1
  %5 = alloca [1 x %struct.__va_list_tag], align 16
  %6 = alloca %struct.sink, align 8
  call void @written_to(ptr %0, i64 %1)
  call void @llvm.va_start.p0(ptr %5)
  store i64 0, ptr %6, align 8
  %.not = icmp eq i64 %1, 0
  %. = select i1 %.not, ptr %4, ptr %0
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %., ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 %1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %9, align 8
  %10 = call i32 @formatted(ptr byval(%struct.sink) %6, ptr %2, ptr %5)
  call void @llvm.va_end.p0(ptr %5)
  ret i32 %10
}

define i32 @vprintf(ptr %0, ptr %1) {
  %3 = alloca %struct.sink, align 8
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false)
  %4 = call i64 @out()
  store i64 %4, ptr %3, align 8
  %5 = call i32 @formatted(ptr byval(%struct.sink) %3, ptr %0, ptr %1)
  ret i32 %5
}

define i32 @vfprintf(ptr %0, ptr %1, ptr %2) {
  %4 = alloca %struct.sink, align 8
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %4, i8 0, i64 32, i1 false)
  %5 = ptrtoint ptr %0 to i64
  store i64 %5, ptr %4, align 8
  %6 = call i32 @formatted(ptr byval(%struct.sink) %4, ptr %1, ptr %2)
  ret i32 %6
}

define i32 @vsprintf(ptr %0, ptr %1, ptr %2) {
  %4 = alloca %struct.sink, align 8
  call void @written_to(ptr %0, i64 1)
  store i64 0, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 16
  store i64 -1, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %7, align 8
  %8 = call i32 @formatted(ptr byval(%struct.sink) %4, ptr %1, ptr %2)
  ret i32 %8
}

define i32 @vsnprintf(ptr %0, i64 %1, ptr %2, ptr %3) {
  %5 = alloca i8, align 1
  %6 = alloca %struct.sink, align 8
  call void @written_to(ptr %0, i64 %1)
  store i64 0, ptr %6, align 8
  %.not = icmp eq i64 %1, 0
  %. = select i1 %.not, ptr %5, ptr %0
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %., ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 %1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %9, align 8
  %10 = call i32 @formatted(ptr byval(%struct.sink) %6, ptr %2, ptr %3)
  ret i32 %10
}

define ptr @__memcpy_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  call void @fits(i64 %2, i64 %3)
  call void @check(ptr %0, i64 %2)
  call void @check(ptr %1, i64 %2)
  %5 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  ret ptr %5
}

define internal void @fits(i64 %0, i64 %1) {
  %3 = icmp ugt i64 %0, %1
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  call void @end(i64 2)
  unreachable

5:                                                ; preds = %2
  ret void
}

define ptr @__memmove_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  call void @fits(i64 %2, i64 %3)
  call void @check(ptr %0, i64 %2)
  call void @check(ptr %1, i64 %2)
  %5 = call ptr @memmove(ptr %0, ptr %1, i64 %2)
  ret ptr %5
}

define ptr @__mempcpy_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = call ptr @__memcpy_chk(ptr %0, ptr %1, i64 %2, i64 %3)
  %6 = getelementptr inbounds i8, ptr %5, i64 %2
  ret ptr %6
}

define ptr @__memset_chk(ptr %0, i32 %1, i64 %2, i64 %3) {
  call void @fits(i64 %2, i64 %3)
  call void @check(ptr %0, i64 %2)
  %5 = call ptr @memset(ptr %0, i32 %1, i64 %2)
  ret ptr %5
}

define ptr @__stpcpy_chk(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %1)
  %5 = add i64 %4, 1
  call void @fits(i64 %5, i64 %2)
  %6 = call i64 @strlen(ptr %1)
  %7 = add i64 %6, 1
  call void @check(ptr %0, i64 %7)
  %8 = call ptr @stpcpy(ptr %0, ptr %1)
  ret ptr %8
}

define ptr @__strcpy_chk(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @__stpcpy_chk(ptr %0, ptr %1, i64 %2)
  ret ptr %0
}

define ptr @__strncpy_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  call void @fits(i64 %2, i64 %3)
  call void @check(ptr %0, i64 %2)
  %5 = call ptr @strncpy(ptr %0, ptr %1, i64 %2)
  ret ptr %5
}

define ptr @__strcat_chk(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %0)
  %5 = call i64 @strlen(ptr %1)
  %6 = add i64 %4, %5
  %7 = add i64 %6, 1
  call void @fits(i64 %7, i64 %2)
  %8 = call ptr @strcat(ptr %0, ptr %1)
  ret ptr %8
}

define ptr @__strncat_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = call i64 @strlen(ptr %0)
  %6 = call i64 @strnlen(ptr %1, i64 %2)
  %7 = add i64 %5, %6
  %8 = add i64 %7, 1
  call void @fits(i64 %8, i64 %3)
  %9 = call ptr @strncat(ptr %0, ptr %1, i64 %2)
  ret ptr %9
}

define i32 @__printf_chk(i32 %0, ptr %1, ...) {
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca %struct.sink, align 8
  call void @llvm.va_start.p0(ptr %3)
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %4, i8 0, i64 32, i1 false)
  %5 = call i64 @out()
  store i64 %5, ptr %4, align 8
  %6 = call i32 @formatted(ptr byval(%struct.sink) %4, ptr %1, ptr %3)
  call void @llvm.va_end.p0(ptr %3)
  ret i32 %6
}

define i32 @__fprintf_chk(ptr %0, i32 %1, ptr %2, ...) {
  %4 = alloca [1 x %struct.__va_list_tag], align 16
  %5 = alloca %struct.sink, align 8
  call void @llvm.va_start.p0(ptr %4)
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(32) %5, i8 0, i64 32, i1 false)
  %6 = ptrtoint ptr %0 to i64
  store i64 %6, ptr %5, align 8
  %7 = call i32 @formatted(ptr byval(%struct.sink) %5, ptr %2, ptr %4)
  call void @llvm.va_end.p0(ptr %4)
  ret i32 %7
}

define i32 @__sprintf_chk(ptr %0, i32 %1, i64 %2, ptr %3, ...) {
  %5 = alloca [1 x %struct.__va_list_tag], align 16
  %6 = alloca %struct.sink, align 8
  call void @llvm.va_start.p0(ptr %5)
  store i64 0, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 -1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %9, align 8
  %10 = call i32 @formatted(ptr byval(%struct.sink) %6, ptr %3, ptr %5)
  call void @llvm.va_end.p0(ptr %5)
  ret i32 %10
}

define i32 @__snprintf_chk(ptr %0, i64 %1, i32 %2, i64 %3, ptr %4, ...) {
  %6 = alloca i8, align 1
  %7 = alloca [1 x %struct.__va_list_tag], align 16
  %8 = alloca %struct.sink, align 8
  call void @fits(i64 %1, i64 %3)
  call void @llvm.va_start.p0(ptr %7)
  store i64 0, ptr %8, align 8
  %.not = icmp eq i64 %1, 0
  %. = select i1 %.not, ptr %6, ptr %0
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %., ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %8, i64 16
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %8, i64 24
  store i64 0, ptr %11, align 8
  %12 = call i32 @formatted(ptr byval(%struct.sink) %8, ptr %4, ptr %7)
  call void @llvm.va_end.p0(ptr %7)
  ret i32 %12
}

define i32 @__vprintf_chk(i32 %0, ptr %1, ptr %2) {
  %4 = call i32 @vprintf(ptr %1, ptr %2)
  ret i32 %4
}

define i32 @__vfprintf_chk(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = call i32 @vfprintf(ptr %0, ptr %2, ptr %3)
  ret i32 %5
}

define i32 @__vsprintf_chk(ptr %0, i32 %1, i64 %2, ptr %3, ptr %4) {
  %6 = call i32 @vsprintf(ptr %0, ptr %3, ptr %4)
  ret i32 %6
}

define i32 @__vsnprintf_chk(ptr %0, i64 %1, i32 %2, i64 %3, ptr %4, ptr %5) {
  call void @fits(i64 %1, i64 %3)
  %7 = call i32 @vsnprintf(ptr %0, i64 %1, ptr %4, ptr %5)
  ret i32 %7
}

define void @llmfb_caught(i32 %0, ptr %1, ptr %2) {
  %4 = sext i32 %0 to i64
  %5 = load ptr, ptr @C, align 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 41296
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = load ptr, ptr @C, align 8
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds %struct.record, ptr %11, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 41304
  store i64 %10, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %2, i64 168
  %16 = load i64, ptr %15, align 8
  %17 = load ptr, ptr @C, align 8
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds %struct.record, ptr %17, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 41312
  store i64 %16, ptr %20, align 8
  %21 = icmp eq i32 %0, 27
  %22 = select i1 %21, i64 7, i64 4
  call void @finish(i64 %22)
  br i1 %21, label %23, label %24

23:                                               ; preds = %3
  call void @leave()
  unreachable

24:                                               ; preds = %3
  call void @next()
  unreachable
}

define internal void @finish(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 41248
  %4 = load i64, ptr %2, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %2, i64 20544
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %7, ptr %8, align 8
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 20616
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %5, i64 136
  store i64 %11, ptr %12, align 8
  br label %13

13:                                               ; preds = %19, %1
  %.0 = phi ptr [ inttoptr (i64 46179488432128 to ptr), %1 ], [ %24, %19 ]
  %14 = ptrtoint ptr %.0 to i64
  %15 = getelementptr i8, ptr %5, i64 -46179488428832
  %16 = getelementptr i8, ptr %15, i64 %14
  %17 = call ptr @changed(ptr %.0, ptr %16, ptr inttoptr (i64 46179488497664 to ptr))
  %18 = icmp ult ptr %17, inttoptr (i64 46179488497664 to ptr)
  br i1 %18, label %19, label %25

19:                                               ; preds = %13
  %20 = load i64, ptr %17, align 8
  %21 = ptrtoint ptr %17 to i64
  %22 = getelementptr i8, ptr %5, i64 -46179488363296
  %23 = getelementptr i8, ptr %22, i64 %21
  store i64 %20, ptr %23, align 8
  %24 = getelementptr inbounds i8, ptr %17, i64 8
  br label %13

25:                                               ; preds = %13
  %26 = load ptr, ptr @C, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 20568
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %28, ptr %29, align 8
  %30 = load ptr, ptr @C, align 8
  %31 = getelementptr inbounds i8, ptr %30, i64 30400
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 %32, ptr %33, align 8
  %34 = getelementptr inbounds i8, ptr %5, i64 150752
  %35 = load ptr, ptr @C, align 8
  %36 = getelementptr inbounds i8, ptr %35, i64 20568
  %37 = load i64, ptr %36, align 8
  call void @copy(ptr %34, ptr inttoptr (i64 46179488628736 to ptr), i64 %37)
  %38 = getelementptr inbounds i8, ptr %5, i64 281824
  %39 = load ptr, ptr @C, align 8
  %40 = getelementptr inbounds i8, ptr %39, i64 29376
  call void @copy(ptr %38, ptr %40, i64 1024)
  %41 = getelementptr inbounds i8, ptr %5, i64 160
  call void @copy(ptr %41, ptr inttoptr (i64 46179489547264 to ptr), i64 64)
  store i64 %0, ptr %5, align 8
  call void @seal(ptr %5)
  ret void
}

define internal void @leave() {
  br label %1

1:                                                ; preds = %1, %0
  call void asm sideeffect "syscall", "{ax},{di},~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 60, i64 0)
  br label %1
}

define internal void @next() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 30928
  call void @llvm.eh.sjlj.longjmp(ptr %2)
  unreachable
}

define void @llmfb_drive(ptr %0, ptr %1, i64 %2, i64 %3) {
  store ptr %0, ptr @C, align 8
  %5 = add i64 %2, -1
  store i64 %5, ptr %0, align 8
  %6 = call i64 asm sideeffect "syscall", "={ax},{ax},{di},{si},{dx},~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 157, i64 22, i64 1, i64 0)
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %8, label %7

7:                                                ; preds = %4
  call void @leave()
  unreachable

8:                                                ; preds = %4
  store ptr %1, ptr @llmfb_drive.function, align 8
  store i64 %3, ptr @llmfb_drive.stop, align 8
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 30928
  %11 = call ptr @llvm.frameaddress.p0(i32 0)
  store ptr %11, ptr %10, align 8
  %12 = call ptr @llvm.stacksave.p0()
  %13 = getelementptr inbounds i8, ptr %9, i64 30944
  store ptr %12, ptr %13, align 8
  %14 = call i32 @llvm.eh.sjlj.setjmp(ptr %10)
  br label %15

15:                                               ; preds = %21, %8
  %16 = load ptr, ptr @C, align 8
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8
  %19 = load i64, ptr @llmfb_drive.stop, align 8
  %20 = icmp ult i64 %18, %19
  br i1 %20, label %21, label %31

21:                                               ; preds = %15
  call void @restore()
  %22 = load ptr, ptr @C, align 8
  %23 = getelementptr inbounds i8, ptr %22, i64 24
  %24 = load i64, ptr %23, align 8
  %25 = shl i64 %24, 6
  %26 = and i64 %25, 16320
  %27 = sub nuw nsw i64 46179498852096, %26
  %28 = inttoptr i64 %27 to ptr
  %29 = load ptr, ptr @llmfb_drive.function, align 8
  %30 = call { ptr, ptr } asm sideeffect "movq %rsp, %rbx\0A\09movq $2, %rsp\0A\09callq *$3\0A\09movq %rbx, %rsp", "={di},={si},r,r,0,1,~{rax},~{rbx},~{rcx},~{rdx},~{r8},~{r9},~{r10},~{r11},~{memory},~{cc},~{xmm0},~{xmm1},~{xmm2},~{xmm3},~{xmm4},~{xmm5},~{xmm6},~{xmm7},~{xmm8},~{xmm9},~{xmm10},~{xmm11},~{xmm12},~{xmm13},~{xmm14},~{xmm15},~{dirflag},~{fpsr},~{flags}"(ptr %28, ptr %29, ptr inttoptr (i64 46179489546240 to ptr), ptr inttoptr (i64 46179489547264 to ptr))
  call void @finish(i64 1)
  br label %15

31:                                               ; preds = %15
  call void @leave()
  unreachable
}

declare ptr @llvm.frameaddress.p0(i32)

declare ptr @llvm.stacksave.p0()

declare i32 @llvm.eh.sjlj.setjmp(ptr)

define internal void @restore() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 41248
  %3 = load i64, ptr %1, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %1, i64 20544
  call void @fill(ptr %5, i64 0, i64 640)
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 30408
  store i64 0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 30400
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %6, i64 20624
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %4, i64 3296
  call void @copy(ptr inttoptr (i64 46179488432128 to ptr), ptr %12, i64 65536)
  %13 = getelementptr inbounds i8, ptr %4, i64 224
  call void @copy(ptr inttoptr (i64 46179489546240 to ptr), ptr %13, i64 1024)
  call void @fill(ptr inttoptr (i64 46179489547264 to ptr), i64 0, i64 64)
  %14 = getelementptr inbounds i8, ptr %4, i64 120
  store i64 0, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %4, i64 48
  store i64 0, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %4, i64 72
  store i64 0, ptr %16, align 8
  store i64 0, ptr %4, align 8
  %17 = getelementptr inbounds i8, ptr %4, i64 16
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %4, i64 104
  store i64 0, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %4, i64 96
  store i64 0, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %4, i64 88
  store i64 0, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %4, i64 80
  store i64 0, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %4, i64 282848
  call void @fill(ptr %22, i64 0, i64 2048)
  call void @choose()
  %23 = load ptr, ptr @C, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 48
  %25 = load i64, ptr %24, align 8
  %.not = icmp eq i64 %25, 0
  br i1 %.not, label %30, label %26

26:                                               ; preds = %0
  %27 = getelementptr inbounds i8, ptr %23, i64 30992
  call void @fill(ptr %27, i64 0, i64 2048)
  %28 = load ptr, ptr @C, align 8
  %29 = getelementptr inbounds i8, ptr %28, i64 33040
  call void @fill(ptr %29, i64 0, i64 8192)
  br label %30

30:                                               ; preds = %26, %0
  ret void
}

define internal ptr @new_event(i64 %0, i64 %1, i64 %2) {
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 41248
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 72
  %9 = load i64, ptr %8, align 8
  %10 = icmp ugt i64 %9, 511
  br i1 %10, label %17, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %7, i64 284896
  %13 = add nuw nsw i64 %9, 1
  store i64 %13, ptr %8, align 8
  %14 = getelementptr inbounds %struct.event, ptr %12, i64 %9
  store i64 %0, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  store i64 %1, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %14, i64 16
  store i64 %2, ptr %16, align 8
  br label %17

17:                                               ; preds = %3, %11
  %.0 = phi ptr [ %14, %11 ], [ null, %3 ]
  ret ptr %.0
}

define internal { i64, i64 } @constant_at(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 40
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %7, %1
  %.017 = phi i64 [ 0, %1 ], [ %.118, %7 ]
  %.0 = phi i64 [ %4, %1 ], [ %.1, %7 ]
  %6 = icmp ult i64 %.017, %.0
  br i1 %6, label %7, label %15

7:                                                ; preds = %5
  %8 = add i64 %.017, %.0
  %9 = lshr i64 %8, 1
  %10 = load ptr, ptr @C, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 4160
  %12 = getelementptr inbounds %struct.object, ptr %11, i64 %9
  %13 = load i64, ptr %12, align 8
  %.not20 = icmp ugt i64 %13, %0
  %14 = add nuw i64 %9, 1
  %.118 = select i1 %.not20, i64 %.017, i64 %14
  %.1 = select i1 %.not20, i64 %9, i64 %.0
  br label %5

15:                                               ; preds = %5
  %.not = icmp eq i64 %.017, 0
  br i1 %.not, label %24, label %16

16:                                               ; preds = %15
  %17 = load ptr, ptr @C, align 8
  %18 = getelementptr i8, ptr %17, i64 4144
  %19 = getelementptr %struct.object, ptr %18, i64 %.017
  %20 = load i64, ptr %19, align 8
  %21 = sub i64 %0, %20
  %22 = getelementptr inbounds i8, ptr %19, i64 8
  %23 = load i64, ptr %22, align 8
  %.not19 = icmp ugt i64 %21, %23
  br i1 %.not19, label %24, label %25

24:                                               ; preds = %16, %15
  br label %25

25:                                               ; preds = %16, %24
  %.sroa.0.0 = phi i64 [ 0, %24 ], [ %20, %16 ]
  %.sroa.3.0 = phi i64 [ 0, %24 ], [ %23, %16 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.0.0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.3.0, 1
  ret { i64, i64 } %.fca.1.insert
}

declare void @llvm.assume(i1)

define internal i64 @written(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 20640
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %14, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 20648
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 20664
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8
  %12 = call i64 @chained(i64 %8, i64 %10)
  %13 = urem i64 %12, 5
  br label %37

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %2, i64 20584
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %16, 1
  store i64 %17, ptr %15, align 8
  %18 = load ptr, ptr @C, align 8
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds %struct.record, ptr %18, i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 42496
  %22 = urem i64 %16, 48
  %23 = add nuw nsw i64 %22, 80
  %24 = getelementptr inbounds %struct.answer, ptr %21, i64 %23
  %25 = load i64, ptr %24, align 8
  %.not7 = icmp eq i64 %25, 0
  br i1 %.not7, label %29, label %26

26:                                               ; preds = %14
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i64, ptr %27, align 8
  br label %29

29:                                               ; preds = %14, %26
  %30 = phi i64 [ %28, %26 ], [ %0, %14 ]
  %31 = load ptr, ptr @C, align 8
  %32 = getelementptr inbounds i8, ptr %31, i64 48
  %33 = load i64, ptr %32, align 8
  %.not8 = icmp eq i64 %33, 0
  br i1 %.not8, label %37, label %34

34:                                               ; preds = %29
  %35 = shl nuw nsw i64 %23, 4
  %36 = or i64 %35, 65536
  call void @note_read(i64 %36, i64 8, i64 %30)
  br label %37

37:                                               ; preds = %29, %34, %6
  %.0 = phi i64 [ %13, %6 ], [ %30, %34 ], [ %30, %29 ]
  ret i64 %.0
}

define internal i64 @place_for(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 41248
  %5 = load i64, ptr %3, align 8
  %6 = getelementptr inbounds %struct.record, ptr %4, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 1248
  %8 = and i64 %1, 15
  %9 = or i64 %8, 64
  %10 = getelementptr inbounds %struct.answer, ptr %7, i64 %9
  %11 = getelementptr inbounds i8, ptr %6, i64 112
  %12 = load i64, ptr %11, align 8
  %13 = icmp ult i64 %1, %12
  %14 = getelementptr inbounds i8, ptr %6, i64 314592
  %15 = getelementptr inbounds %struct.object, ptr %14, i64 %1
  %16 = select i1 %13, ptr %15, ptr null
  %17 = load ptr, ptr @C, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 20568
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %38, %2
  %.029 = phi i64 [ %19, %2 ], [ %.1, %38 ]
  %.028 = phi i64 [ 0, %2 ], [ %39, %38 ]
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 41248
  %23 = load i64, ptr %21, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 112
  %26 = load i64, ptr %25, align 8
  %27 = icmp ult i64 %.028, %26
  br i1 %27, label %28, label %40

28:                                               ; preds = %20
  %29 = getelementptr inbounds i8, ptr %24, i64 314592
  %30 = getelementptr inbounds %struct.object, ptr %29, i64 %.028
  %31 = load i64, ptr %30, align 8
  %.not33 = icmp eq i64 %31, 0
  br i1 %.not33, label %38, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %30, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %31, %34
  %36 = add i64 %35, -46179488628736
  %37 = icmp ugt i64 %36, %.029
  %spec.select = select i1 %37, i64 %36, i64 %.029
  br label %38

38:                                               ; preds = %32, %28
  %.1 = phi i64 [ %.029, %28 ], [ %spec.select, %32 ]
  %39 = add i64 %.028, 1
  br label %20

40:                                               ; preds = %20
  %41 = add i64 %.029, 31
  %42 = and i64 %41, -16
  %43 = add i64 %42, 46179488628736
  %.not = icmp eq ptr %16, null
  br i1 %.not, label %50, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds i8, ptr %16, i64 8
  %46 = load i64, ptr %45, align 8
  %47 = icmp eq i64 %46, %0
  br i1 %47, label %48, label %50

48:                                               ; preds = %44
  %49 = load i64, ptr %16, align 8
  br label %50

50:                                               ; preds = %48, %44, %40
  %.027 = phi i64 [ %49, %48 ], [ %43, %44 ], [ %43, %40 ]
  %51 = load i64, ptr %10, align 8
  %.not30 = icmp eq i64 %51, 0
  br i1 %.not30, label %55, label %52

52:                                               ; preds = %50
  %53 = getelementptr inbounds i8, ptr %10, i64 8
  %54 = load i64, ptr %53, align 8
  %.not31 = icmp eq i64 %54, 0
  br label %55

55:                                               ; preds = %52, %50
  %56 = phi i1 [ false, %50 ], [ %.not31, %52 ]
  %..027 = select i1 %56, i64 0, i64 %.027
  call void @note_answer(i64 %9, i64 %..027)
  %.not32 = icmp eq i64 %.027, 0
  %or.cond = select i1 %56, i1 true, i1 %.not32
  %57 = icmp ugt i64 %0, 131072
  %or.cond34 = or i1 %or.cond, %57
  br i1 %or.cond34, label %67, label %58

58:                                               ; preds = %55
  %59 = add i64 %.027, %0
  %60 = add i64 %59, -46179488759793
  %61 = icmp ult i64 %60, -46179488759809
  br i1 %61, label %67, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr @C, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 30400
  %65 = load i64, ptr %64, align 8
  %66 = icmp ult i64 %65, 64
  %.027. = select i1 %66, i64 %.027, i64 0
  br label %67

67:                                               ; preds = %55, %58, %62
  %.0 = phi i64 [ %.027., %62 ], [ 0, %58 ], [ 0, %55 ]
  ret i64 %.0
}

define internal i64 @number_of(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 20592
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %21, %1
  %.08 = phi i64 [ %4, %1 ], [ %22, %21 ]
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 41248
  %8 = load i64, ptr %6, align 8
  %9 = getelementptr inbounds %struct.record, ptr %7, i64 %8
  %10 = getelementptr inbounds i8, ptr %9, i64 112
  %11 = load i64, ptr %10, align 8
  %12 = icmp ult i64 %.08, %11
  br i1 %12, label %13, label %23

13:                                               ; preds = %5
  %14 = getelementptr inbounds %struct.object, ptr %9, i64 %.08
  %15 = getelementptr inbounds i8, ptr %14, i64 314600
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, %0
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  %19 = add i64 %.08, 1
  %20 = getelementptr inbounds i8, ptr %6, i64 20592
  store i64 %19, ptr %20, align 8
  br label %23

21:                                               ; preds = %13
  %22 = add i64 %.08, 1
  br label %5

23:                                               ; preds = %5, %18
  %.0 = phi i32 [ 1, %18 ], [ 2, %5 ]
  switch i32 %.0, label %31 [
    i32 2, label %24
    i32 1, label %30
  ]

24:                                               ; preds = %23
  %25 = load ptr, ptr @C, align 8
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds %struct.record, ptr %25, i64 %26
  %28 = getelementptr inbounds i8, ptr %27, i64 41328
  %29 = load i64, ptr %28, align 8
  br label %30

30:                                               ; preds = %24, %23
  %.1 = phi i64 [ %29, %24 ], [ %.08, %23 ]
  ret i64 %.1

31:                                               ; preds = %23
  unreachable
}

define internal void @emit(ptr %0, i8 %1) {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %5, label %7

5:                                                ; preds = %2
  %6 = load i64, ptr %0, align 8
  call void @byte_to(i64 %6, i8 %1)
  br label %16

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %9, 1
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = icmp ult i64 %10, %12
  br i1 %13, label %14, label %16

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %4, i64 %9
  store i8 %1, ptr %15, align 1
  br label %16

16:                                               ; preds = %7, %14, %5
  %17 = getelementptr inbounds i8, ptr %0, i64 24
  %18 = load i64, ptr %17, align 8
  %19 = add i64 %18, 1
  store i64 %19, ptr %17, align 8
  ret void
}

define internal void @emit_number(ptr %0, i64 %1, i64 %2) {
  %4 = alloca [24 x i8], align 16
  br label %5

5:                                                ; preds = %5, %3
  %.07 = phi i64 [ %1, %3 ], [ %12, %5 ]
  %.0 = phi i32 [ 0, %3 ], [ %9, %5 ]
  %6 = urem i64 %.07, %2
  %7 = getelementptr inbounds i8, ptr @.str.2, i64 %6
  %8 = load i8, ptr %7, align 1
  %9 = add nuw nsw i32 %.0, 1
  %10 = zext i32 %.0 to i64
  %11 = getelementptr inbounds i8, ptr %4, i64 %10
  store i8 %8, ptr %11, align 1
  %12 = udiv i64 %.07, %2
  %.not = icmp ugt i64 %2, %.07
  br i1 %.not, label %13, label %5

13:                                               ; preds = %5, %15
  %.1 = phi i32 [ %16, %15 ], [ %9, %5 ]
  %14 = icmp sgt i32 %.1, 0
  br i1 %14, label %15, label %20

15:                                               ; preds = %13
  %16 = add nsw i32 %.1, -1
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i8, ptr %4, i64 %17
  %19 = load i8, ptr %18, align 1
  call void @emit(ptr %0, i8 %19)
  br label %13

20:                                               ; preds = %13
  ret void
}

define internal void @seal(ptr %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %7, %1
  %.014.idx = phi i64 [ 0, %1 ], [ %.014.add, %7 ]
  %.013 = phi i64 [ %4, %1 ], [ %9, %7 ]
  %6 = icmp ult i64 %.014.idx, 144
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %.014.ptr = getelementptr inbounds i8, ptr %0, i64 %.014.idx
  %8 = load i64, ptr %.014.ptr, align 8
  %9 = call i64 @chained(i64 %.013, i64 %8)
  %.014.add = add nuw nsw i64 %.014.idx, 8
  br label %5

10:                                               ; preds = %5, %12
  %.1 = phi i64 [ %16, %12 ], [ %.013, %5 ]
  %.0 = phi i64 [ %17, %12 ], [ 0, %5 ]
  %11 = icmp ult i64 %.0, 8
  br i1 %11, label %12, label %18

12:                                               ; preds = %10
  %13 = getelementptr inbounds i8, ptr %0, i64 160
  %14 = getelementptr inbounds i64, ptr %13, i64 %.0
  %15 = load i64, ptr %14, align 8
  %16 = call i64 @chained(i64 %.1, i64 %15)
  %17 = add nuw nsw i64 %.0, 1
  br label %10

18:                                               ; preds = %10
  %19 = getelementptr inbounds i8, ptr %0, i64 144
  store i64 %.1, ptr %19, align 8
  ret void
}

declare void @llvm.eh.sjlj.longjmp(ptr)

define internal void @choose() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 24
  %3 = load i64, ptr %2, align 8
  %4 = and i64 %3, 1688849860263935
  br label %5

5:                                                ; preds = %7, %0
  %.024 = phi i64 [ 0, %0 ], [ %9, %7 ]
  %6 = icmp ult i64 %.024, 32
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = getelementptr inbounds i64, ptr inttoptr (i64 46179489548288 to ptr), i64 %.024
  store i64 %3, ptr %8, align 8
  %9 = add nuw nsw i64 %.024, 1
  br label %5

10:                                               ; preds = %5
  call void @fill(ptr inttoptr (i64 46179489548544 to ptr), i64 0, i64 256)
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %22, label %11

11:                                               ; preds = %10
  %12 = or i64 %4, -9223372036854775808
  store i64 %12, ptr inttoptr (i64 46179489548544 to ptr), align 8
  %13 = and i64 %3, 2490367
  %14 = or i64 %13, 2147483648
  store i64 %14, ptr inttoptr (i64 46179489548552 to ptr), align 8
  %15 = and i64 %3, 293
  %16 = or i64 %15, 32768
  store i64 %16, ptr inttoptr (i64 46179489548560 to ptr), align 8
  %17 = and i64 %3, 37
  %18 = or i64 %17, 32768
  store i64 %18, ptr inttoptr (i64 46179489548568 to ptr), align 8
  %19 = and i64 %3, 2305843009213693951
  store i64 %19, ptr inttoptr (i64 46179489548576 to ptr), align 8
  store i64 32768, ptr inttoptr (i64 46179489548584 to ptr), align 8
  store i64 %3, ptr inttoptr (i64 46179489548592 to ptr), align 8
  %20 = lshr i64 %4, 4
  %21 = or i64 %20, -9223372036854775808
  store i64 %21, ptr inttoptr (i64 46179489548600 to ptr), align 8
  store i64 %3, ptr inttoptr (i64 46179489548608 to ptr), align 8
  br label %22

22:                                               ; preds = %11, %10
  ret void
}



