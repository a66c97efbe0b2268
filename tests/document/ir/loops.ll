; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local void @saxpy(i32 noundef %0, float noundef %1, ptr noalias noundef %2, ptr noalias noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca float, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !4
  store float %1, ptr %6, align 4, !tbaa !8
  store ptr %2, ptr %7, align 8, !tbaa !10
  store ptr %3, ptr %8, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(ptr %9) #3
  store i32 0, ptr %9, align 4, !tbaa !4
  br label %10

10:                                               ; preds = %32, %4
  %11 = load i32, ptr %9, align 4, !tbaa !4
  %12 = load i32, ptr %5, align 4, !tbaa !4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  call void @llvm.lifetime.end.p0(ptr %9) #3
  br label %35

15:                                               ; preds = %10
  %16 = load float, ptr %6, align 4, !tbaa !8
  %17 = load ptr, ptr %7, align 8, !tbaa !10
  %18 = load i32, ptr %9, align 4, !tbaa !4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds float, ptr %17, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !8
  %22 = load ptr, ptr %8, align 8, !tbaa !10
  %23 = load i32, ptr %9, align 4, !tbaa !4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds float, ptr %22, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !8
  %27 = call float @llvm.fmuladd.f32(float %16, float %21, float %26)
  %28 = load ptr, ptr %8, align 8, !tbaa !10
  %29 = load i32, ptr %9, align 4, !tbaa !4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds float, ptr %28, i64 %30
  store float %27, ptr %31, align 4, !tbaa !8
  br label %32

32:                                               ; preds = %15
  %33 = load i32, ptr %9, align 4, !tbaa !4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %9, align 4, !tbaa !4
  br label %10, !llvm.loop !13

35:                                               ; preds = %14
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define dso_local i64 @dot(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !16
  store ptr %1, ptr %5, align 8, !tbaa !16
  store i64 %2, ptr %6, align 8, !tbaa !18
  call void @llvm.lifetime.start.p0(ptr %7) #3
  store i64 0, ptr %7, align 8, !tbaa !18
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i64 0, ptr %8, align 8, !tbaa !18
  br label %9

9:                                                ; preds = %28, %3
  %10 = load i64, ptr %8, align 8, !tbaa !18
  %11 = load i64, ptr %6, align 8, !tbaa !18
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %31

14:                                               ; preds = %9
  %15 = load ptr, ptr %4, align 8, !tbaa !16
  %16 = load i64, ptr %8, align 8, !tbaa !18
  %17 = getelementptr inbounds i32, ptr %15, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !4
  %19 = sext i32 %18 to i64
  %20 = load ptr, ptr %5, align 8, !tbaa !16
  %21 = load i64, ptr %8, align 8, !tbaa !18
  %22 = getelementptr inbounds i32, ptr %20, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !4
  %24 = sext i32 %23 to i64
  %25 = mul nsw i64 %19, %24
  %26 = load i64, ptr %7, align 8, !tbaa !18
  %27 = add nsw i64 %26, %25
  store i64 %27, ptr %7, align 8, !tbaa !18
  br label %28

28:                                               ; preds = %14
  %29 = load i64, ptr %8, align 8, !tbaa !18
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %8, align 8, !tbaa !18
  br label %9, !llvm.loop !20

31:                                               ; preds = %13
  %32 = load i64, ptr %7, align 8, !tbaa !18
  call void @llvm.lifetime.end.p0(ptr %7) #3
  ret i64 %32
}

; Function Attrs: nounwind uwtable
define dso_local i32 @bubble(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i32 0, ptr %5, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(ptr %6) #3
  store i32 0, ptr %6, align 4, !tbaa !4
  br label %10

10:                                               ; preds = %66, %2
  %11 = load i32, ptr %6, align 4, !tbaa !4
  %12 = load i32, ptr %4, align 4, !tbaa !4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  store i32 2, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %6) #3
  br label %69

15:                                               ; preds = %10
  call void @llvm.lifetime.start.p0(ptr %8) #3
  store i32 0, ptr %8, align 4, !tbaa !4
  br label %16

16:                                               ; preds = %62, %15
  %17 = load i32, ptr %8, align 4, !tbaa !4
  %18 = add nsw i32 %17, 1
  %19 = load i32, ptr %4, align 4, !tbaa !4
  %20 = load i32, ptr %6, align 4, !tbaa !4
  %21 = sub nsw i32 %19, %20
  %22 = icmp slt i32 %18, %21
  br i1 %22, label %24, label %23

23:                                               ; preds = %16
  store i32 5, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %8) #3
  br label %65

