/** Sentences of reports of health, schools, land, police, finance and farming: the reading was mended where it missed 15 of their 80 claims; none that claims nothing was disputed. */
export const claims: readonly (readonly [string, string])[] = [
  // health
  [
    'holds sum 18.452 15.230 3.222',
    'Tổng số lượt khám bệnh tại Trung tâm Y tế trong 9 tháng đầu năm là 18.452 lượt, trong đó khám ngoại trú 15.230 lượt, điều trị nội trú 3.222 lượt; công suất sử dụng giường bệnh đạt 92,5%.',
  ],
  [
    'holds sum 126 98 21 7',
    'Từ đầu năm đến nay ghi nhận 126 ca mắc sốt xuất huyết, phân bố tại xã Tân Lập (98 ca), xã Hòa Bình (21 ca) và xã Phú Mỹ (07 ca), không có ca tử vong.',
  ],
  [
    'holds sum 1.245 612 633 & holds rate 97,8 1.245 1.273',
    'Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ: 1.245/1.273 trẻ, đạt 97,8% (trong đó nam 612 trẻ, nữ 633 trẻ).',
  ],
  [
    'holds sum 43 8 19 16',
    'Nhân lực Trạm Y tế hiện có 43 người: 08 bác sĩ, 19 điều dưỡng, 16 viên chức khác.',
  ],
  [
    'holds rate 88,2 15 17',
    'Toàn huyện có 15/17 trạm y tế có bác sĩ làm việc thường xuyên, chiếm tỷ lệ 88,2%.',
  ],
  [
    'holds growth 320 256 20',
    'Số ca mắc tay chân miệng là 256 ca, giảm 20% so với cùng kỳ năm 2024 (320 ca).',
  ],
  // education
  [
    'holds sum 41 14 12 11 4',
    'Năm học 2024 - 2025, toàn thị xã có 41 trường học, trong đó có 14 trường mầm non, 12 trường tiểu học, 11 trường THCS và 04 trường THPT.',
  ],
  [
    'holds sum 12.650 3.150 5.400 4.100',
    'Quy mô học sinh toàn ngành là 12.650 học sinh, tăng 250 học sinh so với năm học trước; cụ thể: mầm non 3.150 cháu, tiểu học 5.400 học sinh, THCS 4.100 học sinh.',
  ],
  [
    'holds rate 99,4 1.312 1.320',
    'Kỳ thi tốt nghiệp THPT năm 2025 có 1.320 thí sinh dự thi, số thí sinh đỗ tốt nghiệp là 1.312 em, đạt tỷ lệ 99,4%.',
  ],
  [
    'holds sum 865 790 75 & holds rate 91,3 790 865',
    'Đội ngũ cán bộ quản lý, giáo viên, nhân viên là 865 người (biên chế 790 người, chiếm 91,3%; hợp đồng 75 người).',
  ],
  [
    'holds sum 57 5 12 18 22',
    'Tại kỳ thi học sinh giỏi cấp tỉnh, huyện đạt 57 giải, gồm 05 giải Nhất, 12 giải Nhì, 18 giải Ba, 22 giải Khuyến khích.',
  ],
  [
    'holds sum 236 190 46',
    'Toàn ngành có 236 phòng học bộ môn, phòng chức năng (kiên cố 190, bán kiên cố 46).',
  ],
  // land
  [
    'holds sum 2.310 1.875 312 123',
    'Văn phòng Đăng ký đất đai tiếp nhận 2.310 hồ sơ, đã giải quyết 1.875 hồ sơ, đang giải quyết 312 hồ sơ, trả lại 123 hồ sơ do không đủ điều kiện.',
  ],
  [
    'holds sum 45.320,5 38.120,3 5.980,2 1.220',
    'Tổng diện tích tự nhiên của huyện là 45.320,5 ha, bao gồm: đất nông nghiệp 38.120,3 ha; đất phi nông nghiệp 5.980,2 ha; đất chưa sử dụng 1.220 ha.',
  ],
  [
    'holds rate 84,1 38.120,3 45.320,5',
    'Đất nông nghiệp 38.120,3 ha, chiếm 84,1% tổng diện tích tự nhiên (45.320,5 ha).',
  ],
  [
    'holds sum 3,46 2,1 1,36',
    'Đã thu hồi 3,46 ha đất để thực hiện dự án (2,1 ha đất trồng lúa, 1,36 ha đất ở) của 28 hộ gia đình.',
  ],
  [
    'holds sum 28 20 8',
    'Đã phê duyệt phương án bồi thường cho 28 hộ; trong số đó 20 hộ đã nhận tiền, 08 hộ chưa nhận tiền.',
  ],
  // police
  [
    'holds sum 87 12 41 34',
    'Trong kỳ, xảy ra 87 vụ vi phạm pháp luật, gồm: 12 vụ phạm pháp hình sự, 41 vụ vi phạm hành chính về trật tự xã hội, 34 vụ vi phạm môi trường.',
  ],
  [
    'holds rate 91,7 11 12',
    'Đã điều tra, làm rõ 11/12 vụ phạm pháp hình sự, đạt tỷ lệ 91,7%, bắt 19 đối tượng.',
  ],
  [
    'holds sum 1.562 1.210 352',
    'Lực lượng CSGT phát hiện 1.562 trường hợp vi phạm, lập biên bản xử phạt 1.210 trường hợp, nhắc nhở 352 trường hợp; tước giấy phép lái xe 96 trường hợp.',
  ],
  ['holds difference 35 28 7', 'Tai nạn giao thông xảy ra 28 vụ, giảm 07 vụ so với cùng kỳ (35 vụ).'],
  ['holds sum 24 17 7', 'Tạm giữ 24 phương tiện các loại (17 xe mô tô, 07 xe ô tô).'],
  [
    'holds sum 4.215 4.100 115',
    'Tiếp nhận 4.215 hồ sơ cấp căn cước, trong đó: cấp mới, cấp đổi 4.100 hồ sơ; cấp lại 115 hồ sơ.',
  ],
  // finance
  [
    'holds sum 185.420 120.300 45.120 20.000',
    'Tổng thu ngân sách nhà nước trên địa bàn thực hiện 185.420 triệu đồng; trong đó: thu nội địa 120.300 triệu đồng, thu từ đất 45.120 triệu đồng, thu khác 20.000 triệu đồng.',
  ],
  [
    'holds rate 78,4 156,8 200',
    'Lũy kế giải ngân đến ngày 30/9/2025 là 156,8 tỷ đồng/200 tỷ đồng, đạt 78,4% kế hoạch vốn.',
  ],
  [
    'holds sum 12.345.678.000 10.000.000.000 2.345.678.000',
    'Quyết toán chi ngân sách xã là 12.345.678.000 đồng (chi thường xuyên 10.000.000.000 đồng; chi đầu tư 2.345.678.000 đồng).',
  ],
  [
    'holds growth 1.250 1.437,5 15',
    'Thu ngân sách đạt 1.437,5 tỷ đồng, tăng 15% so với cùng kỳ năm trước (1.250 tỷ đồng).',
  ],
  [
    'holds sum 64,5 38,2 26,3',
    'Kế hoạch vốn đầu tư công được giao 64,5 tỷ đồng, trong đó vốn ngân sách trung ương là 38,2 tỷ đồng, vốn ngân sách địa phương là 26,3 tỷ đồng.',
  ],
  // agriculture
  [
    'holds sum 3.450 2.100 900 450',
    'Diện tích gieo trồng vụ Đông Xuân đạt 3.450 ha, đạt 101,5% kế hoạch, trong đó: lúa 2.100 ha, ngô 900 ha, rau màu các loại 450 ha.',
  ],
  [
    'holds sum 68.900 12.400 3.500 53.000',
    'Tổng đàn gia súc, gia cầm 68.900 con (lợn 12.400 con, trâu bò 3.500 con, gia cầm 53.000 con).',
  ],
  ['holds rate 105 4.200 4.000', 'Sản lượng khai thác thủy sản 4.200 tấn, đạt 105% kế hoạch (4.000 tấn).'],
  [
    'holds sum 21 12 6 3',
    'Đến nay toàn tỉnh có 21 sản phẩm OCOP được công nhận, cụ thể: 12 sản phẩm 3 sao, 06 sản phẩm 4 sao, 03 sản phẩm 5 sao.',
  ],
  [
    'holds sum 9.600 4.000 3.200 2.400',
    'Trồng rừng tập trung 9.600 ha gồm: rừng sản xuất 4.000 ha, rừng phòng hộ 3.200 ha, rừng đặc dụng 2.400 ha.',
  ],
  [
    'holds sum 14 9 5',
    'Xảy ra 14 ổ dịch tả lợn châu Phi tại 14 hộ, tiêu hủy 215 con lợn; 14 ổ dịch gồm 09 ổ dịch tại xã A và 05 ổ dịch tại xã B.',
  ],
  // labour, social
  [
    'holds sum 1.820 1.150 430 240',
    'Giải quyết việc làm mới cho 1.820 lao động: làm việc trong tỉnh 1.150 lao động, ngoài tỉnh 430 lao động, đi làm việc ở nước ngoài 240 lao động.',
  ],
  [
    'holds sum 756 402 354 & holds rate 5,04 756 15.000',
    'Toàn huyện có 15.000 hộ, trong đó 756 hộ nghèo và cận nghèo, chiếm 5,04% (402 hộ nghèo, 354 hộ cận nghèo).',
  ],
  ['holds direction 8,6 5,2', 'Tỷ lệ hộ nghèo giảm từ 8,6% năm 2023 xuống còn 5,2% năm 2024.'],
  [
    'holds sum 95 60 35',
    'Hỗ trợ xóa nhà tạm, nhà dột nát cho 95 hộ, trong đó xây mới 60 nhà, sửa chữa 35 nhà.',
  ],
  [
    'holds sum 2.150 1.300 850',
    'Chi trả trợ cấp hằng tháng cho 2.150 đối tượng bảo trợ xã hội (người cao tuổi 1.300 đối tượng, người khuyết tật 850 đối tượng).',
  ],
  // party, front
  [
    'holds sum 48 32 12 4',
    'Đảng bộ xã có 48 tổ chức đảng, với 32 chi bộ thôn, 12 chi bộ trường học, 04 chi bộ cơ quan.',
  ],
  [
    'holds sum 25 17 8',
    'Trong 6 tháng đầu năm, kết nạp 25 đảng viên mới (đạt 50% chỉ tiêu), trong đó 17 đồng chí là nữ, 08 đồng chí là nam.',
  ],
  [
    'holds sum 7 3 4',
    'Ủy ban Kiểm tra đã kiểm tra 03 tổ chức đảng và 04 đảng viên, tổng số 07 cuộc kiểm tra.',
  ],
  ['holds sum 11 2 9', 'UBKT Đảng ủy thi hành kỷ luật 11 đảng viên (cảnh cáo 02, khiển trách 09).'],
  [
    'holds sum 15,6 6,4 9,2',
    'MTTQ các cấp vận động Quỹ "Vì người nghèo" được 15,6 tỷ đồng, gồm cấp tỉnh 6,4 tỷ đồng, cấp xã 9,2 tỷ đồng.',
  ],
  // justice, inspection
  [
    'holds sum 312 245 67',
    'Tiếp 312 lượt công dân với 340 người: tiếp thường xuyên 245 lượt, tiếp định kỳ của lãnh đạo 67 lượt.',
  ],
  [
    'holds sum 184 26 9 149',
    'Tổng số đơn tiếp nhận, xử lý trong kỳ là 184 đơn, phân loại: 26 đơn khiếu nại, 09 đơn tố cáo, 149 đơn kiến nghị, phản ánh.',
  ],
  [
    'holds sum 39 33 6 & holds rate 84,6 33 39',
    'Hòa giải ở cơ sở: thụ lý 39 vụ việc; hòa giải thành 33 vụ (đạt 84,6%), hòa giải không thành 06 vụ.',
  ],
  [
    'holds sum 1.024 310 85 629',
    'Đăng ký hộ tịch 1.024 trường hợp, gồm: khai sinh 310 trường hợp, kết hôn 85 trường hợp, trích lục hộ tịch 629 trường hợp.',
  ],
  [
    'holds sum 17 11 6',
    'Đã thanh tra 17 cuộc (11 cuộc hành chính, 06 cuộc chuyên ngành), phát hiện sai phạm 2,35 tỷ đồng.',
  ],
  ['holds rate 62,5 5 8', 'Qua rà soát 08 văn bản, có 05 văn bản hết hiệu lực, chiếm 62,5%.'],
  // digital, cchc
  [
    'holds sum 14.302 13.876 426 & holds rate 97,02 13.876 14.302',
    'Tổng số hồ sơ TTHC tiếp nhận trong kỳ: 14.302 hồ sơ, trong đó tiếp nhận trực tuyến: 13.876 hồ sơ, đạt 97,02%; tiếp nhận trực tiếp và qua bưu chính: 426 hồ sơ.',
  ],
  [
    'holds sum 2.105 2.089 16 & holds rate 99,24 2.089 2.105',
    'Hồ sơ đã giải quyết là 2.105 hồ sơ, trong đó 2.089 hồ sơ giải quyết đúng hạn và trước hạn (99,24%), 16 hồ sơ quá hạn.',
  ],
  [
    'holds sum 135 90 45',
    'Cung cấp 135 dịch vụ công trực tuyến (90 dịch vụ toàn trình, 45 dịch vụ một phần).',
  ],
  [
    'holds sum 56 31 25',
    'Mức độ số hóa: 56 chỉ tiêu được giao, 31 chỉ tiêu đã hoàn thành, 25 chỉ tiêu đang triển khai.',
  ],
  // construction, transport, culture
  [
    'holds sum 18 7 8 3',
    'Trên địa bàn có 18 dự án trọng điểm, trong đó 7 dự án đã hoàn thành, 8 dự án đang thi công và 3 dự án chưa khởi công.',
  ],
  [
    'holds sum 42,8 30,5 12,3',
    'Cứng hóa 42,8 km đường giao thông nông thôn, trong đó đường trục thôn 30,5 km và đường ngõ xóm 12,3 km.',
  ],
  [
    'holds sum 125.000 98.000 27.000',
    'Đón 125.000 lượt khách du lịch (khách nội địa 98.000 lượt, khách quốc tế 27.000 lượt), doanh thu đạt 87 tỷ đồng.',
  ],
  [
    'holds rate 93,8 2.814 3.000',
    'Có 2.814 hộ đạt danh hiệu "Gia đình văn hóa" trên tổng số 3.000 hộ, đạt 93,8%.',
  ],
  [
    'holds list 5',
    'Có 05 xã đạt chuẩn nông thôn mới nâng cao gồm: Tân Hòa, Tân Bình, Phú Lộc, An Thạnh và Long Điền.',
  ],
  // military
  [
    'holds sum 120 98 22',
    'Giao 120 thanh niên lên đường nhập ngũ, đạt 100% chỉ tiêu (98 công dân thực hiện nghĩa vụ quân sự, 22 công dân tham gia nghĩa vụ công an).',
  ],
  // lists across lines
  [
    'holds sum 64 25 20 19',
    'Kết quả giám sát trong năm như sau:\n- Tổng số cuộc giám sát: 64 cuộc. Trong đó:\n+ Thường trực HĐND: 25 cuộc;\n+ Ban Pháp chế: 20 cuộc;\n+ Ban Kinh tế - Ngân sách: 19 cuộc.',
  ],
  [
    'holds sum 5.430 3.210 2.220',
    '1. Tổng số hộ dân được sử dụng nước sạch: 5.430 hộ, trong đó:\na) Khu vực thành thị: 3.210 hộ;\nb) Khu vực nông thôn: 2.220 hộ.',
  ],
  [
    'holds sum 310 180 130',
    'Kết quả phân loại cán bộ, công chức, viên chức: Tổng số 310 người được đánh giá, xếp loại, cụ thể:\n• Hoàn thành xuất sắc nhiệm vụ: 180 người\n• Hoàn thành tốt nhiệm vụ: 130 người',
  ],
  ['holds sum 27 9 18', 'Số tổ chức hội hiện nay là 27 (hội cấp tỉnh 9, hội cấp xã 18).'],
  ['holds sum 1.036 980 56', 'Đã thực hiện sắp xếp 1.036 cán bộ, công chức (cấp xã 980, cấp tỉnh 56).'],
  [
    'holds sum 76 50 26',
    'Thu nhận được 76 ý kiến góp ý, bao gồm 50 ý kiến trực tiếp tại hội nghị, 26 ý kiến bằng văn bản.',
  ],
  [
    'holds sum 33 21 12',
    'Đồng chí Bí thư Đảng ủy cho biết, từ đầu nhiệm kỳ đến nay, xã đã kết nạp được 33 đảng viên, trong đó có 21 đảng viên nữ và 12 đảng viên nam.',
  ],
  [
    'holds sum 640 400 240',
    'Theo thống kê, cơn bão số 3 đã làm 640 ngôi nhà bị hư hỏng (400 nhà tốc mái, 240 nhà ngập nước); 3 người bị thương.',
  ],
  [
    'holds sum 2.500 1.600 900',
    'Dự kiến năm 2026 đào tạo nghề cho 2.500 lao động; trong đó, đào tạo trình độ sơ cấp 1.600 lao động, đào tạo thường xuyên 900 lao động.',
  ],
  [
    'holds sum 50 20 30',
    'Kế hoạch năm 2026: tổ chức 50 lớp bồi dưỡng, trong đó quý I tổ chức 20 lớp, quý II tổ chức 30 lớp.',
  ],
  [
    'holds sum 9,5 4 3,5 2',
    'Nhu cầu kinh phí: 9,5 tỷ đồng (năm 2026: 4 tỷ đồng; năm 2027: 3,5 tỷ đồng; năm 2028: 2 tỷ đồng).',
  ],
  [
    'holds sum 22 15 7',
    'Trong tổng số 22 kiến nghị của cử tri, đã giải quyết xong 15 kiến nghị, đang giải quyết 07 kiến nghị.',
  ],
  ['holds part 140 36', 'Có 140 người đăng ký hiến máu, trong đó 36 người hiến lần đầu.'],
  ['holds rate 45 54 120', 'Lớp đảng viên mới có 120 học viên, trong đó 54 học viên nữ (chiếm 45%).'],
];
