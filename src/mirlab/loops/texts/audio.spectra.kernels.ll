; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop power_from_spectrum
;; stamp 4cf9f1dd9943c94f5add82d7a85cca4591529f22
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.spectrum.0, ptr %arg.spectrum.1, i64 %arg.spectrum.2, i64 %arg.spectrum.3, ptr %arg.spectrum.4, i64 %arg.spectrum.5.0, i64 %arg.spectrum.5.1, i64 %arg.spectrum.6.0, i64 %arg.spectrum.6.1, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, i64 %arg.start) {
B0.endif:
  %0 = add nuw i64 %arg.spectrum.5.1, 15
  %.134 = lshr i64 %0, 4
  %.111.inv = icmp slt i64 %arg.spectrum.5.1, 1
  %.155379.not414 = icmp eq i64 %.134, 0
  %.155379.not = select i1 %.111.inv, i1 true, i1 %.155379.not414
  %.297320.not = icmp slt i64 %arg.spectrum.5.0, 1
  %or.cond = select i1 %.155379.not, i1 true, i1 %.297320.not
  br i1 %or.cond, label %B330, label %B60.us.preheader

B60.us.preheader:
  br label %B60.us

B60.us:
  %.154371383.us = phi i64 [ %.164.us, %B124.B58.loopexit_crit_edge.us ], [ %.134, %B60.us.preheader ]
  %.161372382.us = phi i64 [ %.168.us, %B124.B58.loopexit_crit_edge.us ], [ 0, %B60.us.preheader ]
  %.164.us = add nsw i64 %.154371383.us, -1
  %.168.us = add nuw i64 %.161372382.us, 16
  %.198.us = sub nsw i64 %arg.spectrum.5.1, %.161372382.us
  %.198.us.fr = freeze i64 %.198.us
  %.391.us = icmp slt i64 %.161372382.us, 0
  %.392.us = select i1 %.391.us, i64 %arg.spectrum.5.1, i64 0
  %.393.us = add i64 %.392.us, %.161372382.us
  %.396.us = icmp slt i64 %.393.us, 0
  %.401.not.us = icmp slt i64 %.393.us, %arg.spectrum.5.1
  %.620308.us = icmp sgt i64 %.198.us.fr, 0
  br i1 %.620308.us, label %B126.else.us.us.preheader, label %B126.else.lr.ph.split.us402

B126.else.us.us.preheader:
  %1 = call i64 @llvm.smin.i64(i64 %.198.us.fr, i64 16)
  br label %B126.else.us.us

B126.else.us389:
  %.303315321.us391 = phi i64 [ %.310.us393, %B126.else.us389 ], [ 0, %B126.else.us389.preheader ]
  %.310.us393 = add nuw nsw i64 %.303315321.us391, 1
  %exitcond.not = icmp eq i64 %arg.spectrum.5.0, %.310.us393
  br i1 %exitcond.not, label %B124.B58.loopexit_crit_edge.us, label %B126.else.us389

B126.else.lr.ph.split.us402:
  br i1 %.396.us, label %B126.else.us330.us.preheader, label %B126.else.lr.ph.split.split.us403, !prof !0

B126.else.us330.us.preheader:
  br label %B126.else.us330.us

B124.B58.loopexit_crit_edge.us:
  %.155.us = icmp sgt i64 %.154371383.us, 1
  br i1 %.155.us, label %B60.us, label %B330

B126.else.us.us:
  %.303315321.us.us = phi i64 [ %.310.us.us, %B188.B326_crit_edge.us.us ], [ 0, %B126.else.us.us.preheader ]
  %.310.us.us = add nuw nsw i64 %.303315321.us.us, 1
  br i1 %.396.us, label %B126.else.if.us.us, label %B126.else.endif.us.us, !prof !0

B126.else.if.us.us:
  br label %B126.else.endif.us.us

B126.else.endif.us.us:
  %.381.sroa.0.1.us.us = phi i64 [ 0, %B126.else.if.us.us ], [ %.393.us, %B126.else.us.us ]
  br i1 %.401.not.us, label %B126.endif.endif.us.us, label %B126.else.endif.if.us.us, !prof !1

B126.else.endif.if.us.us:
  br label %B126.endif.endif.us.us

B126.endif.endif.us.us:
  %.381.sroa.0.3.us.us = phi i64 [ %arg.spectrum.5.1, %B126.else.endif.if.us.us ], [ %.381.sroa.0.1.us.us, %B126.else.endif.us.us ]
  %.498.us.us = mul i64 %.303315321.us.us, %arg.spectrum.5.1
  %2 = getelementptr { float, float }, ptr %arg.spectrum.4, i64 %.498.us.us
  %.502.us.us = getelementptr { float, float }, ptr %2, i64 %.381.sroa.0.3.us.us
  %.821.us.us = add nsw i64 %.303315321.us.us, %arg.start
  %.849.us.us = icmp slt i64 %.821.us.us, 0
  %.850.us.us = select i1 %.849.us.us, i64 %arg.power.5.1, i64 0
  %invariant.gep.us.us = getelementptr float, ptr %arg.power.4, i64 %.821.us.us
  %invariant.gep312.us.us = getelementptr float, ptr %invariant.gep.us.us, i64 %.850.us.us
  br label %B190.us.us

B190.us.us:
  %.626307309.us.us = phi i64 [ 0, %B126.endif.endif.us.us ], [ %.633.us.us, %B190.us.us ]
  %.633.us.us = add nuw nsw i64 %.626307309.us.us, 1
  %3 = getelementptr { float, float }, ptr %.502.us.us, i64 %.626307309.us.us
  %.688.us.us = load float, ptr %3, align 4
  %.689.us.us = getelementptr inbounds nuw i8, ptr %3, i64 4
  %.690.us.us = load float, ptr %.689.us.us, align 4
  %.736.us.us = fmul float %.688.us.us, %.688.us.us
  %.815.us.us = fmul float %.690.us.us, %.690.us.us
  %.816.us.us = fadd float %.736.us.us, %.815.us.us
  %.818.us.us = add nuw nsw i64 %.626307309.us.us, %.161372382.us
  %.846.us.us = icmp slt i64 %.818.us.us, 0
  %.847.us.us = select i1 %.846.us.us, i64 %arg.power.5.0, i64 0
  %.848.us.us = add i64 %.847.us.us, %.818.us.us
  %.868.us.us = mul i64 %.848.us.us, %arg.power.5.1
  %gep313.us.us = getelementptr float, ptr %invariant.gep312.us.us, i64 %.868.us.us
  store float %.816.us.us, ptr %gep313.us.us, align 4
  %exitcond421.not = icmp eq i64 %.633.us.us, %1
  br i1 %exitcond421.not, label %B188.B326_crit_edge.us.us, label %B190.us.us

B188.B326_crit_edge.us.us:
  %exitcond422.not = icmp eq i64 %arg.spectrum.5.0, %.310.us.us
  br i1 %exitcond422.not, label %B124.B58.loopexit_crit_edge.us, label %B126.else.us.us

B126.else.lr.ph.split.split.us403:
  br i1 %.401.not.us, label %B126.else.us352.us.preheader, label %B126.else.us389.preheader, !prof !1

B126.else.us389.preheader:
  br label %B126.else.us389

B126.else.us352.us.preheader:
  br label %B126.else.us352.us

B126.else.us330.us:
  %.303315321.us332.us = phi i64 [ %.310.us334.us, %B126.else.us330.us ], [ 0, %B126.else.us330.us.preheader ]
  %.310.us334.us = add nuw nsw i64 %.303315321.us332.us, 1
  %exitcond420.not = icmp eq i64 %arg.spectrum.5.0, %.310.us334.us
  br i1 %exitcond420.not, label %B124.B58.loopexit_crit_edge.us, label %B126.else.us330.us

B126.else.us352.us:
  %.303315321.us354.us = phi i64 [ %.310.us356.us, %B126.else.us352.us ], [ 0, %B126.else.us352.us.preheader ]
  %.310.us356.us = add nuw nsw i64 %.303315321.us354.us, 1
  %exitcond419.not = icmp eq i64 %arg.spectrum.5.0, %.310.us356.us
  br i1 %exitcond419.not, label %B124.B58.loopexit_crit_edge.us, label %B126.else.us352.us

B330:
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
;; loop moments
;; stamp 0c38a6ef9cc3b75e0daea59911a3b26bdd63da2a
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
@n10 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n11 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n12 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n10, i32 52, ptr @n11, ptr null, i32 0 }
@n13 = common local_unnamed_addr global ptr null
@n14 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n15 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n14, i32 43, ptr @n15, ptr null, i32 0 }
@n17 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n18 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n19 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n17, i32 103, ptr @n18, ptr null, i32 0 }
@n20 = common local_unnamed_addr global ptr null
@n21 = common local_unnamed_addr global ptr null
@n22 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n23 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n24 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n22, i32 52, ptr @n23, ptr null, i32 0 }
@n25 = common local_unnamed_addr global ptr null
@n26 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1, ptr %arg.bits_of_power.0, ptr %arg.bits_of_power.1, i64 %arg.bits_of_power.2, i64 %arg.bits_of_power.3, ptr %arg.bits_of_power.4, i64 %arg.bits_of_power.5.0, i64 %arg.bits_of_power.5.1, i64 %arg.bits_of_power.6.0, i64 %arg.bits_of_power.6.1, ptr %arg.frequencies.0, ptr %arg.frequencies.1, i64 %arg.frequencies.2, i64 %arg.frequencies.3, ptr %arg.frequencies.4, i64 %arg.frequencies.5.0, i64 %arg.frequencies.6.0, double %arg.roll_percent, double %arg.amin, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.107 = alloca i32, align 4
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.147 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.5.1.gep1596 = getelementptr inbounds nuw i8, ptr %.147, i64 48
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.147, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.836 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.836, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.836, i64 48
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.836, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.2047 = alloca i32, align 4
  store i32 0, ptr %.2047, align 4
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2172 = alloca float, align 4
  store float 0.000000e+00, ptr %.2172, align 4
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.2257 = alloca float, align 4
  store float 0.000000e+00, ptr %.2257, align 4
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2471 = alloca i32, align 4
  store i32 0, ptr %.2471, align 4
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.2565 = alloca float, align 4
  store float 0.000000e+00, ptr %.2565, align 4
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  tail call void @NRT_incref(ptr %arg.bits_of_power.0)
  tail call void @NRT_incref(ptr %arg.frequencies.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.106 = fptrunc double %arg.amin to float
  store i32 0, ptr %.107, align 4
  %.111 = call i32 @n27(ptr nonnull %.107, ptr nonnull %excinfo.1, float %.106, ptr null)
  %.121 = load i32, ptr %.107, align 4
  switch i32 %.111, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B460:
  %.112618601862 = phi i64 [ %.1133, %B460 ], [ 0, %B460.preheader ]
  %.1133 = add nuw nsw i64 %.112618601862, 1
  %.1186 = getelementptr float, ptr %.163.fca.4.load, i64 %.112618601862
  store float 0.000000e+00, ptr %.1186, align 4
  %.1217 = getelementptr float, ptr %.296, i64 %.112618601862
  store float 0.000000e+00, ptr %.1217, align 4
  %.1248 = getelementptr float, ptr %.576, i64 %.112618601862
  store float 0.000000e+00, ptr %.1248, align 4
  %.1279 = getelementptr float, ptr %.366, i64 %.112618601862
  store float 1.000000e+00, ptr %.1279, align 4
  %.1310 = getelementptr float, ptr %.436, i64 %.112618601862
  store float 0.000000e+00, ptr %.1310, align 4
  %.1341 = getelementptr float, ptr %.506, i64 %.112618601862
  store float 0.000000e+00, ptr %.1341, align 4
  %.1372 = getelementptr i32, ptr %.852.fca.4.load, i64 %.112618601862
  store i32 0, ptr %.1372, align 4
  %.1403 = getelementptr i32, ptr %.985, i64 %.112618601862
  store i32 0, ptr %.1403, align 4
  %exitcond.not = icmp eq i64 %arg.magnitude.5.1, %.1133
  br i1 %exitcond.not, label %B544.endif, label %B460

B628:
  %.165318661868 = phi i64 [ 0, %B628.lr.ph ], [ %.1660, %B628 ]
  %.1660 = add nuw nsw i64 %.165318661868, 1
  %0 = getelementptr float, ptr %6, i64 %.165318661868
  %.1737 = load float, ptr %0, align 4
  %.1768 = getelementptr float, ptr %.163.fca.4.load, i64 %.165318661868
  %.1769 = load float, ptr %.1768, align 4
  %.1770 = fadd float %.1737, %.1769
  store float %.1770, ptr %.1768, align 4
  %.1829 = getelementptr float, ptr %.296, i64 %.165318661868
  %.1830 = load float, ptr %.1829, align 4
  %.1832 = fmul float %.1563, %.1737
  %.1833 = fadd float %.1832, %.1830
  store float %.1833, ptr %.1829, align 4
  %exitcond2030.not = icmp eq i64 %arg.magnitude.5.1, %.1660
  br i1 %exitcond2030.not, label %B754.lr.ph, label %B628

B754:
  %.195718751879 = phi i64 [ 0, %B754.lr.ph ], [ %.1964, %B754.endif.endif.endif ]
  %.1964 = add nuw nsw i64 %.195718751879, 1
  %1 = getelementptr i32, ptr %7, i64 %.195718751879
  %.2041 = load i32, ptr %1, align 4
  store i32 0, ptr %.2047, align 4
  %.2053 = call i32 @n28(ptr nonnull %.2047, ptr nonnull %excinfo.4, i32 %.2041, i32 %.121)
  %.2063 = load i32, ptr %.2047, align 4
  switch i32 %.2053, label %B754.if.if [
    i32 -2, label %B754.endif
    i32 0, label %B754.endif
  ], !prof !0

B1128:
  %.2318 = and i64 %.149818971938, 63
  %.2321.not = icmp eq i64 %.2318, 63
  br i1 %.2321.not, label %B1178.preheader, label %B1526

B1178.preheader:
  br label %B1178

B1178:
  %.240918851888 = phi i64 [ %.2416, %B1178.endif.endif ], [ 0, %B1178.preheader ]
  %.2416 = add nuw nsw i64 %.240918851888, 1
  %.2469 = getelementptr float, ptr %.366, i64 %.240918851888
  %.2470 = load float, ptr %.2469, align 4
  store i32 0, ptr %.2471, align 4
  %.2475 = call i32 @n27(ptr nonnull %.2471, ptr nonnull %excinfo.7, float %.2470, ptr null)
  switch i32 %.2475, label %B1178.if.if [
    i32 -2, label %B1178.endif
    i32 0, label %B1178.endif
  ], !prof !0

B1526:
  %exitcond2033.not = icmp eq i64 %.1505, %arg.magnitude.5.0
  br i1 %exitcond2033.not, label %B1530.endif, label %B578.endif

B1562:
  %.284619491951 = phi i64 [ 0, %B1562.lr.ph ], [ %.2853, %B1562 ]
  %.2853 = add nuw nsw i64 %.284619491951, 1
  %.2910 = getelementptr float, ptr %.163.fca.4.load, i64 %.284619491951
  %.2911 = load float, ptr %.2910, align 4
  %.2912 = fcmp ult float %.2911, 0x3810000000000000
  %..2911 = select i1 %.2912, float 1.000000e+00, float %.2911
  %.29851795 = getelementptr float, ptr %.296, i64 %.284619491951
  %.29861796 = load float, ptr %.29851795, align 4
  %.2990 = fdiv float %.29861796, %..2911
  store float %.2990, ptr %.29851795, align 4
  %2 = getelementptr i32, ptr %.852.fca.4.load, i64 %.284619491951
  %.3052 = load i32, ptr %2, align 4
  %.3055 = sext i32 %.3052 to i64
  %.3056 = add i64 %.3054.neg, %.3055
  %.3058 = sitofp i64 %.3056 to double
  %.3059 = fmul double %.3058, 0x3FE62E42FEFA39EF
  %.3089 = getelementptr float, ptr %.366, i64 %.284619491951
  %.3090 = load float, ptr %.3089, align 4
  %.3091 = tail call float @llvm.log.f32(float %.3090)
  %.3092 = fpext float %.3091 to double
  %.3093 = fadd double %.3059, %.3092
  %.3099 = fdiv double %.3093, %.3095
  %.3184 = getelementptr float, ptr %arg.out.4, i64 %.284619491951
  store float %.2990, ptr %.3184, align 4
  %.3186 = tail call double @llvm.exp.f64(double %.3099)
  %.3216 = getelementptr float, ptr %.506, i64 %.284619491951
  %.3217 = load float, ptr %.3216, align 4
  %.3247 = getelementptr float, ptr %.436, i64 %.284619491951
  %.3248 = load float, ptr %.3247, align 4
  %.3249 = fadd float %.3217, %.3248
  %.3251 = fpext float %.3249 to double
  %.3256 = fdiv double %.3251, %.3095
  %.3260 = fdiv double %.3186, %.3256
  %.3314 = getelementptr float, ptr %14, i64 %.284619491951
  %.3315 = fptrunc double %.3260 to float
  store float %.3315, ptr %.3314, align 4
  %.3347 = load float, ptr %.2910, align 4
  %.3349 = fmul float %.3347, %.136
  store float %.3349, ptr %.3089, align 4
  store float 0.000000e+00, ptr %.3247, align 4
  %exitcond2034.not = icmp eq i64 %.2853, %arg.magnitude.5.1
  br i1 %exitcond2034.not, label %B1974.endif, label %B1562

B2312:
  %.416619791981 = phi i64 [ 0, %B2312.lr.ph ], [ %.4173, %B2522 ]
  %.4173 = add nuw nsw i64 %.416619791981, 1
  %.4230 = getelementptr float, ptr %.163.fca.4.load, i64 %.416619791981
  %.4231 = load float, ptr %.4230, align 4
  %.4232 = fcmp ult float %.4231, 0x3810000000000000
  %..4231 = select i1 %.4232, float 1.000000e+00, float %.4231
  %.43061802.in = getelementptr float, ptr %.576, i64 %.416619791981
  %.43061802 = load float, ptr %.43061802.in, align 4
  %.4310 = fdiv float %.43061802, %..4231
  %.4311 = tail call float @sqrtf(float %.4310)
  %.4365 = getelementptr float, ptr %19, i64 %.416619791981
  store float %.4311, ptr %.4365, align 4
  %3 = getelementptr i32, ptr %.985, i64 %.416619791981
  %.4397 = load i32, ptr %3, align 4
  %.4399 = sext i32 %.4397 to i64
  %.4400 = icmp sgt i64 %arg.magnitude.5.0, %.4399
  br i1 %.4400, label %B2498, label %B2522

B2498:
  %.4442 = load i32, ptr %3, align 4
  %.4443 = sext i32 %.4442 to i64
  br label %B2522

B2522:
  %"$phi2522.2.2.1" = phi i64 [ %.4443, %B2498 ], [ %.4449, %B2312 ]
  %.4467 = icmp slt i64 %"$phi2522.2.2.1", 0
  %.4468 = select i1 %.4467, i64 %arg.frequencies.5.0, i64 0
  %4 = getelementptr float, ptr %arg.frequencies.4, i64 %"$phi2522.2.2.1"
  %.4482 = getelementptr float, ptr %4, i64 %.4468
  %.4483 = load float, ptr %.4482, align 4
  %.4546 = getelementptr float, ptr %20, i64 %.416619791981
  store float %.4483, ptr %.4546, align 4
  %exitcond2037.not = icmp eq i64 %.4173, %arg.magnitude.5.1
  br i1 %exitcond2037.not, label %B2546, label %B2312

common.ret:
  %common.ret.op = phi i32 [ 0, %B2546 ], [ %.111, %B0.if.if ], [ %.153, %B0.endif.if.if ], [ %.842, %B0.endif.endif.if.if ], [ %.2053, %B754.if.if ], [ %.2176, %B754.endif.if.if ], [ %.2261, %B754.endif.endif.if.if ], [ %.2475, %B1178.if.if ], [ %.2569, %B1178.endif.if.if ]
  ret i32 %common.ret.op

B2546:
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.frequencies.0)
  tail call void @NRT_decref(ptr %.852.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.fca.4.gep1594 = getelementptr inbounds nuw i8, ptr %.147, i64 32
  %.136 = fptrunc double %arg.roll_percent to float
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.147, i8 0, i64 72, i1 false)
  %.153 = call i32 @n29(ptr nonnull %.147, ptr nonnull %excinfo.2, i64 6, i64 %arg.magnitude.5.1, ptr null)
  %.163.fca.0.load = load ptr, ptr %.147, align 8
  %.163.fca.4.load = load ptr, ptr %.fca.4.gep1594, align 8
  switch i32 %.153, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.if.if:
  %.119 = icmp sgt i32 %.111, 0
  %.112 = load ptr, ptr %excinfo.1, align 8
  %.120 = select i1 %.119, ptr %.112, ptr undef
  store ptr %.120, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.163.fca.5.1.load = load i64, ptr %.fca.5.1.gep1596, align 8
  tail call void @NRT_incref(ptr %.163.fca.0.load)
  %.296 = getelementptr float, ptr %.163.fca.4.load, i64 %.163.fca.5.1.load
  tail call void @NRT_incref(ptr %.163.fca.0.load)
  %.366.idx = shl i64 %.163.fca.5.1.load, 3
  %.366 = getelementptr i8, ptr %.163.fca.4.load, i64 %.366.idx
  tail call void @NRT_incref(ptr %.163.fca.0.load)
  %.436.idx = mul i64 %.163.fca.5.1.load, 12
  %.436 = getelementptr i8, ptr %.163.fca.4.load, i64 %.436.idx
  tail call void @NRT_incref(ptr %.163.fca.0.load)
  %.506.idx = shl i64 %.163.fca.5.1.load, 4
  %.506 = getelementptr i8, ptr %.163.fca.4.load, i64 %.506.idx
  tail call void @NRT_incref(ptr %.163.fca.0.load)
  %.576.idx = mul i64 %.163.fca.5.1.load, 20
  %.576 = getelementptr i8, ptr %.163.fca.4.load, i64 %.576.idx
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.836, i8 0, i64 72, i1 false)
  %.842 = call i32 @n30(ptr nonnull %.836, ptr nonnull %excinfo.3, i64 2, i64 %arg.magnitude.5.1, ptr null)
  %.852.fca.0.load = load ptr, ptr %.836, align 8
  %.852.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.842, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.if.if:
  %.161.not = icmp eq i32 %.153, 0
  %.154 = load ptr, ptr %excinfo.2, align 8
  %.162 = select i1 %.161.not, ptr undef, ptr %.154
  store ptr %.162, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.if.if:
  %.850.not = icmp eq i32 %.842, 0
  %.843 = load ptr, ptr %excinfo.3, align 8
  %.851 = select i1 %.850.not, ptr undef, ptr %.843
  store ptr %.851, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.852.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  tail call void @NRT_incref(ptr %.852.fca.0.load)
  %.985 = getelementptr i32, ptr %.852.fca.4.load, i64 %.852.fca.5.1.load
  %.1078 = icmp sgt i64 %arg.magnitude.5.1, 0
  br i1 %.1078, label %B460.preheader, label %B544.endif

