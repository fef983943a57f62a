/**
 * Sentences that were held back until the reading had been mended with those of `departments`: 37 of the 53 claims were judged rightly before, 46 after.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 57 21 19 17',
    'Quý III, Chi cục Kiểm lâm lập biên bản 57 vụ vi phạm, trong đó phá rừng 21 vụ, vận chuyển lâm sản trái phép 19 vụ, còn lại 17 vụ là các hành vi khác.',
  ],
  [
    'holds rate 84 1.386 1.650',
    'Thu ngân sách nhà nước trên địa bàn ước đạt 1.386 tỷ đồng, bằng 84% dự toán (1.650 tỷ đồng).',
  ],
  [
    'holds rate 112 3.360 3.000',
    'Sản lượng thủy sản đạt 3.360 tấn, đạt 112 % kế hoạch năm (kế hoạch 3.000 tấn).',
  ],
  ['holds rate 12,5 15 1.200', 'Tỷ suất tử vong trẻ em dưới 5 tuổi là 12,5‰ (15/1.200 trẻ).'],
  ['holds difference 11,8 9,5 2,3', 'Tỷ lệ hộ nghèo giảm 2,3 điểm phần trăm, từ 11,8% xuống còn 9,5%.'],
  [
    'holds difference 56,5 61,2 4,7',
    'Tỷ lệ giải ngân đạt 61,2 %, cao hơn cùng kỳ 4,7 điểm % (cùng kỳ đạt 56,5 %).',
  ],
  [
    'holds sum ba mươi hai hai mươi mười hai',
    'Huyện có ba mươi hai thôn, trong đó hai mươi thôn đã có điện, mười hai thôn chưa có điện.',
  ],
  [
    'holds sum 45.210 12.340 8.770 24.100',
    'Đàn gia súc 45.210 con, gồm: trâu 12.340 con, bò 8.770 con, lợn 24.100 con.',
  ],
  [
    'holds sum 24.600 14.000 10.600',
    'Nhà máy nước cung cấp 24.600 m³/ngày đêm, gồm trạm số 1 14.000 m³, trạm số 2 10.600 m³.',
  ],
  [
    'holds sum 2.140 180 1.760 200 & holds sum 180 68 112 & holds sum 1.760 520 690 550',
    'Tổng số viên chức toàn ngành giáo dục: 2.140 người. Trong đó:\n- Cán bộ quản lý: 180 người (Hiệu trưởng 68 người, Phó Hiệu trưởng 112 người);\n- Giáo viên: 1.760 người (mầm non 520, tiểu học 690, trung học cơ sở 550);\n- Nhân viên: 200 người.',
  ],
  [
    'holds rate 41,7 15 36 & holds rate 55,6 20 36',
    'Kết nạp 36 đảng viên mới (nữ 15 đồng chí, chiếm 41,7%; dân tộc thiểu số 20 đồng chí, chiếm 55,6%).',
  ],
  [
    'holds difference 53 45 8',
    'Số vụ tai nạn giao thông giảm 8 vụ (45/53 vụ), giảm 5 người chết (18/23 người).',
  ],
  [
    'holds sum 2.450.000.000 1.960.000.000 490.000.000',
    'Tổng kinh phí là 2.450.000.000 đồng (Hai tỷ bốn trăm năm mươi triệu đồng), trong đó ngân sách trung ương 1.960.000.000 đồng, ngân sách địa phương 490.000.000 đồng.',
  ],
  ['holds rate 93,65 118 126', 'Điều tra, làm rõ 118/126 vụ (đạt 93,65%), bắt 205 đối tượng.'],
  [
    'holds rate 86,05 74 86 & holds rate 13,95 12 86',
    'Trong số 86 cơ sở được kiểm tra, 74 cơ sở đạt yêu cầu, chiếm 86,05%; 12 cơ sở vi phạm, chiếm 13,95%.',
  ],
  [
    'holds sum 14 5 9',
    'Sở Nội vụ tham mưu bổ nhiệm 14 lãnh đạo (05 cấp trưởng, 09 cấp phó), luân chuyển 06 đồng chí, điều động 11 công chức.',
  ],
  [
    'holds rate 99,2 248 250 & holds sum 250 248 2',
    'Đại hội có 248/250 đại biểu chính thức được triệu tập có mặt, đạt 99,2%; vắng 02 đại biểu.',
  ],
  [
    'holds sum 1,25 0,87 0,38',
    'Tổng vốn đăng ký 1,25 tỷ USD, gồm 18 dự án cấp mới (0,87 tỷ USD) và 9 dự án tăng vốn (0,38 tỷ USD).',
  ],
  [
    'holds sum 38 14 16 8',
    'Xây dựng mới 5 trường, 38 phòng học (mầm non 14 phòng, tiểu học 16 phòng, THCS 8 phòng).',
  ],
  [
    'broken sum 96 61 27 9',
    'Cơ quan điều tra đã xử lý 96 tin báo(1), không để tồn đọng.\n\n(1) Khởi tố 61 tin, không khởi tố 27 tin, tạm đình chỉ 9 tin.',
  ],
  [
    'broken growth 27 21 23,2',
    'Số đơn vị sự nghiệp giảm từ 27 đơn vị xuống còn 21 đơn vị (giảm 06 đơn vị, tương đương 23,2%).',
  ],
  [
    'holds sum 1,26 86 nghìn 1,174',
    'Lượng khách du lịch đạt 1,26 triệu lượt (khách quốc tế 86 nghìn lượt, khách nội địa 1,174 triệu lượt).',
  ],
  [
    'holds sum 2.150 1.300 850',
    'Mạng lưới y tế có 12 bệnh viện với 2.150 giường bệnh, trong đó tuyến tỉnh 1.300 giường, tuyến huyện 850 giường; đạt 32,5 giường bệnh/vạn dân.',
  ],
  ['holds rate 96,2 98.450 102.300', 'Đã cấp 98.450/102.300 thẻ căn cước (96,2%).'],
  [
    'holds sum 15.000 6.500 5.200 3.300',
    'Trồng 15.000 cây xanh tại 3 xã: Tả Lèng 6.500 cây, Bản Bo 5.200 cây, Khun Há 3.300 cây.',
  ],
  [
    'holds sum 1.024 24 1.000',
    'Phong trào thi đua có 1.024 sáng kiến được công nhận, trong đó cấp tỉnh 24, cấp cơ sở 1.000.',
  ],
  [
    'holds sum 87 79 8 & holds rate 90,8 79 87',
    'Tổng số phải giải quyết là 87 đơn; đã giải quyết 79 đơn (đạt 90,8%); còn 08 đơn đang trong hạn giải quyết.',
  ],
  [
    'broken difference 1.647 1.305 332',
    'Cộng dồn từ đầu năm 1.305 ca sốt xuất huyết, giảm 332 ca so với cùng kỳ năm 2024 (1.647 ca).',
  ],
  [
    'holds sum 12.845,67 9.876,45 1.845,22 1.124,00 & holds rate 76,9 9.876,45 12.845,67',
    'Tổng diện tích tự nhiên 12.845,67 ha, trong đó đất nông nghiệp 9.876,45 ha (76,9%), đất phi nông nghiệp 1.845,22 ha (14,4%), đất chưa sử dụng 1.124,00 ha (8,8%).',
  ],
  [
    'broken shares 32,4 28,1 38,5',
    'Cơ cấu kinh tế: nông, lâm nghiệp 32,4%; công nghiệp - xây dựng 28,1%; dịch vụ 38,5%.',
  ],
  [
    'holds rate 97,8 44 45',
    'Kiểm tra 45 lượt tổ chức đảng và 132 đảng viên; qua kiểm tra, kết luận 44/45 tổ chức thực hiện tốt (97,8%).',
  ],
  [
    'broken sum 38 24 9 1 5',
    'Trong 5 năm, đã thi hành kỷ luật 38 đảng viên: khiển trách 24, cảnh cáo 9, cách chức 1, khai trừ 5.',
  ],
  [
    'holds difference 24 24,6 0,6',
    'Tỷ lệ đô thị hóa đạt 24,6 %, vượt 0,6 điểm phần trăm so với mục tiêu (24 %).',
  ],
  [
    'holds rate 94 5.640 6.000',
    'Số thu từ phí, lệ phí 5.640 triệu đồng, đạt 94% dự toán giao (6.000 triệu đồng), bằng 108% so với cùng kỳ.',
  ],
  ['holds difference 1,92 1,35 0,57', 'Nợ xấu giảm từ 1,92% xuống 1,35%, giảm 0,57 điểm phần trăm.'],
  [
    'holds sum 46 19 27',
    'Có 19 công trình khởi công mới, 27 công trình chuyển tiếp, tổng cộng 46 công trình.',
  ],
  [
    'holds sum 1.502 1.390 112 & holds rate 92,5 1.390 1.502 & holds rate 7,5 112 1.502',
    'Phòng PA08 tiếp nhận 1.502 hồ sơ hộ chiếu, trong đó trực tuyến 1.390 hồ sơ (tỷ lệ 92,5%), trực tiếp 112 hồ sơ (tỷ lệ 7,5%).',
  ],
  [
    'holds sum 4.215 1.905 1.840 470',
    'Toàn xã có 03 tôn giáo với 4.215 tín đồ, trong đó Công giáo 1.905, Phật giáo 1.840, Tin lành 470.',
  ],
  ['holds sum 5.214 5.190 24', 'Kỳ thi có 5.214 thí sinh đăng ký; dự thi 5.190 thí sinh, vắng 24 thí sinh.'],
  [
    'holds rate 80 156 195 & holds difference 149 156 7',
    'Số trường đạt chuẩn quốc gia là 156/195 trường (80%), tăng 7 trường so với năm học trước (149 trường).',
  ],
  ['holds sum 450 310 140', 'Đã rà soát 450 thủ tục, cụ thể: cấp tỉnh 310, cấp xã 140.'],
  ['holds difference 1.875 1.402 473', 'Đầu năm có 1.875 hộ nghèo, cuối năm còn 1.402 hộ, giảm 473 hộ.'],
  [
    'holds sum 1.500 400 500 600',
    'Phát hành trái phiếu với tổng giá trị 1.500 tỷ đồng (kỳ 1: 400 tỷ đồng, kỳ 2: 500 tỷ đồng, kỳ 3: 600 tỷ đồng).',
  ],
  ['holds rate 87,5 21 24', 'Có 21/24 đơn vị đã nộp báo cáo, đạt 87,5%, còn 3 đơn vị chưa nộp.'],
  [
    'holds rate 43,6 41 94',
    'Đến nay toàn tỉnh mới có 41 trong tổng số 94 xã đạt chuẩn nông thôn mới (43,6%).',
  ],
  [
    'broken rate 95 18.240 19.000',
    'Qua bình xét, có 18.240/19.000 gia đình đạt danh hiệu Gia đình văn hóa, đạt 95 %.',
  ],
  [
    'holds sum 12.480 9.360 3.120',
    'Sản lượng lương thực có hạt 12.480 tấn (thóc 9.360 tấn, ngô 3.120 tấn), bình quân đầu người 624 kg/người/năm.',
  ],
  [
    'holds sum 58.300 31.900 11.200 15.200',
    'Số người có việc làm 58.300 người, trong đó: khu vực I 31.900 người, khu vực II 11.200 người và khu vực III 15.200 người.',
  ],
  [
    'holds sum 2.015 115 1.900 & holds sum 2.015 1.955 60',
    'Từ ngày 01/7 đến 30/9/2025, Bộ phận Một cửa tiếp nhận 2.015 hồ sơ (kỳ trước chuyển sang 115; tiếp nhận mới 1.900), đã trả 1.955 hồ sơ, đang xử lý 60 hồ sơ.',
  ],
  ['holds sum 500 310 190', 'Về giới tính: nam 310 người (62 %), nữ 190 người (38 %), tổng 500 người.'],
  ['holds rate 80,0 512,3 640,4', 'Lũy kế giải ngân 512,3/640,4 tỷ đồng, đạt 80,0% kế hoạch.'],
  [
    'holds sum 1,5 nghìn 900 600',
    'Tính đến 30/6, tổng nguồn vốn 1,5 nghìn tỷ đồng, gồm vốn trung ương 900 tỷ đồng, vốn địa phương 600 tỷ đồng.',
  ],
  [
    'holds sum 640 256 384 & holds rate 40 256 640',
    'Tuyển dụng 640 giáo viên, trong đó nam 256 (40%), nữ 384 (60%).',
  ],
];

export const noClaims: readonly string[] = [
  'Mọi thông tin liên hệ đồng chí Lò Văn Páo, điện thoại 0213.3876.543, di động 0912 345 678, trước 16h30 ngày 15/8/2025.',
  'Mức lương cơ sở 2.340.000 đồng/tháng; hệ số 2,34; phụ cấp khu vực 0,5; tổng thu nhập 6.645.600 đồng.',
  'Giá xăng E5 RON 92 là 19.630 đồng/lít, giảm 240 đồng; RON 95 là 20.050 đồng/lít, giảm 310 đồng; dầu diesel 18.420 đồng/lít, tăng 60 đồng.',
  'Nhiệt độ thấp nhất 12-15 độ C, vùng núi cao dưới 10 độ C; độ ẩm 75-95%; gió cấp 3, cấp 4, giật cấp 6.',
  'Bài thi gồm 40 câu, thời gian 50 phút, thang điểm 10; thí sinh đạt từ 5 điểm trở lên là đạt.',
  'Đồng chí Tao Thị Éng, sinh năm 1984, quê quán xã Bản Hon; vào Đảng ngày 19/5/2008; trình độ Đại học Luật, Cao cấp lý luận chính trị; lương bậc 5/9, hệ số 3,66.',
  'Tuyến đường dài 12,5 km, nền đường rộng 6,5 m, mặt đường 3,5 m, gồm 4 cầu và 36 cống; tổng mức đầu tư 148 tỷ đồng; khởi công quý II/2026, hoàn thành năm 2028.',
  'Đội hình gồm 23 cầu thủ, trong đó có 8 cầu thủ U22 và 5 cầu thủ nhập tịch.',
  'Ba đồng chí Phó Chủ tịch phụ trách 4 khối, 13 phòng, ban.',
  'Chương trình có tổng số 120 tiết, trong đó mỗi tuần 4 tiết, kéo dài 30 tuần.',
  'Đến năm 2030, có ít nhất 90% hồ sơ được số hóa; 80% giao dịch không dùng tiền mặt; 100% xã có 5G.',
  'Tổ công tác số 3 do ông Hà làm tổ trưởng, gồm 7 thành viên; họp 2 tuần một lần vào thứ Năm.',
  'Lớp 9A có 42 học sinh, lớp 9B có 40 học sinh, lớp 9C có 43 học sinh; điểm trung bình 7,6.',
  'Mưa 45,6 mm tại Sìn Hồ, 62,8 mm tại Phong Thổ, tổng lượng mưa tháng đạt 312 mm.',
  'Tỷ lệ che phủ rừng đạt 52,1%, độ che phủ cây công nghiệp 6,4%, tỷ lệ hộ dùng nước sạch 88%.',
  'Bảng giá đất: vị trí 1 là 4.500.000 đồng/m2, vị trí 2 là 3.150.000 đồng/m2, vị trí 3 là 2.250.000 đồng/m2.',
  'Giải Nhất trị giá 30 triệu đồng, 2 giải Nhì mỗi giải 20 triệu đồng, 3 giải Ba mỗi giải 10 triệu đồng; tổng giá trị giải thưởng 100 triệu đồng.',
  'Đối tượng bị bắt quả tang cùng 12 gói ma túy, trọng lượng 3,25 gam, 02 điện thoại và 4,5 triệu đồng.',
  'Các văn bản số 24-HD/BTCTW, số 06-NQ/TW, Kết luận 127-KL/TW và 1.532 văn bản khác đã được số hóa.',
  'Cầu thủ số 10 ghi 2 bàn ở phút 35 và phút 78.',
  'Mục tiêu đến 2027: 20 sản phẩm OCOP, trong đó có 5 sản phẩm 4 sao; đến 2030: 40 sản phẩm, trong đó 12 sản phẩm 4 sao.',
  'Trong 15 ngày cao điểm, lực lượng chức năng kiểm tra 1.250 phương tiện, lập 312 biên bản, phạt 468 triệu đồng, tạm giữ 41 xe máy, tước 27 giấy phép lái xe.',
  'Năng suất lúa bình quân 58,5 tạ/ha, sản lượng 11.700 tấn trên diện tích 2.000 ha.',
  'Kim ngạch xuất khẩu đạt 845,6 triệu USD, tăng 12,3% so với cùng kỳ; nhập khẩu 512,4 triệu USD; xuất siêu 333,2 triệu USD.',
  'Huy động gần 1.200 người, trong đó bộ đội 350, công an 280, dân quân 560.',
  'Cứ 1.000 dân có 14,2 trẻ sinh ra; số thuê bao internet đạt 87,3 thuê bao/100 dân.',
  'Chỉ số PCI xếp thứ 21/34 tỉnh, thành phố, tăng 04 bậc so với năm 2024 (xếp thứ 25).',
];
