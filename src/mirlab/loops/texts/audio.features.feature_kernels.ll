; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop harmonic_part
;; stamp 8d5687e9f0767d638e6db60b2198dc0e3e075ab8
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n4 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n3, i32 43, ptr @n4, ptr null, i32 0 }
@n6 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n7 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 103, ptr @n7, ptr null, i32 0 }
@n9 = common local_unnamed_addr global ptr null
@n10 = common local_unnamed_addr global ptr null
@n11 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n12 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n11, i32 52, ptr @n12, ptr null, i32 0 }
@n14 = common local_unnamed_addr global ptr null
@n15 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.spectrum.0, ptr %arg.spectrum.1, i64 %arg.spectrum.2, i64 %arg.spectrum.3, ptr %arg.spectrum.4, i64 %arg.spectrum.5.0, i64 %arg.spectrum.5.1, i64 %arg.spectrum.6.0, i64 %arg.spectrum.6.1, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1, ptr %arg.harmonic.0, ptr %arg.harmonic.1, i64 %arg.harmonic.2, i64 %arg.harmonic.3, ptr %arg.harmonic.4, i64 %arg.harmonic.5.0, i64 %arg.harmonic.5.1, i64 %arg.harmonic.6.0, i64 %arg.harmonic.6.1, ptr %arg.percussive.0, ptr %arg.percussive.1, i64 %arg.percussive.2, i64 %arg.percussive.3, ptr %arg.percussive.4, i64 %arg.percussive.5.0, i64 %arg.percussive.5.1, i64 %arg.percussive.6.0, i64 %arg.percussive.6.1, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.energies.0, ptr %arg.energies.1, i64 %arg.energies.2, i64 %arg.energies.3, ptr %arg.energies.4, i64 %arg.energies.5.0, i64 %arg.energies.5.1, i64 %arg.energies.6.0, i64 %arg.energies.6.1) {
B0:
  %.142 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.142, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.745 = alloca float, align 4
  store float 0.000000e+00, ptr %.745, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1484 = alloca { float, float }, align 8
  store float 0.000000e+00, ptr %.1484, align 4
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.1484, i64 4
  store float 0.000000e+00, ptr %.fca.1.gep, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.spectrum.0)
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  tail call void @NRT_incref(ptr %arg.harmonic.0)
  tail call void @NRT_incref(ptr %arg.percussive.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.energies.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.142, i8 0, i64 56, i1 false)
  %.146 = call i32 @n16(ptr nonnull %.142, ptr nonnull %excinfo.1, i64 %arg.magnitude.5.1, ptr null)
  %.156.fca.0.load = load ptr, ptr %.142, align 8
  %.156.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.146, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B282:
  %left.2.1764 = phi float [ %.1037, %B532 ], [ 0.000000e+00, %B282.preheader ]
  %taken.2.1763 = phi float [ %.1076, %B532 ], [ 0.000000e+00, %B282.preheader ]
  %.646759761 = phi i64 [ %.653, %B532 ], [ 0, %B282.preheader ]
  %.653 = add nuw nsw i64 %.646759761, 1
  %0 = getelementptr float, ptr %.346, i64 %.646759761
  %.711 = load float, ptr %0, align 4
  %1 = getelementptr float, ptr %.418, i64 %.646759761
  %.742 = load float, ptr %1, align 4
  store float 0.000000e+00, ptr %.745, align 4
  %.751 = call i32 @n17(ptr nonnull %.745, ptr nonnull %excinfo.2, float %.711, float %.742)
  %.761 = load float, ptr %.745, align 4
  switch i32 %.751, label %B282.if.if [
    i32 -2, label %B282.endif
    i32 0, label %B282.endif
  ], !prof !0

B408:
  %.827 = load float, ptr %0, align 4
  %.831 = fdiv reassoc contract float %.827, %.761
  %.862 = load float, ptr %1, align 4
  %.866742 = fdiv reassoc contract float %.862, %.761
  %.867743 = fmul reassoc contract float %.831, %.831
  %.871744 = fmul reassoc contract float %.866742, %.866742
  %.890 = fadd reassoc contract float %.867743, %.871744
  %.897 = fdiv reassoc contract float %.867743, %.890
  br label %B532

B532:
  %"$phi532.2.2.2" = phi float [ %.897, %B408 ], [ 5.000000e-01, %B282.endif ]
  %2 = getelementptr float, ptr %.156.fca.4.load, i64 %.646759761
  store float %"$phi532.2.2.2", ptr %2, align 4
  %3 = getelementptr float, ptr %.490, i64 %.646759761
  %.967 = load float, ptr %3, align 4
  %.968 = fmul reassoc contract float %"$phi532.2.2.2", %.967
  %.970 = fsub reassoc contract float 1.000000e+00, %"$phi532.2.2.2"
  %.1002 = fmul reassoc contract float %.970, %.967
  %4 = getelementptr float, ptr %arg.weights.4, i64 %.646759761
  %.1033 = load float, ptr %4, align 4
  %.1034 = fmul reassoc contract float %.968, %.968
  %.1035 = fmul reassoc contract float %.1033, %.1034
  %.1037 = fadd reassoc contract float %left.2.1764, %.1035
  %.1073 = fmul reassoc contract float %.1002, %.1002
  %.1074 = fmul reassoc contract float %.1033, %.1073
  %.1076 = fadd reassoc contract float %taken.2.1763, %.1074
  %exitcond.not = icmp eq i64 %arg.magnitude.5.1, %.653
  br i1 %exitcond.not, label %B700.endif, label %B282

B776:
  %.1381769771 = phi i64 [ %.1388, %B776.endif ], [ 0, %B776.preheader ]
  %5 = getelementptr { float, float }, ptr %.1255, i64 %.1381769771
  %.1443 = load float, ptr %5, align 4
  %.1444 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %.1445 = load float, ptr %.1444, align 4
  %6 = getelementptr float, ptr %.156.fca.4.load, i64 %.1381769771
  %.1475 = load float, ptr %6, align 4
  store float 0.000000e+00, ptr %.1484, align 4
  store float 0.000000e+00, ptr %.fca.1.gep, align 4
  %.1488 = call i32 @n18(ptr nonnull %.1484, ptr nonnull %excinfo.3, float %.1443, float %.1445, float %.1475, float 0.000000e+00)
  switch i32 %.1488, label %B776.if.if [
    i32 -2, label %B776.endif
    i32 0, label %B776.endif
  ], !prof !0

B824:
  tail call void @NRT_decref(ptr %arg.spectrum.0)
  %exitcond813.not = icmp eq i64 %.278, %arg.magnitude.5.0
  br i1 %exitcond813.not, label %B828, label %B120.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B828 ], [ %.146, %B0.if.if ], [ %.751, %B282.if.if ], [ %.1488, %B776.if.if ]
  ret i32 %common.ret.op

