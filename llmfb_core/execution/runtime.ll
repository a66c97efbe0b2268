target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.record = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, [64 x i8], [1024 x i8], [128 x %struct.answer], [65536 x i8], [65536 x i8], [8192 x i8], [8192 x i8], [131072 x i8], [64 x %struct.object], [2048 x i8], [512 x %struct.event], [64 x %struct.object], [64 x %struct.object] }
%struct.answer = type { i64, i64 }
%struct.event = type { i64, i64, i64, i64, [3 x i64] }
%struct.object = type { i64, i64 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.sink = type { i64, ptr, i64, i64 }

@.str = private unnamed_addr constant [17 x i8] c"#-+ 0123456789.*\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"hlqjzt\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1

define void @llmfb_end(i64 %0) {
  call void @finish(i64 %0)
  call void @next()
  unreachable
}

define internal void @finish(i64 %0) {
  %2 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %3 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %2
  %4 = load i64, ptr inttoptr (i64 46179489415176 to ptr), align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 %4, ptr %5, align 8
  br label %6

6:                                                ; preds = %12, %1
  %.0 = phi ptr [ inttoptr (i64 46179488432128 to ptr), %1 ], [ %17, %12 ]
  %7 = ptrtoint ptr %.0 to i64
  %8 = getelementptr i8, ptr %3, i64 -46179488428864
  %9 = getelementptr i8, ptr %8, i64 %7
  %10 = call ptr @changed(ptr %.0, ptr %9, ptr inttoptr (i64 46179488497664 to ptr))
  %11 = icmp ult ptr %10, inttoptr (i64 46179488497664 to ptr)
  br i1 %11, label %12, label %18

12:                                               ; preds = %6
  %13 = load i64, ptr %10, align 8
  %14 = ptrtoint ptr %10 to i64
  %15 = getelementptr i8, ptr %3, i64 -46179488363328
  %16 = getelementptr i8, ptr %15, i64 %14
  store i64 %13, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %10, i64 8
  br label %6

18:                                               ; preds = %6
  %19 = load i64, ptr inttoptr (i64 46179489415200 to ptr), align 8
  %20 = getelementptr inbounds i8, ptr %3, i64 24
  store i64 %19, ptr %20, align 8
  %21 = load i64, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %22 = getelementptr inbounds i8, ptr %3, i64 32
  store i64 %21, ptr %22, align 8
  %23 = getelementptr inbounds i8, ptr %3, i64 150720
  %24 = load i64, ptr inttoptr (i64 46179489415200 to ptr), align 8
  call void @copy(ptr %23, ptr inttoptr (i64 46179488628736 to ptr), i64 %24)
  %25 = getelementptr inbounds i8, ptr %3, i64 281792
  call void @copy(ptr %25, ptr inttoptr (i64 46179489427632 to ptr), i64 1024)
  store i64 %0, ptr %3, align 8
  ret void
}

define internal void @next() {
  call void @llvm.eh.sjlj.longjmp(ptr inttoptr (i64 46179489429184 to ptr))
  unreachable
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
  %1 = load i64, ptr inttoptr (i64 46179489415176 to ptr), align 8
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %2, label %8

2:                                                ; preds = %0
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %4 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 72
  %6 = load i64, ptr %5, align 8
  %7 = add i64 %6, 1
  store i64 %7, ptr inttoptr (i64 46179489415176 to ptr), align 8
  br label %8

8:                                                ; preds = %2, %0
  ret void
}

define void @llmfb_unreachable() {
  call void @undefined()
  call void @llmfb_end(i64 3)
  unreachable
}

define void @llmfb_block(i64 %0) {
  %2 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %3 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 282816
  %5 = and i64 %0, 2047
  %6 = getelementptr inbounds i8, ptr %4, i64 %5
  %7 = load i8, ptr %6, align 1
  %8 = or i8 %7, 1
  store i8 %8, ptr %6, align 1
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
  %32 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %33 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %32
  %34 = getelementptr inbounds i8, ptr %33, i64 282816
  %35 = and i64 %0, 2047
  %36 = getelementptr inbounds i8, ptr %34, i64 %35
  %37 = load i8, ptr %36, align 1
  %38 = or i8 %37, %.0
  store i8 %38, ptr %36, align 1
  call void @note(i64 2, i64 %0, i64 %1, i64 %2, i64 %3)
  ret void
}


define internal void @note(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4) {
  %6 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %18, label %7

7:                                                ; preds = %5
  %8 = and i64 %1, 2047
  %9 = getelementptr inbounds i8, ptr inttoptr (i64 46179489429248 to ptr), i64 %8
  %10 = load i8, ptr %9, align 1
  %11 = icmp ugt i8 %10, 2
  br i1 %11, label %18, label %12

12:                                               ; preds = %7
  %13 = add nuw nsw i8 %10, 1
  store i8 %13, ptr %9, align 1
  %14 = call ptr @new_event(i64 %0, i64 %8, i64 %2)
  %.not9 = icmp eq ptr %14, null
  br i1 %.not9, label %18, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds i8, ptr %14, i64 24
  store i64 %3, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %14, i64 32
  store i64 %4, ptr %17, align 8
  br label %18

18:                                               ; preds = %12, %15, %5, %7
  ret void
}


define void @llmfb_floats(i64 %0, double %1, double %2) {
  %4 = fcmp oeq double %1, %2
  %5 = fcmp olt double %1, %2
  %6 = fcmp ogt double %1, %2
  %7 = select i1 %6, i8 4, i8 8
  %8 = select i1 %5, i8 2, i8 %7
  %9 = select i1 %4, i8 1, i8 %8
  %10 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %11 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %10
  %12 = getelementptr inbounds i8, ptr %11, i64 282816
  %13 = and i64 %0, 2047
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = or i8 %9, %15
  store i8 %16, ptr %14, align 1
  %17 = bitcast double %1 to i64
  %18 = bitcast double %2 to i64
  call void @note(i64 5, i64 %0, i64 64, i64 %17, i64 %18)
  ret void
}

define void @llmfb_mask(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = and i64 %2, %3
  %.not = icmp eq i64 %5, 0
  %6 = icmp eq i64 %5, %3
  %7 = select i1 %6, i8 2, i8 4
  %8 = select i1 %.not, i8 1, i8 %7
  %9 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %10 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 282816
  %12 = and i64 %0, 2047
  %13 = getelementptr inbounds i8, ptr %11, i64 %12
  %14 = load i8, ptr %13, align 1
  %15 = or i8 %8, %14
  store i8 %15, ptr %13, align 1
  call void @note(i64 3, i64 %0, i64 %1, i64 %2, i64 %3)
  ret void
}

define void @llmfb_access(i64 %0, i64 %1, i64 %2) {
  %4 = urem i64 %0, %2
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %6, label %5

5:                                                ; preds = %3
  call void @undefined()
  br label %6

6:                                                ; preds = %5, %3
  %.not27 = icmp eq i64 %1, 0
  br i1 %.not27, label %45, label %7

7:                                                ; preds = %6
  %8 = call i1 @ours(i64 %0)
  br i1 %8, label %9, label %45

9:                                                ; preds = %7
  %10 = call { i64, i64 } @object_at(i64 %0)
  %11 = extractvalue { i64, i64 } %10, 0
  %12 = extractvalue { i64, i64 } %10, 1
  br label %13

13:                                               ; preds = %24, %9
  %.026 = phi i64 [ 0, %9 ], [ %25, %24 ]
  %14 = load i64, ptr inttoptr (i64 46179489428664 to ptr), align 8
  %15 = icmp ult i64 %.026, %14
  br i1 %15, label %16, label %26

16:                                               ; preds = %13
  %17 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489428672 to ptr), i64 %.026
  %18 = load i64, ptr %17, align 8
  %19 = sub i64 %0, %18
  %20 = getelementptr inbounds i8, ptr %17, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = icmp ult i64 %19, %21
  br i1 %22, label %23, label %24

23:                                               ; preds = %16
  call void @undefined()
  br label %24

24:                                               ; preds = %16, %23
  %25 = add i64 %.026, 1
  br label %13

26:                                               ; preds = %13
  %27 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not28 = icmp ne i64 %27, 0
  %28 = icmp ult i64 %1, 9
  %or.cond = and i1 %.not28, %28
  %29 = icmp ugt i64 %0, 46179488432127
  %or.cond31 = and i1 %or.cond, %29
  %30 = add i64 %0, %1
  %31 = icmp ult i64 %30, 46179488497665
  %or.cond33 = and i1 %or.cond31, %31
  br i1 %or.cond33, label %32, label %34

32:                                               ; preds = %26
  %33 = call i64 @value_at(i64 %0, i64 %1)
  call void @note_read(i64 %0, i64 %1, i64 %33)
  br label %34

34:                                               ; preds = %32, %26
  %.not29 = icmp eq i64 %11, 0
  br i1 %.not29, label %35, label %.critedge

35:                                               ; preds = %34
  %36 = add i64 %0, %1
  %37 = load i64, ptr inttoptr (i64 46179489415264 to ptr), align 8
  %.not30 = icmp ugt i64 %36, %37
  br i1 %.not30, label %40, label %38

38:                                               ; preds = %35
  %39 = call i1 @on_stack(i64 %0)
  br i1 %39, label %45, label %40

40:                                               ; preds = %38, %35
  br i1 %.not29, label %44, label %.critedge

.critedge:                                        ; preds = %34, %40
  %41 = sub i64 %0, %11
  %42 = add i64 %41, %1
  %43 = icmp ugt i64 %42, %12
  br i1 %43, label %44, label %45

44:                                               ; preds = %.critedge, %40
  call void @undefined()
  br label %45

45:                                               ; preds = %38, %44, %.critedge, %6, %7
  ret void
}