B460.preheader:
  br label %B460

B544.endif:
  %.1449 = icmp sgt i64 %arg.magnitude.5.0, 0
  br i1 %.1449, label %B578.endif.lr.ph, label %B1530.endif

B578.endif.lr.ph:
  %.16471867.not = icmp slt i64 %arg.magnitude.5.1, 1
  br label %B578.endif

B578.endif:
  %.149818971938 = phi i64 [ 0, %B578.endif.lr.ph ], [ %.1505, %B1526 ]
  %.1505 = add nuw nsw i64 %.149818971938, 1
  %5 = getelementptr float, ptr %arg.frequencies.4, i64 %.149818971938
  %.1563 = load float, ptr %5, align 4
  br i1 %.16471867.not, label %B1526, label %B628.lr.ph

B628.lr.ph:
  %.1732 = mul i64 %.149818971938, %arg.magnitude.5.1
  %6 = getelementptr float, ptr %arg.magnitude.4, i64 %.1732
  br label %B628

B754.lr.ph:
  %.2036 = mul i64 %.149818971938, %arg.bits_of_power.5.1
  %7 = getelementptr i32, ptr %arg.bits_of_power.4, i64 %.2036
  br label %B754

B754.endif:
  %8 = getelementptr i32, ptr %.852.fca.4.load, i64 %.195718751879
  %.2102 = load i32, ptr %8, align 4
  %.2104 = ashr i32 %.2063, 23
  %.2106 = add i32 %.2102, %.2104
  store i32 %.2106, ptr %8, align 4
  %.2166 = getelementptr float, ptr %.366, i64 %.195718751879
  %.2167 = load float, ptr %.2166, align 4
  %9 = and i32 %.2063, 8388607
  %10 = or disjoint i32 %9, 1065353216
  store float 0.000000e+00, ptr %.2172, align 4
  %.2176 = call i32 @n31(ptr nonnull %.2172, ptr nonnull %excinfo.5, i32 %10, ptr null)
  switch i32 %.2176, label %B754.endif.if.if [
    i32 -2, label %B754.endif.endif
    i32 0, label %B754.endif.endif
  ], !prof !0

B754.if.if:
  %.2061 = icmp sgt i32 %.2053, 0
  %.2054 = load ptr, ptr %excinfo.4, align 8
  %.2062 = select i1 %.2061, ptr %.2054, ptr undef
  store ptr %.2062, ptr %excinfo, align 8
  br label %common.ret

B754.endif.endif:
  %.2186 = load float, ptr %.2172, align 4
  %.2196 = fmul float %.2167, %.2186
  store float %.2196, ptr %.2166, align 4
  %.2255 = getelementptr float, ptr %.436, i64 %.195718751879
  %.2256 = load float, ptr %.2255, align 4
  store float 0.000000e+00, ptr %.2257, align 4
  %.2261 = call i32 @n31(ptr nonnull %.2257, ptr nonnull %excinfo.6, i32 %.2063, ptr null)
  switch i32 %.2261, label %B754.endif.endif.if.if [
    i32 -2, label %B754.endif.endif.endif
    i32 0, label %B754.endif.endif.endif
  ], !prof !0

B754.endif.if.if:
  %.2184 = icmp sgt i32 %.2176, 0
  %.2177 = load ptr, ptr %excinfo.5, align 8
  %.2185 = select i1 %.2184, ptr %.2177, ptr undef
  store ptr %.2185, ptr %excinfo, align 8
  br label %common.ret

B754.endif.endif.endif:
  %.2271 = load float, ptr %.2257, align 4
  %.2281 = fadd float %.2256, %.2271
  store float %.2281, ptr %.2255, align 4
  %exitcond2031.not = icmp eq i64 %arg.magnitude.5.1, %.1964
  br i1 %exitcond2031.not, label %B1128, label %B754

B754.endif.endif.if.if:
  %.2269 = icmp sgt i32 %.2261, 0
  %.2262 = load ptr, ptr %excinfo.6, align 8
  %.2270 = select i1 %.2269, ptr %.2262, ptr undef
  store ptr %.2270, ptr %excinfo, align 8
  br label %common.ret

B1178.endif:
  %.2485 = load i32, ptr %.2471, align 4
  %11 = getelementptr i32, ptr %.852.fca.4.load, i64 %.240918851888
  %.2524 = load i32, ptr %11, align 4
  %.2526 = ashr i32 %.2485, 23
  %.2527 = add nsw i32 %.2526, -127
  %.2529 = add i32 %.2527, %.2524
  store i32 %.2529, ptr %11, align 4
  %12 = and i32 %.2485, 8388607
  %13 = or disjoint i32 %12, 1065353216
  store float 0.000000e+00, ptr %.2565, align 4
  %.2569 = call i32 @n31(ptr nonnull %.2565, ptr nonnull %excinfo.8, i32 %13, ptr null)
  switch i32 %.2569, label %B1178.endif.if.if [
    i32 -2, label %B1178.endif.endif
    i32 0, label %B1178.endif.endif
  ], !prof !0

B1178.if.if:
  %.2483 = icmp sgt i32 %.2475, 0
  %.2476 = load ptr, ptr %excinfo.7, align 8
  %.2484 = select i1 %.2483, ptr %.2476, ptr undef
  store ptr %.2484, ptr %excinfo, align 8
  br label %common.ret

B1178.endif.endif:
  %.2579 = load float, ptr %.2565, align 4
  store float %.2579, ptr %.2469, align 4
  %.2647 = getelementptr float, ptr %.506, i64 %.240918851888
  %.2648 = load float, ptr %.2647, align 4
  %.2677 = getelementptr float, ptr %.436, i64 %.240918851888
  %.2678 = load float, ptr %.2677, align 4
  %.2679 = fadd float %.2648, %.2678
  store float %.2679, ptr %.2647, align 4
  store float 0.000000e+00, ptr %.2677, align 4
  %exitcond2032.not = icmp eq i64 %arg.magnitude.5.1, %.2416
  br i1 %exitcond2032.not, label %B1526, label %B1178

B1178.endif.if.if:
  %.2577 = icmp sgt i32 %.2569, 0
  %.2570 = load ptr, ptr %excinfo.8, align 8
  %.2578 = select i1 %.2577, ptr %.2570, ptr undef
  store ptr %.2578, ptr %excinfo, align 8
  br label %common.ret

B1530.endif:
  tail call void @NRT_decref(ptr %arg.bits_of_power.0)
  %.28401950.not = icmp slt i64 %arg.magnitude.5.1, 1
  br i1 %.28401950.not, label %B1974.endif, label %B1562.lr.ph

B1562.lr.ph:
  %.3054.neg = mul i64 %arg.magnitude.5.0, -127
  %.3095 = sitofp i64 %arg.magnitude.5.0 to double
  %.idx1844 = mul i64 %arg.out.5.1, 12
  %14 = getelementptr i8, ptr %arg.out.4, i64 %.idx1844
  br label %B1562

B1974.endif:
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  tail call void @NRT_decref(ptr %.852.fca.0.load)
  %.35121968.not = icmp slt i64 %arg.magnitude.5.0, 1
  %brmerge2050 = or i1 %.35121968.not, %.28401950.not
  br i1 %brmerge2050, label %B2280.endif, label %B2006.endif.us.preheader

B2006.endif.us.preheader:
  br label %B2006.endif.us

B2006.endif.us:
  %.351819631969.us = phi i64 [ %.3525.us, %B2054.B2004.loopexit_crit_edge.us ], [ 0, %B2006.endif.us.preheader ]
  %15 = getelementptr float, ptr %arg.frequencies.4, i64 %.351819631969.us
  %.3583.us = load float, ptr %15, align 4
  %.3752.us = mul i64 %.351819631969.us, %arg.magnitude.5.1
  %16 = getelementptr float, ptr %arg.magnitude.4, i64 %.3752.us
  br label %B2056.us

B2056.us:
  %.367319561958.us = phi i64 [ 0, %B2006.endif.us ], [ %.3680.us, %B2056.us ]
  %.3680.us = add nuw nsw i64 %.367319561958.us, 1
  %17 = getelementptr float, ptr %16, i64 %.367319561958.us
  %.3757.us = load float, ptr %17, align 4
  %.3788.us = getelementptr float, ptr %.296, i64 %.367319561958.us
  %.3789.us = load float, ptr %.3788.us, align 4
  %.3791.us = fsub float %.3583.us, %.3789.us
  %.3820.us = getelementptr float, ptr %.576, i64 %.367319561958.us
  %.3821.us = load float, ptr %.3820.us, align 4
  %.3822.us = fmul float %.3791.us, %.3791.us
  %.3823.us = fmul float %.3757.us, %.3822.us
  %.3824.us = fadd float %.3821.us, %.3823.us
  store float %.3824.us, ptr %.3820.us, align 4
  %.3883.us = getelementptr float, ptr %.436, i64 %.367319561958.us
  %.3884.us = load float, ptr %.3883.us, align 4
  %.3885.us = fadd float %.3757.us, %.3884.us
  store float %.3885.us, ptr %.3883.us, align 4
  %18 = getelementptr i32, ptr %.985, i64 %.367319561958.us
  %.3945.us = load i32, ptr %18, align 4
  %.4004.us = getelementptr float, ptr %.366, i64 %.367319561958.us
  %.4005.us = load float, ptr %.4004.us, align 4
  %.4006.us = fcmp olt float %.3885.us, %.4005.us
  %.4009.us = zext i1 %.4006.us to i32
  %.4010.us = add i32 %.3945.us, %.4009.us
  store i32 %.4010.us, ptr %18, align 4
  %exitcond2035.not = icmp eq i64 %arg.magnitude.5.1, %.3680.us
  br i1 %exitcond2035.not, label %B2054.B2004.loopexit_crit_edge.us, label %B2056.us

B2054.B2004.loopexit_crit_edge.us:
  %.3525.us = add nuw nsw i64 %.351819631969.us, 1
  %exitcond2036.not = icmp eq i64 %.3525.us, %arg.magnitude.5.0
  br i1 %exitcond2036.not, label %B2280.endif, label %B2006.endif.us

