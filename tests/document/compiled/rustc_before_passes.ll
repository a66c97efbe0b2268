; ModuleID = 'r.20c418149eb3754d-cgu.0'
source_filename = "r.20c418149eb3754d-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_a338979b6832979599d486e74b17489c = private unnamed_addr constant [5 x i8] c"r.rs\00", align 1
@alloc_c3de99f789ed8060345e48b5e2bedbed = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a338979b6832979599d486e74b17489c, [16 x i8] c"\04\00\00\00\00\00\00\00\02\00\00\005\00\00\00" }>, align 8

; <&u32 as core::ops::arith::Mul<u32>>::mul
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef i32 @_RNvXs2r_NtNtCsgEmfK2I1SDS_4core3ops5arithRmINtB6_3MulmE3mul(ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4) %self, i32 noundef %other, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 {
start:
  %self1 = load i32, ptr %self, align 4, !noundef !3
  %1 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %self1, i32 %other)
  %_4.0 = extractvalue { i32, i1 } %1, 0
  %_4.1 = extractvalue { i32, i1 } %1, 1
  ret i32 %_4.0
}

; r::S::has
; Function Attrs: minsize nonlazybind optsize uwtable
define noundef zeroext i1 @_ZN1r1S3has17ha78ec253171382abE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self, i8 noundef %0) unnamed_addr #1 {
start:
  %_4 = alloca [16 x i8], align 8
  %b = alloca [1 x i8], align 1
  store i8 %0, ptr %b, align 1
  call void @llvm.lifetime.start.p0(ptr %_4)
; call <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
  %1 = call { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h17f2504e30571adeE"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self) #7
  %_5.0 = extractvalue { ptr, i64 } %1, 0
  %_5.1 = extractvalue { ptr, i64 } %1, 1
; call core::slice::<impl [T]>::iter
  %2 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h4c70c87c67e0b06fE"(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_5.0, i64 noundef %_5.1) #7
  %3 = extractvalue { ptr, ptr } %2, 0
  %4 = extractvalue { ptr, ptr } %2, 1
  store ptr %3, ptr %_4, align 8
  %5 = getelementptr inbounds i8, ptr %_4, i64 8
  store ptr %4, ptr %5, align 8
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::any
  %_0 = call noundef zeroext i1 @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E"(ptr noalias noundef align 8 dereferenceable(16) %_4, ptr noalias noundef readonly align 1 captures(address, read_provenance) dereferenceable(1) %b) #7
  call void @llvm.lifetime.end.p0(ptr %_4)
  ret i1 %_0
}

; r::S::has::{{closure}}
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef zeroext i1 @"_ZN1r1S3has28_$u7b$$u7b$closure$u7d$$u7d$17ha1204f475259d24bE"(ptr noalias noundef align 8 dereferenceable(8) %_1, ptr noalias noundef readonly align 1 captures(address, read_provenance) dereferenceable(1) %x) unnamed_addr #0 {
start:
  %_3 = load i8, ptr %x, align 1, !noundef !3
  %_5 = load ptr, ptr %_1, align 8, !nonnull !3, !align !4, !noundef !3
  %_4 = load i8, ptr %_5, align 1, !noundef !3
  %_0 = icmp eq i8 %_3, %_4
  ret i1 %_0
}

; r::S::push
; Function Attrs: minsize nonlazybind optsize uwtable
define noundef i64 @_ZN1r1S4push17h5cf696f8f7d4ef34E(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %b) unnamed_addr #1 {
start:
; call alloc::vec::Vec<T,A>::push
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E"(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %b) #7
; call alloc::vec::Vec<T,A>::len
  %_0 = call noundef i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17hc528a8600e8eaa98E"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self) #7
  ret i64 %_0
}

; r::sum
; Function Attrs: minsize nonlazybind optsize uwtable
define noundef i32 @_ZN1r3sum17h0b5b07fc6edaa8ccE(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %v.0, i64 noundef range(i64 0, 2305843009213693952) %v.1) unnamed_addr #1 {
start:
  %_4 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [4 x i8], align 4
  store i32 0, ptr %s, align 4
