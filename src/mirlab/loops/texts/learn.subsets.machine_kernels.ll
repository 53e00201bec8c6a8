; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop machines
;; stamp b8ab4581988d92024344c907c09960dece115f82
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null
@n4 = common local_unnamed_addr global ptr null
@n5 = common local_unnamed_addr global ptr null
@n6 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n7 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 43, ptr @n7, ptr null, i32 0 }
@n9 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n10 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n9, i32 103, ptr @n10, ptr null, i32 0 }
@n12 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n13 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n12, i32 52, ptr @n13, ptr null, i32 0 }
@n15 = common local_unnamed_addr global ptr null
@n16 = common local_unnamed_addr global ptr null
@n17 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n18 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n19 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n17, i32 43, ptr @n18, ptr null, i32 0 }
@n20 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n21 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n22 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n20, i32 103, ptr @n21, ptr null, i32 0 }
@n23 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n24 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n25 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n23, i32 52, ptr @n24, ptr null, i32 0 }
@n26 = common local_unnamed_addr global ptr null
@n27 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n28 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n29 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n27, i32 43, ptr @n28, ptr null, i32 0 }
@n30 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n31 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n32 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n30, i32 103, ptr @n31, ptr null, i32 0 }
@n33 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n34 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n35 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n33, i32 52, ptr @n34, ptr null, i32 0 }
@n36 = common local_unnamed_addr global ptr null
@n37 = common local_unnamed_addr global ptr null
@n38 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n39 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n40 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n38, i32 43, ptr @n39, ptr null, i32 0 }
@n41 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n42 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n43 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n41, i32 103, ptr @n42, ptr null, i32 0 }
@n44 = common local_unnamed_addr global ptr null
@n45 = common local_unnamed_addr global ptr null
@n46 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n47 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n48 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n46, i32 52, ptr @n47, ptr null, i32 0 }
@n49 = common local_unnamed_addr global ptr null
@n50 = common local_unnamed_addr global ptr null
@n51 = common local_unnamed_addr global ptr null
@n52 = common local_unnamed_addr global ptr null
@n53 = common local_unnamed_addr global ptr null
@n54 = common local_unnamed_addr global ptr null
@n55 = common local_unnamed_addr global ptr null
@n56 = common local_unnamed_addr global ptr null
@n57 = common local_unnamed_addr global ptr null
@n58 = common local_unnamed_addr global ptr null
@n59 = common local_unnamed_addr global ptr null
@n60 = common local_unnamed_addr global ptr null
@n61 = common local_unnamed_addr global ptr null
@n62 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, double %arg.C, double %arg.eps, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) {
B0.endif:
  %.471 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.518 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.551 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.1.gep608 = getelementptr inbounds nuw i8, ptr %.551, i64 8
  %.fca.2.gep609 = getelementptr inbounds nuw i8, ptr %.551, i64 16
  %.fca.3.gep610 = getelementptr inbounds nuw i8, ptr %.551, i64 24
  %.fca.4.gep611 = getelementptr inbounds nuw i8, ptr %.551, i64 32
  %.fca.5.0.gep612 = getelementptr inbounds nuw i8, ptr %.551, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.551, i64 48
  %.fca.6.0.gep613 = getelementptr inbounds nuw i8, ptr %.551, i64 56
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.551, i64 64
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.603 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep554 = getelementptr inbounds nuw i8, ptr %.603, i64 8
  %.fca.2.gep555 = getelementptr inbounds nuw i8, ptr %.603, i64 16
  %.fca.3.gep556 = getelementptr inbounds nuw i8, ptr %.603, i64 24
  %.fca.4.gep557 = getelementptr inbounds nuw i8, ptr %.603, i64 32
  %.fca.5.0.gep558 = getelementptr inbounds nuw i8, ptr %.603, i64 40
  %.fca.6.0.gep559 = getelementptr inbounds nuw i8, ptr %.603, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.639 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep540 = getelementptr inbounds nuw i8, ptr %.639, i64 8
  %.fca.2.gep541 = getelementptr inbounds nuw i8, ptr %.639, i64 16
  %.fca.3.gep542 = getelementptr inbounds nuw i8, ptr %.639, i64 24
  %.fca.4.gep543 = getelementptr inbounds nuw i8, ptr %.639, i64 32
  %.fca.5.0.gep544 = getelementptr inbounds nuw i8, ptr %.639, i64 40
  %.fca.6.0.gep545 = getelementptr inbounds nuw i8, ptr %.639, i64 48
  %excinfo.5 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.639, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.5, align 8
  %.675 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.675, i64 8
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.675, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.675, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.675, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.675, i64 48
  %excinfo.6 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.675, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.6, align 8
  %.1910 = alloca double, align 8
  store double 0.000000e+00, ptr %.1910, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  %.85 = add nsw i64 %arg.ends.2, -1
  %.130 = icmp slt i64 %arg.ends.2, 2
  %..85 = select i1 %.130, i64 0, i64 %.85
  %.1741056 = icmp sgt i64 %..85, 0
  br i1 %.1741056, label %B60.endif.preheader, label %B218

B60.endif.preheader:
  br label %B60.endif

B58.loopexit:
  %most.2.1.lcssa = phi i64 [ %most.3.01059, %B60.endif ], [ %.487, %B100.backedge ]
  %exitcond.not = icmp eq i64 %.187, %..85
  br i1 %exitcond.not, label %B218, label %B60.endif

B102:
  %most.2.11047 = phi i64 [ %most.3.01059, %B102.lr.ph ], [ %.487, %B100.backedge ]
  %.30210421046 = phi i64 [ %.260, %B102.lr.ph ], [ %.312, %B100.backedge ]
  %.30910431045 = phi i64 [ %.187, %B102.lr.ph ], [ %.316, %B100.backedge ]
  %.372 = load i64, ptr %11, align 8
  %.403 = load i64, ptr %12, align 8
  %.419 = icmp slt i64 %.30910431045, -1
  %.420 = select i1 %.419, i64 %arg.ends.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.30910431045
  %1 = getelementptr i8, ptr %0, i64 8
  %.434 = getelementptr i64, ptr %1, i64 %.420
  %.435 = load i64, ptr %.434, align 8
  %.450 = icmp slt i64 %.30910431045, 0
  %.451 = select i1 %.450, i64 %arg.ends.5.0, i64 0
  %.465 = getelementptr i64, ptr %0, i64 %.451
  %.466 = load i64, ptr %.465, align 8
  %2 = add i64 %.372, %.435
  %3 = add i64 %.403, %.466
  %.467 = sub i64 %2, %3
  store i64 0, ptr %.471, align 8
  %.477 = call i32 @n63(ptr nonnull %.471, ptr nonnull %excinfo.1, i64 %most.2.11047, i64 %.467)
  switch i32 %.477, label %B102.if.if [
    i32 -2, label %B100.backedge
    i32 0, label %B100.backedge
  ], !prof !0

B100.backedge:
  %.316 = add nuw i64 %.30910431045, 1
  %.312 = add nsw i64 %.30210421046, -1
  %.487 = load i64, ptr %.471, align 8
  %.303 = icmp sgt i64 %.30210421046, 1
  br i1 %.303, label %B102, label %B58.loopexit

B218:
  %most.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %most.2.1.lcssa, %B58.loopexit ]
  store i64 0, ptr %.518, align 8
  %.522 = call i32 @n64(ptr nonnull %.518, ptr nonnull %excinfo.2, i64 %most.3.0.lcssa)
  %.532 = load i64, ptr %.518, align 8
  switch i32 %.522, label %B218.if.if [
    i32 -2, label %B218.endif
    i32 0, label %B218.endif
  ], !prof !0

B492.loopexit:
  %pair.2.1.lcssa = phi i64 [ %pair.3.01148, %B494.endif ], [ %.2351, %B1140 ]
  %exitcond1183.not = icmp eq i64 %.839, %..85
  br i1 %exitcond1183.not, label %B1158, label %B494.endif

B662:
  %.122310661068 = phi i64 [ %.1230, %B662 ], [ 0, %B662.preheader ]
  %.1230 = add nuw nsw i64 %.122310661068, 1
  %.1260.not = icmp slt i64 %.122310661068, %.1060
  %spec.select = select i1 %.1260.not, double 1.000000e+00, double -1.000000e+00
  %4 = getelementptr double, ptr %.617.fca.4.load, i64 %.122310661068
  store double %spec.select, ptr %4, align 8
  %5 = getelementptr double, ptr %.653.fca.4.load, i64 %.122310661068
  store double 0.000000e+00, ptr %5, align 8
  %exitcond1180.not = icmp eq i64 %.532, %.1230
  br i1 %exitcond1180.not, label %B704.endif, label %B662

B736:
  %.142710731075 = phi i64 [ 0, %B736.lr.ph ], [ %.1434, %B808 ]
  %.1434 = add nuw nsw i64 %.142710731075, 1
  %6 = getelementptr i64, ptr %.689.fca.4.load, i64 %.142710731075
  store i64 %.142710731075, ptr %6, align 8
  %.1496 = icmp slt i64 %.142710731075, %.1060
  br i1 %.1496, label %B760, label %B782

B760:
  %.1528 = load i64, ptr %14, align 8
  %.1530 = add nsw i64 %.1528, %.142710731075
  br label %B808

B782:
  %.1565 = load i64, ptr %.1122, align 8
  %.1567 = sub i64 %.142710731075, %.1060
  %.1569 = add i64 %.1567, %.1565
  %.1606.pre = load i64, ptr %14, align 8
  br label %B808

B808:
  %.1606 = phi i64 [ %.1528, %B760 ], [ %.1606.pre, %B782 ]
  %"$phi808.3.2.3" = phi i64 [ %.1530, %B760 ], [ %.1569, %B782 ]
  %.1627 = mul i64 %.142710731075, %.567.fca.5.1.load
  %.1631 = getelementptr float, ptr %.567.fca.4.load, i64 %.1627
  %.1640 = mul i64 %"$phi808.3.2.3", %arg.kernel.5.1
  %7 = getelementptr float, ptr %arg.kernel.4, i64 %.1640
  %.1644 = getelementptr float, ptr %7, i64 %.1606
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.1631, ptr align 1 %.1644, i64 %.1647, i1 false)
  %.1679 = load i64, ptr %.1122, align 8
  %gep = getelementptr float, ptr %invariant.gep, i64 %.1627
  %.1718 = getelementptr float, ptr %7, i64 %.1679
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %gep, ptr align 1 %.1718, i64 %.1721, i1 false)
  %exitcond1181.not = icmp eq i64 %.1133, %.1434
  br i1 %exitcond1181.not, label %B920.else.endif, label %B736

B1014:
  %.206610821084 = phi i64 [ 0, %B1014.lr.ph ], [ %.2073, %B1092 ]
  %.2073 = add nuw nsw i64 %.206610821084, 1
  %8 = getelementptr i64, ptr %.689.fca.4.load, i64 %.206610821084
  %.2131 = load i64, ptr %8, align 8
  %.2137 = icmp slt i64 %.2131, %.1060
  br i1 %.2137, label %B1044, label %B1066

B1044:
  %.2169 = load i64, ptr %14, align 8
  %.2171 = add nsw i64 %.2169, %.2131
  br label %B1092

B1066:
  %.2208 = load i64, ptr %.1122, align 8
  %.2210 = sub i64 %.2131, %.1060
  %.2214 = add i64 %.2210, %.2208
  br label %B1092

B1092:
  %"$phi1092.3.2.3" = phi i64 [ %.2171, %B1044 ], [ %.2214, %B1066 ]
  %9 = getelementptr double, ptr %.617.fca.4.load, i64 %.206610821084
  %.2251 = load double, ptr %9, align 8
  %10 = getelementptr double, ptr %.653.fca.4.load, i64 %.206610821084
  %.2282 = load double, ptr %10, align 8
  %.2285 = fmul nnan nsz double %.2251, %.2282
  %.2311 = icmp slt i64 %"$phi1092.3.2.3", 0
  %.2312 = select i1 %.2311, i64 %arg.weights.5.0, i64 0
  %.2313 = add i64 %.2312, %"$phi1092.3.2.3"
  %.2333 = mul i64 %.2313, %arg.weights.5.1
  %gep1089 = getelementptr double, ptr %invariant.gep1088, i64 %.2333
  store double %.2285, ptr %gep1089, align 8
  %exitcond1182.not = icmp eq i64 %.1133, %.2073
  br i1 %exitcond1182.not, label %B1140, label %B1014

B1140:
  %.2351 = add nsw i64 %pair.2.11111, 1
  %.956 = icmp sgt i64 %.95510901110, 1
  br i1 %.956, label %B538.endif, label %B492.loopexit

common.ret:
  %common.ret.op = phi i32 [ 0, %B1158 ], [ %.477, %B102.if.if ], [ %.522, %B218.if.if ], [ %.557, %B218.endif.if.if ], [ %.607, %B218.endif.endif.if.if ], [ %.643, %B218.endif.endif.endif.if.if ], [ %.679, %B218.endif.endif.endif.endif.if.if ], [ %.1924, %B920.endif.if.if ]
  ret i32 %common.ret.op

B1158:
  tail call void @NRT_decref(ptr %.617.fca.0.load)
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %.689.fca.0.load)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %.567.fca.0.load)
  tail call void @NRT_decref(ptr %.653.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B60.endif:
  %most.3.01059 = phi i64 [ %most.2.1.lcssa, %B58.loopexit ], [ 0, %B60.endif.preheader ]
  %.18010511057 = phi i64 [ %.187, %B58.loopexit ], [ 0, %B60.endif.preheader ]
  %.187 = add nuw nsw i64 %.18010511057, 1
  %.260 = sub i64 %.85, %.187
  %.3031044.not = icmp slt i64 %.260, 1
  br i1 %.3031044.not, label %B58.loopexit, label %B102.lr.ph

B102.lr.ph:
  %11 = getelementptr i64, ptr %arg.ends.4, i64 %.187
  %12 = getelementptr i64, ptr %arg.ends.4, i64 %.18010511057
  br label %B102

B102.if.if:
  %.485 = icmp sgt i32 %.477, 0
  %.478 = load ptr, ptr %excinfo.1, align 8
  %.486 = select i1 %.485, ptr %.478, ptr undef
  store ptr %.486, ptr %excinfo, align 8
  br label %common.ret

B218.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.551, i8 0, i64 72, i1 false)
  %.557 = call i32 @n65(ptr nonnull %.551, ptr nonnull %excinfo.3, i64 %most.3.0.lcssa, i64 %.532, ptr null)
  %.567.fca.0.load = load ptr, ptr %.551, align 8
  %.567.fca.1.load = load ptr, ptr %.fca.1.gep608, align 8
  %.567.fca.2.load = load i64, ptr %.fca.2.gep609, align 8
  %.567.fca.3.load = load i64, ptr %.fca.3.gep610, align 8
  %.567.fca.4.load = load ptr, ptr %.fca.4.gep611, align 8
  switch i32 %.557, label %B218.endif.if.if [
    i32 -2, label %B218.endif.endif
    i32 0, label %B218.endif.endif
  ], !prof !0

B218.if.if:
  %.530 = icmp sgt i32 %.522, 0
  %.523 = load ptr, ptr %excinfo.2, align 8
  %.531 = select i1 %.530, ptr %.523, ptr undef
  store ptr %.531, ptr %excinfo, align 8
  br label %common.ret

B218.endif.endif:
  %.567.fca.5.0.load = load i64, ptr %.fca.5.0.gep612, align 8
  %.567.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.567.fca.6.0.load = load i64, ptr %.fca.6.0.gep613, align 8
  %.567.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.603, i8 0, i64 56, i1 false)
  %.607 = call i32 @n66(ptr nonnull %.603, ptr nonnull %excinfo.4, i64 %.532)
  %.617.fca.0.load = load ptr, ptr %.603, align 8
  %.617.fca.1.load = load ptr, ptr %.fca.1.gep554, align 8
  %.617.fca.2.load = load i64, ptr %.fca.2.gep555, align 8
  %.617.fca.3.load = load i64, ptr %.fca.3.gep556, align 8
  %.617.fca.4.load = load ptr, ptr %.fca.4.gep557, align 8
  %.617.fca.5.0.load = load i64, ptr %.fca.5.0.gep558, align 8
  %.617.fca.6.0.load = load i64, ptr %.fca.6.0.gep559, align 8
  switch i32 %.607, label %B218.endif.endif.if.if [
    i32 -2, label %B218.endif.endif.endif
    i32 0, label %B218.endif.endif.endif
  ], !prof !0

B218.endif.if.if:
  %.565.not = icmp eq i32 %.557, 0
  %.558 = load ptr, ptr %excinfo.3, align 8
  %.566 = select i1 %.565.not, ptr undef, ptr %.558
  store ptr %.566, ptr %excinfo, align 8
  br label %common.ret

B218.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.639, i8 0, i64 56, i1 false)
  %.643 = call i32 @n66(ptr nonnull %.639, ptr nonnull %excinfo.5, i64 %.532)
  %.653.fca.0.load = load ptr, ptr %.639, align 8
  %.653.fca.1.load = load ptr, ptr %.fca.1.gep540, align 8
  %.653.fca.2.load = load i64, ptr %.fca.2.gep541, align 8
  %.653.fca.3.load = load i64, ptr %.fca.3.gep542, align 8
  %.653.fca.4.load = load ptr, ptr %.fca.4.gep543, align 8
  %.653.fca.5.0.load = load i64, ptr %.fca.5.0.gep544, align 8
  %.653.fca.6.0.load = load i64, ptr %.fca.6.0.gep545, align 8
  switch i32 %.643, label %B218.endif.endif.endif.if.if [
    i32 -2, label %B218.endif.endif.endif.endif
    i32 0, label %B218.endif.endif.endif.endif
  ], !prof !0

B218.endif.endif.if.if:
  %.615.not = icmp eq i32 %.607, 0
  %.608 = load ptr, ptr %excinfo.4, align 8
  %.616 = select i1 %.615.not, ptr undef, ptr %.608
  store ptr %.616, ptr %excinfo, align 8
  br label %common.ret

B218.endif.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.675, i8 0, i64 56, i1 false)
  %.679 = call i32 @n67(ptr nonnull %.675, ptr nonnull %excinfo.6, i64 %most.3.0.lcssa, ptr null)
  %.689.fca.0.load = load ptr, ptr %.675, align 8
  %.689.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.689.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.689.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.679, label %B218.endif.endif.endif.endif.if.if [
    i32 -2, label %B218.endif.endif.endif.endif.endif.endif
    i32 0, label %B218.endif.endif.endif.endif.endif.endif
  ], !prof !0

B218.endif.endif.endif.if.if:
  %.651.not = icmp eq i32 %.643, 0
  %.644 = load ptr, ptr %excinfo.5, align 8
  %.652 = select i1 %.651.not, ptr undef, ptr %.644
  store ptr %.652, ptr %excinfo, align 8
  br label %common.ret

B218.endif.endif.endif.endif.if.if:
  %.687.not = icmp eq i32 %.679, 0
  %.680 = load ptr, ptr %excinfo.6, align 8
  %.688 = select i1 %.687.not, ptr undef, ptr %.680
  store ptr %.688, ptr %excinfo, align 8
  br label %common.ret

B218.endif.endif.endif.endif.endif.endif:
  %.689.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.689.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  br i1 %.1741056, label %B494.endif.lr.ph, label %B1158

B494.endif.lr.ph:
  %.12171067.not = icmp slt i64 %.532, 1
  %.1780 = icmp slt i64 %.689.fca.5.0.load, 1
  br label %B494.endif

B494.endif:
  %pair.3.01148 = phi i64 [ 0, %B494.endif.lr.ph ], [ %pair.2.1.lcssa, %B492.loopexit ]
  %.83211221146 = phi i64 [ 0, %B494.endif.lr.ph ], [ %.839, %B492.loopexit ]
  %.839 = add nuw nsw i64 %.83211221146, 1
  %.912 = sub i64 %.85, %.839
  %.9561106.not = icmp slt i64 %.912, 1
  br i1 %.9561106.not, label %B492.loopexit, label %B538.endif.lr.ph

B538.endif.lr.ph:
  %13 = getelementptr i64, ptr %arg.ends.4, i64 %.839
  %14 = getelementptr i64, ptr %arg.ends.4, i64 %.83211221146
  br label %B538.endif

B538.endif:
  %pair.2.11111 = phi i64 [ %pair.3.01148, %B538.endif.lr.ph ], [ %.2351, %B1140 ]
  %.95510901110 = phi i64 [ %.912, %B538.endif.lr.ph ], [ %.965, %B1140 ]
  %.96210911109 = phi i64 [ %.839, %B538.endif.lr.ph ], [ %.969, %B1140 ]
  %.965 = add nsw i64 %.95510901110, -1
  %.969 = add nuw i64 %.96210911109, 1
  %.1028 = load i64, ptr %13, align 8
  %.1059 = load i64, ptr %14, align 8
  %.1060 = sub i64 %.1028, %.1059
  %.1076 = icmp slt i64 %.96210911109, -1
  %.1077 = select i1 %.1076, i64 %arg.ends.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.ends.4, i64 %.96210911109
  %16 = getelementptr i8, ptr %15, i64 8
  %.1091 = getelementptr i64, ptr %16, i64 %.1077
  %.1092 = load i64, ptr %.1091, align 8
  %.1107 = icmp slt i64 %.96210911109, 0
  %.1108 = select i1 %.1107, i64 %arg.ends.5.0, i64 0
  %.1122 = getelementptr i64, ptr %15, i64 %.1108
  %.1123 = load i64, ptr %.1122, align 8
  %.1124 = sub i64 %.1092, %.1123
  %.1133 = add i64 %.1124, %.1060
  br i1 %.12171067.not, label %B704.endif, label %B662.preheader

B662.preheader:
  br label %B662

B704.endif:
  %.1379 = icmp sgt i64 %.1133, 0
  %invariant.gep = getelementptr float, ptr %.567.fca.4.load, i64 %.1060
  br i1 %.1379, label %B736.lr.ph, label %B920.else.endif

B736.lr.ph:
  %.1647 = shl i64 %.1060, 2
  %.1721 = shl i64 %.1124, 2
  br label %B736

B920.endif:
  %.1760.sroa.13.0 = phi i64 [ %.1760.sroa.13.1, %B920.else.endif.endif.endif ], [ %.689.fca.5.0.load, %B920.else.endif.endif.endif.if ]
  %.1848 = sub i64 %.1760.sroa.13.0, %.1760.sroa.0.3
  %.1857 = tail call i64 @llvm.smax.i64(i64 %.1848, i64 0)
  %.1873 = getelementptr i64, ptr %.689.fca.4.load, i64 %.1760.sroa.0.3
  tail call void @NRT_incref(ptr %.689.fca.0.load)
  store double 0.000000e+00, ptr %.1910, align 8
  %.1924 = call i32 @n68(ptr nonnull %.1910, ptr nonnull %excinfo.7, ptr %.567.fca.0.load, ptr %.567.fca.1.load, i64 %.567.fca.2.load, i64 %.567.fca.3.load, ptr %.567.fca.4.load, i64 %.567.fca.5.0.load, i64 %.567.fca.5.1.load, i64 %.567.fca.6.0.load, i64 %.567.fca.6.1.load, ptr %.617.fca.0.load, ptr %.617.fca.1.load, i64 %.617.fca.2.load, i64 %.617.fca.3.load, ptr %.617.fca.4.load, i64 %.617.fca.5.0.load, i64 %.617.fca.6.0.load, double %arg.C, double %arg.eps, ptr %.653.fca.0.load, ptr %.653.fca.1.load, i64 %.653.fca.2.load, i64 %.653.fca.3.load, ptr %.653.fca.4.load, i64 %.653.fca.5.0.load, i64 %.653.fca.6.0.load, ptr %.689.fca.0.load, ptr %.689.fca.1.load, i64 %.1857, i64 %.689.fca.3.load, ptr %.1873, i64 %.1857, i64 %.689.fca.6.0.load)
  switch i32 %.1924, label %B920.endif.if.if [
    i32 -2, label %B920.endif.endif.endif
    i32 0, label %B920.endif.endif.endif
  ], !prof !0

B920.else.endif:
  br i1 %.1780, label %B920.else.endif.if, label %B920.else.endif.endif, !prof !1

B920.else.endif.if:
  br label %B920.else.endif.endif

B920.else.endif.endif:
  %.1760.sroa.0.3 = phi i64 [ %.689.fca.5.0.load, %B920.else.endif.if ], [ 0, %B920.else.endif ]
  %.1787 = icmp slt i64 %.1133, 0
  %.1788 = select i1 %.1787, i64 %.689.fca.5.0.load, i64 0
  %.1789 = add i64 %.1788, %.1133
  %.1792 = icmp slt i64 %.1789, 0
  br i1 %.1792, label %B920.else.endif.endif.if, label %B920.else.endif.endif.endif, !prof !1

B920.else.endif.endif.if:
  br label %B920.else.endif.endif.endif

B920.else.endif.endif.endif:
  %.1760.sroa.13.1 = phi i64 [ 0, %B920.else.endif.endif.if ], [ %.1789, %B920.else.endif.endif ]
  %.1797.not = icmp slt i64 %.1789, %.689.fca.5.0.load
  br i1 %.1797.not, label %B920.endif, label %B920.else.endif.endif.endif.if, !prof !2

B920.else.endif.endif.endif.if:
  br label %B920.endif

B920.endif.if.if:
  %.1932 = icmp sgt i32 %.1924, 0
  %.1925 = load ptr, ptr %excinfo.7, align 8
  %.1933 = select i1 %.1932, ptr %.1925, ptr undef
  store ptr %.1933, ptr %excinfo, align 8
  br label %common.ret

B920.endif.endif.endif:
  %.1934 = load double, ptr %.1910, align 8
  tail call void @NRT_decref(ptr %.689.fca.0.load)
  %.1961 = icmp slt i64 %pair.2.11111, 0
  %.1962 = select i1 %.1961, i64 %arg.offsets.5.0, i64 0
  %17 = getelementptr double, ptr %arg.offsets.4, i64 %pair.2.11111
  %.1976 = getelementptr double, ptr %17, i64 %.1962
  store double %.1934, ptr %.1976, align 8
  %.20601083.not = icmp slt i64 %.1133, 1
  br i1 %.20601083.not, label %B1140, label %B1014.lr.ph

B1014.lr.ph:
  %invariant.gep1079 = getelementptr double, ptr %arg.weights.4, i64 %pair.2.11111
  %.2315 = select i1 %.1961, i64 %arg.weights.5.1, i64 0
  %invariant.gep1088 = getelementptr double, ptr %invariant.gep1079, i64 %.2315
  br label %B1014
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

declare i64 @llvm.smax.i64(i64, i64) #2

define linkonce_odr noundef i32 @n63(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #3 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n64(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.active) #3 {
common.ret:
  %.5 = add nsw i64 %arg.active, 7
  %.7 = and i64 %.5, -8
  store i64 %.7, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr range(i32 0, 2) i32 @n65(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !3
  br i1 %or.cond, label %B0.if.if, label %B0.endif.endif.endif.endif.i, !prof !3

B0.endif.endif.endif.endif.i:
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %.54.i = shl i64 %arg.shape.1, 2
  %0 = add i64 %.51.i, -2305843009213693952
  %.57.i = icmp ult i64 %0, -4611686018427387904
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %B0.if.if, label %B0.endif.endif.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.endif.endif.i:
  %.56.i = shl nsw i64 %.51.i, 2
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56.i, i32 32), !noalias !4
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.if.if ], [ 0, %B0.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:
  %excinfo.1.0.ph = phi ptr [ @n14, %B0.endif.endif.endif.endif.endif.i ], [ @n11, %B0.endif.endif.endif.endif.i ], [ @n8, %B0 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.5.i.i = getelementptr i8, ptr %.7.i.i.i, i64 24
  %.6.i.i = load ptr, ptr %.5.i.i, align 8, !noalias !14
  tail call void @llvm.memset.p0.i64(ptr align 1 %.6.i.i, i8 0, i64 %.56.i, i1 false), !noalias !15
  store ptr %.7.i.i.i, ptr %retptr, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51.i, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i.i, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack19, align 8
  %retptr.repack19.repack23 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack19.repack23, align 8
  %retptr.repack21 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54.i, ptr %retptr.repack21, align 8
  %retptr.repack21.repack25 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 4, ptr %retptr.repack21.repack25, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #2

define linkonce_odr range(i32 0, 2) i32 @n66(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape) {
B0.endif:
  %.14 = icmp slt i64 %arg.shape, 0
  br i1 %.14, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n19, ptr %excinfo, align 8, !numba_exception_output !18
  br label %common.ret

B0.endif.endif:
  %.30 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.30, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n22, ptr %excinfo, align 8, !numba_exception_output !18
  br label %common.ret

B0.endif.endif.endif:
  %.29 = shl nuw nsw i64 %arg.shape, 3
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29, i32 32), !noalias !19
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
  store ptr @n25, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n67(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n29, ptr %excinfo, align 8, !numba_exception_output !18
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n32, ptr %excinfo, align 8, !numba_exception_output !18
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 3
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !26
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
  store ptr @n35, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 -1, -2) i32 @n68(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0) {
B0:
  %.1211 = alloca [2 x i64], align 8
  %excinfo.10 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1211, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.10, align 8
  %.2079 = alloca ptr, align 8
  store ptr null, ptr %.2079, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.4959 = alloca double, align 8
  store double 0.000000e+00, ptr %.4959, align 8
  %excinfo.18 = alloca ptr, align 8
  store ptr null, ptr %excinfo.18, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  %.14.i = icmp slt i64 %arg.y.2, 0
  br i1 %.14.i, label %B0.if.if, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:
  %.30.i = icmp samesign ugt i64 %arg.y.2, 1152921504606846975
  br i1 %.30.i, label %B0.if.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:
  %.29.i = shl nuw nsw i64 %arg.y.2, 3
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !33
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if.if, label %B0.endif.endif.endif.i66, !prof !1

B264:
  %lsr.iv753 = phi i64 [ 0, %B264.preheader500 ], [ %lsr.iv.next754, %B264 ]
  %0 = shl i64 %lsr.iv753, 3
  %scevgep799 = getelementptr i8, ptr %scevgep795, i64 %0
  %scevgep800 = getelementptr i8, ptr %scevgep799, i64 -24
  %.460 = load double, ptr %scevgep800, align 8
  %1 = shl i64 %lsr.iv753, 3
  %scevgep791 = getelementptr i8, ptr %scevgep787, i64 %1
  %scevgep792 = getelementptr i8, ptr %scevgep791, i64 -24
  store double %.460, ptr %scevgep792, align 8
  %2 = shl i64 %lsr.iv753, 3
  %scevgep783 = getelementptr i8, ptr %scevgep779, i64 %2
  %scevgep784 = getelementptr i8, ptr %scevgep783, i64 -24
  store double 0.000000e+00, ptr %scevgep784, align 8
  %3 = shl i64 %lsr.iv753, 3
  %scevgep775 = getelementptr i8, ptr %scevgep771, i64 %3
  %scevgep776 = getelementptr i8, ptr %scevgep775, i64 -24
  store double 1.000000e+00, ptr %scevgep776, align 8
  %4 = shl i64 %lsr.iv753, 3
  %scevgep767 = getelementptr i8, ptr %scevgep763, i64 %4
  %scevgep768 = getelementptr i8, ptr %scevgep767, i64 -24
  store double 0xFFF0000000000000, ptr %scevgep768, align 8
  %5 = shl i64 %lsr.iv753, 3
  %scevgep759 = getelementptr i8, ptr %scevgep755, i64 %5
  %scevgep760 = getelementptr i8, ptr %scevgep759, i64 -24
  store double 0xFFF0000000000000, ptr %scevgep760, align 8
  %scevgep801 = getelementptr i8, ptr %scevgep795, i64 %5
  %scevgep802 = getelementptr i8, ptr %scevgep801, i64 -16
  %.460.1 = load double, ptr %scevgep802, align 8
  %6 = shl i64 %lsr.iv753, 3
  %scevgep793 = getelementptr i8, ptr %scevgep787, i64 %6
  %scevgep794 = getelementptr i8, ptr %scevgep793, i64 -16
  store double %.460.1, ptr %scevgep794, align 8
  %7 = shl i64 %lsr.iv753, 3
  %scevgep785 = getelementptr i8, ptr %scevgep779, i64 %7
  %scevgep786 = getelementptr i8, ptr %scevgep785, i64 -16
  store double 0.000000e+00, ptr %scevgep786, align 8
  %8 = shl i64 %lsr.iv753, 3
  %scevgep777 = getelementptr i8, ptr %scevgep771, i64 %8
  %scevgep778 = getelementptr i8, ptr %scevgep777, i64 -16
  store double 1.000000e+00, ptr %scevgep778, align 8
  %9 = shl i64 %lsr.iv753, 3
  %scevgep769 = getelementptr i8, ptr %scevgep763, i64 %9
  %scevgep770 = getelementptr i8, ptr %scevgep769, i64 -16
  store double 0xFFF0000000000000, ptr %scevgep770, align 8
  %10 = shl i64 %lsr.iv753, 3
  %scevgep761 = getelementptr i8, ptr %scevgep755, i64 %10
  %scevgep762 = getelementptr i8, ptr %scevgep761, i64 -16
  store double 0xFFF0000000000000, ptr %scevgep762, align 8
  %scevgep797 = getelementptr i8, ptr %scevgep795, i64 %10
  %scevgep798 = getelementptr i8, ptr %scevgep797, i64 -8
  %.460.2 = load double, ptr %scevgep798, align 8
  %11 = shl i64 %lsr.iv753, 3
  %scevgep789 = getelementptr i8, ptr %scevgep787, i64 %11
  %scevgep790 = getelementptr i8, ptr %scevgep789, i64 -8
  store double %.460.2, ptr %scevgep790, align 8
  %12 = shl i64 %lsr.iv753, 3
  %scevgep781 = getelementptr i8, ptr %scevgep779, i64 %12
  %scevgep782 = getelementptr i8, ptr %scevgep781, i64 -8
  store double 0.000000e+00, ptr %scevgep782, align 8
  %13 = shl i64 %lsr.iv753, 3
  %scevgep773 = getelementptr i8, ptr %scevgep771, i64 %13
  %scevgep774 = getelementptr i8, ptr %scevgep773, i64 -8
  store double 1.000000e+00, ptr %scevgep774, align 8
  %14 = shl i64 %lsr.iv753, 3
  %scevgep765 = getelementptr i8, ptr %scevgep763, i64 %14
  %scevgep766 = getelementptr i8, ptr %scevgep765, i64 -8
  store double 0xFFF0000000000000, ptr %scevgep766, align 8
  %15 = shl i64 %lsr.iv753, 3
  %scevgep757 = getelementptr i8, ptr %scevgep755, i64 %15
  %scevgep758 = getelementptr i8, ptr %scevgep757, i64 -8
  store double 0xFFF0000000000000, ptr %scevgep758, align 8
  %scevgep796 = getelementptr i8, ptr %scevgep795, i64 %15
  %.460.3 = load double, ptr %scevgep796, align 8
  %16 = shl i64 %lsr.iv753, 3
  %scevgep788 = getelementptr i8, ptr %scevgep787, i64 %16
  store double %.460.3, ptr %scevgep788, align 8
  %17 = shl i64 %lsr.iv753, 3
  %scevgep780 = getelementptr i8, ptr %scevgep779, i64 %17
  store double 0.000000e+00, ptr %scevgep780, align 8
  %18 = shl i64 %lsr.iv753, 3
  %scevgep772 = getelementptr i8, ptr %scevgep771, i64 %18
  store double 1.000000e+00, ptr %scevgep772, align 8
  %19 = shl i64 %lsr.iv753, 3
  %scevgep764 = getelementptr i8, ptr %scevgep763, i64 %19
  store double 0xFFF0000000000000, ptr %scevgep764, align 8
  %20 = shl i64 %lsr.iv753, 3
  %scevgep756 = getelementptr i8, ptr %scevgep755, i64 %20
  store double 0xFFF0000000000000, ptr %scevgep756, align 8
  %lsr.iv.next754 = add i64 %lsr.iv753, 4
  %exitcond.not.3 = icmp eq i64 %164, %lsr.iv.next754
  br i1 %exitcond.not.3, label %B380.endif, label %B264, !llvm.loop !43

B410.backedge:
  %lsr.iv714 = phi i64 [ %243, %B410.backedge.preheader499 ], [ %lsr.iv.next715, %B410.backedge ]
  %lsr.iv711 = phi i64 [ %238, %B410.backedge.preheader499 ], [ %lsr.iv.next712, %B410.backedge ]
  %lsr.iv705 = phi i64 [ %235, %B410.backedge.preheader499 ], [ %lsr.iv.next706, %B410.backedge ]
  %lsr.iv699 = phi i64 [ %228, %B410.backedge.preheader499 ], [ %lsr.iv.next700, %B410.backedge ]
  %.73420972099 = phi i64 [ %.73420972099.unr, %B410.backedge.preheader499 ], [ %.741.3, %B410.backedge ]
  %scevgep713 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv711
  %.817 = load float, ptr %scevgep713, align 4
  %.849 = fpext float %.817 to double
  %sunkaddr = shl i64 %.73420972099, 3
  %sunkaddr877 = getelementptr i8, ptr %.6.i.i93, i64 %sunkaddr
  store double %.849, ptr %sunkaddr877, align 8
  %sunkaddr878 = shl i64 %.73420972099, 3
  %sunkaddr879 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr878
  %.94.i = load double, ptr %sunkaddr879, align 8, !noalias !45
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr880 = shl i64 %.73420972099, 3
  %sunkaddr881 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr880
  %.194.i = load double, ptr %sunkaddr881, align 8, !noalias !45
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %sunkaddr882 = shl i64 %.73420972099, 3
  %sunkaddr883 = getelementptr i8, ptr %.6.i.i114, i64 %sunkaddr882
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %sunkaddr883, align 8, !noalias !45
  %sunkaddr884 = shl i64 %.73420972099, 3
  %sunkaddr885 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr884
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %sunkaddr885, align 8, !noalias !45
  %scevgep716 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv714
  %.817.1 = load float, ptr %scevgep716, align 4
  %.849.1 = fpext float %.817.1 to double
  %sunkaddr886 = shl i64 %.73420972099, 3
  %sunkaddr887 = getelementptr i8, ptr %.6.i.i93, i64 %sunkaddr886
  %sunkaddr888 = getelementptr i8, ptr %sunkaddr887, i64 8
  store double %.849.1, ptr %sunkaddr888, align 8
  %sunkaddr889 = shl i64 %.73420972099, 3
  %sunkaddr890 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr889
  %sunkaddr891 = getelementptr i8, ptr %sunkaddr890, i64 8
  %.94.i.1 = load double, ptr %sunkaddr891, align 8, !noalias !45
  %.95.i.1 = fcmp nnan nsz olt double %.94.i.1, %arg.C
  %"$phi56.0.2.0.i.1" = select i1 %.95.i.1, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.1 = fcmp nnan nsz ogt double %.94.i.1, 0.000000e+00
  %"$phi110.0.2.0.i.1" = select i1 %.148.i.1, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr892 = shl i64 %.73420972099, 3
  %sunkaddr893 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr892
  %sunkaddr894 = getelementptr i8, ptr %sunkaddr893, i64 8
  %.194.i.1 = load double, ptr %sunkaddr894, align 8, !noalias !45
  %.201.i.1 = fcmp nnan nsz ogt double %.194.i.1, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.1" = select i1 %.201.i.1, double %"$phi110.0.2.0.i.1", double %"$phi56.0.2.0.i.1"
  %"$phi56.0.2.0.$phi110.0.2.0.i.1" = select i1 %.201.i.1, double %"$phi56.0.2.0.i.1", double %"$phi110.0.2.0.i.1"
  %sunkaddr895 = shl i64 %.73420972099, 3
  %sunkaddr896 = getelementptr i8, ptr %.6.i.i114, i64 %sunkaddr895
  %sunkaddr897 = getelementptr i8, ptr %sunkaddr896, i64 8
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.1", ptr %sunkaddr897, align 8, !noalias !45
  %sunkaddr898 = shl i64 %.73420972099, 3
  %sunkaddr899 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr898
  %sunkaddr900 = getelementptr i8, ptr %sunkaddr899, i64 8
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.1", ptr %sunkaddr900, align 8, !noalias !45
  %scevgep707 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv705
  %.817.2 = load float, ptr %scevgep707, align 4
  %.849.2 = fpext float %.817.2 to double
  %sunkaddr901 = shl i64 %.73420972099, 3
  %sunkaddr902 = getelementptr i8, ptr %.6.i.i93, i64 %sunkaddr901
  %sunkaddr903 = getelementptr i8, ptr %sunkaddr902, i64 16
  store double %.849.2, ptr %sunkaddr903, align 8
  %sunkaddr904 = shl i64 %.73420972099, 3
  %sunkaddr905 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr904
  %sunkaddr906 = getelementptr i8, ptr %sunkaddr905, i64 16
  %.94.i.2 = load double, ptr %sunkaddr906, align 8, !noalias !45
  %.95.i.2 = fcmp nnan nsz olt double %.94.i.2, %arg.C
  %"$phi56.0.2.0.i.2" = select i1 %.95.i.2, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.2 = fcmp nnan nsz ogt double %.94.i.2, 0.000000e+00
  %"$phi110.0.2.0.i.2" = select i1 %.148.i.2, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr907 = shl i64 %.73420972099, 3
  %sunkaddr908 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr907
  %sunkaddr909 = getelementptr i8, ptr %sunkaddr908, i64 16
  %.194.i.2 = load double, ptr %sunkaddr909, align 8, !noalias !45
  %.201.i.2 = fcmp nnan nsz ogt double %.194.i.2, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.2" = select i1 %.201.i.2, double %"$phi110.0.2.0.i.2", double %"$phi56.0.2.0.i.2"
  %"$phi56.0.2.0.$phi110.0.2.0.i.2" = select i1 %.201.i.2, double %"$phi56.0.2.0.i.2", double %"$phi110.0.2.0.i.2"
  %sunkaddr910 = shl i64 %.73420972099, 3
  %sunkaddr911 = getelementptr i8, ptr %.6.i.i114, i64 %sunkaddr910
  %sunkaddr912 = getelementptr i8, ptr %sunkaddr911, i64 16
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.2", ptr %sunkaddr912, align 8, !noalias !45
  %sunkaddr913 = shl i64 %.73420972099, 3
  %sunkaddr914 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr913
  %sunkaddr915 = getelementptr i8, ptr %sunkaddr914, i64 16
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.2", ptr %sunkaddr915, align 8, !noalias !45
  %scevgep701 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv699
  %.817.3 = load float, ptr %scevgep701, align 4
  %.849.3 = fpext float %.817.3 to double
  %sunkaddr916 = shl i64 %.73420972099, 3
  %sunkaddr917 = getelementptr i8, ptr %.6.i.i93, i64 %sunkaddr916
  %sunkaddr918 = getelementptr i8, ptr %sunkaddr917, i64 24
  store double %.849.3, ptr %sunkaddr918, align 8
  %sunkaddr919 = shl i64 %.73420972099, 3
  %sunkaddr920 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr919
  %sunkaddr921 = getelementptr i8, ptr %sunkaddr920, i64 24
  %.94.i.3 = load double, ptr %sunkaddr921, align 8, !noalias !45
  %.95.i.3 = fcmp nnan nsz olt double %.94.i.3, %arg.C
  %"$phi56.0.2.0.i.3" = select i1 %.95.i.3, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.3 = fcmp nnan nsz ogt double %.94.i.3, 0.000000e+00
  %"$phi110.0.2.0.i.3" = select i1 %.148.i.3, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr922 = shl i64 %.73420972099, 3
  %sunkaddr923 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr922
  %sunkaddr924 = getelementptr i8, ptr %sunkaddr923, i64 24
  %.194.i.3 = load double, ptr %sunkaddr924, align 8, !noalias !45
  %.201.i.3 = fcmp nnan nsz ogt double %.194.i.3, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.3" = select i1 %.201.i.3, double %"$phi110.0.2.0.i.3", double %"$phi56.0.2.0.i.3"
  %"$phi56.0.2.0.$phi110.0.2.0.i.3" = select i1 %.201.i.3, double %"$phi56.0.2.0.i.3", double %"$phi110.0.2.0.i.3"
  %sunkaddr925 = shl i64 %.73420972099, 3
  %sunkaddr926 = getelementptr i8, ptr %.6.i.i114, i64 %sunkaddr925
  %sunkaddr927 = getelementptr i8, ptr %sunkaddr926, i64 24
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.3", ptr %sunkaddr927, align 8, !noalias !45
  %sunkaddr928 = shl i64 %.73420972099, 3
  %sunkaddr929 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr928
  %sunkaddr930 = getelementptr i8, ptr %sunkaddr929, i64 24
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.3", ptr %sunkaddr930, align 8, !noalias !45
  %.741.3 = add nuw nsw i64 %.73420972099, 4
  %lsr.iv.next700 = add i64 %lsr.iv699, %230
  %lsr.iv.next706 = add i64 %lsr.iv705, %230
  %lsr.iv.next712 = add i64 %lsr.iv711, %230
  %lsr.iv.next715 = add i64 %lsr.iv714, %230
  %exitcond2395.not.3 = icmp eq i64 %arg.place.2, %.741.3
  br i1 %exitcond2395.not.3, label %for.body.preheader, label %B410.backedge, !llvm.loop !48

B604:
  %again.3.1 = phi i1 [ false, %for.end ], [ %again.3.1.be, %B604.backedge ]
  %whole.2.1 = phi i64 [ 0, %for.end ], [ %whole.2.1.be, %B604.backedge ]
  %active.3.1 = phi i64 [ %arg.place.2, %for.end ], [ %active.3.1.be, %B604.backedge ]
  %left.4.1 = phi i64 [ %.933264, %for.end ], [ %left.4.1.be, %B604.backedge ]
  %i.1.5.1 = phi i64 [ %.1092, %for.end ], [ %i.1.5.1.be, %B604.backedge ]
  %not.again.3.1 = xor i1 %again.3.1, true
  %.1135 = sext i1 %not.again.3.1 to i64
  %spec.select = add nsw i64 %left.4.1, %.1135
  %.1162 = icmp eq i64 %spec.select, 0
  br i1 %.1162, label %B630.endif, label %B792

B792:
  %.1438 = icmp sgt i64 %i.1.5.1, -1
  br i1 %.1438, label %B792.B808.endif_crit_edge, label %B1126

B792.B808.endif_crit_edge:
  %.pre = add nsw i64 %active.3.1, 7
  %.pre257 = and i64 %.pre, -8
  br label %B808.endif

B914:
  %.1727 = getelementptr double, ptr %.6.i.i, i64 %.1654
  %.1728 = load double, ptr %.1727, align 8
  %.1729 = fsub nnan nsz double %.1501, %.1728
  %.1731 = fcmp nnan nsz olt double %.1729, %arg.eps
  br i1 %.1731, label %B956.endif, label %B1276

B1012.backedge:
  %least.2.32126 = phi double [ 0xFFF0000000000000, %B1012.backedge.preheader.new ], [ %.13.i42.7, %B1012.backedge ]
  %.182521222124 = phi i64 [ 0, %B1012.backedge.preheader.new ], [ %.1832.7, %B1012.backedge ]
  %sunkaddr931 = shl i64 %.182521222124, 3
  %sunkaddr932 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr931
  %.1886 = load double, ptr %sunkaddr932, align 8
  %sunkaddr933 = shl i64 %.182521222124, 3
  %sunkaddr934 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr933
  %.1916 = load double, ptr %sunkaddr934, align 8
  %.1917 = fsub nnan nsz double %.1886, %.1916
  %.12.i = fcmp nnan nsz ogt double %.1917, %least.2.32126
  %.13.i42 = select i1 %.12.i, double %.1917, double %least.2.32126
  %sunkaddr935 = shl i64 %.182521222124, 3
  %sunkaddr936 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr935
  %sunkaddr937 = getelementptr i8, ptr %sunkaddr936, i64 8
  %.1886.1 = load double, ptr %sunkaddr937, align 8
  %sunkaddr938 = shl i64 %.182521222124, 3
  %sunkaddr939 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr938
  %sunkaddr940 = getelementptr i8, ptr %sunkaddr939, i64 8
  %.1916.1 = load double, ptr %sunkaddr940, align 8
  %.1917.1 = fsub nnan nsz double %.1886.1, %.1916.1
  %.12.i.1 = fcmp nnan nsz ogt double %.1917.1, %.13.i42
  %.13.i42.1 = select i1 %.12.i.1, double %.1917.1, double %.13.i42
  %sunkaddr941 = shl i64 %.182521222124, 3
  %sunkaddr942 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr941
  %sunkaddr943 = getelementptr i8, ptr %sunkaddr942, i64 16
  %.1886.2 = load double, ptr %sunkaddr943, align 8
  %sunkaddr944 = shl i64 %.182521222124, 3
  %sunkaddr945 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr944
  %sunkaddr946 = getelementptr i8, ptr %sunkaddr945, i64 16
  %.1916.2 = load double, ptr %sunkaddr946, align 8
  %.1917.2 = fsub nnan nsz double %.1886.2, %.1916.2
  %.12.i.2 = fcmp nnan nsz ogt double %.1917.2, %.13.i42.1
  %.13.i42.2 = select i1 %.12.i.2, double %.1917.2, double %.13.i42.1
  %sunkaddr947 = shl i64 %.182521222124, 3
  %sunkaddr948 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr947
  %sunkaddr949 = getelementptr i8, ptr %sunkaddr948, i64 24
  %.1886.3 = load double, ptr %sunkaddr949, align 8
  %sunkaddr950 = shl i64 %.182521222124, 3
  %sunkaddr951 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr950
  %sunkaddr952 = getelementptr i8, ptr %sunkaddr951, i64 24
  %.1916.3 = load double, ptr %sunkaddr952, align 8
  %.1917.3 = fsub nnan nsz double %.1886.3, %.1916.3
  %.12.i.3 = fcmp nnan nsz ogt double %.1917.3, %.13.i42.2
  %.13.i42.3 = select i1 %.12.i.3, double %.1917.3, double %.13.i42.2
  %sunkaddr953 = shl i64 %.182521222124, 3
  %sunkaddr954 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr953
  %sunkaddr955 = getelementptr i8, ptr %sunkaddr954, i64 32
  %.1886.4 = load double, ptr %sunkaddr955, align 8
  %sunkaddr956 = shl i64 %.182521222124, 3
  %sunkaddr957 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr956
  %sunkaddr958 = getelementptr i8, ptr %sunkaddr957, i64 32
  %.1916.4 = load double, ptr %sunkaddr958, align 8
  %.1917.4 = fsub nnan nsz double %.1886.4, %.1916.4
  %.12.i.4 = fcmp nnan nsz ogt double %.1917.4, %.13.i42.3
  %.13.i42.4 = select i1 %.12.i.4, double %.1917.4, double %.13.i42.3
  %sunkaddr959 = shl i64 %.182521222124, 3
  %sunkaddr960 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr959
  %sunkaddr961 = getelementptr i8, ptr %sunkaddr960, i64 40
  %.1886.5 = load double, ptr %sunkaddr961, align 8
  %sunkaddr962 = shl i64 %.182521222124, 3
  %sunkaddr963 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr962
  %sunkaddr964 = getelementptr i8, ptr %sunkaddr963, i64 40
  %.1916.5 = load double, ptr %sunkaddr964, align 8
  %.1917.5 = fsub nnan nsz double %.1886.5, %.1916.5
  %.12.i.5 = fcmp nnan nsz ogt double %.1917.5, %.13.i42.4
  %.13.i42.5 = select i1 %.12.i.5, double %.1917.5, double %.13.i42.4
  %sunkaddr965 = shl i64 %.182521222124, 3
  %sunkaddr966 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr965
  %sunkaddr967 = getelementptr i8, ptr %sunkaddr966, i64 48
  %.1886.6 = load double, ptr %sunkaddr967, align 8
  %sunkaddr968 = shl i64 %.182521222124, 3
  %sunkaddr969 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr968
  %sunkaddr970 = getelementptr i8, ptr %sunkaddr969, i64 48
  %.1916.6 = load double, ptr %sunkaddr970, align 8
  %.1917.6 = fsub nnan nsz double %.1886.6, %.1916.6
  %.12.i.6 = fcmp nnan nsz ogt double %.1917.6, %.13.i42.5
  %.13.i42.6 = select i1 %.12.i.6, double %.1917.6, double %.13.i42.5
  %sunkaddr971 = shl i64 %.182521222124, 3
  %sunkaddr972 = getelementptr i8, ptr %.6.i.i135, i64 %sunkaddr971
  %sunkaddr973 = getelementptr i8, ptr %sunkaddr972, i64 56
  %.1886.7 = load double, ptr %sunkaddr973, align 8
  %sunkaddr974 = shl i64 %.182521222124, 3
  %sunkaddr975 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr974
  %sunkaddr976 = getelementptr i8, ptr %sunkaddr975, i64 56
  %.1916.7 = load double, ptr %sunkaddr976, align 8
  %.1917.7 = fsub nnan nsz double %.1886.7, %.1916.7
  %.12.i.7 = fcmp nnan nsz ogt double %.1917.7, %.13.i42.6
  %.13.i42.7 = select i1 %.12.i.7, double %.1917.7, double %.13.i42.6
  %.1832.7 = add nuw nsw i64 %.182521222124, 8
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.1832.7
  br i1 %niter.ncmp.7, label %B1080.loopexit.unr-lcssa, label %B1012.backedge

B1080.loopexit.unr-lcssa:
  %lcmp.mod479.not = icmp eq i64 %xtraiter478, 0
  br i1 %lcmp.mod479.not, label %B1080.loopexit, label %B1012.backedge.epil.preheader

B1012.backedge.epil.preheader:
  %least.2.32126.epil.init = phi double [ 0xFFF0000000000000, %B1012.backedge.preheader ], [ %.13.i42.7, %B1080.loopexit.unr-lcssa ]
  %.182521222124.epil.init = phi i64 [ 0, %B1012.backedge.preheader ], [ %.1832.7, %B1080.loopexit.unr-lcssa ]
  %21 = shl i64 %.182521222124.epil.init, 3
  %scevgep539 = getelementptr i8, ptr %.6.i.i, i64 %21
  %scevgep541 = getelementptr i8, ptr %.6.i.i135, i64 %21
  br label %B1012.backedge.epil

B1012.backedge.epil:
  %least.2.32126.epil = phi double [ %.13.i42.epil, %B1012.backedge.epil ], [ %least.2.32126.epil.init, %B1012.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B1012.backedge.epil ], [ 0, %B1012.backedge.epil.preheader ]
  %22 = shl nuw nsw i64 %epil.iter, 3
  %scevgep542 = getelementptr i8, ptr %scevgep541, i64 %22
  %.1886.epil = load double, ptr %scevgep542, align 8
  %23 = shl nuw nsw i64 %epil.iter, 3
  %scevgep540 = getelementptr i8, ptr %scevgep539, i64 %23
  %.1916.epil = load double, ptr %scevgep540, align 8
  %.1917.epil = fsub nnan nsz double %.1886.epil, %.1916.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.1917.epil, %least.2.32126.epil
  %.13.i42.epil = select i1 %.12.i.epil, double %.1917.epil, double %least.2.32126.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter478, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1080.loopexit, label %B1012.backedge.epil, !llvm.loop !49

B1080.loopexit:
  %.13.i42.lcssa = phi double [ %.13.i42.7, %B1080.loopexit.unr-lcssa ], [ %.13.i42.epil, %B1012.backedge.epil ]
  %24 = fadd nnan nsz double %.1501, %.13.i42.lcssa
  br label %B1080

B1080:
  %least.2.3.lcssa = phi double [ 0xFFF0000000000000, %B956.endif ], [ %24, %B1080.loopexit ]
  %.1995 = fcmp nnan nsz olt double %least.2.3.lcssa, %arg.eps
  br i1 %.1995, label %B1126, label %B1276

B1126:
  %whole.4.220152043 = phi i64 [ %whole.4.22016, %B1080 ], [ %.1245.fca.1.load, %for.end.1 ], [ %whole.2.1, %B792 ], [ %whole.4.22016, %for.end.2 ]
  %active.5.220182042 = phi i64 [ %active.5.22017, %B1080 ], [ %.1245.fca.0.load, %for.end.1 ], [ %active.3.1, %B792 ], [ %active.5.22017, %for.end.2 ]
  %left.6.220192041 = phi i64 [ %left.6.22020, %B1080 ], [ %.13.i262, %for.end.1 ], [ %spec.select, %B792 ], [ %left.6.22020, %for.end.2 ]
  %.2015 = icmp eq i64 %active.5.220182042, %arg.place.2
  %or.cond = select i1 %again.3.1, i1 true, i1 %.2015
  br i1 %or.cond, label %B2640, label %B1146

B1146:
  %.2099 = call i32 @n69(ptr nonnull %.2079, ptr nonnull %excinfo.14, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i68, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i72, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i110, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i114, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i131, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i135, i64 %arg.y.2, i64 8, i64 %active.5.220182042, i64 %arg.place.2)
  %cond252 = icmp eq i32 %.2099, 0
  br i1 %cond252, label %for.cond.3.preheader, label %B1146.if.if, !prof !51

B1276:
  %j.3.22405 = phi i64 [ %.1654, %B1080 ], [ %.1652, %B914 ]
  %spec.select2066 = select i1 %again.3.1, i64 1, i64 %left.6.22020
  %.2368 = getelementptr double, ptr %.6.i.i93, i64 %j.3.22405
  %.2369 = load double, ptr %.2368, align 8
  %.2370 = fadd nnan nsz double %.1470, %.2369
  %.2419 = mul i64 %i.1.4.22021, %arg.kernel.5.1
  %25 = getelementptr float, ptr %arg.kernel.4, i64 %.2419
  %.2423 = getelementptr float, ptr %25, i64 %j.3.22405
  %.2424 = load float, ptr %.2423, align 4
  %.2427 = fpext float %.2424 to double
  %.2428 = fmul nnan nsz double %.2427, 2.000000e+00
  %.2429 = fsub nnan nsz double %.2370, %.2428
  %.2434 = fcmp nnan nsz ole double %.2429, 0.000000e+00
  %curve.2.2 = select i1 %.2434, double 0x3D719799812DEA11, double %.2429
  %.2468 = getelementptr double, ptr %arg.alpha.4, i64 %i.1.4.22021
  %.2469 = load double, ptr %.2468, align 8
  %.2499 = getelementptr double, ptr %arg.alpha.4, i64 %j.3.22405
  %.2500 = load double, ptr %.2499, align 8
  %.2536 = getelementptr double, ptr %arg.y.4, i64 %i.1.4.22021
  %.2537 = load double, ptr %.2536, align 8
  %.2567 = getelementptr double, ptr %arg.y.4, i64 %j.3.22405
  %.2568 = load double, ptr %.2567, align 8
  %.2569 = fcmp nnan nsz une double %.2537, %.2568
  br i1 %.2569, label %B1446, label %B1834

B1446:
  %.2633 = fmul nnan nsz double %.1501, %.2537
  %.2694 = getelementptr double, ptr %.6.i.i, i64 %j.3.22405
  %.2695 = load double, ptr %.2694, align 8
  %.2696 = fmul nnan nsz double %.2568, %.2695
  %.2697 = fadd nnan nsz double %.2633, %.2696
  %.2702 = fdiv nnan nsz double %.2697, %curve.2.2
  %.2767 = fsub nnan nsz double %.2469, %.2500
  %.2802 = fadd nnan nsz double %.2469, %.2702
  %sunkaddr977 = shl i64 %i.1.4.22021, 3
  %sunkaddr978 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr977
  store double %.2802, ptr %sunkaddr978, align 8
  %sunkaddr979 = shl i64 %j.3.22405, 3
  %sunkaddr980 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr979
  %.2864 = load double, ptr %sunkaddr980, align 8
  %.2865 = fadd nnan nsz double %.2864, %.2702
  store double %.2865, ptr %sunkaddr980, align 8
  %.2899 = fcmp nnan nsz ogt double %.2767, 0.000000e+00
  br i1 %.2899, label %B1632, label %B1732

B1632:
  %.2933 = fcmp nnan nsz olt double %.2865, 0.000000e+00
  br i1 %.2933, label %B1656, label %B1632.B1678_crit_edge

B1632.B1678_crit_edge:
  %sunkaddr981 = shl i64 %i.1.4.22021, 3
  %sunkaddr982 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr981
  %.3029.pre = load double, ptr %sunkaddr982, align 8
  br label %B1678

B1656:
  %sunkaddr983 = shl i64 %j.3.22405, 3
  %sunkaddr984 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr983
  store double 0.000000e+00, ptr %sunkaddr984, align 8
  %sunkaddr985 = shl i64 %i.1.4.22021, 3
  %sunkaddr986 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr985
  store double %.2767, ptr %sunkaddr986, align 8
  br label %B1678

B1678:
  %.3029 = phi double [ %.3029.pre, %B1632.B1678_crit_edge ], [ %.2767, %B1656 ]
  %.3031 = fcmp nnan nsz ogt double %.3029, %arg.C
  br i1 %.3031, label %B1702, label %switch.end

B1702:
  %.3035 = fsub nnan nsz double %arg.C, %.2767
  %sunkaddr987 = shl i64 %i.1.4.22021, 3
  %sunkaddr988 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr987
  store double %arg.C, ptr %sunkaddr988, align 8
  %sunkaddr989 = shl i64 %j.3.22405, 3
  %sunkaddr990 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr989
  store double %.3035, ptr %sunkaddr990, align 8
  br label %switch.end

B1732:
  %sunkaddr991 = shl i64 %i.1.4.22021, 3
  %sunkaddr992 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr991
  %.3135 = load double, ptr %sunkaddr992, align 8
  %.3137 = fcmp nnan nsz olt double %.3135, 0.000000e+00
  br i1 %.3137, label %B1756, label %B1780

B1756:
  %.3140 = fneg nnan nsz double %.2767
  %sunkaddr993 = shl i64 %i.1.4.22021, 3
  %sunkaddr994 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr993
  store double 0.000000e+00, ptr %sunkaddr994, align 8
  %sunkaddr995 = shl i64 %j.3.22405, 3
  %sunkaddr996 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr995
  store double %.3140, ptr %sunkaddr996, align 8
  br label %B1780

B1780:
  %.3234 = phi double [ %.3140, %B1756 ], [ %.2865, %B1732 ]
  %.3236 = fcmp nnan nsz ogt double %.3234, %arg.C
  br i1 %.3236, label %B1804, label %switch.end

B1804:
  %.3240 = fadd nnan nsz double %arg.C, %.2767
  %sunkaddr997 = shl i64 %j.3.22405, 3
  %sunkaddr998 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr997
  store double %arg.C, ptr %sunkaddr998, align 8
  %sunkaddr999 = shl i64 %i.1.4.22021, 3
  %sunkaddr1000 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr999
  store double %.3240, ptr %sunkaddr1000, align 8
  br label %switch.end

B1834:
  %.3370 = getelementptr double, ptr %.6.i.i, i64 %j.3.22405
  %.3371 = load double, ptr %.3370, align 8
  %.3372 = fmul nnan nsz double %.2568, %.3371
  %.3435 = fmul nnan nsz double %.1501, %.2537
  %.3436 = fsub nnan nsz double %.3372, %.3435
  %.3441 = fdiv nnan nsz double %.3436, %curve.2.2
  %.3506 = fadd nnan nsz double %.2469, %.2500
  %.3541 = fsub nnan nsz double %.2469, %.3441
  %sunkaddr1001 = shl i64 %i.1.4.22021, 3
  %sunkaddr1002 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1001
  store double %.3541, ptr %sunkaddr1002, align 8
  %sunkaddr1003 = shl i64 %j.3.22405, 3
  %sunkaddr1004 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1003
  %.3603 = load double, ptr %sunkaddr1004, align 8
  %.3604 = fadd nnan nsz double %.3603, %.3441
  store double %.3604, ptr %sunkaddr1004, align 8
  %.3638 = fcmp nnan nsz ogt double %.3506, %arg.C
  br i1 %.3638, label %B2020, label %B2126

B2020:
  %sunkaddr1005 = shl i64 %i.1.4.22021, 3
  %sunkaddr1006 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1005
  %.3670 = load double, ptr %sunkaddr1006, align 8
  %.3672 = fcmp nnan nsz ogt double %.3670, %arg.C
  br i1 %.3672, label %B2044, label %B2072

B2044:
  %.3676 = fsub nnan nsz double %.3506, %arg.C
  %sunkaddr1007 = shl i64 %i.1.4.22021, 3
  %sunkaddr1008 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1007
  store double %arg.C, ptr %sunkaddr1008, align 8
  %sunkaddr1009 = shl i64 %j.3.22405, 3
  %sunkaddr1010 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1009
  store double %.3676, ptr %sunkaddr1010, align 8
  br label %B2072

B2072:
  %.3771 = phi double [ %.3676, %B2044 ], [ %.3604, %B2020 ]
  %.3773 = fcmp nnan nsz ogt double %.3771, %arg.C
  br i1 %.3773, label %B2096, label %switch.end

B2096:
  %.3777 = fsub nnan nsz double %.3506, %arg.C
  %sunkaddr1011 = shl i64 %j.3.22405, 3
  %sunkaddr1012 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1011
  store double %arg.C, ptr %sunkaddr1012, align 8
  %sunkaddr1013 = shl i64 %i.1.4.22021, 3
  %sunkaddr1014 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1013
  store double %.3777, ptr %sunkaddr1014, align 8
  br label %switch.end

B2126:
  %.3879 = fcmp nnan nsz olt double %.3604, 0.000000e+00
  br i1 %.3879, label %B2150, label %B2172thread-pre-split

B2150:
  %sunkaddr1015 = shl i64 %j.3.22405, 3
  %sunkaddr1016 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1015
  store double 0.000000e+00, ptr %sunkaddr1016, align 8
  %sunkaddr1017 = shl i64 %i.1.4.22021, 3
  %sunkaddr1018 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1017
  store double %.3506, ptr %sunkaddr1018, align 8
  br label %B2172

B2172thread-pre-split:
  %sunkaddr1019 = shl i64 %i.1.4.22021, 3
  %sunkaddr1020 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1019
  %.3975.pr = load double, ptr %sunkaddr1020, align 8
  br label %B2172

B2172:
  %.3975 = phi double [ %.3975.pr, %B2172thread-pre-split ], [ %.3506, %B2150 ]
  %.3977 = fcmp nnan nsz olt double %.3975, 0.000000e+00
  br i1 %.3977, label %B2196, label %switch.end

B2196:
  %sunkaddr1021 = shl i64 %i.1.4.22021, 3
  %sunkaddr1022 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1021
  store double 0.000000e+00, ptr %sunkaddr1022, align 8
  %sunkaddr1023 = shl i64 %j.3.22405, 3
  %sunkaddr1024 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1023
  store double %.3506, ptr %sunkaddr1024, align 8
  br label %switch.end

B2372:
  %26 = fcmp oge double %.4108, %arg.C
  %27 = icmp slt i64 %arg.place.2, 1
  %.4397 = fneg nnan nsz double %.4077
  %.4359.pn = select i1 %26, double %.4077, double %.4397
  %"$phi2420.1.2.4" = fmul nnan nsz double %arg.C, %.4359.pn
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %27, label %switch.end.1, label %iter.check435

iter.check435:
  %28 = icmp ult i64 %arg.place.2, 4
  br i1 %28, label %B2470.preheader, label %vector.memcheck426

vector.memcheck426:
  %29 = mul i64 %250, %i.1.4.22021
  %scevgep428 = getelementptr i8, ptr %scevgep427, i64 %29
  %bound0429 = icmp ult ptr %.6.i.i72, %scevgep428
  %bound1430 = icmp ult ptr %25, %scevgep379
  %found.conflict431 = and i1 %bound0429, %bound1430
  br i1 %found.conflict431, label %B2470.preheader, label %vector.main.loop.iter.check437

vector.main.loop.iter.check437:
  %30 = icmp ult i64 %arg.place.2, 16
  br i1 %30, label %vec.epilog.ph460, label %vector.ph438

vector.ph438:
  %broadcast.splatinsert441 = insertelement <4 x double> poison, double %"$phi2420.1.2.4", i64 0
  %broadcast.splat442 = shufflevector <4 x double> %broadcast.splatinsert441, <4 x double> poison, <4 x i32> zeroinitializer
  %31 = mul i64 %251, %i.1.4.22021
  %scevgep544 = getelementptr i8, ptr %scevgep543, i64 %31
  br label %vector.body443

vector.body443:
  %index444 = phi i64 [ 0, %vector.ph438 ], [ %index.next453, %vector.body443 ]
  %sunkaddr1025 = shl i64 %index444, 3
  %sunkaddr1026 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1025
  %wide.load445 = load <4 x double>, ptr %sunkaddr1026, align 8, !alias.scope !52, !noalias !55
  %sunkaddr1027 = shl i64 %index444, 3
  %sunkaddr1028 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1027
  %sunkaddr1029 = getelementptr i8, ptr %sunkaddr1028, i64 32
  %wide.load446 = load <4 x double>, ptr %sunkaddr1029, align 8, !alias.scope !52, !noalias !55
  %sunkaddr1030 = shl i64 %index444, 3
  %sunkaddr1031 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1030
  %sunkaddr1032 = getelementptr i8, ptr %sunkaddr1031, i64 64
  %wide.load447 = load <4 x double>, ptr %sunkaddr1032, align 8, !alias.scope !52, !noalias !55
  %sunkaddr1033 = shl i64 %index444, 3
  %sunkaddr1034 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1033
  %sunkaddr1035 = getelementptr i8, ptr %sunkaddr1034, i64 96
  %wide.load448 = load <4 x double>, ptr %sunkaddr1035, align 8, !alias.scope !52, !noalias !55
  %32 = shl i64 %index444, 2
  %scevgep550 = getelementptr i8, ptr %scevgep544, i64 %32
  %scevgep551 = getelementptr i8, ptr %scevgep550, i64 -48
  %33 = shl i64 %index444, 2
  %scevgep548 = getelementptr i8, ptr %scevgep544, i64 %33
  %scevgep549 = getelementptr i8, ptr %scevgep548, i64 -32
  %34 = shl i64 %index444, 2
  %scevgep546 = getelementptr i8, ptr %scevgep544, i64 %34
  %scevgep547 = getelementptr i8, ptr %scevgep546, i64 -16
  %35 = shl i64 %index444, 2
  %scevgep545 = getelementptr i8, ptr %scevgep544, i64 %35
  %wide.load449 = load <4 x float>, ptr %scevgep551, align 4, !alias.scope !55
  %wide.load450 = load <4 x float>, ptr %scevgep549, align 4, !alias.scope !55
  %wide.load451 = load <4 x float>, ptr %scevgep547, align 4, !alias.scope !55
  %wide.load452 = load <4 x float>, ptr %scevgep545, align 4, !alias.scope !55
  %36 = fpext <4 x float> %wide.load449 to <4 x double>
  %37 = fpext <4 x float> %wide.load450 to <4 x double>
  %38 = fpext <4 x float> %wide.load451 to <4 x double>
  %39 = fpext <4 x float> %wide.load452 to <4 x double>
  %40 = fmul nnan nsz <4 x double> %broadcast.splat442, %36
  %41 = fmul nnan nsz <4 x double> %broadcast.splat442, %37
  %42 = fmul nnan nsz <4 x double> %broadcast.splat442, %38
  %43 = fmul nnan nsz <4 x double> %broadcast.splat442, %39
  %44 = fsub nnan nsz <4 x double> %wide.load445, %40
  %45 = fsub nnan nsz <4 x double> %wide.load446, %41
  %46 = fsub nnan nsz <4 x double> %wide.load447, %42
  %47 = fsub nnan nsz <4 x double> %wide.load448, %43
  store <4 x double> %44, ptr %sunkaddr1026, align 8, !alias.scope !52, !noalias !55
  store <4 x double> %45, ptr %sunkaddr1029, align 8, !alias.scope !52, !noalias !55
  store <4 x double> %46, ptr %sunkaddr1032, align 8, !alias.scope !52, !noalias !55
  store <4 x double> %47, ptr %sunkaddr1035, align 8, !alias.scope !52, !noalias !55
  %index.next453 = add nuw i64 %index444, 16
  %48 = icmp eq i64 %n.vec440, %index.next453
  br i1 %48, label %middle.block454, label %vector.body443, !llvm.loop !57

middle.block454:
  %49 = icmp eq i64 %arg.place.2, %n.vec440
  br i1 %49, label %switch.end.1, label %vec.epilog.iter.check458

vec.epilog.iter.check458:
  %50 = and i64 %arg.place.2, 12
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %B2470.preheader, label %vec.epilog.ph460, !prof !59

vec.epilog.ph460:
  %vec.epilog.resume.val456 = phi i64 [ %n.vec440, %vec.epilog.iter.check458 ], [ 0, %vector.main.loop.iter.check437 ]
  %broadcast.splatinsert463 = insertelement <4 x double> poison, double %"$phi2420.1.2.4", i64 0
  %broadcast.splat464 = shufflevector <4 x double> %broadcast.splatinsert463, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body465

vec.epilog.vector.body465:
  %index466 = phi i64 [ %vec.epilog.resume.val456, %vec.epilog.ph460 ], [ %index.next469, %vec.epilog.vector.body465 ]
  %52 = shl i64 %index466, 3
  %scevgep561 = getelementptr i8, ptr %.6.i.i72, i64 %52
  %wide.load467 = load <4 x double>, ptr %scevgep561, align 8, !alias.scope !52, !noalias !55
  %53 = shl i64 %index466, 2
  %scevgep560 = getelementptr i8, ptr %25, i64 %53
  %wide.load468 = load <4 x float>, ptr %scevgep560, align 4, !alias.scope !55
  %54 = fpext <4 x float> %wide.load468 to <4 x double>
  %55 = fmul nnan nsz <4 x double> %broadcast.splat464, %54
  %56 = fsub nnan nsz <4 x double> %wide.load467, %55
  store <4 x double> %56, ptr %scevgep561, align 8, !alias.scope !52, !noalias !55
  %index.next469 = add nuw i64 %index466, 4
  %57 = icmp eq i64 %n.vec462, %index.next469
  br i1 %57, label %vec.epilog.middle.block470, label %vec.epilog.vector.body465, !llvm.loop !60

vec.epilog.middle.block470:
  %58 = icmp eq i64 %arg.place.2, %n.vec462
  br i1 %58, label %switch.end.1, label %B2470.preheader

B2470.preheader:
  %.457321312133.ph = phi i64 [ 0, %iter.check435 ], [ 0, %vector.memcheck426 ], [ %n.vec440, %vec.epilog.iter.check458 ], [ %n.vec462, %vec.epilog.middle.block470 ]
  %59 = sub nsw i64 %arg.place.2, %.457321312133.ph
  %xtraiter482 = and i64 %59, 7
  %lcmp.mod483.not = icmp eq i64 %xtraiter482, 0
  br i1 %lcmp.mod483.not, label %B2470.prol.loopexit, label %B2470.prol.preheader

B2470.prol.preheader:
  br label %B2470.prol

B2470.prol:
  %lsr.iv = phi i64 [ %xtraiter482, %B2470.prol.preheader ], [ %lsr.iv.next, %B2470.prol ]
  %.457321312133.prol = phi i64 [ %.457321312133.ph, %B2470.prol.preheader ], [ %.4580.prol, %B2470.prol ]
  %.4580.prol = add nuw i64 %.457321312133.prol, 1
  %60 = shl i64 %.457321312133.prol, 3
  %scevgep563 = getelementptr i8, ptr %.6.i.i72, i64 %60
  %.4634.prol = load double, ptr %scevgep563, align 8
  %61 = shl i64 %.457321312133.prol, 2
  %scevgep562 = getelementptr i8, ptr %25, i64 %61
  %.4664.prol = load float, ptr %scevgep562, align 4
  %.4666.prol = fpext float %.4664.prol to double
  %.4667.prol = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.prol
  %.4668.prol = fsub nnan nsz double %.4634.prol, %.4667.prol
  store double %.4668.prol, ptr %scevgep563, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter484.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter484.cmp.not, label %B2470.prol.loopexit, label %B2470.prol, !llvm.loop !61

B2470.prol.loopexit:
  %.457321312133.unr = phi i64 [ %.457321312133.ph, %B2470.preheader ], [ %.4580.prol, %B2470.prol ]
  %62 = sub nsw i64 %.457321312133.ph, %arg.place.2
  %63 = icmp ugt i64 %62, -8
  br i1 %63, label %switch.end.1, label %B2470.preheader498

B2470.preheader498:
  %64 = mul i64 %252, %i.1.4.22021
  %scevgep565 = getelementptr i8, ptr %scevgep564, i64 %64
  br label %B2470

B2470:
  %.457321312133 = phi i64 [ %.4580.7, %B2470 ], [ %.457321312133.unr, %B2470.preheader498 ]
  %sunkaddr1036 = shl i64 %.457321312133, 3
  %sunkaddr1037 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1036
  %.4634 = load double, ptr %sunkaddr1037, align 8
  %65 = shl i64 %.457321312133, 2
  %scevgep577 = getelementptr i8, ptr %scevgep565, i64 %65
  %scevgep578 = getelementptr i8, ptr %scevgep577, i64 -28
  %.4664 = load float, ptr %scevgep578, align 4
  %.4666 = fpext float %.4664 to double
  %.4667 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666
  %.4668 = fsub nnan nsz double %.4634, %.4667
  store double %.4668, ptr %sunkaddr1037, align 8
  %sunkaddr1038 = shl i64 %.457321312133, 3
  %sunkaddr1039 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1038
  %sunkaddr1040 = getelementptr i8, ptr %sunkaddr1039, i64 8
  %.4634.1487 = load double, ptr %sunkaddr1040, align 8
  %66 = shl i64 %.457321312133, 2
  %scevgep579 = getelementptr i8, ptr %scevgep565, i64 %66
  %scevgep580 = getelementptr i8, ptr %scevgep579, i64 -24
  %.4664.1488 = load float, ptr %scevgep580, align 4
  %.4666.1489 = fpext float %.4664.1488 to double
  %.4667.1490 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.1489
  %.4668.1491 = fsub nnan nsz double %.4634.1487, %.4667.1490
  store double %.4668.1491, ptr %sunkaddr1040, align 8
  %sunkaddr1041 = shl i64 %.457321312133, 3
  %sunkaddr1042 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1041
  %sunkaddr1043 = getelementptr i8, ptr %sunkaddr1042, i64 16
  %.4634.2 = load double, ptr %sunkaddr1043, align 8
  %67 = shl i64 %.457321312133, 2
  %scevgep575 = getelementptr i8, ptr %scevgep565, i64 %67
  %scevgep576 = getelementptr i8, ptr %scevgep575, i64 -20
  %.4664.2 = load float, ptr %scevgep576, align 4
  %.4666.2 = fpext float %.4664.2 to double
  %.4667.2 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.2
  %.4668.2 = fsub nnan nsz double %.4634.2, %.4667.2
  store double %.4668.2, ptr %sunkaddr1043, align 8
  %sunkaddr1044 = shl i64 %.457321312133, 3
  %sunkaddr1045 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1044
  %sunkaddr1046 = getelementptr i8, ptr %sunkaddr1045, i64 24
  %.4634.3 = load double, ptr %sunkaddr1046, align 8
  %68 = shl i64 %.457321312133, 2
  %scevgep573 = getelementptr i8, ptr %scevgep565, i64 %68
  %scevgep574 = getelementptr i8, ptr %scevgep573, i64 -16
  %.4664.3 = load float, ptr %scevgep574, align 4
  %.4666.3 = fpext float %.4664.3 to double
  %.4667.3 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.3
  %.4668.3 = fsub nnan nsz double %.4634.3, %.4667.3
  store double %.4668.3, ptr %sunkaddr1046, align 8
  %sunkaddr1047 = shl i64 %.457321312133, 3
  %sunkaddr1048 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1047
  %sunkaddr1049 = getelementptr i8, ptr %sunkaddr1048, i64 32
  %.4634.4 = load double, ptr %sunkaddr1049, align 8
  %69 = shl i64 %.457321312133, 2
  %scevgep571 = getelementptr i8, ptr %scevgep565, i64 %69
  %scevgep572 = getelementptr i8, ptr %scevgep571, i64 -12
  %.4664.4 = load float, ptr %scevgep572, align 4
  %.4666.4 = fpext float %.4664.4 to double
  %.4667.4 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.4
  %.4668.4 = fsub nnan nsz double %.4634.4, %.4667.4
  store double %.4668.4, ptr %sunkaddr1049, align 8
  %sunkaddr1050 = shl i64 %.457321312133, 3
  %sunkaddr1051 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1050
  %sunkaddr1052 = getelementptr i8, ptr %sunkaddr1051, i64 40
  %.4634.5 = load double, ptr %sunkaddr1052, align 8
  %70 = shl i64 %.457321312133, 2
  %scevgep569 = getelementptr i8, ptr %scevgep565, i64 %70
  %scevgep570 = getelementptr i8, ptr %scevgep569, i64 -8
  %.4664.5 = load float, ptr %scevgep570, align 4
  %.4666.5 = fpext float %.4664.5 to double
  %.4667.5 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.5
  %.4668.5 = fsub nnan nsz double %.4634.5, %.4667.5
  store double %.4668.5, ptr %sunkaddr1052, align 8
  %sunkaddr1053 = shl i64 %.457321312133, 3
  %sunkaddr1054 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1053
  %sunkaddr1055 = getelementptr i8, ptr %sunkaddr1054, i64 48
  %.4634.6 = load double, ptr %sunkaddr1055, align 8
  %71 = shl i64 %.457321312133, 2
  %scevgep567 = getelementptr i8, ptr %scevgep565, i64 %71
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 -4
  %.4664.6 = load float, ptr %scevgep568, align 4
  %.4666.6 = fpext float %.4664.6 to double
  %.4667.6 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.6
  %.4668.6 = fsub nnan nsz double %.4634.6, %.4667.6
  store double %.4668.6, ptr %sunkaddr1055, align 8
  %.4580.7 = add nuw nsw i64 %.457321312133, 8
  %sunkaddr1056 = shl i64 %.457321312133, 3
  %sunkaddr1057 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1056
  %sunkaddr1058 = getelementptr i8, ptr %sunkaddr1057, i64 56
  %.4634.7 = load double, ptr %sunkaddr1058, align 8
  %72 = shl i64 %.457321312133, 2
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %72
  %.4664.7 = load float, ptr %scevgep566, align 4
  %.4666.7 = fpext float %.4664.7 to double
  %.4667.7 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666.7
  %.4668.7 = fsub nnan nsz double %.4634.7, %.4667.7
  store double %.4668.7, ptr %sunkaddr1058, align 8
  %exitcond2397.not.7 = icmp eq i64 %arg.place.2, %.4580.7
  br i1 %exitcond2397.not.7, label %switch.end.1, label %B2470, !llvm.loop !62

switch.end.1:
  %row.sroa.0.3 = phi ptr [ null, %switch.end ], [ %arg.kernel.0, %B2372 ], [ %arg.kernel.0, %middle.block454 ], [ %arg.kernel.0, %vec.epilog.middle.block470 ], [ %arg.kernel.0, %B2470.prol.loopexit ], [ %arg.kernel.0, %B2470 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3)
  %sunkaddr1059 = shl i64 %i.1.4.22021, 3
  %sunkaddr1060 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1059
  %.94.i43 = load double, ptr %sunkaddr1060, align 8, !noalias !63
  %.95.i44 = fcmp nnan nsz olt double %.94.i43, %arg.C
  %"$phi56.0.2.0.i45" = select i1 %.95.i44, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i46 = fcmp nnan nsz ogt double %.94.i43, 0.000000e+00
  %"$phi110.0.2.0.i47" = select i1 %.148.i46, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1061 = shl i64 %i.1.4.22021, 3
  %sunkaddr1062 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1061
  %.194.i48 = load double, ptr %sunkaddr1062, align 8, !noalias !63
  %.201.i49 = fcmp nnan nsz ogt double %.194.i48, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i50" = select i1 %.201.i49, double %"$phi110.0.2.0.i47", double %"$phi56.0.2.0.i45"
  %"$phi56.0.2.0.$phi110.0.2.0.i51" = select i1 %.201.i49, double %"$phi56.0.2.0.i45", double %"$phi110.0.2.0.i47"
  %73 = getelementptr double, ptr %.6.i.i114, i64 %i.1.4.22021
  store double %"$phi56.0.2.0.$phi110.0.2.0.i51", ptr %73, align 8, !noalias !63
  %74 = getelementptr double, ptr %.6.i.i135, i64 %i.1.4.22021
  store double %"$phi110.0.2.0.$phi56.0.2.0.i50", ptr %74, align 8, !noalias !63
  %.4285.1 = fcmp nnan nsz oge double %.2500, %arg.C
  %sunkaddr1063 = shl i64 %j.3.22405, 3
  %sunkaddr1064 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1063
  %.4316.1 = load double, ptr %sunkaddr1064, align 8
  %.4318.1 = fcmp nnan nsz oge double %.4316.1, %arg.C
  %.4323.1 = xor i1 %.4285.1, %.4318.1
  br i1 %.4323.1, label %B2372.1, label %B2566.endif

B2372.1:
  %75 = icmp slt i64 %arg.place.2, 1
  %76 = fcmp oge double %.4316.1, %arg.C
  %sunkaddr1065 = shl i64 %j.3.22405, 3
  %sunkaddr1066 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1065
  %.4359.1 = load double, ptr %sunkaddr1066, align 8
  %.4397.1 = fneg nnan nsz double %.4359.1
  %.4359.pn.1 = select i1 %76, double %.4359.1, double %.4397.1
  %"$phi2420.1.2.4.1" = fmul nnan nsz double %arg.C, %.4359.pn.1
  %.4447.1 = mul i64 %j.3.22405, %arg.kernel.5.1
  %.4449.1 = getelementptr float, ptr %arg.kernel.4, i64 %.4447.1
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %75, label %B2566.endif, label %iter.check388

iter.check388:
  %77 = icmp ult i64 %arg.place.2, 4
  br i1 %77, label %B2470.1.preheader, label %vector.memcheck378

vector.memcheck378:
  %78 = mul i64 %249, %j.3.22405
  %scevgep381 = getelementptr i8, ptr %scevgep380, i64 %78
  %bound0382 = icmp ult ptr %.6.i.i72, %scevgep381
  %bound1383 = icmp ult ptr %.4449.1, %scevgep379
  %found.conflict384 = and i1 %bound0382, %bound1383
  br i1 %found.conflict384, label %B2470.1.preheader, label %vector.main.loop.iter.check390

vector.main.loop.iter.check390:
  %79 = icmp ult i64 %arg.place.2, 16
  br i1 %79, label %vec.epilog.ph413, label %vector.ph391

vector.ph391:
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %"$phi2420.1.2.4.1", i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  %80 = mul i64 %253, %j.3.22405
  %scevgep598 = getelementptr i8, ptr %scevgep597, i64 %80
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next406, %vector.body396 ]
  %sunkaddr1067 = shl i64 %index397, 3
  %sunkaddr1068 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1067
  %wide.load398 = load <4 x double>, ptr %sunkaddr1068, align 8, !alias.scope !66, !noalias !69
  %sunkaddr1069 = shl i64 %index397, 3
  %sunkaddr1070 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1069
  %sunkaddr1071 = getelementptr i8, ptr %sunkaddr1070, i64 32
  %wide.load399 = load <4 x double>, ptr %sunkaddr1071, align 8, !alias.scope !66, !noalias !69
  %sunkaddr1072 = shl i64 %index397, 3
  %sunkaddr1073 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1072
  %sunkaddr1074 = getelementptr i8, ptr %sunkaddr1073, i64 64
  %wide.load400 = load <4 x double>, ptr %sunkaddr1074, align 8, !alias.scope !66, !noalias !69
  %sunkaddr1075 = shl i64 %index397, 3
  %sunkaddr1076 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1075
  %sunkaddr1077 = getelementptr i8, ptr %sunkaddr1076, i64 96
  %wide.load401 = load <4 x double>, ptr %sunkaddr1077, align 8, !alias.scope !66, !noalias !69
  %81 = shl i64 %index397, 2
  %scevgep604 = getelementptr i8, ptr %scevgep598, i64 %81
  %scevgep605 = getelementptr i8, ptr %scevgep604, i64 -48
  %82 = shl i64 %index397, 2
  %scevgep602 = getelementptr i8, ptr %scevgep598, i64 %82
  %scevgep603 = getelementptr i8, ptr %scevgep602, i64 -32
  %83 = shl i64 %index397, 2
  %scevgep600 = getelementptr i8, ptr %scevgep598, i64 %83
  %scevgep601 = getelementptr i8, ptr %scevgep600, i64 -16
  %84 = shl i64 %index397, 2
  %scevgep599 = getelementptr i8, ptr %scevgep598, i64 %84
  %wide.load402 = load <4 x float>, ptr %scevgep605, align 4, !alias.scope !69
  %wide.load403 = load <4 x float>, ptr %scevgep603, align 4, !alias.scope !69
  %wide.load404 = load <4 x float>, ptr %scevgep601, align 4, !alias.scope !69
  %wide.load405 = load <4 x float>, ptr %scevgep599, align 4, !alias.scope !69
  %85 = fpext <4 x float> %wide.load402 to <4 x double>
  %86 = fpext <4 x float> %wide.load403 to <4 x double>
  %87 = fpext <4 x float> %wide.load404 to <4 x double>
  %88 = fpext <4 x float> %wide.load405 to <4 x double>
  %89 = fmul nnan nsz <4 x double> %broadcast.splat395, %85
  %90 = fmul nnan nsz <4 x double> %broadcast.splat395, %86
  %91 = fmul nnan nsz <4 x double> %broadcast.splat395, %87
  %92 = fmul nnan nsz <4 x double> %broadcast.splat395, %88
  %93 = fsub nnan nsz <4 x double> %wide.load398, %89
  %94 = fsub nnan nsz <4 x double> %wide.load399, %90
  %95 = fsub nnan nsz <4 x double> %wide.load400, %91
  %96 = fsub nnan nsz <4 x double> %wide.load401, %92
  store <4 x double> %93, ptr %sunkaddr1068, align 8, !alias.scope !66, !noalias !69
  store <4 x double> %94, ptr %sunkaddr1071, align 8, !alias.scope !66, !noalias !69
  store <4 x double> %95, ptr %sunkaddr1074, align 8, !alias.scope !66, !noalias !69
  store <4 x double> %96, ptr %sunkaddr1077, align 8, !alias.scope !66, !noalias !69
  %index.next406 = add nuw i64 %index397, 16
  %97 = icmp eq i64 %n.vec440, %index.next406
  br i1 %97, label %middle.block407, label %vector.body396, !llvm.loop !71

middle.block407:
  %98 = icmp eq i64 %arg.place.2, %n.vec393
  br i1 %98, label %B2566.endif, label %vec.epilog.iter.check411

vec.epilog.iter.check411:
  %99 = and i64 %arg.place.2, 12
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %B2470.1.preheader, label %vec.epilog.ph413, !prof !59

vec.epilog.ph413:
  %vec.epilog.resume.val409 = phi i64 [ %n.vec393, %vec.epilog.iter.check411 ], [ 0, %vector.main.loop.iter.check390 ]
  %broadcast.splatinsert416 = insertelement <4 x double> poison, double %"$phi2420.1.2.4.1", i64 0
  %broadcast.splat417 = shufflevector <4 x double> %broadcast.splatinsert416, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body418

vec.epilog.vector.body418:
  %index419 = phi i64 [ %vec.epilog.resume.val409, %vec.epilog.ph413 ], [ %index.next422, %vec.epilog.vector.body418 ]
  %101 = shl i64 %index419, 3
  %scevgep614 = getelementptr i8, ptr %.6.i.i72, i64 %101
  %wide.load420 = load <4 x double>, ptr %scevgep614, align 8, !alias.scope !66, !noalias !69
  %102 = shl i64 %index419, 2
  %scevgep613 = getelementptr i8, ptr %.4449.1, i64 %102
  %wide.load421 = load <4 x float>, ptr %scevgep613, align 4, !alias.scope !69
  %103 = fpext <4 x float> %wide.load421 to <4 x double>
  %104 = fmul nnan nsz <4 x double> %broadcast.splat417, %103
  %105 = fsub nnan nsz <4 x double> %wide.load420, %104
  store <4 x double> %105, ptr %scevgep614, align 8, !alias.scope !66, !noalias !69
  %index.next422 = add nuw i64 %index419, 4
  %106 = icmp eq i64 %n.vec462, %index.next422
  br i1 %106, label %vec.epilog.middle.block423, label %vec.epilog.vector.body418, !llvm.loop !72

vec.epilog.middle.block423:
  %107 = icmp eq i64 %arg.place.2, %n.vec415
  br i1 %107, label %B2566.endif, label %B2470.1.preheader

B2470.1.preheader:
  %.457321312133.1.ph = phi i64 [ 0, %iter.check388 ], [ 0, %vector.memcheck378 ], [ %n.vec393, %vec.epilog.iter.check411 ], [ %n.vec415, %vec.epilog.middle.block423 ]
  %108 = sub nsw i64 %arg.place.2, %.457321312133.1.ph
  %xtraiter493 = and i64 %108, 7
  %lcmp.mod494.not = icmp eq i64 %xtraiter493, 0
  br i1 %lcmp.mod494.not, label %B2470.1.prol.loopexit, label %B2470.1.prol.preheader

B2470.1.prol.preheader:
  br label %B2470.1.prol

B2470.1.prol:
  %lsr.iv617 = phi i64 [ %xtraiter493, %B2470.1.prol.preheader ], [ %lsr.iv.next618, %B2470.1.prol ]
  %.457321312133.1.prol = phi i64 [ %.457321312133.1.ph, %B2470.1.prol.preheader ], [ %.4580.1.prol, %B2470.1.prol ]
  %.4580.1.prol = add nuw i64 %.457321312133.1.prol, 1
  %109 = shl i64 %.457321312133.1.prol, 3
  %scevgep616 = getelementptr i8, ptr %.6.i.i72, i64 %109
  %.4634.1.prol = load double, ptr %scevgep616, align 8
  %110 = shl i64 %.457321312133.1.prol, 2
  %scevgep615 = getelementptr i8, ptr %.4449.1, i64 %110
  %.4664.1.prol = load float, ptr %scevgep615, align 4
  %.4666.1.prol = fpext float %.4664.1.prol to double
  %.4667.1.prol = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.prol
  %.4668.1.prol = fsub nnan nsz double %.4634.1.prol, %.4667.1.prol
  store double %.4668.1.prol, ptr %scevgep616, align 8
  %lsr.iv.next618 = add nsw i64 %lsr.iv617, -1
  %prol.iter495.cmp.not = icmp eq i64 %lsr.iv.next618, 0
  br i1 %prol.iter495.cmp.not, label %B2470.1.prol.loopexit, label %B2470.1.prol, !llvm.loop !73

B2470.1.prol.loopexit:
  %.457321312133.1.unr = phi i64 [ %.457321312133.1.ph, %B2470.1.preheader ], [ %.4580.1.prol, %B2470.1.prol ]
  %111 = sub nsw i64 %.457321312133.1.ph, %arg.place.2
  %112 = icmp ugt i64 %111, -8
  br i1 %112, label %B2566.endif, label %B2470.1.preheader497

B2470.1.preheader497:
  %113 = mul i64 %254, %j.3.22405
  %scevgep620 = getelementptr i8, ptr %scevgep619, i64 %113
  br label %B2470.1

B2470.1:
  %.457321312133.1 = phi i64 [ %.4580.1.7, %B2470.1 ], [ %.457321312133.1.unr, %B2470.1.preheader497 ]
  %sunkaddr1078 = shl i64 %.457321312133.1, 3
  %sunkaddr1079 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1078
  %.4634.1 = load double, ptr %sunkaddr1079, align 8
  %114 = shl i64 %.457321312133.1, 2
  %scevgep632 = getelementptr i8, ptr %scevgep620, i64 %114
  %scevgep633 = getelementptr i8, ptr %scevgep632, i64 -28
  %.4664.1 = load float, ptr %scevgep633, align 4
  %.4666.1 = fpext float %.4664.1 to double
  %.4667.1 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1
  %.4668.1 = fsub nnan nsz double %.4634.1, %.4667.1
  store double %.4668.1, ptr %sunkaddr1079, align 8
  %sunkaddr1080 = shl i64 %.457321312133.1, 3
  %sunkaddr1081 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1080
  %sunkaddr1082 = getelementptr i8, ptr %sunkaddr1081, i64 8
  %.4634.1.1 = load double, ptr %sunkaddr1082, align 8
  %115 = shl i64 %.457321312133.1, 2
  %scevgep634 = getelementptr i8, ptr %scevgep620, i64 %115
  %scevgep635 = getelementptr i8, ptr %scevgep634, i64 -24
  %.4664.1.1 = load float, ptr %scevgep635, align 4
  %.4666.1.1 = fpext float %.4664.1.1 to double
  %.4667.1.1 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.1
  %.4668.1.1 = fsub nnan nsz double %.4634.1.1, %.4667.1.1
  store double %.4668.1.1, ptr %sunkaddr1082, align 8
  %sunkaddr1083 = shl i64 %.457321312133.1, 3
  %sunkaddr1084 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1083
  %sunkaddr1085 = getelementptr i8, ptr %sunkaddr1084, i64 16
  %.4634.1.2 = load double, ptr %sunkaddr1085, align 8
  %116 = shl i64 %.457321312133.1, 2
  %scevgep630 = getelementptr i8, ptr %scevgep620, i64 %116
  %scevgep631 = getelementptr i8, ptr %scevgep630, i64 -20
  %.4664.1.2 = load float, ptr %scevgep631, align 4
  %.4666.1.2 = fpext float %.4664.1.2 to double
  %.4667.1.2 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.2
  %.4668.1.2 = fsub nnan nsz double %.4634.1.2, %.4667.1.2
  store double %.4668.1.2, ptr %sunkaddr1085, align 8
  %sunkaddr1086 = shl i64 %.457321312133.1, 3
  %sunkaddr1087 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1086
  %sunkaddr1088 = getelementptr i8, ptr %sunkaddr1087, i64 24
  %.4634.1.3 = load double, ptr %sunkaddr1088, align 8
  %117 = shl i64 %.457321312133.1, 2
  %scevgep628 = getelementptr i8, ptr %scevgep620, i64 %117
  %scevgep629 = getelementptr i8, ptr %scevgep628, i64 -16
  %.4664.1.3 = load float, ptr %scevgep629, align 4
  %.4666.1.3 = fpext float %.4664.1.3 to double
  %.4667.1.3 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.3
  %.4668.1.3 = fsub nnan nsz double %.4634.1.3, %.4667.1.3
  store double %.4668.1.3, ptr %sunkaddr1088, align 8
  %sunkaddr1089 = shl i64 %.457321312133.1, 3
  %sunkaddr1090 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1089
  %sunkaddr1091 = getelementptr i8, ptr %sunkaddr1090, i64 32
  %.4634.1.4 = load double, ptr %sunkaddr1091, align 8
  %118 = shl i64 %.457321312133.1, 2
  %scevgep626 = getelementptr i8, ptr %scevgep620, i64 %118
  %scevgep627 = getelementptr i8, ptr %scevgep626, i64 -12
  %.4664.1.4 = load float, ptr %scevgep627, align 4
  %.4666.1.4 = fpext float %.4664.1.4 to double
  %.4667.1.4 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.4
  %.4668.1.4 = fsub nnan nsz double %.4634.1.4, %.4667.1.4
  store double %.4668.1.4, ptr %sunkaddr1091, align 8
  %sunkaddr1092 = shl i64 %.457321312133.1, 3
  %sunkaddr1093 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1092
  %sunkaddr1094 = getelementptr i8, ptr %sunkaddr1093, i64 40
  %.4634.1.5 = load double, ptr %sunkaddr1094, align 8
  %119 = shl i64 %.457321312133.1, 2
  %scevgep624 = getelementptr i8, ptr %scevgep620, i64 %119
  %scevgep625 = getelementptr i8, ptr %scevgep624, i64 -8
  %.4664.1.5 = load float, ptr %scevgep625, align 4
  %.4666.1.5 = fpext float %.4664.1.5 to double
  %.4667.1.5 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.5
  %.4668.1.5 = fsub nnan nsz double %.4634.1.5, %.4667.1.5
  store double %.4668.1.5, ptr %sunkaddr1094, align 8
  %sunkaddr1095 = shl i64 %.457321312133.1, 3
  %sunkaddr1096 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1095
  %sunkaddr1097 = getelementptr i8, ptr %sunkaddr1096, i64 48
  %.4634.1.6 = load double, ptr %sunkaddr1097, align 8
  %120 = shl i64 %.457321312133.1, 2
  %scevgep622 = getelementptr i8, ptr %scevgep620, i64 %120
  %scevgep623 = getelementptr i8, ptr %scevgep622, i64 -4
  %.4664.1.6 = load float, ptr %scevgep623, align 4
  %.4666.1.6 = fpext float %.4664.1.6 to double
  %.4667.1.6 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.6
  %.4668.1.6 = fsub nnan nsz double %.4634.1.6, %.4667.1.6
  store double %.4668.1.6, ptr %sunkaddr1097, align 8
  %.4580.1.7 = add nuw nsw i64 %.457321312133.1, 8
  %sunkaddr1098 = shl i64 %.457321312133.1, 3
  %sunkaddr1099 = getelementptr i8, ptr %.6.i.i72, i64 %sunkaddr1098
  %sunkaddr1100 = getelementptr i8, ptr %sunkaddr1099, i64 56
  %.4634.1.7 = load double, ptr %sunkaddr1100, align 8
  %121 = shl i64 %.457321312133.1, 2
  %scevgep621 = getelementptr i8, ptr %scevgep620, i64 %121
  %.4664.1.7 = load float, ptr %scevgep621, align 4
  %.4666.1.7 = fpext float %.4664.1.7 to double
  %.4667.1.7 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1.7
  %.4668.1.7 = fsub nnan nsz double %.4634.1.7, %.4667.1.7
  store double %.4668.1.7, ptr %sunkaddr1100, align 8
  %exitcond2397.1.not.7 = icmp eq i64 %arg.place.2, %.4580.1.7
  br i1 %exitcond2397.1.not.7, label %B2566.endif, label %B2470.1, !llvm.loop !74

B2640:
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i110)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i131)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i89)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i68)
  store double 0.000000e+00, ptr %.4959, align 8
  %.4969 = call i32 @n70(ptr nonnull %.4959, ptr nonnull %excinfo.18, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, i64 %active.5.220182042)
  %cond251 = icmp eq i32 %.4969, 0
  br i1 %cond251, label %B2640.endif, label %B2640.if.if, !prof !51

B0.endif.endif.endif.i66:
  %.5.i.i = getelementptr i8, ptr %.7.i.i.i, i64 24
  %.6.i.i = load ptr, ptr %.5.i.i, align 8, !noalias !75
  %.7.i.i.i68 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !76
  %.8.i.i.i69 = icmp eq ptr %.7.i.i.i68, null
  br i1 %.8.i.i.i69, label %B0.endif.if.if, label %B0.endif.endif.endif.i87, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.if.if ], [ 1, %B0.endif.if.if ], [ 1, %B0.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.endif.if.if ], [ 0, %B2640.endif ], [ %.1235, %B630.endif.if.if ], [ %.2099, %B1146.if.if ], [ %.4969, %B2640.if.if ]
  ret i32 %common.ret.op

B0.if.if:
  %excinfo.1.0.ph = phi ptr [ @n48, %B0.endif.endif.endif.i ], [ @n43, %B0.endif.endif.i ], [ @n40, %B0 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i87:
  %.5.i.i71 = getelementptr i8, ptr %.7.i.i.i68, i64 24
  %.6.i.i72 = load ptr, ptr %.5.i.i71, align 8, !noalias !86
  %.7.i.i.i89 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !87
  %.8.i.i.i90 = icmp eq ptr %.7.i.i.i89, null
  br i1 %.8.i.i.i90, label %B0.endif.endif.if.if, label %B0.endif.endif.endif.i108, !prof !1

B0.endif.if.if:
  store ptr @n48, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i108:
  %.5.i.i92 = getelementptr i8, ptr %.7.i.i.i89, i64 24
  %.6.i.i93 = load ptr, ptr %.5.i.i92, align 8, !noalias !97
  %.7.i.i.i110 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !98
  %.8.i.i.i111 = icmp eq ptr %.7.i.i.i110, null
  br i1 %.8.i.i.i111, label %B0.endif.endif.endif.if.if, label %B0.endif.endif.endif.i129, !prof !1

B0.endif.endif.if.if:
  store ptr @n48, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i129:
  %.5.i.i113 = getelementptr i8, ptr %.7.i.i.i110, i64 24
  %.6.i.i114 = load ptr, ptr %.5.i.i113, align 8, !noalias !108
  %.7.i.i.i131 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !109
  %.8.i.i.i132 = icmp eq ptr %.7.i.i.i131, null
  br i1 %.8.i.i.i132, label %B0.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if.if:
  store ptr @n48, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if:
  store ptr @n48, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.5.i.i134 = getelementptr i8, ptr %.7.i.i.i131, i64 24
  %.6.i.i135 = load ptr, ptr %.5.i.i134, align 8, !noalias !119
  %.3932092.not = icmp eq i64 %arg.y.2, 0
  br i1 %.3932092.not, label %B380.endif, label %iter.check

iter.check:
  %min.iters.check = icmp ult i64 %arg.y.2, 4
  br i1 %min.iters.check, label %B264.preheader, label %vector.memcheck

vector.memcheck:
  %122 = ptrtoint ptr %.6.i.i135 to i64
  %123 = ptrtoint ptr %.6.i.i114 to i64
  %124 = ptrtoint ptr %.6.i.i93 to i64
  %125 = ptrtoint ptr %.6.i.i72 to i64
  %126 = ptrtoint ptr %.6.i.i to i64
  %127 = ptrtoint ptr %arg.y.4 to i64
  %128 = sub i64 %125, %126
  %diff.check = icmp ult i64 %128, 128
  %129 = sub i64 %124, %126
  %diff.check275 = icmp ult i64 %129, 128
  %conflict.rdx = or i1 %diff.check, %diff.check275
  %130 = sub i64 %123, %126
  %diff.check277 = icmp ult i64 %130, 128
  %conflict.rdx278 = or i1 %conflict.rdx, %diff.check277
  %131 = sub i64 %122, %126
  %diff.check280 = icmp ult i64 %131, 128
  %conflict.rdx281 = or i1 %conflict.rdx278, %diff.check280
  %132 = sub i64 %126, %127
  %diff.check283 = icmp ult i64 %132, 128
  %conflict.rdx284 = or i1 %conflict.rdx281, %diff.check283
  %133 = sub i64 %124, %125
  %diff.check285 = icmp ult i64 %133, 128
  %conflict.rdx286 = or i1 %conflict.rdx284, %diff.check285
  %134 = sub i64 %123, %125
  %diff.check287 = icmp ult i64 %134, 128
  %conflict.rdx288 = or i1 %conflict.rdx286, %diff.check287
  %135 = sub i64 %122, %125
  %diff.check289 = icmp ult i64 %135, 128
  %conflict.rdx290 = or i1 %conflict.rdx288, %diff.check289
  %136 = sub i64 %125, %127
  %diff.check291 = icmp ult i64 %136, 128
  %conflict.rdx292 = or i1 %conflict.rdx290, %diff.check291
  %137 = sub i64 %123, %124
  %diff.check293 = icmp ult i64 %137, 128
  %conflict.rdx294 = or i1 %conflict.rdx292, %diff.check293
  %138 = sub i64 %122, %124
  %diff.check295 = icmp ult i64 %138, 128
  %conflict.rdx296 = or i1 %conflict.rdx294, %diff.check295
  %139 = sub i64 %124, %127
  %diff.check297 = icmp ult i64 %139, 128
  %conflict.rdx298 = or i1 %conflict.rdx296, %diff.check297
  %140 = sub i64 %122, %123
  %diff.check299 = icmp ult i64 %140, 128
  %conflict.rdx300 = or i1 %conflict.rdx298, %diff.check299
  %141 = sub i64 %123, %127
  %diff.check301 = icmp ult i64 %141, 128
  %conflict.rdx302 = or i1 %conflict.rdx300, %diff.check301
  %142 = sub i64 %122, %127
  %diff.check303 = icmp ult i64 %142, 128
  %conflict.rdx304 = or i1 %conflict.rdx302, %diff.check303
  br i1 %conflict.rdx304, label %B264.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check305 = icmp ult i64 %arg.y.2, 16
  br i1 %min.iters.check305, label %vec.epilog.ph, label %vector.ph

vector.ph:
  %n.vec = and i64 %arg.y.2, 1152921504606846960
  %143 = shl nuw nsw i64 %arg.y.2, 3
  %144 = and i64 %143, 9223372036854775680
  br label %vector.body

vector.body:
  %lsr.iv821 = phi i64 [ %lsr.iv.next822, %vector.body ], [ 0, %vector.ph ]
  %sunkaddr1101 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv821
  %wide.load = load <4 x double>, ptr %sunkaddr1101, align 8
  %sunkaddr1102 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv821
  %sunkaddr1103 = getelementptr i8, ptr %sunkaddr1102, i64 32
  %wide.load306 = load <4 x double>, ptr %sunkaddr1103, align 8
  %sunkaddr1104 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv821
  %sunkaddr1105 = getelementptr i8, ptr %sunkaddr1104, i64 64
  %wide.load307 = load <4 x double>, ptr %sunkaddr1105, align 8
  %sunkaddr1106 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv821
  %sunkaddr1107 = getelementptr i8, ptr %sunkaddr1106, i64 96
  %wide.load308 = load <4 x double>, ptr %sunkaddr1107, align 8
  %sunkaddr1108 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv821
  store <4 x double> %wide.load, ptr %sunkaddr1108, align 8
  %sunkaddr1109 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv821
  %sunkaddr1110 = getelementptr i8, ptr %sunkaddr1109, i64 32
  store <4 x double> %wide.load306, ptr %sunkaddr1110, align 8
  %sunkaddr1111 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv821
  %sunkaddr1112 = getelementptr i8, ptr %sunkaddr1111, i64 64
  store <4 x double> %wide.load307, ptr %sunkaddr1112, align 8
  %sunkaddr1113 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv821
  %sunkaddr1114 = getelementptr i8, ptr %sunkaddr1113, i64 96
  store <4 x double> %wide.load308, ptr %sunkaddr1114, align 8
  %sunkaddr1115 = getelementptr i8, ptr %.6.i.i72, i64 %lsr.iv821
  store <4 x double> zeroinitializer, ptr %sunkaddr1115, align 8
  %sunkaddr1116 = getelementptr i8, ptr %.6.i.i72, i64 %lsr.iv821
  %sunkaddr1117 = getelementptr i8, ptr %sunkaddr1116, i64 32
  store <4 x double> zeroinitializer, ptr %sunkaddr1117, align 8
  %sunkaddr1118 = getelementptr i8, ptr %.6.i.i72, i64 %lsr.iv821
  %sunkaddr1119 = getelementptr i8, ptr %sunkaddr1118, i64 64
  store <4 x double> zeroinitializer, ptr %sunkaddr1119, align 8
  %sunkaddr1120 = getelementptr i8, ptr %.6.i.i72, i64 %lsr.iv821
  %sunkaddr1121 = getelementptr i8, ptr %sunkaddr1120, i64 96
  store <4 x double> zeroinitializer, ptr %sunkaddr1121, align 8
  %sunkaddr1122 = getelementptr i8, ptr %.6.i.i93, i64 %lsr.iv821
  store <4 x double> splat (double 1.000000e+00), ptr %sunkaddr1122, align 8
  %sunkaddr1123 = getelementptr i8, ptr %.6.i.i93, i64 %lsr.iv821
  %sunkaddr1124 = getelementptr i8, ptr %sunkaddr1123, i64 32
  store <4 x double> splat (double 1.000000e+00), ptr %sunkaddr1124, align 8
  %sunkaddr1125 = getelementptr i8, ptr %.6.i.i93, i64 %lsr.iv821
  %sunkaddr1126 = getelementptr i8, ptr %sunkaddr1125, i64 64
  store <4 x double> splat (double 1.000000e+00), ptr %sunkaddr1126, align 8
  %sunkaddr1127 = getelementptr i8, ptr %.6.i.i93, i64 %lsr.iv821
  %sunkaddr1128 = getelementptr i8, ptr %sunkaddr1127, i64 96
  store <4 x double> splat (double 1.000000e+00), ptr %sunkaddr1128, align 8
  %sunkaddr1129 = getelementptr i8, ptr %.6.i.i114, i64 %lsr.iv821
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1129, align 8
  %sunkaddr1130 = getelementptr i8, ptr %.6.i.i114, i64 %lsr.iv821
  %sunkaddr1131 = getelementptr i8, ptr %sunkaddr1130, i64 32
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1131, align 8
  %sunkaddr1132 = getelementptr i8, ptr %.6.i.i114, i64 %lsr.iv821
  %sunkaddr1133 = getelementptr i8, ptr %sunkaddr1132, i64 64
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1133, align 8
  %sunkaddr1134 = getelementptr i8, ptr %.6.i.i114, i64 %lsr.iv821
  %sunkaddr1135 = getelementptr i8, ptr %sunkaddr1134, i64 96
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1135, align 8
  %sunkaddr1136 = getelementptr i8, ptr %.6.i.i135, i64 %lsr.iv821
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1136, align 8
  %sunkaddr1137 = getelementptr i8, ptr %.6.i.i135, i64 %lsr.iv821
  %sunkaddr1138 = getelementptr i8, ptr %sunkaddr1137, i64 32
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1138, align 8
  %sunkaddr1139 = getelementptr i8, ptr %.6.i.i135, i64 %lsr.iv821
  %sunkaddr1140 = getelementptr i8, ptr %sunkaddr1139, i64 64
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1140, align 8
  %sunkaddr1141 = getelementptr i8, ptr %.6.i.i135, i64 %lsr.iv821
  %sunkaddr1142 = getelementptr i8, ptr %sunkaddr1141, i64 96
  store <4 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1142, align 8
  %lsr.iv.next822 = add nuw nsw i64 %lsr.iv821, 128
  %145 = icmp eq i64 %144, %lsr.iv.next822
  br i1 %145, label %middle.block, label %vector.body, !llvm.loop !120

middle.block:
  %cmp.n = icmp eq i64 %arg.y.2, %n.vec
  br i1 %cmp.n, label %B380.endif, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %146 = and i64 %arg.y.2, 12
  %min.epilog.iters.check = icmp eq i64 %146, 0
  br i1 %min.epilog.iters.check, label %B264.preheader, label %vec.epilog.ph, !prof !59

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec310 = and i64 %arg.y.2, 1152921504606846972
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index311 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next313, %vec.epilog.vector.body ]
  %147 = shl i64 %index311, 3
  %scevgep820 = getelementptr i8, ptr %arg.y.4, i64 %147
  %wide.load312 = load <4 x double>, ptr %scevgep820, align 8
  %148 = shl i64 %index311, 3
  %scevgep819 = getelementptr i8, ptr %.6.i.i, i64 %148
  store <4 x double> %wide.load312, ptr %scevgep819, align 8
  %149 = shl i64 %index311, 3
  %scevgep818 = getelementptr i8, ptr %.6.i.i72, i64 %149
  store <4 x double> zeroinitializer, ptr %scevgep818, align 8
  %150 = shl i64 %index311, 3
  %scevgep817 = getelementptr i8, ptr %.6.i.i93, i64 %150
  store <4 x double> splat (double 1.000000e+00), ptr %scevgep817, align 8
  %151 = shl i64 %index311, 3
  %scevgep816 = getelementptr i8, ptr %.6.i.i114, i64 %151
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep816, align 8
  %152 = shl i64 %index311, 3
  %scevgep815 = getelementptr i8, ptr %.6.i.i135, i64 %152
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep815, align 8
  %index.next313 = add nuw i64 %index311, 4
  %153 = icmp eq i64 %n.vec310, %index.next313
  br i1 %153, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !121

vec.epilog.middle.block:
  %cmp.n314 = icmp eq i64 %arg.y.2, %n.vec310
  br i1 %cmp.n314, label %B380.endif, label %B264.preheader

B264.preheader:
  %.39920912093.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec310, %vec.epilog.middle.block ]
  %xtraiter = and i64 %arg.y.2, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B264.prol.loopexit, label %B264.prol.preheader

B264.prol.preheader:
  %154 = shl nuw nsw i64 %.39920912093.ph, 3
  %scevgep803 = getelementptr i8, ptr %.6.i.i135, i64 %154
  %scevgep805 = getelementptr i8, ptr %.6.i.i114, i64 %154
  %scevgep807 = getelementptr i8, ptr %.6.i.i93, i64 %154
  %scevgep809 = getelementptr i8, ptr %.6.i.i72, i64 %154
  %scevgep811 = getelementptr i8, ptr %.6.i.i, i64 %154
  %scevgep813 = getelementptr i8, ptr %arg.y.4, i64 %154
  br label %B264.prol

B264.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B264.prol ], [ 0, %B264.prol.preheader ]
  %155 = shl nuw nsw i64 %prol.iter, 3
  %scevgep814 = getelementptr i8, ptr %scevgep813, i64 %155
  %.460.prol = load double, ptr %scevgep814, align 8
  %156 = shl nuw nsw i64 %prol.iter, 3
  %scevgep812 = getelementptr i8, ptr %scevgep811, i64 %156
  store double %.460.prol, ptr %scevgep812, align 8
  %157 = shl nuw nsw i64 %prol.iter, 3
  %scevgep810 = getelementptr i8, ptr %scevgep809, i64 %157
  store double 0.000000e+00, ptr %scevgep810, align 8
  %158 = shl nuw nsw i64 %prol.iter, 3
  %scevgep808 = getelementptr i8, ptr %scevgep807, i64 %158
  store double 1.000000e+00, ptr %scevgep808, align 8
  %159 = shl nuw nsw i64 %prol.iter, 3
  %scevgep806 = getelementptr i8, ptr %scevgep805, i64 %159
  store double 0xFFF0000000000000, ptr %scevgep806, align 8
  %160 = shl nuw nsw i64 %prol.iter, 3
  %scevgep804 = getelementptr i8, ptr %scevgep803, i64 %160
  store double 0xFFF0000000000000, ptr %scevgep804, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B264.prol.loopexit.loopexit, label %B264.prol, !llvm.loop !122

B264.prol.loopexit.loopexit:
  %161 = add i64 %.39920912093.ph, %prol.iter.next
  br label %B264.prol.loopexit

B264.prol.loopexit:
  %.39920912093.unr = phi i64 [ %.39920912093.ph, %B264.preheader ], [ %161, %B264.prol.loopexit.loopexit ]
  %162 = sub nsw i64 %.39920912093.ph, %arg.y.2
  %163 = icmp ugt i64 %162, -4
  br i1 %163, label %B380.endif, label %B264.preheader500

B264.preheader500:
  %164 = sub i64 %arg.y.2, %.39920912093.unr
  %165 = shl nuw nsw i64 %.39920912093.unr, 3
  %166 = add nuw i64 %165, 24
  %scevgep755 = getelementptr i8, ptr %.6.i.i135, i64 %166
  %scevgep763 = getelementptr i8, ptr %.6.i.i114, i64 %166
  %scevgep771 = getelementptr i8, ptr %.6.i.i93, i64 %166
  %scevgep779 = getelementptr i8, ptr %.6.i.i72, i64 %166
  %scevgep787 = getelementptr i8, ptr %.6.i.i, i64 %166
  %scevgep795 = getelementptr i8, ptr %arg.y.4, i64 %166
  br label %B264

B380.endif:
  %.686 = icmp sgt i64 %arg.place.2, 0
  br i1 %.686, label %B410.backedge.preheader, label %B482.endif.endif

B410.backedge.preheader:
  %min.iters.check366 = icmp ult i64 %arg.place.2, 36
  br i1 %min.iters.check366, label %B410.backedge.preheader474, label %vector.scevcheck

vector.scevcheck:
  %167 = add nsw i64 %arg.place.2, -1
  %168 = shl i64 %arg.kernel.5.1, 2
  %169 = add i64 %168, 4
  %170 = sub nuw nsw i64 -4, %168
  %171 = icmp slt i64 %169, 0
  %172 = select i1 %171, i64 %170, i64 %169
  %mul = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %172, i64 %167)
  %mul.result = extractvalue { i64, i1 } %mul, 0
  %mul.overflow = extractvalue { i64, i1 } %mul, 1
  %173 = sub i64 0, %mul.result
  %174 = getelementptr i8, ptr %arg.kernel.4, i64 %mul.result
  %175 = getelementptr i8, ptr %arg.kernel.4, i64 %173
  %176 = icmp ult ptr %174, %arg.kernel.4
  %177 = icmp ugt ptr %175, %arg.kernel.4
  %178 = select i1 %171, i1 %177, i1 %176
  %179 = or i1 %178, %mul.overflow
  br i1 %179, label %B410.backedge.preheader474, label %vector.memcheck315

vector.memcheck315:
  %180 = shl i64 %arg.place.2, 3
  %scevgep = getelementptr i8, ptr %.6.i.i93, i64 %180
  %scevgep316 = getelementptr i8, ptr %.6.i.i114, i64 %180
  %scevgep317 = getelementptr i8, ptr %.6.i.i135, i64 %180
  %scevgep318 = getelementptr i8, ptr %arg.alpha.4, i64 %180
  %scevgep319 = getelementptr i8, ptr %arg.y.4, i64 %180
  %181 = add nsw i64 %arg.place.2, -1
  %182 = shl i64 %arg.kernel.5.1, 2
  %183 = add i64 %182, 4
  %184 = mul i64 %181, %183
  %scevgep320 = getelementptr i8, ptr %arg.kernel.4, i64 %184
  %185 = icmp ult ptr %arg.kernel.4, %scevgep320
  %umin = select i1 %185, ptr %arg.kernel.4, ptr %scevgep320
  %186 = icmp ugt ptr %arg.kernel.4, %scevgep320
  %umax = select i1 %186, ptr %arg.kernel.4, ptr %scevgep320
  %scevgep321 = getelementptr i8, ptr %umax, i64 4
  %bound0 = icmp ult ptr %.6.i.i93, %scevgep316
  %bound1 = icmp ult ptr %.6.i.i114, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound0322 = icmp ult ptr %.6.i.i93, %scevgep317
  %bound1323 = icmp ult ptr %.6.i.i135, %scevgep
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %found.conflict, %found.conflict324
  %bound0326 = icmp ult ptr %.6.i.i93, %scevgep318
  %bound1327 = icmp ult ptr %arg.alpha.4, %scevgep
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %conflict.rdx325, %found.conflict328
  %bound0330 = icmp ult ptr %.6.i.i93, %scevgep319
  %bound1331 = icmp ult ptr %arg.y.4, %scevgep
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %conflict.rdx329, %found.conflict332
  %bound0334 = icmp ult ptr %.6.i.i93, %scevgep321
  %bound1335 = icmp ult ptr %umin, %scevgep
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %conflict.rdx333, %found.conflict336
  %bound0338 = icmp ult ptr %.6.i.i114, %scevgep317
  %bound1339 = icmp ult ptr %.6.i.i135, %scevgep316
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %conflict.rdx337, %found.conflict340
  %bound0342 = icmp ult ptr %.6.i.i114, %scevgep318
  %bound1343 = icmp ult ptr %arg.alpha.4, %scevgep316
  %found.conflict344 = and i1 %bound0342, %bound1343
  %conflict.rdx345 = or i1 %conflict.rdx341, %found.conflict344
  %bound0346 = icmp ult ptr %.6.i.i114, %scevgep319
  %bound1347 = icmp ult ptr %arg.y.4, %scevgep316
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %conflict.rdx345, %found.conflict348
  %bound0350 = icmp ult ptr %.6.i.i114, %scevgep321
  %bound1351 = icmp ult ptr %umin, %scevgep316
  %found.conflict352 = and i1 %bound0350, %bound1351
  %conflict.rdx353 = or i1 %conflict.rdx349, %found.conflict352
  %bound0354 = icmp ult ptr %.6.i.i135, %scevgep318
  %bound1355 = icmp ult ptr %arg.alpha.4, %scevgep317
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %conflict.rdx353, %found.conflict356
  %bound0358 = icmp ult ptr %.6.i.i135, %scevgep319
  %bound1359 = icmp ult ptr %arg.y.4, %scevgep317
  %found.conflict360 = and i1 %bound0358, %bound1359
  %conflict.rdx361 = or i1 %conflict.rdx357, %found.conflict360
  %bound0362 = icmp ult ptr %.6.i.i135, %scevgep321
  %bound1363 = icmp ult ptr %umin, %scevgep317
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %conflict.rdx361, %found.conflict364
  br i1 %conflict.rdx365, label %B410.backedge.preheader474, label %vector.ph367

vector.ph367:
  %n.vec369 = and i64 %arg.place.2, 9223372036854775804
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %187 = mul i64 %arg.kernel.5.1, 12
  %188 = shl i64 %arg.kernel.5.1, 4
  %189 = and i64 %arg.place.2, 9223372036854775804
  br label %vector.body370

vector.body370:
  %lsr.iv739 = phi i64 [ %lsr.iv.next740, %vector.body370 ], [ 3, %vector.ph367 ]
  %lsr.iv736 = phi ptr [ %scevgep737, %vector.body370 ], [ %arg.kernel.4, %vector.ph367 ]
  %190 = load float, ptr %lsr.iv736, align 4, !alias.scope !123
  %sunkaddr1143 = shl i64 %arg.kernel.5.1, 2
  %sunkaddr1144 = getelementptr i8, ptr %lsr.iv736, i64 %sunkaddr1143
  %sunkaddr1145 = getelementptr i8, ptr %sunkaddr1144, i64 4
  %191 = load float, ptr %sunkaddr1145, align 4, !alias.scope !123
  %sunkaddr1146 = shl i64 %arg.kernel.5.1, 3
  %sunkaddr1147 = getelementptr i8, ptr %lsr.iv736, i64 %sunkaddr1146
  %sunkaddr1148 = getelementptr i8, ptr %sunkaddr1147, i64 8
  %192 = load float, ptr %sunkaddr1148, align 4, !alias.scope !123
  %sunkaddr1149 = getelementptr i8, ptr %lsr.iv736, i64 %187
  %sunkaddr1150 = getelementptr i8, ptr %sunkaddr1149, i64 12
  %193 = load float, ptr %sunkaddr1150, align 4, !alias.scope !123
  %194 = insertelement <4 x float> poison, float %190, i64 0
  %195 = insertelement <4 x float> %194, float %191, i64 1
  %196 = insertelement <4 x float> %195, float %192, i64 2
  %197 = insertelement <4 x float> %196, float %193, i64 3
  %198 = shl i64 %lsr.iv739, 3
  %scevgep743 = getelementptr i8, ptr %.6.i.i93, i64 %198
  %scevgep744 = getelementptr i8, ptr %scevgep743, i64 -24
  %199 = fpext <4 x float> %197 to <4 x double>
  store <4 x double> %199, ptr %scevgep744, align 8, !alias.scope !126, !noalias !128
  %scevgep745 = getelementptr i8, ptr %arg.alpha.4, i64 %198
  %scevgep746 = getelementptr i8, ptr %scevgep745, i64 -24
  %wide.load372 = load <4 x double>, ptr %scevgep746, align 8, !alias.scope !133, !noalias !45
  %200 = fcmp nnan nsz olt <4 x double> %wide.load372, %broadcast.splat
  %201 = select <4 x i1> %200, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %202 = fcmp nnan nsz ogt <4 x double> %wide.load372, zeroinitializer
  %203 = select <4 x i1> %202, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %204 = shl i64 %lsr.iv739, 3
  %scevgep747 = getelementptr i8, ptr %arg.y.4, i64 %204
  %scevgep748 = getelementptr i8, ptr %scevgep747, i64 -24
  %wide.load373 = load <4 x double>, ptr %scevgep748, align 8, !alias.scope !134, !noalias !45
  %205 = fcmp nnan nsz ogt <4 x double> %wide.load373, zeroinitializer
  %206 = select <4 x i1> %205, <4 x double> %203, <4 x double> %201
  %207 = select <4 x i1> %205, <4 x double> %201, <4 x double> %203
  %208 = shl i64 %lsr.iv739, 3
  %scevgep749 = getelementptr i8, ptr %.6.i.i114, i64 %208
  %scevgep750 = getelementptr i8, ptr %scevgep749, i64 -24
  store <4 x double> %207, ptr %scevgep750, align 8, !alias.scope !135, !noalias !136
  %scevgep751 = getelementptr i8, ptr %.6.i.i135, i64 %208
  %scevgep752 = getelementptr i8, ptr %scevgep751, i64 -24
  store <4 x double> %206, ptr %scevgep752, align 8, !alias.scope !137, !noalias !138
  %209 = getelementptr i8, ptr %lsr.iv736, i64 %188
  %scevgep737 = getelementptr i8, ptr %209, i64 16
  %lsr.iv.next740 = add nuw nsw i64 %lsr.iv739, 4
  %210 = sub nsw i64 %lsr.iv.next740, %189
  %211 = icmp eq i64 %210, 3
  br i1 %211, label %middle.block375, label %vector.body370, !llvm.loop !139

middle.block375:
  %cmp.n376 = icmp eq i64 %arg.place.2, %n.vec369
  br i1 %cmp.n376, label %for.body.preheader, label %B410.backedge.preheader474

B410.backedge.preheader474:
  %.73420972099.ph = phi i64 [ 0, %vector.memcheck315 ], [ 0, %vector.scevcheck ], [ 0, %B410.backedge.preheader ], [ %n.vec369, %middle.block375 ]
  %xtraiter475 = and i64 %arg.place.2, 3
  %lcmp.mod476.not = icmp eq i64 %xtraiter475, 0
  br i1 %lcmp.mod476.not, label %B410.backedge.prol.loopexit, label %B410.backedge.prol.preheader

B410.backedge.prol.preheader:
  %212 = shl i64 %.73420972099.ph, 3
  %scevgep720 = getelementptr i8, ptr %.6.i.i135, i64 %212
  %scevgep722 = getelementptr i8, ptr %.6.i.i114, i64 %212
  %scevgep724 = getelementptr i8, ptr %arg.y.4, i64 %212
  %scevgep726 = getelementptr i8, ptr %arg.alpha.4, i64 %212
  %scevgep728 = getelementptr i8, ptr %.6.i.i93, i64 %212
  %213 = shl i64 %arg.kernel.5.1, 2
  %214 = add i64 %213, 4
  %215 = mul i64 %.73420972099.ph, %214
  %scevgep730 = getelementptr i8, ptr %arg.kernel.4, i64 %215
  br label %B410.backedge.prol

B410.backedge.prol:
  %lsr.iv731 = phi ptr [ %scevgep730, %B410.backedge.prol.preheader ], [ %scevgep732, %B410.backedge.prol ]
  %prol.iter477 = phi i64 [ 0, %B410.backedge.prol.preheader ], [ %prol.iter477.next, %B410.backedge.prol ]
  %.817.prol = load float, ptr %lsr.iv731, align 4
  %216 = shl nuw nsw i64 %prol.iter477, 3
  %scevgep729 = getelementptr i8, ptr %scevgep728, i64 %216
  %.849.prol = fpext float %.817.prol to double
  store double %.849.prol, ptr %scevgep729, align 8
  %217 = shl nuw nsw i64 %prol.iter477, 3
  %scevgep727 = getelementptr i8, ptr %scevgep726, i64 %217
  %.94.i.prol = load double, ptr %scevgep727, align 8, !noalias !45
  %.95.i.prol = fcmp nnan nsz olt double %.94.i.prol, %arg.C
  %"$phi56.0.2.0.i.prol" = select i1 %.95.i.prol, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.prol = fcmp nnan nsz ogt double %.94.i.prol, 0.000000e+00
  %"$phi110.0.2.0.i.prol" = select i1 %.148.i.prol, double 0.000000e+00, double 0xFFF0000000000000
  %218 = shl nuw nsw i64 %prol.iter477, 3
  %scevgep725 = getelementptr i8, ptr %scevgep724, i64 %218
  %.194.i.prol = load double, ptr %scevgep725, align 8, !noalias !45
  %.201.i.prol = fcmp nnan nsz ogt double %.194.i.prol, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.prol" = select i1 %.201.i.prol, double %"$phi110.0.2.0.i.prol", double %"$phi56.0.2.0.i.prol"
  %"$phi56.0.2.0.$phi110.0.2.0.i.prol" = select i1 %.201.i.prol, double %"$phi56.0.2.0.i.prol", double %"$phi110.0.2.0.i.prol"
  %219 = shl nuw nsw i64 %prol.iter477, 3
  %scevgep723 = getelementptr i8, ptr %scevgep722, i64 %219
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.prol", ptr %scevgep723, align 8, !noalias !45
  %220 = shl nuw nsw i64 %prol.iter477, 3
  %scevgep721 = getelementptr i8, ptr %scevgep720, i64 %220
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.prol", ptr %scevgep721, align 8, !noalias !45
  %prol.iter477.next = add i64 %prol.iter477, 1
  %scevgep732 = getelementptr i8, ptr %lsr.iv731, i64 %214
  %prol.iter477.cmp.not = icmp eq i64 %xtraiter475, %prol.iter477.next
  br i1 %prol.iter477.cmp.not, label %B410.backedge.prol.loopexit.loopexit, label %B410.backedge.prol, !llvm.loop !140

B410.backedge.prol.loopexit.loopexit:
  %221 = add i64 %.73420972099.ph, %prol.iter477.next
  br label %B410.backedge.prol.loopexit

B410.backedge.prol.loopexit:
  %.73420972099.unr = phi i64 [ %.73420972099.ph, %B410.backedge.preheader474 ], [ %221, %B410.backedge.prol.loopexit.loopexit ]
  %222 = sub nsw i64 %.73420972099.ph, %arg.place.2
  %223 = icmp ugt i64 %222, -4
  br i1 %223, label %for.body.preheader, label %B410.backedge.preheader499

B410.backedge.preheader499:
  %224 = add nuw i64 %.73420972099.unr, 3
  %225 = mul i64 %arg.kernel.5.1, %224
  %226 = add i64 %225, %.73420972099.unr
  %227 = shl i64 %226, 2
  %228 = add i64 %227, 12
  %229 = shl i64 %arg.kernel.5.1, 4
  %230 = add i64 %229, 16
  %231 = add nuw i64 %.73420972099.unr, 2
  %232 = mul i64 %arg.kernel.5.1, %231
  %233 = add i64 %232, %.73420972099.unr
  %234 = shl i64 %233, 2
  %235 = add i64 %234, 8
  %236 = shl i64 %arg.kernel.5.1, 2
  %237 = add i64 %236, 4
  %238 = mul i64 %.73420972099.unr, %237
  %239 = add nuw i64 %.73420972099.unr, 1
  %240 = mul i64 %arg.kernel.5.1, %239
  %241 = add i64 %240, %.73420972099.unr
  %242 = shl i64 %241, 2
  %243 = add i64 %242, 4
  br label %B410.backedge

B482.endif.endif:
  %.5.i147 = add nsw i64 %arg.place.2, 7
  %.7.i148 = and i64 %.5.i147, -8
  br label %for.end

for.body.preheader:
  %244 = tail call i64 @llvm.umin.i64(i64 %arg.place.2, i64 1000)
  %.5.i147260 = add nuw nsw i64 %arg.place.2, 7
  %.7.i148261 = and i64 %.5.i147260, 9223372036854775800
  br label %for.body

for.body:
  %loop.index2106 = phi i64 [ %.1051, %for.body ], [ 0, %for.body.preheader ]
  %.983.02105 = phi <8 x i64> [ %.1049, %for.body ], [ splat (i64 -8), %for.body.preheader ]
  %.981.02104 = phi <8 x double> [ %.1044, %for.body ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.preheader ]
  %245 = shl i64 %loop.index2106, 3
  %scevgep657 = getelementptr i8, ptr %.6.i.i, i64 %245
  %.1029 = load <8 x double>, ptr %scevgep657, align 8
  %scevgep658 = getelementptr i8, ptr %.6.i.i114, i64 %245
  %.1040 = load <8 x double>, ptr %scevgep658, align 8
  %.1041 = fadd nnan nsz <8 x double> %.1029, %.1040
  %.1043 = fcmp nnan nsz oge <8 x double> %.1041, %.981.02104
  %.1044 = select <8 x i1> %.1043, <8 x double> %.1041, <8 x double> %.981.02104
  %.1046 = insertelement <8 x i64> poison, i64 %loop.index2106, i64 0
  %.1047 = shufflevector <8 x i64> %.1046, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1049 = select <8 x i1> %.1043, <8 x i64> %.1047, <8 x i64> %.983.02105
  %.1051 = add nuw nsw i64 %loop.index2106, 8
  %.988 = icmp samesign ult i64 %.1051, %.7.i148261
  br i1 %.988, label %for.body, label %for.end.loopexit

for.end.loopexit:
  %246 = add <8 x i64> %.1049, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end

for.end:
  %.7.i148267 = phi i64 [ %.7.i148, %B482.endif.endif ], [ %.7.i148261, %for.end.loopexit ]
  %.13.i262 = phi i64 [ %arg.place.2, %B482.endif.endif ], [ %244, %for.end.loopexit ]
  %.981.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %B482.endif.endif ], [ %.1044, %for.end.loopexit ]
  %.983.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B482.endif.endif ], [ %246, %for.end.loopexit ]
  %.933264 = add nsw i64 %.13.i262, 1
  %.1057 = shufflevector <8 x double> %.981.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1058 = shufflevector <8 x double> %.981.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1059 = shufflevector <8 x i64> %.983.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1060 = shufflevector <8 x i64> %.983.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1061 = icmp sgt <4 x i64> %.1060, %.1059
  %.1062 = fcmp nnan nsz oeq <4 x double> %.1058, %.1057
  %.1063 = and <4 x i1> %.1062, %.1061
  %.1064 = fcmp nnan nsz ogt <4 x double> %.1058, %.1057
  %.1065 = or <4 x i1> %.1064, %.1063
  %.1066 = select <4 x i1> %.1065, <4 x double> %.1058, <4 x double> %.1057
  %.1067 = select <4 x i1> %.1065, <4 x i64> %.1060, <4 x i64> %.1059
  %.1068 = shufflevector <4 x double> %.1066, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1069 = shufflevector <4 x double> %.1066, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1070 = shufflevector <4 x i64> %.1067, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1071 = shufflevector <4 x i64> %.1067, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1072 = icmp sgt <2 x i64> %.1071, %.1070
  %.1073 = fcmp nnan nsz oeq <2 x double> %.1069, %.1068
  %.1074 = and <2 x i1> %.1073, %.1072
  %.1075 = fcmp nnan nsz ogt <2 x double> %.1069, %.1068
  %.1076 = or <2 x i1> %.1075, %.1074
  %.1077 = select <2 x i1> %.1076, <2 x double> %.1069, <2 x double> %.1068
  %.1078 = select <2 x i1> %.1076, <2 x i64> %.1071, <2 x i64> %.1070
  %.1079 = shufflevector <2 x double> %.1077, <2 x double> poison, <1 x i32> zeroinitializer
  %.1080 = shufflevector <2 x double> %.1077, <2 x double> poison, <1 x i32> <i32 1>
  %.1081 = shufflevector <2 x i64> %.1078, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1082 = shufflevector <2 x i64> %.1078, <2 x i64> poison, <1 x i32> <i32 1>
  %.1083 = icmp sgt <1 x i64> %.1082, %.1081
  %.1084 = fcmp nnan nsz oeq <1 x double> %.1080, %.1079
  %.1085 = and <1 x i1> %.1084, %.1083
  %.1086 = fcmp nnan nsz ogt <1 x double> %.1080, %.1079
  %.1087 = or <1 x i1> %.1086, %.1085
  %.1089 = select <1 x i1> %.1087, <1 x i64> %.1082, <1 x i64> %.1081
  %.1090 = extractelement <1 x i64> %.1089, i64 0
  %.1092 = tail call i64 @llvm.smax.i64(i64 %.1090, i64 -1)
  %247 = shl i64 %arg.place.2, 3
  %scevgep379 = getelementptr i8, ptr %.6.i.i72, i64 %247
  %248 = shl i64 %arg.place.2, 2
  %scevgep380 = getelementptr i8, ptr %arg.kernel.4, i64 %248
  %249 = shl i64 %arg.kernel.5.1, 2
  %scevgep427 = getelementptr i8, ptr %arg.kernel.4, i64 %248
  %250 = shl i64 %arg.kernel.5.1, 2
  %n.vec440 = and i64 %arg.place.2, 9223372036854775792
  %n.vec462 = and i64 %arg.place.2, 9223372036854775804
  %n.vec393 = and i64 %arg.place.2, 9223372036854775792
  %n.vec415 = and i64 %arg.place.2, 9223372036854775804
  %scevgep543 = getelementptr i8, ptr %arg.kernel.4, i64 48
  %251 = shl i64 %arg.kernel.5.1, 2
  %scevgep564 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %252 = shl i64 %arg.kernel.5.1, 2
  %scevgep597 = getelementptr i8, ptr %arg.kernel.4, i64 48
  %253 = shl i64 %arg.kernel.5.1, 2
  %scevgep619 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %254 = shl i64 %arg.kernel.5.1, 2
  br label %B604

B630.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1211, i8 0, i64 16, i1 false)
  %.1235 = call i32 @n71(ptr nonnull %.1211, ptr nonnull %excinfo.10, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i68, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i72, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i89, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i93, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i110, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i114, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i131, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i135, i64 %arg.y.2, i64 8, i64 %active.3.1, i64 %whole.2.1)
  %.1245.fca.0.load = load i64, ptr %.1211, align 8
  %sunkaddr1151 = getelementptr inbounds nuw i8, ptr %.1211, i64 8
  %.1245.fca.1.load = load i64, ptr %sunkaddr1151, align 8
  %cond = icmp eq i32 %.1235, 0
  br i1 %cond, label %for.cond.1.preheader, label %B630.endif.if.if, !prof !51

for.cond.1.preheader:
  %.5.i149 = add nsw i64 %.1245.fca.0.load, 7
  %.7.i150 = and i64 %.5.i149, -8
  %.13222109 = icmp sgt i64 %.1245.fca.0.load, 0
  br i1 %.13222109, label %for.body.1.preheader, label %for.end.1

for.body.1.preheader:
  br label %for.body.1

B630.endif.if.if:
  %.1243 = icmp sgt i32 %.1235, 0
  %.1236 = load ptr, ptr %excinfo.10, align 8
  %.1244 = select i1 %.1243, ptr %.1236, ptr undef
  store ptr %.1244, ptr %excinfo, align 8
  br label %common.ret

for.body.1:
  %loop.index.12112 = phi i64 [ %.1385, %for.body.1 ], [ 0, %for.body.1.preheader ]
  %.1317.02111 = phi <8 x i64> [ %.1383, %for.body.1 ], [ splat (i64 -8), %for.body.1.preheader ]
  %.1315.02110 = phi <8 x double> [ %.1378, %for.body.1 ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.1.preheader ]
  %255 = shl i64 %loop.index.12112, 3
  %scevgep501 = getelementptr i8, ptr %.6.i.i, i64 %255
  %.1363 = load <8 x double>, ptr %scevgep501, align 8
  %scevgep502 = getelementptr i8, ptr %.6.i.i114, i64 %255
  %.1374 = load <8 x double>, ptr %scevgep502, align 8
  %.1375 = fadd nnan nsz <8 x double> %.1363, %.1374
  %.1377 = fcmp nnan nsz oge <8 x double> %.1375, %.1315.02110
  %.1378 = select <8 x i1> %.1377, <8 x double> %.1375, <8 x double> %.1315.02110
  %.1380 = insertelement <8 x i64> poison, i64 %loop.index.12112, i64 0
  %.1381 = shufflevector <8 x i64> %.1380, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1383 = select <8 x i1> %.1377, <8 x i64> %.1381, <8 x i64> %.1317.02111
  %.1385 = add nuw nsw i64 %loop.index.12112, 8
  %.1322 = icmp slt i64 %.1385, %.7.i150
  br i1 %.1322, label %for.body.1, label %for.end.1.loopexit

for.end.1.loopexit:
  %256 = add <8 x i64> %.1383, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.1

for.end.1:
  %.1315.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.cond.1.preheader ], [ %.1378, %for.end.1.loopexit ]
  %.1317.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %for.cond.1.preheader ], [ %256, %for.end.1.loopexit ]
  %.1391 = shufflevector <8 x double> %.1315.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1392 = shufflevector <8 x double> %.1315.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1393 = shufflevector <8 x i64> %.1317.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1394 = shufflevector <8 x i64> %.1317.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1395 = icmp sgt <4 x i64> %.1394, %.1393
  %.1396 = fcmp nnan nsz oeq <4 x double> %.1392, %.1391
  %.1397 = and <4 x i1> %.1396, %.1395
  %.1398 = fcmp nnan nsz ogt <4 x double> %.1392, %.1391
  %.1399 = or <4 x i1> %.1398, %.1397
  %.1400 = select <4 x i1> %.1399, <4 x double> %.1392, <4 x double> %.1391
  %.1401 = select <4 x i1> %.1399, <4 x i64> %.1394, <4 x i64> %.1393
  %.1402 = shufflevector <4 x double> %.1400, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1403 = shufflevector <4 x double> %.1400, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1404 = shufflevector <4 x i64> %.1401, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1405 = shufflevector <4 x i64> %.1401, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1406 = icmp sgt <2 x i64> %.1405, %.1404
  %.1407 = fcmp nnan nsz oeq <2 x double> %.1403, %.1402
  %.1408 = and <2 x i1> %.1407, %.1406
  %.1409 = fcmp nnan nsz ogt <2 x double> %.1403, %.1402
  %.1410 = or <2 x i1> %.1409, %.1408
  %.1411 = select <2 x i1> %.1410, <2 x double> %.1403, <2 x double> %.1402
  %.1412 = select <2 x i1> %.1410, <2 x i64> %.1405, <2 x i64> %.1404
  %.1413 = shufflevector <2 x double> %.1411, <2 x double> poison, <1 x i32> zeroinitializer
  %.1414 = shufflevector <2 x double> %.1411, <2 x double> poison, <1 x i32> <i32 1>
  %.1415 = shufflevector <2 x i64> %.1412, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1416 = shufflevector <2 x i64> %.1412, <2 x i64> poison, <1 x i32> <i32 1>
  %.1417 = icmp sgt <1 x i64> %.1416, %.1415
  %.1418 = fcmp nnan nsz oeq <1 x double> %.1414, %.1413
  %.1419 = and <1 x i1> %.1418, %.1417
  %.1420 = fcmp nnan nsz ogt <1 x double> %.1414, %.1413
  %.1421 = or <1 x i1> %.1420, %.1419
  %.1423 = select <1 x i1> %.1421, <1 x i64> %.1416, <1 x i64> %.1415
  %.1424 = extractelement <1 x i64> %.1423, i64 0
  %.1425 = icmp slt i64 %.1424, 0
  br i1 %.1425, label %B1126, label %B808.endif

B808.endif:
  %.7.i.pre-phi = phi i64 [ %.pre257, %B792.B808.endif_crit_edge ], [ %.7.i150, %for.end.1 ]
  %i.1.4.22021 = phi i64 [ %i.1.5.1, %B792.B808.endif_crit_edge ], [ %.1424, %for.end.1 ]
  %left.6.22020 = phi i64 [ %spec.select, %B792.B808.endif_crit_edge ], [ %.13.i262, %for.end.1 ]
  %active.5.22017 = phi i64 [ %active.3.1, %B792.B808.endif_crit_edge ], [ %.1245.fca.0.load, %for.end.1 ]
  %whole.4.22016 = phi i64 [ %whole.2.1, %B792.B808.endif_crit_edge ], [ %.1245.fca.1.load, %for.end.1 ]
  %.1469 = getelementptr double, ptr %.6.i.i93, i64 %i.1.4.22021
  %.1470 = load double, ptr %.1469, align 8
  %.1500 = getelementptr double, ptr %.6.i.i, i64 %i.1.4.22021
  %.1501 = load double, ptr %.1500, align 8
  %.1549 = insertelement <8 x double> poison, double %.1470, i64 0
  %.1550 = shufflevector <8 x double> %.1549, <8 x double> poison, <8 x i32> zeroinitializer
  %.1551 = insertelement <8 x double> poison, double %.1501, i64 0
  %.1552 = shufflevector <8 x double> %.1551, <8 x double> poison, <8 x i32> zeroinitializer
  %.15602115 = icmp sgt i64 %active.5.22017, 0
  br i1 %.15602115, label %for.body.2.lr.ph, label %for.end.2

for.body.2.lr.ph:
  %.1576 = mul i64 %i.1.4.22021, %arg.kernel.5.1
  %257 = getelementptr float, ptr %arg.kernel.4, i64 %.1576
  br label %for.body.2

for.body.2:
  %loop.index.22118 = phi i64 [ 0, %for.body.2.lr.ph ], [ %.1613, %for.body.2 ]
  %.1555.02117 = phi <8 x i64> [ splat (i64 -8), %for.body.2.lr.ph ], [ %.1611, %for.body.2 ]
  %.1553.02116 = phi <8 x double> [ splat (double 4.940660e-324), %for.body.2.lr.ph ], [ %.1606, %for.body.2 ]
  %258 = shl i64 %loop.index.22118, 3
  %scevgep503 = getelementptr i8, ptr %.6.i.i, i64 %258
  %.1566 = load <8 x double>, ptr %scevgep503, align 8
  %.1567 = fsub nnan nsz <8 x double> %.1552, %.1566
  %259 = shl i64 %loop.index.22118, 2
  %scevgep506 = getelementptr i8, ptr %257, i64 %259
  %.1582 = load <8 x float>, ptr %scevgep506, align 4
  %.1583 = fpext <8 x float> %.1582 to <8 x double>
  %260 = shl i64 %loop.index.22118, 3
  %scevgep504 = getelementptr i8, ptr %.6.i.i93, i64 %260
  %.1588 = load <8 x double>, ptr %scevgep504, align 8
  %.1589 = fadd nnan nsz <8 x double> %.1550, %.1588
  %.1590 = fadd nnan nsz <8 x double> %.1583, %.1583
  %.1591 = fsub nnan nsz <8 x double> %.1589, %.1590
  %.1592 = fcmp nnan nsz ogt <8 x double> %.1591, zeroinitializer
  %.1593 = select <8 x i1> %.1592, <8 x double> %.1591, <8 x double> splat (double 0x3D719799812DEA11)
  %.1594 = fmul nnan nsz <8 x double> %.1567, %.1567
  %.1595 = fdiv nnan nsz <8 x double> %.1594, %.1593
  %261 = shl i64 %loop.index.22118, 3
  %scevgep505 = getelementptr i8, ptr %.6.i.i135, i64 %261
  %.1600 = load <8 x double>, ptr %scevgep505, align 8
  %.1601 = fadd nnan nsz <8 x double> %.1600, %.1595
  %.1602 = fcmp nnan nsz ogt <8 x double> %.1567, zeroinitializer
  %.1603 = select <8 x i1> %.1602, <8 x double> %.1601, <8 x double> zeroinitializer
  %.1605 = fcmp nnan nsz oge <8 x double> %.1603, %.1553.02116
  %.1606 = select <8 x i1> %.1605, <8 x double> %.1603, <8 x double> %.1553.02116
  %.1608 = insertelement <8 x i64> poison, i64 %loop.index.22118, i64 0
  %.1609 = shufflevector <8 x i64> %.1608, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1611 = select <8 x i1> %.1605, <8 x i64> %.1609, <8 x i64> %.1555.02117
  %.1613 = add nuw nsw i64 %loop.index.22118, 8
  %.1560 = icmp slt i64 %.1613, %.7.i.pre-phi
  br i1 %.1560, label %for.body.2, label %for.end.2.loopexit

for.end.2.loopexit:
  %262 = add <8 x i64> %.1611, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.2

for.end.2:
  %.1553.0.lcssa = phi <8 x double> [ splat (double 4.940660e-324), %B808.endif ], [ %.1606, %for.end.2.loopexit ]
  %.1555.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B808.endif ], [ %262, %for.end.2.loopexit ]
  %.1619 = shufflevector <8 x double> %.1553.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1620 = shufflevector <8 x double> %.1553.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1621 = shufflevector <8 x i64> %.1555.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1622 = shufflevector <8 x i64> %.1555.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1623 = icmp sgt <4 x i64> %.1622, %.1621
  %.1624 = fcmp nnan nsz oeq <4 x double> %.1620, %.1619
  %.1625 = and <4 x i1> %.1624, %.1623
  %.1626 = fcmp nnan nsz ogt <4 x double> %.1620, %.1619
  %.1627 = or <4 x i1> %.1626, %.1625
  %.1628 = select <4 x i1> %.1627, <4 x double> %.1620, <4 x double> %.1619
  %.1629 = select <4 x i1> %.1627, <4 x i64> %.1622, <4 x i64> %.1621
  %.1630 = shufflevector <4 x double> %.1628, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1631 = shufflevector <4 x double> %.1628, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1632 = shufflevector <4 x i64> %.1629, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1633 = shufflevector <4 x i64> %.1629, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1634 = icmp sgt <2 x i64> %.1633, %.1632
  %.1635 = fcmp nnan nsz oeq <2 x double> %.1631, %.1630
  %.1636 = and <2 x i1> %.1635, %.1634
  %.1637 = fcmp nnan nsz ogt <2 x double> %.1631, %.1630
  %.1638 = or <2 x i1> %.1637, %.1636
  %.1639 = select <2 x i1> %.1638, <2 x double> %.1631, <2 x double> %.1630
  %.1640 = select <2 x i1> %.1638, <2 x i64> %.1633, <2 x i64> %.1632
  %.1641 = shufflevector <2 x double> %.1639, <2 x double> poison, <1 x i32> zeroinitializer
  %.1642 = shufflevector <2 x double> %.1639, <2 x double> poison, <1 x i32> <i32 1>
  %.1643 = shufflevector <2 x i64> %.1640, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1644 = shufflevector <2 x i64> %.1640, <2 x i64> poison, <1 x i32> <i32 1>
  %.1645 = icmp sgt <1 x i64> %.1644, %.1643
  %.1646 = fcmp nnan nsz oeq <1 x double> %.1642, %.1641
  %.1647 = and <1 x i1> %.1646, %.1645
  %.1648 = fcmp nnan nsz ogt <1 x double> %.1642, %.1641
  %.1649 = or <1 x i1> %.1648, %.1647
  %.1651 = select <1 x i1> %.1649, <1 x i64> %.1644, <1 x i64> %.1643
  %.1652 = extractelement <1 x i64> %.1651, i64 0
  %.1654 = tail call i64 @llvm.smax.i64(i64 %.1652, i64 -1)
  %.1662 = icmp sgt i64 %.1652, -1
  br i1 %.1662, label %B914, label %B1126

B956.endif:
  %.18192123.not = icmp slt i64 %active.5.22017, 1
  br i1 %.18192123.not, label %B1080, label %B1012.backedge.preheader

B1012.backedge.preheader:
  %xtraiter478 = and i64 %active.5.22017, 7
  %263 = icmp ult i64 %active.5.22017, 8
  br i1 %263, label %B1012.backedge.epil.preheader, label %B1012.backedge.preheader.new

B1012.backedge.preheader.new:
  %unroll_iter = and i64 %active.5.22017, 9223372036854775800
  br label %B1012.backedge

for.cond.3.preheader:
  %264 = icmp sgt i64 %arg.place.2, 0
  br i1 %264, label %for.body.3.preheader, label %for.end.3

for.body.3.preheader:
  br label %for.body.3

B1146.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

for.body.3:
  %loop.index.32204 = phi i64 [ %.2240, %for.body.3 ], [ 0, %for.body.3.preheader ]
  %.2172.02203 = phi <8 x i64> [ %.2238, %for.body.3 ], [ splat (i64 -8), %for.body.3.preheader ]
  %.2170.02202 = phi <8 x double> [ %.2233, %for.body.3 ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.3.preheader ]
  %265 = shl i64 %loop.index.32204, 3
  %scevgep655 = getelementptr i8, ptr %.6.i.i, i64 %265
  %.2218 = load <8 x double>, ptr %scevgep655, align 8
  %scevgep656 = getelementptr i8, ptr %.6.i.i114, i64 %265
  %.2229 = load <8 x double>, ptr %scevgep656, align 8
  %.2230 = fadd nnan nsz <8 x double> %.2218, %.2229
  %.2232 = fcmp nnan nsz oge <8 x double> %.2230, %.2170.02202
  %.2233 = select <8 x i1> %.2232, <8 x double> %.2230, <8 x double> %.2170.02202
  %.2235 = insertelement <8 x i64> poison, i64 %loop.index.32204, i64 0
  %.2236 = shufflevector <8 x i64> %.2235, <8 x i64> poison, <8 x i32> zeroinitializer
  %.2238 = select <8 x i1> %.2232, <8 x i64> %.2236, <8 x i64> %.2172.02203
  %.2240 = add nuw nsw i64 %loop.index.32204, 8
  %.2177 = icmp slt i64 %.2240, %.7.i148267
  br i1 %.2177, label %for.body.3, label %for.end.3.loopexit

for.end.3.loopexit:
  %266 = add <8 x i64> %.2238, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.3

for.end.3:
  %.2170.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.cond.3.preheader ], [ %.2233, %for.end.3.loopexit ]
  %.2172.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %for.cond.3.preheader ], [ %266, %for.end.3.loopexit ]
  %.2246 = shufflevector <8 x double> %.2170.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.2247 = shufflevector <8 x double> %.2170.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.2248 = shufflevector <8 x i64> %.2172.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.2249 = shufflevector <8 x i64> %.2172.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.2250 = icmp sgt <4 x i64> %.2249, %.2248
  %.2251 = fcmp nnan nsz oeq <4 x double> %.2247, %.2246
  %.2252 = and <4 x i1> %.2251, %.2250
  %.2253 = fcmp nnan nsz ogt <4 x double> %.2247, %.2246
  %.2254 = or <4 x i1> %.2253, %.2252
  %.2255 = select <4 x i1> %.2254, <4 x double> %.2247, <4 x double> %.2246
  %.2256 = select <4 x i1> %.2254, <4 x i64> %.2249, <4 x i64> %.2248
  %.2257 = shufflevector <4 x double> %.2255, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.2258 = shufflevector <4 x double> %.2255, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.2259 = shufflevector <4 x i64> %.2256, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.2260 = shufflevector <4 x i64> %.2256, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.2261 = icmp sgt <2 x i64> %.2260, %.2259
  %.2262 = fcmp nnan nsz oeq <2 x double> %.2258, %.2257
  %.2263 = and <2 x i1> %.2262, %.2261
  %.2264 = fcmp nnan nsz ogt <2 x double> %.2258, %.2257
  %.2265 = or <2 x i1> %.2264, %.2263
  %.2266 = select <2 x i1> %.2265, <2 x double> %.2258, <2 x double> %.2257
  %.2267 = select <2 x i1> %.2265, <2 x i64> %.2260, <2 x i64> %.2259
  %.2268 = shufflevector <2 x double> %.2266, <2 x double> poison, <1 x i32> zeroinitializer
  %.2269 = shufflevector <2 x double> %.2266, <2 x double> poison, <1 x i32> <i32 1>
  %.2270 = shufflevector <2 x i64> %.2267, <2 x i64> poison, <1 x i32> zeroinitializer
  %.2271 = shufflevector <2 x i64> %.2267, <2 x i64> poison, <1 x i32> <i32 1>
  %.2272 = icmp sgt <1 x i64> %.2271, %.2270
  %.2273 = fcmp nnan nsz oeq <1 x double> %.2269, %.2268
  %.2274 = and <1 x i1> %.2273, %.2272
  %.2275 = fcmp nnan nsz ogt <1 x double> %.2269, %.2268
  %.2276 = or <1 x i1> %.2275, %.2274
  %.2278 = select <1 x i1> %.2276, <1 x i64> %.2271, <1 x i64> %.2270
  %.2279 = extractelement <1 x i64> %.2278, i64 0
  %.2281 = tail call i64 @llvm.smax.i64(i64 %.2279, i64 -1)
  br label %B604.backedge

B604.backedge:
  %again.3.1.be = phi i1 [ false, %for.end.4 ], [ true, %for.end.3 ]
  %whole.2.1.be = phi i64 [ %whole.4.22016, %for.end.4 ], [ %whole.4.220152043, %for.end.3 ]
  %active.3.1.be = phi i64 [ %active.5.22017, %for.end.4 ], [ %arg.place.2, %for.end.3 ]
  %left.4.1.be = phi i64 [ %spec.select2066, %for.end.4 ], [ %left.6.220192041, %for.end.3 ]
  %i.1.5.1.be = phi i64 [ %.4941, %for.end.4 ], [ %.2281, %for.end.3 ]
  br label %B604

switch.end:
  %sunkaddr1152 = shl i64 %i.1.4.22021, 3
  %sunkaddr1153 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1152
  %.4077 = load double, ptr %sunkaddr1153, align 8
  %sunkaddr1154 = shl i64 %i.1.4.22021, 3
  %sunkaddr1155 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1154
  %.4108 = load double, ptr %sunkaddr1155, align 8
  %.4110 = fsub nnan nsz double %.4108, %.2469
  %.4111 = fmul nnan nsz double %.4077, %.4110
  %sunkaddr1156 = shl i64 %j.3.22405, 3
  %sunkaddr1157 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1156
  %.4142 = load double, ptr %sunkaddr1157, align 8
  %sunkaddr1158 = shl i64 %j.3.22405, 3
  %sunkaddr1159 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1158
  %.4173 = load double, ptr %sunkaddr1159, align 8
  %.4175 = fsub nnan nsz double %.4173, %.2500
  %.4176 = fmul nnan nsz double %.4142, %.4175
  %.4285 = fcmp nnan nsz oge double %.2469, %arg.C
  %.4318 = fcmp nnan nsz oge double %.4108, %arg.C
  %.4323 = xor i1 %.4285, %.4318
  br i1 %.4323, label %B2372, label %switch.end.1

B2566.endif:
  %row.sroa.0.3.1 = phi ptr [ null, %switch.end.1 ], [ %arg.kernel.0, %B2372.1 ], [ %arg.kernel.0, %middle.block407 ], [ %arg.kernel.0, %vec.epilog.middle.block423 ], [ %arg.kernel.0, %B2470.1.prol.loopexit ], [ %arg.kernel.0, %B2470.1 ]
  %267 = icmp sgt i64 %active.5.22017, 0
  tail call void @NRT_decref(ptr %row.sroa.0.3.1)
  %sunkaddr1160 = shl i64 %j.3.22405, 3
  %sunkaddr1161 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1160
  %.94.i52 = load double, ptr %sunkaddr1161, align 8, !noalias !141
  %.95.i53 = fcmp nnan nsz olt double %.94.i52, %arg.C
  %"$phi56.0.2.0.i54" = select i1 %.95.i53, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i55 = fcmp nnan nsz ogt double %.94.i52, 0.000000e+00
  %"$phi110.0.2.0.i56" = select i1 %.148.i55, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1162 = shl i64 %j.3.22405, 3
  %sunkaddr1163 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1162
  %.194.i57 = load double, ptr %sunkaddr1163, align 8, !noalias !141
  %.201.i58 = fcmp nnan nsz ogt double %.194.i57, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i59" = select i1 %.201.i58, double %"$phi110.0.2.0.i56", double %"$phi56.0.2.0.i54"
  %"$phi56.0.2.0.$phi110.0.2.0.i60" = select i1 %.201.i58, double %"$phi56.0.2.0.i54", double %"$phi110.0.2.0.i56"
  %268 = getelementptr double, ptr %.6.i.i114, i64 %j.3.22405
  store double %"$phi56.0.2.0.$phi110.0.2.0.i60", ptr %268, align 8, !noalias !141
  %269 = getelementptr double, ptr %.6.i.i135, i64 %j.3.22405
  store double %"$phi110.0.2.0.$phi56.0.2.0.i59", ptr %269, align 8, !noalias !141
  %.4826 = insertelement <8 x double> poison, double %.4111, i64 0
  %.4827 = shufflevector <8 x double> %.4826, <8 x double> poison, <8 x i32> zeroinitializer
  %.4828 = insertelement <8 x double> poison, double %.4176, i64 0
  %.4829 = shufflevector <8 x double> %.4828, <8 x double> poison, <8 x i32> zeroinitializer
  br i1 %267, label %for.body.4.lr.ph, label %for.end.4

for.body.4.lr.ph:
  %.4864 = mul i64 %j.3.22405, %arg.kernel.5.1
  %270 = getelementptr float, ptr %arg.kernel.4, i64 %.4864
  br label %for.body.4

for.body.4:
  %loop.index.42157 = phi i64 [ 0, %for.body.4.lr.ph ], [ %.4900, %for.body.4 ]
  %.4832.02156 = phi <8 x i64> [ splat (i64 -8), %for.body.4.lr.ph ], [ %.4898, %for.body.4 ]
  %.4830.02155 = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.4.lr.ph ], [ %.4893, %for.body.4 ]
  %271 = shl i64 %loop.index.42157, 2
  %scevgep653 = getelementptr i8, ptr %25, i64 %271
  %.4853 = load <8 x float>, ptr %scevgep653, align 4
  %.4854 = fpext <8 x float> %.4853 to <8 x double>
  %.4855 = fmul nnan nsz <8 x double> %.4827, %.4854
  %scevgep654 = getelementptr i8, ptr %270, i64 %271
  %.4870 = load <8 x float>, ptr %scevgep654, align 4
  %.4871 = fpext <8 x float> %.4870 to <8 x double>
  %.4872 = fmul nnan nsz <8 x double> %.4829, %.4871
  %.4873 = fadd nnan nsz <8 x double> %.4855, %.4872
  %272 = shl i64 %loop.index.42157, 3
  %scevgep651 = getelementptr i8, ptr %.6.i.i, i64 %272
  %.4878 = load <8 x double>, ptr %scevgep651, align 8
  %.4879 = fsub nnan nsz <8 x double> %.4878, %.4873
  store <8 x double> %.4879, ptr %scevgep651, align 8
  %scevgep652 = getelementptr i8, ptr %.6.i.i114, i64 %272
  %.4889 = load <8 x double>, ptr %scevgep652, align 8
  %.4890 = fadd nnan nsz <8 x double> %.4889, %.4879
  %.4892 = fcmp nnan nsz oge <8 x double> %.4890, %.4830.02155
  %.4893 = select <8 x i1> %.4892, <8 x double> %.4890, <8 x double> %.4830.02155
  %.4895 = insertelement <8 x i64> poison, i64 %loop.index.42157, i64 0
  %.4896 = shufflevector <8 x i64> %.4895, <8 x i64> poison, <8 x i32> zeroinitializer
  %.4898 = select <8 x i1> %.4892, <8 x i64> %.4896, <8 x i64> %.4832.02156
  %.4900 = add nuw nsw i64 %loop.index.42157, 8
  %.4837 = icmp slt i64 %.4900, %.7.i.pre-phi
  br i1 %.4837, label %for.body.4, label %for.end.4.loopexit

for.end.4.loopexit:
  %273 = add <8 x i64> %.4898, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.4

for.end.4:
  %.4830.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %B2566.endif ], [ %.4893, %for.end.4.loopexit ]
  %.4832.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B2566.endif ], [ %273, %for.end.4.loopexit ]
  %.4906 = shufflevector <8 x double> %.4830.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.4907 = shufflevector <8 x double> %.4830.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.4908 = shufflevector <8 x i64> %.4832.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.4909 = shufflevector <8 x i64> %.4832.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.4910 = icmp sgt <4 x i64> %.4909, %.4908
  %.4911 = fcmp nnan nsz oeq <4 x double> %.4907, %.4906
  %.4912 = and <4 x i1> %.4911, %.4910
  %.4913 = fcmp nnan nsz ogt <4 x double> %.4907, %.4906
  %.4914 = or <4 x i1> %.4913, %.4912
  %.4915 = select <4 x i1> %.4914, <4 x double> %.4907, <4 x double> %.4906
  %.4916 = select <4 x i1> %.4914, <4 x i64> %.4909, <4 x i64> %.4908
  %.4917 = shufflevector <4 x double> %.4915, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.4918 = shufflevector <4 x double> %.4915, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.4919 = shufflevector <4 x i64> %.4916, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.4920 = shufflevector <4 x i64> %.4916, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.4921 = icmp sgt <2 x i64> %.4920, %.4919
  %.4922 = fcmp nnan nsz oeq <2 x double> %.4918, %.4917
  %.4923 = and <2 x i1> %.4922, %.4921
  %.4924 = fcmp nnan nsz ogt <2 x double> %.4918, %.4917
  %.4925 = or <2 x i1> %.4924, %.4923
  %.4926 = select <2 x i1> %.4925, <2 x double> %.4918, <2 x double> %.4917
  %.4927 = select <2 x i1> %.4925, <2 x i64> %.4920, <2 x i64> %.4919
  %.4928 = shufflevector <2 x double> %.4926, <2 x double> poison, <1 x i32> zeroinitializer
  %.4929 = shufflevector <2 x double> %.4926, <2 x double> poison, <1 x i32> <i32 1>
  %.4930 = shufflevector <2 x i64> %.4927, <2 x i64> poison, <1 x i32> zeroinitializer
  %.4931 = shufflevector <2 x i64> %.4927, <2 x i64> poison, <1 x i32> <i32 1>
  %.4932 = icmp sgt <1 x i64> %.4931, %.4930
  %.4933 = fcmp nnan nsz oeq <1 x double> %.4929, %.4928
  %.4934 = and <1 x i1> %.4933, %.4932
  %.4935 = fcmp nnan nsz ogt <1 x double> %.4929, %.4928
  %.4936 = or <1 x i1> %.4935, %.4934
  %.4938 = select <1 x i1> %.4936, <1 x i64> %.4931, <1 x i64> %.4930
  %.4939 = extractelement <1 x i64> %.4938, i64 0
  %.4941 = tail call i64 @llvm.smax.i64(i64 %.4939, i64 -1)
  br label %B604.backedge

B2640.endif:
  %.4979 = load double, ptr %.4959, align 8
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store double %.4979, ptr %retptr, align 8
  br label %common.ret

B2640.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n69(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 96
  br i1 %min.iters.check, label %B36.backedge.preheader431, label %vector.memcheck

vector.memcheck:
  %0 = shl i64 %arg.active, 3
  %1 = add i64 %arg.active, %arg.g.5.0
  %2 = shl i64 %1, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep.fr = freeze ptr %scevgep
  %3 = shl i64 %..155, 3
  %scevgep8 = getelementptr i8, ptr %scevgep.fr, i64 %3
  %4 = add i64 %arg.active, %arg.up.5.0
  %5 = shl i64 %4, 3
  %scevgep9 = getelementptr i8, ptr %arg.up.4, i64 %5
  %scevgep9.fr = freeze ptr %scevgep9
  %scevgep10 = getelementptr i8, ptr %scevgep9.fr, i64 %3
  %scevgep13 = getelementptr i8, ptr %arg.up.4, i64 %0
  %scevgep13.fr = freeze ptr %scevgep13
  %6 = add i64 %3, %0
  %scevgep14 = getelementptr i8, ptr %arg.up.4, i64 %6
  %scevgep14.fr = freeze ptr %scevgep14
  %7 = add i64 %arg.active, %arg.down.5.0
  %8 = shl i64 %7, 3
  %scevgep17 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep17.fr = freeze ptr %scevgep17
  %scevgep18 = getelementptr i8, ptr %scevgep17.fr, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %6
  %scevgep22.fr = freeze ptr %scevgep22
  %9 = add i64 %arg.active, %arg.away.5.0
  %10 = shl i64 %9, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %10
  %scevgep25.fr = freeze ptr %scevgep25
  %scevgep26 = getelementptr i8, ptr %scevgep25.fr, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %6
  %scevgep30.fr = freeze ptr %scevgep30
  %11 = add i64 %arg.active, %arg.y.5.0
  %12 = shl i64 %11, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %12
  %scevgep33.fr = freeze ptr %scevgep33
  %scevgep34 = getelementptr i8, ptr %scevgep33.fr, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %6
  %scevgep38.fr = freeze ptr %scevgep38
  %13 = add i64 %arg.active, %arg.alpha.5.0
  %14 = shl i64 %13, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %14
  %scevgep41.fr = freeze ptr %scevgep41
  %scevgep42 = getelementptr i8, ptr %scevgep41.fr, i64 %3
  %scevgep45 = getelementptr i8, ptr %arg.alpha.4, i64 %0
  %scevgep45.fr = freeze ptr %scevgep45
  %scevgep46 = getelementptr i8, ptr %arg.alpha.4, i64 %6
  %scevgep46.fr = freeze ptr %scevgep46
  %scevgep47 = getelementptr i8, ptr %arg.g.4, i64 %0
  %scevgep47.fr = freeze ptr %scevgep47
  %scevgep48 = getelementptr i8, ptr %arg.g.4, i64 %6
  %scevgep48.fr = freeze ptr %scevgep48
  %bound0 = icmp ult ptr %scevgep.fr, %scevgep10
  %bound1 = icmp ult ptr %scevgep9.fr, %scevgep8
  %found.conflict = and i1 %bound0, %bound1
  %bound0199 = icmp ult ptr %scevgep.fr, %scevgep14.fr
  %bound1200 = icmp ult ptr %scevgep13.fr, %scevgep8
  %found.conflict201 = and i1 %bound1200, %bound0199
  %conflict.rdx = or i1 %found.conflict, %found.conflict201
  %bound0202 = icmp ult ptr %scevgep.fr, %scevgep18
  %bound1203 = icmp ult ptr %scevgep17.fr, %scevgep8
  %found.conflict204 = and i1 %bound0202, %bound1203
  %conflict.rdx205 = or i1 %found.conflict204, %conflict.rdx
  %bound0206 = icmp ult ptr %scevgep.fr, %scevgep22.fr
  %bound1207 = icmp ult ptr %scevgep21.fr, %scevgep8
  %found.conflict208 = and i1 %bound1207, %bound0206
  %conflict.rdx209 = or i1 %found.conflict208, %conflict.rdx205
  %bound0210 = icmp ult ptr %scevgep.fr, %scevgep26
  %bound1211 = icmp ult ptr %scevgep25.fr, %scevgep8
  %found.conflict212 = and i1 %bound0210, %bound1211
  %conflict.rdx213 = or i1 %found.conflict212, %conflict.rdx209
  %bound0214 = icmp ult ptr %scevgep.fr, %scevgep30.fr
  %bound1215 = icmp ult ptr %scevgep29.fr, %scevgep8
  %found.conflict216 = and i1 %bound1215, %bound0214
  %conflict.rdx217 = or i1 %found.conflict216, %conflict.rdx213
  %bound0218 = icmp ult ptr %scevgep.fr, %scevgep34
  %bound1219 = icmp ult ptr %scevgep33.fr, %scevgep8
  %found.conflict220 = and i1 %bound0218, %bound1219
  %conflict.rdx221 = or i1 %found.conflict220, %conflict.rdx217
  %bound0222 = icmp ult ptr %scevgep.fr, %scevgep38.fr
  %bound1223 = icmp ult ptr %scevgep37.fr, %scevgep8
  %found.conflict224 = and i1 %bound1223, %bound0222
  %conflict.rdx225 = or i1 %found.conflict224, %conflict.rdx221
  %bound0226 = icmp ult ptr %scevgep.fr, %scevgep42
  %bound1227 = icmp ult ptr %scevgep41.fr, %scevgep8
  %found.conflict228 = and i1 %bound0226, %bound1227
  %conflict.rdx229 = or i1 %found.conflict228, %conflict.rdx225
  %bound0230 = icmp ult ptr %scevgep.fr, %scevgep46.fr
  %bound1231 = icmp ult ptr %scevgep45.fr, %scevgep8
  %found.conflict232 = and i1 %bound1231, %bound0230
  %conflict.rdx233 = or i1 %found.conflict232, %conflict.rdx229
  %bound0234 = icmp ult ptr %scevgep47.fr, %scevgep10
  %bound1235 = icmp ult ptr %scevgep9.fr, %scevgep48.fr
  %found.conflict236 = and i1 %bound0234, %bound1235
  %conflict.rdx237 = or i1 %found.conflict236, %conflict.rdx233
  %bound0238 = icmp ult ptr %scevgep47.fr, %scevgep14.fr
  %bound1239 = icmp ult ptr %scevgep13.fr, %scevgep48.fr
  %found.conflict240 = and i1 %bound0238, %bound1239
  %conflict.rdx241 = or i1 %found.conflict240, %conflict.rdx237
  %bound0242 = icmp ult ptr %scevgep47.fr, %scevgep18
  %bound1243 = icmp ult ptr %scevgep17.fr, %scevgep48.fr
  %found.conflict244 = and i1 %bound0242, %bound1243
  %conflict.rdx245 = or i1 %found.conflict244, %conflict.rdx241
  %bound0246 = icmp ult ptr %scevgep47.fr, %scevgep22.fr
  %bound1247 = icmp ult ptr %scevgep21.fr, %scevgep48.fr
  %found.conflict248 = and i1 %bound0246, %bound1247
  %conflict.rdx249 = or i1 %found.conflict248, %conflict.rdx245
  %bound0250 = icmp ult ptr %scevgep47.fr, %scevgep26
  %bound1251 = icmp ult ptr %scevgep25.fr, %scevgep48.fr
  %found.conflict252 = and i1 %bound0250, %bound1251
  %conflict.rdx253 = or i1 %found.conflict252, %conflict.rdx249
  %bound0254 = icmp ult ptr %scevgep47.fr, %scevgep30.fr
  %bound1255 = icmp ult ptr %scevgep29.fr, %scevgep48.fr
  %found.conflict256 = and i1 %bound0254, %bound1255
  %conflict.rdx257 = or i1 %found.conflict256, %conflict.rdx253
  %bound0258 = icmp ult ptr %scevgep47.fr, %scevgep34
  %bound1259 = icmp ult ptr %scevgep33.fr, %scevgep48.fr
  %found.conflict260 = and i1 %bound0258, %bound1259
  %conflict.rdx261 = or i1 %found.conflict260, %conflict.rdx257
  %bound0262 = icmp ult ptr %scevgep47.fr, %scevgep38.fr
  %bound1263 = icmp ult ptr %scevgep37.fr, %scevgep48.fr
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %found.conflict264, %conflict.rdx261
  %bound0266 = icmp ult ptr %scevgep47.fr, %scevgep42
  %bound1267 = icmp ult ptr %scevgep41.fr, %scevgep48.fr
  %found.conflict268 = and i1 %bound0266, %bound1267
  %conflict.rdx269 = or i1 %found.conflict268, %conflict.rdx265
  %bound0270 = icmp ult ptr %scevgep47.fr, %scevgep46.fr
  %bound1271 = icmp ult ptr %scevgep45.fr, %scevgep48.fr
  %found.conflict272 = and i1 %bound0270, %bound1271
  %conflict.rdx273 = or i1 %found.conflict272, %conflict.rdx269
  %bound0274 = icmp ult ptr %scevgep9.fr, %scevgep18
  %bound1275 = icmp ult ptr %scevgep17.fr, %scevgep10
  %found.conflict276 = and i1 %bound0274, %bound1275
  %conflict.rdx277 = or i1 %found.conflict276, %conflict.rdx273
  %bound0278 = icmp ult ptr %scevgep9.fr, %scevgep22.fr
  %bound1279 = icmp ult ptr %scevgep21.fr, %scevgep10
  %found.conflict280 = and i1 %bound1279, %bound0278
  %conflict.rdx281 = or i1 %found.conflict280, %conflict.rdx277
  %bound0282 = icmp ult ptr %scevgep9.fr, %scevgep26
  %bound1283 = icmp ult ptr %scevgep25.fr, %scevgep10
  %found.conflict284 = and i1 %bound0282, %bound1283
  %conflict.rdx285 = or i1 %found.conflict284, %conflict.rdx281
  %bound0286 = icmp ult ptr %scevgep9.fr, %scevgep30.fr
  %bound1287 = icmp ult ptr %scevgep29.fr, %scevgep10
  %found.conflict288 = and i1 %bound1287, %bound0286
  %conflict.rdx289 = or i1 %found.conflict288, %conflict.rdx285
  %bound0290 = icmp ult ptr %scevgep9.fr, %scevgep34
  %bound1291 = icmp ult ptr %scevgep33.fr, %scevgep10
  %found.conflict292 = and i1 %bound0290, %bound1291
  %conflict.rdx293 = or i1 %found.conflict292, %conflict.rdx289
  %bound0294 = icmp ult ptr %scevgep9.fr, %scevgep38.fr
  %bound1295 = icmp ult ptr %scevgep37.fr, %scevgep10
  %found.conflict296 = and i1 %bound1295, %bound0294
  %conflict.rdx297 = or i1 %found.conflict296, %conflict.rdx293
  %bound0298 = icmp ult ptr %scevgep9.fr, %scevgep42
  %bound1299 = icmp ult ptr %scevgep41.fr, %scevgep10
  %found.conflict300 = and i1 %bound0298, %bound1299
  %conflict.rdx301 = or i1 %found.conflict300, %conflict.rdx297
  %bound0302 = icmp ult ptr %scevgep9.fr, %scevgep46.fr
  %bound1303 = icmp ult ptr %scevgep45.fr, %scevgep10
  %found.conflict304 = and i1 %bound1303, %bound0302
  %conflict.rdx305 = or i1 %found.conflict304, %conflict.rdx301
  %bound0306 = icmp ult ptr %scevgep13.fr, %scevgep18
  %bound1307 = icmp ult ptr %scevgep17.fr, %scevgep14.fr
  %found.conflict308 = and i1 %bound0306, %bound1307
  %conflict.rdx309 = or i1 %found.conflict308, %conflict.rdx305
  %bound0310 = icmp ult ptr %scevgep13.fr, %scevgep22.fr
  %bound1311 = icmp ult ptr %scevgep21.fr, %scevgep14.fr
  %found.conflict312 = and i1 %bound0310, %bound1311
  %conflict.rdx313 = or i1 %found.conflict312, %conflict.rdx309
  %bound0314 = icmp ult ptr %scevgep13.fr, %scevgep26
  %bound1315 = icmp ult ptr %scevgep25.fr, %scevgep14.fr
  %found.conflict316 = and i1 %bound0314, %bound1315
  %conflict.rdx317 = or i1 %found.conflict316, %conflict.rdx313
  %bound0318 = icmp ult ptr %scevgep13.fr, %scevgep30.fr
  %bound1319 = icmp ult ptr %scevgep29.fr, %scevgep14.fr
  %found.conflict320 = and i1 %bound0318, %bound1319
  %conflict.rdx321 = or i1 %found.conflict320, %conflict.rdx317
  %bound0322 = icmp ult ptr %scevgep13.fr, %scevgep34
  %bound1323 = icmp ult ptr %scevgep33.fr, %scevgep14.fr
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %found.conflict324, %conflict.rdx321
  %bound0326 = icmp ult ptr %scevgep13.fr, %scevgep38.fr
  %bound1327 = icmp ult ptr %scevgep37.fr, %scevgep14.fr
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %found.conflict328, %conflict.rdx325
  %bound0330 = icmp ult ptr %scevgep13.fr, %scevgep42
  %bound1331 = icmp ult ptr %scevgep41.fr, %scevgep14.fr
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %found.conflict332, %conflict.rdx329
  %bound0334 = icmp ult ptr %scevgep13.fr, %scevgep46.fr
  %bound1335 = icmp ult ptr %scevgep45.fr, %scevgep14.fr
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %found.conflict336, %conflict.rdx333
  %bound0338 = icmp ult ptr %scevgep17.fr, %scevgep26
  %bound1339 = icmp ult ptr %scevgep25.fr, %scevgep18
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %found.conflict340, %conflict.rdx337
  %bound0342 = icmp ult ptr %scevgep17.fr, %scevgep30.fr
  %bound1343 = icmp ult ptr %scevgep29.fr, %scevgep18
  %found.conflict344 = and i1 %bound1343, %bound0342
  %conflict.rdx345 = or i1 %found.conflict344, %conflict.rdx341
  %bound0346 = icmp ult ptr %scevgep17.fr, %scevgep34
  %bound1347 = icmp ult ptr %scevgep33.fr, %scevgep18
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %found.conflict348, %conflict.rdx345
  %bound0350 = icmp ult ptr %scevgep17.fr, %scevgep38.fr
  %bound1351 = icmp ult ptr %scevgep37.fr, %scevgep18
  %found.conflict352 = and i1 %bound1351, %bound0350
  %conflict.rdx353 = or i1 %found.conflict352, %conflict.rdx349
  %bound0354 = icmp ult ptr %scevgep17.fr, %scevgep42
  %bound1355 = icmp ult ptr %scevgep41.fr, %scevgep18
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %found.conflict356, %conflict.rdx353
  %bound0358 = icmp ult ptr %scevgep17.fr, %scevgep46.fr
  %bound1359 = icmp ult ptr %scevgep45.fr, %scevgep18
  %found.conflict360 = and i1 %bound1359, %bound0358
  %conflict.rdx361 = or i1 %found.conflict360, %conflict.rdx357
  %bound0362 = icmp ult ptr %scevgep21.fr, %scevgep26
  %bound1363 = icmp ult ptr %scevgep25.fr, %scevgep22.fr
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %found.conflict364, %conflict.rdx361
  %bound0366 = icmp ult ptr %scevgep21.fr, %scevgep30.fr
  %bound1367 = icmp ult ptr %scevgep29.fr, %scevgep22.fr
  %found.conflict368 = and i1 %bound0366, %bound1367
  %conflict.rdx369 = or i1 %found.conflict368, %conflict.rdx365
  %bound0370 = icmp ult ptr %scevgep21.fr, %scevgep34
  %bound1371 = icmp ult ptr %scevgep33.fr, %scevgep22.fr
  %found.conflict372 = and i1 %bound0370, %bound1371
  %conflict.rdx373 = or i1 %found.conflict372, %conflict.rdx369
  %bound0374 = icmp ult ptr %scevgep21.fr, %scevgep38.fr
  %bound1375 = icmp ult ptr %scevgep37.fr, %scevgep22.fr
  %found.conflict376 = and i1 %bound0374, %bound1375
  %conflict.rdx377 = or i1 %found.conflict376, %conflict.rdx373
  %bound0378 = icmp ult ptr %scevgep21.fr, %scevgep42
  %bound1379 = icmp ult ptr %scevgep41.fr, %scevgep22.fr
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %found.conflict380, %conflict.rdx377
  %bound0382 = icmp ult ptr %scevgep21.fr, %scevgep46.fr
  %bound1383 = icmp ult ptr %scevgep45.fr, %scevgep22.fr
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %found.conflict384, %conflict.rdx381
  br i1 %conflict.rdx385, label %B36.backedge.preheader431, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775804
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %15 = shl i64 %arg.away.5.0, 3
  %16 = shl i64 %arg.y.5.0, 3
  %17 = shl i64 %arg.g.5.0, 3
  %18 = shl i64 %arg.alpha.5.0, 3
  %19 = shl i64 %arg.up.5.0, 3
  %20 = shl i64 %arg.down.5.0, 3
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %21 = add i64 %arg.active, %index
  %22 = add i64 %21, 1
  %23 = add i64 %21, 2
  %24 = add i64 %21, 3
  %25 = icmp slt i64 %21, 0
  %26 = icmp slt i64 %22, 0
  %27 = icmp slt i64 %23, 0
  %28 = icmp slt i64 %24, 0
  %29 = select i1 %25, i64 %15, i64 0
  %scevgep529 = getelementptr i8, ptr %scevgep29.fr, i64 %29
  %30 = shl i64 %index, 3
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %30
  %31 = add i64 %15, 8
  %32 = select i1 %26, i64 %31, i64 8
  %scevgep154 = getelementptr i8, ptr %scevgep29.fr, i64 %32
  %33 = shl i64 %index, 3
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 %33
  %34 = add i64 %15, 16
  %35 = select i1 %27, i64 %34, i64 16
  %scevgep152 = getelementptr i8, ptr %scevgep29.fr, i64 %35
  %36 = shl i64 %index, 3
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 %36
  %37 = add i64 %15, 24
  %38 = select i1 %28, i64 %37, i64 24
  %scevgep150 = getelementptr i8, ptr %scevgep29.fr, i64 %38
  %39 = shl i64 %index, 3
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 %39
  %40 = load double, ptr %scevgep530, align 8, !alias.scope !144
  %41 = load double, ptr %scevgep155, align 8, !alias.scope !144
  %42 = load double, ptr %scevgep153, align 8, !alias.scope !144
  %43 = load double, ptr %scevgep151, align 8, !alias.scope !144
  %44 = insertelement <4 x double> poison, double %40, i64 0
  %45 = insertelement <4 x double> %44, double %41, i64 1
  %46 = insertelement <4 x double> %45, double %42, i64 2
  %47 = insertelement <4 x double> %46, double %43, i64 3
  %48 = select i1 %25, i64 %16, i64 0
  %scevgep532 = getelementptr i8, ptr %scevgep37.fr, i64 %48
  %49 = shl i64 %index, 3
  %scevgep145 = getelementptr i8, ptr %scevgep532, i64 %49
  %50 = add i64 %16, 8
  %51 = select i1 %26, i64 %50, i64 8
  %scevgep146 = getelementptr i8, ptr %scevgep37.fr, i64 %51
  %52 = shl i64 %index, 3
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 %52
  %53 = add i64 %16, 16
  %54 = select i1 %27, i64 %53, i64 16
  %scevgep148 = getelementptr i8, ptr %scevgep37.fr, i64 %54
  %55 = shl i64 %index, 3
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 %55
  %56 = add i64 %16, 24
  %57 = select i1 %28, i64 %56, i64 24
  %scevgep143 = getelementptr i8, ptr %scevgep37.fr, i64 %57
  %58 = shl i64 %index, 3
  %scevgep144 = getelementptr i8, ptr %scevgep143, i64 %58
  %59 = load double, ptr %scevgep145, align 8, !alias.scope !147
  %60 = load double, ptr %scevgep147, align 8, !alias.scope !147
  %61 = load double, ptr %scevgep149, align 8, !alias.scope !147
  %62 = load double, ptr %scevgep144, align 8, !alias.scope !147
  %63 = insertelement <4 x double> poison, double %59, i64 0
  %64 = insertelement <4 x double> %63, double %60, i64 1
  %65 = insertelement <4 x double> %64, double %61, i64 2
  %66 = insertelement <4 x double> %65, double %62, i64 3
  %67 = fadd nnan nsz <4 x double> %47, %66
  %68 = extractelement <4 x double> %67, i64 0
  %69 = extractelement <4 x double> %67, i64 1
  %70 = extractelement <4 x double> %67, i64 2
  %71 = extractelement <4 x double> %67, i64 3
  %72 = select i1 %25, i64 %17, i64 0
  %scevgep535 = getelementptr i8, ptr %scevgep47.fr, i64 %72
  %73 = shl i64 %index, 3
  %scevgep138 = getelementptr i8, ptr %scevgep535, i64 %73
  %74 = add i64 %17, 8
  %75 = select i1 %26, i64 %74, i64 8
  %scevgep139 = getelementptr i8, ptr %scevgep47.fr, i64 %75
  %76 = shl i64 %index, 3
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 %76
  %77 = add i64 %17, 16
  %78 = select i1 %27, i64 %77, i64 16
  %scevgep141 = getelementptr i8, ptr %scevgep47.fr, i64 %78
  %79 = shl i64 %index, 3
  %scevgep142 = getelementptr i8, ptr %scevgep141, i64 %79
  %80 = add i64 %17, 24
  %81 = select i1 %28, i64 %80, i64 24
  %scevgep136 = getelementptr i8, ptr %scevgep47.fr, i64 %81
  %82 = shl i64 %index, 3
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %82
  store double %68, ptr %scevgep138, align 8, !alias.scope !149, !noalias !151
  store double %69, ptr %scevgep140, align 8, !alias.scope !149, !noalias !151
  store double %70, ptr %scevgep142, align 8, !alias.scope !149, !noalias !151
  store double %71, ptr %scevgep137, align 8, !alias.scope !149, !noalias !151
  %83 = select i1 %25, i64 %18, i64 0
  %scevgep538 = getelementptr i8, ptr %scevgep45.fr, i64 %83
  %84 = shl i64 %index, 3
  %scevgep131 = getelementptr i8, ptr %scevgep538, i64 %84
  %85 = add i64 %18, 8
  %86 = select i1 %26, i64 %85, i64 8
  %scevgep132 = getelementptr i8, ptr %scevgep45.fr, i64 %86
  %87 = shl i64 %index, 3
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 %87
  %88 = add i64 %18, 16
  %89 = select i1 %27, i64 %88, i64 16
  %scevgep134 = getelementptr i8, ptr %scevgep45.fr, i64 %89
  %90 = shl i64 %index, 3
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 %90
  %91 = add i64 %18, 24
  %92 = select i1 %28, i64 %91, i64 24
  %scevgep129 = getelementptr i8, ptr %scevgep45.fr, i64 %92
  %93 = shl i64 %index, 3
  %scevgep130 = getelementptr i8, ptr %scevgep129, i64 %93
  %94 = load double, ptr %scevgep131, align 8, !alias.scope !160, !noalias !161
  %95 = load double, ptr %scevgep133, align 8, !alias.scope !160, !noalias !161
  %96 = load double, ptr %scevgep135, align 8, !alias.scope !160, !noalias !161
  %97 = load double, ptr %scevgep130, align 8, !alias.scope !160, !noalias !161
  %98 = insertelement <4 x double> poison, double %94, i64 0
  %99 = insertelement <4 x double> %98, double %95, i64 1
  %100 = insertelement <4 x double> %99, double %96, i64 2
  %101 = insertelement <4 x double> %100, double %97, i64 3
  %102 = fcmp nnan nsz olt <4 x double> %101, %broadcast.splat
  %103 = select <4 x i1> %102, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %104 = fcmp nnan nsz ogt <4 x double> %101, zeroinitializer
  %105 = select <4 x i1> %104, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %106 = fcmp nnan nsz ogt <4 x double> %66, zeroinitializer
  %107 = select <4 x i1> %106, <4 x double> %105, <4 x double> %103
  %108 = extractelement <4 x double> %107, i64 0
  %109 = extractelement <4 x double> %107, i64 1
  %110 = extractelement <4 x double> %107, i64 2
  %111 = extractelement <4 x double> %107, i64 3
  %112 = select <4 x i1> %106, <4 x double> %103, <4 x double> %105
  %113 = extractelement <4 x double> %112, i64 0
  %114 = extractelement <4 x double> %112, i64 1
  %115 = extractelement <4 x double> %112, i64 2
  %116 = extractelement <4 x double> %112, i64 3
  %117 = select i1 %25, i64 %19, i64 0
  %scevgep541 = getelementptr i8, ptr %scevgep13.fr, i64 %117
  %118 = shl i64 %index, 3
  %scevgep124 = getelementptr i8, ptr %scevgep541, i64 %118
  %119 = add i64 %19, 8
  %120 = select i1 %26, i64 %119, i64 8
  %scevgep125 = getelementptr i8, ptr %scevgep13.fr, i64 %120
  %121 = shl i64 %index, 3
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 %121
  %122 = add i64 %19, 16
  %123 = select i1 %27, i64 %122, i64 16
  %scevgep127 = getelementptr i8, ptr %scevgep13.fr, i64 %123
  %124 = shl i64 %index, 3
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 %124
  %125 = add i64 %19, 24
  %126 = select i1 %28, i64 %125, i64 24
  %scevgep122 = getelementptr i8, ptr %scevgep13.fr, i64 %126
  %127 = shl i64 %index, 3
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 %127
  store double %113, ptr %scevgep124, align 8, !alias.scope !164, !noalias !165
  store double %114, ptr %scevgep126, align 8, !alias.scope !164, !noalias !165
  store double %115, ptr %scevgep128, align 8, !alias.scope !164, !noalias !165
  store double %116, ptr %scevgep123, align 8, !alias.scope !164, !noalias !165
  %128 = select i1 %25, i64 %20, i64 0
  %scevgep544 = getelementptr i8, ptr %scevgep21.fr, i64 %128
  %129 = shl i64 %index, 3
  %scevgep117 = getelementptr i8, ptr %scevgep544, i64 %129
  %130 = add i64 %20, 8
  %131 = select i1 %26, i64 %130, i64 8
  %scevgep118 = getelementptr i8, ptr %scevgep21.fr, i64 %131
  %132 = shl i64 %index, 3
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 %132
  %133 = add i64 %20, 16
  %134 = select i1 %27, i64 %133, i64 16
  %scevgep120 = getelementptr i8, ptr %scevgep21.fr, i64 %134
  %135 = shl i64 %index, 3
  %scevgep121 = getelementptr i8, ptr %scevgep120, i64 %135
  %136 = add i64 %20, 24
  %137 = select i1 %28, i64 %136, i64 24
  %scevgep115 = getelementptr i8, ptr %scevgep21.fr, i64 %137
  %138 = shl i64 %index, 3
  %scevgep116 = getelementptr i8, ptr %scevgep115, i64 %138
  store double %108, ptr %scevgep117, align 8, !alias.scope !166, !noalias !167
  store double %109, ptr %scevgep119, align 8, !alias.scope !166, !noalias !167
  store double %110, ptr %scevgep121, align 8, !alias.scope !166, !noalias !167
  store double %111, ptr %scevgep116, align 8, !alias.scope !166, !noalias !167
  %index.next = add nuw nsw i64 %index, 4
  %139 = icmp eq i64 %n.vec, %index.next
  br i1 %139, label %middle.block, label %vector.body, !llvm.loop !168

middle.block:
  %140 = and i64 %..155, 3
  %141 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader431

B36.backedge.preheader431:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %140, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %141, %middle.block ]
  %142 = add nuw i64 %.199613617.ph, 1
  %143 = shl i64 %arg.away.5.0, 3
  %144 = shl i64 %arg.y.5.0, 3
  %145 = shl i64 %arg.g.5.0, 3
  %146 = shl i64 %arg.alpha.5.0, 3
  %147 = shl i64 %arg.up.5.0, 3
  %148 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv514 = phi i64 [ %142, %B36.backedge.preheader431 ], [ %lsr.iv.next515, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader431 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %149 = select i1 %.251, i64 %143, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.away.4, i64 %149
  %150 = shl i64 %.206614616, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %150
  %.267 = load double, ptr %scevgep527, align 8
  %151 = select i1 %.251, i64 %144, i64 0
  %scevgep524 = getelementptr i8, ptr %arg.y.4, i64 %151
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %150
  %.297 = load double, ptr %scevgep525, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %152 = select i1 %.251, i64 %145, i64 0
  %scevgep522 = getelementptr i8, ptr %arg.g.4, i64 %152
  %153 = shl i64 %.206614616, 3
  %scevgep114 = getelementptr i8, ptr %scevgep522, i64 %153
  store double %.298, ptr %scevgep114, align 8
  %154 = select i1 %.251, i64 %146, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.alpha.4, i64 %154
  %155 = shl i64 %.206614616, 3
  %scevgep113 = getelementptr i8, ptr %scevgep520, i64 %155
  %.94.i = load double, ptr %scevgep113, align 8, !noalias !161
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep525, align 8, !noalias !161
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %156 = select i1 %.251, i64 %147, i64 0
  %scevgep518 = getelementptr i8, ptr %arg.up.4, i64 %156
  %157 = shl i64 %.206614616, 3
  %scevgep112 = getelementptr i8, ptr %scevgep518, i64 %157
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep112, align 8, !noalias !161
  %158 = select i1 %.251, i64 %148, i64 0
  %scevgep516 = getelementptr i8, ptr %arg.down.4, i64 %158
  %159 = shl i64 %.206614616, 3
  %scevgep111 = getelementptr i8, ptr %scevgep516, i64 %159
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep111, align 8, !noalias !161
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next515 = add i64 %lsr.iv514, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next515, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !169

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %160 = shl i64 %.476620622, 3
  %scevgep504 = getelementptr i8, ptr %arg.alpha.4, i64 %160
  %.537 = load double, ptr %scevgep504, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !170

B212.loopexit:
  %.576.lcssa = phi i64 [ %193, %vec.epilog.middle.block ], [ %183, %middle.block405 ], [ %.576, %B158 ]
  %161 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %161, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif:
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %iter.check, label %B212

iter.check:
  %min.iters.check388 = icmp samesign ult i64 %arg.active, 4
  br i1 %min.iters.check388, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ %193, %vec.epilog.middle.block ], [ %183, %vec.epilog.iter.check ], [ 0, %iter.check ]
  %.476620622.ph = phi i64 [ %n.vec410, %vec.epilog.middle.block ], [ %n.vec393, %vec.epilog.iter.check ], [ 0, %iter.check ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check390 = icmp samesign ult i64 %arg.active, 16
  br i1 %min.iters.check390, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph391

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <4 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <4 x double> %.pre28, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph391:
  %n.vec393 = and i64 %arg.active, 9223372036854775792
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next404, %vector.body396 ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %178, %vector.body396 ]
  %vec.phi398 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %179, %vector.body396 ]
  %vec.phi399 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %180, %vector.body396 ]
  %vec.phi400 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %181, %vector.body396 ]
  %sunkaddr166 = shl i64 %index397, 3
  %sunkaddr167 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr166
  %wide.load = load <4 x double>, ptr %sunkaddr167, align 8
  %sunkaddr168 = shl i64 %index397, 3
  %sunkaddr169 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr168
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 32
  %wide.load401 = load <4 x double>, ptr %sunkaddr170, align 8
  %sunkaddr171 = shl i64 %index397, 3
  %sunkaddr172 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr171
  %sunkaddr173 = getelementptr i8, ptr %sunkaddr172, i64 64
  %wide.load402 = load <4 x double>, ptr %sunkaddr173, align 8
  %sunkaddr = shl i64 %index397, 3
  %sunkaddr174 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 96
  %wide.load403 = load <4 x double>, ptr %sunkaddr175, align 8
  %162 = fcmp nnan nsz ogt <4 x double> %wide.load, zeroinitializer
  %163 = fcmp nnan nsz ogt <4 x double> %wide.load401, zeroinitializer
  %164 = fcmp nnan nsz ogt <4 x double> %wide.load402, zeroinitializer
  %165 = fcmp nnan nsz ogt <4 x double> %wide.load403, zeroinitializer
  %166 = fcmp nnan nsz olt <4 x double> %wide.load, %broadcast.splat395
  %167 = fcmp nnan nsz olt <4 x double> %wide.load401, %broadcast.splat395
  %168 = fcmp nnan nsz olt <4 x double> %wide.load402, %broadcast.splat395
  %169 = fcmp nnan nsz olt <4 x double> %wide.load403, %broadcast.splat395
  %170 = select <4 x i1> %162, <4 x i1> %166, <4 x i1> zeroinitializer
  %171 = select <4 x i1> %163, <4 x i1> %167, <4 x i1> zeroinitializer
  %172 = select <4 x i1> %164, <4 x i1> %168, <4 x i1> zeroinitializer
  %173 = select <4 x i1> %165, <4 x i1> %169, <4 x i1> zeroinitializer
  %174 = zext <4 x i1> %170 to <4 x i64>
  %175 = zext <4 x i1> %171 to <4 x i64>
  %176 = zext <4 x i1> %172 to <4 x i64>
  %177 = zext <4 x i1> %173 to <4 x i64>
  %178 = add <4 x i64> %vec.phi, %174
  %179 = add <4 x i64> %vec.phi398, %175
  %180 = add <4 x i64> %vec.phi399, %176
  %181 = add <4 x i64> %vec.phi400, %177
  %index.next404 = add nuw nsw i64 %index397, 16
  %182 = icmp eq i64 %n.vec393, %index.next404
  br i1 %182, label %middle.block405, label %vector.body396, !llvm.loop !171

middle.block405:
  %bin.rdx = add <4 x i64> %179, %178
  %bin.rdx406 = add <4 x i64> %bin.rdx, %180
  %bin.rdx407 = add <4 x i64> %bin.rdx406, %181
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx407, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx159 = add <4 x i64> %bin.rdx407, %rdx.shuf
  %rdx.shuf160 = shufflevector <4 x i64> %bin.rdx159, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx161 = add <4 x i64> %bin.rdx159, %rdx.shuf160
  %183 = extractelement <4 x i64> %bin.rdx161, i64 0
  %cmp.n408 = icmp eq i64 %arg.active, %n.vec393
  br i1 %cmp.n408, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %184 = and i64 %arg.active, 12
  %min.epilog.iters.check = icmp eq i64 %184, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !59

vec.epilog.ph:
  %broadcast.splat412.pre-phi = phi <4 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat395, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec393, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %183, %vec.epilog.iter.check ]
  %n.vec410 = and i64 %arg.active, 9223372036854775804
  %185 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index413 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next416, %vec.epilog.vector.body ]
  %vec.phi414 = phi <4 x i64> [ %185, %vec.epilog.ph ], [ %191, %vec.epilog.vector.body ]
  %186 = shl i64 %index413, 3
  %scevgep505 = getelementptr i8, ptr %arg.alpha.4, i64 %186
  %wide.load415 = load <4 x double>, ptr %scevgep505, align 8
  %187 = fcmp nnan nsz ogt <4 x double> %wide.load415, zeroinitializer
  %188 = fcmp nnan nsz olt <4 x double> %wide.load415, %broadcast.splat412.pre-phi
  %189 = select <4 x i1> %187, <4 x i1> %188, <4 x i1> zeroinitializer
  %190 = zext <4 x i1> %189 to <4 x i64>
  %191 = add <4 x i64> %vec.phi414, %190
  %index.next416 = add nuw i64 %index413, 4
  %192 = icmp eq i64 %n.vec410, %index.next416
  br i1 %192, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !172

vec.epilog.middle.block:
  %rdx.shuf162 = shufflevector <4 x i64> %191, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx163 = add <4 x i64> %191, %rdx.shuf162
  %rdx.shuf164 = shufflevector <4 x i64> %bin.rdx163, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx165 = add <4 x i64> %bin.rdx163, %rdx.shuf164
  %193 = extractelement <4 x i64> %bin.rdx165, i64 0
  %cmp.n417 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n417, label %B212.loopexit, label %B158.preheader

B248.endif:
  %194 = icmp slt i64 %arg.active, 1
  %195 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %195, i1 true, i1 %194
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter432 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep70 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %196 = shl i64 %arg.kernel.5.1, 2
  %197 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %198 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %199 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %198, label %B282.endif.us.B316.us.epil.preheader_crit_edge, label %B316.us.preheader

B282.endif.us.B316.us.epil.preheader_crit_edge:
  %.pre27 = shl i64 %.910.us, 3
  br label %B316.us.epil.preheader

B316.us.preheader:
  %sunkaddr621 = shl i64 %.910.us, 3
  %200 = add i64 %.1018.us, %.690663669.us
  %201 = mul i64 %196, %200
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %201
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr176 = shl i64 %.811656658.us, 3
  %sunkaddr177 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr176
  %.876.us = load double, ptr %sunkaddr177, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr178 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us = load double, ptr %sunkaddr178, align 8
  %sunkaddr179 = shl i64 %.811656658.us, 3
  %sunkaddr180 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr179
  %.956.us = load double, ptr %sunkaddr180, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %202 = shl i64 %.811656658.us, 2
  %scevgep77 = getelementptr i8, ptr %scevgep71, i64 %202
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -12
  %.1044.us = load float, ptr %scevgep78, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr178, align 8
  br label %B662.us

B662.us:
  %sunkaddr181 = shl i64 %.811656658.us, 3
  %sunkaddr182 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 8
  %.876.us.1 = load double, ptr %sunkaddr183, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr184 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.1 = load double, ptr %sunkaddr184, align 8
  %sunkaddr185 = shl i64 %.811656658.us, 3
  %sunkaddr186 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 8
  %.956.us.1 = load double, ptr %sunkaddr187, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %203 = shl i64 %.811656658.us, 2
  %scevgep75 = getelementptr i8, ptr %scevgep71, i64 %203
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.1044.us.1 = load float, ptr %scevgep76, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr184, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr188 = shl i64 %.811656658.us, 3
  %sunkaddr189 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 16
  %.876.us.2 = load double, ptr %sunkaddr190, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr191 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.2 = load double, ptr %sunkaddr191, align 8
  %sunkaddr192 = shl i64 %.811656658.us, 3
  %sunkaddr193 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr192
  %sunkaddr194 = getelementptr i8, ptr %sunkaddr193, i64 16
  %.956.us.2 = load double, ptr %sunkaddr194, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %204 = shl i64 %.811656658.us, 2
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %204
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -4
  %.1044.us.2 = load float, ptr %scevgep74, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr191, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr195 = shl i64 %.811656658.us, 3
  %sunkaddr196 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr195
  %sunkaddr197 = getelementptr i8, ptr %sunkaddr196, i64 24
  %.876.us.3 = load double, ptr %sunkaddr197, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr198 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.3 = load double, ptr %sunkaddr198, align 8
  %sunkaddr199 = shl i64 %.811656658.us, 3
  %sunkaddr200 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 24
  %.956.us.3 = load double, ptr %sunkaddr201, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %205 = shl i64 %.811656658.us, 2
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %205
  %.1044.us.3 = load float, ptr %scevgep72, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr198, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %206 = icmp eq i64 %xtraiter432, 0
  br i1 %206, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %sunkaddr649.pre-phi = phi i64 [ %.pre27, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %sunkaddr621, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %207 = shl i64 %.811656658.us.epil.init, 2
  %208 = shl i64 %.811656658.us.epil.init, 3
  %scevgep468 = getelementptr i8, ptr %arg.y.4, i64 %208
  %scevgep470 = getelementptr i8, ptr %arg.alpha.4, i64 %208
  %209 = add i64 %.1018.us, %.690663669.us
  %210 = mul i64 %197, %209
  %211 = getelementptr i8, ptr %arg.kernel.4, i64 %210
  %scevgep79 = getelementptr i8, ptr %211, i64 %207
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %212 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep470, i64 %212
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr202 = getelementptr i8, ptr %199, i64 %sunkaddr649.pre-phi
  %.925.us.epil = load double, ptr %sunkaddr202, align 8
  %213 = shl i64 %epil.iter, 3
  %scevgep81 = getelementptr i8, ptr %scevgep468, i64 %213
  %.956.us.epil = load double, ptr %scevgep81, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %214 = shl i64 %epil.iter, 2
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %214
  %.1044.us.epil = load float, ptr %scevgep80, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr202, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter432, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !173

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %215 = icmp slt i64 %arg.active, 1
  %216 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %215, %216
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %217 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 3
  %218 = shl i64 %arg.kernel.5.1, 2
  %219 = shl i64 %arg.g.5.0, 3
  %220 = and i64 %..155, 9223372036854775804
  %221 = add nuw i64 %xtraiter, %arg.active
  br label %B486.us

B486.us:
  %lsr.iv480 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep481, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %222 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %222, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %223 = icmp eq i64 %xtraiter, 0
  %224 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %224, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %223, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %arg.active, %B600.us.prol.preheader ], [ %lsr.iv.next87, %B600.us.prol ]
  %lsr.iv83 = phi i64 [ %xtraiter, %B600.us.prol.preheader ], [ %lsr.iv.next84, %B600.us.prol ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %225 = select i1 %.1492.us.prol, i64 %219, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %225
  %226 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %226
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %227 = select i1 %.1492.us.prol, i64 %218, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv480, i64 %227
  %228 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %228
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !174

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %220, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %221, %B600.us.prol ]
  %229 = icmp ult i64 %217, 3
  br i1 %229, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %230 = add nuw i64 %.1440628632.us.unr, 4
  br label %B600.us

B661.us:
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %218
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv479 = phi i64 [ %230, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %256, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %231 = select i1 %.1492.us, i64 %219, i64 0
  %scevgep496 = getelementptr i8, ptr %arg.g.4, i64 %231
  %232 = shl i64 %.1447629631.us, 3
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %232
  %.1508.us = load double, ptr %scevgep497, align 8
  %233 = select i1 %.1492.us, i64 %218, i64 0
  %scevgep494 = getelementptr i8, ptr %lsr.iv480, i64 %233
  %234 = shl i64 %.1447629631.us, 2
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %234
  %.1561.us = load float, ptr %scevgep495, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep497, align 8
  %235 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %235, 0
  %236 = add i64 %219, 8
  %237 = select i1 %.1492.us.1, i64 %236, i64 8
  %scevgep101 = getelementptr i8, ptr %arg.g.4, i64 %237
  %238 = shl i64 %.1447629631.us, 3
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 %238
  %.1508.us.1 = load double, ptr %scevgep102, align 8
  %239 = add i64 %218, 4
  %240 = select i1 %.1492.us.1, i64 %239, i64 4
  %scevgep95 = getelementptr i8, ptr %lsr.iv480, i64 %240
  %241 = shl i64 %.1447629631.us, 2
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 %241
  %.1561.us.1 = load float, ptr %scevgep96, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep102, align 8
  %242 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %242, 0
  %243 = add i64 %219, 16
  %244 = select i1 %.1492.us.2, i64 %243, i64 16
  %scevgep99 = getelementptr i8, ptr %arg.g.4, i64 %244
  %245 = shl i64 %.1447629631.us, 3
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %245
  %.1508.us.2 = load double, ptr %scevgep100, align 8
  %246 = add i64 %218, 8
  %247 = select i1 %.1492.us.2, i64 %246, i64 8
  %scevgep93 = getelementptr i8, ptr %lsr.iv480, i64 %247
  %248 = shl i64 %.1447629631.us, 2
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 %248
  %.1561.us.2 = load float, ptr %scevgep94, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep100, align 8
  %249 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %249, 0
  %250 = add i64 %219, 24
  %251 = select i1 %.1492.us.3, i64 %250, i64 24
  %scevgep97 = getelementptr i8, ptr %arg.g.4, i64 %251
  %252 = shl i64 %.1447629631.us, 3
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 %252
  %.1508.us.3 = load double, ptr %scevgep98, align 8
  %253 = add i64 %218, 12
  %254 = select i1 %.1492.us.3, i64 %253, i64 12
  %scevgep91 = getelementptr i8, ptr %lsr.iv480, i64 %254
  %255 = shl i64 %.1447629631.us, 2
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %255
  %.1561.us.3 = load float, ptr %scevgep92, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep98, align 8
  %lsr.iv.next = add i64 %lsr.iv479, -4
  %.1441.us.3 = icmp sgt i64 %lsr.iv.next, 4
  %256 = add i64 %.1447629631.us, 4
  br i1 %.1441.us.3, label %B600.us, label %B661.us
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n70(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, i64 %arg.active) local_unnamed_addr {
B0.endif:
  %.148175.not = icmp slt i64 %arg.active, 1
  br i1 %.148175.not, label %select.end, label %B96.preheader

B96.preheader:
  %xtraiter = and i64 %arg.active, 3
  %0 = icmp samesign ult i64 %arg.active, 4
  br i1 %0, label %B96.epil.preheader, label %B96.preheader.new

B96.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  br label %B96

B96:
  %above.2.0181 = phi double [ 0x7FF0000000000000, %B96.preheader.new ], [ %above.3.1.3, %B361.3 ]
  %below.2.0180 = phi double [ 0xFFF0000000000000, %B96.preheader.new ], [ %below.3.1.3, %B361.3 ]
  %total.2.0179 = phi double [ 0.000000e+00, %B96.preheader.new ], [ %total.3.1.3, %B361.3 ]
  %free.2.0178 = phi i64 [ 0, %B96.preheader.new ], [ %free.3.1.3, %B361.3 ]
  %.154173176 = phi i64 [ 0, %B96.preheader.new ], [ %.161.3, %B361.3 ]
  %sunkaddr46 = shl i64 %.154173176, 3
  %sunkaddr47 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr46
  %.219 = load double, ptr %sunkaddr47, align 8
  %.221 = fcmp nnan nsz ogt double %.219, 0.000000e+00
  %.228 = fcmp nnan nsz olt double %.219, %arg.C
  %or.cond = select i1 %.221, i1 %.228, i1 false
  br i1 %or.cond, label %B142, label %B176

B142:
  %.249 = add i64 %free.2.0178, 1
  %sunkaddr = shl i64 %.154173176, 3
  %sunkaddr48 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr
  %.285 = load double, ptr %sunkaddr48, align 8
  %.289 = fsub nnan nsz double %total.2.0179, %.285
  br label %B361

B176:
  %.328 = fcmp nnan nsz oge double %.219, %arg.C
  %sunkaddr49 = shl i64 %.154173176, 3
  %sunkaddr50 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr49
  %.359 = load double, ptr %sunkaddr50, align 8
  %1 = fcmp uge double %.359, 0.000000e+00
  %.362 = xor i1 %.328, %1
  %sunkaddr51 = shl i64 %.154173176, 3
  %sunkaddr52 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr51
  %.409 = load double, ptr %sunkaddr52, align 8
  %.412 = fneg nnan nsz double %.409
  br i1 %.362, label %B228, label %B276

B228:
  %.12.i = fcmp nnan nsz ogt double %above.2.0181, %.412
  %.13.i = select i1 %.12.i, double %.412, double %above.2.0181
  br label %B361

B276:
  %.12.i1 = fcmp nnan nsz olt double %below.2.0180, %.412
  %.13.i2 = select i1 %.12.i1, double %.412, double %below.2.0180
  br label %B361

B324.loopexit.unr-lcssa:
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B324, label %B96.epil.preheader

B96.epil.preheader:
  %above.2.0181.epil.init = phi double [ 0x7FF0000000000000, %B96.preheader ], [ %above.3.1.3, %B324.loopexit.unr-lcssa ]
  %below.2.0180.epil.init = phi double [ 0xFFF0000000000000, %B96.preheader ], [ %below.3.1.3, %B324.loopexit.unr-lcssa ]
  %total.2.0179.epil.init = phi double [ 0.000000e+00, %B96.preheader ], [ %total.3.1.3, %B324.loopexit.unr-lcssa ]
  %free.2.0178.epil.init = phi i64 [ 0, %B96.preheader ], [ %free.3.1.3, %B324.loopexit.unr-lcssa ]
  %.154173176.epil.init = phi i64 [ 0, %B96.preheader ], [ %unroll_iter, %B324.loopexit.unr-lcssa ]
  %2 = shl i64 %.154173176.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep10 = getelementptr i8, ptr %arg.y.4, i64 %2
  %scevgep12 = getelementptr i8, ptr %arg.alpha.4, i64 %2
  br label %B96.epil

B96.epil:
  %above.2.0181.epil = phi double [ %above.3.1.epil, %B361.epil ], [ %above.2.0181.epil.init, %B96.epil.preheader ]
  %below.2.0180.epil = phi double [ %below.3.1.epil, %B361.epil ], [ %below.2.0180.epil.init, %B96.epil.preheader ]
  %total.2.0179.epil = phi double [ %total.3.1.epil, %B361.epil ], [ %total.2.0179.epil.init, %B96.epil.preheader ]
  %free.2.0178.epil = phi i64 [ %free.3.1.epil, %B361.epil ], [ %free.2.0178.epil.init, %B96.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B361.epil ], [ 0, %B96.epil.preheader ]
  %3 = shl i64 %epil.iter, 3
  %scevgep14 = getelementptr i8, ptr %scevgep12, i64 %3
  %.219.epil = load double, ptr %scevgep14, align 8
  %.221.epil = fcmp nnan nsz ogt double %.219.epil, 0.000000e+00
  %.228.epil = fcmp nnan nsz olt double %.219.epil, %arg.C
  %or.cond.epil = select i1 %.221.epil, i1 %.228.epil, i1 false
  br i1 %or.cond.epil, label %B142.epil, label %B176.epil

B176.epil:
  %.328.epil = fcmp nnan nsz oge double %.219.epil, %arg.C
  %4 = shl i64 %epil.iter, 3
  %scevgep7 = getelementptr i8, ptr %scevgep10, i64 %4
  %.359.epil = load double, ptr %scevgep7, align 8
  %5 = fcmp uge double %.359.epil, 0.000000e+00
  %.362.epil = xor i1 %.328.epil, %5
  %6 = shl i64 %epil.iter, 3
  %scevgep5 = getelementptr i8, ptr %scevgep, i64 %6
  %.409.epil = load double, ptr %scevgep5, align 8
  %.412.epil = fneg nnan nsz double %.409.epil
  br i1 %.362.epil, label %B228.epil, label %B276.epil

B276.epil:
  %.12.i1.epil = fcmp nnan nsz olt double %below.2.0180.epil, %.412.epil
  %.13.i2.epil = select i1 %.12.i1.epil, double %.412.epil, double %below.2.0180.epil
  br label %B361.epil

B228.epil:
  %.12.i.epil = fcmp nnan nsz ogt double %above.2.0181.epil, %.412.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.412.epil, double %above.2.0181.epil
  br label %B361.epil

B142.epil:
  %.249.epil = add i64 %free.2.0178.epil, 1
  %7 = shl i64 %epil.iter, 3
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %7
  %.285.epil = load double, ptr %scevgep6, align 8
  %.289.epil = fsub nnan nsz double %total.2.0179.epil, %.285.epil
  br label %B361.epil

B361.epil:
  %below.3.1.epil = phi double [ %below.2.0180.epil, %B142.epil ], [ %below.2.0180.epil, %B228.epil ], [ %.13.i2.epil, %B276.epil ]
  %above.3.1.epil = phi double [ %above.2.0181.epil, %B142.epil ], [ %.13.i.epil, %B228.epil ], [ %above.2.0181.epil, %B276.epil ]
  %free.3.1.epil = phi i64 [ %.249.epil, %B142.epil ], [ %free.2.0178.epil, %B228.epil ], [ %free.2.0178.epil, %B276.epil ]
  %total.3.1.epil = phi double [ %.289.epil, %B142.epil ], [ %total.2.0179.epil, %B228.epil ], [ %total.2.0179.epil, %B276.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B324, label %B96.epil, !llvm.loop !175

B324:
  %below.3.1.lcssa = phi double [ %below.3.1.3, %B324.loopexit.unr-lcssa ], [ %below.3.1.epil, %B361.epil ]
  %above.3.1.lcssa = phi double [ %above.3.1.3, %B324.loopexit.unr-lcssa ], [ %above.3.1.epil, %B361.epil ]
  %free.3.1.lcssa = phi i64 [ %free.3.1.3, %B324.loopexit.unr-lcssa ], [ %free.3.1.epil, %B361.epil ]
  %total.3.1.lcssa = phi double [ %total.3.1.3, %B324.loopexit.unr-lcssa ], [ %total.3.1.epil, %B361.epil ]
  %8 = fadd nnan nsz double %below.3.1.lcssa, %above.3.1.lcssa
  %9 = fmul nnan nsz double %8, 5.000000e-01
  %10 = freeze i64 %free.3.1.lcssa
  %.552 = icmp sgt i64 %10, 0
  br i1 %.552, label %select.true.sink, label %select.end

select.true.sink:
  %.560 = uitofp nneg i64 %10 to double
  %.564 = fdiv nnan nsz double %total.3.1.lcssa, %.560
  br label %select.end

select.end:
  %spec.select = phi double [ %.564, %select.true.sink ], [ %9, %B324 ], [ 0x7FF8000000000000, %B0.endif ]
  store double %spec.select, ptr %retptr, align 8
  ret i32 0

B361:
  %below.3.1 = phi double [ %below.2.0180, %B142 ], [ %below.2.0180, %B228 ], [ %.13.i2, %B276 ]
  %above.3.1 = phi double [ %above.2.0181, %B142 ], [ %.13.i, %B228 ], [ %above.2.0181, %B276 ]
  %free.3.1 = phi i64 [ %.249, %B142 ], [ %free.2.0178, %B228 ], [ %free.2.0178, %B276 ]
  %total.3.1 = phi double [ %.289, %B142 ], [ %total.2.0179, %B228 ], [ %total.2.0179, %B276 ]
  %sunkaddr53 = shl i64 %.154173176, 3
  %sunkaddr54 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr53
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 8
  %.219.1 = load double, ptr %sunkaddr55, align 8
  %.221.1 = fcmp nnan nsz ogt double %.219.1, 0.000000e+00
  %.228.1 = fcmp nnan nsz olt double %.219.1, %arg.C
  %or.cond.1 = select i1 %.221.1, i1 %.228.1, i1 false
  br i1 %or.cond.1, label %B142.1, label %B176.1

B176.1:
  %.328.1 = fcmp nnan nsz oge double %.219.1, %arg.C
  %sunkaddr56 = shl i64 %.154173176, 3
  %sunkaddr57 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr56
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 8
  %.359.1 = load double, ptr %sunkaddr58, align 8
  %11 = fcmp uge double %.359.1, 0.000000e+00
  %.362.1 = xor i1 %.328.1, %11
  %sunkaddr59 = shl i64 %.154173176, 3
  %sunkaddr60 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr59
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr60, i64 8
  %.409.1 = load double, ptr %sunkaddr61, align 8
  %.412.1 = fneg nnan nsz double %.409.1
  br i1 %.362.1, label %B228.1, label %B276.1

B276.1:
  %.12.i1.1 = fcmp nnan nsz olt double %below.3.1, %.412.1
  %.13.i2.1 = select i1 %.12.i1.1, double %.412.1, double %below.3.1
  br label %B361.1

B228.1:
  %.12.i.1 = fcmp nnan nsz ogt double %above.3.1, %.412.1
  %.13.i.1 = select i1 %.12.i.1, double %.412.1, double %above.3.1
  br label %B361.1

B142.1:
  %.249.1 = add i64 %free.3.1, 1
  %sunkaddr62 = shl i64 %.154173176, 3
  %sunkaddr63 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr62
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 8
  %.285.1 = load double, ptr %sunkaddr64, align 8
  %.289.1 = fsub nnan nsz double %total.3.1, %.285.1
  br label %B361.1

B361.1:
  %below.3.1.1 = phi double [ %below.3.1, %B142.1 ], [ %below.3.1, %B228.1 ], [ %.13.i2.1, %B276.1 ]
  %above.3.1.1 = phi double [ %above.3.1, %B142.1 ], [ %.13.i.1, %B228.1 ], [ %above.3.1, %B276.1 ]
  %free.3.1.1 = phi i64 [ %.249.1, %B142.1 ], [ %free.3.1, %B228.1 ], [ %free.3.1, %B276.1 ]
  %total.3.1.1 = phi double [ %.289.1, %B142.1 ], [ %total.3.1, %B228.1 ], [ %total.3.1, %B276.1 ]
  %sunkaddr65 = shl i64 %.154173176, 3
  %sunkaddr66 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr65
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 16
  %.219.2 = load double, ptr %sunkaddr67, align 8
  %.221.2 = fcmp nnan nsz ogt double %.219.2, 0.000000e+00
  %.228.2 = fcmp nnan nsz olt double %.219.2, %arg.C
  %or.cond.2 = select i1 %.221.2, i1 %.228.2, i1 false
  br i1 %or.cond.2, label %B142.2, label %B176.2

B176.2:
  %.328.2 = fcmp nnan nsz oge double %.219.2, %arg.C
  %sunkaddr68 = shl i64 %.154173176, 3
  %sunkaddr69 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 16
  %.359.2 = load double, ptr %sunkaddr70, align 8
  %12 = fcmp uge double %.359.2, 0.000000e+00
  %.362.2 = xor i1 %.328.2, %12
  %sunkaddr71 = shl i64 %.154173176, 3
  %sunkaddr72 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr71
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 16
  %.409.2 = load double, ptr %sunkaddr73, align 8
  %.412.2 = fneg nnan nsz double %.409.2
  br i1 %.362.2, label %B228.2, label %B276.2

B276.2:
  %.12.i1.2 = fcmp nnan nsz olt double %below.3.1.1, %.412.2
  %.13.i2.2 = select i1 %.12.i1.2, double %.412.2, double %below.3.1.1
  br label %B361.2

B228.2:
  %.12.i.2 = fcmp nnan nsz ogt double %above.3.1.1, %.412.2
  %.13.i.2 = select i1 %.12.i.2, double %.412.2, double %above.3.1.1
  br label %B361.2

B142.2:
  %.249.2 = add i64 %free.3.1.1, 1
  %sunkaddr74 = shl i64 %.154173176, 3
  %sunkaddr75 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr74
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 16
  %.285.2 = load double, ptr %sunkaddr76, align 8
  %.289.2 = fsub nnan nsz double %total.3.1.1, %.285.2
  br label %B361.2

B361.2:
  %below.3.1.2 = phi double [ %below.3.1.1, %B142.2 ], [ %below.3.1.1, %B228.2 ], [ %.13.i2.2, %B276.2 ]
  %above.3.1.2 = phi double [ %above.3.1.1, %B142.2 ], [ %.13.i.2, %B228.2 ], [ %above.3.1.1, %B276.2 ]
  %free.3.1.2 = phi i64 [ %.249.2, %B142.2 ], [ %free.3.1.1, %B228.2 ], [ %free.3.1.1, %B276.2 ]
  %total.3.1.2 = phi double [ %.289.2, %B142.2 ], [ %total.3.1.1, %B228.2 ], [ %total.3.1.1, %B276.2 ]
  %.161.3 = add nuw nsw i64 %.154173176, 4
  %sunkaddr77 = shl i64 %.154173176, 3
  %sunkaddr78 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr77
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr78, i64 24
  %.219.3 = load double, ptr %sunkaddr79, align 8
  %.221.3 = fcmp nnan nsz ogt double %.219.3, 0.000000e+00
  %.228.3 = fcmp nnan nsz olt double %.219.3, %arg.C
  %or.cond.3 = select i1 %.221.3, i1 %.228.3, i1 false
  br i1 %or.cond.3, label %B142.3, label %B176.3

B176.3:
  %.328.3 = fcmp nnan nsz oge double %.219.3, %arg.C
  %sunkaddr80 = shl i64 %.154173176, 3
  %sunkaddr81 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr80
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr81, i64 24
  %.359.3 = load double, ptr %sunkaddr82, align 8
  %13 = fcmp uge double %.359.3, 0.000000e+00
  %.362.3 = xor i1 %.328.3, %13
  %sunkaddr83 = shl i64 %.154173176, 3
  %sunkaddr84 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr83
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 24
  %.409.3 = load double, ptr %sunkaddr85, align 8
  %.412.3 = fneg nnan nsz double %.409.3
  br i1 %.362.3, label %B228.3, label %B276.3

B276.3:
  %.12.i1.3 = fcmp nnan nsz olt double %below.3.1.2, %.412.3
  %.13.i2.3 = select i1 %.12.i1.3, double %.412.3, double %below.3.1.2
  br label %B361.3

B228.3:
  %.12.i.3 = fcmp nnan nsz ogt double %above.3.1.2, %.412.3
  %.13.i.3 = select i1 %.12.i.3, double %.412.3, double %above.3.1.2
  br label %B361.3

B142.3:
  %.249.3 = add i64 %free.3.1.2, 1
  %sunkaddr86 = shl i64 %.154173176, 3
  %sunkaddr87 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr86
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 24
  %.285.3 = load double, ptr %sunkaddr88, align 8
  %.289.3 = fsub nnan nsz double %total.3.1.2, %.285.3
  br label %B361.3

B361.3:
  %below.3.1.3 = phi double [ %below.3.1.2, %B142.3 ], [ %below.3.1.2, %B228.3 ], [ %.13.i2.3, %B276.3 ]
  %above.3.1.3 = phi double [ %above.3.1.2, %B142.3 ], [ %.13.i.3, %B228.3 ], [ %above.3.1.2, %B276.3 ]
  %free.3.1.3 = phi i64 [ %.249.3, %B142.3 ], [ %free.3.1.2, %B228.3 ], [ %free.3.1.2, %B276.3 ]
  %total.3.1.3 = phi double [ %.289.3, %B142.3 ], [ %total.3.1.2, %B228.3 ], [ %total.3.1.2, %B276.3 ]
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.161.3
  br i1 %niter.ncmp.3, label %B324.loopexit.unr-lcssa, label %B96
}

declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #2

declare i64 @llvm.umin.i64(i64, i64) #2

define linkonce_odr range(i32 -1, -2) i32 @n71(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.whole) local_unnamed_addr {
B0.endif:
  %.517 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.away.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  %.2481013.not = icmp slt i64 %arg.active, 1
  br i1 %.2481013.not, label %B230, label %B100.backedge.preheader

B100.backedge.preheader:
  %xtraiter = and i64 %arg.active, 7
  %0 = icmp samesign ult i64 %arg.active, 8
  br i1 %0, label %B100.backedge.epil.preheader, label %B100.backedge.preheader.new

B100.backedge.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775800
  br label %B100.backedge

B230.loopexit.unr-lcssa:
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B230, label %B100.backedge.epil.preheader

B100.backedge.epil.preheader:
  %top.2.01017.epil.init = phi double [ 0xFFF0000000000000, %B100.backedge.preheader ], [ %.13.i.7, %B230.loopexit.unr-lcssa ]
  %bottom.2.01016.epil.init = phi double [ 0xFFF0000000000000, %B100.backedge.preheader ], [ %.13.i56.7, %B230.loopexit.unr-lcssa ]
  %.25410111014.epil.init = phi i64 [ 0, %B100.backedge.preheader ], [ %unroll_iter, %B230.loopexit.unr-lcssa ]
  %1 = shl i64 %.25410111014.epil.init, 3
  %scevgep316 = getelementptr i8, ptr %arg.down.4, i64 %1
  %scevgep318 = getelementptr i8, ptr %arg.up.4, i64 %1
  %scevgep320 = getelementptr i8, ptr %arg.g.4, i64 %1
  br label %B100.backedge.epil

B100.backedge.epil:
  %top.2.01017.epil = phi double [ %.13.i.epil, %B100.backedge.epil ], [ %top.2.01017.epil.init, %B100.backedge.epil.preheader ]
  %bottom.2.01016.epil = phi double [ %.13.i56.epil, %B100.backedge.epil ], [ %bottom.2.01016.epil.init, %B100.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B100.backedge.epil ], [ 0, %B100.backedge.epil.preheader ]
  %2 = shl i64 %epil.iter, 3
  %scevgep180 = getelementptr i8, ptr %scevgep320, i64 %2
  %.315.epil = load double, ptr %scevgep180, align 8
  %3 = shl i64 %epil.iter, 3
  %scevgep179 = getelementptr i8, ptr %scevgep318, i64 %3
  %.345.epil = load double, ptr %scevgep179, align 8
  %.346.epil = fadd nnan nsz double %.315.epil, %.345.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.346.epil, %top.2.01017.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.346.epil, double %top.2.01017.epil
  %4 = shl i64 %epil.iter, 3
  %scevgep178 = getelementptr i8, ptr %scevgep316, i64 %4
  %.405.epil = load double, ptr %scevgep178, align 8
  %.436.epil = fsub nnan nsz double %.405.epil, %.315.epil
  %.12.i55.epil = fcmp nnan nsz ogt double %.436.epil, %bottom.2.01016.epil
  %.13.i56.epil = select i1 %.12.i55.epil, double %.436.epil, double %bottom.2.01016.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B230, label %B100.backedge.epil, !llvm.loop !176

B230:
  %bottom.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.13.i56.7, %B230.loopexit.unr-lcssa ], [ %.13.i56.epil, %B100.backedge.epil ]
  %top.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.13.i.7, %B230.loopexit.unr-lcssa ], [ %.13.i.epil, %B100.backedge.epil ]
  %.484 = icmp eq i64 %arg.whole, 0
  br i1 %.484, label %B242, label %B322

B242:
  %.496 = fadd nnan nsz double %bottom.2.0.lcssa, %top.2.0.lcssa
  %.499 = fmul nnan nsz double %arg.eps, 1.000000e+01
  %.502 = fcmp nnan nsz ugt double %.496, %.499
  br i1 %.502, label %B322, label %B266

B266:
  %.537 = call i32 @n72(ptr nonnull %.517, ptr nonnull %excinfo.3, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.place.2)
  %cond = icmp eq i32 %.537, 0
  br i1 %cond, label %B322, label %B266.if.if, !prof !51

B322:
  %active.4.0 = phi i64 [ %arg.active, %B230 ], [ %arg.active, %B242 ], [ %arg.place.2, %B266 ]
  %whole.2.0 = phi i64 [ %arg.whole, %B230 ], [ 0, %B242 ], [ 1, %B266 ]
  %.581 = icmp sgt i64 %active.4.0, 0
  br i1 %.581, label %B338.preheader, label %B802.endif

B338.preheader:
  %5 = shl i64 %arg.place.2, 2
  %6 = add i64 %5, -4
  %7 = shl i64 %arg.kernel.5.1, 2
  %8 = mul i64 %arg.kernel.5.1, -4
  %9 = getelementptr i8, ptr %arg.kernel.4, i64 %5
  %n.vec106 = and i64 %arg.place.2, 9223372036854775792
  %n.vec122 = and i64 %arg.place.2, 9223372036854775804
  %min.iters.check = icmp ugt i64 %arg.place.2, 3
  %ident.check.not = icmp eq i64 %arg.kernel.5.1, 1
  %or.cond = select i1 %min.iters.check, i1 %ident.check.not, i1 false
  %scevgep208 = getelementptr i8, ptr %arg.kernel.4, i64 32
  %scevgep271 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %scevgep284 = getelementptr i8, ptr %arg.kernel.4, i64 -4
  %10 = shl i64 %arg.kernel.5.1, 5
  br label %B338

B338:
  %indvars.iv = phi i64 [ %indvars.iv.next, %B780 ], [ -1, %B338.preheader ]
  %lsr.iv280 = phi ptr [ %scevgep281, %B780 ], [ %arg.kernel.4, %B338.preheader ]
  %lsr.iv266 = phi ptr [ %scevgep267, %B780 ], [ %scevgep208, %B338.preheader ]
  %lsr.iv223 = phi ptr [ %scevgep224, %B780 ], [ %arg.kernel.4, %B338.preheader ]
  %lsr.iv209 = phi ptr [ %scevgep210, %B780 ], [ %scevgep208, %B338.preheader ]
  %active.5.0 = phi i64 [ %active.6.2, %B780 ], [ %active.4.0, %B338.preheader ]
  %i.2.0 = phi i64 [ %.1981, %B780 ], [ 0, %B338.preheader ]
  %11 = mul i64 %i.2.0, %7
  %scevgep93 = getelementptr i8, ptr %arg.kernel.4, i64 %11
  %scevgep94 = getelementptr i8, ptr %9, i64 %11
  %12 = shl i64 %i.2.0, 2
  %scevgep = getelementptr i8, ptr %arg.kernel.4, i64 %12
  %scevgep79 = getelementptr i8, ptr %9, i64 %12
  %13 = getelementptr double, ptr %arg.alpha.4, i64 %i.2.0
  %.86.i = load double, ptr %13, align 8, !noalias !177
  %.87.i = fcmp nnan nsz ult double %.86.i, %arg.C
  br i1 %.87.i, label %B128.i, label %B338.endif

B128.i:
  %.303.i = fcmp nnan nsz ugt double %.86.i, 0.000000e+00
  br i1 %.303.i, label %B780, label %B236.endif.i

B236.endif.i:
  %14 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.335.i = load double, ptr %14, align 8, !noalias !177
  %.342.i = fcmp nnan nsz ogt double %.335.i, 0.000000e+00
  %15 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.379.i = load double, ptr %15, align 8, !noalias !177
  %.387.i = fneg nnan nsz double %.379.i
  %.389.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.387.i
  %.437.i = fcmp nnan nsz ogt double %.379.i, %top.2.0.lcssa
  %"$phi236.2.2.0.i" = select i1 %.342.i, i1 %.389.i, i1 %.437.i
  br i1 %"$phi236.2.2.0.i", label %B380, label %B780

B380:
  %.1042 = phi double [ %.124.i, %B338.endif ], [ %.335.i, %B236.endif.i ]
  %.635 = add nsw i64 %active.5.0, -1
  %.644 = icmp sgt i64 %.635, %i.2.0
  br i1 %.644, label %B402.preheader, label %B780

B402.preheader:
  %16 = mul i64 %.635, %7
  %scevgep215 = getelementptr i8, ptr %scevgep208, i64 %16
  %scevgep227 = getelementptr i8, ptr %arg.kernel.4, i64 %16
  %17 = shl i64 %active.5.0, 2
  %scevgep272 = getelementptr i8, ptr %scevgep271, i64 %17
  %scevgep285 = getelementptr i8, ptr %scevgep284, i64 %17
  %18 = add i64 %active.5.0, %indvars.iv
  br label %B402

B402:
  %lsr.iv286 = phi ptr [ %scevgep285, %B402.preheader ], [ %scevgep287, %B758 ]
  %lsr.iv273 = phi ptr [ %scevgep272, %B402.preheader ], [ %scevgep274, %B758 ]
  %lsr.iv228 = phi ptr [ %scevgep227, %B402.preheader ], [ %scevgep229, %B758 ]
  %lsr.iv216 = phi ptr [ %scevgep215, %B402.preheader ], [ %scevgep217, %B758 ]
  %indvar = phi i64 [ 0, %B402.preheader ], [ %indvar.next, %B758 ]
  %active.7.1 = phi i64 [ %.635, %B402.preheader ], [ %.1959, %B758 ]
  %19 = getelementptr double, ptr %arg.alpha.4, i64 %active.7.1
  %.86.i32 = load double, ptr %19, align 8, !noalias !180
  %.87.i33 = fcmp nnan nsz ult double %.86.i32, %arg.C
  br i1 %.87.i33, label %B128.i44, label %B402.endif

B128.i44:
  %.303.i45 = fcmp nnan nsz ugt double %.86.i32, 0.000000e+00
  %.phi.trans.insert = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.1012.pre = load double, ptr %.phi.trans.insert, align 8
  br i1 %.303.i45, label %B464.6, label %B236.endif.i46

B236.endif.i46:
  %.342.i48 = fcmp nnan nsz ogt double %.1012.pre, 0.000000e+00
  %20 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.379.i49 = load double, ptr %20, align 8, !noalias !180
  %.387.i50 = fneg nnan nsz double %.379.i49
  %.389.i51 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.387.i50
  %.437.i52 = fcmp nnan nsz ogt double %.379.i49, %top.2.0.lcssa
  %"$phi236.2.2.0.i53" = select i1 %.342.i48, i1 %.389.i51, i1 %.437.i52
  br i1 %"$phi236.2.2.0.i53", label %B758, label %B464.6

B464.6:
  %.1012 = phi double [ %.1012.pre, %B128.i44 ], [ %.124.i35, %B402.endif ], [ %.1012.pre, %B236.endif.i46 ]
  %21 = icmp sgt i64 %arg.place.2, 0
  %22 = getelementptr double, ptr %arg.alpha.4, i64 %active.7.1
  %23 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.1041 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  store double %.1012, ptr %.1041, align 8
  store double %.1042, ptr %23, align 8
  %.1012.1 = load double, ptr %22, align 8
  %sunkaddr251 = shl i64 %i.2.0, 3
  %sunkaddr252 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr251
  %.1042.1 = load double, ptr %sunkaddr252, align 8
  store double %.1012.1, ptr %sunkaddr252, align 8
  store double %.1042.1, ptr %22, align 8
  %24 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.1012.2 = load double, ptr %24, align 8
  %.1041.2 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.1042.2 = load double, ptr %.1041.2, align 8
  store double %.1012.2, ptr %.1041.2, align 8
  store double %.1042.2, ptr %24, align 8
  %25 = getelementptr double, ptr %arg.away.4, i64 %active.7.1
  %.1012.3 = load double, ptr %25, align 8
  %.1041.3 = getelementptr double, ptr %arg.away.4, i64 %i.2.0
  %.1042.3 = load double, ptr %.1041.3, align 8
  store double %.1012.3, ptr %.1041.3, align 8
  store double %.1042.3, ptr %25, align 8
  %26 = getelementptr double, ptr %arg.diagonal.4, i64 %active.7.1
  %.1012.4 = load double, ptr %26, align 8
  %.1041.4 = getelementptr double, ptr %arg.diagonal.4, i64 %i.2.0
  %.1042.4 = load double, ptr %.1041.4, align 8
  store double %.1012.4, ptr %.1041.4, align 8
  store double %.1042.4, ptr %26, align 8
  %27 = getelementptr double, ptr %arg.up.4, i64 %active.7.1
  %.1012.5 = load double, ptr %27, align 8
  %.1041.5 = getelementptr double, ptr %arg.up.4, i64 %i.2.0
  %.1042.5 = load double, ptr %.1041.5, align 8
  store double %.1012.5, ptr %.1041.5, align 8
  store double %.1042.5, ptr %27, align 8
  %28 = getelementptr double, ptr %arg.down.4, i64 %active.7.1
  %.1012.6 = load double, ptr %28, align 8
  %.1041.6 = getelementptr double, ptr %arg.down.4, i64 %i.2.0
  %.1042.6 = load double, ptr %.1041.6, align 8
  store double %.1012.6, ptr %.1041.6, align 8
  store double %.1042.6, ptr %28, align 8
  %29 = getelementptr i64, ptr %arg.place.4, i64 %active.7.1
  %.1172 = load i64, ptr %29, align 8
  %.1202 = getelementptr i64, ptr %arg.place.4, i64 %i.2.0
  %.1203 = load i64, ptr %.1202, align 8
  store i64 %.1172, ptr %.1202, align 8
  store i64 %.1203, ptr %29, align 8
  br i1 %21, label %iter.check101, label %B780

B592:
  %.135210221024 = phi i64 [ %.1359.7, %B592 ], [ %.135210221024.unr, %B592.preheader104 ]
  %30 = shl i64 %.135210221024, 2
  %scevgep255 = getelementptr i8, ptr %lsr.iv228, i64 %30
  %.1436 = load float, ptr %scevgep255, align 4
  %scevgep238 = getelementptr i8, ptr %lsr.iv223, i64 %30
  %.1491 = load float, ptr %scevgep238, align 4
  store float %.1436, ptr %scevgep238, align 4
  store float %.1491, ptr %scevgep255, align 4
  %31 = shl i64 %.135210221024, 2
  %scevgep144 = getelementptr i8, ptr %lsr.iv228, i64 %31
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 4
  %.1436.1 = load float, ptr %scevgep145, align 4
  %scevgep160 = getelementptr i8, ptr %lsr.iv223, i64 %31
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 4
  %.1491.1 = load float, ptr %scevgep161, align 4
  store float %.1436.1, ptr %scevgep161, align 4
  store float %.1491.1, ptr %scevgep145, align 4
  %32 = shl i64 %.135210221024, 2
  %scevgep146 = getelementptr i8, ptr %lsr.iv228, i64 %32
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 8
  %.1436.2 = load float, ptr %scevgep147, align 4
  %scevgep162 = getelementptr i8, ptr %lsr.iv223, i64 %32
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 8
  %.1491.2 = load float, ptr %scevgep163, align 4
  store float %.1436.2, ptr %scevgep163, align 4
  store float %.1491.2, ptr %scevgep147, align 4
  %33 = shl i64 %.135210221024, 2
  %scevgep148 = getelementptr i8, ptr %lsr.iv228, i64 %33
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 12
  %.1436.3 = load float, ptr %scevgep149, align 4
  %scevgep164 = getelementptr i8, ptr %lsr.iv223, i64 %33
  %scevgep165 = getelementptr i8, ptr %scevgep164, i64 12
  %.1491.3 = load float, ptr %scevgep165, align 4
  store float %.1436.3, ptr %scevgep165, align 4
  store float %.1491.3, ptr %scevgep149, align 4
  %34 = shl i64 %.135210221024, 2
  %scevgep142 = getelementptr i8, ptr %lsr.iv228, i64 %34
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 16
  %.1436.4 = load float, ptr %scevgep143, align 4
  %scevgep154 = getelementptr i8, ptr %lsr.iv223, i64 %34
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 16
  %.1491.4 = load float, ptr %scevgep155, align 4
  store float %.1436.4, ptr %scevgep155, align 4
  store float %.1491.4, ptr %scevgep143, align 4
  %35 = shl i64 %.135210221024, 2
  %scevgep150 = getelementptr i8, ptr %lsr.iv228, i64 %35
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 20
  %.1436.5 = load float, ptr %scevgep151, align 4
  %scevgep166 = getelementptr i8, ptr %lsr.iv223, i64 %35
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 20
  %.1491.5 = load float, ptr %scevgep167, align 4
  store float %.1436.5, ptr %scevgep167, align 4
  store float %.1491.5, ptr %scevgep151, align 4
  %36 = shl i64 %.135210221024, 2
  %scevgep152 = getelementptr i8, ptr %lsr.iv228, i64 %36
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 24
  %.1436.6 = load float, ptr %scevgep153, align 4
  %scevgep158 = getelementptr i8, ptr %lsr.iv223, i64 %36
  %scevgep159 = getelementptr i8, ptr %scevgep158, i64 24
  %.1491.6 = load float, ptr %scevgep159, align 4
  store float %.1436.6, ptr %scevgep159, align 4
  store float %.1491.6, ptr %scevgep153, align 4
  %.1359.7 = add nuw nsw i64 %.135210221024, 8
  %37 = shl i64 %.135210221024, 2
  %scevgep140 = getelementptr i8, ptr %lsr.iv228, i64 %37
  %scevgep141 = getelementptr i8, ptr %scevgep140, i64 28
  %.1436.7 = load float, ptr %scevgep141, align 4
  %scevgep156 = getelementptr i8, ptr %lsr.iv223, i64 %37
  %scevgep157 = getelementptr i8, ptr %scevgep156, i64 28
  %.1491.7 = load float, ptr %scevgep157, align 4
  store float %.1436.7, ptr %scevgep157, align 4
  store float %.1491.7, ptr %scevgep141, align 4
  %exitcond1058.not.7 = icmp eq i64 %arg.place.2, %.1359.7
  br i1 %exitcond1058.not.7, label %iter.check, label %B592, !llvm.loop !183

B690:
  %lsr.iv176 = phi i64 [ %134, %B690.preheader153 ], [ %lsr.iv.next177, %B690 ]
  %lsr.iv298 = phi i64 [ %132, %B690.preheader153 ], [ %lsr.iv.next299, %B690 ]
  %scevgep300 = getelementptr i8, ptr %lsr.iv286, i64 %lsr.iv298
  %.1779 = load float, ptr %scevgep300, align 4
  %scevgep301 = getelementptr i8, ptr %lsr.iv280, i64 %lsr.iv298
  %.1834 = load float, ptr %scevgep301, align 4
  store float %.1779, ptr %scevgep301, align 4
  store float %.1834, ptr %scevgep300, align 4
  %scevgep302 = getelementptr i8, ptr %scevgep300, i64 %7
  %.1779.1 = load float, ptr %scevgep302, align 4
  %scevgep309 = getelementptr i8, ptr %scevgep301, i64 %7
  %.1834.1 = load float, ptr %scevgep309, align 4
  store float %.1779.1, ptr %scevgep309, align 4
  store float %.1834.1, ptr %scevgep302, align 4
  %scevgep303 = getelementptr i8, ptr %scevgep302, i64 %7
  %.1779.2 = load float, ptr %scevgep303, align 4
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 %7
  %.1834.2 = load float, ptr %scevgep310, align 4
  store float %.1779.2, ptr %scevgep310, align 4
  store float %.1834.2, ptr %scevgep303, align 4
  %scevgep304 = getelementptr i8, ptr %scevgep303, i64 %7
  %.1779.3 = load float, ptr %scevgep304, align 4
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 %7
  %.1834.3 = load float, ptr %scevgep311, align 4
  store float %.1779.3, ptr %scevgep311, align 4
  store float %.1834.3, ptr %scevgep304, align 4
  %scevgep305 = getelementptr i8, ptr %scevgep304, i64 %7
  %.1779.4 = load float, ptr %scevgep305, align 4
  %scevgep312 = getelementptr i8, ptr %scevgep311, i64 %7
  %.1834.4 = load float, ptr %scevgep312, align 4
  store float %.1779.4, ptr %scevgep312, align 4
  store float %.1834.4, ptr %scevgep305, align 4
  %scevgep306 = getelementptr i8, ptr %scevgep305, i64 %7
  %.1779.5 = load float, ptr %scevgep306, align 4
  %scevgep313 = getelementptr i8, ptr %scevgep312, i64 %7
  %.1834.5 = load float, ptr %scevgep313, align 4
  store float %.1779.5, ptr %scevgep313, align 4
  store float %.1834.5, ptr %scevgep306, align 4
  %scevgep307 = getelementptr i8, ptr %scevgep306, i64 %7
  %.1779.6 = load float, ptr %scevgep307, align 4
  %scevgep314 = getelementptr i8, ptr %scevgep313, i64 %7
  %.1834.6 = load float, ptr %scevgep314, align 4
  store float %.1779.6, ptr %scevgep314, align 4
  store float %.1834.6, ptr %scevgep307, align 4
  %scevgep308 = getelementptr i8, ptr %scevgep307, i64 %7
  %.1779.7 = load float, ptr %scevgep308, align 4
  %scevgep315 = getelementptr i8, ptr %scevgep314, i64 %7
  %.1834.7 = load float, ptr %scevgep315, align 4
  store float %.1779.7, ptr %scevgep315, align 4
  store float %.1834.7, ptr %scevgep308, align 4
  %lsr.iv.next299 = add i64 %lsr.iv298, %10
  %lsr.iv.next177 = add i64 %lsr.iv176, 8
  %exitcond1059.not.7 = icmp eq i64 %lsr.iv.next177, 0
  br i1 %exitcond1059.not.7, label %B780, label %B690, !llvm.loop !184

B758:
  %.1959 = add nsw i64 %active.7.1, -1
  %indvar.next = add nuw i64 %indvar, 1
  %scevgep217 = getelementptr i8, ptr %lsr.iv216, i64 %8
  %scevgep229 = getelementptr i8, ptr %lsr.iv228, i64 %8
  %scevgep274 = getelementptr i8, ptr %lsr.iv273, i64 -4
  %scevgep287 = getelementptr i8, ptr %lsr.iv286, i64 -4
  %exitcond.not = icmp eq i64 %indvar.next, %18
  br i1 %exitcond.not, label %B802.endif, label %B402

B780:
  %active.6.2 = phi i64 [ %active.5.0, %B128.i ], [ %active.5.0, %B338.endif ], [ %.635, %B380 ], [ %active.7.1, %B464.6 ], [ %active.5.0, %B236.endif.i ], [ %active.7.1, %middle.block ], [ %active.7.1, %vec.epilog.middle.block ], [ %active.7.1, %B690.prol.loopexit ], [ %active.7.1, %B690 ]
  %.1981 = add nuw nsw i64 %i.2.0, 1
  %scevgep210 = getelementptr i8, ptr %lsr.iv209, i64 %7
  %scevgep224 = getelementptr i8, ptr %lsr.iv223, i64 %7
  %scevgep267 = getelementptr i8, ptr %lsr.iv266, i64 4
  %scevgep281 = getelementptr i8, ptr %lsr.iv280, i64 4
  %indvars.iv.next = add nsw i64 %indvars.iv, -1
  %.1985 = icmp slt i64 %.1981, %active.6.2
  br i1 %.1985, label %B338, label %B802.endif

B836:
  %lsr.iv = phi i64 [ %143, %B836.preheader152 ], [ %lsr.iv.next, %B836 ]
  %.213010401042 = phi i64 [ %.213010401042.unr, %B836.preheader152 ], [ %90, %B836 ]
  %.2177 = icmp slt i64 %.213010401042, 0
  %38 = select i1 %.2177, i64 %144, i64 0
  %scevgep194 = getelementptr i8, ptr %arg.up.4, i64 %38
  %39 = shl i64 %.213010401042, 3
  %scevgep195 = getelementptr i8, ptr %scevgep194, i64 %39
  store double 0xFFF0000000000000, ptr %scevgep195, align 8
  %40 = select i1 %.2177, i64 %145, i64 0
  %scevgep192 = getelementptr i8, ptr %arg.down.4, i64 %40
  %scevgep193 = getelementptr i8, ptr %scevgep192, i64 %39
  store double 0xFFF0000000000000, ptr %scevgep193, align 8
  %41 = add i64 %.213010401042, 1
  %.2177.1 = icmp slt i64 %41, 0
  %42 = add i64 %144, 8
  %43 = select i1 %.2177.1, i64 %42, i64 8
  %scevgep132 = getelementptr i8, ptr %arg.up.4, i64 %43
  %44 = shl i64 %.213010401042, 3
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 %44
  store double 0xFFF0000000000000, ptr %scevgep133, align 8
  %45 = add i64 %145, 8
  %46 = select i1 %.2177.1, i64 %45, i64 8
  %scevgep130 = getelementptr i8, ptr %arg.down.4, i64 %46
  %47 = shl i64 %.213010401042, 3
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 %47
  store double 0xFFF0000000000000, ptr %scevgep131, align 8
  %48 = add i64 %.213010401042, 2
  %.2177.2 = icmp slt i64 %48, 0
  %49 = add i64 %144, 16
  %50 = select i1 %.2177.2, i64 %49, i64 16
  %scevgep128 = getelementptr i8, ptr %arg.up.4, i64 %50
  %51 = shl i64 %.213010401042, 3
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 %51
  store double 0xFFF0000000000000, ptr %scevgep129, align 8
  %52 = add i64 %145, 16
  %53 = select i1 %.2177.2, i64 %52, i64 16
  %scevgep126 = getelementptr i8, ptr %arg.down.4, i64 %53
  %54 = shl i64 %.213010401042, 3
  %scevgep127 = getelementptr i8, ptr %scevgep126, i64 %54
  store double 0xFFF0000000000000, ptr %scevgep127, align 8
  %55 = add i64 %.213010401042, 3
  %.2177.3 = icmp slt i64 %55, 0
  %56 = add i64 %144, 24
  %57 = select i1 %.2177.3, i64 %56, i64 24
  %scevgep124 = getelementptr i8, ptr %arg.up.4, i64 %57
  %58 = shl i64 %.213010401042, 3
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 %58
  store double 0xFFF0000000000000, ptr %scevgep125, align 8
  %59 = add i64 %145, 24
  %60 = select i1 %.2177.3, i64 %59, i64 24
  %scevgep122 = getelementptr i8, ptr %arg.down.4, i64 %60
  %61 = shl i64 %.213010401042, 3
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 %61
  store double 0xFFF0000000000000, ptr %scevgep123, align 8
  %62 = add i64 %.213010401042, 4
  %.2177.4 = icmp slt i64 %62, 0
  %63 = add i64 %144, 32
  %64 = select i1 %.2177.4, i64 %63, i64 32
  %scevgep120 = getelementptr i8, ptr %arg.up.4, i64 %64
  %65 = shl i64 %.213010401042, 3
  %scevgep121 = getelementptr i8, ptr %scevgep120, i64 %65
  store double 0xFFF0000000000000, ptr %scevgep121, align 8
  %66 = add i64 %145, 32
  %67 = select i1 %.2177.4, i64 %66, i64 32
  %scevgep118 = getelementptr i8, ptr %arg.down.4, i64 %67
  %68 = shl i64 %.213010401042, 3
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 %68
  store double 0xFFF0000000000000, ptr %scevgep119, align 8
  %69 = add i64 %.213010401042, 5
  %.2177.5 = icmp slt i64 %69, 0
  %70 = add i64 %144, 40
  %71 = select i1 %.2177.5, i64 %70, i64 40
  %scevgep116 = getelementptr i8, ptr %arg.up.4, i64 %71
  %72 = shl i64 %.213010401042, 3
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 %72
  store double 0xFFF0000000000000, ptr %scevgep117, align 8
  %73 = add i64 %145, 40
  %74 = select i1 %.2177.5, i64 %73, i64 40
  %scevgep114 = getelementptr i8, ptr %arg.down.4, i64 %74
  %75 = shl i64 %.213010401042, 3
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 %75
  store double 0xFFF0000000000000, ptr %scevgep115, align 8
  %76 = add i64 %.213010401042, 6
  %.2177.6 = icmp slt i64 %76, 0
  %77 = add i64 %144, 48
  %78 = select i1 %.2177.6, i64 %77, i64 48
  %scevgep112 = getelementptr i8, ptr %arg.up.4, i64 %78
  %79 = shl i64 %.213010401042, 3
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 %79
  store double 0xFFF0000000000000, ptr %scevgep113, align 8
  %80 = add i64 %145, 48
  %81 = select i1 %.2177.6, i64 %80, i64 48
  %scevgep110 = getelementptr i8, ptr %arg.down.4, i64 %81
  %82 = shl i64 %.213010401042, 3
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 %82
  store double 0xFFF0000000000000, ptr %scevgep111, align 8
  %83 = add i64 %.213010401042, 7
  %.2177.7 = icmp slt i64 %83, 0
  %84 = add i64 %144, 56
  %85 = select i1 %.2177.7, i64 %84, i64 56
  %scevgep108 = getelementptr i8, ptr %arg.up.4, i64 %85
  %86 = shl i64 %.213010401042, 3
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 %86
  store double 0xFFF0000000000000, ptr %scevgep109, align 8
  %87 = add i64 %145, 56
  %88 = select i1 %.2177.7, i64 %87, i64 56
  %scevgep106 = getelementptr i8, ptr %arg.down.4, i64 %88
  %89 = shl i64 %.213010401042, 3
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 %89
  store double 0xFFF0000000000000, ptr %scevgep107, align 8
  %lsr.iv.next = add i64 %lsr.iv, -8
  %.2124.7 = icmp sgt i64 %lsr.iv.next, 8
  %90 = add i64 %.213010401042, 8
  br i1 %.2124.7, label %B836, label %B906

common.ret:
  %common.ret.op = phi i32 [ 0, %B906 ], [ %.537, %B266.if.if ]
  ret i32 %common.ret.op

B906:
  tail call void @NRT_decref(ptr %arg.up.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  store i64 %active.8.1, ptr %retptr, align 8
  %retptr.repack993 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %whole.2.0, ptr %retptr.repack993, align 8
  br label %common.ret

B100.backedge:
  %top.2.01017 = phi double [ 0xFFF0000000000000, %B100.backedge.preheader.new ], [ %.13.i.7, %B100.backedge ]
  %bottom.2.01016 = phi double [ 0xFFF0000000000000, %B100.backedge.preheader.new ], [ %.13.i56.7, %B100.backedge ]
  %.25410111014 = phi i64 [ 0, %B100.backedge.preheader.new ], [ %.261.7, %B100.backedge ]
  %sunkaddr253 = shl i64 %.25410111014, 3
  %sunkaddr254 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr253
  %.315 = load double, ptr %sunkaddr254, align 8
  %sunkaddr255 = shl i64 %.25410111014, 3
  %sunkaddr256 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr255
  %.345 = load double, ptr %sunkaddr256, align 8
  %.346 = fadd nnan nsz double %.315, %.345
  %.12.i = fcmp nnan nsz ogt double %.346, %top.2.01017
  %.13.i = select i1 %.12.i, double %.346, double %top.2.01017
  %sunkaddr = shl i64 %.25410111014, 3
  %sunkaddr257 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr
  %.405 = load double, ptr %sunkaddr257, align 8
  %.436 = fsub nnan nsz double %.405, %.315
  %.12.i55 = fcmp nnan nsz ogt double %.436, %bottom.2.01016
  %.13.i56 = select i1 %.12.i55, double %.436, double %bottom.2.01016
  %sunkaddr258 = shl i64 %.25410111014, 3
  %sunkaddr259 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 8
  %.315.1 = load double, ptr %sunkaddr260, align 8
  %sunkaddr261 = shl i64 %.25410111014, 3
  %sunkaddr262 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 8
  %.345.1 = load double, ptr %sunkaddr263, align 8
  %.346.1 = fadd nnan nsz double %.315.1, %.345.1
  %.12.i.1 = fcmp nnan nsz ogt double %.346.1, %.13.i
  %.13.i.1 = select i1 %.12.i.1, double %.346.1, double %.13.i
  %sunkaddr264 = shl i64 %.25410111014, 3
  %sunkaddr265 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 8
  %.405.1 = load double, ptr %sunkaddr266, align 8
  %.436.1 = fsub nnan nsz double %.405.1, %.315.1
  %.12.i55.1 = fcmp nnan nsz ogt double %.436.1, %.13.i56
  %.13.i56.1 = select i1 %.12.i55.1, double %.436.1, double %.13.i56
  %sunkaddr267 = shl i64 %.25410111014, 3
  %sunkaddr268 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 16
  %.315.2 = load double, ptr %sunkaddr269, align 8
  %sunkaddr270 = shl i64 %.25410111014, 3
  %sunkaddr271 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr270
  %sunkaddr272 = getelementptr i8, ptr %sunkaddr271, i64 16
  %.345.2 = load double, ptr %sunkaddr272, align 8
  %.346.2 = fadd nnan nsz double %.315.2, %.345.2
  %.12.i.2 = fcmp nnan nsz ogt double %.346.2, %.13.i.1
  %.13.i.2 = select i1 %.12.i.2, double %.346.2, double %.13.i.1
  %sunkaddr273 = shl i64 %.25410111014, 3
  %sunkaddr274 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr273
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 16
  %.405.2 = load double, ptr %sunkaddr275, align 8
  %.436.2 = fsub nnan nsz double %.405.2, %.315.2
  %.12.i55.2 = fcmp nnan nsz ogt double %.436.2, %.13.i56.1
  %.13.i56.2 = select i1 %.12.i55.2, double %.436.2, double %.13.i56.1
  %sunkaddr276 = shl i64 %.25410111014, 3
  %sunkaddr277 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 24
  %.315.3 = load double, ptr %sunkaddr278, align 8
  %sunkaddr279 = shl i64 %.25410111014, 3
  %sunkaddr280 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 24
  %.345.3 = load double, ptr %sunkaddr281, align 8
  %.346.3 = fadd nnan nsz double %.315.3, %.345.3
  %.12.i.3 = fcmp nnan nsz ogt double %.346.3, %.13.i.2
  %.13.i.3 = select i1 %.12.i.3, double %.346.3, double %.13.i.2
  %sunkaddr282 = shl i64 %.25410111014, 3
  %sunkaddr283 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr282
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 24
  %.405.3 = load double, ptr %sunkaddr284, align 8
  %.436.3 = fsub nnan nsz double %.405.3, %.315.3
  %.12.i55.3 = fcmp nnan nsz ogt double %.436.3, %.13.i56.2
  %.13.i56.3 = select i1 %.12.i55.3, double %.436.3, double %.13.i56.2
  %sunkaddr285 = shl i64 %.25410111014, 3
  %sunkaddr286 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr285
  %sunkaddr287 = getelementptr i8, ptr %sunkaddr286, i64 32
  %.315.4 = load double, ptr %sunkaddr287, align 8
  %sunkaddr288 = shl i64 %.25410111014, 3
  %sunkaddr289 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr288
  %sunkaddr290 = getelementptr i8, ptr %sunkaddr289, i64 32
  %.345.4 = load double, ptr %sunkaddr290, align 8
  %.346.4 = fadd nnan nsz double %.315.4, %.345.4
  %.12.i.4 = fcmp nnan nsz ogt double %.346.4, %.13.i.3
  %.13.i.4 = select i1 %.12.i.4, double %.346.4, double %.13.i.3
  %sunkaddr291 = shl i64 %.25410111014, 3
  %sunkaddr292 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr291
  %sunkaddr293 = getelementptr i8, ptr %sunkaddr292, i64 32
  %.405.4 = load double, ptr %sunkaddr293, align 8
  %.436.4 = fsub nnan nsz double %.405.4, %.315.4
  %.12.i55.4 = fcmp nnan nsz ogt double %.436.4, %.13.i56.3
  %.13.i56.4 = select i1 %.12.i55.4, double %.436.4, double %.13.i56.3
  %sunkaddr294 = shl i64 %.25410111014, 3
  %sunkaddr295 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr294
  %sunkaddr296 = getelementptr i8, ptr %sunkaddr295, i64 40
  %.315.5 = load double, ptr %sunkaddr296, align 8
  %sunkaddr297 = shl i64 %.25410111014, 3
  %sunkaddr298 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr297
  %sunkaddr299 = getelementptr i8, ptr %sunkaddr298, i64 40
  %.345.5 = load double, ptr %sunkaddr299, align 8
  %.346.5 = fadd nnan nsz double %.315.5, %.345.5
  %.12.i.5 = fcmp nnan nsz ogt double %.346.5, %.13.i.4
  %.13.i.5 = select i1 %.12.i.5, double %.346.5, double %.13.i.4
  %sunkaddr300 = shl i64 %.25410111014, 3
  %sunkaddr301 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr300
  %sunkaddr302 = getelementptr i8, ptr %sunkaddr301, i64 40
  %.405.5 = load double, ptr %sunkaddr302, align 8
  %.436.5 = fsub nnan nsz double %.405.5, %.315.5
  %.12.i55.5 = fcmp nnan nsz ogt double %.436.5, %.13.i56.4
  %.13.i56.5 = select i1 %.12.i55.5, double %.436.5, double %.13.i56.4
  %sunkaddr303 = shl i64 %.25410111014, 3
  %sunkaddr304 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr303
  %sunkaddr305 = getelementptr i8, ptr %sunkaddr304, i64 48
  %.315.6 = load double, ptr %sunkaddr305, align 8
  %sunkaddr306 = shl i64 %.25410111014, 3
  %sunkaddr307 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr306
  %sunkaddr308 = getelementptr i8, ptr %sunkaddr307, i64 48
  %.345.6 = load double, ptr %sunkaddr308, align 8
  %.346.6 = fadd nnan nsz double %.315.6, %.345.6
  %.12.i.6 = fcmp nnan nsz ogt double %.346.6, %.13.i.5
  %.13.i.6 = select i1 %.12.i.6, double %.346.6, double %.13.i.5
  %sunkaddr309 = shl i64 %.25410111014, 3
  %sunkaddr310 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr309
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 48
  %.405.6 = load double, ptr %sunkaddr311, align 8
  %.436.6 = fsub nnan nsz double %.405.6, %.315.6
  %.12.i55.6 = fcmp nnan nsz ogt double %.436.6, %.13.i56.5
  %.13.i56.6 = select i1 %.12.i55.6, double %.436.6, double %.13.i56.5
  %.261.7 = add nuw nsw i64 %.25410111014, 8
  %sunkaddr312 = shl i64 %.25410111014, 3
  %sunkaddr313 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr312
  %sunkaddr314 = getelementptr i8, ptr %sunkaddr313, i64 56
  %.315.7 = load double, ptr %sunkaddr314, align 8
  %sunkaddr315 = shl i64 %.25410111014, 3
  %sunkaddr316 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr315
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 56
  %.345.7 = load double, ptr %sunkaddr317, align 8
  %.346.7 = fadd nnan nsz double %.315.7, %.345.7
  %.12.i.7 = fcmp nnan nsz ogt double %.346.7, %.13.i.6
  %.13.i.7 = select i1 %.12.i.7, double %.346.7, double %.13.i.6
  %sunkaddr318 = shl i64 %.25410111014, 3
  %sunkaddr319 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 56
  %.405.7 = load double, ptr %sunkaddr320, align 8
  %.436.7 = fsub nnan nsz double %.405.7, %.315.7
  %.12.i55.7 = fcmp nnan nsz ogt double %.436.7, %.13.i56.6
  %.13.i56.7 = select i1 %.12.i55.7, double %.436.7, double %.13.i56.6
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.261.7
  br i1 %niter.ncmp.7, label %B230.loopexit.unr-lcssa, label %B100.backedge

B266.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B338.endif:
  %91 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.124.i = load double, ptr %91, align 8, !noalias !177
  %.131.i = fcmp nnan nsz ogt double %.124.i, 0.000000e+00
  %92 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.168.i = load double, ptr %92, align 8, !noalias !177
  %.177.i = fcmp nnan nsz ogt double %.168.i, %top.2.0.lcssa
  %.224.i = fneg nnan nsz double %.168.i
  %.226.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i
  %"$phi112.2.2.0.i" = select i1 %.131.i, i1 %.177.i, i1 %.226.i
  br i1 %"$phi112.2.2.0.i", label %B380, label %B780

B402.endif:
  %93 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.124.i35 = load double, ptr %93, align 8, !noalias !180
  %.131.i36 = fcmp nnan nsz ogt double %.124.i35, 0.000000e+00
  %94 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.168.i37 = load double, ptr %94, align 8, !noalias !180
  %.177.i38 = fcmp nnan nsz ogt double %.168.i37, %top.2.0.lcssa
  %.224.i39 = fneg nnan nsz double %.168.i37
  %.226.i40 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i39
  %"$phi112.2.2.0.i41" = select i1 %.131.i36, i1 %.177.i38, i1 %.226.i40
  br i1 %"$phi112.2.2.0.i41", label %B758, label %B464.6

iter.check101:
  %95 = icmp ult i64 %arg.place.2, 4
  br i1 %95, label %B592.preheader, label %vector.memcheck92

vector.memcheck92:
  %.1431 = mul i64 %active.7.1, %arg.kernel.5.1
  %96 = getelementptr float, ptr %arg.kernel.4, i64 %.1431
  %97 = mul i64 %indvar, %8
  %gep = getelementptr i8, ptr %9, i64 %97
  %scevgep95 = getelementptr i8, ptr %gep, i64 %16
  %bound096 = icmp ult ptr %scevgep93, %scevgep95
  %bound197 = icmp ult ptr %96, %scevgep94
  %found.conflict98 = and i1 %bound096, %bound197
  br i1 %found.conflict98, label %B592.preheader, label %vector.main.loop.iter.check103

vector.main.loop.iter.check103:
  %98 = icmp ult i64 %arg.place.2, 16
  br i1 %98, label %vec.epilog.ph120, label %vector.body107.preheader

vector.body107.preheader:
  br label %vector.body107

vector.body107:
  %index108 = phi i64 [ %index.next113, %vector.body107 ], [ 0, %vector.body107.preheader ]
  %99 = shl i64 %index108, 2
  %scevgep134 = getelementptr i8, ptr %lsr.iv216, i64 %99
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 -32
  %wide.load109 = load <8 x float>, ptr %scevgep135, align 4, !alias.scope !185
  %wide.load110 = load <8 x float>, ptr %scevgep134, align 4, !alias.scope !185
  %100 = shl i64 %index108, 2
  %scevgep212 = getelementptr i8, ptr %lsr.iv209, i64 %100
  %scevgep213 = getelementptr i8, ptr %scevgep212, i64 -32
  %wide.load111 = load <8 x float>, ptr %scevgep213, align 4, !alias.scope !188, !noalias !185
  %wide.load112 = load <8 x float>, ptr %scevgep212, align 4, !alias.scope !188, !noalias !185
  store <8 x float> %wide.load109, ptr %scevgep213, align 4, !alias.scope !188, !noalias !185
  store <8 x float> %wide.load110, ptr %scevgep212, align 4, !alias.scope !188, !noalias !185
  store <8 x float> %wide.load111, ptr %scevgep135, align 4, !alias.scope !185
  store <8 x float> %wide.load112, ptr %scevgep134, align 4, !alias.scope !185
  %index.next113 = add nuw nsw i64 %index108, 16
  %101 = icmp eq i64 %n.vec106, %index.next113
  br i1 %101, label %middle.block114, label %vector.body107, !llvm.loop !190

middle.block114:
  %102 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %102, label %iter.check, label %vec.epilog.iter.check118

vec.epilog.iter.check118:
  %103 = and i64 %arg.place.2, 12
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %B592.preheader, label %vec.epilog.ph120, !prof !59

vec.epilog.ph120:
  %vec.epilog.resume.val116 = phi i64 [ %n.vec106, %vec.epilog.iter.check118 ], [ 0, %vector.main.loop.iter.check103 ]
  br label %vec.epilog.vector.body123

vec.epilog.vector.body123:
  %lsr.iv136 = phi i64 [ %lsr.iv.next137, %vec.epilog.vector.body123 ], [ %vec.epilog.resume.val116, %vec.epilog.ph120 ]
  %105 = shl i64 %lsr.iv136, 2
  %scevgep139 = getelementptr i8, ptr %lsr.iv228, i64 %105
  %wide.load125 = load <4 x float>, ptr %scevgep139, align 4, !alias.scope !185
  %106 = shl i64 %lsr.iv136, 2
  %scevgep138 = getelementptr i8, ptr %lsr.iv223, i64 %106
  %wide.load126 = load <4 x float>, ptr %scevgep138, align 4, !alias.scope !188, !noalias !185
  store <4 x float> %wide.load125, ptr %scevgep138, align 4, !alias.scope !188, !noalias !185
  store <4 x float> %wide.load126, ptr %scevgep139, align 4, !alias.scope !185
  %lsr.iv.next137 = add i64 %lsr.iv136, 4
  %107 = icmp eq i64 %n.vec122, %lsr.iv.next137
  br i1 %107, label %vec.epilog.middle.block128, label %vec.epilog.vector.body123, !llvm.loop !191

vec.epilog.middle.block128:
  %108 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %108, label %iter.check, label %B592.preheader

B592.preheader:
  %.135210221024.ph = phi i64 [ 0, %iter.check101 ], [ 0, %vector.memcheck92 ], [ %n.vec106, %vec.epilog.iter.check118 ], [ %n.vec122, %vec.epilog.middle.block128 ]
  %109 = sub nsw i64 %arg.place.2, %.135210221024.ph
  %xtraiter140 = and i64 %109, 7
  %lcmp.mod141.not = icmp eq i64 %xtraiter140, 0
  br i1 %lcmp.mod141.not, label %B592.prol.loopexit, label %B592.prol.preheader

B592.prol.preheader:
  br label %B592.prol

B592.prol:
  %lsr.iv234 = phi i64 [ %lsr.iv.next235, %B592.prol ], [ %xtraiter140, %B592.prol.preheader ]
  %.135210221024.prol = phi i64 [ %.1359.prol, %B592.prol ], [ %.135210221024.ph, %B592.prol.preheader ]
  %.1359.prol = add nuw i64 %.135210221024.prol, 1
  %110 = shl i64 %.135210221024.prol, 2
  %scevgep233 = getelementptr i8, ptr %lsr.iv228, i64 %110
  %.1436.prol = load float, ptr %scevgep233, align 4
  %scevgep232 = getelementptr i8, ptr %lsr.iv223, i64 %110
  %.1491.prol = load float, ptr %scevgep232, align 4
  store float %.1436.prol, ptr %scevgep232, align 4
  store float %.1491.prol, ptr %scevgep233, align 4
  %lsr.iv.next235 = add nsw i64 %lsr.iv234, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next235, 0
  br i1 %prol.iter.cmp.not, label %B592.prol.loopexit, label %B592.prol, !llvm.loop !192

B592.prol.loopexit:
  %.135210221024.unr = phi i64 [ %.135210221024.ph, %B592.preheader ], [ %.1359.prol, %B592.prol ]
  %111 = sub nsw i64 %.135210221024.ph, %arg.place.2
  %112 = icmp ugt i64 %111, -8
  br i1 %112, label %iter.check, label %B592.preheader104

B592.preheader104:
  br label %B592

iter.check:
  br i1 %or.cond, label %vector.memcheck, label %B690.preheader

vector.memcheck:
  %invariant.gep = getelementptr float, ptr %arg.kernel.4, i64 %active.7.1
  %113 = add i64 %6, %17
  %114 = shl i64 %indvar, 2
  %115 = sub i64 %113, %114
  %scevgep80 = getelementptr i8, ptr %arg.kernel.4, i64 %115
  %bound0 = icmp ult ptr %scevgep, %scevgep80
  %bound1 = icmp ult ptr %invariant.gep, %scevgep79
  %found.conflict = and i1 %bound1, %bound0
  br i1 %found.conflict, label %B690.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %116 = icmp ult i64 %arg.place.2, 16
  br i1 %116, label %vec.epilog.ph, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

vector.body:
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %117 = shl i64 %index, 2
  %scevgep168 = getelementptr i8, ptr %lsr.iv273, i64 %117
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 -32
  %wide.load = load <8 x float>, ptr %scevgep169, align 4, !alias.scope !193
  %wide.load82 = load <8 x float>, ptr %scevgep168, align 4, !alias.scope !193
  %118 = shl i64 %index, 2
  %scevgep269 = getelementptr i8, ptr %lsr.iv266, i64 %118
  %scevgep270 = getelementptr i8, ptr %scevgep269, i64 -32
  %wide.load83 = load <8 x float>, ptr %scevgep270, align 4, !alias.scope !196, !noalias !193
  %wide.load84 = load <8 x float>, ptr %scevgep269, align 4, !alias.scope !196, !noalias !193
  store <8 x float> %wide.load, ptr %scevgep270, align 4, !alias.scope !196, !noalias !193
  store <8 x float> %wide.load82, ptr %scevgep269, align 4, !alias.scope !196, !noalias !193
  store <8 x float> %wide.load83, ptr %scevgep169, align 4, !alias.scope !193
  store <8 x float> %wide.load84, ptr %scevgep168, align 4, !alias.scope !193
  %index.next = add nuw i64 %index, 16
  %119 = icmp eq i64 %n.vec106, %index.next
  br i1 %119, label %middle.block, label %vector.body, !llvm.loop !198

middle.block:
  %120 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %120, label %B780, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %121 = and i64 %arg.place.2, 12
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %B690.preheader, label %vec.epilog.ph, !prof !59

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec106, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %lsr.iv170 = phi i64 [ %lsr.iv.next171, %vec.epilog.vector.body ], [ %vec.epilog.resume.val, %vec.epilog.ph ]
  %123 = shl i64 %lsr.iv170, 2
  %scevgep173 = getelementptr i8, ptr %lsr.iv286, i64 %123
  %wide.load88 = load <4 x float>, ptr %scevgep173, align 4, !alias.scope !193
  %124 = shl i64 %lsr.iv170, 2
  %scevgep172 = getelementptr i8, ptr %lsr.iv280, i64 %124
  %wide.load89 = load <4 x float>, ptr %scevgep172, align 4, !alias.scope !196, !noalias !193
  store <4 x float> %wide.load88, ptr %scevgep172, align 4, !alias.scope !196, !noalias !193
  store <4 x float> %wide.load89, ptr %scevgep173, align 4, !alias.scope !193
  %lsr.iv.next171 = add i64 %lsr.iv170, 4
  %125 = icmp eq i64 %n.vec122, %lsr.iv.next171
  br i1 %125, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !199

vec.epilog.middle.block:
  %126 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %126, label %B780, label %B690.preheader

B690.preheader:
  %.169510311033.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec106, %vec.epilog.iter.check ], [ %n.vec122, %vec.epilog.middle.block ]
  %127 = sub nsw i64 %arg.place.2, %.169510311033.ph
  %xtraiter142 = and i64 %127, 7
  %lcmp.mod143.not = icmp eq i64 %xtraiter142, 0
  br i1 %lcmp.mod143.not, label %B690.prol.loopexit, label %B690.prol.preheader

B690.prol.preheader:
  %128 = mul i64 %.169510311033.ph, %7
  br label %B690.prol

B690.prol:
  %lsr.iv174 = phi i64 [ %lsr.iv.next175, %B690.prol ], [ %xtraiter142, %B690.prol.preheader ]
  %lsr.iv290 = phi i64 [ %lsr.iv.next291, %B690.prol ], [ %128, %B690.prol.preheader ]
  %scevgep293 = getelementptr i8, ptr %lsr.iv286, i64 %lsr.iv290
  %.1779.prol = load float, ptr %scevgep293, align 4
  %scevgep292 = getelementptr i8, ptr %lsr.iv280, i64 %lsr.iv290
  %.1834.prol = load float, ptr %scevgep292, align 4
  store float %.1779.prol, ptr %scevgep292, align 4
  store float %.1834.prol, ptr %scevgep293, align 4
  %lsr.iv.next291 = add i64 %lsr.iv290, %7
  %lsr.iv.next175 = add nsw i64 %lsr.iv174, -1
  %prol.iter144.cmp.not = icmp eq i64 %lsr.iv.next175, 0
  br i1 %prol.iter144.cmp.not, label %B690.prol.loopexit.loopexit, label %B690.prol, !llvm.loop !200

B690.prol.loopexit.loopexit:
  %129 = add nuw i64 %.169510311033.ph, %xtraiter142
  br label %B690.prol.loopexit

B690.prol.loopexit:
  %.169510311033.unr = phi i64 [ %.169510311033.ph, %B690.preheader ], [ %129, %B690.prol.loopexit.loopexit ]
  %130 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %131 = icmp ugt i64 %130, -8
  br i1 %131, label %B780, label %B690.preheader153

B690.preheader153:
  %132 = mul i64 %.169510311033.unr, %7
  %133 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %134 = add i64 %133, %xtraiter142
  br label %B690

B802.endif:
  %active.8.1 = phi i64 [ %active.4.0, %B322 ], [ %i.2.0, %B758 ], [ %active.6.2, %B780 ]
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  tail call void @NRT_decref(ptr %arg.away.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  %.2081 = sub i64 %arg.place.2, %active.8.1
  %.21241041.not = icmp slt i64 %.2081, 1
  br i1 %.21241041.not, label %B906, label %B836.preheader

B836.preheader:
  %xtraiter145 = and i64 %.2081, 7
  %lcmp.mod146.not = icmp eq i64 %xtraiter145, 0
  br i1 %lcmp.mod146.not, label %B836.prol.loopexit, label %B836.prol.preheader

B836.prol.preheader:
  %135 = shl i64 %arg.up.5.0, 3
  %136 = shl i64 %arg.down.5.0, 3
  br label %B836.prol

B836.prol:
  %lsr.iv206 = phi i64 [ %lsr.iv.next207, %B836.prol ], [ %xtraiter145, %B836.prol.preheader ]
  %.213010401042.prol = phi i64 [ %.2137.prol, %B836.prol ], [ %active.8.1, %B836.prol.preheader ]
  %.2137.prol = add i64 %.213010401042.prol, 1
  %.2177.prol = icmp slt i64 %.213010401042.prol, 0
  %137 = select i1 %.2177.prol, i64 %135, i64 0
  %scevgep204 = getelementptr i8, ptr %arg.up.4, i64 %137
  %138 = shl i64 %.213010401042.prol, 3
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 %138
  store double 0xFFF0000000000000, ptr %scevgep205, align 8
  %139 = select i1 %.2177.prol, i64 %136, i64 0
  %scevgep202 = getelementptr i8, ptr %arg.down.4, i64 %139
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 %138
  store double 0xFFF0000000000000, ptr %scevgep203, align 8
  %lsr.iv.next207 = add nsw i64 %lsr.iv206, -1
  %prol.iter147.cmp.not = icmp eq i64 %lsr.iv.next207, 0
  br i1 %prol.iter147.cmp.not, label %B836.prol.loopexit.loopexit, label %B836.prol, !llvm.loop !201

B836.prol.loopexit.loopexit:
  %140 = sub i64 %arg.place.2, %.2137.prol
  br label %B836.prol.loopexit

B836.prol.loopexit:
  %.212310391043.unr = phi i64 [ %.2081, %B836.preheader ], [ %140, %B836.prol.loopexit.loopexit ]
  %.213010401042.unr = phi i64 [ %active.8.1, %B836.preheader ], [ %.2137.prol, %B836.prol.loopexit.loopexit ]
  %141 = sub i64 %active.8.1, %arg.place.2
  %142 = icmp ugt i64 %141, -8
  br i1 %142, label %B906, label %B836.preheader152

B836.preheader152:
  %143 = add i64 %.212310391043.unr, 8
  %144 = shl i64 %arg.up.5.0, 3
  %145 = shl i64 %arg.down.5.0, 3
  br label %B836
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n72(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 96
  br i1 %min.iters.check, label %B36.backedge.preheader431, label %vector.memcheck

vector.memcheck:
  %0 = shl i64 %arg.active, 3
  %1 = add i64 %arg.active, %arg.g.5.0
  %2 = shl i64 %1, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep.fr = freeze ptr %scevgep
  %3 = shl i64 %..155, 3
  %scevgep8 = getelementptr i8, ptr %scevgep.fr, i64 %3
  %4 = add i64 %arg.active, %arg.up.5.0
  %5 = shl i64 %4, 3
  %scevgep9 = getelementptr i8, ptr %arg.up.4, i64 %5
  %scevgep9.fr = freeze ptr %scevgep9
  %scevgep10 = getelementptr i8, ptr %scevgep9.fr, i64 %3
  %scevgep13 = getelementptr i8, ptr %arg.up.4, i64 %0
  %scevgep13.fr = freeze ptr %scevgep13
  %6 = add i64 %3, %0
  %scevgep14 = getelementptr i8, ptr %arg.up.4, i64 %6
  %scevgep14.fr = freeze ptr %scevgep14
  %7 = add i64 %arg.active, %arg.down.5.0
  %8 = shl i64 %7, 3
  %scevgep17 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep17.fr = freeze ptr %scevgep17
  %scevgep18 = getelementptr i8, ptr %scevgep17.fr, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %6
  %scevgep22.fr = freeze ptr %scevgep22
  %9 = add i64 %arg.active, %arg.away.5.0
  %10 = shl i64 %9, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %10
  %scevgep25.fr = freeze ptr %scevgep25
  %scevgep26 = getelementptr i8, ptr %scevgep25.fr, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %6
  %scevgep30.fr = freeze ptr %scevgep30
  %11 = add i64 %arg.active, %arg.y.5.0
  %12 = shl i64 %11, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %12
  %scevgep33.fr = freeze ptr %scevgep33
  %scevgep34 = getelementptr i8, ptr %scevgep33.fr, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %6
  %scevgep38.fr = freeze ptr %scevgep38
  %13 = add i64 %arg.active, %arg.alpha.5.0
  %14 = shl i64 %13, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %14
  %scevgep41.fr = freeze ptr %scevgep41
  %scevgep42 = getelementptr i8, ptr %scevgep41.fr, i64 %3
  %scevgep45 = getelementptr i8, ptr %arg.alpha.4, i64 %0
  %scevgep45.fr = freeze ptr %scevgep45
  %scevgep46 = getelementptr i8, ptr %arg.alpha.4, i64 %6
  %scevgep46.fr = freeze ptr %scevgep46
  %scevgep47 = getelementptr i8, ptr %arg.g.4, i64 %0
  %scevgep47.fr = freeze ptr %scevgep47
  %scevgep48 = getelementptr i8, ptr %arg.g.4, i64 %6
  %scevgep48.fr = freeze ptr %scevgep48
  %bound0 = icmp ult ptr %scevgep.fr, %scevgep10
  %bound1 = icmp ult ptr %scevgep9.fr, %scevgep8
  %found.conflict = and i1 %bound0, %bound1
  %bound0199 = icmp ult ptr %scevgep.fr, %scevgep14.fr
  %bound1200 = icmp ult ptr %scevgep13.fr, %scevgep8
  %found.conflict201 = and i1 %bound1200, %bound0199
  %conflict.rdx = or i1 %found.conflict, %found.conflict201
  %bound0202 = icmp ult ptr %scevgep.fr, %scevgep18
  %bound1203 = icmp ult ptr %scevgep17.fr, %scevgep8
  %found.conflict204 = and i1 %bound0202, %bound1203
  %conflict.rdx205 = or i1 %found.conflict204, %conflict.rdx
  %bound0206 = icmp ult ptr %scevgep.fr, %scevgep22.fr
  %bound1207 = icmp ult ptr %scevgep21.fr, %scevgep8
  %found.conflict208 = and i1 %bound1207, %bound0206
  %conflict.rdx209 = or i1 %found.conflict208, %conflict.rdx205
  %bound0210 = icmp ult ptr %scevgep.fr, %scevgep26
  %bound1211 = icmp ult ptr %scevgep25.fr, %scevgep8
  %found.conflict212 = and i1 %bound0210, %bound1211
  %conflict.rdx213 = or i1 %found.conflict212, %conflict.rdx209
  %bound0214 = icmp ult ptr %scevgep.fr, %scevgep30.fr
  %bound1215 = icmp ult ptr %scevgep29.fr, %scevgep8
  %found.conflict216 = and i1 %bound1215, %bound0214
  %conflict.rdx217 = or i1 %found.conflict216, %conflict.rdx213
  %bound0218 = icmp ult ptr %scevgep.fr, %scevgep34
  %bound1219 = icmp ult ptr %scevgep33.fr, %scevgep8
  %found.conflict220 = and i1 %bound0218, %bound1219
  %conflict.rdx221 = or i1 %found.conflict220, %conflict.rdx217
  %bound0222 = icmp ult ptr %scevgep.fr, %scevgep38.fr
  %bound1223 = icmp ult ptr %scevgep37.fr, %scevgep8
  %found.conflict224 = and i1 %bound1223, %bound0222
  %conflict.rdx225 = or i1 %found.conflict224, %conflict.rdx221
  %bound0226 = icmp ult ptr %scevgep.fr, %scevgep42
  %bound1227 = icmp ult ptr %scevgep41.fr, %scevgep8
  %found.conflict228 = and i1 %bound0226, %bound1227
  %conflict.rdx229 = or i1 %found.conflict228, %conflict.rdx225
  %bound0230 = icmp ult ptr %scevgep.fr, %scevgep46.fr
  %bound1231 = icmp ult ptr %scevgep45.fr, %scevgep8
  %found.conflict232 = and i1 %bound1231, %bound0230
  %conflict.rdx233 = or i1 %found.conflict232, %conflict.rdx229
  %bound0234 = icmp ult ptr %scevgep47.fr, %scevgep10
  %bound1235 = icmp ult ptr %scevgep9.fr, %scevgep48.fr
  %found.conflict236 = and i1 %bound0234, %bound1235
  %conflict.rdx237 = or i1 %found.conflict236, %conflict.rdx233
  %bound0238 = icmp ult ptr %scevgep47.fr, %scevgep14.fr
  %bound1239 = icmp ult ptr %scevgep13.fr, %scevgep48.fr
  %found.conflict240 = and i1 %bound0238, %bound1239
  %conflict.rdx241 = or i1 %found.conflict240, %conflict.rdx237
  %bound0242 = icmp ult ptr %scevgep47.fr, %scevgep18
  %bound1243 = icmp ult ptr %scevgep17.fr, %scevgep48.fr
  %found.conflict244 = and i1 %bound0242, %bound1243
  %conflict.rdx245 = or i1 %found.conflict244, %conflict.rdx241
  %bound0246 = icmp ult ptr %scevgep47.fr, %scevgep22.fr
  %bound1247 = icmp ult ptr %scevgep21.fr, %scevgep48.fr
  %found.conflict248 = and i1 %bound0246, %bound1247
  %conflict.rdx249 = or i1 %found.conflict248, %conflict.rdx245
  %bound0250 = icmp ult ptr %scevgep47.fr, %scevgep26
  %bound1251 = icmp ult ptr %scevgep25.fr, %scevgep48.fr
  %found.conflict252 = and i1 %bound0250, %bound1251
  %conflict.rdx253 = or i1 %found.conflict252, %conflict.rdx249
  %bound0254 = icmp ult ptr %scevgep47.fr, %scevgep30.fr
  %bound1255 = icmp ult ptr %scevgep29.fr, %scevgep48.fr
  %found.conflict256 = and i1 %bound0254, %bound1255
  %conflict.rdx257 = or i1 %found.conflict256, %conflict.rdx253
  %bound0258 = icmp ult ptr %scevgep47.fr, %scevgep34
  %bound1259 = icmp ult ptr %scevgep33.fr, %scevgep48.fr
  %found.conflict260 = and i1 %bound0258, %bound1259
  %conflict.rdx261 = or i1 %found.conflict260, %conflict.rdx257
  %bound0262 = icmp ult ptr %scevgep47.fr, %scevgep38.fr
  %bound1263 = icmp ult ptr %scevgep37.fr, %scevgep48.fr
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %found.conflict264, %conflict.rdx261
  %bound0266 = icmp ult ptr %scevgep47.fr, %scevgep42
  %bound1267 = icmp ult ptr %scevgep41.fr, %scevgep48.fr
  %found.conflict268 = and i1 %bound0266, %bound1267
  %conflict.rdx269 = or i1 %found.conflict268, %conflict.rdx265
  %bound0270 = icmp ult ptr %scevgep47.fr, %scevgep46.fr
  %bound1271 = icmp ult ptr %scevgep45.fr, %scevgep48.fr
  %found.conflict272 = and i1 %bound0270, %bound1271
  %conflict.rdx273 = or i1 %found.conflict272, %conflict.rdx269
  %bound0274 = icmp ult ptr %scevgep9.fr, %scevgep18
  %bound1275 = icmp ult ptr %scevgep17.fr, %scevgep10
  %found.conflict276 = and i1 %bound0274, %bound1275
  %conflict.rdx277 = or i1 %found.conflict276, %conflict.rdx273
  %bound0278 = icmp ult ptr %scevgep9.fr, %scevgep22.fr
  %bound1279 = icmp ult ptr %scevgep21.fr, %scevgep10
  %found.conflict280 = and i1 %bound1279, %bound0278
  %conflict.rdx281 = or i1 %found.conflict280, %conflict.rdx277
  %bound0282 = icmp ult ptr %scevgep9.fr, %scevgep26
  %bound1283 = icmp ult ptr %scevgep25.fr, %scevgep10
  %found.conflict284 = and i1 %bound0282, %bound1283
  %conflict.rdx285 = or i1 %found.conflict284, %conflict.rdx281
  %bound0286 = icmp ult ptr %scevgep9.fr, %scevgep30.fr
  %bound1287 = icmp ult ptr %scevgep29.fr, %scevgep10
  %found.conflict288 = and i1 %bound1287, %bound0286
  %conflict.rdx289 = or i1 %found.conflict288, %conflict.rdx285
  %bound0290 = icmp ult ptr %scevgep9.fr, %scevgep34
  %bound1291 = icmp ult ptr %scevgep33.fr, %scevgep10
  %found.conflict292 = and i1 %bound0290, %bound1291
  %conflict.rdx293 = or i1 %found.conflict292, %conflict.rdx289
  %bound0294 = icmp ult ptr %scevgep9.fr, %scevgep38.fr
  %bound1295 = icmp ult ptr %scevgep37.fr, %scevgep10
  %found.conflict296 = and i1 %bound1295, %bound0294
  %conflict.rdx297 = or i1 %found.conflict296, %conflict.rdx293
  %bound0298 = icmp ult ptr %scevgep9.fr, %scevgep42
  %bound1299 = icmp ult ptr %scevgep41.fr, %scevgep10
  %found.conflict300 = and i1 %bound0298, %bound1299
  %conflict.rdx301 = or i1 %found.conflict300, %conflict.rdx297
  %bound0302 = icmp ult ptr %scevgep9.fr, %scevgep46.fr
  %bound1303 = icmp ult ptr %scevgep45.fr, %scevgep10
  %found.conflict304 = and i1 %bound1303, %bound0302
  %conflict.rdx305 = or i1 %found.conflict304, %conflict.rdx301
  %bound0306 = icmp ult ptr %scevgep13.fr, %scevgep18
  %bound1307 = icmp ult ptr %scevgep17.fr, %scevgep14.fr
  %found.conflict308 = and i1 %bound0306, %bound1307
  %conflict.rdx309 = or i1 %found.conflict308, %conflict.rdx305
  %bound0310 = icmp ult ptr %scevgep13.fr, %scevgep22.fr
  %bound1311 = icmp ult ptr %scevgep21.fr, %scevgep14.fr
  %found.conflict312 = and i1 %bound0310, %bound1311
  %conflict.rdx313 = or i1 %found.conflict312, %conflict.rdx309
  %bound0314 = icmp ult ptr %scevgep13.fr, %scevgep26
  %bound1315 = icmp ult ptr %scevgep25.fr, %scevgep14.fr
  %found.conflict316 = and i1 %bound0314, %bound1315
  %conflict.rdx317 = or i1 %found.conflict316, %conflict.rdx313
  %bound0318 = icmp ult ptr %scevgep13.fr, %scevgep30.fr
  %bound1319 = icmp ult ptr %scevgep29.fr, %scevgep14.fr
  %found.conflict320 = and i1 %bound0318, %bound1319
  %conflict.rdx321 = or i1 %found.conflict320, %conflict.rdx317
  %bound0322 = icmp ult ptr %scevgep13.fr, %scevgep34
  %bound1323 = icmp ult ptr %scevgep33.fr, %scevgep14.fr
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %found.conflict324, %conflict.rdx321
  %bound0326 = icmp ult ptr %scevgep13.fr, %scevgep38.fr
  %bound1327 = icmp ult ptr %scevgep37.fr, %scevgep14.fr
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %found.conflict328, %conflict.rdx325
  %bound0330 = icmp ult ptr %scevgep13.fr, %scevgep42
  %bound1331 = icmp ult ptr %scevgep41.fr, %scevgep14.fr
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %found.conflict332, %conflict.rdx329
  %bound0334 = icmp ult ptr %scevgep13.fr, %scevgep46.fr
  %bound1335 = icmp ult ptr %scevgep45.fr, %scevgep14.fr
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %found.conflict336, %conflict.rdx333
  %bound0338 = icmp ult ptr %scevgep17.fr, %scevgep26
  %bound1339 = icmp ult ptr %scevgep25.fr, %scevgep18
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %found.conflict340, %conflict.rdx337
  %bound0342 = icmp ult ptr %scevgep17.fr, %scevgep30.fr
  %bound1343 = icmp ult ptr %scevgep29.fr, %scevgep18
  %found.conflict344 = and i1 %bound1343, %bound0342
  %conflict.rdx345 = or i1 %found.conflict344, %conflict.rdx341
  %bound0346 = icmp ult ptr %scevgep17.fr, %scevgep34
  %bound1347 = icmp ult ptr %scevgep33.fr, %scevgep18
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %found.conflict348, %conflict.rdx345
  %bound0350 = icmp ult ptr %scevgep17.fr, %scevgep38.fr
  %bound1351 = icmp ult ptr %scevgep37.fr, %scevgep18
  %found.conflict352 = and i1 %bound1351, %bound0350
  %conflict.rdx353 = or i1 %found.conflict352, %conflict.rdx349
  %bound0354 = icmp ult ptr %scevgep17.fr, %scevgep42
  %bound1355 = icmp ult ptr %scevgep41.fr, %scevgep18
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %found.conflict356, %conflict.rdx353
  %bound0358 = icmp ult ptr %scevgep17.fr, %scevgep46.fr
  %bound1359 = icmp ult ptr %scevgep45.fr, %scevgep18
  %found.conflict360 = and i1 %bound1359, %bound0358
  %conflict.rdx361 = or i1 %found.conflict360, %conflict.rdx357
  %bound0362 = icmp ult ptr %scevgep21.fr, %scevgep26
  %bound1363 = icmp ult ptr %scevgep25.fr, %scevgep22.fr
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %found.conflict364, %conflict.rdx361
  %bound0366 = icmp ult ptr %scevgep21.fr, %scevgep30.fr
  %bound1367 = icmp ult ptr %scevgep29.fr, %scevgep22.fr
  %found.conflict368 = and i1 %bound0366, %bound1367
  %conflict.rdx369 = or i1 %found.conflict368, %conflict.rdx365
  %bound0370 = icmp ult ptr %scevgep21.fr, %scevgep34
  %bound1371 = icmp ult ptr %scevgep33.fr, %scevgep22.fr
  %found.conflict372 = and i1 %bound0370, %bound1371
  %conflict.rdx373 = or i1 %found.conflict372, %conflict.rdx369
  %bound0374 = icmp ult ptr %scevgep21.fr, %scevgep38.fr
  %bound1375 = icmp ult ptr %scevgep37.fr, %scevgep22.fr
  %found.conflict376 = and i1 %bound0374, %bound1375
  %conflict.rdx377 = or i1 %found.conflict376, %conflict.rdx373
  %bound0378 = icmp ult ptr %scevgep21.fr, %scevgep42
  %bound1379 = icmp ult ptr %scevgep41.fr, %scevgep22.fr
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %found.conflict380, %conflict.rdx377
  %bound0382 = icmp ult ptr %scevgep21.fr, %scevgep46.fr
  %bound1383 = icmp ult ptr %scevgep45.fr, %scevgep22.fr
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %found.conflict384, %conflict.rdx381
  br i1 %conflict.rdx385, label %B36.backedge.preheader431, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775804
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %15 = shl i64 %arg.away.5.0, 3
  %16 = shl i64 %arg.y.5.0, 3
  %17 = shl i64 %arg.g.5.0, 3
  %18 = shl i64 %arg.alpha.5.0, 3
  %19 = shl i64 %arg.up.5.0, 3
  %20 = shl i64 %arg.down.5.0, 3
  %21 = add i64 %15, 8
  %22 = add i64 %15, 16
  %23 = add i64 %15, 24
  %24 = add i64 %16, 8
  %25 = add i64 %16, 16
  %26 = add i64 %16, 24
  %27 = add i64 %17, 8
  %28 = add i64 %17, 16
  %29 = add i64 %17, 24
  %30 = add i64 %18, 8
  %31 = add i64 %18, 16
  %32 = add i64 %18, 24
  %33 = add i64 %19, 8
  %34 = add i64 %19, 16
  %35 = add i64 %19, 24
  %36 = add i64 %20, 8
  %37 = add i64 %20, 16
  %38 = add i64 %20, 24
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %39 = add i64 %arg.active, %index
  %40 = add i64 %39, 1
  %41 = add i64 %39, 2
  %42 = add i64 %39, 3
  %43 = icmp slt i64 %39, 0
  %44 = icmp slt i64 %40, 0
  %45 = icmp slt i64 %41, 0
  %46 = icmp slt i64 %42, 0
  %47 = select i1 %43, i64 %15, i64 0
  %scevgep529 = getelementptr i8, ptr %scevgep29.fr, i64 %47
  %48 = shl i64 %index, 3
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %48
  %49 = select i1 %44, i64 %21, i64 8
  %scevgep154 = getelementptr i8, ptr %scevgep29.fr, i64 %49
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 %48
  %50 = select i1 %45, i64 %22, i64 16
  %scevgep152 = getelementptr i8, ptr %scevgep29.fr, i64 %50
  %51 = shl i64 %index, 3
  %scevgep192 = getelementptr i8, ptr %scevgep152, i64 %51
  %52 = select i1 %46, i64 %23, i64 24
  %scevgep150 = getelementptr i8, ptr %scevgep29.fr, i64 %52
  %53 = shl i64 %index, 3
  %scevgep191 = getelementptr i8, ptr %scevgep150, i64 %53
  %54 = load double, ptr %scevgep530, align 8, !alias.scope !202
  %55 = load double, ptr %scevgep155, align 8, !alias.scope !202
  %56 = load double, ptr %scevgep192, align 8, !alias.scope !202
  %57 = load double, ptr %scevgep191, align 8, !alias.scope !202
  %58 = insertelement <4 x double> poison, double %54, i64 0
  %59 = insertelement <4 x double> %58, double %55, i64 1
  %60 = insertelement <4 x double> %59, double %56, i64 2
  %61 = insertelement <4 x double> %60, double %57, i64 3
  %62 = select i1 %43, i64 %16, i64 0
  %scevgep532 = getelementptr i8, ptr %scevgep37.fr, i64 %62
  %63 = shl i64 %index, 3
  %scevgep190 = getelementptr i8, ptr %scevgep532, i64 %63
  %64 = select i1 %44, i64 %24, i64 8
  %scevgep146 = getelementptr i8, ptr %scevgep37.fr, i64 %64
  %65 = shl i64 %index, 3
  %scevgep189 = getelementptr i8, ptr %scevgep146, i64 %65
  %66 = select i1 %45, i64 %25, i64 16
  %scevgep148 = getelementptr i8, ptr %scevgep37.fr, i64 %66
  %67 = shl i64 %index, 3
  %scevgep188 = getelementptr i8, ptr %scevgep148, i64 %67
  %68 = select i1 %46, i64 %26, i64 24
  %scevgep143 = getelementptr i8, ptr %scevgep37.fr, i64 %68
  %69 = shl i64 %index, 3
  %scevgep187 = getelementptr i8, ptr %scevgep143, i64 %69
  %70 = load double, ptr %scevgep190, align 8, !alias.scope !205
  %71 = load double, ptr %scevgep189, align 8, !alias.scope !205
  %72 = load double, ptr %scevgep188, align 8, !alias.scope !205
  %73 = load double, ptr %scevgep187, align 8, !alias.scope !205
  %74 = insertelement <4 x double> poison, double %70, i64 0
  %75 = insertelement <4 x double> %74, double %71, i64 1
  %76 = insertelement <4 x double> %75, double %72, i64 2
  %77 = insertelement <4 x double> %76, double %73, i64 3
  %78 = fadd nnan nsz <4 x double> %61, %77
  %79 = extractelement <4 x double> %78, i64 0
  %80 = extractelement <4 x double> %78, i64 1
  %81 = extractelement <4 x double> %78, i64 2
  %82 = extractelement <4 x double> %78, i64 3
  %83 = select i1 %43, i64 %17, i64 0
  %scevgep535 = getelementptr i8, ptr %scevgep47.fr, i64 %83
  %84 = shl i64 %index, 3
  %scevgep186 = getelementptr i8, ptr %scevgep535, i64 %84
  %85 = select i1 %44, i64 %27, i64 8
  %scevgep139 = getelementptr i8, ptr %scevgep47.fr, i64 %85
  %86 = shl i64 %index, 3
  %scevgep185 = getelementptr i8, ptr %scevgep139, i64 %86
  %87 = select i1 %45, i64 %28, i64 16
  %scevgep141 = getelementptr i8, ptr %scevgep47.fr, i64 %87
  %88 = shl i64 %index, 3
  %scevgep184 = getelementptr i8, ptr %scevgep141, i64 %88
  %89 = select i1 %46, i64 %29, i64 24
  %scevgep136 = getelementptr i8, ptr %scevgep47.fr, i64 %89
  %90 = shl i64 %index, 3
  %scevgep183 = getelementptr i8, ptr %scevgep136, i64 %90
  store double %79, ptr %scevgep186, align 8, !alias.scope !207, !noalias !209
  store double %80, ptr %scevgep185, align 8, !alias.scope !207, !noalias !209
  store double %81, ptr %scevgep184, align 8, !alias.scope !207, !noalias !209
  store double %82, ptr %scevgep183, align 8, !alias.scope !207, !noalias !209
  %91 = select i1 %43, i64 %18, i64 0
  %scevgep538 = getelementptr i8, ptr %scevgep45.fr, i64 %91
  %92 = shl i64 %index, 3
  %scevgep182 = getelementptr i8, ptr %scevgep538, i64 %92
  %93 = select i1 %44, i64 %30, i64 8
  %scevgep132 = getelementptr i8, ptr %scevgep45.fr, i64 %93
  %94 = shl i64 %index, 3
  %scevgep181 = getelementptr i8, ptr %scevgep132, i64 %94
  %95 = select i1 %45, i64 %31, i64 16
  %scevgep134 = getelementptr i8, ptr %scevgep45.fr, i64 %95
  %96 = shl i64 %index, 3
  %scevgep180 = getelementptr i8, ptr %scevgep134, i64 %96
  %97 = select i1 %46, i64 %32, i64 24
  %scevgep129 = getelementptr i8, ptr %scevgep45.fr, i64 %97
  %98 = shl i64 %index, 3
  %scevgep179 = getelementptr i8, ptr %scevgep129, i64 %98
  %99 = load double, ptr %scevgep182, align 8, !alias.scope !218, !noalias !219
  %100 = load double, ptr %scevgep181, align 8, !alias.scope !218, !noalias !219
  %101 = load double, ptr %scevgep180, align 8, !alias.scope !218, !noalias !219
  %102 = load double, ptr %scevgep179, align 8, !alias.scope !218, !noalias !219
  %103 = insertelement <4 x double> poison, double %99, i64 0
  %104 = insertelement <4 x double> %103, double %100, i64 1
  %105 = insertelement <4 x double> %104, double %101, i64 2
  %106 = insertelement <4 x double> %105, double %102, i64 3
  %107 = fcmp nnan nsz olt <4 x double> %106, %broadcast.splat
  %108 = select <4 x i1> %107, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %109 = fcmp nnan nsz ogt <4 x double> %106, zeroinitializer
  %110 = select <4 x i1> %109, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %111 = fcmp nnan nsz ogt <4 x double> %77, zeroinitializer
  %112 = select <4 x i1> %111, <4 x double> %110, <4 x double> %108
  %113 = extractelement <4 x double> %112, i64 0
  %114 = extractelement <4 x double> %112, i64 1
  %115 = extractelement <4 x double> %112, i64 2
  %116 = extractelement <4 x double> %112, i64 3
  %117 = select <4 x i1> %111, <4 x double> %108, <4 x double> %110
  %118 = extractelement <4 x double> %117, i64 0
  %119 = extractelement <4 x double> %117, i64 1
  %120 = extractelement <4 x double> %117, i64 2
  %121 = extractelement <4 x double> %117, i64 3
  %122 = select i1 %43, i64 %19, i64 0
  %scevgep541 = getelementptr i8, ptr %scevgep13.fr, i64 %122
  %123 = shl i64 %index, 3
  %scevgep178 = getelementptr i8, ptr %scevgep541, i64 %123
  %124 = select i1 %44, i64 %33, i64 8
  %scevgep125 = getelementptr i8, ptr %scevgep13.fr, i64 %124
  %125 = shl i64 %index, 3
  %scevgep177 = getelementptr i8, ptr %scevgep125, i64 %125
  %126 = select i1 %45, i64 %34, i64 16
  %scevgep127 = getelementptr i8, ptr %scevgep13.fr, i64 %126
  %127 = shl i64 %index, 3
  %scevgep176 = getelementptr i8, ptr %scevgep127, i64 %127
  %128 = select i1 %46, i64 %35, i64 24
  %scevgep122 = getelementptr i8, ptr %scevgep13.fr, i64 %128
  %129 = shl i64 %index, 3
  %scevgep175 = getelementptr i8, ptr %scevgep122, i64 %129
  store double %118, ptr %scevgep178, align 8, !alias.scope !222, !noalias !223
  store double %119, ptr %scevgep177, align 8, !alias.scope !222, !noalias !223
  store double %120, ptr %scevgep176, align 8, !alias.scope !222, !noalias !223
  store double %121, ptr %scevgep175, align 8, !alias.scope !222, !noalias !223
  %130 = select i1 %43, i64 %20, i64 0
  %scevgep544 = getelementptr i8, ptr %scevgep21.fr, i64 %130
  %131 = shl i64 %index, 3
  %scevgep174 = getelementptr i8, ptr %scevgep544, i64 %131
  %132 = select i1 %44, i64 %36, i64 8
  %scevgep118 = getelementptr i8, ptr %scevgep21.fr, i64 %132
  %133 = shl i64 %index, 3
  %scevgep173 = getelementptr i8, ptr %scevgep118, i64 %133
  %134 = select i1 %45, i64 %37, i64 16
  %scevgep120 = getelementptr i8, ptr %scevgep21.fr, i64 %134
  %135 = shl i64 %index, 3
  %scevgep172 = getelementptr i8, ptr %scevgep120, i64 %135
  %136 = select i1 %46, i64 %38, i64 24
  %scevgep115 = getelementptr i8, ptr %scevgep21.fr, i64 %136
  %137 = shl i64 %index, 3
  %scevgep171 = getelementptr i8, ptr %scevgep115, i64 %137
  store double %113, ptr %scevgep174, align 8, !alias.scope !224, !noalias !225
  store double %114, ptr %scevgep173, align 8, !alias.scope !224, !noalias !225
  store double %115, ptr %scevgep172, align 8, !alias.scope !224, !noalias !225
  store double %116, ptr %scevgep171, align 8, !alias.scope !224, !noalias !225
  %index.next = add nuw nsw i64 %index, 4
  %138 = icmp eq i64 %n.vec, %index.next
  br i1 %138, label %middle.block, label %vector.body, !llvm.loop !226

middle.block:
  %139 = and i64 %..155, 3
  %140 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader431

B36.backedge.preheader431:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %139, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %140, %middle.block ]
  %141 = add nuw i64 %.199613617.ph, 1
  %142 = shl i64 %arg.away.5.0, 3
  %143 = shl i64 %arg.y.5.0, 3
  %144 = shl i64 %arg.g.5.0, 3
  %145 = shl i64 %arg.alpha.5.0, 3
  %146 = shl i64 %arg.up.5.0, 3
  %147 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv514 = phi i64 [ %141, %B36.backedge.preheader431 ], [ %lsr.iv.next515, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader431 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %148 = select i1 %.251, i64 %142, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.away.4, i64 %148
  %149 = shl i64 %.206614616, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %149
  %.267 = load double, ptr %scevgep527, align 8
  %150 = select i1 %.251, i64 %143, i64 0
  %scevgep524 = getelementptr i8, ptr %arg.y.4, i64 %150
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %149
  %.297 = load double, ptr %scevgep525, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %151 = select i1 %.251, i64 %144, i64 0
  %scevgep522 = getelementptr i8, ptr %arg.g.4, i64 %151
  %152 = shl i64 %.206614616, 3
  %scevgep170 = getelementptr i8, ptr %scevgep522, i64 %152
  store double %.298, ptr %scevgep170, align 8
  %153 = select i1 %.251, i64 %145, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.alpha.4, i64 %153
  %154 = shl i64 %.206614616, 3
  %scevgep169 = getelementptr i8, ptr %scevgep520, i64 %154
  %.94.i = load double, ptr %scevgep169, align 8, !noalias !219
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep525, align 8, !noalias !219
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %155 = select i1 %.251, i64 %146, i64 0
  %scevgep518 = getelementptr i8, ptr %arg.up.4, i64 %155
  %156 = shl i64 %.206614616, 3
  %scevgep168 = getelementptr i8, ptr %scevgep518, i64 %156
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep168, align 8, !noalias !219
  %157 = select i1 %.251, i64 %147, i64 0
  %scevgep516 = getelementptr i8, ptr %arg.down.4, i64 %157
  %158 = shl i64 %.206614616, 3
  %scevgep167 = getelementptr i8, ptr %scevgep516, i64 %158
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep167, align 8, !noalias !219
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next515 = add i64 %lsr.iv514, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next515, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !227

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %159 = shl i64 %.476620622, 3
  %scevgep504 = getelementptr i8, ptr %arg.alpha.4, i64 %159
  %.537 = load double, ptr %scevgep504, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !228

B212.loopexit:
  %.576.lcssa = phi i64 [ %192, %vec.epilog.middle.block ], [ %182, %middle.block405 ], [ %.576, %B158 ]
  %160 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %160, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif:
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %iter.check, label %B212

iter.check:
  %min.iters.check388 = icmp samesign ult i64 %arg.active, 4
  br i1 %min.iters.check388, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %182, %vec.epilog.iter.check ], [ %192, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec393, %vec.epilog.iter.check ], [ %n.vec410, %vec.epilog.middle.block ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check390 = icmp samesign ult i64 %arg.active, 16
  br i1 %min.iters.check390, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph391

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <4 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <4 x double> %.pre28, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph391:
  %n.vec393 = and i64 %arg.active, 9223372036854775792
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next404, %vector.body396 ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %177, %vector.body396 ]
  %vec.phi398 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %178, %vector.body396 ]
  %vec.phi399 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %179, %vector.body396 ]
  %vec.phi400 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %180, %vector.body396 ]
  %sunkaddr = shl i64 %index397, 3
  %sunkaddr203 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <4 x double>, ptr %sunkaddr203, align 8
  %sunkaddr204 = shl i64 %index397, 3
  %sunkaddr205 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr204
  %sunkaddr206 = getelementptr i8, ptr %sunkaddr205, i64 32
  %wide.load401 = load <4 x double>, ptr %sunkaddr206, align 8
  %sunkaddr207 = shl i64 %index397, 3
  %sunkaddr208 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr207
  %sunkaddr209 = getelementptr i8, ptr %sunkaddr208, i64 64
  %wide.load402 = load <4 x double>, ptr %sunkaddr209, align 8
  %sunkaddr210 = shl i64 %index397, 3
  %sunkaddr211 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr210
  %sunkaddr212 = getelementptr i8, ptr %sunkaddr211, i64 96
  %wide.load403 = load <4 x double>, ptr %sunkaddr212, align 8
  %161 = fcmp nnan nsz ogt <4 x double> %wide.load, zeroinitializer
  %162 = fcmp nnan nsz ogt <4 x double> %wide.load401, zeroinitializer
  %163 = fcmp nnan nsz ogt <4 x double> %wide.load402, zeroinitializer
  %164 = fcmp nnan nsz ogt <4 x double> %wide.load403, zeroinitializer
  %165 = fcmp nnan nsz olt <4 x double> %wide.load, %broadcast.splat395
  %166 = fcmp nnan nsz olt <4 x double> %wide.load401, %broadcast.splat395
  %167 = fcmp nnan nsz olt <4 x double> %wide.load402, %broadcast.splat395
  %168 = fcmp nnan nsz olt <4 x double> %wide.load403, %broadcast.splat395
  %169 = select <4 x i1> %161, <4 x i1> %165, <4 x i1> zeroinitializer
  %170 = select <4 x i1> %162, <4 x i1> %166, <4 x i1> zeroinitializer
  %171 = select <4 x i1> %163, <4 x i1> %167, <4 x i1> zeroinitializer
  %172 = select <4 x i1> %164, <4 x i1> %168, <4 x i1> zeroinitializer
  %173 = zext <4 x i1> %169 to <4 x i64>
  %174 = zext <4 x i1> %170 to <4 x i64>
  %175 = zext <4 x i1> %171 to <4 x i64>
  %176 = zext <4 x i1> %172 to <4 x i64>
  %177 = add <4 x i64> %vec.phi, %173
  %178 = add <4 x i64> %vec.phi398, %174
  %179 = add <4 x i64> %vec.phi399, %175
  %180 = add <4 x i64> %vec.phi400, %176
  %index.next404 = add nuw nsw i64 %index397, 16
  %181 = icmp eq i64 %n.vec393, %index.next404
  br i1 %181, label %middle.block405, label %vector.body396, !llvm.loop !229

middle.block405:
  %bin.rdx = add <4 x i64> %178, %177
  %bin.rdx406 = add <4 x i64> %bin.rdx, %179
  %bin.rdx407 = add <4 x i64> %bin.rdx406, %180
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx407, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx196 = add <4 x i64> %bin.rdx407, %rdx.shuf
  %rdx.shuf197 = shufflevector <4 x i64> %bin.rdx196, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx198 = add <4 x i64> %bin.rdx196, %rdx.shuf197
  %182 = extractelement <4 x i64> %bin.rdx198, i64 0
  %cmp.n408 = icmp eq i64 %arg.active, %n.vec393
  br i1 %cmp.n408, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %183 = and i64 %arg.active, 12
  %min.epilog.iters.check = icmp eq i64 %183, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !59

vec.epilog.ph:
  %broadcast.splat412.pre-phi = phi <4 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat395, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec393, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %182, %vec.epilog.iter.check ]
  %n.vec410 = and i64 %arg.active, 9223372036854775804
  %184 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index413 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next416, %vec.epilog.vector.body ]
  %vec.phi414 = phi <4 x i64> [ %184, %vec.epilog.ph ], [ %190, %vec.epilog.vector.body ]
  %185 = shl i64 %index413, 3
  %scevgep505 = getelementptr i8, ptr %arg.alpha.4, i64 %185
  %wide.load415 = load <4 x double>, ptr %scevgep505, align 8
  %186 = fcmp nnan nsz ogt <4 x double> %wide.load415, zeroinitializer
  %187 = fcmp nnan nsz olt <4 x double> %wide.load415, %broadcast.splat412.pre-phi
  %188 = select <4 x i1> %186, <4 x i1> %187, <4 x i1> zeroinitializer
  %189 = zext <4 x i1> %188 to <4 x i64>
  %190 = add <4 x i64> %vec.phi414, %189
  %index.next416 = add nuw i64 %index413, 4
  %191 = icmp eq i64 %n.vec410, %index.next416
  br i1 %191, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !230

vec.epilog.middle.block:
  %rdx.shuf199 = shufflevector <4 x i64> %190, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx200 = add <4 x i64> %190, %rdx.shuf199
  %rdx.shuf201 = shufflevector <4 x i64> %bin.rdx200, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx202 = add <4 x i64> %bin.rdx200, %rdx.shuf201
  %192 = extractelement <4 x i64> %bin.rdx202, i64 0
  %cmp.n417 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n417, label %B212.loopexit, label %B158.preheader

B248.endif:
  %193 = icmp slt i64 %arg.active, 1
  %194 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %194, i1 true, i1 %193
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter432 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %195 = shl i64 %arg.g.5.0, 3
  %scevgep67 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %196 = shl i64 %arg.kernel.5.1, 2
  %197 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %198 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %199 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  %.pre27 = select i1 %.909.us, i64 %195, i64 0
  br i1 %198, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %200 = add i64 %.1018.us, %.690663669.us
  %201 = mul i64 %196, %200
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 %201
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr213 = shl i64 %.811656658.us, 3
  %sunkaddr214 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr213
  %.876.us = load double, ptr %sunkaddr214, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr215 = getelementptr i8, ptr %199, i64 %.pre27
  %.925.us = load double, ptr %sunkaddr215, align 8
  %sunkaddr216 = shl i64 %.811656658.us, 3
  %sunkaddr217 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr216
  %.956.us = load double, ptr %sunkaddr217, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %202 = shl i64 %.811656658.us, 2
  %scevgep103 = getelementptr i8, ptr %scevgep68, i64 %202
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 -12
  %.1044.us = load float, ptr %scevgep104, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr215, align 8
  br label %B662.us

B662.us:
  %sunkaddr218 = shl i64 %.811656658.us, 3
  %sunkaddr219 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr218
  %sunkaddr220 = getelementptr i8, ptr %sunkaddr219, i64 8
  %.876.us.1 = load double, ptr %sunkaddr220, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr221 = getelementptr i8, ptr %199, i64 %.pre27
  %.925.us.1 = load double, ptr %sunkaddr221, align 8
  %sunkaddr222 = shl i64 %.811656658.us, 3
  %sunkaddr223 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr222
  %sunkaddr224 = getelementptr i8, ptr %sunkaddr223, i64 8
  %.956.us.1 = load double, ptr %sunkaddr224, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %203 = shl i64 %.811656658.us, 2
  %scevgep86 = getelementptr i8, ptr %scevgep68, i64 %203
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -8
  %.1044.us.1 = load float, ptr %scevgep87, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr221, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr225 = shl i64 %.811656658.us, 3
  %sunkaddr226 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr225
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 16
  %.876.us.2 = load double, ptr %sunkaddr227, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr228 = getelementptr i8, ptr %199, i64 %.pre27
  %.925.us.2 = load double, ptr %sunkaddr228, align 8
  %sunkaddr229 = shl i64 %.811656658.us, 3
  %sunkaddr230 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 16
  %.956.us.2 = load double, ptr %sunkaddr231, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %204 = shl i64 %.811656658.us, 2
  %scevgep83 = getelementptr i8, ptr %scevgep68, i64 %204
  %scevgep84 = getelementptr i8, ptr %scevgep83, i64 -4
  %.1044.us.2 = load float, ptr %scevgep84, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr228, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr232 = shl i64 %.811656658.us, 3
  %sunkaddr233 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 24
  %.876.us.3 = load double, ptr %sunkaddr234, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr235 = getelementptr i8, ptr %199, i64 %.pre27
  %.925.us.3 = load double, ptr %sunkaddr235, align 8
  %sunkaddr236 = shl i64 %.811656658.us, 3
  %sunkaddr237 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr236
  %sunkaddr238 = getelementptr i8, ptr %sunkaddr237, i64 24
  %.956.us.3 = load double, ptr %sunkaddr238, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %205 = shl i64 %.811656658.us, 2
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 %205
  %.1044.us.3 = load float, ptr %scevgep69, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr235, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %206 = icmp eq i64 %xtraiter432, 0
  br i1 %206, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ], [ 0, %B282.endif.us ]
  %207 = shl i64 %.811656658.us.epil.init, 2
  %208 = shl i64 %.811656658.us.epil.init, 3
  %scevgep468 = getelementptr i8, ptr %arg.y.4, i64 %208
  %scevgep470 = getelementptr i8, ptr %arg.alpha.4, i64 %208
  %209 = add i64 %.1018.us, %.690663669.us
  %210 = mul i64 %197, %209
  %211 = getelementptr i8, ptr %arg.kernel.4, i64 %210
  %scevgep105 = getelementptr i8, ptr %211, i64 %207
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %212 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep470, i64 %212
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr239 = getelementptr i8, ptr %199, i64 %.pre27
  %.925.us.epil = load double, ptr %sunkaddr239, align 8
  %213 = shl i64 %epil.iter, 3
  %scevgep107 = getelementptr i8, ptr %scevgep468, i64 %213
  %.956.us.epil = load double, ptr %scevgep107, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %214 = shl i64 %epil.iter, 2
  %scevgep106 = getelementptr i8, ptr %scevgep105, i64 %214
  %.1044.us.epil = load float, ptr %scevgep106, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr239, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter432, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !231

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %215 = icmp slt i64 %arg.active, 1
  %216 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %215, %216
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %217 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 3
  %218 = shl i64 %arg.kernel.5.1, 2
  %219 = shl i64 %arg.g.5.0, 3
  %220 = and i64 %..155, 9223372036854775804
  %221 = add nuw i64 %xtraiter, %arg.active
  %222 = add i64 %219, 8
  %223 = add i64 %218, 4
  %224 = add i64 %219, 16
  %225 = add i64 %218, 8
  %226 = add i64 %219, 24
  %227 = add i64 %218, 12
  br label %B486.us

B486.us:
  %lsr.iv480 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep481, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %228 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %228, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %229 = icmp eq i64 %xtraiter, 0
  %230 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %230, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %229, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %lsr.iv.next87, %B600.us.prol ], [ %arg.active, %B600.us.prol.preheader ]
  %lsr.iv83 = phi i64 [ %lsr.iv.next84, %B600.us.prol ], [ %xtraiter, %B600.us.prol.preheader ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %231 = select i1 %.1492.us.prol, i64 %219, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %231
  %232 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %232
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %233 = select i1 %.1492.us.prol, i64 %218, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv480, i64 %233
  %234 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %234
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !232

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %220, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %221, %B600.us.prol ]
  %235 = icmp ult i64 %217, 3
  br i1 %235, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %236 = add nuw i64 %.1440628632.us.unr, 4
  br label %B600.us

B661.us:
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %218
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv479 = phi i64 [ %236, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %256, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %237 = select i1 %.1492.us, i64 %219, i64 0
  %scevgep496 = getelementptr i8, ptr %arg.g.4, i64 %237
  %238 = shl i64 %.1447629631.us, 3
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %238
  %.1508.us = load double, ptr %scevgep497, align 8
  %239 = select i1 %.1492.us, i64 %218, i64 0
  %scevgep494 = getelementptr i8, ptr %lsr.iv480, i64 %239
  %240 = shl i64 %.1447629631.us, 2
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %240
  %.1561.us = load float, ptr %scevgep495, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep497, align 8
  %241 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %241, 0
  %242 = select i1 %.1492.us.1, i64 %222, i64 8
  %scevgep101 = getelementptr i8, ptr %arg.g.4, i64 %242
  %243 = shl i64 %.1447629631.us, 3
  %scevgep158 = getelementptr i8, ptr %scevgep101, i64 %243
  %.1508.us.1 = load double, ptr %scevgep158, align 8
  %244 = select i1 %.1492.us.1, i64 %223, i64 4
  %scevgep95 = getelementptr i8, ptr %lsr.iv480, i64 %244
  %245 = shl i64 %.1447629631.us, 2
  %scevgep110 = getelementptr i8, ptr %scevgep95, i64 %245
  %.1561.us.1 = load float, ptr %scevgep110, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep158, align 8
  %246 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %246, 0
  %247 = select i1 %.1492.us.2, i64 %224, i64 16
  %scevgep99 = getelementptr i8, ptr %arg.g.4, i64 %247
  %248 = shl i64 %.1447629631.us, 3
  %scevgep157 = getelementptr i8, ptr %scevgep99, i64 %248
  %.1508.us.2 = load double, ptr %scevgep157, align 8
  %249 = select i1 %.1492.us.2, i64 %225, i64 8
  %scevgep93 = getelementptr i8, ptr %lsr.iv480, i64 %249
  %250 = shl i64 %.1447629631.us, 2
  %scevgep109 = getelementptr i8, ptr %scevgep93, i64 %250
  %.1561.us.2 = load float, ptr %scevgep109, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep157, align 8
  %251 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %251, 0
  %252 = select i1 %.1492.us.3, i64 %226, i64 24
  %scevgep97 = getelementptr i8, ptr %arg.g.4, i64 %252
  %253 = shl i64 %.1447629631.us, 3
  %scevgep156 = getelementptr i8, ptr %scevgep97, i64 %253
  %.1508.us.3 = load double, ptr %scevgep156, align 8
  %254 = select i1 %.1492.us.3, i64 %227, i64 12
  %scevgep91 = getelementptr i8, ptr %lsr.iv480, i64 %254
  %255 = shl i64 %.1447629631.us, 2
  %scevgep108 = getelementptr i8, ptr %scevgep91, i64 %255
  %.1561.us.3 = load float, ptr %scevgep108, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep156, align 8
  %lsr.iv.next = add i64 %lsr.iv479, -4
  %.1441.us.3 = icmp sgt i64 %lsr.iv.next, 4
  %256 = add i64 %.1447629631.us, 4
  br i1 %.1441.us.3, label %B600.us, label %B661.us
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!"branch_weights", i32 99, i32 1}
!3 = !{!"branch_weights", i32 199, i32 9801}
!4 = !{!5, !7, !8, !10, !11, !13}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAE8UniTupleIxLi2EE18class_28float32_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!14 = !{!11, !13}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v17B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!17 = distinct !{!17, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v17B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAE5ArrayIfLi2E1C7mutable7alignedE"}
!18 = !{i1 true}
!19 = !{!20, !22, !23, !25}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!23 = distinct !{!23, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!24 = distinct !{!24, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!25 = distinct !{!25, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!26 = !{!27, !29, !30, !32}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!30 = distinct !{!30, !31, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!31 = distinct !{!31, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!32 = distinct !{!32, !31, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!33 = !{!34, !36, !37, !39, !40, !42}
!34 = distinct !{!34, !35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!35 = distinct !{!35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!36 = distinct !{!36, !35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!37 = distinct !{!37, !38, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!38 = distinct !{!38, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!39 = distinct !{!39, !38, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!40 = distinct !{!40, !41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!41 = distinct !{!41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!42 = distinct !{!42, !41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!43 = distinct !{!43, !44}
!44 = !{!"llvm.loop.isvectorized", i32 1}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!47 = distinct !{!47, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!48 = distinct !{!48, !44}
!49 = distinct !{!49, !50}
!50 = !{!"llvm.loop.unroll.disable"}
!51 = !{!"branch_weights", i32 49, i32 1}
!52 = !{!53}
!53 = distinct !{!53, !54}
!54 = distinct !{!54, !"LVerDomain"}
!55 = !{!56}
!56 = distinct !{!56, !54}
!57 = distinct !{!57, !44, !58}
!58 = !{!"llvm.loop.unroll.runtime.disable"}
!59 = !{!"branch_weights", i32 4, i32 12}
!60 = distinct !{!60, !44, !58}
!61 = distinct !{!61, !50}
!62 = distinct !{!62, !44}
!63 = !{!64}
!64 = distinct !{!64, !65, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!65 = distinct !{!65, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!66 = !{!67}
!67 = distinct !{!67, !68}
!68 = distinct !{!68, !"LVerDomain"}
!69 = !{!70}
!70 = distinct !{!70, !68}
!71 = distinct !{!71, !44, !58}
!72 = distinct !{!72, !44, !58}
!73 = distinct !{!73, !50}
!74 = distinct !{!74, !44}
!75 = !{!40, !42}
!76 = !{!77, !79, !80, !82, !83, !85}
!77 = distinct !{!77, !78, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!78 = distinct !{!78, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!79 = distinct !{!79, !78, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!80 = distinct !{!80, !81, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!81 = distinct !{!81, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!82 = distinct !{!82, !81, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!83 = distinct !{!83, !84, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!84 = distinct !{!84, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!85 = distinct !{!85, !84, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!86 = !{!83, !85}
!87 = !{!88, !90, !91, !93, !94, !96}
!88 = distinct !{!88, !89, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!89 = distinct !{!89, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!90 = distinct !{!90, !89, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!91 = distinct !{!91, !92, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!92 = distinct !{!92, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!93 = distinct !{!93, !92, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!94 = distinct !{!94, !95, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!95 = distinct !{!95, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!96 = distinct !{!96, !95, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!97 = !{!94, !96}
!98 = !{!99, !101, !102, !104, !105, !107}
!99 = distinct !{!99, !100, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!100 = distinct !{!100, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!101 = distinct !{!101, !100, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!102 = distinct !{!102, !103, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!103 = distinct !{!103, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!104 = distinct !{!104, !103, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!105 = distinct !{!105, !106, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!106 = distinct !{!106, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!107 = distinct !{!107, !106, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!108 = !{!105, !107}
!109 = !{!110, !112, !113, !115, !116, !118}
!110 = distinct !{!110, !111, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!111 = distinct !{!111, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!112 = distinct !{!112, !111, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!113 = distinct !{!113, !114, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!114 = distinct !{!114, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!115 = distinct !{!115, !114, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!116 = distinct !{!116, !117, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!117 = distinct !{!117, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!118 = distinct !{!118, !117, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v21B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!119 = !{!116, !118}
!120 = distinct !{!120, !44, !58}
!121 = distinct !{!121, !44, !58}
!122 = distinct !{!122, !50}
!123 = !{!124}
!124 = distinct !{!124, !125}
!125 = distinct !{!125, !"LVerDomain"}
!126 = !{!127}
!127 = distinct !{!127, !125}
!128 = !{!129, !130, !131, !132, !124}
!129 = distinct !{!129, !125}
!130 = distinct !{!130, !125}
!131 = distinct !{!131, !125}
!132 = distinct !{!132, !125}
!133 = !{!131}
!134 = !{!132}
!135 = !{!129}
!136 = !{!46, !130, !131, !132, !124}
!137 = !{!130}
!138 = !{!46, !131, !132, !124}
!139 = distinct !{!139, !44, !58}
!140 = distinct !{!140, !50}
!141 = !{!142}
!142 = distinct !{!142, !143, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!143 = distinct !{!143, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v22B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!144 = !{!145}
!145 = distinct !{!145, !146}
!146 = distinct !{!146, !"LVerDomain"}
!147 = !{!148}
!148 = distinct !{!148, !146}
!149 = !{!150}
!150 = distinct !{!150, !146}
!151 = !{!152, !153, !154, !155, !156, !145, !157, !148, !158, !159}
!152 = distinct !{!152, !146}
!153 = distinct !{!153, !146}
!154 = distinct !{!154, !146}
!155 = distinct !{!155, !146}
!156 = distinct !{!156, !146}
!157 = distinct !{!157, !146}
!158 = distinct !{!158, !146}
!159 = distinct !{!159, !146}
!160 = !{!159}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v33B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!163 = distinct !{!163, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v33B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!164 = !{!153}
!165 = !{!162, !154, !155, !156, !145, !157, !148, !158, !159}
!166 = !{!155}
!167 = !{!162, !156, !145, !157, !148, !158, !159}
!168 = distinct !{!168, !44, !58}
!169 = distinct !{!169, !44}
!170 = distinct !{!170, !58, !44}
!171 = distinct !{!171, !44, !58}
!172 = distinct !{!172, !44, !58}
!173 = distinct !{!173, !50}
!174 = distinct !{!174, !50}
!175 = distinct !{!175, !50}
!176 = distinct !{!176, !50}
!177 = !{!178}
!178 = distinct !{!178, !179, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v31B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!179 = distinct !{!179, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v31B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!180 = !{!181}
!181 = distinct !{!181, !182, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v31B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!182 = distinct !{!182, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v31B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!183 = distinct !{!183, !44}
!184 = distinct !{!184, !44}
!185 = !{!186}
!186 = distinct !{!186, !187}
!187 = distinct !{!187, !"LVerDomain"}
!188 = !{!189}
!189 = distinct !{!189, !187}
!190 = distinct !{!190, !44, !58}
!191 = distinct !{!191, !44, !58}
!192 = distinct !{!192, !50}
!193 = !{!194}
!194 = distinct !{!194, !195}
!195 = distinct !{!195, !"LVerDomain"}
!196 = !{!197}
!197 = distinct !{!197, !195}
!198 = distinct !{!198, !44, !58}
!199 = distinct !{!199, !44, !58}
!200 = distinct !{!200, !50}
!201 = distinct !{!201, !50}
!202 = !{!203}
!203 = distinct !{!203, !204}
!204 = distinct !{!204, !"LVerDomain"}
!205 = !{!206}
!206 = distinct !{!206, !204}
!207 = !{!208}
!208 = distinct !{!208, !204}
!209 = !{!210, !211, !212, !213, !214, !203, !215, !206, !216, !217}
!210 = distinct !{!210, !204}
!211 = distinct !{!211, !204}
!212 = distinct !{!212, !204}
!213 = distinct !{!213, !204}
!214 = distinct !{!214, !204}
!215 = distinct !{!215, !204}
!216 = distinct !{!216, !204}
!217 = distinct !{!217, !204}
!218 = !{!217}
!219 = !{!220}
!220 = distinct !{!220, !221, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v28B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!221 = distinct !{!221, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v28B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!222 = !{!211}
!223 = !{!220, !212, !213, !214, !203, !215, !206, !216, !217}
!224 = !{!213}
!225 = !{!220, !214, !203, !215, !206, !216, !217}
!226 = distinct !{!226, !44, !58}
!227 = distinct !{!227, !44}
!228 = distinct !{!228, !58, !44}
!229 = distinct !{!229, !44, !58}
!230 = distinct !{!230, !44, !58}
!231 = distinct !{!231, !50}
!232 = distinct !{!232, !50}
;; loop exponents
;; stamp ac2347a8648a55ab2b0994901fc6ffc3fb212562
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.products.0, ptr %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.6.0, i64 %arg.products.6.1, ptr %arg.of_rows.0, ptr %arg.of_rows.1, i64 %arg.of_rows.2, i64 %arg.of_rows.3, ptr %arg.of_rows.4, i64 %arg.of_rows.5.0, i64 %arg.of_rows.6.0, ptr %arg.of_columns.0, ptr %arg.of_columns.1, i64 %arg.of_columns.2, i64 %arg.of_columns.3, ptr %arg.of_columns.4, i64 %arg.of_columns.5.0, i64 %arg.of_columns.6.0) {
B0.endif:
  %arg.products.5.1.fr = freeze i64 %arg.products.5.1
  %.148231.not = icmp slt i64 %arg.products.5.0, 1
  br i1 %.148231.not, label %B242, label %B58.endif.lr.ph

B58.endif.lr.ph:
  %.388221 = icmp sgt i64 %arg.products.5.1.fr, 0
  br i1 %.388221, label %B58.endif.us.preheader, label %B58.endif.preheader

B58.endif.preheader:
  br label %B58.endif

B58.endif.us.preheader:
  br label %B58.endif.us

B58.endif.us:
  %.154226232.us = phi i64 [ %.161.us, %B132.B240_crit_edge.us ], [ 0, %B58.endif.us.preheader ]
  %.223.us = mul i64 %.154226232.us, %arg.products.5.1.fr
  %.225.us = getelementptr float, ptr %arg.products.4, i64 %.223.us
  %0 = getelementptr float, ptr %arg.of_rows.4, i64 %.154226232.us
  %.286.us = load float, ptr %0, align 4
  br label %B134.us

B134.us:
  %.394220222.us = phi i64 [ 0, %B58.endif.us ], [ %.401.us, %B134.us ]
  %.401.us = add nuw nsw i64 %.394220222.us, 1
  %1 = getelementptr float, ptr %.225.us, i64 %.394220222.us
  %.459.us = load float, ptr %1, align 4
  %.461.us = fsub nnan nsz float %.459.us, %.286.us
  %2 = getelementptr float, ptr %arg.of_columns.4, i64 %.394220222.us
  %.492.us = load float, ptr %2, align 4
  %.493.us = fsub nnan nsz float %.461.us, %.492.us
  %.500.us = fcmp nnan nsz olt float %.493.us, 0.000000e+00
  %"$phi230.2.2.2.us" = select i1 %.500.us, float %.493.us, float 0.000000e+00
  store float %"$phi230.2.2.2.us", ptr %1, align 4
  %exitcond.not = icmp eq i64 %arg.products.5.1.fr, %.401.us
  br i1 %exitcond.not, label %B132.B240_crit_edge.us, label %B134.us

B132.B240_crit_edge.us:
  %.161.us = add nuw nsw i64 %.154226232.us, 1
  %exitcond242.not = icmp eq i64 %.161.us, %arg.products.5.0
  br i1 %exitcond242.not, label %B242, label %B58.endif.us

B242:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B58.endif:
  %.147225233 = phi i64 [ %.157, %B58.endif ], [ %arg.products.5.0, %B58.endif.preheader ]
  %.157 = add nsw i64 %.147225233, -1
  %.148 = icmp samesign ugt i64 %.147225233, 1
  br i1 %.148, label %B58.endif, label %B242
}
;; loop _filled
;; stamp 243ac8d216daad793860453d578fc7a0ccbf4696
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.active) {
B0:
  %.8 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.5 = add nsw i64 %arg.active, 7
  %.7 = and i64 %.5, -8
  store i64 0, ptr %.8, align 8
  %.12 = call i32 @n3(ptr nonnull %.8, ptr nonnull %excinfo.1, i64 %.7)
  switch i32 %.12, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ %.12, %B0.if.if ]
  ret i32 %common.ret.op

B0.endif:
  %.22 = load i64, ptr %.8, align 8
  store i64 %.22, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.20 = icmp sgt i32 %.12, 0
  %.13 = load ptr, ptr %excinfo.1, align 8
  %.21 = select i1 %.20, ptr %.13, ptr undef
  store ptr %.21, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #0 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
;; loop _solve
;; stamp 5b33c08d4e2f89aab7f85ad9cee7f2e196214d6a
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
@n17 = common local_unnamed_addr global ptr null
@n18 = common local_unnamed_addr global ptr null
@n19 = common local_unnamed_addr global ptr null
@n20 = common local_unnamed_addr global ptr null
@n21 = common local_unnamed_addr global ptr null
@n22 = common local_unnamed_addr global ptr null
@n23 = common local_unnamed_addr global ptr null
@n24 = common local_unnamed_addr global ptr null
@n25 = common local_unnamed_addr global ptr null
@n26 = common local_unnamed_addr global ptr null
@n27 = common local_unnamed_addr global ptr null
@n28 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0) {
B0:
  %.89 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1582 = getelementptr inbounds nuw i8, ptr %.89, i64 8
  %.fca.2.gep1583 = getelementptr inbounds nuw i8, ptr %.89, i64 16
  %.fca.3.gep1584 = getelementptr inbounds nuw i8, ptr %.89, i64 24
  %.fca.4.gep1585 = getelementptr inbounds nuw i8, ptr %.89, i64 32
  %.fca.5.0.gep1586 = getelementptr inbounds nuw i8, ptr %.89, i64 40
  %.fca.6.0.gep1587 = getelementptr inbounds nuw i8, ptr %.89, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.126 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.126, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.161 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1532 = getelementptr inbounds nuw i8, ptr %.161, i64 8
  %.fca.2.gep1533 = getelementptr inbounds nuw i8, ptr %.161, i64 16
  %.fca.3.gep1534 = getelementptr inbounds nuw i8, ptr %.161, i64 24
  %.fca.4.gep1535 = getelementptr inbounds nuw i8, ptr %.161, i64 32
  %.fca.5.0.gep1536 = getelementptr inbounds nuw i8, ptr %.161, i64 40
  %.fca.6.0.gep1537 = getelementptr inbounds nuw i8, ptr %.161, i64 48
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.161, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.226 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1344 = getelementptr inbounds nuw i8, ptr %.226, i64 8
  %.fca.2.gep1345 = getelementptr inbounds nuw i8, ptr %.226, i64 16
  %.fca.3.gep1346 = getelementptr inbounds nuw i8, ptr %.226, i64 24
  %.fca.4.gep1347 = getelementptr inbounds nuw i8, ptr %.226, i64 32
  %.fca.5.0.gep1348 = getelementptr inbounds nuw i8, ptr %.226, i64 40
  %.fca.6.0.gep1349 = getelementptr inbounds nuw i8, ptr %.226, i64 48
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.226, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.261 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1335 = getelementptr inbounds nuw i8, ptr %.261, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.261, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.261, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.261, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.261, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.261, i64 48
  %excinfo.5 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.261, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.5, align 8
  %.857 = alloca ptr, align 8
  store ptr null, ptr %.857, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.907 = alloca i64, align 8
  store i64 0, ptr %.907, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.938 = alloca i64, align 8
  store i64 0, ptr %.938, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1169 = alloca i64, align 8
  store i64 0, ptr %.1169, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1211 = alloca [2 x i64], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.1211, i64 8
  %excinfo.10 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1211, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.10, align 8
  %.1272 = alloca i64, align 8
  store i64 0, ptr %.1272, align 8
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.1504 = alloca i64, align 8
  store i64 0, ptr %.1504, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.1921 = alloca double, align 8
  store double 0.000000e+00, ptr %.1921, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.2079 = alloca ptr, align 8
  store ptr null, ptr %.2079, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.2127 = alloca i64, align 8
  store i64 0, ptr %.2127, align 8
  %excinfo.15 = alloca ptr, align 8
  store ptr null, ptr %excinfo.15, align 8
  %.4720 = alloca ptr, align 8
  store ptr null, ptr %.4720, align 8
  %excinfo.16 = alloca ptr, align 8
  store ptr null, ptr %excinfo.16, align 8
  %.4781 = alloca i64, align 8
  store i64 0, ptr %.4781, align 8
  %excinfo.17 = alloca ptr, align 8
  store ptr null, ptr %excinfo.17, align 8
  %.4959 = alloca double, align 8
  store double 0.000000e+00, ptr %.4959, align 8
  %excinfo.18 = alloca ptr, align 8
  store ptr null, ptr %excinfo.18, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.89, i8 0, i64 56, i1 false)
  %.93 = call i32 @n29(ptr nonnull %.89, ptr nonnull %excinfo.1, i64 %arg.y.2)
  %.103.fca.0.load = load ptr, ptr %.89, align 8
  %.103.fca.1.load = load ptr, ptr %.fca.1.gep1582, align 8
  %.103.fca.2.load = load i64, ptr %.fca.2.gep1583, align 8
  %.103.fca.3.load = load i64, ptr %.fca.3.gep1584, align 8
  %.103.fca.4.load = load ptr, ptr %.fca.4.gep1585, align 8
  %.103.fca.5.0.load = load i64, ptr %.fca.5.0.gep1586, align 8
  %.103.fca.6.0.load = load i64, ptr %.fca.6.0.gep1587, align 8
  switch i32 %.93, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B264:
  %.39920912093 = phi i64 [ %.406, %B264 ], [ 0, %B264.preheader ]
  %.406 = add nuw nsw i64 %.39920912093, 1
  %0 = getelementptr double, ptr %arg.y.4, i64 %.39920912093
  %.460 = load double, ptr %0, align 8
  %1 = getelementptr double, ptr %.103.fca.4.load, i64 %.39920912093
  store double %.460, ptr %1, align 8
  %2 = getelementptr double, ptr %.140.fca.4.load, i64 %.39920912093
  store double 0.000000e+00, ptr %2, align 8
  %3 = getelementptr double, ptr %.175.fca.4.load, i64 %.39920912093
  store double 1.000000e+00, ptr %3, align 8
  %4 = getelementptr double, ptr %.240.fca.4.load, i64 %.39920912093
  store double 0xFFF0000000000000, ptr %4, align 8
  %5 = getelementptr double, ptr %.275.fca.4.load, i64 %.39920912093
  store double 0xFFF0000000000000, ptr %5, align 8
  %exitcond.not = icmp eq i64 %arg.y.2, %.406
  br i1 %exitcond.not, label %B380.endif, label %B264

B412:
  %.73420972099 = phi i64 [ %.741, %B410.backedge ], [ 0, %B412.preheader ]
  %.812 = mul i64 %.73420972099, %arg.kernel.5.1
  %6 = getelementptr float, ptr %arg.kernel.4, i64 %.812
  %7 = getelementptr float, ptr %6, i64 %.73420972099
  %.817 = load float, ptr %7, align 4
  %8 = getelementptr double, ptr %.175.fca.4.load, i64 %.73420972099
  %.849 = fpext float %.817 to double
  store double %.849, ptr %8, align 8
  store ptr null, ptr %.857, align 8
  %.869 = call i32 @n30(ptr nonnull %.857, ptr nonnull %excinfo.6, i64 %.73420972099, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.240.fca.0.load, ptr %.240.fca.1.load, i64 %.240.fca.2.load, i64 %.240.fca.3.load, ptr %.240.fca.4.load, i64 %.240.fca.5.0.load, i64 %.240.fca.6.0.load, ptr %.275.fca.0.load, ptr %.275.fca.1.load, i64 %.275.fca.2.load, i64 %.275.fca.3.load, ptr %.275.fca.4.load, i64 %.275.fca.5.0.load, i64 %.275.fca.6.0.load)
  switch i32 %.869, label %B412.if.if [
    i32 -2, label %B410.backedge
    i32 0, label %B410.backedge
  ], !prof !0

B410.backedge:
  %.741 = add nuw nsw i64 %.73420972099, 1
  %exitcond2395.not = icmp eq i64 %arg.place.2, %.741
  br i1 %exitcond2395.not, label %B482, label %B412

B482:
  store i64 0, ptr %.907, align 8
  %.913 = call i32 @n31(ptr nonnull %.907, ptr nonnull %excinfo.7, i64 %arg.place.2, i64 1000)
  switch i32 %.913, label %B482.if.if [
    i32 -2, label %B482.endif
    i32 0, label %B482.endif
  ], !prof !0

B602:
  %again.4.0 = phi i1 [ false, %for.end ], [ true, %for.end.3 ]
  %whole.3.0 = phi i64 [ 0, %for.end ], [ %whole.4.220152043, %for.end.3 ]
  %left.5.0 = phi i64 [ %.933, %for.end ], [ %left.6.220192041, %for.end.3 ]
  %i.1.6.0 = phi i64 [ %.1092, %for.end ], [ %.2281, %for.end.3 ]
  br label %B604

B604:
  %again.3.1 = phi i1 [ %again.4.0, %B602 ], [ false, %for.end.4 ]
  %whole.2.1 = phi i64 [ %whole.3.0, %B602 ], [ %whole.4.22016, %for.end.4 ]
  %active.3.1 = phi i64 [ %arg.place.2, %B602 ], [ %active.5.22017, %for.end.4 ]
  %left.4.1 = phi i64 [ %left.5.0, %B602 ], [ %spec.select2066, %for.end.4 ]
  %i.1.5.1 = phi i64 [ %i.1.6.0, %B602 ], [ %.4941, %for.end.4 ]
  %not.again.3.1 = xor i1 %again.3.1, true
  %.1135 = sext i1 %not.again.3.1 to i64
  %spec.select = add nsw i64 %left.4.1, %.1135
  %.1162 = icmp eq i64 %spec.select, 0
  br i1 %.1162, label %B630, label %B792

B630:
  store i64 0, ptr %.1169, align 8
  %.1175 = call i32 @n31(ptr nonnull %.1169, ptr nonnull %excinfo.9, i64 %arg.place.2, i64 1000)
  %.1185 = load i64, ptr %.1169, align 8
  switch i32 %.1175, label %B630.if.if [
    i32 -2, label %B630.endif
    i32 0, label %B630.endif
  ], !prof !0

B792:
  %.1438 = icmp sgt i64 %i.1.5.1, -1
  br i1 %.1438, label %B808, label %B1126

B808:
  %i.1.4.22021 = phi i64 [ %i.1.5.1, %B792 ], [ %.1424, %for.end.1 ]
  %left.6.22020 = phi i64 [ %spec.select, %B792 ], [ %.1185, %for.end.1 ]
  %active.5.22017 = phi i64 [ %active.3.1, %B792 ], [ %.1245.fca.0.load, %for.end.1 ]
  %whole.4.22016 = phi i64 [ %whole.2.1, %B792 ], [ %.1245.fca.1.load, %for.end.1 ]
  %.1469 = getelementptr double, ptr %.175.fca.4.load, i64 %i.1.4.22021
  %.1470 = load double, ptr %.1469, align 8
  %.1500 = getelementptr double, ptr %.103.fca.4.load, i64 %i.1.4.22021
  %.1501 = load double, ptr %.1500, align 8
  store i64 0, ptr %.1504, align 8
  %.1508 = call i32 @n32(ptr nonnull %.1504, ptr nonnull %excinfo.12, i64 %active.5.22017)
  %.1518 = load i64, ptr %.1504, align 8
  switch i32 %.1508, label %B808.if.if [
    i32 -2, label %B808.endif
    i32 0, label %B808.endif
  ], !prof !0

B914:
  %.1697 = load double, ptr %.1500, align 8
  %.1727 = getelementptr double, ptr %.103.fca.4.load, i64 %.1654
  %.1728 = load double, ptr %.1727, align 8
  %.1729 = fsub nnan nsz double %.1697, %.1728
  %.1731 = fcmp nnan nsz olt double %.1729, %arg.eps
  br i1 %.1731, label %B956.endif, label %B1276

B1014:
  %least.2.32126 = phi double [ %.1937, %B1012.backedge ], [ 0xFFF0000000000000, %B1014.preheader ]
  %.182521222124 = phi i64 [ %.1832, %B1012.backedge ], [ 0, %B1014.preheader ]
  %9 = getelementptr double, ptr %.275.fca.4.load, i64 %.182521222124
  %.1886 = load double, ptr %9, align 8
  %10 = getelementptr double, ptr %.103.fca.4.load, i64 %.182521222124
  %.1916 = load double, ptr %10, align 8
  %.1917 = fsub nnan nsz double %.1886, %.1916
  store double 0.000000e+00, ptr %.1921, align 8
  %.1927 = call i32 @n33(ptr nonnull %.1921, ptr nonnull %excinfo.13, double %least.2.32126, double %.1917)
  switch i32 %.1927, label %B1014.if.if [
    i32 -2, label %B1012.backedge
    i32 0, label %B1012.backedge
  ], !prof !0

B1012.backedge:
  %.1832 = add nuw nsw i64 %.182521222124, 1
  %.1937 = load double, ptr %.1921, align 8
  %exitcond2396.not = icmp eq i64 %active.5.22017, %.1832
  br i1 %exitcond2396.not, label %B1080.loopexit, label %B1014

B1080.loopexit:
  %.1989.pre = load double, ptr %.1500, align 8
  %11 = fadd nnan nsz double %.1937, %.1989.pre
  br label %B1080

B1080:
  %least.2.3.lcssa = phi double [ 0xFFF0000000000000, %B956.endif ], [ %11, %B1080.loopexit ]
  %.1995 = fcmp nnan nsz olt double %least.2.3.lcssa, %arg.eps
  br i1 %.1995, label %B1126, label %B1276

B1126:
  %whole.4.220152043 = phi i64 [ %whole.4.22016, %B1080 ], [ %.1245.fca.1.load, %for.end.1 ], [ %whole.2.1, %B792 ], [ %whole.4.22016, %for.end.2 ]
  %active.5.220182042 = phi i64 [ %active.5.22017, %B1080 ], [ %.1245.fca.0.load, %for.end.1 ], [ %active.3.1, %B792 ], [ %active.5.22017, %for.end.2 ]
  %left.6.220192041 = phi i64 [ %left.6.22020, %B1080 ], [ %.1185, %for.end.1 ], [ %spec.select, %B792 ], [ %left.6.22020, %for.end.2 ]
  %.2015 = icmp eq i64 %active.5.220182042, %arg.place.2
  %or.cond = select i1 %again.3.1, i1 true, i1 %.2015
  br i1 %or.cond, label %B2640, label %B1146

B1146:
  store ptr null, ptr %.2079, align 8
  %.2099 = call i32 @n34(ptr nonnull %.2079, ptr nonnull %excinfo.14, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, ptr %.140.fca.0.load, ptr %.140.fca.1.load, i64 %.140.fca.2.load, i64 %.140.fca.3.load, ptr %.140.fca.4.load, i64 %.140.fca.5.0.load, i64 %.140.fca.6.0.load, ptr %.240.fca.0.load, ptr %.240.fca.1.load, i64 %.240.fca.2.load, i64 %.240.fca.3.load, ptr %.240.fca.4.load, i64 %.240.fca.5.0.load, i64 %.240.fca.6.0.load, ptr %.275.fca.0.load, ptr %.275.fca.1.load, i64 %.275.fca.2.load, i64 %.275.fca.3.load, ptr %.275.fca.4.load, i64 %.275.fca.5.0.load, i64 %.275.fca.6.0.load, i64 %active.5.220182042, i64 %arg.place.2)
  switch i32 %.2099, label %B1146.if.if [
    i32 -2, label %B1146.endif
    i32 0, label %B1146.endif
  ], !prof !0

B1276:
  %j.3.22405 = phi i64 [ %.1654, %B1080 ], [ %.1652, %B914 ]
  %spec.select2066 = select i1 %again.3.1, i64 1, i64 %left.6.22020
  %.2338 = load double, ptr %.1469, align 8
  %.2368 = getelementptr double, ptr %.175.fca.4.load, i64 %j.3.22405
  %.2369 = load double, ptr %.2368, align 8
  %.2370 = fadd nnan nsz double %.2338, %.2369
  %.2419 = mul i64 %i.1.4.22021, %arg.kernel.5.1
  %12 = getelementptr float, ptr %arg.kernel.4, i64 %.2419
  %.2423 = getelementptr float, ptr %12, i64 %j.3.22405
  %.2424 = load float, ptr %.2423, align 4
  %.2427 = fpext float %.2424 to double
  %.2428 = fmul nnan nsz double %.2427, 2.000000e+00
  %.2429 = fsub nnan nsz double %.2370, %.2428
  %.2434 = fcmp nnan nsz ole double %.2429, 0.000000e+00
  %curve.2.2 = select i1 %.2434, double 0x3D719799812DEA11, double %.2429
  %.2468 = getelementptr double, ptr %arg.alpha.4, i64 %i.1.4.22021
  %.2469 = load double, ptr %.2468, align 8
  %.2499 = getelementptr double, ptr %arg.alpha.4, i64 %j.3.22405
  %.2500 = load double, ptr %.2499, align 8
  %.2536 = getelementptr double, ptr %arg.y.4, i64 %i.1.4.22021
  %.2537 = load double, ptr %.2536, align 8
  %.2567 = getelementptr double, ptr %arg.y.4, i64 %j.3.22405
  %.2568 = load double, ptr %.2567, align 8
  %.2569 = fcmp nnan nsz une double %.2537, %.2568
  br i1 %.2569, label %B1446, label %B1834

B1446:
  %.2632 = load double, ptr %.1500, align 8
  %.2633 = fmul nnan nsz double %.2537, %.2632
  %.2694 = getelementptr double, ptr %.103.fca.4.load, i64 %j.3.22405
  %.2695 = load double, ptr %.2694, align 8
  %.2696 = fmul nnan nsz double %.2568, %.2695
  %.2697 = fadd nnan nsz double %.2633, %.2696
  %.2702 = fdiv nnan nsz double %.2697, %curve.2.2
  %.2767 = fsub nnan nsz double %.2469, %.2500
  %.2802 = fadd nnan nsz double %.2469, %.2702
  store double %.2802, ptr %.2468, align 8
  %.2864 = load double, ptr %.2499, align 8
  %.2865 = fadd nnan nsz double %.2864, %.2702
  store double %.2865, ptr %.2499, align 8
  %.2899 = fcmp nnan nsz ogt double %.2767, 0.000000e+00
  br i1 %.2899, label %B1632, label %B1732

B1632:
  %.2933 = fcmp nnan nsz olt double %.2865, 0.000000e+00
  br i1 %.2933, label %B1656, label %B1632.B1678_crit_edge

B1632.B1678_crit_edge:
  %.3029.pre = load double, ptr %.2468, align 8
  br label %B1678

B1656:
  store double 0.000000e+00, ptr %.2499, align 8
  store double %.2767, ptr %.2468, align 8
  br label %B1678

B1678:
  %.3029 = phi double [ %.3029.pre, %B1632.B1678_crit_edge ], [ %.2767, %B1656 ]
  %.3031 = fcmp nnan nsz ogt double %.3029, %arg.C
  br i1 %.3031, label %B1702, label %switch.end

B1702:
  %.3035 = fsub nnan nsz double %arg.C, %.2767
  store double %arg.C, ptr %.2468, align 8
  store double %.3035, ptr %.2499, align 8
  br label %switch.end

B1732:
  %.3135 = load double, ptr %.2468, align 8
  %.3137 = fcmp nnan nsz olt double %.3135, 0.000000e+00
  br i1 %.3137, label %B1756, label %B1780

B1756:
  %.3140 = fneg nnan nsz double %.2767
  store double 0.000000e+00, ptr %.2468, align 8
  store double %.3140, ptr %.2499, align 8
  br label %B1780

B1780:
  %.3234 = phi double [ %.3140, %B1756 ], [ %.2865, %B1732 ]
  %.3236 = fcmp nnan nsz ogt double %.3234, %arg.C
  br i1 %.3236, label %B1804, label %switch.end

B1804:
  %.3240 = fadd nnan nsz double %arg.C, %.2767
  store double %arg.C, ptr %.2499, align 8
  store double %.3240, ptr %.2468, align 8
  br label %switch.end

B1834:
  %.3370 = getelementptr double, ptr %.103.fca.4.load, i64 %j.3.22405
  %.3371 = load double, ptr %.3370, align 8
  %.3372 = fmul nnan nsz double %.2568, %.3371
  %.3434 = load double, ptr %.1500, align 8
  %.3435 = fmul nnan nsz double %.2537, %.3434
  %.3436 = fsub nnan nsz double %.3372, %.3435
  %.3441 = fdiv nnan nsz double %.3436, %curve.2.2
  %.3506 = fadd nnan nsz double %.2469, %.2500
  %.3541 = fsub nnan nsz double %.2469, %.3441
  store double %.3541, ptr %.2468, align 8
  %.3603 = load double, ptr %.2499, align 8
  %.3604 = fadd nnan nsz double %.3603, %.3441
  store double %.3604, ptr %.2499, align 8
  %.3638 = fcmp nnan nsz ogt double %.3506, %arg.C
  br i1 %.3638, label %B2020, label %B2126

B2020:
  %.3670 = load double, ptr %.2468, align 8
  %.3672 = fcmp nnan nsz ogt double %.3670, %arg.C
  br i1 %.3672, label %B2044, label %B2072

B2044:
  %.3676 = fsub nnan nsz double %.3506, %arg.C
  store double %arg.C, ptr %.2468, align 8
  store double %.3676, ptr %.2499, align 8
  br label %B2072

B2072:
  %.3771 = phi double [ %.3676, %B2044 ], [ %.3604, %B2020 ]
  %.3773 = fcmp nnan nsz ogt double %.3771, %arg.C
  br i1 %.3773, label %B2096, label %switch.end

B2096:
  %.3777 = fsub nnan nsz double %.3506, %arg.C
  store double %arg.C, ptr %.2499, align 8
  store double %.3777, ptr %.2468, align 8
  br label %switch.end

B2126:
  %.3879 = fcmp nnan nsz olt double %.3604, 0.000000e+00
  br i1 %.3879, label %B2150, label %B2172thread-pre-split

B2150:
  store double 0.000000e+00, ptr %.2499, align 8
  store double %.3506, ptr %.2468, align 8
  br label %B2172

B2172thread-pre-split:
  %.3975.pr = load double, ptr %.2468, align 8
  br label %B2172

B2172:
  %.3975 = phi double [ %.3975.pr, %B2172thread-pre-split ], [ %.3506, %B2150 ]
  %.3977 = fcmp nnan nsz olt double %.3975, 0.000000e+00
  br i1 %.3977, label %B2196, label %switch.end

B2196:
  store double 0.000000e+00, ptr %.2468, align 8
  store double %.3506, ptr %.2499, align 8
  br label %switch.end

B2372:
  %.4358 = getelementptr double, ptr %arg.y.4, i64 %i.1.4.22021
  %.4359 = load double, ptr %.4358, align 8
  %.4397 = fneg nnan nsz double %.4359
  %.4359.pn = select i1 %.4318, double %.4359, double %.4397
  %"$phi2420.1.2.4" = fmul nnan nsz double %arg.C, %.4359.pn
  %.4447 = mul i64 %i.1.4.22021, %arg.kernel.5.1
  %.4449 = getelementptr float, ptr %arg.kernel.4, i64 %.4447
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %.45672132.not, label %B2524, label %B2470.preheader

B2470.preheader:
  br label %B2470

B2470:
  %.457321312133 = phi i64 [ %.4580, %B2470 ], [ 0, %B2470.preheader ]
  %.4580 = add nuw nsw i64 %.457321312133, 1
  %13 = getelementptr double, ptr %.140.fca.4.load, i64 %.457321312133
  %.4634 = load double, ptr %13, align 8
  %14 = getelementptr float, ptr %.4449, i64 %.457321312133
  %.4664 = load float, ptr %14, align 4
  %.4666 = fpext float %.4664 to double
  %.4667 = fmul nnan nsz double %"$phi2420.1.2.4", %.4666
  %.4668 = fsub nnan nsz double %.4634, %.4667
  store double %.4668, ptr %13, align 8
  %exitcond2397.not = icmp eq i64 %arg.place.2, %.4580
  br i1 %exitcond2397.not, label %B2524, label %B2470

B2524:
  %row.sroa.0.3 = phi ptr [ null, %switch.end ], [ %arg.kernel.0, %B2372 ], [ %arg.kernel.0, %B2470 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3)
  store ptr null, ptr %.4720, align 8
  %.4732 = call i32 @n30(ptr nonnull %.4720, ptr nonnull %excinfo.16, i64 %i.1.4.22021, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr nonnull %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr nonnull %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.240.fca.0.load, ptr %.240.fca.1.load, i64 %.240.fca.2.load, i64 %.240.fca.3.load, ptr %.240.fca.4.load, i64 %.240.fca.5.0.load, i64 %.240.fca.6.0.load, ptr %.275.fca.0.load, ptr %.275.fca.1.load, i64 %.275.fca.2.load, i64 %.275.fca.3.load, ptr %.275.fca.4.load, i64 %.275.fca.5.0.load, i64 %.275.fca.6.0.load)
  switch i32 %.4732, label %B2524.if.if [
    i32 -2, label %switch.end.1
    i32 0, label %switch.end.1
  ], !prof !0

switch.end.1:
  %.4285.1 = fcmp nnan nsz oge double %.2500, %arg.C
  %.4315.1 = getelementptr double, ptr %arg.alpha.4, i64 %j.3.22405
  %.4316.1 = load double, ptr %.4315.1, align 8
  %.4318.1 = fcmp nnan nsz oge double %.4316.1, %arg.C
  %.4323.1 = xor i1 %.4285.1, %.4318.1
  br i1 %.4323.1, label %B2372.1, label %B2524.1

B2372.1:
  %.4358.1 = getelementptr double, ptr %arg.y.4, i64 %j.3.22405
  %.4359.1 = load double, ptr %.4358.1, align 8
  %.4397.1 = fneg nnan nsz double %.4359.1
  %.4359.pn.1 = select i1 %.4318.1, double %.4359.1, double %.4397.1
  %"$phi2420.1.2.4.1" = fmul nnan nsz double %arg.C, %.4359.pn.1
  %.4447.1 = mul i64 %j.3.22405, %arg.kernel.5.1
  %.4449.1 = getelementptr float, ptr %arg.kernel.4, i64 %.4447.1
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %.45672132.not, label %B2524.1, label %B2470.1.preheader

B2470.1.preheader:
  br label %B2470.1

B2470.1:
  %.457321312133.1 = phi i64 [ %.4580.1, %B2470.1 ], [ 0, %B2470.1.preheader ]
  %.4580.1 = add nuw nsw i64 %.457321312133.1, 1
  %15 = getelementptr double, ptr %.140.fca.4.load, i64 %.457321312133.1
  %.4634.1 = load double, ptr %15, align 8
  %16 = getelementptr float, ptr %.4449.1, i64 %.457321312133.1
  %.4664.1 = load float, ptr %16, align 4
  %.4666.1 = fpext float %.4664.1 to double
  %.4667.1 = fmul nnan nsz double %"$phi2420.1.2.4.1", %.4666.1
  %.4668.1 = fsub nnan nsz double %.4634.1, %.4667.1
  store double %.4668.1, ptr %15, align 8
  %exitcond2397.1.not = icmp eq i64 %arg.place.2, %.4580.1
  br i1 %exitcond2397.1.not, label %B2524.1, label %B2470.1

B2524.1:
  %row.sroa.0.3.1 = phi ptr [ null, %switch.end.1 ], [ %arg.kernel.0, %B2372.1 ], [ %arg.kernel.0, %B2470.1 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3.1)
  store ptr null, ptr %.4720, align 8
  %.4732.1 = call i32 @n30(ptr nonnull %.4720, ptr nonnull %excinfo.16, i64 %j.3.22405, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr nonnull %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr nonnull %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.240.fca.0.load, ptr %.240.fca.1.load, i64 %.240.fca.2.load, i64 %.240.fca.3.load, ptr %.240.fca.4.load, i64 %.240.fca.5.0.load, i64 %.240.fca.6.0.load, ptr %.275.fca.0.load, ptr %.275.fca.1.load, i64 %.275.fca.2.load, i64 %.275.fca.3.load, ptr %.275.fca.4.load, i64 %.275.fca.5.0.load, i64 %.275.fca.6.0.load)
  switch i32 %.4732.1, label %B2524.if.if [
    i32 -2, label %B2314.backedge.1
    i32 0, label %B2314.backedge.1
  ], !prof !0

B2314.backedge.1:
  store i64 0, ptr %.4781, align 8
  %.4785 = call i32 @n32(ptr nonnull %.4781, ptr nonnull %excinfo.17, i64 %active.5.22017)
  %.4795 = load i64, ptr %.4781, align 8
  switch i32 %.4785, label %B2566.if.if [
    i32 -2, label %B2566.endif
    i32 0, label %B2566.endif
  ], !prof !0

B2640:
  tail call void @NRT_decref(ptr %.240.fca.0.load)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %.275.fca.0.load)
  tail call void @NRT_decref(ptr %.175.fca.0.load)
  tail call void @NRT_decref(ptr %.140.fca.0.load)
  store double 0.000000e+00, ptr %.4959, align 8
  %.4969 = call i32 @n35(ptr nonnull %.4959, ptr nonnull %excinfo.18, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, i64 %active.5.220182042)
  switch i32 %.4969, label %B2640.if.if [
    i32 -2, label %B2640.endif
    i32 0, label %B2640.endif
  ], !prof !0

B0.endif:
  %.fca.6.0.gep1551 = getelementptr inbounds nuw i8, ptr %.126, i64 48
  %.fca.5.0.gep1550 = getelementptr inbounds nuw i8, ptr %.126, i64 40
  %.fca.4.gep1549 = getelementptr inbounds nuw i8, ptr %.126, i64 32
  %.fca.3.gep1548 = getelementptr inbounds nuw i8, ptr %.126, i64 24
  %.fca.2.gep1547 = getelementptr inbounds nuw i8, ptr %.126, i64 16
  %.fca.1.gep1546 = getelementptr inbounds nuw i8, ptr %.126, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.126, i8 0, i64 56, i1 false)
  %.130 = call i32 @n29(ptr nonnull %.126, ptr nonnull %excinfo.2, i64 %arg.y.2)
  %.140.fca.0.load = load ptr, ptr %.126, align 8
  %.140.fca.1.load = load ptr, ptr %.fca.1.gep1546, align 8
  %.140.fca.2.load = load i64, ptr %.fca.2.gep1547, align 8
  %.140.fca.3.load = load i64, ptr %.fca.3.gep1548, align 8
  %.140.fca.4.load = load ptr, ptr %.fca.4.gep1549, align 8
  %.140.fca.5.0.load = load i64, ptr %.fca.5.0.gep1550, align 8
  %.140.fca.6.0.load = load i64, ptr %.fca.6.0.gep1551, align 8
  switch i32 %.130, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ %.93, %B0.if.if ], [ %.130, %B0.endif.if.if ], [ %.165, %B0.endif.endif.if.if ], [ %.230, %B0.endif.endif.endif.if.if ], [ %.265, %B0.endif.endif.endif.endif.if.if ], [ %.869, %B412.if.if ], [ %.913, %B482.if.if ], [ %.942, %B482.endif.if.if ], [ %.1175, %B630.if.if ], [ %.1235, %B630.endif.if.if ], [ %.1276, %B630.endif.endif.if.if ], [ %.1508, %B808.if.if ], [ %.1927, %B1014.if.if ], [ %.2099, %B1146.if.if ], [ %.2131, %B1146.endif.if.if ], [ %.4969, %B2640.if.if ], [ %.4732.lcssa, %B2524.if.if ], [ %.4785, %B2566.if.if ], [ 0, %B2640.endif ]
  ret i32 %common.ret.op

B0.if.if:
  %.101.not = icmp eq i32 %.93, 0
  %.94 = load ptr, ptr %excinfo.1, align 8
  %.102 = select i1 %.101.not, ptr undef, ptr %.94
  store ptr %.102, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.161, i8 0, i64 56, i1 false)
  %.165 = call i32 @n29(ptr nonnull %.161, ptr nonnull %excinfo.3, i64 %arg.y.2)
  %.175.fca.0.load = load ptr, ptr %.161, align 8
  %.175.fca.1.load = load ptr, ptr %.fca.1.gep1532, align 8
  %.175.fca.2.load = load i64, ptr %.fca.2.gep1533, align 8
  %.175.fca.3.load = load i64, ptr %.fca.3.gep1534, align 8
  %.175.fca.4.load = load ptr, ptr %.fca.4.gep1535, align 8
  switch i32 %.165, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:
  %.138.not = icmp eq i32 %.130, 0
  %.131 = load ptr, ptr %excinfo.2, align 8
  %.139 = select i1 %.138.not, ptr undef, ptr %.131
  store ptr %.139, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  %.175.fca.5.0.load = load i64, ptr %.fca.5.0.gep1536, align 8
  %.175.fca.6.0.load = load i64, ptr %.fca.6.0.gep1537, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.226, i8 0, i64 56, i1 false)
  %.230 = call i32 @n29(ptr nonnull %.226, ptr nonnull %excinfo.4, i64 %arg.y.2)
  %.240.fca.0.load = load ptr, ptr %.226, align 8
  %.240.fca.1.load = load ptr, ptr %.fca.1.gep1344, align 8
  %.240.fca.2.load = load i64, ptr %.fca.2.gep1345, align 8
  %.240.fca.3.load = load i64, ptr %.fca.3.gep1346, align 8
  %.240.fca.4.load = load ptr, ptr %.fca.4.gep1347, align 8
  %.240.fca.5.0.load = load i64, ptr %.fca.5.0.gep1348, align 8
  %.240.fca.6.0.load = load i64, ptr %.fca.6.0.gep1349, align 8
  switch i32 %.230, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:
  %.173.not = icmp eq i32 %.165, 0
  %.166 = load ptr, ptr %excinfo.3, align 8
  %.174 = select i1 %.173.not, ptr undef, ptr %.166
  store ptr %.174, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.261, i8 0, i64 56, i1 false)
  %.265 = call i32 @n29(ptr nonnull %.261, ptr nonnull %excinfo.5, i64 %arg.y.2)
  %.275.fca.0.load = load ptr, ptr %.261, align 8
  %.275.fca.1.load = load ptr, ptr %.fca.1.gep1335, align 8
  %.275.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.275.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.275.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.265, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:
  %.238.not = icmp eq i32 %.230, 0
  %.231 = load ptr, ptr %excinfo.4, align 8
  %.239 = select i1 %.238.not, ptr undef, ptr %.231
  store ptr %.239, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if:
  %.273.not = icmp eq i32 %.265, 0
  %.266 = load ptr, ptr %excinfo.5, align 8
  %.274 = select i1 %.273.not, ptr undef, ptr %.266
  store ptr %.274, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.275.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.275.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.3932092.not = icmp slt i64 %arg.y.2, 1
  br i1 %.3932092.not, label %B380.endif, label %B264.preheader

B264.preheader:
  br label %B264

B380.endif:
  %.686 = icmp sgt i64 %arg.place.2, 0
  br i1 %.686, label %B412.preheader, label %B482

B412.preheader:
  br label %B412

B412.if.if:
  %.877 = icmp sgt i32 %.869, 0
  %.870 = load ptr, ptr %excinfo.6, align 8
  %.878 = select i1 %.877, ptr %.870, ptr undef
  store ptr %.878, ptr %excinfo, align 8
  br label %common.ret

B482.endif:
  %.923 = load i64, ptr %.907, align 8
  %.933 = add nsw i64 %.923, 1
  store i64 0, ptr %.938, align 8
  %.942 = call i32 @n32(ptr nonnull %.938, ptr nonnull %excinfo.8, i64 %arg.place.2)
  %.952 = load i64, ptr %.938, align 8
  switch i32 %.942, label %B482.endif.if.if [
    i32 -2, label %B482.endif.endif
    i32 0, label %B482.endif.endif
  ], !prof !0

B482.if.if:
  %.921 = icmp sgt i32 %.913, 0
  %.914 = load ptr, ptr %excinfo.7, align 8
  %.922 = select i1 %.921, ptr %.914, ptr undef
  store ptr %.922, ptr %excinfo, align 8
  br label %common.ret

B482.endif.endif:
  %.9882103 = icmp sgt i64 %.952, 0
  br i1 %.9882103, label %for.body.preheader, label %for.end

for.body.preheader:
  br label %for.body

B482.endif.if.if:
  %.950 = icmp sgt i32 %.942, 0
  %.943 = load ptr, ptr %excinfo.8, align 8
  %.951 = select i1 %.950, ptr %.943, ptr undef
  store ptr %.951, ptr %excinfo, align 8
  br label %common.ret

for.body:
  %loop.index2106 = phi i64 [ %.1051, %for.body ], [ 0, %for.body.preheader ]
  %.983.02105 = phi <8 x i64> [ %.1049, %for.body ], [ splat (i64 -8), %for.body.preheader ]
  %.981.02104 = phi <8 x double> [ %.1044, %for.body ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.preheader ]
  %.1027 = getelementptr double, ptr %.103.fca.4.load, i64 %loop.index2106
  %.1029 = load <8 x double>, ptr %.1027, align 8
  %.1038 = getelementptr double, ptr %.240.fca.4.load, i64 %loop.index2106
  %.1040 = load <8 x double>, ptr %.1038, align 8
  %.1041 = fadd nnan nsz <8 x double> %.1029, %.1040
  %.1043 = fcmp nnan nsz oge <8 x double> %.1041, %.981.02104
  %.1044 = select <8 x i1> %.1043, <8 x double> %.1041, <8 x double> %.981.02104
  %.1046 = insertelement <8 x i64> poison, i64 %loop.index2106, i64 0
  %.1047 = shufflevector <8 x i64> %.1046, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1049 = select <8 x i1> %.1043, <8 x i64> %.1047, <8 x i64> %.983.02105
  %.1051 = add i64 %loop.index2106, 8
  %.988 = icmp slt i64 %.1051, %.952
  br i1 %.988, label %for.body, label %for.end.loopexit

for.end.loopexit:
  %17 = add <8 x i64> %.1049, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end

for.end:
  %.981.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %B482.endif.endif ], [ %.1044, %for.end.loopexit ]
  %.983.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B482.endif.endif ], [ %17, %for.end.loopexit ]
  %.1057 = shufflevector <8 x double> %.981.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1058 = shufflevector <8 x double> %.981.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1059 = shufflevector <8 x i64> %.983.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1060 = shufflevector <8 x i64> %.983.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1061 = icmp sgt <4 x i64> %.1060, %.1059
  %.1062 = fcmp nnan nsz oeq <4 x double> %.1058, %.1057
  %.1063 = and <4 x i1> %.1062, %.1061
  %.1064 = fcmp nnan nsz ogt <4 x double> %.1058, %.1057
  %.1065 = or <4 x i1> %.1064, %.1063
  %.1066 = select <4 x i1> %.1065, <4 x double> %.1058, <4 x double> %.1057
  %.1067 = select <4 x i1> %.1065, <4 x i64> %.1060, <4 x i64> %.1059
  %.1068 = shufflevector <4 x double> %.1066, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1069 = shufflevector <4 x double> %.1066, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1070 = shufflevector <4 x i64> %.1067, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1071 = shufflevector <4 x i64> %.1067, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1072 = icmp sgt <2 x i64> %.1071, %.1070
  %.1073 = fcmp nnan nsz oeq <2 x double> %.1069, %.1068
  %.1074 = and <2 x i1> %.1073, %.1072
  %.1075 = fcmp nnan nsz ogt <2 x double> %.1069, %.1068
  %.1076 = or <2 x i1> %.1075, %.1074
  %.1077 = select <2 x i1> %.1076, <2 x double> %.1069, <2 x double> %.1068
  %.1078 = select <2 x i1> %.1076, <2 x i64> %.1071, <2 x i64> %.1070
  %.1079 = shufflevector <2 x double> %.1077, <2 x double> poison, <1 x i32> zeroinitializer
  %.1080 = shufflevector <2 x double> %.1077, <2 x double> poison, <1 x i32> <i32 1>
  %.1081 = shufflevector <2 x i64> %.1078, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1082 = shufflevector <2 x i64> %.1078, <2 x i64> poison, <1 x i32> <i32 1>
  %.1083 = icmp sgt <1 x i64> %.1082, %.1081
  %.1084 = fcmp nnan nsz oeq <1 x double> %.1080, %.1079
  %.1085 = and <1 x i1> %.1084, %.1083
  %.1086 = fcmp nnan nsz ogt <1 x double> %.1080, %.1079
  %.1087 = or <1 x i1> %.1086, %.1085
  %.1089 = select <1 x i1> %.1087, <1 x i64> %.1082, <1 x i64> %.1081
  %.1090 = extractelement <1 x i64> %.1089, i64 0
  %.1092 = tail call i64 @llvm.smax.i64(i64 %.1090, i64 -1)
  %.45672132.not = icmp slt i64 %arg.place.2, 1
  br label %B602

B630.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1211, i8 0, i64 16, i1 false)
  %.1235 = call i32 @n36(ptr nonnull %.1211, ptr nonnull %excinfo.10, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, ptr %.140.fca.0.load, ptr %.140.fca.1.load, i64 %.140.fca.2.load, i64 %.140.fca.3.load, ptr %.140.fca.4.load, i64 %.140.fca.5.0.load, i64 %.140.fca.6.0.load, ptr %.175.fca.0.load, ptr %.175.fca.1.load, i64 %.175.fca.2.load, i64 %.175.fca.3.load, ptr %.175.fca.4.load, i64 %.175.fca.5.0.load, i64 %.175.fca.6.0.load, ptr %.240.fca.0.load, ptr %.240.fca.1.load, i64 %.240.fca.2.load, i64 %.240.fca.3.load, ptr %.240.fca.4.load, i64 %.240.fca.5.0.load, i64 %.240.fca.6.0.load, ptr %.275.fca.0.load, ptr %.275.fca.1.load, i64 %.275.fca.2.load, i64 %.275.fca.3.load, ptr %.275.fca.4.load, i64 %.275.fca.5.0.load, i64 %.275.fca.6.0.load, i64 %active.3.1, i64 %whole.2.1)
  %.1245.fca.0.load = load i64, ptr %.1211, align 8
  %.1245.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  switch i32 %.1235, label %B630.endif.if.if [
    i32 -2, label %B630.endif.endif
    i32 0, label %B630.endif.endif
  ], !prof !0

B630.if.if:
  %.1183 = icmp sgt i32 %.1175, 0
  %.1176 = load ptr, ptr %excinfo.9, align 8
  %.1184 = select i1 %.1183, ptr %.1176, ptr undef
  store ptr %.1184, ptr %excinfo, align 8
  br label %common.ret

B630.endif.endif:
  store i64 0, ptr %.1272, align 8
  %.1276 = call i32 @n32(ptr nonnull %.1272, ptr nonnull %excinfo.11, i64 %.1245.fca.0.load)
  %.1286 = load i64, ptr %.1272, align 8
  switch i32 %.1276, label %B630.endif.endif.if.if [
    i32 -2, label %for.cond.1.preheader
    i32 0, label %for.cond.1.preheader
  ], !prof !0

for.cond.1.preheader:
  %.13222109 = icmp sgt i64 %.1286, 0
  br i1 %.13222109, label %for.body.1.preheader, label %for.end.1

for.body.1.preheader:
  br label %for.body.1

B630.endif.if.if:
  %.1243 = icmp sgt i32 %.1235, 0
  %.1236 = load ptr, ptr %excinfo.10, align 8
  %.1244 = select i1 %.1243, ptr %.1236, ptr undef
  store ptr %.1244, ptr %excinfo, align 8
  br label %common.ret

B630.endif.endif.if.if:
  %.1284 = icmp sgt i32 %.1276, 0
  %.1277 = load ptr, ptr %excinfo.11, align 8
  %.1285 = select i1 %.1284, ptr %.1277, ptr undef
  store ptr %.1285, ptr %excinfo, align 8
  br label %common.ret

for.body.1:
  %loop.index.12112 = phi i64 [ %.1385, %for.body.1 ], [ 0, %for.body.1.preheader ]
  %.1317.02111 = phi <8 x i64> [ %.1383, %for.body.1 ], [ splat (i64 -8), %for.body.1.preheader ]
  %.1315.02110 = phi <8 x double> [ %.1378, %for.body.1 ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.1.preheader ]
  %.1361 = getelementptr double, ptr %.103.fca.4.load, i64 %loop.index.12112
  %.1363 = load <8 x double>, ptr %.1361, align 8
  %.1372 = getelementptr double, ptr %.240.fca.4.load, i64 %loop.index.12112
  %.1374 = load <8 x double>, ptr %.1372, align 8
  %.1375 = fadd nnan nsz <8 x double> %.1363, %.1374
  %.1377 = fcmp nnan nsz oge <8 x double> %.1375, %.1315.02110
  %.1378 = select <8 x i1> %.1377, <8 x double> %.1375, <8 x double> %.1315.02110
  %.1380 = insertelement <8 x i64> poison, i64 %loop.index.12112, i64 0
  %.1381 = shufflevector <8 x i64> %.1380, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1383 = select <8 x i1> %.1377, <8 x i64> %.1381, <8 x i64> %.1317.02111
  %.1385 = add i64 %loop.index.12112, 8
  %.1322 = icmp slt i64 %.1385, %.1286
  br i1 %.1322, label %for.body.1, label %for.end.1.loopexit

for.end.1.loopexit:
  %18 = add <8 x i64> %.1383, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.1

for.end.1:
  %.1315.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.cond.1.preheader ], [ %.1378, %for.end.1.loopexit ]
  %.1317.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %for.cond.1.preheader ], [ %18, %for.end.1.loopexit ]
  %.1391 = shufflevector <8 x double> %.1315.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1392 = shufflevector <8 x double> %.1315.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1393 = shufflevector <8 x i64> %.1317.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1394 = shufflevector <8 x i64> %.1317.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1395 = icmp sgt <4 x i64> %.1394, %.1393
  %.1396 = fcmp nnan nsz oeq <4 x double> %.1392, %.1391
  %.1397 = and <4 x i1> %.1396, %.1395
  %.1398 = fcmp nnan nsz ogt <4 x double> %.1392, %.1391
  %.1399 = or <4 x i1> %.1398, %.1397
  %.1400 = select <4 x i1> %.1399, <4 x double> %.1392, <4 x double> %.1391
  %.1401 = select <4 x i1> %.1399, <4 x i64> %.1394, <4 x i64> %.1393
  %.1402 = shufflevector <4 x double> %.1400, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1403 = shufflevector <4 x double> %.1400, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1404 = shufflevector <4 x i64> %.1401, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1405 = shufflevector <4 x i64> %.1401, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1406 = icmp sgt <2 x i64> %.1405, %.1404
  %.1407 = fcmp nnan nsz oeq <2 x double> %.1403, %.1402
  %.1408 = and <2 x i1> %.1407, %.1406
  %.1409 = fcmp nnan nsz ogt <2 x double> %.1403, %.1402
  %.1410 = or <2 x i1> %.1409, %.1408
  %.1411 = select <2 x i1> %.1410, <2 x double> %.1403, <2 x double> %.1402
  %.1412 = select <2 x i1> %.1410, <2 x i64> %.1405, <2 x i64> %.1404
  %.1413 = shufflevector <2 x double> %.1411, <2 x double> poison, <1 x i32> zeroinitializer
  %.1414 = shufflevector <2 x double> %.1411, <2 x double> poison, <1 x i32> <i32 1>
  %.1415 = shufflevector <2 x i64> %.1412, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1416 = shufflevector <2 x i64> %.1412, <2 x i64> poison, <1 x i32> <i32 1>
  %.1417 = icmp sgt <1 x i64> %.1416, %.1415
  %.1418 = fcmp nnan nsz oeq <1 x double> %.1414, %.1413
  %.1419 = and <1 x i1> %.1418, %.1417
  %.1420 = fcmp nnan nsz ogt <1 x double> %.1414, %.1413
  %.1421 = or <1 x i1> %.1420, %.1419
  %.1423 = select <1 x i1> %.1421, <1 x i64> %.1416, <1 x i64> %.1415
  %.1424 = extractelement <1 x i64> %.1423, i64 0
  %.1425 = icmp slt i64 %.1424, 0
  br i1 %.1425, label %B1126, label %B808

B808.endif:
  %.1549 = insertelement <8 x double> poison, double %.1470, i64 0
  %.1550 = shufflevector <8 x double> %.1549, <8 x double> poison, <8 x i32> zeroinitializer
  %.1551 = insertelement <8 x double> poison, double %.1501, i64 0
  %.1552 = shufflevector <8 x double> %.1551, <8 x double> poison, <8 x i32> zeroinitializer
  %.15602115 = icmp sgt i64 %.1518, 0
  br i1 %.15602115, label %for.body.2.lr.ph, label %for.end.2

for.body.2.lr.ph:
  %.1576 = mul i64 %i.1.4.22021, %arg.kernel.5.1
  %19 = getelementptr float, ptr %arg.kernel.4, i64 %.1576
  br label %for.body.2

B808.if.if:
  %.1516 = icmp sgt i32 %.1508, 0
  %.1509 = load ptr, ptr %excinfo.12, align 8
  %.1517 = select i1 %.1516, ptr %.1509, ptr undef
  store ptr %.1517, ptr %excinfo, align 8
  br label %common.ret

for.body.2:
  %loop.index.22118 = phi i64 [ 0, %for.body.2.lr.ph ], [ %.1613, %for.body.2 ]
  %.1555.02117 = phi <8 x i64> [ splat (i64 -8), %for.body.2.lr.ph ], [ %.1611, %for.body.2 ]
  %.1553.02116 = phi <8 x double> [ splat (double 4.940660e-324), %for.body.2.lr.ph ], [ %.1606, %for.body.2 ]
  %.1564 = getelementptr double, ptr %.103.fca.4.load, i64 %loop.index.22118
  %.1566 = load <8 x double>, ptr %.1564, align 8
  %.1567 = fsub nnan nsz <8 x double> %.1552, %.1566
  %.1580 = getelementptr float, ptr %19, i64 %loop.index.22118
  %.1582 = load <8 x float>, ptr %.1580, align 4
  %.1583 = fpext <8 x float> %.1582 to <8 x double>
  %.1586 = getelementptr double, ptr %.175.fca.4.load, i64 %loop.index.22118
  %.1588 = load <8 x double>, ptr %.1586, align 8
  %.1589 = fadd nnan nsz <8 x double> %.1550, %.1588
  %.1590 = fadd nnan nsz <8 x double> %.1583, %.1583
  %.1591 = fsub nnan nsz <8 x double> %.1589, %.1590
  %.1592 = fcmp nnan nsz ogt <8 x double> %.1591, zeroinitializer
  %.1593 = select <8 x i1> %.1592, <8 x double> %.1591, <8 x double> splat (double 0x3D719799812DEA11)
  %.1594 = fmul nnan nsz <8 x double> %.1567, %.1567
  %.1595 = fdiv nnan nsz <8 x double> %.1594, %.1593
  %.1598 = getelementptr double, ptr %.275.fca.4.load, i64 %loop.index.22118
  %.1600 = load <8 x double>, ptr %.1598, align 8
  %.1601 = fadd nnan nsz <8 x double> %.1600, %.1595
  %.1602 = fcmp nnan nsz ogt <8 x double> %.1567, zeroinitializer
  %.1603 = select <8 x i1> %.1602, <8 x double> %.1601, <8 x double> zeroinitializer
  %.1605 = fcmp nnan nsz oge <8 x double> %.1603, %.1553.02116
  %.1606 = select <8 x i1> %.1605, <8 x double> %.1603, <8 x double> %.1553.02116
  %.1608 = insertelement <8 x i64> poison, i64 %loop.index.22118, i64 0
  %.1609 = shufflevector <8 x i64> %.1608, <8 x i64> poison, <8 x i32> zeroinitializer
  %.1611 = select <8 x i1> %.1605, <8 x i64> %.1609, <8 x i64> %.1555.02117
  %.1613 = add i64 %loop.index.22118, 8
  %.1560 = icmp slt i64 %.1613, %.1518
  br i1 %.1560, label %for.body.2, label %for.end.2.loopexit

for.end.2.loopexit:
  %20 = add <8 x i64> %.1611, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.2

for.end.2:
  %.1553.0.lcssa = phi <8 x double> [ splat (double 4.940660e-324), %B808.endif ], [ %.1606, %for.end.2.loopexit ]
  %.1555.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B808.endif ], [ %20, %for.end.2.loopexit ]
  %.1619 = shufflevector <8 x double> %.1553.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1620 = shufflevector <8 x double> %.1553.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1621 = shufflevector <8 x i64> %.1555.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1622 = shufflevector <8 x i64> %.1555.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1623 = icmp sgt <4 x i64> %.1622, %.1621
  %.1624 = fcmp nnan nsz oeq <4 x double> %.1620, %.1619
  %.1625 = and <4 x i1> %.1624, %.1623
  %.1626 = fcmp nnan nsz ogt <4 x double> %.1620, %.1619
  %.1627 = or <4 x i1> %.1626, %.1625
  %.1628 = select <4 x i1> %.1627, <4 x double> %.1620, <4 x double> %.1619
  %.1629 = select <4 x i1> %.1627, <4 x i64> %.1622, <4 x i64> %.1621
  %.1630 = shufflevector <4 x double> %.1628, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.1631 = shufflevector <4 x double> %.1628, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.1632 = shufflevector <4 x i64> %.1629, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.1633 = shufflevector <4 x i64> %.1629, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.1634 = icmp sgt <2 x i64> %.1633, %.1632
  %.1635 = fcmp nnan nsz oeq <2 x double> %.1631, %.1630
  %.1636 = and <2 x i1> %.1635, %.1634
  %.1637 = fcmp nnan nsz ogt <2 x double> %.1631, %.1630
  %.1638 = or <2 x i1> %.1637, %.1636
  %.1639 = select <2 x i1> %.1638, <2 x double> %.1631, <2 x double> %.1630
  %.1640 = select <2 x i1> %.1638, <2 x i64> %.1633, <2 x i64> %.1632
  %.1641 = shufflevector <2 x double> %.1639, <2 x double> poison, <1 x i32> zeroinitializer
  %.1642 = shufflevector <2 x double> %.1639, <2 x double> poison, <1 x i32> <i32 1>
  %.1643 = shufflevector <2 x i64> %.1640, <2 x i64> poison, <1 x i32> zeroinitializer
  %.1644 = shufflevector <2 x i64> %.1640, <2 x i64> poison, <1 x i32> <i32 1>
  %.1645 = icmp sgt <1 x i64> %.1644, %.1643
  %.1646 = fcmp nnan nsz oeq <1 x double> %.1642, %.1641
  %.1647 = and <1 x i1> %.1646, %.1645
  %.1648 = fcmp nnan nsz ogt <1 x double> %.1642, %.1641
  %.1649 = or <1 x i1> %.1648, %.1647
  %.1651 = select <1 x i1> %.1649, <1 x i64> %.1644, <1 x i64> %.1643
  %.1652 = extractelement <1 x i64> %.1651, i64 0
  %.1654 = tail call i64 @llvm.smax.i64(i64 %.1652, i64 -1)
  %.1662 = icmp sgt i64 %.1652, -1
  br i1 %.1662, label %B914, label %B1126

B956.endif:
  %.18192123.not = icmp slt i64 %active.5.22017, 1
  br i1 %.18192123.not, label %B1080, label %B1014.preheader

B1014.preheader:
  br label %B1014

B1014.if.if:
  %.1935 = icmp sgt i32 %.1927, 0
  %.1928 = load ptr, ptr %excinfo.13, align 8
  %.1936 = select i1 %.1935, ptr %.1928, ptr undef
  store ptr %.1936, ptr %excinfo, align 8
  br label %common.ret

B1146.endif:
  store i64 0, ptr %.2127, align 8
  %.2131 = call i32 @n32(ptr nonnull %.2127, ptr nonnull %excinfo.15, i64 %arg.place.2)
  %.2141 = load i64, ptr %.2127, align 8
  switch i32 %.2131, label %B1146.endif.if.if [
    i32 -2, label %for.cond.3.preheader
    i32 0, label %for.cond.3.preheader
  ], !prof !0

for.cond.3.preheader:
  %.21772201 = icmp sgt i64 %.2141, 0
  br i1 %.21772201, label %for.body.3.preheader, label %for.end.3

for.body.3.preheader:
  br label %for.body.3

B1146.if.if:
  %.2107 = icmp sgt i32 %.2099, 0
  %.2100 = load ptr, ptr %excinfo.14, align 8
  %.2108 = select i1 %.2107, ptr %.2100, ptr undef
  store ptr %.2108, ptr %excinfo, align 8
  br label %common.ret

B1146.endif.if.if:
  %.2139 = icmp sgt i32 %.2131, 0
  %.2132 = load ptr, ptr %excinfo.15, align 8
  %.2140 = select i1 %.2139, ptr %.2132, ptr undef
  store ptr %.2140, ptr %excinfo, align 8
  br label %common.ret

for.body.3:
  %loop.index.32204 = phi i64 [ %.2240, %for.body.3 ], [ 0, %for.body.3.preheader ]
  %.2172.02203 = phi <8 x i64> [ %.2238, %for.body.3 ], [ splat (i64 -8), %for.body.3.preheader ]
  %.2170.02202 = phi <8 x double> [ %.2233, %for.body.3 ], [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.3.preheader ]
  %.2216 = getelementptr double, ptr %.103.fca.4.load, i64 %loop.index.32204
  %.2218 = load <8 x double>, ptr %.2216, align 8
  %.2227 = getelementptr double, ptr %.240.fca.4.load, i64 %loop.index.32204
  %.2229 = load <8 x double>, ptr %.2227, align 8
  %.2230 = fadd nnan nsz <8 x double> %.2218, %.2229
  %.2232 = fcmp nnan nsz oge <8 x double> %.2230, %.2170.02202
  %.2233 = select <8 x i1> %.2232, <8 x double> %.2230, <8 x double> %.2170.02202
  %.2235 = insertelement <8 x i64> poison, i64 %loop.index.32204, i64 0
  %.2236 = shufflevector <8 x i64> %.2235, <8 x i64> poison, <8 x i32> zeroinitializer
  %.2238 = select <8 x i1> %.2232, <8 x i64> %.2236, <8 x i64> %.2172.02203
  %.2240 = add i64 %loop.index.32204, 8
  %.2177 = icmp slt i64 %.2240, %.2141
  br i1 %.2177, label %for.body.3, label %for.end.3.loopexit

for.end.3.loopexit:
  %21 = add <8 x i64> %.2238, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.3

for.end.3:
  %.2170.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.cond.3.preheader ], [ %.2233, %for.end.3.loopexit ]
  %.2172.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %for.cond.3.preheader ], [ %21, %for.end.3.loopexit ]
  %.2246 = shufflevector <8 x double> %.2170.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.2247 = shufflevector <8 x double> %.2170.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.2248 = shufflevector <8 x i64> %.2172.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.2249 = shufflevector <8 x i64> %.2172.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.2250 = icmp sgt <4 x i64> %.2249, %.2248
  %.2251 = fcmp nnan nsz oeq <4 x double> %.2247, %.2246
  %.2252 = and <4 x i1> %.2251, %.2250
  %.2253 = fcmp nnan nsz ogt <4 x double> %.2247, %.2246
  %.2254 = or <4 x i1> %.2253, %.2252
  %.2255 = select <4 x i1> %.2254, <4 x double> %.2247, <4 x double> %.2246
  %.2256 = select <4 x i1> %.2254, <4 x i64> %.2249, <4 x i64> %.2248
  %.2257 = shufflevector <4 x double> %.2255, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.2258 = shufflevector <4 x double> %.2255, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.2259 = shufflevector <4 x i64> %.2256, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.2260 = shufflevector <4 x i64> %.2256, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.2261 = icmp sgt <2 x i64> %.2260, %.2259
  %.2262 = fcmp nnan nsz oeq <2 x double> %.2258, %.2257
  %.2263 = and <2 x i1> %.2262, %.2261
  %.2264 = fcmp nnan nsz ogt <2 x double> %.2258, %.2257
  %.2265 = or <2 x i1> %.2264, %.2263
  %.2266 = select <2 x i1> %.2265, <2 x double> %.2258, <2 x double> %.2257
  %.2267 = select <2 x i1> %.2265, <2 x i64> %.2260, <2 x i64> %.2259
  %.2268 = shufflevector <2 x double> %.2266, <2 x double> poison, <1 x i32> zeroinitializer
  %.2269 = shufflevector <2 x double> %.2266, <2 x double> poison, <1 x i32> <i32 1>
  %.2270 = shufflevector <2 x i64> %.2267, <2 x i64> poison, <1 x i32> zeroinitializer
  %.2271 = shufflevector <2 x i64> %.2267, <2 x i64> poison, <1 x i32> <i32 1>
  %.2272 = icmp sgt <1 x i64> %.2271, %.2270
  %.2273 = fcmp nnan nsz oeq <1 x double> %.2269, %.2268
  %.2274 = and <1 x i1> %.2273, %.2272
  %.2275 = fcmp nnan nsz ogt <1 x double> %.2269, %.2268
  %.2276 = or <1 x i1> %.2275, %.2274
  %.2278 = select <1 x i1> %.2276, <1 x i64> %.2271, <1 x i64> %.2270
  %.2279 = extractelement <1 x i64> %.2278, i64 0
  %.2281 = tail call i64 @llvm.smax.i64(i64 %.2279, i64 -1)
  br label %B602

switch.end:
  %.4077 = load double, ptr %.2536, align 8
  %.4108 = load double, ptr %.2468, align 8
  %.4110 = fsub nnan nsz double %.4108, %.2469
  %.4111 = fmul nnan nsz double %.4077, %.4110
  %.4142 = load double, ptr %.2567, align 8
  %.4173 = load double, ptr %.2499, align 8
  %.4175 = fsub nnan nsz double %.4173, %.2500
  %.4176 = fmul nnan nsz double %.4142, %.4175
  %.4285 = fcmp nnan nsz oge double %.2469, %arg.C
  %.4318 = fcmp nnan nsz oge double %.4108, %arg.C
  %.4323 = xor i1 %.4285, %.4318
  br i1 %.4323, label %B2372, label %B2524

B2524.if.if:
  %.4732.lcssa = phi i32 [ %.4732, %B2524 ], [ %.4732.1, %B2524.1 ]
  %.4740 = icmp sgt i32 %.4732.lcssa, 0
  %.4733 = load ptr, ptr %excinfo.16, align 8
  %.4741 = select i1 %.4740, ptr %.4733, ptr undef
  store ptr %.4741, ptr %excinfo, align 8
  br label %common.ret

B2566.endif:
  %.4826 = insertelement <8 x double> poison, double %.4111, i64 0
  %.4827 = shufflevector <8 x double> %.4826, <8 x double> poison, <8 x i32> zeroinitializer
  %.4828 = insertelement <8 x double> poison, double %.4176, i64 0
  %.4829 = shufflevector <8 x double> %.4828, <8 x double> poison, <8 x i32> zeroinitializer
  %.48372154 = icmp sgt i64 %.4795, 0
  br i1 %.48372154, label %for.body.4.lr.ph, label %for.end.4

for.body.4.lr.ph:
  %.4864 = mul i64 %j.3.22405, %arg.kernel.5.1
  %22 = getelementptr float, ptr %arg.kernel.4, i64 %.4864
  br label %for.body.4

B2566.if.if:
  %.4793 = icmp sgt i32 %.4785, 0
  %.4786 = load ptr, ptr %excinfo.17, align 8
  %.4794 = select i1 %.4793, ptr %.4786, ptr undef
  store ptr %.4794, ptr %excinfo, align 8
  br label %common.ret

for.body.4:
  %loop.index.42157 = phi i64 [ 0, %for.body.4.lr.ph ], [ %.4900, %for.body.4 ]
  %.4832.02156 = phi <8 x i64> [ splat (i64 -8), %for.body.4.lr.ph ], [ %.4898, %for.body.4 ]
  %.4830.02155 = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %for.body.4.lr.ph ], [ %.4893, %for.body.4 ]
  %.4851 = getelementptr float, ptr %12, i64 %loop.index.42157
  %.4853 = load <8 x float>, ptr %.4851, align 4
  %.4854 = fpext <8 x float> %.4853 to <8 x double>
  %.4855 = fmul nnan nsz <8 x double> %.4827, %.4854
  %.4868 = getelementptr float, ptr %22, i64 %loop.index.42157
  %.4870 = load <8 x float>, ptr %.4868, align 4
  %.4871 = fpext <8 x float> %.4870 to <8 x double>
  %.4872 = fmul nnan nsz <8 x double> %.4829, %.4871
  %.4873 = fadd nnan nsz <8 x double> %.4855, %.4872
  %.4876 = getelementptr double, ptr %.103.fca.4.load, i64 %loop.index.42157
  %.4878 = load <8 x double>, ptr %.4876, align 8
  %.4879 = fsub nnan nsz <8 x double> %.4878, %.4873
  store <8 x double> %.4879, ptr %.4876, align 8
  %.4887 = getelementptr double, ptr %.240.fca.4.load, i64 %loop.index.42157
  %.4889 = load <8 x double>, ptr %.4887, align 8
  %.4890 = fadd nnan nsz <8 x double> %.4889, %.4879
  %.4892 = fcmp nnan nsz oge <8 x double> %.4890, %.4830.02155
  %.4893 = select <8 x i1> %.4892, <8 x double> %.4890, <8 x double> %.4830.02155
  %.4895 = insertelement <8 x i64> poison, i64 %loop.index.42157, i64 0
  %.4896 = shufflevector <8 x i64> %.4895, <8 x i64> poison, <8 x i32> zeroinitializer
  %.4898 = select <8 x i1> %.4892, <8 x i64> %.4896, <8 x i64> %.4832.02156
  %.4900 = add i64 %loop.index.42157, 8
  %.4837 = icmp slt i64 %.4900, %.4795
  br i1 %.4837, label %for.body.4, label %for.end.4.loopexit

for.end.4.loopexit:
  %23 = add <8 x i64> %.4898, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %for.end.4

for.end.4:
  %.4830.0.lcssa = phi <8 x double> [ splat (double 0xFFEFFFFFFFFFFFFF), %B2566.endif ], [ %.4893, %for.end.4.loopexit ]
  %.4832.0.lcssa = phi <8 x i64> [ <i64 -8, i64 -7, i64 -6, i64 -5, i64 -4, i64 -3, i64 -2, i64 -1>, %B2566.endif ], [ %23, %for.end.4.loopexit ]
  %.4906 = shufflevector <8 x double> %.4830.0.lcssa, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.4907 = shufflevector <8 x double> %.4830.0.lcssa, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.4908 = shufflevector <8 x i64> %.4832.0.lcssa, <8 x i64> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.4909 = shufflevector <8 x i64> %.4832.0.lcssa, <8 x i64> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.4910 = icmp sgt <4 x i64> %.4909, %.4908
  %.4911 = fcmp nnan nsz oeq <4 x double> %.4907, %.4906
  %.4912 = and <4 x i1> %.4911, %.4910
  %.4913 = fcmp nnan nsz ogt <4 x double> %.4907, %.4906
  %.4914 = or <4 x i1> %.4913, %.4912
  %.4915 = select <4 x i1> %.4914, <4 x double> %.4907, <4 x double> %.4906
  %.4916 = select <4 x i1> %.4914, <4 x i64> %.4909, <4 x i64> %.4908
  %.4917 = shufflevector <4 x double> %.4915, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %.4918 = shufflevector <4 x double> %.4915, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %.4919 = shufflevector <4 x i64> %.4916, <4 x i64> poison, <2 x i32> <i32 0, i32 1>
  %.4920 = shufflevector <4 x i64> %.4916, <4 x i64> poison, <2 x i32> <i32 2, i32 3>
  %.4921 = icmp sgt <2 x i64> %.4920, %.4919
  %.4922 = fcmp nnan nsz oeq <2 x double> %.4918, %.4917
  %.4923 = and <2 x i1> %.4922, %.4921
  %.4924 = fcmp nnan nsz ogt <2 x double> %.4918, %.4917
  %.4925 = or <2 x i1> %.4924, %.4923
  %.4926 = select <2 x i1> %.4925, <2 x double> %.4918, <2 x double> %.4917
  %.4927 = select <2 x i1> %.4925, <2 x i64> %.4920, <2 x i64> %.4919
  %.4928 = shufflevector <2 x double> %.4926, <2 x double> poison, <1 x i32> zeroinitializer
  %.4929 = shufflevector <2 x double> %.4926, <2 x double> poison, <1 x i32> <i32 1>
  %.4930 = shufflevector <2 x i64> %.4927, <2 x i64> poison, <1 x i32> zeroinitializer
  %.4931 = shufflevector <2 x i64> %.4927, <2 x i64> poison, <1 x i32> <i32 1>
  %.4932 = icmp sgt <1 x i64> %.4931, %.4930
  %.4933 = fcmp nnan nsz oeq <1 x double> %.4929, %.4928
  %.4934 = and <1 x i1> %.4933, %.4932
  %.4935 = fcmp nnan nsz ogt <1 x double> %.4929, %.4928
  %.4936 = or <1 x i1> %.4935, %.4934
  %.4938 = select <1 x i1> %.4936, <1 x i64> %.4931, <1 x i64> %.4930
  %.4939 = extractelement <1 x i64> %.4938, i64 0
  %.4941 = tail call i64 @llvm.smax.i64(i64 %.4939, i64 -1)
  br label %B604

B2640.endif:
  %.4979 = load double, ptr %.4959, align 8
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %.103.fca.0.load)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store double %.4979, ptr %retptr, align 8
  br label %common.ret

B2640.if.if:
  %.4977 = icmp sgt i32 %.4969, 0
  %.4970 = load ptr, ptr %excinfo.18, align 8
  %.4978 = select i1 %.4977, ptr %.4970, ptr undef
  store ptr %.4978, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n29(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape) {
B0.endif:
  %.14 = icmp slt i64 %arg.shape, 0
  br i1 %.14, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif:
  %.30 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.30, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.29 = shl nuw nsw i64 %arg.shape, 3
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29, i32 32), !noalias !3
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

define linkonce_odr noundef i32 @n30(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.i, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr readnone captures(none) %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr readnone captures(none) %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr readnone captures(none) %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0) #2 {
B0:
  %.78 = icmp slt i64 %arg.i, 0
  %.79 = select i1 %.78, i64 %arg.alpha.5.0, i64 0
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %arg.i
  %.93 = getelementptr double, ptr %0, i64 %.79
  %.94 = load double, ptr %.93, align 8
  %.95 = fcmp nnan nsz olt double %.94, %arg.C
  %"$phi56.0.2.0" = select i1 %.95, double 0.000000e+00, double 0xFFF0000000000000
  %.148 = fcmp nnan nsz ogt double %.94, 0.000000e+00
  %"$phi110.0.2.0" = select i1 %.148, double 0.000000e+00, double 0xFFF0000000000000
  %.179 = select i1 %.78, i64 %arg.y.5.0, i64 0
  %1 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.193 = getelementptr double, ptr %1, i64 %.179
  %.194 = load double, ptr %.193, align 8
  %.201 = fcmp nnan nsz ogt double %.194, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0" = select i1 %.201, double %"$phi110.0.2.0", double %"$phi56.0.2.0"
  %"$phi56.0.2.0.$phi110.0.2.0" = select i1 %.201, double %"$phi56.0.2.0", double %"$phi110.0.2.0"
  %.276 = select i1 %.78, i64 %arg.up.5.0, i64 0
  %2 = getelementptr double, ptr %arg.up.4, i64 %arg.i
  %.290 = getelementptr double, ptr %2, i64 %.276
  store double %"$phi56.0.2.0.$phi110.0.2.0", ptr %.290, align 8
  %.312 = select i1 %.78, i64 %arg.down.5.0, i64 0
  %3 = getelementptr double, ptr %arg.down.4, i64 %arg.i
  %.326 = getelementptr double, ptr %3, i64 %.312
  store double %"$phi110.0.2.0.$phi56.0.2.0", ptr %.326, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n31(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #3 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr noundef range(i32 -1, -2) i32 @n32(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.active) #3 {
common.ret:
  %.5 = add nsw i64 %arg.active, 7
  %.7 = and i64 %.5, -8
  store i64 %.7, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr range(i32 -1, -2) i32 @n36(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.whole) {
B0.endif:
  %.517 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.away.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  %.2481013.not = icmp slt i64 %arg.active, 1
  br i1 %.2481013.not, label %B230, label %B100.backedge.preheader

B100.backedge.preheader:
  %xtraiter = and i64 %arg.active, 7
  %0 = icmp ult i64 %arg.active, 8
  br i1 %0, label %B100.backedge.epil.preheader, label %B100.backedge.preheader.new

B100.backedge.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775800
  br label %B100.backedge

B230.loopexit.unr-lcssa:
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B230, label %B100.backedge.epil.preheader

B100.backedge.epil.preheader:
  %top.2.01017.epil.init = phi double [ 0xFFF0000000000000, %B100.backedge.preheader ], [ %.13.i.7, %B230.loopexit.unr-lcssa ]
  %bottom.2.01016.epil.init = phi double [ 0xFFF0000000000000, %B100.backedge.preheader ], [ %.13.i56.7, %B230.loopexit.unr-lcssa ]
  %.25410111014.epil.init = phi i64 [ 0, %B100.backedge.preheader ], [ %.261.7, %B230.loopexit.unr-lcssa ]
  %1 = shl i64 %.25410111014.epil.init, 3
  %scevgep316 = getelementptr i8, ptr %arg.down.4, i64 %1
  %scevgep318 = getelementptr i8, ptr %arg.up.4, i64 %1
  %scevgep320 = getelementptr i8, ptr %arg.g.4, i64 %1
  br label %B100.backedge.epil

B100.backedge.epil:
  %top.2.01017.epil = phi double [ %.13.i.epil, %B100.backedge.epil ], [ %top.2.01017.epil.init, %B100.backedge.epil.preheader ]
  %bottom.2.01016.epil = phi double [ %.13.i56.epil, %B100.backedge.epil ], [ %bottom.2.01016.epil.init, %B100.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B100.backedge.epil ], [ 0, %B100.backedge.epil.preheader ]
  %2 = shl nuw nsw i64 %epil.iter, 3
  %scevgep321 = getelementptr i8, ptr %scevgep320, i64 %2
  %.315.epil = load double, ptr %scevgep321, align 8
  %3 = shl nuw nsw i64 %epil.iter, 3
  %scevgep319 = getelementptr i8, ptr %scevgep318, i64 %3
  %.345.epil = load double, ptr %scevgep319, align 8
  %.346.epil = fadd nnan nsz double %.315.epil, %.345.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.346.epil, %top.2.01017.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.346.epil, double %top.2.01017.epil
  %4 = shl nuw nsw i64 %epil.iter, 3
  %scevgep317 = getelementptr i8, ptr %scevgep316, i64 %4
  %.405.epil = load double, ptr %scevgep317, align 8
  %.436.epil = fsub nnan nsz double %.405.epil, %.315.epil
  %.12.i55.epil = fcmp nnan nsz ogt double %.436.epil, %bottom.2.01016.epil
  %.13.i56.epil = select i1 %.12.i55.epil, double %.436.epil, double %bottom.2.01016.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B230, label %B100.backedge.epil, !llvm.loop !10

B230:
  %bottom.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.13.i56.7, %B230.loopexit.unr-lcssa ], [ %.13.i56.epil, %B100.backedge.epil ]
  %top.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.13.i.7, %B230.loopexit.unr-lcssa ], [ %.13.i.epil, %B100.backedge.epil ]
  %.484 = icmp eq i64 %arg.whole, 0
  br i1 %.484, label %B242, label %B322

B242:
  %.496 = fadd nnan nsz double %bottom.2.0.lcssa, %top.2.0.lcssa
  %.499 = fmul nnan nsz double %arg.eps, 1.000000e+01
  %.502 = fcmp nnan nsz ugt double %.496, %.499
  br i1 %.502, label %B322, label %B266

B266:
  %.537 = call i32 @n37(ptr nonnull %.517, ptr nonnull %excinfo.3, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.place.2)
  %cond = icmp eq i32 %.537, 0
  br i1 %cond, label %B322, label %B266.if.if, !prof !12

B322:
  %active.4.0 = phi i64 [ %arg.active, %B230 ], [ %arg.active, %B242 ], [ %arg.place.2, %B266 ]
  %whole.2.0 = phi i64 [ %arg.whole, %B230 ], [ 0, %B242 ], [ 1, %B266 ]
  %.581 = icmp sgt i64 %active.4.0, 0
  br i1 %.581, label %B338.preheader, label %B802.endif

B338.preheader:
  %5 = shl i64 %arg.place.2, 2
  %6 = add i64 %5, -4
  %7 = shl i64 %arg.kernel.5.1, 2
  %8 = shl i64 %arg.kernel.5.1, 2
  %9 = mul i64 %arg.kernel.5.1, -4
  %10 = getelementptr i8, ptr %arg.kernel.4, i64 %5
  %11 = getelementptr i8, ptr %arg.kernel.4, i64 %5
  %invariant.gep151 = getelementptr i8, ptr %arg.kernel.4, i64 %5
  %n.vec106 = and i64 %arg.place.2, 9223372036854775792
  %n.vec122 = and i64 %arg.place.2, 9223372036854775804
  %min.iters.check = icmp ugt i64 %arg.place.2, 3
  %ident.check.not = icmp eq i64 %arg.kernel.5.1, 1
  %or.cond = select i1 %min.iters.check, i1 %ident.check.not, i1 false
  %n.vec = and i64 %arg.place.2, 9223372036854775792
  %n.vec86 = and i64 %arg.place.2, 9223372036854775804
  %scevgep208 = getelementptr i8, ptr %arg.kernel.4, i64 32
  %scevgep214 = getelementptr i8, ptr %arg.kernel.4, i64 32
  %12 = shl i64 %arg.kernel.5.1, 2
  %13 = mul i64 %arg.kernel.5.1, -4
  %scevgep271 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %scevgep284 = getelementptr i8, ptr %arg.kernel.4, i64 -4
  %14 = shl i64 %arg.kernel.5.1, 2
  %15 = shl i64 %arg.kernel.5.1, 2
  %16 = shl i64 %arg.kernel.5.1, 5
  br label %B338

B338:
  %lsr.iv280 = phi ptr [ %arg.kernel.4, %B338.preheader ], [ %scevgep281, %B780 ]
  %lsr.iv266 = phi ptr [ %scevgep214, %B338.preheader ], [ %scevgep267, %B780 ]
  %lsr.iv223 = phi ptr [ %arg.kernel.4, %B338.preheader ], [ %scevgep224, %B780 ]
  %lsr.iv209 = phi ptr [ %scevgep208, %B338.preheader ], [ %scevgep210, %B780 ]
  %active.5.0 = phi i64 [ %active.4.0, %B338.preheader ], [ %active.6.2, %B780 ]
  %i.2.0 = phi i64 [ 0, %B338.preheader ], [ %.1981, %B780 ]
  %17 = mul i64 %7, %i.2.0
  %scevgep93 = getelementptr i8, ptr %arg.kernel.4, i64 %17
  %scevgep94 = getelementptr i8, ptr %10, i64 %17
  %18 = shl i64 %i.2.0, 2
  %scevgep = getelementptr i8, ptr %arg.kernel.4, i64 %18
  %scevgep79 = getelementptr i8, ptr %11, i64 %18
  %19 = getelementptr double, ptr %arg.alpha.4, i64 %i.2.0
  %.86.i = load double, ptr %19, align 8, !noalias !13
  %.87.i = fcmp nnan nsz ult double %.86.i, %arg.C
  br i1 %.87.i, label %B128.i, label %B338.endif

B128.i:
  %.303.i = fcmp nnan nsz ugt double %.86.i, 0.000000e+00
  br i1 %.303.i, label %B780, label %B236.endif.i

B236.endif.i:
  %20 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.335.i = load double, ptr %20, align 8, !noalias !13
  %.342.i = fcmp nnan nsz ogt double %.335.i, 0.000000e+00
  %21 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.379.i = load double, ptr %21, align 8, !noalias !13
  %.387.i = fneg nnan nsz double %.379.i
  %.389.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.387.i
  %.437.i = fcmp nnan nsz ogt double %.379.i, %top.2.0.lcssa
  %"$phi236.2.2.0.i" = select i1 %.342.i, i1 %.389.i, i1 %.437.i
  br i1 %"$phi236.2.2.0.i", label %B380, label %B780

B380:
  %.635 = add nsw i64 %active.5.0, -1
  %.644 = icmp sgt i64 %.635, %i.2.0
  br i1 %.644, label %B402.preheader, label %B780

B402.preheader:
  %22 = mul i64 %12, %.635
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 %22
  %scevgep227 = getelementptr i8, ptr %arg.kernel.4, i64 %22
  %23 = shl i64 %active.5.0, 2
  %scevgep272 = getelementptr i8, ptr %scevgep271, i64 %23
  %scevgep285 = getelementptr i8, ptr %scevgep284, i64 %23
  br label %B402

B402:
  %lsr.iv286 = phi ptr [ %scevgep285, %B402.preheader ], [ %scevgep287, %B758 ]
  %lsr.iv273 = phi ptr [ %scevgep272, %B402.preheader ], [ %scevgep274, %B758 ]
  %lsr.iv228 = phi ptr [ %scevgep227, %B402.preheader ], [ %scevgep229, %B758 ]
  %lsr.iv216 = phi ptr [ %scevgep215, %B402.preheader ], [ %scevgep217, %B758 ]
  %indvar = phi i64 [ 0, %B402.preheader ], [ %indvar.next, %B758 ]
  %active.7.1 = phi i64 [ %.635, %B402.preheader ], [ %.1959, %B758 ]
  %24 = getelementptr double, ptr %arg.alpha.4, i64 %active.7.1
  %.86.i32 = load double, ptr %24, align 8, !noalias !16
  %.87.i33 = fcmp nnan nsz ult double %.86.i32, %arg.C
  br i1 %.87.i33, label %B128.i44, label %B402.endif

B128.i44:
  %.303.i45 = fcmp nnan nsz ugt double %.86.i32, 0.000000e+00
  br i1 %.303.i45, label %B464.6, label %B236.endif.i46

B236.endif.i46:
  %25 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.335.i47 = load double, ptr %25, align 8, !noalias !16
  %.342.i48 = fcmp nnan nsz ogt double %.335.i47, 0.000000e+00
  %26 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.379.i49 = load double, ptr %26, align 8, !noalias !16
  %.387.i50 = fneg nnan nsz double %.379.i49
  %.389.i51 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.387.i50
  %.437.i52 = fcmp nnan nsz ogt double %.379.i49, %top.2.0.lcssa
  %"$phi236.2.2.0.i53" = select i1 %.342.i48, i1 %.389.i51, i1 %.437.i52
  br i1 %"$phi236.2.2.0.i53", label %B758, label %B464.6

B464.6:
  %27 = icmp sgt i64 %arg.place.2, 0
  %28 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.1012 = load double, ptr %28, align 8
  %.1041 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.1042 = load double, ptr %.1041, align 8
  store double %.1012, ptr %.1041, align 8
  store double %.1042, ptr %28, align 8
  %29 = getelementptr double, ptr %arg.alpha.4, i64 %active.7.1
  %.1012.1 = load double, ptr %29, align 8
  %.1041.1 = getelementptr double, ptr %arg.alpha.4, i64 %i.2.0
  %.1042.1 = load double, ptr %.1041.1, align 8
  store double %.1012.1, ptr %.1041.1, align 8
  store double %.1042.1, ptr %29, align 8
  %30 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.1012.2 = load double, ptr %30, align 8
  %.1041.2 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.1042.2 = load double, ptr %.1041.2, align 8
  store double %.1012.2, ptr %.1041.2, align 8
  store double %.1042.2, ptr %30, align 8
  %31 = getelementptr double, ptr %arg.away.4, i64 %active.7.1
  %.1012.3 = load double, ptr %31, align 8
  %.1041.3 = getelementptr double, ptr %arg.away.4, i64 %i.2.0
  %.1042.3 = load double, ptr %.1041.3, align 8
  store double %.1012.3, ptr %.1041.3, align 8
  store double %.1042.3, ptr %31, align 8
  %32 = getelementptr double, ptr %arg.diagonal.4, i64 %active.7.1
  %.1012.4 = load double, ptr %32, align 8
  %.1041.4 = getelementptr double, ptr %arg.diagonal.4, i64 %i.2.0
  %.1042.4 = load double, ptr %.1041.4, align 8
  store double %.1012.4, ptr %.1041.4, align 8
  store double %.1042.4, ptr %32, align 8
  %33 = getelementptr double, ptr %arg.up.4, i64 %active.7.1
  %.1012.5 = load double, ptr %33, align 8
  %.1041.5 = getelementptr double, ptr %arg.up.4, i64 %i.2.0
  %.1042.5 = load double, ptr %.1041.5, align 8
  store double %.1012.5, ptr %.1041.5, align 8
  store double %.1042.5, ptr %33, align 8
  %34 = getelementptr double, ptr %arg.down.4, i64 %active.7.1
  %.1012.6 = load double, ptr %34, align 8
  %.1041.6 = getelementptr double, ptr %arg.down.4, i64 %i.2.0
  %.1042.6 = load double, ptr %.1041.6, align 8
  store double %.1012.6, ptr %.1041.6, align 8
  store double %.1042.6, ptr %34, align 8
  %35 = getelementptr i64, ptr %arg.place.4, i64 %active.7.1
  %.1172 = load i64, ptr %35, align 8
  %.1202 = getelementptr i64, ptr %arg.place.4, i64 %i.2.0
  %.1203 = load i64, ptr %.1202, align 8
  store i64 %.1172, ptr %.1202, align 8
  store i64 %.1203, ptr %35, align 8
  br i1 %27, label %iter.check101, label %B780

B592:
  %.135210221024 = phi i64 [ %.1359.7, %B592 ], [ %.135210221024.unr, %B592.preheader154 ]
  %36 = shl i64 %.135210221024, 2
  %scevgep255 = getelementptr i8, ptr %lsr.iv228, i64 %36
  %.1436 = load float, ptr %scevgep255, align 4
  %37 = shl i64 %.135210221024, 2
  %scevgep238 = getelementptr i8, ptr %lsr.iv223, i64 %37
  %.1491 = load float, ptr %scevgep238, align 4
  store float %.1436, ptr %scevgep238, align 4
  store float %.1491, ptr %scevgep255, align 4
  %38 = shl i64 %.135210221024, 2
  %scevgep256 = getelementptr i8, ptr %lsr.iv228, i64 %38
  %scevgep257 = getelementptr i8, ptr %scevgep256, i64 4
  %.1436.1 = load float, ptr %scevgep257, align 4
  %39 = shl i64 %.135210221024, 2
  %scevgep241 = getelementptr i8, ptr %lsr.iv223, i64 %39
  %scevgep242 = getelementptr i8, ptr %scevgep241, i64 4
  %.1491.1 = load float, ptr %scevgep242, align 4
  store float %.1436.1, ptr %scevgep242, align 4
  store float %.1491.1, ptr %scevgep257, align 4
  %40 = shl i64 %.135210221024, 2
  %scevgep258 = getelementptr i8, ptr %lsr.iv228, i64 %40
  %scevgep259 = getelementptr i8, ptr %scevgep258, i64 8
  %.1436.2 = load float, ptr %scevgep259, align 4
  %41 = shl i64 %.135210221024, 2
  %scevgep243 = getelementptr i8, ptr %lsr.iv223, i64 %41
  %scevgep244 = getelementptr i8, ptr %scevgep243, i64 8
  %.1491.2 = load float, ptr %scevgep244, align 4
  store float %.1436.2, ptr %scevgep244, align 4
  store float %.1491.2, ptr %scevgep259, align 4
  %42 = shl i64 %.135210221024, 2
  %scevgep260 = getelementptr i8, ptr %lsr.iv228, i64 %42
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 12
  %.1436.3 = load float, ptr %scevgep261, align 4
  %43 = shl i64 %.135210221024, 2
  %scevgep245 = getelementptr i8, ptr %lsr.iv223, i64 %43
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 12
  %.1491.3 = load float, ptr %scevgep246, align 4
  store float %.1436.3, ptr %scevgep246, align 4
  store float %.1491.3, ptr %scevgep261, align 4
  %44 = shl i64 %.135210221024, 2
  %scevgep253 = getelementptr i8, ptr %lsr.iv228, i64 %44
  %scevgep254 = getelementptr i8, ptr %scevgep253, i64 16
  %.1436.4 = load float, ptr %scevgep254, align 4
  %45 = shl i64 %.135210221024, 2
  %scevgep236 = getelementptr i8, ptr %lsr.iv223, i64 %45
  %scevgep237 = getelementptr i8, ptr %scevgep236, i64 16
  %.1491.4 = load float, ptr %scevgep237, align 4
  store float %.1436.4, ptr %scevgep237, align 4
  store float %.1491.4, ptr %scevgep254, align 4
  %46 = shl i64 %.135210221024, 2
  %scevgep262 = getelementptr i8, ptr %lsr.iv228, i64 %46
  %scevgep263 = getelementptr i8, ptr %scevgep262, i64 20
  %.1436.5 = load float, ptr %scevgep263, align 4
  %47 = shl i64 %.135210221024, 2
  %scevgep249 = getelementptr i8, ptr %lsr.iv223, i64 %47
  %scevgep250 = getelementptr i8, ptr %scevgep249, i64 20
  %.1491.5 = load float, ptr %scevgep250, align 4
  store float %.1436.5, ptr %scevgep250, align 4
  store float %.1491.5, ptr %scevgep263, align 4
  %48 = shl i64 %.135210221024, 2
  %scevgep264 = getelementptr i8, ptr %lsr.iv228, i64 %48
  %scevgep265 = getelementptr i8, ptr %scevgep264, i64 24
  %.1436.6 = load float, ptr %scevgep265, align 4
  %49 = shl i64 %.135210221024, 2
  %scevgep247 = getelementptr i8, ptr %lsr.iv223, i64 %49
  %scevgep248 = getelementptr i8, ptr %scevgep247, i64 24
  %.1491.6 = load float, ptr %scevgep248, align 4
  store float %.1436.6, ptr %scevgep248, align 4
  store float %.1491.6, ptr %scevgep265, align 4
  %.1359.7 = add nuw nsw i64 %.135210221024, 8
  %50 = shl i64 %.135210221024, 2
  %scevgep251 = getelementptr i8, ptr %lsr.iv228, i64 %50
  %scevgep252 = getelementptr i8, ptr %scevgep251, i64 28
  %.1436.7 = load float, ptr %scevgep252, align 4
  %51 = shl i64 %.135210221024, 2
  %scevgep239 = getelementptr i8, ptr %lsr.iv223, i64 %51
  %scevgep240 = getelementptr i8, ptr %scevgep239, i64 28
  %.1491.7 = load float, ptr %scevgep240, align 4
  store float %.1436.7, ptr %scevgep240, align 4
  store float %.1491.7, ptr %scevgep252, align 4
  %exitcond1058.not.7 = icmp eq i64 %arg.place.2, %.1359.7
  br i1 %exitcond1058.not.7, label %iter.check, label %B592, !llvm.loop !19

B690:
  %lsr.iv298 = phi i64 [ %158, %B690.preheader153 ], [ %lsr.iv.next299, %B690 ]
  %lsr.iv296 = phi i64 [ %157, %B690.preheader153 ], [ %lsr.iv.next297, %B690 ]
  %scevgep300 = getelementptr i8, ptr %lsr.iv286, i64 %lsr.iv298
  %.1779 = load float, ptr %scevgep300, align 4
  %scevgep301 = getelementptr i8, ptr %lsr.iv280, i64 %lsr.iv298
  %.1834 = load float, ptr %scevgep301, align 4
  store float %.1779, ptr %scevgep301, align 4
  store float %.1834, ptr %scevgep300, align 4
  %scevgep302 = getelementptr i8, ptr %scevgep300, i64 %8
  %.1779.1 = load float, ptr %scevgep302, align 4
  %scevgep309 = getelementptr i8, ptr %scevgep301, i64 %8
  %.1834.1 = load float, ptr %scevgep309, align 4
  store float %.1779.1, ptr %scevgep309, align 4
  store float %.1834.1, ptr %scevgep302, align 4
  %scevgep303 = getelementptr i8, ptr %scevgep302, i64 %8
  %.1779.2 = load float, ptr %scevgep303, align 4
  %scevgep310 = getelementptr i8, ptr %scevgep309, i64 %8
  %.1834.2 = load float, ptr %scevgep310, align 4
  store float %.1779.2, ptr %scevgep310, align 4
  store float %.1834.2, ptr %scevgep303, align 4
  %scevgep304 = getelementptr i8, ptr %scevgep303, i64 %8
  %.1779.3 = load float, ptr %scevgep304, align 4
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 %8
  %.1834.3 = load float, ptr %scevgep311, align 4
  store float %.1779.3, ptr %scevgep311, align 4
  store float %.1834.3, ptr %scevgep304, align 4
  %scevgep305 = getelementptr i8, ptr %scevgep304, i64 %8
  %.1779.4 = load float, ptr %scevgep305, align 4
  %scevgep312 = getelementptr i8, ptr %scevgep311, i64 %8
  %.1834.4 = load float, ptr %scevgep312, align 4
  store float %.1779.4, ptr %scevgep312, align 4
  store float %.1834.4, ptr %scevgep305, align 4
  %scevgep306 = getelementptr i8, ptr %scevgep305, i64 %8
  %.1779.5 = load float, ptr %scevgep306, align 4
  %scevgep313 = getelementptr i8, ptr %scevgep312, i64 %8
  %.1834.5 = load float, ptr %scevgep313, align 4
  store float %.1779.5, ptr %scevgep313, align 4
  store float %.1834.5, ptr %scevgep306, align 4
  %scevgep307 = getelementptr i8, ptr %scevgep306, i64 %8
  %.1779.6 = load float, ptr %scevgep307, align 4
  %scevgep314 = getelementptr i8, ptr %scevgep313, i64 %8
  %.1834.6 = load float, ptr %scevgep314, align 4
  store float %.1779.6, ptr %scevgep314, align 4
  store float %.1834.6, ptr %scevgep307, align 4
  %scevgep308 = getelementptr i8, ptr %scevgep307, i64 %8
  %.1779.7 = load float, ptr %scevgep308, align 4
  %scevgep315 = getelementptr i8, ptr %scevgep314, i64 %8
  %.1834.7 = load float, ptr %scevgep315, align 4
  store float %.1779.7, ptr %scevgep315, align 4
  store float %.1834.7, ptr %scevgep308, align 4
  %lsr.iv.next297 = add i64 %lsr.iv296, -8
  %lsr.iv.next299 = add i64 %lsr.iv298, %16
  %exitcond1059.not.7 = icmp eq i64 %lsr.iv.next297, 0
  br i1 %exitcond1059.not.7, label %B780, label %B690, !llvm.loop !21

B758:
  %.1959 = add nsw i64 %active.7.1, -1
  %indvar.next = add i64 %indvar, 1
  %.1965 = icmp sgt i64 %.1959, %i.2.0
  %scevgep217 = getelementptr i8, ptr %lsr.iv216, i64 %13
  %scevgep229 = getelementptr i8, ptr %lsr.iv228, i64 %13
  %scevgep274 = getelementptr i8, ptr %lsr.iv273, i64 -4
  %scevgep287 = getelementptr i8, ptr %lsr.iv286, i64 -4
  br i1 %.1965, label %B402, label %B802.endif

B780:
  %active.6.2 = phi i64 [ %active.5.0, %B128.i ], [ %active.5.0, %B338.endif ], [ %.635, %B380 ], [ %active.7.1, %B464.6 ], [ %active.5.0, %B236.endif.i ], [ %active.7.1, %middle.block ], [ %active.7.1, %vec.epilog.middle.block ], [ %active.7.1, %B690.prol.loopexit ], [ %active.7.1, %B690 ]
  %.1981 = add nuw nsw i64 %i.2.0, 1
  %scevgep210 = getelementptr i8, ptr %lsr.iv209, i64 %8
  %scevgep224 = getelementptr i8, ptr %lsr.iv223, i64 %8
  %scevgep267 = getelementptr i8, ptr %lsr.iv266, i64 4
  %scevgep281 = getelementptr i8, ptr %lsr.iv280, i64 4
  %.1985 = icmp slt i64 %.1981, %active.6.2
  br i1 %.1985, label %B338, label %B802.endif

B836:
  %lsr.iv = phi i64 [ %168, %B836.preheader152 ], [ %lsr.iv.next, %B836 ]
  %.213010401042 = phi i64 [ %.213010401042.unr, %B836.preheader152 ], [ %107, %B836 ]
  %.2177 = icmp slt i64 %.213010401042, 0
  %52 = shl i64 %arg.up.5.0, 3
  %53 = select i1 %.2177, i64 %52, i64 0
  %scevgep194 = getelementptr i8, ptr %arg.up.4, i64 %53
  %54 = shl i64 %.213010401042, 3
  %scevgep195 = getelementptr i8, ptr %scevgep194, i64 %54
  store double 0xFFF0000000000000, ptr %scevgep195, align 8
  %55 = shl i64 %arg.down.5.0, 3
  %56 = select i1 %.2177, i64 %55, i64 0
  %scevgep192 = getelementptr i8, ptr %arg.down.4, i64 %56
  %57 = shl i64 %.213010401042, 3
  %scevgep193 = getelementptr i8, ptr %scevgep192, i64 %57
  store double 0xFFF0000000000000, ptr %scevgep193, align 8
  %58 = add i64 %.213010401042, 1
  %.2177.1 = icmp slt i64 %58, 0
  %59 = shl i64 %arg.up.5.0, 3
  %60 = select i1 %.2177.1, i64 %59, i64 0
  %scevgep199 = getelementptr i8, ptr %arg.up.4, i64 %60
  %61 = shl i64 %.213010401042, 3
  %scevgep200 = getelementptr i8, ptr %scevgep199, i64 %61
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 8
  store double 0xFFF0000000000000, ptr %scevgep201, align 8
  %62 = shl i64 %arg.down.5.0, 3
  %63 = select i1 %.2177.1, i64 %62, i64 0
  %scevgep196 = getelementptr i8, ptr %arg.down.4, i64 %63
  %64 = shl i64 %.213010401042, 3
  %scevgep197 = getelementptr i8, ptr %scevgep196, i64 %64
  %scevgep198 = getelementptr i8, ptr %scevgep197, i64 8
  store double 0xFFF0000000000000, ptr %scevgep198, align 8
  %65 = add i64 %.213010401042, 2
  %.2177.2 = icmp slt i64 %65, 0
  %66 = shl i64 %arg.up.5.0, 3
  %67 = select i1 %.2177.2, i64 %66, i64 0
  %scevgep189 = getelementptr i8, ptr %arg.up.4, i64 %67
  %68 = shl i64 %.213010401042, 3
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 %68
  %scevgep191 = getelementptr i8, ptr %scevgep190, i64 16
  store double 0xFFF0000000000000, ptr %scevgep191, align 8
  %69 = shl i64 %arg.down.5.0, 3
  %70 = select i1 %.2177.2, i64 %69, i64 0
  %scevgep186 = getelementptr i8, ptr %arg.down.4, i64 %70
  %71 = shl i64 %.213010401042, 3
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 %71
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 16
  store double 0xFFF0000000000000, ptr %scevgep188, align 8
  %72 = add i64 %.213010401042, 3
  %.2177.3 = icmp slt i64 %72, 0
  %73 = shl i64 %arg.up.5.0, 3
  %74 = select i1 %.2177.3, i64 %73, i64 0
  %scevgep183 = getelementptr i8, ptr %arg.up.4, i64 %74
  %75 = shl i64 %.213010401042, 3
  %scevgep184 = getelementptr i8, ptr %scevgep183, i64 %75
  %scevgep185 = getelementptr i8, ptr %scevgep184, i64 24
  store double 0xFFF0000000000000, ptr %scevgep185, align 8
  %76 = shl i64 %arg.down.5.0, 3
  %77 = select i1 %.2177.3, i64 %76, i64 0
  %scevgep180 = getelementptr i8, ptr %arg.down.4, i64 %77
  %78 = shl i64 %.213010401042, 3
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 %78
  %scevgep182 = getelementptr i8, ptr %scevgep181, i64 24
  store double 0xFFF0000000000000, ptr %scevgep182, align 8
  %79 = add i64 %.213010401042, 4
  %.2177.4 = icmp slt i64 %79, 0
  %80 = shl i64 %arg.up.5.0, 3
  %81 = select i1 %.2177.4, i64 %80, i64 0
  %scevgep177 = getelementptr i8, ptr %arg.up.4, i64 %81
  %82 = shl i64 %.213010401042, 3
  %scevgep178 = getelementptr i8, ptr %scevgep177, i64 %82
  %scevgep179 = getelementptr i8, ptr %scevgep178, i64 32
  store double 0xFFF0000000000000, ptr %scevgep179, align 8
  %83 = shl i64 %arg.down.5.0, 3
  %84 = select i1 %.2177.4, i64 %83, i64 0
  %scevgep174 = getelementptr i8, ptr %arg.down.4, i64 %84
  %85 = shl i64 %.213010401042, 3
  %scevgep175 = getelementptr i8, ptr %scevgep174, i64 %85
  %scevgep176 = getelementptr i8, ptr %scevgep175, i64 32
  store double 0xFFF0000000000000, ptr %scevgep176, align 8
  %86 = add i64 %.213010401042, 5
  %.2177.5 = icmp slt i64 %86, 0
  %87 = shl i64 %arg.up.5.0, 3
  %88 = select i1 %.2177.5, i64 %87, i64 0
  %scevgep171 = getelementptr i8, ptr %arg.up.4, i64 %88
  %89 = shl i64 %.213010401042, 3
  %scevgep172 = getelementptr i8, ptr %scevgep171, i64 %89
  %scevgep173 = getelementptr i8, ptr %scevgep172, i64 40
  store double 0xFFF0000000000000, ptr %scevgep173, align 8
  %90 = shl i64 %arg.down.5.0, 3
  %91 = select i1 %.2177.5, i64 %90, i64 0
  %scevgep168 = getelementptr i8, ptr %arg.down.4, i64 %91
  %92 = shl i64 %.213010401042, 3
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 %92
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 40
  store double 0xFFF0000000000000, ptr %scevgep170, align 8
  %93 = add i64 %.213010401042, 6
  %.2177.6 = icmp slt i64 %93, 0
  %94 = shl i64 %arg.up.5.0, 3
  %95 = select i1 %.2177.6, i64 %94, i64 0
  %scevgep165 = getelementptr i8, ptr %arg.up.4, i64 %95
  %96 = shl i64 %.213010401042, 3
  %scevgep166 = getelementptr i8, ptr %scevgep165, i64 %96
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 48
  store double 0xFFF0000000000000, ptr %scevgep167, align 8
  %97 = shl i64 %arg.down.5.0, 3
  %98 = select i1 %.2177.6, i64 %97, i64 0
  %scevgep162 = getelementptr i8, ptr %arg.down.4, i64 %98
  %99 = shl i64 %.213010401042, 3
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 %99
  %scevgep164 = getelementptr i8, ptr %scevgep163, i64 48
  store double 0xFFF0000000000000, ptr %scevgep164, align 8
  %100 = add i64 %.213010401042, 7
  %.2177.7 = icmp slt i64 %100, 0
  %101 = shl i64 %arg.up.5.0, 3
  %102 = select i1 %.2177.7, i64 %101, i64 0
  %scevgep159 = getelementptr i8, ptr %arg.up.4, i64 %102
  %103 = shl i64 %.213010401042, 3
  %scevgep160 = getelementptr i8, ptr %scevgep159, i64 %103
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 56
  store double 0xFFF0000000000000, ptr %scevgep161, align 8
  %104 = shl i64 %arg.down.5.0, 3
  %105 = select i1 %.2177.7, i64 %104, i64 0
  %scevgep156 = getelementptr i8, ptr %arg.down.4, i64 %105
  %106 = shl i64 %.213010401042, 3
  %scevgep157 = getelementptr i8, ptr %scevgep156, i64 %106
  %scevgep158 = getelementptr i8, ptr %scevgep157, i64 56
  store double 0xFFF0000000000000, ptr %scevgep158, align 8
  %lsr.iv.next = add i64 %lsr.iv, -8
  %.2124.7 = icmp sgt i64 %lsr.iv.next, 8
  %107 = add i64 %.213010401042, 8
  br i1 %.2124.7, label %B836, label %B906

common.ret:
  %common.ret.op = phi i32 [ 0, %B906 ], [ %.537, %B266.if.if ]
  ret i32 %common.ret.op

B906:
  tail call void @NRT_decref(ptr %arg.up.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  store i64 %active.8.1, ptr %retptr, align 8
  %retptr.repack993 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %whole.2.0, ptr %retptr.repack993, align 8
  br label %common.ret

B100.backedge:
  %top.2.01017 = phi double [ 0xFFF0000000000000, %B100.backedge.preheader.new ], [ %.13.i.7, %B100.backedge ]
  %bottom.2.01016 = phi double [ 0xFFF0000000000000, %B100.backedge.preheader.new ], [ %.13.i56.7, %B100.backedge ]
  %.25410111014 = phi i64 [ 0, %B100.backedge.preheader.new ], [ %.261.7, %B100.backedge ]
  %sunkaddr = shl i64 %.25410111014, 3
  %sunkaddr373 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr
  %.315 = load double, ptr %sunkaddr373, align 8
  %sunkaddr374 = shl i64 %.25410111014, 3
  %sunkaddr375 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr374
  %.345 = load double, ptr %sunkaddr375, align 8
  %.346 = fadd nnan nsz double %.315, %.345
  %.12.i = fcmp nnan nsz ogt double %.346, %top.2.01017
  %.13.i = select i1 %.12.i, double %.346, double %top.2.01017
  %sunkaddr376 = shl i64 %.25410111014, 3
  %sunkaddr377 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr376
  %.405 = load double, ptr %sunkaddr377, align 8
  %.436 = fsub nnan nsz double %.405, %.315
  %.12.i55 = fcmp nnan nsz ogt double %.436, %bottom.2.01016
  %.13.i56 = select i1 %.12.i55, double %.436, double %bottom.2.01016
  %sunkaddr378 = shl i64 %.25410111014, 3
  %sunkaddr379 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr378
  %sunkaddr380 = getelementptr i8, ptr %sunkaddr379, i64 8
  %.315.1 = load double, ptr %sunkaddr380, align 8
  %sunkaddr381 = shl i64 %.25410111014, 3
  %sunkaddr382 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr381
  %sunkaddr383 = getelementptr i8, ptr %sunkaddr382, i64 8
  %.345.1 = load double, ptr %sunkaddr383, align 8
  %.346.1 = fadd nnan nsz double %.315.1, %.345.1
  %.12.i.1 = fcmp nnan nsz ogt double %.346.1, %.13.i
  %.13.i.1 = select i1 %.12.i.1, double %.346.1, double %.13.i
  %sunkaddr384 = shl i64 %.25410111014, 3
  %sunkaddr385 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr384
  %sunkaddr386 = getelementptr i8, ptr %sunkaddr385, i64 8
  %.405.1 = load double, ptr %sunkaddr386, align 8
  %.436.1 = fsub nnan nsz double %.405.1, %.315.1
  %.12.i55.1 = fcmp nnan nsz ogt double %.436.1, %.13.i56
  %.13.i56.1 = select i1 %.12.i55.1, double %.436.1, double %.13.i56
  %sunkaddr387 = shl i64 %.25410111014, 3
  %sunkaddr388 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr387
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr388, i64 16
  %.315.2 = load double, ptr %sunkaddr389, align 8
  %sunkaddr390 = shl i64 %.25410111014, 3
  %sunkaddr391 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr390
  %sunkaddr392 = getelementptr i8, ptr %sunkaddr391, i64 16
  %.345.2 = load double, ptr %sunkaddr392, align 8
  %.346.2 = fadd nnan nsz double %.315.2, %.345.2
  %.12.i.2 = fcmp nnan nsz ogt double %.346.2, %.13.i.1
  %.13.i.2 = select i1 %.12.i.2, double %.346.2, double %.13.i.1
  %sunkaddr393 = shl i64 %.25410111014, 3
  %sunkaddr394 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr393
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 16
  %.405.2 = load double, ptr %sunkaddr395, align 8
  %.436.2 = fsub nnan nsz double %.405.2, %.315.2
  %.12.i55.2 = fcmp nnan nsz ogt double %.436.2, %.13.i56.1
  %.13.i56.2 = select i1 %.12.i55.2, double %.436.2, double %.13.i56.1
  %sunkaddr396 = shl i64 %.25410111014, 3
  %sunkaddr397 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr396
  %sunkaddr398 = getelementptr i8, ptr %sunkaddr397, i64 24
  %.315.3 = load double, ptr %sunkaddr398, align 8
  %sunkaddr399 = shl i64 %.25410111014, 3
  %sunkaddr400 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr399
  %sunkaddr401 = getelementptr i8, ptr %sunkaddr400, i64 24
  %.345.3 = load double, ptr %sunkaddr401, align 8
  %.346.3 = fadd nnan nsz double %.315.3, %.345.3
  %.12.i.3 = fcmp nnan nsz ogt double %.346.3, %.13.i.2
  %.13.i.3 = select i1 %.12.i.3, double %.346.3, double %.13.i.2
  %sunkaddr402 = shl i64 %.25410111014, 3
  %sunkaddr403 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr402
  %sunkaddr404 = getelementptr i8, ptr %sunkaddr403, i64 24
  %.405.3 = load double, ptr %sunkaddr404, align 8
  %.436.3 = fsub nnan nsz double %.405.3, %.315.3
  %.12.i55.3 = fcmp nnan nsz ogt double %.436.3, %.13.i56.2
  %.13.i56.3 = select i1 %.12.i55.3, double %.436.3, double %.13.i56.2
  %sunkaddr405 = shl i64 %.25410111014, 3
  %sunkaddr406 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr405
  %sunkaddr407 = getelementptr i8, ptr %sunkaddr406, i64 32
  %.315.4 = load double, ptr %sunkaddr407, align 8
  %sunkaddr408 = shl i64 %.25410111014, 3
  %sunkaddr409 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr408
  %sunkaddr410 = getelementptr i8, ptr %sunkaddr409, i64 32
  %.345.4 = load double, ptr %sunkaddr410, align 8
  %.346.4 = fadd nnan nsz double %.315.4, %.345.4
  %.12.i.4 = fcmp nnan nsz ogt double %.346.4, %.13.i.3
  %.13.i.4 = select i1 %.12.i.4, double %.346.4, double %.13.i.3
  %sunkaddr411 = shl i64 %.25410111014, 3
  %sunkaddr412 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr411
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 32
  %.405.4 = load double, ptr %sunkaddr413, align 8
  %.436.4 = fsub nnan nsz double %.405.4, %.315.4
  %.12.i55.4 = fcmp nnan nsz ogt double %.436.4, %.13.i56.3
  %.13.i56.4 = select i1 %.12.i55.4, double %.436.4, double %.13.i56.3
  %sunkaddr414 = shl i64 %.25410111014, 3
  %sunkaddr415 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr414
  %sunkaddr416 = getelementptr i8, ptr %sunkaddr415, i64 40
  %.315.5 = load double, ptr %sunkaddr416, align 8
  %sunkaddr417 = shl i64 %.25410111014, 3
  %sunkaddr418 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr417
  %sunkaddr419 = getelementptr i8, ptr %sunkaddr418, i64 40
  %.345.5 = load double, ptr %sunkaddr419, align 8
  %.346.5 = fadd nnan nsz double %.315.5, %.345.5
  %.12.i.5 = fcmp nnan nsz ogt double %.346.5, %.13.i.4
  %.13.i.5 = select i1 %.12.i.5, double %.346.5, double %.13.i.4
  %sunkaddr420 = shl i64 %.25410111014, 3
  %sunkaddr421 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr420
  %sunkaddr422 = getelementptr i8, ptr %sunkaddr421, i64 40
  %.405.5 = load double, ptr %sunkaddr422, align 8
  %.436.5 = fsub nnan nsz double %.405.5, %.315.5
  %.12.i55.5 = fcmp nnan nsz ogt double %.436.5, %.13.i56.4
  %.13.i56.5 = select i1 %.12.i55.5, double %.436.5, double %.13.i56.4
  %sunkaddr423 = shl i64 %.25410111014, 3
  %sunkaddr424 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr423
  %sunkaddr425 = getelementptr i8, ptr %sunkaddr424, i64 48
  %.315.6 = load double, ptr %sunkaddr425, align 8
  %sunkaddr426 = shl i64 %.25410111014, 3
  %sunkaddr427 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr426
  %sunkaddr428 = getelementptr i8, ptr %sunkaddr427, i64 48
  %.345.6 = load double, ptr %sunkaddr428, align 8
  %.346.6 = fadd nnan nsz double %.315.6, %.345.6
  %.12.i.6 = fcmp nnan nsz ogt double %.346.6, %.13.i.5
  %.13.i.6 = select i1 %.12.i.6, double %.346.6, double %.13.i.5
  %sunkaddr429 = shl i64 %.25410111014, 3
  %sunkaddr430 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr429
  %sunkaddr431 = getelementptr i8, ptr %sunkaddr430, i64 48
  %.405.6 = load double, ptr %sunkaddr431, align 8
  %.436.6 = fsub nnan nsz double %.405.6, %.315.6
  %.12.i55.6 = fcmp nnan nsz ogt double %.436.6, %.13.i56.5
  %.13.i56.6 = select i1 %.12.i55.6, double %.436.6, double %.13.i56.5
  %.261.7 = add nuw nsw i64 %.25410111014, 8
  %sunkaddr432 = shl i64 %.25410111014, 3
  %sunkaddr433 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr432
  %sunkaddr434 = getelementptr i8, ptr %sunkaddr433, i64 56
  %.315.7 = load double, ptr %sunkaddr434, align 8
  %sunkaddr435 = shl i64 %.25410111014, 3
  %sunkaddr436 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr435
  %sunkaddr437 = getelementptr i8, ptr %sunkaddr436, i64 56
  %.345.7 = load double, ptr %sunkaddr437, align 8
  %.346.7 = fadd nnan nsz double %.315.7, %.345.7
  %.12.i.7 = fcmp nnan nsz ogt double %.346.7, %.13.i.6
  %.13.i.7 = select i1 %.12.i.7, double %.346.7, double %.13.i.6
  %sunkaddr438 = shl i64 %.25410111014, 3
  %sunkaddr439 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr438
  %sunkaddr440 = getelementptr i8, ptr %sunkaddr439, i64 56
  %.405.7 = load double, ptr %sunkaddr440, align 8
  %.436.7 = fsub nnan nsz double %.405.7, %.315.7
  %.12.i55.7 = fcmp nnan nsz ogt double %.436.7, %.13.i56.6
  %.13.i56.7 = select i1 %.12.i55.7, double %.436.7, double %.13.i56.6
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.261.7
  br i1 %niter.ncmp.7, label %B230.loopexit.unr-lcssa, label %B100.backedge

B266.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B338.endif:
  %108 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.124.i = load double, ptr %108, align 8, !noalias !13
  %.131.i = fcmp nnan nsz ogt double %.124.i, 0.000000e+00
  %109 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.168.i = load double, ptr %109, align 8, !noalias !13
  %.177.i = fcmp nnan nsz ogt double %.168.i, %top.2.0.lcssa
  %.224.i = fneg nnan nsz double %.168.i
  %.226.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i
  %"$phi112.2.2.0.i" = select i1 %.131.i, i1 %.177.i, i1 %.226.i
  br i1 %"$phi112.2.2.0.i", label %B380, label %B780

B402.endif:
  %110 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.124.i35 = load double, ptr %110, align 8, !noalias !16
  %.131.i36 = fcmp nnan nsz ogt double %.124.i35, 0.000000e+00
  %111 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.168.i37 = load double, ptr %111, align 8, !noalias !16
  %.177.i38 = fcmp nnan nsz ogt double %.168.i37, %top.2.0.lcssa
  %.224.i39 = fneg nnan nsz double %.168.i37
  %.226.i40 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i39
  %"$phi112.2.2.0.i41" = select i1 %.131.i36, i1 %.177.i38, i1 %.226.i40
  br i1 %"$phi112.2.2.0.i41", label %B758, label %B464.6

iter.check101:
  %112 = icmp ult i64 %arg.place.2, 4
  br i1 %112, label %B592.preheader, label %vector.memcheck92

vector.memcheck92:
  %.1431 = mul i64 %active.7.1, %arg.kernel.5.1
  %113 = getelementptr float, ptr %arg.kernel.4, i64 %.1431
  %114 = mul i64 %8, %.635
  %115 = mul i64 %9, %indvar
  %gep = getelementptr i8, ptr %invariant.gep151, i64 %115
  %scevgep95 = getelementptr i8, ptr %gep, i64 %114
  %bound096 = icmp ult ptr %scevgep93, %scevgep95
  %bound197 = icmp ult ptr %113, %scevgep94
  %found.conflict98 = and i1 %bound096, %bound197
  br i1 %found.conflict98, label %B592.preheader, label %vector.main.loop.iter.check103

vector.main.loop.iter.check103:
  %116 = icmp ult i64 %arg.place.2, 16
  br i1 %116, label %vec.epilog.ph120, label %vector.body107.preheader

vector.body107.preheader:
  br label %vector.body107

vector.body107:
  %lsr.iv218 = phi ptr [ %lsr.iv216, %vector.body107.preheader ], [ %scevgep219, %vector.body107 ]
  %index108 = phi i64 [ 0, %vector.body107.preheader ], [ %index.next113, %vector.body107 ]
  %scevgep220 = getelementptr i8, ptr %lsr.iv218, i64 -32
  %wide.load109 = load <8 x float>, ptr %scevgep220, align 4, !alias.scope !22
  %wide.load110 = load <8 x float>, ptr %lsr.iv218, align 4, !alias.scope !22
  %117 = shl i64 %index108, 2
  %scevgep212 = getelementptr i8, ptr %lsr.iv209, i64 %117
  %scevgep213 = getelementptr i8, ptr %scevgep212, i64 -32
  %118 = shl i64 %index108, 2
  %scevgep211 = getelementptr i8, ptr %lsr.iv209, i64 %118
  %wide.load111 = load <8 x float>, ptr %scevgep213, align 4, !alias.scope !25, !noalias !22
  %wide.load112 = load <8 x float>, ptr %scevgep211, align 4, !alias.scope !25, !noalias !22
  store <8 x float> %wide.load109, ptr %scevgep213, align 4, !alias.scope !25, !noalias !22
  store <8 x float> %wide.load110, ptr %scevgep211, align 4, !alias.scope !25, !noalias !22
  store <8 x float> %wide.load111, ptr %scevgep220, align 4, !alias.scope !22
  store <8 x float> %wide.load112, ptr %lsr.iv218, align 4, !alias.scope !22
  %index.next113 = add nuw i64 %index108, 16
  %scevgep219 = getelementptr i8, ptr %lsr.iv218, i64 64
  %119 = icmp eq i64 %n.vec106, %index.next113
  br i1 %119, label %middle.block114, label %vector.body107, !llvm.loop !27

middle.block114:
  %120 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %120, label %iter.check, label %vec.epilog.iter.check118

vec.epilog.iter.check118:
  %121 = and i64 %arg.place.2, 12
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %B592.preheader, label %vec.epilog.ph120, !prof !29

vec.epilog.ph120:
  %vec.epilog.resume.val116 = phi i64 [ %n.vec106, %vec.epilog.iter.check118 ], [ 0, %vector.main.loop.iter.check103 ]
  %123 = sub nsw i64 %n.vec122, %vec.epilog.resume.val116
  %124 = shl i64 %vec.epilog.resume.val116, 2
  %scevgep225 = getelementptr i8, ptr %lsr.iv223, i64 %124
  %scevgep230 = getelementptr i8, ptr %lsr.iv228, i64 %124
  br label %vec.epilog.vector.body123

vec.epilog.vector.body123:
  %lsr.iv221 = phi i64 [ %lsr.iv.next222, %vec.epilog.vector.body123 ], [ 0, %vec.epilog.ph120 ]
  %125 = shl i64 %lsr.iv221, 2
  %scevgep231 = getelementptr i8, ptr %scevgep230, i64 %125
  %wide.load125 = load <4 x float>, ptr %scevgep231, align 4, !alias.scope !22
  %126 = shl i64 %lsr.iv221, 2
  %scevgep226 = getelementptr i8, ptr %scevgep225, i64 %126
  %wide.load126 = load <4 x float>, ptr %scevgep226, align 4, !alias.scope !25, !noalias !22
  store <4 x float> %wide.load125, ptr %scevgep226, align 4, !alias.scope !25, !noalias !22
  store <4 x float> %wide.load126, ptr %scevgep231, align 4, !alias.scope !22
  %lsr.iv.next222 = add i64 %lsr.iv221, 4
  %127 = icmp eq i64 %123, %lsr.iv.next222
  br i1 %127, label %vec.epilog.middle.block128, label %vec.epilog.vector.body123, !llvm.loop !30

vec.epilog.middle.block128:
  %128 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %128, label %iter.check, label %B592.preheader

B592.preheader:
  %.135210221024.ph = phi i64 [ 0, %iter.check101 ], [ 0, %vector.memcheck92 ], [ %n.vec106, %vec.epilog.iter.check118 ], [ %n.vec122, %vec.epilog.middle.block128 ]
  %129 = sub nsw i64 %arg.place.2, %.135210221024.ph
  %xtraiter140 = and i64 %129, 7
  %lcmp.mod141.not = icmp eq i64 %xtraiter140, 0
  br i1 %lcmp.mod141.not, label %B592.prol.loopexit, label %B592.prol.preheader

B592.prol.preheader:
  br label %B592.prol

B592.prol:
  %lsr.iv234 = phi i64 [ %xtraiter140, %B592.prol.preheader ], [ %lsr.iv.next235, %B592.prol ]
  %.135210221024.prol = phi i64 [ %.135210221024.ph, %B592.prol.preheader ], [ %.1359.prol, %B592.prol ]
  %.1359.prol = add nuw i64 %.135210221024.prol, 1
  %130 = shl i64 %.135210221024.prol, 2
  %scevgep233 = getelementptr i8, ptr %lsr.iv228, i64 %130
  %.1436.prol = load float, ptr %scevgep233, align 4
  %131 = shl i64 %.135210221024.prol, 2
  %scevgep232 = getelementptr i8, ptr %lsr.iv223, i64 %131
  %.1491.prol = load float, ptr %scevgep232, align 4
  store float %.1436.prol, ptr %scevgep232, align 4
  store float %.1491.prol, ptr %scevgep233, align 4
  %lsr.iv.next235 = add nsw i64 %lsr.iv234, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next235, 0
  br i1 %prol.iter.cmp.not, label %B592.prol.loopexit, label %B592.prol, !llvm.loop !31

B592.prol.loopexit:
  %.135210221024.unr = phi i64 [ %.135210221024.ph, %B592.preheader ], [ %.1359.prol, %B592.prol ]
  %132 = sub nsw i64 %.135210221024.ph, %arg.place.2
  %133 = icmp ugt i64 %132, -8
  br i1 %133, label %iter.check, label %B592.preheader154

B592.preheader154:
  br label %B592

iter.check:
  br i1 %or.cond, label %vector.memcheck, label %B690.preheader

vector.memcheck:
  %invariant.gep = getelementptr float, ptr %arg.kernel.4, i64 %active.7.1
  %134 = shl i64 %active.5.0, 2
  %135 = add i64 %6, %134
  %136 = shl i64 %indvar, 2
  %137 = sub i64 %135, %136
  %scevgep80 = getelementptr i8, ptr %arg.kernel.4, i64 %137
  %bound0 = icmp ult ptr %scevgep, %scevgep80
  %bound1 = icmp ult ptr %invariant.gep, %scevgep79
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B690.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %138 = icmp ult i64 %arg.place.2, 16
  br i1 %138, label %vec.epilog.ph, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

vector.body:
  %lsr.iv275 = phi ptr [ %lsr.iv273, %vector.body.preheader ], [ %scevgep276, %vector.body ]
  %index = phi i64 [ 0, %vector.body.preheader ], [ %index.next, %vector.body ]
  %scevgep277 = getelementptr i8, ptr %lsr.iv275, i64 -32
  %wide.load = load <8 x float>, ptr %scevgep277, align 4, !alias.scope !32
  %wide.load82 = load <8 x float>, ptr %lsr.iv275, align 4, !alias.scope !32
  %139 = shl i64 %index, 2
  %scevgep269 = getelementptr i8, ptr %lsr.iv266, i64 %139
  %scevgep270 = getelementptr i8, ptr %scevgep269, i64 -32
  %140 = shl i64 %index, 2
  %scevgep268 = getelementptr i8, ptr %lsr.iv266, i64 %140
  %wide.load83 = load <8 x float>, ptr %scevgep270, align 4, !alias.scope !35, !noalias !32
  %wide.load84 = load <8 x float>, ptr %scevgep268, align 4, !alias.scope !35, !noalias !32
  store <8 x float> %wide.load, ptr %scevgep270, align 4, !alias.scope !35, !noalias !32
  store <8 x float> %wide.load82, ptr %scevgep268, align 4, !alias.scope !35, !noalias !32
  store <8 x float> %wide.load83, ptr %scevgep277, align 4, !alias.scope !32
  store <8 x float> %wide.load84, ptr %lsr.iv275, align 4, !alias.scope !32
  %index.next = add nuw i64 %index, 16
  %scevgep276 = getelementptr i8, ptr %lsr.iv275, i64 64
  %141 = icmp eq i64 %n.vec106, %index.next
  br i1 %141, label %middle.block, label %vector.body, !llvm.loop !37

middle.block:
  %142 = icmp eq i64 %arg.place.2, %n.vec
  br i1 %142, label %B780, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %143 = and i64 %arg.place.2, 12
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %B690.preheader, label %vec.epilog.ph, !prof !29

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %145 = sub nsw i64 %n.vec122, %vec.epilog.resume.val
  %146 = shl i64 %vec.epilog.resume.val, 2
  %scevgep282 = getelementptr i8, ptr %lsr.iv280, i64 %146
  %scevgep288 = getelementptr i8, ptr %lsr.iv286, i64 %146
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %lsr.iv278 = phi i64 [ %lsr.iv.next279, %vec.epilog.vector.body ], [ 0, %vec.epilog.ph ]
  %147 = shl i64 %lsr.iv278, 2
  %scevgep289 = getelementptr i8, ptr %scevgep288, i64 %147
  %wide.load88 = load <4 x float>, ptr %scevgep289, align 4, !alias.scope !32
  %148 = shl i64 %lsr.iv278, 2
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 %148
  %wide.load89 = load <4 x float>, ptr %scevgep283, align 4, !alias.scope !35, !noalias !32
  store <4 x float> %wide.load88, ptr %scevgep283, align 4, !alias.scope !35, !noalias !32
  store <4 x float> %wide.load89, ptr %scevgep289, align 4, !alias.scope !32
  %lsr.iv.next279 = add i64 %lsr.iv278, 4
  %149 = icmp eq i64 %145, %lsr.iv.next279
  br i1 %149, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !38

vec.epilog.middle.block:
  %150 = icmp eq i64 %arg.place.2, %n.vec86
  br i1 %150, label %B780, label %B690.preheader

B690.preheader:
  %.169510311033.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec86, %vec.epilog.middle.block ]
  %151 = sub nsw i64 %arg.place.2, %.169510311033.ph
  %xtraiter142 = and i64 %151, 7
  %lcmp.mod143.not = icmp eq i64 %xtraiter142, 0
  br i1 %lcmp.mod143.not, label %B690.prol.loopexit, label %B690.prol.preheader

B690.prol.preheader:
  %152 = mul i64 %14, %.169510311033.ph
  %153 = sub nsw i64 0, %xtraiter142
  br label %B690.prol

B690.prol:
  %lsr.iv294 = phi i64 [ 0, %B690.prol.preheader ], [ %lsr.iv.next295, %B690.prol ]
  %lsr.iv290 = phi i64 [ %152, %B690.prol.preheader ], [ %lsr.iv.next291, %B690.prol ]
  %scevgep293 = getelementptr i8, ptr %lsr.iv286, i64 %lsr.iv290
  %.1779.prol = load float, ptr %scevgep293, align 4
  %scevgep292 = getelementptr i8, ptr %lsr.iv280, i64 %lsr.iv290
  %.1834.prol = load float, ptr %scevgep292, align 4
  store float %.1779.prol, ptr %scevgep292, align 4
  store float %.1834.prol, ptr %scevgep293, align 4
  %lsr.iv.next291 = add i64 %lsr.iv290, %8
  %lsr.iv.next295 = add nsw i64 %lsr.iv294, -1
  %prol.iter144.cmp.not = icmp eq i64 %lsr.iv.next295, %153
  br i1 %prol.iter144.cmp.not, label %B690.prol.loopexit.loopexit, label %B690.prol, !llvm.loop !39

B690.prol.loopexit.loopexit:
  %154 = sub i64 %.169510311033.ph, %lsr.iv.next295
  br label %B690.prol.loopexit

B690.prol.loopexit:
  %.169510311033.unr = phi i64 [ %.169510311033.ph, %B690.preheader ], [ %154, %B690.prol.loopexit.loopexit ]
  %155 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %156 = icmp ugt i64 %155, -8
  br i1 %156, label %B780, label %B690.preheader153

B690.preheader153:
  %157 = sub i64 %arg.place.2, %.169510311033.unr
  %158 = mul i64 %15, %.169510311033.unr
  br label %B690

B802.endif:
  %active.8.1 = phi i64 [ %active.4.0, %B322 ], [ %i.2.0, %B758 ], [ %active.6.2, %B780 ]
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  tail call void @NRT_decref(ptr %arg.away.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  %.2081 = sub i64 %arg.place.2, %active.8.1
  %.21241041.not = icmp slt i64 %.2081, 1
  br i1 %.21241041.not, label %B906, label %B836.preheader

B836.preheader:
  %xtraiter145 = and i64 %.2081, 7
  %lcmp.mod146.not = icmp eq i64 %xtraiter145, 0
  br i1 %lcmp.mod146.not, label %B836.prol.loopexit, label %B836.prol.preheader

B836.prol.preheader:
  br label %B836.prol

B836.prol:
  %lsr.iv206 = phi i64 [ %xtraiter145, %B836.prol.preheader ], [ %lsr.iv.next207, %B836.prol ]
  %.213010401042.prol = phi i64 [ %active.8.1, %B836.prol.preheader ], [ %.2137.prol, %B836.prol ]
  %.2137.prol = add i64 %.213010401042.prol, 1
  %.2177.prol = icmp slt i64 %.213010401042.prol, 0
  %159 = shl i64 %arg.up.5.0, 3
  %160 = select i1 %.2177.prol, i64 %159, i64 0
  %scevgep204 = getelementptr i8, ptr %arg.up.4, i64 %160
  %161 = shl i64 %.213010401042.prol, 3
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 %161
  store double 0xFFF0000000000000, ptr %scevgep205, align 8
  %162 = shl i64 %arg.down.5.0, 3
  %163 = select i1 %.2177.prol, i64 %162, i64 0
  %scevgep202 = getelementptr i8, ptr %arg.down.4, i64 %163
  %164 = shl i64 %.213010401042.prol, 3
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 %164
  store double 0xFFF0000000000000, ptr %scevgep203, align 8
  %lsr.iv.next207 = add nsw i64 %lsr.iv206, -1
  %prol.iter147.cmp.not = icmp eq i64 %lsr.iv.next207, 0
  br i1 %prol.iter147.cmp.not, label %B836.prol.loopexit.loopexit, label %B836.prol, !llvm.loop !40

B836.prol.loopexit.loopexit:
  %165 = sub i64 %arg.place.2, %.2137.prol
  br label %B836.prol.loopexit

B836.prol.loopexit:
  %.212310391043.unr = phi i64 [ %.2081, %B836.preheader ], [ %165, %B836.prol.loopexit.loopexit ]
  %.213010401042.unr = phi i64 [ %active.8.1, %B836.preheader ], [ %.2137.prol, %B836.prol.loopexit.loopexit ]
  %166 = sub i64 %active.8.1, %arg.place.2
  %167 = icmp ugt i64 %166, -8
  br i1 %167, label %B906, label %B836.preheader152

B836.preheader152:
  %168 = add i64 %.212310391043.unr, 8
  br label %B836
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n37(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 96
  br i1 %min.iters.check, label %B36.backedge.preheader431, label %vector.memcheck

vector.memcheck:
  %0 = shl i64 %arg.active, 3
  %1 = add i64 %arg.active, %arg.g.5.0
  %2 = shl i64 %1, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep.fr = freeze ptr %scevgep
  %3 = shl i64 %..155, 3
  %scevgep8 = getelementptr i8, ptr %scevgep.fr, i64 %3
  %4 = add i64 %arg.active, %arg.up.5.0
  %5 = shl i64 %4, 3
  %scevgep9 = getelementptr i8, ptr %arg.up.4, i64 %5
  %scevgep9.fr = freeze ptr %scevgep9
  %scevgep10 = getelementptr i8, ptr %scevgep9.fr, i64 %3
  %scevgep13 = getelementptr i8, ptr %arg.up.4, i64 %0
  %scevgep13.fr = freeze ptr %scevgep13
  %6 = add i64 %3, %0
  %scevgep14 = getelementptr i8, ptr %arg.up.4, i64 %6
  %scevgep14.fr = freeze ptr %scevgep14
  %7 = add i64 %arg.active, %arg.down.5.0
  %8 = shl i64 %7, 3
  %scevgep17 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep17.fr = freeze ptr %scevgep17
  %scevgep18 = getelementptr i8, ptr %scevgep17.fr, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %6
  %scevgep22.fr = freeze ptr %scevgep22
  %9 = add i64 %arg.active, %arg.away.5.0
  %10 = shl i64 %9, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %10
  %scevgep25.fr = freeze ptr %scevgep25
  %scevgep26 = getelementptr i8, ptr %scevgep25.fr, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %6
  %scevgep30.fr = freeze ptr %scevgep30
  %11 = add i64 %arg.active, %arg.y.5.0
  %12 = shl i64 %11, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %12
  %scevgep33.fr = freeze ptr %scevgep33
  %scevgep34 = getelementptr i8, ptr %scevgep33.fr, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %6
  %scevgep38.fr = freeze ptr %scevgep38
  %13 = add i64 %arg.active, %arg.alpha.5.0
  %14 = shl i64 %13, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %14
  %scevgep41.fr = freeze ptr %scevgep41
  %scevgep42 = getelementptr i8, ptr %scevgep41.fr, i64 %3
  %scevgep45 = getelementptr i8, ptr %arg.alpha.4, i64 %0
  %scevgep45.fr = freeze ptr %scevgep45
  %scevgep46 = getelementptr i8, ptr %arg.alpha.4, i64 %6
  %scevgep46.fr = freeze ptr %scevgep46
  %scevgep47 = getelementptr i8, ptr %arg.g.4, i64 %0
  %scevgep47.fr = freeze ptr %scevgep47
  %scevgep48 = getelementptr i8, ptr %arg.g.4, i64 %6
  %scevgep48.fr = freeze ptr %scevgep48
  %bound0 = icmp ult ptr %scevgep.fr, %scevgep10
  %bound1 = icmp ult ptr %scevgep9.fr, %scevgep8
  %found.conflict = and i1 %bound0, %bound1
  %bound0199 = icmp ult ptr %scevgep.fr, %scevgep14.fr
  %bound1200 = icmp ult ptr %scevgep13.fr, %scevgep8
  %found.conflict201 = and i1 %bound1200, %bound0199
  %conflict.rdx = or i1 %found.conflict, %found.conflict201
  %bound0202 = icmp ult ptr %scevgep.fr, %scevgep18
  %bound1203 = icmp ult ptr %scevgep17.fr, %scevgep8
  %found.conflict204 = and i1 %bound0202, %bound1203
  %conflict.rdx205 = or i1 %found.conflict204, %conflict.rdx
  %bound0206 = icmp ult ptr %scevgep.fr, %scevgep22.fr
  %bound1207 = icmp ult ptr %scevgep21.fr, %scevgep8
  %found.conflict208 = and i1 %bound1207, %bound0206
  %conflict.rdx209 = or i1 %found.conflict208, %conflict.rdx205
  %bound0210 = icmp ult ptr %scevgep.fr, %scevgep26
  %bound1211 = icmp ult ptr %scevgep25.fr, %scevgep8
  %found.conflict212 = and i1 %bound0210, %bound1211
  %conflict.rdx213 = or i1 %found.conflict212, %conflict.rdx209
  %bound0214 = icmp ult ptr %scevgep.fr, %scevgep30.fr
  %bound1215 = icmp ult ptr %scevgep29.fr, %scevgep8
  %found.conflict216 = and i1 %bound1215, %bound0214
  %conflict.rdx217 = or i1 %found.conflict216, %conflict.rdx213
  %bound0218 = icmp ult ptr %scevgep.fr, %scevgep34
  %bound1219 = icmp ult ptr %scevgep33.fr, %scevgep8
  %found.conflict220 = and i1 %bound0218, %bound1219
  %conflict.rdx221 = or i1 %found.conflict220, %conflict.rdx217
  %bound0222 = icmp ult ptr %scevgep.fr, %scevgep38.fr
  %bound1223 = icmp ult ptr %scevgep37.fr, %scevgep8
  %found.conflict224 = and i1 %bound1223, %bound0222
  %conflict.rdx225 = or i1 %found.conflict224, %conflict.rdx221
  %bound0226 = icmp ult ptr %scevgep.fr, %scevgep42
  %bound1227 = icmp ult ptr %scevgep41.fr, %scevgep8
  %found.conflict228 = and i1 %bound0226, %bound1227
  %conflict.rdx229 = or i1 %found.conflict228, %conflict.rdx225
  %bound0230 = icmp ult ptr %scevgep.fr, %scevgep46.fr
  %bound1231 = icmp ult ptr %scevgep45.fr, %scevgep8
  %found.conflict232 = and i1 %bound1231, %bound0230
  %conflict.rdx233 = or i1 %found.conflict232, %conflict.rdx229
  %bound0234 = icmp ult ptr %scevgep47.fr, %scevgep10
  %bound1235 = icmp ult ptr %scevgep9.fr, %scevgep48.fr
  %found.conflict236 = and i1 %bound0234, %bound1235
  %conflict.rdx237 = or i1 %found.conflict236, %conflict.rdx233
  %bound0238 = icmp ult ptr %scevgep47.fr, %scevgep14.fr
  %bound1239 = icmp ult ptr %scevgep13.fr, %scevgep48.fr
  %found.conflict240 = and i1 %bound0238, %bound1239
  %conflict.rdx241 = or i1 %found.conflict240, %conflict.rdx237
  %bound0242 = icmp ult ptr %scevgep47.fr, %scevgep18
  %bound1243 = icmp ult ptr %scevgep17.fr, %scevgep48.fr
  %found.conflict244 = and i1 %bound0242, %bound1243
  %conflict.rdx245 = or i1 %found.conflict244, %conflict.rdx241
  %bound0246 = icmp ult ptr %scevgep47.fr, %scevgep22.fr
  %bound1247 = icmp ult ptr %scevgep21.fr, %scevgep48.fr
  %found.conflict248 = and i1 %bound0246, %bound1247
  %conflict.rdx249 = or i1 %found.conflict248, %conflict.rdx245
  %bound0250 = icmp ult ptr %scevgep47.fr, %scevgep26
  %bound1251 = icmp ult ptr %scevgep25.fr, %scevgep48.fr
  %found.conflict252 = and i1 %bound0250, %bound1251
  %conflict.rdx253 = or i1 %found.conflict252, %conflict.rdx249
  %bound0254 = icmp ult ptr %scevgep47.fr, %scevgep30.fr
  %bound1255 = icmp ult ptr %scevgep29.fr, %scevgep48.fr
  %found.conflict256 = and i1 %bound0254, %bound1255
  %conflict.rdx257 = or i1 %found.conflict256, %conflict.rdx253
  %bound0258 = icmp ult ptr %scevgep47.fr, %scevgep34
  %bound1259 = icmp ult ptr %scevgep33.fr, %scevgep48.fr
  %found.conflict260 = and i1 %bound0258, %bound1259
  %conflict.rdx261 = or i1 %found.conflict260, %conflict.rdx257
  %bound0262 = icmp ult ptr %scevgep47.fr, %scevgep38.fr
  %bound1263 = icmp ult ptr %scevgep37.fr, %scevgep48.fr
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %found.conflict264, %conflict.rdx261
  %bound0266 = icmp ult ptr %scevgep47.fr, %scevgep42
  %bound1267 = icmp ult ptr %scevgep41.fr, %scevgep48.fr
  %found.conflict268 = and i1 %bound0266, %bound1267
  %conflict.rdx269 = or i1 %found.conflict268, %conflict.rdx265
  %bound0270 = icmp ult ptr %scevgep47.fr, %scevgep46.fr
  %bound1271 = icmp ult ptr %scevgep45.fr, %scevgep48.fr
  %found.conflict272 = and i1 %bound0270, %bound1271
  %conflict.rdx273 = or i1 %found.conflict272, %conflict.rdx269
  %bound0274 = icmp ult ptr %scevgep9.fr, %scevgep18
  %bound1275 = icmp ult ptr %scevgep17.fr, %scevgep10
  %found.conflict276 = and i1 %bound0274, %bound1275
  %conflict.rdx277 = or i1 %found.conflict276, %conflict.rdx273
  %bound0278 = icmp ult ptr %scevgep9.fr, %scevgep22.fr
  %bound1279 = icmp ult ptr %scevgep21.fr, %scevgep10
  %found.conflict280 = and i1 %bound1279, %bound0278
  %conflict.rdx281 = or i1 %found.conflict280, %conflict.rdx277
  %bound0282 = icmp ult ptr %scevgep9.fr, %scevgep26
  %bound1283 = icmp ult ptr %scevgep25.fr, %scevgep10
  %found.conflict284 = and i1 %bound0282, %bound1283
  %conflict.rdx285 = or i1 %found.conflict284, %conflict.rdx281
  %bound0286 = icmp ult ptr %scevgep9.fr, %scevgep30.fr
  %bound1287 = icmp ult ptr %scevgep29.fr, %scevgep10
  %found.conflict288 = and i1 %bound1287, %bound0286
  %conflict.rdx289 = or i1 %found.conflict288, %conflict.rdx285
  %bound0290 = icmp ult ptr %scevgep9.fr, %scevgep34
  %bound1291 = icmp ult ptr %scevgep33.fr, %scevgep10
  %found.conflict292 = and i1 %bound0290, %bound1291
  %conflict.rdx293 = or i1 %found.conflict292, %conflict.rdx289
  %bound0294 = icmp ult ptr %scevgep9.fr, %scevgep38.fr
  %bound1295 = icmp ult ptr %scevgep37.fr, %scevgep10
  %found.conflict296 = and i1 %bound1295, %bound0294
  %conflict.rdx297 = or i1 %found.conflict296, %conflict.rdx293
  %bound0298 = icmp ult ptr %scevgep9.fr, %scevgep42
  %bound1299 = icmp ult ptr %scevgep41.fr, %scevgep10
  %found.conflict300 = and i1 %bound0298, %bound1299
  %conflict.rdx301 = or i1 %found.conflict300, %conflict.rdx297
  %bound0302 = icmp ult ptr %scevgep9.fr, %scevgep46.fr
  %bound1303 = icmp ult ptr %scevgep45.fr, %scevgep10
  %found.conflict304 = and i1 %bound1303, %bound0302
  %conflict.rdx305 = or i1 %found.conflict304, %conflict.rdx301
  %bound0306 = icmp ult ptr %scevgep13.fr, %scevgep18
  %bound1307 = icmp ult ptr %scevgep17.fr, %scevgep14.fr
  %found.conflict308 = and i1 %bound0306, %bound1307
  %conflict.rdx309 = or i1 %found.conflict308, %conflict.rdx305
  %bound0310 = icmp ult ptr %scevgep13.fr, %scevgep22.fr
  %bound1311 = icmp ult ptr %scevgep21.fr, %scevgep14.fr
  %found.conflict312 = and i1 %bound0310, %bound1311
  %conflict.rdx313 = or i1 %found.conflict312, %conflict.rdx309
  %bound0314 = icmp ult ptr %scevgep13.fr, %scevgep26
  %bound1315 = icmp ult ptr %scevgep25.fr, %scevgep14.fr
  %found.conflict316 = and i1 %bound0314, %bound1315
  %conflict.rdx317 = or i1 %found.conflict316, %conflict.rdx313
  %bound0318 = icmp ult ptr %scevgep13.fr, %scevgep30.fr
  %bound1319 = icmp ult ptr %scevgep29.fr, %scevgep14.fr
  %found.conflict320 = and i1 %bound0318, %bound1319
  %conflict.rdx321 = or i1 %found.conflict320, %conflict.rdx317
  %bound0322 = icmp ult ptr %scevgep13.fr, %scevgep34
  %bound1323 = icmp ult ptr %scevgep33.fr, %scevgep14.fr
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %found.conflict324, %conflict.rdx321
  %bound0326 = icmp ult ptr %scevgep13.fr, %scevgep38.fr
  %bound1327 = icmp ult ptr %scevgep37.fr, %scevgep14.fr
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %found.conflict328, %conflict.rdx325
  %bound0330 = icmp ult ptr %scevgep13.fr, %scevgep42
  %bound1331 = icmp ult ptr %scevgep41.fr, %scevgep14.fr
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %found.conflict332, %conflict.rdx329
  %bound0334 = icmp ult ptr %scevgep13.fr, %scevgep46.fr
  %bound1335 = icmp ult ptr %scevgep45.fr, %scevgep14.fr
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %found.conflict336, %conflict.rdx333
  %bound0338 = icmp ult ptr %scevgep17.fr, %scevgep26
  %bound1339 = icmp ult ptr %scevgep25.fr, %scevgep18
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %found.conflict340, %conflict.rdx337
  %bound0342 = icmp ult ptr %scevgep17.fr, %scevgep30.fr
  %bound1343 = icmp ult ptr %scevgep29.fr, %scevgep18
  %found.conflict344 = and i1 %bound1343, %bound0342
  %conflict.rdx345 = or i1 %found.conflict344, %conflict.rdx341
  %bound0346 = icmp ult ptr %scevgep17.fr, %scevgep34
  %bound1347 = icmp ult ptr %scevgep33.fr, %scevgep18
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %found.conflict348, %conflict.rdx345
  %bound0350 = icmp ult ptr %scevgep17.fr, %scevgep38.fr
  %bound1351 = icmp ult ptr %scevgep37.fr, %scevgep18
  %found.conflict352 = and i1 %bound1351, %bound0350
  %conflict.rdx353 = or i1 %found.conflict352, %conflict.rdx349
  %bound0354 = icmp ult ptr %scevgep17.fr, %scevgep42
  %bound1355 = icmp ult ptr %scevgep41.fr, %scevgep18
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %found.conflict356, %conflict.rdx353
  %bound0358 = icmp ult ptr %scevgep17.fr, %scevgep46.fr
  %bound1359 = icmp ult ptr %scevgep45.fr, %scevgep18
  %found.conflict360 = and i1 %bound1359, %bound0358
  %conflict.rdx361 = or i1 %found.conflict360, %conflict.rdx357
  %bound0362 = icmp ult ptr %scevgep21.fr, %scevgep26
  %bound1363 = icmp ult ptr %scevgep25.fr, %scevgep22.fr
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %found.conflict364, %conflict.rdx361
  %bound0366 = icmp ult ptr %scevgep21.fr, %scevgep30.fr
  %bound1367 = icmp ult ptr %scevgep29.fr, %scevgep22.fr
  %found.conflict368 = and i1 %bound0366, %bound1367
  %conflict.rdx369 = or i1 %found.conflict368, %conflict.rdx365
  %bound0370 = icmp ult ptr %scevgep21.fr, %scevgep34
  %bound1371 = icmp ult ptr %scevgep33.fr, %scevgep22.fr
  %found.conflict372 = and i1 %bound0370, %bound1371
  %conflict.rdx373 = or i1 %found.conflict372, %conflict.rdx369
  %bound0374 = icmp ult ptr %scevgep21.fr, %scevgep38.fr
  %bound1375 = icmp ult ptr %scevgep37.fr, %scevgep22.fr
  %found.conflict376 = and i1 %bound0374, %bound1375
  %conflict.rdx377 = or i1 %found.conflict376, %conflict.rdx373
  %bound0378 = icmp ult ptr %scevgep21.fr, %scevgep42
  %bound1379 = icmp ult ptr %scevgep41.fr, %scevgep22.fr
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %found.conflict380, %conflict.rdx377
  %bound0382 = icmp ult ptr %scevgep21.fr, %scevgep46.fr
  %bound1383 = icmp ult ptr %scevgep45.fr, %scevgep22.fr
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %found.conflict384, %conflict.rdx381
  br i1 %conflict.rdx385, label %B36.backedge.preheader431, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775804
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %15 = shl i64 %arg.away.5.0, 3
  %16 = shl i64 %arg.y.5.0, 3
  %17 = shl i64 %arg.g.5.0, 3
  %18 = shl i64 %arg.alpha.5.0, 3
  %19 = shl i64 %arg.up.5.0, 3
  %20 = shl i64 %arg.down.5.0, 3
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %21 = add i64 %arg.active, %index
  %22 = add i64 %21, 1
  %23 = add i64 %21, 2
  %24 = add i64 %21, 3
  %25 = icmp slt i64 %21, 0
  %26 = icmp slt i64 %22, 0
  %27 = icmp slt i64 %23, 0
  %28 = icmp slt i64 %24, 0
  %29 = select i1 %25, i64 %15, i64 0
  %scevgep529 = getelementptr i8, ptr %scevgep29.fr, i64 %29
  %30 = shl i64 %index, 3
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %30
  %31 = add i64 %15, 8
  %32 = select i1 %26, i64 %31, i64 8
  %scevgep154 = getelementptr i8, ptr %scevgep29.fr, i64 %32
  %33 = shl i64 %index, 3
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 %33
  %34 = add i64 %15, 16
  %35 = select i1 %27, i64 %34, i64 16
  %scevgep152 = getelementptr i8, ptr %scevgep29.fr, i64 %35
  %36 = shl i64 %index, 3
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 %36
  %37 = add i64 %15, 24
  %38 = select i1 %28, i64 %37, i64 24
  %scevgep150 = getelementptr i8, ptr %scevgep29.fr, i64 %38
  %39 = shl i64 %index, 3
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 %39
  %40 = load double, ptr %scevgep530, align 8, !alias.scope !41
  %41 = load double, ptr %scevgep155, align 8, !alias.scope !41
  %42 = load double, ptr %scevgep153, align 8, !alias.scope !41
  %43 = load double, ptr %scevgep151, align 8, !alias.scope !41
  %44 = insertelement <4 x double> poison, double %40, i64 0
  %45 = insertelement <4 x double> %44, double %41, i64 1
  %46 = insertelement <4 x double> %45, double %42, i64 2
  %47 = insertelement <4 x double> %46, double %43, i64 3
  %48 = select i1 %25, i64 %16, i64 0
  %scevgep532 = getelementptr i8, ptr %scevgep37.fr, i64 %48
  %49 = shl i64 %index, 3
  %scevgep145 = getelementptr i8, ptr %scevgep532, i64 %49
  %50 = add i64 %16, 8
  %51 = select i1 %26, i64 %50, i64 8
  %scevgep146 = getelementptr i8, ptr %scevgep37.fr, i64 %51
  %52 = shl i64 %index, 3
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 %52
  %53 = add i64 %16, 16
  %54 = select i1 %27, i64 %53, i64 16
  %scevgep148 = getelementptr i8, ptr %scevgep37.fr, i64 %54
  %55 = shl i64 %index, 3
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 %55
  %56 = add i64 %16, 24
  %57 = select i1 %28, i64 %56, i64 24
  %scevgep143 = getelementptr i8, ptr %scevgep37.fr, i64 %57
  %58 = shl i64 %index, 3
  %scevgep144 = getelementptr i8, ptr %scevgep143, i64 %58
  %59 = load double, ptr %scevgep145, align 8, !alias.scope !44
  %60 = load double, ptr %scevgep147, align 8, !alias.scope !44
  %61 = load double, ptr %scevgep149, align 8, !alias.scope !44
  %62 = load double, ptr %scevgep144, align 8, !alias.scope !44
  %63 = insertelement <4 x double> poison, double %59, i64 0
  %64 = insertelement <4 x double> %63, double %60, i64 1
  %65 = insertelement <4 x double> %64, double %61, i64 2
  %66 = insertelement <4 x double> %65, double %62, i64 3
  %67 = fadd nnan nsz <4 x double> %47, %66
  %68 = extractelement <4 x double> %67, i64 0
  %69 = extractelement <4 x double> %67, i64 1
  %70 = extractelement <4 x double> %67, i64 2
  %71 = extractelement <4 x double> %67, i64 3
  %72 = select i1 %25, i64 %17, i64 0
  %scevgep535 = getelementptr i8, ptr %scevgep47.fr, i64 %72
  %73 = shl i64 %index, 3
  %scevgep138 = getelementptr i8, ptr %scevgep535, i64 %73
  %74 = add i64 %17, 8
  %75 = select i1 %26, i64 %74, i64 8
  %scevgep139 = getelementptr i8, ptr %scevgep47.fr, i64 %75
  %76 = shl i64 %index, 3
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 %76
  %77 = add i64 %17, 16
  %78 = select i1 %27, i64 %77, i64 16
  %scevgep141 = getelementptr i8, ptr %scevgep47.fr, i64 %78
  %79 = shl i64 %index, 3
  %scevgep142 = getelementptr i8, ptr %scevgep141, i64 %79
  %80 = add i64 %17, 24
  %81 = select i1 %28, i64 %80, i64 24
  %scevgep136 = getelementptr i8, ptr %scevgep47.fr, i64 %81
  %82 = shl i64 %index, 3
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %82
  store double %68, ptr %scevgep138, align 8, !alias.scope !46, !noalias !48
  store double %69, ptr %scevgep140, align 8, !alias.scope !46, !noalias !48
  store double %70, ptr %scevgep142, align 8, !alias.scope !46, !noalias !48
  store double %71, ptr %scevgep137, align 8, !alias.scope !46, !noalias !48
  %83 = select i1 %25, i64 %18, i64 0
  %scevgep538 = getelementptr i8, ptr %scevgep45.fr, i64 %83
  %84 = shl i64 %index, 3
  %scevgep131 = getelementptr i8, ptr %scevgep538, i64 %84
  %85 = add i64 %18, 8
  %86 = select i1 %26, i64 %85, i64 8
  %scevgep132 = getelementptr i8, ptr %scevgep45.fr, i64 %86
  %87 = shl i64 %index, 3
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 %87
  %88 = add i64 %18, 16
  %89 = select i1 %27, i64 %88, i64 16
  %scevgep134 = getelementptr i8, ptr %scevgep45.fr, i64 %89
  %90 = shl i64 %index, 3
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 %90
  %91 = add i64 %18, 24
  %92 = select i1 %28, i64 %91, i64 24
  %scevgep129 = getelementptr i8, ptr %scevgep45.fr, i64 %92
  %93 = shl i64 %index, 3
  %scevgep130 = getelementptr i8, ptr %scevgep129, i64 %93
  %94 = load double, ptr %scevgep131, align 8, !alias.scope !57, !noalias !58
  %95 = load double, ptr %scevgep133, align 8, !alias.scope !57, !noalias !58
  %96 = load double, ptr %scevgep135, align 8, !alias.scope !57, !noalias !58
  %97 = load double, ptr %scevgep130, align 8, !alias.scope !57, !noalias !58
  %98 = insertelement <4 x double> poison, double %94, i64 0
  %99 = insertelement <4 x double> %98, double %95, i64 1
  %100 = insertelement <4 x double> %99, double %96, i64 2
  %101 = insertelement <4 x double> %100, double %97, i64 3
  %102 = fcmp nnan nsz olt <4 x double> %101, %broadcast.splat
  %103 = select <4 x i1> %102, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %104 = fcmp nnan nsz ogt <4 x double> %101, zeroinitializer
  %105 = select <4 x i1> %104, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %106 = fcmp nnan nsz ogt <4 x double> %66, zeroinitializer
  %107 = select <4 x i1> %106, <4 x double> %105, <4 x double> %103
  %108 = extractelement <4 x double> %107, i64 0
  %109 = extractelement <4 x double> %107, i64 1
  %110 = extractelement <4 x double> %107, i64 2
  %111 = extractelement <4 x double> %107, i64 3
  %112 = select <4 x i1> %106, <4 x double> %103, <4 x double> %105
  %113 = extractelement <4 x double> %112, i64 0
  %114 = extractelement <4 x double> %112, i64 1
  %115 = extractelement <4 x double> %112, i64 2
  %116 = extractelement <4 x double> %112, i64 3
  %117 = select i1 %25, i64 %19, i64 0
  %scevgep541 = getelementptr i8, ptr %scevgep13.fr, i64 %117
  %118 = shl i64 %index, 3
  %scevgep124 = getelementptr i8, ptr %scevgep541, i64 %118
  %119 = add i64 %19, 8
  %120 = select i1 %26, i64 %119, i64 8
  %scevgep125 = getelementptr i8, ptr %scevgep13.fr, i64 %120
  %121 = shl i64 %index, 3
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 %121
  %122 = add i64 %19, 16
  %123 = select i1 %27, i64 %122, i64 16
  %scevgep127 = getelementptr i8, ptr %scevgep13.fr, i64 %123
  %124 = shl i64 %index, 3
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 %124
  %125 = add i64 %19, 24
  %126 = select i1 %28, i64 %125, i64 24
  %scevgep122 = getelementptr i8, ptr %scevgep13.fr, i64 %126
  %127 = shl i64 %index, 3
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 %127
  store double %113, ptr %scevgep124, align 8, !alias.scope !61, !noalias !62
  store double %114, ptr %scevgep126, align 8, !alias.scope !61, !noalias !62
  store double %115, ptr %scevgep128, align 8, !alias.scope !61, !noalias !62
  store double %116, ptr %scevgep123, align 8, !alias.scope !61, !noalias !62
  %128 = select i1 %25, i64 %20, i64 0
  %scevgep544 = getelementptr i8, ptr %scevgep21.fr, i64 %128
  %129 = shl i64 %index, 3
  %scevgep117 = getelementptr i8, ptr %scevgep544, i64 %129
  %130 = add i64 %20, 8
  %131 = select i1 %26, i64 %130, i64 8
  %scevgep118 = getelementptr i8, ptr %scevgep21.fr, i64 %131
  %132 = shl i64 %index, 3
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 %132
  %133 = add i64 %20, 16
  %134 = select i1 %27, i64 %133, i64 16
  %scevgep120 = getelementptr i8, ptr %scevgep21.fr, i64 %134
  %135 = shl i64 %index, 3
  %scevgep121 = getelementptr i8, ptr %scevgep120, i64 %135
  %136 = add i64 %20, 24
  %137 = select i1 %28, i64 %136, i64 24
  %scevgep115 = getelementptr i8, ptr %scevgep21.fr, i64 %137
  %138 = shl i64 %index, 3
  %scevgep116 = getelementptr i8, ptr %scevgep115, i64 %138
  store double %108, ptr %scevgep117, align 8, !alias.scope !63, !noalias !64
  store double %109, ptr %scevgep119, align 8, !alias.scope !63, !noalias !64
  store double %110, ptr %scevgep121, align 8, !alias.scope !63, !noalias !64
  store double %111, ptr %scevgep116, align 8, !alias.scope !63, !noalias !64
  %index.next = add nuw nsw i64 %index, 4
  %139 = icmp eq i64 %n.vec, %index.next
  br i1 %139, label %middle.block, label %vector.body, !llvm.loop !65

middle.block:
  %140 = and i64 %..155, 3
  %141 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader431

B36.backedge.preheader431:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %140, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %141, %middle.block ]
  %142 = add nuw i64 %.199613617.ph, 1
  %143 = shl i64 %arg.away.5.0, 3
  %144 = shl i64 %arg.y.5.0, 3
  %145 = shl i64 %arg.g.5.0, 3
  %146 = shl i64 %arg.alpha.5.0, 3
  %147 = shl i64 %arg.up.5.0, 3
  %148 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv514 = phi i64 [ %142, %B36.backedge.preheader431 ], [ %lsr.iv.next515, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader431 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %149 = select i1 %.251, i64 %143, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.away.4, i64 %149
  %150 = shl i64 %.206614616, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %150
  %.267 = load double, ptr %scevgep527, align 8
  %151 = select i1 %.251, i64 %144, i64 0
  %scevgep524 = getelementptr i8, ptr %arg.y.4, i64 %151
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %150
  %.297 = load double, ptr %scevgep525, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %152 = select i1 %.251, i64 %145, i64 0
  %scevgep522 = getelementptr i8, ptr %arg.g.4, i64 %152
  %153 = shl i64 %.206614616, 3
  %scevgep114 = getelementptr i8, ptr %scevgep522, i64 %153
  store double %.298, ptr %scevgep114, align 8
  %154 = select i1 %.251, i64 %146, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.alpha.4, i64 %154
  %155 = shl i64 %.206614616, 3
  %scevgep113 = getelementptr i8, ptr %scevgep520, i64 %155
  %.94.i = load double, ptr %scevgep113, align 8, !noalias !58
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep525, align 8, !noalias !58
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %156 = select i1 %.251, i64 %147, i64 0
  %scevgep518 = getelementptr i8, ptr %arg.up.4, i64 %156
  %157 = shl i64 %.206614616, 3
  %scevgep112 = getelementptr i8, ptr %scevgep518, i64 %157
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep112, align 8, !noalias !58
  %158 = select i1 %.251, i64 %148, i64 0
  %scevgep516 = getelementptr i8, ptr %arg.down.4, i64 %158
  %159 = shl i64 %.206614616, 3
  %scevgep111 = getelementptr i8, ptr %scevgep516, i64 %159
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep111, align 8, !noalias !58
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next515 = add i64 %lsr.iv514, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next515, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !66

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %160 = shl i64 %.476620622, 3
  %scevgep504 = getelementptr i8, ptr %arg.alpha.4, i64 %160
  %.537 = load double, ptr %scevgep504, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !67

B212.loopexit:
  %.576.lcssa = phi i64 [ %193, %vec.epilog.middle.block ], [ %183, %middle.block405 ], [ %.576, %B158 ]
  %161 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %161, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif:
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %iter.check, label %B212

iter.check:
  %min.iters.check388 = icmp samesign ult i64 %arg.active, 4
  br i1 %min.iters.check388, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ %193, %vec.epilog.middle.block ], [ %183, %vec.epilog.iter.check ], [ 0, %iter.check ]
  %.476620622.ph = phi i64 [ %n.vec410, %vec.epilog.middle.block ], [ %n.vec393, %vec.epilog.iter.check ], [ 0, %iter.check ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check390 = icmp samesign ult i64 %arg.active, 16
  br i1 %min.iters.check390, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph391

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <4 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <4 x double> %.pre28, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph391:
  %n.vec393 = and i64 %arg.active, 9223372036854775792
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next404, %vector.body396 ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %178, %vector.body396 ]
  %vec.phi398 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %179, %vector.body396 ]
  %vec.phi399 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %180, %vector.body396 ]
  %vec.phi400 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %181, %vector.body396 ]
  %sunkaddr166 = shl i64 %index397, 3
  %sunkaddr167 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr166
  %wide.load = load <4 x double>, ptr %sunkaddr167, align 8
  %sunkaddr168 = shl i64 %index397, 3
  %sunkaddr169 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr168
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 32
  %wide.load401 = load <4 x double>, ptr %sunkaddr170, align 8
  %sunkaddr171 = shl i64 %index397, 3
  %sunkaddr172 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr171
  %sunkaddr173 = getelementptr i8, ptr %sunkaddr172, i64 64
  %wide.load402 = load <4 x double>, ptr %sunkaddr173, align 8
  %sunkaddr = shl i64 %index397, 3
  %sunkaddr174 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %sunkaddr175 = getelementptr i8, ptr %sunkaddr174, i64 96
  %wide.load403 = load <4 x double>, ptr %sunkaddr175, align 8
  %162 = fcmp nnan nsz ogt <4 x double> %wide.load, zeroinitializer
  %163 = fcmp nnan nsz ogt <4 x double> %wide.load401, zeroinitializer
  %164 = fcmp nnan nsz ogt <4 x double> %wide.load402, zeroinitializer
  %165 = fcmp nnan nsz ogt <4 x double> %wide.load403, zeroinitializer
  %166 = fcmp nnan nsz olt <4 x double> %wide.load, %broadcast.splat395
  %167 = fcmp nnan nsz olt <4 x double> %wide.load401, %broadcast.splat395
  %168 = fcmp nnan nsz olt <4 x double> %wide.load402, %broadcast.splat395
  %169 = fcmp nnan nsz olt <4 x double> %wide.load403, %broadcast.splat395
  %170 = select <4 x i1> %162, <4 x i1> %166, <4 x i1> zeroinitializer
  %171 = select <4 x i1> %163, <4 x i1> %167, <4 x i1> zeroinitializer
  %172 = select <4 x i1> %164, <4 x i1> %168, <4 x i1> zeroinitializer
  %173 = select <4 x i1> %165, <4 x i1> %169, <4 x i1> zeroinitializer
  %174 = zext <4 x i1> %170 to <4 x i64>
  %175 = zext <4 x i1> %171 to <4 x i64>
  %176 = zext <4 x i1> %172 to <4 x i64>
  %177 = zext <4 x i1> %173 to <4 x i64>
  %178 = add <4 x i64> %vec.phi, %174
  %179 = add <4 x i64> %vec.phi398, %175
  %180 = add <4 x i64> %vec.phi399, %176
  %181 = add <4 x i64> %vec.phi400, %177
  %index.next404 = add nuw nsw i64 %index397, 16
  %182 = icmp eq i64 %n.vec393, %index.next404
  br i1 %182, label %middle.block405, label %vector.body396, !llvm.loop !68

middle.block405:
  %bin.rdx = add <4 x i64> %179, %178
  %bin.rdx406 = add <4 x i64> %bin.rdx, %180
  %bin.rdx407 = add <4 x i64> %bin.rdx406, %181
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx407, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx159 = add <4 x i64> %bin.rdx407, %rdx.shuf
  %rdx.shuf160 = shufflevector <4 x i64> %bin.rdx159, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx161 = add <4 x i64> %bin.rdx159, %rdx.shuf160
  %183 = extractelement <4 x i64> %bin.rdx161, i64 0
  %cmp.n408 = icmp eq i64 %arg.active, %n.vec393
  br i1 %cmp.n408, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %184 = and i64 %arg.active, 12
  %min.epilog.iters.check = icmp eq i64 %184, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !29

vec.epilog.ph:
  %broadcast.splat412.pre-phi = phi <4 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat395, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec393, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %183, %vec.epilog.iter.check ]
  %n.vec410 = and i64 %arg.active, 9223372036854775804
  %185 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index413 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next416, %vec.epilog.vector.body ]
  %vec.phi414 = phi <4 x i64> [ %185, %vec.epilog.ph ], [ %191, %vec.epilog.vector.body ]
  %186 = shl i64 %index413, 3
  %scevgep505 = getelementptr i8, ptr %arg.alpha.4, i64 %186
  %wide.load415 = load <4 x double>, ptr %scevgep505, align 8
  %187 = fcmp nnan nsz ogt <4 x double> %wide.load415, zeroinitializer
  %188 = fcmp nnan nsz olt <4 x double> %wide.load415, %broadcast.splat412.pre-phi
  %189 = select <4 x i1> %187, <4 x i1> %188, <4 x i1> zeroinitializer
  %190 = zext <4 x i1> %189 to <4 x i64>
  %191 = add <4 x i64> %vec.phi414, %190
  %index.next416 = add nuw i64 %index413, 4
  %192 = icmp eq i64 %n.vec410, %index.next416
  br i1 %192, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !69

vec.epilog.middle.block:
  %rdx.shuf162 = shufflevector <4 x i64> %191, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx163 = add <4 x i64> %191, %rdx.shuf162
  %rdx.shuf164 = shufflevector <4 x i64> %bin.rdx163, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx165 = add <4 x i64> %bin.rdx163, %rdx.shuf164
  %193 = extractelement <4 x i64> %bin.rdx165, i64 0
  %cmp.n417 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n417, label %B212.loopexit, label %B158.preheader

B248.endif:
  %194 = icmp slt i64 %arg.active, 1
  %195 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %195, i1 true, i1 %194
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter432 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep70 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %196 = shl i64 %arg.kernel.5.1, 2
  %197 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %198 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %199 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %198, label %B282.endif.us.B316.us.epil.preheader_crit_edge, label %B316.us.preheader

B282.endif.us.B316.us.epil.preheader_crit_edge:
  %.pre27 = shl i64 %.910.us, 3
  br label %B316.us.epil.preheader

B316.us.preheader:
  %sunkaddr621 = shl i64 %.910.us, 3
  %200 = add i64 %.1018.us, %.690663669.us
  %201 = mul i64 %196, %200
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %201
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr176 = shl i64 %.811656658.us, 3
  %sunkaddr177 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr176
  %.876.us = load double, ptr %sunkaddr177, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr178 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us = load double, ptr %sunkaddr178, align 8
  %sunkaddr179 = shl i64 %.811656658.us, 3
  %sunkaddr180 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr179
  %.956.us = load double, ptr %sunkaddr180, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %202 = shl i64 %.811656658.us, 2
  %scevgep77 = getelementptr i8, ptr %scevgep71, i64 %202
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -12
  %.1044.us = load float, ptr %scevgep78, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr178, align 8
  br label %B662.us

B662.us:
  %sunkaddr181 = shl i64 %.811656658.us, 3
  %sunkaddr182 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 8
  %.876.us.1 = load double, ptr %sunkaddr183, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr184 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.1 = load double, ptr %sunkaddr184, align 8
  %sunkaddr185 = shl i64 %.811656658.us, 3
  %sunkaddr186 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr185
  %sunkaddr187 = getelementptr i8, ptr %sunkaddr186, i64 8
  %.956.us.1 = load double, ptr %sunkaddr187, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %203 = shl i64 %.811656658.us, 2
  %scevgep75 = getelementptr i8, ptr %scevgep71, i64 %203
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.1044.us.1 = load float, ptr %scevgep76, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr184, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr188 = shl i64 %.811656658.us, 3
  %sunkaddr189 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr188
  %sunkaddr190 = getelementptr i8, ptr %sunkaddr189, i64 16
  %.876.us.2 = load double, ptr %sunkaddr190, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr191 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.2 = load double, ptr %sunkaddr191, align 8
  %sunkaddr192 = shl i64 %.811656658.us, 3
  %sunkaddr193 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr192
  %sunkaddr194 = getelementptr i8, ptr %sunkaddr193, i64 16
  %.956.us.2 = load double, ptr %sunkaddr194, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %204 = shl i64 %.811656658.us, 2
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %204
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -4
  %.1044.us.2 = load float, ptr %scevgep74, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr191, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr195 = shl i64 %.811656658.us, 3
  %sunkaddr196 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr195
  %sunkaddr197 = getelementptr i8, ptr %sunkaddr196, i64 24
  %.876.us.3 = load double, ptr %sunkaddr197, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr198 = getelementptr i8, ptr %199, i64 %sunkaddr621
  %.925.us.3 = load double, ptr %sunkaddr198, align 8
  %sunkaddr199 = shl i64 %.811656658.us, 3
  %sunkaddr200 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 24
  %.956.us.3 = load double, ptr %sunkaddr201, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %205 = shl i64 %.811656658.us, 2
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %205
  %.1044.us.3 = load float, ptr %scevgep72, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr198, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %206 = icmp eq i64 %xtraiter432, 0
  br i1 %206, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %sunkaddr649.pre-phi = phi i64 [ %.pre27, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %sunkaddr621, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %207 = shl i64 %.811656658.us.epil.init, 2
  %208 = shl i64 %.811656658.us.epil.init, 3
  %scevgep468 = getelementptr i8, ptr %arg.y.4, i64 %208
  %scevgep470 = getelementptr i8, ptr %arg.alpha.4, i64 %208
  %209 = add i64 %.1018.us, %.690663669.us
  %210 = mul i64 %197, %209
  %211 = getelementptr i8, ptr %arg.kernel.4, i64 %210
  %scevgep79 = getelementptr i8, ptr %211, i64 %207
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %212 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep470, i64 %212
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr202 = getelementptr i8, ptr %199, i64 %sunkaddr649.pre-phi
  %.925.us.epil = load double, ptr %sunkaddr202, align 8
  %213 = shl i64 %epil.iter, 3
  %scevgep81 = getelementptr i8, ptr %scevgep468, i64 %213
  %.956.us.epil = load double, ptr %scevgep81, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %214 = shl i64 %epil.iter, 2
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %214
  %.1044.us.epil = load float, ptr %scevgep80, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr202, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter432, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !70

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %215 = icmp slt i64 %arg.active, 1
  %216 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %215, %216
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %217 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 3
  %218 = shl i64 %arg.kernel.5.1, 2
  %219 = shl i64 %arg.g.5.0, 3
  %220 = and i64 %..155, 9223372036854775804
  %221 = add nuw i64 %xtraiter, %arg.active
  br label %B486.us

B486.us:
  %lsr.iv480 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep481, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %222 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %222, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %223 = icmp eq i64 %xtraiter, 0
  %224 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %224, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %223, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %arg.active, %B600.us.prol.preheader ], [ %lsr.iv.next87, %B600.us.prol ]
  %lsr.iv83 = phi i64 [ %xtraiter, %B600.us.prol.preheader ], [ %lsr.iv.next84, %B600.us.prol ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %225 = select i1 %.1492.us.prol, i64 %219, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %225
  %226 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %226
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %227 = select i1 %.1492.us.prol, i64 %218, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv480, i64 %227
  %228 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %228
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !71

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %220, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %221, %B600.us.prol ]
  %229 = icmp ult i64 %217, 3
  br i1 %229, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %230 = add nuw i64 %.1440628632.us.unr, 4
  br label %B600.us

B661.us:
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %218
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv479 = phi i64 [ %230, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %256, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %231 = select i1 %.1492.us, i64 %219, i64 0
  %scevgep496 = getelementptr i8, ptr %arg.g.4, i64 %231
  %232 = shl i64 %.1447629631.us, 3
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %232
  %.1508.us = load double, ptr %scevgep497, align 8
  %233 = select i1 %.1492.us, i64 %218, i64 0
  %scevgep494 = getelementptr i8, ptr %lsr.iv480, i64 %233
  %234 = shl i64 %.1447629631.us, 2
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %234
  %.1561.us = load float, ptr %scevgep495, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep497, align 8
  %235 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %235, 0
  %236 = add i64 %219, 8
  %237 = select i1 %.1492.us.1, i64 %236, i64 8
  %scevgep101 = getelementptr i8, ptr %arg.g.4, i64 %237
  %238 = shl i64 %.1447629631.us, 3
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 %238
  %.1508.us.1 = load double, ptr %scevgep102, align 8
  %239 = add i64 %218, 4
  %240 = select i1 %.1492.us.1, i64 %239, i64 4
  %scevgep95 = getelementptr i8, ptr %lsr.iv480, i64 %240
  %241 = shl i64 %.1447629631.us, 2
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 %241
  %.1561.us.1 = load float, ptr %scevgep96, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep102, align 8
  %242 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %242, 0
  %243 = add i64 %219, 16
  %244 = select i1 %.1492.us.2, i64 %243, i64 16
  %scevgep99 = getelementptr i8, ptr %arg.g.4, i64 %244
  %245 = shl i64 %.1447629631.us, 3
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %245
  %.1508.us.2 = load double, ptr %scevgep100, align 8
  %246 = add i64 %218, 8
  %247 = select i1 %.1492.us.2, i64 %246, i64 8
  %scevgep93 = getelementptr i8, ptr %lsr.iv480, i64 %247
  %248 = shl i64 %.1447629631.us, 2
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 %248
  %.1561.us.2 = load float, ptr %scevgep94, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep100, align 8
  %249 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %249, 0
  %250 = add i64 %219, 24
  %251 = select i1 %.1492.us.3, i64 %250, i64 24
  %scevgep97 = getelementptr i8, ptr %arg.g.4, i64 %251
  %252 = shl i64 %.1447629631.us, 3
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 %252
  %.1508.us.3 = load double, ptr %scevgep98, align 8
  %253 = add i64 %218, 12
  %254 = select i1 %.1492.us.3, i64 %253, i64 12
  %scevgep91 = getelementptr i8, ptr %lsr.iv480, i64 %254
  %255 = shl i64 %.1447629631.us, 2
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %255
  %.1561.us.3 = load float, ptr %scevgep92, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep98, align 8
  %lsr.iv.next = add i64 %lsr.iv479, -4
  %.1441.us.3 = icmp sgt i64 %lsr.iv.next, 4
  %256 = add i64 %.1447629631.us, 4
  br i1 %.1441.us.3, label %B600.us, label %B661.us
}

define linkonce_odr noundef i32 @n33(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #3 {
B0:
  %.12 = fcmp nnan nsz ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n34(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp slt i64 %.155.fr, 96
  br i1 %min.iters.check, label %B36.backedge.preheader431, label %vector.memcheck

vector.memcheck:
  %0 = shl i64 %arg.active, 3
  %1 = add i64 %arg.active, %arg.g.5.0
  %2 = shl i64 %1, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep.fr = freeze ptr %scevgep
  %3 = shl i64 %..155, 3
  %4 = getelementptr i8, ptr %arg.g.4, i64 %2
  %.fr = freeze ptr %4
  %scevgep8 = getelementptr i8, ptr %.fr, i64 %3
  %5 = add i64 %arg.active, %arg.up.5.0
  %6 = shl i64 %5, 3
  %scevgep9 = getelementptr i8, ptr %arg.up.4, i64 %6
  %scevgep9.fr = freeze ptr %scevgep9
  %7 = getelementptr i8, ptr %arg.up.4, i64 %6
  %.fr420 = freeze ptr %7
  %scevgep10 = getelementptr i8, ptr %.fr420, i64 %3
  %scevgep13 = getelementptr i8, ptr %arg.up.4, i64 %0
  %scevgep13.fr = freeze ptr %scevgep13
  %8 = add i64 %0, %3
  %scevgep14 = getelementptr i8, ptr %arg.up.4, i64 %8
  %scevgep14.fr = freeze ptr %scevgep14
  %9 = add i64 %arg.active, %arg.down.5.0
  %10 = shl i64 %9, 3
  %scevgep17 = getelementptr i8, ptr %arg.down.4, i64 %10
  %scevgep17.fr = freeze ptr %scevgep17
  %11 = getelementptr i8, ptr %arg.down.4, i64 %10
  %.fr421 = freeze ptr %11
  %scevgep18 = getelementptr i8, ptr %.fr421, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep22.fr = freeze ptr %scevgep22
  %12 = add i64 %arg.active, %arg.away.5.0
  %13 = shl i64 %12, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %13
  %scevgep25.fr = freeze ptr %scevgep25
  %14 = getelementptr i8, ptr %arg.away.4, i64 %13
  %.fr422 = freeze ptr %14
  %scevgep26 = getelementptr i8, ptr %.fr422, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %8
  %scevgep30.fr = freeze ptr %scevgep30
  %15 = add i64 %arg.active, %arg.y.5.0
  %16 = shl i64 %15, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %16
  %scevgep33.fr = freeze ptr %scevgep33
  %17 = getelementptr i8, ptr %arg.y.4, i64 %16
  %.fr423 = freeze ptr %17
  %scevgep34 = getelementptr i8, ptr %.fr423, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %8
  %scevgep38.fr = freeze ptr %scevgep38
  %18 = add i64 %arg.active, %arg.alpha.5.0
  %19 = shl i64 %18, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %scevgep41.fr = freeze ptr %scevgep41
  %20 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %.fr424 = freeze ptr %20
  %scevgep42 = getelementptr i8, ptr %.fr424, i64 %3
  %scevgep45 = getelementptr i8, ptr %arg.alpha.4, i64 %0
  %scevgep45.fr = freeze ptr %scevgep45
  %scevgep46 = getelementptr i8, ptr %arg.alpha.4, i64 %8
  %scevgep46.fr = freeze ptr %scevgep46
  %scevgep47 = getelementptr i8, ptr %arg.g.4, i64 %0
  %scevgep47.fr = freeze ptr %scevgep47
  %scevgep48 = getelementptr i8, ptr %arg.g.4, i64 %8
  %scevgep48.fr = freeze ptr %scevgep48
  %bound0 = icmp ult ptr %scevgep.fr, %scevgep10
  %bound1 = icmp ult ptr %scevgep9.fr, %scevgep8
  %found.conflict = and i1 %bound0, %bound1
  %bound0199 = icmp ult ptr %scevgep.fr, %scevgep14.fr
  %bound1200 = icmp ult ptr %scevgep13.fr, %scevgep8
  %found.conflict201 = and i1 %bound0199, %bound1200
  %conflict.rdx = or i1 %found.conflict, %found.conflict201
  %bound0202 = icmp ult ptr %scevgep.fr, %scevgep18
  %bound1203 = icmp ult ptr %scevgep17.fr, %scevgep8
  %found.conflict204 = and i1 %bound0202, %bound1203
  %conflict.rdx205 = or i1 %conflict.rdx, %found.conflict204
  %bound0206 = icmp ult ptr %scevgep.fr, %scevgep22.fr
  %bound1207 = icmp ult ptr %scevgep21.fr, %scevgep8
  %found.conflict208 = and i1 %bound0206, %bound1207
  %conflict.rdx209 = or i1 %conflict.rdx205, %found.conflict208
  %bound0210 = icmp ult ptr %scevgep.fr, %scevgep26
  %bound1211 = icmp ult ptr %scevgep25.fr, %scevgep8
  %found.conflict212 = and i1 %bound0210, %bound1211
  %conflict.rdx213 = or i1 %conflict.rdx209, %found.conflict212
  %bound0214 = icmp ult ptr %scevgep.fr, %scevgep30.fr
  %bound1215 = icmp ult ptr %scevgep29.fr, %scevgep8
  %found.conflict216 = and i1 %bound0214, %bound1215
  %conflict.rdx217 = or i1 %conflict.rdx213, %found.conflict216
  %bound0218 = icmp ult ptr %scevgep.fr, %scevgep34
  %bound1219 = icmp ult ptr %scevgep33.fr, %scevgep8
  %found.conflict220 = and i1 %bound0218, %bound1219
  %conflict.rdx221 = or i1 %conflict.rdx217, %found.conflict220
  %bound0222 = icmp ult ptr %scevgep.fr, %scevgep38.fr
  %bound1223 = icmp ult ptr %scevgep37.fr, %scevgep8
  %found.conflict224 = and i1 %bound0222, %bound1223
  %conflict.rdx225 = or i1 %conflict.rdx221, %found.conflict224
  %bound0226 = icmp ult ptr %scevgep.fr, %scevgep42
  %bound1227 = icmp ult ptr %scevgep41.fr, %scevgep8
  %found.conflict228 = and i1 %bound0226, %bound1227
  %conflict.rdx229 = or i1 %conflict.rdx225, %found.conflict228
  %bound0230 = icmp ult ptr %scevgep.fr, %scevgep46.fr
  %bound1231 = icmp ult ptr %scevgep45.fr, %scevgep8
  %found.conflict232 = and i1 %bound0230, %bound1231
  %conflict.rdx233 = or i1 %conflict.rdx229, %found.conflict232
  %bound0234 = icmp ult ptr %scevgep47.fr, %scevgep10
  %bound1235 = icmp ult ptr %scevgep9.fr, %scevgep48.fr
  %found.conflict236 = and i1 %bound0234, %bound1235
  %conflict.rdx237 = or i1 %conflict.rdx233, %found.conflict236
  %bound0238 = icmp ult ptr %scevgep47.fr, %scevgep14.fr
  %bound1239 = icmp ult ptr %scevgep13.fr, %scevgep48.fr
  %found.conflict240 = and i1 %bound0238, %bound1239
  %conflict.rdx241 = or i1 %conflict.rdx237, %found.conflict240
  %bound0242 = icmp ult ptr %scevgep47.fr, %scevgep18
  %bound1243 = icmp ult ptr %scevgep17.fr, %scevgep48.fr
  %found.conflict244 = and i1 %bound0242, %bound1243
  %conflict.rdx245 = or i1 %conflict.rdx241, %found.conflict244
  %bound0246 = icmp ult ptr %scevgep47.fr, %scevgep22.fr
  %bound1247 = icmp ult ptr %scevgep21.fr, %scevgep48.fr
  %found.conflict248 = and i1 %bound0246, %bound1247
  %conflict.rdx249 = or i1 %conflict.rdx245, %found.conflict248
  %bound0250 = icmp ult ptr %scevgep47.fr, %scevgep26
  %bound1251 = icmp ult ptr %scevgep25.fr, %scevgep48.fr
  %found.conflict252 = and i1 %bound0250, %bound1251
  %conflict.rdx253 = or i1 %conflict.rdx249, %found.conflict252
  %bound0254 = icmp ult ptr %scevgep47.fr, %scevgep30.fr
  %bound1255 = icmp ult ptr %scevgep29.fr, %scevgep48.fr
  %found.conflict256 = and i1 %bound0254, %bound1255
  %conflict.rdx257 = or i1 %conflict.rdx253, %found.conflict256
  %bound0258 = icmp ult ptr %scevgep47.fr, %scevgep34
  %bound1259 = icmp ult ptr %scevgep33.fr, %scevgep48.fr
  %found.conflict260 = and i1 %bound0258, %bound1259
  %conflict.rdx261 = or i1 %conflict.rdx257, %found.conflict260
  %bound0262 = icmp ult ptr %scevgep47.fr, %scevgep38.fr
  %bound1263 = icmp ult ptr %scevgep37.fr, %scevgep48.fr
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %conflict.rdx261, %found.conflict264
  %bound0266 = icmp ult ptr %scevgep47.fr, %scevgep42
  %bound1267 = icmp ult ptr %scevgep41.fr, %scevgep48.fr
  %found.conflict268 = and i1 %bound0266, %bound1267
  %conflict.rdx269 = or i1 %conflict.rdx265, %found.conflict268
  %bound0270 = icmp ult ptr %scevgep47.fr, %scevgep46.fr
  %bound1271 = icmp ult ptr %scevgep45.fr, %scevgep48.fr
  %found.conflict272 = and i1 %bound0270, %bound1271
  %conflict.rdx273 = or i1 %conflict.rdx269, %found.conflict272
  %bound0274 = icmp ult ptr %scevgep9.fr, %scevgep18
  %bound1275 = icmp ult ptr %scevgep17.fr, %scevgep10
  %found.conflict276 = and i1 %bound0274, %bound1275
  %conflict.rdx277 = or i1 %conflict.rdx273, %found.conflict276
  %bound0278 = icmp ult ptr %scevgep9.fr, %scevgep22.fr
  %bound1279 = icmp ult ptr %scevgep21.fr, %scevgep10
  %found.conflict280 = and i1 %bound0278, %bound1279
  %conflict.rdx281 = or i1 %conflict.rdx277, %found.conflict280
  %bound0282 = icmp ult ptr %scevgep9.fr, %scevgep26
  %bound1283 = icmp ult ptr %scevgep25.fr, %scevgep10
  %found.conflict284 = and i1 %bound0282, %bound1283
  %conflict.rdx285 = or i1 %conflict.rdx281, %found.conflict284
  %bound0286 = icmp ult ptr %scevgep9.fr, %scevgep30.fr
  %bound1287 = icmp ult ptr %scevgep29.fr, %scevgep10
  %found.conflict288 = and i1 %bound0286, %bound1287
  %conflict.rdx289 = or i1 %conflict.rdx285, %found.conflict288
  %bound0290 = icmp ult ptr %scevgep9.fr, %scevgep34
  %bound1291 = icmp ult ptr %scevgep33.fr, %scevgep10
  %found.conflict292 = and i1 %bound0290, %bound1291
  %conflict.rdx293 = or i1 %conflict.rdx289, %found.conflict292
  %bound0294 = icmp ult ptr %scevgep9.fr, %scevgep38.fr
  %bound1295 = icmp ult ptr %scevgep37.fr, %scevgep10
  %found.conflict296 = and i1 %bound0294, %bound1295
  %conflict.rdx297 = or i1 %conflict.rdx293, %found.conflict296
  %bound0298 = icmp ult ptr %scevgep9.fr, %scevgep42
  %bound1299 = icmp ult ptr %scevgep41.fr, %scevgep10
  %found.conflict300 = and i1 %bound0298, %bound1299
  %conflict.rdx301 = or i1 %conflict.rdx297, %found.conflict300
  %bound0302 = icmp ult ptr %scevgep9.fr, %scevgep46.fr
  %bound1303 = icmp ult ptr %scevgep45.fr, %scevgep10
  %found.conflict304 = and i1 %bound0302, %bound1303
  %conflict.rdx305 = or i1 %conflict.rdx301, %found.conflict304
  %bound0306 = icmp ult ptr %scevgep13.fr, %scevgep18
  %bound1307 = icmp ult ptr %scevgep17.fr, %scevgep14.fr
  %found.conflict308 = and i1 %bound0306, %bound1307
  %conflict.rdx309 = or i1 %conflict.rdx305, %found.conflict308
  %bound0310 = icmp ult ptr %scevgep13.fr, %scevgep22.fr
  %bound1311 = icmp ult ptr %scevgep21.fr, %scevgep14.fr
  %found.conflict312 = and i1 %bound0310, %bound1311
  %conflict.rdx313 = or i1 %conflict.rdx309, %found.conflict312
  %bound0314 = icmp ult ptr %scevgep13.fr, %scevgep26
  %bound1315 = icmp ult ptr %scevgep25.fr, %scevgep14.fr
  %found.conflict316 = and i1 %bound0314, %bound1315
  %conflict.rdx317 = or i1 %conflict.rdx313, %found.conflict316
  %bound0318 = icmp ult ptr %scevgep13.fr, %scevgep30.fr
  %bound1319 = icmp ult ptr %scevgep29.fr, %scevgep14.fr
  %found.conflict320 = and i1 %bound0318, %bound1319
  %conflict.rdx321 = or i1 %conflict.rdx317, %found.conflict320
  %bound0322 = icmp ult ptr %scevgep13.fr, %scevgep34
  %bound1323 = icmp ult ptr %scevgep33.fr, %scevgep14.fr
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %conflict.rdx321, %found.conflict324
  %bound0326 = icmp ult ptr %scevgep13.fr, %scevgep38.fr
  %bound1327 = icmp ult ptr %scevgep37.fr, %scevgep14.fr
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %conflict.rdx325, %found.conflict328
  %bound0330 = icmp ult ptr %scevgep13.fr, %scevgep42
  %bound1331 = icmp ult ptr %scevgep41.fr, %scevgep14.fr
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %conflict.rdx329, %found.conflict332
  %bound0334 = icmp ult ptr %scevgep13.fr, %scevgep46.fr
  %bound1335 = icmp ult ptr %scevgep45.fr, %scevgep14.fr
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %conflict.rdx333, %found.conflict336
  %bound0338 = icmp ult ptr %scevgep17.fr, %scevgep26
  %bound1339 = icmp ult ptr %scevgep25.fr, %scevgep18
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %conflict.rdx337, %found.conflict340
  %bound0342 = icmp ult ptr %scevgep17.fr, %scevgep30.fr
  %bound1343 = icmp ult ptr %scevgep29.fr, %scevgep18
  %found.conflict344 = and i1 %bound0342, %bound1343
  %conflict.rdx345 = or i1 %conflict.rdx341, %found.conflict344
  %bound0346 = icmp ult ptr %scevgep17.fr, %scevgep34
  %bound1347 = icmp ult ptr %scevgep33.fr, %scevgep18
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %conflict.rdx345, %found.conflict348
  %bound0350 = icmp ult ptr %scevgep17.fr, %scevgep38.fr
  %bound1351 = icmp ult ptr %scevgep37.fr, %scevgep18
  %found.conflict352 = and i1 %bound0350, %bound1351
  %conflict.rdx353 = or i1 %conflict.rdx349, %found.conflict352
  %bound0354 = icmp ult ptr %scevgep17.fr, %scevgep42
  %bound1355 = icmp ult ptr %scevgep41.fr, %scevgep18
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %conflict.rdx353, %found.conflict356
  %bound0358 = icmp ult ptr %scevgep17.fr, %scevgep46.fr
  %bound1359 = icmp ult ptr %scevgep45.fr, %scevgep18
  %found.conflict360 = and i1 %bound0358, %bound1359
  %conflict.rdx361 = or i1 %conflict.rdx357, %found.conflict360
  %bound0362 = icmp ult ptr %scevgep21.fr, %scevgep26
  %bound1363 = icmp ult ptr %scevgep25.fr, %scevgep22.fr
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %conflict.rdx361, %found.conflict364
  %bound0366 = icmp ult ptr %scevgep21.fr, %scevgep30.fr
  %bound1367 = icmp ult ptr %scevgep29.fr, %scevgep22.fr
  %found.conflict368 = and i1 %bound0366, %bound1367
  %conflict.rdx369 = or i1 %conflict.rdx365, %found.conflict368
  %bound0370 = icmp ult ptr %scevgep21.fr, %scevgep34
  %bound1371 = icmp ult ptr %scevgep33.fr, %scevgep22.fr
  %found.conflict372 = and i1 %bound0370, %bound1371
  %conflict.rdx373 = or i1 %conflict.rdx369, %found.conflict372
  %bound0374 = icmp ult ptr %scevgep21.fr, %scevgep38.fr
  %bound1375 = icmp ult ptr %scevgep37.fr, %scevgep22.fr
  %found.conflict376 = and i1 %bound0374, %bound1375
  %conflict.rdx377 = or i1 %conflict.rdx373, %found.conflict376
  %bound0378 = icmp ult ptr %scevgep21.fr, %scevgep42
  %bound1379 = icmp ult ptr %scevgep41.fr, %scevgep22.fr
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %conflict.rdx377, %found.conflict380
  %bound0382 = icmp ult ptr %scevgep21.fr, %scevgep46.fr
  %bound1383 = icmp ult ptr %scevgep45.fr, %scevgep22.fr
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %conflict.rdx381, %found.conflict384
  br i1 %conflict.rdx385, label %B36.backedge.preheader431, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775804
  %21 = and i64 %..155, 3
  %22 = add i64 %arg.active, %n.vec
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %23 = shl i64 %arg.active, 3
  %scevgep528 = getelementptr i8, ptr %arg.away.4, i64 %23
  %scevgep531 = getelementptr i8, ptr %arg.y.4, i64 %23
  %scevgep534 = getelementptr i8, ptr %arg.g.4, i64 %23
  %scevgep537 = getelementptr i8, ptr %arg.alpha.4, i64 %23
  %scevgep540 = getelementptr i8, ptr %arg.up.4, i64 %23
  %scevgep543 = getelementptr i8, ptr %arg.down.4, i64 %23
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = add i64 %arg.active, %index
  %24 = add i64 %offset.idx, 1
  %25 = add i64 %offset.idx, 2
  %26 = add i64 %offset.idx, 3
  %27 = icmp slt i64 %offset.idx, 0
  %28 = icmp slt i64 %24, 0
  %29 = icmp slt i64 %25, 0
  %30 = icmp slt i64 %26, 0
  %31 = shl i64 %arg.away.5.0, 3
  %32 = select i1 %27, i64 %31, i64 0
  %scevgep529 = getelementptr i8, ptr %scevgep528, i64 %32
  %33 = shl i64 %index, 3
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %33
  %34 = shl i64 %arg.away.5.0, 3
  %35 = select i1 %28, i64 %34, i64 0
  %scevgep597 = getelementptr i8, ptr %scevgep528, i64 %35
  %scevgep598 = getelementptr i8, ptr %scevgep597, i64 %33
  %scevgep599 = getelementptr i8, ptr %scevgep598, i64 8
  %36 = shl i64 %arg.away.5.0, 3
  %37 = select i1 %29, i64 %36, i64 0
  %scevgep579 = getelementptr i8, ptr %scevgep528, i64 %37
  %scevgep580 = getelementptr i8, ptr %scevgep579, i64 %33
  %scevgep581 = getelementptr i8, ptr %scevgep580, i64 16
  %38 = shl i64 %arg.away.5.0, 3
  %39 = select i1 %30, i64 %38, i64 0
  %scevgep561 = getelementptr i8, ptr %scevgep528, i64 %39
  %40 = shl i64 %index, 3
  %scevgep562 = getelementptr i8, ptr %scevgep561, i64 %40
  %scevgep563 = getelementptr i8, ptr %scevgep562, i64 24
  %41 = load double, ptr %scevgep530, align 8, !alias.scope !72
  %42 = load double, ptr %scevgep599, align 8, !alias.scope !72
  %43 = load double, ptr %scevgep581, align 8, !alias.scope !72
  %44 = load double, ptr %scevgep563, align 8, !alias.scope !72
  %45 = insertelement <4 x double> poison, double %41, i64 0
  %46 = insertelement <4 x double> %45, double %42, i64 1
  %47 = insertelement <4 x double> %46, double %43, i64 2
  %48 = insertelement <4 x double> %47, double %44, i64 3
  %49 = shl i64 %arg.y.5.0, 3
  %50 = select i1 %27, i64 %49, i64 0
  %scevgep532 = getelementptr i8, ptr %scevgep531, i64 %50
  %51 = shl i64 %index, 3
  %scevgep533 = getelementptr i8, ptr %scevgep532, i64 %51
  %52 = shl i64 %arg.y.5.0, 3
  %53 = select i1 %28, i64 %52, i64 0
  %scevgep594 = getelementptr i8, ptr %scevgep531, i64 %53
  %scevgep595 = getelementptr i8, ptr %scevgep594, i64 %51
  %scevgep596 = getelementptr i8, ptr %scevgep595, i64 8
  %54 = shl i64 %arg.y.5.0, 3
  %55 = select i1 %29, i64 %54, i64 0
  %scevgep576 = getelementptr i8, ptr %scevgep531, i64 %55
  %scevgep577 = getelementptr i8, ptr %scevgep576, i64 %51
  %scevgep578 = getelementptr i8, ptr %scevgep577, i64 16
  %56 = shl i64 %arg.y.5.0, 3
  %57 = select i1 %30, i64 %56, i64 0
  %scevgep558 = getelementptr i8, ptr %scevgep531, i64 %57
  %58 = shl i64 %index, 3
  %scevgep559 = getelementptr i8, ptr %scevgep558, i64 %58
  %scevgep560 = getelementptr i8, ptr %scevgep559, i64 24
  %59 = load double, ptr %scevgep533, align 8, !alias.scope !75
  %60 = load double, ptr %scevgep596, align 8, !alias.scope !75
  %61 = load double, ptr %scevgep578, align 8, !alias.scope !75
  %62 = load double, ptr %scevgep560, align 8, !alias.scope !75
  %63 = insertelement <4 x double> poison, double %59, i64 0
  %64 = insertelement <4 x double> %63, double %60, i64 1
  %65 = insertelement <4 x double> %64, double %61, i64 2
  %66 = insertelement <4 x double> %65, double %62, i64 3
  %67 = fadd nnan nsz <4 x double> %48, %66
  %68 = extractelement <4 x double> %67, i64 0
  %69 = extractelement <4 x double> %67, i64 1
  %70 = extractelement <4 x double> %67, i64 2
  %71 = extractelement <4 x double> %67, i64 3
  %72 = shl i64 %arg.g.5.0, 3
  %73 = select i1 %27, i64 %72, i64 0
  %scevgep535 = getelementptr i8, ptr %scevgep534, i64 %73
  %74 = shl i64 %index, 3
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %74
  %75 = shl i64 %arg.g.5.0, 3
  %76 = select i1 %28, i64 %75, i64 0
  %scevgep591 = getelementptr i8, ptr %scevgep534, i64 %76
  %scevgep592 = getelementptr i8, ptr %scevgep591, i64 %74
  %scevgep593 = getelementptr i8, ptr %scevgep592, i64 8
  %77 = shl i64 %arg.g.5.0, 3
  %78 = select i1 %29, i64 %77, i64 0
  %scevgep573 = getelementptr i8, ptr %scevgep534, i64 %78
  %scevgep574 = getelementptr i8, ptr %scevgep573, i64 %74
  %scevgep575 = getelementptr i8, ptr %scevgep574, i64 16
  %79 = shl i64 %arg.g.5.0, 3
  %80 = select i1 %30, i64 %79, i64 0
  %scevgep555 = getelementptr i8, ptr %scevgep534, i64 %80
  %81 = shl i64 %index, 3
  %scevgep556 = getelementptr i8, ptr %scevgep555, i64 %81
  %scevgep557 = getelementptr i8, ptr %scevgep556, i64 24
  store double %68, ptr %scevgep536, align 8, !alias.scope !77, !noalias !79
  store double %69, ptr %scevgep593, align 8, !alias.scope !77, !noalias !79
  store double %70, ptr %scevgep575, align 8, !alias.scope !77, !noalias !79
  store double %71, ptr %scevgep557, align 8, !alias.scope !77, !noalias !79
  %82 = shl i64 %arg.alpha.5.0, 3
  %83 = select i1 %27, i64 %82, i64 0
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %83
  %84 = shl i64 %index, 3
  %scevgep539 = getelementptr i8, ptr %scevgep538, i64 %84
  %85 = shl i64 %arg.alpha.5.0, 3
  %86 = select i1 %28, i64 %85, i64 0
  %scevgep588 = getelementptr i8, ptr %scevgep537, i64 %86
  %scevgep589 = getelementptr i8, ptr %scevgep588, i64 %84
  %scevgep590 = getelementptr i8, ptr %scevgep589, i64 8
  %87 = shl i64 %arg.alpha.5.0, 3
  %88 = select i1 %29, i64 %87, i64 0
  %scevgep570 = getelementptr i8, ptr %scevgep537, i64 %88
  %scevgep571 = getelementptr i8, ptr %scevgep570, i64 %84
  %scevgep572 = getelementptr i8, ptr %scevgep571, i64 16
  %89 = shl i64 %arg.alpha.5.0, 3
  %90 = select i1 %30, i64 %89, i64 0
  %scevgep552 = getelementptr i8, ptr %scevgep537, i64 %90
  %91 = shl i64 %index, 3
  %scevgep553 = getelementptr i8, ptr %scevgep552, i64 %91
  %scevgep554 = getelementptr i8, ptr %scevgep553, i64 24
  %92 = load double, ptr %scevgep539, align 8, !alias.scope !88, !noalias !89
  %93 = load double, ptr %scevgep590, align 8, !alias.scope !88, !noalias !89
  %94 = load double, ptr %scevgep572, align 8, !alias.scope !88, !noalias !89
  %95 = load double, ptr %scevgep554, align 8, !alias.scope !88, !noalias !89
  %96 = insertelement <4 x double> poison, double %92, i64 0
  %97 = insertelement <4 x double> %96, double %93, i64 1
  %98 = insertelement <4 x double> %97, double %94, i64 2
  %99 = insertelement <4 x double> %98, double %95, i64 3
  %100 = fcmp nnan nsz olt <4 x double> %99, %broadcast.splat
  %101 = select <4 x i1> %100, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %102 = fcmp nnan nsz ogt <4 x double> %99, zeroinitializer
  %103 = select <4 x i1> %102, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %104 = load double, ptr %scevgep533, align 8, !alias.scope !75, !noalias !89
  %105 = load double, ptr %scevgep596, align 8, !alias.scope !75, !noalias !89
  %106 = load double, ptr %scevgep578, align 8, !alias.scope !75, !noalias !89
  %107 = load double, ptr %scevgep560, align 8, !alias.scope !75, !noalias !89
  %108 = insertelement <4 x double> poison, double %104, i64 0
  %109 = insertelement <4 x double> %108, double %105, i64 1
  %110 = insertelement <4 x double> %109, double %106, i64 2
  %111 = insertelement <4 x double> %110, double %107, i64 3
  %112 = fcmp nnan nsz ogt <4 x double> %111, zeroinitializer
  %113 = select <4 x i1> %112, <4 x double> %103, <4 x double> %101
  %114 = extractelement <4 x double> %113, i64 0
  %115 = extractelement <4 x double> %113, i64 1
  %116 = extractelement <4 x double> %113, i64 2
  %117 = extractelement <4 x double> %113, i64 3
  %118 = select <4 x i1> %112, <4 x double> %101, <4 x double> %103
  %119 = extractelement <4 x double> %118, i64 0
  %120 = extractelement <4 x double> %118, i64 1
  %121 = extractelement <4 x double> %118, i64 2
  %122 = extractelement <4 x double> %118, i64 3
  %123 = shl i64 %arg.up.5.0, 3
  %124 = select i1 %27, i64 %123, i64 0
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 %124
  %125 = shl i64 %index, 3
  %scevgep542 = getelementptr i8, ptr %scevgep541, i64 %125
  %126 = shl i64 %arg.up.5.0, 3
  %127 = select i1 %28, i64 %126, i64 0
  %scevgep585 = getelementptr i8, ptr %scevgep540, i64 %127
  %scevgep586 = getelementptr i8, ptr %scevgep585, i64 %125
  %scevgep587 = getelementptr i8, ptr %scevgep586, i64 8
  %128 = shl i64 %arg.up.5.0, 3
  %129 = select i1 %29, i64 %128, i64 0
  %scevgep567 = getelementptr i8, ptr %scevgep540, i64 %129
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %125
  %scevgep569 = getelementptr i8, ptr %scevgep568, i64 16
  %130 = shl i64 %arg.up.5.0, 3
  %131 = select i1 %30, i64 %130, i64 0
  %scevgep549 = getelementptr i8, ptr %scevgep540, i64 %131
  %132 = shl i64 %index, 3
  %scevgep550 = getelementptr i8, ptr %scevgep549, i64 %132
  %scevgep551 = getelementptr i8, ptr %scevgep550, i64 24
  store double %119, ptr %scevgep542, align 8, !alias.scope !92, !noalias !93
  store double %120, ptr %scevgep587, align 8, !alias.scope !92, !noalias !93
  store double %121, ptr %scevgep569, align 8, !alias.scope !92, !noalias !93
  store double %122, ptr %scevgep551, align 8, !alias.scope !92, !noalias !93
  %133 = shl i64 %arg.down.5.0, 3
  %134 = select i1 %27, i64 %133, i64 0
  %scevgep544 = getelementptr i8, ptr %scevgep543, i64 %134
  %135 = shl i64 %index, 3
  %scevgep545 = getelementptr i8, ptr %scevgep544, i64 %135
  %136 = shl i64 %arg.down.5.0, 3
  %137 = select i1 %28, i64 %136, i64 0
  %scevgep582 = getelementptr i8, ptr %scevgep543, i64 %137
  %scevgep583 = getelementptr i8, ptr %scevgep582, i64 %135
  %scevgep584 = getelementptr i8, ptr %scevgep583, i64 8
  %138 = shl i64 %arg.down.5.0, 3
  %139 = select i1 %29, i64 %138, i64 0
  %scevgep564 = getelementptr i8, ptr %scevgep543, i64 %139
  %scevgep565 = getelementptr i8, ptr %scevgep564, i64 %135
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 16
  %140 = shl i64 %arg.down.5.0, 3
  %141 = select i1 %30, i64 %140, i64 0
  %scevgep546 = getelementptr i8, ptr %scevgep543, i64 %141
  %142 = shl i64 %index, 3
  %scevgep547 = getelementptr i8, ptr %scevgep546, i64 %142
  %scevgep548 = getelementptr i8, ptr %scevgep547, i64 24
  store double %114, ptr %scevgep545, align 8, !alias.scope !94, !noalias !95
  store double %115, ptr %scevgep584, align 8, !alias.scope !94, !noalias !95
  store double %116, ptr %scevgep566, align 8, !alias.scope !94, !noalias !95
  store double %117, ptr %scevgep548, align 8, !alias.scope !94, !noalias !95
  %index.next = add nuw i64 %index, 4
  %143 = icmp eq i64 %n.vec, %index.next
  br i1 %143, label %middle.block, label %vector.body, !llvm.loop !96

middle.block:
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader431

B36.backedge.preheader431:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %21, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %22, %middle.block ]
  %144 = add nuw i64 %.199613617.ph, 1
  br label %B36.backedge

B36.backedge:
  %lsr.iv514 = phi i64 [ %144, %B36.backedge.preheader431 ], [ %lsr.iv.next515, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader431 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %145 = shl i64 %arg.away.5.0, 3
  %146 = select i1 %.251, i64 %145, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.away.4, i64 %146
  %147 = shl i64 %.206614616, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %147
  %.267 = load double, ptr %scevgep527, align 8
  %148 = shl i64 %arg.y.5.0, 3
  %149 = select i1 %.251, i64 %148, i64 0
  %scevgep524 = getelementptr i8, ptr %arg.y.4, i64 %149
  %150 = shl i64 %.206614616, 3
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %150
  %.297 = load double, ptr %scevgep525, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %151 = shl i64 %arg.g.5.0, 3
  %152 = select i1 %.251, i64 %151, i64 0
  %scevgep522 = getelementptr i8, ptr %arg.g.4, i64 %152
  %153 = shl i64 %.206614616, 3
  %scevgep523 = getelementptr i8, ptr %scevgep522, i64 %153
  store double %.298, ptr %scevgep523, align 8
  %154 = shl i64 %arg.alpha.5.0, 3
  %155 = select i1 %.251, i64 %154, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.alpha.4, i64 %155
  %156 = shl i64 %.206614616, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %156
  %.94.i = load double, ptr %scevgep521, align 8, !noalias !89
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep525, align 8, !noalias !89
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %157 = shl i64 %arg.up.5.0, 3
  %158 = select i1 %.251, i64 %157, i64 0
  %scevgep518 = getelementptr i8, ptr %arg.up.4, i64 %158
  %159 = shl i64 %.206614616, 3
  %scevgep519 = getelementptr i8, ptr %scevgep518, i64 %159
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep519, align 8, !noalias !89
  %160 = shl i64 %arg.down.5.0, 3
  %161 = select i1 %.251, i64 %160, i64 0
  %scevgep516 = getelementptr i8, ptr %arg.down.4, i64 %161
  %162 = shl i64 %.206614616, 3
  %scevgep517 = getelementptr i8, ptr %scevgep516, i64 %162
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep517, align 8, !noalias !89
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next515 = add i64 %lsr.iv514, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next515, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !97

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %163 = shl i64 %.476620622, 3
  %scevgep504 = getelementptr i8, ptr %arg.alpha.4, i64 %163
  %.537 = load double, ptr %scevgep504, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !98

B212.loopexit:
  %.576.lcssa = phi i64 [ %196, %vec.epilog.middle.block ], [ %186, %middle.block405 ], [ %.576, %B158 ]
  %164 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %164, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif:
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %iter.check, label %B212

iter.check:
  %min.iters.check388 = icmp ult i64 %arg.active, 4
  br i1 %min.iters.check388, label %B158.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check390 = icmp ult i64 %arg.active, 16
  br i1 %min.iters.check390, label %vec.epilog.ph, label %vector.ph391

vector.ph391:
  %n.vec393 = and i64 %arg.active, 9223372036854775792
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next404, %vector.body396 ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %181, %vector.body396 ]
  %vec.phi398 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %182, %vector.body396 ]
  %vec.phi399 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %183, %vector.body396 ]
  %vec.phi400 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %184, %vector.body396 ]
  %sunkaddr = shl i64 %index397, 3
  %sunkaddr609 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <4 x double>, ptr %sunkaddr609, align 8
  %sunkaddr610 = shl i64 %index397, 3
  %sunkaddr611 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr610
  %sunkaddr612 = getelementptr i8, ptr %sunkaddr611, i64 32
  %wide.load401 = load <4 x double>, ptr %sunkaddr612, align 8
  %sunkaddr613 = shl i64 %index397, 3
  %sunkaddr614 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr613
  %sunkaddr615 = getelementptr i8, ptr %sunkaddr614, i64 64
  %wide.load402 = load <4 x double>, ptr %sunkaddr615, align 8
  %sunkaddr616 = shl i64 %index397, 3
  %sunkaddr617 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr616
  %sunkaddr618 = getelementptr i8, ptr %sunkaddr617, i64 96
  %wide.load403 = load <4 x double>, ptr %sunkaddr618, align 8
  %165 = fcmp nnan nsz ogt <4 x double> %wide.load, zeroinitializer
  %166 = fcmp nnan nsz ogt <4 x double> %wide.load401, zeroinitializer
  %167 = fcmp nnan nsz ogt <4 x double> %wide.load402, zeroinitializer
  %168 = fcmp nnan nsz ogt <4 x double> %wide.load403, zeroinitializer
  %169 = fcmp nnan nsz olt <4 x double> %wide.load, %broadcast.splat395
  %170 = fcmp nnan nsz olt <4 x double> %wide.load401, %broadcast.splat395
  %171 = fcmp nnan nsz olt <4 x double> %wide.load402, %broadcast.splat395
  %172 = fcmp nnan nsz olt <4 x double> %wide.load403, %broadcast.splat395
  %173 = select <4 x i1> %165, <4 x i1> %169, <4 x i1> zeroinitializer
  %174 = select <4 x i1> %166, <4 x i1> %170, <4 x i1> zeroinitializer
  %175 = select <4 x i1> %167, <4 x i1> %171, <4 x i1> zeroinitializer
  %176 = select <4 x i1> %168, <4 x i1> %172, <4 x i1> zeroinitializer
  %177 = zext <4 x i1> %173 to <4 x i64>
  %178 = zext <4 x i1> %174 to <4 x i64>
  %179 = zext <4 x i1> %175 to <4 x i64>
  %180 = zext <4 x i1> %176 to <4 x i64>
  %181 = add <4 x i64> %vec.phi, %177
  %182 = add <4 x i64> %vec.phi398, %178
  %183 = add <4 x i64> %vec.phi399, %179
  %184 = add <4 x i64> %vec.phi400, %180
  %index.next404 = add nuw i64 %index397, 16
  %185 = icmp eq i64 %n.vec393, %index.next404
  br i1 %185, label %middle.block405, label %vector.body396, !llvm.loop !99

middle.block405:
  %bin.rdx = add <4 x i64> %182, %181
  %bin.rdx406 = add <4 x i64> %183, %bin.rdx
  %bin.rdx407 = add <4 x i64> %184, %bin.rdx406
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx407, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx602 = add <4 x i64> %bin.rdx407, %rdx.shuf
  %rdx.shuf603 = shufflevector <4 x i64> %bin.rdx602, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx604 = add <4 x i64> %bin.rdx602, %rdx.shuf603
  %186 = extractelement <4 x i64> %bin.rdx604, i64 0
  %cmp.n408 = icmp eq i64 %arg.active, %n.vec393
  br i1 %cmp.n408, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %187 = and i64 %arg.active, 12
  %min.epilog.iters.check = icmp eq i64 %187, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !29

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec393, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %186, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec410 = and i64 %arg.active, 9223372036854775804
  %188 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  %broadcast.splatinsert411 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <4 x double> %broadcast.splatinsert411, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index413 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next416, %vec.epilog.vector.body ]
  %vec.phi414 = phi <4 x i64> [ %188, %vec.epilog.ph ], [ %194, %vec.epilog.vector.body ]
  %189 = shl i64 %index413, 3
  %scevgep505 = getelementptr i8, ptr %arg.alpha.4, i64 %189
  %wide.load415 = load <4 x double>, ptr %scevgep505, align 8
  %190 = fcmp nnan nsz ogt <4 x double> %wide.load415, zeroinitializer
  %191 = fcmp nnan nsz olt <4 x double> %wide.load415, %broadcast.splat412
  %192 = select <4 x i1> %190, <4 x i1> %191, <4 x i1> zeroinitializer
  %193 = zext <4 x i1> %192 to <4 x i64>
  %194 = add <4 x i64> %vec.phi414, %193
  %index.next416 = add nuw i64 %index413, 4
  %195 = icmp eq i64 %n.vec410, %index.next416
  br i1 %195, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !100

vec.epilog.middle.block:
  %rdx.shuf605 = shufflevector <4 x i64> %194, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx606 = add <4 x i64> %194, %rdx.shuf605
  %rdx.shuf607 = shufflevector <4 x i64> %bin.rdx606, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx608 = add <4 x i64> %bin.rdx606, %rdx.shuf607
  %196 = extractelement <4 x i64> %bin.rdx608, i64 0
  %cmp.n417 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n417, label %B212.loopexit, label %B158.preheader

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %186, %vec.epilog.iter.check ], [ %196, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec393, %vec.epilog.iter.check ], [ %n.vec410, %vec.epilog.middle.block ]
  br label %B158

B248.endif:
  %.684668.not = icmp slt i64 %.155.fr, 1
  %.805657.not = icmp slt i64 %arg.active, 1
  %or.cond = select i1 %.684668.not, i1 true, i1 %.805657.not
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %197 = add nsw i64 %arg.active, -1
  %xtraiter432 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep457 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %198 = shl i64 %arg.kernel.5.1, 2
  %199 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %200 = icmp ult i64 %197, 3
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %201 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %200, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %202 = add i64 %.1018.us, %.690663669.us
  %203 = mul i64 %198, %202
  %scevgep458 = getelementptr i8, ptr %scevgep457, i64 %203
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr619 = shl i64 %.811656658.us, 3
  %sunkaddr620 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr619
  %.876.us = load double, ptr %sunkaddr620, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr621 = shl i64 %.910.us, 3
  %sunkaddr622 = getelementptr inbounds i8, ptr %201, i64 %sunkaddr621
  %.925.us = load double, ptr %sunkaddr622, align 8
  %sunkaddr623 = shl i64 %.811656658.us, 3
  %sunkaddr624 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr623
  %.956.us = load double, ptr %sunkaddr624, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %204 = shl i64 %.811656658.us, 2
  %scevgep464 = getelementptr i8, ptr %scevgep458, i64 %204
  %scevgep465 = getelementptr i8, ptr %scevgep464, i64 -12
  %.1044.us = load float, ptr %scevgep465, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr622, align 8
  br label %B662.us

B662.us:
  %sunkaddr625 = shl i64 %.811656658.us, 3
  %sunkaddr626 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr625
  %sunkaddr627 = getelementptr i8, ptr %sunkaddr626, i64 8
  %.876.us.1 = load double, ptr %sunkaddr627, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr628 = shl i64 %.910.us, 3
  %sunkaddr629 = getelementptr i8, ptr %201, i64 %sunkaddr628
  %.925.us.1 = load double, ptr %sunkaddr629, align 8
  %sunkaddr630 = shl i64 %.811656658.us, 3
  %sunkaddr631 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr630
  %sunkaddr632 = getelementptr i8, ptr %sunkaddr631, i64 8
  %.956.us.1 = load double, ptr %sunkaddr632, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %205 = shl i64 %.811656658.us, 2
  %scevgep462 = getelementptr i8, ptr %scevgep458, i64 %205
  %scevgep463 = getelementptr i8, ptr %scevgep462, i64 -8
  %.1044.us.1 = load float, ptr %scevgep463, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr629, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr633 = shl i64 %.811656658.us, 3
  %sunkaddr634 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr633
  %sunkaddr635 = getelementptr i8, ptr %sunkaddr634, i64 16
  %.876.us.2 = load double, ptr %sunkaddr635, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr636 = shl i64 %.910.us, 3
  %sunkaddr637 = getelementptr i8, ptr %201, i64 %sunkaddr636
  %.925.us.2 = load double, ptr %sunkaddr637, align 8
  %sunkaddr638 = shl i64 %.811656658.us, 3
  %sunkaddr639 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr638
  %sunkaddr640 = getelementptr i8, ptr %sunkaddr639, i64 16
  %.956.us.2 = load double, ptr %sunkaddr640, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %206 = shl i64 %.811656658.us, 2
  %scevgep460 = getelementptr i8, ptr %scevgep458, i64 %206
  %scevgep461 = getelementptr i8, ptr %scevgep460, i64 -4
  %.1044.us.2 = load float, ptr %scevgep461, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr637, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw i64 %.811656658.us, 4
  %sunkaddr641 = shl i64 %.811656658.us, 3
  %sunkaddr642 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr641
  %sunkaddr643 = getelementptr i8, ptr %sunkaddr642, i64 24
  %.876.us.3 = load double, ptr %sunkaddr643, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr644 = shl i64 %.910.us, 3
  %sunkaddr645 = getelementptr i8, ptr %201, i64 %sunkaddr644
  %.925.us.3 = load double, ptr %sunkaddr645, align 8
  %sunkaddr646 = shl i64 %.811656658.us, 3
  %sunkaddr647 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr646
  %sunkaddr648 = getelementptr i8, ptr %sunkaddr647, i64 24
  %.956.us.3 = load double, ptr %sunkaddr648, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %207 = shl i64 %.811656658.us, 2
  %scevgep459 = getelementptr i8, ptr %scevgep458, i64 %207
  %.1044.us.3 = load float, ptr %scevgep459, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr645, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %208 = icmp eq i64 %xtraiter432, 0
  br i1 %208, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us ], [ %.818.us.3, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %209 = add i64 %.1018.us, %.690663669.us
  %210 = mul i64 %199, %209
  %211 = shl i64 %.811656658.us.epil.init, 2
  %212 = getelementptr i8, ptr %arg.kernel.4, i64 %210
  %scevgep466 = getelementptr i8, ptr %212, i64 %211
  %213 = shl i64 %.811656658.us.epil.init, 3
  %scevgep468 = getelementptr i8, ptr %arg.y.4, i64 %213
  %scevgep470 = getelementptr i8, ptr %arg.alpha.4, i64 %213
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %214 = shl nuw nsw i64 %epil.iter, 3
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %214
  %.876.us.epil = load double, ptr %scevgep471, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr649 = shl i64 %.910.us, 3
  %sunkaddr650 = getelementptr i8, ptr %201, i64 %sunkaddr649
  %.925.us.epil = load double, ptr %sunkaddr650, align 8
  %215 = shl nuw nsw i64 %epil.iter, 3
  %scevgep469 = getelementptr i8, ptr %scevgep468, i64 %215
  %.956.us.epil = load double, ptr %scevgep469, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %216 = shl nuw nsw i64 %epil.iter, 2
  %scevgep467 = getelementptr i8, ptr %scevgep466, i64 %216
  %.1044.us.epil = load float, ptr %scevgep467, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr650, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter432, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !101

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %217 = icmp slt i64 %.155.fr, 1
  %.1204643.not = icmp slt i64 %arg.active, 1
  %brmerge = or i1 %.1204643.not, %217
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %218 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 3
  %219 = shl i64 %arg.active, 2
  %scevgep472 = getelementptr i8, ptr %arg.kernel.4, i64 %219
  %220 = shl i64 %arg.kernel.5.1, 2
  %221 = shl i64 %arg.active, 3
  %scevgep476 = getelementptr i8, ptr %arg.g.4, i64 %221
  br label %B486.us

B486.us:
  %lsr.iv480 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep481, %B661.us ]
  %lsr.iv = phi ptr [ %scevgep472, %B486.us.preheader ], [ %scevgep473, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %222 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %222, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %223 = icmp eq i64 %xtraiter, 0
  %224 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %224, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %223, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B600.us.prol ], [ 0, %B600.us.prol.preheader ]
  %225 = add i64 %arg.active, %prol.iter
  %.1492.us.prol = icmp slt i64 %225, 0
  %226 = shl i64 %arg.g.5.0, 3
  %227 = select i1 %.1492.us.prol, i64 %226, i64 0
  %scevgep477 = getelementptr i8, ptr %scevgep476, i64 %227
  %228 = shl nuw nsw i64 %prol.iter, 3
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 %228
  %.1508.us.prol = load double, ptr %scevgep478, align 8
  %229 = shl i64 %arg.kernel.5.1, 2
  %230 = select i1 %.1492.us.prol, i64 %229, i64 0
  %scevgep474 = getelementptr i8, ptr %lsr.iv, i64 %230
  %231 = shl nuw nsw i64 %prol.iter, 2
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %231
  %.1561.us.prol = load float, ptr %scevgep475, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep478, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit.loopexit, label %B600.us.prol, !llvm.loop !102

B600.us.prol.loopexit.loopexit:
  %232 = sub i64 %..155, %prol.iter.next
  %233 = add i64 %arg.active, %prol.iter.next
  br label %B600.us.prol.loopexit

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %232, %B600.us.prol.loopexit.loopexit ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %233, %B600.us.prol.loopexit.loopexit ]
  %234 = icmp ult i64 %218, 3
  br i1 %234, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %235 = add i64 %.1440628632.us.unr, 4
  br label %B600.us

B661.us:
  %scevgep473 = getelementptr i8, ptr %lsr.iv, i64 %220
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %220
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv479 = phi i64 [ %235, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %263, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %236 = shl i64 %arg.g.5.0, 3
  %237 = select i1 %.1492.us, i64 %236, i64 0
  %scevgep496 = getelementptr i8, ptr %arg.g.4, i64 %237
  %238 = shl i64 %.1447629631.us, 3
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %238
  %.1508.us = load double, ptr %scevgep497, align 8
  %239 = shl i64 %arg.kernel.5.1, 2
  %240 = select i1 %.1492.us, i64 %239, i64 0
  %scevgep494 = getelementptr i8, ptr %lsr.iv480, i64 %240
  %241 = shl i64 %.1447629631.us, 2
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %241
  %.1561.us = load float, ptr %scevgep495, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep497, align 8
  %242 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %242, 0
  %243 = shl i64 %arg.g.5.0, 3
  %244 = select i1 %.1492.us.1, i64 %243, i64 0
  %scevgep501 = getelementptr i8, ptr %arg.g.4, i64 %244
  %245 = shl i64 %.1447629631.us, 3
  %scevgep502 = getelementptr i8, ptr %scevgep501, i64 %245
  %scevgep503 = getelementptr i8, ptr %scevgep502, i64 8
  %.1508.us.1 = load double, ptr %scevgep503, align 8
  %246 = shl i64 %arg.kernel.5.1, 2
  %247 = select i1 %.1492.us.1, i64 %246, i64 0
  %scevgep498 = getelementptr i8, ptr %lsr.iv480, i64 %247
  %248 = shl i64 %.1447629631.us, 2
  %scevgep499 = getelementptr i8, ptr %scevgep498, i64 %248
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 4
  %.1561.us.1 = load float, ptr %scevgep500, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep503, align 8
  %249 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %249, 0
  %250 = shl i64 %arg.g.5.0, 3
  %251 = select i1 %.1492.us.2, i64 %250, i64 0
  %scevgep491 = getelementptr i8, ptr %arg.g.4, i64 %251
  %252 = shl i64 %.1447629631.us, 3
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %252
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 16
  %.1508.us.2 = load double, ptr %scevgep493, align 8
  %253 = shl i64 %arg.kernel.5.1, 2
  %254 = select i1 %.1492.us.2, i64 %253, i64 0
  %scevgep488 = getelementptr i8, ptr %lsr.iv480, i64 %254
  %255 = shl i64 %.1447629631.us, 2
  %scevgep489 = getelementptr i8, ptr %scevgep488, i64 %255
  %scevgep490 = getelementptr i8, ptr %scevgep489, i64 8
  %.1561.us.2 = load float, ptr %scevgep490, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep493, align 8
  %256 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %256, 0
  %257 = shl i64 %arg.g.5.0, 3
  %258 = select i1 %.1492.us.3, i64 %257, i64 0
  %scevgep485 = getelementptr i8, ptr %arg.g.4, i64 %258
  %259 = shl i64 %.1447629631.us, 3
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %259
  %scevgep487 = getelementptr i8, ptr %scevgep486, i64 24
  %.1508.us.3 = load double, ptr %scevgep487, align 8
  %260 = shl i64 %arg.kernel.5.1, 2
  %261 = select i1 %.1492.us.3, i64 %260, i64 0
  %scevgep482 = getelementptr i8, ptr %lsr.iv480, i64 %261
  %262 = shl i64 %.1447629631.us, 2
  %scevgep483 = getelementptr i8, ptr %scevgep482, i64 %262
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 12
  %.1561.us.3 = load float, ptr %scevgep484, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep487, align 8
  %lsr.iv.next = add i64 %lsr.iv479, -4
  %.1441.us.3 = icmp sgt i64 %lsr.iv.next, 4
  %263 = add i64 %.1447629631.us, 4
  br i1 %.1441.us.3, label %B600.us, label %B661.us
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n35(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, i64 %arg.active) {
B0.endif:
  %.148175.not = icmp slt i64 %arg.active, 1
  br i1 %.148175.not, label %select.end, label %B96.preheader

B96.preheader:
  %xtraiter = and i64 %arg.active, 3
  %0 = icmp ult i64 %arg.active, 4
  br i1 %0, label %B96.epil.preheader, label %B96.preheader.new

B96.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  br label %B96

B96:
  %above.2.0181 = phi double [ 0x7FF0000000000000, %B96.preheader.new ], [ %above.3.1.3, %B361.3 ]
  %below.2.0180 = phi double [ 0xFFF0000000000000, %B96.preheader.new ], [ %below.3.1.3, %B361.3 ]
  %total.2.0179 = phi double [ 0.000000e+00, %B96.preheader.new ], [ %total.3.1.3, %B361.3 ]
  %free.2.0178 = phi i64 [ 0, %B96.preheader.new ], [ %free.3.1.3, %B361.3 ]
  %.154173176 = phi i64 [ 0, %B96.preheader.new ], [ %.161.3, %B361.3 ]
  %sunkaddr = shl i64 %.154173176, 3
  %sunkaddr45 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %.219 = load double, ptr %sunkaddr45, align 8
  %.221 = fcmp nnan nsz ogt double %.219, 0.000000e+00
  %.228 = fcmp nnan nsz olt double %.219, %arg.C
  %or.cond = select i1 %.221, i1 %.228, i1 false
  br i1 %or.cond, label %B142, label %B176

B142:
  %.249 = add i64 %free.2.0178, 1
  %sunkaddr46 = shl i64 %.154173176, 3
  %sunkaddr47 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr46
  %.285 = load double, ptr %sunkaddr47, align 8
  %.289 = fsub nnan nsz double %total.2.0179, %.285
  br label %B361

B176:
  %.328 = fcmp nnan nsz oge double %.219, %arg.C
  %sunkaddr48 = shl i64 %.154173176, 3
  %sunkaddr49 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr48
  %.359 = load double, ptr %sunkaddr49, align 8
  %1 = fcmp uge double %.359, 0.000000e+00
  %.362 = xor i1 %.328, %1
  %sunkaddr50 = shl i64 %.154173176, 3
  %sunkaddr51 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr50
  %.409 = load double, ptr %sunkaddr51, align 8
  %.412 = fneg nnan nsz double %.409
  br i1 %.362, label %B228, label %B276

B228:
  %.12.i = fcmp nnan nsz ogt double %above.2.0181, %.412
  %.13.i = select i1 %.12.i, double %.412, double %above.2.0181
  br label %B361

B276:
  %.12.i1 = fcmp nnan nsz olt double %below.2.0180, %.412
  %.13.i2 = select i1 %.12.i1, double %.412, double %below.2.0180
  br label %B361

B324.loopexit.unr-lcssa:
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B324, label %B96.epil.preheader

B96.epil.preheader:
  %above.2.0181.epil.init = phi double [ 0x7FF0000000000000, %B96.preheader ], [ %above.3.1.3, %B324.loopexit.unr-lcssa ]
  %below.2.0180.epil.init = phi double [ 0xFFF0000000000000, %B96.preheader ], [ %below.3.1.3, %B324.loopexit.unr-lcssa ]
  %total.2.0179.epil.init = phi double [ 0.000000e+00, %B96.preheader ], [ %total.3.1.3, %B324.loopexit.unr-lcssa ]
  %free.2.0178.epil.init = phi i64 [ 0, %B96.preheader ], [ %free.3.1.3, %B324.loopexit.unr-lcssa ]
  %.154173176.epil.init = phi i64 [ 0, %B96.preheader ], [ %.161.3, %B324.loopexit.unr-lcssa ]
  %2 = shl i64 %.154173176.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep10 = getelementptr i8, ptr %arg.y.4, i64 %2
  %scevgep12 = getelementptr i8, ptr %arg.alpha.4, i64 %2
  br label %B96.epil

B96.epil:
  %above.2.0181.epil = phi double [ %above.3.1.epil, %B361.epil ], [ %above.2.0181.epil.init, %B96.epil.preheader ]
  %below.2.0180.epil = phi double [ %below.3.1.epil, %B361.epil ], [ %below.2.0180.epil.init, %B96.epil.preheader ]
  %total.2.0179.epil = phi double [ %total.3.1.epil, %B361.epil ], [ %total.2.0179.epil.init, %B96.epil.preheader ]
  %free.2.0178.epil = phi i64 [ %free.3.1.epil, %B361.epil ], [ %free.2.0178.epil.init, %B96.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B361.epil ], [ 0, %B96.epil.preheader ]
  %3 = shl nuw nsw i64 %epil.iter, 3
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %3
  %.219.epil = load double, ptr %scevgep13, align 8
  %.221.epil = fcmp nnan nsz ogt double %.219.epil, 0.000000e+00
  %.228.epil = fcmp nnan nsz olt double %.219.epil, %arg.C
  %or.cond.epil = select i1 %.221.epil, i1 %.228.epil, i1 false
  br i1 %or.cond.epil, label %B142.epil, label %B176.epil

B176.epil:
  %.328.epil = fcmp nnan nsz oge double %.219.epil, %arg.C
  %4 = shl nuw nsw i64 %epil.iter, 3
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %4
  %.359.epil = load double, ptr %scevgep11, align 8
  %5 = fcmp uge double %.359.epil, 0.000000e+00
  %.362.epil = xor i1 %.328.epil, %5
  %6 = shl nuw nsw i64 %epil.iter, 3
  %scevgep9 = getelementptr i8, ptr %scevgep, i64 %6
  %.409.epil = load double, ptr %scevgep9, align 8
  %.412.epil = fneg nnan nsz double %.409.epil
  br i1 %.362.epil, label %B228.epil, label %B276.epil

B276.epil:
  %.12.i1.epil = fcmp nnan nsz olt double %below.2.0180.epil, %.412.epil
  %.13.i2.epil = select i1 %.12.i1.epil, double %.412.epil, double %below.2.0180.epil
  br label %B361.epil

B228.epil:
  %.12.i.epil = fcmp nnan nsz ogt double %above.2.0181.epil, %.412.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.412.epil, double %above.2.0181.epil
  br label %B361.epil

B142.epil:
  %.249.epil = add i64 %free.2.0178.epil, 1
  %7 = shl nuw nsw i64 %epil.iter, 3
  %scevgep8 = getelementptr i8, ptr %scevgep, i64 %7
  %.285.epil = load double, ptr %scevgep8, align 8
  %.289.epil = fsub nnan nsz double %total.2.0179.epil, %.285.epil
  br label %B361.epil

B361.epil:
  %below.3.1.epil = phi double [ %below.2.0180.epil, %B142.epil ], [ %below.2.0180.epil, %B228.epil ], [ %.13.i2.epil, %B276.epil ]
  %above.3.1.epil = phi double [ %above.2.0181.epil, %B142.epil ], [ %.13.i.epil, %B228.epil ], [ %above.2.0181.epil, %B276.epil ]
  %free.3.1.epil = phi i64 [ %.249.epil, %B142.epil ], [ %free.2.0178.epil, %B228.epil ], [ %free.2.0178.epil, %B276.epil ]
  %total.3.1.epil = phi double [ %.289.epil, %B142.epil ], [ %total.2.0179.epil, %B228.epil ], [ %total.2.0179.epil, %B276.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B324, label %B96.epil, !llvm.loop !103

B324:
  %below.3.1.lcssa = phi double [ %below.3.1.3, %B324.loopexit.unr-lcssa ], [ %below.3.1.epil, %B361.epil ]
  %above.3.1.lcssa = phi double [ %above.3.1.3, %B324.loopexit.unr-lcssa ], [ %above.3.1.epil, %B361.epil ]
  %free.3.1.lcssa = phi i64 [ %free.3.1.3, %B324.loopexit.unr-lcssa ], [ %free.3.1.epil, %B361.epil ]
  %total.3.1.lcssa = phi double [ %total.3.1.3, %B324.loopexit.unr-lcssa ], [ %total.3.1.epil, %B361.epil ]
  %8 = fadd nnan nsz double %below.3.1.lcssa, %above.3.1.lcssa
  %9 = fmul nnan nsz double %8, 5.000000e-01
  %10 = freeze i64 %free.3.1.lcssa
  %.552 = icmp sgt i64 %10, 0
  br i1 %.552, label %select.true.sink, label %select.end

select.true.sink:
  %.560 = uitofp nneg i64 %10 to double
  %.564 = fdiv nnan nsz double %total.3.1.lcssa, %.560
  br label %select.end

select.end:
  %spec.select = phi double [ %.564, %select.true.sink ], [ %9, %B324 ], [ 0x7FF8000000000000, %B0.endif ]
  store double %spec.select, ptr %retptr, align 8
  ret i32 0

B361:
  %below.3.1 = phi double [ %below.2.0180, %B142 ], [ %below.2.0180, %B228 ], [ %.13.i2, %B276 ]
  %above.3.1 = phi double [ %above.2.0181, %B142 ], [ %.13.i, %B228 ], [ %above.2.0181, %B276 ]
  %free.3.1 = phi i64 [ %.249, %B142 ], [ %free.2.0178, %B228 ], [ %free.2.0178, %B276 ]
  %total.3.1 = phi double [ %.289, %B142 ], [ %total.2.0179, %B228 ], [ %total.2.0179, %B276 ]
  %sunkaddr52 = shl i64 %.154173176, 3
  %sunkaddr53 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr52
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 8
  %.219.1 = load double, ptr %sunkaddr54, align 8
  %.221.1 = fcmp nnan nsz ogt double %.219.1, 0.000000e+00
  %.228.1 = fcmp nnan nsz olt double %.219.1, %arg.C
  %or.cond.1 = select i1 %.221.1, i1 %.228.1, i1 false
  br i1 %or.cond.1, label %B142.1, label %B176.1

B176.1:
  %.328.1 = fcmp nnan nsz oge double %.219.1, %arg.C
  %sunkaddr55 = shl i64 %.154173176, 3
  %sunkaddr56 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 8
  %.359.1 = load double, ptr %sunkaddr57, align 8
  %11 = fcmp uge double %.359.1, 0.000000e+00
  %.362.1 = xor i1 %.328.1, %11
  %sunkaddr58 = shl i64 %.154173176, 3
  %sunkaddr59 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 8
  %.409.1 = load double, ptr %sunkaddr60, align 8
  %.412.1 = fneg nnan nsz double %.409.1
  br i1 %.362.1, label %B228.1, label %B276.1

B276.1:
  %.12.i1.1 = fcmp nnan nsz olt double %below.3.1, %.412.1
  %.13.i2.1 = select i1 %.12.i1.1, double %.412.1, double %below.3.1
  br label %B361.1

B228.1:
  %.12.i.1 = fcmp nnan nsz ogt double %above.3.1, %.412.1
  %.13.i.1 = select i1 %.12.i.1, double %.412.1, double %above.3.1
  br label %B361.1

B142.1:
  %.249.1 = add i64 %free.3.1, 1
  %sunkaddr61 = shl i64 %.154173176, 3
  %sunkaddr62 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 8
  %.285.1 = load double, ptr %sunkaddr63, align 8
  %.289.1 = fsub nnan nsz double %total.3.1, %.285.1
  br label %B361.1

B361.1:
  %below.3.1.1 = phi double [ %below.3.1, %B142.1 ], [ %below.3.1, %B228.1 ], [ %.13.i2.1, %B276.1 ]
  %above.3.1.1 = phi double [ %above.3.1, %B142.1 ], [ %.13.i.1, %B228.1 ], [ %above.3.1, %B276.1 ]
  %free.3.1.1 = phi i64 [ %.249.1, %B142.1 ], [ %free.3.1, %B228.1 ], [ %free.3.1, %B276.1 ]
  %total.3.1.1 = phi double [ %.289.1, %B142.1 ], [ %total.3.1, %B228.1 ], [ %total.3.1, %B276.1 ]
  %sunkaddr64 = shl i64 %.154173176, 3
  %sunkaddr65 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 16
  %.219.2 = load double, ptr %sunkaddr66, align 8
  %.221.2 = fcmp nnan nsz ogt double %.219.2, 0.000000e+00
  %.228.2 = fcmp nnan nsz olt double %.219.2, %arg.C
  %or.cond.2 = select i1 %.221.2, i1 %.228.2, i1 false
  br i1 %or.cond.2, label %B142.2, label %B176.2

B176.2:
  %.328.2 = fcmp nnan nsz oge double %.219.2, %arg.C
  %sunkaddr67 = shl i64 %.154173176, 3
  %sunkaddr68 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 16
  %.359.2 = load double, ptr %sunkaddr69, align 8
  %12 = fcmp uge double %.359.2, 0.000000e+00
  %.362.2 = xor i1 %.328.2, %12
  %sunkaddr70 = shl i64 %.154173176, 3
  %sunkaddr71 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr70
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 16
  %.409.2 = load double, ptr %sunkaddr72, align 8
  %.412.2 = fneg nnan nsz double %.409.2
  br i1 %.362.2, label %B228.2, label %B276.2

B276.2:
  %.12.i1.2 = fcmp nnan nsz olt double %below.3.1.1, %.412.2
  %.13.i2.2 = select i1 %.12.i1.2, double %.412.2, double %below.3.1.1
  br label %B361.2

B228.2:
  %.12.i.2 = fcmp nnan nsz ogt double %above.3.1.1, %.412.2
  %.13.i.2 = select i1 %.12.i.2, double %.412.2, double %above.3.1.1
  br label %B361.2

B142.2:
  %.249.2 = add i64 %free.3.1.1, 1
  %sunkaddr73 = shl i64 %.154173176, 3
  %sunkaddr74 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 16
  %.285.2 = load double, ptr %sunkaddr75, align 8
  %.289.2 = fsub nnan nsz double %total.3.1.1, %.285.2
  br label %B361.2

B361.2:
  %below.3.1.2 = phi double [ %below.3.1.1, %B142.2 ], [ %below.3.1.1, %B228.2 ], [ %.13.i2.2, %B276.2 ]
  %above.3.1.2 = phi double [ %above.3.1.1, %B142.2 ], [ %.13.i.2, %B228.2 ], [ %above.3.1.1, %B276.2 ]
  %free.3.1.2 = phi i64 [ %.249.2, %B142.2 ], [ %free.3.1.1, %B228.2 ], [ %free.3.1.1, %B276.2 ]
  %total.3.1.2 = phi double [ %.289.2, %B142.2 ], [ %total.3.1.1, %B228.2 ], [ %total.3.1.1, %B276.2 ]
  %.161.3 = add nuw nsw i64 %.154173176, 4
  %sunkaddr76 = shl i64 %.154173176, 3
  %sunkaddr77 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 24
  %.219.3 = load double, ptr %sunkaddr78, align 8
  %.221.3 = fcmp nnan nsz ogt double %.219.3, 0.000000e+00
  %.228.3 = fcmp nnan nsz olt double %.219.3, %arg.C
  %or.cond.3 = select i1 %.221.3, i1 %.228.3, i1 false
  br i1 %or.cond.3, label %B142.3, label %B176.3

B176.3:
  %.328.3 = fcmp nnan nsz oge double %.219.3, %arg.C
  %sunkaddr79 = shl i64 %.154173176, 3
  %sunkaddr80 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 24
  %.359.3 = load double, ptr %sunkaddr81, align 8
  %13 = fcmp uge double %.359.3, 0.000000e+00
  %.362.3 = xor i1 %.328.3, %13
  %sunkaddr82 = shl i64 %.154173176, 3
  %sunkaddr83 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr82
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 24
  %.409.3 = load double, ptr %sunkaddr84, align 8
  %.412.3 = fneg nnan nsz double %.409.3
  br i1 %.362.3, label %B228.3, label %B276.3

B276.3:
  %.12.i1.3 = fcmp nnan nsz olt double %below.3.1.2, %.412.3
  %.13.i2.3 = select i1 %.12.i1.3, double %.412.3, double %below.3.1.2
  br label %B361.3

B228.3:
  %.12.i.3 = fcmp nnan nsz ogt double %above.3.1.2, %.412.3
  %.13.i.3 = select i1 %.12.i.3, double %.412.3, double %above.3.1.2
  br label %B361.3

B142.3:
  %.249.3 = add i64 %free.3.1.2, 1
  %sunkaddr85 = shl i64 %.154173176, 3
  %sunkaddr86 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr85
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr86, i64 24
  %.285.3 = load double, ptr %sunkaddr87, align 8
  %.289.3 = fsub nnan nsz double %total.3.1.2, %.285.3
  br label %B361.3

B361.3:
  %below.3.1.3 = phi double [ %below.3.1.2, %B142.3 ], [ %below.3.1.2, %B228.3 ], [ %.13.i2.3, %B276.3 ]
  %above.3.1.3 = phi double [ %above.3.1.2, %B142.3 ], [ %.13.i.3, %B228.3 ], [ %above.3.1.2, %B276.3 ]
  %free.3.1.3 = phi i64 [ %.249.3, %B142.3 ], [ %free.3.1.2, %B228.3 ], [ %free.3.1.2, %B276.3 ]
  %total.3.1.3 = phi double [ %.289.3, %B142.3 ], [ %total.3.1.2, %B228.3 ], [ %total.3.1.2, %B276.3 ]
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.161.3
  br i1 %niter.ncmp.3, label %B324.loopexit.unr-lcssa, label %B96
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }
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
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"branch_weights", i32 49, i32 1}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v49B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!15 = distinct !{!15, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v49B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v49B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!18 = distinct !{!18, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v49B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = distinct !{!21, !20}
!22 = !{!23}
!23 = distinct !{!23, !24}
!24 = distinct !{!24, !"LVerDomain"}
!25 = !{!26}
!26 = distinct !{!26, !24}
!27 = distinct !{!27, !20, !28}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = !{!"branch_weights", i32 4, i32 12}
!30 = distinct !{!30, !20, !28}
!31 = distinct !{!31, !11}
!32 = !{!33}
!33 = distinct !{!33, !34}
!34 = distinct !{!34, !"LVerDomain"}
!35 = !{!36}
!36 = distinct !{!36, !34}
!37 = distinct !{!37, !20, !28}
!38 = distinct !{!38, !20, !28}
!39 = distinct !{!39, !11}
!40 = distinct !{!40, !11}
!41 = !{!42}
!42 = distinct !{!42, !43}
!43 = distinct !{!43, !"LVerDomain"}
!44 = !{!45}
!45 = distinct !{!45, !43}
!46 = !{!47}
!47 = distinct !{!47, !43}
!48 = !{!49, !50, !51, !52, !53, !42, !54, !45, !55, !56}
!49 = distinct !{!49, !43}
!50 = distinct !{!50, !43}
!51 = distinct !{!51, !43}
!52 = distinct !{!52, !43}
!53 = distinct !{!53, !43}
!54 = distinct !{!54, !43}
!55 = distinct !{!55, !43}
!56 = distinct !{!56, !43}
!57 = !{!56}
!58 = !{!59}
!59 = distinct !{!59, !60, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v47B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!60 = distinct !{!60, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v47B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!61 = !{!50}
!62 = !{!59, !51, !52, !53, !42, !54, !45, !55, !56}
!63 = !{!52}
!64 = !{!59, !53, !42, !54, !45, !55, !56}
!65 = distinct !{!65, !20, !28}
!66 = distinct !{!66, !20}
!67 = distinct !{!67, !28, !20}
!68 = distinct !{!68, !20, !28}
!69 = distinct !{!69, !20, !28}
!70 = distinct !{!70, !11}
!71 = distinct !{!71, !11}
!72 = !{!73}
!73 = distinct !{!73, !74}
!74 = distinct !{!74, !"LVerDomain"}
!75 = !{!76}
!76 = distinct !{!76, !74}
!77 = !{!78}
!78 = distinct !{!78, !74}
!79 = !{!80, !81, !82, !83, !84, !73, !85, !76, !86, !87}
!80 = distinct !{!80, !74}
!81 = distinct !{!81, !74}
!82 = distinct !{!82, !74}
!83 = distinct !{!83, !74}
!84 = distinct !{!84, !74}
!85 = distinct !{!85, !74}
!86 = distinct !{!86, !74}
!87 = distinct !{!87, !74}
!88 = !{!87}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v52B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!91 = distinct !{!91, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v52B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!92 = !{!81}
!93 = !{!90, !82, !83, !84, !73, !85, !76, !86, !87}
!94 = !{!83}
!95 = !{!90, !84, !73, !85, !76, !86, !87}
!96 = distinct !{!96, !20, !28}
!97 = distinct !{!97, !20}
!98 = distinct !{!98, !28, !20}
!99 = distinct !{!99, !20, !28}
!100 = distinct !{!100, !20, !28}
!101 = distinct !{!101, !11}
!102 = distinct !{!102, !11}
!103 = distinct !{!103, !11}
;; loop _allow
;; stamp beff72c676c3116944cea7ad697582cf59c5576d
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.i, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0) {
B0:
  %.78 = icmp slt i64 %arg.i, 0
  %.79 = select i1 %.78, i64 %arg.alpha.5.0, i64 0
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %arg.i
  %.93 = getelementptr double, ptr %0, i64 %.79
  %.94 = load double, ptr %.93, align 8
  %.95 = fcmp nnan nsz olt double %.94, %arg.C
  %"$phi56.0.2.0" = select i1 %.95, double 0.000000e+00, double 0xFFF0000000000000
  %.148 = fcmp nnan nsz ogt double %.94, 0.000000e+00
  %"$phi110.0.2.0" = select i1 %.148, double 0.000000e+00, double 0xFFF0000000000000
  %.179 = select i1 %.78, i64 %arg.y.5.0, i64 0
  %1 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.193 = getelementptr double, ptr %1, i64 %.179
  %.194 = load double, ptr %.193, align 8
  %.201 = fcmp nnan nsz ogt double %.194, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0" = select i1 %.201, double %"$phi110.0.2.0", double %"$phi56.0.2.0"
  %"$phi56.0.2.0.$phi110.0.2.0" = select i1 %.201, double %"$phi56.0.2.0", double %"$phi110.0.2.0"
  %.276 = select i1 %.78, i64 %arg.up.5.0, i64 0
  %2 = getelementptr double, ptr %arg.up.4, i64 %arg.i
  %.290 = getelementptr double, ptr %2, i64 %.276
  store double %"$phi56.0.2.0.$phi110.0.2.0", ptr %.290, align 8
  %.312 = select i1 %.78, i64 %arg.down.5.0, i64 0
  %3 = getelementptr double, ptr %arg.down.4, i64 %arg.i
  %.326 = getelementptr double, ptr %3, i64 %.312
  store double %"$phi110.0.2.0.$phi56.0.2.0", ptr %.326, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
;; loop _gone
;; stamp 33ae15628975cf661171f1baf288176f64fda3cb
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.i, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, double %arg.top, double %arg.bottom) {
B0:
  %.233 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.444 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.70 = icmp slt i64 %arg.i, 0
  %.71 = select i1 %.70, i64 %arg.alpha.5.0, i64 0
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %arg.i
  %.85 = getelementptr double, ptr %0, i64 %.71
  %.86 = load double, ptr %.85, align 8
  %.87 = fcmp nnan nsz ult double %.86, %arg.C
  br i1 %.87, label %B128, label %B28

B28:
  %.109 = select i1 %.70, i64 %arg.y.5.0, i64 0
  %1 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.123 = getelementptr double, ptr %1, i64 %.109
  %.124 = load double, ptr %.123, align 8
  %.131 = fcmp nnan nsz ogt double %.124, 0.000000e+00
  %.153 = select i1 %.70, i64 %arg.g.5.0, i64 0
  %2 = getelementptr double, ptr %arg.g.4, i64 %arg.i
  %.167 = getelementptr double, ptr %2, i64 %.153
  %.168 = load double, ptr %.167, align 8
  %.177 = fcmp nnan nsz ogt double %.168, %arg.top
  %.224 = fneg nnan nsz double %.168
  %.226 = fcmp nnan nsz olt double %arg.bottom, %.224
  %"$phi112.2.2.0" = select i1 %.131, i1 %.177, i1 %.226
  store i64 0, ptr %.233, align 8
  %.237 = zext i1 %"$phi112.2.2.0" to i8
  %.238 = call i32 @n3(ptr nonnull %.233, ptr nonnull %excinfo.1, i8 %.237)
  switch i32 %.238, label %B112.if.if [
    i32 -2, label %B112.endif
    i32 0, label %B112.endif
  ], !prof !0

B128:
  %.303 = fcmp nnan nsz ugt double %.86, 0.000000e+00
  br i1 %.303, label %B252, label %B152

B152:
  %.320 = select i1 %.70, i64 %arg.y.5.0, i64 0
  %3 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.334 = getelementptr double, ptr %3, i64 %.320
  %.335 = load double, ptr %.334, align 8
  %.342 = fcmp nnan nsz ogt double %.335, 0.000000e+00
  %.364 = select i1 %.70, i64 %arg.g.5.0, i64 0
  %4 = getelementptr double, ptr %arg.g.4, i64 %arg.i
  %.378 = getelementptr double, ptr %4, i64 %.364
  %.379 = load double, ptr %.378, align 8
  %.387 = fneg nnan nsz double %.379
  %.389 = fcmp nnan nsz olt double %arg.bottom, %.387
  %.437 = fcmp nnan nsz ogt double %.379, %arg.top
  %"$phi236.2.2.0" = select i1 %.342, i1 %.389, i1 %.437
  store i64 0, ptr %.444, align 8
  %.448 = zext i1 %"$phi236.2.2.0" to i8
  %.449 = call i32 @n3(ptr nonnull %.444, ptr nonnull %excinfo.2, i8 %.448)
  switch i32 %.449, label %B236.if.if [
    i32 -2, label %B236.endif
    i32 0, label %B236.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B252 ], [ 0, %B112.endif ], [ %.238, %B112.if.if ], [ 0, %B236.endif ], [ %.449, %B236.if.if ]
  ret i32 %common.ret.op

B252:
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B112.endif:
  %.248 = load i64, ptr %.233, align 8
  store i64 %.248, ptr %retptr, align 8
  br label %common.ret

B112.if.if:
  %.246 = icmp sgt i32 %.238, 0
  %.239 = load ptr, ptr %excinfo.1, align 8
  %.247 = select i1 %.246, ptr %.239, ptr undef
  store ptr %.247, ptr %excinfo, align 8
  br label %common.ret

B236.endif:
  %.459 = load i64, ptr %.444, align 8
  store i64 %.459, ptr %retptr, align 8
  br label %common.ret

B236.if.if:
  %.457 = icmp sgt i32 %.449, 0
  %.450 = load ptr, ptr %excinfo.2, align 8
  %.458 = select i1 %.457, ptr %.450, ptr undef
  store ptr %.458, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i8 %arg.x) #0 {
entry:
  %.7 = icmp ne i8 %arg.x, 0
  %.15 = zext i1 %.7 to i64
  store i64 %.15, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
;; loop _shrink
;; stamp 507a93895d2215118e63db098aa18a9f0ca15bac
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = internal constant [36 x i8] c"IndexError: tuple index out of range"
@n3 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@n4 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n2, i32 36, ptr @n3, ptr null, i32 0 }
@n5 = common local_unnamed_addr global ptr null
@n6 = common local_unnamed_addr global ptr null
@n7 = common local_unnamed_addr global ptr null
@n8 = common local_unnamed_addr global ptr null
@n9 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.diagonal.0, ptr %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.whole) {
B0.endif:
  %.350 = alloca double, align 8
  store double 0.000000e+00, ptr %.350, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.440 = alloca double, align 8
  store double 0.000000e+00, ptr %.440, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.517 = alloca ptr, align 8
  store ptr null, ptr %.517, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.602 = alloca i64, align 8
  store i64 0, ptr %.602, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.659 = alloca i64, align 8
  store i64 0, ptr %.659, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.away.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  %.2481013.not = icmp slt i64 %arg.active, 1
  br i1 %.2481013.not, label %B230, label %B102.preheader

B102.preheader:
  br label %B102

B102:
  %top.2.01017 = phi double [ %.366, %B100.backedge ], [ 0xFFF0000000000000, %B102.preheader ]
  %bottom.2.01016 = phi double [ %.456, %B100.backedge ], [ 0xFFF0000000000000, %B102.preheader ]
  %.25410111014 = phi i64 [ %.261, %B100.backedge ], [ 0, %B102.preheader ]
  %.261 = add nuw nsw i64 %.25410111014, 1
  %0 = getelementptr double, ptr %arg.g.4, i64 %.25410111014
  %.315 = load double, ptr %0, align 8
  %1 = getelementptr double, ptr %arg.up.4, i64 %.25410111014
  %.345 = load double, ptr %1, align 8
  %.346 = fadd nnan nsz double %.315, %.345
  store double 0.000000e+00, ptr %.350, align 8
  %.356 = call i32 @n10(ptr nonnull %.350, ptr nonnull %excinfo.1, double %top.2.01017, double %.346)
  switch i32 %.356, label %B102.if.if [
    i32 -2, label %B102.endif
    i32 0, label %B102.endif
  ], !prof !0

B230:
  %bottom.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.456, %B100.backedge ]
  %top.2.0.lcssa = phi double [ 0xFFF0000000000000, %B0.endif ], [ %.366, %B100.backedge ]
  %.484 = icmp eq i64 %arg.whole, 0
  br i1 %.484, label %B242, label %B322

B242:
  %.496 = fadd nnan nsz double %bottom.2.0.lcssa, %top.2.0.lcssa
  %.499 = fmul nnan nsz double %arg.eps, 1.000000e+01
  %.502 = fcmp nnan nsz ugt double %.496, %.499
  br i1 %.502, label %B322, label %B266

B266:
  store ptr null, ptr %.517, align 8
  %.537 = call i32 @n11(ptr nonnull %.517, ptr nonnull %excinfo.3, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.place.2)
  switch i32 %.537, label %B266.if.if [
    i32 -2, label %B322
    i32 0, label %B322
  ], !prof !0

B322:
  %active.4.0 = phi i64 [ %arg.active, %B230 ], [ %arg.active, %B242 ], [ %arg.place.2, %B266 ], [ %arg.place.2, %B266 ]
  %whole.2.0 = phi i64 [ %arg.whole, %B230 ], [ 0, %B242 ], [ 1, %B266 ], [ 1, %B266 ]
  %.581 = icmp sgt i64 %active.4.0, 0
  br i1 %.581, label %B338.preheader, label %B802.endif

B338.preheader:
  %.1304 = icmp sgt i64 %arg.place.2, 0
  br label %B338

B338:
  %active.5.0 = phi i64 [ %active.6.2, %B780 ], [ %active.4.0, %B338.preheader ]
  %i.2.0 = phi i64 [ %.1981, %B780 ], [ 0, %B338.preheader ]
  store i64 0, ptr %.602, align 8
  %.612 = call i32 @n12(ptr nonnull %.602, ptr nonnull %excinfo.4, i64 %i.2.0, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, double %top.2.0.lcssa, double %bottom.2.0.lcssa)
  switch i32 %.612, label %B338.if.if [
    i32 -2, label %B338.endif
    i32 0, label %B338.endif
  ], !prof !0

B380:
  %.635 = add nsw i64 %active.5.0, -1
  %.644 = icmp sgt i64 %.635, %i.2.0
  br i1 %.644, label %B402.preheader, label %B780

B402.preheader:
  br label %B402

B402:
  %active.7.1 = phi i64 [ %.1959, %B758 ], [ %.635, %B402.preheader ]
  store i64 0, ptr %.659, align 8
  %.669 = call i32 @n12(ptr nonnull %.659, ptr nonnull %excinfo.5, i64 %active.7.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, double %top.2.0.lcssa, double %bottom.2.0.lcssa)
  switch i32 %.669, label %B402.if.if [
    i32 -2, label %B402.endif
    i32 0, label %B402.endif
  ], !prof !0

B444:
  %.996 = icmp slt i64 %active.7.1, 0
  br label %B462

B462:
  %.736.0 = phi i64 [ 0, %B444 ], [ %.934, %B464 ]
  %.901 = icmp slt i64 %.736.0, 7
  br i1 %.901, label %B462.if, label %B514.endif

B464:
  %arg.down.4.pn = phi ptr [ %arg.down.4, %switch.6 ], [ %arg.alpha.4, %switch.1 ], [ %arg.g.4, %switch.2 ], [ %arg.away.4, %switch.3 ], [ %arg.diagonal.4, %switch.4 ], [ %arg.up.4, %switch.5 ], [ %arg.y.4, %B462.if ], [ %arg.y.4, %B462.if ]
  %arg.down.5.0.pn = phi i64 [ %arg.down.5.0, %switch.6 ], [ %arg.alpha.5.0, %switch.1 ], [ %arg.g.5.0, %switch.2 ], [ %arg.away.5.0, %switch.3 ], [ %arg.diagonal.5.0, %switch.4 ], [ %arg.up.5.0, %switch.5 ], [ %arg.y.5.0, %B462.if ], [ %arg.y.5.0, %B462.if ]
  %.934 = add nsw i64 %.736.0, 1
  %.997 = select i1 %.996, i64 %arg.down.5.0.pn, i64 0
  %2 = getelementptr double, ptr %arg.down.4.pn, i64 %active.7.1
  %.1011 = getelementptr double, ptr %2, i64 %.997
  %.1012 = load double, ptr %.1011, align 8
  %.1041 = getelementptr double, ptr %arg.down.4.pn, i64 %i.2.0
  %.1042 = load double, ptr %.1041, align 8
  store double %.1012, ptr %.1041, align 8
  store double %.1042, ptr %.1011, align 8
  br label %B462

B592:
  %.135210221024 = phi i64 [ 0, %B592.lr.ph ], [ %.1359, %B592 ]
  %.1359 = add nuw nsw i64 %.135210221024, 1
  %.1435 = getelementptr float, ptr %7, i64 %.135210221024
  %.1436 = load float, ptr %.1435, align 4
  %.1490 = getelementptr float, ptr %8, i64 %.135210221024
  %.1491 = load float, ptr %.1490, align 4
  store float %.1436, ptr %.1490, align 4
  store float %.1491, ptr %.1435, align 4
  %exitcond1058.not = icmp eq i64 %arg.place.2, %.1359
  br i1 %exitcond1058.not, label %B690.lr.ph, label %B592

B690:
  %.169510311033 = phi i64 [ 0, %B690.lr.ph ], [ %.1702, %B690 ]
  %.1702 = add nuw nsw i64 %.169510311033, 1
  %.1774 = mul i64 %.169510311033, %arg.kernel.5.1
  %gep1038 = getelementptr float, ptr %invariant.gep1037, i64 %.1774
  %.1779 = load float, ptr %gep1038, align 4
  %gep1029 = getelementptr float, ptr %invariant.gep1028, i64 %.1774
  %.1834 = load float, ptr %gep1029, align 4
  store float %.1779, ptr %gep1029, align 4
  store float %.1834, ptr %gep1038, align 4
  %exitcond1059.not = icmp eq i64 %arg.place.2, %.1702
  br i1 %exitcond1059.not, label %B780, label %B690

B758:
  %.1959 = add nsw i64 %active.7.1, -1
  %.1965 = icmp sgt i64 %.1959, %i.2.0
  br i1 %.1965, label %B402, label %B780

B780:
  %active.6.2 = phi i64 [ %active.7.1, %B690 ], [ %active.5.0, %B338.endif ], [ %.635, %B380 ], [ %active.7.1, %B514.endif ], [ %.1959, %B758 ]
  %.1981 = add nuw nsw i64 %i.2.0, 1
  %.1985 = icmp slt i64 %.1981, %active.6.2
  br i1 %.1985, label %B338, label %B802.endif

B836:
  %.212310391043 = phi i64 [ %.2133, %B836 ], [ %.2081, %B836.preheader ]
  %.213010401042 = phi i64 [ %.2137, %B836 ], [ %active.8.1, %B836.preheader ]
  %.2133 = add nsw i64 %.212310391043, -1
  %.2137 = add i64 %.213010401042, 1
  %.2177 = icmp slt i64 %.213010401042, 0
  %.2178 = select i1 %.2177, i64 %arg.up.5.0, i64 0
  %3 = getelementptr double, ptr %arg.up.4, i64 %.213010401042
  %.2192 = getelementptr double, ptr %3, i64 %.2178
  store double 0xFFF0000000000000, ptr %.2192, align 8
  %.2208 = select i1 %.2177, i64 %arg.down.5.0, i64 0
  %4 = getelementptr double, ptr %arg.down.4, i64 %.213010401042
  %.2222 = getelementptr double, ptr %4, i64 %.2208
  store double 0xFFF0000000000000, ptr %.2222, align 8
  %.2124 = icmp samesign ugt i64 %.212310391043, 1
  br i1 %.2124, label %B836, label %B906

common.ret:
  %common.ret.op = phi i32 [ 0, %B906 ], [ %.356, %B102.if.if ], [ %.446, %B102.endif.if.if ], [ %.537, %B266.if.if ], [ %.612, %B338.if.if ], [ %.669, %B402.if.if ], [ 1, %switch.else ]
  ret i32 %common.ret.op

B906:
  tail call void @NRT_decref(ptr %arg.up.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  store i64 %active.8.1, ptr %retptr, align 8
  %retptr.repack993 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %whole.2.0, ptr %retptr.repack993, align 8
  br label %common.ret

B102.endif:
  %.366 = load double, ptr %.350, align 8
  %5 = getelementptr double, ptr %arg.down.4, i64 %.25410111014
  %.405 = load double, ptr %5, align 8
  %.435 = load double, ptr %0, align 8
  %.436 = fsub nnan nsz double %.405, %.435
  store double 0.000000e+00, ptr %.440, align 8
  %.446 = call i32 @n10(ptr nonnull %.440, ptr nonnull %excinfo.2, double %bottom.2.01016, double %.436)
  switch i32 %.446, label %B102.endif.if.if [
    i32 -2, label %B100.backedge
    i32 0, label %B100.backedge
  ], !prof !0

B100.backedge:
  %.456 = load double, ptr %.440, align 8
  %exitcond.not = icmp eq i64 %arg.active, %.261
  br i1 %exitcond.not, label %B230, label %B102

B102.if.if:
  %.364 = icmp sgt i32 %.356, 0
  %.357 = load ptr, ptr %excinfo.1, align 8
  %.365 = select i1 %.364, ptr %.357, ptr undef
  store ptr %.365, ptr %excinfo, align 8
  br label %common.ret

B102.endif.if.if:
  %.454 = icmp sgt i32 %.446, 0
  %.447 = load ptr, ptr %excinfo.2, align 8
  %.455 = select i1 %.454, ptr %.447, ptr undef
  store ptr %.455, ptr %excinfo, align 8
  br label %common.ret

B266.if.if:
  %.545 = icmp sgt i32 %.537, 0
  %.538 = load ptr, ptr %excinfo.3, align 8
  %.546 = select i1 %.545, ptr %.538, ptr undef
  store ptr %.546, ptr %excinfo, align 8
  br label %common.ret

B338.endif:
  %.622 = load i64, ptr %.602, align 8
  %.632.not = icmp eq i64 %.622, 0
  br i1 %.632.not, label %B780, label %B380

B338.if.if:
  %.620 = icmp sgt i32 %.612, 0
  %.613 = load ptr, ptr %excinfo.4, align 8
  %.621 = select i1 %.620, ptr %.613, ptr undef
  store ptr %.621, ptr %excinfo, align 8
  br label %common.ret

B402.endif:
  %.679 = load i64, ptr %.659, align 8
  %.689.not = icmp eq i64 %.679, 0
  br i1 %.689.not, label %B444, label %B758

B402.if.if:
  %.677 = icmp sgt i32 %.669, 0
  %.670 = load ptr, ptr %excinfo.5, align 8
  %.678 = select i1 %.677, ptr %.670, ptr undef
  store ptr %.678, ptr %excinfo, align 8
  br label %common.ret

B462.if:
  switch i64 %.736.0, label %switch.else [
    i64 0, label %B464
    i64 -7, label %B464
    i64 1, label %switch.1
    i64 -6, label %switch.1
    i64 2, label %switch.2
    i64 -5, label %switch.2
    i64 3, label %switch.3
    i64 -4, label %switch.3
    i64 4, label %switch.4
    i64 -3, label %switch.4
    i64 5, label %switch.5
    i64 -2, label %switch.5
    i64 6, label %switch.6
    i64 -1, label %switch.6
  ]

switch.else:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

switch.1:
  br label %B464

switch.2:
  br label %B464

switch.3:
  br label %B464

switch.4:
  br label %B464

switch.5:
  br label %B464

switch.6:
  br label %B464

B514.endif:
  %.736.1 = phi i64 [ %.736.0, %B462 ]
  %.889.sroa.20.0 = phi i64 [ 0, %B462 ]
  %.889.sroa.16.0 = phi ptr [ null, %B462 ]
  %.1157 = select i1 %.996, i64 %arg.place.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.place.4, i64 %active.7.1
  %.1171 = getelementptr i64, ptr %6, i64 %.1157
  %.1172 = load i64, ptr %.1171, align 8
  %.1202 = getelementptr i64, ptr %arg.place.4, i64 %i.2.0
  %.1203 = load i64, ptr %.1202, align 8
  store i64 %.1172, ptr %.1202, align 8
  store i64 %.1203, ptr %.1171, align 8
  br i1 %.1304, label %B592.lr.ph, label %B780

B592.lr.ph:
  %.1410 = select i1 %.996, i64 %arg.kernel.5.0, i64 0
  %.1411 = add i64 %.1410, %active.7.1
  %.1431 = mul i64 %.1411, %arg.kernel.5.1
  %7 = getelementptr float, ptr %arg.kernel.4, i64 %.1431
  %.1486 = mul i64 %i.2.0, %arg.kernel.5.1
  %8 = getelementptr float, ptr %arg.kernel.4, i64 %.1486
  br label %B592

B690.lr.ph:
  %invariant.gep1028 = getelementptr float, ptr %arg.kernel.4, i64 %i.2.0
  %invariant.gep = getelementptr float, ptr %arg.kernel.4, i64 %active.7.1
  %.1756 = select i1 %.996, i64 %arg.kernel.5.1, i64 0
  %invariant.gep1037 = getelementptr float, ptr %invariant.gep, i64 %.1756
  br label %B690

B802.endif:
  %active.8.1 = phi i64 [ %active.4.0, %B322 ], [ %active.6.2, %B780 ]
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  tail call void @NRT_decref(ptr %arg.away.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  %.2081 = sub i64 %arg.place.2, %active.8.1
  %.21241041.not = icmp slt i64 %.2081, 1
  br i1 %.21241041.not, label %B906, label %B836.preheader

B836.preheader:
  br label %B836
}

define linkonce_odr noundef i32 @n10(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #0 {
B0:
  %.12 = fcmp nnan nsz ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n11(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp slt i64 %.155.fr, 96
  br i1 %min.iters.check, label %B36.backedge.preheader431, label %vector.memcheck

vector.memcheck:
  %0 = shl i64 %arg.active, 3
  %1 = add i64 %arg.active, %arg.g.5.0
  %2 = shl i64 %1, 3
  %scevgep = getelementptr i8, ptr %arg.g.4, i64 %2
  %scevgep.fr = freeze ptr %scevgep
  %3 = shl i64 %..155, 3
  %4 = getelementptr i8, ptr %arg.g.4, i64 %2
  %.fr = freeze ptr %4
  %scevgep8 = getelementptr i8, ptr %.fr, i64 %3
  %5 = add i64 %arg.active, %arg.up.5.0
  %6 = shl i64 %5, 3
  %scevgep9 = getelementptr i8, ptr %arg.up.4, i64 %6
  %scevgep9.fr = freeze ptr %scevgep9
  %7 = getelementptr i8, ptr %arg.up.4, i64 %6
  %.fr420 = freeze ptr %7
  %scevgep10 = getelementptr i8, ptr %.fr420, i64 %3
  %scevgep13 = getelementptr i8, ptr %arg.up.4, i64 %0
  %scevgep13.fr = freeze ptr %scevgep13
  %8 = add i64 %0, %3
  %scevgep14 = getelementptr i8, ptr %arg.up.4, i64 %8
  %scevgep14.fr = freeze ptr %scevgep14
  %9 = add i64 %arg.active, %arg.down.5.0
  %10 = shl i64 %9, 3
  %scevgep17 = getelementptr i8, ptr %arg.down.4, i64 %10
  %scevgep17.fr = freeze ptr %scevgep17
  %11 = getelementptr i8, ptr %arg.down.4, i64 %10
  %.fr421 = freeze ptr %11
  %scevgep18 = getelementptr i8, ptr %.fr421, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep22.fr = freeze ptr %scevgep22
  %12 = add i64 %arg.active, %arg.away.5.0
  %13 = shl i64 %12, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %13
  %scevgep25.fr = freeze ptr %scevgep25
  %14 = getelementptr i8, ptr %arg.away.4, i64 %13
  %.fr422 = freeze ptr %14
  %scevgep26 = getelementptr i8, ptr %.fr422, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %8
  %scevgep30.fr = freeze ptr %scevgep30
  %15 = add i64 %arg.active, %arg.y.5.0
  %16 = shl i64 %15, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %16
  %scevgep33.fr = freeze ptr %scevgep33
  %17 = getelementptr i8, ptr %arg.y.4, i64 %16
  %.fr423 = freeze ptr %17
  %scevgep34 = getelementptr i8, ptr %.fr423, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %8
  %scevgep38.fr = freeze ptr %scevgep38
  %18 = add i64 %arg.active, %arg.alpha.5.0
  %19 = shl i64 %18, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %scevgep41.fr = freeze ptr %scevgep41
  %20 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %.fr424 = freeze ptr %20
  %scevgep42 = getelementptr i8, ptr %.fr424, i64 %3
  %scevgep45 = getelementptr i8, ptr %arg.alpha.4, i64 %0
  %scevgep45.fr = freeze ptr %scevgep45
  %scevgep46 = getelementptr i8, ptr %arg.alpha.4, i64 %8
  %scevgep46.fr = freeze ptr %scevgep46
  %scevgep47 = getelementptr i8, ptr %arg.g.4, i64 %0
  %scevgep47.fr = freeze ptr %scevgep47
  %scevgep48 = getelementptr i8, ptr %arg.g.4, i64 %8
  %scevgep48.fr = freeze ptr %scevgep48
  %bound0 = icmp ult ptr %scevgep.fr, %scevgep10
  %bound1 = icmp ult ptr %scevgep9.fr, %scevgep8
  %found.conflict = and i1 %bound0, %bound1
  %bound0199 = icmp ult ptr %scevgep.fr, %scevgep14.fr
  %bound1200 = icmp ult ptr %scevgep13.fr, %scevgep8
  %found.conflict201 = and i1 %bound0199, %bound1200
  %conflict.rdx = or i1 %found.conflict, %found.conflict201
  %bound0202 = icmp ult ptr %scevgep.fr, %scevgep18
  %bound1203 = icmp ult ptr %scevgep17.fr, %scevgep8
  %found.conflict204 = and i1 %bound0202, %bound1203
  %conflict.rdx205 = or i1 %conflict.rdx, %found.conflict204
  %bound0206 = icmp ult ptr %scevgep.fr, %scevgep22.fr
  %bound1207 = icmp ult ptr %scevgep21.fr, %scevgep8
  %found.conflict208 = and i1 %bound0206, %bound1207
  %conflict.rdx209 = or i1 %conflict.rdx205, %found.conflict208
  %bound0210 = icmp ult ptr %scevgep.fr, %scevgep26
  %bound1211 = icmp ult ptr %scevgep25.fr, %scevgep8
  %found.conflict212 = and i1 %bound0210, %bound1211
  %conflict.rdx213 = or i1 %conflict.rdx209, %found.conflict212
  %bound0214 = icmp ult ptr %scevgep.fr, %scevgep30.fr
  %bound1215 = icmp ult ptr %scevgep29.fr, %scevgep8
  %found.conflict216 = and i1 %bound0214, %bound1215
  %conflict.rdx217 = or i1 %conflict.rdx213, %found.conflict216
  %bound0218 = icmp ult ptr %scevgep.fr, %scevgep34
  %bound1219 = icmp ult ptr %scevgep33.fr, %scevgep8
  %found.conflict220 = and i1 %bound0218, %bound1219
  %conflict.rdx221 = or i1 %conflict.rdx217, %found.conflict220
  %bound0222 = icmp ult ptr %scevgep.fr, %scevgep38.fr
  %bound1223 = icmp ult ptr %scevgep37.fr, %scevgep8
  %found.conflict224 = and i1 %bound0222, %bound1223
  %conflict.rdx225 = or i1 %conflict.rdx221, %found.conflict224
  %bound0226 = icmp ult ptr %scevgep.fr, %scevgep42
  %bound1227 = icmp ult ptr %scevgep41.fr, %scevgep8
  %found.conflict228 = and i1 %bound0226, %bound1227
  %conflict.rdx229 = or i1 %conflict.rdx225, %found.conflict228
  %bound0230 = icmp ult ptr %scevgep.fr, %scevgep46.fr
  %bound1231 = icmp ult ptr %scevgep45.fr, %scevgep8
  %found.conflict232 = and i1 %bound0230, %bound1231
  %conflict.rdx233 = or i1 %conflict.rdx229, %found.conflict232
  %bound0234 = icmp ult ptr %scevgep47.fr, %scevgep10
  %bound1235 = icmp ult ptr %scevgep9.fr, %scevgep48.fr
  %found.conflict236 = and i1 %bound0234, %bound1235
  %conflict.rdx237 = or i1 %conflict.rdx233, %found.conflict236
  %bound0238 = icmp ult ptr %scevgep47.fr, %scevgep14.fr
  %bound1239 = icmp ult ptr %scevgep13.fr, %scevgep48.fr
  %found.conflict240 = and i1 %bound0238, %bound1239
  %conflict.rdx241 = or i1 %conflict.rdx237, %found.conflict240
  %bound0242 = icmp ult ptr %scevgep47.fr, %scevgep18
  %bound1243 = icmp ult ptr %scevgep17.fr, %scevgep48.fr
  %found.conflict244 = and i1 %bound0242, %bound1243
  %conflict.rdx245 = or i1 %conflict.rdx241, %found.conflict244
  %bound0246 = icmp ult ptr %scevgep47.fr, %scevgep22.fr
  %bound1247 = icmp ult ptr %scevgep21.fr, %scevgep48.fr
  %found.conflict248 = and i1 %bound0246, %bound1247
  %conflict.rdx249 = or i1 %conflict.rdx245, %found.conflict248
  %bound0250 = icmp ult ptr %scevgep47.fr, %scevgep26
  %bound1251 = icmp ult ptr %scevgep25.fr, %scevgep48.fr
  %found.conflict252 = and i1 %bound0250, %bound1251
  %conflict.rdx253 = or i1 %conflict.rdx249, %found.conflict252
  %bound0254 = icmp ult ptr %scevgep47.fr, %scevgep30.fr
  %bound1255 = icmp ult ptr %scevgep29.fr, %scevgep48.fr
  %found.conflict256 = and i1 %bound0254, %bound1255
  %conflict.rdx257 = or i1 %conflict.rdx253, %found.conflict256
  %bound0258 = icmp ult ptr %scevgep47.fr, %scevgep34
  %bound1259 = icmp ult ptr %scevgep33.fr, %scevgep48.fr
  %found.conflict260 = and i1 %bound0258, %bound1259
  %conflict.rdx261 = or i1 %conflict.rdx257, %found.conflict260
  %bound0262 = icmp ult ptr %scevgep47.fr, %scevgep38.fr
  %bound1263 = icmp ult ptr %scevgep37.fr, %scevgep48.fr
  %found.conflict264 = and i1 %bound0262, %bound1263
  %conflict.rdx265 = or i1 %conflict.rdx261, %found.conflict264
  %bound0266 = icmp ult ptr %scevgep47.fr, %scevgep42
  %bound1267 = icmp ult ptr %scevgep41.fr, %scevgep48.fr
  %found.conflict268 = and i1 %bound0266, %bound1267
  %conflict.rdx269 = or i1 %conflict.rdx265, %found.conflict268
  %bound0270 = icmp ult ptr %scevgep47.fr, %scevgep46.fr
  %bound1271 = icmp ult ptr %scevgep45.fr, %scevgep48.fr
  %found.conflict272 = and i1 %bound0270, %bound1271
  %conflict.rdx273 = or i1 %conflict.rdx269, %found.conflict272
  %bound0274 = icmp ult ptr %scevgep9.fr, %scevgep18
  %bound1275 = icmp ult ptr %scevgep17.fr, %scevgep10
  %found.conflict276 = and i1 %bound0274, %bound1275
  %conflict.rdx277 = or i1 %conflict.rdx273, %found.conflict276
  %bound0278 = icmp ult ptr %scevgep9.fr, %scevgep22.fr
  %bound1279 = icmp ult ptr %scevgep21.fr, %scevgep10
  %found.conflict280 = and i1 %bound0278, %bound1279
  %conflict.rdx281 = or i1 %conflict.rdx277, %found.conflict280
  %bound0282 = icmp ult ptr %scevgep9.fr, %scevgep26
  %bound1283 = icmp ult ptr %scevgep25.fr, %scevgep10
  %found.conflict284 = and i1 %bound0282, %bound1283
  %conflict.rdx285 = or i1 %conflict.rdx281, %found.conflict284
  %bound0286 = icmp ult ptr %scevgep9.fr, %scevgep30.fr
  %bound1287 = icmp ult ptr %scevgep29.fr, %scevgep10
  %found.conflict288 = and i1 %bound0286, %bound1287
  %conflict.rdx289 = or i1 %conflict.rdx285, %found.conflict288
  %bound0290 = icmp ult ptr %scevgep9.fr, %scevgep34
  %bound1291 = icmp ult ptr %scevgep33.fr, %scevgep10
  %found.conflict292 = and i1 %bound0290, %bound1291
  %conflict.rdx293 = or i1 %conflict.rdx289, %found.conflict292
  %bound0294 = icmp ult ptr %scevgep9.fr, %scevgep38.fr
  %bound1295 = icmp ult ptr %scevgep37.fr, %scevgep10
  %found.conflict296 = and i1 %bound0294, %bound1295
  %conflict.rdx297 = or i1 %conflict.rdx293, %found.conflict296
  %bound0298 = icmp ult ptr %scevgep9.fr, %scevgep42
  %bound1299 = icmp ult ptr %scevgep41.fr, %scevgep10
  %found.conflict300 = and i1 %bound0298, %bound1299
  %conflict.rdx301 = or i1 %conflict.rdx297, %found.conflict300
  %bound0302 = icmp ult ptr %scevgep9.fr, %scevgep46.fr
  %bound1303 = icmp ult ptr %scevgep45.fr, %scevgep10
  %found.conflict304 = and i1 %bound0302, %bound1303
  %conflict.rdx305 = or i1 %conflict.rdx301, %found.conflict304
  %bound0306 = icmp ult ptr %scevgep13.fr, %scevgep18
  %bound1307 = icmp ult ptr %scevgep17.fr, %scevgep14.fr
  %found.conflict308 = and i1 %bound0306, %bound1307
  %conflict.rdx309 = or i1 %conflict.rdx305, %found.conflict308
  %bound0310 = icmp ult ptr %scevgep13.fr, %scevgep22.fr
  %bound1311 = icmp ult ptr %scevgep21.fr, %scevgep14.fr
  %found.conflict312 = and i1 %bound0310, %bound1311
  %conflict.rdx313 = or i1 %conflict.rdx309, %found.conflict312
  %bound0314 = icmp ult ptr %scevgep13.fr, %scevgep26
  %bound1315 = icmp ult ptr %scevgep25.fr, %scevgep14.fr
  %found.conflict316 = and i1 %bound0314, %bound1315
  %conflict.rdx317 = or i1 %conflict.rdx313, %found.conflict316
  %bound0318 = icmp ult ptr %scevgep13.fr, %scevgep30.fr
  %bound1319 = icmp ult ptr %scevgep29.fr, %scevgep14.fr
  %found.conflict320 = and i1 %bound0318, %bound1319
  %conflict.rdx321 = or i1 %conflict.rdx317, %found.conflict320
  %bound0322 = icmp ult ptr %scevgep13.fr, %scevgep34
  %bound1323 = icmp ult ptr %scevgep33.fr, %scevgep14.fr
  %found.conflict324 = and i1 %bound0322, %bound1323
  %conflict.rdx325 = or i1 %conflict.rdx321, %found.conflict324
  %bound0326 = icmp ult ptr %scevgep13.fr, %scevgep38.fr
  %bound1327 = icmp ult ptr %scevgep37.fr, %scevgep14.fr
  %found.conflict328 = and i1 %bound0326, %bound1327
  %conflict.rdx329 = or i1 %conflict.rdx325, %found.conflict328
  %bound0330 = icmp ult ptr %scevgep13.fr, %scevgep42
  %bound1331 = icmp ult ptr %scevgep41.fr, %scevgep14.fr
  %found.conflict332 = and i1 %bound0330, %bound1331
  %conflict.rdx333 = or i1 %conflict.rdx329, %found.conflict332
  %bound0334 = icmp ult ptr %scevgep13.fr, %scevgep46.fr
  %bound1335 = icmp ult ptr %scevgep45.fr, %scevgep14.fr
  %found.conflict336 = and i1 %bound0334, %bound1335
  %conflict.rdx337 = or i1 %conflict.rdx333, %found.conflict336
  %bound0338 = icmp ult ptr %scevgep17.fr, %scevgep26
  %bound1339 = icmp ult ptr %scevgep25.fr, %scevgep18
  %found.conflict340 = and i1 %bound0338, %bound1339
  %conflict.rdx341 = or i1 %conflict.rdx337, %found.conflict340
  %bound0342 = icmp ult ptr %scevgep17.fr, %scevgep30.fr
  %bound1343 = icmp ult ptr %scevgep29.fr, %scevgep18
  %found.conflict344 = and i1 %bound0342, %bound1343
  %conflict.rdx345 = or i1 %conflict.rdx341, %found.conflict344
  %bound0346 = icmp ult ptr %scevgep17.fr, %scevgep34
  %bound1347 = icmp ult ptr %scevgep33.fr, %scevgep18
  %found.conflict348 = and i1 %bound0346, %bound1347
  %conflict.rdx349 = or i1 %conflict.rdx345, %found.conflict348
  %bound0350 = icmp ult ptr %scevgep17.fr, %scevgep38.fr
  %bound1351 = icmp ult ptr %scevgep37.fr, %scevgep18
  %found.conflict352 = and i1 %bound0350, %bound1351
  %conflict.rdx353 = or i1 %conflict.rdx349, %found.conflict352
  %bound0354 = icmp ult ptr %scevgep17.fr, %scevgep42
  %bound1355 = icmp ult ptr %scevgep41.fr, %scevgep18
  %found.conflict356 = and i1 %bound0354, %bound1355
  %conflict.rdx357 = or i1 %conflict.rdx353, %found.conflict356
  %bound0358 = icmp ult ptr %scevgep17.fr, %scevgep46.fr
  %bound1359 = icmp ult ptr %scevgep45.fr, %scevgep18
  %found.conflict360 = and i1 %bound0358, %bound1359
  %conflict.rdx361 = or i1 %conflict.rdx357, %found.conflict360
  %bound0362 = icmp ult ptr %scevgep21.fr, %scevgep26
  %bound1363 = icmp ult ptr %scevgep25.fr, %scevgep22.fr
  %found.conflict364 = and i1 %bound0362, %bound1363
  %conflict.rdx365 = or i1 %conflict.rdx361, %found.conflict364
  %bound0366 = icmp ult ptr %scevgep21.fr, %scevgep30.fr
  %bound1367 = icmp ult ptr %scevgep29.fr, %scevgep22.fr
  %found.conflict368 = and i1 %bound0366, %bound1367
  %conflict.rdx369 = or i1 %conflict.rdx365, %found.conflict368
  %bound0370 = icmp ult ptr %scevgep21.fr, %scevgep34
  %bound1371 = icmp ult ptr %scevgep33.fr, %scevgep22.fr
  %found.conflict372 = and i1 %bound0370, %bound1371
  %conflict.rdx373 = or i1 %conflict.rdx369, %found.conflict372
  %bound0374 = icmp ult ptr %scevgep21.fr, %scevgep38.fr
  %bound1375 = icmp ult ptr %scevgep37.fr, %scevgep22.fr
  %found.conflict376 = and i1 %bound0374, %bound1375
  %conflict.rdx377 = or i1 %conflict.rdx373, %found.conflict376
  %bound0378 = icmp ult ptr %scevgep21.fr, %scevgep42
  %bound1379 = icmp ult ptr %scevgep41.fr, %scevgep22.fr
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %conflict.rdx377, %found.conflict380
  %bound0382 = icmp ult ptr %scevgep21.fr, %scevgep46.fr
  %bound1383 = icmp ult ptr %scevgep45.fr, %scevgep22.fr
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %conflict.rdx381, %found.conflict384
  br i1 %conflict.rdx385, label %B36.backedge.preheader431, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775804
  %21 = and i64 %..155, 3
  %22 = add i64 %arg.active, %n.vec
  %broadcast.splatinsert = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %23 = shl i64 %arg.active, 3
  %scevgep528 = getelementptr i8, ptr %arg.away.4, i64 %23
  %scevgep531 = getelementptr i8, ptr %arg.y.4, i64 %23
  %scevgep534 = getelementptr i8, ptr %arg.g.4, i64 %23
  %scevgep537 = getelementptr i8, ptr %arg.alpha.4, i64 %23
  %scevgep540 = getelementptr i8, ptr %arg.up.4, i64 %23
  %scevgep543 = getelementptr i8, ptr %arg.down.4, i64 %23
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = add i64 %arg.active, %index
  %24 = add i64 %offset.idx, 1
  %25 = add i64 %offset.idx, 2
  %26 = add i64 %offset.idx, 3
  %27 = icmp slt i64 %offset.idx, 0
  %28 = icmp slt i64 %24, 0
  %29 = icmp slt i64 %25, 0
  %30 = icmp slt i64 %26, 0
  %31 = shl i64 %arg.away.5.0, 3
  %32 = select i1 %27, i64 %31, i64 0
  %scevgep529 = getelementptr i8, ptr %scevgep528, i64 %32
  %33 = shl i64 %index, 3
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %33
  %34 = shl i64 %arg.away.5.0, 3
  %35 = select i1 %28, i64 %34, i64 0
  %scevgep597 = getelementptr i8, ptr %scevgep528, i64 %35
  %scevgep598 = getelementptr i8, ptr %scevgep597, i64 %33
  %scevgep599 = getelementptr i8, ptr %scevgep598, i64 8
  %36 = shl i64 %arg.away.5.0, 3
  %37 = select i1 %29, i64 %36, i64 0
  %scevgep579 = getelementptr i8, ptr %scevgep528, i64 %37
  %scevgep580 = getelementptr i8, ptr %scevgep579, i64 %33
  %scevgep581 = getelementptr i8, ptr %scevgep580, i64 16
  %38 = shl i64 %arg.away.5.0, 3
  %39 = select i1 %30, i64 %38, i64 0
  %scevgep561 = getelementptr i8, ptr %scevgep528, i64 %39
  %40 = shl i64 %index, 3
  %scevgep562 = getelementptr i8, ptr %scevgep561, i64 %40
  %scevgep563 = getelementptr i8, ptr %scevgep562, i64 24
  %41 = load double, ptr %scevgep530, align 8, !alias.scope !2
  %42 = load double, ptr %scevgep599, align 8, !alias.scope !2
  %43 = load double, ptr %scevgep581, align 8, !alias.scope !2
  %44 = load double, ptr %scevgep563, align 8, !alias.scope !2
  %45 = insertelement <4 x double> poison, double %41, i64 0
  %46 = insertelement <4 x double> %45, double %42, i64 1
  %47 = insertelement <4 x double> %46, double %43, i64 2
  %48 = insertelement <4 x double> %47, double %44, i64 3
  %49 = shl i64 %arg.y.5.0, 3
  %50 = select i1 %27, i64 %49, i64 0
  %scevgep532 = getelementptr i8, ptr %scevgep531, i64 %50
  %51 = shl i64 %index, 3
  %scevgep533 = getelementptr i8, ptr %scevgep532, i64 %51
  %52 = shl i64 %arg.y.5.0, 3
  %53 = select i1 %28, i64 %52, i64 0
  %scevgep594 = getelementptr i8, ptr %scevgep531, i64 %53
  %scevgep595 = getelementptr i8, ptr %scevgep594, i64 %51
  %scevgep596 = getelementptr i8, ptr %scevgep595, i64 8
  %54 = shl i64 %arg.y.5.0, 3
  %55 = select i1 %29, i64 %54, i64 0
  %scevgep576 = getelementptr i8, ptr %scevgep531, i64 %55
  %scevgep577 = getelementptr i8, ptr %scevgep576, i64 %51
  %scevgep578 = getelementptr i8, ptr %scevgep577, i64 16
  %56 = shl i64 %arg.y.5.0, 3
  %57 = select i1 %30, i64 %56, i64 0
  %scevgep558 = getelementptr i8, ptr %scevgep531, i64 %57
  %58 = shl i64 %index, 3
  %scevgep559 = getelementptr i8, ptr %scevgep558, i64 %58
  %scevgep560 = getelementptr i8, ptr %scevgep559, i64 24
  %59 = load double, ptr %scevgep533, align 8, !alias.scope !5
  %60 = load double, ptr %scevgep596, align 8, !alias.scope !5
  %61 = load double, ptr %scevgep578, align 8, !alias.scope !5
  %62 = load double, ptr %scevgep560, align 8, !alias.scope !5
  %63 = insertelement <4 x double> poison, double %59, i64 0
  %64 = insertelement <4 x double> %63, double %60, i64 1
  %65 = insertelement <4 x double> %64, double %61, i64 2
  %66 = insertelement <4 x double> %65, double %62, i64 3
  %67 = fadd nnan nsz <4 x double> %48, %66
  %68 = extractelement <4 x double> %67, i64 0
  %69 = extractelement <4 x double> %67, i64 1
  %70 = extractelement <4 x double> %67, i64 2
  %71 = extractelement <4 x double> %67, i64 3
  %72 = shl i64 %arg.g.5.0, 3
  %73 = select i1 %27, i64 %72, i64 0
  %scevgep535 = getelementptr i8, ptr %scevgep534, i64 %73
  %74 = shl i64 %index, 3
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %74
  %75 = shl i64 %arg.g.5.0, 3
  %76 = select i1 %28, i64 %75, i64 0
  %scevgep591 = getelementptr i8, ptr %scevgep534, i64 %76
  %scevgep592 = getelementptr i8, ptr %scevgep591, i64 %74
  %scevgep593 = getelementptr i8, ptr %scevgep592, i64 8
  %77 = shl i64 %arg.g.5.0, 3
  %78 = select i1 %29, i64 %77, i64 0
  %scevgep573 = getelementptr i8, ptr %scevgep534, i64 %78
  %scevgep574 = getelementptr i8, ptr %scevgep573, i64 %74
  %scevgep575 = getelementptr i8, ptr %scevgep574, i64 16
  %79 = shl i64 %arg.g.5.0, 3
  %80 = select i1 %30, i64 %79, i64 0
  %scevgep555 = getelementptr i8, ptr %scevgep534, i64 %80
  %81 = shl i64 %index, 3
  %scevgep556 = getelementptr i8, ptr %scevgep555, i64 %81
  %scevgep557 = getelementptr i8, ptr %scevgep556, i64 24
  store double %68, ptr %scevgep536, align 8, !alias.scope !7, !noalias !9
  store double %69, ptr %scevgep593, align 8, !alias.scope !7, !noalias !9
  store double %70, ptr %scevgep575, align 8, !alias.scope !7, !noalias !9
  store double %71, ptr %scevgep557, align 8, !alias.scope !7, !noalias !9
  %82 = shl i64 %arg.alpha.5.0, 3
  %83 = select i1 %27, i64 %82, i64 0
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %83
  %84 = shl i64 %index, 3
  %scevgep539 = getelementptr i8, ptr %scevgep538, i64 %84
  %85 = shl i64 %arg.alpha.5.0, 3
  %86 = select i1 %28, i64 %85, i64 0
  %scevgep588 = getelementptr i8, ptr %scevgep537, i64 %86
  %scevgep589 = getelementptr i8, ptr %scevgep588, i64 %84
  %scevgep590 = getelementptr i8, ptr %scevgep589, i64 8
  %87 = shl i64 %arg.alpha.5.0, 3
  %88 = select i1 %29, i64 %87, i64 0
  %scevgep570 = getelementptr i8, ptr %scevgep537, i64 %88
  %scevgep571 = getelementptr i8, ptr %scevgep570, i64 %84
  %scevgep572 = getelementptr i8, ptr %scevgep571, i64 16
  %89 = shl i64 %arg.alpha.5.0, 3
  %90 = select i1 %30, i64 %89, i64 0
  %scevgep552 = getelementptr i8, ptr %scevgep537, i64 %90
  %91 = shl i64 %index, 3
  %scevgep553 = getelementptr i8, ptr %scevgep552, i64 %91
  %scevgep554 = getelementptr i8, ptr %scevgep553, i64 24
  %92 = load double, ptr %scevgep539, align 8, !alias.scope !18, !noalias !19
  %93 = load double, ptr %scevgep590, align 8, !alias.scope !18, !noalias !19
  %94 = load double, ptr %scevgep572, align 8, !alias.scope !18, !noalias !19
  %95 = load double, ptr %scevgep554, align 8, !alias.scope !18, !noalias !19
  %96 = insertelement <4 x double> poison, double %92, i64 0
  %97 = insertelement <4 x double> %96, double %93, i64 1
  %98 = insertelement <4 x double> %97, double %94, i64 2
  %99 = insertelement <4 x double> %98, double %95, i64 3
  %100 = fcmp nnan nsz olt <4 x double> %99, %broadcast.splat
  %101 = select <4 x i1> %100, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %102 = fcmp nnan nsz ogt <4 x double> %99, zeroinitializer
  %103 = select <4 x i1> %102, <4 x double> zeroinitializer, <4 x double> splat (double 0xFFF0000000000000)
  %104 = load double, ptr %scevgep533, align 8, !alias.scope !5, !noalias !19
  %105 = load double, ptr %scevgep596, align 8, !alias.scope !5, !noalias !19
  %106 = load double, ptr %scevgep578, align 8, !alias.scope !5, !noalias !19
  %107 = load double, ptr %scevgep560, align 8, !alias.scope !5, !noalias !19
  %108 = insertelement <4 x double> poison, double %104, i64 0
  %109 = insertelement <4 x double> %108, double %105, i64 1
  %110 = insertelement <4 x double> %109, double %106, i64 2
  %111 = insertelement <4 x double> %110, double %107, i64 3
  %112 = fcmp nnan nsz ogt <4 x double> %111, zeroinitializer
  %113 = select <4 x i1> %112, <4 x double> %103, <4 x double> %101
  %114 = extractelement <4 x double> %113, i64 0
  %115 = extractelement <4 x double> %113, i64 1
  %116 = extractelement <4 x double> %113, i64 2
  %117 = extractelement <4 x double> %113, i64 3
  %118 = select <4 x i1> %112, <4 x double> %101, <4 x double> %103
  %119 = extractelement <4 x double> %118, i64 0
  %120 = extractelement <4 x double> %118, i64 1
  %121 = extractelement <4 x double> %118, i64 2
  %122 = extractelement <4 x double> %118, i64 3
  %123 = shl i64 %arg.up.5.0, 3
  %124 = select i1 %27, i64 %123, i64 0
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 %124
  %125 = shl i64 %index, 3
  %scevgep542 = getelementptr i8, ptr %scevgep541, i64 %125
  %126 = shl i64 %arg.up.5.0, 3
  %127 = select i1 %28, i64 %126, i64 0
  %scevgep585 = getelementptr i8, ptr %scevgep540, i64 %127
  %scevgep586 = getelementptr i8, ptr %scevgep585, i64 %125
  %scevgep587 = getelementptr i8, ptr %scevgep586, i64 8
  %128 = shl i64 %arg.up.5.0, 3
  %129 = select i1 %29, i64 %128, i64 0
  %scevgep567 = getelementptr i8, ptr %scevgep540, i64 %129
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %125
  %scevgep569 = getelementptr i8, ptr %scevgep568, i64 16
  %130 = shl i64 %arg.up.5.0, 3
  %131 = select i1 %30, i64 %130, i64 0
  %scevgep549 = getelementptr i8, ptr %scevgep540, i64 %131
  %132 = shl i64 %index, 3
  %scevgep550 = getelementptr i8, ptr %scevgep549, i64 %132
  %scevgep551 = getelementptr i8, ptr %scevgep550, i64 24
  store double %119, ptr %scevgep542, align 8, !alias.scope !22, !noalias !23
  store double %120, ptr %scevgep587, align 8, !alias.scope !22, !noalias !23
  store double %121, ptr %scevgep569, align 8, !alias.scope !22, !noalias !23
  store double %122, ptr %scevgep551, align 8, !alias.scope !22, !noalias !23
  %133 = shl i64 %arg.down.5.0, 3
  %134 = select i1 %27, i64 %133, i64 0
  %scevgep544 = getelementptr i8, ptr %scevgep543, i64 %134
  %135 = shl i64 %index, 3
  %scevgep545 = getelementptr i8, ptr %scevgep544, i64 %135
  %136 = shl i64 %arg.down.5.0, 3
  %137 = select i1 %28, i64 %136, i64 0
  %scevgep582 = getelementptr i8, ptr %scevgep543, i64 %137
  %scevgep583 = getelementptr i8, ptr %scevgep582, i64 %135
  %scevgep584 = getelementptr i8, ptr %scevgep583, i64 8
  %138 = shl i64 %arg.down.5.0, 3
  %139 = select i1 %29, i64 %138, i64 0
  %scevgep564 = getelementptr i8, ptr %scevgep543, i64 %139
  %scevgep565 = getelementptr i8, ptr %scevgep564, i64 %135
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 16
  %140 = shl i64 %arg.down.5.0, 3
  %141 = select i1 %30, i64 %140, i64 0
  %scevgep546 = getelementptr i8, ptr %scevgep543, i64 %141
  %142 = shl i64 %index, 3
  %scevgep547 = getelementptr i8, ptr %scevgep546, i64 %142
  %scevgep548 = getelementptr i8, ptr %scevgep547, i64 24
  store double %114, ptr %scevgep545, align 8, !alias.scope !24, !noalias !25
  store double %115, ptr %scevgep584, align 8, !alias.scope !24, !noalias !25
  store double %116, ptr %scevgep566, align 8, !alias.scope !24, !noalias !25
  store double %117, ptr %scevgep548, align 8, !alias.scope !24, !noalias !25
  %index.next = add nuw i64 %index, 4
  %143 = icmp eq i64 %n.vec, %index.next
  br i1 %143, label %middle.block, label %vector.body, !llvm.loop !26

middle.block:
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader431

B36.backedge.preheader431:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %21, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %22, %middle.block ]
  %144 = add nuw i64 %.199613617.ph, 1
  br label %B36.backedge

B36.backedge:
  %lsr.iv514 = phi i64 [ %144, %B36.backedge.preheader431 ], [ %lsr.iv.next515, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader431 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %145 = shl i64 %arg.away.5.0, 3
  %146 = select i1 %.251, i64 %145, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.away.4, i64 %146
  %147 = shl i64 %.206614616, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %147
  %.267 = load double, ptr %scevgep527, align 8
  %148 = shl i64 %arg.y.5.0, 3
  %149 = select i1 %.251, i64 %148, i64 0
  %scevgep524 = getelementptr i8, ptr %arg.y.4, i64 %149
  %150 = shl i64 %.206614616, 3
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 %150
  %.297 = load double, ptr %scevgep525, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %151 = shl i64 %arg.g.5.0, 3
  %152 = select i1 %.251, i64 %151, i64 0
  %scevgep522 = getelementptr i8, ptr %arg.g.4, i64 %152
  %153 = shl i64 %.206614616, 3
  %scevgep523 = getelementptr i8, ptr %scevgep522, i64 %153
  store double %.298, ptr %scevgep523, align 8
  %154 = shl i64 %arg.alpha.5.0, 3
  %155 = select i1 %.251, i64 %154, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.alpha.4, i64 %155
  %156 = shl i64 %.206614616, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %156
  %.94.i = load double, ptr %scevgep521, align 8, !noalias !19
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep525, align 8, !noalias !19
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %157 = shl i64 %arg.up.5.0, 3
  %158 = select i1 %.251, i64 %157, i64 0
  %scevgep518 = getelementptr i8, ptr %arg.up.4, i64 %158
  %159 = shl i64 %.206614616, 3
  %scevgep519 = getelementptr i8, ptr %scevgep518, i64 %159
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep519, align 8, !noalias !19
  %160 = shl i64 %arg.down.5.0, 3
  %161 = select i1 %.251, i64 %160, i64 0
  %scevgep516 = getelementptr i8, ptr %arg.down.4, i64 %161
  %162 = shl i64 %.206614616, 3
  %scevgep517 = getelementptr i8, ptr %scevgep516, i64 %162
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep517, align 8, !noalias !19
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next515 = add i64 %lsr.iv514, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next515, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !29

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %163 = shl i64 %.476620622, 3
  %scevgep504 = getelementptr i8, ptr %arg.alpha.4, i64 %163
  %.537 = load double, ptr %scevgep504, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !30

B212.loopexit:
  %.576.lcssa = phi i64 [ %196, %vec.epilog.middle.block ], [ %186, %middle.block405 ], [ %.576, %B158 ]
  %164 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %164, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif:
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %iter.check, label %B212

iter.check:
  %min.iters.check388 = icmp ult i64 %arg.active, 4
  br i1 %min.iters.check388, label %B158.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check390 = icmp ult i64 %arg.active, 16
  br i1 %min.iters.check390, label %vec.epilog.ph, label %vector.ph391

vector.ph391:
  %n.vec393 = and i64 %arg.active, 9223372036854775792
  %broadcast.splatinsert394 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat395 = shufflevector <4 x double> %broadcast.splatinsert394, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body396

vector.body396:
  %index397 = phi i64 [ 0, %vector.ph391 ], [ %index.next404, %vector.body396 ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %181, %vector.body396 ]
  %vec.phi398 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %182, %vector.body396 ]
  %vec.phi399 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %183, %vector.body396 ]
  %vec.phi400 = phi <4 x i64> [ zeroinitializer, %vector.ph391 ], [ %184, %vector.body396 ]
  %sunkaddr = shl i64 %index397, 3
  %sunkaddr609 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <4 x double>, ptr %sunkaddr609, align 8
  %sunkaddr610 = shl i64 %index397, 3
  %sunkaddr611 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr610
  %sunkaddr612 = getelementptr i8, ptr %sunkaddr611, i64 32
  %wide.load401 = load <4 x double>, ptr %sunkaddr612, align 8
  %sunkaddr613 = shl i64 %index397, 3
  %sunkaddr614 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr613
  %sunkaddr615 = getelementptr i8, ptr %sunkaddr614, i64 64
  %wide.load402 = load <4 x double>, ptr %sunkaddr615, align 8
  %sunkaddr616 = shl i64 %index397, 3
  %sunkaddr617 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr616
  %sunkaddr618 = getelementptr i8, ptr %sunkaddr617, i64 96
  %wide.load403 = load <4 x double>, ptr %sunkaddr618, align 8
  %165 = fcmp nnan nsz ogt <4 x double> %wide.load, zeroinitializer
  %166 = fcmp nnan nsz ogt <4 x double> %wide.load401, zeroinitializer
  %167 = fcmp nnan nsz ogt <4 x double> %wide.load402, zeroinitializer
  %168 = fcmp nnan nsz ogt <4 x double> %wide.load403, zeroinitializer
  %169 = fcmp nnan nsz olt <4 x double> %wide.load, %broadcast.splat395
  %170 = fcmp nnan nsz olt <4 x double> %wide.load401, %broadcast.splat395
  %171 = fcmp nnan nsz olt <4 x double> %wide.load402, %broadcast.splat395
  %172 = fcmp nnan nsz olt <4 x double> %wide.load403, %broadcast.splat395
  %173 = select <4 x i1> %165, <4 x i1> %169, <4 x i1> zeroinitializer
  %174 = select <4 x i1> %166, <4 x i1> %170, <4 x i1> zeroinitializer
  %175 = select <4 x i1> %167, <4 x i1> %171, <4 x i1> zeroinitializer
  %176 = select <4 x i1> %168, <4 x i1> %172, <4 x i1> zeroinitializer
  %177 = zext <4 x i1> %173 to <4 x i64>
  %178 = zext <4 x i1> %174 to <4 x i64>
  %179 = zext <4 x i1> %175 to <4 x i64>
  %180 = zext <4 x i1> %176 to <4 x i64>
  %181 = add <4 x i64> %vec.phi, %177
  %182 = add <4 x i64> %vec.phi398, %178
  %183 = add <4 x i64> %vec.phi399, %179
  %184 = add <4 x i64> %vec.phi400, %180
  %index.next404 = add nuw i64 %index397, 16
  %185 = icmp eq i64 %n.vec393, %index.next404
  br i1 %185, label %middle.block405, label %vector.body396, !llvm.loop !31

middle.block405:
  %bin.rdx = add <4 x i64> %182, %181
  %bin.rdx406 = add <4 x i64> %183, %bin.rdx
  %bin.rdx407 = add <4 x i64> %184, %bin.rdx406
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx407, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx602 = add <4 x i64> %bin.rdx407, %rdx.shuf
  %rdx.shuf603 = shufflevector <4 x i64> %bin.rdx602, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx604 = add <4 x i64> %bin.rdx602, %rdx.shuf603
  %186 = extractelement <4 x i64> %bin.rdx604, i64 0
  %cmp.n408 = icmp eq i64 %arg.active, %n.vec393
  br i1 %cmp.n408, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %187 = and i64 %arg.active, 12
  %min.epilog.iters.check = icmp eq i64 %187, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !32

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec393, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %186, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec410 = and i64 %arg.active, 9223372036854775804
  %188 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  %broadcast.splatinsert411 = insertelement <4 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <4 x double> %broadcast.splatinsert411, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index413 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next416, %vec.epilog.vector.body ]
  %vec.phi414 = phi <4 x i64> [ %188, %vec.epilog.ph ], [ %194, %vec.epilog.vector.body ]
  %189 = shl i64 %index413, 3
  %scevgep505 = getelementptr i8, ptr %arg.alpha.4, i64 %189
  %wide.load415 = load <4 x double>, ptr %scevgep505, align 8
  %190 = fcmp nnan nsz ogt <4 x double> %wide.load415, zeroinitializer
  %191 = fcmp nnan nsz olt <4 x double> %wide.load415, %broadcast.splat412
  %192 = select <4 x i1> %190, <4 x i1> %191, <4 x i1> zeroinitializer
  %193 = zext <4 x i1> %192 to <4 x i64>
  %194 = add <4 x i64> %vec.phi414, %193
  %index.next416 = add nuw i64 %index413, 4
  %195 = icmp eq i64 %n.vec410, %index.next416
  br i1 %195, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !33

vec.epilog.middle.block:
  %rdx.shuf605 = shufflevector <4 x i64> %194, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx606 = add <4 x i64> %194, %rdx.shuf605
  %rdx.shuf607 = shufflevector <4 x i64> %bin.rdx606, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx608 = add <4 x i64> %bin.rdx606, %rdx.shuf607
  %196 = extractelement <4 x i64> %bin.rdx608, i64 0
  %cmp.n417 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n417, label %B212.loopexit, label %B158.preheader

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %186, %vec.epilog.iter.check ], [ %196, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec393, %vec.epilog.iter.check ], [ %n.vec410, %vec.epilog.middle.block ]
  br label %B158

B248.endif:
  %.684668.not = icmp slt i64 %.155.fr, 1
  %.805657.not = icmp slt i64 %arg.active, 1
  %or.cond = select i1 %.684668.not, i1 true, i1 %.805657.not
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %197 = add nsw i64 %arg.active, -1
  %xtraiter432 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep457 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %198 = shl i64 %arg.kernel.5.1, 2
  %199 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %200 = icmp ult i64 %197, 3
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %201 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %200, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %202 = add i64 %.1018.us, %.690663669.us
  %203 = mul i64 %198, %202
  %scevgep458 = getelementptr i8, ptr %scevgep457, i64 %203
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr619 = shl i64 %.811656658.us, 3
  %sunkaddr620 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr619
  %.876.us = load double, ptr %sunkaddr620, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr621 = shl i64 %.910.us, 3
  %sunkaddr622 = getelementptr inbounds i8, ptr %201, i64 %sunkaddr621
  %.925.us = load double, ptr %sunkaddr622, align 8
  %sunkaddr623 = shl i64 %.811656658.us, 3
  %sunkaddr624 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr623
  %.956.us = load double, ptr %sunkaddr624, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %204 = shl i64 %.811656658.us, 2
  %scevgep464 = getelementptr i8, ptr %scevgep458, i64 %204
  %scevgep465 = getelementptr i8, ptr %scevgep464, i64 -12
  %.1044.us = load float, ptr %scevgep465, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr622, align 8
  br label %B662.us

B662.us:
  %sunkaddr625 = shl i64 %.811656658.us, 3
  %sunkaddr626 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr625
  %sunkaddr627 = getelementptr i8, ptr %sunkaddr626, i64 8
  %.876.us.1 = load double, ptr %sunkaddr627, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr628 = shl i64 %.910.us, 3
  %sunkaddr629 = getelementptr i8, ptr %201, i64 %sunkaddr628
  %.925.us.1 = load double, ptr %sunkaddr629, align 8
  %sunkaddr630 = shl i64 %.811656658.us, 3
  %sunkaddr631 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr630
  %sunkaddr632 = getelementptr i8, ptr %sunkaddr631, i64 8
  %.956.us.1 = load double, ptr %sunkaddr632, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %205 = shl i64 %.811656658.us, 2
  %scevgep462 = getelementptr i8, ptr %scevgep458, i64 %205
  %scevgep463 = getelementptr i8, ptr %scevgep462, i64 -8
  %.1044.us.1 = load float, ptr %scevgep463, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr629, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr633 = shl i64 %.811656658.us, 3
  %sunkaddr634 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr633
  %sunkaddr635 = getelementptr i8, ptr %sunkaddr634, i64 16
  %.876.us.2 = load double, ptr %sunkaddr635, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr636 = shl i64 %.910.us, 3
  %sunkaddr637 = getelementptr i8, ptr %201, i64 %sunkaddr636
  %.925.us.2 = load double, ptr %sunkaddr637, align 8
  %sunkaddr638 = shl i64 %.811656658.us, 3
  %sunkaddr639 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr638
  %sunkaddr640 = getelementptr i8, ptr %sunkaddr639, i64 16
  %.956.us.2 = load double, ptr %sunkaddr640, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %206 = shl i64 %.811656658.us, 2
  %scevgep460 = getelementptr i8, ptr %scevgep458, i64 %206
  %scevgep461 = getelementptr i8, ptr %scevgep460, i64 -4
  %.1044.us.2 = load float, ptr %scevgep461, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr637, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw i64 %.811656658.us, 4
  %sunkaddr641 = shl i64 %.811656658.us, 3
  %sunkaddr642 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr641
  %sunkaddr643 = getelementptr i8, ptr %sunkaddr642, i64 24
  %.876.us.3 = load double, ptr %sunkaddr643, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr644 = shl i64 %.910.us, 3
  %sunkaddr645 = getelementptr i8, ptr %201, i64 %sunkaddr644
  %.925.us.3 = load double, ptr %sunkaddr645, align 8
  %sunkaddr646 = shl i64 %.811656658.us, 3
  %sunkaddr647 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr646
  %sunkaddr648 = getelementptr i8, ptr %sunkaddr647, i64 24
  %.956.us.3 = load double, ptr %sunkaddr648, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %207 = shl i64 %.811656658.us, 2
  %scevgep459 = getelementptr i8, ptr %scevgep458, i64 %207
  %.1044.us.3 = load float, ptr %scevgep459, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr645, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %208 = icmp eq i64 %xtraiter432, 0
  br i1 %208, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us ], [ %.818.us.3, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %209 = add i64 %.1018.us, %.690663669.us
  %210 = mul i64 %199, %209
  %211 = shl i64 %.811656658.us.epil.init, 2
  %212 = getelementptr i8, ptr %arg.kernel.4, i64 %210
  %scevgep466 = getelementptr i8, ptr %212, i64 %211
  %213 = shl i64 %.811656658.us.epil.init, 3
  %scevgep468 = getelementptr i8, ptr %arg.y.4, i64 %213
  %scevgep470 = getelementptr i8, ptr %arg.alpha.4, i64 %213
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %214 = shl nuw nsw i64 %epil.iter, 3
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %214
  %.876.us.epil = load double, ptr %scevgep471, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr649 = shl i64 %.910.us, 3
  %sunkaddr650 = getelementptr i8, ptr %201, i64 %sunkaddr649
  %.925.us.epil = load double, ptr %sunkaddr650, align 8
  %215 = shl nuw nsw i64 %epil.iter, 3
  %scevgep469 = getelementptr i8, ptr %scevgep468, i64 %215
  %.956.us.epil = load double, ptr %scevgep469, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %216 = shl nuw nsw i64 %epil.iter, 2
  %scevgep467 = getelementptr i8, ptr %scevgep466, i64 %216
  %.1044.us.epil = load float, ptr %scevgep467, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr650, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter432, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !34

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %217 = icmp slt i64 %.155.fr, 1
  %.1204643.not = icmp slt i64 %arg.active, 1
  %brmerge = or i1 %.1204643.not, %217
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %218 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 3
  %219 = shl i64 %arg.active, 2
  %scevgep472 = getelementptr i8, ptr %arg.kernel.4, i64 %219
  %220 = shl i64 %arg.kernel.5.1, 2
  %221 = shl i64 %arg.active, 3
  %scevgep476 = getelementptr i8, ptr %arg.g.4, i64 %221
  br label %B486.us

B486.us:
  %lsr.iv480 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep481, %B661.us ]
  %lsr.iv = phi ptr [ %scevgep472, %B486.us.preheader ], [ %scevgep473, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %222 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %222, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %223 = icmp eq i64 %xtraiter, 0
  %224 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %224, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %223, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B600.us.prol ], [ 0, %B600.us.prol.preheader ]
  %225 = add i64 %arg.active, %prol.iter
  %.1492.us.prol = icmp slt i64 %225, 0
  %226 = shl i64 %arg.g.5.0, 3
  %227 = select i1 %.1492.us.prol, i64 %226, i64 0
  %scevgep477 = getelementptr i8, ptr %scevgep476, i64 %227
  %228 = shl nuw nsw i64 %prol.iter, 3
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 %228
  %.1508.us.prol = load double, ptr %scevgep478, align 8
  %229 = shl i64 %arg.kernel.5.1, 2
  %230 = select i1 %.1492.us.prol, i64 %229, i64 0
  %scevgep474 = getelementptr i8, ptr %lsr.iv, i64 %230
  %231 = shl nuw nsw i64 %prol.iter, 2
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %231
  %.1561.us.prol = load float, ptr %scevgep475, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep478, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit.loopexit, label %B600.us.prol, !llvm.loop !36

B600.us.prol.loopexit.loopexit:
  %232 = sub i64 %..155, %prol.iter.next
  %233 = add i64 %arg.active, %prol.iter.next
  br label %B600.us.prol.loopexit

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %232, %B600.us.prol.loopexit.loopexit ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %233, %B600.us.prol.loopexit.loopexit ]
  %234 = icmp ult i64 %218, 3
  br i1 %234, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %235 = add i64 %.1440628632.us.unr, 4
  br label %B600.us

B661.us:
  %scevgep473 = getelementptr i8, ptr %lsr.iv, i64 %220
  %scevgep481 = getelementptr i8, ptr %lsr.iv480, i64 %220
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv479 = phi i64 [ %235, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %263, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %236 = shl i64 %arg.g.5.0, 3
  %237 = select i1 %.1492.us, i64 %236, i64 0
  %scevgep496 = getelementptr i8, ptr %arg.g.4, i64 %237
  %238 = shl i64 %.1447629631.us, 3
  %scevgep497 = getelementptr i8, ptr %scevgep496, i64 %238
  %.1508.us = load double, ptr %scevgep497, align 8
  %239 = shl i64 %arg.kernel.5.1, 2
  %240 = select i1 %.1492.us, i64 %239, i64 0
  %scevgep494 = getelementptr i8, ptr %lsr.iv480, i64 %240
  %241 = shl i64 %.1447629631.us, 2
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %241
  %.1561.us = load float, ptr %scevgep495, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep497, align 8
  %242 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %242, 0
  %243 = shl i64 %arg.g.5.0, 3
  %244 = select i1 %.1492.us.1, i64 %243, i64 0
  %scevgep501 = getelementptr i8, ptr %arg.g.4, i64 %244
  %245 = shl i64 %.1447629631.us, 3
  %scevgep502 = getelementptr i8, ptr %scevgep501, i64 %245
  %scevgep503 = getelementptr i8, ptr %scevgep502, i64 8
  %.1508.us.1 = load double, ptr %scevgep503, align 8
  %246 = shl i64 %arg.kernel.5.1, 2
  %247 = select i1 %.1492.us.1, i64 %246, i64 0
  %scevgep498 = getelementptr i8, ptr %lsr.iv480, i64 %247
  %248 = shl i64 %.1447629631.us, 2
  %scevgep499 = getelementptr i8, ptr %scevgep498, i64 %248
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 4
  %.1561.us.1 = load float, ptr %scevgep500, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep503, align 8
  %249 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %249, 0
  %250 = shl i64 %arg.g.5.0, 3
  %251 = select i1 %.1492.us.2, i64 %250, i64 0
  %scevgep491 = getelementptr i8, ptr %arg.g.4, i64 %251
  %252 = shl i64 %.1447629631.us, 3
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %252
  %scevgep493 = getelementptr i8, ptr %scevgep492, i64 16
  %.1508.us.2 = load double, ptr %scevgep493, align 8
  %253 = shl i64 %arg.kernel.5.1, 2
  %254 = select i1 %.1492.us.2, i64 %253, i64 0
  %scevgep488 = getelementptr i8, ptr %lsr.iv480, i64 %254
  %255 = shl i64 %.1447629631.us, 2
  %scevgep489 = getelementptr i8, ptr %scevgep488, i64 %255
  %scevgep490 = getelementptr i8, ptr %scevgep489, i64 8
  %.1561.us.2 = load float, ptr %scevgep490, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep493, align 8
  %256 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %256, 0
  %257 = shl i64 %arg.g.5.0, 3
  %258 = select i1 %.1492.us.3, i64 %257, i64 0
  %scevgep485 = getelementptr i8, ptr %arg.g.4, i64 %258
  %259 = shl i64 %.1447629631.us, 3
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %259
  %scevgep487 = getelementptr i8, ptr %scevgep486, i64 24
  %.1508.us.3 = load double, ptr %scevgep487, align 8
  %260 = shl i64 %arg.kernel.5.1, 2
  %261 = select i1 %.1492.us.3, i64 %260, i64 0
  %scevgep482 = getelementptr i8, ptr %lsr.iv480, i64 %261
  %262 = shl i64 %.1447629631.us, 2
  %scevgep483 = getelementptr i8, ptr %scevgep482, i64 %262
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 12
  %.1561.us.3 = load float, ptr %scevgep484, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep487, align 8
  %lsr.iv.next = add i64 %lsr.iv479, -4
  %.1441.us.3 = icmp sgt i64 %lsr.iv.next, 4
  %263 = add i64 %.1447629631.us, 4
  br i1 %.1441.us.3, label %B600.us, label %B661.us
}

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr noundef range(i32 -1, -2) i32 @n12(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.i, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr readnone captures(none) %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr readnone captures(none) %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, double %arg.top, double %arg.bottom) #2 {
B0:
  %.70 = icmp slt i64 %arg.i, 0
  %.71 = select i1 %.70, i64 %arg.alpha.5.0, i64 0
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %arg.i
  %.85 = getelementptr double, ptr %0, i64 %.71
  %.86 = load double, ptr %.85, align 8
  %.87 = fcmp nnan nsz ult double %.86, %arg.C
  br i1 %.87, label %B128, label %B112.endif

B128:
  %.303 = fcmp nnan nsz ugt double %.86, 0.000000e+00
  br i1 %.303, label %common.ret, label %B236.endif

common.ret:
  %.15.i1.sink.shrunk = phi i1 [ %"$phi236.2.2.0", %B236.endif ], [ %"$phi112.2.2.0", %B112.endif ], [ false, %B128 ]
  %.15.i1.sink = zext i1 %.15.i1.sink.shrunk to i64
  store i64 %.15.i1.sink, ptr %retptr, align 8
  ret i32 0

B112.endif:
  %1 = icmp slt i64 %arg.i, 0
  %.109 = select i1 %1, i64 %arg.y.5.0, i64 0
  %2 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.123 = getelementptr double, ptr %2, i64 %.109
  %.124 = load double, ptr %.123, align 8
  %.131 = fcmp nnan nsz ogt double %.124, 0.000000e+00
  %.153 = select i1 %1, i64 %arg.g.5.0, i64 0
  %3 = getelementptr double, ptr %arg.g.4, i64 %arg.i
  %.167 = getelementptr double, ptr %3, i64 %.153
  %.168 = load double, ptr %.167, align 8
  %.177 = fcmp nnan nsz ogt double %.168, %arg.top
  %.224 = fneg nnan nsz double %.168
  %.226 = fcmp nnan nsz olt double %arg.bottom, %.224
  %"$phi112.2.2.0" = select i1 %.131, i1 %.177, i1 %.226
  br label %common.ret

B236.endif:
  %4 = icmp slt i64 %arg.i, 0
  %.320 = select i1 %4, i64 %arg.y.5.0, i64 0
  %5 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.334 = getelementptr double, ptr %5, i64 %.320
  %.335 = load double, ptr %.334, align 8
  %.342 = fcmp nnan nsz ogt double %.335, 0.000000e+00
  %.364 = select i1 %4, i64 %arg.g.5.0, i64 0
  %6 = getelementptr double, ptr %arg.g.4, i64 %arg.i
  %.378 = getelementptr double, ptr %6, i64 %.364
  %.379 = load double, ptr %.378, align 8
  %.387 = fneg nnan nsz double %.379
  %.389 = fcmp nnan nsz olt double %arg.bottom, %.387
  %.437 = fcmp nnan nsz ogt double %.379, %arg.top
  %"$phi236.2.2.0" = select i1 %.342, i1 %.389, i1 %.437
  br label %common.ret
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{i1 true}
!2 = !{!3}
!3 = distinct !{!3, !4}
!4 = distinct !{!4, !"LVerDomain"}
!5 = !{!6}
!6 = distinct !{!6, !4}
!7 = !{!8}
!8 = distinct !{!8, !4}
!9 = !{!10, !11, !12, !13, !14, !3, !15, !6, !16, !17}
!10 = distinct !{!10, !4}
!11 = distinct !{!11, !4}
!12 = distinct !{!12, !4}
!13 = distinct !{!13, !4}
!14 = distinct !{!14, !4}
!15 = distinct !{!15, !4}
!16 = distinct !{!16, !4}
!17 = distinct !{!17, !4}
!18 = !{!17}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v60B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v60B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6nnFVeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!22 = !{!11}
!23 = !{!20, !12, !13, !14, !3, !15, !6, !16, !17}
!24 = !{!13}
!25 = !{!20, !14, !3, !15, !6, !16, !17}
!26 = distinct !{!26, !27, !28}
!27 = !{!"llvm.loop.isvectorized", i32 1}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = distinct !{!29, !27}
!30 = distinct !{!30, !28, !27}
!31 = distinct !{!31, !27, !28}
!32 = !{!"branch_weights", i32 4, i32 12}
!33 = distinct !{!33, !27, !28}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.unroll.disable"}
!36 = distinct !{!36, !35}
;; loop _rebuild
;; stamp 4c762a3caeceed6aa379b7a3e346047d3873acb6
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) {
B0.endif:
  %.335 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.away.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp sgt i64 %.155.fr, 0
  %..155 = call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B38.preheader, label %B122.endif

B38.preheader:
  br label %B38

B38:
  %.199613617 = phi i64 [ %.209, %B36.backedge ], [ %..155, %B38.preheader ]
  %.206614616 = phi i64 [ %.213, %B36.backedge ], [ %arg.active, %B38.preheader ]
  %.251 = icmp slt i64 %.206614616, 0
  %.252 = select i1 %.251, i64 %arg.away.5.0, i64 0
  %0 = getelementptr double, ptr %arg.away.4, i64 %.206614616
  %.266 = getelementptr double, ptr %0, i64 %.252
  %.267 = load double, ptr %.266, align 8
  %.282 = select i1 %.251, i64 %arg.y.5.0, i64 0
  %1 = getelementptr double, ptr %arg.y.4, i64 %.206614616
  %.296 = getelementptr double, ptr %1, i64 %.282
  %.297 = load double, ptr %.296, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %.313 = select i1 %.251, i64 %arg.g.5.0, i64 0
  %2 = getelementptr double, ptr %arg.g.4, i64 %.206614616
  %.327 = getelementptr double, ptr %2, i64 %.313
  store double %.298, ptr %.327, align 8
  store ptr null, ptr %.335, align 8
  %.347 = call i32 @n3(ptr nonnull %.335, ptr nonnull %excinfo.1, i64 %.206614616, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0)
  switch i32 %.347, label %B38.if.if [
    i32 -2, label %B36.backedge
    i32 0, label %B36.backedge
  ], !prof !0

B36.backedge:
  %.213 = add i64 %.206614616, 1
  %.209 = add nsw i64 %.199613617, -1
  %.200 = icmp sgt i64 %.199613617, 1
  br i1 %.200, label %B38, label %B122.endif

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ 0, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ 0, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %3 = getelementptr double, ptr %arg.alpha.4, i64 %.476620622
  %.537 = load double, ptr %3, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158

B212.loopexit:
  %4 = mul nsw i64 %.576, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %4, %B212.loopexit ]
  %.594 = shl nsw i64 %arg.active, 1
  %.598 = mul nsw i64 %.594, %.155.fr
  %.599 = icmp sgt i64 %free.2.0.lcssa, %.598
  br i1 %.599, label %B248.endif, label %B454.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B450 ], [ 0, %B660 ], [ %.347, %B38.if.if ]
  ret i32 %common.ret.op

B450:
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B486:
  %.1210636646 = phi i64 [ %.1217, %B486 ], [ 0, %B486.preheader ]
  %.1217 = add nuw nsw i64 %.1210636646, 1
  %exitcond683.not = icmp eq i64 %.1217, %arg.active
  br i1 %exitcond683.not, label %B660, label %B486

B660:
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B38.if.if:
  %.355 = icmp sgt i32 %.347, 0
  %.348 = load ptr, ptr %excinfo.1, align 8
  %.356 = select i1 %.355, ptr %.348, ptr undef
  store ptr %.356, ptr %excinfo, align 8
  br label %common.ret

B122.endif:
  tail call void @NRT_decref(ptr %arg.up.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  tail call void @NRT_decref(ptr %arg.away.0)
  %.428 = icmp sgt i64 %arg.active, 0
  br i1 %.428, label %B158.preheader, label %B212

B158.preheader:
  br label %B158

B248.endif:
  %.684668.not = icmp slt i64 %.155.fr, 1
  %.805657.not = icmp slt i64 %arg.active, 1
  %or.cond = select i1 %.684668.not, i1 true, i1 %.805657.not
  br i1 %or.cond, label %B450, label %B282.endif.us.preheader

B282.endif.us.preheader:
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %5 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.924.us = getelementptr double, ptr %5, i64 %.910.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  %.1019.us = add i64 %.1018.us, %.690663669.us
  %.1039.us = mul i64 %.1019.us, %arg.kernel.5.1
  %6 = getelementptr float, ptr %arg.kernel.4, i64 %.1039.us
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ 0, %B282.endif.us ], [ %.818.us, %B662.us ]
  %.818.us = add nuw nsw i64 %.811656658.us, 1
  %7 = getelementptr double, ptr %arg.alpha.4, i64 %.811656658.us
  %.876.us = load double, ptr %7, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %.925.us = load double, ptr %.924.us, align 8
  %8 = getelementptr double, ptr %arg.y.4, i64 %.811656658.us
  %.956.us = load double, ptr %8, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %9 = getelementptr float, ptr %6, i64 %.811656658.us
  %.1044.us = load float, ptr %9, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %.924.us, align 8
  br label %B662.us

B662.us:
  %exitcond685.not = icmp eq i64 %arg.active, %.818.us
  br i1 %exitcond685.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %B450

B454.endif:
  %.1204643.not = icmp slt i64 %arg.active, 1
  br i1 %.1204643.not, label %B660, label %B486.lr.ph

B486.lr.ph:
  br i1 %.156, label %B486.us.preheader, label %B486.preheader

B486.preheader:
  br label %B486

B486.us.preheader:
  br label %B486.us

B486.us:
  %.1210636646.us = phi i64 [ %.1217.us, %B661.us ], [ 0, %B486.us.preheader ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %10 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %10, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %11 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %11, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  %.1556.us = mul i64 %.1210636646.us, %arg.kernel.5.1
  %12 = getelementptr float, ptr %arg.kernel.4, i64 %.1556.us
  br label %B600.us

B661.us:
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %B660, label %B486.us

B600.us:
  %.1440628632.us = phi i64 [ %..155, %B532.endif.us ], [ %.1450.us, %B600.us ]
  %.1447629631.us = phi i64 [ %arg.active, %B532.endif.us ], [ %.1454.us, %B600.us ]
  %.1450.us = add nsw i64 %.1440628632.us, -1
  %.1454.us = add i64 %.1447629631.us, 1
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %.1493.us = select i1 %.1492.us, i64 %arg.g.5.0, i64 0
  %13 = getelementptr double, ptr %arg.g.4, i64 %.1447629631.us
  %.1507.us = getelementptr double, ptr %13, i64 %.1493.us
  %.1508.us = load double, ptr %.1507.us, align 8
  %.1538.us = select i1 %.1492.us, i64 %arg.kernel.5.1, i64 0
  %14 = getelementptr float, ptr %12, i64 %.1447629631.us
  %.1560.us = getelementptr float, ptr %14, i64 %.1538.us
  %.1561.us = load float, ptr %.1560.us, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %.1507.us, align 8
  %.1441.us = icmp sgt i64 %.1440628632.us, 1
  br i1 %.1441.us, label %B600.us, label %B661.us
}

declare i64 @llvm.smax.i64(i64, i64) #0

define linkonce_odr noundef i32 @n3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.i, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr readnone captures(none) %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr readnone captures(none) %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr readnone captures(none) %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0) #1 {
B0:
  %.78 = icmp slt i64 %arg.i, 0
  %.79 = select i1 %.78, i64 %arg.alpha.5.0, i64 0
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %arg.i
  %.93 = getelementptr double, ptr %0, i64 %.79
  %.94 = load double, ptr %.93, align 8
  %.95 = fcmp nnan nsz olt double %.94, %arg.C
  %"$phi56.0.2.0" = select i1 %.95, double 0.000000e+00, double 0xFFF0000000000000
  %.148 = fcmp nnan nsz ogt double %.94, 0.000000e+00
  %"$phi110.0.2.0" = select i1 %.148, double 0.000000e+00, double 0xFFF0000000000000
  %.179 = select i1 %.78, i64 %arg.y.5.0, i64 0
  %1 = getelementptr double, ptr %arg.y.4, i64 %arg.i
  %.193 = getelementptr double, ptr %1, i64 %.179
  %.194 = load double, ptr %.193, align 8
  %.201 = fcmp nnan nsz ogt double %.194, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0" = select i1 %.201, double %"$phi110.0.2.0", double %"$phi56.0.2.0"
  %"$phi56.0.2.0.$phi110.0.2.0" = select i1 %.201, double %"$phi56.0.2.0", double %"$phi110.0.2.0"
  %.276 = select i1 %.78, i64 %arg.up.5.0, i64 0
  %2 = getelementptr double, ptr %arg.up.4, i64 %arg.i
  %.290 = getelementptr double, ptr %2, i64 %.276
  store double %"$phi56.0.2.0.$phi110.0.2.0", ptr %.290, align 8
  %.312 = select i1 %.78, i64 %arg.down.5.0, i64 0
  %3 = getelementptr double, ptr %arg.down.4, i64 %arg.i
  %.326 = getelementptr double, ptr %3, i64 %.312
  store double %"$phi110.0.2.0.$phi56.0.2.0", ptr %.326, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
;; loop _offset
;; stamp 7742279c0f0049f9b85f74037118770a6f9d7b91
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, i64 %arg.active) {
B0.endif:
  %.416 = alloca double, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.499 = alloca double, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  %.148175.not = icmp slt i64 %arg.active, 1
  br i1 %.148175.not, label %B324, label %B96.preheader

B96.preheader:
  br label %B96

B96:
  %above.2.0181 = phi double [ %above.3.1, %B361 ], [ 0x7FF0000000000000, %B96.preheader ]
  %below.2.0180 = phi double [ %below.3.1, %B361 ], [ 0xFFF0000000000000, %B96.preheader ]
  %total.2.0179 = phi double [ %total.3.1, %B361 ], [ 0.000000e+00, %B96.preheader ]
  %free.2.0178 = phi i64 [ %free.3.1, %B361 ], [ 0, %B96.preheader ]
  %.154173176 = phi i64 [ %.161, %B361 ], [ 0, %B96.preheader ]
  %.161 = add nuw nsw i64 %.154173176, 1
  %0 = getelementptr double, ptr %arg.alpha.4, i64 %.154173176
  %.219 = load double, ptr %0, align 8
  %.221 = fcmp nnan nsz ogt double %.219, 0.000000e+00
  %.228 = fcmp nnan nsz olt double %.219, %arg.C
  %or.cond = select i1 %.221, i1 %.228, i1 false
  br i1 %or.cond, label %B142, label %B176

B142:
  %.249 = add i64 %free.2.0178, 1
  %1 = getelementptr double, ptr %arg.g.4, i64 %.154173176
  %.285 = load double, ptr %1, align 8
  %.289 = fsub nnan nsz double %total.2.0179, %.285
  br label %B361

B176:
  %.328 = fcmp nnan nsz oge double %.219, %arg.C
  %2 = getelementptr double, ptr %arg.y.4, i64 %.154173176
  %.359 = load double, ptr %2, align 8
  %3 = fcmp uge double %.359, 0.000000e+00
  %.362 = xor i1 %.328, %3
  %4 = getelementptr double, ptr %arg.g.4, i64 %.154173176
  %.409 = load double, ptr %4, align 8
  %.412 = fneg nnan nsz double %.409
  br i1 %.362, label %B228, label %B276

B228:
  store double 0.000000e+00, ptr %.416, align 8
  %.422 = call i32 @n4(ptr nonnull %.416, ptr nonnull %excinfo.1, double %above.2.0181, double %.412)
  %.432 = load double, ptr %.416, align 8
  switch i32 %.422, label %B228.if.if [
    i32 -2, label %B361
    i32 0, label %B361
  ], !prof !0

B276:
  store double 0.000000e+00, ptr %.499, align 8
  %.505 = call i32 @n5(ptr nonnull %.499, ptr nonnull %excinfo.2, double %below.2.0180, double %.412)
  %.515 = load double, ptr %.499, align 8
  switch i32 %.505, label %B276.if.if [
    i32 -2, label %B361
    i32 0, label %B361
  ], !prof !0

B324.loopexit:
  %5 = fadd nnan nsz double %below.3.1, %above.3.1
  %6 = fmul nnan nsz double %5, 5.000000e-01
  br label %B324

B324:
  %free.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %free.3.1, %B324.loopexit ]
  %total.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %total.3.1, %B324.loopexit ]
  %below.2.0.lcssa = phi double [ 0x7FF8000000000000, %B0.endif ], [ %6, %B324.loopexit ]
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  %.552 = icmp sgt i64 %free.2.0.lcssa, 0
  %.560 = uitofp nneg i64 %free.2.0.lcssa to double
  %.564 = fdiv nnan nsz double %total.2.0.lcssa, %.560
  %cond.fr = freeze i1 %.552
  br i1 %cond.fr, label %7, label %8

7:
  br label %8

8:
  %9 = phi double [ %.564, %7 ], [ %below.2.0.lcssa, %B324 ]
  store double %9, ptr %retptr, align 8
  br label %common.ret

common.ret:
  %common.ret.op = phi i32 [ 0, %8 ], [ %.422, %B228.if.if ], [ %.505, %B276.if.if ]
  ret i32 %common.ret.op

B361:
  %below.3.1 = phi double [ %below.2.0180, %B142 ], [ %below.2.0180, %B228 ], [ %.515, %B276 ], [ %below.2.0180, %B228 ], [ %.515, %B276 ]
  %above.3.1 = phi double [ %above.2.0181, %B142 ], [ %.432, %B228 ], [ %above.2.0181, %B276 ], [ %.432, %B228 ], [ %above.2.0181, %B276 ]
  %free.3.1 = phi i64 [ %.249, %B142 ], [ %free.2.0178, %B228 ], [ %free.2.0178, %B276 ], [ %free.2.0178, %B228 ], [ %free.2.0178, %B276 ]
  %total.3.1 = phi double [ %.289, %B142 ], [ %total.2.0179, %B228 ], [ %total.2.0179, %B276 ], [ %total.2.0179, %B228 ], [ %total.2.0179, %B276 ]
  %exitcond.not = icmp eq i64 %arg.active, %.161
  br i1 %exitcond.not, label %B324.loopexit, label %B96

B228.if.if:
  %.430 = icmp sgt i32 %.422, 0
  %.423 = load ptr, ptr %excinfo.1, align 8
  %.431 = select i1 %.430, ptr %.423, ptr undef
  store ptr %.431, ptr %excinfo, align 8
  br label %common.ret

B276.if.if:
  %.513 = icmp sgt i32 %.505, 0
  %.506 = load ptr, ptr %excinfo.2, align 8
  %.514 = select i1 %.513, ptr %.506, ptr undef
  store ptr %.514, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #0 {
B0:
  %.12 = fcmp nnan nsz olt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #0 {
B0:
  %.12 = fcmp nnan nsz ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