B2280.endif:
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  tail call void @NRT_decref(ptr %.163.fca.0.load)
  br i1 %.28401950.not, label %B2546, label %B2312.lr.ph

B2312.lr.ph:
  %19 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.1
  %.4449 = add nsw i64 %arg.magnitude.5.0, -1
  %.idx = shl i64 %arg.out.5.1, 3
  %20 = getelementptr i8, ptr %arg.out.4, i64 %.idx
  br label %B2312
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare float @llvm.log.f32(float) #1

declare double @llvm.exp.f64(double) #1

declare float @sqrtf(float) #2

define linkonce_odr noundef i32 @n27(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.scalar, ptr readnone captures(none) %arg.viewty) #3 {
B0:
  store float %arg.scalar, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr range(i32 0, 2) i32 @n29(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0.endif.endif:
  %.29 = icmp slt i64 %arg.shape.0, 0
  br i1 %.29, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n6, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.36 = icmp slt i64 %arg.shape.1, 0
  br i1 %.36, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if:
  store ptr @n6, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif.endif:
  %.50 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51 = extractvalue { i64, i1 } %.50, 0
  %.52 = extractvalue { i64, i1 } %.50, 1
  %.54 = shl i64 %arg.shape.1, 2
  %0 = add i64 %.51, -2305843009213693952
  %.57 = icmp ult i64 %0, -4611686018427387904
  %.58 = or i1 %.52, %.57
  br i1 %.58, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.if:
  store ptr @n9, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.56 = shl nsw i64 %.51, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56, i32 32), !noalias !3
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.endif.endif:
  %.5.i = getelementptr i8, ptr %.7.i.i, i64 24
  %.6.i = load ptr, ptr %.5.i, align 8
  store ptr %.7.i.i, ptr %retptr, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack22, align 8
  %retptr.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack24, align 8
  %retptr.repack24.repack28 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack24.repack28, align 8
  %retptr.repack26 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54, ptr %retptr.repack26, align 8
  %retptr.repack26.repack30 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 4, ptr %retptr.repack26.repack30, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if:
  store ptr @n12, ptr %excinfo, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n30(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0.endif.endif:
  %.29 = icmp slt i64 %arg.shape.0, 0
  br i1 %.29, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n16, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.36 = icmp slt i64 %arg.shape.1, 0
  br i1 %.36, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if:
  store ptr @n16, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif.endif:
  %.50 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51 = extractvalue { i64, i1 } %.50, 0
  %.52 = extractvalue { i64, i1 } %.50, 1
  %.54 = shl i64 %arg.shape.1, 2
  %0 = add i64 %.51, -2305843009213693952
  %.57 = icmp ult i64 %0, -4611686018427387904
  %.58 = or i1 %.52, %.57
  br i1 %.58, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.if:
  store ptr @n19, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.56 = shl nsw i64 %.51, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56, i32 32), !noalias !10
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.endif.endif:
  %.5.i = getelementptr i8, ptr %.7.i.i, i64 24
  %.6.i = load ptr, ptr %.5.i, align 8
  store ptr %.7.i.i, ptr %retptr, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack22, align 8
  %retptr.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack24, align 8
  %retptr.repack24.repack28 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack24.repack28, align 8
  %retptr.repack26 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54, ptr %retptr.repack26, align 8
  %retptr.repack26.repack30 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 4, ptr %retptr.repack26.repack30, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if:
  store ptr @n24, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n28(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.x.0, i32 %arg.x.1) #3 {
B0:
  %.13 = tail call i32 @llvm.smax.i32(i32 %arg.x.1, i32 %arg.x.0)
  store i32 %.13, ptr %retptr, align 4
  ret i32 0
}

declare i32 @llvm.smax.i32(i32, i32) #1

define linkonce_odr noundef i32 @n31(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.scalar, ptr readnone captures(none) %arg.viewty) #3 {
B0:
  store i32 %arg.scalar, ptr %retptr, align 4
  ret i32 0
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind memory(read) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

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
!10 = !{!11, !13, !14, !16}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop contrast_extremes
;; stamp 6aef2f140cd60f372a65fad65489c48856effbce
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.stops.0, ptr %arg.stops.1, i64 %arg.stops.2, i64 %arg.stops.3, ptr %arg.stops.4, i64 %arg.stops.5.0, i64 %arg.stops.6.0, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, i64 %arg.most, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.122 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep1107 = getelementptr inbounds nuw i8, ptr %.122, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.166 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.166, i64 40
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.166, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.3103 = alloca float, align 4
  store float 0.000000e+00, ptr %.3103, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.3131 = alloca float, align 4
  store float 0.000000e+00, ptr %.3131, align 4
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.3159 = alloca float, align 4
  store float 0.000000e+00, ptr %.3159, align 4
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.3187 = alloca float, align 4
  store float 0.000000e+00, ptr %.3187, align 4
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.3215 = alloca float, align 4
  store float 0.000000e+00, ptr %.3215, align 4
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.3243 = alloca float, align 4
  store float 0.000000e+00, ptr %.3243, align 4
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.3271 = alloca float, align 4
  store float 0.000000e+00, ptr %.3271, align 4
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.3299 = alloca float, align 4
  store float 0.000000e+00, ptr %.3299, align 4
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.3327 = alloca float, align 4
  store float 0.000000e+00, ptr %.3327, align 4
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.3355 = alloca float, align 4
  store float 0.000000e+00, ptr %.3355, align 4
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.3383 = alloca float, align 4
  store float 0.000000e+00, ptr %.3383, align 4
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.3411 = alloca float, align 4
  store float 0.000000e+00, ptr %.3411, align 4
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.stops.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.115 = shl i64 %arg.most, 6
  %.116 = add i64 %.115, 128
  %.121 = shl nsw i64 %.116, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.122, i8 0, i64 56, i1 false)
  %.126 = call i32 @n16(ptr nonnull %.122, ptr nonnull %excinfo.1, i64 %.121, ptr null)
  %.136.fca.0.load = load ptr, ptr %.122, align 8
  %.136.fca.4.load = load ptr, ptr %.fca.4.gep1107, align 8
  switch i32 %.126, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B264:
  %.29314431445 = phi i64 [ 0, %B0.endif.endif.endif.endif ], [ %.300, %B264 ]
  %.300 = add nuw nsw i64 %.29314431445, 1
  %0 = getelementptr float, ptr %.180.fca.4.load, i64 %.29314431445
  store float 0.000000e+00, ptr %0, align 4
  %exitcond.not = icmp eq i64 %.300, 256
  br i1 %exitcond.not, label %B278.endif, label %B264

common.ret:
  %common.ret.op = phi i32 [ 0, %B2336 ], [ %.126, %B0.if.if ], [ %.170, %B0.endif.if.if ], [ %.3109.us.us, %B1380.if.if.split.us ], [ %.3137.us.us, %B1380.endif.if.if.split.us ], [ %.3165.us.us, %B1380.endif.endif.if.if.split.us ], [ %.3193.us.us, %B1380.endif.endif.endif.if.if.split.us ], [ %.3221.us.us, %B1380.endif.endif.endif.endif.if.if.split.us ], [ %.3249.us.us, %B1380.endif.endif.endif.endif.endif.if.if.split.us ], [ %.3277.us.us, %B1380.endif.endif.endif.endif.endif.endif.if.if.split.us ], [ %.3305.us.us, %B1380.endif.endif.endif.endif.endif.endif.endif.if.if.split.us ], [ %.3333.us.us, %B1380.endif.endif.endif.e...if.if.split.us ], [ %.3361.us.us, %B1380.endif.endif.endif.e...endif.if.if.split.us ], [ %.3389.us.us, %B1380.endif.endif.endif.e...endif.endif.if.if.split.us ], [ %.3417.us.us, %B1380.endif.endif.endif.e...endif.endif.endif.if.if.split.us ]
  ret i32 %common.ret.op

