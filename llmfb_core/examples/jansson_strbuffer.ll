; ModuleID = 'jansson_strbuffer.c'
source_filename = "../src/strbuffer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.strbuffer_t = type { ptr, i64, i64 }

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i32 @strbuffer_init(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !9
  %4 = load ptr, ptr %3, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %4, i32 0, i32 2
  store i64 16, ptr %5, align 8, !tbaa !11
  %6 = load ptr, ptr %3, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %6, i32 0, i32 1
  store i64 0, ptr %7, align 8, !tbaa !15
  %8 = load ptr, ptr %3, align 8, !tbaa !9
  %9 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %8, i32 0, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !11
  %11 = call ptr @jsonp_malloc(i64 noundef %10) #4
  %12 = load ptr, ptr %3, align 8, !tbaa !9
  %13 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %12, i32 0, i32 0
  store ptr %11, ptr %13, align 8, !tbaa !16
  %14 = load ptr, ptr %3, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !16
  %17 = icmp ne ptr %16, null
  br i1 %17, label %19, label %18

18:                                               ; preds = %1
  store i32 -1, ptr %2, align 4
  br label %24

19:                                               ; preds = %1
  %20 = load ptr, ptr %3, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %20, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8, !tbaa !16
  %23 = getelementptr inbounds i8, ptr %22, i64 0
  store i8 0, ptr %23, align 1, !tbaa !17
  store i32 0, ptr %2, align 4
  br label %24

24:                                               ; preds = %19, %18
  %25 = load i32, ptr %2, align 4
  ret i32 %25
}

; Function Attrs: minsize optsize
declare ptr @jsonp_malloc(i64 noundef) #1

; Function Attrs: minsize nounwind optsize uwtable
define dso_local void @strbuffer_close(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  %3 = load ptr, ptr %2, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !tbaa !16
  %6 = icmp ne ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %1
  %8 = load ptr, ptr %2, align 8, !tbaa !9
  %9 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !16
  call void @jsonp_free(ptr noundef %10) #4
  br label %11

11:                                               ; preds = %7, %1
  %12 = load ptr, ptr %2, align 8, !tbaa !9
  %13 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %12, i32 0, i32 2
  store i64 0, ptr %13, align 8, !tbaa !11
  %14 = load ptr, ptr %2, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %14, i32 0, i32 1
  store i64 0, ptr %15, align 8, !tbaa !15
  %16 = load ptr, ptr %2, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %16, i32 0, i32 0
  store ptr null, ptr %17, align 8, !tbaa !16
  ret void
}

; Function Attrs: minsize optsize
declare void @jsonp_free(ptr noundef) #1

