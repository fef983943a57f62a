/**
 * Sentences that were held back until the reading had been mended with those of `offices`: at first sight all 37 claims were judged rightly,
 * all 23 shifted totals found, and nothing was said of the 20 sentences that claim nothing.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 1.864 1.120 744',
    'Năm học 2025 - 2026, trường tuyển sinh 1.864 học sinh (1.120 học sinh hệ công lập, 744 học sinh hệ tư thục).',
  ],
  [
    'holds sum 263 198 65',
    'Qua rà soát có 263 hộ thiếu nước sinh hoạt, trong đó thôn Nà Lại 198 hộ, thôn Pắc Ngàm 65 hộ.',
  ],
  ['holds rate 75,3 198 263', 'Trong 263 hộ thiếu nước sinh hoạt, thôn Nà Lại có 198 hộ, chiếm 75,3%.'],
  [
    'holds sum 29 17 12',
    'Trên địa bàn có 29 doanh nghiệp đang hoạt động, gồm 17 doanh nghiệp tư nhân, 12 công ty trách nhiệm hữu hạn.',
  ],
  [
    'holds difference 29 33 4',
    'So với năm trước, số doanh nghiệp tăng từ 29 lên 33 doanh nghiệp (tăng 04 doanh nghiệp).',
  ],
  [
    'holds sum 512,8 300,5 212,3',
    'Tổng mức đầu tư dự án là 512,8 tỷ đồng; trong đó vốn ngân sách 300,5 tỷ đồng, vốn vay ODA 212,3 tỷ đồng.',
  ],
  [
    'holds rate 58,6 300,5 512,8',
    'Vốn ngân sách 300,5 tỷ đồng trên tổng mức đầu tư 512,8 tỷ đồng, chiếm 58,6%.',
  ],
  [
    'holds sum 94 60 34',
    'Trong tháng Công an phường xử lý 94 trường hợp vi phạm: 60 trường hợp lấn chiếm vỉa hè, 34 trường hợp đỗ xe sai quy định.',
  ],
  [
    'holds sum 8.640 5.210 3.430',
    'Tổng đài 1022 tiếp nhận 8.640 cuộc gọi, trong đó hỏi về thủ tục hành chính 5.210 cuộc, phản ánh hiện trường 3.430 cuộc.',
  ],
  ['holds sum 47 39 8', 'Cuộc bầu Trưởng thôn có 47 hộ dự họp, trong đó 39 hộ đồng ý, 08 hộ không đồng ý.'],
  ['holds rate 83 39 47', 'Kết quả có 39/47 hộ đồng ý, đạt 83%.'],
  [
    'holds sum 15 10 5',
    'Toàn xã có 15 hợp tác xã, trong đó 10 hợp tác xã hoạt động hiệu quả, 05 hợp tác xã hoạt động cầm chừng.',
  ],
  [
    'holds sum 6.215 3.180 3.035',
    'Số trẻ trong độ tuổi mầm non là 6.215 cháu (nam 3.180 cháu, nữ 3.035 cháu).',
  ],
  [
    'holds sum 178 121 57',
    'Giải quyết chế độ cho 178 trường hợp, gồm: nghỉ hưu trước tuổi 121 trường hợp, thôi việc ngay 57 trường hợp.',
  ],
  [
    'holds sum 24,6 15,8 8,8',
    'Diện tích đất thu hồi 24,6 ha, trong đó đất nông nghiệp 15,8 ha và đất ở 8,8 ha.',
  ],
  [
    'holds sum 340 215 125',
    'Trung tâm Văn hóa tổ chức 340 buổi biểu diễn: 215 buổi phục vụ chính trị, 125 buổi phục vụ cơ sở.',
  ],
  [
    'holds sum 1.490 1.402 88',
    'Kiểm định 1.490 phương tiện, đạt 1.402 phương tiện, không đạt 88 phương tiện.',
  ],
  ['holds sum 61 36 25', 'Hội Chữ thập đỏ tiếp nhận 61 đơn vị máu, nhóm O 36 đơn vị, nhóm A 25 đơn vị.'],
  [
    'holds sum 19 12 7',
    'Phòng Kinh tế hiện có 19 người, trong đó công chức 12 người, lao động hợp đồng 07 người.',
  ],
  [
    'holds sum 2.075 425 1.650',
    'Cấp 2.075 giấy chứng nhận quyền sử dụng đất (cấp lần đầu 425 giấy; cấp đổi, cấp lại 1.650 giấy).',
  ],
  [
    'holds sum 133 87 46',
    'Xử lý 133 công trình vi phạm trật tự xây dựng, đã cưỡng chế 87 công trình, đang lập hồ sơ 46 công trình.',
  ],
  [
    'holds sum 720 510 210',
    'Trợ giúp pháp lý cho 720 lượt người; trong đó tư vấn 510 lượt, tham gia tố tụng 210 lượt.',
  ],
  [
    'holds sum 54 41 13',
    'Toàn tỉnh còn 54 xã chưa đạt chuẩn, trong đó 41 xã thuộc vùng khó khăn và 13 xã khác.',
  ],
  [
    'holds sum 3.840 2.700 1.140',
    'Phát 3.840 tờ rơi (2.700 tờ về phòng cháy, 1.140 tờ về an toàn giao thông).',
  ],
  ['holds sum 11,2 6,4 4,8', 'Nạo vét 11,2 km mương: huyện làm 6,4 km, xã làm 4,8 km.'],
  [
    'holds sum 32 20 12',
    'Tổ chức 32 lớp nghề, bao gồm 20 lớp nông nghiệp và 12 lớp phi nông nghiệp, với 960 học viên.',
  ],
  [
    'holds rate 91,7 22 24',
    'Đã hoàn thành 22/24 nhiệm vụ được giao, đạt 91,7%, còn 02 nhiệm vụ đang thực hiện.',
  ],
  ['holds sum 24 22 2', 'Đã hoàn thành 22/24 nhiệm vụ được giao, đạt 91,7%, còn 02 nhiệm vụ đang thực hiện.'],
  ['holds difference 64 51 13', 'Tai nạn lao động xảy ra 51 vụ, giảm 13 vụ so với cùng kỳ (64 vụ).'],
  ['holds growth 64 51 20,3', 'Tai nạn lao động xảy ra 51 vụ, giảm 20,3% so với cùng kỳ (64 vụ).'],
  ['holds difference 88 96 8', 'Trong quý có 96 cặp đăng ký kết hôn, so với quý trước tăng 8 cặp (88 cặp).'],
  [
    'holds shares 45,5 30,2 24,3',
    'Cơ cấu lao động: nông nghiệp chiếm 45,5%, công nghiệp chiếm 30,2%, dịch vụ chiếm 24,3%.',
  ],
  ['holds list 3', 'Thành lập 03 tổ công tác, gồm Tổ thẩm định, Tổ giải phóng mặt bằng và Tổ giám sát.'],
  [
    'broken sum 83 50 32',
    'Trong 83 văn bản đã rà soát, gồm 50 văn bản còn hiệu lực và 32 văn bản hết hiệu lực.',
  ],
  ['broken rate 62 31 52', 'Có 52 thôn, trong đó 31 thôn có nhà văn hóa, chiếm 62%.'],
  ['broken difference 410 455 55', 'Số hồ sơ tăng từ 410 hồ sơ lên 455 hồ sơ (tăng 55 hồ sơ).'],
  ['broken sum 1.208 640 569', 'Tiếp nhận 1.208 lượt khách, trong đó nam 640 lượt, nữ 569 lượt.'],
];

export const noClaims: readonly string[] = [
  'Cây cầu dài 245 m, rộng 9 m, gồm 7 nhịp, tải trọng HL93, tổng mức đầu tư 86 tỷ đồng, thi công trong 18 tháng.',
  'Huyện có 2 thị trấn, 14 xã, dân số 98.000 người; có 3 dân tộc chính là Kinh, Tày, Nùng.',
  'Người dân cần chuẩn bị 3 loại giấy tờ, nộp trong 5 ngày, nhận kết quả sau 10 ngày làm việc.',
  'Sản lượng quý I đạt 1.200 tấn, quý II đạt 1.350 tấn, 6 tháng cuối năm ước 2.700 tấn.',
  'Ông sinh năm 1945 tại thôn 4, có 6 người con, 14 người cháu; đã có 55 năm tuổi Đảng.',
  'Trận lũ ngày 12/8 làm 2 người chết, 1 người mất tích, 35 nhà sập, 120 ha lúa ngập, thiệt hại 24 tỷ đồng.',
  'Điểm chuẩn ngành Y đa khoa 27,5 điểm, Dược 25,1 điểm, Điều dưỡng 21,3 điểm.',
  'Gói thầu kéo dài 120 ngày, có 4 nhà thầu dự, giá trúng thầu 5,62 tỷ đồng, giảm 3,1% so với giá gói thầu.',
  'Xử lý 40 vụ với 65 đối tượng, thu 120 kg pháo, 3 khẩu súng, 450 viên đạn.',
  'Trường có 24 lớp, 860 học sinh, 52 giáo viên, trong đó 8 giáo viên hợp đồng.',
  'Giai đoạn 2021 - 2025 toàn xã huy động 45 tỷ đồng; riêng năm 2025 là 12 tỷ đồng.',
  'Hội thi có 12 đội, mỗi đội 5 thành viên, trải qua 3 phần thi: chào hỏi 5 phút, kiến thức 10 phút, tài năng 7 phút.',
  'Giá điện bậc 1 là 1.984 đồng/kWh, bậc 2 là 2.050 đồng/kWh, bậc 3 là 2.380 đồng/kWh.',
  'Diện tích phòng tối thiểu 20 m2, chiều cao 3,2 m, mỗi học sinh 1,5 m2.',
  'Có 15/20 chỉ tiêu đạt, 3 chỉ tiêu vượt; thu nhập 58 triệu đồng; hộ nghèo 2,4%.',
  'Nghị quyết gồm 4 điều, được 45/45 đại biểu biểu quyết thông qua, có hiệu lực từ ngày 01/01/2026.',
  'Đoàn kiểm tra làm việc tại 5 xã trong 3 ngày, kiểm tra 12 hồ sơ, phỏng vấn 30 hộ dân.',
  'Tỷ lệ tăng dân số tự nhiên 0,98%; tuổi thọ bình quân 74,5 tuổi; 82% dân số có thẻ căn cước điện tử.',
  'Cả nước có 63 tỉnh trước sắp xếp, nay còn 34 tỉnh, thành phố; cấp xã giảm từ 10.035 xuống 3.321 đơn vị.',
  'Kinh phí hỗ trợ 15 triệu đồng/mô hình, tổng 6 mô hình là 90 triệu đồng.',
];