define internal i1 @ours(i64 %0) {
  %2 = icmp ugt i64 %0, 46179488432127
  %3 = icmp ult i64 %0, 46179488497664
  %or.cond = and i1 %2, %3
  br i1 %or.cond, label %9, label %4

4:                                                ; preds = %1
  %5 = icmp ugt i64 %0, 46179488628735
  %6 = icmp ult i64 %0, 46179488759808
  %or.cond5 = and i1 %5, %6
  br i1 %or.cond5, label %9, label %7

7:                                                ; preds = %4
  %8 = call i1 @on_stack(i64 %0)
  br label %9

9:                                                ; preds = %4, %1, %7
  %10 = phi i1 [ true, %4 ], [ true, %1 ], [ %8, %7 ]
  ret i1 %10
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
  %.sroa.038.0 = select i1 %7, i64 %8, i64 0
  %.sroa.9.0 = select i1 %7, i64 1024, i64 0
  br label %65

9:                                                ; preds = %1
  %10 = icmp ugt i64 %0, 46179488432127
  %11 = icmp ult i64 %0, 46179488464896
  %or.cond74 = and i1 %10, %11
  br i1 %or.cond74, label %12, label %24

12:                                               ; preds = %9, %21
  %.065 = phi i64 [ %22, %21 ], [ 0, %9 ]
  %13 = load i64, ptr inttoptr (i64 46179489415256 to ptr), align 8
  %14 = icmp ult i64 %.065, %13
  br i1 %14, label %15, label %23

15:                                               ; preds = %12
  %16 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489415344 to ptr), i64 %.065
  %17 = load i64, ptr %16, align 8
  %18 = sub i64 %0, %17
  %19 = getelementptr inbounds i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8
  %.not68 = icmp ugt i64 %18, %20
  br i1 %.not68, label %21, label %23

21:                                               ; preds = %15
  %22 = add i64 %.065, 1
  br label %12

23:                                               ; preds = %15, %12
  %.066 = phi i32 [ 2, %12 ], [ 1, %15 ]
  %.sroa.038.1 = phi i64 [ undef, %12 ], [ %17, %15 ]
  %.sroa.9.1 = phi i64 [ undef, %12 ], [ %20, %15 ]
  %cond73 = icmp eq i32 %.066, 2
  %spec.select = select i1 %cond73, i64 0, i64 %.sroa.038.1
  %spec.select75 = select i1 %cond73, i64 0, i64 %.sroa.9.1
  br label %65

24:                                               ; preds = %9
  %25 = icmp ugt i64 %0, 46179488628735
  %26 = icmp ult i64 %0, 46179488759808
  %or.cond76 = and i1 %25, %26
  br i1 %or.cond76, label %27, label %39

27:                                               ; preds = %24, %36
  %.064 = phi i64 [ %37, %36 ], [ 0, %24 ]
  %28 = load i64, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %29 = icmp ult i64 %.064, %28
  br i1 %29, label %30, label %38

30:                                               ; preds = %27
  %31 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489427632 to ptr), i64 %.064
  %32 = load i64, ptr %31, align 8
  %33 = sub i64 %0, %32
  %34 = getelementptr inbounds i8, ptr %31, i64 8
  %35 = load i64, ptr %34, align 8
  %.not67 = icmp ugt i64 %33, %35
  br i1 %.not67, label %36, label %38

36:                                               ; preds = %30
  %37 = add i64 %.064, 1
  br label %27

38:                                               ; preds = %30, %27
  %.1 = phi i32 [ 5, %27 ], [ 1, %30 ]
  %.sroa.038.2 = phi i64 [ undef, %27 ], [ %32, %30 ]
  %.sroa.9.2 = phi i64 [ undef, %27 ], [ %35, %30 ]
  %cond72 = icmp eq i32 %.1, 5
  %spec.select77 = select i1 %cond72, i64 0, i64 %.sroa.038.2
  %spec.select78 = select i1 %cond72, i64 0, i64 %.sroa.9.2
  br label %65

39:                                               ; preds = %24
  %40 = call i1 @on_stack(i64 %0)
  br i1 %40, label %41, label %64

41:                                               ; preds = %39
  %42 = load i64, ptr inttoptr (i64 46179489415192 to ptr), align 8
  %43 = icmp ult i64 %42, 512
  %. = select i1 %43, i64 %42, i64 512
  br label %44

44:                                               ; preds = %61, %41
  %.sroa.038.3 = phi i64 [ undef, %41 ], [ %.sroa.038.6, %61 ]
  %.063 = phi i64 [ 0, %41 ], [ %62, %61 ]
  %.sroa.9.3 = phi i64 [ undef, %41 ], [ %.sroa.9.6, %61 ]
  %45 = icmp ult i64 %.063, 2
  br i1 %45, label %46, label %63

46:                                               ; preds = %44, %58
  %.sroa.038.4 = phi i64 [ %..sroa.038.4, %58 ], [ %.sroa.038.3, %44 ]
  %.0 = phi i64 [ %59, %58 ], [ 1, %44 ]
  %.sroa.9.4 = phi i64 [ %..sroa.9.4, %58 ], [ %.sroa.9.3, %44 ]
  %.not = icmp ugt i64 %.0, %.
  br i1 %.not, label %60, label %47

47:                                               ; preds = %46
  %48 = load i64, ptr inttoptr (i64 46179489415192 to ptr), align 8
  %49 = sub i64 %48, %.0
  %50 = and i64 %49, 511
  %51 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489419440 to ptr), i64 %50
  %52 = load i64, ptr %51, align 8
  %53 = sub i64 %0, %52
  %54 = getelementptr inbounds i8, ptr %51, i64 8
  %55 = load i64, ptr %54, align 8
  %56 = add i64 %55, %.063
  %57 = icmp ult i64 %53, %56
  %.79 = select i1 %57, i32 1, i32 0
  %..sroa.038.4 = select i1 %57, i64 %52, i64 %.sroa.038.4
  %..sroa.9.4 = select i1 %57, i64 %55, i64 %.sroa.9.4
  %trunc = trunc i32 %.79 to i1
  %cond70 = icmp eq i1 %trunc, false
  br i1 %cond70, label %58, label %60

58:                                               ; preds = %47
  %59 = add i64 %.0, 1
  br label %46

60:                                               ; preds = %46, %47
  %.3 = phi i32 [ %.79, %47 ], [ 11, %46 ]
  %.sroa.038.6 = phi i64 [ %..sroa.038.4, %47 ], [ %.sroa.038.4, %46 ]
  %.sroa.9.6 = phi i64 [ %..sroa.9.4, %47 ], [ %.sroa.9.4, %46 ]
  %cond71 = icmp eq i32 %.3, 11
  br i1 %cond71, label %61, label %63

61:                                               ; preds = %60
  %62 = add nuw nsw i64 %.063, 1
  br label %44

63:                                               ; preds = %44, %60
  %.4 = phi i32 [ %.3, %60 ], [ 8, %44 ]
  %.sroa.038.7 = phi i64 [ %.sroa.038.6, %60 ], [ %.sroa.038.3, %44 ]
  %.sroa.9.7 = phi i64 [ %.sroa.9.6, %60 ], [ %.sroa.9.3, %44 ]
  %cond = icmp eq i32 %.4, 8
  %spec.select80 = select i1 %cond, i32 0, i32 %.4
  %cond69 = icmp eq i32 %spec.select80, 0
  br i1 %cond69, label %64, label %65

64:                                               ; preds = %63, %39
  br label %65