B828:
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.spectrum.0)
  tail call void @NRT_decref(ptr %arg.percussive.0)
  tail call void @NRT_decref(ptr %.156.fca.0.load)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  tail call void @NRT_decref(ptr %arg.harmonic.0)
  tail call void @NRT_decref(ptr %arg.energies.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.154.not = icmp eq i32 %.146, 0
  %.147 = load ptr, ptr %excinfo.1, align 8
  %.155 = select i1 %.154.not, ptr undef, ptr %.147
  store ptr %.155, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.265789.not = icmp slt i64 %arg.magnitude.5.0, 1
  br i1 %.265789.not, label %B828, label %B120.endif.lr.ph

B120.endif.lr.ph:
  %.598 = icmp sgt i64 %arg.magnitude.5.1, 0
  %7 = getelementptr float, ptr %arg.energies.4, i64 %arg.energies.5.1
  %.1375770.not = icmp slt i64 %arg.magnitude.5.1, 1
  br label %B120.endif

B120.endif:
  %.271777792 = phi i64 [ 0, %B120.endif.lr.ph ], [ %.278, %B824 ]
  %.278 = add nuw nsw i64 %.271777792, 1
  %.344 = mul i64 %.271777792, %arg.harmonic.5.1
  %.346 = getelementptr float, ptr %arg.harmonic.4, i64 %.344
  tail call void @NRT_incref(ptr %arg.harmonic.0)
  %.416 = mul i64 %.271777792, %arg.percussive.5.1
  %.418 = getelementptr float, ptr %arg.percussive.4, i64 %.416
  tail call void @NRT_incref(ptr %arg.percussive.0)
  %.488 = mul i64 %.271777792, %arg.magnitude.5.1
  %.490 = getelementptr float, ptr %arg.magnitude.4, i64 %.488
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  br i1 %.598, label %B282.preheader, label %B700.endif

B282.preheader:
  br label %B282

B282.endif:
  %.775 = fcmp reassoc contract olt float %.761, 0x3810000000000000
  br i1 %.775, label %B532, label %B408

B282.if.if:
  %.759 = icmp sgt i32 %.751, 0
  %.752 = load ptr, ptr %excinfo.2, align 8
  %.760 = select i1 %.759, ptr %.752, ptr undef
  store ptr %.760, ptr %excinfo, align 8
  br label %common.ret

B700.endif:
  %taken.2.1.lcssa = phi float [ 0.000000e+00, %B120.endif ], [ %.1076, %B532 ]
  %left.2.1.lcssa = phi float [ 0.000000e+00, %B120.endif ], [ %.1037, %B532 ]
  %.1153 = getelementptr float, ptr %arg.energies.4, i64 %.271777792
  store float %left.2.1.lcssa, ptr %.1153, align 4
  %.1211 = getelementptr float, ptr %7, i64 %.271777792
  store float %taken.2.1.lcssa, ptr %.1211, align 4
  %.1253 = mul i64 %.271777792, %arg.spectrum.5.1
  %.1255 = getelementptr { float, float }, ptr %arg.spectrum.4, i64 %.1253
  tail call void @NRT_incref(ptr %arg.spectrum.0)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  tail call void @NRT_decref(ptr %arg.percussive.0)
  tail call void @NRT_decref(ptr %arg.harmonic.0)
  br i1 %.1375770.not, label %B824, label %B776.preheader

B776.preheader:
  br label %B776

B776.endif:
  %.1388 = add nuw nsw i64 %.1381769771, 1
  %.1498.fca.0.load = load float, ptr %.1484, align 4
  %.1498.fca.1.load = load float, ptr %.fca.1.gep, align 4
  store float %.1498.fca.0.load, ptr %5, align 4
  store float %.1498.fca.1.load, ptr %.1444, align 4
  %exitcond812.not = icmp eq i64 %arg.magnitude.5.1, %.1388
  br i1 %exitcond812.not, label %B824, label %B776

B776.if.if:
  %.1496 = icmp sgt i32 %.1488, 0
  %.1489 = load ptr, ptr %excinfo.3, align 8
  %.1497 = select i1 %.1496, ptr %.1489, ptr undef
  store ptr %.1497, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr range(i32 0, 2) i32 @n16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !3
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif:
  %.5.i = getelementptr i8, ptr %.7.i.i, i64 24
  %.6.i = load ptr, ptr %.5.i, align 8
  store ptr %.7.i.i, ptr %retptr, align 8
  %retptr.repack12 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack12, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack22, align 8
  br label %common.ret

B0.endif.endif.endif.if.if:
  store ptr @n13, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n17(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #1 {
B0:
  %.12 = fcmp reassoc contract ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.z.0, float %arg.z.1, float %arg.w.0, float %arg.w.1) #1 {
B1678:
  %.46 = fmul reassoc contract float %arg.z.0, %arg.w.0
  %.52 = fmul reassoc contract float %arg.z.1, %arg.w.1
  %.58 = fmul reassoc contract float %arg.z.0, %arg.w.1
  %.64 = fmul reassoc contract float %arg.z.1, %arg.w.0
  %.70 = fsub reassoc contract float %.46, %.52
  %.81 = fadd reassoc contract float %.64, %.58
  store float %.70, ptr %retptr, align 4
  %retptr.repack38 = getelementptr inbounds nuw i8, ptr %retptr, i64 4
  store float %.81, ptr %retptr.repack38, align 4
  ret i32 0
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop joined_moments
;; stamp 638619b82449144619de8268b3f82de61674bf09
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null
@n4 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n5 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n6 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n4, i32 43, ptr @n5, ptr null, i32 0 }
@n7 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n8 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n9 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n7, i32 103, ptr @n8, ptr null, i32 0 }
@n10 = common local_unnamed_addr global ptr null
@n11 = common local_unnamed_addr global ptr null
@n12 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n13 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n12, i32 52, ptr @n13, ptr null, i32 0 }
@n15 = common local_unnamed_addr global ptr null
@n16 = common local_unnamed_addr global ptr null
@n17 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.frames.0, ptr %arg.frames.1, i64 %arg.frames.2, i64 %arg.frames.3, ptr %arg.frames.4, i64 %arg.frames.5.0, i64 %arg.frames.5.1, i64 %arg.frames.6.0, i64 %arg.frames.6.1, ptr %arg.window.0, ptr %arg.window.1, i64 %arg.window.2, i64 %arg.window.3, ptr %arg.window.4, i64 %arg.window.5.0, i64 %arg.window.6.0, i64 %arg.hop, i64 %arg.lead, ptr %arg.sound.0, ptr %arg.sound.1, i64 %arg.sound.2, i64 %arg.sound.3, ptr %arg.sound.4, i64 %arg.sound.5.0, i64 %arg.sound.5.1, i64 %arg.sound.6.0, i64 %arg.sound.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.131 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep769 = getelementptr inbounds nuw i8, ptr %.131, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.175 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.175, i64 40
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.349 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.381 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.frames.0)
  tail call void @NRT_incref(ptr %arg.window.0)
  tail call void @NRT_incref(ptr %arg.sound.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.126 = mul nsw i64 %arg.hop, %arg.frames.5.0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.131, i8 0, i64 56, i1 false)
  %.135 = call i32 @n18(ptr nonnull %.131, ptr nonnull %excinfo.1, i64 %.126, ptr null)
  %.145.fca.0.load = load ptr, ptr %.131, align 8
  %.145.fca.4.load = load ptr, ptr %.fca.4.gep769, align 8
  switch i32 %.135, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B190:
  %.3029871014 = phi i64 [ %.309, %B1133 ], [ 0, %B190.preheader ]
  %.309 = add nuw nsw i64 %.3029871014, 1
  %.339 = mul nsw i64 %.3029871014, %arg.hop
  %.341 = sub nsw i64 %.339, %arg.lead
  %.346 = sub i64 0, %.341
  store i64 0, ptr %.349, align 8
  %.355 = call i32 @n19(ptr nonnull %.349, ptr nonnull %excinfo.3, i64 0, i64 %.346)
  %.365 = load i64, ptr %.349, align 8
  switch i32 %.355, label %B190.if.if [
    i32 -2, label %B190.endif
    i32 0, label %B190.endif
  ], !prof !0

B440:
  %.1275973975 = phi i64 [ %.1282, %B440 ], [ 0, %B440.preheader ]
  %.1282 = add nuw nsw i64 %.1275973975, 1
  %0 = getelementptr float, ptr %.958, i64 %.1275973975
  %.1336 = load float, ptr %0, align 4
  %1 = getelementptr float, ptr %.567, i64 %.1275973975
  %.1366 = load float, ptr %1, align 4
  %2 = getelementptr float, ptr %.763, i64 %.1275973975
  %.1396 = load float, ptr %2, align 4
  %.1397 = fmul reassoc contract float %.1366, %.1396
  %.1398 = fadd reassoc contract float %.1336, %.1397
  store float %.1398, ptr %0, align 4
  %exitcond.not = icmp eq i64 %.1282, %.1189
  br i1 %exitcond.not, label %B544.preheader, label %B440

B544:
  %.1536979981 = phi i64 [ %.1543, %B544 ], [ 0, %B544.preheader ]
  %.1543 = add nuw nsw i64 %.1536979981, 1
  %3 = getelementptr float, ptr %.1137, i64 %.1536979981
  %.1597 = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %.567, i64 %.1536979981
  %.1627 = load float, ptr %4, align 4
  %.1658 = fmul reassoc contract float %.1627, %.1627
  %.1659 = fadd reassoc contract float %.1597, %.1658
  store float %.1659, ptr %3, align 4
  %exitcond1061.not = icmp eq i64 %.1543, %.1189
  br i1 %exitcond1061.not, label %B1133, label %B544

B834:
  %d.2.11030 = phi float [ %.2662, %B1012 ], [ 0.000000e+00, %B834.preheader ]
  %c.2.11029 = phi float [ %.2657, %B1012 ], [ 0.000000e+00, %B834.preheader ]
  %b.2.11028 = phi float [ %.2653, %B1012 ], [ 0.000000e+00, %B834.preheader ]
  %a.2.11027 = phi float [ %.2644, %B1012 ], [ 0.000000e+00, %B834.preheader ]
  %.243810231025 = phi i64 [ %.2445, %B1012 ], [ 0, %B834.preheader ]
  %.2445 = add nuw nsw i64 %.243810231025, 1
  %5 = getelementptr float, ptr %.2175, i64 %.243810231025
  %.2503 = load float, ptr %5, align 4
  %.2504 = fcmp reassoc contract ogt float %.2503, 0x3810000000000000
  br i1 %.2504, label %B874, label %B1012

B874:
  %6 = getelementptr float, ptr %.1997, i64 %.243810231025
  %.2540 = load float, ptr %6, align 4
  %.2575 = fdiv reassoc contract float %.2540, %.2503
  %7 = getelementptr float, ptr %.2247, i64 %.243810231025
  %.2624 = load float, ptr %7, align 4
  %.2628 = fsub reassoc contract float %.2624, %.2575
  br label %B1012

B1012:
  %"$phi946.2.2.2941" = phi float [ %.2575, %B874 ], [ 0.000000e+00, %B834 ]
  %"$phi1012.2.2.2" = phi float [ %.2628, %B874 ], [ 0.000000e+00, %B834 ]
  %.2644 = fadd reassoc contract float %a.2.11027, %"$phi946.2.2.2941"
  %.2649 = fmul reassoc contract float %"$phi946.2.2.2941", %"$phi946.2.2.2941"
  %.2653 = fadd reassoc contract float %b.2.11028, %.2649
  %.2657 = fadd reassoc contract float %c.2.11029, %"$phi1012.2.2.2"
  %.2660 = fmul reassoc contract float %"$phi1012.2.2.2", %"$phi1012.2.2.2"
  %.2662 = fadd reassoc contract float %d.2.11030, %.2660
  %exitcond1063.not = icmp eq i64 %.2352, %.2445
  br i1 %exitcond1063.not, label %B1068, label %B834

