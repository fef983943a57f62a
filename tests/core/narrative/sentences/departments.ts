/**
 * Sentences in the style of many departments: courts, customs, forestry, health, schools, treasury. At first sight 37 of the 54 claims were judged rightly.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 1.268 812 345 111',
    'Toàn ngành Tòa án tỉnh thụ lý 1.268 vụ, việc, lần lượt là dân sự 812, hình sự 345 và hành chính 111.',
  ],
  [
    'broken sum 4.512 3.020 1.104 398',
    'Cục Hải quan đã thông quan 4.512 tờ khai, trong đó luồng xanh 3.020, luồng vàng 1.104, còn lại 398 tờ khai luồng đỏ.',
  ],
  [
    'holds growth 648 745,2 15',
    'Thu nội địa 9 tháng đạt 745,2 tỷ đồng, tăng 15 % so với cùng kỳ (648 tỷ đồng).',
  ],
  [
    'holds sum 1.240,5 1.015,5 180 45',
    'Diện tích rừng trồng mới là 1.240,5 ha (rừng sản xuất 1.015,5 ha; rừng phòng hộ 180 ha; rừng đặc dụng 45 ha).',
  ],
  ['broken rate 14,5 15 1.200', 'Tỷ suất tử vong trẻ em dưới 5 tuổi là 14,5‰ (15/1.200 trẻ).'],
  [
    'holds difference 84,5 87,52 3,02',
    'Chỉ số PAR INDEX đạt 87,52 điểm, tăng 3,02 điểm so với năm trước (84,5 điểm).',
  ],
  [
    'holds sum hai trăm mười lăm 160 55',
    'Lực lượng dân quân toàn huyện có hai trăm mười lăm đồng chí, gồm 160 đồng chí dân quân cơ động và 55 đồng chí dân quân tại chỗ.',
  ],
  [
    'holds rate 33,3 9 27 & holds sum 29 27 2',
    'Đã có 27/29 xã đạt chuẩn, trong đó 9/27 xã đạt chuẩn nâng cao, chiếm 33,3%; còn 02 xã chưa đạt.',
  ],
  [
    'holds sum 1.125 900 225 & holds rate 80 900 1.125',
    'Toàn tỉnh có 1.125 km đường tỉnh, trong đó 900 km đã được nhựa hóa (chiếm 80%), 225 km còn lại là đường cấp phối.',
  ],
  [
    'holds sum 64 12 35 17',
    'Ban hành 64 văn bản, cụ thể như sau:\n- Nghị quyết: 12;\n- Quyết định: 35;\n- Kế hoạch: 17.',
  ],
  [
    'broken sum 1.760 520 690 560',
    'Tổng số viên chức toàn ngành giáo dục: 2.140 người. Trong đó:\n- Cán bộ quản lý: 180 người;\n- Giáo viên: 1.760 người (mầm non 520, tiểu học 690, trung học cơ sở 560);\n- Nhân viên: 200 người.',
  ],
  [
    'holds rate 16 512 3.200 & holds rate 8 256 3.200',
    'Khám sức khỏe cho 3.200 lượt người cao tuổi, phát hiện 512 người tăng huyết áp (16%), 256 người đái tháo đường (8%).',
  ],
  [
    'holds sum 12,6 8,4 2,7 1,5',
    'Huy động 12,6 tỷ đồng, trong đó: ngân sách 8,4 tỷ đồng, Nhân dân đóng góp 2,7 tỷ đồng, doanh nghiệp hỗ trợ 1,5 tỷ đồng.',
  ],
  [
    'holds rate 95,2 412.350 433.141',
    'Số người tham gia bảo hiểm y tế là 412.350 người, đạt tỷ lệ bao phủ 95,2% dân số (433.141 người).',
  ],
  ['broken rate 91,65 118 126', 'Tỷ lệ điều tra, khám phá án đạt 91,65% (118/126 vụ).'],
  [
    'holds sum 356 298 41 17',
    'Cấp 356 giấy phép xây dựng, trong đó: 298 giấy phép nhà ở riêng lẻ; 41 giấy phép công trình; 17 giấy phép sửa chữa.',
  ],
  [
    'broken sum 14 5 8',
    'Sở Nội vụ tham mưu bổ nhiệm 14 lãnh đạo (05 cấp trưởng, 08 cấp phó), luân chuyển 06 đồng chí.',
  ],
  [
    'holds rate 94,3 231 245',
    'Ông Nguyễn Văn A được 231 phiếu tín nhiệm trên tổng số 245 phiếu hợp lệ, đạt 94,3%.',
  ],
  [
    'holds sum 1.358 845,6 512,4',
    'Tổng kim ngạch xuất nhập khẩu đạt 1.358 triệu USD, trong đó xuất khẩu 845,6 triệu USD, nhập khẩu 512,4 triệu USD.',
  ],
  [
    'holds sum 312 241 58 13',
    'Năm 2025, toàn tỉnh thành lập mới 312 doanh nghiệp[1].\n\n[1] Công ty TNHH 241, công ty cổ phần 58, doanh nghiệp tư nhân 13.',
  ],
  [
    'holds difference 27 21 6 & holds growth 27 21 22,2',
    'Từ 27 đơn vị sự nghiệp giảm xuống còn 21 đơn vị (giảm 06 đơn vị, tương đương 22,2%).',
  ],
  ['holds growth 45 31 31,1', 'Sau sắp xếp, giảm từ 45 phòng xuống 31 phòng, giảm 31,1%.'],
  ['holds rate 94 2.350 2.500', 'Doanh thu du lịch 2.350 tỷ đồng, đạt 94% kế hoạch (2.500 tỷ đồng).'],
  [
    'holds sum 4.812 3.105 962 745',
    'Toàn tỉnh có 4.812 người nghiện ma túy có hồ sơ quản lý, trong đó: đang ở cộng đồng 3.105 người, trong cơ sở cai nghiện 962 người, trại giam 745 người.',
  ],
  [
    'holds sum 36 31 5 & holds sum 5.480 4.260 1.220',
    'Thu hút 36 dự án, với tổng vốn 5.480 tỷ đồng; trong đó có 31 dự án trong nước (4.260 tỷ đồng), 5 dự án FDI (1.220 tỷ đồng).',
  ],
  [
    'holds sum 1.240 430 615 195',
    'Hỗ trợ 1.240 hộ, gồm 430 hộ nghèo, 615 hộ cận nghèo và 195 hộ mới thoát nghèo, với tổng kinh phí 3,72 tỷ đồng (bình quân 3 triệu đồng/hộ).',
  ],
  ['holds sum 87 21 9 57', 'Tiếp nhận 87 đơn (khiếu nại: 21; tố cáo: 9; kiến nghị, phản ánh: 57).'],
  [
    'holds difference 1.647 1.305 342',
    'Trung tâm Kiểm soát bệnh tật ghi nhận 214 ca sốt xuất huyết, cộng dồn từ đầu năm 1.305 ca, giảm 342 ca so với cùng kỳ năm 2024 (1.647 ca).',
  ],
  ['holds sum 3.450 1.722 1.728', 'Nhân khẩu: 3.450 (nam: 1.722; nữ: 1.728).'],
  [
    'holds shares 32,4 28,1 39,5',
    'Cơ cấu kinh tế: nông, lâm nghiệp 32,4%; công nghiệp - xây dựng 28,1%; dịch vụ 39,5%.',
  ],
  ['holds shares 12 71 9 8', 'Trình độ cán bộ: trên đại học 12%, đại học 71%, cao đẳng 9%, trung cấp 8%.'],
  [
    'holds sum 38 24 9 1 4',
    'Trong 5 năm, đã thi hành kỷ luật 38 đảng viên: khiển trách 24, cảnh cáo 9, cách chức 1, khai trừ 4.',
  ],
  [
    'holds sum 118 102 16 & holds rate 86,4 102 118',
    'Hòa giải 118 vụ việc; hòa giải thành 102 vụ, đạt 86,4%; hòa giải không thành 16 vụ.',
  ],
  [
    'holds sum 400 286,5 113,5 & holds rate 71,6 286,5 400 & holds rate 28,4 113,5 400',
    'Tổng chi ngân sách địa phương 400 tỷ đồng; trong đó chi thường xuyên 286,5 tỷ đồng, chiếm 71,6%, chi đầu tư 113,5 tỷ đồng, chiếm 28,4%.',
  ],
  [
    'holds difference 95,8 86,2 9,6',
    'Nợ thuế đến 31/12 là 86,2 tỷ đồng, giảm 9,6 tỷ đồng so với đầu năm (95,8 tỷ đồng).',
  ],
  [
    'holds difference 17.220 18.450 1.230 & holds growth 17.220 18.450 7,1',
    'Dư nợ cho vay đạt 18.450 tỷ đồng, tăng 1.230 tỷ đồng (tăng 7,1%) so với đầu năm (17.220 tỷ đồng).',
  ],
  ['holds rate 100 140 140', 'Giao quân 140 thanh niên, đạt 100% chỉ tiêu (140/140).'],
  [
    'holds sum 64 28 13 15 8',
    'Chương trình dân tộc đầu tư 64 công trình, trong đó giao thông 28, thủy lợi 13, trường học 15 và nhà văn hóa 8.',
  ],
  ['holds sum 32 11 11 10', 'Trường có 32 lớp: khối 10 có 11 lớp, khối 11 có 11 lớp, khối 12 có 10 lớp.'],
  ['holds rate 98,57 5.116 5.190', 'Đỗ tốt nghiệp 5.116/5.190 thí sinh, tỷ lệ 98,57%.'],
  [
    'holds sum 58 17 12 29',
    'Thực hiện tinh giản 58 biên chế, gồm: công chức cấp huyện 17, công chức cấp xã 12, viên chức 29.',
  ],
  [
    'holds sum 9 5 4',
    'Tổ chức 9 lớp (05 lớp tại huyện, 04 lớp tại xã) cho 405 học viên, bình quân 45 học viên/lớp.',
  ],
  ['broken difference 1.875 1.402 463', 'Đầu năm có 1.875 hộ nghèo, cuối năm còn 1.402 hộ, giảm 463 hộ.'],
  ['holds sum 8 2 5 1', 'Huyện có 02 xã loại I, 5 xã loại II và 1 xã loại III, tổng số 8 xã.'],
  ['holds rate 30,0 407 1.356', 'Trong tổng số 1.356 đại biểu HĐND các cấp có 407 đại biểu nữ, chiếm 30,0%.'],
  [
    'holds rate 96 18.240 19.000 & holds rate 95 190 200',
    'Qua bình xét, có 18.240/19.000 gia đình đạt danh hiệu Gia đình văn hóa, đạt 96 %; 190/200 thôn đạt danh hiệu Thôn văn hóa, đạt 95 %.',
  ],
  [
    'holds rate 97,4 1.850 1.900 & holds difference 1.800 1.850 50',
    'Vụ Đông Xuân gieo cấy 1.850 ha lúa, đạt 97,4 % kế hoạch (1.900 ha), tăng 50 ha so với vụ trước (1.800 ha).',
  ],
  [
    'holds sum 215 98 117 & holds sum 402 143 259',
    'Công an tỉnh khởi tố 215 vụ, 402 bị can (tội phạm ma túy 98 vụ, 143 bị can; tội phạm trật tự xã hội 117 vụ, 259 bị can).',
  ],
  [
    'holds sum 2.316 1.204 876 236',
    'Chi trả trợ cấp cho 2.316 đối tượng với số tiền 1.389,6 triệu đồng; trong đó người cao tuổi 1.204 đối tượng, người khuyết tật 876 đối tượng, trẻ mồ côi 236 đối tượng.',
  ],
  [
    'broken sum 2.015 1.955 61',
    'Bộ phận Một cửa tiếp nhận 2.015 hồ sơ (kỳ trước chuyển sang 115; tiếp nhận mới 1.900), đã trả 1.955 hồ sơ, đang xử lý 61 hồ sơ.',
  ],
  [
    'holds rate 76 45,6 60',
    'Lúc 7h00, hồ chứa có dung tích 45,6 triệu m3, đạt 76 % dung tích thiết kế (60 triệu m3).',
  ],
  ['holds difference 14,5 14,2 0,3', 'Tỷ suất sinh thô 14,2‰, giảm 0,3‰ so với năm trước (14,5‰).'],
  ['holds shares 45 38 15 2', 'Xếp loại chất lượng: tốt 45%, khá 38%, trung bình 15%, yếu 2%.'],
  [
    'holds sum 75 30 45',
    'Xã Thanh Sơn có 75 hộ bị ảnh hưởng: 30 hộ phải di dời khẩn cấp và 45 hộ nằm trong vùng nguy cơ cao.',
  ],
];

export const noClaims: readonly string[] = [
  'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; Thông tư 01/2023/TT-VPCP ngày 05/4/2023; Quyết định 766/QĐ-TTg ngày 23/6/2022.',
  'Khoản 2 Điều 7, điểm b khoản 3 Điều 12 Luật số 72/2025/QH15; mức phạt từ 5.000.000 đồng đến 10.000.000 đồng.',
  'Giai đoạn 2026 - 2030, phấn đấu tốc độ tăng trưởng GRDP bình quân 10 - 11%/năm; GRDP bình quân đầu người đạt 105 triệu đồng; tỷ lệ hộ nghèo giảm 2 - 3%/năm.',
  'Trận đấu kết thúc với tỷ số 3-1; hiệp một 1-1; có 12.450 khán giả; trọng tài rút 4 thẻ vàng, 1 thẻ đỏ.',
  'Tại Kỳ họp thứ 15, HĐND tỉnh khóa XV, nhiệm kỳ 2021 - 2026 đã thông qua 22 nghị quyết; 100% đại biểu tán thành.',
  '1. Khái quát chung ........ 3\n2. Kết quả thực hiện ........ 7\n3. Tồn tại, hạn chế ........ 15',
  'Cuộc họp bắt đầu lúc 8 giờ 00 phút ngày 12 tháng 11 năm 2025, tại phòng họp số 2, kết thúc lúc 11 giờ 30 phút; có 15/17 thành viên dự.',
  'Học phí: mầm non 95.000 đồng/tháng, tiểu học 0 đồng, THCS 110.000 đồng/tháng, THPT 160.000 đồng/tháng.',
  'Thời gian giải quyết 20 ngày (thẩm định 12 ngày, trình ký 3 ngày).',
  'Xã có 8 dân tộc cùng sinh sống, trong đó dân tộc Thái chiếm 52%, dân tộc Mông chiếm 23%.',
  'Vé tàu tuyến Hà Nội - Lào Cai giá 385.000 đồng, giảm 10% cho người cao tuổi, 50% cho trẻ em từ 6 đến dưới 10 tuổi.',
  'Phạt tiền từ 2 đến 4 triệu đồng đối với 3 hành vi; tước giấy phép từ 1 đến 3 tháng.',
  'Vốn điều lệ 50 tỷ đồng, nhà đầu tư A góp 51%, nhà đầu tư B góp 34%.',
  'Tổ chức 2 đợt: đợt 1 có 120 người tham gia, đợt 2 có 135 người tham gia.',
  'Trong 10 năm qua, 6 lần huyện được tặng Cờ thi đua, 3 lần nhận Bằng khen.',
  'Chỉ số giá tiêu dùng tháng 10 tăng 0,21% so với tháng trước, tăng 3,25% so với cùng kỳ; bình quân 10 tháng tăng 3,27%.',
  'Ngày 20/11, thầy trò trường THCS số 1 nhận 3 Bằng khen, 11 Giấy khen và 200 suất quà.',
  'Có 03 đơn vị: Chi cục Thủy lợi, Chi cục Chăn nuôi và Thú y, Chi cục Kiểm lâm chưa nộp báo cáo.',
  'Độ tuổi: dưới 30 tuổi 12%, từ 30 đến 40 tuổi 45%, trên 40 tuổi 43%.',
  'Xe khách biển số 25B-003.42 chở 29 người đâm xe tải biển số 24C-112.05 làm 3 người bị thương.',
  'Thang lương: bậc 1: 2,34; bậc 2: 2,67; bậc 3: 3,00.',
  'So với tháng 9, tăng 4 vụ, giảm 2 người chết, tăng 5 người bị thương.',
  'Quỹ huy động được 245 triệu đồng, vượt 22,5% kế hoạch.',
  'Xảy ra 45 vụ, so với cùng kỳ giảm 8 vụ (-15,1%), làm chết 18 người (giảm 5 người).',
  'Mật độ dân số 215 người/km², diện tích 96,4 km², dân số 20.726 người.',
  'Thiệt hại ước tính trên 48 tỷ đồng, trong đó nông nghiệp 30,5 tỷ đồng, giao thông 17,9 tỷ đồng.',
  'Thứ hạng tăng 5 bậc, từ vị trí thứ 42 lên vị trí thứ 37/63.',
  'Bệnh viện có 186 cán bộ: 42 bác sĩ, 88 điều dưỡng, 21 kỹ thuật viên, còn lại là nhân viên khác.',
];