65:                                               ; preds = %38, %23, %63, %64, %4
  %.sroa.038.8 = phi i64 [ %.sroa.038.0, %4 ], [ %.sroa.038.7, %63 ], [ 0, %64 ], [ %spec.select77, %38 ], [ %spec.select, %23 ]
  %.sroa.9.8 = phi i64 [ %.sroa.9.0, %4 ], [ %.sroa.9.7, %63 ], [ 0, %64 ], [ %spec.select78, %38 ], [ %spec.select75, %23 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.038.8, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.9.8, 1
  ret { i64, i64 } %.fca.1.insert
}

define internal void @note_read(i64 %0, i64 %1, i64 %2) {
  %4 = lshr i64 %0, 10
  %5 = xor i64 %0, %4
  %6 = and i64 %5, 1023
  %7 = getelementptr inbounds i64, ptr inttoptr (i64 46179489431296 to ptr), i64 %6
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, %0
  br i1 %9, label %15, label %10

10:                                               ; preds = %3
  store i64 %0, ptr %7, align 8
  %11 = call ptr @new_event(i64 1, i64 0, i64 %1)
  %.not = icmp eq ptr %11, null
  br i1 %.not, label %15, label %12

12:                                               ; preds = %10
  %13 = getelementptr inbounds i8, ptr %11, i64 24
  store i64 %0, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %11, i64 32
  store i64 %2, ptr %14, align 8
  br label %15

15:                                               ; preds = %3, %12, %10
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
  %2 = load i64, ptr inttoptr (i64 46179489415224 to ptr), align 8
  %.not = icmp ugt i64 %0, %2
  %3 = add i64 %2, -8388608
  %4 = icmp ugt i64 %0, %3
  %5 = select i1 %.not, i1 false, i1 %4
  ret i1 %5
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
  %4 = load i64, ptr inttoptr (i64 46179489415192 to ptr), align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr inttoptr (i64 46179489415192 to ptr), align 8
  %6 = and i64 %4, 511
  %7 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489419440 to ptr), i64 %6
  store i64 %3, ptr %7, align 8
  %.sroa.4.0..sroa_idx = getelementptr inbounds i8, ptr %7, i64 8
  store i64 %1, ptr %.sroa.4.0..sroa_idx, align 8
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define void @llmfb_alloca(ptr %0, i64 %1) {
  call void @llmfb_object(ptr %0, i64 %1)
  %3 = load i64, ptr inttoptr (i64 46179489415216 to ptr), align 8
  %4 = icmp ult i64 %1, 65536
  %. = select i1 %4, i64 %1, i64 65536
  call void @fill(ptr %0, i64 %3, i64 %.)
  ret void
}

define internal void @fill(ptr %0, i64 %1, i64 %2) {
  %4 = call { ptr, i64 } asm sideeffect "rep stosb", "={di},={cx},{ax},0,1,~{memory},~{dirflag},~{fpsr},~{flags}"(i64 %1, ptr %0, i64 %2)
  ret void
}

define void @llmfb_call(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415184 to ptr), align 8
  %4 = add i64 %3, 1
  store i64 %4, ptr inttoptr (i64 46179489415184 to ptr), align 8
  call void @put(i64 %0, i64 4)
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %31, label %5

5:                                                ; preds = %2
  %6 = load i64, ptr inttoptr (i64 46179489415336 to ptr), align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %9 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %8
  %10 = getelementptr i8, ptr %9, i64 -46179488428864
  br label %11

11:                                               ; preds = %21, %5
  %.016 = phi i64 [ 0, %5 ], [ %28, %21 ]
  %.0 = phi ptr [ %7, %5 ], [ %29, %21 ]
  %12 = ptrtoint ptr %.0 to i64
  %13 = getelementptr i8, ptr %10, i64 %12
  %14 = call ptr @changed(ptr %.0, ptr %13, ptr inttoptr (i64 46179488497664 to ptr))
  %15 = icmp ult ptr %14, inttoptr (i64 46179488497664 to ptr)
  br i1 %15, label %16, label %30

16:                                               ; preds = %11
  %17 = load i64, ptr %14, align 8
  %18 = call i1 @on_stack(i64 %17)
  br i1 %18, label %21, label %19

19:                                               ; preds = %16
  %20 = load i64, ptr %14, align 8
  br label %21

21:                                               ; preds = %19, %16
  %22 = phi i64 [ %20, %19 ], [ 1, %16 ]
  %23 = xor i64 %.016, %22
  %24 = mul i64 %23, -7046029254386353131
  %25 = lshr i64 %24, 29
  %26 = ptrtoint ptr %14 to i64
  %27 = xor i64 %25, %26
  %28 = xor i64 %24, %27
  %29 = getelementptr inbounds i8, ptr %14, i64 8
  br label %11

30:                                               ; preds = %11
  call void @put(i64 %.016, i64 8)
  br label %31

31:                                               ; preds = %30, %2
  ret void
}

