; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop seeded
;; stamp 9bf0307f90ae07213f07b85b6704aa3974fbe8b0
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.seed) {
B0.endif.endif:
  %.19 = and i64 %arg.seed, 4294967295
  store i64 %.19, ptr %arg.words.4, align 8
  br label %B78

B78:
  %value.2.092 = phi i64 [ %.19, %B0.endif.endif ], [ %.178, %B78 ]
  %.1408890 = phi i64 [ 1, %B0.endif.endif ], [ %.147, %B78 ]
  %.147 = add nuw nsw i64 %.1408890, 1
  %.173 = lshr i64 %value.2.092, 30
  %.175 = xor i64 %.173, %value.2.092
  %.176 = mul nuw nsw i64 %.175, 1812433253
  %.177 = add nuw nsw i64 %.1408890, %.176
  %.178 = and i64 %.177, 4294967295
  %0 = getelementptr i64, ptr %arg.words.4, i64 %.1408890
  store i64 %.178, ptr %0, align 8
  %exitcond.not = icmp eq i64 %.147, 624
  br i1 %exitcond.not, label %B136, label %B78

B136:
  %.246 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 0, ptr %.246, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
;; loop below
;; stamp 18f14e506a5e4f1882bb7313c2d8fafa437b02be
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit) {
B0:
  %.28 = add nsw i64 %arg.limit, -1
  %.29 = icmp sgt i64 %arg.limit, 1
  br i1 %.29, label %B26.preheader, label %B60

B26.preheader:
  br label %B26

B26:
  %mask.2.0 = phi i64 [ %.33, %B26 ], [ 0, %B26.preheader ]
  %.32 = shl nsw i64 %mask.2.0, 1
  %.33 = or disjoint i64 %.32, 1
  %.40 = icmp slt i64 %.33, %.28
  br i1 %.40, label %B26, label %B60

B60:
  %mask.3.1 = phi i64 [ 0, %B0 ], [ %.33, %B26 ]
  %.84 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre = load i64, ptr %.84, align 8
  br label %B76.else.if

B396:
  store i64 %.409, ptr %retptr, align 8
  ret i32 0

B76.else.if:
  %.85 = phi i64 [ %.85.pre, %B60 ], [ %.133.1, %B76.else.if ]
  %.103 = icmp slt i64 %.85, 0
  %.104 = select i1 %.103, i64 %arg.words.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.words.4, i64 %.85
  %.118 = getelementptr i64, ptr %0, i64 %.104
  %.119 = load i64, ptr %.118, align 8
  %.120 = and i64 %.119, 2147483648
  %.122 = add nsw i64 %.85, 1
  %.142 = srem i64 %.122, 624
  %.144 = icmp slt i64 %.142, 0
  %.153 = add nsw i64 %.142, 624
  %.133.1 = select i1 %.144, i64 %.153, i64 %.142
  %.176 = icmp slt i64 %.133.1, 0
  %.177 = select i1 %.176, i64 %arg.words.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.words.4, i64 %.133.1
  %.191 = getelementptr i64, ptr %1, i64 %.177
  %.192 = load i64, ptr %.191, align 8
  %.193 = and i64 %.192, 2147483646
  %.194 = or disjoint i64 %.193, %.120
  %.196 = add nsw i64 %.85, 397
  %.216 = srem i64 %.196, 624
  %.218 = icmp slt i64 %.216, 0
  %.227 = add nsw i64 %.216, 624
  %.207.1 = select i1 %.218, i64 %.227, i64 %.216
  %.250 = icmp slt i64 %.207.1, 0
  %.251 = select i1 %.250, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.words.4, i64 %.207.1
  %.265 = getelementptr i64, ptr %2, i64 %.251
  %.266 = load i64, ptr %.265, align 8
  %.267 = lshr exact i64 %.194, 1
  %.268 = xor i64 %.267, %.266
  %.276 = and i64 %.192, 1
  %.277.not = icmp eq i64 %.276, 0
  %.280 = xor i64 %.268, 2567483615
  %y.5.1 = select i1 %.277.not, i64 %.268, i64 %.280
  store i64 %y.5.1, ptr %.118, align 8
  store i64 %.133.1, ptr %.84, align 8
  %.395 = ashr i64 %y.5.1, 11
  %.397 = xor i64 %.395, %y.5.1
  %.400 = shl i64 %.397, 7
  %.401 = and i64 %.400, 2636928640
  %.402 = xor i64 %.401, %.397
  %.403 = shl i64 %.402, 15
  %.404 = and i64 %.403, 4022730752
  %.405 = xor i64 %.404, %.402
  %.406 = ashr i64 %.405, 18
  %.407 = xor i64 %.406, %.405
  %.409 = and i64 %.407, %mask.3.1
  %.413.not = icmp slt i64 %.409, %arg.limit
  br i1 %.413.not, label %B396, label %B76.else.if
}
;; loop drawn
;; stamp f02d0864300636a82edfda658552e03f9a55f293
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.count, i64 %arg.limit, i64 %arg.own, ptr %arg.out_of.0, ptr %arg.out_of.1, i64 %arg.out_of.2, i64 %arg.out_of.3, ptr %arg.out_of.4, i64 %arg.out_of.5.0, i64 %arg.out_of.6.0, i64 %arg.size, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0) {
B0.endif:
  %.182 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.out_of.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  %.137304.not = icmp slt i64 %arg.count, 1
  br i1 %.137304.not, label %B232, label %B36.lr.ph

B36.lr.ph:
  %arg.size.fr = freeze i64 %arg.size
  %.474206 = icmp sgt i64 %arg.size.fr, 0
  br label %B36

B36:
  %.143285309 = phi i64 [ 0, %B36.lr.ph ], [ %.150, %B220 ]
  %.150 = add nuw nsw i64 %.143285309, 1
  %.297198.not = icmp eq i64 %.143285309, 0
  br i1 %.297198.not, label %B36.split, label %B40.us.preheader

B40.us.preheader:
  br label %B40.us

B40.us:
  store i64 0, ptr %.182, align 8
  %.188.us = call i32 @n3(ptr nonnull %.182, ptr nonnull %excinfo.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit)
  %.198.us = load i64, ptr %.182, align 8
  switch i32 %.188.us, label %B40.if.if [
    i32 -2, label %B40.endif.endif.us
    i32 0, label %B40.endif.endif.us
  ], !prof !0

B40.endif.endif.us:
  %.213.us = icmp ne i64 %.198.us, %arg.own
  br label %B116.us

B212.us:
  %free.3.2.lcssa.us = phi i1 [ %spec.select.us, %B114.B148.endif_crit_edge.us ], [ %spec.select191.us, %B180.us ]
  br i1 %free.3.2.lcssa.us, label %B220, label %B40.us

B180.us:
  %free.3.2209.us = phi i1 [ %spec.select191.us, %B180.us ], [ %spec.select.us, %B180.us.preheader ]
  %.480205207.us = phi i64 [ %.487.us, %B180.us ], [ 0, %B180.us.preheader ]
  %.487.us = add nuw nsw i64 %.480205207.us, 1
  %0 = getelementptr i32, ptr %arg.out_of.4, i64 %.480205207.us
  %.547.us = load i32, ptr %0, align 4
  %.549.us = sext i32 %.547.us to i64
  %.550.us = icmp ne i64 %.198.us, %.549.us
  %spec.select191.us = select i1 %.550.us, i1 %free.3.2209.us, i1 false
  %exitcond359.not = icmp eq i64 %arg.size.fr, %.487.us
  br i1 %exitcond359.not, label %B212.us, label %B180.us

B116.us:
  %free.5.2201.us = phi i1 [ %.213.us, %B40.endif.endif.us ], [ %spec.select.us, %B116.us ]
  %.303197199.us = phi i64 [ 0, %B40.endif.endif.us ], [ %.310.us, %B116.us ]
  %.310.us = add nuw nsw i64 %.303197199.us, 1
  %1 = getelementptr i32, ptr %arg.found.4, i64 %.303197199.us
  %.370.us = load i32, ptr %1, align 4
  %.372.us = sext i32 %.370.us to i64
  %.373.us = icmp ne i64 %.198.us, %.372.us
  %spec.select.us = select i1 %.373.us, i1 %free.5.2201.us, i1 false
  %exitcond358.not = icmp eq i64 %.310.us, %.143285309
  br i1 %exitcond358.not, label %B114.B148.endif_crit_edge.us, label %B116.us

B114.B148.endif_crit_edge.us:
  br i1 %.474206, label %B180.us.preheader, label %B212.us

B180.us.preheader:
  br label %B180.us

B36.split:
  br i1 %.474206, label %B40.us230.preheader, label %B40.preheader

B40.us230.preheader:
  br label %B40.us230

B40.preheader:
  store i64 0, ptr %.182, align 8
  %.188.peel = call i32 @n3(ptr nonnull %.182, ptr nonnull %excinfo.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit)
  switch i32 %.188.peel, label %B40.if.if [
    i32 -2, label %B40.endif.endif.peel
    i32 0, label %B40.endif.endif.peel
  ], !prof !0

B40.endif.endif.peel:
  %.198.peel = load i64, ptr %.182, align 8
  %.213.not.peel = icmp eq i64 %.198.peel, %arg.own
  br i1 %.213.not.peel, label %B40.preheader1, label %B220

B40.preheader1:
  br label %B40

B40.us230:
  store i64 0, ptr %.182, align 8
  %.188.us235 = call i32 @n3(ptr nonnull %.182, ptr nonnull %excinfo.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit)
  %.198.us236 = load i64, ptr %.182, align 8
  switch i32 %.188.us235, label %B40.if.if [
    i32 -2, label %B40.endif.endif.us237
    i32 0, label %B40.endif.endif.us237
  ], !prof !0

B40.endif.endif.us237:
  %.213.us238 = icmp ne i64 %.198.us236, %arg.own
  br label %B180.us243

B180.us243:
  %free.3.2209.us244 = phi i1 [ %.213.us238, %B40.endif.endif.us237 ], [ %spec.select191.us255, %B180.us243 ]
  %.480205207.us246 = phi i64 [ 0, %B40.endif.endif.us237 ], [ %.487.us248, %B180.us243 ]
  %.487.us248 = add nuw nsw i64 %.480205207.us246, 1
  %2 = getelementptr i32, ptr %arg.out_of.4, i64 %.480205207.us246
  %.547.us252 = load i32, ptr %2, align 4
  %.549.us253 = sext i32 %.547.us252 to i64
  %.550.us254 = icmp ne i64 %.198.us236, %.549.us253
  %spec.select191.us255 = select i1 %.550.us254, i1 %free.3.2209.us244, i1 false
  %exitcond.not = icmp eq i64 %arg.size.fr, %.487.us248
  br i1 %exitcond.not, label %B178.B212_crit_edge.us258, label %B180.us243

B178.B212_crit_edge.us258:
  br i1 %spec.select191.us255, label %B220, label %B40.us230

B40:
  store i64 0, ptr %.182, align 8
  %.188 = call i32 @n3(ptr nonnull %.182, ptr nonnull %excinfo.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit)
  switch i32 %.188, label %B40.if.if [
    i32 -2, label %B40.endif.endif
    i32 0, label %B40.endif.endif
  ], !prof !0

B220:
  %.us-phi229 = phi i64 [ %.198.us236, %B178.B212_crit_edge.us258 ], [ %.198, %B40.endif.endif ], [ %.198.peel, %B40.endif.endif.peel ], [ %.198.us, %B212.us ]
  %3 = getelementptr i32, ptr %arg.found.4, i64 %.143285309
  %.604 = trunc i64 %.us-phi229 to i32
  store i32 %.604, ptr %3, align 4
  %exitcond360.not = icmp eq i64 %.150, %arg.count
  br i1 %exitcond360.not, label %B232, label %B36

common.ret:
  %common.ret.op = phi i32 [ 0, %B232 ], [ %.us-phi224, %B40.if.if ]
  ret i32 %common.ret.op

B232:
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.out_of.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B40.if.if:
  %.us-phi224 = phi i32 [ %.188, %B40 ], [ %.188.us, %B40.us ], [ %.188.us235, %B40.us230 ], [ %.188.peel, %B40.preheader ]
  %.196 = icmp sgt i32 %.us-phi224, 0
  %.189 = load ptr, ptr %excinfo.1, align 8
  %.197 = select i1 %.196, ptr %.189, ptr undef
  store ptr %.197, ptr %excinfo, align 8
  br label %common.ret

B40.endif.endif:
  %.198 = load i64, ptr %.182, align 8
  %.213.not = icmp eq i64 %.198, %arg.own
  br i1 %.213.not, label %B40, label %B220, !llvm.loop !1
}

define linkonce_odr noundef i32 @n3(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.limit) #0 {
B0:
  %.28 = add nsw i64 %arg.limit, -1
  %.29 = icmp sgt i64 %arg.limit, 1
  br i1 %.29, label %B26.preheader, label %B60

B26.preheader:
  br label %B26

B26:
  %mask.2.0 = phi i64 [ %.33, %B26 ], [ 0, %B26.preheader ]
  %.32 = shl nsw i64 %mask.2.0, 1
  %.33 = or disjoint i64 %.32, 1
  %.40 = icmp slt i64 %.33, %.28
  br i1 %.40, label %B26, label %B60

B60:
  %mask.3.1 = phi i64 [ 0, %B0 ], [ %.33, %B26 ]
  %.84 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre = load i64, ptr %.84, align 8
  br label %B76.else.if

B396:
  store i64 %.409, ptr %retptr, align 8
  ret i32 0

B76.else.if:
  %.85 = phi i64 [ %.85.pre, %B60 ], [ %.133.1, %B76.else.if ]
  %.103 = icmp slt i64 %.85, 0
  %.104 = select i1 %.103, i64 %arg.words.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.words.4, i64 %.85
  %.118 = getelementptr i64, ptr %0, i64 %.104
  %.119 = load i64, ptr %.118, align 8
  %.120 = and i64 %.119, 2147483648
  %.122 = add nsw i64 %.85, 1
  %.142 = srem i64 %.122, 624
  %.144 = icmp slt i64 %.142, 0
  %.153 = add nsw i64 %.142, 624
  %.133.1 = select i1 %.144, i64 %.153, i64 %.142
  %.176 = icmp slt i64 %.133.1, 0
  %.177 = select i1 %.176, i64 %arg.words.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.words.4, i64 %.133.1
  %.191 = getelementptr i64, ptr %1, i64 %.177
  %.192 = load i64, ptr %.191, align 8
  %.193 = and i64 %.192, 2147483646
  %.194 = or disjoint i64 %.193, %.120
  %.196 = add nsw i64 %.85, 397
  %.216 = srem i64 %.196, 624
  %.218 = icmp slt i64 %.216, 0
  %.227 = add nsw i64 %.216, 624
  %.207.1 = select i1 %.218, i64 %.227, i64 %.216
  %.250 = icmp slt i64 %.207.1, 0
  %.251 = select i1 %.250, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.words.4, i64 %.207.1
  %.265 = getelementptr i64, ptr %2, i64 %.251
  %.266 = load i64, ptr %.265, align 8
  %.267 = lshr exact i64 %.194, 1
  %.268 = xor i64 %.267, %.266
  %.276 = and i64 %.192, 1
  %.277.not = icmp eq i64 %.276, 0
  %.280 = xor i64 %.268, 2567483615
  %y.5.1 = select i1 %.277.not, i64 %.268, i64 %.280
  store i64 %y.5.1, ptr %.118, align 8
  %sunkaddr = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1, ptr %sunkaddr, align 8
  %.395 = ashr i64 %y.5.1, 11
  %.397 = xor i64 %.395, %y.5.1
  %.400 = shl i64 %.397, 7
  %.401 = and i64 %.400, 2636928640
  %.402 = xor i64 %.401, %.397
  %.403 = shl i64 %.402, 15
  %.404 = and i64 %.403, 4022730752
  %.405 = xor i64 %.404, %.402
  %.406 = ashr i64 %.405, 18
  %.407 = xor i64 %.406, %.405
  %.409 = and i64 %.407, %mask.3.1
  %.413.not = icmp slt i64 %.409, %arg.limit
  br i1 %.413.not, label %B396, label %B76.else.if
}

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.peeled.count", i32 1}
;; loop nearest_scaled
;; stamp 2ca3251033f601131528a22eb4540f359ad9360a
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.distances.0, ptr %arg.distances.1, i64 %arg.distances.2, i64 %arg.distances.3, ptr %arg.distances.4, i64 %arg.distances.5.0, i64 %arg.distances.5.1, i64 %arg.distances.6.0, i64 %arg.distances.6.1, ptr %arg.neighbours.0, ptr %arg.neighbours.1, i64 %arg.neighbours.2, i64 %arg.neighbours.3, ptr %arg.neighbours.4, i64 %arg.neighbours.5.0, i64 %arg.neighbours.5.1, i64 %arg.neighbours.6.0, i64 %arg.neighbours.6.1, ptr %arg.spread.0, ptr %arg.spread.1, i64 %arg.spread.2, i64 %arg.spread.3, ptr %arg.spread.4, i64 %arg.spread.5.0, i64 %arg.spread.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1) {
B0:
  %.120 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.120, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.distances.0)
  tail call void @NRT_incref(ptr %arg.neighbours.0)
  tail call void @NRT_incref(ptr %arg.spread.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.120, i8 0, i64 56, i1 false)
  %.124 = call i32 @n14(ptr nonnull %.120, ptr nonnull %excinfo.1, i64 %arg.distances.5.1, ptr null)
  %.134.fca.0.load = load ptr, ptr %.120, align 8
  %.134.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.124, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B512 ], [ %.124, %B0.if.if ]
  ret i32 %common.ret.op

