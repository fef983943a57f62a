/** Rates of plans told before, growth with a bracket behind it, parts of more than one word and totals before what is left. */
export const claims: readonly (readonly [string, string])[] = [
  [
    'holds sum 4.812 4.330 482 & holds rate 89,98 4.330 4.812',
    'Trong 9 tháng, xã tiếp nhận 4.812 hồ sơ, trong đó: tiếp nhận trực tuyến 4.330 hồ sơ (đạt 89,98%), trực tiếp và qua bưu chính 482 hồ sơ.',
  ],
  [
    'broken sum 4.812 4.331 482',
    'Trong 9 tháng, xã tiếp nhận 4.812 hồ sơ, trong đó: trực tuyến 4.331 hồ sơ, trực tiếp và qua dịch vụ bưu chính 482 hồ sơ.',
  ],
  [
    'holds sum 86.500 51.467,5 35.032,5 & holds rate 59,5 51.467,5 86.500',
    'Tổng vốn đầu tư công được giao năm 2026 là 86.500 triệu đồng, đến ngày 30/9/2026 đã giải ngân 51.467,5 triệu đồng, đạt 59,5% kế hoạch vốn; còn 35.032,5 triệu đồng chưa giải ngân.',
  ],
  [
    'broken rate 58,5 51.467,5 86.500',
    'Vốn giao năm 2026 là 86.500 triệu đồng, đã giải ngân 51.467,5 triệu đồng, đạt 58,5% kế hoạch vốn.',
  ],
  [
    'holds rate 72,8 910 1.250',
    'Dự toán tỉnh giao 1.250 tỷ đồng, dự toán xã giao 1.300 tỷ đồng, thực hiện 910 tỷ đồng, đạt 72,8% dự toán tỉnh giao.',
  ],
  ['broken rate 72 315 450', 'Kế hoạch năm là 450 ha, trồng được 315 ha, đạt 72% kế hoạch năm.'],
  ['holds rate 90 27 30', 'Chỉ tiêu giao là 30 mô hình, đã thực hiện 27 mô hình, đạt 90% so với chỉ tiêu.'],
  [
    'holds growth 1.350 1.320 2,2 & holds growth 2.041 2.145 5,1',
    'Đàn trâu 1.320 con, giảm 2,2% so với cùng kỳ (1.350 con); đàn bò 2.145 con, tăng 5,1% (2.041 con).',
  ],
  ['holds growthBy 2.145 104 5,1', 'Đàn bò 2.145 con, tăng 5,1% (tăng 104 con) so với cùng kỳ.'],
  ['holds growthBy 2.145 104 4,6', 'Đàn bò 2.145 con, giảm 4,6% (104 con).'],
  ['unknown growthBy 2.145 104 5,4', 'Đàn bò 2.145 con, tăng 5,4% (104 con) so với cùng kỳ.'],
  [
    'holds growthBy 14 3 17,6 & holds growthBy 11 4 26,7',
    'Tai nạn giao thông: 14 vụ, làm chết 6 người, bị thương 11 người; so với cùng kỳ giảm 3 vụ (17,6%), giảm 2 người chết (25%), giảm 4 người bị thương (26,7%).',
  ],
  [
    'broken sum 68,4 21,3 26,4 12,5 10',
    'Tổng dư nợ ủy thác là 68,4 tỷ đồng, gồm: Hội Nông dân 21,3 tỷ đồng, Hội Phụ nữ 26,4 tỷ đồng, Hội Cựu chiến binh 12,5 tỷ đồng, Đoàn Thanh niên 10 tỷ đồng.',
  ],
  [
    'holds sum 1.302 112 1.190',
    'Số hồ sơ tồn kỳ trước 112, nhận mới 1.190, tổng phải giải quyết 1.302, còn lại 99 hồ sơ.',
  ],
];

export const noClaims: readonly string[] = [
  // Of two plans, and none that fits, nobody knows which is meant.
  'Dự toán tỉnh giao 1.250 tỷ đồng, dự toán xã giao 1.300 tỷ đồng, thực hiện 910 tỷ đồng, đạt 72,3% dự toán tỉnh giao.',
  'Kế hoạch năm 2026 là 450 ha, đến nay trồng được 315 ha, đạt 72% kế hoạch 6 tháng.',
  'Kế hoạch huyện giao 450 ha, trồng được 315 ha, đạt 72% kế hoạch tỉnh giao.',
  'Kế hoạch năm 2026 là 12.000 lượt khách, 6 tháng đón 7.800 lượt khách, tăng 4% so với kế hoạch.',
  'Đàn bò 2.145 con, tăng 5,1% (1.002 con bê).',
  'Đàn bò 2.145 con, tăng 5,1% (theo kế hoạch 2.300 con).',
];