B2336:
  tail call void @NRT_decref(ptr %.180.fca.0.load)
  tail call void @NRT_decref(ptr %arg.stops.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  tail call void @NRT_decref(ptr %.136.fca.0.load)
  tail call void @NRT_decref(ptr %arg.counts.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.166, i64 32
  %.fca.5.0.gep1108 = getelementptr inbounds nuw i8, ptr %.122, i64 40
  %.136.fca.5.0.load = load i64, ptr %.fca.5.0.gep1108, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.166, i8 0, i64 56, i1 false)
  %.170 = call i32 @n16(ptr nonnull %.166, ptr nonnull %excinfo.2, i64 256, ptr null)
  %.180.fca.0.load = load ptr, ptr %.166, align 8
  %.180.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.170, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.if.if:
  %.134.not = icmp eq i32 %.126, 0
  %.127 = load ptr, ptr %excinfo.1, align 8
  %.135 = select i1 %.134.not, ptr undef, ptr %.127
  store ptr %.135, ptr %excinfo, align 8
  br label %common.ret

B0.endif.if.if:
  %.178.not = icmp eq i32 %.170, 0
  %.171 = load ptr, ptr %excinfo.2, align 8
  %.179 = select i1 %.178.not, ptr undef, ptr %.171
  store ptr %.179, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.180.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  br label %B264

B278.endif:
  %1 = add nuw i64 %arg.magnitude.5.1, 63
  %.420 = lshr i64 %1, 6
  %.399.inv = icmp slt i64 %arg.magnitude.5.1, 1
  %.4422530.not3404 = icmp eq i64 %.420, 0
  %.4422530.not = select i1 %.399.inv, i1 true, i1 %.4422530.not3404
  %.5852178.not = icmp slt i64 %arg.starts.2, 1
  %or.cond = select i1 %.4422530.not, i1 true, i1 %.5852178.not
  br i1 %or.cond, label %B2336, label %B326.us.preheader

B326.us.preheader:
  %2 = getelementptr i8, ptr %.180.fca.4.load, i64 256
  %3 = getelementptr i8, ptr %.180.fca.4.load, i64 768
  %4 = getelementptr i8, ptr %.180.fca.4.load, i64 260
  %5 = getelementptr i8, ptr %.180.fca.4.load, i64 772
  %6 = getelementptr i8, ptr %.180.fca.4.load, i64 264
  %7 = getelementptr i8, ptr %.180.fca.4.load, i64 776
  %8 = getelementptr i8, ptr %.180.fca.4.load, i64 268
  %9 = getelementptr i8, ptr %.180.fca.4.load, i64 780
  %10 = getelementptr i8, ptr %.180.fca.4.load, i64 272
  %11 = getelementptr i8, ptr %.180.fca.4.load, i64 784
  %12 = getelementptr i8, ptr %.180.fca.4.load, i64 276
  %13 = getelementptr i8, ptr %.180.fca.4.load, i64 788
  %14 = getelementptr i8, ptr %.180.fca.4.load, i64 280
  %15 = getelementptr i8, ptr %.180.fca.4.load, i64 792
  %16 = getelementptr i8, ptr %.180.fca.4.load, i64 284
  %17 = getelementptr i8, ptr %.180.fca.4.load, i64 796
  %18 = getelementptr i8, ptr %.180.fca.4.load, i64 288
  %19 = getelementptr i8, ptr %.180.fca.4.load, i64 800
  %20 = getelementptr i8, ptr %.180.fca.4.load, i64 292
  %21 = getelementptr i8, ptr %.180.fca.4.load, i64 804
  %22 = getelementptr i8, ptr %.180.fca.4.load, i64 296
  %23 = getelementptr i8, ptr %.180.fca.4.load, i64 808
  %24 = getelementptr i8, ptr %.180.fca.4.load, i64 300
  %25 = getelementptr i8, ptr %.180.fca.4.load, i64 812
  %26 = getelementptr i8, ptr %.180.fca.4.load, i64 304
  %27 = getelementptr i8, ptr %.180.fca.4.load, i64 816
  %28 = getelementptr i8, ptr %.180.fca.4.load, i64 308
  %29 = getelementptr i8, ptr %.180.fca.4.load, i64 820
  %30 = getelementptr i8, ptr %.180.fca.4.load, i64 312
  %31 = getelementptr i8, ptr %.180.fca.4.load, i64 824
  %32 = getelementptr i8, ptr %.180.fca.4.load, i64 316
  %33 = getelementptr i8, ptr %.180.fca.4.load, i64 828
  %34 = getelementptr i8, ptr %.180.fca.4.load, i64 320
  %35 = getelementptr i8, ptr %.180.fca.4.load, i64 832
  %36 = getelementptr i8, ptr %.180.fca.4.load, i64 324
  %37 = getelementptr i8, ptr %.180.fca.4.load, i64 836
  %38 = getelementptr i8, ptr %.180.fca.4.load, i64 328
  %39 = getelementptr i8, ptr %.180.fca.4.load, i64 840
  %40 = getelementptr i8, ptr %.180.fca.4.load, i64 332
  %41 = getelementptr i8, ptr %.180.fca.4.load, i64 844
  %42 = getelementptr i8, ptr %.180.fca.4.load, i64 336
  %43 = getelementptr i8, ptr %.180.fca.4.load, i64 848
  %44 = getelementptr i8, ptr %.180.fca.4.load, i64 340
  %45 = getelementptr i8, ptr %.180.fca.4.load, i64 852
  %46 = getelementptr i8, ptr %.180.fca.4.load, i64 344
  %47 = getelementptr i8, ptr %.180.fca.4.load, i64 856
  %48 = getelementptr i8, ptr %.180.fca.4.load, i64 348
  %49 = getelementptr i8, ptr %.180.fca.4.load, i64 860
  %50 = getelementptr i8, ptr %.180.fca.4.load, i64 352
  %51 = getelementptr i8, ptr %.180.fca.4.load, i64 864
  %52 = getelementptr i8, ptr %.180.fca.4.load, i64 356
  %53 = getelementptr i8, ptr %.180.fca.4.load, i64 868
  %54 = getelementptr i8, ptr %.180.fca.4.load, i64 360
  %55 = getelementptr i8, ptr %.180.fca.4.load, i64 872
  %56 = getelementptr i8, ptr %.180.fca.4.load, i64 364
  %57 = getelementptr i8, ptr %.180.fca.4.load, i64 876
  %58 = getelementptr i8, ptr %.180.fca.4.load, i64 368
  %59 = getelementptr i8, ptr %.180.fca.4.load, i64 880
  %60 = getelementptr i8, ptr %.180.fca.4.load, i64 372
  %61 = getelementptr i8, ptr %.180.fca.4.load, i64 884
  %62 = getelementptr i8, ptr %.180.fca.4.load, i64 376
  %63 = getelementptr i8, ptr %.180.fca.4.load, i64 888
  %64 = getelementptr i8, ptr %.180.fca.4.load, i64 380
  %65 = getelementptr i8, ptr %.180.fca.4.load, i64 892
  %66 = getelementptr i8, ptr %.180.fca.4.load, i64 384
  %67 = getelementptr i8, ptr %.180.fca.4.load, i64 896
  %68 = getelementptr i8, ptr %.180.fca.4.load, i64 388
  %69 = getelementptr i8, ptr %.180.fca.4.load, i64 900
  %70 = getelementptr i8, ptr %.180.fca.4.load, i64 392
  %71 = getelementptr i8, ptr %.180.fca.4.load, i64 904
  %72 = getelementptr i8, ptr %.180.fca.4.load, i64 396
  %73 = getelementptr i8, ptr %.180.fca.4.load, i64 908
  %74 = getelementptr i8, ptr %.180.fca.4.load, i64 400
  %75 = getelementptr i8, ptr %.180.fca.4.load, i64 912
  %76 = getelementptr i8, ptr %.180.fca.4.load, i64 404
  %77 = getelementptr i8, ptr %.180.fca.4.load, i64 916
  %78 = getelementptr i8, ptr %.180.fca.4.load, i64 408
  %79 = getelementptr i8, ptr %.180.fca.4.load, i64 920
  %80 = getelementptr i8, ptr %.180.fca.4.load, i64 412
  %81 = getelementptr i8, ptr %.180.fca.4.load, i64 924
  %82 = getelementptr i8, ptr %.180.fca.4.load, i64 416
  %83 = getelementptr i8, ptr %.180.fca.4.load, i64 928
  %84 = getelementptr i8, ptr %.180.fca.4.load, i64 420
  %85 = getelementptr i8, ptr %.180.fca.4.load, i64 932
  %86 = getelementptr i8, ptr %.180.fca.4.load, i64 424
  %87 = getelementptr i8, ptr %.180.fca.4.load, i64 936
  %88 = getelementptr i8, ptr %.180.fca.4.load, i64 428
  %89 = getelementptr i8, ptr %.180.fca.4.load, i64 940
  %90 = getelementptr i8, ptr %.180.fca.4.load, i64 432
  %91 = getelementptr i8, ptr %.180.fca.4.load, i64 944
  %92 = getelementptr i8, ptr %.180.fca.4.load, i64 436
  %93 = getelementptr i8, ptr %.180.fca.4.load, i64 948
  %94 = getelementptr i8, ptr %.180.fca.4.load, i64 440
  %95 = getelementptr i8, ptr %.180.fca.4.load, i64 952
  %96 = getelementptr i8, ptr %.180.fca.4.load, i64 444
  %97 = getelementptr i8, ptr %.180.fca.4.load, i64 956
  %98 = getelementptr i8, ptr %.180.fca.4.load, i64 448
  %99 = getelementptr i8, ptr %.180.fca.4.load, i64 960
  %100 = getelementptr i8, ptr %.180.fca.4.load, i64 452
  %101 = getelementptr i8, ptr %.180.fca.4.load, i64 964
  %102 = getelementptr i8, ptr %.180.fca.4.load, i64 456
  %103 = getelementptr i8, ptr %.180.fca.4.load, i64 968
  %104 = getelementptr i8, ptr %.180.fca.4.load, i64 460
  %105 = getelementptr i8, ptr %.180.fca.4.load, i64 972
  %106 = getelementptr i8, ptr %.180.fca.4.load, i64 464
  %107 = getelementptr i8, ptr %.180.fca.4.load, i64 976
  %108 = getelementptr i8, ptr %.180.fca.4.load, i64 468
  %109 = getelementptr i8, ptr %.180.fca.4.load, i64 980
  %110 = getelementptr i8, ptr %.180.fca.4.load, i64 472
  %111 = getelementptr i8, ptr %.180.fca.4.load, i64 984
  %112 = getelementptr i8, ptr %.180.fca.4.load, i64 476
  %113 = getelementptr i8, ptr %.180.fca.4.load, i64 988
  %114 = getelementptr i8, ptr %.180.fca.4.load, i64 480
  %115 = getelementptr i8, ptr %.180.fca.4.load, i64 992
  %116 = getelementptr i8, ptr %.180.fca.4.load, i64 484
  %117 = getelementptr i8, ptr %.180.fca.4.load, i64 996
  %118 = getelementptr i8, ptr %.180.fca.4.load, i64 488
  %119 = getelementptr i8, ptr %.180.fca.4.load, i64 1000
  %120 = getelementptr i8, ptr %.180.fca.4.load, i64 492
  %121 = getelementptr i8, ptr %.180.fca.4.load, i64 1004
  %122 = getelementptr i8, ptr %.180.fca.4.load, i64 496
  %123 = getelementptr i8, ptr %.180.fca.4.load, i64 1008
  %124 = getelementptr i8, ptr %.180.fca.4.load, i64 500
  %125 = getelementptr i8, ptr %.180.fca.4.load, i64 1012
  %126 = getelementptr i8, ptr %.180.fca.4.load, i64 504
  %127 = getelementptr i8, ptr %.180.fca.4.load, i64 1016
  %128 = getelementptr i8, ptr %.180.fca.4.load, i64 508
  %129 = getelementptr i8, ptr %.180.fca.4.load, i64 1020
  br label %B326.us

B326.us:
  %.44122192552.us = phi i64 [ %.451.us, %B412.B324.loopexit_crit_edge.us ], [ %.420, %B326.us.preheader ]
  %.44822312551.us = phi i64 [ %.455.us, %B412.B324.loopexit_crit_edge.us ], [ 0, %B326.us.preheader ]
  %.451.us = add nsw i64 %.44122192552.us, -1
  %.455.us = add nuw i64 %.44822312551.us, 64
  %.485.us = sub nsw i64 %arg.magnitude.5.1, %.44822312551.us
  %spec.select.us = tail call i64 @llvm.smin.i64(i64 %.485.us, i64 64)
  %.1133.us = icmp slt i64 %.44822312551.us, 0
  %.1134.us = select i1 %.1133.us, i64 %arg.magnitude.5.1, i64 0
  %.1135.us = add i64 %.1134.us, %.44822312551.us
  %.1138.us = icmp slt i64 %.1135.us, 0
  %.1143.not.us = icmp slt i64 %.1135.us, %arg.magnitude.5.1
  %.1320.us = icmp slt i64 %.485.us, 1
  %.spec.select.us = select i1 %.1320.us, i64 0, i64 %spec.select.us
  %.13621455.us = icmp sgt i64 %.spec.select.us, 0
  %.spec.select1376.us = call i64 @llvm.smax.i64(i64 %spec.select.us, i64 0)
  br label %B414.else.if.us

B414.else.if.us:
  %.59119022195.us = phi i64 [ 0, %B326.us ], [ %.598.us, %B412.loopexit.us ]
  %.598.us = add nuw nsw i64 %.59119022195.us, 1
  %130 = getelementptr i64, ptr %arg.counts.4, i64 %.59119022195.us
  %.656.us = load i64, ptr %130, align 8
  %.661.us = sub i64 0, %.656.us
  %.680.neg.us = sdiv i64 %.661.us, -3
  %.681.us = srem i64 %.661.us, 3
  %.681.lobit.neg.us = lshr i64 %.681.us, 63
  %.669.1.neg.us = add nsw i64 %.681.lobit.neg.us, %.680.neg.us
  %.703.us = mul nsw i64 %.669.1.neg.us, 3
  %.7881449.us.not = icmp slt i64 %.669.1.neg.us, 1
  br i1 %.7881449.us.not, label %B574.endif.us, label %B500.us.preheader

B500.us.preheader:
  %storemerge1367.us = mul i64 %.669.1.neg.us, 192
  %smin = call i64 @llvm.smin.i64(i64 %storemerge1367.us, i64 1)
  %131 = or disjoint i64 %storemerge1367.us, 1
  %132 = sub i64 %131, %smin
  br label %B500.us

B574.endif.us:
  %133 = getelementptr i64, ptr %arg.starts.4, i64 %.59119022195.us
  %.927.us = load i64, ptr %133, align 8
  %134 = getelementptr i64, ptr %arg.stops.4, i64 %.59119022195.us
  %.958.us = load i64, ptr %134, align 8
  %.995.us = sub i64 %.958.us, %.927.us
  %.10111361.us = and i64 %.995.us, 1
  %.101513621368.us = lshr i64 %.995.us, 1
  %.1017.us = add nuw nsw i64 %.101513621368.us, %.10111361.us
  %.996.us.inv = icmp slt i64 %.995.us, 1
  %.10391841.us.not4249 = icmp eq i64 %.1017.us, 0
  %.10391841.us.not = select i1 %.996.us.inv, i1 true, i1 %.10391841.us.not4249
  br i1 %.10391841.us.not, label %B2024.endif.us, label %B636.else.lr.ph.us

B2024.endif.us:
  br i1 %.1320.us, label %B412.loopexit.us, label %B2056.endif.lr.ph.us

B2056.endif.us:
  %.370418771885.us = phi i64 [ %.spec.select1376.us, %B2056.endif.lr.ph.us ], [ %.3714.us, %B2268.us ]
  %.371118781884.us = phi i64 [ 0, %B2056.endif.lr.ph.us ], [ %.3718.us, %B2268.us ]
  %.3714.us = add nsw i64 %.370418771885.us, -1
  %.3718.us = add nuw nsw i64 %.371118781884.us, 1
  br i1 %.38341868.us.not, label %B2268.us, label %B2170.lr.ph.us

B2268.us.loopexit:
  %135 = fpext float %.3906.us to double
  %136 = fpext float %.3945.us to double
  br label %B2268.us

B2268.us:
  %peak.2.3.lcssa.us = phi double [ 0.000000e+00, %B2056.endif.us ], [ %135, %B2268.us.loopexit ]
  %valley.2.3.lcssa.us = phi double [ 0.000000e+00, %B2056.endif.us ], [ %136, %B2268.us.loopexit ]
  %.3960.us = fdiv double %peak.2.3.lcssa.us, %.3956.us
  %.3965.us = add nuw nsw i64 %.371118781884.us, %.44822312551.us
  %.3994.us = icmp slt i64 %.3965.us, 0
  %.3995.us = select i1 %.3994.us, i64 %arg.out.5.1, i64 0
  %.3996.us = add i64 %.3995.us, %.3965.us
  %.4017.us = getelementptr float, ptr %154, i64 %.3996.us
  %.4018.us = fptrunc double %.3960.us to float
  store float %.4018.us, ptr %.4017.us, align 4
  %.4029.us = fdiv double %valley.2.3.lcssa.us, %.3956.us
  %.4090.us = getelementptr float, ptr %155, i64 %.3996.us
  %.4091.us = fptrunc double %.4029.us to float
  store float %.4091.us, ptr %.4090.us, align 4
  %.3705.us = icmp sgt i64 %.370418771885.us, 1
  br i1 %.3705.us, label %B2056.endif.us, label %B412.loopexit.us

B2170.us:
  %valley.2.31872.us = phi float [ 0.000000e+00, %B2170.lr.ph.us ], [ %.3945.us, %B2170.us ]
  %peak.2.31871.us = phi float [ 0.000000e+00, %B2170.lr.ph.us ], [ %.3906.us, %B2170.us ]
  %.384018671869.us = phi i64 [ 0, %B2170.lr.ph.us ], [ %.3847.us, %B2170.us ]
  %.3847.us = add nuw nsw i64 %.384018671869.us, 1
  %.3872.us = shl nsw i64 %.384018671869.us, 6
  %gep = getelementptr float, ptr %invariant.gep, i64 %.3872.us
  %.3904.us = load float, ptr %gep, align 4
  %.3906.us = fadd float %peak.2.31871.us, %.3904.us
  %.3913.us = add i64 %.3911.us, %.3872.us
  %.3927.us = icmp slt i64 %.3913.us, 0
  %.3928.us = select i1 %.3927.us, i64 %.136.fca.5.0.load, i64 0
  %137 = getelementptr float, ptr %.136.fca.4.load, i64 %.3913.us
  %.3942.us = getelementptr float, ptr %137, i64 %.3928.us
  %.3943.us = load float, ptr %.3942.us, align 4
  %.3945.us = fsub float %valley.2.31872.us, %.3943.us
  %exitcond4247.not = icmp eq i64 %.656.us, %.3847.us
  br i1 %exitcond4247.not, label %B2268.us.loopexit, label %B2170.us

B636.else.us:
  %.103816771851.us = phi i64 [ %.1017.us, %B636.else.lr.ph.us ], [ %.1048.us, %B1140.B634.loopexit_crit_edge.us ]
  %.104516891850.us = phi i64 [ %.927.us, %B636.else.lr.ph.us ], [ %.1052.us, %B1140.B634.loopexit_crit_edge.us ]
  %.1048.us = add nsw i64 %.103816771851.us, -1
  %.1052.us = add i64 %.104516891850.us, 2
  %.1120.us = icmp slt i64 %.104516891850.us, 0
  %.1121.us = select i1 %.1120.us, i64 %arg.magnitude.5.0, i64 0
  %.1122.us = add i64 %.1121.us, %.104516891850.us
  br i1 %.1138.us, label %B636.else.if.us, label %B636.else.endif.us, !prof !1

B636.else.if.us:
  br label %B636.else.endif.us

B636.else.endif.us:
  %.1123.sroa.0.1.us = phi i64 [ 0, %B636.else.if.us ], [ %.1135.us, %B636.else.us ]
  br i1 %.1143.not.us, label %B636.endif.endif.us, label %B636.else.endif.if.us, !prof !2

B636.else.endif.if.us:
  br label %B636.endif.endif.us

B636.endif.endif.us:
  %.1123.sroa.0.3.us = phi i64 [ %arg.magnitude.5.1, %B636.else.endif.if.us ], [ %.1123.sroa.0.1.us, %B636.else.endif.us ]
  %.1240.us = mul i64 %.1122.us, %arg.magnitude.5.1
  %138 = getelementptr float, ptr %arg.magnitude.4, i64 %.1240.us
  %.1244.us = getelementptr float, ptr %138, i64 %.1123.sroa.0.3.us
  br i1 %.13621455.us, label %B700.us.preheader, label %B772.us

B700.us.preheader:
  br label %B700.us

B772.us:
  %.1534.us = add nsw i64 %.104516891850.us, 1
  %.1565.us = load i64, ptr %134, align 8
  %.1566.us = icmp slt i64 %.1534.us, %.1565.us
  br i1 %.1566.us, label %B802.else.us, label %B1002.us.preheader

B1002.us.preheader:
  store float 0xFFF0000000000000, ptr %2, align 4
  store float 0xFFF0000000000000, ptr %3, align 4
  store float 0xFFF0000000000000, ptr %4, align 4
  store float 0xFFF0000000000000, ptr %5, align 4
  store float 0xFFF0000000000000, ptr %6, align 4
  store float 0xFFF0000000000000, ptr %7, align 4
  store float 0xFFF0000000000000, ptr %8, align 4
  store float 0xFFF0000000000000, ptr %9, align 4
  store float 0xFFF0000000000000, ptr %10, align 4
  store float 0xFFF0000000000000, ptr %11, align 4
  store float 0xFFF0000000000000, ptr %12, align 4
  store float 0xFFF0000000000000, ptr %13, align 4
  store float 0xFFF0000000000000, ptr %14, align 4
  store float 0xFFF0000000000000, ptr %15, align 4
  store float 0xFFF0000000000000, ptr %16, align 4
  store float 0xFFF0000000000000, ptr %17, align 4
  store float 0xFFF0000000000000, ptr %18, align 4
  store float 0xFFF0000000000000, ptr %19, align 4
  store float 0xFFF0000000000000, ptr %20, align 4
  store float 0xFFF0000000000000, ptr %21, align 4
  store float 0xFFF0000000000000, ptr %22, align 4
  store float 0xFFF0000000000000, ptr %23, align 4
  store float 0xFFF0000000000000, ptr %24, align 4
  store float 0xFFF0000000000000, ptr %25, align 4
  store float 0xFFF0000000000000, ptr %26, align 4
  store float 0xFFF0000000000000, ptr %27, align 4
  store float 0xFFF0000000000000, ptr %28, align 4
  store float 0xFFF0000000000000, ptr %29, align 4
  store float 0xFFF0000000000000, ptr %30, align 4
  store float 0xFFF0000000000000, ptr %31, align 4
  store float 0xFFF0000000000000, ptr %32, align 4
  store float 0xFFF0000000000000, ptr %33, align 4
  store float 0xFFF0000000000000, ptr %34, align 4
  store float 0xFFF0000000000000, ptr %35, align 4
  store float 0xFFF0000000000000, ptr %36, align 4
  store float 0xFFF0000000000000, ptr %37, align 4
  store float 0xFFF0000000000000, ptr %38, align 4
  store float 0xFFF0000000000000, ptr %39, align 4
  store float 0xFFF0000000000000, ptr %40, align 4
  store float 0xFFF0000000000000, ptr %41, align 4
  store float 0xFFF0000000000000, ptr %42, align 4
  store float 0xFFF0000000000000, ptr %43, align 4
  store float 0xFFF0000000000000, ptr %44, align 4
  store float 0xFFF0000000000000, ptr %45, align 4
  store float 0xFFF0000000000000, ptr %46, align 4
  store float 0xFFF0000000000000, ptr %47, align 4
  store float 0xFFF0000000000000, ptr %48, align 4
  store float 0xFFF0000000000000, ptr %49, align 4
  store float 0xFFF0000000000000, ptr %50, align 4
  store float 0xFFF0000000000000, ptr %51, align 4
  store float 0xFFF0000000000000, ptr %52, align 4
  store float 0xFFF0000000000000, ptr %53, align 4
  store float 0xFFF0000000000000, ptr %54, align 4
  store float 0xFFF0000000000000, ptr %55, align 4
  store float 0xFFF0000000000000, ptr %56, align 4
  store float 0xFFF0000000000000, ptr %57, align 4
  store float 0xFFF0000000000000, ptr %58, align 4
  store float 0xFFF0000000000000, ptr %59, align 4
  store float 0xFFF0000000000000, ptr %60, align 4
  store float 0xFFF0000000000000, ptr %61, align 4
  store float 0xFFF0000000000000, ptr %62, align 4
  store float 0xFFF0000000000000, ptr %63, align 4
  store float 0xFFF0000000000000, ptr %64, align 4
  store float 0xFFF0000000000000, ptr %65, align 4
  store float 0xFFF0000000000000, ptr %66, align 4
  store float 0xFFF0000000000000, ptr %67, align 4
  store float 0xFFF0000000000000, ptr %68, align 4
  store float 0xFFF0000000000000, ptr %69, align 4
  store float 0xFFF0000000000000, ptr %70, align 4
  store float 0xFFF0000000000000, ptr %71, align 4
  store float 0xFFF0000000000000, ptr %72, align 4
  store float 0xFFF0000000000000, ptr %73, align 4
  store float 0xFFF0000000000000, ptr %74, align 4
  store float 0xFFF0000000000000, ptr %75, align 4
  store float 0xFFF0000000000000, ptr %76, align 4
  store float 0xFFF0000000000000, ptr %77, align 4
  store float 0xFFF0000000000000, ptr %78, align 4
  store float 0xFFF0000000000000, ptr %79, align 4
  store float 0xFFF0000000000000, ptr %80, align 4
  store float 0xFFF0000000000000, ptr %81, align 4
  store float 0xFFF0000000000000, ptr %82, align 4
  store float 0xFFF0000000000000, ptr %83, align 4
  store float 0xFFF0000000000000, ptr %84, align 4
  store float 0xFFF0000000000000, ptr %85, align 4
  store float 0xFFF0000000000000, ptr %86, align 4
  store float 0xFFF0000000000000, ptr %87, align 4
  store float 0xFFF0000000000000, ptr %88, align 4
  store float 0xFFF0000000000000, ptr %89, align 4
  store float 0xFFF0000000000000, ptr %90, align 4
  store float 0xFFF0000000000000, ptr %91, align 4
  store float 0xFFF0000000000000, ptr %92, align 4
  store float 0xFFF0000000000000, ptr %93, align 4
  store float 0xFFF0000000000000, ptr %94, align 4
  store float 0xFFF0000000000000, ptr %95, align 4
  store float 0xFFF0000000000000, ptr %96, align 4
  store float 0xFFF0000000000000, ptr %97, align 4
  store float 0xFFF0000000000000, ptr %98, align 4
  store float 0xFFF0000000000000, ptr %99, align 4
  store float 0xFFF0000000000000, ptr %100, align 4
  store float 0xFFF0000000000000, ptr %101, align 4
  store float 0xFFF0000000000000, ptr %102, align 4
  store float 0xFFF0000000000000, ptr %103, align 4
  store float 0xFFF0000000000000, ptr %104, align 4
  store float 0xFFF0000000000000, ptr %105, align 4
  store float 0xFFF0000000000000, ptr %106, align 4
  store float 0xFFF0000000000000, ptr %107, align 4
  store float 0xFFF0000000000000, ptr %108, align 4
  store float 0xFFF0000000000000, ptr %109, align 4
  store float 0xFFF0000000000000, ptr %110, align 4
  store float 0xFFF0000000000000, ptr %111, align 4
  store float 0xFFF0000000000000, ptr %112, align 4
  store float 0xFFF0000000000000, ptr %113, align 4
  store float 0xFFF0000000000000, ptr %114, align 4
  store float 0xFFF0000000000000, ptr %115, align 4
  store float 0xFFF0000000000000, ptr %116, align 4
  store float 0xFFF0000000000000, ptr %117, align 4
  store float 0xFFF0000000000000, ptr %118, align 4
  store float 0xFFF0000000000000, ptr %119, align 4
  store float 0xFFF0000000000000, ptr %120, align 4
  store float 0xFFF0000000000000, ptr %121, align 4
  store float 0xFFF0000000000000, ptr %122, align 4
  store float 0xFFF0000000000000, ptr %123, align 4
  store float 0xFFF0000000000000, ptr %124, align 4
  store float 0xFFF0000000000000, ptr %125, align 4
  store float 0xFFF0000000000000, ptr %126, align 4
  store float 0xFFF0000000000000, ptr %127, align 4
  store float 0xFFF0000000000000, ptr %128, align 4
  store float 0xFFF0000000000000, ptr %129, align 4
  br label %B1108.endif.endif.us

B802.else.us:
  %.1611.us = icmp slt i64 %.104516891850.us, -1
  %.1612.us = select i1 %.1611.us, i64 %arg.magnitude.5.0, i64 0
  %.1613.us = add i64 %.1612.us, %.1534.us
  br i1 %.1138.us, label %B802.else.if.us, label %B802.else.endif.us, !prof !1

B802.else.if.us:
  br label %B802.else.endif.us

B802.else.endif.us:
  %.1614.sroa.0.1.us = phi i64 [ 0, %B802.else.if.us ], [ %.1135.us, %B802.else.us ]
  br i1 %.1143.not.us, label %B802.endif.endif.us, label %B802.else.endif.if.us, !prof !2

B802.else.endif.if.us:
  br label %B802.endif.endif.us

B802.endif.endif.us:
  %.1614.sroa.0.3.us = phi i64 [ %arg.magnitude.5.1, %B802.else.endif.if.us ], [ %.1614.sroa.0.1.us, %B802.else.endif.us ]
  %.1731.us = mul i64 %.1613.us, %arg.magnitude.5.1
  %139 = getelementptr float, ptr %arg.magnitude.4, i64 %.1731.us
  %.1735.us = getelementptr float, ptr %139, i64 %.1614.sroa.0.3.us
  br i1 %.13621455.us, label %B870.us.preheader, label %B1108.endif.endif.us

B870.us.preheader:
  br label %B870.us

B1108.endif.endif.us:
  br label %B1142.else.endif.us

B1142.else.endif.us:
  %exitcond4245.not = phi i1 [ false, %B1108.endif.endif.us ], [ true, %B2016.us ]
  %.230316131669.us = phi i64 [ 0, %B1108.endif.endif.us ], [ 1, %B2016.us ]
  %.2340.us = shl nuw nsw i64 %.230316131669.us, 7
  %.2391.not.us = icmp slt i64 %.2340.us, %.180.fca.5.0.load
  br i1 %.2391.not.us, label %B1142.endif.endif.us, label %B1142.else.endif.if.us, !prof !2

B1142.else.endif.if.us:
  br label %B1142.endif.endif.us

B1142.endif.endif.us:
  %.2371.sroa.0.3.us = phi i64 [ %.180.fca.5.0.load, %B1142.else.endif.if.us ], [ %.2340.us, %B1142.else.endif.us ]
  %.2484.us = getelementptr float, ptr %.180.fca.4.load, i64 %.2371.sroa.0.3.us
  tail call void @NRT_incref(ptr %.180.fca.0.load)
  br i1 %.26031531.us.not, label %B2016.us, label %B1252.else.lr.ph.us

B2016.us:
  tail call void @NRT_decref(ptr %.180.fca.0.load)
  br i1 %exitcond4245.not, label %B1140.B634.loopexit_crit_edge.us, label %B1142.else.endif.us

B870.us:
  %.185914681470.us = phi i64 [ %.1866.us, %B870.us ], [ 0, %B870.us.preheader ]
  %.1866.us = add nuw nsw i64 %.185914681470.us, 1
  %140 = getelementptr float, ptr %.1735.us, i64 %.185914681470.us
  %.1920.us = load float, ptr %140, align 4
  %141 = getelementptr float, ptr %.180.fca.4.load, i64 %.185914681470.us
  %142 = getelementptr i8, ptr %141, i64 256
  store float %.1920.us, ptr %142, align 4
  %.1982.us = fneg float %.1920.us
  %143 = getelementptr i8, ptr %141, i64 768
  store float %.1982.us, ptr %143, align 4
  %exitcond4243.not = icmp eq i64 %.1866.us, %.spec.select.us
  br i1 %exitcond4243.not, label %B1108.endif.endif.us, label %B870.us

B700.us:
  %.136814541456.us = phi i64 [ %.1375.us, %B700.us ], [ 0, %B700.us.preheader ]
  %.1375.us = add nuw nsw i64 %.136814541456.us, 1
  %144 = getelementptr float, ptr %.1244.us, i64 %.136814541456.us
  %.1429.us = load float, ptr %144, align 4
  %145 = getelementptr float, ptr %.180.fca.4.load, i64 %.136814541456.us
  store float %.1429.us, ptr %145, align 4
  %.1490.us = fneg float %.1429.us
  %146 = getelementptr i8, ptr %145, i64 512
  store float %.1490.us, ptr %146, align 4
  %exitcond4241.not = icmp eq i64 %.1375.us, %.spec.select.us
  br i1 %exitcond4241.not, label %B772.us, label %B700.us

B500.us:
  %.79414481450.us = phi i64 [ %.801.us, %B500.us ], [ 0, %B500.us.preheader ]
  %.801.us = add nuw nsw i64 %.79414481450.us, 1
  %147 = getelementptr float, ptr %.136.fca.4.load, i64 %.79414481450.us
  store float 0xFFF0000000000000, ptr %147, align 4
  %.860.us = add nsw i64 %.79414481450.us, %.116
  %.874.us = icmp slt i64 %.860.us, 0
  %.875.us = select i1 %.874.us, i64 %.136.fca.5.0.load, i64 0
  %148 = getelementptr float, ptr %.136.fca.4.load, i64 %.860.us
  %.889.us = getelementptr float, ptr %148, i64 %.875.us
  store float 0xFFF0000000000000, ptr %.889.us, align 4
  %exitcond4240.not = icmp eq i64 %.801.us, %132
  br i1 %exitcond4240.not, label %B574.endif.us, label %B500.us

B412.loopexit.us:
  %exitcond4248.not = icmp eq i64 %arg.starts.2, %.598.us
  br i1 %exitcond4248.not, label %B412.B324.loopexit_crit_edge.us, label %B414.else.if.us

B1252.else.lr.ph.us:
  %.2643.us = mul nuw nsw i64 %.230316131669.us, %.116
  br label %B1252.else.us.us

B1252.else.us.us:
  %.260215031533.us.us = phi i64 [ %.2581.us, %B1252.else.lr.ph.us ], [ %.2612.us.us, %B1378.B2012_crit_edge.us.us ]
  %.260915151532.us.us = phi i64 [ 0, %B1252.else.lr.ph.us ], [ %.2616.us.us, %B1378.B2012_crit_edge.us.us ]
  %.2612.us.us = add nsw i64 %.260215031533.us.us, -1
  %.2616.us.us = add i64 %.260915151532.us.us, 3
  %.2644.us.us = shl i64 %.260915151532.us.us, 6
  %.2645.us.us = add nsw i64 %.2644.us.us, %.2643.us
  %.2688.us.us = icmp slt i64 %.2645.us.us, 0
  %.2689.us.us = select i1 %.2688.us.us, i64 %.136.fca.5.0.load, i64 0
  %.2690.us.us = add i64 %.2689.us.us, %.2645.us.us
  %.2693.us.us = icmp slt i64 %.2690.us.us, 0
  br i1 %.2693.us.us, label %B1252.else.if.us.us, label %B1252.else.endif.us.us, !prof !1

B1252.else.if.us.us:
  br label %B1252.else.endif.us.us

B1252.else.endif.us.us:
  %.2678.sroa.0.1.us.us = phi i64 [ 0, %B1252.else.if.us.us ], [ %.2690.us.us, %B1252.else.us.us ]
  %.2698.not.us.us = icmp slt i64 %.2690.us.us, %.136.fca.5.0.load
  br i1 %.2698.not.us.us, label %B1252.endif.endif.endif.us.us, label %B1252.else.endif.if.us.us, !prof !2

B1252.else.endif.if.us.us:
  br label %B1252.endif.endif.endif.us.us

B1252.endif.endif.endif.us.us:
  %.2678.sroa.0.3.us.us = phi i64 [ %.136.fca.5.0.load, %B1252.else.endif.if.us.us ], [ %.2678.sroa.0.1.us.us, %B1252.else.endif.us.us ]
  %.2791.us.us = getelementptr float, ptr %.136.fca.4.load, i64 %.2678.sroa.0.3.us.us
  tail call void @NRT_incref(ptr %.136.fca.0.load)
  br label %B1380.us.us

B1380.us.us:
  %.291514861499.us.us = phi i64 [ 0, %B1252.endif.endif.endif.us.us ], [ %.2922.us.us, %B1380.endif.endif.endif.e...endif.endif.endif.endif.us.us ]
  %.2922.us.us = add nuw nsw i64 %.291514861499.us.us, 1
  %149 = getelementptr float, ptr %.2791.us.us, i64 %.291514861499.us.us
  %.2976.us.us = load float, ptr %149, align 4
  %.2977.us.us = add nuw nsw i64 %.291514861499.us.us, 64
  %150 = getelementptr float, ptr %.2791.us.us, i64 %.2977.us.us
  %.3007.us.us = load float, ptr %150, align 4
  %151 = getelementptr i8, ptr %149, i64 512
  %.3039.us.us = load float, ptr %151, align 4
  %152 = getelementptr float, ptr %.2484.us, i64 %.291514861499.us.us
  %.3069.us.us = load float, ptr %152, align 4
  %153 = getelementptr float, ptr %.2484.us, i64 %.2977.us.us
  %.3100.us.us = load float, ptr %153, align 4
  store float 0.000000e+00, ptr %.3103, align 4
  %.3109.us.us = call i32 @n17(ptr nonnull %.3103, ptr nonnull %excinfo.3, float %.2976.us.us, float %.3069.us.us)
  %.3119.us.us = load float, ptr %.3103, align 4
  switch i32 %.3109.us.us, label %B1380.if.if.split.us [
    i32 -2, label %B1380.endif.us.us
    i32 0, label %B1380.endif.us.us
  ], !prof !0

B1380.endif.us.us:
  store float 0.000000e+00, ptr %.3131, align 4
  %.3137.us.us = call i32 @n18(ptr nonnull %.3131, ptr nonnull %excinfo.4, float %.2976.us.us, float %.3069.us.us)
  %.3147.us.us = load float, ptr %.3131, align 4
  switch i32 %.3137.us.us, label %B1380.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.us.us
    i32 0, label %B1380.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3159, align 4
  %.3165.us.us = call i32 @n17(ptr nonnull %.3159, ptr nonnull %excinfo.5, float %.3119.us.us, float %.3100.us.us)
  %.3175.us.us = load float, ptr %.3159, align 4
  switch i32 %.3165.us.us, label %B1380.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3187, align 4
  %.3193.us.us = call i32 @n18(ptr nonnull %.3187, ptr nonnull %excinfo.6, float %.3119.us.us, float %.3100.us.us)
  %.3203.us.us = load float, ptr %.3187, align 4
  switch i32 %.3193.us.us, label %B1380.endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3215, align 4
  %.3221.us.us = call i32 @n17(ptr nonnull %.3215, ptr nonnull %excinfo.7, float %.3007.us.us, float %.3147.us.us)
  %.3231.us.us = load float, ptr %.3215, align 4
  switch i32 %.3221.us.us, label %B1380.endif.endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3243, align 4
  %.3249.us.us = call i32 @n18(ptr nonnull %.3243, ptr nonnull %excinfo.8, float %.3007.us.us, float %.3147.us.us)
  %.3259.us.us = load float, ptr %.3243, align 4
  switch i32 %.3249.us.us, label %B1380.endif.endif.endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3271, align 4
  %.3277.us.us = call i32 @n17(ptr nonnull %.3271, ptr nonnull %excinfo.9, float %.3231.us.us, float %.3203.us.us)
  %.3287.us.us = load float, ptr %.3271, align 4
  switch i32 %.3277.us.us, label %B1380.endif.endif.endif.endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.endif.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3299, align 4
  %.3305.us.us = call i32 @n18(ptr nonnull %.3299, ptr nonnull %excinfo.10, float %.3231.us.us, float %.3203.us.us)
  %.3315.us.us = load float, ptr %.3299, align 4
  switch i32 %.3305.us.us, label %B1380.endif.endif.endif.endif.endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.endif.endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.endif.endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.endif.endif.endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3327, align 4
  %.3333.us.us = call i32 @n17(ptr nonnull %.3327, ptr nonnull %excinfo.11, float %.3039.us.us, float %.3259.us.us)
  %.3343.us.us = load float, ptr %.3327, align 4
  switch i32 %.3333.us.us, label %B1380.endif.endif.endif.e...if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.e...endif.us.us
    i32 0, label %B1380.endif.endif.endif.e...endif.us.us
  ], !prof !0

