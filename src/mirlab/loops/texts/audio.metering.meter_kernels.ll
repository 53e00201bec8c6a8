; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop weigh
;; stamp 5f579c43c249efba39f731615e10d1b42b3160cc
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = internal constant [41 x i8] c"ValueError: arrays whose shapes don't fit"
@n3 = internal constant [20 x i8] c"=\A7E4\E2h\196sp\ECf\89\D7\B3\8B>\ADTa"
@n4 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n2, i32 41, ptr @n3, ptr null, i32 0 }
@n5 = internal constant [41 x i8] c"ValueError: arrays whose shapes don't fit"
@n6 = internal constant [20 x i8] c"\EA\F1\F6o\B2\CAu\E4\D2\F5\18\E7\FC\BDMQh\B1\B4\11"
@n7 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n5, i32 41, ptr @n6, ptr null, i32 0 }
@n8 = common local_unnamed_addr global ptr null
@n9 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.filters.0, ptr %arg.filters.1, i64 %arg.filters.2, i64 %arg.filters.3, ptr %arg.filters.4, i64 %arg.filters.5.0, i64 %arg.filters.5.1, i64 %arg.filters.6.0, i64 %arg.filters.6.1, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.stops.0, ptr %arg.stops.1, i64 %arg.stops.2, i64 %arg.stops.3, ptr %arg.stops.4, i64 %arg.stops.5.0, i64 %arg.stops.6.0, ptr %arg.squares.0, ptr %arg.squares.1, i64 %arg.squares.2, i64 %arg.squares.3, ptr %arg.squares.4, i64 %arg.squares.5.0, i64 %arg.squares.6.0, ptr %arg.peaks.0, ptr %arg.peaks.1, i64 %arg.peaks.2, i64 %arg.peaks.3, ptr %arg.peaks.4, i64 %arg.peaks.5.0, i64 %arg.peaks.6.0) {
B0:
  %.1860 = alloca double, align 8
  store double 0.000000e+00, ptr %.1860, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.2089 = alloca double, align 8
  store double 0.000000e+00, ptr %.2089, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.samples.0)
  tail call void @NRT_incref(ptr %arg.filters.0)
  tail call void @NRT_incref(ptr %arg.state.0)
  tail call void @NRT_incref(ptr %arg.stops.0)
  tail call void @NRT_incref(ptr %arg.squares.0)
  tail call void @NRT_incref(ptr %arg.peaks.0)
  tail call void @NRT_incref(ptr %arg.filters.0)
  tail call void @NRT_incref(ptr %arg.filters.0)
  %.197 = icmp sgt i64 %arg.filters.5.1, 0
  br i1 %.197, label %B0.endif.endif, label %B0.endif.if

B196:
  %peak.2.1972 = phi double [ %.1874, %B196.endif ], [ 0.000000e+00, %B196.preheader ]
  %total.2.1971 = phi double [ %.1931, %B196.endif ], [ 0.000000e+00, %B196.preheader ]
  %s3.3.1970 = phi double [ %.1926, %B196.endif ], [ %s3.4.0994, %B196.preheader ]
  %s2.3.1969 = phi double [ %.1919, %B196.endif ], [ %s2.4.0993, %B196.preheader ]
  %s1.3.1968 = phi double [ %.1906, %B196.endif ], [ %s1.4.0992, %B196.preheader ]
  %s0.3.1967 = phi double [ %.1898, %B196.endif ], [ %s0.4.0991, %B196.preheader ]
  %.1787962966 = phi i64 [ %.1797, %B196.endif ], [ %.1745, %B196.preheader ]
  %.1794963965 = phi i64 [ %.1801, %B196.endif ], [ %first.2.0995, %B196.preheader ]
  %.1839 = icmp slt i64 %.1794963965, 0
  %.1840 = select i1 %.1839, i64 %arg.samples.5.0, i64 0
  %0 = getelementptr float, ptr %arg.samples.4, i64 %.1794963965
  %.1854 = getelementptr float, ptr %0, i64 %.1840
  %.1855 = load float, ptr %.1854, align 4
  %.1856 = tail call float @llvm.fabs.f32(float %.1855)
  store double 0.000000e+00, ptr %.1860, align 8
  %.1864 = call i32 @n10(ptr nonnull %.1860, ptr nonnull %excinfo.1, double %peak.2.1972, float %.1856)
  switch i32 %.1864, label %B196.if.if [
    i32 -2, label %B196.endif
    i32 0, label %B196.endif
  ], !prof !0

B448.loopexit:
  %.1985.pre = load i64, ptr %3, align 8
  br label %B448

