; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop power_of_frames
;; stamp dfb3a837e5a13b6c8f8dcfbf1562349f19ef05fc
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = internal constant [49 x i8] c"NotImplementedError: incompatible shape for array"
@n3 = internal constant [20 x i8] c"\DC;\BA\83,L7X'=\0D\B2K\83V\91\AF?1l"
@n4 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n2, i32 49, ptr @n3, ptr null, i32 0 }
@n5 = common local_unnamed_addr global ptr null
@n6 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n7 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 43, ptr @n7, ptr null, i32 0 }
@n9 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n10 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n9, i32 103, ptr @n10, ptr null, i32 0 }
@n12 = common local_unnamed_addr global ptr null
@n13 = common local_unnamed_addr global ptr null
@n14 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n15 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n14, i32 52, ptr @n15, ptr null, i32 0 }
@n17 = common local_unnamed_addr global ptr null
@n18 = internal constant [53 x i8] c"ValueError: total size of new array must be unchanged"
@n19 = internal constant [20 x i8] c"\D2\84S\13R\1Dug\1A\A0\1E\17\EA5\823o2\800"
@n20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n18, i32 53, ptr @n19, ptr null, i32 0 }
@n21 = internal constant [53 x i8] c"ValueError: total size of new array must be unchanged"
@n22 = internal constant [20 x i8] c",\D9\AB\85k\B2d\BB\E3\96S\E4\CD\03\EBp\E1\DE\B0\1A"
@n23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n21, i32 53, ptr @n22, ptr null, i32 0 }
@n24 = internal constant [42 x i8] c"ValueError: multiple negative shape values"
@n25 = internal constant [20 x i8] c"m\AA\8F3\E5\E7\8B-\D2=\B7\F1%u\C7\9B22F\80"
@n26 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n24, i32 42, ptr @n25, ptr null, i32 0 }
@n27 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %arg.hop, ptr %arg.window.0, ptr %arg.window.1, i64 %arg.window.2, i64 %arg.window.3, ptr %arg.window.4, i64 %arg.window.5.0, i64 %arg.window.6.0, ptr %arg.turns.0, ptr %arg.turns.1, i64 %arg.turns.2, i64 %arg.turns.3, ptr %arg.turns.4, i64 %arg.turns.5.0, i64 %arg.turns.5.1, i64 %arg.turns.6.0, i64 %arg.turns.6.1, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.halves.0, ptr %arg.halves.1, i64 %arg.halves.2, i64 %arg.halves.3, ptr %arg.halves.4, i64 %arg.halves.5.0, i64 %arg.halves.5.1, i64 %arg.halves.6.0, i64 %arg.halves.6.1, ptr %arg.turned.0, ptr %arg.turned.1, i64 %arg.turned.2, i64 %arg.turned.3, ptr %arg.turned.4, i64 %arg.turned.5.0, i64 %arg.turned.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.power.0, ptr %arg.power.1, i64 %arg.power.2, i64 %arg.power.3, ptr %arg.power.4, i64 %arg.power.5.0, i64 %arg.power.5.1, i64 %arg.power.6.0, i64 %arg.power.6.1, ptr %arg.magnitude.0, ptr %arg.magnitude.1, i64 %arg.magnitude.2, i64 %arg.magnitude.3, ptr %arg.magnitude.4, i64 %arg.magnitude.5.0, i64 %arg.magnitude.5.1, i64 %arg.magnitude.6.0, i64 %arg.magnitude.6.1) {
B0.else.if:
  %.283 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep2560 = getelementptr inbounds nuw i8, ptr %.283, i64 8
  %.fca.2.gep2561 = getelementptr inbounds nuw i8, ptr %.283, i64 16
  %.fca.3.gep2562 = getelementptr inbounds nuw i8, ptr %.283, i64 24
  %.fca.4.gep2563 = getelementptr inbounds nuw i8, ptr %.283, i64 32
  %.fca.5.0.gep2564 = getelementptr inbounds nuw i8, ptr %.283, i64 40
  %.fca.6.0.gep2565 = getelementptr inbounds nuw i8, ptr %.283, i64 48
  %excinfo.1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.283, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.1, align 8
  %.332 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep2464 = getelementptr inbounds nuw i8, ptr %.332, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.332, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.332, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.332, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.332, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.332, i64 48
  %.336 = alloca [2 x i64], align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.332, i8 0, i64 56, i1 false)
  %.fca.1.gep2462 = getelementptr inbounds nuw i8, ptr %.336, i64 8
  %.364 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.336, i8 0, i64 16, i1 false)
  store ptr null, ptr %.364, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.390 = alloca [2 x i64], align 8
  %.704 = alloca i64, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.390, i8 0, i64 16, i1 false)
  store i64 0, ptr %.704, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1225 = alloca i64, align 8
  store i64 0, ptr %.1225, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
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

B314.loopexit:
  %.537 = icmp sgt i64 %.53632473411, 1
  br i1 %.537, label %B316.endif, label %B5180

B364:
  %.65730343056.in = phi i64 [ %.65730343056, %B364.endif.endif ], [ %storemerge2964, %B364.preheader2 ]
  %.66430363055 = phi i64 [ %.671, %B364.endif.endif ], [ 32, %B364.preheader2 ]
  %.701 = sub nsw i64 %arg.hop, %.66430363055
  store i64 0, ptr %.704, align 8
  %.710 = call i32 @n28(ptr nonnull %.704, ptr nonnull %excinfo.3, i64 32, i64 %.701)
  switch i32 %.710, label %B364.if.if [
    i32 -2, label %B364.endif.endif
    i32 0, label %B364.endif.endif
  ], !prof !1

B624:
  br i1 %.1466, label %B646.endif.endif.preheader, label %B3376.else.if

B646.endif.endif.preheader:
  br label %B646.endif.endif

B3348:
  %.6132 = add nuw nsw i64 %.149029482965, %first_turn.2.1
  %.6140 = icmp samesign ugt i64 %size.2.1, 23
  br i1 %.6140, label %B646.endif.endif, label %B3376.else.if

B3432:
  %.631632223238 = phi i64 [ %.6326, %switch.end.3 ], [ %storemerge2966, %B3432.preheader ]
  %.632332233237 = phi i64 [ %.6330, %switch.end.3 ], [ 0, %B3432.preheader ]
  %.6326 = add nsw i64 %.631632223238, -1
  %.6330 = add nuw nsw i64 %.632332233237, 1
  %0 = getelementptr i64, ptr %arg.places.4, i64 %.632332233237
  %.6388 = load i64, ptr %0, align 8
  %.6392 = sub nsw i64 %.6159.1, %.632332233237
  br i1 %.6396.not, label %B3432.endif.endif.endif, label %B3432.else.if, !prof !2

B3816:
  %.687832093211 = phi i64 [ 0, %B3432.endif.endif.endif ], [ %.6885, %B3816 ]
  %.6885 = add nuw nsw i64 %.687832093211, 1
  %.6962 = getelementptr float, ptr %.412, i64 %.687832093211
  %.6963 = load float, ptr %.6962, align 4
  %.7016 = getelementptr float, ptr %8, i64 %.687832093211
  %.7017 = load float, ptr %.7016, align 4
  %.7018 = fadd float %.6963, %.7017
  %.7071 = getelementptr float, ptr %12, i64 %.687832093211
  %.7072 = load float, ptr %.7071, align 4
  %.7125 = getelementptr float, ptr %16, i64 %.687832093211
  %.7126 = load float, ptr %.7125, align 4
  %.7127 = fadd float %.7072, %.7126
  %.7236 = fsub float %.6963, %.7017
  %.7345 = fsub float %.7072, %.7126
  %.7422 = getelementptr float, ptr %5, i64 %.687832093211
  %.7423 = load float, ptr %.7422, align 4
  %.7476 = getelementptr float, ptr %9, i64 %.687832093211
  %.7477 = load float, ptr %.7476, align 4
  %.7479 = fmul float %.6784, %.7477
  %.7480 = fadd float %.7423, %.7479
  %.7533 = getelementptr float, ptr %13, i64 %.687832093211
  %.7534 = load float, ptr %.7533, align 4
  %.7535 = fneg float %.7534
  %.7588 = getelementptr float, ptr %17, i64 %.687832093211
  %.7589 = load float, ptr %.7588, align 4
  %.7591 = fmul float %.6784, %.7589
  %.7592 = fsub float %.7535, %.7591
  %.7703 = fsub float %.7423, %.7479
  %.7814 = fsub float %.7591, %.7534
  %.7815 = fadd float %.7018, %.7480
  %.7816 = fmul float %.7815, 5.000000e-01
  %.7817 = fadd float %.7127, %.7592
  %.7818 = fmul float %.7817, 5.000000e-01
  %.7819 = fsub float %.7127, %.7592
  %.7820 = fmul float %.7819, 5.000000e-01
  %.7821 = fsub float %.7480, %.7018
  %.7822 = fmul float %.7821, 5.000000e-01
  %.7848 = fmul float %.6708, %.7820
  %.7850 = fmul float %.6763, %.7822
  %.7851 = fsub float %.7848, %.7850
  %.7853 = fmul float %.6763, %.7820
  %.7855 = fmul float %.6708, %.7822
  %.7856 = fadd float %.7855, %.7853
  %.7857 = fadd float %.7816, %.7851
  %.7859 = fmul float %.7857, %.7857
  %.7860 = fadd float %.7818, %.7856
  %.7862 = fmul float %.7860, %.7860
  %.7863 = fadd float %.7859, %.7862
  %.7864 = fsub float %.7816, %.7851
  %.7866 = fmul float %.7864, %.7864
  %.7867 = fsub float %.7818, %.7856
  %.7869 = fmul float %.7867, %.7867
  %.7870 = fadd float %.7866, %.7869
  %sqrt3009 = call float @llvm.sqrt.f32(float %.7863)
  %sqrt3008 = call float @llvm.sqrt.f32(float %.7870)
  %.7949 = getelementptr float, ptr %6, i64 %.687832093211
  store float %.7863, ptr %.7949, align 4
  %.8003 = getelementptr float, ptr %14, i64 %.687832093211
  store float %.7870, ptr %.8003, align 4
  %.8057 = getelementptr float, ptr %7, i64 %.687832093211
  store float %sqrt3009, ptr %.8057, align 4
  %.8111 = getelementptr float, ptr %15, i64 %.687832093211
  store float %sqrt3008, ptr %.8111, align 4
  %.8113 = fadd float %.7236, %.7703
  %.8114 = fmul float %.8113, 5.000000e-01
  %.8115 = fadd float %.7345, %.7814
  %.8116 = fmul float %.8115, 5.000000e-01
  %.8117 = fsub float %.7345, %.7814
  %.8118 = fmul float %.8117, 5.000000e-01
  %.8119 = fsub float %.7703, %.7236
  %.8120 = fmul float %.8119, 5.000000e-01
  %.8146 = fmul float %.6763, %.8118
  %.8148 = fmul float %.6708, %.8120
  %.8149 = fadd float %.8148, %.8146
  %.8151 = fmul float %.6763, %.8120
  %.8153 = fmul float %.6708, %.8118
  %.8154 = fsub float %.8151, %.8153
  %.8155 = fadd float %.8114, %.8149
  %.8157 = fmul float %.8155, %.8155
  %.8158 = fadd float %.8116, %.8154
  %.8160 = fmul float %.8158, %.8158
  %.8161 = fadd float %.8157, %.8160
  %.8162 = fsub float %.8114, %.8149
  %.8164 = fmul float %.8162, %.8162
  %.8165 = fsub float %.8116, %.8154
  %.8167 = fmul float %.8165, %.8165
  %.8168 = fadd float %.8164, %.8167
  %sqrt3007 = call float @llvm.sqrt.f32(float %.8161)
  %sqrt = call float @llvm.sqrt.f32(float %.8168)
  %.8247 = getelementptr float, ptr %10, i64 %.687832093211
  store float %.8161, ptr %.8247, align 4
  %.8301 = getelementptr float, ptr %18, i64 %.687832093211
  store float %.8168, ptr %.8301, align 4
  %.8355 = getelementptr float, ptr %11, i64 %.687832093211
  store float %sqrt3007, ptr %.8355, align 4
  %.8409 = getelementptr float, ptr %19, i64 %.687832093211
  store float %sqrt, ptr %.8409, align 4
  %exitcond3636.not = icmp eq i64 %.6885, 64
  br i1 %exitcond3636.not, label %switch.end.3, label %B3816

common.ret:
  %common.ret.op = phi i32 [ 0, %B5180 ], [ %.287, %B0.endif.endif.if.if ], [ %.370, %B0.endif.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ %.us-phi3068, %B364.if.if ], [ %.1231.us, %B446.endif.endif.if.if.split.us ]
  ret i32 %common.ret.op

