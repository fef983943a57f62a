/**
 * Sentences of communes' reports, with what the reading was mended: averages, rests, growth told by itself; figures that only stand beside each other.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 9 3 4 2',
    'Năm học 2025-2026, toàn xã có 9 trường, gồm 3 trường mầm non, 4 trường tiểu học và 2 trường trung học cơ sở.',
  ],
  [
    'holds sum 8.415 7.902 513',
    'Trạm Y tế đã khám, chữa bệnh cho 8.415 lượt người, trong đó khám bảo hiểm y tế 7.902 lượt, khám dịch vụ 513 lượt.',
  ],
  [
    'holds sum 3.260 410 1.150 1.700',
    'Tổng đàn gia súc 3.260 con (trâu 410 con, bò 1.150 con, lợn 1.700 con).',
  ],
  [
    'holds rate 112,5 48,6 43,2',
    'Thu ngân sách nhà nước trên địa bàn đạt 48,6 tỷ đồng, bằng 112,5% dự toán giao (43,2 tỷ đồng).',
  ],
  [
    'holds difference 17 14 3',
    'Trong kỳ xảy ra 14 vụ tai nạn giao thông, làm chết 5 người, bị thương 12 người; so với cùng kỳ năm trước giảm 3 vụ (14/17 vụ).',
  ],
  ['holds rate 80 1.020 1.275', 'Đã cấp 1.020/1.275 giấy chứng nhận quyền sử dụng đất, đạt tỷ lệ 80%.'],
  ['holds difference 215 168 47', 'Số hộ nghèo giảm từ 215 hộ xuống còn 168 hộ (giảm 47 hộ).'],
  [
    'holds sum 1.452,5 702,3 750,2',
    'Diện tích gieo trồng cả năm 1.452,5 ha, trong đó vụ xuân 702,3 ha, vụ mùa 750,2 ha.',
  ],
  [
    'holds sum 96 61 35',
    'Ban Chỉ huy quân sự tổ chức sơ tuyển 96 thanh niên; đủ điều kiện 61, không đủ điều kiện 35.',
  ],
  ['holds rate 90 27 30', 'Có 27/30 thôn đạt danh hiệu thôn văn hóa, chiếm 90%.'],
  ['holds difference 40 52 12', 'Tiếp 52 lượt công dân, tăng 12 lượt so với cùng kỳ (40 lượt).'],
  [
    'holds sum 486 471 15',
    'Đảng bộ có 21 chi bộ trực thuộc với 486 đảng viên, trong đó đảng viên chính thức 471 đồng chí, dự bị 15 đồng chí.',
  ],
  [
    'holds sum 80 12 58 9 1',
    'Kết quả đánh giá: hoàn thành xuất sắc 12 đồng chí, hoàn thành tốt 58 đồng chí, hoàn thành 9 đồng chí, không hoàn thành 1 đồng chí, tổng số 80 đồng chí.',
  ],
  ['holds sum 33 4 2 27', 'Tổng số đơn nhận được là 33 đơn (khiếu nại 4, tố cáo 2, kiến nghị, phản ánh 27).'],
  [
    'holds rate 80 12.480 15.600',
    'Giải ngân vốn đầu tư công đến 30/9 được 12.480 triệu đồng/15.600 triệu đồng, đạt 80% kế hoạch.',
  ],
  [
    'holds sum 1.250.000.000 700.000.000 350.000.000 200.000.000',
    'Tổng kinh phí hỗ trợ là 1.250.000.000 đồng, gồm: ngân sách tỉnh 700.000.000 đồng, ngân sách xã 350.000.000 đồng, xã hội hóa 200.000.000 đồng.',
  ],
  [
    'holds growth 6.000 6.120 2',
    'Sản lượng lương thực có hạt đạt 6.120 tấn, tăng 2% so với năm trước (6.000 tấn).',
  ],
  ['holds sum 124 98 26', 'Toàn tỉnh có 124 xã, phường, trong đó có 98 xã và 26 phường.'],
  ['holds rate 98,2 1.276 1.300', 'Tỷ lệ hộ sử dụng nước hợp vệ sinh đạt 98,2% (1.276/1.300 hộ).'],
  ['holds sum 145 131 14', 'Đã thụ lý 145 vụ án, giải quyết 131 vụ, còn lại 14 vụ chuyển kỳ sau.'],
  [
    'holds sum 37 8 29 & holds average 8 64 8',
    'Trong 6 tháng, lực lượng chức năng kiểm tra 37 cơ sở, phát hiện 8 cơ sở vi phạm, 29 cơ sở chấp hành tốt; xử phạt 8 cơ sở với số tiền 64 triệu đồng, bình quân 8 triệu đồng/cơ sở.',
  ],
  [
    'holds rate 105 315 300',
    'Có 315 người tham gia bảo hiểm xã hội tự nguyện, đạt 105% chỉ tiêu (300 người).',
  ],
  ['holds shares 62,5 35 2,5', 'Tỷ lệ học sinh khá, giỏi đạt 62,5%, trung bình 35%, yếu 2,5%.'],
  [
    'holds shares 38,4 27,6 34',
    'Cơ cấu kinh tế: nông, lâm nghiệp, thủy sản chiếm 38,4%; công nghiệp - xây dựng chiếm 27,6%; dịch vụ chiếm 34%.',
  ],
  [
    'holds sum 640 85 555',
    'Số lao động có việc làm mới là 640 người, trong đó xuất khẩu lao động 85 người, trong nước 555 người.',
  ],
  [
    'holds sum 19 12 7',
    'Toàn xã xây mới 12 nhà, sửa chữa 7 nhà; tổng cộng 19 nhà với tổng kinh phí 930 triệu đồng.',
  ],
  ['holds rate 90 18 20', 'Đã hoàn thành 18 chỉ tiêu trên tổng số 20 chỉ tiêu, đạt 90%.'],
  ['holds rate 90 3.402 3.780', 'Có 3.402 hồ sơ trực tuyến trong tổng số 3.780 hồ sơ tiếp nhận (tỷ lệ 90%).'],
  [
    'holds growth 150 156 4',
    'Vận động quỹ “Vì người nghèo” được 156 triệu đồng, vượt 4% so với kế hoạch 150 triệu đồng.',
  ],
  [
    'holds sum 394 210 184',
    'Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã: 394 thủ tục; trong đó dịch vụ công toàn trình: 210 thủ tục; dịch vụ công một phần: 184 thủ tục.',
  ],
  [
    'holds rate 99,2 2.480 (2.480 + 20)',
    'Tỷ lệ giải quyết đúng hạn 99,2% (2.480 hồ sơ đúng hạn, 20 hồ sơ quá hạn).',
  ],
  [
    'holds sum 16 11 5',
    'Đến nay, đã có 11 xã đạt chuẩn nông thôn mới, còn 5 xã chưa đạt trên tổng số 16 xã.',
  ],
  ['holds difference 4 6 2', 'Trong năm phát sinh 6 vụ cháy, tăng 2 vụ so với năm 2025 (4 vụ).'],
  [
    'holds growthBy 512 24 4,92',
    'Giá trị sản xuất đạt 512 tỷ đồng, tăng 24 tỷ đồng (tương ứng tăng 4,92%) so với cùng kỳ.',
  ],
  ['holds sum 42 38 4', 'Số cán bộ, công chức hiện có 38 người/42 biên chế được giao, còn thiếu 4 người.'],
  ['holds average 50 750 15', 'Đã tổ chức 15 lớp tập huấn cho 750 lượt người (bình quân 50 người/lớp).'],
  ['holds sum 48 45 3', 'Có 45 hồ sơ đúng hạn, 3 hồ sơ quá hạn trong tổng số 48 hồ sơ đã giải quyết.'],
  ['holds rate 97,92 47 48', 'Kết quả bỏ phiếu: 47/48 phiếu tán thành, đạt 97,92%.'],
  ['holds sum 120 75 45', 'Trong số 120 cuộc kiểm tra có 75 cuộc định kỳ, còn lại 45 cuộc đột xuất.'],
  [
    'holds sum 18.450 11.070 7.380 & holds rate 60 11.070 18.450 & holds shares 60 40 & holds rate 40 7.380 18.450',
    'Tổng dân số 18.450 người; dân tộc Kinh 11.070 người, chiếm 60%; các dân tộc khác 7.380 người, chiếm 40%.',
  ],
  [
    'holds rate 80 320 400 & holds sum 400 320 80',
    'Thu hoạch 320/400 ha lúa, đạt 80% diện tích, còn 80 ha chưa thu hoạch.',
  ],
  [
    'holds sum 15 8 5 2',
    'Trong đó: 08 công trình hoàn thành, 05 công trình đang thi công, 02 công trình chưa khởi công, trên tổng số 15 công trình.',
  ],
  ['holds rate 90 4.500 5.000', 'Đã tiêm phòng cho 4.500 con trâu, bò (đạt 90% tổng đàn 5.000 con).'],
  [
    'holds difference 360 345 15',
    'Thu phí, lệ phí được 345 triệu đồng, giảm 15 triệu đồng so với tháng trước (360 triệu đồng).',
  ],
  [
    'holds sum 25 10 9 6',
    'Thành lập 05 đoàn kiểm tra, kiểm tra tại 25 đơn vị: 10 đơn vị sự nghiệp, 9 phòng ban, 6 xã.',
  ],
  ['holds rate 80 64 80', 'Số vụ ly hôn thụ lý là 64 vụ, bằng 80% so với cùng kỳ (80 vụ).'],
  [
    'holds sum 92 31 61',
    'Xử lý 92 trường hợp vi phạm, trong đó cảnh cáo 31 trường hợp, phạt tiền 61 trường hợp.',
  ],
  [
    'holds average 60 86,4 1.440',
    'Hết quý II, dư nợ cho vay đạt 86,4 tỷ đồng/1.440 hộ vay, bình quân 60 triệu đồng/hộ.',
  ],
  [
    'holds sum 58 12 9 21 14 2',
    'Ủy ban nhân dân xã đã ban hành 58 văn bản, gồm 12 quyết định, 9 kế hoạch, 21 công văn, 14 báo cáo và 2 tờ trình.',
  ],
  ['holds difference 51,2 52,1 0,9', 'Độ che phủ rừng tăng từ 51,2% lên 52,1%, tăng 0,9 điểm phần trăm.'],
  [
    'holds growth 60 75 25',
    'So với năm 2024, số doanh nghiệp thành lập mới tăng 25% (từ 60 lên 75 doanh nghiệp).',
  ],
  ['broken average 55 750 15', 'Đã tổ chức 15 lớp tập huấn cho 750 lượt người (bình quân 55 người/lớp).'],
  ['broken times 1,8 45 30', 'Doanh thu đạt 45 tỷ đồng, gấp 1,8 lần so với năm 2024 (30 tỷ đồng).'],
  ['broken sum 120 75 44', 'Trong số 120 cuộc kiểm tra có 75 cuộc định kỳ, còn lại 44 cuộc đột xuất.'],
  [
    'unknown growthBy 512 24 5,42',
    'Giá trị sản xuất đạt 512 tỷ đồng, tăng 24 tỷ đồng (tương ứng tăng 5,42%) so với cùng kỳ.',
  ],
  ['unknown shares 62,5 35,4 3,1', 'Tỷ lệ học sinh khá, giỏi đạt 62,5%, trung bình 35,4%, yếu 3,1%.'],
  ['broken average 56 447,2 86', 'Thu hoạch 86 ha ngô, năng suất 56 tạ/ha, sản lượng 447,2 tấn.'],
  ['broken growth 150 156 6', 'Vận động quỹ được 156 triệu đồng, vượt 6% so với kế hoạch 150 triệu đồng.'],
  ['broken rate 92 4.500 5.000', 'Đã tiêm phòng cho 4.500 con trâu, bò (đạt 92% tổng đàn 5.000 con).'],
  [
    'broken rate 5 15 (120 + 215 + 150 + 15)',
    'Xếp loại: giỏi 120 em (24%), khá 215 em (43%), trung bình 150 em (30%), yếu 15 em (5%).',
  ],
];

export const noClaims: readonly string[] = [
  'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ.',
  'Phấn đấu đến năm 2030 có 80% thôn đạt chuẩn, trong đó 40% đạt chuẩn kiểu mẫu; thu nhập bình quân 75 triệu đồng/người/năm.',
  'Các đại biểu thảo luận từ 8 giờ 30 đến 11 giờ 45, có 12 ý kiến phát biểu, 3 ý kiến bằng văn bản.',
  'Mức phạt tiền từ 2.000.000 đồng đến 3.000.000 đồng đối với cá nhân, từ 4.000.000 đồng đến 6.000.000 đồng đối với tổ chức.',
  'Điều 12 khoản 3 điểm b quy định thời hạn giải quyết là 15 ngày, trường hợp phức tạp không quá 30 ngày.',
  'Ông Nguyễn Văn A, sinh năm 1975, số CCCD 034075001234, trú tại số nhà 12 ngõ 45 đường Trần Phú.',
  'Tuyến đường dài 3,2 km, rộng 5,5 m, tổng mức đầu tư 14,8 tỷ đồng, khởi công ngày 12/3/2026.',
  'Thực hiện Kế hoạch số 104/KH-UBND, trong tháng 7 đã có 3 đợt ra quân với sự tham gia của trên 200 đoàn viên.',
  'Giá lúa dao động từ 7.200 đến 7.800 đồng/kg, giá lợn hơi 62.000 đồng/kg.',
  'Nhiệt độ thấp nhất 11 độ C, cao nhất 24 độ C, độ ẩm 85%.',
  'Chương trình giai đoạn 2021-2025 gồm 3 hợp phần, 11 tiểu dự án, triển khai tại 5 xã và 27 thôn.',
  'Hội thi có 12 đội, chọn 1 giải Nhất, 2 giải Nhì, 3 giải Ba để trao thưởng.',
  'Phụ lục 2, Biểu số 05, trang 14 trên tổng số 36 trang.',
  'Đã cấp phát 1.200 tờ rơi, 35 băng rôn, phát thanh 48 lượt tại 14 cụm loa.',
  'Tổ công tác gồm 7 thành viên do đồng chí Phó Chủ tịch làm tổ trưởng, họp 2 lần/tháng.',
  'Bình quân mỗi ngày tiếp nhận 40 hồ sơ, cao điểm 65 hồ sơ, thấp nhất 22 hồ sơ.',
  'Số hộ nghèo đầu năm 215 hộ; phấn đấu cuối năm giảm 45 hộ; đến nay đã có 30 hộ đăng ký thoát nghèo.',
  'Trong 10 năm qua, 5 xã đã về đích, trong đó 2 xã đạt chuẩn nâng cao.',
  'Có 15 thôn, trong đó 9 thôn có nhà văn hóa, 11 thôn có sân thể thao.',
  'Tốc độ tăng trưởng 7,2%, cao hơn mức 6,8% của năm trước và mục tiêu 7,0%.',
];
