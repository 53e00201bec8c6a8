; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop precision_and_auc
;; stamp 3b7222ce7d011941320282a6b5f49f1412c2c3af
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n4 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n3, i32 43, ptr @n4, ptr null, i32 0 }
@n6 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n7 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 103, ptr @n7, ptr null, i32 0 }
@n9 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n10 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n9, i32 52, ptr @n10, ptr null, i32 0 }
@n12 = common local_unnamed_addr global ptr null
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.positive.0, ptr %arg.positive.1, i64 %arg.positive.2, i64 %arg.positive.3, ptr %arg.positive.4, i64 %arg.positive.5.0, i64 %arg.positive.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, ptr %arg.cluster.0, ptr %arg.cluster.1, i64 %arg.cluster.2, i64 %arg.cluster.3, ptr %arg.cluster.4, i64 %arg.cluster.5.0, i64 %arg.cluster.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.112 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep660 = getelementptr inbounds nuw i8, ptr %.112, i64 32
  %.fca.5.0.gep661 = getelementptr inbounds nuw i8, ptr %.112, i64 40
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.150 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep639 = getelementptr inbounds nuw i8, ptr %.150, i64 40
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.203 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep572 = getelementptr inbounds nuw i8, ptr %.203, i64 32
  %.fca.5.0.gep573 = getelementptr inbounds nuw i8, ptr %.203, i64 40
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.238 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.238, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.238, i64 40
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.positive.0)
  tail call void @NRT_incref(ptr %arg.last.0)
  tail call void @NRT_incref(ptr %arg.cluster.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.112, i8 0, i64 56, i1 false)
  %.116 = call i32 @n26(ptr nonnull %.112, ptr nonnull %excinfo.1, i64 %arg.positive.2, ptr null)
  %.126.fca.0.load = load ptr, ptr %.112, align 8
  %.126.fca.4.load = load ptr, ptr %.fca.4.gep660, align 8
  %.126.fca.5.0.load = load i64, ptr %.fca.5.0.gep661, align 8
  switch i32 %.116, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B360:
  %.41110171021 = phi i64 [ %.421, %B466 ], [ %.369, %B360.preheader ]
  %.41810181020 = phi i64 [ %.425, %B466 ], [ %i.4.0, %B360.preheader ]
  %.421 = add nsw i64 %.41110171021, -1
  %.425 = add i64 %.41810181020, 1
  %.467 = icmp slt i64 %.41810181020, 0
  %.468 = select i1 %.467, i64 %arg.cluster.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.cluster.4, i64 %.41810181020
  %.482 = getelementptr i64, ptr %0, i64 %.468
  %.483 = load i64, ptr %.482, align 8
  %.497 = icmp slt i64 %.483, 0
  %.498 = select i1 %.497, i64 %.252.fca.5.0.load, i64 0
  %1 = getelementptr double, ptr %.252.fca.4.load, i64 %.483
  %.512 = getelementptr double, ptr %1, i64 %.498
  %.513 = load double, ptr %.512, align 8
  %.515 = fadd double %.513, 1.000000e+00
  store double %.515, ptr %.512, align 8
  %.561 = select i1 %.467, i64 %arg.positive.5.0, i64 0
  %2 = getelementptr i8, ptr %arg.positive.4, i64 %.41810181020
  %.575 = getelementptr i8, ptr %2, i64 %.561
  %.576 = load i8, ptr %.575, align 1
  %.579 = icmp eq i8 %.576, 0
  br i1 %.579, label %B466, label %B422

B422:
  %.617 = load i64, ptr %.482, align 8
  %.633 = icmp slt i64 %.617, 0
  %.634 = select i1 %.633, i64 %.217.fca.5.0.load, i64 0
  %3 = getelementptr double, ptr %.217.fca.4.load, i64 %.617
  %.648 = getelementptr double, ptr %3, i64 %.634
  %.649 = load double, ptr %.648, align 8
  %.651 = fadd double %.649, 1.000000e+00
  store double %.651, ptr %.648, align 8
  br label %B466

B466:
  %.412 = icmp samesign ugt i64 %.41110171021, 1
  br i1 %.412, label %B360, label %B468.endif

B520:
  %.80110231027 = phi i64 [ %.811, %B520 ], [ %.pre1095, %B520.preheader ]
  %.80810241026 = phi i64 [ %.815, %B520 ], [ %i.4.0, %B520.preheader ]
  %.811 = add nsw i64 %.80110231027, -1
  %.815 = add i64 %.80810241026, 1
  %.853 = icmp slt i64 %.80810241026, 0
  %.854 = select i1 %.853, i64 %arg.cluster.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.cluster.4, i64 %.80810241026
  %.868 = getelementptr i64, ptr %4, i64 %.854
  %.869 = load i64, ptr %.868, align 8
  %.883 = icmp slt i64 %.869, 0
  %.884 = select i1 %.883, i64 %.217.fca.5.0.load, i64 0
  %5 = getelementptr double, ptr %.217.fca.4.load, i64 %.869
  %.898 = getelementptr double, ptr %5, i64 %.884
  %.899 = load double, ptr %.898, align 8
  %.944 = select i1 %.883, i64 %.252.fca.5.0.load, i64 0
  %6 = getelementptr double, ptr %.252.fca.4.load, i64 %.869
  %.958 = getelementptr double, ptr %6, i64 %.944
  %.959 = load double, ptr %.958, align 8
  %.974 = select i1 %.853, i64 %.126.fca.5.0.load, i64 0
  %7 = getelementptr double, ptr %.126.fca.4.load, i64 %.80810241026
  %.988 = getelementptr double, ptr %7, i64 %.974
  store double %.899, ptr %.988, align 8
  %.1004 = select i1 %.853, i64 %.164.fca.5.0.load, i64 0
  %8 = getelementptr double, ptr %.164.fca.4.load, i64 %.80810241026
  %.1018 = getelementptr double, ptr %8, i64 %.1004
  store double %.959, ptr %.1018, align 8
  %.802 = icmp samesign ugt i64 %.80110231027, 1
  br i1 %.802, label %B520, label %B594.loopexit

B594.loopexit:
  %.1055.pre = load i64, ptr %.329, align 8
  br label %B594

B594:
  %.1055 = phi i64 [ %.1055.pre, %B594.loopexit ], [ %.720.pre, %B468.endif ], [ %.330, %B308.endif ]
  %.1056 = add nsw i64 %.1055, 1
  %.1060 = icmp slt i64 %.1056, %arg.positive.2
  br i1 %.1060, label %B308.endif, label %B628.endif

B684:
  %.118010631077 = phi i64 [ %.1187, %B684 ], [ 0, %B684.preheader ]
  %.1187 = add nuw nsw i64 %.118010631077, 1
  %.2324 = mul i64 %.118010631077, %arg.out.5.1
  %.2328 = getelementptr double, ptr %arg.out.4, i64 %.2324
  store double 0x7FF8000000000000, ptr %.2328, align 8
  %.2425 = getelementptr i8, ptr %.2328, i64 8
  store double 0x7FF8000000000000, ptr %.2425, align 8
  %exitcond.not = icmp eq i64 %.1187, %arg.weights.5.0
  br i1 %exitcond.not, label %B1324, label %B684