B5180:
  call void @NRT_decref(ptr %arg.work.0)
  call void @NRT_decref(ptr %arg.window.0)
  call void @NRT_decref(ptr %arg.turns.0)
  call void @NRT_decref(ptr %arg.turned.0)
  call void @NRT_decref(ptr %.418)
  call void @NRT_decref(ptr %arg.samples.0)
  call void @NRT_decref(ptr %.297.fca.0.load)
  call void @NRT_decref(ptr %arg.power.0)
  call void @NRT_decref(ptr %arg.places.0)
  call void @NRT_decref(ptr %arg.magnitude.0)
  call void @NRT_decref(ptr %arg.halves.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.else:
  %.251 = icmp ne i64 %.236, -9223372036854775808
  %.252 = icmp ne i64 %arg.hop, -1
  %.253.not = or i1 %.252, %.251
  br i1 %.253.not, label %B0.endif.else.if, label %B0.endif.endif, !prof !0

B0.endif.endif:
  %quot.1.0 = phi i64 [ 64, %B0.else.if ], [ 64, %B0.endif.else ], [ %2, %B0.endif.else.if ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.283, i8 0, i64 56, i1 false)
  %.287 = call i32 @n29(ptr nonnull %.283, ptr nonnull %excinfo.1, i64 1024, ptr null)
  %.297.fca.0.load = load ptr, ptr %.283, align 8
  %.297.fca.4.load = load ptr, ptr %.fca.4.gep2563, align 8
  switch i32 %.287, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !1

B0.endif.else.if:
  %.256 = sdiv i64 %.236, %arg.hop
  %.257 = srem i64 %.236, %arg.hop
  %.258 = xor i64 %.257, %arg.hop
  %.259 = icmp slt i64 %.258, 0
  %.260 = icmp ne i64 %.257, 0
  %.261 = and i1 %.260, %.259
  %.266 = sext i1 %.261 to i64
  %spec.select2956 = add i64 %.256, 64
  %1 = add i64 %spec.select2956, %.266
  %2 = freeze i64 %1
  br label %B0.endif.endif

B0.endif.endif.endif:
  %.297.fca.1.load = load ptr, ptr %.fca.1.gep2560, align 8
  %.297.fca.2.load = load i64, ptr %.fca.2.gep2561, align 8
  %.297.fca.3.load = load i64, ptr %.fca.3.gep2562, align 8
  %.297.fca.5.0.load = load i64, ptr %.fca.5.0.gep2564, align 8
  %.297.fca.6.0.load = load i64, ptr %.fca.6.0.gep2565, align 8
  tail call void @NRT_incref(ptr %.297.fca.0.load)
  store ptr %.297.fca.0.load, ptr %.332, align 8
  store ptr %.297.fca.1.load, ptr %.fca.1.gep2464, align 8
  store i64 %.297.fca.2.load, ptr %.fca.2.gep, align 8
  store i64 %.297.fca.3.load, ptr %.fca.3.gep, align 8
  store ptr %.297.fca.4.load, ptr %.fca.4.gep, align 8
  store i64 %.297.fca.5.0.load, ptr %.fca.5.0.gep, align 8
  store i64 %.297.fca.6.0.load, ptr %.fca.6.0.gep, align 8
  store i64 16, ptr %.336, align 8
  store i64 64, ptr %.fca.1.gep2462, align 8
  store ptr null, ptr %.364, align 8
  %.370 = call i32 @n30(ptr nonnull %.364, ptr nonnull %excinfo.2, i64 %.297.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.336, i64 2, i64 8)
  switch i32 %.370, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !1

B0.endif.endif.if.if:
  %.295.not = icmp eq i32 %.287, 0
  %.288 = load ptr, ptr %excinfo.1, align 8
  %.296 = select i1 %.295.not, ptr undef, ptr %.288
  store ptr %.296, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.399 = load i64, ptr %.fca.3.gep, align 8
  %.400 = call i32 @numba_attempt_nocopy_reshape(i64 1, ptr nonnull %.fca.5.0.gep, ptr nonnull %.fca.6.0.gep, i64 2, ptr nonnull %.336, ptr nonnull %.390, i64 %.399, i32 0)
  %.401 = icmp eq i32 %.400, 0
  br i1 %.401, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.if.if:
  %.378.not = icmp eq i32 %.370, 0
  %.371 = load ptr, ptr %excinfo.2, align 8
  %.379 = select i1 %.378.not, ptr undef, ptr %.371
  store ptr %.379, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.412 = load ptr, ptr %.fca.4.gep, align 8
  %.413.fca.1.load = load i64, ptr %.fca.1.gep2462, align 8
  %.418 = load ptr, ptr %.332, align 8
  call void @NRT_incref(ptr %.418)
  %3 = add nuw i64 %arg.power.5.1, 63
  %.515 = lshr i64 %3, 6
  %.494.inv = icmp slt i64 %arg.power.5.1, 1
  %.5373371.not3438 = icmp eq i64 %.515, 0
  %.5373371.not = select i1 %.494.inv, i1 true, i1 %.5373371.not3438
  call void @NRT_decref(ptr %.297.fca.0.load)
  br i1 %.5373371.not, label %B5180, label %B316.endif.lr.ph

B316.endif.lr.ph:
  %4 = add nuw i64 %arg.hop, 31
  %.637 = lshr i64 %4, 5
  %.616.inv = icmp sgt i64 %arg.hop, 0
  %storemerge2964 = select i1 %.616.inv, i64 %.637, i64 0
  %.6583050.not = icmp eq i64 %storemerge2964, 0
  %.8133025 = icmp sgt i64 %quot.1.0, 0
  %.1466 = icmp sgt i64 %.171.1, 2
  %.1916 = icmp ne i64 %arg.hop, -1
  %.idx2988 = shl i64 %.413.fca.1.load, 4
  %5 = getelementptr i8, ptr %.412, i64 %.idx2988
  %.idx2989 = shl i64 %.413.fca.1.load, 5
  %6 = getelementptr i8, ptr %.412, i64 %.idx2989
  %.idx2990 = mul i64 %.413.fca.1.load, 48
  %7 = getelementptr i8, ptr %.412, i64 %.idx2990
  %.idx2991 = shl i64 %.413.fca.1.load, 3
  %8 = getelementptr i8, ptr %.412, i64 %.idx2991
  %.idx2992 = mul i64 %.413.fca.1.load, 24
  %9 = getelementptr i8, ptr %.412, i64 %.idx2992
  %.idx2993 = mul i64 %.413.fca.1.load, 40
  %10 = getelementptr i8, ptr %.412, i64 %.idx2993
  %.idx2994 = mul i64 %.413.fca.1.load, 56
  %11 = getelementptr i8, ptr %.412, i64 %.idx2994
  %12 = getelementptr float, ptr %.412, i64 %.413.fca.1.load
  %.idx2995 = mul i64 %.413.fca.1.load, 20
  %13 = getelementptr i8, ptr %.412, i64 %.idx2995
  %.idx2996 = mul i64 %.413.fca.1.load, 36
  %14 = getelementptr i8, ptr %.412, i64 %.idx2996
  %.idx2997 = mul i64 %.413.fca.1.load, 52
  %15 = getelementptr i8, ptr %.412, i64 %.idx2997
  %.idx2998 = mul i64 %.413.fca.1.load, 12
  %16 = getelementptr i8, ptr %.412, i64 %.idx2998
  %.idx2999 = mul i64 %.413.fca.1.load, 28
  %17 = getelementptr i8, ptr %.412, i64 %.idx2999
  %.idx3000 = mul i64 %.413.fca.1.load, 44
  %18 = getelementptr i8, ptr %.412, i64 %.idx3000
  %.idx3001 = mul i64 %.413.fca.1.load, 60
  %19 = getelementptr i8, ptr %.412, i64 %.idx3001
  %.6159.1 = ashr i64 %arg.window.2, 2
  %.6203.1 = ashr i64 %arg.window.2, 3
  %20 = call i64 @llvm.smax.i64(i64 %.6203.1, i64 -1)
  %storemerge2966 = add nsw i64 %20, 1
  %.63173236 = icmp sgt i64 %.6203.1, -1
  %.6396.not = icmp eq i64 %.6159.1, 0
  %.658.peel.not = icmp eq i64 %storemerge2964, 1
  %.2250.us = getelementptr i8, ptr %.297.fca.4.load, i64 2048
  %.2216.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 256
  %.2250.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 2304
  %.2216.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 512
  %.2250.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 2560
  %.2216.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 768
  %.2250.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 2816
  %.2216.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 1024
  %.2250.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 3072
  %.2216.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 1280
  %.2250.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 3328
  %.2216.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 1536
  %.2250.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 3584
  %.2216.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 1792
  %.2250.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 3840
  %.2187.us.us = getelementptr i8, ptr %.297.fca.4.load, i64 2048
  %.2187.us.us3644 = getelementptr i8, ptr %.297.fca.4.load, i64 2048
  %.2036.us.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 256
  %.2187.us.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 2304
  %.2036.us.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 512
  %.2187.us.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 2560
  %.2036.us.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 768
  %.2187.us.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 2816
  %.2036.us.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 1024
  %.2187.us.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 3072
  %.2036.us.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 1280
  %.2187.us.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 3328
  %.2036.us.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 1536
  %.2187.us.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 3584
  %.2036.us.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 1792
  %.2187.us.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 3840
  %.6096.us = getelementptr i8, ptr %.297.fca.4.load, i64 2048
  %.6068.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 256
  %.6096.us.1 = getelementptr i8, ptr %.297.fca.4.load, i64 2304
  %.6068.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 512
  %.6096.us.2 = getelementptr i8, ptr %.297.fca.4.load, i64 2560
  %.6068.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 768
  %.6096.us.3 = getelementptr i8, ptr %.297.fca.4.load, i64 2816
  %.6068.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 1024
  %.6096.us.4 = getelementptr i8, ptr %.297.fca.4.load, i64 3072
  %.6068.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 1280
  %.6096.us.5 = getelementptr i8, ptr %.297.fca.4.load, i64 3328
  %.6068.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 1536
  %.6096.us.6 = getelementptr i8, ptr %.297.fca.4.load, i64 3584
  %.6068.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 1792
  %.6096.us.7 = getelementptr i8, ptr %.297.fca.4.load, i64 3840
  %.6638 = getelementptr i8, ptr %.297.fca.4.load, i64 1024
  %.6609.1 = getelementptr i8, ptr %.297.fca.4.load, i64 256
  %.6638.1 = getelementptr i8, ptr %.297.fca.4.load, i64 1280
  %.6609.2 = getelementptr i8, ptr %.297.fca.4.load, i64 512
  %.6638.2 = getelementptr i8, ptr %.297.fca.4.load, i64 1536
  %.6609.3 = getelementptr i8, ptr %.297.fca.4.load, i64 768
  %.6638.3 = getelementptr i8, ptr %.297.fca.4.load, i64 1792
  %.8591 = getelementptr i8, ptr %.297.fca.4.load, i64 2048
  %.8621 = getelementptr i8, ptr %.297.fca.4.load, i64 3072
  %.8591.1 = getelementptr i8, ptr %.297.fca.4.load, i64 2304
  %.8621.1 = getelementptr i8, ptr %.297.fca.4.load, i64 3328
  %.8591.2 = getelementptr i8, ptr %.297.fca.4.load, i64 2560
  %.8621.2 = getelementptr i8, ptr %.297.fca.4.load, i64 3584
  %.8591.3 = getelementptr i8, ptr %.297.fca.4.load, i64 2816
  %.8621.3 = getelementptr i8, ptr %.297.fca.4.load, i64 3840
  br label %B316.endif

B316.endif:
  %.53632473411 = phi i64 [ %.515, %B316.endif.lr.ph ], [ %.546, %B314.loopexit ]
  %.54332513410 = phi i64 [ 0, %B316.endif.lr.ph ], [ %.550, %B314.loopexit ]
  %.546 = add nsw i64 %.53632473411, -1
  %.550 = add nuw i64 %.54332513410, 64
  br i1 %.6583050.not, label %B624, label %B364.lr.ph

B364.lr.ph:
  br i1 %.8133025, label %B364.us.preheader, label %B364.preheader

B364.us.preheader:
  br label %B364.us

B364.preheader:
  store i64 0, ptr %.704, align 8
  %.710.peel = call i32 @n28(ptr nonnull %.704, ptr nonnull %excinfo.3, i64 32, i64 %arg.hop)
  switch i32 %.710.peel, label %B364.if.if [
    i32 -2, label %B364.endif.endif.peel
    i32 0, label %B364.endif.endif.peel
  ], !prof !1

B364.endif.endif.peel:
  br i1 %.658.peel.not, label %B624, label %B364.preheader2

B364.preheader2:
  br label %B364

B364.us:
  %.65730343056.us = phi i64 [ %.667.us, %B444.B362.loopexit_crit_edge.us ], [ %.637, %B364.us.preheader ]
  %.66430363055.us = phi i64 [ %.671.us, %B444.B362.loopexit_crit_edge.us ], [ 0, %B364.us.preheader ]
  %.667.us = add nsw i64 %.65730343056.us, -1
  %.671.us = add nuw i64 %.66430363055.us, 32
  %.701.us = sub nsw i64 %arg.hop, %.66430363055.us
  store i64 0, ptr %.704, align 8
  %.710.us = call i32 @n28(ptr nonnull %.704, ptr nonnull %excinfo.3, i64 32, i64 %.701.us)
  %.720.us = load i64, ptr %.704, align 8
  switch i32 %.710.us, label %B364.if.if [
    i32 -2, label %B364.endif.endif.us
    i32 0, label %B364.endif.endif.us
  ], !prof !1

B364.endif.endif.us:
  %.1036.us = mul nsw i64 %.66430363055.us, %quot.1.0
  br label %B446.else.us

B446.else.us:
  %.81930183028.us = phi i64 [ 0, %B364.endif.endif.us ], [ %.826.us, %B620.us ]
  %.826.us = add nuw nsw i64 %.81930183028.us, 1
  %.852.us = add nsw i64 %.81930183028.us, %.54332513410
  %.854.us = mul nsw i64 %.852.us, %arg.hop
  %.856.us = add nsw i64 %.854.us, %.66430363055.us
  %.893.us = icmp slt i64 %.856.us, 0
  %.894.us = select i1 %.893.us, i64 %arg.samples.5.0, i64 0
  %.895.us = add i64 %.894.us, %.856.us
  %.898.us = icmp slt i64 %.895.us, 0
  br i1 %.898.us, label %B446.else.if.us, label %B446.else.endif.us, !prof !4

B446.else.if.us:
  br label %B446.else.endif.us

B446.else.endif.us:
  %.883.sroa.0.1.us = phi i64 [ 0, %B446.else.if.us ], [ %.895.us, %B446.else.us ]
  %.903.not.us = icmp slt i64 %.895.us, %arg.samples.5.0
  br i1 %.903.not.us, label %B446.endif.else.us, label %B446.else.endif.if.us, !prof !0

B446.else.endif.if.us:
  br label %B446.endif.else.us

B446.endif.else.us:
  %.883.sroa.0.3.us = phi i64 [ %arg.samples.5.0, %B446.else.endif.if.us ], [ %.883.sroa.0.1.us, %B446.else.endif.us ]
  %.971.us = sub i64 %arg.samples.5.0, %.883.sroa.0.3.us
  %.980.us = call i64 @llvm.smax.i64(i64 %.971.us, i64 0)
  %.996.us = getelementptr float, ptr %arg.samples.4, i64 %.883.sroa.0.3.us
  call void @NRT_incref(ptr %arg.samples.0)
  %.1037.us = add nsw i64 %.81930183028.us, %.1036.us
  %.1074.us = icmp slt i64 %.1037.us, 0
  %.1075.us = select i1 %.1074.us, i64 %arg.turned.5.0, i64 0
  %.1076.us = add i64 %.1075.us, %.1037.us
  %.1079.us = icmp slt i64 %.1076.us, 0
  br i1 %.1079.us, label %B446.endif.else.if.us, label %B446.endif.else.endif.us, !prof !4

B446.endif.else.if.us:
  br label %B446.endif.else.endif.us

B446.endif.else.endif.us:
  %.1064.sroa.0.1.us = phi i64 [ 0, %B446.endif.else.if.us ], [ %.1076.us, %B446.endif.else.us ]
  %.1084.not.us = icmp slt i64 %.1076.us, %arg.turned.5.0
  br i1 %.1084.not.us, label %B446.endif.endif.us, label %B446.endif.else.endif.if.us, !prof !0

B446.endif.else.endif.if.us:
  br label %B446.endif.endif.us

B446.endif.endif.us:
  %.1064.sroa.0.3.us = phi i64 [ %arg.turned.5.0, %B446.endif.else.endif.if.us ], [ %.1064.sroa.0.1.us, %B446.endif.else.endif.us ]
  %.1177.us = getelementptr float, ptr %arg.turned.4, i64 %.1064.sroa.0.3.us
  call void @NRT_incref(ptr %arg.turned.0)
  store i64 0, ptr %.1225, align 8
  %.1231.us = call i32 @n28(ptr nonnull %.1225, ptr nonnull %excinfo.4, i64 %.720.us, i64 %.980.us)
  switch i32 %.1231.us, label %B446.endif.endif.if.if.split.us [
    i32 -2, label %B446.endif.endif.endif.endif.us
    i32 0, label %B446.endif.endif.endif.endif.us
  ], !prof !1

B446.endif.endif.endif.endif.us:
  %.1241.us = load i64, ptr %.1225, align 8
  %.13303013.us.not = icmp slt i64 %.1241.us, 1
  br i1 %.13303013.us.not, label %B620.us, label %B588.us.preheader

B588.us.preheader:
  br label %B588.us

B620.us:
  call void @NRT_decref(ptr %arg.samples.0)
  call void @NRT_decref(ptr %arg.turned.0)
  %exitcond3629.not = icmp eq i64 %quot.1.0, %.826.us
  br i1 %exitcond3629.not, label %B444.B362.loopexit_crit_edge.us, label %B446.else.us

B588.us:
  %.133630123014.us = phi i64 [ %.1343.us, %B588.us ], [ 0, %B588.us.preheader ]
  %.1343.us = add nuw nsw i64 %.133630123014.us, 1
  %21 = getelementptr float, ptr %.996.us, i64 %.133630123014.us
  %.1397.us = load float, ptr %21, align 4
  %.1399.us = mul nuw nsw i64 %.133630123014.us, %quot.1.0
  %22 = getelementptr float, ptr %.1177.us, i64 %.1399.us
  store float %.1397.us, ptr %22, align 4
  %exitcond.not = icmp eq i64 %.1241.us, %.1343.us
  br i1 %exitcond.not, label %B620.us, label %B588.us

B444.B362.loopexit_crit_edge.us:
  %.658.us = icmp sgt i64 %.65730343056.us, 1
  br i1 %.658.us, label %B364.us, label %B624

B446.endif.endif.if.if.split.us:
  %.1239 = icmp sgt i32 %.1231.us, 0
  %.1232 = load ptr, ptr %excinfo.4, align 8
  %.1240 = select i1 %.1239, ptr %.1232, ptr undef
  store ptr %.1240, ptr %excinfo, align 8
  br label %common.ret

B364.if.if:
  %.us-phi3068 = phi i32 [ %.710.us, %B364.us ], [ %.710, %B364 ], [ %.710.peel, %B364.preheader ]
  %.718 = icmp sgt i32 %.us-phi3068, 0
  %.711 = load ptr, ptr %excinfo.3, align 8
  %.719 = select i1 %.718, ptr %.711, ptr undef
  store ptr %.719, ptr %excinfo, align 8
  br label %common.ret

B364.endif.endif:
  %.671 = add nuw i64 %.66430363055, 32
  %.65730343056 = add nsw i64 %.65730343056.in, -1
  %.658 = icmp sgt i64 %.65730343056.in, 2
  br i1 %.658, label %B364, label %B624, !llvm.loop !5

B646.endif.endif:
  %first_turn.2.1 = phi i64 [ %.6132, %B3348 ], [ 0, %B646.endif.endif.preheader ]
  %size.2.1 = phi i64 [ %.149029482965, %B3348 ], [ %.171.1, %B646.endif.endif.preheader ]
  %.149029482965 = lshr i64 %size.2.1, 3
  %.15692950 = urem i64 %.171.1, %size.2.1
  %.1572.not = icmp ne i64 %.15692950, 0
  %.15732951 = udiv i64 %.171.1, %size.2.1
  %.1574 = zext i1 %.1572.not to i64
  %.1575 = add nuw nsw i64 %.15732951, %.1574
  %.15973145 = icmp sgt i64 %.1575, 0
  br i1 %.15973145, label %B694.endif.lr.ph, label %B3348

B694.endif.lr.ph:
  %.17193122.not = icmp eq i64 %.149029482965, 0
  %.1888 = shl nuw nsw i64 %.149029482965, 1
  %.1898 = icmp eq i64 %size.2.1, %.171.1
  br i1 %.17193122.not, label %B694.endif.preheader, label %B694.endif.us.preheader

B694.endif.preheader:
  br label %B694.endif

B694.endif.us.preheader:
  %23 = shl i64 %.149029482965, 10
  %24 = getelementptr i8, ptr %arg.work.4, i64 %23
  %.1890.us3169.3 = mul nuw nsw i64 %.149029482965, 6
  %.1890.us3169.4 = and i64 %size.2.1, 72057594037927928
  %.1890.us3169.5 = mul nuw nsw i64 %.149029482965, 10
  %.1890.us3169.6 = mul nuw nsw i64 %.149029482965, 12
  %.1890.us3169.7 = mul nuw nsw i64 %.149029482965, 14
  %.1890.us.us.2 = shl nuw nsw i64 %.149029482965, 2
  %.1890.us.us.3 = mul nuw nsw i64 %.149029482965, 6
  %.1890.us.us.4 = and i64 %size.2.1, 9223372036854775800
  %.1890.us.us.5 = mul nuw nsw i64 %.149029482965, 10
  %.1890.us.us.6 = mul nuw nsw i64 %.149029482965, 12
  %.1890.us.us.7 = mul nuw nsw i64 %.149029482965, 14
  %25 = shl i64 %.149029482965, 10
  %26 = getelementptr i8, ptr %arg.work.4, i64 %25
  %.6054.us.3 = mul nuw nsw i64 %.149029482965, 6
  %.6054.us.4 = and i64 %size.2.1, 72057594037927928
  %.6054.us.5 = mul nuw nsw i64 %.149029482965, 10
  %.6054.us.6 = mul nuw nsw i64 %.149029482965, 12
  %.6054.us.7 = mul nuw nsw i64 %.149029482965, 14
  br label %B694.endif.us

B694.endif.us:
  %.159631333153.us = phi i64 [ %.1606.us, %B728.B692.loopexit_crit_edge.us ], [ %.1575, %B694.endif.us.preheader ]
  %.160331343152.us = phi i64 [ %.1610.us, %B728.B692.loopexit_crit_edge.us ], [ 0, %B694.endif.us.preheader ]
  br label %B730.endif.endif.us

B730.endif.endif.us:
  %.172531093123.us = phi i64 [ 0, %B694.endif.us ], [ %.1732.us, %B1492.B3130.endif.endif_crit_edge.us ]
  %.1732.us = add nuw nsw i64 %.172531093123.us, 1
  %.1762.us = add nsw i64 %.172531093123.us, %.160331343152.us
  %.1763.us = shl nsw i64 %.1762.us, 1
  br i1 %.1898, label %B780.us.us.preheader, label %B780.us3164.preheader

B780.us3164.preheader:
  %.2208.idx.us = shl i64 %.1762.us, 9
  %.2208.us = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us
  %.2220.us = load <64 x float>, ptr %.2208.us, align 4
  store <64 x float> %.2220.us, ptr %.297.fca.4.load, align 4
  %.2242.us = getelementptr i8, ptr %.2208.us, i64 256
  %.2254.us = load <64 x float>, ptr %.2242.us, align 4
  store <64 x float> %.2254.us, ptr %.2250.us, align 4
  %.1892.us3170.1 = add nsw i64 %.1888, %.1763.us
  %.2208.idx.us.1 = shl i64 %.1892.us3170.1, 8
  %.2208.us.1 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.1
  %.2220.us.1 = load <64 x float>, ptr %.2208.us.1, align 4
  store <64 x float> %.2220.us.1, ptr %.2216.us.1, align 4
  %.2242.us.1 = getelementptr i8, ptr %.2208.us.1, i64 256
  %.2254.us.1 = load <64 x float>, ptr %.2242.us.1, align 4
  store <64 x float> %.2254.us.1, ptr %.2250.us.1, align 4
  %27 = shl i64 %.1762.us, 9
  %.2208.us.2 = getelementptr i8, ptr %24, i64 %27
  %.2220.us.2 = load <64 x float>, ptr %.2208.us.2, align 4
  store <64 x float> %.2220.us.2, ptr %.2216.us.2, align 4
  %.2242.us.2 = getelementptr i8, ptr %.2208.us.2, i64 256
  %.2254.us.2 = load <64 x float>, ptr %.2242.us.2, align 4
  store <64 x float> %.2254.us.2, ptr %.2250.us.2, align 4
  %.1892.us3170.3 = add nsw i64 %.1890.us3169.3, %.1763.us
  %.2208.idx.us.3 = shl i64 %.1892.us3170.3, 8
  %.2208.us.3 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.3
  %.2220.us.3 = load <64 x float>, ptr %.2208.us.3, align 4
  store <64 x float> %.2220.us.3, ptr %.2216.us.3, align 4
  %.2242.us.3 = getelementptr i8, ptr %.2208.us.3, i64 256
  %.2254.us.3 = load <64 x float>, ptr %.2242.us.3, align 4
  store <64 x float> %.2254.us.3, ptr %.2250.us.3, align 4
  %.1892.us3170.4 = add i64 %.1890.us3169.4, %.1763.us
  %.2208.idx.us.4 = shl i64 %.1892.us3170.4, 8
  %.2208.us.4 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.4
  %.2220.us.4 = load <64 x float>, ptr %.2208.us.4, align 4
  store <64 x float> %.2220.us.4, ptr %.2216.us.4, align 4
  %.2242.us.4 = getelementptr i8, ptr %.2208.us.4, i64 256
  %.2254.us.4 = load <64 x float>, ptr %.2242.us.4, align 4
  store <64 x float> %.2254.us.4, ptr %.2250.us.4, align 4
  %.1892.us3170.5 = add nsw i64 %.1890.us3169.5, %.1763.us
  %.2208.idx.us.5 = shl i64 %.1892.us3170.5, 8
  %.2208.us.5 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.5
  %.2220.us.5 = load <64 x float>, ptr %.2208.us.5, align 4
  store <64 x float> %.2220.us.5, ptr %.2216.us.5, align 4
  %.2242.us.5 = getelementptr i8, ptr %.2208.us.5, i64 256
  %.2254.us.5 = load <64 x float>, ptr %.2242.us.5, align 4
  store <64 x float> %.2254.us.5, ptr %.2250.us.5, align 4
  %.1892.us3170.6 = add nsw i64 %.1890.us3169.6, %.1763.us
  %.2208.idx.us.6 = shl i64 %.1892.us3170.6, 8
  %.2208.us.6 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.6
  %.2220.us.6 = load <64 x float>, ptr %.2208.us.6, align 4
  store <64 x float> %.2220.us.6, ptr %.2216.us.6, align 4
  %.2242.us.6 = getelementptr i8, ptr %.2208.us.6, i64 256
  %.2254.us.6 = load <64 x float>, ptr %.2242.us.6, align 4
  store <64 x float> %.2254.us.6, ptr %.2250.us.6, align 4
  %.1892.us3170.7 = add nsw i64 %.1890.us3169.7, %.1763.us
  %.2208.idx.us.7 = shl i64 %.1892.us3170.7, 8
  %.2208.us.7 = getelementptr i8, ptr %arg.work.4, i64 %.2208.idx.us.7
  %.2220.us.7 = load <64 x float>, ptr %.2208.us.7, align 4
  store <64 x float> %.2220.us.7, ptr %.2216.us.7, align 4
  %.2242.us.7 = getelementptr i8, ptr %.2208.us.7, i64 256
  %.2254.us.7 = load <64 x float>, ptr %.2242.us.7, align 4
  store <64 x float> %.2254.us.7, ptr %.2250.us.7, align 4
  br label %B778.B1192.endif.endif_crit_edge.us

B780.us.us.preheader:
  %.1915.us.us = icmp ne i64 %.1762.us, -4611686018427387904
  %.1917.not.us.us = or i1 %.1916, %.1915.us.us
  %or.cond = select i1 %.240, i1 %.1917.not.us.us, i1 false, !prof !7
  br i1 %or.cond, label %B816.endif.else.if.us.us, label %B816.endif.endif.us.us, !prof !7

B1494.us:
  %.295930953097.us = phi i64 [ 0, %B778.B1192.endif.endif_crit_edge.us ], [ %.2966.us, %B1494.us ]
  %.2966.us = add nuw nsw i64 %.295930953097.us, 1
  %.3043.us = getelementptr float, ptr %.412, i64 %.295930953097.us
  %.3044.us = load float, ptr %.3043.us, align 4
  %.3097.us = getelementptr float, ptr %5, i64 %.295930953097.us
  %.3098.us = load float, ptr %.3097.us, align 4
  %.3099.us = fadd float %.3044.us, %.3098.us
  %.3152.us = getelementptr float, ptr %6, i64 %.295930953097.us
  %.3153.us = load float, ptr %.3152.us, align 4
  %.3206.us = getelementptr float, ptr %7, i64 %.295930953097.us
  %.3207.us = load float, ptr %.3206.us, align 4
  %.3208.us = fadd float %.3153.us, %.3207.us
  %.3261.us = getelementptr float, ptr %8, i64 %.295930953097.us
  %.3262.us = load float, ptr %.3261.us, align 4
  %.3315.us = getelementptr float, ptr %9, i64 %.295930953097.us
  %.3316.us = load float, ptr %.3315.us, align 4
  %.3317.us = fadd float %.3262.us, %.3316.us
  %.3370.us = getelementptr float, ptr %10, i64 %.295930953097.us
  %.3371.us = load float, ptr %.3370.us, align 4
  %.3424.us = getelementptr float, ptr %11, i64 %.295930953097.us
  %.3425.us = load float, ptr %.3424.us, align 4
  %.3426.us = fadd float %.3371.us, %.3425.us
  %.3503.us = getelementptr float, ptr %12, i64 %.295930953097.us
  %.3504.us = load float, ptr %.3503.us, align 4
  %.3557.us = getelementptr float, ptr %13, i64 %.295930953097.us
  %.3558.us = load float, ptr %.3557.us, align 4
  %.3559.us = fadd float %.3504.us, %.3558.us
  %.3612.us = getelementptr float, ptr %14, i64 %.295930953097.us
  %.3613.us = load float, ptr %.3612.us, align 4
  %.3666.us = getelementptr float, ptr %15, i64 %.295930953097.us
  %.3667.us = load float, ptr %.3666.us, align 4
  %.3668.us = fadd float %.3613.us, %.3667.us
  %.3721.us = getelementptr float, ptr %16, i64 %.295930953097.us
  %.3722.us = load float, ptr %.3721.us, align 4
  %.3775.us = getelementptr float, ptr %17, i64 %.295930953097.us
  %.3776.us = load float, ptr %.3775.us, align 4
  %.3777.us = fadd float %.3722.us, %.3776.us
  %.3830.us = getelementptr float, ptr %18, i64 %.295930953097.us
  %.3831.us = load float, ptr %.3830.us, align 4
  %.3884.us = getelementptr float, ptr %19, i64 %.295930953097.us
  %.3885.us = load float, ptr %.3884.us, align 4
  %.3886.us = fadd float %.3831.us, %.3885.us
  %.4019.us = fsub float %.3044.us, %.3098.us
  %.4128.us = fsub float %.3153.us, %.3207.us
  %.4237.us = fsub float %.3371.us, %.3425.us
  %.4346.us = fsub float %.3316.us, %.3262.us
  %.4479.us = fsub float %.3504.us, %.3558.us
  %.4588.us = fsub float %.3613.us, %.3667.us
  %.4697.us = fsub float %.3722.us, %.3776.us
  %.4806.us = fsub float %.3831.us, %.3885.us
  %.4831.us = fadd float %.4479.us, %.4588.us
  %.4832.us = fmul float %.4831.us, 0x3FE6A09E60000000
  %.4833.us = fsub float %.4588.us, %.4479.us
  %.4834.us = fmul float %.4833.us, 0x3FE6A09E60000000
  %.4835.us = fsub float %.4806.us, %.4697.us
  %.4836.us = fmul float %.4835.us, 0x3FE6A09E60000000
  %.4838.us = fadd float %.4697.us, %.4806.us
  %.4839.us = fmul float %.4838.us, 0xBFE6A09E60000000
  %.4840.us = fadd float %.3099.us, %.3317.us
  %.4841.us = fadd float %.3208.us, %.3426.us
  %.4842.us = fsub float %.3099.us, %.3317.us
  %.4843.us = fsub float %.3208.us, %.3426.us
  %.4868.us = fadd float %.3559.us, %.3777.us
  %.4869.us = fadd float %.3668.us, %.3886.us
  %.4870.us = fsub float %.3668.us, %.3886.us
  %.4871.us = fsub float %.3777.us, %.3559.us
  %.4896.us = fadd float %.4840.us, %.4868.us
  %.4897.us = fadd float %.4841.us, %.4869.us
  store float %.4896.us, ptr %.3043.us, align 4
  store float %.4897.us, ptr %.3152.us, align 4
  %.5006.us = fsub float %.4840.us, %.4868.us
  %.5007.us = fsub float %.4841.us, %.4869.us
  %.5009.us = fmul float %.2540.us, %.5006.us
  %.5011.us = fmul float %.2632.us, %.5007.us
  %.5012.us = fsub float %.5009.us, %.5011.us
  %.5014.us = fmul float %.2632.us, %.5006.us
  %.5016.us = fmul float %.2540.us, %.5007.us
  %.5017.us = fadd float %.5014.us, %.5016.us
  store float %.5012.us, ptr %.3097.us, align 4
  store float %.5017.us, ptr %.3206.us, align 4
  %.5126.us = fadd float %.4842.us, %.4870.us
  %.5127.us = fadd float %.4843.us, %.4871.us
  %.5129.us = fmul float %.2424.us, %.5126.us
  %.5131.us = fmul float %.2453.us, %.5127.us
  %.5132.us = fsub float %.5129.us, %.5131.us
  %.5134.us = fmul float %.2453.us, %.5126.us
  %.5136.us = fmul float %.2424.us, %.5127.us
  %.5137.us = fadd float %.5136.us, %.5134.us
  store float %.5132.us, ptr %.3261.us, align 4
  store float %.5137.us, ptr %.3370.us, align 4
  %.5246.us = fsub float %.4842.us, %.4870.us
  %.5247.us = fsub float %.4843.us, %.4871.us
  %.5249.us = fmul float %.2719.us, %.5246.us
  %.5251.us = fmul float %.2748.us, %.5247.us
  %.5252.us = fsub float %.5249.us, %.5251.us
  %.5254.us = fmul float %.2748.us, %.5246.us
  %.5256.us = fmul float %.2719.us, %.5247.us
  %.5257.us = fadd float %.5256.us, %.5254.us
  store float %.5252.us, ptr %.3315.us, align 4
  store float %.5257.us, ptr %.3424.us, align 4
  %.5366.us = fadd float %.4019.us, %.4237.us
  %.5367.us = fadd float %.4128.us, %.4346.us
  %.5368.us = fsub float %.4019.us, %.4237.us
  %.5369.us = fsub float %.4128.us, %.4346.us
  %.5394.us = fadd float %.4832.us, %.4836.us
  %.5395.us = fadd float %.4834.us, %.4839.us
  %.5396.us = fsub float %.4834.us, %.4839.us
  %.5397.us = fsub float %.4836.us, %.4832.us
  %.5422.us = fadd float %.5366.us, %.5394.us
  %.5423.us = fadd float %.5367.us, %.5395.us
  %.5425.us = fmul float %.2366.us, %.5422.us
  %.5427.us = fmul float %.2395.us, %.5423.us
  %.5428.us = fsub float %.5425.us, %.5427.us
  %.5430.us = fmul float %.2395.us, %.5422.us
  %.5432.us = fmul float %.2366.us, %.5423.us
  %.5433.us = fadd float %.5430.us, %.5432.us
  store float %.5428.us, ptr %.3503.us, align 4
  store float %.5433.us, ptr %.3612.us, align 4
  %.5542.us = fsub float %.5366.us, %.5394.us
  %.5543.us = fsub float %.5367.us, %.5395.us
  %.5545.us = fmul float %.2661.us, %.5542.us
  %.5547.us = fmul float %.2690.us, %.5543.us
  %.5548.us = fsub float %.5545.us, %.5547.us
  %.5550.us = fmul float %.2690.us, %.5542.us
  %.5552.us = fmul float %.2661.us, %.5543.us
  %.5553.us = fadd float %.5550.us, %.5552.us
  store float %.5548.us, ptr %.3557.us, align 4
  store float %.5553.us, ptr %.3666.us, align 4
  %.5662.us = fadd float %.5368.us, %.5396.us
  %.5663.us = fadd float %.5369.us, %.5397.us
  %.5665.us = fmul float %.2482.us, %.5662.us
  %.5667.us = fmul float %.2511.us, %.5663.us
  %.5668.us = fsub float %.5665.us, %.5667.us
  %.5670.us = fmul float %.2511.us, %.5662.us
  %.5672.us = fmul float %.2482.us, %.5663.us
  %.5673.us = fadd float %.5670.us, %.5672.us
  store float %.5668.us, ptr %.3721.us, align 4
  store float %.5673.us, ptr %.3830.us, align 4
  %.5782.us = fsub float %.5368.us, %.5396.us
  %.5783.us = fsub float %.5369.us, %.5397.us
  %.5785.us = fmul float %.2777.us, %.5782.us
  %.5787.us = fmul float %.2806.us, %.5783.us
  %.5788.us = fsub float %.5785.us, %.5787.us
  %.5790.us = fmul float %.2806.us, %.5782.us
  %.5792.us = fmul float %.2777.us, %.5783.us
  %.5793.us = fadd float %.5790.us, %.5792.us
  store float %.5788.us, ptr %.3775.us, align 4
  store float %.5793.us, ptr %.3884.us, align 4
  %exitcond3632.not = icmp eq i64 %.2966.us, 64
  br i1 %exitcond3632.not, label %B1492.B3130.endif.endif_crit_edge.us, label %B1494.us

B778.B1192.endif.endif_crit_edge.us:
  %.2264.us = add nuw nsw i64 %.172531093123.us, %first_turn.2.1
  %.2304.us = mul i64 %.2264.us, %arg.turns.5.1
  %.2306.us = getelementptr float, ptr %arg.turns.4, i64 %.2304.us
  %.2366.us = load float, ptr %.2306.us, align 4
  %.2394.us = getelementptr i8, ptr %.2306.us, i64 4
  %.2395.us = load float, ptr %.2394.us, align 4
  %.2423.us = getelementptr i8, ptr %.2306.us, i64 8
  %.2424.us = load float, ptr %.2423.us, align 4
  %.2452.us = getelementptr i8, ptr %.2306.us, i64 12
  %.2453.us = load float, ptr %.2452.us, align 4
  %.2481.us = getelementptr i8, ptr %.2306.us, i64 16
  %.2482.us = load float, ptr %.2481.us, align 4
  %.2510.us = getelementptr i8, ptr %.2306.us, i64 20
  %.2511.us = load float, ptr %.2510.us, align 4
  %.2539.us = getelementptr i8, ptr %.2306.us, i64 24
  %.2540.us = load float, ptr %.2539.us, align 4
  %.2631.us = getelementptr i8, ptr %.2306.us, i64 28
  %.2632.us = load float, ptr %.2631.us, align 4
  %.2660.us = getelementptr i8, ptr %.2306.us, i64 32
  %.2661.us = load float, ptr %.2660.us, align 4
  %.2689.us = getelementptr i8, ptr %.2306.us, i64 36
  %.2690.us = load float, ptr %.2689.us, align 4
  %.2718.us = getelementptr i8, ptr %.2306.us, i64 40
  %.2719.us = load float, ptr %.2718.us, align 4
  %.2747.us = getelementptr i8, ptr %.2306.us, i64 44
  %.2748.us = load float, ptr %.2747.us, align 4
  %.2776.us = getelementptr i8, ptr %.2306.us, i64 48
  %.2777.us = load float, ptr %.2776.us, align 4
  %.2805.us = getelementptr i8, ptr %.2306.us, i64 52
  %.2806.us = load float, ptr %.2805.us, align 4
  br label %B1494.us

B816.endif.else.if.us.us:
  %.1921.us.us = srem i64 %.1763.us, %arg.hop
  %.1922.us.us = xor i64 %.1921.us.us, %arg.hop
  %.1923.us.us = icmp slt i64 %.1922.us.us, 0
  %.1924.us.us = icmp ne i64 %.1921.us.us, 0
  %.1925.us.us = and i1 %.1924.us.us, %.1923.us.us
  %.1932.us.us = select i1 %.1925.us.us, i64 %arg.hop, i64 0
  %spec.select2957.us.us = add i64 %.1932.us.us, %.1921.us.us
  %.1962.us.us = sdiv i64 %.1763.us, %arg.hop
  %.1963.us.us = srem i64 %.1763.us, %arg.hop
  %.1964.us.us = xor i64 %.1963.us.us, %arg.hop
  %.1965.us.us = icmp slt i64 %.1964.us.us, 0
  %.1966.us.us = icmp ne i64 %.1963.us.us, 0
  %.1967.us.us = and i1 %.1966.us.us, %.1965.us.us
  %.1972.us.us = sext i1 %.1967.us.us to i64
  %spec.select2958.us.us = add i64 %.1962.us.us, %.1972.us.us
  %28 = mul nsw i64 %spec.select2957.us.us, %quot.1.0
  br label %B816.endif.endif.us.us

B816.endif.endif.us.us:
  %rem.3.02915.us.us = phi i64 [ 0, %B780.us.us.preheader ], [ %28, %B816.endif.else.if.us.us ]
  %quot.4.0.us.us = phi i64 [ 0, %B780.us.us.preheader ], [ %spec.select2958.us.us, %B816.endif.else.if.us.us ]
  %.2001.us.us = icmp slt i64 %.1762.us, 0
  %.2002.us.us = select i1 %.2001.us.us, i64 %arg.window.5.0, i64 0
  %29 = getelementptr float, ptr %arg.window.4, i64 %.1763.us
  %.2016.us.us = getelementptr float, ptr %29, i64 %.2002.us.us
  %.2017.us.us = load float, ptr %.2016.us.us, align 4
  %30 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us
  %.2028.us.us = getelementptr float, ptr %30, i64 %quot.4.0.us.us
  %.2038.us.us = insertelement <64 x float> poison, float %.2017.us.us, i64 0
  %.2039.us.us = shufflevector <64 x float> %.2038.us.us, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us = load <64 x float>, ptr %.2028.us.us, align 4
  %.2041.us.us = fmul <64 x float> %.2040.us.us, %.2039.us.us
  store <64 x float> %.2041.us.us, ptr %.297.fca.4.load, align 4
  %.2044.us.us = or disjoint i64 %.1763.us, 1
  br i1 %.240, label %B816.else.us.us.1, label %B816.endif.endif.endif.endif.us.us.thread, !prof !0

B816.endif.endif.endif.endif.us.us.thread:
  %31 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us
  %.2164.us.us3641 = getelementptr float, ptr %31, i64 %.2002.us.us
  %.2165.us.us3642 = load float, ptr %.2164.us.us3641, align 4
  %.2189.us.us3645 = insertelement <64 x float> poison, float %.2165.us.us3642, i64 0
  %.2190.us.us3646 = shufflevector <64 x float> %.2189.us.us3645, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us3647 = load <64 x float>, ptr %arg.turned.4, align 4
  %.2192.us.us3648 = fmul <64 x float> %.2191.us.us3647, %.2190.us.us3646
  store <64 x float> %.2192.us.us3648, ptr %.2187.us.us3644, align 4
  %.1892.us.us.13649 = add nsw i64 %.1888, %.1763.us
  br label %B816.endif.endif.us.us.1

B816.else.us.us.1:
  %.2065.us.us = srem i64 %.2044.us.us, %arg.hop
  %.2066.us.us = xor i64 %.2065.us.us, %arg.hop
  %.2067.us.us = icmp slt i64 %.2066.us.us, 0
  %.2068.us.us = icmp ne i64 %.2065.us.us, 0
  %.2069.us.us = and i1 %.2068.us.us, %.2067.us.us
  %.2076.us.us = select i1 %.2069.us.us, i64 %arg.hop, i64 0
  %.2056.1.us.us = add i64 %.2076.us.us, %.2065.us.us
  %.2107.us.us = sdiv i64 %.2044.us.us, %arg.hop
  %.2117.us.us = sext i1 %.2069.us.us to i64
  %32 = mul nsw i64 %.2056.1.us.us, %quot.1.0
  %33 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us
  %.2164.us.us = getelementptr float, ptr %33, i64 %.2002.us.us
  %.2165.us.us = load float, ptr %.2164.us.us, align 4
  %34 = getelementptr float, ptr %arg.turned.4, i64 %.2107.us.us
  %35 = getelementptr float, ptr %34, i64 %.2117.us.us
  %.2179.us.us = getelementptr float, ptr %35, i64 %32
  %.2189.us.us = insertelement <64 x float> poison, float %.2165.us.us, i64 0
  %.2190.us.us = shufflevector <64 x float> %.2189.us.us, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us = load <64 x float>, ptr %.2179.us.us, align 4
  %.2192.us.us = fmul <64 x float> %.2191.us.us, %.2190.us.us
  store <64 x float> %.2192.us.us, ptr %.2187.us.us, align 4
  %.1892.us.us.1 = add nsw i64 %.1888, %.1763.us
  %.1915.us.us.1 = icmp ne i64 %.1892.us.us.1, -9223372036854775808
  %.1917.not.us.us.1 = or i1 %.1916, %.1915.us.us.1
  br i1 %.1917.not.us.us.1, label %B816.endif.else.if.us.us.1, label %.thread, !prof !0

.thread:
  %36 = getelementptr float, ptr %arg.window.4, i64 -9223372036854775808
  %.2016.us.us.125 = getelementptr float, ptr %36, i64 %arg.window.5.0
  %.2017.us.us.126 = load float, ptr %.2016.us.us.125, align 4
  %.2038.us.us.128 = insertelement <64 x float> poison, float %.2017.us.us.126, i64 0
  %.2039.us.us.129 = shufflevector <64 x float> %.2038.us.us.128, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.130 = load <64 x float>, ptr %arg.turned.4, align 4
  %.2041.us.us.131 = fmul <64 x float> %.2040.us.us.130, %.2039.us.us.129
  store <64 x float> %.2041.us.us.131, ptr %.2036.us.us.1, align 4
  br label %B816.endif.endif.else.if.us.us.1

B816.endif.else.if.us.us.1:
  %.1921.us.us.1 = srem i64 %.1892.us.us.1, %arg.hop
  %.1922.us.us.1 = xor i64 %.1921.us.us.1, %arg.hop
  %.1923.us.us.1 = icmp slt i64 %.1922.us.us.1, 0
  %.1924.us.us.1 = icmp ne i64 %.1921.us.us.1, 0
  %.1925.us.us.1 = and i1 %.1924.us.us.1, %.1923.us.us.1
  %.1932.us.us.1 = select i1 %.1925.us.us.1, i64 %arg.hop, i64 0
  %spec.select2957.us.us.1 = add i64 %.1932.us.us.1, %.1921.us.us.1
  %.1962.us.us.1 = sdiv i64 %.1892.us.us.1, %arg.hop
  %.1963.us.us.1 = srem i64 %.1892.us.us.1, %arg.hop
  %.1964.us.us.1 = xor i64 %.1963.us.us.1, %arg.hop
  %.1965.us.us.1 = icmp slt i64 %.1964.us.us.1, 0
  %.1966.us.us.1 = icmp ne i64 %.1963.us.us.1, 0
  %.1967.us.us.1 = and i1 %.1966.us.us.1, %.1965.us.us.1
  %.1972.us.us.1 = sext i1 %.1967.us.us.1 to i64
  %spec.select2958.us.us.1 = add i64 %.1962.us.us.1, %.1972.us.us.1
  %37 = mul nsw i64 %spec.select2957.us.us.1, %quot.1.0
  br label %B816.endif.endif.us.us.1

B816.endif.endif.us.us.1:
  %.1892.us.us.13650 = phi i64 [ %.1892.us.us.13649, %B816.endif.endif.endif.endif.us.us.thread ], [ %.1892.us.us.1, %B816.endif.else.if.us.us.1 ]
  %rem.3.02915.us.us.1 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.thread ], [ %37, %B816.endif.else.if.us.us.1 ]
  %quot.4.0.us.us.1 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.thread ], [ %spec.select2958.us.us.1, %B816.endif.else.if.us.us.1 ]
  %.2001.us.us.1 = icmp slt i64 %.1892.us.us.13650, 0
  %cond.fr = freeze i1 %.2001.us.us.1
  br i1 %cond.fr, label %38, label %39

