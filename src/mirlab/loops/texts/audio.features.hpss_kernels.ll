; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop running_median
;; stamp 6a985cdce120fd4bd120ee8b6497344eaf4e4d03
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.x.0, ptr %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.5.1, i64 %arg.x.6.0, i64 %arg.x.6.1, i64 %arg.half, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.82 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.2.gep898 = getelementptr inbounds nuw i8, ptr %.82, i64 16
  %.fca.4.gep900 = getelementptr inbounds nuw i8, ptr %.82, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.125 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.125, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.166 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep761 = getelementptr inbounds nuw i8, ptr %.166, i64 32
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.166, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.207 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.207, i64 32
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.207, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.375 = alloca i64, align 8
  store i64 0, ptr %.375, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.733 = alloca i64, align 8
  store i64 0, ptr %.733, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.1278 = alloca float, align 4
  store float 0.000000e+00, ptr %.1278, align 4
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1368 = alloca float, align 4
  store float 0.000000e+00, ptr %.1368, align 4
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1859 = alloca i64, align 8
  store i64 0, ptr %.1859, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1939 = alloca i64, align 8
  store i64 0, ptr %.1939, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.2735 = alloca float, align 4
  store float 0.000000e+00, ptr %.2735, align 4
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.2763 = alloca float, align 4
  store float 0.000000e+00, ptr %.2763, align 4
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  tail call void @NRT_incref(ptr %arg.x.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.74 = shl i64 %arg.half, 1
  %.75 = or disjoint i64 %.74, 1
  %.80 = shl i64 %arg.half, 7
  %.81 = add i64 %.80, 128
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.82, i8 0, i64 56, i1 false)
  %.86 = call i32 @n17(ptr nonnull %.82, ptr nonnull %excinfo.1, i64 %.81, ptr null)
  %.96.fca.0.load = load ptr, ptr %.82, align 8
  %.96.fca.2.load = load i64, ptr %.fca.2.gep898, align 8
  %.96.fca.4.load = load ptr, ptr %.fca.4.gep900, align 8
  switch i32 %.86, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B386.loopexit:
  %.329 = icmp sgt i64 %.32813331564, 1
  br i1 %.329, label %B388, label %B1730

B388:
  %.32813331564 = phi i64 [ %.307, %B388.lr.ph ], [ %.338, %B386.loopexit ]
  %.33513411563 = phi i64 [ 0, %B388.lr.ph ], [ %.342, %B386.loopexit ]
  %.338 = add nsw i64 %.32813331564, -1
  %.342 = add nuw i64 %.33513411563, 64
  %.372 = sub nsw i64 %arg.x.5.1, %.33513411563
  store i64 0, ptr %.375, align 8
  %.381 = call i32 @n18(ptr nonnull %.375, ptr nonnull %excinfo.5, i64 64, i64 %.372)
  %.391 = load i64, ptr %.375, align 8
  switch i32 %.381, label %B388.if.if [
    i32 -2, label %B388.endif.endif
    i32 0, label %B388.endif.endif
  ], !prof !0

B480:
  %.49611041106 = phi i64 [ %.503, %B480 ], [ 0, %B480.preheader ]
  %.503 = add nuw nsw i64 %.49611041106, 1
  %0 = getelementptr float, ptr %.96.fca.4.load, i64 %.49611041106
  store float 0x7FF0000000000000, ptr %0, align 4
  %exitcond.not = icmp eq i64 %.96.fca.2.load, %.503
  br i1 %exitcond.not, label %B514.endif, label %B480

B554.loopexit:
  %.647 = icmp sgt i64 %.64611561193, 1
  br i1 %.647, label %B556, label %B932.endif

B556:
  %.64611561193 = phi i64 [ %.75, %B556.lr.ph ], [ %.656, %B554.loopexit ]
  %.65311591192 = phi i64 [ %.565, %B556.lr.ph ], [ %.660, %B554.loopexit ]
  %.656 = add nsw i64 %.64611561193, -1
  %.660 = add i64 %.65311591192, 1
  br i1 %.689, label %B556.endif, label %B556.else.if, !prof !1

B656:
  %.84811101112 = phi i64 [ 0, %B656.lr.ph ], [ %.855, %B656 ]
  %.855 = add nuw nsw i64 %.84811101112, 1
  %.881 = add nsw i64 %.84811101112, %.33513411563
  %.910 = icmp slt i64 %.881, 0
  %.911 = select i1 %.910, i64 %arg.x.5.1, i64 0
  %1 = getelementptr float, ptr %13, i64 %.881
  %.933 = getelementptr float, ptr %1, i64 %.911
  %.934 = load float, ptr %.933, align 4
  %2 = getelementptr float, ptr %.221.fca.4.load, i64 %.84811101112
  store float %.934, ptr %2, align 4
  %exitcond1934.not = icmp eq i64 %.391, %.855
  br i1 %exitcond1934.not, label %B692.endif, label %B656

B964:
  %.155912031205 = phi i64 [ %.1566, %B964 ], [ 0, %B964.preheader ]
  %.1566 = add nuw nsw i64 %.155912031205, 1
  %.1593 = add nsw i64 %.155912031205, %.1592
  %.1607 = icmp slt i64 %.1593, 0
  %.1608 = select i1 %.1607, i64 %.96.fca.5.0.load, i64 0
  %3 = getelementptr float, ptr %.96.fca.4.load, i64 %.1593
  %.1622 = getelementptr float, ptr %3, i64 %.1608
  %.1623 = load float, ptr %.1622, align 4
  %.1625 = add nsw i64 %.155912031205, %.33513411563
  %.1655 = icmp slt i64 %.1625, 0
  %.1656 = select i1 %.1655, i64 %arg.out.5.1, i64 0
  %4 = getelementptr float, ptr %arg.out.4, i64 %.1625
  %.1678 = getelementptr float, ptr %4, i64 %.1656
  store float %.1623, ptr %.1678, align 4
  %exitcond1937.not = icmp eq i64 %.1566, %..3911082.pre-phi
  br i1 %exitcond1937.not, label %B1022.endif, label %B964

B1056.loopexit:
  %exitcond1942.not = icmp eq i64 %.177212671321, %..1722
  br i1 %exitcond1942.not, label %B386.loopexit, label %B1058