B1068:
  %a.2.1.lcssa = phi float [ 0.000000e+00, %B644.endif.endif.endif ], [ %.2644, %B1012 ]
  %b.2.1.lcssa = phi float [ 0.000000e+00, %B644.endif.endif.endif ], [ %.2653, %B1012 ]
  %c.2.1.lcssa = phi float [ 0.000000e+00, %B644.endif.endif.endif ], [ %.2657, %B1012 ]
  %d.2.1.lcssa = phi float [ 0.000000e+00, %B644.endif.endif.endif ], [ %.2662, %B1012 ]
  %.2774 = getelementptr float, ptr %arg.out.4, i64 %.181610381044
  store float %a.2.1.lcssa, ptr %.2774, align 4
  %.2829 = getelementptr float, ptr %9, i64 %.181610381044
  store float %b.2.1.lcssa, ptr %.2829, align 4
  %.2884 = getelementptr float, ptr %10, i64 %.181610381044
  store float %c.2.1.lcssa, ptr %.2884, align 4
  %.2941 = getelementptr float, ptr %11, i64 %.181610381044
  store float %d.2.1.lcssa, ptr %.2941, align 4
  %exitcond1064.not = icmp eq i64 %.1823, %arg.frames.5.0
  br i1 %exitcond1064.not, label %B1132, label %B644.else

common.ret:
  %common.ret.op = phi i32 [ 0, %B1132 ], [ %.135, %B0.if.if ], [ %.179, %B0.endif.if.if ], [ %.355, %B190.if.if ], [ %.387, %B190.endif.if.if ]
  ret i32 %common.ret.op

B1132:
  tail call void @NRT_decref(ptr %.189.fca.0.load)
  tail call void @NRT_decref(ptr %arg.sound.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %.145.fca.0.load)
  tail call void @NRT_decref(ptr %arg.counts.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1133:
  %exitcond1062.not = icmp eq i64 %arg.frames.5.0, %.309
  br i1 %exitcond1062.not, label %B612.endif, label %B190

B0.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.175, i64 32
  %.fca.5.0.gep770 = getelementptr inbounds nuw i8, ptr %.131, i64 40
  %.145.fca.5.0.load = load i64, ptr %.fca.5.0.gep770, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.175, i8 0, i64 56, i1 false)
  %.179 = call i32 @n18(ptr nonnull %.175, ptr nonnull %excinfo.2, i64 %.126, ptr null)
  %.189.fca.0.load = load ptr, ptr %.175, align 8
  %.189.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.179, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.if.if:
  %.143.not = icmp eq i32 %.135, 0
  %.136 = load ptr, ptr %excinfo.1, align 8
  %.144 = select i1 %.143.not, ptr undef, ptr %.136
  store ptr %.144, ptr %excinfo, align 8
  br label %common.ret

B0.endif.if.if:
  %.187.not = icmp eq i32 %.179, 0
  %.180 = load ptr, ptr %excinfo.2, align 8
  %.188 = select i1 %.187.not, ptr undef, ptr %.180
  store ptr %.188, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  %.189.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.254 = icmp sgt i64 %arg.frames.5.0, 0
  br i1 %.254, label %B190.preheader, label %B612.endif

B190.preheader:
  br label %B190

B190.endif:
  %.377 = sub nsw i64 %.126, %.341
  store i64 0, ptr %.381, align 8
  %.387 = call i32 @n20(ptr nonnull %.381, ptr nonnull %excinfo.4, i64 %arg.frames.5.1, i64 %.377)
  %.397 = load i64, ptr %.381, align 8
  switch i32 %.387, label %B190.endif.if.if [
    i32 -2, label %B190.endif.endif
    i32 0, label %B190.endif.endif
  ], !prof !0

B190.if.if:
  %.363 = icmp sgt i32 %.355, 0
  %.356 = load ptr, ptr %excinfo.3, align 8
  %.364 = select i1 %.363, ptr %.356, ptr undef
  store ptr %.364, ptr %excinfo, align 8
  br label %common.ret

B190.endif.endif:
  %.415.not = icmp sgt i64 %.397, %.365
  br i1 %.415.not, label %B294.else, label %B1133

B190.endif.if.if:
  %.395 = icmp sgt i32 %.387, 0
  %.388 = load ptr, ptr %excinfo.4, align 8
  %.396 = select i1 %.395, ptr %.388, ptr undef
  store ptr %.396, ptr %excinfo, align 8
  br label %common.ret

B294.else:
  %.464 = icmp slt i64 %.365, 0
  %.465 = select i1 %.464, i64 %arg.window.5.0, i64 0
  %.466 = add i64 %.465, %.365
  %.469 = icmp slt i64 %.466, 0
  br i1 %.469, label %B294.else.if, label %B294.else.endif, !prof !1

B294.else.if:
  br label %B294.else.endif

B294.else.endif:
  %.454.sroa.0.1 = phi i64 [ 0, %B294.else.if ], [ %.466, %B294.else ]
  %.474.not = icmp slt i64 %.466, %arg.window.5.0
  br i1 %.474.not, label %B294.endif.else, label %B294.else.endif.if, !prof !2

B294.else.endif.if:
  br label %B294.endif.else

B294.endif.else:
  %.454.sroa.0.3 = phi i64 [ %arg.window.5.0, %B294.else.endif.if ], [ %.454.sroa.0.1, %B294.else.endif ]
  %.567 = getelementptr float, ptr %arg.window.4, i64 %.454.sroa.0.3
  %.653 = select i1 %.464, i64 %arg.frames.5.1, i64 0
  %.654 = add i64 %.653, %.365
  %.657 = icmp slt i64 %.654, 0
  br i1 %.657, label %B294.endif.else.if, label %B294.endif.else.endif, !prof !1

B294.endif.else.if:
  br label %B294.endif.else.endif

B294.endif.else.endif:
  %.642.sroa.0.1 = phi i64 [ 0, %B294.endif.else.if ], [ %.654, %B294.endif.else ]
  %.662.not = icmp slt i64 %.654, %arg.frames.5.1
  br i1 %.662.not, label %B294.endif.endif.else, label %B294.endif.else.endif.if, !prof !2

B294.endif.else.endif.if:
  br label %B294.endif.endif.else

B294.endif.endif.else:
  %.642.sroa.0.3 = phi i64 [ %arg.frames.5.1, %B294.endif.else.endif.if ], [ %.642.sroa.0.1, %B294.endif.else.endif ]
  %.759 = mul i64 %.3029871014, %arg.frames.5.1
  %8 = getelementptr float, ptr %arg.frames.4, i64 %.759
  %.763 = getelementptr float, ptr %8, i64 %.642.sroa.0.3
  %.815 = add nsw i64 %.365, %.341
  %.855 = icmp slt i64 %.815, 0
  %.856 = select i1 %.855, i64 %.145.fca.5.0.load, i64 0
  %.857 = add i64 %.856, %.815
  %.860 = icmp slt i64 %.857, 0
  br i1 %.860, label %B294.endif.endif.else.if, label %B294.endif.endif.else.endif, !prof !1

B294.endif.endif.else.if:
  br label %B294.endif.endif.else.endif

B294.endif.endif.else.endif:
  %.845.sroa.0.1 = phi i64 [ 0, %B294.endif.endif.else.if ], [ %.857, %B294.endif.endif.else ]
  %.865.not = icmp slt i64 %.857, %.145.fca.5.0.load
  br i1 %.865.not, label %B294.endif.endif.endif.else, label %B294.endif.endif.else.endif.if, !prof !2

B294.endif.endif.else.endif.if:
  br label %B294.endif.endif.endif.else

B294.endif.endif.endif.else:
  %.845.sroa.0.3 = phi i64 [ %.145.fca.5.0.load, %B294.endif.endif.else.endif.if ], [ %.845.sroa.0.1, %B294.endif.endif.else.endif ]
  %.958 = getelementptr float, ptr %.145.fca.4.load, i64 %.845.sroa.0.3
  %.1035 = select i1 %.855, i64 %.189.fca.5.0.load, i64 0
  %.1036 = add i64 %.1035, %.815
  %.1039 = icmp slt i64 %.1036, 0
  br i1 %.1039, label %B294.endif.endif.endif.else.if, label %B294.endif.endif.endif.else.endif, !prof !1

B294.endif.endif.endif.else.if:
  br label %B294.endif.endif.endif.else.endif

B294.endif.endif.endif.else.endif:
  %.1024.sroa.0.1 = phi i64 [ 0, %B294.endif.endif.endif.else.if ], [ %.1036, %B294.endif.endif.endif.else ]
  %.1044.not = icmp slt i64 %.1036, %.189.fca.5.0.load
  br i1 %.1044.not, label %B294.endif.endif.endif.endif.endif, label %B294.endif.endif.endif.else.endif.if, !prof !2

B294.endif.endif.endif.else.endif.if:
  br label %B294.endif.endif.endif.endif.endif