B448:
  %.1985 = phi i64 [ %.1705, %B138.endif ], [ %.1985.pre, %B448.loopexit ]
  %s0.3.1.lcssa = phi double [ %s0.4.0991, %B138.endif ], [ %.1898, %B448.loopexit ]
  %s1.3.1.lcssa = phi double [ %s1.4.0992, %B138.endif ], [ %.1906, %B448.loopexit ]
  %s2.3.1.lcssa = phi double [ %s2.4.0993, %B138.endif ], [ %.1919, %B448.loopexit ]
  %s3.3.1.lcssa = phi double [ %s3.4.0994, %B138.endif ], [ %.1926, %B448.loopexit ]
  %total.2.1.lcssa = phi double [ 0.000000e+00, %B138.endif ], [ %.1931, %B448.loopexit ]
  %peak.2.1.lcssa = phi double [ 0.000000e+00, %B138.endif ], [ %.1874, %B448.loopexit ]
  %1 = getelementptr double, ptr %arg.squares.4, i64 %.1598982989
  %.2019 = load double, ptr %1, align 8
  %.2021 = fadd double %total.2.1.lcssa, %.2019
  store double %.2021, ptr %1, align 8
  %2 = getelementptr double, ptr %arg.peaks.4, i64 %.1598982989
  %.2085 = load double, ptr %2, align 8
  store double 0.000000e+00, ptr %.2089, align 8
  %.2095 = call i32 @n11(ptr nonnull %.2089, ptr nonnull %excinfo.2, double %.2085, double %peak.2.1.lcssa)
  switch i32 %.2095, label %B448.if.if [
    i32 -2, label %B448.endif
    i32 0, label %B448.endif
  ], !prof !0

B680:
  br label %B696

B696:
  %s0.5.1 = phi double [ 0.000000e+00, %B680 ], [ %s0.3.1.lcssa, %B448.endif ]
  %s1.5.1 = phi double [ 0.000000e+00, %B680 ], [ %s1.3.1.lcssa, %B448.endif ]
  %s2.5.1 = phi double [ 0.000000e+00, %B680 ], [ %s2.3.1.lcssa, %B448.endif ]
  %s3.5.1 = phi double [ 0.000000e+00, %B680 ], [ %s3.3.1.lcssa, %B448.endif ]
  %exitcond.not = icmp eq i64 %arg.stops.5.0, %.1605
  br i1 %exitcond.not, label %B700, label %B138.endif

common.ret:
  %common.ret.op = phi i32 [ 0, %B700 ], [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.if ], [ 1, %B0.endif.endif.endif.endi...if ], [ 1, %B0.endif.endif.endif.endi...endif.endif.if ], [ %.2095, %B448.if.if ], [ %.1864, %B196.if.if ], [ 1, %B0.endif.endif.endif.endi...if.6 ], [ 1, %B0.endif.endif.endif.endi...endif.5.endif.if ], [ 1, %B0.endif.endif.endif.endi...if.5 ], [ 1, %B0.endif.endif.endif.endi...endif.4.endif.if ], [ 1, %B0.endif.endif.endif.endi...if.4 ]
  ret i32 %common.ret.op