B1058:
  %.177212671321 = phi i64 [ 1, %B1058.lr.ph ], [ %.1779, %B1056.loopexit ]
  %.1779 = add nuw i64 %.177212671321, 1
  br i1 %.689, label %B1058.endif, label %B1058.else.if, !prof !1

B1242:
  %.205412101212 = phi i64 [ 0, %B1242.lr.ph ], [ %.2061, %B1242 ]
  %.2061 = add nuw nsw i64 %.205412101212, 1
  %.2087 = add nsw i64 %.205412101212, %.33513411563
  %.2116 = icmp slt i64 %.2087, 0
  %.2117 = select i1 %.2116, i64 %arg.x.5.1, i64 0
  %.2118 = add i64 %.2117, %.2087
  %.2139 = getelementptr float, ptr %15, i64 %.2118
  %.2140 = load float, ptr %.2139, align 4
  %5 = getelementptr float, ptr %.180.fca.4.load, i64 %.205412101212
  store float %.2140, ptr %5, align 4
  %.2226 = getelementptr float, ptr %16, i64 %.2118
  %.2227 = load float, ptr %.2226, align 4
  %6 = getelementptr float, ptr %.221.fca.4.load, i64 %.205412101212
  store float %.2227, ptr %6, align 4
  %7 = getelementptr float, ptr %.139.fca.4.load, i64 %.205412101212
  store float 0xFFF0000000000000, ptr %7, align 4
  %exitcond1938.not = icmp eq i64 %.2061, %..3911082.pre-phi
  br i1 %exitcond1938.not, label %B1342.endif.thread, label %B1242

B1664:
  %.295312571259 = phi i64 [ 0, %B1664.lr.ph ], [ %.2960, %B1664 ]
  %.2960 = add nuw nsw i64 %.295312571259, 1
  %.2987 = add nsw i64 %.295312571259, %.1592
  %.3001 = icmp slt i64 %.2987, 0
  %.3002 = select i1 %.3001, i64 %.96.fca.5.0.load, i64 0
  %8 = getelementptr float, ptr %.96.fca.4.load, i64 %.2987
  %.3016 = getelementptr float, ptr %8, i64 %.3002
  %.3017 = load float, ptr %.3016, align 4
  %.3019 = add nsw i64 %.295312571259, %.33513411563
  %.3048 = icmp slt i64 %.3019, 0
  %.3049 = select i1 %.3048, i64 %arg.out.5.1, i64 0
  %9 = getelementptr float, ptr %23, i64 %.3019
  %.3071 = getelementptr float, ptr %9, i64 %.3049
  store float %.3017, ptr %.3071, align 4
  %exitcond1941.not = icmp eq i64 %.2960, %..3911082.pre-phi
  br i1 %exitcond1941.not, label %B1056.loopexit, label %B1664

common.ret:
  %common.ret.op = phi i32 [ 0, %B1730 ], [ %.86, %B0.if.if ], [ %.129, %B0.endif.if.if ], [ %.170, %B0.endif.endif.if.if ], [ %.211, %B0.endif.endif.endif.if.if ], [ %.381, %B388.if.if ], [ %.739, %B556.endif.if.if ], [ %.1284.us, %B778.if.if.split.us ], [ %.1374.us, %B778.endif.if.if.split.us ], [ %.1865, %B1058.endif.if.if ], [ %.1945, %B1058.endif.endif.endif.if.if ], [ %.2741.us, %B1520.if.if.split.us ], [ %.2769.us, %B1520.endif.if.if.split.us ]
  ret i32 %common.ret.op

B1730:
  tail call void @NRT_decref(ptr %arg.x.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %.96.fca.0.load)
  tail call void @NRT_decref(ptr %.180.fca.0.load)
  tail call void @NRT_decref(ptr %.221.fca.0.load)
  tail call void @NRT_decref(ptr %.139.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.fca.4.gep805 = getelementptr inbounds nuw i8, ptr %.125, i64 32
  %.fca.5.0.gep901 = getelementptr inbounds nuw i8, ptr %.82, i64 40
  %.96.fca.5.0.load = load i64, ptr %.fca.5.0.gep901, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.125, i8 0, i64 56, i1 false)
  %.129 = call i32 @n17(ptr nonnull %.125, ptr nonnull %excinfo.2, i64 64, ptr null)
  %.139.fca.0.load = load ptr, ptr %.125, align 8
  %.139.fca.4.load = load ptr, ptr %.fca.4.gep805, align 8
  switch i32 %.129, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.if.if:
  %.94.not = icmp eq i32 %.86, 0
  %.87 = load ptr, ptr %excinfo.1, align 8
  %.95 = select i1 %.94.not, ptr undef, ptr %.87
  store ptr %.95, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.166, i8 0, i64 56, i1 false)
  %.170 = call i32 @n17(ptr nonnull %.166, ptr nonnull %excinfo.3, i64 64, ptr null)
  %.180.fca.0.load = load ptr, ptr %.166, align 8
  %.180.fca.4.load = load ptr, ptr %.fca.4.gep761, align 8
  switch i32 %.170, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:
  %.137.not = icmp eq i32 %.129, 0
  %.130 = load ptr, ptr %excinfo.2, align 8
  %.138 = select i1 %.137.not, ptr undef, ptr %.130
  store ptr %.138, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.207, i8 0, i64 56, i1 false)
  %.211 = call i32 @n17(ptr nonnull %.207, ptr nonnull %excinfo.4, i64 64, ptr null)
  %.221.fca.0.load = load ptr, ptr %.207, align 8
  %.221.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.211, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:
  %.178.not = icmp eq i32 %.170, 0
  %.171 = load ptr, ptr %excinfo.3, align 8
  %.179 = select i1 %.178.not, ptr undef, ptr %.171
  store ptr %.179, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.if.if:
  %.219.not = icmp eq i32 %.211, 0
  %.212 = load ptr, ptr %excinfo.4, align 8
  %.220 = select i1 %.219.not, ptr undef, ptr %.212
  store ptr %.220, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %10 = add nuw i64 %arg.x.5.1, 63
  %.307 = lshr i64 %10, 6
  %.286.inv = icmp slt i64 %arg.x.5.1, 1
  %.3291540.not1589 = icmp eq i64 %.307, 0
  %.3291540.not = select i1 %.286.inv, i1 true, i1 %.3291540.not1589
  br i1 %.3291540.not, label %B1730, label %B388.lr.ph

