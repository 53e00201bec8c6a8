; Made by python -m mirlab.loops.renew from the module of this file's name.
;; loop running_median
;; stamp c4cda08435958f3f8057246a500d2a7952c3c3c2
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
@n14 = common local_unnamed_addr global ptr null
@n15 = internal constant [43 x i8] c"ValueError: negative dimensions not allowed"
@n16 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@n17 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n15, i32 43, ptr @n16, ptr null, i32 0 }
@n18 = internal constant [103 x i8] c"ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
@n19 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@n20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n18, i32 103, ptr @n19, ptr null, i32 0 }
@n21 = common local_unnamed_addr global ptr null
@n22 = common local_unnamed_addr global ptr null
@n23 = internal constant [52 x i8] c"MemoryError: Allocation failed (probably too large)."
@n24 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@n25 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @n23, i32 52, ptr @n24, ptr null, i32 0 }
@n26 = common local_unnamed_addr global ptr null

define range(i32 -1, -2) i32 @mirlab_body(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.x.0, ptr %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0, i64 %arg.n, i64 %arg.step, i64 %arg.m, i64 %arg.beside, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.else.if:
  %.95 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.4.gep497 = getelementptr inbounds nuw i8, ptr %.95, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.140 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.140, i64 40
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.308 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.505 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.x.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.45 = sub i64 0, %arg.n
  %.53.1 = and i64 %.45, -16
  %.87 = sub i64 0, %.53.1
  %0 = shl i64 %.53.1, 4
  %.94 = sub i64 480, %0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.95, i8 0, i64 56, i1 false)
  %.99 = call i32 @n27(ptr nonnull %.95, ptr nonnull %excinfo.1, i64 %.94, ptr null)
  %.109.fca.0.load = load ptr, ptr %.95, align 8
  %.109.fca.4.load = load ptr, ptr %.fca.4.gep497, align 8
  switch i32 %.99, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B268.loopexit:
  %.262 = icmp sgt i64 %.261650700, 1
  br i1 %.262, label %B270, label %B902

B270:
  %.261650700 = phi i64 [ %.240, %B270.lr.ph ], [ %.271, %B268.loopexit ]
  %.268652699 = phi i64 [ 0, %B270.lr.ph ], [ %.275, %B268.loopexit ]
  %.271 = add nsw i64 %.261650700, -1
  %.275 = add nuw i64 %.268652699, 16
  %.305 = sub nsw i64 %arg.m, %.268652699
  store i64 0, ptr %.308, align 8
  %.314 = call i32 @n28(ptr nonnull %.308, ptr nonnull %excinfo.3, i64 16, i64 %.305)
  %.324 = load i64, ptr %.308, align 8
  switch i32 %.314, label %B270.if.if [
    i32 -2, label %B270.endif.endif
    i32 0, label %B270.endif.endif
  ], !prof !0

B382:
  %.425607617 = phi i64 [ -15, %B382.lr.ph ], [ %.432, %B604 ]
  %.432 = add nsw i64 %.425607617, 1
  br i1 %.461, label %B382.endif, label %B382.else.if, !prof !1

B572:
  %.979601603 = phi i64 [ %.986, %B572 ], [ 0, %B572.preheader ]
  %.986 = add nuw nsw i64 %.979601603, 1
  %.1012 = mul nsw i64 %.979601603, %arg.beside
  %.1026 = icmp slt i64 %.1012, 0
  %.1027 = select i1 %.1026, i64 %.660, i64 0
  %1 = getelementptr float, ptr %.676, i64 %.1012
  %.1041 = getelementptr float, ptr %1, i64 %.1027
  %.1042 = load float, ptr %.1041, align 4
  %2 = getelementptr float, ptr %.855, i64 %.979601603
  store float %.1042, ptr %2, align 4
  %exitcond.not = icmp eq i64 %.324, %.986
  br i1 %exitcond.not, label %B604, label %B572

B604:
  %exitcond741.not = icmp eq i64 %.425607617, %7
  br i1 %exitcond741.not, label %B606.endif, label %B382

