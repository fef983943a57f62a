/**
 * Written after that and judged before anything was mended with them: 37 of the 43 claims were read, and nothing else was disputed.
 */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 5.210 4.689 521',
    'Lũy kế từ đầu năm, Trung tâm Phục vụ hành chính công tiếp nhận 5.210 hồ sơ (trực tuyến 4.689 hồ sơ, trực tiếp 521 hồ sơ).',
  ],
  [
    'holds sum 4.980 3.120 1.842 18',
    'Đã trả kết quả 4.980 hồ sơ, trong đó trả trước hạn 3.120 hồ sơ, đúng hạn 1.842 hồ sơ, quá hạn 18 hồ sơ.',
  ],
  ['holds rate 100 42 42', 'Công tác tuyển quân: giao 42 thanh niên, đạt 100% chỉ tiêu (42/42).'],
  [
    'holds part 25 8 & holds rate 32 8 25',
    'Bầu 25 đại biểu Hội đồng nhân dân xã, trong đó nữ 8 đại biểu, chiếm 32%.',
  ],
  [
    'holds rate 99,03 612 618',
    'Số trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế là 612/618 trẻ, đạt 99,03%.',
  ],
  [
    'holds growth 2.200 2.310 5',
    'Tổng vốn đầu tư thực hiện 9 tháng ước đạt 2.310 tỷ đồng, tăng 5% so với cùng kỳ (2.200 tỷ đồng).',
  ],
  [
    'holds sum 312 287 25',
    'Toàn huyện có 312 nhà văn hóa thôn, trong đó 287 nhà văn hóa đạt chuẩn, còn 25 nhà văn hóa chưa đạt chuẩn.',
  ],
  ['holds difference 45 38 7', 'Số vụ phạm pháp hình sự: 38 vụ, giảm 7 vụ so với cùng kỳ năm 2025 (45 vụ).'],
  ['holds rate 120 18 15', 'Đảng ủy đã kết nạp 18 đảng viên mới, đạt 120% kế hoạch (15 đảng viên).'],
  [
    'holds sum 46 31,5 12,3 2,2',
    'Thu nội địa 31,5 tỷ đồng; thu từ đất 12,3 tỷ đồng; thu khác 2,2 tỷ đồng; tổng thu 46 tỷ đồng.',
  ],
  [
    'holds sum 1.560 420 640 500',
    'Huy động 1.560 ngày công, trong đó dân quân 420 ngày công, đoàn thanh niên 640 ngày công, nhân dân 500 ngày công.',
  ],
  [
    'holds sum 36 24 12',
    'Hỗ trợ 36 hộ xóa nhà tạm: 24 hộ xây mới (60 triệu đồng/hộ), 12 hộ sửa chữa (30 triệu đồng/hộ), tổng kinh phí 1.800 triệu đồng.',
  ],
  [
    'holds sum 156 12 9 135',
    'Rà soát 156 văn bản, đề nghị bãi bỏ 12 văn bản, sửa đổi 9 văn bản, giữ nguyên 135 văn bản.',
  ],
  [
    'holds rate 24 120 (120 + 215 + 150 + 15) & holds shares 24 43 30 3 & holds rate 43 215 (120 + 215 + 150 + 15) & holds rate 30 150 (120 + 215 + 150 + 15) & holds rate 3 15 (120 + 215 + 150 + 15)',
    'Xếp loại học lực: giỏi 120 em (24%), khá 215 em (43%), trung bình 150 em (30%), yếu 15 em (3%).',
  ],
  [
    'holds sum 120 3 21 96',
    'Trong tháng có 3 ca tử vong, 21 ca chuyển tuyến, 96 ca khỏi bệnh trên tổng số 120 ca điều trị nội trú.',
  ],
  [
    'holds sum 64 61 3 & holds rate 95,3 61 64 & holds shares 95,3 4,7 & holds rate 4,7 3 64',
    'Tổng số giáo viên là 64 người, đạt chuẩn 61 người (95,3%), chưa đạt chuẩn 3 người (4,7%).',
  ],
  [
    'holds rate 84,5 845 1.000',
    'Kinh phí đã chi 845 triệu đồng trong tổng số 1.000 triệu đồng được giao, đạt 84,5%.',
  ],
  ['holds rate 85 4.250 5.000', 'Khai thác gỗ rừng trồng 4.250 m3, bằng 85% kế hoạch năm (5.000 m3).'],
  ['holds difference 42 30 12', 'Năm 2025 có 42 hộ nghèo, năm 2026 còn 30 hộ nghèo, giảm 12 hộ.'],
  ['holds growth 1.245 1.494 20', 'Từ 1.245 hồ sơ năm 2024 tăng lên 1.494 hồ sơ năm 2025, tăng 20%.'],
  ['holds difference 17 14 3', 'Số điểm trường giảm 3 điểm (từ 17 điểm xuống 14 điểm).'],
  [
    'holds sum 8.432,7 5.210,4 3.222,3',
    'Tổng diện tích rừng hiện có 8.432,7 ha, gồm rừng tự nhiên 5.210,4 ha và rừng trồng 3.222,3 ha.',
  ],
  ['holds sum 9 2 7', 'Có 2 di tích cấp quốc gia, 7 di tích cấp tỉnh; tổng số 9 di tích được xếp hạng.'],
  [
    'holds sum 40 6 31 2 1',
    'Về trình độ: thạc sĩ 6 người, đại học 31 người, cao đẳng 2 người, trung cấp 1 người (tổng 40 người).',
  ],
  [
    'holds sum 28 22 5 1',
    'Kết quả lấy phiếu: tín nhiệm cao 22 phiếu, tín nhiệm 5 phiếu, tín nhiệm thấp 1 phiếu/tổng số 28 phiếu.',
  ],
  ['holds average 200 2.400 12', 'Phát hành 2.400 bản tin, cấp cho 12 thôn, bình quân 200 bản/thôn.'],
  ['holds average 52 447,2 86', 'Thu hoạch 86 ha ngô, năng suất 52 tạ/ha, sản lượng 447,2 tấn.'],
  ['holds rate 88,6 3.720 4.200', 'Tỷ lệ số hóa hồ sơ là 88,6% (3.720/4.200 hồ sơ).'],
  ['holds sum 50 41 9', 'Đến nay đã giải phóng mặt bằng 41/50 hộ, còn 9 hộ chưa bàn giao.'],
  [
    'holds sum 64 40 24',
    'Trong số 64 thủ tục, có 40 thủ tục thực hiện toàn trình, 24 thủ tục thực hiện một phần.',
  ],
  ['holds sum 335 310 25', 'Tiếp nhận mới 310 đơn, kỳ trước chuyển sang 25 đơn, tổng cộng 335 đơn.'],
  [
    'holds sum 5 3 2',
    'Kiểm tra 24 tổ chức đảng và 31 đảng viên; thi hành kỷ luật 5 đảng viên (khiển trách 3, cảnh cáo 2).',
  ],
  [
    'holds growthBy 1.260 126 11,11',
    'Tổng mức bán lẻ ước 1.260 tỷ đồng, tăng 126 tỷ đồng (11,11%) so với cùng kỳ.',
  ],
  [
    'holds average 32 96 3',
    'Toàn xã có 3 hợp tác xã với 96 thành viên, trung bình 32 thành viên/hợp tác xã.',
  ],
  ['holds times 1,5 45 30', 'Doanh thu du lịch đạt 45 tỷ đồng, gấp 1,5 lần so với năm 2024 (30 tỷ đồng).'],
  ['holds sum 74 9 65', 'Tổng số trường hợp vi phạm nồng độ cồn là 74 (ô tô 9, mô tô 65).'],
  [
    'holds average 400 2,4 6',
    'Bố trí 2,4 tỷ đồng cho 6 công trình, bình quân 400 triệu đồng mỗi công trình.',
  ],
  ['holds rate 100 20 20', 'Hoàn thành 100% kế hoạch kiểm tra năm (20/20 cuộc).'],
  ['holds rate 75 9 12', 'Bí thư chi bộ đồng thời là trưởng thôn: 9/12 thôn, chiếm tỷ lệ 75%.'],
  [
    'holds rate 90 1.035 1.150',
    'Có 1.150/1.250 hộ đăng ký gia đình văn hóa; kết quả 1.035 hộ đạt, bằng 90% số hộ đăng ký.',
  ],
  [
    'holds sum 48 10 14 13 11',
    'Cả năm tổ chức 48 buổi tuyên truyền, trong đó quý I 10 buổi, quý II 14 buổi, quý III 13 buổi, quý IV 11 buổi.',
  ],
];

