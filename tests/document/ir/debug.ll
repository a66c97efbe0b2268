; ModuleID = 'debug.c'
source_filename = "debug.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.pair = type { i32, i32 }

@.str = private unnamed_addr constant [5 x i8] c"zero\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"one\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [4 x i8] c"two\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [6 x i8] c"three\00", align 1, !dbg !14
@.str.4 = private unnamed_addr constant [5 x i8] c"more\00", align 1, !dbg !19
@seen = internal global i32 0, align 4, !dbg !21

; Function Attrs: nounwind uwtable
define dso_local i32 @work(ptr noundef %0, i32 noundef %1) #0 !dbg !36 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !53
    #dbg_declare(ptr %3, !45, !DIExpression(), !56)
  store i32 %1, ptr %4, align 4, !tbaa !32
    #dbg_declare(ptr %4, !46, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(ptr %5) #2, !dbg !58
    #dbg_declare(ptr %5, !47, !DIExpression(), !59)
  store i32 0, ptr %5, align 4, !dbg !60, !tbaa !32
  call void @llvm.lifetime.start.p0(ptr %6) #2, !dbg !61
    #dbg_declare(ptr %6, !48, !DIExpression(), !62)
  store i32 0, ptr %6, align 4, !dbg !63, !tbaa !32
  br label %8, !dbg !61

8:                                                ; preds = %34, %2
  %9 = load i32, ptr %6, align 4, !dbg !64, !tbaa !32
  %10 = load i32, ptr %4, align 4, !dbg !65, !tbaa !32
  %11 = icmp slt i32 %9, %10, !dbg !66
  br i1 %11, label %13, label %12, !dbg !67

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(ptr %6) #2, !dbg !68
  br label %37

13:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %7) #2, !dbg !69
    #dbg_declare(ptr %7, !50, !DIExpression(), !70)
  %14 = load ptr, ptr %3, align 8, !dbg !71, !tbaa !53
  %15 = load i32, ptr %6, align 4, !dbg !72, !tbaa !32
  %16 = sext i32 %15 to i64, !dbg !71
  %17 = getelementptr inbounds %struct.pair, ptr %14, i64 %16, !dbg !71
  %18 = getelementptr inbounds nuw %struct.pair, ptr %17, i32 0, i32 0, !dbg !73
  %19 = load i32, ptr %18, align 4, !dbg !73, !tbaa !74
  %20 = call i32 @twice(i32 noundef %19), !dbg !76
  store i32 %20, ptr %7, align 4, !dbg !77, !tbaa !32
  %21 = load i32, ptr %7, align 4, !dbg !78, !tbaa !32
  %22 = load ptr, ptr %3, align 8, !dbg !80, !tbaa !53
  %23 = load i32, ptr %6, align 4, !dbg !81, !tbaa !32
  %24 = sext i32 %23 to i64, !dbg !80
  %25 = getelementptr inbounds %struct.pair, ptr %22, i64 %24, !dbg !80
  %26 = getelementptr inbounds nuw %struct.pair, ptr %25, i32 0, i32 1, !dbg !82
  %27 = load i32, ptr %26, align 4, !dbg !82, !tbaa !83
  %28 = icmp sgt i32 %21, %27, !dbg !84
  br i1 %28, label %29, label %33, !dbg !85

29:                                               ; preds = %13
  %30 = load i32, ptr %7, align 4, !dbg !86, !tbaa !32
  %31 = load i32, ptr %5, align 4, !dbg !87, !tbaa !32
  %32 = add nsw i32 %31, %30, !dbg !88
  store i32 %32, ptr %5, align 4, !dbg !89, !tbaa !32
  br label %33, !dbg !90

33:                                               ; preds = %29, %13
  call void @llvm.lifetime.end.p0(ptr %7) #2, !dbg !91
  br label %34, !dbg !92

34:                                               ; preds = %33
  %35 = load i32, ptr %6, align 4, !dbg !93, !tbaa !32
  %36 = add nsw i32 %35, 1, !dbg !94
  store i32 %36, ptr %6, align 4, !dbg !95, !tbaa !32
  br label %8, !dbg !68, !llvm.loop !96

37:                                               ; preds = %12
  %38 = load i32, ptr %5, align 4, !dbg !101, !tbaa !32
  call void @llvm.lifetime.end.p0(ptr %5) #2, !dbg !102
  ret i32 %38, !dbg !103
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define internal i32 @twice(i32 noundef %0) #0 !dbg !104 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !32
    #dbg_declare(ptr %2, !108, !DIExpression(), !109)
  %3 = load i32, ptr @seen, align 4, !dbg !110, !tbaa !32
  %4 = add nsw i32 %3, 1, !dbg !111
  store i32 %4, ptr @seen, align 4, !dbg !112, !tbaa !32
  %5 = load i32, ptr %2, align 4, !dbg !113, !tbaa !32
  %6 = mul nsw i32 %5, 2, !dbg !114
  ret i32 %6, !dbg !115
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define dso_local ptr @label(i32 noundef %0) #0 !dbg !116 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !32
    #dbg_declare(ptr %3, !122, !DIExpression(), !123)
  %4 = load i32, ptr %3, align 4, !dbg !124, !tbaa !32
  switch i32 %4, label %9 [
    i32 0, label %5
    i32 1, label %6
    i32 2, label %7
    i32 3, label %8
  ], !dbg !125