; Function Attrs: minsize nounwind optsize uwtable
define dso_local void @strbuffer_clear(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  %3 = load ptr, ptr %2, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %3, i32 0, i32 1
  store i64 0, ptr %4, align 8, !tbaa !15
  %5 = load ptr, ptr %2, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  %8 = getelementptr inbounds i8, ptr %7, i64 0
  store i8 0, ptr %8, align 1, !tbaa !17
  ret void
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local ptr @strbuffer_value(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  %3 = load ptr, ptr %2, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !tbaa !16
  ret ptr %5
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local ptr @strbuffer_steal_value(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr %3) #5
  %4 = load ptr, ptr %2, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %4, i32 0, i32 0
  %6 = load ptr, ptr %5, align 8, !tbaa !16
  store ptr %6, ptr %3, align 8, !tbaa !18
  %7 = load ptr, ptr %2, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %7, i32 0, i32 0
  store ptr null, ptr %8, align 8, !tbaa !16
  %9 = load ptr, ptr %3, align 8, !tbaa !18
  call void @llvm.lifetime.end.p0(ptr %3) #5
  ret ptr %9
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i32 @strbuffer_append_byte(ptr noundef %0, i8 noundef signext %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i8, align 1
  store ptr %0, ptr %3, align 8, !tbaa !9
  store i8 %1, ptr %4, align 1, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !9
  %6 = call i32 @strbuffer_append_bytes(ptr noundef %5, ptr noundef %4, i64 noundef 1) #4
  ret i32 %6
}

; Function Attrs: minsize nounwind optsize uwtable
define dso_local i32 @strbuffer_append_bytes(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !9
  store ptr %1, ptr %6, align 8, !tbaa !18
  store i64 %2, ptr %7, align 8, !tbaa !19
  %11 = load i64, ptr %7, align 8, !tbaa !19
  %12 = load ptr, ptr %5, align 8, !tbaa !9
  %13 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %12, i32 0, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !11
  %15 = load ptr, ptr %5, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %15, i32 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !15
  %18 = sub i64 %14, %17
  %19 = icmp uge i64 %11, %18
  br i1 %19, label %20, label %87

20:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(ptr %8) #5
  call void @llvm.lifetime.start.p0(ptr %9) #5
  %21 = load ptr, ptr %5, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %21, i32 0, i32 2
  %23 = load i64, ptr %22, align 8, !tbaa !11
  %24 = icmp ugt i64 %23, 9223372036854775807
  br i1 %24, label %35, label %25

25:                                               ; preds = %20
  %26 = load i64, ptr %7, align 8, !tbaa !19
  %27 = icmp ugt i64 %26, -2
  br i1 %27, label %35, label %28

28:                                               ; preds = %25
  %29 = load ptr, ptr %5, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %29, i32 0, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !15
  %32 = load i64, ptr %7, align 8, !tbaa !19
  %33 = sub i64 -2, %32
  %34 = icmp ugt i64 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %28, %25, %20
  store i32 -1, ptr %4, align 4
  store i32 1, ptr %10, align 4
  br label %84

36:                                               ; preds = %28
  %37 = load ptr, ptr %5, align 8, !tbaa !9
  %38 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %37, i32 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !11
  %40 = mul i64 %39, 2
  %41 = load ptr, ptr %5, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %41, i32 0, i32 1
  %43 = load i64, ptr %42, align 8, !tbaa !15
  %44 = load i64, ptr %7, align 8, !tbaa !19
  %45 = add i64 %43, %44
  %46 = add i64 %45, 1
  %47 = icmp ugt i64 %40, %46
  br i1 %47, label %48, label %53

48:                                               ; preds = %36
  %49 = load ptr, ptr %5, align 8, !tbaa !9
  %50 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %49, i32 0, i32 2
  %51 = load i64, ptr %50, align 8, !tbaa !11
  %52 = mul i64 %51, 2
  br label %60

53:                                               ; preds = %36
  %54 = load ptr, ptr %5, align 8, !tbaa !9
  %55 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %54, i32 0, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !15
  %57 = load i64, ptr %7, align 8, !tbaa !19
  %58 = add i64 %56, %57
  %59 = add i64 %58, 1
  br label %60

60:                                               ; preds = %53, %48
  %61 = phi i64 [ %52, %48 ], [ %59, %53 ]
  store i64 %61, ptr %8, align 8, !tbaa !19
  %62 = load i64, ptr %8, align 8, !tbaa !19
  %63 = call ptr @jsonp_malloc(i64 noundef %62) #4
  store ptr %63, ptr %9, align 8, !tbaa !18
  %64 = load ptr, ptr %9, align 8, !tbaa !18
  %65 = icmp ne ptr %64, null
  br i1 %65, label %67, label %66

66:                                               ; preds = %60
  store i32 -1, ptr %4, align 4
  store i32 1, ptr %10, align 4
  br label %84

67:                                               ; preds = %60
  %68 = load ptr, ptr %9, align 8, !tbaa !18
  %69 = load ptr, ptr %5, align 8, !tbaa !9
  %70 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %69, i32 0, i32 0
  %71 = load ptr, ptr %70, align 8, !tbaa !16
  %72 = load ptr, ptr %5, align 8, !tbaa !9
  %73 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %72, i32 0, i32 1
  %74 = load i64, ptr %73, align 8, !tbaa !15
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %68, ptr align 1 %71, i64 %74, i1 false)
  %75 = load ptr, ptr %5, align 8, !tbaa !9
  %76 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %75, i32 0, i32 0
  %77 = load ptr, ptr %76, align 8, !tbaa !16
  call void @jsonp_free(ptr noundef %77) #4
  %78 = load ptr, ptr %9, align 8, !tbaa !18
  %79 = load ptr, ptr %5, align 8, !tbaa !9
  %80 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %79, i32 0, i32 0
  store ptr %78, ptr %80, align 8, !tbaa !16
  %81 = load i64, ptr %8, align 8, !tbaa !19
  %82 = load ptr, ptr %5, align 8, !tbaa !9
  %83 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %82, i32 0, i32 2
  store i64 %81, ptr %83, align 8, !tbaa !11
  store i32 0, ptr %10, align 4
  br label %84

84:                                               ; preds = %67, %66, %35
  call void @llvm.lifetime.end.p0(ptr %9) #5
  call void @llvm.lifetime.end.p0(ptr %8) #5
  %85 = load i32, ptr %10, align 4
  switch i32 %85, label %111 [
    i32 0, label %86
    i32 1, label %109
  ]

86:                                               ; preds = %84
  br label %87

87:                                               ; preds = %86, %3
  %88 = load ptr, ptr %5, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %88, i32 0, i32 0
  %90 = load ptr, ptr %89, align 8, !tbaa !16
  %91 = load ptr, ptr %5, align 8, !tbaa !9
  %92 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %91, i32 0, i32 1
  %93 = load i64, ptr %92, align 8, !tbaa !15
  %94 = getelementptr inbounds nuw i8, ptr %90, i64 %93
  %95 = load ptr, ptr %6, align 8, !tbaa !18
  %96 = load i64, ptr %7, align 8, !tbaa !19
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %94, ptr align 1 %95, i64 %96, i1 false)
  %97 = load i64, ptr %7, align 8, !tbaa !19
  %98 = load ptr, ptr %5, align 8, !tbaa !9
  %99 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %98, i32 0, i32 1
  %100 = load i64, ptr %99, align 8, !tbaa !15
  %101 = add i64 %100, %97
  store i64 %101, ptr %99, align 8, !tbaa !15
  %102 = load ptr, ptr %5, align 8, !tbaa !9
  %103 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %102, i32 0, i32 0
  %104 = load ptr, ptr %103, align 8, !tbaa !16
  %105 = load ptr, ptr %5, align 8, !tbaa !9
  %106 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %105, i32 0, i32 1
  %107 = load i64, ptr %106, align 8, !tbaa !15
  %108 = getelementptr inbounds nuw i8, ptr %104, i64 %107
  store i8 0, ptr %108, align 1, !tbaa !17
  store i32 0, ptr %4, align 4
  br label %109

109:                                              ; preds = %87, %84
  %110 = load i32, ptr %4, align 4
  ret i32 %110

111:                                              ; preds = %84
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: minsize nounwind optsize uwtable
define dso_local signext i8 @strbuffer_pop(ptr noundef %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca ptr, align 8
  %4 = alloca i8, align 1
  store ptr %0, ptr %3, align 8, !tbaa !9
  %5 = load ptr, ptr %3, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %5, i32 0, i32 1
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = icmp ugt i64 %7, 0
  br i1 %8, label %9, label %27

9:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(ptr %4) #5
  %10 = load ptr, ptr %3, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %10, i32 0, i32 0
  %12 = load ptr, ptr %11, align 8, !tbaa !16
  %13 = load ptr, ptr %3, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !15
  %16 = add i64 %15, -1
  store i64 %16, ptr %14, align 8, !tbaa !15
  %17 = getelementptr inbounds nuw i8, ptr %12, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !17
  store i8 %18, ptr %4, align 1, !tbaa !17
  %19 = load ptr, ptr %3, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !16
  %22 = load ptr, ptr %3, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw %struct.strbuffer_t, ptr %22, i32 0, i32 1
  %24 = load i64, ptr %23, align 8, !tbaa !15
  %25 = getelementptr inbounds nuw i8, ptr %21, i64 %24
  store i8 0, ptr %25, align 1, !tbaa !17
  %26 = load i8, ptr %4, align 1, !tbaa !17
  store i8 %26, ptr %2, align 1
  call void @llvm.lifetime.end.p0(ptr %4) #5
  br label %28

27:                                               ; preds = %1
  store i8 0, ptr %2, align 1
  br label %28

28:                                               ; preds = %27, %9
  %29 = load i8, ptr %2, align 1
  ret i8 %29
}

attributes #0 = { minsize nounwind optsize uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { minsize optsize "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { minsize optsize }
attributes #5 = { nounwind }

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
!10 = !{!"any pointer", !7, i64 0}
!11 = !{!12, !14, i64 16}
!12 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16}
!13 = !{!"p1 omnipotent char", !10, i64 0}
!14 = !{!"long", !7, i64 0}
!15 = !{!12, !14, i64 8}
!16 = !{!12, !13, i64 0}
!17 = !{!7, !7, i64 0}
!18 = !{!13, !13, i64 0}
!19 = !{!14, !14, i64 0}
