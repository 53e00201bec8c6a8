; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop fill_weights
;; stamp 9695ca111fc3f9d10d600df1a4a1b44a3b44e8c7
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.per_crossing, double %arg.scale, ptr %arg.fractions.0, ptr %arg.fractions.1, i64 %arg.fractions.2, i64 %arg.fractions.3, ptr %arg.fractions.4, i64 %arg.fractions.5.0, i64 %arg.fractions.6.0, i64 %arg.wing, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.5.1, i64 %arg.rows.6.0, i64 %arg.rows.6.1) {
B0:
  %.65 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.411 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.497 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.fractions.0)
  tail call void @NRT_incref(ptr %arg.rows.0)
  %.63 = sitofp i64 %arg.per_crossing to double
  %.64 = fmul double %arg.scale, %.63
  store i64 0, ptr %.65, align 8
  %.69 = call i32 @n4(ptr nonnull %.65, ptr nonnull %excinfo.1, double %.64)
  %.79 = load i64, ptr %.65, align 8
  switch i32 %.69, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B506 ], [ %.69, %B0.if.if ], [ %.415.us.lcssa, %B182.if.if ], [ %.503.us.lcssa, %B182.endif.endif.if.if ]
  ret i32 %common.ret.op

B506:
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.rows.0)
  tail call void @NRT_decref(ptr %arg.fractions.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.77 = icmp sgt i32 %.69, 0
  %.70 = load ptr, ptr %excinfo.1, align 8
  %.78 = select i1 %.77, ptr %.70, ptr undef
  store ptr %.78, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.101 = add nsw i64 %arg.table.2, -1
  %.191345.not = icmp slt i64 %arg.fractions.2, 1
  br i1 %.191345.not, label %B506, label %B102.endif.endif.us.preheader

B102.endif.endif.us.preheader:
  %.456 = icmp ne i64 %.79, 0
  %.468 = icmp ne i64 %.79, -1
  br label %B102.endif.endif.us

B102.endif.endif.us:
  %.197333348.us = phi i64 [ %.204.us, %B134.loopexit.us.1 ], [ 0, %B102.endif.endif.us.preheader ]
  %.204.us = add nuw nsw i64 %.197333348.us, 1
  %0 = getelementptr double, ptr %arg.fractions.4, i64 %.197333348.us
  %.861.us = mul i64 %.197333348.us, %arg.rows.5.1
  %1 = getelementptr float, ptr %arg.rows.4, i64 %.861.us
  %.382.us = load double, ptr %0, align 8
  %.384.us = fmul double %arg.scale, %.382.us
  %.408.us = fmul double %.384.us, %.63
  store i64 0, ptr %.411, align 8
  %.415.us = call i32 @n4(ptr nonnull %.411, ptr nonnull %excinfo.2, double %.408.us)
  %.425.us = load i64, ptr %.411, align 8
  switch i32 %.415.us, label %B182.if.if [
    i32 -2, label %B182.endif.us
    i32 0, label %B182.endif.us
  ], !prof !0

B182.endif.us:
  %.439.us = sitofp i64 %.425.us to double
  %.440.us = fsub double %.408.us, %.439.us
  %.452.us = sub nsw i64 %arg.table.2, %.425.us
  %.467.us = icmp ne i64 %.452.us, -9223372036854775808
  %.469.not.us = or i1 %.468, %.467.us
  %or.cond = select i1 %.456, i1 %.469.not.us, i1 false, !prof !1
  br i1 %or.cond, label %B182.endif.else.if.us, label %B182.endif.endif.us, !prof !1

B182.endif.else.if.us:
  %.472.us = sdiv i64 %.452.us, %.79
  %.473.us = srem i64 %.452.us, %.79
  %.474.us = xor i64 %.473.us, %.79
  %.475.us = icmp slt i64 %.474.us, 0
  %.476.us = icmp ne i64 %.473.us, 0
  %.477.us = and i1 %.476.us, %.475.us
  %.482.us = sext i1 %.477.us to i64
  %spec.select301.us = add i64 %.472.us, %.482.us
  br label %B182.endif.endif.us

B182.endif.endif.us:
  %quot.0.us = phi i64 [ 0, %B182.endif.us ], [ %spec.select301.us, %B182.endif.else.if.us ]
  store i64 0, ptr %.497, align 8
  %.503.us = call i32 @n5(ptr nonnull %.497, ptr nonnull %excinfo.3, i64 %quot.0.us, i64 %arg.wing)
  switch i32 %.503.us, label %B182.endif.endif.if.if [
    i32 -2, label %B182.endif.endif.endif.endif.us
    i32 0, label %B182.endif.endif.endif.endif.us
  ], !prof !0

B182.endif.endif.endif.endif.us:
  %.513.us = load i64, ptr %.497, align 8
  %.602306.us.not = icmp slt i64 %.513.us, 1
  br i1 %.602306.us.not, label %B134.loopexit.us, label %B318.us.preheader

B318.us.preheader:
  br label %B318.us

B318.us:
  %.608305307.us = phi i64 [ %.615.us, %B390.us ], [ 0, %B318.us.preheader ]
  %.615.us = add nuw nsw i64 %.608305307.us, 1
  %.645.us = mul nsw i64 %.608305307.us, %.79
  %.647.us = add nsw i64 %.645.us, %.425.us
  %.653.us = icmp slt i64 %.647.us, %.101
  br i1 %.653.us, label %B348.us, label %B390.us

B348.us:
  %.670.us = icmp slt i64 %.647.us, -1
  %.671.us = select i1 %.670.us, i64 %arg.table.5.0, i64 0
  %2 = getelementptr double, ptr %arg.table.4, i64 %.647.us
  %3 = getelementptr i8, ptr %2, i64 8
  %.685.us = getelementptr double, ptr %3, i64 %.671.us
  %.686.us = load double, ptr %.685.us, align 8
  %.701.us = icmp slt i64 %.647.us, 0
  %.702.us = select i1 %.701.us, i64 %arg.table.5.0, i64 0
  %.716.us = getelementptr double, ptr %2, i64 %.702.us
  %.717.us = load double, ptr %.716.us, align 8
  %.718.us = fsub double %.686.us, %.717.us
  br label %B390.us

B390.us:
  %"$phi390.3.2.3.us" = phi double [ %.718.us, %B348.us ], [ 0.000000e+00, %B318.us ]
  %.743.us = icmp slt i64 %.647.us, 0
  %.744.us = select i1 %.743.us, i64 %arg.table.5.0, i64 0
  %4 = getelementptr double, ptr %arg.table.4, i64 %.647.us
  %.758.us = getelementptr double, ptr %4, i64 %.744.us
  %.759.us = load double, ptr %.758.us, align 8
  %.763.us = fmul double %.440.us, %"$phi390.3.2.3.us"
  %.764.us = fadd double %.759.us, %.763.us
  %.765.us = fptrunc double %.764.us to float
  %"$phi494.6.2.3.v.us" = xor i64 %.608305307.us, -1
  %"$phi494.6.2.3.us" = add i64 %arg.wing, %"$phi494.6.2.3.v.us"
  %.842.us = icmp slt i64 %"$phi494.6.2.3.us", 0
  %.843.us = select i1 %.842.us, i64 %arg.rows.5.1, i64 0
  %5 = getelementptr float, ptr %1, i64 %"$phi494.6.2.3.us"
  %.865.us = getelementptr float, ptr %5, i64 %.843.us
  store float %.765.us, ptr %.865.us, align 4
  %exitcond.not = icmp eq i64 %.513.us, %.615.us
  br i1 %exitcond.not, label %B134.loopexit.us, label %B318.us

B134.loopexit.us:
  %.382.us.1 = load double, ptr %0, align 8
  %.384.us.1 = fmul double %arg.scale, %.382.us.1
  %.397.us.1 = fsub double %arg.scale, %.384.us.1
  %.408.us.1 = fmul double %.397.us.1, %.63
  store i64 0, ptr %.411, align 8
  %.415.us.1 = call i32 @n4(ptr nonnull %.411, ptr nonnull %excinfo.2, double %.408.us.1)
  %.425.us.1 = load i64, ptr %.411, align 8
  switch i32 %.415.us.1, label %B182.if.if [
    i32 -2, label %B182.endif.us.1
    i32 0, label %B182.endif.us.1
  ], !prof !0

B182.endif.us.1:
  %.439.us.1 = sitofp i64 %.425.us.1 to double
  %.440.us.1 = fsub double %.408.us.1, %.439.us.1
  %.452.us.1 = sub nsw i64 %arg.table.2, %.425.us.1
  %.467.us.1 = icmp ne i64 %.452.us.1, -9223372036854775808
  %.469.not.us.1 = or i1 %.468, %.467.us.1
  %or.cond.1 = select i1 %.456, i1 %.469.not.us.1, i1 false, !prof !1
  br i1 %or.cond.1, label %B182.endif.else.if.us.1, label %B182.endif.endif.us.1, !prof !1

B182.endif.else.if.us.1:
  %.472.us.1 = sdiv i64 %.452.us.1, %.79
  %.473.us.1 = srem i64 %.452.us.1, %.79
  %.474.us.1 = xor i64 %.473.us.1, %.79
  %.475.us.1 = icmp slt i64 %.474.us.1, 0
  %.476.us.1 = icmp ne i64 %.473.us.1, 0
  %.477.us.1 = and i1 %.476.us.1, %.475.us.1
  %.482.us.1 = sext i1 %.477.us.1 to i64
  %spec.select301.us.1 = add i64 %.472.us.1, %.482.us.1
  br label %B182.endif.endif.us.1

B182.endif.endif.us.1:
  %quot.0.us.1 = phi i64 [ 0, %B182.endif.us.1 ], [ %spec.select301.us.1, %B182.endif.else.if.us.1 ]
  store i64 0, ptr %.497, align 8
  %.503.us.1 = call i32 @n5(ptr nonnull %.497, ptr nonnull %excinfo.3, i64 %quot.0.us.1, i64 %arg.wing)
  switch i32 %.503.us.1, label %B182.endif.endif.if.if [
    i32 -2, label %B182.endif.endif.endif.endif.us.1
    i32 0, label %B182.endif.endif.endif.endif.us.1
  ], !prof !0

B182.endif.endif.endif.endif.us.1:
  %.513.us.1 = load i64, ptr %.497, align 8
  %.602306.us.not.1 = icmp slt i64 %.513.us.1, 1
  br i1 %.602306.us.not.1, label %B134.loopexit.us.1, label %B318.us.1.preheader

B318.us.1.preheader:
  br label %B318.us.1

B318.us.1:
  %.608305307.us.1 = phi i64 [ %.615.us.1, %B390.us.1 ], [ 0, %B318.us.1.preheader ]
  %.615.us.1 = add nuw nsw i64 %.608305307.us.1, 1
  %.645.us.1 = mul nsw i64 %.608305307.us.1, %.79
  %.647.us.1 = add nsw i64 %.645.us.1, %.425.us.1
  %.653.us.1 = icmp slt i64 %.647.us.1, %.101
  br i1 %.653.us.1, label %B348.us.1, label %B390.us.1

B348.us.1:
  %.670.us.1 = icmp slt i64 %.647.us.1, -1
  %.671.us.1 = select i1 %.670.us.1, i64 %arg.table.5.0, i64 0
  %6 = getelementptr double, ptr %arg.table.4, i64 %.647.us.1
  %7 = getelementptr i8, ptr %6, i64 8
  %.685.us.1 = getelementptr double, ptr %7, i64 %.671.us.1
  %.686.us.1 = load double, ptr %.685.us.1, align 8
  %.701.us.1 = icmp slt i64 %.647.us.1, 0
  %.702.us.1 = select i1 %.701.us.1, i64 %arg.table.5.0, i64 0
  %.716.us.1 = getelementptr double, ptr %6, i64 %.702.us.1
  %.717.us.1 = load double, ptr %.716.us.1, align 8
  %.718.us.1 = fsub double %.686.us.1, %.717.us.1
  br label %B390.us.1

B390.us.1:
  %"$phi390.3.2.3.us.1" = phi double [ %.718.us.1, %B348.us.1 ], [ 0.000000e+00, %B318.us.1 ]
  %.743.us.1 = icmp slt i64 %.647.us.1, 0
  %.744.us.1 = select i1 %.743.us.1, i64 %arg.table.5.0, i64 0
  %8 = getelementptr double, ptr %arg.table.4, i64 %.647.us.1
  %.758.us.1 = getelementptr double, ptr %8, i64 %.744.us.1
  %.759.us.1 = load double, ptr %.758.us.1, align 8
  %.763.us.1 = fmul double %.440.us.1, %"$phi390.3.2.3.us.1"
  %.764.us.1 = fadd double %.759.us.1, %.763.us.1
  %.765.us.1 = fptrunc double %.764.us.1 to float
  %"$phi494.6.2.3.us.1" = add i64 %.608305307.us.1, %arg.wing
  %.842.us.1 = icmp slt i64 %"$phi494.6.2.3.us.1", 0
  %.843.us.1 = select i1 %.842.us.1, i64 %arg.rows.5.1, i64 0
  %9 = getelementptr float, ptr %1, i64 %"$phi494.6.2.3.us.1"
  %.865.us.1 = getelementptr float, ptr %9, i64 %.843.us.1
  store float %.765.us.1, ptr %.865.us.1, align 4
  %exitcond.1.not = icmp eq i64 %.513.us.1, %.615.us.1
  br i1 %exitcond.1.not, label %B134.loopexit.us.1, label %B318.us.1

B134.loopexit.us.1:
  %exitcond396.not = icmp eq i64 %.204.us, %arg.fractions.2
  br i1 %exitcond396.not, label %B506, label %B102.endif.endif.us

B182.if.if:
  %.415.us.lcssa = phi i32 [ %.415.us, %B102.endif.endif.us ], [ %.415.us.1, %B134.loopexit.us ]
  %.423 = icmp sgt i32 %.415.us.lcssa, 0
  %.416 = load ptr, ptr %excinfo.2, align 8
  %.424 = select i1 %.423, ptr %.416, ptr undef
  store ptr %.424, ptr %excinfo, align 8
  br label %common.ret

B182.endif.endif.if.if:
  %.503.us.lcssa = phi i32 [ %.503.us, %B182.endif.endif.us ], [ %.503.us.1, %B182.endif.endif.us.1 ]
  %.511 = icmp sgt i32 %.503.us.lcssa, 0
  %.504 = load ptr, ptr %excinfo.3, align 8
  %.512 = select i1 %.511, ptr %.504, ptr undef
  store ptr %.512, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x) #0 {