B388.lr.ph:
  %.4901105.not = icmp slt i64 %.96.fca.2.load, 1
  %.565 = sub i64 0, %arg.half
  %.64711851969 = icmp sgt i64 %.74, -1
  %.686 = shl nsw i64 %arg.x.5.0, 1
  %.689 = icmp eq i64 %arg.x.5.0, 0
  %.1012 = icmp slt i64 %arg.half, 0
  %..75 = select i1 %.1012, i64 0, i64 %.75
  %.10541134 = icmp slt i64 %..75, 1
  %.1592 = shl nsw i64 %arg.half, 6
  %.1722 = add i64 %arg.x.5.0, -1
  %..1722 = call i64 @llvm.smax.i64(i64 %.1722, i64 0)
  %.17661312.not = icmp slt i64 %.1722, 1
  %11 = xor i64 %arg.half, -1
  %.1855 = add nsw i64 %.686, -1
  br label %B388

B388.if.if:
  %.389 = icmp sgt i32 %.381, 0
  %.382 = load ptr, ptr %excinfo.5, align 8
  %.390 = select i1 %.389, ptr %.382, ptr undef
  store ptr %.390, ptr %excinfo, align 8
  br label %common.ret

B388.endif.endif:
  br i1 %.4901105.not, label %B514.endif, label %B480.preheader

B480.preheader:
  br label %B480

B514.endif:
  br i1 %.64711851969, label %B556.lr.ph, label %B514.endif.B932.endif_crit_edge

B514.endif.B932.endif_crit_edge:
  %.pre = call i64 @llvm.smax.i64(i64 %.391, i64 0)
  br label %B932.endif

B556.lr.ph:
  %.800 = icmp sgt i64 %.391, 0
  %..391 = call i64 @llvm.smax.i64(i64 %.391, i64 0)
  %.11761120.not = icmp slt i64 %.391, 1
  br label %B556

B556.endif:
  %rem.0 = phi i64 [ 0, %B556 ], [ %spec.select, %B556.else.if ]
  %12 = xor i64 %rem.0, -1
  %.730 = add i64 %.686, %12
  store i64 0, ptr %.733, align 8
  %.739 = call i32 @n18(ptr nonnull %.733, ptr nonnull %excinfo.6, i64 %rem.0, i64 %.730)
  %.749 = load i64, ptr %.733, align 8
  switch i32 %.739, label %B556.endif.if.if [
    i32 -2, label %B556.endif.endif.endif
    i32 0, label %B556.endif.endif.endif
  ], !prof !0

B556.else.if:
  %.706 = srem i64 %.65311591192, %.686
  %.707 = xor i64 %.706, %.686
  %.708 = icmp slt i64 %.707, 0
  %.709 = icmp ne i64 %.706, 0
  %.710 = and i1 %.709, %.708
  %.717 = select i1 %.710, i64 %.686, i64 0
  %spec.select = add i64 %.717, %.706
  br label %B556.endif

B556.endif.if.if:
  %.747 = icmp sgt i32 %.739, 0
  %.740 = load ptr, ptr %excinfo.6, align 8
  %.748 = select i1 %.747, ptr %.740, ptr undef
  store ptr %.748, ptr %excinfo, align 8
  br label %common.ret

B556.endif.endif.endif:
  br i1 %.800, label %B656.lr.ph, label %B554.loopexit

B656.lr.ph:
  %.907 = icmp slt i64 %.749, 0
  %.908 = select i1 %.907, i64 %arg.x.5.0, i64 0
  %.909 = add i64 %.908, %.749
  %.929 = mul i64 %.909, %arg.x.5.1
  %13 = getelementptr float, ptr %arg.x.4, i64 %.929
  br label %B656

B692.endif:
  %brmerge = select i1 %.10541134, i1 true, i1 %.11761120.not
  br i1 %brmerge, label %B554.loopexit, label %B724.endif.us.preheader

B724.endif.us.preheader:
  br label %B724.endif.us

B724.endif.us:
  %.106011271135.us = phi i64 [ %.1067.us, %B776.B722.loopexit_crit_edge.us ], [ 0, %B724.endif.us.preheader ]
  %.1067.us = add nuw nsw i64 %.106011271135.us, 1
  %.idx = shl i64 %.106011271135.us, 8
  %invariant.gep = getelementptr i8, ptr %.96.fca.4.load, i64 %.idx
  br label %B778.us

B778.us:
  %.118211181121.us = phi i64 [ 0, %B724.endif.us ], [ %.1189.us, %B778.endif.endif.us ]
  %.1189.us = add nuw nsw i64 %.118211181121.us, 1
  %gep = getelementptr float, ptr %invariant.gep, i64 %.118211181121.us
  %.1245.us = load float, ptr %gep, align 4
  %14 = getelementptr float, ptr %.221.fca.4.load, i64 %.118211181121.us
  %.1275.us = load float, ptr %14, align 4
  store float 0.000000e+00, ptr %.1278, align 4
  %.1284.us = call i32 @n19(ptr nonnull %.1278, ptr nonnull %excinfo.7, float %.1245.us, float %.1275.us)
  %.1294.us = load float, ptr %.1278, align 4
  switch i32 %.1284.us, label %B778.if.if.split.us [
    i32 -2, label %B778.endif.us
    i32 0, label %B778.endif.us
  ], !prof !0

B778.endif.us:
  %.1335.us = load float, ptr %gep, align 4
  %.1365.us = load float, ptr %14, align 4
  store float 0.000000e+00, ptr %.1368, align 4
  %.1374.us = call i32 @n20(ptr nonnull %.1368, ptr nonnull %excinfo.8, float %.1335.us, float %.1365.us)
  switch i32 %.1374.us, label %B778.endif.if.if.split.us [
    i32 -2, label %B778.endif.endif.us
    i32 0, label %B778.endif.endif.us
  ], !prof !0

B778.endif.endif.us:
  %.1384.us = load float, ptr %.1368, align 4
  store float %.1384.us, ptr %14, align 4
  store float %.1294.us, ptr %gep, align 4
  %exitcond1935.not = icmp eq i64 %.391, %.1189.us
  br i1 %exitcond1935.not, label %B776.B722.loopexit_crit_edge.us, label %B778.us