B652:
  %.1172623627 = phi i64 [ %.1182, %B652 ], [ %storemerge594, %B652.preheader ]
  %.1179624626 = phi i64 [ %.1186, %B652 ], [ 0, %B652.preheader ]
  %.1182 = add nsw i64 %.1172623627, -1
  %.1186 = add nuw nsw i64 %.1179624626, 16
  %.1211 = shl nsw i64 %.1179624626, 4
  %.1228 = getelementptr float, ptr %.109.fca.4.load, i64 %.1211
  %.1230 = load <16 x float>, ptr %.1228, align 4
  %.1231 = or disjoint i64 %.1211, 16
  %.1232 = getelementptr float, ptr %.109.fca.4.load, i64 %.1231
  %.1234 = load <16 x float>, ptr %.1232, align 4
  %.1235 = or disjoint i64 %.1211, 32
  %.1236 = getelementptr float, ptr %.109.fca.4.load, i64 %.1235
  %.1238 = load <16 x float>, ptr %.1236, align 4
  %.1239 = or disjoint i64 %.1211, 48
  %.1240 = getelementptr float, ptr %.109.fca.4.load, i64 %.1239
  %.1242 = load <16 x float>, ptr %.1240, align 4
  %.1243 = or disjoint i64 %.1211, 64
  %.1244 = getelementptr float, ptr %.109.fca.4.load, i64 %.1243
  %.1246 = load <16 x float>, ptr %.1244, align 4
  %.1247 = or disjoint i64 %.1211, 80
  %.1248 = getelementptr float, ptr %.109.fca.4.load, i64 %.1247
  %.1250 = load <16 x float>, ptr %.1248, align 4
  %.1251 = or disjoint i64 %.1211, 96
  %.1252 = getelementptr float, ptr %.109.fca.4.load, i64 %.1251
  %.1254 = load <16 x float>, ptr %.1252, align 4
  %.1255 = or disjoint i64 %.1211, 112
  %.1256 = getelementptr float, ptr %.109.fca.4.load, i64 %.1255
  %.1258 = load <16 x float>, ptr %.1256, align 4
  %.1259 = or disjoint i64 %.1211, 128
  %.1260 = getelementptr float, ptr %.109.fca.4.load, i64 %.1259
  %.1262 = load <16 x float>, ptr %.1260, align 4
  %.1263 = or disjoint i64 %.1211, 144
  %.1264 = getelementptr float, ptr %.109.fca.4.load, i64 %.1263
  %.1266 = load <16 x float>, ptr %.1264, align 4
  %.1267 = or disjoint i64 %.1211, 160
  %.1268 = getelementptr float, ptr %.109.fca.4.load, i64 %.1267
  %.1270 = load <16 x float>, ptr %.1268, align 4
  %.1271 = or disjoint i64 %.1211, 176
  %.1272 = getelementptr float, ptr %.109.fca.4.load, i64 %.1271
  %.1274 = load <16 x float>, ptr %.1272, align 4
  %.1275 = or disjoint i64 %.1211, 192
  %.1276 = getelementptr float, ptr %.109.fca.4.load, i64 %.1275
  %.1278 = load <16 x float>, ptr %.1276, align 4
  %.1279 = or disjoint i64 %.1211, 208
  %.1280 = getelementptr float, ptr %.109.fca.4.load, i64 %.1279
  %.1282 = load <16 x float>, ptr %.1280, align 4
  %.1283 = or disjoint i64 %.1211, 224
  %.1284 = getelementptr float, ptr %.109.fca.4.load, i64 %.1283
  %.1286 = load <16 x float>, ptr %.1284, align 4
  %.1287 = or disjoint i64 %.1211, 240
  %.1288 = getelementptr float, ptr %.109.fca.4.load, i64 %.1287
  %.1290 = load <16 x float>, ptr %.1288, align 4
  %.1292 = getelementptr i8, ptr %.1228, i64 1024
  %.1294 = load <16 x float>, ptr %.1292, align 4
  %.1296 = getelementptr i8, ptr %.1228, i64 1088
  %.1298 = load <16 x float>, ptr %.1296, align 4
  %.1300 = getelementptr i8, ptr %.1228, i64 1152
  %.1302 = load <16 x float>, ptr %.1300, align 4
  %.1304 = getelementptr i8, ptr %.1228, i64 1216
  %.1306 = load <16 x float>, ptr %.1304, align 4
  %.1308 = getelementptr i8, ptr %.1228, i64 1280
  %.1310 = load <16 x float>, ptr %.1308, align 4
  %.1312 = getelementptr i8, ptr %.1228, i64 1344
  %.1314 = load <16 x float>, ptr %.1312, align 4
  %.1316 = getelementptr i8, ptr %.1228, i64 1408
  %.1318 = load <16 x float>, ptr %.1316, align 4
  %.1320 = getelementptr i8, ptr %.1228, i64 1472
  %.1322 = load <16 x float>, ptr %.1320, align 4
  %.1324 = getelementptr i8, ptr %.1228, i64 1536
  %.1326 = load <16 x float>, ptr %.1324, align 4
  %.1328 = getelementptr i8, ptr %.1228, i64 1600
  %.1330 = load <16 x float>, ptr %.1328, align 4
  %.1332 = getelementptr i8, ptr %.1228, i64 1664
  %.1334 = load <16 x float>, ptr %.1332, align 4
  %.1336 = getelementptr i8, ptr %.1228, i64 1728
  %.1338 = load <16 x float>, ptr %.1336, align 4
  %.1340 = getelementptr i8, ptr %.1228, i64 1792
  %.1342 = load <16 x float>, ptr %.1340, align 4
  %.1344 = getelementptr i8, ptr %.1228, i64 1856
  %.1346 = load <16 x float>, ptr %.1344, align 4
  %.1348 = getelementptr i8, ptr %.1228, i64 1920
  %.1350 = load <16 x float>, ptr %.1348, align 4
  %.1352 = getelementptr i8, ptr %.1228, i64 1984
  %.1354 = load <16 x float>, ptr %.1352, align 4
  %.1356 = getelementptr i8, ptr %.1228, i64 2048
  %.1358 = load <16 x float>, ptr %.1356, align 4
  %.1360 = getelementptr i8, ptr %.1228, i64 2112
  %.1362 = load <16 x float>, ptr %.1360, align 4
  %.1364 = getelementptr i8, ptr %.1228, i64 2176
  %.1366 = load <16 x float>, ptr %.1364, align 4
  %.1368 = getelementptr i8, ptr %.1228, i64 2240
  %.1370 = load <16 x float>, ptr %.1368, align 4
  %.1372 = getelementptr i8, ptr %.1228, i64 2304
  %.1374 = load <16 x float>, ptr %.1372, align 4
  %.1376 = getelementptr i8, ptr %.1228, i64 2368
  %.1378 = load <16 x float>, ptr %.1376, align 4
  %.1380 = getelementptr i8, ptr %.1228, i64 2432
  %.1382 = load <16 x float>, ptr %.1380, align 4
  %.1384 = getelementptr i8, ptr %.1228, i64 2496
  %.1386 = load <16 x float>, ptr %.1384, align 4
  %.1388 = getelementptr i8, ptr %.1228, i64 2560
  %.1390 = load <16 x float>, ptr %.1388, align 4
  %.1392 = getelementptr i8, ptr %.1228, i64 2624
  %.1394 = load <16 x float>, ptr %.1392, align 4
  %.1396 = getelementptr i8, ptr %.1228, i64 2688
  %.1398 = load <16 x float>, ptr %.1396, align 4
  %.1400 = getelementptr i8, ptr %.1228, i64 2752
  %.1402 = load <16 x float>, ptr %.1400, align 4
  %.1404 = getelementptr i8, ptr %.1228, i64 2816
  %.1406 = load <16 x float>, ptr %.1404, align 4
  %.1408 = getelementptr i8, ptr %.1228, i64 2880
  %.1410 = load <16 x float>, ptr %.1408, align 4
  %.1411 = fcmp olt <16 x float> %.1290, %.1294
  %.1412 = select <16 x i1> %.1411, <16 x float> %.1290, <16 x float> %.1294
  %.1413 = select <16 x i1> %.1411, <16 x float> %.1294, <16 x float> %.1290
  %.1414 = fcmp olt <16 x float> %.1298, %.1302
  %.1415 = select <16 x i1> %.1414, <16 x float> %.1298, <16 x float> %.1302
  %.1416 = select <16 x i1> %.1414, <16 x float> %.1302, <16 x float> %.1298
  %.1417 = fcmp olt <16 x float> %.1306, %.1310
  %.1418 = select <16 x i1> %.1417, <16 x float> %.1306, <16 x float> %.1310
  %.1419 = select <16 x i1> %.1417, <16 x float> %.1310, <16 x float> %.1306
  %.1420 = fcmp olt <16 x float> %.1314, %.1318
  %.1421 = select <16 x i1> %.1420, <16 x float> %.1314, <16 x float> %.1318
  %.1422 = select <16 x i1> %.1420, <16 x float> %.1318, <16 x float> %.1314
  %.1423 = fcmp olt <16 x float> %.1322, %.1326
  %.1424 = select <16 x i1> %.1423, <16 x float> %.1322, <16 x float> %.1326
  %.1425 = select <16 x i1> %.1423, <16 x float> %.1326, <16 x float> %.1322
  %.1426 = fcmp olt <16 x float> %.1330, %.1334
  %.1427 = select <16 x i1> %.1426, <16 x float> %.1330, <16 x float> %.1334
  %.1428 = select <16 x i1> %.1426, <16 x float> %.1334, <16 x float> %.1330
  %.1429 = fcmp olt <16 x float> %.1338, %.1342
  %.1430 = select <16 x i1> %.1429, <16 x float> %.1338, <16 x float> %.1342
  %.1431 = select <16 x i1> %.1429, <16 x float> %.1342, <16 x float> %.1338
  %.1432 = fcmp olt <16 x float> %.1346, %.1350
  %.1433 = select <16 x i1> %.1432, <16 x float> %.1346, <16 x float> %.1350
  %.1434 = select <16 x i1> %.1432, <16 x float> %.1350, <16 x float> %.1346
  %.1435 = fcmp olt <16 x float> %.1412, %.1415
  %.1436 = select <16 x i1> %.1435, <16 x float> %.1412, <16 x float> %.1415
  %.1437 = select <16 x i1> %.1435, <16 x float> %.1415, <16 x float> %.1412
  %.1438 = fcmp olt <16 x float> %.1413, %.1416
  %.1439 = select <16 x i1> %.1438, <16 x float> %.1413, <16 x float> %.1416
  %.1440 = select <16 x i1> %.1438, <16 x float> %.1416, <16 x float> %.1413
  %.1441 = fcmp olt <16 x float> %.1418, %.1421
  %.1442 = select <16 x i1> %.1441, <16 x float> %.1418, <16 x float> %.1421
  %.1443 = select <16 x i1> %.1441, <16 x float> %.1421, <16 x float> %.1418
  %.1444 = fcmp olt <16 x float> %.1419, %.1422
  %.1445 = select <16 x i1> %.1444, <16 x float> %.1419, <16 x float> %.1422
  %.1446 = select <16 x i1> %.1444, <16 x float> %.1422, <16 x float> %.1419
  %.1447 = fcmp olt <16 x float> %.1424, %.1427
  %.1448 = select <16 x i1> %.1447, <16 x float> %.1424, <16 x float> %.1427
  %.1449 = select <16 x i1> %.1447, <16 x float> %.1427, <16 x float> %.1424
  %.1450 = fcmp olt <16 x float> %.1425, %.1428
  %.1451 = select <16 x i1> %.1450, <16 x float> %.1425, <16 x float> %.1428
  %.1452 = select <16 x i1> %.1450, <16 x float> %.1428, <16 x float> %.1425
  %.1453 = fcmp olt <16 x float> %.1430, %.1433
  %.1454 = select <16 x i1> %.1453, <16 x float> %.1430, <16 x float> %.1433
  %.1455 = select <16 x i1> %.1453, <16 x float> %.1433, <16 x float> %.1430
  %.1456 = fcmp olt <16 x float> %.1431, %.1434
  %.1457 = select <16 x i1> %.1456, <16 x float> %.1431, <16 x float> %.1434
  %.1458 = select <16 x i1> %.1456, <16 x float> %.1434, <16 x float> %.1431
  %.1459 = fcmp olt <16 x float> %.1439, %.1437
  %.1460 = select <16 x i1> %.1459, <16 x float> %.1439, <16 x float> %.1437
  %.1461 = select <16 x i1> %.1459, <16 x float> %.1437, <16 x float> %.1439
  %.1462 = fcmp olt <16 x float> %.1445, %.1443
  %.1463 = select <16 x i1> %.1462, <16 x float> %.1445, <16 x float> %.1443
  %.1464 = select <16 x i1> %.1462, <16 x float> %.1443, <16 x float> %.1445
  %.1465 = fcmp olt <16 x float> %.1451, %.1449
  %.1466 = select <16 x i1> %.1465, <16 x float> %.1451, <16 x float> %.1449
  %.1467 = select <16 x i1> %.1465, <16 x float> %.1449, <16 x float> %.1451
  %.1468 = fcmp olt <16 x float> %.1457, %.1455
  %.1469 = select <16 x i1> %.1468, <16 x float> %.1457, <16 x float> %.1455
  %.1470 = select <16 x i1> %.1468, <16 x float> %.1455, <16 x float> %.1457
  %.1471 = fcmp olt <16 x float> %.1436, %.1442
  %.1472 = select <16 x i1> %.1471, <16 x float> %.1436, <16 x float> %.1442
  %.1473 = select <16 x i1> %.1471, <16 x float> %.1442, <16 x float> %.1436
  %.1474 = fcmp olt <16 x float> %.1460, %.1463
  %.1475 = select <16 x i1> %.1474, <16 x float> %.1460, <16 x float> %.1463
  %.1476 = select <16 x i1> %.1474, <16 x float> %.1463, <16 x float> %.1460
  %.1477 = fcmp olt <16 x float> %.1461, %.1464
  %.1478 = select <16 x i1> %.1477, <16 x float> %.1461, <16 x float> %.1464
  %.1479 = select <16 x i1> %.1477, <16 x float> %.1464, <16 x float> %.1461
  %.1480 = fcmp olt <16 x float> %.1440, %.1446
  %.1481 = select <16 x i1> %.1480, <16 x float> %.1440, <16 x float> %.1446
  %.1482 = select <16 x i1> %.1480, <16 x float> %.1446, <16 x float> %.1440
  %.1483 = fcmp olt <16 x float> %.1448, %.1454
  %.1484 = select <16 x i1> %.1483, <16 x float> %.1448, <16 x float> %.1454
  %.1485 = select <16 x i1> %.1483, <16 x float> %.1454, <16 x float> %.1448
  %.1486 = fcmp olt <16 x float> %.1466, %.1469
  %.1487 = select <16 x i1> %.1486, <16 x float> %.1466, <16 x float> %.1469
  %.1488 = select <16 x i1> %.1486, <16 x float> %.1469, <16 x float> %.1466
  %.1489 = fcmp olt <16 x float> %.1467, %.1470
  %.1490 = select <16 x i1> %.1489, <16 x float> %.1467, <16 x float> %.1470
  %.1491 = select <16 x i1> %.1489, <16 x float> %.1470, <16 x float> %.1467
  %.1492 = fcmp olt <16 x float> %.1452, %.1458
  %.1493 = select <16 x i1> %.1492, <16 x float> %.1452, <16 x float> %.1458
  %.1494 = select <16 x i1> %.1492, <16 x float> %.1458, <16 x float> %.1452
  %.1495 = fcmp olt <16 x float> %.1478, %.1473
  %.1496 = select <16 x i1> %.1495, <16 x float> %.1478, <16 x float> %.1473
  %.1497 = select <16 x i1> %.1495, <16 x float> %.1473, <16 x float> %.1478
  %.1498 = fcmp olt <16 x float> %.1481, %.1476
  %.1499 = select <16 x i1> %.1498, <16 x float> %.1481, <16 x float> %.1476
  %.1500 = select <16 x i1> %.1498, <16 x float> %.1476, <16 x float> %.1481
  %.1501 = fcmp olt <16 x float> %.1490, %.1485
  %.1502 = select <16 x i1> %.1501, <16 x float> %.1490, <16 x float> %.1485
  %.1503 = select <16 x i1> %.1501, <16 x float> %.1485, <16 x float> %.1490
  %.1504 = fcmp olt <16 x float> %.1493, %.1488
  %.1505 = select <16 x i1> %.1504, <16 x float> %.1493, <16 x float> %.1488
  %.1506 = select <16 x i1> %.1504, <16 x float> %.1488, <16 x float> %.1493
  %.1507 = fcmp olt <16 x float> %.1475, %.1496
  %.1508 = select <16 x i1> %.1507, <16 x float> %.1475, <16 x float> %.1496
  %.1509 = select <16 x i1> %.1507, <16 x float> %.1496, <16 x float> %.1475
  %.1510 = fcmp olt <16 x float> %.1499, %.1497
  %.1511 = select <16 x i1> %.1510, <16 x float> %.1499, <16 x float> %.1497
  %.1512 = select <16 x i1> %.1510, <16 x float> %.1497, <16 x float> %.1499
  %.1513 = fcmp olt <16 x float> %.1500, %.1479
  %.1514 = select <16 x i1> %.1513, <16 x float> %.1500, <16 x float> %.1479
  %.1515 = select <16 x i1> %.1513, <16 x float> %.1479, <16 x float> %.1500
  %.1516 = fcmp olt <16 x float> %.1487, %.1502
  %.1517 = select <16 x i1> %.1516, <16 x float> %.1487, <16 x float> %.1502
  %.1518 = select <16 x i1> %.1516, <16 x float> %.1502, <16 x float> %.1487
  %.1519 = fcmp olt <16 x float> %.1505, %.1503
  %.1520 = select <16 x i1> %.1519, <16 x float> %.1505, <16 x float> %.1503
  %.1521 = select <16 x i1> %.1519, <16 x float> %.1503, <16 x float> %.1505
  %.1522 = fcmp olt <16 x float> %.1506, %.1491
  %.1523 = select <16 x i1> %.1522, <16 x float> %.1506, <16 x float> %.1491
  %.1524 = select <16 x i1> %.1522, <16 x float> %.1491, <16 x float> %.1506
  %.1525 = fcmp olt <16 x float> %.1472, %.1484
  %.1526 = select <16 x i1> %.1525, <16 x float> %.1472, <16 x float> %.1484
  %.1527 = select <16 x i1> %.1525, <16 x float> %.1484, <16 x float> %.1472
  %.1528 = fcmp olt <16 x float> %.1508, %.1517
  %.1529 = select <16 x i1> %.1528, <16 x float> %.1508, <16 x float> %.1517
  %.1530 = select <16 x i1> %.1528, <16 x float> %.1517, <16 x float> %.1508
  %.1531 = fcmp olt <16 x float> %.1509, %.1518
  %.1532 = select <16 x i1> %.1531, <16 x float> %.1509, <16 x float> %.1518
  %.1533 = select <16 x i1> %.1531, <16 x float> %.1518, <16 x float> %.1509
  %.1534 = fcmp olt <16 x float> %.1511, %.1520
  %.1535 = select <16 x i1> %.1534, <16 x float> %.1511, <16 x float> %.1520
  %.1536 = select <16 x i1> %.1534, <16 x float> %.1520, <16 x float> %.1511
  %.1537 = fcmp olt <16 x float> %.1512, %.1521
  %.1538 = select <16 x i1> %.1537, <16 x float> %.1512, <16 x float> %.1521
  %.1539 = select <16 x i1> %.1537, <16 x float> %.1521, <16 x float> %.1512
  %.1540 = fcmp olt <16 x float> %.1514, %.1523
  %.1541 = select <16 x i1> %.1540, <16 x float> %.1514, <16 x float> %.1523
  %.1542 = select <16 x i1> %.1540, <16 x float> %.1523, <16 x float> %.1514
  %.1543 = fcmp olt <16 x float> %.1515, %.1524
  %.1544 = select <16 x i1> %.1543, <16 x float> %.1515, <16 x float> %.1524
  %.1545 = select <16 x i1> %.1543, <16 x float> %.1524, <16 x float> %.1515
  %.1546 = fcmp olt <16 x float> %.1482, %.1494
  %.1547 = select <16 x i1> %.1546, <16 x float> %.1482, <16 x float> %.1494
  %.1548 = select <16 x i1> %.1546, <16 x float> %.1494, <16 x float> %.1482
  %.1549 = fcmp olt <16 x float> %.1538, %.1527
  %.1550 = select <16 x i1> %.1549, <16 x float> %.1538, <16 x float> %.1527
  %.1551 = select <16 x i1> %.1549, <16 x float> %.1527, <16 x float> %.1538
  %.1552 = fcmp olt <16 x float> %.1541, %.1530
  %.1553 = select <16 x i1> %.1552, <16 x float> %.1541, <16 x float> %.1530
  %.1554 = select <16 x i1> %.1552, <16 x float> %.1530, <16 x float> %.1541
  %.1555 = fcmp olt <16 x float> %.1544, %.1533
  %.1556 = select <16 x i1> %.1555, <16 x float> %.1544, <16 x float> %.1533
  %.1557 = select <16 x i1> %.1555, <16 x float> %.1533, <16 x float> %.1544
  %.1558 = fcmp olt <16 x float> %.1547, %.1536
  %.1559 = select <16 x i1> %.1558, <16 x float> %.1547, <16 x float> %.1536
  %.1560 = select <16 x i1> %.1558, <16 x float> %.1536, <16 x float> %.1547
  %.1561 = fcmp olt <16 x float> %.1532, %.1550
  %.1562 = select <16 x i1> %.1561, <16 x float> %.1532, <16 x float> %.1550
  %.1563 = select <16 x i1> %.1561, <16 x float> %.1550, <16 x float> %.1532
  %.1564 = fcmp olt <16 x float> %.1535, %.1553
  %.1565 = select <16 x i1> %.1564, <16 x float> %.1535, <16 x float> %.1553
  %.1566 = select <16 x i1> %.1564, <16 x float> %.1553, <16 x float> %.1535
  %.1567 = fcmp olt <16 x float> %.1556, %.1551
  %.1568 = select <16 x i1> %.1567, <16 x float> %.1556, <16 x float> %.1551
  %.1569 = select <16 x i1> %.1567, <16 x float> %.1551, <16 x float> %.1556
  %.1570 = fcmp olt <16 x float> %.1559, %.1554
  %.1571 = select <16 x i1> %.1570, <16 x float> %.1559, <16 x float> %.1554
  %.1572 = select <16 x i1> %.1570, <16 x float> %.1554, <16 x float> %.1559
  %.1573 = fcmp olt <16 x float> %.1557, %.1539
  %.1574 = select <16 x i1> %.1573, <16 x float> %.1557, <16 x float> %.1539
  %.1575 = select <16 x i1> %.1573, <16 x float> %.1539, <16 x float> %.1557
  %.1576 = fcmp olt <16 x float> %.1560, %.1542
  %.1577 = select <16 x i1> %.1576, <16 x float> %.1560, <16 x float> %.1542
  %.1578 = select <16 x i1> %.1576, <16 x float> %.1542, <16 x float> %.1560
  %.1579 = fcmp olt <16 x float> %.1529, %.1562
  %.1580 = select <16 x i1> %.1579, <16 x float> %.1529, <16 x float> %.1562
  %.1581 = select <16 x i1> %.1579, <16 x float> %.1562, <16 x float> %.1529
  %.1582 = fcmp olt <16 x float> %.1565, %.1563
  %.1583 = select <16 x i1> %.1582, <16 x float> %.1565, <16 x float> %.1563
  %.1584 = select <16 x i1> %.1582, <16 x float> %.1563, <16 x float> %.1565
  %.1585 = fcmp olt <16 x float> %.1566, %.1568
  %.1586 = select <16 x i1> %.1585, <16 x float> %.1566, <16 x float> %.1568
  %.1587 = select <16 x i1> %.1585, <16 x float> %.1568, <16 x float> %.1566
  %.1588 = fcmp olt <16 x float> %.1571, %.1569
  %.1589 = select <16 x i1> %.1588, <16 x float> %.1571, <16 x float> %.1569
  %.1590 = select <16 x i1> %.1588, <16 x float> %.1569, <16 x float> %.1571
  %.1591 = fcmp olt <16 x float> %.1572, %.1574
  %.1592 = select <16 x i1> %.1591, <16 x float> %.1572, <16 x float> %.1574
  %.1593 = select <16 x i1> %.1591, <16 x float> %.1574, <16 x float> %.1572
  %.1594 = fcmp olt <16 x float> %.1577, %.1575
  %.1595 = select <16 x i1> %.1594, <16 x float> %.1577, <16 x float> %.1575
  %.1596 = select <16 x i1> %.1594, <16 x float> %.1575, <16 x float> %.1577
  %.1597 = fcmp olt <16 x float> %.1578, %.1545
  %.1598 = select <16 x i1> %.1597, <16 x float> %.1578, <16 x float> %.1545
  %.1599 = select <16 x i1> %.1597, <16 x float> %.1545, <16 x float> %.1578
  %.1600 = fcmp olt <16 x float> %.1258, %.1262
  %.1601 = select <16 x i1> %.1600, <16 x float> %.1258, <16 x float> %.1262
  %.1602 = select <16 x i1> %.1600, <16 x float> %.1262, <16 x float> %.1258
  %.1603 = fcmp olt <16 x float> %.1266, %.1270
  %.1604 = select <16 x i1> %.1603, <16 x float> %.1266, <16 x float> %.1270
  %.1605 = select <16 x i1> %.1603, <16 x float> %.1270, <16 x float> %.1266
  %.1606 = fcmp olt <16 x float> %.1274, %.1278
  %.1607 = select <16 x i1> %.1606, <16 x float> %.1274, <16 x float> %.1278
  %.1608 = select <16 x i1> %.1606, <16 x float> %.1278, <16 x float> %.1274
  %.1609 = fcmp olt <16 x float> %.1282, %.1286
  %.1610 = select <16 x i1> %.1609, <16 x float> %.1282, <16 x float> %.1286
  %.1611 = select <16 x i1> %.1609, <16 x float> %.1286, <16 x float> %.1282
  %.1612 = fcmp olt <16 x float> %.1601, %.1604
  %.1613 = select <16 x i1> %.1612, <16 x float> %.1601, <16 x float> %.1604
  %.1614 = select <16 x i1> %.1612, <16 x float> %.1604, <16 x float> %.1601
  %.1615 = fcmp olt <16 x float> %.1602, %.1605
  %.1616 = select <16 x i1> %.1615, <16 x float> %.1602, <16 x float> %.1605
  %.1617 = select <16 x i1> %.1615, <16 x float> %.1605, <16 x float> %.1602
  %.1618 = fcmp olt <16 x float> %.1607, %.1610
  %.1619 = select <16 x i1> %.1618, <16 x float> %.1607, <16 x float> %.1610
  %.1620 = select <16 x i1> %.1618, <16 x float> %.1610, <16 x float> %.1607
  %.1621 = fcmp olt <16 x float> %.1608, %.1611
  %.1622 = select <16 x i1> %.1621, <16 x float> %.1608, <16 x float> %.1611
  %.1623 = select <16 x i1> %.1621, <16 x float> %.1611, <16 x float> %.1608
  %.1624 = fcmp olt <16 x float> %.1616, %.1614
  %.1625 = select <16 x i1> %.1624, <16 x float> %.1616, <16 x float> %.1614
  %.1626 = select <16 x i1> %.1624, <16 x float> %.1614, <16 x float> %.1616
  %.1627 = fcmp olt <16 x float> %.1622, %.1620
  %.1628 = select <16 x i1> %.1627, <16 x float> %.1622, <16 x float> %.1620
  %.1629 = select <16 x i1> %.1627, <16 x float> %.1620, <16 x float> %.1622
  %.1630 = fcmp olt <16 x float> %.1613, %.1619
  %.1631 = select <16 x i1> %.1630, <16 x float> %.1613, <16 x float> %.1619
  %.1632 = select <16 x i1> %.1630, <16 x float> %.1619, <16 x float> %.1613
  %.1633 = fcmp olt <16 x float> %.1625, %.1628
  %.1634 = select <16 x i1> %.1633, <16 x float> %.1625, <16 x float> %.1628
  %.1635 = select <16 x i1> %.1633, <16 x float> %.1628, <16 x float> %.1625
  %.1636 = fcmp olt <16 x float> %.1626, %.1629
  %.1637 = select <16 x i1> %.1636, <16 x float> %.1626, <16 x float> %.1629
  %.1638 = select <16 x i1> %.1636, <16 x float> %.1629, <16 x float> %.1626
  %.1639 = fcmp olt <16 x float> %.1617, %.1623
  %.1640 = select <16 x i1> %.1639, <16 x float> %.1617, <16 x float> %.1623
  %.1641 = select <16 x i1> %.1639, <16 x float> %.1623, <16 x float> %.1617
  %.1642 = fcmp olt <16 x float> %.1637, %.1632
  %.1643 = select <16 x i1> %.1642, <16 x float> %.1637, <16 x float> %.1632
  %.1644 = select <16 x i1> %.1642, <16 x float> %.1632, <16 x float> %.1637
  %.1645 = fcmp olt <16 x float> %.1640, %.1635
  %.1646 = select <16 x i1> %.1645, <16 x float> %.1640, <16 x float> %.1635
  %.1647 = select <16 x i1> %.1645, <16 x float> %.1635, <16 x float> %.1640
  %.1648 = fcmp olt <16 x float> %.1634, %.1643
  %.1649 = select <16 x i1> %.1648, <16 x float> %.1634, <16 x float> %.1643
  %.1650 = select <16 x i1> %.1648, <16 x float> %.1643, <16 x float> %.1634
  %.1651 = fcmp olt <16 x float> %.1646, %.1644
  %.1652 = select <16 x i1> %.1651, <16 x float> %.1646, <16 x float> %.1644
  %.1653 = select <16 x i1> %.1651, <16 x float> %.1644, <16 x float> %.1646
  %.1654 = fcmp olt <16 x float> %.1647, %.1638
  %.1655 = select <16 x i1> %.1654, <16 x float> %.1647, <16 x float> %.1638
  %.1656 = select <16 x i1> %.1654, <16 x float> %.1638, <16 x float> %.1647
  %.1657 = fcmp olt <16 x float> %.1526, %.1641
  %.1659 = select <16 x i1> %.1657, <16 x float> %.1641, <16 x float> %.1526
  %.1660 = fcmp olt <16 x float> %.1580, %.1656
  %.1662 = select <16 x i1> %.1660, <16 x float> %.1656, <16 x float> %.1580
  %.1663 = fcmp olt <16 x float> %.1581, %.1655
  %.1665 = select <16 x i1> %.1663, <16 x float> %.1655, <16 x float> %.1581
  %.1666 = fcmp olt <16 x float> %.1583, %.1653
  %.1668 = select <16 x i1> %.1666, <16 x float> %.1653, <16 x float> %.1583
  %.1669 = fcmp olt <16 x float> %.1584, %.1652
  %.1671 = select <16 x i1> %.1669, <16 x float> %.1652, <16 x float> %.1584
  %.1672 = fcmp olt <16 x float> %.1586, %.1650
  %.1674 = select <16 x i1> %.1672, <16 x float> %.1650, <16 x float> %.1586
  %.1675 = fcmp olt <16 x float> %.1587, %.1649
  %.1677 = select <16 x i1> %.1675, <16 x float> %.1649, <16 x float> %.1587
  %.1678 = fcmp olt <16 x float> %.1589, %.1631
  %.1680 = select <16 x i1> %.1678, <16 x float> %.1631, <16 x float> %.1589
  %.1681 = fcmp olt <16 x float> %.1659, %.1671
  %.1682 = select <16 x i1> %.1681, <16 x float> %.1659, <16 x float> %.1671
  %.1683 = select <16 x i1> %.1681, <16 x float> %.1671, <16 x float> %.1659
  %.1684 = fcmp olt <16 x float> %.1662, %.1674
  %.1685 = select <16 x i1> %.1684, <16 x float> %.1662, <16 x float> %.1674
  %.1686 = select <16 x i1> %.1684, <16 x float> %.1674, <16 x float> %.1662
  %.1687 = fcmp olt <16 x float> %.1665, %.1677
  %.1688 = select <16 x i1> %.1687, <16 x float> %.1665, <16 x float> %.1677
  %.1689 = select <16 x i1> %.1687, <16 x float> %.1677, <16 x float> %.1665
  %.1690 = fcmp olt <16 x float> %.1668, %.1680
  %.1691 = select <16 x i1> %.1690, <16 x float> %.1668, <16 x float> %.1680
  %.1692 = select <16 x i1> %.1690, <16 x float> %.1680, <16 x float> %.1668
  %.1693 = fcmp olt <16 x float> %.1682, %.1688
  %.1694 = select <16 x i1> %.1693, <16 x float> %.1682, <16 x float> %.1688
  %.1695 = select <16 x i1> %.1693, <16 x float> %.1688, <16 x float> %.1682
  %.1696 = fcmp olt <16 x float> %.1685, %.1691
  %.1697 = select <16 x i1> %.1696, <16 x float> %.1685, <16 x float> %.1691
  %.1698 = select <16 x i1> %.1696, <16 x float> %.1691, <16 x float> %.1685
  %.1699 = fcmp olt <16 x float> %.1683, %.1689
  %.1700 = select <16 x i1> %.1699, <16 x float> %.1683, <16 x float> %.1689
  %.1701 = select <16 x i1> %.1699, <16 x float> %.1689, <16 x float> %.1683
  %.1702 = fcmp olt <16 x float> %.1686, %.1692
  %.1703 = select <16 x i1> %.1702, <16 x float> %.1686, <16 x float> %.1692
  %.1704 = select <16 x i1> %.1702, <16 x float> %.1692, <16 x float> %.1686
  %.1705 = fcmp olt <16 x float> %.1694, %.1697
  %.1706 = select <16 x i1> %.1705, <16 x float> %.1694, <16 x float> %.1697
  %.1707 = select <16 x i1> %.1705, <16 x float> %.1697, <16 x float> %.1694
  %.1708 = fcmp olt <16 x float> %.1695, %.1698
  %.1709 = select <16 x i1> %.1708, <16 x float> %.1695, <16 x float> %.1698
  %.1710 = select <16 x i1> %.1708, <16 x float> %.1698, <16 x float> %.1695
  %.1711 = fcmp olt <16 x float> %.1700, %.1703
  %.1712 = select <16 x i1> %.1711, <16 x float> %.1700, <16 x float> %.1703
  %.1713 = select <16 x i1> %.1711, <16 x float> %.1703, <16 x float> %.1700
  %.1714 = fcmp olt <16 x float> %.1701, %.1704
  %.1715 = select <16 x i1> %.1714, <16 x float> %.1701, <16 x float> %.1704
  %.1716 = select <16 x i1> %.1714, <16 x float> %.1704, <16 x float> %.1701
  %.1717 = fcmp olt <16 x float> %.1706, %.1548
  %.1718 = select <16 x i1> %.1717, <16 x float> %.1706, <16 x float> %.1548
  %.1720 = fcmp olt <16 x float> %.1707, %.1599
  %.1721 = select <16 x i1> %.1720, <16 x float> %.1707, <16 x float> %.1599
  %.1723 = fcmp olt <16 x float> %.1709, %.1598
  %.1724 = select <16 x i1> %.1723, <16 x float> %.1709, <16 x float> %.1598
  %.1726 = fcmp olt <16 x float> %.1710, %.1596
  %.1727 = select <16 x i1> %.1726, <16 x float> %.1710, <16 x float> %.1596
  %.1729 = fcmp olt <16 x float> %.1712, %.1595
  %.1730 = select <16 x i1> %.1729, <16 x float> %.1712, <16 x float> %.1595
  %.1732 = fcmp olt <16 x float> %.1713, %.1593
  %.1733 = select <16 x i1> %.1732, <16 x float> %.1713, <16 x float> %.1593
  %.1735 = fcmp olt <16 x float> %.1715, %.1592
  %.1736 = select <16 x i1> %.1735, <16 x float> %.1715, <16 x float> %.1592
  %.1738 = fcmp olt <16 x float> %.1716, %.1590
  %.1739 = select <16 x i1> %.1738, <16 x float> %.1716, <16 x float> %.1590
  %.1741 = fcmp olt <16 x float> %.1718, %.1730
  %.1742 = select <16 x i1> %.1741, <16 x float> %.1718, <16 x float> %.1730
  %.1743 = select <16 x i1> %.1741, <16 x float> %.1730, <16 x float> %.1718
  %.1744 = fcmp olt <16 x float> %.1721, %.1733
  %.1745 = select <16 x i1> %.1744, <16 x float> %.1721, <16 x float> %.1733
  %.1746 = select <16 x i1> %.1744, <16 x float> %.1733, <16 x float> %.1721
  %.1747 = fcmp olt <16 x float> %.1724, %.1736
  %.1748 = select <16 x i1> %.1747, <16 x float> %.1724, <16 x float> %.1736
  %.1749 = select <16 x i1> %.1747, <16 x float> %.1736, <16 x float> %.1724
  %.1750 = fcmp olt <16 x float> %.1727, %.1739
  %.1751 = select <16 x i1> %.1750, <16 x float> %.1727, <16 x float> %.1739
  %.1752 = select <16 x i1> %.1750, <16 x float> %.1739, <16 x float> %.1727
  %.1753 = fcmp olt <16 x float> %.1742, %.1748
  %.1754 = select <16 x i1> %.1753, <16 x float> %.1742, <16 x float> %.1748
  %.1755 = select <16 x i1> %.1753, <16 x float> %.1748, <16 x float> %.1742
  %.1756 = fcmp olt <16 x float> %.1745, %.1751
  %.1757 = select <16 x i1> %.1756, <16 x float> %.1745, <16 x float> %.1751
  %.1758 = select <16 x i1> %.1756, <16 x float> %.1751, <16 x float> %.1745
  %.1759 = fcmp olt <16 x float> %.1743, %.1749
  %.1760 = select <16 x i1> %.1759, <16 x float> %.1743, <16 x float> %.1749
  %.1761 = select <16 x i1> %.1759, <16 x float> %.1749, <16 x float> %.1743
  %.1762 = fcmp olt <16 x float> %.1746, %.1752
  %.1763 = select <16 x i1> %.1762, <16 x float> %.1746, <16 x float> %.1752
  %.1764 = select <16 x i1> %.1762, <16 x float> %.1752, <16 x float> %.1746
  %.1765 = fcmp olt <16 x float> %.1754, %.1757
  %.1766 = select <16 x i1> %.1765, <16 x float> %.1754, <16 x float> %.1757
  %.1767 = select <16 x i1> %.1765, <16 x float> %.1757, <16 x float> %.1754
  %.1768 = fcmp olt <16 x float> %.1755, %.1758
  %.1769 = select <16 x i1> %.1768, <16 x float> %.1755, <16 x float> %.1758
  %.1770 = select <16 x i1> %.1768, <16 x float> %.1758, <16 x float> %.1755
  %.1771 = fcmp olt <16 x float> %.1760, %.1763
  %.1772 = select <16 x i1> %.1771, <16 x float> %.1760, <16 x float> %.1763
  %.1773 = select <16 x i1> %.1771, <16 x float> %.1763, <16 x float> %.1760
  %.1774 = fcmp olt <16 x float> %.1761, %.1764
  %.1775 = select <16 x i1> %.1774, <16 x float> %.1761, <16 x float> %.1764
  %.1776 = select <16 x i1> %.1774, <16 x float> %.1764, <16 x float> %.1761
  %.1777 = fcmp olt <16 x float> %.1354, %.1358
  %.1778 = select <16 x i1> %.1777, <16 x float> %.1354, <16 x float> %.1358
  %.1779 = select <16 x i1> %.1777, <16 x float> %.1358, <16 x float> %.1354
  %.1780 = fcmp olt <16 x float> %.1362, %.1366
  %.1781 = select <16 x i1> %.1780, <16 x float> %.1362, <16 x float> %.1366
  %.1782 = select <16 x i1> %.1780, <16 x float> %.1366, <16 x float> %.1362
  %.1783 = fcmp olt <16 x float> %.1370, %.1374
  %.1784 = select <16 x i1> %.1783, <16 x float> %.1370, <16 x float> %.1374
  %.1785 = select <16 x i1> %.1783, <16 x float> %.1374, <16 x float> %.1370
  %.1786 = fcmp olt <16 x float> %.1378, %.1382
  %.1787 = select <16 x i1> %.1786, <16 x float> %.1378, <16 x float> %.1382
  %.1788 = select <16 x i1> %.1786, <16 x float> %.1382, <16 x float> %.1378
  %.1789 = fcmp olt <16 x float> %.1778, %.1781
  %.1790 = select <16 x i1> %.1789, <16 x float> %.1778, <16 x float> %.1781
  %.1791 = select <16 x i1> %.1789, <16 x float> %.1781, <16 x float> %.1778
  %.1792 = fcmp olt <16 x float> %.1779, %.1782
  %.1793 = select <16 x i1> %.1792, <16 x float> %.1779, <16 x float> %.1782
  %.1794 = select <16 x i1> %.1792, <16 x float> %.1782, <16 x float> %.1779
  %.1795 = fcmp olt <16 x float> %.1784, %.1787
  %.1796 = select <16 x i1> %.1795, <16 x float> %.1784, <16 x float> %.1787
  %.1797 = select <16 x i1> %.1795, <16 x float> %.1787, <16 x float> %.1784
  %.1798 = fcmp olt <16 x float> %.1785, %.1788
  %.1799 = select <16 x i1> %.1798, <16 x float> %.1785, <16 x float> %.1788
  %.1800 = select <16 x i1> %.1798, <16 x float> %.1788, <16 x float> %.1785
  %.1801 = fcmp olt <16 x float> %.1793, %.1791
  %.1802 = select <16 x i1> %.1801, <16 x float> %.1793, <16 x float> %.1791
  %.1803 = select <16 x i1> %.1801, <16 x float> %.1791, <16 x float> %.1793
  %.1804 = fcmp olt <16 x float> %.1799, %.1797
  %.1805 = select <16 x i1> %.1804, <16 x float> %.1799, <16 x float> %.1797
  %.1806 = select <16 x i1> %.1804, <16 x float> %.1797, <16 x float> %.1799
  %.1807 = fcmp olt <16 x float> %.1790, %.1796
  %.1808 = select <16 x i1> %.1807, <16 x float> %.1790, <16 x float> %.1796
  %.1809 = select <16 x i1> %.1807, <16 x float> %.1796, <16 x float> %.1790
  %.1810 = fcmp olt <16 x float> %.1802, %.1805
  %.1811 = select <16 x i1> %.1810, <16 x float> %.1802, <16 x float> %.1805
  %.1812 = select <16 x i1> %.1810, <16 x float> %.1805, <16 x float> %.1802
  %.1813 = fcmp olt <16 x float> %.1803, %.1806
  %.1814 = select <16 x i1> %.1813, <16 x float> %.1803, <16 x float> %.1806
  %.1815 = select <16 x i1> %.1813, <16 x float> %.1806, <16 x float> %.1803
  %.1816 = fcmp olt <16 x float> %.1794, %.1800
  %.1817 = select <16 x i1> %.1816, <16 x float> %.1794, <16 x float> %.1800
  %.1818 = select <16 x i1> %.1816, <16 x float> %.1800, <16 x float> %.1794
  %.1819 = fcmp olt <16 x float> %.1814, %.1809
  %.1820 = select <16 x i1> %.1819, <16 x float> %.1814, <16 x float> %.1809
  %.1821 = select <16 x i1> %.1819, <16 x float> %.1809, <16 x float> %.1814
  %.1822 = fcmp olt <16 x float> %.1817, %.1812
  %.1823 = select <16 x i1> %.1822, <16 x float> %.1817, <16 x float> %.1812
  %.1824 = select <16 x i1> %.1822, <16 x float> %.1812, <16 x float> %.1817
  %.1825 = fcmp olt <16 x float> %.1811, %.1820
  %.1826 = select <16 x i1> %.1825, <16 x float> %.1811, <16 x float> %.1820
  %.1827 = select <16 x i1> %.1825, <16 x float> %.1820, <16 x float> %.1811
  %.1828 = fcmp olt <16 x float> %.1823, %.1821
  %.1829 = select <16 x i1> %.1828, <16 x float> %.1823, <16 x float> %.1821
  %.1830 = select <16 x i1> %.1828, <16 x float> %.1821, <16 x float> %.1823
  %.1831 = fcmp olt <16 x float> %.1824, %.1815
  %.1832 = select <16 x i1> %.1831, <16 x float> %.1824, <16 x float> %.1815
  %.1833 = select <16 x i1> %.1831, <16 x float> %.1815, <16 x float> %.1824
  %.1834 = fcmp olt <16 x float> %.1526, %.1818
  %.1836 = select <16 x i1> %.1834, <16 x float> %.1818, <16 x float> %.1526
  %.1837 = fcmp olt <16 x float> %.1580, %.1833
  %.1839 = select <16 x i1> %.1837, <16 x float> %.1833, <16 x float> %.1580
  %.1840 = fcmp olt <16 x float> %.1581, %.1832
  %.1842 = select <16 x i1> %.1840, <16 x float> %.1832, <16 x float> %.1581
  %.1843 = fcmp olt <16 x float> %.1583, %.1830
  %.1845 = select <16 x i1> %.1843, <16 x float> %.1830, <16 x float> %.1583
  %.1846 = fcmp olt <16 x float> %.1584, %.1829
  %.1848 = select <16 x i1> %.1846, <16 x float> %.1829, <16 x float> %.1584
  %.1849 = fcmp olt <16 x float> %.1586, %.1827
  %.1851 = select <16 x i1> %.1849, <16 x float> %.1827, <16 x float> %.1586
  %.1852 = fcmp olt <16 x float> %.1587, %.1826
  %.1854 = select <16 x i1> %.1852, <16 x float> %.1826, <16 x float> %.1587
  %.1855 = fcmp olt <16 x float> %.1589, %.1808
  %.1857 = select <16 x i1> %.1855, <16 x float> %.1808, <16 x float> %.1589
  %.1858 = fcmp olt <16 x float> %.1836, %.1848
  %.1859 = select <16 x i1> %.1858, <16 x float> %.1836, <16 x float> %.1848
  %.1860 = select <16 x i1> %.1858, <16 x float> %.1848, <16 x float> %.1836
  %.1861 = fcmp olt <16 x float> %.1839, %.1851
  %.1862 = select <16 x i1> %.1861, <16 x float> %.1839, <16 x float> %.1851
  %.1863 = select <16 x i1> %.1861, <16 x float> %.1851, <16 x float> %.1839
  %.1864 = fcmp olt <16 x float> %.1842, %.1854
  %.1865 = select <16 x i1> %.1864, <16 x float> %.1842, <16 x float> %.1854
  %.1866 = select <16 x i1> %.1864, <16 x float> %.1854, <16 x float> %.1842
  %.1867 = fcmp olt <16 x float> %.1845, %.1857
  %.1868 = select <16 x i1> %.1867, <16 x float> %.1845, <16 x float> %.1857
  %.1869 = select <16 x i1> %.1867, <16 x float> %.1857, <16 x float> %.1845
  %.1870 = fcmp olt <16 x float> %.1859, %.1865
  %.1871 = select <16 x i1> %.1870, <16 x float> %.1859, <16 x float> %.1865
  %.1872 = select <16 x i1> %.1870, <16 x float> %.1865, <16 x float> %.1859
  %.1873 = fcmp olt <16 x float> %.1862, %.1868
  %.1874 = select <16 x i1> %.1873, <16 x float> %.1862, <16 x float> %.1868
  %.1875 = select <16 x i1> %.1873, <16 x float> %.1868, <16 x float> %.1862
  %.1876 = fcmp olt <16 x float> %.1860, %.1866
  %.1877 = select <16 x i1> %.1876, <16 x float> %.1860, <16 x float> %.1866
  %.1878 = select <16 x i1> %.1876, <16 x float> %.1866, <16 x float> %.1860
  %.1879 = fcmp olt <16 x float> %.1863, %.1869
  %.1880 = select <16 x i1> %.1879, <16 x float> %.1863, <16 x float> %.1869
  %.1881 = select <16 x i1> %.1879, <16 x float> %.1869, <16 x float> %.1863
  %.1882 = fcmp olt <16 x float> %.1871, %.1874
  %.1883 = select <16 x i1> %.1882, <16 x float> %.1871, <16 x float> %.1874
  %.1884 = select <16 x i1> %.1882, <16 x float> %.1874, <16 x float> %.1871
  %.1885 = fcmp olt <16 x float> %.1872, %.1875
  %.1886 = select <16 x i1> %.1885, <16 x float> %.1872, <16 x float> %.1875
  %.1887 = select <16 x i1> %.1885, <16 x float> %.1875, <16 x float> %.1872
  %.1888 = fcmp olt <16 x float> %.1877, %.1880
  %.1889 = select <16 x i1> %.1888, <16 x float> %.1877, <16 x float> %.1880
  %.1890 = select <16 x i1> %.1888, <16 x float> %.1880, <16 x float> %.1877
  %.1891 = fcmp olt <16 x float> %.1878, %.1881
  %.1892 = select <16 x i1> %.1891, <16 x float> %.1878, <16 x float> %.1881
  %.1893 = select <16 x i1> %.1891, <16 x float> %.1881, <16 x float> %.1878
  %.1894 = fcmp olt <16 x float> %.1883, %.1548
  %.1895 = select <16 x i1> %.1894, <16 x float> %.1883, <16 x float> %.1548
  %.1897 = fcmp olt <16 x float> %.1884, %.1599
  %.1898 = select <16 x i1> %.1897, <16 x float> %.1884, <16 x float> %.1599
  %.1900 = fcmp olt <16 x float> %.1886, %.1598
  %.1901 = select <16 x i1> %.1900, <16 x float> %.1886, <16 x float> %.1598
  %.1903 = fcmp olt <16 x float> %.1887, %.1596
  %.1904 = select <16 x i1> %.1903, <16 x float> %.1887, <16 x float> %.1596
  %.1906 = fcmp olt <16 x float> %.1889, %.1595
  %.1907 = select <16 x i1> %.1906, <16 x float> %.1889, <16 x float> %.1595
  %.1909 = fcmp olt <16 x float> %.1890, %.1593
  %.1910 = select <16 x i1> %.1909, <16 x float> %.1890, <16 x float> %.1593
  %.1912 = fcmp olt <16 x float> %.1892, %.1592
  %.1913 = select <16 x i1> %.1912, <16 x float> %.1892, <16 x float> %.1592
  %.1915 = fcmp olt <16 x float> %.1893, %.1590
  %.1916 = select <16 x i1> %.1915, <16 x float> %.1893, <16 x float> %.1590
  %.1918 = fcmp olt <16 x float> %.1895, %.1907
  %.1919 = select <16 x i1> %.1918, <16 x float> %.1895, <16 x float> %.1907
  %.1920 = select <16 x i1> %.1918, <16 x float> %.1907, <16 x float> %.1895
  %.1921 = fcmp olt <16 x float> %.1898, %.1910
  %.1922 = select <16 x i1> %.1921, <16 x float> %.1898, <16 x float> %.1910
  %.1923 = select <16 x i1> %.1921, <16 x float> %.1910, <16 x float> %.1898
  %.1924 = fcmp olt <16 x float> %.1901, %.1913
  %.1925 = select <16 x i1> %.1924, <16 x float> %.1901, <16 x float> %.1913
  %.1926 = select <16 x i1> %.1924, <16 x float> %.1913, <16 x float> %.1901
  %.1927 = fcmp olt <16 x float> %.1904, %.1916
  %.1928 = select <16 x i1> %.1927, <16 x float> %.1904, <16 x float> %.1916
  %.1929 = select <16 x i1> %.1927, <16 x float> %.1916, <16 x float> %.1904
  %.1930 = fcmp olt <16 x float> %.1919, %.1925
  %.1931 = select <16 x i1> %.1930, <16 x float> %.1919, <16 x float> %.1925
  %.1932 = select <16 x i1> %.1930, <16 x float> %.1925, <16 x float> %.1919
  %.1933 = fcmp olt <16 x float> %.1922, %.1928
  %.1934 = select <16 x i1> %.1933, <16 x float> %.1922, <16 x float> %.1928
  %.1935 = select <16 x i1> %.1933, <16 x float> %.1928, <16 x float> %.1922
  %.1936 = fcmp olt <16 x float> %.1920, %.1926
  %.1937 = select <16 x i1> %.1936, <16 x float> %.1920, <16 x float> %.1926
  %.1938 = select <16 x i1> %.1936, <16 x float> %.1926, <16 x float> %.1920
  %.1939 = fcmp olt <16 x float> %.1923, %.1929
  %.1940 = select <16 x i1> %.1939, <16 x float> %.1923, <16 x float> %.1929
  %.1941 = select <16 x i1> %.1939, <16 x float> %.1929, <16 x float> %.1923
  %.1942 = fcmp olt <16 x float> %.1931, %.1934
  %.1943 = select <16 x i1> %.1942, <16 x float> %.1931, <16 x float> %.1934
  %.1944 = select <16 x i1> %.1942, <16 x float> %.1934, <16 x float> %.1931
  %.1945 = fcmp olt <16 x float> %.1932, %.1935
  %.1946 = select <16 x i1> %.1945, <16 x float> %.1932, <16 x float> %.1935
  %.1947 = select <16 x i1> %.1945, <16 x float> %.1935, <16 x float> %.1932
  %.1948 = fcmp olt <16 x float> %.1937, %.1940
  %.1949 = select <16 x i1> %.1948, <16 x float> %.1937, <16 x float> %.1940
  %.1950 = select <16 x i1> %.1948, <16 x float> %.1940, <16 x float> %.1937
  %.1951 = fcmp olt <16 x float> %.1938, %.1941
  %.1952 = select <16 x i1> %.1951, <16 x float> %.1938, <16 x float> %.1941
  %.1953 = select <16 x i1> %.1951, <16 x float> %.1941, <16 x float> %.1938
  %.1954 = fcmp olt <16 x float> %.1242, %.1246
  %.1955 = select <16 x i1> %.1954, <16 x float> %.1242, <16 x float> %.1246
  %.1956 = select <16 x i1> %.1954, <16 x float> %.1246, <16 x float> %.1242
  %.1957 = fcmp olt <16 x float> %.1250, %.1254
  %.1958 = select <16 x i1> %.1957, <16 x float> %.1250, <16 x float> %.1254
  %.1959 = select <16 x i1> %.1957, <16 x float> %.1254, <16 x float> %.1250
  %.1960 = fcmp olt <16 x float> %.1955, %.1958
  %.1961 = select <16 x i1> %.1960, <16 x float> %.1955, <16 x float> %.1958
  %.1962 = select <16 x i1> %.1960, <16 x float> %.1958, <16 x float> %.1955
  %.1963 = fcmp olt <16 x float> %.1956, %.1959
  %.1964 = select <16 x i1> %.1963, <16 x float> %.1956, <16 x float> %.1959
  %.1965 = select <16 x i1> %.1963, <16 x float> %.1959, <16 x float> %.1956
  %.1966 = fcmp olt <16 x float> %.1964, %.1962
  %.1967 = select <16 x i1> %.1966, <16 x float> %.1964, <16 x float> %.1962
  %.1968 = select <16 x i1> %.1966, <16 x float> %.1962, <16 x float> %.1964
  %.1969 = fcmp olt <16 x float> %.1766, %.1965
  %.1971 = select <16 x i1> %.1969, <16 x float> %.1965, <16 x float> %.1766
  %.1972 = fcmp olt <16 x float> %.1767, %.1968
  %.1974 = select <16 x i1> %.1972, <16 x float> %.1968, <16 x float> %.1767
  %.1975 = fcmp olt <16 x float> %.1769, %.1967
  %.1977 = select <16 x i1> %.1975, <16 x float> %.1967, <16 x float> %.1769
  %.1978 = fcmp olt <16 x float> %.1770, %.1961
  %.1980 = select <16 x i1> %.1978, <16 x float> %.1961, <16 x float> %.1770
  %.1981 = fcmp olt <16 x float> %.1971, %.1977
  %.1982 = select <16 x i1> %.1981, <16 x float> %.1971, <16 x float> %.1977
  %.1983 = select <16 x i1> %.1981, <16 x float> %.1977, <16 x float> %.1971
  %.1984 = fcmp olt <16 x float> %.1974, %.1980
  %.1985 = select <16 x i1> %.1984, <16 x float> %.1974, <16 x float> %.1980
  %.1986 = select <16 x i1> %.1984, <16 x float> %.1980, <16 x float> %.1974
  %.1987 = fcmp olt <16 x float> %.1982, %.1985
  %.1988 = select <16 x i1> %.1987, <16 x float> %.1982, <16 x float> %.1985
  %.1989 = select <16 x i1> %.1987, <16 x float> %.1985, <16 x float> %.1982
  %.1990 = fcmp olt <16 x float> %.1983, %.1986
  %.1991 = select <16 x i1> %.1990, <16 x float> %.1983, <16 x float> %.1986
  %.1992 = select <16 x i1> %.1990, <16 x float> %.1986, <16 x float> %.1983
  %.1993 = fcmp olt <16 x float> %.1988, %.1776
  %.1994 = select <16 x i1> %.1993, <16 x float> %.1988, <16 x float> %.1776
  %.1996 = fcmp olt <16 x float> %.1989, %.1775
  %.1997 = select <16 x i1> %.1996, <16 x float> %.1989, <16 x float> %.1775
  %.1999 = fcmp olt <16 x float> %.1991, %.1773
  %.2000 = select <16 x i1> %.1999, <16 x float> %.1991, <16 x float> %.1773
  %.2002 = fcmp olt <16 x float> %.1992, %.1772
  %.2003 = select <16 x i1> %.2002, <16 x float> %.1992, <16 x float> %.1772
  %.2005 = fcmp olt <16 x float> %.1994, %.2000
  %.2006 = select <16 x i1> %.2005, <16 x float> %.1994, <16 x float> %.2000
  %.2007 = select <16 x i1> %.2005, <16 x float> %.2000, <16 x float> %.1994
  %.2008 = fcmp olt <16 x float> %.1997, %.2003
  %.2009 = select <16 x i1> %.2008, <16 x float> %.1997, <16 x float> %.2003
  %.2010 = select <16 x i1> %.2008, <16 x float> %.2003, <16 x float> %.1997
  %.2011 = fcmp olt <16 x float> %.2006, %.2009
  %.2012 = select <16 x i1> %.2011, <16 x float> %.2006, <16 x float> %.2009
  %.2013 = select <16 x i1> %.2011, <16 x float> %.2009, <16 x float> %.2006
  %.2014 = fcmp olt <16 x float> %.2007, %.2010
  %.2015 = select <16 x i1> %.2014, <16 x float> %.2007, <16 x float> %.2010
  %.2016 = select <16 x i1> %.2014, <16 x float> %.2010, <16 x float> %.2007
  %.2032 = fcmp olt <16 x float> %.1766, %.1794
  %.2034 = select <16 x i1> %.2032, <16 x float> %.1794, <16 x float> %.1766
  %.2035 = fcmp olt <16 x float> %.1767, %.1803
  %.2037 = select <16 x i1> %.2035, <16 x float> %.1803, <16 x float> %.1767
  %.2038 = fcmp olt <16 x float> %.1769, %.1802
  %.2040 = select <16 x i1> %.2038, <16 x float> %.1802, <16 x float> %.1769
  %.2041 = fcmp olt <16 x float> %.1770, %.1790
  %.2043 = select <16 x i1> %.2041, <16 x float> %.1790, <16 x float> %.1770
  %.2044 = fcmp olt <16 x float> %.2034, %.2040
  %.2045 = select <16 x i1> %.2044, <16 x float> %.2034, <16 x float> %.2040
  %.2046 = select <16 x i1> %.2044, <16 x float> %.2040, <16 x float> %.2034
  %.2047 = fcmp olt <16 x float> %.2037, %.2043
  %.2048 = select <16 x i1> %.2047, <16 x float> %.2037, <16 x float> %.2043
  %.2049 = select <16 x i1> %.2047, <16 x float> %.2043, <16 x float> %.2037
  %.2050 = fcmp olt <16 x float> %.2045, %.2048
  %.2051 = select <16 x i1> %.2050, <16 x float> %.2045, <16 x float> %.2048
  %.2052 = select <16 x i1> %.2050, <16 x float> %.2048, <16 x float> %.2045
  %.2053 = fcmp olt <16 x float> %.2046, %.2049
  %.2054 = select <16 x i1> %.2053, <16 x float> %.2046, <16 x float> %.2049
  %.2055 = select <16 x i1> %.2053, <16 x float> %.2049, <16 x float> %.2046
  %.2056 = fcmp olt <16 x float> %.2051, %.1776
  %.2057 = select <16 x i1> %.2056, <16 x float> %.2051, <16 x float> %.1776
  %.2059 = fcmp olt <16 x float> %.2052, %.1775
  %.2060 = select <16 x i1> %.2059, <16 x float> %.2052, <16 x float> %.1775
  %.2062 = fcmp olt <16 x float> %.2054, %.1773
  %.2063 = select <16 x i1> %.2062, <16 x float> %.2054, <16 x float> %.1773
  %.2065 = fcmp olt <16 x float> %.2055, %.1772
  %.2066 = select <16 x i1> %.2065, <16 x float> %.2055, <16 x float> %.1772
  %.2068 = fcmp olt <16 x float> %.2057, %.2063
  %.2069 = select <16 x i1> %.2068, <16 x float> %.2057, <16 x float> %.2063
  %.2070 = select <16 x i1> %.2068, <16 x float> %.2063, <16 x float> %.2057
  %.2071 = fcmp olt <16 x float> %.2060, %.2066
  %.2072 = select <16 x i1> %.2071, <16 x float> %.2060, <16 x float> %.2066
  %.2073 = select <16 x i1> %.2071, <16 x float> %.2066, <16 x float> %.2060
  %.2074 = fcmp olt <16 x float> %.2069, %.2072
  %.2075 = select <16 x i1> %.2074, <16 x float> %.2069, <16 x float> %.2072
  %.2076 = select <16 x i1> %.2074, <16 x float> %.2072, <16 x float> %.2069
  %.2077 = fcmp olt <16 x float> %.2070, %.2073
  %.2078 = select <16 x i1> %.2077, <16 x float> %.2070, <16 x float> %.2073
  %.2079 = select <16 x i1> %.2077, <16 x float> %.2073, <16 x float> %.2070
  %.2080 = fcmp olt <16 x float> %.1234, %.1238
  %.2081 = select <16 x i1> %.2080, <16 x float> %.1234, <16 x float> %.1238
  %.2082 = select <16 x i1> %.2080, <16 x float> %.1238, <16 x float> %.1234
  %.2083 = fcmp olt <16 x float> %.2012, %.2082
  %.2085 = select <16 x i1> %.2083, <16 x float> %.2082, <16 x float> %.2012
  %.2086 = fcmp olt <16 x float> %.2013, %.2081
  %.2088 = select <16 x i1> %.2086, <16 x float> %.2081, <16 x float> %.2013
  %.2089 = fcmp olt <16 x float> %.2085, %.2088
  %.2090 = select <16 x i1> %.2089, <16 x float> %.2085, <16 x float> %.2088
  %.2091 = select <16 x i1> %.2089, <16 x float> %.2088, <16 x float> %.2085
  %.2092 = fcmp olt <16 x float> %.2090, %.2016
  %.2093 = select <16 x i1> %.2092, <16 x float> %.2090, <16 x float> %.2016
  %.2095 = fcmp olt <16 x float> %.2091, %.2015
  %.2096 = select <16 x i1> %.2095, <16 x float> %.2091, <16 x float> %.2015
  %.2098 = fcmp olt <16 x float> %.2093, %.2096
  %.2099 = select <16 x i1> %.2098, <16 x float> %.2093, <16 x float> %.2096
  %.2100 = select <16 x i1> %.2098, <16 x float> %.2096, <16 x float> %.2093
  %.2104 = fcmp olt <16 x float> %.2012, %.1779
  %.2106 = select <16 x i1> %.2104, <16 x float> %.1779, <16 x float> %.2012
  %.2107 = fcmp olt <16 x float> %.2013, %.1778
  %.2109 = select <16 x i1> %.2107, <16 x float> %.1778, <16 x float> %.2013
  %.2110 = fcmp olt <16 x float> %.2106, %.2109
  %.2111 = select <16 x i1> %.2110, <16 x float> %.2106, <16 x float> %.2109
  %.2112 = select <16 x i1> %.2110, <16 x float> %.2109, <16 x float> %.2106
  %.2113 = fcmp olt <16 x float> %.2111, %.2016
  %.2114 = select <16 x i1> %.2113, <16 x float> %.2111, <16 x float> %.2016
  %.2116 = fcmp olt <16 x float> %.2112, %.2015
  %.2117 = select <16 x i1> %.2116, <16 x float> %.2112, <16 x float> %.2015
  %.2119 = fcmp olt <16 x float> %.2114, %.2117
  %.2120 = select <16 x i1> %.2119, <16 x float> %.2114, <16 x float> %.2117
  %.2121 = select <16 x i1> %.2119, <16 x float> %.2117, <16 x float> %.2114
  %.2122 = fcmp olt <16 x float> %.1230, %.2100
  %.2123 = select <16 x i1> %.2122, <16 x float> %.1230, <16 x float> %.2100
  %.2125 = fcmp olt <16 x float> %.2123, %.2099
  %.2127 = select <16 x i1> %.2125, <16 x float> %.2099, <16 x float> %.2123
  %.2128 = fcmp olt <16 x float> %.1354, %.2100
  %.2129 = select <16 x i1> %.2128, <16 x float> %.1354, <16 x float> %.2100
  %.2131 = fcmp olt <16 x float> %.2129, %.2099
  %.2133 = select <16 x i1> %.2131, <16 x float> %.2099, <16 x float> %.2129
  %.2134 = fcmp olt <16 x float> %.1238, %.2121
  %.2135 = select <16 x i1> %.2134, <16 x float> %.1238, <16 x float> %.2121
  %.2137 = fcmp olt <16 x float> %.2135, %.2120
  %.2139 = select <16 x i1> %.2137, <16 x float> %.2120, <16 x float> %.2135
  %.2140 = fcmp olt <16 x float> %.1362, %.2121
  %.2141 = select <16 x i1> %.2140, <16 x float> %.1362, <16 x float> %.2121
  %.2143 = fcmp olt <16 x float> %.2141, %.2120
  %.2145 = select <16 x i1> %.2143, <16 x float> %.2120, <16 x float> %.2141
  %.2149 = fcmp olt <16 x float> %.2075, %.1959
  %.2151 = select <16 x i1> %.2149, <16 x float> %.1959, <16 x float> %.2075
  %.2152 = fcmp olt <16 x float> %.2076, %.1958
  %.2154 = select <16 x i1> %.2152, <16 x float> %.1958, <16 x float> %.2076
  %.2155 = fcmp olt <16 x float> %.2151, %.2154
  %.2156 = select <16 x i1> %.2155, <16 x float> %.2151, <16 x float> %.2154
  %.2157 = select <16 x i1> %.2155, <16 x float> %.2154, <16 x float> %.2151
  %.2158 = fcmp olt <16 x float> %.2156, %.2079
  %.2159 = select <16 x i1> %.2158, <16 x float> %.2156, <16 x float> %.2079
  %.2161 = fcmp olt <16 x float> %.2157, %.2078
  %.2162 = select <16 x i1> %.2161, <16 x float> %.2157, <16 x float> %.2078
  %.2164 = fcmp olt <16 x float> %.2159, %.2162
  %.2165 = select <16 x i1> %.2164, <16 x float> %.2159, <16 x float> %.2162
  %.2166 = select <16 x i1> %.2164, <16 x float> %.2162, <16 x float> %.2159
  %.2170 = fcmp olt <16 x float> %.2075, %.1785
  %.2172 = select <16 x i1> %.2170, <16 x float> %.1785, <16 x float> %.2075
  %.2173 = fcmp olt <16 x float> %.2076, %.1784
  %.2175 = select <16 x i1> %.2173, <16 x float> %.1784, <16 x float> %.2076
  %.2176 = fcmp olt <16 x float> %.2172, %.2175
  %.2177 = select <16 x i1> %.2176, <16 x float> %.2172, <16 x float> %.2175
  %.2178 = select <16 x i1> %.2176, <16 x float> %.2175, <16 x float> %.2172
  %.2179 = fcmp olt <16 x float> %.2177, %.2079
  %.2180 = select <16 x i1> %.2179, <16 x float> %.2177, <16 x float> %.2079
  %.2182 = fcmp olt <16 x float> %.2178, %.2078
  %.2183 = select <16 x i1> %.2182, <16 x float> %.2178, <16 x float> %.2078
  %.2185 = fcmp olt <16 x float> %.2180, %.2183
  %.2186 = select <16 x i1> %.2185, <16 x float> %.2180, <16 x float> %.2183
  %.2187 = select <16 x i1> %.2185, <16 x float> %.2183, <16 x float> %.2180
  %.2188 = fcmp olt <16 x float> %.1246, %.2166
  %.2189 = select <16 x i1> %.2188, <16 x float> %.1246, <16 x float> %.2166
  %.2191 = fcmp olt <16 x float> %.2189, %.2165
  %.2193 = select <16 x i1> %.2191, <16 x float> %.2165, <16 x float> %.2189
  %.2194 = fcmp olt <16 x float> %.1370, %.2166
  %.2195 = select <16 x i1> %.2194, <16 x float> %.1370, <16 x float> %.2166
  %.2197 = fcmp olt <16 x float> %.2195, %.2165
  %.2199 = select <16 x i1> %.2197, <16 x float> %.2165, <16 x float> %.2195
  %.2200 = fcmp olt <16 x float> %.1254, %.2187
  %.2201 = select <16 x i1> %.2200, <16 x float> %.1254, <16 x float> %.2187
  %.2203 = fcmp olt <16 x float> %.2201, %.2186
  %.2205 = select <16 x i1> %.2203, <16 x float> %.2186, <16 x float> %.2201
  %.2206 = fcmp olt <16 x float> %.1378, %.2187
  %.2207 = select <16 x i1> %.2206, <16 x float> %.1378, <16 x float> %.2187
  %.2209 = fcmp olt <16 x float> %.2207, %.2186
  %.2211 = select <16 x i1> %.2209, <16 x float> %.2186, <16 x float> %.2207
  %.2227 = fcmp olt <16 x float> %.1943, %.1623
  %.2229 = select <16 x i1> %.2227, <16 x float> %.1623, <16 x float> %.1943
  %.2230 = fcmp olt <16 x float> %.1944, %.1629
  %.2232 = select <16 x i1> %.2230, <16 x float> %.1629, <16 x float> %.1944
  %.2233 = fcmp olt <16 x float> %.1946, %.1628
  %.2235 = select <16 x i1> %.2233, <16 x float> %.1628, <16 x float> %.1946
  %.2236 = fcmp olt <16 x float> %.1947, %.1619
  %.2238 = select <16 x i1> %.2236, <16 x float> %.1619, <16 x float> %.1947
  %.2239 = fcmp olt <16 x float> %.2229, %.2235
  %.2240 = select <16 x i1> %.2239, <16 x float> %.2229, <16 x float> %.2235
  %.2241 = select <16 x i1> %.2239, <16 x float> %.2235, <16 x float> %.2229
  %.2242 = fcmp olt <16 x float> %.2232, %.2238
  %.2243 = select <16 x i1> %.2242, <16 x float> %.2232, <16 x float> %.2238
  %.2244 = select <16 x i1> %.2242, <16 x float> %.2238, <16 x float> %.2232
  %.2245 = fcmp olt <16 x float> %.2240, %.2243
  %.2246 = select <16 x i1> %.2245, <16 x float> %.2240, <16 x float> %.2243
  %.2247 = select <16 x i1> %.2245, <16 x float> %.2243, <16 x float> %.2240
  %.2248 = fcmp olt <16 x float> %.2241, %.2244
  %.2249 = select <16 x i1> %.2248, <16 x float> %.2241, <16 x float> %.2244
  %.2250 = select <16 x i1> %.2248, <16 x float> %.2244, <16 x float> %.2241
  %.2251 = fcmp olt <16 x float> %.2246, %.1953
  %.2252 = select <16 x i1> %.2251, <16 x float> %.2246, <16 x float> %.1953
  %.2254 = fcmp olt <16 x float> %.2247, %.1952
  %.2255 = select <16 x i1> %.2254, <16 x float> %.2247, <16 x float> %.1952
  %.2257 = fcmp olt <16 x float> %.2249, %.1950
  %.2258 = select <16 x i1> %.2257, <16 x float> %.2249, <16 x float> %.1950
  %.2260 = fcmp olt <16 x float> %.2250, %.1949
  %.2261 = select <16 x i1> %.2260, <16 x float> %.2250, <16 x float> %.1949
  %.2263 = fcmp olt <16 x float> %.2252, %.2258
  %.2264 = select <16 x i1> %.2263, <16 x float> %.2252, <16 x float> %.2258
  %.2265 = select <16 x i1> %.2263, <16 x float> %.2258, <16 x float> %.2252
  %.2266 = fcmp olt <16 x float> %.2255, %.2261
  %.2267 = select <16 x i1> %.2266, <16 x float> %.2255, <16 x float> %.2261
  %.2268 = select <16 x i1> %.2266, <16 x float> %.2261, <16 x float> %.2255
  %.2269 = fcmp olt <16 x float> %.2264, %.2267
  %.2270 = select <16 x i1> %.2269, <16 x float> %.2264, <16 x float> %.2267
  %.2271 = select <16 x i1> %.2269, <16 x float> %.2267, <16 x float> %.2264
  %.2272 = fcmp olt <16 x float> %.2265, %.2268
  %.2273 = select <16 x i1> %.2272, <16 x float> %.2265, <16 x float> %.2268
  %.2274 = select <16 x i1> %.2272, <16 x float> %.2268, <16 x float> %.2265
  %.2275 = fcmp olt <16 x float> %.1386, %.1390
  %.2276 = select <16 x i1> %.2275, <16 x float> %.1386, <16 x float> %.1390
  %.2277 = select <16 x i1> %.2275, <16 x float> %.1390, <16 x float> %.1386
  %.2278 = fcmp olt <16 x float> %.1394, %.1398
  %.2279 = select <16 x i1> %.2278, <16 x float> %.1394, <16 x float> %.1398
  %.2280 = select <16 x i1> %.2278, <16 x float> %.1398, <16 x float> %.1394
  %.2281 = fcmp olt <16 x float> %.2276, %.2279
  %.2282 = select <16 x i1> %.2281, <16 x float> %.2276, <16 x float> %.2279
  %.2283 = select <16 x i1> %.2281, <16 x float> %.2279, <16 x float> %.2276
  %.2284 = fcmp olt <16 x float> %.2277, %.2280
  %.2285 = select <16 x i1> %.2284, <16 x float> %.2277, <16 x float> %.2280
  %.2286 = select <16 x i1> %.2284, <16 x float> %.2280, <16 x float> %.2277
  %.2287 = fcmp olt <16 x float> %.2285, %.2283
  %.2288 = select <16 x i1> %.2287, <16 x float> %.2285, <16 x float> %.2283
  %.2289 = select <16 x i1> %.2287, <16 x float> %.2283, <16 x float> %.2285
  %.2290 = fcmp olt <16 x float> %.1943, %.2286
  %.2292 = select <16 x i1> %.2290, <16 x float> %.2286, <16 x float> %.1943
  %.2293 = fcmp olt <16 x float> %.1944, %.2289
  %.2295 = select <16 x i1> %.2293, <16 x float> %.2289, <16 x float> %.1944
  %.2296 = fcmp olt <16 x float> %.1946, %.2288
  %.2298 = select <16 x i1> %.2296, <16 x float> %.2288, <16 x float> %.1946
  %.2299 = fcmp olt <16 x float> %.1947, %.2282
  %.2301 = select <16 x i1> %.2299, <16 x float> %.2282, <16 x float> %.1947
  %.2302 = fcmp olt <16 x float> %.2292, %.2298
  %.2303 = select <16 x i1> %.2302, <16 x float> %.2292, <16 x float> %.2298
  %.2304 = select <16 x i1> %.2302, <16 x float> %.2298, <16 x float> %.2292
  %.2305 = fcmp olt <16 x float> %.2295, %.2301
  %.2306 = select <16 x i1> %.2305, <16 x float> %.2295, <16 x float> %.2301
  %.2307 = select <16 x i1> %.2305, <16 x float> %.2301, <16 x float> %.2295
  %.2308 = fcmp olt <16 x float> %.2303, %.2306
  %.2309 = select <16 x i1> %.2308, <16 x float> %.2303, <16 x float> %.2306
  %.2310 = select <16 x i1> %.2308, <16 x float> %.2306, <16 x float> %.2303
  %.2311 = fcmp olt <16 x float> %.2304, %.2307
  %.2312 = select <16 x i1> %.2311, <16 x float> %.2304, <16 x float> %.2307
  %.2313 = select <16 x i1> %.2311, <16 x float> %.2307, <16 x float> %.2304
  %.2314 = fcmp olt <16 x float> %.2309, %.1953
  %.2315 = select <16 x i1> %.2314, <16 x float> %.2309, <16 x float> %.1953
  %.2317 = fcmp olt <16 x float> %.2310, %.1952
  %.2318 = select <16 x i1> %.2317, <16 x float> %.2310, <16 x float> %.1952
  %.2320 = fcmp olt <16 x float> %.2312, %.1950
  %.2321 = select <16 x i1> %.2320, <16 x float> %.2312, <16 x float> %.1950
  %.2323 = fcmp olt <16 x float> %.2313, %.1949
  %.2324 = select <16 x i1> %.2323, <16 x float> %.2313, <16 x float> %.1949
  %.2326 = fcmp olt <16 x float> %.2315, %.2321
  %.2327 = select <16 x i1> %.2326, <16 x float> %.2315, <16 x float> %.2321
  %.2328 = select <16 x i1> %.2326, <16 x float> %.2321, <16 x float> %.2315
  %.2329 = fcmp olt <16 x float> %.2318, %.2324
  %.2330 = select <16 x i1> %.2329, <16 x float> %.2318, <16 x float> %.2324
  %.2331 = select <16 x i1> %.2329, <16 x float> %.2324, <16 x float> %.2318
  %.2332 = fcmp olt <16 x float> %.2327, %.2330
  %.2333 = select <16 x i1> %.2332, <16 x float> %.2327, <16 x float> %.2330
  %.2334 = select <16 x i1> %.2332, <16 x float> %.2330, <16 x float> %.2327
  %.2335 = fcmp olt <16 x float> %.2328, %.2331
  %.2336 = select <16 x i1> %.2335, <16 x float> %.2328, <16 x float> %.2331
  %.2337 = select <16 x i1> %.2335, <16 x float> %.2331, <16 x float> %.2328
  %.2341 = fcmp olt <16 x float> %.2270, %.1605
  %.2343 = select <16 x i1> %.2341, <16 x float> %.1605, <16 x float> %.2270
  %.2344 = fcmp olt <16 x float> %.2271, %.1604
  %.2346 = select <16 x i1> %.2344, <16 x float> %.1604, <16 x float> %.2271
  %.2347 = fcmp olt <16 x float> %.2343, %.2346
  %.2348 = select <16 x i1> %.2347, <16 x float> %.2343, <16 x float> %.2346
  %.2349 = select <16 x i1> %.2347, <16 x float> %.2346, <16 x float> %.2343
  %.2350 = fcmp olt <16 x float> %.2348, %.2274
  %.2351 = select <16 x i1> %.2350, <16 x float> %.2348, <16 x float> %.2274
  %.2353 = fcmp olt <16 x float> %.2349, %.2273
  %.2354 = select <16 x i1> %.2353, <16 x float> %.2349, <16 x float> %.2273
  %.2356 = fcmp olt <16 x float> %.2351, %.2354
  %.2357 = select <16 x i1> %.2356, <16 x float> %.2351, <16 x float> %.2354
  %.2358 = select <16 x i1> %.2356, <16 x float> %.2354, <16 x float> %.2351
  %.2362 = fcmp olt <16 x float> %.2270, %.2277
  %.2364 = select <16 x i1> %.2362, <16 x float> %.2277, <16 x float> %.2270
  %.2365 = fcmp olt <16 x float> %.2271, %.2276
  %.2367 = select <16 x i1> %.2365, <16 x float> %.2276, <16 x float> %.2271
  %.2368 = fcmp olt <16 x float> %.2364, %.2367
  %.2369 = select <16 x i1> %.2368, <16 x float> %.2364, <16 x float> %.2367
  %.2370 = select <16 x i1> %.2368, <16 x float> %.2367, <16 x float> %.2364
  %.2371 = fcmp olt <16 x float> %.2369, %.2274
  %.2372 = select <16 x i1> %.2371, <16 x float> %.2369, <16 x float> %.2274
  %.2374 = fcmp olt <16 x float> %.2370, %.2273
  %.2375 = select <16 x i1> %.2374, <16 x float> %.2370, <16 x float> %.2273
  %.2377 = fcmp olt <16 x float> %.2372, %.2375
  %.2378 = select <16 x i1> %.2377, <16 x float> %.2372, <16 x float> %.2375
  %.2379 = select <16 x i1> %.2377, <16 x float> %.2375, <16 x float> %.2372
  %.2380 = fcmp olt <16 x float> %.1262, %.2358
  %.2381 = select <16 x i1> %.2380, <16 x float> %.1262, <16 x float> %.2358
  %.2383 = fcmp olt <16 x float> %.2381, %.2357
  %.2385 = select <16 x i1> %.2383, <16 x float> %.2357, <16 x float> %.2381
  %.2386 = fcmp olt <16 x float> %.1386, %.2358
  %.2387 = select <16 x i1> %.2386, <16 x float> %.1386, <16 x float> %.2358
  %.2389 = fcmp olt <16 x float> %.2387, %.2357
  %.2391 = select <16 x i1> %.2389, <16 x float> %.2357, <16 x float> %.2387
  %.2392 = fcmp olt <16 x float> %.1270, %.2379
  %.2393 = select <16 x i1> %.2392, <16 x float> %.1270, <16 x float> %.2379
  %.2395 = fcmp olt <16 x float> %.2393, %.2378
  %.2397 = select <16 x i1> %.2395, <16 x float> %.2378, <16 x float> %.2393
  %.2398 = fcmp olt <16 x float> %.1394, %.2379
  %.2399 = select <16 x i1> %.2398, <16 x float> %.1394, <16 x float> %.2379
  %.2401 = fcmp olt <16 x float> %.2399, %.2378
  %.2403 = select <16 x i1> %.2401, <16 x float> %.2378, <16 x float> %.2399
  %.2407 = fcmp olt <16 x float> %.2333, %.1611
  %.2409 = select <16 x i1> %.2407, <16 x float> %.1611, <16 x float> %.2333
  %.2410 = fcmp olt <16 x float> %.2334, %.1610
  %.2412 = select <16 x i1> %.2410, <16 x float> %.1610, <16 x float> %.2334
  %.2413 = fcmp olt <16 x float> %.2409, %.2412
  %.2414 = select <16 x i1> %.2413, <16 x float> %.2409, <16 x float> %.2412
  %.2415 = select <16 x i1> %.2413, <16 x float> %.2412, <16 x float> %.2409
  %.2416 = fcmp olt <16 x float> %.2414, %.2337
  %.2417 = select <16 x i1> %.2416, <16 x float> %.2414, <16 x float> %.2337
  %.2419 = fcmp olt <16 x float> %.2415, %.2336
  %.2420 = select <16 x i1> %.2419, <16 x float> %.2415, <16 x float> %.2336
  %.2422 = fcmp olt <16 x float> %.2417, %.2420
  %.2423 = select <16 x i1> %.2422, <16 x float> %.2417, <16 x float> %.2420
  %.2424 = select <16 x i1> %.2422, <16 x float> %.2420, <16 x float> %.2417
  %.2425 = fcmp olt <16 x float> %.1402, %.1406
  %.2426 = select <16 x i1> %.2425, <16 x float> %.1402, <16 x float> %.1406
  %.2427 = select <16 x i1> %.2425, <16 x float> %.1406, <16 x float> %.1402
  %.2428 = fcmp olt <16 x float> %.2333, %.2427
  %.2430 = select <16 x i1> %.2428, <16 x float> %.2427, <16 x float> %.2333
  %.2431 = fcmp olt <16 x float> %.2334, %.2426
  %.2433 = select <16 x i1> %.2431, <16 x float> %.2426, <16 x float> %.2334
  %.2434 = fcmp olt <16 x float> %.2430, %.2433
  %.2435 = select <16 x i1> %.2434, <16 x float> %.2430, <16 x float> %.2433
  %.2436 = select <16 x i1> %.2434, <16 x float> %.2433, <16 x float> %.2430
  %.2437 = fcmp olt <16 x float> %.2435, %.2337
  %.2438 = select <16 x i1> %.2437, <16 x float> %.2435, <16 x float> %.2337
  %.2440 = fcmp olt <16 x float> %.2436, %.2336
  %.2441 = select <16 x i1> %.2440, <16 x float> %.2436, <16 x float> %.2336
  %.2443 = fcmp olt <16 x float> %.2438, %.2441
  %.2444 = select <16 x i1> %.2443, <16 x float> %.2438, <16 x float> %.2441
  %.2445 = select <16 x i1> %.2443, <16 x float> %.2441, <16 x float> %.2438
  %.2446 = fcmp olt <16 x float> %.1278, %.2424
  %.2447 = select <16 x i1> %.2446, <16 x float> %.1278, <16 x float> %.2424
  %.2449 = fcmp olt <16 x float> %.2447, %.2423
  %.2451 = select <16 x i1> %.2449, <16 x float> %.2423, <16 x float> %.2447
  %.2452 = fcmp olt <16 x float> %.1402, %.2424
  %.2453 = select <16 x i1> %.2452, <16 x float> %.1402, <16 x float> %.2424
  %.2455 = fcmp olt <16 x float> %.2453, %.2423
  %.2457 = select <16 x i1> %.2455, <16 x float> %.2423, <16 x float> %.2453
  %.2458 = fcmp olt <16 x float> %.1286, %.2445
  %.2459 = select <16 x i1> %.2458, <16 x float> %.1286, <16 x float> %.2445
  %.2461 = fcmp olt <16 x float> %.2459, %.2444
  %.2463 = select <16 x i1> %.2461, <16 x float> %.2444, <16 x float> %.2459
  %.2464 = fcmp olt <16 x float> %.1410, %.2445
  %.2465 = select <16 x i1> %.2464, <16 x float> %.1410, <16 x float> %.2445
  %.2467 = fcmp olt <16 x float> %.2465, %.2444
  %.2469 = select <16 x i1> %.2467, <16 x float> %.2444, <16 x float> %.2465
  %.2471 = getelementptr float, ptr %.154.fca.4.load, i64 %.1211
  store <16 x float> %.2127, ptr %.2471, align 4
  %.2475 = getelementptr float, ptr %.154.fca.4.load, i64 %.1231
  store <16 x float> %.2133, ptr %.2475, align 4
  %.2479 = getelementptr float, ptr %.154.fca.4.load, i64 %.1235
  store <16 x float> %.2139, ptr %.2479, align 4
  %.2483 = getelementptr float, ptr %.154.fca.4.load, i64 %.1239
  store <16 x float> %.2145, ptr %.2483, align 4
  %.2487 = getelementptr float, ptr %.154.fca.4.load, i64 %.1243
  store <16 x float> %.2193, ptr %.2487, align 4
  %.2491 = getelementptr float, ptr %.154.fca.4.load, i64 %.1247
  store <16 x float> %.2199, ptr %.2491, align 4
  %.2495 = getelementptr float, ptr %.154.fca.4.load, i64 %.1251
  store <16 x float> %.2205, ptr %.2495, align 4
  %.2499 = getelementptr float, ptr %.154.fca.4.load, i64 %.1255
  store <16 x float> %.2211, ptr %.2499, align 4
  %.2503 = getelementptr float, ptr %.154.fca.4.load, i64 %.1259
  store <16 x float> %.2385, ptr %.2503, align 4
  %.2507 = getelementptr float, ptr %.154.fca.4.load, i64 %.1263
  store <16 x float> %.2391, ptr %.2507, align 4
  %.2511 = getelementptr float, ptr %.154.fca.4.load, i64 %.1267
  store <16 x float> %.2397, ptr %.2511, align 4
  %.2515 = getelementptr float, ptr %.154.fca.4.load, i64 %.1271
  store <16 x float> %.2403, ptr %.2515, align 4
  %.2519 = getelementptr float, ptr %.154.fca.4.load, i64 %.1275
  store <16 x float> %.2451, ptr %.2519, align 4
  %.2523 = getelementptr float, ptr %.154.fca.4.load, i64 %.1279
  store <16 x float> %.2457, ptr %.2523, align 4
  %.2527 = getelementptr float, ptr %.154.fca.4.load, i64 %.1283
  store <16 x float> %.2463, ptr %.2527, align 4
  %.2531 = getelementptr float, ptr %.154.fca.4.load, i64 %.1287
  store <16 x float> %.2469, ptr %.2531, align 4
  %.1173 = icmp sgt i64 %.1172623627, 1
  br i1 %.1173, label %B652, label %B724.endif

