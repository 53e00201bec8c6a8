; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop compress
;; stamp 8ce4604850c8da2f945de2f382adfbd42030606e
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null
@n4 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.bands.0, ptr %arg.bands.1, i64 %arg.bands.2, i64 %arg.bands.3, ptr %arg.bands.4, i64 %arg.bands.5.0, i64 %arg.bands.5.1, i64 %arg.bands.6.0, i64 %arg.bands.6.1, i8 %arg.half, double %arg.gain, double %arg.floor, double %arg.plus, double %arg.unit, double %arg.shift, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  %.34.not = icmp eq i8 %arg.half, 0
  %.433 = alloca i32, align 4
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.465 = alloca float, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.562 = alloca float, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.598 = alloca i32, align 4
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.633 = alloca float, align 4
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.bands.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.84 = fptrunc double %arg.gain to float
  %.85 = fptrunc double %arg.floor to float
  %.86 = fptrunc double %arg.plus to float
  %.96 = fptrunc double %arg.unit to float
  %.97 = fptrunc double %arg.shift to float
  %.202203.not = icmp slt i64 %arg.bands.5.0, 1
  br i1 %.202203.not, label %B1680, label %B438.endif.lr.ph

B438.endif.lr.ph:
  %.324181.not = icmp slt i64 %arg.bands.5.1, 1
  %.665 = fcmp oeq float %.86, 1.000000e+00
  br i1 %.324181.not, label %B1680, label %B438.endif.us.preheader

B438.endif.us.preheader:
  br label %B438.endif.us

B438.endif.us:
  %.208190204.us = phi i64 [ %.215.us, %B472.B436.loopexit_crit_edge.us ], [ 0, %B438.endif.us.preheader ]
  %.215.us = add nuw nsw i64 %.208190204.us, 1
  %.413.us = mul i64 %.208190204.us, %arg.bands.5.1
  %0 = getelementptr float, ptr %arg.bands.4, i64 %.413.us
  %.810.us = mul i64 %.208190204.us, %arg.out.5.1
  %1 = getelementptr float, ptr %arg.out.4, i64 %.810.us
  br label %B474.us

B474.us:
  %.330176182.us = phi i64 [ 0, %B438.endif.us ], [ %.337.us, %B910.endif.endif.endif.us ]
  %.337.us = add nuw nsw i64 %.330176182.us, 1
  %2 = getelementptr float, ptr %0, i64 %.330176182.us
  %.418.us = load float, ptr %2, align 4
  br i1 %.34.not, label %B910.us, label %B500.us

B500.us:
  store i32 0, ptr %.433, align 4
  %.437.us = call i32 @n5(ptr nonnull %.433, ptr nonnull %excinfo.1, float %.418.us, ptr null)
  switch i32 %.437.us, label %B500.if.if [
    i32 -2, label %B500.endif.us
    i32 0, label %B500.endif.us
  ], !prof !0

B500.endif.us:
  %.447.us = load i32, ptr %.433, align 4
  %.458.us = add i32 %.447.us, 4095
  %.460166.us = lshr i32 %.447.us, 13
  %.461.us = and i32 %.460166.us, 1
  %.462.us = add i32 %.458.us, %.461.us
  %.464.us = and i32 %.462.us, -8192
  store float 0.000000e+00, ptr %.465, align 4
  %.469.us = call i32 @n6(ptr nonnull %.465, ptr nonnull %excinfo.2, i32 %.464.us, ptr null)
  switch i32 %.469.us, label %B500.endif.if.if [
    i32 -2, label %B500.endif.endif.us
    i32 0, label %B500.endif.endif.us
  ], !prof !0

B500.endif.endif.us:
  %.479.us = load float, ptr %.465, align 4
  %.494.us = fadd float %.418.us, 5.000000e-01
  %.496.us = fadd float %.494.us, -5.000000e-01
  %.502.us = fcmp olt float %.418.us, 0x3F10000000000000
  %"$phi842.2.2.3.us" = select i1 %.502.us, float %.496.us, float %.479.us
  %.531.us = fcmp olt float %"$phi842.2.2.3.us", 6.552000e+04
  br i1 %.531.us, label %B910.us, label %B906.us

B906.us:
  br label %B910.us

B910.us:
  %x.3.2.us = phi float [ %.418.us, %B474.us ], [ 0x7FF0000000000000, %B906.us ], [ %"$phi842.2.2.3.us", %B500.endif.endif.us ]
  %.556.us = fmul float %x.3.2.us, %.84
  store float 0.000000e+00, ptr %.562, align 4
  %.568.us = call i32 @n7(ptr nonnull %.562, ptr nonnull %excinfo.3, float %.556.us, float %.85)
  %.578.us = load float, ptr %.562, align 4
  switch i32 %.568.us, label %B910.if.if [
    i32 -2, label %B910.endif.us
    i32 0, label %B910.endif.us
  ], !prof !0

B910.endif.us:
  %.593.us = fadd float %.578.us, %.86
  store i32 0, ptr %.598, align 4
  %.602.us = call i32 @n5(ptr nonnull %.598, ptr nonnull %excinfo.4, float %.593.us, ptr null)
  switch i32 %.602.us, label %B910.endif.if.if [
    i32 -2, label %B910.endif.endif.us
    i32 0, label %B910.endif.endif.us
  ], !prof !0

