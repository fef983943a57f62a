/**
 * Sentences that were held back while the reading was tuned, in the style of reports, plans and news: what is claimed (verdict, rule, figures; several parted
 * by "&") and the sentence. The rest are no claims.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'broken sum 46 20 25',
    'Tổng số cán bộ, công chức của xã là 46 người, trong đó: nam 20 người, nữ 25 người.',
  ],
  [
    'broken rate 94,5 1.180 1.250',
    'Trong quý, Trung tâm đã tiếp nhận 1.250 hồ sơ, trong đó giải quyết đúng hạn 1.180 hồ sơ, đạt 94,5%; quá hạn 70 hồ sơ, chiếm 5,6%.',
  ],
  ['holds sum 18 10 6 2', 'Toàn xã có 18 thôn (10 thôn vùng cao; 6 thôn vùng giữa; 2 thôn vùng thấp).'],
  ['holds part 320 96', 'Kết nạp được 320 hội viên, trong đó có 96 hội viên là người dân tộc thiểu số.'],
  ['holds rate 92 46 50', 'Đến nay có 46/50 chỉ tiêu hoàn thành, đạt 92% kế hoạch năm.'],
  ['holds rate 97,5 39 40', 'Tỷ lệ hồ sơ trực tuyến đạt 97,5% (39/40 hồ sơ).'],
  ['holds difference 120 150 30', 'Số đơn thư tăng 30 đơn, từ 120 đơn lên 150 đơn.'],
  ['holds growth 120 150 25', 'Tiếp nhận 150 đơn, tăng 25% so với cùng kỳ năm trước (120 đơn).'],
  ['broken growth 120 150 20', 'Tiếp nhận 150 đơn, tăng 20% so với cùng kỳ năm trước (120 đơn).'],
  ['broken direction 15 19', 'Số hộ nghèo giảm từ 15 hộ xuống còn 19 hộ.'],
  ['broken sum 860 500 350', 'Tổng diện tích gieo trồng 860 ha, bao gồm: lúa 500 ha, ngô 350 ha.'],
  [
    'holds sum 15,5 9,2 6,3',
    'Tổng thu ngân sách 15,5 tỷ đồng, gồm thu nội địa 9,2 tỷ đồng và thu bổ sung 6,3 tỷ đồng.',
  ],
  [
    'holds sum 2.345 2.000 345',
    'Trong năm, toàn huyện giải quyết việc làm cho 2.345 lao động (2.000 lao động trong nước, 345 lao động xuất khẩu).',
  ],
  [
    'holds sum 30 18 12',
    'Cử 30 lượt cán bộ đi bồi dưỡng (18 lượt về lý luận chính trị, 12 lượt về quản lý nhà nước).',
  ],
  ['holds sum 6 4 2', 'Phát hiện 6 vụ vi phạm, trong đó 4 vụ về đất đai và 2 vụ về xây dựng.'],
  ['broken sum 7 4 2', 'Phát hiện 7 vụ vi phạm, trong đó 4 vụ về đất đai và 2 vụ về xây dựng.'],
  ['broken sum 179 100 78', 'Tổng số hồ sơ: 179 hồ sơ; đã giải quyết: 100 hồ sơ; đang giải quyết: 78 hồ sơ.'],
  [
    'holds sum 100 60 25 15',
    'Đã trao 100 suất quà, trong đó: hộ nghèo 60 suất; hộ cận nghèo 25 suất; gia đình chính sách 15 suất.',
  ],
  [
    'holds sum 42 35 7 & holds rate 83,3 35 42',
    'Chi bộ có 42 đảng viên, trong đó chính thức 35 đồng chí, chiếm 83,3%; dự bị 7 đồng chí.',
  ],
  [
    'broken sum 701 450 250',
    'Tổng số học sinh 2.101 em, gồm: tiểu học 1.400 em; trung học cơ sở 701 em (trong đó nam 450 em, nữ 250 em).',
  ],
  [
    'holds sum 350 200 150',
    'Kinh phí thực hiện 350 triệu đồng (ngân sách tỉnh 200 triệu đồng, ngân sách xã 150 triệu đồng).',
  ],
  [
    'broken sum 355 200 150',
    'Kinh phí thực hiện 355 triệu đồng (ngân sách tỉnh 200 triệu đồng, ngân sách xã 150 triệu đồng).',
  ],
  [
    'holds sum 72 40 20 12',
    'UBND xã đã tiếp 72 lượt công dân, cụ thể: tiếp thường xuyên 40 lượt; tiếp định kỳ 20 lượt; tiếp đột xuất 12 lượt.',
  ],
  ['holds rate 31,25 25 80', 'Có 25 trên tổng số 80 hộ đăng ký, chiếm 31,25%.'],
  ['broken rate 85,0 6 7', 'Hoàn thành 6/7 nhiệm vụ được giao (đạt 85,0%).'],
  [
    'holds sum 540 300 240 & holds rate 55,56 300 540 & holds rate 44,44 240 540',
    'Tổng đàn gia súc 540 con, trong đó trâu 300 con (55,56%), bò 240 con (44,44%).',
  ],
  ['holds sum 3 1 2', 'Công an xã bắt giữ 03 đối tượng (01 nam, 02 nữ).'],
  [
    'holds sum 1.000.000 600.000 400.000',
    'Mức hỗ trợ 1.000.000 đồng/người, gồm 600.000 đồng tiền ăn và 400.000 đồng tiền đi lại.',
  ],
  [
    'holds sum 60 35 25',
    'Tổ chức 02 lớp tập huấn cho 60 học viên, trong đó lớp thứ nhất 35 học viên, lớp thứ hai 25 học viên.',
  ],
  [
    'broken sum 13 7 5',
    'Tổ chức 13 lớp tập huấn cho 480 lượt người, trong đó có 7 lớp trực tiếp và 5 lớp trực tuyến.',
  ],
  ['broken sum 91 50 40', 'Có 91 thanh niên nhập ngũ (quân sự 50, công an 40).'],
  ['holds list 3', 'Xã có 03 di tích cấp tỉnh (đình Thượng, đền Mẫu và chùa Linh Sơn).'],
  ['holds list 4', 'Thành lập 04 tổ công tác, gồm: Tổ tuyên truyền; Tổ kiểm tra; Tổ hậu cần và Tổ tổng hợp.'],
  ['holds growth 200 170 15', 'Còn 170 hộ nghèo, giảm 15% so với đầu năm (200 hộ).'],
  ['broken direction 200 170', 'Còn 170 hộ nghèo, tăng 30 hộ so với đầu năm (200 hộ).'],
  [
    'broken shares 45,5 30,3 24,2 2,0',
    'Cơ cấu dân tộc: Kinh chiếm 45,5%, Tày chiếm 30,3%, Nùng chiếm 24,2%, các dân tộc khác chiếm 2,0%.',
  ],
  [
    'broken sum 38 20 17',
    'Qua rà soát có 38 trường hợp lấn chiếm, trong đó đã xử lý 20 trường hợp, còn 17 trường hợp đang xử lý.',
  ],
  [
    'holds sum 16 6 10',
    'Kỳ họp thông qua 16 nghị quyết, gồm 06 nghị quyết quy phạm pháp luật và 10 nghị quyết cá biệt.',
  ],
  [
    'broken sum 15 6 10',
    'Kỳ họp thông qua 15 nghị quyết, gồm 06 nghị quyết quy phạm pháp luật và 10 nghị quyết cá biệt.',
  ],
  ['holds sum 65 42 23', 'Chấm dứt hoạt động 65 hộ kinh doanh (ngừng hoạt động 42; giải thể 23).'],
  ['holds sum 7 5 2', 'Lực lượng chữa cháy điều 07 xe (05 xe chữa cháy, 02 xe cứu thương) đến hiện trường.'],
  ['broken sum 1.870 1.020 840', 'Dân số 1.870 người (nam 1.020 người, nữ 840 người), mật độ 95 người/km².'],
  ['holds sum 55 30 25', 'Phân bổ 55 chỉ tiêu biên chế, chia ra: khối Đảng 30, khối chính quyền 25.'],
  ['broken sum 125 70 50', 'Sản lượng thu hoạch 125 tấn, gồm: vụ xuân 70 tấn; vụ mùa 50 tấn.'],
  [
    'holds sum 45 12 33',
    '- Tổng số đơn tiếp nhận: 45 đơn, trong đó:\n+ Khiếu nại: 12 đơn;\n+ Tố cáo: 33 đơn.',
  ],
  [
    'holds sum 150 90 60',
    'Tổng số lao động được đào tạo: 150 người.\nTrong đó:\n- Đào tạo thường xuyên: 90 người.\n- Sơ cấp nghề: 60 người.',
  ],
  [
    'broken sum 501 250 150 100',
    'Kết quả phân loại 501 hộ như sau:\na) Hộ khá, giàu: 250 hộ;\nb) Hộ trung bình: 150 hộ;\nc) Hộ nghèo: 100 hộ.',
  ],
  [
    'broken sum 21 8 12',
    'Tổ chức 21 buổi tuyên truyền¹ trên địa bàn.\n\n¹ Gồm 8 buổi tại nhà văn hóa; 12 buổi tại trường học.',
  ],
  [
    'holds sum 80 50 30 & holds sum 50 20 30',
    'Tổng số 80 hộ:\n- Hộ nghèo: 50 hộ, trong đó:\n+ Thôn Đông: 20 hộ\n+ Thôn Tây: 30 hộ\n- Hộ cận nghèo: 30 hộ',
  ],
  ['holds sum 5 3 2', 'Năm 2025, xã có 5 người trúng tuyển (3 nam, 2 nữ).'],
  [
    'holds sum 1.300 800 500',
    'Cấp 1.300 giấy chứng nhận quyền sử dụng đất, gồm: cấp mới 800 giấy, cấp đổi 500 giấy.',
  ],
  [
    'holds sum 400 180 120 100',
    'Toàn trường có 400 học sinh, gồm 180 em loại tốt, 120 em loại khá, 100 em loại đạt.',
  ],
  [
    'holds sum 62 31 31',
    'Đại hội bầu 62 đại biểu, trong đó đại biểu chính thức 31, đại biểu đương nhiên 31.',
  ],
  ['broken sum 18 9 8', 'Phòng có 18 biên chế (09 công chức, 08 viên chức), hiện có mặt 16 người.'],
  [
    'broken sum 30 14 10 5',
    'Đơn vị được giao 30 nhiệm vụ, trong đó: đã hoàn thành 14 nhiệm vụ; đang thực hiện 10 nhiệm vụ; chưa thực hiện 05 nhiệm vụ.',
  ],
  ['holds rate 48,3 14 29', 'Đơn vị được giao 29 nhiệm vụ, đã hoàn thành 14 nhiệm vụ, đạt 48,3%.'],
  ['holds part 60 25', 'Đoàn công tác gồm 60 người, trong đó có 25 người nước ngoài.'],
  ['holds sum 10 4 6', 'UBND phường ban hành 10 văn bản (4 quyết định + 6 công văn).'],
  [
    'broken sum 36 20 15',
    'Tổng cộng có 36 công trình được đầu tư, gồm 20 công trình giao thông, 15 công trình thủy lợi; tổng mức đầu tư 120 tỷ đồng.',
  ],
  [
    'holds sum 268 150 118',
    'Tổng số trẻ em được tiêm chủng 268 trẻ (đạt 98% kế hoạch), trong đó nam 150 trẻ, nữ 118 trẻ.',
  ],
  [
    'holds sum 9 6 3',
    'Hiện nay, xã có 9 trường học (6 trường mầm non và tiểu học, 3 trường THCS), với 2.450 học sinh.',
  ],
  [
    'holds sum 2.680 2.650 30',
    'Đã đăng tải 2.680 tin, bài, trong đó: 2.650 tin, bài trên mạng xã hội và 30 tin, bài trên cổng thông tin.',
  ],
];

export const noClaims: readonly string[] = [
  'Theo khoản 2 Điều 15 Luật Tổ chức chính quyền địa phương (Luật số 72/2025/QH15).',
  'Số điện thoại liên hệ: 0912.345.678 (trong giờ hành chính) hoặc 02133.876.123.',
  'Ông Nguyễn Văn A, sinh năm 1975, quê quán xã Bình Lư, vào Đảng ngày 03/02/1998, trình độ lý luận: Cao cấp.',
  'Chương 3. Kết quả thực hiện ........ 15',
  'Cuộc họp bắt đầu lúc 8 giờ 30 phút tại phòng họp số 2, tầng 3.',
  'Giai đoạn 2021 - 2025, tỉnh ưu tiên 3 khâu đột phá và 5 nhiệm vụ trọng tâm.',
  'Trận đấu kết thúc với tỷ số 2-1 nghiêng về đội chủ nhà, bàn thắng ở các phút 23, 45 và 78.',
  'Thời tiết: nhiệt độ từ 18 đến 25 độ, độ ẩm 80%, gió cấp 3, cấp 4.',
  'Mức lương cơ sở tăng từ 1.800.000 đồng lên 2.340.000 đồng/tháng.',
  'Lớp học khai giảng ngày 10/9 với 45 học viên, thời gian học 3 tháng, học phí 2.500.000 đồng.',
  'Công ty có vốn điều lệ 50 tỷ đồng, 3 nhà máy và hơn 1.200 lao động.',
  'Mỗi hộ được hỗ trợ 15 triệu đồng, 2 con bò và 100 kg thức ăn.',
  'Áp dụng cho trẻ em từ 6 đến 11 tuổi, mỗi trẻ uống 2 liều cách nhau 6 tháng.',
  'Quốc lộ 4D, Km 12+500 đến Km 18, mặt đường rộng 6 m, lề 1,5 m mỗi bên.',
  'Sáng 20/11, hơn 300 giáo viên, học sinh dự lễ kỷ niệm 43 năm Ngày Nhà giáo Việt Nam.',
  'Giải Nhất trị giá 5 triệu đồng, giải Nhì 3 triệu đồng, giải Ba 1 triệu đồng.',
  'Nhiệm kỳ 2025-2030, Đại hội bầu Ban Chấp hành gồm 27 đồng chí, Ban Thường vụ gồm 9 đồng chí.',
  'Thu hút 45 dự án với tổng vốn 1.200 tỷ đồng, tạo việc làm cho 3.500 lao động.',
  'Tiếp tục thực hiện Đề án 06, Nghị quyết 57-NQ/TW và Chỉ thị 34/CT-TTg.',
  'Hộ ông A có 5 nhân khẩu, 2 lao động, 3.000 m² đất vườn.',
  'Trạm có 10 giường bệnh, 2 bác sĩ, khám cho trung bình 40 lượt người/ngày.',
  'Thôn có 120 hộ, 530 khẩu, 3 dân tộc cùng sinh sống.',
  'Tuyên truyền 12 buổi (1.250 lượt người), phát 300 cuốn sổ tay.',
  'Ban Chỉ đạo gồm 15 thành viên do đồng chí Chủ tịch UBND xã làm Trưởng ban, 02 Phó Trưởng ban.',
  'Các mã hồ sơ H12.34-250615-0012 và H12.34-250615-0013 đã được trả kết quả.',
  'Mỗi năm 2 lần, vào tháng 6 và tháng 12, tổ chức đối thoại với 100% thôn, bản.',
  'Lượng mưa phổ biến 50-100 mm, có nơi trên 150 mm.',
  'Xã có 12 thôn, diện tích 85,6 km², dân số trên 9.000 người, 4 trường học và 1 trạm y tế.',
  'Trong 100 ngày cao điểm, lực lượng chức năng kiểm tra 56 lượt phương tiện, xử phạt 8 trường hợp, số tiền 24 triệu đồng.',
  'Học sinh đạt 8,5 điểm trung bình, 3 môn trên 9 điểm, xếp thứ 2/45 trong lớp.',
  'Tổng kết phong trào, có 3 tập thể và 5 cá nhân được khen thưởng.',
  'Kiểm tra 4 xã, phát hiện 2 xã chưa niêm yết, trong đó có 1 xã vùng cao.',
  'Gia đình liệt sĩ có 3 con, hai người đang công tác trong quân đội.',
];