B1380.endif.endif.endif.e...endif.us.us:
  store float 0.000000e+00, ptr %.3355, align 4
  %.3361.us.us = call i32 @n18(ptr nonnull %.3355, ptr nonnull %excinfo.12, float %.3039.us.us, float %.3259.us.us)
  %.3371.us.us = load float, ptr %.3355, align 4
  switch i32 %.3361.us.us, label %B1380.endif.endif.endif.e...endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.e...endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.e...endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.e...endif.endif.us.us:
  store float 0.000000e+00, ptr %.3383, align 4
  %.3389.us.us = call i32 @n17(ptr nonnull %.3383, ptr nonnull %excinfo.13, float %.3343.us.us, float %.3315.us.us)
  %.3399.us.us = load float, ptr %.3383, align 4
  switch i32 %.3389.us.us, label %B1380.endif.endif.endif.e...endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.e...endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.e...endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.e...endif.endif.endif.us.us:
  store float 0.000000e+00, ptr %.3411, align 4
  %.3417.us.us = call i32 @n18(ptr nonnull %.3411, ptr nonnull %excinfo.14, float %.3343.us.us, float %.3315.us.us)
  switch i32 %.3417.us.us, label %B1380.endif.endif.endif.e...endif.endif.endif.if.if.split.us [
    i32 -2, label %B1380.endif.endif.endif.e...endif.endif.endif.endif.us.us
    i32 0, label %B1380.endif.endif.endif.e...endif.endif.endif.endif.us.us
  ], !prof !0