24:                                               ; preds = %16
  %25 = load ptr, ptr %3, align 8, !tbaa !16
  %26 = load i32, ptr %8, align 4, !tbaa !4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %25, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !4
  %30 = load ptr, ptr %3, align 8, !tbaa !16
  %31 = load i32, ptr %8, align 4, !tbaa !4
  %32 = add nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i32, ptr %30, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = icmp sgt i32 %29, %35
  br i1 %36, label %37, label %61

37:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(ptr %9) #3
  %38 = load ptr, ptr %3, align 8, !tbaa !16
  %39 = load i32, ptr %8, align 4, !tbaa !4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i32, ptr %38, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !4
  store i32 %42, ptr %9, align 4, !tbaa !4
  %43 = load ptr, ptr %3, align 8, !tbaa !16
  %44 = load i32, ptr %8, align 4, !tbaa !4
  %45 = add nsw i32 %44, 1
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !4
  %49 = load ptr, ptr %3, align 8, !tbaa !16
  %50 = load i32, ptr %8, align 4, !tbaa !4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %49, i64 %51
  store i32 %48, ptr %52, align 4, !tbaa !4
  %53 = load i32, ptr %9, align 4, !tbaa !4
  %54 = load ptr, ptr %3, align 8, !tbaa !16
  %55 = load i32, ptr %8, align 4, !tbaa !4
  %56 = add nsw i32 %55, 1
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  store i32 %53, ptr %58, align 4, !tbaa !4
  %59 = load i32, ptr %5, align 4, !tbaa !4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %5, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(ptr %9) #3
  br label %61

61:                                               ; preds = %37, %24
  br label %62

62:                                               ; preds = %61
  %63 = load i32, ptr %8, align 4, !tbaa !4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %8, align 4, !tbaa !4
  br label %16, !llvm.loop !22

65:                                               ; preds = %23
  br label %66

66:                                               ; preds = %65
  %67 = load i32, ptr %6, align 4, !tbaa !4
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %6, align 4, !tbaa !4
  br label %10, !llvm.loop !23

69:                                               ; preds = %14
  %70 = load i32, ptr %5, align 4, !tbaa !4
  store i32 1, ptr %7, align 4
  call void @llvm.lifetime.end.p0(ptr %5) #3
  ret i32 %70
}

; Function Attrs: nounwind uwtable
define dso_local i32 @gcd(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !4
  br label %6

6:                                                ; preds = %9, %2
  %7 = load i32, ptr %4, align 4, !tbaa !4
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %5) #3
  %10 = load i32, ptr %3, align 4, !tbaa !4
  %11 = load i32, ptr %4, align 4, !tbaa !4
  %12 = urem i32 %10, %11
  store i32 %12, ptr %5, align 4, !tbaa !4
  %13 = load i32, ptr %4, align 4, !tbaa !4
  store i32 %13, ptr %3, align 4, !tbaa !4
  %14 = load i32, ptr %5, align 4, !tbaa !4
  store i32 %14, ptr %4, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %6, !llvm.loop !24

15:                                               ; preds = %6
  %16 = load i32, ptr %3, align 4, !tbaa !4
  ret i32 %16
}

; Function Attrs: nounwind uwtable
define dso_local void @clear(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !25
  store i64 %1, ptr %4, align 8, !tbaa !18
  call void @llvm.lifetime.start.p0(ptr %5) #3
  store i64 0, ptr %5, align 8, !tbaa !18
  br label %6

6:                                                ; preds = %15, %2
  %7 = load i64, ptr %5, align 8, !tbaa !18
  %8 = load i64, ptr %4, align 8, !tbaa !18
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.end.p0(ptr %5) #3
  br label %18

11:                                               ; preds = %6
  %12 = load ptr, ptr %3, align 8, !tbaa !25
  %13 = load i64, ptr %5, align 8, !tbaa !18
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  store i8 0, ptr %14, align 1, !tbaa !27
  br label %15

15:                                               ; preds = %11
  %16 = load i64, ptr %5, align 8, !tbaa !18
  %17 = add nsw i64 %16, 1
  store i64 %17, ptr %5, align 8, !tbaa !18
  br label %6, !llvm.loop !28

18:                                               ; preds = %10
  ret void
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

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
!9 = !{!"float", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"p1 float", !12, i64 0}
!12 = !{!"any pointer", !6, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!17, !17, i64 0}
!17 = !{!"p1 int", !12, i64 0}
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !6, i64 0}
!20 = distinct !{!20, !14, !21}
!21 = !{!"llvm.loop.unroll.count", i32 2}
!22 = distinct !{!22, !14, !15}
!23 = distinct !{!23, !14, !15}
!24 = distinct !{!24, !14, !15}
!25 = !{!26, !26, i64 0}
!26 = !{!"p1 omnipotent char", !12, i64 0}
!27 = !{!6, !6, i64 0}
!28 = distinct !{!28, !14, !15}
