; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop log_peaks
;; stamp e80a538df86d72ad5a5768c7a26d26b1d48dbdfd
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, i64 %arg.first, double %arg.share, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.level.0, ptr %arg.level.1, i64 %arg.level.2, i64 %arg.level.3, ptr %arg.level.4, i64 %arg.level.5.0, i64 %arg.level.6.0, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.marks.0, ptr %arg.marks.1, i64 %arg.marks.2, i64 %arg.marks.3, ptr %arg.marks.4, i64 %arg.marks.5.0, i64 %arg.marks.5.1, i64 %arg.marks.6.0, i64 %arg.marks.6.1) {
B0:
  %.119 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.119, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.642 = alloca float, align 4
  store float 0.000000e+00, ptr %.642, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.863 = alloca float, align 4
  store float 0.000000e+00, ptr %.863, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.932 = alloca i64, align 8
  store i64 0, ptr %.932, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1589 = alloca i64, align 8
  store i64 0, ptr %.1589, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.power.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  tail call void @NRT_incref(ptr %arg.level.0)
  tail call void @NRT_incref(ptr %arg.frame.0)
  tail call void @NRT_incref(ptr %arg.marks.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.119, i8 0, i64 56, i1 false)
  %.123 = call i32 @n17(ptr nonnull %.119, ptr nonnull %excinfo.1, i64 %arg.power.5.1, ptr null)
  %.133.fca.0.load = load ptr, ptr %.119, align 8
  %.133.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.123, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B118:
  %.248624626 = phi i64 [ %.255, %B118 ], [ 0, %B118.preheader ]
  %.255 = add nuw nsw i64 %.248624626, 1
  %0 = getelementptr float, ptr %.133.fca.4.load, i64 %.248624626
  store float 0.000000e+00, ptr %0, align 4
  %exitcond.not = icmp eq i64 %arg.power.5.1, %.255
  br i1 %exitcond.not, label %B132.endif, label %B118

B302:
  %.796659661 = phi i64 [ 0, %B302.lr.ph ], [ %.803, %B302.endif ]
  %1 = getelementptr float, ptr %.133.fca.4.load, i64 %.796659661
  %.857 = load float, ptr %1, align 4
  %.860 = fmul float %.857, %.859
  store float 0.000000e+00, ptr %.863, align 4
  %.869 = call i32 @n18(ptr nonnull %.863, ptr nonnull %excinfo.3, float %.860, float 0x3810000000000000)
  switch i32 %.869, label %B302.if.if [
    i32 -2, label %B302.endif
    i32 0, label %B302.endif
  ], !prof !0

B408:
  %.790660.not712 = phi i1 [ true, %B270.endif ], [ true, %B164.endif.lr.ph ], [ false, %B302.endif ]
  store i64 0, ptr %.932, align 8
  %.938 = call i32 @n19(ptr nonnull %.932, ptr nonnull %excinfo.4, i64 %arg.first, i64 1)
  switch i32 %.938, label %B408.if.if [
    i32 -2, label %B408.endif.endif
    i32 0, label %B408.endif.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B1088 ], [ %.123, %B0.if.if ], [ %.648.us, %B198.if.if ], [ %.869, %B302.if.if ], [ %.938, %B408.if.if ], [ %.1593.us, %B684.endif.if.if ]
  ret i32 %common.ret.op

B1088:
  %found.4.0.lcssa = phi i64 [ 0, %B408.endif.endif ], [ %found.3.2.us, %B516.B480.loopexit_crit_edge.us ]
  tail call void @NRT_decref(ptr %arg.power.0)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.marks.0)
  tail call void @NRT_decref(ptr %arg.level.0)
  tail call void @NRT_decref(ptr %arg.frame.0)
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  store i64 %found.4.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.131.not = icmp eq i32 %.123, 0
  %.124 = load ptr, ptr %excinfo.1, align 8
  %.132 = select i1 %.131.not, ptr undef, ptr %.124
  store ptr %.132, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.200 = icmp sgt i64 %arg.power.5.1, 0
  br i1 %.200, label %B118.preheader, label %B132.endif