B1380.endif.endif.endif.e...endif.endif.endif.endif.us.us:
  %.3427.us.us = load float, ptr %.3411, align 4
  store float %.3175.us.us, ptr %149, align 4
  store float %.3287.us.us, ptr %150, align 4
  store float %.3399.us.us, ptr %151, align 4
  store float %.3371.us.us, ptr %152, align 4
  store float %.3427.us.us, ptr %153, align 4
  %exitcond4244.not = icmp eq i64 %.2922.us.us, 64
  br i1 %exitcond4244.not, label %B1378.B2012_crit_edge.us.us, label %B1380.us.us

B1378.B2012_crit_edge.us.us:
  tail call void @NRT_decref(ptr %.136.fca.0.load)
  %.2603.us.us = icmp sgt i64 %.260215031533.us.us, 1
  br i1 %.2603.us.us, label %B1252.else.us.us, label %B2016.us

B1140.B634.loopexit_crit_edge.us:
  %.1039.us = icmp sgt i64 %.103816771851.us, 1
  br i1 %.1039.us, label %B636.else.us, label %B2024.endif.us

B636.else.lr.ph.us:
  %.25751359.us = urem i64 %.703.us, 3
  %.2578.not.us = icmp ne i64 %.25751359.us, 0
  %.25791360.us = udiv i64 %.703.us, 3
  %.2580.us = zext i1 %.2578.not.us to i64
  %.2581.us = add nuw nsw i64 %.25791360.us, %.2580.us
  %.2560.us.inv = icmp slt i64 %.669.1.neg.us, 1
  %.26031531.us.not4250 = icmp eq i64 %.2581.us, 0
  %.26031531.us.not = select i1 %.2560.us.inv, i1 true, i1 %.26031531.us.not4250
  br label %B636.else.us

B2170.lr.ph.us:
  %.3911.us = add nuw nsw i64 %.371118781884.us, %.116
  %invariant.gep = getelementptr float, ptr %.136.fca.4.load, i64 %.371118781884.us
  br label %B2170.us

B2056.endif.lr.ph.us:
  %.38341868.us.not = icmp slt i64 %.656.us, 1
  %.3956.us = sitofp i64 %.656.us to double
  %.4013.us = mul i64 %.59119022195.us, %arg.out.5.1
  %154 = getelementptr float, ptr %arg.out.4, i64 %.4013.us
  %.4034.us = add nuw nsw i64 %.59119022195.us, %arg.starts.2
  %.4086.us = mul i64 %.4034.us, %arg.out.5.1
  %155 = getelementptr float, ptr %arg.out.4, i64 %.4086.us
  br label %B2056.endif.us

B412.B324.loopexit_crit_edge.us:
  %.442.us = icmp sgt i64 %.44122192552.us, 1
  br i1 %.442.us, label %B326.us, label %B2336

B1380.if.if.split.us:
  %.3117 = icmp sgt i32 %.3109.us.us, 0
  %.3110 = load ptr, ptr %excinfo.3, align 8
  %.3118 = select i1 %.3117, ptr %.3110, ptr undef
  store ptr %.3118, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.if.if.split.us:
  %.3145 = icmp sgt i32 %.3137.us.us, 0
  %.3138 = load ptr, ptr %excinfo.4, align 8
  %.3146 = select i1 %.3145, ptr %.3138, ptr undef
  store ptr %.3146, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.if.if.split.us:
  %.3173 = icmp sgt i32 %.3165.us.us, 0
  %.3166 = load ptr, ptr %excinfo.5, align 8
  %.3174 = select i1 %.3173, ptr %.3166, ptr undef
  store ptr %.3174, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.if.if.split.us:
  %.3201 = icmp sgt i32 %.3193.us.us, 0
  %.3194 = load ptr, ptr %excinfo.6, align 8
  %.3202 = select i1 %.3201, ptr %.3194, ptr undef
  store ptr %.3202, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.endif.if.if.split.us:
  %.3229 = icmp sgt i32 %.3221.us.us, 0
  %.3222 = load ptr, ptr %excinfo.7, align 8
  %.3230 = select i1 %.3229, ptr %.3222, ptr undef
  store ptr %.3230, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.endif.endif.if.if.split.us:
  %.3257 = icmp sgt i32 %.3249.us.us, 0
  %.3250 = load ptr, ptr %excinfo.8, align 8
  %.3258 = select i1 %.3257, ptr %.3250, ptr undef
  store ptr %.3258, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.endif.endif.endif.if.if.split.us:
  %.3285 = icmp sgt i32 %.3277.us.us, 0
  %.3278 = load ptr, ptr %excinfo.9, align 8
  %.3286 = select i1 %.3285, ptr %.3278, ptr undef
  store ptr %.3286, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.endif.endif.endif.endif.if.if.split.us:
  %.3313 = icmp sgt i32 %.3305.us.us, 0
  %.3306 = load ptr, ptr %excinfo.10, align 8
  %.3314 = select i1 %.3313, ptr %.3306, ptr undef
  store ptr %.3314, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.e...if.if.split.us:
  %.3341 = icmp sgt i32 %.3333.us.us, 0
  %.3334 = load ptr, ptr %excinfo.11, align 8
  %.3342 = select i1 %.3341, ptr %.3334, ptr undef
  store ptr %.3342, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.e...endif.if.if.split.us:
  %.3369 = icmp sgt i32 %.3361.us.us, 0
  %.3362 = load ptr, ptr %excinfo.12, align 8
  %.3370 = select i1 %.3369, ptr %.3362, ptr undef
  store ptr %.3370, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.e...endif.endif.if.if.split.us:
  %.3397 = icmp sgt i32 %.3389.us.us, 0
  %.3390 = load ptr, ptr %excinfo.13, align 8
  %.3398 = select i1 %.3397, ptr %.3390, ptr undef
  store ptr %.3398, ptr %excinfo, align 8
  br label %common.ret

B1380.endif.endif.endif.e...endif.endif.endif.if.if.split.us:
  %.3425 = icmp sgt i32 %.3417.us.us, 0
  %.3418 = load ptr, ptr %excinfo.14, align 8
  %.3426 = select i1 %.3425, ptr %.3418, ptr undef
  store ptr %.3426, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smin.i64(i64, i64) #1

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !4
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

