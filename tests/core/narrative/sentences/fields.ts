/**
 * Sentences that were held back until the reading had been mended with those of `ministries`: at first sight 67 of 68 claims were judged
 * rightly, 94 of 101 shifted totals found, and one of 33 sentences that claim nothing was called wrong.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 1.876 1.502 374',
    'Trong tháng 9, Bệnh viện Đa khoa khu vực tiếp nhận 1.876 bệnh nhân nội trú, gồm 1.502 bệnh nhân có thẻ BHYT và 374 bệnh nhân không có thẻ BHYT.',
  ],
  [
    'holds sum 64 41 23',
    'Kiểm tra 64 cơ sở kinh doanh thực phẩm, kết quả 41 cơ sở đạt yêu cầu, 23 cơ sở không đạt yêu cầu.',
  ],
  ['holds rate 64,1 41 64', 'Qua kiểm tra 64 cơ sở có 41 cơ sở đạt yêu cầu (chiếm 64,1%).'],
  [
    'holds sum 9 2 7',
    'Ghi nhận 09 vụ ngộ độc (02 vụ tại bếp ăn tập thể, 07 vụ tại gia đình), không có tử vong.',
  ],
  [
    'holds sum 3.540 1.820 1.720',
    'Tổng số trẻ trong độ tuổi được uống vitamin A là 3.540 trẻ. Trong đó, nam: 1.820 trẻ; nữ: 1.720 trẻ.',
  ],
  [
    'holds difference 412 365 47',
    'Số ca mắc thủy đậu là 365 ca, giảm 47 ca so với cùng kỳ năm 2024 (412 ca).',
  ],
  [
    'holds sum 126 48 52 26',
    'Toàn ngành hiện có 126 đơn vị trường học trực thuộc: mầm non 48 trường; tiểu học 52 trường; THCS 26 trường.',
  ],
  [
    'holds sum 2.184 2.010 174',
    'Tổng số cán bộ, giáo viên, nhân viên là 2.184 người; trong đó, trong biên chế: 2.010 người, hợp đồng theo Nghị định 111: 174 người.',
  ],
  ['holds rate 72,2 91 126', 'Số trường đạt chuẩn quốc gia là 91/126 trường, đạt tỷ lệ 72,2%.'],
  [
    'holds sum 480 210 150 120',
    'Nhà trường tuyển 480 học sinh lớp 10, chia làm 3 đợt: đợt 1 tuyển 210 em, đợt 2 tuyển 150 em, đợt 3 tuyển 120 em.',
  ],
  [
    'holds sum 1.000 620 280 100',
    'Kết quả rèn luyện của 1.000 học sinh: loại Tốt có 620 em, loại Khá có 280 em, loại Đạt có 100 em.',
  ],
  [
    'holds sum 215 160 55',
    'Cấp 215 giấy phép xây dựng, trong đó nhà ở riêng lẻ 160 giấy phép, công trình khác 55 giấy phép.',
  ],
  [
    'holds sum 12,75 8,5 4,25',
    'Chuyển mục đích sử dụng 12,75 ha đất (gồm 8,5 ha đất trồng lúa và 4,25 ha đất rừng sản xuất).',
  ],
  [
    'holds sum 560 410 150',
    'Tồn đọng 560 hồ sơ cấp Giấy chứng nhận lần đầu: đất ở 410 hồ sơ, đất nông nghiệp 150 hồ sơ.',
  ],
  ['holds rate 96,3 2.650 2.752', 'Tỷ lệ cấp Giấy chứng nhận lần đầu đạt 96,3% (2.650/2.752 thửa).'],
  [
    'holds sum 45 30 15',
    'Giải quyết 45 vụ tranh chấp đất đai; hòa giải thành 30 vụ, hòa giải không thành 15 vụ.',
  ],
  [
    'holds sum 132 96 36',
    'Phát hiện, bắt giữ 132 vụ buôn lậu, gian lận thương mại với 140 đối tượng, trong đó xử lý hành chính 96 vụ, chuyển xử lý hình sự 36 vụ.',
  ],
  [
    'holds sum 3,2 1,8 1,4',
    'Thu nộp ngân sách 3,2 tỷ đồng (phạt vi phạm hành chính 1,8 tỷ đồng; bán hàng tịch thu 1,4 tỷ đồng).',
  ],
  ['holds growth 50 42 16', 'Tội phạm về trật tự xã hội xảy ra 42 vụ, giảm 16% so với cùng kỳ (50 vụ).'],
  [
    'holds sum 5.238 4.120 1.118',
    'Công an xã đã thu nhận 5.238 hồ sơ định danh điện tử, trong đó mức 1 là 4.120 hồ sơ, mức 2 là 1.118 hồ sơ.',
  ],
  [
    'holds sum 16 9 5 2',
    'Xảy ra 16 vụ cháy, gồm 09 vụ cháy nhà dân, 05 vụ cháy rừng và 02 vụ cháy phương tiện, thiệt hại ước tính 1,2 tỷ đồng.',
  ],
  [
    'holds sum 356,2 210,5 145,7',
    'Tổng dư nợ cho vay của Ngân hàng Chính sách xã hội huyện đạt 356,2 tỷ đồng, trong đó cho vay hộ nghèo 210,5 tỷ đồng, cho vay các chương trình khác 145,7 tỷ đồng.',
  ],
  [
    'holds sum 98.450 64.300 34.150',
    'Dự toán chi năm 2026: 98.450 triệu đồng; trong đó: chi thường xuyên: 64.300 triệu đồng; chi đầu tư phát triển: 34.150 triệu đồng.',
  ],
  [
    'holds rate 46,8 58,5 125',
    'Đến 30/6, toàn tỉnh giải ngân 58,5 tỷ đồng trên tổng số 125 tỷ đồng, đạt 46,8%.',
  ],
  ['holds rate 112 56 50', 'Thu thuế xuất nhập khẩu đạt 56 tỷ đồng, bằng 112% dự toán (50 tỷ đồng).'],
  [
    'holds growth 8.000 9.200 15',
    'Sản lượng tôm thu hoạch đạt 9.200 tấn, tăng 15% so với năm 2024 (8.000 tấn).',
  ],
  [
    'holds sum 14.200 9.800 4.400',
    'Toàn huyện có 14.200 ha lúa, trong đó diện tích lúa chất lượng cao là 9.800 ha, lúa thường là 4.400 ha.',
  ],
  [
    'holds sum 1.250 700 300 250',
    'Tổng đàn trâu, bò, dê toàn xã có 1.250 con: trâu 700 con, bò 300 con, dê 250 con.',
  ],
  [
    'holds sum 36 22 14',
    'Củng cố, thành lập mới 36 hợp tác xã (22 hợp tác xã nông nghiệp, 14 hợp tác xã phi nông nghiệp) với 1.120 thành viên.',
  ],
  [
    'holds sum 87,4 52,1 35,3',
    'Kiên cố hóa 87,4 km kênh mương, trong đó Nhà nước đầu tư 52,1 km, nhân dân đóng góp 35,3 km.',
  ],
  [
    'holds sum 74 50 24',
    'Bảo vệ rừng: phát hiện 74 vụ vi phạm Luật Lâm nghiệp, đã xử lý 50 vụ, đang xác minh 24 vụ.',
  ],
  [
    'holds sum 2.036 1.540 496',
    'Xuất khẩu lao động được 2.036 người, trong đó thị trường Nhật Bản 1.540 người, thị trường Đài Loan 496 người.',
  ],
  [
    'holds sum 410 265 145 & holds rate 64,6 265 410',
    'Rà soát cuối năm, xã còn 410 hộ nghèo, cận nghèo (hộ nghèo 265 hộ, chiếm 64,6%; hộ cận nghèo 145 hộ).',
  ],
  ['holds direction 12,4 9,1', 'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân giảm từ 12,4% xuống còn 9,1%.'],
  [
    'holds sum 61 33 28',
    'Tặng 61 suất quà cho gia đình chính sách, trong đó có 33 suất của Chủ tịch nước và 28 suất của tỉnh.',
  ],
  [
    'holds sum 19 6 13',
    'Đảng ủy ban hành 19 nghị quyết: 06 nghị quyết chuyên đề và 13 nghị quyết thường kỳ.',
  ],
  [
    'holds sum 1.905 1.860 45',
    'Tổng số đảng viên của Đảng bộ là 1.905 đồng chí (đảng viên chính thức 1.860 đồng chí, đảng viên dự bị 45 đồng chí), sinh hoạt tại 62 chi bộ.',
  ],
  ['holds rate 97,6 1.860 1.905', 'Trong 1.905 đảng viên có 1.860 đảng viên chính thức, chiếm 97,6%.'],
  ['holds sum 8 5 3', 'Khai trừ, xóa tên 08 đảng viên (khai trừ 05, xóa tên 03).'],
  [
    'holds sum 11.520 6.020 5.500',
    'Hội Nông dân hiện có 11.520 hội viên, với 6.020 hội viên nam và 5.500 hội viên nữ.',
  ],
  [
    'holds sum 29 17 12',
    'Tổng số 29 tổ hòa giải, trong đó tổ hòa giải ở thôn 17 tổ, tổ hòa giải ở tổ dân phố 12 tổ.',
  ],
  [
    'holds sum 203 150 41 12',
    'Tòa án nhân dân khu vực thụ lý 203 vụ án các loại, gồm: dân sự, hôn nhân gia đình 150 vụ; hình sự 41 vụ; hành chính 12 vụ.',
  ],
  [
    'holds sum 203 187 16 & holds rate 92,1 187 203',
    'Thụ lý 203 vụ, đã giải quyết 187 vụ, đạt 92,1%; còn lại 16 vụ đang giải quyết trong thời hạn luật định.',
  ],
  [
    'holds sum 950 603 347',
    'Thi hành án dân sự: tổng số phải thi hành 950 việc, trong đó số có điều kiện thi hành 603 việc, số chưa có điều kiện 347 việc.',
  ],
  ['holds rate 85,1 513 603', 'Đã thi hành xong 513 việc/603 việc có điều kiện, đạt tỷ lệ 85,1%.'],
  [
    'holds sum 6.780 6.512 268',
    'Trong 9 tháng, Trung tâm Phục vụ hành chính công xã tiếp nhận 6.780 hồ sơ (nộp trực tuyến 6.512 hồ sơ, nộp trực tiếp 268 hồ sơ).',
  ],
  [
    'holds sum 6.654 6.601 53',
    'Đã giải quyết 6.654 hồ sơ, trong đó trước hạn, đúng hạn: 6.601 hồ sơ; quá hạn: 53 hồ sơ.',
  ],
  [
    'holds sum 147 92 55',
    'Rà soát, đơn giản hóa 147 TTHC (cắt giảm thời gian giải quyết 92 TTHC, cắt giảm thành phần hồ sơ 55 TTHC).',
  ],
  [
    'holds sum 24 4 20',
    'Phòng Nội vụ được giao 24 chỉ tiêu biên chế, gồm 04 lãnh đạo và 20 chuyên viên; hiện có mặt 22 người.',
  ],
  [
    'holds sum 38 12 16 10',
    'Trình độ lý luận chính trị của 38 cán bộ, công chức: cao cấp 12 người, trung cấp 16 người, sơ cấp 10 người.',
  ],
  ['holds list 3', 'Thành lập 03 đoàn kiểm tra gồm Đoàn số 1, Đoàn số 2 và Đoàn số 3.'],
  [
    'holds sum 18,6 11,4 7,2',
    'Tổng mức đầu tư 02 tuyến đường là 18,6 tỷ đồng (tuyến thứ nhất 11,4 tỷ đồng, tuyến thứ hai 7,2 tỷ đồng).',
  ],
  [
    'holds sum 320 200 120',
    'Sáng 15/10, Hội Chữ thập đỏ huyện trao tặng 320 suất quà cho đồng bào vùng lũ; 200 suất quà tại xã Yên Sơn và 120 suất quà tại xã Hồng Thái.',
  ],
  [
    'holds sum 75 45 30',
    'Giải thu hút 75 vận động viên (45 nam, 30 nữ) đến từ 12 đơn vị, tranh tài ở 5 nội dung.',
  ],
  [
    'holds sum 92.000 61.000 31.000',
    'Trong quý III, khu di tích đón hơn 90 đoàn với 92.000 lượt khách, trong đó khách trong nước là 61.000 lượt, khách nước ngoài là 31.000 lượt.',
  ],
  [
    'holds sum 54 18 36',
    'Thư viện tỉnh tổ chức 54 chuyến xe lưu động, trong đó 18 chuyến phục vụ tại thị trấn, 36 chuyến tại các xã vùng sâu.',
  ],
  [
    'holds sum 27,5 15 12,5',
    'Ngân sách bố trí 27,5 tỷ đồng để nâng cấp trường học, gồm 15 tỷ đồng từ ngân sách tỉnh và 12,5 tỷ đồng từ ngân sách huyện.',
  ],
  [
    'holds sum 1.456 980 476',
    '- Số lượt người tham dự các lớp tập huấn: 1.456 lượt người, cụ thể như sau:\n+ Cán bộ, công chức: 980 lượt người\n+ Người hoạt động không chuyên trách: 476 lượt người',
  ],
  [
    'holds sum 42 15 27',
    '2.1. Công tác kiểm tra, giám sát\nTrong kỳ đã thực hiện 42 cuộc kiểm tra, giám sát.\nTrong đó:\n- Kiểm tra: 15 cuộc.\n- Giám sát: 27 cuộc.',
  ],
  [
    'holds sum 300 180 70 50',
    'Số lượng đại biểu triệu tập: 300 đại biểu, trong đó:\n1. Đại biểu các chi bộ: 180 đại biểu.\n2. Đại biểu khối cơ quan: 70 đại biểu.\n3. Khách mời: 50 đại biểu.',
  ],
  [
    'holds sum 610 402 208',
    'Tính đến ngày 31/12/2025, tổng số doanh nghiệp đang hoạt động là 610 doanh nghiệp¹.\n\n¹ Trong đó 402 doanh nghiệp thương mại - dịch vụ; 208 doanh nghiệp sản xuất.',
  ],
  [
    'holds sum 85 60 25',
    'Theo đó, có 85 thôn, tổ dân phố được sắp xếp, trong đó có 60 thôn và 25 tổ dân phố.',
  ],
  [
    'holds sum 70 44 26',
    'Đợt này, toàn tỉnh có 70 cá nhân được phong tặng danh hiệu, gồm 44 nghệ nhân ưu tú; 26 nghệ nhân nhân dân.',
  ],
  ['holds part 55 18', 'Thành lập mới 55 doanh nghiệp (trong đó có 18 doanh nghiệp do phụ nữ làm chủ).'],
  [
    'holds sum 13 10 3',
    'Qua kiểm tra phát hiện 13 xe vi phạm tải trọng, gồm 10 xe quá tải trên 20% và 03 xe quá tải trên 50%.',
  ],
  ['holds sum 134 128 6', 'Toàn xã có 134 nhà văn hóa, khu thể thao thôn (đạt chuẩn 128, chưa đạt chuẩn 6).'],
];
export const noClaims: readonly string[] = [
  'Người dân có thể phản ánh qua số 1900.9095 hoặc 0243.846.5050 trong 24/7.',
  'Liều tiêm nhắc lại sau 28 ngày, mũi 3 sau 6 tháng, mỗi liều 0,5 ml.',
  'Chiều cao trung bình của nam là 168,1 cm, nữ là 156,2 cm; cân nặng 58 kg và 49 kg.',
  'Lớp 12A có 42 học sinh, lớp 12B có 40 học sinh, lớp 12C có 45 học sinh.',
  'Tiết 1 từ 7h00 đến 7h45, tiết 2 từ 7h50 đến 8h35, nghỉ giữa giờ 20 phút.',
  'Phương thức 1 xét tuyển 60% chỉ tiêu, phương thức 2 xét tuyển 40% chỉ tiêu, điểm sàn 18 điểm.',
  'Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ.',
  'Khung giá: từ 0 đến 50 kWh là 1.984 đồng/kWh; từ 51 đến 100 kWh là 2.050 đồng/kWh.',
  'Người điều khiển xe có nồng độ cồn 0,45 mg/lít khí thở bị phạt 7 triệu đồng, tước giấy phép 11 tháng.',
  'Bị cáo bị tuyên 3 năm 6 tháng tù về tội trộm cắp tài sản, bồi thường 45 triệu đồng cho 2 bị hại.',
  'Tỷ giá trung tâm ngày 12/11 là 25.103 đồng/USD, tăng 8 đồng; biên độ 5%.',
  'VN-Index tăng 12,5 điểm (0,98%) lên 1.285,6 điểm; 245 mã tăng, 98 mã giảm, 60 mã đứng giá.',
  'Giống lúa ST25 cho năng suất 6,5 tấn/ha, thời gian sinh trưởng 95 - 100 ngày, giá bán 9.200 đồng/kg.',
  'Nhiệt độ thấp nhất 14 độ C, vùng núi dưới 11 độ C, gió đông bắc cấp 3.',
  'Đến năm 2030 có 80% xã đạt chuẩn nông thôn mới, 35% xã nâng cao, 10% xã kiểu mẫu; thu nhập đạt 75 triệu đồng/người/năm.',
  'Bà Nguyễn Thị D sinh năm 1949, có 2 con là liệt sĩ, được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 2014, hiện 76 tuổi.',
  'Kỳ họp thứ 12 có 28/30 đại biểu dự, biểu quyết 28/28 tán thành, bế mạc lúc 17 giờ.',
  'Điều 4. Thành phần hồ sơ\n1. Đơn đề nghị: 01 bản chính.\n2. Bản sao căn cước: 01 bản.\n3. Số lượng hồ sơ: 02 bộ. Thời hạn giải quyết: 15 ngày làm việc.',
  'MỤC LỤC\nPhần I. Đặc điểm tình hình 1\nPhần II. Kết quả 3\nPhần III. Phương hướng 9',
  'Thực hiện phương châm "5 rõ, 3 không", mỗi cán bộ phụ trách 2 thôn, mỗi tháng về cơ sở 3 lần.',
  'Cầu dài 320 m, rộng 9 m, tải trọng HL93, gồm 8 nhịp, kinh phí 95 tỷ đồng.',
  'Xe khách 45 chỗ chở 38 người đi theo hướng Hà Nội - Lào Cai, đến Km 87 thì gặp nạn.',
  'Gói thầu số 3 giá 12,4 tỷ đồng, 5 nhà thầu tham dự, tiết kiệm 2,1%.',
  'Ngày 5/9, hơn 23 triệu học sinh và 1,6 triệu giáo viên cả nước bước vào năm học mới.',
  'Đội tuyển Việt Nam giành 4 HCV, 6 HCB, 9 HCĐ, xếp thứ 3/11 đoàn.',
  'Mỗi cháu được 1 suất quà 500.000 đồng gồm 1 cặp sách, 5 quyển vở và 1 áo ấm.',
  'Bãi bỏ Quyết định số 12/2019/QĐ-UBND và 3 văn bản khác; sửa đổi khoản 2, 3 và 5 Điều 8.',
  'Tháng 1 tiếp nhận 120 hồ sơ, tháng 2 tiếp nhận 60 hồ sơ, tháng 3 tiếp nhận 61 hồ sơ.',
  'Đồng bào Mông chiếm đa số với 65%, sống tại 12 bản, cách trung tâm xã 5 - 20 km.',
  'Ông Vừ A Dính, Bí thư chi bộ từ năm 2010, 15 năm liền là đảng viên hoàn thành tốt nhiệm vụ, nuôi 20 con bò, trồng 3 ha quế.',
  'Chỉ tiêu 1: 95 điểm; chỉ tiêu 2: 90 điểm; chỉ tiêu 3: 88 điểm; xếp loại Tốt.',
  'Vốn đầu tư nước ngoài đăng ký 2,5 tỷ USD, vốn thực hiện 1,1 tỷ USD, thu hút 120 dự án mới và 45 dự án tăng vốn.',
];