B864:
  %.3104631633 = phi i64 [ %.3111, %B864 ], [ 0, %B864.preheader ]
  %.3111 = add nuw nsw i64 %.3104631633, 1
  %3 = getelementptr float, ptr %.2980, i64 %.3104631633
  %.3165 = load float, ptr %3, align 4
  %.3167 = mul nsw i64 %.3104631633, %arg.beside
  %.3181 = icmp slt i64 %.3167, 0
  %.3182 = select i1 %.3181, i64 %.2786, i64 0
  %4 = getelementptr float, ptr %.2802, i64 %.3167
  %.3196 = getelementptr float, ptr %4, i64 %.3182
  store float %.3165, ptr %.3196, align 4
  %exitcond742.not = icmp eq i64 %.324, %.3111
  br i1 %exitcond742.not, label %B896, label %B864

B896:
  %exitcond743.not = icmp eq i64 %arg.n, %.2632
  br i1 %exitcond743.not, label %B268.loopexit, label %B756.else

common.ret:
  %common.ret.op = phi i32 [ 0, %B902 ], [ %.99, %B0.endif.if.if ], [ %.144, %B0.endif.endif.if.if ], [ %.314, %B270.if.if ], [ %.511, %B382.endif.if.if ]
  ret i32 %common.ret.op