define linkonce_odr noundef i32 @n17(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp olt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
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
;; loop apply_bank
;; stamp 5a13dd8714d5d90fdd22f3a7b3dadb440e5bfe5a
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, ptr %arg.runs.0, ptr %arg.runs.1, i64 %arg.runs.2, i64 %arg.runs.3, ptr %arg.runs.4, i64 %arg.runs.5.0, i64 %arg.runs.5.1, i64 %arg.runs.6.0, i64 %arg.runs.6.1, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0.endif:
  %.193568.not = icmp slt i64 %arg.runs.5.0, 1
  br i1 %.193568.not, label %B680, label %B86.lr.ph

B86.lr.ph:
  %.743538.not = icmp slt i64 %arg.power.5.1, 1
  br label %B86

B86:
  %.199559573 = phi i64 [ 0, %B86.lr.ph ], [ %.206, %B676 ]
  %.206 = add nuw nsw i64 %.199559573, 1
  %.279 = mul i64 %.199559573, %arg.runs.5.1
  %.283 = getelementptr i64, ptr %arg.runs.4, i64 %.279
  %.284 = load i64, ptr %.283, align 8
  %.337 = getelementptr i8, ptr %.283, i64 8
  %.338 = load i64, ptr %.337, align 8
  %.391 = getelementptr i8, ptr %.283, i64 16
  %.392 = load i64, ptr %.391, align 8
  %.445 = getelementptr i8, ptr %.283, i64 24
  %.446 = load i64, ptr %.445, align 8
  %.489 = add i64 %.338, 4
  %.491.not = icmp sgt i64 %.489, %.392
  br i1 %.491.not, label %B522, label %B192.endif.preheader

B192.endif.preheader:
  %.1039 = icmp slt i64 %.284, 0
  %.1040 = select i1 %.1039, i64 %arg.out.5.0, i64 0
  %.1041 = add i64 %.1040, %.284
  %.1061 = mul i64 %.1041, %arg.out.5.1
  %0 = getelementptr float, ptr %arg.out.4, i64 %.1061
  br i1 %.743538.not, label %B676, label %B192.endif.us.preheader

B192.endif.us.preheader:
  br label %B192.endif.us

B192.endif.us:
  %b.3.1.us = phi i64 [ %.1133.us, %B310.B484_crit_edge.us ], [ %.338, %B192.endif.us.preheader ]
  %k.3.1.us = phi i64 [ %.1139.us, %B310.B484_crit_edge.us ], [ %.446, %B192.endif.us.preheader ]
  %.514.us = icmp slt i64 %k.3.1.us, 0
  %.515.us = select i1 %.514.us, i64 %arg.weights.5.0, i64 0
  %1 = getelementptr float, ptr %arg.weights.4, i64 %k.3.1.us
  %.529.us = getelementptr float, ptr %1, i64 %.515.us
  %.530.us = load float, ptr %.529.us, align 4
  %.546.us = icmp slt i64 %k.3.1.us, -1
  %.547.us = select i1 %.546.us, i64 %arg.weights.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 4
  %.561.us = getelementptr float, ptr %2, i64 %.547.us
  %.562.us = load float, ptr %.561.us, align 4
  %.578.us = icmp slt i64 %k.3.1.us, -2
  %.579.us = select i1 %.578.us, i64 %arg.weights.5.0, i64 0
  %3 = getelementptr i8, ptr %1, i64 8
  %.593.us = getelementptr float, ptr %3, i64 %.579.us
  %.594.us = load float, ptr %.593.us, align 4
  %.610.us = icmp slt i64 %k.3.1.us, -3
  %.611.us = select i1 %.610.us, i64 %arg.weights.5.0, i64 0
  %4 = getelementptr i8, ptr %1, i64 12
  %.625.us = getelementptr float, ptr %4, i64 %.611.us
  %.626.us = load float, ptr %.625.us, align 4
  %.806.us = icmp slt i64 %b.3.1.us, 0
  %.807.us = select i1 %.806.us, i64 %arg.power.5.0, i64 0
  %.808.us = add i64 %.807.us, %b.3.1.us
  %.828.us = mul i64 %.808.us, %arg.power.5.1
  %5 = getelementptr float, ptr %arg.power.4, i64 %.828.us
  %.839.us = add nsw i64 %b.3.1.us, 1
  %.864.us = icmp slt i64 %b.3.1.us, -1
  %.865.us = select i1 %.864.us, i64 %arg.power.5.0, i64 0
  %.866.us = add i64 %.839.us, %.865.us
  %.886.us = mul i64 %.866.us, %arg.power.5.1
  %6 = getelementptr float, ptr %arg.power.4, i64 %.886.us
  %.898.us = add nsw i64 %b.3.1.us, 2
  %.923.us = icmp slt i64 %b.3.1.us, -2
  %.924.us = select i1 %.923.us, i64 %arg.power.5.0, i64 0
  %.925.us = add i64 %.898.us, %.924.us
  %.945.us = mul i64 %.925.us, %arg.power.5.1
  %7 = getelementptr float, ptr %arg.power.4, i64 %.945.us
  %.956.us = add nsw i64 %b.3.1.us, 3
  %.981.us = icmp slt i64 %b.3.1.us, -3
  %.982.us = select i1 %.981.us, i64 %arg.power.5.0, i64 0
  %.983.us = add i64 %.956.us, %.982.us
  %.1003.us = mul i64 %.983.us, %arg.power.5.1
  %8 = getelementptr float, ptr %arg.power.4, i64 %.1003.us
  br label %B312.us

B312.us:
  %.749537539.us = phi i64 [ 0, %B192.endif.us ], [ %.756.us, %B312.us ]
  %.756.us = add nuw nsw i64 %.749537539.us, 1
  %.832.us = getelementptr float, ptr %5, i64 %.749537539.us
  %.833.us = load float, ptr %.832.us, align 4
  %.837.us = fmul float %.530.us, %.833.us
  %.890.us = getelementptr float, ptr %6, i64 %.749537539.us
  %.891.us = load float, ptr %.890.us, align 4
  %.895.us = fmul float %.562.us, %.891.us
  %.896.us = fadd float %.837.us, %.895.us
  %.949.us = getelementptr float, ptr %7, i64 %.749537539.us
  %.950.us = load float, ptr %.949.us, align 4
  %.954.us = fmul float %.594.us, %.950.us
  %.1007.us = getelementptr float, ptr %8, i64 %.749537539.us
  %.1008.us = load float, ptr %.1007.us, align 4
  %.1012.us = fmul float %.626.us, %.1008.us
  %.1013.us = fadd float %.954.us, %.1012.us
  %9 = getelementptr float, ptr %0, i64 %.749537539.us
  %.1066.us = load float, ptr %9, align 4
  %.1067.us = fadd float %.896.us, %.1013.us
  %.1068.us = fadd float %.1066.us, %.1067.us
  store float %.1068.us, ptr %9, align 4
  %exitcond.not = icmp eq i64 %arg.power.5.1, %.756.us
  br i1 %exitcond.not, label %B310.B484_crit_edge.us, label %B312.us

B310.B484_crit_edge.us:
  %.1133.us = add nsw i64 %b.3.1.us, 4
  %.1139.us = add nsw i64 %k.3.1.us, 4
  %.1144.us = add nsw i64 %b.3.1.us, 8
  %.1146.not.us = icmp sgt i64 %.1144.us, %.392
  br i1 %.1146.not.us, label %B522, label %B192.endif.us

B522:
  %b.4.2 = phi i64 [ %.338, %B86 ], [ %.1133.us, %B310.B484_crit_edge.us ]
  %k.5.2 = phi i64 [ %.446, %B86 ], [ %.1139.us, %B310.B484_crit_edge.us ]
  %.1169 = icmp slt i64 %b.4.2, %.392
  br i1 %.1169, label %B534.endif.preheader, label %B676

B534.endif.preheader:
  %.1353 = icmp slt i64 %.284, 0
  %.1354 = select i1 %.1353, i64 %arg.out.5.0, i64 0
  %.1355 = add i64 %.1354, %.284
  %.1375 = mul i64 %.1355, %arg.out.5.1
  %10 = getelementptr float, ptr %arg.out.4, i64 %.1375
  br i1 %.743538.not, label %B676, label %B534.endif.us.preheader

B534.endif.us.preheader:
  br label %B534.endif.us

B534.endif.us:
  %b.5.1.us = phi i64 [ %.1497.us, %B580.B644_crit_edge.us ], [ %b.4.2, %B534.endif.us.preheader ]
  %k.4.1.us = phi i64 [ %.1501.us, %B580.B644_crit_edge.us ], [ %k.5.2, %B534.endif.us.preheader ]
  %.1190.us = icmp slt i64 %k.4.1.us, 0
  %.1191.us = select i1 %.1190.us, i64 %arg.weights.5.0, i64 0
  %11 = getelementptr float, ptr %arg.weights.4, i64 %k.4.1.us
  %.1205.us = getelementptr float, ptr %11, i64 %.1191.us
  %.1206.us = load float, ptr %.1205.us, align 4
  %.1406.us = icmp slt i64 %b.5.1.us, 0
  %.1407.us = select i1 %.1406.us, i64 %arg.power.5.0, i64 0
  %.1408.us = add i64 %.1407.us, %b.5.1.us
  %.1428.us = mul i64 %.1408.us, %arg.power.5.1
  %12 = getelementptr float, ptr %arg.power.4, i64 %.1428.us
  br label %B582.us

B582.us:
  %.1296548550.us = phi i64 [ 0, %B534.endif.us ], [ %.1303.us, %B582.us ]
  %.1303.us = add nuw nsw i64 %.1296548550.us, 1
  %13 = getelementptr float, ptr %10, i64 %.1296548550.us
  %.1380.us = load float, ptr %13, align 4
  %14 = getelementptr float, ptr %12, i64 %.1296548550.us
  %.1433.us = load float, ptr %14, align 4
  %.1437.us = fmul float %.1206.us, %.1433.us
  %.1438.us = fadd float %.1380.us, %.1437.us
  store float %.1438.us, ptr %13, align 4
  %exitcond584.not = icmp eq i64 %arg.power.5.1, %.1303.us
  br i1 %exitcond584.not, label %B580.B644_crit_edge.us, label %B582.us

B580.B644_crit_edge.us:
  %.1497.us = add nsw i64 %b.5.1.us, 1
  %.1501.us = add nsw i64 %k.4.1.us, 1
  %exitcond585.not = icmp eq i64 %.1497.us, %.392
  br i1 %exitcond585.not, label %B676, label %B534.endif.us

B676:
  %exitcond586.not = icmp eq i64 %.206, %arg.runs.5.0
  br i1 %exitcond586.not, label %B680, label %B86

B680:
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
;; loop time_domain
;; stamp 13f905c4342015bb2862ec2859515cfc7ccf2bf9
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %arg.n_fft, i64 %arg.hop, i64 %arg.step, i64 %arg.lead, i64 %arg.stop, double %arg.threshold, ptr %arg.energies.0, ptr %arg.energies.1, i64 %arg.energies.2, i64 %arg.energies.3, ptr %arg.energies.4, i64 %arg.energies.5.0, i64 %arg.energies.6.0, ptr %arg.crossings.0, ptr %arg.crossings.1, i64 %arg.crossings.2, i64 %arg.crossings.3, ptr %arg.crossings.4, i64 %arg.crossings.5.0, i64 %arg.crossings.5.1, i64 %arg.crossings.6.0, i64 %arg.crossings.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0.endif:
  %0 = fptrunc double %arg.threshold to float
  %.89 = fneg float %0
  %.200737.not = icmp slt i64 %arg.energies.2, 1
  br i1 %.200737.not, label %B702.endif, label %B116.else.lr.ph

B116.else.lr.ph:
  %.512710.not = icmp slt i64 %arg.step, 1
  %1 = getelementptr i32, ptr %arg.crossings.4, i64 %arg.crossings.5.1
  br label %B116.else

B226:
  %energy.4.1713 = phi float [ %.612, %B226 ], [ 0.000000e+00, %B226.preheader ]
  %.518709711 = phi i64 [ %.525, %B226 ], [ 0, %B226.preheader ]
  %.525 = add nuw nsw i64 %.518709711, 1
  %2 = getelementptr float, ptr %.390, i64 %.518709711
  %.579 = load float, ptr %2, align 4
  %.610 = fmul reassoc contract float %.579, %.579
  %.612 = fadd reassoc contract float %energy.4.1713, %.610
  %exitcond.not = icmp eq i64 %arg.step, %.525
  br i1 %exitcond.not, label %B270, label %B226

B270:
  %energy.4.1.lcssa = phi float [ 0.000000e+00, %B116.endif.endif ], [ %.612, %B226 ]
  %3 = getelementptr float, ptr %arg.energies.4, i64 %.206726740
  store float %energy.4.1.lcssa, ptr %3, align 4
  %.661 = icmp slt i64 %arg.lead, %.243
  br i1 %.661, label %B296, label %B398

B296:
  %.669 = icmp slt i64 %.243, %arg.stop
  br i1 %.669, label %B312, label %B398

B312:
  %4 = getelementptr float, ptr %arg.samples.4, i64 %.243
  %.706 = getelementptr float, ptr %4, i64 %.288
  %.707 = load float, ptr %.706, align 4
  %.709 = fcmp reassoc contract olt float %.707, %.89
  %.725.inv = icmp sgt i64 %.243, 0
  %.726 = select i1 %.725.inv, i64 0, i64 %arg.samples.5.0
  %5 = getelementptr i8, ptr %4, i64 -4
  %.740 = getelementptr float, ptr %5, i64 %.726
  %.741 = load float, ptr %.740, align 4
  %.743 = fcmp reassoc contract olt float %.741, %.89
  %.744 = xor i1 %.709, %.743
  %6 = getelementptr i32, ptr %arg.crossings.4, i64 %.206726740
  %.799 = zext i1 %.744 to i32
  store i32 %.799, ptr %6, align 4
  br label %B398

B398:
  %"$phi398.1.2.1" = phi i64 [ %.243, %B296 ], [ %.243, %B312 ], [ %arg.lead, %B270 ]
  %spec.select = tail call i64 @llvm.smin.i64(i64 %.249, i64 %arg.stop)
  %.849 = add nsw i64 %"$phi398.1.2.1", 1
  %.851 = icmp sgt i64 %spec.select, %.849
  br i1 %.851, label %B450.else, label %B698

B586:
  %count.4.2721 = phi i32 [ %.1417, %B586 ], [ 0, %B586.preheader ]
  %.1310716720 = phi i64 [ %.1320, %B586 ], [ %.1231, %B586.preheader ]
  %.1317717719 = phi i64 [ %.1324, %B586 ], [ 0, %B586.preheader ]
  %.1320 = add nsw i64 %.1310716720, -1
  %.1324 = add nuw nsw i64 %.1317717719, 1
  %7 = getelementptr float, ptr %.995, i64 %.1317717719
  %.1378 = load float, ptr %7, align 4
  %.1380 = fcmp reassoc contract olt float %.1378, %.89
  %8 = getelementptr float, ptr %.1169, i64 %.1317717719
  %.1410 = load float, ptr %8, align 4
  %.1412 = fcmp reassoc contract olt float %.1410, %.89
  %.1413 = xor i1 %.1380, %.1412
  %.1416 = zext i1 %.1413 to i32
  %.1417 = add i32 %count.4.2721, %.1416
  %.1311 = icmp samesign ugt i64 %.1310716720, 1
  br i1 %.1311, label %B586, label %B684

B684:
  %count.4.2.lcssa = phi i32 [ 0, %B450.endif.endif.endif ], [ %.1417, %B586 ]
  %9 = getelementptr i32, ptr %1, i64 %.206726740
  store i32 %count.4.2.lcssa, ptr %9, align 4
  br label %B698

B698:
  %exitcond774.not = icmp eq i64 %.213, %arg.energies.2
  br i1 %exitcond774.not, label %B702.endif, label %B116.else

B734:
  %.1607760766 = phi i64 [ 0, %B734.lr.ph ], [ %.1614, %B914 ]
  %.1614 = add nuw nsw i64 %.1607760766, 1
  %.1644 = mul nsw i64 %.1607760766, %arg.hop
  %.1659 = icmp eq i64 %.1644, -9223372036854775808
  %.1661.not.not772 = and i1 %.1660, %.1659
  %or.cond.not = select i1 %.1648, i1 true, i1 %.1661.not.not772
  br i1 %or.cond.not, label %B734.endif, label %B734.else.if, !prof !0

B840:
  %count.5.1754 = phi i64 [ %.2084, %B840 ], [ %.1773, %B840.preheader ]
  %energy.5.1753 = phi float [ %.1969, %B840 ], [ %.1715, %B840.preheader ]
  %.1899748752 = phi i64 [ %.1909, %B840 ], [ %16, %B840.preheader ]
  %.1906749751.in = phi i64 [ %.1906749751, %B840 ], [ %quot.0, %B840.preheader ]
  %.1906749751 = add i64 %.1906749751.in, 1
  %.1909 = add nsw i64 %.1899748752, -1
  %.1951 = icmp slt i64 %.1906749751, 0
  %.1952 = select i1 %.1951, i64 %arg.energies.5.0, i64 0
  %10 = getelementptr float, ptr %arg.energies.4, i64 %.1906749751
  %.1966 = getelementptr float, ptr %10, i64 %.1952
  %.1967 = load float, ptr %.1966, align 4
  %.1969 = fadd reassoc contract float %energy.5.1753, %.1967
  %.2002 = select i1 %.1951, i64 %arg.crossings.5.1, i64 0
  %.2003 = add i64 %.2002, %.1906749751
  %.2024 = getelementptr i32, ptr %arg.crossings.4, i64 %.2003
  %.2025 = load i32, ptr %.2024, align 4
  %.2078 = getelementptr i32, ptr %12, i64 %.2003
  %.2079 = load i32, ptr %.2078, align 4
  %.2080 = sext i32 %.2025 to i64
  %.2081 = sext i32 %.2079 to i64
  %.2082 = add i64 %count.5.1754, %.2080
  %.2084 = add i64 %.2082, %.2081
  %.1900 = icmp samesign ugt i64 %.1899748752, 1
  br i1 %.1900, label %B840, label %B914

B914:
  %energy.5.1.lcssa = phi float [ %.1715, %B734.endif.endif.endif ], [ %.1715, %B734.endif ], [ %.1969, %B840 ]
  %count.5.1.lcssa = phi i64 [ %.1773, %B734.endif.endif.endif ], [ %.1773, %B734.endif ], [ %.2084, %B840 ]
  %.2094 = sitofp i64 %count.5.1.lcssa to double
  %.2099 = fdiv reassoc contract double %.2094, %.2095
  %.2155 = getelementptr float, ptr %arg.out.4, i64 %.1607760766
  %.2156 = fptrunc double %.2099 to float
  store float %.2156, ptr %.2155, align 4
  %.2160 = fpext float %energy.5.1.lcssa to double
  %.2165 = fdiv reassoc contract double %.2160, %.2095
  %.2168 = tail call reassoc contract double @sqrt(double %.2165)
  %.2224 = getelementptr float, ptr %13, i64 %.1607760766
  %.2225 = fptrunc double %.2168 to float
  store float %.2225, ptr %.2224, align 4
  %exitcond775.not = icmp eq i64 %.1614, %arg.out.5.1
  br i1 %exitcond775.not, label %B992, label %B734

B992:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B116.else:
  %.206726740 = phi i64 [ 0, %B116.else.lr.ph ], [ %.213, %B698 ]
  %.213 = add nuw nsw i64 %.206726740, 1
  %.243 = mul nsw i64 %.206726740, %arg.step
  %.249 = add nsw i64 %.243, %arg.step
  %.287 = icmp slt i64 %.243, 0
  %.288 = select i1 %.287, i64 %arg.samples.5.0, i64 0
  %.289 = add i64 %.288, %.243
  %.292 = icmp slt i64 %.289, 0
  br i1 %.292, label %B116.else.if, label %B116.else.endif, !prof !1

B116.else.if:
  br label %B116.else.endif

B116.else.endif:
  %.277.sroa.0.1 = phi i64 [ 0, %B116.else.if ], [ %.289, %B116.else ]
  %.297.not = icmp slt i64 %.289, %arg.samples.5.0
  br i1 %.297.not, label %B116.endif.endif, label %B116.else.endif.if, !prof !2

B116.else.endif.if:
  br label %B116.endif.endif

B116.endif.endif:
  %.277.sroa.0.3 = phi i64 [ %arg.samples.5.0, %B116.else.endif.if ], [ %.277.sroa.0.1, %B116.else.endif ]
  %.390 = getelementptr float, ptr %arg.samples.4, i64 %.277.sroa.0.3
  br i1 %.512710.not, label %B270, label %B226.preheader

B226.preheader:
  br label %B226

B450.else:
  %.892 = icmp slt i64 %"$phi398.1.2.1", 0
  %.893 = select i1 %.892, i64 %arg.samples.5.0, i64 0
  %.894 = add i64 %.893, %"$phi398.1.2.1"
  %.897 = icmp slt i64 %.894, 0
  br i1 %.897, label %B450.else.if, label %B450.else.endif, !prof !1

B450.else.if:
  br label %B450.else.endif

B450.else.endif:
  %.882.sroa.0.1 = phi i64 [ 0, %B450.else.if ], [ %.894, %B450.else ]
  %.902.not = icmp slt i64 %.894, %arg.samples.5.0
  br i1 %.902.not, label %B450.endif.else, label %B450.else.endif.if, !prof !2

B450.else.endif.if:
  br label %B450.endif.else

B450.endif.else:
  %.882.sroa.0.3 = phi i64 [ %arg.samples.5.0, %B450.else.endif.if ], [ %.882.sroa.0.1, %B450.else.endif ]
  %.995 = getelementptr float, ptr %arg.samples.4, i64 %.882.sroa.0.3
  %.1066 = icmp slt i64 %"$phi398.1.2.1", -1
  %.1067 = select i1 %.1066, i64 %arg.samples.5.0, i64 0
  %.1068 = add i64 %.1067, %.849
  %.1071 = icmp slt i64 %.1068, 0
  br i1 %.1071, label %B450.endif.else.if, label %B450.endif.else.endif, !prof !1

B450.endif.else.if:
  br label %B450.endif.else.endif

B450.endif.else.endif:
  %.1056.sroa.0.1 = phi i64 [ 0, %B450.endif.else.if ], [ %.1068, %B450.endif.else ]
  %.1076.not = icmp slt i64 %.1068, %arg.samples.5.0
  br i1 %.1076.not, label %B450.endif.endif.endif, label %B450.endif.else.endif.if, !prof !2

B450.endif.else.endif.if:
  br label %B450.endif.endif.endif

B450.endif.endif.endif:
  %.1056.sroa.0.3 = phi i64 [ %arg.samples.5.0, %B450.endif.else.endif.if ], [ %.1056.sroa.0.1, %B450.endif.else.endif ]
  %.1169 = getelementptr float, ptr %arg.samples.4, i64 %.1056.sroa.0.3
  %11 = xor i64 %"$phi398.1.2.1", -1
  %.1231 = add i64 %spec.select, %11
  %.1311718.not = icmp slt i64 %.1231, 1
  br i1 %.1311718.not, label %B684, label %B586.preheader

B586.preheader:
  br label %B586

B702.endif:
  %.1601765.not = icmp slt i64 %arg.out.5.1, 1
  br i1 %.1601765.not, label %B992, label %B734.lr.ph

B734.lr.ph:
  %.1648 = icmp eq i64 %arg.step, 0
  %.1660 = icmp eq i64 %arg.step, -1
  %12 = getelementptr i32, ptr %arg.crossings.4, i64 %arg.crossings.5.1
  %.1793 = icmp eq i64 %arg.n_fft, -9223372036854775808
  %.1795.not.not773 = and i1 %.1793, %.1660
  %.2095 = sitofp i64 %arg.n_fft to double
  %13 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.1
  %brmerge = select i1 %.1648, i1 true, i1 %.1795.not.not773, !prof !1
  br label %B734

B734.endif:
  %quot.0 = phi i64 [ 0, %B734 ], [ %spec.select702, %B734.else.if ]
  %.1699 = icmp slt i64 %quot.0, 0
  %.1700 = select i1 %.1699, i64 %arg.energies.5.0, i64 0
  %14 = getelementptr float, ptr %arg.energies.4, i64 %quot.0
  %.1714 = getelementptr float, ptr %14, i64 %.1700
  %.1715 = load float, ptr %.1714, align 4
  %.1749 = select i1 %.1699, i64 %arg.crossings.5.1, i64 0
  %15 = getelementptr i32, ptr %12, i64 %quot.0
  %.1771 = getelementptr i32, ptr %15, i64 %.1749
  %.1772 = load i32, ptr %.1771, align 4
  %.1773 = sext i32 %.1772 to i64
  br i1 %brmerge, label %B914, label %B734.endif.endif.endif, !prof !0

B734.else.if:
  %.1664 = sdiv i64 %.1644, %arg.step
  %.1665 = srem i64 %.1644, %arg.step
  %.1666 = xor i64 %.1665, %arg.step
  %.1667 = icmp slt i64 %.1666, 0
  %.1668 = icmp ne i64 %.1665, 0
  %.1669 = and i1 %.1668, %.1667
  %.1674 = sext i1 %.1669 to i64
  %spec.select702 = add i64 %.1664, %.1674
  br label %B734.endif

B734.endif.endif.endif:
  %.1798 = sdiv i64 %arg.n_fft, %arg.step
  %.1799 = srem i64 %arg.n_fft, %arg.step
  %.1800 = xor i64 %.1799, %arg.step
  %.1801 = icmp slt i64 %.1800, 0
  %.1802 = icmp ne i64 %.1799, 0
  %.1803 = and i1 %.1802, %.1801
  %.1808 = sext i1 %.1803 to i64
  %spec.select703 = add i64 %.1798, -1
  %16 = add i64 %spec.select703, %.1808
  %.1900750.not = icmp slt i64 %16, 1
  br i1 %.1900750.not, label %B914, label %B840.preheader

B840.preheader:
  br label %B840
}

declare i64 @llvm.smin.i64(i64, i64) #0

declare double @sqrt(double) #1

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind memory(read) }