B910.endif.endif.us:
  %.612.us = load i32, ptr %.598, align 4
  %.622.us = sext i32 %.612.us to i64
  %.623.us = add nsw i64 %.622.us, -1060439283
  %3 = trunc i64 %.623.us to i32
  %4 = and i32 %3, -8388608
  %.632.us = sub i32 %.612.us, %4
  store float 0.000000e+00, ptr %.633, align 4
  %.637.us = call i32 @n6(ptr nonnull %.633, ptr nonnull %excinfo.5, i32 %.632.us, ptr null)
  switch i32 %.637.us, label %B910.endif.endif.if.if [
    i32 -2, label %B910.endif.endif.endif.us
    i32 0, label %B910.endif.endif.endif.us
  ], !prof !0

B910.endif.endif.endif.us:
  %.647.us = load float, ptr %.633, align 4
  %.624.us = ashr i64 %.623.us, 23
  %.661.us = icmp eq i64 %.624.us, 0
  %or.cond.us = select i1 %.661.us, i1 %.665, i1 false
  %.680.us = fadd float %.647.us, -1.000000e+00
  %"$phi1228.2.2.2.us" = select i1 %or.cond.us, float %.578.us, float %.680.us
  %.690.us = fadd float %"$phi1228.2.2.2.us", 2.000000e+00
  %.694.us = fdiv float %"$phi1228.2.2.2.us", %.690.us
  %.695.us = fmul float %.694.us, %.694.us
  %.700.us = fmul float %.695.us, 0x3FBC71C720000000
  %.701.us = fadd float %.700.us, 0x3FC24924A0000000
  %.702.us = fmul float %.695.us, %.701.us
  %.703.us = fadd float %.702.us, 0x3FC99999A0000000
  %.704.us = fmul float %.695.us, %.703.us
  %.705.us = fadd float %.704.us, 0x3FD5555560000000
  %.706.us = fmul float %.695.us, %.705.us
  %.708.us = sitofp i64 %.624.us to float
  %.712.us = fmul float %.708.us, 0x3FE6300000000000
  %.714.us = fmul float %.694.us, 2.000000e+00
  %.717.us = fmul float %.714.us, %.706.us
  %.719.us = fmul float %.708.us, 0x3F2BD01060000000
  %5 = fsub float %.717.us, %.719.us
  %.721.us = fadd float %.714.us, %5
  %.722.us = fadd float %.712.us, %.721.us
  %.728.us = fcmp one float %.593.us, 0x7FF0000000000000
  %"$phi1650.3.2.2.us" = select i1 %.728.us, float %.722.us, float %.593.us
  %.753.us = fmul float %"$phi1650.3.2.2.us", %.96
  %.759.us = fadd float %.753.us, %.97
  %6 = getelementptr float, ptr %1, i64 %.330176182.us
  store float %.759.us, ptr %6, align 4
  %exitcond.not = icmp eq i64 %arg.bands.5.1, %.337.us
  br i1 %exitcond.not, label %B472.B436.loopexit_crit_edge.us, label %B474.us

B472.B436.loopexit_crit_edge.us:
  %exitcond261.not = icmp eq i64 %.215.us, %arg.bands.5.0
  br i1 %exitcond261.not, label %B1680, label %B438.endif.us

common.ret:
  %common.ret.op = phi i32 [ 0, %B1680 ], [ %.437.us, %B500.if.if ], [ %.469.us, %B500.endif.if.if ], [ %.568.us, %B910.if.if ], [ %.602.us, %B910.endif.if.if ], [ %.637.us, %B910.endif.endif.if.if ]
  ret i32 %common.ret.op

B1680:
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.bands.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B500.if.if:
  %.445 = icmp sgt i32 %.437.us, 0
  %.438 = load ptr, ptr %excinfo.1, align 8
  %.446 = select i1 %.445, ptr %.438, ptr undef
  store ptr %.446, ptr %excinfo, align 8
  br label %common.ret

B500.endif.if.if:
  %.477 = icmp sgt i32 %.469.us, 0
  %.470 = load ptr, ptr %excinfo.2, align 8
  %.478 = select i1 %.477, ptr %.470, ptr undef
  store ptr %.478, ptr %excinfo, align 8
  br label %common.ret

B910.if.if:
  %.576 = icmp sgt i32 %.568.us, 0
  %.569 = load ptr, ptr %excinfo.3, align 8
  %.577 = select i1 %.576, ptr %.569, ptr undef
  store ptr %.577, ptr %excinfo, align 8
  br label %common.ret

B910.endif.if.if:
  %.610 = icmp sgt i32 %.602.us, 0
  %.603 = load ptr, ptr %excinfo.4, align 8
  %.611 = select i1 %.610, ptr %.603, ptr undef
  store ptr %.611, ptr %excinfo, align 8
  br label %common.ret

B910.endif.endif.if.if:
  %.645 = icmp sgt i32 %.637.us, 0
  %.638 = load ptr, ptr %excinfo.5, align 8
  %.646 = select i1 %.645, ptr %.638, ptr undef
  store ptr %.646, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n5(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.scalar, ptr readnone captures(none) %arg.viewty) #0 {
B0:
  store float %arg.scalar, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n6(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.scalar, ptr readnone captures(none) %arg.viewty) #0 {
B0:
  store i32 %arg.scalar, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n7(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #0 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
