; ModuleID = 'r.20c418149eb3754d-cgu.0'
source_filename = "r.20c418149eb3754d-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; r::S::has
; Function Attrs: minsize nofree norecurse nosync nounwind nonlazybind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define noundef zeroext i1 @_ZN1r1S3has17ha78ec253171382abE(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, i8 noundef %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %1, align 8, !alias.scope !3, !nonnull !6, !noundef !6
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.i = load i64, ptr %2, align 8, !alias.scope !3, !noundef !6
  %_6.i.i = getelementptr inbounds nuw i8, ptr %_5.i, i64 %_4.i
  br label %bb1.i

bb1.i:                                            ; preds = %bb13.i, %start
  %_221.i = phi ptr [ %_22.i, %bb13.i ], [ %_5.i, %start ]
  %_12.not.not.not.i.not.not.not.not.not = icmp ne ptr %_221.i, %_6.i.i
  br i1 %_12.not.not.not.i.not.not.not.not.not, label %bb13.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E.exit"

bb13.i:                                           ; preds = %bb1.i
  %_22.i = getelementptr inbounds nuw i8, ptr %_221.i, i64 1
  %_3.i.i = load i8, ptr %_221.i, align 1, !alias.scope !7, !noalias !10, !noundef !6
  %_0.i.i = icmp eq i8 %_3.i.i, %0
  br i1 %_0.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E.exit", label %bb1.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E.exit": ; preds = %bb1.i, %bb13.i
  ret i1 %_12.not.not.not.i.not.not.not.not.not
}

; r::S::push
; Function Attrs: minsize nonlazybind optsize uwtable
define noundef range(i64 0, -9223372036854775808) i64 @_ZN1r1S4push17h5cf696f8f7d4ef34E(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %b) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i.i = load i64, ptr %0, align 8, !alias.scope !15, !noundef !6
  %self1.i.i = load i64, ptr %self, align 8, !range !20, !alias.scope !15, !noundef !6
  %_4.i.i = icmp eq i64 %len.i.i, %self1.i.i
  br i1 %_4.i.i, label %bb1.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E.exit"

bb1.i.i:                                          ; preds = %start
; call <alloc::raw_vec::RawVec<u8>>::grow_one
  tail call void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_(ptr noalias noundef nonnull align 8 dereferenceable(24) %self)
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E.exit": ; preds = %start, %bb1.i.i
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_14.i.i = load ptr, ptr %1, align 8, !alias.scope !15, !nonnull !6, !noundef !6
  %end.i.i = getelementptr inbounds nuw i8, ptr %_14.i.i, i64 %len.i.i
  store i8 %b, ptr %end.i.i, align 1
  %2 = add nsw i64 %len.i.i, 1
  store i64 %2, ptr %0, align 8, !alias.scope !15
  ret i64 %2
}

; r::sum
; Function Attrs: minsize nofree norecurse nosync nounwind nonlazybind optsize memory(argmem: read) uwtable
define noundef i32 @_ZN1r3sum17h0b5b07fc6edaa8ccE(ptr noalias noundef nonnull readonly align 4 captures(address) %v.0, i64 noundef range(i64 0, 2305843009213693952) %v.1) unnamed_addr #2 {
start:
  %_6.i = getelementptr inbounds nuw i32, ptr %v.0, i64 %v.1
  br label %bb2

bb2:                                              ; preds = %bb5, %start
  %iter.sroa.0.0 = phi ptr [ %v.0, %start ], [ %_16.i, %bb5 ]
  %s.sroa.0.0 = phi i32 [ 0, %start ], [ %0, %bb5 ]
  %_6.i2 = icmp eq ptr %iter.sroa.0.0, %_6.i
  br i1 %_6.i2, label %bb6, label %bb5

bb5:                                              ; preds = %bb2
  %_16.i = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0, i64 4
  %self1.i = load i32, ptr %iter.sroa.0.0, align 4, !alias.scope !21, !noundef !6
  %_4.0.i = mul i32 %self1.i, 3
  %0 = add i32 %_4.0.i, %s.sroa.0.0
  br label %bb2

bb6:                                              ; preds = %bb2
  ret i32 %s.sroa.0.0
}

; Function Attrs: minsize nounwind nonlazybind optsize uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #3

; <alloc::raw_vec::RawVec<u8>>::grow_one
; Function Attrs: minsize noinline nonlazybind optsize uwtable
declare void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_(ptr noalias noundef align 8 dereferenceable(16)) unnamed_addr #4

attributes #0 = { minsize nofree norecurse nosync nounwind nonlazybind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { minsize nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { minsize nofree norecurse nosync nounwind nonlazybind optsize memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { minsize nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { minsize noinline nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h17f2504e30571adeE: %self"}
!5 = distinct !{!5, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h17f2504e30571adeE"}
!6 = !{}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN1r1S3has28_$u7b$$u7b$closure$u7d$$u7d$17ha1204f475259d24bE: %x"}
!9 = distinct !{!9, !"_ZN1r1S3has28_$u7b$$u7b$closure$u7d$$u7d$17ha1204f475259d24bE"}
!10 = !{!11, !12, !14}
!11 = distinct !{!11, !9, !"_ZN1r1S3has28_$u7b$$u7b$closure$u7d$$u7d$17ha1204f475259d24bE: %_1"}
!12 = distinct !{!12, !13, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E: %self"}
!13 = distinct !{!13, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E"}
!14 = distinct !{!14, !13, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E: argument 1"}
!15 = !{!16, !18}
!16 = distinct !{!16, !17, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h17a5d67e8d04e834E: %self"}
!17 = distinct !{!17, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h17a5d67e8d04e834E"}
!18 = distinct !{!18, !19, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E: %self"}
!19 = distinct !{!19, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E"}
!20 = !{i64 0, i64 -9223372036854775808}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_RNvXs2r_NtNtCsgEmfK2I1SDS_4core3ops5arithRmINtB6_3MulmE3mul: %self"}
!23 = distinct !{!23, !"_RNvXs2r_NtNtCsgEmfK2I1SDS_4core3ops5arithRmINtB6_3MulmE3mul"}