B294.endif.endif.endif.endif.endif:
  %.1024.sroa.0.3 = phi i64 [ %.189.fca.5.0.load, %B294.endif.endif.endif.else.endif.if ], [ %.1024.sroa.0.1, %B294.endif.endif.endif.else.endif ]
  %.1137 = getelementptr float, ptr %.189.fca.4.load, i64 %.1024.sroa.0.3
  %.1189 = sub nsw i64 %.397, %.365
  %.1269974 = icmp sgt i64 %.1189, 0
  br i1 %.1269974, label %B440.preheader, label %B1133

B440.preheader:
  br label %B440

B544.preheader:
  br label %B544

B612.endif:
  tail call void @NRT_decref(ptr %arg.window.0)
  tail call void @NRT_decref(ptr %arg.frames.0)
  %.18101043.not = icmp slt i64 %arg.frames.5.0, 1
  br i1 %.18101043.not, label %B1132, label %B644.else.lr.ph

B644.else.lr.ph:
  %9 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.1
  %.idx = shl i64 %arg.out.5.1, 3
  %10 = getelementptr i8, ptr %arg.out.4, i64 %.idx
  %.idx966 = mul i64 %arg.out.5.1, 12
  %11 = getelementptr i8, ptr %arg.out.4, i64 %.idx966
  br label %B644.else

B644.else:
  %.181610381044 = phi i64 [ 0, %B644.else.lr.ph ], [ %.1823, %B1068 ]
  %.1823 = add nuw nsw i64 %.181610381044, 1
  %.1853 = mul nsw i64 %.181610381044, %arg.hop
  %.1894 = icmp slt i64 %.1853, 0
  %.1895 = select i1 %.1894, i64 %.145.fca.5.0.load, i64 0
  %.1896 = add i64 %.1895, %.1853
  %.1899 = icmp slt i64 %.1896, 0
  br i1 %.1899, label %B644.else.if, label %B644.else.endif, !prof !1

B644.else.if:
  br label %B644.else.endif

B644.else.endif:
  %.1884.sroa.0.1 = phi i64 [ 0, %B644.else.if ], [ %.1896, %B644.else ]
  %.1904.not = icmp slt i64 %.1896, %.145.fca.5.0.load
  br i1 %.1904.not, label %B644.endif.else, label %B644.else.endif.if, !prof !2

B644.else.endif.if:
  br label %B644.endif.else

B644.endif.else:
  %.1884.sroa.0.3 = phi i64 [ %.145.fca.5.0.load, %B644.else.endif.if ], [ %.1884.sroa.0.1, %B644.else.endif ]
  %.1997 = getelementptr float, ptr %.145.fca.4.load, i64 %.1884.sroa.0.3
  %.2073 = select i1 %.1894, i64 %.189.fca.5.0.load, i64 0
  %.2074 = add i64 %.2073, %.1853
  %.2077 = icmp slt i64 %.2074, 0
  br i1 %.2077, label %B644.endif.else.if, label %B644.endif.else.endif, !prof !1

B644.endif.else.if:
  br label %B644.endif.else.endif

B644.endif.else.endif:
  %.2062.sroa.0.1 = phi i64 [ 0, %B644.endif.else.if ], [ %.2074, %B644.endif.else ]
  %.2082.not = icmp slt i64 %.2074, %.189.fca.5.0.load
  br i1 %.2082.not, label %B644.endif.endif.endif, label %B644.endif.else.endif.if, !prof !2

B644.endif.else.endif.if:
  br label %B644.endif.endif.endif

B644.endif.endif.endif:
  %.2062.sroa.0.3 = phi i64 [ %.189.fca.5.0.load, %B644.endif.else.endif.if ], [ %.2062.sroa.0.1, %B644.endif.else.endif ]
  %.2175 = getelementptr float, ptr %.189.fca.4.load, i64 %.2062.sroa.0.3
  %.2245 = mul i64 %.181610381044, %arg.sound.5.1
  %.2247 = getelementptr float, ptr %arg.sound.4, i64 %.2245
  %12 = getelementptr i64, ptr %arg.counts.4, i64 %.181610381044
  %.2352 = load i64, ptr %12, align 8
  %.24321024.not = icmp slt i64 %.2352, 1
  br i1 %.24321024.not, label %B1068, label %B834.preheader

B834.preheader:
  br label %B834
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr range(i32 0, 2) i32 @n18(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0:
  %.15.i = icmp slt i64 %arg.shape, 0
  br i1 %.15.i, label %B0.if.if, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:
  %.31.i = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31.i, label %B0.if.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %arg.shape, 2
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30.i, i32 32), !noalias !3
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.if.if ], [ 0, %B0.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:
  %excinfo.1.0.ph = phi ptr [ @n14, %B0.endif.endif.endif.i ], [ @n9, %B0.endif.endif.i ], [ @n6, %B0 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.5.i.i = getelementptr i8, ptr %.7.i.i.i, i64 24
  %.6.i.i = load ptr, ptr %.5.i.i, align 8, !noalias !13
  tail call void @llvm.memset.p0.i64(ptr align 1 %.6.i.i, i8 0, i64 %.30.i, i1 false), !noalias !14
  store ptr %.7.i.i.i, ptr %retptr, align 8
  %retptr.repack9 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack9, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i.i, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack19, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n19(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64) #2

define linkonce_odr noundef i32 @n20(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #2

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!"branch_weights", i32 99, i32 1}
!3 = !{!4, !6, !7, !9, !10, !12}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B102c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1epFwMRTnJ_2bsrqOgnpyfV1KUmFyiXqsJDGeMlAA1HhiSYJYmAA_3d_3dEx18class_28float32_29: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B102c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1epFwMRTnJ_2bsrqOgnpyfV1KUmFyiXqsJDGeMlAA1HhiSYJYmAA_3d_3dEx18class_28float32_29"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B102c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1epFwMRTnJ_2bsrqOgnpyfV1KUmFyiXqsJDGeMlAA1HhiSYJYmAA_3d_3dEx18class_28float32_29: %excinfo"}
!13 = !{!10, !12}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v10B102c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1epFwMRTnJ_2bsrqOgnpyfV1KUmFyiXqsJDGeMlAA1HhiSYJYmAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v10B102c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1epFwMRTnJ_2bsrqOgnpyfV1KUmFyiXqsJDGeMlAA1HhiSYJYmAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE"}
;; loop mean_of_windows
;; stamp d6da951eb59c2aa49414d79dc676b8cd126358df
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n4 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n3, i32 43, ptr @n4, ptr null, i32 0 }
@n6 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n7 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 103, ptr @n7, ptr null, i32 0 }
@n9 = common local_unnamed_addr global ptr null
@n10 = common local_unnamed_addr global ptr null
@n11 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n12 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n11, i32 52, ptr @n12, ptr null, i32 0 }
@n14 = common local_unnamed_addr global ptr null
@n15 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.padded.0, ptr %arg.padded.1, i64 %arg.padded.2, i64 %arg.padded.3, ptr %arg.padded.4, i64 %arg.padded.5.0, i64 %arg.padded.6.0, ptr %arg.scale.0, ptr %arg.scale.1, i64 %arg.scale.2, i64 %arg.scale.3, ptr %arg.scale.4, i64 %arg.scale.5.0, i64 %arg.scale.6.0, ptr %arg.turns.0, ptr %arg.turns.1, i64 %arg.turns.2, i64 %arg.turns.3, ptr %arg.turns.4, i64 %arg.turns.5.0, i64 %arg.turns.5.1, i64 %arg.turns.6.0, i64 %arg.turns.6.1, ptr %arg.parts.0, ptr %arg.parts.1, i64 %arg.parts.2, i64 %arg.parts.3, ptr %arg.parts.4, i64 %arg.parts.5.0, i64 %arg.parts.5.1, i64 %arg.parts.6.0, i64 %arg.parts.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0:
  %.122 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.122, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.300 = alloca i64, align 8
  store i64 0, ptr %.300, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.2274 = alloca i64, align 8
  store i64 0, ptr %.2274, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.2308 = alloca i64, align 8
  store i64 0, ptr %.2308, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.5430 = alloca i64, align 8
  store i64 0, ptr %.5430, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.5644 = alloca i64, align 8
  store i64 0, ptr %.5644, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  tail call void @NRT_incref(ptr %arg.padded.0)
  tail call void @NRT_incref(ptr %arg.scale.0)
  tail call void @NRT_incref(ptr %arg.turns.0)
  tail call void @NRT_incref(ptr %arg.parts.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.122, i8 0, i64 72, i1 false)
  %.128 = call i32 @n16(ptr nonnull %.122, ptr nonnull %excinfo.1, i64 5, i64 256)
  %.138.fca.0.load = load ptr, ptr %.122, align 8
  %.138.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.128, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B148:
  %.25321152179 = phi i64 [ %.232, %B148.lr.ph ], [ %.263, %B1874 ]
  %.26021202178 = phi i64 [ 0, %B148.lr.ph ], [ %.267, %B1874 ]
  %.263 = add nsw i64 %.25321152179, -1
  %.267 = add nuw i64 %.26021202178, 256
  %.297 = sub nsw i64 %arg.padded.2, %.26021202178
  store i64 0, ptr %.300, align 8
  %.306 = call i32 @n17(ptr nonnull %.300, ptr nonnull %excinfo.2, i64 256, i64 %.297)
  %.316 = load i64, ptr %.300, align 8
  switch i32 %.306, label %B148.if.if [
    i32 -2, label %B148.endif.else
    i32 0, label %B148.endif.else
  ], !prof !0