B512:
  tail call void @NRT_decref(ptr %arg.spread.0)
  tail call void @NRT_decref(ptr %.134.fca.0.load)
  tail call void @NRT_decref(ptr %arg.neighbours.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.distances.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.132.not = icmp eq i32 %.124, 0
  %.125 = load ptr, ptr %excinfo.1, align 8
  %.133 = select i1 %.132.not, ptr undef, ptr %.125
  store ptr %.133, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.120, i64 40
  %.134.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.242545.not = icmp slt i64 %arg.distances.5.0, 1
  br i1 %.242545.not, label %B512, label %B144.endif.lr.ph

B144.endif.lr.ph:
  %.321 = icmp sgt i64 %arg.distances.5.1, 0
  %.752523.not = icmp slt i64 %arg.found.5.1, 1
  %0 = getelementptr i8, ptr %.134.fca.4.load, i64 -4
  %.1194 = getelementptr float, ptr %0, i64 %.134.fca.5.0.load
  br i1 %.752523.not, label %B144.endif.lr.ph.split, label %B144.endif.lr.ph.split.us

B144.endif.lr.ph.split.us:
  %.876510.not = icmp slt i64 %arg.distances.5.1, 1
  br i1 %.876510.not, label %B144.endif.us.preheader, label %B144.endif.us.us.preheader

B144.endif.us.us.preheader:
  br label %B144.endif.us.us

B144.endif.us.preheader:
  br label %B144.endif.us

B144.endif.us.us:
  %.248534548.us.us = phi i64 [ %.255.us.us, %B312.B142.loopexit_crit_edge.split.us.us.us ], [ 0, %B144.endif.us.us.preheader ]
  %.255.us.us = add nuw nsw i64 %.248534548.us.us, 1
  br i1 %.321, label %B178.lr.ph.us.us, label %B144.endif.us.us.B282.endif.us.us_crit_edge

B144.endif.us.us.B282.endif.us.us_crit_edge:
  %.pre661 = mul i64 %.248534548.us.us, %arg.neighbours.5.1
  br label %B282.endif.us.us

B282.endif.us.us:
  %.1098.us.us.pre-phi = phi i64 [ %.pre661, %B144.endif.us.us.B282.endif.us.us_crit_edge ], [ %.594.us.us, %B178.us.us ]
  %1 = getelementptr i32, ptr %arg.neighbours.4, i64 %.1098.us.us.pre-phi
  %.1156.us.us = mul i64 %.248534548.us.us, %arg.found.5.1
  %2 = getelementptr i32, ptr %arg.found.4, i64 %.1156.us.us
  br label %B314.endif.us.us.us

B178.us.us:
  %.369503505.us.us = phi i64 [ 0, %B178.lr.ph.us.us ], [ %.376.us.us, %B178.us.us ]
  %.376.us.us = add nuw nsw i64 %.369503505.us.us, 1
  %3 = getelementptr float, ptr %7, i64 %.369503505.us.us
  %.453.us.us = load float, ptr %3, align 4
  %.511.us.us = fmul float %.453.us.us, %.453.us.us
  %.542.us.us = load float, ptr %8, align 4
  %.546.us.us = fdiv float %.511.us.us, %.542.us.us
  %4 = getelementptr i32, ptr %9, i64 %.369503505.us.us
  %.599.us.us = load i32, ptr %4, align 4
  %.603.us.us = sext i32 %.599.us.us to i64
  %.616.us.us = icmp slt i32 %.599.us.us, 0
  %.617.us.us = select i1 %.616.us.us, i64 %arg.spread.5.0, i64 0
  %5 = getelementptr float, ptr %arg.spread.4, i64 %.617.us.us
  %.631.us.us = getelementptr float, ptr %5, i64 %.603.us.us
  %.632.us.us = load float, ptr %.631.us.us, align 4
  %.636.us.us = fdiv float %.546.us.us, %.632.us.us
  %6 = getelementptr float, ptr %.134.fca.4.load, i64 %.369503505.us.us
  store float %.636.us.us, ptr %6, align 4
  %exitcond.not = icmp eq i64 %arg.distances.5.1, %.376.us.us
  br i1 %exitcond.not, label %B282.endif.us.us, label %B178.us.us

B178.lr.ph.us.us:
  %.448.us.us = mul i64 %.248534548.us.us, %arg.distances.5.1
  %7 = getelementptr float, ptr %arg.distances.4, i64 %.448.us.us
  %8 = getelementptr float, ptr %arg.spread.4, i64 %.248534548.us.us
  %.594.us.us = mul i64 %.248534548.us.us, %arg.neighbours.5.1
  %9 = getelementptr i32, ptr %arg.neighbours.4, i64 %.594.us.us
  br label %B178.us.us

B314.endif.us.us.us:
  %.758518524.us.us.us = phi i64 [ 0, %B282.endif.us.us ], [ %.765.us.us.us, %B350.B432_crit_edge.us.us.us ]
  br label %B352.us.us.us

B352.us.us.us:
  %least.2.2513.us.us.us = phi i64 [ -1, %B314.endif.us.us.us ], [ %least.3.3.us.us.us, %B430.us.us.us ]
  %.882509511.us.us.us = phi i64 [ 0, %B314.endif.us.us.us ], [ %.889.us.us.us, %B430.us.us.us ]
  %.889.us.us.us = add nuw nsw i64 %.882509511.us.us.us, 1
  %10 = getelementptr float, ptr %.134.fca.4.load, i64 %.882509511.us.us.us
  %.951.us.us.us = load float, ptr %10, align 4
  %.954.us.us.us = fcmp ult float %.951.us.us.us, 0.000000e+00
  br i1 %.954.us.us.us, label %B430.us.us.us, label %B378.us.us.us

B378.us.us.us:
  %.959.us.us.us = icmp slt i64 %least.2.2513.us.us.us, 0
  br i1 %.959.us.us.us, label %B426.us.us.us, label %B390.us.us.us

B390.us.us.us:
  %.1024.us.us.us = getelementptr float, ptr %.134.fca.4.load, i64 %least.2.2513.us.us.us
  %.1025.us.us.us = load float, ptr %.1024.us.us.us, align 4
  %.1028.us.us.us = fcmp olt float %.951.us.us.us, %.1025.us.us.us
  br i1 %.1028.us.us.us, label %B426.us.us.us, label %B430.us.us.us

B426.us.us.us:
  br label %B430.us.us.us

B430.us.us.us:
  %least.3.3.us.us.us = phi i64 [ %.882509511.us.us.us, %B426.us.us.us ], [ %least.2.2513.us.us.us, %B390.us.us.us ], [ %least.2.2513.us.us.us, %B352.us.us.us ]
  %exitcond653.not = icmp eq i64 %arg.distances.5.1, %.889.us.us.us
  br i1 %exitcond653.not, label %B350.B432_crit_edge.us.us.us, label %B352.us.us.us

B350.B432_crit_edge.us.us.us:
  %.765.us.us.us = add nuw nsw i64 %.758518524.us.us.us, 1
  %.1079.us.us.us = icmp slt i64 %least.3.3.us.us.us, 0
  %.1080.us.us.us = select i1 %.1079.us.us.us, i64 %arg.neighbours.5.1, i64 0
  %11 = getelementptr i32, ptr %1, i64 %least.3.3.us.us.us
  %.1102.us.us.us = getelementptr i32, ptr %11, i64 %.1080.us.us.us
  %.1103.us.us.us = load i32, ptr %.1102.us.us.us, align 4
  %12 = getelementptr i32, ptr %2, i64 %.758518524.us.us.us
  store i32 %.1103.us.us.us, ptr %12, align 4
  %.1180.us.us.us = select i1 %.1079.us.us.us, i64 %.134.fca.5.0.load, i64 0
  %13 = getelementptr float, ptr %.134.fca.4.load, i64 %least.3.3.us.us.us
  %.1194.us.us.us = getelementptr float, ptr %13, i64 %.1180.us.us.us
  store float -1.000000e+00, ptr %.1194.us.us.us, align 4
  %exitcond654.not = icmp eq i64 %arg.found.5.1, %.765.us.us.us
  br i1 %exitcond654.not, label %B312.B142.loopexit_crit_edge.split.us.us.us, label %B314.endif.us.us.us

B312.B142.loopexit_crit_edge.split.us.us.us:
  %exitcond655.not = icmp eq i64 %arg.distances.5.0, %.255.us.us
  br i1 %exitcond655.not, label %B512, label %B144.endif.us.us

B144.endif.us:
  %.248534548.us = phi i64 [ %.255.us, %B312.B142.loopexit_crit_edge.split.us568 ], [ 0, %B144.endif.us.preheader ]
  %.255.us = add nuw nsw i64 %.248534548.us, 1
  br i1 %.321, label %B178.lr.ph.us, label %B144.endif.us.B282.endif.us_crit_edge

B144.endif.us.B282.endif.us_crit_edge:
  %.pre = mul i64 %.248534548.us, %arg.neighbours.5.1
  br label %B282.endif.us

B282.endif.us:
  %.1098.us.pre-phi = phi i64 [ %.pre, %B144.endif.us.B282.endif.us_crit_edge ], [ %.594.us, %B178.us ]
  %14 = getelementptr i32, ptr %arg.neighbours.4, i64 %.1098.us.pre-phi
  %.1156.us = mul i64 %.248534548.us, %arg.found.5.1
  %15 = getelementptr i32, ptr %arg.found.4, i64 %.1156.us
  %16 = getelementptr i8, ptr %14, i64 -4
  %.1102.us572 = getelementptr i32, ptr %16, i64 %arg.neighbours.5.1
  br label %B314.endif.us558

B314.endif.us558:
  %.758518524.us560 = phi i64 [ 0, %B282.endif.us ], [ %.765.us562, %B314.endif.us558 ]
  %.765.us562 = add nuw nsw i64 %.758518524.us560, 1
  %.1103.us563 = load i32, ptr %.1102.us572, align 4
  %17 = getelementptr i32, ptr %15, i64 %.758518524.us560
  store i32 %.1103.us563, ptr %17, align 4
  store float -1.000000e+00, ptr %.1194, align 4
  %exitcond657.not = icmp eq i64 %arg.found.5.1, %.765.us562
  br i1 %exitcond657.not, label %B312.B142.loopexit_crit_edge.split.us568, label %B314.endif.us558

B178.us:
  %.369503505.us = phi i64 [ 0, %B178.lr.ph.us ], [ %.376.us, %B178.us ]
  %.376.us = add nuw nsw i64 %.369503505.us, 1
  %18 = getelementptr float, ptr %22, i64 %.369503505.us
  %.453.us = load float, ptr %18, align 4
  %.511.us = fmul float %.453.us, %.453.us
  %.542.us = load float, ptr %23, align 4
  %.546.us = fdiv float %.511.us, %.542.us
  %19 = getelementptr i32, ptr %24, i64 %.369503505.us
  %.599.us = load i32, ptr %19, align 4
  %.603.us = sext i32 %.599.us to i64
  %.616.us = icmp slt i32 %.599.us, 0
  %.617.us = select i1 %.616.us, i64 %arg.spread.5.0, i64 0
  %20 = getelementptr float, ptr %arg.spread.4, i64 %.617.us
  %.631.us = getelementptr float, ptr %20, i64 %.603.us
  %.632.us = load float, ptr %.631.us, align 4
  %.636.us = fdiv float %.546.us, %.632.us
  %21 = getelementptr float, ptr %.134.fca.4.load, i64 %.369503505.us
  store float %.636.us, ptr %21, align 4
  %exitcond656.not = icmp eq i64 %arg.distances.5.1, %.376.us
  br i1 %exitcond656.not, label %B282.endif.us, label %B178.us

B178.lr.ph.us:
  %.448.us = mul i64 %.248534548.us, %arg.distances.5.1
  %22 = getelementptr float, ptr %arg.distances.4, i64 %.448.us
  %23 = getelementptr float, ptr %arg.spread.4, i64 %.248534548.us
  %.594.us = mul i64 %.248534548.us, %arg.neighbours.5.1
  %24 = getelementptr i32, ptr %arg.neighbours.4, i64 %.594.us
  br label %B178.us

B312.B142.loopexit_crit_edge.split.us568:
  %exitcond658.not = icmp eq i64 %arg.distances.5.0, %.255.us
  br i1 %exitcond658.not, label %B512, label %B144.endif.us

B144.endif.lr.ph.split:
  br i1 %.321, label %B144.endif.us581.preheader, label %B512

B144.endif.us581.preheader:
  br label %B144.endif.us581

B144.endif.us581:
  %.248534548.us583 = phi i64 [ %.255.us585, %B176.B282.endif_crit_edge.us624 ], [ 0, %B144.endif.us581.preheader ]
  %.448.us618 = mul i64 %.248534548.us583, %arg.distances.5.1
  %25 = getelementptr float, ptr %arg.distances.4, i64 %.448.us618
  %26 = getelementptr float, ptr %arg.spread.4, i64 %.248534548.us583
  %.594.us623 = mul i64 %.248534548.us583, %arg.neighbours.5.1
  %27 = getelementptr i32, ptr %arg.neighbours.4, i64 %.594.us623
  br label %B178.us590

B178.us590:
  %.369503505.us592 = phi i64 [ 0, %B144.endif.us581 ], [ %.376.us594, %B178.us590 ]
  %.376.us594 = add nuw nsw i64 %.369503505.us592, 1
  %28 = getelementptr float, ptr %25, i64 %.369503505.us592
  %.453.us598 = load float, ptr %28, align 4
  %.511.us599 = fmul float %.453.us598, %.453.us598
  %.542.us600 = load float, ptr %26, align 4
  %.546.us601 = fdiv float %.511.us599, %.542.us600
  %29 = getelementptr i32, ptr %27, i64 %.369503505.us592
  %.599.us604 = load i32, ptr %29, align 4
  %.603.us605 = sext i32 %.599.us604 to i64
  %.616.us606 = icmp slt i32 %.599.us604, 0
  %.617.us607 = select i1 %.616.us606, i64 %arg.spread.5.0, i64 0
  %30 = getelementptr float, ptr %arg.spread.4, i64 %.617.us607
  %.631.us608 = getelementptr float, ptr %30, i64 %.603.us605
  %.632.us609 = load float, ptr %.631.us608, align 4
  %.636.us610 = fdiv float %.546.us601, %.632.us609
  %31 = getelementptr float, ptr %.134.fca.4.load, i64 %.369503505.us592
  store float %.636.us610, ptr %31, align 4
  %exitcond659.not = icmp eq i64 %arg.distances.5.1, %.376.us594
  br i1 %exitcond659.not, label %B176.B282.endif_crit_edge.us624, label %B178.us590

B176.B282.endif_crit_edge.us624:
  %.255.us585 = add nuw nsw i64 %.248534548.us583, 1
  %exitcond660.not = icmp eq i64 %arg.distances.5.0, %.255.us585
  br i1 %exitcond660.not, label %B512, label %B144.endif.us581
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
;; loop mid_near
;; stamp 79b273bae54e27f82e3b2741ea6068013ae572aa
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
@n13 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n14 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n15 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n13, i32 43, ptr @n14, ptr null, i32 0 }
@n16 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n17 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n18 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n16, i32 103, ptr @n17, ptr null, i32 0 }
@n19 = common local_unnamed_addr global ptr null
@n20 = common local_unnamed_addr global ptr null
@n21 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n22 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n21, i32 52, ptr @n22, ptr null, i32 0 }
@n24 = common local_unnamed_addr global ptr null
@n25 = common local_unnamed_addr global ptr null
@n26 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.5.1, i64 %arg.rows.6.0, i64 %arg.rows.6.1, i64 %arg.seed, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1) {
B0:
  %.92 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep327 = getelementptr inbounds nuw i8, ptr %.92, i64 8
  %.fca.2.gep328 = getelementptr inbounds nuw i8, ptr %.92, i64 16
  %.fca.3.gep329 = getelementptr inbounds nuw i8, ptr %.92, i64 24
  %.fca.4.gep330 = getelementptr inbounds nuw i8, ptr %.92, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.135 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.135, i64 40
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.135, i64 48
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.427 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.531 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.rows.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.92, i8 0, i64 56, i1 false)
  %.96 = call i32 @n27(ptr nonnull %.92, ptr nonnull %excinfo.1, i64 625, ptr null)
  %.106.fca.0.load = load ptr, ptr %.92, align 8
  %.106.fca.1.load = load ptr, ptr %.fca.1.gep327, align 8
  %.106.fca.2.load = load i64, ptr %.fca.2.gep328, align 8
  %.106.fca.3.load = load i64, ptr %.fca.3.gep329, align 8
  %.106.fca.4.load = load ptr, ptr %.fca.4.gep330, align 8
  switch i32 %.96, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B712 ], [ %.96, %B0.if.if ], [ %.139, %B0.endif.if.if ], [ %.433.us, %B266.if.if ], [ %.541.us, %B266.endif.if.if ]
  ret i32 %common.ret.op

B712:
  tail call void @NRT_decref(ptr %.106.fca.0.load)
  tail call void @NRT_decref(ptr %.149.fca.0.load)
  tail call void @NRT_decref(ptr %arg.rows.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.135, i64 32
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.135, i64 24
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.135, i64 16
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.135, i64 8
  %.fca.6.0.gep332 = getelementptr inbounds nuw i8, ptr %.92, i64 48
  %.fca.5.0.gep331 = getelementptr inbounds nuw i8, ptr %.92, i64 40
  %.106.fca.5.0.load = load i64, ptr %.fca.5.0.gep331, align 8
  %.106.fca.6.0.load = load i64, ptr %.fca.6.0.gep332, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.135, i8 0, i64 56, i1 false)
  %.139 = call i32 @n28(ptr nonnull %.135, ptr nonnull %excinfo.2, i64 6, ptr null)
  %.149.fca.0.load = load ptr, ptr %.135, align 8
  %.149.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.149.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.149.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.149.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.139, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.if.if:
  %.104.not = icmp eq i32 %.96, 0
  %.97 = load ptr, ptr %excinfo.1, align 8
  %.105 = select i1 %.104.not, ptr undef, ptr %.97
  store ptr %.105, ptr %excinfo, align 8
  br label %common.ret

B0.endif.if.if:
  %.147.not = icmp eq i32 %.139, 0
  %.140 = load ptr, ptr %excinfo.2, align 8
  %.148 = select i1 %.147.not, ptr undef, ptr %.140
  store ptr %.148, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:
  %.149.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.149.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.256552.not = icmp slt i64 %arg.rows.5.0, 1
  br i1 %.256552.not, label %B712, label %B232.endif.lr.ph

B232.endif.lr.ph:
  %.377517.not = icmp slt i64 %arg.found.5.1, 1
  %.791471.not = icmp slt i64 %arg.rows.5.1, 1
  br i1 %.377517.not, label %B712, label %B232.endif.us.preheader

B232.endif.us.preheader:
  %0 = getelementptr i8, ptr %.149.fca.4.load, i64 4
  %1 = getelementptr i8, ptr %.149.fca.4.load, i64 8
  %2 = getelementptr i8, ptr %.149.fca.4.load, i64 12
  %3 = getelementptr i8, ptr %.149.fca.4.load, i64 16
  %4 = getelementptr i8, ptr %.149.fca.4.load, i64 20
  %5 = getelementptr i8, ptr %.149.fca.4.load, i64 4
  %6 = getelementptr i8, ptr %.149.fca.4.load, i64 4
  %7 = getelementptr i8, ptr %.149.fca.4.load, i64 8
  %8 = getelementptr i8, ptr %.149.fca.4.load, i64 8
  %9 = getelementptr i8, ptr %.149.fca.4.load, i64 12
  %10 = getelementptr i8, ptr %.149.fca.4.load, i64 12
  %11 = getelementptr i8, ptr %.149.fca.4.load, i64 16
  %12 = getelementptr i8, ptr %.149.fca.4.load, i64 16
  %13 = getelementptr i8, ptr %.149.fca.4.load, i64 20
  br label %B232.endif.us

B232.endif.us:
  %.262531557.us = phi i64 [ %.269.us, %B264.B230.loopexit_crit_edge.us ], [ 0, %B232.endif.us.preheader ]
  %.269.us = add nuw nsw i64 %.262531557.us, 1
  %.421.us = mul i64 %.262531557.us, %arg.found.5.1
  %.423.us = add nsw i64 %.421.us, %arg.seed
  %.494.us = getelementptr i32, ptr %arg.found.4, i64 %.421.us
  %.876.us = mul i64 %.262531557.us, %arg.rows.5.1
  %14 = getelementptr float, ptr %arg.rows.4, i64 %.876.us
  br label %B266.us

B266.us:
  %.383501522.us = phi i64 [ 0, %B232.endif.us ], [ %.390.us, %B480.B694_crit_edge.us ]
  %.390.us = add nuw nsw i64 %.383501522.us, 1
  %.425.us = add nsw i64 %.423.us, %.383501522.us
  store ptr null, ptr %.427, align 8
  %.433.us = call i32 @n29(ptr nonnull %.427, ptr nonnull %excinfo.3, ptr %.106.fca.0.load, ptr %.106.fca.1.load, i64 %.106.fca.2.load, i64 %.106.fca.3.load, ptr %.106.fca.4.load, i64 %.106.fca.5.0.load, i64 %.106.fca.6.0.load, i64 %.425.us)
  switch i32 %.433.us, label %B266.if.if [
    i32 -2, label %B266.endif.us
    i32 0, label %B266.endif.us
  ], !prof !0

B266.endif.us:
  tail call void @NRT_incref(ptr %arg.found.0)
  store ptr null, ptr %.531, align 8
  %.541.us = call i32 @n30(ptr nonnull %.531, ptr nonnull %excinfo.4, ptr %.106.fca.0.load, ptr %.106.fca.1.load, i64 %.106.fca.2.load, i64 %.106.fca.3.load, ptr %.106.fca.4.load, i64 %.106.fca.5.0.load, i64 %.106.fca.6.0.load, i64 6, i64 %arg.rows.5.0, i64 %.262531557.us, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %.494.us, i64 %arg.found.5.1, i64 %arg.found.6.1, i64 %.383501522.us, ptr %.149.fca.0.load, ptr %.149.fca.1.load, i64 %.149.fca.2.load, i64 %.149.fca.3.load, ptr %.149.fca.4.load, i64 %.149.fca.5.0.load, i64 %.149.fca.6.0.load)
  switch i32 %.541.us, label %B266.endif.if.if [
    i32 -2, label %B266.endif.endif.endif.endif.us
    i32 0, label %B266.endif.endif.endif.endif.us
  ], !prof !0

B266.endif.endif.endif.endif.us:
  tail call void @NRT_decref(ptr %arg.found.0)
  %.1035.us593 = load i32, ptr %.149.fca.4.load, align 4
  br i1 %.791471.not, label %B713.us595, label %B482.endif.us.us.preheader

B482.endif.us.us.preheader:
  %.920.us.us = sext i32 %.1035.us593 to i64
  %.942.us.us = icmp slt i32 %.1035.us593, 0
  %.943.us.us = select i1 %.942.us.us, i64 %arg.rows.5.0, i64 0
  %.944.us.us = add i64 %.943.us.us, %.920.us.us
  %.964.us.us = mul i64 %.944.us.us, %arg.rows.5.1
  %15 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us
  br label %B520.us.us

B713.us595:
  %.983.us576.1 = icmp slt i32 %.1035.us593, 0
  br i1 %.983.us576.1, label %B713.us595.1, label %B648.us579.2

B713.us595.1:
  %.1035.us593.1 = load i32, ptr %6, align 4
  %.983.us576.2 = icmp slt i32 %.1035.us593.1, 0
  br i1 %.983.us576.2, label %B713.us595.2, label %B648.us579.3

B648.us579.2:
  %.1102.us587.1 = load i32, ptr %5, align 4
  %.1105.us588.1 = sext i32 %.1102.us587.1 to i64
  %.1050.us580.2 = icmp slt i32 %.1102.us587.1, 0
  br i1 %.1050.us580.2, label %B648.us579.3, label %B480.B694_crit_edge.us

B713.us595.2:
  %.1035.us593.2 = load i32, ptr %8, align 4
  %.983.us576.3 = icmp slt i32 %.1035.us593.2, 0
  br i1 %.983.us576.3, label %B713.us595.3, label %B648.us579.4

B648.us579.3:
  %.1102.us587.2 = load i32, ptr %7, align 4
  %.1105.us588.2 = sext i32 %.1102.us587.2 to i64
  %.1050.us580.3 = icmp slt i32 %.1102.us587.2, 0
  br i1 %.1050.us580.3, label %B648.us579.4, label %B480.B694_crit_edge.us

B713.us595.3:
  %.1035.us593.3 = load i32, ptr %10, align 4
  %.983.us576.4 = icmp slt i32 %.1035.us593.3, 0
  br i1 %.983.us576.4, label %B713.us595.4, label %B648.us579.5

B648.us579.4:
  %.1102.us587.3 = load i32, ptr %9, align 4
  %.1105.us588.3 = sext i32 %.1102.us587.3 to i64
  %.1050.us580.4 = icmp slt i32 %.1102.us587.3, 0
  br i1 %.1050.us580.4, label %B648.us579.5, label %B480.B694_crit_edge.us

B713.us595.4:
  %.1035.us593.4 = load i32, ptr %12, align 4
  %.1038.us594.4 = sext i32 %.1035.us593.4 to i64
  %.983.us576.5 = icmp slt i32 %.1035.us593.4, 0
  br i1 %.983.us576.5, label %B480.B694_crit_edge.us, label %B672.us583.5

B648.us579.5:
  %.1102.us587.4 = load i32, ptr %11, align 4
  %.1105.us588.4 = sext i32 %.1102.us587.4 to i64
  %.1050.us580.5 = icmp slt i32 %.1102.us587.4, 0
  br i1 %.1050.us580.5, label %B672.us583.5, label %B480.B694_crit_edge.us

B672.us583.5:
  %.1102.us587.5 = load i32, ptr %13, align 4
  %.1105.us588.5673 = zext i32 %.1102.us587.5 to i64
  br label %B480.B694_crit_edge.us

B480.B694_crit_edge.us:
  %.us-phi498.us = phi i64 [ %.1038.us594.4, %B713.us595.4 ], [ %first.3.3.us.us.4, %B518.B594_crit_edge.us.us.5 ], [ %.1105.us588.5673, %B672.us583.5 ], [ %.1105.us588.4, %B648.us579.5 ], [ %spec.select, %B648.us.us.5 ], [ %.1105.us588.1, %B648.us579.2 ], [ %.1105.us588.3, %B648.us579.4 ], [ %.1105.us588.2, %B648.us579.3 ]
  %16 = getelementptr i32, ptr %.494.us, i64 %.383501522.us
  %.1205.us = trunc i64 %.us-phi498.us to i32
  store i32 %.1205.us, ptr %16, align 4
  %exitcond670.not = icmp eq i64 %arg.found.5.1, %.390.us
  br i1 %exitcond670.not, label %B264.B230.loopexit_crit_edge.us, label %B266.us