B118.preheader:
  br label %B118

B132.endif:
  %.396642.not = icmp slt i64 %arg.power.5.0, 1
  br i1 %.396642.not, label %B270.endif, label %B164.endif.lr.ph

B164.endif.lr.ph:
  %.517631.not = icmp slt i64 %arg.power.5.1, 1
  br i1 %.517631.not, label %B408, label %B164.endif.us.preheader

B164.endif.us.preheader:
  br label %B164.endif.us

B164.endif.us:
  %.402637643.us = phi i64 [ %.409.us, %B196.B162.loopexit_crit_edge.us ], [ 0, %B164.endif.us.preheader ]
  %.409.us = add nuw nsw i64 %.402637643.us, 1
  %.632.us = mul i64 %.402637643.us, %arg.power.5.1
  %2 = getelementptr float, ptr %arg.power.4, i64 %.632.us
  br label %B198.us

B198.us:
  %.523630632.us = phi i64 [ 0, %B164.endif.us ], [ %.530.us, %B198.endif.us ]
  %3 = getelementptr float, ptr %.133.fca.4.load, i64 %.523630632.us
  %.584.us = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %2, i64 %.523630632.us
  %.637.us = load float, ptr %4, align 4
  store float 0.000000e+00, ptr %.642, align 4
  %.648.us = call i32 @n18(ptr nonnull %.642, ptr nonnull %excinfo.2, float %.584.us, float %.637.us)
  switch i32 %.648.us, label %B198.if.if [
    i32 -2, label %B198.endif.us
    i32 0, label %B198.endif.us
  ], !prof !0

B198.endif.us:
  %.530.us = add nuw nsw i64 %.523630632.us, 1
  %.658.us = load float, ptr %.642, align 4
  store float %.658.us, ptr %3, align 4
  %exitcond707.not = icmp eq i64 %arg.power.5.1, %.530.us
  br i1 %exitcond707.not, label %B196.B162.loopexit_crit_edge.us, label %B198.us

B196.B162.loopexit_crit_edge.us:
  %exitcond708.not = icmp eq i64 %.409.us, %arg.power.5.0
  br i1 %exitcond708.not, label %B270.endif, label %B164.endif.us

B198.if.if:
  %.656 = icmp sgt i32 %.648.us, 0
  %.649 = load ptr, ptr %excinfo.2, align 8
  %.657 = select i1 %.656, ptr %.649, ptr undef
  store ptr %.657, ptr %excinfo, align 8
  br label %common.ret

B270.endif:
  %.790660.not = icmp slt i64 %arg.power.5.1, 1
  br i1 %.790660.not, label %B408, label %B302.lr.ph

B302.lr.ph:
  %.859 = fptrunc double %arg.share to float
  br label %B302

B302.endif:
  %.803 = add nuw nsw i64 %.796659661, 1
  %.879 = load float, ptr %.863, align 4
  store float %.879, ptr %1, align 4
  %exitcond709.not = icmp eq i64 %.803, %arg.power.5.1
  br i1 %exitcond709.not, label %B408, label %B302

B302.if.if:
  %.877 = icmp sgt i32 %.869, 0
  %.870 = load ptr, ptr %excinfo.3, align 8
  %.878 = select i1 %.877, ptr %.870, ptr undef
  store ptr %.878, ptr %excinfo, align 8
  br label %common.ret

B408.if.if:
  %.946 = icmp sgt i32 %.938, 0
  %.939 = load ptr, ptr %excinfo.4, align 8
  %.947 = select i1 %.946, ptr %.939, ptr undef
  store ptr %.947, ptr %excinfo, align 8
  br label %common.ret