B776.B722.loopexit_crit_edge.us:
  %exitcond1936.not = icmp eq i64 %.1067.us, %..75
  br i1 %exitcond1936.not, label %B554.loopexit, label %B724.endif.us

B778.if.if.split.us:
  %.1292 = icmp sgt i32 %.1284.us, 0
  %.1285 = load ptr, ptr %excinfo.7, align 8
  %.1293 = select i1 %.1292, ptr %.1285, ptr undef
  store ptr %.1293, ptr %excinfo, align 8
  br label %common.ret

B778.endif.if.if.split.us:
  %.1382 = icmp sgt i32 %.1374.us, 0
  %.1375 = load ptr, ptr %excinfo.8, align 8
  %.1383 = select i1 %.1382, ptr %.1375, ptr undef
  store ptr %.1383, ptr %excinfo, align 8
  br label %common.ret

B932.endif:
  %..3911082.pre-phi = phi i64 [ %.pre, %B514.endif.B932.endif_crit_edge ], [ %..391, %B554.loopexit ]
  %.1511 = icmp sgt i64 %.391, 0
  br i1 %.1511, label %B964.preheader, label %B1022.endif

B964.preheader:
  br label %B964

B1022.endif:
  br i1 %.17661312.not, label %B386.loopexit, label %B1058.lr.ph

B1058.lr.ph:
  %.20481211.not = icmp slt i64 %.391, 1
  br label %B1058

B1058.endif:
  %rem.1.0 = phi i64 [ 0, %B1058 ], [ %spec.select1067, %B1058.else.if ]
  %.1856 = sub nsw i64 %.1855, %rem.1.0
  store i64 0, ptr %.1859, align 8
  %.1865 = call i32 @n18(ptr nonnull %.1859, ptr nonnull %excinfo.9, i64 %rem.1.0, i64 %.1856)
  %.1875 = load i64, ptr %.1859, align 8
  switch i32 %.1865, label %B1058.endif.if.if [
    i32 -2, label %B1058.endif.endif
    i32 0, label %B1058.endif.endif
  ], !prof !0

B1058.else.if:
  %.1810 = add i64 %.177212671321, %11
  %.1832 = srem i64 %.1810, %.686
  %.1833 = xor i64 %.1832, %.686
  %.1834 = icmp slt i64 %.1833, 0
  %.1835 = icmp ne i64 %.1832, 0
  %.1836 = and i1 %.1835, %.1834
  %.1843 = select i1 %.1836, i64 %.686, i64 0
  %spec.select1067 = add i64 %.1843, %.1832
  br label %B1058.endif

B1058.endif.endif:
  br i1 %.689, label %B1058.endif.endif.endif, label %B1058.endif.endif.else.if, !prof !1

B1058.endif.if.if:
  %.1873 = icmp sgt i32 %.1865, 0
  %.1866 = load ptr, ptr %excinfo.9, align 8
  %.1874 = select i1 %.1873, ptr %.1866, ptr undef
  store ptr %.1874, ptr %excinfo, align 8
  br label %common.ret

B1058.endif.endif.endif:
  %rem.2.0 = phi i64 [ 0, %B1058.endif.endif ], [ %spec.select1068, %B1058.endif.endif.else.if ]
  %.1936 = sub nsw i64 %.1855, %rem.2.0
  store i64 0, ptr %.1939, align 8
  %.1945 = call i32 @n18(ptr nonnull %.1939, ptr nonnull %excinfo.10, i64 %rem.2.0, i64 %.1936)
  %.1955 = load i64, ptr %.1939, align 8
  switch i32 %.1945, label %B1058.endif.endif.endif.if.if [
    i32 -2, label %B1058.endif.endif.endif.endif.endif
    i32 0, label %B1058.endif.endif.endif.endif.endif
  ], !prof !0

B1058.endif.endif.else.if:
  %.1890 = add nsw i64 %.177212671321, %arg.half
  %.1912 = srem i64 %.1890, %.686
  %.1913 = xor i64 %.1912, %.686
  %.1914 = icmp slt i64 %.1913, 0
  %.1915 = icmp ne i64 %.1912, 0
  %.1916 = and i1 %.1915, %.1914
  %.1923 = select i1 %.1916, i64 %.686, i64 0
  %spec.select1068 = add i64 %.1923, %.1912
  br label %B1058.endif.endif.endif

B1058.endif.endif.endif.if.if:
  %.1953 = icmp sgt i32 %.1945, 0
  %.1946 = load ptr, ptr %excinfo.10, align 8
  %.1954 = select i1 %.1953, ptr %.1946, ptr undef
  store ptr %.1954, ptr %excinfo, align 8
  br label %common.ret

B1058.endif.endif.endif.endif.endif:
  br i1 %.20481211.not, label %B1056.loopexit, label %B1242.lr.ph

B1242.lr.ph:
  %.2113 = icmp slt i64 %.1875, 0
  %.2114 = select i1 %.2113, i64 %arg.x.5.0, i64 0
  %.2115 = add i64 %.2114, %.1875
  %.2135 = mul i64 %.2115, %arg.x.5.1
  %15 = getelementptr float, ptr %arg.x.4, i64 %.2135
  %.2200 = icmp slt i64 %.1955, 0
  %.2201 = select i1 %.2200, i64 %arg.x.5.0, i64 0
  %.2202 = add i64 %.2201, %.1955
  %.2222 = mul i64 %.2202, %arg.x.5.1
  %16 = getelementptr float, ptr %arg.x.4, i64 %.2222
  br label %B1242

B1342.endif.thread:
  br i1 %.10541134, label %B1664.lr.ph, label %B1374.endif.us.preheader

B1374.endif.us.preheader:
  br label %B1374.endif.us

B1374.endif.us:
  %.238712271235.us = phi i64 [ %.2394.us, %B1426.B1372.loopexit_crit_edge.us ], [ 0, %B1374.endif.us.preheader ]
  %.2394.us = add nuw nsw i64 %.238712271235.us, 1
  %.2419.us = shl nsw i64 %.238712271235.us, 6
  %invariant.gep1967 = getelementptr float, ptr %.96.fca.4.load, i64 %.2419.us
  %17 = getelementptr float, ptr %.96.fca.4.load, i64 %.2419.us
  %18 = getelementptr i8, ptr %17, i64 256
  br label %B1428.us

