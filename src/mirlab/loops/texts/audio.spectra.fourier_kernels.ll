; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop power_of_frames
;; stamp d98a5ea0cc2681a68ae4a7084c2c339617cc7aa6
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %arg.hop, ptr %arg.window.0, ptr %arg.window.1, i64 %arg.window.2, i64 %arg.window.3, ptr %arg.window.4, i64 %arg.window.5.0, i64 %arg.window.6.0, ptr %arg.turns.0, ptr %arg.turns.1, i64 %arg.turns.2, i64 %arg.turns.3, ptr %arg.turns.4, i64 %arg.turns.5.0, i64 %arg.turns.5.1, i64 %arg.turns.6.0, i64 %arg.turns.6.1, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.halves.0, ptr %arg.halves.1, i64 %arg.halves.2, i64 %arg.halves.3, ptr %arg.halves.4, i64 %arg.halves.5.0, i64 %arg.halves.5.1, i64 %arg.halves.6.0, i64 %arg.halves.6.1, ptr %arg.turned.0, ptr %arg.turned.1, i64 %arg.turned.2, i64 %arg.turned.3, ptr %arg.turned.4, i64 %arg.turned.5.0, i64 %arg.turned.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1) {
B0.else.if:
  %.288 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.288, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.288, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.587 = alloca i64, align 8
  store i64 0, ptr %.587, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1108 = alloca i64, align 8
  store i64 0, ptr %.1108, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.samples.0)
  tail call void @NRT_incref(ptr %arg.window.0)
  tail call void @NRT_incref(ptr %arg.turns.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.halves.0)
  tail call void @NRT_incref(ptr %arg.turned.0)
  tail call void @NRT_incref(ptr %arg.work.0)
  tail call void @NRT_incref(ptr %arg.power.0)
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  %.171.1 = ashr i64 %arg.window.2, 1
  %.236 = add nsw i64 %arg.window.2, -1
  %.240 = icmp ne i64 %arg.hop, 0
  br i1 %.240, label %B0.endif.else, label %B0.endif.endif, !prof !0

B258.loopexit:
  %.420 = icmp sgt i64 %.41932323396, 1
  br i1 %.420, label %B260.endif, label %B5124

B308:
  %.54030193041.in = phi i64 [ %.54030193041, %B308.endif.endif ], [ %storemerge2949, %B308.preheader2 ]
  %.54730213040 = phi i64 [ %.554, %B308.endif.endif ], [ 32, %B308.preheader2 ]
  %.584 = sub nsw i64 %arg.hop, %.54730213040
  store i64 0, ptr %.587, align 8
  %.593 = call i32 @n15(ptr nonnull %.587, ptr nonnull %excinfo.2, i64 32, i64 %.584)
  switch i32 %.593, label %B308.if.if [
    i32 -2, label %B308.endif.endif
    i32 0, label %B308.endif.endif
  ], !prof !1

B568:
  br i1 %.1349, label %B590.endif.endif.preheader, label %B3320.else.if

B590.endif.endif.preheader:
  br label %B590.endif.endif

B3292:
  %.6015 = add nuw nsw i64 %.137329332950, %first_turn.2.1
  %.6023 = icmp samesign ugt i64 %size.2.1, 23
  br i1 %.6023, label %B590.endif.endif, label %B3320.else.if

B3376:
  %.619932073223 = phi i64 [ %.6209, %switch.end.3 ], [ %storemerge2951, %B3376.preheader ]
  %.620632083222 = phi i64 [ %.6213, %switch.end.3 ], [ 0, %B3376.preheader ]
  %.6209 = add nsw i64 %.619932073223, -1
  %.6213 = add nuw nsw i64 %.620632083222, 1
  %0 = getelementptr i64, ptr %arg.places.4, i64 %.620632083222
  %.6271 = load i64, ptr %0, align 8
  %.6275 = sub nsw i64 %.6042.1, %.620632083222
  br i1 %.6279.not, label %B3376.endif.endif.endif, label %B3376.else.if, !prof !2

B3760:
  %.676131943196 = phi i64 [ 0, %B3376.endif.endif.endif ], [ %.6768, %B3760 ]
  %.6768 = add nuw nsw i64 %.676131943196, 1
  %.6845 = getelementptr float, ptr %.304.fca.4.load, i64 %.676131943196
  %.6846 = load float, ptr %.6845, align 4
  %.6899 = getelementptr float, ptr %8, i64 %.676131943196
  %.6900 = load float, ptr %.6899, align 4
  %.6901 = fadd float %.6846, %.6900
  %.6954 = getelementptr float, ptr %12, i64 %.676131943196
  %.6955 = load float, ptr %.6954, align 4
  %.7008 = getelementptr float, ptr %16, i64 %.676131943196
  %.7009 = load float, ptr %.7008, align 4
  %.7010 = fadd float %.6955, %.7009
  %.7119 = fsub float %.6846, %.6900
  %.7228 = fsub float %.6955, %.7009
  %.7305 = getelementptr float, ptr %5, i64 %.676131943196
  %.7306 = load float, ptr %.7305, align 4
  %.7359 = getelementptr float, ptr %9, i64 %.676131943196
  %.7360 = load float, ptr %.7359, align 4
  %.7362 = fmul float %.6667, %.7360
  %.7363 = fadd float %.7306, %.7362
  %.7416 = getelementptr float, ptr %13, i64 %.676131943196
  %.7417 = load float, ptr %.7416, align 4
  %.7418 = fneg float %.7417
  %.7471 = getelementptr float, ptr %17, i64 %.676131943196
  %.7472 = load float, ptr %.7471, align 4
  %.7474 = fmul float %.6667, %.7472
  %.7475 = fsub float %.7418, %.7474
  %.7586 = fsub float %.7306, %.7362
  %.7697 = fsub float %.7474, %.7417
  %.7698 = fadd float %.6901, %.7363
  %.7699 = fmul float %.7698, 5.000000e-01
  %.7700 = fadd float %.7010, %.7475
  %.7701 = fmul float %.7700, 5.000000e-01
  %.7702 = fsub float %.7010, %.7475
  %.7703 = fmul float %.7702, 5.000000e-01
  %.7704 = fsub float %.7363, %.6901
  %.7705 = fmul float %.7704, 5.000000e-01
  %.7731 = fmul float %.6591, %.7703
  %.7733 = fmul float %.6646, %.7705
  %.7734 = fsub float %.7731, %.7733
  %.7736 = fmul float %.6646, %.7703
  %.7738 = fmul float %.6591, %.7705
  %.7739 = fadd float %.7738, %.7736
  %.7740 = fadd float %.7699, %.7734
  %.7742 = fmul float %.7740, %.7740
  %.7743 = fadd float %.7701, %.7739
  %.7745 = fmul float %.7743, %.7743
  %.7746 = fadd float %.7742, %.7745
  %.7747 = fsub float %.7699, %.7734
  %.7749 = fmul float %.7747, %.7747
  %.7750 = fsub float %.7701, %.7739
  %.7752 = fmul float %.7750, %.7750
  %.7753 = fadd float %.7749, %.7752
  %sqrt2994 = tail call float @llvm.sqrt.f32(float %.7746)
  %sqrt2993 = tail call float @llvm.sqrt.f32(float %.7753)
  %.7832 = getelementptr float, ptr %6, i64 %.676131943196
  store float %.7746, ptr %.7832, align 4
  %.7886 = getelementptr float, ptr %14, i64 %.676131943196
  store float %.7753, ptr %.7886, align 4
  %.7940 = getelementptr float, ptr %7, i64 %.676131943196
  store float %sqrt2994, ptr %.7940, align 4
  %.7994 = getelementptr float, ptr %15, i64 %.676131943196
  store float %sqrt2993, ptr %.7994, align 4
  %.7996 = fadd float %.7119, %.7586
  %.7997 = fmul float %.7996, 5.000000e-01
  %.7998 = fadd float %.7228, %.7697
  %.7999 = fmul float %.7998, 5.000000e-01
  %.8000 = fsub float %.7228, %.7697
  %.8001 = fmul float %.8000, 5.000000e-01
  %.8002 = fsub float %.7586, %.7119
  %.8003 = fmul float %.8002, 5.000000e-01
  %.8029 = fmul float %.6646, %.8001
  %.8031 = fmul float %.6591, %.8003
  %.8032 = fadd float %.8031, %.8029
  %.8034 = fmul float %.6646, %.8003
  %.8036 = fmul float %.6591, %.8001
  %.8037 = fsub float %.8034, %.8036
  %.8038 = fadd float %.7997, %.8032
  %.8040 = fmul float %.8038, %.8038
  %.8041 = fadd float %.7999, %.8037
  %.8043 = fmul float %.8041, %.8041
  %.8044 = fadd float %.8040, %.8043
  %.8045 = fsub float %.7997, %.8032
  %.8047 = fmul float %.8045, %.8045
  %.8048 = fsub float %.7999, %.8037
  %.8050 = fmul float %.8048, %.8048
  %.8051 = fadd float %.8047, %.8050
  %sqrt2992 = tail call float @llvm.sqrt.f32(float %.8044)
  %sqrt = tail call float @llvm.sqrt.f32(float %.8051)
  %.8130 = getelementptr float, ptr %10, i64 %.676131943196
  store float %.8044, ptr %.8130, align 4
  %.8184 = getelementptr float, ptr %18, i64 %.676131943196
  store float %.8051, ptr %.8184, align 4
  %.8238 = getelementptr float, ptr %11, i64 %.676131943196
  store float %sqrt2992, ptr %.8238, align 4
  %.8292 = getelementptr float, ptr %19, i64 %.676131943196
  store float %sqrt, ptr %.8292, align 4
  %exitcond3621.not = icmp eq i64 %.6768, 64
  br i1 %exitcond3621.not, label %switch.end.3, label %B3760

common.ret:
  %common.ret.op = phi i32 [ 0, %B5124 ], [ %.294, %B0.endif.endif.if.if ], [ %.us-phi3053, %B308.if.if ], [ %.1114.us, %B390.endif.endif.if.if.split.us ]
  ret i32 %common.ret.op

B5124:
  tail call void @NRT_decref(ptr %arg.work.0)
  tail call void @NRT_decref(ptr %arg.window.0)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %arg.turned.0)
  tail call void @NRT_decref(ptr %.304.fca.0.load)
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.power.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  tail call void @NRT_decref(ptr %arg.halves.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.else:
  %.251 = icmp ne i64 %.236, -9223372036854775808
  %.252 = icmp ne i64 %arg.hop, -1
  %.253.not = or i1 %.252, %.251
  br i1 %.253.not, label %B0.endif.else.if, label %B0.endif.endif, !prof !0

B0.endif.endif:
  %quot.1.0 = phi i64 [ 64, %B0.else.if ], [ 64, %B0.endif.else ], [ %2, %B0.endif.else.if ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.288, i8 0, i64 72, i1 false)
  %.294 = call i32 @n16(ptr nonnull %.288, ptr nonnull %excinfo.1, i64 16, i64 64, ptr null)
  %.304.fca.0.load = load ptr, ptr %.288, align 8
  %.304.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.294, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !1

B0.endif.else.if:
  %.256 = sdiv i64 %.236, %arg.hop
  %.257 = srem i64 %.236, %arg.hop
  %.258 = xor i64 %.257, %arg.hop
  %.259 = icmp slt i64 %.258, 0
  %.260 = icmp ne i64 %.257, 0
  %.261 = and i1 %.260, %.259
  %.266 = sext i1 %.261 to i64
  %spec.select2941 = add i64 %.256, 64
  %1 = add i64 %spec.select2941, %.266
  %2 = freeze i64 %1
  br label %B0.endif.endif

B0.endif.endif.if.if:
  %.302.not = icmp eq i32 %.294, 0
  %.295 = load ptr, ptr %excinfo.1, align 8
  %.303 = select i1 %.302.not, ptr undef, ptr %.295
  store ptr %.303, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %3 = add nuw i64 %arg.power.5.1, 63
  %.398 = lshr i64 %3, 6
  %.377.inv = icmp slt i64 %arg.power.5.1, 1
  %.4203356.not3423 = icmp eq i64 %.398, 0
  %.4203356.not = select i1 %.377.inv, i1 true, i1 %.4203356.not3423
  br i1 %.4203356.not, label %B5124, label %B260.endif.lr.ph

B260.endif.lr.ph:
  %.304.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %4 = add nuw i64 %arg.hop, 31
  %.520 = lshr i64 %4, 5
  %.499.inv = icmp sgt i64 %arg.hop, 0
  %storemerge2949 = select i1 %.499.inv, i64 %.520, i64 0
  %.5413035.not = icmp eq i64 %storemerge2949, 0
  %.6963010 = icmp sgt i64 %quot.1.0, 0
  %.1349 = icmp sgt i64 %.171.1, 2
  %.1799 = icmp ne i64 %arg.hop, -1
  %.idx2973 = shl i64 %.304.fca.5.1.load, 4
  %5 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2973
  %.idx2974 = shl i64 %.304.fca.5.1.load, 5
  %6 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2974
  %.idx2975 = mul i64 %.304.fca.5.1.load, 48
  %7 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2975
  %.idx2976 = shl i64 %.304.fca.5.1.load, 3
  %8 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2976
  %.idx2977 = mul i64 %.304.fca.5.1.load, 24
  %9 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2977
  %.idx2978 = mul i64 %.304.fca.5.1.load, 40
  %10 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2978
  %.idx2979 = mul i64 %.304.fca.5.1.load, 56
  %11 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2979
  %12 = getelementptr float, ptr %.304.fca.4.load, i64 %.304.fca.5.1.load
  %.idx2980 = mul i64 %.304.fca.5.1.load, 20
  %13 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2980
  %.idx2981 = mul i64 %.304.fca.5.1.load, 36
  %14 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2981
  %.idx2982 = mul i64 %.304.fca.5.1.load, 52
  %15 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2982
  %.idx2983 = mul i64 %.304.fca.5.1.load, 12
  %16 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2983
  %.idx2984 = mul i64 %.304.fca.5.1.load, 28
  %17 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2984
  %.idx2985 = mul i64 %.304.fca.5.1.load, 44
  %18 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2985
  %.idx2986 = mul i64 %.304.fca.5.1.load, 60
  %19 = getelementptr i8, ptr %.304.fca.4.load, i64 %.idx2986
  %.6042.1 = ashr i64 %arg.window.2, 2
  %.6086.1 = ashr i64 %arg.window.2, 3
  %20 = call i64 @llvm.smax.i64(i64 %.6086.1, i64 -1)
  %storemerge2951 = add nsw i64 %20, 1
  %.62003221 = icmp sgt i64 %.6086.1, -1
  %.6279.not = icmp eq i64 %.6042.1, 0
  %.541.peel.not = icmp eq i64 %storemerge2949, 1
  %.2133.us = getelementptr i8, ptr %.304.fca.4.load, i64 2048
  %.2099.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 256
  %.2133.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 2304
  %.2099.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 512
  %.2133.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 2560
  %.2099.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 768
  %.2133.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 2816
  %.2099.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 1024
  %.2133.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 3072
  %.2099.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 1280
  %.2133.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 3328
  %.2099.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 1536
  %.2133.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 3584
  %.2099.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 1792
  %.2133.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 3840
  %.2070.us.us = getelementptr i8, ptr %.304.fca.4.load, i64 2048
  %.2070.us.us3629 = getelementptr i8, ptr %.304.fca.4.load, i64 2048
  %.1919.us.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 256
  %.2070.us.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 2304
  %.1919.us.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 512
  %.2070.us.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 2560
  %.1919.us.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 768
  %.2070.us.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 2816
  %.1919.us.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 1024
  %.2070.us.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 3072
  %.1919.us.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 1280
  %.2070.us.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 3328
  %.1919.us.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 1536
  %.2070.us.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 3584
  %.1919.us.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 1792
  %.2070.us.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 3840
  %.5979.us = getelementptr i8, ptr %.304.fca.4.load, i64 2048
  %.5951.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 256
  %.5979.us.1 = getelementptr i8, ptr %.304.fca.4.load, i64 2304
  %.5951.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 512
  %.5979.us.2 = getelementptr i8, ptr %.304.fca.4.load, i64 2560
  %.5951.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 768
  %.5979.us.3 = getelementptr i8, ptr %.304.fca.4.load, i64 2816
  %.5951.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 1024
  %.5979.us.4 = getelementptr i8, ptr %.304.fca.4.load, i64 3072
  %.5951.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 1280
  %.5979.us.5 = getelementptr i8, ptr %.304.fca.4.load, i64 3328
  %.5951.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 1536
  %.5979.us.6 = getelementptr i8, ptr %.304.fca.4.load, i64 3584
  %.5951.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 1792
  %.5979.us.7 = getelementptr i8, ptr %.304.fca.4.load, i64 3840
  %.6521 = getelementptr i8, ptr %.304.fca.4.load, i64 1024
  %.6492.1 = getelementptr i8, ptr %.304.fca.4.load, i64 256
  %.6521.1 = getelementptr i8, ptr %.304.fca.4.load, i64 1280
  %.6492.2 = getelementptr i8, ptr %.304.fca.4.load, i64 512
  %.6521.2 = getelementptr i8, ptr %.304.fca.4.load, i64 1536
  %.6492.3 = getelementptr i8, ptr %.304.fca.4.load, i64 768
  %.6521.3 = getelementptr i8, ptr %.304.fca.4.load, i64 1792
  %.8474 = getelementptr i8, ptr %.304.fca.4.load, i64 2048
  %.8504 = getelementptr i8, ptr %.304.fca.4.load, i64 3072
  %.8474.1 = getelementptr i8, ptr %.304.fca.4.load, i64 2304
  %.8504.1 = getelementptr i8, ptr %.304.fca.4.load, i64 3328
  %.8474.2 = getelementptr i8, ptr %.304.fca.4.load, i64 2560
  %.8504.2 = getelementptr i8, ptr %.304.fca.4.load, i64 3584
  %.8474.3 = getelementptr i8, ptr %.304.fca.4.load, i64 2816
  %.8504.3 = getelementptr i8, ptr %.304.fca.4.load, i64 3840
  br label %B260.endif

B260.endif:
  %.41932323396 = phi i64 [ %.398, %B260.endif.lr.ph ], [ %.429, %B258.loopexit ]
  %.42632363395 = phi i64 [ 0, %B260.endif.lr.ph ], [ %.433, %B258.loopexit ]
  %.429 = add nsw i64 %.41932323396, -1
  %.433 = add nuw i64 %.42632363395, 64
  br i1 %.5413035.not, label %B568, label %B308.lr.ph

B308.lr.ph:
  br i1 %.6963010, label %B308.us.preheader, label %B308.preheader

B308.us.preheader:
  br label %B308.us

B308.preheader:
  store i64 0, ptr %.587, align 8
  %.593.peel = call i32 @n15(ptr nonnull %.587, ptr nonnull %excinfo.2, i64 32, i64 %arg.hop)
  switch i32 %.593.peel, label %B308.if.if [
    i32 -2, label %B308.endif.endif.peel
    i32 0, label %B308.endif.endif.peel
  ], !prof !1

B308.endif.endif.peel:
  br i1 %.541.peel.not, label %B568, label %B308.preheader2

B308.preheader2:
  br label %B308

B308.us:
  %.54030193041.us = phi i64 [ %.550.us, %B388.B306.loopexit_crit_edge.us ], [ %.520, %B308.us.preheader ]
  %.54730213040.us = phi i64 [ %.554.us, %B388.B306.loopexit_crit_edge.us ], [ 0, %B308.us.preheader ]
  %.550.us = add nsw i64 %.54030193041.us, -1
  %.554.us = add nuw i64 %.54730213040.us, 32
  %.584.us = sub nsw i64 %arg.hop, %.54730213040.us
  store i64 0, ptr %.587, align 8
  %.593.us = call i32 @n15(ptr nonnull %.587, ptr nonnull %excinfo.2, i64 32, i64 %.584.us)
  %.603.us = load i64, ptr %.587, align 8
  switch i32 %.593.us, label %B308.if.if [
    i32 -2, label %B308.endif.endif.us
    i32 0, label %B308.endif.endif.us
  ], !prof !1

B308.endif.endif.us:
  %.919.us = mul nsw i64 %.54730213040.us, %quot.1.0
  br label %B390.else.us

B390.else.us:
  %.70230033013.us = phi i64 [ 0, %B308.endif.endif.us ], [ %.709.us, %B564.us ]
  %.709.us = add nuw nsw i64 %.70230033013.us, 1
  %.735.us = add nsw i64 %.70230033013.us, %.42632363395
  %.737.us = mul nsw i64 %.735.us, %arg.hop
  %.739.us = add nsw i64 %.737.us, %.54730213040.us
  %.776.us = icmp slt i64 %.739.us, 0
  %.777.us = select i1 %.776.us, i64 %arg.samples.5.0, i64 0
  %.778.us = add i64 %.777.us, %.739.us
  %.781.us = icmp slt i64 %.778.us, 0
  br i1 %.781.us, label %B390.else.if.us, label %B390.else.endif.us, !prof !3

B390.else.if.us:
  br label %B390.else.endif.us

B390.else.endif.us:
  %.766.sroa.0.1.us = phi i64 [ 0, %B390.else.if.us ], [ %.778.us, %B390.else.us ]
  %.786.not.us = icmp slt i64 %.778.us, %arg.samples.5.0
  br i1 %.786.not.us, label %B390.endif.else.us, label %B390.else.endif.if.us, !prof !0

B390.else.endif.if.us:
  br label %B390.endif.else.us

B390.endif.else.us:
  %.766.sroa.0.3.us = phi i64 [ %arg.samples.5.0, %B390.else.endif.if.us ], [ %.766.sroa.0.1.us, %B390.else.endif.us ]
  %.854.us = sub i64 %arg.samples.5.0, %.766.sroa.0.3.us
  %.863.us = tail call i64 @llvm.smax.i64(i64 %.854.us, i64 0)
  %.879.us = getelementptr float, ptr %arg.samples.4, i64 %.766.sroa.0.3.us
  tail call void @NRT_incref(ptr %arg.samples.0)
  %.920.us = add nsw i64 %.70230033013.us, %.919.us
  %.957.us = icmp slt i64 %.920.us, 0
  %.958.us = select i1 %.957.us, i64 %arg.turned.5.0, i64 0
  %.959.us = add i64 %.958.us, %.920.us
  %.962.us = icmp slt i64 %.959.us, 0
  br i1 %.962.us, label %B390.endif.else.if.us, label %B390.endif.else.endif.us, !prof !3

B390.endif.else.if.us:
  br label %B390.endif.else.endif.us

B390.endif.else.endif.us:
  %.947.sroa.0.1.us = phi i64 [ 0, %B390.endif.else.if.us ], [ %.959.us, %B390.endif.else.us ]
  %.967.not.us = icmp slt i64 %.959.us, %arg.turned.5.0
  br i1 %.967.not.us, label %B390.endif.endif.us, label %B390.endif.else.endif.if.us, !prof !0

B390.endif.else.endif.if.us:
  br label %B390.endif.endif.us

B390.endif.endif.us:
  %.947.sroa.0.3.us = phi i64 [ %arg.turned.5.0, %B390.endif.else.endif.if.us ], [ %.947.sroa.0.1.us, %B390.endif.else.endif.us ]
  %.1060.us = getelementptr float, ptr %arg.turned.4, i64 %.947.sroa.0.3.us
  tail call void @NRT_incref(ptr %arg.turned.0)
  store i64 0, ptr %.1108, align 8
  %.1114.us = call i32 @n15(ptr nonnull %.1108, ptr nonnull %excinfo.3, i64 %.603.us, i64 %.863.us)
  switch i32 %.1114.us, label %B390.endif.endif.if.if.split.us [
    i32 -2, label %B390.endif.endif.endif.endif.us
    i32 0, label %B390.endif.endif.endif.endif.us
  ], !prof !1

B390.endif.endif.endif.endif.us:
  %.1124.us = load i64, ptr %.1108, align 8
  %.12132998.us.not = icmp slt i64 %.1124.us, 1
  br i1 %.12132998.us.not, label %B564.us, label %B532.us.preheader

B532.us.preheader:
  br label %B532.us

B564.us:
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.turned.0)
  %exitcond3614.not = icmp eq i64 %quot.1.0, %.709.us
  br i1 %exitcond3614.not, label %B388.B306.loopexit_crit_edge.us, label %B390.else.us