B408.endif.endif:
  %.948 = load i64, ptr %.932, align 8
  %5 = xor i64 %.948, -1
  %.1000 = add i64 %arg.power.5.0, %5
  %.1044680.not = icmp slt i64 %.1000, 1
  %brmerge = or i1 %.1044680.not, %.790660.not712
  br i1 %brmerge, label %B1088, label %B482.endif.us.preheader

B482.endif.us.preheader:
  br label %B482.endif.us

B482.endif.us:
  %found.4.0683.us = phi i64 [ %found.3.2.us, %B516.B480.loopexit_crit_edge.us ], [ 0, %B482.endif.us.preheader ]
  %.1043674682.us = phi i64 [ %.1053.us, %B516.B480.loopexit_crit_edge.us ], [ %.1000, %B482.endif.us.preheader ]
  %.1050675681.us = phi i64 [ %.1057.us, %B516.B480.loopexit_crit_edge.us ], [ %.948, %B482.endif.us.preheader ]
  %.1053.us = add nsw i64 %.1043674682.us, -1
  %.1057.us = add i64 %.1050675681.us, 1
  %.1243.us = icmp slt i64 %.1050675681.us, 0
  %.1244.us = select i1 %.1243.us, i64 %arg.power.5.0, i64 0
  %.1245.us = add i64 %.1244.us, %.1050675681.us
  %.1265.us = mul i64 %.1245.us, %arg.power.5.1
  %6 = getelementptr float, ptr %arg.power.4, i64 %.1265.us
  %.1274.us = add nsw i64 %.1050675681.us, -1
  %.1300.inv.us = icmp sgt i64 %.1050675681.us, 0
  %.1301.us = select i1 %.1300.inv.us, i64 0, i64 %arg.power.5.0
  %.1302.us = add i64 %.1274.us, %.1301.us
  %.1322.us = mul i64 %.1302.us, %arg.power.5.1
  %7 = getelementptr float, ptr %arg.power.4, i64 %.1322.us
  %.1357.us = icmp slt i64 %.1050675681.us, -1
  %.1358.us = select i1 %.1357.us, i64 %arg.power.5.0, i64 0
  %.1359.us = add i64 %.1057.us, %.1358.us
  %.1379.us = mul i64 %.1359.us, %arg.power.5.1
  %8 = getelementptr float, ptr %arg.power.4, i64 %.1379.us
  %.1481.us = sitofp i64 %.1050675681.us to double
  br label %B518.us

B518.us:
  %found.2.1670.us = phi i64 [ %found.4.0683.us, %B482.endif.us ], [ %found.3.2.us, %B1080.us ]
  %.1178666668.us = phi i64 [ 0, %B482.endif.us ], [ %.1185.us, %B1080.us ]
  %.1185.us = add nuw nsw i64 %.1178666668.us, 1
  %.1269.us = getelementptr float, ptr %6, i64 %.1178666668.us
  %.1270.us = load float, ptr %.1269.us, align 4
  %.1326.us = getelementptr float, ptr %7, i64 %.1178666668.us
  %.1327.us = load float, ptr %.1326.us, align 4
  %.1383.us = getelementptr float, ptr %8, i64 %.1178666668.us
  %.1384.us = load float, ptr %.1383.us, align 4
  %9 = getelementptr float, ptr %.133.fca.4.load, i64 %.1178666668.us
  %.1426.us = load float, ptr %9, align 4
  %.1428.us = fcmp ogt float %.1270.us, %.1426.us
  %.1435.us = fcmp ogt float %.1270.us, %.1327.us
  %or.cond.us = select i1 %.1428.us, i1 %.1435.us, i1 false
  %.1442.us = fcmp oge float %.1270.us, %.1384.us
  %or.cond610.us = select i1 %or.cond.us, i1 %.1442.us, i1 false
  %.1448.us = fcmp oge float %.1327.us, 0x3810000000000000
  %or.cond611.us = select i1 %or.cond610.us, i1 %.1448.us, i1 false
  %.1454.us = fcmp oge float %.1384.us, 0x3810000000000000
  %or.cond612.us = select i1 %or.cond611.us, i1 %.1454.us, i1 false
  br i1 %or.cond612.us, label %B684.us, label %B1080.us

