/**
 * Sentences that were written when the reading had been tuned; 53 of the first 60 and 36 of the last 40 were judged
 * rightly at first sight, and none that claims nothing was disputed.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 2.312 1.987 325 & holds rate 85,9 1.987 2.312 & holds rate 14,1 325 2.312',
    'Từ ngày 15/12/2024 đến ngày 14/6/2025, toàn xã tiếp nhận 2.312 hồ sơ TTHC (trực tuyến 1.987 hồ sơ, chiếm 85,9%; trực tiếp 325 hồ sơ, chiếm 14,1%).',
  ],
  [
    'holds sum 17 3 5 9',
    'Hiện nay Phòng có 17 biên chế, gồm: 03 lãnh đạo, 05 chuyên viên chính, 09 chuyên viên.',
  ],
  [
    'holds sum 1.150 650 500',
    'Trong 6 tháng, Trung tâm đã tổ chức khám, chữa bệnh cho 1.150 lượt người (khám BHYT 650 lượt, khám dịch vụ 500 lượt).',
  ],
  [
    'broken sum 1.150 650 510',
    'Trong 6 tháng, Trung tâm đã tổ chức khám, chữa bệnh cho 1.150 lượt người (khám BHYT 650 lượt, khám dịch vụ 510 lượt).',
  ],
  [
    'holds sum 12 4 8 & holds rate 33,3 4 12',
    'Thanh tra huyện triển khai 12 cuộc thanh tra, trong đó 04 cuộc theo kế hoạch (chiếm 33,3%) và 08 cuộc đột xuất.',
  ],
  [
    'holds sum 3.245 1.245 2.000',
    'Tổng số tiền ủng hộ là 3.245 triệu đồng, trong đó: các cơ quan, doanh nghiệp ủng hộ 1.245 triệu đồng; nhân dân ủng hộ 2.000 triệu đồng.',
  ],
  [
    'holds rate 99,1 1.234 1.245',
    'Đã giải quyết 1.234/1.245 hồ sơ đến hạn, đạt tỷ lệ 99,1%, còn lại 11 hồ sơ đang xem xét.',
  ],
  [
    'broken rate 98,1 1.234 1.245',
    'Đã giải quyết 1.234/1.245 hồ sơ đến hạn, đạt tỷ lệ 98,1%, còn lại 11 hồ sơ đang xem xét.',
  ],
  [
    'holds sum 7 1 2 4',
    'Ủy ban nhân dân xã có 07 cơ quan, đơn vị trực thuộc: 01 văn phòng, 02 phòng chuyên môn và 04 đơn vị sự nghiệp.',
  ],
  [
    'holds sum 36 12 24',
    'Công tác đào tạo, bồi dưỡng: cử 36 cán bộ, công chức tham gia các lớp (12 đồng chí học trung cấp lý luận chính trị; 24 đồng chí bồi dưỡng ngạch chuyên viên).',
  ],
  [
    'broken sum 37 12 24',
    'Công tác đào tạo, bồi dưỡng: cử 37 cán bộ, công chức tham gia các lớp (12 đồng chí học trung cấp lý luận chính trị; 24 đồng chí bồi dưỡng ngạch chuyên viên).',
  ],
  [
    'holds sum 5.620 3.120 2.500',
    'Tổng diện tích rừng hiện có 5.620 ha (rừng tự nhiên 3.120 ha; rừng trồng 2.500 ha), tỷ lệ che phủ đạt 52,3%.',
  ],
  [
    'holds sum 64 50 14 & holds part 50 30',
    'Mở 64 lớp xóa mù chữ, trong đó: 50 lớp cho người dân (có 30 lớp buổi tối); 14 lớp cho phạm nhân.',
  ],
  [
    'holds growth 1.600 1.840 15',
    'Sản lượng chè búp tươi ước đạt 1.840 tấn, tăng 15% so với cùng kỳ (1.600 tấn).',
  ],
  [
    'holds difference 52 45 7',
    'Xảy ra 45 vụ phạm pháp hình sự, giảm 07 vụ so với cùng kỳ năm trước (52 vụ).',
  ],
  [
    'broken difference 52 45 8',
    'Xảy ra 45 vụ phạm pháp hình sự, giảm 08 vụ so với cùng kỳ năm trước (52 vụ).',
  ],
  ['holds direction 72,5 81,3', 'Tỷ lệ lao động qua đào tạo tăng từ 72,5% lên 81,3%.'],
  ['broken direction 72,5 71,3', 'Tỷ lệ lao động qua đào tạo tăng từ 72,5% lên 71,3%.'],
  [
    'holds sum 120 35 85 & holds rate 29,2 35 120 & holds rate 70,8 85 120',
    'Xếp loại 120 đảng viên: hoàn thành xuất sắc nhiệm vụ 35 đồng chí, chiếm 29,2%; hoàn thành tốt nhiệm vụ 85 đồng chí, chiếm 70,8%.',
  ],
  [
    'holds sum 9 5 4',
    'HĐND xã đã tổ chức thành công 02 kỳ họp, ban hành 09 nghị quyết, trong đó kỳ họp thường lệ ban hành 05 nghị quyết, kỳ họp chuyên đề ban hành 04 nghị quyết.',
  ],
  [
    'broken sum 10 5 4',
    'HĐND xã đã tổ chức thành công 02 kỳ họp, ban hành 10 nghị quyết, trong đó kỳ họp thường lệ ban hành 05 nghị quyết, kỳ họp chuyên đề ban hành 04 nghị quyết.',
  ],
  ['holds sum 1.482 742 740', 'Toàn xã có 1.482 cử tri đi bầu (nam: 742; nữ: 740), đạt 100%.'],
  [
    'holds sum 26,7 14,2 12,5',
    'Tổng vốn đầu tư công năm 2025 được giao 26,7 tỷ đồng, gồm: vốn chuyển tiếp 14,2 tỷ đồng; vốn khởi công mới 12,5 tỷ đồng.',
  ],
  [
    'broken sum 27,7 14,2 12,5',
    'Tổng vốn đầu tư công năm 2025 được giao 27,7 tỷ đồng, gồm: vốn chuyển tiếp 14,2 tỷ đồng; vốn khởi công mới 12,5 tỷ đồng.',
  ],
  ['holds rate 44,9 12 26,7', 'Đến nay đã giải ngân 12/26,7 tỷ đồng, đạt 44,9%.'],
  [
    'holds sum 83 41 42',
    'Trong quý II có 83 cặp đăng ký kết hôn, cụ thể: tháng 4 và tháng 5 có 41 cặp, tháng 6 có 42 cặp.',
  ],
  [
    'holds sum 13 2 4 7',
    'Ban Chấp hành gồm 13 đồng chí; trong đó: 02 đồng chí là Bí thư, Phó Bí thư; 04 đồng chí Ủy viên Ban Thường vụ; 07 đồng chí Ủy viên.',
  ],
  [
    'holds sum 250 100 150',
    '- Đã vận động 250 hộ hiến đất làm đường:\n  + Thôn Nà Khương: 100 hộ;\n  + Thôn Bản Bo: 150 hộ.',
  ],
  [
    'holds sum 58 21 37',
    'Kết quả kiểm tra:\n- Tổng số cơ sở được kiểm tra: 58 cơ sở, trong đó:\n+ Đạt: 21 cơ sở.\n+ Không đạt: 37 cơ sở.',
  ],
  [
    'broken sum 59 21 37',
    'Kết quả kiểm tra:\n- Tổng số cơ sở được kiểm tra: 59 cơ sở, trong đó:\n+ Đạt: 21 cơ sở.\n+ Không đạt: 37 cơ sở.',
  ],
  ['holds sum 6 2 3 1', 'Xử lý kỷ luật 06 đảng viên, hình thức: khiển trách 02, cảnh cáo 03, khai trừ 01.'],
  ['holds sum 410 205 205', 'Đã cấp phát 410 thẻ bảo hiểm y tế, trong đó cấp mới 205 thẻ, gia hạn 205 thẻ.'],
  [
    'holds sum 98 60 38',
    'UBND tỉnh công bố danh mục 98 thủ tục hành chính, bao gồm 60 thủ tục cấp tỉnh và 38 thủ tục cấp xã.',
  ],
  [
    'holds sum 15 6 9',
    'Toàn xã thành lập 15 tổ công nghệ số cộng đồng (06 tổ tại thôn vùng thấp, 09 tổ tại thôn vùng cao) với 75 thành viên.',
  ],
  [
    'broken sum 16 6 9',
    'Toàn xã thành lập 16 tổ công nghệ số cộng đồng (06 tổ tại thôn vùng thấp, 09 tổ tại thôn vùng cao) với 75 thành viên.',
  ],
  ['holds rate 87,5 21 24', 'Có 21 trong tổng số 24 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 87,5%.'],
  [
    'holds sum 1.000 400 350 250 & holds shares 40 35 25',
    'Khảo sát 1.000 người dân: 400 người rất hài lòng (40%), 350 người hài lòng (35%), 250 người bình thường (25%).',
  ],
  ['holds part 2.000 350', 'Trồng mới 2.000 cây xanh, trong đó có 350 cây hoa ban.'],
  ['holds sum 34 19 15', 'Nhà trường có 34 cán bộ, giáo viên, nhân viên (trong đó nữ 19, nam 15).'],
  [
    'holds sum 22 16 6',
    'Trạm Y tế hiện có 22 giường bệnh, gồm 16 giường điều trị nội trú và 06 giường cấp cứu.',
  ],
  [
    'holds sum 1.967 1.960 7 & holds rate 99,64 1.960 1.967',
    'Kết quả giải quyết TTHC: Tổng số hồ sơ đã giải quyết: 1.967 hồ sơ, trong đó, đúng hạn và trước hạn 1.960 hồ sơ (đạt 99,64%), quá hạn 07 hồ sơ.',
  ],
  [
    'broken sum 1.968 1.960 7',
    'Kết quả giải quyết TTHC: Tổng số hồ sơ đã giải quyết: 1.968 hồ sơ, trong đó, đúng hạn và trước hạn 1.960 hồ sơ, quá hạn 07 hồ sơ.',
  ],
  [
    'holds sum 41 38 3',
    'Tổng số cán bộ, công chức hiện có 41/43 biên chế được giao, trong đó cán bộ, công chức 38 người, hợp đồng lao động theo Nghị định 111 là 03 người.',
  ],
  ['holds sum 5 1 4', 'UBND xã có 05 phòng, đơn vị (01 Văn phòng, 04 phòng chuyên môn và tương đương).'],
  ['holds sum 14 10 4', 'Cấp ủy các cấp đã tổ chức 14 hội nghị quán triệt (10 trực tiếp, 4 trực tuyến).'],
  ['broken sum 15 10 4', 'Cấp ủy các cấp đã tổ chức 15 hội nghị quán triệt (10 trực tiếp, 4 trực tuyến).'],
  ['holds sum 3.210 1.605 1.605', 'Toàn xã có 3.210 nhân khẩu, nam 1.605 người, nữ 1.605 người.'],
  [
    'holds sum 26 12 9 5',
    'Phân loại 26 chi bộ: hoàn thành xuất sắc nhiệm vụ 12 chi bộ, hoàn thành tốt nhiệm vụ 09 chi bộ, hoàn thành nhiệm vụ 05 chi bộ.',
  ],
  [
    'holds sum 8.500 3.500 5.000',
    'Tổng kinh phí hỗ trợ là 8.500.000.000 đồng; số kinh phí 8.500 triệu đồng gồm ngân sách trung ương 3.500 triệu đồng, ngân sách địa phương 5.000 triệu đồng.',
  ],
  [
    'holds rate 75 15 20 & holds rate 25 5 20 & holds sum 20 15 5',
    'Qua đánh giá 20 sản phẩm OCOP, có 15 sản phẩm đạt 3 sao (chiếm 75%), 05 sản phẩm đạt 4 sao (chiếm 25%).',
  ],
  ['holds sum 112 87 25', 'Ban hành 112 văn bản; trong đó 87 công văn, 25 báo cáo.'],
  ['broken sum 113 87 25', 'Ban hành 113 văn bản; trong đó 87 công văn, 25 báo cáo.'],
  [
    'holds sum 40 25 15',
    'Tổ chức 02 đợt tuyên truyền lưu động tại 40 điểm, trong đó đợt 1 tại 25 điểm, đợt 2 tại 15 điểm.',
  ],
  [
    'holds rate 68,4 13 19',
    'Đến nay xã đạt 13/19 tiêu chí nông thôn mới (đạt 68,4%), tăng 02 tiêu chí so với năm 2024.',
  ],
  [
    'broken rate 68,5 13 19',
    'Đến nay xã đạt 13/19 tiêu chí nông thôn mới (đạt 68,5%), tăng 02 tiêu chí so với năm 2024.',
  ],
  [
    'holds sum 305 185 120',
    'Kết quả bầu cử: có 305 phiếu hợp lệ; số phiếu hợp lệ 305 phiếu (ông A 185 phiếu, ông B 120 phiếu).',
  ],
  ['holds sum 56 30 26', 'Trong tổng số 56 dự án đầu tư, có 30 dự án hoàn thành và 26 dự án đang thi công.'],
  [
    'holds difference 18 25 7',
    'Số doanh nghiệp thành lập mới tăng từ 18 doanh nghiệp lên 25 doanh nghiệp (tăng 07 doanh nghiệp).',
  ],
  [
    'broken difference 18 25 8',
    'Số doanh nghiệp thành lập mới tăng từ 18 doanh nghiệp lên 25 doanh nghiệp (tăng 08 doanh nghiệp).',
  ],
  ['holds growth 400 340 15', 'Số vụ vi phạm giảm từ 400 vụ xuống còn 340 vụ, giảm 15%.'],
  ['holds sum 21 7 14', '**Tổng số 21 đồng chí** (*nữ 07 đồng chí, nam 14 đồng chí*).'],
  ['broken sum 22 7 14', '**Tổng số 22 đồng chí** (*nữ 07 đồng chí, nam 14 đồng chí*).'],
  [
    'holds sum 230 130 100',
    'Đã tổ chức gặp mặt, tặng quà cho 230 người có công, bao gồm: 130 thương binh, bệnh binh và 100 thân nhân liệt sĩ.',
  ],
  [
    'holds sum 18 11 7',
    '- Cán bộ chuyên trách cấp xã: 18 người; trong đó:\n + Trình độ đại học: 11 người\n + Trình độ cao đẳng: 07 người',
  ],
  [
    'holds sum 90 45 45',
    'Diện tích cây ăn quả 90 ha (xoài 45 ha, nhãn 45 ha), năng suất 80 tạ/ha, sản lượng 720 tấn.',
  ],
  [
    'broken sum 95 45 45',
    'Diện tích cây ăn quả 95 ha (xoài 45 ha, nhãn 45 ha), năng suất 80 tạ/ha, sản lượng 720 tấn.',
  ],
  [
    'holds sum 4 1 3',
    'Có 04 tập thể được tặng Bằng khen, trong đó 01 tập thể được tặng Bằng khen của Thủ tướng, 03 tập thể được tặng Bằng khen của Chủ tịch UBND tỉnh.',
  ],
  [
    'holds sum 1.500 900 600',
    'Số lượt người tham gia 1.500 lượt người; bao gồm 900 lượt đoàn viên và 600 lượt hội viên.',
  ],
];

export const noClaims: readonly string[] = [
  'Điều 12. Mức phạt đối với hành vi vi phạm là từ 3.000.000 đồng đến 5.000.000 đồng, trong đó tổ chức vi phạm bị phạt gấp 2 lần.',
  'Biên bản được lập thành 03 bản, mỗi bên giữ 01 bản, 01 bản lưu hồ sơ.',
  'Năm 2025, thu nhập bình quân đạt 45 triệu đồng/người/năm, tăng 5 triệu đồng so với năm 2024.',
  'Dự kiến tháng 7/2025 tổ chức 2 lớp tập huấn, mỗi lớp 50 học viên, kinh phí 120 triệu đồng.',
  'Đoàn xe gồm 5 chiếc chở 20 tấn hàng, xuất phát lúc 5 giờ sáng ngày 12/9.',
  'Tỷ lệ tán thành: 27/27 đại biểu có mặt.',
  'Bà Lò Thị C, 62 tuổi, ở bản Nà Sài, có 4 người con, 2 con đã lập gia đình, đang nuôi 3 con trâu và 15 con lợn.',
  'Nghị quyết gồm 5 chương, 32 điều, có hiệu lực từ ngày 01/01/2026.',
  'Trận mưa đêm 22/7 làm 15 nhà bị sập, 3 ha lúa bị vùi lấp, 2 cầu treo bị cuốn trôi, ước thiệt hại 4,5 tỷ đồng.',
  'Thủ tướng yêu cầu trước ngày 31/12 giải ngân 100% vốn, tập trung 3 đột phá, 6 nhiệm vụ.',
  'Giá vàng SJC chiều 5/8 niêm yết ở mức 122,3 - 123,8 triệu đồng/lượng, tăng 500.000 đồng.',
  'Mục lục: Phần I ...... 3; Phần II ...... 12; Phần III ...... 45.',
  'Kỳ thi có 1.250 thí sinh đăng ký, 45 phòng thi, 3 điểm thi và 120 cán bộ coi thi.',
  'Liên hệ bà Hoa, ĐT 0987654321, phòng 205, tầng 2, trước 17h00 ngày 25/8.',
  'Huyện có 15 xã với 120 thôn, 3 xã biên giới (dài 45 km), dân số 65.000 người.',
  'Trong tháng, đăng 25 tin (12 ảnh), 3 phóng sự và 1 chuyên đề.',
  'Công ty trả cổ tức 12% bằng tiền mặt, 5% bằng cổ phiếu, tổng 17%.',
  'Xã phấn đấu đạt 19/19 tiêu chí vào năm 2027, hiện đạt 14 tiêu chí.',
  'Ông sinh ngày 02/9/1960, nhập ngũ năm 1978, có 30 năm công tác, 3 lần được tặng bằng khen.',
  'Nhóm 4 người đi 2 xe máy, mang theo 3 can xăng loại 20 lít.',
  'Đội hình gồm 11 cầu thủ, thay 3 người ở phút 60, thắng 3-2.',
  'Văn phòng phẩm: 5 ram giấy A4, 2 hộp mực, 10 bút bi; đơn giá 75.000 đồng/ram.',
  'Theo Quyết định 861/QĐ-TTg, xã có 3 thôn khu vực III, hưởng mức hỗ trợ 100% bảo hiểm y tế.',
  'Trụ sở mới gồm 3 tầng, 24 phòng làm việc, diện tích sàn 1.850 m², tổng mức đầu tư 18,5 tỷ đồng.',
  'Có 2 luồng ý kiến, trong đó 1 luồng đề nghị giữ nguyên, luồng còn lại đề nghị bỏ khoản 3 Điều 7.',
  'Hội nghị đánh giá 3 năm thực hiện (2022 - 2025) với 5 kết quả nổi bật, 4 hạn chế và 3 nguyên nhân.',
  'Đoàn giám sát gồm 07 thành viên, làm việc với 05 đơn vị trong 03 ngày.',
  'Tuyến xe số 12 chạy 45 chuyến/ngày, giá vé 7.000 đồng, giảm 50% cho học sinh.',
  'Học kỳ I có 18 tuần, học kỳ II có 17 tuần, cả năm 35 tuần.',
  'Huyện đảo có 1 thị trấn và 11 xã, cách đất liền 15 hải lý, có 4 chuyến tàu mỗi ngày.',
  'Mỗi tổ gồm 5 người (1 tổ trưởng), trực 3 ca, mỗi ca 8 giờ.',
  'Khoản vay 500 triệu đồng, lãi suất 7%/năm, trả trong 5 năm, mỗi tháng 9,9 triệu đồng.',
];