B1428.us:
  %.250912181221.us = phi i64 [ 0, %B1374.endif.us ], [ %.2516.us, %B1520.endif.endif.us ]
  %.2516.us = add nuw nsw i64 %.250912181221.us, 1
  %gep1968 = getelementptr float, ptr %invariant.gep1967, i64 %.250912181221.us
  %.2576.us = load float, ptr %gep1968, align 4
  %19 = getelementptr float, ptr %18, i64 %.250912181221.us
  %.2610.us = load float, ptr %19, align 4
  %20 = getelementptr float, ptr %.180.fca.4.load, i64 %.250912181221.us
  %.2647.us = load float, ptr %20, align 4
  %.2649.us = fcmp olt float %.2576.us, %.2647.us
  %"$phi1520.4.2.4.us" = select i1 %.2649.us, float %.2576.us, float %.2610.us
  %21 = getelementptr float, ptr %.139.fca.4.load, i64 %.250912181221.us
  %.2701.us = load float, ptr %21, align 4
  %22 = getelementptr float, ptr %.221.fca.4.load, i64 %.250912181221.us
  %.2732.us = load float, ptr %22, align 4
  store float 0.000000e+00, ptr %.2735, align 4
  %.2741.us = call i32 @n19(ptr nonnull %.2735, ptr nonnull %excinfo.11, float %"$phi1520.4.2.4.us", float %.2732.us)
  switch i32 %.2741.us, label %B1520.if.if.split.us [
    i32 -2, label %B1520.endif.us
    i32 0, label %B1520.endif.us
  ], !prof !0

B1520.endif.us:
  %.2751.us = load float, ptr %.2735, align 4
  store float 0.000000e+00, ptr %.2763, align 4
  %.2769.us = call i32 @n20(ptr nonnull %.2763, ptr nonnull %excinfo.12, float %.2701.us, float %.2751.us)
  switch i32 %.2769.us, label %B1520.endif.if.if.split.us [
    i32 -2, label %B1520.endif.endif.us
    i32 0, label %B1520.endif.endif.us
  ], !prof !0

B1520.endif.endif.us:
  %.2779.us = load float, ptr %.2763, align 4
  store float %.2779.us, ptr %gep1968, align 4
  store float %"$phi1520.4.2.4.us", ptr %21, align 4
  %exitcond1939.not = icmp eq i64 %.2516.us, %..3911082.pre-phi
  br i1 %exitcond1939.not, label %B1426.B1372.loopexit_crit_edge.us, label %B1428.us

B1426.B1372.loopexit_crit_edge.us:
  %exitcond1940.not = icmp eq i64 %.2394.us, %..75
  br i1 %exitcond1940.not, label %B1664.lr.ph, label %B1374.endif.us

B1520.if.if.split.us:
  %.2749 = icmp sgt i32 %.2741.us, 0
  %.2742 = load ptr, ptr %excinfo.11, align 8
  %.2750 = select i1 %.2749, ptr %.2742, ptr undef
  store ptr %.2750, ptr %excinfo, align 8
  br label %common.ret

B1520.endif.if.if.split.us:
  %.2777 = icmp sgt i32 %.2769.us, 0
  %.2770 = load ptr, ptr %excinfo.12, align 8
  %.2778 = select i1 %.2777, ptr %.2770, ptr undef
  store ptr %.2778, ptr %excinfo, align 8
  br label %common.ret