B442:
  %.195320512053 = phi i64 [ 0, %B148.endif.endif.endif.endif.endif.endif.endif.endif ], [ %.1960, %B442 ]
  %.1960 = add nuw nsw i64 %.195320512053, 1
  %.2013 = getelementptr double, ptr %.138.fca.4.load, i64 %.195320512053
  store double 0.000000e+00, ptr %.2013, align 8
  %.2043 = getelementptr double, ptr %.1443, i64 %.195320512053
  store double 0.000000e+00, ptr %.2043, align 8
  %.2073 = getelementptr double, ptr %.1514, i64 %.195320512053
  store double 0.000000e+00, ptr %.2073, align 8
  %.2103 = getelementptr double, ptr %.1585, i64 %.195320512053
  store double 0.000000e+00, ptr %.2103, align 8
  %.2133 = getelementptr double, ptr %.1656, i64 %.195320512053
  store double 0.000000e+00, ptr %.2133, align 8
  %exitcond.not = icmp eq i64 %.1960, 256
  br i1 %exitcond.not, label %B496.endif, label %B442

B532:
  %.222720742107 = phi i64 [ 1, %B532.lr.ph ], [ %.2234, %B1838 ]
  %.2234 = add nuw i64 %.222720742107, 1
  %0 = xor i64 %.222720742107, -1
  %.2265 = add i64 %arg.out.2, %0
  %.2271 = sub nsw i64 %.222720742107, %.26021202178
  store i64 0, ptr %.2274, align 8
  %.2280 = call i32 @n18(ptr nonnull %.2274, ptr nonnull %excinfo.3, i64 0, i64 %.2271)
  %.2290 = load i64, ptr %.2274, align 8
  switch i32 %.2280, label %B532.if.if [
    i32 -2, label %B532.endif
    i32 0, label %B532.endif
  ], !prof !0

B922:
  %.448720562058 = phi i64 [ %.4494, %B922 ], [ 0, %B922.preheader ]
  %.4494 = add nuw nsw i64 %.448720562058, 1
  %1 = getelementptr double, ptr %.3491, i64 %.448720562058
  %.4548 = load double, ptr %1, align 8
  %2 = getelementptr double, ptr %.2490, i64 %.448720562058
  %.4578 = load double, ptr %2, align 8
  %.4579 = fadd reassoc contract double %.4548, %.4578
  store double %.4579, ptr %1, align 8
  %3 = getelementptr double, ptr %.3664, i64 %.448720562058
  %.4639 = load double, ptr %3, align 8
  %.4669 = load double, ptr %2, align 8
  %4 = getelementptr double, ptr %.2685, i64 %.448720562058
  %.4699 = load double, ptr %4, align 8
  %.4700 = fmul reassoc contract double %.4669, %.4699
  %.4701 = fadd reassoc contract double %.4639, %.4700
  store double %.4701, ptr %3, align 8
  %5 = getelementptr double, ptr %.3837, i64 %.448720562058
  %.4761 = load double, ptr %5, align 8
  %.4791 = load double, ptr %2, align 8
  %6 = getelementptr double, ptr %.2880, i64 %.448720562058
  %.4821 = load double, ptr %6, align 8
  %.4822 = fmul reassoc contract double %.4791, %.4821
  %.4823 = fadd reassoc contract double %.4761, %.4822
  store double %.4823, ptr %5, align 8
  %7 = getelementptr double, ptr %.4010, i64 %.448720562058
  %.4883 = load double, ptr %7, align 8
  %.4913 = load double, ptr %2, align 8
  %8 = getelementptr double, ptr %.3105, i64 %.448720562058
  %.4943 = load double, ptr %8, align 8
  %.4944 = fmul reassoc contract double %.4913, %.4943
  %.4945 = fadd reassoc contract double %.4883, %.4944
  store double %.4945, ptr %7, align 8
  %9 = getelementptr double, ptr %.4183, i64 %.448720562058
  %.5005 = load double, ptr %9, align 8
  %.5035 = load double, ptr %2, align 8
  %10 = getelementptr double, ptr %.3300, i64 %.448720562058
  %.5065 = load double, ptr %10, align 8
  %.5066 = fmul reassoc contract double %.5035, %.5065
  %.5067 = fadd reassoc contract double %.5005, %.5066
  store double %.5067, ptr %9, align 8
  %exitcond2282.not = icmp eq i64 %.4494, %.4397
  br i1 %exitcond2282.not, label %B1218, label %B922

B1218:
  %s.sroa.0.2 = phi ptr [ null, %B532.endif.endif ], [ %arg.scale.0, %B646.endif.endif.endif.en...endif.7.endif.endif ], [ %arg.scale.0, %B922 ]
  %r.sroa.0.2 = phi ptr [ null, %B532.endif.endif ], [ %arg.turns.0, %B646.endif.endif.endif.en...endif.7.endif.endif ], [ %arg.turns.0, %B922 ]
  %e0.sroa.0.2 = phi ptr [ null, %B532.endif.endif ], [ %.138.fca.0.load, %B646.endif.endif.endif.en...endif.7.endif.endif ], [ %.138.fca.0.load, %B922 ]
  %.5178 = icmp slt i64 %.2265, 0
  %.5179 = select i1 %.5178, i64 %arg.parts.5.0, i64 0
  %.5180 = add i64 %.5179, %.2265
  %.5197 = mul i64 %.5180, %arg.parts.5.1
  %.5199 = getelementptr double, ptr %arg.parts.4, i64 %.5197
  %.5259 = load double, ptr %.5199, align 8
  %.5287 = getelementptr i8, ptr %.5199, i64 8
  %.5288 = load double, ptr %.5287, align 8
  %.5316 = getelementptr i8, ptr %.5199, i64 16
  %.5317 = load double, ptr %.5316, align 8
  %.5345 = getelementptr i8, ptr %.5199, i64 24
  %.5346 = load double, ptr %.5345, align 8
  %.5374 = getelementptr i8, ptr %.5199, i64 32
  %.5375 = load double, ptr %.5374, align 8
  %.5426 = add nsw i64 %.2265, %.26021202178
  store i64 0, ptr %.5430, align 8
  %.5436 = call i32 @n17(ptr nonnull %.5430, ptr nonnull %excinfo.5, i64 %.5426, i64 %arg.padded.2)
  tail call void @NRT_decref(ptr %r.sroa.0.2)
  tail call void @NRT_decref(ptr %s.sroa.0.2)
  tail call void @NRT_decref(ptr %r.sroa.0.2)
  tail call void @NRT_decref(ptr %r.sroa.0.2)
  tail call void @NRT_decref(ptr %r.sroa.0.2)
  tail call void @NRT_decref(ptr %e0.sroa.0.2)
  tail call void @NRT_decref(ptr %e0.sroa.0.2)
  tail call void @NRT_decref(ptr %e0.sroa.0.2)
  tail call void @NRT_decref(ptr %e0.sroa.0.2)
  tail call void @NRT_decref(ptr %e0.sroa.0.2)
  switch i32 %.5436, label %B1218.if.if [
    i32 -2, label %B1218.endif.else
    i32 0, label %B1218.endif.else
  ], !prof !0

B1450:
  %found.2.22066 = phi double [ %.6386, %B1450 ], [ 0.000000e+00, %B1450.preheader ]
  %.575520622064 = phi i64 [ %.5762, %B1450 ], [ 0, %B1450.preheader ]
  %.5762 = add nuw nsw i64 %.575520622064, 1
  %11 = getelementptr double, ptr %.665, i64 %.575520622064
  %.5816 = load double, ptr %11, align 8
  %.5845 = getelementptr double, ptr %.1443, i64 %.575520622064
  %.5846 = load double, ptr %.5845, align 8
  %.5847 = fmul reassoc contract double %.5816, %.5846
  %12 = getelementptr double, ptr %.861, i64 %.575520622064
  %.5877 = load double, ptr %12, align 8
  %.5906 = getelementptr double, ptr %.1514, i64 %.575520622064
  %.5907 = load double, ptr %.5906, align 8
  %.5908 = fmul reassoc contract double %.5877, %.5907
  %.5909 = fadd reassoc contract double %.5847, %.5908
  %.5911 = fmul reassoc contract double %.5288, %.5909
  %.5972 = fmul reassoc contract double %.5846, %.5877
  %.6033 = fmul reassoc contract double %.5816, %.5907
  %.6034 = fsub reassoc contract double %.5972, %.6033
  %.6036 = fmul reassoc contract double %.5317, %.6034
  %.6037 = fadd reassoc contract double %.5911, %.6036
  %13 = getelementptr double, ptr %.1087, i64 %.575520622064
  %.6067 = load double, ptr %13, align 8
  %.6096 = getelementptr double, ptr %.1585, i64 %.575520622064
  %.6097 = load double, ptr %.6096, align 8
  %.6098 = fmul reassoc contract double %.6067, %.6097
  %14 = getelementptr double, ptr %.1283, i64 %.575520622064
  %.6128 = load double, ptr %14, align 8
  %.6157 = getelementptr double, ptr %.1656, i64 %.575520622064
  %.6158 = load double, ptr %.6157, align 8
  %.6159 = fmul reassoc contract double %.6128, %.6158
  %.6160 = fadd reassoc contract double %.6098, %.6159
  %.6162 = fmul reassoc contract double %.5346, %.6160
  %.6223 = fmul reassoc contract double %.6097, %.6128
  %.6284 = fmul reassoc contract double %.6067, %.6158
  %.6285 = fsub reassoc contract double %.6223, %.6284
  %.6287 = fmul reassoc contract double %.5375, %.6285
  %.6288 = fadd reassoc contract double %.6162, %.6287
  %15 = getelementptr double, ptr %.469, i64 %.575520622064
  %.6318 = load double, ptr %15, align 8
  %16 = getelementptr double, ptr %.5595, i64 %.575520622064
  %.6348 = load double, ptr %16, align 8
  %.6349 = fmul reassoc contract double %.6318, %.6348
  %.6378 = getelementptr double, ptr %.138.fca.4.load, i64 %.575520622064
  %.6379 = load double, ptr %.6378, align 8
  %.6381 = fmul reassoc contract double %.5259, %.6379
  %.6382 = fadd reassoc contract double %.6037, %.6381
  %.6383 = fadd reassoc contract double %.6288, %.6382
  %.6384 = fmul reassoc contract double %.6349, %.6383
  %.6386 = fadd reassoc contract double %found.2.22066, %.6384
  %exitcond2283.not = icmp eq i64 %.5660, %.5762
  br i1 %exitcond2283.not, label %B1838, label %B1450