export const noClaims: readonly string[] = [
  'Toàn tỉnh có 25 xã khó khăn, trong đó 18 xã có đường nhựa, 12 xã có chợ.',
  'Trong tuần khám cho 120 người, cấp thuốc 95 người, đo huyết áp 118 người.',
  'Năm 2026 phấn đấu thu 50 tỷ đồng, tăng 10% so với dự toán tỉnh giao, trong đó thu thuế 30 tỷ đồng.',
  'Đoàn kiểm tra gồm 5 đồng chí làm việc với 3 xã trong 2 ngày, mỗi xã làm việc nửa ngày.',
  'Tặng 50 suất quà, mỗi suất trị giá 500.000 đồng, và 20 xe đạp cho học sinh nghèo vượt khó.',
  'Số điện thoại đường dây nóng 0219.3.866.123, email vpub@xa.gov.vn, làm việc từ 7 giờ 30 phút.',
  'Tỷ lệ sinh 15,2‰, tỷ lệ tử 6,1‰, tỷ lệ tăng tự nhiên 9,1‰.',
  'Tăng trưởng kinh tế 8,1%, lạm phát 3,2%, thất nghiệp 2,1%.',
  'Tại kỳ họp thứ 12, Hội đồng nhân dân xã khóa XX thông qua 9 nghị quyết và 3 báo cáo.',
  'Sân bóng dài 60 m, rộng 40 m, diện tích khoảng 2.500 m2 kể cả đường biên.',
  'Theo Quyết định 1719/QĐ-TTg, giai đoạn I đầu tư 104.954 tỷ đồng cho 10 dự án.',
  'Hội thi thu hút 15 đội với 150 vận động viên, thi đấu 4 môn, trao 12 bộ huy chương.',
  'Bài thi gồm 50 câu, làm trong 60 phút, mỗi câu đúng được 2 điểm.',
  'Giá xăng tăng 350 đồng/lít, dầu giảm 120 đồng/lít, áp dụng từ 15 giờ ngày 12/6.',
  'Trong số 20 hộ được hỏi, 15 hộ hài lòng về thái độ, 17 hộ hài lòng về thời gian.',
  'Từ ngày 01/7/2025, tỉnh có 3 phường và 45 xã hoạt động theo mô hình chính quyền địa phương 2 cấp.',
  'Xã có 12 thôn, 1.450 hộ, 6.230 khẩu, 5 dân tộc cùng sinh sống, trong đó dân tộc Tày chiếm 62%.',
  'Bà A cho vay 200 triệu đồng, lãi suất 1%/tháng, thời hạn 6 tháng, đã trả 50 triệu đồng.',
  'Chỉ tiêu 100% cán bộ được tập huấn, 90% người dân hài lòng, 80% hồ sơ trực tuyến.',
  'Đội tuyển giành 3 huy chương vàng, 5 huy chương bạc, xếp thứ 2 toàn đoàn trên 12 đơn vị.',
  'Có 30 học sinh giỏi cấp tỉnh, 12 học sinh giỏi cấp huyện, 4 giáo viên dạy giỏi.',
  'Chi hội có 45 hội viên, 30 hội viên vay vốn 1,5 tỷ đồng, bình quân thu nhập 60 triệu đồng/năm.',
  'Trung bình mỗi tháng xã tiếp nhận khoảng 120 hồ sơ, cao nhất 180 hồ sơ vào tháng 3.',
];