B532.us:
  %.121929972999.us = phi i64 [ %.1226.us, %B532.us ], [ 0, %B532.us.preheader ]
  %.1226.us = add nuw nsw i64 %.121929972999.us, 1
  %21 = getelementptr float, ptr %.879.us, i64 %.121929972999.us
  %.1280.us = load float, ptr %21, align 4
  %.1282.us = mul nuw nsw i64 %.121929972999.us, %quot.1.0
  %22 = getelementptr float, ptr %.1060.us, i64 %.1282.us
  store float %.1280.us, ptr %22, align 4
  %exitcond.not = icmp eq i64 %.1124.us, %.1226.us
  br i1 %exitcond.not, label %B564.us, label %B532.us

B388.B306.loopexit_crit_edge.us:
  %.541.us = icmp sgt i64 %.54030193041.us, 1
  br i1 %.541.us, label %B308.us, label %B568

B390.endif.endif.if.if.split.us:
  %.1122 = icmp sgt i32 %.1114.us, 0
  %.1115 = load ptr, ptr %excinfo.3, align 8
  %.1123 = select i1 %.1122, ptr %.1115, ptr undef
  store ptr %.1123, ptr %excinfo, align 8
  br label %common.ret

B308.if.if:
  %.us-phi3053 = phi i32 [ %.593.us, %B308.us ], [ %.593, %B308 ], [ %.593.peel, %B308.preheader ]
  %.601 = icmp sgt i32 %.us-phi3053, 0
  %.594 = load ptr, ptr %excinfo.2, align 8
  %.602 = select i1 %.601, ptr %.594, ptr undef
  store ptr %.602, ptr %excinfo, align 8
  br label %common.ret

B308.endif.endif:
  %.554 = add nuw i64 %.54730213040, 32
  %.54030193041 = add nsw i64 %.54030193041.in, -1
  %.541 = icmp sgt i64 %.54030193041.in, 2
  br i1 %.541, label %B308, label %B568, !llvm.loop !4

B590.endif.endif:
  %first_turn.2.1 = phi i64 [ %.6015, %B3292 ], [ 0, %B590.endif.endif.preheader ]
  %size.2.1 = phi i64 [ %.137329332950, %B3292 ], [ %.171.1, %B590.endif.endif.preheader ]
  %.137329332950 = lshr i64 %size.2.1, 3
  %.14522935 = urem i64 %.171.1, %size.2.1
  %.1455.not = icmp ne i64 %.14522935, 0
  %.14562936 = udiv i64 %.171.1, %size.2.1
  %.1457 = zext i1 %.1455.not to i64
  %.1458 = add nuw nsw i64 %.14562936, %.1457
  %.14803130 = icmp sgt i64 %.1458, 0
  br i1 %.14803130, label %B638.endif.lr.ph, label %B3292

B638.endif.lr.ph:
  %.16023107.not = icmp eq i64 %.137329332950, 0
  %.1771 = shl nuw nsw i64 %.137329332950, 1
  %.1781 = icmp eq i64 %size.2.1, %.171.1
  br i1 %.16023107.not, label %B638.endif.preheader, label %B638.endif.us.preheader

B638.endif.preheader:
  br label %B638.endif

B638.endif.us.preheader:
  %23 = shl i64 %.137329332950, 10
  %24 = getelementptr i8, ptr %arg.work.4, i64 %23
  %.1773.us3154.3 = mul nuw nsw i64 %.137329332950, 6
  %.1773.us3154.4 = and i64 %size.2.1, 72057594037927928
  %.1773.us3154.5 = mul nuw nsw i64 %.137329332950, 10
  %.1773.us3154.6 = mul nuw nsw i64 %.137329332950, 12
  %.1773.us3154.7 = mul nuw nsw i64 %.137329332950, 14
  %.1773.us.us.2 = shl nuw nsw i64 %.137329332950, 2
  %.1773.us.us.3 = mul nuw nsw i64 %.137329332950, 6
  %.1773.us.us.4 = and i64 %size.2.1, 9223372036854775800
  %.1773.us.us.5 = mul nuw nsw i64 %.137329332950, 10
  %.1773.us.us.6 = mul nuw nsw i64 %.137329332950, 12
  %.1773.us.us.7 = mul nuw nsw i64 %.137329332950, 14
  %25 = shl i64 %.137329332950, 10
  %26 = getelementptr i8, ptr %arg.work.4, i64 %25
  %.5937.us.3 = mul nuw nsw i64 %.137329332950, 6
  %.5937.us.4 = and i64 %size.2.1, 72057594037927928
  %.5937.us.5 = mul nuw nsw i64 %.137329332950, 10
  %.5937.us.6 = mul nuw nsw i64 %.137329332950, 12
  %.5937.us.7 = mul nuw nsw i64 %.137329332950, 14
  br label %B638.endif.us

B638.endif.us:
  %.147931183138.us = phi i64 [ %.1489.us, %B672.B636.loopexit_crit_edge.us ], [ %.1458, %B638.endif.us.preheader ]
  %.148631193137.us = phi i64 [ %.1493.us, %B672.B636.loopexit_crit_edge.us ], [ 0, %B638.endif.us.preheader ]
  br label %B674.endif.endif.us

B674.endif.endif.us:
  %.160830943108.us = phi i64 [ 0, %B638.endif.us ], [ %.1615.us, %B1436.B3074.endif.endif_crit_edge.us ]
  %.1615.us = add nuw nsw i64 %.160830943108.us, 1
  %.1645.us = add nsw i64 %.160830943108.us, %.148631193137.us
  %.1646.us = shl nsw i64 %.1645.us, 1
  br i1 %.1781, label %B724.us.us.preheader, label %B724.us3149.preheader

B724.us3149.preheader:
  %.2091.idx.us = shl i64 %.1645.us, 9
  %.2091.us = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us
  %.2103.us = load <64 x float>, ptr %.2091.us, align 4
  store <64 x float> %.2103.us, ptr %.304.fca.4.load, align 4
  %.2125.us = getelementptr i8, ptr %.2091.us, i64 256
  %.2137.us = load <64 x float>, ptr %.2125.us, align 4
  store <64 x float> %.2137.us, ptr %.2133.us, align 4
  %.1775.us3155.1 = add nsw i64 %.1771, %.1646.us
  %.2091.idx.us.1 = shl i64 %.1775.us3155.1, 8
  %.2091.us.1 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.1
  %.2103.us.1 = load <64 x float>, ptr %.2091.us.1, align 4
  store <64 x float> %.2103.us.1, ptr %.2099.us.1, align 4
  %.2125.us.1 = getelementptr i8, ptr %.2091.us.1, i64 256
  %.2137.us.1 = load <64 x float>, ptr %.2125.us.1, align 4
  store <64 x float> %.2137.us.1, ptr %.2133.us.1, align 4
  %27 = shl i64 %.1645.us, 9
  %.2091.us.2 = getelementptr i8, ptr %24, i64 %27
  %.2103.us.2 = load <64 x float>, ptr %.2091.us.2, align 4
  store <64 x float> %.2103.us.2, ptr %.2099.us.2, align 4
  %.2125.us.2 = getelementptr i8, ptr %.2091.us.2, i64 256
  %.2137.us.2 = load <64 x float>, ptr %.2125.us.2, align 4
  store <64 x float> %.2137.us.2, ptr %.2133.us.2, align 4
  %.1775.us3155.3 = add nsw i64 %.1773.us3154.3, %.1646.us
  %.2091.idx.us.3 = shl i64 %.1775.us3155.3, 8
  %.2091.us.3 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.3
  %.2103.us.3 = load <64 x float>, ptr %.2091.us.3, align 4
  store <64 x float> %.2103.us.3, ptr %.2099.us.3, align 4
  %.2125.us.3 = getelementptr i8, ptr %.2091.us.3, i64 256
  %.2137.us.3 = load <64 x float>, ptr %.2125.us.3, align 4
  store <64 x float> %.2137.us.3, ptr %.2133.us.3, align 4
  %.1775.us3155.4 = add i64 %.1773.us3154.4, %.1646.us
  %.2091.idx.us.4 = shl i64 %.1775.us3155.4, 8
  %.2091.us.4 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.4
  %.2103.us.4 = load <64 x float>, ptr %.2091.us.4, align 4
  store <64 x float> %.2103.us.4, ptr %.2099.us.4, align 4
  %.2125.us.4 = getelementptr i8, ptr %.2091.us.4, i64 256
  %.2137.us.4 = load <64 x float>, ptr %.2125.us.4, align 4
  store <64 x float> %.2137.us.4, ptr %.2133.us.4, align 4
  %.1775.us3155.5 = add nsw i64 %.1773.us3154.5, %.1646.us
  %.2091.idx.us.5 = shl i64 %.1775.us3155.5, 8
  %.2091.us.5 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.5
  %.2103.us.5 = load <64 x float>, ptr %.2091.us.5, align 4
  store <64 x float> %.2103.us.5, ptr %.2099.us.5, align 4
  %.2125.us.5 = getelementptr i8, ptr %.2091.us.5, i64 256
  %.2137.us.5 = load <64 x float>, ptr %.2125.us.5, align 4
  store <64 x float> %.2137.us.5, ptr %.2133.us.5, align 4
  %.1775.us3155.6 = add nsw i64 %.1773.us3154.6, %.1646.us
  %.2091.idx.us.6 = shl i64 %.1775.us3155.6, 8
  %.2091.us.6 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.6
  %.2103.us.6 = load <64 x float>, ptr %.2091.us.6, align 4
  store <64 x float> %.2103.us.6, ptr %.2099.us.6, align 4
  %.2125.us.6 = getelementptr i8, ptr %.2091.us.6, i64 256
  %.2137.us.6 = load <64 x float>, ptr %.2125.us.6, align 4
  store <64 x float> %.2137.us.6, ptr %.2133.us.6, align 4
  %.1775.us3155.7 = add nsw i64 %.1773.us3154.7, %.1646.us
  %.2091.idx.us.7 = shl i64 %.1775.us3155.7, 8
  %.2091.us.7 = getelementptr i8, ptr %arg.work.4, i64 %.2091.idx.us.7
  %.2103.us.7 = load <64 x float>, ptr %.2091.us.7, align 4
  store <64 x float> %.2103.us.7, ptr %.2099.us.7, align 4
  %.2125.us.7 = getelementptr i8, ptr %.2091.us.7, i64 256
  %.2137.us.7 = load <64 x float>, ptr %.2125.us.7, align 4
  store <64 x float> %.2137.us.7, ptr %.2133.us.7, align 4
  br label %B722.B1136.endif.endif_crit_edge.us

B724.us.us.preheader:
  %.1798.us.us = icmp ne i64 %.1645.us, -4611686018427387904
  %.1800.not.us.us = or i1 %.1799, %.1798.us.us
  %or.cond = select i1 %.240, i1 %.1800.not.us.us, i1 false, !prof !6
  br i1 %or.cond, label %B760.endif.else.if.us.us, label %B760.endif.endif.us.us, !prof !6