B713.us.us:
  %.914.us.us.1 = load i32, ptr %0, align 4
  %.920.us.us.1 = sext i32 %.914.us.us.1 to i64
  %.942.us.us.1 = icmp slt i32 %.914.us.us.1, 0
  %.943.us.us.1 = select i1 %.942.us.us.1, i64 %arg.rows.5.0, i64 0
  %.944.us.us.1 = add i64 %.943.us.us.1, %.920.us.us.1
  %.964.us.us.1 = mul i64 %.944.us.us.1, %arg.rows.5.1
  %17 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us.1
  br label %B520.us.us.1

B520.us.us.1:
  %total.2.3474.us.us.1 = phi double [ 0.000000e+00, %B713.us.us ], [ %.974.us.us.1, %B520.us.us.1 ]
  %.797470472.us.us.1 = phi i64 [ 0, %B713.us.us ], [ %.804.us.us.1, %B520.us.us.1 ]
  %.804.us.us.1 = add nuw nsw i64 %.797470472.us.us.1, 1
  %.880.us.us.1 = getelementptr float, ptr %14, i64 %.797470472.us.us.1
  %.881.us.us.1 = load float, ptr %.880.us.us.1, align 4
  %.968.us.us.1 = getelementptr float, ptr %17, i64 %.797470472.us.us.1
  %.969.us.us.1 = load float, ptr %.968.us.us.1, align 4
  %.970.us.us.1 = fsub float %.881.us.us.1, %.969.us.us.1
  %.971.us.us.1 = fmul float %.970.us.us.1, %.970.us.us.1
  %.973.us.us.1 = fpext float %.971.us.us.1 to double
  %.974.us.us.1 = fadd double %total.2.3474.us.us.1, %.973.us.us.1
  %exitcond.1.not = icmp eq i64 %arg.rows.5.1, %.804.us.us.1
  br i1 %exitcond.1.not, label %B518.B594_crit_edge.us.us.1, label %B520.us.us.1

B518.B594_crit_edge.us.us.1:
  %.983.us.us.1 = icmp slt i32 %.1035.us593, 0
  %.987.us.us.1 = fcmp olt double %.974.us.us.1, %.974.us.us
  %or.cond.us.us.1 = select i1 %.983.us.us.1, i1 true, i1 %.987.us.us.1
  br i1 %or.cond.us.us.1, label %B618.us.us.1, label %B713.us.us.1

B618.us.us.1:
  br label %B713.us.us.1

B713.us.us.1:
  %partner.4.3.us.us.1 = phi i64 [ %.920.us.us, %B618.us.us.1 ], [ %.920.us.us.1, %B518.B594_crit_edge.us.us.1 ]
  %second.4.3.us.us.1 = phi double [ %.974.us.us, %B618.us.us.1 ], [ %.974.us.us.1, %B518.B594_crit_edge.us.us.1 ]
  %first.3.3.us.us.1 = phi i64 [ %.920.us.us.1, %B618.us.us.1 ], [ %.920.us.us, %B518.B594_crit_edge.us.us.1 ]
  %nearest.3.3.us.us.1 = phi double [ %.974.us.us.1, %B618.us.us.1 ], [ %.974.us.us, %B518.B594_crit_edge.us.us.1 ]
  %.914.us.us.2 = load i32, ptr %1, align 4
  %.920.us.us.2 = sext i32 %.914.us.us.2 to i64
  %.942.us.us.2 = icmp slt i32 %.914.us.us.2, 0
  %.943.us.us.2 = select i1 %.942.us.us.2, i64 %arg.rows.5.0, i64 0
  %.944.us.us.2 = add i64 %.943.us.us.2, %.920.us.us.2
  %.964.us.us.2 = mul i64 %.944.us.us.2, %arg.rows.5.1
  %18 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us.2
  br label %B520.us.us.2

B520.us.us.2:
  %total.2.3474.us.us.2 = phi double [ 0.000000e+00, %B713.us.us.1 ], [ %.974.us.us.2, %B520.us.us.2 ]
  %.797470472.us.us.2 = phi i64 [ 0, %B713.us.us.1 ], [ %.804.us.us.2, %B520.us.us.2 ]
  %.804.us.us.2 = add nuw nsw i64 %.797470472.us.us.2, 1
  %.880.us.us.2 = getelementptr float, ptr %14, i64 %.797470472.us.us.2
  %.881.us.us.2 = load float, ptr %.880.us.us.2, align 4
  %.968.us.us.2 = getelementptr float, ptr %18, i64 %.797470472.us.us.2
  %.969.us.us.2 = load float, ptr %.968.us.us.2, align 4
  %.970.us.us.2 = fsub float %.881.us.us.2, %.969.us.us.2
  %.971.us.us.2 = fmul float %.970.us.us.2, %.970.us.us.2
  %.973.us.us.2 = fpext float %.971.us.us.2 to double
  %.974.us.us.2 = fadd double %total.2.3474.us.us.2, %.973.us.us.2
  %exitcond.2.not = icmp eq i64 %arg.rows.5.1, %.804.us.us.2
  br i1 %exitcond.2.not, label %B518.B594_crit_edge.us.us.2, label %B520.us.us.2

B518.B594_crit_edge.us.us.2:
  %.983.us.us.2 = icmp slt i64 %first.3.3.us.us.1, 0
  %.987.us.us.2 = fcmp olt double %.974.us.us.2, %nearest.3.3.us.us.1
  %or.cond.us.us.2 = select i1 %.983.us.us.2, i1 true, i1 %.987.us.us.2
  br i1 %or.cond.us.us.2, label %B713.us.us.2, label %B648.us.us.2

B648.us.us.2:
  %.1050.us.us.2 = icmp slt i64 %partner.4.3.us.us.1, 0
  %.1064.us.us.2 = fcmp olt double %.974.us.us.2, %second.4.3.us.us.1
  %or.cond465.us.us.2 = select i1 %.1050.us.us.2, i1 true, i1 %.1064.us.us.2
  br i1 %or.cond465.us.us.2, label %B672.us.us.2, label %B713.us.us.2

B672.us.us.2:
  br label %B713.us.us.2

B713.us.us.2:
  %partner.4.3.us.us.2 = phi i64 [ %partner.4.3.us.us.1, %B648.us.us.2 ], [ %.920.us.us.2, %B672.us.us.2 ], [ %first.3.3.us.us.1, %B518.B594_crit_edge.us.us.2 ]
  %second.4.3.us.us.2 = phi double [ %second.4.3.us.us.1, %B648.us.us.2 ], [ %.974.us.us.2, %B672.us.us.2 ], [ %nearest.3.3.us.us.1, %B518.B594_crit_edge.us.us.2 ]
  %first.3.3.us.us.2 = phi i64 [ %first.3.3.us.us.1, %B648.us.us.2 ], [ %first.3.3.us.us.1, %B672.us.us.2 ], [ %.920.us.us.2, %B518.B594_crit_edge.us.us.2 ]
  %nearest.3.3.us.us.2 = phi double [ %nearest.3.3.us.us.1, %B648.us.us.2 ], [ %nearest.3.3.us.us.1, %B672.us.us.2 ], [ %.974.us.us.2, %B518.B594_crit_edge.us.us.2 ]
  %.914.us.us.3 = load i32, ptr %2, align 4
  %.920.us.us.3 = sext i32 %.914.us.us.3 to i64
  %.942.us.us.3 = icmp slt i32 %.914.us.us.3, 0
  %.943.us.us.3 = select i1 %.942.us.us.3, i64 %arg.rows.5.0, i64 0
  %.944.us.us.3 = add i64 %.943.us.us.3, %.920.us.us.3
  %.964.us.us.3 = mul i64 %.944.us.us.3, %arg.rows.5.1
  %19 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us.3
  br label %B520.us.us.3

B520.us.us.3:
  %total.2.3474.us.us.3 = phi double [ 0.000000e+00, %B713.us.us.2 ], [ %.974.us.us.3, %B520.us.us.3 ]
  %.797470472.us.us.3 = phi i64 [ 0, %B713.us.us.2 ], [ %.804.us.us.3, %B520.us.us.3 ]
  %.804.us.us.3 = add nuw nsw i64 %.797470472.us.us.3, 1
  %.880.us.us.3 = getelementptr float, ptr %14, i64 %.797470472.us.us.3
  %.881.us.us.3 = load float, ptr %.880.us.us.3, align 4
  %.968.us.us.3 = getelementptr float, ptr %19, i64 %.797470472.us.us.3
  %.969.us.us.3 = load float, ptr %.968.us.us.3, align 4
  %.970.us.us.3 = fsub float %.881.us.us.3, %.969.us.us.3
  %.971.us.us.3 = fmul float %.970.us.us.3, %.970.us.us.3
  %.973.us.us.3 = fpext float %.971.us.us.3 to double
  %.974.us.us.3 = fadd double %total.2.3474.us.us.3, %.973.us.us.3
  %exitcond.3.not = icmp eq i64 %arg.rows.5.1, %.804.us.us.3
  br i1 %exitcond.3.not, label %B518.B594_crit_edge.us.us.3, label %B520.us.us.3

B518.B594_crit_edge.us.us.3:
  %.983.us.us.3 = icmp slt i64 %first.3.3.us.us.2, 0
  %.987.us.us.3 = fcmp olt double %.974.us.us.3, %nearest.3.3.us.us.2
  %or.cond.us.us.3 = select i1 %.983.us.us.3, i1 true, i1 %.987.us.us.3
  br i1 %or.cond.us.us.3, label %B713.us.us.3, label %B648.us.us.3

B648.us.us.3:
  %.1050.us.us.3 = icmp slt i64 %partner.4.3.us.us.2, 0
  %.1064.us.us.3 = fcmp olt double %.974.us.us.3, %second.4.3.us.us.2
  %or.cond465.us.us.3 = select i1 %.1050.us.us.3, i1 true, i1 %.1064.us.us.3
  br i1 %or.cond465.us.us.3, label %B672.us.us.3, label %B713.us.us.3

B672.us.us.3:
  br label %B713.us.us.3

B713.us.us.3:
  %partner.4.3.us.us.3 = phi i64 [ %partner.4.3.us.us.2, %B648.us.us.3 ], [ %.920.us.us.3, %B672.us.us.3 ], [ %first.3.3.us.us.2, %B518.B594_crit_edge.us.us.3 ]
  %second.4.3.us.us.3 = phi double [ %second.4.3.us.us.2, %B648.us.us.3 ], [ %.974.us.us.3, %B672.us.us.3 ], [ %nearest.3.3.us.us.2, %B518.B594_crit_edge.us.us.3 ]
  %first.3.3.us.us.3 = phi i64 [ %first.3.3.us.us.2, %B648.us.us.3 ], [ %first.3.3.us.us.2, %B672.us.us.3 ], [ %.920.us.us.3, %B518.B594_crit_edge.us.us.3 ]
  %nearest.3.3.us.us.3 = phi double [ %nearest.3.3.us.us.2, %B648.us.us.3 ], [ %nearest.3.3.us.us.2, %B672.us.us.3 ], [ %.974.us.us.3, %B518.B594_crit_edge.us.us.3 ]
  %.914.us.us.4 = load i32, ptr %3, align 4
  %.920.us.us.4 = sext i32 %.914.us.us.4 to i64
  %.942.us.us.4 = icmp slt i32 %.914.us.us.4, 0
  %.943.us.us.4 = select i1 %.942.us.us.4, i64 %arg.rows.5.0, i64 0
  %.944.us.us.4 = add i64 %.943.us.us.4, %.920.us.us.4
  %.964.us.us.4 = mul i64 %.944.us.us.4, %arg.rows.5.1
  %20 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us.4
  br label %B520.us.us.4

B520.us.us.4:
  %total.2.3474.us.us.4 = phi double [ 0.000000e+00, %B713.us.us.3 ], [ %.974.us.us.4, %B520.us.us.4 ]
  %.797470472.us.us.4 = phi i64 [ 0, %B713.us.us.3 ], [ %.804.us.us.4, %B520.us.us.4 ]
  %.804.us.us.4 = add nuw nsw i64 %.797470472.us.us.4, 1
  %.880.us.us.4 = getelementptr float, ptr %14, i64 %.797470472.us.us.4
  %.881.us.us.4 = load float, ptr %.880.us.us.4, align 4
  %.968.us.us.4 = getelementptr float, ptr %20, i64 %.797470472.us.us.4
  %.969.us.us.4 = load float, ptr %.968.us.us.4, align 4
  %.970.us.us.4 = fsub float %.881.us.us.4, %.969.us.us.4
  %.971.us.us.4 = fmul float %.970.us.us.4, %.970.us.us.4
  %.973.us.us.4 = fpext float %.971.us.us.4 to double
  %.974.us.us.4 = fadd double %total.2.3474.us.us.4, %.973.us.us.4
  %exitcond.4.not = icmp eq i64 %arg.rows.5.1, %.804.us.us.4
  br i1 %exitcond.4.not, label %B518.B594_crit_edge.us.us.4, label %B520.us.us.4

B518.B594_crit_edge.us.us.4:
  %.983.us.us.4 = icmp slt i64 %first.3.3.us.us.3, 0
  %.987.us.us.4 = fcmp olt double %.974.us.us.4, %nearest.3.3.us.us.3
  %or.cond.us.us.4 = select i1 %.983.us.us.4, i1 true, i1 %.987.us.us.4
  br i1 %or.cond.us.us.4, label %B713.us.us.4, label %B648.us.us.4

B648.us.us.4:
  %.1050.us.us.4 = icmp slt i64 %partner.4.3.us.us.3, 0
  %.1064.us.us.4 = fcmp olt double %.974.us.us.4, %second.4.3.us.us.3
  %or.cond465.us.us.4 = select i1 %.1050.us.us.4, i1 true, i1 %.1064.us.us.4
  br i1 %or.cond465.us.us.4, label %B672.us.us.4, label %B713.us.us.4

B672.us.us.4:
  br label %B713.us.us.4

B713.us.us.4:
  %partner.4.3.us.us.4 = phi i64 [ %partner.4.3.us.us.3, %B648.us.us.4 ], [ %.920.us.us.4, %B672.us.us.4 ], [ %first.3.3.us.us.3, %B518.B594_crit_edge.us.us.4 ]
  %second.4.3.us.us.4 = phi double [ %second.4.3.us.us.3, %B648.us.us.4 ], [ %.974.us.us.4, %B672.us.us.4 ], [ %nearest.3.3.us.us.3, %B518.B594_crit_edge.us.us.4 ]
  %first.3.3.us.us.4 = phi i64 [ %first.3.3.us.us.3, %B648.us.us.4 ], [ %first.3.3.us.us.3, %B672.us.us.4 ], [ %.920.us.us.4, %B518.B594_crit_edge.us.us.4 ]
  %nearest.3.3.us.us.4 = phi double [ %nearest.3.3.us.us.3, %B648.us.us.4 ], [ %nearest.3.3.us.us.3, %B672.us.us.4 ], [ %.974.us.us.4, %B518.B594_crit_edge.us.us.4 ]
  %.914.us.us.5 = load i32, ptr %4, align 4
  %.920.us.us.5 = sext i32 %.914.us.us.5 to i64
  %.942.us.us.5 = icmp slt i32 %.914.us.us.5, 0
  %.943.us.us.5 = select i1 %.942.us.us.5, i64 %arg.rows.5.0, i64 0
  %.944.us.us.5 = add i64 %.943.us.us.5, %.920.us.us.5
  %.964.us.us.5 = mul i64 %.944.us.us.5, %arg.rows.5.1
  %21 = getelementptr float, ptr %arg.rows.4, i64 %.964.us.us.5
  br label %B520.us.us.5

B520.us.us.5:
  %total.2.3474.us.us.5 = phi double [ 0.000000e+00, %B713.us.us.4 ], [ %.974.us.us.5, %B520.us.us.5 ]
  %.797470472.us.us.5 = phi i64 [ 0, %B713.us.us.4 ], [ %.804.us.us.5, %B520.us.us.5 ]
  %.804.us.us.5 = add nuw nsw i64 %.797470472.us.us.5, 1
  %.880.us.us.5 = getelementptr float, ptr %14, i64 %.797470472.us.us.5
  %.881.us.us.5 = load float, ptr %.880.us.us.5, align 4
  %.968.us.us.5 = getelementptr float, ptr %21, i64 %.797470472.us.us.5
  %.969.us.us.5 = load float, ptr %.968.us.us.5, align 4
  %.970.us.us.5 = fsub float %.881.us.us.5, %.969.us.us.5
  %.971.us.us.5 = fmul float %.970.us.us.5, %.970.us.us.5
  %.973.us.us.5 = fpext float %.971.us.us.5 to double
  %.974.us.us.5 = fadd double %total.2.3474.us.us.5, %.973.us.us.5
  %exitcond.5.not = icmp eq i64 %arg.rows.5.1, %.804.us.us.5
  br i1 %exitcond.5.not, label %B518.B594_crit_edge.us.us.5, label %B520.us.us.5

B518.B594_crit_edge.us.us.5:
  %.983.us.us.5 = icmp slt i64 %first.3.3.us.us.4, 0
  %.987.us.us.5 = fcmp olt double %.974.us.us.5, %nearest.3.3.us.us.4
  %or.cond.us.us.5 = select i1 %.983.us.us.5, i1 true, i1 %.987.us.us.5
  br i1 %or.cond.us.us.5, label %B480.B694_crit_edge.us, label %B648.us.us.5

B648.us.us.5:
  %.1050.us.us.5 = icmp slt i64 %partner.4.3.us.us.4, 0
  %.1064.us.us.5 = fcmp olt double %.974.us.us.5, %second.4.3.us.us.4
  %or.cond465.us.us.5 = select i1 %.1050.us.us.5, i1 true, i1 %.1064.us.us.5
  %spec.select = select i1 %or.cond465.us.us.5, i64 %.920.us.us.5, i64 %partner.4.3.us.us.4
  br label %B480.B694_crit_edge.us

B520.us.us:
  %total.2.3474.us.us = phi double [ 0.000000e+00, %B482.endif.us.us.preheader ], [ %.974.us.us, %B520.us.us ]
  %.797470472.us.us = phi i64 [ 0, %B482.endif.us.us.preheader ], [ %.804.us.us, %B520.us.us ]
  %.804.us.us = add nuw nsw i64 %.797470472.us.us, 1
  %.880.us.us = getelementptr float, ptr %14, i64 %.797470472.us.us
  %.881.us.us = load float, ptr %.880.us.us, align 4
  %.968.us.us = getelementptr float, ptr %15, i64 %.797470472.us.us
  %.969.us.us = load float, ptr %.968.us.us, align 4
  %.970.us.us = fsub float %.881.us.us, %.969.us.us
  %.971.us.us = fmul float %.970.us.us, %.970.us.us
  %.973.us.us = fpext float %.971.us.us to double
  %.974.us.us = fadd double %total.2.3474.us.us, %.973.us.us
  %exitcond.not = icmp eq i64 %arg.rows.5.1, %.804.us.us
  br i1 %exitcond.not, label %B713.us.us, label %B520.us.us

B264.B230.loopexit_crit_edge.us:
  %exitcond671.not = icmp eq i64 %.269.us, %arg.rows.5.0
  br i1 %exitcond671.not, label %B712, label %B232.endif.us

B266.if.if:
  %.441 = icmp sgt i32 %.433.us, 0
  %.434 = load ptr, ptr %excinfo.3, align 8
  %.442 = select i1 %.441, ptr %.434, ptr undef
  store ptr %.442, ptr %excinfo, align 8
  br label %common.ret