; call core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hff83ed0660844188E"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %v.0, i64 noundef %v.1)
  %_2.0 = extractvalue { ptr, ptr } %0, 0
  %_2.1 = extractvalue { ptr, ptr } %0, 1
  call void @llvm.lifetime.start.p0(ptr %iter)
  store ptr %_2.0, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  store ptr %_2.1, ptr %1, align 8
  br label %bb2

bb2:                                              ; preds = %bb5, %start
  call void @llvm.lifetime.start.p0(ptr %_4)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %2 = call noundef align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf3c23bf0f9c66a0cE"(ptr noalias noundef align 8 dereferenceable(16) %iter) #7
  store ptr %2, ptr %_4, align 8
  %3 = load ptr, ptr %_4, align 8, !align !5, !noundef !3
  %4 = ptrtoint ptr %3 to i64
  %5 = icmp eq i64 %4, 0
  %_6 = select i1 %5, i64 0, i64 1
  %6 = trunc nuw i64 %_6 to i1
  br i1 %6, label %bb5, label %bb6

bb5:                                              ; preds = %bb2
  %x = load ptr, ptr %_4, align 8, !nonnull !3, !align !5, !noundef !3
; call <&u32 as core::ops::arith::Mul<u32>>::mul
  %_8 = call noundef i32 @_RNvXs2r_NtNtCsgEmfK2I1SDS_4core3ops5arithRmINtB6_3MulmE3mul(ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4) %x, i32 noundef 3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_c3de99f789ed8060345e48b5e2bedbed) #7
  %7 = load i32, ptr %s, align 4, !noundef !3
  %8 = add i32 %7, %_8
  store i32 %8, ptr %s, align 4
  call void @llvm.lifetime.end.p0(ptr %_4)
  br label %bb2

bb6:                                              ; preds = %bb2
  call void @llvm.lifetime.end.p0(ptr %_4)
  call void @llvm.lifetime.end.p0(ptr %iter)
  %9 = load i32, ptr %s, align 4, !noundef !3
  ret i32 %9

bb4:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h4c70c87c67e0b06fE"(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %self.0, i64 noundef range(i64 0, -9223372036854775808) %self.1) unnamed_addr #0 {
start:
; call core::slice::iter::Iter<T>::new
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h68746b413a1d1ac6E"(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %self.0, i64 noundef %self.1) #7
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h68746b413a1d1ac6E"(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %slice.0, i64 noundef range(i64 0, -9223372036854775808) %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  %0 = icmp ne ptr %slice.0, null
  call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %slice.0, null
  call void @llvm.assume(i1 %1)
  %2 = icmp ne ptr %slice.0, null
  call void @llvm.assume(i1 %2)
  br label %bb2

bb2:                                              ; preds = %start
  %3 = icmp ne ptr %slice.0, null
  call void @llvm.assume(i1 %3)
  %_6 = getelementptr inbounds nuw i8, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !noundef !3
  %4 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %5 = insertvalue { ptr, ptr } %4, ptr %_0.1, 1
  ret { ptr, ptr } %5

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
; Function Attrs: minsize nonlazybind optsize uwtable
define internal { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hff83ed0660844188E"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %self.0, i64 noundef range(i64 0, 2305843009213693952) %self.1) unnamed_addr #1 {
start:
  %end_or_len = alloca [8 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr %end_or_len)
  %0 = icmp ne ptr %self.0, null
  call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %self.0, null
  call void @llvm.assume(i1 %1)
  %2 = icmp ne ptr %self.0, null
  call void @llvm.assume(i1 %2)
  br label %bb2

bb2:                                              ; preds = %start
  %3 = icmp ne ptr %self.0, null
  call void @llvm.assume(i1 %3)
  %_6 = getelementptr inbounds nuw i32, ptr %self.0, i64 %self.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !noundef !3
  call void @llvm.lifetime.end.p0(ptr %end_or_len)
  %4 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %5 = insertvalue { ptr, ptr } %4, ptr %_0.1, 1
  ret { ptr, ptr } %5

bb1:                                              ; No predecessors!
  unreachable
}