B1438.us:
  %.284230803082.us = phi i64 [ 0, %B722.B1136.endif.endif_crit_edge.us ], [ %.2849.us, %B1438.us ]
  %.2849.us = add nuw nsw i64 %.284230803082.us, 1
  %.2926.us = getelementptr float, ptr %.304.fca.4.load, i64 %.284230803082.us
  %.2927.us = load float, ptr %.2926.us, align 4
  %.2980.us = getelementptr float, ptr %5, i64 %.284230803082.us
  %.2981.us = load float, ptr %.2980.us, align 4
  %.2982.us = fadd float %.2927.us, %.2981.us
  %.3035.us = getelementptr float, ptr %6, i64 %.284230803082.us
  %.3036.us = load float, ptr %.3035.us, align 4
  %.3089.us = getelementptr float, ptr %7, i64 %.284230803082.us
  %.3090.us = load float, ptr %.3089.us, align 4
  %.3091.us = fadd float %.3036.us, %.3090.us
  %.3144.us = getelementptr float, ptr %8, i64 %.284230803082.us
  %.3145.us = load float, ptr %.3144.us, align 4
  %.3198.us = getelementptr float, ptr %9, i64 %.284230803082.us
  %.3199.us = load float, ptr %.3198.us, align 4
  %.3200.us = fadd float %.3145.us, %.3199.us
  %.3253.us = getelementptr float, ptr %10, i64 %.284230803082.us
  %.3254.us = load float, ptr %.3253.us, align 4
  %.3307.us = getelementptr float, ptr %11, i64 %.284230803082.us
  %.3308.us = load float, ptr %.3307.us, align 4
  %.3309.us = fadd float %.3254.us, %.3308.us
  %.3386.us = getelementptr float, ptr %12, i64 %.284230803082.us
  %.3387.us = load float, ptr %.3386.us, align 4
  %.3440.us = getelementptr float, ptr %13, i64 %.284230803082.us
  %.3441.us = load float, ptr %.3440.us, align 4
  %.3442.us = fadd float %.3387.us, %.3441.us
  %.3495.us = getelementptr float, ptr %14, i64 %.284230803082.us
  %.3496.us = load float, ptr %.3495.us, align 4
  %.3549.us = getelementptr float, ptr %15, i64 %.284230803082.us
  %.3550.us = load float, ptr %.3549.us, align 4
  %.3551.us = fadd float %.3496.us, %.3550.us
  %.3604.us = getelementptr float, ptr %16, i64 %.284230803082.us
  %.3605.us = load float, ptr %.3604.us, align 4
  %.3658.us = getelementptr float, ptr %17, i64 %.284230803082.us
  %.3659.us = load float, ptr %.3658.us, align 4
  %.3660.us = fadd float %.3605.us, %.3659.us
  %.3713.us = getelementptr float, ptr %18, i64 %.284230803082.us
  %.3714.us = load float, ptr %.3713.us, align 4
  %.3767.us = getelementptr float, ptr %19, i64 %.284230803082.us
  %.3768.us = load float, ptr %.3767.us, align 4
  %.3769.us = fadd float %.3714.us, %.3768.us
  %.3902.us = fsub float %.2927.us, %.2981.us
  %.4011.us = fsub float %.3036.us, %.3090.us
  %.4120.us = fsub float %.3254.us, %.3308.us
  %.4229.us = fsub float %.3199.us, %.3145.us
  %.4362.us = fsub float %.3387.us, %.3441.us
  %.4471.us = fsub float %.3496.us, %.3550.us
  %.4580.us = fsub float %.3605.us, %.3659.us
  %.4689.us = fsub float %.3714.us, %.3768.us
  %.4714.us = fadd float %.4362.us, %.4471.us
  %.4715.us = fmul float %.4714.us, 0x3FE6A09E60000000
  %.4716.us = fsub float %.4471.us, %.4362.us
  %.4717.us = fmul float %.4716.us, 0x3FE6A09E60000000
  %.4718.us = fsub float %.4689.us, %.4580.us
  %.4719.us = fmul float %.4718.us, 0x3FE6A09E60000000
  %.4721.us = fadd float %.4580.us, %.4689.us
  %.4722.us = fmul float %.4721.us, 0xBFE6A09E60000000
  %.4723.us = fadd float %.2982.us, %.3200.us
  %.4724.us = fadd float %.3091.us, %.3309.us
  %.4725.us = fsub float %.2982.us, %.3200.us
  %.4726.us = fsub float %.3091.us, %.3309.us
  %.4751.us = fadd float %.3442.us, %.3660.us
  %.4752.us = fadd float %.3551.us, %.3769.us
  %.4753.us = fsub float %.3551.us, %.3769.us
  %.4754.us = fsub float %.3660.us, %.3442.us
  %.4779.us = fadd float %.4723.us, %.4751.us
  %.4780.us = fadd float %.4724.us, %.4752.us
  store float %.4779.us, ptr %.2926.us, align 4
  store float %.4780.us, ptr %.3035.us, align 4
  %.4889.us = fsub float %.4723.us, %.4751.us
  %.4890.us = fsub float %.4724.us, %.4752.us
  %.4892.us = fmul float %.2423.us, %.4889.us
  %.4894.us = fmul float %.2515.us, %.4890.us
  %.4895.us = fsub float %.4892.us, %.4894.us
  %.4897.us = fmul float %.2515.us, %.4889.us
  %.4899.us = fmul float %.2423.us, %.4890.us
  %.4900.us = fadd float %.4897.us, %.4899.us
  store float %.4895.us, ptr %.2980.us, align 4
  store float %.4900.us, ptr %.3089.us, align 4
  %.5009.us = fadd float %.4725.us, %.4753.us
  %.5010.us = fadd float %.4726.us, %.4754.us
  %.5012.us = fmul float %.2307.us, %.5009.us
  %.5014.us = fmul float %.2336.us, %.5010.us
  %.5015.us = fsub float %.5012.us, %.5014.us
  %.5017.us = fmul float %.2336.us, %.5009.us
  %.5019.us = fmul float %.2307.us, %.5010.us
  %.5020.us = fadd float %.5019.us, %.5017.us
  store float %.5015.us, ptr %.3144.us, align 4
  store float %.5020.us, ptr %.3253.us, align 4
  %.5129.us = fsub float %.4725.us, %.4753.us
  %.5130.us = fsub float %.4726.us, %.4754.us
  %.5132.us = fmul float %.2602.us, %.5129.us
  %.5134.us = fmul float %.2631.us, %.5130.us
  %.5135.us = fsub float %.5132.us, %.5134.us
  %.5137.us = fmul float %.2631.us, %.5129.us
  %.5139.us = fmul float %.2602.us, %.5130.us
  %.5140.us = fadd float %.5139.us, %.5137.us
  store float %.5135.us, ptr %.3198.us, align 4
  store float %.5140.us, ptr %.3307.us, align 4
  %.5249.us = fadd float %.3902.us, %.4120.us
  %.5250.us = fadd float %.4011.us, %.4229.us
  %.5251.us = fsub float %.3902.us, %.4120.us
  %.5252.us = fsub float %.4011.us, %.4229.us
  %.5277.us = fadd float %.4715.us, %.4719.us
  %.5278.us = fadd float %.4717.us, %.4722.us
  %.5279.us = fsub float %.4717.us, %.4722.us
  %.5280.us = fsub float %.4719.us, %.4715.us
  %.5305.us = fadd float %.5249.us, %.5277.us
  %.5306.us = fadd float %.5250.us, %.5278.us
  %.5308.us = fmul float %.2249.us, %.5305.us
  %.5310.us = fmul float %.2278.us, %.5306.us
  %.5311.us = fsub float %.5308.us, %.5310.us
  %.5313.us = fmul float %.2278.us, %.5305.us
  %.5315.us = fmul float %.2249.us, %.5306.us
  %.5316.us = fadd float %.5313.us, %.5315.us
  store float %.5311.us, ptr %.3386.us, align 4
  store float %.5316.us, ptr %.3495.us, align 4
  %.5425.us = fsub float %.5249.us, %.5277.us
  %.5426.us = fsub float %.5250.us, %.5278.us
  %.5428.us = fmul float %.2544.us, %.5425.us
  %.5430.us = fmul float %.2573.us, %.5426.us
  %.5431.us = fsub float %.5428.us, %.5430.us
  %.5433.us = fmul float %.2573.us, %.5425.us
  %.5435.us = fmul float %.2544.us, %.5426.us
  %.5436.us = fadd float %.5433.us, %.5435.us
  store float %.5431.us, ptr %.3440.us, align 4
  store float %.5436.us, ptr %.3549.us, align 4
  %.5545.us = fadd float %.5251.us, %.5279.us
  %.5546.us = fadd float %.5252.us, %.5280.us
  %.5548.us = fmul float %.2365.us, %.5545.us
  %.5550.us = fmul float %.2394.us, %.5546.us
  %.5551.us = fsub float %.5548.us, %.5550.us
  %.5553.us = fmul float %.2394.us, %.5545.us
  %.5555.us = fmul float %.2365.us, %.5546.us
  %.5556.us = fadd float %.5553.us, %.5555.us
  store float %.5551.us, ptr %.3604.us, align 4
  store float %.5556.us, ptr %.3713.us, align 4
  %.5665.us = fsub float %.5251.us, %.5279.us
  %.5666.us = fsub float %.5252.us, %.5280.us
  %.5668.us = fmul float %.2660.us, %.5665.us
  %.5670.us = fmul float %.2689.us, %.5666.us
  %.5671.us = fsub float %.5668.us, %.5670.us
  %.5673.us = fmul float %.2689.us, %.5665.us
  %.5675.us = fmul float %.2660.us, %.5666.us
  %.5676.us = fadd float %.5673.us, %.5675.us
  store float %.5671.us, ptr %.3658.us, align 4
  store float %.5676.us, ptr %.3767.us, align 4
  %exitcond3617.not = icmp eq i64 %.2849.us, 64
  br i1 %exitcond3617.not, label %B1436.B3074.endif.endif_crit_edge.us, label %B1438.us

B722.B1136.endif.endif_crit_edge.us:
  %.2147.us = add nuw nsw i64 %.160830943108.us, %first_turn.2.1
  %.2187.us = mul i64 %.2147.us, %arg.turns.5.1
  %.2189.us = getelementptr float, ptr %arg.turns.4, i64 %.2187.us
  %.2249.us = load float, ptr %.2189.us, align 4
  %.2277.us = getelementptr i8, ptr %.2189.us, i64 4
  %.2278.us = load float, ptr %.2277.us, align 4
  %.2306.us = getelementptr i8, ptr %.2189.us, i64 8
  %.2307.us = load float, ptr %.2306.us, align 4
  %.2335.us = getelementptr i8, ptr %.2189.us, i64 12
  %.2336.us = load float, ptr %.2335.us, align 4
  %.2364.us = getelementptr i8, ptr %.2189.us, i64 16
  %.2365.us = load float, ptr %.2364.us, align 4
  %.2393.us = getelementptr i8, ptr %.2189.us, i64 20
  %.2394.us = load float, ptr %.2393.us, align 4
  %.2422.us = getelementptr i8, ptr %.2189.us, i64 24
  %.2423.us = load float, ptr %.2422.us, align 4
  %.2514.us = getelementptr i8, ptr %.2189.us, i64 28
  %.2515.us = load float, ptr %.2514.us, align 4
  %.2543.us = getelementptr i8, ptr %.2189.us, i64 32
  %.2544.us = load float, ptr %.2543.us, align 4
  %.2572.us = getelementptr i8, ptr %.2189.us, i64 36
  %.2573.us = load float, ptr %.2572.us, align 4
  %.2601.us = getelementptr i8, ptr %.2189.us, i64 40
  %.2602.us = load float, ptr %.2601.us, align 4
  %.2630.us = getelementptr i8, ptr %.2189.us, i64 44
  %.2631.us = load float, ptr %.2630.us, align 4
  %.2659.us = getelementptr i8, ptr %.2189.us, i64 48
  %.2660.us = load float, ptr %.2659.us, align 4
  %.2688.us = getelementptr i8, ptr %.2189.us, i64 52
  %.2689.us = load float, ptr %.2688.us, align 4
  br label %B1438.us

B760.endif.else.if.us.us:
  %.1804.us.us = srem i64 %.1646.us, %arg.hop
  %.1805.us.us = xor i64 %.1804.us.us, %arg.hop
  %.1806.us.us = icmp slt i64 %.1805.us.us, 0
  %.1807.us.us = icmp ne i64 %.1804.us.us, 0
  %.1808.us.us = and i1 %.1807.us.us, %.1806.us.us
  %.1815.us.us = select i1 %.1808.us.us, i64 %arg.hop, i64 0
  %spec.select2942.us.us = add i64 %.1815.us.us, %.1804.us.us
  %.1845.us.us = sdiv i64 %.1646.us, %arg.hop
  %.1846.us.us = srem i64 %.1646.us, %arg.hop
  %.1847.us.us = xor i64 %.1846.us.us, %arg.hop
  %.1848.us.us = icmp slt i64 %.1847.us.us, 0
  %.1849.us.us = icmp ne i64 %.1846.us.us, 0
  %.1850.us.us = and i1 %.1849.us.us, %.1848.us.us
  %.1855.us.us = sext i1 %.1850.us.us to i64
  %spec.select2943.us.us = add i64 %.1845.us.us, %.1855.us.us
  %28 = mul nsw i64 %spec.select2942.us.us, %quot.1.0
  br label %B760.endif.endif.us.us

B760.endif.endif.us.us:
  %rem.3.02900.us.us = phi i64 [ 0, %B724.us.us.preheader ], [ %28, %B760.endif.else.if.us.us ]
  %quot.4.0.us.us = phi i64 [ 0, %B724.us.us.preheader ], [ %spec.select2943.us.us, %B760.endif.else.if.us.us ]
  %.1884.us.us = icmp slt i64 %.1645.us, 0
  %.1885.us.us = select i1 %.1884.us.us, i64 %arg.window.5.0, i64 0
  %29 = getelementptr float, ptr %arg.window.4, i64 %.1646.us
  %.1899.us.us = getelementptr float, ptr %29, i64 %.1885.us.us
  %.1900.us.us = load float, ptr %.1899.us.us, align 4
  %30 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us
  %.1911.us.us = getelementptr float, ptr %30, i64 %quot.4.0.us.us
  %.1921.us.us = insertelement <64 x float> poison, float %.1900.us.us, i64 0
  %.1922.us.us = shufflevector <64 x float> %.1921.us.us, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us = load <64 x float>, ptr %.1911.us.us, align 4
  %.1924.us.us = fmul <64 x float> %.1923.us.us, %.1922.us.us
  store <64 x float> %.1924.us.us, ptr %.304.fca.4.load, align 4
  %.1927.us.us = or disjoint i64 %.1646.us, 1
  br i1 %.240, label %B760.else.us.us.1, label %B760.endif.endif.endif.endif.us.us.thread, !prof !0

B760.endif.endif.endif.endif.us.us.thread:
  %31 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us
  %.2047.us.us3626 = getelementptr float, ptr %31, i64 %.1885.us.us
  %.2048.us.us3627 = load float, ptr %.2047.us.us3626, align 4
  %.2072.us.us3630 = insertelement <64 x float> poison, float %.2048.us.us3627, i64 0
  %.2073.us.us3631 = shufflevector <64 x float> %.2072.us.us3630, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us3632 = load <64 x float>, ptr %arg.turned.4, align 4
  %.2075.us.us3633 = fmul <64 x float> %.2074.us.us3632, %.2073.us.us3631
  store <64 x float> %.2075.us.us3633, ptr %.2070.us.us3629, align 4
  %.1775.us.us.13634 = add nsw i64 %.1771, %.1646.us
  br label %B760.endif.endif.us.us.1

B760.else.us.us.1:
  %.1948.us.us = srem i64 %.1927.us.us, %arg.hop
  %.1949.us.us = xor i64 %.1948.us.us, %arg.hop
  %.1950.us.us = icmp slt i64 %.1949.us.us, 0
  %.1951.us.us = icmp ne i64 %.1948.us.us, 0
  %.1952.us.us = and i1 %.1951.us.us, %.1950.us.us
  %.1959.us.us = select i1 %.1952.us.us, i64 %arg.hop, i64 0
  %.1939.1.us.us = add i64 %.1959.us.us, %.1948.us.us
  %.1990.us.us = sdiv i64 %.1927.us.us, %arg.hop
  %.2000.us.us = sext i1 %.1952.us.us to i64
  %32 = mul nsw i64 %.1939.1.us.us, %quot.1.0
  %33 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us
  %.2047.us.us = getelementptr float, ptr %33, i64 %.1885.us.us
  %.2048.us.us = load float, ptr %.2047.us.us, align 4
  %34 = getelementptr float, ptr %arg.turned.4, i64 %.1990.us.us
  %35 = getelementptr float, ptr %34, i64 %.2000.us.us
  %.2062.us.us = getelementptr float, ptr %35, i64 %32
  %.2072.us.us = insertelement <64 x float> poison, float %.2048.us.us, i64 0
  %.2073.us.us = shufflevector <64 x float> %.2072.us.us, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us = load <64 x float>, ptr %.2062.us.us, align 4
  %.2075.us.us = fmul <64 x float> %.2074.us.us, %.2073.us.us
  store <64 x float> %.2075.us.us, ptr %.2070.us.us, align 4
  %.1775.us.us.1 = add nsw i64 %.1771, %.1646.us
  %.1798.us.us.1 = icmp ne i64 %.1775.us.us.1, -9223372036854775808
  %.1800.not.us.us.1 = or i1 %.1799, %.1798.us.us.1
  br i1 %.1800.not.us.us.1, label %B760.endif.else.if.us.us.1, label %.thread, !prof !0

.thread:
  %36 = getelementptr float, ptr %arg.window.4, i64 -9223372036854775808
  %.1899.us.us.125 = getelementptr float, ptr %36, i64 %arg.window.5.0
  %.1900.us.us.126 = load float, ptr %.1899.us.us.125, align 4
  %.1921.us.us.128 = insertelement <64 x float> poison, float %.1900.us.us.126, i64 0
  %.1922.us.us.129 = shufflevector <64 x float> %.1921.us.us.128, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.130 = load <64 x float>, ptr %arg.turned.4, align 4
  %.1924.us.us.131 = fmul <64 x float> %.1923.us.us.130, %.1922.us.us.129
  store <64 x float> %.1924.us.us.131, ptr %.1919.us.us.1, align 4
  br label %B760.endif.endif.else.if.us.us.1

B760.endif.else.if.us.us.1:
  %.1804.us.us.1 = srem i64 %.1775.us.us.1, %arg.hop
  %.1805.us.us.1 = xor i64 %.1804.us.us.1, %arg.hop
  %.1806.us.us.1 = icmp slt i64 %.1805.us.us.1, 0
  %.1807.us.us.1 = icmp ne i64 %.1804.us.us.1, 0
  %.1808.us.us.1 = and i1 %.1807.us.us.1, %.1806.us.us.1
  %.1815.us.us.1 = select i1 %.1808.us.us.1, i64 %arg.hop, i64 0
  %spec.select2942.us.us.1 = add i64 %.1815.us.us.1, %.1804.us.us.1
  %.1845.us.us.1 = sdiv i64 %.1775.us.us.1, %arg.hop
  %.1846.us.us.1 = srem i64 %.1775.us.us.1, %arg.hop
  %.1847.us.us.1 = xor i64 %.1846.us.us.1, %arg.hop
  %.1848.us.us.1 = icmp slt i64 %.1847.us.us.1, 0
  %.1849.us.us.1 = icmp ne i64 %.1846.us.us.1, 0
  %.1850.us.us.1 = and i1 %.1849.us.us.1, %.1848.us.us.1
  %.1855.us.us.1 = sext i1 %.1850.us.us.1 to i64
  %spec.select2943.us.us.1 = add i64 %.1845.us.us.1, %.1855.us.us.1
  %37 = mul nsw i64 %spec.select2942.us.us.1, %quot.1.0
  br label %B760.endif.endif.us.us.1

B760.endif.endif.us.us.1:
  %.1775.us.us.13635 = phi i64 [ %.1775.us.us.13634, %B760.endif.endif.endif.endif.us.us.thread ], [ %.1775.us.us.1, %B760.endif.else.if.us.us.1 ]
  %rem.3.02900.us.us.1 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.thread ], [ %37, %B760.endif.else.if.us.us.1 ]
  %quot.4.0.us.us.1 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.thread ], [ %spec.select2943.us.us.1, %B760.endif.else.if.us.us.1 ]
  %.1884.us.us.1 = icmp slt i64 %.1775.us.us.13635, 0
  %cond.fr = freeze i1 %.1884.us.us.1
  br i1 %cond.fr, label %38, label %39

38:
  br label %39

39:
  %quot.4.0.us.us.120 = phi i64 [ %quot.4.0.us.us.1, %B760.endif.endif.us.us.1 ], [ %quot.4.0.us.us.1, %38 ]
  %rem.3.02900.us.us.118 = phi i64 [ %rem.3.02900.us.us.1, %B760.endif.endif.us.us.1 ], [ %rem.3.02900.us.us.1, %38 ]
  %.1775.us.us.1363516 = phi i64 [ %.1775.us.us.13635, %B760.endif.endif.us.us.1 ], [ %.1775.us.us.13635, %38 ]
  %40 = phi i64 [ 0, %B760.endif.endif.us.us.1 ], [ %arg.window.5.0, %38 ]
  %41 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.1363516
  %.1899.us.us.1 = getelementptr float, ptr %41, i64 %40
  %.1900.us.us.1 = load float, ptr %.1899.us.us.1, align 4
  %42 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.118
  %.1911.us.us.1 = getelementptr float, ptr %42, i64 %quot.4.0.us.us.120
  %.1921.us.us.1 = insertelement <64 x float> poison, float %.1900.us.us.1, i64 0
  %.1922.us.us.1 = shufflevector <64 x float> %.1921.us.us.1, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.1 = load <64 x float>, ptr %.1911.us.us.1, align 4
  %.1924.us.us.1 = fmul <64 x float> %.1923.us.us.1, %.1922.us.us.1
  store <64 x float> %.1924.us.us.1, ptr %.1919.us.us.1, align 4
  %.1927.us.us.1 = or disjoint i64 %.1775.us.us.1363516, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.1, label %B760.endif.endif.endif.endif.us.us.1, !prof !7