B266.endif.if.if:
  %.549 = icmp sgt i32 %.541.us, 0
  %.542 = load ptr, ptr %excinfo.4, align 8
  %.550 = select i1 %.549, ptr %.542, ptr undef
  store ptr %.550, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr range(i32 0, 2) i32 @n27(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
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

define linkonce_odr range(i32 0, 2) i32 @n28(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n15, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n18, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 2
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
  store i64 4, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.6.i, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack20, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack22, align 8
  br label %common.ret

B0.endif.endif.endif.if.if:
  store ptr @n23, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n29(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr writeonly captures(none) initializes((0, 8)) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.seed) #1 {
B0.endif.endif:
  %.19 = and i64 %arg.seed, 4294967295
  store i64 %.19, ptr %arg.words.4, align 8
  br label %B78

B78:
  %lsr.iv = phi i64 [ %lsr.iv.next, %B78 ], [ 7, %B0.endif.endif ]
  %value.2.092 = phi i64 [ %.178.6, %B78 ], [ %.19, %B0.endif.endif ]
  %.173 = lshr i64 %value.2.092, 30
  %.175 = xor i64 %.173, %value.2.092
  %.176 = mul nuw nsw i64 %.175, 1812433253
  %0 = add nuw i64 %lsr.iv, %.176
  %1 = add i64 %0, -6
  %.178 = and i64 %1, 4294967295
  %2 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep9 = getelementptr i8, ptr %arg.words.4, i64 %2
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -48
  store i64 %.178, ptr %scevgep10, align 8
  %.173.1 = lshr i64 %.178, 30
  %.175.1 = xor i64 %.173.1, %1
  %.176.1 = mul i64 %.175.1, 1812433253
  %3 = add i64 %lsr.iv, %.176.1
  %4 = add i64 %3, -5
  %.178.1 = and i64 %4, 4294967295
  %5 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep11 = getelementptr i8, ptr %arg.words.4, i64 %5
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -40
  store i64 %.178.1, ptr %scevgep12, align 8
  %.173.2 = lshr i64 %.178.1, 30
  %.175.2 = xor i64 %.173.2, %4
  %.176.2 = mul i64 %.175.2, 1812433253
  %6 = add i64 %lsr.iv, %.176.2
  %7 = add i64 %6, -4
  %.178.2 = and i64 %7, 4294967295
  %8 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep7 = getelementptr i8, ptr %arg.words.4, i64 %8
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -32
  store i64 %.178.2, ptr %scevgep8, align 8
  %.173.3 = lshr i64 %.178.2, 30
  %.175.3 = xor i64 %.173.3, %7
  %.176.3 = mul i64 %.175.3, 1812433253
  %9 = add i64 %lsr.iv, %.176.3
  %10 = add i64 %9, -3
  %.178.3 = and i64 %10, 4294967295
  %11 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep5 = getelementptr i8, ptr %arg.words.4, i64 %11
  %scevgep6 = getelementptr i8, ptr %scevgep5, i64 -24
  store i64 %.178.3, ptr %scevgep6, align 8
  %.173.4 = lshr i64 %.178.3, 30
  %.175.4 = xor i64 %.173.4, %10
  %.176.4 = mul i64 %.175.4, 1812433253
  %12 = add i64 %lsr.iv, %.176.4
  %13 = add i64 %12, -2
  %.178.4 = and i64 %13, 4294967295
  %14 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep3 = getelementptr i8, ptr %arg.words.4, i64 %14
  %scevgep4 = getelementptr i8, ptr %scevgep3, i64 -16
  store i64 %.178.4, ptr %scevgep4, align 8
  %.173.5 = lshr i64 %.178.4, 30
  %.175.5 = xor i64 %.173.5, %13
  %.176.5 = mul i64 %.175.5, 1812433253
  %15 = add i64 %lsr.iv, %.176.5
  %16 = add i64 %15, -1
  %.178.5 = and i64 %16, 4294967295
  %17 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep1 = getelementptr i8, ptr %arg.words.4, i64 %17
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 -8
  store i64 %.178.5, ptr %scevgep2, align 8
  %.173.6 = lshr i64 %.178.5, 30
  %.175.6 = xor i64 %.173.6, %16
  %.176.6 = mul i64 %.175.6, 1812433253
  %18 = add i64 %lsr.iv, %.176.6
  %.178.6 = and i64 %18, 4294967295
  %19 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep = getelementptr i8, ptr %arg.words.4, i64 %19
  store i64 %.178.6, ptr %scevgep, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 7
  %exitcond.not.6 = icmp eq i64 %lsr.iv.next, 630
  br i1 %exitcond.not.6, label %B136, label %B78

B136:
  %.246 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 0, ptr %.246, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n30(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.count, i64 %arg.limit, i64 %arg.own, ptr %arg.out_of.0, ptr readnone captures(none) %arg.out_of.1, i64 %arg.out_of.2, i64 %arg.out_of.3, ptr readonly captures(none) %arg.out_of.4, i64 %arg.out_of.5.0, i64 %arg.out_of.6.0, i64 %arg.size, ptr %arg.found.0, ptr readnone captures(none) %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr captures(none) %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0) {
B0.endif.endif:
  %arg.size.fr = freeze i64 %arg.size
  %.28.i = add nsw i64 %arg.limit, -1
  %n.vec239 = and i64 %arg.size.fr, 9223372036854775776
  %n.vec266 = and i64 %arg.size.fr, 9223372036854775804
  %n.vec = and i64 %arg.size.fr, 9223372036854775776
  %n.vec220 = and i64 %arg.size.fr, 9223372036854775804
  br label %B36

B36:
  %.143281307 = phi i64 [ 0, %B0.endif.endif ], [ %.150, %B220 ]
  %.150 = add nuw nsw i64 %.143281307, 1
  %.297197.not = icmp eq i64 %.143281307, 0
  br i1 %.297197.not, label %B36.split, label %B40.us.preheader

B40.us.preheader:
  %trip.count.minus.1 = add nsw i64 %.143281307, -1
  %broadcast.splatinsert282 = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat283 = shufflevector <8 x i64> %broadcast.splatinsert282, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B40.us

B40.us:
  %0 = icmp sgt i64 %arg.limit, 1
  br i1 %0, label %B26.i.preheader, label %B60.i

B26.i.preheader:
  br label %B26.i

B26.i:
  %mask.2.0.i = phi i64 [ %.33.i, %B26.i ], [ 0, %B26.i.preheader ]
  %.32.i = shl nsw i64 %mask.2.0.i, 1
  %.33.i = or disjoint i64 %.32.i, 1
  %.40.i = icmp slt i64 %.33.i, %.28.i
  br i1 %.40.i, label %B26.i, label %B60.i

B60.i:
  %mask.3.1.i = phi i64 [ 0, %B40.us ], [ %.33.i, %B26.i ]
  %sunkaddr = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i = load i64, ptr %sunkaddr, align 8, !noalias !17
  br label %B76.else.if.i

B76.else.if.i:
  %.85.i = phi i64 [ %.85.pre.i, %B60.i ], [ %.133.1.i, %B76.else.if.i ]
  %.103.i = icmp slt i64 %.85.i, 0
  %.104.i = select i1 %.103.i, i64 %arg.words.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.words.4, i64 %.85.i
  %.118.i = getelementptr i64, ptr %1, i64 %.104.i
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !17
  %.120.i = and i64 %.119.i, 2147483648
  %.122.i = add nsw i64 %.85.i, 1
  %.142.i = srem i64 %.122.i, 624
  %.144.i = icmp slt i64 %.142.i, 0
  %.153.i = add nsw i64 %.142.i, 624
  %.133.1.i = select i1 %.144.i, i64 %.153.i, i64 %.142.i
  %.176.i = icmp slt i64 %.133.1.i, 0
  %.177.i = select i1 %.176.i, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i
  %.191.i = getelementptr i64, ptr %2, i64 %.177.i
  %.192.i = load i64, ptr %.191.i, align 8, !noalias !17
  %.193.i = and i64 %.192.i, 2147483646
  %.194.i = or disjoint i64 %.193.i, %.120.i
  %.196.i = add nsw i64 %.85.i, 397
  %.216.i = srem i64 %.196.i, 624
  %.218.i = icmp slt i64 %.216.i, 0
  %.227.i = add nsw i64 %.216.i, 624
  %.207.1.i = select i1 %.218.i, i64 %.227.i, i64 %.216.i
  %.250.i = icmp slt i64 %.207.1.i, 0
  %.251.i = select i1 %.250.i, i64 %arg.words.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i
  %.265.i = getelementptr i64, ptr %3, i64 %.251.i
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !17
  %.267.i = lshr exact i64 %.194.i, 1
  %.268.i = xor i64 %.267.i, %.266.i
  %.276.i = and i64 %.192.i, 1
  %.277.not.i = icmp eq i64 %.276.i, 0
  %.280.i = xor i64 %.268.i, 2567483615
  %y.5.1.i = select i1 %.277.not.i, i64 %.268.i, i64 %.280.i
  store i64 %y.5.1.i, ptr %.118.i, align 8, !noalias !17
  %sunkaddr343 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i, ptr %sunkaddr343, align 8, !noalias !17
  %.395.i = ashr i64 %y.5.1.i, 11
  %.397.i = xor i64 %.395.i, %y.5.1.i
  %.400.i = shl i64 %.397.i, 7
  %.401.i = and i64 %.400.i, 2636928640
  %.402.i = xor i64 %.401.i, %.397.i
  %.403.i = shl i64 %.402.i, 15
  %.404.i = and i64 %.403.i, 4022730752
  %.405.i = xor i64 %.404.i, %.402.i
  %.406.i = ashr i64 %.405.i, 18
  %.407.i = xor i64 %.406.i, %.405.i
  %.409.i = and i64 %.407.i, %mask.3.1.i
  %.413.not.i = icmp slt i64 %.409.i, %arg.limit
  br i1 %.413.not.i, label %B40.endif.endif.us, label %B76.else.if.i

B40.endif.endif.us:
  %4 = icmp uge <8 x i64> %broadcast.splat283, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %5 = icmp sgt i64 %arg.size.fr, 0
  %.213.us = icmp ne i64 %.409.i, %arg.own
  %broadcast.splatinsert284 = insertelement <8 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat285 = shufflevector <8 x i64> %broadcast.splatinsert284, <8 x i64> poison, <8 x i32> zeroinitializer
  %wide.masked.load = tail call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %arg.found.4, <8 x i1> %4, <8 x i32> poison)
  %6 = sext <8 x i32> %wide.masked.load to <8 x i64>
  %7 = icmp eq <8 x i64> %broadcast.splat285, %6
  %8 = select <8 x i1> %4, <8 x i1> %7, <8 x i1> zeroinitializer
  %.fr294 = freeze <8 x i1> %8
  %9 = bitcast <8 x i1> %.fr294 to i8
  %.not = icmp eq i8 %9, 0
  %rdx.select293 = select i1 %.not, i1 %.213.us, i1 false
  br i1 %5, label %iter.check234, label %B212.us

B212.us:
  %free.3.2.lcssa.us = phi i1 [ %rdx.select293, %B40.endif.endif.us ], [ %rdx.select277, %vec.epilog.middle.block276 ], [ %rdx.select257, %middle.block253 ], [ %spec.select191.us, %B180.us ]
  br i1 %free.3.2.lcssa.us, label %B220, label %B40.us

B180.us:
  %free.3.2208.us = phi i1 [ %spec.select191.us, %B180.us ], [ %free.3.2208.us.ph, %B180.us.preheader ]
  %.480204206.us = phi i64 [ %.487.us, %B180.us ], [ %.480204206.us.ph, %B180.us.preheader ]
  %.487.us = add nuw nsw i64 %.480204206.us, 1
  %10 = shl i64 %.480204206.us, 2
  %scevgep331 = getelementptr i8, ptr %arg.out_of.4, i64 %10
  %.547.us = load i32, ptr %scevgep331, align 4
  %.549.us = sext i32 %.547.us to i64
  %.550.us = icmp ne i64 %.409.i, %.549.us
  %spec.select191.us = select i1 %.550.us, i1 %free.3.2208.us, i1 false
  %exitcond352.not = icmp eq i64 %arg.size.fr, %.487.us
  br i1 %exitcond352.not, label %B212.us, label %B180.us, !llvm.loop !20

iter.check234:
  %11 = icmp ult i64 %arg.size.fr, 4
  br i1 %11, label %B180.us.preheader, label %vector.main.loop.iter.check236

vector.main.loop.iter.check236:
  %12 = icmp ult i64 %arg.size.fr, 32
  br i1 %12, label %vec.epilog.ph264, label %vector.ph237

vector.ph237:
  %broadcast.splatinsert240 = insertelement <8 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat241 = shufflevector <8 x i64> %broadcast.splatinsert240, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body242

vector.body242:
  %index243 = phi i64 [ 0, %vector.ph237 ], [ %index.next252, %vector.body242 ]
  %vec.phi244 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %21, %vector.body242 ]
  %vec.phi245 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %22, %vector.body242 ]
  %vec.phi246 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %23, %vector.body242 ]
  %vec.phi247 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %24, %vector.body242 ]
  %sunkaddr344 = shl i64 %index243, 2
  %sunkaddr345 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr344
  %wide.load248 = load <8 x i32>, ptr %sunkaddr345, align 4
  %sunkaddr346 = shl i64 %index243, 2
  %sunkaddr347 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr346
  %sunkaddr348 = getelementptr i8, ptr %sunkaddr347, i64 32
  %wide.load249 = load <8 x i32>, ptr %sunkaddr348, align 4
  %sunkaddr349 = shl i64 %index243, 2
  %sunkaddr350 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr349
  %sunkaddr351 = getelementptr i8, ptr %sunkaddr350, i64 64
  %wide.load250 = load <8 x i32>, ptr %sunkaddr351, align 4
  %sunkaddr352 = shl i64 %index243, 2
  %sunkaddr353 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr352
  %sunkaddr354 = getelementptr i8, ptr %sunkaddr353, i64 96
  %wide.load251 = load <8 x i32>, ptr %sunkaddr354, align 4
  %13 = sext <8 x i32> %wide.load248 to <8 x i64>
  %14 = sext <8 x i32> %wide.load249 to <8 x i64>
  %15 = sext <8 x i32> %wide.load250 to <8 x i64>
  %16 = sext <8 x i32> %wide.load251 to <8 x i64>
  %17 = icmp eq <8 x i64> %broadcast.splat241, %13
  %18 = icmp eq <8 x i64> %broadcast.splat241, %14
  %19 = icmp eq <8 x i64> %broadcast.splat241, %15
  %20 = icmp eq <8 x i64> %broadcast.splat241, %16
  %21 = or <8 x i1> %vec.phi244, %17
  %22 = or <8 x i1> %vec.phi245, %18
  %23 = or <8 x i1> %vec.phi246, %19
  %24 = or <8 x i1> %vec.phi247, %20
  %index.next252 = add nuw i64 %index243, 32
  %25 = icmp eq i64 %n.vec239, %index.next252
  br i1 %25, label %middle.block253, label %vector.body242, !llvm.loop !23

middle.block253:
  %26 = icmp eq i64 %arg.size.fr, %n.vec239
  %bin.rdx254 = or <8 x i1> %22, %21
  %bin.rdx255 = or <8 x i1> %23, %bin.rdx254
  %bin.rdx256 = or <8 x i1> %24, %bin.rdx255
  %bin.rdx256.fr = freeze <8 x i1> %bin.rdx256
  %27 = bitcast <8 x i1> %bin.rdx256.fr to i8
  %.not295 = icmp eq i8 %27, 0
  %rdx.select257 = select i1 %.not295, i1 %rdx.select293, i1 false
  br i1 %26, label %B212.us, label %vec.epilog.iter.check262

vec.epilog.iter.check262:
  %28 = and i64 %arg.size.fr, 28
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %B180.us.preheader, label %vec.epilog.ph264, !prof !24

vec.epilog.ph264:
  %vec.epilog.resume.val259 = phi i64 [ %n.vec239, %vec.epilog.iter.check262 ], [ 0, %vector.main.loop.iter.check236 ]
  %bc.merge.rdx260 = phi i1 [ %rdx.select257, %vec.epilog.iter.check262 ], [ %rdx.select293, %vector.main.loop.iter.check236 ]
  %30 = xor i1 %bc.merge.rdx260, %rdx.select293
  %broadcast.splatinsert267 = insertelement <4 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat268 = shufflevector <4 x i64> %broadcast.splatinsert267, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert269 = insertelement <4 x i1> poison, i1 %30, i64 0
  %broadcast.splat270 = shufflevector <4 x i1> %broadcast.splatinsert269, <4 x i1> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body271

vec.epilog.vector.body271:
  %index272 = phi i64 [ %vec.epilog.resume.val259, %vec.epilog.ph264 ], [ %index.next275, %vec.epilog.vector.body271 ]
  %vec.phi273 = phi <4 x i1> [ %broadcast.splat270, %vec.epilog.ph264 ], [ %.fr296, %vec.epilog.vector.body271 ]
  %31 = shl i64 %index272, 2
  %scevgep330 = getelementptr i8, ptr %arg.out_of.4, i64 %31
  %wide.load274 = load <4 x i32>, ptr %scevgep330, align 4
  %32 = sext <4 x i32> %wide.load274 to <4 x i64>
  %33 = icmp eq <4 x i64> %broadcast.splat268, %32
  %34 = or <4 x i1> %vec.phi273, %33
  %.fr296 = freeze <4 x i1> %34
  %index.next275 = add nuw i64 %index272, 4
  %35 = icmp eq i64 %n.vec266, %index.next275
  br i1 %35, label %vec.epilog.middle.block276, label %vec.epilog.vector.body271, !llvm.loop !25

vec.epilog.middle.block276:
  %36 = icmp eq i64 %arg.size.fr, %n.vec266
  %37 = bitcast <4 x i1> %.fr296 to i4
  %.not297 = icmp eq i4 %37, 0
  %rdx.select277 = select i1 %.not297, i1 %rdx.select293, i1 false
  br i1 %36, label %B212.us, label %B180.us.preheader

B180.us.preheader:
  %free.3.2208.us.ph = phi i1 [ %rdx.select293, %iter.check234 ], [ %rdx.select257, %vec.epilog.iter.check262 ], [ %rdx.select277, %vec.epilog.middle.block276 ]
  %.480204206.us.ph = phi i64 [ 0, %iter.check234 ], [ %n.vec239, %vec.epilog.iter.check262 ], [ %n.vec266, %vec.epilog.middle.block276 ]
  br label %B180.us

B36.split:
  %38 = icmp sgt i64 %arg.size.fr, 0
  br i1 %38, label %B40.us229.preheader, label %B40.preheader

B40.us229.preheader:
  br label %B40.us229

B40.preheader:
  %39 = icmp sgt i64 %arg.limit, 1
  br i1 %39, label %B26.i75.preheader, label %B60.i26

B26.i75.preheader:
  br label %B26.i75

B26.i75:
  %mask.2.0.i76 = phi i64 [ %.33.i78, %B26.i75 ], [ 0, %B26.i75.preheader ]
  %.32.i77 = shl nsw i64 %mask.2.0.i76, 1
  %.33.i78 = or disjoint i64 %.32.i77, 1
  %.40.i79 = icmp slt i64 %.33.i78, %.28.i
  br i1 %.40.i79, label %B26.i75, label %B60.i26

B60.i26:
  %mask.3.1.i27 = phi i64 [ 0, %B40.preheader ], [ %.33.i78, %B26.i75 ]
  %sunkaddr355 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i29 = load i64, ptr %sunkaddr355, align 8, !noalias !26
  br label %B76.else.if.i30

B76.else.if.i30:
  %.85.i31 = phi i64 [ %.85.pre.i29, %B60.i26 ], [ %.133.1.i41, %B76.else.if.i30 ]
  %.103.i32 = icmp slt i64 %.85.i31, 0
  %.104.i33 = select i1 %.103.i32, i64 %arg.words.5.0, i64 0
  %40 = getelementptr i64, ptr %arg.words.4, i64 %.85.i31
  %.118.i34 = getelementptr i64, ptr %40, i64 %.104.i33
  %.119.i35 = load i64, ptr %.118.i34, align 8, !noalias !26
  %.120.i36 = and i64 %.119.i35, 2147483648
  %.122.i37 = add nsw i64 %.85.i31, 1
  %.142.i38 = srem i64 %.122.i37, 624
  %.144.i39 = icmp slt i64 %.142.i38, 0
  %.153.i40 = add nsw i64 %.142.i38, 624
  %.133.1.i41 = select i1 %.144.i39, i64 %.153.i40, i64 %.142.i38
  %.176.i42 = icmp slt i64 %.133.1.i41, 0
  %.177.i43 = select i1 %.176.i42, i64 %arg.words.5.0, i64 0
  %41 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i41
  %.191.i44 = getelementptr i64, ptr %41, i64 %.177.i43
  %.192.i45 = load i64, ptr %.191.i44, align 8, !noalias !26
  %.193.i46 = and i64 %.192.i45, 2147483646
  %.194.i47 = or disjoint i64 %.193.i46, %.120.i36
  %.196.i48 = add nsw i64 %.85.i31, 397
  %.216.i49 = srem i64 %.196.i48, 624
  %.218.i50 = icmp slt i64 %.216.i49, 0
  %.227.i51 = add nsw i64 %.216.i49, 624
  %.207.1.i52 = select i1 %.218.i50, i64 %.227.i51, i64 %.216.i49
  %.250.i53 = icmp slt i64 %.207.1.i52, 0
  %.251.i54 = select i1 %.250.i53, i64 %arg.words.5.0, i64 0
  %42 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i52
  %.265.i55 = getelementptr i64, ptr %42, i64 %.251.i54
  %.266.i56 = load i64, ptr %.265.i55, align 8, !noalias !26
  %.267.i57 = lshr exact i64 %.194.i47, 1
  %.268.i58 = xor i64 %.267.i57, %.266.i56
  %.276.i59 = and i64 %.192.i45, 1
  %.277.not.i60 = icmp eq i64 %.276.i59, 0
  %.280.i61 = xor i64 %.268.i58, 2567483615
  %y.5.1.i62 = select i1 %.277.not.i60, i64 %.268.i58, i64 %.280.i61
  store i64 %y.5.1.i62, ptr %.118.i34, align 8, !noalias !26
  %sunkaddr356 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i41, ptr %sunkaddr356, align 8, !noalias !26
  %.395.i63 = ashr i64 %y.5.1.i62, 11
  %.397.i64 = xor i64 %.395.i63, %y.5.1.i62
  %.400.i65 = shl i64 %.397.i64, 7
  %.401.i66 = and i64 %.400.i65, 2636928640
  %.402.i67 = xor i64 %.401.i66, %.397.i64
  %.403.i68 = shl i64 %.402.i67, 15
  %.404.i69 = and i64 %.403.i68, 4022730752
  %.405.i70 = xor i64 %.404.i69, %.402.i67
  %.406.i71 = ashr i64 %.405.i70, 18
  %.407.i72 = xor i64 %.406.i71, %.405.i70
  %.409.i73 = and i64 %.407.i72, %mask.3.1.i27
  %.413.not.i74 = icmp slt i64 %.409.i73, %arg.limit
  br i1 %.413.not.i74, label %B40.endif.endif.peel, label %B76.else.if.i30

B40.endif.endif.peel:
  %.213.not.peel = icmp eq i64 %.409.i73, %arg.own
  br i1 %.213.not.peel, label %B40.preheader320, label %B220

B40.preheader320:
  br label %B40

B40.us229:
  %43 = icmp sgt i64 %arg.limit, 1
  br i1 %43, label %B26.i132.preheader, label %B60.i83

B26.i132.preheader:
  br label %B26.i132

B26.i132:
  %mask.2.0.i133 = phi i64 [ %.33.i135, %B26.i132 ], [ 0, %B26.i132.preheader ]
  %.32.i134 = shl nsw i64 %mask.2.0.i133, 1
  %.33.i135 = or disjoint i64 %.32.i134, 1
  %.40.i136 = icmp slt i64 %.33.i135, %.28.i
  br i1 %.40.i136, label %B26.i132, label %B60.i83

B60.i83:
  %mask.3.1.i84 = phi i64 [ 0, %B40.us229 ], [ %.33.i135, %B26.i132 ]
  %sunkaddr357 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i86 = load i64, ptr %sunkaddr357, align 8, !noalias !29
  br label %B76.else.if.i87