B1664.lr.ph:
  %.3067 = mul i64 %.177212671321, %arg.out.5.1
  %23 = getelementptr float, ptr %arg.out.4, i64 %.3067
  br label %B1664
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

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

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr noundef i32 @n19(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp olt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

define linkonce_odr noundef i32 @n20(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #2 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
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
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop harmonic_mask
;; stamp 860a334d4b2469e39a8c9813513447d6d983983f
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.harmonic.0, ptr %arg.harmonic.1, i64 %arg.harmonic.2, i64 %arg.harmonic.3, ptr %arg.harmonic.4, i64 %arg.harmonic.5.0, i64 %arg.harmonic.5.1, i64 %arg.harmonic.6.0, i64 %arg.harmonic.6.1, ptr %arg.percussive.0, ptr %arg.percussive.1, i64 %arg.percussive.2, i64 %arg.percussive.3, ptr %arg.percussive.4, i64 %arg.percussive.5.0, i64 %arg.percussive.5.1, i64 %arg.percussive.6.0, i64 %arg.percussive.6.1, ptr %arg.mask.0, ptr %arg.mask.1, i64 %arg.mask.2, i64 %arg.mask.3, ptr %arg.mask.4, i64 %arg.mask.5.0, i64 %arg.mask.5.1, i64 %arg.mask.6.0, i64 %arg.mask.6.1) {
B0.endif:
  %.452 = alloca float, align 4
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.harmonic.0)
  tail call void @NRT_incref(ptr %arg.percussive.0)
  tail call void @NRT_incref(ptr %arg.mask.0)
  %.168221.not = icmp slt i64 %arg.harmonic.5.0, 1
  %.289211.not = icmp slt i64 %arg.harmonic.5.1, 1
  %or.cond = select i1 %.168221.not, i1 true, i1 %.289211.not
  br i1 %or.cond, label %B306, label %B56.endif.us.preheader

B56.endif.us.preheader:
  br label %B56.endif.us

B56.endif.us:
  %.174216222.us = phi i64 [ %.181.us, %B88.B54.loopexit_crit_edge.us ], [ 0, %B56.endif.us.preheader ]
  %.181.us = add nuw nsw i64 %.174216222.us, 1
  %.378.us = mul i64 %.174216222.us, %arg.harmonic.5.1
  %0 = getelementptr float, ptr %arg.harmonic.4, i64 %.378.us
  %.434.us = mul i64 %.174216222.us, %arg.percussive.5.1
  %1 = getelementptr float, ptr %arg.percussive.4, i64 %.434.us
  %.626.us = mul i64 %.174216222.us, %arg.mask.5.1
  %2 = getelementptr float, ptr %arg.mask.4, i64 %.626.us
  br label %B90.us

B90.us:
  %.295210212.us = phi i64 [ 0, %B56.endif.us ], [ %.302.us, %B307.us ]
  %.302.us = add nuw nsw i64 %.295210212.us, 1
  %3 = getelementptr float, ptr %0, i64 %.295210212.us
  %.383.us = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %1, i64 %.295210212.us
  %.439.us = load float, ptr %4, align 4
  store float 0.000000e+00, ptr %.452, align 4
  %.458.us = call i32 @n3(ptr nonnull %.452, ptr nonnull %excinfo.1, float %.383.us, float %.439.us)
  %.468.us = load float, ptr %.452, align 4
  switch i32 %.458.us, label %B90.if.if [
    i32 -2, label %B90.endif.us
    i32 0, label %B90.endif.us
  ], !prof !0

B90.endif.us:
  %.482.us = fcmp olt float %.468.us, 0x3810000000000000
  br i1 %.482.us, label %B307.us, label %B238.endif.us

B238.endif.us:
  %.555.us = fdiv float %.383.us, %.468.us
  %.563.us = fdiv float %.439.us, %.468.us
  %.568.us = fmul float %.555.us, %.555.us
  %.570.us = fmul float %.563.us, %.563.us
  %.571.us = fadd float %.568.us, %.570.us
  %.575.us = fdiv float %.568.us, %.571.us
  br label %B307.us

B307.us:
  %.sink = phi float [ %.575.us, %B238.endif.us ], [ 5.000000e-01, %B90.endif.us ]
  %5 = getelementptr float, ptr %2, i64 %.295210212.us
  store float %.sink, ptr %5, align 4
  %exitcond.not = icmp eq i64 %arg.harmonic.5.1, %.302.us
  br i1 %exitcond.not, label %B88.B54.loopexit_crit_edge.us, label %B90.us

B88.B54.loopexit_crit_edge.us:
  %exitcond241.not = icmp eq i64 %.181.us, %arg.harmonic.5.0
  br i1 %exitcond241.not, label %B306, label %B56.endif.us

common.ret:
  %common.ret.op = phi i32 [ 0, %B306 ], [ %.458.us, %B90.if.if ]
  ret i32 %common.ret.op

B306:
  tail call void @NRT_decref(ptr %arg.percussive.0)
  tail call void @NRT_decref(ptr %arg.mask.0)
  tail call void @NRT_decref(ptr %arg.harmonic.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B90.if.if:
  %.466 = icmp sgt i32 %.458.us, 0
  %.459 = load ptr, ptr %excinfo.1, align 8
  %.467 = select i1 %.466, ptr %.459, ptr undef
  store ptr %.467, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n3(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #0 {
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
;; loop overlap_add
;; stamp c00b986360dcc7ab2a00fd94ea13746f4af88dd0
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.frames.0, ptr %arg.frames.1, i64 %arg.frames.2, i64 %arg.frames.3, ptr %arg.frames.4, i64 %arg.frames.5.0, i64 %arg.frames.5.1, i64 %arg.frames.6.0, i64 %arg.frames.6.1, ptr %arg.window.0, ptr %arg.window.1, i64 %arg.window.2, i64 %arg.window.3, ptr %arg.window.4, i64 %arg.window.5.0, i64 %arg.window.6.0, i64 %arg.hop, i64 %arg.lead, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0:
  %.97 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep697 = getelementptr inbounds nuw i8, ptr %.97, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.141 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.141, i64 40
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.315 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.347 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.frames.0)
  tail call void @NRT_incref(ptr %arg.window.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.92 = mul nsw i64 %arg.hop, %arg.frames.5.0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.97, i8 0, i64 56, i1 false)
  %.101 = call i32 @n18(ptr nonnull %.97, ptr nonnull %excinfo.1, i64 %.92, ptr null)
  %.111.fca.0.load = load ptr, ptr %.97, align 8
  %.111.fca.4.load = load ptr, ptr %.fca.4.gep697, align 8
  switch i32 %.101, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B190:
  %.268852879 = phi i64 [ %.275, %B851 ], [ 0, %B190.preheader ]
  %.275 = add nuw nsw i64 %.268852879, 1
  %.305 = mul nsw i64 %.268852879, %arg.hop
  %.307 = sub nsw i64 %.305, %arg.lead
  %.312 = sub i64 0, %.307
  store i64 0, ptr %.315, align 8
  %.321 = call i32 @n19(ptr nonnull %.315, ptr nonnull %excinfo.3, i64 0, i64 %.312)
  %.331 = load i64, ptr %.315, align 8
  switch i32 %.321, label %B190.if.if [
    i32 -2, label %B190.endif
    i32 0, label %B190.endif
  ], !prof !0

B440:
  %.1241838840 = phi i64 [ %.1248, %B440 ], [ 0, %B440.preheader ]
  %.1248 = add nuw nsw i64 %.1241838840, 1
  %0 = getelementptr float, ptr %.924, i64 %.1241838840
  %.1302 = load float, ptr %0, align 4
  %1 = getelementptr float, ptr %.533, i64 %.1241838840
  %.1332 = load float, ptr %1, align 4
  %2 = getelementptr float, ptr %.729, i64 %.1241838840
  %.1362 = load float, ptr %2, align 4
  %.1363 = fmul float %.1332, %.1362
  %.1364 = fadd float %.1302, %.1363
  store float %.1364, ptr %0, align 4
  %exitcond.not = icmp eq i64 %.1248, %.1155
  br i1 %exitcond.not, label %B544.preheader, label %B440

B544:
  %.1502844846 = phi i64 [ %.1509, %B544 ], [ 0, %B544.preheader ]
  %.1509 = add nuw nsw i64 %.1502844846, 1
  %3 = getelementptr float, ptr %.1103, i64 %.1502844846
  %.1563 = load float, ptr %3, align 4
  %4 = getelementptr float, ptr %.533, i64 %.1502844846
  %.1593 = load float, ptr %4, align 4
  %.1624 = fmul float %.1593, %.1593
  %.1625 = fadd float %.1563, %.1624
  store float %.1625, ptr %3, align 4
  %exitcond918.not = icmp eq i64 %.1509, %.1155
  br i1 %exitcond918.not, label %B851, label %B544

B770:
  %.2353888890 = phi i64 [ %.2360, %B846 ], [ 0, %B770.preheader ]
  %.2360 = add nuw nsw i64 %.2353888890, 1
  %5 = getelementptr float, ptr %.2205, i64 %.2353888890
  %.2418 = load float, ptr %5, align 4
  %.2419 = fcmp ogt float %.2418, 0x3810000000000000
  br i1 %.2419, label %B806, label %B846

B806:
  %6 = getelementptr float, ptr %.2029, i64 %.2353888890
  %.2451 = load float, ptr %6, align 4
  %.2486 = fdiv float %.2451, %.2418
  %7 = getelementptr float, ptr %.1853, i64 %.2353888890
  store float %.2486, ptr %7, align 4
  br label %B846

B846:
  %exitcond920.not = icmp eq i64 %arg.hop, %.2360
  br i1 %exitcond920.not, label %B848, label %B770

B848:
  %exitcond921.not = icmp eq i64 %.1789, %arg.frames.5.0
  br i1 %exitcond921.not, label %B850, label %B644.else

common.ret:
  %common.ret.op = phi i32 [ 0, %B850 ], [ %.101, %B0.if.if ], [ %.145, %B0.endif.if.if ], [ %.321, %B190.if.if ], [ %.353, %B190.endif.if.if ]
  ret i32 %common.ret.op

B850:
  tail call void @NRT_decref(ptr %.155.fca.0.load)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %.111.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B851:
  %exitcond919.not = icmp eq i64 %arg.frames.5.0, %.275
  br i1 %exitcond919.not, label %B612.endif, label %B190

B0.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.141, i64 32
  %.fca.5.0.gep698 = getelementptr inbounds nuw i8, ptr %.97, i64 40
  %.111.fca.5.0.load = load i64, ptr %.fca.5.0.gep698, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.141, i8 0, i64 56, i1 false)
  %.145 = call i32 @n18(ptr nonnull %.141, ptr nonnull %excinfo.2, i64 %.92, ptr null)
  %.155.fca.0.load = load ptr, ptr %.141, align 8
  %.155.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.145, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.if.if:
  %.109.not = icmp eq i32 %.101, 0
  %.102 = load ptr, ptr %excinfo.1, align 8
  %.110 = select i1 %.109.not, ptr undef, ptr %.102
  store ptr %.110, ptr %excinfo, align 8
  br label %common.ret

B0.endif.if.if:
  %.153.not = icmp eq i32 %.145, 0
  %.146 = load ptr, ptr %excinfo.2, align 8
  %.154 = select i1 %.153.not, ptr undef, ptr %.146
  store ptr %.154, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  %.155.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.220 = icmp sgt i64 %arg.frames.5.0, 0
  br i1 %.220, label %B190.preheader, label %B612.endif

B190.preheader:
  br label %B190

B190.endif:
  %.343 = sub nsw i64 %.92, %.307
  store i64 0, ptr %.347, align 8
  %.353 = call i32 @n20(ptr nonnull %.347, ptr nonnull %excinfo.4, i64 %arg.frames.5.1, i64 %.343)
  %.363 = load i64, ptr %.347, align 8
  switch i32 %.353, label %B190.endif.if.if [
    i32 -2, label %B190.endif.endif
    i32 0, label %B190.endif.endif
  ], !prof !0

B190.if.if:
  %.329 = icmp sgt i32 %.321, 0
  %.322 = load ptr, ptr %excinfo.3, align 8
  %.330 = select i1 %.329, ptr %.322, ptr undef
  store ptr %.330, ptr %excinfo, align 8
  br label %common.ret

B190.endif.endif:
  %.381.not = icmp sgt i64 %.363, %.331
  br i1 %.381.not, label %B294.else, label %B851

B190.endif.if.if:
  %.361 = icmp sgt i32 %.353, 0
  %.354 = load ptr, ptr %excinfo.4, align 8
  %.362 = select i1 %.361, ptr %.354, ptr undef
  store ptr %.362, ptr %excinfo, align 8
  br label %common.ret

B294.else:
  %.430 = icmp slt i64 %.331, 0
  %.431 = select i1 %.430, i64 %arg.window.5.0, i64 0
  %.432 = add i64 %.431, %.331
  %.435 = icmp slt i64 %.432, 0
  br i1 %.435, label %B294.else.if, label %B294.else.endif, !prof !1

B294.else.if:
  br label %B294.else.endif

B294.else.endif:
  %.420.sroa.0.1 = phi i64 [ 0, %B294.else.if ], [ %.432, %B294.else ]
  %.440.not = icmp slt i64 %.432, %arg.window.5.0
  br i1 %.440.not, label %B294.endif.else, label %B294.else.endif.if, !prof !2

B294.else.endif.if:
  br label %B294.endif.else

B294.endif.else:
  %.420.sroa.0.3 = phi i64 [ %arg.window.5.0, %B294.else.endif.if ], [ %.420.sroa.0.1, %B294.else.endif ]
  %.533 = getelementptr float, ptr %arg.window.4, i64 %.420.sroa.0.3
  %.619 = select i1 %.430, i64 %arg.frames.5.1, i64 0
  %.620 = add i64 %.619, %.331
  %.623 = icmp slt i64 %.620, 0
  br i1 %.623, label %B294.endif.else.if, label %B294.endif.else.endif, !prof !1

B294.endif.else.if:
  br label %B294.endif.else.endif

B294.endif.else.endif:
  %.608.sroa.0.1 = phi i64 [ 0, %B294.endif.else.if ], [ %.620, %B294.endif.else ]
  %.628.not = icmp slt i64 %.620, %arg.frames.5.1
  br i1 %.628.not, label %B294.endif.endif.else, label %B294.endif.else.endif.if, !prof !2

B294.endif.else.endif.if:
  br label %B294.endif.endif.else

B294.endif.endif.else:
  %.608.sroa.0.3 = phi i64 [ %arg.frames.5.1, %B294.endif.else.endif.if ], [ %.608.sroa.0.1, %B294.endif.else.endif ]
  %.725 = mul i64 %.268852879, %arg.frames.5.1
  %8 = getelementptr float, ptr %arg.frames.4, i64 %.725
  %.729 = getelementptr float, ptr %8, i64 %.608.sroa.0.3
  %.781 = add nsw i64 %.331, %.307
  %.821 = icmp slt i64 %.781, 0
  %.822 = select i1 %.821, i64 %.111.fca.5.0.load, i64 0
  %.823 = add i64 %.822, %.781
  %.826 = icmp slt i64 %.823, 0
  br i1 %.826, label %B294.endif.endif.else.if, label %B294.endif.endif.else.endif, !prof !1

B294.endif.endif.else.if:
  br label %B294.endif.endif.else.endif

B294.endif.endif.else.endif:
  %.811.sroa.0.1 = phi i64 [ 0, %B294.endif.endif.else.if ], [ %.823, %B294.endif.endif.else ]
  %.831.not = icmp slt i64 %.823, %.111.fca.5.0.load
  br i1 %.831.not, label %B294.endif.endif.endif.else, label %B294.endif.endif.else.endif.if, !prof !2

B294.endif.endif.else.endif.if:
  br label %B294.endif.endif.endif.else

B294.endif.endif.endif.else:
  %.811.sroa.0.3 = phi i64 [ %.111.fca.5.0.load, %B294.endif.endif.else.endif.if ], [ %.811.sroa.0.1, %B294.endif.endif.else.endif ]
  %.924 = getelementptr float, ptr %.111.fca.4.load, i64 %.811.sroa.0.3
  %.1001 = select i1 %.821, i64 %.155.fca.5.0.load, i64 0
  %.1002 = add i64 %.1001, %.781
  %.1005 = icmp slt i64 %.1002, 0
  br i1 %.1005, label %B294.endif.endif.endif.else.if, label %B294.endif.endif.endif.else.endif, !prof !1

B294.endif.endif.endif.else.if:
  br label %B294.endif.endif.endif.else.endif

B294.endif.endif.endif.else.endif:
  %.990.sroa.0.1 = phi i64 [ 0, %B294.endif.endif.endif.else.if ], [ %.1002, %B294.endif.endif.endif.else ]
  %.1010.not = icmp slt i64 %.1002, %.155.fca.5.0.load
  br i1 %.1010.not, label %B294.endif.endif.endif.endif.endif, label %B294.endif.endif.endif.else.endif.if, !prof !2

B294.endif.endif.endif.else.endif.if:
  br label %B294.endif.endif.endif.endif.endif

B294.endif.endif.endif.endif.endif:
  %.990.sroa.0.3 = phi i64 [ %.155.fca.5.0.load, %B294.endif.endif.endif.else.endif.if ], [ %.990.sroa.0.1, %B294.endif.endif.endif.else.endif ]
  %.1103 = getelementptr float, ptr %.155.fca.4.load, i64 %.990.sroa.0.3
  %.1155 = sub nsw i64 %.363, %.331
  %.1235839 = icmp sgt i64 %.1155, 0
  br i1 %.1235839, label %B440.preheader, label %B851

B440.preheader:
  br label %B440

B544.preheader:
  br label %B544

B612.endif:
  tail call void @NRT_decref(ptr %arg.window.0)
  tail call void @NRT_decref(ptr %arg.frames.0)
  %.1776900.not = icmp slt i64 %arg.frames.5.0, 1
  br i1 %.1776900.not, label %B850, label %B644.else.lr.ph

B644.else.lr.ph:
  %.2347889.not = icmp slt i64 %arg.hop, 1
  br label %B644.else

B644.else:
  %.1782895901 = phi i64 [ 0, %B644.else.lr.ph ], [ %.1789, %B848 ]
  %.1789 = add nuw nsw i64 %.1782895901, 1
  %.1851 = mul i64 %.1782895901, %arg.out.5.1
  %.1853 = getelementptr float, ptr %arg.out.4, i64 %.1851
  %.1886 = mul nsw i64 %.1782895901, %arg.hop
  %.1926 = icmp slt i64 %.1886, 0
  %.1927 = select i1 %.1926, i64 %.111.fca.5.0.load, i64 0
  %.1928 = add i64 %.1927, %.1886
  %.1931 = icmp slt i64 %.1928, 0
  br i1 %.1931, label %B644.else.if, label %B644.else.endif, !prof !1

B644.else.if:
  br label %B644.else.endif

B644.else.endif:
  %.1916.sroa.0.1 = phi i64 [ 0, %B644.else.if ], [ %.1928, %B644.else ]
  %.1936.not = icmp slt i64 %.1928, %.111.fca.5.0.load
  br i1 %.1936.not, label %B644.endif.else, label %B644.else.endif.if, !prof !2

B644.else.endif.if:
  br label %B644.endif.else

B644.endif.else:
  %.1916.sroa.0.3 = phi i64 [ %.111.fca.5.0.load, %B644.else.endif.if ], [ %.1916.sroa.0.1, %B644.else.endif ]
  %.2029 = getelementptr float, ptr %.111.fca.4.load, i64 %.1916.sroa.0.3
  %.2103 = select i1 %.1926, i64 %.155.fca.5.0.load, i64 0
  %.2104 = add i64 %.2103, %.1886
  %.2107 = icmp slt i64 %.2104, 0
  br i1 %.2107, label %B644.endif.else.if, label %B644.endif.else.endif, !prof !1

B644.endif.else.if:
  br label %B644.endif.else.endif

B644.endif.else.endif:
  %.2092.sroa.0.1 = phi i64 [ 0, %B644.endif.else.if ], [ %.2104, %B644.endif.else ]
  %.2112.not = icmp slt i64 %.2104, %.155.fca.5.0.load
  br i1 %.2112.not, label %B644.endif.endif.endif, label %B644.endif.else.endif.if, !prof !2

B644.endif.else.endif.if:
  br label %B644.endif.endif.endif

B644.endif.endif.endif:
  %.2092.sroa.0.3 = phi i64 [ %.155.fca.5.0.load, %B644.endif.else.endif.if ], [ %.2092.sroa.0.1, %B644.endif.else.endif ]
  %.2205 = getelementptr float, ptr %.155.fca.4.load, i64 %.2092.sroa.0.3
  br i1 %.2347889.not, label %B848, label %B770.preheader

B770.preheader:
  br label %B770
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
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!13 = !{!10, !12}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE"}
