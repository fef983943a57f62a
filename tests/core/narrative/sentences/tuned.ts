/**
 * Sentences that the reading was tuned with, in the style of reports, plans and news: what is claimed (verdict, rule, figures; several parted
 * by "&") and the sentence. The rest are no claims.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 45 20 25',
    'Tổng số cán bộ, công chức của xã là 45 người, trong đó: nam 20 người, nữ 25 người.',
  ],
  [
    'holds sum 1.250 1.180 70 & holds rate 94,4 1.180 1.250 & holds rate 5,6 70 1.250',
    'Trong quý, Trung tâm đã tiếp nhận 1.250 hồ sơ, trong đó giải quyết đúng hạn 1.180 hồ sơ, đạt 94,4%; quá hạn 70 hồ sơ, chiếm 5,6%.',
  ],
  ['holds sum 12 07 05', 'Ban hành 12 văn bản chỉ đạo, gồm 07 kế hoạch và 05 công văn.'],
  ['broken sum 13 07 05', 'Ban hành 13 văn bản chỉ đạo, gồm 07 kế hoạch và 05 công văn.'],
  ['broken sum 19 10 6 2', 'Toàn xã có 19 thôn (10 thôn vùng cao; 6 thôn vùng giữa; 2 thôn vùng thấp).'],
  ['broken rate 93 46 50', 'Đến nay có 46/50 chỉ tiêu hoàn thành, đạt 93% kế hoạch năm.'],
  ['holds rate 66,7 2 3', 'Tỷ lệ giải ngân đạt 66,7% (2/3 dự án).'],
  ['broken rate 66,6 2 3', 'Tỷ lệ công trình hoàn thành đạt 66,6% (2/3 công trình).'],
  ['broken difference 120 150 25', 'Số đơn thư tăng 25 đơn, từ 120 đơn lên 150 đơn.'],
  ['holds direction 15 9', 'Số hộ nghèo giảm từ 15 hộ xuống còn 9 hộ.'],
  ['holds sum 850 500 350', 'Tổng diện tích gieo trồng 850 ha; trong đó: lúa 500 ha, ngô 350 ha.'],
  [
    'broken sum 17,5 9,2 6,3',
    'Tổng thu ngân sách 17,5 tỷ đồng, gồm thu nội địa 9,2 tỷ đồng và thu bổ sung 6,3 tỷ đồng.',
  ],
  ['holds sum 24 9 8 7', 'Trường có 24 lớp, cụ thể: khối Một có 9 lớp, khối Hai có 8 lớp, khối Ba có 7 lớp.'],
  [
    'holds sum 56 40 16',
    'Đoàn kiểm tra đã kiểm tra 56 cơ sở kinh doanh, trong đó có 40 cơ sở đạt yêu cầu, 16 cơ sở không đạt.',
  ],
  [
    'broken sum 31 18 12',
    'Cử 31 lượt cán bộ đi bồi dưỡng (18 lượt về lý luận chính trị, 12 lượt về quản lý nhà nước).',
  ],
  ['holds sum 178 100 78', 'Tổng số hồ sơ: 178 hồ sơ; đã giải quyết: 100 hồ sơ; đang giải quyết: 78 hồ sơ.'],
  [
    'holds shares 45,5 30,3 24,2',
    'Cơ cấu kinh tế: nông nghiệp chiếm 45,5%, công nghiệp chiếm 30,3%, dịch vụ chiếm 24,2%.',
  ],
  [
    'holds sum 9 3 6',
    'Hội đồng nhân dân xã tổ chức 09 cuộc giám sát, gồm 03 cuộc giám sát chuyên đề và 06 cuộc giám sát thường xuyên.',
  ],
  [
    'holds part 1.024 310 215 48',
    'Đảng bộ có 1.024 đảng viên (đảng viên nữ 310; đảng viên là người dân tộc 215; đảng viên dự bị 48).',
  ],
  [
    'holds sum 2.100 1.400 700 & holds sum 700 450 250',
    'Tổng số học sinh 2.100 em, gồm: tiểu học 1.400 em; trung học cơ sở 700 em (trong đó nam 450 em, nữ 250 em).',
  ],
  [
    'broken sum 2.101 1.400 700',
    'Tổng số học sinh 2.101 em, gồm: tiểu học 1.400 em; trung học cơ sở 700 em (trong đó nam 450 em, nữ 250 em).',
  ],
  ['holds sum 5 2 3', 'Bổ nhiệm 05 lãnh đạo (02 trưởng phòng, 03 phó trưởng phòng).'],
  ['holds sum 25 15 10', 'Nam 15 người, nữ 10 người, tổng cộng 25 người tham gia.'],
  [
    'broken sum 73 40 20 12',
    'UBND xã đã tiếp 73 lượt công dân, cụ thể: tiếp thường xuyên 40 lượt; tiếp định kỳ 20 lượt; tiếp đột xuất 12 lượt.',
  ],
  [
    'holds sum 14 8 6',
    'Trong 6 tháng đầu năm 2025 xảy ra 14 vụ tai nạn giao thông, làm chết 8 người, bị thương 6 người; chia ra 8 vụ nghiêm trọng và 6 vụ ít nghiêm trọng.',
  ],
  ['holds rate 85,7 6 7', 'Hoàn thành 6/7 nhiệm vụ được giao (đạt 85,7%).'],
  [
    'holds sum 28 28 0',
    'Tổng số văn bản phải rà soát là 28 văn bản, trong đó đã rà soát 28 văn bản, chưa rà soát 0 văn bản.',
  ],
  ['broken sum 4 1 2', 'Công an xã bắt giữ 04 đối tượng (01 nam, 02 nữ).'],
  [
    'holds sum 12 7 5',
    'Tổ chức 12 lớp tập huấn cho 480 lượt người, trong đó có 7 lớp trực tiếp và 5 lớp trực tuyến.',
  ],
  [
    'holds sum 8 5 3',
    'Thành lập 08 đoàn kiểm tra liên ngành (05 đoàn cấp xã và 03 đoàn cấp thôn) kiểm tra 120 cơ sở.',
  ],
  ['holds sum 90 50 40', 'Có 90 thanh niên nhập ngũ (quân sự 50, công an 40).'],
  ['holds sum 11 9 2', 'Đảng ủy quản lý 11 tổ chức cơ sở đảng, bao gồm 09 chi bộ và 02 đảng bộ bộ phận.'],
  ['holds sum 3.456 1.234 2.222', 'Phát hành 3.456 tờ rơi (1.234 tờ tiếng Việt và 2.222 tờ song ngữ).'],
  ['holds difference 200 170 30', 'Còn 170 hộ nghèo, giảm 30 hộ so với đầu năm (200 hộ).'],
  ['broken difference 200 170 40', 'Còn 170 hộ nghèo, giảm 40 hộ so với đầu năm (200 hộ).'],
  [
    'holds sum 48 30 18 & holds rate 62,5 30 48',
    'Viên chức hiện có 48 người: trình độ đại học 30 người (62,5%), cao đẳng 18 người.',
  ],
  [
    'holds sum 27 12 15',
    'Đến nay, tổng số 27 hộ được hỗ trợ, trong đó 12 hộ làm nhà mới, 15 hộ sửa chữa nhà.',
  ],
  [
    'holds sum 37 20 17',
    'Qua rà soát có 37 trường hợp lấn chiếm, trong đó đã xử lý 20 trường hợp, còn 17 trường hợp đang xử lý.',
  ],
  [
    'holds sum 210 120 90',
    'Số lượt truy cập cổng dịch vụ công là 210 lượt, bao gồm 120 lượt tra cứu và 90 lượt nộp hồ sơ.',
  ],
  [
    'holds sum 4.500 2.500 2.000',
    'Vận động được 4.500.000 đồng và 4.500 kg gạo (gồm 2.500 kg của doanh nghiệp và 2.000 kg của nhân dân).',
  ],
  [
    'holds sum 33 11 22 & holds rate 33,3 11 33 & holds rate 66,7 22 33',
    'Đội ngũ giáo viên có 33 người, trong đó nam 11 người, chiếm 33,3%; nữ 22 người, chiếm 66,7%.',
  ],
  [
    'broken rate 33,4 11 33',
    'Đội ngũ giáo viên có 33 người, trong đó nam 11 người, chiếm 33,4%; nữ 22 người, chiếm 66,7%.',
  ],
  ['holds sum 1.860 1.020 840', 'Dân số 1.860 người (nam 1.020 người, nữ 840 người), mật độ 95 người/km².'],
  ['holds sum 120 70 50', 'Sản lượng thu hoạch 120 tấn, trong đó: vụ xuân 70 tấn; vụ mùa 50 tấn.'],
  [
    'holds sum 19 11 5 3',
    'Toàn tỉnh có 19 đơn vị hành chính cấp huyện, gồm 11 huyện, 05 thị xã và 03 thành phố.',
  ],
  ['holds rate 40 8 20', 'Trong số 20 sáng kiến đăng ký có 8 sáng kiến được công nhận, đạt 40%.'],
  [
    'broken sum 46 12 33',
    '- Tổng số đơn tiếp nhận: 46 đơn, trong đó:\n+ Khiếu nại: 12 đơn;\n+ Tố cáo: 33 đơn.',
  ],
  [
    'broken sum 151 90 60',
    'Tổng số lao động được đào tạo: 151 người.\nTrong đó:\n- Đào tạo thường xuyên: 90 người.\n- Sơ cấp nghề: 60 người.',
  ],
  [
    'holds sum 500 250 150 100',
    'Kết quả phân loại 500 hộ như sau:\na) Hộ khá, giàu: 250 hộ;\nb) Hộ trung bình: 150 hộ;\nc) Hộ nghèo: 100 hộ.',
  ],
  [
    'holds sum 20 8 12',
    'Tổ chức 20 buổi tuyên truyền¹ trên địa bàn.\n\n¹ Gồm 8 buổi tại nhà văn hóa; 12 buổi tại trường học.',
  ],
  [
    'holds sum 23 10 13',
    'Sở đã thẩm định 23 dự thảo văn bản; trong đó: 10 dự thảo nghị quyết và 13 dự thảo quyết định.',
  ],
  ['holds growth 80 100 25', 'Sản lượng tăng từ 80 tấn lên 100 tấn, tăng 25%.'],
  ['broken growth 80 100 20', 'Sản lượng tăng từ 80 tấn lên 100 tấn, tăng 20%.'],
  [
    'broken sum 1.301 800 500',
    'Cấp 1.301 giấy chứng nhận quyền sử dụng đất, gồm: cấp mới 800 giấy, cấp đổi 500 giấy.',
  ],
  ['holds sum 17 9 8', 'Phòng có 17 biên chế (09 công chức, 08 viên chức), hiện có mặt 16 người.'],
  [
    'holds sum 29 14 10 5',
    'Đơn vị được giao 29 nhiệm vụ, trong đó: đã hoàn thành 14 nhiệm vụ; đang thực hiện 10 nhiệm vụ; chưa thực hiện 05 nhiệm vụ.',
  ],
  [
    'holds sum 3.200 1.500 1.700',
    'Huy động 3.200 ngày công lao động (đoàn viên thanh niên 1.500 ngày công, nhân dân 1.700 ngày công).',
  ],
  ['broken part 60 65', 'Đoàn công tác có 60 người, trong đó có 65 người nước ngoài.'],
  ['holds sum 6 2 4', 'Hội đồng gồm 06 thành viên: 02 phó chủ tịch và 04 ủy viên.'],
  [
    'holds sum 35 20 15',
    'Tổng cộng có 35 công trình được đầu tư, gồm 20 công trình giao thông, 15 công trình thủy lợi; tổng mức đầu tư 120 tỷ đồng.',
  ],
  [
    'broken sum 278 150 118',
    'Tổng số trẻ em được tiêm chủng 278 trẻ (đạt 98% kế hoạch), trong đó nam 150 trẻ, nữ 118 trẻ.',
  ],
  [
    'holds sum 44 24 20 & holds rate 54,55 24 44 & holds rate 45,45 20 44',
    'Lực lượng dân quân 44 đồng chí, gồm dân quân cơ động 24 đồng chí, chiếm 54,55%, dân quân tại chỗ 20 đồng chí, chiếm 45,45%.',
  ],
  [
    'broken sum 45 24 20',
    'Lực lượng dân quân 45 đồng chí, gồm dân quân cơ động 24 đồng chí, chiếm 54,55%, dân quân tại chỗ 20 đồng chí, chiếm 45,45%.',
  ],
];

export const noClaims: readonly string[] = [
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  'Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với hành vi quy định tại điểm a, b khoản 1 Điều này.',
  'Địa chỉ: số 15, đường 30/4, tổ 12, phường Đoàn Kết.',
  'Phấn đấu đến năm 2030 có 80% hộ dân dùng nước sạch, 95% rác thải được thu gom.',
  'Giá xăng RON 95 tăng 250 đồng/lít, lên mức 21.340 đồng/lít.',
  'Thực hiện phương châm "4 tại chỗ" và nguyên tắc "6 rõ" trong mô hình chính quyền 2 cấp.',
  'Đường tỉnh 134 dài 25 km đi qua 4 xã, có 12 cầu và 3 đèo dốc.',
  'Ngày 15/6/2025, Bộ Chính trị ban hành Kết luận số 169-KL/TW về sắp xếp 34 tỉnh, thành phố.',
  'Điều 4. Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2025.',
  'Hội nghị có sự tham dự của 25 đại biểu, diễn ra trong 2 ngày, thảo luận 3 chuyên đề.',
  'Tính đến 15 giờ ngày 12/8, bão số 5 cách đất liền 120 km, sức gió mạnh nhất cấp 10, giật cấp 12.',
  'Kế hoạch năm 2026: trồng mới 150 ha rừng, chăm sóc 300 ha, khoanh nuôi 1.000 ha.',
  'Bảng 2.3. Kết quả khảo sát (n = 120)',
  'Tuyến bài gồm 5 kỳ, đăng trên Báo điện tử từ ngày 1/6 đến ngày 5/6.',
  'Mẫu số 01 ban hành kèm theo Thông tư 05/2024/TT-BNV gồm 3 trang, 2 phụ lục.',
  'Đồng chí Trần Thị B (48 tuổi, 25 năm tuổi Đảng) được tặng Huy hiệu.',
  'Xe ô tô biển số 25A-012.34 va chạm với xe máy, làm 2 người bị thương.',
  'Các xã có tỷ lệ cao: xã A 98,5%, xã B 97,2%, xã C 96,8%.',
  'Đến nay đã giải ngân 35 tỷ đồng, đạt 70% kế hoạch, tăng 12% so với cùng kỳ.',
  'Số lượng khách đạt 12.500 lượt, trong đó khách quốc tế 1.200 lượt.',
  'Doanh thu đạt 150 tỷ đồng, lợi nhuận 12 tỷ đồng, nộp ngân sách 8 tỷ đồng.',
  'Lãi suất cho vay 6,5%/năm, thời hạn 36 tháng, mức vay tối đa 100 triệu đồng.',
  'Tổ chức 5 hội nghị với 320 lượt người tham dự, cấp phát 1.000 tờ rơi.',
  'Có 15 đơn vị tham gia, trong đó các đơn vị dẫn đầu gồm: Phòng Kinh tế, Trạm Y tế.',
  'Số thứ tự 1, 2, 3 và 5 trong danh sách kèm theo được đề nghị khen thưởng.',
  'Thực hiện xong trước ngày 30/6; báo cáo kết quả trước ngày 05/7 (qua Văn phòng).',
  'Đội tuyển giành 3 huy chương vàng, 5 huy chương bạc, xếp thứ 2 trong 18 đoàn.',
  'Phần mềm phiên bản 3.2.1 cập nhật ngày 12/5/2025 sửa 14 lỗi.',
  'Chi 45 triệu đồng mua 3 máy tính, 2 máy in và 1 máy chiếu.',
  'Cột mốc 85(2) nằm ở độ cao 1.450 m, cách trung tâm xã 12 km.',
  'Nhà trường có 15 lớp, 450 học sinh, 32 giáo viên, bình quân 30 học sinh/lớp.',
  'Trong số 34 tỉnh, thành phố, Lai Châu đứng thứ 20 với 82,5 điểm.',
  'Thời hạn giải quyết giảm từ 10 ngày xuống còn 7 ngày làm việc.',
];