B76.else.if.i87:
  %.85.i88 = phi i64 [ %.85.pre.i86, %B60.i83 ], [ %.133.1.i98, %B76.else.if.i87 ]
  %.103.i89 = icmp slt i64 %.85.i88, 0
  %.104.i90 = select i1 %.103.i89, i64 %arg.words.5.0, i64 0
  %44 = getelementptr i64, ptr %arg.words.4, i64 %.85.i88
  %.118.i91 = getelementptr i64, ptr %44, i64 %.104.i90
  %.119.i92 = load i64, ptr %.118.i91, align 8, !noalias !29
  %.120.i93 = and i64 %.119.i92, 2147483648
  %.122.i94 = add nsw i64 %.85.i88, 1
  %.142.i95 = srem i64 %.122.i94, 624
  %.144.i96 = icmp slt i64 %.142.i95, 0
  %.153.i97 = add nsw i64 %.142.i95, 624
  %.133.1.i98 = select i1 %.144.i96, i64 %.153.i97, i64 %.142.i95
  %.176.i99 = icmp slt i64 %.133.1.i98, 0
  %.177.i100 = select i1 %.176.i99, i64 %arg.words.5.0, i64 0
  %45 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i98
  %.191.i101 = getelementptr i64, ptr %45, i64 %.177.i100
  %.192.i102 = load i64, ptr %.191.i101, align 8, !noalias !29
  %.193.i103 = and i64 %.192.i102, 2147483646
  %.194.i104 = or disjoint i64 %.193.i103, %.120.i93
  %.196.i105 = add nsw i64 %.85.i88, 397
  %.216.i106 = srem i64 %.196.i105, 624
  %.218.i107 = icmp slt i64 %.216.i106, 0
  %.227.i108 = add nsw i64 %.216.i106, 624
  %.207.1.i109 = select i1 %.218.i107, i64 %.227.i108, i64 %.216.i106
  %.250.i110 = icmp slt i64 %.207.1.i109, 0
  %.251.i111 = select i1 %.250.i110, i64 %arg.words.5.0, i64 0
  %46 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i109
  %.265.i112 = getelementptr i64, ptr %46, i64 %.251.i111
  %.266.i113 = load i64, ptr %.265.i112, align 8, !noalias !29
  %.267.i114 = lshr exact i64 %.194.i104, 1
  %.268.i115 = xor i64 %.267.i114, %.266.i113
  %.276.i116 = and i64 %.192.i102, 1
  %.277.not.i117 = icmp eq i64 %.276.i116, 0
  %.280.i118 = xor i64 %.268.i115, 2567483615
  %y.5.1.i119 = select i1 %.277.not.i117, i64 %.268.i115, i64 %.280.i118
  store i64 %y.5.1.i119, ptr %.118.i91, align 8, !noalias !29
  %sunkaddr358 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i98, ptr %sunkaddr358, align 8, !noalias !29
  %.395.i120 = ashr i64 %y.5.1.i119, 11
  %.397.i121 = xor i64 %.395.i120, %y.5.1.i119
  %.400.i122 = shl i64 %.397.i121, 7
  %.401.i123 = and i64 %.400.i122, 2636928640
  %.402.i124 = xor i64 %.401.i123, %.397.i121
  %.403.i125 = shl i64 %.402.i124, 15
  %.404.i126 = and i64 %.403.i125, 4022730752
  %.405.i127 = xor i64 %.404.i126, %.402.i124
  %.406.i128 = ashr i64 %.405.i127, 18
  %.407.i129 = xor i64 %.406.i128, %.405.i127
  %.409.i130 = and i64 %.407.i129, %mask.3.1.i84
  %.413.not.i131 = icmp slt i64 %.409.i130, %arg.limit
  br i1 %.413.not.i131, label %iter.check, label %B76.else.if.i87

iter.check:
  %47 = icmp ult i64 %arg.size.fr, 4
  %.213.us237 = icmp ne i64 %.409.i130, %arg.own
  br i1 %47, label %B180.us242.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %48 = icmp ult i64 %arg.size.fr, 32
  br i1 %48, label %vec.epilog.ph, label %vector.ph

vector.ph:
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %.409.i130, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %57, %vector.body ]
  %vec.phi211 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %58, %vector.body ]
  %vec.phi212 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %59, %vector.body ]
  %vec.phi213 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %60, %vector.body ]
  %sunkaddr359 = shl i64 %index, 2
  %sunkaddr360 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr359
  %wide.load = load <8 x i32>, ptr %sunkaddr360, align 4
  %sunkaddr361 = shl i64 %index, 2
  %sunkaddr362 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr361
  %sunkaddr363 = getelementptr i8, ptr %sunkaddr362, i64 32
  %wide.load214 = load <8 x i32>, ptr %sunkaddr363, align 4
  %sunkaddr364 = shl i64 %index, 2
  %sunkaddr365 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 64
  %wide.load215 = load <8 x i32>, ptr %sunkaddr366, align 4
  %sunkaddr367 = shl i64 %index, 2
  %sunkaddr368 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 96
  %wide.load216 = load <8 x i32>, ptr %sunkaddr369, align 4
  %49 = sext <8 x i32> %wide.load to <8 x i64>
  %50 = sext <8 x i32> %wide.load214 to <8 x i64>
  %51 = sext <8 x i32> %wide.load215 to <8 x i64>
  %52 = sext <8 x i32> %wide.load216 to <8 x i64>
  %53 = icmp eq <8 x i64> %broadcast.splat, %49
  %54 = icmp eq <8 x i64> %broadcast.splat, %50
  %55 = icmp eq <8 x i64> %broadcast.splat, %51
  %56 = icmp eq <8 x i64> %broadcast.splat, %52
  %57 = or <8 x i1> %vec.phi, %53
  %58 = or <8 x i1> %vec.phi211, %54
  %59 = or <8 x i1> %vec.phi212, %55
  %60 = or <8 x i1> %vec.phi213, %56
  %index.next = add nuw i64 %index, 32
  %61 = icmp eq i64 %n.vec239, %index.next
  br i1 %61, label %middle.block, label %vector.body, !llvm.loop !32

middle.block:
  %62 = icmp ne i64 %.409.i130, %arg.own
  %63 = icmp eq i64 %arg.size.fr, %n.vec
  %bin.rdx = or <8 x i1> %58, %57
  %bin.rdx217 = or <8 x i1> %59, %bin.rdx
  %bin.rdx218 = or <8 x i1> %60, %bin.rdx217
  %bin.rdx218.fr = freeze <8 x i1> %bin.rdx218
  %64 = bitcast <8 x i1> %bin.rdx218.fr to i8
  %.not298 = icmp eq i8 %64, 0
  %rdx.select = select i1 %.not298, i1 %62, i1 false
  br i1 %63, label %B178.B212_crit_edge.us257, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %65 = and i64 %arg.size.fr, 28
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %B180.us242.preheader, label %vec.epilog.ph, !prof !24

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i1 [ %rdx.select, %vec.epilog.iter.check ], [ %.213.us237, %vector.main.loop.iter.check ]
  %67 = icmp ne i64 %.409.i130, %arg.own
  %68 = xor i1 %bc.merge.rdx, %67
  %broadcast.splatinsert221 = insertelement <4 x i64> poison, i64 %.409.i130, i64 0
  %broadcast.splat222 = shufflevector <4 x i64> %broadcast.splatinsert221, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert223 = insertelement <4 x i1> poison, i1 %68, i64 0
  %broadcast.splat224 = shufflevector <4 x i1> %broadcast.splatinsert223, <4 x i1> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index225 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next228, %vec.epilog.vector.body ]
  %vec.phi226 = phi <4 x i1> [ %broadcast.splat224, %vec.epilog.ph ], [ %.fr299, %vec.epilog.vector.body ]
  %69 = shl i64 %index225, 2
  %scevgep339 = getelementptr i8, ptr %arg.out_of.4, i64 %69
  %wide.load227 = load <4 x i32>, ptr %scevgep339, align 4
  %70 = sext <4 x i32> %wide.load227 to <4 x i64>
  %71 = icmp eq <4 x i64> %broadcast.splat222, %70
  %72 = or <4 x i1> %vec.phi226, %71
  %.fr299 = freeze <4 x i1> %72
  %index.next228 = add nuw i64 %index225, 4
  %73 = icmp eq i64 %n.vec266, %index.next228
  br i1 %73, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !33

vec.epilog.middle.block:
  %74 = icmp ne i64 %.409.i130, %arg.own
  %75 = icmp eq i64 %arg.size.fr, %n.vec220
  %76 = bitcast <4 x i1> %.fr299 to i4
  %.not300 = icmp eq i4 %76, 0
  %rdx.select229 = select i1 %.not300, i1 %74, i1 false
  br i1 %75, label %B178.B212_crit_edge.us257, label %B180.us242.preheader

B180.us242.preheader:
  %free.3.2208.us243.ph = phi i1 [ %.213.us237, %iter.check ], [ %rdx.select, %vec.epilog.iter.check ], [ %rdx.select229, %vec.epilog.middle.block ]
  %.480204206.us245.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec220, %vec.epilog.middle.block ]
  br label %B180.us242

B180.us242:
  %free.3.2208.us243 = phi i1 [ %spec.select191.us254, %B180.us242 ], [ %free.3.2208.us243.ph, %B180.us242.preheader ]
  %.480204206.us245 = phi i64 [ %.487.us247, %B180.us242 ], [ %.480204206.us245.ph, %B180.us242.preheader ]
  %.487.us247 = add nuw nsw i64 %.480204206.us245, 1
  %77 = shl i64 %.480204206.us245, 2
  %scevgep340 = getelementptr i8, ptr %arg.out_of.4, i64 %77
  %.547.us251 = load i32, ptr %scevgep340, align 4
  %.549.us252 = sext i32 %.547.us251 to i64
  %.550.us253 = icmp ne i64 %.409.i130, %.549.us252
  %spec.select191.us254 = select i1 %.550.us253, i1 %free.3.2208.us243, i1 false
  %exitcond.not = icmp eq i64 %arg.size.fr, %.487.us247
  br i1 %exitcond.not, label %B178.B212_crit_edge.us257, label %B180.us242, !llvm.loop !34

B178.B212_crit_edge.us257:
  %spec.select191.us254.lcssa = phi i1 [ %rdx.select229, %vec.epilog.middle.block ], [ %rdx.select, %middle.block ], [ %spec.select191.us254, %B180.us242 ]
  br i1 %spec.select191.us254.lcssa, label %B220, label %B40.us229

B40:
  %.85.pre.i143 = phi i64 [ %.133.1.i155, %B40.endif.endif ], [ %.133.1.i41, %B40.preheader320 ]
  %78 = icmp sgt i64 %arg.limit, 1
  br i1 %78, label %B26.i189.preheader, label %B60.i140

B26.i189.preheader:
  br label %B26.i189

B26.i189:
  %mask.2.0.i190 = phi i64 [ %.33.i192, %B26.i189 ], [ 0, %B26.i189.preheader ]
  %.32.i191 = shl nsw i64 %mask.2.0.i190, 1
  %.33.i192 = or disjoint i64 %.32.i191, 1
  %.40.i193 = icmp slt i64 %.33.i192, %.28.i
  br i1 %.40.i193, label %B26.i189, label %B60.i140

B60.i140:
  %mask.3.1.i141 = phi i64 [ 0, %B40 ], [ %.33.i192, %B26.i189 ]
  br label %B76.else.if.i144

B76.else.if.i144:
  %.85.i145 = phi i64 [ %.85.pre.i143, %B60.i140 ], [ %.133.1.i155, %B76.else.if.i144 ]
  %.103.i146 = icmp slt i64 %.85.i145, 0
  %.104.i147 = select i1 %.103.i146, i64 %arg.words.5.0, i64 0
  %79 = getelementptr i64, ptr %arg.words.4, i64 %.85.i145
  %.118.i148 = getelementptr i64, ptr %79, i64 %.104.i147
  %.119.i149 = load i64, ptr %.118.i148, align 8, !noalias !35
  %.120.i150 = and i64 %.119.i149, 2147483648
  %.122.i151 = add nsw i64 %.85.i145, 1
  %.142.i152 = srem i64 %.122.i151, 624
  %.144.i153 = icmp slt i64 %.142.i152, 0
  %.153.i154 = add nsw i64 %.142.i152, 624
  %.133.1.i155 = select i1 %.144.i153, i64 %.153.i154, i64 %.142.i152
  %.176.i156 = icmp slt i64 %.133.1.i155, 0
  %.177.i157 = select i1 %.176.i156, i64 %arg.words.5.0, i64 0
  %80 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i155
  %.191.i158 = getelementptr i64, ptr %80, i64 %.177.i157
  %.192.i159 = load i64, ptr %.191.i158, align 8, !noalias !35
  %.193.i160 = and i64 %.192.i159, 2147483646
  %.194.i161 = or disjoint i64 %.193.i160, %.120.i150
  %.196.i162 = add nsw i64 %.85.i145, 397
  %.216.i163 = srem i64 %.196.i162, 624
  %.218.i164 = icmp slt i64 %.216.i163, 0
  %.227.i165 = add nsw i64 %.216.i163, 624
  %.207.1.i166 = select i1 %.218.i164, i64 %.227.i165, i64 %.216.i163
  %.250.i167 = icmp slt i64 %.207.1.i166, 0
  %.251.i168 = select i1 %.250.i167, i64 %arg.words.5.0, i64 0
  %81 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i166
  %.265.i169 = getelementptr i64, ptr %81, i64 %.251.i168
  %.266.i170 = load i64, ptr %.265.i169, align 8, !noalias !35
  %.267.i171 = lshr exact i64 %.194.i161, 1
  %.268.i172 = xor i64 %.267.i171, %.266.i170
  %.276.i173 = and i64 %.192.i159, 1
  %.277.not.i174 = icmp eq i64 %.276.i173, 0
  %.280.i175 = xor i64 %.268.i172, 2567483615
  %y.5.1.i176 = select i1 %.277.not.i174, i64 %.268.i172, i64 %.280.i175
  store i64 %y.5.1.i176, ptr %.118.i148, align 8, !noalias !35
  %sunkaddr370 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i155, ptr %sunkaddr370, align 8, !noalias !35
  %.395.i177 = ashr i64 %y.5.1.i176, 11
  %.397.i178 = xor i64 %.395.i177, %y.5.1.i176
  %.400.i179 = shl i64 %.397.i178, 7
  %.401.i180 = and i64 %.400.i179, 2636928640
  %.402.i181 = xor i64 %.401.i180, %.397.i178
  %.403.i182 = shl i64 %.402.i181, 15
  %.404.i183 = and i64 %.403.i182, 4022730752
  %.405.i184 = xor i64 %.404.i183, %.402.i181
  %.406.i185 = ashr i64 %.405.i184, 18
  %.407.i186 = xor i64 %.406.i185, %.405.i184
  %.409.i187 = and i64 %.407.i186, %mask.3.1.i141
  %.413.not.i188 = icmp samesign ult i64 %.409.i187, %arg.limit
  br i1 %.413.not.i188, label %B40.endif.endif, label %B76.else.if.i144

B220:
  %.us-phi228 = phi i64 [ %.409.i130, %B178.B212_crit_edge.us257 ], [ %.409.i187, %B40.endif.endif ], [ %.409.i73, %B40.endif.endif.peel ], [ %.409.i, %B212.us ]
  %82 = getelementptr i32, ptr %arg.found.4, i64 %.143281307
  %.604 = trunc i64 %.us-phi228 to i32
  store i32 %.604, ptr %82, align 4
  %exitcond353.not = icmp eq i64 %.150, 6
  br i1 %exitcond353.not, label %common.ret, label %B36

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B40.endif.endif:
  %.213.not = icmp eq i64 %.409.i187, %arg.own
  br i1 %.213.not, label %B40, label %B220, !llvm.loop !38
}

declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!10 = !{!11, !13, !14, !16}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!19 = distinct !{!19, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!20 = distinct !{!20, !21, !22}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = distinct !{!23, !22, !21}
!24 = !{!"branch_weights", i32 4, i32 28}
!25 = distinct !{!25, !22, !21}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!28 = distinct !{!28, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!31 = distinct !{!31, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!32 = distinct !{!32, !22, !21}
!33 = distinct !{!33, !22, !21}
!34 = distinct !{!34, !21, !22}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!37 = distinct !{!37, !"_ZN6mirlab4find5space13plane_kernels5belowB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!38 = distinct !{!38, !39}
!39 = !{!"llvm.loop.peeled.count", i32 1}
;; loop further
;; stamp 467746d156938aebf3fd2ddbf33d9260fc624399
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

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.neighbours.0, ptr %arg.neighbours.1, i64 %arg.neighbours.2, i64 %arg.neighbours.3, ptr %arg.neighbours.4, i64 %arg.neighbours.5.0, i64 %arg.neighbours.5.1, i64 %arg.neighbours.6.0, i64 %arg.neighbours.6.1, i64 %arg.seed, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1) {
B0:
  %.66 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.66, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.66, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.66, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.66, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.231 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.432 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.neighbours.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.66, i8 0, i64 56, i1 false)
  %.70 = call i32 @n17(ptr nonnull %.66, ptr nonnull %excinfo.1, i64 625, ptr null)
  %.80.fca.0.load = load ptr, ptr %.66, align 8
  %.80.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.80.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.80.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.80.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.70, label %B0.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B140:
  %.195210213 = phi i64 [ %.202, %B140.endif.endif ], [ 0, %B140.preheader ]
  %.202 = add nuw nsw i64 %.195210213, 1
  %.229 = add nsw i64 %.195210213, %arg.seed
  store ptr null, ptr %.231, align 8
  %.237 = call i32 @n18(ptr nonnull %.231, ptr nonnull %excinfo.2, ptr %.80.fca.0.load, ptr %.80.fca.1.load, i64 %.80.fca.2.load, i64 %.80.fca.3.load, ptr %.80.fca.4.load, i64 %.80.fca.5.0.load, i64 %.80.fca.6.0.load, i64 %.229)
  switch i32 %.237, label %B140.if.if [
    i32 -2, label %B140.endif
    i32 0, label %B140.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B292 ], [ %.70, %B0.if.if ], [ %.237, %B140.if.if ], [ %.442, %B140.endif.if.if ]
  ret i32 %common.ret.op

B292:
  tail call void @NRT_decref(ptr %.80.fca.0.load)
  tail call void @NRT_decref(ptr %arg.neighbours.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if.if:
  %.78.not = icmp eq i32 %.70, 0
  %.71 = load ptr, ptr %excinfo.1, align 8
  %.79 = select i1 %.78.not, ptr undef, ptr %.71
  store ptr %.79, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.66, i64 48
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.66, i64 40
  %.80.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.80.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.189212.not = icmp slt i64 %arg.neighbours.5.0, 1
  br i1 %.189212.not, label %B292, label %B140.preheader

B140.preheader:
  br label %B140

B140.endif:
  %.310 = mul i64 %.195210213, %arg.neighbours.5.1
  %.312 = getelementptr i32, ptr %arg.neighbours.4, i64 %.310
  tail call void @NRT_incref(ptr %arg.neighbours.0)
  %.396 = mul i64 %.195210213, %arg.found.5.1
  %.398 = getelementptr i32, ptr %arg.found.4, i64 %.396
  tail call void @NRT_incref(ptr %arg.found.0)
  store ptr null, ptr %.432, align 8
  %.442 = call i32 @n19(ptr nonnull %.432, ptr nonnull %excinfo.3, ptr %.80.fca.0.load, ptr %.80.fca.1.load, i64 %.80.fca.2.load, i64 %.80.fca.3.load, ptr %.80.fca.4.load, i64 %.80.fca.5.0.load, i64 %.80.fca.6.0.load, i64 %arg.found.5.1, i64 %arg.neighbours.5.0, i64 %.195210213, ptr %arg.neighbours.0, ptr %arg.neighbours.1, i64 %arg.neighbours.5.1, i64 %arg.neighbours.3, ptr %.312, i64 %arg.neighbours.5.1, i64 %arg.neighbours.6.1, i64 %arg.neighbours.5.1, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %.398, i64 %arg.found.5.1, i64 %arg.found.6.1)
  switch i32 %.442, label %B140.endif.if.if [
    i32 -2, label %B140.endif.endif
    i32 0, label %B140.endif.endif
  ], !prof !0

B140.if.if:
  %.245 = icmp sgt i32 %.237, 0
  %.238 = load ptr, ptr %excinfo.2, align 8
  %.246 = select i1 %.245, ptr %.238, ptr undef
  store ptr %.246, ptr %excinfo, align 8
  br label %common.ret

B140.endif.endif:
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.neighbours.0)
  %exitcond.not = icmp eq i64 %arg.neighbours.5.0, %.202
  br i1 %exitcond.not, label %B292, label %B140

B140.endif.if.if:
  %.450 = icmp sgt i32 %.442, 0
  %.443 = load ptr, ptr %excinfo.3, align 8
  %.451 = select i1 %.450, ptr %.443, ptr undef
  store ptr %.451, ptr %excinfo, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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

define linkonce_odr noundef i32 @n18(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr writeonly captures(none) initializes((0, 8)) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.seed) #1 {
B0.endif.endif:
  %.19 = and i64 %arg.seed, 4294967295
  store i64 %.19, ptr %arg.words.4, align 8
  br label %B78

B78:
  %lsr.iv = phi i64 [ %lsr.iv.next, %B78 ], [ 7, %B0.endif.endif ]
  %value.2.092 = phi i64 [ %.178.6, %B78 ], [ %.19, %B0.endif.endif ]
  %.173 = lshr i64 %value.2.092, 30
  %.175 = xor i64 %.173, %value.2.092
  %.176 = mul nuw nsw i64 %.175, 1812433253
  %0 = add nuw i64 %lsr.iv, %.176
  %1 = add i64 %0, -6
  %.178 = and i64 %1, 4294967295
  %2 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep9 = getelementptr i8, ptr %arg.words.4, i64 %2
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -48
  store i64 %.178, ptr %scevgep10, align 8
  %.173.1 = lshr i64 %.178, 30
  %.175.1 = xor i64 %.173.1, %1
  %.176.1 = mul i64 %.175.1, 1812433253
  %3 = add i64 %lsr.iv, %.176.1
  %4 = add i64 %3, -5
  %.178.1 = and i64 %4, 4294967295
  %5 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep11 = getelementptr i8, ptr %arg.words.4, i64 %5
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -40
  store i64 %.178.1, ptr %scevgep12, align 8
  %.173.2 = lshr i64 %.178.1, 30
  %.175.2 = xor i64 %.173.2, %4
  %.176.2 = mul i64 %.175.2, 1812433253
  %6 = add i64 %lsr.iv, %.176.2
  %7 = add i64 %6, -4
  %.178.2 = and i64 %7, 4294967295
  %8 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep7 = getelementptr i8, ptr %arg.words.4, i64 %8
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -32
  store i64 %.178.2, ptr %scevgep8, align 8
  %.173.3 = lshr i64 %.178.2, 30
  %.175.3 = xor i64 %.173.3, %7
  %.176.3 = mul i64 %.175.3, 1812433253
  %9 = add i64 %lsr.iv, %.176.3
  %10 = add i64 %9, -3
  %.178.3 = and i64 %10, 4294967295
  %11 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep5 = getelementptr i8, ptr %arg.words.4, i64 %11
  %scevgep6 = getelementptr i8, ptr %scevgep5, i64 -24
  store i64 %.178.3, ptr %scevgep6, align 8
  %.173.4 = lshr i64 %.178.3, 30
  %.175.4 = xor i64 %.173.4, %10
  %.176.4 = mul i64 %.175.4, 1812433253
  %12 = add i64 %lsr.iv, %.176.4
  %13 = add i64 %12, -2
  %.178.4 = and i64 %13, 4294967295
  %14 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep3 = getelementptr i8, ptr %arg.words.4, i64 %14
  %scevgep4 = getelementptr i8, ptr %scevgep3, i64 -16
  store i64 %.178.4, ptr %scevgep4, align 8
  %.173.5 = lshr i64 %.178.4, 30
  %.175.5 = xor i64 %.173.5, %13
  %.176.5 = mul i64 %.175.5, 1812433253
  %15 = add i64 %lsr.iv, %.176.5
  %16 = add i64 %15, -1
  %.178.5 = and i64 %16, 4294967295
  %17 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep1 = getelementptr i8, ptr %arg.words.4, i64 %17
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 -8
  store i64 %.178.5, ptr %scevgep2, align 8
  %.173.6 = lshr i64 %.178.5, 30
  %.175.6 = xor i64 %.173.6, %16
  %.176.6 = mul i64 %.175.6, 1812433253
  %18 = add i64 %lsr.iv, %.176.6
  %.178.6 = and i64 %18, 4294967295
  %19 = shl nuw nsw i64 %lsr.iv, 3
  %scevgep = getelementptr i8, ptr %arg.words.4, i64 %19
  store i64 %.178.6, ptr %scevgep, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv, 7
  %exitcond.not.6 = icmp eq i64 %lsr.iv.next, 630
  br i1 %exitcond.not.6, label %B136, label %B78

B136:
  %.246 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 0, ptr %.246, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

define linkonce_odr noundef range(i32 -1, -2) i32 @n19(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.count, i64 %arg.limit, i64 %arg.own, ptr %arg.out_of.0, ptr readnone captures(none) %arg.out_of.1, i64 %arg.out_of.2, i64 %arg.out_of.3, ptr readonly captures(none) %arg.out_of.4, i64 %arg.out_of.5.0, i64 %arg.out_of.6.0, i64 %arg.size, ptr %arg.found.0, ptr readnone captures(none) %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr captures(none) %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0) {
B0.endif:
  %.137304.not = icmp slt i64 %arg.count, 1
  br i1 %.137304.not, label %common.ret, label %B36.lr.ph

B36.lr.ph:
  %arg.size.fr = freeze i64 %arg.size
  %.28.i = add nsw i64 %arg.limit, -1
  %n.vec239 = and i64 %arg.size.fr, 9223372036854775776
  %n.vec266 = and i64 %arg.size.fr, 9223372036854775804
  %n.vec = and i64 %arg.size.fr, 9223372036854775776
  %n.vec220 = and i64 %arg.size.fr, 9223372036854775804
  br label %B36

B36:
  %.143285309 = phi i64 [ 0, %B36.lr.ph ], [ %.150, %B220 ]
  %0 = and i64 %.143285309, 9223372036854775804
  %1 = and i64 %.143285309, 9223372036854775776
  %.150 = add nuw nsw i64 %.143285309, 1
  %.297198.not = icmp eq i64 %.143285309, 0
  br i1 %.297198.not, label %B36.split, label %B40.us.preheader

B40.us.preheader:
  %n.vec288 = and i64 %.143285309, 9223372036854775776
  %n.vec315 = and i64 %.143285309, 9223372036854775804
  br label %B40.us

B40.us:
  %2 = icmp sgt i64 %arg.limit, 1
  br i1 %2, label %B26.i.preheader, label %B60.i

B26.i.preheader:
  br label %B26.i

B26.i:
  %mask.2.0.i = phi i64 [ %.33.i, %B26.i ], [ 0, %B26.i.preheader ]
  %.32.i = shl nsw i64 %mask.2.0.i, 1
  %.33.i = or disjoint i64 %.32.i, 1
  %.40.i = icmp slt i64 %.33.i, %.28.i
  br i1 %.40.i, label %B26.i, label %B60.i

B60.i:
  %mask.3.1.i = phi i64 [ 0, %B40.us ], [ %.33.i, %B26.i ]
  %sunkaddr = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i = load i64, ptr %sunkaddr, align 8, !noalias !10
  br label %B76.else.if.i

B76.else.if.i:
  %.85.i = phi i64 [ %.85.pre.i, %B60.i ], [ %.133.1.i, %B76.else.if.i ]
  %.103.i = icmp slt i64 %.85.i, 0
  %.104.i = select i1 %.103.i, i64 %arg.words.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.words.4, i64 %.85.i
  %.118.i = getelementptr i64, ptr %3, i64 %.104.i
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !10
  %.120.i = and i64 %.119.i, 2147483648
  %.122.i = add nsw i64 %.85.i, 1
  %.142.i = srem i64 %.122.i, 624
  %.144.i = icmp slt i64 %.142.i, 0
  %.153.i = add nsw i64 %.142.i, 624
  %.133.1.i = select i1 %.144.i, i64 %.153.i, i64 %.142.i
  %.176.i = icmp slt i64 %.133.1.i, 0
  %.177.i = select i1 %.176.i, i64 %arg.words.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i
  %.191.i = getelementptr i64, ptr %4, i64 %.177.i
  %.192.i = load i64, ptr %.191.i, align 8, !noalias !10
  %.193.i = and i64 %.192.i, 2147483646
  %.194.i = or disjoint i64 %.193.i, %.120.i
  %.196.i = add nsw i64 %.85.i, 397
  %.216.i = srem i64 %.196.i, 624
  %.218.i = icmp slt i64 %.216.i, 0
  %.227.i = add nsw i64 %.216.i, 624
  %.207.1.i = select i1 %.218.i, i64 %.227.i, i64 %.216.i
  %.250.i = icmp slt i64 %.207.1.i, 0
  %.251.i = select i1 %.250.i, i64 %arg.words.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i
  %.265.i = getelementptr i64, ptr %5, i64 %.251.i
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !10
  %.267.i = lshr exact i64 %.194.i, 1
  %.268.i = xor i64 %.267.i, %.266.i
  %.276.i = and i64 %.192.i, 1
  %.277.not.i = icmp eq i64 %.276.i, 0
  %.280.i = xor i64 %.268.i, 2567483615
  %y.5.1.i = select i1 %.277.not.i, i64 %.268.i, i64 %.280.i
  store i64 %y.5.1.i, ptr %.118.i, align 8, !noalias !10
  %sunkaddr401 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i, ptr %sunkaddr401, align 8, !noalias !10
  %.395.i = ashr i64 %y.5.1.i, 11
  %.397.i = xor i64 %.395.i, %y.5.1.i
  %.400.i = shl i64 %.397.i, 7
  %.401.i = and i64 %.400.i, 2636928640
  %.402.i = xor i64 %.401.i, %.397.i
  %.403.i = shl i64 %.402.i, 15
  %.404.i = and i64 %.403.i, 4022730752
  %.405.i = xor i64 %.404.i, %.402.i
  %.406.i = ashr i64 %.405.i, 18
  %.407.i = xor i64 %.406.i, %.405.i
  %.409.i = and i64 %.407.i, %mask.3.1.i
  %.413.not.i = icmp slt i64 %.409.i, %arg.limit
  br i1 %.413.not.i, label %iter.check283, label %B76.else.if.i

iter.check283:
  %6 = icmp samesign ult i64 %.143285309, 4
  %.213.us = icmp ne i64 %.409.i, %arg.own
  br i1 %6, label %B116.us.preheader, label %vector.main.loop.iter.check285

vector.main.loop.iter.check285:
  %7 = icmp samesign ult i64 %.143285309, 32
  br i1 %7, label %vec.epilog.ph313, label %vector.ph286

vector.ph286:
  %broadcast.splatinsert289 = insertelement <8 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat290 = shufflevector <8 x i64> %broadcast.splatinsert289, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body291

vector.body291:
  %index292 = phi i64 [ 0, %vector.ph286 ], [ %index.next301, %vector.body291 ]
  %vec.phi293 = phi <8 x i1> [ zeroinitializer, %vector.ph286 ], [ %16, %vector.body291 ]
  %vec.phi294 = phi <8 x i1> [ zeroinitializer, %vector.ph286 ], [ %17, %vector.body291 ]
  %vec.phi295 = phi <8 x i1> [ zeroinitializer, %vector.ph286 ], [ %18, %vector.body291 ]
  %vec.phi296 = phi <8 x i1> [ zeroinitializer, %vector.ph286 ], [ %19, %vector.body291 ]
  %sunkaddr402 = shl i64 %index292, 2
  %sunkaddr403 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr402
  %wide.load297 = load <8 x i32>, ptr %sunkaddr403, align 4
  %sunkaddr404 = shl i64 %index292, 2
  %sunkaddr405 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr404
  %sunkaddr406 = getelementptr i8, ptr %sunkaddr405, i64 32
  %wide.load298 = load <8 x i32>, ptr %sunkaddr406, align 4
  %sunkaddr407 = shl i64 %index292, 2
  %sunkaddr408 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr407
  %sunkaddr409 = getelementptr i8, ptr %sunkaddr408, i64 64
  %wide.load299 = load <8 x i32>, ptr %sunkaddr409, align 4
  %sunkaddr410 = shl i64 %index292, 2
  %sunkaddr411 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr410
  %sunkaddr412 = getelementptr i8, ptr %sunkaddr411, i64 96
  %wide.load300 = load <8 x i32>, ptr %sunkaddr412, align 4
  %8 = sext <8 x i32> %wide.load297 to <8 x i64>
  %9 = sext <8 x i32> %wide.load298 to <8 x i64>
  %10 = sext <8 x i32> %wide.load299 to <8 x i64>
  %11 = sext <8 x i32> %wide.load300 to <8 x i64>
  %12 = icmp eq <8 x i64> %broadcast.splat290, %8
  %13 = icmp eq <8 x i64> %broadcast.splat290, %9
  %14 = icmp eq <8 x i64> %broadcast.splat290, %10
  %15 = icmp eq <8 x i64> %broadcast.splat290, %11
  %16 = or <8 x i1> %vec.phi293, %12
  %17 = or <8 x i1> %vec.phi294, %13
  %18 = or <8 x i1> %vec.phi295, %14
  %19 = or <8 x i1> %vec.phi296, %15
  %index.next301 = add nuw i64 %index292, 32
  %20 = icmp eq i64 %1, %index.next301
  br i1 %20, label %middle.block302, label %vector.body291, !llvm.loop !13

middle.block302:
  %21 = icmp ne i64 %.409.i, %arg.own
  %22 = icmp eq i64 %.143285309, %n.vec288
  %bin.rdx303 = or <8 x i1> %17, %16
  %bin.rdx304 = or <8 x i1> %18, %bin.rdx303
  %bin.rdx305 = or <8 x i1> %19, %bin.rdx304
  %bin.rdx305.fr = freeze <8 x i1> %bin.rdx305
  %23 = bitcast <8 x i1> %bin.rdx305.fr to i8
  %.not = icmp eq i8 %23, 0
  %rdx.select306 = select i1 %.not, i1 %21, i1 false
  br i1 %22, label %B114.B148.endif_crit_edge.us, label %vec.epilog.iter.check311

vec.epilog.iter.check311:
  %24 = and i64 %.143285309, 28
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %B116.us.preheader, label %vec.epilog.ph313, !prof !16

vec.epilog.ph313:
  %vec.epilog.resume.val308 = phi i64 [ %n.vec288, %vec.epilog.iter.check311 ], [ 0, %vector.main.loop.iter.check285 ]
  %bc.merge.rdx309 = phi i1 [ %rdx.select306, %vec.epilog.iter.check311 ], [ %.213.us, %vector.main.loop.iter.check285 ]
  %26 = icmp ne i64 %.409.i, %arg.own
  %27 = xor i1 %bc.merge.rdx309, %26
  %broadcast.splatinsert316 = insertelement <4 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat317 = shufflevector <4 x i64> %broadcast.splatinsert316, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert318 = insertelement <4 x i1> poison, i1 %27, i64 0
  %broadcast.splat319 = shufflevector <4 x i1> %broadcast.splatinsert318, <4 x i1> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body320

vec.epilog.vector.body320:
  %index321 = phi i64 [ %vec.epilog.resume.val308, %vec.epilog.ph313 ], [ %index.next324, %vec.epilog.vector.body320 ]
  %vec.phi322 = phi <4 x i1> [ %broadcast.splat319, %vec.epilog.ph313 ], [ %.fr330, %vec.epilog.vector.body320 ]
  %28 = shl i64 %index321, 2
  %scevgep377 = getelementptr i8, ptr %arg.found.4, i64 %28
  %wide.load323 = load <4 x i32>, ptr %scevgep377, align 4
  %29 = sext <4 x i32> %wide.load323 to <4 x i64>
  %30 = icmp eq <4 x i64> %broadcast.splat317, %29
  %31 = or <4 x i1> %vec.phi322, %30
  %.fr330 = freeze <4 x i1> %31
  %index.next324 = add nuw i64 %index321, 4
  %32 = icmp eq i64 %0, %index.next324
  br i1 %32, label %vec.epilog.middle.block325, label %vec.epilog.vector.body320, !llvm.loop !17

vec.epilog.middle.block325:
  %33 = icmp ne i64 %.409.i, %arg.own
  %34 = icmp eq i64 %.143285309, %n.vec315
  %35 = bitcast <4 x i1> %.fr330 to i4
  %.not331 = icmp eq i4 %35, 0
  %rdx.select326 = select i1 %.not331, i1 %33, i1 false
  br i1 %34, label %B114.B148.endif_crit_edge.us, label %B116.us.preheader

B116.us.preheader:
  %free.5.2201.us.ph = phi i1 [ %.213.us, %iter.check283 ], [ %rdx.select306, %vec.epilog.iter.check311 ], [ %rdx.select326, %vec.epilog.middle.block325 ]
  %.303197199.us.ph = phi i64 [ 0, %iter.check283 ], [ %n.vec288, %vec.epilog.iter.check311 ], [ %n.vec315, %vec.epilog.middle.block325 ]
  br label %B116.us

B212.us:
  %free.3.2.lcssa.us = phi i1 [ %spec.select.us.lcssa, %B114.B148.endif_crit_edge.us ], [ %rdx.select277, %vec.epilog.middle.block276 ], [ %rdx.select257, %middle.block253 ], [ %spec.select191.us, %B180.us ]
  br i1 %free.3.2.lcssa.us, label %B220, label %B40.us

B180.us:
  %free.3.2209.us = phi i1 [ %spec.select191.us, %B180.us ], [ %free.3.2209.us.ph, %B180.us.preheader ]
  %.480205207.us = phi i64 [ %.487.us, %B180.us ], [ %.480205207.us.ph, %B180.us.preheader ]
  %.487.us = add nuw nsw i64 %.480205207.us, 1
  %36 = shl i64 %.480205207.us, 2
  %scevgep388 = getelementptr i8, ptr %arg.out_of.4, i64 %36
  %.547.us = load i32, ptr %scevgep388, align 4
  %.549.us = sext i32 %.547.us to i64
  %.550.us = icmp ne i64 %.409.i, %.549.us
  %spec.select191.us = select i1 %.550.us, i1 %free.3.2209.us, i1 false
  %exitcond359.not = icmp eq i64 %arg.size.fr, %.487.us
  br i1 %exitcond359.not, label %B212.us, label %B180.us, !llvm.loop !18

B116.us:
  %free.5.2201.us = phi i1 [ %spec.select.us, %B116.us ], [ %free.5.2201.us.ph, %B116.us.preheader ]
  %.303197199.us = phi i64 [ %.310.us, %B116.us ], [ %.303197199.us.ph, %B116.us.preheader ]
  %.310.us = add nuw nsw i64 %.303197199.us, 1
  %37 = shl i64 %.303197199.us, 2
  %scevgep378 = getelementptr i8, ptr %arg.found.4, i64 %37
  %.370.us = load i32, ptr %scevgep378, align 4
  %.372.us = sext i32 %.370.us to i64
  %.373.us = icmp ne i64 %.409.i, %.372.us
  %spec.select.us = select i1 %.373.us, i1 %free.5.2201.us, i1 false
  %exitcond358.not = icmp eq i64 %.143285309, %.310.us
  br i1 %exitcond358.not, label %B114.B148.endif_crit_edge.us, label %B116.us, !llvm.loop !19

B114.B148.endif_crit_edge.us:
  %spec.select.us.lcssa = phi i1 [ %rdx.select326, %vec.epilog.middle.block325 ], [ %rdx.select306, %middle.block302 ], [ %spec.select.us, %B116.us ]
  %38 = icmp sgt i64 %arg.size.fr, 0
  br i1 %38, label %iter.check234, label %B212.us

iter.check234:
  %39 = icmp ult i64 %arg.size.fr, 4
  br i1 %39, label %B180.us.preheader, label %vector.main.loop.iter.check236

vector.main.loop.iter.check236:
  %40 = icmp ult i64 %arg.size.fr, 32
  br i1 %40, label %vec.epilog.ph264, label %vector.ph237

vector.ph237:
  %broadcast.splatinsert240 = insertelement <8 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat241 = shufflevector <8 x i64> %broadcast.splatinsert240, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body242

vector.body242:
  %index243 = phi i64 [ 0, %vector.ph237 ], [ %index.next252, %vector.body242 ]
  %vec.phi244 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %49, %vector.body242 ]
  %vec.phi245 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %50, %vector.body242 ]
  %vec.phi246 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %51, %vector.body242 ]
  %vec.phi247 = phi <8 x i1> [ zeroinitializer, %vector.ph237 ], [ %52, %vector.body242 ]
  %sunkaddr413 = shl i64 %index243, 2
  %sunkaddr414 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr413
  %wide.load248 = load <8 x i32>, ptr %sunkaddr414, align 4
  %sunkaddr415 = shl i64 %index243, 2
  %sunkaddr416 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 32
  %wide.load249 = load <8 x i32>, ptr %sunkaddr417, align 4
  %sunkaddr418 = shl i64 %index243, 2
  %sunkaddr419 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr418
  %sunkaddr420 = getelementptr i8, ptr %sunkaddr419, i64 64
  %wide.load250 = load <8 x i32>, ptr %sunkaddr420, align 4
  %sunkaddr421 = shl i64 %index243, 2
  %sunkaddr422 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr421
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 96
  %wide.load251 = load <8 x i32>, ptr %sunkaddr423, align 4
  %41 = sext <8 x i32> %wide.load248 to <8 x i64>
  %42 = sext <8 x i32> %wide.load249 to <8 x i64>
  %43 = sext <8 x i32> %wide.load250 to <8 x i64>
  %44 = sext <8 x i32> %wide.load251 to <8 x i64>
  %45 = icmp eq <8 x i64> %broadcast.splat241, %41
  %46 = icmp eq <8 x i64> %broadcast.splat241, %42
  %47 = icmp eq <8 x i64> %broadcast.splat241, %43
  %48 = icmp eq <8 x i64> %broadcast.splat241, %44
  %49 = or <8 x i1> %vec.phi244, %45
  %50 = or <8 x i1> %vec.phi245, %46
  %51 = or <8 x i1> %vec.phi246, %47
  %52 = or <8 x i1> %vec.phi247, %48
  %index.next252 = add nuw i64 %index243, 32
  %53 = icmp eq i64 %n.vec239, %index.next252
  br i1 %53, label %middle.block253, label %vector.body242, !llvm.loop !20

middle.block253:
  %54 = icmp eq i64 %arg.size.fr, %n.vec239
  %bin.rdx254 = or <8 x i1> %50, %49
  %bin.rdx255 = or <8 x i1> %51, %bin.rdx254
  %bin.rdx256 = or <8 x i1> %52, %bin.rdx255
  %bin.rdx256.fr = freeze <8 x i1> %bin.rdx256
  %55 = bitcast <8 x i1> %bin.rdx256.fr to i8
  %.not332 = icmp eq i8 %55, 0
  %rdx.select257 = select i1 %.not332, i1 %spec.select.us.lcssa, i1 false
  br i1 %54, label %B212.us, label %vec.epilog.iter.check262

vec.epilog.iter.check262:
  %56 = and i64 %arg.size.fr, 28
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %B180.us.preheader, label %vec.epilog.ph264, !prof !16

vec.epilog.ph264:
  %vec.epilog.resume.val259 = phi i64 [ %n.vec239, %vec.epilog.iter.check262 ], [ 0, %vector.main.loop.iter.check236 ]
  %bc.merge.rdx260 = phi i1 [ %rdx.select257, %vec.epilog.iter.check262 ], [ %spec.select.us.lcssa, %vector.main.loop.iter.check236 ]
  %58 = xor i1 %bc.merge.rdx260, %spec.select.us.lcssa
  %broadcast.splatinsert267 = insertelement <4 x i64> poison, i64 %.409.i, i64 0
  %broadcast.splat268 = shufflevector <4 x i64> %broadcast.splatinsert267, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert269 = insertelement <4 x i1> poison, i1 %58, i64 0
  %broadcast.splat270 = shufflevector <4 x i1> %broadcast.splatinsert269, <4 x i1> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body271

vec.epilog.vector.body271:
  %index272 = phi i64 [ %vec.epilog.resume.val259, %vec.epilog.ph264 ], [ %index.next275, %vec.epilog.vector.body271 ]
  %vec.phi273 = phi <4 x i1> [ %broadcast.splat270, %vec.epilog.ph264 ], [ %.fr333, %vec.epilog.vector.body271 ]
  %59 = shl i64 %index272, 2
  %scevgep387 = getelementptr i8, ptr %arg.out_of.4, i64 %59
  %wide.load274 = load <4 x i32>, ptr %scevgep387, align 4
  %60 = sext <4 x i32> %wide.load274 to <4 x i64>
  %61 = icmp eq <4 x i64> %broadcast.splat268, %60
  %62 = or <4 x i1> %vec.phi273, %61
  %.fr333 = freeze <4 x i1> %62
  %index.next275 = add nuw i64 %index272, 4
  %63 = icmp eq i64 %n.vec266, %index.next275
  br i1 %63, label %vec.epilog.middle.block276, label %vec.epilog.vector.body271, !llvm.loop !21

vec.epilog.middle.block276:
  %64 = icmp eq i64 %arg.size.fr, %n.vec266
  %65 = bitcast <4 x i1> %.fr333 to i4
  %.not334 = icmp eq i4 %65, 0
  %rdx.select277 = select i1 %.not334, i1 %spec.select.us.lcssa, i1 false
  br i1 %64, label %B212.us, label %B180.us.preheader

B180.us.preheader:
  %free.3.2209.us.ph = phi i1 [ %spec.select.us.lcssa, %iter.check234 ], [ %rdx.select257, %vec.epilog.iter.check262 ], [ %rdx.select277, %vec.epilog.middle.block276 ]
  %.480205207.us.ph = phi i64 [ 0, %iter.check234 ], [ %n.vec239, %vec.epilog.iter.check262 ], [ %n.vec266, %vec.epilog.middle.block276 ]
  br label %B180.us

B36.split:
  %66 = icmp sgt i64 %arg.size.fr, 0
  br i1 %66, label %B40.us230.preheader, label %B40.preheader

B40.us230.preheader:
  br label %B40.us230

B40.preheader:
  %67 = icmp sgt i64 %arg.limit, 1
  br i1 %67, label %B26.i75.preheader, label %B60.i26

B26.i75.preheader:
  br label %B26.i75

B26.i75:
  %mask.2.0.i76 = phi i64 [ %.33.i78, %B26.i75 ], [ 0, %B26.i75.preheader ]
  %.32.i77 = shl nsw i64 %mask.2.0.i76, 1
  %.33.i78 = or disjoint i64 %.32.i77, 1
  %.40.i79 = icmp slt i64 %.33.i78, %.28.i
  br i1 %.40.i79, label %B26.i75, label %B60.i26

B60.i26:
  %mask.3.1.i27 = phi i64 [ 0, %B40.preheader ], [ %.33.i78, %B26.i75 ]
  %sunkaddr424 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i29 = load i64, ptr %sunkaddr424, align 8, !noalias !22
  br label %B76.else.if.i30

B76.else.if.i30:
  %.85.i31 = phi i64 [ %.85.pre.i29, %B60.i26 ], [ %.133.1.i41, %B76.else.if.i30 ]
  %.103.i32 = icmp slt i64 %.85.i31, 0
  %.104.i33 = select i1 %.103.i32, i64 %arg.words.5.0, i64 0
  %68 = getelementptr i64, ptr %arg.words.4, i64 %.85.i31
  %.118.i34 = getelementptr i64, ptr %68, i64 %.104.i33
  %.119.i35 = load i64, ptr %.118.i34, align 8, !noalias !22
  %.120.i36 = and i64 %.119.i35, 2147483648
  %.122.i37 = add nsw i64 %.85.i31, 1
  %.142.i38 = srem i64 %.122.i37, 624
  %.144.i39 = icmp slt i64 %.142.i38, 0
  %.153.i40 = add nsw i64 %.142.i38, 624
  %.133.1.i41 = select i1 %.144.i39, i64 %.153.i40, i64 %.142.i38
  %.176.i42 = icmp slt i64 %.133.1.i41, 0
  %.177.i43 = select i1 %.176.i42, i64 %arg.words.5.0, i64 0
  %69 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i41
  %.191.i44 = getelementptr i64, ptr %69, i64 %.177.i43
  %.192.i45 = load i64, ptr %.191.i44, align 8, !noalias !22
  %.193.i46 = and i64 %.192.i45, 2147483646
  %.194.i47 = or disjoint i64 %.193.i46, %.120.i36
  %.196.i48 = add nsw i64 %.85.i31, 397
  %.216.i49 = srem i64 %.196.i48, 624
  %.218.i50 = icmp slt i64 %.216.i49, 0
  %.227.i51 = add nsw i64 %.216.i49, 624
  %.207.1.i52 = select i1 %.218.i50, i64 %.227.i51, i64 %.216.i49
  %.250.i53 = icmp slt i64 %.207.1.i52, 0
  %.251.i54 = select i1 %.250.i53, i64 %arg.words.5.0, i64 0
  %70 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i52
  %.265.i55 = getelementptr i64, ptr %70, i64 %.251.i54
  %.266.i56 = load i64, ptr %.265.i55, align 8, !noalias !22
  %.267.i57 = lshr exact i64 %.194.i47, 1
  %.268.i58 = xor i64 %.267.i57, %.266.i56
  %.276.i59 = and i64 %.192.i45, 1
  %.277.not.i60 = icmp eq i64 %.276.i59, 0
  %.280.i61 = xor i64 %.268.i58, 2567483615
  %y.5.1.i62 = select i1 %.277.not.i60, i64 %.268.i58, i64 %.280.i61
  store i64 %y.5.1.i62, ptr %.118.i34, align 8, !noalias !22
  %sunkaddr425 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i41, ptr %sunkaddr425, align 8, !noalias !22
  %.395.i63 = ashr i64 %y.5.1.i62, 11
  %.397.i64 = xor i64 %.395.i63, %y.5.1.i62
  %.400.i65 = shl i64 %.397.i64, 7
  %.401.i66 = and i64 %.400.i65, 2636928640
  %.402.i67 = xor i64 %.401.i66, %.397.i64
  %.403.i68 = shl i64 %.402.i67, 15
  %.404.i69 = and i64 %.403.i68, 4022730752
  %.405.i70 = xor i64 %.404.i69, %.402.i67
  %.406.i71 = ashr i64 %.405.i70, 18
  %.407.i72 = xor i64 %.406.i71, %.405.i70
  %.409.i73 = and i64 %.407.i72, %mask.3.1.i27
  %.413.not.i74 = icmp slt i64 %.409.i73, %arg.limit
  br i1 %.413.not.i74, label %B40.endif.endif.peel, label %B76.else.if.i30

B40.endif.endif.peel:
  %.213.not.peel = icmp eq i64 %.409.i73, %arg.own
  br i1 %.213.not.peel, label %B40.preheader367, label %B220

B40.preheader367:
  br label %B40

B40.us230:
  %71 = icmp sgt i64 %arg.limit, 1
  br i1 %71, label %B26.i132.preheader, label %B60.i83

B26.i132.preheader:
  br label %B26.i132

B26.i132:
  %mask.2.0.i133 = phi i64 [ %.33.i135, %B26.i132 ], [ 0, %B26.i132.preheader ]
  %.32.i134 = shl nsw i64 %mask.2.0.i133, 1
  %.33.i135 = or disjoint i64 %.32.i134, 1
  %.40.i136 = icmp slt i64 %.33.i135, %.28.i
  br i1 %.40.i136, label %B26.i132, label %B60.i83

B60.i83:
  %mask.3.1.i84 = phi i64 [ 0, %B40.us230 ], [ %.33.i135, %B26.i132 ]
  %sunkaddr426 = getelementptr i8, ptr %arg.words.4, i64 4992
  %.85.pre.i86 = load i64, ptr %sunkaddr426, align 8, !noalias !25
  br label %B76.else.if.i87

B76.else.if.i87:
  %.85.i88 = phi i64 [ %.85.pre.i86, %B60.i83 ], [ %.133.1.i98, %B76.else.if.i87 ]
  %.103.i89 = icmp slt i64 %.85.i88, 0
  %.104.i90 = select i1 %.103.i89, i64 %arg.words.5.0, i64 0
  %72 = getelementptr i64, ptr %arg.words.4, i64 %.85.i88
  %.118.i91 = getelementptr i64, ptr %72, i64 %.104.i90
  %.119.i92 = load i64, ptr %.118.i91, align 8, !noalias !25
  %.120.i93 = and i64 %.119.i92, 2147483648
  %.122.i94 = add nsw i64 %.85.i88, 1
  %.142.i95 = srem i64 %.122.i94, 624
  %.144.i96 = icmp slt i64 %.142.i95, 0
  %.153.i97 = add nsw i64 %.142.i95, 624
  %.133.1.i98 = select i1 %.144.i96, i64 %.153.i97, i64 %.142.i95
  %.176.i99 = icmp slt i64 %.133.1.i98, 0
  %.177.i100 = select i1 %.176.i99, i64 %arg.words.5.0, i64 0
  %73 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i98
  %.191.i101 = getelementptr i64, ptr %73, i64 %.177.i100
  %.192.i102 = load i64, ptr %.191.i101, align 8, !noalias !25
  %.193.i103 = and i64 %.192.i102, 2147483646
  %.194.i104 = or disjoint i64 %.193.i103, %.120.i93
  %.196.i105 = add nsw i64 %.85.i88, 397
  %.216.i106 = srem i64 %.196.i105, 624
  %.218.i107 = icmp slt i64 %.216.i106, 0
  %.227.i108 = add nsw i64 %.216.i106, 624
  %.207.1.i109 = select i1 %.218.i107, i64 %.227.i108, i64 %.216.i106
  %.250.i110 = icmp slt i64 %.207.1.i109, 0
  %.251.i111 = select i1 %.250.i110, i64 %arg.words.5.0, i64 0
  %74 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i109
  %.265.i112 = getelementptr i64, ptr %74, i64 %.251.i111
  %.266.i113 = load i64, ptr %.265.i112, align 8, !noalias !25
  %.267.i114 = lshr exact i64 %.194.i104, 1
  %.268.i115 = xor i64 %.267.i114, %.266.i113
  %.276.i116 = and i64 %.192.i102, 1
  %.277.not.i117 = icmp eq i64 %.276.i116, 0
  %.280.i118 = xor i64 %.268.i115, 2567483615
  %y.5.1.i119 = select i1 %.277.not.i117, i64 %.268.i115, i64 %.280.i118
  store i64 %y.5.1.i119, ptr %.118.i91, align 8, !noalias !25
  %sunkaddr427 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i98, ptr %sunkaddr427, align 8, !noalias !25
  %.395.i120 = ashr i64 %y.5.1.i119, 11
  %.397.i121 = xor i64 %.395.i120, %y.5.1.i119
  %.400.i122 = shl i64 %.397.i121, 7
  %.401.i123 = and i64 %.400.i122, 2636928640
  %.402.i124 = xor i64 %.401.i123, %.397.i121
  %.403.i125 = shl i64 %.402.i124, 15
  %.404.i126 = and i64 %.403.i125, 4022730752
  %.405.i127 = xor i64 %.404.i126, %.402.i124
  %.406.i128 = ashr i64 %.405.i127, 18
  %.407.i129 = xor i64 %.406.i128, %.405.i127
  %.409.i130 = and i64 %.407.i129, %mask.3.1.i84
  %.413.not.i131 = icmp slt i64 %.409.i130, %arg.limit
  br i1 %.413.not.i131, label %iter.check, label %B76.else.if.i87

iter.check:
  %75 = icmp ult i64 %arg.size.fr, 4
  %.213.us238 = icmp ne i64 %.409.i130, %arg.own
  br i1 %75, label %B180.us243.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:
  %76 = icmp ult i64 %arg.size.fr, 32
  br i1 %76, label %vec.epilog.ph, label %vector.ph

vector.ph:
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %.409.i130, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %85, %vector.body ]
  %vec.phi211 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %86, %vector.body ]
  %vec.phi212 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %87, %vector.body ]
  %vec.phi213 = phi <8 x i1> [ zeroinitializer, %vector.ph ], [ %88, %vector.body ]
  %sunkaddr428 = shl i64 %index, 2
  %sunkaddr429 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr428
  %wide.load = load <8 x i32>, ptr %sunkaddr429, align 4
  %sunkaddr430 = shl i64 %index, 2
  %sunkaddr431 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr430
  %sunkaddr432 = getelementptr i8, ptr %sunkaddr431, i64 32
  %wide.load214 = load <8 x i32>, ptr %sunkaddr432, align 4
  %sunkaddr433 = shl i64 %index, 2
  %sunkaddr434 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr433
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 64
  %wide.load215 = load <8 x i32>, ptr %sunkaddr435, align 4
  %sunkaddr436 = shl i64 %index, 2
  %sunkaddr437 = getelementptr i8, ptr %arg.out_of.4, i64 %sunkaddr436
  %sunkaddr438 = getelementptr i8, ptr %sunkaddr437, i64 96
  %wide.load216 = load <8 x i32>, ptr %sunkaddr438, align 4
  %77 = sext <8 x i32> %wide.load to <8 x i64>
  %78 = sext <8 x i32> %wide.load214 to <8 x i64>
  %79 = sext <8 x i32> %wide.load215 to <8 x i64>
  %80 = sext <8 x i32> %wide.load216 to <8 x i64>
  %81 = icmp eq <8 x i64> %broadcast.splat, %77
  %82 = icmp eq <8 x i64> %broadcast.splat, %78
  %83 = icmp eq <8 x i64> %broadcast.splat, %79
  %84 = icmp eq <8 x i64> %broadcast.splat, %80
  %85 = or <8 x i1> %vec.phi, %81
  %86 = or <8 x i1> %vec.phi211, %82
  %87 = or <8 x i1> %vec.phi212, %83
  %88 = or <8 x i1> %vec.phi213, %84
  %index.next = add nuw i64 %index, 32
  %89 = icmp eq i64 %n.vec239, %index.next
  br i1 %89, label %middle.block, label %vector.body, !llvm.loop !28