B0:
  %.5 = fptosi double %arg.x to i64
  store i64 %.5, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 9801, i32 199}
;; loop walk
;; stamp b7e01aab72aa194a51607744924363009fb604a9
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.whole, i64 %arg.over, double %arg.clock, i64 %arg.up, i64 %arg.down, double %arg.step, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.phases.0, ptr %arg.phases.1, i64 %arg.phases.2, i64 %arg.phases.3, ptr %arg.phases.4, i64 %arg.phases.5.0, i64 %arg.phases.6.0) {
B0:
  %.54 = icmp eq i64 %arg.up, 0
  br i1 %.54, label %B0.endif.endif.endif, label %B0.else, !prof !0

B66:
  %clock.2.0158 = phi double [ %.412, %B138 ], [ %arg.clock, %B66.preheader ]
  %over.3.0157 = phi i64 [ %.424, %B138 ], [ %arg.over, %B66.preheader ]
  %whole.2.0156 = phi i64 [ %.432, %B138 ], [ %arg.whole, %B66.preheader ]
  %.233152154 = phi i64 [ %.240, %B138 ], [ 0, %B66.preheader ]
  %.240 = add nuw nsw i64 %.233152154, 1
  %0 = getelementptr i64, ptr %arg.starts.4, i64 %.233152154
  store i64 %whole.2.0156, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.phases.4, i64 %.233152154
  store i64 %over.3.0157, ptr %1, align 8
  %.333 = icmp eq i64 %over.3.0157, 0
  %.337 = sitofp i64 %whole.2.0156 to double
  %.338 = fcmp olt double %clock.2.0158, %.337
  %or.cond = select i1 %.333, i1 %.338, i1 false
  br i1 %or.cond, label %B112, label %B138

B112:
  %.341 = add nsw i64 %whole.2.0156, -1
  store i64 %.341, ptr %0, align 8
  store i64 %arg.up, ptr %1, align 8
  br label %B138

B138:
  %.412 = fadd double %arg.step, %clock.2.0158
  %.417 = add nsw i64 %over.3.0157, %rem.1.0
  %.419 = icmp sge i64 %.417, %arg.up
  %.422 = zext i1 %.419 to i64
  %.423 = select i1 %.419, i64 %arg.up, i64 0
  %.424 = sub nsw i64 %.417, %.423
  %.430 = add i64 %whole.2.0156, %quot.0140
  %.432 = add i64 %.430, %.422
  %exitcond.not = icmp eq i64 %arg.starts.2, %.240
  br i1 %exitcond.not, label %B204, label %B66

B204:
  %whole.2.0.lcssa = phi i64 [ %arg.whole, %B0.endif.endif.endif ], [ %.432, %B138 ]
  %over.3.0.lcssa = phi i64 [ %arg.over, %B0.endif.endif.endif ], [ %.424, %B138 ]
  %clock.2.0.lcssa = phi double [ %arg.clock, %B0.endif.endif.endif ], [ %.412, %B138 ]
  store i64 %whole.2.0.lcssa, ptr %retptr, align 8
  %retptr.repack147 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %over.3.0.lcssa, ptr %retptr.repack147, align 8
  %retptr.repack149 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %clock.2.0.lcssa, ptr %retptr.repack149, align 8
  ret i32 0

B0.else:
  %.65 = icmp ne i64 %arg.down, -9223372036854775808
  %.66 = icmp ne i64 %arg.up, -1
  %.67.not = or i1 %.66, %.65
  br i1 %.67.not, label %B0.endif.else.if, label %B0.endif.endif.endif, !prof !1

B0.endif.else.if:
  %.70 = sdiv i64 %arg.down, %arg.up
  %.71 = srem i64 %arg.down, %arg.up
  %.72 = xor i64 %.71, %arg.up
  %.73 = icmp slt i64 %.72, 0
  %.74 = icmp ne i64 %.71, 0
  %.75 = and i1 %.74, %.73
  %.80 = sext i1 %.75 to i64
  %spec.select = add i64 %.70, %.80
  %.112 = srem i64 %arg.down, %arg.up
  %.113 = xor i64 %.112, %arg.up
  %.114 = icmp slt i64 %.113, 0
  %.115 = icmp ne i64 %.112, 0
  %.116 = and i1 %.115, %.114
  %.123 = select i1 %.116, i64 %arg.up, i64 0
  %spec.select146 = add i64 %.123, %.112
  br label %B0.endif.endif.endif

B0.endif.endif.endif:
  %quot.0140 = phi i64 [ 0, %B0 ], [ %spec.select, %B0.endif.else.if ], [ 0, %B0.else ]
  %rem.1.0 = phi i64 [ 0, %B0 ], [ %spec.select146, %B0.endif.else.if ], [ 0, %B0.else ]
  %.227153.not = icmp slt i64 %arg.starts.2, 1
  br i1 %.227153.not, label %B204, label %B66.preheader

B66.preheader:
  br label %B66
}

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
;; loop weighted_sums
;; stamp 8fe151297e4e0a13c80fd94eb4aad1fd14748cf6
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.firsts.0, ptr %arg.firsts.1, i64 %arg.firsts.2, i64 %arg.firsts.3, ptr %arg.firsts.4, i64 %arg.firsts.5.0, i64 %arg.firsts.6.0, ptr %arg.phases.0, ptr %arg.phases.1, i64 %arg.phases.2, i64 %arg.phases.3, ptr %arg.phases.4, i64 %arg.phases.5.0, i64 %arg.phases.6.0, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.5.1, i64 %arg.rows.6.0, i64 %arg.rows.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %.186322.not = icmp slt i64 %arg.out.2, 1
  br i1 %.186322.not, label %B280, label %B72.else.lr.ph