38:
  br label %39

39:
  %quot.4.0.us.us.120 = phi i64 [ %quot.4.0.us.us.1, %B816.endif.endif.us.us.1 ], [ %quot.4.0.us.us.1, %38 ]
  %rem.3.02915.us.us.118 = phi i64 [ %rem.3.02915.us.us.1, %B816.endif.endif.us.us.1 ], [ %rem.3.02915.us.us.1, %38 ]
  %.1892.us.us.1365016 = phi i64 [ %.1892.us.us.13650, %B816.endif.endif.us.us.1 ], [ %.1892.us.us.13650, %38 ]
  %40 = phi i64 [ 0, %B816.endif.endif.us.us.1 ], [ %arg.window.5.0, %38 ]
  %41 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.1365016
  %.2016.us.us.1 = getelementptr float, ptr %41, i64 %40
  %.2017.us.us.1 = load float, ptr %.2016.us.us.1, align 4
  %42 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.118
  %.2028.us.us.1 = getelementptr float, ptr %42, i64 %quot.4.0.us.us.120
  %.2038.us.us.1 = insertelement <64 x float> poison, float %.2017.us.us.1, i64 0
  %.2039.us.us.1 = shufflevector <64 x float> %.2038.us.us.1, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.1 = load <64 x float>, ptr %.2028.us.us.1, align 4
  %.2041.us.us.1 = fmul <64 x float> %.2040.us.us.1, %.2039.us.us.1
  store <64 x float> %.2041.us.us.1, ptr %.2036.us.us.1, align 4
  %.2044.us.us.1 = or disjoint i64 %.1892.us.us.1365016, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.1, label %B816.endif.endif.endif.endif.us.us.1, !prof !8