middle.block:
  %90 = icmp ne i64 %.409.i130, %arg.own
  %91 = icmp eq i64 %arg.size.fr, %n.vec
  %bin.rdx = or <8 x i1> %86, %85
  %bin.rdx217 = or <8 x i1> %87, %bin.rdx
  %bin.rdx218 = or <8 x i1> %88, %bin.rdx217
  %bin.rdx218.fr = freeze <8 x i1> %bin.rdx218
  %92 = bitcast <8 x i1> %bin.rdx218.fr to i8
  %.not335 = icmp eq i8 %92, 0
  %rdx.select = select i1 %.not335, i1 %90, i1 false
  br i1 %91, label %B178.B212_crit_edge.us258, label %vec.epilog.iter.check

vec.epilog.iter.check:
  %93 = and i64 %arg.size.fr, 28
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %B180.us243.preheader, label %vec.epilog.ph, !prof !16

vec.epilog.ph:
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i1 [ %rdx.select, %vec.epilog.iter.check ], [ %.213.us238, %vector.main.loop.iter.check ]
  %95 = icmp ne i64 %.409.i130, %arg.own
  %96 = xor i1 %bc.merge.rdx, %95
  %broadcast.splatinsert221 = insertelement <4 x i64> poison, i64 %.409.i130, i64 0
  %broadcast.splat222 = shufflevector <4 x i64> %broadcast.splatinsert221, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert223 = insertelement <4 x i1> poison, i1 %96, i64 0
  %broadcast.splat224 = shufflevector <4 x i1> %broadcast.splatinsert223, <4 x i1> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:
  %index225 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next228, %vec.epilog.vector.body ]
  %vec.phi226 = phi <4 x i1> [ %broadcast.splat224, %vec.epilog.ph ], [ %.fr336, %vec.epilog.vector.body ]
  %97 = shl i64 %index225, 2
  %scevgep396 = getelementptr i8, ptr %arg.out_of.4, i64 %97
  %wide.load227 = load <4 x i32>, ptr %scevgep396, align 4
  %98 = sext <4 x i32> %wide.load227 to <4 x i64>
  %99 = icmp eq <4 x i64> %broadcast.splat222, %98
  %100 = or <4 x i1> %vec.phi226, %99
  %.fr336 = freeze <4 x i1> %100
  %index.next228 = add nuw i64 %index225, 4
  %101 = icmp eq i64 %n.vec266, %index.next228
  br i1 %101, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !29

vec.epilog.middle.block:
  %102 = icmp ne i64 %.409.i130, %arg.own
  %103 = icmp eq i64 %arg.size.fr, %n.vec220
  %104 = bitcast <4 x i1> %.fr336 to i4
  %.not337 = icmp eq i4 %104, 0
  %rdx.select229 = select i1 %.not337, i1 %102, i1 false
  br i1 %103, label %B178.B212_crit_edge.us258, label %B180.us243.preheader

B180.us243.preheader:
  %free.3.2209.us244.ph = phi i1 [ %.213.us238, %iter.check ], [ %rdx.select, %vec.epilog.iter.check ], [ %rdx.select229, %vec.epilog.middle.block ]
  %.480205207.us246.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec220, %vec.epilog.middle.block ]
  br label %B180.us243

B180.us243:
  %free.3.2209.us244 = phi i1 [ %spec.select191.us255, %B180.us243 ], [ %free.3.2209.us244.ph, %B180.us243.preheader ]
  %.480205207.us246 = phi i64 [ %.487.us248, %B180.us243 ], [ %.480205207.us246.ph, %B180.us243.preheader ]
  %.487.us248 = add nuw nsw i64 %.480205207.us246, 1
  %105 = shl i64 %.480205207.us246, 2
  %scevgep397 = getelementptr i8, ptr %arg.out_of.4, i64 %105
  %.547.us252 = load i32, ptr %scevgep397, align 4
  %.549.us253 = sext i32 %.547.us252 to i64
  %.550.us254 = icmp ne i64 %.409.i130, %.549.us253
  %spec.select191.us255 = select i1 %.550.us254, i1 %free.3.2209.us244, i1 false
  %exitcond.not = icmp eq i64 %arg.size.fr, %.487.us248
  br i1 %exitcond.not, label %B178.B212_crit_edge.us258, label %B180.us243, !llvm.loop !30

B178.B212_crit_edge.us258:
  %spec.select191.us255.lcssa = phi i1 [ %rdx.select229, %vec.epilog.middle.block ], [ %rdx.select, %middle.block ], [ %spec.select191.us255, %B180.us243 ]
  br i1 %spec.select191.us255.lcssa, label %B220, label %B40.us230

B40:
  %.85.pre.i143 = phi i64 [ %.133.1.i155, %B40.endif.endif ], [ %.133.1.i41, %B40.preheader367 ]
  %106 = icmp sgt i64 %arg.limit, 1
  br i1 %106, label %B26.i189.preheader, label %B60.i140

B26.i189.preheader:
  br label %B26.i189

B26.i189:
  %mask.2.0.i190 = phi i64 [ %.33.i192, %B26.i189 ], [ 0, %B26.i189.preheader ]
  %.32.i191 = shl nsw i64 %mask.2.0.i190, 1
  %.33.i192 = or disjoint i64 %.32.i191, 1
  %.40.i193 = icmp slt i64 %.33.i192, %.28.i
  br i1 %.40.i193, label %B26.i189, label %B60.i140

B60.i140:
  %mask.3.1.i141 = phi i64 [ 0, %B40 ], [ %.33.i192, %B26.i189 ]
  br label %B76.else.if.i144

B76.else.if.i144:
  %.85.i145 = phi i64 [ %.85.pre.i143, %B60.i140 ], [ %.133.1.i155, %B76.else.if.i144 ]
  %.103.i146 = icmp slt i64 %.85.i145, 0
  %.104.i147 = select i1 %.103.i146, i64 %arg.words.5.0, i64 0
  %107 = getelementptr i64, ptr %arg.words.4, i64 %.85.i145
  %.118.i148 = getelementptr i64, ptr %107, i64 %.104.i147
  %.119.i149 = load i64, ptr %.118.i148, align 8, !noalias !31
  %.120.i150 = and i64 %.119.i149, 2147483648
  %.122.i151 = add nsw i64 %.85.i145, 1
  %.142.i152 = srem i64 %.122.i151, 624
  %.144.i153 = icmp slt i64 %.142.i152, 0
  %.153.i154 = add nsw i64 %.142.i152, 624
  %.133.1.i155 = select i1 %.144.i153, i64 %.153.i154, i64 %.142.i152
  %.176.i156 = icmp slt i64 %.133.1.i155, 0
  %.177.i157 = select i1 %.176.i156, i64 %arg.words.5.0, i64 0
  %108 = getelementptr i64, ptr %arg.words.4, i64 %.133.1.i155
  %.191.i158 = getelementptr i64, ptr %108, i64 %.177.i157
  %.192.i159 = load i64, ptr %.191.i158, align 8, !noalias !31
  %.193.i160 = and i64 %.192.i159, 2147483646
  %.194.i161 = or disjoint i64 %.193.i160, %.120.i150
  %.196.i162 = add nsw i64 %.85.i145, 397
  %.216.i163 = srem i64 %.196.i162, 624
  %.218.i164 = icmp slt i64 %.216.i163, 0
  %.227.i165 = add nsw i64 %.216.i163, 624
  %.207.1.i166 = select i1 %.218.i164, i64 %.227.i165, i64 %.216.i163
  %.250.i167 = icmp slt i64 %.207.1.i166, 0
  %.251.i168 = select i1 %.250.i167, i64 %arg.words.5.0, i64 0
  %109 = getelementptr i64, ptr %arg.words.4, i64 %.207.1.i166
  %.265.i169 = getelementptr i64, ptr %109, i64 %.251.i168
  %.266.i170 = load i64, ptr %.265.i169, align 8, !noalias !31
  %.267.i171 = lshr exact i64 %.194.i161, 1
  %.268.i172 = xor i64 %.267.i171, %.266.i170
  %.276.i173 = and i64 %.192.i159, 1
  %.277.not.i174 = icmp eq i64 %.276.i173, 0
  %.280.i175 = xor i64 %.268.i172, 2567483615
  %y.5.1.i176 = select i1 %.277.not.i174, i64 %.268.i172, i64 %.280.i175
  store i64 %y.5.1.i176, ptr %.118.i148, align 8, !noalias !31
  %sunkaddr439 = getelementptr i8, ptr %arg.words.4, i64 4992
  store i64 %.133.1.i155, ptr %sunkaddr439, align 8, !noalias !31
  %.395.i177 = ashr i64 %y.5.1.i176, 11
  %.397.i178 = xor i64 %.395.i177, %y.5.1.i176
  %.400.i179 = shl i64 %.397.i178, 7
  %.401.i180 = and i64 %.400.i179, 2636928640
  %.402.i181 = xor i64 %.401.i180, %.397.i178
  %.403.i182 = shl i64 %.402.i181, 15
  %.404.i183 = and i64 %.403.i182, 4022730752
  %.405.i184 = xor i64 %.404.i183, %.402.i181
  %.406.i185 = ashr i64 %.405.i184, 18
  %.407.i186 = xor i64 %.406.i185, %.405.i184
  %.409.i187 = and i64 %.407.i186, %mask.3.1.i141
  %.413.not.i188 = icmp samesign ult i64 %.409.i187, %arg.limit
  br i1 %.413.not.i188, label %B40.endif.endif, label %B76.else.if.i144