B72.else.lr.ph:
  %.660310.not = icmp slt i64 %arg.rows.5.1, 1
  br label %B72.else

B224:
  %total.2.1313 = phi float [ %.760, %B224 ], [ 0.000000e+00, %B224.preheader ]
  %.666309311 = phi i64 [ %.673, %B224 ], [ 0, %B224.preheader ]
  %.673 = add nuw nsw i64 %.666309311, 1
  %0 = getelementptr float, ptr %.297, i64 %.666309311
  %.727 = load float, ptr %0, align 4
  %1 = getelementptr float, ptr %.538, i64 %.666309311
  %.757 = load float, ptr %1, align 4
  %.758 = fmul reassoc contract float %.727, %.757
  %.760 = fadd reassoc contract float %total.2.1313, %.758
  %exitcond.not = icmp eq i64 %arg.rows.5.1, %.673
  br i1 %exitcond.not, label %B268, label %B224

B268:
  %total.2.1.lcssa = phi float [ 0.000000e+00, %B72.endif.endif ], [ %.760, %B224 ]
  %2 = getelementptr float, ptr %arg.out.4, i64 %.192317323
  store float %total.2.1.lcssa, ptr %2, align 4
  %exitcond329.not = icmp eq i64 %.199, %arg.out.2
  br i1 %exitcond329.not, label %B280, label %B72.else