B902:
  tail call void @NRT_decref(ptr %arg.x.0)
  tail call void @NRT_decref(ptr %.109.fca.0.load)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %.154.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif:
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.140, i64 32
  %.fca.5.0.gep498 = getelementptr inbounds nuw i8, ptr %.95, i64 40
  %.109.fca.5.0.load = load i64, ptr %.fca.5.0.gep498, align 8
  %.139 = shl nsw i64 %.87, 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.140, i8 0, i64 56, i1 false)
  %.144 = call i32 @n29(ptr nonnull %.140, ptr nonnull %excinfo.2, i64 %.139, ptr null)
  %.154.fca.0.load = load ptr, ptr %.140, align 8
  %.154.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  switch i32 %.144, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.if.if:
  %.107.not = icmp eq i32 %.99, 0
  %.100 = load ptr, ptr %excinfo.1, align 8
  %.108 = select i1 %.107.not, ptr undef, ptr %.100
  store ptr %.108, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.if.if:
  %.152.not = icmp eq i32 %.144, 0
  %.145 = load ptr, ptr %excinfo.2, align 8
  %.153 = select i1 %.152.not, ptr undef, ptr %.145
  store ptr %.153, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:
  %.154.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %5 = add nuw i64 %arg.m, 15
  %.240 = lshr i64 %5, 4
  %.219.inv = icmp slt i64 %arg.m, 1
  %.262688.not713 = icmp eq i64 %.240, 0
  %.262688.not = select i1 %.219.inv, i1 true, i1 %.262688.not713
  br i1 %.262688.not, label %B902, label %B270.lr.ph