common.ret:
  %common.ret.op = phi i32 [ 0, %B1324 ], [ %.116, %B0.if.if ], [ %.154, %B0.endif.if.if ], [ %.207, %B0.endif.endif.if.if ], [ %.242, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B1324:
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.positive.0)
  tail call void @NRT_decref(ptr %.126.fca.0.load)
  tail call void @NRT_decref(ptr %.164.fca.0.load)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.last.0)
  tail call void @NRT_decref(ptr %arg.cluster.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.fca.4.gep638 = getelementptr inbounds nuw i8, ptr %.150, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.150, i8 0, i64 56, i1 false)
  %.154 = call i32 @n26(ptr nonnull %.150, ptr nonnull %excinfo.2, i64 %arg.positive.2, ptr null)
  %.164.fca.0.load = load ptr, ptr %.150, align 8
  %.164.fca.4.load = load ptr, ptr %.fca.4.gep638, align 8
  switch i32 %.154, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.if.if:
  %.124.not = icmp eq i32 %.116, 0
  %.117 = load ptr, ptr %excinfo.1, align 8
  %.125 = select i1 %.124.not, ptr undef, ptr %.117
  store ptr %.125, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.164.fca.5.0.load = load i64, ptr %.fca.5.0.gep639, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.203, i8 0, i64 56, i1 false)
  %.207 = call i32 @n27(ptr nonnull %.203, ptr nonnull %excinfo.3, i64 %arg.weights.5.1, ptr null)
  %.217.fca.0.load = load ptr, ptr %.203, align 8
  %.217.fca.4.load = load ptr, ptr %.fca.4.gep572, align 8
  %.217.fca.5.0.load = load i64, ptr %.fca.5.0.gep573, align 8
  switch i32 %.207, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:
  %.162.not = icmp eq i32 %.154, 0
  %.155 = load ptr, ptr %excinfo.2, align 8
  %.163 = select i1 %.162.not, ptr undef, ptr %.155
  store ptr %.163, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.238, i8 0, i64 56, i1 false)
  %.242 = call i32 @n27(ptr nonnull %.238, ptr nonnull %excinfo.4, i64 %arg.weights.5.1, ptr null)
  %.252.fca.0.load = load ptr, ptr %.238, align 8
  %.252.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.242, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:
  %.215.not = icmp eq i32 %.207, 0
  %.208 = load ptr, ptr %excinfo.3, align 8
  %.216 = select i1 %.215.not, ptr undef, ptr %.208
  store ptr %.216, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.252.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.295 = icmp sgt i64 %arg.positive.2, 0
  br i1 %.295, label %B308.endif.preheader, label %B628.endif

B308.endif.preheader:
  br label %B308.endif

B0.endif.endif.endif.if.if:
  %.250.not = icmp eq i32 %.242, 0
  %.243 = load ptr, ptr %excinfo.4, align 8
  %.251 = select i1 %.250.not, ptr undef, ptr %.243
  store ptr %.251, ptr %excinfo, align 8
  br label %common.ret

B308.endif:
  %i.4.0 = phi i64 [ %.1056, %B594 ], [ 0, %B308.endif.preheader ]
  %.314 = icmp slt i64 %i.4.0, 0
  %.315 = select i1 %.314, i64 %arg.last.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.last.4, i64 %i.4.0
  %.329 = getelementptr i64, ptr %9, i64 %.315
  %.330 = load i64, ptr %.329, align 8
  %reass.sub = sub i64 %.330, %i.4.0
  %.369 = add i64 %reass.sub, 1
  %.41210191102 = icmp ult i64 %reass.sub, 9223372036854775807
  br i1 %.41210191102, label %B360.preheader, label %B594

B360.preheader:
  br label %B360

B468.endif:
  %.720.pre = load i64, ptr %.329, align 8
  %.pre = sub i64 %.720.pre, %i.4.0
  %.pre1095 = add i64 %.pre, 1
  %10 = icmp ult i64 %.pre, 9223372036854775807
  br i1 %10, label %B520.preheader, label %B594

B520.preheader:
  br label %B520

B628.endif:
  tail call void @NRT_decref(ptr %.252.fca.0.load)
  tail call void @NRT_decref(ptr %.217.fca.0.load)
  %.11741072.not = icmp slt i64 %arg.weights.5.0, 1
  br i1 %.11741072.not, label %B1324, label %B684.lr.ph

B684.lr.ph:
  br i1 %.295, label %B684.us.preheader, label %B684.preheader

B684.preheader:
  br label %B684

B684.us.preheader:
  br label %B684.us

B684.us:
  %.118010631077.us = phi i64 [ %.1187.us, %B1184.us ], [ 0, %B684.us.preheader ]
  %.1578.us = mul i64 %.118010631077.us, %arg.weights.5.1
  %11 = getelementptr i64, ptr %arg.weights.4, i64 %.1578.us
  br label %B716.endif.us

B716.endif.us:
  %hits.2.1.us = phi double [ %.1733898.us, %B1150.us ], [ 0.000000e+00, %B684.us ]
  %misses.2.1.us = phi double [ %.1741900.us, %B1150.us ], [ 0.000000e+00, %B684.us ]
  %precision.4.1.us = phi double [ %precision.5.3.us, %B1150.us ], [ 0.000000e+00, %B684.us ]
  %lost.2.1.us = phi double [ %lost.3.3895.us, %B1150.us ], [ 0.000000e+00, %B684.us ]
  %i.5.1.us = phi i64 [ %.1329.us, %B1150.us ], [ 0, %B684.us ]
  %.1312.us = icmp slt i64 %i.5.1.us, 0
  %.1313.us = select i1 %.1312.us, i64 %arg.last.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.last.4, i64 %i.5.1.us
  %.1327.us = getelementptr i64, ptr %12, i64 %.1313.us
  %.1328.us = load i64, ptr %.1327.us, align 8
  %.1329.us = add nsw i64 %.1328.us, 1
  %.1367.us = sub i64 %.1329.us, %i.5.1.us
  %.1368.us = icmp sgt i64 %.1367.us, 0
  %..1367.us = call i64 @llvm.smax.i64(i64 %.1367.us, i64 0)
  br i1 %.1368.us, label %B778.us.preheader, label %B916.us

B778.us.preheader:
  br label %B778.us

B876.us:
  %.1706.us = fcmp ogt double %tied_hits.3.4.us, 0.000000e+00
  br i1 %.1706.us, label %B1000.lr.ph.us, label %B916.us

B916.us:
  %tied_misses.2.3.lcssa.us1100 = phi double [ %tied_misses.3.4.us, %B876.us ], [ 0.000000e+00, %B716.endif.us ]
  %tied_hits.2.3.lcssa.us1099 = phi double [ %tied_hits.3.4.us, %B876.us ], [ 0.000000e+00, %B716.endif.us ]
  %.1733.us = fadd double %hits.2.1.us, %tied_hits.2.3.lcssa.us1099
  %.1741.us = fadd double %misses.2.1.us, %tied_misses.2.3.lcssa.us1100
  br label %B1150.us