B1838:
  %found.2.2.lcssa = phi double [ 0.000000e+00, %B1218.endif.endif.endif.endif ], [ %.6386, %B1450 ]
  tail call void @NRT_decref(ptr %arg.padded.0)
  %.6424 = select i1 %.5178, i64 %arg.out.5.0, i64 0
  %17 = getelementptr double, ptr %arg.out.4, i64 %.2265
  %.6438 = getelementptr double, ptr %17, i64 %.6424
  %.6439 = load double, ptr %.6438, align 8
  %.6441 = fadd reassoc contract double %found.2.2.lcssa, %.6439
  store double %.6441, ptr %.6438, align 8
  %exitcond2284.not = icmp eq i64 %.222720742107, %..2177
  br i1 %exitcond2284.not, label %B1874, label %B532

B1874:
  tail call void @NRT_decref(ptr %arg.padded.0)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  %.254 = icmp sgt i64 %.25321152179, 1
  br i1 %.254, label %B148, label %B1878

common.ret:
  %common.ret.op = phi i32 [ 0, %B1878 ], [ %.128, %B0.if.if ], [ %.306, %B148.if.if ], [ %.2280, %B532.if.if ], [ %.2314, %B532.endif.if.if ], [ %.5436, %B1218.if.if ], [ %.5650, %B1218.endif.endif.if.if ]
  ret i32 %common.ret.op

B1878:
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %.138.fca.0.load)
  tail call void @NRT_decref(ptr %arg.scale.0)
  tail call void @NRT_decref(ptr %arg.parts.0)
  tail call void @NRT_decref(ptr %arg.padded.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.136.not = icmp eq i32 %.128, 0
  %.129 = load ptr, ptr %excinfo.1, align 8
  %.137 = select i1 %.136.not, ptr undef, ptr %.129
  store ptr %.137, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.122, i64 48
  %.138.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %18 = add nuw i64 %arg.padded.2, 255
  %.232 = lshr i64 %18, 8
  %.211.inv = icmp slt i64 %arg.padded.2, 1
  %.2542169.not2190 = icmp eq i64 %.232, 0
  %.2542169.not = select i1 %.211.inv, i1 true, i1 %.2542169.not2190
  br i1 %.2542169.not, label %B1878, label %B148.lr.ph

B148.lr.ph:
  %19 = getelementptr double, ptr %arg.turns.4, i64 %arg.turns.5.1
  %.idx = shl i64 %arg.turns.5.1, 4
  %20 = getelementptr i8, ptr %arg.turns.4, i64 %.idx
  %.idx2035 = mul i64 %arg.turns.5.1, 24
  %21 = getelementptr i8, ptr %arg.turns.4, i64 %.idx2035
  %.1443 = getelementptr double, ptr %.138.fca.4.load, i64 %.138.fca.5.1.load
  %.1514.idx = shl i64 %.138.fca.5.1.load, 4
  %.1514 = getelementptr i8, ptr %.138.fca.4.load, i64 %.1514.idx
  %.1585.idx = mul i64 %.138.fca.5.1.load, 24
  %.1585 = getelementptr i8, ptr %.138.fca.4.load, i64 %.1585.idx
  %.1656.idx = shl i64 %.138.fca.5.1.load, 5
  %.1656 = getelementptr i8, ptr %.138.fca.4.load, i64 %.1656.idx
  %.2177 = add i64 %arg.out.2, -1
  %..2177 = call i64 @llvm.smax.i64(i64 %.2177, i64 0)
  %.22212102.not = icmp slt i64 %.2177, 1
  br label %B148

B148.if.if:
  %.314 = icmp sgt i32 %.306, 0
  %.307 = load ptr, ptr %excinfo.2, align 8
  %.315 = select i1 %.314, ptr %.307, ptr undef
  store ptr %.315, ptr %excinfo, align 8
  br label %common.ret

B148.endif.else:
  %.366 = icmp slt i64 %.26021202178, 0
  %.367 = select i1 %.366, i64 %arg.padded.5.0, i64 0
  %.368 = add i64 %.367, %.26021202178
  %.371 = icmp slt i64 %.368, 0
  br i1 %.371, label %B148.endif.else.if, label %B148.endif.else.endif, !prof !1

B148.endif.else.if:
  br label %B148.endif.else.endif

B148.endif.else.endif:
  %.356.sroa.0.1 = phi i64 [ 0, %B148.endif.else.if ], [ %.368, %B148.endif.else ]
  %.376.not = icmp slt i64 %.368, %arg.padded.5.0
  br i1 %.376.not, label %B148.endif.endif.else, label %B148.endif.else.endif.if, !prof !2

B148.endif.else.endif.if:
  br label %B148.endif.endif.else

B148.endif.endif.else:
  %.356.sroa.0.3 = phi i64 [ %arg.padded.5.0, %B148.endif.else.endif.if ], [ %.356.sroa.0.1, %B148.endif.else.endif ]
  %.469 = getelementptr double, ptr %arg.padded.4, i64 %.356.sroa.0.3
  tail call void @NRT_incref(ptr %arg.padded.0)
  %.555 = select i1 %.366, i64 %arg.turns.5.1, i64 0
  %.556 = add i64 %.555, %.26021202178
  %.559 = icmp slt i64 %.556, 0
  br i1 %.559, label %B148.endif.endif.else.if, label %B148.endif.endif.else.endif, !prof !1

B148.endif.endif.else.if:
  br label %B148.endif.endif.else.endif

B148.endif.endif.else.endif:
  %.544.sroa.0.1 = phi i64 [ 0, %B148.endif.endif.else.if ], [ %.556, %B148.endif.endif.else ]
  %.564.not = icmp slt i64 %.556, %arg.turns.5.1
  br i1 %.564.not, label %B148.endif.endif.endif.else, label %B148.endif.endif.else.endif.if, !prof !2

B148.endif.endif.else.endif.if:
  br label %B148.endif.endif.endif.else

B148.endif.endif.endif.else:
  %.544.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B148.endif.endif.else.endif.if ], [ %.544.sroa.0.1, %B148.endif.endif.else.endif ]
  %.665 = getelementptr double, ptr %arg.turns.4, i64 %.544.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.559, label %B148.endif.endif.endif.else.if, label %B148.endif.endif.endif.else.endif, !prof !1

B148.endif.endif.endif.else.if:
  br label %B148.endif.endif.endif.else.endif

B148.endif.endif.endif.else.endif:
  %.740.sroa.0.1 = phi i64 [ 0, %B148.endif.endif.endif.else.if ], [ %.556, %B148.endif.endif.endif.else ]
  br i1 %.564.not, label %B148.endif.endif.endif.endif.else, label %B148.endif.endif.endif.else.endif.if, !prof !2

B148.endif.endif.endif.else.endif.if:
  br label %B148.endif.endif.endif.endif.else

B148.endif.endif.endif.endif.else:
  %.740.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B148.endif.endif.endif.else.endif.if ], [ %.740.sroa.0.1, %B148.endif.endif.endif.else.endif ]
  %.861 = getelementptr double, ptr %19, i64 %.740.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.559, label %B148.endif.endif.endif.endif.else.if, label %B148.endif.endif.endif.endif.else.endif, !prof !1

B148.endif.endif.endif.endif.else.if:
  br label %B148.endif.endif.endif.endif.else.endif

B148.endif.endif.endif.endif.else.endif:
  %.966.sroa.0.1 = phi i64 [ 0, %B148.endif.endif.endif.endif.else.if ], [ %.556, %B148.endif.endif.endif.endif.else ]
  br i1 %.564.not, label %B148.endif.endif.endif.endif.endif.else, label %B148.endif.endif.endif.endif.else.endif.if, !prof !2

B148.endif.endif.endif.endif.else.endif.if:
  br label %B148.endif.endif.endif.endif.endif.else