; alloc::vec::Vec<T,A>::len
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17hc528a8600e8eaa98E"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %_0 = load i64, ptr %0, align 8, !noundef !3
  %_2 = icmp ule i64 %_0, 9223372036854775807
  call void @llvm.assume(i1 %_2)
  ret i64 %_0
}

; alloc::vec::Vec<T,A>::push
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h3d2ae9df6640efd4E"(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %value) unnamed_addr #0 {
start:
; call alloc::vec::Vec<T,A>::push_mut
  %_3 = call noundef nonnull align 1 ptr @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h17a5d67e8d04e834E"(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %value) #7
  ret void
}

; alloc::vec::Vec<T,A>::push_mut
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef nonnull align 1 ptr @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h17a5d67e8d04e834E"(ptr noalias noundef align 8 dereferenceable(24) %self, i8 noundef %value) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8, !noundef !3
  call void @llvm.lifetime.start.p0(ptr %_5)
  br label %bb9

bb9:                                              ; preds = %start
  %self1 = load i64, ptr %self, align 8, !range !6, !noundef !3
  store i64 %self1, ptr %_5, align 8
  br label %bb7

bb7:                                              ; preds = %bb9
  %2 = load i64, ptr %_5, align 8, !noundef !3
  %_4 = icmp eq i64 %len, %2
  br i1 %_4, label %bb1, label %bb3

bb3:                                              ; preds = %bb7
  call void @llvm.lifetime.end.p0(ptr %_5)
  br label %bb4

bb1:                                              ; preds = %bb7
  call void @llvm.lifetime.end.p0(ptr %_5)
; invoke <alloc::raw_vec::RawVec<u8>>::grow_one
  invoke void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_(ptr noalias noundef align 8 dereferenceable(16) %self)
          to label %bb2 unwind label %cleanup

bb4:                                              ; preds = %bb2, %bb3
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %_14 = load ptr, ptr %3, align 8, !nonnull !3, !noundef !3
  %4 = icmp ne ptr %_14, null
  call void @llvm.assume(i1 %4)
  %end = getelementptr inbounds nuw i8, ptr %_14, i64 %len
  store i8 %value, ptr %end, align 1
  %5 = getelementptr inbounds i8, ptr %self, i64 16
  %6 = add i64 %len, 1
  store i64 %6, ptr %5, align 8
  ret ptr %end

bb6:                                              ; preds = %cleanup
  %7 = load ptr, ptr %0, align 8, !noundef !3
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load i32, ptr %8, align 8, !noundef !3
  call void @llvm.lifetime.end.p0(ptr %0)
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1
  resume { ptr, i32 } %11

cleanup:                                          ; preds = %bb1
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  call void @llvm.lifetime.start.p0(ptr %0)
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb6

bb2:                                              ; preds = %bb1
  br label %bb4

bb8:                                              ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h17f2504e30571adeE"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8, !nonnull !3, !noundef !3
  %1 = icmp ne ptr %_5, null
  call void @llvm.assume(i1 %1)
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %2, align 8, !noundef !3
  %3 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %4 = insertvalue { ptr, i64 } %3, i64 %_4, 1
  ret { ptr, i64 } %4
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::any
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef zeroext i1 @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3any17h9e12071718f397d6E"(ptr noalias noundef align 8 dereferenceable(16) %self, ptr noalias noundef readonly align 1 captures(address, read_provenance) dereferenceable(1) %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_3 = alloca [8 x i8], align 8
  %_0 = alloca [1 x i8], align 1
  %f = alloca [8 x i8], align 8
  store ptr %0, ptr %f, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
  call void @llvm.lifetime.start.p0(ptr %_3)
  %ptr = load ptr, ptr %self, align 8, !nonnull !3, !noundef !3
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %2, align 8, !noundef !3
  br label %bb11

bb11:                                             ; preds = %bb1
  %3 = icmp ne ptr %end_or_len, null
  call void @llvm.assume(i1 %3)
  %4 = icmp ne ptr %ptr, null
  call void @llvm.assume(i1 %4)
  %5 = icmp ne ptr %end_or_len, null
  call void @llvm.assume(i1 %5)
  %_12 = icmp eq ptr %ptr, %end_or_len
  br i1 %_12, label %bb12, label %bb13