B700:
  %s0.4.0.lcssa = phi double [ %.1183, %B0.endif.endif.endif.endi...endif.6.endif ], [ %s0.5.1, %B696 ]
  %s1.4.0.lcssa = phi double [ %.1251, %B0.endif.endif.endif.endi...endif.6.endif ], [ %s1.5.1, %B696 ]
  %s2.4.0.lcssa = phi double [ %.1319, %B0.endif.endif.endif.endi...endif.6.endif ], [ %s2.5.1, %B696 ]
  %s3.4.0.lcssa = phi double [ %.1387, %B0.endif.endif.endif.endi...endif.6.endif ], [ %s3.5.1, %B696 ]
  tail call void @NRT_decref(ptr %arg.stops.0)
  tail call void @NRT_decref(ptr %arg.squares.0)
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.peaks.0)
  store double %s0.4.0.lcssa, ptr %arg.state.4, align 8
  %.2346 = getelementptr i8, ptr %arg.state.4, i64 8
  store double %s1.4.0.lcssa, ptr %.2346, align 8
  %.2376 = getelementptr i8, ptr %arg.state.4, i64 16
  store double %s2.4.0.lcssa, ptr %.2376, align 8
  %.2406 = getelementptr i8, ptr %arg.state.4, i64 24
  store double %s3.4.0.lcssa, ptr %.2406, align 8
  tail call void @NRT_decref(ptr %arg.state.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif:
  %.215 = load double, ptr %arg.filters.4, align 8
  %.267.not = icmp eq i64 %arg.filters.5.1, 1
  br i1 %.267.not, label %B0.endif.endif.endif.if, label %B0.endif.endif.endif.endif

B0.endif.endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endif:
  %.283 = getelementptr i8, ptr %arg.filters.4, i64 %arg.filters.6.1
  %.285 = load double, ptr %.283, align 8
  %.335 = icmp samesign ugt i64 %arg.filters.5.1, 2
  br i1 %.335, label %B0.endif.endif.endif.endif.endif.endif, label %B0.endif.endif.endif.endif.endif.if

B0.endif.endif.endif.endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:
  %.347 = shl i64 %arg.filters.6.1, 1
  %.351 = getelementptr i8, ptr %arg.filters.4, i64 %.347
  %.353 = load double, ptr %.351, align 8
  %.403.not = icmp eq i64 %arg.filters.5.1, 3
  br i1 %.403.not, label %B0.endif.endif.endif.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.endif.endif.endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif:
  %.415 = mul i64 %arg.filters.6.1, 3
  %.419 = getelementptr i8, ptr %arg.filters.4, i64 %.415
  %.421 = load double, ptr %.419, align 8
  %.471 = icmp samesign ugt i64 %arg.filters.5.1, 4
  br i1 %.471, label %B0.endif.endif.endif.endi...endif, label %B0.endif.endif.endif.endi...if

B0.endif.endif.endif.endi...if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif:
  %.483 = shl i64 %arg.filters.6.1, 2
  %.487 = getelementptr i8, ptr %arg.filters.4, i64 %.483
  %.489 = load double, ptr %.487, align 8
  %.539.not = icmp eq i64 %arg.filters.5.1, 5
  br i1 %.539.not, label %B0.endif.endif.endif.endi...endif.3.endif.endif, label %B0.endif.endif.endif.endi...endif.endif.if

B0.endif.endif.endif.endi...endif.endif.if:
  store ptr @n4, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.3.endif.endif:
  %.647 = getelementptr i8, ptr %arg.filters.4, i64 40
  %.737 = load double, ptr %.647, align 8
  %.803 = getelementptr i8, ptr %.647, i64 %arg.filters.6.1
  %.805 = load double, ptr %.803, align 8
  %.871 = getelementptr i8, ptr %.647, i64 %.347
  %.873 = load double, ptr %.871, align 8
  %.939 = getelementptr i8, ptr %.647, i64 %.415
  %.941 = load double, ptr %.939, align 8
  %.1007 = getelementptr i8, ptr %.647, i64 %.483
  %.1009 = load double, ptr %.1007, align 8
  tail call void @NRT_incref(ptr %arg.state.0)
  %.1165 = icmp sgt i64 %arg.state.5.0, 0
  tail call void @NRT_decref(ptr %arg.filters.0)
  tail call void @NRT_decref(ptr %arg.filters.0)
  tail call void @NRT_decref(ptr %arg.filters.0)
  br i1 %.1165, label %B0.endif.endif.endif.endi...endif.4, label %B0.endif.endif.endif.endi...if.4

B0.endif.endif.endif.endi...if.4:
  store ptr @n7, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.4:
  %.1183 = load double, ptr %arg.state.4, align 8
  %.1233.not = icmp eq i64 %arg.state.5.0, 1
  br i1 %.1233.not, label %B0.endif.endif.endif.endi...endif.4.endif.if, label %B0.endif.endif.endif.endi...endif.4.endif.endif

B0.endif.endif.endif.endi...endif.4.endif.if:
  store ptr @n7, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.4.endif.endif:
  %.1249 = getelementptr i8, ptr %arg.state.4, i64 %arg.state.6.0
  %.1251 = load double, ptr %.1249, align 8
  %.1301 = icmp samesign ugt i64 %arg.state.5.0, 2
  br i1 %.1301, label %B0.endif.endif.endif.endi...endif.5, label %B0.endif.endif.endif.endi...if.5

B0.endif.endif.endif.endi...if.5:
  store ptr @n7, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.5:
  %.1313 = shl i64 %arg.state.6.0, 1
  %.1317 = getelementptr i8, ptr %arg.state.4, i64 %.1313
  %.1319 = load double, ptr %.1317, align 8
  %.1369.not = icmp eq i64 %arg.state.5.0, 3
  br i1 %.1369.not, label %B0.endif.endif.endif.endi...endif.5.endif.if, label %B0.endif.endif.endif.endi...endif.5.endif.endif

B0.endif.endif.endif.endi...endif.5.endif.if:
  store ptr @n7, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.5.endif.endif:
  %.1437 = icmp samesign ugt i64 %arg.state.5.0, 4
  br i1 %.1437, label %B0.endif.endif.endif.endi...if.6, label %B0.endif.endif.endif.endi...endif.6.endif

B0.endif.endif.endif.endi...if.6:
  store ptr @n7, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif.endif.endif.endi...endif.6.endif:
  %.1381 = mul i64 %arg.state.6.0, 3
  %.1385 = getelementptr i8, ptr %arg.state.4, i64 %.1381
  %.1387 = load double, ptr %.1385, align 8
  tail call void @NRT_decref(ptr %arg.state.0)
  %.1592988.not = icmp slt i64 %arg.stops.5.0, 1
  br i1 %.1592988.not, label %B700, label %B138.endif.preheader

B138.endif.preheader:
  br label %B138.endif

B138.endif:
  %first.2.0995 = phi i64 [ %.1985, %B696 ], [ 0, %B138.endif.preheader ]
  %s3.4.0994 = phi double [ %s3.5.1, %B696 ], [ %.1387, %B138.endif.preheader ]
  %s2.4.0993 = phi double [ %s2.5.1, %B696 ], [ %.1319, %B138.endif.preheader ]
  %s1.4.0992 = phi double [ %s1.5.1, %B696 ], [ %.1251, %B138.endif.preheader ]
  %s0.4.0991 = phi double [ %s0.5.1, %B696 ], [ %.1183, %B138.endif.preheader ]
  %.1598982989 = phi i64 [ %.1605, %B696 ], [ 0, %B138.endif.preheader ]
  %.1605 = add nuw nsw i64 %.1598982989, 1
  %3 = getelementptr i64, ptr %arg.stops.4, i64 %.1598982989
  %.1705 = load i64, ptr %3, align 8
  %.1745 = sub i64 %.1705, %first.2.0995
  %.1788964.not = icmp slt i64 %.1745, 1
  br i1 %.1788964.not, label %B448, label %B196.preheader

B196.preheader:
  br label %B196

B196.endif:
  %.1801 = add i64 %.1794963965, 1
  %.1797 = add nsw i64 %.1787962966, -1
  %.1874 = load double, ptr %.1860, align 8
  %.1887 = fpext float %.1855 to double
  %.1888 = fmul double %.215, %.1887
  %.1890 = fadd double %s0.3.1967, %.1888
  %.1893 = fmul double %.285, %.1887
  %.1895 = fmul double %.421, %.1890
  %.1896 = fsub double %.1893, %.1895
  %.1898 = fadd double %s1.3.1968, %.1896
  %.1903 = fmul double %.353, %.1887
  %.1905 = fmul double %.489, %.1890
  %.1906 = fsub double %.1903, %.1905
  %.1910 = fmul double %.737, %.1890
  %.1912 = fadd double %s2.3.1969, %.1910
  %.1914 = fmul double %.805, %.1890
  %.1916 = fmul double %.941, %.1912
  %.1917 = fsub double %.1914, %.1916
  %.1919 = fadd double %s3.3.1970, %.1917
  %.1923 = fmul double %.873, %.1890
  %.1925 = fmul double %.1009, %.1912
  %.1926 = fsub double %.1923, %.1925
  %.1929 = fmul double %.1912, %.1912
  %.1931 = fadd double %total.2.1971, %.1929
  %.1788 = icmp sgt i64 %.1787962966, 1
  br i1 %.1788, label %B196, label %B448.loopexit

B196.if.if:
  %.1872 = icmp sgt i32 %.1864, 0
  %.1865 = load ptr, ptr %excinfo.1, align 8
  %.1873 = select i1 %.1872, ptr %.1865, ptr undef
  store ptr %.1873, ptr %excinfo, align 8
  br label %common.ret

B448.endif:
  %.2105 = load double, ptr %.2089, align 8
  store double %.2105, ptr %2, align 8
  %.2151 = tail call double @llvm.fabs.f64(double %s0.3.1.lcssa)
  %.2155 = tail call double @llvm.fabs.f64(double %s1.3.1.lcssa)
  %.2158 = fadd double %.2151, %.2155
  %.2160 = tail call double @llvm.fabs.f64(double %s2.3.1.lcssa)
  %.2163 = fadd double %.2158, %.2160
  %.2165 = tail call double @llvm.fabs.f64(double %s3.3.1.lcssa)
  %.2168 = fadd double %.2163, %.2165
  %.2169 = fcmp olt double %.2168, 1.000000e-30
  br i1 %.2169, label %B680, label %B696

B448.if.if:
  %.2103 = icmp sgt i32 %.2095, 0
  %.2096 = load ptr, ptr %excinfo.2, align 8
  %.2104 = select i1 %.2103, ptr %.2096, ptr undef
  store ptr %.2104, ptr %excinfo, align 8
  br label %common.ret
}

declare float @llvm.fabs.f32(float) #0

declare double @llvm.fabs.f64(double) #0

define linkonce_odr noundef i32 @n10(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, float %arg.x.1) #1 {
B0:
  %.8 = fpext float %arg.x.1 to double
  %.9 = fcmp olt double %arg.x.0, %.8
  %.10 = select i1 %.9, double %.8, double %arg.x.0
  store double %.10, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef i32 @n11(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #1 {
B0:
  %.12 = fcmp ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{i1 true}