define internal void @put(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %4 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  %5 = load i64, ptr inttoptr (i64 46179489415304 to ptr), align 8
  %.not = icmp ne i64 %5, 0
  br i1 %.not, label %27, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %4, i64 104
  %8 = load i64, ptr %7, align 8
  %9 = xor i64 %8, %0
  %10 = mul i64 %9, -7046029254386353131
  %11 = lshr i64 %10, 29
  %12 = xor i64 %10, %11
  store i64 %12, ptr %7, align 8
  br label %13

13:                                               ; preds = %24, %6
  %.014 = phi i64 [ %0, %6 ], [ %26, %24 ]
  %.0 = phi i64 [ 0, %6 ], [ %25, %24 ]
  %14 = icmp ult i64 %.0, %1
  br i1 %14, label %15, label %27

15:                                               ; preds = %13
  %16 = getelementptr inbounds i8, ptr %4, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = icmp ult i64 %17, 8192
  br i1 %18, label %19, label %24

19:                                               ; preds = %15
  %20 = trunc i64 %.014 to i8
  %21 = getelementptr inbounds i8, ptr %4, i64 134336
  %22 = add nuw nsw i64 %17, 1
  store i64 %22, ptr %16, align 8
  %23 = getelementptr inbounds i8, ptr %21, i64 %17
  store i8 %20, ptr %23, align 1
  br label %24

24:                                               ; preds = %15, %19
  %25 = add i64 %.0, 1
  %26 = lshr i64 %.014, 8
  br label %13

27:                                               ; preds = %2, %13
  ret void
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

define void @llmfb_int(i64 %0) {
  call void @put(i64 %0, i64 8)
  ret void
}

define void @llmfb_double(double %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  call void @put(i64 9221120237041090560, i64 8)
  br label %6

4:                                                ; preds = %1
  %5 = bitcast double %0 to i64
  call void @put(i64 %5, i64 8)
  br label %6

6:                                                ; preds = %4, %3
  ret void
}

define void @llmfb_bytes(ptr %0, i64 %1) {
  %3 = alloca i64, align 8
  br label %4

4:                                                ; preds = %17, %2
  %.0 = phi i64 [ 0, %2 ], [ %19, %17 ]
  %5 = icmp ult i64 %.0, %1
  %6 = icmp ult i64 %.0, 256
  %spec.select = select i1 %5, i1 %6, i1 false
  br i1 %spec.select, label %7, label %20

7:                                                ; preds = %4
  %8 = sub i64 %1, %.0
  %9 = icmp ult i64 %8, 8
  %. = select i1 %9, i64 %8, i64 8
  store i64 0, ptr %3, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  call void @copy(ptr %3, ptr %10, i64 %.)
  %11 = icmp eq i64 %., 8
  br i1 %11, label %12, label %15

12:                                               ; preds = %7
  %13 = load i64, ptr %3, align 8
  %14 = call i1 @on_stack(i64 %13)
  br i1 %14, label %17, label %15

15:                                               ; preds = %12, %7
  %16 = load i64, ptr %3, align 8
  br label %17

17:                                               ; preds = %12, %15
  %18 = phi i64 [ %16, %15 ], [ 1, %12 ]
  call void @put_content(i64 %18, i64 %.)
  %19 = add i64 %.0, 8
  br label %4

20:                                               ; preds = %4
  ret void
}

define internal void @copy(ptr %0, ptr %1, i64 %2) {
  %4 = call { ptr, ptr, i64 } asm sideeffect "rep movsb", "={di},={si},={cx},0,1,2,~{memory},~{dirflag},~{fpsr},~{flags}"(ptr %0, ptr %1, i64 %2)
  ret void
}

define internal void @put_content(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %4 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  br label %5

5:                                                ; preds = %16, %2
  %.07 = phi i64 [ %0, %2 ], [ %18, %16 ]
  %.0 = phi i64 [ 0, %2 ], [ %17, %16 ]
  %6 = icmp ult i64 %.0, %1
  br i1 %6, label %7, label %19

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %4, i64 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp ult i64 %9, 8192
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = trunc i64 %.07 to i8
  %13 = getelementptr inbounds i8, ptr %4, i64 142528
  %14 = add nuw nsw i64 %9, 1
  store i64 %14, ptr %8, align 8
  %15 = getelementptr inbounds i8, ptr %13, i64 %9
  store i8 %12, ptr %15, align 1
  br label %16

16:                                               ; preds = %7, %11
  %17 = add i64 %.0, 1
  %18 = lshr i64 %.07, 8
  br label %5

19:                                               ; preds = %5
  ret void
}

define void @llmfb_pointer(i64 %0, i64 %1, i64 %2) {
  %4 = load i64, ptr inttoptr (i64 46179489415304 to ptr), align 8
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %5, label %.critedge

5:                                                ; preds = %3
  %6 = call { i64, i64 } @object_at(i64 %0)
  %7 = extractvalue { i64, i64 } %6, 0
  %8 = extractvalue { i64, i64 } %6, 1
  %9 = call i1 @on_stack(i64 %0)
  %.not48 = icmp eq i64 %7, 0
  %10 = sub i64 %0, %7
  %11 = select i1 %.not48, i64 0, i64 %10
  %12 = select i1 %9, i64 %11, i64 %0
  call void @put(i64 %12, i64 8)
  %.not49 = icmp eq i64 %7, 0
  br i1 %.not49, label %.critedge, label %13

13:                                               ; preds = %5
  %.neg = sub i64 %7, %0
  %14 = add i64 %.neg, %8
  %15 = icmp ult i64 %14, 256
  %. = select i1 %15, i64 %14, i64 256
  %.not54 = xor i1 %9, true
  %.not50 = icmp eq i64 %1, 0
  %or.cond = or i1 %.not54, %.not50
  br i1 %or.cond, label %18, label %16

16:                                               ; preds = %13
  %17 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %17, i64 %.)
  br label %18

18:                                               ; preds = %16, %13
  %.not51 = icmp eq i64 %2, 0
  br i1 %.not51, label %.critedge, label %19

19:                                               ; preds = %18
  %20 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %21 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = load i64, ptr inttoptr (i64 46179489415184 to ptr), align 8
  %25 = mul i64 %24, 31
  %26 = add i64 %23, %25
  %27 = load i64, ptr inttoptr (i64 46179489415312 to ptr), align 8
  %28 = add i64 %27, 1
  store i64 %28, ptr inttoptr (i64 46179489415312 to ptr), align 8
  %29 = mul i64 %27, 977
  %30 = add i64 %26, %29
  %31 = call i64 @mix(i64 %30)
  %.not55 = xor i1 %9, true
  %32 = and i64 %31, 3
  %33 = icmp eq i64 %32, 0
  %or.cond57 = select i1 %.not55, i1 %33, i1 false
  br i1 %or.cond57, label %.critedge, label %34

34:                                               ; preds = %19, %52
  %.047 = phi i64 [ %35, %52 ], [ 0, %19 ]
  %35 = add i64 %.047, 8
  %.not52 = icmp ugt i64 %35, %14
  %36 = select i1 %9, i64 256, i64 16
  %37 = icmp ult i64 %.047, %36
  %38 = select i1 %.not52, i1 false, i1 %37
  br i1 %38, label %39, label %53

39:                                               ; preds = %34
  %40 = add i64 %0, %.047
  %41 = inttoptr i64 %40 to ptr
  %42 = load i64, ptr %41, align 8
  %43 = call i1 @ours(i64 %42)
  br i1 %43, label %52, label %44

44:                                               ; preds = %39
  %45 = load i64, ptr %41, align 8
  %46 = icmp ugt i64 %45, 17592186044415
  %47 = icmp ult i64 %45, 17660905521152
  %or.cond58 = and i1 %46, %47
  br i1 %or.cond58, label %52, label %48

48:                                               ; preds = %44
  %49 = lshr i64 %31, %.047
  %50 = and i64 %49, 3
  %51 = call i64 @written(i64 %50)
  store i64 %51, ptr %41, align 8
  br label %52

52:                                               ; preds = %39, %48, %44
  br label %34

53:                                               ; preds = %34
  %.not59 = xor i1 %9, true
  %.not60 = xor i1 %15, true
  %brmerge = select i1 %.not59, i1 true, i1 %.not60
  %54 = and i64 %14, 7
  %.not53 = icmp eq i64 %54, 0
  %or.cond61 = select i1 %brmerge, i1 true, i1 %.not53
  br i1 %or.cond61, label %60, label %55

55:                                               ; preds = %53
  %56 = lshr i64 %31, 3
  %57 = and i64 %56, 3
  %58 = mul nuw nsw i64 %57, 16843009
  %59 = call i64 @written(i64 %58)
  br label %60

60:                                               ; preds = %53, %55
  %61 = phi i64 [ %59, %55 ], [ 0, %53 ]
  %62 = and i64 %14, -8
  br label %63

63:                                               ; preds = %65, %60
  %.045 = phi i64 [ %61, %60 ], [ %70, %65 ]
  %.0 = phi i64 [ %62, %60 ], [ %69, %65 ]
  %64 = icmp ult i64 %.0, %14
  %spec.select = select i1 %15, i1 %64, i1 false
  %or.cond62 = select i1 %9, i1 %spec.select, i1 false
  br i1 %or.cond62, label %65, label %.critedge

65:                                               ; preds = %63
  %66 = trunc i64 %.045 to i8
  %67 = inttoptr i64 %0 to ptr
  %68 = getelementptr inbounds i8, ptr %67, i64 %.0
  store i8 %66, ptr %68, align 1
  %69 = add i64 %.0, 1
  %70 = lshr i64 %.045, 8
  br label %63

.critedge:                                        ; preds = %63, %5, %19, %18, %3
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

define internal i64 @written(i64 %0) {
  %2 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %3 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %2
  %4 = load i64, ptr inttoptr (i64 46179489415320 to ptr), align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr inttoptr (i64 46179489415320 to ptr), align 8
  %6 = urem i64 %4, 48
  %7 = getelementptr inbounds i8, ptr %3, i64 2496
  %8 = getelementptr inbounds %struct.answer, ptr %7, i64 %6
  %9 = load i64, ptr %8, align 8
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %13, label %10

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  %12 = load i64, ptr %11, align 8
  br label %13

13:                                               ; preds = %1, %10
  %14 = phi i64 [ %12, %10 ], [ %0, %1 ]
  %15 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not5 = icmp eq i64 %15, 0
  br i1 %.not5, label %19, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds i8, ptr %8, i64 8
  %18 = ptrtoint ptr %17 to i64
  call void @note_read(i64 %18, i64 8, i64 %14)
  br label %19

19:                                               ; preds = %16, %13
  ret i64 %14
}

define i64 @llmfb_answer(i64 %0, i64 %1) {
  %3 = call ptr @answer_of(i64 %0, i64 %1)
  %4 = load i64, ptr %3, align 8
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %9, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = load i64, ptr %6, align 8
  call void @note_answer(ptr %3, i64 %7)
  %8 = load i64, ptr %6, align 8
  br label %11

9:                                                ; preds = %2
  %10 = call i64 @usual_answer(i64 %0, i64 %1)
  call void @note_answer(ptr %3, i64 %10)
  br label %11

11:                                               ; preds = %9, %5
  %.0 = phi i64 [ %8, %5 ], [ %10, %9 ]
  ret i64 %.0
}

define internal ptr @answer_of(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %7, label %4

4:                                                ; preds = %2
  %5 = and i64 %0, 31
  %6 = or i64 %5, 32
  br label %10

7:                                                ; preds = %2
  %8 = load i64, ptr inttoptr (i64 46179489415184 to ptr), align 8
  %9 = and i64 %8, 31
  br label %10

10:                                               ; preds = %7, %4
  %11 = phi i64 [ %6, %4 ], [ %9, %7 ]
  %12 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  %13 = getelementptr inbounds i8, ptr %12, i64 1216
  %14 = getelementptr inbounds %struct.answer, ptr %13, i64 %11
  ret ptr %14
}

define internal void @note_answer(ptr %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %7, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = ptrtoint ptr %5 to i64
  call void @note_read(i64 %6, i64 8, i64 %1)
  br label %7

7:                                                ; preds = %4, %2
  ret void
}

define internal i64 @usual_answer(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %4 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = mul i64 %6, -7046029254386353131
  %8 = shl i64 %0, 8
  %9 = add i64 %7, %8
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %10, label %12

10:                                               ; preds = %2
  %11 = load i64, ptr inttoptr (i64 46179489415184 to ptr), align 8
  br label %12

12:                                               ; preds = %2, %10
  %13 = phi i64 [ %11, %10 ], [ 0, %2 ]
  %14 = add i64 %9, %13
  %15 = call i64 @mix(i64 %14)
  %16 = and i64 %15, 7
  switch i64 %16, label %24 [
    i64 0, label %26
    i64 1, label %17
    i64 2, label %18
    i64 3, label %18
    i64 4, label %18
    i64 5, label %21
  ]

17:                                               ; preds = %12
  br label %26

18:                                               ; preds = %12, %12, %12
  %19 = lshr i64 %15, 8
  %20 = urem i64 %19, 5
  br label %26

21:                                               ; preds = %12
  %22 = lshr i64 %15, 8
  %23 = urem i64 %22, 100
  br label %26

24:                                               ; preds = %12
  %25 = lshr i64 %15, 8
  br label %26

26:                                               ; preds = %12, %24, %21, %18, %17
  %.0 = phi i64 [ %25, %24 ], [ %23, %21 ], [ -1, %17 ], [ %20, %18 ], [ 0, %12 ]
  ret i64 %.0
}

define i64 @llmfb_answer_pointer(i64 %0, i64 %1, i64 %2) {
  %4 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %5 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = mul i64 %0, 977
  %9 = add i64 %7, %8
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %10, label %12

10:                                               ; preds = %3
  %11 = load i64, ptr inttoptr (i64 46179489415184 to ptr), align 8
  br label %12

12:                                               ; preds = %3, %10
  %13 = phi i64 [ %11, %10 ], [ 0, %3 ]
  %14 = add i64 %9, %13
  %15 = call i64 @mix(i64 %14)
  %16 = call ptr @answer_of(i64 %0, i64 %1)
  %.not13 = icmp eq i64 %2, 0
  br i1 %.not13, label %17, label %.critedge

17:                                               ; preds = %12
  %18 = load i64, ptr %16, align 8
  %.not14 = icmp eq i64 %18, 0
  br i1 %.not14, label %22, label %19

19:                                               ; preds = %17
  %20 = getelementptr inbounds i8, ptr %16, i64 8
  %21 = load i64, ptr %20, align 8
  br label %24

22:                                               ; preds = %17
  %23 = urem i64 %15, 5
  br label %24

24:                                               ; preds = %22, %19
  %.in.in = phi i64 [ %21, %19 ], [ %23, %22 ]
  %.in = icmp eq i64 %.in.in, 0
  %25 = xor i1 %.in, true
  %26 = zext i1 %25 to i64
  call void @note_answer(ptr %16, i64 %26)
  br i1 %.in, label %35, label %27

.critedge:                                        ; preds = %12
  call void @note_answer(ptr %16, i64 1)
  br label %27

27:                                               ; preds = %.critedge, %24
  br i1 %.not, label %33, label %28

28:                                               ; preds = %27
  %29 = and i64 %0, 7
  %30 = sub nuw nsw i64 30, %29
  %31 = mul nuw nsw i64 %30, 1056
  %32 = or i64 %31, 46179488464896
  br label %35

33:                                               ; preds = %27
  %34 = call i64 @new_block()
  br label %35

35:                                               ; preds = %28, %33, %24
  %.0 = phi i64 [ 0, %24 ], [ %32, %28 ], [ %34, %33 ]
  ret i64 %.0
}

define internal i64 @new_block() {
  %1 = load i64, ptr inttoptr (i64 46179489415208 to ptr), align 8
  %2 = icmp ugt i64 %1, 30
  br i1 %2, label %3, label %4

3:                                                ; preds = %0
  call void @llmfb_end(i64 3)
  unreachable

4:                                                ; preds = %0
  %5 = add nuw nsw i64 %1, 1
  store i64 %5, ptr inttoptr (i64 46179489415208 to ptr), align 8
  %6 = mul nuw nsw i64 %1, 1056
  %7 = or i64 %6, 46179488464896
  ret i64 %7
}

define i64 @llmfb_unknown() {
  call void @llmfb_call(i64 4294967295, i64 1)
  %1 = call i64 @llmfb_answer(i64 4294967295, i64 0)
  ret i64 %1
}

define void @llmfb_target(i64 %0) {
  %.not = icmp eq i64 %0, 0
  %2 = icmp ne i64 %0, ptrtoint (ptr @llmfb_unknown to i64)
  %3 = zext i1 %2 to i64
  %4 = select i1 %.not, i64 0, i64 %3
  store i64 %4, ptr inttoptr (i64 46179489415304 to ptr), align 8
  ret void
}

define void @_Unwind_Resume(ptr %0) {
  call void @llmfb_end(i64 2)
  unreachable
}

define ptr @malloc(i64 %0) {
  %2 = call i64 @aligned_heap(i64 %0)
  %3 = inttoptr i64 %2 to ptr
  ret ptr %3
}

define internal i64 @aligned_heap(i64 %0) {
  %2 = call i64 @number_of(i64 %0)
  %3 = call i64 @place_for(i64 %0, i64 %2)
  %4 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %5 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 80
  %7 = load i64, ptr %6, align 8
  %8 = icmp ult i64 %7, 64
  br i1 %8, label %9, label %12

9:                                                ; preds = %1
  %10 = getelementptr inbounds i8, ptr %5, i64 313536
  %11 = getelementptr inbounds %struct.object, ptr %10, i64 %7
  store i64 %3, ptr %11, align 8
  %.sroa.5.0..sroa_idx = getelementptr inbounds i8, ptr %11, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx, align 8
  br label %12

12:                                               ; preds = %9, %1
  %13 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %14 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %13
  %15 = getelementptr inbounds i8, ptr %14, i64 80
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %16, 1
  store i64 %17, ptr %15, align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %18, label %22

18:                                               ; preds = %12
  %19 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %20 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 88
  store i64 1, ptr %21, align 8
  br label %34

22:                                               ; preds = %12
  %23 = add i64 %3, %0
  %24 = add i64 %23, -46179488628736
  %25 = load i64, ptr inttoptr (i64 46179489415200 to ptr), align 8
  %26 = icmp ugt i64 %24, %25
  br i1 %26, label %27, label %28

27:                                               ; preds = %22
  store i64 %24, ptr inttoptr (i64 46179489415200 to ptr), align 8
  br label %28

28:                                               ; preds = %27, %22
  %29 = load i64, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %30 = add i64 %29, 1
  store i64 %30, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %31 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489427632 to ptr), i64 %29
  store i64 %3, ptr %31, align 8
  %.sroa.5.0..sroa_idx2 = getelementptr inbounds i8, ptr %31, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx2, align 8
  %32 = inttoptr i64 %3 to ptr
  %33 = load i64, ptr inttoptr (i64 46179489415216 to ptr), align 8
  call void @fill(ptr %32, i64 %33, i64 %0)
  br label %34

34:                                               ; preds = %28, %18
  %.0 = phi i64 [ %3, %28 ], [ 0, %18 ]
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

2:                                                ; preds = %13, %1
  %.0 = phi i64 [ 0, %1 ], [ %14, %13 ]
  %3 = load i64, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %4 = icmp ult i64 %.0, %3
  br i1 %4, label %5, label %15

5:                                                ; preds = %2
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %13, label %6

6:                                                ; preds = %5
  %7 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489427632 to ptr), i64 %.0
  %8 = load i64, ptr %7, align 8
  %9 = ptrtoint ptr %0 to i64
  %10 = icmp eq i64 %8, %9
  br i1 %10, label %11, label %13