bb13:                                             ; preds = %bb11
  %_22 = getelementptr inbounds nuw i8, ptr %ptr, i64 1
  %6 = icmp ne ptr %_22, null
  call void @llvm.assume(i1 %6)
  store ptr %_22, ptr %self, align 8
  br label %bb14

bb12:                                             ; preds = %bb11
  br label %bb17

bb14:                                             ; preds = %bb13
  %7 = icmp ne ptr %ptr, null
  call void @llvm.assume(i1 %7)
  store ptr %ptr, ptr %_3, align 8
  %x = load ptr, ptr %_3, align 8, !nonnull !3, !align !4, !noundef !3
; invoke r::S::has::{{closure}}
  %_5 = invoke noundef zeroext i1 @"_ZN1r1S3has28_$u7b$$u7b$closure$u7d$$u7d$17ha1204f475259d24bE"(ptr noalias noundef align 8 dereferenceable(8) %f, ptr noalias noundef readonly align 1 captures(address, read_provenance) dereferenceable(1) %x)
          to label %bb2 unwind label %cleanup

bb6:                                              ; preds = %cleanup
  %8 = load ptr, ptr %1, align 8, !noundef !3
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load i32, ptr %9, align 8, !noundef !3
  call void @llvm.lifetime.end.p0(ptr %1)
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

cleanup:                                          ; preds = %bb14
  %13 = landingpad { ptr, i32 }
          cleanup
  %14 = extractvalue { ptr, i32 } %13, 0
  %15 = extractvalue { ptr, i32 } %13, 1
  call void @llvm.lifetime.start.p0(ptr %1)
  store ptr %14, ptr %1, align 8
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %15, ptr %16, align 8
  br label %bb6

bb2:                                              ; preds = %bb14
  br i1 %_5, label %bb3, label %bb4

bb4:                                              ; preds = %bb2
  call void @llvm.lifetime.end.p0(ptr %_3)
  br label %bb1

bb3:                                              ; preds = %bb2
  store i8 1, ptr %_0, align 1
  call void @llvm.lifetime.end.p0(ptr %_3)
  br label %bb5

bb5:                                              ; preds = %bb17, %bb3
  %17 = load i8, ptr %_0, align 1, !range !7, !noundef !3
  %18 = trunc nuw i8 %17 to i1
  ret i1 %18

bb17:                                             ; preds = %bb12
  call void @llvm.lifetime.end.p0(ptr %_3)
  store i8 0, ptr %_0, align 1
  br label %bb5

bb8:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable

bb15:                                             ; No predecessors!
  unreachable

bb16:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint minsize nonlazybind optsize uwtable
define internal noundef align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf3c23bf0f9c66a0cE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8, !nonnull !3, !noundef !3
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8, !noundef !3
  br label %bb4

bb4:                                              ; preds = %start
  %1 = icmp ne ptr %end_or_len, null
  call void @llvm.assume(i1 %1)
  %2 = icmp ne ptr %ptr, null
  call void @llvm.assume(i1 %2)
  %3 = icmp ne ptr %end_or_len, null
  call void @llvm.assume(i1 %3)
  %_6 = icmp eq ptr %ptr, %end_or_len
  br i1 %_6, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw i32, ptr %ptr, i64 1
  %4 = icmp ne ptr %_16, null
  call void @llvm.assume(i1 %4)
  store ptr %_16, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  %5 = icmp ne ptr %ptr, null
  call void @llvm.assume(i1 %5)
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %6 = load ptr, ptr %_0, align 8, !align !5, !noundef !3
  ret ptr %6

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: minsize nounwind nonlazybind optsize uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; <alloc::raw_vec::RawVec<u8>>::grow_one
; Function Attrs: minsize noinline nonlazybind optsize uwtable
declare void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_(ptr noalias noundef align 8 dereferenceable(16)) unnamed_addr #6

attributes #0 = { inlinehint minsize nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { minsize nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { minsize nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { minsize noinline nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { inlinehint }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{i64 1}
!5 = !{i64 4}
!6 = !{i64 0, i64 -9223372036854775808}
!7 = !{i8 0, i8 2}