B1150.us:
  %.1741900.us = phi double [ %.1741.us, %B916.us ], [ %.1741894.us, %B1148.us ]
  %.1733898.us = phi double [ %.1733.us, %B916.us ], [ %.1733893.us, %B1148.us ]
  %lost.3.3895.us = phi double [ %lost.2.1.us, %B916.us ], [ %.1719.us, %B1148.us ]
  %precision.5.3.us = phi double [ %precision.4.1.us, %B916.us ], [ %precision.3.5.us, %B1148.us ]
  %.2236.us = icmp slt i64 %.1329.us, %arg.positive.2
  br i1 %.2236.us, label %B716.endif.us, label %B1184.us

B1184.us:
  %.1187.us = add nuw nsw i64 %.118010631077.us, 1
  %.2255.us = fcmp ogt double %.1733898.us, 0.000000e+00
  %.2262.us = fdiv double %precision.5.3.us, %.1733898.us
  %"$phi1228.1.2.1.us" = select i1 %.2255.us, double %.2262.us, double 0x7FF8000000000000
  %.2324.us = mul i64 %.118010631077.us, %arg.out.5.1
  %.2328.us = getelementptr double, ptr %arg.out.4, i64 %.2324.us
  store double %"$phi1228.1.2.1.us", ptr %.2328.us, align 8
  %.2338.us = fcmp ogt double %.1741900.us, 0.000000e+00
  %or.cond1011.us = select i1 %.2255.us, i1 %.2338.us, i1 false
  %.2342.us = fmul double %.1741900.us, %.1733898.us
  %.2351.us = fdiv double %lost.3.3895.us, %.2342.us
  %.2355.us = fsub double 1.000000e+00, %.2351.us
  %"$phi1308.1.2.1.us" = select i1 %or.cond1011.us, double %.2355.us, double 0x7FF8000000000000
  %.2425.us = getelementptr i8, ptr %.2328.us, i64 8
  store double %"$phi1308.1.2.1.us", ptr %.2425.us, align 8
  %exitcond1092.not = icmp eq i64 %.1187.us, %arg.weights.5.0
  br i1 %exitcond1092.not, label %B1324, label %B684.us

B1000.us:
  %precision.2.41050.us = phi double [ %precision.4.1.us, %B1000.lr.ph.us ], [ %precision.3.5.us, %B1148.us ]
  %.187710451049.us = phi i64 [ %..1367.us, %B1000.lr.ph.us ], [ %.1887.us, %B1148.us ]
  %.188410461048.us = phi i64 [ %i.5.1.us, %B1000.lr.ph.us ], [ %.1891.us, %B1148.us ]
  %.1887.us = add nsw i64 %.187710451049.us, -1
  %.1891.us = add i64 %.188410461048.us, 1
  %.1939.us = icmp slt i64 %.188410461048.us, 0
  %.1940.us = select i1 %.1939.us, i64 %arg.cluster.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.cluster.4, i64 %.188410461048.us
  %.1954.us = getelementptr i64, ptr %13, i64 %.1940.us
  %.1955.us = load i64, ptr %.1954.us, align 8
  %.1984.us = icmp slt i64 %.1955.us, 0
  %.1985.us = select i1 %.1984.us, i64 %arg.weights.5.1, i64 0
  %14 = getelementptr i64, ptr %11, i64 %.1955.us
  %.2007.us = getelementptr i64, ptr %14, i64 %.1985.us
  %.2008.us = load i64, ptr %.2007.us, align 8
  %.2029.us = select i1 %.1939.us, i64 %arg.positive.5.0, i64 0
  %15 = getelementptr i8, ptr %arg.positive.4, i64 %.188410461048.us
  %.2043.us = getelementptr i8, ptr %15, i64 %.2029.us
  %.2044.us = load i8, ptr %.2043.us, align 1
  %.2047.us = icmp ne i8 %.2044.us, 0
  %.2059.us = icmp sgt i64 %.2008.us, 0
  %or.cond.us = select i1 %.2047.us, i1 %.2059.us, i1 false
  br i1 %or.cond.us, label %B1062.us, label %B1148.us

B1062.us:
  %.2062.us = add nsw i64 %.2008.us, -1
  %.2078.us = select i1 %.1939.us, i64 %.126.fca.5.0.load, i64 0
  %16 = getelementptr double, ptr %.126.fca.4.load, i64 %.188410461048.us
  %.2092.us = getelementptr double, ptr %16, i64 %.2078.us
  %.2093.us = load double, ptr %.2092.us, align 8
  %.2094.us = uitofp nneg i64 %.2062.us to double
  %.2095.us = fmul double %.2093.us, %.2094.us
  %.2097.us = fsub double %.1733893.us, %.2095.us
  %.2099.us = uitofp nneg i64 %.2008.us to double
  %.2100.us = fmul double %.2097.us, %.2099.us
  %.2121.us = select i1 %.1939.us, i64 %.164.fca.5.0.load, i64 0
  %17 = getelementptr double, ptr %.164.fca.4.load, i64 %.188410461048.us
  %.2135.us = getelementptr double, ptr %17, i64 %.2121.us
  %.2136.us = load double, ptr %.2135.us, align 8
  %.2140.us = fmul double %.2136.us, %.2094.us
  %.2141.us = fsub double %.2105.us, %.2140.us
  %.2145.us = fdiv double %.2100.us, %.2141.us
  %.2147.us = fadd double %precision.2.41050.us, %.2145.us
  br label %B1148.us

B1148.us:
  %precision.3.5.us = phi double [ %.2147.us, %B1062.us ], [ %precision.2.41050.us, %B1000.us ]
  %.1878.us = icmp sgt i64 %.187710451049.us, 1
  br i1 %.1878.us, label %B1000.us, label %B1150.us

B778.us:
  %tied_misses.2.31040.us = phi double [ %tied_misses.3.4.us, %B778.us ], [ 0.000000e+00, %B778.us.preheader ]
  %tied_hits.2.31039.us = phi double [ %tied_hits.3.4.us, %B778.us ], [ 0.000000e+00, %B778.us.preheader ]
  %.140910341038.us = phi i64 [ %.1419.us, %B778.us ], [ %..1367.us, %B778.us.preheader ]
  %.141610351037.us = phi i64 [ %.1423.us, %B778.us ], [ %i.5.1.us, %B778.us.preheader ]
  %.1419.us = add nsw i64 %.140910341038.us, -1
  %.1423.us = add i64 %.141610351037.us, 1
  %.1465.us = icmp slt i64 %.141610351037.us, 0
  %.1466.us = select i1 %.1465.us, i64 %arg.positive.5.0, i64 0
  %18 = getelementptr i8, ptr %arg.positive.4, i64 %.141610351037.us
  %.1480.us = getelementptr i8, ptr %18, i64 %.1466.us
  %.1481.us = load i8, ptr %.1480.us, align 1
  %.1484.us = icmp eq i8 %.1481.us, 0
  %.1615.us = select i1 %.1465.us, i64 %arg.cluster.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.cluster.4, i64 %.141610351037.us
  %.1629.us = getelementptr i64, ptr %19, i64 %.1615.us
  %.1630.us = load i64, ptr %.1629.us, align 8
  %.1661.us = icmp slt i64 %.1630.us, 0
  %.1662.us = select i1 %.1661.us, i64 %arg.weights.5.1, i64 0
  %20 = getelementptr i64, ptr %11, i64 %.1630.us
  %.1684.us = getelementptr i64, ptr %20, i64 %.1662.us
  %.1685.us = load i64, ptr %.1684.us, align 8
  %.1689.us = sitofp i64 %.1685.us to double
  %.1588.us = fadd double %tied_hits.2.31039.us, %.1689.us
  %.1690.us = fadd double %tied_misses.2.31040.us, %.1689.us
  %tied_misses.3.4.us = select i1 %.1484.us, double %.1690.us, double %tied_misses.2.31040.us
  %tied_hits.3.4.us = select i1 %.1484.us, double %tied_hits.2.31039.us, double %.1588.us
  %.1410.us = icmp samesign ugt i64 %.140910341038.us, 1
  br i1 %.1410.us, label %B778.us, label %B876.us

