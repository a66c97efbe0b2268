target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.record = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, [64 x i8], [1024 x i8], [128 x %struct.answer], [8 x %struct.effect], [65536 x i8], [65536 x i8], [16384 x i8], [131072 x i8], [64 x %struct.object], [2048 x i8], [512 x %struct.event], [64 x %struct.object], [64 x %struct.object], [1024 x i16] }
%struct.answer = type { i64, i64 }
%struct.effect = type { i64, i64, i64, i64 }
%struct.event = type { i64, i64, i64, i64, [3 x i64] }
%struct.object = type { i64, i64 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.sink = type { i64, ptr, i64, i64 }

@C = internal global ptr null, align 8
@llmfb_open_argument.before = internal global i64 0, align 8
@llmfb_drive.function = internal global ptr null, align 8
@llmfb_drive.stop = internal global i64 0, align 8
@.str = private unnamed_addr constant [17 x i8] c"#-+ 0123456789.*\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"hlqjzt\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1

define i64 @llmfb_sealed(ptr %0, i64 %1) {
  br label %3

3:                                                ; preds = %5, %2
  %.013.idx = phi i64 [ 0, %2 ], [ %.013.add, %5 ]
  %.012 = phi i64 [ %1, %2 ], [ %7, %5 ]
  %4 = icmp ult i64 %.013.idx, 184
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %.013.ptr = getelementptr inbounds i8, ptr %0, i64 %.013.idx
  %6 = load i64, ptr %.013.ptr, align 8
  %7 = call i64 @chained(i64 %.012, i64 %6)
  %.013.add = add nuw nsw i64 %.013.idx, 8
  br label %3

8:                                                ; preds = %3, %10
  %.1 = phi i64 [ %14, %10 ], [ %.012, %3 ]
  %.0 = phi i64 [ %15, %10 ], [ 0, %3 ]
  %9 = icmp ult i64 %.0, 8
  br i1 %9, label %10, label %16

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i64 192
  %12 = getelementptr inbounds i64, ptr %11, i64 %.0
  %13 = load i64, ptr %12, align 8
  %14 = call i64 @chained(i64 %.1, i64 %13)
  %15 = add nuw nsw i64 %.0, 1
  br label %8

16:                                               ; preds = %8
  ret i64 %.1
}


define internal i64 @chained(i64 %0, i64 %1) {
  %3 = mul i64 %0, -7046029254386353131
  %4 = add i64 %3, %1
  %5 = add i64 %4, 1
  %6 = call i64 @mix(i64 %5)
  ret i64 %6
}


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
  %5 = getelementptr inbounds i8, ptr %4, i64 174368
  %6 = load i64, ptr %5, align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %12, label %7

7:                                                ; preds = %1
  %8 = getelementptr inbounds i8, ptr %2, i64 21264
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, %6
  br i1 %10, label %11, label %12

11:                                               ; preds = %7
  call void @end(i64 6)
  unreachable

12:                                               ; preds = %7, %1
  %13 = load ptr, ptr @C, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 21264
  %15 = load i64, ptr %14, align 8
  %16 = add i64 %15, 1
  store i64 %16, ptr %14, align 8
  %17 = load i64, ptr %13, align 8
  %18 = getelementptr inbounds %struct.record, ptr %13, i64 %17
  %19 = getelementptr inbounds i8, ptr %18, i64 174312
  %20 = load i64, ptr %19, align 8
  %21 = call i64 @chained(i64 %20, i64 %0)
  %22 = load ptr, ptr @C, align 8
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 174312
  store i64 %21, ptr %25, align 8
  ret void
}

define void @llmfb_undefined(i1 %0) {
  br i1 %0, label %2, label %3

2:                                                ; preds = %1
  call void @undefined(i64 1)
  br label %3

3:                                                ; preds = %2, %1
  ret void
}

define internal void @undefined(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 64
  %4 = load i64, ptr %3, align 8
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %7, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %2, i64 21104
  store i64 %0, ptr %6, align 8
  call void @end(i64 8)
  unreachable

7:                                                ; preds = %1
  %8 = getelementptr inbounds i8, ptr %2, i64 21104
  %9 = load i64, ptr %8, align 8
  %.not1 = icmp eq i64 %9, 0
  br i1 %.not1, label %10, label %16

10:                                               ; preds = %7
  %11 = load i64, ptr %2, align 8
  %12 = getelementptr inbounds %struct.record, ptr %2, i64 %11
  %13 = getelementptr inbounds i8, ptr %12, i64 174288
  %14 = load i64, ptr %13, align 8
  %15 = add i64 %14, 1
  store i64 %15, ptr %8, align 8
  br label %16

16:                                               ; preds = %10, %7
  ret void
}

define i1 @llmfb_poisoned(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 174216
  %5 = load i64, ptr %3, align 8
  %6 = getelementptr inbounds %struct.record, ptr %4, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = and i64 %8, 7
  %.not = icmp eq i64 %9, 1
  br i1 %.not, label %10, label %19

10:                                               ; preds = %2
  %11 = lshr i64 %8, 3
  %12 = urem i64 %11, %1
  %.not3 = icmp eq i64 %12, %0
  br i1 %.not3, label %13, label %19

13:                                               ; preds = %10
  %14 = and i64 %0, 15
  %15 = getelementptr inbounds i8, ptr %6, i64 285072
  %16 = getelementptr inbounds i8, ptr %15, i64 %14
  %17 = load i8, ptr %16, align 1
  %18 = or i8 %17, 1
  store i8 %18, ptr %16, align 1
  br label %19

19:                                               ; preds = %2, %10, %13
  %.0 = phi i1 [ true, %13 ], [ false, %10 ], [ false, %2 ]
  ret i1 %.0
}