B148.endif.endif.endif.endif.endif.else:
  %.966.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B148.endif.endif.endif.endif.else.endif.if ], [ %.966.sroa.0.1, %B148.endif.endif.endif.endif.else.endif ]
  %.1087 = getelementptr double, ptr %20, i64 %.966.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.559, label %B148.endif.endif.endif.endif.endif.else.if, label %B148.endif.endif.endif.endif.endif.else.endif, !prof !1

B148.endif.endif.endif.endif.endif.else.if:
  br label %B148.endif.endif.endif.endif.endif.else.endif

B148.endif.endif.endif.endif.endif.else.endif:
  %.1162.sroa.0.1 = phi i64 [ 0, %B148.endif.endif.endif.endif.endif.else.if ], [ %.556, %B148.endif.endif.endif.endif.endif.else ]
  br i1 %.564.not, label %B148.endif.endif.endif.endif.endif.endif.endif.endif, label %B148.endif.endif.endif.endif.endif.else.endif.if, !prof !2

B148.endif.endif.endif.endif.endif.else.endif.if:
  br label %B148.endif.endif.endif.endif.endif.endif.endif.endif

B148.endif.endif.endif.endif.endif.endif.endif.endif:
  %.1162.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B148.endif.endif.endif.endif.endif.else.endif.if ], [ %.1162.sroa.0.1, %B148.endif.endif.endif.endif.endif.else.endif ]
  tail call void @NRT_incref(ptr %arg.turns.0)
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  br label %B442

B496.endif:
  %.1283 = getelementptr double, ptr %21, i64 %.1162.sroa.0.3
  br i1 %.22212102.not, label %B1874, label %B532.lr.ph

B532.lr.ph:
  %.2302 = sub i64 %arg.scale.2, %.26021202178
  br label %B532

B532.endif:
  %.2304 = add i64 %.2302, %.222720742107
  store i64 0, ptr %.2308, align 8
  %.2314 = call i32 @n17(ptr nonnull %.2308, ptr nonnull %excinfo.4, i64 %.316, i64 %.2304)
  %.2324 = load i64, ptr %.2308, align 8
  switch i32 %.2314, label %B532.endif.if.if [
    i32 -2, label %B532.endif.endif
    i32 0, label %B532.endif.endif
  ], !prof !0

B532.if.if:
  %.2288 = icmp sgt i32 %.2280, 0
  %.2281 = load ptr, ptr %excinfo.3, align 8
  %.2289 = select i1 %.2288, ptr %.2281, ptr undef
  store ptr %.2289, ptr %excinfo, align 8
  br label %common.ret

B532.endif.endif:
  %.2342 = icmp slt i64 %.2290, %.2324
  br i1 %.2342, label %B646.else, label %B1218

B532.endif.if.if:
  %.2322 = icmp sgt i32 %.2314, 0
  %.2315 = load ptr, ptr %excinfo.4, align 8
  %.2323 = select i1 %.2322, ptr %.2315, ptr undef
  store ptr %.2323, ptr %excinfo, align 8
  br label %common.ret

B646.else:
  %.2346 = sub i64 %.26021202178, %.222720742107
  %.2348 = add i64 %.2346, %.2290
  %.2387 = icmp slt i64 %.2348, 0
  %.2388 = select i1 %.2387, i64 %arg.scale.5.0, i64 0
  %.2389 = add i64 %.2388, %.2348
  %.2392 = icmp slt i64 %.2389, 0
  br i1 %.2392, label %B646.else.if, label %B646.else.endif, !prof !1

B646.else.if:
  br label %B646.else.endif

B646.else.endif:
  %.2377.sroa.0.1 = phi i64 [ 0, %B646.else.if ], [ %.2389, %B646.else ]
  %.2397.not = icmp slt i64 %.2389, %arg.scale.5.0
  br i1 %.2397.not, label %B646.endif.else, label %B646.else.endif.if, !prof !2

B646.else.endif.if:
  br label %B646.endif.else

B646.endif.else:
  %.2377.sroa.0.3 = phi i64 [ %arg.scale.5.0, %B646.else.endif.if ], [ %.2377.sroa.0.1, %B646.else.endif ]
  %.2490 = getelementptr double, ptr %arg.scale.4, i64 %.2377.sroa.0.3
  tail call void @NRT_incref(ptr %arg.scale.0)
  %.2575 = select i1 %.2387, i64 %arg.turns.5.1, i64 0
  %.2576 = add i64 %.2575, %.2348
  %.2579 = icmp slt i64 %.2576, 0
  br i1 %.2579, label %B646.endif.else.if, label %B646.endif.else.endif, !prof !1

B646.endif.else.if:
  br label %B646.endif.else.endif

B646.endif.else.endif:
  %.2564.sroa.0.1 = phi i64 [ 0, %B646.endif.else.if ], [ %.2576, %B646.endif.else ]
  %.2584.not = icmp slt i64 %.2576, %arg.turns.5.1
  br i1 %.2584.not, label %B646.endif.endif.else, label %B646.endif.else.endif.if, !prof !2

B646.endif.else.endif.if:
  br label %B646.endif.endif.else

B646.endif.endif.else:
  %.2564.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B646.endif.else.endif.if ], [ %.2564.sroa.0.1, %B646.endif.else.endif ]
  %.2685 = getelementptr double, ptr %arg.turns.4, i64 %.2564.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.2579, label %B646.endif.endif.else.if, label %B646.endif.endif.else.endif, !prof !1

B646.endif.endif.else.if:
  br label %B646.endif.endif.else.endif

B646.endif.endif.else.endif:
  %.2759.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.else.if ], [ %.2576, %B646.endif.endif.else ]
  br i1 %.2584.not, label %B646.endif.endif.endif.else, label %B646.endif.endif.else.endif.if, !prof !2

B646.endif.endif.else.endif.if:
  br label %B646.endif.endif.endif.else

B646.endif.endif.endif.else:
  %.2759.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B646.endif.endif.else.endif.if ], [ %.2759.sroa.0.1, %B646.endif.endif.else.endif ]
  %.2880 = getelementptr double, ptr %19, i64 %.2759.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.2579, label %B646.endif.endif.endif.else.if, label %B646.endif.endif.endif.else.endif, !prof !1

B646.endif.endif.endif.else.if:
  br label %B646.endif.endif.endif.else.endif

B646.endif.endif.endif.else.endif:
  %.2984.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.else.if ], [ %.2576, %B646.endif.endif.endif.else ]
  br i1 %.2584.not, label %B646.endif.endif.endif.endif.else, label %B646.endif.endif.endif.else.endif.if, !prof !2

B646.endif.endif.endif.else.endif.if:
  br label %B646.endif.endif.endif.endif.else

B646.endif.endif.endif.endif.else:
  %.2984.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B646.endif.endif.endif.else.endif.if ], [ %.2984.sroa.0.1, %B646.endif.endif.endif.else.endif ]
  %.3105 = getelementptr double, ptr %20, i64 %.2984.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  br i1 %.2579, label %B646.endif.endif.endif.endif.else.if, label %B646.endif.endif.endif.endif.else.endif, !prof !1

B646.endif.endif.endif.endif.else.if:
  br label %B646.endif.endif.endif.endif.else.endif

B646.endif.endif.endif.endif.else.endif:
  %.3179.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.endif.else.if ], [ %.2576, %B646.endif.endif.endif.endif.else ]
  br i1 %.2584.not, label %B646.endif.endif.endif.endif.endif.else, label %B646.endif.endif.endif.endif.else.endif.if, !prof !2

B646.endif.endif.endif.endif.else.endif.if:
  br label %B646.endif.endif.endif.endif.endif.else

B646.endif.endif.endif.endif.endif.else:
  %.3179.sroa.0.3 = phi i64 [ %arg.turns.5.1, %B646.endif.endif.endif.endif.else.endif.if ], [ %.3179.sroa.0.1, %B646.endif.endif.endif.endif.else.endif ]
  %.3300 = getelementptr double, ptr %21, i64 %.3179.sroa.0.3
  tail call void @NRT_incref(ptr %arg.turns.0)
  %.3388 = icmp slt i64 %.2290, 0
  %.3389 = select i1 %.3388, i64 %.138.fca.5.1.load, i64 0
  %.3390 = add i64 %.3389, %.2290
  %.3393 = icmp slt i64 %.3390, 0
  br i1 %.3393, label %B646.endif.endif.endif.endif.endif.else.if, label %B646.endif.endif.endif.endif.endif.else.endif, !prof !1

B646.endif.endif.endif.endif.endif.else.if:
  br label %B646.endif.endif.endif.endif.endif.else.endif

B646.endif.endif.endif.endif.endif.else.endif:
  %.3378.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.endif.endif.else.if ], [ %.3390, %B646.endif.endif.endif.endif.endif.else ]
  %.3398.not = icmp slt i64 %.3390, %.138.fca.5.1.load
  br i1 %.3398.not, label %B646.endif.endif.endif.endif.endif.endif.else, label %B646.endif.endif.endif.endif.endif.else.endif.if, !prof !2

B646.endif.endif.endif.endif.endif.else.endif.if:
  br label %B646.endif.endif.endif.endif.endif.endif.else