B816.endif.endif.else.if.us.us.1:
  %.2044.us.us.133 = phi i64 [ -9223372036854775807, %.thread ], [ %.2044.us.us.1, %39 ]
  %43 = phi i64 [ %arg.window.5.0, %.thread ], [ %40, %39 ]
  %.2065.us.us.1 = srem i64 %.2044.us.us.133, %arg.hop
  %.2066.us.us.1 = xor i64 %.2065.us.us.1, %arg.hop
  %.2067.us.us.1 = icmp slt i64 %.2066.us.us.1, 0
  %.2068.us.us.1 = icmp ne i64 %.2065.us.us.1, 0
  %.2069.us.us.1 = and i1 %.2068.us.us.1, %.2067.us.us.1
  %.2076.us.us.1 = select i1 %.2069.us.us.1, i64 %arg.hop, i64 0
  %.2056.1.us.us.1 = add i64 %.2076.us.us.1, %.2065.us.us.1
  %.2107.us.us.1 = sdiv i64 %.2044.us.us.133, %arg.hop
  %.2117.us.us.1 = sext i1 %.2069.us.us.1 to i64
  %spec.select2961.us.us.1 = add nsw i64 %.2107.us.us.1, %.2117.us.us.1
  %44 = mul nsw i64 %.2056.1.us.us.1, %quot.1.0
  %45 = add nsw i64 %spec.select2961.us.us.1, %44
  br label %B816.endif.endif.endif.endif.us.us.1

