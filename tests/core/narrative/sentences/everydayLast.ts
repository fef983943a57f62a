/**
 * Written last: 21 of the 24 claims were read at first sight, and nothing else was disputed.
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
];