define void @llmfb_poison_used(i1 %0) {
  br i1 %0, label %2, label %3

2:                                                ; preds = %1
  call void @undefined(i64 10)
  br label %3

3:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_returns_poison(i1 %0) {
  br i1 %0, label %2, label %5

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21104
  store i64 10, ptr %4, align 8
  br label %5

5:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_inexact(i1 %0) {
  br i1 %0, label %2, label %7

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21176
  %5 = load i64, ptr %4, align 8
  %6 = or i64 %5, 1
  store i64 %6, ptr %4, align 8
  br label %7

7:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_frozen(i1 %0) {
  br i1 %0, label %2, label %7

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21176
  %5 = load i64, ptr %4, align 8
  %6 = or i64 %5, 2
  store i64 %6, ptr %4, align 8
  br label %7

7:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_hands_poison(i1 %0) {
  br i1 %0, label %2, label %7

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21176
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 4
  store i64 %6, ptr %4, align 8
  br label %7

7:                                                ; preds = %2, %1
  ret void
}

define void @llmfb_unreachable() {
  call void @undefined(i64 2)
  call void @end(i64 3)
  unreachable
}

define void @llmfb_trap(i64 %0, i64 %1) {
  call void @structure(i64 4294967285)
  call void @value(i64 %0, i64 8)
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %4, label %3

3:                                                ; preds = %2
  call void @end(i64 2)
  unreachable

4:                                                ; preds = %2
  ret void
}

define internal void @value(i64 %0, i64 %1) {
  %3 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 174216
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %9, %1
  %11 = icmp ult i64 %10, 16385
  br i1 %11, label %12, label %15

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %7, i64 134656
  %14 = getelementptr inbounds i8, ptr %13, i64 %9
  call void @copy(ptr %14, ptr %3, i64 %1)
  br label %26

15:                                               ; preds = %2
  %16 = icmp ult i64 %9, 16384
  br i1 %16, label %17, label %21

17:                                               ; preds = %15
  %18 = getelementptr inbounds i8, ptr %7, i64 134656
  %19 = getelementptr inbounds i8, ptr %18, i64 %9
  %20 = sub nuw nsw i64 16384, %9
  call void @fill(ptr %19, i64 0, i64 %20)
  br label %21

21:                                               ; preds = %17, %15
  %22 = getelementptr inbounds i8, ptr %7, i64 104
  %23 = load i64, ptr %22, align 8
  %24 = load i64, ptr %3, align 8
  %25 = call i64 @chained(i64 %23, i64 %24)
  store i64 %25, ptr %22, align 8
  br label %26

26:                                               ; preds = %21, %12
  %27 = load i64, ptr %8, align 8
  %28 = add i64 %27, %1
  store i64 %28, ptr %8, align 8
  ret void
}

define void @llmfb_forever(i1 %0) {
  br i1 %0, label %2, label %3

2:                                                ; preds = %1
  call void @undefined(i64 3)
  br label %3

3:                                                ; preds = %2, %1
  call void @end(i64 9)
  unreachable
}

define void @llmfb_step(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 174336
  %6 = load i64, ptr %5, align 8
  %7 = add i64 %6, %0
  store i64 %7, ptr %5, align 8
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 174344
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
  %6 = getelementptr inbounds i8, ptr %5, i64 457352
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
  %35 = getelementptr inbounds i8, ptr %34, i64 457352
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
  %10 = getelementptr inbounds i8, ptr %6, i64 32888
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
  %13 = getelementptr inbounds i8, ptr %12, i64 457352
  %14 = and i64 %0, 2047
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = or i8 %9, %16
  store i8 %17, ptr %15, align 1
  br i1 %4, label %18, label %32

18:                                               ; preds = %3
  %19 = fcmp une double %1, 0.000000e+00
  br i1 %19, label %20, label %23

20:                                               ; preds = %18
  %21 = fsub double %1, %1
  %22 = fcmp une double %21, 0.000000e+00
  br i1 %22, label %23, label %32

23:                                               ; preds = %20, %18
  %24 = phi i8 [ 16, %20 ], [ 32, %18 ]
  %25 = load ptr, ptr @C, align 8
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds %struct.record, ptr %25, i64 %26
  %28 = getelementptr inbounds i8, ptr %27, i64 457352
  %29 = getelementptr inbounds i8, ptr %28, i64 %14
  %30 = load i8, ptr %29, align 1
  %31 = or i8 %24, %30
  store i8 %31, ptr %29, align 1
  br label %32

32:                                               ; preds = %23, %20, %3
  %33 = bitcast double %1 to i64
  %34 = bitcast double %2 to i64
  call void @note(i64 5, i64 %0, i64 64, i64 %33, i64 %34)
  ret void
}

define void @llmfb_converted(i64 %0, double %1) {
  %3 = bitcast double %1 to i64
  %4 = lshr i64 %3, 52
  %5 = and i64 %4, 2047
  %6 = icmp ult i64 %5, 1023
  br i1 %6, label %20, label %7

7:                                                ; preds = %2
  %8 = icmp ult i64 %5, 1031
  br i1 %8, label %20, label %9

9:                                                ; preds = %7
  %10 = icmp ult i64 %5, 1039
  br i1 %10, label %20, label %11

11:                                               ; preds = %9
  %12 = icmp ult i64 %5, 1047
  br i1 %12, label %20, label %13

13:                                               ; preds = %11
  %14 = icmp ult i64 %5, 1054
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = icmp eq i64 %5, 1054
  %17 = icmp ult i64 %5, 1076
  %18 = select i1 %17, i32 6, i32 7
  %19 = select i1 %16, i32 5, i32 %18
  br label %20

20:                                               ; preds = %7, %11, %13, %15, %9, %2
  %21 = phi i32 [ 0, %2 ], [ 1, %7 ], [ 2, %9 ], [ 3, %11 ], [ %19, %15 ], [ 4, %13 ]
  %22 = shl nuw i32 1, %21
  %23 = load ptr, ptr @C, align 8
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds %struct.record, ptr %23, i64 %24
  %26 = getelementptr inbounds i8, ptr %25, i64 457352
  %27 = and i64 %0, 2047
  %28 = getelementptr inbounds i8, ptr %26, i64 %27
  %29 = load i8, ptr %28, align 1
  %30 = trunc i32 %22 to i8
  %31 = or i8 %29, %30
  store i8 %31, ptr %28, align 1
  call void @note(i64 11, i64 %0, i64 64, i64 %3, i64 0)
  ret void
}

define void @llmfb_by_constant(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4) {
  call void @note(i64 %4, i64 %0, i64 %1, i64 %2, i64 %3)
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
  %12 = getelementptr inbounds i8, ptr %11, i64 457352
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
  %.not44 = icmp eq i64 %6, 0
  br i1 %.not44, label %8, label %7

7:                                                ; preds = %5
  call void @undefined(i64 4)
  br label %8

8:                                                ; preds = %7, %5, %4
  %.not45 = icmp eq i64 %1, 0
  br i1 %.not45, label %74, label %9

9:                                                ; preds = %8
  %10 = call i1 @ours(i64 %0)
  br i1 %10, label %11, label %74

11:                                               ; preds = %9
  %12 = call { i64, i64 } @object_at(i64 %0)
  %13 = extractvalue { i64, i64 } %12, 0
  %14 = extractvalue { i64, i64 } %12, 1
  br label %15

15:                                               ; preds = %29, %11
  %.042 = phi i64 [ 0, %11 ], [ %30, %29 ]
  %16 = load ptr, ptr @C, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 32304
  %18 = load i64, ptr %17, align 8
  %19 = icmp ult i64 %.042, %18
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, ptr %16, i64 32312
  %22 = getelementptr inbounds %struct.object, ptr %21, i64 %.042
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %0, %23
  %25 = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = icmp ult i64 %24, %26
  br i1 %27, label %28, label %29

28:                                               ; preds = %20
  call void @undefined(i64 5)
  br label %29

29:                                               ; preds = %20, %28
  %30 = add i64 %.042, 1
  br label %15

31:                                               ; preds = %15
  %.not46 = icmp eq i64 %3, 0
  %.not46.not = xor i1 %.not46, true
  %32 = and i64 %0, -524288
  %33 = icmp eq i64 %32, 46179488890880
  %or.cond = and i1 %.not46.not, %33
  br i1 %or.cond, label %34, label %35

34:                                               ; preds = %31
  call void @undefined(i64 6)
  br label %35

35:                                               ; preds = %34, %31
  %36 = load ptr, ptr @C, align 8
  %37 = getelementptr inbounds i8, ptr %36, i64 48
  %38 = load i64, ptr %37, align 8
  %.not47 = icmp ne i64 %38, 0
  %39 = icmp ult i64 %1, 65
  %or.cond53 = and i1 %.not47, %39
  br i1 %or.cond53, label %40, label %61

40:                                               ; preds = %35
  %41 = icmp ugt i64 %0, 46179488432127
  %42 = add i64 %0, %1
  %43 = icmp ult i64 %42, 46179488497665
  %or.cond55 = and i1 %41, %43
  br i1 %or.cond55, label %50, label %44

44:                                               ; preds = %40
  %45 = load ptr, ptr @C, align 8
  %46 = getelementptr inbounds i8, ptr %45, i64 21240
  %47 = load i64, ptr %46, align 8
  %.not48 = icmp eq i64 %47, 0
  %.not46.not56 = xor i1 %.not46, true
  %brmerge = or i1 %.not48, %.not46.not56
  br i1 %brmerge, label %50, label %48

48:                                               ; preds = %44
  %49 = call i64 @handed_place(i64 %0)
  br label %50

50:                                               ; preds = %48, %44, %40
  %51 = phi i64 [ %0, %40 ], [ %49, %48 ], [ 0, %44 ]
  br label %52

52:                                               ; preds = %54, %50
  %.043 = phi i64 [ 0, %50 ], [ %60, %54 ]
  %.not49 = icmp eq i64 %51, 0
  %53 = icmp ult i64 %.043, %1
  %spec.select = select i1 %.not49, i1 false, i1 %53
  br i1 %spec.select, label %54, label %61

54:                                               ; preds = %52
  %55 = sub i64 %1, %.043
  %56 = icmp ult i64 %55, 8
  %. = select i1 %56, i64 %55, i64 8
  %57 = add i64 %51, %.043
  %58 = add i64 %0, %.043
  %59 = call i64 @value_at(i64 %58, i64 %.)
  call void @note_read(i64 %57, i64 %., i64 %59)
  %60 = add i64 %.043, 8
  br label %52

61:                                               ; preds = %52, %35
  %.not50 = icmp eq i64 %13, 0
  br i1 %.not50, label %62, label %.critedge

62:                                               ; preds = %61
  %63 = add i64 %0, %1
  %64 = load ptr, ptr @C, align 8
  %65 = getelementptr inbounds i8, ptr %64, i64 21160
  %66 = load i64, ptr %65, align 8
  %.not51 = icmp ugt i64 %63, %66
  br i1 %.not51, label %69, label %67

67:                                               ; preds = %62
  %68 = call i1 @on_stack(i64 %0)
  br i1 %68, label %74, label %69

69:                                               ; preds = %67, %62
  br i1 %.not50, label %73, label %.critedge

.critedge:                                        ; preds = %61, %69
  %70 = sub i64 %0, %13
  %71 = add i64 %70, %1
  %72 = icmp ugt i64 %71, %14
  br i1 %72, label %73, label %74

73:                                               ; preds = %.critedge, %69
  call void @undefined(i64 9)
  br label %74

74:                                               ; preds = %67, %73, %.critedge, %8, %9
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
  %18 = getelementptr inbounds i8, ptr %13, i64 624
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
  %.sroa.040.2 = phi i64 [ undef, %12 ], [ %20, %17 ]
  %.sroa.10.2 = phi i64 [ undef, %12 ], [ %23, %17 ]
  %cond75 = icmp eq i32 %.068, 2
  %spec.select = select i1 %cond75, i64 0, i64 %.sroa.040.2
  %spec.select77 = select i1 %cond75, i64 0, i64 %.sroa.10.2
  br label %83

27:                                               ; preds = %9
  %28 = icmp ugt i64 %0, 46179488628735
  %29 = icmp ult i64 %0, 46179488759808
  %or.cond78 = and i1 %28, %29
  br i1 %or.cond78, label %30, label %45

30:                                               ; preds = %27, %42
  %.066 = phi i64 [ %43, %42 ], [ 0, %27 ]
  %31 = load ptr, ptr @C, align 8
  %32 = getelementptr inbounds i8, ptr %31, i64 32296
  %33 = load i64, ptr %32, align 8
  %34 = icmp ult i64 %.066, %33
  br i1 %34, label %35, label %44

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %31, i64 31272
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
  %.sroa.040.3 = phi i64 [ undef, %30 ], [ %38, %35 ]
  %.sroa.10.3 = phi i64 [ undef, %30 ], [ %41, %35 ]
  %cond74 = icmp eq i32 %.1, 5
  %spec.select79 = select i1 %cond74, i64 0, i64 %.sroa.040.3
  %spec.select80 = select i1 %cond74, i64 0, i64 %.sroa.10.3
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
  %56 = getelementptr inbounds i8, ptr %55, i64 21120
  %57 = load i64, ptr %56, align 8
  %58 = icmp ult i64 %57, 512
  %. = select i1 %58, i64 %57, i64 512
  br label %59

59:                                               ; preds = %79, %54
  %.sroa.040.4 = phi i64 [ undef, %54 ], [ %.sroa.040.7, %79 ]
  %.065 = phi i64 [ 0, %54 ], [ %80, %79 ]
  %.sroa.10.4 = phi i64 [ undef, %54 ], [ %.sroa.10.7, %79 ]
  %60 = icmp ult i64 %.065, 2
  br i1 %60, label %61, label %81

61:                                               ; preds = %59, %76
  %.sroa.040.6 = phi i64 [ %..sroa.040.6, %76 ], [ %.sroa.040.4, %59 ]
  %.0 = phi i64 [ %77, %76 ], [ 1, %59 ]
  %.sroa.10.6 = phi i64 [ %..sroa.10.6, %76 ], [ %.sroa.10.4, %59 ]
  %.not = icmp ugt i64 %.0, %.
  br i1 %.not, label %78, label %62

62:                                               ; preds = %61
  %63 = load ptr, ptr @C, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 22056
  %65 = getelementptr inbounds i8, ptr %63, i64 21120
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
  %..sroa.040.6 = select i1 %75, i64 %70, i64 %.sroa.040.6
  %..sroa.10.6 = select i1 %75, i64 %73, i64 %.sroa.10.6
  %trunc = trunc i32 %.81 to i1
  %cond72 = icmp eq i1 %trunc, false
  br i1 %cond72, label %76, label %78

76:                                               ; preds = %62
  %77 = add i64 %.0, 1
  br label %61

78:                                               ; preds = %61, %62
  %.3 = phi i32 [ %.81, %62 ], [ 11, %61 ]
  %.sroa.040.7 = phi i64 [ %..sroa.040.6, %62 ], [ %.sroa.040.6, %61 ]
  %.sroa.10.7 = phi i64 [ %..sroa.10.6, %62 ], [ %.sroa.10.6, %61 ]
  %cond73 = icmp eq i32 %.3, 11
  br i1 %cond73, label %79, label %81

79:                                               ; preds = %78
  %80 = add nuw nsw i64 %.065, 1
  br label %59

81:                                               ; preds = %59, %78
  %.2 = phi i32 [ %.3, %78 ], [ 8, %59 ]
  %.sroa.040.5 = phi i64 [ %.sroa.040.7, %78 ], [ %.sroa.040.4, %59 ]
  %.sroa.10.5 = phi i64 [ %.sroa.10.7, %78 ], [ %.sroa.10.4, %59 ]
  %cond = icmp eq i32 %.2, 8
  %spec.select82 = select i1 %cond, i32 0, i32 %.2
  %cond71 = icmp eq i32 %spec.select82, 0
  br i1 %cond71, label %82, label %83

82:                                               ; preds = %81, %52
  br label %83

83:                                               ; preds = %44, %26, %81, %82, %48, %4
  %.sroa.040.1 = phi i64 [ %.sroa.040.0, %4 ], [ %.sroa.040.5, %81 ], [ 0, %82 ], [ %spec.select79, %44 ], [ %spec.select, %26 ], [ %50, %48 ]
  %.sroa.10.1 = phi i64 [ %.sroa.10.0, %4 ], [ %.sroa.10.5, %81 ], [ 0, %82 ], [ %spec.select80, %44 ], [ %spec.select77, %26 ], [ %51, %48 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.040.1, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.10.1, 1
  ret { i64, i64 } %.fca.1.insert
}

define internal i64 @handed_place(i64 %0) {
  br label %2

2:                                                ; preds = %23, %1
  %.013 = phi i64 [ 0, %1 ], [ %24, %23 ]
  %.0 = phi i64 [ undef, %1 ], [ %.2, %23 ]
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21248
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %.013, %5
  br i1 %6, label %7, label %25

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %3, i64 21800
  %9 = getelementptr inbounds i64, ptr %8, i64 %.013
  %10 = load i64, ptr %9, align 8
  %11 = call { i64, i64 } @object_at(i64 %10)
  %12 = extractvalue { i64, i64 } %11, 0
  %.not = icmp eq i64 %12, 0
  br i1 %.not, label %22, label %13

13:                                               ; preds = %7
  %14 = extractvalue { i64, i64 } %11, 1
  %15 = sub i64 %0, %12
  %16 = icmp ult i64 %15, %14
  %17 = icmp ult i64 %15, 65536
  %or.cond = and i1 %16, %17
  br i1 %or.cond, label %18, label %22

18:                                               ; preds = %13
  %19 = shl i64 %.013, 16
  %20 = add i64 %19, 16777216
  %21 = or i64 %20, %15
  br label %22

22:                                               ; preds = %7, %13, %18
  %.115 = phi i32 [ 1, %18 ], [ 0, %13 ], [ 0, %7 ]
  %.2 = phi i64 [ %21, %18 ], [ %.0, %13 ], [ %.0, %7 ]
  %trunc = trunc i32 %.115 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %23, label %25

23:                                               ; preds = %22
  %24 = add i64 %.013, 1
  br label %2

25:                                               ; preds = %2, %22
  %.014 = phi i32 [ %.115, %22 ], [ 2, %2 ]
  %.1 = phi i64 [ %.2, %22 ], [ %.0, %2 ]
  switch i32 %.014, label %28 [
    i32 2, label %26
    i32 1, label %27
  ]

26:                                               ; preds = %25
  br label %27

27:                                               ; preds = %26, %25
  %.3 = phi i64 [ 0, %26 ], [ %.1, %25 ]
  ret i64 %.3

28:                                               ; preds = %25
  unreachable
}

define internal void @note_read(i64 %0, i64 %1, i64 %2) {
  %4 = lshr i64 %0, 10
  %5 = xor i64 %0, %4
  %6 = and i64 %5, 1023
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 34936
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
  call void @undefined(i64 9)
  %13 = call i1 @ours(i64 %0)
  br i1 %13, label %17, label %14

14:                                               ; preds = %12
  %15 = inttoptr i64 %0 to ptr
  %16 = load volatile i8, ptr %15, align 1
  br label %17

17:                                               ; preds = %9, %14, %12, %3
  ret void
}

define i1 @llmfb_leaves(i64 %0, i64 %1) {
  %3 = icmp eq i64 %0, %1
  br i1 %3, label %22, label %4

4:                                                ; preds = %2
  %5 = call { i64, i64 } @object_at(i64 %0)
  %6 = extractvalue { i64, i64 } %5, 0
  %7 = extractvalue { i64, i64 } %5, 1
  %.not = icmp eq i64 %0, 0
  %.not14 = icmp eq i64 %1, 0
  %or.cond = or i1 %.not, %.not14
  br i1 %or.cond, label %22, label %8

8:                                                ; preds = %4
  %9 = icmp ugt i64 %1, %0
  %10 = sub i64 %1, %0
  %11 = icmp slt i64 %10, 1
  %.not15 = xor i1 %9, %11
  br i1 %.not15, label %12, label %22

12:                                               ; preds = %8
  %.not16 = icmp eq i64 %6, 0
  %.not16.not = xor i1 %.not16, true
  %13 = sub i64 %1, %6
  %14 = icmp ugt i64 %13, %7
  %or.cond19 = select i1 %.not16.not, i1 %14, i1 false
  br i1 %or.cond19, label %22, label %15

15:                                               ; preds = %12
  %16 = load ptr, ptr @C, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 64
  %18 = load i64, ptr %17, align 8
  %.not17 = icmp eq i64 %18, 0
  %.not17.not = xor i1 %.not17, true
  %.not16.not20 = xor i1 %.not16, true
  %brmerge = or i1 %.not17.not, %.not16.not20
  br i1 %brmerge, label %22, label %19

19:                                               ; preds = %15
  %20 = add i64 %10, -1048577
  %21 = icmp ult i64 %20, -2097153
  br label %22

22:                                               ; preds = %8, %4, %12, %15, %19, %2
  %.0 = phi i1 [ false, %2 ], [ true, %12 ], [ true, %4 ], [ true, %8 ], [ %21, %19 ], [ false, %15 ]
  ret i1 %.0
}

define void @llmfb_typed(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = load ptr, ptr @C, align 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 174376
  %9 = load i64, ptr %8, align 8
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %33, label %10

10:                                               ; preds = %4, %29
  %.017 = phi i64 [ %31, %29 ], [ %1, %4 ]
  %.0 = phi i64 [ %32, %29 ], [ %0, %4 ]
  %.not18 = icmp eq i64 %.017, 0
  %11 = and i64 %.0, -65536
  %12 = icmp eq i64 %11, 46179488432128
  %13 = select i1 %.not18, i1 false, i1 %12
  br i1 %13, label %14, label %33

14:                                               ; preds = %10
  %15 = load ptr, ptr @C, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 43144
  %17 = add i64 %.0, -46179488432128
  %18 = getelementptr inbounds i8, ptr %16, i64 %17
  %19 = getelementptr inbounds i8, ptr %15, i64 108680
  %20 = getelementptr inbounds i8, ptr %19, i64 %17
  %.not19 = icmp eq i64 %2, 0
  br i1 %.not19, label %29, label %21

21:                                               ; preds = %14
  %22 = load i8, ptr %18, align 1
  %.not20 = icmp eq i8 %22, 0
  %23 = zext i8 %22 to i64
  %.not21 = icmp eq i64 %2, %23
  %or.cond = or i1 %.not20, %.not21
  br i1 %or.cond, label %24, label %28

24:                                               ; preds = %21
  %.not22 = icmp eq i64 %3, 0
  br i1 %.not22, label %29, label %25

25:                                               ; preds = %24
  %26 = load i8, ptr %20, align 1
  %.not23 = icmp eq i8 %26, 0
  %27 = zext i8 %26 to i64
  %.not24 = icmp eq i64 %2, %27
  %or.cond26 = or i1 %.not23, %.not24
  br i1 %or.cond26, label %29, label %28

28:                                               ; preds = %25, %21
  call void @undefined(i64 9)
  br label %29

29:                                               ; preds = %28, %25, %24, %14
  %30 = trunc i64 %2 to i8
  %.not25 = icmp eq i64 %3, 0
  %. = select i1 %.not25, ptr %20, ptr %18
  store i8 %30, ptr %., align 1
  %31 = add i64 %.017, -1
  %32 = add i64 %.0, 1
  br label %10

33:                                               ; preds = %4, %10
  ret void
}

define void @llmfb_withheld(i64 %0) {
  %2 = and i64 %0, -65536
  %3 = icmp eq i64 %2, 46179488432128
  br i1 %3, label %4, label %5

4:                                                ; preds = %1
  call void @undefined(i64 7)
  br label %5

5:                                                ; preds = %4, %1
  ret void
}

define void @llmfb_invariant(i64 %0, i64 %1) {
  %3 = add i64 %0, -46179488432128
  %4 = icmp ugt i64 %3, 65535
  %5 = add i64 %0, %1
  %6 = icmp ugt i64 %5, 46179488497664
  %or.cond = or i1 %4, %6
  br i1 %or.cond, label %25, label %7

7:                                                ; preds = %2
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 177800
  %12 = getelementptr inbounds i8, ptr %11, i64 %3
  br label %13

13:                                               ; preds = %22, %7
  %.012 = phi i64 [ 0, %7 ], [ %23, %22 ]
  %14 = icmp ult i64 %.012, %1
  br i1 %14, label %15, label %24

15:                                               ; preds = %13
  %16 = inttoptr i64 %0 to ptr
  %17 = getelementptr inbounds i8, ptr %16, i64 %.012
  %18 = load i8, ptr %17, align 1
  %19 = getelementptr inbounds i8, ptr %12, i64 %.012
  %20 = load i8, ptr %19, align 1
  %.not = icmp eq i8 %18, %20
  br i1 %.not, label %22, label %21

21:                                               ; preds = %15
  call void @undefined(i64 1)
  br label %24

22:                                               ; preds = %15
  %23 = add i64 %.012, 1
  br label %13

24:                                               ; preds = %13, %21
  br label %25

25:                                               ; preds = %2, %24
  ret void
}

define void @llmfb_promised() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 174216
  %3 = load i64, ptr %1, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 160
  %6 = load i64, ptr %5, align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %7, label %10

7:                                                ; preds = %0
  %8 = getelementptr inbounds i8, ptr %4, i64 168
  %9 = load i64, ptr %8, align 8
  %.not1 = icmp eq i64 %9, 0
  br i1 %.not1, label %11, label %10

10:                                               ; preds = %7, %0
  call void @undefined(i64 9)
  br label %11

11:                                               ; preds = %10, %7
  ret void
}

define void @llmfb_object(ptr %0, i64 %1) {
  %3 = ptrtoint ptr %0 to i64
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 22056
  %6 = getelementptr inbounds i8, ptr %4, i64 21120
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

define void @llmfb_alloca(ptr %0, i64 %1, i64 %2) {
  %4 = trunc i64 %2 to i16
  %5 = load ptr, ptr @C, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 30248
  %7 = getelementptr inbounds i8, ptr %5, i64 21120
  %8 = load i64, ptr %7, align 8
  %9 = and i64 %8, 511
  %10 = getelementptr inbounds i16, ptr %6, i64 %9
  store i16 %4, ptr %10, align 2
  call void @llmfb_object(ptr %0, i64 %1)
  %11 = load ptr, ptr @C, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 24
  %13 = load i64, ptr %12, align 8
  %14 = icmp ult i64 %1, 65536
  %. = select i1 %14, i64 %1, i64 65536
  call void @fill(ptr %0, i64 %13, i64 %.)
  %15 = getelementptr inbounds i8, ptr %0, i64 %1
  %16 = call i8 @gap_byte(ptr %15)
  %17 = zext i8 %16 to i64
  call void @fill(ptr %15, i64 %17, i64 32)
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
  br label %14

14:                                               ; preds = %29, %13
  %.0 = phi i64 [ 0, %13 ], [ %30, %29 ]
  %15 = load ptr, ptr @C, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 21248
  %17 = load i64, ptr %16, align 8
  %18 = icmp ult i64 %.0, %17
  br i1 %18, label %19, label %31

19:                                               ; preds = %14
  %20 = getelementptr inbounds i8, ptr %15, i64 21800
  %21 = getelementptr inbounds i64, ptr %20, i64 %.0
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, %2
  br i1 %23, label %24, label %29

24:                                               ; preds = %19
  %25 = shl nuw i64 1, %.0
  %26 = getelementptr inbounds i8, ptr %15, i64 21280
  %27 = load i64, ptr %26, align 8
  %28 = or i64 %27, %25
  store i64 %28, ptr %26, align 8
  br label %29

29:                                               ; preds = %19, %24
  %30 = add i64 %.0, 1
  br label %14

31:                                               ; preds = %14
  ret void
}

define void @llmfb_zero(ptr %0, i64 %1) {
  call void @fill(ptr %0, i64 0, i64 %1)
  ret void
}

define void @llmfb_lenient(ptr %0) {
  %2 = ptrtoint ptr %0 to i64
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21160
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

5:                                                ; preds = %.critedge, %3
  %.0 = phi i64 [ 0, %3 ], [ %34, %.critedge ]
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
  br i1 %11, label %12, label %.critedge.critedge

12:                                               ; preds = %7
  %13 = load i64, ptr %4, align 8
  %14 = call i1 @on_stack(i64 %13)
  %15 = load i64, ptr %4, align 8
  %16 = select i1 %14, i64 1, i64 %15
  call void @put(i64 %16, i64 %.)
  br i1 %14, label %17, label %.critedge

17:                                               ; preds = %12
  %18 = load i64, ptr %4, align 8
  call void @hand(i64 %18)
  %.not26 = xor i1 %14, true
  %19 = icmp ugt i64 %2, 2
  %or.cond = or i1 %.not26, %19
  br i1 %or.cond, label %.critedge, label %20

20:                                               ; preds = %17
  %21 = load i64, ptr %4, align 8
  %22 = call { i64, i64 } @object_at(i64 %21)
  %23 = extractvalue { i64, i64 } %22, 0
  %24 = extractvalue { i64, i64 } %22, 1
  %.not = icmp eq i64 %23, 0
  br i1 %.not, label %.critedge, label %25

25:                                               ; preds = %20
  %26 = ptrtoint ptr %0 to i64
  %27 = add i64 %1, %26
  %28 = icmp ule i64 %23, %27
  %29 = add i64 %23, %24
  %.not25 = icmp ugt i64 %29, %26
  %or.cond27 = select i1 %28, i1 %.not25, i1 false
  br i1 %or.cond27, label %.critedge, label %30

30:                                               ; preds = %25
  %31 = inttoptr i64 %23 to ptr
  %32 = add nuw nsw i64 %2, 1
  call void @put_bytes(ptr %31, i64 %24, i64 %32)
  br label %.critedge

.critedge.critedge:                               ; preds = %7
  %33 = load i64, ptr %4, align 8
  call void @put(i64 %33, i64 %.)
  br label %.critedge

.critedge:                                        ; preds = %.critedge.critedge, %20, %30, %25, %17, %12
  %34 = add i64 %.0, 8
  br label %5

35:                                               ; preds = %5
  ret void
}

define void @llmfb_word(i64 %0, i64 %1) {
  %3 = icmp eq i64 %1, 8
  br i1 %3, label %4, label %.critedge

4:                                                ; preds = %2
  %5 = call i1 @on_stack(i64 %0)
  br i1 %5, label %6, label %7

6:                                                ; preds = %4
  call void @hand(i64 %0)
  br label %7

7:                                                ; preds = %6, %4
  br i1 %3, label %8, label %.critedge

8:                                                ; preds = %7
  %9 = call i1 @on_stack(i64 %0)
  br i1 %9, label %10, label %.critedge

.critedge:                                        ; preds = %2, %8, %7
  br label %10

10:                                               ; preds = %8, %.critedge
  %11 = phi i64 [ %0, %.critedge ], [ 1, %8 ]
  call void @put(i64 %11, i64 %1)
  ret void
}

define internal void @hand(i64 %0) {
  %2 = call { i64, i64 } @object_at(i64 %0)
  %3 = extractvalue { i64, i64 } %2, 0
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 21208
  %6 = load i64, ptr %5, align 8
  %7 = and i64 %6, 2
  %.not = icmp ne i64 %7, 0
  %.not12 = icmp eq i64 %3, 0
  %or.cond = select i1 %.not, i1 true, i1 %.not12
  %8 = and i64 %0, -65536
  %9 = icmp eq i64 %8, 46179488432128
  %or.cond14 = or i1 %or.cond, %9
  %10 = and i64 %0, -524288
  %11 = icmp eq i64 %10, 46179488890880
  %or.cond16 = or i1 %or.cond14, %11
  br i1 %or.cond16, label %42, label %12

12:                                               ; preds = %1
  %13 = getelementptr inbounds i8, ptr %4, i64 21248
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 32
  br i1 %15, label %42, label %16

16:                                               ; preds = %12, %32
  %.0 = phi i64 [ %33, %32 ], [ 0, %12 ]
  %17 = load ptr, ptr @C, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 21248
  %19 = load i64, ptr %18, align 8
  %20 = icmp ult i64 %.0, %19
  br i1 %20, label %21, label %34

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, ptr %17, i64 21800
  %23 = getelementptr inbounds i64, ptr %22, i64 %.0
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, %3
  br i1 %25, label %26, label %32

26:                                               ; preds = %21
  %27 = shl nuw i64 1, %.0
  %28 = xor i64 %27, -1
  %29 = getelementptr inbounds i8, ptr %17, i64 21280
  %30 = load i64, ptr %29, align 8
  %31 = and i64 %30, %28
  store i64 %31, ptr %29, align 8
  br label %34

32:                                               ; preds = %21
  %33 = add i64 %.0, 1
  br label %16

34:                                               ; preds = %16, %26
  %.1 = phi i32 [ 1, %26 ], [ 2, %16 ]
  %cond = icmp eq i32 %.1, 2
  br i1 %cond, label %35, label %42

35:                                               ; preds = %34
  %36 = load ptr, ptr @C, align 8
  %37 = getelementptr inbounds i8, ptr %36, i64 21800
  %38 = getelementptr inbounds i8, ptr %36, i64 21248
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, 1
  store i64 %40, ptr %38, align 8
  %41 = getelementptr inbounds i64, ptr %37, i64 %39
  store i64 %3, ptr %41, align 8
  br label %42

42:                                               ; preds = %35, %34, %12, %1
  ret void
}

define internal void @put(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21216
  %5 = load i64, ptr %4, align 8
  %6 = call i64 @chained(i64 %5, i64 %0)
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 21216
  store i64 %6, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 21208
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

define void @llmfb_nans(i64 %0) {
  call void @value(i64 %0, i64 8)
  ret void
}

define void @llmfb_through_pointer(i64 %0) {
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %2, label %3

2:                                                ; preds = %1
  call void @undefined(i64 9)
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

define void @llmfb_call(i64 %0, i64 %1, i64 %2) {
  %4 = and i64 %1, 1
  %.not = icmp eq i64 %4, 0
  %5 = select i1 %.not, i64 8, i64 256
  call void @llmfb_step(i64 %5)
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 21208
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 21200
  store i64 %0, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 21136
  store i64 0, ptr %9, align 8
  %10 = call i64 @chained(i64 0, i64 %0)
  %11 = load ptr, ptr @C, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 21216
  store i64 %10, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %11, i64 21232
  store i64 0, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %11, i64 21248
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %11, i64 21256
  store i64 %15, ptr %16, align 8
  %17 = and i64 %1, 2
  %.not9 = icmp eq i64 %17, 0
  br i1 %.not9, label %18, label %26

18:                                               ; preds = %3
  %19 = load ptr, ptr @C, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 21112
  %21 = load i64, ptr %20, align 8
  %22 = add i64 %21, 1
  store i64 %22, ptr %20, align 8
  %23 = shl i64 %2, 32
  %24 = or i64 %23, 4294967280
  call void @structure(i64 %24)
  %25 = call i1 @on_stack(i64 %0)
  %. = select i1 %25, i64 1, i64 %0
  call void @put(i64 %., i64 8)
  br label %26

26:                                               ; preds = %18, %3
  br i1 %.not, label %29, label %27

27:                                               ; preds = %26
  %28 = call i64 @seen_by_others()
  call void @put(i64 %28, i64 8)
  br label %29

29:                                               ; preds = %27, %26
  ret void
}

define internal i64 @seen_by_others() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 56
  %3 = load i64, ptr %2, align 8
  %4 = call i64 @changes(i64 %3, i64 46179488497664, i1 false)
  ret i64 %4
}

define void @llmfb_initialized(i64 %0, i64 %1) {
  %3 = call { i64, i64 } @object_at(i64 %0)
  %4 = extractvalue { i64, i64 } %3, 0
  %5 = extractvalue { i64, i64 } %3, 1
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 21208
  store i64 0, ptr %7, align 8
  %8 = call i1 @ours(i64 %0)
  %.not8 = xor i1 %8, true
  %.not = icmp eq i64 %4, 0
  %or.cond = select i1 %.not8, i1 true, i1 %.not
  br i1 %or.cond, label %22, label %9

9:                                                ; preds = %2
  %10 = sub i64 %0, %4
  %11 = add i64 %10, %1
  %.not7 = icmp ugt i64 %11, %5
  br i1 %.not7, label %22, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr @C, align 8
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds %struct.record, ptr %13, i64 %14
  %16 = getelementptr inbounds i8, ptr %15, i64 174256
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i8, ptr %13, i64 21112
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %17, %19
  %21 = call i64 @mix(i64 %20)
  call void @write_words(i64 %0, i64 %1, i64 %21, i1 true)
  br label %22

22:                                               ; preds = %12, %9, %2
  ret void
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

define void @llmfb_pointer(i64 %0, i64 %1, i64 %2) {
  %4 = call { i64, i64 } @object_at(i64 %0)
  %5 = extractvalue { i64, i64 } %4, 0
  %6 = extractvalue { i64, i64 } %4, 1
  %7 = call i1 @on_stack(i64 %0)
  %8 = load ptr, ptr @C, align 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds %struct.record, ptr %8, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 174256
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %8, i64 21112
  %14 = load i64, ptr %13, align 8
  %15 = mul i64 %14, 31
  %16 = add i64 %12, %15
  %17 = getelementptr inbounds i8, ptr %8, i64 21136
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
  br label %101

27:                                               ; preds = %24
  call void @undefined(i64 9)
  br label %101

28:                                               ; preds = %3
  %29 = and i64 %1, 4
  %.not64 = icmp eq i64 %29, 0
  br i1 %.not64, label %32, label %30

30:                                               ; preds = %28
  %31 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %31, i64 %2)
  br label %101

32:                                               ; preds = %28
  %33 = and i64 %0, -524288
  %34 = icmp ne i64 %33, 46179488890880
  %.not65 = icmp eq i64 %5, 0
  %or.cond = select i1 %34, i1 true, i1 %.not65
  br i1 %or.cond, label %38, label %35

35:                                               ; preds = %32
  %36 = inttoptr i64 %0 to ptr
  %.neg = sub i64 %5, %0
  %37 = add i64 %.neg, %6
  call void @llmfb_bytes(ptr %36, i64 %37)
  br label %101

38:                                               ; preds = %32
  %39 = sub i64 %0, %5
  %40 = sub i64 %6, %39
  %41 = and i64 %1, 64
  %.not66 = icmp eq i64 %41, 0
  %.not67 = icmp eq i64 %5, 0
  %or.cond78 = select i1 %.not66, i1 true, i1 %.not67
  %.not68 = icmp ugt i64 %2, %40
  %or.cond79 = select i1 %or.cond78, i1 true, i1 %.not68
  br i1 %or.cond79, label %44, label %42

42:                                               ; preds = %38
  %43 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %43, i64 %2)
  br label %101

44:                                               ; preds = %38
  %.not69 = icmp eq i64 %5, 0
  %. = select i1 %.not69, i64 0, i64 %39
  %45 = select i1 %7, i64 %., i64 %0
  call void @put(i64 %45, i64 8)
  %46 = and i64 %1, 32
  %.not70 = icmp eq i64 %46, 0
  %.not80 = xor i1 %7, true
  %brmerge = select i1 %.not70, i1 true, i1 %.not80
  br i1 %brmerge, label %48, label %47

47:                                               ; preds = %44
  call void @undefined(i64 8)
  br label %48

48:                                               ; preds = %44, %47
  %.not71 = icmp eq i64 %5, 0
  br i1 %.not71, label %101, label %49

49:                                               ; preds = %48
  %50 = icmp eq i64 %5, %0
  %or.cond81 = select i1 %7, i1 %50, i1 false
  br i1 %or.cond81, label %51, label %58

51:                                               ; preds = %49
  %52 = load ptr, ptr @C, align 8
  %53 = getelementptr inbounds i8, ptr %52, i64 21208
  %54 = load i64, ptr %53, align 8
  %55 = and i64 %54, 2
  %.not72 = icmp eq i64 %55, 0
  br i1 %.not72, label %56, label %58

56:                                               ; preds = %51
  %57 = call i64 @aligned_at(i64 %0)
  call void @strength(i64 %57)
  br label %58

58:                                               ; preds = %56, %51, %49
  %59 = and i64 %1, 1
  %.not73 = icmp eq i64 %59, 0
  %.not73.not = xor i1 %.not73, true
  %60 = and i64 %0, -65536
  %61 = icmp eq i64 %60, 46179488432128
  %or.cond83 = and i1 %.not73.not, %61
  br i1 %or.cond83, label %62, label %70

62:                                               ; preds = %58
  %63 = call i1 @is_private(i64 %0)
  br i1 %63, label %64, label %70

64:                                               ; preds = %62
  %65 = add i64 %5, 7
  %66 = and i64 %65, -8
  %67 = add i64 %5, %6
  %68 = and i64 %67, -8
  %69 = call i64 @changes(i64 %66, i64 %68, i1 true)
  call void @put(i64 %69, i64 8)
  br label %70

70:                                               ; preds = %64, %62, %58
  %71 = and i64 %1, 16
  %.not74 = icmp eq i64 %71, 0
  %72 = and i64 %1, 2
  %.not75 = icmp eq i64 %72, 0
  %or.cond84 = or i1 %.not74, %.not75
  br i1 %or.cond84, label %74, label %73

73:                                               ; preds = %70
  call void @hand(i64 %0)
  br label %74

74:                                               ; preds = %73, %70
  br i1 %.not74, label %76, label %75

75:                                               ; preds = %74
  call void @give(i64 %0)
  br label %76

76:                                               ; preds = %75, %74
  br i1 %7, label %82, label %77

77:                                               ; preds = %76
  %78 = load ptr, ptr @C, align 8
  %79 = getelementptr inbounds i8, ptr %78, i64 21208
  %80 = load i64, ptr %79, align 8
  %81 = and i64 %80, 2
  %.not76 = icmp eq i64 %81, 0
  %brmerge85 = or i1 %.not76, %.not73
  br i1 %brmerge85, label %85, label %83

82:                                               ; preds = %76
  br i1 %.not73, label %85, label %83

83:                                               ; preds = %77, %82
  %84 = inttoptr i64 %5 to ptr
  call void @put_bytes(ptr %84, i64 %6, i64 0)
  br label %85

85:                                               ; preds = %77, %83, %82
  %86 = and i64 %1, 2
  %.not77 = icmp eq i64 %86, 0
  br i1 %.not77, label %101, label %87

87:                                               ; preds = %85
  %88 = call i64 @private_number(i64 %0)
  %89 = load ptr, ptr @C, align 8
  %90 = getelementptr inbounds i8, ptr %89, i64 80
  %91 = load i64, ptr %90, align 8
  %92 = icmp ugt i64 %88, %91
  br i1 %92, label %101, label %93

93:                                               ; preds = %87
  %.not86 = xor i1 %7, true
  %94 = and i64 %22, 3
  %95 = icmp eq i64 %94, 0
  %or.cond88 = select i1 %.not86, i1 %95, i1 false
  br i1 %or.cond88, label %101, label %96

96:                                               ; preds = %93
  br i1 %7, label %97, label %99

97:                                               ; preds = %96
  %98 = icmp ult i64 %40, 4096
  %.89 = select i1 %98, i64 %40, i64 4096
  call void @write_words(i64 %0, i64 %.89, i64 %22, i1 false)
  br label %101

99:                                               ; preds = %96
  %100 = icmp ult i64 %40, 16
  %.90 = select i1 %100, i64 %40, i64 16
  call void @write_words(i64 %0, i64 %.90, i64 %22, i1 false)
  br label %101

101:                                              ; preds = %30, %35, %27, %26, %97, %99, %93, %85, %87, %48, %42
  ret void
}

define internal void @strength(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 174216
  %4 = load i64, ptr %2, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 144
  %7 = load i64, ptr %6, align 8
  %8 = icmp ult i64 %7, 1024
  br i1 %8, label %9, label %13

9:                                                ; preds = %1
  %10 = trunc i64 %0 to i16
  %11 = getelementptr inbounds i8, ptr %5, i64 315904
  %12 = getelementptr inbounds i16, ptr %11, i64 %7
  store i16 %10, ptr %12, align 2
  br label %21

13:                                               ; preds = %1
  %14 = getelementptr inbounds i8, ptr %5, i64 96
  %15 = load i64, ptr %14, align 8
  %16 = call i64 @chained(i64 %15, i64 %0)
  %17 = load ptr, ptr @C, align 8
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds %struct.record, ptr %17, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 174312
  store i64 %16, ptr %20, align 8
  br label %21

21:                                               ; preds = %13, %9
  %22 = load ptr, ptr @C, align 8
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 174360
  %26 = load i64, ptr %25, align 8
  %27 = add i64 %26, 1
  store i64 %27, ptr %25, align 8
  ret void
}

define internal i64 @aligned_at(i64 %0) {
  br label %2

2:                                                ; preds = %19, %1
  %.08 = phi i64 [ 0, %1 ], [ %20, %19 ]
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21120
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %.08, %5
  %7 = icmp ult i64 %.08, 512
  %spec.select = select i1 %6, i1 %7, i1 false
  br i1 %spec.select, label %8, label %21

8:                                                ; preds = %2
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 22056
  %11 = getelementptr inbounds %struct.object, ptr %10, i64 %.08
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %14, label %19

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %9, i64 30248
  %16 = getelementptr inbounds i16, ptr %15, i64 %.08
  %17 = load i16, ptr %16, align 2
  %18 = zext i16 %17 to i64
  br label %21

19:                                               ; preds = %8
  %20 = add i64 %.08, 1
  br label %2

21:                                               ; preds = %2, %14
  %.09 = phi i64 [ %18, %14 ], [ undef, %2 ]
  %.0 = phi i32 [ 1, %14 ], [ 2, %2 ]
  switch i32 %.0, label %24 [
    i32 2, label %22
    i32 1, label %23
  ]

22:                                               ; preds = %21
  br label %23

23:                                               ; preds = %22, %21
  %.1 = phi i64 [ 0, %22 ], [ %.09, %21 ]
  ret i64 %.1

24:                                               ; preds = %21
  unreachable
}

define internal i1 @is_private(i64 %0) {
  %2 = call i64 @private_number(i64 %0)
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %9, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 21272
  %6 = load i64, ptr %5, align 8
  %7 = shl nuw i64 1, %2
  %8 = and i64 %6, %7
  %.not3 = icmp eq i64 %8, 0
  br label %9

9:                                                ; preds = %3, %1
  %10 = phi i1 [ false, %1 ], [ %.not3, %3 ]
  ret i1 %10
}

define internal i64 @changes(i64 %0, i64 %1, i1 %2) {
  %4 = inttoptr i64 %0 to ptr
  %5 = inttoptr i64 %1 to ptr
  %6 = load ptr, ptr @C, align 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds %struct.record, ptr %6, i64 %7
  %9 = getelementptr i8, ptr %8, i64 -46179488254328
  br label %10

10:                                               ; preds = %36, %3
  %.020 = phi i64 [ 0, %3 ], [ %.1, %36 ]
  %.0 = phi ptr [ %4, %3 ], [ %37, %36 ]
  %11 = ptrtoint ptr %.0 to i64
  %12 = getelementptr i8, ptr %9, i64 %11
  %13 = call ptr @changed(ptr %.0, ptr %12, ptr %5)
  %14 = icmp ult ptr %13, %5
  br i1 %14, label %15, label %38

15:                                               ; preds = %10
  br i1 %2, label %19, label %16

16:                                               ; preds = %15
  %17 = ptrtoint ptr %13 to i64
  %18 = call i1 @is_private(i64 %17)
  br i1 %18, label %36, label %19

19:                                               ; preds = %16, %15
  %20 = load i64, ptr %13, align 8
  %21 = call i1 @on_stack(i64 %20)
  br i1 %21, label %24, label %22

22:                                               ; preds = %19
  %23 = load i64, ptr %13, align 8
  br label %24

24:                                               ; preds = %19, %22
  %25 = phi i64 [ %23, %22 ], [ 1, %19 ]
  %26 = ptrtoint ptr %13 to i64
  %27 = shl i64 %26, 20
  %28 = xor i64 %25, %27
  %29 = call i64 @chained(i64 %.020, i64 %28)
  %30 = load i64, ptr %13, align 8
  %31 = call i1 @on_stack(i64 %30)
  br i1 %31, label %32, label %34

32:                                               ; preds = %24
  %33 = load i64, ptr %13, align 8
  call void @hand(i64 %33)
  br label %34

34:                                               ; preds = %32, %24
  %35 = load i64, ptr %13, align 8
  call void @give(i64 %35)
  br label %36

36:                                               ; preds = %16, %34
  %.1 = phi i64 [ %29, %34 ], [ %.020, %16 ]
  %37 = getelementptr inbounds i8, ptr %13, i64 8
  br label %10

38:                                               ; preds = %10
  ret i64 %.020
}

define internal void @give(i64 %0) {
  %2 = and i64 %0, -65536
  %3 = icmp eq i64 %2, 46179488432128
  br i1 %3, label %4, label %16

4:                                                ; preds = %1
  %5 = load ptr, ptr @C, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 21208
  %7 = load i64, ptr %6, align 8
  %8 = and i64 %7, 2
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %9, label %16

9:                                                ; preds = %4
  %10 = call i64 @private_number(i64 %0)
  %11 = shl nuw i64 1, %10
  %12 = load ptr, ptr @C, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 21272
  %14 = load i64, ptr %13, align 8
  %15 = or i64 %14, %11
  store i64 %15, ptr %13, align 8
  br label %16

16:                                               ; preds = %9, %4, %1
  ret void
}

define internal i64 @private_number(i64 %0) {
  br label %2

2:                                                ; preds = %16, %1
  %.08 = phi i64 [ 0, %1 ], [ %17, %16 ]
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %.08, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %3, i64 112
  %9 = getelementptr inbounds %struct.object, ptr %8, i64 %.08
  %10 = load i64, ptr %9, align 8
  %11 = sub i64 %0, %10
  %12 = getelementptr inbounds i8, ptr %9, i64 8
  %13 = load i64, ptr %12, align 8
  %.not = icmp ugt i64 %11, %13
  br i1 %.not, label %16, label %14

14:                                               ; preds = %7
  %15 = add i64 %.08, 1
  br label %18

16:                                               ; preds = %7
  %17 = add i64 %.08, 1
  br label %2

18:                                               ; preds = %2, %14
  %.09 = phi i64 [ %15, %14 ], [ undef, %2 ]
  %.0 = phi i32 [ 1, %14 ], [ 2, %2 ]
  switch i32 %.0, label %21 [
    i32 2, label %19
    i32 1, label %20
  ]

19:                                               ; preds = %18
  br label %20

20:                                               ; preds = %19, %18
  %.1 = phi i64 [ 0, %19 ], [ %.09, %18 ]
  ret i64 %.1

21:                                               ; preds = %18
  unreachable
}

define void @llmfb_open_argument(i64 %0) {
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %6, label %2

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21216
  %5 = load i64, ptr %4, align 8
  store i64 %5, ptr @llmfb_open_argument.before, align 8
  br label %10

6:                                                ; preds = %1
  %7 = load i64, ptr @llmfb_open_argument.before, align 8
  %8 = load ptr, ptr @C, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 21216
  store i64 %7, ptr %9, align 8
  br label %10

10:                                               ; preds = %6, %2
  ret void
}

define void @llmfb_called() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 21248
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds i8, ptr %1, i64 21256
  store i64 %3, ptr %4, align 8
  br label %5

5:                                                ; preds = %27, %0
  %.09 = phi i64 [ 0, %0 ], [ %28, %27 ]
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 21208
  %8 = load i64, ptr %7, align 8
  %9 = and i64 %8, 16
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %.critedge, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %6, i64 21248
  %12 = load i64, ptr %11, align 8
  %13 = icmp ult i64 %.09, %12
  br i1 %13, label %14, label %.critedge

14:                                               ; preds = %10
  %15 = load ptr, ptr @C, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 21800
  %17 = getelementptr inbounds i64, ptr %16, i64 %.09
  %18 = load i64, ptr %17, align 8
  %19 = call i1 @on_stack(i64 %18)
  br i1 %19, label %20, label %27

20:                                               ; preds = %14
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 21280
  %23 = load i64, ptr %22, align 8
  %24 = shl nuw i64 1, %.09
  %25 = and i64 %23, %24
  %.not12 = icmp eq i64 %25, 0
  br i1 %.not12, label %26, label %27

26:                                               ; preds = %20
  call void @undefined(i64 8)
  br label %27

27:                                               ; preds = %14, %20, %26
  %28 = add i64 %.09, 1
  br label %5

.critedge:                                        ; preds = %5, %10
  %29 = load ptr, ptr @C, align 8
  %30 = getelementptr inbounds i8, ptr %29, i64 21208
  %31 = load i64, ptr %30, align 8
  %32 = and i64 %31, 8
  %.not10 = icmp eq i64 %32, 0
  br i1 %.not10, label %34, label %33

33:                                               ; preds = %.critedge
  call void @moment(i1 true)
  br label %34

34:                                               ; preds = %33, %.critedge
  %35 = load ptr, ptr @C, align 8
  %36 = getelementptr inbounds i8, ptr %35, i64 21208
  %37 = load i64, ptr %36, align 8
  %38 = and i64 %37, 4
  %.not11 = icmp eq i64 %38, 0
  br i1 %.not11, label %69, label %39

39:                                               ; preds = %34, %51
  %.08 = phi i64 [ %52, %51 ], [ 0, %34 ]
  %40 = load ptr, ptr @C, align 8
  %41 = getelementptr inbounds i8, ptr %40, i64 21224
  %42 = load i64, ptr %41, align 8
  %43 = icmp ult i64 %.08, %42
  br i1 %43, label %44, label %53

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %40, i64 21288
  %46 = getelementptr inbounds i64, ptr %45, i64 %.08
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr inbounds i8, ptr %40, i64 21216
  %49 = load i64, ptr %48, align 8
  %50 = icmp eq i64 %47, %49
  br i1 %50, label %53, label %51

51:                                               ; preds = %44
  %52 = add i64 %.08, 1
  br label %39

53:                                               ; preds = %44, %39
  %.0 = phi i32 [ 5, %39 ], [ 1, %44 ]
  switch i32 %.0, label %70 [
    i32 5, label %54
    i32 1, label %69
  ]

54:                                               ; preds = %53
  %55 = load ptr, ptr @C, align 8
  %56 = getelementptr inbounds i8, ptr %55, i64 21224
  %57 = load i64, ptr %56, align 8
  %58 = icmp ult i64 %57, 64
  br i1 %58, label %59, label %65

59:                                               ; preds = %54
  %60 = getelementptr inbounds i8, ptr %55, i64 21216
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr inbounds i8, ptr %55, i64 21288
  %63 = add nuw nsw i64 %57, 1
  store i64 %63, ptr %56, align 8
  %64 = getelementptr inbounds i64, ptr %62, i64 %57
  store i64 %61, ptr %64, align 8
  br label %65

65:                                               ; preds = %59, %54
  call void @structure(i64 4294967280)
  %66 = load ptr, ptr @C, align 8
  %67 = getelementptr inbounds i8, ptr %66, i64 21216
  %68 = load i64, ptr %67, align 8
  call void @value(i64 %68, i64 8)
  br label %69

69:                                               ; preds = %34, %65, %53
  ret void

70:                                               ; preds = %53
  unreachable
}

define internal void @moment(i1 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 174216
  %4 = load i64, ptr %2, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %2, i64 21240
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %7, 1
  store i64 %8, ptr %6, align 8
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 48
  %11 = load i64, ptr %10, align 8
  %.not = icmp eq i64 %11, 0
  br i1 %.not, label %20, label %12

12:                                               ; preds = %1
  %13 = call ptr @new_event(i64 7, i64 0, i64 0)
  %.not31 = icmp eq ptr %13, null
  br i1 %.not31, label %16, label %14

14:                                               ; preds = %12
  %15 = getelementptr inbounds i8, ptr %13, i64 24
  store i64 %8, ptr %15, align 8
  br label %16

16:                                               ; preds = %14, %12
  br i1 %0, label %17, label %20

17:                                               ; preds = %16
  %18 = load ptr, ptr @C, align 8
  %19 = getelementptr inbounds i8, ptr %18, i64 34936
  call void @fill(ptr %19, i64 0, i64 8192)
  br label %20

20:                                               ; preds = %16, %17, %1
  br label %21

21:                                               ; preds = %74, %20
  %.0 = phi i64 [ 0, %20 ], [ %75, %74 ]
  %22 = getelementptr inbounds i8, ptr %5, i64 168
  %23 = load i64, ptr %22, align 8
  %24 = icmp ult i64 %.0, %23
  %25 = icmp ult i64 %.0, 8
  %spec.select = select i1 %24, i1 %25, i1 false
  br i1 %spec.select, label %26, label %76

26:                                               ; preds = %21
  %27 = getelementptr inbounds i8, ptr %5, i64 3328
  %28 = getelementptr inbounds %struct.effect, ptr %27, i64 %.0
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  %30 = load i64, ptr %29, align 8
  %31 = load i64, ptr %28, align 8
  %.not32 = icmp eq i64 %31, %8
  br i1 %.not32, label %32, label %74

32:                                               ; preds = %26
  %33 = add i64 %30, -16777216
  %34 = icmp ult i64 %33, 2097152
  br i1 %34, label %35, label %56

35:                                               ; preds = %32
  %36 = lshr i64 %33, 16
  %37 = load ptr, ptr @C, align 8
  %38 = getelementptr inbounds i8, ptr %37, i64 21256
  %39 = load i64, ptr %38, align 8
  %40 = icmp ult i64 %36, %39
  br i1 %40, label %41, label %45

41:                                               ; preds = %35
  %42 = getelementptr inbounds i8, ptr %37, i64 21800
  %43 = getelementptr inbounds i64, ptr %42, i64 %36
  %44 = load i64, ptr %43, align 8
  br label %45

45:                                               ; preds = %35, %41
  %46 = phi i64 [ %44, %41 ], [ 0, %35 ]
  %47 = call { i64, i64 } @object_at(i64 %46)
  %48 = extractvalue { i64, i64 } %47, 0
  %.not33 = icmp eq i64 %48, 0
  br i1 %.not33, label %56, label %49

49:                                               ; preds = %45
  %50 = extractvalue { i64, i64 } %47, 1
  %51 = and i64 %30, 65535
  %52 = getelementptr inbounds i8, ptr %28, i64 16
  %53 = load i64, ptr %52, align 8
  %54 = add i64 %51, %53
  %.not34 = icmp ugt i64 %54, %50
  %55 = add i64 %48, %51
  %spec.select36 = select i1 %.not34, i64 0, i64 %55
  br label %56

56:                                               ; preds = %49, %45, %32
  %.030 = phi i64 [ %30, %32 ], [ 0, %45 ], [ %spec.select36, %49 ]
  %.not35 = icmp eq i64 %.030, 0
  br i1 %.not35, label %74, label %57

57:                                               ; preds = %56
  %58 = inttoptr i64 %.030 to ptr
  %59 = getelementptr inbounds i8, ptr %28, i64 24
  %60 = getelementptr inbounds i8, ptr %28, i64 16
  %61 = load i64, ptr %60, align 8
  call void @copy(ptr %58, ptr %59, i64 %61)
  %62 = trunc i64 %8 to i8
  %63 = and i8 %62, 7
  %64 = shl nuw i8 1, %63
  %65 = getelementptr inbounds i8, ptr %5, i64 283136
  %66 = load i64, ptr %29, align 8
  %67 = lshr i64 %66, 3
  %68 = add i64 %67, %8
  %69 = and i64 %68, 15
  %70 = sub nuw nsw i64 1984, %69
  %71 = getelementptr inbounds i8, ptr %65, i64 %70
  %72 = load i8, ptr %71, align 1
  %73 = or i8 %64, %72
  store i8 %73, ptr %71, align 1
  br label %74

74:                                               ; preds = %57, %26, %56
  %75 = add i64 %.0, 1
  br label %21

76:                                               ; preds = %21
  ret void
}

define i64 @llmfb_answer(i64 %0) {
  %2 = call i64 @answer_number(i64 %0)
  %3 = load ptr, ptr @C, align 8
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 175496
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
  %3 = getelementptr inbounds i8, ptr %2, i64 21208
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %12, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 21216
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %8, %0
  %10 = and i64 %9, 31
  %11 = or i64 %10, 32
  br label %18

12:                                               ; preds = %1
  %13 = getelementptr inbounds i8, ptr %2, i64 21112
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
  %3 = getelementptr inbounds i8, ptr %2, i64 21208
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 21216
  %8 = load i64, ptr %7, align 8
  br label %15

9:                                                ; preds = %1
  %10 = getelementptr inbounds i8, ptr %2, i64 21200
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 21112
  %13 = load i64, ptr %12, align 8
  %14 = call i64 @chained(i64 %11, i64 %13)
  br label %15

15:                                               ; preds = %9, %6
  %16 = phi i64 [ %8, %6 ], [ %14, %9 ]
  %17 = load ptr, ptr @C, align 8
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds %struct.record, ptr %17, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 174256
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

define i64 @llmfb_answer_pointer(i64 %0, i64 %1, i64 %2) {
  %4 = call i64 @answer_number(i64 %0)
  %5 = call i64 @chance(i64 %0)
  %6 = load ptr, ptr @C, align 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds %struct.record, ptr %6, i64 %7
  %9 = getelementptr inbounds i8, ptr %8, i64 175496
  %10 = getelementptr inbounds %struct.answer, ptr %9, i64 %4
  %.not = icmp eq i64 %1, 0
  br i1 %.not, label %11, label %.critedge

11:                                               ; preds = %3
  %12 = load i64, ptr %10, align 8
  %.not16 = icmp eq i64 %12, 0
  br i1 %.not16, label %16, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds i8, ptr %10, i64 8
  %15 = load i64, ptr %14, align 8
  br label %18

16:                                               ; preds = %11
  %17 = urem i64 %5, 5
  br label %18

18:                                               ; preds = %16, %13
  %.in.in = phi i64 [ %15, %13 ], [ %17, %16 ]
  %.in = icmp eq i64 %.in.in, 0
  %19 = xor i1 %.in, true
  %20 = zext i1 %19 to i64
  call void @note_answer(i64 %4, i64 %20)
  br i1 %.in, label %64, label %21

.critedge:                                        ; preds = %3
  call void @note_answer(i64 %4, i64 1)
  br label %21

21:                                               ; preds = %.critedge, %18
  %.not18 = icmp eq i64 %2, 0
  br i1 %.not18, label %22, label %.critedge24

22:                                               ; preds = %21
  %23 = load ptr, ptr @C, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 21248
  %25 = load i64, ptr %24, align 8
  %.not19 = icmp eq i64 %25, 0
  br i1 %.not19, label %42, label %26

26:                                               ; preds = %22
  %27 = load i64, ptr %23, align 8
  %28 = getelementptr inbounds %struct.record, ptr %23, i64 %27
  %29 = getelementptr inbounds i8, ptr %28, i64 174256
  %30 = load i64, ptr %29, align 8
  %31 = and i64 %30, 3
  %32 = icmp eq i64 %31, 3
  br i1 %32, label %33, label %42

33:                                               ; preds = %26
  %34 = udiv i64 %5, 5
  %35 = and i64 %34, 1
  %.not20 = icmp eq i64 %35, 0
  br i1 %.not20, label %42, label %36

36:                                               ; preds = %33
  %37 = getelementptr inbounds i8, ptr %23, i64 21800
  %38 = lshr i64 %5, 4
  %39 = urem i64 %38, %25
  %40 = getelementptr inbounds i64, ptr %37, i64 %39
  %41 = load i64, ptr %40, align 8
  br label %64

42:                                               ; preds = %33, %26, %22
  br i1 %.not18, label %43, label %.critedge24

43:                                               ; preds = %42
  %44 = load ptr, ptr @C, align 8
  %45 = load i64, ptr %44, align 8
  %46 = getelementptr inbounds %struct.record, ptr %44, i64 %45
  %47 = getelementptr inbounds i8, ptr %46, i64 174376
  %48 = load i64, ptr %47, align 8
  %49 = icmp ugt i64 %48, 2
  br i1 %49, label %50, label %.critedge24

50:                                               ; preds = %43
  %51 = udiv i64 %5, 5
  %52 = and i64 %51, 1
  %.not21 = icmp eq i64 %52, 0
  br i1 %.not21, label %.critedge24, label %64

.critedge24:                                      ; preds = %21, %50, %43, %42
  %53 = load ptr, ptr @C, align 8
  %54 = getelementptr inbounds i8, ptr %53, i64 21208
  %55 = load i64, ptr %54, align 8
  %56 = and i64 %55, 2
  %.not22 = icmp eq i64 %56, 0
  br i1 %.not22, label %62, label %57

57:                                               ; preds = %.critedge24
  %58 = and i64 %5, 7
  %59 = sub nuw nsw i64 30, %58
  %60 = mul nuw nsw i64 %59, 1056
  %61 = or i64 %60, 46179488464896
  br label %64

62:                                               ; preds = %.critedge24
  %63 = call i64 @new_block()
  br label %64

64:                                               ; preds = %57, %62, %50, %18, %36
  %.0 = phi i64 [ %41, %36 ], [ %48, %50 ], [ 0, %18 ], [ %61, %57 ], [ %63, %62 ]
  ret i64 %.0
}

define internal i64 @new_block() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 21192
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
  %5 = getelementptr inbounds i8, ptr %4, i64 175496
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
  %24 = getelementptr inbounds i8, ptr %20, i64 21112
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
  %3 = call i64 @llmfb_answer_pointer(i64 4, i64 0, i64 1)
  call void @value(i64 %3, i64 8)
  call void @llmfb_resume()
  br label %4

4:                                                ; preds = %0, %2
  ret void
}

define i1 @llmfb_catches(i64 %0) {
  %2 = call i64 @llmfb_answer(i64 5)
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 48
  %5 = load i64, ptr %4, align 8
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %9, label %6

6:                                                ; preds = %1
  %7 = and i64 %0, 15
  %8 = or i64 %7, 1920
  call void @llmfb_compare(i64 %8, i64 64, i64 %2, i64 %0)
  br label %9

9:                                                ; preds = %6, %1
  %10 = icmp eq i64 %2, %0
  br i1 %10, label %17, label %11

11:                                               ; preds = %9
  %12 = mul i64 %0, -7046029254386353131
  %13 = add i64 %2, %12
  %14 = call i64 @mix(i64 %13)
  %15 = and i64 %14, 3
  %16 = icmp eq i64 %15, 0
  br label %17

17:                                               ; preds = %11, %9
  %18 = phi i1 [ true, %9 ], [ %16, %11 ]
  ret i1 %18
}

define void @llmfb_missed(i1 %0, i64 %1) {
  br i1 %0, label %3, label %4

3:                                                ; preds = %2
  call void @value(i64 %1, i64 8)
  call void @llmfb_resume()
  br label %4

4:                                                ; preds = %2, %3
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
  br i1 %or.cond40, label %18, label %52

17:                                               ; preds = %12
  %.not.old = icmp eq i64 %0, 0
  br i1 %.not.old, label %18, label %52

18:                                               ; preds = %17, %14
  %19 = call i1 @ours(i64 %0)
  %.not34 = xor i1 %19, true
  %20 = icmp ugt i64 %1, 256
  %or.cond35 = and i1 %.not34, %20
  br i1 %or.cond35, label %21, label %22

21:                                               ; preds = %18
  call void @end(i64 3)
  unreachable

22:                                               ; preds = %18
  %23 = call i1 @ours(i64 %0)
  br i1 %23, label %24, label %28

24:                                               ; preds = %22
  %.not31 = icmp eq i64 %2, 0
  %.not32 = icmp eq i64 %3, 0
  %or.cond36 = or i1 %.not31, %.not32
  %25 = icmp ugt i64 %1, 256
  %or.cond37 = or i1 %or.cond36, %25
  %26 = and i64 %0, -524288
  %27 = icmp eq i64 %26, 46179488890880
  %or.cond39 = or i1 %or.cond37, %27
  br i1 %or.cond39, label %52, label %28

28:                                               ; preds = %24, %22
  %.not33 = icmp eq i64 %2, 0
  br i1 %.not33, label %52, label %29

29:                                               ; preds = %28
  %30 = load ptr, ptr @C, align 8
  %31 = getelementptr inbounds i8, ptr %30, i64 21208
  store i64 0, ptr %31, align 8
  %32 = getelementptr inbounds i8, ptr %30, i64 21200
  store i64 4294967281, ptr %32, align 8
  %33 = getelementptr inbounds i8, ptr %30, i64 21112
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %34, 1
  store i64 %35, ptr %33, align 8
  %36 = call i1 @ours(i64 %0)
  br i1 %36, label %37, label %41

37:                                               ; preds = %29
  %38 = call i64 @chance(i64 1)
  %39 = and i64 %38, 3
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %52, label %41

41:                                               ; preds = %37, %29
  br label %42

42:                                               ; preds = %44, %41
  %.0 = phi i64 [ 0, %41 ], [ %51, %44 ]
  %43 = icmp ult i64 %.0, %1
  br i1 %43, label %44, label %52

44:                                               ; preds = %42
  %45 = lshr exact i64 %.0, 3
  %46 = call i64 @llmfb_answer(i64 %45)
  store i64 %46, ptr %5, align 8
  %47 = add i64 %.0, 46179489548800
  %48 = inttoptr i64 %47 to ptr
  %49 = sub nuw i64 %1, %.0
  %50 = icmp ult i64 %49, 8
  %. = select i1 %50, i64 %49, i64 8
  call void @copy(ptr %48, ptr %5, i64 %.)
  %51 = add i64 %.0, 8
  br label %42

52:                                               ; preds = %14, %42, %37, %28, %24, %17
  %.030 = phi i64 [ %0, %24 ], [ %0, %17 ], [ 46179489548800, %28 ], [ %0, %37 ], [ 46179489548800, %42 ], [ %0, %14 ]
  ret i64 %.030
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

define void @llmfb_atomic(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = call i1 @on_stack(i64 %0)
  br i1 %5, label %24, label %6

6:                                                ; preds = %4
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %10, label %7

7:                                                ; preds = %6
  %8 = shl i64 %1, 4
  %9 = add i64 %8, 4294967282
  call void @structure(i64 %9)
  call void @value(i64 %0, i64 8)
  call void @strength(i64 %3)
  br label %10

10:                                               ; preds = %7, %6
  %11 = load ptr, ptr @C, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 21208
  store i64 0, ptr %12, align 8
  %13 = and i64 %3, 4
  %.not10 = icmp eq i64 %13, 0
  br i1 %.not10, label %16, label %14

14:                                               ; preds = %10
  %15 = call i64 @seen_by_others()
  call void @value(i64 %15, i64 8)
  br label %16

16:                                               ; preds = %14, %10
  %17 = icmp ult i64 %1, 17
  br i1 %17, label %18, label %24

18:                                               ; preds = %16
  %19 = call i1 @ours(i64 %0)
  br i1 %19, label %20, label %24

20:                                               ; preds = %18
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 43128
  %23 = inttoptr i64 %0 to ptr
  call void @copy(ptr %22, ptr %23, i64 %1)
  br label %24

24:                                               ; preds = %4, %20, %18, %16
  ret void
}

define i1 @llmfb_fails(i1 %0) {
  br i1 %0, label %2, label %53

2:                                                ; preds = %1
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21184
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 1
  store i64 %6, ptr %4, align 8
  %7 = mul i64 %6, 3
  %8 = add i64 %7, 5
  %9 = and i64 %8, 31
  %10 = load ptr, ptr @C, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 174216
  %12 = load i64, ptr %10, align 8
  %13 = getelementptr inbounds %struct.record, ptr %11, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 1280
  %15 = getelementptr inbounds %struct.answer, ptr %14, i64 %9
  %16 = load i64, ptr %15, align 8
  %.not = icmp eq i64 %16, 0
  br i1 %.not, label %21, label %17

17:                                               ; preds = %2
  %18 = getelementptr inbounds i8, ptr %15, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = and i64 %19, 1
  br label %33

21:                                               ; preds = %2
  %22 = getelementptr inbounds i8, ptr %13, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = and i64 %23, 3
  %25 = icmp eq i64 %24, 1
  br i1 %25, label %26, label %33

26:                                               ; preds = %21
  %27 = getelementptr inbounds i8, ptr %10, i64 21184
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %28, 31
  %30 = add i64 %23, %29
  %31 = call i64 @mix(i64 %30)
  %32 = and i64 %31, 1
  br label %33

33:                                               ; preds = %21, %26, %17
  %34 = phi i64 [ %20, %17 ], [ 0, %21 ], [ %32, %26 ]
  %35 = icmp ne i64 %34, 0
  %36 = zext i1 %35 to i64
  call void @note_answer(i64 %9, i64 %36)
  %37 = load ptr, ptr @C, align 8
  %38 = getelementptr inbounds i8, ptr %37, i64 48
  %39 = load i64, ptr %38, align 8
  %.not9 = icmp eq i64 %39, 0
  br i1 %.not9, label %45, label %40

40:                                               ; preds = %33
  %41 = getelementptr inbounds i8, ptr %37, i64 21184
  %42 = load i64, ptr %41, align 8
  %43 = and i64 %42, 15
  %44 = or i64 %43, 1904
  call void @llmfb_compare(i64 %44, i64 1, i64 %36, i64 1)
  br label %45

45:                                               ; preds = %40, %33
  br i1 %35, label %46, label %53

46:                                               ; preds = %45
  %47 = load ptr, ptr @C, align 8
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds %struct.record, ptr %47, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 174304
  %51 = load i64, ptr %50, align 8
  %52 = add i64 %51, 4294967296
  store i64 %52, ptr %50, align 8
  br label %53

53:                                               ; preds = %45, %46, %1
  %.0 = phi i1 [ false, %1 ], [ %35, %46 ], [ %35, %45 ]
  ret i1 %.0
}

define void @llmfb_atomic_done(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = call i1 @on_stack(i64 %0)
  br i1 %5, label %13, label %6

6:                                                ; preds = %4
  call void @atomic_store(i64 %0, i64 %1, i64 %2, i64 %3)
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 21248
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %7, i64 21256
  store i64 %9, ptr %10, align 8
  %11 = and i64 %2, 2
  %.not = icmp eq i64 %11, 0
  br i1 %.not, label %13, label %12

12:                                               ; preds = %6
  call void @moment(i1 false)
  br label %13

13:                                               ; preds = %4, %12, %6
  ret void
}

define internal void @atomic_store(i64 %0, i64 %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %1, 16
  br i1 %5, label %.critedge20, label %6

6:                                                ; preds = %4
  %7 = call i1 @ours(i64 %0)
  br i1 %7, label %8, label %.critedge20

8:                                                ; preds = %6
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 43128
  br label %11

11:                                               ; preds = %17, %8
  %.019 = phi i64 [ %1, %8 ], [ %20, %17 ]
  %.018 = phi i64 [ %0, %8 ], [ %19, %17 ]
  %.017 = phi ptr [ %10, %8 ], [ %18, %17 ]
  %.not = icmp eq i64 %.019, 0
  br i1 %.not, label %.critedge20, label %12

12:                                               ; preds = %11
  %13 = inttoptr i64 %.018 to ptr
  %14 = load i8, ptr %13, align 1
  %15 = load i8, ptr %.017, align 1
  %16 = icmp eq i8 %14, %15
  br i1 %16, label %17, label %.critedge

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %.017, i64 1
  %19 = add i64 %.018, 1
  %20 = add i64 %.019, -1
  br label %11

.critedge:                                        ; preds = %12
  br i1 %.not, label %.critedge20, label %21

21:                                               ; preds = %.critedge
  %22 = shl nuw nsw i64 %1, 4
  %23 = add nuw nsw i64 %22, 4294967283
  %24 = shl i64 %3, 40
  %25 = or i64 %23, %24
  call void @structure(i64 %25)
  call void @strength(i64 %2)
  call void @value(i64 %0, i64 8)
  %26 = load ptr, ptr @C, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 21208
  store i64 0, ptr %27, align 8
  %28 = inttoptr i64 %0 to ptr
  call void @llmfb_bytes(ptr %28, i64 %1)
  br label %.critedge20

.critedge20:                                      ; preds = %11, %21, %.critedge, %4, %6
  ret void
}

define void @llmfb_fence(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 21208
  store i64 0, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %2, i64 21168
  %5 = load i64, ptr %4, align 8
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %31, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 174216
  %8 = load i64, ptr %2, align 8
  %9 = getelementptr inbounds %struct.record, ptr %7, i64 %8
  %10 = getelementptr inbounds i8, ptr %9, i64 96
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %5, %11
  br i1 %12, label %13, label %31

13:                                               ; preds = %6
  %14 = getelementptr inbounds i8, ptr %9, i64 144
  %15 = load i64, ptr %14, align 8
  %.not5 = icmp ne i64 %15, 0
  %16 = icmp ult i64 %15, 1025
  %or.cond = and i1 %.not5, %16
  br i1 %or.cond, label %17, label %31

17:                                               ; preds = %13
  %18 = getelementptr i8, ptr %9, i64 315902
  %19 = getelementptr i16, ptr %18, i64 %15
  %20 = and i64 %0, 4
  %21 = load i16, ptr %19, align 2
  %22 = zext i16 %21 to i64
  %23 = xor i64 %22, -1
  %24 = and i64 %20, %23
  %.not7 = icmp eq i64 %24, 0
  br i1 %.not7, label %27, label %25

25:                                               ; preds = %17
  %26 = call i64 @seen_by_others()
  call void @value(i64 %26, i64 8)
  br label %27

27:                                               ; preds = %25, %17
  %28 = trunc i64 %0 to i16
  %29 = load i16, ptr %19, align 2
  %30 = or i16 %29, %28
  store i16 %30, ptr %19, align 2
  br label %42

31:                                               ; preds = %13, %6, %1
  call void @structure(i64 4294967282)
  call void @strength(i64 %0)
  %32 = and i64 %0, 4
  %.not6 = icmp eq i64 %32, 0
  br i1 %.not6, label %35, label %33

33:                                               ; preds = %31
  %34 = call i64 @seen_by_others()
  call void @value(i64 %34, i64 8)
  br label %35

35:                                               ; preds = %33, %31
  %36 = load ptr, ptr @C, align 8
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds %struct.record, ptr %36, i64 %37
  %39 = getelementptr inbounds i8, ptr %38, i64 174312
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %36, i64 21168
  store i64 %40, ptr %41, align 8
  br label %42

42:                                               ; preds = %35, %27
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
  %8 = getelementptr inbounds i8, ptr %7, i64 21208
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
  %2 = getelementptr inbounds i8, ptr %1, i64 21208
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
  %5 = getelementptr inbounds i8, ptr %4, i64 174216
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 80
  %9 = load i64, ptr %8, align 8
  %10 = icmp ult i64 %9, 64
  br i1 %10, label %11, label %14

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %7, i64 313856
  %13 = getelementptr inbounds %struct.object, ptr %12, i64 %9
  store i64 %3, ptr %13, align 8
  %.sroa.5.0..sroa_idx = getelementptr inbounds i8, ptr %13, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx, align 8
  br label %14

14:                                               ; preds = %11, %1
  %15 = load ptr, ptr @C, align 8
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds %struct.record, ptr %15, i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 174296
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %21, label %28

21:                                               ; preds = %14
  %22 = load ptr, ptr @C, align 8
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 174304
  %26 = load i64, ptr %25, align 8
  %27 = or i64 %26, 1
  store i64 %27, ptr %25, align 8
  br label %47

28:                                               ; preds = %14
  %29 = add i64 %3, %0
  %30 = add i64 %29, -46179488628736
  %31 = load ptr, ptr @C, align 8
  %32 = getelementptr inbounds i8, ptr %31, i64 21128
  %33 = load i64, ptr %32, align 8
  %34 = icmp ugt i64 %30, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %28
  store i64 %30, ptr %32, align 8
  br label %36

36:                                               ; preds = %35, %28
  %37 = load ptr, ptr @C, align 8
  %38 = getelementptr inbounds i8, ptr %37, i64 31272
  %39 = getelementptr inbounds i8, ptr %37, i64 32296
  %40 = load i64, ptr %39, align 8
  %41 = add i64 %40, 1
  store i64 %41, ptr %39, align 8
  %42 = getelementptr inbounds %struct.object, ptr %38, i64 %40
  store i64 %3, ptr %42, align 8
  %.sroa.5.0..sroa_idx2 = getelementptr inbounds i8, ptr %42, i64 8
  store i64 %0, ptr %.sroa.5.0..sroa_idx2, align 8
  %43 = inttoptr i64 %3 to ptr
  %44 = load ptr, ptr @C, align 8
  %45 = getelementptr inbounds i8, ptr %44, i64 24
  %46 = load i64, ptr %45, align 8
  call void @fill(ptr %43, i64 %46, i64 %0)
  br label %47

47:                                               ; preds = %36, %21
  %.0 = phi i64 [ %3, %36 ], [ 0, %21 ]
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
  %4 = getelementptr inbounds i8, ptr %3, i64 32296
  %5 = load i64, ptr %4, align 8
  %6 = icmp ult i64 %.0, %5
  br i1 %6, label %7, label %21

7:                                                ; preds = %2
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %19, label %8

8:                                                ; preds = %7
  %9 = getelementptr inbounds i8, ptr %3, i64 31272
  %10 = getelementptr inbounds %struct.object, ptr %9, i64 %.0
  %11 = load i64, ptr %10, align 8
  %12 = ptrtoint ptr %0 to i64
  %13 = icmp eq i64 %11, %12
  br i1 %13, label %14, label %19

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 0, ptr %15, align 8
  %16 = load ptr, ptr @C, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 31272
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
  %34 = getelementptr inbounds i8, ptr %33, i64 32312
  %35 = getelementptr inbounds i8, ptr %33, i64 32304
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

define i64 @llmfb_new(i64 %0) {
  %2 = call i64 @aligned_heap(i64 %0)
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 21208
  store i64 0, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 21200
  store i64 46179489480704, ptr %5, align 8
  ret i64 %2
}

define ptr @_Znwm(i64 %0) {
  %2 = call i64 @llmfb_new(i64 %0)
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %3, label %5

3:                                                ; preds = %1
  %4 = call i64 @llmfb_answer_pointer(i64 4, i64 0, i64 1)
  call void @llmfb_missed(i1 true, i64 %4)
  br label %5

5:                                                ; preds = %3, %1
  %6 = inttoptr i64 %2 to ptr
  ret ptr %6
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
  call void @check(ptr %0, i64 %2)
  call void @check(ptr %1, i64 %2)
  call void @note_bytes(ptr %0, ptr %1, i64 %2)
  call void @note_bytes(ptr %1, ptr %0, i64 %2)
  br label %4

4:                                                ; preds = %18, %3
  %.023 = phi i64 [ 0, %3 ], [ %19, %18 ]
  %.0 = phi i32 [ undef, %3 ], [ %.2, %18 ]
  %5 = icmp ult i64 %.023, %2
  br i1 %5, label %6, label %20

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %.023
  %8 = load i8, ptr %7, align 1
  %9 = getelementptr inbounds i8, ptr %1, i64 %.023
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
  %.125 = phi i32 [ 1, %13 ], [ 1, %15 ], [ 0, %6 ]
  %.2 = phi i32 [ %16, %15 ], [ %14, %13 ], [ %.0, %6 ]
  %trunc = trunc i32 %.125 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %18, label %20

18:                                               ; preds = %17
  %19 = add i64 %.023, 1
  br label %4

20:                                               ; preds = %4, %17
  %.024 = phi i32 [ %.125, %17 ], [ 2, %4 ]
  %.1 = phi i32 [ %.2, %17 ], [ %.0, %4 ]
  switch i32 %.024, label %23 [
    i32 2, label %21
    i32 1, label %22
  ]

21:                                               ; preds = %20
  br label %22

22:                                               ; preds = %21, %20
  %.3 = phi i32 [ 0, %21 ], [ %.1, %20 ]
  ret i32 %.3

23:                                               ; preds = %20
  unreachable
}

define internal void @check(ptr %0, i64 %1) {
  %3 = ptrtoint ptr %0 to i64
  call void @llmfb_access(i64 %3, i64 %1, i64 1, i64 0)
  ret void
}

define internal void @note_bytes(ptr %0, ptr %1, i64 %2) {
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %72, label %7

7:                                                ; preds = %3, %15
  %.0 = phi i64 [ %16, %15 ], [ 0, %3 ]
  %8 = icmp ult i64 %.0, %2
  br i1 %8, label %9, label %.critedge

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  %11 = load i8, ptr %10, align 1
  %12 = getelementptr inbounds i8, ptr %1, i64 %.0
  %13 = load i8, ptr %12, align 1
  %14 = icmp eq i8 %11, %13
  br i1 %14, label %15, label %.critedge

15:                                               ; preds = %9
  %16 = add i64 %.0, 1
  br label %7

.critedge:                                        ; preds = %7, %9
  %17 = icmp eq i64 %.0, %2
  br i1 %17, label %23, label %18

18:                                               ; preds = %.critedge
  %19 = add i64 %.0, 1
  %20 = icmp eq i64 %19, %2
  %.not49 = icmp eq i64 %.0, 0
  %21 = select i1 %.not49, i8 8, i8 4
  %22 = select i1 %20, i8 2, i8 %21
  br label %23

23:                                               ; preds = %.critedge, %18
  %24 = phi i8 [ %22, %18 ], [ 1, %.critedge ]
  %25 = load ptr, ptr @C, align 8
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds %struct.record, ptr %25, i64 %26
  %28 = ptrtoint ptr %1 to i64
  %29 = lshr i64 %28, 5
  %30 = and i64 %29, 15
  %31 = getelementptr inbounds i8, ptr %27, i64 459304
  %32 = getelementptr inbounds i8, ptr %31, i64 %30
  %33 = load i8, ptr %32, align 1
  %34 = or i8 %24, %33
  store i8 %34, ptr %32, align 1
  %35 = icmp ult i64 %2, 24
  %. = select i1 %35, i64 %2, i64 24
  %36 = call ptr @new_event(i64 4, i64 0, i64 %.)
  %.not50 = icmp eq ptr %36, null
  br i1 %.not50, label %43, label %37

37:                                               ; preds = %23
  %38 = ptrtoint ptr %0 to i64
  %39 = getelementptr inbounds i8, ptr %36, i64 24
  store i64 %38, ptr %39, align 8
  %40 = getelementptr inbounds i8, ptr %36, i64 32
  %41 = getelementptr inbounds i8, ptr %36, i64 16
  %42 = load i64, ptr %41, align 8
  call void @copy(ptr %40, ptr %1, i64 %42)
  br label %43

43:                                               ; preds = %37, %23
  %44 = icmp ugt i64 %2, 24
  br i1 %44, label %45, label %51

45:                                               ; preds = %43
  %46 = call ptr @new_event(i64 12, i64 0, i64 %2)
  %.not51 = icmp eq ptr %46, null
  br i1 %.not51, label %51, label %47

47:                                               ; preds = %45
  %48 = ptrtoint ptr %0 to i64
  %49 = getelementptr inbounds i8, ptr %46, i64 24
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds i8, ptr %46, i64 32
  store i64 %28, ptr %50, align 8
  br label %51

51:                                               ; preds = %47, %45, %43
  %52 = ptrtoint ptr %0 to i64
  %53 = icmp ugt ptr %0, inttoptr (i64 46179488432127 to ptr)
  %54 = icmp ult ptr %0, inttoptr (i64 46179488497664 to ptr)
  %or.cond = and i1 %53, %54
  br i1 %or.cond, label %72, label %55

55:                                               ; preds = %51, %70
  %.047 = phi i64 [ %71, %70 ], [ 0, %51 ]
  %56 = icmp ult i64 %.047, %2
  %57 = icmp ult i64 %.047, 24
  %spec.select = select i1 %56, i1 %57, i1 false
  br i1 %spec.select, label %58, label %72

58:                                               ; preds = %55
  %59 = sub i64 %2, %.047
  %60 = icmp ult i64 %59, 8
  %.53 = select i1 %60, i64 %59, i64 8
  %61 = shl nuw nsw i64 %.53, 3
  %62 = call ptr @new_event(i64 6, i64 0, i64 %61)
  %.not52 = icmp eq ptr %62, null
  br i1 %.not52, label %70, label %63

63:                                               ; preds = %58
  %64 = add i64 %.047, %52
  %65 = call i64 @value_at(i64 %64, i64 %.53)
  %66 = getelementptr inbounds i8, ptr %62, i64 24
  store i64 %65, ptr %66, align 8
  %67 = add i64 %.047, %28
  %68 = call i64 @value_at(i64 %67, i64 %.53)
  %69 = getelementptr inbounds i8, ptr %62, i64 32
  store i64 %68, ptr %69, align 8
  br label %70

70:                                               ; preds = %58, %63
  %71 = add i64 %.047, 8
  br label %55

72:                                               ; preds = %51, %55, %3
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
  %5 = load ptr, ptr @C, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 24
  %7 = load i64, ptr %6, align 8
  %.not = icmp eq i64 %7, 0
  br i1 %.not, label %13, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %5, i64 64
  %10 = load i64, ptr %9, align 8
  %11 = icmp ne i64 %10, 0
  %12 = zext i1 %11 to i32
  br label %13

13:                                               ; preds = %8, %3
  %14 = phi i32 [ 1, %3 ], [ %12, %8 ]
  %.not5 = icmp eq i32 %4, 0
  br i1 %.not5, label %21, label %15

15:                                               ; preds = %13
  %.lobit = lshr i32 %4, 31
  %16 = icmp eq i32 %.lobit, %14
  br i1 %16, label %17, label %19

17:                                               ; preds = %15
  %18 = call i32 @more()
  br label %21

19:                                               ; preds = %15
  %20 = call i32 @less()
  br label %21

21:                                               ; preds = %17, %19, %13
  %22 = phi i32 [ 0, %13 ], [ %18, %17 ], [ %20, %19 ]
  ret i32 %22
}

define ptr @memchr(ptr %0, i32 %1, i64 %2) {
  br label %4

4:                                                ; preds = %13, %3
  %.013 = phi i64 [ 0, %3 ], [ %14, %13 ]
  %5 = icmp ult i64 %.013, %2
  br i1 %5, label %6, label %15

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %.013
  %8 = load i8, ptr %7, align 1
  %9 = trunc i32 %1 to i8
  %10 = icmp eq i8 %8, %9
  br i1 %10, label %11, label %13

11:                                               ; preds = %6
  %12 = add i64 %.013, 1
  call void @check(ptr %0, i64 %12)
  br label %15

13:                                               ; preds = %6
  %14 = add i64 %.013, 1
  br label %4

15:                                               ; preds = %4, %11
  %.014 = phi ptr [ %7, %11 ], [ undef, %4 ]
  %.0 = phi i32 [ 1, %11 ], [ 2, %4 ]
  switch i32 %.0, label %18 [
    i32 2, label %16
    i32 1, label %17
  ]

16:                                               ; preds = %15
  call void @check(ptr %0, i64 %2)
  br label %17

17:                                               ; preds = %16, %15
  %.1 = phi ptr [ null, %16 ], [ %.014, %15 ]
  ret ptr %.1

18:                                               ; preds = %15
  unreachable
}

define ptr @memrchr(ptr %0, i32 %1, i64 %2) {
  call void @check(ptr %0, i64 %2)
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
  %.08 = phi ptr [ %7, %6 ], [ null, %4 ]
  ret ptr %.08
}

define ptr @mempcpy(ptr %0, ptr %1, i64 %2) {
  call void @check_write(ptr %0, i64 %2)
  call void @check(ptr %1, i64 %2)
  %4 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  %5 = getelementptr inbounds i8, ptr %4, i64 %2
  ret ptr %5
}

define internal void @check_write(ptr %0, i64 %1) {
  %3 = ptrtoint ptr %0 to i64
  call void @llmfb_access(i64 %3, i64 %1, i64 1, i64 1)
  ret void
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

define i64 @strnlen(ptr %0, i64 %1) {
  br label %3

3:                                                ; preds = %9, %2
  %.0 = phi i64 [ 0, %2 ], [ %10, %9 ]
  %4 = icmp ult i64 %.0, %1
  br i1 %4, label %5, label %.critedge10

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 %.0
  %7 = load i8, ptr %6, align 1
  %8 = icmp ne i8 %7, 0
  br i1 %8, label %9, label %.critedge

9:                                                ; preds = %5
  %10 = add i64 %.0, 1
  br label %3

.critedge:                                        ; preds = %5
  %11 = add i64 %.0, 1
  %spec.select = select i1 %4, i64 %11, i64 %1
  br label %.critedge10

.critedge10:                                      ; preds = %.critedge, %3
  %12 = phi i64 [ %spec.select, %.critedge ], [ %1, %3 ]
  call void @check(ptr %0, i64 %12)
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
  %5 = call i64 @strnlen(ptr %0, i64 %2)
  br label %6

6:                                                ; preds = %19, %3
  %.020 = phi ptr [ %1, %3 ], [ %21, %19 ]
  %.019 = phi i64 [ %2, %3 ], [ %7, %19 ]
  %.018 = phi ptr [ %0, %3 ], [ %20, %19 ]
  %.017 = phi i32 [ undef, %3 ], [ %.1, %19 ]
  %7 = add i64 %.019, -1
  %.not = icmp eq i64 %.019, 0
  br i1 %.not, label %22, label %8

8:                                                ; preds = %6
  %9 = load i8, ptr %.018, align 1
  %10 = load i8, ptr %.020, align 1
  %.not21 = icmp eq i8 %9, %10
  br i1 %.not21, label %17, label %11

11:                                               ; preds = %8
  %12 = icmp ult i8 %9, %10
  br i1 %12, label %13, label %15

13:                                               ; preds = %11
  %14 = call i32 @less()
  br label %18

15:                                               ; preds = %11
  %16 = call i32 @more()
  br label %18

17:                                               ; preds = %8
  %.not22 = icmp eq i8 %9, 0
  %..017 = select i1 %.not22, i32 0, i32 %.017
  %. = select i1 %.not22, i1 true, i1 false
  br label %18

18:                                               ; preds = %17, %13, %15
  %.1 = phi i32 [ %..017, %17 ], [ %16, %15 ], [ %14, %13 ]
  %.0 = phi i1 [ %., %17 ], [ true, %13 ], [ true, %15 ]
  switch i1 %.0, label %23 [
    i1 false, label %19
    i1 true, label %22
  ]

19:                                               ; preds = %18
  %20 = getelementptr inbounds i8, ptr %.018, i64 1
  %21 = getelementptr inbounds i8, ptr %.020, i64 1
  br label %6

22:                                               ; preds = %6, %18
  %.2 = phi i32 [ %.1, %18 ], [ 0, %6 ]
  ret i32 %.2

23:                                               ; preds = %18
  unreachable
}

define ptr @stpcpy(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = add i64 %3, 1
  call void @check_write(ptr %0, i64 %4)
  %5 = call ptr @memcpy(ptr %0, ptr %1, i64 %4)
  %6 = getelementptr inbounds i8, ptr %0, i64 %3
  ret ptr %6
}

define ptr @strcpy(ptr %0, ptr %1) {
  %3 = call ptr @stpcpy(ptr %0, ptr %1)
  ret ptr %0
}

define ptr @stpncpy(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strnlen(ptr %1, i64 %2)
  call void @check_write(ptr %0, i64 %2)
  br label %5

5:                                                ; preds = %7, %3
  %.0 = phi i64 [ 0, %3 ], [ %11, %7 ]
  %6 = icmp ult i64 %.0, %4
  br i1 %6, label %7, label %12

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %1, i64 %.0
  %9 = load i8, ptr %8, align 1
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  store i8 %9, ptr %10, align 1
  %11 = add i64 %.0, 1
  br label %5

12:                                               ; preds = %5, %14
  %.1 = phi i64 [ %16, %14 ], [ %.0, %5 ]
  %13 = icmp ult i64 %.1, %2
  br i1 %13, label %14, label %17

14:                                               ; preds = %12
  %15 = getelementptr inbounds i8, ptr %0, i64 %.1
  store i8 0, ptr %15, align 1
  %16 = add i64 %.1, 1
  br label %12

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %0, i64 %4
  ret ptr %18
}

define ptr @strncpy(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @stpncpy(ptr %0, ptr %1, i64 %2)
  ret ptr %0
}

define i64 @strlcpy(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %1)
  %5 = icmp ult i64 %4, %2
  %6 = add i64 %2, -1
  %7 = select i1 %5, i64 %4, i64 %6
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %12, label %8

8:                                                ; preds = %3
  %9 = add i64 %7, 1
  call void @check_write(ptr %0, i64 %9)
  %10 = call ptr @memcpy(ptr %0, ptr %1, i64 %7)
  %11 = getelementptr inbounds i8, ptr %0, i64 %7
  store i8 0, ptr %11, align 1
  br label %12

12:                                               ; preds = %3, %8
  ret i64 %4
}

define ptr @memccpy(ptr %0, ptr %1, i32 %2, i64 %3) {
  br label %5

5:                                                ; preds = %16, %4
  %.017 = phi i64 [ 0, %4 ], [ %17, %16 ]
  %6 = icmp ult i64 %.017, %3
  br i1 %6, label %7, label %18

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %1, i64 %.017
  call void @check(ptr %8, i64 1)
  %9 = getelementptr inbounds i8, ptr %0, i64 %.017
  call void @check_write(ptr %9, i64 1)
  %10 = load i8, ptr %8, align 1
  store i8 %10, ptr %9, align 1
  %11 = load i8, ptr %8, align 1
  %12 = trunc i32 %2 to i8
  %13 = icmp eq i8 %11, %12
  br i1 %13, label %14, label %16

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %9, i64 1
  br label %18

16:                                               ; preds = %7
  %17 = add i64 %.017, 1
  br label %5

18:                                               ; preds = %5, %14
  %.018 = phi ptr [ %15, %14 ], [ undef, %5 ]
  %.0 = phi i32 [ 1, %14 ], [ 2, %5 ]
  switch i32 %.0, label %21 [
    i32 2, label %19
    i32 1, label %20
  ]

19:                                               ; preds = %18
  br label %20

20:                                               ; preds = %19, %18
  %.1 = phi ptr [ null, %19 ], [ %.018, %18 ]
  ret ptr %.1

21:                                               ; preds = %18
  unreachable
}

define void @bcopy(ptr %0, ptr %1, i64 %2) {
  call void @check(ptr %0, i64 %2)
  call void @check_write(ptr %1, i64 %2)
  %4 = call ptr @memmove(ptr %1, ptr %0, i64 %2)
  ret void
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
  %7 = add i64 %4, 1
  call void @check_write(ptr %6, i64 %7)
  %8 = call ptr @memcpy(ptr %6, ptr %1, i64 %4)
  %9 = getelementptr inbounds i8, ptr %6, i64 %4
  store i8 0, ptr %9, align 1
  ret ptr %0
}

define ptr @strchr(ptr %0, i32 %1) {
  %3 = call i64 @strlen(ptr %0)
  br label %4

4:                                                ; preds = %10, %2
  %.06 = phi ptr [ %0, %2 ], [ %11, %10 ]
  %5 = load i8, ptr %.06, align 1
  %6 = sext i8 %5 to i32
  %sext = shl i32 %1, 24
  %7 = ashr exact i32 %sext, 24
  %8 = icmp eq i32 %7, %6
  br i1 %8, label %12, label %9

9:                                                ; preds = %4
  %.not = icmp eq i8 %5, 0
  br i1 %.not, label %12, label %10

10:                                               ; preds = %9
  %11 = getelementptr inbounds i8, ptr %.06, i64 1
  br label %4

12:                                               ; preds = %9, %4
  %.0 = phi ptr [ %.06, %4 ], [ null, %9 ]
  ret ptr %.0
}

define ptr @strrchr(ptr %0, i32 %1) {
  %3 = call i64 @strlen(ptr %0)
  br label %4

4:                                                ; preds = %11, %2
  %.06 = phi ptr [ %0, %2 ], [ %12, %11 ]
  %.0 = phi ptr [ null, %2 ], [ %spec.select, %11 ]
  %5 = load i8, ptr %.06, align 1
  %6 = sext i8 %5 to i32
  %sext = shl i32 %1, 24
  %7 = ashr exact i32 %sext, 24
  %8 = icmp eq i32 %7, %6
  %spec.select = select i1 %8, ptr %.06, ptr %.0
  %9 = load i8, ptr %.06, align 1
  %.not = icmp eq i8 %9, 0
  br i1 %.not, label %10, label %11

10:                                               ; preds = %4
  ret ptr %spec.select

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %.06, i64 1
  br label %4
}

define ptr @strstr(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = call i64 @strlen(ptr %0)
  br label %5

5:                                                ; preds = %9, %2
  %.08 = phi ptr [ %0, %2 ], [ %10, %9 ]
  %6 = call i32 @strncmp(ptr %.08, ptr %1, i64 %3)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %11, label %7

7:                                                ; preds = %5
  %8 = load i8, ptr %.08, align 1
  %.not9 = icmp eq i8 %8, 0
  br i1 %.not9, label %11, label %9

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %.08, i64 1
  br label %5

11:                                               ; preds = %7, %5
  %.0 = phi ptr [ %.08, %5 ], [ null, %7 ]
  ret ptr %.0
}

define i64 @strspn(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %0)
  br label %4

4:                                                ; preds = %11, %2
  %.0 = phi i64 [ 0, %2 ], [ %12, %11 ]
  %5 = getelementptr inbounds i8, ptr %0, i64 %.0
  %6 = load i8, ptr %5, align 1
  %.not = icmp eq i8 %6, 0
  br i1 %.not, label %.critedge, label %7

7:                                                ; preds = %4
  %8 = sext i8 %6 to i32
  %9 = call ptr @strchr(ptr %1, i32 %8)
  %10 = icmp ne ptr %9, null
  br i1 %10, label %11, label %.critedge

11:                                               ; preds = %7
  %12 = add i64 %.0, 1
  br label %4

.critedge:                                        ; preds = %4, %7
  ret i64 %.0
}

define i64 @strcspn(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %0)
  %4 = call i64 @strlen(ptr %1)
  br label %5

5:                                                ; preds = %11, %2
  %.0 = phi i64 [ 0, %2 ], [ %12, %11 ]
  %6 = getelementptr inbounds i8, ptr %0, i64 %.0
  %7 = load i8, ptr %6, align 1
  %.not = icmp eq i8 %7, 0
  br i1 %.not, label %.critedge, label %8

8:                                                ; preds = %5
  %9 = sext i8 %7 to i32
  %10 = call ptr @strchr(ptr %1, i32 %9)
  %.not8 = icmp eq ptr %10, null
  br i1 %.not8, label %11, label %.critedge

11:                                               ; preds = %8
  %12 = add i64 %.0, 1
  br label %5

.critedge:                                        ; preds = %5, %8
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
  %2 = icmp eq i32 %0, -2147483648
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  call void @undefined(i64 10)
  br label %4

4:                                                ; preds = %3, %1
  %5 = icmp slt i32 %0, 0
  %6 = sub nsw i32 0, %0
  %7 = select i1 %5, i32 %6, i32 %0
  ret i32 %7
}

define i64 @labs(i64 %0) {
  %2 = icmp eq i64 %0, -9223372036854775808
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  call void @undefined(i64 10)
  br label %4

4:                                                ; preds = %3, %1
  %5 = icmp slt i64 %0, 0
  %6 = sub nsw i64 0, %0
  %7 = select i1 %5, i64 %6, i64 %0
  ret i64 %7
}

define i64 @llabs(i64 %0) {
  %2 = call i64 @labs(i64 %0)
  ret i64 %2
}

define i32 @ffs(i32 %0) {
  %.not = icmp eq i32 %0, 0
  %2 = call i32 @llvm.cttz.i32(i32 %0, i1 true)
  %3 = add nuw nsw i32 %2, 1
  %4 = select i1 %.not, i32 0, i32 %3
  ret i32 %4
}

declare i32 @llvm.cttz.i32(i32, i1)

define i32 @ffsl(i64 %0) {
  %.not = icmp eq i64 %0, 0
  %2 = call i64 @llvm.cttz.i64(i64 %0, i1 true)
  %3 = trunc i64 %2 to i32
  %4 = add nuw nsw i32 %3, 1
  %5 = select i1 %.not, i32 0, i32 %4
  ret i32 %5
}

declare i64 @llvm.cttz.i64(i64, i1)

define i32 @ffsll(i64 %0) {
  %2 = call i32 @ffsl(i64 %0)
  ret i32 %2
}

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
  %.014 = phi ptr [ %0, %1 ], [ %8, %.critedge ]
  %3 = load i8, ptr %.014, align 1
  %4 = icmp eq i8 %3, 32
  br i1 %4, label %.critedge, label %5

5:                                                ; preds = %2
  %6 = icmp sgt i8 %3, 8
  %7 = icmp slt i8 %3, 14
  %spec.select = select i1 %6, i1 %7, i1 false
  br i1 %spec.select, label %.critedge, label %9

.critedge:                                        ; preds = %2, %5
  %8 = getelementptr inbounds i8, ptr %.014, i64 1
  br label %2

9:                                                ; preds = %5
  %10 = load i8, ptr %.014, align 1
  switch i8 %10, label %15 [
    i8 45, label %11
    i8 43, label %11
  ]

11:                                               ; preds = %9, %9
  %12 = getelementptr inbounds i8, ptr %.014, i64 1
  %13 = load i8, ptr %.014, align 1
  %14 = icmp eq i8 %13, 45
  br label %15

15:                                               ; preds = %9, %11
  %.1 = phi ptr [ %12, %11 ], [ %.014, %9 ]
  %.0 = phi i1 [ %14, %11 ], [ false, %9 ]
  call void @check(ptr %.1, i64 1)
  br label %16

16:                                               ; preds = %20, %15
  %.2 = phi ptr [ %.1, %15 ], [ %22, %20 ]
  %.013 = phi i32 [ 0, %15 ], [ %26, %20 ]
  %17 = load i8, ptr %.2, align 1
  %18 = sext i8 %17 to i32
  %19 = call i1 @digit(i32 %18)
  br i1 %19, label %20, label %27

20:                                               ; preds = %16
  %21 = mul i32 %.013, 10
  %22 = getelementptr inbounds i8, ptr %.2, i64 1
  %23 = load i8, ptr %.2, align 1
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %24, -48
  %26 = add i32 %21, %25
  br label %16

27:                                               ; preds = %16
  %28 = sub i32 0, %.013
  %29 = select i1 %.0, i32 %28, i32 %.013
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

define bfloat @__truncsfbf2(float %0) {
  %2 = call bfloat @rounded(float %0)
  ret bfloat %2
}

define internal bfloat @rounded(float %0) {
  %2 = fcmp uno float %0, 0.000000e+00
  br i1 %2, label %3, label %7

3:                                                ; preds = %1
  %4 = bitcast float %0 to i32
  %5 = lshr i32 %4, 16
  %6 = or i32 %5, 64
  br label %14

7:                                                ; preds = %1
  %8 = bitcast float %0 to i32
  %9 = add i32 %8, 32767
  %10 = lshr i32 %8, 16
  %11 = and i32 %10, 1
  %12 = add i32 %9, %11
  %13 = lshr i32 %12, 16
  br label %14

14:                                               ; preds = %7, %3
  %15 = phi i32 [ %6, %3 ], [ %13, %7 ]
  %16 = trunc i32 %15 to i16
  %17 = bitcast i16 %16 to bfloat
  ret bfloat %17
}

define bfloat @__truncdfbf2(double %0) {
  %2 = fptrunc double %0 to float
  %3 = fpext float %2 to double
  %4 = fcmp uno double %0, 0.000000e+00
  %5 = fsub double %3, %0
  %6 = fcmp uno double %5, 0.000000e+00
  %or.cond = or i1 %4, %6
  br i1 %or.cond, label %7, label %9

7:                                                ; preds = %1
  %8 = call bfloat @rounded(float %2)
  br label %15

9:                                                ; preds = %1
  %10 = fcmp oeq double %0, %3
  %11 = call double @llvm.fabs.f64(double %0)
  %12 = call double @llvm.fabs.f64(double %3)
  %13 = fcmp ogt double %11, %12
  %14 = call bfloat @rounded_to_odd(float %2, i1 %10, i1 %13)
  br label %15

15:                                               ; preds = %9, %7
  %.0 = phi bfloat [ %8, %7 ], [ %14, %9 ]
  ret bfloat %.0
}

define internal bfloat @rounded_to_odd(float %0, i1 %1, i1 %2) {
  br i1 %1, label %11, label %4

4:                                                ; preds = %3
  %5 = bitcast float %0 to i32
  %6 = and i32 %5, 1
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %7, label %11

7:                                                ; preds = %4
  %8 = select i1 %2, i32 1, i32 -1
  %9 = add i32 %8, %5
  %10 = bitcast i32 %9 to float
  br label %11

11:                                               ; preds = %7, %4, %3
  %.sroa.0.0 = phi float [ %0, %3 ], [ %0, %4 ], [ %10, %7 ]
  %12 = call bfloat @rounded(float %.sroa.0.0)
  ret bfloat %12
}

declare double @llvm.fabs.f64(double)

define bfloat @__truncxfbf2(x86_fp80 %0) {
  %2 = fptrunc x86_fp80 %0 to float
  %3 = fpext float %2 to x86_fp80
  %4 = fcmp uno x86_fp80 %0, 0xK00000000000000000000
  %5 = fsub x86_fp80 %3, %0
  %6 = fcmp uno x86_fp80 %5, 0xK00000000000000000000
  %or.cond = or i1 %4, %6
  br i1 %or.cond, label %7, label %9

7:                                                ; preds = %1
  %8 = call bfloat @rounded(float %2)
  br label %19

9:                                                ; preds = %1
  %10 = fcmp oeq x86_fp80 %0, %3
  %11 = fcmp olt x86_fp80 %0, 0xK00000000000000000000
  %12 = fneg x86_fp80 %0
  %13 = select i1 %11, x86_fp80 %12, x86_fp80 %0
  %14 = fcmp olt x86_fp80 %0, 0xKBF698000000000000000
  %15 = fneg x86_fp80 %3
  %16 = select i1 %14, x86_fp80 %15, x86_fp80 %3
  %17 = fcmp ogt x86_fp80 %13, %16
  %18 = call bfloat @rounded_to_odd(float %2, i1 %10, i1 %17)
  br label %19

19:                                               ; preds = %9, %7
  %.0 = phi bfloat [ %8, %7 ], [ %18, %9 ]
  ret bfloat %.0
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
  %3 = call i64 @strlen(ptr %1)
  br label %4

4:                                                ; preds = %6, %2
  %.0 = phi ptr [ %1, %2 ], [ %7, %6 ]
  %5 = load i8, ptr %.0, align 1
  %.not = icmp eq i8 %5, 0
  br i1 %.not, label %8, label %6

6:                                                ; preds = %4
  call void @byte_to(i64 %0, i8 %5)
  %7 = getelementptr inbounds i8, ptr %.0, i64 1
  br label %4

8:                                                ; preds = %4
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
  %5 = mul i64 %1, %2
  call void @check(ptr %0, i64 %5)
  br label %6

6:                                                ; preds = %8, %4
  %.0 = phi i64 [ 0, %4 ], [ %12, %8 ]
  %7 = icmp ult i64 %.0, %5
  br i1 %7, label %8, label %13

8:                                                ; preds = %6
  %9 = ptrtoint ptr %3 to i64
  %10 = getelementptr inbounds i8, ptr %0, i64 %.0
  %11 = load i8, ptr %10, align 1
  call void @byte_to(i64 %9, i8 %11)
  %12 = add i64 %.0, 1
  br label %6

13:                                               ; preds = %6
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
  %4 = ptrtoint ptr %1 to i64
  %5 = and i64 %4, -524288
  %6 = icmp eq i64 %5, 46179488890880
  br label %7

7:                                                ; preds = %277, %3
  %.0 = phi ptr [ %1, %3 ], [ %278, %277 ]
  %8 = load i8, ptr %.0, align 1
  switch i8 %8, label %9 [
    i8 0, label %279
    i8 37, label %10
  ]

9:                                                ; preds = %7
  call void @emit(ptr %0, i8 %8)
  br label %277

10:                                               ; preds = %7
  br i1 %6, label %15, label %11

11:                                               ; preds = %10
  %12 = getelementptr inbounds i8, ptr %.0, i64 1
  %13 = load i8, ptr %12, align 1
  %.not59 = icmp eq i8 %13, 37
  br i1 %.not59, label %15, label %14

14:                                               ; preds = %11
  call void @undefined(i64 1)
  br label %15

15:                                               ; preds = %14, %11, %10
  br label %16

16:                                               ; preds = %53, %15
  %.054 = phi i64 [ -1, %15 ], [ %.155, %53 ]
  %.0.pn = phi ptr [ %.0, %15 ], [ %.2, %53 ]
  %.2 = getelementptr inbounds i8, ptr %.0.pn, i64 1
  %17 = load i8, ptr %.2, align 1
  %.not60 = icmp eq i8 %17, 0
  br i1 %.not60, label %.critedge, label %18

18:                                               ; preds = %16
  %19 = sext i8 %17 to i32
  %20 = call ptr @strchr(ptr @.str, i32 %19)
  %21 = icmp ne ptr %20, null
  br i1 %21, label %22, label %.critedge

22:                                               ; preds = %18
  %23 = load i8, ptr %.2, align 1
  %24 = icmp eq i8 %23, 42
  br i1 %24, label %25, label %42

25:                                               ; preds = %22
  %26 = load i32, ptr %2, align 8
  %27 = icmp ult i32 %26, 41
  br i1 %27, label %28, label %34

28:                                               ; preds = %25
  %29 = getelementptr inbounds i8, ptr %2, i64 16
  %30 = load ptr, ptr %29, align 8
  %31 = zext i32 %26 to i64
  %32 = getelementptr i8, ptr %30, i64 %31
  %33 = add nuw nsw i32 %26, 8
  store i32 %33, ptr %2, align 8
  br label %38

34:                                               ; preds = %25
  %35 = getelementptr inbounds i8, ptr %2, i64 8
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %36, i64 8
  store ptr %37, ptr %35, align 8
  br label %38

38:                                               ; preds = %34, %28
  %39 = phi ptr [ %32, %28 ], [ %36, %34 ]
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  call void @emit_number(ptr %0, i64 %41, i64 10)
  br label %42

42:                                               ; preds = %38, %22
  %43 = load i8, ptr %.2, align 1
  %44 = icmp eq i8 %43, 46
  br i1 %44, label %45, label %53

45:                                               ; preds = %42
  %46 = getelementptr inbounds i8, ptr %.0.pn, i64 2
  %47 = load i8, ptr %46, align 1
  %48 = sext i8 %47 to i32
  %49 = call i1 @digit(i32 %48)
  br i1 %49, label %50, label %53

50:                                               ; preds = %45
  %51 = call i32 @atoi(ptr %46)
  %52 = sext i32 %51 to i64
  br label %53

53:                                               ; preds = %42, %45, %50
  %.155 = phi i64 [ %52, %50 ], [ %.054, %45 ], [ %.054, %42 ]
  br label %16

.critedge:                                        ; preds = %16, %18
  br label %54

54:                                               ; preds = %60, %.critedge
  %.052 = phi i64 [ 0, %.critedge ], [ %spec.select, %60 ]
  %.3 = phi ptr [ %.2, %.critedge ], [ %62, %60 ]
  %55 = load i8, ptr %.3, align 1
  %.not61 = icmp eq i8 %55, 0
  br i1 %.not61, label %.critedge73, label %56

56:                                               ; preds = %54
  %57 = sext i8 %55 to i32
  %58 = call ptr @strchr(ptr @.str.1, i32 %57)
  %59 = icmp ne ptr %58, null
  br i1 %59, label %60, label %.critedge73

60:                                               ; preds = %56
  %61 = load i8, ptr %.3, align 1
  %.not71 = icmp eq i8 %61, 104
  %spec.select = select i1 %.not71, i64 %.052, i64 1
  %62 = getelementptr inbounds i8, ptr %.3, i64 1
  br label %54

.critedge73:                                      ; preds = %54, %56
  %63 = load i8, ptr %.3, align 1
  switch i8 %63, label %257 [
    i8 0, label %.critedge75
    i8 37, label %64
    i8 99, label %65
    i8 115, label %82
    i8 100, label %109
    i8 105, label %109
    i8 117, label %149
    i8 120, label %185
    i8 88, label %185
    i8 111, label %185
    i8 112, label %221
    i8 110, label %238
  ]

64:                                               ; preds = %.critedge73
  call void @emit(ptr %0, i8 37)
  br label %.critedge75

65:                                               ; preds = %.critedge73
  %66 = load i32, ptr %2, align 8
  %67 = icmp ult i32 %66, 41
  br i1 %67, label %68, label %74

68:                                               ; preds = %65
  %69 = getelementptr inbounds i8, ptr %2, i64 16
  %70 = load ptr, ptr %69, align 8
  %71 = zext i32 %66 to i64
  %72 = getelementptr i8, ptr %70, i64 %71
  %73 = add nuw nsw i32 %66, 8
  store i32 %73, ptr %2, align 8
  br label %78

74:                                               ; preds = %65
  %75 = getelementptr inbounds i8, ptr %2, i64 8
  %76 = load ptr, ptr %75, align 8
  %77 = getelementptr i8, ptr %76, i64 8
  store ptr %77, ptr %75, align 8
  br label %78

78:                                               ; preds = %74, %68
  %79 = phi ptr [ %72, %68 ], [ %76, %74 ]
  %80 = load i32, ptr %79, align 4
  %81 = trunc i32 %80 to i8
  call void @emit(ptr %0, i8 %81)
  br label %.critedge75

82:                                               ; preds = %.critedge73
  %83 = load i32, ptr %2, align 8
  %84 = icmp ult i32 %83, 41
  br i1 %84, label %85, label %91

85:                                               ; preds = %82
  %86 = getelementptr inbounds i8, ptr %2, i64 16
  %87 = load ptr, ptr %86, align 8
  %88 = zext i32 %83 to i64
  %89 = getelementptr i8, ptr %87, i64 %88
  %90 = add nuw nsw i32 %83, 8
  store i32 %90, ptr %2, align 8
  br label %95

91:                                               ; preds = %82
  %92 = getelementptr inbounds i8, ptr %2, i64 8
  %93 = load ptr, ptr %92, align 8
  %94 = getelementptr i8, ptr %93, i64 8
  store ptr %94, ptr %92, align 8
  br label %95

95:                                               ; preds = %91, %85
  %96 = phi ptr [ %89, %85 ], [ %93, %91 ]
  %97 = load ptr, ptr %96, align 8
  %98 = call i64 @strnlen(ptr %97, i64 %.054)
  br label %99

99:                                               ; preds = %105, %95
  %.056 = phi i64 [ 0, %95 ], [ %108, %105 ]
  %100 = icmp ult i64 %.056, %.054
  br i1 %100, label %101, label %.critedge75

101:                                              ; preds = %99
  %102 = getelementptr inbounds i8, ptr %97, i64 %.056
  %103 = load i8, ptr %102, align 1
  %104 = icmp ne i8 %103, 0
  br i1 %104, label %105, label %.critedge75

105:                                              ; preds = %101
  %106 = getelementptr inbounds i8, ptr %97, i64 %.056
  %107 = load i8, ptr %106, align 1
  call void @emit(ptr %0, i8 %107)
  %108 = add i64 %.056, 1
  br label %99

109:                                              ; preds = %.critedge73, %.critedge73
  %.not65 = icmp eq i64 %.052, 0
  br i1 %.not65, label %126, label %110

110:                                              ; preds = %109
  %111 = load i32, ptr %2, align 8
  %112 = icmp ult i32 %111, 41
  br i1 %112, label %113, label %119

113:                                              ; preds = %110
  %114 = getelementptr inbounds i8, ptr %2, i64 16
  %115 = load ptr, ptr %114, align 8
  %116 = zext i32 %111 to i64
  %117 = getelementptr i8, ptr %115, i64 %116
  %118 = add nuw nsw i32 %111, 8
  store i32 %118, ptr %2, align 8
  br label %123

119:                                              ; preds = %110
  %120 = getelementptr inbounds i8, ptr %2, i64 8
  %121 = load ptr, ptr %120, align 8
  %122 = getelementptr i8, ptr %121, i64 8
  store ptr %122, ptr %120, align 8
  br label %123

123:                                              ; preds = %119, %113
  %124 = phi ptr [ %117, %113 ], [ %121, %119 ]
  %125 = load i64, ptr %124, align 8
  br label %143

126:                                              ; preds = %109
  %127 = load i32, ptr %2, align 8
  %128 = icmp ult i32 %127, 41
  br i1 %128, label %129, label %135

129:                                              ; preds = %126
  %130 = getelementptr inbounds i8, ptr %2, i64 16
  %131 = load ptr, ptr %130, align 8
  %132 = zext i32 %127 to i64
  %133 = getelementptr i8, ptr %131, i64 %132
  %134 = add nuw nsw i32 %127, 8
  store i32 %134, ptr %2, align 8
  br label %139

135:                                              ; preds = %126
  %136 = getelementptr inbounds i8, ptr %2, i64 8
  %137 = load ptr, ptr %136, align 8
  %138 = getelementptr i8, ptr %137, i64 8
  store ptr %138, ptr %136, align 8
  br label %139

139:                                              ; preds = %135, %129
  %140 = phi ptr [ %133, %129 ], [ %137, %135 ]
  %141 = load i32, ptr %140, align 4
  %142 = sext i32 %141 to i64
  br label %143

143:                                              ; preds = %139, %123
  %144 = phi i64 [ %125, %123 ], [ %142, %139 ]
  %145 = icmp slt i64 %144, 0
  br i1 %145, label %146, label %.critedge77

146:                                              ; preds = %143
  call void @emit(ptr %0, i8 45)
  %147 = sub i64 0, %144
  br label %.critedge77

.critedge77:                                      ; preds = %143, %146
  %148 = phi i64 [ %147, %146 ], [ %144, %143 ]
  call void @emit_number(ptr %0, i64 %148, i64 10)
  br label %.critedge75

149:                                              ; preds = %.critedge73
  %.not64 = icmp eq i64 %.052, 0
  br i1 %.not64, label %166, label %150

150:                                              ; preds = %149
  %151 = load i32, ptr %2, align 8
  %152 = icmp ult i32 %151, 41
  br i1 %152, label %153, label %159

153:                                              ; preds = %150
  %154 = getelementptr inbounds i8, ptr %2, i64 16
  %155 = load ptr, ptr %154, align 8
  %156 = zext i32 %151 to i64
  %157 = getelementptr i8, ptr %155, i64 %156
  %158 = add nuw nsw i32 %151, 8
  store i32 %158, ptr %2, align 8
  br label %163

159:                                              ; preds = %150
  %160 = getelementptr inbounds i8, ptr %2, i64 8
  %161 = load ptr, ptr %160, align 8
  %162 = getelementptr i8, ptr %161, i64 8
  store ptr %162, ptr %160, align 8
  br label %163

163:                                              ; preds = %159, %153
  %164 = phi ptr [ %157, %153 ], [ %161, %159 ]
  %165 = load i64, ptr %164, align 8
  br label %183

166:                                              ; preds = %149
  %167 = load i32, ptr %2, align 8
  %168 = icmp ult i32 %167, 41
  br i1 %168, label %169, label %175

169:                                              ; preds = %166
  %170 = getelementptr inbounds i8, ptr %2, i64 16
  %171 = load ptr, ptr %170, align 8
  %172 = zext i32 %167 to i64
  %173 = getelementptr i8, ptr %171, i64 %172
  %174 = add nuw nsw i32 %167, 8
  store i32 %174, ptr %2, align 8
  br label %179

175:                                              ; preds = %166
  %176 = getelementptr inbounds i8, ptr %2, i64 8
  %177 = load ptr, ptr %176, align 8
  %178 = getelementptr i8, ptr %177, i64 8
  store ptr %178, ptr %176, align 8
  br label %179

179:                                              ; preds = %175, %169
  %180 = phi ptr [ %173, %169 ], [ %177, %175 ]
  %181 = load i32, ptr %180, align 4
  %182 = zext i32 %181 to i64
  br label %183

183:                                              ; preds = %179, %163
  %184 = phi i64 [ %165, %163 ], [ %182, %179 ]
  call void @emit_number(ptr %0, i64 %184, i64 10)
  br label %.critedge75

185:                                              ; preds = %.critedge73, %.critedge73, %.critedge73
  %.not63 = icmp eq i64 %.052, 0
  br i1 %.not63, label %202, label %186

186:                                              ; preds = %185
  %187 = load i32, ptr %2, align 8
  %188 = icmp ult i32 %187, 41
  br i1 %188, label %189, label %195

189:                                              ; preds = %186
  %190 = getelementptr inbounds i8, ptr %2, i64 16
  %191 = load ptr, ptr %190, align 8
  %192 = zext i32 %187 to i64
  %193 = getelementptr i8, ptr %191, i64 %192
  %194 = add nuw nsw i32 %187, 8
  store i32 %194, ptr %2, align 8
  br label %199

195:                                              ; preds = %186
  %196 = getelementptr inbounds i8, ptr %2, i64 8
  %197 = load ptr, ptr %196, align 8
  %198 = getelementptr i8, ptr %197, i64 8
  store ptr %198, ptr %196, align 8
  br label %199

199:                                              ; preds = %195, %189
  %200 = phi ptr [ %193, %189 ], [ %197, %195 ]
  %201 = load i64, ptr %200, align 8
  br label %219

202:                                              ; preds = %185
  %203 = load i32, ptr %2, align 8
  %204 = icmp ult i32 %203, 41
  br i1 %204, label %205, label %211

205:                                              ; preds = %202
  %206 = getelementptr inbounds i8, ptr %2, i64 16
  %207 = load ptr, ptr %206, align 8
  %208 = zext i32 %203 to i64
  %209 = getelementptr i8, ptr %207, i64 %208
  %210 = add nuw nsw i32 %203, 8
  store i32 %210, ptr %2, align 8
  br label %215

211:                                              ; preds = %202
  %212 = getelementptr inbounds i8, ptr %2, i64 8
  %213 = load ptr, ptr %212, align 8
  %214 = getelementptr i8, ptr %213, i64 8
  store ptr %214, ptr %212, align 8
  br label %215

215:                                              ; preds = %211, %205
  %216 = phi ptr [ %209, %205 ], [ %213, %211 ]
  %217 = load i32, ptr %216, align 4
  %218 = zext i32 %217 to i64
  br label %219

219:                                              ; preds = %215, %199
  %220 = phi i64 [ %201, %199 ], [ %218, %215 ]
  call void @emit_number(ptr %0, i64 %220, i64 16)
  br label %.critedge75

221:                                              ; preds = %.critedge73
  %222 = load i32, ptr %2, align 8
  %223 = icmp ult i32 %222, 41
  br i1 %223, label %224, label %230

224:                                              ; preds = %221
  %225 = getelementptr inbounds i8, ptr %2, i64 16
  %226 = load ptr, ptr %225, align 8
  %227 = zext i32 %222 to i64
  %228 = getelementptr i8, ptr %226, i64 %227
  %229 = add nuw nsw i32 %222, 8
  store i32 %229, ptr %2, align 8
  br label %234

230:                                              ; preds = %221
  %231 = getelementptr inbounds i8, ptr %2, i64 8
  %232 = load ptr, ptr %231, align 8
  %233 = getelementptr i8, ptr %232, i64 8
  store ptr %233, ptr %231, align 8
  br label %234

234:                                              ; preds = %230, %224
  %235 = phi ptr [ %228, %224 ], [ %232, %230 ]
  %236 = load i64, ptr %235, align 8
  %237 = call i1 @on_stack(i64 %236)
  %. = select i1 %237, i64 1, i64 %236
  call void @emit_number(ptr %0, i64 %., i64 16)
  br label %.critedge75

238:                                              ; preds = %.critedge73
  %239 = getelementptr inbounds i8, ptr %0, i64 24
  %240 = load i64, ptr %239, align 8
  %241 = trunc i64 %240 to i32
  %242 = load i32, ptr %2, align 8
  %243 = icmp ult i32 %242, 41
  br i1 %243, label %244, label %250

244:                                              ; preds = %238
  %245 = getelementptr inbounds i8, ptr %2, i64 16
  %246 = load ptr, ptr %245, align 8
  %247 = zext i32 %242 to i64
  %248 = getelementptr i8, ptr %246, i64 %247
  %249 = add nuw nsw i32 %242, 8
  store i32 %249, ptr %2, align 8
  br label %254

250:                                              ; preds = %238
  %251 = getelementptr inbounds i8, ptr %2, i64 8
  %252 = load ptr, ptr %251, align 8
  %253 = getelementptr i8, ptr %252, i64 8
  store ptr %253, ptr %251, align 8
  br label %254

254:                                              ; preds = %250, %244
  %255 = phi ptr [ %248, %244 ], [ %252, %250 ]
  %256 = load ptr, ptr %255, align 8
  store i32 %241, ptr %256, align 4
  br label %.critedge75

257:                                              ; preds = %.critedge73
  %258 = getelementptr inbounds i8, ptr %2, i64 4
  %259 = load i32, ptr %258, align 4
  %260 = icmp ult i32 %259, 161
  br i1 %260, label %261, label %267

261:                                              ; preds = %257
  %262 = getelementptr inbounds i8, ptr %2, i64 16
  %263 = load ptr, ptr %262, align 8
  %264 = zext i32 %259 to i64
  %265 = getelementptr i8, ptr %263, i64 %264
  %266 = add nuw nsw i32 %259, 16
  store i32 %266, ptr %258, align 4
  br label %271

267:                                              ; preds = %257
  %268 = getelementptr inbounds i8, ptr %2, i64 8
  %269 = load ptr, ptr %268, align 8
  %270 = getelementptr i8, ptr %269, i64 8
  store ptr %270, ptr %268, align 8
  br label %271

271:                                              ; preds = %267, %261
  %272 = phi ptr [ %265, %261 ], [ %269, %267 ]
  %273 = load double, ptr %272, align 8
  %274 = fcmp uno double %273, 0.000000e+00
  %275 = bitcast double %273 to i64
  %276 = select i1 %274, i64 1, i64 %275
  call void @emit_number(ptr %0, i64 %276, i64 16)
  br label %.critedge75

.critedge75:                                      ; preds = %99, %64, %78, %.critedge77, %183, %219, %234, %254, %271, %101, %.critedge73
  %.057 = phi i32 [ 2, %.critedge73 ], [ 0, %64 ], [ 0, %101 ], [ 0, %271 ], [ 0, %254 ], [ 0, %234 ], [ 0, %219 ], [ 0, %183 ], [ 0, %.critedge77 ], [ 0, %78 ], [ 0, %99 ]
  switch i32 %.057, label %307 [
    i32 0, label %277
    i32 2, label %279
  ]

277:                                              ; preds = %.critedge75, %9
  %.1 = phi ptr [ %.0, %9 ], [ %.3, %.critedge75 ]
  %278 = getelementptr inbounds i8, ptr %.1, i64 1
  br label %7

279:                                              ; preds = %7, %.critedge75
  %280 = getelementptr inbounds i8, ptr %0, i64 8
  %281 = load ptr, ptr %280, align 8
  %.not66 = icmp eq ptr %281, null
  br i1 %.not66, label %291, label %282

282:                                              ; preds = %279
  %283 = getelementptr inbounds i8, ptr %0, i64 16
  %284 = load i64, ptr %283, align 8
  switch i64 %284, label %285 [
    i64 0, label %291
    i64 1, label %291
  ]

285:                                              ; preds = %282
  %286 = getelementptr inbounds i8, ptr %0, i64 24
  %287 = load i64, ptr %286, align 8
  %288 = icmp ult i64 %287, %284
  %289 = add i64 %287, 1
  %290 = select i1 %288, i64 %289, i64 %284
  call void @check_write(ptr %281, i64 %290)
  br label %291

291:                                              ; preds = %282, %282, %285, %279
  %292 = load ptr, ptr %280, align 8
  %.not69 = icmp eq ptr %292, null
  br i1 %.not69, label %303, label %293

293:                                              ; preds = %291
  %294 = getelementptr inbounds i8, ptr %0, i64 16
  %295 = load i64, ptr %294, align 8
  %.not70 = icmp eq i64 %295, 0
  br i1 %.not70, label %303, label %296

296:                                              ; preds = %293
  %297 = getelementptr inbounds i8, ptr %0, i64 24
  %298 = load i64, ptr %297, align 8
  %299 = icmp ult i64 %298, %295
  %300 = add i64 %295, -1
  %301 = select i1 %299, i64 %298, i64 %300
  %302 = getelementptr inbounds i8, ptr %292, i64 %301
  store i8 0, ptr %302, align 1
  br label %303

303:                                              ; preds = %296, %293, %291
  %304 = getelementptr inbounds i8, ptr %0, i64 24
  %305 = load i64, ptr %304, align 8
  %306 = trunc i64 %305 to i32
  ret i32 %306

307:                                              ; preds = %.critedge75
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
  %8 = getelementptr inbounds i8, ptr %7, i64 174264
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = load ptr, ptr @C, align 8
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds %struct.record, ptr %11, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 174272
  store i64 %10, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %2, i64 168
  %16 = load i64, ptr %15, align 8
  %17 = load ptr, ptr @C, align 8
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds %struct.record, ptr %17, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 174280
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
  %3 = getelementptr inbounds i8, ptr %2, i64 174216
  %4 = load i64, ptr %2, align 8
  %5 = getelementptr inbounds %struct.record, ptr %3, i64 %4
  %6 = getelementptr inbounds i8, ptr %2, i64 21104
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %7, ptr %8, align 8
  %9 = load ptr, ptr @C, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 21176
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %5, i64 136
  store i64 %11, ptr %12, align 8
  %13 = load ptr, ptr @C, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 21264
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %5, i64 176
  store i64 %15, ptr %16, align 8
  %17 = load ptr, ptr @C, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 48
  %19 = load i64, ptr %18, align 8
  %.not = icmp ne i64 %19, 0
  br i1 %.not, label %20, label %21

20:                                               ; preds = %1
  store i64 %0, ptr %5, align 8
  br label %55

21:                                               ; preds = %1, %27
  %.0 = phi ptr [ %32, %27 ], [ inttoptr (i64 46179488432128 to ptr), %1 ]
  %22 = ptrtoint ptr %.0 to i64
  %23 = getelementptr i8, ptr %5, i64 -46179488428544
  %24 = getelementptr i8, ptr %23, i64 %22
  %25 = call ptr @changed(ptr %.0, ptr %24, ptr inttoptr (i64 46179488497664 to ptr))
  %26 = icmp ult ptr %25, inttoptr (i64 46179488497664 to ptr)
  br i1 %26, label %27, label %33

27:                                               ; preds = %21
  %28 = load i64, ptr %25, align 8
  %29 = ptrtoint ptr %25 to i64
  %30 = getelementptr i8, ptr %5, i64 -46179488363008
  %31 = getelementptr i8, ptr %30, i64 %29
  store i64 %28, ptr %31, align 8
  %32 = getelementptr inbounds i8, ptr %25, i64 8
  br label %21

33:                                               ; preds = %21
  %34 = load ptr, ptr @C, align 8
  %35 = getelementptr inbounds i8, ptr %34, i64 21128
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %36, ptr %37, align 8
  %38 = load ptr, ptr @C, align 8
  %39 = getelementptr inbounds i8, ptr %38, i64 32296
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 %40, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %5, i64 151040
  %43 = load ptr, ptr @C, align 8
  %44 = getelementptr inbounds i8, ptr %43, i64 21128
  %45 = load i64, ptr %44, align 8
  call void @copy(ptr %42, ptr inttoptr (i64 46179488628736 to ptr), i64 %45)
  %46 = getelementptr inbounds i8, ptr %5, i64 282112
  %47 = load ptr, ptr @C, align 8
  %48 = getelementptr inbounds i8, ptr %47, i64 31272
  call void @copy(ptr %46, ptr %48, i64 1024)
  %49 = getelementptr inbounds i8, ptr %5, i64 192
  call void @copy(ptr %49, ptr inttoptr (i64 46179489547264 to ptr), i64 64)
  store i64 %0, ptr %5, align 8
  %50 = load ptr, ptr @C, align 8
  %51 = getelementptr inbounds i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8
  %53 = call i64 @llmfb_sealed(ptr %5, i64 %52)
  %54 = getelementptr inbounds i8, ptr %5, i64 184
  store i64 %53, ptr %54, align 8
  br label %55

55:                                               ; preds = %20, %33
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
  %2 = getelementptr inbounds i8, ptr %1, i64 32824
  call void @llvm.eh.sjlj.longjmp(ptr %2)
  unreachable
}

define void @llmfb_drive(ptr %0, ptr %1) {
  store ptr %0, ptr @C, align 8
  %3 = call i64 asm sideeffect "syscall", "={ax},{ax},{di},{si},{dx},~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 157, i64 22, i64 1, i64 0)
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @leave()
  unreachable

5:                                                ; preds = %2
  store ptr %1, ptr @llmfb_drive.function, align 8
  br label %6

6:                                                ; preds = %41, %5
  %7 = load ptr, ptr @C, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 88
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %9, -1
  store i64 %10, ptr %7, align 8
  %11 = load ptr, ptr @C, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 96
  %13 = load i64, ptr %12, align 8
  store i64 %13, ptr @llmfb_drive.stop, align 8
  %14 = getelementptr inbounds i8, ptr %11, i64 32824
  %15 = call ptr @llvm.frameaddress.p0(i32 0)
  store ptr %15, ptr %14, align 8
  %16 = call ptr @llvm.stacksave.p0()
  %17 = getelementptr inbounds i8, ptr %11, i64 32840
  store ptr %16, ptr %17, align 8
  %18 = call i32 @llvm.eh.sjlj.setjmp(ptr %14)
  br label %19

19:                                               ; preds = %25, %6
  %20 = load ptr, ptr @C, align 8
  %21 = load i64, ptr %20, align 8
  %22 = add i64 %21, 1
  store i64 %22, ptr %20, align 8
  %23 = load i64, ptr @llmfb_drive.stop, align 8
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %25, label %35

25:                                               ; preds = %19
  call void @restore()
  %26 = load ptr, ptr @C, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 24
  %28 = load i64, ptr %27, align 8
  %29 = shl i64 %28, 6
  %30 = and i64 %29, 16320
  %31 = sub nuw nsw i64 46179498852096, %30
  %32 = inttoptr i64 %31 to ptr
  %33 = load ptr, ptr @llmfb_drive.function, align 8
  %34 = call { ptr, ptr } asm sideeffect "movq %rsp, %rbx\0A\09movq $2, %rsp\0A\09callq *$3\0A\09movq %rbx, %rsp", "={di},={si},r,r,0,1,~{rax},~{rbx},~{rcx},~{rdx},~{r8},~{r9},~{r10},~{r11},~{memory},~{cc},~{xmm0},~{xmm1},~{xmm2},~{xmm3},~{xmm4},~{xmm5},~{xmm6},~{xmm7},~{xmm8},~{xmm9},~{xmm10},~{xmm11},~{xmm12},~{xmm13},~{xmm14},~{xmm15},~{dirflag},~{fpsr},~{flags}"(ptr %32, ptr %33, ptr inttoptr (i64 46179489546240 to ptr), ptr inttoptr (i64 46179489547264 to ptr))
  call void @finish(i64 1)
  br label %19

35:                                               ; preds = %19
  %36 = load ptr, ptr @C, align 8
  %37 = getelementptr inbounds i8, ptr %36, i64 104
  %38 = load i64, ptr %37, align 8
  %.not5 = icmp eq i64 %38, 0
  br i1 %.not5, label %.critedge, label %39

39:                                               ; preds = %35
  %40 = call i1 @passed(i64 1, i64 1)
  br i1 %40, label %41, label %.critedge

41:                                               ; preds = %39
  %42 = call i1 @passed(i64 0, i64 0)
  br i1 %42, label %6, label %.critedge

.critedge:                                        ; preds = %39, %35, %41
  call void @leave()
  unreachable
}

declare ptr @llvm.frameaddress.p0(i32)

declare ptr @llvm.stacksave.p0()

declare i32 @llvm.eh.sjlj.setjmp(ptr)

define internal void @restore() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 174216
  %3 = load i64, ptr %1, align 8
  %4 = getelementptr inbounds %struct.record, ptr %2, i64 %3
  %5 = getelementptr inbounds i8, ptr %1, i64 21104
  call void @fill(ptr %5, i64 0, i64 952)
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 32304
  store i64 0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 32296
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %6, i64 21192
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %4, i64 3584
  call void @copy(ptr inttoptr (i64 46179488432128 to ptr), ptr %12, i64 65536)
  %13 = getelementptr inbounds i8, ptr %4, i64 256
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
  %22 = getelementptr inbounds i8, ptr %4, i64 176
  store i64 0, ptr %22, align 8
  %23 = getelementptr inbounds i8, ptr %4, i64 144
  store i64 0, ptr %23, align 8
  %24 = getelementptr inbounds i8, ptr %4, i64 283136
  call void @fill(ptr %24, i64 0, i64 2048)
  %25 = getelementptr inbounds i8, ptr %4, i64 160
  %26 = load i64, ptr %25, align 8
  %.not = icmp eq i64 %26, 0
  br i1 %.not, label %42, label %27

27:                                               ; preds = %0
  %28 = load ptr, ptr @C, align 8
  %29 = getelementptr inbounds i8, ptr %28, i64 43144
  call void @fill(ptr %29, i64 0, i64 131072)
  %30 = load i64, ptr %25, align 8
  %.not21 = icmp eq i64 %30, 2
  br i1 %.not21, label %42, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %4, i64 40
  %33 = load i64, ptr %32, align 8
  %34 = trunc i64 %33 to i32
  %35 = lshr i32 %34, 2
  %36 = and i32 %35, 7
  %37 = shl nuw nsw i32 1, %36
  %38 = getelementptr inbounds i8, ptr %4, i64 285104
  %39 = load i8, ptr %38, align 8
  %40 = trunc i32 %37 to i8
  %41 = or i8 %39, %40
  store i8 %41, ptr %38, align 8
  br label %42

42:                                               ; preds = %27, %31, %0
  %43 = load ptr, ptr @C, align 8
  %44 = getelementptr inbounds i8, ptr %43, i64 64
  %45 = load i64, ptr %44, align 8
  %.not22 = icmp eq i64 %45, 0
  br i1 %.not22, label %51, label %46

46:                                               ; preds = %42
  %47 = load i64, ptr %43, align 8
  %48 = and i64 %47, 1
  %.not23 = icmp eq i64 %48, 0
  %49 = select i1 %.not23, i64 4340410370284600380, i64 -4340410370284600381
  %50 = getelementptr inbounds i8, ptr %43, i64 24
  store i64 %49, ptr %50, align 8
  br label %51

51:                                               ; preds = %46, %42
  call void @choose()
  %52 = load ptr, ptr @C, align 8
  %53 = getelementptr inbounds i8, ptr %52, i64 48
  %54 = load i64, ptr %53, align 8
  %.not24 = icmp eq i64 %54, 0
  br i1 %.not24, label %59, label %55

55:                                               ; preds = %51
  %56 = getelementptr inbounds i8, ptr %52, i64 32888
  call void @fill(ptr %56, i64 0, i64 2048)
  %57 = load ptr, ptr @C, align 8
  %58 = getelementptr inbounds i8, ptr %57, i64 34936
  call void @fill(ptr %58, i64 0, i64 8192)
  br label %59

59:                                               ; preds = %55, %51
  ret void
}

define internal i1 @passed(i64 %0, i64 %1) {
  %3 = alloca i8, align 1
  store i8 0, ptr %3, align 1
  %4 = call i64 asm sideeffect "syscall", "={ax},{di},{si},{dx},0,~{rcx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 %1, ptr %3, i64 1, i64 %0)
  %5 = icmp eq i64 %4, 1
  ret i1 %5
}

define internal ptr @new_event(i64 %0, i64 %1, i64 %2) {
  %4 = load ptr, ptr @C, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 174216
  %6 = load i64, ptr %4, align 8
  %7 = getelementptr inbounds %struct.record, ptr %5, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 72
  %9 = load i64, ptr %8, align 8
  %10 = icmp ugt i64 %9, 511
  br i1 %10, label %17, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %7, i64 285184
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
  %11 = getelementptr inbounds i8, ptr %10, i64 4720
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
  %18 = getelementptr i8, ptr %17, i64 4704
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

define internal i64 @written(i64 %0) {
  %2 = load ptr, ptr @C, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 21208
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, 2
  %.not = icmp eq i64 %5, 0
  br i1 %.not, label %14, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %2, i64 21216
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 21232
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8
  %12 = call i64 @chained(i64 %8, i64 %10)
  %13 = urem i64 %12, 5
  br label %37

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %2, i64 21144
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %16, 1
  store i64 %17, ptr %15, align 8
  %18 = load ptr, ptr @C, align 8
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds %struct.record, ptr %18, i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 175496
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

declare void @llvm.assume(i1)

define internal i64 @place_for(i64 %0, i64 %1) {
  %3 = load ptr, ptr @C, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 174216
  %5 = load i64, ptr %3, align 8
  %6 = getelementptr inbounds %struct.record, ptr %4, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 1280
  %8 = and i64 %1, 15
  %9 = or i64 %8, 64
  %10 = getelementptr inbounds %struct.answer, ptr %7, i64 %9
  %11 = getelementptr inbounds i8, ptr %6, i64 112
  %12 = load i64, ptr %11, align 8
  %13 = icmp ult i64 %1, %12
  %14 = getelementptr inbounds i8, ptr %6, i64 314880
  %15 = getelementptr inbounds %struct.object, ptr %14, i64 %1
  %16 = select i1 %13, ptr %15, ptr null
  %17 = load ptr, ptr @C, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 21128
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %38, %2
  %.029 = phi i64 [ %19, %2 ], [ %.1, %38 ]
  %.028 = phi i64 [ 0, %2 ], [ %39, %38 ]
  %21 = load ptr, ptr @C, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 174216
  %23 = load i64, ptr %21, align 8
  %24 = getelementptr inbounds %struct.record, ptr %22, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 112
  %26 = load i64, ptr %25, align 8
  %27 = icmp ult i64 %.028, %26
  br i1 %27, label %28, label %40

28:                                               ; preds = %20
  %29 = getelementptr inbounds i8, ptr %24, i64 314880
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
  %64 = getelementptr inbounds i8, ptr %63, i64 32296
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
  %3 = getelementptr inbounds i8, ptr %2, i64 21152
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %21, %1
  %.08 = phi i64 [ %4, %1 ], [ %22, %21 ]
  %6 = load ptr, ptr @C, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 174216
  %8 = load i64, ptr %6, align 8
  %9 = getelementptr inbounds %struct.record, ptr %7, i64 %8
  %10 = getelementptr inbounds i8, ptr %9, i64 112
  %11 = load i64, ptr %10, align 8
  %12 = icmp ult i64 %.08, %11
  br i1 %12, label %13, label %23

13:                                               ; preds = %5
  %14 = getelementptr inbounds %struct.object, ptr %9, i64 %.08
  %15 = getelementptr inbounds i8, ptr %14, i64 314888
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, %0
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  %19 = add i64 %.08, 1
  %20 = getelementptr inbounds i8, ptr %6, i64 21152
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
  %28 = getelementptr inbounds i8, ptr %27, i64 174296
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

declare void @llvm.eh.sjlj.longjmp(ptr)

define internal void @choose() {
  %1 = load ptr, ptr @C, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 24
  %3 = load i64, ptr %2, align 8
  br label %4

4:                                                ; preds = %10, %0
  %.0 = phi i64 [ 0, %0 ], [ %13, %10 ]
  %5 = icmp ult i64 %.0, 32
  br i1 %5, label %6, label %14

6:                                                ; preds = %4
  %.not34 = icmp eq i64 %3, 0
  br i1 %.not34, label %10, label %7

7:                                                ; preds = %6
  %8 = call i64 @mix(i64 %.0)
  %9 = xor i64 %3, %8
  br label %10

10:                                               ; preds = %6, %7
  %11 = phi i64 [ %9, %7 ], [ 0, %6 ]
  %12 = getelementptr inbounds i64, ptr inttoptr (i64 46179489548288 to ptr), i64 %.0
  store i64 %11, ptr %12, align 8
  %13 = add nuw nsw i64 %.0, 1
  br label %4

14:                                               ; preds = %4
  call void @fill(ptr inttoptr (i64 46179489548544 to ptr), i64 0, i64 256)
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %37, label %15

15:                                               ; preds = %14
  %16 = and i64 %3, -9223372036854775808
  %17 = and i64 %3, -9221683186994511873
  %18 = or i64 %17, 9221120237041090560
  store i64 %18, ptr inttoptr (i64 46179489548544 to ptr), align 8
  %19 = lshr exact i64 %16, 32
  %20 = and i64 %3, 2490367
  %21 = or i64 %19, %20
  %22 = or i64 %21, 2143289344
  store i64 %22, ptr inttoptr (i64 46179489548552 to ptr), align 8
  %23 = lshr exact i64 %16, 48
  %24 = and i64 %3, 293
  %25 = or i64 %23, %24
  %26 = or i64 %25, 32256
  store i64 %26, ptr inttoptr (i64 46179489548560 to ptr), align 8
  %27 = and i64 %3, 37
  %28 = or i64 %23, %27
  %29 = or i64 %28, 32704
  store i64 %29, ptr inttoptr (i64 46179489548568 to ptr), align 8
  %30 = and i64 %3, 2305843009213693951
  %31 = or i64 %30, -4611686018427387904
  store i64 %31, ptr inttoptr (i64 46179489548576 to ptr), align 8
  %32 = or i64 %23, 32767
  store i64 %32, ptr inttoptr (i64 46179489548584 to ptr), align 8
  store i64 %3, ptr inttoptr (i64 46179489548592 to ptr), align 8
  %33 = lshr i64 %3, 4
  %34 = and i64 %33, 105553116266495
  %35 = or i64 %16, %34
  %36 = or i64 %35, 9223231299366420480
  store i64 %36, ptr inttoptr (i64 46179489548600 to ptr), align 8
  store i64 %3, ptr inttoptr (i64 46179489548608 to ptr), align 8
  br label %37

37:                                               ; preds = %15, %14
  ret void
}