B1000.lr.ph.us:
  %.1713.us = fmul double %tied_misses.3.4.us, 5.000000e-01
  %.1715.us = fadd double %misses.2.1.us, %.1713.us
  %.1717.us = fmul double %tied_hits.3.4.us, %.1715.us
  %.1719.us = fadd double %lost.2.1.us, %.1717.us
  %.1733893.us = fadd double %hits.2.1.us, %tied_hits.3.4.us
  %.1741894.us = fadd double %misses.2.1.us, %tied_misses.3.4.us
  %.2105.us = fadd double %.1733893.us, %.1741894.us
  br label %B1000.us
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n26(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
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
  %.31 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 3
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
  store i64 8, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack22, align 8
  br label %common.ret

B0.endif.endif.endif.if.if:
  store ptr @n11, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n27(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0:
  %.15.i = icmp slt i64 %arg.shape, 0
  br i1 %.15.i, label %B0.if.if, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:
  %.31.i = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31.i, label %B0.if.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %arg.shape, 3
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30.i, i32 32), !noalias !10
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.if.if ], [ 0, %B0.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:
  %excinfo.1.0.ph = phi ptr [ @n24, %B0.endif.endif.endif.i ], [ @n19, %B0.endif.endif.i ], [ @n16, %B0 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.5.i.i = getelementptr i8, ptr %.7.i.i.i, i64 24
  %.6.i.i = load ptr, ptr %.5.i.i, align 8, !noalias !20
  tail call void @llvm.memset.p0.i64(ptr align 1 %.6.i.i, i8 0, i64 %.30.i, i1 false), !noalias !21
  store ptr %.7.i.i.i, ptr %retptr, align 8
  %retptr.repack9 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack9, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i.i, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack19, align 8
  br label %common.ret
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!10 = !{!11, !13, !14, !16, !17, !19}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!17 = distinct !{!17, !18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!18 = distinct !{!18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!19 = distinct !{!19, !18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!20 = !{!17, !19}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!23 = distinct !{!23, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi1E1C7mutable7alignedE"}
;; loop rank_correlations
;; stamp cb7f29da4d69e726126cd4efb3b839f46e79eb14
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.order_x.0, ptr %arg.order_x.1, i64 %arg.order_x.2, i64 %arg.order_x.3, ptr %arg.order_x.4, i64 %arg.order_x.5.0, i64 %arg.order_x.6.0, ptr %arg.last_x.0, ptr %arg.last_x.1, i64 %arg.last_x.2, i64 %arg.last_x.3, ptr %arg.last_x.4, i64 %arg.last_x.5.0, i64 %arg.last_x.6.0, ptr %arg.order_y.0, ptr %arg.order_y.1, i64 %arg.order_y.2, i64 %arg.order_y.3, ptr %arg.order_y.4, i64 %arg.order_y.5.0, i64 %arg.order_y.6.0, ptr %arg.last_y.0, ptr %arg.last_y.1, i64 %arg.last_y.2, i64 %arg.last_y.3, ptr %arg.last_y.4, i64 %arg.last_y.5.0, i64 %arg.last_y.6.0, ptr %arg.cluster.0, ptr %arg.cluster.1, i64 %arg.cluster.2, i64 %arg.cluster.3, ptr %arg.cluster.4, i64 %arg.cluster.5.0, i64 %arg.cluster.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0:
  %.119 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep812 = getelementptr inbounds nuw i8, ptr %.119, i64 32
  %.fca.5.0.gep813 = getelementptr inbounds nuw i8, ptr %.119, i64 40
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.157 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.157, i64 40
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.order_x.0)
  tail call void @NRT_incref(ptr %arg.last_x.0)
  tail call void @NRT_incref(ptr %arg.order_y.0)
  tail call void @NRT_incref(ptr %arg.last_y.0)
  tail call void @NRT_incref(ptr %arg.cluster.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.119, i8 0, i64 56, i1 false)
  %.123 = call i32 @n14(ptr nonnull %.119, ptr nonnull %excinfo.1, i64 %arg.cluster.2, ptr null)
  %.133.fca.0.load = load ptr, ptr %.119, align 8
  %.133.fca.4.load = load ptr, ptr %.fca.4.gep812, align 8
  %.133.fca.5.0.load = load i64, ptr %.fca.5.0.gep813, align 8
  switch i32 %.123, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B198:
  %.248.0 = phi i64 [ 0, %B198.lr.ph ], [ %.318, %B923 ]
  %.3041077 = phi i64 [ %arg.weights.5.0, %B198.lr.ph ], [ %.314, %B923 ]
  %.314 = add nsw i64 %.3041077, -1
  %.318 = add i64 %.248.0, 1
  tail call void @NRT_incref(ptr %arg.order_x.0)
  tail call void @NRT_incref(ptr %arg.last_x.0)
  tail call void @NRT_incref(ptr %.133.fca.0.load)
  tail call void @NRT_incref(ptr %arg.order_y.0)
  tail call void @NRT_incref(ptr %arg.last_y.0)
  tail call void @NRT_incref(ptr %.171.fca.0.load)
  %.983 = icmp slt i64 %.248.0, 0
  %.984 = select i1 %.983, i64 %arg.weights.5.0, i64 0
  %.985 = add i64 %.984, %.248.0
  %.1005 = mul i64 %.985, %arg.weights.5.1
  %0 = getelementptr i64, ptr %arg.weights.4, i64 %.1005
  br label %B220

B220:
  %.419.0 = phi i64 [ 0, %B198 ], [ %.579, %B502 ]
  %.544 = icmp slt i64 %.419.0, 2
  br i1 %.544, label %B220.if, label %B504.endif

B222:
  %arg.order_y.4.pn = phi ptr [ %arg.order_y.4, %switch.1 ], [ %arg.order_x.4, %B220.if ], [ %arg.order_x.4, %B220.if ]
  %arg.order_y.5.0.pn = phi i64 [ %arg.order_y.5.0, %switch.1 ], [ %arg.order_x.5.0, %B220.if ], [ %arg.order_x.5.0, %B220.if ]
  %arg.last_y.4.pn = phi ptr [ %arg.last_y.4, %switch.1 ], [ %arg.last_x.4, %B220.if ], [ %arg.last_x.4, %B220.if ]
  %arg.last_y.5.0.pn = phi i64 [ %arg.last_y.5.0, %switch.1 ], [ %arg.last_x.5.0, %B220.if ], [ %arg.last_x.5.0, %B220.if ]
  %.171.fca.4.load.pn = phi ptr [ %.171.fca.4.load, %switch.1 ], [ %.133.fca.4.load, %B220.if ], [ %.133.fca.4.load, %B220.if ]
  %.171.fca.5.0.load.pn = phi i64 [ %.171.fca.5.0.load, %switch.1 ], [ %.133.fca.5.0.load, %B220.if ], [ %.133.fca.5.0.load, %B220.if ]
  %.579 = add nuw nsw i64 %.419.0, 1
  br i1 %.740, label %B252.endif.preheader, label %B502

B252.endif.preheader:
  br label %B252.endif

B308:
  %tied.2.41048 = phi double [ %.1015, %B308 ], [ 0.000000e+00, %B308.preheader ]
  %.85910431047 = phi i64 [ %.869, %B308 ], [ %.817, %B308.preheader ]
  %.86610441046 = phi i64 [ %.873, %B308 ], [ %i.2.2, %B308.preheader ]
  %.869 = add nsw i64 %.85910431047, -1
  %.873 = add i64 %.86610441046, 1
  %.911 = icmp slt i64 %.86610441046, 0
  %.912 = select i1 %.911, i64 %arg.order_y.5.0.pn, i64 0
  %1 = getelementptr i64, ptr %arg.order_y.4.pn, i64 %.86610441046
  %.926 = getelementptr i64, ptr %1, i64 %.912
  %.927 = load i64, ptr %.926, align 8
  %.941 = icmp slt i64 %.927, 0
  %.942 = select i1 %.941, i64 %arg.cluster.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.cluster.4, i64 %.927
  %.956 = getelementptr i64, ptr %2, i64 %.942
  %.957 = load i64, ptr %.956, align 8
  %.986 = icmp slt i64 %.957, 0
  %.987 = select i1 %.986, i64 %arg.weights.5.1, i64 0
  %3 = getelementptr i64, ptr %0, i64 %.957
  %.1009 = getelementptr i64, ptr %3, i64 %.987
  %.1010 = load i64, ptr %.1009, align 8
  %.1014 = sitofp i64 %.1010 to double
  %.1015 = fadd double %tied.2.41048, %.1014
  %.860 = icmp samesign ugt i64 %.85910431047, 1
  br i1 %.860, label %B308, label %B414.endif.lr.ph

B458.loopexit:
  %.1285.pre = load i64, ptr %.777, align 8
  br label %B458

B458:
  %tied.2.4.lcssa1086 = phi double [ %.1015, %B458.loopexit ], [ 0.000000e+00, %B252.endif ]
  %.1285 = phi i64 [ %.1285.pre, %B458.loopexit ], [ %.778, %B252.endif ]
  %.1250 = fadd double %before.2.2, %tied.2.4.lcssa1086
  %.1286 = add nsw i64 %.1285, 1
  %.1290 = icmp slt i64 %.1286, %arg.cluster.2
  br i1 %.1290, label %B252.endif, label %B502

B502:
  br label %B220

B540:
  %total.2.11057 = phi double [ %.1558, %B540 ], [ 0.000000e+00, %B540.preheader ]
  %.143910531055 = phi i64 [ %.1446, %B540 ], [ 0, %B540.preheader ]
  %.1446 = add nuw nsw i64 %.143910531055, 1
  %4 = getelementptr i64, ptr %arg.cluster.4, i64 %.143910531055
  %.1500 = load i64, ptr %4, align 8
  %.1529 = icmp slt i64 %.1500, 0
  %.1530 = select i1 %.1529, i64 %arg.weights.5.1, i64 0
  %5 = getelementptr i64, ptr %0, i64 %.1500
  %.1552 = getelementptr i64, ptr %5, i64 %.1530
  %.1553 = load i64, ptr %.1552, align 8
  %.1557 = sitofp i64 %.1553 to double
  %.1558 = fadd double %total.2.11057, %.1557
  %exitcond.not = icmp eq i64 %arg.cluster.2, %.1446
  br i1 %exitcond.not, label %B642.lr.ph, label %B540

B642:
  %xy.2.11068 = phi double [ 0.000000e+00, %B642.lr.ph ], [ %.1891, %B642 ]
  %yy.2.11067 = phi double [ 0.000000e+00, %B642.lr.ph ], [ %.1884, %B642 ]
  %xx.2.11066 = phi double [ 0.000000e+00, %B642.lr.ph ], [ %.1877, %B642 ]
  %.169210621064 = phi i64 [ 0, %B642.lr.ph ], [ %.1699, %B642 ]
  %.1699 = add nuw nsw i64 %.169210621064, 1
  %6 = getelementptr i64, ptr %arg.cluster.4, i64 %.169210621064
  %.1753 = load i64, ptr %6, align 8
  %.1782 = icmp slt i64 %.1753, 0
  %.1783 = select i1 %.1782, i64 %arg.weights.5.1, i64 0
  %7 = getelementptr i64, ptr %0, i64 %.1753
  %.1805 = getelementptr i64, ptr %7, i64 %.1783
  %.1806 = load i64, ptr %.1805, align 8
  %8 = getelementptr double, ptr %.133.fca.4.load, i64 %.169210621064
  %.1838 = load double, ptr %8, align 8
  %.1840 = fsub double %.1838, %15
  %9 = getelementptr double, ptr %.171.fca.4.load, i64 %.169210621064
  %.1870 = load double, ptr %9, align 8
  %.1872 = fsub double %.1870, %15
  %.1873 = sitofp i64 %.1806 to double
  %.1874 = fmul double %.1840, %.1873
  %.1875 = fmul double %.1840, %.1874
  %.1877 = fadd double %xx.2.11066, %.1875
  %.1881 = fmul double %.1872, %.1873
  %.1882 = fmul double %.1872, %.1881
  %.1884 = fadd double %yy.2.11067, %.1882
  %.1889 = fmul double %.1874, %.1872
  %.1891 = fadd double %xy.2.11068, %.1889
  %exitcond1079.not = icmp eq i64 %arg.cluster.2, %.1699
  br i1 %exitcond1079.not, label %B788, label %B642

B788:
  %.1903 = fcmp ugt double %.1877, 0.000000e+00
  br i1 %.1903, label %B834, label %B923

B834:
  %.1947 = fcmp ugt double %.1884, 0.000000e+00
  br i1 %.1947, label %B860, label %B923

B860:
  %.1991 = fmul double %.1877, %.1884
  %.2003 = tail call double @sqrt(double %.1991)
  %.2012 = fdiv double %.1891, %.2003
  br label %B923

common.ret:
  %common.ret.op = phi i32 [ 0, %B922 ], [ %.123, %B0.if.if ], [ %.161, %B0.endif.if.if ]
  ret i32 %common.ret.op

B922:
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %.171.fca.0.load)
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.order_y.0)
  tail call void @NRT_decref(ptr %arg.order_x.0)
  tail call void @NRT_decref(ptr %arg.last_y.0)
  tail call void @NRT_decref(ptr %arg.last_x.0)
  tail call void @NRT_decref(ptr %arg.cluster.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B923:
  %.2012.sink = phi double [ %.2012, %B860 ], [ 0x7FF8000000000000, %B788 ], [ 0x7FF8000000000000, %B504.endif ], [ 0.000000e+00, %B834 ]
  %.2030 = select i1 %.983, i64 %arg.out.5.0, i64 0
  %10 = getelementptr double, ptr %arg.out.4, i64 %.248.0
  %.2044 = getelementptr double, ptr %10, i64 %.2030
  store double %.2012.sink, ptr %.2044, align 8
  %.305 = icmp sgt i64 %.3041077, 1
  br i1 %.305, label %B198, label %B922

B0.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.157, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.157, i8 0, i64 56, i1 false)
  %.161 = call i32 @n14(ptr nonnull %.157, ptr nonnull %excinfo.2, i64 %arg.cluster.2, ptr null)
  %.171.fca.0.load = load ptr, ptr %.157, align 8
  %.171.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.161, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.if.if:
  %.131.not = icmp eq i32 %.123, 0
  %.124 = load ptr, ptr %excinfo.1, align 8
  %.132 = select i1 %.131.not, ptr undef, ptr %.124
  store ptr %.132, ptr %excinfo, align 8
  br label %common.ret

B0.endif.if.if:
  %.169.not = icmp eq i32 %.161, 0
  %.162 = load ptr, ptr %excinfo.2, align 8
  %.170 = select i1 %.169.not, ptr undef, ptr %.162
  store ptr %.170, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  %.171.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.3051075.not = icmp slt i64 %arg.weights.5.0, 1
  br i1 %.3051075.not, label %B922, label %B198.lr.ph

B198.lr.ph:
  %.740 = icmp sgt i64 %arg.cluster.2, 0
  br label %B198

B220.if:
  switch i64 %.419.0, label %default.unreachable [
    i64 0, label %B222
    i64 -2, label %B222
    i64 1, label %switch.1
    i64 -1, label %switch.1
  ]

default.unreachable:
  unreachable

switch.1:
  br label %B222

B252.endif:
  %before.2.2 = phi double [ %.1250, %B458 ], [ 0.000000e+00, %B252.endif.preheader ]
  %i.2.2 = phi i64 [ %.1286, %B458 ], [ 0, %B252.endif.preheader ]
  %.762 = icmp slt i64 %i.2.2, 0
  %.763 = select i1 %.762, i64 %arg.last_y.5.0.pn, i64 0
  %11 = getelementptr i64, ptr %arg.last_y.4.pn, i64 %i.2.2
  %.777 = getelementptr i64, ptr %11, i64 %.763
  %.778 = load i64, ptr %.777, align 8
  %reass.sub = sub i64 %.778, %i.2.2
  %.817 = add i64 %reass.sub, 1
  %.86010451090 = icmp ult i64 %reass.sub, 9223372036854775807
  br i1 %.86010451090, label %B308.preheader, label %B458

B308.preheader:
  br label %B308

B414.endif.lr.ph:
  %.1175 = fadd double %.1015, 1.000000e+00
  %.1180 = fmul double %.1175, 5.000000e-01
  %.1182 = fadd double %before.2.2, %.1180
  br label %B414.endif

B414.endif:
  %.1079.0 = phi i64 [ %i.2.2, %B414.endif.lr.ph ], [ %.1148, %B414.endif ]
  %.11341051 = phi i64 [ %.817, %B414.endif.lr.ph ], [ %.1144, %B414.endif ]
  %.1144 = add nsw i64 %.11341051, -1
  %.1148 = add i64 %.1079.0, 1
  %.1196 = icmp slt i64 %.1079.0, 0
  %.1197 = select i1 %.1196, i64 %arg.order_y.5.0.pn, i64 0
  %12 = getelementptr i64, ptr %arg.order_y.4.pn, i64 %.1079.0
  %.1211 = getelementptr i64, ptr %12, i64 %.1197
  %.1212 = load i64, ptr %.1211, align 8
  %.1226 = icmp slt i64 %.1212, 0
  %.1227 = select i1 %.1226, i64 %.171.fca.5.0.load.pn, i64 0
  %13 = getelementptr double, ptr %.171.fca.4.load.pn, i64 %.1212
  %.1241 = getelementptr double, ptr %13, i64 %.1227
  store double %.1182, ptr %.1241, align 8
  %.1135 = icmp sgt i64 %.11341051, 1
  br i1 %.1135, label %B414.endif, label %B458.loopexit

B504.endif:
  %.419.1 = phi i64 [ 2, %B220 ]
  %.532.sroa.76.0 = phi i64 [ 0, %B220 ]
  %.532.sroa.72.0 = phi ptr [ null, %B220 ]
  %.532.sroa.48.0 = phi i64 [ 0, %B220 ]
  %.532.sroa.44.0 = phi ptr [ null, %B220 ]
  %.532.sroa.20.0 = phi i64 [ 0, %B220 ]
  %.532.sroa.16.0 = phi ptr [ null, %B220 ]
  tail call void @NRT_decref(ptr %arg.order_x.0)
  tail call void @NRT_decref(ptr %arg.last_x.0)
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  tail call void @NRT_decref(ptr %arg.order_y.0)
  tail call void @NRT_decref(ptr %arg.last_y.0)
  tail call void @NRT_decref(ptr %.171.fca.0.load)
  br i1 %.740, label %B540.preheader, label %B923

B540.preheader:
  br label %B540

B642.lr.ph:
  %14 = fadd double %.1558, 1.000000e+00
  %15 = fmul double %14, 5.000000e-01
  br label %B642
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare double @sqrt(double) #1

define linkonce_odr range(i32 0, 2) i32 @n14(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
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
  %.31 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 3
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
  store i64 8, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack22, align 8
  br label %common.ret

B0.endif.endif.endif.if.if:
  store ptr @n13, ptr %excinfo, align 8
  br label %common.ret
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nounwind memory(read) }

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
;; loop mean_precisions
;; stamp 1b18c7e5b522527506b2210390cb98b7e4792064
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.positive.0, ptr %arg.positive.1, i64 %arg.positive.2, i64 %arg.positive.3, ptr %arg.positive.4, i64 %arg.positive.5.0, i64 %arg.positive.5.1, i64 %arg.positive.6.0, i64 %arg.positive.6.1, ptr %arg.scores.0, ptr %arg.scores.1, i64 %arg.scores.2, i64 %arg.scores.3, ptr %arg.scores.4, i64 %arg.scores.5.0, i64 %arg.scores.5.1, i64 %arg.scores.5.2, i64 %arg.scores.6.0, i64 %arg.scores.6.1, i64 %arg.scores.6.2, ptr %arg.orders.0, ptr %arg.orders.1, i64 %arg.orders.2, i64 %arg.orders.3, ptr %arg.orders.4, i64 %arg.orders.5.0, i64 %arg.orders.5.1, i64 %arg.orders.5.2, i64 %arg.orders.6.0, i64 %arg.orders.6.1, i64 %arg.orders.6.2, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %arg.positive.5.1.fr = freeze i64 %arg.positive.5.1
  %.217647.not = icmp slt i64 %arg.scores.5.0, 1
  br i1 %.217647.not, label %B610, label %B80.endif.lr.ph

B80.endif.lr.ph:
  %.348565.not = icmp slt i64 %arg.positive.5.0, 1
  %.472553.not = icmp slt i64 %arg.positive.5.1.fr, 1
  %.667 = mul i64 %arg.orders.5.2, %arg.orders.5.1
  br i1 %.348565.not, label %B80.endif.preheader, label %B80.endif.lr.ph.split.us

B80.endif.preheader:
  br label %B80.endif

B80.endif.lr.ph.split.us:
  %.732 = icmp sgt i64 %arg.positive.5.1.fr, 0
  br i1 %.732, label %B80.endif.us.us.preheader, label %B80.endif.us.preheader

B80.endif.us.preheader:
  br label %B80.endif.us

B80.endif.us.us.preheader:
  %0 = add nsw i64 %arg.positive.5.1.fr, -1
  br label %B80.endif.us.us

B80.endif.us.us:
  %.223640650.us.us = phi i64 [ %.230.us.us, %B122.B562_crit_edge.split.us.us.us ], [ 0, %B80.endif.us.us.preheader ]
  %.669.us.us = mul i64 %.667, %.223640650.us.us
  %1 = getelementptr i64, ptr %arg.orders.4, i64 %.669.us.us
  %.873.us.us = mul i64 %.223640650.us.us, %arg.scores.5.1
  br label %B124.endif.us.us.us

B124.endif.us.us.us:
  %judged.2.1569.us.us.us = phi i64 [ 0, %B80.endif.us.us ], [ %judged.3.2.us.us.us, %B611.us.us.us ]
  %total.2.1568.us.us.us = phi double [ 0.000000e+00, %B80.endif.us.us ], [ %total.3.2.us.us.us, %B611.us.us.us ]
  %.354560566.us.us.us = phi i64 [ 0, %B80.endif.us.us ], [ %.361.us.us.us, %B611.us.us.us ]
  %.361.us.us.us = add nuw nsw i64 %.354560566.us.us.us, 1
  br i1 %.472553.not, label %B611.us.us.us, label %B162.lr.ph.us.us.us

B192.us.us.us:
  %.586.us.us.us = icmp eq i64 %.577.us.us.us, 0
  %.590.us.us.us = icmp eq i64 %.577.us.us.us, %arg.positive.5.1.fr
  %or.cond.us.us.us = or i1 %.586.us.us.us, %.590.us.us.us
  br i1 %or.cond.us.us.us, label %B611.us.us.us, label %B218.us.us.us

B218.us.us.us:
  %.671.us.us.us = mul i64 %.354560566.us.us.us, %arg.orders.5.2
  %.673.us.us.us = getelementptr i64, ptr %1, i64 %.671.us.us.us
  %.846.us.us.us = add i64 %.354560566.us.us.us, %.873.us.us
  %reass.mul.us.us.us = mul i64 %.846.us.us.us, %arg.scores.5.2
  %2 = getelementptr double, ptr %arg.scores.4, i64 %reass.mul.us.us.us
  %.1075.us.us.us = mul i64 %.354560566.us.us.us, %arg.positive.5.1.fr
  %3 = getelementptr i8, ptr %arg.positive.4, i64 %.1075.us.us.us
  br label %B262.us.us.us

B262.us.us.us:
  %hits.2.3.us.us.us = phi i64 [ %.1371.us.us.us, %B486.us.us.us ], [ 0, %B218.us.us.us ]
  %precision.2.3.us.us.us = phi double [ %.1386.us.us.us, %B486.us.us.us ], [ 0.000000e+00, %B218.us.us.us ]
  %i.2.3.us.us.us = phi i64 [ %last.3.5.us.us.us, %B486.us.us.us ], [ 0, %B218.us.us.us ]
  %.756.us.us.us = icmp slt i64 %i.2.3.us.us.us, %arg.positive.5.1.fr
  br i1 %.756.us.us.us, label %B282.us.us.us, label %B486.us.us.us

B282.us.us.us:
  %.788.us.us.us = icmp slt i64 %i.2.3.us.us.us, 0
  %.789.us.us.us = select i1 %.788.us.us.us, i64 %arg.orders.5.2, i64 0
  %4 = getelementptr i64, ptr %.673.us.us.us, i64 %i.2.3.us.us.us
  %.803.us.us.us = getelementptr i64, ptr %4, i64 %.789.us.us.us
  %.804.us.us.us = load i64, ptr %.803.us.us.us, align 8
  %.847.us.us.us = icmp slt i64 %.804.us.us.us, 0
  %.848.us.us.us = select i1 %.847.us.us.us, i64 %arg.scores.5.2, i64 0
  %5 = getelementptr double, ptr %2, i64 %.804.us.us.us
  %.879.us.us.us = getelementptr double, ptr %5, i64 %.848.us.us.us
  %.880.us.us.us = load double, ptr %.879.us.us.us, align 8
  %.992.us.us.us = fcmp ord double %.880.us.us.us, 0.000000e+00
  br i1 %.992.us.us.us, label %B354.us.us.us.preheader, label %B486.us.us.us

B354.us.us.us.preheader:
  br label %B354.us.us.us

B354.us.us.us:
  %tied.2.6.us.us.us = phi i64 [ %.1095.us.us.us, %B414.us.us.us ], [ 0, %B354.us.us.us.preheader ]
  %last.2.6.us.us.us = phi i64 [ %.1105.us.us.us, %B414.us.us.us ], [ %i.2.3.us.us.us, %B354.us.us.us.preheader ]
  %.1011.us.us.us = icmp slt i64 %last.2.6.us.us.us, 0
  %.1012.us.us.us = select i1 %.1011.us.us.us, i64 %arg.orders.5.2, i64 0
  %6 = getelementptr i64, ptr %.673.us.us.us, i64 %last.2.6.us.us.us
  %.1026.us.us.us = getelementptr i64, ptr %6, i64 %.1012.us.us.us
  %.1027.us.us.us = load i64, ptr %.1026.us.us.us, align 8
  %.1056.us.us.us = icmp slt i64 %.1027.us.us.us, 0
  %.1057.us.us.us = select i1 %.1056.us.us.us, i64 %arg.positive.5.1.fr, i64 0
  %7 = getelementptr i8, ptr %3, i64 %.1027.us.us.us
  %.1079.us.us.us = getelementptr i8, ptr %7, i64 %.1057.us.us.us
  %.1080.us.us.us = load i8, ptr %.1079.us.us.us, align 1
  %.1083.us.us.us = icmp ne i8 %.1080.us.us.us, 0
  %.1094.us.us.us = zext i1 %.1083.us.us.us to i64
  %.1095.us.us.us = add nuw nsw i64 %tied.2.6.us.us.us, %.1094.us.us.us
  %exitcond713.not = icmp eq i64 %last.2.6.us.us.us, %0
  br i1 %exitcond713.not, label %B486.us.us.us, label %B414.us.us.us

B414.us.us.us:
  %.1105.us.us.us = add nsw i64 %last.2.6.us.us.us, 1
  %.1146.us.us.us = icmp slt i64 %last.2.6.us.us.us, -1
  %.1147.us.us.us = select i1 %.1146.us.us.us, i64 %arg.orders.5.2, i64 0
  %8 = getelementptr i64, ptr %.673.us.us.us, i64 %.1105.us.us.us
  %.1161.us.us.us = getelementptr i64, ptr %8, i64 %.1147.us.us.us
  %.1162.us.us.us = load i64, ptr %.1161.us.us.us, align 8
  %.1205.us.us.us = icmp slt i64 %.1162.us.us.us, 0
  %.1206.us.us.us = select i1 %.1205.us.us.us, i64 %arg.scores.5.2, i64 0
  %9 = getelementptr double, ptr %2, i64 %.1162.us.us.us
  %.1237.us.us.us = getelementptr double, ptr %9, i64 %.1206.us.us.us
  %.1238.us.us.us = load double, ptr %.1237.us.us.us, align 8
  %.1350.us.us.us = fcmp oeq double %.1238.us.us.us, %.880.us.us.us
  br i1 %.1350.us.us.us, label %B354.us.us.us, label %B486.us.us.us

B486.us.us.us:
  %tied.3.5.us.us.us = phi i64 [ 0, %B282.us.us.us ], [ 0, %B262.us.us.us ], [ %.1095.us.us.us, %B414.us.us.us ], [ %.1095.us.us.us, %B354.us.us.us ]
  %last.3.5.us.us.us = phi i64 [ %i.2.3.us.us.us, %B282.us.us.us ], [ %i.2.3.us.us.us, %B262.us.us.us ], [ %arg.positive.5.1.fr, %B354.us.us.us ], [ %.1105.us.us.us, %B414.us.us.us ]
  %.1371.us.us.us = add nsw i64 %tied.3.5.us.us.us, %hits.2.3.us.us.us
  %.1375.us.us.us = mul nsw i64 %.1371.us.us.us, %tied.3.5.us.us.us
  %.1379.us.us.us = sitofp i64 %.1375.us.us.us to double
  %.1380.us.us.us = sitofp i64 %last.3.5.us.us.us to double
  %.1384.us.us.us = fdiv double %.1379.us.us.us, %.1380.us.us.us
  %.1386.us.us.us = fadd double %precision.2.3.us.us.us, %.1384.us.us.us
  %.1397.us.us.us = icmp slt i64 %last.3.5.us.us.us, %arg.positive.5.1.fr
  br i1 %.1397.us.us.us, label %B262.us.us.us, label %B534.loopexit.us.us.us

B611.us.us.us:
  %total.3.2.us.us.us = phi double [ %.1429.us.us.us, %B534.loopexit.us.us.us ], [ %total.2.1568.us.us.us, %B192.us.us.us ], [ %total.2.1568.us.us.us, %B124.endif.us.us.us ]
  %judged.3.2.us.us.us = phi i64 [ %.1435.us.us.us, %B534.loopexit.us.us.us ], [ %judged.2.1569.us.us.us, %B192.us.us.us ], [ %judged.2.1569.us.us.us, %B124.endif.us.us.us ]
  %exitcond714.not = icmp eq i64 %arg.positive.5.0, %.361.us.us.us
  br i1 %exitcond714.not, label %B122.B562_crit_edge.split.us.us.us, label %B124.endif.us.us.us

B162.us.us.us:
  %of_tag.2.2556.us.us.us = phi i64 [ 0, %B162.lr.ph.us.us.us ], [ %.577.us.us.us, %B162.us.us.us ]
  %.478552554.us.us.us = phi i64 [ 0, %B162.lr.ph.us.us.us ], [ %.485.us.us.us, %B162.us.us.us ]
  %.485.us.us.us = add nuw nsw i64 %.478552554.us.us.us, 1
  %10 = getelementptr i8, ptr %11, i64 %.478552554.us.us.us
  %.562.us.us.us = load i8, ptr %10, align 1
  %.565.us.us.us = icmp ne i8 %.562.us.us.us, 0
  %.576.us.us.us = zext i1 %.565.us.us.us to i64
  %.577.us.us.us = add nuw nsw i64 %of_tag.2.2556.us.us.us, %.576.us.us.us
  %exitcond712.not = icmp eq i64 %arg.positive.5.1.fr, %.485.us.us.us
  br i1 %exitcond712.not, label %B192.us.us.us, label %B162.us.us.us

B534.loopexit.us.us.us:
  %.1419.us.us.us = uitofp nneg i64 %.577.us.us.us to double
  %.1423.us.us.us = fdiv double %.1386.us.us.us, %.1419.us.us.us
  %.1429.us.us.us = fadd double %total.2.1568.us.us.us, %.1423.us.us.us
  %.1435.us.us.us = add nsw i64 %judged.2.1569.us.us.us, 1
  br label %B611.us.us.us

B162.lr.ph.us.us.us:
  %.557.us.us.us = mul i64 %.354560566.us.us.us, %arg.positive.5.1.fr
  %11 = getelementptr i8, ptr %arg.positive.4, i64 %.557.us.us.us
  br label %B162.us.us.us

B122.B562_crit_edge.split.us.us.us:
  %.230.us.us = add nuw nsw i64 %.223640650.us.us, 1
  %.1446.not.us.us = icmp eq i64 %judged.3.2.us.us.us, 0
  %.1450.us.us = sitofp i64 %judged.3.2.us.us.us to double
  %.1454.us.us = fdiv double %total.3.2.us.us.us, %.1450.us.us
  %"$phi598.1.2.1.us.us" = select i1 %.1446.not.us.us, double 0x7FF8000000000000, double %.1454.us.us
  %12 = getelementptr double, ptr %arg.out.4, i64 %.223640650.us.us
  store double %"$phi598.1.2.1.us.us", ptr %12, align 8
  %exitcond715.not = icmp eq i64 %arg.scores.5.0, %.230.us.us
  br i1 %exitcond715.not, label %B610, label %B80.endif.us.us

B80.endif.us:
  %.223640650.us = phi i64 [ %.230.us, %B80.endif.us ], [ 0, %B80.endif.us.preheader ]
  %.230.us = add nuw nsw i64 %.223640650.us, 1
  %13 = getelementptr double, ptr %arg.out.4, i64 %.223640650.us
  store double 0x7FF8000000000000, ptr %13, align 8
  %exitcond711.not = icmp eq i64 %arg.scores.5.0, %.230.us
  br i1 %exitcond711.not, label %B610, label %B80.endif.us

B610:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B80.endif:
  %.223640650 = phi i64 [ %.230, %B80.endif ], [ 0, %B80.endif.preheader ]
  %.230 = add nuw nsw i64 %.223640650, 1
  %14 = getelementptr double, ptr %arg.out.4, i64 %.223640650
  store double 0x7FF8000000000000, ptr %14, align 8
  %exitcond716.not = icmp eq i64 %arg.scores.5.0, %.230
  br i1 %exitcond716.not, label %B610, label %B80.endif
}