B270.lr.ph:
  %.376 = add i64 %arg.n, 30
  %..376 = call i64 @llvm.smax.i64(i64 %.376, i64 0)
  %.419614.not = icmp slt i64 %.376, 1
  %.458 = shl nsw i64 %arg.n, 1
  %.461 = icmp eq i64 %arg.n, 0
  %6 = call i64 @llvm.smax.i64(i64 %.87, i64 0)
  %storemerge594 = lshr exact i64 %6, 4
  %.1173625.not = icmp slt i64 %.87, 1
  %.2619643.not = icmp slt i64 %arg.n, 1
  %7 = add nsw i64 %..376, -16
  br label %B270

B270.if.if:
  %.322 = icmp sgt i32 %.314, 0
  %.315 = load ptr, ptr %excinfo.3, align 8
  %.323 = select i1 %.322, ptr %.315, ptr undef
  store ptr %.323, ptr %excinfo, align 8
  br label %common.ret

B270.endif.endif:
  br i1 %.419614.not, label %B606.endif, label %B382.lr.ph

B382.lr.ph:
  %.535 = mul nsw i64 %.268652699, %arg.beside
  %.973602.not = icmp slt i64 %.324, 1
  br label %B382

B382.endif:
  %rem.1.0 = phi i64 [ 0, %B382 ], [ %spec.select, %B382.else.if ]
  %8 = xor i64 %rem.1.0, -1
  %.502 = add i64 %.458, %8
  store i64 0, ptr %.505, align 8
  %.511 = call i32 @n28(ptr nonnull %.505, ptr nonnull %excinfo.4, i64 %rem.1.0, i64 %.502)
  switch i32 %.511, label %B382.endif.if.if [
    i32 -2, label %B382.endif.endif.else
    i32 0, label %B382.endif.endif.else
  ], !prof !0