!0 = !{!"branch_weights", i32 199, i32 9801}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!"branch_weights", i32 99, i32 1}
;; loop spectral_peaks
;; stamp 44008713452234fe3ab7ae6164a3909f7a9f02a5
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
@n16 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, i64 %arg.first, i64 %arg.last, double %arg.share, double %arg.bin_width, ptr %arg.pitch.0, ptr %arg.pitch.1, i64 %arg.pitch.2, i64 %arg.pitch.3, ptr %arg.pitch.4, i64 %arg.pitch.5.0, i64 %arg.pitch.6.0, ptr %arg.strength.0, ptr %arg.strength.1, i64 %arg.strength.2, i64 %arg.strength.3, ptr %arg.strength.4, i64 %arg.strength.5.0, i64 %arg.strength.6.0) {
B0:
  %.91 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.91, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.614 = alloca float, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.883 = alloca i64, align 8
  store i64 0, ptr %.883, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.918 = alloca i64, align 8
  store i64 0, ptr %.918, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.power.0)
  tail call void @NRT_incref(ptr %arg.pitch.0)
  tail call void @NRT_incref(ptr %arg.strength.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.91, i8 0, i64 56, i1 false)
  %.95 = call i32 @n17(ptr nonnull %.91, ptr nonnull %excinfo.1, i64 %arg.power.5.1, ptr null)
  %.105.fca.0.load = load ptr, ptr %.91, align 8
  %.105.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.95, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B118:
  %.220568570 = phi i64 [ %.227, %B118 ], [ 0, %B118.preheader ]
  %.227 = add nuw nsw i64 %.220568570, 1
  %0 = getelementptr float, ptr %.105.fca.4.load, i64 %.220568570
  store float 0.000000e+00, ptr %0, align 4
  %exitcond.not = icmp eq i64 %arg.power.5.1, %.227
  br i1 %exitcond.not, label %B132.endif, label %B118

B302:
  %.768603605 = phi i64 [ 0, %B302.lr.ph ], [ %.775, %B302 ]
  %.775 = add nuw nsw i64 %.768603605, 1
  %1 = getelementptr float, ptr %.105.fca.4.load, i64 %.768603605
  %.829 = load float, ptr %1, align 4
  %.832 = fmul float %.829, %.831
  store float %.832, ptr %1, align 4
  %exitcond644.not = icmp eq i64 %.775, %arg.power.5.1
  br i1 %exitcond644.not, label %B374, label %B302

B374:
  %.762604.not647 = phi i1 [ true, %B270.endif ], [ true, %B164.endif.lr.ph ], [ false, %B302 ]
  %.871 = fptrunc double %arg.bin_width to float
  store i64 0, ptr %.883, align 8
  %.889 = call i32 @n18(ptr nonnull %.883, ptr nonnull %excinfo.3, i64 %arg.first, i64 1)
  %.899 = load i64, ptr %.883, align 8
  switch i32 %.889, label %B374.if.if [
    i32 -2, label %B374.endif
    i32 0, label %B374.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B1108 ], [ %.95, %B0.if.if ], [ %.620.us, %B198.if.if ], [ %.889, %B374.if.if ], [ %.924, %B374.endif.if.if ]
  ret i32 %common.ret.op

B1108:
  %found.3.0.lcssa = phi i64 [ 0, %B374.endif.endif.endif ], [ %found.4.2.us, %B550.B514.loopexit_crit_edge.us ]
  tail call void @NRT_decref(ptr %arg.strength.0)
  tail call void @NRT_decref(ptr %arg.power.0)
  tail call void @NRT_decref(ptr %arg.pitch.0)
  tail call void @NRT_decref(ptr %.105.fca.0.load)
  store i64 %found.3.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.103.not = icmp eq i32 %.95, 0
  %.96 = load ptr, ptr %excinfo.1, align 8
  %.104 = select i1 %.103.not, ptr undef, ptr %.96
  store ptr %.104, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.172 = icmp sgt i64 %arg.power.5.1, 0
  br i1 %.172, label %B118.preheader, label %B132.endif

B118.preheader:
  br label %B118

B132.endif:
  %.368586.not = icmp slt i64 %arg.power.5.0, 1
  br i1 %.368586.not, label %B270.endif, label %B164.endif.lr.ph

B164.endif.lr.ph:
  %.489575.not = icmp slt i64 %arg.power.5.1, 1
  br i1 %.489575.not, label %B374, label %B164.endif.us.preheader

B164.endif.us.preheader:
  br label %B164.endif.us

B164.endif.us:
  %.374581587.us = phi i64 [ %.381.us, %B196.B162.loopexit_crit_edge.us ], [ 0, %B164.endif.us.preheader ]
  %.381.us = add nuw nsw i64 %.374581587.us, 1
  %.604.us = mul i64 %.374581587.us, %arg.power.5.1
  %2 = getelementptr float, ptr %arg.power.4, i64 %.604.us
  br label %B198.us

B198.us:
  %.495574576.us = phi i64 [ 0, %B164.endif.us ], [ %.502.us, %B198.endif.us ]
  %3 = getelementptr float, ptr %.105.fca.4.load, i64 %.495574576.us
  %.556.us = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %2, i64 %.495574576.us
  %.609.us = load float, ptr %4, align 4
  store float 0.000000e+00, ptr %.614, align 4
  %.620.us = call i32 @n19(ptr nonnull %.614, ptr nonnull %excinfo.2, float %.556.us, float %.609.us)
  switch i32 %.620.us, label %B198.if.if [
    i32 -2, label %B198.endif.us
    i32 0, label %B198.endif.us
  ], !prof !0

B198.endif.us:
  %.502.us = add nuw nsw i64 %.495574576.us, 1
  %.630.us = load float, ptr %.614, align 4
  store float %.630.us, ptr %3, align 4
  %exitcond642.not = icmp eq i64 %arg.power.5.1, %.502.us
  br i1 %exitcond642.not, label %B196.B162.loopexit_crit_edge.us, label %B198.us

B196.B162.loopexit_crit_edge.us:
  %exitcond643.not = icmp eq i64 %.381.us, %arg.power.5.0
  br i1 %exitcond643.not, label %B270.endif, label %B164.endif.us

B198.if.if:
  %.628 = icmp sgt i32 %.620.us, 0
  %.621 = load ptr, ptr %excinfo.2, align 8
  %.629 = select i1 %.628, ptr %.621, ptr undef
  store ptr %.629, ptr %excinfo, align 8
  br label %common.ret

B270.endif:
  %.762604.not = icmp slt i64 %arg.power.5.1, 1
  br i1 %.762604.not, label %B374, label %B302.lr.ph

B302.lr.ph:
  %.831 = fptrunc double %arg.share to float
  br label %B302

B374.endif:
  %.912 = add nsw i64 %arg.power.5.0, -1
  store i64 0, ptr %.918, align 8
  %.924 = call i32 @n20(ptr nonnull %.918, ptr nonnull %excinfo.4, i64 %arg.last, i64 %.912)
  switch i32 %.924, label %B374.endif.if.if [
    i32 -2, label %B374.endif.endif.endif
    i32 0, label %B374.endif.endif.endif
  ], !prof !0

B374.if.if:
  %.897 = icmp sgt i32 %.889, 0
  %.890 = load ptr, ptr %excinfo.3, align 8
  %.898 = select i1 %.897, ptr %.890, ptr undef
  store ptr %.898, ptr %excinfo, align 8
  br label %common.ret

B374.endif.if.if:
  %.932 = icmp sgt i32 %.924, 0
  %.925 = load ptr, ptr %excinfo.4, align 8
  %.933 = select i1 %.932, ptr %.925, ptr undef
  store ptr %.933, ptr %excinfo, align 8
  br label %common.ret

B374.endif.endif.endif:
  %.934 = load i64, ptr %.918, align 8
  %.982 = sub i64 %.934, %.899
  %.1026624.not = icmp slt i64 %.982, 1
  %brmerge = or i1 %.1026624.not, %.762604.not647
  br i1 %brmerge, label %B1108, label %B516.endif.us.preheader

B516.endif.us.preheader:
  br label %B516.endif.us

B516.endif.us:
  %found.3.0627.us = phi i64 [ %found.4.2.us, %B550.B514.loopexit_crit_edge.us ], [ 0, %B516.endif.us.preheader ]
  %.1025618626.us = phi i64 [ %.1035.us, %B550.B514.loopexit_crit_edge.us ], [ %.982, %B516.endif.us.preheader ]
  %.1032619625.us = phi i64 [ %.1352.us, %B550.B514.loopexit_crit_edge.us ], [ %.899, %B516.endif.us.preheader ]
  %.1225.us = icmp slt i64 %.1032619625.us, 0
  %.1226.us = select i1 %.1225.us, i64 %arg.power.5.0, i64 0
  %.1227.us = add i64 %.1226.us, %.1032619625.us
  %.1247.us = mul i64 %.1227.us, %arg.power.5.1
  %5 = getelementptr float, ptr %arg.power.4, i64 %.1247.us
  %.1295.us = add nsw i64 %.1032619625.us, -1
  %.1321.inv.us = icmp sgt i64 %.1032619625.us, 0
  %.1322.us = select i1 %.1321.inv.us, i64 0, i64 %arg.power.5.0
  %.1323.us = add i64 %.1295.us, %.1322.us
  %.1343.us = mul i64 %.1323.us, %arg.power.5.1
  %6 = getelementptr float, ptr %arg.power.4, i64 %.1343.us
  %.1352.us = add i64 %.1032619625.us, 1
  %.1378.us = icmp slt i64 %.1032619625.us, -1
  %.1379.us = select i1 %.1378.us, i64 %arg.power.5.0, i64 0
  %.1380.us = add i64 %.1352.us, %.1379.us
  %.1400.us = mul i64 %.1380.us, %arg.power.5.1
  %7 = getelementptr float, ptr %arg.power.4, i64 %.1400.us
  %.1527.us = sitofp i64 %.1032619625.us to float
  br label %B552.us

B552.us:
  %found.2.1614.us = phi i64 [ %found.3.0627.us, %B516.endif.us ], [ %found.4.2.us, %B1100.us ]
  %.1160610612.us = phi i64 [ 0, %B516.endif.us ], [ %.1167.us, %B1100.us ]
  %.1167.us = add nuw nsw i64 %.1160610612.us, 1
  %.1251.us = getelementptr float, ptr %5, i64 %.1160610612.us
  %.1252.us = load float, ptr %.1251.us, align 4
  %8 = getelementptr float, ptr %.105.fca.4.load, i64 %.1160610612.us
  %.1288.us = load float, ptr %8, align 4
  %.1290.us = fcmp ogt float %.1252.us, %.1288.us
  br i1 %.1290.us, label %B598.us, label %B1100.us

B598.us:
  %.1347.us = getelementptr float, ptr %6, i64 %.1160610612.us
  %.1348.us = load float, ptr %.1347.us, align 4
  %.1404.us = getelementptr float, ptr %7, i64 %.1160610612.us
  %.1405.us = load float, ptr %.1404.us, align 4
  %.1448.us = fcmp ogt float %.1348.us, %.1288.us
  %"$phi716.2.2.3.us" = select i1 %.1448.us, float %.1348.us, float 0.000000e+00
  %.1466.us = fcmp ogt float %.1252.us, %"$phi716.2.2.3.us"
  %.1473.us = fcmp oge float %.1252.us, %.1405.us
  %or.cond.us = select i1 %.1466.us, i1 %.1473.us, i1 false
  br i1 %or.cond.us, label %B742.endif.us, label %B1100.us

B742.endif.us:
  %.1479.us = fadd float %.1348.us, %.1405.us
  %.1482.us = fmul float %.1252.us, 2.000000e+00
  %.1483.us = fsub float %.1479.us, %.1482.us
  %.1489.us = fsub float %.1405.us, %.1348.us
  %.1498.us = fmul float %.1489.us, 5.000000e-01
  %.1507.us = tail call float @llvm.fabs.f32(float %.1498.us)
  %.1509.us = tail call float @llvm.fabs.f32(float %.1483.us)
  %.1510.us = fcmp olt float %.1507.us, %.1509.us
  %.1513.us = fneg float %.1498.us
  %.1518.us = fdiv float %.1513.us, %.1483.us
  %shift.2.3.us = select i1 %.1510.us, float %.1518.us, float 0.000000e+00
  %.1529.us = fadd float %shift.2.3.us, %.1527.us
  %.1531.us = fmul float %.1529.us, %.871
  %.1546.us = icmp slt i64 %found.2.1614.us, 0
  %.1547.us = select i1 %.1546.us, i64 %arg.pitch.5.0, i64 0
  %9 = getelementptr float, ptr %arg.pitch.4, i64 %found.2.1614.us
  %.1561.us = getelementptr float, ptr %9, i64 %.1547.us
  store float %.1531.us, ptr %.1561.us, align 4
  %.1565.us = fmul float %.1498.us, 5.000000e-01
  %.1569.us = fmul float %.1565.us, %shift.2.3.us
  %.1573.us = fadd float %.1252.us, %.1569.us
  %.1591.us = select i1 %.1546.us, i64 %arg.strength.5.0, i64 0
  %10 = getelementptr float, ptr %arg.strength.4, i64 %found.2.1614.us
  %.1605.us = getelementptr float, ptr %10, i64 %.1591.us
  store float %.1573.us, ptr %.1605.us, align 4
  %.1608.us = add nsw i64 %found.2.1614.us, 1
  br label %B1100.us

B1100.us:
  %found.4.2.us = phi i64 [ %.1608.us, %B742.endif.us ], [ %found.2.1614.us, %B552.us ], [ %found.2.1614.us, %B598.us ]
  %exitcond645.not = icmp eq i64 %arg.power.5.1, %.1167.us
  br i1 %exitcond645.not, label %B550.B514.loopexit_crit_edge.us, label %B552.us

B550.B514.loopexit_crit_edge.us:
  %.1035.us = add nsw i64 %.1025618626.us, -1
  %.1026.us = icmp sgt i64 %.1025618626.us, 1
  br i1 %.1026.us, label %B516.endif.us, label %B1108
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare float @llvm.fabs.f32(float) #1

define linkonce_odr range(i32 0, 2) i32 @n17(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
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

define linkonce_odr noundef i32 @n19(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr noundef i32 @n20(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

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
;; loop spectral_change
;; stamp 2143c9fa0fd725a7482ce6ea555d983d590b8b60
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1, ptr %arg.scale.0, ptr %arg.scale.1, i64 %arg.scale.2, i64 %arg.scale.3, ptr %arg.scale.4, i64 %arg.scale.5.0, i64 %arg.scale.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %.156222.not = icmp slt i64 %arg.magnitude.5.0, 1
  %.234 = add i64 %arg.magnitude.5.1, -1
  %.277212.not = icmp slt i64 %.234, 1
  %or.cond = select i1 %.156222.not, i1 true, i1 %.277212.not
  br i1 %or.cond, label %B226, label %B56.endif.us.preheader

B56.endif.us.preheader:
  br label %B56.endif.us

B56.endif.us:
  %.162217223.us = phi i64 [ %.169.us, %B90.B54.loopexit_crit_edge.us ], [ 0, %B56.endif.us.preheader ]
  %.362.us = mul i64 %.162217223.us, %arg.magnitude.5.1
  %0 = getelementptr float, ptr %arg.magnitude.4, i64 %.362.us
  br label %B92.us

B92.us:
  %.283211213.us = phi i64 [ 1, %B56.endif.us ], [ %.290.us, %B92.us ]
  %.290.us = add nuw i64 %.283211213.us, 1
  %1 = getelementptr float, ptr %0, i64 %.283211213.us
  %.367.us = load float, ptr %1, align 4
  %2 = getelementptr float, ptr %arg.scale.4, i64 %.283211213.us
  %.399.us = load float, ptr %2, align 4
  %.400.us = fmul float %.367.us, %.399.us
  %.401.us = add nsw i64 %.283211213.us, -1
  %3 = getelementptr float, ptr %0, i64 %.401.us
  %.454.us = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %arg.scale.4, i64 %.401.us
  %.487.us = load float, ptr %4, align 4
  %.488.us = fmul float %.454.us, %.487.us
  %.489.us = fsub float %.400.us, %.488.us
  %5 = getelementptr float, ptr %arg.out.4, i64 %.283211213.us
  %.519.us = load float, ptr %5, align 4
  %.520.us = fmul float %.489.us, %.489.us
  %.521.us = fadd float %.519.us, %.520.us
  store float %.521.us, ptr %5, align 4
  %exitcond.not = icmp eq i64 %.290.us, %arg.magnitude.5.1
  br i1 %exitcond.not, label %B90.B54.loopexit_crit_edge.us, label %B92.us

B90.B54.loopexit_crit_edge.us:
  %.169.us = add nuw nsw i64 %.162217223.us, 1
  %exitcond233.not = icmp eq i64 %.169.us, %arg.magnitude.5.0
  br i1 %exitcond233.not, label %B226, label %B56.endif.us

B226:
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