B816.endif.endif.endif.endif.us.us.1:
  %.2044.us.us.134 = phi i64 [ %.2044.us.us.1, %39 ], [ %.2044.us.us.133, %B816.endif.endif.else.if.us.us.1 ]
  %46 = phi i64 [ %40, %39 ], [ %43, %B816.endif.endif.else.if.us.us.1 ]
  %.2131.us.us.1 = phi i64 [ 0, %39 ], [ %45, %B816.endif.endif.else.if.us.us.1 ]
  %47 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.134
  %.2164.us.us.1 = getelementptr float, ptr %47, i64 %46
  %.2165.us.us.1 = load float, ptr %.2164.us.us.1, align 4
  %.2179.us.us.1 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.1
  %.2189.us.us.1 = insertelement <64 x float> poison, float %.2165.us.us.1, i64 0
  %.2190.us.us.1 = shufflevector <64 x float> %.2189.us.us.1, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.1 = load <64 x float>, ptr %.2179.us.us.1, align 4
  %.2192.us.us.1 = fmul <64 x float> %.2191.us.us.1, %.2190.us.us.1
  store <64 x float> %.2192.us.us.1, ptr %.2187.us.us.1, align 4
  %.1892.us.us.2 = add nsw i64 %.1890.us.us.2, %.1763.us
  %.1915.us.us.2 = icmp ne i64 %.1892.us.us.2, -9223372036854775808
  %.1917.not.us.us.2 = or i1 %.1916, %.1915.us.us.2
  %or.cond3675 = select i1 %.240, i1 %.1917.not.us.us.2, i1 false, !prof !7
  br i1 %or.cond3675, label %B816.endif.else.if.us.us.2, label %B816.endif.endif.us.us.2, !prof !7

B816.endif.else.if.us.us.2:
  %.1921.us.us.2 = srem i64 %.1892.us.us.2, %arg.hop
  %.1922.us.us.2 = xor i64 %.1921.us.us.2, %arg.hop
  %.1923.us.us.2 = icmp slt i64 %.1922.us.us.2, 0
  %.1924.us.us.2 = icmp ne i64 %.1921.us.us.2, 0
  %.1925.us.us.2 = and i1 %.1924.us.us.2, %.1923.us.us.2
  %.1932.us.us.2 = select i1 %.1925.us.us.2, i64 %arg.hop, i64 0
  %spec.select2957.us.us.2 = add i64 %.1932.us.us.2, %.1921.us.us.2
  %.1962.us.us.2 = sdiv i64 %.1892.us.us.2, %arg.hop
  %.1963.us.us.2 = srem i64 %.1892.us.us.2, %arg.hop
  %.1964.us.us.2 = xor i64 %.1963.us.us.2, %arg.hop
  %.1965.us.us.2 = icmp slt i64 %.1964.us.us.2, 0
  %.1966.us.us.2 = icmp ne i64 %.1963.us.us.2, 0
  %.1967.us.us.2 = and i1 %.1966.us.us.2, %.1965.us.us.2
  %.1972.us.us.2 = sext i1 %.1967.us.us.2 to i64
  %spec.select2958.us.us.2 = add i64 %.1962.us.us.2, %.1972.us.us.2
  %48 = mul nsw i64 %spec.select2957.us.us.2, %quot.1.0
  br label %B816.endif.endif.us.us.2

B816.endif.endif.us.us.2:
  %rem.3.02915.us.us.2 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.1 ], [ %48, %B816.endif.else.if.us.us.2 ]
  %quot.4.0.us.us.2 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.1 ], [ %spec.select2958.us.us.2, %B816.endif.else.if.us.us.2 ]
  %.2001.us.us.2 = icmp slt i64 %.1892.us.us.2, 0
  %.2002.us.us.2 = select i1 %.2001.us.us.2, i64 %arg.window.5.0, i64 0
  %49 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.2
  %.2016.us.us.2 = getelementptr float, ptr %49, i64 %.2002.us.us.2
  %.2017.us.us.2 = load float, ptr %.2016.us.us.2, align 4
  %50 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.2
  %.2028.us.us.2 = getelementptr float, ptr %50, i64 %quot.4.0.us.us.2
  %.2038.us.us.2 = insertelement <64 x float> poison, float %.2017.us.us.2, i64 0
  %.2039.us.us.2 = shufflevector <64 x float> %.2038.us.us.2, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.2 = load <64 x float>, ptr %.2028.us.us.2, align 4
  %.2041.us.us.2 = fmul <64 x float> %.2040.us.us.2, %.2039.us.us.2
  store <64 x float> %.2041.us.us.2, ptr %.2036.us.us.2, align 4
  %.2044.us.us.2 = or disjoint i64 %.1892.us.us.2, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.2, label %B816.endif.endif.endif.endif.us.us.2, !prof !0

B816.endif.endif.else.if.us.us.2:
  %.2065.us.us.2 = srem i64 %.2044.us.us.2, %arg.hop
  %.2066.us.us.2 = xor i64 %.2065.us.us.2, %arg.hop
  %.2067.us.us.2 = icmp slt i64 %.2066.us.us.2, 0
  %.2068.us.us.2 = icmp ne i64 %.2065.us.us.2, 0
  %.2069.us.us.2 = and i1 %.2068.us.us.2, %.2067.us.us.2
  %.2076.us.us.2 = select i1 %.2069.us.us.2, i64 %arg.hop, i64 0
  %.2056.1.us.us.2 = add i64 %.2076.us.us.2, %.2065.us.us.2
  %.2107.us.us.2 = sdiv i64 %.2044.us.us.2, %arg.hop
  %.2117.us.us.2 = sext i1 %.2069.us.us.2 to i64
  %spec.select2961.us.us.2 = add nsw i64 %.2107.us.us.2, %.2117.us.us.2
  %51 = mul nsw i64 %.2056.1.us.us.2, %quot.1.0
  %52 = add nsw i64 %spec.select2961.us.us.2, %51
  br label %B816.endif.endif.endif.endif.us.us.2

B816.endif.endif.endif.endif.us.us.2:
  %.2131.us.us.2 = phi i64 [ 0, %B816.endif.endif.us.us.2 ], [ %52, %B816.endif.endif.else.if.us.us.2 ]
  %53 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.2
  %.2164.us.us.2 = getelementptr float, ptr %53, i64 %.2002.us.us.2
  %.2165.us.us.2 = load float, ptr %.2164.us.us.2, align 4
  %.2179.us.us.2 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.2
  %.2189.us.us.2 = insertelement <64 x float> poison, float %.2165.us.us.2, i64 0
  %.2190.us.us.2 = shufflevector <64 x float> %.2189.us.us.2, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.2 = load <64 x float>, ptr %.2179.us.us.2, align 4
  %.2192.us.us.2 = fmul <64 x float> %.2191.us.us.2, %.2190.us.us.2
  store <64 x float> %.2192.us.us.2, ptr %.2187.us.us.2, align 4
  %.1892.us.us.3 = add nsw i64 %.1890.us.us.3, %.1763.us
  %.1915.us.us.3 = icmp ne i64 %.1892.us.us.3, -9223372036854775808
  %.1917.not.us.us.3 = or i1 %.1916, %.1915.us.us.3
  %or.cond3677 = select i1 %.240, i1 %.1917.not.us.us.3, i1 false, !prof !7
  br i1 %or.cond3677, label %B816.endif.else.if.us.us.3, label %B816.endif.endif.us.us.3, !prof !7

B816.endif.else.if.us.us.3:
  %.1921.us.us.3 = srem i64 %.1892.us.us.3, %arg.hop
  %.1922.us.us.3 = xor i64 %.1921.us.us.3, %arg.hop
  %.1923.us.us.3 = icmp slt i64 %.1922.us.us.3, 0
  %.1924.us.us.3 = icmp ne i64 %.1921.us.us.3, 0
  %.1925.us.us.3 = and i1 %.1924.us.us.3, %.1923.us.us.3
  %.1932.us.us.3 = select i1 %.1925.us.us.3, i64 %arg.hop, i64 0
  %spec.select2957.us.us.3 = add i64 %.1932.us.us.3, %.1921.us.us.3
  %.1962.us.us.3 = sdiv i64 %.1892.us.us.3, %arg.hop
  %.1963.us.us.3 = srem i64 %.1892.us.us.3, %arg.hop
  %.1964.us.us.3 = xor i64 %.1963.us.us.3, %arg.hop
  %.1965.us.us.3 = icmp slt i64 %.1964.us.us.3, 0
  %.1966.us.us.3 = icmp ne i64 %.1963.us.us.3, 0
  %.1967.us.us.3 = and i1 %.1966.us.us.3, %.1965.us.us.3
  %.1972.us.us.3 = sext i1 %.1967.us.us.3 to i64
  %spec.select2958.us.us.3 = add i64 %.1962.us.us.3, %.1972.us.us.3
  %54 = mul nsw i64 %spec.select2957.us.us.3, %quot.1.0
  br label %B816.endif.endif.us.us.3

B816.endif.endif.us.us.3:
  %rem.3.02915.us.us.3 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.2 ], [ %54, %B816.endif.else.if.us.us.3 ]
  %quot.4.0.us.us.3 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.2 ], [ %spec.select2958.us.us.3, %B816.endif.else.if.us.us.3 ]
  %.2001.us.us.3 = icmp slt i64 %.1892.us.us.3, 0
  %.2002.us.us.3 = select i1 %.2001.us.us.3, i64 %arg.window.5.0, i64 0
  %55 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.3
  %.2016.us.us.3 = getelementptr float, ptr %55, i64 %.2002.us.us.3
  %.2017.us.us.3 = load float, ptr %.2016.us.us.3, align 4
  %56 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.3
  %.2028.us.us.3 = getelementptr float, ptr %56, i64 %quot.4.0.us.us.3
  %.2038.us.us.3 = insertelement <64 x float> poison, float %.2017.us.us.3, i64 0
  %.2039.us.us.3 = shufflevector <64 x float> %.2038.us.us.3, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.3 = load <64 x float>, ptr %.2028.us.us.3, align 4
  %.2041.us.us.3 = fmul <64 x float> %.2040.us.us.3, %.2039.us.us.3
  store <64 x float> %.2041.us.us.3, ptr %.2036.us.us.3, align 4
  %.2044.us.us.3 = or disjoint i64 %.1892.us.us.3, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.3, label %B816.endif.endif.endif.endif.us.us.3, !prof !0

B816.endif.endif.else.if.us.us.3:
  %.2065.us.us.3 = srem i64 %.2044.us.us.3, %arg.hop
  %.2066.us.us.3 = xor i64 %.2065.us.us.3, %arg.hop
  %.2067.us.us.3 = icmp slt i64 %.2066.us.us.3, 0
  %.2068.us.us.3 = icmp ne i64 %.2065.us.us.3, 0
  %.2069.us.us.3 = and i1 %.2068.us.us.3, %.2067.us.us.3
  %.2076.us.us.3 = select i1 %.2069.us.us.3, i64 %arg.hop, i64 0
  %.2056.1.us.us.3 = add i64 %.2076.us.us.3, %.2065.us.us.3
  %.2107.us.us.3 = sdiv i64 %.2044.us.us.3, %arg.hop
  %.2117.us.us.3 = sext i1 %.2069.us.us.3 to i64
  %spec.select2961.us.us.3 = add nsw i64 %.2107.us.us.3, %.2117.us.us.3
  %57 = mul nsw i64 %.2056.1.us.us.3, %quot.1.0
  %58 = add nsw i64 %spec.select2961.us.us.3, %57
  br label %B816.endif.endif.endif.endif.us.us.3

B816.endif.endif.endif.endif.us.us.3:
  %.2131.us.us.3 = phi i64 [ 0, %B816.endif.endif.us.us.3 ], [ %58, %B816.endif.endif.else.if.us.us.3 ]
  %59 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.3
  %.2164.us.us.3 = getelementptr float, ptr %59, i64 %.2002.us.us.3
  %.2165.us.us.3 = load float, ptr %.2164.us.us.3, align 4
  %.2179.us.us.3 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.3
  %.2189.us.us.3 = insertelement <64 x float> poison, float %.2165.us.us.3, i64 0
  %.2190.us.us.3 = shufflevector <64 x float> %.2189.us.us.3, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.3 = load <64 x float>, ptr %.2179.us.us.3, align 4
  %.2192.us.us.3 = fmul <64 x float> %.2191.us.us.3, %.2190.us.us.3
  store <64 x float> %.2192.us.us.3, ptr %.2187.us.us.3, align 4
  %.1892.us.us.4 = add nsw i64 %.1890.us.us.4, %.1763.us
  %.1915.us.us.4 = icmp ne i64 %.1892.us.us.4, -9223372036854775808
  %.1917.not.us.us.4 = or i1 %.1916, %.1915.us.us.4
  %or.cond3679 = select i1 %.240, i1 %.1917.not.us.us.4, i1 false, !prof !7
  br i1 %or.cond3679, label %B816.endif.else.if.us.us.4, label %B816.endif.endif.us.us.4, !prof !7

B816.endif.else.if.us.us.4:
  %.1921.us.us.4 = srem i64 %.1892.us.us.4, %arg.hop
  %.1922.us.us.4 = xor i64 %.1921.us.us.4, %arg.hop
  %.1923.us.us.4 = icmp slt i64 %.1922.us.us.4, 0
  %.1924.us.us.4 = icmp ne i64 %.1921.us.us.4, 0
  %.1925.us.us.4 = and i1 %.1924.us.us.4, %.1923.us.us.4
  %.1932.us.us.4 = select i1 %.1925.us.us.4, i64 %arg.hop, i64 0
  %spec.select2957.us.us.4 = add i64 %.1932.us.us.4, %.1921.us.us.4
  %.1962.us.us.4 = sdiv i64 %.1892.us.us.4, %arg.hop
  %.1963.us.us.4 = srem i64 %.1892.us.us.4, %arg.hop
  %.1964.us.us.4 = xor i64 %.1963.us.us.4, %arg.hop
  %.1965.us.us.4 = icmp slt i64 %.1964.us.us.4, 0
  %.1966.us.us.4 = icmp ne i64 %.1963.us.us.4, 0
  %.1967.us.us.4 = and i1 %.1966.us.us.4, %.1965.us.us.4
  %.1972.us.us.4 = sext i1 %.1967.us.us.4 to i64
  %spec.select2958.us.us.4 = add i64 %.1962.us.us.4, %.1972.us.us.4
  %60 = mul nsw i64 %spec.select2957.us.us.4, %quot.1.0
  br label %B816.endif.endif.us.us.4