B760.endif.endif.else.if.us.us.1:
  %.1927.us.us.133 = phi i64 [ -9223372036854775807, %.thread ], [ %.1927.us.us.1, %39 ]
  %43 = phi i64 [ %arg.window.5.0, %.thread ], [ %40, %39 ]
  %.1948.us.us.1 = srem i64 %.1927.us.us.133, %arg.hop
  %.1949.us.us.1 = xor i64 %.1948.us.us.1, %arg.hop
  %.1950.us.us.1 = icmp slt i64 %.1949.us.us.1, 0
  %.1951.us.us.1 = icmp ne i64 %.1948.us.us.1, 0
  %.1952.us.us.1 = and i1 %.1951.us.us.1, %.1950.us.us.1
  %.1959.us.us.1 = select i1 %.1952.us.us.1, i64 %arg.hop, i64 0
  %.1939.1.us.us.1 = add i64 %.1959.us.us.1, %.1948.us.us.1
  %.1990.us.us.1 = sdiv i64 %.1927.us.us.133, %arg.hop
  %.2000.us.us.1 = sext i1 %.1952.us.us.1 to i64
  %spec.select2946.us.us.1 = add nsw i64 %.1990.us.us.1, %.2000.us.us.1
  %44 = mul nsw i64 %.1939.1.us.us.1, %quot.1.0
  %45 = add nsw i64 %spec.select2946.us.us.1, %44
  br label %B760.endif.endif.endif.endif.us.us.1

B760.endif.endif.endif.endif.us.us.1:
  %.1927.us.us.134 = phi i64 [ %.1927.us.us.1, %39 ], [ %.1927.us.us.133, %B760.endif.endif.else.if.us.us.1 ]
  %46 = phi i64 [ %40, %39 ], [ %43, %B760.endif.endif.else.if.us.us.1 ]
  %.2014.us.us.1 = phi i64 [ 0, %39 ], [ %45, %B760.endif.endif.else.if.us.us.1 ]
  %47 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.134
  %.2047.us.us.1 = getelementptr float, ptr %47, i64 %46
  %.2048.us.us.1 = load float, ptr %.2047.us.us.1, align 4
  %.2062.us.us.1 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.1
  %.2072.us.us.1 = insertelement <64 x float> poison, float %.2048.us.us.1, i64 0
  %.2073.us.us.1 = shufflevector <64 x float> %.2072.us.us.1, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.1 = load <64 x float>, ptr %.2062.us.us.1, align 4
  %.2075.us.us.1 = fmul <64 x float> %.2074.us.us.1, %.2073.us.us.1
  store <64 x float> %.2075.us.us.1, ptr %.2070.us.us.1, align 4
  %.1775.us.us.2 = add nsw i64 %.1773.us.us.2, %.1646.us
  %.1798.us.us.2 = icmp ne i64 %.1775.us.us.2, -9223372036854775808
  %.1800.not.us.us.2 = or i1 %.1799, %.1798.us.us.2
  %or.cond3660 = select i1 %.240, i1 %.1800.not.us.us.2, i1 false, !prof !6
  br i1 %or.cond3660, label %B760.endif.else.if.us.us.2, label %B760.endif.endif.us.us.2, !prof !6

B760.endif.else.if.us.us.2:
  %.1804.us.us.2 = srem i64 %.1775.us.us.2, %arg.hop
  %.1805.us.us.2 = xor i64 %.1804.us.us.2, %arg.hop
  %.1806.us.us.2 = icmp slt i64 %.1805.us.us.2, 0
  %.1807.us.us.2 = icmp ne i64 %.1804.us.us.2, 0
  %.1808.us.us.2 = and i1 %.1807.us.us.2, %.1806.us.us.2
  %.1815.us.us.2 = select i1 %.1808.us.us.2, i64 %arg.hop, i64 0
  %spec.select2942.us.us.2 = add i64 %.1815.us.us.2, %.1804.us.us.2
  %.1845.us.us.2 = sdiv i64 %.1775.us.us.2, %arg.hop
  %.1846.us.us.2 = srem i64 %.1775.us.us.2, %arg.hop
  %.1847.us.us.2 = xor i64 %.1846.us.us.2, %arg.hop
  %.1848.us.us.2 = icmp slt i64 %.1847.us.us.2, 0
  %.1849.us.us.2 = icmp ne i64 %.1846.us.us.2, 0
  %.1850.us.us.2 = and i1 %.1849.us.us.2, %.1848.us.us.2
  %.1855.us.us.2 = sext i1 %.1850.us.us.2 to i64
  %spec.select2943.us.us.2 = add i64 %.1845.us.us.2, %.1855.us.us.2
  %48 = mul nsw i64 %spec.select2942.us.us.2, %quot.1.0
  br label %B760.endif.endif.us.us.2

B760.endif.endif.us.us.2:
  %rem.3.02900.us.us.2 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.1 ], [ %48, %B760.endif.else.if.us.us.2 ]
  %quot.4.0.us.us.2 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.1 ], [ %spec.select2943.us.us.2, %B760.endif.else.if.us.us.2 ]
  %.1884.us.us.2 = icmp slt i64 %.1775.us.us.2, 0
  %.1885.us.us.2 = select i1 %.1884.us.us.2, i64 %arg.window.5.0, i64 0
  %49 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.2
  %.1899.us.us.2 = getelementptr float, ptr %49, i64 %.1885.us.us.2
  %.1900.us.us.2 = load float, ptr %.1899.us.us.2, align 4
  %50 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.2
  %.1911.us.us.2 = getelementptr float, ptr %50, i64 %quot.4.0.us.us.2
  %.1921.us.us.2 = insertelement <64 x float> poison, float %.1900.us.us.2, i64 0
  %.1922.us.us.2 = shufflevector <64 x float> %.1921.us.us.2, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.2 = load <64 x float>, ptr %.1911.us.us.2, align 4
  %.1924.us.us.2 = fmul <64 x float> %.1923.us.us.2, %.1922.us.us.2
  store <64 x float> %.1924.us.us.2, ptr %.1919.us.us.2, align 4
  %.1927.us.us.2 = or disjoint i64 %.1775.us.us.2, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.2, label %B760.endif.endif.endif.endif.us.us.2, !prof !0

B760.endif.endif.else.if.us.us.2:
  %.1948.us.us.2 = srem i64 %.1927.us.us.2, %arg.hop
  %.1949.us.us.2 = xor i64 %.1948.us.us.2, %arg.hop
  %.1950.us.us.2 = icmp slt i64 %.1949.us.us.2, 0
  %.1951.us.us.2 = icmp ne i64 %.1948.us.us.2, 0
  %.1952.us.us.2 = and i1 %.1951.us.us.2, %.1950.us.us.2
  %.1959.us.us.2 = select i1 %.1952.us.us.2, i64 %arg.hop, i64 0
  %.1939.1.us.us.2 = add i64 %.1959.us.us.2, %.1948.us.us.2
  %.1990.us.us.2 = sdiv i64 %.1927.us.us.2, %arg.hop
  %.2000.us.us.2 = sext i1 %.1952.us.us.2 to i64
  %spec.select2946.us.us.2 = add nsw i64 %.1990.us.us.2, %.2000.us.us.2
  %51 = mul nsw i64 %.1939.1.us.us.2, %quot.1.0
  %52 = add nsw i64 %spec.select2946.us.us.2, %51
  br label %B760.endif.endif.endif.endif.us.us.2

B760.endif.endif.endif.endif.us.us.2:
  %.2014.us.us.2 = phi i64 [ 0, %B760.endif.endif.us.us.2 ], [ %52, %B760.endif.endif.else.if.us.us.2 ]
  %53 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.2
  %.2047.us.us.2 = getelementptr float, ptr %53, i64 %.1885.us.us.2
  %.2048.us.us.2 = load float, ptr %.2047.us.us.2, align 4
  %.2062.us.us.2 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.2
  %.2072.us.us.2 = insertelement <64 x float> poison, float %.2048.us.us.2, i64 0
  %.2073.us.us.2 = shufflevector <64 x float> %.2072.us.us.2, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.2 = load <64 x float>, ptr %.2062.us.us.2, align 4
  %.2075.us.us.2 = fmul <64 x float> %.2074.us.us.2, %.2073.us.us.2
  store <64 x float> %.2075.us.us.2, ptr %.2070.us.us.2, align 4
  %.1775.us.us.3 = add nsw i64 %.1773.us.us.3, %.1646.us
  %.1798.us.us.3 = icmp ne i64 %.1775.us.us.3, -9223372036854775808
  %.1800.not.us.us.3 = or i1 %.1799, %.1798.us.us.3
  %or.cond3662 = select i1 %.240, i1 %.1800.not.us.us.3, i1 false, !prof !6
  br i1 %or.cond3662, label %B760.endif.else.if.us.us.3, label %B760.endif.endif.us.us.3, !prof !6

B760.endif.else.if.us.us.3:
  %.1804.us.us.3 = srem i64 %.1775.us.us.3, %arg.hop
  %.1805.us.us.3 = xor i64 %.1804.us.us.3, %arg.hop
  %.1806.us.us.3 = icmp slt i64 %.1805.us.us.3, 0
  %.1807.us.us.3 = icmp ne i64 %.1804.us.us.3, 0
  %.1808.us.us.3 = and i1 %.1807.us.us.3, %.1806.us.us.3
  %.1815.us.us.3 = select i1 %.1808.us.us.3, i64 %arg.hop, i64 0
  %spec.select2942.us.us.3 = add i64 %.1815.us.us.3, %.1804.us.us.3
  %.1845.us.us.3 = sdiv i64 %.1775.us.us.3, %arg.hop
  %.1846.us.us.3 = srem i64 %.1775.us.us.3, %arg.hop
  %.1847.us.us.3 = xor i64 %.1846.us.us.3, %arg.hop
  %.1848.us.us.3 = icmp slt i64 %.1847.us.us.3, 0
  %.1849.us.us.3 = icmp ne i64 %.1846.us.us.3, 0
  %.1850.us.us.3 = and i1 %.1849.us.us.3, %.1848.us.us.3
  %.1855.us.us.3 = sext i1 %.1850.us.us.3 to i64
  %spec.select2943.us.us.3 = add i64 %.1845.us.us.3, %.1855.us.us.3
  %54 = mul nsw i64 %spec.select2942.us.us.3, %quot.1.0
  br label %B760.endif.endif.us.us.3

B760.endif.endif.us.us.3:
  %rem.3.02900.us.us.3 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.2 ], [ %54, %B760.endif.else.if.us.us.3 ]
  %quot.4.0.us.us.3 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.2 ], [ %spec.select2943.us.us.3, %B760.endif.else.if.us.us.3 ]
  %.1884.us.us.3 = icmp slt i64 %.1775.us.us.3, 0
  %.1885.us.us.3 = select i1 %.1884.us.us.3, i64 %arg.window.5.0, i64 0
  %55 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.3
  %.1899.us.us.3 = getelementptr float, ptr %55, i64 %.1885.us.us.3
  %.1900.us.us.3 = load float, ptr %.1899.us.us.3, align 4
  %56 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.3
  %.1911.us.us.3 = getelementptr float, ptr %56, i64 %quot.4.0.us.us.3
  %.1921.us.us.3 = insertelement <64 x float> poison, float %.1900.us.us.3, i64 0
  %.1922.us.us.3 = shufflevector <64 x float> %.1921.us.us.3, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.3 = load <64 x float>, ptr %.1911.us.us.3, align 4
  %.1924.us.us.3 = fmul <64 x float> %.1923.us.us.3, %.1922.us.us.3
  store <64 x float> %.1924.us.us.3, ptr %.1919.us.us.3, align 4
  %.1927.us.us.3 = or disjoint i64 %.1775.us.us.3, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.3, label %B760.endif.endif.endif.endif.us.us.3, !prof !0

B760.endif.endif.else.if.us.us.3:
  %.1948.us.us.3 = srem i64 %.1927.us.us.3, %arg.hop
  %.1949.us.us.3 = xor i64 %.1948.us.us.3, %arg.hop
  %.1950.us.us.3 = icmp slt i64 %.1949.us.us.3, 0
  %.1951.us.us.3 = icmp ne i64 %.1948.us.us.3, 0
  %.1952.us.us.3 = and i1 %.1951.us.us.3, %.1950.us.us.3
  %.1959.us.us.3 = select i1 %.1952.us.us.3, i64 %arg.hop, i64 0
  %.1939.1.us.us.3 = add i64 %.1959.us.us.3, %.1948.us.us.3
  %.1990.us.us.3 = sdiv i64 %.1927.us.us.3, %arg.hop
  %.2000.us.us.3 = sext i1 %.1952.us.us.3 to i64
  %spec.select2946.us.us.3 = add nsw i64 %.1990.us.us.3, %.2000.us.us.3
  %57 = mul nsw i64 %.1939.1.us.us.3, %quot.1.0
  %58 = add nsw i64 %spec.select2946.us.us.3, %57
  br label %B760.endif.endif.endif.endif.us.us.3

B760.endif.endif.endif.endif.us.us.3:
  %.2014.us.us.3 = phi i64 [ 0, %B760.endif.endif.us.us.3 ], [ %58, %B760.endif.endif.else.if.us.us.3 ]
  %59 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.3
  %.2047.us.us.3 = getelementptr float, ptr %59, i64 %.1885.us.us.3
  %.2048.us.us.3 = load float, ptr %.2047.us.us.3, align 4
  %.2062.us.us.3 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.3
  %.2072.us.us.3 = insertelement <64 x float> poison, float %.2048.us.us.3, i64 0
  %.2073.us.us.3 = shufflevector <64 x float> %.2072.us.us.3, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.3 = load <64 x float>, ptr %.2062.us.us.3, align 4
  %.2075.us.us.3 = fmul <64 x float> %.2074.us.us.3, %.2073.us.us.3
  store <64 x float> %.2075.us.us.3, ptr %.2070.us.us.3, align 4
  %.1775.us.us.4 = add nsw i64 %.1773.us.us.4, %.1646.us
  %.1798.us.us.4 = icmp ne i64 %.1775.us.us.4, -9223372036854775808
  %.1800.not.us.us.4 = or i1 %.1799, %.1798.us.us.4
  %or.cond3664 = select i1 %.240, i1 %.1800.not.us.us.4, i1 false, !prof !6
  br i1 %or.cond3664, label %B760.endif.else.if.us.us.4, label %B760.endif.endif.us.us.4, !prof !6

B760.endif.else.if.us.us.4:
  %.1804.us.us.4 = srem i64 %.1775.us.us.4, %arg.hop
  %.1805.us.us.4 = xor i64 %.1804.us.us.4, %arg.hop
  %.1806.us.us.4 = icmp slt i64 %.1805.us.us.4, 0
  %.1807.us.us.4 = icmp ne i64 %.1804.us.us.4, 0
  %.1808.us.us.4 = and i1 %.1807.us.us.4, %.1806.us.us.4
  %.1815.us.us.4 = select i1 %.1808.us.us.4, i64 %arg.hop, i64 0
  %spec.select2942.us.us.4 = add i64 %.1815.us.us.4, %.1804.us.us.4
  %.1845.us.us.4 = sdiv i64 %.1775.us.us.4, %arg.hop
  %.1846.us.us.4 = srem i64 %.1775.us.us.4, %arg.hop
  %.1847.us.us.4 = xor i64 %.1846.us.us.4, %arg.hop
  %.1848.us.us.4 = icmp slt i64 %.1847.us.us.4, 0
  %.1849.us.us.4 = icmp ne i64 %.1846.us.us.4, 0
  %.1850.us.us.4 = and i1 %.1849.us.us.4, %.1848.us.us.4
  %.1855.us.us.4 = sext i1 %.1850.us.us.4 to i64
  %spec.select2943.us.us.4 = add i64 %.1845.us.us.4, %.1855.us.us.4
  %60 = mul nsw i64 %spec.select2942.us.us.4, %quot.1.0
  br label %B760.endif.endif.us.us.4

B760.endif.endif.us.us.4:
  %rem.3.02900.us.us.4 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.3 ], [ %60, %B760.endif.else.if.us.us.4 ]
  %quot.4.0.us.us.4 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.3 ], [ %spec.select2943.us.us.4, %B760.endif.else.if.us.us.4 ]
  %.1884.us.us.4 = icmp slt i64 %.1775.us.us.4, 0
  %.1885.us.us.4 = select i1 %.1884.us.us.4, i64 %arg.window.5.0, i64 0
  %61 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.4
  %.1899.us.us.4 = getelementptr float, ptr %61, i64 %.1885.us.us.4
  %.1900.us.us.4 = load float, ptr %.1899.us.us.4, align 4
  %62 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.4
  %.1911.us.us.4 = getelementptr float, ptr %62, i64 %quot.4.0.us.us.4
  %.1921.us.us.4 = insertelement <64 x float> poison, float %.1900.us.us.4, i64 0
  %.1922.us.us.4 = shufflevector <64 x float> %.1921.us.us.4, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.4 = load <64 x float>, ptr %.1911.us.us.4, align 4
  %.1924.us.us.4 = fmul <64 x float> %.1923.us.us.4, %.1922.us.us.4
  store <64 x float> %.1924.us.us.4, ptr %.1919.us.us.4, align 4
  %.1927.us.us.4 = or disjoint i64 %.1775.us.us.4, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.4, label %B760.endif.endif.endif.endif.us.us.4, !prof !0

B760.endif.endif.else.if.us.us.4:
  %.1948.us.us.4 = srem i64 %.1927.us.us.4, %arg.hop
  %.1949.us.us.4 = xor i64 %.1948.us.us.4, %arg.hop
  %.1950.us.us.4 = icmp slt i64 %.1949.us.us.4, 0
  %.1951.us.us.4 = icmp ne i64 %.1948.us.us.4, 0
  %.1952.us.us.4 = and i1 %.1951.us.us.4, %.1950.us.us.4
  %.1959.us.us.4 = select i1 %.1952.us.us.4, i64 %arg.hop, i64 0
  %.1939.1.us.us.4 = add i64 %.1959.us.us.4, %.1948.us.us.4
  %.1990.us.us.4 = sdiv i64 %.1927.us.us.4, %arg.hop
  %.2000.us.us.4 = sext i1 %.1952.us.us.4 to i64
  %spec.select2946.us.us.4 = add nsw i64 %.1990.us.us.4, %.2000.us.us.4
  %63 = mul nsw i64 %.1939.1.us.us.4, %quot.1.0
  %64 = add nsw i64 %spec.select2946.us.us.4, %63
  br label %B760.endif.endif.endif.endif.us.us.4

B760.endif.endif.endif.endif.us.us.4:
  %.2014.us.us.4 = phi i64 [ 0, %B760.endif.endif.us.us.4 ], [ %64, %B760.endif.endif.else.if.us.us.4 ]
  %65 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.4
  %.2047.us.us.4 = getelementptr float, ptr %65, i64 %.1885.us.us.4
  %.2048.us.us.4 = load float, ptr %.2047.us.us.4, align 4
  %.2062.us.us.4 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.4
  %.2072.us.us.4 = insertelement <64 x float> poison, float %.2048.us.us.4, i64 0
  %.2073.us.us.4 = shufflevector <64 x float> %.2072.us.us.4, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.4 = load <64 x float>, ptr %.2062.us.us.4, align 4
  %.2075.us.us.4 = fmul <64 x float> %.2074.us.us.4, %.2073.us.us.4
  store <64 x float> %.2075.us.us.4, ptr %.2070.us.us.4, align 4
  %.1775.us.us.5 = add nsw i64 %.1773.us.us.5, %.1646.us
  %.1798.us.us.5 = icmp ne i64 %.1775.us.us.5, -9223372036854775808
  %.1800.not.us.us.5 = or i1 %.1799, %.1798.us.us.5
  %or.cond3666 = select i1 %.240, i1 %.1800.not.us.us.5, i1 false, !prof !6
  br i1 %or.cond3666, label %B760.endif.else.if.us.us.5, label %B760.endif.endif.us.us.5, !prof !6