B220:
  %.us-phi229 = phi i64 [ %.409.i130, %B178.B212_crit_edge.us258 ], [ %.409.i187, %B40.endif.endif ], [ %.409.i73, %B40.endif.endif.peel ], [ %.409.i, %B212.us ]
  %110 = getelementptr i32, ptr %arg.found.4, i64 %.143285309
  %.604 = trunc i64 %.us-phi229 to i32
  store i32 %.604, ptr %110, align 4
  %exitcond360.not = icmp eq i64 %.150, %arg.count
  br i1 %exitcond360.not, label %common.ret, label %B36

common.ret:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B40.endif.endif:
  %.213.not = icmp eq i64 %.409.i187, %arg.own
  br i1 %.213.not, label %B40, label %B220, !llvm.loop !34
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v8B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj15_call_allocatorB2v7B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!12 = distinct !{!12, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = !{!"branch_weights", i32 4, i32 28}
!17 = distinct !{!17, !14, !15}
!18 = distinct !{!18, !15, !14}
!19 = distinct !{!19, !15, !14}
!20 = distinct !{!20, !14, !15}
!21 = distinct !{!21, !14, !15}
!22 = !{!23}
!23 = distinct !{!23, !24, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!24 = distinct !{!24, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!27 = distinct !{!27, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!28 = distinct !{!28, !14, !15}
!29 = distinct !{!29, !14, !15}
!30 = distinct !{!30, !15, !14}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx: %retptr"}
!33 = distinct !{!33, !"_ZN6mirlab4find5space13plane_kernels5belowB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIxLi1E1C7mutable7alignedEx"}
!34 = distinct !{!34, !35}
!35 = !{!"llvm.loop.peeled.count", i32 1}
;; loop gradient
;; stamp 6f90efe0bf568716891c474ca93148827e2dc8cd
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null

define i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.5.1, i64 %arg.state.6.0, i64 %arg.state.6.1, ptr %arg.neighbours.0, ptr %arg.neighbours.1, i64 %arg.neighbours.2, i64 %arg.neighbours.3, ptr %arg.neighbours.4, i64 %arg.neighbours.5.0, i64 %arg.neighbours.5.1, i64 %arg.neighbours.6.0, i64 %arg.neighbours.6.1, ptr %arg.mid.0, ptr %arg.mid.1, i64 %arg.mid.2, i64 %arg.mid.3, ptr %arg.mid.4, i64 %arg.mid.5.0, i64 %arg.mid.5.1, i64 %arg.mid.6.0, i64 %arg.mid.6.1, ptr %arg.far.0, ptr %arg.far.1, i64 %arg.far.2, i64 %arg.far.3, ptr %arg.far.4, i64 %arg.far.5.0, i64 %arg.far.5.1, i64 %arg.far.6.0, i64 %arg.far.6.1, double %arg.of_neighbours, double %arg.of_mid, double %arg.of_far) {
B0.endif:
  %.149 = icmp sgt i64 %arg.state.5.0, 0
  br i1 %.149, label %B62.preheader, label %B200.lr.ph

B62.preheader:
  br label %B62

B62:
  %.199617619 = phi i64 [ %.206, %B62 ], [ 0, %B62.preheader ]
  %.206 = add nuw nsw i64 %.199617619, 1
  %.280 = mul i64 %.199617619, %arg.state.5.1
  %0 = getelementptr float, ptr %arg.state.4, i64 %.280
  %.284 = getelementptr i8, ptr %0, i64 8
  store float 0.000000e+00, ptr %.284, align 4
  %.339 = getelementptr i8, ptr %0, i64 12
  store float 0.000000e+00, ptr %.339, align 4
  %exitcond.not = icmp eq i64 %arg.state.5.0, %.206
  br i1 %exitcond.not, label %B200.lr.ph, label %B62

B200:
  %.432650666 = phi i64 [ 0, %B200.lr.ph ], [ %.439, %B943 ]
  %.439 = add nuw nsw i64 %.432650666, 1
  switch i64 %.432650666, label %B234 [
    i64 0, label %B236
    i64 1, label %1
  ]

B234:
  br label %B236

1:
  br label %B236

B236:
  %2 = phi double [ 1.000100e+04, %1 ], [ 2.000000e+00, %B234 ], [ 1.100000e+01, %B200 ]
  %"$phi236.1.3.sroa.60.18172836" = phi i64 [ %arg.mid.5.1, %1 ], [ %arg.far.5.1, %B234 ], [ %arg.neighbours.5.1, %B200 ]
  %"$phi236.1.3.sroa.40.19152934" = phi ptr [ %arg.mid.4, %1 ], [ %arg.far.4, %B234 ], [ %arg.neighbours.4, %B200 ]
  %3 = phi double [ %.606, %1 ], [ %.611, %B234 ], [ %.595, %B200 ]
  %.623 = fcmp oeq double %3, 0.000000e+00
  %brmerge = or i1 %.623, %.718639.not
  br i1 %brmerge, label %B943, label %B376.endif.lr.ph

B942:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B943:
  %exitcond678.not = icmp eq i64 %.439, 3
  br i1 %exitcond678.not, label %B942, label %B200

B200.lr.ph:
  %.611 = fmul double %arg.of_far, -2.000000e+00
  %.606 = fmul double %arg.of_mid, 2.000000e+04
  %.595 = fmul double %arg.of_neighbours, 2.000000e+01
  %.718639.not = icmp slt i64 %arg.state.5.0, 1
  br label %B200

B376.endif.lr.ph:
  %.977624.not = icmp slt i64 %"$phi236.1.3.sroa.60.18172836", 1
  br i1 %.977624.not, label %B376.endif.preheader, label %B376.endif.us.preheader

B376.endif.us.preheader:
  br label %B376.endif.us

B376.endif.preheader:
  br label %B376.endif

B376.endif.us:
  %.724634640.us = phi i64 [ %.731.us, %B550.B862_crit_edge.us ], [ 0, %B376.endif.us.preheader ]
  %.808.us = mul i64 %.724634640.us, %arg.state.5.1
  %.812.us = getelementptr float, ptr %arg.state.4, i64 %.808.us
  %.813.us = load float, ptr %.812.us, align 4
  %.867.us = getelementptr i8, ptr %.812.us, i64 4
  %.868.us = load float, ptr %.867.us, align 4
  %.1062.us = mul i64 %.724634640.us, %"$phi236.1.3.sroa.60.18172836"
  %4 = getelementptr i32, ptr %"$phi236.1.3.sroa.40.19152934", i64 %.1062.us
  br label %B552.us

B552.us:
  %sum_x.2.3628.us = phi float [ 0.000000e+00, %B376.endif.us ], [ %.1205.us, %B552.us ]
  %sum_y.2.3627.us = phi float [ 0.000000e+00, %B376.endif.us ], [ %.1209.us, %B552.us ]
  %.983623625.us = phi i64 [ 0, %B376.endif.us ], [ %.990.us, %B552.us ]
  %.990.us = add nuw nsw i64 %.983623625.us, 1
  %5 = getelementptr i32, ptr %4, i64 %.983623625.us
  %.1067.us = load i32, ptr %5, align 4
  %.1075.us = sext i32 %.1067.us to i64
  %.1097.us = icmp slt i32 %.1067.us, 0
  %.1098.us = select i1 %.1097.us, i64 %arg.state.5.0, i64 0
  %.1099.us = add i64 %.1098.us, %.1075.us
  %.1119.us = mul i64 %.1099.us, %arg.state.5.1
  %.1123.us = getelementptr float, ptr %arg.state.4, i64 %.1119.us
  %.1124.us = load float, ptr %.1123.us, align 4
  %.1126.us = fsub float %.813.us, %.1124.us
  %.1180.us = getelementptr i8, ptr %.1123.us, i64 4
  %.1181.us = load float, ptr %.1180.us, align 4
  %.1183.us = fsub float %.868.us, %.1181.us
  %.1186.us = fmul float %.1126.us, %.1126.us
  %.1187.us = fpext float %.1186.us to double
  %.1188.us = fadd double %2, %.1187.us
  %.1189.us = fmul float %.1183.us, %.1183.us
  %.1190.us = fpext float %.1189.us to double
  %.1191.us = fadd double %.1188.us, %.1190.us
  %.1192.us = fmul double %.1191.us, %.1191.us
  %.1197.us = fdiv double %3, %.1192.us
  %.1198.us = fpext float %.1126.us to double
  %.1199.us = fmul double %.1197.us, %.1198.us
  %.1200.us = fptrunc double %.1199.us to float
  %.1201.us = fpext float %.1183.us to double
  %.1202.us = fmul double %.1197.us, %.1201.us
  %.1203.us = fptrunc double %.1202.us to float
  %.1205.us = fadd float %sum_x.2.3628.us, %.1200.us
  %.1209.us = fadd float %sum_y.2.3627.us, %.1203.us
  %.1265.us = getelementptr i8, ptr %.1123.us, i64 8
  %.1266.us = load float, ptr %.1265.us, align 4
  %.1267.us = fsub float %.1266.us, %.1200.us
  store float %.1267.us, ptr %.1265.us, align 4
  %.1374.us = getelementptr i8, ptr %.1123.us, i64 12
  %.1375.us = load float, ptr %.1374.us, align 4
  %.1376.us = fsub float %.1375.us, %.1203.us
  store float %.1376.us, ptr %.1374.us, align 4
  %exitcond675.not = icmp eq i64 %"$phi236.1.3.sroa.60.18172836", %.990.us
  br i1 %exitcond675.not, label %B550.B862_crit_edge.us, label %B552.us

B550.B862_crit_edge.us:
  %.731.us = add nuw nsw i64 %.724634640.us, 1
  %.1492.us = getelementptr i8, ptr %.812.us, i64 8
  %.1493.us = load float, ptr %.1492.us, align 4
  %.1495.us = fadd float %.1205.us, %.1493.us
  store float %.1495.us, ptr %.1492.us, align 4
  %.1605.us = getelementptr i8, ptr %.812.us, i64 12
  %.1606.us = load float, ptr %.1605.us, align 4
  %.1608.us = fadd float %.1209.us, %.1606.us
  store float %.1608.us, ptr %.1605.us, align 4
  %exitcond676.not = icmp eq i64 %arg.state.5.0, %.731.us
  br i1 %exitcond676.not, label %B943, label %B376.endif.us

B376.endif:
  %.724634640 = phi i64 [ %.731, %B376.endif ], [ 0, %B376.endif.preheader ]
  %.731 = add nuw nsw i64 %.724634640, 1
  %.808 = mul i64 %.724634640, %arg.state.5.1
  %6 = getelementptr float, ptr %arg.state.4, i64 %.808
  %.1492 = getelementptr i8, ptr %6, i64 8
  %.1493 = load float, ptr %.1492, align 4
  %.1495 = fadd float %.1493, 0.000000e+00
  store float %.1495, ptr %.1492, align 4
  %.1605 = getelementptr i8, ptr %6, i64 12
  %.1606 = load float, ptr %.1605, align 4
  %.1608 = fadd float %.1606, 0.000000e+00
  store float %.1608, ptr %.1605, align 4
  %exitcond677.not = icmp eq i64 %arg.state.5.0, %.731
  br i1 %exitcond677.not, label %B943, label %B376.endif
}
;; loop stepped
;; stamp 2191eb02a61f10e729ad07a8b52f2f296135b61a
;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
@n1 = common global ptr null
@n2 = common local_unnamed_addr global ptr null
@n3 = internal constant [44 x i8] c"OverflowError: arrays whose shapes don't fit"
@n4 = internal constant [20 x i8] c"\DD$\B1\11\BE\CA\B7\DA\86\E5\C9\15\B1\F7\CF\F1\\\AA\B4\84"
@n5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n3, i32 44, ptr @n4, ptr null, i32 0 }
@n6 = internal constant [35 x i8] c"ZeroDivisionError: division by zero"
@n7 = internal constant [20 x i8] c"\B2\80\08\A0\F8\8B\AD_\F0\F0$>\84\DA\B9\0C\AB\19\B3f"
@n8 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n6, i32 35, ptr @n7, ptr null, i32 0 }

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.5.1, i64 %arg.state.6.0, i64 %arg.state.6.1, ptr %arg.moments.0, ptr %arg.moments.1, i64 %arg.moments.2, i64 %arg.moments.3, ptr %arg.moments.4, i64 %arg.moments.5.0, i64 %arg.moments.5.1, i64 %arg.moments.6.0, i64 %arg.moments.6.1, double %arg.rate, i64 %arg.number) {
B0:
  %.47 = alloca double, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.77 = alloca double, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.state.0)
  tail call void @NRT_incref(ptr %arg.moments.0)
  %.46 = add nsw i64 %arg.number, 1
  store double 0.000000e+00, ptr %.47, align 8
  %.51 = call i32 @n9(ptr nonnull %.47, ptr nonnull %excinfo.1, double 0x3FEFF7CED916872B, i64 %.46)
  switch i32 %.51, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

common.ret:
  %common.ret.op = phi i32 [ 0, %B594 ], [ %.51, %B0.if.if ], [ %.81, %B0.endif.if.if ]
  ret i32 %common.ret.op

B594:
  tail call void @NRT_decref(ptr %arg.state.0)
  tail call void @NRT_decref(ptr %arg.moments.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif:
  %.61 = load double, ptr %.47, align 8
  %.73 = fsub double 1.000000e+00, %.61
  %.74 = tail call double @sqrt(double %.73)
  store double 0.000000e+00, ptr %.77, align 8
  %.81 = call i32 @n9(ptr nonnull %.77, ptr nonnull %excinfo.2, double 9.000000e-01, i64 %.46)
  switch i32 %.81, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.if.if:
  %.59.not = icmp eq i32 %.51, 0
  %.52 = load ptr, ptr %excinfo.1, align 8
  %.60 = select i1 %.59.not, ptr undef, ptr %.52
  store ptr %.60, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:
  %.91 = load double, ptr %.77, align 8
  %.75 = fmul double %arg.rate, %.74
  %.101 = fsub double 1.000000e+00, %.91
  %.105 = fdiv double %.75, %.101
  %.203338.not = icmp slt i64 %arg.state.5.0, 1
  br i1 %.203338.not, label %B594, label %B146.endif.endif.preheader

B146.endif.endif.preheader:
  br label %B146.endif.endif

B0.endif.if.if:
  %.89.not = icmp eq i32 %.81, 0
  %.82 = load ptr, ptr %excinfo.2, align 8
  %.90 = select i1 %.89.not, ptr undef, ptr %.82
  store ptr %.90, ptr %excinfo, align 8
  br label %common.ret

B146.endif.endif:
  %.209334339 = phi i64 [ %.216, %B146.endif.endif ], [ 0, %B146.endif.endif.preheader ]
  %.409 = mul i64 %.209334339, %arg.state.5.1
  %0 = getelementptr float, ptr %arg.state.4, i64 %.409
  %.464 = mul i64 %.209334339, %arg.moments.5.1
  %1 = getelementptr float, ptr %arg.moments.4, i64 %.464
  %2 = getelementptr i8, ptr %0, i64 8
  %.414 = load float, ptr %2, align 4
  %.469 = load float, ptr %1, align 4
  %.525 = fsub float %.414, %.469
  %.526 = fpext float %.525 to double
  %.527 = fmul double %.526, 1.000000e-01
  %.528 = fptrunc double %.527 to float
  %.529 = fadd float %.469, %.528
  store float %.529, ptr %1, align 4
  %3 = getelementptr i8, ptr %1, i64 8
  %.633 = load float, ptr %3, align 4
  %.634 = fmul float %.414, %.414
  %.691 = fsub float %.634, %.633
  %.692 = fpext float %.691 to double
  %.693 = fmul double %.692, 1.000000e-03
  %.694 = fptrunc double %.693 to float
  %.695 = fadd float %.633, %.694
  store float %.695, ptr %3, align 4
  %.798 = load float, ptr %0, align 4
  %.855 = fpext float %.529 to double
  %.856 = fmul double %.105, %.855
  %.913 = tail call float @sqrtf(float %.695)
  %.914 = fpext float %.913 to double
  %.915 = fadd double %.914, 0x3E7AD7F29ABCAF48
  %.919 = fdiv double %.856, %.915
  %.920 = fptrunc double %.919 to float
  %.921 = fsub float %.798, %.920
  store float %.921, ptr %0, align 4
  %4 = getelementptr i8, ptr %0, i64 12
  %.414.1 = load float, ptr %4, align 4
  %5 = getelementptr i8, ptr %1, i64 4
  %.469.1 = load float, ptr %5, align 4
  %.525.1 = fsub float %.414.1, %.469.1
  %.526.1 = fpext float %.525.1 to double
  %.527.1 = fmul double %.526.1, 1.000000e-01
  %.528.1 = fptrunc double %.527.1 to float
  %.529.1 = fadd float %.469.1, %.528.1
  store float %.529.1, ptr %5, align 4
  %6 = getelementptr i8, ptr %1, i64 12
  %.633.1 = load float, ptr %6, align 4
  %.634.1 = fmul float %.414.1, %.414.1
  %.691.1 = fsub float %.634.1, %.633.1
  %.692.1 = fpext float %.691.1 to double
  %.693.1 = fmul double %.692.1, 1.000000e-03
  %.694.1 = fptrunc double %.693.1 to float
  %.695.1 = fadd float %.633.1, %.694.1
  store float %.695.1, ptr %6, align 4
  %7 = getelementptr i8, ptr %0, i64 4
  %.798.1 = load float, ptr %7, align 4
  %.855.1 = fpext float %.529.1 to double
  %.856.1 = fmul double %.105, %.855.1
  %.913.1 = tail call float @sqrtf(float %.695.1)
  %.914.1 = fpext float %.913.1 to double
  %.915.1 = fadd double %.914.1, 0x3E7AD7F29ABCAF48
  %.919.1 = fdiv double %.856.1, %.915.1
  %.920.1 = fptrunc double %.919.1 to float
  %.921.1 = fsub float %.798.1, %.920.1
  store float %.921.1, ptr %7, align 4
  %.216 = add nuw nsw i64 %.209334339, 1
  %exitcond.not = icmp eq i64 %arg.state.5.0, %.216
  br i1 %exitcond.not, label %B594, label %B146.endif.endif
}

declare double @sqrt(double) #0

declare float @sqrtf(float) #0

define linkonce_odr range(i32 0, 2) i32 @n9(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, double %arg.a, i64 %arg.b) #1 {
B0:
  %.16 = icmp slt i64 %arg.b, 0
  br i1 %.16, label %B62, label %B190

B62:
  %.22 = sub i64 0, %arg.b
  %.27 = icmp slt i64 %.22, 0
  br i1 %.27, label %B84, label %B190

common.ret:
  %common.ret.op = phi i32 [ 1, %B84 ], [ 0, %B202 ], [ 0, %B348 ], [ 1, %B338.if ], [ 0, %B338.endif ]
  ret i32 %common.ret.op

B84:
  store ptr @n5, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B190:
  %exp.3.0 = phi i64 [ %.22, %B62 ], [ %arg.b, %B0 ]
  %.67 = icmp samesign ugt i64 %exp.3.0, 65536
  br i1 %.67, label %B202, label %B270

B202:
  %.76 = sitofp i64 %arg.b to double
  %.80 = tail call double @llvm.pow.f64(double %arg.a, double %.76)
  store double %.80, ptr %retptr, align 8
  br label %common.ret

B270:
  %.108.not = icmp eq i64 %exp.3.0, 0
  br i1 %.108.not, label %B334.thread, label %B282.preheader

B282.preheader:
  br label %B282

B282:
  %r.2.0 = phi double [ %spec.select, %B282 ], [ 1.000000e+00, %B282.preheader ]
  %a.1.2.0 = phi double [ %.147, %B282 ], [ %arg.a, %B282.preheader ]
  %exp.4.0 = phi i64 [ %.142, %B282 ], [ %exp.3.0, %B282.preheader ]
  %.122 = and i64 %exp.4.0, 1
  %.123.not = icmp eq i64 %.122, 0
  %.127 = fmul double %r.2.0, %a.1.2.0
  %spec.select = select i1 %.123.not, double %r.2.0, double %.127
  %.142 = lshr i64 %exp.4.0, 1
  %.147 = fmul double %a.1.2.0, %a.1.2.0
  %.150.not = icmp eq i64 %.142, 0
  br i1 %.150.not, label %B334, label %B282

B334:
  %0 = icmp slt i64 %arg.b, 0
  br i1 %0, label %B338, label %B348

B334.thread:
  %1 = icmp slt i64 %arg.b, 0
  br i1 %1, label %B338.endif, label %B348

B338:
  %.168 = fcmp oeq double %spec.select, 0.000000e+00
  br i1 %.168, label %B338.if, label %B338.endif, !prof !2

B348:
  %r.4.124 = phi double [ 1.000000e+00, %B334.thread ], [ %spec.select, %B334 ]
  store double %r.4.124, ptr %retptr, align 8
  br label %common.ret

B338.if:
  store ptr @n8, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B338.endif:
  %r.4.12327 = phi double [ %spec.select, %B338 ], [ 1.000000e+00, %B334.thread ]
  %.175 = fdiv double 1.000000e+00, %r.4.12327
  store double %.175, ptr %retptr, align 8
  br label %common.ret
}

declare double @llvm.pow.f64(double, double) #2

declare void @NRT_incref(ptr)

declare void @NRT_decref(ptr)

attributes #0 = { nounwind memory(read) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{i1 true}
!2 = !{!"branch_weights", i32 34359737, i32 2113123911}