B816.endif.endif.us.us.4:
  %rem.3.02915.us.us.4 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.3 ], [ %60, %B816.endif.else.if.us.us.4 ]
  %quot.4.0.us.us.4 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.3 ], [ %spec.select2958.us.us.4, %B816.endif.else.if.us.us.4 ]
  %.2001.us.us.4 = icmp slt i64 %.1892.us.us.4, 0
  %.2002.us.us.4 = select i1 %.2001.us.us.4, i64 %arg.window.5.0, i64 0
  %61 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.4
  %.2016.us.us.4 = getelementptr float, ptr %61, i64 %.2002.us.us.4
  %.2017.us.us.4 = load float, ptr %.2016.us.us.4, align 4
  %62 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.4
  %.2028.us.us.4 = getelementptr float, ptr %62, i64 %quot.4.0.us.us.4
  %.2038.us.us.4 = insertelement <64 x float> poison, float %.2017.us.us.4, i64 0
  %.2039.us.us.4 = shufflevector <64 x float> %.2038.us.us.4, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.4 = load <64 x float>, ptr %.2028.us.us.4, align 4
  %.2041.us.us.4 = fmul <64 x float> %.2040.us.us.4, %.2039.us.us.4
  store <64 x float> %.2041.us.us.4, ptr %.2036.us.us.4, align 4
  %.2044.us.us.4 = or disjoint i64 %.1892.us.us.4, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.4, label %B816.endif.endif.endif.endif.us.us.4, !prof !0

B816.endif.endif.else.if.us.us.4:
  %.2065.us.us.4 = srem i64 %.2044.us.us.4, %arg.hop
  %.2066.us.us.4 = xor i64 %.2065.us.us.4, %arg.hop
  %.2067.us.us.4 = icmp slt i64 %.2066.us.us.4, 0
  %.2068.us.us.4 = icmp ne i64 %.2065.us.us.4, 0
  %.2069.us.us.4 = and i1 %.2068.us.us.4, %.2067.us.us.4
  %.2076.us.us.4 = select i1 %.2069.us.us.4, i64 %arg.hop, i64 0
  %.2056.1.us.us.4 = add i64 %.2076.us.us.4, %.2065.us.us.4
  %.2107.us.us.4 = sdiv i64 %.2044.us.us.4, %arg.hop
  %.2117.us.us.4 = sext i1 %.2069.us.us.4 to i64
  %spec.select2961.us.us.4 = add nsw i64 %.2107.us.us.4, %.2117.us.us.4
  %63 = mul nsw i64 %.2056.1.us.us.4, %quot.1.0
  %64 = add nsw i64 %spec.select2961.us.us.4, %63
  br label %B816.endif.endif.endif.endif.us.us.4

B816.endif.endif.endif.endif.us.us.4:
  %.2131.us.us.4 = phi i64 [ 0, %B816.endif.endif.us.us.4 ], [ %64, %B816.endif.endif.else.if.us.us.4 ]
  %65 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.4
  %.2164.us.us.4 = getelementptr float, ptr %65, i64 %.2002.us.us.4
  %.2165.us.us.4 = load float, ptr %.2164.us.us.4, align 4
  %.2179.us.us.4 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.4
  %.2189.us.us.4 = insertelement <64 x float> poison, float %.2165.us.us.4, i64 0
  %.2190.us.us.4 = shufflevector <64 x float> %.2189.us.us.4, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.4 = load <64 x float>, ptr %.2179.us.us.4, align 4
  %.2192.us.us.4 = fmul <64 x float> %.2191.us.us.4, %.2190.us.us.4
  store <64 x float> %.2192.us.us.4, ptr %.2187.us.us.4, align 4
  %.1892.us.us.5 = add nsw i64 %.1890.us.us.5, %.1763.us
  %.1915.us.us.5 = icmp ne i64 %.1892.us.us.5, -9223372036854775808
  %.1917.not.us.us.5 = or i1 %.1916, %.1915.us.us.5
  %or.cond3681 = select i1 %.240, i1 %.1917.not.us.us.5, i1 false, !prof !7
  br i1 %or.cond3681, label %B816.endif.else.if.us.us.5, label %B816.endif.endif.us.us.5, !prof !7

B816.endif.else.if.us.us.5:
  %.1921.us.us.5 = srem i64 %.1892.us.us.5, %arg.hop
  %.1922.us.us.5 = xor i64 %.1921.us.us.5, %arg.hop
  %.1923.us.us.5 = icmp slt i64 %.1922.us.us.5, 0
  %.1924.us.us.5 = icmp ne i64 %.1921.us.us.5, 0
  %.1925.us.us.5 = and i1 %.1924.us.us.5, %.1923.us.us.5
  %.1932.us.us.5 = select i1 %.1925.us.us.5, i64 %arg.hop, i64 0
  %spec.select2957.us.us.5 = add i64 %.1932.us.us.5, %.1921.us.us.5
  %.1962.us.us.5 = sdiv i64 %.1892.us.us.5, %arg.hop
  %.1963.us.us.5 = srem i64 %.1892.us.us.5, %arg.hop
  %.1964.us.us.5 = xor i64 %.1963.us.us.5, %arg.hop
  %.1965.us.us.5 = icmp slt i64 %.1964.us.us.5, 0
  %.1966.us.us.5 = icmp ne i64 %.1963.us.us.5, 0
  %.1967.us.us.5 = and i1 %.1966.us.us.5, %.1965.us.us.5
  %.1972.us.us.5 = sext i1 %.1967.us.us.5 to i64
  %spec.select2958.us.us.5 = add i64 %.1962.us.us.5, %.1972.us.us.5
  %66 = mul nsw i64 %spec.select2957.us.us.5, %quot.1.0
  br label %B816.endif.endif.us.us.5

B816.endif.endif.us.us.5:
  %rem.3.02915.us.us.5 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.4 ], [ %66, %B816.endif.else.if.us.us.5 ]
  %quot.4.0.us.us.5 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.4 ], [ %spec.select2958.us.us.5, %B816.endif.else.if.us.us.5 ]
  %.2001.us.us.5 = icmp slt i64 %.1892.us.us.5, 0
  %.2002.us.us.5 = select i1 %.2001.us.us.5, i64 %arg.window.5.0, i64 0
  %67 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.5
  %.2016.us.us.5 = getelementptr float, ptr %67, i64 %.2002.us.us.5
  %.2017.us.us.5 = load float, ptr %.2016.us.us.5, align 4
  %68 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.5
  %.2028.us.us.5 = getelementptr float, ptr %68, i64 %quot.4.0.us.us.5
  %.2038.us.us.5 = insertelement <64 x float> poison, float %.2017.us.us.5, i64 0
  %.2039.us.us.5 = shufflevector <64 x float> %.2038.us.us.5, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.5 = load <64 x float>, ptr %.2028.us.us.5, align 4
  %.2041.us.us.5 = fmul <64 x float> %.2040.us.us.5, %.2039.us.us.5
  store <64 x float> %.2041.us.us.5, ptr %.2036.us.us.5, align 4
  %.2044.us.us.5 = or disjoint i64 %.1892.us.us.5, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.5, label %B816.endif.endif.endif.endif.us.us.5, !prof !0

B816.endif.endif.else.if.us.us.5:
  %.2065.us.us.5 = srem i64 %.2044.us.us.5, %arg.hop
  %.2066.us.us.5 = xor i64 %.2065.us.us.5, %arg.hop
  %.2067.us.us.5 = icmp slt i64 %.2066.us.us.5, 0
  %.2068.us.us.5 = icmp ne i64 %.2065.us.us.5, 0
  %.2069.us.us.5 = and i1 %.2068.us.us.5, %.2067.us.us.5
  %.2076.us.us.5 = select i1 %.2069.us.us.5, i64 %arg.hop, i64 0
  %.2056.1.us.us.5 = add i64 %.2076.us.us.5, %.2065.us.us.5
  %.2107.us.us.5 = sdiv i64 %.2044.us.us.5, %arg.hop
  %.2117.us.us.5 = sext i1 %.2069.us.us.5 to i64
  %spec.select2961.us.us.5 = add nsw i64 %.2107.us.us.5, %.2117.us.us.5
  %69 = mul nsw i64 %.2056.1.us.us.5, %quot.1.0
  %70 = add nsw i64 %spec.select2961.us.us.5, %69
  br label %B816.endif.endif.endif.endif.us.us.5

B816.endif.endif.endif.endif.us.us.5:
  %.2131.us.us.5 = phi i64 [ 0, %B816.endif.endif.us.us.5 ], [ %70, %B816.endif.endif.else.if.us.us.5 ]
  %71 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.5
  %.2164.us.us.5 = getelementptr float, ptr %71, i64 %.2002.us.us.5
  %.2165.us.us.5 = load float, ptr %.2164.us.us.5, align 4
  %.2179.us.us.5 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.5
  %.2189.us.us.5 = insertelement <64 x float> poison, float %.2165.us.us.5, i64 0
  %.2190.us.us.5 = shufflevector <64 x float> %.2189.us.us.5, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.5 = load <64 x float>, ptr %.2179.us.us.5, align 4
  %.2192.us.us.5 = fmul <64 x float> %.2191.us.us.5, %.2190.us.us.5
  store <64 x float> %.2192.us.us.5, ptr %.2187.us.us.5, align 4
  %.1892.us.us.6 = add nsw i64 %.1890.us.us.6, %.1763.us
  %.1915.us.us.6 = icmp ne i64 %.1892.us.us.6, -9223372036854775808
  %.1917.not.us.us.6 = or i1 %.1916, %.1915.us.us.6
  %or.cond3683 = select i1 %.240, i1 %.1917.not.us.us.6, i1 false, !prof !7
  br i1 %or.cond3683, label %B816.endif.else.if.us.us.6, label %B816.endif.endif.us.us.6, !prof !7

B816.endif.else.if.us.us.6:
  %.1921.us.us.6 = srem i64 %.1892.us.us.6, %arg.hop
  %.1922.us.us.6 = xor i64 %.1921.us.us.6, %arg.hop
  %.1923.us.us.6 = icmp slt i64 %.1922.us.us.6, 0
  %.1924.us.us.6 = icmp ne i64 %.1921.us.us.6, 0
  %.1925.us.us.6 = and i1 %.1924.us.us.6, %.1923.us.us.6
  %.1932.us.us.6 = select i1 %.1925.us.us.6, i64 %arg.hop, i64 0
  %spec.select2957.us.us.6 = add i64 %.1932.us.us.6, %.1921.us.us.6
  %.1962.us.us.6 = sdiv i64 %.1892.us.us.6, %arg.hop
  %.1963.us.us.6 = srem i64 %.1892.us.us.6, %arg.hop
  %.1964.us.us.6 = xor i64 %.1963.us.us.6, %arg.hop
  %.1965.us.us.6 = icmp slt i64 %.1964.us.us.6, 0
  %.1966.us.us.6 = icmp ne i64 %.1963.us.us.6, 0
  %.1967.us.us.6 = and i1 %.1966.us.us.6, %.1965.us.us.6
  %.1972.us.us.6 = sext i1 %.1967.us.us.6 to i64
  %spec.select2958.us.us.6 = add i64 %.1962.us.us.6, %.1972.us.us.6
  %72 = mul nsw i64 %spec.select2957.us.us.6, %quot.1.0
  br label %B816.endif.endif.us.us.6

B816.endif.endif.us.us.6:
  %rem.3.02915.us.us.6 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.5 ], [ %72, %B816.endif.else.if.us.us.6 ]
  %quot.4.0.us.us.6 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.5 ], [ %spec.select2958.us.us.6, %B816.endif.else.if.us.us.6 ]
  %.2001.us.us.6 = icmp slt i64 %.1892.us.us.6, 0
  %.2002.us.us.6 = select i1 %.2001.us.us.6, i64 %arg.window.5.0, i64 0
  %73 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.6
  %.2016.us.us.6 = getelementptr float, ptr %73, i64 %.2002.us.us.6
  %.2017.us.us.6 = load float, ptr %.2016.us.us.6, align 4
  %74 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.6
  %.2028.us.us.6 = getelementptr float, ptr %74, i64 %quot.4.0.us.us.6
  %.2038.us.us.6 = insertelement <64 x float> poison, float %.2017.us.us.6, i64 0
  %.2039.us.us.6 = shufflevector <64 x float> %.2038.us.us.6, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.6 = load <64 x float>, ptr %.2028.us.us.6, align 4
  %.2041.us.us.6 = fmul <64 x float> %.2040.us.us.6, %.2039.us.us.6
  store <64 x float> %.2041.us.us.6, ptr %.2036.us.us.6, align 4
  %.2044.us.us.6 = or disjoint i64 %.1892.us.us.6, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.6, label %B816.endif.endif.endif.endif.us.us.6, !prof !0

B816.endif.endif.else.if.us.us.6:
  %.2065.us.us.6 = srem i64 %.2044.us.us.6, %arg.hop
  %.2066.us.us.6 = xor i64 %.2065.us.us.6, %arg.hop
  %.2067.us.us.6 = icmp slt i64 %.2066.us.us.6, 0
  %.2068.us.us.6 = icmp ne i64 %.2065.us.us.6, 0
  %.2069.us.us.6 = and i1 %.2068.us.us.6, %.2067.us.us.6
  %.2076.us.us.6 = select i1 %.2069.us.us.6, i64 %arg.hop, i64 0
  %.2056.1.us.us.6 = add i64 %.2076.us.us.6, %.2065.us.us.6
  %.2107.us.us.6 = sdiv i64 %.2044.us.us.6, %arg.hop
  %.2117.us.us.6 = sext i1 %.2069.us.us.6 to i64
  %spec.select2961.us.us.6 = add nsw i64 %.2107.us.us.6, %.2117.us.us.6
  %75 = mul nsw i64 %.2056.1.us.us.6, %quot.1.0
  %76 = add nsw i64 %spec.select2961.us.us.6, %75
  br label %B816.endif.endif.endif.endif.us.us.6

B816.endif.endif.endif.endif.us.us.6:
  %.2131.us.us.6 = phi i64 [ 0, %B816.endif.endif.us.us.6 ], [ %76, %B816.endif.endif.else.if.us.us.6 ]
  %77 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.6
  %.2164.us.us.6 = getelementptr float, ptr %77, i64 %.2002.us.us.6
  %.2165.us.us.6 = load float, ptr %.2164.us.us.6, align 4
  %.2179.us.us.6 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.6
  %.2189.us.us.6 = insertelement <64 x float> poison, float %.2165.us.us.6, i64 0
  %.2190.us.us.6 = shufflevector <64 x float> %.2189.us.us.6, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.6 = load <64 x float>, ptr %.2179.us.us.6, align 4
  %.2192.us.us.6 = fmul <64 x float> %.2191.us.us.6, %.2190.us.us.6
  store <64 x float> %.2192.us.us.6, ptr %.2187.us.us.6, align 4
  %.1892.us.us.7 = add nsw i64 %.1890.us.us.7, %.1763.us
  %.1915.us.us.7 = icmp ne i64 %.1892.us.us.7, -9223372036854775808
  %.1917.not.us.us.7 = or i1 %.1916, %.1915.us.us.7
  %or.cond3685 = select i1 %.240, i1 %.1917.not.us.us.7, i1 false, !prof !7
  br i1 %or.cond3685, label %B816.endif.else.if.us.us.7, label %B816.endif.endif.us.us.7, !prof !7