B280:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B72.else:
  %.192317323 = phi i64 [ 0, %B72.else.lr.ph ], [ %.199, %B268 ]
  %.199 = add nuw nsw i64 %.192317323, 1
  %3 = getelementptr i64, ptr %arg.phases.4, i64 %.192317323
  %.257 = load i64, ptr %3, align 8
  %.276 = icmp slt i64 %.257, 0
  %.277 = select i1 %.276, i64 %arg.rows.5.0, i64 0
  %.278 = add i64 %.277, %.257
  %.295 = mul i64 %.278, %arg.rows.5.1
  %.297 = getelementptr float, ptr %arg.rows.4, i64 %.295
  %4 = getelementptr i64, ptr %arg.firsts.4, i64 %.192317323
  %.365 = load i64, ptr %4, align 8
  %.435 = icmp slt i64 %.365, 0
  %.436 = select i1 %.435, i64 %arg.samples.5.0, i64 0
  %.437 = add i64 %.436, %.365
  %.440 = icmp slt i64 %.437, 0
  br i1 %.440, label %B72.else.if, label %B72.else.endif, !prof !0

B72.else.if:
  br label %B72.else.endif

B72.else.endif:
  %.425.sroa.0.1 = phi i64 [ 0, %B72.else.if ], [ %.437, %B72.else ]
  %.445.not = icmp slt i64 %.437, %arg.samples.5.0
  br i1 %.445.not, label %B72.endif.endif, label %B72.else.endif.if, !prof !1

B72.else.endif.if:
  br label %B72.endif.endif

B72.endif.endif:
  %.425.sroa.0.3 = phi i64 [ %arg.samples.5.0, %B72.else.endif.if ], [ %.425.sroa.0.1, %B72.else.endif ]
  %.538 = getelementptr float, ptr %arg.samples.4, i64 %.425.sroa.0.3
  br i1 %.660310.not, label %B268, label %B224.preheader

B224.preheader:
  br label %B224
}

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
