; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop machines
;; stamp 787a44545d8b8dcc52d94865bcd3498fd138227a
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
@n20 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n21 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n22 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n20, i32 52, ptr @n21, ptr null, i32 0 }
@n23 = common local_unnamed_addr global ptr null
@n24 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n25 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n26 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n24, i32 43, ptr @n25, ptr null, i32 0 }
@n27 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n28 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n29 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n27, i32 103, ptr @n28, ptr null, i32 0 }
@n30 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n31 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n32 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n30, i32 52, ptr @n31, ptr null, i32 0 }
@n33 = common local_unnamed_addr global ptr null
@n34 = common local_unnamed_addr global ptr null
@n35 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n36 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n37 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n35, i32 43, ptr @n36, ptr null, i32 0 }
@n38 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n39 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n40 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n38, i32 103, ptr @n39, ptr null, i32 0 }
@n41 = common local_unnamed_addr global ptr null
@n42 = common local_unnamed_addr global ptr null
@n43 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n44 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n45 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n43, i32 52, ptr @n44, ptr null, i32 0 }
@n46 = common local_unnamed_addr global ptr null
@n47 = common local_unnamed_addr global ptr null
@n48 = common local_unnamed_addr global ptr null
@n49 = common local_unnamed_addr global ptr null
@n50 = common local_unnamed_addr global ptr null
@n51 = common local_unnamed_addr global ptr null
@n52 = common local_unnamed_addr global ptr null
@n53 = common local_unnamed_addr global ptr null
@n54 = common local_unnamed_addr global ptr null
@n55 = internal constant [86 x i8] c"ValueError: To change to a dtype of a different size, the last axis must be contiguous"
@n56 = internal constant [20 x i8] c"_p\CD\1B\BAoj\1E\1AX1\9C QB\7Fv\C7R4"
@n57 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n55, i32 86, ptr @n56, ptr null, i32 0 }
@n58 = internal constant [102 x i8] c"ValueError: When changing to a smaller dtype, its size must be a divisor of the size of original dtype"
@n59 = internal constant [20 x i8] c"\01\F3\81\81\8ERR(<x\C0\C1\8FM\E5w\8B\B6\DD\D0"
@n60 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n58, i32 102, ptr @n59, ptr null, i32 0 }
@n61 = internal constant [129 x i8] c"ValueError: When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array."
@n62 = internal constant [20 x i8] c"\C5\13@\E7\FA\C6\11\A3e_\C5\1By\8A\1D\0C\DE\F1\DA\EF"
@n63 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n61, i32 129, ptr @n62, ptr null, i32 0 }
@n64 = common local_unnamed_addr global ptr null
@n65 = common local_unnamed_addr global ptr null
@n66 = common local_unnamed_addr global ptr null
@n67 = common local_unnamed_addr global ptr null
@n68 = common local_unnamed_addr global ptr null
@n69 = common local_unnamed_addr global ptr null
@n70 = common local_unnamed_addr global ptr null
@n71 = common local_unnamed_addr global ptr null
@n72 = common local_unnamed_addr global ptr null
@n73 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, double %arg.C, double %arg.eps, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) {
B0.endif:
  %.488 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.516 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep592 = getelementptr inbounds nuw i8, ptr %.516, i64 8
  %.fca.2.gep593 = getelementptr inbounds nuw i8, ptr %.516, i64 16
  %.fca.3.gep594 = getelementptr inbounds nuw i8, ptr %.516, i64 24
  %.fca.4.gep595 = getelementptr inbounds nuw i8, ptr %.516, i64 32
  %.fca.5.0.gep596 = getelementptr inbounds nuw i8, ptr %.516, i64 40
  %.fca.6.0.gep597 = getelementptr inbounds nuw i8, ptr %.516, i64 48
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.516, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.552 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep578 = getelementptr inbounds nuw i8, ptr %.552, i64 8
  %.fca.2.gep579 = getelementptr inbounds nuw i8, ptr %.552, i64 16
  %.fca.3.gep580 = getelementptr inbounds nuw i8, ptr %.552, i64 24
  %.fca.4.gep581 = getelementptr inbounds nuw i8, ptr %.552, i64 32
  %.fca.5.0.gep582 = getelementptr inbounds nuw i8, ptr %.552, i64 40
  %.fca.6.0.gep583 = getelementptr inbounds nuw i8, ptr %.552, i64 48
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.552, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.588 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep564 = getelementptr inbounds nuw i8, ptr %.588, i64 8
  %.fca.2.gep565 = getelementptr inbounds nuw i8, ptr %.588, i64 16
  %.fca.3.gep566 = getelementptr inbounds nuw i8, ptr %.588, i64 24
  %.fca.4.gep567 = getelementptr inbounds nuw i8, ptr %.588, i64 32
  %.fca.5.0.gep568 = getelementptr inbounds nuw i8, ptr %.588, i64 40
  %.fca.6.0.gep569 = getelementptr inbounds nuw i8, ptr %.588, i64 48
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.588, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.659 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.659, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.659, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.659, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.659, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.659, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.659, i64 48
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.659, i64 56
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.659, i64 64
  %excinfo.5 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.659, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.5, align 8
  %.1884 = alloca double, align 8
  store double 0.000000e+00, ptr %.1884, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  %.85 = add nsw i64 %arg.ends.2, -1
  %.130 = icmp slt i64 %arg.ends.2, 2
  %..85 = select i1 %.130, i64 0, i64 %.85
  %.1751354 = icmp sgt i64 %..85, 0
  br i1 %.1751354, label %B62.endif.preheader, label %B1066

B62.endif.preheader:
  br label %B62.endif

B60.loopexit:
  %pair.2.1.lcssa = phi i64 [ %pair.3.01369, %B62.endif ], [ %.2344, %B1048 ]
  %exitcond1589.not = icmp eq i64 %.188, %..85
  br i1 %exitcond1589.not, label %B1066, label %B62.endif

B106:
  %pair.2.11222 = phi i64 [ %pair.3.01369, %B106.lr.ph ], [ %.2344, %B1048 ]
  %.30411151221 = phi i64 [ %.261, %B106.lr.ph ], [ %.314, %B1048 ]
  %.31111211220 = phi i64 [ %.188, %B106.lr.ph ], [ %.318, %B1048 ]
  %.314 = add nsw i64 %.30411151221, -1
  %.318 = add nuw i64 %.31111211220, 1
  %.377 = load i64, ptr %13, align 8
  %.408 = load i64, ptr %14, align 8
  %.409 = sub i64 %.377, %.408
  %.425 = icmp slt i64 %.31111211220, -1
  %.426 = select i1 %.425, i64 %arg.ends.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.31111211220
  %1 = getelementptr i8, ptr %0, i64 8
  %.440 = getelementptr i64, ptr %1, i64 %.426
  %.441 = load i64, ptr %.440, align 8
  %.456 = icmp slt i64 %.31111211220, 0
  %.457 = select i1 %.456, i64 %arg.ends.5.0, i64 0
  %.471 = getelementptr i64, ptr %0, i64 %.457
  %.472 = load i64, ptr %.471, align 8
  %.473 = sub i64 %.441, %.472
  %.482 = add i64 %.473, %.409
  store i64 0, ptr %.488, align 8
  %.492 = call i32 @n74(ptr nonnull %.488, ptr nonnull %excinfo.1, i64 %.482)
  %.502 = load i64, ptr %.488, align 8
  switch i32 %.492, label %B106.if.if [
    i32 -2, label %B106.endif
    i32 0, label %B106.endif
  ], !prof !0

B468:
  %.79610551057 = phi i64 [ %.803, %B468 ], [ 0, %B468.preheader ]
  %.803 = add nuw nsw i64 %.79610551057, 1
  %.833.not = icmp slt i64 %.79610551057, %.409
  %spec.select = select i1 %.833.not, double 1.000000e+00, double -1.000000e+00
  %2 = getelementptr double, ptr %.530.fca.4.load, i64 %.79610551057
  store double %spec.select, ptr %2, align 8
  %3 = getelementptr double, ptr %.566.fca.4.load, i64 %.79610551057
  store double 0.000000e+00, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.502, %.803
  br i1 %exitcond.not, label %B510.endif, label %B468

B540.loopexit:
  %exitcond1587.not = icmp eq i64 %.482, %.1007
  br i1 %exitcond1587.not, label %B844, label %B542

B542:
  %.100010821096 = phi i64 [ 0, %B542.lr.ph ], [ %.1007, %B540.loopexit ]
  %.1007 = add nuw nsw i64 %.100010821096, 1
  %4 = getelementptr i64, ptr %.602.fca.4.load, i64 %.100010821096
  store i64 %.100010821096, ptr %4, align 8
  %.1069 = icmp slt i64 %.100010821096, %.409
  br i1 %.1069, label %B566, label %B588

B566:
  %.1101 = load i64, ptr %14, align 8
  %.1103 = add nsw i64 %.1101, %.100010821096
  br label %B614.endif

B588:
  %.1138 = load i64, ptr %.471, align 8
  %.1140 = sub i64 %.100010821096, %.409
  %.1142 = add i64 %.1140, %.1138
  br label %B614.endif

B648:
  %.123810611063 = phi i64 [ 0, %B648.lr.ph ], [ %.1245, %B648 ]
  %.1245 = add nuw nsw i64 %.123810611063, 1
  %.1300 = load i64, ptr %14, align 8
  %.1301 = add nsw i64 %.1300, %.123810611063
  %.1330 = icmp slt i64 %.1301, 0
  %.1331 = select i1 %.1330, i64 %arg.kernel.5.1, i64 0
  %5 = getelementptr float, ptr %15, i64 %.1301
  %.1353 = getelementptr float, ptr %5, i64 %.1331
  %.1354 = load float, ptr %.1353, align 4
  %6 = getelementptr float, ptr %16, i64 %.123810611063
  store float %.1354, ptr %6, align 4
  %exitcond1585.not = icmp eq i64 %.409, %.1245
  br i1 %exitcond1585.not, label %B700.endif, label %B648

B732:
  %.150310681070 = phi i64 [ 0, %B732.lr.ph ], [ %.1510, %B732 ]
  %.1510 = add nuw nsw i64 %.150310681070, 1
  %.1565 = load i64, ptr %.471, align 8
  %.1566 = add nsw i64 %.1565, %.150310681070
  %.1595 = icmp slt i64 %.1566, 0
  %.1596 = select i1 %.1595, i64 %arg.kernel.5.1, i64 0
  %7 = getelementptr float, ptr %17, i64 %.1566
  %.1618 = getelementptr float, ptr %7, i64 %.1596
  %.1619 = load float, ptr %.1618, align 4
  %.1623 = add nsw i64 %.150310681070, %.409
  %.1652 = icmp slt i64 %.1623, 0
  %.1653 = select i1 %.1652, i64 %.675.fca.5.1.load, i64 0
  %8 = getelementptr float, ptr %18, i64 %.1623
  %.1675 = getelementptr float, ptr %8, i64 %.1653
  store float %.1619, ptr %.1675, align 4
  %exitcond1586.not = icmp eq i64 %.473, %.1510
  br i1 %exitcond1586.not, label %B790.endif, label %B732

B824:
  %.176610741078 = phi i64 [ %..1724, %B824.lr.ph ], [ %.1776, %B824 ]
  %.177310751077 = phi i64 [ %.482, %B824.lr.ph ], [ %.1780, %B824 ]
  %.1776 = add nsw i64 %.176610741078, -1
  %.1780 = add i64 %.177310751077, 1
  %.1833 = icmp slt i64 %.177310751077, 0
  %.1834 = select i1 %.1833, i64 %.675.fca.5.1.load, i64 0
  %9 = getelementptr float, ptr %19, i64 %.177310751077
  %.1856 = getelementptr float, ptr %9, i64 %.1834
  store float 0.000000e+00, ptr %.1856, align 4
  %.1767 = icmp sgt i64 %.176610741078, 1
  br i1 %.1767, label %B824, label %B540.loopexit

B844:
  store double 0.000000e+00, ptr %.1884, align 8
  %.1898 = call i32 @n75(ptr nonnull %.1884, ptr nonnull %excinfo.6, ptr %.675.fca.0.load, ptr %.675.fca.1.load, i64 %.675.fca.2.load, i64 %.675.fca.3.load, ptr %.675.fca.4.load, i64 %.675.fca.5.0.load, i64 %.675.fca.5.1.load, i64 %.675.fca.6.0.load, i64 %.675.fca.6.1.load, ptr %.530.fca.0.load, ptr %.530.fca.1.load, i64 %.530.fca.2.load, i64 %.530.fca.3.load, ptr %.530.fca.4.load, i64 %.530.fca.5.0.load, i64 %.530.fca.6.0.load, double %arg.C, double %arg.eps, ptr %.566.fca.0.load, ptr %.566.fca.1.load, i64 %.566.fca.2.load, i64 %.566.fca.3.load, ptr %.566.fca.4.load, i64 %.566.fca.5.0.load, i64 %.566.fca.6.0.load, ptr %.602.fca.0.load, ptr %.602.fca.1.load, i64 %.602.fca.2.load, i64 %.602.fca.3.load, ptr %.602.fca.4.load, i64 %.602.fca.5.0.load, i64 %.602.fca.6.0.load)
  switch i32 %.1898, label %B844.if.if [
    i32 -2, label %B844.endif.endif
    i32 0, label %B844.endif.endif
  ], !prof !0

B922:
  %.204411071109 = phi i64 [ 0, %B922.lr.ph ], [ %.2051, %B1000 ]
  %.2051 = add nuw nsw i64 %.204411071109, 1
  %10 = getelementptr i64, ptr %.602.fca.4.load, i64 %.204411071109
  %.2109 = load i64, ptr %10, align 8
  %.2115 = icmp slt i64 %.2109, %.409
  br i1 %.2115, label %B952, label %B974

B952:
  %.2147 = load i64, ptr %14, align 8
  %.2149 = add nsw i64 %.2147, %.2109
  br label %B1000

B974:
  %.2186 = load i64, ptr %.471, align 8
  %.2188 = sub i64 %.2109, %.409
  %.2192 = add i64 %.2188, %.2186
  br label %B1000

B1000:
  %"$phi1000.3.2.3" = phi i64 [ %.2149, %B952 ], [ %.2192, %B974 ]
  %11 = getelementptr double, ptr %.530.fca.4.load, i64 %.204411071109
  %.2229 = load double, ptr %11, align 8
  %12 = getelementptr double, ptr %.566.fca.4.load, i64 %.204411071109
  %.2260 = load double, ptr %12, align 8
  %.2263 = fmul nnan nsz double %.2229, %.2260
  %.2289 = icmp slt i64 %"$phi1000.3.2.3", 0
  %.2290 = select i1 %.2289, i64 %arg.weights.5.0, i64 0
  %.2291 = add i64 %.2290, %"$phi1000.3.2.3"
  %.2311 = mul i64 %.2291, %arg.weights.5.1
  %gep1114 = getelementptr double, ptr %invariant.gep1113, i64 %.2311
  store double %.2263, ptr %gep1114, align 8
  %exitcond1588.not = icmp eq i64 %.482, %.2051
  br i1 %exitcond1588.not, label %B1048, label %B922

B1048:
  tail call void @NRT_decref(ptr %.530.fca.0.load)
  tail call void @NRT_decref(ptr %.602.fca.0.load)
  tail call void @NRT_decref(ptr %.566.fca.0.load)
  %.2344 = add nsw i64 %pair.2.11222, 1
  %.305 = icmp sgt i64 %.30411151221, 1
  br i1 %.305, label %B106, label %B60.loopexit

common.ret:
  %common.ret.op = phi i32 [ 0, %B1066 ], [ %.492, %B106.if.if ], [ %.520, %B106.endif.if.if ], [ %.556, %B106.endif.endif.if.if ], [ %.592, %B106.endif.endif.endif.if.if ], [ %.665, %B106.endif.endif.endif.endif.if.if ], [ %.1898, %B844.if.if ]
  ret i32 %common.ret.op

B1066:
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B62.endif:
  %pair.3.01369 = phi i64 [ %pair.2.1.lcssa, %B60.loopexit ], [ 0, %B62.endif.preheader ]
  %.18112441367 = phi i64 [ %.188, %B60.loopexit ], [ 0, %B62.endif.preheader ]
  %.188 = add nuw nsw i64 %.18112441367, 1
  %.261 = sub i64 %.85, %.188
  %.3051207.not = icmp slt i64 %.261, 1
  br i1 %.3051207.not, label %B60.loopexit, label %B106.lr.ph

B106.lr.ph:
  %13 = getelementptr i64, ptr %arg.ends.4, i64 %.188
  %14 = getelementptr i64, ptr %arg.ends.4, i64 %.18112441367
  br label %B106

B106.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.516, i8 0, i64 56, i1 false)
  %.520 = call i32 @n76(ptr nonnull %.516, ptr nonnull %excinfo.2, i64 %.502)
  %.530.fca.0.load = load ptr, ptr %.516, align 8
  %.530.fca.1.load = load ptr, ptr %.fca.1.gep592, align 8
  %.530.fca.2.load = load i64, ptr %.fca.2.gep593, align 8
  %.530.fca.3.load = load i64, ptr %.fca.3.gep594, align 8
  %.530.fca.4.load = load ptr, ptr %.fca.4.gep595, align 8
  %.530.fca.5.0.load = load i64, ptr %.fca.5.0.gep596, align 8
  %.530.fca.6.0.load = load i64, ptr %.fca.6.0.gep597, align 8
  switch i32 %.520, label %B106.endif.if.if [
    i32 -2, label %B106.endif.endif
    i32 0, label %B106.endif.endif
  ], !prof !0

B106.if.if:
  %.500 = icmp sgt i32 %.492, 0
  %.493 = load ptr, ptr %excinfo.1, align 8
  %.501 = select i1 %.500, ptr %.493, ptr undef
  store ptr %.501, ptr %excinfo, align 8
  br label %common.ret

B106.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.552, i8 0, i64 56, i1 false)
  %.556 = call i32 @n76(ptr nonnull %.552, ptr nonnull %excinfo.3, i64 %.502)
  %.566.fca.0.load = load ptr, ptr %.552, align 8
  %.566.fca.1.load = load ptr, ptr %.fca.1.gep578, align 8
  %.566.fca.2.load = load i64, ptr %.fca.2.gep579, align 8
  %.566.fca.3.load = load i64, ptr %.fca.3.gep580, align 8
  %.566.fca.4.load = load ptr, ptr %.fca.4.gep581, align 8
  %.566.fca.5.0.load = load i64, ptr %.fca.5.0.gep582, align 8
  %.566.fca.6.0.load = load i64, ptr %.fca.6.0.gep583, align 8
  switch i32 %.556, label %B106.endif.endif.if.if [
    i32 -2, label %B106.endif.endif.endif
    i32 0, label %B106.endif.endif.endif
  ], !prof !0

B106.endif.if.if:
  %.528.not = icmp eq i32 %.520, 0
  %.521 = load ptr, ptr %excinfo.2, align 8
  %.529 = select i1 %.528.not, ptr undef, ptr %.521
  store ptr %.529, ptr %excinfo, align 8
  br label %common.ret

B106.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.588, i8 0, i64 56, i1 false)
  %.592 = call i32 @n77(ptr nonnull %.588, ptr nonnull %excinfo.4, i64 %.482, ptr null)
  %.602.fca.0.load = load ptr, ptr %.588, align 8
  %.602.fca.1.load = load ptr, ptr %.fca.1.gep564, align 8
  %.602.fca.2.load = load i64, ptr %.fca.2.gep565, align 8
  %.602.fca.3.load = load i64, ptr %.fca.3.gep566, align 8
  %.602.fca.4.load = load ptr, ptr %.fca.4.gep567, align 8
  switch i32 %.592, label %B106.endif.endif.endif.if.if [
    i32 -2, label %B106.endif.endif.endif.endif
    i32 0, label %B106.endif.endif.endif.endif
  ], !prof !0

B106.endif.endif.if.if:
  %.564.not = icmp eq i32 %.556, 0
  %.557 = load ptr, ptr %excinfo.3, align 8
  %.565 = select i1 %.564.not, ptr undef, ptr %.557
  store ptr %.565, ptr %excinfo, align 8
  br label %common.ret

B106.endif.endif.endif.endif:
  %.602.fca.5.0.load = load i64, ptr %.fca.5.0.gep568, align 8
  %.602.fca.6.0.load = load i64, ptr %.fca.6.0.gep569, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.659, i8 0, i64 72, i1 false)
  %.665 = call i32 @n78(ptr nonnull %.659, ptr nonnull %excinfo.5, i64 %.482, i64 %.502, ptr null)
  %.675.fca.0.load = load ptr, ptr %.659, align 8
  %.675.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.675.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.675.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.675.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.665, label %B106.endif.endif.endif.endif.if.if [
    i32 -2, label %B106.endif.endif.endif.endif.endif.endif
    i32 0, label %B106.endif.endif.endif.endif.endif.endif
  ], !prof !0

B106.endif.endif.endif.if.if:
  %.600.not = icmp eq i32 %.592, 0
  %.593 = load ptr, ptr %excinfo.4, align 8
  %.601 = select i1 %.600.not, ptr undef, ptr %.593
  store ptr %.601, ptr %excinfo, align 8
  br label %common.ret

B106.endif.endif.endif.endif.if.if:
  %.673.not = icmp eq i32 %.665, 0
  %.666 = load ptr, ptr %excinfo.5, align 8
  %.674 = select i1 %.673.not, ptr undef, ptr %.666
  store ptr %.674, ptr %excinfo, align 8
  br label %common.ret

B106.endif.endif.endif.endif.endif.endif:
  %.675.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.675.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.675.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.675.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.7901056.not = icmp slt i64 %.502, 1
  br i1 %.7901056.not, label %B510.endif, label %B468.preheader

B468.preheader:
  br label %B468

B510.endif:
  %.952 = icmp sgt i64 %.482, 0
  br i1 %.952, label %B542.lr.ph, label %B844

B542.lr.ph:
  %.12321062.not = icmp slt i64 %.409, 1
  %.14971069.not = icmp slt i64 %.473, 1
  %.1724 = sub i64 %.502, %.482
  %..1724 = call i64 @llvm.smax.i64(i64 %.1724, i64 0)
  %.17671076.not = icmp slt i64 %.1724, 1
  br label %B542

B614.endif:
  %"$phi614.3.2.3" = phi i64 [ %.1103, %B566 ], [ %.1142, %B588 ]
  br i1 %.12321062.not, label %B700.endif, label %B648.lr.ph

B648.lr.ph:
  %.1327 = icmp slt i64 %"$phi614.3.2.3", 0
  %.1328 = select i1 %.1327, i64 %arg.kernel.5.0, i64 0
  %.1329 = add i64 %.1328, %"$phi614.3.2.3"
  %.1349 = mul i64 %.1329, %arg.kernel.5.1
  %15 = getelementptr float, ptr %arg.kernel.4, i64 %.1349
  %.1404 = mul i64 %.100010821096, %.675.fca.5.1.load
  %16 = getelementptr float, ptr %.675.fca.4.load, i64 %.1404
  br label %B648

B700.endif:
  br i1 %.14971069.not, label %B790.endif, label %B732.lr.ph

B732.lr.ph:
  %.1592 = icmp slt i64 %"$phi614.3.2.3", 0
  %.1593 = select i1 %.1592, i64 %arg.kernel.5.0, i64 0
  %.1594 = add i64 %.1593, %"$phi614.3.2.3"
  %.1614 = mul i64 %.1594, %arg.kernel.5.1
  %17 = getelementptr float, ptr %arg.kernel.4, i64 %.1614
  %.1671 = mul i64 %.100010821096, %.675.fca.5.1.load
  %18 = getelementptr float, ptr %.675.fca.4.load, i64 %.1671
  br label %B732

B790.endif:
  br i1 %.17671076.not, label %B540.loopexit, label %B824.lr.ph

B824.lr.ph:
  %.1852 = mul i64 %.100010821096, %.675.fca.5.1.load
  %19 = getelementptr float, ptr %.675.fca.4.load, i64 %.1852
  br label %B824

B844.if.if:
  %.1906 = icmp sgt i32 %.1898, 0
  %.1899 = load ptr, ptr %excinfo.6, align 8
  %.1907 = select i1 %.1906, ptr %.1899, ptr undef
  store ptr %.1907, ptr %excinfo, align 8
  br label %common.ret

B844.endif.endif:
  %.1908 = load double, ptr %.1884, align 8
  tail call void @NRT_decref(ptr %.675.fca.0.load)
  %.1939 = icmp slt i64 %pair.2.11222, 0
  %.1940 = select i1 %.1939, i64 %arg.offsets.5.0, i64 0
  %20 = getelementptr double, ptr %arg.offsets.4, i64 %pair.2.11222
  %.1954 = getelementptr double, ptr %20, i64 %.1940
  store double %.1908, ptr %.1954, align 8
  %.20381108.not = icmp slt i64 %.482, 1
  br i1 %.20381108.not, label %B1048, label %B922.lr.ph

B922.lr.ph:
  %invariant.gep = getelementptr double, ptr %arg.weights.4, i64 %pair.2.11222
  %.2293 = select i1 %.1939, i64 %arg.weights.5.1, i64 0
  %invariant.gep1113 = getelementptr double, ptr %invariant.gep, i64 %.2293
  br label %B922
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr noundef range(i32 -1, -2) i32 @n74(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.active) #2 {
common.ret:
  %.5 = add nsw i64 %arg.active, 31
  %.7 = and i64 %.5, -32
  store i64 %.7, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr range(i32 0, 2) i32 @n76(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape) {
B0.endif:
  %.14 = icmp slt i64 %arg.shape, 0
  br i1 %.14, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n6, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif:
  %.30 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.30, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n9, ptr %excinfo, align 8, !numba_exception_output !2
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
  store ptr @n12, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n77(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n16, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n19, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 3
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !10
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
  store ptr @n22, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n78(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1, ptr readnone captures(none) %arg.dtype) {
B0.endif.endif:
  %.29 = icmp slt i64 %arg.shape.0, 0
  br i1 %.29, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.endif.if:
  store ptr @n26, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.36 = icmp slt i64 %arg.shape.1, 0
  br i1 %.36, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.if:
  store ptr @n26, ptr %excinfo, align 8, !numba_exception_output !2
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
  store ptr @n29, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  %.56 = shl nsw i64 %.51, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.56, i32 32), !noalias !17
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
  store ptr @n32, ptr %excinfo, align 8
  br label %common.ret
}

declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

define linkonce_odr range(i32 -1, -2) i32 @n75(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0) {
B0:
  %.1189 = alloca [2 x i64], align 8
  %excinfo.10 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1189, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.10, align 8
  %.1263 = alloca [2 x i64], align 8
  %excinfo.11 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1263, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.11, align 8
  %.1397 = alloca ptr, align 8
  store ptr null, ptr %.1397, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.4404 = alloca double, align 8
  store double 0.000000e+00, ptr %.4404, align 8
  %excinfo.15 = alloca ptr, align 8
  store ptr null, ptr %excinfo.15, align 8
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
  %.7.i.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !24
  %.8.i.i.i = icmp eq ptr %.7.i.i.i, null
  br i1 %.8.i.i.i, label %B0.if.if, label %B0.endif.endif.endif.i80, !prof !1

B310:
  %lsr.iv844 = phi i64 [ 0, %B310.preheader589 ], [ %lsr.iv.next845, %B310 ]
  %0 = shl i64 %lsr.iv844, 3
  %scevgep938 = getelementptr i8, ptr %scevgep926, i64 %0
  %scevgep939 = getelementptr i8, ptr %scevgep938, i64 -56
  %.609 = load double, ptr %scevgep939, align 8
  %1 = shl i64 %lsr.iv844, 3
  %scevgep922 = getelementptr i8, ptr %scevgep910, i64 %1
  %scevgep923 = getelementptr i8, ptr %scevgep922, i64 -56
  store double %.609, ptr %scevgep923, align 8
  %2 = shl i64 %lsr.iv844, 3
  %scevgep906 = getelementptr i8, ptr %scevgep894, i64 %2
  %scevgep907 = getelementptr i8, ptr %scevgep906, i64 -56
  store double 0.000000e+00, ptr %scevgep907, align 8
  %3 = shl i64 %lsr.iv844, 3
  %scevgep890 = getelementptr i8, ptr %scevgep878, i64 %3
  %scevgep891 = getelementptr i8, ptr %scevgep890, i64 -56
  store double 1.000000e+00, ptr %scevgep891, align 8
  %4 = shl i64 %lsr.iv844, 3
  %scevgep874 = getelementptr i8, ptr %scevgep862, i64 %4
  %scevgep875 = getelementptr i8, ptr %scevgep874, i64 -56
  store double 0xFFF0000000000000, ptr %scevgep875, align 8
  %5 = shl i64 %lsr.iv844, 3
  %scevgep858 = getelementptr i8, ptr %scevgep846, i64 %5
  %scevgep859 = getelementptr i8, ptr %scevgep858, i64 -56
  store double 0xFFF0000000000000, ptr %scevgep859, align 8
  %scevgep940 = getelementptr i8, ptr %scevgep926, i64 %5
  %scevgep941 = getelementptr i8, ptr %scevgep940, i64 -48
  %.609.1 = load double, ptr %scevgep941, align 8
  %6 = shl i64 %lsr.iv844, 3
  %scevgep924 = getelementptr i8, ptr %scevgep910, i64 %6
  %scevgep925 = getelementptr i8, ptr %scevgep924, i64 -48
  store double %.609.1, ptr %scevgep925, align 8
  %7 = shl i64 %lsr.iv844, 3
  %scevgep908 = getelementptr i8, ptr %scevgep894, i64 %7
  %scevgep909 = getelementptr i8, ptr %scevgep908, i64 -48
  store double 0.000000e+00, ptr %scevgep909, align 8
  %8 = shl i64 %lsr.iv844, 3
  %scevgep892 = getelementptr i8, ptr %scevgep878, i64 %8
  %scevgep893 = getelementptr i8, ptr %scevgep892, i64 -48
  store double 1.000000e+00, ptr %scevgep893, align 8
  %9 = shl i64 %lsr.iv844, 3
  %scevgep876 = getelementptr i8, ptr %scevgep862, i64 %9
  %scevgep877 = getelementptr i8, ptr %scevgep876, i64 -48
  store double 0xFFF0000000000000, ptr %scevgep877, align 8
  %10 = shl i64 %lsr.iv844, 3
  %scevgep860 = getelementptr i8, ptr %scevgep846, i64 %10
  %scevgep861 = getelementptr i8, ptr %scevgep860, i64 -48
  store double 0xFFF0000000000000, ptr %scevgep861, align 8
  %scevgep936 = getelementptr i8, ptr %scevgep926, i64 %10
  %scevgep937 = getelementptr i8, ptr %scevgep936, i64 -40
  %.609.2 = load double, ptr %scevgep937, align 8
  %11 = shl i64 %lsr.iv844, 3
  %scevgep920 = getelementptr i8, ptr %scevgep910, i64 %11
  %scevgep921 = getelementptr i8, ptr %scevgep920, i64 -40
  store double %.609.2, ptr %scevgep921, align 8
  %12 = shl i64 %lsr.iv844, 3
  %scevgep904 = getelementptr i8, ptr %scevgep894, i64 %12
  %scevgep905 = getelementptr i8, ptr %scevgep904, i64 -40
  store double 0.000000e+00, ptr %scevgep905, align 8
  %13 = shl i64 %lsr.iv844, 3
  %scevgep888 = getelementptr i8, ptr %scevgep878, i64 %13
  %scevgep889 = getelementptr i8, ptr %scevgep888, i64 -40
  store double 1.000000e+00, ptr %scevgep889, align 8
  %14 = shl i64 %lsr.iv844, 3
  %scevgep872 = getelementptr i8, ptr %scevgep862, i64 %14
  %scevgep873 = getelementptr i8, ptr %scevgep872, i64 -40
  store double 0xFFF0000000000000, ptr %scevgep873, align 8
  %15 = shl i64 %lsr.iv844, 3
  %scevgep856 = getelementptr i8, ptr %scevgep846, i64 %15
  %scevgep857 = getelementptr i8, ptr %scevgep856, i64 -40
  store double 0xFFF0000000000000, ptr %scevgep857, align 8
  %scevgep934 = getelementptr i8, ptr %scevgep926, i64 %15
  %scevgep935 = getelementptr i8, ptr %scevgep934, i64 -32
  %.609.3 = load double, ptr %scevgep935, align 8
  %16 = shl i64 %lsr.iv844, 3
  %scevgep918 = getelementptr i8, ptr %scevgep910, i64 %16
  %scevgep919 = getelementptr i8, ptr %scevgep918, i64 -32
  store double %.609.3, ptr %scevgep919, align 8
  %17 = shl i64 %lsr.iv844, 3
  %scevgep902 = getelementptr i8, ptr %scevgep894, i64 %17
  %scevgep903 = getelementptr i8, ptr %scevgep902, i64 -32
  store double 0.000000e+00, ptr %scevgep903, align 8
  %18 = shl i64 %lsr.iv844, 3
  %scevgep886 = getelementptr i8, ptr %scevgep878, i64 %18
  %scevgep887 = getelementptr i8, ptr %scevgep886, i64 -32
  store double 1.000000e+00, ptr %scevgep887, align 8
  %19 = shl i64 %lsr.iv844, 3
  %scevgep870 = getelementptr i8, ptr %scevgep862, i64 %19
  %scevgep871 = getelementptr i8, ptr %scevgep870, i64 -32
  store double 0xFFF0000000000000, ptr %scevgep871, align 8
  %20 = shl i64 %lsr.iv844, 3
  %scevgep854 = getelementptr i8, ptr %scevgep846, i64 %20
  %scevgep855 = getelementptr i8, ptr %scevgep854, i64 -32
  store double 0xFFF0000000000000, ptr %scevgep855, align 8
  %scevgep932 = getelementptr i8, ptr %scevgep926, i64 %20
  %scevgep933 = getelementptr i8, ptr %scevgep932, i64 -24
  %.609.4 = load double, ptr %scevgep933, align 8
  %21 = shl i64 %lsr.iv844, 3
  %scevgep916 = getelementptr i8, ptr %scevgep910, i64 %21
  %scevgep917 = getelementptr i8, ptr %scevgep916, i64 -24
  store double %.609.4, ptr %scevgep917, align 8
  %22 = shl i64 %lsr.iv844, 3
  %scevgep900 = getelementptr i8, ptr %scevgep894, i64 %22
  %scevgep901 = getelementptr i8, ptr %scevgep900, i64 -24
  store double 0.000000e+00, ptr %scevgep901, align 8
  %23 = shl i64 %lsr.iv844, 3
  %scevgep884 = getelementptr i8, ptr %scevgep878, i64 %23
  %scevgep885 = getelementptr i8, ptr %scevgep884, i64 -24
  store double 1.000000e+00, ptr %scevgep885, align 8
  %24 = shl i64 %lsr.iv844, 3
  %scevgep868 = getelementptr i8, ptr %scevgep862, i64 %24
  %scevgep869 = getelementptr i8, ptr %scevgep868, i64 -24
  store double 0xFFF0000000000000, ptr %scevgep869, align 8
  %25 = shl i64 %lsr.iv844, 3
  %scevgep852 = getelementptr i8, ptr %scevgep846, i64 %25
  %scevgep853 = getelementptr i8, ptr %scevgep852, i64 -24
  store double 0xFFF0000000000000, ptr %scevgep853, align 8
  %scevgep930 = getelementptr i8, ptr %scevgep926, i64 %25
  %scevgep931 = getelementptr i8, ptr %scevgep930, i64 -16
  %.609.5 = load double, ptr %scevgep931, align 8
  %26 = shl i64 %lsr.iv844, 3
  %scevgep914 = getelementptr i8, ptr %scevgep910, i64 %26
  %scevgep915 = getelementptr i8, ptr %scevgep914, i64 -16
  store double %.609.5, ptr %scevgep915, align 8
  %27 = shl i64 %lsr.iv844, 3
  %scevgep898 = getelementptr i8, ptr %scevgep894, i64 %27
  %scevgep899 = getelementptr i8, ptr %scevgep898, i64 -16
  store double 0.000000e+00, ptr %scevgep899, align 8
  %28 = shl i64 %lsr.iv844, 3
  %scevgep882 = getelementptr i8, ptr %scevgep878, i64 %28
  %scevgep883 = getelementptr i8, ptr %scevgep882, i64 -16
  store double 1.000000e+00, ptr %scevgep883, align 8
  %29 = shl i64 %lsr.iv844, 3
  %scevgep866 = getelementptr i8, ptr %scevgep862, i64 %29
  %scevgep867 = getelementptr i8, ptr %scevgep866, i64 -16
  store double 0xFFF0000000000000, ptr %scevgep867, align 8
  %30 = shl i64 %lsr.iv844, 3
  %scevgep850 = getelementptr i8, ptr %scevgep846, i64 %30
  %scevgep851 = getelementptr i8, ptr %scevgep850, i64 -16
  store double 0xFFF0000000000000, ptr %scevgep851, align 8
  %scevgep928 = getelementptr i8, ptr %scevgep926, i64 %30
  %scevgep929 = getelementptr i8, ptr %scevgep928, i64 -8
  %.609.6 = load double, ptr %scevgep929, align 8
  %31 = shl i64 %lsr.iv844, 3
  %scevgep912 = getelementptr i8, ptr %scevgep910, i64 %31
  %scevgep913 = getelementptr i8, ptr %scevgep912, i64 -8
  store double %.609.6, ptr %scevgep913, align 8
  %32 = shl i64 %lsr.iv844, 3
  %scevgep896 = getelementptr i8, ptr %scevgep894, i64 %32
  %scevgep897 = getelementptr i8, ptr %scevgep896, i64 -8
  store double 0.000000e+00, ptr %scevgep897, align 8
  %33 = shl i64 %lsr.iv844, 3
  %scevgep880 = getelementptr i8, ptr %scevgep878, i64 %33
  %scevgep881 = getelementptr i8, ptr %scevgep880, i64 -8
  store double 1.000000e+00, ptr %scevgep881, align 8
  %34 = shl i64 %lsr.iv844, 3
  %scevgep864 = getelementptr i8, ptr %scevgep862, i64 %34
  %scevgep865 = getelementptr i8, ptr %scevgep864, i64 -8
  store double 0xFFF0000000000000, ptr %scevgep865, align 8
  %35 = shl i64 %lsr.iv844, 3
  %scevgep848 = getelementptr i8, ptr %scevgep846, i64 %35
  %scevgep849 = getelementptr i8, ptr %scevgep848, i64 -8
  store double 0xFFF0000000000000, ptr %scevgep849, align 8
  %scevgep927 = getelementptr i8, ptr %scevgep926, i64 %35
  %.609.7 = load double, ptr %scevgep927, align 8
  %36 = shl i64 %lsr.iv844, 3
  %scevgep911 = getelementptr i8, ptr %scevgep910, i64 %36
  store double %.609.7, ptr %scevgep911, align 8
  %37 = shl i64 %lsr.iv844, 3
  %scevgep895 = getelementptr i8, ptr %scevgep894, i64 %37
  store double 0.000000e+00, ptr %scevgep895, align 8
  %38 = shl i64 %lsr.iv844, 3
  %scevgep879 = getelementptr i8, ptr %scevgep878, i64 %38
  store double 1.000000e+00, ptr %scevgep879, align 8
  %39 = shl i64 %lsr.iv844, 3
  %scevgep863 = getelementptr i8, ptr %scevgep862, i64 %39
  store double 0xFFF0000000000000, ptr %scevgep863, align 8
  %40 = shl i64 %lsr.iv844, 3
  %scevgep847 = getelementptr i8, ptr %scevgep846, i64 %40
  store double 0xFFF0000000000000, ptr %scevgep847, align 8
  %lsr.iv.next845 = add i64 %lsr.iv844, 8
  %exitcond.not.7 = icmp eq i64 %203, %lsr.iv.next845
  br i1 %exitcond.not.7, label %B426.endif, label %B310, !llvm.loop !34

B456.backedge:
  %lsr.iv817 = phi i64 [ %274, %B456.backedge.preheader588 ], [ %lsr.iv.next818, %B456.backedge ]
  %lsr.iv814 = phi i64 [ %269, %B456.backedge.preheader588 ], [ %lsr.iv.next815, %B456.backedge ]
  %lsr.iv808 = phi i64 [ %266, %B456.backedge.preheader588 ], [ %lsr.iv.next809, %B456.backedge ]
  %lsr.iv802 = phi i64 [ %259, %B456.backedge.preheader588 ], [ %lsr.iv.next803, %B456.backedge ]
  %.88319121914 = phi i64 [ %.88319121914.unr, %B456.backedge.preheader588 ], [ %.890.3, %B456.backedge ]
  %scevgep816 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv814
  %.966 = load float, ptr %scevgep816, align 4
  %.998 = fpext float %.966 to double
  %sunkaddr = shl i64 %.88319121914, 3
  %sunkaddr1015 = getelementptr i8, ptr %.6.i.i107, i64 %sunkaddr
  store double %.998, ptr %sunkaddr1015, align 8
  %sunkaddr1016 = shl i64 %.88319121914, 3
  %sunkaddr1017 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1016
  %.94.i = load double, ptr %sunkaddr1017, align 8, !noalias !36
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1018 = shl i64 %.88319121914, 3
  %sunkaddr1019 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1018
  %.194.i = load double, ptr %sunkaddr1019, align 8, !noalias !36
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %sunkaddr1020 = shl i64 %.88319121914, 3
  %sunkaddr1021 = getelementptr i8, ptr %.6.i.i149, i64 %sunkaddr1020
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %sunkaddr1021, align 8, !noalias !36
  %sunkaddr1022 = shl i64 %.88319121914, 3
  %sunkaddr1023 = getelementptr i8, ptr %.6.i.i170, i64 %sunkaddr1022
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %sunkaddr1023, align 8, !noalias !36
  %scevgep819 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv817
  %.966.1 = load float, ptr %scevgep819, align 4
  %.998.1 = fpext float %.966.1 to double
  %sunkaddr1024 = shl i64 %.88319121914, 3
  %sunkaddr1025 = getelementptr i8, ptr %.6.i.i107, i64 %sunkaddr1024
  %sunkaddr1026 = getelementptr i8, ptr %sunkaddr1025, i64 8
  store double %.998.1, ptr %sunkaddr1026, align 8
  %sunkaddr1027 = shl i64 %.88319121914, 3
  %sunkaddr1028 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1027
  %sunkaddr1029 = getelementptr i8, ptr %sunkaddr1028, i64 8
  %.94.i.1 = load double, ptr %sunkaddr1029, align 8, !noalias !36
  %.95.i.1 = fcmp nnan nsz olt double %.94.i.1, %arg.C
  %"$phi56.0.2.0.i.1" = select i1 %.95.i.1, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.1 = fcmp nnan nsz ogt double %.94.i.1, 0.000000e+00
  %"$phi110.0.2.0.i.1" = select i1 %.148.i.1, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1030 = shl i64 %.88319121914, 3
  %sunkaddr1031 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1030
  %sunkaddr1032 = getelementptr i8, ptr %sunkaddr1031, i64 8
  %.194.i.1 = load double, ptr %sunkaddr1032, align 8, !noalias !36
  %.201.i.1 = fcmp nnan nsz ogt double %.194.i.1, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.1" = select i1 %.201.i.1, double %"$phi110.0.2.0.i.1", double %"$phi56.0.2.0.i.1"
  %"$phi56.0.2.0.$phi110.0.2.0.i.1" = select i1 %.201.i.1, double %"$phi56.0.2.0.i.1", double %"$phi110.0.2.0.i.1"
  %sunkaddr1033 = shl i64 %.88319121914, 3
  %sunkaddr1034 = getelementptr i8, ptr %.6.i.i149, i64 %sunkaddr1033
  %sunkaddr1035 = getelementptr i8, ptr %sunkaddr1034, i64 8
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.1", ptr %sunkaddr1035, align 8, !noalias !36
  %sunkaddr1036 = shl i64 %.88319121914, 3
  %sunkaddr1037 = getelementptr i8, ptr %.6.i.i170, i64 %sunkaddr1036
  %sunkaddr1038 = getelementptr i8, ptr %sunkaddr1037, i64 8
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.1", ptr %sunkaddr1038, align 8, !noalias !36
  %scevgep810 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv808
  %.966.2 = load float, ptr %scevgep810, align 4
  %.998.2 = fpext float %.966.2 to double
  %sunkaddr1039 = shl i64 %.88319121914, 3
  %sunkaddr1040 = getelementptr i8, ptr %.6.i.i107, i64 %sunkaddr1039
  %sunkaddr1041 = getelementptr i8, ptr %sunkaddr1040, i64 16
  store double %.998.2, ptr %sunkaddr1041, align 8
  %sunkaddr1042 = shl i64 %.88319121914, 3
  %sunkaddr1043 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1042
  %sunkaddr1044 = getelementptr i8, ptr %sunkaddr1043, i64 16
  %.94.i.2 = load double, ptr %sunkaddr1044, align 8, !noalias !36
  %.95.i.2 = fcmp nnan nsz olt double %.94.i.2, %arg.C
  %"$phi56.0.2.0.i.2" = select i1 %.95.i.2, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.2 = fcmp nnan nsz ogt double %.94.i.2, 0.000000e+00
  %"$phi110.0.2.0.i.2" = select i1 %.148.i.2, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1045 = shl i64 %.88319121914, 3
  %sunkaddr1046 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1045
  %sunkaddr1047 = getelementptr i8, ptr %sunkaddr1046, i64 16
  %.194.i.2 = load double, ptr %sunkaddr1047, align 8, !noalias !36
  %.201.i.2 = fcmp nnan nsz ogt double %.194.i.2, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.2" = select i1 %.201.i.2, double %"$phi110.0.2.0.i.2", double %"$phi56.0.2.0.i.2"
  %"$phi56.0.2.0.$phi110.0.2.0.i.2" = select i1 %.201.i.2, double %"$phi56.0.2.0.i.2", double %"$phi110.0.2.0.i.2"
  %sunkaddr1048 = shl i64 %.88319121914, 3
  %sunkaddr1049 = getelementptr i8, ptr %.6.i.i149, i64 %sunkaddr1048
  %sunkaddr1050 = getelementptr i8, ptr %sunkaddr1049, i64 16
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.2", ptr %sunkaddr1050, align 8, !noalias !36
  %sunkaddr1051 = shl i64 %.88319121914, 3
  %sunkaddr1052 = getelementptr i8, ptr %.6.i.i170, i64 %sunkaddr1051
  %sunkaddr1053 = getelementptr i8, ptr %sunkaddr1052, i64 16
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.2", ptr %sunkaddr1053, align 8, !noalias !36
  %scevgep804 = getelementptr i8, ptr %arg.kernel.4, i64 %lsr.iv802
  %.966.3 = load float, ptr %scevgep804, align 4
  %.998.3 = fpext float %.966.3 to double
  %sunkaddr1054 = shl i64 %.88319121914, 3
  %sunkaddr1055 = getelementptr i8, ptr %.6.i.i107, i64 %sunkaddr1054
  %sunkaddr1056 = getelementptr i8, ptr %sunkaddr1055, i64 24
  store double %.998.3, ptr %sunkaddr1056, align 8
  %sunkaddr1057 = shl i64 %.88319121914, 3
  %sunkaddr1058 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1057
  %sunkaddr1059 = getelementptr i8, ptr %sunkaddr1058, i64 24
  %.94.i.3 = load double, ptr %sunkaddr1059, align 8, !noalias !36
  %.95.i.3 = fcmp nnan nsz olt double %.94.i.3, %arg.C
  %"$phi56.0.2.0.i.3" = select i1 %.95.i.3, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.3 = fcmp nnan nsz ogt double %.94.i.3, 0.000000e+00
  %"$phi110.0.2.0.i.3" = select i1 %.148.i.3, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1060 = shl i64 %.88319121914, 3
  %sunkaddr1061 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1060
  %sunkaddr1062 = getelementptr i8, ptr %sunkaddr1061, i64 24
  %.194.i.3 = load double, ptr %sunkaddr1062, align 8, !noalias !36
  %.201.i.3 = fcmp nnan nsz ogt double %.194.i.3, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.3" = select i1 %.201.i.3, double %"$phi110.0.2.0.i.3", double %"$phi56.0.2.0.i.3"
  %"$phi56.0.2.0.$phi110.0.2.0.i.3" = select i1 %.201.i.3, double %"$phi56.0.2.0.i.3", double %"$phi110.0.2.0.i.3"
  %sunkaddr1063 = shl i64 %.88319121914, 3
  %sunkaddr1064 = getelementptr i8, ptr %.6.i.i149, i64 %sunkaddr1063
  %sunkaddr1065 = getelementptr i8, ptr %sunkaddr1064, i64 24
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.3", ptr %sunkaddr1065, align 8, !noalias !36
  %sunkaddr1066 = shl i64 %.88319121914, 3
  %sunkaddr1067 = getelementptr i8, ptr %.6.i.i170, i64 %sunkaddr1066
  %sunkaddr1068 = getelementptr i8, ptr %sunkaddr1067, i64 24
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.3", ptr %sunkaddr1068, align 8, !noalias !36
  %.890.3 = add nuw nsw i64 %.88319121914, 4
  %lsr.iv.next803 = add i64 %lsr.iv802, %261
  %lsr.iv.next809 = add i64 %lsr.iv808, %261
  %lsr.iv.next815 = add i64 %lsr.iv814, %261
  %lsr.iv.next818 = add i64 %lsr.iv817, %261
  %exitcond2129.not.3 = icmp eq i64 %arg.place.2, %.890.3
  br i1 %exitcond2129.not.3, label %B528.endif, label %B456.backedge, !llvm.loop !39

B580:
  %again.3.1 = phi i1 [ false, %B528.endif ], [ %.1316, %B580.backedge ]
  %whole.2.1 = phi i64 [ 0, %B528.endif ], [ %whole.3.2, %B580.backedge ]
  %active.3.1 = phi i64 [ %arg.place.2, %B528.endif ], [ %active.3.1.be, %B580.backedge ]
  %left.4.1 = phi i64 [ %.1082, %B528.endif ], [ %left.4.1.be, %B580.backedge ]
  %not.again.3.1 = xor i1 %again.3.1, true
  %.1119 = sext i1 %not.again.3.1 to i64
  %spec.select = add nsw i64 %left.4.1, %.1119
  %.1140 = icmp eq i64 %spec.select, 0
  br i1 %.1140, label %B606.endif, label %B698

B698:
  %whole.3.2 = phi i64 [ %whole.2.1, %B580 ], [ %.1223.fca.1.load, %B606.endif ]
  %active.4.2 = phi i64 [ %active.3.1, %B580 ], [ %.1223.fca.0.load, %B606.endif ]
  %left.6.2 = phi i64 [ %spec.select, %B580 ], [ %.13.i, %B606.endif ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1263, i8 0, i64 16, i1 false)
  %.1281 = call i32 @n79(ptr nonnull %.1263, ptr nonnull %excinfo.11, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr nonnull %.7.i.i.i103, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i107, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i145, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i149, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i166, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i170, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i124, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i128, i64 %arg.y.2, i64 8, i64 %active.4.2, double %arg.eps)
  %.1291.fca.0.load = load i64, ptr %.1263, align 8
  %sunkaddr1069 = getelementptr inbounds nuw i8, ptr %.1263, i64 8
  %.1291.fca.1.load = load i64, ptr %sunkaddr1069, align 8
  %cond43 = icmp eq i32 %.1281, 0
  br i1 %cond43, label %B698.endif, label %B698.if.if, !prof !40

B760:
  %.1328 = icmp eq i64 %active.4.2, %arg.place.2
  %or.cond = select i1 %again.3.1, i1 true, i1 %.1328
  br i1 %or.cond, label %B2300, label %B780

B780:
  %.1417 = call i32 @n80(ptr nonnull %.1397, ptr nonnull %excinfo.12, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i82, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i86, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i145, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i149, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i166, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i170, i64 %arg.y.2, i64 8, i64 %active.4.2, i64 %arg.place.2)
  %cond303 = icmp eq i32 %.1417, 0
  br i1 %cond303, label %B580.backedge, label %B780.if.if, !prof !40

B580.backedge:
  %active.3.1.be = phi i64 [ %active.4.2, %B2044.backedge.1 ], [ %arg.place.2, %B780 ]
  %left.4.1.be = phi i64 [ %spec.select1874, %B2044.backedge.1 ], [ %left.6.2, %B780 ]
  br label %B580

B838:
  %spec.select1874 = select i1 %again.3.1, i64 1, i64 %left.6.2
  %.1482 = icmp slt i64 %.1291.fca.0.load, 0
  %.1483 = select i1 %.1482, i64 %arg.y.2, i64 0
  %41 = getelementptr double, ptr %.6.i.i107, i64 %.1291.fca.0.load
  %.1497 = getelementptr double, ptr %41, i64 %.1483
  %.1498 = load double, ptr %.1497, align 8
  %.1528 = getelementptr double, ptr %.6.i.i107, i64 %.1291.fca.1.load
  %.1529 = load double, ptr %.1528, align 8
  %.1530 = fadd nnan nsz double %.1498, %.1529
  %.1558 = select i1 %.1482, i64 %arg.kernel.5.0, i64 0
  %.1559 = add i64 %.1558, %.1291.fca.0.load
  %.1579 = mul i64 %.1559, %arg.kernel.5.1
  %42 = getelementptr float, ptr %arg.kernel.4, i64 %.1579
  %.1583 = getelementptr float, ptr %42, i64 %.1291.fca.1.load
  %.1584 = load float, ptr %.1583, align 4
  %.1587 = fpext float %.1584 to double
  %.1588 = fmul nnan nsz double %.1587, 2.000000e+00
  %.1589 = fsub nnan nsz double %.1530, %.1588
  %.1594 = fcmp nnan nsz ole double %.1589, 0.000000e+00
  %curve.2.2 = select i1 %.1594, double 0x3D719799812DEA11, double %.1589
  %.1614 = select i1 %.1482, i64 %arg.alpha.5.0, i64 0
  %43 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.0.load
  %.1628 = getelementptr double, ptr %43, i64 %.1614
  %.1629 = load double, ptr %.1628, align 8
  %.1659 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.1.load
  %.1660 = load double, ptr %.1659, align 8
  %.1682 = select i1 %.1482, i64 %arg.y.5.0, i64 0
  %44 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.0.load
  %.1696 = getelementptr double, ptr %44, i64 %.1682
  %.1697 = load double, ptr %.1696, align 8
  %.1727 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.1.load
  %.1728 = load double, ptr %.1727, align 8
  %.1729 = fcmp nnan nsz une double %.1697, %.1728
  br i1 %.1729, label %B1008, label %B1396

B1008:
  %45 = getelementptr double, ptr %.6.i.i, i64 %.1291.fca.0.load
  %.1791 = getelementptr double, ptr %45, i64 %.1483
  %.1792 = load double, ptr %.1791, align 8
  %.1793 = fmul nnan nsz double %.1697, %.1792
  %.1854 = getelementptr double, ptr %.6.i.i, i64 %.1291.fca.1.load
  %.1855 = load double, ptr %.1854, align 8
  %.1856 = fmul nnan nsz double %.1728, %.1855
  %.1857 = fadd nnan nsz double %.1793, %.1856
  %.1862 = fdiv nnan nsz double %.1857, %curve.2.2
  %.1927 = fsub nnan nsz double %.1629, %.1660
  %.1962 = fadd nnan nsz double %.1629, %.1862
  %sunkaddr1070 = shl i64 %.1614, 3
  %sunkaddr1071 = getelementptr inbounds i8, ptr %43, i64 %sunkaddr1070
  store double %.1962, ptr %sunkaddr1071, align 8
  %sunkaddr1072 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1073 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1072
  %.2024 = load double, ptr %sunkaddr1073, align 8
  %.2025 = fadd nnan nsz double %.2024, %.1862
  store double %.2025, ptr %sunkaddr1073, align 8
  %.2059 = fcmp nnan nsz ogt double %.1927, 0.000000e+00
  br i1 %.2059, label %B1194, label %B1294

B1194:
  %.2093 = fcmp nnan nsz olt double %.2025, 0.000000e+00
  br i1 %.2093, label %B1218, label %B1194.B1240_crit_edge

B1194.B1240_crit_edge:
  %sunkaddr1074 = shl i64 %.1614, 3
  %sunkaddr1075 = getelementptr i8, ptr %43, i64 %sunkaddr1074
  %.2189.pre = load double, ptr %sunkaddr1075, align 8
  br label %B1240

B1218:
  %sunkaddr1076 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1077 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1076
  store double 0.000000e+00, ptr %sunkaddr1077, align 8
  %sunkaddr1078 = shl i64 %.1614, 3
  %sunkaddr1079 = getelementptr i8, ptr %43, i64 %sunkaddr1078
  store double %.1927, ptr %sunkaddr1079, align 8
  br label %B1240

B1240:
  %.2189 = phi double [ %.2189.pre, %B1194.B1240_crit_edge ], [ %.1927, %B1218 ]
  %.2191 = fcmp nnan nsz ogt double %.2189, %arg.C
  br i1 %.2191, label %B1264, label %B1780.endif.endif

B1264:
  %.2195 = fsub nnan nsz double %arg.C, %.1927
  %sunkaddr1080 = shl i64 %.1614, 3
  %sunkaddr1081 = getelementptr i8, ptr %43, i64 %sunkaddr1080
  store double %arg.C, ptr %sunkaddr1081, align 8
  %sunkaddr1082 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1083 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1082
  store double %.2195, ptr %sunkaddr1083, align 8
  br label %B1780.endif.endif

B1294:
  %sunkaddr1084 = shl i64 %.1614, 3
  %sunkaddr1085 = getelementptr i8, ptr %43, i64 %sunkaddr1084
  %.2295 = load double, ptr %sunkaddr1085, align 8
  %.2297 = fcmp nnan nsz olt double %.2295, 0.000000e+00
  br i1 %.2297, label %B1318, label %B1342

B1318:
  %.2300 = fneg nnan nsz double %.1927
  %sunkaddr1086 = shl i64 %.1614, 3
  %sunkaddr1087 = getelementptr i8, ptr %43, i64 %sunkaddr1086
  store double 0.000000e+00, ptr %sunkaddr1087, align 8
  %sunkaddr1088 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1089 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1088
  store double %.2300, ptr %sunkaddr1089, align 8
  br label %B1342

B1342:
  %.2394 = phi double [ %.2300, %B1318 ], [ %.2025, %B1294 ]
  %.2396 = fcmp nnan nsz ogt double %.2394, %arg.C
  br i1 %.2396, label %B1366, label %B1780.endif.endif

B1366:
  %.2400 = fadd nnan nsz double %arg.C, %.1927
  %sunkaddr1090 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1091 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1090
  store double %arg.C, ptr %sunkaddr1091, align 8
  %sunkaddr1092 = shl i64 %.1614, 3
  %sunkaddr1093 = getelementptr i8, ptr %43, i64 %sunkaddr1092
  store double %.2400, ptr %sunkaddr1093, align 8
  br label %B1780.endif.endif

B1396:
  %.2530 = getelementptr double, ptr %.6.i.i, i64 %.1291.fca.1.load
  %.2531 = load double, ptr %.2530, align 8
  %.2532 = fmul nnan nsz double %.1728, %.2531
  %46 = getelementptr double, ptr %.6.i.i, i64 %.1291.fca.0.load
  %.2593 = getelementptr double, ptr %46, i64 %.1483
  %.2594 = load double, ptr %.2593, align 8
  %.2595 = fmul nnan nsz double %.1697, %.2594
  %.2596 = fsub nnan nsz double %.2532, %.2595
  %.2601 = fdiv nnan nsz double %.2596, %curve.2.2
  %.2666 = fadd nnan nsz double %.1629, %.1660
  %.2701 = fsub nnan nsz double %.1629, %.2601
  %sunkaddr1094 = shl i64 %.1614, 3
  %sunkaddr1095 = getelementptr i8, ptr %43, i64 %sunkaddr1094
  store double %.2701, ptr %sunkaddr1095, align 8
  %sunkaddr1096 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1097 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1096
  %.2763 = load double, ptr %sunkaddr1097, align 8
  %.2764 = fadd nnan nsz double %.2763, %.2601
  store double %.2764, ptr %sunkaddr1097, align 8
  %.2798 = fcmp nnan nsz ogt double %.2666, %arg.C
  br i1 %.2798, label %B1582, label %B1688

B1582:
  %sunkaddr1098 = shl i64 %.1614, 3
  %sunkaddr1099 = getelementptr i8, ptr %43, i64 %sunkaddr1098
  %.2830 = load double, ptr %sunkaddr1099, align 8
  %.2832 = fcmp nnan nsz ogt double %.2830, %arg.C
  br i1 %.2832, label %B1606, label %B1634

B1606:
  %.2836 = fsub nnan nsz double %.2666, %arg.C
  %sunkaddr1100 = shl i64 %.1614, 3
  %sunkaddr1101 = getelementptr i8, ptr %43, i64 %sunkaddr1100
  store double %arg.C, ptr %sunkaddr1101, align 8
  %sunkaddr1102 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1103 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1102
  store double %.2836, ptr %sunkaddr1103, align 8
  br label %B1634

B1634:
  %.2931 = phi double [ %.2836, %B1606 ], [ %.2764, %B1582 ]
  %.2933 = fcmp nnan nsz ogt double %.2931, %arg.C
  br i1 %.2933, label %B1658, label %B1780.endif.endif

B1658:
  %.2937 = fsub nnan nsz double %.2666, %arg.C
  %sunkaddr1104 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1105 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1104
  store double %arg.C, ptr %sunkaddr1105, align 8
  %sunkaddr1106 = shl i64 %.1614, 3
  %sunkaddr1107 = getelementptr i8, ptr %43, i64 %sunkaddr1106
  store double %.2937, ptr %sunkaddr1107, align 8
  br label %B1780.endif.endif

B1688:
  %.3039 = fcmp nnan nsz olt double %.2764, 0.000000e+00
  br i1 %.3039, label %B1712, label %B1734thread-pre-split

B1712:
  %sunkaddr1108 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1109 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1108
  store double 0.000000e+00, ptr %sunkaddr1109, align 8
  %sunkaddr1110 = shl i64 %.1614, 3
  %sunkaddr1111 = getelementptr i8, ptr %43, i64 %sunkaddr1110
  store double %.2666, ptr %sunkaddr1111, align 8
  br label %B1734

B1734thread-pre-split:
  %sunkaddr1112 = shl i64 %.1614, 3
  %sunkaddr1113 = getelementptr i8, ptr %43, i64 %sunkaddr1112
  %.3135.pr = load double, ptr %sunkaddr1113, align 8
  br label %B1734

B1734:
  %.3135 = phi double [ %.3135.pr, %B1734thread-pre-split ], [ %.2666, %B1712 ]
  %.3137 = fcmp nnan nsz olt double %.3135, 0.000000e+00
  br i1 %.3137, label %B1758, label %B1780.endif.endif

B1758:
  %sunkaddr1114 = shl i64 %.1614, 3
  %sunkaddr1115 = getelementptr i8, ptr %43, i64 %sunkaddr1114
  store double 0.000000e+00, ptr %sunkaddr1115, align 8
  %sunkaddr1116 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1117 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1116
  store double %.2666, ptr %sunkaddr1117, align 8
  br label %B1780.endif.endif

B1950:
  %.361619191921 = phi i64 [ %.3623.7, %B1950 ], [ 0, %B1950.preheader ]
  %sunkaddr1118 = shl i64 %.361619191921, 3
  %sunkaddr1119 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1118
  %.3677 = load double, ptr %sunkaddr1119, align 8
  %47 = shl i64 %.361619191921, 2
  %scevgep635 = getelementptr i8, ptr %scevgep621, i64 %47
  %scevgep636 = getelementptr i8, ptr %scevgep635, i64 -28
  %.3707 = load float, ptr %scevgep636, align 4
  %.3709 = fpext float %.3707 to double
  %.3710 = fmul nnan nsz double %.3271, %.3709
  %48 = shl i64 %.361619191921, 2
  %scevgep652 = getelementptr i8, ptr %scevgep638, i64 %48
  %scevgep653 = getelementptr i8, ptr %scevgep652, i64 -28
  %.3740 = load float, ptr %scevgep653, align 4
  %.3742 = fpext float %.3740 to double
  %.3743 = fmul nnan nsz double %.3336, %.3742
  %.3744 = fadd nnan nsz double %.3710, %.3743
  %.3745 = fsub nnan nsz double %.3677, %.3744
  store double %.3745, ptr %sunkaddr1119, align 8
  %sunkaddr1120 = shl i64 %.361619191921, 3
  %sunkaddr1121 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1120
  %sunkaddr1122 = getelementptr i8, ptr %sunkaddr1121, i64 8
  %.3677.1 = load double, ptr %sunkaddr1122, align 8
  %49 = shl i64 %.361619191921, 2
  %scevgep633 = getelementptr i8, ptr %scevgep621, i64 %49
  %scevgep634 = getelementptr i8, ptr %scevgep633, i64 -24
  %.3707.1 = load float, ptr %scevgep634, align 4
  %.3709.1 = fpext float %.3707.1 to double
  %.3710.1 = fmul nnan nsz double %.3271, %.3709.1
  %50 = shl i64 %.361619191921, 2
  %scevgep650 = getelementptr i8, ptr %scevgep638, i64 %50
  %scevgep651 = getelementptr i8, ptr %scevgep650, i64 -24
  %.3740.1 = load float, ptr %scevgep651, align 4
  %.3742.1 = fpext float %.3740.1 to double
  %.3743.1 = fmul nnan nsz double %.3336, %.3742.1
  %.3744.1 = fadd nnan nsz double %.3710.1, %.3743.1
  %.3745.1 = fsub nnan nsz double %.3677.1, %.3744.1
  store double %.3745.1, ptr %sunkaddr1122, align 8
  %sunkaddr1123 = shl i64 %.361619191921, 3
  %sunkaddr1124 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1123
  %sunkaddr1125 = getelementptr i8, ptr %sunkaddr1124, i64 16
  %.3677.2 = load double, ptr %sunkaddr1125, align 8
  %51 = shl i64 %.361619191921, 2
  %scevgep631 = getelementptr i8, ptr %scevgep621, i64 %51
  %scevgep632 = getelementptr i8, ptr %scevgep631, i64 -20
  %.3707.2 = load float, ptr %scevgep632, align 4
  %.3709.2 = fpext float %.3707.2 to double
  %.3710.2 = fmul nnan nsz double %.3271, %.3709.2
  %52 = shl i64 %.361619191921, 2
  %scevgep648 = getelementptr i8, ptr %scevgep638, i64 %52
  %scevgep649 = getelementptr i8, ptr %scevgep648, i64 -20
  %.3740.2 = load float, ptr %scevgep649, align 4
  %.3742.2 = fpext float %.3740.2 to double
  %.3743.2 = fmul nnan nsz double %.3336, %.3742.2
  %.3744.2 = fadd nnan nsz double %.3710.2, %.3743.2
  %.3745.2 = fsub nnan nsz double %.3677.2, %.3744.2
  store double %.3745.2, ptr %sunkaddr1125, align 8
  %sunkaddr1126 = shl i64 %.361619191921, 3
  %sunkaddr1127 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1126
  %sunkaddr1128 = getelementptr i8, ptr %sunkaddr1127, i64 24
  %.3677.3 = load double, ptr %sunkaddr1128, align 8
  %53 = shl i64 %.361619191921, 2
  %scevgep629 = getelementptr i8, ptr %scevgep621, i64 %53
  %scevgep630 = getelementptr i8, ptr %scevgep629, i64 -16
  %.3707.3 = load float, ptr %scevgep630, align 4
  %.3709.3 = fpext float %.3707.3 to double
  %.3710.3 = fmul nnan nsz double %.3271, %.3709.3
  %54 = shl i64 %.361619191921, 2
  %scevgep646 = getelementptr i8, ptr %scevgep638, i64 %54
  %scevgep647 = getelementptr i8, ptr %scevgep646, i64 -16
  %.3740.3 = load float, ptr %scevgep647, align 4
  %.3742.3 = fpext float %.3740.3 to double
  %.3743.3 = fmul nnan nsz double %.3336, %.3742.3
  %.3744.3 = fadd nnan nsz double %.3710.3, %.3743.3
  %.3745.3 = fsub nnan nsz double %.3677.3, %.3744.3
  store double %.3745.3, ptr %sunkaddr1128, align 8
  %sunkaddr1129 = shl i64 %.361619191921, 3
  %sunkaddr1130 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1129
  %sunkaddr1131 = getelementptr i8, ptr %sunkaddr1130, i64 32
  %.3677.4 = load double, ptr %sunkaddr1131, align 8
  %55 = shl i64 %.361619191921, 2
  %scevgep627 = getelementptr i8, ptr %scevgep621, i64 %55
  %scevgep628 = getelementptr i8, ptr %scevgep627, i64 -12
  %.3707.4 = load float, ptr %scevgep628, align 4
  %.3709.4 = fpext float %.3707.4 to double
  %.3710.4 = fmul nnan nsz double %.3271, %.3709.4
  %56 = shl i64 %.361619191921, 2
  %scevgep644 = getelementptr i8, ptr %scevgep638, i64 %56
  %scevgep645 = getelementptr i8, ptr %scevgep644, i64 -12
  %.3740.4 = load float, ptr %scevgep645, align 4
  %.3742.4 = fpext float %.3740.4 to double
  %.3743.4 = fmul nnan nsz double %.3336, %.3742.4
  %.3744.4 = fadd nnan nsz double %.3710.4, %.3743.4
  %.3745.4 = fsub nnan nsz double %.3677.4, %.3744.4
  store double %.3745.4, ptr %sunkaddr1131, align 8
  %sunkaddr1132 = shl i64 %.361619191921, 3
  %sunkaddr1133 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1132
  %sunkaddr1134 = getelementptr i8, ptr %sunkaddr1133, i64 40
  %.3677.5 = load double, ptr %sunkaddr1134, align 8
  %57 = shl i64 %.361619191921, 2
  %scevgep625 = getelementptr i8, ptr %scevgep621, i64 %57
  %scevgep626 = getelementptr i8, ptr %scevgep625, i64 -8
  %.3707.5 = load float, ptr %scevgep626, align 4
  %.3709.5 = fpext float %.3707.5 to double
  %.3710.5 = fmul nnan nsz double %.3271, %.3709.5
  %58 = shl i64 %.361619191921, 2
  %scevgep642 = getelementptr i8, ptr %scevgep638, i64 %58
  %scevgep643 = getelementptr i8, ptr %scevgep642, i64 -8
  %.3740.5 = load float, ptr %scevgep643, align 4
  %.3742.5 = fpext float %.3740.5 to double
  %.3743.5 = fmul nnan nsz double %.3336, %.3742.5
  %.3744.5 = fadd nnan nsz double %.3710.5, %.3743.5
  %.3745.5 = fsub nnan nsz double %.3677.5, %.3744.5
  store double %.3745.5, ptr %sunkaddr1134, align 8
  %sunkaddr1135 = shl i64 %.361619191921, 3
  %sunkaddr1136 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1135
  %sunkaddr1137 = getelementptr i8, ptr %sunkaddr1136, i64 48
  %.3677.6 = load double, ptr %sunkaddr1137, align 8
  %59 = shl i64 %.361619191921, 2
  %scevgep623 = getelementptr i8, ptr %scevgep621, i64 %59
  %scevgep624 = getelementptr i8, ptr %scevgep623, i64 -4
  %.3707.6 = load float, ptr %scevgep624, align 4
  %.3709.6 = fpext float %.3707.6 to double
  %.3710.6 = fmul nnan nsz double %.3271, %.3709.6
  %60 = shl i64 %.361619191921, 2
  %scevgep640 = getelementptr i8, ptr %scevgep638, i64 %60
  %scevgep641 = getelementptr i8, ptr %scevgep640, i64 -4
  %.3740.6 = load float, ptr %scevgep641, align 4
  %.3742.6 = fpext float %.3740.6 to double
  %.3743.6 = fmul nnan nsz double %.3336, %.3742.6
  %.3744.6 = fadd nnan nsz double %.3710.6, %.3743.6
  %.3745.6 = fsub nnan nsz double %.3677.6, %.3744.6
  store double %.3745.6, ptr %sunkaddr1137, align 8
  %.3623.7 = add nuw nsw i64 %.361619191921, 8
  %sunkaddr1138 = shl i64 %.361619191921, 3
  %sunkaddr1139 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1138
  %sunkaddr1140 = getelementptr i8, ptr %sunkaddr1139, i64 56
  %.3677.7 = load double, ptr %sunkaddr1140, align 8
  %61 = shl i64 %.361619191921, 2
  %scevgep622 = getelementptr i8, ptr %scevgep621, i64 %61
  %.3707.7 = load float, ptr %scevgep622, align 4
  %.3709.7 = fpext float %.3707.7 to double
  %.3710.7 = fmul nnan nsz double %.3271, %.3709.7
  %scevgep639 = getelementptr i8, ptr %scevgep638, i64 %61
  %.3740.7 = load float, ptr %scevgep639, align 4
  %.3742.7 = fpext float %.3740.7 to double
  %.3743.7 = fmul nnan nsz double %.3336, %.3742.7
  %.3744.7 = fadd nnan nsz double %.3710.7, %.3743.7
  %.3745.7 = fsub nnan nsz double %.3677.7, %.3744.7
  store double %.3745.7, ptr %sunkaddr1140, align 8
  %exitcond2130.not.7 = icmp eq i64 %.7.i, %.3623.7
  br i1 %exitcond2130.not.7, label %switch.end, label %B1950, !llvm.loop !41

B2102:
  %62 = fcmp oge double %.3932, %arg.C
  %63 = icmp slt i64 %arg.place.2, 1
  %sunkaddr1141 = shl i64 %.1682, 3
  %sunkaddr1142 = getelementptr inbounds i8, ptr %44, i64 %sunkaddr1141
  %.3975 = load double, ptr %sunkaddr1142, align 8
  %.4013 = fneg nnan nsz double %.3975
  %.3975.pn = select i1 %62, double %.3975, double %.4013
  %"$phi2150.1.2.4" = fmul nnan nsz double %arg.C, %.3975.pn
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %63, label %switch.end.1, label %iter.check493

iter.check493:
  %64 = icmp ult i64 %arg.place.2, 4
  br i1 %64, label %B2200.preheader, label %vector.memcheck484

vector.memcheck484:
  %65 = mul i64 %278, %.1559
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %65
  %bound0487 = icmp ult ptr %.6.i.i86, %scevgep486
  %bound1488 = icmp ult ptr %42, %scevgep437
  %found.conflict489 = and i1 %bound0487, %bound1488
  br i1 %found.conflict489, label %B2200.preheader, label %vector.main.loop.iter.check495

vector.main.loop.iter.check495:
  %66 = icmp ult i64 %arg.place.2, 32
  br i1 %66, label %vec.epilog.ph518, label %vector.ph496

vector.ph496:
  %broadcast.splatinsert499 = insertelement <8 x double> poison, double %"$phi2150.1.2.4", i64 0
  %broadcast.splat500 = shufflevector <8 x double> %broadcast.splatinsert499, <8 x double> poison, <8 x i32> zeroinitializer
  %67 = mul i64 %285, %.1559
  %scevgep655 = getelementptr i8, ptr %scevgep654, i64 %67
  br label %vector.body501

vector.body501:
  %index502 = phi i64 [ 0, %vector.ph496 ], [ %index.next511, %vector.body501 ]
  %sunkaddr1143 = shl i64 %index502, 3
  %sunkaddr1144 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1143
  %wide.load503 = load <8 x double>, ptr %sunkaddr1144, align 8, !alias.scope !42, !noalias !45
  %sunkaddr1145 = shl i64 %index502, 3
  %sunkaddr1146 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1145
  %sunkaddr1147 = getelementptr i8, ptr %sunkaddr1146, i64 64
  %wide.load504 = load <8 x double>, ptr %sunkaddr1147, align 8, !alias.scope !42, !noalias !45
  %sunkaddr1148 = shl i64 %index502, 3
  %sunkaddr1149 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1148
  %sunkaddr1150 = getelementptr i8, ptr %sunkaddr1149, i64 128
  %wide.load505 = load <8 x double>, ptr %sunkaddr1150, align 8, !alias.scope !42, !noalias !45
  %sunkaddr1151 = shl i64 %index502, 3
  %sunkaddr1152 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1151
  %sunkaddr1153 = getelementptr i8, ptr %sunkaddr1152, i64 192
  %wide.load506 = load <8 x double>, ptr %sunkaddr1153, align 8, !alias.scope !42, !noalias !45
  %68 = shl i64 %index502, 2
  %scevgep661 = getelementptr i8, ptr %scevgep655, i64 %68
  %scevgep662 = getelementptr i8, ptr %scevgep661, i64 -96
  %69 = shl i64 %index502, 2
  %scevgep659 = getelementptr i8, ptr %scevgep655, i64 %69
  %scevgep660 = getelementptr i8, ptr %scevgep659, i64 -64
  %70 = shl i64 %index502, 2
  %scevgep657 = getelementptr i8, ptr %scevgep655, i64 %70
  %scevgep658 = getelementptr i8, ptr %scevgep657, i64 -32
  %71 = shl i64 %index502, 2
  %scevgep656 = getelementptr i8, ptr %scevgep655, i64 %71
  %wide.load507 = load <8 x float>, ptr %scevgep662, align 4, !alias.scope !45
  %wide.load508 = load <8 x float>, ptr %scevgep660, align 4, !alias.scope !45
  %wide.load509 = load <8 x float>, ptr %scevgep658, align 4, !alias.scope !45
  %wide.load510 = load <8 x float>, ptr %scevgep656, align 4, !alias.scope !45
  %72 = fpext <8 x float> %wide.load507 to <8 x double>
  %73 = fpext <8 x float> %wide.load508 to <8 x double>
  %74 = fpext <8 x float> %wide.load509 to <8 x double>
  %75 = fpext <8 x float> %wide.load510 to <8 x double>
  %76 = fmul nnan nsz <8 x double> %broadcast.splat500, %72
  %77 = fmul nnan nsz <8 x double> %broadcast.splat500, %73
  %78 = fmul nnan nsz <8 x double> %broadcast.splat500, %74
  %79 = fmul nnan nsz <8 x double> %broadcast.splat500, %75
  %80 = fsub nnan nsz <8 x double> %wide.load503, %76
  %81 = fsub nnan nsz <8 x double> %wide.load504, %77
  %82 = fsub nnan nsz <8 x double> %wide.load505, %78
  %83 = fsub nnan nsz <8 x double> %wide.load506, %79
  store <8 x double> %80, ptr %sunkaddr1144, align 8, !alias.scope !42, !noalias !45
  store <8 x double> %81, ptr %sunkaddr1147, align 8, !alias.scope !42, !noalias !45
  store <8 x double> %82, ptr %sunkaddr1150, align 8, !alias.scope !42, !noalias !45
  store <8 x double> %83, ptr %sunkaddr1153, align 8, !alias.scope !42, !noalias !45
  %index.next511 = add nuw i64 %index502, 32
  %84 = icmp eq i64 %n.vec498, %index.next511
  br i1 %84, label %middle.block512, label %vector.body501, !llvm.loop !47

middle.block512:
  %85 = icmp eq i64 %arg.place.2, %n.vec498
  br i1 %85, label %switch.end.1, label %vec.epilog.iter.check516

vec.epilog.iter.check516:
  %86 = and i64 %arg.place.2, 28
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %B2200.preheader, label %vec.epilog.ph518, !prof !49

vec.epilog.ph518:
  %vec.epilog.resume.val514 = phi i64 [ %n.vec498, %vec.epilog.iter.check516 ], [ 0, %vector.main.loop.iter.check495 ]
  %broadcast.splatinsert521 = insertelement <4 x double> poison, double %"$phi2150.1.2.4", i64 0
  %broadcast.splat522 = shufflevector <4 x double> %broadcast.splatinsert521, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body523

vec.epilog.vector.body523:
  %index524 = phi i64 [ %vec.epilog.resume.val514, %vec.epilog.ph518 ], [ %index.next527, %vec.epilog.vector.body523 ]
  %88 = shl i64 %index524, 3
  %scevgep672 = getelementptr i8, ptr %.6.i.i86, i64 %88
  %wide.load525 = load <4 x double>, ptr %scevgep672, align 8, !alias.scope !42, !noalias !45
  %89 = shl i64 %index524, 2
  %scevgep671 = getelementptr i8, ptr %42, i64 %89
  %wide.load526 = load <4 x float>, ptr %scevgep671, align 4, !alias.scope !45
  %90 = fpext <4 x float> %wide.load526 to <4 x double>
  %91 = fmul nnan nsz <4 x double> %broadcast.splat522, %90
  %92 = fsub nnan nsz <4 x double> %wide.load525, %91
  store <4 x double> %92, ptr %scevgep672, align 8, !alias.scope !42, !noalias !45
  %index.next527 = add nuw i64 %index524, 4
  %93 = icmp eq i64 %n.vec520, %index.next527
  br i1 %93, label %vec.epilog.middle.block528, label %vec.epilog.vector.body523, !llvm.loop !50

vec.epilog.middle.block528:
  %94 = icmp eq i64 %arg.place.2, %n.vec520
  br i1 %94, label %switch.end.1, label %B2200.preheader

B2200.preheader:
  %.418919261928.ph = phi i64 [ 0, %iter.check493 ], [ 0, %vector.memcheck484 ], [ %n.vec498, %vec.epilog.iter.check516 ], [ %n.vec520, %vec.epilog.middle.block528 ]
  %95 = sub nsw i64 %arg.place.2, %.418919261928.ph
  %xtraiter569 = and i64 %95, 7
  %lcmp.mod570.not = icmp eq i64 %xtraiter569, 0
  br i1 %lcmp.mod570.not, label %B2200.prol.loopexit, label %B2200.prol.preheader

B2200.prol.preheader:
  br label %B2200.prol

B2200.prol:
  %lsr.iv = phi i64 [ %xtraiter569, %B2200.prol.preheader ], [ %lsr.iv.next, %B2200.prol ]
  %.418919261928.prol = phi i64 [ %.418919261928.ph, %B2200.prol.preheader ], [ %.4196.prol, %B2200.prol ]
  %.4196.prol = add nuw i64 %.418919261928.prol, 1
  %96 = shl i64 %.418919261928.prol, 3
  %scevgep674 = getelementptr i8, ptr %.6.i.i86, i64 %96
  %.4250.prol = load double, ptr %scevgep674, align 8
  %97 = shl i64 %.418919261928.prol, 2
  %scevgep673 = getelementptr i8, ptr %42, i64 %97
  %.4280.prol = load float, ptr %scevgep673, align 4
  %.4282.prol = fpext float %.4280.prol to double
  %.4283.prol = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.prol
  %.4284.prol = fsub nnan nsz double %.4250.prol, %.4283.prol
  store double %.4284.prol, ptr %scevgep674, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter571.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter571.cmp.not, label %B2200.prol.loopexit, label %B2200.prol, !llvm.loop !51

B2200.prol.loopexit:
  %.418919261928.unr = phi i64 [ %.418919261928.ph, %B2200.preheader ], [ %.4196.prol, %B2200.prol ]
  %98 = sub nsw i64 %.418919261928.ph, %arg.place.2
  %99 = icmp ugt i64 %98, -8
  br i1 %99, label %switch.end.1, label %B2200.preheader586

B2200.preheader586:
  %100 = mul i64 %286, %.1559
  %scevgep676 = getelementptr i8, ptr %scevgep675, i64 %100
  br label %B2200

B2200:
  %.418919261928 = phi i64 [ %.4196.7, %B2200 ], [ %.418919261928.unr, %B2200.preheader586 ]
  %sunkaddr1154 = shl i64 %.418919261928, 3
  %sunkaddr1155 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1154
  %.4250 = load double, ptr %sunkaddr1155, align 8
  %101 = shl i64 %.418919261928, 2
  %scevgep688 = getelementptr i8, ptr %scevgep676, i64 %101
  %scevgep689 = getelementptr i8, ptr %scevgep688, i64 -28
  %.4280 = load float, ptr %scevgep689, align 4
  %.4282 = fpext float %.4280 to double
  %.4283 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282
  %.4284 = fsub nnan nsz double %.4250, %.4283
  store double %.4284, ptr %sunkaddr1155, align 8
  %sunkaddr1156 = shl i64 %.418919261928, 3
  %sunkaddr1157 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1156
  %sunkaddr1158 = getelementptr i8, ptr %sunkaddr1157, i64 8
  %.4250.1574 = load double, ptr %sunkaddr1158, align 8
  %102 = shl i64 %.418919261928, 2
  %scevgep690 = getelementptr i8, ptr %scevgep676, i64 %102
  %scevgep691 = getelementptr i8, ptr %scevgep690, i64 -24
  %.4280.1575 = load float, ptr %scevgep691, align 4
  %.4282.1576 = fpext float %.4280.1575 to double
  %.4283.1577 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.1576
  %.4284.1578 = fsub nnan nsz double %.4250.1574, %.4283.1577
  store double %.4284.1578, ptr %sunkaddr1158, align 8
  %sunkaddr1159 = shl i64 %.418919261928, 3
  %sunkaddr1160 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1159
  %sunkaddr1161 = getelementptr i8, ptr %sunkaddr1160, i64 16
  %.4250.2 = load double, ptr %sunkaddr1161, align 8
  %103 = shl i64 %.418919261928, 2
  %scevgep686 = getelementptr i8, ptr %scevgep676, i64 %103
  %scevgep687 = getelementptr i8, ptr %scevgep686, i64 -20
  %.4280.2 = load float, ptr %scevgep687, align 4
  %.4282.2 = fpext float %.4280.2 to double
  %.4283.2 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.2
  %.4284.2 = fsub nnan nsz double %.4250.2, %.4283.2
  store double %.4284.2, ptr %sunkaddr1161, align 8
  %sunkaddr1162 = shl i64 %.418919261928, 3
  %sunkaddr1163 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1162
  %sunkaddr1164 = getelementptr i8, ptr %sunkaddr1163, i64 24
  %.4250.3 = load double, ptr %sunkaddr1164, align 8
  %104 = shl i64 %.418919261928, 2
  %scevgep684 = getelementptr i8, ptr %scevgep676, i64 %104
  %scevgep685 = getelementptr i8, ptr %scevgep684, i64 -16
  %.4280.3 = load float, ptr %scevgep685, align 4
  %.4282.3 = fpext float %.4280.3 to double
  %.4283.3 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.3
  %.4284.3 = fsub nnan nsz double %.4250.3, %.4283.3
  store double %.4284.3, ptr %sunkaddr1164, align 8
  %sunkaddr1165 = shl i64 %.418919261928, 3
  %sunkaddr1166 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1165
  %sunkaddr1167 = getelementptr i8, ptr %sunkaddr1166, i64 32
  %.4250.4 = load double, ptr %sunkaddr1167, align 8
  %105 = shl i64 %.418919261928, 2
  %scevgep682 = getelementptr i8, ptr %scevgep676, i64 %105
  %scevgep683 = getelementptr i8, ptr %scevgep682, i64 -12
  %.4280.4 = load float, ptr %scevgep683, align 4
  %.4282.4 = fpext float %.4280.4 to double
  %.4283.4 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.4
  %.4284.4 = fsub nnan nsz double %.4250.4, %.4283.4
  store double %.4284.4, ptr %sunkaddr1167, align 8
  %sunkaddr1168 = shl i64 %.418919261928, 3
  %sunkaddr1169 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1168
  %sunkaddr1170 = getelementptr i8, ptr %sunkaddr1169, i64 40
  %.4250.5 = load double, ptr %sunkaddr1170, align 8
  %106 = shl i64 %.418919261928, 2
  %scevgep680 = getelementptr i8, ptr %scevgep676, i64 %106
  %scevgep681 = getelementptr i8, ptr %scevgep680, i64 -8
  %.4280.5 = load float, ptr %scevgep681, align 4
  %.4282.5 = fpext float %.4280.5 to double
  %.4283.5 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.5
  %.4284.5 = fsub nnan nsz double %.4250.5, %.4283.5
  store double %.4284.5, ptr %sunkaddr1170, align 8
  %sunkaddr1171 = shl i64 %.418919261928, 3
  %sunkaddr1172 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1171
  %sunkaddr1173 = getelementptr i8, ptr %sunkaddr1172, i64 48
  %.4250.6 = load double, ptr %sunkaddr1173, align 8
  %107 = shl i64 %.418919261928, 2
  %scevgep678 = getelementptr i8, ptr %scevgep676, i64 %107
  %scevgep679 = getelementptr i8, ptr %scevgep678, i64 -4
  %.4280.6 = load float, ptr %scevgep679, align 4
  %.4282.6 = fpext float %.4280.6 to double
  %.4283.6 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.6
  %.4284.6 = fsub nnan nsz double %.4250.6, %.4283.6
  store double %.4284.6, ptr %sunkaddr1173, align 8
  %.4196.7 = add nuw nsw i64 %.418919261928, 8
  %sunkaddr1174 = shl i64 %.418919261928, 3
  %sunkaddr1175 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1174
  %sunkaddr1176 = getelementptr i8, ptr %sunkaddr1175, i64 56
  %.4250.7 = load double, ptr %sunkaddr1176, align 8
  %108 = shl i64 %.418919261928, 2
  %scevgep677 = getelementptr i8, ptr %scevgep676, i64 %108
  %.4280.7 = load float, ptr %scevgep677, align 4
  %.4282.7 = fpext float %.4280.7 to double
  %.4283.7 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282.7
  %.4284.7 = fsub nnan nsz double %.4250.7, %.4283.7
  store double %.4284.7, ptr %sunkaddr1176, align 8
  %exitcond2131.not.7 = icmp eq i64 %arg.place.2, %.4196.7
  br i1 %exitcond2131.not.7, label %switch.end.1, label %B2200, !llvm.loop !53

switch.end.1:
  %row.sroa.0.3 = phi ptr [ null, %switch.end ], [ %arg.kernel.0, %B2102 ], [ %arg.kernel.0, %middle.block512 ], [ %arg.kernel.0, %vec.epilog.middle.block528 ], [ %arg.kernel.0, %B2200.prol.loopexit ], [ %arg.kernel.0, %B2200 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3)
  %sunkaddr1177 = shl i64 %.1614, 3
  %sunkaddr1178 = getelementptr i8, ptr %43, i64 %sunkaddr1177
  %.94.i50 = load double, ptr %sunkaddr1178, align 8, !noalias !54
  %.95.i51 = fcmp nnan nsz olt double %.94.i50, %arg.C
  %"$phi56.0.2.0.i52" = select i1 %.95.i51, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i53 = fcmp nnan nsz ogt double %.94.i50, 0.000000e+00
  %"$phi110.0.2.0.i54" = select i1 %.148.i53, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1179 = shl i64 %.1682, 3
  %sunkaddr1180 = getelementptr i8, ptr %44, i64 %sunkaddr1179
  %.194.i55 = load double, ptr %sunkaddr1180, align 8, !noalias !54
  %.201.i56 = fcmp nnan nsz ogt double %.194.i55, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i57" = select i1 %.201.i56, double %"$phi110.0.2.0.i54", double %"$phi56.0.2.0.i52"
  %"$phi56.0.2.0.$phi110.0.2.0.i58" = select i1 %.201.i56, double %"$phi56.0.2.0.i52", double %"$phi110.0.2.0.i54"
  %109 = getelementptr double, ptr %.6.i.i149, i64 %.1291.fca.0.load
  %.290.i = getelementptr double, ptr %109, i64 %.1483
  store double %"$phi56.0.2.0.$phi110.0.2.0.i58", ptr %.290.i, align 8, !noalias !54
  %110 = getelementptr double, ptr %.6.i.i170, i64 %.1291.fca.0.load
  %.326.i = getelementptr double, ptr %110, i64 %.1483
  store double %"$phi110.0.2.0.$phi56.0.2.0.i57", ptr %.326.i, align 8, !noalias !54
  %.3901.1 = fcmp nnan nsz oge double %.1660, %arg.C
  %sunkaddr1181 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1182 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1181
  %.3932.1 = load double, ptr %sunkaddr1182, align 8
  %.3934.1 = fcmp nnan nsz oge double %.3932.1, %arg.C
  %.3939.1 = xor i1 %.3901.1, %.3934.1
  br i1 %.3939.1, label %B2102.1, label %B2044.backedge.1

B2102.1:
  %111 = icmp slt i64 %arg.place.2, 1
  %112 = fcmp oge double %.3932.1, %arg.C
  %sunkaddr1183 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1184 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1183
  %.3975.1 = load double, ptr %sunkaddr1184, align 8
  %.4013.1 = fneg nnan nsz double %.3975.1
  %.3975.pn.1 = select i1 %112, double %.3975.1, double %.4013.1
  %"$phi2150.1.2.4.1" = fmul nnan nsz double %arg.C, %.3975.pn.1
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %111, label %B2044.backedge.1, label %iter.check446

iter.check446:
  %113 = icmp ult i64 %arg.place.2, 4
  br i1 %113, label %B2200.1.preheader, label %vector.memcheck436

vector.memcheck436:
  %114 = mul i64 %277, %.1291.fca.1.load
  %scevgep439 = getelementptr i8, ptr %scevgep438, i64 %114
  %bound0440 = icmp ult ptr %.6.i.i86, %scevgep439
  %bound1441 = icmp ult ptr %.3455, %scevgep437
  %found.conflict442 = and i1 %bound0440, %bound1441
  br i1 %found.conflict442, label %B2200.1.preheader, label %vector.main.loop.iter.check448

vector.main.loop.iter.check448:
  %115 = icmp ult i64 %arg.place.2, 32
  br i1 %115, label %vec.epilog.ph471, label %vector.ph449

vector.ph449:
  %broadcast.splatinsert452 = insertelement <8 x double> poison, double %"$phi2150.1.2.4.1", i64 0
  %broadcast.splat453 = shufflevector <8 x double> %broadcast.splatinsert452, <8 x double> poison, <8 x i32> zeroinitializer
  %116 = mul i64 %287, %.1291.fca.1.load
  %scevgep709 = getelementptr i8, ptr %scevgep708, i64 %116
  br label %vector.body454

vector.body454:
  %index455 = phi i64 [ 0, %vector.ph449 ], [ %index.next464, %vector.body454 ]
  %sunkaddr1185 = shl i64 %index455, 3
  %sunkaddr1186 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1185
  %wide.load456 = load <8 x double>, ptr %sunkaddr1186, align 8, !alias.scope !57, !noalias !60
  %sunkaddr1187 = shl i64 %index455, 3
  %sunkaddr1188 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1187
  %sunkaddr1189 = getelementptr i8, ptr %sunkaddr1188, i64 64
  %wide.load457 = load <8 x double>, ptr %sunkaddr1189, align 8, !alias.scope !57, !noalias !60
  %sunkaddr1190 = shl i64 %index455, 3
  %sunkaddr1191 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1190
  %sunkaddr1192 = getelementptr i8, ptr %sunkaddr1191, i64 128
  %wide.load458 = load <8 x double>, ptr %sunkaddr1192, align 8, !alias.scope !57, !noalias !60
  %sunkaddr1193 = shl i64 %index455, 3
  %sunkaddr1194 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1193
  %sunkaddr1195 = getelementptr i8, ptr %sunkaddr1194, i64 192
  %wide.load459 = load <8 x double>, ptr %sunkaddr1195, align 8, !alias.scope !57, !noalias !60
  %117 = shl i64 %index455, 2
  %scevgep715 = getelementptr i8, ptr %scevgep709, i64 %117
  %scevgep716 = getelementptr i8, ptr %scevgep715, i64 -96
  %118 = shl i64 %index455, 2
  %scevgep713 = getelementptr i8, ptr %scevgep709, i64 %118
  %scevgep714 = getelementptr i8, ptr %scevgep713, i64 -64
  %119 = shl i64 %index455, 2
  %scevgep711 = getelementptr i8, ptr %scevgep709, i64 %119
  %scevgep712 = getelementptr i8, ptr %scevgep711, i64 -32
  %120 = shl i64 %index455, 2
  %scevgep710 = getelementptr i8, ptr %scevgep709, i64 %120
  %wide.load460 = load <8 x float>, ptr %scevgep716, align 4, !alias.scope !60
  %wide.load461 = load <8 x float>, ptr %scevgep714, align 4, !alias.scope !60
  %wide.load462 = load <8 x float>, ptr %scevgep712, align 4, !alias.scope !60
  %wide.load463 = load <8 x float>, ptr %scevgep710, align 4, !alias.scope !60
  %121 = fpext <8 x float> %wide.load460 to <8 x double>
  %122 = fpext <8 x float> %wide.load461 to <8 x double>
  %123 = fpext <8 x float> %wide.load462 to <8 x double>
  %124 = fpext <8 x float> %wide.load463 to <8 x double>
  %125 = fmul nnan nsz <8 x double> %broadcast.splat453, %121
  %126 = fmul nnan nsz <8 x double> %broadcast.splat453, %122
  %127 = fmul nnan nsz <8 x double> %broadcast.splat453, %123
  %128 = fmul nnan nsz <8 x double> %broadcast.splat453, %124
  %129 = fsub nnan nsz <8 x double> %wide.load456, %125
  %130 = fsub nnan nsz <8 x double> %wide.load457, %126
  %131 = fsub nnan nsz <8 x double> %wide.load458, %127
  %132 = fsub nnan nsz <8 x double> %wide.load459, %128
  store <8 x double> %129, ptr %sunkaddr1186, align 8, !alias.scope !57, !noalias !60
  store <8 x double> %130, ptr %sunkaddr1189, align 8, !alias.scope !57, !noalias !60
  store <8 x double> %131, ptr %sunkaddr1192, align 8, !alias.scope !57, !noalias !60
  store <8 x double> %132, ptr %sunkaddr1195, align 8, !alias.scope !57, !noalias !60
  %index.next464 = add nuw i64 %index455, 32
  %133 = icmp eq i64 %n.vec498, %index.next464
  br i1 %133, label %middle.block465, label %vector.body454, !llvm.loop !62

middle.block465:
  %134 = icmp eq i64 %arg.place.2, %n.vec451
  br i1 %134, label %B2044.backedge.1, label %vec.epilog.iter.check469

vec.epilog.iter.check469:
  %135 = and i64 %arg.place.2, 28
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %B2200.1.preheader, label %vec.epilog.ph471, !prof !49

vec.epilog.ph471:
  %vec.epilog.resume.val467 = phi i64 [ %n.vec451, %vec.epilog.iter.check469 ], [ 0, %vector.main.loop.iter.check448 ]
  %broadcast.splatinsert474 = insertelement <4 x double> poison, double %"$phi2150.1.2.4.1", i64 0
  %broadcast.splat475 = shufflevector <4 x double> %broadcast.splatinsert474, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body476

vec.epilog.vector.body476:
  %index477 = phi i64 [ %vec.epilog.resume.val467, %vec.epilog.ph471 ], [ %index.next480, %vec.epilog.vector.body476 ]
  %137 = shl i64 %index477, 3
  %scevgep725 = getelementptr i8, ptr %.6.i.i86, i64 %137
  %wide.load478 = load <4 x double>, ptr %scevgep725, align 8, !alias.scope !57, !noalias !60
  %138 = shl i64 %index477, 2
  %scevgep724 = getelementptr i8, ptr %.3455, i64 %138
  %wide.load479 = load <4 x float>, ptr %scevgep724, align 4, !alias.scope !60
  %139 = fpext <4 x float> %wide.load479 to <4 x double>
  %140 = fmul nnan nsz <4 x double> %broadcast.splat475, %139
  %141 = fsub nnan nsz <4 x double> %wide.load478, %140
  store <4 x double> %141, ptr %scevgep725, align 8, !alias.scope !57, !noalias !60
  %index.next480 = add nuw i64 %index477, 4
  %142 = icmp eq i64 %n.vec520, %index.next480
  br i1 %142, label %vec.epilog.middle.block481, label %vec.epilog.vector.body476, !llvm.loop !63

vec.epilog.middle.block481:
  %143 = icmp eq i64 %arg.place.2, %n.vec473
  br i1 %143, label %B2044.backedge.1, label %B2200.1.preheader

B2200.1.preheader:
  %.418919261928.1.ph = phi i64 [ 0, %iter.check446 ], [ 0, %vector.memcheck436 ], [ %n.vec451, %vec.epilog.iter.check469 ], [ %n.vec473, %vec.epilog.middle.block481 ]
  %144 = sub nsw i64 %arg.place.2, %.418919261928.1.ph
  %xtraiter580 = and i64 %144, 7
  %lcmp.mod581.not = icmp eq i64 %xtraiter580, 0
  br i1 %lcmp.mod581.not, label %B2200.1.prol.loopexit, label %B2200.1.prol.preheader

B2200.1.prol.preheader:
  br label %B2200.1.prol

B2200.1.prol:
  %lsr.iv728 = phi i64 [ %xtraiter580, %B2200.1.prol.preheader ], [ %lsr.iv.next729, %B2200.1.prol ]
  %.418919261928.1.prol = phi i64 [ %.418919261928.1.ph, %B2200.1.prol.preheader ], [ %.4196.1.prol, %B2200.1.prol ]
  %.4196.1.prol = add nuw i64 %.418919261928.1.prol, 1
  %145 = shl i64 %.418919261928.1.prol, 3
  %scevgep727 = getelementptr i8, ptr %.6.i.i86, i64 %145
  %.4250.1.prol = load double, ptr %scevgep727, align 8
  %146 = shl i64 %.418919261928.1.prol, 2
  %scevgep726 = getelementptr i8, ptr %.3455, i64 %146
  %.4280.1.prol = load float, ptr %scevgep726, align 4
  %.4282.1.prol = fpext float %.4280.1.prol to double
  %.4283.1.prol = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.prol
  %.4284.1.prol = fsub nnan nsz double %.4250.1.prol, %.4283.1.prol
  store double %.4284.1.prol, ptr %scevgep727, align 8
  %lsr.iv.next729 = add nsw i64 %lsr.iv728, -1
  %prol.iter582.cmp.not = icmp eq i64 %lsr.iv.next729, 0
  br i1 %prol.iter582.cmp.not, label %B2200.1.prol.loopexit, label %B2200.1.prol, !llvm.loop !64

B2200.1.prol.loopexit:
  %.418919261928.1.unr = phi i64 [ %.418919261928.1.ph, %B2200.1.preheader ], [ %.4196.1.prol, %B2200.1.prol ]
  %147 = sub nsw i64 %.418919261928.1.ph, %arg.place.2
  %148 = icmp ugt i64 %147, -8
  br i1 %148, label %B2044.backedge.1, label %B2200.1.preheader585

B2200.1.preheader585:
  %149 = mul i64 %288, %.1291.fca.1.load
  %scevgep731 = getelementptr i8, ptr %scevgep730, i64 %149
  br label %B2200.1

B2200.1:
  %.418919261928.1 = phi i64 [ %.4196.1.7, %B2200.1 ], [ %.418919261928.1.unr, %B2200.1.preheader585 ]
  %sunkaddr1196 = shl i64 %.418919261928.1, 3
  %sunkaddr1197 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1196
  %.4250.1 = load double, ptr %sunkaddr1197, align 8
  %150 = shl i64 %.418919261928.1, 2
  %scevgep743 = getelementptr i8, ptr %scevgep731, i64 %150
  %scevgep744 = getelementptr i8, ptr %scevgep743, i64 -28
  %.4280.1 = load float, ptr %scevgep744, align 4
  %.4282.1 = fpext float %.4280.1 to double
  %.4283.1 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1
  %.4284.1 = fsub nnan nsz double %.4250.1, %.4283.1
  store double %.4284.1, ptr %sunkaddr1197, align 8
  %sunkaddr1198 = shl i64 %.418919261928.1, 3
  %sunkaddr1199 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1198
  %sunkaddr1200 = getelementptr i8, ptr %sunkaddr1199, i64 8
  %.4250.1.1 = load double, ptr %sunkaddr1200, align 8
  %151 = shl i64 %.418919261928.1, 2
  %scevgep745 = getelementptr i8, ptr %scevgep731, i64 %151
  %scevgep746 = getelementptr i8, ptr %scevgep745, i64 -24
  %.4280.1.1 = load float, ptr %scevgep746, align 4
  %.4282.1.1 = fpext float %.4280.1.1 to double
  %.4283.1.1 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.1
  %.4284.1.1 = fsub nnan nsz double %.4250.1.1, %.4283.1.1
  store double %.4284.1.1, ptr %sunkaddr1200, align 8
  %sunkaddr1201 = shl i64 %.418919261928.1, 3
  %sunkaddr1202 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1201
  %sunkaddr1203 = getelementptr i8, ptr %sunkaddr1202, i64 16
  %.4250.1.2 = load double, ptr %sunkaddr1203, align 8
  %152 = shl i64 %.418919261928.1, 2
  %scevgep741 = getelementptr i8, ptr %scevgep731, i64 %152
  %scevgep742 = getelementptr i8, ptr %scevgep741, i64 -20
  %.4280.1.2 = load float, ptr %scevgep742, align 4
  %.4282.1.2 = fpext float %.4280.1.2 to double
  %.4283.1.2 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.2
  %.4284.1.2 = fsub nnan nsz double %.4250.1.2, %.4283.1.2
  store double %.4284.1.2, ptr %sunkaddr1203, align 8
  %sunkaddr1204 = shl i64 %.418919261928.1, 3
  %sunkaddr1205 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1204
  %sunkaddr1206 = getelementptr i8, ptr %sunkaddr1205, i64 24
  %.4250.1.3 = load double, ptr %sunkaddr1206, align 8
  %153 = shl i64 %.418919261928.1, 2
  %scevgep739 = getelementptr i8, ptr %scevgep731, i64 %153
  %scevgep740 = getelementptr i8, ptr %scevgep739, i64 -16
  %.4280.1.3 = load float, ptr %scevgep740, align 4
  %.4282.1.3 = fpext float %.4280.1.3 to double
  %.4283.1.3 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.3
  %.4284.1.3 = fsub nnan nsz double %.4250.1.3, %.4283.1.3
  store double %.4284.1.3, ptr %sunkaddr1206, align 8
  %sunkaddr1207 = shl i64 %.418919261928.1, 3
  %sunkaddr1208 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1207
  %sunkaddr1209 = getelementptr i8, ptr %sunkaddr1208, i64 32
  %.4250.1.4 = load double, ptr %sunkaddr1209, align 8
  %154 = shl i64 %.418919261928.1, 2
  %scevgep737 = getelementptr i8, ptr %scevgep731, i64 %154
  %scevgep738 = getelementptr i8, ptr %scevgep737, i64 -12
  %.4280.1.4 = load float, ptr %scevgep738, align 4
  %.4282.1.4 = fpext float %.4280.1.4 to double
  %.4283.1.4 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.4
  %.4284.1.4 = fsub nnan nsz double %.4250.1.4, %.4283.1.4
  store double %.4284.1.4, ptr %sunkaddr1209, align 8
  %sunkaddr1210 = shl i64 %.418919261928.1, 3
  %sunkaddr1211 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1210
  %sunkaddr1212 = getelementptr i8, ptr %sunkaddr1211, i64 40
  %.4250.1.5 = load double, ptr %sunkaddr1212, align 8
  %155 = shl i64 %.418919261928.1, 2
  %scevgep735 = getelementptr i8, ptr %scevgep731, i64 %155
  %scevgep736 = getelementptr i8, ptr %scevgep735, i64 -8
  %.4280.1.5 = load float, ptr %scevgep736, align 4
  %.4282.1.5 = fpext float %.4280.1.5 to double
  %.4283.1.5 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.5
  %.4284.1.5 = fsub nnan nsz double %.4250.1.5, %.4283.1.5
  store double %.4284.1.5, ptr %sunkaddr1212, align 8
  %sunkaddr1213 = shl i64 %.418919261928.1, 3
  %sunkaddr1214 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1213
  %sunkaddr1215 = getelementptr i8, ptr %sunkaddr1214, i64 48
  %.4250.1.6 = load double, ptr %sunkaddr1215, align 8
  %156 = shl i64 %.418919261928.1, 2
  %scevgep733 = getelementptr i8, ptr %scevgep731, i64 %156
  %scevgep734 = getelementptr i8, ptr %scevgep733, i64 -4
  %.4280.1.6 = load float, ptr %scevgep734, align 4
  %.4282.1.6 = fpext float %.4280.1.6 to double
  %.4283.1.6 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.6
  %.4284.1.6 = fsub nnan nsz double %.4250.1.6, %.4283.1.6
  store double %.4284.1.6, ptr %sunkaddr1215, align 8
  %.4196.1.7 = add nuw nsw i64 %.418919261928.1, 8
  %sunkaddr1216 = shl i64 %.418919261928.1, 3
  %sunkaddr1217 = getelementptr i8, ptr %.6.i.i86, i64 %sunkaddr1216
  %sunkaddr1218 = getelementptr i8, ptr %sunkaddr1217, i64 56
  %.4250.1.7 = load double, ptr %sunkaddr1218, align 8
  %157 = shl i64 %.418919261928.1, 2
  %scevgep732 = getelementptr i8, ptr %scevgep731, i64 %157
  %.4280.1.7 = load float, ptr %scevgep732, align 4
  %.4282.1.7 = fpext float %.4280.1.7 to double
  %.4283.1.7 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1.7
  %.4284.1.7 = fsub nnan nsz double %.4250.1.7, %.4283.1.7
  store double %.4284.1.7, ptr %sunkaddr1218, align 8
  %exitcond2131.1.not.7 = icmp eq i64 %arg.place.2, %.4196.1.7
  br i1 %exitcond2131.1.not.7, label %B2044.backedge.1, label %B2200.1, !llvm.loop !65

B2044.backedge.1:
  %row.sroa.0.3.1 = phi ptr [ null, %switch.end.1 ], [ %arg.kernel.0, %B2102.1 ], [ %arg.kernel.0, %middle.block465 ], [ %arg.kernel.0, %vec.epilog.middle.block481 ], [ %arg.kernel.0, %B2200.1.prol.loopexit ], [ %arg.kernel.0, %B2200.1 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3.1)
  %sunkaddr1219 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1220 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1219
  %.94.i62 = load double, ptr %sunkaddr1220, align 8, !noalias !66
  %.95.i63 = fcmp nnan nsz olt double %.94.i62, %arg.C
  %"$phi56.0.2.0.i64" = select i1 %.95.i63, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i65 = fcmp nnan nsz ogt double %.94.i62, 0.000000e+00
  %"$phi110.0.2.0.i66" = select i1 %.148.i65, double 0.000000e+00, double 0xFFF0000000000000
  %sunkaddr1221 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1222 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1221
  %.194.i69 = load double, ptr %sunkaddr1222, align 8, !noalias !66
  %.201.i70 = fcmp nnan nsz ogt double %.194.i69, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i71" = select i1 %.201.i70, double %"$phi110.0.2.0.i66", double %"$phi56.0.2.0.i64"
  %"$phi56.0.2.0.$phi110.0.2.0.i72" = select i1 %.201.i70, double %"$phi56.0.2.0.i64", double %"$phi110.0.2.0.i66"
  %158 = getelementptr double, ptr %.6.i.i149, i64 %.1291.fca.1.load
  store double %"$phi56.0.2.0.$phi110.0.2.0.i72", ptr %158, align 8, !noalias !66
  %159 = getelementptr double, ptr %.6.i.i170, i64 %.1291.fca.1.load
  store double %"$phi110.0.2.0.$phi56.0.2.0.i71", ptr %159, align 8, !noalias !66
  br label %B580.backedge

B2300:
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i145)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i124)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i166)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i103)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i82)
  store double 0.000000e+00, ptr %.4404, align 8
  %.4414 = call i32 @n81(ptr nonnull %.4404, ptr nonnull %excinfo.15, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, i64 %active.4.2)
  %cond302 = icmp eq i32 %.4414, 0
  br i1 %cond302, label %B2300.endif, label %B2300.if.if, !prof !40

B0.endif.endif.endif.i80:
  %.5.i.i = getelementptr i8, ptr %.7.i.i.i, i64 24
  %.6.i.i = load ptr, ptr %.5.i.i, align 8, !noalias !69
  %.7.i.i.i82 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !70
  %.8.i.i.i83 = icmp eq ptr %.7.i.i.i82, null
  br i1 %.8.i.i.i83, label %B0.endif.if.if, label %B0.endif.endif.endif.i101, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.if.if ], [ 1, %B0.endif.if.if ], [ 1, %B0.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.endif.endif.if.if ], [ 0, %B2300.endif ], [ %.1417, %B780.if.if ], [ %.4414, %B2300.if.if ], [ %.1213, %B606.endif.if.if ], [ 1, %B698.if.if ]
  ret i32 %common.ret.op

B0.if.if:
  %excinfo.1.0.ph = phi ptr [ @n45, %B0.endif.endif.endif.i ], [ @n40, %B0.endif.endif.i ], [ @n37, %B0 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i101:
  %.5.i.i85 = getelementptr i8, ptr %.7.i.i.i82, i64 24
  %.6.i.i86 = load ptr, ptr %.5.i.i85, align 8, !noalias !80
  %.7.i.i.i103 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !81
  %.8.i.i.i104 = icmp eq ptr %.7.i.i.i103, null
  br i1 %.8.i.i.i104, label %B0.endif.endif.if.if, label %B0.endif.endif.endif.i122, !prof !1

B0.endif.if.if:
  store ptr @n45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i122:
  %.5.i.i106 = getelementptr i8, ptr %.7.i.i.i103, i64 24
  %.6.i.i107 = load ptr, ptr %.5.i.i106, align 8, !noalias !91
  %.7.i.i.i124 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !92
  %.8.i.i.i125 = icmp eq ptr %.7.i.i.i124, null
  br i1 %.8.i.i.i125, label %B0.endif.endif.endif.if.if, label %B0.endif.endif.endif.i143, !prof !1

B0.endif.endif.if.if:
  store ptr @n45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i143:
  %.5.i.i127 = getelementptr i8, ptr %.7.i.i.i124, i64 24
  %.6.i.i128 = load ptr, ptr %.5.i.i127, align 8, !noalias !102
  %.7.i.i.i145 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !103
  %.8.i.i.i146 = icmp eq ptr %.7.i.i.i145, null
  br i1 %.8.i.i.i146, label %B0.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.i164, !prof !1

B0.endif.endif.endif.if.if:
  store ptr @n45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.i164:
  %.5.i.i148 = getelementptr i8, ptr %.7.i.i.i145, i64 24
  %.6.i.i149 = load ptr, ptr %.5.i.i148, align 8, !noalias !113
  %.7.i.i.i166 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.29.i, i32 32), !noalias !114
  %.8.i.i.i167 = icmp eq ptr %.7.i.i.i166, null
  br i1 %.8.i.i.i167, label %B0.endif.endif.endif.endif.endif.if.if, label %B0.endif.endif.endif.endif.endif.endif.endif, !prof !1

B0.endif.endif.endif.endif.if.if:
  store ptr @n45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if:
  store ptr @n45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:
  %.5.i.i169 = getelementptr i8, ptr %.7.i.i.i166, i64 24
  %.6.i.i170 = load ptr, ptr %.5.i.i169, align 8, !noalias !124
  %.5421907.not = icmp eq i64 %arg.y.2, 0
  br i1 %.5421907.not, label %B426.endif, label %iter.check

iter.check:
  %min.iters.check = icmp ult i64 %arg.y.2, 4
  br i1 %min.iters.check, label %B310.preheader, label %vector.memcheck

vector.memcheck:
  %160 = ptrtoint ptr %.6.i.i170 to i64
  %161 = ptrtoint ptr %.6.i.i149 to i64
  %162 = ptrtoint ptr %.6.i.i107 to i64
  %163 = ptrtoint ptr %.6.i.i86 to i64
  %164 = ptrtoint ptr %.6.i.i to i64
  %165 = ptrtoint ptr %arg.y.4 to i64
  %166 = sub i64 %163, %164
  %diff.check = icmp ult i64 %166, 256
  %167 = sub i64 %162, %164
  %diff.check331 = icmp ult i64 %167, 256
  %conflict.rdx = or i1 %diff.check, %diff.check331
  %168 = sub i64 %161, %164
  %diff.check333 = icmp ult i64 %168, 256
  %conflict.rdx334 = or i1 %conflict.rdx, %diff.check333
  %169 = sub i64 %160, %164
  %diff.check336 = icmp ult i64 %169, 256
  %conflict.rdx337 = or i1 %conflict.rdx334, %diff.check336
  %170 = sub i64 %164, %165
  %diff.check339 = icmp ult i64 %170, 256
  %conflict.rdx340 = or i1 %conflict.rdx337, %diff.check339
  %171 = sub i64 %162, %163
  %diff.check341 = icmp ult i64 %171, 256
  %conflict.rdx342 = or i1 %conflict.rdx340, %diff.check341
  %172 = sub i64 %161, %163
  %diff.check343 = icmp ult i64 %172, 256
  %conflict.rdx344 = or i1 %conflict.rdx342, %diff.check343
  %173 = sub i64 %160, %163
  %diff.check345 = icmp ult i64 %173, 256
  %conflict.rdx346 = or i1 %conflict.rdx344, %diff.check345
  %174 = sub i64 %163, %165
  %diff.check347 = icmp ult i64 %174, 256
  %conflict.rdx348 = or i1 %conflict.rdx346, %diff.check347
  %175 = sub i64 %161, %162
  %diff.check349 = icmp ult i64 %175, 256
  %conflict.rdx350 = or i1 %conflict.rdx348, %diff.check349
  %176 = sub i64 %160, %162
  %diff.check351 = icmp ult i64 %176, 256
  %conflict.rdx352 = or i1 %conflict.rdx350, %diff.check351
  %177 = sub i64 %162, %165
  %diff.check353 = icmp ult i64 %177, 256
  %conflict.rdx354 = or i1 %conflict.rdx352, %diff.check353
  %178 = sub i64 %160, %161
  %diff.check355 = icmp ult i64 %178, 256
  %conflict.rdx356 = or i1 %conflict.rdx354, %diff.check355
  %179 = sub i64 %161, %165
  %diff.check357 = icmp ult i64 %179, 256
  %conflict.rdx358 = or i1 %conflict.rdx356, %diff.check357
  %180 = sub i64 %160, %165
  %diff.check359 = icmp ult i64 %180, 256
  %conflict.rdx360 = or i1 %conflict.rdx358, %diff.check359
  br i1 %conflict.rdx360, label %B310.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check361 = icmp ult i64 %arg.y.2, 32
  br i1 %min.iters.check361, label %vec.epilog.ph, label %vector.ph

vector.ph:
  %n.vec = and i64 %arg.y.2, 1152921504606846944
  %181 = shl nuw nsw i64 %arg.y.2, 3
  %182 = and i64 %181, 9223372036854775552
  br label %vector.body

vector.body:
  %lsr.iv960 = phi i64 [ %lsr.iv.next961, %vector.body ], [ 0, %vector.ph ]
  %sunkaddr1223 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv960
  %wide.load = load <8 x double>, ptr %sunkaddr1223, align 8
  %sunkaddr1224 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv960
  %sunkaddr1225 = getelementptr i8, ptr %sunkaddr1224, i64 64
  %wide.load362 = load <8 x double>, ptr %sunkaddr1225, align 8
  %sunkaddr1226 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv960
  %sunkaddr1227 = getelementptr i8, ptr %sunkaddr1226, i64 128
  %wide.load363 = load <8 x double>, ptr %sunkaddr1227, align 8
  %sunkaddr1228 = getelementptr i8, ptr %arg.y.4, i64 %lsr.iv960
  %sunkaddr1229 = getelementptr i8, ptr %sunkaddr1228, i64 192
  %wide.load364 = load <8 x double>, ptr %sunkaddr1229, align 8
  %sunkaddr1230 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv960
  store <8 x double> %wide.load, ptr %sunkaddr1230, align 8
  %sunkaddr1231 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv960
  %sunkaddr1232 = getelementptr i8, ptr %sunkaddr1231, i64 64
  store <8 x double> %wide.load362, ptr %sunkaddr1232, align 8
  %sunkaddr1233 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv960
  %sunkaddr1234 = getelementptr i8, ptr %sunkaddr1233, i64 128
  store <8 x double> %wide.load363, ptr %sunkaddr1234, align 8
  %sunkaddr1235 = getelementptr i8, ptr %.6.i.i, i64 %lsr.iv960
  %sunkaddr1236 = getelementptr i8, ptr %sunkaddr1235, i64 192
  store <8 x double> %wide.load364, ptr %sunkaddr1236, align 8
  %sunkaddr1237 = getelementptr i8, ptr %.6.i.i86, i64 %lsr.iv960
  store <8 x double> zeroinitializer, ptr %sunkaddr1237, align 8
  %sunkaddr1238 = getelementptr i8, ptr %.6.i.i86, i64 %lsr.iv960
  %sunkaddr1239 = getelementptr i8, ptr %sunkaddr1238, i64 64
  store <8 x double> zeroinitializer, ptr %sunkaddr1239, align 8
  %sunkaddr1240 = getelementptr i8, ptr %.6.i.i86, i64 %lsr.iv960
  %sunkaddr1241 = getelementptr i8, ptr %sunkaddr1240, i64 128
  store <8 x double> zeroinitializer, ptr %sunkaddr1241, align 8
  %sunkaddr1242 = getelementptr i8, ptr %.6.i.i86, i64 %lsr.iv960
  %sunkaddr1243 = getelementptr i8, ptr %sunkaddr1242, i64 192
  store <8 x double> zeroinitializer, ptr %sunkaddr1243, align 8
  %sunkaddr1244 = getelementptr i8, ptr %.6.i.i107, i64 %lsr.iv960
  store <8 x double> splat (double 1.000000e+00), ptr %sunkaddr1244, align 8
  %sunkaddr1245 = getelementptr i8, ptr %.6.i.i107, i64 %lsr.iv960
  %sunkaddr1246 = getelementptr i8, ptr %sunkaddr1245, i64 64
  store <8 x double> splat (double 1.000000e+00), ptr %sunkaddr1246, align 8
  %sunkaddr1247 = getelementptr i8, ptr %.6.i.i107, i64 %lsr.iv960
  %sunkaddr1248 = getelementptr i8, ptr %sunkaddr1247, i64 128
  store <8 x double> splat (double 1.000000e+00), ptr %sunkaddr1248, align 8
  %sunkaddr1249 = getelementptr i8, ptr %.6.i.i107, i64 %lsr.iv960
  %sunkaddr1250 = getelementptr i8, ptr %sunkaddr1249, i64 192
  store <8 x double> splat (double 1.000000e+00), ptr %sunkaddr1250, align 8
  %sunkaddr1251 = getelementptr i8, ptr %.6.i.i149, i64 %lsr.iv960
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1251, align 8
  %sunkaddr1252 = getelementptr i8, ptr %.6.i.i149, i64 %lsr.iv960
  %sunkaddr1253 = getelementptr i8, ptr %sunkaddr1252, i64 64
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1253, align 8
  %sunkaddr1254 = getelementptr i8, ptr %.6.i.i149, i64 %lsr.iv960
  %sunkaddr1255 = getelementptr i8, ptr %sunkaddr1254, i64 128
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1255, align 8
  %sunkaddr1256 = getelementptr i8, ptr %.6.i.i149, i64 %lsr.iv960
  %sunkaddr1257 = getelementptr i8, ptr %sunkaddr1256, i64 192
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1257, align 8
  %sunkaddr1258 = getelementptr i8, ptr %.6.i.i170, i64 %lsr.iv960
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1258, align 8
  %sunkaddr1259 = getelementptr i8, ptr %.6.i.i170, i64 %lsr.iv960
  %sunkaddr1260 = getelementptr i8, ptr %sunkaddr1259, i64 64
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1260, align 8
  %sunkaddr1261 = getelementptr i8, ptr %.6.i.i170, i64 %lsr.iv960
  %sunkaddr1262 = getelementptr i8, ptr %sunkaddr1261, i64 128
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1262, align 8
  %sunkaddr1263 = getelementptr i8, ptr %.6.i.i170, i64 %lsr.iv960
  %sunkaddr1264 = getelementptr i8, ptr %sunkaddr1263, i64 192
  store <8 x double> splat (double 0xFFF0000000000000), ptr %sunkaddr1264, align 8
  %lsr.iv.next961 = add nuw nsw i64 %lsr.iv960, 256
  %183 = icmp eq i64 %182, %lsr.iv.next961
  br i1 %183, label %middle.block, label %vector.body, !llvm.loop !125

middle.block:
  %cmp.n = icmp eq i64 %arg.y.2, %n.vec
  br i1 %cmp.n, label %B426.endif, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %184 = and i64 %arg.y.2, 28
  %min.epilog.iters.check = icmp eq i64 %184, 0
  br i1 %min.epilog.iters.check, label %B310.preheader, label %vec.epilog.ph, !prof !49

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec366 = and i64 %arg.y.2, 1152921504606846972
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index367 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next369, %vec.epilog.vector.body ]
  %185 = shl i64 %index367, 3
  %scevgep959 = getelementptr i8, ptr %arg.y.4, i64 %185
  %wide.load368 = load <4 x double>, ptr %scevgep959, align 8
  %186 = shl i64 %index367, 3
  %scevgep958 = getelementptr i8, ptr %.6.i.i, i64 %186
  store <4 x double> %wide.load368, ptr %scevgep958, align 8
  %187 = shl i64 %index367, 3
  %scevgep957 = getelementptr i8, ptr %.6.i.i86, i64 %187
  store <4 x double> zeroinitializer, ptr %scevgep957, align 8
  %188 = shl i64 %index367, 3
  %scevgep956 = getelementptr i8, ptr %.6.i.i107, i64 %188
  store <4 x double> splat (double 1.000000e+00), ptr %scevgep956, align 8
  %189 = shl i64 %index367, 3
  %scevgep955 = getelementptr i8, ptr %.6.i.i149, i64 %189
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep955, align 8
  %190 = shl i64 %index367, 3
  %scevgep954 = getelementptr i8, ptr %.6.i.i170, i64 %190
  store <4 x double> splat (double 0xFFF0000000000000), ptr %scevgep954, align 8
  %index.next369 = add nuw i64 %index367, 4
  %191 = icmp eq i64 %n.vec366, %index.next369
  br i1 %191, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !126

vec.epilog.middle.block:
  %cmp.n370 = icmp eq i64 %arg.y.2, %n.vec366
  br i1 %cmp.n370, label %B426.endif, label %B310.preheader

B310.preheader:
  %.54819061908.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec366, %vec.epilog.middle.block ]
  %192 = sub nsw i64 %arg.y.2, %.54819061908.ph
  %xtraiter = and i64 %192, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B310.prol.loopexit, label %B310.prol.preheader

B310.prol.preheader:
  %193 = shl nuw nsw i64 %.54819061908.ph, 3
  %scevgep942 = getelementptr i8, ptr %.6.i.i170, i64 %193
  %scevgep944 = getelementptr i8, ptr %.6.i.i149, i64 %193
  %scevgep946 = getelementptr i8, ptr %.6.i.i107, i64 %193
  %scevgep948 = getelementptr i8, ptr %.6.i.i86, i64 %193
  %scevgep950 = getelementptr i8, ptr %.6.i.i, i64 %193
  %scevgep952 = getelementptr i8, ptr %arg.y.4, i64 %193
  br label %B310.prol

B310.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B310.prol ], [ 0, %B310.prol.preheader ]
  %194 = shl nuw nsw i64 %prol.iter, 3
  %scevgep953 = getelementptr i8, ptr %scevgep952, i64 %194
  %.609.prol = load double, ptr %scevgep953, align 8
  %195 = shl nuw nsw i64 %prol.iter, 3
  %scevgep951 = getelementptr i8, ptr %scevgep950, i64 %195
  store double %.609.prol, ptr %scevgep951, align 8
  %196 = shl nuw nsw i64 %prol.iter, 3
  %scevgep949 = getelementptr i8, ptr %scevgep948, i64 %196
  store double 0.000000e+00, ptr %scevgep949, align 8
  %197 = shl nuw nsw i64 %prol.iter, 3
  %scevgep947 = getelementptr i8, ptr %scevgep946, i64 %197
  store double 1.000000e+00, ptr %scevgep947, align 8
  %198 = shl nuw nsw i64 %prol.iter, 3
  %scevgep945 = getelementptr i8, ptr %scevgep944, i64 %198
  store double 0xFFF0000000000000, ptr %scevgep945, align 8
  %199 = shl nuw nsw i64 %prol.iter, 3
  %scevgep943 = getelementptr i8, ptr %scevgep942, i64 %199
  store double 0xFFF0000000000000, ptr %scevgep943, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B310.prol.loopexit.loopexit, label %B310.prol, !llvm.loop !127

B310.prol.loopexit.loopexit:
  %200 = add i64 %.54819061908.ph, %prol.iter.next
  br label %B310.prol.loopexit

B310.prol.loopexit:
  %.54819061908.unr = phi i64 [ %.54819061908.ph, %B310.preheader ], [ %200, %B310.prol.loopexit.loopexit ]
  %201 = sub nsw i64 %.54819061908.ph, %arg.y.2
  %202 = icmp ugt i64 %201, -8
  br i1 %202, label %B426.endif, label %B310.preheader589

B310.preheader589:
  %203 = sub i64 %arg.y.2, %.54819061908.unr
  %204 = shl nuw i64 %.54819061908.unr, 3
  %205 = add nuw i64 %204, 56
  %scevgep846 = getelementptr i8, ptr %.6.i.i170, i64 %205
  %scevgep862 = getelementptr i8, ptr %.6.i.i149, i64 %205
  %scevgep878 = getelementptr i8, ptr %.6.i.i107, i64 %205
  %scevgep894 = getelementptr i8, ptr %.6.i.i86, i64 %205
  %scevgep910 = getelementptr i8, ptr %.6.i.i, i64 %205
  %scevgep926 = getelementptr i8, ptr %arg.y.4, i64 %205
  br label %B310

B426.endif:
  %.835 = icmp sgt i64 %arg.place.2, 0
  br i1 %.835, label %B456.backedge.preheader, label %B528.endif

B456.backedge.preheader:
  %min.iters.check422 = icmp ult i64 %arg.place.2, 48
  br i1 %min.iters.check422, label %B456.backedge.preheader565, label %vector.scevcheck

vector.scevcheck:
  %206 = add nsw i64 %arg.place.2, -1
  %207 = shl i64 %arg.kernel.5.1, 2
  %208 = add i64 %207, 4
  %209 = sub nuw nsw i64 -4, %207
  %210 = icmp slt i64 %208, 0
  %211 = select i1 %210, i64 %209, i64 %208
  %mul = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %211, i64 %206)
  %mul.result = extractvalue { i64, i1 } %mul, 0
  %mul.overflow = extractvalue { i64, i1 } %mul, 1
  %212 = sub i64 0, %mul.result
  %213 = getelementptr i8, ptr %arg.kernel.4, i64 %mul.result
  %214 = getelementptr i8, ptr %arg.kernel.4, i64 %212
  %215 = icmp ult ptr %213, %arg.kernel.4
  %216 = icmp ugt ptr %214, %arg.kernel.4
  %217 = select i1 %210, i1 %216, i1 %215
  %218 = or i1 %217, %mul.overflow
  br i1 %218, label %B456.backedge.preheader565, label %vector.memcheck371

vector.memcheck371:
  %219 = shl i64 %arg.place.2, 3
  %scevgep = getelementptr i8, ptr %.6.i.i107, i64 %219
  %scevgep372 = getelementptr i8, ptr %.6.i.i149, i64 %219
  %scevgep373 = getelementptr i8, ptr %.6.i.i170, i64 %219
  %scevgep374 = getelementptr i8, ptr %arg.alpha.4, i64 %219
  %scevgep375 = getelementptr i8, ptr %arg.y.4, i64 %219
  %220 = add nsw i64 %arg.place.2, -1
  %221 = shl i64 %arg.kernel.5.1, 2
  %222 = add i64 %221, 4
  %223 = mul i64 %220, %222
  %scevgep376 = getelementptr i8, ptr %arg.kernel.4, i64 %223
  %224 = icmp ult ptr %arg.kernel.4, %scevgep376
  %umin = select i1 %224, ptr %arg.kernel.4, ptr %scevgep376
  %225 = icmp ugt ptr %arg.kernel.4, %scevgep376
  %umax = select i1 %225, ptr %arg.kernel.4, ptr %scevgep376
  %scevgep377 = getelementptr i8, ptr %umax, i64 4
  %bound0 = icmp ult ptr %.6.i.i107, %scevgep372
  %bound1 = icmp ult ptr %.6.i.i149, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound0378 = icmp ult ptr %.6.i.i107, %scevgep373
  %bound1379 = icmp ult ptr %.6.i.i170, %scevgep
  %found.conflict380 = and i1 %bound0378, %bound1379
  %conflict.rdx381 = or i1 %found.conflict, %found.conflict380
  %bound0382 = icmp ult ptr %.6.i.i107, %scevgep374
  %bound1383 = icmp ult ptr %arg.alpha.4, %scevgep
  %found.conflict384 = and i1 %bound0382, %bound1383
  %conflict.rdx385 = or i1 %conflict.rdx381, %found.conflict384
  %bound0386 = icmp ult ptr %.6.i.i107, %scevgep375
  %bound1387 = icmp ult ptr %arg.y.4, %scevgep
  %found.conflict388 = and i1 %bound0386, %bound1387
  %conflict.rdx389 = or i1 %conflict.rdx385, %found.conflict388
  %bound0390 = icmp ult ptr %.6.i.i107, %scevgep377
  %bound1391 = icmp ult ptr %umin, %scevgep
  %found.conflict392 = and i1 %bound0390, %bound1391
  %conflict.rdx393 = or i1 %conflict.rdx389, %found.conflict392
  %bound0394 = icmp ult ptr %.6.i.i149, %scevgep373
  %bound1395 = icmp ult ptr %.6.i.i170, %scevgep372
  %found.conflict396 = and i1 %bound0394, %bound1395
  %conflict.rdx397 = or i1 %conflict.rdx393, %found.conflict396
  %bound0398 = icmp ult ptr %.6.i.i149, %scevgep374
  %bound1399 = icmp ult ptr %arg.alpha.4, %scevgep372
  %found.conflict400 = and i1 %bound0398, %bound1399
  %conflict.rdx401 = or i1 %conflict.rdx397, %found.conflict400
  %bound0402 = icmp ult ptr %.6.i.i149, %scevgep375
  %bound1403 = icmp ult ptr %arg.y.4, %scevgep372
  %found.conflict404 = and i1 %bound0402, %bound1403
  %conflict.rdx405 = or i1 %conflict.rdx401, %found.conflict404
  %bound0406 = icmp ult ptr %.6.i.i149, %scevgep377
  %bound1407 = icmp ult ptr %umin, %scevgep372
  %found.conflict408 = and i1 %bound0406, %bound1407
  %conflict.rdx409 = or i1 %conflict.rdx405, %found.conflict408
  %bound0410 = icmp ult ptr %.6.i.i170, %scevgep374
  %bound1411 = icmp ult ptr %arg.alpha.4, %scevgep373
  %found.conflict412 = and i1 %bound0410, %bound1411
  %conflict.rdx413 = or i1 %conflict.rdx409, %found.conflict412
  %bound0414 = icmp ult ptr %.6.i.i170, %scevgep375
  %bound1415 = icmp ult ptr %arg.y.4, %scevgep373
  %found.conflict416 = and i1 %bound0414, %bound1415
  %conflict.rdx417 = or i1 %conflict.rdx413, %found.conflict416
  %bound0418 = icmp ult ptr %.6.i.i170, %scevgep377
  %bound1419 = icmp ult ptr %umin, %scevgep373
  %found.conflict420 = and i1 %bound0418, %bound1419
  %conflict.rdx421 = or i1 %conflict.rdx417, %found.conflict420
  br i1 %conflict.rdx421, label %B456.backedge.preheader565, label %vector.ph423

vector.ph423:
  %n.vec425 = and i64 %arg.place.2, 9223372036854775800
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.kernel.5.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert426 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat427 = shufflevector <8 x double> %broadcast.splatinsert426, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body428

vector.body428:
  %index429 = phi i64 [ 0, %vector.ph423 ], [ %index.next432, %vector.body428 ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph423 ], [ %vec.ind.next, %vector.body428 ]
  %226 = mul <8 x i64> %vec.ind, %broadcast.splat
  %227 = getelementptr float, ptr %arg.kernel.4, <8 x i64> %226
  %228 = getelementptr float, <8 x ptr> %227, <8 x i64> %vec.ind
  %wide.masked.gather = tail call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %228, <8 x i1> splat (i1 true), <8 x float> poison), !alias.scope !128
  %229 = shl i64 %index429, 3
  %scevgep843 = getelementptr i8, ptr %.6.i.i107, i64 %229
  %230 = fpext <8 x float> %wide.masked.gather to <8 x double>
  store <8 x double> %230, ptr %scevgep843, align 8, !alias.scope !131, !noalias !133
  %231 = shl i64 %index429, 3
  %scevgep842 = getelementptr i8, ptr %arg.alpha.4, i64 %231
  %wide.load430 = load <8 x double>, ptr %scevgep842, align 8, !alias.scope !138, !noalias !36
  %232 = fcmp nnan nsz olt <8 x double> %wide.load430, %broadcast.splat427
  %233 = select <8 x i1> %232, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %234 = fcmp nnan nsz ogt <8 x double> %wide.load430, zeroinitializer
  %235 = select <8 x i1> %234, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %236 = shl i64 %index429, 3
  %scevgep841 = getelementptr i8, ptr %arg.y.4, i64 %236
  %wide.load431 = load <8 x double>, ptr %scevgep841, align 8, !alias.scope !139, !noalias !36
  %237 = fcmp nnan nsz ogt <8 x double> %wide.load431, zeroinitializer
  %238 = select <8 x i1> %237, <8 x double> %235, <8 x double> %233
  %239 = select <8 x i1> %237, <8 x double> %233, <8 x double> %235
  %240 = shl i64 %index429, 3
  %scevgep840 = getelementptr i8, ptr %.6.i.i149, i64 %240
  store <8 x double> %239, ptr %scevgep840, align 8, !alias.scope !140, !noalias !141
  %241 = shl i64 %index429, 3
  %scevgep839 = getelementptr i8, ptr %.6.i.i170, i64 %241
  store <8 x double> %238, ptr %scevgep839, align 8, !alias.scope !142, !noalias !143
  %index.next432 = add nuw i64 %index429, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %242 = icmp eq i64 %n.vec425, %index.next432
  br i1 %242, label %middle.block433, label %vector.body428, !llvm.loop !144

middle.block433:
  %cmp.n434 = icmp eq i64 %arg.place.2, %n.vec425
  br i1 %cmp.n434, label %B528.endif, label %B456.backedge.preheader565

B456.backedge.preheader565:
  %.88319121914.ph = phi i64 [ 0, %vector.memcheck371 ], [ 0, %vector.scevcheck ], [ 0, %B456.backedge.preheader ], [ %n.vec425, %middle.block433 ]
  %xtraiter566 = and i64 %arg.place.2, 3
  %lcmp.mod567.not = icmp eq i64 %xtraiter566, 0
  br i1 %lcmp.mod567.not, label %B456.backedge.prol.loopexit, label %B456.backedge.prol.preheader

B456.backedge.prol.preheader:
  %243 = shl i64 %.88319121914.ph, 3
  %scevgep823 = getelementptr i8, ptr %.6.i.i170, i64 %243
  %scevgep825 = getelementptr i8, ptr %.6.i.i149, i64 %243
  %scevgep827 = getelementptr i8, ptr %arg.y.4, i64 %243
  %scevgep829 = getelementptr i8, ptr %arg.alpha.4, i64 %243
  %scevgep831 = getelementptr i8, ptr %.6.i.i107, i64 %243
  %244 = shl i64 %arg.kernel.5.1, 2
  %245 = add i64 %244, 4
  %246 = mul i64 %.88319121914.ph, %245
  %scevgep833 = getelementptr i8, ptr %arg.kernel.4, i64 %246
  br label %B456.backedge.prol

B456.backedge.prol:
  %lsr.iv834 = phi ptr [ %scevgep833, %B456.backedge.prol.preheader ], [ %scevgep835, %B456.backedge.prol ]
  %prol.iter568 = phi i64 [ 0, %B456.backedge.prol.preheader ], [ %prol.iter568.next, %B456.backedge.prol ]
  %.966.prol = load float, ptr %lsr.iv834, align 4
  %247 = shl nuw nsw i64 %prol.iter568, 3
  %scevgep832 = getelementptr i8, ptr %scevgep831, i64 %247
  %.998.prol = fpext float %.966.prol to double
  store double %.998.prol, ptr %scevgep832, align 8
  %248 = shl nuw nsw i64 %prol.iter568, 3
  %scevgep830 = getelementptr i8, ptr %scevgep829, i64 %248
  %.94.i.prol = load double, ptr %scevgep830, align 8, !noalias !36
  %.95.i.prol = fcmp nnan nsz olt double %.94.i.prol, %arg.C
  %"$phi56.0.2.0.i.prol" = select i1 %.95.i.prol, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i.prol = fcmp nnan nsz ogt double %.94.i.prol, 0.000000e+00
  %"$phi110.0.2.0.i.prol" = select i1 %.148.i.prol, double 0.000000e+00, double 0xFFF0000000000000
  %249 = shl nuw nsw i64 %prol.iter568, 3
  %scevgep828 = getelementptr i8, ptr %scevgep827, i64 %249
  %.194.i.prol = load double, ptr %scevgep828, align 8, !noalias !36
  %.201.i.prol = fcmp nnan nsz ogt double %.194.i.prol, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i.prol" = select i1 %.201.i.prol, double %"$phi110.0.2.0.i.prol", double %"$phi56.0.2.0.i.prol"
  %"$phi56.0.2.0.$phi110.0.2.0.i.prol" = select i1 %.201.i.prol, double %"$phi56.0.2.0.i.prol", double %"$phi110.0.2.0.i.prol"
  %250 = shl nuw nsw i64 %prol.iter568, 3
  %scevgep826 = getelementptr i8, ptr %scevgep825, i64 %250
  store double %"$phi56.0.2.0.$phi110.0.2.0.i.prol", ptr %scevgep826, align 8, !noalias !36
  %251 = shl nuw nsw i64 %prol.iter568, 3
  %scevgep824 = getelementptr i8, ptr %scevgep823, i64 %251
  store double %"$phi110.0.2.0.$phi56.0.2.0.i.prol", ptr %scevgep824, align 8, !noalias !36
  %prol.iter568.next = add i64 %prol.iter568, 1
  %scevgep835 = getelementptr i8, ptr %lsr.iv834, i64 %245
  %prol.iter568.cmp.not = icmp eq i64 %xtraiter566, %prol.iter568.next
  br i1 %prol.iter568.cmp.not, label %B456.backedge.prol.loopexit.loopexit, label %B456.backedge.prol, !llvm.loop !145

B456.backedge.prol.loopexit.loopexit:
  %252 = add i64 %.88319121914.ph, %prol.iter568.next
  br label %B456.backedge.prol.loopexit

B456.backedge.prol.loopexit:
  %.88319121914.unr = phi i64 [ %.88319121914.ph, %B456.backedge.preheader565 ], [ %252, %B456.backedge.prol.loopexit.loopexit ]
  %253 = sub nsw i64 %.88319121914.ph, %arg.place.2
  %254 = icmp ugt i64 %253, -4
  br i1 %254, label %B528.endif, label %B456.backedge.preheader588

B456.backedge.preheader588:
  %255 = add nuw nsw i64 %.88319121914.unr, 3
  %256 = mul i64 %arg.kernel.5.1, %255
  %257 = add i64 %256, %.88319121914.unr
  %258 = shl i64 %257, 2
  %259 = add i64 %258, 12
  %260 = shl i64 %arg.kernel.5.1, 4
  %261 = add i64 %260, 16
  %262 = add nuw nsw i64 %.88319121914.unr, 2
  %263 = mul i64 %arg.kernel.5.1, %262
  %264 = add i64 %263, %.88319121914.unr
  %265 = shl i64 %264, 2
  %266 = add i64 %265, 8
  %267 = shl i64 %arg.kernel.5.1, 2
  %268 = add i64 %267, 4
  %269 = mul i64 %.88319121914.unr, %268
  %270 = add nuw nsw i64 %.88319121914.unr, 1
  %271 = mul i64 %arg.kernel.5.1, %270
  %272 = add i64 %271, %.88319121914.unr
  %273 = shl i64 %272, 2
  %274 = add i64 %273, 4
  br label %B456.backedge

B528.endif:
  %.13.i = tail call i64 @llvm.smin.i64(i64 %arg.place.2, i64 1000)
  %.1082 = add nsw i64 %.13.i, 1
  %275 = shl i64 %arg.place.2, 3
  %scevgep437 = getelementptr i8, ptr %.6.i.i86, i64 %275
  %276 = shl i64 %arg.place.2, 2
  %scevgep438 = getelementptr i8, ptr %arg.kernel.4, i64 %276
  %277 = shl i64 %arg.kernel.5.1, 2
  %scevgep485 = getelementptr i8, ptr %arg.kernel.4, i64 %276
  %278 = shl i64 %arg.kernel.5.1, 2
  %279 = shl i64 %arg.kernel.5.1, 2
  %280 = shl i64 %arg.kernel.5.1, 2
  %n.vec498 = and i64 %arg.place.2, 9223372036854775776
  %n.vec520 = and i64 %arg.place.2, 9223372036854775804
  %n.vec451 = and i64 %arg.place.2, 9223372036854775776
  %n.vec473 = and i64 %arg.place.2, 9223372036854775804
  %scevgep590 = getelementptr i8, ptr %arg.kernel.4, i64 32
  %281 = shl i64 %arg.kernel.5.1, 2
  %scevgep595 = getelementptr i8, ptr %arg.kernel.4, i64 32
  %282 = shl i64 %arg.kernel.5.1, 2
  %scevgep620 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %283 = shl i64 %arg.kernel.5.1, 2
  %scevgep637 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %284 = shl i64 %arg.kernel.5.1, 2
  %scevgep654 = getelementptr i8, ptr %arg.kernel.4, i64 96
  %285 = shl i64 %arg.kernel.5.1, 2
  %scevgep675 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %286 = shl i64 %arg.kernel.5.1, 2
  %scevgep708 = getelementptr i8, ptr %arg.kernel.4, i64 96
  %287 = shl i64 %arg.kernel.5.1, 2
  %scevgep730 = getelementptr i8, ptr %arg.kernel.4, i64 28
  %288 = shl i64 %arg.kernel.5.1, 2
  br label %B580

B606.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1189, i8 0, i64 16, i1 false)
  %.1213 = call i32 @n82(ptr nonnull %.1189, ptr nonnull %excinfo.10, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr nonnull %.7.i.i.i, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i82, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i86, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i103, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i107, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i145, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i149, i64 %arg.y.2, i64 8, ptr nonnull %.7.i.i.i166, ptr null, i64 %arg.y.2, i64 8, ptr %.6.i.i170, i64 %arg.y.2, i64 8, i64 %active.3.1, i64 %whole.2.1)
  %.1223.fca.0.load = load i64, ptr %.1189, align 8
  %sunkaddr1265 = getelementptr inbounds nuw i8, ptr %.1189, i64 8
  %.1223.fca.1.load = load i64, ptr %sunkaddr1265, align 8
  %cond = icmp eq i32 %.1213, 0
  br i1 %cond, label %B698, label %B606.endif.if.if, !prof !40

B606.endif.if.if:
  %.1221 = icmp sgt i32 %.1213, 0
  %.1214 = load ptr, ptr %excinfo.10, align 8
  %.1222 = select i1 %.1221, ptr %.1214, ptr undef
  store ptr %.1222, ptr %excinfo, align 8
  br label %common.ret

B698.endif:
  %.1316 = icmp slt i64 %.1291.fca.1.load, 0
  br i1 %.1316, label %B760, label %B838

B698.if.if:
  %.1282 = load ptr, ptr %excinfo.11, align 8
  store ptr %.1282, ptr %excinfo, align 8
  br label %common.ret

B780.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1780.endif.endif:
  %sunkaddr1266 = shl i64 %.1682, 3
  %sunkaddr1267 = getelementptr i8, ptr %44, i64 %sunkaddr1266
  %.3237 = load double, ptr %sunkaddr1267, align 8
  %sunkaddr1268 = shl i64 %.1614, 3
  %sunkaddr1269 = getelementptr i8, ptr %43, i64 %sunkaddr1268
  %.3268 = load double, ptr %sunkaddr1269, align 8
  %.3270 = fsub nnan nsz double %.3268, %.1629
  %.3271 = fmul nnan nsz double %.3237, %.3270
  %sunkaddr1270 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1271 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr1270
  %.3302 = load double, ptr %sunkaddr1271, align 8
  %sunkaddr1272 = shl i64 %.1291.fca.1.load, 3
  %sunkaddr1273 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr1272
  %.3333 = load double, ptr %sunkaddr1273, align 8
  %.3335 = fsub nnan nsz double %.3333, %.1660
  %.3336 = fmul nnan nsz double %.3302, %.3335
  %.3453 = mul i64 %.1291.fca.1.load, %arg.kernel.5.1
  %.3455 = getelementptr float, ptr %arg.kernel.4, i64 %.3453
  %.5.i = add i64 %active.4.2, 31
  %.7.i = and i64 %.5.i, -32
  %.36101920.not = icmp slt i64 %active.4.2, 1
  br i1 %.36101920.not, label %switch.end, label %vector.memcheck531

vector.memcheck531:
  %289 = lshr i64 %.5.i, 5
  %290 = shl i64 %289, 8
  %scevgep532 = getelementptr i8, ptr %.6.i.i, i64 %290
  %291 = mul i64 %279, %.1291.fca.1.load
  %292 = shl i64 %289, 7
  %293 = getelementptr i8, ptr %arg.kernel.4, i64 %291
  %scevgep533 = getelementptr i8, ptr %293, i64 %292
  %294 = mul i64 %280, %.1559
  %295 = getelementptr i8, ptr %arg.kernel.4, i64 %294
  %scevgep534 = getelementptr i8, ptr %295, i64 %292
  %bound0535 = icmp ult ptr %.6.i.i, %scevgep533
  %bound1536 = icmp ult ptr %.3455, %scevgep532
  %found.conflict537 = and i1 %bound0535, %bound1536
  %bound0538 = icmp ult ptr %.6.i.i, %scevgep534
  %bound1539 = icmp ult ptr %42, %scevgep532
  %found.conflict540 = and i1 %bound0538, %bound1539
  %conflict.rdx541 = or i1 %found.conflict537, %found.conflict540
  br i1 %conflict.rdx541, label %B1950.preheader, label %vector.ph543

B1950.preheader:
  %296 = mul i64 %283, %.1559
  %scevgep621 = getelementptr i8, ptr %scevgep620, i64 %296
  %297 = mul i64 %284, %.1291.fca.1.load
  %scevgep638 = getelementptr i8, ptr %scevgep637, i64 %297
  br label %B1950

vector.ph543:
  %broadcast.splatinsert546 = insertelement <8 x double> poison, double %.3271, i64 0
  %broadcast.splat547 = shufflevector <8 x double> %broadcast.splatinsert546, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert548 = insertelement <8 x double> poison, double %.3336, i64 0
  %broadcast.splat549 = shufflevector <8 x double> %broadcast.splatinsert548, <8 x double> poison, <8 x i32> zeroinitializer
  %298 = mul i64 %281, %.1291.fca.1.load
  %scevgep591 = getelementptr i8, ptr %scevgep590, i64 %298
  %299 = mul i64 %282, %.1559
  %scevgep596 = getelementptr i8, ptr %scevgep595, i64 %299
  br label %vector.body550

vector.body550:
  %index551 = phi i64 [ 0, %vector.ph543 ], [ %index.next558, %vector.body550 ]
  %sunkaddr1274 = shl i64 %index551, 3
  %sunkaddr1275 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1274
  %wide.load552 = load <8 x double>, ptr %sunkaddr1275, align 8, !alias.scope !146, !noalias !149
  %sunkaddr1276 = shl i64 %index551, 3
  %sunkaddr1277 = getelementptr i8, ptr %.6.i.i, i64 %sunkaddr1276
  %sunkaddr1278 = getelementptr i8, ptr %sunkaddr1277, i64 64
  %wide.load553 = load <8 x double>, ptr %sunkaddr1278, align 8, !alias.scope !146, !noalias !149
  %300 = shl i64 %index551, 2
  %scevgep598 = getelementptr i8, ptr %scevgep596, i64 %300
  %scevgep599 = getelementptr i8, ptr %scevgep598, i64 -32
  %301 = shl i64 %index551, 2
  %scevgep597 = getelementptr i8, ptr %scevgep596, i64 %301
  %wide.load554 = load <8 x float>, ptr %scevgep599, align 4, !alias.scope !152
  %wide.load555 = load <8 x float>, ptr %scevgep597, align 4, !alias.scope !152
  %302 = fpext <8 x float> %wide.load554 to <8 x double>
  %303 = fpext <8 x float> %wide.load555 to <8 x double>
  %304 = fmul nnan nsz <8 x double> %broadcast.splat547, %302
  %305 = fmul nnan nsz <8 x double> %broadcast.splat547, %303
  %306 = shl i64 %index551, 2
  %scevgep593 = getelementptr i8, ptr %scevgep591, i64 %306
  %scevgep594 = getelementptr i8, ptr %scevgep593, i64 -32
  %307 = shl i64 %index551, 2
  %scevgep592 = getelementptr i8, ptr %scevgep591, i64 %307
  %wide.load556 = load <8 x float>, ptr %scevgep594, align 4, !alias.scope !153
  %wide.load557 = load <8 x float>, ptr %scevgep592, align 4, !alias.scope !153
  %308 = fpext <8 x float> %wide.load556 to <8 x double>
  %309 = fpext <8 x float> %wide.load557 to <8 x double>
  %310 = fmul nnan nsz <8 x double> %broadcast.splat549, %308
  %311 = fmul nnan nsz <8 x double> %broadcast.splat549, %309
  %312 = fadd nnan nsz <8 x double> %304, %310
  %313 = fadd nnan nsz <8 x double> %305, %311
  %314 = fsub nnan nsz <8 x double> %wide.load552, %312
  %315 = fsub nnan nsz <8 x double> %wide.load553, %313
  store <8 x double> %314, ptr %sunkaddr1275, align 8, !alias.scope !146, !noalias !149
  store <8 x double> %315, ptr %sunkaddr1278, align 8, !alias.scope !146, !noalias !149
  %index.next558 = add nuw i64 %index551, 16
  %316 = icmp eq i64 %.7.i, %index.next558
  br i1 %316, label %switch.end, label %vector.body550, !llvm.loop !154

switch.end:
  %.3901 = fcmp nnan nsz oge double %.1629, %arg.C
  %sunkaddr1279 = shl i64 %.1614, 3
  %sunkaddr1280 = getelementptr i8, ptr %43, i64 %sunkaddr1279
  %.3932 = load double, ptr %sunkaddr1280, align 8
  %.3934 = fcmp nnan nsz oge double %.3932, %arg.C
  %.3939 = xor i1 %.3901, %.3934
  br i1 %.3939, label %B2102, label %switch.end.1

B2300.endif:
  %.4424 = load double, ptr %.4404, align 8
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr nonnull %.7.i.i.i)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store double %.4424, ptr %retptr, align 8
  br label %common.ret

B2300.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr range(i32 0, 2) i32 @n79(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr readonly captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr readonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr readonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, ptr %arg.gain.0, ptr readnone captures(none) %arg.gain.1, i64 %arg.gain.2, i64 %arg.gain.3, ptr captures(none) %arg.gain.4, i64 %arg.gain.5.0, i64 %arg.gain.6.0, i64 %arg.active, double %arg.eps) local_unnamed_addr {
B0:
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  %.30.not.i = icmp eq i64 %arg.gain.3, 8
  br i1 %.30.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %switch.end.1.i

B280.i:
  %.135.i = icmp sgt i64 %arg.gain.3, 8
  br i1 %.135.i, label %B314.else.if.i, label %switch.end.2.else.if.i

switch.end.1.i:
  %.59.not181.i = icmp eq i64 %arg.gain.5.0, 1
  %.67.not182.i = icmp eq i64 %arg.gain.2, 0
  %.96.not183.i = icmp eq i64 %arg.gain.6.0, %arg.gain.3
  %brmerge.i = select i1 %.59.not181.i, i1 true, i1 %.67.not182.i
  %brmerge180.i = select i1 %brmerge.i, i1 true, i1 %.96.not183.i
  br i1 %brmerge180.i, label %B280.i, label %B0.if.if

B314.else.if.i:
  %.174179.i = and i64 %arg.gain.3, 7
  %.197.not.i = icmp eq i64 %.174179.i, 0
  br i1 %.197.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %B0.if.if

switch.end.2.else.if.i:
  %.247.i = mul nsw i64 %arg.gain.5.0, %arg.gain.3
  %0 = and i64 %.247.i, 7
  %.291.not.i = icmp eq i64 %0, 0
  br i1 %.291.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %B0.if.if

B142:
  %lsr.iv424 = phi i64 [ %lsr.iv.next425, %B142 ], [ %44, %B142.preheader.new ]
  %lsr.iv329 = phi i64 [ %lsr.iv.next330, %B142 ], [ 120, %B142.preheader.new ]
  %scevgep360 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep361 = getelementptr i8, ptr %scevgep360, i64 -120
  %.464 = load double, ptr %scevgep361, align 8
  %scevgep391 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 -120
  %.494 = load double, ptr %scevgep392, align 8
  %.495 = fadd nnan nsz double %.464, %.494
  %scevgep422 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep423 = getelementptr i8, ptr %scevgep422, i64 -120
  store double %.495, ptr %scevgep423, align 8
  %scevgep358 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep359 = getelementptr i8, ptr %scevgep358, i64 -112
  %.464.1 = load double, ptr %scevgep359, align 8
  %scevgep389 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep390 = getelementptr i8, ptr %scevgep389, i64 -112
  %.494.1 = load double, ptr %scevgep390, align 8
  %.495.1 = fadd nnan nsz double %.464.1, %.494.1
  %scevgep420 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep421 = getelementptr i8, ptr %scevgep420, i64 -112
  store double %.495.1, ptr %scevgep421, align 8
  %scevgep356 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep357 = getelementptr i8, ptr %scevgep356, i64 -104
  %.464.2 = load double, ptr %scevgep357, align 8
  %scevgep387 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep388 = getelementptr i8, ptr %scevgep387, i64 -104
  %.494.2 = load double, ptr %scevgep388, align 8
  %.495.2 = fadd nnan nsz double %.464.2, %.494.2
  %scevgep418 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep419 = getelementptr i8, ptr %scevgep418, i64 -104
  store double %.495.2, ptr %scevgep419, align 8
  %scevgep354 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep355 = getelementptr i8, ptr %scevgep354, i64 -96
  %.464.3 = load double, ptr %scevgep355, align 8
  %scevgep385 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep386 = getelementptr i8, ptr %scevgep385, i64 -96
  %.494.3 = load double, ptr %scevgep386, align 8
  %.495.3 = fadd nnan nsz double %.464.3, %.494.3
  %scevgep416 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep417 = getelementptr i8, ptr %scevgep416, i64 -96
  store double %.495.3, ptr %scevgep417, align 8
  %scevgep352 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep353 = getelementptr i8, ptr %scevgep352, i64 -88
  %.464.4 = load double, ptr %scevgep353, align 8
  %scevgep383 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep384 = getelementptr i8, ptr %scevgep383, i64 -88
  %.494.4 = load double, ptr %scevgep384, align 8
  %.495.4 = fadd nnan nsz double %.464.4, %.494.4
  %scevgep414 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep415 = getelementptr i8, ptr %scevgep414, i64 -88
  store double %.495.4, ptr %scevgep415, align 8
  %scevgep350 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep351 = getelementptr i8, ptr %scevgep350, i64 -80
  %.464.5 = load double, ptr %scevgep351, align 8
  %scevgep381 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep382 = getelementptr i8, ptr %scevgep381, i64 -80
  %.494.5 = load double, ptr %scevgep382, align 8
  %.495.5 = fadd nnan nsz double %.464.5, %.494.5
  %scevgep412 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep413 = getelementptr i8, ptr %scevgep412, i64 -80
  store double %.495.5, ptr %scevgep413, align 8
  %scevgep348 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep349 = getelementptr i8, ptr %scevgep348, i64 -72
  %.464.6 = load double, ptr %scevgep349, align 8
  %scevgep379 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep380 = getelementptr i8, ptr %scevgep379, i64 -72
  %.494.6 = load double, ptr %scevgep380, align 8
  %.495.6 = fadd nnan nsz double %.464.6, %.494.6
  %scevgep410 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep411 = getelementptr i8, ptr %scevgep410, i64 -72
  store double %.495.6, ptr %scevgep411, align 8
  %scevgep346 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep347 = getelementptr i8, ptr %scevgep346, i64 -64
  %.464.7 = load double, ptr %scevgep347, align 8
  %scevgep377 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep378 = getelementptr i8, ptr %scevgep377, i64 -64
  %.494.7 = load double, ptr %scevgep378, align 8
  %.495.7 = fadd nnan nsz double %.464.7, %.494.7
  %scevgep408 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep409 = getelementptr i8, ptr %scevgep408, i64 -64
  store double %.495.7, ptr %scevgep409, align 8
  %scevgep344 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep345 = getelementptr i8, ptr %scevgep344, i64 -56
  %.464.1138 = load double, ptr %scevgep345, align 8
  %scevgep375 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep376 = getelementptr i8, ptr %scevgep375, i64 -56
  %.494.1139 = load double, ptr %scevgep376, align 8
  %.495.1140 = fadd nnan nsz double %.464.1138, %.494.1139
  %scevgep406 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep407 = getelementptr i8, ptr %scevgep406, i64 -56
  store double %.495.1140, ptr %scevgep407, align 8
  %scevgep342 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep343 = getelementptr i8, ptr %scevgep342, i64 -48
  %.464.1.1 = load double, ptr %scevgep343, align 8
  %scevgep373 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep374 = getelementptr i8, ptr %scevgep373, i64 -48
  %.494.1.1 = load double, ptr %scevgep374, align 8
  %.495.1.1 = fadd nnan nsz double %.464.1.1, %.494.1.1
  %scevgep404 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep405 = getelementptr i8, ptr %scevgep404, i64 -48
  store double %.495.1.1, ptr %scevgep405, align 8
  %scevgep340 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep341 = getelementptr i8, ptr %scevgep340, i64 -40
  %.464.2.1 = load double, ptr %scevgep341, align 8
  %scevgep371 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep372 = getelementptr i8, ptr %scevgep371, i64 -40
  %.494.2.1 = load double, ptr %scevgep372, align 8
  %.495.2.1 = fadd nnan nsz double %.464.2.1, %.494.2.1
  %scevgep402 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep403 = getelementptr i8, ptr %scevgep402, i64 -40
  store double %.495.2.1, ptr %scevgep403, align 8
  %scevgep338 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep339 = getelementptr i8, ptr %scevgep338, i64 -32
  %.464.3.1 = load double, ptr %scevgep339, align 8
  %scevgep369 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep370 = getelementptr i8, ptr %scevgep369, i64 -32
  %.494.3.1 = load double, ptr %scevgep370, align 8
  %.495.3.1 = fadd nnan nsz double %.464.3.1, %.494.3.1
  %scevgep400 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep401 = getelementptr i8, ptr %scevgep400, i64 -32
  store double %.495.3.1, ptr %scevgep401, align 8
  %scevgep336 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep337 = getelementptr i8, ptr %scevgep336, i64 -24
  %.464.4.1 = load double, ptr %scevgep337, align 8
  %scevgep367 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep368 = getelementptr i8, ptr %scevgep367, i64 -24
  %.494.4.1 = load double, ptr %scevgep368, align 8
  %.495.4.1 = fadd nnan nsz double %.464.4.1, %.494.4.1
  %scevgep398 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep399 = getelementptr i8, ptr %scevgep398, i64 -24
  store double %.495.4.1, ptr %scevgep399, align 8
  %scevgep334 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep335 = getelementptr i8, ptr %scevgep334, i64 -16
  %.464.5.1 = load double, ptr %scevgep335, align 8
  %scevgep365 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep366 = getelementptr i8, ptr %scevgep365, i64 -16
  %.494.5.1 = load double, ptr %scevgep366, align 8
  %.495.5.1 = fadd nnan nsz double %.464.5.1, %.494.5.1
  %scevgep396 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep397 = getelementptr i8, ptr %scevgep396, i64 -16
  store double %.495.5.1, ptr %scevgep397, align 8
  %scevgep332 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %scevgep333 = getelementptr i8, ptr %scevgep332, i64 -8
  %.464.6.1 = load double, ptr %scevgep333, align 8
  %scevgep363 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %scevgep364 = getelementptr i8, ptr %scevgep363, i64 -8
  %.494.6.1 = load double, ptr %scevgep364, align 8
  %.495.6.1 = fadd nnan nsz double %.464.6.1, %.494.6.1
  %scevgep394 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  %scevgep395 = getelementptr i8, ptr %scevgep394, i64 -8
  store double %.495.6.1, ptr %scevgep395, align 8
  %scevgep331 = getelementptr i8, ptr %arg.g.4, i64 %lsr.iv329
  %.464.7.1 = load double, ptr %scevgep331, align 8
  %scevgep362 = getelementptr i8, ptr %arg.up.4, i64 %lsr.iv329
  %.494.7.1 = load double, ptr %scevgep362, align 8
  %.495.7.1 = fadd nnan nsz double %.464.7.1, %.494.7.1
  %scevgep393 = getelementptr i8, ptr %arg.gain.4, i64 %lsr.iv329
  store double %.495.7.1, ptr %scevgep393, align 8
  %lsr.iv.next330 = add i64 %lsr.iv329, 128
  %lsr.iv.next425 = add nsw i64 %lsr.iv424, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next425, 0
  br i1 %niter.ncmp.1, label %vector.body36.preheader, label %B142, !llvm.loop !155

B438:
  %rdx.minmax68 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %80, <8 x i64> %81)
  %rdx.minmax69 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax68, <8 x i64> %82)
  %rdx.minmax70 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax69, <8 x i64> %83)
  %rdx.shuf408 = shufflevector <8 x i64> %rdx.minmax70, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax409 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax70, <8 x i64> %rdx.shuf408)
  %rdx.shuf410 = shufflevector <8 x i64> %rdx.minmax409, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax411 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax409, <8 x i64> %rdx.shuf410)
  %rdx.shuf412 = shufflevector <8 x i64> %rdx.minmax411, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax413 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax411, <8 x i64> %rdx.shuf412)
  %rdx.minmax413.fr = freeze <8 x i64> %rdx.minmax413
  %1 = extractelement <8 x i64> %rdx.minmax413.fr, i64 0
  %.1007 = icmp slt i64 %1, 0
  %spec.select = select i1 %.1007, i64 %arg.gain.5.0, i64 0
  br label %2

2:
  %i.2.0.lcssa24 = phi i64 [ %1, %B438 ], [ -1, %B438.thread ]
  %3 = phi i64 [ %spec.select, %B438 ], [ %arg.gain.5.0, %B438.thread ]
  %4 = getelementptr double, ptr %arg.gain.4, i64 %i.2.0.lcssa24
  %.1022 = getelementptr double, ptr %4, i64 %3
  %.1023 = load double, ptr %.1022, align 8
  %.1029 = fcmp nnan nsz oeq double %.1023, 0xFFF0000000000000
  br i1 %.1029, label %B488, label %B492.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B488 ], [ 0, %B862 ], [ 0, %B1138 ], [ 0, %B1142 ], [ 1, %B0.if.if ]
  ret i32 %common.ret.op

B488:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B556:
  %.1298937939 = phi i64 [ %.1305.3, %B556 ], [ 0, %B556.preheader ]
  %sunkaddr = shl i64 %.1298937939, 3
  %sunkaddr451 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr
  %.1363 = load double, ptr %sunkaddr451, align 8
  %.1365 = fsub nnan nsz double %.1023, %.1363
  %sunkaddr452 = shl i64 %.1298937939, 3
  %sunkaddr453 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr452
  %.1399 = load double, ptr %sunkaddr453, align 8
  %.1401 = fadd nnan nsz double %.1196, %.1399
  %5 = shl i64 %.1298937939, 2
  %scevgep282 = getelementptr i8, ptr %scevgep276, i64 %5
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 -12
  %.1432 = load float, ptr %scevgep283, align 4
  %.1433 = fpext float %.1432 to double
  %.1434 = fmul nnan nsz double %.1433, 2.000000e+00
  %.1435 = fsub nnan nsz double %.1401, %.1434
  %.1441 = fcmp nnan nsz ogt double %.1435, 0.000000e+00
  %"$phi654.1.2.1" = select i1 %.1441, double %.1435, double 0x3D719799812DEA11
  %.1460 = fmul nnan nsz double %.1365, %.1365
  %.1464 = fdiv nnan nsz double %.1460, %"$phi654.1.2.1"
  %sunkaddr454 = shl i64 %.1298937939, 3
  %sunkaddr455 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr454
  %.1495 = load double, ptr %sunkaddr455, align 8
  %.1496 = fadd nnan nsz double %.1495, %.1464
  %.1502 = fcmp nnan nsz ogt double %.1365, 0.000000e+00
  %.1508 = fcmp nnan nsz ogt double %.1496, 0.000000e+00
  %or.cond = select i1 %.1502, i1 %.1508, i1 false
  %"$phi720.1.2.1" = select i1 %or.cond, double %.1496, double 0.000000e+00
  %sunkaddr456 = shl i64 %.1298937939, 3
  %sunkaddr457 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr456
  store double %"$phi720.1.2.1", ptr %sunkaddr457, align 8
  %sunkaddr458 = shl i64 %.1298937939, 3
  %sunkaddr459 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr458
  %sunkaddr460 = getelementptr i8, ptr %sunkaddr459, i64 8
  %.1363.1 = load double, ptr %sunkaddr460, align 8
  %.1365.1 = fsub nnan nsz double %.1023, %.1363.1
  %sunkaddr461 = shl i64 %.1298937939, 3
  %sunkaddr462 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr461
  %sunkaddr463 = getelementptr i8, ptr %sunkaddr462, i64 8
  %.1399.1 = load double, ptr %sunkaddr463, align 8
  %.1401.1 = fadd nnan nsz double %.1196, %.1399.1
  %6 = shl i64 %.1298937939, 2
  %scevgep308 = getelementptr i8, ptr %scevgep276, i64 %6
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 -8
  %.1432.1 = load float, ptr %scevgep309, align 4
  %.1433.1 = fpext float %.1432.1 to double
  %.1434.1 = fmul nnan nsz double %.1433.1, 2.000000e+00
  %.1435.1 = fsub nnan nsz double %.1401.1, %.1434.1
  %.1441.1 = fcmp nnan nsz ogt double %.1435.1, 0.000000e+00
  %"$phi654.1.2.1.1" = select i1 %.1441.1, double %.1435.1, double 0x3D719799812DEA11
  %.1460.1 = fmul nnan nsz double %.1365.1, %.1365.1
  %.1464.1 = fdiv nnan nsz double %.1460.1, %"$phi654.1.2.1.1"
  %sunkaddr464 = shl i64 %.1298937939, 3
  %sunkaddr465 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr464
  %sunkaddr466 = getelementptr i8, ptr %sunkaddr465, i64 8
  %.1495.1 = load double, ptr %sunkaddr466, align 8
  %.1496.1 = fadd nnan nsz double %.1495.1, %.1464.1
  %.1502.1 = fcmp nnan nsz ogt double %.1365.1, 0.000000e+00
  %.1508.1 = fcmp nnan nsz ogt double %.1496.1, 0.000000e+00
  %or.cond.1 = select i1 %.1502.1, i1 %.1508.1, i1 false
  %"$phi720.1.2.1.1" = select i1 %or.cond.1, double %.1496.1, double 0.000000e+00
  %sunkaddr467 = shl i64 %.1298937939, 3
  %sunkaddr468 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr467
  %sunkaddr469 = getelementptr i8, ptr %sunkaddr468, i64 8
  store double %"$phi720.1.2.1.1", ptr %sunkaddr469, align 8
  %sunkaddr470 = shl i64 %.1298937939, 3
  %sunkaddr471 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr470
  %sunkaddr472 = getelementptr i8, ptr %sunkaddr471, i64 16
  %.1363.2 = load double, ptr %sunkaddr472, align 8
  %.1365.2 = fsub nnan nsz double %.1023, %.1363.2
  %sunkaddr473 = shl i64 %.1298937939, 3
  %sunkaddr474 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr473
  %sunkaddr475 = getelementptr i8, ptr %sunkaddr474, i64 16
  %.1399.2 = load double, ptr %sunkaddr475, align 8
  %.1401.2 = fadd nnan nsz double %.1196, %.1399.2
  %7 = shl i64 %.1298937939, 2
  %scevgep306 = getelementptr i8, ptr %scevgep276, i64 %7
  %scevgep307 = getelementptr i8, ptr %scevgep306, i64 -4
  %.1432.2 = load float, ptr %scevgep307, align 4
  %.1433.2 = fpext float %.1432.2 to double
  %.1434.2 = fmul nnan nsz double %.1433.2, 2.000000e+00
  %.1435.2 = fsub nnan nsz double %.1401.2, %.1434.2
  %.1441.2 = fcmp nnan nsz ogt double %.1435.2, 0.000000e+00
  %"$phi654.1.2.1.2" = select i1 %.1441.2, double %.1435.2, double 0x3D719799812DEA11
  %.1460.2 = fmul nnan nsz double %.1365.2, %.1365.2
  %.1464.2 = fdiv nnan nsz double %.1460.2, %"$phi654.1.2.1.2"
  %sunkaddr476 = shl i64 %.1298937939, 3
  %sunkaddr477 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr476
  %sunkaddr478 = getelementptr i8, ptr %sunkaddr477, i64 16
  %.1495.2 = load double, ptr %sunkaddr478, align 8
  %.1496.2 = fadd nnan nsz double %.1495.2, %.1464.2
  %.1502.2 = fcmp nnan nsz ogt double %.1365.2, 0.000000e+00
  %.1508.2 = fcmp nnan nsz ogt double %.1496.2, 0.000000e+00
  %or.cond.2 = select i1 %.1502.2, i1 %.1508.2, i1 false
  %"$phi720.1.2.1.2" = select i1 %or.cond.2, double %.1496.2, double 0.000000e+00
  %sunkaddr479 = shl i64 %.1298937939, 3
  %sunkaddr480 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr479
  %sunkaddr481 = getelementptr i8, ptr %sunkaddr480, i64 16
  store double %"$phi720.1.2.1.2", ptr %sunkaddr481, align 8
  %.1305.3 = add nuw nsw i64 %.1298937939, 4
  %sunkaddr482 = shl i64 %.1298937939, 3
  %sunkaddr483 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr482
  %sunkaddr484 = getelementptr i8, ptr %sunkaddr483, i64 24
  %.1363.3 = load double, ptr %sunkaddr484, align 8
  %.1365.3 = fsub nnan nsz double %.1023, %.1363.3
  %sunkaddr485 = shl i64 %.1298937939, 3
  %sunkaddr486 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr485
  %sunkaddr487 = getelementptr i8, ptr %sunkaddr486, i64 24
  %.1399.3 = load double, ptr %sunkaddr487, align 8
  %.1401.3 = fadd nnan nsz double %.1196, %.1399.3
  %.1432.3 = load float, ptr %scevgep282, align 4
  %.1433.3 = fpext float %.1432.3 to double
  %.1434.3 = fmul nnan nsz double %.1433.3, 2.000000e+00
  %.1435.3 = fsub nnan nsz double %.1401.3, %.1434.3
  %.1441.3 = fcmp nnan nsz ogt double %.1435.3, 0.000000e+00
  %"$phi654.1.2.1.3" = select i1 %.1441.3, double %.1435.3, double 0x3D719799812DEA11
  %.1460.3 = fmul nnan nsz double %.1365.3, %.1365.3
  %.1464.3 = fdiv nnan nsz double %.1460.3, %"$phi654.1.2.1.3"
  %sunkaddr488 = shl i64 %.1298937939, 3
  %sunkaddr489 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr488
  %sunkaddr490 = getelementptr i8, ptr %sunkaddr489, i64 24
  %.1495.3 = load double, ptr %sunkaddr490, align 8
  %.1496.3 = fadd nnan nsz double %.1495.3, %.1464.3
  %.1502.3 = fcmp nnan nsz ogt double %.1365.3, 0.000000e+00
  %.1508.3 = fcmp nnan nsz ogt double %.1496.3, 0.000000e+00
  %or.cond.3 = select i1 %.1502.3, i1 %.1508.3, i1 false
  %"$phi720.1.2.1.3" = select i1 %or.cond.3, double %.1496.3, double 0.000000e+00
  %sunkaddr491 = shl i64 %.1298937939, 3
  %sunkaddr492 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr491
  %sunkaddr493 = getelementptr i8, ptr %sunkaddr492, i64 24
  store double %"$phi720.1.2.1.3", ptr %sunkaddr493, align 8
  %exitcond977.not.3 = icmp eq i64 %.7.i, %.1305.3
  br i1 %exitcond977.not.3, label %vector.body114.preheader, label %B556, !llvm.loop !156

B850:
  %rdx.minmax126 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %112, <8 x i64> %113)
  %rdx.minmax127 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax126, <8 x i64> %114)
  %rdx.minmax128 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax127, <8 x i64> %115)
  %rdx.shuf414 = shufflevector <8 x i64> %rdx.minmax128, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax415 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax128, <8 x i64> %rdx.shuf414)
  %rdx.shuf416 = shufflevector <8 x i64> %rdx.minmax415, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax417 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax415, <8 x i64> %rdx.shuf416)
  %rdx.shuf418 = shufflevector <8 x i64> %rdx.minmax417, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax419 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax417, <8 x i64> %rdx.shuf418)
  %8 = extractelement <8 x i64> %rdx.minmax419, i64 0
  %.1768 = icmp eq i64 %8, 0
  br i1 %.1768, label %B862, label %vector.ph134

vector.ph134:
  %broadcast.splat138 = shufflevector <8 x i64> %rdx.minmax419, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body139

vector.body139:
  %index140 = phi i64 [ 0, %vector.ph134 ], [ %index.next153, %vector.body139 ]
  %vec.phi141 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %21, %vector.body139 ]
  %vec.phi142 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %22, %vector.body139 ]
  %vec.phi143 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %23, %vector.body139 ]
  %vec.phi144 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %24, %vector.body139 ]
  %vec.ind145 = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph134 ], [ %vec.ind.next154, %vector.body139 ]
  %step.add146 = add <8 x i64> %vec.ind145, splat (i64 8)
  %step.add.2147 = add <8 x i64> %vec.ind145, splat (i64 16)
  %step.add.3148 = add <8 x i64> %vec.ind145, splat (i64 24)
  %sunkaddr494 = shl i64 %index140, 3
  %sunkaddr495 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr494
  %wide.load149 = load <8 x i64>, ptr %sunkaddr495, align 8
  %sunkaddr496 = shl i64 %index140, 3
  %sunkaddr497 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr496
  %sunkaddr498 = getelementptr i8, ptr %sunkaddr497, i64 64
  %wide.load150 = load <8 x i64>, ptr %sunkaddr498, align 8
  %sunkaddr499 = shl i64 %index140, 3
  %sunkaddr500 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr499
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 128
  %wide.load151 = load <8 x i64>, ptr %sunkaddr501, align 8
  %sunkaddr502 = shl i64 %index140, 3
  %sunkaddr503 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr502
  %sunkaddr504 = getelementptr i8, ptr %sunkaddr503, i64 192
  %wide.load152 = load <8 x i64>, ptr %sunkaddr504, align 8
  %9 = icmp eq <8 x i64> %wide.load149, %broadcast.splat138
  %10 = icmp eq <8 x i64> %wide.load150, %broadcast.splat138
  %11 = icmp eq <8 x i64> %wide.load151, %broadcast.splat138
  %12 = icmp eq <8 x i64> %wide.load152, %broadcast.splat138
  %13 = select <8 x i1> %9, <8 x i64> %vec.ind145, <8 x i64> splat (i64 -1)
  %14 = select <8 x i1> %10, <8 x i64> %step.add146, <8 x i64> splat (i64 -1)
  %15 = select <8 x i1> %11, <8 x i64> %step.add.2147, <8 x i64> splat (i64 -1)
  %16 = select <8 x i1> %12, <8 x i64> %step.add.3148, <8 x i64> splat (i64 -1)
  %17 = freeze <8 x i64> %13
  %18 = freeze <8 x i64> %14
  %19 = freeze <8 x i64> %15
  %20 = freeze <8 x i64> %16
  %21 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %17, <8 x i64> %vec.phi141)
  %22 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %18, <8 x i64> %vec.phi142)
  %23 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %19, <8 x i64> %vec.phi143)
  %24 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %20, <8 x i64> %vec.phi144)
  %index.next153 = add nuw i64 %index140, 32
  %vec.ind.next154 = add <8 x i64> %vec.ind145, splat (i64 32)
  %25 = icmp eq i64 %.7.i, %index.next153
  br i1 %25, label %.loopexit, label %vector.body139, !llvm.loop !157

B862.critedge:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  br label %B862

B862:
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

.loopexit:
  %rdx.minmax156 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %21, <8 x i64> %22)
  %rdx.minmax157 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax156, <8 x i64> %23)
  %rdx.minmax158 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax157, <8 x i64> %24)
  %rdx.shuf = shufflevector <8 x i64> %rdx.minmax158, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax397 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax158, <8 x i64> %rdx.shuf)
  %rdx.shuf398 = shufflevector <8 x i64> %rdx.minmax397, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax399 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax397, <8 x i64> %rdx.shuf398)
  %rdx.shuf400 = shufflevector <8 x i64> %rdx.minmax399, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax401 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax399, <8 x i64> %rdx.shuf400)
  %26 = extractelement <8 x i64> %rdx.minmax401, i64 0
  tail call void @NRT_decref(ptr %arg.gain.0)
  %.2056 = icmp slt i64 %26, 0
  %spec.select1010 = select i1 %.2056, i64 %arg.g.5.0, i64 0
  %27 = getelementptr double, ptr %arg.g.4, i64 %26
  %.2071 = getelementptr double, ptr %27, i64 %spec.select1010
  %.2072 = load double, ptr %.2071, align 8
  %.2074 = fsub nnan nsz double %.1023, %.2072
  %.2076 = fcmp nnan nsz olt double %.2074, %arg.eps
  br i1 %.2076, label %B1052.backedge.preheader, label %B1142

B1052.backedge.preheader:
  %xtraiter = and i64 %arg.active, 7
  %28 = icmp samesign ult i64 %arg.active, 8
  br i1 %28, label %B1052.backedge.epil.preheader, label %B1052.backedge.preheader.new

B1052.backedge.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775800
  %29 = add nsw i64 %arg.active, -8
  %30 = lshr i64 %29, 3
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %B1052.backedge.epil.preheader141, label %B1052.backedge.preheader.new.new

B1052.backedge.preheader.new.new:
  %32 = add nuw nsw i64 %30, 1
  %unroll_iter156 = and i64 %32, 4611686018427387902
  br label %B1052.backedge

B1052.backedge:
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1052.backedge ], [ %unroll_iter156, %B1052.backedge.preheader.new.new ]
  %least.2.0966 = phi double [ %.13.i16.7.1, %B1052.backedge ], [ 0xFFF0000000000000, %B1052.backedge.preheader.new.new ]
  %.2170962964 = phi i64 [ %.2177.7.1, %B1052.backedge ], [ 0, %B1052.backedge.preheader.new.new ]
  %sunkaddr505 = shl i64 %.2170962964, 3
  %sunkaddr506 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr505
  %.2231 = load double, ptr %sunkaddr506, align 8
  %sunkaddr507 = shl i64 %.2170962964, 3
  %sunkaddr508 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr507
  %.2261 = load double, ptr %sunkaddr508, align 8
  %.2262 = fsub nnan nsz double %.2231, %.2261
  %.12.i = fcmp nnan nsz ogt double %.2262, %least.2.0966
  %.13.i16 = select i1 %.12.i, double %.2262, double %least.2.0966
  %sunkaddr509 = shl i64 %.2170962964, 3
  %sunkaddr510 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr509
  %sunkaddr511 = getelementptr i8, ptr %sunkaddr510, i64 8
  %.2231.1 = load double, ptr %sunkaddr511, align 8
  %sunkaddr512 = shl i64 %.2170962964, 3
  %sunkaddr513 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr512
  %sunkaddr514 = getelementptr i8, ptr %sunkaddr513, i64 8
  %.2261.1 = load double, ptr %sunkaddr514, align 8
  %.2262.1 = fsub nnan nsz double %.2231.1, %.2261.1
  %.12.i.1 = fcmp nnan nsz ogt double %.2262.1, %.13.i16
  %.13.i16.1 = select i1 %.12.i.1, double %.2262.1, double %.13.i16
  %sunkaddr515 = shl i64 %.2170962964, 3
  %sunkaddr516 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr515
  %sunkaddr517 = getelementptr i8, ptr %sunkaddr516, i64 16
  %.2231.2 = load double, ptr %sunkaddr517, align 8
  %sunkaddr518 = shl i64 %.2170962964, 3
  %sunkaddr519 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr518
  %sunkaddr520 = getelementptr i8, ptr %sunkaddr519, i64 16
  %.2261.2 = load double, ptr %sunkaddr520, align 8
  %.2262.2 = fsub nnan nsz double %.2231.2, %.2261.2
  %.12.i.2 = fcmp nnan nsz ogt double %.2262.2, %.13.i16.1
  %.13.i16.2 = select i1 %.12.i.2, double %.2262.2, double %.13.i16.1
  %sunkaddr521 = shl i64 %.2170962964, 3
  %sunkaddr522 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr521
  %sunkaddr523 = getelementptr i8, ptr %sunkaddr522, i64 24
  %.2231.3 = load double, ptr %sunkaddr523, align 8
  %sunkaddr524 = shl i64 %.2170962964, 3
  %sunkaddr525 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr524
  %sunkaddr526 = getelementptr i8, ptr %sunkaddr525, i64 24
  %.2261.3 = load double, ptr %sunkaddr526, align 8
  %.2262.3 = fsub nnan nsz double %.2231.3, %.2261.3
  %.12.i.3 = fcmp nnan nsz ogt double %.2262.3, %.13.i16.2
  %.13.i16.3 = select i1 %.12.i.3, double %.2262.3, double %.13.i16.2
  %sunkaddr527 = shl i64 %.2170962964, 3
  %sunkaddr528 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr527
  %sunkaddr529 = getelementptr i8, ptr %sunkaddr528, i64 32
  %.2231.4 = load double, ptr %sunkaddr529, align 8
  %sunkaddr530 = shl i64 %.2170962964, 3
  %sunkaddr531 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr530
  %sunkaddr532 = getelementptr i8, ptr %sunkaddr531, i64 32
  %.2261.4 = load double, ptr %sunkaddr532, align 8
  %.2262.4 = fsub nnan nsz double %.2231.4, %.2261.4
  %.12.i.4 = fcmp nnan nsz ogt double %.2262.4, %.13.i16.3
  %.13.i16.4 = select i1 %.12.i.4, double %.2262.4, double %.13.i16.3
  %sunkaddr533 = shl i64 %.2170962964, 3
  %sunkaddr534 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr533
  %sunkaddr535 = getelementptr i8, ptr %sunkaddr534, i64 40
  %.2231.5 = load double, ptr %sunkaddr535, align 8
  %sunkaddr536 = shl i64 %.2170962964, 3
  %sunkaddr537 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr536
  %sunkaddr538 = getelementptr i8, ptr %sunkaddr537, i64 40
  %.2261.5 = load double, ptr %sunkaddr538, align 8
  %.2262.5 = fsub nnan nsz double %.2231.5, %.2261.5
  %.12.i.5 = fcmp nnan nsz ogt double %.2262.5, %.13.i16.4
  %.13.i16.5 = select i1 %.12.i.5, double %.2262.5, double %.13.i16.4
  %sunkaddr539 = shl i64 %.2170962964, 3
  %sunkaddr540 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr539
  %sunkaddr541 = getelementptr i8, ptr %sunkaddr540, i64 48
  %.2231.6 = load double, ptr %sunkaddr541, align 8
  %sunkaddr542 = shl i64 %.2170962964, 3
  %sunkaddr543 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr542
  %sunkaddr544 = getelementptr i8, ptr %sunkaddr543, i64 48
  %.2261.6 = load double, ptr %sunkaddr544, align 8
  %.2262.6 = fsub nnan nsz double %.2231.6, %.2261.6
  %.12.i.6 = fcmp nnan nsz ogt double %.2262.6, %.13.i16.5
  %.13.i16.6 = select i1 %.12.i.6, double %.2262.6, double %.13.i16.5
  %sunkaddr545 = shl i64 %.2170962964, 3
  %sunkaddr546 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr545
  %sunkaddr547 = getelementptr i8, ptr %sunkaddr546, i64 56
  %.2231.7 = load double, ptr %sunkaddr547, align 8
  %sunkaddr548 = shl i64 %.2170962964, 3
  %sunkaddr549 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr548
  %sunkaddr550 = getelementptr i8, ptr %sunkaddr549, i64 56
  %.2261.7 = load double, ptr %sunkaddr550, align 8
  %.2262.7 = fsub nnan nsz double %.2231.7, %.2261.7
  %.12.i.7 = fcmp nnan nsz ogt double %.2262.7, %.13.i16.6
  %.13.i16.7 = select i1 %.12.i.7, double %.2262.7, double %.13.i16.6
  %sunkaddr551 = shl i64 %.2170962964, 3
  %sunkaddr552 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr551
  %sunkaddr553 = getelementptr i8, ptr %sunkaddr552, i64 64
  %.2231.1158 = load double, ptr %sunkaddr553, align 8
  %sunkaddr554 = shl i64 %.2170962964, 3
  %sunkaddr555 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr554
  %sunkaddr556 = getelementptr i8, ptr %sunkaddr555, i64 64
  %.2261.1159 = load double, ptr %sunkaddr556, align 8
  %.2262.1160 = fsub nnan nsz double %.2231.1158, %.2261.1159
  %.12.i.1161 = fcmp nnan nsz ogt double %.2262.1160, %.13.i16.7
  %.13.i16.1162 = select i1 %.12.i.1161, double %.2262.1160, double %.13.i16.7
  %sunkaddr557 = shl i64 %.2170962964, 3
  %sunkaddr558 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr557
  %sunkaddr559 = getelementptr i8, ptr %sunkaddr558, i64 72
  %.2231.1.1 = load double, ptr %sunkaddr559, align 8
  %sunkaddr560 = shl i64 %.2170962964, 3
  %sunkaddr561 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr560
  %sunkaddr562 = getelementptr i8, ptr %sunkaddr561, i64 72
  %.2261.1.1 = load double, ptr %sunkaddr562, align 8
  %.2262.1.1 = fsub nnan nsz double %.2231.1.1, %.2261.1.1
  %.12.i.1.1 = fcmp nnan nsz ogt double %.2262.1.1, %.13.i16.1162
  %.13.i16.1.1 = select i1 %.12.i.1.1, double %.2262.1.1, double %.13.i16.1162
  %sunkaddr563 = shl i64 %.2170962964, 3
  %sunkaddr564 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr563
  %sunkaddr565 = getelementptr i8, ptr %sunkaddr564, i64 80
  %.2231.2.1 = load double, ptr %sunkaddr565, align 8
  %sunkaddr566 = shl i64 %.2170962964, 3
  %sunkaddr567 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr566
  %sunkaddr568 = getelementptr i8, ptr %sunkaddr567, i64 80
  %.2261.2.1 = load double, ptr %sunkaddr568, align 8
  %.2262.2.1 = fsub nnan nsz double %.2231.2.1, %.2261.2.1
  %.12.i.2.1 = fcmp nnan nsz ogt double %.2262.2.1, %.13.i16.1.1
  %.13.i16.2.1 = select i1 %.12.i.2.1, double %.2262.2.1, double %.13.i16.1.1
  %sunkaddr569 = shl i64 %.2170962964, 3
  %sunkaddr570 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr569
  %sunkaddr571 = getelementptr i8, ptr %sunkaddr570, i64 88
  %.2231.3.1 = load double, ptr %sunkaddr571, align 8
  %sunkaddr572 = shl i64 %.2170962964, 3
  %sunkaddr573 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr572
  %sunkaddr574 = getelementptr i8, ptr %sunkaddr573, i64 88
  %.2261.3.1 = load double, ptr %sunkaddr574, align 8
  %.2262.3.1 = fsub nnan nsz double %.2231.3.1, %.2261.3.1
  %.12.i.3.1 = fcmp nnan nsz ogt double %.2262.3.1, %.13.i16.2.1
  %.13.i16.3.1 = select i1 %.12.i.3.1, double %.2262.3.1, double %.13.i16.2.1
  %sunkaddr575 = shl i64 %.2170962964, 3
  %sunkaddr576 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr575
  %sunkaddr577 = getelementptr i8, ptr %sunkaddr576, i64 96
  %.2231.4.1 = load double, ptr %sunkaddr577, align 8
  %sunkaddr578 = shl i64 %.2170962964, 3
  %sunkaddr579 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr578
  %sunkaddr580 = getelementptr i8, ptr %sunkaddr579, i64 96
  %.2261.4.1 = load double, ptr %sunkaddr580, align 8
  %.2262.4.1 = fsub nnan nsz double %.2231.4.1, %.2261.4.1
  %.12.i.4.1 = fcmp nnan nsz ogt double %.2262.4.1, %.13.i16.3.1
  %.13.i16.4.1 = select i1 %.12.i.4.1, double %.2262.4.1, double %.13.i16.3.1
  %sunkaddr581 = shl i64 %.2170962964, 3
  %sunkaddr582 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr581
  %sunkaddr583 = getelementptr i8, ptr %sunkaddr582, i64 104
  %.2231.5.1 = load double, ptr %sunkaddr583, align 8
  %sunkaddr584 = shl i64 %.2170962964, 3
  %sunkaddr585 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr584
  %sunkaddr586 = getelementptr i8, ptr %sunkaddr585, i64 104
  %.2261.5.1 = load double, ptr %sunkaddr586, align 8
  %.2262.5.1 = fsub nnan nsz double %.2231.5.1, %.2261.5.1
  %.12.i.5.1 = fcmp nnan nsz ogt double %.2262.5.1, %.13.i16.4.1
  %.13.i16.5.1 = select i1 %.12.i.5.1, double %.2262.5.1, double %.13.i16.4.1
  %sunkaddr587 = shl i64 %.2170962964, 3
  %sunkaddr588 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr587
  %sunkaddr590 = getelementptr i8, ptr %sunkaddr588, i64 112
  %.2231.6.1 = load double, ptr %sunkaddr590, align 8
  %sunkaddr591 = shl i64 %.2170962964, 3
  %sunkaddr592 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr591
  %sunkaddr593 = getelementptr i8, ptr %sunkaddr592, i64 112
  %.2261.6.1 = load double, ptr %sunkaddr593, align 8
  %.2262.6.1 = fsub nnan nsz double %.2231.6.1, %.2261.6.1
  %.12.i.6.1 = fcmp nnan nsz ogt double %.2262.6.1, %.13.i16.5.1
  %.13.i16.6.1 = select i1 %.12.i.6.1, double %.2262.6.1, double %.13.i16.5.1
  %sunkaddr594 = shl i64 %.2170962964, 3
  %sunkaddr595 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr594
  %sunkaddr596 = getelementptr i8, ptr %sunkaddr595, i64 120
  %.2231.7.1 = load double, ptr %sunkaddr596, align 8
  %sunkaddr597 = shl i64 %.2170962964, 3
  %sunkaddr598 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr597
  %sunkaddr599 = getelementptr i8, ptr %sunkaddr598, i64 120
  %.2261.7.1 = load double, ptr %sunkaddr599, align 8
  %.2262.7.1 = fsub nnan nsz double %.2231.7.1, %.2261.7.1
  %.12.i.7.1 = fcmp nnan nsz ogt double %.2262.7.1, %.13.i16.6.1
  %.13.i16.7.1 = select i1 %.12.i.7.1, double %.2262.7.1, double %.13.i16.6.1
  %.2177.7.1 = add i64 %.2170962964, 16
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter157.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter157.ncmp.1, label %B1120.unr-lcssa.unr-lcssa, label %B1052.backedge

B1120.unr-lcssa.unr-lcssa:
  %33 = and i64 %29, 8
  %lcmp.mod153.not.not = icmp eq i64 %33, 0
  br i1 %lcmp.mod153.not.not, label %B1052.backedge.epil.preheader141, label %B1120.unr-lcssa

B1052.backedge.epil.preheader141:
  %least.2.0966.epil.init151 = phi double [ 0xFFF0000000000000, %B1052.backedge.preheader.new ], [ %.13.i16.7.1, %B1120.unr-lcssa.unr-lcssa ]
  %.2170962964.epil.init152 = phi i64 [ 0, %B1052.backedge.preheader.new ], [ %.2177.7.1, %B1120.unr-lcssa.unr-lcssa ]
  %sunkaddr543.epil = shl i64 %.2170962964.epil.init152, 3
  %sunkaddr544.epil = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr543.epil
  %.2231.epil145 = load double, ptr %sunkaddr544.epil, align 8
  %sunkaddr546.epil = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr543.epil
  %.2261.epil146 = load double, ptr %sunkaddr546.epil, align 8
  %.2262.epil147 = fsub nnan nsz double %.2231.epil145, %.2261.epil146
  %.12.i.epil148 = fcmp nnan nsz ogt double %.2262.epil147, %least.2.0966.epil.init151
  %.13.i16.epil149 = select i1 %.12.i.epil148, double %.2262.epil147, double %least.2.0966.epil.init151
  %sunkaddr549.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 8
  %.2231.1.epil = load double, ptr %sunkaddr549.epil, align 8
  %sunkaddr552.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 8
  %.2261.1.epil = load double, ptr %sunkaddr552.epil, align 8
  %.2262.1.epil = fsub nnan nsz double %.2231.1.epil, %.2261.1.epil
  %.12.i.1.epil = fcmp nnan nsz ogt double %.2262.1.epil, %.13.i16.epil149
  %.13.i16.1.epil = select i1 %.12.i.1.epil, double %.2262.1.epil, double %.13.i16.epil149
  %sunkaddr555.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 16
  %.2231.2.epil = load double, ptr %sunkaddr555.epil, align 8
  %sunkaddr558.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 16
  %.2261.2.epil = load double, ptr %sunkaddr558.epil, align 8
  %.2262.2.epil = fsub nnan nsz double %.2231.2.epil, %.2261.2.epil
  %.12.i.2.epil = fcmp nnan nsz ogt double %.2262.2.epil, %.13.i16.1.epil
  %.13.i16.2.epil = select i1 %.12.i.2.epil, double %.2262.2.epil, double %.13.i16.1.epil
  %sunkaddr561.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 24
  %.2231.3.epil = load double, ptr %sunkaddr561.epil, align 8
  %sunkaddr564.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 24
  %.2261.3.epil = load double, ptr %sunkaddr564.epil, align 8
  %.2262.3.epil = fsub nnan nsz double %.2231.3.epil, %.2261.3.epil
  %.12.i.3.epil = fcmp nnan nsz ogt double %.2262.3.epil, %.13.i16.2.epil
  %.13.i16.3.epil = select i1 %.12.i.3.epil, double %.2262.3.epil, double %.13.i16.2.epil
  %sunkaddr567.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 32
  %.2231.4.epil = load double, ptr %sunkaddr567.epil, align 8
  %sunkaddr570.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 32
  %.2261.4.epil = load double, ptr %sunkaddr570.epil, align 8
  %.2262.4.epil = fsub nnan nsz double %.2231.4.epil, %.2261.4.epil
  %.12.i.4.epil = fcmp nnan nsz ogt double %.2262.4.epil, %.13.i16.3.epil
  %.13.i16.4.epil = select i1 %.12.i.4.epil, double %.2262.4.epil, double %.13.i16.3.epil
  %sunkaddr573.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 40
  %.2231.5.epil = load double, ptr %sunkaddr573.epil, align 8
  %sunkaddr576.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 40
  %.2261.5.epil = load double, ptr %sunkaddr576.epil, align 8
  %.2262.5.epil = fsub nnan nsz double %.2231.5.epil, %.2261.5.epil
  %.12.i.5.epil = fcmp nnan nsz ogt double %.2262.5.epil, %.13.i16.4.epil
  %.13.i16.5.epil = select i1 %.12.i.5.epil, double %.2262.5.epil, double %.13.i16.4.epil
  %sunkaddr579.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 48
  %.2231.6.epil = load double, ptr %sunkaddr579.epil, align 8
  %sunkaddr582.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 48
  %.2261.6.epil = load double, ptr %sunkaddr582.epil, align 8
  %.2262.6.epil = fsub nnan nsz double %.2231.6.epil, %.2261.6.epil
  %.12.i.6.epil = fcmp nnan nsz ogt double %.2262.6.epil, %.13.i16.5.epil
  %.13.i16.6.epil = select i1 %.12.i.6.epil, double %.2262.6.epil, double %.13.i16.5.epil
  %sunkaddr585.epil = getelementptr i8, ptr %sunkaddr544.epil, i64 56
  %.2231.7.epil = load double, ptr %sunkaddr585.epil, align 8
  %sunkaddr588.epil = getelementptr i8, ptr %sunkaddr546.epil, i64 56
  %.2261.7.epil = load double, ptr %sunkaddr588.epil, align 8
  %.2262.7.epil = fsub nnan nsz double %.2231.7.epil, %.2261.7.epil
  %.12.i.7.epil = fcmp nnan nsz ogt double %.2262.7.epil, %.13.i16.6.epil
  %.13.i16.7.epil = select i1 %.12.i.7.epil, double %.2262.7.epil, double %.13.i16.6.epil
  br label %B1120.unr-lcssa

B1120.unr-lcssa:
  %.13.i16.7.lcssa = phi double [ %.13.i16.7.1, %B1120.unr-lcssa.unr-lcssa ], [ %.13.i16.7.epil, %B1052.backedge.epil.preheader141 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1120, label %B1052.backedge.epil.preheader

B1052.backedge.epil.preheader:
  %least.2.0966.epil.init = phi double [ 0xFFF0000000000000, %B1052.backedge.preheader ], [ %.13.i16.7.lcssa, %B1120.unr-lcssa ]
  %.2170962964.epil.init = phi i64 [ 0, %B1052.backedge.preheader ], [ %unroll_iter, %B1120.unr-lcssa ]
  %34 = shl i64 %.2170962964.epil.init, 3
  %scevgep206 = getelementptr i8, ptr %arg.g.4, i64 %34
  %scevgep208 = getelementptr i8, ptr %arg.down.4, i64 %34
  br label %B1052.backedge.epil

B1052.backedge.epil:
  %least.2.0966.epil = phi double [ %.13.i16.epil, %B1052.backedge.epil ], [ %least.2.0966.epil.init, %B1052.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B1052.backedge.epil ], [ 0, %B1052.backedge.epil.preheader ]
  %35 = shl i64 %epil.iter, 3
  %scevgep181 = getelementptr i8, ptr %scevgep208, i64 %35
  %.2231.epil = load double, ptr %scevgep181, align 8
  %36 = shl i64 %epil.iter, 3
  %scevgep180 = getelementptr i8, ptr %scevgep206, i64 %36
  %.2261.epil = load double, ptr %scevgep180, align 8
  %.2262.epil = fsub nnan nsz double %.2231.epil, %.2261.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.2262.epil, %least.2.0966.epil
  %.13.i16.epil = select i1 %.12.i.epil, double %.2262.epil, double %least.2.0966.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1120, label %B1052.backedge.epil, !llvm.loop !158

B1120:
  %.13.i16.lcssa = phi double [ %.13.i16.7.lcssa, %B1120.unr-lcssa ], [ %.13.i16.epil, %B1052.backedge.epil ]
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  %.2311 = fadd nnan nsz double %.1023, %.13.i16.lcssa
  %.2317 = fcmp nnan nsz olt double %.2311, %arg.eps
  br i1 %.2317, label %B1138, label %B1142

B1138:
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B1142:
  %g.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.g.0, %.loopexit ]
  %down.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.down.0, %.loopexit ]
  tail call void @NRT_decref(ptr %g.sroa.0.0)
  tail call void @NRT_decref(ptr %down.sroa.0.0)
  store i64 %i.2.0.lcssa24, ptr %retptr, align 8
  %retptr.repack896 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %26, ptr %retptr.repack896, align 8
  br label %common.ret

B0.if.if:
  %excinfo.1.0 = phi ptr [ @n63, %switch.end.2.else.if.i ], [ @n60, %B314.else.if.i ], [ @n57, %switch.end.1.i ]
  store ptr %excinfo.1.0, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.5.i = add i64 %arg.active, 31
  %.7.i = and i64 %.5.i, -32
  %.355 = icmp slt i64 %arg.active, 1
  br i1 %.355, label %B438.thread, label %vector.memcheck

vector.memcheck:
  %37 = ptrtoint ptr %arg.gain.4 to i64
  %38 = ptrtoint ptr %arg.g.4 to i64
  %39 = ptrtoint ptr %arg.up.4 to i64
  %40 = sub i64 %37, %38
  %diff.check = icmp ult i64 %40, 256
  %41 = sub i64 %37, %39
  %diff.check24 = icmp ult i64 %41, 256
  %conflict.rdx = or i1 %diff.check, %diff.check24
  br i1 %conflict.rdx, label %B142.preheader.new, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

B142.preheader.new:
  %42 = add i64 %.7.i, -8
  %43 = lshr exact i64 %42, 3
  %44 = xor i64 %43, -1
  br label %B142

vector.body:
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %sunkaddr600 = shl i64 %index, 3
  %sunkaddr601 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr600
  %wide.load = load <8 x double>, ptr %sunkaddr601, align 8
  %sunkaddr602 = shl i64 %index, 3
  %sunkaddr603 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr602
  %sunkaddr604 = getelementptr i8, ptr %sunkaddr603, i64 64
  %wide.load25 = load <8 x double>, ptr %sunkaddr604, align 8
  %sunkaddr605 = shl i64 %index, 3
  %sunkaddr606 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr605
  %sunkaddr607 = getelementptr i8, ptr %sunkaddr606, i64 128
  %wide.load26 = load <8 x double>, ptr %sunkaddr607, align 8
  %sunkaddr608 = shl i64 %index, 3
  %sunkaddr609 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr608
  %sunkaddr610 = getelementptr i8, ptr %sunkaddr609, i64 192
  %wide.load27 = load <8 x double>, ptr %sunkaddr610, align 8
  %sunkaddr611 = shl i64 %index, 3
  %sunkaddr612 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr611
  %wide.load28 = load <8 x double>, ptr %sunkaddr612, align 8
  %sunkaddr613 = shl i64 %index, 3
  %sunkaddr614 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr613
  %sunkaddr615 = getelementptr i8, ptr %sunkaddr614, i64 64
  %wide.load29 = load <8 x double>, ptr %sunkaddr615, align 8
  %sunkaddr616 = shl i64 %index, 3
  %sunkaddr617 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr616
  %sunkaddr618 = getelementptr i8, ptr %sunkaddr617, i64 128
  %wide.load30 = load <8 x double>, ptr %sunkaddr618, align 8
  %sunkaddr619 = shl i64 %index, 3
  %sunkaddr620 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr619
  %sunkaddr621 = getelementptr i8, ptr %sunkaddr620, i64 192
  %wide.load31 = load <8 x double>, ptr %sunkaddr621, align 8
  %45 = fadd nnan nsz <8 x double> %wide.load, %wide.load28
  %46 = fadd nnan nsz <8 x double> %wide.load25, %wide.load29
  %47 = fadd nnan nsz <8 x double> %wide.load26, %wide.load30
  %48 = fadd nnan nsz <8 x double> %wide.load27, %wide.load31
  %sunkaddr623 = shl i64 %index, 3
  %sunkaddr624 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr623
  store <8 x double> %45, ptr %sunkaddr624, align 8
  %sunkaddr625 = shl i64 %index, 3
  %sunkaddr626 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr625
  %sunkaddr627 = getelementptr i8, ptr %sunkaddr626, i64 64
  store <8 x double> %46, ptr %sunkaddr627, align 8
  %sunkaddr628 = shl i64 %index, 3
  %sunkaddr629 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr628
  %sunkaddr630 = getelementptr i8, ptr %sunkaddr629, i64 128
  store <8 x double> %47, ptr %sunkaddr630, align 8
  %sunkaddr631 = shl i64 %index, 3
  %sunkaddr632 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr631
  %sunkaddr634 = getelementptr i8, ptr %sunkaddr632, i64 192
  store <8 x double> %48, ptr %sunkaddr634, align 8
  %index.next = add nuw i64 %index, 32
  %49 = icmp eq i64 %.7.i, %index.next
  br i1 %49, label %vector.body36.preheader, label %vector.body, !llvm.loop !159

vector.body36.preheader:
  tail call void @NRT_decref(ptr %arg.up.0)
  br label %vector.body36

vector.body36:
  %index37 = phi i64 [ %index.next45, %vector.body36 ], [ 0, %vector.body36.preheader ]
  %vec.phi = phi <8 x i64> [ %66, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi38 = phi <8 x i64> [ %67, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi39 = phi <8 x i64> [ %68, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi40 = phi <8 x i64> [ %69, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %sunkaddr635 = shl i64 %index37, 3
  %sunkaddr636 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr635
  %wide.load41 = load <8 x i64>, ptr %sunkaddr636, align 8
  %sunkaddr637 = shl i64 %index37, 3
  %sunkaddr638 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr637
  %sunkaddr639 = getelementptr i8, ptr %sunkaddr638, i64 64
  %wide.load42 = load <8 x i64>, ptr %sunkaddr639, align 8
  %sunkaddr640 = shl i64 %index37, 3
  %sunkaddr641 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr640
  %sunkaddr642 = getelementptr i8, ptr %sunkaddr641, i64 128
  %wide.load43 = load <8 x i64>, ptr %sunkaddr642, align 8
  %sunkaddr643 = shl i64 %index37, 3
  %sunkaddr645 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr643
  %sunkaddr646 = getelementptr i8, ptr %sunkaddr645, i64 192
  %wide.load44 = load <8 x i64>, ptr %sunkaddr646, align 8
  %50 = icmp slt <8 x i64> %wide.load41, zeroinitializer
  %51 = icmp slt <8 x i64> %wide.load42, zeroinitializer
  %52 = icmp slt <8 x i64> %wide.load43, zeroinitializer
  %53 = icmp slt <8 x i64> %wide.load44, zeroinitializer
  %54 = select <8 x i1> %50, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %55 = select <8 x i1> %51, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %56 = select <8 x i1> %52, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %57 = select <8 x i1> %53, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %58 = xor <8 x i64> %54, %wide.load41
  %59 = xor <8 x i64> %55, %wide.load42
  %60 = xor <8 x i64> %56, %wide.load43
  %61 = xor <8 x i64> %57, %wide.load44
  %62 = freeze <8 x i64> %58
  %63 = freeze <8 x i64> %59
  %64 = freeze <8 x i64> %60
  %65 = freeze <8 x i64> %61
  %66 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %62, <8 x i64> %vec.phi)
  %67 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %63, <8 x i64> %vec.phi38)
  %68 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %64, <8 x i64> %vec.phi39)
  %69 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %65, <8 x i64> %vec.phi40)
  %index.next45 = add nuw i64 %index37, 32
  %70 = icmp eq i64 %.7.i, %index.next45
  br i1 %70, label %vector.ph53, label %vector.body36, !llvm.loop !160

vector.ph53:
  %rdx.minmax = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %66, <8 x i64> %67)
  %rdx.minmax47 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax, <8 x i64> %68)
  %rdx.minmax48 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax47, <8 x i64> %69)
  %rdx.shuf402 = shufflevector <8 x i64> %rdx.minmax48, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax403 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax48, <8 x i64> %rdx.shuf402)
  %rdx.shuf404 = shufflevector <8 x i64> %rdx.minmax403, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax405 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax403, <8 x i64> %rdx.shuf404)
  %rdx.shuf406 = shufflevector <8 x i64> %rdx.minmax405, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax407 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax405, <8 x i64> %rdx.shuf406)
  %71 = extractelement <8 x i64> %rdx.minmax407, i64 0
  %isneg27 = icmp slt i64 %71, 0
  %spec.select101128 = select i1 %isneg27, i64 9223372036854775807, i64 0
  %.763100129 = xor i64 %spec.select101128, %71
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %.763100129, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body56

vector.body56:
  %index57 = phi i64 [ 0, %vector.ph53 ], [ %index.next66, %vector.body56 ]
  %vec.phi58 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %80, %vector.body56 ]
  %vec.phi59 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %81, %vector.body56 ]
  %vec.phi60 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %82, %vector.body56 ]
  %vec.phi61 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %83, %vector.body56 ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph53 ], [ %vec.ind.next, %vector.body56 ]
  %step.add = add <8 x i64> %vec.ind, splat (i64 8)
  %step.add.2 = add <8 x i64> %vec.ind, splat (i64 16)
  %step.add.3 = add <8 x i64> %vec.ind, splat (i64 24)
  %sunkaddr647 = shl i64 %index57, 3
  %sunkaddr648 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr647
  %wide.load62 = load <8 x i64>, ptr %sunkaddr648, align 8
  %sunkaddr649 = shl i64 %index57, 3
  %sunkaddr650 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr649
  %sunkaddr651 = getelementptr i8, ptr %sunkaddr650, i64 64
  %wide.load63 = load <8 x i64>, ptr %sunkaddr651, align 8
  %sunkaddr652 = shl i64 %index57, 3
  %sunkaddr653 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr652
  %sunkaddr654 = getelementptr i8, ptr %sunkaddr653, i64 128
  %wide.load64 = load <8 x i64>, ptr %sunkaddr654, align 8
  %sunkaddr655 = shl i64 %index57, 3
  %sunkaddr656 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr655
  %sunkaddr657 = getelementptr i8, ptr %sunkaddr656, i64 192
  %wide.load65 = load <8 x i64>, ptr %sunkaddr657, align 8
  %72 = icmp eq <8 x i64> %wide.load62, %broadcast.splat
  %73 = icmp eq <8 x i64> %wide.load63, %broadcast.splat
  %74 = icmp eq <8 x i64> %wide.load64, %broadcast.splat
  %75 = icmp eq <8 x i64> %wide.load65, %broadcast.splat
  %76 = select <8 x i1> %72, <8 x i64> %vec.ind, <8 x i64> splat (i64 -1)
  %77 = select <8 x i1> %73, <8 x i64> %step.add, <8 x i64> splat (i64 -1)
  %78 = select <8 x i1> %74, <8 x i64> %step.add.2, <8 x i64> splat (i64 -1)
  %79 = select <8 x i1> %75, <8 x i64> %step.add.3, <8 x i64> splat (i64 -1)
  %80 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %76, <8 x i64> %vec.phi58)
  %81 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %77, <8 x i64> %vec.phi59)
  %82 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %78, <8 x i64> %vec.phi60)
  %83 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %79, <8 x i64> %vec.phi61)
  %index.next66 = add nuw i64 %index57, 32
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 32)
  %84 = icmp eq i64 %.7.i, %index.next66
  br i1 %84, label %B438, label %vector.body56, !llvm.loop !161

B438.thread:
  tail call void @NRT_decref(ptr %arg.up.0)
  br label %2

B492.endif:
  %85 = icmp slt i64 %arg.active, 1
  %86 = icmp slt i64 %i.2.0.lcssa24, 0
  %.1181 = select i1 %86, i64 %arg.diagonal.5.0, i64 0
  %87 = getelementptr double, ptr %arg.diagonal.4, i64 %i.2.0.lcssa24
  %.1195 = getelementptr double, ptr %87, i64 %.1181
  %.1196 = load double, ptr %.1195, align 8
  br i1 %85, label %B862.critedge, label %vector.memcheck74

vector.memcheck74:
  %.1107 = select i1 %86, i64 %arg.kernel.5.0, i64 0
  %.1108 = add i64 %.1107, %i.2.0.lcssa24
  %.1125 = mul i64 %.1108, %arg.kernel.5.1
  %.1127 = getelementptr float, ptr %arg.kernel.4, i64 %.1125
  %88 = lshr i64 %.5.i, 5
  %89 = shl i64 %88, 8
  %scevgep = getelementptr i8, ptr %arg.gain.4, i64 %89
  %scevgep75 = getelementptr i8, ptr %arg.g.4, i64 %89
  %scevgep76 = getelementptr i8, ptr %arg.diagonal.4, i64 %89
  %90 = shl i64 %.1125, 2
  %91 = shl i64 %88, 7
  %92 = getelementptr i8, ptr %arg.kernel.4, i64 %90
  %scevgep77 = getelementptr i8, ptr %92, i64 %91
  %scevgep78 = getelementptr i8, ptr %arg.down.4, i64 %89
  %bound0 = icmp ult ptr %arg.gain.4, %scevgep75
  %bound1 = icmp ult ptr %arg.g.4, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound079 = icmp ult ptr %arg.gain.4, %scevgep76
  %bound180 = icmp ult ptr %arg.diagonal.4, %scevgep
  %found.conflict81 = and i1 %bound079, %bound180
  %conflict.rdx82 = or i1 %found.conflict, %found.conflict81
  %bound083 = icmp ult ptr %arg.gain.4, %scevgep77
  %bound184 = icmp ult ptr %.1127, %scevgep
  %found.conflict85 = and i1 %bound184, %bound083
  %conflict.rdx86 = or i1 %conflict.rdx82, %found.conflict85
  %bound087 = icmp ult ptr %arg.gain.4, %scevgep78
  %bound188 = icmp ult ptr %arg.down.4, %scevgep
  %found.conflict89 = and i1 %bound087, %bound188
  %conflict.rdx90 = or i1 %found.conflict89, %conflict.rdx86
  br i1 %conflict.rdx90, label %B556.preheader, label %vector.ph92

B556.preheader:
  %scevgep276 = getelementptr i8, ptr %92, i64 12
  br label %B556

vector.ph92:
  %broadcast.splatinsert95 = insertelement <8 x double> poison, double %.1023, i64 0
  %broadcast.splat96 = shufflevector <8 x double> %broadcast.splatinsert95, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert97 = insertelement <8 x double> poison, double %.1196, i64 0
  %broadcast.splat98 = shufflevector <8 x double> %broadcast.splatinsert97, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body99

vector.body99:
  %index100 = phi i64 [ 0, %vector.ph92 ], [ %index.next105, %vector.body99 ]
  %93 = shl i64 %index100, 3
  %scevgep304 = getelementptr i8, ptr %arg.g.4, i64 %93
  %wide.load101 = load <8 x double>, ptr %scevgep304, align 8, !alias.scope !162
  %94 = fsub nnan nsz <8 x double> %broadcast.splat96, %wide.load101
  %scevgep303 = getelementptr i8, ptr %arg.diagonal.4, i64 %93
  %wide.load102 = load <8 x double>, ptr %scevgep303, align 8, !alias.scope !165
  %95 = fadd nnan nsz <8 x double> %broadcast.splat98, %wide.load102
  %96 = shl i64 %index100, 2
  %scevgep310 = getelementptr i8, ptr %92, i64 %96
  %wide.load103 = load <8 x float>, ptr %scevgep310, align 4, !alias.scope !167
  %97 = fpext <8 x float> %wide.load103 to <8 x double>
  %98 = fmul nnan nsz <8 x double> %97, splat (double 2.000000e+00)
  %99 = fsub nnan nsz <8 x double> %95, %98
  %100 = fcmp nnan nsz ogt <8 x double> %99, zeroinitializer
  %101 = select <8 x i1> %100, <8 x double> %99, <8 x double> splat (double 0x3D719799812DEA11)
  %102 = fmul nnan nsz <8 x double> %94, %94
  %103 = fdiv nnan nsz <8 x double> %102, %101
  %104 = shl i64 %index100, 3
  %scevgep312 = getelementptr i8, ptr %arg.down.4, i64 %104
  %wide.load104 = load <8 x double>, ptr %scevgep312, align 8, !alias.scope !169
  %105 = fadd nnan nsz <8 x double> %wide.load104, %103
  %106 = fcmp nnan nsz ogt <8 x double> %94, zeroinitializer
  %107 = fcmp nnan nsz ogt <8 x double> %105, zeroinitializer
  %108 = select <8 x i1> %106, <8 x i1> %107, <8 x i1> zeroinitializer
  %109 = select <8 x i1> %108, <8 x double> %105, <8 x double> zeroinitializer
  %110 = shl i64 %index100, 3
  %scevgep311 = getelementptr i8, ptr %arg.gain.4, i64 %110
  store <8 x double> %109, ptr %scevgep311, align 8, !alias.scope !171, !noalias !173
  %index.next105 = add nuw i64 %index100, 8
  %111 = icmp eq i64 %.7.i, %index.next105
  br i1 %111, label %vector.body114.preheader, label %vector.body99, !llvm.loop !174

vector.body114.preheader:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  br label %vector.body114

vector.body114:
  %index115 = phi i64 [ %index.next124, %vector.body114 ], [ 0, %vector.body114.preheader ]
  %vec.phi116 = phi <8 x i64> [ %112, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi117 = phi <8 x i64> [ %113, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi118 = phi <8 x i64> [ %114, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi119 = phi <8 x i64> [ %115, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %sunkaddr658 = shl i64 %index115, 3
  %sunkaddr659 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr658
  %wide.load120 = load <8 x i64>, ptr %sunkaddr659, align 8
  %sunkaddr660 = shl i64 %index115, 3
  %sunkaddr661 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr660
  %sunkaddr662 = getelementptr i8, ptr %sunkaddr661, i64 64
  %wide.load121 = load <8 x i64>, ptr %sunkaddr662, align 8
  %sunkaddr663 = shl i64 %index115, 3
  %sunkaddr664 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr663
  %sunkaddr665 = getelementptr i8, ptr %sunkaddr664, i64 128
  %wide.load122 = load <8 x i64>, ptr %sunkaddr665, align 8
  %sunkaddr666 = shl i64 %index115, 3
  %sunkaddr667 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr666
  %sunkaddr668 = getelementptr i8, ptr %sunkaddr667, i64 192
  %wide.load123 = load <8 x i64>, ptr %sunkaddr668, align 8
  %112 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load120, <8 x i64> %vec.phi116)
  %113 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load121, <8 x i64> %vec.phi117)
  %114 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load122, <8 x i64> %vec.phi118)
  %115 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load123, <8 x i64> %vec.phi119)
  %index.next124 = add nuw i64 %index115, 32
  %116 = icmp eq i64 %.7.i, %index.next124
  br i1 %116, label %B850, label %vector.body114, !llvm.loop !175
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n80(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 88
  br i1 %min.iters.check, label %B36.backedge.preheader448, label %vector.memcheck

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
  br i1 %conflict.rdx385, label %B36.backedge.preheader448, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775800
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.away.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert386 = insertelement <8 x i64> poison, i64 %arg.y.5.0, i64 0
  %broadcast.splat387 = shufflevector <8 x i64> %broadcast.splatinsert386, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert388 = insertelement <8 x i64> poison, i64 %arg.g.5.0, i64 0
  %broadcast.splat389 = shufflevector <8 x i64> %broadcast.splatinsert388, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i64> poison, i64 %arg.alpha.5.0, i64 0
  %broadcast.splat391 = shufflevector <8 x i64> %broadcast.splatinsert390, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat393 = shufflevector <8 x double> %broadcast.splatinsert392, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat395 = shufflevector <8 x i64> %broadcast.splatinsert394, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat397 = shufflevector <8 x i64> %broadcast.splatinsert396, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i64> poison, i64 %arg.active, i64 0
  %broadcast.splat399 = shufflevector <8 x i64> %broadcast.splatinsert398, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %15 = lshr i64 %..155, 3
  %16 = mul nsw i64 %15, -8
  br label %vector.body

vector.body:
  %lsr.iv = phi i64 [ %lsr.iv.next131, %vector.body ], [ %16, %vector.ph ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ %induction, %vector.ph ]
  %17 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %18 = select <8 x i1> %17, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %19 = getelementptr double, ptr %arg.away.4, <8 x i64> %vec.ind
  %20 = getelementptr double, <8 x ptr> %19, <8 x i64> %18
  %wide.masked.gather = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %20, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !176
  %21 = select <8 x i1> %17, <8 x i64> %broadcast.splat387, <8 x i64> zeroinitializer
  %22 = getelementptr double, ptr %arg.y.4, <8 x i64> %vec.ind
  %23 = getelementptr double, <8 x ptr> %22, <8 x i64> %21
  %wide.masked.gather400 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %23, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !179
  %24 = fadd nnan nsz <8 x double> %wide.masked.gather, %wide.masked.gather400
  %25 = select <8 x i1> %17, <8 x i64> %broadcast.splat389, <8 x i64> zeroinitializer
  %26 = getelementptr double, ptr %arg.g.4, <8 x i64> %vec.ind
  %27 = getelementptr double, <8 x ptr> %26, <8 x i64> %25
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %24, <8 x ptr> align 8 %27, <8 x i1> splat (i1 true)), !alias.scope !181, !noalias !183
  %28 = select <8 x i1> %17, <8 x i64> %broadcast.splat391, <8 x i64> zeroinitializer
  %29 = getelementptr double, ptr %arg.alpha.4, <8 x i64> %vec.ind
  %30 = getelementptr double, <8 x ptr> %29, <8 x i64> %28
  %wide.masked.gather401 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %30, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !192, !noalias !193
  %31 = fcmp nnan nsz olt <8 x double> %wide.masked.gather401, %broadcast.splat393
  %32 = select <8 x i1> %31, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %33 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather401, zeroinitializer
  %34 = select <8 x i1> %33, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %35 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather400, zeroinitializer
  %36 = select <8 x i1> %35, <8 x double> %34, <8 x double> %32
  %37 = select <8 x i1> %35, <8 x double> %32, <8 x double> %34
  %38 = select <8 x i1> %17, <8 x i64> %broadcast.splat395, <8 x i64> zeroinitializer
  %39 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %40 = getelementptr double, <8 x ptr> %39, <8 x i64> %38
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %37, <8 x ptr> align 8 %40, <8 x i1> splat (i1 true)), !alias.scope !196, !noalias !197
  %41 = select <8 x i1> %17, <8 x i64> %broadcast.splat397, <8 x i64> zeroinitializer
  %42 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %43 = getelementptr double, <8 x ptr> %42, <8 x i64> %41
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %36, <8 x ptr> align 8 %43, <8 x i1> splat (i1 true)), !alias.scope !198, !noalias !199
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next131 = add nsw i64 %lsr.iv, 8
  %44 = icmp eq i64 %lsr.iv.next131, 0
  br i1 %44, label %middle.block, label %vector.body, !llvm.loop !200

middle.block:
  %45 = and i64 %..155, 7
  %46 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader448

B36.backedge.preheader448:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %45, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %46, %middle.block ]
  %47 = add nuw i64 %.199613617.ph, 1
  %48 = shl i64 %arg.away.5.0, 3
  %49 = shl i64 %arg.y.5.0, 3
  %50 = shl i64 %arg.g.5.0, 3
  %51 = shl i64 %arg.alpha.5.0, 3
  %52 = shl i64 %arg.up.5.0, 3
  %53 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv555 = phi i64 [ %47, %B36.backedge.preheader448 ], [ %lsr.iv.next556, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader448 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %54 = select i1 %.251, i64 %48, i64 0
  %scevgep567 = getelementptr i8, ptr %arg.away.4, i64 %54
  %55 = shl i64 %.206614616, 3
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %55
  %.267 = load double, ptr %scevgep568, align 8
  %56 = select i1 %.251, i64 %49, i64 0
  %scevgep565 = getelementptr i8, ptr %arg.y.4, i64 %56
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %55
  %.297 = load double, ptr %scevgep566, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %57 = select i1 %.251, i64 %50, i64 0
  %scevgep563 = getelementptr i8, ptr %arg.g.4, i64 %57
  %58 = shl i64 %.206614616, 3
  %scevgep130 = getelementptr i8, ptr %scevgep563, i64 %58
  store double %.298, ptr %scevgep130, align 8
  %59 = select i1 %.251, i64 %51, i64 0
  %scevgep561 = getelementptr i8, ptr %arg.alpha.4, i64 %59
  %60 = shl i64 %.206614616, 3
  %scevgep129 = getelementptr i8, ptr %scevgep561, i64 %60
  %.94.i = load double, ptr %scevgep129, align 8, !noalias !193
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep566, align 8, !noalias !193
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %61 = select i1 %.251, i64 %52, i64 0
  %scevgep559 = getelementptr i8, ptr %arg.up.4, i64 %61
  %62 = shl i64 %.206614616, 3
  %scevgep128 = getelementptr i8, ptr %scevgep559, i64 %62
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep128, align 8, !noalias !193
  %63 = select i1 %.251, i64 %53, i64 0
  %scevgep557 = getelementptr i8, ptr %arg.down.4, i64 %63
  %64 = shl i64 %.206614616, 3
  %scevgep127 = getelementptr i8, ptr %scevgep557, i64 %64
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep127, align 8, !noalias !193
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next556 = add i64 %lsr.iv555, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next556, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !201

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %65 = shl i64 %.476620622, 3
  %scevgep545 = getelementptr i8, ptr %arg.alpha.4, i64 %65
  %.537 = load double, ptr %scevgep545, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !202

B212.loopexit:
  %.576.lcssa = phi i64 [ %98, %vec.epilog.middle.block ], [ %88, %middle.block422 ], [ %.576, %B158 ]
  %66 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %66, %B212.loopexit ]
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
  %min.iters.check405 = icmp samesign ult i64 %arg.active, 8
  br i1 %min.iters.check405, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ %98, %vec.epilog.middle.block ], [ %88, %vec.epilog.iter.check ], [ 0, %iter.check ]
  %.476620622.ph = phi i64 [ %n.vec427, %vec.epilog.middle.block ], [ %n.vec410, %vec.epilog.iter.check ], [ 0, %iter.check ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check407 = icmp samesign ult i64 %arg.active, 32
  br i1 %min.iters.check407, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph408

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <8 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <8 x double> %.pre28, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph408:
  %n.vec410 = and i64 %arg.active, 9223372036854775776
  %broadcast.splatinsert411 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <8 x double> %broadcast.splatinsert411, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body413

vector.body413:
  %index414 = phi i64 [ 0, %vector.ph408 ], [ %index.next421, %vector.body413 ]
  %vec.phi = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %83, %vector.body413 ]
  %vec.phi415 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %84, %vector.body413 ]
  %vec.phi416 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %85, %vector.body413 ]
  %vec.phi417 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %86, %vector.body413 ]
  %sunkaddr136 = shl i64 %index414, 3
  %sunkaddr137 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr136
  %wide.load = load <8 x double>, ptr %sunkaddr137, align 8
  %sunkaddr138 = shl i64 %index414, 3
  %sunkaddr139 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 64
  %wide.load418 = load <8 x double>, ptr %sunkaddr140, align 8
  %sunkaddr141 = shl i64 %index414, 3
  %sunkaddr142 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 128
  %wide.load419 = load <8 x double>, ptr %sunkaddr143, align 8
  %sunkaddr = shl i64 %index414, 3
  %sunkaddr144 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 192
  %wide.load420 = load <8 x double>, ptr %sunkaddr145, align 8
  %67 = fcmp nnan nsz ogt <8 x double> %wide.load, zeroinitializer
  %68 = fcmp nnan nsz ogt <8 x double> %wide.load418, zeroinitializer
  %69 = fcmp nnan nsz ogt <8 x double> %wide.load419, zeroinitializer
  %70 = fcmp nnan nsz ogt <8 x double> %wide.load420, zeroinitializer
  %71 = fcmp nnan nsz olt <8 x double> %wide.load, %broadcast.splat412
  %72 = fcmp nnan nsz olt <8 x double> %wide.load418, %broadcast.splat412
  %73 = fcmp nnan nsz olt <8 x double> %wide.load419, %broadcast.splat412
  %74 = fcmp nnan nsz olt <8 x double> %wide.load420, %broadcast.splat412
  %75 = select <8 x i1> %67, <8 x i1> %71, <8 x i1> zeroinitializer
  %76 = select <8 x i1> %68, <8 x i1> %72, <8 x i1> zeroinitializer
  %77 = select <8 x i1> %69, <8 x i1> %73, <8 x i1> zeroinitializer
  %78 = select <8 x i1> %70, <8 x i1> %74, <8 x i1> zeroinitializer
  %79 = zext <8 x i1> %75 to <8 x i64>
  %80 = zext <8 x i1> %76 to <8 x i64>
  %81 = zext <8 x i1> %77 to <8 x i64>
  %82 = zext <8 x i1> %78 to <8 x i64>
  %83 = add <8 x i64> %vec.phi, %79
  %84 = add <8 x i64> %vec.phi415, %80
  %85 = add <8 x i64> %vec.phi416, %81
  %86 = add <8 x i64> %vec.phi417, %82
  %index.next421 = add nuw nsw i64 %index414, 32
  %87 = icmp eq i64 %n.vec410, %index.next421
  br i1 %87, label %middle.block422, label %vector.body413, !llvm.loop !203

middle.block422:
  %bin.rdx = add <8 x i64> %84, %83
  %bin.rdx423 = add <8 x i64> %bin.rdx, %85
  %bin.rdx424 = add <8 x i64> %bin.rdx423, %86
  %rdx.shuf = shufflevector <8 x i64> %bin.rdx424, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx574 = add <8 x i64> %rdx.shuf, %bin.rdx424
  %rdx.shuf575 = shufflevector <8 x i64> %bin.rdx574, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx576 = add <8 x i64> %rdx.shuf575, %bin.rdx574
  %rdx.shuf577 = shufflevector <8 x i64> %bin.rdx576, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx578 = add <8 x i64> %rdx.shuf577, %bin.rdx576
  %88 = extractelement <8 x i64> %bin.rdx578, i64 0
  %cmp.n425 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n425, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %89 = and i64 %arg.active, 24
  %min.epilog.iters.check = icmp eq i64 %89, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !204

vec.epilog.ph:
  %broadcast.splat429.pre-phi = phi <8 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat412, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec410, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %88, %vec.epilog.iter.check ]
  %n.vec427 = and i64 %arg.active, 9223372036854775800
  %90 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index430 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next433, %vec.epilog.vector.body ]
  %vec.phi431 = phi <8 x i64> [ %90, %vec.epilog.ph ], [ %96, %vec.epilog.vector.body ]
  %91 = shl i64 %index430, 3
  %scevgep546 = getelementptr i8, ptr %arg.alpha.4, i64 %91
  %wide.load432 = load <8 x double>, ptr %scevgep546, align 8
  %92 = fcmp nnan nsz ogt <8 x double> %wide.load432, zeroinitializer
  %93 = fcmp nnan nsz olt <8 x double> %wide.load432, %broadcast.splat429.pre-phi
  %94 = select <8 x i1> %92, <8 x i1> %93, <8 x i1> zeroinitializer
  %95 = zext <8 x i1> %94 to <8 x i64>
  %96 = add <8 x i64> %vec.phi431, %95
  %index.next433 = add nuw i64 %index430, 8
  %97 = icmp eq i64 %n.vec427, %index.next433
  br i1 %97, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !205

vec.epilog.middle.block:
  %rdx.shuf579 = shufflevector <8 x i64> %96, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx580 = add <8 x i64> %rdx.shuf579, %96
  %rdx.shuf581 = shufflevector <8 x i64> %bin.rdx580, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx582 = add <8 x i64> %rdx.shuf581, %bin.rdx580
  %rdx.shuf583 = shufflevector <8 x i64> %bin.rdx582, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx584 = add <8 x i64> %rdx.shuf583, %bin.rdx582
  %98 = extractelement <8 x i64> %bin.rdx584, i64 0
  %cmp.n434 = icmp eq i64 %arg.active, %n.vec427
  br i1 %cmp.n434, label %B212.loopexit, label %B158.preheader

B248.endif:
  %99 = icmp slt i64 %arg.active, 1
  %100 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %100, i1 true, i1 %99
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter449 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep70 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %101 = shl i64 %arg.kernel.5.1, 2
  %102 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %103 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %104 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %103, label %B282.endif.us.B316.us.epil.preheader_crit_edge, label %B316.us.preheader

B282.endif.us.B316.us.epil.preheader_crit_edge:
  %.pre27 = shl i64 %.910.us, 3
  br label %B316.us.epil.preheader

B316.us.preheader:
  %sunkaddr597 = shl i64 %.910.us, 3
  %105 = add i64 %.1018.us, %.690663669.us
  %106 = mul i64 %101, %105
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %106
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr146 = shl i64 %.811656658.us, 3
  %sunkaddr147 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr146
  %.876.us = load double, ptr %sunkaddr147, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr148 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us = load double, ptr %sunkaddr148, align 8
  %sunkaddr149 = shl i64 %.811656658.us, 3
  %sunkaddr150 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr149
  %.956.us = load double, ptr %sunkaddr150, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %107 = shl i64 %.811656658.us, 2
  %scevgep77 = getelementptr i8, ptr %scevgep71, i64 %107
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -12
  %.1044.us = load float, ptr %scevgep78, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr148, align 8
  br label %B662.us

B662.us:
  %sunkaddr151 = shl i64 %.811656658.us, 3
  %sunkaddr152 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr151
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr152, i64 8
  %.876.us.1 = load double, ptr %sunkaddr153, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr154 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.1 = load double, ptr %sunkaddr154, align 8
  %sunkaddr155 = shl i64 %.811656658.us, 3
  %sunkaddr156 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 8
  %.956.us.1 = load double, ptr %sunkaddr157, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %108 = shl i64 %.811656658.us, 2
  %scevgep75 = getelementptr i8, ptr %scevgep71, i64 %108
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.1044.us.1 = load float, ptr %scevgep76, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr154, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr158 = shl i64 %.811656658.us, 3
  %sunkaddr159 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 16
  %.876.us.2 = load double, ptr %sunkaddr160, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr161 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.2 = load double, ptr %sunkaddr161, align 8
  %sunkaddr162 = shl i64 %.811656658.us, 3
  %sunkaddr163 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 16
  %.956.us.2 = load double, ptr %sunkaddr164, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %109 = shl i64 %.811656658.us, 2
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %109
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -4
  %.1044.us.2 = load float, ptr %scevgep74, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr161, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr165 = shl i64 %.811656658.us, 3
  %sunkaddr166 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr165
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 24
  %.876.us.3 = load double, ptr %sunkaddr167, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr168 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.3 = load double, ptr %sunkaddr168, align 8
  %sunkaddr169 = shl i64 %.811656658.us, 3
  %sunkaddr170 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr169
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 24
  %.956.us.3 = load double, ptr %sunkaddr171, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %110 = shl i64 %.811656658.us, 2
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %110
  %.1044.us.3 = load float, ptr %scevgep72, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr168, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %111 = icmp eq i64 %xtraiter449, 0
  br i1 %111, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %sunkaddr625.pre-phi = phi i64 [ %.pre27, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %sunkaddr597, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %112 = shl i64 %.811656658.us.epil.init, 2
  %113 = shl i64 %.811656658.us.epil.init, 3
  %scevgep485 = getelementptr i8, ptr %arg.y.4, i64 %113
  %scevgep487 = getelementptr i8, ptr %arg.alpha.4, i64 %113
  %114 = add i64 %.1018.us, %.690663669.us
  %115 = mul i64 %102, %114
  %116 = getelementptr i8, ptr %arg.kernel.4, i64 %115
  %scevgep79 = getelementptr i8, ptr %116, i64 %112
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %117 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep487, i64 %117
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr172 = getelementptr i8, ptr %104, i64 %sunkaddr625.pre-phi
  %.925.us.epil = load double, ptr %sunkaddr172, align 8
  %118 = shl i64 %epil.iter, 3
  %scevgep81 = getelementptr i8, ptr %scevgep485, i64 %118
  %.956.us.epil = load double, ptr %scevgep81, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %119 = shl i64 %epil.iter, 2
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %119
  %.1044.us.epil = load float, ptr %scevgep80, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr172, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter449, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !206

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %120 = icmp slt i64 %arg.active, 1
  %121 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %120, %121
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %122 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 7
  %123 = shl i64 %arg.kernel.5.1, 2
  %124 = shl i64 %arg.g.5.0, 3
  %125 = and i64 %..155, 9223372036854775800
  %126 = add nuw i64 %xtraiter, %arg.active
  br label %B486.us

B486.us:
  %lsr.iv497 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep498, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %127 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %127, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %128 = icmp eq i64 %xtraiter, 0
  %129 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %129, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %128, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %arg.active, %B600.us.prol.preheader ], [ %lsr.iv.next87, %B600.us.prol ]
  %lsr.iv83 = phi i64 [ %xtraiter, %B600.us.prol.preheader ], [ %lsr.iv.next84, %B600.us.prol ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %130 = select i1 %.1492.us.prol, i64 %124, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %130
  %131 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %131
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %132 = select i1 %.1492.us.prol, i64 %123, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv497, i64 %132
  %133 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %133
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !207

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %125, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %126, %B600.us.prol ]
  %134 = icmp ult i64 %122, 7
  br i1 %134, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %135 = add nuw i64 %.1440628632.us.unr, 8
  br label %B600.us

B661.us:
  %scevgep498 = getelementptr i8, ptr %lsr.iv497, i64 %123
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv496 = phi i64 [ %135, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %189, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %136 = select i1 %.1492.us, i64 %124, i64 0
  %scevgep537 = getelementptr i8, ptr %arg.g.4, i64 %136
  %137 = shl i64 %.1447629631.us, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %137
  %.1508.us = load double, ptr %scevgep538, align 8
  %138 = select i1 %.1492.us, i64 %123, i64 0
  %scevgep535 = getelementptr i8, ptr %lsr.iv497, i64 %138
  %139 = shl i64 %.1447629631.us, 2
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %139
  %.1561.us = load float, ptr %scevgep536, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep538, align 8
  %140 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %140, 0
  %141 = add i64 %124, 8
  %142 = select i1 %.1492.us.1, i64 %141, i64 8
  %scevgep117 = getelementptr i8, ptr %arg.g.4, i64 %142
  %143 = shl i64 %.1447629631.us, 3
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 %143
  %.1508.us.1 = load double, ptr %scevgep118, align 8
  %144 = add i64 %123, 4
  %145 = select i1 %.1492.us.1, i64 %144, i64 4
  %scevgep103 = getelementptr i8, ptr %lsr.iv497, i64 %145
  %146 = shl i64 %.1447629631.us, 2
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 %146
  %.1561.us.1 = load float, ptr %scevgep104, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep118, align 8
  %147 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %147, 0
  %148 = add i64 %124, 16
  %149 = select i1 %.1492.us.2, i64 %148, i64 16
  %scevgep115 = getelementptr i8, ptr %arg.g.4, i64 %149
  %150 = shl i64 %.1447629631.us, 3
  %scevgep116 = getelementptr i8, ptr %scevgep115, i64 %150
  %.1508.us.2 = load double, ptr %scevgep116, align 8
  %151 = add i64 %123, 8
  %152 = select i1 %.1492.us.2, i64 %151, i64 8
  %scevgep101 = getelementptr i8, ptr %lsr.iv497, i64 %152
  %153 = shl i64 %.1447629631.us, 2
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 %153
  %.1561.us.2 = load float, ptr %scevgep102, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep116, align 8
  %154 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %154, 0
  %155 = add i64 %124, 24
  %156 = select i1 %.1492.us.3, i64 %155, i64 24
  %scevgep113 = getelementptr i8, ptr %arg.g.4, i64 %156
  %157 = shl i64 %.1447629631.us, 3
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 %157
  %.1508.us.3 = load double, ptr %scevgep114, align 8
  %158 = add i64 %123, 12
  %159 = select i1 %.1492.us.3, i64 %158, i64 12
  %scevgep99 = getelementptr i8, ptr %lsr.iv497, i64 %159
  %160 = shl i64 %.1447629631.us, 2
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %160
  %.1561.us.3 = load float, ptr %scevgep100, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep114, align 8
  %161 = add i64 %.1447629631.us, 4
  %.1492.us.4 = icmp slt i64 %161, 0
  %162 = add i64 %124, 32
  %163 = select i1 %.1492.us.4, i64 %162, i64 32
  %scevgep111 = getelementptr i8, ptr %arg.g.4, i64 %163
  %164 = shl i64 %.1447629631.us, 3
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 %164
  %.1508.us.4 = load double, ptr %scevgep112, align 8
  %165 = add i64 %123, 16
  %166 = select i1 %.1492.us.4, i64 %165, i64 16
  %scevgep97 = getelementptr i8, ptr %lsr.iv497, i64 %166
  %167 = shl i64 %.1447629631.us, 2
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 %167
  %.1561.us.4 = load float, ptr %scevgep98, align 4
  %.1565.us.4 = fpext float %.1561.us.4 to double
  %.1566.us.4 = fmul nnan nsz double %.1356.us, %.1565.us.4
  %.1567.us.4 = fsub nnan nsz double %.1508.us.4, %.1566.us.4
  store double %.1567.us.4, ptr %scevgep112, align 8
  %168 = add i64 %.1447629631.us, 5
  %.1492.us.5 = icmp slt i64 %168, 0
  %169 = add i64 %124, 40
  %170 = select i1 %.1492.us.5, i64 %169, i64 40
  %scevgep109 = getelementptr i8, ptr %arg.g.4, i64 %170
  %171 = shl i64 %.1447629631.us, 3
  %scevgep110 = getelementptr i8, ptr %scevgep109, i64 %171
  %.1508.us.5 = load double, ptr %scevgep110, align 8
  %172 = add i64 %123, 20
  %173 = select i1 %.1492.us.5, i64 %172, i64 20
  %scevgep95 = getelementptr i8, ptr %lsr.iv497, i64 %173
  %174 = shl i64 %.1447629631.us, 2
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 %174
  %.1561.us.5 = load float, ptr %scevgep96, align 4
  %.1565.us.5 = fpext float %.1561.us.5 to double
  %.1566.us.5 = fmul nnan nsz double %.1356.us, %.1565.us.5
  %.1567.us.5 = fsub nnan nsz double %.1508.us.5, %.1566.us.5
  store double %.1567.us.5, ptr %scevgep110, align 8
  %175 = add i64 %.1447629631.us, 6
  %.1492.us.6 = icmp slt i64 %175, 0
  %176 = add i64 %124, 48
  %177 = select i1 %.1492.us.6, i64 %176, i64 48
  %scevgep107 = getelementptr i8, ptr %arg.g.4, i64 %177
  %178 = shl i64 %.1447629631.us, 3
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 %178
  %.1508.us.6 = load double, ptr %scevgep108, align 8
  %179 = add i64 %123, 24
  %180 = select i1 %.1492.us.6, i64 %179, i64 24
  %scevgep93 = getelementptr i8, ptr %lsr.iv497, i64 %180
  %181 = shl i64 %.1447629631.us, 2
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 %181
  %.1561.us.6 = load float, ptr %scevgep94, align 4
  %.1565.us.6 = fpext float %.1561.us.6 to double
  %.1566.us.6 = fmul nnan nsz double %.1356.us, %.1565.us.6
  %.1567.us.6 = fsub nnan nsz double %.1508.us.6, %.1566.us.6
  store double %.1567.us.6, ptr %scevgep108, align 8
  %182 = add i64 %.1447629631.us, 7
  %.1492.us.7 = icmp slt i64 %182, 0
  %183 = add i64 %124, 56
  %184 = select i1 %.1492.us.7, i64 %183, i64 56
  %scevgep105 = getelementptr i8, ptr %arg.g.4, i64 %184
  %185 = shl i64 %.1447629631.us, 3
  %scevgep106 = getelementptr i8, ptr %scevgep105, i64 %185
  %.1508.us.7 = load double, ptr %scevgep106, align 8
  %186 = add i64 %123, 28
  %187 = select i1 %.1492.us.7, i64 %186, i64 28
  %scevgep91 = getelementptr i8, ptr %lsr.iv497, i64 %187
  %188 = shl i64 %.1447629631.us, 2
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %188
  %.1561.us.7 = load float, ptr %scevgep92, align 4
  %.1565.us.7 = fpext float %.1561.us.7 to double
  %.1566.us.7 = fmul nnan nsz double %.1356.us, %.1565.us.7
  %.1567.us.7 = fsub nnan nsz double %.1508.us.7, %.1566.us.7
  store double %.1567.us.7, ptr %scevgep106, align 8
  %lsr.iv.next = add i64 %lsr.iv496, -8
  %.1441.us.7 = icmp sgt i64 %lsr.iv.next, 8
  %189 = add i64 %.1447629631.us, 8
  br i1 %.1441.us.7, label %B600.us, label %B661.us
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n81(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, i64 %arg.active) local_unnamed_addr {
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
  br i1 %epil.iter.cmp.not, label %B324, label %B96.epil, !llvm.loop !208

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

declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #1

declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>) #3

declare i64 @llvm.smin.i64(i64, i64) #1

define linkonce_odr range(i32 -1, -2) i32 @n82(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.whole) local_unnamed_addr {
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
  %scevgep293 = getelementptr i8, ptr %arg.down.4, i64 %1
  %scevgep295 = getelementptr i8, ptr %arg.up.4, i64 %1
  %scevgep297 = getelementptr i8, ptr %arg.g.4, i64 %1
  br label %B100.backedge.epil

B100.backedge.epil:
  %top.2.01017.epil = phi double [ %.13.i.epil, %B100.backedge.epil ], [ %top.2.01017.epil.init, %B100.backedge.epil.preheader ]
  %bottom.2.01016.epil = phi double [ %.13.i56.epil, %B100.backedge.epil ], [ %bottom.2.01016.epil.init, %B100.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B100.backedge.epil ], [ 0, %B100.backedge.epil.preheader ]
  %2 = shl i64 %epil.iter, 3
  %scevgep156 = getelementptr i8, ptr %scevgep297, i64 %2
  %.315.epil = load double, ptr %scevgep156, align 8
  %3 = shl i64 %epil.iter, 3
  %scevgep155 = getelementptr i8, ptr %scevgep295, i64 %3
  %.345.epil = load double, ptr %scevgep155, align 8
  %.346.epil = fadd nnan nsz double %.315.epil, %.345.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.346.epil, %top.2.01017.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.346.epil, double %top.2.01017.epil
  %4 = shl i64 %epil.iter, 3
  %scevgep154 = getelementptr i8, ptr %scevgep293, i64 %4
  %.405.epil = load double, ptr %scevgep154, align 8
  %.436.epil = fsub nnan nsz double %.405.epil, %.315.epil
  %.12.i55.epil = fcmp nnan nsz ogt double %.436.epil, %bottom.2.01016.epil
  %.13.i56.epil = select i1 %.12.i55.epil, double %.436.epil, double %bottom.2.01016.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B230, label %B100.backedge.epil, !llvm.loop !209

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
  %.537 = call i32 @n83(ptr nonnull %.517, ptr nonnull %excinfo.3, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.place.2)
  %cond = icmp eq i32 %.537, 0
  br i1 %cond, label %B322, label %B266.if.if, !prof !40

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
  %n.vec106 = and i64 %arg.place.2, 9223372036854775776
  %n.vec122 = and i64 %arg.place.2, 9223372036854775804
  %min.iters.check = icmp ugt i64 %arg.place.2, 3
  %ident.check.not = icmp eq i64 %arg.kernel.5.1, 1
  %or.cond = select i1 %min.iters.check, i1 %ident.check.not, i1 false
  %scevgep185 = getelementptr i8, ptr %arg.kernel.4, i64 64
  %scevgep248 = getelementptr i8, ptr %arg.kernel.4, i64 60
  %scevgep261 = getelementptr i8, ptr %arg.kernel.4, i64 -4
  %10 = shl i64 %arg.kernel.5.1, 5
  br label %B338

B338:
  %indvars.iv = phi i64 [ %indvars.iv.next, %B780 ], [ -1, %B338.preheader ]
  %lsr.iv257 = phi ptr [ %scevgep258, %B780 ], [ %arg.kernel.4, %B338.preheader ]
  %lsr.iv243 = phi ptr [ %scevgep244, %B780 ], [ %scevgep185, %B338.preheader ]
  %lsr.iv200 = phi ptr [ %scevgep201, %B780 ], [ %arg.kernel.4, %B338.preheader ]
  %lsr.iv186 = phi ptr [ %scevgep187, %B780 ], [ %scevgep185, %B338.preheader ]
  %active.5.0 = phi i64 [ %active.6.2, %B780 ], [ %active.4.0, %B338.preheader ]
  %i.2.0 = phi i64 [ %.1981, %B780 ], [ 0, %B338.preheader ]
  %11 = mul i64 %i.2.0, %7
  %scevgep93 = getelementptr i8, ptr %arg.kernel.4, i64 %11
  %scevgep94 = getelementptr i8, ptr %9, i64 %11
  %12 = shl i64 %i.2.0, 2
  %scevgep = getelementptr i8, ptr %arg.kernel.4, i64 %12
  %scevgep79 = getelementptr i8, ptr %9, i64 %12
  %13 = getelementptr double, ptr %arg.alpha.4, i64 %i.2.0
  %.86.i = load double, ptr %13, align 8, !noalias !210
  %.87.i = fcmp nnan nsz ult double %.86.i, %arg.C
  br i1 %.87.i, label %B128.i, label %B338.endif

B128.i:
  %.303.i = fcmp nnan nsz ugt double %.86.i, 0.000000e+00
  br i1 %.303.i, label %B780, label %B236.endif.i

B236.endif.i:
  %14 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.335.i = load double, ptr %14, align 8, !noalias !210
  %.342.i = fcmp nnan nsz ogt double %.335.i, 0.000000e+00
  %15 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.379.i = load double, ptr %15, align 8, !noalias !210
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
  %scevgep192 = getelementptr i8, ptr %scevgep185, i64 %16
  %scevgep204 = getelementptr i8, ptr %arg.kernel.4, i64 %16
  %17 = shl i64 %active.5.0, 2
  %scevgep249 = getelementptr i8, ptr %scevgep248, i64 %17
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 %17
  %18 = add i64 %active.5.0, %indvars.iv
  br label %B402

B402:
  %lsr.iv263 = phi ptr [ %scevgep262, %B402.preheader ], [ %scevgep264, %B758 ]
  %lsr.iv250 = phi ptr [ %scevgep249, %B402.preheader ], [ %scevgep251, %B758 ]
  %lsr.iv205 = phi ptr [ %scevgep204, %B402.preheader ], [ %scevgep206, %B758 ]
  %lsr.iv193 = phi ptr [ %scevgep192, %B402.preheader ], [ %scevgep194, %B758 ]
  %indvar = phi i64 [ 0, %B402.preheader ], [ %indvar.next, %B758 ]
  %active.7.1 = phi i64 [ %.635, %B402.preheader ], [ %.1959, %B758 ]
  %19 = getelementptr double, ptr %arg.alpha.4, i64 %active.7.1
  %.86.i32 = load double, ptr %19, align 8, !noalias !213
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
  %.379.i49 = load double, ptr %20, align 8, !noalias !213
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
  %sunkaddr222 = shl i64 %i.2.0, 3
  %sunkaddr223 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr222
  %.1042.1 = load double, ptr %sunkaddr223, align 8
  store double %.1012.1, ptr %sunkaddr223, align 8
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
  %.135210221024 = phi i64 [ %.1359.7, %B592 ], [ %.135210221024.unr, %B592.preheader106 ]
  %30 = shl i64 %.135210221024, 2
  %scevgep232 = getelementptr i8, ptr %lsr.iv205, i64 %30
  %.1436 = load float, ptr %scevgep232, align 4
  %scevgep215 = getelementptr i8, ptr %lsr.iv200, i64 %30
  %.1491 = load float, ptr %scevgep215, align 4
  store float %.1436, ptr %scevgep215, align 4
  store float %.1491, ptr %scevgep232, align 4
  %31 = shl i64 %.135210221024, 2
  %scevgep120 = getelementptr i8, ptr %lsr.iv205, i64 %31
  %scevgep121 = getelementptr i8, ptr %scevgep120, i64 4
  %.1436.1 = load float, ptr %scevgep121, align 4
  %scevgep136 = getelementptr i8, ptr %lsr.iv200, i64 %31
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 4
  %.1491.1 = load float, ptr %scevgep137, align 4
  store float %.1436.1, ptr %scevgep137, align 4
  store float %.1491.1, ptr %scevgep121, align 4
  %32 = shl i64 %.135210221024, 2
  %scevgep122 = getelementptr i8, ptr %lsr.iv205, i64 %32
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 8
  %.1436.2 = load float, ptr %scevgep123, align 4
  %scevgep138 = getelementptr i8, ptr %lsr.iv200, i64 %32
  %scevgep139 = getelementptr i8, ptr %scevgep138, i64 8
  %.1491.2 = load float, ptr %scevgep139, align 4
  store float %.1436.2, ptr %scevgep139, align 4
  store float %.1491.2, ptr %scevgep123, align 4
  %33 = shl i64 %.135210221024, 2
  %scevgep124 = getelementptr i8, ptr %lsr.iv205, i64 %33
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 12
  %.1436.3 = load float, ptr %scevgep125, align 4
  %scevgep140 = getelementptr i8, ptr %lsr.iv200, i64 %33
  %scevgep141 = getelementptr i8, ptr %scevgep140, i64 12
  %.1491.3 = load float, ptr %scevgep141, align 4
  store float %.1436.3, ptr %scevgep141, align 4
  store float %.1491.3, ptr %scevgep125, align 4
  %34 = shl i64 %.135210221024, 2
  %scevgep118 = getelementptr i8, ptr %lsr.iv205, i64 %34
  %scevgep119 = getelementptr i8, ptr %scevgep118, i64 16
  %.1436.4 = load float, ptr %scevgep119, align 4
  %scevgep130 = getelementptr i8, ptr %lsr.iv200, i64 %34
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 16
  %.1491.4 = load float, ptr %scevgep131, align 4
  store float %.1436.4, ptr %scevgep131, align 4
  store float %.1491.4, ptr %scevgep119, align 4
  %35 = shl i64 %.135210221024, 2
  %scevgep126 = getelementptr i8, ptr %lsr.iv205, i64 %35
  %scevgep127 = getelementptr i8, ptr %scevgep126, i64 20
  %.1436.5 = load float, ptr %scevgep127, align 4
  %scevgep142 = getelementptr i8, ptr %lsr.iv200, i64 %35
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 20
  %.1491.5 = load float, ptr %scevgep143, align 4
  store float %.1436.5, ptr %scevgep143, align 4
  store float %.1491.5, ptr %scevgep127, align 4
  %36 = shl i64 %.135210221024, 2
  %scevgep128 = getelementptr i8, ptr %lsr.iv205, i64 %36
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 24
  %.1436.6 = load float, ptr %scevgep129, align 4
  %scevgep134 = getelementptr i8, ptr %lsr.iv200, i64 %36
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 24
  %.1491.6 = load float, ptr %scevgep135, align 4
  store float %.1436.6, ptr %scevgep135, align 4
  store float %.1491.6, ptr %scevgep129, align 4
  %.1359.7 = add nuw nsw i64 %.135210221024, 8
  %37 = shl i64 %.135210221024, 2
  %scevgep116 = getelementptr i8, ptr %lsr.iv205, i64 %37
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 28
  %.1436.7 = load float, ptr %scevgep117, align 4
  %scevgep132 = getelementptr i8, ptr %lsr.iv200, i64 %37
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 28
  %.1491.7 = load float, ptr %scevgep133, align 4
  store float %.1436.7, ptr %scevgep133, align 4
  store float %.1491.7, ptr %scevgep117, align 4
  %exitcond1058.not.7 = icmp eq i64 %arg.place.2, %.1359.7
  br i1 %exitcond1058.not.7, label %iter.check, label %B592, !llvm.loop !216

B690:
  %lsr.iv152 = phi i64 [ %84, %B690.preheader176 ], [ %lsr.iv.next153, %B690 ]
  %lsr.iv275 = phi i64 [ %82, %B690.preheader176 ], [ %lsr.iv.next276, %B690 ]
  %scevgep277 = getelementptr i8, ptr %lsr.iv263, i64 %lsr.iv275
  %.1779 = load float, ptr %scevgep277, align 4
  %scevgep278 = getelementptr i8, ptr %lsr.iv257, i64 %lsr.iv275
  %.1834 = load float, ptr %scevgep278, align 4
  store float %.1779, ptr %scevgep278, align 4
  store float %.1834, ptr %scevgep277, align 4
  %scevgep279 = getelementptr i8, ptr %scevgep277, i64 %7
  %.1779.1 = load float, ptr %scevgep279, align 4
  %scevgep286 = getelementptr i8, ptr %scevgep278, i64 %7
  %.1834.1 = load float, ptr %scevgep286, align 4
  store float %.1779.1, ptr %scevgep286, align 4
  store float %.1834.1, ptr %scevgep279, align 4
  %scevgep280 = getelementptr i8, ptr %scevgep279, i64 %7
  %.1779.2 = load float, ptr %scevgep280, align 4
  %scevgep287 = getelementptr i8, ptr %scevgep286, i64 %7
  %.1834.2 = load float, ptr %scevgep287, align 4
  store float %.1779.2, ptr %scevgep287, align 4
  store float %.1834.2, ptr %scevgep280, align 4
  %scevgep281 = getelementptr i8, ptr %scevgep280, i64 %7
  %.1779.3 = load float, ptr %scevgep281, align 4
  %scevgep288 = getelementptr i8, ptr %scevgep287, i64 %7
  %.1834.3 = load float, ptr %scevgep288, align 4
  store float %.1779.3, ptr %scevgep288, align 4
  store float %.1834.3, ptr %scevgep281, align 4
  %scevgep282 = getelementptr i8, ptr %scevgep281, i64 %7
  %.1779.4 = load float, ptr %scevgep282, align 4
  %scevgep289 = getelementptr i8, ptr %scevgep288, i64 %7
  %.1834.4 = load float, ptr %scevgep289, align 4
  store float %.1779.4, ptr %scevgep289, align 4
  store float %.1834.4, ptr %scevgep282, align 4
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 %7
  %.1779.5 = load float, ptr %scevgep283, align 4
  %scevgep290 = getelementptr i8, ptr %scevgep289, i64 %7
  %.1834.5 = load float, ptr %scevgep290, align 4
  store float %.1779.5, ptr %scevgep290, align 4
  store float %.1834.5, ptr %scevgep283, align 4
  %scevgep284 = getelementptr i8, ptr %scevgep283, i64 %7
  %.1779.6 = load float, ptr %scevgep284, align 4
  %scevgep291 = getelementptr i8, ptr %scevgep290, i64 %7
  %.1834.6 = load float, ptr %scevgep291, align 4
  store float %.1779.6, ptr %scevgep291, align 4
  store float %.1834.6, ptr %scevgep284, align 4
  %scevgep285 = getelementptr i8, ptr %scevgep284, i64 %7
  %.1779.7 = load float, ptr %scevgep285, align 4
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 %7
  %.1834.7 = load float, ptr %scevgep292, align 4
  store float %.1779.7, ptr %scevgep292, align 4
  store float %.1834.7, ptr %scevgep285, align 4
  %lsr.iv.next276 = add i64 %lsr.iv275, %10
  %lsr.iv.next153 = add i64 %lsr.iv152, 8
  %exitcond1059.not.7 = icmp eq i64 %lsr.iv.next153, 0
  br i1 %exitcond1059.not.7, label %B780, label %B690, !llvm.loop !217

B758:
  %.1959 = add nsw i64 %active.7.1, -1
  %indvar.next = add nuw i64 %indvar, 1
  %scevgep194 = getelementptr i8, ptr %lsr.iv193, i64 %8
  %scevgep206 = getelementptr i8, ptr %lsr.iv205, i64 %8
  %scevgep251 = getelementptr i8, ptr %lsr.iv250, i64 -4
  %scevgep264 = getelementptr i8, ptr %lsr.iv263, i64 -4
  %exitcond.not = icmp eq i64 %indvar.next, %18
  br i1 %exitcond.not, label %B802.endif, label %B402

B780:
  %active.6.2 = phi i64 [ %active.5.0, %B128.i ], [ %active.5.0, %B338.endif ], [ %.635, %B380 ], [ %active.7.1, %B464.6 ], [ %active.5.0, %B236.endif.i ], [ %active.7.1, %middle.block ], [ %active.7.1, %vec.epilog.middle.block ], [ %active.7.1, %B690.prol.loopexit ], [ %active.7.1, %B690 ]
  %.1981 = add nuw nsw i64 %i.2.0, 1
  %scevgep187 = getelementptr i8, ptr %lsr.iv186, i64 %7
  %scevgep201 = getelementptr i8, ptr %lsr.iv200, i64 %7
  %scevgep244 = getelementptr i8, ptr %lsr.iv243, i64 4
  %scevgep258 = getelementptr i8, ptr %lsr.iv257, i64 4
  %indvars.iv.next = add nsw i64 %indvars.iv, -1
  %.1985 = icmp slt i64 %.1981, %active.6.2
  br i1 %.1985, label %B338, label %B802.endif

B836:
  %lsr.iv = phi i64 [ %107, %B836.preheader159 ], [ %lsr.iv.next, %B836 ]
  %.213010401042 = phi i64 [ %.213010401042.ph, %B836.preheader159 ], [ %.2137, %B836 ]
  %.2137 = add i64 %.213010401042, 1
  %.2177 = icmp slt i64 %.213010401042, 0
  %38 = select i1 %.2177, i64 %.pre-phi, i64 0
  %scevgep181 = getelementptr i8, ptr %arg.up.4, i64 %38
  %39 = shl i64 %.213010401042, 3
  %scevgep182 = getelementptr i8, ptr %scevgep181, i64 %39
  store double 0xFFF0000000000000, ptr %scevgep182, align 8
  %40 = select i1 %.2177, i64 %.pre-phi44, i64 0
  %scevgep179 = getelementptr i8, ptr %arg.down.4, i64 %40
  %scevgep180 = getelementptr i8, ptr %scevgep179, i64 %39
  store double 0xFFF0000000000000, ptr %scevgep180, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.2124 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.2124, label %B836, label %B906, !llvm.loop !218

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
  %sunkaddr224 = shl i64 %.25410111014, 3
  %sunkaddr225 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr224
  %.315 = load double, ptr %sunkaddr225, align 8
  %sunkaddr226 = shl i64 %.25410111014, 3
  %sunkaddr227 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr226
  %.345 = load double, ptr %sunkaddr227, align 8
  %.346 = fadd nnan nsz double %.315, %.345
  %.12.i = fcmp nnan nsz ogt double %.346, %top.2.01017
  %.13.i = select i1 %.12.i, double %.346, double %top.2.01017
  %sunkaddr = shl i64 %.25410111014, 3
  %sunkaddr228 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr
  %.405 = load double, ptr %sunkaddr228, align 8
  %.436 = fsub nnan nsz double %.405, %.315
  %.12.i55 = fcmp nnan nsz ogt double %.436, %bottom.2.01016
  %.13.i56 = select i1 %.12.i55, double %.436, double %bottom.2.01016
  %sunkaddr229 = shl i64 %.25410111014, 3
  %sunkaddr230 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 8
  %.315.1 = load double, ptr %sunkaddr231, align 8
  %sunkaddr232 = shl i64 %.25410111014, 3
  %sunkaddr233 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 8
  %.345.1 = load double, ptr %sunkaddr234, align 8
  %.346.1 = fadd nnan nsz double %.315.1, %.345.1
  %.12.i.1 = fcmp nnan nsz ogt double %.346.1, %.13.i
  %.13.i.1 = select i1 %.12.i.1, double %.346.1, double %.13.i
  %sunkaddr235 = shl i64 %.25410111014, 3
  %sunkaddr236 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 8
  %.405.1 = load double, ptr %sunkaddr237, align 8
  %.436.1 = fsub nnan nsz double %.405.1, %.315.1
  %.12.i55.1 = fcmp nnan nsz ogt double %.436.1, %.13.i56
  %.13.i56.1 = select i1 %.12.i55.1, double %.436.1, double %.13.i56
  %sunkaddr238 = shl i64 %.25410111014, 3
  %sunkaddr239 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr238
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 16
  %.315.2 = load double, ptr %sunkaddr240, align 8
  %sunkaddr241 = shl i64 %.25410111014, 3
  %sunkaddr242 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr241
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 16
  %.345.2 = load double, ptr %sunkaddr243, align 8
  %.346.2 = fadd nnan nsz double %.315.2, %.345.2
  %.12.i.2 = fcmp nnan nsz ogt double %.346.2, %.13.i.1
  %.13.i.2 = select i1 %.12.i.2, double %.346.2, double %.13.i.1
  %sunkaddr244 = shl i64 %.25410111014, 3
  %sunkaddr245 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr244
  %sunkaddr246 = getelementptr i8, ptr %sunkaddr245, i64 16
  %.405.2 = load double, ptr %sunkaddr246, align 8
  %.436.2 = fsub nnan nsz double %.405.2, %.315.2
  %.12.i55.2 = fcmp nnan nsz ogt double %.436.2, %.13.i56.1
  %.13.i56.2 = select i1 %.12.i55.2, double %.436.2, double %.13.i56.1
  %sunkaddr247 = shl i64 %.25410111014, 3
  %sunkaddr248 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr247
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr248, i64 24
  %.315.3 = load double, ptr %sunkaddr249, align 8
  %sunkaddr250 = shl i64 %.25410111014, 3
  %sunkaddr251 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr250
  %sunkaddr252 = getelementptr i8, ptr %sunkaddr251, i64 24
  %.345.3 = load double, ptr %sunkaddr252, align 8
  %.346.3 = fadd nnan nsz double %.315.3, %.345.3
  %.12.i.3 = fcmp nnan nsz ogt double %.346.3, %.13.i.2
  %.13.i.3 = select i1 %.12.i.3, double %.346.3, double %.13.i.2
  %sunkaddr253 = shl i64 %.25410111014, 3
  %sunkaddr254 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr253
  %sunkaddr255 = getelementptr i8, ptr %sunkaddr254, i64 24
  %.405.3 = load double, ptr %sunkaddr255, align 8
  %.436.3 = fsub nnan nsz double %.405.3, %.315.3
  %.12.i55.3 = fcmp nnan nsz ogt double %.436.3, %.13.i56.2
  %.13.i56.3 = select i1 %.12.i55.3, double %.436.3, double %.13.i56.2
  %sunkaddr256 = shl i64 %.25410111014, 3
  %sunkaddr257 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr256
  %sunkaddr258 = getelementptr i8, ptr %sunkaddr257, i64 32
  %.315.4 = load double, ptr %sunkaddr258, align 8
  %sunkaddr259 = shl i64 %.25410111014, 3
  %sunkaddr260 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr259
  %sunkaddr261 = getelementptr i8, ptr %sunkaddr260, i64 32
  %.345.4 = load double, ptr %sunkaddr261, align 8
  %.346.4 = fadd nnan nsz double %.315.4, %.345.4
  %.12.i.4 = fcmp nnan nsz ogt double %.346.4, %.13.i.3
  %.13.i.4 = select i1 %.12.i.4, double %.346.4, double %.13.i.3
  %sunkaddr262 = shl i64 %.25410111014, 3
  %sunkaddr263 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr262
  %sunkaddr264 = getelementptr i8, ptr %sunkaddr263, i64 32
  %.405.4 = load double, ptr %sunkaddr264, align 8
  %.436.4 = fsub nnan nsz double %.405.4, %.315.4
  %.12.i55.4 = fcmp nnan nsz ogt double %.436.4, %.13.i56.3
  %.13.i56.4 = select i1 %.12.i55.4, double %.436.4, double %.13.i56.3
  %sunkaddr265 = shl i64 %.25410111014, 3
  %sunkaddr266 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr265
  %sunkaddr267 = getelementptr i8, ptr %sunkaddr266, i64 40
  %.315.5 = load double, ptr %sunkaddr267, align 8
  %sunkaddr268 = shl i64 %.25410111014, 3
  %sunkaddr269 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr268
  %sunkaddr270 = getelementptr i8, ptr %sunkaddr269, i64 40
  %.345.5 = load double, ptr %sunkaddr270, align 8
  %.346.5 = fadd nnan nsz double %.315.5, %.345.5
  %.12.i.5 = fcmp nnan nsz ogt double %.346.5, %.13.i.4
  %.13.i.5 = select i1 %.12.i.5, double %.346.5, double %.13.i.4
  %sunkaddr271 = shl i64 %.25410111014, 3
  %sunkaddr272 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr271
  %sunkaddr273 = getelementptr i8, ptr %sunkaddr272, i64 40
  %.405.5 = load double, ptr %sunkaddr273, align 8
  %.436.5 = fsub nnan nsz double %.405.5, %.315.5
  %.12.i55.5 = fcmp nnan nsz ogt double %.436.5, %.13.i56.4
  %.13.i56.5 = select i1 %.12.i55.5, double %.436.5, double %.13.i56.4
  %sunkaddr274 = shl i64 %.25410111014, 3
  %sunkaddr275 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr274
  %sunkaddr276 = getelementptr i8, ptr %sunkaddr275, i64 48
  %.315.6 = load double, ptr %sunkaddr276, align 8
  %sunkaddr277 = shl i64 %.25410111014, 3
  %sunkaddr278 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr277
  %sunkaddr279 = getelementptr i8, ptr %sunkaddr278, i64 48
  %.345.6 = load double, ptr %sunkaddr279, align 8
  %.346.6 = fadd nnan nsz double %.315.6, %.345.6
  %.12.i.6 = fcmp nnan nsz ogt double %.346.6, %.13.i.5
  %.13.i.6 = select i1 %.12.i.6, double %.346.6, double %.13.i.5
  %sunkaddr280 = shl i64 %.25410111014, 3
  %sunkaddr281 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr280
  %sunkaddr282 = getelementptr i8, ptr %sunkaddr281, i64 48
  %.405.6 = load double, ptr %sunkaddr282, align 8
  %.436.6 = fsub nnan nsz double %.405.6, %.315.6
  %.12.i55.6 = fcmp nnan nsz ogt double %.436.6, %.13.i56.5
  %.13.i56.6 = select i1 %.12.i55.6, double %.436.6, double %.13.i56.5
  %.261.7 = add nuw nsw i64 %.25410111014, 8
  %sunkaddr283 = shl i64 %.25410111014, 3
  %sunkaddr284 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr283
  %sunkaddr285 = getelementptr i8, ptr %sunkaddr284, i64 56
  %.315.7 = load double, ptr %sunkaddr285, align 8
  %sunkaddr286 = shl i64 %.25410111014, 3
  %sunkaddr287 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr286
  %sunkaddr288 = getelementptr i8, ptr %sunkaddr287, i64 56
  %.345.7 = load double, ptr %sunkaddr288, align 8
  %.346.7 = fadd nnan nsz double %.315.7, %.345.7
  %.12.i.7 = fcmp nnan nsz ogt double %.346.7, %.13.i.6
  %.13.i.7 = select i1 %.12.i.7, double %.346.7, double %.13.i.6
  %sunkaddr289 = shl i64 %.25410111014, 3
  %sunkaddr290 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr289
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 56
  %.405.7 = load double, ptr %sunkaddr291, align 8
  %.436.7 = fsub nnan nsz double %.405.7, %.315.7
  %.12.i55.7 = fcmp nnan nsz ogt double %.436.7, %.13.i56.6
  %.13.i56.7 = select i1 %.12.i55.7, double %.436.7, double %.13.i56.6
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.261.7
  br i1 %niter.ncmp.7, label %B230.loopexit.unr-lcssa, label %B100.backedge

B266.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B338.endif:
  %41 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.124.i = load double, ptr %41, align 8, !noalias !210
  %.131.i = fcmp nnan nsz ogt double %.124.i, 0.000000e+00
  %42 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.168.i = load double, ptr %42, align 8, !noalias !210
  %.177.i = fcmp nnan nsz ogt double %.168.i, %top.2.0.lcssa
  %.224.i = fneg nnan nsz double %.168.i
  %.226.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i
  %"$phi112.2.2.0.i" = select i1 %.131.i, i1 %.177.i, i1 %.226.i
  br i1 %"$phi112.2.2.0.i", label %B380, label %B780

B402.endif:
  %43 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.124.i35 = load double, ptr %43, align 8, !noalias !213
  %.131.i36 = fcmp nnan nsz ogt double %.124.i35, 0.000000e+00
  %44 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.168.i37 = load double, ptr %44, align 8, !noalias !213
  %.177.i38 = fcmp nnan nsz ogt double %.168.i37, %top.2.0.lcssa
  %.224.i39 = fneg nnan nsz double %.168.i37
  %.226.i40 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i39
  %"$phi112.2.2.0.i41" = select i1 %.131.i36, i1 %.177.i38, i1 %.226.i40
  br i1 %"$phi112.2.2.0.i41", label %B758, label %B464.6

iter.check101:
  %45 = icmp ult i64 %arg.place.2, 4
  br i1 %45, label %B592.preheader, label %vector.memcheck92

vector.memcheck92:
  %.1431 = mul i64 %active.7.1, %arg.kernel.5.1
  %46 = getelementptr float, ptr %arg.kernel.4, i64 %.1431
  %47 = mul i64 %indvar, %8
  %gep = getelementptr i8, ptr %9, i64 %47
  %scevgep95 = getelementptr i8, ptr %gep, i64 %16
  %bound096 = icmp ult ptr %scevgep93, %scevgep95
  %bound197 = icmp ult ptr %46, %scevgep94
  %found.conflict98 = and i1 %bound096, %bound197
  br i1 %found.conflict98, label %B592.preheader, label %vector.main.loop.iter.check103

vector.main.loop.iter.check103:
  %48 = icmp ult i64 %arg.place.2, 32
  br i1 %48, label %vec.epilog.ph120, label %vector.body107.preheader

vector.body107.preheader:
  br label %vector.body107

vector.body107:
  %index108 = phi i64 [ %index.next113, %vector.body107 ], [ 0, %vector.body107.preheader ]
  %49 = shl i64 %index108, 2
  %scevgep110 = getelementptr i8, ptr %lsr.iv193, i64 %49
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -64
  %wide.load109 = load <16 x float>, ptr %scevgep111, align 4, !alias.scope !219
  %wide.load110 = load <16 x float>, ptr %scevgep110, align 4, !alias.scope !219
  %50 = shl i64 %index108, 2
  %scevgep189 = getelementptr i8, ptr %lsr.iv186, i64 %50
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 -64
  %wide.load111 = load <16 x float>, ptr %scevgep190, align 4, !alias.scope !222, !noalias !219
  %wide.load112 = load <16 x float>, ptr %scevgep189, align 4, !alias.scope !222, !noalias !219
  store <16 x float> %wide.load109, ptr %scevgep190, align 4, !alias.scope !222, !noalias !219
  store <16 x float> %wide.load110, ptr %scevgep189, align 4, !alias.scope !222, !noalias !219
  store <16 x float> %wide.load111, ptr %scevgep111, align 4, !alias.scope !219
  store <16 x float> %wide.load112, ptr %scevgep110, align 4, !alias.scope !219
  %index.next113 = add nuw nsw i64 %index108, 32
  %51 = icmp eq i64 %n.vec106, %index.next113
  br i1 %51, label %middle.block114, label %vector.body107, !llvm.loop !224

middle.block114:
  %52 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %52, label %iter.check, label %vec.epilog.iter.check118

vec.epilog.iter.check118:
  %53 = and i64 %arg.place.2, 28
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %B592.preheader, label %vec.epilog.ph120, !prof !49

vec.epilog.ph120:
  %vec.epilog.resume.val116 = phi i64 [ %n.vec106, %vec.epilog.iter.check118 ], [ 0, %vector.main.loop.iter.check103 ]
  br label %vec.epilog.vector.body123

vec.epilog.vector.body123:
  %lsr.iv112 = phi i64 [ %lsr.iv.next113, %vec.epilog.vector.body123 ], [ %vec.epilog.resume.val116, %vec.epilog.ph120 ]
  %55 = shl i64 %lsr.iv112, 2
  %scevgep115 = getelementptr i8, ptr %lsr.iv205, i64 %55
  %wide.load125 = load <4 x float>, ptr %scevgep115, align 4, !alias.scope !219
  %56 = shl i64 %lsr.iv112, 2
  %scevgep114 = getelementptr i8, ptr %lsr.iv200, i64 %56
  %wide.load126 = load <4 x float>, ptr %scevgep114, align 4, !alias.scope !222, !noalias !219
  store <4 x float> %wide.load125, ptr %scevgep114, align 4, !alias.scope !222, !noalias !219
  store <4 x float> %wide.load126, ptr %scevgep115, align 4, !alias.scope !219
  %lsr.iv.next113 = add i64 %lsr.iv112, 4
  %57 = icmp eq i64 %n.vec122, %lsr.iv.next113
  br i1 %57, label %vec.epilog.middle.block128, label %vec.epilog.vector.body123, !llvm.loop !225

vec.epilog.middle.block128:
  %58 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %58, label %iter.check, label %B592.preheader

B592.preheader:
  %.135210221024.ph = phi i64 [ 0, %iter.check101 ], [ 0, %vector.memcheck92 ], [ %n.vec106, %vec.epilog.iter.check118 ], [ %n.vec122, %vec.epilog.middle.block128 ]
  %59 = sub nsw i64 %arg.place.2, %.135210221024.ph
  %xtraiter167 = and i64 %59, 7
  %lcmp.mod168.not = icmp eq i64 %xtraiter167, 0
  br i1 %lcmp.mod168.not, label %B592.prol.loopexit, label %B592.prol.preheader

B592.prol.preheader:
  br label %B592.prol

B592.prol:
  %lsr.iv211 = phi i64 [ %lsr.iv.next212, %B592.prol ], [ %xtraiter167, %B592.prol.preheader ]
  %.135210221024.prol = phi i64 [ %.1359.prol, %B592.prol ], [ %.135210221024.ph, %B592.prol.preheader ]
  %.1359.prol = add nuw i64 %.135210221024.prol, 1
  %60 = shl i64 %.135210221024.prol, 2
  %scevgep210 = getelementptr i8, ptr %lsr.iv205, i64 %60
  %.1436.prol = load float, ptr %scevgep210, align 4
  %scevgep209 = getelementptr i8, ptr %lsr.iv200, i64 %60
  %.1491.prol = load float, ptr %scevgep209, align 4
  store float %.1436.prol, ptr %scevgep209, align 4
  store float %.1491.prol, ptr %scevgep210, align 4
  %lsr.iv.next212 = add nsw i64 %lsr.iv211, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next212, 0
  br i1 %prol.iter.cmp.not, label %B592.prol.loopexit, label %B592.prol, !llvm.loop !226

B592.prol.loopexit:
  %.135210221024.unr = phi i64 [ %.135210221024.ph, %B592.preheader ], [ %.1359.prol, %B592.prol ]
  %61 = sub nsw i64 %.135210221024.ph, %arg.place.2
  %62 = icmp ugt i64 %61, -8
  br i1 %62, label %iter.check, label %B592.preheader106

B592.preheader106:
  br label %B592

iter.check:
  br i1 %or.cond, label %vector.memcheck, label %B690.preheader

vector.memcheck:
  %invariant.gep = getelementptr float, ptr %arg.kernel.4, i64 %active.7.1
  %63 = add i64 %6, %17
  %64 = shl i64 %indvar, 2
  %65 = sub i64 %63, %64
  %scevgep80 = getelementptr i8, ptr %arg.kernel.4, i64 %65
  %bound0 = icmp ult ptr %scevgep, %scevgep80
  %bound1 = icmp ult ptr %invariant.gep, %scevgep79
  %found.conflict = and i1 %bound1, %bound0
  br i1 %found.conflict, label %B690.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %66 = icmp ult i64 %arg.place.2, 32
  br i1 %66, label %vec.epilog.ph, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

vector.body:
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %67 = shl i64 %index, 2
  %scevgep144 = getelementptr i8, ptr %lsr.iv250, i64 %67
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -64
  %wide.load = load <16 x float>, ptr %scevgep145, align 4, !alias.scope !227
  %wide.load82 = load <16 x float>, ptr %scevgep144, align 4, !alias.scope !227
  %68 = shl i64 %index, 2
  %scevgep246 = getelementptr i8, ptr %lsr.iv243, i64 %68
  %scevgep247 = getelementptr i8, ptr %scevgep246, i64 -64
  %wide.load83 = load <16 x float>, ptr %scevgep247, align 4, !alias.scope !230, !noalias !227
  %wide.load84 = load <16 x float>, ptr %scevgep246, align 4, !alias.scope !230, !noalias !227
  store <16 x float> %wide.load, ptr %scevgep247, align 4, !alias.scope !230, !noalias !227
  store <16 x float> %wide.load82, ptr %scevgep246, align 4, !alias.scope !230, !noalias !227
  store <16 x float> %wide.load83, ptr %scevgep145, align 4, !alias.scope !227
  store <16 x float> %wide.load84, ptr %scevgep144, align 4, !alias.scope !227
  %index.next = add nuw i64 %index, 32
  %69 = icmp eq i64 %n.vec106, %index.next
  br i1 %69, label %middle.block, label %vector.body, !llvm.loop !232

middle.block:
  %70 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %70, label %B780, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %71 = and i64 %arg.place.2, 28
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %B690.preheader, label %vec.epilog.ph, !prof !49

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec106, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %lsr.iv146 = phi i64 [ %lsr.iv.next147, %vec.epilog.vector.body ], [ %vec.epilog.resume.val, %vec.epilog.ph ]
  %73 = shl i64 %lsr.iv146, 2
  %scevgep149 = getelementptr i8, ptr %lsr.iv263, i64 %73
  %wide.load88 = load <4 x float>, ptr %scevgep149, align 4, !alias.scope !227
  %74 = shl i64 %lsr.iv146, 2
  %scevgep148 = getelementptr i8, ptr %lsr.iv257, i64 %74
  %wide.load89 = load <4 x float>, ptr %scevgep148, align 4, !alias.scope !230, !noalias !227
  store <4 x float> %wide.load88, ptr %scevgep148, align 4, !alias.scope !230, !noalias !227
  store <4 x float> %wide.load89, ptr %scevgep149, align 4, !alias.scope !227
  %lsr.iv.next147 = add i64 %lsr.iv146, 4
  %75 = icmp eq i64 %n.vec122, %lsr.iv.next147
  br i1 %75, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !233

vec.epilog.middle.block:
  %76 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %76, label %B780, label %B690.preheader

B690.preheader:
  %.169510311033.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec106, %vec.epilog.iter.check ], [ %n.vec122, %vec.epilog.middle.block ]
  %77 = sub nsw i64 %arg.place.2, %.169510311033.ph
  %xtraiter169 = and i64 %77, 7
  %lcmp.mod170.not = icmp eq i64 %xtraiter169, 0
  br i1 %lcmp.mod170.not, label %B690.prol.loopexit, label %B690.prol.preheader

B690.prol.preheader:
  %78 = mul i64 %.169510311033.ph, %7
  br label %B690.prol

B690.prol:
  %lsr.iv150 = phi i64 [ %lsr.iv.next151, %B690.prol ], [ %xtraiter169, %B690.prol.preheader ]
  %lsr.iv267 = phi i64 [ %lsr.iv.next268, %B690.prol ], [ %78, %B690.prol.preheader ]
  %scevgep270 = getelementptr i8, ptr %lsr.iv263, i64 %lsr.iv267
  %.1779.prol = load float, ptr %scevgep270, align 4
  %scevgep269 = getelementptr i8, ptr %lsr.iv257, i64 %lsr.iv267
  %.1834.prol = load float, ptr %scevgep269, align 4
  store float %.1779.prol, ptr %scevgep269, align 4
  store float %.1834.prol, ptr %scevgep270, align 4
  %lsr.iv.next268 = add i64 %lsr.iv267, %7
  %lsr.iv.next151 = add nsw i64 %lsr.iv150, -1
  %prol.iter171.cmp.not = icmp eq i64 %lsr.iv.next151, 0
  br i1 %prol.iter171.cmp.not, label %B690.prol.loopexit.loopexit, label %B690.prol, !llvm.loop !234

B690.prol.loopexit.loopexit:
  %79 = add nuw i64 %.169510311033.ph, %xtraiter169
  br label %B690.prol.loopexit

B690.prol.loopexit:
  %.169510311033.unr = phi i64 [ %.169510311033.ph, %B690.preheader ], [ %79, %B690.prol.loopexit.loopexit ]
  %80 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %81 = icmp ugt i64 %80, -8
  br i1 %81, label %B780, label %B690.preheader176

B690.preheader176:
  %82 = mul i64 %.169510311033.unr, %7
  %83 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %84 = add i64 %83, %xtraiter169
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
  %min.iters.check141 = icmp samesign ult i64 %.2081, 24
  br i1 %min.iters.check141, label %B836.preheader.B836.preheader159_crit_edge, label %vector.memcheck133

B836.preheader.B836.preheader159_crit_edge:
  %.pre = shl i64 %arg.up.5.0, 3
  %.pre43 = shl i64 %arg.down.5.0, 3
  br label %B836.preheader159

vector.memcheck133:
  %85 = ptrtoint ptr %arg.down.4 to i64
  %86 = ptrtoint ptr %arg.up.4 to i64
  %87 = shl i64 %arg.down.5.0, 3
  %88 = add i64 %87, %85
  %89 = shl i64 %arg.up.5.0, 3
  %90 = add i64 %89, %86
  %91 = sub i64 %88, %90
  %.fr = freeze i64 %91
  %diff.check = icmp ult i64 %.fr, 64
  %92 = sub i64 %85, %90
  %.fr156 = freeze i64 %92
  %diff.check136 = icmp ult i64 %.fr156, 64
  %conflict.rdx = or i1 %diff.check136, %diff.check
  %93 = sub i64 %88, %86
  %.fr157 = freeze i64 %93
  %diff.check137 = icmp ult i64 %.fr157, 64
  %conflict.rdx138 = or i1 %diff.check137, %conflict.rdx
  %94 = sub i64 %85, %86
  %.fr158 = freeze i64 %94
  %diff.check139 = icmp ult i64 %.fr158, 64
  %conflict.rdx140 = or i1 %diff.check139, %conflict.rdx138
  br i1 %conflict.rdx140, label %B836.preheader159, label %vector.ph142

vector.ph142:
  %n.vec144 = and i64 %.2081, 9223372036854775800
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert145 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat146 = shufflevector <8 x i64> %broadcast.splatinsert145, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert147 = insertelement <8 x i64> poison, i64 %active.8.1, i64 0
  %broadcast.splat148 = shufflevector <8 x i64> %broadcast.splatinsert147, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat148, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %95 = lshr i64 %.2081, 3
  %96 = mul nsw i64 %95, -8
  br label %vector.body149

vector.body149:
  %lsr.iv108 = phi i64 [ %lsr.iv.next109, %vector.body149 ], [ %96, %vector.ph142 ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body149 ], [ %induction, %vector.ph142 ]
  %97 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %98 = select <8 x i1> %97, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %99 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %100 = getelementptr double, <8 x ptr> %99, <8 x i64> %98
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> splat (double 0xFFF0000000000000), <8 x ptr> align 8 %100, <8 x i1> splat (i1 true))
  %101 = select <8 x i1> %97, <8 x i64> %broadcast.splat146, <8 x i64> zeroinitializer
  %102 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %103 = getelementptr double, <8 x ptr> %102, <8 x i64> %101
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> splat (double 0xFFF0000000000000), <8 x ptr> align 8 %103, <8 x i1> splat (i1 true))
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next109 = add i64 %lsr.iv108, 8
  %104 = icmp eq i64 %lsr.iv.next109, 0
  br i1 %104, label %middle.block152, label %vector.body149, !llvm.loop !235

middle.block152:
  %105 = and i64 %.2081, 7
  %106 = add i64 %n.vec144, %active.8.1
  %cmp.n153 = icmp eq i64 %.2081, %n.vec144
  br i1 %cmp.n153, label %B906, label %B836.preheader159

B836.preheader159:
  %.pre-phi44 = phi i64 [ %.pre43, %B836.preheader.B836.preheader159_crit_edge ], [ %87, %middle.block152 ], [ %87, %vector.memcheck133 ]
  %.pre-phi = phi i64 [ %.pre, %B836.preheader.B836.preheader159_crit_edge ], [ %89, %middle.block152 ], [ %89, %vector.memcheck133 ]
  %.212310391043.ph = phi i64 [ %.2081, %B836.preheader.B836.preheader159_crit_edge ], [ %105, %middle.block152 ], [ %.2081, %vector.memcheck133 ]
  %.213010401042.ph = phi i64 [ %active.8.1, %B836.preheader.B836.preheader159_crit_edge ], [ %106, %middle.block152 ], [ %active.8.1, %vector.memcheck133 ]
  %107 = add nuw i64 %.212310391043.ph, 1
  br label %B836
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n83(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 88
  br i1 %min.iters.check, label %B36.backedge.preheader448, label %vector.memcheck

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
  br i1 %conflict.rdx385, label %B36.backedge.preheader448, label %vector.ph

vector.ph:
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.away.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert386 = insertelement <8 x i64> poison, i64 %arg.y.5.0, i64 0
  %broadcast.splat387 = shufflevector <8 x i64> %broadcast.splatinsert386, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert388 = insertelement <8 x i64> poison, i64 %arg.g.5.0, i64 0
  %broadcast.splat389 = shufflevector <8 x i64> %broadcast.splatinsert388, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i64> poison, i64 %arg.alpha.5.0, i64 0
  %broadcast.splat391 = shufflevector <8 x i64> %broadcast.splatinsert390, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat393 = shufflevector <8 x double> %broadcast.splatinsert392, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat395 = shufflevector <8 x i64> %broadcast.splatinsert394, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat397 = shufflevector <8 x i64> %broadcast.splatinsert396, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i64> poison, i64 %arg.active, i64 0
  %broadcast.splat399 = shufflevector <8 x i64> %broadcast.splatinsert398, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %15 = and i64 %..155, 9223372036854775800
  br label %vector.body

vector.body:
  %lsr.iv154 = phi i64 [ %lsr.iv.next155, %vector.body ], [ %15, %vector.ph ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ %induction, %vector.ph ]
  %16 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %17 = select <8 x i1> %16, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %18 = getelementptr double, ptr %arg.away.4, <8 x i64> %vec.ind
  %19 = getelementptr double, <8 x ptr> %18, <8 x i64> %17
  %wide.masked.gather = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %19, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !236
  %20 = select <8 x i1> %16, <8 x i64> %broadcast.splat387, <8 x i64> zeroinitializer
  %21 = getelementptr double, ptr %arg.y.4, <8 x i64> %vec.ind
  %22 = getelementptr double, <8 x ptr> %21, <8 x i64> %20
  %wide.masked.gather400 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %22, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !239
  %23 = fadd nnan nsz <8 x double> %wide.masked.gather, %wide.masked.gather400
  %24 = select <8 x i1> %16, <8 x i64> %broadcast.splat389, <8 x i64> zeroinitializer
  %25 = getelementptr double, ptr %arg.g.4, <8 x i64> %vec.ind
  %26 = getelementptr double, <8 x ptr> %25, <8 x i64> %24
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %23, <8 x ptr> align 8 %26, <8 x i1> splat (i1 true)), !alias.scope !241, !noalias !243
  %27 = select <8 x i1> %16, <8 x i64> %broadcast.splat391, <8 x i64> zeroinitializer
  %28 = getelementptr double, ptr %arg.alpha.4, <8 x i64> %vec.ind
  %29 = getelementptr double, <8 x ptr> %28, <8 x i64> %27
  %wide.masked.gather401 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %29, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !252, !noalias !253
  %30 = fcmp nnan nsz olt <8 x double> %wide.masked.gather401, %broadcast.splat393
  %31 = select <8 x i1> %30, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %32 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather401, zeroinitializer
  %33 = select <8 x i1> %32, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %34 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather400, zeroinitializer
  %35 = select <8 x i1> %34, <8 x double> %33, <8 x double> %31
  %36 = select <8 x i1> %34, <8 x double> %31, <8 x double> %33
  %37 = select <8 x i1> %16, <8 x i64> %broadcast.splat395, <8 x i64> zeroinitializer
  %38 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %39 = getelementptr double, <8 x ptr> %38, <8 x i64> %37
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %36, <8 x ptr> align 8 %39, <8 x i1> splat (i1 true)), !alias.scope !256, !noalias !257
  %40 = select <8 x i1> %16, <8 x i64> %broadcast.splat397, <8 x i64> zeroinitializer
  %41 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %42 = getelementptr double, <8 x ptr> %41, <8 x i64> %40
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %35, <8 x ptr> align 8 %42, <8 x i1> splat (i1 true)), !alias.scope !258, !noalias !259
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next155 = add nsw i64 %lsr.iv154, -8
  %43 = icmp eq i64 %lsr.iv.next155, 0
  br i1 %43, label %middle.block, label %vector.body, !llvm.loop !260

middle.block:
  %n.vec = and i64 %..155, 9223372036854775800
  %44 = and i64 %..155, 7
  %45 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader448

B36.backedge.preheader448:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %44, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %45, %middle.block ]
  %46 = add nuw i64 %.199613617.ph, 1
  %47 = shl i64 %arg.away.5.0, 3
  %48 = shl i64 %arg.y.5.0, 3
  %49 = shl i64 %arg.g.5.0, 3
  %50 = shl i64 %arg.alpha.5.0, 3
  %51 = shl i64 %arg.up.5.0, 3
  %52 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv555 = phi i64 [ %46, %B36.backedge.preheader448 ], [ %lsr.iv.next556, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader448 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %53 = select i1 %.251, i64 %47, i64 0
  %scevgep567 = getelementptr i8, ptr %arg.away.4, i64 %53
  %54 = shl i64 %.206614616, 3
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %54
  %.267 = load double, ptr %scevgep568, align 8
  %55 = select i1 %.251, i64 %48, i64 0
  %scevgep565 = getelementptr i8, ptr %arg.y.4, i64 %55
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %54
  %.297 = load double, ptr %scevgep566, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %56 = select i1 %.251, i64 %49, i64 0
  %scevgep563 = getelementptr i8, ptr %arg.g.4, i64 %56
  %57 = shl i64 %.206614616, 3
  %scevgep153 = getelementptr i8, ptr %scevgep563, i64 %57
  store double %.298, ptr %scevgep153, align 8
  %58 = select i1 %.251, i64 %50, i64 0
  %scevgep561 = getelementptr i8, ptr %arg.alpha.4, i64 %58
  %59 = shl i64 %.206614616, 3
  %scevgep152 = getelementptr i8, ptr %scevgep561, i64 %59
  %.94.i = load double, ptr %scevgep152, align 8, !noalias !253
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep566, align 8, !noalias !253
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %60 = select i1 %.251, i64 %51, i64 0
  %scevgep559 = getelementptr i8, ptr %arg.up.4, i64 %60
  %61 = shl i64 %.206614616, 3
  %scevgep151 = getelementptr i8, ptr %scevgep559, i64 %61
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep151, align 8, !noalias !253
  %62 = select i1 %.251, i64 %52, i64 0
  %scevgep557 = getelementptr i8, ptr %arg.down.4, i64 %62
  %63 = shl i64 %.206614616, 3
  %scevgep150 = getelementptr i8, ptr %scevgep557, i64 %63
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep150, align 8, !noalias !253
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next556 = add i64 %lsr.iv555, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next556, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !261

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %64 = shl i64 %.476620622, 3
  %scevgep545 = getelementptr i8, ptr %arg.alpha.4, i64 %64
  %.537 = load double, ptr %scevgep545, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !262

B212.loopexit:
  %.576.lcssa = phi i64 [ %97, %vec.epilog.middle.block ], [ %87, %middle.block422 ], [ %.576, %B158 ]
  %65 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %65, %B212.loopexit ]
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
  %min.iters.check405 = icmp samesign ult i64 %arg.active, 8
  br i1 %min.iters.check405, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %87, %vec.epilog.iter.check ], [ %97, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec410, %vec.epilog.iter.check ], [ %n.vec427, %vec.epilog.middle.block ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check407 = icmp samesign ult i64 %arg.active, 32
  br i1 %min.iters.check407, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph408

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <8 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <8 x double> %.pre28, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph408:
  %n.vec410 = and i64 %arg.active, 9223372036854775776
  %broadcast.splatinsert411 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <8 x double> %broadcast.splatinsert411, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body413

vector.body413:
  %index414 = phi i64 [ 0, %vector.ph408 ], [ %index.next421, %vector.body413 ]
  %vec.phi = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %82, %vector.body413 ]
  %vec.phi415 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %83, %vector.body413 ]
  %vec.phi416 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %84, %vector.body413 ]
  %vec.phi417 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %85, %vector.body413 ]
  %sunkaddr = shl i64 %index414, 3
  %sunkaddr160 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <8 x double>, ptr %sunkaddr160, align 8
  %sunkaddr161 = shl i64 %index414, 3
  %sunkaddr162 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr161
  %sunkaddr163 = getelementptr i8, ptr %sunkaddr162, i64 64
  %wide.load418 = load <8 x double>, ptr %sunkaddr163, align 8
  %sunkaddr164 = shl i64 %index414, 3
  %sunkaddr165 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 128
  %wide.load419 = load <8 x double>, ptr %sunkaddr166, align 8
  %sunkaddr167 = shl i64 %index414, 3
  %sunkaddr168 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 192
  %wide.load420 = load <8 x double>, ptr %sunkaddr169, align 8
  %66 = fcmp nnan nsz ogt <8 x double> %wide.load, zeroinitializer
  %67 = fcmp nnan nsz ogt <8 x double> %wide.load418, zeroinitializer
  %68 = fcmp nnan nsz ogt <8 x double> %wide.load419, zeroinitializer
  %69 = fcmp nnan nsz ogt <8 x double> %wide.load420, zeroinitializer
  %70 = fcmp nnan nsz olt <8 x double> %wide.load, %broadcast.splat412
  %71 = fcmp nnan nsz olt <8 x double> %wide.load418, %broadcast.splat412
  %72 = fcmp nnan nsz olt <8 x double> %wide.load419, %broadcast.splat412
  %73 = fcmp nnan nsz olt <8 x double> %wide.load420, %broadcast.splat412
  %74 = select <8 x i1> %66, <8 x i1> %70, <8 x i1> zeroinitializer
  %75 = select <8 x i1> %67, <8 x i1> %71, <8 x i1> zeroinitializer
  %76 = select <8 x i1> %68, <8 x i1> %72, <8 x i1> zeroinitializer
  %77 = select <8 x i1> %69, <8 x i1> %73, <8 x i1> zeroinitializer
  %78 = zext <8 x i1> %74 to <8 x i64>
  %79 = zext <8 x i1> %75 to <8 x i64>
  %80 = zext <8 x i1> %76 to <8 x i64>
  %81 = zext <8 x i1> %77 to <8 x i64>
  %82 = add <8 x i64> %vec.phi, %78
  %83 = add <8 x i64> %vec.phi415, %79
  %84 = add <8 x i64> %vec.phi416, %80
  %85 = add <8 x i64> %vec.phi417, %81
  %index.next421 = add nuw nsw i64 %index414, 32
  %86 = icmp eq i64 %n.vec410, %index.next421
  br i1 %86, label %middle.block422, label %vector.body413, !llvm.loop !263

middle.block422:
  %bin.rdx = add <8 x i64> %83, %82
  %bin.rdx423 = add <8 x i64> %bin.rdx, %84
  %bin.rdx424 = add <8 x i64> %bin.rdx423, %85
  %rdx.shuf = shufflevector <8 x i64> %bin.rdx424, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx574 = add <8 x i64> %rdx.shuf, %bin.rdx424
  %rdx.shuf575 = shufflevector <8 x i64> %bin.rdx574, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx576 = add <8 x i64> %rdx.shuf575, %bin.rdx574
  %rdx.shuf577 = shufflevector <8 x i64> %bin.rdx576, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx578 = add <8 x i64> %rdx.shuf577, %bin.rdx576
  %87 = extractelement <8 x i64> %bin.rdx578, i64 0
  %cmp.n425 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n425, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %88 = and i64 %arg.active, 24
  %min.epilog.iters.check = icmp eq i64 %88, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !204

vec.epilog.ph:
  %broadcast.splat429.pre-phi = phi <8 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat412, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec410, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %87, %vec.epilog.iter.check ]
  %n.vec427 = and i64 %arg.active, 9223372036854775800
  %89 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index430 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next433, %vec.epilog.vector.body ]
  %vec.phi431 = phi <8 x i64> [ %89, %vec.epilog.ph ], [ %95, %vec.epilog.vector.body ]
  %90 = shl i64 %index430, 3
  %scevgep546 = getelementptr i8, ptr %arg.alpha.4, i64 %90
  %wide.load432 = load <8 x double>, ptr %scevgep546, align 8
  %91 = fcmp nnan nsz ogt <8 x double> %wide.load432, zeroinitializer
  %92 = fcmp nnan nsz olt <8 x double> %wide.load432, %broadcast.splat429.pre-phi
  %93 = select <8 x i1> %91, <8 x i1> %92, <8 x i1> zeroinitializer
  %94 = zext <8 x i1> %93 to <8 x i64>
  %95 = add <8 x i64> %vec.phi431, %94
  %index.next433 = add nuw i64 %index430, 8
  %96 = icmp eq i64 %n.vec427, %index.next433
  br i1 %96, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !264

vec.epilog.middle.block:
  %rdx.shuf579 = shufflevector <8 x i64> %95, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx580 = add <8 x i64> %rdx.shuf579, %95
  %rdx.shuf581 = shufflevector <8 x i64> %bin.rdx580, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx582 = add <8 x i64> %rdx.shuf581, %bin.rdx580
  %rdx.shuf583 = shufflevector <8 x i64> %bin.rdx582, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx584 = add <8 x i64> %rdx.shuf583, %bin.rdx582
  %97 = extractelement <8 x i64> %bin.rdx584, i64 0
  %cmp.n434 = icmp eq i64 %arg.active, %n.vec427
  br i1 %cmp.n434, label %B212.loopexit, label %B158.preheader

B248.endif:
  %98 = icmp slt i64 %arg.active, 1
  %99 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %99, i1 true, i1 %98
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter449 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %100 = shl i64 %arg.g.5.0, 3
  %scevgep67 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %101 = shl i64 %arg.kernel.5.1, 2
  %102 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %103 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %104 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  %.pre27 = select i1 %.909.us, i64 %100, i64 0
  br i1 %103, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %105 = add i64 %.1018.us, %.690663669.us
  %106 = mul i64 %101, %105
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 %106
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr170 = shl i64 %.811656658.us, 3
  %sunkaddr171 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr170
  %.876.us = load double, ptr %sunkaddr171, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr173 = getelementptr i8, ptr %104, i64 %.pre27
  %.925.us = load double, ptr %sunkaddr173, align 8
  %sunkaddr174 = shl i64 %.811656658.us, 3
  %sunkaddr175 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr174
  %.956.us = load double, ptr %sunkaddr175, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %107 = shl i64 %.811656658.us, 2
  %scevgep119 = getelementptr i8, ptr %scevgep68, i64 %107
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -12
  %.1044.us = load float, ptr %scevgep120, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr173, align 8
  br label %B662.us

B662.us:
  %sunkaddr176 = shl i64 %.811656658.us, 3
  %sunkaddr177 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr176
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 8
  %.876.us.1 = load double, ptr %sunkaddr178, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr179 = getelementptr i8, ptr %104, i64 %.pre27
  %.925.us.1 = load double, ptr %sunkaddr179, align 8
  %sunkaddr180 = shl i64 %.811656658.us, 3
  %sunkaddr181 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr180
  %sunkaddr182 = getelementptr i8, ptr %sunkaddr181, i64 8
  %.956.us.1 = load double, ptr %sunkaddr182, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %108 = shl i64 %.811656658.us, 2
  %scevgep86 = getelementptr i8, ptr %scevgep68, i64 %108
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -8
  %.1044.us.1 = load float, ptr %scevgep87, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr179, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr183 = shl i64 %.811656658.us, 3
  %sunkaddr184 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr183
  %sunkaddr185 = getelementptr i8, ptr %sunkaddr184, i64 16
  %.876.us.2 = load double, ptr %sunkaddr185, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr186 = getelementptr i8, ptr %104, i64 %.pre27
  %.925.us.2 = load double, ptr %sunkaddr186, align 8
  %sunkaddr187 = shl i64 %.811656658.us, 3
  %sunkaddr188 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr187
  %sunkaddr189 = getelementptr i8, ptr %sunkaddr188, i64 16
  %.956.us.2 = load double, ptr %sunkaddr189, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %109 = shl i64 %.811656658.us, 2
  %scevgep83 = getelementptr i8, ptr %scevgep68, i64 %109
  %scevgep84 = getelementptr i8, ptr %scevgep83, i64 -4
  %.1044.us.2 = load float, ptr %scevgep84, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr186, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr190 = shl i64 %.811656658.us, 3
  %sunkaddr191 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 24
  %.876.us.3 = load double, ptr %sunkaddr192, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr193 = getelementptr i8, ptr %104, i64 %.pre27
  %.925.us.3 = load double, ptr %sunkaddr193, align 8
  %sunkaddr194 = shl i64 %.811656658.us, 3
  %sunkaddr195 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr194
  %sunkaddr196 = getelementptr i8, ptr %sunkaddr195, i64 24
  %.956.us.3 = load double, ptr %sunkaddr196, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %110 = shl i64 %.811656658.us, 2
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 %110
  %.1044.us.3 = load float, ptr %scevgep69, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr193, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %111 = icmp eq i64 %xtraiter449, 0
  br i1 %111, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ], [ 0, %B282.endif.us ]
  %112 = shl i64 %.811656658.us.epil.init, 2
  %113 = shl i64 %.811656658.us.epil.init, 3
  %scevgep485 = getelementptr i8, ptr %arg.y.4, i64 %113
  %scevgep487 = getelementptr i8, ptr %arg.alpha.4, i64 %113
  %114 = add i64 %.1018.us, %.690663669.us
  %115 = mul i64 %102, %114
  %116 = getelementptr i8, ptr %arg.kernel.4, i64 %115
  %scevgep121 = getelementptr i8, ptr %116, i64 %112
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %117 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep487, i64 %117
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr197 = getelementptr i8, ptr %104, i64 %.pre27
  %.925.us.epil = load double, ptr %sunkaddr197, align 8
  %118 = shl i64 %epil.iter, 3
  %scevgep123 = getelementptr i8, ptr %scevgep485, i64 %118
  %.956.us.epil = load double, ptr %scevgep123, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %119 = shl i64 %epil.iter, 2
  %scevgep122 = getelementptr i8, ptr %scevgep121, i64 %119
  %.1044.us.epil = load float, ptr %scevgep122, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr197, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter449, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !265

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %120 = icmp slt i64 %arg.active, 1
  %121 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %120, %121
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %122 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 7
  %123 = shl i64 %arg.kernel.5.1, 2
  %124 = shl i64 %arg.g.5.0, 3
  %125 = and i64 %..155, 9223372036854775800
  %126 = add nuw i64 %xtraiter, %arg.active
  %127 = add i64 %124, 8
  %128 = add i64 %123, 4
  %129 = add i64 %124, 16
  %130 = add i64 %123, 8
  %131 = add i64 %124, 24
  %132 = add i64 %123, 12
  %133 = add i64 %124, 32
  %134 = add i64 %123, 16
  %135 = add i64 %124, 40
  %136 = add i64 %123, 20
  %137 = add i64 %124, 48
  %138 = add i64 %123, 24
  %139 = add i64 %124, 56
  %140 = add i64 %123, 28
  br label %B486.us

B486.us:
  %lsr.iv497 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep498, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %141 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %141, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %142 = icmp eq i64 %xtraiter, 0
  %143 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %143, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %142, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %lsr.iv.next87, %B600.us.prol ], [ %arg.active, %B600.us.prol.preheader ]
  %lsr.iv83 = phi i64 [ %lsr.iv.next84, %B600.us.prol ], [ %xtraiter, %B600.us.prol.preheader ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %144 = select i1 %.1492.us.prol, i64 %124, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %144
  %145 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %145
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %146 = select i1 %.1492.us.prol, i64 %123, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv497, i64 %146
  %147 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %147
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !266

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %125, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %126, %B600.us.prol ]
  %148 = icmp ult i64 %122, 7
  br i1 %148, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %149 = add nuw i64 %.1440628632.us.unr, 8
  br label %B600.us

B661.us:
  %scevgep498 = getelementptr i8, ptr %lsr.iv497, i64 %123
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv496 = phi i64 [ %149, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %189, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %150 = select i1 %.1492.us, i64 %124, i64 0
  %scevgep537 = getelementptr i8, ptr %arg.g.4, i64 %150
  %151 = shl i64 %.1447629631.us, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %151
  %.1508.us = load double, ptr %scevgep538, align 8
  %152 = select i1 %.1492.us, i64 %123, i64 0
  %scevgep535 = getelementptr i8, ptr %lsr.iv497, i64 %152
  %153 = shl i64 %.1447629631.us, 2
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %153
  %.1561.us = load float, ptr %scevgep536, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep538, align 8
  %154 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %154, 0
  %155 = select i1 %.1492.us.1, i64 %127, i64 8
  %scevgep117 = getelementptr i8, ptr %arg.g.4, i64 %155
  %156 = shl i64 %.1447629631.us, 3
  %scevgep141 = getelementptr i8, ptr %scevgep117, i64 %156
  %.1508.us.1 = load double, ptr %scevgep141, align 8
  %157 = select i1 %.1492.us.1, i64 %128, i64 4
  %scevgep103 = getelementptr i8, ptr %lsr.iv497, i64 %157
  %158 = shl i64 %.1447629631.us, 2
  %scevgep134 = getelementptr i8, ptr %scevgep103, i64 %158
  %.1561.us.1 = load float, ptr %scevgep134, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep141, align 8
  %159 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %159, 0
  %160 = select i1 %.1492.us.2, i64 %129, i64 16
  %scevgep115 = getelementptr i8, ptr %arg.g.4, i64 %160
  %161 = shl i64 %.1447629631.us, 3
  %scevgep140 = getelementptr i8, ptr %scevgep115, i64 %161
  %.1508.us.2 = load double, ptr %scevgep140, align 8
  %162 = select i1 %.1492.us.2, i64 %130, i64 8
  %scevgep101 = getelementptr i8, ptr %lsr.iv497, i64 %162
  %163 = shl i64 %.1447629631.us, 2
  %scevgep133 = getelementptr i8, ptr %scevgep101, i64 %163
  %.1561.us.2 = load float, ptr %scevgep133, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep140, align 8
  %164 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %164, 0
  %165 = select i1 %.1492.us.3, i64 %131, i64 24
  %scevgep113 = getelementptr i8, ptr %arg.g.4, i64 %165
  %166 = shl i64 %.1447629631.us, 3
  %scevgep139 = getelementptr i8, ptr %scevgep113, i64 %166
  %.1508.us.3 = load double, ptr %scevgep139, align 8
  %167 = select i1 %.1492.us.3, i64 %132, i64 12
  %scevgep99 = getelementptr i8, ptr %lsr.iv497, i64 %167
  %168 = shl i64 %.1447629631.us, 2
  %scevgep132 = getelementptr i8, ptr %scevgep99, i64 %168
  %.1561.us.3 = load float, ptr %scevgep132, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep139, align 8
  %169 = add i64 %.1447629631.us, 4
  %.1492.us.4 = icmp slt i64 %169, 0
  %170 = select i1 %.1492.us.4, i64 %133, i64 32
  %scevgep111 = getelementptr i8, ptr %arg.g.4, i64 %170
  %171 = shl i64 %.1447629631.us, 3
  %scevgep138 = getelementptr i8, ptr %scevgep111, i64 %171
  %.1508.us.4 = load double, ptr %scevgep138, align 8
  %172 = select i1 %.1492.us.4, i64 %134, i64 16
  %scevgep97 = getelementptr i8, ptr %lsr.iv497, i64 %172
  %173 = shl i64 %.1447629631.us, 2
  %scevgep131 = getelementptr i8, ptr %scevgep97, i64 %173
  %.1561.us.4 = load float, ptr %scevgep131, align 4
  %.1565.us.4 = fpext float %.1561.us.4 to double
  %.1566.us.4 = fmul nnan nsz double %.1356.us, %.1565.us.4
  %.1567.us.4 = fsub nnan nsz double %.1508.us.4, %.1566.us.4
  store double %.1567.us.4, ptr %scevgep138, align 8
  %174 = add i64 %.1447629631.us, 5
  %.1492.us.5 = icmp slt i64 %174, 0
  %175 = select i1 %.1492.us.5, i64 %135, i64 40
  %scevgep109 = getelementptr i8, ptr %arg.g.4, i64 %175
  %176 = shl i64 %.1447629631.us, 3
  %scevgep137 = getelementptr i8, ptr %scevgep109, i64 %176
  %.1508.us.5 = load double, ptr %scevgep137, align 8
  %177 = select i1 %.1492.us.5, i64 %136, i64 20
  %scevgep95 = getelementptr i8, ptr %lsr.iv497, i64 %177
  %178 = shl i64 %.1447629631.us, 2
  %scevgep126 = getelementptr i8, ptr %scevgep95, i64 %178
  %.1561.us.5 = load float, ptr %scevgep126, align 4
  %.1565.us.5 = fpext float %.1561.us.5 to double
  %.1566.us.5 = fmul nnan nsz double %.1356.us, %.1565.us.5
  %.1567.us.5 = fsub nnan nsz double %.1508.us.5, %.1566.us.5
  store double %.1567.us.5, ptr %scevgep137, align 8
  %179 = add i64 %.1447629631.us, 6
  %.1492.us.6 = icmp slt i64 %179, 0
  %180 = select i1 %.1492.us.6, i64 %137, i64 48
  %scevgep107 = getelementptr i8, ptr %arg.g.4, i64 %180
  %181 = shl i64 %.1447629631.us, 3
  %scevgep136 = getelementptr i8, ptr %scevgep107, i64 %181
  %.1508.us.6 = load double, ptr %scevgep136, align 8
  %182 = select i1 %.1492.us.6, i64 %138, i64 24
  %scevgep93 = getelementptr i8, ptr %lsr.iv497, i64 %182
  %183 = shl i64 %.1447629631.us, 2
  %scevgep125 = getelementptr i8, ptr %scevgep93, i64 %183
  %.1561.us.6 = load float, ptr %scevgep125, align 4
  %.1565.us.6 = fpext float %.1561.us.6 to double
  %.1566.us.6 = fmul nnan nsz double %.1356.us, %.1565.us.6
  %.1567.us.6 = fsub nnan nsz double %.1508.us.6, %.1566.us.6
  store double %.1567.us.6, ptr %scevgep136, align 8
  %184 = add i64 %.1447629631.us, 7
  %.1492.us.7 = icmp slt i64 %184, 0
  %185 = select i1 %.1492.us.7, i64 %139, i64 56
  %scevgep105 = getelementptr i8, ptr %arg.g.4, i64 %185
  %186 = shl i64 %.1447629631.us, 3
  %scevgep135 = getelementptr i8, ptr %scevgep105, i64 %186
  %.1508.us.7 = load double, ptr %scevgep135, align 8
  %187 = select i1 %.1492.us.7, i64 %140, i64 28
  %scevgep91 = getelementptr i8, ptr %lsr.iv497, i64 %187
  %188 = shl i64 %.1447629631.us, 2
  %scevgep124 = getelementptr i8, ptr %scevgep91, i64 %188
  %.1561.us.7 = load float, ptr %scevgep124, align 4
  %.1565.us.7 = fpext float %.1561.us.7 to double
  %.1566.us.7 = fmul nnan nsz double %.1356.us, %.1565.us.7
  %.1567.us.7 = fsub nnan nsz double %.1508.us.7, %.1566.us.7
  store double %.1567.us.7, ptr %scevgep135, align 8
  %lsr.iv.next = add i64 %lsr.iv496, -8
  %.1441.us.7 = icmp sgt i64 %lsr.iv.next, 8
  %189 = add i64 %.1447629631.us, 8
  br i1 %.1441.us.7, label %B600.us, label %B661.us
}

declare void @llvm.masked.scatter.v8f64.v8p0(<8 x double>, <8 x ptr>, <8 x i1>) #4

declare <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr>, <8 x i1>, <8 x double>) #3

declare <8 x i64> @llvm.smax.v8i64(<8 x i64>, <8 x i64>) #1

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!10 = !{!11, !13, !14, !16}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!17 = !{!18, !20, !21, !23}
!18 = distinct !{!18, !19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!19 = distinct !{!19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!20 = distinct !{!20, !19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = !{!25, !27, !28, !30, !31, !33}
!25 = distinct !{!25, !26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!26 = distinct !{!26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!27 = distinct !{!27, !26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!28 = distinct !{!28, !29, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!29 = distinct !{!29, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!30 = distinct !{!30, !29, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!31 = distinct !{!31, !32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!32 = distinct !{!32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!33 = distinct !{!33, !32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.isvectorized", i32 1}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!38 = distinct !{!38, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!39 = distinct !{!39, !35}
!40 = !{!"branch_weights", i32 49, i32 1}
!41 = distinct !{!41, !35}
!42 = !{!43}
!43 = distinct !{!43, !44}
!44 = distinct !{!44, !"LVerDomain"}
!45 = !{!46}
!46 = distinct !{!46, !44}
!47 = distinct !{!47, !35, !48}
!48 = !{!"llvm.loop.unroll.runtime.disable"}
!49 = !{!"branch_weights", i32 4, i32 28}
!50 = distinct !{!50, !35, !48}
!51 = distinct !{!51, !52}
!52 = !{!"llvm.loop.unroll.disable"}
!53 = distinct !{!53, !35}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!56 = distinct !{!56, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!57 = !{!58}
!58 = distinct !{!58, !59}
!59 = distinct !{!59, !"LVerDomain"}
!60 = !{!61}
!61 = distinct !{!61, !59}
!62 = distinct !{!62, !35, !48}
!63 = distinct !{!63, !35, !48}
!64 = distinct !{!64, !52}
!65 = distinct !{!65, !35}
!66 = !{!67}
!67 = distinct !{!67, !68, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!68 = distinct !{!68, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v11B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!69 = !{!31, !33}
!70 = !{!71, !73, !74, !76, !77, !79}
!71 = distinct !{!71, !72, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!72 = distinct !{!72, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!73 = distinct !{!73, !72, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!74 = distinct !{!74, !75, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!75 = distinct !{!75, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!76 = distinct !{!76, !75, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!77 = distinct !{!77, !78, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!78 = distinct !{!78, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!79 = distinct !{!79, !78, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!80 = !{!77, !79}
!81 = !{!82, !84, !85, !87, !88, !90}
!82 = distinct !{!82, !83, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!83 = distinct !{!83, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!84 = distinct !{!84, !83, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!85 = distinct !{!85, !86, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!86 = distinct !{!86, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!87 = distinct !{!87, !86, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!88 = distinct !{!88, !89, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!89 = distinct !{!89, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!90 = distinct !{!90, !89, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!91 = !{!88, !90}
!92 = !{!93, !95, !96, !98, !99, !101}
!93 = distinct !{!93, !94, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!94 = distinct !{!94, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!95 = distinct !{!95, !94, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!96 = distinct !{!96, !97, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!97 = distinct !{!97, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!98 = distinct !{!98, !97, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!99 = distinct !{!99, !100, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!100 = distinct !{!100, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!101 = distinct !{!101, !100, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!102 = !{!99, !101}
!103 = !{!104, !106, !107, !109, !110, !112}
!104 = distinct !{!104, !105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!105 = distinct !{!105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!106 = distinct !{!106, !105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!107 = distinct !{!107, !108, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!108 = distinct !{!108, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!109 = distinct !{!109, !108, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!110 = distinct !{!110, !111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!111 = distinct !{!111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!112 = distinct !{!112, !111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!113 = !{!110, !112}
!114 = !{!115, !117, !118, !120, !121, !123}
!115 = distinct !{!115, !116, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!116 = distinct !{!116, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!117 = distinct !{!117, !116, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!118 = distinct !{!118, !119, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!119 = distinct !{!119, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!120 = distinct !{!120, !119, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!121 = distinct !{!121, !122, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %retptr"}
!122 = distinct !{!122, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29"}
!123 = distinct !{!123, !122, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v10B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwxUgBUGOBIQhmaQIAEx48omitted_28default_3d_3cclass_20_27float_27_3e_29: %excinfo"}
!124 = !{!121, !123}
!125 = distinct !{!125, !35, !48}
!126 = distinct !{!126, !35, !48}
!127 = distinct !{!127, !52}
!128 = !{!129}
!129 = distinct !{!129, !130}
!130 = distinct !{!130, !"LVerDomain"}
!131 = !{!132}
!132 = distinct !{!132, !130}
!133 = !{!134, !135, !136, !137, !129}
!134 = distinct !{!134, !130}
!135 = distinct !{!135, !130}
!136 = distinct !{!136, !130}
!137 = distinct !{!137, !130}
!138 = !{!136}
!139 = !{!137}
!140 = !{!134}
!141 = !{!37, !135, !136, !137, !129}
!142 = !{!135}
!143 = !{!37, !136, !137, !129}
!144 = distinct !{!144, !35, !48}
!145 = distinct !{!145, !52}
!146 = !{!147}
!147 = distinct !{!147, !148}
!148 = distinct !{!148, !"LVerDomain"}
!149 = !{!150, !151}
!150 = distinct !{!150, !148}
!151 = distinct !{!151, !148}
!152 = !{!151}
!153 = !{!150}
!154 = distinct !{!154, !35, !48}
!155 = distinct !{!155, !35}
!156 = distinct !{!156, !35}
!157 = distinct !{!157, !35, !48}
!158 = distinct !{!158, !52}
!159 = distinct !{!159, !35, !48}
!160 = distinct !{!160, !35, !48}
!161 = distinct !{!161, !35, !48}
!162 = !{!163}
!163 = distinct !{!163, !164}
!164 = distinct !{!164, !"LVerDomain"}
!165 = !{!166}
!166 = distinct !{!166, !164}
!167 = !{!168}
!168 = distinct !{!168, !164}
!169 = !{!170}
!170 = distinct !{!170, !164}
!171 = !{!172}
!172 = distinct !{!172, !164}
!173 = !{!163, !166, !168, !170}
!174 = distinct !{!174, !35, !48}
!175 = distinct !{!175, !35, !48}
!176 = !{!177}
!177 = distinct !{!177, !178}
!178 = distinct !{!178, !"LVerDomain"}
!179 = !{!180}
!180 = distinct !{!180, !178}
!181 = !{!182}
!182 = distinct !{!182, !178}
!183 = !{!184, !185, !186, !187, !188, !177, !189, !180, !190, !191}
!184 = distinct !{!184, !178}
!185 = distinct !{!185, !178}
!186 = distinct !{!186, !178}
!187 = distinct !{!187, !178}
!188 = distinct !{!188, !178}
!189 = distinct !{!189, !178}
!190 = distinct !{!190, !178}
!191 = distinct !{!191, !178}
!192 = !{!191}
!193 = !{!194}
!194 = distinct !{!194, !195, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v26B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!195 = distinct !{!195, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v26B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!196 = !{!185}
!197 = !{!194, !186, !187, !188, !177, !189, !180, !190, !191}
!198 = !{!187}
!199 = !{!194, !188, !177, !189, !180, !190, !191}
!200 = distinct !{!200, !35, !48}
!201 = distinct !{!201, !35}
!202 = distinct !{!202, !48, !35}
!203 = distinct !{!203, !35, !48}
!204 = !{!"branch_weights", i32 8, i32 24}
!205 = distinct !{!205, !35, !48}
!206 = distinct !{!206, !52}
!207 = distinct !{!207, !52}
!208 = distinct !{!208, !52}
!209 = distinct !{!209, !52}
!210 = !{!211}
!211 = distinct !{!211, !212, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v19B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!212 = distinct !{!212, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v19B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!213 = !{!214}
!214 = distinct !{!214, !215, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v19B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!215 = distinct !{!215, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v19B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!216 = distinct !{!216, !35}
!217 = distinct !{!217, !35}
!218 = distinct !{!218, !35}
!219 = !{!220}
!220 = distinct !{!220, !221}
!221 = distinct !{!221, !"LVerDomain"}
!222 = !{!223}
!223 = distinct !{!223, !221}
!224 = distinct !{!224, !35, !48}
!225 = distinct !{!225, !35, !48}
!226 = distinct !{!226, !52}
!227 = !{!228}
!228 = distinct !{!228, !229}
!229 = distinct !{!229, !"LVerDomain"}
!230 = !{!231}
!231 = distinct !{!231, !229}
!232 = distinct !{!232, !35, !48}
!233 = distinct !{!233, !35, !48}
!234 = distinct !{!234, !52}
!235 = distinct !{!235, !35, !48}
!236 = !{!237}
!237 = distinct !{!237, !238}
!238 = distinct !{!238, !"LVerDomain"}
!239 = !{!240}
!240 = distinct !{!240, !238}
!241 = !{!242}
!242 = distinct !{!242, !238}
!243 = !{!244, !245, !246, !247, !248, !237, !249, !240, !250, !251}
!244 = distinct !{!244, !238}
!245 = distinct !{!245, !238}
!246 = distinct !{!246, !238}
!247 = distinct !{!247, !238}
!248 = distinct !{!248, !238}
!249 = distinct !{!249, !238}
!250 = distinct !{!250, !238}
!251 = distinct !{!251, !238}
!252 = !{!251}
!253 = !{!254}
!254 = distinct !{!254, !255, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v16B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!255 = distinct !{!255, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v16B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!256 = !{!245}
!257 = !{!254, !246, !247, !248, !237, !249, !240, !250, !251}
!258 = !{!247}
!259 = !{!254, !248, !237, !249, !240, !250, !251}
!260 = distinct !{!260, !35, !48}
!261 = distinct !{!261, !35}
!262 = distinct !{!262, !48, !35}
!263 = distinct !{!263, !35, !48}
!264 = distinct !{!264, !35, !48}
!265 = distinct !{!265, !52}
!266 = distinct !{!266, !52}
;; loop exponents
;; stamp 2e14cd51c395cc5669de812367c3ab45d04ce7bf
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
;; stamp 419d4a613e22c277d5884a8a7f5a0e07fdaf2eba
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.active) {
B0:
  %.8 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.5 = add nsw i64 %arg.active, 31
  %.7 = and i64 %.5, -32
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
;; stamp 8aeb2003c74c5172fa03cbd400fdd5369631509f
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
@n23 = internal constant [86 x i8] c"ValueError: To change to a dtype of a different size, the last axis must be contiguous"
@n24 = internal constant [20 x i8] c"_p\CD\1B\BAoj\1E\1AX1\9C QB\7Fv\C7R4"
@n25 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n23, i32 86, ptr @n24, ptr null, i32 0 }
@n26 = internal constant [102 x i8] c"ValueError: When changing to a smaller dtype, its size must be a divisor of the size of original dtype"
@n27 = internal constant [20 x i8] c"\01\F3\81\81\8ERR(<x\C0\C1\8FM\E5w\8B\B6\DD\D0"
@n28 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n26, i32 102, ptr @n27, ptr null, i32 0 }
@n29 = internal constant [129 x i8] c"ValueError: When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array."
@n30 = internal constant [20 x i8] c"\C5\13@\E7\FA\C6\11\A3e_\C5\1By\8A\1D\0C\DE\F1\DA\EF"
@n31 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n29, i32 129, ptr @n30, ptr null, i32 0 }
@n32 = common local_unnamed_addr global ptr null
@n33 = common local_unnamed_addr global ptr null
@n34 = common local_unnamed_addr global ptr null
@n35 = common local_unnamed_addr global ptr null
@n36 = common local_unnamed_addr global ptr null
@n37 = common local_unnamed_addr global ptr null
@n38 = common local_unnamed_addr global ptr null
@n39 = common local_unnamed_addr global ptr null
@n40 = common local_unnamed_addr global ptr null
@n41 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0) {
B0:
  %.89 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1442 = getelementptr inbounds nuw i8, ptr %.89, i64 8
  %.fca.2.gep1443 = getelementptr inbounds nuw i8, ptr %.89, i64 16
  %.fca.3.gep1444 = getelementptr inbounds nuw i8, ptr %.89, i64 24
  %.fca.4.gep1445 = getelementptr inbounds nuw i8, ptr %.89, i64 32
  %.fca.5.0.gep1446 = getelementptr inbounds nuw i8, ptr %.89, i64 40
  %.fca.6.0.gep1447 = getelementptr inbounds nuw i8, ptr %.89, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.126 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.126, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.161 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1395 = getelementptr inbounds nuw i8, ptr %.161, i64 8
  %.fca.2.gep1396 = getelementptr inbounds nuw i8, ptr %.161, i64 16
  %.fca.3.gep1397 = getelementptr inbounds nuw i8, ptr %.161, i64 24
  %.fca.4.gep1398 = getelementptr inbounds nuw i8, ptr %.161, i64 32
  %.fca.5.0.gep1399 = getelementptr inbounds nuw i8, ptr %.161, i64 40
  %.fca.6.0.gep1400 = getelementptr inbounds nuw i8, ptr %.161, i64 48
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.161, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.196 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1381 = getelementptr inbounds nuw i8, ptr %.196, i64 8
  %.fca.2.gep1382 = getelementptr inbounds nuw i8, ptr %.196, i64 16
  %.fca.3.gep1383 = getelementptr inbounds nuw i8, ptr %.196, i64 24
  %.fca.4.gep1384 = getelementptr inbounds nuw i8, ptr %.196, i64 32
  %.fca.5.0.gep1385 = getelementptr inbounds nuw i8, ptr %.196, i64 40
  %.fca.6.0.gep1386 = getelementptr inbounds nuw i8, ptr %.196, i64 48
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.196, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.375 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1203 = getelementptr inbounds nuw i8, ptr %.375, i64 8
  %.fca.2.gep1204 = getelementptr inbounds nuw i8, ptr %.375, i64 16
  %.fca.3.gep1205 = getelementptr inbounds nuw i8, ptr %.375, i64 24
  %.fca.4.gep1206 = getelementptr inbounds nuw i8, ptr %.375, i64 32
  %.fca.5.0.gep1207 = getelementptr inbounds nuw i8, ptr %.375, i64 40
  %.fca.6.0.gep1208 = getelementptr inbounds nuw i8, ptr %.375, i64 48
  %excinfo.5 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.375, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.5, align 8
  %.410 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep1194 = getelementptr inbounds nuw i8, ptr %.410, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.410, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.410, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.410, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.410, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.410, i64 48
  %excinfo.6 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.410, i8 0, i64 56, i1 false)
  store ptr null, ptr %excinfo.6, align 8
  %.1006 = alloca ptr, align 8
  store ptr null, ptr %.1006, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1056 = alloca i64, align 8
  store i64 0, ptr %.1056, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1147 = alloca i64, align 8
  store i64 0, ptr %.1147, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1189 = alloca [2 x i64], align 8
  %.fca.1.gep876 = getelementptr inbounds nuw i8, ptr %.1189, i64 8
  %excinfo.10 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1189, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.10, align 8
  %.1263 = alloca [2 x i64], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.1263, i64 8
  %excinfo.11 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1263, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.11, align 8
  %.1397 = alloca ptr, align 8
  store ptr null, ptr %.1397, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.3507 = alloca i64, align 8
  store i64 0, ptr %.3507, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.4336 = alloca ptr, align 8
  store ptr null, ptr %.4336, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.4404 = alloca double, align 8
  store double 0.000000e+00, ptr %.4404, align 8
  %excinfo.15 = alloca ptr, align 8
  store ptr null, ptr %excinfo.15, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.y.0)
  tail call void @NRT_incref(ptr %arg.alpha.0)
  tail call void @NRT_incref(ptr %arg.place.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.89, i8 0, i64 56, i1 false)
  %.93 = call i32 @n42(ptr nonnull %.89, ptr nonnull %excinfo.1, i64 %arg.y.2)
  %.103.fca.0.load = load ptr, ptr %.89, align 8
  %.103.fca.1.load = load ptr, ptr %.fca.1.gep1442, align 8
  %.103.fca.2.load = load i64, ptr %.fca.2.gep1443, align 8
  %.103.fca.3.load = load i64, ptr %.fca.3.gep1444, align 8
  %.103.fca.4.load = load ptr, ptr %.fca.4.gep1445, align 8
  %.103.fca.5.0.load = load i64, ptr %.fca.5.0.gep1446, align 8
  %.103.fca.6.0.load = load i64, ptr %.fca.6.0.gep1447, align 8
  switch i32 %.93, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B310:
  %.54819061908 = phi i64 [ %.555, %B310 ], [ 0, %B310.preheader ]
  %.555 = add nuw nsw i64 %.54819061908, 1
  %0 = getelementptr double, ptr %arg.y.4, i64 %.54819061908
  %.609 = load double, ptr %0, align 8
  %1 = getelementptr double, ptr %.103.fca.4.load, i64 %.54819061908
  store double %.609, ptr %1, align 8
  %2 = getelementptr double, ptr %.140.fca.4.load, i64 %.54819061908
  store double 0.000000e+00, ptr %2, align 8
  %3 = getelementptr double, ptr %.175.fca.4.load, i64 %.54819061908
  store double 1.000000e+00, ptr %3, align 8
  %4 = getelementptr double, ptr %.389.fca.4.load, i64 %.54819061908
  store double 0xFFF0000000000000, ptr %4, align 8
  %5 = getelementptr double, ptr %.424.fca.4.load, i64 %.54819061908
  store double 0xFFF0000000000000, ptr %5, align 8
  %exitcond.not = icmp eq i64 %arg.y.2, %.555
  br i1 %exitcond.not, label %B426.endif, label %B310

B458:
  %.88319121914 = phi i64 [ %.890, %B456.backedge ], [ 0, %B458.preheader ]
  %.961 = mul i64 %.88319121914, %arg.kernel.5.1
  %6 = getelementptr float, ptr %arg.kernel.4, i64 %.961
  %7 = getelementptr float, ptr %6, i64 %.88319121914
  %.966 = load float, ptr %7, align 4
  %8 = getelementptr double, ptr %.175.fca.4.load, i64 %.88319121914
  %.998 = fpext float %.966 to double
  store double %.998, ptr %8, align 8
  store ptr null, ptr %.1006, align 8
  %.1018 = call i32 @n43(ptr nonnull %.1006, ptr nonnull %excinfo.7, i64 %.88319121914, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load)
  switch i32 %.1018, label %B458.if.if [
    i32 -2, label %B456.backedge
    i32 0, label %B456.backedge
  ], !prof !0

B456.backedge:
  %.890 = add nuw nsw i64 %.88319121914, 1
  %exitcond2129.not = icmp eq i64 %arg.place.2, %.890
  br i1 %exitcond2129.not, label %B528, label %B458

B528:
  store i64 0, ptr %.1056, align 8
  %.1062 = call i32 @n44(ptr nonnull %.1056, ptr nonnull %excinfo.8, i64 %arg.place.2, i64 1000)
  switch i32 %.1062, label %B528.if.if [
    i32 -2, label %B528.endif
    i32 0, label %B528.endif
  ], !prof !0

B578:
  %again.5.0 = phi i1 [ false, %B528.endif ], [ true, %B578.backedge ]
  %whole.4.0 = phi i64 [ 0, %B528.endif ], [ %whole.3.2, %B578.backedge ]
  %left.8.0 = phi i64 [ %.1082, %B528.endif ], [ %left.6.2, %B578.backedge ]
  br label %B580

B580:
  %again.3.1 = phi i1 [ %again.5.0, %B578 ], [ false, %B2044.backedge.1 ]
  %whole.2.1 = phi i64 [ %whole.4.0, %B578 ], [ %whole.3.2, %B2044.backedge.1 ]
  %active.3.1 = phi i64 [ %arg.place.2, %B578 ], [ %active.4.2, %B2044.backedge.1 ]
  %left.4.1 = phi i64 [ %left.8.0, %B578 ], [ %spec.select1874, %B2044.backedge.1 ]
  %not.again.3.1 = xor i1 %again.3.1, true
  %.1119 = sext i1 %not.again.3.1 to i64
  %spec.select = add nsw i64 %left.4.1, %.1119
  %.1140 = icmp eq i64 %spec.select, 0
  br i1 %.1140, label %B606, label %B698

B606:
  store i64 0, ptr %.1147, align 8
  %.1153 = call i32 @n44(ptr nonnull %.1147, ptr nonnull %excinfo.9, i64 %arg.place.2, i64 1000)
  switch i32 %.1153, label %B606.if.if [
    i32 -2, label %B606.endif
    i32 0, label %B606.endif
  ], !prof !0

B698:
  %whole.3.2 = phi i64 [ %whole.2.1, %B580 ], [ %.1223.fca.1.load, %B606.endif ], [ %.1223.fca.1.load, %B606.endif ]
  %active.4.2 = phi i64 [ %active.3.1, %B580 ], [ %.1223.fca.0.load, %B606.endif ], [ %.1223.fca.0.load, %B606.endif ]
  %left.6.2 = phi i64 [ %spec.select, %B580 ], [ %.1163, %B606.endif ], [ %.1163, %B606.endif ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1263, i8 0, i64 16, i1 false)
  %.1281 = call i32 @n45(ptr nonnull %.1263, ptr nonnull %excinfo.11, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %.175.fca.0.load, ptr %.175.fca.1.load, i64 %.175.fca.2.load, i64 %.175.fca.3.load, ptr %.175.fca.4.load, i64 %.175.fca.5.0.load, i64 %.175.fca.6.0.load, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load, ptr %.210.fca.0.load, ptr %.210.fca.1.load, i64 %.210.fca.2.load, i64 %.210.fca.3.load, ptr %.210.fca.4.load, i64 %.210.fca.5.0.load, i64 %.210.fca.6.0.load, i64 %active.4.2, double %arg.eps)
  %.1291.fca.0.load = load i64, ptr %.1263, align 8
  %.1291.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  switch i32 %.1281, label %B698.if.if [
    i32 -2, label %B698.endif
    i32 0, label %B698.endif
  ], !prof !0

B760:
  %.1328 = icmp eq i64 %active.4.2, %arg.place.2
  %or.cond = select i1 %again.3.1, i1 true, i1 %.1328
  br i1 %or.cond, label %B2300, label %B780

B780:
  store ptr null, ptr %.1397, align 8
  %.1417 = call i32 @n46(ptr nonnull %.1397, ptr nonnull %excinfo.12, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, ptr %.140.fca.0.load, ptr %.140.fca.1.load, i64 %.140.fca.2.load, i64 %.140.fca.3.load, ptr %.140.fca.4.load, i64 %.140.fca.5.0.load, i64 %.140.fca.6.0.load, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load, i64 %active.4.2, i64 %arg.place.2)
  switch i32 %.1417, label %B780.if.if [
    i32 -2, label %B578.backedge
    i32 0, label %B578.backedge
  ], !prof !0

B578.backedge:
  br label %B578

B838:
  %spec.select1874 = select i1 %again.3.1, i64 1, i64 %left.6.2
  %.1482 = icmp slt i64 %.1291.fca.0.load, 0
  %.1483 = select i1 %.1482, i64 %.175.fca.5.0.load, i64 0
  %9 = getelementptr double, ptr %.175.fca.4.load, i64 %.1291.fca.0.load
  %.1497 = getelementptr double, ptr %9, i64 %.1483
  %.1498 = load double, ptr %.1497, align 8
  %.1528 = getelementptr double, ptr %.175.fca.4.load, i64 %.1291.fca.1.load
  %.1529 = load double, ptr %.1528, align 8
  %.1530 = fadd nnan nsz double %.1498, %.1529
  %.1558 = select i1 %.1482, i64 %arg.kernel.5.0, i64 0
  %.1559 = add i64 %.1558, %.1291.fca.0.load
  %.1579 = mul i64 %.1559, %arg.kernel.5.1
  %10 = getelementptr float, ptr %arg.kernel.4, i64 %.1579
  %.1583 = getelementptr float, ptr %10, i64 %.1291.fca.1.load
  %.1584 = load float, ptr %.1583, align 4
  %.1587 = fpext float %.1584 to double
  %.1588 = fmul nnan nsz double %.1587, 2.000000e+00
  %.1589 = fsub nnan nsz double %.1530, %.1588
  %.1594 = fcmp nnan nsz ole double %.1589, 0.000000e+00
  %curve.2.2 = select i1 %.1594, double 0x3D719799812DEA11, double %.1589
  %.1614 = select i1 %.1482, i64 %arg.alpha.5.0, i64 0
  %11 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.0.load
  %.1628 = getelementptr double, ptr %11, i64 %.1614
  %.1629 = load double, ptr %.1628, align 8
  %.1659 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.1.load
  %.1660 = load double, ptr %.1659, align 8
  %.1682 = select i1 %.1482, i64 %arg.y.5.0, i64 0
  %12 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.0.load
  %.1696 = getelementptr double, ptr %12, i64 %.1682
  %.1697 = load double, ptr %.1696, align 8
  %.1727 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.1.load
  %.1728 = load double, ptr %.1727, align 8
  %.1729 = fcmp nnan nsz une double %.1697, %.1728
  br i1 %.1729, label %B1008, label %B1396

B1008:
  %.1777 = select i1 %.1482, i64 %.103.fca.5.0.load, i64 0
  %13 = getelementptr double, ptr %.103.fca.4.load, i64 %.1291.fca.0.load
  %.1791 = getelementptr double, ptr %13, i64 %.1777
  %.1792 = load double, ptr %.1791, align 8
  %.1793 = fmul nnan nsz double %.1697, %.1792
  %.1854 = getelementptr double, ptr %.103.fca.4.load, i64 %.1291.fca.1.load
  %.1855 = load double, ptr %.1854, align 8
  %.1856 = fmul nnan nsz double %.1728, %.1855
  %.1857 = fadd nnan nsz double %.1793, %.1856
  %.1862 = fdiv nnan nsz double %.1857, %curve.2.2
  %.1927 = fsub nnan nsz double %.1629, %.1660
  %.1962 = fadd nnan nsz double %.1629, %.1862
  store double %.1962, ptr %.1628, align 8
  %.2024 = load double, ptr %.1659, align 8
  %.2025 = fadd nnan nsz double %.2024, %.1862
  store double %.2025, ptr %.1659, align 8
  %.2059 = fcmp nnan nsz ogt double %.1927, 0.000000e+00
  br i1 %.2059, label %B1194, label %B1294

B1194:
  %.2093 = fcmp nnan nsz olt double %.2025, 0.000000e+00
  br i1 %.2093, label %B1218, label %B1194.B1240_crit_edge

B1194.B1240_crit_edge:
  %.2189.pre = load double, ptr %.1628, align 8
  br label %B1240

B1218:
  store double 0.000000e+00, ptr %.1659, align 8
  store double %.1927, ptr %.1628, align 8
  br label %B1240

B1240:
  %.2189 = phi double [ %.2189.pre, %B1194.B1240_crit_edge ], [ %.1927, %B1218 ]
  %.2191 = fcmp nnan nsz ogt double %.2189, %arg.C
  br i1 %.2191, label %B1264, label %B1780

B1264:
  %.2195 = fsub nnan nsz double %arg.C, %.1927
  store double %arg.C, ptr %.1628, align 8
  store double %.2195, ptr %.1659, align 8
  br label %B1780

B1294:
  %.2295 = load double, ptr %.1628, align 8
  %.2297 = fcmp nnan nsz olt double %.2295, 0.000000e+00
  br i1 %.2297, label %B1318, label %B1342

B1318:
  %.2300 = fneg nnan nsz double %.1927
  store double 0.000000e+00, ptr %.1628, align 8
  store double %.2300, ptr %.1659, align 8
  br label %B1342

B1342:
  %.2394 = phi double [ %.2300, %B1318 ], [ %.2025, %B1294 ]
  %.2396 = fcmp nnan nsz ogt double %.2394, %arg.C
  br i1 %.2396, label %B1366, label %B1780

B1366:
  %.2400 = fadd nnan nsz double %arg.C, %.1927
  store double %arg.C, ptr %.1659, align 8
  store double %.2400, ptr %.1628, align 8
  br label %B1780

B1396:
  %.2530 = getelementptr double, ptr %.103.fca.4.load, i64 %.1291.fca.1.load
  %.2531 = load double, ptr %.2530, align 8
  %.2532 = fmul nnan nsz double %.1728, %.2531
  %.2579 = select i1 %.1482, i64 %.103.fca.5.0.load, i64 0
  %14 = getelementptr double, ptr %.103.fca.4.load, i64 %.1291.fca.0.load
  %.2593 = getelementptr double, ptr %14, i64 %.2579
  %.2594 = load double, ptr %.2593, align 8
  %.2595 = fmul nnan nsz double %.1697, %.2594
  %.2596 = fsub nnan nsz double %.2532, %.2595
  %.2601 = fdiv nnan nsz double %.2596, %curve.2.2
  %.2666 = fadd nnan nsz double %.1629, %.1660
  %.2701 = fsub nnan nsz double %.1629, %.2601
  store double %.2701, ptr %.1628, align 8
  %.2763 = load double, ptr %.1659, align 8
  %.2764 = fadd nnan nsz double %.2763, %.2601
  store double %.2764, ptr %.1659, align 8
  %.2798 = fcmp nnan nsz ogt double %.2666, %arg.C
  br i1 %.2798, label %B1582, label %B1688

B1582:
  %.2830 = load double, ptr %.1628, align 8
  %.2832 = fcmp nnan nsz ogt double %.2830, %arg.C
  br i1 %.2832, label %B1606, label %B1634

B1606:
  %.2836 = fsub nnan nsz double %.2666, %arg.C
  store double %arg.C, ptr %.1628, align 8
  store double %.2836, ptr %.1659, align 8
  br label %B1634

B1634:
  %.2931 = phi double [ %.2836, %B1606 ], [ %.2764, %B1582 ]
  %.2933 = fcmp nnan nsz ogt double %.2931, %arg.C
  br i1 %.2933, label %B1658, label %B1780

B1658:
  %.2937 = fsub nnan nsz double %.2666, %arg.C
  store double %arg.C, ptr %.1659, align 8
  store double %.2937, ptr %.1628, align 8
  br label %B1780

B1688:
  %.3039 = fcmp nnan nsz olt double %.2764, 0.000000e+00
  br i1 %.3039, label %B1712, label %B1734thread-pre-split

B1712:
  store double 0.000000e+00, ptr %.1659, align 8
  store double %.2666, ptr %.1628, align 8
  br label %B1734

B1734thread-pre-split:
  %.3135.pr = load double, ptr %.1628, align 8
  br label %B1734

B1734:
  %.3135 = phi double [ %.3135.pr, %B1734thread-pre-split ], [ %.2666, %B1712 ]
  %.3137 = fcmp nnan nsz olt double %.3135, 0.000000e+00
  br i1 %.3137, label %B1758, label %B1780

B1758:
  store double 0.000000e+00, ptr %.1628, align 8
  store double %.2666, ptr %.1659, align 8
  br label %B1780

B1780:
  %.3237 = load double, ptr %.1696, align 8
  %.3268 = load double, ptr %.1628, align 8
  %.3270 = fsub nnan nsz double %.3268, %.1629
  %.3271 = fmul nnan nsz double %.3237, %.3270
  %.3302 = load double, ptr %.1727, align 8
  %.3333 = load double, ptr %.1659, align 8
  %.3335 = fsub nnan nsz double %.3333, %.1660
  %.3336 = fmul nnan nsz double %.3302, %.3335
  tail call void @NRT_incref(ptr %arg.kernel.0)
  %.3453 = mul i64 %.1291.fca.1.load, %arg.kernel.5.1
  %.3455 = getelementptr float, ptr %arg.kernel.4, i64 %.3453
  tail call void @NRT_incref(ptr %arg.kernel.0)
  store i64 0, ptr %.3507, align 8
  %.3511 = call i32 @n47(ptr nonnull %.3507, ptr nonnull %excinfo.13, i64 %active.4.2)
  switch i32 %.3511, label %B1780.if.if [
    i32 -2, label %B1780.endif.endif
    i32 0, label %B1780.endif.endif
  ], !prof !0

B1950:
  %.361619191921 = phi i64 [ %.3623, %B1950 ], [ 0, %B1950.preheader ]
  %.3623 = add nuw nsw i64 %.361619191921, 1
  %15 = getelementptr double, ptr %.103.fca.4.load, i64 %.361619191921
  %.3677 = load double, ptr %15, align 8
  %.3706 = getelementptr float, ptr %10, i64 %.361619191921
  %.3707 = load float, ptr %.3706, align 4
  %.3709 = fpext float %.3707 to double
  %.3710 = fmul nnan nsz double %.3271, %.3709
  %.3739 = getelementptr float, ptr %.3455, i64 %.361619191921
  %.3740 = load float, ptr %.3739, align 4
  %.3742 = fpext float %.3740 to double
  %.3743 = fmul nnan nsz double %.3336, %.3742
  %.3744 = fadd nnan nsz double %.3710, %.3743
  %.3745 = fsub nnan nsz double %.3677, %.3744
  store double %.3745, ptr %15, align 8
  %exitcond2130.not = icmp eq i64 %.3521, %.3623
  br i1 %exitcond2130.not, label %switch.end, label %B1950

B2102:
  %.3916 = icmp slt i64 %.1291.fca.0.load, 0
  %.3960 = select i1 %.3916, i64 %arg.y.5.0, i64 0
  %16 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.0.load
  %.3974 = getelementptr double, ptr %16, i64 %.3960
  %.3975 = load double, ptr %.3974, align 8
  %.4013 = fneg nnan nsz double %.3975
  %.3975.pn = select i1 %.3934, double %.3975, double %.4013
  %"$phi2150.1.2.4" = fmul nnan nsz double %arg.C, %.3975.pn
  %.4045 = select i1 %.3916, i64 %arg.kernel.5.0, i64 0
  %.4046 = add i64 %.4045, %.1291.fca.0.load
  %.4063 = mul i64 %.4046, %arg.kernel.5.1
  %.4065 = getelementptr float, ptr %arg.kernel.4, i64 %.4063
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %.41831927.not, label %B2254, label %B2200.preheader

B2200.preheader:
  br label %B2200

B2200:
  %.418919261928 = phi i64 [ %.4196, %B2200 ], [ 0, %B2200.preheader ]
  %.4196 = add nuw nsw i64 %.418919261928, 1
  %17 = getelementptr double, ptr %.140.fca.4.load, i64 %.418919261928
  %.4250 = load double, ptr %17, align 8
  %18 = getelementptr float, ptr %.4065, i64 %.418919261928
  %.4280 = load float, ptr %18, align 4
  %.4282 = fpext float %.4280 to double
  %.4283 = fmul nnan nsz double %"$phi2150.1.2.4", %.4282
  %.4284 = fsub nnan nsz double %.4250, %.4283
  store double %.4284, ptr %17, align 8
  %exitcond2131.not = icmp eq i64 %arg.place.2, %.4196
  br i1 %exitcond2131.not, label %B2254, label %B2200

B2254:
  %row.sroa.0.3 = phi ptr [ null, %switch.end ], [ %arg.kernel.0, %B2102 ], [ %arg.kernel.0, %B2200 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3)
  store ptr null, ptr %.4336, align 8
  %.4348 = call i32 @n43(ptr nonnull %.4336, ptr nonnull %excinfo.14, i64 %.1291.fca.0.load, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr nonnull %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr nonnull %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load)
  switch i32 %.4348, label %B2254.if.if [
    i32 -2, label %switch.end.1
    i32 0, label %switch.end.1
  ], !prof !0

switch.end.1:
  %.3901.1 = fcmp nnan nsz oge double %.1660, %arg.C
  %19 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.1.load
  %.3932.1 = load double, ptr %19, align 8
  %.3934.1 = fcmp nnan nsz oge double %.3932.1, %arg.C
  %.3939.1 = xor i1 %.3901.1, %.3934.1
  br i1 %.3939.1, label %B2102.1, label %B2254.1

B2102.1:
  %20 = getelementptr double, ptr %arg.y.4, i64 %.1291.fca.1.load
  %.3975.1 = load double, ptr %20, align 8
  %.4013.1 = fneg nnan nsz double %.3975.1
  %.3975.pn.1 = select i1 %.3934.1, double %.3975.1, double %.4013.1
  %"$phi2150.1.2.4.1" = fmul nnan nsz double %arg.C, %.3975.pn.1
  %.4063.1 = mul i64 %.1291.fca.1.load, %arg.kernel.5.1
  %.4065.1 = getelementptr float, ptr %arg.kernel.4, i64 %.4063.1
  tail call void @NRT_incref(ptr %arg.kernel.0)
  br i1 %.41831927.not, label %B2254.1, label %B2200.1.preheader

B2200.1.preheader:
  br label %B2200.1

B2200.1:
  %.418919261928.1 = phi i64 [ %.4196.1, %B2200.1 ], [ 0, %B2200.1.preheader ]
  %.4196.1 = add nuw nsw i64 %.418919261928.1, 1
  %21 = getelementptr double, ptr %.140.fca.4.load, i64 %.418919261928.1
  %.4250.1 = load double, ptr %21, align 8
  %22 = getelementptr float, ptr %.4065.1, i64 %.418919261928.1
  %.4280.1 = load float, ptr %22, align 4
  %.4282.1 = fpext float %.4280.1 to double
  %.4283.1 = fmul nnan nsz double %"$phi2150.1.2.4.1", %.4282.1
  %.4284.1 = fsub nnan nsz double %.4250.1, %.4283.1
  store double %.4284.1, ptr %21, align 8
  %exitcond2131.1.not = icmp eq i64 %arg.place.2, %.4196.1
  br i1 %exitcond2131.1.not, label %B2254.1, label %B2200.1

B2254.1:
  %row.sroa.0.3.1 = phi ptr [ null, %switch.end.1 ], [ %arg.kernel.0, %B2102.1 ], [ %arg.kernel.0, %B2200.1 ]
  tail call void @NRT_decref(ptr %row.sroa.0.3.1)
  store ptr null, ptr %.4336, align 8
  %.4348.1 = call i32 @n43(ptr nonnull %.4336, ptr nonnull %excinfo.14, i64 %.1291.fca.1.load, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr nonnull %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr nonnull %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load)
  switch i32 %.4348.1, label %B2254.if.if [
    i32 -2, label %B2044.backedge.1
    i32 0, label %B2044.backedge.1
  ], !prof !0

B2044.backedge.1:
  br label %B580

B2300:
  tail call void @NRT_decref(ptr %.389.fca.0.load)
  tail call void @NRT_decref(ptr %arg.place.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %.210.fca.0.load)
  tail call void @NRT_decref(ptr %.424.fca.0.load)
  tail call void @NRT_decref(ptr %.175.fca.0.load)
  tail call void @NRT_decref(ptr %.140.fca.0.load)
  store double 0.000000e+00, ptr %.4404, align 8
  %.4414 = call i32 @n48(ptr nonnull %.4404, ptr nonnull %excinfo.15, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, i64 %active.4.2)
  switch i32 %.4414, label %B2300.if.if [
    i32 -2, label %B2300.endif
    i32 0, label %B2300.endif
  ], !prof !0

B0.endif:
  %.fca.6.0.gep1414 = getelementptr inbounds nuw i8, ptr %.126, i64 48
  %.fca.5.0.gep1413 = getelementptr inbounds nuw i8, ptr %.126, i64 40
  %.fca.4.gep1412 = getelementptr inbounds nuw i8, ptr %.126, i64 32
  %.fca.3.gep1411 = getelementptr inbounds nuw i8, ptr %.126, i64 24
  %.fca.2.gep1410 = getelementptr inbounds nuw i8, ptr %.126, i64 16
  %.fca.1.gep1409 = getelementptr inbounds nuw i8, ptr %.126, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.126, i8 0, i64 56, i1 false)
  %.130 = call i32 @n42(ptr nonnull %.126, ptr nonnull %excinfo.2, i64 %arg.y.2)
  %.140.fca.0.load = load ptr, ptr %.126, align 8
  %.140.fca.1.load = load ptr, ptr %.fca.1.gep1409, align 8
  %.140.fca.2.load = load i64, ptr %.fca.2.gep1410, align 8
  %.140.fca.3.load = load i64, ptr %.fca.3.gep1411, align 8
  %.140.fca.4.load = load ptr, ptr %.fca.4.gep1412, align 8
  %.140.fca.5.0.load = load i64, ptr %.fca.5.0.gep1413, align 8
  %.140.fca.6.0.load = load i64, ptr %.fca.6.0.gep1414, align 8
  switch i32 %.130, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ %.93, %B0.if.if ], [ %.130, %B0.endif.if.if ], [ %.165, %B0.endif.endif.if.if ], [ %.200, %B0.endif.endif.endif.if.if ], [ %.379, %B0.endif.endif.endif.endif.if.if ], [ %.414, %B0.endif.endif.endif.endif.endif.if.if ], [ %.1018, %B458.if.if ], [ %.1062, %B528.if.if ], [ %.1153, %B606.if.if ], [ %.1213, %B606.endif.if.if ], [ %.1281, %B698.if.if ], [ %.1417, %B780.if.if ], [ %.3511, %B1780.if.if ], [ %.4414, %B2300.if.if ], [ %.4348.lcssa, %B2254.if.if ], [ 0, %B2300.endif ]
  ret i32 %common.ret.op

B0.if.if:
  %.101.not = icmp eq i32 %.93, 0
  %.94 = load ptr, ptr %excinfo.1, align 8
  %.102 = select i1 %.101.not, ptr undef, ptr %.94
  store ptr %.102, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.161, i8 0, i64 56, i1 false)
  %.165 = call i32 @n42(ptr nonnull %.161, ptr nonnull %excinfo.3, i64 %arg.y.2)
  %.175.fca.0.load = load ptr, ptr %.161, align 8
  %.175.fca.1.load = load ptr, ptr %.fca.1.gep1395, align 8
  %.175.fca.2.load = load i64, ptr %.fca.2.gep1396, align 8
  %.175.fca.3.load = load i64, ptr %.fca.3.gep1397, align 8
  %.175.fca.4.load = load ptr, ptr %.fca.4.gep1398, align 8
  %.175.fca.5.0.load = load i64, ptr %.fca.5.0.gep1399, align 8
  %.175.fca.6.0.load = load i64, ptr %.fca.6.0.gep1400, align 8
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.196, i8 0, i64 56, i1 false)
  %.200 = call i32 @n42(ptr nonnull %.196, ptr nonnull %excinfo.4, i64 %arg.y.2)
  %.210.fca.0.load = load ptr, ptr %.196, align 8
  %.210.fca.1.load = load ptr, ptr %.fca.1.gep1381, align 8
  %.210.fca.2.load = load i64, ptr %.fca.2.gep1382, align 8
  %.210.fca.3.load = load i64, ptr %.fca.3.gep1383, align 8
  %.210.fca.4.load = load ptr, ptr %.fca.4.gep1384, align 8
  switch i32 %.200, label %B0.endif.endif.endif.if.if [
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
  %.210.fca.5.0.load = load i64, ptr %.fca.5.0.gep1385, align 8
  %.210.fca.6.0.load = load i64, ptr %.fca.6.0.gep1386, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.375, i8 0, i64 56, i1 false)
  %.379 = call i32 @n42(ptr nonnull %.375, ptr nonnull %excinfo.5, i64 %arg.y.2)
  %.389.fca.0.load = load ptr, ptr %.375, align 8
  %.389.fca.1.load = load ptr, ptr %.fca.1.gep1203, align 8
  %.389.fca.2.load = load i64, ptr %.fca.2.gep1204, align 8
  %.389.fca.3.load = load i64, ptr %.fca.3.gep1205, align 8
  %.389.fca.4.load = load ptr, ptr %.fca.4.gep1206, align 8
  %.389.fca.5.0.load = load i64, ptr %.fca.5.0.gep1207, align 8
  %.389.fca.6.0.load = load i64, ptr %.fca.6.0.gep1208, align 8
  switch i32 %.379, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:
  %.208.not = icmp eq i32 %.200, 0
  %.201 = load ptr, ptr %excinfo.4, align 8
  %.209 = select i1 %.208.not, ptr undef, ptr %.201
  store ptr %.209, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.410, i8 0, i64 56, i1 false)
  %.414 = call i32 @n42(ptr nonnull %.410, ptr nonnull %excinfo.6, i64 %arg.y.2)
  %.424.fca.0.load = load ptr, ptr %.410, align 8
  %.424.fca.1.load = load ptr, ptr %.fca.1.gep1194, align 8
  %.424.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.424.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.424.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.414, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:
  %.387.not = icmp eq i32 %.379, 0
  %.380 = load ptr, ptr %excinfo.5, align 8
  %.388 = select i1 %.387.not, ptr undef, ptr %.380
  store ptr %.388, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if:
  %.422.not = icmp eq i32 %.414, 0
  %.415 = load ptr, ptr %excinfo.6, align 8
  %.423 = select i1 %.422.not, ptr undef, ptr %.415
  store ptr %.423, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:
  %.424.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.424.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.5421907.not = icmp slt i64 %arg.y.2, 1
  br i1 %.5421907.not, label %B426.endif, label %B310.preheader

B310.preheader:
  br label %B310

B426.endif:
  %.835 = icmp sgt i64 %arg.place.2, 0
  br i1 %.835, label %B458.preheader, label %B528

B458.preheader:
  br label %B458

B458.if.if:
  %.1026 = icmp sgt i32 %.1018, 0
  %.1019 = load ptr, ptr %excinfo.7, align 8
  %.1027 = select i1 %.1026, ptr %.1019, ptr undef
  store ptr %.1027, ptr %excinfo, align 8
  br label %common.ret

B528.endif:
  %.1072 = load i64, ptr %.1056, align 8
  %.1082 = add nsw i64 %.1072, 1
  %.41831927.not = icmp slt i64 %arg.place.2, 1
  br label %B578

B528.if.if:
  %.1070 = icmp sgt i32 %.1062, 0
  %.1063 = load ptr, ptr %excinfo.8, align 8
  %.1071 = select i1 %.1070, ptr %.1063, ptr undef
  store ptr %.1071, ptr %excinfo, align 8
  br label %common.ret

B606.endif:
  %.1163 = load i64, ptr %.1147, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1189, i8 0, i64 16, i1 false)
  %.1213 = call i32 @n49(ptr nonnull %.1189, ptr nonnull %excinfo.10, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %.103.fca.0.load, ptr %.103.fca.1.load, i64 %.103.fca.2.load, i64 %.103.fca.3.load, ptr %.103.fca.4.load, i64 %.103.fca.5.0.load, i64 %.103.fca.6.0.load, ptr %.140.fca.0.load, ptr %.140.fca.1.load, i64 %.140.fca.2.load, i64 %.140.fca.3.load, ptr %.140.fca.4.load, i64 %.140.fca.5.0.load, i64 %.140.fca.6.0.load, ptr %.175.fca.0.load, ptr %.175.fca.1.load, i64 %.175.fca.2.load, i64 %.175.fca.3.load, ptr %.175.fca.4.load, i64 %.175.fca.5.0.load, i64 %.175.fca.6.0.load, ptr %.389.fca.0.load, ptr %.389.fca.1.load, i64 %.389.fca.2.load, i64 %.389.fca.3.load, ptr %.389.fca.4.load, i64 %.389.fca.5.0.load, i64 %.389.fca.6.0.load, ptr %.424.fca.0.load, ptr %.424.fca.1.load, i64 %.424.fca.2.load, i64 %.424.fca.3.load, ptr %.424.fca.4.load, i64 %.424.fca.5.0.load, i64 %.424.fca.6.0.load, i64 %active.3.1, i64 %whole.2.1)
  %.1223.fca.0.load = load i64, ptr %.1189, align 8
  %.1223.fca.1.load = load i64, ptr %.fca.1.gep876, align 8
  switch i32 %.1213, label %B606.endif.if.if [
    i32 -2, label %B698
    i32 0, label %B698
  ], !prof !0

B606.if.if:
  %.1161 = icmp sgt i32 %.1153, 0
  %.1154 = load ptr, ptr %excinfo.9, align 8
  %.1162 = select i1 %.1161, ptr %.1154, ptr undef
  store ptr %.1162, ptr %excinfo, align 8
  br label %common.ret

B606.endif.if.if:
  %.1221 = icmp sgt i32 %.1213, 0
  %.1214 = load ptr, ptr %excinfo.10, align 8
  %.1222 = select i1 %.1221, ptr %.1214, ptr undef
  store ptr %.1222, ptr %excinfo, align 8
  br label %common.ret

B698.endif:
  %.1316 = icmp slt i64 %.1291.fca.1.load, 0
  br i1 %.1316, label %B760, label %B838

B698.if.if:
  %.1289.not = icmp eq i32 %.1281, 0
  %.1282 = load ptr, ptr %excinfo.11, align 8
  %.1290 = select i1 %.1289.not, ptr undef, ptr %.1282
  store ptr %.1290, ptr %excinfo, align 8
  br label %common.ret

B780.if.if:
  %.1425 = icmp sgt i32 %.1417, 0
  %.1418 = load ptr, ptr %excinfo.12, align 8
  %.1426 = select i1 %.1425, ptr %.1418, ptr undef
  store ptr %.1426, ptr %excinfo, align 8
  br label %common.ret

B1780.if.if:
  %.3519 = icmp sgt i32 %.3511, 0
  %.3512 = load ptr, ptr %excinfo.13, align 8
  %.3520 = select i1 %.3519, ptr %.3512, ptr undef
  store ptr %.3520, ptr %excinfo, align 8
  br label %common.ret

B1780.endif.endif:
  %.3521 = load i64, ptr %.3507, align 8
  %.36101920.not = icmp slt i64 %.3521, 1
  br i1 %.36101920.not, label %switch.end, label %B1950.preheader

B1950.preheader:
  br label %B1950

switch.end:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.kernel.0)
  %.3901 = fcmp nnan nsz oge double %.1629, %arg.C
  %23 = getelementptr double, ptr %arg.alpha.4, i64 %.1291.fca.0.load
  %.3931 = getelementptr double, ptr %23, i64 %.1614
  %.3932 = load double, ptr %.3931, align 8
  %.3934 = fcmp nnan nsz oge double %.3932, %arg.C
  %.3939 = xor i1 %.3901, %.3934
  br i1 %.3939, label %B2102, label %B2254

B2254.if.if:
  %.4348.lcssa = phi i32 [ %.4348, %B2254 ], [ %.4348.1, %B2254.1 ]
  %.4356 = icmp sgt i32 %.4348.lcssa, 0
  %.4349 = load ptr, ptr %excinfo.14, align 8
  %.4357 = select i1 %.4356, ptr %.4349, ptr undef
  store ptr %.4357, ptr %excinfo, align 8
  br label %common.ret

B2300.endif:
  %.4424 = load double, ptr %.4404, align 8
  tail call void @NRT_decref(ptr %arg.y.0)
  tail call void @NRT_decref(ptr %.103.fca.0.load)
  tail call void @NRT_decref(ptr %arg.alpha.0)
  store double %.4424, ptr %retptr, align 8
  br label %common.ret

B2300.if.if:
  %.4422 = icmp sgt i32 %.4414, 0
  %.4415 = load ptr, ptr %excinfo.15, align 8
  %.4423 = select i1 %.4422, ptr %.4415, ptr undef
  store ptr %.4423, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr range(i32 0, 2) i32 @n42(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape) {
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

define linkonce_odr noundef i32 @n43(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.i, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr readnone captures(none) %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr readnone captures(none) %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr readnone captures(none) %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0) #1 {
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

define linkonce_odr noundef i32 @n44(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smin.i64(i64, i64) #3

define linkonce_odr range(i32 -1, -2) i32 @n49(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, double %arg.eps, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.place.0, ptr readnone captures(none) %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr captures(none) %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.whole) {
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
  %scevgep293 = getelementptr i8, ptr %arg.down.4, i64 %1
  %scevgep295 = getelementptr i8, ptr %arg.up.4, i64 %1
  %scevgep297 = getelementptr i8, ptr %arg.g.4, i64 %1
  br label %B100.backedge.epil

B100.backedge.epil:
  %top.2.01017.epil = phi double [ %.13.i.epil, %B100.backedge.epil ], [ %top.2.01017.epil.init, %B100.backedge.epil.preheader ]
  %bottom.2.01016.epil = phi double [ %.13.i56.epil, %B100.backedge.epil ], [ %bottom.2.01016.epil.init, %B100.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B100.backedge.epil ], [ 0, %B100.backedge.epil.preheader ]
  %2 = shl nuw nsw i64 %epil.iter, 3
  %scevgep298 = getelementptr i8, ptr %scevgep297, i64 %2
  %.315.epil = load double, ptr %scevgep298, align 8
  %3 = shl nuw nsw i64 %epil.iter, 3
  %scevgep296 = getelementptr i8, ptr %scevgep295, i64 %3
  %.345.epil = load double, ptr %scevgep296, align 8
  %.346.epil = fadd nnan nsz double %.315.epil, %.345.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.346.epil, %top.2.01017.epil
  %.13.i.epil = select i1 %.12.i.epil, double %.346.epil, double %top.2.01017.epil
  %4 = shl nuw nsw i64 %epil.iter, 3
  %scevgep294 = getelementptr i8, ptr %scevgep293, i64 %4
  %.405.epil = load double, ptr %scevgep294, align 8
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
  %.537 = call i32 @n50(ptr nonnull %.517, ptr nonnull %excinfo.3, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.place.2)
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
  %invariant.gep175 = getelementptr i8, ptr %arg.kernel.4, i64 %5
  %n.vec106 = and i64 %arg.place.2, 9223372036854775776
  %n.vec122 = and i64 %arg.place.2, 9223372036854775804
  %min.iters.check = icmp ugt i64 %arg.place.2, 3
  %ident.check.not = icmp eq i64 %arg.kernel.5.1, 1
  %or.cond = select i1 %min.iters.check, i1 %ident.check.not, i1 false
  %n.vec = and i64 %arg.place.2, 9223372036854775776
  %n.vec86 = and i64 %arg.place.2, 9223372036854775804
  %scevgep185 = getelementptr i8, ptr %arg.kernel.4, i64 64
  %scevgep191 = getelementptr i8, ptr %arg.kernel.4, i64 64
  %12 = shl i64 %arg.kernel.5.1, 2
  %13 = mul i64 %arg.kernel.5.1, -4
  %scevgep248 = getelementptr i8, ptr %arg.kernel.4, i64 60
  %scevgep261 = getelementptr i8, ptr %arg.kernel.4, i64 -4
  %14 = shl i64 %arg.kernel.5.1, 2
  %15 = shl i64 %arg.kernel.5.1, 2
  %16 = shl i64 %arg.kernel.5.1, 5
  br label %B338

B338:
  %lsr.iv257 = phi ptr [ %arg.kernel.4, %B338.preheader ], [ %scevgep258, %B780 ]
  %lsr.iv243 = phi ptr [ %scevgep191, %B338.preheader ], [ %scevgep244, %B780 ]
  %lsr.iv200 = phi ptr [ %arg.kernel.4, %B338.preheader ], [ %scevgep201, %B780 ]
  %lsr.iv186 = phi ptr [ %scevgep185, %B338.preheader ], [ %scevgep187, %B780 ]
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
  %scevgep192 = getelementptr i8, ptr %scevgep191, i64 %22
  %scevgep204 = getelementptr i8, ptr %arg.kernel.4, i64 %22
  %23 = shl i64 %active.5.0, 2
  %scevgep249 = getelementptr i8, ptr %scevgep248, i64 %23
  %scevgep262 = getelementptr i8, ptr %scevgep261, i64 %23
  br label %B402

B402:
  %lsr.iv263 = phi ptr [ %scevgep262, %B402.preheader ], [ %scevgep264, %B758 ]
  %lsr.iv250 = phi ptr [ %scevgep249, %B402.preheader ], [ %scevgep251, %B758 ]
  %lsr.iv205 = phi ptr [ %scevgep204, %B402.preheader ], [ %scevgep206, %B758 ]
  %lsr.iv193 = phi ptr [ %scevgep192, %B402.preheader ], [ %scevgep194, %B758 ]
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
  %.135210221024 = phi i64 [ %.1359.7, %B592 ], [ %.135210221024.unr, %B592.preheader177 ]
  %36 = shl i64 %.135210221024, 2
  %scevgep232 = getelementptr i8, ptr %lsr.iv205, i64 %36
  %.1436 = load float, ptr %scevgep232, align 4
  %37 = shl i64 %.135210221024, 2
  %scevgep215 = getelementptr i8, ptr %lsr.iv200, i64 %37
  %.1491 = load float, ptr %scevgep215, align 4
  store float %.1436, ptr %scevgep215, align 4
  store float %.1491, ptr %scevgep232, align 4
  %38 = shl i64 %.135210221024, 2
  %scevgep233 = getelementptr i8, ptr %lsr.iv205, i64 %38
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 4
  %.1436.1 = load float, ptr %scevgep234, align 4
  %39 = shl i64 %.135210221024, 2
  %scevgep218 = getelementptr i8, ptr %lsr.iv200, i64 %39
  %scevgep219 = getelementptr i8, ptr %scevgep218, i64 4
  %.1491.1 = load float, ptr %scevgep219, align 4
  store float %.1436.1, ptr %scevgep219, align 4
  store float %.1491.1, ptr %scevgep234, align 4
  %40 = shl i64 %.135210221024, 2
  %scevgep235 = getelementptr i8, ptr %lsr.iv205, i64 %40
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 8
  %.1436.2 = load float, ptr %scevgep236, align 4
  %41 = shl i64 %.135210221024, 2
  %scevgep220 = getelementptr i8, ptr %lsr.iv200, i64 %41
  %scevgep221 = getelementptr i8, ptr %scevgep220, i64 8
  %.1491.2 = load float, ptr %scevgep221, align 4
  store float %.1436.2, ptr %scevgep221, align 4
  store float %.1491.2, ptr %scevgep236, align 4
  %42 = shl i64 %.135210221024, 2
  %scevgep237 = getelementptr i8, ptr %lsr.iv205, i64 %42
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 12
  %.1436.3 = load float, ptr %scevgep238, align 4
  %43 = shl i64 %.135210221024, 2
  %scevgep222 = getelementptr i8, ptr %lsr.iv200, i64 %43
  %scevgep223 = getelementptr i8, ptr %scevgep222, i64 12
  %.1491.3 = load float, ptr %scevgep223, align 4
  store float %.1436.3, ptr %scevgep223, align 4
  store float %.1491.3, ptr %scevgep238, align 4
  %44 = shl i64 %.135210221024, 2
  %scevgep230 = getelementptr i8, ptr %lsr.iv205, i64 %44
  %scevgep231 = getelementptr i8, ptr %scevgep230, i64 16
  %.1436.4 = load float, ptr %scevgep231, align 4
  %45 = shl i64 %.135210221024, 2
  %scevgep213 = getelementptr i8, ptr %lsr.iv200, i64 %45
  %scevgep214 = getelementptr i8, ptr %scevgep213, i64 16
  %.1491.4 = load float, ptr %scevgep214, align 4
  store float %.1436.4, ptr %scevgep214, align 4
  store float %.1491.4, ptr %scevgep231, align 4
  %46 = shl i64 %.135210221024, 2
  %scevgep239 = getelementptr i8, ptr %lsr.iv205, i64 %46
  %scevgep240 = getelementptr i8, ptr %scevgep239, i64 20
  %.1436.5 = load float, ptr %scevgep240, align 4
  %47 = shl i64 %.135210221024, 2
  %scevgep226 = getelementptr i8, ptr %lsr.iv200, i64 %47
  %scevgep227 = getelementptr i8, ptr %scevgep226, i64 20
  %.1491.5 = load float, ptr %scevgep227, align 4
  store float %.1436.5, ptr %scevgep227, align 4
  store float %.1491.5, ptr %scevgep240, align 4
  %48 = shl i64 %.135210221024, 2
  %scevgep241 = getelementptr i8, ptr %lsr.iv205, i64 %48
  %scevgep242 = getelementptr i8, ptr %scevgep241, i64 24
  %.1436.6 = load float, ptr %scevgep242, align 4
  %49 = shl i64 %.135210221024, 2
  %scevgep224 = getelementptr i8, ptr %lsr.iv200, i64 %49
  %scevgep225 = getelementptr i8, ptr %scevgep224, i64 24
  %.1491.6 = load float, ptr %scevgep225, align 4
  store float %.1436.6, ptr %scevgep225, align 4
  store float %.1491.6, ptr %scevgep242, align 4
  %.1359.7 = add nuw nsw i64 %.135210221024, 8
  %50 = shl i64 %.135210221024, 2
  %scevgep228 = getelementptr i8, ptr %lsr.iv205, i64 %50
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 28
  %.1436.7 = load float, ptr %scevgep229, align 4
  %51 = shl i64 %.135210221024, 2
  %scevgep216 = getelementptr i8, ptr %lsr.iv200, i64 %51
  %scevgep217 = getelementptr i8, ptr %scevgep216, i64 28
  %.1491.7 = load float, ptr %scevgep217, align 4
  store float %.1436.7, ptr %scevgep217, align 4
  store float %.1491.7, ptr %scevgep229, align 4
  %exitcond1058.not.7 = icmp eq i64 %arg.place.2, %.1359.7
  br i1 %exitcond1058.not.7, label %iter.check, label %B592, !llvm.loop !19

B690:
  %lsr.iv275 = phi i64 [ %108, %B690.preheader176 ], [ %lsr.iv.next276, %B690 ]
  %lsr.iv273 = phi i64 [ %107, %B690.preheader176 ], [ %lsr.iv.next274, %B690 ]
  %scevgep277 = getelementptr i8, ptr %lsr.iv263, i64 %lsr.iv275
  %.1779 = load float, ptr %scevgep277, align 4
  %scevgep278 = getelementptr i8, ptr %lsr.iv257, i64 %lsr.iv275
  %.1834 = load float, ptr %scevgep278, align 4
  store float %.1779, ptr %scevgep278, align 4
  store float %.1834, ptr %scevgep277, align 4
  %scevgep279 = getelementptr i8, ptr %scevgep277, i64 %8
  %.1779.1 = load float, ptr %scevgep279, align 4
  %scevgep286 = getelementptr i8, ptr %scevgep278, i64 %8
  %.1834.1 = load float, ptr %scevgep286, align 4
  store float %.1779.1, ptr %scevgep286, align 4
  store float %.1834.1, ptr %scevgep279, align 4
  %scevgep280 = getelementptr i8, ptr %scevgep279, i64 %8
  %.1779.2 = load float, ptr %scevgep280, align 4
  %scevgep287 = getelementptr i8, ptr %scevgep286, i64 %8
  %.1834.2 = load float, ptr %scevgep287, align 4
  store float %.1779.2, ptr %scevgep287, align 4
  store float %.1834.2, ptr %scevgep280, align 4
  %scevgep281 = getelementptr i8, ptr %scevgep280, i64 %8
  %.1779.3 = load float, ptr %scevgep281, align 4
  %scevgep288 = getelementptr i8, ptr %scevgep287, i64 %8
  %.1834.3 = load float, ptr %scevgep288, align 4
  store float %.1779.3, ptr %scevgep288, align 4
  store float %.1834.3, ptr %scevgep281, align 4
  %scevgep282 = getelementptr i8, ptr %scevgep281, i64 %8
  %.1779.4 = load float, ptr %scevgep282, align 4
  %scevgep289 = getelementptr i8, ptr %scevgep288, i64 %8
  %.1834.4 = load float, ptr %scevgep289, align 4
  store float %.1779.4, ptr %scevgep289, align 4
  store float %.1834.4, ptr %scevgep282, align 4
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 %8
  %.1779.5 = load float, ptr %scevgep283, align 4
  %scevgep290 = getelementptr i8, ptr %scevgep289, i64 %8
  %.1834.5 = load float, ptr %scevgep290, align 4
  store float %.1779.5, ptr %scevgep290, align 4
  store float %.1834.5, ptr %scevgep283, align 4
  %scevgep284 = getelementptr i8, ptr %scevgep283, i64 %8
  %.1779.6 = load float, ptr %scevgep284, align 4
  %scevgep291 = getelementptr i8, ptr %scevgep290, i64 %8
  %.1834.6 = load float, ptr %scevgep291, align 4
  store float %.1779.6, ptr %scevgep291, align 4
  store float %.1834.6, ptr %scevgep284, align 4
  %scevgep285 = getelementptr i8, ptr %scevgep284, i64 %8
  %.1779.7 = load float, ptr %scevgep285, align 4
  %scevgep292 = getelementptr i8, ptr %scevgep291, i64 %8
  %.1834.7 = load float, ptr %scevgep292, align 4
  store float %.1779.7, ptr %scevgep292, align 4
  store float %.1834.7, ptr %scevgep285, align 4
  %lsr.iv.next274 = add i64 %lsr.iv273, -8
  %lsr.iv.next276 = add i64 %lsr.iv275, %16
  %exitcond1059.not.7 = icmp eq i64 %lsr.iv.next274, 0
  br i1 %exitcond1059.not.7, label %B780, label %B690, !llvm.loop !21

B758:
  %.1959 = add nsw i64 %active.7.1, -1
  %indvar.next = add i64 %indvar, 1
  %.1965 = icmp sgt i64 %.1959, %i.2.0
  %scevgep194 = getelementptr i8, ptr %lsr.iv193, i64 %13
  %scevgep206 = getelementptr i8, ptr %lsr.iv205, i64 %13
  %scevgep251 = getelementptr i8, ptr %lsr.iv250, i64 -4
  %scevgep264 = getelementptr i8, ptr %lsr.iv263, i64 -4
  br i1 %.1965, label %B402, label %B802.endif

B780:
  %active.6.2 = phi i64 [ %active.5.0, %B128.i ], [ %active.5.0, %B338.endif ], [ %.635, %B380 ], [ %active.7.1, %B464.6 ], [ %active.5.0, %B236.endif.i ], [ %active.7.1, %middle.block ], [ %active.7.1, %vec.epilog.middle.block ], [ %active.7.1, %B690.prol.loopexit ], [ %active.7.1, %B690 ]
  %.1981 = add nuw nsw i64 %i.2.0, 1
  %scevgep187 = getelementptr i8, ptr %lsr.iv186, i64 %8
  %scevgep201 = getelementptr i8, ptr %lsr.iv200, i64 %8
  %scevgep244 = getelementptr i8, ptr %lsr.iv243, i64 4
  %scevgep258 = getelementptr i8, ptr %lsr.iv257, i64 4
  %.1985 = icmp slt i64 %.1981, %active.6.2
  br i1 %.1985, label %B338, label %B802.endif

B836:
  %lsr.iv = phi i64 [ %131, %B836.preheader159 ], [ %lsr.iv.next, %B836 ]
  %.213010401042 = phi i64 [ %.213010401042.ph, %B836.preheader159 ], [ %.2137, %B836 ]
  %.2137 = add i64 %.213010401042, 1
  %.2177 = icmp slt i64 %.213010401042, 0
  %52 = shl i64 %arg.up.5.0, 3
  %53 = select i1 %.2177, i64 %52, i64 0
  %scevgep181 = getelementptr i8, ptr %arg.up.4, i64 %53
  %54 = shl i64 %.213010401042, 3
  %scevgep182 = getelementptr i8, ptr %scevgep181, i64 %54
  store double 0xFFF0000000000000, ptr %scevgep182, align 8
  %55 = shl i64 %arg.down.5.0, 3
  %56 = select i1 %.2177, i64 %55, i64 0
  %scevgep179 = getelementptr i8, ptr %arg.down.4, i64 %56
  %57 = shl i64 %.213010401042, 3
  %scevgep180 = getelementptr i8, ptr %scevgep179, i64 %57
  store double 0xFFF0000000000000, ptr %scevgep180, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.2124 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.2124, label %B836, label %B906, !llvm.loop !22

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
  %sunkaddr350 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr
  %.315 = load double, ptr %sunkaddr350, align 8
  %sunkaddr351 = shl i64 %.25410111014, 3
  %sunkaddr352 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr351
  %.345 = load double, ptr %sunkaddr352, align 8
  %.346 = fadd nnan nsz double %.315, %.345
  %.12.i = fcmp nnan nsz ogt double %.346, %top.2.01017
  %.13.i = select i1 %.12.i, double %.346, double %top.2.01017
  %sunkaddr353 = shl i64 %.25410111014, 3
  %sunkaddr354 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr353
  %.405 = load double, ptr %sunkaddr354, align 8
  %.436 = fsub nnan nsz double %.405, %.315
  %.12.i55 = fcmp nnan nsz ogt double %.436, %bottom.2.01016
  %.13.i56 = select i1 %.12.i55, double %.436, double %bottom.2.01016
  %sunkaddr355 = shl i64 %.25410111014, 3
  %sunkaddr356 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr355
  %sunkaddr357 = getelementptr i8, ptr %sunkaddr356, i64 8
  %.315.1 = load double, ptr %sunkaddr357, align 8
  %sunkaddr358 = shl i64 %.25410111014, 3
  %sunkaddr359 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr358
  %sunkaddr360 = getelementptr i8, ptr %sunkaddr359, i64 8
  %.345.1 = load double, ptr %sunkaddr360, align 8
  %.346.1 = fadd nnan nsz double %.315.1, %.345.1
  %.12.i.1 = fcmp nnan nsz ogt double %.346.1, %.13.i
  %.13.i.1 = select i1 %.12.i.1, double %.346.1, double %.13.i
  %sunkaddr361 = shl i64 %.25410111014, 3
  %sunkaddr362 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr361
  %sunkaddr363 = getelementptr i8, ptr %sunkaddr362, i64 8
  %.405.1 = load double, ptr %sunkaddr363, align 8
  %.436.1 = fsub nnan nsz double %.405.1, %.315.1
  %.12.i55.1 = fcmp nnan nsz ogt double %.436.1, %.13.i56
  %.13.i56.1 = select i1 %.12.i55.1, double %.436.1, double %.13.i56
  %sunkaddr364 = shl i64 %.25410111014, 3
  %sunkaddr365 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 16
  %.315.2 = load double, ptr %sunkaddr366, align 8
  %sunkaddr367 = shl i64 %.25410111014, 3
  %sunkaddr368 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 16
  %.345.2 = load double, ptr %sunkaddr369, align 8
  %.346.2 = fadd nnan nsz double %.315.2, %.345.2
  %.12.i.2 = fcmp nnan nsz ogt double %.346.2, %.13.i.1
  %.13.i.2 = select i1 %.12.i.2, double %.346.2, double %.13.i.1
  %sunkaddr370 = shl i64 %.25410111014, 3
  %sunkaddr371 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr370
  %sunkaddr372 = getelementptr i8, ptr %sunkaddr371, i64 16
  %.405.2 = load double, ptr %sunkaddr372, align 8
  %.436.2 = fsub nnan nsz double %.405.2, %.315.2
  %.12.i55.2 = fcmp nnan nsz ogt double %.436.2, %.13.i56.1
  %.13.i56.2 = select i1 %.12.i55.2, double %.436.2, double %.13.i56.1
  %sunkaddr373 = shl i64 %.25410111014, 3
  %sunkaddr374 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr373
  %sunkaddr375 = getelementptr i8, ptr %sunkaddr374, i64 24
  %.315.3 = load double, ptr %sunkaddr375, align 8
  %sunkaddr376 = shl i64 %.25410111014, 3
  %sunkaddr377 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr376
  %sunkaddr378 = getelementptr i8, ptr %sunkaddr377, i64 24
  %.345.3 = load double, ptr %sunkaddr378, align 8
  %.346.3 = fadd nnan nsz double %.315.3, %.345.3
  %.12.i.3 = fcmp nnan nsz ogt double %.346.3, %.13.i.2
  %.13.i.3 = select i1 %.12.i.3, double %.346.3, double %.13.i.2
  %sunkaddr379 = shl i64 %.25410111014, 3
  %sunkaddr380 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr379
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 24
  %.405.3 = load double, ptr %sunkaddr381, align 8
  %.436.3 = fsub nnan nsz double %.405.3, %.315.3
  %.12.i55.3 = fcmp nnan nsz ogt double %.436.3, %.13.i56.2
  %.13.i56.3 = select i1 %.12.i55.3, double %.436.3, double %.13.i56.2
  %sunkaddr382 = shl i64 %.25410111014, 3
  %sunkaddr383 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr382
  %sunkaddr384 = getelementptr i8, ptr %sunkaddr383, i64 32
  %.315.4 = load double, ptr %sunkaddr384, align 8
  %sunkaddr385 = shl i64 %.25410111014, 3
  %sunkaddr386 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr385
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 32
  %.345.4 = load double, ptr %sunkaddr387, align 8
  %.346.4 = fadd nnan nsz double %.315.4, %.345.4
  %.12.i.4 = fcmp nnan nsz ogt double %.346.4, %.13.i.3
  %.13.i.4 = select i1 %.12.i.4, double %.346.4, double %.13.i.3
  %sunkaddr388 = shl i64 %.25410111014, 3
  %sunkaddr389 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr388
  %sunkaddr390 = getelementptr i8, ptr %sunkaddr389, i64 32
  %.405.4 = load double, ptr %sunkaddr390, align 8
  %.436.4 = fsub nnan nsz double %.405.4, %.315.4
  %.12.i55.4 = fcmp nnan nsz ogt double %.436.4, %.13.i56.3
  %.13.i56.4 = select i1 %.12.i55.4, double %.436.4, double %.13.i56.3
  %sunkaddr391 = shl i64 %.25410111014, 3
  %sunkaddr392 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr391
  %sunkaddr393 = getelementptr i8, ptr %sunkaddr392, i64 40
  %.315.5 = load double, ptr %sunkaddr393, align 8
  %sunkaddr394 = shl i64 %.25410111014, 3
  %sunkaddr395 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr394
  %sunkaddr396 = getelementptr i8, ptr %sunkaddr395, i64 40
  %.345.5 = load double, ptr %sunkaddr396, align 8
  %.346.5 = fadd nnan nsz double %.315.5, %.345.5
  %.12.i.5 = fcmp nnan nsz ogt double %.346.5, %.13.i.4
  %.13.i.5 = select i1 %.12.i.5, double %.346.5, double %.13.i.4
  %sunkaddr397 = shl i64 %.25410111014, 3
  %sunkaddr398 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr397
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 40
  %.405.5 = load double, ptr %sunkaddr399, align 8
  %.436.5 = fsub nnan nsz double %.405.5, %.315.5
  %.12.i55.5 = fcmp nnan nsz ogt double %.436.5, %.13.i56.4
  %.13.i56.5 = select i1 %.12.i55.5, double %.436.5, double %.13.i56.4
  %sunkaddr400 = shl i64 %.25410111014, 3
  %sunkaddr401 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr400
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 48
  %.315.6 = load double, ptr %sunkaddr402, align 8
  %sunkaddr403 = shl i64 %.25410111014, 3
  %sunkaddr404 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr403
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 48
  %.345.6 = load double, ptr %sunkaddr405, align 8
  %.346.6 = fadd nnan nsz double %.315.6, %.345.6
  %.12.i.6 = fcmp nnan nsz ogt double %.346.6, %.13.i.5
  %.13.i.6 = select i1 %.12.i.6, double %.346.6, double %.13.i.5
  %sunkaddr406 = shl i64 %.25410111014, 3
  %sunkaddr407 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr406
  %sunkaddr408 = getelementptr i8, ptr %sunkaddr407, i64 48
  %.405.6 = load double, ptr %sunkaddr408, align 8
  %.436.6 = fsub nnan nsz double %.405.6, %.315.6
  %.12.i55.6 = fcmp nnan nsz ogt double %.436.6, %.13.i56.5
  %.13.i56.6 = select i1 %.12.i55.6, double %.436.6, double %.13.i56.5
  %.261.7 = add nuw nsw i64 %.25410111014, 8
  %sunkaddr409 = shl i64 %.25410111014, 3
  %sunkaddr410 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr409
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 56
  %.315.7 = load double, ptr %sunkaddr411, align 8
  %sunkaddr412 = shl i64 %.25410111014, 3
  %sunkaddr413 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr412
  %sunkaddr414 = getelementptr i8, ptr %sunkaddr413, i64 56
  %.345.7 = load double, ptr %sunkaddr414, align 8
  %.346.7 = fadd nnan nsz double %.315.7, %.345.7
  %.12.i.7 = fcmp nnan nsz ogt double %.346.7, %.13.i.6
  %.13.i.7 = select i1 %.12.i.7, double %.346.7, double %.13.i.6
  %sunkaddr415 = shl i64 %.25410111014, 3
  %sunkaddr416 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 56
  %.405.7 = load double, ptr %sunkaddr417, align 8
  %.436.7 = fsub nnan nsz double %.405.7, %.315.7
  %.12.i55.7 = fcmp nnan nsz ogt double %.436.7, %.13.i56.6
  %.13.i56.7 = select i1 %.12.i55.7, double %.436.7, double %.13.i56.6
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.261.7
  br i1 %niter.ncmp.7, label %B230.loopexit.unr-lcssa, label %B100.backedge

B266.if.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B338.endif:
  %58 = getelementptr double, ptr %arg.y.4, i64 %i.2.0
  %.124.i = load double, ptr %58, align 8, !noalias !13
  %.131.i = fcmp nnan nsz ogt double %.124.i, 0.000000e+00
  %59 = getelementptr double, ptr %arg.g.4, i64 %i.2.0
  %.168.i = load double, ptr %59, align 8, !noalias !13
  %.177.i = fcmp nnan nsz ogt double %.168.i, %top.2.0.lcssa
  %.224.i = fneg nnan nsz double %.168.i
  %.226.i = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i
  %"$phi112.2.2.0.i" = select i1 %.131.i, i1 %.177.i, i1 %.226.i
  br i1 %"$phi112.2.2.0.i", label %B380, label %B780

B402.endif:
  %60 = getelementptr double, ptr %arg.y.4, i64 %active.7.1
  %.124.i35 = load double, ptr %60, align 8, !noalias !16
  %.131.i36 = fcmp nnan nsz ogt double %.124.i35, 0.000000e+00
  %61 = getelementptr double, ptr %arg.g.4, i64 %active.7.1
  %.168.i37 = load double, ptr %61, align 8, !noalias !16
  %.177.i38 = fcmp nnan nsz ogt double %.168.i37, %top.2.0.lcssa
  %.224.i39 = fneg nnan nsz double %.168.i37
  %.226.i40 = fcmp nnan nsz olt double %bottom.2.0.lcssa, %.224.i39
  %"$phi112.2.2.0.i41" = select i1 %.131.i36, i1 %.177.i38, i1 %.226.i40
  br i1 %"$phi112.2.2.0.i41", label %B758, label %B464.6

iter.check101:
  %62 = icmp ult i64 %arg.place.2, 4
  br i1 %62, label %B592.preheader, label %vector.memcheck92

vector.memcheck92:
  %.1431 = mul i64 %active.7.1, %arg.kernel.5.1
  %63 = getelementptr float, ptr %arg.kernel.4, i64 %.1431
  %64 = mul i64 %8, %.635
  %65 = mul i64 %9, %indvar
  %gep = getelementptr i8, ptr %invariant.gep175, i64 %65
  %scevgep95 = getelementptr i8, ptr %gep, i64 %64
  %bound096 = icmp ult ptr %scevgep93, %scevgep95
  %bound197 = icmp ult ptr %63, %scevgep94
  %found.conflict98 = and i1 %bound096, %bound197
  br i1 %found.conflict98, label %B592.preheader, label %vector.main.loop.iter.check103

vector.main.loop.iter.check103:
  %66 = icmp ult i64 %arg.place.2, 32
  br i1 %66, label %vec.epilog.ph120, label %vector.body107.preheader

vector.body107.preheader:
  br label %vector.body107

vector.body107:
  %lsr.iv195 = phi ptr [ %lsr.iv193, %vector.body107.preheader ], [ %scevgep196, %vector.body107 ]
  %index108 = phi i64 [ 0, %vector.body107.preheader ], [ %index.next113, %vector.body107 ]
  %scevgep197 = getelementptr i8, ptr %lsr.iv195, i64 -64
  %wide.load109 = load <16 x float>, ptr %scevgep197, align 4, !alias.scope !23
  %wide.load110 = load <16 x float>, ptr %lsr.iv195, align 4, !alias.scope !23
  %67 = shl i64 %index108, 2
  %scevgep189 = getelementptr i8, ptr %lsr.iv186, i64 %67
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 -64
  %68 = shl i64 %index108, 2
  %scevgep188 = getelementptr i8, ptr %lsr.iv186, i64 %68
  %wide.load111 = load <16 x float>, ptr %scevgep190, align 4, !alias.scope !26, !noalias !23
  %wide.load112 = load <16 x float>, ptr %scevgep188, align 4, !alias.scope !26, !noalias !23
  store <16 x float> %wide.load109, ptr %scevgep190, align 4, !alias.scope !26, !noalias !23
  store <16 x float> %wide.load110, ptr %scevgep188, align 4, !alias.scope !26, !noalias !23
  store <16 x float> %wide.load111, ptr %scevgep197, align 4, !alias.scope !23
  store <16 x float> %wide.load112, ptr %lsr.iv195, align 4, !alias.scope !23
  %index.next113 = add nuw i64 %index108, 32
  %scevgep196 = getelementptr i8, ptr %lsr.iv195, i64 128
  %69 = icmp eq i64 %n.vec106, %index.next113
  br i1 %69, label %middle.block114, label %vector.body107, !llvm.loop !28

middle.block114:
  %70 = icmp eq i64 %arg.place.2, %n.vec106
  br i1 %70, label %iter.check, label %vec.epilog.iter.check118

vec.epilog.iter.check118:
  %71 = and i64 %arg.place.2, 28
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %B592.preheader, label %vec.epilog.ph120, !prof !30

vec.epilog.ph120:
  %vec.epilog.resume.val116 = phi i64 [ %n.vec106, %vec.epilog.iter.check118 ], [ 0, %vector.main.loop.iter.check103 ]
  %73 = sub nsw i64 %n.vec122, %vec.epilog.resume.val116
  %74 = shl i64 %vec.epilog.resume.val116, 2
  %scevgep202 = getelementptr i8, ptr %lsr.iv200, i64 %74
  %scevgep207 = getelementptr i8, ptr %lsr.iv205, i64 %74
  br label %vec.epilog.vector.body123

vec.epilog.vector.body123:
  %lsr.iv198 = phi i64 [ %lsr.iv.next199, %vec.epilog.vector.body123 ], [ 0, %vec.epilog.ph120 ]
  %75 = shl i64 %lsr.iv198, 2
  %scevgep208 = getelementptr i8, ptr %scevgep207, i64 %75
  %wide.load125 = load <4 x float>, ptr %scevgep208, align 4, !alias.scope !23
  %76 = shl i64 %lsr.iv198, 2
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 %76
  %wide.load126 = load <4 x float>, ptr %scevgep203, align 4, !alias.scope !26, !noalias !23
  store <4 x float> %wide.load125, ptr %scevgep203, align 4, !alias.scope !26, !noalias !23
  store <4 x float> %wide.load126, ptr %scevgep208, align 4, !alias.scope !23
  %lsr.iv.next199 = add i64 %lsr.iv198, 4
  %77 = icmp eq i64 %73, %lsr.iv.next199
  br i1 %77, label %vec.epilog.middle.block128, label %vec.epilog.vector.body123, !llvm.loop !31

vec.epilog.middle.block128:
  %78 = icmp eq i64 %arg.place.2, %n.vec122
  br i1 %78, label %iter.check, label %B592.preheader

B592.preheader:
  %.135210221024.ph = phi i64 [ 0, %iter.check101 ], [ 0, %vector.memcheck92 ], [ %n.vec106, %vec.epilog.iter.check118 ], [ %n.vec122, %vec.epilog.middle.block128 ]
  %79 = sub nsw i64 %arg.place.2, %.135210221024.ph
  %xtraiter167 = and i64 %79, 7
  %lcmp.mod168.not = icmp eq i64 %xtraiter167, 0
  br i1 %lcmp.mod168.not, label %B592.prol.loopexit, label %B592.prol.preheader

B592.prol.preheader:
  br label %B592.prol

B592.prol:
  %lsr.iv211 = phi i64 [ %xtraiter167, %B592.prol.preheader ], [ %lsr.iv.next212, %B592.prol ]
  %.135210221024.prol = phi i64 [ %.135210221024.ph, %B592.prol.preheader ], [ %.1359.prol, %B592.prol ]
  %.1359.prol = add nuw i64 %.135210221024.prol, 1
  %80 = shl i64 %.135210221024.prol, 2
  %scevgep210 = getelementptr i8, ptr %lsr.iv205, i64 %80
  %.1436.prol = load float, ptr %scevgep210, align 4
  %81 = shl i64 %.135210221024.prol, 2
  %scevgep209 = getelementptr i8, ptr %lsr.iv200, i64 %81
  %.1491.prol = load float, ptr %scevgep209, align 4
  store float %.1436.prol, ptr %scevgep209, align 4
  store float %.1491.prol, ptr %scevgep210, align 4
  %lsr.iv.next212 = add nsw i64 %lsr.iv211, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next212, 0
  br i1 %prol.iter.cmp.not, label %B592.prol.loopexit, label %B592.prol, !llvm.loop !32

B592.prol.loopexit:
  %.135210221024.unr = phi i64 [ %.135210221024.ph, %B592.preheader ], [ %.1359.prol, %B592.prol ]
  %82 = sub nsw i64 %.135210221024.ph, %arg.place.2
  %83 = icmp ugt i64 %82, -8
  br i1 %83, label %iter.check, label %B592.preheader177

B592.preheader177:
  br label %B592

iter.check:
  br i1 %or.cond, label %vector.memcheck, label %B690.preheader

vector.memcheck:
  %invariant.gep = getelementptr float, ptr %arg.kernel.4, i64 %active.7.1
  %84 = shl i64 %active.5.0, 2
  %85 = add i64 %6, %84
  %86 = shl i64 %indvar, 2
  %87 = sub i64 %85, %86
  %scevgep80 = getelementptr i8, ptr %arg.kernel.4, i64 %87
  %bound0 = icmp ult ptr %scevgep, %scevgep80
  %bound1 = icmp ult ptr %invariant.gep, %scevgep79
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B690.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %88 = icmp ult i64 %arg.place.2, 32
  br i1 %88, label %vec.epilog.ph, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

vector.body:
  %lsr.iv252 = phi ptr [ %lsr.iv250, %vector.body.preheader ], [ %scevgep253, %vector.body ]
  %index = phi i64 [ 0, %vector.body.preheader ], [ %index.next, %vector.body ]
  %scevgep254 = getelementptr i8, ptr %lsr.iv252, i64 -64
  %wide.load = load <16 x float>, ptr %scevgep254, align 4, !alias.scope !33
  %wide.load82 = load <16 x float>, ptr %lsr.iv252, align 4, !alias.scope !33
  %89 = shl i64 %index, 2
  %scevgep246 = getelementptr i8, ptr %lsr.iv243, i64 %89
  %scevgep247 = getelementptr i8, ptr %scevgep246, i64 -64
  %90 = shl i64 %index, 2
  %scevgep245 = getelementptr i8, ptr %lsr.iv243, i64 %90
  %wide.load83 = load <16 x float>, ptr %scevgep247, align 4, !alias.scope !36, !noalias !33
  %wide.load84 = load <16 x float>, ptr %scevgep245, align 4, !alias.scope !36, !noalias !33
  store <16 x float> %wide.load, ptr %scevgep247, align 4, !alias.scope !36, !noalias !33
  store <16 x float> %wide.load82, ptr %scevgep245, align 4, !alias.scope !36, !noalias !33
  store <16 x float> %wide.load83, ptr %scevgep254, align 4, !alias.scope !33
  store <16 x float> %wide.load84, ptr %lsr.iv252, align 4, !alias.scope !33
  %index.next = add nuw i64 %index, 32
  %scevgep253 = getelementptr i8, ptr %lsr.iv252, i64 128
  %91 = icmp eq i64 %n.vec106, %index.next
  br i1 %91, label %middle.block, label %vector.body, !llvm.loop !38

middle.block:
  %92 = icmp eq i64 %arg.place.2, %n.vec
  br i1 %92, label %B780, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %93 = and i64 %arg.place.2, 28
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %B690.preheader, label %vec.epilog.ph, !prof !30

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %95 = sub nsw i64 %n.vec122, %vec.epilog.resume.val
  %96 = shl i64 %vec.epilog.resume.val, 2
  %scevgep259 = getelementptr i8, ptr %lsr.iv257, i64 %96
  %scevgep265 = getelementptr i8, ptr %lsr.iv263, i64 %96
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %lsr.iv255 = phi i64 [ %lsr.iv.next256, %vec.epilog.vector.body ], [ 0, %vec.epilog.ph ]
  %97 = shl i64 %lsr.iv255, 2
  %scevgep266 = getelementptr i8, ptr %scevgep265, i64 %97
  %wide.load88 = load <4 x float>, ptr %scevgep266, align 4, !alias.scope !33
  %98 = shl i64 %lsr.iv255, 2
  %scevgep260 = getelementptr i8, ptr %scevgep259, i64 %98
  %wide.load89 = load <4 x float>, ptr %scevgep260, align 4, !alias.scope !36, !noalias !33
  store <4 x float> %wide.load88, ptr %scevgep260, align 4, !alias.scope !36, !noalias !33
  store <4 x float> %wide.load89, ptr %scevgep266, align 4, !alias.scope !33
  %lsr.iv.next256 = add i64 %lsr.iv255, 4
  %99 = icmp eq i64 %95, %lsr.iv.next256
  br i1 %99, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !39

vec.epilog.middle.block:
  %100 = icmp eq i64 %arg.place.2, %n.vec86
  br i1 %100, label %B780, label %B690.preheader

B690.preheader:
  %.169510311033.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec86, %vec.epilog.middle.block ]
  %101 = sub nsw i64 %arg.place.2, %.169510311033.ph
  %xtraiter169 = and i64 %101, 7
  %lcmp.mod170.not = icmp eq i64 %xtraiter169, 0
  br i1 %lcmp.mod170.not, label %B690.prol.loopexit, label %B690.prol.preheader

B690.prol.preheader:
  %102 = mul i64 %14, %.169510311033.ph
  %103 = sub nsw i64 0, %xtraiter169
  br label %B690.prol

B690.prol:
  %lsr.iv271 = phi i64 [ 0, %B690.prol.preheader ], [ %lsr.iv.next272, %B690.prol ]
  %lsr.iv267 = phi i64 [ %102, %B690.prol.preheader ], [ %lsr.iv.next268, %B690.prol ]
  %scevgep270 = getelementptr i8, ptr %lsr.iv263, i64 %lsr.iv267
  %.1779.prol = load float, ptr %scevgep270, align 4
  %scevgep269 = getelementptr i8, ptr %lsr.iv257, i64 %lsr.iv267
  %.1834.prol = load float, ptr %scevgep269, align 4
  store float %.1779.prol, ptr %scevgep269, align 4
  store float %.1834.prol, ptr %scevgep270, align 4
  %lsr.iv.next268 = add i64 %lsr.iv267, %8
  %lsr.iv.next272 = add nsw i64 %lsr.iv271, -1
  %prol.iter171.cmp.not = icmp eq i64 %lsr.iv.next272, %103
  br i1 %prol.iter171.cmp.not, label %B690.prol.loopexit.loopexit, label %B690.prol, !llvm.loop !40

B690.prol.loopexit.loopexit:
  %104 = sub i64 %.169510311033.ph, %lsr.iv.next272
  br label %B690.prol.loopexit

B690.prol.loopexit:
  %.169510311033.unr = phi i64 [ %.169510311033.ph, %B690.preheader ], [ %104, %B690.prol.loopexit.loopexit ]
  %105 = sub nsw i64 %.169510311033.ph, %arg.place.2
  %106 = icmp ugt i64 %105, -8
  br i1 %106, label %B780, label %B690.preheader176

B690.preheader176:
  %107 = sub i64 %arg.place.2, %.169510311033.unr
  %108 = mul i64 %15, %.169510311033.unr
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
  %min.iters.check141 = icmp ult i64 %.2081, 24
  br i1 %min.iters.check141, label %B836.preheader159, label %vector.memcheck133

vector.memcheck133:
  %109 = ptrtoint ptr %arg.down.4 to i64
  %110 = ptrtoint ptr %arg.up.4 to i64
  %111 = shl i64 %arg.down.5.0, 3
  %112 = add i64 %111, %109
  %113 = shl i64 %arg.up.5.0, 3
  %114 = add i64 %113, %110
  %115 = sub i64 %112, %114
  %.fr = freeze i64 %115
  %diff.check = icmp ult i64 %.fr, 64
  %116 = add i64 %113, %110
  %117 = sub i64 %109, %116
  %.fr156 = freeze i64 %117
  %diff.check136 = icmp ult i64 %.fr156, 64
  %conflict.rdx = or i1 %diff.check, %diff.check136
  %118 = add i64 %111, %109
  %119 = sub i64 %118, %110
  %.fr157 = freeze i64 %119
  %diff.check137 = icmp ult i64 %.fr157, 64
  %conflict.rdx138 = or i1 %conflict.rdx, %diff.check137
  %120 = sub i64 %109, %110
  %.fr158 = freeze i64 %120
  %diff.check139 = icmp ult i64 %.fr158, 64
  %conflict.rdx140 = or i1 %conflict.rdx138, %diff.check139
  br i1 %conflict.rdx140, label %B836.preheader159, label %vector.ph142

vector.ph142:
  %n.vec144 = and i64 %.2081, 9223372036854775800
  %121 = and i64 %.2081, 7
  %122 = add i64 %active.8.1, %n.vec144
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert145 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat146 = shufflevector <8 x i64> %broadcast.splatinsert145, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert147 = insertelement <8 x i64> poison, i64 %active.8.1, i64 0
  %broadcast.splat148 = shufflevector <8 x i64> %broadcast.splatinsert147, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat148, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %vector.body149

vector.body149:
  %lsr.iv183 = phi i64 [ %lsr.iv.next184, %vector.body149 ], [ %n.vec144, %vector.ph142 ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body149 ], [ %induction, %vector.ph142 ]
  %123 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %124 = select <8 x i1> %123, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %125 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %126 = getelementptr double, <8 x ptr> %125, <8 x i64> %124
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> splat (double 0xFFF0000000000000), <8 x ptr> align 8 %126, <8 x i1> splat (i1 true))
  %127 = select <8 x i1> %123, <8 x i64> %broadcast.splat146, <8 x i64> zeroinitializer
  %128 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %129 = getelementptr double, <8 x ptr> %128, <8 x i64> %127
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> splat (double 0xFFF0000000000000), <8 x ptr> align 8 %129, <8 x i1> splat (i1 true))
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next184 = add i64 %lsr.iv183, -8
  %130 = icmp eq i64 %lsr.iv.next184, 0
  br i1 %130, label %middle.block152, label %vector.body149, !llvm.loop !41

middle.block152:
  %cmp.n153 = icmp eq i64 %.2081, %n.vec144
  br i1 %cmp.n153, label %B906, label %B836.preheader159

B836.preheader159:
  %.212310391043.ph = phi i64 [ %.2081, %vector.memcheck133 ], [ %.2081, %B836.preheader ], [ %121, %middle.block152 ]
  %.213010401042.ph = phi i64 [ %active.8.1, %vector.memcheck133 ], [ %active.8.1, %B836.preheader ], [ %122, %middle.block152 ]
  %131 = add nuw i64 %.212310391043.ph, 1
  br label %B836
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n50(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) local_unnamed_addr {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp samesign ult i64 %.155.fr, 88
  br i1 %min.iters.check, label %B36.backedge.preheader448, label %vector.memcheck

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
  br i1 %conflict.rdx385, label %B36.backedge.preheader448, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775800
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.away.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert386 = insertelement <8 x i64> poison, i64 %arg.y.5.0, i64 0
  %broadcast.splat387 = shufflevector <8 x i64> %broadcast.splatinsert386, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert388 = insertelement <8 x i64> poison, i64 %arg.g.5.0, i64 0
  %broadcast.splat389 = shufflevector <8 x i64> %broadcast.splatinsert388, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i64> poison, i64 %arg.alpha.5.0, i64 0
  %broadcast.splat391 = shufflevector <8 x i64> %broadcast.splatinsert390, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat393 = shufflevector <8 x double> %broadcast.splatinsert392, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat395 = shufflevector <8 x i64> %broadcast.splatinsert394, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat397 = shufflevector <8 x i64> %broadcast.splatinsert396, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i64> poison, i64 %arg.active, i64 0
  %broadcast.splat399 = shufflevector <8 x i64> %broadcast.splatinsert398, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %15 = lshr i64 %..155, 3
  %16 = mul nsw i64 %15, -8
  br label %vector.body

vector.body:
  %lsr.iv = phi i64 [ %lsr.iv.next131, %vector.body ], [ %16, %vector.ph ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ %induction, %vector.ph ]
  %17 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %18 = select <8 x i1> %17, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %19 = getelementptr double, ptr %arg.away.4, <8 x i64> %vec.ind
  %20 = getelementptr double, <8 x ptr> %19, <8 x i64> %18
  %wide.masked.gather = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %20, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !42
  %21 = select <8 x i1> %17, <8 x i64> %broadcast.splat387, <8 x i64> zeroinitializer
  %22 = getelementptr double, ptr %arg.y.4, <8 x i64> %vec.ind
  %23 = getelementptr double, <8 x ptr> %22, <8 x i64> %21
  %wide.masked.gather400 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %23, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !45
  %24 = fadd nnan nsz <8 x double> %wide.masked.gather, %wide.masked.gather400
  %25 = select <8 x i1> %17, <8 x i64> %broadcast.splat389, <8 x i64> zeroinitializer
  %26 = getelementptr double, ptr %arg.g.4, <8 x i64> %vec.ind
  %27 = getelementptr double, <8 x ptr> %26, <8 x i64> %25
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %24, <8 x ptr> align 8 %27, <8 x i1> splat (i1 true)), !alias.scope !47, !noalias !49
  %28 = select <8 x i1> %17, <8 x i64> %broadcast.splat391, <8 x i64> zeroinitializer
  %29 = getelementptr double, ptr %arg.alpha.4, <8 x i64> %vec.ind
  %30 = getelementptr double, <8 x ptr> %29, <8 x i64> %28
  %wide.masked.gather401 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %30, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !58, !noalias !59
  %31 = fcmp nnan nsz olt <8 x double> %wide.masked.gather401, %broadcast.splat393
  %32 = select <8 x i1> %31, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %33 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather401, zeroinitializer
  %34 = select <8 x i1> %33, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %35 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather400, zeroinitializer
  %36 = select <8 x i1> %35, <8 x double> %34, <8 x double> %32
  %37 = select <8 x i1> %35, <8 x double> %32, <8 x double> %34
  %38 = select <8 x i1> %17, <8 x i64> %broadcast.splat395, <8 x i64> zeroinitializer
  %39 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %40 = getelementptr double, <8 x ptr> %39, <8 x i64> %38
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %37, <8 x ptr> align 8 %40, <8 x i1> splat (i1 true)), !alias.scope !62, !noalias !63
  %41 = select <8 x i1> %17, <8 x i64> %broadcast.splat397, <8 x i64> zeroinitializer
  %42 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %43 = getelementptr double, <8 x ptr> %42, <8 x i64> %41
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %36, <8 x ptr> align 8 %43, <8 x i1> splat (i1 true)), !alias.scope !64, !noalias !65
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next131 = add nsw i64 %lsr.iv, 8
  %44 = icmp eq i64 %lsr.iv.next131, 0
  br i1 %44, label %middle.block, label %vector.body, !llvm.loop !66

middle.block:
  %45 = and i64 %..155, 7
  %46 = add i64 %n.vec, %arg.active
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader448

B36.backedge.preheader448:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %45, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %46, %middle.block ]
  %47 = add nuw i64 %.199613617.ph, 1
  %48 = shl i64 %arg.away.5.0, 3
  %49 = shl i64 %arg.y.5.0, 3
  %50 = shl i64 %arg.g.5.0, 3
  %51 = shl i64 %arg.alpha.5.0, 3
  %52 = shl i64 %arg.up.5.0, 3
  %53 = shl i64 %arg.down.5.0, 3
  br label %B36.backedge

B36.backedge:
  %lsr.iv555 = phi i64 [ %47, %B36.backedge.preheader448 ], [ %lsr.iv.next556, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader448 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %54 = select i1 %.251, i64 %48, i64 0
  %scevgep567 = getelementptr i8, ptr %arg.away.4, i64 %54
  %55 = shl i64 %.206614616, 3
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %55
  %.267 = load double, ptr %scevgep568, align 8
  %56 = select i1 %.251, i64 %49, i64 0
  %scevgep565 = getelementptr i8, ptr %arg.y.4, i64 %56
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %55
  %.297 = load double, ptr %scevgep566, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %57 = select i1 %.251, i64 %50, i64 0
  %scevgep563 = getelementptr i8, ptr %arg.g.4, i64 %57
  %58 = shl i64 %.206614616, 3
  %scevgep130 = getelementptr i8, ptr %scevgep563, i64 %58
  store double %.298, ptr %scevgep130, align 8
  %59 = select i1 %.251, i64 %51, i64 0
  %scevgep561 = getelementptr i8, ptr %arg.alpha.4, i64 %59
  %60 = shl i64 %.206614616, 3
  %scevgep129 = getelementptr i8, ptr %scevgep561, i64 %60
  %.94.i = load double, ptr %scevgep129, align 8, !noalias !59
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep566, align 8, !noalias !59
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %61 = select i1 %.251, i64 %52, i64 0
  %scevgep559 = getelementptr i8, ptr %arg.up.4, i64 %61
  %62 = shl i64 %.206614616, 3
  %scevgep128 = getelementptr i8, ptr %scevgep559, i64 %62
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep128, align 8, !noalias !59
  %63 = select i1 %.251, i64 %53, i64 0
  %scevgep557 = getelementptr i8, ptr %arg.down.4, i64 %63
  %64 = shl i64 %.206614616, 3
  %scevgep127 = getelementptr i8, ptr %scevgep557, i64 %64
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep127, align 8, !noalias !59
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next556 = add i64 %lsr.iv555, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next556, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !67

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %65 = shl i64 %.476620622, 3
  %scevgep545 = getelementptr i8, ptr %arg.alpha.4, i64 %65
  %.537 = load double, ptr %scevgep545, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !68

B212.loopexit:
  %.576.lcssa = phi i64 [ %98, %vec.epilog.middle.block ], [ %88, %middle.block422 ], [ %.576, %B158 ]
  %66 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %66, %B212.loopexit ]
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
  %min.iters.check405 = icmp samesign ult i64 %arg.active, 8
  br i1 %min.iters.check405, label %B158.preheader, label %vector.main.loop.iter.check

B158.preheader:
  %free.2.0624.ph = phi i64 [ %98, %vec.epilog.middle.block ], [ %88, %vec.epilog.iter.check ], [ 0, %iter.check ]
  %.476620622.ph = phi i64 [ %n.vec427, %vec.epilog.middle.block ], [ %n.vec410, %vec.epilog.iter.check ], [ 0, %iter.check ]
  br label %B158

vector.main.loop.iter.check:
  %min.iters.check407 = icmp samesign ult i64 %arg.active, 32
  br i1 %min.iters.check407, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge, label %vector.ph408

vector.main.loop.iter.check.vec.epilog.ph_crit_edge:
  %.pre28 = insertelement <8 x double> poison, double %arg.C, i64 0
  %.pre29 = shufflevector <8 x double> %.pre28, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.ph

vector.ph408:
  %n.vec410 = and i64 %arg.active, 9223372036854775776
  %broadcast.splatinsert411 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <8 x double> %broadcast.splatinsert411, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body413

vector.body413:
  %index414 = phi i64 [ 0, %vector.ph408 ], [ %index.next421, %vector.body413 ]
  %vec.phi = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %83, %vector.body413 ]
  %vec.phi415 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %84, %vector.body413 ]
  %vec.phi416 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %85, %vector.body413 ]
  %vec.phi417 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %86, %vector.body413 ]
  %sunkaddr136 = shl i64 %index414, 3
  %sunkaddr137 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr136
  %wide.load = load <8 x double>, ptr %sunkaddr137, align 8
  %sunkaddr138 = shl i64 %index414, 3
  %sunkaddr139 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 64
  %wide.load418 = load <8 x double>, ptr %sunkaddr140, align 8
  %sunkaddr141 = shl i64 %index414, 3
  %sunkaddr142 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 128
  %wide.load419 = load <8 x double>, ptr %sunkaddr143, align 8
  %sunkaddr = shl i64 %index414, 3
  %sunkaddr144 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 192
  %wide.load420 = load <8 x double>, ptr %sunkaddr145, align 8
  %67 = fcmp nnan nsz ogt <8 x double> %wide.load, zeroinitializer
  %68 = fcmp nnan nsz ogt <8 x double> %wide.load418, zeroinitializer
  %69 = fcmp nnan nsz ogt <8 x double> %wide.load419, zeroinitializer
  %70 = fcmp nnan nsz ogt <8 x double> %wide.load420, zeroinitializer
  %71 = fcmp nnan nsz olt <8 x double> %wide.load, %broadcast.splat412
  %72 = fcmp nnan nsz olt <8 x double> %wide.load418, %broadcast.splat412
  %73 = fcmp nnan nsz olt <8 x double> %wide.load419, %broadcast.splat412
  %74 = fcmp nnan nsz olt <8 x double> %wide.load420, %broadcast.splat412
  %75 = select <8 x i1> %67, <8 x i1> %71, <8 x i1> zeroinitializer
  %76 = select <8 x i1> %68, <8 x i1> %72, <8 x i1> zeroinitializer
  %77 = select <8 x i1> %69, <8 x i1> %73, <8 x i1> zeroinitializer
  %78 = select <8 x i1> %70, <8 x i1> %74, <8 x i1> zeroinitializer
  %79 = zext <8 x i1> %75 to <8 x i64>
  %80 = zext <8 x i1> %76 to <8 x i64>
  %81 = zext <8 x i1> %77 to <8 x i64>
  %82 = zext <8 x i1> %78 to <8 x i64>
  %83 = add <8 x i64> %vec.phi, %79
  %84 = add <8 x i64> %vec.phi415, %80
  %85 = add <8 x i64> %vec.phi416, %81
  %86 = add <8 x i64> %vec.phi417, %82
  %index.next421 = add nuw nsw i64 %index414, 32
  %87 = icmp eq i64 %n.vec410, %index.next421
  br i1 %87, label %middle.block422, label %vector.body413, !llvm.loop !69

middle.block422:
  %bin.rdx = add <8 x i64> %84, %83
  %bin.rdx423 = add <8 x i64> %bin.rdx, %85
  %bin.rdx424 = add <8 x i64> %bin.rdx423, %86
  %rdx.shuf = shufflevector <8 x i64> %bin.rdx424, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx574 = add <8 x i64> %rdx.shuf, %bin.rdx424
  %rdx.shuf575 = shufflevector <8 x i64> %bin.rdx574, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx576 = add <8 x i64> %rdx.shuf575, %bin.rdx574
  %rdx.shuf577 = shufflevector <8 x i64> %bin.rdx576, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx578 = add <8 x i64> %rdx.shuf577, %bin.rdx576
  %88 = extractelement <8 x i64> %bin.rdx578, i64 0
  %cmp.n425 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n425, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %89 = and i64 %arg.active, 24
  %min.epilog.iters.check = icmp eq i64 %89, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !70

vec.epilog.ph:
  %broadcast.splat429.pre-phi = phi <8 x double> [ %.pre29, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %broadcast.splat412, %vec.epilog.iter.check ]
  %vec.epilog.resume.val = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %n.vec410, %vec.epilog.iter.check ]
  %bc.merge.rdx = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge ], [ %88, %vec.epilog.iter.check ]
  %n.vec427 = and i64 %arg.active, 9223372036854775800
  %90 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index430 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next433, %vec.epilog.vector.body ]
  %vec.phi431 = phi <8 x i64> [ %90, %vec.epilog.ph ], [ %96, %vec.epilog.vector.body ]
  %91 = shl i64 %index430, 3
  %scevgep546 = getelementptr i8, ptr %arg.alpha.4, i64 %91
  %wide.load432 = load <8 x double>, ptr %scevgep546, align 8
  %92 = fcmp nnan nsz ogt <8 x double> %wide.load432, zeroinitializer
  %93 = fcmp nnan nsz olt <8 x double> %wide.load432, %broadcast.splat429.pre-phi
  %94 = select <8 x i1> %92, <8 x i1> %93, <8 x i1> zeroinitializer
  %95 = zext <8 x i1> %94 to <8 x i64>
  %96 = add <8 x i64> %vec.phi431, %95
  %index.next433 = add nuw i64 %index430, 8
  %97 = icmp eq i64 %n.vec427, %index.next433
  br i1 %97, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !71

vec.epilog.middle.block:
  %rdx.shuf579 = shufflevector <8 x i64> %96, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx580 = add <8 x i64> %rdx.shuf579, %96
  %rdx.shuf581 = shufflevector <8 x i64> %bin.rdx580, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx582 = add <8 x i64> %rdx.shuf581, %bin.rdx580
  %rdx.shuf583 = shufflevector <8 x i64> %bin.rdx582, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx584 = add <8 x i64> %rdx.shuf583, %bin.rdx582
  %98 = extractelement <8 x i64> %bin.rdx584, i64 0
  %cmp.n434 = icmp eq i64 %arg.active, %n.vec427
  br i1 %cmp.n434, label %B212.loopexit, label %B158.preheader

B248.endif:
  %99 = icmp slt i64 %arg.active, 1
  %100 = icmp slt i64 %.155.fr, 1
  %or.cond = select i1 %100, i1 true, i1 %99
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %xtraiter449 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep70 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %101 = shl i64 %arg.kernel.5.1, 2
  %102 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %103 = icmp ult i64 %arg.active, 4
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %104 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %103, label %B282.endif.us.B316.us.epil.preheader_crit_edge, label %B316.us.preheader

B282.endif.us.B316.us.epil.preheader_crit_edge:
  %.pre27 = shl i64 %.910.us, 3
  br label %B316.us.epil.preheader

B316.us.preheader:
  %sunkaddr597 = shl i64 %.910.us, 3
  %105 = add i64 %.1018.us, %.690663669.us
  %106 = mul i64 %101, %105
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %106
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr146 = shl i64 %.811656658.us, 3
  %sunkaddr147 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr146
  %.876.us = load double, ptr %sunkaddr147, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr148 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us = load double, ptr %sunkaddr148, align 8
  %sunkaddr149 = shl i64 %.811656658.us, 3
  %sunkaddr150 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr149
  %.956.us = load double, ptr %sunkaddr150, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %107 = shl i64 %.811656658.us, 2
  %scevgep77 = getelementptr i8, ptr %scevgep71, i64 %107
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -12
  %.1044.us = load float, ptr %scevgep78, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr148, align 8
  br label %B662.us

B662.us:
  %sunkaddr151 = shl i64 %.811656658.us, 3
  %sunkaddr152 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr151
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr152, i64 8
  %.876.us.1 = load double, ptr %sunkaddr153, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr154 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.1 = load double, ptr %sunkaddr154, align 8
  %sunkaddr155 = shl i64 %.811656658.us, 3
  %sunkaddr156 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr155
  %sunkaddr157 = getelementptr i8, ptr %sunkaddr156, i64 8
  %.956.us.1 = load double, ptr %sunkaddr157, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %108 = shl i64 %.811656658.us, 2
  %scevgep75 = getelementptr i8, ptr %scevgep71, i64 %108
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.1044.us.1 = load float, ptr %scevgep76, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr154, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr158 = shl i64 %.811656658.us, 3
  %sunkaddr159 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr158
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 16
  %.876.us.2 = load double, ptr %sunkaddr160, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr161 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.2 = load double, ptr %sunkaddr161, align 8
  %sunkaddr162 = shl i64 %.811656658.us, 3
  %sunkaddr163 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 16
  %.956.us.2 = load double, ptr %sunkaddr164, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %109 = shl i64 %.811656658.us, 2
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %109
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -4
  %.1044.us.2 = load float, ptr %scevgep74, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr161, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw nsw i64 %.811656658.us, 4
  %sunkaddr165 = shl i64 %.811656658.us, 3
  %sunkaddr166 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr165
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 24
  %.876.us.3 = load double, ptr %sunkaddr167, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr168 = getelementptr i8, ptr %104, i64 %sunkaddr597
  %.925.us.3 = load double, ptr %sunkaddr168, align 8
  %sunkaddr169 = shl i64 %.811656658.us, 3
  %sunkaddr170 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr169
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 24
  %.956.us.3 = load double, ptr %sunkaddr171, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %110 = shl i64 %.811656658.us, 2
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %110
  %.1044.us.3 = load float, ptr %scevgep72, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr168, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %111 = icmp eq i64 %xtraiter449, 0
  br i1 %111, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %sunkaddr625.pre-phi = phi i64 [ %.pre27, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %sunkaddr597, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us.B316.us.epil.preheader_crit_edge ], [ %unroll_iter, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %112 = shl i64 %.811656658.us.epil.init, 2
  %113 = shl i64 %.811656658.us.epil.init, 3
  %scevgep485 = getelementptr i8, ptr %arg.y.4, i64 %113
  %scevgep487 = getelementptr i8, ptr %arg.alpha.4, i64 %113
  %114 = add i64 %.1018.us, %.690663669.us
  %115 = mul i64 %102, %114
  %116 = getelementptr i8, ptr %arg.kernel.4, i64 %115
  %scevgep79 = getelementptr i8, ptr %116, i64 %112
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %117 = shl i64 %epil.iter, 3
  %scevgep82 = getelementptr i8, ptr %scevgep487, i64 %117
  %.876.us.epil = load double, ptr %scevgep82, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr172 = getelementptr i8, ptr %104, i64 %sunkaddr625.pre-phi
  %.925.us.epil = load double, ptr %sunkaddr172, align 8
  %118 = shl i64 %epil.iter, 3
  %scevgep81 = getelementptr i8, ptr %scevgep485, i64 %118
  %.956.us.epil = load double, ptr %scevgep81, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %119 = shl i64 %epil.iter, 2
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %119
  %.1044.us.epil = load float, ptr %scevgep80, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr172, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter449, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !72

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %120 = icmp slt i64 %arg.active, 1
  %121 = icmp slt i64 %.155.fr, 1
  %brmerge = or i1 %120, %121
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %122 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 7
  %123 = shl i64 %arg.kernel.5.1, 2
  %124 = shl i64 %arg.g.5.0, 3
  %125 = and i64 %..155, 9223372036854775800
  %126 = add nuw i64 %xtraiter, %arg.active
  br label %B486.us

B486.us:
  %lsr.iv497 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep498, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %127 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %127, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %128 = icmp eq i64 %xtraiter, 0
  %129 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %129, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %128, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %lsr.iv86 = phi i64 [ %arg.active, %B600.us.prol.preheader ], [ %lsr.iv.next87, %B600.us.prol ]
  %lsr.iv83 = phi i64 [ %xtraiter, %B600.us.prol.preheader ], [ %lsr.iv.next84, %B600.us.prol ]
  %.1492.us.prol = icmp slt i64 %lsr.iv86, 0
  %130 = select i1 %.1492.us.prol, i64 %124, i64 0
  %scevgep89 = getelementptr i8, ptr %arg.g.4, i64 %130
  %131 = shl i64 %lsr.iv86, 3
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %131
  %.1508.us.prol = load double, ptr %scevgep90, align 8
  %132 = select i1 %.1492.us.prol, i64 %123, i64 0
  %scevgep85 = getelementptr i8, ptr %lsr.iv497, i64 %132
  %133 = shl i64 %lsr.iv86, 2
  %scevgep88 = getelementptr i8, ptr %scevgep85, i64 %133
  %.1561.us.prol = load float, ptr %scevgep88, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep90, align 8
  %lsr.iv.next84 = add nsw i64 %lsr.iv83, -1
  %lsr.iv.next87 = add i64 %lsr.iv86, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next84, 0
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit, label %B600.us.prol, !llvm.loop !73

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %125, %B600.us.prol ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %126, %B600.us.prol ]
  %134 = icmp ult i64 %122, 7
  br i1 %134, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %135 = add nuw i64 %.1440628632.us.unr, 8
  br label %B600.us

B661.us:
  %scevgep498 = getelementptr i8, ptr %lsr.iv497, i64 %123
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv496 = phi i64 [ %135, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %189, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %136 = select i1 %.1492.us, i64 %124, i64 0
  %scevgep537 = getelementptr i8, ptr %arg.g.4, i64 %136
  %137 = shl i64 %.1447629631.us, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %137
  %.1508.us = load double, ptr %scevgep538, align 8
  %138 = select i1 %.1492.us, i64 %123, i64 0
  %scevgep535 = getelementptr i8, ptr %lsr.iv497, i64 %138
  %139 = shl i64 %.1447629631.us, 2
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %139
  %.1561.us = load float, ptr %scevgep536, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep538, align 8
  %140 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %140, 0
  %141 = add i64 %124, 8
  %142 = select i1 %.1492.us.1, i64 %141, i64 8
  %scevgep117 = getelementptr i8, ptr %arg.g.4, i64 %142
  %143 = shl i64 %.1447629631.us, 3
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 %143
  %.1508.us.1 = load double, ptr %scevgep118, align 8
  %144 = add i64 %123, 4
  %145 = select i1 %.1492.us.1, i64 %144, i64 4
  %scevgep103 = getelementptr i8, ptr %lsr.iv497, i64 %145
  %146 = shl i64 %.1447629631.us, 2
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 %146
  %.1561.us.1 = load float, ptr %scevgep104, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep118, align 8
  %147 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %147, 0
  %148 = add i64 %124, 16
  %149 = select i1 %.1492.us.2, i64 %148, i64 16
  %scevgep115 = getelementptr i8, ptr %arg.g.4, i64 %149
  %150 = shl i64 %.1447629631.us, 3
  %scevgep116 = getelementptr i8, ptr %scevgep115, i64 %150
  %.1508.us.2 = load double, ptr %scevgep116, align 8
  %151 = add i64 %123, 8
  %152 = select i1 %.1492.us.2, i64 %151, i64 8
  %scevgep101 = getelementptr i8, ptr %lsr.iv497, i64 %152
  %153 = shl i64 %.1447629631.us, 2
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 %153
  %.1561.us.2 = load float, ptr %scevgep102, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep116, align 8
  %154 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %154, 0
  %155 = add i64 %124, 24
  %156 = select i1 %.1492.us.3, i64 %155, i64 24
  %scevgep113 = getelementptr i8, ptr %arg.g.4, i64 %156
  %157 = shl i64 %.1447629631.us, 3
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 %157
  %.1508.us.3 = load double, ptr %scevgep114, align 8
  %158 = add i64 %123, 12
  %159 = select i1 %.1492.us.3, i64 %158, i64 12
  %scevgep99 = getelementptr i8, ptr %lsr.iv497, i64 %159
  %160 = shl i64 %.1447629631.us, 2
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %160
  %.1561.us.3 = load float, ptr %scevgep100, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep114, align 8
  %161 = add i64 %.1447629631.us, 4
  %.1492.us.4 = icmp slt i64 %161, 0
  %162 = add i64 %124, 32
  %163 = select i1 %.1492.us.4, i64 %162, i64 32
  %scevgep111 = getelementptr i8, ptr %arg.g.4, i64 %163
  %164 = shl i64 %.1447629631.us, 3
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 %164
  %.1508.us.4 = load double, ptr %scevgep112, align 8
  %165 = add i64 %123, 16
  %166 = select i1 %.1492.us.4, i64 %165, i64 16
  %scevgep97 = getelementptr i8, ptr %lsr.iv497, i64 %166
  %167 = shl i64 %.1447629631.us, 2
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 %167
  %.1561.us.4 = load float, ptr %scevgep98, align 4
  %.1565.us.4 = fpext float %.1561.us.4 to double
  %.1566.us.4 = fmul nnan nsz double %.1356.us, %.1565.us.4
  %.1567.us.4 = fsub nnan nsz double %.1508.us.4, %.1566.us.4
  store double %.1567.us.4, ptr %scevgep112, align 8
  %168 = add i64 %.1447629631.us, 5
  %.1492.us.5 = icmp slt i64 %168, 0
  %169 = add i64 %124, 40
  %170 = select i1 %.1492.us.5, i64 %169, i64 40
  %scevgep109 = getelementptr i8, ptr %arg.g.4, i64 %170
  %171 = shl i64 %.1447629631.us, 3
  %scevgep110 = getelementptr i8, ptr %scevgep109, i64 %171
  %.1508.us.5 = load double, ptr %scevgep110, align 8
  %172 = add i64 %123, 20
  %173 = select i1 %.1492.us.5, i64 %172, i64 20
  %scevgep95 = getelementptr i8, ptr %lsr.iv497, i64 %173
  %174 = shl i64 %.1447629631.us, 2
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 %174
  %.1561.us.5 = load float, ptr %scevgep96, align 4
  %.1565.us.5 = fpext float %.1561.us.5 to double
  %.1566.us.5 = fmul nnan nsz double %.1356.us, %.1565.us.5
  %.1567.us.5 = fsub nnan nsz double %.1508.us.5, %.1566.us.5
  store double %.1567.us.5, ptr %scevgep110, align 8
  %175 = add i64 %.1447629631.us, 6
  %.1492.us.6 = icmp slt i64 %175, 0
  %176 = add i64 %124, 48
  %177 = select i1 %.1492.us.6, i64 %176, i64 48
  %scevgep107 = getelementptr i8, ptr %arg.g.4, i64 %177
  %178 = shl i64 %.1447629631.us, 3
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 %178
  %.1508.us.6 = load double, ptr %scevgep108, align 8
  %179 = add i64 %123, 24
  %180 = select i1 %.1492.us.6, i64 %179, i64 24
  %scevgep93 = getelementptr i8, ptr %lsr.iv497, i64 %180
  %181 = shl i64 %.1447629631.us, 2
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 %181
  %.1561.us.6 = load float, ptr %scevgep94, align 4
  %.1565.us.6 = fpext float %.1561.us.6 to double
  %.1566.us.6 = fmul nnan nsz double %.1356.us, %.1565.us.6
  %.1567.us.6 = fsub nnan nsz double %.1508.us.6, %.1566.us.6
  store double %.1567.us.6, ptr %scevgep108, align 8
  %182 = add i64 %.1447629631.us, 7
  %.1492.us.7 = icmp slt i64 %182, 0
  %183 = add i64 %124, 56
  %184 = select i1 %.1492.us.7, i64 %183, i64 56
  %scevgep105 = getelementptr i8, ptr %arg.g.4, i64 %184
  %185 = shl i64 %.1447629631.us, 3
  %scevgep106 = getelementptr i8, ptr %scevgep105, i64 %185
  %.1508.us.7 = load double, ptr %scevgep106, align 8
  %186 = add i64 %123, 28
  %187 = select i1 %.1492.us.7, i64 %186, i64 28
  %scevgep91 = getelementptr i8, ptr %lsr.iv497, i64 %187
  %188 = shl i64 %.1447629631.us, 2
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %188
  %.1561.us.7 = load float, ptr %scevgep92, align 4
  %.1565.us.7 = fpext float %.1561.us.7 to double
  %.1566.us.7 = fmul nnan nsz double %.1356.us, %.1565.us.7
  %.1567.us.7 = fsub nnan nsz double %.1508.us.7, %.1566.us.7
  store double %.1567.us.7, ptr %scevgep106, align 8
  %lsr.iv.next = add i64 %lsr.iv496, -8
  %.1441.us.7 = icmp sgt i64 %lsr.iv.next, 8
  %189 = add i64 %.1447629631.us, 8
  br i1 %.1441.us.7, label %B600.us, label %B661.us
}

declare void @llvm.masked.scatter.v8f64.v8p0(<8 x double>, <8 x ptr>, <8 x i1>) #4

declare i64 @llvm.smax.i64(i64, i64) #3

declare <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr>, <8 x i1>, <8 x double>) #5

define linkonce_odr range(i32 0, 2) i32 @n45(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.diagonal.0, ptr readnone captures(none) %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr readonly captures(none) %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr readonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr readonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, ptr %arg.gain.0, ptr readnone captures(none) %arg.gain.1, i64 %arg.gain.2, i64 %arg.gain.3, ptr captures(none) %arg.gain.4, i64 %arg.gain.5.0, i64 %arg.gain.6.0, i64 %arg.active, double %arg.eps) {
B0:
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  %.30.not.i = icmp eq i64 %arg.gain.3, 8
  br i1 %.30.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %switch.end.1.i

B280.i:
  %.135.i = icmp sgt i64 %arg.gain.3, 8
  br i1 %.135.i, label %B314.else.if.i, label %switch.end.2.else.if.i

switch.end.1.i:
  %.59.not181.i = icmp eq i64 %arg.gain.5.0, 1
  %.67.not182.i = icmp eq i64 %arg.gain.2, 0
  %.96.not183.i = icmp eq i64 %arg.gain.6.0, %arg.gain.3
  %brmerge.i = select i1 %.59.not181.i, i1 true, i1 %.67.not182.i
  %brmerge180.i = select i1 %brmerge.i, i1 true, i1 %.96.not183.i
  br i1 %brmerge180.i, label %B280.i, label %B0.if.if

B314.else.if.i:
  %.174179.i = and i64 %arg.gain.3, 7
  %.197.not.i = icmp eq i64 %.174179.i, 0
  br i1 %.197.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %B0.if.if

switch.end.2.else.if.i:
  %.247.i = mul nsw i64 %arg.gain.5.0, %arg.gain.3
  %0 = and i64 %.247.i, 7
  %.291.not.i = icmp eq i64 %0, 0
  br i1 %.291.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %B0.if.if

B142:
  %.403913915 = phi i64 [ %.410.7, %B142 ], [ 0, %B142.preheader ]
  %sunkaddr = shl i64 %.403913915, 3
  %sunkaddr420 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr
  %.464 = load double, ptr %sunkaddr420, align 8
  %sunkaddr421 = shl i64 %.403913915, 3
  %sunkaddr422 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr421
  %.494 = load double, ptr %sunkaddr422, align 8
  %.495 = fadd nnan nsz double %.464, %.494
  %sunkaddr423 = shl i64 %.403913915, 3
  %sunkaddr424 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr423
  store double %.495, ptr %sunkaddr424, align 8
  %sunkaddr425 = shl i64 %.403913915, 3
  %sunkaddr426 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr425
  %sunkaddr427 = getelementptr i8, ptr %sunkaddr426, i64 8
  %.464.1 = load double, ptr %sunkaddr427, align 8
  %sunkaddr428 = shl i64 %.403913915, 3
  %sunkaddr429 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr428
  %sunkaddr430 = getelementptr i8, ptr %sunkaddr429, i64 8
  %.494.1 = load double, ptr %sunkaddr430, align 8
  %.495.1 = fadd nnan nsz double %.464.1, %.494.1
  %sunkaddr431 = shl i64 %.403913915, 3
  %sunkaddr432 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr431
  %sunkaddr433 = getelementptr i8, ptr %sunkaddr432, i64 8
  store double %.495.1, ptr %sunkaddr433, align 8
  %sunkaddr434 = shl i64 %.403913915, 3
  %sunkaddr435 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr434
  %sunkaddr436 = getelementptr i8, ptr %sunkaddr435, i64 16
  %.464.2 = load double, ptr %sunkaddr436, align 8
  %sunkaddr437 = shl i64 %.403913915, 3
  %sunkaddr438 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr437
  %sunkaddr439 = getelementptr i8, ptr %sunkaddr438, i64 16
  %.494.2 = load double, ptr %sunkaddr439, align 8
  %.495.2 = fadd nnan nsz double %.464.2, %.494.2
  %sunkaddr440 = shl i64 %.403913915, 3
  %sunkaddr441 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr440
  %sunkaddr442 = getelementptr i8, ptr %sunkaddr441, i64 16
  store double %.495.2, ptr %sunkaddr442, align 8
  %sunkaddr443 = shl i64 %.403913915, 3
  %sunkaddr444 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr443
  %sunkaddr445 = getelementptr i8, ptr %sunkaddr444, i64 24
  %.464.3 = load double, ptr %sunkaddr445, align 8
  %sunkaddr446 = shl i64 %.403913915, 3
  %sunkaddr447 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr446
  %sunkaddr448 = getelementptr i8, ptr %sunkaddr447, i64 24
  %.494.3 = load double, ptr %sunkaddr448, align 8
  %.495.3 = fadd nnan nsz double %.464.3, %.494.3
  %sunkaddr449 = shl i64 %.403913915, 3
  %sunkaddr450 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr449
  %sunkaddr451 = getelementptr i8, ptr %sunkaddr450, i64 24
  store double %.495.3, ptr %sunkaddr451, align 8
  %sunkaddr452 = shl i64 %.403913915, 3
  %sunkaddr453 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr452
  %sunkaddr454 = getelementptr i8, ptr %sunkaddr453, i64 32
  %.464.4 = load double, ptr %sunkaddr454, align 8
  %sunkaddr455 = shl i64 %.403913915, 3
  %sunkaddr456 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr455
  %sunkaddr457 = getelementptr i8, ptr %sunkaddr456, i64 32
  %.494.4 = load double, ptr %sunkaddr457, align 8
  %.495.4 = fadd nnan nsz double %.464.4, %.494.4
  %sunkaddr458 = shl i64 %.403913915, 3
  %sunkaddr459 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr458
  %sunkaddr460 = getelementptr i8, ptr %sunkaddr459, i64 32
  store double %.495.4, ptr %sunkaddr460, align 8
  %sunkaddr461 = shl i64 %.403913915, 3
  %sunkaddr462 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr461
  %sunkaddr463 = getelementptr i8, ptr %sunkaddr462, i64 40
  %.464.5 = load double, ptr %sunkaddr463, align 8
  %sunkaddr464 = shl i64 %.403913915, 3
  %sunkaddr465 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr464
  %sunkaddr466 = getelementptr i8, ptr %sunkaddr465, i64 40
  %.494.5 = load double, ptr %sunkaddr466, align 8
  %.495.5 = fadd nnan nsz double %.464.5, %.494.5
  %sunkaddr467 = shl i64 %.403913915, 3
  %sunkaddr468 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr467
  %sunkaddr469 = getelementptr i8, ptr %sunkaddr468, i64 40
  store double %.495.5, ptr %sunkaddr469, align 8
  %sunkaddr470 = shl i64 %.403913915, 3
  %sunkaddr471 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr470
  %sunkaddr472 = getelementptr i8, ptr %sunkaddr471, i64 48
  %.464.6 = load double, ptr %sunkaddr472, align 8
  %sunkaddr473 = shl i64 %.403913915, 3
  %sunkaddr474 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr473
  %sunkaddr475 = getelementptr i8, ptr %sunkaddr474, i64 48
  %.494.6 = load double, ptr %sunkaddr475, align 8
  %.495.6 = fadd nnan nsz double %.464.6, %.494.6
  %sunkaddr476 = shl i64 %.403913915, 3
  %sunkaddr477 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr476
  %sunkaddr478 = getelementptr i8, ptr %sunkaddr477, i64 48
  store double %.495.6, ptr %sunkaddr478, align 8
  %.410.7 = add nuw nsw i64 %.403913915, 8
  %sunkaddr479 = shl i64 %.403913915, 3
  %sunkaddr480 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr479
  %sunkaddr481 = getelementptr i8, ptr %sunkaddr480, i64 56
  %.464.7 = load double, ptr %sunkaddr481, align 8
  %sunkaddr482 = shl i64 %.403913915, 3
  %sunkaddr483 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr482
  %sunkaddr484 = getelementptr i8, ptr %sunkaddr483, i64 56
  %.494.7 = load double, ptr %sunkaddr484, align 8
  %.495.7 = fadd nnan nsz double %.464.7, %.494.7
  %sunkaddr485 = shl i64 %.403913915, 3
  %sunkaddr486 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr485
  %sunkaddr487 = getelementptr i8, ptr %sunkaddr486, i64 56
  store double %.495.7, ptr %sunkaddr487, align 8
  %exitcond.not.7 = icmp eq i64 %.7.i, %.410.7
  br i1 %exitcond.not.7, label %vector.body36.preheader, label %B142, !llvm.loop !74

B216.backedge:
  %1 = shl i64 %.635, 3
  %scevgep314 = getelementptr i8, ptr %arg.gain.4, i64 %1
  %.689 = load i64, ptr %scevgep314, align 8
  %isneg901 = icmp slt i64 %.689, 0
  %.721 = select i1 %isneg901, i64 9223372036854775807, i64 0
  %.722 = xor i64 %.721, %.689
  %.722.fr = freeze i64 %.722
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.722.fr, i64 %.13.i)
  %.635 = add nuw nsw i64 %.635, 1
  %exitcond975.not = icmp eq i64 %.7.i, %.635
  br label %B216.backedge

B372.backedge:
  %2 = shl i64 %.865, 3
  %scevgep305 = getelementptr i8, ptr %arg.gain.4, i64 %2
  %.923 = load i64, ptr %scevgep305, align 8
  %.925 = icmp eq i64 %.923, poison
  %spec.select = select i1 %.925, i64 %.865, i64 -1
  %.13.i13 = tail call i64 @llvm.smax.i64(i64 %spec.select, i64 %.13.i13)
  %.865 = add nuw nsw i64 %.865, 1
  %exitcond976.not = icmp eq i64 %.7.i, %.865
  br label %B372.backedge

B438:
  %rdx.minmax68 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %78, <8 x i64> %79)
  %rdx.minmax69 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax68, <8 x i64> %80)
  %rdx.minmax70 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax69, <8 x i64> %81)
  %rdx.shuf408 = shufflevector <8 x i64> %rdx.minmax70, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax409 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax70, <8 x i64> %rdx.shuf408)
  %rdx.shuf410 = shufflevector <8 x i64> %rdx.minmax409, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax411 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax409, <8 x i64> %rdx.shuf410)
  %rdx.shuf412 = shufflevector <8 x i64> %rdx.minmax411, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax413 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax411, <8 x i64> %rdx.shuf412)
  %3 = extractelement <8 x i64> %rdx.minmax413, i64 0
  %.1007 = icmp slt i64 %3, 0
  %cond.fr = freeze i1 %.1007
  br i1 %cond.fr, label %4, label %5

4:
  br label %5

5:
  %i.2.0.lcssa24 = phi i64 [ %3, %B438 ], [ -1, %B438.thread ], [ %3, %4 ]
  %6 = phi i64 [ 0, %B438 ], [ %arg.gain.5.0, %B438.thread ], [ %arg.gain.5.0, %4 ]
  %7 = getelementptr double, ptr %arg.gain.4, i64 %i.2.0.lcssa24
  %.1022 = getelementptr double, ptr %7, i64 %6
  %.1023 = load double, ptr %.1022, align 8
  %.1029 = fcmp nnan nsz oeq double %.1023, 0xFFF0000000000000
  br i1 %.1029, label %B488, label %B492.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B488 ], [ 0, %B862 ], [ 0, %B1138 ], [ 0, %B1142 ], [ 1, %B0.if.if ]
  ret i32 %common.ret.op

B488:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B556:
  %.1298937939 = phi i64 [ %.1305.3, %B556 ], [ 0, %B556.preheader ]
  %sunkaddr488 = shl i64 %.1298937939, 3
  %sunkaddr489 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr488
  %.1363 = load double, ptr %sunkaddr489, align 8
  %.1365 = fsub nnan nsz double %.1023, %.1363
  %sunkaddr490 = shl i64 %.1298937939, 3
  %sunkaddr491 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr490
  %.1399 = load double, ptr %sunkaddr491, align 8
  %.1401 = fadd nnan nsz double %.1196, %.1399
  %8 = shl i64 %.1298937939, 2
  %scevgep282 = getelementptr i8, ptr %scevgep276, i64 %8
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 -12
  %.1432 = load float, ptr %scevgep283, align 4
  %.1433 = fpext float %.1432 to double
  %.1434 = fmul nnan nsz double %.1433, 2.000000e+00
  %.1435 = fsub nnan nsz double %.1401, %.1434
  %.1441 = fcmp nnan nsz ogt double %.1435, 0.000000e+00
  %"$phi654.1.2.1" = select i1 %.1441, double %.1435, double 0x3D719799812DEA11
  %.1460 = fmul nnan nsz double %.1365, %.1365
  %.1464 = fdiv nnan nsz double %.1460, %"$phi654.1.2.1"
  %sunkaddr492 = shl i64 %.1298937939, 3
  %sunkaddr493 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr492
  %.1495 = load double, ptr %sunkaddr493, align 8
  %.1496 = fadd nnan nsz double %.1495, %.1464
  %.1502 = fcmp nnan nsz ogt double %.1365, 0.000000e+00
  %.1508 = fcmp nnan nsz ogt double %.1496, 0.000000e+00
  %or.cond = select i1 %.1502, i1 %.1508, i1 false
  %"$phi720.1.2.1" = select i1 %or.cond, double %.1496, double 0.000000e+00
  %sunkaddr494 = shl i64 %.1298937939, 3
  %sunkaddr495 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr494
  store double %"$phi720.1.2.1", ptr %sunkaddr495, align 8
  %sunkaddr496 = shl i64 %.1298937939, 3
  %sunkaddr497 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr496
  %sunkaddr498 = getelementptr i8, ptr %sunkaddr497, i64 8
  %.1363.1 = load double, ptr %sunkaddr498, align 8
  %.1365.1 = fsub nnan nsz double %.1023, %.1363.1
  %sunkaddr499 = shl i64 %.1298937939, 3
  %sunkaddr500 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr499
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 8
  %.1399.1 = load double, ptr %sunkaddr501, align 8
  %.1401.1 = fadd nnan nsz double %.1196, %.1399.1
  %9 = shl i64 %.1298937939, 2
  %scevgep280 = getelementptr i8, ptr %scevgep276, i64 %9
  %scevgep281 = getelementptr i8, ptr %scevgep280, i64 -8
  %.1432.1 = load float, ptr %scevgep281, align 4
  %.1433.1 = fpext float %.1432.1 to double
  %.1434.1 = fmul nnan nsz double %.1433.1, 2.000000e+00
  %.1435.1 = fsub nnan nsz double %.1401.1, %.1434.1
  %.1441.1 = fcmp nnan nsz ogt double %.1435.1, 0.000000e+00
  %"$phi654.1.2.1.1" = select i1 %.1441.1, double %.1435.1, double 0x3D719799812DEA11
  %.1460.1 = fmul nnan nsz double %.1365.1, %.1365.1
  %.1464.1 = fdiv nnan nsz double %.1460.1, %"$phi654.1.2.1.1"
  %sunkaddr502 = shl i64 %.1298937939, 3
  %sunkaddr503 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr502
  %sunkaddr504 = getelementptr i8, ptr %sunkaddr503, i64 8
  %.1495.1 = load double, ptr %sunkaddr504, align 8
  %.1496.1 = fadd nnan nsz double %.1495.1, %.1464.1
  %.1502.1 = fcmp nnan nsz ogt double %.1365.1, 0.000000e+00
  %.1508.1 = fcmp nnan nsz ogt double %.1496.1, 0.000000e+00
  %or.cond.1 = select i1 %.1502.1, i1 %.1508.1, i1 false
  %"$phi720.1.2.1.1" = select i1 %or.cond.1, double %.1496.1, double 0.000000e+00
  %sunkaddr505 = shl i64 %.1298937939, 3
  %sunkaddr506 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr505
  %sunkaddr507 = getelementptr i8, ptr %sunkaddr506, i64 8
  store double %"$phi720.1.2.1.1", ptr %sunkaddr507, align 8
  %sunkaddr508 = shl i64 %.1298937939, 3
  %sunkaddr509 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr508
  %sunkaddr510 = getelementptr i8, ptr %sunkaddr509, i64 16
  %.1363.2 = load double, ptr %sunkaddr510, align 8
  %.1365.2 = fsub nnan nsz double %.1023, %.1363.2
  %sunkaddr511 = shl i64 %.1298937939, 3
  %sunkaddr512 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr511
  %sunkaddr513 = getelementptr i8, ptr %sunkaddr512, i64 16
  %.1399.2 = load double, ptr %sunkaddr513, align 8
  %.1401.2 = fadd nnan nsz double %.1196, %.1399.2
  %10 = shl i64 %.1298937939, 2
  %scevgep278 = getelementptr i8, ptr %scevgep276, i64 %10
  %scevgep279 = getelementptr i8, ptr %scevgep278, i64 -4
  %.1432.2 = load float, ptr %scevgep279, align 4
  %.1433.2 = fpext float %.1432.2 to double
  %.1434.2 = fmul nnan nsz double %.1433.2, 2.000000e+00
  %.1435.2 = fsub nnan nsz double %.1401.2, %.1434.2
  %.1441.2 = fcmp nnan nsz ogt double %.1435.2, 0.000000e+00
  %"$phi654.1.2.1.2" = select i1 %.1441.2, double %.1435.2, double 0x3D719799812DEA11
  %.1460.2 = fmul nnan nsz double %.1365.2, %.1365.2
  %.1464.2 = fdiv nnan nsz double %.1460.2, %"$phi654.1.2.1.2"
  %sunkaddr514 = shl i64 %.1298937939, 3
  %sunkaddr515 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr514
  %sunkaddr516 = getelementptr i8, ptr %sunkaddr515, i64 16
  %.1495.2 = load double, ptr %sunkaddr516, align 8
  %.1496.2 = fadd nnan nsz double %.1495.2, %.1464.2
  %.1502.2 = fcmp nnan nsz ogt double %.1365.2, 0.000000e+00
  %.1508.2 = fcmp nnan nsz ogt double %.1496.2, 0.000000e+00
  %or.cond.2 = select i1 %.1502.2, i1 %.1508.2, i1 false
  %"$phi720.1.2.1.2" = select i1 %or.cond.2, double %.1496.2, double 0.000000e+00
  %sunkaddr517 = shl i64 %.1298937939, 3
  %sunkaddr518 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr517
  %sunkaddr519 = getelementptr i8, ptr %sunkaddr518, i64 16
  store double %"$phi720.1.2.1.2", ptr %sunkaddr519, align 8
  %.1305.3 = add nuw nsw i64 %.1298937939, 4
  %sunkaddr520 = shl i64 %.1298937939, 3
  %sunkaddr521 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr520
  %sunkaddr522 = getelementptr i8, ptr %sunkaddr521, i64 24
  %.1363.3 = load double, ptr %sunkaddr522, align 8
  %.1365.3 = fsub nnan nsz double %.1023, %.1363.3
  %sunkaddr523 = shl i64 %.1298937939, 3
  %sunkaddr524 = getelementptr i8, ptr %arg.diagonal.4, i64 %sunkaddr523
  %sunkaddr525 = getelementptr i8, ptr %sunkaddr524, i64 24
  %.1399.3 = load double, ptr %sunkaddr525, align 8
  %.1401.3 = fadd nnan nsz double %.1196, %.1399.3
  %11 = shl i64 %.1298937939, 2
  %scevgep277 = getelementptr i8, ptr %scevgep276, i64 %11
  %.1432.3 = load float, ptr %scevgep277, align 4
  %.1433.3 = fpext float %.1432.3 to double
  %.1434.3 = fmul nnan nsz double %.1433.3, 2.000000e+00
  %.1435.3 = fsub nnan nsz double %.1401.3, %.1434.3
  %.1441.3 = fcmp nnan nsz ogt double %.1435.3, 0.000000e+00
  %"$phi654.1.2.1.3" = select i1 %.1441.3, double %.1435.3, double 0x3D719799812DEA11
  %.1460.3 = fmul nnan nsz double %.1365.3, %.1365.3
  %.1464.3 = fdiv nnan nsz double %.1460.3, %"$phi654.1.2.1.3"
  %sunkaddr526 = shl i64 %.1298937939, 3
  %sunkaddr527 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr526
  %sunkaddr528 = getelementptr i8, ptr %sunkaddr527, i64 24
  %.1495.3 = load double, ptr %sunkaddr528, align 8
  %.1496.3 = fadd nnan nsz double %.1495.3, %.1464.3
  %.1502.3 = fcmp nnan nsz ogt double %.1365.3, 0.000000e+00
  %.1508.3 = fcmp nnan nsz ogt double %.1496.3, 0.000000e+00
  %or.cond.3 = select i1 %.1502.3, i1 %.1508.3, i1 false
  %"$phi720.1.2.1.3" = select i1 %or.cond.3, double %.1496.3, double 0.000000e+00
  %sunkaddr529 = shl i64 %.1298937939, 3
  %sunkaddr530 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr529
  %sunkaddr531 = getelementptr i8, ptr %sunkaddr530, i64 24
  store double %"$phi720.1.2.1.3", ptr %sunkaddr531, align 8
  %exitcond977.not.3 = icmp eq i64 %.7.i, %.1305.3
  br i1 %exitcond977.not.3, label %vector.body114.preheader, label %B556, !llvm.loop !75

B800.backedge:
  %12 = shl i64 %.1676, 3
  %scevgep251 = getelementptr i8, ptr %arg.gain.4, i64 %12
  %.1730 = load i64, ptr %scevgep251, align 8
  %.13.i14 = tail call i64 @llvm.smax.i64(i64 %.1730, i64 %.13.i14)
  %.1676 = add nuw nsw i64 %.1676, 1
  %exitcond978.not = icmp eq i64 %.7.i, %.1676
  br label %B800.backedge

B850:
  %rdx.minmax126 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %115, <8 x i64> %116)
  %rdx.minmax127 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax126, <8 x i64> %117)
  %rdx.minmax128 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax127, <8 x i64> %118)
  %rdx.shuf414 = shufflevector <8 x i64> %rdx.minmax128, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax415 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax128, <8 x i64> %rdx.shuf414)
  %rdx.shuf416 = shufflevector <8 x i64> %rdx.minmax415, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax417 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax415, <8 x i64> %rdx.shuf416)
  %rdx.shuf418 = shufflevector <8 x i64> %rdx.minmax417, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax419 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax417, <8 x i64> %rdx.shuf418)
  %13 = extractelement <8 x i64> %rdx.minmax419, i64 0
  %.1768 = icmp eq i64 %13, 0
  br i1 %.1768, label %B862, label %vector.ph134

vector.ph134:
  %broadcast.splatinsert137 = insertelement <8 x i64> poison, i64 %13, i64 0
  %broadcast.splat138 = shufflevector <8 x i64> %broadcast.splatinsert137, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body139

vector.body139:
  %index140 = phi i64 [ 0, %vector.ph134 ], [ %index.next153, %vector.body139 ]
  %vec.phi141 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %26, %vector.body139 ]
  %vec.phi142 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %27, %vector.body139 ]
  %vec.phi143 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %28, %vector.body139 ]
  %vec.phi144 = phi <8 x i64> [ splat (i64 -1), %vector.ph134 ], [ %29, %vector.body139 ]
  %vec.ind145 = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph134 ], [ %vec.ind.next154, %vector.body139 ]
  %step.add146 = add <8 x i64> %vec.ind145, splat (i64 8)
  %step.add.2147 = add <8 x i64> %vec.ind145, splat (i64 16)
  %step.add.3148 = add <8 x i64> %vec.ind145, splat (i64 24)
  %sunkaddr532 = shl i64 %index140, 3
  %sunkaddr533 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr532
  %wide.load149 = load <8 x i64>, ptr %sunkaddr533, align 8
  %sunkaddr534 = shl i64 %index140, 3
  %sunkaddr535 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr534
  %sunkaddr536 = getelementptr i8, ptr %sunkaddr535, i64 64
  %wide.load150 = load <8 x i64>, ptr %sunkaddr536, align 8
  %sunkaddr537 = shl i64 %index140, 3
  %sunkaddr538 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr537
  %sunkaddr539 = getelementptr i8, ptr %sunkaddr538, i64 128
  %wide.load151 = load <8 x i64>, ptr %sunkaddr539, align 8
  %sunkaddr540 = shl i64 %index140, 3
  %sunkaddr541 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr540
  %sunkaddr542 = getelementptr i8, ptr %sunkaddr541, i64 192
  %wide.load152 = load <8 x i64>, ptr %sunkaddr542, align 8
  %14 = icmp eq <8 x i64> %wide.load149, %broadcast.splat138
  %15 = icmp eq <8 x i64> %wide.load150, %broadcast.splat138
  %16 = icmp eq <8 x i64> %wide.load151, %broadcast.splat138
  %17 = icmp eq <8 x i64> %wide.load152, %broadcast.splat138
  %18 = select <8 x i1> %14, <8 x i64> %vec.ind145, <8 x i64> splat (i64 -1)
  %19 = select <8 x i1> %15, <8 x i64> %step.add146, <8 x i64> splat (i64 -1)
  %20 = select <8 x i1> %16, <8 x i64> %step.add.2147, <8 x i64> splat (i64 -1)
  %21 = select <8 x i1> %17, <8 x i64> %step.add.3148, <8 x i64> splat (i64 -1)
  %22 = freeze <8 x i64> %18
  %23 = freeze <8 x i64> %19
  %24 = freeze <8 x i64> %20
  %25 = freeze <8 x i64> %21
  %26 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %22, <8 x i64> %vec.phi141)
  %27 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %23, <8 x i64> %vec.phi142)
  %28 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %24, <8 x i64> %vec.phi143)
  %29 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %25, <8 x i64> %vec.phi144)
  %index.next153 = add nuw i64 %index140, 32
  %vec.ind.next154 = add <8 x i64> %vec.ind145, splat (i64 32)
  %30 = icmp eq i64 %.7.i, %index.next153
  br i1 %30, label %.loopexit, label %vector.body139, !llvm.loop !76

B862.critedge:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  br label %B862

B862:
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B900.backedge:
  %31 = shl i64 %.1909, 3
  %scevgep242 = getelementptr i8, ptr %arg.gain.4, i64 %31
  %.1967 = load i64, ptr %scevgep242, align 8
  %.1969 = icmp eq i64 %.1967, %13
  %spec.select889 = select i1 %.1969, i64 %.1909, i64 -1
  %spec.select889.fr = freeze i64 %spec.select889
  %.13.i15 = tail call i64 @llvm.smax.i64(i64 %spec.select889.fr, i64 %.13.i15)
  %.1909 = add nuw nsw i64 %.1909, 1
  %exitcond979.not = icmp eq i64 %.7.i, %.1909
  br label %B900.backedge

.loopexit:
  %rdx.minmax156 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %26, <8 x i64> %27)
  %rdx.minmax157 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax156, <8 x i64> %28)
  %rdx.minmax158 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax157, <8 x i64> %29)
  %rdx.shuf = shufflevector <8 x i64> %rdx.minmax158, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax397 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax158, <8 x i64> %rdx.shuf)
  %rdx.shuf398 = shufflevector <8 x i64> %rdx.minmax397, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax399 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax397, <8 x i64> %rdx.shuf398)
  %rdx.shuf400 = shufflevector <8 x i64> %rdx.minmax399, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax401 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax399, <8 x i64> %rdx.shuf400)
  %32 = extractelement <8 x i64> %rdx.minmax401, i64 0
  tail call void @NRT_decref(ptr %arg.gain.0)
  %.2056 = icmp slt i64 %32, 0
  %spec.select1010 = select i1 %.2056, i64 %arg.g.5.0, i64 0
  %33 = getelementptr double, ptr %arg.g.4, i64 %32
  %.2071 = getelementptr double, ptr %33, i64 %spec.select1010
  %.2072 = load double, ptr %.2071, align 8
  %.2074 = fsub nnan nsz double %.1023, %.2072
  %.2076 = fcmp nnan nsz olt double %.2074, %arg.eps
  br i1 %.2076, label %B1052.backedge.preheader, label %B1142

B1052.backedge.preheader:
  %xtraiter = and i64 %arg.active, 7
  %34 = icmp ult i64 %arg.active, 8
  br i1 %34, label %B1052.backedge.epil.preheader, label %B1052.backedge.preheader.new

B1052.backedge.preheader.new:
  %unroll_iter = and i64 %arg.active, 9223372036854775800
  br label %B1052.backedge

B1052.backedge:
  %least.2.0966 = phi double [ 0xFFF0000000000000, %B1052.backedge.preheader.new ], [ %.13.i16.7, %B1052.backedge ]
  %.2170962964 = phi i64 [ 0, %B1052.backedge.preheader.new ], [ %.2177.7, %B1052.backedge ]
  %sunkaddr543 = shl i64 %.2170962964, 3
  %sunkaddr544 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr543
  %.2231 = load double, ptr %sunkaddr544, align 8
  %sunkaddr545 = shl i64 %.2170962964, 3
  %sunkaddr546 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr545
  %.2261 = load double, ptr %sunkaddr546, align 8
  %.2262 = fsub nnan nsz double %.2231, %.2261
  %.12.i = fcmp nnan nsz ogt double %.2262, %least.2.0966
  %.13.i16 = select i1 %.12.i, double %.2262, double %least.2.0966
  %sunkaddr547 = shl i64 %.2170962964, 3
  %sunkaddr548 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr547
  %sunkaddr549 = getelementptr i8, ptr %sunkaddr548, i64 8
  %.2231.1 = load double, ptr %sunkaddr549, align 8
  %sunkaddr550 = shl i64 %.2170962964, 3
  %sunkaddr551 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr550
  %sunkaddr552 = getelementptr i8, ptr %sunkaddr551, i64 8
  %.2261.1 = load double, ptr %sunkaddr552, align 8
  %.2262.1 = fsub nnan nsz double %.2231.1, %.2261.1
  %.12.i.1 = fcmp nnan nsz ogt double %.2262.1, %.13.i16
  %.13.i16.1 = select i1 %.12.i.1, double %.2262.1, double %.13.i16
  %sunkaddr553 = shl i64 %.2170962964, 3
  %sunkaddr554 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr553
  %sunkaddr555 = getelementptr i8, ptr %sunkaddr554, i64 16
  %.2231.2 = load double, ptr %sunkaddr555, align 8
  %sunkaddr556 = shl i64 %.2170962964, 3
  %sunkaddr557 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr556
  %sunkaddr558 = getelementptr i8, ptr %sunkaddr557, i64 16
  %.2261.2 = load double, ptr %sunkaddr558, align 8
  %.2262.2 = fsub nnan nsz double %.2231.2, %.2261.2
  %.12.i.2 = fcmp nnan nsz ogt double %.2262.2, %.13.i16.1
  %.13.i16.2 = select i1 %.12.i.2, double %.2262.2, double %.13.i16.1
  %sunkaddr559 = shl i64 %.2170962964, 3
  %sunkaddr560 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr559
  %sunkaddr561 = getelementptr i8, ptr %sunkaddr560, i64 24
  %.2231.3 = load double, ptr %sunkaddr561, align 8
  %sunkaddr562 = shl i64 %.2170962964, 3
  %sunkaddr563 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr562
  %sunkaddr564 = getelementptr i8, ptr %sunkaddr563, i64 24
  %.2261.3 = load double, ptr %sunkaddr564, align 8
  %.2262.3 = fsub nnan nsz double %.2231.3, %.2261.3
  %.12.i.3 = fcmp nnan nsz ogt double %.2262.3, %.13.i16.2
  %.13.i16.3 = select i1 %.12.i.3, double %.2262.3, double %.13.i16.2
  %sunkaddr565 = shl i64 %.2170962964, 3
  %sunkaddr566 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr565
  %sunkaddr567 = getelementptr i8, ptr %sunkaddr566, i64 32
  %.2231.4 = load double, ptr %sunkaddr567, align 8
  %sunkaddr568 = shl i64 %.2170962964, 3
  %sunkaddr569 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr568
  %sunkaddr570 = getelementptr i8, ptr %sunkaddr569, i64 32
  %.2261.4 = load double, ptr %sunkaddr570, align 8
  %.2262.4 = fsub nnan nsz double %.2231.4, %.2261.4
  %.12.i.4 = fcmp nnan nsz ogt double %.2262.4, %.13.i16.3
  %.13.i16.4 = select i1 %.12.i.4, double %.2262.4, double %.13.i16.3
  %sunkaddr571 = shl i64 %.2170962964, 3
  %sunkaddr572 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr571
  %sunkaddr573 = getelementptr i8, ptr %sunkaddr572, i64 40
  %.2231.5 = load double, ptr %sunkaddr573, align 8
  %sunkaddr574 = shl i64 %.2170962964, 3
  %sunkaddr575 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr574
  %sunkaddr576 = getelementptr i8, ptr %sunkaddr575, i64 40
  %.2261.5 = load double, ptr %sunkaddr576, align 8
  %.2262.5 = fsub nnan nsz double %.2231.5, %.2261.5
  %.12.i.5 = fcmp nnan nsz ogt double %.2262.5, %.13.i16.4
  %.13.i16.5 = select i1 %.12.i.5, double %.2262.5, double %.13.i16.4
  %sunkaddr577 = shl i64 %.2170962964, 3
  %sunkaddr578 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr577
  %sunkaddr579 = getelementptr i8, ptr %sunkaddr578, i64 48
  %.2231.6 = load double, ptr %sunkaddr579, align 8
  %sunkaddr580 = shl i64 %.2170962964, 3
  %sunkaddr581 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr580
  %sunkaddr582 = getelementptr i8, ptr %sunkaddr581, i64 48
  %.2261.6 = load double, ptr %sunkaddr582, align 8
  %.2262.6 = fsub nnan nsz double %.2231.6, %.2261.6
  %.12.i.6 = fcmp nnan nsz ogt double %.2262.6, %.13.i16.5
  %.13.i16.6 = select i1 %.12.i.6, double %.2262.6, double %.13.i16.5
  %sunkaddr583 = shl i64 %.2170962964, 3
  %sunkaddr584 = getelementptr i8, ptr %arg.down.4, i64 %sunkaddr583
  %sunkaddr585 = getelementptr i8, ptr %sunkaddr584, i64 56
  %.2231.7 = load double, ptr %sunkaddr585, align 8
  %sunkaddr586 = shl i64 %.2170962964, 3
  %sunkaddr587 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr586
  %sunkaddr588 = getelementptr i8, ptr %sunkaddr587, i64 56
  %.2261.7 = load double, ptr %sunkaddr588, align 8
  %.2262.7 = fsub nnan nsz double %.2231.7, %.2261.7
  %.12.i.7 = fcmp nnan nsz ogt double %.2262.7, %.13.i16.6
  %.13.i16.7 = select i1 %.12.i.7, double %.2262.7, double %.13.i16.6
  %.2177.7 = add nuw i64 %.2170962964, 8
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.2177.7
  br i1 %niter.ncmp.7, label %B1120.unr-lcssa, label %B1052.backedge

B1120.unr-lcssa:
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1120, label %B1052.backedge.epil.preheader

B1052.backedge.epil.preheader:
  %least.2.0966.epil.init = phi double [ 0xFFF0000000000000, %B1052.backedge.preheader ], [ %.13.i16.7, %B1120.unr-lcssa ]
  %.2170962964.epil.init = phi i64 [ 0, %B1052.backedge.preheader ], [ %.2177.7, %B1120.unr-lcssa ]
  %35 = shl i64 %.2170962964.epil.init, 3
  %scevgep206 = getelementptr i8, ptr %arg.g.4, i64 %35
  %scevgep208 = getelementptr i8, ptr %arg.down.4, i64 %35
  br label %B1052.backedge.epil

B1052.backedge.epil:
  %least.2.0966.epil = phi double [ %.13.i16.epil, %B1052.backedge.epil ], [ %least.2.0966.epil.init, %B1052.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B1052.backedge.epil ], [ 0, %B1052.backedge.epil.preheader ]
  %36 = shl nuw nsw i64 %epil.iter, 3
  %scevgep209 = getelementptr i8, ptr %scevgep208, i64 %36
  %.2231.epil = load double, ptr %scevgep209, align 8
  %37 = shl nuw nsw i64 %epil.iter, 3
  %scevgep207 = getelementptr i8, ptr %scevgep206, i64 %37
  %.2261.epil = load double, ptr %scevgep207, align 8
  %.2262.epil = fsub nnan nsz double %.2231.epil, %.2261.epil
  %.12.i.epil = fcmp nnan nsz ogt double %.2262.epil, %least.2.0966.epil
  %.13.i16.epil = select i1 %.12.i.epil, double %.2262.epil, double %least.2.0966.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1120, label %B1052.backedge.epil, !llvm.loop !77

B1120:
  %.13.i16.lcssa = phi double [ %.13.i16.7, %B1120.unr-lcssa ], [ %.13.i16.epil, %B1052.backedge.epil ]
  tail call void @NRT_decref(ptr %arg.g.0)
  tail call void @NRT_decref(ptr %arg.down.0)
  %.2311 = fadd nnan nsz double %.1023, %.13.i16.lcssa
  %.2317 = fcmp nnan nsz olt double %.2311, %arg.eps
  br i1 %.2317, label %B1138, label %B1142

B1138:
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B1142:
  %g.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.g.0, %.loopexit ]
  %down.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.down.0, %.loopexit ]
  tail call void @NRT_decref(ptr %g.sroa.0.0)
  tail call void @NRT_decref(ptr %down.sroa.0.0)
  store i64 %i.2.0.lcssa24, ptr %retptr, align 8
  %retptr.repack896 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %32, ptr %retptr.repack896, align 8
  br label %common.ret

B0.if.if:
  %excinfo.1.0 = phi ptr [ @n31, %switch.end.2.else.if.i ], [ @n28, %B314.else.if.i ], [ @n25, %switch.end.1.i ]
  store ptr %excinfo.1.0, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.5.i = add i64 %arg.active, 31
  %.7.i = and i64 %.5.i, -32
  %.355 = icmp slt i64 %arg.active, 1
  br i1 %.355, label %B438.thread, label %vector.memcheck

vector.memcheck:
  %38 = ptrtoint ptr %arg.gain.4 to i64
  %39 = ptrtoint ptr %arg.g.4 to i64
  %40 = ptrtoint ptr %arg.up.4 to i64
  %41 = sub i64 %38, %39
  %diff.check = icmp ult i64 %41, 256
  %42 = sub i64 %38, %40
  %diff.check24 = icmp ult i64 %42, 256
  %conflict.rdx = or i1 %diff.check, %diff.check24
  br i1 %conflict.rdx, label %B142.preheader, label %vector.body.preheader

vector.body.preheader:
  br label %vector.body

B142.preheader:
  br label %B142

vector.body:
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %sunkaddr589 = shl i64 %index, 3
  %sunkaddr590 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr589
  %wide.load = load <8 x double>, ptr %sunkaddr590, align 8
  %sunkaddr591 = shl i64 %index, 3
  %sunkaddr592 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr591
  %sunkaddr593 = getelementptr i8, ptr %sunkaddr592, i64 64
  %wide.load25 = load <8 x double>, ptr %sunkaddr593, align 8
  %sunkaddr594 = shl i64 %index, 3
  %sunkaddr595 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr594
  %sunkaddr596 = getelementptr i8, ptr %sunkaddr595, i64 128
  %wide.load26 = load <8 x double>, ptr %sunkaddr596, align 8
  %sunkaddr597 = shl i64 %index, 3
  %sunkaddr598 = getelementptr i8, ptr %arg.g.4, i64 %sunkaddr597
  %sunkaddr599 = getelementptr i8, ptr %sunkaddr598, i64 192
  %wide.load27 = load <8 x double>, ptr %sunkaddr599, align 8
  %sunkaddr600 = shl i64 %index, 3
  %sunkaddr601 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr600
  %wide.load28 = load <8 x double>, ptr %sunkaddr601, align 8
  %sunkaddr602 = shl i64 %index, 3
  %sunkaddr603 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr602
  %sunkaddr604 = getelementptr i8, ptr %sunkaddr603, i64 64
  %wide.load29 = load <8 x double>, ptr %sunkaddr604, align 8
  %sunkaddr605 = shl i64 %index, 3
  %sunkaddr606 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr605
  %sunkaddr607 = getelementptr i8, ptr %sunkaddr606, i64 128
  %wide.load30 = load <8 x double>, ptr %sunkaddr607, align 8
  %sunkaddr608 = shl i64 %index, 3
  %sunkaddr609 = getelementptr i8, ptr %arg.up.4, i64 %sunkaddr608
  %sunkaddr610 = getelementptr i8, ptr %sunkaddr609, i64 192
  %wide.load31 = load <8 x double>, ptr %sunkaddr610, align 8
  %43 = fadd nnan nsz <8 x double> %wide.load, %wide.load28
  %44 = fadd nnan nsz <8 x double> %wide.load25, %wide.load29
  %45 = fadd nnan nsz <8 x double> %wide.load26, %wide.load30
  %46 = fadd nnan nsz <8 x double> %wide.load27, %wide.load31
  %sunkaddr611 = shl i64 %index, 3
  %sunkaddr612 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr611
  store <8 x double> %43, ptr %sunkaddr612, align 8
  %sunkaddr613 = shl i64 %index, 3
  %sunkaddr614 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr613
  %sunkaddr615 = getelementptr i8, ptr %sunkaddr614, i64 64
  store <8 x double> %44, ptr %sunkaddr615, align 8
  %sunkaddr616 = shl i64 %index, 3
  %sunkaddr617 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr616
  %sunkaddr618 = getelementptr i8, ptr %sunkaddr617, i64 128
  store <8 x double> %45, ptr %sunkaddr618, align 8
  %sunkaddr619 = shl i64 %index, 3
  %sunkaddr620 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr619
  %sunkaddr621 = getelementptr i8, ptr %sunkaddr620, i64 192
  store <8 x double> %46, ptr %sunkaddr621, align 8
  %index.next = add nuw i64 %index, 32
  %47 = icmp eq i64 %.7.i, %index.next
  br i1 %47, label %vector.body36.preheader, label %vector.body, !llvm.loop !78

vector.body36.preheader:
  tail call void @NRT_decref(ptr %arg.up.0)
  br label %vector.body36

vector.body36:
  %index37 = phi i64 [ %index.next45, %vector.body36 ], [ 0, %vector.body36.preheader ]
  %vec.phi = phi <8 x i64> [ %64, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi38 = phi <8 x i64> [ %65, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi39 = phi <8 x i64> [ %66, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %vec.phi40 = phi <8 x i64> [ %67, %vector.body36 ], [ splat (i64 -9223372036854775808), %vector.body36.preheader ]
  %sunkaddr622 = shl i64 %index37, 3
  %sunkaddr623 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr622
  %wide.load41 = load <8 x i64>, ptr %sunkaddr623, align 8
  %sunkaddr624 = shl i64 %index37, 3
  %sunkaddr625 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr624
  %sunkaddr626 = getelementptr i8, ptr %sunkaddr625, i64 64
  %wide.load42 = load <8 x i64>, ptr %sunkaddr626, align 8
  %sunkaddr627 = shl i64 %index37, 3
  %sunkaddr628 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr627
  %sunkaddr629 = getelementptr i8, ptr %sunkaddr628, i64 128
  %wide.load43 = load <8 x i64>, ptr %sunkaddr629, align 8
  %sunkaddr630 = shl i64 %index37, 3
  %sunkaddr631 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr630
  %sunkaddr632 = getelementptr i8, ptr %sunkaddr631, i64 192
  %wide.load44 = load <8 x i64>, ptr %sunkaddr632, align 8
  %48 = icmp slt <8 x i64> %wide.load41, zeroinitializer
  %49 = icmp slt <8 x i64> %wide.load42, zeroinitializer
  %50 = icmp slt <8 x i64> %wide.load43, zeroinitializer
  %51 = icmp slt <8 x i64> %wide.load44, zeroinitializer
  %52 = select <8 x i1> %48, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %53 = select <8 x i1> %49, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %54 = select <8 x i1> %50, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %55 = select <8 x i1> %51, <8 x i64> splat (i64 9223372036854775807), <8 x i64> zeroinitializer
  %56 = xor <8 x i64> %52, %wide.load41
  %57 = xor <8 x i64> %53, %wide.load42
  %58 = xor <8 x i64> %54, %wide.load43
  %59 = xor <8 x i64> %55, %wide.load44
  %60 = freeze <8 x i64> %56
  %61 = freeze <8 x i64> %57
  %62 = freeze <8 x i64> %58
  %63 = freeze <8 x i64> %59
  %64 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %60, <8 x i64> %vec.phi)
  %65 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %61, <8 x i64> %vec.phi38)
  %66 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %62, <8 x i64> %vec.phi39)
  %67 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %63, <8 x i64> %vec.phi40)
  %index.next45 = add nuw i64 %index37, 32
  %68 = icmp eq i64 %.7.i, %index.next45
  br i1 %68, label %vector.ph53, label %vector.body36, !llvm.loop !79

vector.ph53:
  %rdx.minmax = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %64, <8 x i64> %65)
  %rdx.minmax47 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax, <8 x i64> %66)
  %rdx.minmax48 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax47, <8 x i64> %67)
  %rdx.shuf402 = shufflevector <8 x i64> %rdx.minmax48, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax403 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax48, <8 x i64> %rdx.shuf402)
  %rdx.shuf404 = shufflevector <8 x i64> %rdx.minmax403, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax405 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax403, <8 x i64> %rdx.shuf404)
  %rdx.shuf406 = shufflevector <8 x i64> %rdx.minmax405, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %rdx.minmax407 = call <8 x i64> @llvm.smax.v8i64(<8 x i64> %rdx.minmax405, <8 x i64> %rdx.shuf406)
  %69 = extractelement <8 x i64> %rdx.minmax407, i64 0
  %isneg27 = icmp slt i64 %69, 0
  %spec.select101128 = select i1 %isneg27, i64 9223372036854775807, i64 0
  %.763100129 = xor i64 %spec.select101128, %69
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %.763100129, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body56

vector.body56:
  %index57 = phi i64 [ 0, %vector.ph53 ], [ %index.next66, %vector.body56 ]
  %vec.phi58 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %78, %vector.body56 ]
  %vec.phi59 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %79, %vector.body56 ]
  %vec.phi60 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %80, %vector.body56 ]
  %vec.phi61 = phi <8 x i64> [ splat (i64 -1), %vector.ph53 ], [ %81, %vector.body56 ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph53 ], [ %vec.ind.next, %vector.body56 ]
  %step.add = add <8 x i64> %vec.ind, splat (i64 8)
  %step.add.2 = add <8 x i64> %vec.ind, splat (i64 16)
  %step.add.3 = add <8 x i64> %vec.ind, splat (i64 24)
  %sunkaddr633 = shl i64 %index57, 3
  %sunkaddr634 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr633
  %wide.load62 = load <8 x i64>, ptr %sunkaddr634, align 8
  %sunkaddr635 = shl i64 %index57, 3
  %sunkaddr636 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr635
  %sunkaddr637 = getelementptr i8, ptr %sunkaddr636, i64 64
  %wide.load63 = load <8 x i64>, ptr %sunkaddr637, align 8
  %sunkaddr638 = shl i64 %index57, 3
  %sunkaddr639 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr638
  %sunkaddr640 = getelementptr i8, ptr %sunkaddr639, i64 128
  %wide.load64 = load <8 x i64>, ptr %sunkaddr640, align 8
  %sunkaddr641 = shl i64 %index57, 3
  %sunkaddr642 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr641
  %sunkaddr643 = getelementptr i8, ptr %sunkaddr642, i64 192
  %wide.load65 = load <8 x i64>, ptr %sunkaddr643, align 8
  %70 = icmp eq <8 x i64> %wide.load62, %broadcast.splat
  %71 = icmp eq <8 x i64> %wide.load63, %broadcast.splat
  %72 = icmp eq <8 x i64> %wide.load64, %broadcast.splat
  %73 = icmp eq <8 x i64> %wide.load65, %broadcast.splat
  %74 = select <8 x i1> %70, <8 x i64> %vec.ind, <8 x i64> splat (i64 -1)
  %75 = select <8 x i1> %71, <8 x i64> %step.add, <8 x i64> splat (i64 -1)
  %76 = select <8 x i1> %72, <8 x i64> %step.add.2, <8 x i64> splat (i64 -1)
  %77 = select <8 x i1> %73, <8 x i64> %step.add.3, <8 x i64> splat (i64 -1)
  %78 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %74, <8 x i64> %vec.phi58)
  %79 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %75, <8 x i64> %vec.phi59)
  %80 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %76, <8 x i64> %vec.phi60)
  %81 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %77, <8 x i64> %vec.phi61)
  %index.next66 = add nuw i64 %index57, 32
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 32)
  %82 = icmp eq i64 %.7.i, %index.next66
  br i1 %82, label %B438, label %vector.body56, !llvm.loop !80

B438.thread:
  tail call void @NRT_decref(ptr %arg.up.0)
  br label %5

B492.endif:
  %83 = icmp slt i64 %arg.active, 1
  %84 = icmp slt i64 %i.2.0.lcssa24, 0
  %.1107 = select i1 %84, i64 %arg.kernel.5.0, i64 0
  %.1108 = add i64 %.1107, %i.2.0.lcssa24
  %.1125 = mul i64 %.1108, %arg.kernel.5.1
  %.1127 = getelementptr float, ptr %arg.kernel.4, i64 %.1125
  %.1181 = select i1 %84, i64 %arg.diagonal.5.0, i64 0
  %85 = getelementptr double, ptr %arg.diagonal.4, i64 %i.2.0.lcssa24
  %.1195 = getelementptr double, ptr %85, i64 %.1181
  %.1196 = load double, ptr %.1195, align 8
  br i1 %83, label %B862.critedge, label %vector.memcheck74

vector.memcheck74:
  %86 = lshr i64 %.5.i, 5
  %87 = shl i64 %86, 8
  %scevgep = getelementptr i8, ptr %arg.gain.4, i64 %87
  %scevgep75 = getelementptr i8, ptr %arg.g.4, i64 %87
  %scevgep76 = getelementptr i8, ptr %arg.diagonal.4, i64 %87
  %88 = mul i64 %arg.kernel.5.1, %.1108
  %89 = shl i64 %88, 2
  %90 = shl i64 %86, 7
  %91 = getelementptr i8, ptr %arg.kernel.4, i64 %89
  %scevgep77 = getelementptr i8, ptr %91, i64 %90
  %scevgep78 = getelementptr i8, ptr %arg.down.4, i64 %87
  %bound0 = icmp ult ptr %arg.gain.4, %scevgep75
  %bound1 = icmp ult ptr %arg.g.4, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound079 = icmp ult ptr %arg.gain.4, %scevgep76
  %bound180 = icmp ult ptr %arg.diagonal.4, %scevgep
  %found.conflict81 = and i1 %bound079, %bound180
  %conflict.rdx82 = or i1 %found.conflict, %found.conflict81
  %bound083 = icmp ult ptr %arg.gain.4, %scevgep77
  %bound184 = icmp ult ptr %.1127, %scevgep
  %found.conflict85 = and i1 %bound083, %bound184
  %conflict.rdx86 = or i1 %conflict.rdx82, %found.conflict85
  %bound087 = icmp ult ptr %arg.gain.4, %scevgep78
  %bound188 = icmp ult ptr %arg.down.4, %scevgep
  %found.conflict89 = and i1 %bound087, %bound188
  %conflict.rdx90 = or i1 %conflict.rdx86, %found.conflict89
  br i1 %conflict.rdx90, label %B556.preheader, label %vector.ph92

B556.preheader:
  %92 = mul i64 %arg.kernel.5.1, %.1108
  %93 = shl i64 %92, 2
  %94 = getelementptr i8, ptr %arg.kernel.4, i64 %93
  %scevgep276 = getelementptr i8, ptr %94, i64 12
  br label %B556

vector.ph92:
  %broadcast.splatinsert95 = insertelement <8 x double> poison, double %.1023, i64 0
  %broadcast.splat96 = shufflevector <8 x double> %broadcast.splatinsert95, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert97 = insertelement <8 x double> poison, double %.1196, i64 0
  %broadcast.splat98 = shufflevector <8 x double> %broadcast.splatinsert97, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body99

vector.body99:
  %index100 = phi i64 [ 0, %vector.ph92 ], [ %index.next105, %vector.body99 ]
  %95 = shl i64 %index100, 3
  %scevgep304 = getelementptr i8, ptr %arg.g.4, i64 %95
  %wide.load101 = load <8 x double>, ptr %scevgep304, align 8, !alias.scope !81
  %96 = fsub nnan nsz <8 x double> %broadcast.splat96, %wide.load101
  %97 = shl i64 %index100, 3
  %scevgep303 = getelementptr i8, ptr %arg.diagonal.4, i64 %97
  %wide.load102 = load <8 x double>, ptr %scevgep303, align 8, !alias.scope !84
  %98 = fadd nnan nsz <8 x double> %broadcast.splat98, %wide.load102
  %99 = shl i64 %index100, 2
  %scevgep302 = getelementptr i8, ptr %.1127, i64 %99
  %wide.load103 = load <8 x float>, ptr %scevgep302, align 4, !alias.scope !86
  %100 = fpext <8 x float> %wide.load103 to <8 x double>
  %101 = fmul nnan nsz <8 x double> %100, splat (double 2.000000e+00)
  %102 = fsub nnan nsz <8 x double> %98, %101
  %103 = fcmp nnan nsz ogt <8 x double> %102, zeroinitializer
  %104 = select <8 x i1> %103, <8 x double> %102, <8 x double> splat (double 0x3D719799812DEA11)
  %105 = fmul nnan nsz <8 x double> %96, %96
  %106 = fdiv nnan nsz <8 x double> %105, %104
  %107 = shl i64 %index100, 3
  %scevgep301 = getelementptr i8, ptr %arg.down.4, i64 %107
  %wide.load104 = load <8 x double>, ptr %scevgep301, align 8, !alias.scope !88
  %108 = fadd nnan nsz <8 x double> %wide.load104, %106
  %109 = fcmp nnan nsz ogt <8 x double> %96, zeroinitializer
  %110 = fcmp nnan nsz ogt <8 x double> %108, zeroinitializer
  %111 = select <8 x i1> %109, <8 x i1> %110, <8 x i1> zeroinitializer
  %112 = select <8 x i1> %111, <8 x double> %108, <8 x double> zeroinitializer
  %113 = shl i64 %index100, 3
  %scevgep300 = getelementptr i8, ptr %arg.gain.4, i64 %113
  store <8 x double> %112, ptr %scevgep300, align 8, !alias.scope !90, !noalias !92
  %index.next105 = add nuw i64 %index100, 8
  %114 = icmp eq i64 %.7.i, %index.next105
  br i1 %114, label %vector.body114.preheader, label %vector.body99, !llvm.loop !93

vector.body114.preheader:
  tail call void @NRT_decref(ptr %arg.kernel.0)
  tail call void @NRT_decref(ptr %arg.gain.0)
  tail call void @NRT_decref(ptr %arg.diagonal.0)
  br label %vector.body114

vector.body114:
  %index115 = phi i64 [ %index.next124, %vector.body114 ], [ 0, %vector.body114.preheader ]
  %vec.phi116 = phi <8 x i64> [ %115, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi117 = phi <8 x i64> [ %116, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi118 = phi <8 x i64> [ %117, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %vec.phi119 = phi <8 x i64> [ %118, %vector.body114 ], [ zeroinitializer, %vector.body114.preheader ]
  %sunkaddr644 = shl i64 %index115, 3
  %sunkaddr645 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr644
  %wide.load120 = load <8 x i64>, ptr %sunkaddr645, align 8
  %sunkaddr646 = shl i64 %index115, 3
  %sunkaddr647 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr646
  %sunkaddr648 = getelementptr i8, ptr %sunkaddr647, i64 64
  %wide.load121 = load <8 x i64>, ptr %sunkaddr648, align 8
  %sunkaddr649 = shl i64 %index115, 3
  %sunkaddr650 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr649
  %sunkaddr651 = getelementptr i8, ptr %sunkaddr650, i64 128
  %wide.load122 = load <8 x i64>, ptr %sunkaddr651, align 8
  %sunkaddr652 = shl i64 %index115, 3
  %sunkaddr653 = getelementptr i8, ptr %arg.gain.4, i64 %sunkaddr652
  %sunkaddr654 = getelementptr i8, ptr %sunkaddr653, i64 192
  %wide.load123 = load <8 x i64>, ptr %sunkaddr654, align 8
  %115 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load120, <8 x i64> %vec.phi116)
  %116 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load121, <8 x i64> %vec.phi117)
  %117 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load122, <8 x i64> %vec.phi118)
  %118 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %wide.load123, <8 x i64> %vec.phi119)
  %index.next124 = add nuw i64 %index115, 32
  %119 = icmp eq i64 %.7.i, %index.next124
  br i1 %119, label %B850, label %vector.body114, !llvm.loop !94
}

declare <8 x i64> @llvm.smax.v8i64(<8 x i64>, <8 x i64>) #3

define linkonce_odr noundef range(i32 -1, -2) i32 @n46(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.kernel.0, ptr readnone captures(none) %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr readonly captures(none) %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.away.0, ptr readnone captures(none) %arg.away.1, i64 %arg.away.2, i64 %arg.away.3, ptr readonly captures(none) %arg.away.4, i64 %arg.away.5.0, i64 %arg.away.6.0, ptr %arg.up.0, ptr readnone captures(none) %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr writeonly captures(none) %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr readnone captures(none) %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr writeonly captures(none) %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, i64 %arg.active, i64 %arg.n) {
B0.endif:
  %.155 = sub i64 %arg.n, %arg.active
  %.155.fr = freeze i64 %.155
  %.156 = icmp slt i64 %.155.fr, 1
  %..155 = tail call i64 @llvm.smax.i64(i64 %.155.fr, i64 0)
  br i1 %.156, label %B122.endif, label %B36.backedge.preheader

B36.backedge.preheader:
  %min.iters.check = icmp slt i64 %.155.fr, 88
  br i1 %min.iters.check, label %B36.backedge.preheader448, label %vector.memcheck

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
  %.fr437 = freeze ptr %7
  %scevgep10 = getelementptr i8, ptr %.fr437, i64 %3
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
  %.fr438 = freeze ptr %11
  %scevgep18 = getelementptr i8, ptr %.fr438, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep22.fr = freeze ptr %scevgep22
  %12 = add i64 %arg.active, %arg.away.5.0
  %13 = shl i64 %12, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %13
  %scevgep25.fr = freeze ptr %scevgep25
  %14 = getelementptr i8, ptr %arg.away.4, i64 %13
  %.fr439 = freeze ptr %14
  %scevgep26 = getelementptr i8, ptr %.fr439, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %8
  %scevgep30.fr = freeze ptr %scevgep30
  %15 = add i64 %arg.active, %arg.y.5.0
  %16 = shl i64 %15, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %16
  %scevgep33.fr = freeze ptr %scevgep33
  %17 = getelementptr i8, ptr %arg.y.4, i64 %16
  %.fr440 = freeze ptr %17
  %scevgep34 = getelementptr i8, ptr %.fr440, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %8
  %scevgep38.fr = freeze ptr %scevgep38
  %18 = add i64 %arg.active, %arg.alpha.5.0
  %19 = shl i64 %18, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %scevgep41.fr = freeze ptr %scevgep41
  %20 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %.fr441 = freeze ptr %20
  %scevgep42 = getelementptr i8, ptr %.fr441, i64 %3
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
  br i1 %conflict.rdx385, label %B36.backedge.preheader448, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775800
  %21 = and i64 %..155, 7
  %22 = add i64 %arg.active, %n.vec
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.away.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert386 = insertelement <8 x i64> poison, i64 %arg.y.5.0, i64 0
  %broadcast.splat387 = shufflevector <8 x i64> %broadcast.splatinsert386, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert388 = insertelement <8 x i64> poison, i64 %arg.g.5.0, i64 0
  %broadcast.splat389 = shufflevector <8 x i64> %broadcast.splatinsert388, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i64> poison, i64 %arg.alpha.5.0, i64 0
  %broadcast.splat391 = shufflevector <8 x i64> %broadcast.splatinsert390, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat393 = shufflevector <8 x double> %broadcast.splatinsert392, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat395 = shufflevector <8 x i64> %broadcast.splatinsert394, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat397 = shufflevector <8 x i64> %broadcast.splatinsert396, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i64> poison, i64 %arg.active, i64 0
  %broadcast.splat399 = shufflevector <8 x i64> %broadcast.splatinsert398, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %vector.body

vector.body:
  %lsr.iv569 = phi i64 [ %lsr.iv.next570, %vector.body ], [ %n.vec, %vector.ph ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ %induction, %vector.ph ]
  %23 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %24 = select <8 x i1> %23, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %25 = getelementptr double, ptr %arg.away.4, <8 x i64> %vec.ind
  %26 = getelementptr double, <8 x ptr> %25, <8 x i64> %24
  %wide.masked.gather = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %26, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !95
  %27 = select <8 x i1> %23, <8 x i64> %broadcast.splat387, <8 x i64> zeroinitializer
  %28 = getelementptr double, ptr %arg.y.4, <8 x i64> %vec.ind
  %29 = getelementptr double, <8 x ptr> %28, <8 x i64> %27
  %wide.masked.gather400 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %29, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !98
  %30 = fadd nnan nsz <8 x double> %wide.masked.gather, %wide.masked.gather400
  %31 = select <8 x i1> %23, <8 x i64> %broadcast.splat389, <8 x i64> zeroinitializer
  %32 = getelementptr double, ptr %arg.g.4, <8 x i64> %vec.ind
  %33 = getelementptr double, <8 x ptr> %32, <8 x i64> %31
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %30, <8 x ptr> align 8 %33, <8 x i1> splat (i1 true)), !alias.scope !100, !noalias !102
  %34 = select <8 x i1> %23, <8 x i64> %broadcast.splat391, <8 x i64> zeroinitializer
  %35 = getelementptr double, ptr %arg.alpha.4, <8 x i64> %vec.ind
  %36 = getelementptr double, <8 x ptr> %35, <8 x i64> %34
  %wide.masked.gather401 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %36, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !111, !noalias !112
  %37 = fcmp nnan nsz olt <8 x double> %wide.masked.gather401, %broadcast.splat393
  %38 = select <8 x i1> %37, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %39 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather401, zeroinitializer
  %40 = select <8 x i1> %39, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %wide.masked.gather402 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %29, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !98, !noalias !112
  %41 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather402, zeroinitializer
  %42 = select <8 x i1> %41, <8 x double> %40, <8 x double> %38
  %43 = select <8 x i1> %41, <8 x double> %38, <8 x double> %40
  %44 = select <8 x i1> %23, <8 x i64> %broadcast.splat395, <8 x i64> zeroinitializer
  %45 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %46 = getelementptr double, <8 x ptr> %45, <8 x i64> %44
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %43, <8 x ptr> align 8 %46, <8 x i1> splat (i1 true)), !alias.scope !115, !noalias !116
  %47 = select <8 x i1> %23, <8 x i64> %broadcast.splat397, <8 x i64> zeroinitializer
  %48 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %49 = getelementptr double, <8 x ptr> %48, <8 x i64> %47
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %42, <8 x ptr> align 8 %49, <8 x i1> splat (i1 true)), !alias.scope !117, !noalias !118
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next570 = add nsw i64 %lsr.iv569, -8
  %50 = icmp eq i64 %lsr.iv.next570, 0
  br i1 %50, label %middle.block, label %vector.body, !llvm.loop !119

middle.block:
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader448

B36.backedge.preheader448:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %21, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %22, %middle.block ]
  %51 = add nuw i64 %.199613617.ph, 1
  br label %B36.backedge

B36.backedge:
  %lsr.iv555 = phi i64 [ %51, %B36.backedge.preheader448 ], [ %lsr.iv.next556, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader448 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %52 = shl i64 %arg.away.5.0, 3
  %53 = select i1 %.251, i64 %52, i64 0
  %scevgep567 = getelementptr i8, ptr %arg.away.4, i64 %53
  %54 = shl i64 %.206614616, 3
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %54
  %.267 = load double, ptr %scevgep568, align 8
  %55 = shl i64 %arg.y.5.0, 3
  %56 = select i1 %.251, i64 %55, i64 0
  %scevgep565 = getelementptr i8, ptr %arg.y.4, i64 %56
  %57 = shl i64 %.206614616, 3
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %57
  %.297 = load double, ptr %scevgep566, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %58 = shl i64 %arg.g.5.0, 3
  %59 = select i1 %.251, i64 %58, i64 0
  %scevgep563 = getelementptr i8, ptr %arg.g.4, i64 %59
  %60 = shl i64 %.206614616, 3
  %scevgep564 = getelementptr i8, ptr %scevgep563, i64 %60
  store double %.298, ptr %scevgep564, align 8
  %61 = shl i64 %arg.alpha.5.0, 3
  %62 = select i1 %.251, i64 %61, i64 0
  %scevgep561 = getelementptr i8, ptr %arg.alpha.4, i64 %62
  %63 = shl i64 %.206614616, 3
  %scevgep562 = getelementptr i8, ptr %scevgep561, i64 %63
  %.94.i = load double, ptr %scevgep562, align 8, !noalias !112
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep566, align 8, !noalias !112
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %64 = shl i64 %arg.up.5.0, 3
  %65 = select i1 %.251, i64 %64, i64 0
  %scevgep559 = getelementptr i8, ptr %arg.up.4, i64 %65
  %66 = shl i64 %.206614616, 3
  %scevgep560 = getelementptr i8, ptr %scevgep559, i64 %66
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep560, align 8, !noalias !112
  %67 = shl i64 %arg.down.5.0, 3
  %68 = select i1 %.251, i64 %67, i64 0
  %scevgep557 = getelementptr i8, ptr %arg.down.4, i64 %68
  %69 = shl i64 %.206614616, 3
  %scevgep558 = getelementptr i8, ptr %scevgep557, i64 %69
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep558, align 8, !noalias !112
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next556 = add i64 %lsr.iv555, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next556, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !120

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %70 = shl i64 %.476620622, 3
  %scevgep545 = getelementptr i8, ptr %arg.alpha.4, i64 %70
  %.537 = load double, ptr %scevgep545, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !121

B212.loopexit:
  %.576.lcssa = phi i64 [ %103, %vec.epilog.middle.block ], [ %93, %middle.block422 ], [ %.576, %B158 ]
  %71 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %71, %B212.loopexit ]
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
  %min.iters.check405 = icmp ult i64 %arg.active, 8
  br i1 %min.iters.check405, label %B158.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check407 = icmp ult i64 %arg.active, 32
  br i1 %min.iters.check407, label %vec.epilog.ph, label %vector.ph408

vector.ph408:
  %n.vec410 = and i64 %arg.active, 9223372036854775776
  %broadcast.splatinsert411 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <8 x double> %broadcast.splatinsert411, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body413

vector.body413:
  %index414 = phi i64 [ 0, %vector.ph408 ], [ %index.next421, %vector.body413 ]
  %vec.phi = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %88, %vector.body413 ]
  %vec.phi415 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %89, %vector.body413 ]
  %vec.phi416 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %90, %vector.body413 ]
  %vec.phi417 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %91, %vector.body413 ]
  %sunkaddr = shl i64 %index414, 3
  %sunkaddr585 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <8 x double>, ptr %sunkaddr585, align 8
  %sunkaddr586 = shl i64 %index414, 3
  %sunkaddr587 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr586
  %sunkaddr588 = getelementptr i8, ptr %sunkaddr587, i64 64
  %wide.load418 = load <8 x double>, ptr %sunkaddr588, align 8
  %sunkaddr589 = shl i64 %index414, 3
  %sunkaddr590 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr589
  %sunkaddr591 = getelementptr i8, ptr %sunkaddr590, i64 128
  %wide.load419 = load <8 x double>, ptr %sunkaddr591, align 8
  %sunkaddr592 = shl i64 %index414, 3
  %sunkaddr593 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr592
  %sunkaddr594 = getelementptr i8, ptr %sunkaddr593, i64 192
  %wide.load420 = load <8 x double>, ptr %sunkaddr594, align 8
  %72 = fcmp nnan nsz ogt <8 x double> %wide.load, zeroinitializer
  %73 = fcmp nnan nsz ogt <8 x double> %wide.load418, zeroinitializer
  %74 = fcmp nnan nsz ogt <8 x double> %wide.load419, zeroinitializer
  %75 = fcmp nnan nsz ogt <8 x double> %wide.load420, zeroinitializer
  %76 = fcmp nnan nsz olt <8 x double> %wide.load, %broadcast.splat412
  %77 = fcmp nnan nsz olt <8 x double> %wide.load418, %broadcast.splat412
  %78 = fcmp nnan nsz olt <8 x double> %wide.load419, %broadcast.splat412
  %79 = fcmp nnan nsz olt <8 x double> %wide.load420, %broadcast.splat412
  %80 = select <8 x i1> %72, <8 x i1> %76, <8 x i1> zeroinitializer
  %81 = select <8 x i1> %73, <8 x i1> %77, <8 x i1> zeroinitializer
  %82 = select <8 x i1> %74, <8 x i1> %78, <8 x i1> zeroinitializer
  %83 = select <8 x i1> %75, <8 x i1> %79, <8 x i1> zeroinitializer
  %84 = zext <8 x i1> %80 to <8 x i64>
  %85 = zext <8 x i1> %81 to <8 x i64>
  %86 = zext <8 x i1> %82 to <8 x i64>
  %87 = zext <8 x i1> %83 to <8 x i64>
  %88 = add <8 x i64> %vec.phi, %84
  %89 = add <8 x i64> %vec.phi415, %85
  %90 = add <8 x i64> %vec.phi416, %86
  %91 = add <8 x i64> %vec.phi417, %87
  %index.next421 = add nuw i64 %index414, 32
  %92 = icmp eq i64 %n.vec410, %index.next421
  br i1 %92, label %middle.block422, label %vector.body413, !llvm.loop !122

middle.block422:
  %bin.rdx = add <8 x i64> %89, %88
  %bin.rdx423 = add <8 x i64> %90, %bin.rdx
  %bin.rdx424 = add <8 x i64> %91, %bin.rdx423
  %rdx.shuf = shufflevector <8 x i64> %bin.rdx424, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx574 = add <8 x i64> %bin.rdx424, %rdx.shuf
  %rdx.shuf575 = shufflevector <8 x i64> %bin.rdx574, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx576 = add <8 x i64> %bin.rdx574, %rdx.shuf575
  %rdx.shuf577 = shufflevector <8 x i64> %bin.rdx576, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx578 = add <8 x i64> %bin.rdx576, %rdx.shuf577
  %93 = extractelement <8 x i64> %bin.rdx578, i64 0
  %cmp.n425 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n425, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %94 = and i64 %arg.active, 24
  %min.epilog.iters.check = icmp eq i64 %94, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !70

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec410, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %93, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec427 = and i64 %arg.active, 9223372036854775800
  %95 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  %broadcast.splatinsert428 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat429 = shufflevector <8 x double> %broadcast.splatinsert428, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index430 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next433, %vec.epilog.vector.body ]
  %vec.phi431 = phi <8 x i64> [ %95, %vec.epilog.ph ], [ %101, %vec.epilog.vector.body ]
  %96 = shl i64 %index430, 3
  %scevgep546 = getelementptr i8, ptr %arg.alpha.4, i64 %96
  %wide.load432 = load <8 x double>, ptr %scevgep546, align 8
  %97 = fcmp nnan nsz ogt <8 x double> %wide.load432, zeroinitializer
  %98 = fcmp nnan nsz olt <8 x double> %wide.load432, %broadcast.splat429
  %99 = select <8 x i1> %97, <8 x i1> %98, <8 x i1> zeroinitializer
  %100 = zext <8 x i1> %99 to <8 x i64>
  %101 = add <8 x i64> %vec.phi431, %100
  %index.next433 = add nuw i64 %index430, 8
  %102 = icmp eq i64 %n.vec427, %index.next433
  br i1 %102, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !123

vec.epilog.middle.block:
  %rdx.shuf579 = shufflevector <8 x i64> %101, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx580 = add <8 x i64> %101, %rdx.shuf579
  %rdx.shuf581 = shufflevector <8 x i64> %bin.rdx580, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx582 = add <8 x i64> %bin.rdx580, %rdx.shuf581
  %rdx.shuf583 = shufflevector <8 x i64> %bin.rdx582, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx584 = add <8 x i64> %bin.rdx582, %rdx.shuf583
  %103 = extractelement <8 x i64> %bin.rdx584, i64 0
  %cmp.n434 = icmp eq i64 %arg.active, %n.vec427
  br i1 %cmp.n434, label %B212.loopexit, label %B158.preheader

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %93, %vec.epilog.iter.check ], [ %103, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec410, %vec.epilog.iter.check ], [ %n.vec427, %vec.epilog.middle.block ]
  br label %B158

B248.endif:
  %.684668.not = icmp slt i64 %.155.fr, 1
  %.805657.not = icmp slt i64 %arg.active, 1
  %or.cond = select i1 %.684668.not, i1 true, i1 %.805657.not
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %104 = add nsw i64 %arg.active, -1
  %xtraiter449 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep474 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %105 = shl i64 %arg.kernel.5.1, 2
  %106 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %107 = icmp ult i64 %104, 3
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %108 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %107, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %109 = add i64 %.1018.us, %.690663669.us
  %110 = mul i64 %105, %109
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %110
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr595 = shl i64 %.811656658.us, 3
  %sunkaddr596 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr595
  %.876.us = load double, ptr %sunkaddr596, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr597 = shl i64 %.910.us, 3
  %sunkaddr598 = getelementptr inbounds i8, ptr %108, i64 %sunkaddr597
  %.925.us = load double, ptr %sunkaddr598, align 8
  %sunkaddr599 = shl i64 %.811656658.us, 3
  %sunkaddr600 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr599
  %.956.us = load double, ptr %sunkaddr600, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %111 = shl i64 %.811656658.us, 2
  %scevgep481 = getelementptr i8, ptr %scevgep475, i64 %111
  %scevgep482 = getelementptr i8, ptr %scevgep481, i64 -12
  %.1044.us = load float, ptr %scevgep482, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr598, align 8
  br label %B662.us

B662.us:
  %sunkaddr601 = shl i64 %.811656658.us, 3
  %sunkaddr602 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr601
  %sunkaddr603 = getelementptr i8, ptr %sunkaddr602, i64 8
  %.876.us.1 = load double, ptr %sunkaddr603, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr604 = shl i64 %.910.us, 3
  %sunkaddr605 = getelementptr i8, ptr %108, i64 %sunkaddr604
  %.925.us.1 = load double, ptr %sunkaddr605, align 8
  %sunkaddr606 = shl i64 %.811656658.us, 3
  %sunkaddr607 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr606
  %sunkaddr608 = getelementptr i8, ptr %sunkaddr607, i64 8
  %.956.us.1 = load double, ptr %sunkaddr608, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %112 = shl i64 %.811656658.us, 2
  %scevgep479 = getelementptr i8, ptr %scevgep475, i64 %112
  %scevgep480 = getelementptr i8, ptr %scevgep479, i64 -8
  %.1044.us.1 = load float, ptr %scevgep480, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr605, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr609 = shl i64 %.811656658.us, 3
  %sunkaddr610 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr609
  %sunkaddr611 = getelementptr i8, ptr %sunkaddr610, i64 16
  %.876.us.2 = load double, ptr %sunkaddr611, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr612 = shl i64 %.910.us, 3
  %sunkaddr613 = getelementptr i8, ptr %108, i64 %sunkaddr612
  %.925.us.2 = load double, ptr %sunkaddr613, align 8
  %sunkaddr614 = shl i64 %.811656658.us, 3
  %sunkaddr615 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr614
  %sunkaddr616 = getelementptr i8, ptr %sunkaddr615, i64 16
  %.956.us.2 = load double, ptr %sunkaddr616, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %113 = shl i64 %.811656658.us, 2
  %scevgep477 = getelementptr i8, ptr %scevgep475, i64 %113
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 -4
  %.1044.us.2 = load float, ptr %scevgep478, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr613, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw i64 %.811656658.us, 4
  %sunkaddr617 = shl i64 %.811656658.us, 3
  %sunkaddr618 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr617
  %sunkaddr619 = getelementptr i8, ptr %sunkaddr618, i64 24
  %.876.us.3 = load double, ptr %sunkaddr619, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr620 = shl i64 %.910.us, 3
  %sunkaddr621 = getelementptr i8, ptr %108, i64 %sunkaddr620
  %.925.us.3 = load double, ptr %sunkaddr621, align 8
  %sunkaddr622 = shl i64 %.811656658.us, 3
  %sunkaddr623 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr622
  %sunkaddr624 = getelementptr i8, ptr %sunkaddr623, i64 24
  %.956.us.3 = load double, ptr %sunkaddr624, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %114 = shl i64 %.811656658.us, 2
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %114
  %.1044.us.3 = load float, ptr %scevgep476, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr621, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %115 = icmp eq i64 %xtraiter449, 0
  br i1 %115, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us ], [ %.818.us.3, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %116 = add i64 %.1018.us, %.690663669.us
  %117 = mul i64 %106, %116
  %118 = shl i64 %.811656658.us.epil.init, 2
  %119 = getelementptr i8, ptr %arg.kernel.4, i64 %117
  %scevgep483 = getelementptr i8, ptr %119, i64 %118
  %120 = shl i64 %.811656658.us.epil.init, 3
  %scevgep485 = getelementptr i8, ptr %arg.y.4, i64 %120
  %scevgep487 = getelementptr i8, ptr %arg.alpha.4, i64 %120
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %121 = shl nuw nsw i64 %epil.iter, 3
  %scevgep488 = getelementptr i8, ptr %scevgep487, i64 %121
  %.876.us.epil = load double, ptr %scevgep488, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr625 = shl i64 %.910.us, 3
  %sunkaddr626 = getelementptr i8, ptr %108, i64 %sunkaddr625
  %.925.us.epil = load double, ptr %sunkaddr626, align 8
  %122 = shl nuw nsw i64 %epil.iter, 3
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %122
  %.956.us.epil = load double, ptr %scevgep486, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %123 = shl nuw nsw i64 %epil.iter, 2
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 %123
  %.1044.us.epil = load float, ptr %scevgep484, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr626, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter449, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !124

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %124 = icmp slt i64 %.155.fr, 1
  %.1204643.not = icmp slt i64 %arg.active, 1
  %brmerge = or i1 %.1204643.not, %124
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %125 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 7
  %126 = shl i64 %arg.active, 2
  %scevgep489 = getelementptr i8, ptr %arg.kernel.4, i64 %126
  %127 = shl i64 %arg.kernel.5.1, 2
  %128 = shl i64 %arg.active, 3
  %scevgep493 = getelementptr i8, ptr %arg.g.4, i64 %128
  br label %B486.us

B486.us:
  %lsr.iv497 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep498, %B661.us ]
  %lsr.iv = phi ptr [ %scevgep489, %B486.us.preheader ], [ %scevgep490, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %129 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %129, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %130 = icmp eq i64 %xtraiter, 0
  %131 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %131, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %130, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B600.us.prol ], [ 0, %B600.us.prol.preheader ]
  %132 = add i64 %arg.active, %prol.iter
  %.1492.us.prol = icmp slt i64 %132, 0
  %133 = shl i64 %arg.g.5.0, 3
  %134 = select i1 %.1492.us.prol, i64 %133, i64 0
  %scevgep494 = getelementptr i8, ptr %scevgep493, i64 %134
  %135 = shl nuw nsw i64 %prol.iter, 3
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %135
  %.1508.us.prol = load double, ptr %scevgep495, align 8
  %136 = shl i64 %arg.kernel.5.1, 2
  %137 = select i1 %.1492.us.prol, i64 %136, i64 0
  %scevgep491 = getelementptr i8, ptr %lsr.iv, i64 %137
  %138 = shl nuw nsw i64 %prol.iter, 2
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %138
  %.1561.us.prol = load float, ptr %scevgep492, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep495, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit.loopexit, label %B600.us.prol, !llvm.loop !125

B600.us.prol.loopexit.loopexit:
  %139 = sub i64 %..155, %prol.iter.next
  %140 = add i64 %arg.active, %prol.iter.next
  br label %B600.us.prol.loopexit

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %139, %B600.us.prol.loopexit.loopexit ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %140, %B600.us.prol.loopexit.loopexit ]
  %141 = icmp ult i64 %125, 7
  br i1 %141, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %142 = add i64 %.1440628632.us.unr, 8
  br label %B600.us

B661.us:
  %scevgep490 = getelementptr i8, ptr %lsr.iv, i64 %127
  %scevgep498 = getelementptr i8, ptr %lsr.iv497, i64 %127
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv496 = phi i64 [ %142, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %198, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %143 = shl i64 %arg.g.5.0, 3
  %144 = select i1 %.1492.us, i64 %143, i64 0
  %scevgep537 = getelementptr i8, ptr %arg.g.4, i64 %144
  %145 = shl i64 %.1447629631.us, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %145
  %.1508.us = load double, ptr %scevgep538, align 8
  %146 = shl i64 %arg.kernel.5.1, 2
  %147 = select i1 %.1492.us, i64 %146, i64 0
  %scevgep535 = getelementptr i8, ptr %lsr.iv497, i64 %147
  %148 = shl i64 %.1447629631.us, 2
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %148
  %.1561.us = load float, ptr %scevgep536, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep538, align 8
  %149 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %149, 0
  %150 = shl i64 %arg.g.5.0, 3
  %151 = select i1 %.1492.us.1, i64 %150, i64 0
  %scevgep542 = getelementptr i8, ptr %arg.g.4, i64 %151
  %152 = shl i64 %.1447629631.us, 3
  %scevgep543 = getelementptr i8, ptr %scevgep542, i64 %152
  %scevgep544 = getelementptr i8, ptr %scevgep543, i64 8
  %.1508.us.1 = load double, ptr %scevgep544, align 8
  %153 = shl i64 %arg.kernel.5.1, 2
  %154 = select i1 %.1492.us.1, i64 %153, i64 0
  %scevgep539 = getelementptr i8, ptr %lsr.iv497, i64 %154
  %155 = shl i64 %.1447629631.us, 2
  %scevgep540 = getelementptr i8, ptr %scevgep539, i64 %155
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 4
  %.1561.us.1 = load float, ptr %scevgep541, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep544, align 8
  %156 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %156, 0
  %157 = shl i64 %arg.g.5.0, 3
  %158 = select i1 %.1492.us.2, i64 %157, i64 0
  %scevgep532 = getelementptr i8, ptr %arg.g.4, i64 %158
  %159 = shl i64 %.1447629631.us, 3
  %scevgep533 = getelementptr i8, ptr %scevgep532, i64 %159
  %scevgep534 = getelementptr i8, ptr %scevgep533, i64 16
  %.1508.us.2 = load double, ptr %scevgep534, align 8
  %160 = shl i64 %arg.kernel.5.1, 2
  %161 = select i1 %.1492.us.2, i64 %160, i64 0
  %scevgep529 = getelementptr i8, ptr %lsr.iv497, i64 %161
  %162 = shl i64 %.1447629631.us, 2
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %162
  %scevgep531 = getelementptr i8, ptr %scevgep530, i64 8
  %.1561.us.2 = load float, ptr %scevgep531, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep534, align 8
  %163 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %163, 0
  %164 = shl i64 %arg.g.5.0, 3
  %165 = select i1 %.1492.us.3, i64 %164, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.g.4, i64 %165
  %166 = shl i64 %.1447629631.us, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %166
  %scevgep528 = getelementptr i8, ptr %scevgep527, i64 24
  %.1508.us.3 = load double, ptr %scevgep528, align 8
  %167 = shl i64 %arg.kernel.5.1, 2
  %168 = select i1 %.1492.us.3, i64 %167, i64 0
  %scevgep523 = getelementptr i8, ptr %lsr.iv497, i64 %168
  %169 = shl i64 %.1447629631.us, 2
  %scevgep524 = getelementptr i8, ptr %scevgep523, i64 %169
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 12
  %.1561.us.3 = load float, ptr %scevgep525, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep528, align 8
  %170 = add i64 %.1447629631.us, 4
  %.1492.us.4 = icmp slt i64 %170, 0
  %171 = shl i64 %arg.g.5.0, 3
  %172 = select i1 %.1492.us.4, i64 %171, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.g.4, i64 %172
  %173 = shl i64 %.1447629631.us, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %173
  %scevgep522 = getelementptr i8, ptr %scevgep521, i64 32
  %.1508.us.4 = load double, ptr %scevgep522, align 8
  %174 = shl i64 %arg.kernel.5.1, 2
  %175 = select i1 %.1492.us.4, i64 %174, i64 0
  %scevgep517 = getelementptr i8, ptr %lsr.iv497, i64 %175
  %176 = shl i64 %.1447629631.us, 2
  %scevgep518 = getelementptr i8, ptr %scevgep517, i64 %176
  %scevgep519 = getelementptr i8, ptr %scevgep518, i64 16
  %.1561.us.4 = load float, ptr %scevgep519, align 4
  %.1565.us.4 = fpext float %.1561.us.4 to double
  %.1566.us.4 = fmul nnan nsz double %.1356.us, %.1565.us.4
  %.1567.us.4 = fsub nnan nsz double %.1508.us.4, %.1566.us.4
  store double %.1567.us.4, ptr %scevgep522, align 8
  %177 = add i64 %.1447629631.us, 5
  %.1492.us.5 = icmp slt i64 %177, 0
  %178 = shl i64 %arg.g.5.0, 3
  %179 = select i1 %.1492.us.5, i64 %178, i64 0
  %scevgep514 = getelementptr i8, ptr %arg.g.4, i64 %179
  %180 = shl i64 %.1447629631.us, 3
  %scevgep515 = getelementptr i8, ptr %scevgep514, i64 %180
  %scevgep516 = getelementptr i8, ptr %scevgep515, i64 40
  %.1508.us.5 = load double, ptr %scevgep516, align 8
  %181 = shl i64 %arg.kernel.5.1, 2
  %182 = select i1 %.1492.us.5, i64 %181, i64 0
  %scevgep511 = getelementptr i8, ptr %lsr.iv497, i64 %182
  %183 = shl i64 %.1447629631.us, 2
  %scevgep512 = getelementptr i8, ptr %scevgep511, i64 %183
  %scevgep513 = getelementptr i8, ptr %scevgep512, i64 20
  %.1561.us.5 = load float, ptr %scevgep513, align 4
  %.1565.us.5 = fpext float %.1561.us.5 to double
  %.1566.us.5 = fmul nnan nsz double %.1356.us, %.1565.us.5
  %.1567.us.5 = fsub nnan nsz double %.1508.us.5, %.1566.us.5
  store double %.1567.us.5, ptr %scevgep516, align 8
  %184 = add i64 %.1447629631.us, 6
  %.1492.us.6 = icmp slt i64 %184, 0
  %185 = shl i64 %arg.g.5.0, 3
  %186 = select i1 %.1492.us.6, i64 %185, i64 0
  %scevgep508 = getelementptr i8, ptr %arg.g.4, i64 %186
  %187 = shl i64 %.1447629631.us, 3
  %scevgep509 = getelementptr i8, ptr %scevgep508, i64 %187
  %scevgep510 = getelementptr i8, ptr %scevgep509, i64 48
  %.1508.us.6 = load double, ptr %scevgep510, align 8
  %188 = shl i64 %arg.kernel.5.1, 2
  %189 = select i1 %.1492.us.6, i64 %188, i64 0
  %scevgep505 = getelementptr i8, ptr %lsr.iv497, i64 %189
  %190 = shl i64 %.1447629631.us, 2
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 %190
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 24
  %.1561.us.6 = load float, ptr %scevgep507, align 4
  %.1565.us.6 = fpext float %.1561.us.6 to double
  %.1566.us.6 = fmul nnan nsz double %.1356.us, %.1565.us.6
  %.1567.us.6 = fsub nnan nsz double %.1508.us.6, %.1566.us.6
  store double %.1567.us.6, ptr %scevgep510, align 8
  %191 = add i64 %.1447629631.us, 7
  %.1492.us.7 = icmp slt i64 %191, 0
  %192 = shl i64 %arg.g.5.0, 3
  %193 = select i1 %.1492.us.7, i64 %192, i64 0
  %scevgep502 = getelementptr i8, ptr %arg.g.4, i64 %193
  %194 = shl i64 %.1447629631.us, 3
  %scevgep503 = getelementptr i8, ptr %scevgep502, i64 %194
  %scevgep504 = getelementptr i8, ptr %scevgep503, i64 56
  %.1508.us.7 = load double, ptr %scevgep504, align 8
  %195 = shl i64 %arg.kernel.5.1, 2
  %196 = select i1 %.1492.us.7, i64 %195, i64 0
  %scevgep499 = getelementptr i8, ptr %lsr.iv497, i64 %196
  %197 = shl i64 %.1447629631.us, 2
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 %197
  %scevgep501 = getelementptr i8, ptr %scevgep500, i64 28
  %.1561.us.7 = load float, ptr %scevgep501, align 4
  %.1565.us.7 = fpext float %.1561.us.7 to double
  %.1566.us.7 = fmul nnan nsz double %.1356.us, %.1565.us.7
  %.1567.us.7 = fsub nnan nsz double %.1508.us.7, %.1566.us.7
  store double %.1567.us.7, ptr %scevgep504, align 8
  %lsr.iv.next = add i64 %lsr.iv496, -8
  %.1441.us.7 = icmp sgt i64 %lsr.iv.next, 8
  %198 = add i64 %.1447629631.us, 8
  br i1 %.1441.us.7, label %B600.us, label %B661.us
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n47(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.active) #2 {
common.ret:
  %.5 = add nsw i64 %arg.active, 31
  %.7 = and i64 %.5, -32
  store i64 %.7, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n48(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, double %arg.C, ptr %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, ptr %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, i64 %arg.active) {
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
  br i1 %epil.iter.cmp.not, label %B324, label %B96.epil, !llvm.loop !126

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
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(write) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(read) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v6B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v5B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"branch_weights", i32 49, i32 1}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v41B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!15 = distinct !{!15, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v41B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v41B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd: %retptr"}
!18 = distinct !{!18, !"_ZN6mirlab5learn7subsets15machine_kernels5_goneB3v41B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedEdd"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = !{!24}
!24 = distinct !{!24, !25}
!25 = distinct !{!25, !"LVerDomain"}
!26 = !{!27}
!27 = distinct !{!27, !25}
!28 = distinct !{!28, !20, !29}
!29 = !{!"llvm.loop.unroll.runtime.disable"}
!30 = !{!"branch_weights", i32 4, i32 28}
!31 = distinct !{!31, !20, !29}
!32 = distinct !{!32, !11}
!33 = !{!34}
!34 = distinct !{!34, !35}
!35 = distinct !{!35, !"LVerDomain"}
!36 = !{!37}
!37 = distinct !{!37, !35}
!38 = distinct !{!38, !20, !29}
!39 = distinct !{!39, !20, !29}
!40 = distinct !{!40, !11}
!41 = distinct !{!41, !20, !29}
!42 = !{!43}
!43 = distinct !{!43, !44}
!44 = distinct !{!44, !"LVerDomain"}
!45 = !{!46}
!46 = distinct !{!46, !44}
!47 = !{!48}
!48 = distinct !{!48, !44}
!49 = !{!50, !51, !52, !53, !54, !43, !55, !46, !56, !57}
!50 = distinct !{!50, !44}
!51 = distinct !{!51, !44}
!52 = distinct !{!52, !44}
!53 = distinct !{!53, !44}
!54 = distinct !{!54, !44}
!55 = distinct !{!55, !44}
!56 = distinct !{!56, !44}
!57 = distinct !{!57, !44}
!58 = !{!57}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v39B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!61 = distinct !{!61, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v39B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!62 = !{!51}
!63 = !{!60, !52, !53, !54, !43, !55, !46, !56, !57}
!64 = !{!53}
!65 = !{!60, !54, !43, !55, !46, !56, !57}
!66 = distinct !{!66, !20, !29}
!67 = distinct !{!67, !20}
!68 = distinct !{!68, !29, !20}
!69 = distinct !{!69, !20, !29}
!70 = !{!"branch_weights", i32 8, i32 24}
!71 = distinct !{!71, !20, !29}
!72 = distinct !{!72, !11}
!73 = distinct !{!73, !11}
!74 = distinct !{!74, !20}
!75 = distinct !{!75, !20}
!76 = distinct !{!76, !20, !29}
!77 = distinct !{!77, !11}
!78 = distinct !{!78, !20, !29}
!79 = distinct !{!79, !20, !29}
!80 = distinct !{!80, !20, !29}
!81 = !{!82}
!82 = distinct !{!82, !83}
!83 = distinct !{!83, !"LVerDomain"}
!84 = !{!85}
!85 = distinct !{!85, !83}
!86 = !{!87}
!87 = distinct !{!87, !83}
!88 = !{!89}
!89 = distinct !{!89, !83}
!90 = !{!91}
!91 = distinct !{!91, !83}
!92 = !{!82, !85, !87, !89}
!93 = distinct !{!93, !20, !29}
!94 = distinct !{!94, !20, !29}
!95 = !{!96}
!96 = distinct !{!96, !97}
!97 = distinct !{!97, !"LVerDomain"}
!98 = !{!99}
!99 = distinct !{!99, !97}
!100 = !{!101}
!101 = distinct !{!101, !97}
!102 = !{!103, !104, !105, !106, !107, !96, !108, !99, !109, !110}
!103 = distinct !{!103, !97}
!104 = distinct !{!104, !97}
!105 = distinct !{!105, !97}
!106 = distinct !{!106, !97}
!107 = distinct !{!107, !97}
!108 = distinct !{!108, !97}
!109 = distinct !{!109, !97}
!110 = distinct !{!110, !97}
!111 = !{!110}
!112 = !{!113}
!113 = distinct !{!113, !114, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v45B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!114 = distinct !{!114, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v45B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!115 = !{!104}
!116 = !{!113, !105, !106, !107, !96, !108, !99, !109, !110}
!117 = !{!106}
!118 = !{!113, !107, !96, !108, !99, !109, !110}
!119 = distinct !{!119, !20, !29}
!120 = distinct !{!120, !20}
!121 = distinct !{!121, !29, !20}
!122 = distinct !{!122, !20, !29}
!123 = distinct !{!123, !20, !29}
!124 = distinct !{!124, !11}
!125 = distinct !{!125, !11}
!126 = distinct !{!126, !11}
;; loop _allow
;; stamp 52402c660bf26b4ca5836aaebb0f52ff8bb11dc6
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
;; loop _pair
;; stamp 15ab6912aa8131271fffdfc9b0ffd42b3cc7c8b5
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = internal constant [46 x i8] c"ValueError: new type not compatible with array"
@n3 = internal constant [20 x i8] c"\F2\0F\DA*\98\10iV\EA\D9Fs\05zK\1D7\FC\0A\DC"
@n4 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n2, i32 46, ptr @n3, ptr null, i32 0 }
@n5 = common local_unnamed_addr global ptr null
@n6 = internal constant [86 x i8] c"ValueError: To change to a dtype of a different size, the last axis must be contiguous"
@n7 = internal constant [20 x i8] c"_p\CD\1B\BAoj\1E\1AX1\9C QB\7Fv\C7R4"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 86, ptr @n7, ptr null, i32 0 }
@n9 = internal constant [102 x i8] c"ValueError: When changing to a smaller dtype, its size must be a divisor of the size of original dtype"
@n10 = internal constant [20 x i8] c"\01\F3\81\81\8ERR(<x\C0\C1\8FM\E5w\8B\B6\DD\D0"
@n11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n9, i32 102, ptr @n10, ptr null, i32 0 }
@n12 = internal constant [129 x i8] c"ValueError: When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array."
@n13 = internal constant [20 x i8] c"\C5\13@\E7\FA\C6\11\A3e_\C5\1By\8A\1D\0C\DE\F1\DA\EF"
@n14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n12, i32 129, ptr @n13, ptr null, i32 0 }
@n15 = common local_unnamed_addr global ptr null
@n16 = internal constant [41 x i8] c"ZeroDivisionError: integer modulo by zero"
@n17 = internal constant [20 x i8] c"\FF\B2A\96\E7\1DMRt\D7)[\CE\CA\00\9E\A2Z_\9D"
@n18 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n16, i32 41, ptr @n17, ptr null, i32 0 }
@n19 = common local_unnamed_addr global ptr null
@n20 = common local_unnamed_addr global ptr null
@n21 = common local_unnamed_addr global ptr null
@n22 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.kernel.0, ptr %arg.kernel.1, i64 %arg.kernel.2, i64 %arg.kernel.3, ptr %arg.kernel.4, i64 %arg.kernel.5.0, i64 %arg.kernel.5.1, i64 %arg.kernel.6.0, i64 %arg.kernel.6.1, ptr %arg.diagonal.0, ptr %arg.diagonal.1, i64 %arg.diagonal.2, i64 %arg.diagonal.3, ptr %arg.diagonal.4, i64 %arg.diagonal.5.0, i64 %arg.diagonal.6.0, ptr %arg.g.0, ptr %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, ptr %arg.up.0, ptr %arg.up.1, i64 %arg.up.2, i64 %arg.up.3, ptr %arg.up.4, i64 %arg.up.5.0, i64 %arg.up.6.0, ptr %arg.down.0, ptr %arg.down.1, i64 %arg.down.2, i64 %arg.down.3, ptr %arg.down.4, i64 %arg.down.5.0, i64 %arg.down.6.0, ptr %arg.gain.0, ptr %arg.gain.1, i64 %arg.gain.2, i64 %arg.gain.3, ptr %arg.gain.4, i64 %arg.gain.5.0, i64 %arg.gain.6.0, i64 %arg.active, double %arg.eps) {
B0:
  %.108 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.108, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.108, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.108, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.108, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.108, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.108, i64 48
  %.144 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.218 = alloca i8, align 1
  store i8 0, ptr %.218, align 1
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.287 = alloca i64, align 8
  store i64 0, ptr %.287, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.726 = alloca i64, align 8
  store i64 0, ptr %.726, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.952 = alloca i64, align 8
  store i64 0, ptr %.952, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1734 = alloca i64, align 8
  store i64 0, ptr %.1734, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.1996 = alloca i64, align 8
  store i64 0, ptr %.1996, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.2266 = alloca double, align 8
  store double 0.000000e+00, ptr %.2266, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  tail call void @NRT_incref(ptr %arg.kernel.0)
  tail call void @NRT_incref(ptr %arg.diagonal.0)
  tail call void @NRT_incref(ptr %arg.g.0)
  tail call void @NRT_incref(ptr %arg.up.0)
  tail call void @NRT_incref(ptr %arg.down.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  tail call void @NRT_incref(ptr %arg.gain.0)
  store ptr %arg.gain.4, ptr %.fca.4.gep, align 8
  store i64 %arg.gain.3, ptr %.fca.3.gep, align 8
  store ptr %arg.gain.0, ptr %.108, align 8
  store i64 %arg.gain.2, ptr %.fca.2.gep, align 8
  store ptr %arg.gain.1, ptr %.fca.1.gep, align 8
  store i64 %arg.gain.5.0, ptr %.fca.5.0.gep, align 8
  store i64 %arg.gain.6.0, ptr %.fca.6.0.gep, align 8
  store ptr null, ptr %.144, align 8
  %.150 = call i32 @n23(ptr nonnull %.144, ptr nonnull %excinfo.1, ptr %arg.gain.0, ptr %arg.gain.1, i64 %arg.gain.2, i64 %arg.gain.3, ptr %arg.gain.4, i64 %arg.gain.5.0, i64 %arg.gain.6.0, ptr null)
  switch i32 %.150, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B142:
  %.403913915 = phi i64 [ %.410, %B142 ], [ 0, %B142.preheader ]
  %.410 = add nuw nsw i64 %.403913915, 1
  %0 = getelementptr double, ptr %arg.g.4, i64 %.403913915
  %.464 = load double, ptr %0, align 8
  %1 = getelementptr double, ptr %arg.up.4, i64 %.403913915
  %.494 = load double, ptr %1, align 8
  %.495 = fadd nnan nsz double %.464, %.494
  %2 = getelementptr double, ptr %arg.gain.4, i64 %.403913915
  store double %.495, ptr %2, align 8
  %exitcond.not = icmp eq i64 %.301, %.410
  br i1 %exitcond.not, label %B218.preheader, label %B142

B218:
  %top.3.0923 = phi i64 [ %.742.fr, %B216.backedge ], [ -9223372036854775808, %B218.preheader ]
  %.628919921 = phi i64 [ %.635, %B216.backedge ], [ 0, %B218.preheader ]
  %3 = getelementptr i64, ptr %.272.fca.4.load, i64 %.628919921
  %.689 = load i64, ptr %3, align 8
  %isneg901 = icmp slt i64 %.689, 0
  %.721 = select i1 %isneg901, i64 9223372036854775807, i64 0
  %.722 = xor i64 %.721, %.689
  store i64 0, ptr %.726, align 8
  %.732 = call i32 @n24(ptr nonnull %.726, ptr nonnull %excinfo.4, i64 %top.3.0923, i64 %.722)
  switch i32 %.732, label %B218.if.if [
    i32 -2, label %B216.backedge
    i32 0, label %B216.backedge
  ], !prof !0

B216.backedge:
  %.742 = load i64, ptr %.726, align 8
  %.742.fr = freeze i64 %.742
  %.635 = add nuw nsw i64 %.628919921, 1
  %exitcond975.not = icmp eq i64 %.301, %.635
  br i1 %exitcond975.not, label %B306.endif, label %B218

B374:
  %i.2.0932 = phi i64 [ %.968, %B372.backedge ], [ -1, %B306.endif ]
  %.858928930 = phi i64 [ %.865, %B372.backedge ], [ 0, %B306.endif ]
  %4 = getelementptr i64, ptr %.272.fca.4.load, i64 %.858928930
  %.923 = load i64, ptr %4, align 8
  %.925 = icmp eq i64 %.923, %.7631001
  %spec.select = select i1 %.925, i64 %.858928930, i64 -1
  store i64 0, ptr %.952, align 8
  %.958 = call i32 @n24(ptr nonnull %.952, ptr nonnull %excinfo.5, i64 %i.2.0932, i64 %spec.select)
  switch i32 %.958, label %B420.if.if [
    i32 -2, label %B372.backedge
    i32 0, label %B372.backedge
  ], !prof !0

B372.backedge:
  %.968 = load i64, ptr %.952, align 8
  %.865 = add nuw nsw i64 %.858928930, 1
  %exitcond976.not = icmp eq i64 %.301, %.865
  br i1 %exitcond976.not, label %B438, label %B374

B438:
  %i.2.0.lcssa = phi i64 [ -1, %17 ], [ %.968, %B372.backedge ]
  %.1007 = icmp slt i64 %i.2.0.lcssa, 0
  %.1008 = select i1 %.1007, i64 %arg.gain.5.0, i64 0
  %5 = getelementptr double, ptr %arg.gain.4, i64 %i.2.0.lcssa
  %.1022 = getelementptr double, ptr %5, i64 %.1008
  %.1023 = load double, ptr %.1022, align 8
  %.1029 = fcmp nnan nsz oeq double %.1023, 0xFFF0000000000000
  br i1 %.1029, label %B488, label %B492.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B488 ], [ 0, %B862 ], [ 0, %B1138 ], [ 0, %B1142 ], [ %.150, %B0.if.if ], [ %.226, %B0.endif.endif.if.if ], [ 1, %B0.endif.endif.endif.if ], [ %.291, %B0.endif.endif.endif.endif.if.if ], [ %.732, %B218.if.if ], [ %.958, %B420.if.if ], [ %.1740, %B802.if.if ], [ %.2002, %B948.if.if ], [ %.2272, %B1054.if.if ]
  ret i32 %common.ret.op

B488:
  call void @NRT_decref(ptr %arg.kernel.0)
  call void @NRT_decref(ptr %arg.gain.0)
  call void @NRT_decref(ptr %arg.g.0)
  call void @NRT_decref(ptr %arg.down.0)
  call void @NRT_decref(ptr %arg.diagonal.0)
  call void @NRT_decref(ptr %.272.fca.0.load)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B556:
  %.1298937939 = phi i64 [ %.1305, %B556 ], [ 0, %B556.preheader ]
  %.1305 = add nuw nsw i64 %.1298937939, 1
  %6 = getelementptr double, ptr %arg.g.4, i64 %.1298937939
  %.1363 = load double, ptr %6, align 8
  %.1365 = fsub nnan nsz double %.1023, %.1363
  %7 = getelementptr double, ptr %arg.diagonal.4, i64 %.1298937939
  %.1399 = load double, ptr %7, align 8
  %.1401 = fadd nnan nsz double %.1196, %.1399
  %8 = getelementptr float, ptr %.1127, i64 %.1298937939
  %.1432 = load float, ptr %8, align 4
  %.1433 = fpext float %.1432 to double
  %.1434 = fmul nnan nsz double %.1433, 2.000000e+00
  %.1435 = fsub nnan nsz double %.1401, %.1434
  %.1441 = fcmp nnan nsz ogt double %.1435, 0.000000e+00
  %"$phi654.1.2.1" = select i1 %.1441, double %.1435, double 0x3D719799812DEA11
  %.1460 = fmul nnan nsz double %.1365, %.1365
  %.1464 = fdiv nnan nsz double %.1460, %"$phi654.1.2.1"
  %9 = getelementptr double, ptr %arg.down.4, i64 %.1298937939
  %.1495 = load double, ptr %9, align 8
  %.1496 = fadd nnan nsz double %.1495, %.1464
  %.1502 = fcmp nnan nsz ogt double %.1365, 0.000000e+00
  %.1508 = fcmp nnan nsz ogt double %.1496, 0.000000e+00
  %or.cond = select i1 %.1502, i1 %.1508, i1 false
  %"$phi720.1.2.1" = select i1 %or.cond, double %.1496, double 0.000000e+00
  %10 = getelementptr double, ptr %arg.gain.4, i64 %.1298937939
  store double %"$phi720.1.2.1", ptr %10, align 8
  %exitcond977.not = icmp eq i64 %.301, %.1305
  br i1 %exitcond977.not, label %B802.preheader, label %B556

B802:
  %best.2.0948 = phi i64 [ %.1750, %B800.backedge ], [ 0, %B802.preheader ]
  %.1669944946 = phi i64 [ %.1676, %B800.backedge ], [ 0, %B802.preheader ]
  %11 = getelementptr i64, ptr %.272.fca.4.load, i64 %.1669944946
  %.1730 = load i64, ptr %11, align 8
  store i64 0, ptr %.1734, align 8
  %.1740 = call i32 @n24(ptr nonnull %.1734, ptr nonnull %excinfo.6, i64 %best.2.0948, i64 %.1730)
  switch i32 %.1740, label %B802.if.if [
    i32 -2, label %B800.backedge
    i32 0, label %B800.backedge
  ], !prof !0

B800.backedge:
  %.1750 = load i64, ptr %.1734, align 8
  %.1676 = add nuw nsw i64 %.1669944946, 1
  %exitcond978.not = icmp eq i64 %.301, %.1676
  br i1 %exitcond978.not, label %B850, label %B802

B850:
  %.1768 = icmp eq i64 %.1750, 0
  br i1 %.1768, label %B862, label %B902.preheader

B862.critedge:
  call void @NRT_decref(ptr %arg.kernel.0)
  call void @NRT_decref(ptr %arg.gain.0)
  call void @NRT_decref(ptr %arg.diagonal.0)
  br label %B862

B862:
  call void @NRT_decref(ptr %arg.g.0)
  call void @NRT_decref(ptr %arg.down.0)
  call void @NRT_decref(ptr %.272.fca.0.load)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B902:
  %j.2.0957 = phi i64 [ %.2012.fr, %B900.backedge ], [ -1, %B902.preheader ]
  %.1902953955 = phi i64 [ %.1909, %B900.backedge ], [ 0, %B902.preheader ]
  %12 = getelementptr i64, ptr %.272.fca.4.load, i64 %.1902953955
  %.1967 = load i64, ptr %12, align 8
  %.1969 = icmp eq i64 %.1967, %.1750
  %spec.select889 = select i1 %.1969, i64 %.1902953955, i64 -1
  store i64 0, ptr %.1996, align 8
  %.2002 = call i32 @n24(ptr nonnull %.1996, ptr nonnull %excinfo.7, i64 %j.2.0957, i64 %spec.select889)
  switch i32 %.2002, label %B948.if.if [
    i32 -2, label %B900.backedge
    i32 0, label %B900.backedge
  ], !prof !0

B900.backedge:
  %.2012 = load i64, ptr %.1996, align 8
  %.2012.fr = freeze i64 %.2012
  %.1909 = add nuw nsw i64 %.1902953955, 1
  %exitcond979.not = icmp eq i64 %.301, %.1909
  br i1 %exitcond979.not, label %13, label %B902

13:
  call void @NRT_decref(ptr %.272.fca.0.load)
  %.2056 = icmp slt i64 %.2012.fr, 0
  %spec.select1010 = select i1 %.2056, i64 %arg.g.5.0, i64 0
  %14 = getelementptr double, ptr %arg.g.4, i64 %.2012.fr
  %.2071 = getelementptr double, ptr %14, i64 %spec.select1010
  %.2072 = load double, ptr %.2071, align 8
  %.2074 = fsub nnan nsz double %.1023, %.2072
  %.2076 = fcmp nnan nsz olt double %.2074, %arg.eps
  br i1 %.2076, label %B996.endif, label %B1142

B1054:
  %least.2.0966 = phi double [ %.2282, %B1052.backedge ], [ 0xFFF0000000000000, %B1054.preheader ]
  %.2170962964 = phi i64 [ %.2177, %B1052.backedge ], [ 0, %B1054.preheader ]
  %15 = getelementptr double, ptr %arg.down.4, i64 %.2170962964
  %.2231 = load double, ptr %15, align 8
  %16 = getelementptr double, ptr %arg.g.4, i64 %.2170962964
  %.2261 = load double, ptr %16, align 8
  %.2262 = fsub nnan nsz double %.2231, %.2261
  store double 0.000000e+00, ptr %.2266, align 8
  %.2272 = call i32 @n25(ptr nonnull %.2266, ptr nonnull %excinfo.8, double %least.2.0966, double %.2262)
  switch i32 %.2272, label %B1054.if.if [
    i32 -2, label %B1052.backedge
    i32 0, label %B1052.backedge
  ], !prof !0

B1052.backedge:
  %.2282 = load double, ptr %.2266, align 8
  %.2177 = add nuw nsw i64 %.2170962964, 1
  %exitcond980.not = icmp eq i64 %arg.active, %.2177
  br i1 %exitcond980.not, label %B1120, label %B1054

B1120:
  %least.2.0.lcssa = phi double [ 0xFFF0000000000000, %B996.endif ], [ %.2282, %B1052.backedge ]
  call void @NRT_decref(ptr %arg.g.0)
  call void @NRT_decref(ptr %arg.down.0)
  %.2311 = fadd nnan nsz double %.1023, %least.2.0.lcssa
  %.2317 = fcmp nnan nsz olt double %.2311, %arg.eps
  br i1 %.2317, label %B1138, label %B1142

B1138:
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 -1, i64 16, i1 false)
  br label %common.ret

B1142:
  %g.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.g.0, %13 ]
  %down.sroa.0.0 = phi ptr [ null, %B1120 ], [ %arg.down.0, %13 ]
  call void @NRT_decref(ptr %g.sroa.0.0)
  call void @NRT_decref(ptr %down.sroa.0.0)
  store i64 %i.2.0.lcssa, ptr %retptr, align 8
  %retptr.repack896 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %.2012.fr, ptr %retptr.repack896, align 8
  br label %common.ret

B0.endif:
  store i8 0, ptr %.218, align 1
  %.226 = call i32 @n26(ptr nonnull %.218, ptr nonnull %excinfo.2, i64 1, ptr null, ptr null, i64 1, i64 8, ptr nonnull %.fca.5.0.gep, i64 1, i64 8, ptr null, ptr null, i64 1, i64 8, ptr nonnull %.fca.6.0.gep, i64 1, i64 8, i64 8, i64 8, i8 67)
  %.227 = load ptr, ptr %excinfo.2, align 8
  %.234.not = icmp eq i32 %.226, 0
  %.235 = select i1 %.234.not, ptr undef, ptr %.227
  %.236 = load i8, ptr %.218, align 1
  %.239 = icmp eq i8 %.236, 0
  br i1 %.239, label %B0.endif.endif, label %B0.endif.endif.thread

B0.if.if:
  %.158.not = icmp eq i32 %.150, 0
  %.151 = load ptr, ptr %excinfo.1, align 8
  %.159 = select i1 %.158.not, ptr undef, ptr %.151
  store ptr %.159, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  switch i32 %.226, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.if
    i32 0, label %B0.endif.endif.endif.if
  ], !prof !0

B0.endif.endif.thread:
  switch i32 %.226, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:
  store ptr %.235, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endif:
  %.257885 = load i64, ptr %.fca.5.0.gep, align 8
  store i64 %.257885, ptr %.fca.2.gep, align 8
  store i64 8, ptr %.fca.3.gep, align 8
  %.272.fca.0.load = load ptr, ptr %.108, align 8
  %.272.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @NRT_incref(ptr %.272.fca.0.load)
  store i64 0, ptr %.287, align 8
  %.291 = call i32 @n27(ptr nonnull %.287, ptr nonnull %excinfo.3, i64 %arg.active)
  call void @NRT_decref(ptr %arg.gain.0)
  switch i32 %.291, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:
  %.299 = icmp sgt i32 %.291, 0
  %.292 = load ptr, ptr %excinfo.3, align 8
  %.300 = select i1 %.299, ptr %.292, ptr undef
  store ptr %.300, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.301 = load i64, ptr %.287, align 8
  %.355 = icmp slt i64 %.301, 1
  br i1 %.355, label %17, label %B142.preheader

B142.preheader:
  br label %B142

B218.preheader:
  call void @NRT_decref(ptr %arg.up.0)
  br label %B218

B218.if.if:
  %.740 = icmp sgt i32 %.732, 0
  %.733 = load ptr, ptr %excinfo.4, align 8
  %.741 = select i1 %.740, ptr %.733, ptr undef
  store ptr %.741, ptr %excinfo, align 8
  br label %common.ret

B306.endif:
  %isneg = icmp slt i64 %.742.fr, 0
  %spec.select1011 = select i1 %isneg, i64 9223372036854775807, i64 0
  %.7631001 = xor i64 %spec.select1011, %.742.fr
  br label %B374

17:
  call void @NRT_decref(ptr %arg.up.0)
  br label %B438

B420.if.if:
  %.966 = icmp sgt i32 %.958, 0
  %.959 = load ptr, ptr %excinfo.5, align 8
  %.967 = select i1 %.966, ptr %.959, ptr undef
  store ptr %.967, ptr %excinfo, align 8
  br label %common.ret

B492.endif:
  %.1107 = select i1 %.1007, i64 %arg.kernel.5.0, i64 0
  %.1108 = add i64 %.1107, %i.2.0.lcssa
  %.1125 = mul i64 %.1108, %arg.kernel.5.1
  %.1127 = getelementptr float, ptr %arg.kernel.4, i64 %.1125
  %.1181 = select i1 %.1007, i64 %arg.diagonal.5.0, i64 0
  %18 = getelementptr double, ptr %arg.diagonal.4, i64 %i.2.0.lcssa
  %.1195 = getelementptr double, ptr %18, i64 %.1181
  %.1196 = load double, ptr %.1195, align 8
  br i1 %.355, label %B862.critedge, label %B556.preheader

B556.preheader:
  br label %B556

B802.preheader:
  call void @NRT_decref(ptr %arg.kernel.0)
  call void @NRT_decref(ptr %arg.gain.0)
  call void @NRT_decref(ptr %arg.diagonal.0)
  br label %B802

B802.if.if:
  %.1748 = icmp sgt i32 %.1740, 0
  %.1741 = load ptr, ptr %excinfo.6, align 8
  %.1749 = select i1 %.1748, ptr %.1741, ptr undef
  store ptr %.1749, ptr %excinfo, align 8
  br label %common.ret

B902.preheader:
  br label %B902

B948.if.if:
  %.2010 = icmp sgt i32 %.2002, 0
  %.2003 = load ptr, ptr %excinfo.7, align 8
  %.2011 = select i1 %.2010, ptr %.2003, ptr undef
  store ptr %.2011, ptr %excinfo, align 8
  br label %common.ret

B996.endif:
  %.2164963.not = icmp slt i64 %arg.active, 1
  br i1 %.2164963.not, label %B1120, label %B1054.preheader

B1054.preheader:
  br label %B1054

B1054.if.if:
  %.2280 = icmp sgt i32 %.2272, 0
  %.2273 = load ptr, ptr %excinfo.8, align 8
  %.2281 = select i1 %.2280, ptr %.2273, ptr undef
  store ptr %.2281, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr range(i32 0, 2) i32 @n23(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readnone captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.dtype) #1 {
B0:
  %.30.not = icmp eq i64 %arg.a.3, 8
  br i1 %.30.not, label %B474, label %switch.end.1

common.ret:
  %common.ret.op = phi i32 [ 1, %B246 ], [ 1, %B342 ], [ 0, %B376 ], [ 1, %B440 ], [ 0, %B474 ], [ 0, %B478 ]
  ret i32 %common.ret.op

B246:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B280:
  %.135 = icmp sgt i64 %arg.a.3, 8
  br i1 %.135, label %B314.else.if, label %switch.end.2.else.if

B342:
  store ptr @n11, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B376:
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B440:
  store ptr @n14, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B474:
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B478:
  store ptr null, ptr %retptr, align 8
  br label %common.ret

switch.end.1:
  %.59.not181 = icmp eq i64 %arg.a.5.0, 1
  %.67.not182 = icmp eq i64 %arg.a.2, 0
  %.96.not183 = icmp eq i64 %arg.a.6.0, %arg.a.3
  %brmerge = select i1 %.59.not181, i1 true, i1 %.67.not182
  %brmerge180 = select i1 %brmerge, i1 true, i1 %.96.not183
  br i1 %brmerge180, label %B280, label %B246

B314.else.if:
  %.174179 = and i64 %arg.a.3, 7
  %.197.not = icmp eq i64 %.174179, 0
  br i1 %.197.not, label %B376, label %B342

switch.end.2.else.if:
  %.247 = mul nsw i64 %arg.a.5.0, %arg.a.3
  %0 = and i64 %.247, 7
  %.291.not = icmp eq i64 %0, 0
  br i1 %.291.not, label %B478, label %B440
}

define linkonce_odr range(i32 0, 2) i32 @n26(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.nd, ptr %arg.dims.0, ptr readnone captures(none) %arg.dims.1, i64 %arg.dims.2, i64 %arg.dims.3, ptr captures(none) %arg.dims.4, i64 %arg.dims.5.0, i64 %arg.dims.6.0, ptr %arg.strides.0, ptr readnone captures(none) %arg.strides.1, i64 %arg.strides.2, i64 %arg.strides.3, ptr captures(none) %arg.strides.4, i64 %arg.strides.5.0, i64 %arg.strides.6.0, i64 %arg.old_itemsize, i64 %arg.new_itemsize, i8 %arg.layout) {
B0:
  tail call void @NRT_incref(ptr %arg.dims.0)
  tail call void @NRT_incref(ptr %arg.strides.0)
  %.50 = icmp eq i8 %arg.layout, 65
  br i1 %.50, label %B18, label %B112

B18:
  %0 = getelementptr i64, ptr %arg.strides.4, i64 %arg.strides.5.0
  %.82 = getelementptr i8, ptr %0, i64 -8
  %.83 = load i64, ptr %.82, align 8
  %.85 = icmp eq i64 %.83, %arg.old_itemsize
  br i1 %.85, label %B112, label %B66

B66:
  %.127 = load i64, ptr %arg.strides.4, align 8
  %.129 = icmp eq i64 %.127, %arg.old_itemsize
  %spec.select = select i1 %.129, i8 70, i8 65
  br label %B112

B112:
  %layout.3.0 = phi i8 [ %arg.layout, %B0 ], [ 67, %B18 ], [ %spec.select, %B66 ]
  %.139.not = icmp eq i64 %arg.old_itemsize, %arg.new_itemsize
  br i1 %.139.not, label %B152, label %B124

B124:
  %.143 = icmp eq i8 %layout.3.0, 65
  %.146 = icmp eq i64 %arg.nd, 0
  %or.cond = select i1 %.143, i1 true, i1 %.146
  br i1 %or.cond, label %B148, label %B152

common.ret:
  %common.ret.op = phi i32 [ 0, %B148 ], [ 0, %B210 ], [ 0, %B320 ], [ 0, %B354 ], [ 1, %B192.if ], [ 1, %B280.if ]
  ret i32 %common.ret.op

B148:
  tail call void @NRT_decref(ptr %arg.strides.0)
  tail call void @NRT_decref(ptr %arg.dims.0)
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B152:
  %.171 = icmp eq i8 %layout.3.0, 67
  %.176 = add nsw i64 %arg.nd, -1
  %spec.select293 = select i1 %.171, i64 %.176, i64 0
  %.190 = icmp slt i64 %arg.new_itemsize, %arg.old_itemsize
  br i1 %.190, label %B192, label %B268

B192:
  %.196 = icmp eq i64 %arg.new_itemsize, 0
  br i1 %.196, label %B192.if, label %B192.else.if, !prof !2

B210:
  tail call void @NRT_decref(ptr %arg.strides.0)
  tail call void @NRT_decref(ptr %arg.dims.0)
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B268:
  %.417 = icmp sgt i64 %arg.new_itemsize, %arg.old_itemsize
  br i1 %.417, label %B280, label %B352

B280:
  %.433 = icmp slt i64 %spec.select293, 0
  %.434 = select i1 %.433, i64 %arg.dims.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.dims.4, i64 %spec.select293
  %.448 = getelementptr i64, ptr %1, i64 %.434
  %.449 = load i64, ptr %.448, align 8
  %.451 = mul nsw i64 %.449, %arg.old_itemsize
  %.461 = icmp eq i64 %arg.new_itemsize, 0
  br i1 %.461, label %B280.if, label %B280.else, !prof !2

B320:
  tail call void @NRT_decref(ptr %arg.strides.0)
  tail call void @NRT_decref(ptr %arg.dims.0)
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B352:
  tail call void @NRT_decref(ptr %arg.strides.0)
  br label %B354

B354:
  %arg.strides.0.sink = phi ptr [ %arg.strides.0, %B324.endif ], [ %arg.strides.0, %B214.else.if ], [ %arg.dims.0, %B352 ]
  tail call void @NRT_decref(ptr %arg.strides.0.sink)
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B192.if:
  store ptr @n18, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B192.else.if:
  %2 = or i64 %arg.old_itemsize, %arg.new_itemsize
  %3 = icmp ult i64 %2, 4294967296
  br i1 %3, label %4, label %11

4:
  %5 = trunc nuw i64 %arg.new_itemsize to i32
  %6 = trunc nuw i64 %arg.old_itemsize to i32
  %7 = udiv i32 %6, %5
  %8 = urem i32 %6, %5
  %9 = zext i32 %7 to i64
  %10 = zext i32 %8 to i64
  br label %14

11:
  %12 = sdiv i64 %arg.old_itemsize, %arg.new_itemsize
  %13 = srem i64 %arg.old_itemsize, %arg.new_itemsize
  br label %14

14:
  %15 = phi i64 [ %9, %4 ], [ %12, %11 ]
  %16 = phi i64 [ %10, %4 ], [ %13, %11 ]
  %.218 = xor i64 %16, %arg.new_itemsize
  %.219 = icmp slt i64 %.218, 0
  %.220 = icmp ne i64 %16, 0
  %.221 = and i1 %.220, %.219
  %.228 = select i1 %.221, i64 %arg.new_itemsize, i64 0
  %.208.1 = sub i64 0, %.228
  %.238.not = icmp eq i64 %16, %.208.1
  br i1 %.238.not, label %B214.else.if, label %B210

B214.else.if:
  %.291 = sext i1 %.221 to i64
  %.270.1 = add nsw i64 %15, %.291
  %.319 = icmp slt i64 %spec.select293, 0
  %.320 = select i1 %.319, i64 %arg.dims.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.dims.4, i64 %spec.select293
  %.334 = getelementptr i64, ptr %17, i64 %.320
  %.335 = load i64, ptr %.334, align 8
  %.336 = mul nsw i64 %.270.1, %.335
  store i64 %.336, ptr %.334, align 8
  tail call void @NRT_decref(ptr %arg.dims.0)
  %.389 = select i1 %.319, i64 %arg.strides.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.strides.4, i64 %spec.select293
  %.403 = getelementptr i64, ptr %18, i64 %.389
  store i64 %arg.new_itemsize, ptr %.403, align 8
  br label %B354

B280.if:
  store ptr @n18, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B280.else:
  %.474 = icmp ne i64 %.451, -9223372036854775808
  %.475 = icmp ne i64 %arg.new_itemsize, -1
  %.476.not = or i1 %.475, %.474
  br i1 %.476.not, label %B280.else.if, label %B324.endif, !prof !3

B280.else.if:
  %19 = or i64 %.451, %arg.new_itemsize
  %20 = icmp ult i64 %19, 4294967296
  br i1 %20, label %21, label %28

21:
  %22 = trunc nuw i64 %arg.new_itemsize to i32
  %23 = trunc nuw i64 %.451 to i32
  %24 = udiv i32 %23, %22
  %25 = urem i32 %23, %22
  %26 = zext i32 %24 to i64
  %27 = zext i32 %25 to i64
  br label %31

28:
  %29 = sdiv i64 %.451, %arg.new_itemsize
  %30 = srem i64 %.451, %arg.new_itemsize
  br label %31

31:
  %32 = phi i64 [ %26, %21 ], [ %29, %28 ]
  %33 = phi i64 [ %27, %21 ], [ %30, %28 ]
  %.481 = xor i64 %33, %arg.new_itemsize
  %.482 = icmp slt i64 %.481, 0
  %.483 = icmp ne i64 %33, 0
  %.484 = and i1 %.483, %.482
  %.491 = select i1 %.484, i64 %arg.new_itemsize, i64 0
  %.471.1 = sub nsw i64 0, %.491
  %.501.not = icmp eq i64 %33, %.471.1
  br i1 %.501.not, label %B324.else.if, label %B320

B324.endif:
  %.533.0 = phi i64 [ 0, %B280.else ], [ %spec.select294, %B324.else.if ]
  %34 = icmp slt i64 %spec.select293, 0
  %sunkaddr = shl i64 %.434, 3
  %sunkaddr3 = getelementptr inbounds i8, ptr %1, i64 %sunkaddr
  store i64 %.533.0, ptr %sunkaddr3, align 8
  tail call void @NRT_decref(ptr %arg.dims.0)
  %.620 = select i1 %34, i64 %arg.strides.5.0, i64 0
  %35 = getelementptr i64, ptr %arg.strides.4, i64 %spec.select293
  %.634 = getelementptr i64, ptr %35, i64 %.620
  store i64 %arg.new_itemsize, ptr %.634, align 8
  br label %B354

B324.else.if:
  %.554 = sext i1 %.484 to i64
  %spec.select294 = add i64 %32, %.554
  br label %B324.endif
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n27(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.active) #1 {
common.ret:
  %.5 = add nsw i64 %arg.active, 31
  %.7 = and i64 %.5, -32
  store i64 %.7, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n24(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64) #2

define linkonce_odr noundef i32 @n25(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #1 {
B0:
  %.12 = fcmp nnan nsz ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{i1 true}
!2 = !{!"branch_weights", i32 1, i32 99}
!3 = !{!"branch_weights", i32 99, i32 1}
;; loop _gone
;; stamp 937a744a893bd32cf0552fdde488e45e4499e0b3
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
;; stamp 1ae8c093533c96adb0252b455cb7885dbff893ac
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
  %min.iters.check = icmp slt i64 %.155.fr, 88
  br i1 %min.iters.check, label %B36.backedge.preheader448, label %vector.memcheck

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
  %.fr437 = freeze ptr %7
  %scevgep10 = getelementptr i8, ptr %.fr437, i64 %3
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
  %.fr438 = freeze ptr %11
  %scevgep18 = getelementptr i8, ptr %.fr438, i64 %3
  %scevgep21 = getelementptr i8, ptr %arg.down.4, i64 %0
  %scevgep21.fr = freeze ptr %scevgep21
  %scevgep22 = getelementptr i8, ptr %arg.down.4, i64 %8
  %scevgep22.fr = freeze ptr %scevgep22
  %12 = add i64 %arg.active, %arg.away.5.0
  %13 = shl i64 %12, 3
  %scevgep25 = getelementptr i8, ptr %arg.away.4, i64 %13
  %scevgep25.fr = freeze ptr %scevgep25
  %14 = getelementptr i8, ptr %arg.away.4, i64 %13
  %.fr439 = freeze ptr %14
  %scevgep26 = getelementptr i8, ptr %.fr439, i64 %3
  %scevgep29 = getelementptr i8, ptr %arg.away.4, i64 %0
  %scevgep29.fr = freeze ptr %scevgep29
  %scevgep30 = getelementptr i8, ptr %arg.away.4, i64 %8
  %scevgep30.fr = freeze ptr %scevgep30
  %15 = add i64 %arg.active, %arg.y.5.0
  %16 = shl i64 %15, 3
  %scevgep33 = getelementptr i8, ptr %arg.y.4, i64 %16
  %scevgep33.fr = freeze ptr %scevgep33
  %17 = getelementptr i8, ptr %arg.y.4, i64 %16
  %.fr440 = freeze ptr %17
  %scevgep34 = getelementptr i8, ptr %.fr440, i64 %3
  %scevgep37 = getelementptr i8, ptr %arg.y.4, i64 %0
  %scevgep37.fr = freeze ptr %scevgep37
  %scevgep38 = getelementptr i8, ptr %arg.y.4, i64 %8
  %scevgep38.fr = freeze ptr %scevgep38
  %18 = add i64 %arg.active, %arg.alpha.5.0
  %19 = shl i64 %18, 3
  %scevgep41 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %scevgep41.fr = freeze ptr %scevgep41
  %20 = getelementptr i8, ptr %arg.alpha.4, i64 %19
  %.fr441 = freeze ptr %20
  %scevgep42 = getelementptr i8, ptr %.fr441, i64 %3
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
  br i1 %conflict.rdx385, label %B36.backedge.preheader448, label %vector.ph

vector.ph:
  %n.vec = and i64 %..155, 9223372036854775800
  %21 = and i64 %..155, 7
  %22 = add i64 %arg.active, %n.vec
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %arg.away.5.0, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert386 = insertelement <8 x i64> poison, i64 %arg.y.5.0, i64 0
  %broadcast.splat387 = shufflevector <8 x i64> %broadcast.splatinsert386, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert388 = insertelement <8 x i64> poison, i64 %arg.g.5.0, i64 0
  %broadcast.splat389 = shufflevector <8 x i64> %broadcast.splatinsert388, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i64> poison, i64 %arg.alpha.5.0, i64 0
  %broadcast.splat391 = shufflevector <8 x i64> %broadcast.splatinsert390, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat393 = shufflevector <8 x double> %broadcast.splatinsert392, <8 x double> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i64> poison, i64 %arg.up.5.0, i64 0
  %broadcast.splat395 = shufflevector <8 x i64> %broadcast.splatinsert394, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i64> poison, i64 %arg.down.5.0, i64 0
  %broadcast.splat397 = shufflevector <8 x i64> %broadcast.splatinsert396, <8 x i64> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i64> poison, i64 %arg.active, i64 0
  %broadcast.splat399 = shufflevector <8 x i64> %broadcast.splatinsert398, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = add <8 x i64> %broadcast.splat399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %vector.body

vector.body:
  %lsr.iv569 = phi i64 [ %lsr.iv.next570, %vector.body ], [ %n.vec, %vector.ph ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ %induction, %vector.ph ]
  %23 = icmp slt <8 x i64> %vec.ind, zeroinitializer
  %24 = select <8 x i1> %23, <8 x i64> %broadcast.splat, <8 x i64> zeroinitializer
  %25 = getelementptr double, ptr %arg.away.4, <8 x i64> %vec.ind
  %26 = getelementptr double, <8 x ptr> %25, <8 x i64> %24
  %wide.masked.gather = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %26, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !2
  %27 = select <8 x i1> %23, <8 x i64> %broadcast.splat387, <8 x i64> zeroinitializer
  %28 = getelementptr double, ptr %arg.y.4, <8 x i64> %vec.ind
  %29 = getelementptr double, <8 x ptr> %28, <8 x i64> %27
  %wide.masked.gather400 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %29, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !5
  %30 = fadd nnan nsz <8 x double> %wide.masked.gather, %wide.masked.gather400
  %31 = select <8 x i1> %23, <8 x i64> %broadcast.splat389, <8 x i64> zeroinitializer
  %32 = getelementptr double, ptr %arg.g.4, <8 x i64> %vec.ind
  %33 = getelementptr double, <8 x ptr> %32, <8 x i64> %31
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %30, <8 x ptr> align 8 %33, <8 x i1> splat (i1 true)), !alias.scope !7, !noalias !9
  %34 = select <8 x i1> %23, <8 x i64> %broadcast.splat391, <8 x i64> zeroinitializer
  %35 = getelementptr double, ptr %arg.alpha.4, <8 x i64> %vec.ind
  %36 = getelementptr double, <8 x ptr> %35, <8 x i64> %34
  %wide.masked.gather401 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %36, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !18, !noalias !19
  %37 = fcmp nnan nsz olt <8 x double> %wide.masked.gather401, %broadcast.splat393
  %38 = select <8 x i1> %37, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %39 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather401, zeroinitializer
  %40 = select <8 x i1> %39, <8 x double> zeroinitializer, <8 x double> splat (double 0xFFF0000000000000)
  %wide.masked.gather402 = tail call <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr> align 8 %29, <8 x i1> splat (i1 true), <8 x double> poison), !alias.scope !5, !noalias !19
  %41 = fcmp nnan nsz ogt <8 x double> %wide.masked.gather402, zeroinitializer
  %42 = select <8 x i1> %41, <8 x double> %40, <8 x double> %38
  %43 = select <8 x i1> %41, <8 x double> %38, <8 x double> %40
  %44 = select <8 x i1> %23, <8 x i64> %broadcast.splat395, <8 x i64> zeroinitializer
  %45 = getelementptr double, ptr %arg.up.4, <8 x i64> %vec.ind
  %46 = getelementptr double, <8 x ptr> %45, <8 x i64> %44
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %43, <8 x ptr> align 8 %46, <8 x i1> splat (i1 true)), !alias.scope !22, !noalias !23
  %47 = select <8 x i1> %23, <8 x i64> %broadcast.splat397, <8 x i64> zeroinitializer
  %48 = getelementptr double, ptr %arg.down.4, <8 x i64> %vec.ind
  %49 = getelementptr double, <8 x ptr> %48, <8 x i64> %47
  tail call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %42, <8 x ptr> align 8 %49, <8 x i1> splat (i1 true)), !alias.scope !24, !noalias !25
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %lsr.iv.next570 = add nsw i64 %lsr.iv569, -8
  %50 = icmp eq i64 %lsr.iv.next570, 0
  br i1 %50, label %middle.block, label %vector.body, !llvm.loop !26

middle.block:
  %cmp.n = icmp eq i64 %.155.fr, %n.vec
  br i1 %cmp.n, label %B122.endif, label %B36.backedge.preheader448

B36.backedge.preheader448:
  %.199613617.ph = phi i64 [ %..155, %vector.memcheck ], [ %..155, %B36.backedge.preheader ], [ %21, %middle.block ]
  %.206614616.ph = phi i64 [ %arg.active, %vector.memcheck ], [ %arg.active, %B36.backedge.preheader ], [ %22, %middle.block ]
  %51 = add nuw i64 %.199613617.ph, 1
  br label %B36.backedge

B36.backedge:
  %lsr.iv555 = phi i64 [ %51, %B36.backedge.preheader448 ], [ %lsr.iv.next556, %B36.backedge ]
  %.206614616 = phi i64 [ %.206614616.ph, %B36.backedge.preheader448 ], [ %.213, %B36.backedge ]
  %.251 = icmp slt i64 %.206614616, 0
  %52 = shl i64 %arg.away.5.0, 3
  %53 = select i1 %.251, i64 %52, i64 0
  %scevgep567 = getelementptr i8, ptr %arg.away.4, i64 %53
  %54 = shl i64 %.206614616, 3
  %scevgep568 = getelementptr i8, ptr %scevgep567, i64 %54
  %.267 = load double, ptr %scevgep568, align 8
  %55 = shl i64 %arg.y.5.0, 3
  %56 = select i1 %.251, i64 %55, i64 0
  %scevgep565 = getelementptr i8, ptr %arg.y.4, i64 %56
  %57 = shl i64 %.206614616, 3
  %scevgep566 = getelementptr i8, ptr %scevgep565, i64 %57
  %.297 = load double, ptr %scevgep566, align 8
  %.298 = fadd nnan nsz double %.267, %.297
  %58 = shl i64 %arg.g.5.0, 3
  %59 = select i1 %.251, i64 %58, i64 0
  %scevgep563 = getelementptr i8, ptr %arg.g.4, i64 %59
  %60 = shl i64 %.206614616, 3
  %scevgep564 = getelementptr i8, ptr %scevgep563, i64 %60
  store double %.298, ptr %scevgep564, align 8
  %61 = shl i64 %arg.alpha.5.0, 3
  %62 = select i1 %.251, i64 %61, i64 0
  %scevgep561 = getelementptr i8, ptr %arg.alpha.4, i64 %62
  %63 = shl i64 %.206614616, 3
  %scevgep562 = getelementptr i8, ptr %scevgep561, i64 %63
  %.94.i = load double, ptr %scevgep562, align 8, !noalias !19
  %.95.i = fcmp nnan nsz olt double %.94.i, %arg.C
  %"$phi56.0.2.0.i" = select i1 %.95.i, double 0.000000e+00, double 0xFFF0000000000000
  %.148.i = fcmp nnan nsz ogt double %.94.i, 0.000000e+00
  %"$phi110.0.2.0.i" = select i1 %.148.i, double 0.000000e+00, double 0xFFF0000000000000
  %.194.i = load double, ptr %scevgep566, align 8, !noalias !19
  %.201.i = fcmp nnan nsz ogt double %.194.i, 0.000000e+00
  %"$phi110.0.2.0.$phi56.0.2.0.i" = select i1 %.201.i, double %"$phi110.0.2.0.i", double %"$phi56.0.2.0.i"
  %"$phi56.0.2.0.$phi110.0.2.0.i" = select i1 %.201.i, double %"$phi56.0.2.0.i", double %"$phi110.0.2.0.i"
  %64 = shl i64 %arg.up.5.0, 3
  %65 = select i1 %.251, i64 %64, i64 0
  %scevgep559 = getelementptr i8, ptr %arg.up.4, i64 %65
  %66 = shl i64 %.206614616, 3
  %scevgep560 = getelementptr i8, ptr %scevgep559, i64 %66
  store double %"$phi56.0.2.0.$phi110.0.2.0.i", ptr %scevgep560, align 8, !noalias !19
  %67 = shl i64 %arg.down.5.0, 3
  %68 = select i1 %.251, i64 %67, i64 0
  %scevgep557 = getelementptr i8, ptr %arg.down.4, i64 %68
  %69 = shl i64 %.206614616, 3
  %scevgep558 = getelementptr i8, ptr %scevgep557, i64 %69
  store double %"$phi110.0.2.0.$phi56.0.2.0.i", ptr %scevgep558, align 8, !noalias !19
  %.213 = add i64 %.206614616, 1
  %lsr.iv.next556 = add i64 %lsr.iv555, -1
  %.200 = icmp samesign ugt i64 %lsr.iv.next556, 1
  br i1 %.200, label %B36.backedge, label %B122.endif, !llvm.loop !29

B158:
  %free.2.0624 = phi i64 [ %.576, %B158 ], [ %free.2.0624.ph, %B158.preheader ]
  %.476620622 = phi i64 [ %.483, %B158 ], [ %.476620622.ph, %B158.preheader ]
  %.483 = add nuw nsw i64 %.476620622, 1
  %70 = shl i64 %.476620622, 3
  %scevgep545 = getelementptr i8, ptr %arg.alpha.4, i64 %70
  %.537 = load double, ptr %scevgep545, align 8
  %.539 = fcmp nnan nsz ogt double %.537, 0.000000e+00
  %.557 = fcmp nnan nsz olt double %.537, %arg.C
  %"$phi204.2.2.1" = select i1 %.539, i1 %.557, i1 false
  %.575 = zext i1 %"$phi204.2.2.1" to i64
  %.576 = add nuw nsw i64 %free.2.0624, %.575
  %exitcond.not = icmp eq i64 %arg.active, %.483
  br i1 %exitcond.not, label %B212.loopexit, label %B158, !llvm.loop !30

B212.loopexit:
  %.576.lcssa = phi i64 [ %103, %vec.epilog.middle.block ], [ %93, %middle.block422 ], [ %.576, %B158 ]
  %71 = mul nsw i64 %.576.lcssa, %arg.n
  br label %B212

B212:
  %free.2.0.lcssa = phi i64 [ 0, %B122.endif ], [ %71, %B212.loopexit ]
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
  %min.iters.check405 = icmp ult i64 %arg.active, 8
  br i1 %min.iters.check405, label %B158.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %min.iters.check407 = icmp ult i64 %arg.active, 32
  br i1 %min.iters.check407, label %vec.epilog.ph, label %vector.ph408

vector.ph408:
  %n.vec410 = and i64 %arg.active, 9223372036854775776
  %broadcast.splatinsert411 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat412 = shufflevector <8 x double> %broadcast.splatinsert411, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body413

vector.body413:
  %index414 = phi i64 [ 0, %vector.ph408 ], [ %index.next421, %vector.body413 ]
  %vec.phi = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %88, %vector.body413 ]
  %vec.phi415 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %89, %vector.body413 ]
  %vec.phi416 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %90, %vector.body413 ]
  %vec.phi417 = phi <8 x i64> [ zeroinitializer, %vector.ph408 ], [ %91, %vector.body413 ]
  %sunkaddr = shl i64 %index414, 3
  %sunkaddr585 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr
  %wide.load = load <8 x double>, ptr %sunkaddr585, align 8
  %sunkaddr586 = shl i64 %index414, 3
  %sunkaddr587 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr586
  %sunkaddr588 = getelementptr i8, ptr %sunkaddr587, i64 64
  %wide.load418 = load <8 x double>, ptr %sunkaddr588, align 8
  %sunkaddr589 = shl i64 %index414, 3
  %sunkaddr590 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr589
  %sunkaddr591 = getelementptr i8, ptr %sunkaddr590, i64 128
  %wide.load419 = load <8 x double>, ptr %sunkaddr591, align 8
  %sunkaddr592 = shl i64 %index414, 3
  %sunkaddr593 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr592
  %sunkaddr594 = getelementptr i8, ptr %sunkaddr593, i64 192
  %wide.load420 = load <8 x double>, ptr %sunkaddr594, align 8
  %72 = fcmp nnan nsz ogt <8 x double> %wide.load, zeroinitializer
  %73 = fcmp nnan nsz ogt <8 x double> %wide.load418, zeroinitializer
  %74 = fcmp nnan nsz ogt <8 x double> %wide.load419, zeroinitializer
  %75 = fcmp nnan nsz ogt <8 x double> %wide.load420, zeroinitializer
  %76 = fcmp nnan nsz olt <8 x double> %wide.load, %broadcast.splat412
  %77 = fcmp nnan nsz olt <8 x double> %wide.load418, %broadcast.splat412
  %78 = fcmp nnan nsz olt <8 x double> %wide.load419, %broadcast.splat412
  %79 = fcmp nnan nsz olt <8 x double> %wide.load420, %broadcast.splat412
  %80 = select <8 x i1> %72, <8 x i1> %76, <8 x i1> zeroinitializer
  %81 = select <8 x i1> %73, <8 x i1> %77, <8 x i1> zeroinitializer
  %82 = select <8 x i1> %74, <8 x i1> %78, <8 x i1> zeroinitializer
  %83 = select <8 x i1> %75, <8 x i1> %79, <8 x i1> zeroinitializer
  %84 = zext <8 x i1> %80 to <8 x i64>
  %85 = zext <8 x i1> %81 to <8 x i64>
  %86 = zext <8 x i1> %82 to <8 x i64>
  %87 = zext <8 x i1> %83 to <8 x i64>
  %88 = add <8 x i64> %vec.phi, %84
  %89 = add <8 x i64> %vec.phi415, %85
  %90 = add <8 x i64> %vec.phi416, %86
  %91 = add <8 x i64> %vec.phi417, %87
  %index.next421 = add nuw i64 %index414, 32
  %92 = icmp eq i64 %n.vec410, %index.next421
  br i1 %92, label %middle.block422, label %vector.body413, !llvm.loop !31

middle.block422:
  %bin.rdx = add <8 x i64> %89, %88
  %bin.rdx423 = add <8 x i64> %90, %bin.rdx
  %bin.rdx424 = add <8 x i64> %91, %bin.rdx423
  %rdx.shuf = shufflevector <8 x i64> %bin.rdx424, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx574 = add <8 x i64> %bin.rdx424, %rdx.shuf
  %rdx.shuf575 = shufflevector <8 x i64> %bin.rdx574, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx576 = add <8 x i64> %bin.rdx574, %rdx.shuf575
  %rdx.shuf577 = shufflevector <8 x i64> %bin.rdx576, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx578 = add <8 x i64> %bin.rdx576, %rdx.shuf577
  %93 = extractelement <8 x i64> %bin.rdx578, i64 0
  %cmp.n425 = icmp eq i64 %arg.active, %n.vec410
  br i1 %cmp.n425, label %B212.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %94 = and i64 %arg.active, 24
  %min.epilog.iters.check = icmp eq i64 %94, 0
  br i1 %min.epilog.iters.check, label %B158.preheader, label %vec.epilog.ph, !prof !32

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec410, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %93, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec427 = and i64 %arg.active, 9223372036854775800
  %95 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  %broadcast.splatinsert428 = insertelement <8 x double> poison, double %arg.C, i64 0
  %broadcast.splat429 = shufflevector <8 x double> %broadcast.splatinsert428, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index430 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next433, %vec.epilog.vector.body ]
  %vec.phi431 = phi <8 x i64> [ %95, %vec.epilog.ph ], [ %101, %vec.epilog.vector.body ]
  %96 = shl i64 %index430, 3
  %scevgep546 = getelementptr i8, ptr %arg.alpha.4, i64 %96
  %wide.load432 = load <8 x double>, ptr %scevgep546, align 8
  %97 = fcmp nnan nsz ogt <8 x double> %wide.load432, zeroinitializer
  %98 = fcmp nnan nsz olt <8 x double> %wide.load432, %broadcast.splat429
  %99 = select <8 x i1> %97, <8 x i1> %98, <8 x i1> zeroinitializer
  %100 = zext <8 x i1> %99 to <8 x i64>
  %101 = add <8 x i64> %vec.phi431, %100
  %index.next433 = add nuw i64 %index430, 8
  %102 = icmp eq i64 %n.vec427, %index.next433
  br i1 %102, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !33

vec.epilog.middle.block:
  %rdx.shuf579 = shufflevector <8 x i64> %101, <8 x i64> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx580 = add <8 x i64> %101, %rdx.shuf579
  %rdx.shuf581 = shufflevector <8 x i64> %bin.rdx580, <8 x i64> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx582 = add <8 x i64> %bin.rdx580, %rdx.shuf581
  %rdx.shuf583 = shufflevector <8 x i64> %bin.rdx582, <8 x i64> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx584 = add <8 x i64> %bin.rdx582, %rdx.shuf583
  %103 = extractelement <8 x i64> %bin.rdx584, i64 0
  %cmp.n434 = icmp eq i64 %arg.active, %n.vec427
  br i1 %cmp.n434, label %B212.loopexit, label %B158.preheader

B158.preheader:
  %free.2.0624.ph = phi i64 [ 0, %iter.check ], [ %93, %vec.epilog.iter.check ], [ %103, %vec.epilog.middle.block ]
  %.476620622.ph = phi i64 [ 0, %iter.check ], [ %n.vec410, %vec.epilog.iter.check ], [ %n.vec427, %vec.epilog.middle.block ]
  br label %B158

B248.endif:
  %.684668.not = icmp slt i64 %.155.fr, 1
  %.805657.not = icmp slt i64 %arg.active, 1
  %or.cond = select i1 %.684668.not, i1 true, i1 %.805657.not
  br i1 %or.cond, label %common.ret, label %B282.endif.us.preheader

B282.endif.us.preheader:
  %104 = add nsw i64 %arg.active, -1
  %xtraiter449 = and i64 %arg.active, 3
  %unroll_iter = and i64 %arg.active, 9223372036854775804
  %scevgep474 = getelementptr i8, ptr %arg.kernel.4, i64 12
  %105 = shl i64 %arg.kernel.5.1, 2
  %106 = shl i64 %arg.kernel.5.1, 2
  br label %B282.endif.us

B282.endif.us:
  %.683662670.us = phi i64 [ %.693.us, %B314.B280.loopexit_crit_edge.us ], [ %.155.fr, %B282.endif.us.preheader ]
  %.690663669.us = phi i64 [ %.697.us, %B314.B280.loopexit_crit_edge.us ], [ %arg.active, %B282.endif.us.preheader ]
  %107 = icmp ult i64 %104, 3
  %.909.us = icmp slt i64 %.690663669.us, 0
  %.910.us = select i1 %.909.us, i64 %arg.g.5.0, i64 0
  %108 = getelementptr double, ptr %arg.g.4, i64 %.690663669.us
  %.1018.us = select i1 %.909.us, i64 %arg.kernel.5.0, i64 0
  br i1 %107, label %B316.us.epil.preheader, label %B316.us.preheader

B316.us.preheader:
  %109 = add i64 %.1018.us, %.690663669.us
  %110 = mul i64 %105, %109
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %110
  br label %B316.us

B316.us:
  %.811656658.us = phi i64 [ %.818.us.3, %B662.us.3 ], [ 0, %B316.us.preheader ]
  %sunkaddr595 = shl i64 %.811656658.us, 3
  %sunkaddr596 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr595
  %.876.us = load double, ptr %sunkaddr596, align 8
  %.878.us = fcmp nnan nsz ogt double %.876.us, 0.000000e+00
  %.885.us = fcmp nnan nsz olt double %.876.us, %arg.C
  %or.cond.us = select i1 %.878.us, i1 %.885.us, i1 false
  br i1 %or.cond.us, label %B362.us, label %B662.us

B362.us:
  %sunkaddr597 = shl i64 %.910.us, 3
  %sunkaddr598 = getelementptr inbounds i8, ptr %108, i64 %sunkaddr597
  %.925.us = load double, ptr %sunkaddr598, align 8
  %sunkaddr599 = shl i64 %.811656658.us, 3
  %sunkaddr600 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr599
  %.956.us = load double, ptr %sunkaddr600, align 8
  %.988.us = fmul nnan nsz double %.876.us, %.956.us
  %111 = shl i64 %.811656658.us, 2
  %scevgep481 = getelementptr i8, ptr %scevgep475, i64 %111
  %scevgep482 = getelementptr i8, ptr %scevgep481, i64 -12
  %.1044.us = load float, ptr %scevgep482, align 4
  %.1047.us = fpext float %.1044.us to double
  %.1048.us = fmul nnan nsz double %.988.us, %.1047.us
  %.1049.us = fsub nnan nsz double %.925.us, %.1048.us
  store double %.1049.us, ptr %sunkaddr598, align 8
  br label %B662.us

B662.us:
  %sunkaddr601 = shl i64 %.811656658.us, 3
  %sunkaddr602 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr601
  %sunkaddr603 = getelementptr i8, ptr %sunkaddr602, i64 8
  %.876.us.1 = load double, ptr %sunkaddr603, align 8
  %.878.us.1 = fcmp nnan nsz ogt double %.876.us.1, 0.000000e+00
  %.885.us.1 = fcmp nnan nsz olt double %.876.us.1, %arg.C
  %or.cond.us.1 = select i1 %.878.us.1, i1 %.885.us.1, i1 false
  br i1 %or.cond.us.1, label %B362.us.1, label %B662.us.1

B362.us.1:
  %sunkaddr604 = shl i64 %.910.us, 3
  %sunkaddr605 = getelementptr i8, ptr %108, i64 %sunkaddr604
  %.925.us.1 = load double, ptr %sunkaddr605, align 8
  %sunkaddr606 = shl i64 %.811656658.us, 3
  %sunkaddr607 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr606
  %sunkaddr608 = getelementptr i8, ptr %sunkaddr607, i64 8
  %.956.us.1 = load double, ptr %sunkaddr608, align 8
  %.988.us.1 = fmul nnan nsz double %.876.us.1, %.956.us.1
  %112 = shl i64 %.811656658.us, 2
  %scevgep479 = getelementptr i8, ptr %scevgep475, i64 %112
  %scevgep480 = getelementptr i8, ptr %scevgep479, i64 -8
  %.1044.us.1 = load float, ptr %scevgep480, align 4
  %.1047.us.1 = fpext float %.1044.us.1 to double
  %.1048.us.1 = fmul nnan nsz double %.988.us.1, %.1047.us.1
  %.1049.us.1 = fsub nnan nsz double %.925.us.1, %.1048.us.1
  store double %.1049.us.1, ptr %sunkaddr605, align 8
  br label %B662.us.1

B662.us.1:
  %sunkaddr609 = shl i64 %.811656658.us, 3
  %sunkaddr610 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr609
  %sunkaddr611 = getelementptr i8, ptr %sunkaddr610, i64 16
  %.876.us.2 = load double, ptr %sunkaddr611, align 8
  %.878.us.2 = fcmp nnan nsz ogt double %.876.us.2, 0.000000e+00
  %.885.us.2 = fcmp nnan nsz olt double %.876.us.2, %arg.C
  %or.cond.us.2 = select i1 %.878.us.2, i1 %.885.us.2, i1 false
  br i1 %or.cond.us.2, label %B362.us.2, label %B662.us.2

B362.us.2:
  %sunkaddr612 = shl i64 %.910.us, 3
  %sunkaddr613 = getelementptr i8, ptr %108, i64 %sunkaddr612
  %.925.us.2 = load double, ptr %sunkaddr613, align 8
  %sunkaddr614 = shl i64 %.811656658.us, 3
  %sunkaddr615 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr614
  %sunkaddr616 = getelementptr i8, ptr %sunkaddr615, i64 16
  %.956.us.2 = load double, ptr %sunkaddr616, align 8
  %.988.us.2 = fmul nnan nsz double %.876.us.2, %.956.us.2
  %113 = shl i64 %.811656658.us, 2
  %scevgep477 = getelementptr i8, ptr %scevgep475, i64 %113
  %scevgep478 = getelementptr i8, ptr %scevgep477, i64 -4
  %.1044.us.2 = load float, ptr %scevgep478, align 4
  %.1047.us.2 = fpext float %.1044.us.2 to double
  %.1048.us.2 = fmul nnan nsz double %.988.us.2, %.1047.us.2
  %.1049.us.2 = fsub nnan nsz double %.925.us.2, %.1048.us.2
  store double %.1049.us.2, ptr %sunkaddr613, align 8
  br label %B662.us.2

B662.us.2:
  %.818.us.3 = add nuw i64 %.811656658.us, 4
  %sunkaddr617 = shl i64 %.811656658.us, 3
  %sunkaddr618 = getelementptr i8, ptr %arg.alpha.4, i64 %sunkaddr617
  %sunkaddr619 = getelementptr i8, ptr %sunkaddr618, i64 24
  %.876.us.3 = load double, ptr %sunkaddr619, align 8
  %.878.us.3 = fcmp nnan nsz ogt double %.876.us.3, 0.000000e+00
  %.885.us.3 = fcmp nnan nsz olt double %.876.us.3, %arg.C
  %or.cond.us.3 = select i1 %.878.us.3, i1 %.885.us.3, i1 false
  br i1 %or.cond.us.3, label %B362.us.3, label %B662.us.3

B362.us.3:
  %sunkaddr620 = shl i64 %.910.us, 3
  %sunkaddr621 = getelementptr i8, ptr %108, i64 %sunkaddr620
  %.925.us.3 = load double, ptr %sunkaddr621, align 8
  %sunkaddr622 = shl i64 %.811656658.us, 3
  %sunkaddr623 = getelementptr i8, ptr %arg.y.4, i64 %sunkaddr622
  %sunkaddr624 = getelementptr i8, ptr %sunkaddr623, i64 24
  %.956.us.3 = load double, ptr %sunkaddr624, align 8
  %.988.us.3 = fmul nnan nsz double %.876.us.3, %.956.us.3
  %114 = shl i64 %.811656658.us, 2
  %scevgep476 = getelementptr i8, ptr %scevgep475, i64 %114
  %.1044.us.3 = load float, ptr %scevgep476, align 4
  %.1047.us.3 = fpext float %.1044.us.3 to double
  %.1048.us.3 = fmul nnan nsz double %.988.us.3, %.1047.us.3
  %.1049.us.3 = fsub nnan nsz double %.925.us.3, %.1048.us.3
  store double %.1049.us.3, ptr %sunkaddr621, align 8
  br label %B662.us.3

B662.us.3:
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.818.us.3
  br i1 %niter.ncmp.3, label %B314.B280.loopexit_crit_edge.us.unr-lcssa, label %B316.us

B314.B280.loopexit_crit_edge.us.unr-lcssa:
  %115 = icmp eq i64 %xtraiter449, 0
  br i1 %115, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil.preheader

B316.us.epil.preheader:
  %.811656658.us.epil.init = phi i64 [ 0, %B282.endif.us ], [ %.818.us.3, %B314.B280.loopexit_crit_edge.us.unr-lcssa ]
  %116 = add i64 %.1018.us, %.690663669.us
  %117 = mul i64 %106, %116
  %118 = shl i64 %.811656658.us.epil.init, 2
  %119 = getelementptr i8, ptr %arg.kernel.4, i64 %117
  %scevgep483 = getelementptr i8, ptr %119, i64 %118
  %120 = shl i64 %.811656658.us.epil.init, 3
  %scevgep485 = getelementptr i8, ptr %arg.y.4, i64 %120
  %scevgep487 = getelementptr i8, ptr %arg.alpha.4, i64 %120
  br label %B316.us.epil

B316.us.epil:
  %epil.iter = phi i64 [ 0, %B316.us.epil.preheader ], [ %epil.iter.next, %B662.us.epil ]
  %121 = shl nuw nsw i64 %epil.iter, 3
  %scevgep488 = getelementptr i8, ptr %scevgep487, i64 %121
  %.876.us.epil = load double, ptr %scevgep488, align 8
  %.878.us.epil = fcmp nnan nsz ogt double %.876.us.epil, 0.000000e+00
  %.885.us.epil = fcmp nnan nsz olt double %.876.us.epil, %arg.C
  %or.cond.us.epil = select i1 %.878.us.epil, i1 %.885.us.epil, i1 false
  br i1 %or.cond.us.epil, label %B362.us.epil, label %B662.us.epil

B362.us.epil:
  %sunkaddr625 = shl i64 %.910.us, 3
  %sunkaddr626 = getelementptr i8, ptr %108, i64 %sunkaddr625
  %.925.us.epil = load double, ptr %sunkaddr626, align 8
  %122 = shl nuw nsw i64 %epil.iter, 3
  %scevgep486 = getelementptr i8, ptr %scevgep485, i64 %122
  %.956.us.epil = load double, ptr %scevgep486, align 8
  %.988.us.epil = fmul nnan nsz double %.876.us.epil, %.956.us.epil
  %123 = shl nuw nsw i64 %epil.iter, 2
  %scevgep484 = getelementptr i8, ptr %scevgep483, i64 %123
  %.1044.us.epil = load float, ptr %scevgep484, align 4
  %.1047.us.epil = fpext float %.1044.us.epil to double
  %.1048.us.epil = fmul nnan nsz double %.988.us.epil, %.1047.us.epil
  %.1049.us.epil = fsub nnan nsz double %.925.us.epil, %.1048.us.epil
  store double %.1049.us.epil, ptr %sunkaddr626, align 8
  br label %B662.us.epil

B662.us.epil:
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter449, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B314.B280.loopexit_crit_edge.us, label %B316.us.epil, !llvm.loop !34

B314.B280.loopexit_crit_edge.us:
  %.693.us = add nsw i64 %.683662670.us, -1
  %.697.us = add i64 %.690663669.us, 1
  %.684.us = icmp sgt i64 %.683662670.us, 1
  br i1 %.684.us, label %B282.endif.us, label %common.ret

B454.endif:
  %124 = icmp slt i64 %.155.fr, 1
  %.1204643.not = icmp slt i64 %arg.active, 1
  %brmerge = or i1 %.1204643.not, %124
  br i1 %brmerge, label %common.ret, label %B486.us.preheader

B486.us.preheader:
  %125 = add nsw i64 %..155, -1
  %xtraiter = and i64 %..155, 7
  %126 = shl i64 %arg.active, 2
  %scevgep489 = getelementptr i8, ptr %arg.kernel.4, i64 %126
  %127 = shl i64 %arg.kernel.5.1, 2
  %128 = shl i64 %arg.active, 3
  %scevgep493 = getelementptr i8, ptr %arg.g.4, i64 %128
  br label %B486.us

B486.us:
  %lsr.iv497 = phi ptr [ %arg.kernel.4, %B486.us.preheader ], [ %scevgep498, %B661.us ]
  %lsr.iv = phi ptr [ %scevgep489, %B486.us.preheader ], [ %scevgep490, %B661.us ]
  %.1210636646.us = phi i64 [ 0, %B486.us.preheader ], [ %.1217.us, %B661.us ]
  %.1217.us = add nuw nsw i64 %.1210636646.us, 1
  %129 = getelementptr double, ptr %arg.alpha.4, i64 %.1210636646.us
  %.1275.us = load double, ptr %129, align 8
  %.1277.us = fcmp nnan nsz ogt double %.1275.us, 0.000000e+00
  %.1284.us = fcmp nnan nsz olt double %.1275.us, %arg.C
  %or.cond612.us = select i1 %.1277.us, i1 %.1284.us, i1 false
  br i1 %or.cond612.us, label %B532.endif.us, label %B661.us

B532.endif.us:
  %130 = icmp eq i64 %xtraiter, 0
  %131 = getelementptr double, ptr %arg.y.4, i64 %.1210636646.us
  %.1324.us = load double, ptr %131, align 8
  %.1356.us = fmul nnan nsz double %.1275.us, %.1324.us
  br i1 %130, label %B600.us.prol.loopexit, label %B600.us.prol.preheader

B600.us.prol.preheader:
  br label %B600.us.prol

B600.us.prol:
  %prol.iter = phi i64 [ %prol.iter.next, %B600.us.prol ], [ 0, %B600.us.prol.preheader ]
  %132 = add i64 %arg.active, %prol.iter
  %.1492.us.prol = icmp slt i64 %132, 0
  %133 = shl i64 %arg.g.5.0, 3
  %134 = select i1 %.1492.us.prol, i64 %133, i64 0
  %scevgep494 = getelementptr i8, ptr %scevgep493, i64 %134
  %135 = shl nuw nsw i64 %prol.iter, 3
  %scevgep495 = getelementptr i8, ptr %scevgep494, i64 %135
  %.1508.us.prol = load double, ptr %scevgep495, align 8
  %136 = shl i64 %arg.kernel.5.1, 2
  %137 = select i1 %.1492.us.prol, i64 %136, i64 0
  %scevgep491 = getelementptr i8, ptr %lsr.iv, i64 %137
  %138 = shl nuw nsw i64 %prol.iter, 2
  %scevgep492 = getelementptr i8, ptr %scevgep491, i64 %138
  %.1561.us.prol = load float, ptr %scevgep492, align 4
  %.1565.us.prol = fpext float %.1561.us.prol to double
  %.1566.us.prol = fmul nnan nsz double %.1356.us, %.1565.us.prol
  %.1567.us.prol = fsub nnan nsz double %.1508.us.prol, %.1566.us.prol
  store double %.1567.us.prol, ptr %scevgep495, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B600.us.prol.loopexit.loopexit, label %B600.us.prol, !llvm.loop !36

B600.us.prol.loopexit.loopexit:
  %139 = sub i64 %..155, %prol.iter.next
  %140 = add i64 %arg.active, %prol.iter.next
  br label %B600.us.prol.loopexit

B600.us.prol.loopexit:
  %.1440628632.us.unr = phi i64 [ %..155, %B532.endif.us ], [ %139, %B600.us.prol.loopexit.loopexit ]
  %.1447629631.us.unr = phi i64 [ %arg.active, %B532.endif.us ], [ %140, %B600.us.prol.loopexit.loopexit ]
  %141 = icmp ult i64 %125, 7
  br i1 %141, label %B661.us, label %B600.us.preheader

B600.us.preheader:
  %142 = add i64 %.1440628632.us.unr, 8
  br label %B600.us

B661.us:
  %scevgep490 = getelementptr i8, ptr %lsr.iv, i64 %127
  %scevgep498 = getelementptr i8, ptr %lsr.iv497, i64 %127
  %exitcond684.not = icmp eq i64 %.1217.us, %arg.active
  br i1 %exitcond684.not, label %common.ret, label %B486.us

B600.us:
  %lsr.iv496 = phi i64 [ %142, %B600.us.preheader ], [ %lsr.iv.next, %B600.us ]
  %.1447629631.us = phi i64 [ %.1447629631.us.unr, %B600.us.preheader ], [ %198, %B600.us ]
  %.1492.us = icmp slt i64 %.1447629631.us, 0
  %143 = shl i64 %arg.g.5.0, 3
  %144 = select i1 %.1492.us, i64 %143, i64 0
  %scevgep537 = getelementptr i8, ptr %arg.g.4, i64 %144
  %145 = shl i64 %.1447629631.us, 3
  %scevgep538 = getelementptr i8, ptr %scevgep537, i64 %145
  %.1508.us = load double, ptr %scevgep538, align 8
  %146 = shl i64 %arg.kernel.5.1, 2
  %147 = select i1 %.1492.us, i64 %146, i64 0
  %scevgep535 = getelementptr i8, ptr %lsr.iv497, i64 %147
  %148 = shl i64 %.1447629631.us, 2
  %scevgep536 = getelementptr i8, ptr %scevgep535, i64 %148
  %.1561.us = load float, ptr %scevgep536, align 4
  %.1565.us = fpext float %.1561.us to double
  %.1566.us = fmul nnan nsz double %.1356.us, %.1565.us
  %.1567.us = fsub nnan nsz double %.1508.us, %.1566.us
  store double %.1567.us, ptr %scevgep538, align 8
  %149 = add i64 %.1447629631.us, 1
  %.1492.us.1 = icmp slt i64 %149, 0
  %150 = shl i64 %arg.g.5.0, 3
  %151 = select i1 %.1492.us.1, i64 %150, i64 0
  %scevgep542 = getelementptr i8, ptr %arg.g.4, i64 %151
  %152 = shl i64 %.1447629631.us, 3
  %scevgep543 = getelementptr i8, ptr %scevgep542, i64 %152
  %scevgep544 = getelementptr i8, ptr %scevgep543, i64 8
  %.1508.us.1 = load double, ptr %scevgep544, align 8
  %153 = shl i64 %arg.kernel.5.1, 2
  %154 = select i1 %.1492.us.1, i64 %153, i64 0
  %scevgep539 = getelementptr i8, ptr %lsr.iv497, i64 %154
  %155 = shl i64 %.1447629631.us, 2
  %scevgep540 = getelementptr i8, ptr %scevgep539, i64 %155
  %scevgep541 = getelementptr i8, ptr %scevgep540, i64 4
  %.1561.us.1 = load float, ptr %scevgep541, align 4
  %.1565.us.1 = fpext float %.1561.us.1 to double
  %.1566.us.1 = fmul nnan nsz double %.1356.us, %.1565.us.1
  %.1567.us.1 = fsub nnan nsz double %.1508.us.1, %.1566.us.1
  store double %.1567.us.1, ptr %scevgep544, align 8
  %156 = add i64 %.1447629631.us, 2
  %.1492.us.2 = icmp slt i64 %156, 0
  %157 = shl i64 %arg.g.5.0, 3
  %158 = select i1 %.1492.us.2, i64 %157, i64 0
  %scevgep532 = getelementptr i8, ptr %arg.g.4, i64 %158
  %159 = shl i64 %.1447629631.us, 3
  %scevgep533 = getelementptr i8, ptr %scevgep532, i64 %159
  %scevgep534 = getelementptr i8, ptr %scevgep533, i64 16
  %.1508.us.2 = load double, ptr %scevgep534, align 8
  %160 = shl i64 %arg.kernel.5.1, 2
  %161 = select i1 %.1492.us.2, i64 %160, i64 0
  %scevgep529 = getelementptr i8, ptr %lsr.iv497, i64 %161
  %162 = shl i64 %.1447629631.us, 2
  %scevgep530 = getelementptr i8, ptr %scevgep529, i64 %162
  %scevgep531 = getelementptr i8, ptr %scevgep530, i64 8
  %.1561.us.2 = load float, ptr %scevgep531, align 4
  %.1565.us.2 = fpext float %.1561.us.2 to double
  %.1566.us.2 = fmul nnan nsz double %.1356.us, %.1565.us.2
  %.1567.us.2 = fsub nnan nsz double %.1508.us.2, %.1566.us.2
  store double %.1567.us.2, ptr %scevgep534, align 8
  %163 = add i64 %.1447629631.us, 3
  %.1492.us.3 = icmp slt i64 %163, 0
  %164 = shl i64 %arg.g.5.0, 3
  %165 = select i1 %.1492.us.3, i64 %164, i64 0
  %scevgep526 = getelementptr i8, ptr %arg.g.4, i64 %165
  %166 = shl i64 %.1447629631.us, 3
  %scevgep527 = getelementptr i8, ptr %scevgep526, i64 %166
  %scevgep528 = getelementptr i8, ptr %scevgep527, i64 24
  %.1508.us.3 = load double, ptr %scevgep528, align 8
  %167 = shl i64 %arg.kernel.5.1, 2
  %168 = select i1 %.1492.us.3, i64 %167, i64 0
  %scevgep523 = getelementptr i8, ptr %lsr.iv497, i64 %168
  %169 = shl i64 %.1447629631.us, 2
  %scevgep524 = getelementptr i8, ptr %scevgep523, i64 %169
  %scevgep525 = getelementptr i8, ptr %scevgep524, i64 12
  %.1561.us.3 = load float, ptr %scevgep525, align 4
  %.1565.us.3 = fpext float %.1561.us.3 to double
  %.1566.us.3 = fmul nnan nsz double %.1356.us, %.1565.us.3
  %.1567.us.3 = fsub nnan nsz double %.1508.us.3, %.1566.us.3
  store double %.1567.us.3, ptr %scevgep528, align 8
  %170 = add i64 %.1447629631.us, 4
  %.1492.us.4 = icmp slt i64 %170, 0
  %171 = shl i64 %arg.g.5.0, 3
  %172 = select i1 %.1492.us.4, i64 %171, i64 0
  %scevgep520 = getelementptr i8, ptr %arg.g.4, i64 %172
  %173 = shl i64 %.1447629631.us, 3
  %scevgep521 = getelementptr i8, ptr %scevgep520, i64 %173
  %scevgep522 = getelementptr i8, ptr %scevgep521, i64 32
  %.1508.us.4 = load double, ptr %scevgep522, align 8
  %174 = shl i64 %arg.kernel.5.1, 2
  %175 = select i1 %.1492.us.4, i64 %174, i64 0
  %scevgep517 = getelementptr i8, ptr %lsr.iv497, i64 %175
  %176 = shl i64 %.1447629631.us, 2
  %scevgep518 = getelementptr i8, ptr %scevgep517, i64 %176
  %scevgep519 = getelementptr i8, ptr %scevgep518, i64 16
  %.1561.us.4 = load float, ptr %scevgep519, align 4
  %.1565.us.4 = fpext float %.1561.us.4 to double
  %.1566.us.4 = fmul nnan nsz double %.1356.us, %.1565.us.4
  %.1567.us.4 = fsub nnan nsz double %.1508.us.4, %.1566.us.4
  store double %.1567.us.4, ptr %scevgep522, align 8
  %177 = add i64 %.1447629631.us, 5
  %.1492.us.5 = icmp slt i64 %177, 0
  %178 = shl i64 %arg.g.5.0, 3
  %179 = select i1 %.1492.us.5, i64 %178, i64 0
  %scevgep514 = getelementptr i8, ptr %arg.g.4, i64 %179
  %180 = shl i64 %.1447629631.us, 3
  %scevgep515 = getelementptr i8, ptr %scevgep514, i64 %180
  %scevgep516 = getelementptr i8, ptr %scevgep515, i64 40
  %.1508.us.5 = load double, ptr %scevgep516, align 8
  %181 = shl i64 %arg.kernel.5.1, 2
  %182 = select i1 %.1492.us.5, i64 %181, i64 0
  %scevgep511 = getelementptr i8, ptr %lsr.iv497, i64 %182
  %183 = shl i64 %.1447629631.us, 2
  %scevgep512 = getelementptr i8, ptr %scevgep511, i64 %183
  %scevgep513 = getelementptr i8, ptr %scevgep512, i64 20
  %.1561.us.5 = load float, ptr %scevgep513, align 4
  %.1565.us.5 = fpext float %.1561.us.5 to double
  %.1566.us.5 = fmul nnan nsz double %.1356.us, %.1565.us.5
  %.1567.us.5 = fsub nnan nsz double %.1508.us.5, %.1566.us.5
  store double %.1567.us.5, ptr %scevgep516, align 8
  %184 = add i64 %.1447629631.us, 6
  %.1492.us.6 = icmp slt i64 %184, 0
  %185 = shl i64 %arg.g.5.0, 3
  %186 = select i1 %.1492.us.6, i64 %185, i64 0
  %scevgep508 = getelementptr i8, ptr %arg.g.4, i64 %186
  %187 = shl i64 %.1447629631.us, 3
  %scevgep509 = getelementptr i8, ptr %scevgep508, i64 %187
  %scevgep510 = getelementptr i8, ptr %scevgep509, i64 48
  %.1508.us.6 = load double, ptr %scevgep510, align 8
  %188 = shl i64 %arg.kernel.5.1, 2
  %189 = select i1 %.1492.us.6, i64 %188, i64 0
  %scevgep505 = getelementptr i8, ptr %lsr.iv497, i64 %189
  %190 = shl i64 %.1447629631.us, 2
  %scevgep506 = getelementptr i8, ptr %scevgep505, i64 %190
  %scevgep507 = getelementptr i8, ptr %scevgep506, i64 24
  %.1561.us.6 = load float, ptr %scevgep507, align 4
  %.1565.us.6 = fpext float %.1561.us.6 to double
  %.1566.us.6 = fmul nnan nsz double %.1356.us, %.1565.us.6
  %.1567.us.6 = fsub nnan nsz double %.1508.us.6, %.1566.us.6
  store double %.1567.us.6, ptr %scevgep510, align 8
  %191 = add i64 %.1447629631.us, 7
  %.1492.us.7 = icmp slt i64 %191, 0
  %192 = shl i64 %arg.g.5.0, 3
  %193 = select i1 %.1492.us.7, i64 %192, i64 0
  %scevgep502 = getelementptr i8, ptr %arg.g.4, i64 %193
  %194 = shl i64 %.1447629631.us, 3
  %scevgep503 = getelementptr i8, ptr %scevgep502, i64 %194
  %scevgep504 = getelementptr i8, ptr %scevgep503, i64 56
  %.1508.us.7 = load double, ptr %scevgep504, align 8
  %195 = shl i64 %arg.kernel.5.1, 2
  %196 = select i1 %.1492.us.7, i64 %195, i64 0
  %scevgep499 = getelementptr i8, ptr %lsr.iv497, i64 %196
  %197 = shl i64 %.1447629631.us, 2
  %scevgep500 = getelementptr i8, ptr %scevgep499, i64 %197
  %scevgep501 = getelementptr i8, ptr %scevgep500, i64 28
  %.1561.us.7 = load float, ptr %scevgep501, align 4
  %.1565.us.7 = fpext float %.1561.us.7 to double
  %.1566.us.7 = fmul nnan nsz double %.1356.us, %.1565.us.7
  %.1567.us.7 = fsub nnan nsz double %.1508.us.7, %.1566.us.7
  store double %.1567.us.7, ptr %scevgep504, align 8
  %lsr.iv.next = add i64 %lsr.iv496, -8
  %.1441.us.7 = icmp sgt i64 %lsr.iv.next, 8
  %198 = add i64 %.1447629631.us, 8
  br i1 %.1441.us.7, label %B600.us, label %B661.us
}

declare i64 @llvm.smax.i64(i64, i64) #1

declare <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr>, <8 x i1>, <8 x double>) #2

declare void @llvm.masked.scatter.v8f64.v8p0(<8 x double>, <8 x ptr>, <8 x i1>) #3

define linkonce_odr noundef range(i32 -1, -2) i32 @n12(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.i, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr readonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0, ptr readnone captures(none) %arg.alpha.0, ptr readnone captures(none) %arg.alpha.1, i64 %arg.alpha.2, i64 %arg.alpha.3, ptr readonly captures(none) %arg.alpha.4, i64 %arg.alpha.5.0, i64 %arg.alpha.6.0, double %arg.C, ptr readnone captures(none) %arg.g.0, ptr readnone captures(none) %arg.g.1, i64 %arg.g.2, i64 %arg.g.3, ptr readonly captures(none) %arg.g.4, i64 %arg.g.5.0, i64 %arg.g.6.0, double %arg.top, double %arg.bottom) #4 {
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
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(write) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }

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
!20 = distinct !{!20, !21, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v59B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN6mirlab5learn7subsets15machine_kernels6_allowB3v59B76c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5xVXqOgrqeXmJeeq1msDwLYKYowkAEx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
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
!32 = !{!"branch_weights", i32 8, i32 24}
!33 = distinct !{!33, !27, !28}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.unroll.disable"}
!36 = distinct !{!36, !35}
;; loop _rebuild
;; stamp 04f19264c4f29d8c730c0a5eef61c54e12124ddc
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
;; stamp cd7d31fa0c349eaffbd6f36ec3ddf2676525840d
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