B816.endif.else.if.us.us.7:
  %.1921.us.us.7 = srem i64 %.1892.us.us.7, %arg.hop
  %.1922.us.us.7 = xor i64 %.1921.us.us.7, %arg.hop
  %.1923.us.us.7 = icmp slt i64 %.1922.us.us.7, 0
  %.1924.us.us.7 = icmp ne i64 %.1921.us.us.7, 0
  %.1925.us.us.7 = and i1 %.1924.us.us.7, %.1923.us.us.7
  %.1932.us.us.7 = select i1 %.1925.us.us.7, i64 %arg.hop, i64 0
  %spec.select2957.us.us.7 = add i64 %.1932.us.us.7, %.1921.us.us.7
  %.1962.us.us.7 = sdiv i64 %.1892.us.us.7, %arg.hop
  %.1963.us.us.7 = srem i64 %.1892.us.us.7, %arg.hop
  %.1964.us.us.7 = xor i64 %.1963.us.us.7, %arg.hop
  %.1965.us.us.7 = icmp slt i64 %.1964.us.us.7, 0
  %.1966.us.us.7 = icmp ne i64 %.1963.us.us.7, 0
  %.1967.us.us.7 = and i1 %.1966.us.us.7, %.1965.us.us.7
  %.1972.us.us.7 = sext i1 %.1967.us.us.7 to i64
  %spec.select2958.us.us.7 = add i64 %.1962.us.us.7, %.1972.us.us.7
  %78 = mul nsw i64 %spec.select2957.us.us.7, %quot.1.0
  br label %B816.endif.endif.us.us.7

B816.endif.endif.us.us.7:
  %rem.3.02915.us.us.7 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.6 ], [ %78, %B816.endif.else.if.us.us.7 ]
  %quot.4.0.us.us.7 = phi i64 [ 0, %B816.endif.endif.endif.endif.us.us.6 ], [ %spec.select2958.us.us.7, %B816.endif.else.if.us.us.7 ]
  %.2001.us.us.7 = icmp slt i64 %.1892.us.us.7, 0
  %.2002.us.us.7 = select i1 %.2001.us.us.7, i64 %arg.window.5.0, i64 0
  %79 = getelementptr float, ptr %arg.window.4, i64 %.1892.us.us.7
  %.2016.us.us.7 = getelementptr float, ptr %79, i64 %.2002.us.us.7
  %.2017.us.us.7 = load float, ptr %.2016.us.us.7, align 4
  %80 = getelementptr float, ptr %arg.turned.4, i64 %rem.3.02915.us.us.7
  %.2028.us.us.7 = getelementptr float, ptr %80, i64 %quot.4.0.us.us.7
  %.2038.us.us.7 = insertelement <64 x float> poison, float %.2017.us.us.7, i64 0
  %.2039.us.us.7 = shufflevector <64 x float> %.2038.us.us.7, <64 x float> poison, <64 x i32> zeroinitializer
  %.2040.us.us.7 = load <64 x float>, ptr %.2028.us.us.7, align 4
  %.2041.us.us.7 = fmul <64 x float> %.2040.us.us.7, %.2039.us.us.7
  store <64 x float> %.2041.us.us.7, ptr %.2036.us.us.7, align 4
  %.2044.us.us.7 = or disjoint i64 %.1892.us.us.7, 1
  br i1 %.240, label %B816.endif.endif.else.if.us.us.7, label %B816.endif.endif.endif.endif.us.us.7, !prof !0

B816.endif.endif.else.if.us.us.7:
  %.2065.us.us.7 = srem i64 %.2044.us.us.7, %arg.hop
  %.2066.us.us.7 = xor i64 %.2065.us.us.7, %arg.hop
  %.2067.us.us.7 = icmp slt i64 %.2066.us.us.7, 0
  %.2068.us.us.7 = icmp ne i64 %.2065.us.us.7, 0
  %.2069.us.us.7 = and i1 %.2068.us.us.7, %.2067.us.us.7
  %.2076.us.us.7 = select i1 %.2069.us.us.7, i64 %arg.hop, i64 0
  %.2056.1.us.us.7 = add i64 %.2076.us.us.7, %.2065.us.us.7
  %.2107.us.us.7 = sdiv i64 %.2044.us.us.7, %arg.hop
  %.2117.us.us.7 = sext i1 %.2069.us.us.7 to i64
  %spec.select2961.us.us.7 = add nsw i64 %.2107.us.us.7, %.2117.us.us.7
  %81 = mul nsw i64 %.2056.1.us.us.7, %quot.1.0
  %82 = add nsw i64 %spec.select2961.us.us.7, %81
  br label %B816.endif.endif.endif.endif.us.us.7

B816.endif.endif.endif.endif.us.us.7:
  %.2131.us.us.7 = phi i64 [ 0, %B816.endif.endif.us.us.7 ], [ %82, %B816.endif.endif.else.if.us.us.7 ]
  %83 = getelementptr float, ptr %arg.window.4, i64 %.2044.us.us.7
  %.2164.us.us.7 = getelementptr float, ptr %83, i64 %.2002.us.us.7
  %.2165.us.us.7 = load float, ptr %.2164.us.us.7, align 4
  %.2179.us.us.7 = getelementptr float, ptr %arg.turned.4, i64 %.2131.us.us.7
  %.2189.us.us.7 = insertelement <64 x float> poison, float %.2165.us.us.7, i64 0
  %.2190.us.us.7 = shufflevector <64 x float> %.2189.us.us.7, <64 x float> poison, <64 x i32> zeroinitializer
  %.2191.us.us.7 = load <64 x float>, ptr %.2179.us.us.7, align 4
  %.2192.us.us.7 = fmul <64 x float> %.2191.us.us.7, %.2190.us.us.7
  store <64 x float> %.2192.us.us.7, ptr %.2187.us.us.7, align 4
  br label %B778.B1192.endif.endif_crit_edge.us

B1492.B3130.endif.endif_crit_edge.us:
  %.6076.idx.us = shl i64 %.1762.us, 9
  %.6076.us = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us
  %.6080.us = load <64 x float>, ptr %.297.fca.4.load, align 4
  store <64 x float> %.6080.us, ptr %.6076.us, align 4
  %.6104.us = getelementptr i8, ptr %.6076.us, i64 256
  %.6108.us = load <64 x float>, ptr %.6096.us, align 4
  store <64 x float> %.6108.us, ptr %.6104.us, align 4
  %.6056.us.1 = add nsw i64 %.1888, %.1763.us
  %.6076.idx.us.1 = shl i64 %.6056.us.1, 8
  %.6076.us.1 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.1
  %.6080.us.1 = load <64 x float>, ptr %.6068.us.1, align 4
  store <64 x float> %.6080.us.1, ptr %.6076.us.1, align 4
  %.6104.us.1 = getelementptr i8, ptr %.6076.us.1, i64 256
  %.6108.us.1 = load <64 x float>, ptr %.6096.us.1, align 4
  store <64 x float> %.6108.us.1, ptr %.6104.us.1, align 4
  %84 = shl i64 %.1762.us, 9
  %.6076.us.2 = getelementptr i8, ptr %26, i64 %84
  %.6080.us.2 = load <64 x float>, ptr %.6068.us.2, align 4
  store <64 x float> %.6080.us.2, ptr %.6076.us.2, align 4
  %.6104.us.2 = getelementptr i8, ptr %.6076.us.2, i64 256
  %.6108.us.2 = load <64 x float>, ptr %.6096.us.2, align 4
  store <64 x float> %.6108.us.2, ptr %.6104.us.2, align 4
  %.6056.us.3 = add nsw i64 %.6054.us.3, %.1763.us
  %.6076.idx.us.3 = shl i64 %.6056.us.3, 8
  %.6076.us.3 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.3
  %.6080.us.3 = load <64 x float>, ptr %.6068.us.3, align 4
  store <64 x float> %.6080.us.3, ptr %.6076.us.3, align 4
  %.6104.us.3 = getelementptr i8, ptr %.6076.us.3, i64 256
  %.6108.us.3 = load <64 x float>, ptr %.6096.us.3, align 4
  store <64 x float> %.6108.us.3, ptr %.6104.us.3, align 4
  %.6056.us.4 = add i64 %.6054.us.4, %.1763.us
  %.6076.idx.us.4 = shl i64 %.6056.us.4, 8
  %.6076.us.4 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.4
  %.6080.us.4 = load <64 x float>, ptr %.6068.us.4, align 4
  store <64 x float> %.6080.us.4, ptr %.6076.us.4, align 4
  %.6104.us.4 = getelementptr i8, ptr %.6076.us.4, i64 256
  %.6108.us.4 = load <64 x float>, ptr %.6096.us.4, align 4
  store <64 x float> %.6108.us.4, ptr %.6104.us.4, align 4
  %.6056.us.5 = add nsw i64 %.6054.us.5, %.1763.us
  %.6076.idx.us.5 = shl i64 %.6056.us.5, 8
  %.6076.us.5 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.5
  %.6080.us.5 = load <64 x float>, ptr %.6068.us.5, align 4
  store <64 x float> %.6080.us.5, ptr %.6076.us.5, align 4
  %.6104.us.5 = getelementptr i8, ptr %.6076.us.5, i64 256
  %.6108.us.5 = load <64 x float>, ptr %.6096.us.5, align 4
  store <64 x float> %.6108.us.5, ptr %.6104.us.5, align 4
  %.6056.us.6 = add nsw i64 %.6054.us.6, %.1763.us
  %.6076.idx.us.6 = shl i64 %.6056.us.6, 8
  %.6076.us.6 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.6
  %.6080.us.6 = load <64 x float>, ptr %.6068.us.6, align 4
  store <64 x float> %.6080.us.6, ptr %.6076.us.6, align 4
  %.6104.us.6 = getelementptr i8, ptr %.6076.us.6, i64 256
  %.6108.us.6 = load <64 x float>, ptr %.6096.us.6, align 4
  store <64 x float> %.6108.us.6, ptr %.6104.us.6, align 4
  %.6056.us.7 = add nsw i64 %.6054.us.7, %.1763.us
  %.6076.idx.us.7 = shl i64 %.6056.us.7, 8
  %.6076.us.7 = getelementptr i8, ptr %arg.work.4, i64 %.6076.idx.us.7
  %.6080.us.7 = load <64 x float>, ptr %.6068.us.7, align 4
  store <64 x float> %.6080.us.7, ptr %.6076.us.7, align 4
  %.6104.us.7 = getelementptr i8, ptr %.6076.us.7, i64 256
  %.6108.us.7 = load <64 x float>, ptr %.6096.us.7, align 4
  store <64 x float> %.6108.us.7, ptr %.6104.us.7, align 4
  %exitcond3634.not = icmp eq i64 %.1732.us, %.149029482965
  br i1 %exitcond3634.not, label %B728.B692.loopexit_crit_edge.us, label %B730.endif.endif.us

B728.B692.loopexit_crit_edge.us:
  %.1606.us = add nsw i64 %.159631333153.us, -1
  %.1610.us = add i64 %.160331343152.us, %size.2.1
  %.1597.us = icmp sgt i64 %.159631333153.us, 1
  br i1 %.1597.us, label %B694.endif.us, label %B3348

B694.endif:
  %.159631333153 = phi i64 [ %.1606, %B694.endif ], [ %.1575, %B694.endif.preheader ]
  %.1606 = add nsw i64 %.159631333153, -1
  %.1597 = icmp samesign ugt i64 %.159631333153, 1
  br i1 %.1597, label %B694.endif, label %B3348

B3376.else.if:
  br i1 %.63173236, label %B3432.preheader, label %B314.loopexit

B3432.preheader:
  br label %B3432

B3432.else.if:
  %.6413 = srem i64 %.6392, %.6159.1
  %.6414 = xor i64 %.6413, %.6159.1
  %.6415 = icmp slt i64 %.6414, 0
  %.6416 = icmp ne i64 %.6413, 0
  %.6417 = and i1 %.6416, %.6415
  %.6424 = select i1 %.6417, i64 %.6159.1, i64 0
  %spec.select2959 = add nsw i64 %.6424, %.6413
  %spec.select2959.fr = freeze i64 %spec.select2959
  %.6447 = icmp slt i64 %spec.select2959.fr, 0
  %.6448 = select i1 %.6447, i64 %arg.places.5.0, i64 0
  %spec.select2960 = add i64 %.6448, %spec.select2959.fr
  br label %B3432.endif.endif.endif

B3432.endif.endif.endif:
  %85 = phi i64 [ 0, %B3432 ], [ %spec.select2960, %B3432.else.if ]
  %.6462 = getelementptr i64, ptr %arg.places.4, i64 %85
  %.6463 = load i64, ptr %.6462, align 8
  %.idx2982 = shl i64 %.6388, 9
  %86 = getelementptr i8, ptr %arg.work.4, i64 %.idx2982
  %.idx2983 = shl i64 %.6463, 9
  %87 = getelementptr i8, ptr %arg.work.4, i64 %.idx2983
  %.6613 = load <64 x float>, ptr %86, align 4
  store <64 x float> %.6613, ptr %.297.fca.4.load, align 4
  %.6642 = load <64 x float>, ptr %87, align 4
  store <64 x float> %.6642, ptr %.6638, align 4
  %.6601.1 = getelementptr i8, ptr %86, i64 256
  %.6613.1 = load <64 x float>, ptr %.6601.1, align 4
  store <64 x float> %.6613.1, ptr %.6609.1, align 4
  %.6630.1 = getelementptr i8, ptr %87, i64 256
  %.6642.1 = load <64 x float>, ptr %.6630.1, align 4
  store <64 x float> %.6642.1, ptr %.6638.1, align 4
  %.6601.2 = getelementptr i8, ptr %86, i64 512
  %.6613.2 = load <64 x float>, ptr %.6601.2, align 4
  store <64 x float> %.6613.2, ptr %.6609.2, align 4
  %.6630.2 = getelementptr i8, ptr %87, i64 512
  %.6642.2 = load <64 x float>, ptr %.6630.2, align 4
  store <64 x float> %.6642.2, ptr %.6638.2, align 4
  %.6601.3 = getelementptr i8, ptr %86, i64 768
  %.6613.3 = load <64 x float>, ptr %.6601.3, align 4
  store <64 x float> %.6613.3, ptr %.6609.3, align 4
  %.6630.3 = getelementptr i8, ptr %87, i64 768
  %.6642.3 = load <64 x float>, ptr %.6630.3, align 4
  store <64 x float> %.6642.3, ptr %.6638.3, align 4
  %.6703 = mul i64 %.632332233237, %arg.halves.5.1
  %.6707 = getelementptr float, ptr %arg.halves.4, i64 %.6703
  %.6708 = load float, ptr %.6707, align 4
  %.6762 = getelementptr i8, ptr %.6707, i64 4
  %.6763 = load float, ptr %.6762, align 4
  %.6771.not = icmp eq i64 %.632332233237, 0
  %.6784 = select i1 %.6771.not, float 1.000000e+00, float -1.000000e+00
  br label %B3816