B684.us:
  %.1457.us = fpext float %.1327.us to double
  %.1460.us = tail call double @llvm.log.f64(double %.1457.us)
  %.1462.us = fpext float %.1270.us to double
  %.1465.us = tail call double @llvm.log.f64(double %.1462.us)
  %.1467.us = fpext float %.1384.us to double
  %.1470.us = tail call double @llvm.log.f64(double %.1467.us)
  %.1471.us = fsub double %.1460.us, %.1470.us
  %.1472.us = fmul double %.1471.us, 5.000000e-01
  %.1473.us = fmul double %.1465.us, 2.000000e+00
  %.1474.us = fsub double %.1460.us, %.1473.us
  %.1475.us = fadd double %.1474.us, %.1470.us
  %.1479.us = fdiv double %.1472.us, %.1475.us
  %.1482.us = fadd double %.1479.us, %.1481.us
  %.1497.us = icmp slt i64 %found.2.1670.us, 0
  %.1498.us = select i1 %.1497.us, i64 %arg.place.5.0, i64 0
  %10 = getelementptr float, ptr %arg.place.4, i64 %found.2.1670.us
  %.1512.us = getelementptr float, ptr %10, i64 %.1498.us
  %.1513.us = fptrunc double %.1482.us to float
  store float %.1513.us, ptr %.1512.us, align 4
  %.1516.us = fmul double %.1471.us, 2.500000e-01
  %.1517.us = fmul double %.1516.us, %.1479.us
  %.1518.us = fsub double %.1465.us, %.1517.us
  %.1534.us = select i1 %.1497.us, i64 %arg.level.5.0, i64 0
  %11 = getelementptr float, ptr %arg.level.4, i64 %found.2.1670.us
  %.1548.us = getelementptr float, ptr %11, i64 %.1534.us
  %.1549.us = fptrunc double %.1518.us to float
  store float %.1549.us, ptr %.1548.us, align 4
  %.1567.us = select i1 %.1497.us, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.frame.4, i64 %found.2.1670.us
  %.1581.us = getelementptr i32, ptr %12, i64 %.1567.us
  %.1582.us = trunc i64 %.1178666668.us to i32
  store i32 %.1582.us, ptr %.1581.us, align 4
  %.1587.us = fmul double %.1482.us, 2.000000e+00
  %.1588.us = fadd double %.1587.us, 5.000000e-01
  store i64 0, ptr %.1589, align 8
  %.1593.us = call i32 @n20(ptr nonnull %.1589, ptr nonnull %excinfo.5, double %.1588.us)
  switch i32 %.1593.us, label %B684.endif.if.if [
    i32 -2, label %B684.endif.endif.us
    i32 0, label %B684.endif.endif.us
  ], !prof !0

B684.endif.endif.us:
  %.1603.us = load i64, ptr %.1589, align 8
  %.1640.us = icmp slt i64 %.1603.us, 0
  %.1641.us = select i1 %.1640.us, i64 %arg.marks.5.0, i64 0
  %.1642.us = add i64 %.1641.us, %.1603.us
  %.1662.us = mul i64 %.1642.us, %arg.marks.5.1
  %13 = getelementptr i8, ptr %arg.marks.4, i64 %.1662.us
  %14 = getelementptr i8, ptr %13, i64 %.1178666668.us
  store i8 1, ptr %14, align 1
  %.1672.us = add nsw i64 %found.2.1670.us, 1
  br label %B1080.us

B1080.us:
  %found.3.2.us = phi i64 [ %.1672.us, %B684.endif.endif.us ], [ %found.2.1670.us, %B518.us ]
  %exitcond710.not = icmp eq i64 %arg.power.5.1, %.1185.us
  br i1 %exitcond710.not, label %B516.B480.loopexit_crit_edge.us, label %B518.us

