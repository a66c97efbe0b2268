; Debug intrinsics as LLVM 18 and earlier print them.
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define i32 @first(i32 %x) #0 !dbg !4 {
entry:
  %slot = alloca i32, align 4
  call void @llvm.dbg.declare(metadata ptr %slot, metadata !9, metadata !DIExpression()), !dbg !10
  store i32 %x, ptr %slot, align 4, !dbg !10
  %v = load i32, ptr %slot, align 4, !dbg !11
  %w = add nsw i32 %v, 1, !dbg !11
  ret i32 %w, !dbg !11
}

define i32 @second(i32 %y) !dbg !12 {
  call void @llvm.dbg.value(metadata i32 %y, metadata !14, metadata !DIExpression()), !dbg !15
  %1 = mul i32 %y, 3, !dbg !15
  ret i32 %1, !dbg !15
}

declare void @llvm.dbg.declare(metadata, metadata, metadata)
declare void @llvm.dbg.value(metadata, metadata, metadata)

attributes #0 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug)
!1 = !DIFile(filename: "old.c", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !{i32 7, !"Dwarf Version", i32 5}
!4 = distinct !DISubprogram(name: "first", scope: !1, file: !1, line: 1, type: !5, scopeLine: 1, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !8)
!5 = !DISubroutineType(types: !6)
!6 = !{!7, !7}
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9}
!9 = !DILocalVariable(name: "x", arg: 1, scope: !4, file: !1, line: 1, type: !7)
!10 = !DILocation(line: 1, column: 15, scope: !4)
!11 = !DILocation(line: 1, column: 20, scope: !4)
!12 = distinct !DISubprogram(name: "second", scope: !1, file: !1, line: 2, type: !5, scopeLine: 2, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !13)
!13 = !{!14}
!14 = !DILocalVariable(name: "y", arg: 1, scope: !12, file: !1, line: 2, type: !7)
!15 = !DILocation(line: 2, column: 20, scope: !12)