B760.endif.else.if.us.us.5:
  %.1804.us.us.5 = srem i64 %.1775.us.us.5, %arg.hop
  %.1805.us.us.5 = xor i64 %.1804.us.us.5, %arg.hop
  %.1806.us.us.5 = icmp slt i64 %.1805.us.us.5, 0
  %.1807.us.us.5 = icmp ne i64 %.1804.us.us.5, 0
  %.1808.us.us.5 = and i1 %.1807.us.us.5, %.1806.us.us.5
  %.1815.us.us.5 = select i1 %.1808.us.us.5, i64 %arg.hop, i64 0
  %spec.select2942.us.us.5 = add i64 %.1815.us.us.5, %.1804.us.us.5
  %.1845.us.us.5 = sdiv i64 %.1775.us.us.5, %arg.hop
  %.1846.us.us.5 = srem i64 %.1775.us.us.5, %arg.hop
  %.1847.us.us.5 = xor i64 %.1846.us.us.5, %arg.hop
  %.1848.us.us.5 = icmp slt i64 %.1847.us.us.5, 0
  %.1849.us.us.5 = icmp ne i64 %.1846.us.us.5, 0
  %.1850.us.us.5 = and i1 %.1849.us.us.5, %.1848.us.us.5
  %.1855.us.us.5 = sext i1 %.1850.us.us.5 to i64
  %spec.select2943.us.us.5 = add i64 %.1845.us.us.5, %.1855.us.us.5
  %66 = mul nsw i64 %spec.select2942.us.us.5, %quot.1.0
  br label %B760.endif.endif.us.us.5

B760.endif.endif.us.us.5:
  %rem.3.02900.us.us.5 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.4 ], [ %66, %B760.endif.else.if.us.us.5 ]
  %quot.4.0.us.us.5 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.4 ], [ %spec.select2943.us.us.5, %B760.endif.else.if.us.us.5 ]
  %.1884.us.us.5 = icmp slt i64 %.1775.us.us.5, 0
  %.1885.us.us.5 = select i1 %.1884.us.us.5, i64 %arg.window.5.0, i64 0
  %67 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.5
  %.1899.us.us.5 = getelementptr float, ptr %67, i64 %.1885.us.us.5
  %.1900.us.us.5 = load float, ptr %.1899.us.us.5, align 4
  %68 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.5
  %.1911.us.us.5 = getelementptr float, ptr %68, i64 %quot.4.0.us.us.5
  %.1921.us.us.5 = insertelement <64 x float> poison, float %.1900.us.us.5, i64 0
  %.1922.us.us.5 = shufflevector <64 x float> %.1921.us.us.5, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.5 = load <64 x float>, ptr %.1911.us.us.5, align 4
  %.1924.us.us.5 = fmul <64 x float> %.1923.us.us.5, %.1922.us.us.5
  store <64 x float> %.1924.us.us.5, ptr %.1919.us.us.5, align 4
  %.1927.us.us.5 = or disjoint i64 %.1775.us.us.5, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.5, label %B760.endif.endif.endif.endif.us.us.5, !prof !0

B760.endif.endif.else.if.us.us.5:
  %.1948.us.us.5 = srem i64 %.1927.us.us.5, %arg.hop
  %.1949.us.us.5 = xor i64 %.1948.us.us.5, %arg.hop
  %.1950.us.us.5 = icmp slt i64 %.1949.us.us.5, 0
  %.1951.us.us.5 = icmp ne i64 %.1948.us.us.5, 0
  %.1952.us.us.5 = and i1 %.1951.us.us.5, %.1950.us.us.5
  %.1959.us.us.5 = select i1 %.1952.us.us.5, i64 %arg.hop, i64 0
  %.1939.1.us.us.5 = add i64 %.1959.us.us.5, %.1948.us.us.5
  %.1990.us.us.5 = sdiv i64 %.1927.us.us.5, %arg.hop
  %.2000.us.us.5 = sext i1 %.1952.us.us.5 to i64
  %spec.select2946.us.us.5 = add nsw i64 %.1990.us.us.5, %.2000.us.us.5
  %69 = mul nsw i64 %.1939.1.us.us.5, %quot.1.0
  %70 = add nsw i64 %spec.select2946.us.us.5, %69
  br label %B760.endif.endif.endif.endif.us.us.5

B760.endif.endif.endif.endif.us.us.5:
  %.2014.us.us.5 = phi i64 [ 0, %B760.endif.endif.us.us.5 ], [ %70, %B760.endif.endif.else.if.us.us.5 ]
  %71 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.5
  %.2047.us.us.5 = getelementptr float, ptr %71, i64 %.1885.us.us.5
  %.2048.us.us.5 = load float, ptr %.2047.us.us.5, align 4
  %.2062.us.us.5 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.5
  %.2072.us.us.5 = insertelement <64 x float> poison, float %.2048.us.us.5, i64 0
  %.2073.us.us.5 = shufflevector <64 x float> %.2072.us.us.5, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.5 = load <64 x float>, ptr %.2062.us.us.5, align 4
  %.2075.us.us.5 = fmul <64 x float> %.2074.us.us.5, %.2073.us.us.5
  store <64 x float> %.2075.us.us.5, ptr %.2070.us.us.5, align 4
  %.1775.us.us.6 = add nsw i64 %.1773.us.us.6, %.1646.us
  %.1798.us.us.6 = icmp ne i64 %.1775.us.us.6, -9223372036854775808
  %.1800.not.us.us.6 = or i1 %.1799, %.1798.us.us.6
  %or.cond3668 = select i1 %.240, i1 %.1800.not.us.us.6, i1 false, !prof !6
  br i1 %or.cond3668, label %B760.endif.else.if.us.us.6, label %B760.endif.endif.us.us.6, !prof !6

B760.endif.else.if.us.us.6:
  %.1804.us.us.6 = srem i64 %.1775.us.us.6, %arg.hop
  %.1805.us.us.6 = xor i64 %.1804.us.us.6, %arg.hop
  %.1806.us.us.6 = icmp slt i64 %.1805.us.us.6, 0
  %.1807.us.us.6 = icmp ne i64 %.1804.us.us.6, 0
  %.1808.us.us.6 = and i1 %.1807.us.us.6, %.1806.us.us.6
  %.1815.us.us.6 = select i1 %.1808.us.us.6, i64 %arg.hop, i64 0
  %spec.select2942.us.us.6 = add i64 %.1815.us.us.6, %.1804.us.us.6
  %.1845.us.us.6 = sdiv i64 %.1775.us.us.6, %arg.hop
  %.1846.us.us.6 = srem i64 %.1775.us.us.6, %arg.hop
  %.1847.us.us.6 = xor i64 %.1846.us.us.6, %arg.hop
  %.1848.us.us.6 = icmp slt i64 %.1847.us.us.6, 0
  %.1849.us.us.6 = icmp ne i64 %.1846.us.us.6, 0
  %.1850.us.us.6 = and i1 %.1849.us.us.6, %.1848.us.us.6
  %.1855.us.us.6 = sext i1 %.1850.us.us.6 to i64
  %spec.select2943.us.us.6 = add i64 %.1845.us.us.6, %.1855.us.us.6
  %72 = mul nsw i64 %spec.select2942.us.us.6, %quot.1.0
  br label %B760.endif.endif.us.us.6

B760.endif.endif.us.us.6:
  %rem.3.02900.us.us.6 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.5 ], [ %72, %B760.endif.else.if.us.us.6 ]
  %quot.4.0.us.us.6 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.5 ], [ %spec.select2943.us.us.6, %B760.endif.else.if.us.us.6 ]
  %.1884.us.us.6 = icmp slt i64 %.1775.us.us.6, 0
  %.1885.us.us.6 = select i1 %.1884.us.us.6, i64 %arg.window.5.0, i64 0
  %73 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.6
  %.1899.us.us.6 = getelementptr float, ptr %73, i64 %.1885.us.us.6
  %.1900.us.us.6 = load float, ptr %.1899.us.us.6, align 4
  %74 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.6
  %.1911.us.us.6 = getelementptr float, ptr %74, i64 %quot.4.0.us.us.6
  %.1921.us.us.6 = insertelement <64 x float> poison, float %.1900.us.us.6, i64 0
  %.1922.us.us.6 = shufflevector <64 x float> %.1921.us.us.6, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.6 = load <64 x float>, ptr %.1911.us.us.6, align 4
  %.1924.us.us.6 = fmul <64 x float> %.1923.us.us.6, %.1922.us.us.6
  store <64 x float> %.1924.us.us.6, ptr %.1919.us.us.6, align 4
  %.1927.us.us.6 = or disjoint i64 %.1775.us.us.6, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.6, label %B760.endif.endif.endif.endif.us.us.6, !prof !0

B760.endif.endif.else.if.us.us.6:
  %.1948.us.us.6 = srem i64 %.1927.us.us.6, %arg.hop
  %.1949.us.us.6 = xor i64 %.1948.us.us.6, %arg.hop
  %.1950.us.us.6 = icmp slt i64 %.1949.us.us.6, 0
  %.1951.us.us.6 = icmp ne i64 %.1948.us.us.6, 0
  %.1952.us.us.6 = and i1 %.1951.us.us.6, %.1950.us.us.6
  %.1959.us.us.6 = select i1 %.1952.us.us.6, i64 %arg.hop, i64 0
  %.1939.1.us.us.6 = add i64 %.1959.us.us.6, %.1948.us.us.6
  %.1990.us.us.6 = sdiv i64 %.1927.us.us.6, %arg.hop
  %.2000.us.us.6 = sext i1 %.1952.us.us.6 to i64
  %spec.select2946.us.us.6 = add nsw i64 %.1990.us.us.6, %.2000.us.us.6
  %75 = mul nsw i64 %.1939.1.us.us.6, %quot.1.0
  %76 = add nsw i64 %spec.select2946.us.us.6, %75
  br label %B760.endif.endif.endif.endif.us.us.6

B760.endif.endif.endif.endif.us.us.6:
  %.2014.us.us.6 = phi i64 [ 0, %B760.endif.endif.us.us.6 ], [ %76, %B760.endif.endif.else.if.us.us.6 ]
  %77 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.6
  %.2047.us.us.6 = getelementptr float, ptr %77, i64 %.1885.us.us.6
  %.2048.us.us.6 = load float, ptr %.2047.us.us.6, align 4
  %.2062.us.us.6 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.6
  %.2072.us.us.6 = insertelement <64 x float> poison, float %.2048.us.us.6, i64 0
  %.2073.us.us.6 = shufflevector <64 x float> %.2072.us.us.6, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.6 = load <64 x float>, ptr %.2062.us.us.6, align 4
  %.2075.us.us.6 = fmul <64 x float> %.2074.us.us.6, %.2073.us.us.6
  store <64 x float> %.2075.us.us.6, ptr %.2070.us.us.6, align 4
  %.1775.us.us.7 = add nsw i64 %.1773.us.us.7, %.1646.us
  %.1798.us.us.7 = icmp ne i64 %.1775.us.us.7, -9223372036854775808
  %.1800.not.us.us.7 = or i1 %.1799, %.1798.us.us.7
  %or.cond3670 = select i1 %.240, i1 %.1800.not.us.us.7, i1 false, !prof !6
  br i1 %or.cond3670, label %B760.endif.else.if.us.us.7, label %B760.endif.endif.us.us.7, !prof !6

B760.endif.else.if.us.us.7:
  %.1804.us.us.7 = srem i64 %.1775.us.us.7, %arg.hop
  %.1805.us.us.7 = xor i64 %.1804.us.us.7, %arg.hop
  %.1806.us.us.7 = icmp slt i64 %.1805.us.us.7, 0
  %.1807.us.us.7 = icmp ne i64 %.1804.us.us.7, 0
  %.1808.us.us.7 = and i1 %.1807.us.us.7, %.1806.us.us.7
  %.1815.us.us.7 = select i1 %.1808.us.us.7, i64 %arg.hop, i64 0
  %spec.select2942.us.us.7 = add i64 %.1815.us.us.7, %.1804.us.us.7
  %.1845.us.us.7 = sdiv i64 %.1775.us.us.7, %arg.hop
  %.1846.us.us.7 = srem i64 %.1775.us.us.7, %arg.hop
  %.1847.us.us.7 = xor i64 %.1846.us.us.7, %arg.hop
  %.1848.us.us.7 = icmp slt i64 %.1847.us.us.7, 0
  %.1849.us.us.7 = icmp ne i64 %.1846.us.us.7, 0
  %.1850.us.us.7 = and i1 %.1849.us.us.7, %.1848.us.us.7
  %.1855.us.us.7 = sext i1 %.1850.us.us.7 to i64
  %spec.select2943.us.us.7 = add i64 %.1845.us.us.7, %.1855.us.us.7
  %78 = mul nsw i64 %spec.select2942.us.us.7, %quot.1.0
  br label %B760.endif.endif.us.us.7

B760.endif.endif.us.us.7:
  %rem.3.02900.us.us.7 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.6 ], [ %78, %B760.endif.else.if.us.us.7 ]
  %quot.4.0.us.us.7 = phi i64 [ 0, %B760.endif.endif.endif.endif.us.us.6 ], [ %spec.select2943.us.us.7, %B760.endif.else.if.us.us.7 ]
  %.1884.us.us.7 = icmp slt i64 %.1775.us.us.7, 0
  %.1885.us.us.7 = select i1 %.1884.us.us.7, i64 %arg.window.5.0, i64 0
  %79 = getelementptr float, ptr %arg.window.4, i64 %.1775.us.us.7
  %.1899.us.us.7 = getelementptr float, ptr %79, i64 %.1885.us.us.7
  %.1900.us.us.7 = load float, ptr %.1899.us.us.7, align 4
  %80 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02900.us.us.7
  %.1911.us.us.7 = getelementptr float, ptr %80, i64 %quot.4.0.us.us.7
  %.1921.us.us.7 = insertelement <64 x float> poison, float %.1900.us.us.7, i64 0
  %.1922.us.us.7 = shufflevector <64 x float> %.1921.us.us.7, <64 x float> poison, <64 x i32> zeroinitializer
  %.1923.us.us.7 = load <64 x float>, ptr %.1911.us.us.7, align 4
  %.1924.us.us.7 = fmul <64 x float> %.1923.us.us.7, %.1922.us.us.7
  store <64 x float> %.1924.us.us.7, ptr %.1919.us.us.7, align 4
  %.1927.us.us.7 = or disjoint i64 %.1775.us.us.7, 1
  br i1 %.240, label %B760.endif.endif.else.if.us.us.7, label %B760.endif.endif.endif.endif.us.us.7, !prof !0

B760.endif.endif.else.if.us.us.7:
  %.1948.us.us.7 = srem i64 %.1927.us.us.7, %arg.hop
  %.1949.us.us.7 = xor i64 %.1948.us.us.7, %arg.hop
  %.1950.us.us.7 = icmp slt i64 %.1949.us.us.7, 0
  %.1951.us.us.7 = icmp ne i64 %.1948.us.us.7, 0
  %.1952.us.us.7 = and i1 %.1951.us.us.7, %.1950.us.us.7
  %.1959.us.us.7 = select i1 %.1952.us.us.7, i64 %arg.hop, i64 0
  %.1939.1.us.us.7 = add i64 %.1959.us.us.7, %.1948.us.us.7
  %.1990.us.us.7 = sdiv i64 %.1927.us.us.7, %arg.hop
  %.2000.us.us.7 = sext i1 %.1952.us.us.7 to i64
  %spec.select2946.us.us.7 = add nsw i64 %.1990.us.us.7, %.2000.us.us.7
  %81 = mul nsw i64 %.1939.1.us.us.7, %quot.1.0
  %82 = add nsw i64 %spec.select2946.us.us.7, %81
  br label %B760.endif.endif.endif.endif.us.us.7

B760.endif.endif.endif.endif.us.us.7:
  %.2014.us.us.7 = phi i64 [ 0, %B760.endif.endif.us.us.7 ], [ %82, %B760.endif.endif.else.if.us.us.7 ]
  %83 = getelementptr float, ptr %arg.window.4, i64 %.1927.us.us.7
  %.2047.us.us.7 = getelementptr float, ptr %83, i64 %.1885.us.us.7
  %.2048.us.us.7 = load float, ptr %.2047.us.us.7, align 4
  %.2062.us.us.7 = getelementptr float, ptr %arg.turned.4, i64 %.2014.us.us.7
  %.2072.us.us.7 = insertelement <64 x float> poison, float %.2048.us.us.7, i64 0
  %.2073.us.us.7 = shufflevector <64 x float> %.2072.us.us.7, <64 x float> poison, <64 x i32> zeroinitializer
  %.2074.us.us.7 = load <64 x float>, ptr %.2062.us.us.7, align 4
  %.2075.us.us.7 = fmul <64 x float> %.2074.us.us.7, %.2073.us.us.7
  store <64 x float> %.2075.us.us.7, ptr %.2070.us.us.7, align 4
  br label %B722.B1136.endif.endif_crit_edge.us

B1436.B3074.endif.endif_crit_edge.us:
  %.5959.idx.us = shl i64 %.1645.us, 9
  %.5959.us = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us
  %.5963.us = load <64 x float>, ptr %.304.fca.4.load, align 4
  store <64 x float> %.5963.us, ptr %.5959.us, align 4
  %.5987.us = getelementptr i8, ptr %.5959.us, i64 256
  %.5991.us = load <64 x float>, ptr %.5979.us, align 4
  store <64 x float> %.5991.us, ptr %.5987.us, align 4
  %.5939.us.1 = add nsw i64 %.1771, %.1646.us
  %.5959.idx.us.1 = shl i64 %.5939.us.1, 8
  %.5959.us.1 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.1
  %.5963.us.1 = load <64 x float>, ptr %.5951.us.1, align 4
  store <64 x float> %.5963.us.1, ptr %.5959.us.1, align 4
  %.5987.us.1 = getelementptr i8, ptr %.5959.us.1, i64 256
  %.5991.us.1 = load <64 x float>, ptr %.5979.us.1, align 4
  store <64 x float> %.5991.us.1, ptr %.5987.us.1, align 4
  %84 = shl i64 %.1645.us, 9
  %.5959.us.2 = getelementptr i8, ptr %26, i64 %84
  %.5963.us.2 = load <64 x float>, ptr %.5951.us.2, align 4
  store <64 x float> %.5963.us.2, ptr %.5959.us.2, align 4
  %.5987.us.2 = getelementptr i8, ptr %.5959.us.2, i64 256
  %.5991.us.2 = load <64 x float>, ptr %.5979.us.2, align 4
  store <64 x float> %.5991.us.2, ptr %.5987.us.2, align 4
  %.5939.us.3 = add nsw i64 %.5937.us.3, %.1646.us
  %.5959.idx.us.3 = shl i64 %.5939.us.3, 8
  %.5959.us.3 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.3
  %.5963.us.3 = load <64 x float>, ptr %.5951.us.3, align 4
  store <64 x float> %.5963.us.3, ptr %.5959.us.3, align 4
  %.5987.us.3 = getelementptr i8, ptr %.5959.us.3, i64 256
  %.5991.us.3 = load <64 x float>, ptr %.5979.us.3, align 4
  store <64 x float> %.5991.us.3, ptr %.5987.us.3, align 4
  %.5939.us.4 = add i64 %.5937.us.4, %.1646.us
  %.5959.idx.us.4 = shl i64 %.5939.us.4, 8
  %.5959.us.4 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.4
  %.5963.us.4 = load <64 x float>, ptr %.5951.us.4, align 4
  store <64 x float> %.5963.us.4, ptr %.5959.us.4, align 4
  %.5987.us.4 = getelementptr i8, ptr %.5959.us.4, i64 256
  %.5991.us.4 = load <64 x float>, ptr %.5979.us.4, align 4
  store <64 x float> %.5991.us.4, ptr %.5987.us.4, align 4
  %.5939.us.5 = add nsw i64 %.5937.us.5, %.1646.us
  %.5959.idx.us.5 = shl i64 %.5939.us.5, 8
  %.5959.us.5 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.5
  %.5963.us.5 = load <64 x float>, ptr %.5951.us.5, align 4
  store <64 x float> %.5963.us.5, ptr %.5959.us.5, align 4
  %.5987.us.5 = getelementptr i8, ptr %.5959.us.5, i64 256
  %.5991.us.5 = load <64 x float>, ptr %.5979.us.5, align 4
  store <64 x float> %.5991.us.5, ptr %.5987.us.5, align 4
  %.5939.us.6 = add nsw i64 %.5937.us.6, %.1646.us
  %.5959.idx.us.6 = shl i64 %.5939.us.6, 8
  %.5959.us.6 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.6
  %.5963.us.6 = load <64 x float>, ptr %.5951.us.6, align 4
  store <64 x float> %.5963.us.6, ptr %.5959.us.6, align 4
  %.5987.us.6 = getelementptr i8, ptr %.5959.us.6, i64 256
  %.5991.us.6 = load <64 x float>, ptr %.5979.us.6, align 4
  store <64 x float> %.5991.us.6, ptr %.5987.us.6, align 4
  %.5939.us.7 = add nsw i64 %.5937.us.7, %.1646.us
  %.5959.idx.us.7 = shl i64 %.5939.us.7, 8
  %.5959.us.7 = getelementptr i8, ptr %arg.work.4, i64 %.5959.idx.us.7
  %.5963.us.7 = load <64 x float>, ptr %.5951.us.7, align 4
  store <64 x float> %.5963.us.7, ptr %.5959.us.7, align 4
  %.5987.us.7 = getelementptr i8, ptr %.5959.us.7, i64 256
  %.5991.us.7 = load <64 x float>, ptr %.5979.us.7, align 4
  store <64 x float> %.5991.us.7, ptr %.5987.us.7, align 4
  %exitcond3619.not = icmp eq i64 %.1615.us, %.137329332950
  br i1 %exitcond3619.not, label %B672.B636.loopexit_crit_edge.us, label %B674.endif.endif.us