B382.else.if:
  %.478 = srem i64 %.425607617, %.458
  %.479 = xor i64 %.478, %.458
  %.480 = icmp slt i64 %.479, 0
  %.481 = icmp ne i64 %.478, 0
  %.482 = and i1 %.481, %.480
  %.489 = select i1 %.482, i64 %.458, i64 0
  %spec.select = add i64 %.489, %.478
  br label %B382.endif

B382.endif.if.if:
  %.519 = icmp sgt i32 %.511, 0
  %.512 = load ptr, ptr %excinfo.4, align 8
  %.520 = select i1 %.519, ptr %.512, ptr undef
  store ptr %.520, ptr %excinfo, align 8
  br label %common.ret

B382.endif.endif.else:
  %.521 = load i64, ptr %.505, align 8
  %.532 = mul nsw i64 %.521, %arg.step
  %.536 = add nsw i64 %.532, %.535
  %.573 = icmp slt i64 %.536, 0
  %.574 = select i1 %.573, i64 %arg.x.5.0, i64 0
  %.575 = add i64 %.574, %.536
  %.578 = icmp slt i64 %.575, 0
  br i1 %.578, label %B382.endif.endif.else.if, label %B382.endif.endif.else.endif, !prof !1

B382.endif.endif.else.if:
  br label %B382.endif.endif.else.endif