11:                                               ; preds = %6
  %12 = getelementptr inbounds i8, ptr %7, i64 8
  store i64 0, ptr %12, align 8
  store i64 1, ptr %7, align 8
  br label %15

13:                                               ; preds = %5, %6
  %14 = add i64 %.0, 1
  br label %2

15:                                               ; preds = %2, %11
  %.014 = phi i32 [ 1, %11 ], [ 2, %2 ]
  switch i32 %.014, label %32 [
    i32 2, label %16
    i32 1, label %31
  ]

16:                                               ; preds = %15
  %.not15 = icmp eq ptr %0, null
  br i1 %.not15, label %31, label %17

17:                                               ; preds = %16
  call void @put(i64 4294967293, i64 4)
  %18 = ptrtoint ptr %0 to i64
  %19 = call i1 @on_stack(i64 %18)
  %. = select i1 %19, i64 1, i64 %18
  call void @put(i64 %., i64 8)
  %20 = call { i64, i64 } @object_at(i64 %18)
  %21 = extractvalue { i64, i64 } %20, 0
  %22 = extractvalue { i64, i64 } %20, 1
  %.not16 = icmp eq i64 %21, 0
  br i1 %.not16, label %31, label %23

23:                                               ; preds = %17
  %24 = call i1 @on_stack(i64 %18)
  br i1 %24, label %31, label %25