B646.endif.endif.endif.endif.endif.endif.else:
  %.3378.sroa.0.3 = phi i64 [ %.138.fca.5.1.load, %B646.endif.endif.endif.endif.endif.else.endif.if ], [ %.3378.sroa.0.1, %B646.endif.endif.endif.endif.endif.else.endif ]
  %.3491 = getelementptr double, ptr %.138.fca.4.load, i64 %.3378.sroa.0.3
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  br i1 %.3393, label %B646.endif.endif.endif.endif.endif.endif.else.if, label %B646.endif.endif.endif.endif.endif.endif.else.endif, !prof !1

B646.endif.endif.endif.endif.endif.endif.else.if:
  br label %B646.endif.endif.endif.endif.endif.endif.else.endif

B646.endif.endif.endif.endif.endif.endif.else.endif:
  %.3551.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.endif.endif.endif.else.if ], [ %.3390, %B646.endif.endif.endif.endif.endif.endif.else ]
  br i1 %.3398.not, label %B646.endif.endif.endif.endif.endif.endif.endif.else, label %B646.endif.endif.endif.en...if.3, !prof !2

B646.endif.endif.endif.en...if.3:
  br label %B646.endif.endif.endif.endif.endif.endif.endif.else

B646.endif.endif.endif.endif.endif.endif.endif.else:
  %.3551.sroa.0.3 = phi i64 [ %.138.fca.5.1.load, %B646.endif.endif.endif.en...if.3 ], [ %.3551.sroa.0.1, %B646.endif.endif.endif.endif.endif.endif.else.endif ]
  %.3664 = getelementptr double, ptr %.1443, i64 %.3551.sroa.0.3
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  br i1 %.3393, label %B646.endif.endif.endif.en...if.5, label %B646.endif.endif.endif.en...endif.5, !prof !1

B646.endif.endif.endif.en...if.5:
  br label %B646.endif.endif.endif.en...endif.5

B646.endif.endif.endif.en...endif.5:
  %.3724.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.en...if.5 ], [ %.3390, %B646.endif.endif.endif.endif.endif.endif.endif.else ]
  br i1 %.3398.not, label %B646.endif.endif.endif.en...else, label %B646.endif.endif.endif.en...endif.5.if, !prof !2

B646.endif.endif.endif.en...endif.5.if:
  br label %B646.endif.endif.endif.en...else

B646.endif.endif.endif.en...else:
  %.3724.sroa.0.3 = phi i64 [ %.138.fca.5.1.load, %B646.endif.endif.endif.en...endif.5.if ], [ %.3724.sroa.0.1, %B646.endif.endif.endif.en...endif.5 ]
  %.3837 = getelementptr double, ptr %.1514, i64 %.3724.sroa.0.3
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  br i1 %.3393, label %B646.endif.endif.endif.en...else.if, label %B646.endif.endif.endif.en...else.endif, !prof !1

B646.endif.endif.endif.en...else.if:
  br label %B646.endif.endif.endif.en...else.endif

B646.endif.endif.endif.en...else.endif:
  %.3897.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.en...else.if ], [ %.3390, %B646.endif.endif.endif.en...else ]
  br i1 %.3398.not, label %B646.endif.endif.endif.en...endif.7.else, label %B646.endif.endif.endif.en...else.endif.if, !prof !2

B646.endif.endif.endif.en...else.endif.if:
  br label %B646.endif.endif.endif.en...endif.7.else

B646.endif.endif.endif.en...endif.7.else:
  %.3897.sroa.0.3 = phi i64 [ %.138.fca.5.1.load, %B646.endif.endif.endif.en...else.endif.if ], [ %.3897.sroa.0.1, %B646.endif.endif.endif.en...else.endif ]
  %.4010 = getelementptr double, ptr %.1585, i64 %.3897.sroa.0.3
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  br i1 %.3393, label %B646.endif.endif.endif.en...endif.7.else.if, label %B646.endif.endif.endif.en...endif.7.else.endif, !prof !1

B646.endif.endif.endif.en...endif.7.else.if:
  br label %B646.endif.endif.endif.en...endif.7.else.endif

B646.endif.endif.endif.en...endif.7.else.endif:
  %.4070.sroa.0.1 = phi i64 [ 0, %B646.endif.endif.endif.en...endif.7.else.if ], [ %.3390, %B646.endif.endif.endif.en...endif.7.else ]
  br i1 %.3398.not, label %B646.endif.endif.endif.en...endif.7.endif.endif, label %B646.endif.endif.endif.en...endif.7.else.endif.if, !prof !2

B646.endif.endif.endif.en...endif.7.else.endif.if:
  br label %B646.endif.endif.endif.en...endif.7.endif.endif

B646.endif.endif.endif.en...endif.7.endif.endif:
  %.4070.sroa.0.3 = phi i64 [ %.138.fca.5.1.load, %B646.endif.endif.endif.en...endif.7.else.endif.if ], [ %.4070.sroa.0.1, %B646.endif.endif.endif.en...endif.7.else.endif ]
  %.4183 = getelementptr double, ptr %.1656, i64 %.4070.sroa.0.3
  tail call void @NRT_incref(ptr %.138.fca.0.load)
  %.4397 = sub nsw i64 %.2324, %.2290
  %.44812057 = icmp sgt i64 %.4397, 0
  br i1 %.44812057, label %B922.preheader, label %B1218

B922.preheader:
  br label %B922

B1218.if.if:
  %.5444 = icmp sgt i32 %.5436, 0
  %.5437 = load ptr, ptr %excinfo.5, align 8
  %.5445 = select i1 %.5444, ptr %.5437, ptr undef
  store ptr %.5445, ptr %excinfo, align 8
  br label %common.ret

B1218.endif.else:
  %.5446 = load i64, ptr %.5430, align 8
  %.5492 = icmp slt i64 %.5446, 0
  %.5493 = select i1 %.5492, i64 %arg.padded.5.0, i64 0
  %.5494 = add i64 %.5493, %.5446
  %.5497 = icmp slt i64 %.5494, 0
  br i1 %.5497, label %B1218.endif.else.if, label %B1218.endif.else.endif, !prof !1

B1218.endif.endif:
  %.5482.sroa.0.3 = phi i64 [ %arg.padded.5.0, %B1218.endif.else.endif.if ], [ %.5482.sroa.0.1, %B1218.endif.else.endif ]
  %.5595 = getelementptr double, ptr %arg.padded.4, i64 %.5482.sroa.0.3
  tail call void @NRT_incref(ptr %arg.padded.0)
  %.5640 = sub nsw i64 %.297, %.2265
  store i64 0, ptr %.5644, align 8
  %.5650 = call i32 @n17(ptr nonnull %.5644, ptr nonnull %excinfo.6, i64 %.316, i64 %.5640)
  switch i32 %.5650, label %B1218.endif.endif.if.if [
    i32 -2, label %B1218.endif.endif.endif.endif
    i32 0, label %B1218.endif.endif.endif.endif
  ], !prof !0

B1218.endif.else.if:
  br label %B1218.endif.else.endif

B1218.endif.else.endif:
  %.5482.sroa.0.1 = phi i64 [ 0, %B1218.endif.else.if ], [ %.5494, %B1218.endif.else ]
  %.5502.not = icmp slt i64 %.5494, %arg.padded.5.0
  br i1 %.5502.not, label %B1218.endif.endif, label %B1218.endif.else.endif.if, !prof !2

B1218.endif.else.endif.if:
  br label %B1218.endif.endif

B1218.endif.endif.if.if:
  %.5658 = icmp sgt i32 %.5650, 0
  %.5651 = load ptr, ptr %excinfo.6, align 8
  %.5659 = select i1 %.5658, ptr %.5651, ptr undef
  store ptr %.5659, ptr %excinfo, align 8
  br label %common.ret

B1218.endif.endif.endif.endif:
  %.5660 = load i64, ptr %.5644, align 8
  %.57492063.not = icmp slt i64 %.5660, 1
  br i1 %.57492063.not, label %B1838, label %B1450.preheader

B1450.preheader:
  br label %B1450
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1) {
B0.endif.endif:
  %.28 = icmp slt i64 %arg.shape.0, 0
  br i1 %.28, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif:
  %.35 = icmp slt i64 %arg.shape.1, 0
  br i1 %.35, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif.endif:
  %.49 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.50 = extractvalue { i64, i1 } %.49, 0
  %.51 = extractvalue { i64, i1 } %.49, 1
  %.53 = shl i64 %arg.shape.1, 3
  %0 = add i64 %.50, -1152921504606846976
  %.56 = icmp ult i64 %0, -2305843009213693952
  %.57 = or i1 %.51, %.56
  br i1 %.57, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.55 = shl nsw i64 %.50, 3
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.55, i32 32), !noalias !4
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.endif.endif:
  %.5.i = getelementptr i8, ptr %.7.i.i, i64 24
  %.6.i = load ptr, ptr %.5.i, align 8
  store ptr %.7.i.i, ptr %retptr, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.50, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack22, align 8
  %retptr.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack24, align 8
  %retptr.repack24.repack28 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack24.repack28, align 8
  %retptr.repack26 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.53, ptr %retptr.repack26, align 8
  %retptr.repack26.repack30 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 8, ptr %retptr.repack26.repack30, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if:
  store ptr @n13, ptr %excinfo, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

define linkonce_odr noundef i32 @n17(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!"branch_weights", i32 99, i32 1}
!3 = !{i1 true}
!4 = !{!5, !7, !8, !10}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