switch.end.3:
  %.8544 = add nsw i64 %.632332233237, %.6159.1
  %.8541 = sub nsw i64 %.171.1, %.632332233237
  %.8579 = mul nuw nsw i64 %.632332233237, %arg.power.5.1
  %.8581 = add nsw i64 %.8579, %.54332513410
  %.8599 = getelementptr float, ptr %arg.power.4, i64 %.8581
  %.8603 = load <64 x float>, ptr %.8591, align 4
  store <64 x float> %.8603, ptr %.8599, align 4
  %.8629 = getelementptr float, ptr %arg.magnitude.4, i64 %.8581
  %.8633 = load <64 x float>, ptr %.8621, align 4
  store <64 x float> %.8633, ptr %.8629, align 4
  %.8579.1 = mul nsw i64 %.8541, %arg.power.5.1
  %.8581.1 = add nsw i64 %.8579.1, %.54332513410
  %.8599.1 = getelementptr float, ptr %arg.power.4, i64 %.8581.1
  %.8603.1 = load <64 x float>, ptr %.8591.1, align 4
  store <64 x float> %.8603.1, ptr %.8599.1, align 4
  %.8629.1 = getelementptr float, ptr %arg.magnitude.4, i64 %.8581.1
  %.8633.1 = load <64 x float>, ptr %.8621.1, align 4
  store <64 x float> %.8633.1, ptr %.8629.1, align 4
  %.8579.2 = mul nsw i64 %.8544, %arg.power.5.1
  %.8581.2 = add nsw i64 %.8579.2, %.54332513410
  %.8599.2 = getelementptr float, ptr %arg.power.4, i64 %.8581.2
  %.8603.2 = load <64 x float>, ptr %.8591.2, align 4
  store <64 x float> %.8603.2, ptr %.8599.2, align 4
  %.8629.2 = getelementptr float, ptr %arg.magnitude.4, i64 %.8581.2
  %.8633.2 = load <64 x float>, ptr %.8621.2, align 4
  store <64 x float> %.8633.2, ptr %.8629.2, align 4
  %.8579.3 = mul nsw i64 %.6392, %arg.power.5.1
  %.8581.3 = add nsw i64 %.8579.3, %.54332513410
  %.8599.3 = getelementptr float, ptr %arg.power.4, i64 %.8581.3
  %.8603.3 = load <64 x float>, ptr %.8591.3, align 4
  store <64 x float> %.8603.3, ptr %.8599.3, align 4
  %.8629.3 = getelementptr float, ptr %arg.magnitude.4, i64 %.8581.3
  %.8633.3 = load <64 x float>, ptr %.8621.3, align 4
  store <64 x float> %.8633.3, ptr %.8629.3, align 4
  %.6317 = icmp sgt i64 %.631632223238, 1
  br i1 %.6317, label %B3432, label %B314.loopexit
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare float @llvm.sqrt.f32(float) #1

declare i32 @numba_attempt_nocopy_reshape(i64, ptr, ptr, i64, ptr, ptr, i64, i32)

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n29(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !4

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !4

B0.endif.endif.if:
  store ptr @n11, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !9
  %.8.i.i = icmp eq ptr %.7.i.i, null
  br i1 %.8.i.i, label %B0.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif, !prof !4

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
  store ptr @n16, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n30(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.origsize, ptr readnone captures(none) %arg.shape.0, ptr readnone captures(none) %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr captures(none) %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) #2 {
B0:
  %.113237 = icmp sgt i64 %arg.shape.5.0, 0
  br i1 %.113237, label %B44.preheader, label %B104

B44.preheader:
  %xtraiter = and i64 %arg.shape.5.0, 7
  %0 = icmp ult i64 %arg.shape.5.0, 8
  br i1 %0, label %B44.epil.preheader, label %B44.preheader.new

B44.preheader.new:
  %unroll_iter = and i64 %arg.shape.5.0, 9223372036854775800
  %1 = shl i64 %arg.shape.6.0, 3
  br label %B44

B44:
  %lsr.iv7 = phi ptr [ %scevgep8, %B44 ], [ %arg.shape.4, %B44.preheader.new ]
  %known_size.2.0242 = phi i64 [ %known_size.3.1.7, %B44 ], [ 1, %B44.preheader.new ]
  %num_neg_value.2.0241 = phi i64 [ %num_neg_value.3.1.7, %B44 ], [ 0, %B44.preheader.new ]
  %neg_ax.1.0240 = phi i64 [ %neg_ax.2.1.7, %B44 ], [ 0, %B44.preheader.new ]
  %.112235238 = phi i64 [ %9, %B44 ], [ 0, %B44.preheader.new ]
  %.131 = load i64, ptr %lsr.iv7, align 8
  %.210 = icmp slt i64 %.131, 0
  %.250 = select i1 %.210, i64 1, i64 %.131
  %known_size.3.1 = mul nsw i64 %.250, %known_size.2.0242
  %.131.lobit = lshr i64 %.131, 63
  %num_neg_value.3.1 = add nuw nsw i64 %.131.lobit, %num_neg_value.2.0241
  %neg_ax.2.1 = select i1 %.210, i64 %.112235238, i64 %neg_ax.1.0240
  %scevgep9 = getelementptr i8, ptr %lsr.iv7, i64 %arg.shape.6.0
  %.131.1 = load i64, ptr %scevgep9, align 8
  %.210.1 = icmp slt i64 %.131.1, 0
  %.250.1 = select i1 %.210.1, i64 1, i64 %.131.1
  %known_size.3.1.1 = mul nsw i64 %.250.1, %known_size.3.1
  %.131.lobit.1 = lshr i64 %.131.1, 63
  %num_neg_value.3.1.1 = add nuw nsw i64 %.131.lobit.1, %num_neg_value.3.1
  %2 = add i64 %.112235238, 1
  %neg_ax.2.1.1 = select i1 %.210.1, i64 %2, i64 %neg_ax.2.1
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 %arg.shape.6.0
  %.131.2 = load i64, ptr %scevgep10, align 8
  %.210.2 = icmp slt i64 %.131.2, 0
  %.250.2 = select i1 %.210.2, i64 1, i64 %.131.2
  %known_size.3.1.2 = mul nsw i64 %.250.2, %known_size.3.1.1
  %.131.lobit.2 = lshr i64 %.131.2, 63
  %num_neg_value.3.1.2 = add nuw nsw i64 %.131.lobit.2, %num_neg_value.3.1.1
  %3 = add i64 %.112235238, 2
  %neg_ax.2.1.2 = select i1 %.210.2, i64 %3, i64 %neg_ax.2.1.1
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %arg.shape.6.0
  %.131.3 = load i64, ptr %scevgep11, align 8
  %.210.3 = icmp slt i64 %.131.3, 0
  %.250.3 = select i1 %.210.3, i64 1, i64 %.131.3
  %known_size.3.1.3 = mul nsw i64 %.250.3, %known_size.3.1.2
  %.131.lobit.3 = lshr i64 %.131.3, 63
  %num_neg_value.3.1.3 = add nuw nsw i64 %.131.lobit.3, %num_neg_value.3.1.2
  %4 = add i64 %.112235238, 3
  %neg_ax.2.1.3 = select i1 %.210.3, i64 %4, i64 %neg_ax.2.1.2
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %arg.shape.6.0
  %.131.4 = load i64, ptr %scevgep12, align 8
  %.210.4 = icmp slt i64 %.131.4, 0
  %.250.4 = select i1 %.210.4, i64 1, i64 %.131.4
  %known_size.3.1.4 = mul nsw i64 %.250.4, %known_size.3.1.3
  %.131.lobit.4 = lshr i64 %.131.4, 63
  %num_neg_value.3.1.4 = add nuw nsw i64 %.131.lobit.4, %num_neg_value.3.1.3
  %5 = add i64 %.112235238, 4
  %neg_ax.2.1.4 = select i1 %.210.4, i64 %5, i64 %neg_ax.2.1.3
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %arg.shape.6.0
  %.131.5 = load i64, ptr %scevgep13, align 8
  %.210.5 = icmp slt i64 %.131.5, 0
  %.250.5 = select i1 %.210.5, i64 1, i64 %.131.5
  %known_size.3.1.5 = mul nsw i64 %.250.5, %known_size.3.1.4
  %.131.lobit.5 = lshr i64 %.131.5, 63
  %num_neg_value.3.1.5 = add nuw nsw i64 %.131.lobit.5, %num_neg_value.3.1.4
  %6 = add i64 %.112235238, 5
  %neg_ax.2.1.5 = select i1 %.210.5, i64 %6, i64 %neg_ax.2.1.4
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %arg.shape.6.0
  %.131.6 = load i64, ptr %scevgep14, align 8
  %.210.6 = icmp slt i64 %.131.6, 0
  %.250.6 = select i1 %.210.6, i64 1, i64 %.131.6
  %known_size.3.1.6 = mul nsw i64 %.250.6, %known_size.3.1.5
  %.131.lobit.6 = lshr i64 %.131.6, 63
  %num_neg_value.3.1.6 = add nuw nsw i64 %.131.lobit.6, %num_neg_value.3.1.5
  %7 = add i64 %.112235238, 6
  %neg_ax.2.1.6 = select i1 %.210.6, i64 %7, i64 %neg_ax.2.1.5
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %arg.shape.6.0
  %.131.7 = load i64, ptr %scevgep15, align 8
  %.210.7 = icmp slt i64 %.131.7, 0
  %.250.7 = select i1 %.210.7, i64 1, i64 %.131.7
  %known_size.3.1.7 = mul nsw i64 %.250.7, %known_size.3.1.6
  %.131.lobit.7 = lshr i64 %.131.7, 63
  %num_neg_value.3.1.7 = add nuw nsw i64 %.131.lobit.7, %num_neg_value.3.1.6
  %8 = or disjoint i64 %.112235238, 7
  %neg_ax.2.1.7 = select i1 %.210.7, i64 %8, i64 %neg_ax.2.1.6
  %scevgep8 = getelementptr i8, ptr %lsr.iv7, i64 %1
  %9 = add i64 %.112235238, 8
  %niter.ncmp.7 = icmp eq i64 %9, %unroll_iter
  br i1 %niter.ncmp.7, label %B92.unr-lcssa, label %B44

B92.unr-lcssa:
  %.134.7 = add nuw nsw i64 %.112235238, 8
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B92, label %B44.epil.preheader

B44.epil.preheader:
  %known_size.2.0242.epil.init = phi i64 [ 1, %B44.preheader ], [ %known_size.3.1.7, %B92.unr-lcssa ]
  %num_neg_value.2.0241.epil.init = phi i64 [ 0, %B44.preheader ], [ %num_neg_value.3.1.7, %B92.unr-lcssa ]
  %neg_ax.1.0240.epil.init = phi i64 [ 0, %B44.preheader ], [ %neg_ax.2.1.7, %B92.unr-lcssa ]
  %.112235238.epil.init = phi i64 [ 0, %B44.preheader ], [ %.134.7, %B92.unr-lcssa ]
  %10 = mul i64 %.112235238.epil.init, %arg.shape.6.0
  %scevgep = getelementptr i8, ptr %arg.shape.4, i64 %10
  br label %B44.epil

B44.epil:
  %lsr.iv6 = phi i64 [ %lsr.iv.next, %B44.epil ], [ %xtraiter, %B44.epil.preheader ]
  %lsr.iv = phi ptr [ %scevgep5, %B44.epil ], [ %scevgep, %B44.epil.preheader ]
  %known_size.2.0242.epil = phi i64 [ %known_size.3.1.epil, %B44.epil ], [ %known_size.2.0242.epil.init, %B44.epil.preheader ]
  %num_neg_value.2.0241.epil = phi i64 [ %num_neg_value.3.1.epil, %B44.epil ], [ %num_neg_value.2.0241.epil.init, %B44.epil.preheader ]
  %neg_ax.1.0240.epil = phi i64 [ %neg_ax.2.1.epil, %B44.epil ], [ %neg_ax.1.0240.epil.init, %B44.epil.preheader ]
  %.112235238.epil = phi i64 [ %.134.epil, %B44.epil ], [ %.112235238.epil.init, %B44.epil.preheader ]
  %.131.epil = load i64, ptr %lsr.iv, align 8
  %.134.epil = add nuw nsw i64 %.112235238.epil, 1
  %.210.epil = icmp slt i64 %.131.epil, 0
  %.250.epil = select i1 %.210.epil, i64 1, i64 %.131.epil
  %known_size.3.1.epil = mul nsw i64 %.250.epil, %known_size.2.0242.epil
  %.131.lobit.epil = lshr i64 %.131.epil, 63
  %num_neg_value.3.1.epil = add nuw nsw i64 %.131.lobit.epil, %num_neg_value.2.0241.epil
  %neg_ax.2.1.epil = select i1 %.210.epil, i64 %.112235238.epil, i64 %neg_ax.1.0240.epil
  %scevgep5 = getelementptr i8, ptr %lsr.iv, i64 %arg.shape.6.0
  %lsr.iv.next = add nsw i64 %lsr.iv6, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B92, label %B44.epil, !llvm.loop !16

B92:
  %known_size.3.1.lcssa = phi i64 [ %known_size.3.1.7, %B92.unr-lcssa ], [ %known_size.3.1.epil, %B44.epil ]
  %num_neg_value.3.1.lcssa = phi i64 [ %num_neg_value.3.1.7, %B92.unr-lcssa ], [ %num_neg_value.3.1.epil, %B44.epil ]
  %neg_ax.2.1.lcssa = phi i64 [ %neg_ax.2.1.7, %B92.unr-lcssa ], [ %neg_ax.2.1.epil, %B44.epil ]
  switch i64 %num_neg_value.3.1.lcssa, label %B268 [
    i64 0, label %B104
    i64 1, label %B162
  ]

B104:
  %known_size.2.0.lcssa251 = phi i64 [ %known_size.3.1.lcssa, %B92 ], [ 1, %B0 ]
  %.281 = uitofp i64 %arg.origsize to double
  %.282 = sitofp i64 %known_size.2.0.lcssa251 to double
  %.283 = fcmp une double %.281, %.282
  br i1 %.283, label %B116, label %B146

common.ret:
  %common.ret.op = phi i32 [ 1, %B116 ], [ 0, %B146 ], [ 1, %B224 ], [ 0, %B254 ], [ 1, %B268 ]
  ret i32 %common.ret.op

B116:
  store ptr @n20, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B146:
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B162:
  %.304 = icmp eq i64 %known_size.3.1.lcssa, 0
  br i1 %.304, label %B174, label %B192.else

B174:
  %.314 = icmp eq i64 %arg.origsize, 0
  br i1 %.314, label %B254, label %B224

B224:
  store ptr @n23, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B254:
  %inferred.2.0219 = phi i64 [ 0, %B174 ], [ %spec.select, %24 ], [ 0, %B192.else ]
  %11 = getelementptr i64, ptr %arg.shape.4, i64 %neg_ax.2.1.lcssa
  store i64 %inferred.2.0219, ptr %11, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B268:
  store ptr @n26, ptr %excinfo, align 8, !numba_exception_output !3
  br label %common.ret

B192.else:
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1.lcssa, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !0

B192.else.if:
  %12 = or i64 %arg.origsize, %known_size.3.1.lcssa
  %13 = icmp ult i64 %12, 4294967296
  br i1 %13, label %14, label %21

14:
  %15 = trunc nuw i64 %known_size.3.1.lcssa to i32
  %16 = trunc nuw i64 %arg.origsize to i32
  %17 = udiv i32 %16, %15
  %18 = urem i32 %16, %15
  %19 = zext i32 %17 to i64
  %20 = zext i32 %18 to i64
  br label %24

21:
  %22 = sdiv i64 %arg.origsize, %known_size.3.1.lcssa
  %23 = srem i64 %arg.origsize, %known_size.3.1.lcssa
  br label %24

24:
  %25 = phi i64 [ %19, %14 ], [ %22, %21 ]
  %26 = phi i64 [ %20, %14 ], [ %23, %21 ]
  %.345 = xor i64 %26, %known_size.3.1.lcssa
  %.346 = icmp slt i64 %.345, 0
  %.347 = icmp ne i64 %26, 0
  %.348 = and i1 %.347, %.346
  %.353 = sext i1 %.348 to i64
  %spec.select = add i64 %25, %.353
  %.401 = select i1 %.348, i64 %known_size.3.1.lcssa, i64 0
  %.381.1 = sub i64 0, %.401
  %.415 = icmp eq i64 %26, %.381.1
  br i1 %.415, label %B254, label %B224
}

define linkonce_odr noundef i32 @n28(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #3 {
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
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 99, i32 1}
!1 = !{!"branch_weights", i32 1, i32 49, i32 49}
!2 = !{!"branch_weights", i32 199, i32 9801}
!3 = !{i1 true}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.peeled.count", i32 1}
!7 = !{!"branch_weights", i32 9801, i32 199}
!8 = !{!"branch_weights", i32 2125794085, i32 21689563}
!9 = !{!10, !12, !13, !15}
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!13 = distinct !{!13, !14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!14 = distinct !{!14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!15 = distinct !{!15, !14, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