B516.B480.loopexit_crit_edge.us:
  %.1044.us = icmp sgt i64 %.1043674682.us, 1
  br i1 %.1044.us, label %B482.endif.us, label %B1088

B684.endif.if.if:
  %.1601 = icmp sgt i32 %.1593.us, 0
  %.1594 = load ptr, ptr %excinfo.5, align 8
  %.1602 = select i1 %.1601, ptr %.1594, ptr undef
  store ptr %.1602, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare double @llvm.log.f64(double) #1

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

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n19(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr noundef i32 @n20(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x) #2 {
B0:
  %.5 = fptosi double %arg.x to i64
  store i64 %.5, ptr %retptr, align 8
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
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop steady_peaks
;; stamp 4a69c25f9a3debfea4bafa18bd7ea53d2e0e41f7
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null
@n4 = common local_unnamed_addr global ptr null
@n5 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.marks.0, ptr %arg.marks.1, i64 %arg.marks.2, i64 %arg.marks.3, ptr %arg.marks.4, i64 %arg.marks.5.0, i64 %arg.marks.5.1, i64 %arg.marks.6.0, i64 %arg.marks.6.1, i64 %arg.reach, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0) {
B0.endif:
  %.250 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.320 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.354 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.684 = alloca i8, align 1
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.741 = alloca i64, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.775 = alloca i64, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  tail call void @NRT_incref(ptr %arg.place.0)
  tail call void @NRT_incref(ptr %arg.frame.0)
  tail call void @NRT_incref(ptr %arg.marks.0)
  tail call void @NRT_incref(ptr %arg.kept.0)
  %.175317.not = icmp slt i64 %arg.place.2, 1
  br i1 %.175317.not, label %B488, label %B72.lr.ph

B72.lr.ph:
  %.349 = add i64 %arg.reach, 1
  br label %B72

B72:
  %.181299320 = phi i64 [ 0, %B72.lr.ph ], [ %.188, %B372.endif.endif ]
  %.188 = add nuw nsw i64 %.181299320, 1
  %0 = getelementptr float, ptr %arg.place.4, i64 %.181299320
  %.246 = load float, ptr %0, align 4
  %.247 = fpext float %.246 to double
  %.248 = fmul double %.247, 2.000000e+00
  %.249 = fadd double %.248, 5.000000e-01
  store i64 0, ptr %.250, align 8
  %.254 = call i32 @n6(ptr nonnull %.250, ptr nonnull %excinfo.1, double %.249)
  %.264 = load i64, ptr %.250, align 8
  switch i32 %.254, label %B72.if.if [
    i32 -2, label %B72.endif
    i32 0, label %B72.endif
  ], !prof !0

B256:
  %seen.2.1290 = phi i64 [ 0, %B256.lr.ph ], [ %seen.3.2, %B370 ]
  %.458285289 = phi i64 [ %.416, %B256.lr.ph ], [ %.468, %B370 ]
  %.465286288 = phi i64 [ %.336, %B256.lr.ph ], [ %.472, %B370 ]
  %.468 = add nsw i64 %.458285289, -1
  %.472 = add i64 %.465286288, 1
  %.507.not = icmp eq i64 %.465286288, %.316
  br i1 %.507.not, label %B370, label %B270

B270:
  %.539 = icmp slt i64 %.465286288, 0
  %.540 = select i1 %.539, i64 %arg.marks.5.1, i64 0
  %.541 = add i64 %.540, %.465286288
  %.562 = getelementptr i8, ptr %3, i64 %.541
  %.563 = load i8, ptr %.562, align 1
  %.618 = getelementptr i8, ptr %4, i64 %.541
  %.619 = load i8, ptr %.618, align 1
  %.677 = getelementptr i8, ptr %5, i64 %.541
  %.678 = load i8, ptr %.677, align 1
  store i8 0, ptr %.684, align 1
  %.691 = call i32 @n7(ptr nonnull %.684, ptr nonnull %excinfo.4, i8 %.563, i8 %.619, i8 %.678)
  switch i32 %.691, label %B270.if.if [
    i32 -2, label %B270.endif
    i32 0, label %B270.endif
  ], !prof !0

B370:
  %seen.3.2 = phi i64 [ %.713, %B270.endif ], [ %seen.2.1290, %B256 ]
  %.459 = icmp samesign ugt i64 %.458285289, 1
  br i1 %.459, label %B256, label %B372.loopexit

B372.loopexit:
  %1 = shl nsw i64 %seen.3.2, 1
  br label %B372

B372:
  %seen.2.1.lcssa = phi i64 [ 0, %B72.endif.endif.endif.endif ], [ %1, %B372.loopexit ]
  store i64 0, ptr %.741, align 8
  %.747 = call i32 @n8(ptr nonnull %.741, ptr nonnull %excinfo.5, i64 %arg.marks.5.1, i64 %.350)
  %.757 = load i64, ptr %.741, align 8
  switch i32 %.747, label %B372.if.if [
    i32 -2, label %B372.endif
    i32 0, label %B372.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B488 ], [ %.254, %B72.if.if ], [ %.326, %B72.endif.if.if ], [ %.360, %B72.endif.endif.if.if ], [ %.691, %B270.if.if ], [ %.747, %B372.if.if ], [ %.781, %B372.endif.if.if ]
  ret i32 %common.ret.op

B488:
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.marks.0)
  tail call void @NRT_decref(ptr %arg.kept.0)
  tail call void @NRT_decref(ptr %arg.frame.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B72.endif:
  %2 = getelementptr i32, ptr %arg.frame.4, i64 %.181299320
  %.304 = load i32, ptr %2, align 4
  %.316 = sext i32 %.304 to i64
  %.317 = sub nsw i64 %.316, %arg.reach
  store i64 0, ptr %.320, align 8
  %.326 = call i32 @n9(ptr nonnull %.320, ptr nonnull %excinfo.2, i64 0, i64 %.317)
  %.336 = load i64, ptr %.320, align 8
  switch i32 %.326, label %B72.endif.if.if [
    i32 -2, label %B72.endif.endif
    i32 0, label %B72.endif.endif
  ], !prof !0

B72.if.if:
  %.262 = icmp sgt i32 %.254, 0
  %.255 = load ptr, ptr %excinfo.1, align 8
  %.263 = select i1 %.262, ptr %.255, ptr undef
  store ptr %.263, ptr %excinfo, align 8
  br label %common.ret

B72.endif.endif:
  %.350 = add i64 %.349, %.316
  store i64 0, ptr %.354, align 8
  %.360 = call i32 @n8(ptr nonnull %.354, ptr nonnull %excinfo.3, i64 %arg.marks.5.1, i64 %.350)
  switch i32 %.360, label %B72.endif.endif.if.if [
    i32 -2, label %B72.endif.endif.endif.endif
    i32 0, label %B72.endif.endif.endif.endif
  ], !prof !0

B72.endif.if.if:
  %.334 = icmp sgt i32 %.326, 0
  %.327 = load ptr, ptr %excinfo.2, align 8
  %.335 = select i1 %.334, ptr %.327, ptr undef
  store ptr %.335, ptr %excinfo, align 8
  br label %common.ret

B72.endif.endif.if.if:
  %.368 = icmp sgt i32 %.360, 0
  %.361 = load ptr, ptr %excinfo.3, align 8
  %.369 = select i1 %.368, ptr %.361, ptr undef
  store ptr %.369, ptr %excinfo, align 8
  br label %common.ret

B72.endif.endif.endif.endif:
  %.370 = load i64, ptr %.354, align 8
  %.416 = sub i64 %.370, %.336
  %.459287.not = icmp slt i64 %.416, 1
  br i1 %.459287.not, label %B372, label %B256.lr.ph

B256.lr.ph:
  %.510 = add nsw i64 %.264, -1
  %.536.inv = icmp sgt i64 %.264, 0
  %.537 = select i1 %.536.inv, i64 0, i64 %arg.marks.5.0
  %.538 = add i64 %.510, %.537
  %.558 = mul i64 %.538, %arg.marks.5.1
  %3 = getelementptr i8, ptr %arg.marks.4, i64 %.558
  %.592 = icmp slt i64 %.264, 0
  %.593 = select i1 %.592, i64 %arg.marks.5.0, i64 0
  %.594 = add i64 %.593, %.264
  %.614 = mul i64 %.594, %arg.marks.5.1
  %4 = getelementptr i8, ptr %arg.marks.4, i64 %.614
  %.623 = add nsw i64 %.264, 1
  %.651 = icmp slt i64 %.264, -1
  %.652 = select i1 %.651, i64 %arg.marks.5.0, i64 0
  %.653 = add i64 %.623, %.652
  %.673 = mul i64 %.653, %arg.marks.5.1
  %5 = getelementptr i8, ptr %arg.marks.4, i64 %.673
  br label %B256

B270.endif:
  %.701 = load i8, ptr %.684, align 1
  %.712 = zext i8 %.701 to i64
  %.713 = add nsw i64 %seen.2.1290, %.712
  br label %B370

B270.if.if:
  %.699 = icmp sgt i32 %.691, 0
  %.692 = load ptr, ptr %excinfo.4, align 8
  %.700 = select i1 %.699, ptr %.692, ptr undef
  store ptr %.700, ptr %excinfo, align 8
  br label %common.ret

B372.endif:
  store i64 0, ptr %.775, align 8
  %.781 = call i32 @n9(ptr nonnull %.775, ptr nonnull %excinfo.6, i64 0, i64 %.317)
  switch i32 %.781, label %B372.endif.if.if [
    i32 -2, label %B372.endif.endif
    i32 0, label %B372.endif.endif
  ], !prof !0

B372.if.if:
  %.755 = icmp sgt i32 %.747, 0
  %.748 = load ptr, ptr %excinfo.5, align 8
  %.756 = select i1 %.755, ptr %.748, ptr undef
  store ptr %.756, ptr %excinfo, align 8
  br label %common.ret

B372.endif.endif:
  %.791 = load i64, ptr %.775, align 8
  %6 = xor i64 %.791, -1
  %.802 = add i64 %.757, %6
  %.807 = icmp sge i64 %seen.2.1.lcssa, %.802
  %7 = getelementptr i8, ptr %arg.kept.4, i64 %.181299320
  %.839 = zext i1 %.807 to i8
  store i8 %.839, ptr %7, align 1
  %exitcond.not = icmp eq i64 %.188, %arg.place.2
  br i1 %exitcond.not, label %B488, label %B72

B372.endif.if.if:
  %.789 = icmp sgt i32 %.781, 0
  %.782 = load ptr, ptr %excinfo.6, align 8
  %.790 = select i1 %.789, ptr %.782, ptr undef
  store ptr %.790, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n6(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x) #0 {
B0:
  %.5 = fptosi double %arg.x to i64
  store i64 %.5, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n9(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr noundef i32 @n8(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr noundef i32 @n7(ptr noalias writeonly captures(none) initializes((0, 1)) %retptr, ptr noalias readnone captures(none) %excinfo, i8 %arg.x.0, i8 %arg.x.1, i8 %arg.x.2) #0 {
B0:
  %.17 = tail call i8 @llvm.umax.i8(i8 %arg.x.1, i8 %arg.x.0)
  %.19 = tail call i8 @llvm.umax.i8(i8 %arg.x.2, i8 %.17)
  store i8 %.19, ptr %retptr, align 1
  ret i32 0
}

declare i8 @llvm.umax.i8(i8, i8) #1

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
