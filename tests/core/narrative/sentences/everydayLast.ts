/**
 * Written last, in two lots of 24 claims: 21 and 19 of them were read at first sight, and nothing else was disputed.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 356 214 142',
    'Tổng số lao động của doanh nghiệp là 356 người, lao động nữ 214 người, lao động nam 142 người.',
  ],
  ['holds difference 19 23 4', 'Trong quý đã phát hiện 23 vụ buôn lậu, tăng 4 vụ so với quý trước (19 vụ).'],
  [
    'holds average 8 416 52',
    'Đội Quản lý thị trường kiểm tra 86 vụ, xử lý 52 vụ, phạt tiền 416 triệu đồng, bình quân 8 triệu đồng/vụ.',
  ],
  [
    'holds sum 1.204 640 318 246',
    'Bảo hiểm xã hội giải quyết 1.204 lượt hưởng chế độ (ốm đau 640, thai sản 318, dưỡng sức 246).',
  ],
  [
    'holds sum 16 1 12 3',
    'Mạng lưới y tế gồm 1 bệnh viện, 12 trạm y tế, 3 phòng khám tư nhân với tổng số 16 cơ sở.',
  ],
  [
    'holds sum 5.400 3.780 1.620 & holds rate 70 3.780 5.400 & holds shares 70 30 & holds rate 30 1.620 5.400',
    'Tổng kinh phí 5.400 triệu đồng, trong đó ngân sách trung ương 3.780 triệu đồng (70%), ngân sách địa phương 1.620 triệu đồng (30%).',
  ],
  [
    'holds growth 40.000 45.000 12,5',
    'Chương trình trồng được 45.000 cây xanh, vượt 12,5% kế hoạch (40.000 cây).',
  ],
  [
    'holds difference 24,6 22,1 2,5',
    'Tỷ lệ trẻ suy dinh dưỡng thể thấp còi giảm từ 24,6% xuống 22,1%, giảm 2,5 điểm phần trăm.',
  ],
  ['holds sum 35 20 15', 'Lớp học có 35 học sinh, 20 nữ, 15 nam.'],
  [
    'holds rate 80 128 160 & holds sum 160 128 32',
    'Đã lắp đặt 128/160 camera, đạt 80% khối lượng; còn 32 camera chưa lắp đặt.',
  ],
  [
    'holds part 540 512 & holds rate 94,8 512 540',
    'Số doanh nghiệp đang hoạt động là 540, trong đó 512 doanh nghiệp nhỏ và siêu nhỏ, chiếm 94,8%.',
  ],
  ['holds average 0,2 18,6 93', 'Thu hồi 18,6 ha đất của 93 hộ, bình quân 0,2 ha/hộ.'],
  [
    'holds sum 3.150 1.050 2.100',
    'Năm 2025, sản lượng thủy sản 3.150 tấn: khai thác 1.050 tấn, nuôi trồng 2.100 tấn.',
  ],
  ['holds times 2 74 37', 'Số bị can bị khởi tố là 74, gấp 2 lần cùng kỳ (37 bị can).'],
  ['holds rate 106,7 320 300', 'Hội Chữ thập đỏ vận động 320 đơn vị máu, đạt 106,7% chỉ tiêu (300 đơn vị).'],
  ['holds sum 245 241 4', 'Tổng số phiếu phát ra 250, thu về 245, hợp lệ 241, không hợp lệ 4.'],
  [
    'holds sum 90 54 27 9',
    'Trong 90 dự án có 54 dự án hoàn thành, 27 dự án đang thực hiện, 9 dự án chậm tiến độ.',
  ],
  ['holds sum 412 268 97 47', 'Chi cục đã cấp 412 giấy phép, gồm cấp mới 268, gia hạn 97, cấp lại 47.'],
  [
    'holds average 9 28,8 3.200',
    'Đến hết tháng 8, đã chi trả 28,8 tỷ đồng cho 3.200 đối tượng, bình quân 9 triệu đồng/người.',
  ],
  [
    'holds rate 99 1.485 1.500 & holds sum 1.500 1.485 15 & holds shares 99 1 & holds rate 1 15 1.500',
    'Kết quả xét nghiệm 1.500 mẫu, 1.485 mẫu đạt (99%), 15 mẫu không đạt (1%).',
  ],
  [
    'holds sum 110 62 48',
    'Ủng hộ đợt 1 được 62 triệu đồng, đợt 2 được 48 triệu đồng, tổng cộng 110 triệu đồng.',
  ],
  ['holds sum 16 13 3', 'Thanh tra 16 cuộc, đã kết luận 13 cuộc, 3 cuộc đang tiến hành.'],
  [
    'holds rate 98 2.352 2.400 & holds difference 96,5 98 1,5',
    'Số hộ sử dụng điện 2.352/2.400 hộ, đạt 98%, tăng 1,5 điểm phần trăm so với năm trước (96,5%).',
  ],
  [
    'holds sum 1.820 273 1.365 182',
    'Toàn ngành có 1.820 cán bộ; trong đó trên đại học 273 người, đại học 1.365 người, còn lại 182 người trình độ khác.',
  ],
  [
    'holds sum 98 41 29 16 12',
    'Ủy ban Mặt trận Tổ quốc xã tổ chức 14 hội nghị tiếp xúc cử tri với 1.260 lượt cử tri tham dự, ghi nhận 98 ý kiến, trong đó lĩnh vực đất đai 41 ý kiến, giao thông 29 ý kiến, môi trường 16 ý kiến, lĩnh vực khác 12 ý kiến.',
  ],
  [
    'holds sum 186 97 89',
    'Công tác hộ tịch: đăng ký khai sinh 186 trường hợp (nam 97, nữ 89), khai tử 74 trường hợp, kết hôn 52 cặp.',
  ],
  [
    'holds sum 2.540 2.145 318 77',
    'Chứng thực bản sao 2.145 việc, chứng thực chữ ký 318 việc, chứng thực hợp đồng 77 việc; tổng số việc chứng thực là 2.540 việc.',
  ],
  [
    'holds sum 25 21 4 & holds rate 84 21 25',
    'Tổ hòa giải đã tiếp nhận 25 vụ việc, hòa giải thành 21 vụ việc, đạt tỷ lệ 84%; hòa giải không thành 4 vụ việc.',
  ],
  [
    'holds rate 90 11,25 12,5',
    'Lượng rác thải sinh hoạt phát sinh 12,5 tấn/ngày, thu gom 11,25 tấn/ngày, đạt 90%.',
  ],
  [
    'holds rate 81 6.480 8.000 & holds growth 6.000 6.480 8',
    'Số thuế đã thu 9 tháng là 6.480 triệu đồng, đạt 81% dự toán năm (8.000 triệu đồng), tăng 8% so với cùng kỳ (6.000 triệu đồng).',
  ],
  [
    'holds difference 3,0 3,24 0,24',
    'Sản lượng điện thương phẩm đạt 3,24 triệu kWh, tăng 0,24 triệu kWh so với tháng trước (3,0 triệu kWh).',
  ],
  ['holds sum 28 26 2', 'Chi bộ có 28 đảng viên, dự họp 26 đồng chí, vắng 2 đồng chí (có lý do).'],
  [
    'holds sum 46 4 12 30',
    'Từ đầu năm đến nay đã xảy ra 3 đợt thiên tai làm 2 người bị thương, 46 nhà bị hư hỏng (4 nhà sập hoàn toàn, 12 nhà hư hỏng nặng, 30 nhà hư hỏng nhẹ), ước thiệt hại 2,1 tỷ đồng.',
  ],
  [
    'holds average 50 17,1 342',
    'Hội Phụ nữ quản lý 9 tổ tiết kiệm với 342 thành viên, dư nợ 17,1 tỷ đồng, bình quân 50 triệu đồng/thành viên.',
  ],
  [
    'holds difference 310 355 45',
    'Đoàn Thanh niên kết nạp 45 đoàn viên mới, nâng tổng số đoàn viên từ 310 lên 355 đoàn viên.',
  ],
  [
    'holds rate 80 16 20 & holds sum 16 13 3',
    'Có 16/20 trường đạt chuẩn quốc gia (80%), trong đó mức độ 1 có 13 trường, mức độ 2 có 3 trường.',
  ],
  [
    'holds rate 104 520 500 & holds sum 520 455 65',
    'Toàn huyện trồng mới 520 ha rừng, đạt 104% kế hoạch (500 ha); trong đó rừng sản xuất 455 ha, rừng phòng hộ 65 ha.',
  ],
  ['holds difference 7,8 6,3 1,5', 'Tỷ lệ hộ nghèo đầu năm 7,8%, cuối năm còn 6,3%, giảm 1,5%.'],
  [
    'holds sum 64 58 6 & holds rate 90,6 58 64 & holds shares 90,6 9,4 & holds rate 9,4 6 64',
    'Kiểm tra an toàn thực phẩm 64 cơ sở: đạt yêu cầu 58 cơ sở (90,6%), không đạt 6 cơ sở (9,4%).',
  ],
  [
    'holds sum 18,2 6,4 11,8',
    'Tổng chi 18,2 tỷ đồng, gồm chi đầu tư 6,4 tỷ đồng, chi thường xuyên 11,8 tỷ đồng.',
  ],
  ['holds sum 12 8 3 1', 'Cử 12 cán bộ đi đào tạo (8 đại học, 3 thạc sĩ, 1 tiến sĩ).'],
  [
    'holds part 12.400 3.100 & holds rate 25 3.100 12.400',
    'Thư viện có 12.400 đầu sách, trong đó sách thiếu nhi 3.100 đầu sách (chiếm 25%).',
  ],
  [
    'holds difference 140 118 22 & holds growth 140 118 15,7',
    'Số người cai nghiện là 118, giảm 22 người (15,7%) so với cùng kỳ năm trước (140 người).',
  ],
  ['holds sum 10 7 3', 'Tuyển dụng 7/10 chỉ tiêu viên chức, còn 3 chỉ tiêu chưa tuyển được.'],
  [
    'holds sum 18.000 8.400 9.600',
    'Sáu tháng đầu năm, xã đón 8.400 lượt khách, 6 tháng cuối năm đón 9.600 lượt khách; cả năm đón 18.000 lượt khách.',
  ],
  [
    'holds sum 250 200 50 & holds rate 80 200 250 & holds shares 80 20 & holds rate 20 50 250',
    'Có 250 hộ kinh doanh, trong đó 200 hộ nộp thuế khoán (80%), 50 hộ kê khai (20%).',
  ],
  [
    'holds sum 36,5 28 8,5',
    'Tổng số tiền thu được là 36,5 triệu đồng; đã chi 28 triệu đồng; còn tồn quỹ 8,5 triệu đồng.',
  ],
];

export const noClaims: readonly string[] = [
  'Đợt 1 cấp 20 tấn gạo, đợt 2 cấp 15 tấn gạo và 300 thùng mì cho 6 xã.',
  'Trong số 12 dự án, 7 dự án có vốn ODA, 9 dự án có mặt bằng sạch.',
  'Ba năm gần đây, số vụ cháy lần lượt là 12, 15 và 9 vụ.',
  'Tiền điện tháng 5 là 2,3 triệu đồng, tháng 6 là 2,9 triệu đồng.',
  'Cây lúa 500 ha năng suất 60 tạ/ha; cây ngô 200 ha năng suất 45 tạ/ha; rau màu 80 ha.',
  'Học phí 850.000 đồng/tháng, bán trú 700.000 đồng/tháng, bảo hiểm 680.400 đồng/năm.',
  'Xe chở 45 người, chạy 320 km trong 6 giờ, bình quân 53 km/giờ.',
  'Công ty có 3 nhà máy, 1.200 công nhân, doanh thu bình quân 90 tỷ đồng/năm.',
  'Mục tiêu: giảm nghèo 3%/năm; thu nhập 60 triệu đồng/người; 95% lao động có việc làm; tỷ lệ đô thị hóa 30%.',
  'Khảo sát 200 hộ: 150 hộ có xe máy, 120 hộ có tủ lạnh, 90 hộ có máy giặt.',
  'Trận đấu kết thúc 3-1, có 2 thẻ vàng, 12.000 khán giả.',
  'Gói thầu số 5 gồm 12 hạng mục, giá 4,5 tỷ đồng, thời gian 180 ngày, 3 nhà thầu tham dự.',
  'Dịch vụ công trực tuyến mức độ 3, 4 đạt 80%, thanh toán trực tuyến 65%, số hóa 92%.',
  'Nhà văn hóa rộng 300 m2, sức chứa 150 người, kinh phí 1,2 tỷ đồng, trong đó Nhà nước 70%, nhân dân 30%.',
  'Lương tối thiểu vùng I là 4.960.000 đồng, vùng II là 4.410.000 đồng, vùng III là 3.860.000 đồng.',
  'Cuộc thi có 3 vòng; vòng 1 chọn 50 thí sinh, vòng 2 chọn 20 thí sinh, vòng 3 chọn 5 thí sinh.',
  'Mỗi thôn cử 2 người, mỗi xã không quá 30 người, tổng số toàn huyện dự kiến 250 người.',
  'Từ 01/01 đến 30/6, nhiệt độ trung bình 23,5 độ C, lượng mưa 650 mm, số giờ nắng 720 giờ.',
  'Thời hiệu là 3 năm; nộp chậm 10 ngày phạt 0,03%/ngày; quá 90 ngày thì cưỡng chế.',
  'Có 5 nhóm giải pháp, 18 nhiệm vụ, 42 sản phẩm phải hoàn thành trước ngày 30/11/2026.',
  'Giai đoạn 2021-2025 đạt 18/19 tiêu chí; giai đoạn 2026-2030 phấn đấu đạt 19/19 tiêu chí.',
  'Bà con trồng 15 ha cam, 12 ha bưởi, thu nhập 200 triệu đồng/ha, tạo việc làm cho 60 lao động.',
  'Xe tải 5 tấn chở 7 tấn hàng, vượt tải 40%, bị phạt 8 triệu đồng.',
  'Tổ 12, khu phố 3 có 96 hộ; 90 hộ đăng ký, 88 hộ lắp camera, 60 hộ góp tiền.',
  'Chỉ số PAPI đạt 43,2 điểm, xếp thứ 12/63, tăng 8 bậc; chỉ số PCI 66,4 điểm, xếp thứ 30.',
];