B382.endif.endif.else.endif:
  %.563.sroa.0.1 = phi i64 [ 0, %B382.endif.endif.else.if ], [ %.575, %B382.endif.endif.else ]
  %.583.not = icmp slt i64 %.575, %arg.x.5.0
  br i1 %.583.not, label %B382.endif.endif.endif.else, label %B382.endif.endif.else.endif.if, !prof !2

B382.endif.endif.else.endif.if:
  br label %B382.endif.endif.endif.else

B382.endif.endif.endif.else:
  %.563.sroa.0.3 = phi i64 [ %arg.x.5.0, %B382.endif.endif.else.endif.if ], [ %.563.sroa.0.1, %B382.endif.endif.else.endif ]
  %.651 = sub i64 %arg.x.5.0, %.563.sroa.0.3
  %.660 = tail call i64 @llvm.smax.i64(i64 %.651, i64 0)
  %.676 = getelementptr float, ptr %arg.x.4, i64 %.563.sroa.0.3
  %.714 = shl i64 %.425607617, 4
  %.715 = add i64 %.714, 240
  %.752 = icmp slt i64 %.715, 0
  %.753 = select i1 %.752, i64 %.109.fca.5.0.load, i64 0
  %.754 = add i64 %.753, %.715
  %.757 = icmp slt i64 %.754, 0
  br i1 %.757, label %B382.endif.endif.endif.else.if, label %B382.endif.endif.endif.else.endif, !prof !1