25:                                               ; preds = %23
  %26 = inttoptr i64 %21 to ptr
  call void @fill(ptr %26, i64 221, i64 %22)
  %27 = load i64, ptr inttoptr (i64 46179489428664 to ptr), align 8
  %28 = add i64 %27, 1
  store i64 %28, ptr inttoptr (i64 46179489428664 to ptr), align 8
  %29 = and i64 %27, 31
  %30 = getelementptr inbounds %struct.object, ptr inttoptr (i64 46179489428672 to ptr), i64 %29
  store i64 %21, ptr %30, align 8
  %.sroa.6.0..sroa_idx = getelementptr inbounds i8, ptr %30, i64 8
  store i64 %22, ptr %.sroa.6.0..sroa_idx, align 8
  br label %31

31:                                               ; preds = %25, %23, %17, %16, %15
  ret void

32:                                               ; preds = %15
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
  call void @llmfb_end(i64 3)
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

4:                                                ; preds = %13, %3
  %.019 = phi i64 [ 0, %3 ], [ %14, %13 ]
  %.0 = phi i32 [ undef, %3 ], [ %.1, %13 ]
  %5 = icmp ult i64 %.019, %2
  br i1 %5, label %6, label %15

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %.019
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds i8, ptr %1, i64 %.019
  %10 = load i8, ptr %9, align 1
  %.not = icmp eq i8 %8, %10
  %11 = icmp ult i8 %8, %10
  %12 = select i1 %11, i32 -1, i32 1
  %.020 = select i1 %.not, i32 0, i32 1
  %.1 = select i1 %.not, i32 %.0, i32 %12
  %trunc = trunc i32 %.020 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %13, label %15

13:                                               ; preds = %6
  %14 = add i64 %.019, 1
  br label %4

15:                                               ; preds = %4, %6
  %.121 = phi i32 [ %.020, %6 ], [ 2, %4 ]
  %.2 = phi i32 [ %.1, %6 ], [ %.0, %4 ]
  switch i32 %.121, label %18 [
    i32 2, label %16
    i32 1, label %17
  ]

16:                                               ; preds = %15
  br label %17

17:                                               ; preds = %16, %15
  %.3 = phi i32 [ 0, %16 ], [ %.2, %15 ]
  ret i32 %.3

18:                                               ; preds = %15
  unreachable
}

define internal void @note_bytes(ptr %0, ptr %1, i64 %2) {
  %4 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %36, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 24
  %. = select i1 %6, i64 %2, i64 24
  %7 = call ptr @new_event(i64 4, i64 0, i64 %.)
  %.not29 = icmp eq ptr %7, null
  br i1 %.not29, label %14, label %8

8:                                                ; preds = %5
  %9 = ptrtoint ptr %0 to i64
  %10 = getelementptr inbounds i8, ptr %7, i64 24
  store i64 %9, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %7, i64 32
  %12 = getelementptr inbounds i8, ptr %7, i64 16
  %13 = load i64, ptr %12, align 8
  call void @copy(ptr %11, ptr %1, i64 %13)
  br label %14

14:                                               ; preds = %8, %5
  %15 = ptrtoint ptr %0 to i64
  %16 = icmp ugt ptr %0, inttoptr (i64 46179488432127 to ptr)
  %17 = icmp ult ptr %0, inttoptr (i64 46179488497664 to ptr)
  %or.cond = and i1 %16, %17
  br i1 %or.cond, label %36, label %18

18:                                               ; preds = %14, %34
  %.0 = phi i64 [ %35, %34 ], [ 0, %14 ]
  %19 = icmp ult i64 %.0, %2
  %20 = icmp ult i64 %.0, 24
  %spec.select = select i1 %19, i1 %20, i1 false
  br i1 %spec.select, label %21, label %36

21:                                               ; preds = %18
  %22 = sub i64 %2, %.0
  %23 = icmp ult i64 %22, 8
  %.31 = select i1 %23, i64 %22, i64 8
  %24 = shl nuw nsw i64 %.31, 3
  %25 = call ptr @new_event(i64 6, i64 0, i64 %24)
  %.not30 = icmp eq ptr %25, null
  br i1 %.not30, label %34, label %26

26:                                               ; preds = %21
  %27 = add i64 %.0, %15
  %28 = call i64 @value_at(i64 %27, i64 %.31)
  %29 = getelementptr inbounds i8, ptr %25, i64 24
  store i64 %28, ptr %29, align 8
  %30 = ptrtoint ptr %1 to i64
  %31 = add i64 %.0, %30
  %32 = call i64 @value_at(i64 %31, i64 %.31)
  %33 = getelementptr inbounds i8, ptr %25, i64 32
  store i64 %32, ptr %33, align 8
  br label %34

34:                                               ; preds = %21, %26
  %35 = add i64 %.0, 8
  br label %18

36:                                               ; preds = %14, %18, %3
  ret void
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
  call void @llmfb_access(i64 %3, i64 %1, i64 1)
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

7:                                                ; preds = %15, %2
  %.018 = phi ptr [ %1, %2 ], [ %17, %15 ]
  %.017 = phi ptr [ %0, %2 ], [ %16, %15 ]
  %.016 = phi i32 [ undef, %2 ], [ %.1, %15 ]
  %8 = load i8, ptr %.017, align 1
  %9 = load i8, ptr %.018, align 1
  %.not = icmp eq i8 %8, %9
  br i1 %.not, label %13, label %10

10:                                               ; preds = %7
  %11 = icmp ult i8 %8, %9
  %12 = select i1 %11, i32 -1, i32 1
  br label %14

13:                                               ; preds = %7
  %.not19 = icmp eq i8 %8, 0
  %..016 = select i1 %.not19, i32 0, i32 %.016
  %. = select i1 %.not19, i1 true, i1 false
  br label %14

14:                                               ; preds = %13, %10
  %.1 = phi i32 [ %12, %10 ], [ %..016, %13 ]
  %.0 = phi i1 [ true, %10 ], [ %., %13 ]
  switch i1 %.0, label %19 [
    i1 false, label %15
    i1 true, label %18
  ]

15:                                               ; preds = %14
  %16 = getelementptr inbounds i8, ptr %.017, i64 1
  %17 = getelementptr inbounds i8, ptr %.018, i64 1
  br label %7

18:                                               ; preds = %14
  ret i32 %.1

19:                                               ; preds = %14
  unreachable
}

define i32 @strncmp(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strnlen(ptr %1, i64 %2)
  call void @note_bytes(ptr %0, ptr %1, i64 %4)
  br label %5

5:                                                ; preds = %15, %3
  %.018 = phi ptr [ %1, %3 ], [ %17, %15 ]
  %.017 = phi i64 [ %2, %3 ], [ %6, %15 ]
  %.016 = phi ptr [ %0, %3 ], [ %16, %15 ]
  %.015 = phi i32 [ undef, %3 ], [ %.1, %15 ]
  %6 = add i64 %.017, -1
  %.not = icmp eq i64 %.017, 0
  br i1 %.not, label %18, label %7

7:                                                ; preds = %5
  %8 = load i8, ptr %.016, align 1
  %9 = load i8, ptr %.018, align 1
  %.not19 = icmp eq i8 %8, %9
  br i1 %.not19, label %13, label %10

10:                                               ; preds = %7
  %11 = icmp ult i8 %8, %9
  %12 = select i1 %11, i32 -1, i32 1
  br label %14

13:                                               ; preds = %7
  %.not20 = icmp eq i8 %8, 0
  %..015 = select i1 %.not20, i32 0, i32 %.015
  %. = select i1 %.not20, i1 true, i1 false
  br label %14

14:                                               ; preds = %13, %10
  %.1 = phi i32 [ %12, %10 ], [ %..015, %13 ]
  %.0 = phi i1 [ true, %10 ], [ %., %13 ]
  switch i1 %.0, label %19 [
    i1 false, label %15
    i1 true, label %18
  ]

15:                                               ; preds = %14
  %16 = getelementptr inbounds i8, ptr %.016, i64 1
  %17 = getelementptr inbounds i8, ptr %.018, i64 1
  br label %5

18:                                               ; preds = %5, %14
  %.2 = phi i32 [ %.1, %14 ], [ 0, %5 ]
  ret i32 %.2

19:                                               ; preds = %14
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
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = zext i1 %3 to i32
  ret i32 %4
}

