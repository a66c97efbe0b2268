; ModuleID = 'statics.c'
source_filename = "statics.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@replaceable = weak dso_local global i32 3, align 4
@total = dso_local global i32 0, align 4
@elsewhere = external global i32, align 4
@.str = private unnamed_addr constant [9 x i8] c"surprise\00", align 1
@maybe = extern_weak global i32, align 4
@handlers = internal constant [2 x ptr] [ptr @bits, ptr null], align 16
@calls = internal global i32 0, align 4
@table = internal constant [16 x i8] c"\00\01\01\02\01\02\02\03\01\02\02\03\02\03\03\04", align 16

@renamed = dso_local alias i32 (i32), ptr @aliased

; Function Attrs: nounwind uwtable
define dso_local i32 @count(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !8
  store i32 %1, ptr %4, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(ptr %5) #2
  store i32 0, ptr %5, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(ptr %6) #2
  store i32 0, ptr %6, align 4, !tbaa !4
  br label %7

7:                                                ; preds = %21, %2
  %8 = load i32, ptr %6, align 4, !tbaa !4
  %9 = load i32, ptr %4, align 4, !tbaa !4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  call void @llvm.lifetime.end.p0(ptr %6) #2
  br label %24

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 8, !tbaa !8
  %14 = load i32, ptr %6, align 4, !tbaa !4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i32, ptr %13, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !4
  %18 = call i32 @bits(i32 noundef %17) #3
  %19 = load i32, ptr %5, align 4, !tbaa !4
  %20 = add nsw i32 %19, %18
  store i32 %20, ptr %5, align 4, !tbaa !4
  br label %21

21:                                               ; preds = %12
  %22 = load i32, ptr %6, align 4, !tbaa !4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %6, align 4, !tbaa !4
  br label %7, !llvm.loop !11

24:                                               ; preds = %11
  %25 = load i32, ptr %5, align 4, !tbaa !4
  %26 = load i32, ptr @total, align 4, !tbaa !4
  %27 = add nsw i32 %26, %25
  store i32 %27, ptr @total, align 4, !tbaa !4
  %28 = load i32, ptr %5, align 4, !tbaa !4
  %29 = load i32, ptr @elsewhere, align 4, !tbaa !4
  %30 = add nsw i32 %28, %29
  call void @llvm.lifetime.end.p0(ptr %5) #2
  ret i32 %30
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @bits(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !4
  %3 = load i32, ptr @calls, align 4, !tbaa !4
  %4 = add nsw i32 %3, 1
  store i32 %4, ptr @calls, align 4, !tbaa !4
  %5 = load i32, ptr %2, align 4, !tbaa !4
  %6 = and i32 %5, 15
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds nuw [16 x i8], ptr @table, i64 0, i64 %7
  %9 = load i8, ptr %8, align 1, !tbaa !14
  %10 = zext i8 %9 to i32
  %11 = load i32, ptr %2, align 4, !tbaa !4
  %12 = lshr i32 %11, 4
  %13 = and i32 %12, 15
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds nuw [16 x i8], ptr @table, i64 0, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !14
  %17 = zext i8 %16 to i32
  %18 = add nsw i32 %10, %17
  ret i32 %18
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define dso_local i32 @odd() #0 {
  %1 = call i32 @strlen(ptr noundef @.str) #4
  %2 = icmp ne ptr @maybe, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %0
  %4 = load i32, ptr @maybe, align 4, !tbaa !4
  br label %6

5:                                                ; preds = %0
  br label %6

6:                                                ; preds = %5, %3
  %7 = phi i32 [ %4, %3 ], [ 0, %5 ]
  %8 = add nsw i32 %1, %7
  %9 = load i32, ptr @replaceable, align 4, !tbaa !4
  %10 = add nsw i32 %8, %9
  ret i32 %10
}

; Function Attrs: nounwind uwtable
define internal i32 @strlen(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !15
  %3 = load ptr, ptr %2, align 8, !tbaa !15
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1, !tbaa !14
  %6 = sext i8 %5 to i32
  %7 = mul nsw i32 %6, 7
  ret i32 %7
}

; Function Attrs: nounwind uwtable
define dso_local i32 @dispatch(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !4
  %3 = load i32, ptr %2, align 4, !tbaa !4
  %4 = and i32 %3, 1
  %5 = zext i32 %4 to i64
  %6 = getelementptr inbounds nuw [2 x ptr], ptr @handlers, i64 0, i64 %5
  %7 = load ptr, ptr %6, align 8, !tbaa !17
  %8 = icmp ne ptr %7, null
  br i1 %8, label %9, label %17

9:                                                ; preds = %1
  %10 = load i32, ptr %2, align 4, !tbaa !4
  %11 = and i32 %10, 1
  %12 = zext i32 %11 to i64
  %13 = getelementptr inbounds nuw [2 x ptr], ptr @handlers, i64 0, i64 %12
  %14 = load ptr, ptr %13, align 8, !tbaa !17
  %15 = load i32, ptr %2, align 4, !tbaa !4
  %16 = call i32 %14(i32 noundef %15) #3
  br label %18

17:                                               ; preds = %1
  br label %18

18:                                               ; preds = %17, %9
  %19 = phi i32 [ %16, %9 ], [ -1, %17 ]
  ret i32 %19
}

; Function Attrs: nounwind uwtable
define dso_local i32 @aliased(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !4
  %3 = load i32, ptr %2, align 4, !tbaa !4
  %4 = add nsw i32 %3, 1
  ret i32 %4
}

; Function Attrs: nounwind uwtable
define dso_local i32 @through(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !4
  %3 = load i32, ptr %2, align 4, !tbaa !4
  %4 = call i32 @renamed(i32 noundef %3) #3
  %5 = mul nsw i32 %4, 2
  ret i32 %5
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-builtin-strlen" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { "no-builtin-strlen" }
attributes #4 = { nobuiltin "no-builtin-strlen" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"p1 int", !10, i64 0}
!10 = !{!"any pointer", !6, i64 0}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!6, !6, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 omnipotent char", !10, i64 0}
!17 = !{!10, !10, i64 0}