B672.B636.loopexit_crit_edge.us:
  %.1489.us = add nsw i64 %.147931183138.us, -1
  %.1493.us = add i64 %.148631193137.us, %size.2.1
  %.1480.us = icmp sgt i64 %.147931183138.us, 1
  br i1 %.1480.us, label %B638.endif.us, label %B3292

B638.endif:
  %.147931183138 = phi i64 [ %.1489, %B638.endif ], [ %.1458, %B638.endif.preheader ]
  %.1489 = add nsw i64 %.147931183138, -1
  %.1480 = icmp samesign ugt i64 %.147931183138, 1
  br i1 %.1480, label %B638.endif, label %B3292

B3320.else.if:
  br i1 %.62003221, label %B3376.preheader, label %B258.loopexit

B3376.preheader:
  br label %B3376

B3376.else.if:
  %.6296 = srem i64 %.6275, %.6042.1
  %.6297 = xor i64 %.6296, %.6042.1
  %.6298 = icmp slt i64 %.6297, 0
  %.6299 = icmp ne i64 %.6296, 0
  %.6300 = and i1 %.6299, %.6298
  %.6307 = select i1 %.6300, i64 %.6042.1, i64 0
  %spec.select2944 = add nsw i64 %.6307, %.6296
  %spec.select2944.fr = freeze i64 %spec.select2944
  %.6330 = icmp slt i64 %spec.select2944.fr, 0
  %.6331 = select i1 %.6330, i64 %arg.places.5.0, i64 0
  %spec.select2945 = add i64 %.6331, %spec.select2944.fr
  br label %B3376.endif.endif.endif

B3376.endif.endif.endif:
  %85 = phi i64 [ 0, %B3376 ], [ %spec.select2945, %B3376.else.if ]
  %.6345 = getelementptr i64, ptr %arg.places.4, i64 %85
  %.6346 = load i64, ptr %.6345, align 8
  %.idx2967 = shl i64 %.6271, 9
  %86 = getelementptr i8, ptr %arg.work.4, i64 %.idx2967
  %.idx2968 = shl i64 %.6346, 9
  %87 = getelementptr i8, ptr %arg.work.4, i64 %.idx2968
  %.6496 = load <64 x float>, ptr %86, align 4
  store <64 x float> %.6496, ptr %.304.fca.4.load, align 4
  %.6525 = load <64 x float>, ptr %87, align 4
  store <64 x float> %.6525, ptr %.6521, align 4
  %.6484.1 = getelementptr i8, ptr %86, i64 256
  %.6496.1 = load <64 x float>, ptr %.6484.1, align 4
  store <64 x float> %.6496.1, ptr %.6492.1, align 4
  %.6513.1 = getelementptr i8, ptr %87, i64 256
  %.6525.1 = load <64 x float>, ptr %.6513.1, align 4
  store <64 x float> %.6525.1, ptr %.6521.1, align 4
  %.6484.2 = getelementptr i8, ptr %86, i64 512
  %.6496.2 = load <64 x float>, ptr %.6484.2, align 4
  store <64 x float> %.6496.2, ptr %.6492.2, align 4
  %.6513.2 = getelementptr i8, ptr %87, i64 512
  %.6525.2 = load <64 x float>, ptr %.6513.2, align 4
  store <64 x float> %.6525.2, ptr %.6521.2, align 4
  %.6484.3 = getelementptr i8, ptr %86, i64 768
  %.6496.3 = load <64 x float>, ptr %.6484.3, align 4
  store <64 x float> %.6496.3, ptr %.6492.3, align 4
  %.6513.3 = getelementptr i8, ptr %87, i64 768
  %.6525.3 = load <64 x float>, ptr %.6513.3, align 4
  store <64 x float> %.6525.3, ptr %.6521.3, align 4
  %.6586 = mul i64 %.620632083222, %arg.halves.5.1
  %.6590 = getelementptr float, ptr %arg.halves.4, i64 %.6586
  %.6591 = load float, ptr %.6590, align 4
  %.6645 = getelementptr i8, ptr %.6590, i64 4
  %.6646 = load float, ptr %.6645, align 4
  %.6654.not = icmp eq i64 %.620632083222, 0
  %.6667 = select i1 %.6654.not, float 1.000000e+00, float -1.000000e+00
  br label %B3760

switch.end.3:
  %.8427 = add nsw i64 %.620632083222, %.6042.1
  %.8424 = sub nsw i64 %.171.1, %.620632083222
  %.8462 = mul nuw nsw i64 %.620632083222, %arg.power.5.1
  %.8464 = add nsw i64 %.8462, %.42632363395
  %.8482 = getelementptr float, ptr %arg.power.4, i64 %.8464
  %.8486 = load <64 x float>, ptr %.8474, align 4
  store <64 x float> %.8486, ptr %.8482, align 4
  %.8512 = getelementptr float, ptr %arg.magnitude.4, i64 %.8464
  %.8516 = load <64 x float>, ptr %.8504, align 4
  store <64 x float> %.8516, ptr %.8512, align 4
  %.8462.1 = mul nsw i64 %.8424, %arg.power.5.1
  %.8464.1 = add nsw i64 %.8462.1, %.42632363395
  %.8482.1 = getelementptr float, ptr %arg.power.4, i64 %.8464.1
  %.8486.1 = load <64 x float>, ptr %.8474.1, align 4
  store <64 x float> %.8486.1, ptr %.8482.1, align 4
  %.8512.1 = getelementptr float, ptr %arg.magnitude.4, i64 %.8464.1
  %.8516.1 = load <64 x float>, ptr %.8504.1, align 4
  store <64 x float> %.8516.1, ptr %.8512.1, align 4
  %.8462.2 = mul nsw i64 %.8427, %arg.power.5.1
  %.8464.2 = add nsw i64 %.8462.2, %.42632363395
  %.8482.2 = getelementptr float, ptr %arg.power.4, i64 %.8464.2
  %.8486.2 = load <64 x float>, ptr %.8474.2, align 4
  store <64 x float> %.8486.2, ptr %.8482.2, align 4
  %.8512.2 = getelementptr float, ptr %arg.magnitude.4, i64 %.8464.2
  %.8516.2 = load <64 x float>, ptr %.8504.2, align 4
  store <64 x float> %.8516.2, ptr %.8512.2, align 4
  %.8462.3 = mul nsw i64 %.6275, %arg.power.5.1
  %.8464.3 = add nsw i64 %.8462.3, %.42632363395
  %.8482.3 = getelementptr float, ptr %arg.power.4, i64 %.8464.3
  %.8486.3 = load <64 x float>, ptr %.8474.3, align 4
  store <64 x float> %.8486.3, ptr %.8482.3, align 4
  %.8512.3 = getelementptr float, ptr %arg.magnitude.4, i64 %.8464.3
  %.8516.3 = load <64 x float>, ptr %.8504.3, align 4
  store <64 x float> %.8516.3, ptr %.8512.3, align 4
  %.6200 = icmp sgt i64 %.619932073223, 1
  br i1 %.6200, label %B3376, label %B258.loopexit
}

declare float @llvm.sqrt.f32(float) #0

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

declare i64 @llvm.smax.i64(i64, i64) #0

define linkonce_odr range(i32 0, 2) i32 @n16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0.endif.endif:
  %.29 = icmp slt i64 %arg.shape.0, 0
  br i1 %.29, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !3

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !8
  br label %common.ret

B0.endif.endif.endif:
  %.36 = icmp slt i64 %arg.shape.1, 0
  br i1 %.36, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !3

B0.endif.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.50 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51 = extractvalue { i64, i1 } %.50, 0
  %.52 = extractvalue { i64, i1 } %.50, 1
  %.54 = shl i64 %arg.shape.1, 2
  %0 = add i64 %.51, -2305843009213693952
  %.57 = icmp ult i64 %0, -4611686018427387904
  %.58 = or i1 %.52, %.57
  br i1 %.58, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif, !prof !3

B0.endif.endif.endif.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !8
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.56 = shl nsw i64 %.51, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56, i32 32), !noalias !9
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif, !prof !3

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
  store ptr @n13, ptr %excinfo, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

