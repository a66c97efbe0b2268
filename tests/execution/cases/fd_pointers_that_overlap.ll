target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.list = type { i16, i16, ptr }
%struct.object = type { i64, i32 }

; Function Attrs: minsize nounwind optsize uwtable
define dso_local ptr @copy_of(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 8, !tbaa !9
  store ptr %1, ptr %4, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %5) #3
  call void @llvm.lifetime.start.p0(ptr %6) #3
  call void @llvm.lifetime.start.p0(ptr %7) #3
  %8 = load ptr, ptr %3, align 8, !tbaa !9
  %9 = getelementptr inbounds nuw %struct.list, ptr %8, i32 0, i32 0
  store i16 9, ptr %9, align 8, !tbaa !12
  %10 = load ptr, ptr %4, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw %struct.list, ptr %10, i32 0, i32 1
  %12 = load i16, ptr %11, align 2, !tbaa !17
  %13 = load ptr, ptr %3, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw %struct.list, ptr %13, i32 0, i32 1
  store i16 %12, ptr %14, align 2, !tbaa !17
  store i16 %12, ptr %7, align 2, !tbaa !18
  %15 = load i16, ptr %7, align 2, !tbaa !18
  %16 = zext i16 %15 to i64
  %17 = mul i64 %16, 8
  %18 = call ptr @allocate(i64 noundef %17) #4
  %19 = load ptr, ptr %3, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw %struct.list, ptr %19, i32 0, i32 2
  store ptr %18, ptr %20, align 8, !tbaa !19
  store ptr %18, ptr %5, align 8, !tbaa !20
  %21 = load ptr, ptr %4, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw %struct.list, ptr %21, i32 0, i32 2
  %23 = load ptr, ptr %22, align 8, !tbaa !19
  store ptr %23, ptr %6, align 8, !tbaa !20
  br label %24

24:                                               ; preds = %38, %2
  %25 = load i16, ptr %7, align 2, !tbaa !18
  %26 = add i16 %25, -1
  store i16 %26, ptr %7, align 2, !tbaa !18
  %27 = icmp ne i16 %25, 0
  br i1 %27, label %28, label %44

28:                                               ; preds = %24
  %29 = load ptr, ptr %6, align 8, !tbaa !20
  %30 = load ptr, ptr %29, align 8, !tbaa !21
  %31 = icmp ne ptr %30, null
  br i1 %31, label %32, label %38

32:                                               ; preds = %28
  %33 = load ptr, ptr %6, align 8, !tbaa !20
  %34 = load ptr, ptr %33, align 8, !tbaa !21
  %35 = getelementptr inbounds nuw %struct.object, ptr %34, i32 0, i32 1
  %36 = load i32, ptr %35, align 8, !tbaa !23
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %35, align 8, !tbaa !23
  br label %38

38:                                               ; preds = %32, %28
  %39 = load ptr, ptr %6, align 8, !tbaa !20
  %40 = getelementptr inbounds nuw ptr, ptr %39, i32 1
  store ptr %40, ptr %6, align 8, !tbaa !20
  %41 = load ptr, ptr %39, align 8, !tbaa !21
  %42 = load ptr, ptr %5, align 8, !tbaa !20
  %43 = getelementptr inbounds nuw ptr, ptr %42, i32 1
  store ptr %43, ptr %5, align 8, !tbaa !20
  store ptr %41, ptr %42, align 8, !tbaa !21
  br label %24, !llvm.loop !26

44:                                               ; preds = %24
  %45 = load ptr, ptr %3, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(ptr %7) #3
  call void @llvm.lifetime.end.p0(ptr %6) #3
  call void @llvm.lifetime.end.p0(ptr %5) #3
  ret ptr %45
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: minsize optsize
declare ptr @allocate(i64 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { minsize nounwind optsize uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { minsize optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { minsize optsize }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS4list", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 0}
!13 = !{!"list", !14, i64 0, !14, i64 2, !15, i64 8}
!14 = !{!"short", !7, i64 0}
!15 = !{!"p2 _ZTS6object", !16, i64 0}
!16 = !{!"any p2 pointer", !11, i64 0}
!17 = !{!13, !14, i64 2}
!18 = !{!14, !14, i64 0}
!19 = !{!13, !15, i64 8}
!20 = !{!15, !15, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"p1 _ZTS6object", !11, i64 0}
!23 = !{!24, !6, i64 8}
!24 = !{!"object", !25, i64 0, !6, i64 8}
!25 = !{!"long", !7, i64 0}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.mustprogress"}