define i32 @isascii(i32 %0) {
  %2 = icmp ult i32 %0, 128
  %3 = zext i1 %2 to i32
  ret i32 %3
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
  %19 = call i32 @isdigit(i32 %18)
  %.not = icmp eq i32 %19, 0
  br i1 %.not, label %27, label %20

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
  call void @put(i64 4294967294, i64 4)
  call void @put(i64 %0, i64 8)
  %3 = zext i8 %1 to i64
  call void @put(i64 %3, i64 1)
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
  %40 = call i32 @isdigit(i32 %39)
  %.not63 = icmp eq i32 %40, 0
  br i1 %.not63, label %44, label %41

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
  br i1 %.not55, label %.critedge65, label %47

47:                                               ; preds = %45
  %48 = sext i8 %46 to i32
  %49 = call ptr @strchr(ptr @.str.1, i32 %48)
  %50 = icmp ne ptr %49, null
  br i1 %50, label %51, label %.critedge65

51:                                               ; preds = %47
  %52 = load i8, ptr %.2, align 1
  %.not62 = icmp eq i8 %52, 104
  %spec.select = select i1 %.not62, i64 %.047, i64 1
  %53 = getelementptr inbounds i8, ptr %.2, i64 1
  br label %45

.critedge65:                                      ; preds = %45, %47
  %54 = load i8, ptr %.2, align 1
  switch i8 %54, label %247 [
    i8 0, label %.critedge67
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

55:                                               ; preds = %.critedge65
  call void @emit(ptr %0, i8 37)
  br label %.critedge67

56:                                               ; preds = %.critedge65
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
  br label %.critedge67

73:                                               ; preds = %.critedge65
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
  br i1 %90, label %91, label %.critedge67

91:                                               ; preds = %89
  %92 = getelementptr inbounds i8, ptr %88, i64 %.051
  %93 = load i8, ptr %92, align 1
  %94 = icmp ne i8 %93, 0
  br i1 %94, label %95, label %.critedge67

95:                                               ; preds = %91
  %96 = getelementptr inbounds i8, ptr %88, i64 %.051
  %97 = load i8, ptr %96, align 1
  call void @emit(ptr %0, i8 %97)
  %98 = add i64 %.051, 1
  br label %89

99:                                               ; preds = %.critedge65, %.critedge65
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
  br i1 %135, label %136, label %.critedge69

136:                                              ; preds = %133
  call void @emit(ptr %0, i8 45)
  %137 = sub i64 0, %134
  br label %.critedge69

.critedge69:                                      ; preds = %133, %136
  %138 = phi i64 [ %137, %136 ], [ %134, %133 ]
  call void @emit_number(ptr %0, i64 %138, i64 10)
  br label %.critedge67

139:                                              ; preds = %.critedge65
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
  br label %.critedge67

175:                                              ; preds = %.critedge65, %.critedge65, %.critedge65
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
  br label %.critedge67

211:                                              ; preds = %.critedge65
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
  br label %.critedge67

228:                                              ; preds = %.critedge65
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
  br label %.critedge67

247:                                              ; preds = %.critedge65
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
  br label %.critedge67

.critedge67:                                      ; preds = %89, %55, %69, %.critedge69, %173, %209, %224, %244, %261, %91, %.critedge65
  %.052 = phi i32 [ 2, %.critedge65 ], [ 0, %55 ], [ 0, %91 ], [ 0, %261 ], [ 0, %244 ], [ 0, %224 ], [ 0, %209 ], [ 0, %173 ], [ 0, %.critedge69 ], [ 0, %69 ], [ 0, %89 ]
  switch i32 %.052, label %286 [
    i32 0, label %267
    i32 2, label %269
  ]

267:                                              ; preds = %.critedge67, %6
  %.3 = phi ptr [ %.0, %6 ], [ %.2, %.critedge67 ]
  %268 = getelementptr inbounds i8, ptr %.3, i64 1
  br label %4

269:                                              ; preds = %4, %.critedge67
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

286:                                              ; preds = %.critedge67
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

define i32 @snprintf(ptr %0, i64 %1, ptr %2, ...) {
  %4 = alloca i8, align 1
  %5 = alloca [1 x %struct.__va_list_tag], align 16
  %6 = alloca %struct.sink, align 8
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
  call void @llmfb_end(i64 2)
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
  %4 = icmp eq i32 %0, 27
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = load i64, ptr inttoptr (i64 46179489415280 to ptr), align 8
  %7 = add i64 %6, 1
  store i64 %7, ptr inttoptr (i64 46179489415280 to ptr), align 8
  %8 = load i64, ptr inttoptr (i64 46179489415288 to ptr), align 8
  %.not = icmp ugt i64 %7, %8
  br i1 %.not, label %10, label %9

9:                                                ; preds = %5
  ret void

10:                                               ; preds = %5, %3
  %11 = sext i32 %0 to i64
  store i64 %11, ptr inttoptr (i64 46179489415232 to ptr), align 8
  %12 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %13 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 48
  store i64 %11, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %1, i64 16
  %16 = load i64, ptr %15, align 8
  store i64 %16, ptr inttoptr (i64 46179489415240 to ptr), align 8
  %17 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %18 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %17
  %19 = getelementptr inbounds i8, ptr %18, i64 56
  store i64 %16, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %2, i64 168
  %21 = load i64, ptr %20, align 8
  store i64 %21, ptr inttoptr (i64 46179489415248 to ptr), align 8
  %22 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %23 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %22
  %24 = getelementptr inbounds i8, ptr %23, i64 64
  store i64 %21, ptr %24, align 8
  call void @finish(i64 4)
  br i1 %4, label %25, label %30

25:                                               ; preds = %10
  %26 = load i64, ptr inttoptr (i64 46179489415296 to ptr), align 8
  %27 = add i64 %26, 1
  store i64 %27, ptr inttoptr (i64 46179489415296 to ptr), align 8
  %28 = icmp ugt i64 %27, 3
  br i1 %28, label %29, label %30

29:                                               ; preds = %25
  call void @leave()
  unreachable

30:                                               ; preds = %25, %10
  call void @next()
  unreachable
}

define internal void @leave() {
  br label %1

1:                                                ; preds = %1, %0
  call void asm sideeffect "syscall", "{ax},{di},~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 60, i64 0)
  br label %1
}

define void @llmfb_drive(ptr %0, i64 %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = call ptr @llvm.frameaddress.p0(i32 0)
  %9 = ptrtoint ptr %8 to i64
  store i64 %9, ptr inttoptr (i64 46179489415224 to ptr), align 8
  %10 = add i64 %1, -1
  store i64 %10, ptr inttoptr (i64 46179489415168 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415296 to ptr), align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %14, label %11

11:                                               ; preds = %4
  %12 = call i64 asm sideeffect "syscall", "={ax},{ax},{di},{si},{dx},~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 157, i64 22, i64 1, i64 0)
  %.not7 = icmp eq i64 %12, 0
  br i1 %.not7, label %14, label %13

13:                                               ; preds = %11
  call void @leave()
  unreachable

14:                                               ; preds = %11, %4
  %15 = load i64, ptr inttoptr (i64 46179489415208 to ptr), align 8
  store volatile i64 %15, ptr %5, align 8
  store volatile i64 %2, ptr %6, align 8
  store volatile ptr %0, ptr %7, align 8
  store ptr %8, ptr inttoptr (i64 46179489429184 to ptr), align 8
  %16 = call ptr @llvm.stacksave.p0()
  store ptr %16, ptr inttoptr (i64 46179489429200 to ptr), align 8
  %17 = call i32 @llvm.eh.sjlj.setjmp(ptr inttoptr (i64 46179489429184 to ptr))
  br label %18

18:                                               ; preds = %22, %14
  %19 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %20 = add i64 %19, 1
  store i64 %20, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %.0.1 = load volatile i64, ptr %6, align 8
  %21 = icmp ult i64 %20, %.0.1
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %.0.2 = load volatile i64, ptr %5, align 8
  store i64 %.0.2, ptr inttoptr (i64 46179489415208 to ptr), align 8
  call void @restore()
  %.0. = load volatile ptr, ptr %7, align 8
  %23 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %24 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 192
  %26 = getelementptr inbounds i8, ptr %24, i64 128
  call void %.0.(ptr %25, ptr %26)
  call void @finish(i64 1)
  br label %18

27:                                               ; preds = %18
  call void @leave()
  unreachable
}

declare ptr @llvm.frameaddress.p0(i32)

declare ptr @llvm.stacksave.p0()

declare i32 @llvm.eh.sjlj.setjmp(ptr)

define internal void @restore() {
  store i64 0, ptr inttoptr (i64 46179489415280 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489428664 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489428656 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415200 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415192 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415184 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415176 to ptr), align 8
  %1 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %2 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %1
  %3 = getelementptr inbounds i8, ptr %2, i64 88
  store i64 0, ptr %3, align 8
  %4 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %5 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 80
  store i64 0, ptr %6, align 8
  store i64 0, ptr inttoptr (i64 46179489415320 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415312 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415304 to ptr), align 8
  store i64 0, ptr inttoptr (i64 46179489415328 to ptr), align 8
  %7 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %8 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %7
  %9 = getelementptr inbounds i8, ptr %8, i64 3264
  call void @copy(ptr inttoptr (i64 46179488432128 to ptr), ptr %9, i64 65536)
  %10 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %11 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %10
  %12 = getelementptr inbounds i8, ptr %11, i64 48
  store i64 0, ptr %12, align 8
  %13 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %14 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %13
  %15 = getelementptr inbounds i8, ptr %14, i64 72
  store i64 0, ptr %15, align 8
  %16 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %17 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %16
  store i64 0, ptr %17, align 8
  %18 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %19 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 16
  store i64 0, ptr %20, align 8
  %21 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %22 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %21
  %23 = getelementptr inbounds i8, ptr %22, i64 96
  store i64 0, ptr %23, align 8
  %24 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %25 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %24
  %26 = getelementptr inbounds i8, ptr %25, i64 104
  store i64 0, ptr %26, align 8
  %27 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %28 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %27
  %29 = getelementptr inbounds i8, ptr %28, i64 128
  call void @fill(ptr %29, i64 0, i64 64)
  %30 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %31 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %30
  %32 = getelementptr inbounds i8, ptr %31, i64 282816
  call void @fill(ptr %32, i64 0, i64 2048)
  %33 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not = icmp eq i64 %33, 0
  br i1 %.not, label %35, label %34

34:                                               ; preds = %0
  call void @fill(ptr inttoptr (i64 46179489429248 to ptr), i64 0, i64 2048)
  call void @fill(ptr inttoptr (i64 46179489431296 to ptr), i64 0, i64 8192)
  br label %35

35:                                               ; preds = %0, %34
  ret void
}

declare void @llvm.eh.sjlj.longjmp(ptr)

define internal ptr @new_event(i64 %0, i64 %1, i64 %2) {
  %4 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %5 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 72
  %7 = load i64, ptr %6, align 8
  %8 = icmp ugt i64 %7, 511
  br i1 %8, label %15, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %5, i64 284864
  %11 = add nuw nsw i64 %7, 1
  store i64 %11, ptr %6, align 8
  %12 = getelementptr inbounds %struct.event, ptr %10, i64 %7
  store i64 %0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %12, i64 16
  store i64 %2, ptr %14, align 8
  br label %15

15:                                               ; preds = %3, %9
  %.0 = phi ptr [ %12, %9 ], [ null, %3 ]
  ret ptr %.0
}

declare void @llvm.assume(i1)

define internal i64 @place_for(i64 %0, i64 %1) {
  %3 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %4 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %3
  %5 = and i64 %1, 15
  %6 = getelementptr inbounds i8, ptr %4, i64 2240
  %7 = getelementptr inbounds %struct.answer, ptr %6, i64 %5
  %8 = getelementptr inbounds i8, ptr %4, i64 112
  %9 = load i64, ptr %8, align 8
  %10 = icmp ult i64 %1, %9
  %11 = getelementptr inbounds i8, ptr %4, i64 314560
  %12 = getelementptr inbounds %struct.object, ptr %11, i64 %1
  %13 = select i1 %10, ptr %12, ptr null
  %14 = load i64, ptr inttoptr (i64 46179489415200 to ptr), align 8
  br label %15

15:                                               ; preds = %31, %2
  %.029 = phi i64 [ %14, %2 ], [ %.1, %31 ]
  %.028 = phi i64 [ 0, %2 ], [ %32, %31 ]
  %16 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %17 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 112
  %19 = load i64, ptr %18, align 8
  %20 = icmp ult i64 %.028, %19
  br i1 %20, label %21, label %33

21:                                               ; preds = %15
  %22 = getelementptr inbounds i8, ptr %17, i64 314560
  %23 = getelementptr inbounds %struct.object, ptr %22, i64 %.028
  %24 = load i64, ptr %23, align 8
  %.not34 = icmp eq i64 %24, 0
  br i1 %.not34, label %31, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %23, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %24, %27
  %29 = add i64 %28, -46179488628736
  %30 = icmp ugt i64 %29, %.029
  %spec.select = select i1 %30, i64 %29, i64 %.029
  br label %31

31:                                               ; preds = %25, %21
  %.1 = phi i64 [ %.029, %21 ], [ %spec.select, %25 ]
  %32 = add i64 %.028, 1
  br label %15

33:                                               ; preds = %15
  %34 = add i64 %.029, 31
  %35 = and i64 %34, -16
  %36 = add i64 %35, 46179488628736
  %.not = icmp eq ptr %13, null
  br i1 %.not, label %43, label %37

37:                                               ; preds = %33
  %38 = getelementptr inbounds i8, ptr %13, i64 8
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, %0
  br i1 %40, label %41, label %43

41:                                               ; preds = %37
  %42 = load i64, ptr %13, align 8
  br label %43

43:                                               ; preds = %41, %37, %33
  %.027 = phi i64 [ %42, %41 ], [ %36, %37 ], [ %36, %33 ]
  %44 = load i64, ptr %7, align 8
  %.not30 = icmp eq i64 %44, 0
  br i1 %.not30, label %48, label %45

45:                                               ; preds = %43
  %46 = getelementptr inbounds i8, ptr %7, i64 8
  %47 = load i64, ptr %46, align 8
  %.not31 = icmp eq i64 %47, 0
  br label %48

48:                                               ; preds = %45, %43
  %49 = phi i1 [ false, %43 ], [ %.not31, %45 ]
  %50 = load i64, ptr inttoptr (i64 46179489415272 to ptr), align 8
  %.not32 = icmp eq i64 %50, 0
  br i1 %.not32, label %54, label %51

51:                                               ; preds = %48
  %52 = getelementptr inbounds i8, ptr %7, i64 8
  %53 = ptrtoint ptr %52 to i64
  %..027 = select i1 %49, i64 0, i64 %.027
  call void @note_read(i64 %53, i64 8, i64 %..027)
  br label %54

54:                                               ; preds = %51, %48
  %.not33 = icmp eq i64 %.027, 0
  %or.cond = select i1 %49, i1 true, i1 %.not33
  %55 = icmp ugt i64 %0, 131072
  %or.cond35 = or i1 %or.cond, %55
  br i1 %or.cond35, label %63, label %56

56:                                               ; preds = %54
  %57 = add i64 %.027, %0
  %58 = add i64 %57, -46179488759793
  %59 = icmp ult i64 %58, -46179488759809
  br i1 %59, label %63, label %60

60:                                               ; preds = %56
  %61 = load i64, ptr inttoptr (i64 46179489428656 to ptr), align 8
  %62 = icmp ult i64 %61, 64
  %.027. = select i1 %62, i64 %.027, i64 0
  br label %63

63:                                               ; preds = %54, %56, %60
  %.0 = phi i64 [ %.027., %60 ], [ 0, %56 ], [ 0, %54 ]
  ret i64 %.0
}

define internal i64 @number_of(i64 %0) {
  %2 = load i64, ptr inttoptr (i64 46179489415328 to ptr), align 8
  br label %3

3:                                                ; preds = %16, %1
  %.08 = phi i64 [ %2, %1 ], [ %17, %16 ]
  %4 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %5 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 112
  %7 = load i64, ptr %6, align 8
  %8 = icmp ult i64 %.08, %7
  br i1 %8, label %9, label %18

9:                                                ; preds = %3
  %10 = getelementptr inbounds %struct.object, ptr %5, i64 %.08
  %11 = getelementptr inbounds i8, ptr %10, i64 314568
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %14, label %16

14:                                               ; preds = %9
  %15 = add i64 %.08, 1
  store i64 %15, ptr inttoptr (i64 46179489415328 to ptr), align 8
  br label %18

16:                                               ; preds = %9
  %17 = add i64 %.08, 1
  br label %3

18:                                               ; preds = %3, %14
  %.0 = phi i32 [ 1, %14 ], [ 2, %3 ]
  switch i32 %.0, label %25 [
    i32 2, label %19
    i32 1, label %24
  ]

19:                                               ; preds = %18
  %20 = load i64, ptr inttoptr (i64 46179489415168 to ptr), align 8
  %21 = getelementptr inbounds %struct.record, ptr inttoptr (i64 46179489480704 to ptr), i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 80
  %23 = load i64, ptr %22, align 8
  br label %24

24:                                               ; preds = %19, %18
  %.1 = phi i64 [ %23, %19 ], [ %.08, %18 ]
  ret i64 %.1

25:                                               ; preds = %18
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