define linkonce_odr noundef i32 @n15(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #0

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 99, i32 1}
!1 = !{!"branch_weights", i32 1, i32 49, i32 49}
!2 = !{!"branch_weights", i32 199, i32 9801}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.peeled.count", i32 1}
!6 = !{!"branch_weights", i32 9801, i32 199}
!7 = !{!"branch_weights", i32 2125794085, i32 21689563}
!8 = !{i1 true}
!9 = !{!10, !12, !13, !15}
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!13 = distinct !{!13, !14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!14 = distinct !{!14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!15 = distinct !{!15, !14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop power_by_fours
;; stamp ff4dfab5b1e58e030a994708dd5c3a77ec5899d1
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %arg.hop, ptr %arg.window.0, ptr %arg.window.1, i64 %arg.window.2, i64 %arg.window.3, ptr %arg.window.4, i64 %arg.window.5.0, i64 %arg.window.6.0, ptr %arg.turns.0, ptr %arg.turns.1, i64 %arg.turns.2, i64 %arg.turns.3, ptr %arg.turns.4, i64 %arg.turns.5.0, i64 %arg.turns.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.other.0, ptr %arg.other.1, i64 %arg.other.2, i64 %arg.other.3, ptr %arg.other.4, i64 %arg.other.5.0, i64 %arg.other.6.0, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1) {
B0:
  %.155 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.155, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.942 = alloca i64, align 8
  store i64 0, ptr %.942, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.8089 = alloca i64, align 8
  store i64 0, ptr %.8089, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.8146 = alloca i64, align 8
  store i64 0, ptr %.8146, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.samples.0)
  tail call void @NRT_incref(ptr %arg.window.0)
  tail call void @NRT_incref(ptr %arg.turns.0)
  tail call void @NRT_incref(ptr %arg.work.0)
  tail call void @NRT_incref(ptr %arg.other.0)
  tail call void @NRT_incref(ptr %arg.power.0)
  tail call void @NRT_incref(ptr %arg.magnitude.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.155, i8 0, i64 72, i1 false)
  %.161 = call i32 @n17(ptr nonnull %.155, ptr nonnull %excinfo.1, i64 16, i64 64, ptr null)
  %.171.fca.0.load = load ptr, ptr %.155, align 8
  %.171.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.161, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B540:
  tail call void @NRT_incref(ptr %arg.other.0)
  tail call void @NRT_incref(ptr %arg.work.0)
  tail call void @NRT_incref(ptr %arg.work.0)
  br i1 %.1258, label %B574.preheader, label %B4858.else.if

B574.preheader:
  br label %B574

B574:
  %target.2.sroa.104.1 = phi ptr [ %source.3.sroa.44.1, %B4798.else.if ], [ %arg.other.4, %B574.preheader ]
  %target.2.sroa.0.1 = phi ptr [ %source.3.sroa.0.1, %B4798.else.if ], [ %arg.other.0, %B574.preheader ]
  %source.3.sroa.44.1 = phi ptr [ %target.2.sroa.104.1, %B4798.else.if ], [ %arg.work.4, %B574.preheader ]
  %source.3.sroa.0.1 = phi ptr [ %target.2.sroa.0.1, %B4798.else.if ], [ %arg.work.0, %B574.preheader ]
  %turn.2.1 = phi i64 [ %.7841, %B4798.else.if ], [ 0, %B574.preheader ]
  %length.2.1 = phi i64 [ %.7846.pre-phi, %B4798.else.if ], [ 1, %B574.preheader ]
  %groups.2.1 = phi i64 [ %.130434543463, %B4798.else.if ], [ %arg.window.2, %B574.preheader ]
  tail call void @NRT_decref(ptr %source.3.sroa.0.1)
  %.1269 = icmp samesign ugt i64 %groups.2.1, 2
  %spec.select = select i1 %.1269, i64 4, i64 2
  %0 = select i1 %.1269, i64 2, i64 1
  %.130434543463 = lshr i64 %groups.2.1, %0
  %.14123732.not = icmp eq i64 %.130434543463, 0
  br i1 %.14123732.not, label %B574.B4798.else.if_crit_edge, label %B638.endif.lr.ph

B574.B4798.else.if_crit_edge:
  %.pre = add nsw i64 %length.2.1, -1
  %.pre3882 = sdiv i64 %.pre, 2
  %.pre3883 = shl i64 %length.2.1, %0
  br label %B4798.else.if

B638.endif.lr.ph:
  %.1454 = shl i64 %length.2.1, %0
  %.idx3467 = shl i64 %length.2.1, 9
  %1 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3467
  %.3166 = shl nsw i64 %length.2.1, 1
  %.idx3477 = shl i64 %length.2.1, 10
  %2 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3477
  %.3257 = icmp sgt i64 %length.2.1, 1
  %.3320 = mul nsw i64 %length.2.1, 3
  %.4165 = add nsw i64 %length.2.1, -1
  %.4184 = sdiv i64 %.4165, 2
  %.4187 = icmp ugt i64 %.4165, -9223372036854775808
  %.4194 = sext i1 %.4187 to i64
  %.4173.1 = add nsw i64 %.4184, %.4194
  %.42873676.not = icmp slt i64 %.4173.1, 1
  %.4518 = add i64 %turn.2.1, -6
  %.7743 = add i64 %length.2.1, 72057594037927935
  %invariant.op3699 = add i64 %.3320, 72057594037927935
  %invariant.op = add i64 %.3166, 72057594037927935
  br label %B638.endif

B636.loopexit:
  %exitcond3879.not = icmp eq i64 %.1425, %.130434543463
  br i1 %exitcond3879.not, label %B4798.else.if, label %B638.endif

B698:
  %.154135903594 = phi i64 [ %spec.select, %B638.endif ], [ %.1551, %B698 ]
  %.154835913593 = phi i64 [ 0, %B638.endif ], [ %.1555, %B698 ]
  %.1551 = add nsw i64 %.154135903594, -1
  %.1555 = add nuw nsw i64 %.154835913593, 1
  %.1581 = mul nuw nsw i64 %.154835913593, %.130434543463
  %.15833525 = add nuw i64 %.1581, %.141837013747
  %.1585 = mul i64 %.15833525, %length.2.1
  %.1597.idx = shl i64 %.1585, 8
  %.1597 = getelementptr i8, ptr %source.3.sroa.44.1, i64 %.1597.idx
  %.1605.idx = shl i64 %.154835913593, 8
  %.1605 = getelementptr i8, ptr %.171.fca.4.load, i64 %.1605.idx
  %.1609 = load <64 x float>, ptr %.1597, align 4
  store <64 x float> %.1609, ptr %.1605, align 4
  %.1619 = add nsw i64 %.1585, %length.2.1
  %.idx3526 = shl i64 %.1619, 8
  %3 = getelementptr i8, ptr %source.3.sroa.44.1, i64 %.idx3526
  %.1633 = getelementptr i8, ptr %3, i64 -256
  %.1641 = getelementptr i8, ptr %.1605, i64 1024
  %.1645 = load <64 x float>, ptr %.1633, align 4
  store <64 x float> %.1645, ptr %.1641, align 4
  %.1542 = icmp sgt i64 %.154135903594, 1
  br i1 %.1542, label %B698, label %B896

B896:
  %.1425 = add nuw nsw i64 %.141837013747, 1
  %.1455 = mul nsw i64 %.141837013747, %.1454
  br i1 %.1269, label %B952.preheader, label %B2172.preheader

B2172.preheader:
  br label %B2172

B952.preheader:
  br label %B952

B952:
  %.174136043606 = phi i64 [ %.1748, %B952 ], [ 0, %B952.preheader ]
  %.1748 = add nuw nsw i64 %.174136043606, 1
  %.1825 = getelementptr float, ptr %20, i64 %.174136043606
  %.1826 = load float, ptr %.1825, align 4
  %.1879 = getelementptr float, ptr %13, i64 %.174136043606
  %.1880 = load float, ptr %.1879, align 4
  %.1881 = fadd float %.1826, %.1880
  %.1934 = getelementptr float, ptr %.171.fca.4.load, i64 %.174136043606
  %.1935 = load float, ptr %.1934, align 4
  %.1988 = getelementptr float, ptr %21, i64 %.174136043606
  %.1989 = load float, ptr %.1988, align 4
  %.1990 = fadd float %.1935, %.1989
  %.1991 = fadd float %.1881, %.1990
  %.2100 = fsub float %.1935, %.1989
  %.2209 = fsub float %.1826, %.1880
  %.2210 = fsub float %.1990, %.1881
  %.2287 = getelementptr float, ptr %14, i64 %.174136043606
  store float %.1991, ptr %.2287, align 4
  %.2341 = getelementptr float, ptr %15, i64 %.174136043606
  store float %.2100, ptr %.2341, align 4
  %.2395 = getelementptr float, ptr %18, i64 %.174136043606
  store float %.2209, ptr %.2395, align 4
  %.2449 = getelementptr float, ptr %19, i64 %.174136043606
  store float %.2210, ptr %.2449, align 4
  %.2504 = getelementptr float, ptr %17, i64 %.174136043606
  %.2505 = load float, ptr %.2504, align 4
  %.2558 = getelementptr float, ptr %22, i64 %.174136043606
  %.2559 = load float, ptr %.2558, align 4
  %.2560 = fadd float %.2505, %.2559
  %.2561 = fmul float %.2560, 0xBFE6A09E60000000
  %.2670 = fsub float %.2505, %.2559
  %.2671 = fmul float %.2670, 0x3FE6A09E60000000
  %.2724 = getelementptr float, ptr %16, i64 %.174136043606
  %.2725 = load float, ptr %.2724, align 4
  %.2726 = fadd float %.2725, %.2671
  %.2779 = getelementptr float, ptr %23, i64 %.174136043606
  %.2780 = load float, ptr %.2779, align 4
  %.2781 = fsub float %.2561, %.2780
  %.2836 = fsub float %.2725, %.2671
  %.2891 = fadd float %.2561, %.2780
  %.2968 = getelementptr float, ptr %24, i64 %.174136043606
  store float %.2726, ptr %.2968, align 4
  %.3022 = getelementptr float, ptr %25, i64 %.174136043606
  store float %.2781, ptr %.3022, align 4
  %.3076 = getelementptr float, ptr %26, i64 %.174136043606
  store float %.2836, ptr %.3076, align 4
  %.3130 = getelementptr float, ptr %27, i64 %.174136043606
  store float %.2891, ptr %.3130, align 4
  %exitcond3872.not = icmp eq i64 %.1748, 64
  br i1 %exitcond3872.not, label %B1458, label %B952

B1458:
  %.3157.idx = shl i64 %.1455, 8
  %.3157 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.3157.idx
  %.3161 = load <64 x float>, ptr %.4058, align 4
  store <64 x float> %.3161, ptr %.3157, align 4
  %.3168 = add nsw i64 %.1455, %.3166
  %.idx3476 = shl i64 %.3168, 8
  %4 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3476
  %.3188 = getelementptr i8, ptr %4, i64 -256
  %.3192 = load <64 x float>, ptr %.4089, align 4
  store <64 x float> %.3192, ptr %.3188, align 4
  %.3222 = load <64 x float>, ptr %.4119, align 4
  store <64 x float> %.3222, ptr %4, align 4
  %5 = getelementptr i8, ptr %2, i64 %.3157.idx
  %.3249 = getelementptr i8, ptr %5, i64 -256
  %.3253 = load <64 x float>, ptr %.4148, align 4
  store <64 x float> %.3253, ptr %.3249, align 4
  br i1 %.3257, label %B1798, label %B2662.else.if

B1798:
  %.3262 = add nsw i64 %.1455, %length.2.1
  %.idx3479 = shl i64 %.3262, 8
  %6 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3479
  %.3282 = getelementptr i8, ptr %6, i64 -256
  %.3286 = load <64 x float>, ptr %.3274, align 4
  store <64 x float> %.3286, ptr %.3282, align 4
  %.3315 = load <64 x float>, ptr %.3303, align 4
  store <64 x float> %.3315, ptr %6, align 4
  %.3322 = add nsw i64 %.1455, %.3320
  %.idx3480 = shl i64 %.3322, 8
  %7 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3480
  %.3342 = getelementptr i8, ptr %7, i64 -256
  %.3346 = load <64 x float>, ptr %.3334, align 4
  store <64 x float> %.3346, ptr %.3342, align 4
  %.3376 = load <64 x float>, ptr %.3364, align 4
  store <64 x float> %.3376, ptr %7, align 4
  br label %B2662.else.if

B2172:
  %.346635973599 = phi i64 [ %.3473, %B2172 ], [ 0, %B2172.preheader ]
  %.3473 = add nuw nsw i64 %.346635973599, 1
  %.3550 = getelementptr float, ptr %.171.fca.4.load, i64 %.346635973599
  %.3551 = load float, ptr %.3550, align 4
  %.3604 = getelementptr float, ptr %13, i64 %.346635973599
  %.3605 = load float, ptr %.3604, align 4
  %.3606 = fadd float %.3551, %.3605
  %.3715 = fsub float %.3551, %.3605
  %.3768 = getelementptr float, ptr %14, i64 %.346635973599
  store float %.3606, ptr %.3768, align 4
  %.3822 = getelementptr float, ptr %15, i64 %.346635973599
  store float %.3715, ptr %.3822, align 4
  %.3876 = getelementptr float, ptr %16, i64 %.346635973599
  %.3877 = load float, ptr %.3876, align 4
  %.3930 = getelementptr float, ptr %17, i64 %.346635973599
  %.3931 = load float, ptr %.3930, align 4
  %.3932 = fneg float %.3931
  %.3985 = getelementptr float, ptr %18, i64 %.346635973599
  store float %.3877, ptr %.3985, align 4
  %.4039 = getelementptr float, ptr %19, i64 %.346635973599
  store float %.3932, ptr %.4039, align 4
  %exitcond3871.not = icmp eq i64 %.3473, 64
  br i1 %exitcond3871.not, label %B2346, label %B2172

B2346:
  %.4066.idx = shl i64 %.1455, 8
  %.4066 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.4066.idx
  %.4070 = load <64 x float>, ptr %.4058, align 4
  store <64 x float> %.4070, ptr %.4066, align 4
  %8 = getelementptr i8, ptr %1, i64 %.4066.idx
  %.4097 = getelementptr i8, ptr %8, i64 -256
  %.4101 = load <64 x float>, ptr %.4089, align 4
  store <64 x float> %.4101, ptr %.4097, align 4
  %.4107 = add nsw i64 %.1455, %length.2.1
  %.idx3469 = shl i64 %.4107, 8
  %9 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.idx3469
  %.4127 = getelementptr i8, ptr %9, i64 -256
  %.4131 = load <64 x float>, ptr %.4119, align 4
  store <64 x float> %.4131, ptr %.4127, align 4
  %.4160 = load <64 x float>, ptr %.4148, align 4
  store <64 x float> %.4160, ptr %9, align 4
  br label %B2662.else.if

B2750:
  %.440736103614 = phi i64 [ %spec.select, %B2716.endif ], [ %.4417, %B2750 ]
  %.441436113613 = phi i64 [ 0, %B2716.endif ], [ %.4421, %B2750 ]
  %.4417 = add nsw i64 %.440736103614, -1
  %.4421 = add nuw nsw i64 %.441436113613, 1
  %.4447 = mul nuw nsw i64 %.441436113613, %.130434543463
  %.44493508 = add nuw i64 %.4447, %.141837013747
  %.4451 = mul i64 %.44493508, %length.2.1
  %.4454 = add nsw i64 %.4451, %.4453
  %.idx3509 = shl i64 %.4454, 8
  %10 = getelementptr i8, ptr %source.3.sroa.44.1, i64 %.idx3509
  %.4468 = getelementptr i8, ptr %10, i64 -256
  %.4476.idx = shl i64 %.441436113613, 9
  %.4476 = getelementptr i8, ptr %.171.fca.4.load, i64 %.4476.idx
  %.4480 = load <64 x float>, ptr %.4468, align 4
  store <64 x float> %.4480, ptr %.4476, align 4
  %.4504 = getelementptr i8, ptr %.4476, i64 256
  %.4508 = load <64 x float>, ptr %10, align 4
  store <64 x float> %.4508, ptr %.4504, align 4
  %.4408 = icmp sgt i64 %.440736103614, 1
  br i1 %.4408, label %B2750, label %B2952.else

B3188:
  %.503036323634 = phi i64 [ %.5037, %B3188 ], [ 0, %B3188.preheader ]
  %.5037 = add nuw nsw i64 %.503036323634, 1
  %.5114 = getelementptr float, ptr %21, i64 %.503036323634
  %.5115 = load float, ptr %.5114, align 4
  %.5117 = fmul float %.4720, %.5115
  %.5170 = getelementptr float, ptr %20, i64 %.503036323634
  %.5171 = load float, ptr %.5170, align 4
  %.5173 = fmul float %.4749, %.5171
  %.5174 = fadd float %.5117, %.5173
  %.5230 = fmul float %.4720, %.5171
  %.5286 = fmul float %.4749, %.5115
  %.5287 = fsub float %.5230, %.5286
  %.5340 = getelementptr float, ptr %16, i64 %.503036323634
  %.5341 = load float, ptr %.5340, align 4
  %.5343 = fmul float %.4778, %.5341
  %.5396 = getelementptr float, ptr %17, i64 %.503036323634
  %.5397 = load float, ptr %.5396, align 4
  %.5399 = fmul float %.4807, %.5397
  %.5400 = fadd float %.5343, %.5399
  %.5456 = fmul float %.4778, %.5397
  %.5512 = fmul float %.4807, %.5341
  %.5513 = fsub float %.5456, %.5512
  %.5566 = getelementptr float, ptr %23, i64 %.503036323634
  %.5567 = load float, ptr %.5566, align 4
  %.5569 = fmul float %.4836, %.5567
  %.5622 = getelementptr float, ptr %22, i64 %.503036323634
  %.5623 = load float, ptr %.5622, align 4
  %.5625 = fmul float %.4865, %.5623
  %.5626 = fadd float %.5569, %.5625
  %.5682 = fmul float %.4836, %.5623
  %.5738 = fmul float %.4865, %.5567
  %.5739 = fsub float %.5682, %.5738
  %.5740 = fadd float %.5174, %.5626
  %.5741 = fsub float %.5626, %.5174
  %.5742 = fadd float %.5287, %.5739
  %.5743 = fsub float %.5287, %.5739
  %.5820 = getelementptr float, ptr %.171.fca.4.load, i64 %.503036323634
  %.5821 = load float, ptr %.5820, align 4
  %.5822 = fadd float %.5400, %.5821
  %.5877 = fsub float %.5821, %.5400
  %.5930 = getelementptr float, ptr %13, i64 %.503036323634
  %.5931 = load float, ptr %.5930, align 4
  %.5932 = fadd float %.5513, %.5931
  %.5987 = fsub float %.5931, %.5513
  %.6012 = fadd float %.5822, %.5740
  %.6013 = fadd float %.5742, %.5932
  %.6014 = fsub float %.5822, %.5740
  %.6015 = fsub float %.5742, %.5932
  %.6092 = getelementptr float, ptr %14, i64 %.503036323634
  store float %.6012, ptr %.6092, align 4
  %.6146 = getelementptr float, ptr %15, i64 %.503036323634
  store float %.6013, ptr %.6146, align 4
  %.6200 = getelementptr float, ptr %18, i64 %.503036323634
  store float %.6014, ptr %.6200, align 4
  %.6254 = getelementptr float, ptr %19, i64 %.503036323634
  store float %.6015, ptr %.6254, align 4
  %.6256 = fadd float %.5877, %.5743
  %.6257 = fadd float %.5741, %.5987
  %.6258 = fsub float %.5877, %.5743
  %.6259 = fsub float %.5741, %.5987
  %.6336 = getelementptr float, ptr %24, i64 %.503036323634
  store float %.6256, ptr %.6336, align 4
  %.6390 = getelementptr float, ptr %25, i64 %.503036323634
  store float %.6257, ptr %.6390, align 4
  %.6444 = getelementptr float, ptr %26, i64 %.503036323634
  store float %.6258, ptr %.6444, align 4
  %.6498 = getelementptr float, ptr %27, i64 %.503036323634
  store float %.6259, ptr %.6498, align 4
  %exitcond3876.not = icmp eq i64 %.5037, 64
  br i1 %exitcond3876.not, label %B3878.lr.ph, label %B3188

B4310:
  %.686536183620 = phi i64 [ %.6872, %B4310 ], [ 0, %B4310.preheader ]
  %.6872 = add nuw nsw i64 %.686536183620, 1
  %.6949 = getelementptr float, ptr %21, i64 %.686536183620
  %.6950 = load float, ptr %.6949, align 4
  %.6952 = fmul float %.4720, %.6950
  %.7005 = getelementptr float, ptr %20, i64 %.686536183620
  %.7006 = load float, ptr %.7005, align 4
  %.7008 = fmul float %.4749, %.7006
  %.7009 = fadd float %.6952, %.7008
  %.7065 = fmul float %.4720, %.7006
  %.7121 = fmul float %.4749, %.6950
  %.7122 = fsub float %.7065, %.7121
  %.7175 = getelementptr float, ptr %.171.fca.4.load, i64 %.686536183620
  %.7176 = load float, ptr %.7175, align 4
  %.7177 = fadd float %.7176, %.7009
  %.7230 = getelementptr float, ptr %13, i64 %.686536183620
  %.7231 = load float, ptr %.7230, align 4
  %.7232 = fadd float %.7122, %.7231
  %.7287 = fsub float %.7176, %.7009
  %.7342 = fsub float %.7122, %.7231
  %.7419 = getelementptr float, ptr %14, i64 %.686536183620
  store float %.7177, ptr %.7419, align 4
  %.7473 = getelementptr float, ptr %15, i64 %.686536183620
  store float %.7232, ptr %.7473, align 4
  %.7527 = getelementptr float, ptr %18, i64 %.686536183620
  store float %.7287, ptr %.7527, align 4
  %.7581 = getelementptr float, ptr %19, i64 %.686536183620
  store float %.7342, ptr %.7581, align 4
  %exitcond3874.not = icmp eq i64 %.6872, 64
  br i1 %exitcond3874.not, label %B4604.lr.ph, label %B4310

B4904:
  %.804238133841 = phi i64 [ %.8052, %B5392 ], [ %storemerge3465, %B4904.preheader ]
  %.804938153840 = phi i64 [ %.8056, %B5392 ], [ 0, %B4904.preheader ]
  %.8052 = add nsw i64 %.804238133841, -1
  %.8056 = add i64 %.804938153840, 1
  %.8085 = shl nsw i64 %.804938153840, 1
  %.8086 = add nsw i64 %.8085, -1
  store i64 0, ptr %.8089, align 8
  %.8095 = call i32 @n18(ptr nonnull %.8089, ptr nonnull %excinfo.3, i64 %.8086, i64 0)
  switch i32 %.8095, label %B4904.if.if [
    i32 -2, label %B4904.endif
    i32 0, label %B4904.endif
  ], !prof !0

B5236:
  %.850638073809 = phi i64 [ 0, %B5236.lr.ph ], [ %.8513, %B5236 ]
  %.8513 = add nuw nsw i64 %.850638073809, 1
  %.8590 = getelementptr float, ptr %.171.fca.4.load, i64 %.850638073809
  %.8591 = load float, ptr %.8590, align 4
  %.8646 = fmul float %.8591, %.8591
  %.8699 = getelementptr float, ptr %13, i64 %.850638073809
  %.8700 = load float, ptr %.8699, align 4
  %.8755 = fmul float %.8700, %.8700
  %.8756 = fadd float %.8646, %.8755
  %sqrt = tail call float @llvm.sqrt.f32(float %.8756)
  %.8810 = getelementptr float, ptr %14, i64 %.850638073809
  store float %.8756, ptr %.8810, align 4
  %.8864 = getelementptr float, ptr %15, i64 %.850638073809
  store float %sqrt, ptr %.8864, align 4
  %exitcond3881.not = icmp eq i64 %.8513, 64
  br i1 %exitcond3881.not, label %B5392, label %B5236

B5392:
  %.8874 = mul nsw i64 %.804938153840, %arg.power.5.1
  %.8876 = add nsw i64 %.8874, %.230.0
  %.8894 = getelementptr float, ptr %arg.power.4, i64 %.8876
  %.8898 = load <64 x float>, ptr %.4058, align 4
  store <64 x float> %.8898, ptr %.8894, align 4
  %.8926 = getelementptr float, ptr %arg.magnitude.4, i64 %.8876
  %.8930 = load <64 x float>, ptr %.4089, align 4
  store <64 x float> %.8930, ptr %.8926, align 4
  %.8043 = icmp sgt i64 %.804238133841, 1
  br i1 %.8043, label %B4904, label %B5528

B5528:
  tail call void @NRT_decref(ptr %source.3.sroa.0.2)
  %.287 = icmp sgt i64 %.2863850, 1
  br i1 %.287, label %B208.endif, label %B5532

common.ret:
  %common.ret.op = phi i32 [ 0, %B5532 ], [ %.161, %B0.if.if ], [ %.949.us, %B300.endif.endif.if.if ], [ %.8095, %B4904.if.if ], [ %.8152, %B4904.endif.if.if ]
  ret i32 %common.ret.op

B5532:
  tail call void @NRT_decref(ptr %arg.work.0)
  tail call void @NRT_decref(ptr %arg.window.0)
  tail call void @NRT_decref(ptr %arg.turns.0)
  tail call void @NRT_decref(ptr %.171.fca.0.load)
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.power.0)
  tail call void @NRT_decref(ptr %arg.other.0)
  tail call void @NRT_decref(ptr %arg.magnitude.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B5533:
  %exitcond3878.not = icmp eq i64 %.4173.1, %.429336473685
  br i1 %exitcond3878.not, label %B636.loopexit, label %B2716.endif

B0.if.if:
  %.169.not = icmp eq i32 %.161, 0
  %.162 = load ptr, ptr %excinfo.1, align 8
  %.170 = select i1 %.169.not, ptr undef, ptr %.162
  store ptr %.170, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %11 = add nuw i64 %arg.power.5.1, 63
  %.265 = lshr i64 %11, 6
  %.244.inv = icmp slt i64 %arg.power.5.1, 1
  %.2873849.not3884 = icmp eq i64 %.265, 0
  %.2873849.not = select i1 %.244.inv, i1 true, i1 %.2873849.not3884
  br i1 %.2873849.not, label %B5532, label %B208.endif.lr.ph

B208.endif.lr.ph:
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.155, i64 48
  %.171.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %12 = add nuw i64 %arg.window.2, 31
  %.387 = lshr i64 %12, 5
  %.366.inv = icmp slt i64 %arg.window.2, 1
  %.1258 = icmp sgt i64 %arg.window.2, 1
  %13 = getelementptr float, ptr %.171.fca.4.load, i64 %.171.fca.5.1.load
  %.idx3470 = shl i64 %.171.fca.5.1.load, 5
  %14 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3470
  %.idx3471 = mul i64 %.171.fca.5.1.load, 36
  %15 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3471
  %.idx3472 = shl i64 %.171.fca.5.1.load, 4
  %16 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3472
  %.idx3473 = mul i64 %.171.fca.5.1.load, 20
  %17 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3473
  %.idx3474 = mul i64 %.171.fca.5.1.load, 40
  %18 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3474
  %.idx3475 = mul i64 %.171.fca.5.1.load, 44
  %19 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3475
  %.4058 = getelementptr i8, ptr %.171.fca.4.load, i64 2048
  %.4089 = getelementptr i8, ptr %.171.fca.4.load, i64 2304
  %.4119 = getelementptr i8, ptr %.171.fca.4.load, i64 2560
  %.4148 = getelementptr i8, ptr %.171.fca.4.load, i64 2816
  %.idx3511 = mul i64 %.171.fca.5.1.load, 12
  %20 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3511
  %.idx3512 = shl i64 %.171.fca.5.1.load, 3
  %21 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3512
  %.idx3518 = mul i64 %.171.fca.5.1.load, 28
  %22 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3518
  %.idx3520 = mul i64 %.171.fca.5.1.load, 24
  %23 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3520
  %.idx3521 = mul i64 %.171.fca.5.1.load, 48
  %24 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3521
  %.idx3522 = mul i64 %.171.fca.5.1.load, 52
  %25 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3522
  %.idx3523 = mul i64 %.171.fca.5.1.load, 56
  %26 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3523
  %.idx3524 = mul i64 %.171.fca.5.1.load, 60
  %27 = getelementptr i8, ptr %.171.fca.4.load, i64 %.idx3524
  %.3274 = getelementptr i8, ptr %.171.fca.4.load, i64 3072
  %.3303 = getelementptr i8, ptr %.171.fca.4.load, i64 3328
  %.3334 = getelementptr i8, ptr %.171.fca.4.load, i64 3584
  %.3364 = getelementptr i8, ptr %.171.fca.4.load, i64 3840
  %.7929.1 = ashr i64 %arg.window.2, 1
  %28 = call i64 @llvm.smax.i64(i64 %.7929.1, i64 -1)
  %storemerge3465 = add nsw i64 %28, 1
  %.8143 = add nsw i64 %arg.window.2, -1
  %.8190 = getelementptr i8, ptr %.171.fca.4.load, i64 256
  %.4083565.not3889 = icmp eq i64 %.387, 0
  %.4083565.not = select i1 %.366.inv, i1 true, i1 %.4083565.not3889
  %.7724.1 = getelementptr i8, ptr %.171.fca.4.load, i64 2304
  %.7756.1 = getelementptr i8, ptr %.171.fca.4.load, i64 2816
  %.6649.1 = getelementptr i8, ptr %.171.fca.4.load, i64 2304
  %.6682.1 = getelementptr i8, ptr %.171.fca.4.load, i64 2816
  %.6715.1 = getelementptr i8, ptr %.171.fca.4.load, i64 3328
  %.6747.1 = getelementptr i8, ptr %.171.fca.4.load, i64 3840
  %.80433835 = icmp sgt i64 %.7929.1, -1
  br label %B208.endif

B208.endif:
  %.230.0 = phi i64 [ 0, %B208.endif.lr.ph ], [ %.300, %B5528 ]
  %.2863850 = phi i64 [ %.265, %B208.endif.lr.ph ], [ %.296, %B5528 ]
  %.296 = add nsw i64 %.2863850, -1
  %.300 = add i64 %.230.0, 64
  br i1 %.4083565.not, label %B540, label %B256.endif.endif.us.preheader

B256.endif.endif.us.preheader:
  br label %B256.endif.endif.us

B256.endif.endif.us:
  %.40735553569.us = phi i64 [ %.417.us, %B298.B254.loopexit_crit_edge.us ], [ %.387, %B256.endif.endif.us.preheader ]
  %.41435563568.us = phi i64 [ %.421.us, %B298.B254.loopexit_crit_edge.us ], [ 0, %B256.endif.endif.us.preheader ]
  %.417.us = add nsw i64 %.40735553569.us, -1
  %.421.us = add nuw i64 %.41435563568.us, 32
  %.750.us = shl nsw i64 %.41435563568.us, 6
  %.931.us = sub nsw i64 %arg.window.2, %.41435563568.us
  br label %B300.else.us

B300.else.us:
  %.53435393549.us = phi i64 [ 0, %B256.endif.endif.us ], [ %.541.us, %B536.us ]
  %.541.us = add nuw nsw i64 %.53435393549.us, 1
  %.567.us = add nsw i64 %.53435393549.us, %.230.0
  %.569.us = mul nsw i64 %.567.us, %arg.hop
  %.571.us = add nsw i64 %.569.us, %.41435563568.us
  %.608.us = icmp slt i64 %.571.us, 0
  %.609.us = select i1 %.608.us, i64 %arg.samples.5.0, i64 0
  %.610.us = add i64 %.609.us, %.571.us
  %.613.us = icmp slt i64 %.610.us, 0
  br i1 %.613.us, label %B300.else.if.us, label %B300.else.endif.us, !prof !1

B300.else.if.us:
  br label %B300.else.endif.us

B300.else.endif.us:
  %.598.sroa.0.1.us = phi i64 [ 0, %B300.else.if.us ], [ %.610.us, %B300.else.us ]
  %.618.not.us = icmp slt i64 %.610.us, %arg.samples.5.0
  br i1 %.618.not.us, label %B300.endif.else.us, label %B300.else.endif.if.us, !prof !2

B300.else.endif.if.us:
  br label %B300.endif.else.us

B300.endif.else.us:
  %.598.sroa.0.3.us = phi i64 [ %arg.samples.5.0, %B300.else.endif.if.us ], [ %.598.sroa.0.1.us, %B300.else.endif.us ]
  %.686.us = sub i64 %arg.samples.5.0, %.598.sroa.0.3.us
  %.695.us = tail call i64 @llvm.smax.i64(i64 %.686.us, i64 0)
  %.711.us = getelementptr float, ptr %arg.samples.4, i64 %.598.sroa.0.3.us
  tail call void @NRT_incref(ptr %arg.samples.0)
  %.751.us = add nuw nsw i64 %.53435393549.us, %.750.us
  %.788.us = icmp slt i64 %.751.us, 0
  %.789.us = select i1 %.788.us, i64 %arg.work.5.0, i64 0
  %.790.us = add i64 %.789.us, %.751.us
  %.793.us = icmp slt i64 %.790.us, 0
  br i1 %.793.us, label %B300.endif.else.if.us, label %B300.endif.else.endif.us, !prof !1

B300.endif.else.if.us:
  br label %B300.endif.else.endif.us

B300.endif.else.endif.us:
  %.778.sroa.0.1.us = phi i64 [ 0, %B300.endif.else.if.us ], [ %.790.us, %B300.endif.else.us ]
  %.798.not.us = icmp slt i64 %.790.us, %arg.work.5.0
  br i1 %.798.not.us, label %B300.endif.endif.us, label %B300.endif.else.endif.if.us, !prof !2

B300.endif.else.endif.if.us:
  br label %B300.endif.endif.us

B300.endif.endif.us:
  %.778.sroa.0.3.us = phi i64 [ %arg.work.5.0, %B300.endif.else.endif.if.us ], [ %.778.sroa.0.1.us, %B300.endif.else.endif.us ]
  %.891.us = getelementptr float, ptr %arg.work.4, i64 %.778.sroa.0.3.us
  tail call void @NRT_incref(ptr %arg.work.0)
  store i64 0, ptr %.942, align 8
  %.949.us = call i32 @n19(ptr nonnull %.942, ptr nonnull %excinfo.2, i64 32, i64 %.931.us, i64 %.695.us)
  switch i32 %.949.us, label %B300.endif.endif.if.if [
    i32 -2, label %B300.endif.endif.endif.endif.us
    i32 0, label %B300.endif.endif.endif.endif.us
  ], !prof !0

B300.endif.endif.endif.endif.us:
  %.959.us = load i64, ptr %.942, align 8
  %.10483534.us.not = icmp slt i64 %.959.us, 1
  br i1 %.10483534.us.not, label %B536.us, label %B470.us.preheader

B470.us.preheader:
  br label %B470.us

B536.us:
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.work.0)
  %exitcond3870.not = icmp eq i64 %.541.us, 64
  br i1 %exitcond3870.not, label %B298.B254.loopexit_crit_edge.us, label %B300.else.us

B470.us:
  %.105435333535.us = phi i64 [ %.1061.us, %B470.us ], [ 0, %B470.us.preheader ]
  %.1061.us = add nuw nsw i64 %.105435333535.us, 1
  %29 = getelementptr float, ptr %.711.us, i64 %.105435333535.us
  %.1115.us = load float, ptr %29, align 4
  %.1117.us = add nsw i64 %.105435333535.us, %.41435563568.us
  %.1131.us = icmp slt i64 %.1117.us, 0
  %.1132.us = select i1 %.1131.us, i64 %arg.window.5.0, i64 0
  %30 = getelementptr float, ptr %arg.window.4, i64 %.1117.us
  %.1146.us = getelementptr float, ptr %30, i64 %.1132.us
  %.1147.us = load float, ptr %.1146.us, align 4
  %.1148.us = fmul float %.1115.us, %.1147.us
  %.idx3529.us = shl i64 %.105435333535.us, 8
  %31 = getelementptr i8, ptr %.891.us, i64 %.idx3529.us
  store float %.1148.us, ptr %31, align 4
  %exitcond.not = icmp eq i64 %.959.us, %.1061.us
  br i1 %exitcond.not, label %B536.us, label %B470.us

B298.B254.loopexit_crit_edge.us:
  %.408.us = icmp sgt i64 %.40735553569.us, 1
  br i1 %.408.us, label %B256.endif.endif.us, label %B540

B300.endif.endif.if.if:
  %.957 = icmp sgt i32 %.949.us, 0
  %.950 = load ptr, ptr %excinfo.2, align 8
  %.958 = select i1 %.957, ptr %.950, ptr undef
  store ptr %.958, ptr %excinfo, align 8
  br label %common.ret

B638.endif:
  %.141837013747 = phi i64 [ 0, %B638.endif.lr.ph ], [ %.1425, %B636.loopexit ]
  br label %B698

B2662.else.if:
  br i1 %.42873676.not, label %B636.loopexit, label %B2716.endif.lr.ph

B2716.endif.lr.ph:
  %.4929 = add nsw i64 %.1455, %length.2.1
  br label %B2716.endif

B2716.endif:
  %.429336473685 = phi i64 [ 1, %B2716.endif.lr.ph ], [ %.4300, %B5533 ]
  %.4453 = shl nuw nsw i64 %.429336473685, 1
  br label %B2750

B2952.else:
  %.4300 = add nuw nsw i64 %.429336473685, 1
  %32 = mul i64 %.429336473685, 6
  %.4520 = add i64 %.4518, %32
  %.4557 = icmp slt i64 %.4520, 0
  %.4558 = select i1 %.4557, i64 %arg.turns.5.0, i64 0
  %.4559 = add i64 %.4558, %.4520
  %.4562 = icmp slt i64 %.4559, 0
  br i1 %.4562, label %B2952.else.if, label %B2952.else.endif, !prof !1

B2952.endif:
  %.4547.sroa.0.3 = phi i64 [ %arg.turns.5.0, %B2952.else.endif.if ], [ %.4547.sroa.0.1, %B2952.else.endif ]
  %.4660 = getelementptr float, ptr %arg.turns.4, i64 %.4547.sroa.0.3
  %.4720 = load float, ptr %.4660, align 4
  %.4748 = getelementptr i8, ptr %.4660, i64 4
  %.4749 = load float, ptr %.4748, align 4
  %.4777 = getelementptr i8, ptr %.4660, i64 8
  %.4778 = load float, ptr %.4777, align 4
  %.4806 = getelementptr i8, ptr %.4660, i64 12
  %.4807 = load float, ptr %.4806, align 4
  %.4835 = getelementptr i8, ptr %.4660, i64 16
  %.4836 = load float, ptr %.4835, align 4
  %.4864 = getelementptr i8, ptr %.4660, i64 20
  %.4865 = load float, ptr %.4864, align 4
  %.4926 = add nsw i64 %.4453, %.1455
  %.4934 = sub i64 %.4929, %.4453
  br i1 %.1269, label %B3188.preheader, label %B4310.preheader

B4310.preheader:
  br label %B4310

B3188.preheader:
  br label %B3188

B2952.else.if:
  br label %B2952.else.endif

B2952.else.endif:
  %.4547.sroa.0.1 = phi i64 [ 0, %B2952.else.if ], [ %.4559, %B2952.else ]
  %.4567.not = icmp slt i64 %.4559, %arg.turns.5.0
  br i1 %.4567.not, label %B2952.endif, label %B2952.else.endif.if, !prof !2

B2952.else.endif.if:
  br label %B2952.endif

B3878.lr.ph:
  %.6670.reass.reass = add i64 %.4934, %invariant.op3699
  %.6703.reass.reass = add i64 %.4926, %invariant.op
  %.6735 = add i64 %.7743, %.4934
  %.6637 = shl i64 %.4926, 8
  %33 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6637
  %.6657 = getelementptr i8, ptr %33, i64 -256
  %.6661 = load <64 x float>, ptr %.4058, align 4
  store <64 x float> %.6661, ptr %.6657, align 4
  %.6690.idx = shl i64 %.6670.reass.reass, 8
  %.6690 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6690.idx
  %.6694 = load <64 x float>, ptr %.4119, align 4
  store <64 x float> %.6694, ptr %.6690, align 4
  %.6723.idx = shl i64 %.6703.reass.reass, 8
  %.6723 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6723.idx
  %.6727 = load <64 x float>, ptr %.3274, align 4
  store <64 x float> %.6727, ptr %.6723, align 4
  %.6755.idx = shl i64 %.6735, 8
  %.6755 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6755.idx
  %.6759 = load <64 x float>, ptr %.3334, align 4
  store <64 x float> %.6759, ptr %.6755, align 4
  %.6657.idx.1 = shl i64 %.4926, 8
  %.6657.1 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6657.idx.1
  %.6661.1 = load <64 x float>, ptr %.6649.1, align 4
  store <64 x float> %.6661.1, ptr %.6657.1, align 4
  %.6671.1 = shl i64 %.6670.reass.reass, 8
  %34 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6671.1
  %.6690.1 = getelementptr i8, ptr %34, i64 256
  %.6694.1 = load <64 x float>, ptr %.6682.1, align 4
  store <64 x float> %.6694.1, ptr %.6690.1, align 4
  %.6704.1 = shl i64 %.6703.reass.reass, 8
  %35 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6704.1
  %.6723.1 = getelementptr i8, ptr %35, i64 256
  %.6727.1 = load <64 x float>, ptr %.6715.1, align 4
  store <64 x float> %.6727.1, ptr %.6723.1, align 4
  %.6736.1 = shl i64 %.6735, 8
  %36 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.6736.1
  %.6755.1 = getelementptr i8, ptr %36, i64 256
  %.6759.1 = load <64 x float>, ptr %.6747.1, align 4
  store <64 x float> %.6759.1, ptr %.6755.1, align 4
  br label %B5533

B4604.lr.ph:
  %.7744 = add i64 %.7743, %.4934
  %.7712 = shl i64 %.4926, 8
  %37 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.7712
  %.7732 = getelementptr i8, ptr %37, i64 -256
  %.7736 = load <64 x float>, ptr %.4058, align 4
  store <64 x float> %.7736, ptr %.7732, align 4
  %.7764.idx = shl i64 %.7744, 8
  %.7764 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.7764.idx
  %.7768 = load <64 x float>, ptr %.4119, align 4
  store <64 x float> %.7768, ptr %.7764, align 4
  %.7732.idx.1 = shl i64 %.4926, 8
  %.7732.1 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.7732.idx.1
  %.7736.1 = load <64 x float>, ptr %.7724.1, align 4
  store <64 x float> %.7736.1, ptr %.7732.1, align 4
  %.7745.1 = shl i64 %.7744, 8
  %38 = getelementptr i8, ptr %target.2.sroa.104.1, i64 %.7745.1
  %.7764.1 = getelementptr i8, ptr %38, i64 256
  %.7768.1 = load <64 x float>, ptr %.7756.1, align 4
  store <64 x float> %.7768.1, ptr %.7764.1, align 4
  br label %B5533

B4798.else.if:
  %.7846.pre-phi = phi i64 [ %.pre3883, %B574.B4798.else.if_crit_edge ], [ %.1454, %B636.loopexit ]
  %.7817.pre-phi = phi i64 [ %.pre3882, %B574.B4798.else.if_crit_edge ], [ %.4184, %B636.loopexit ]
  %.7798.pre-phi = phi i64 [ %.pre, %B574.B4798.else.if_crit_edge ], [ %.4165, %B636.loopexit ]
  %.7820 = icmp ugt i64 %.7798.pre-phi, -9223372036854775808
  %.7827 = sext i1 %.7820 to i64
  %.7806.1 = add nsw i64 %.7817.pre-phi, %.7827
  %.7839 = mul nsw i64 %.7806.1, 6
  %.7841 = add nsw i64 %.7839, %turn.2.1
  tail call void @NRT_incref(ptr %target.2.sroa.0.1)
  %.7896 = icmp samesign ugt i64 %.130434543463, 1
  br i1 %.7896, label %B574, label %B4858.else.if

B4858.else.if:
  %target.2.sroa.0.2 = phi ptr [ %arg.other.0, %B540 ], [ %source.3.sroa.0.1, %B4798.else.if ]
  %source.3.sroa.44.2 = phi ptr [ %arg.work.4, %B540 ], [ %target.2.sroa.104.1, %B4798.else.if ]
  %source.3.sroa.0.2 = phi ptr [ %arg.work.0, %B540 ], [ %target.2.sroa.0.1, %B4798.else.if ]
  tail call void @NRT_decref(ptr %target.2.sroa.0.2)
  tail call void @NRT_decref(ptr %source.3.sroa.0.2)
  br i1 %.80433835, label %B4904.preheader, label %B5528

B4904.preheader:
  br label %B4904

B4904.endif:
  %.8105 = load i64, ptr %.8089, align 8
  %.8125.idx = shl i64 %.8105, 8
  %.8125 = getelementptr i8, ptr %source.3.sroa.44.2, i64 %.8125.idx
  %.8137 = load <64 x float>, ptr %.8125, align 4
  store <64 x float> %.8137, ptr %.171.fca.4.load, align 4
  store i64 0, ptr %.8146, align 8
  %.8152 = call i32 @n20(ptr nonnull %.8146, ptr nonnull %excinfo.4, i64 %.8085, i64 %.8143)
  switch i32 %.8152, label %B4904.endif.if.if [
    i32 -2, label %B4904.endif.endif
    i32 0, label %B4904.endif.endif
  ], !prof !0

B4904.if.if:
  %.8103 = icmp sgt i32 %.8095, 0
  %.8096 = load ptr, ptr %excinfo.3, align 8
  %.8104 = select i1 %.8103, ptr %.8096, ptr undef
  store ptr %.8104, ptr %excinfo, align 8
  br label %common.ret

B4904.endif.endif:
  %.8162 = load i64, ptr %.8146, align 8
  %.8182.idx = shl i64 %.8162, 8
  %.8182 = getelementptr i8, ptr %source.3.sroa.44.2, i64 %.8182.idx
  %.8194 = load <64 x float>, ptr %.8182, align 4
  store <64 x float> %.8194, ptr %.8190, align 4
  %.8198 = icmp eq i64 %.804938153840, 0
  %.8242 = icmp eq i64 %.804938153840, %.7929.1
  %or.cond = select i1 %.8198, i1 true, i1 %.8242
  br i1 %or.cond, label %B5176.lr.ph, label %B5236.lr.ph

B4904.endif.if.if:
  %.8160 = icmp sgt i32 %.8152, 0
  %.8153 = load ptr, ptr %excinfo.4, align 8
  %.8161 = select i1 %.8160, ptr %.8153, ptr undef
  store ptr %.8161, ptr %excinfo, align 8
  br label %common.ret

B5176.lr.ph:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %13, i8 0, i64 256, i1 false)
  br label %B5236.lr.ph

B5236.lr.ph:
  br label %B5236
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare float @llvm.sqrt.f32(float) #1

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n17(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0.endif.endif:
  %.29 = icmp slt i64 %arg.shape.0, 0
  br i1 %.29, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif:
  %.36 = icmp slt i64 %arg.shape.1, 0
  br i1 %.36, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !3
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
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.56 = shl nsw i64 %.51, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56, i32 32), !noalias !4
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
  store ptr @n13, ptr %excinfo, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

define linkonce_odr noundef i32 @n19(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1, i64 %arg.x.2) #2 {
B0:
  %.17 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  %.19 = tail call i64 @llvm.smin.i64(i64 %arg.x.2, i64 %.17)
  store i64 %.19, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n20(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
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