5:                                                ; preds = %1
  store ptr @.str, ptr %2, align 8, !dbg !126
  br label %10, !dbg !126

6:                                                ; preds = %1
  store ptr @.str.1, ptr %2, align 8, !dbg !128
  br label %10, !dbg !128

7:                                                ; preds = %1
  store ptr @.str.2, ptr %2, align 8, !dbg !129
  br label %10, !dbg !129

8:                                                ; preds = %1
  store ptr @.str.3, ptr %2, align 8, !dbg !130
  br label %10, !dbg !130

9:                                                ; preds = %1
  store ptr @.str.4, ptr %2, align 8, !dbg !131
  br label %10, !dbg !131

10:                                               ; preds = %9, %8, %7, %6, %5
  %11 = load ptr, ptr %2, align 8, !dbg !132
  ret ptr %11, !dbg !133
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!23}
!llvm.module.flags = !{!26, !27, !28, !29, !30, !31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 5, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "debug.c", directory: ".", checksumkind: CSK_MD5, checksum: "02cf831ab8028f735a48379e88ea939f")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 5, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 5, type: !9, isLocal: true, isDefinition: true)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !2, line: 5, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 6)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(scope: null, file: !2, line: 5, type: !3, isLocal: true, isDefinition: true)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "seen", scope: !23, file: !2, line: 2, type: !25, isLocal: true, isDefinition: true)
!23 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !24, splitDebugInlining: false, nameTableKind: None)
!24 = !{!0, !7, !12, !14, !19, !21}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 8, !"PIC Level", i32 2}
!30 = !{i32 7, !"PIE Level", i32 2}
!31 = !{i32 7, !"uwtable", i32 2}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "work", scope: !2, file: !2, line: 4, type: !37, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !23, retainedNodes: !44, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!25, !39, !25}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !2, line: 1, size: 64, elements: !41)
!41 = !{!42, !43}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !40, file: !2, line: 1, baseType: !25, size: 32)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !40, file: !2, line: 1, baseType: !25, size: 32, offset: 32)
!44 = !{!45, !46, !47, !48, !50}
!45 = !DILocalVariable(name: "p", arg: 1, scope: !36, file: !2, line: 4, type: !39)
!46 = !DILocalVariable(name: "n", arg: 2, scope: !36, file: !2, line: 4, type: !25)
!47 = !DILocalVariable(name: "acc", scope: !36, file: !2, line: 4, type: !25)
!48 = !DILocalVariable(name: "i", scope: !49, file: !2, line: 4, type: !25)
!49 = distinct !DILexicalBlock(scope: !36, file: !2, line: 4, column: 48)
!50 = !DILocalVariable(name: "v", scope: !51, file: !2, line: 4, type: !25)
!51 = distinct !DILexicalBlock(scope: !52, file: !2, line: 4, column: 76)
!52 = distinct !DILexicalBlock(scope: !49, file: !2, line: 4, column: 48)
!53 = !{!54, !54, i64 0}
!54 = !{!"p1 _ZTS4pair", !55, i64 0}
!55 = !{!"any pointer", !34, i64 0}
!56 = !DILocation(line: 4, column: 23, scope: !36)
!57 = !DILocation(line: 4, column: 30, scope: !36)
!58 = !DILocation(line: 4, column: 35, scope: !36)
!59 = !DILocation(line: 4, column: 39, scope: !36)
!60 = !DILocation(line: 4, column: 39, scope: !36, atomGroup: 1, atomRank: 1)
!61 = !DILocation(line: 4, column: 53, scope: !49)
!62 = !DILocation(line: 4, column: 57, scope: !49)
!63 = !DILocation(line: 4, column: 57, scope: !49, atomGroup: 2, atomRank: 1)
!64 = !DILocation(line: 4, column: 64, scope: !52)
!65 = !DILocation(line: 4, column: 68, scope: !52)
!66 = !DILocation(line: 4, column: 66, scope: !52, atomGroup: 3, atomRank: 1)
!67 = !DILocation(line: 4, column: 48, scope: !49, atomGroup: 4, atomRank: 1)
!68 = !DILocation(line: 4, column: 48, scope: !52)
!69 = !DILocation(line: 4, column: 78, scope: !51)
!70 = !DILocation(line: 4, column: 82, scope: !51)
!71 = !DILocation(line: 4, column: 92, scope: !51)
!72 = !DILocation(line: 4, column: 94, scope: !51)
!73 = !DILocation(line: 4, column: 97, scope: !51)
!74 = !{!75, !33, i64 0}
!75 = !{!"pair", !33, i64 0, !33, i64 4}
!76 = !DILocation(line: 4, column: 86, scope: !51, atomGroup: 5, atomRank: 2)
!77 = !DILocation(line: 4, column: 82, scope: !51, atomGroup: 5, atomRank: 1)
!78 = !DILocation(line: 4, column: 105, scope: !79)
!79 = distinct !DILexicalBlock(scope: !51, file: !2, line: 4, column: 105)
!80 = !DILocation(line: 4, column: 109, scope: !79)
!81 = !DILocation(line: 4, column: 111, scope: !79)
!82 = !DILocation(line: 4, column: 114, scope: !79)
!83 = !{!75, !33, i64 4}
!84 = !DILocation(line: 4, column: 107, scope: !79, atomGroup: 6, atomRank: 2)
!85 = !DILocation(line: 4, column: 107, scope: !79, atomGroup: 6, atomRank: 1)
!86 = !DILocation(line: 4, column: 124, scope: !79)
!87 = !DILocation(line: 4, column: 121, scope: !79)
!88 = !DILocation(line: 4, column: 121, scope: !79, atomGroup: 7, atomRank: 2)
!89 = !DILocation(line: 4, column: 121, scope: !79, atomGroup: 7, atomRank: 1)
!90 = !DILocation(line: 4, column: 117, scope: !79)
!91 = !DILocation(line: 4, column: 127, scope: !52)
!92 = !DILocation(line: 4, column: 127, scope: !51, atomGroup: 9, atomRank: 1)
!93 = !DILocation(line: 4, column: 72, scope: !52)
!94 = !DILocation(line: 4, column: 72, scope: !52, atomGroup: 8, atomRank: 2)
!95 = !DILocation(line: 4, column: 72, scope: !52, atomGroup: 8, atomRank: 1)
!96 = distinct !{!96, !97, !98, !99, !100}
!97 = !DILocation(line: 4, column: 48, scope: !49)
!98 = !DILocation(line: 4, column: 127, scope: !49)
!99 = !{!"llvm.loop.mustprogress"}
!100 = !{!"llvm.loop.unroll.disable"}
!101 = !DILocation(line: 4, column: 136, scope: !36, atomGroup: 11, atomRank: 2)
!102 = !DILocation(line: 4, column: 141, scope: !36)
!103 = !DILocation(line: 4, column: 129, scope: !36, atomGroup: 11, atomRank: 1)
!104 = distinct !DISubprogram(name: "twice", scope: !2, file: !2, line: 3, type: !105, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !23, retainedNodes: !107, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!25, !25}
!107 = !{!108}
!108 = !DILocalVariable(name: "x", arg: 1, scope: !104, file: !2, line: 3, type: !25)
!109 = !DILocation(line: 3, column: 22, scope: !104)
!110 = !DILocation(line: 3, column: 31, scope: !104)
!111 = !DILocation(line: 3, column: 31, scope: !104, atomGroup: 1, atomRank: 2)
!112 = !DILocation(line: 3, column: 31, scope: !104, atomGroup: 1, atomRank: 1)
!113 = !DILocation(line: 3, column: 42, scope: !104)
!114 = !DILocation(line: 3, column: 44, scope: !104, atomGroup: 2, atomRank: 2)
!115 = !DILocation(line: 3, column: 35, scope: !104, atomGroup: 2, atomRank: 1)
!116 = distinct !DISubprogram(name: "label", scope: !2, file: !2, line: 5, type: !117, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !23, retainedNodes: !121, keyInstructions: true)
!117 = !DISubroutineType(types: !118)
!118 = !{!119, !25}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!121 = !{!122}
!122 = !DILocalVariable(name: "k", arg: 1, scope: !116, file: !2, line: 5, type: !25)
!123 = !DILocation(line: 5, column: 23, scope: !116)
!124 = !DILocation(line: 5, column: 36, scope: !116, atomGroup: 1, atomRank: 2)
!125 = !DILocation(line: 5, column: 28, scope: !116, atomGroup: 1, atomRank: 1)
!126 = !DILocation(line: 5, column: 49, scope: !127, atomGroup: 2, atomRank: 1)
!127 = distinct !DILexicalBlock(scope: !116, file: !2, line: 5, column: 39)
!128 = !DILocation(line: 5, column: 72, scope: !127, atomGroup: 3, atomRank: 1)
!129 = !DILocation(line: 5, column: 94, scope: !127, atomGroup: 4, atomRank: 1)
!130 = !DILocation(line: 5, column: 116, scope: !127, atomGroup: 5, atomRank: 1)
!131 = !DILocation(line: 5, column: 141, scope: !127, atomGroup: 6, atomRank: 1)
!132 = !DILocation(line: 5, column: 158, scope: !116, atomGroup: 7, atomRank: 2)
!133 = !DILocation(line: 5, column: 158, scope: !116, atomGroup: 7, atomRank: 1)