B382.endif.endif.endif.else.if:
  br label %B382.endif.endif.endif.else.endif

B382.endif.endif.endif.else.endif:
  %.742.sroa.0.1 = phi i64 [ 0, %B382.endif.endif.endif.else.if ], [ %.754, %B382.endif.endif.endif.else ]
  %.762.not = icmp slt i64 %.754, %.109.fca.5.0.load
  br i1 %.762.not, label %B382.endif.endif.endif.endif.endif, label %B382.endif.endif.endif.else.endif.if, !prof !2

B382.endif.endif.endif.else.endif.if:
  br label %B382.endif.endif.endif.endif.endif

B382.endif.endif.endif.endif.endif:
  %.742.sroa.0.3 = phi i64 [ %.109.fca.5.0.load, %B382.endif.endif.endif.else.endif.if ], [ %.742.sroa.0.1, %B382.endif.endif.endif.else.endif ]
  %.855 = getelementptr float, ptr %.109.fca.4.load, i64 %.742.sroa.0.3
  br i1 %.973602.not, label %B604, label %B572.preheader

B572.preheader:
  br label %B572

B606.endif:
  br i1 %.1173625.not, label %B724.endif, label %B652.preheader

B652.preheader:
  br label %B652

B724.endif:
  br i1 %.2619643.not, label %B268.loopexit, label %B756.else.lr.ph

B756.else.lr.ph:
  %.2661 = mul nsw i64 %.268652699, %arg.beside
  %.3098632.not = icmp slt i64 %.324, 1
  br label %B756.else

B756.else:
  %.2625638644 = phi i64 [ 0, %B756.else.lr.ph ], [ %.2632, %B896 ]
  %.2632 = add nuw nsw i64 %.2625638644, 1
  %.2658 = mul nsw i64 %.2625638644, %arg.step
  %.2662 = add nsw i64 %.2658, %.2661
  %.2699 = icmp slt i64 %.2662, 0
  %.2700 = select i1 %.2699, i64 %arg.out.5.0, i64 0
  %.2701 = add i64 %.2700, %.2662
  %.2704 = icmp slt i64 %.2701, 0
  br i1 %.2704, label %B756.else.if, label %B756.else.endif, !prof !1

B756.else.if:
  br label %B756.else.endif

B756.else.endif:
  %.2689.sroa.0.1 = phi i64 [ 0, %B756.else.if ], [ %.2701, %B756.else ]
  %.2709.not = icmp slt i64 %.2701, %arg.out.5.0
  br i1 %.2709.not, label %B756.endif.else.endif, label %B756.else.endif.if, !prof !2

B756.else.endif.if:
  br label %B756.endif.else.endif

B756.endif.else.endif:
  %.2689.sroa.0.3 = phi i64 [ %arg.out.5.0, %B756.else.endif.if ], [ %.2689.sroa.0.1, %B756.else.endif ]
  %.2777 = sub i64 %arg.out.5.0, %.2689.sroa.0.3
  %.2786 = tail call i64 @llvm.smax.i64(i64 %.2777, i64 0)
  %.2802 = getelementptr float, ptr %arg.out.4, i64 %.2689.sroa.0.3
  %.2840 = shl nsw i64 %.2625638644, 4
  %.2887.not = icmp slt i64 %.2840, %.154.fca.5.0.load
  br i1 %.2887.not, label %B756.endif.endif.endif, label %B756.endif.else.endif.if, !prof !2

B756.endif.else.endif.if:
  br label %B756.endif.endif.endif

B756.endif.endif.endif:
  %.2867.sroa.0.3 = phi i64 [ %.154.fca.5.0.load, %B756.endif.else.endif.if ], [ %.2840, %B756.endif.else.endif ]
  %.2980 = getelementptr float, ptr %.154.fca.4.load, i64 %.2867.sroa.0.3
  br i1 %.3098632.not, label %B896, label %B864.preheader

B864.preheader:
  br label %B864
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @llvm.smax.i64(i64, i64) #1

define linkonce_odr range(i32 0, 2) i32 @n27(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
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
  %excinfo.1.0.ph = phi ptr [ @n12, %B0.endif.endif.endif.i ], [ @n9, %B0.endif.endif.i ], [ @n6, %B0 ]
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

define linkonce_odr range(i32 0, 2) i32 @n29(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.shape, ptr readnone captures(none) %arg.dtype) {
B0.endif:
  %.15 = icmp slt i64 %arg.shape, 0
  br i1 %.15, label %B0.endif.if, label %B0.endif.endif, !prof !1

common.ret:
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif ], [ 1, %B0.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.endif.if:
  store ptr @n17, ptr %excinfo, align 8, !numba_exception_output !17
  br label %common.ret

B0.endif.endif:
  %.31 = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31, label %B0.endif.endif.if, label %B0.endif.endif.endif, !prof !1

B0.endif.endif.if:
  store ptr @n20, ptr %excinfo, align 8, !numba_exception_output !17
  br label %common.ret

B0.endif.endif.endif:
  %.30 = shl nuw nsw i64 %arg.shape, 2
  %.7.i.i = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %.30, i32 32), !noalias !18
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
  store ptr @n25, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr noundef i32 @n28(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
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
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

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
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!13 = !{!10, !12}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE"}
!17 = !{i1 true}
!18 = !{!19, !21, !22, !24}
!19 = distinct !{!19, !20, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!20 = distinct !{!20, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!21 = distinct !{!21, !20, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v4B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!22 = distinct !{!22, !23, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!23 = distinct !{!23, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!24 = distinct !{!24, !23, !"_ZN5numba2np8arrayobj15_call_allocatorB2v3B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
