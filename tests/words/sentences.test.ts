/** A sentence for every slip, in both languages. */
import { describe as sentenceOf } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { findingOf, SLIPS } from './slips';

// prettier-ignore
const SENTENCES: readonly (readonly [slip: string, vietnamese: string, english: string])[] = [
  [
    'a total of other parts',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” ghi 3 nhưng II.1.1 + II.1.2 = 1 + 1 = 2, lệch 1: đề nghị kiểm tra lại; nếu các số thành phần đúng thì tổng là 2.',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” shows 3, but II.1.1 + II.1.2 = 1 + 1 = 2, a difference of 1: please check; if its parts are right, the total is 2.',
  ],
  [
    'a total of columns',
    'I.1 “Lĩnh vực đất đai” cột 3 ghi 12 nhưng cột 4 + cột 5 = 9 + 4 = 13, lệch 1: đề nghị kiểm tra lại, trước hết là F4.',
    'I.1 “Lĩnh vực đất đai” column 3 shows 12, but column 4 + column 5 = 9 + 4 = 13, a difference of 1: please check, F4 first.',
  ],
  [
    'a rate of other figures',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” ghi 95 nhưng VII.3.2 ÷ VII.3.1 = 2.297 ÷ 2.297 = 100%: đề nghị kiểm tra lại tỷ lệ này và các số liệu để tính.',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” shows 95, but VII.3.2 ÷ VII.3.1 = 2.297 ÷ 2.297 = 100%: please check the rate and the figures it is made of.',
  ],
  [
    'a product of columns',
    'I.1 “Lĩnh vực đất đai” cột 3 ghi 25 nhưng (cột 4 − cột 5) × 6 = (8 − 4) × 6 = 24, lệch 1: đề nghị kiểm tra lại.',
    'I.1 “Lĩnh vực đất đai” column 3 shows 25, but (column 4 − column 5) × 6 = (8 − 4) × 6 = 24, a difference of 1: please check.',
  ],
  [
    'a rate of columns',
    'I.1 “Lĩnh vực đất đai” cột 6 ghi 75 nhưng cột 4 ÷ cột 3 = 8 ÷ 12 = 66,6667%, làm tròn là 67: đề nghị kiểm tra lại tỷ lệ này và các số liệu để tính.',
    'I.1 “Lĩnh vực đất đai” column 6 shows 75, but column 4 ÷ column 3 = 8 ÷ 12 = 66,6667%, which rounds to 67: please check the rate and the figures it is made of.',
  ],
  [
    'a rate cut off at the last digit',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” ghi 99,95 nhưng VII.3.2 ÷ VII.3.1 = 2.296 ÷ 2.297 = 99,9565%, làm tròn là 99,96 (99,95 là bỏ bớt phần lẻ, không làm tròn): đề nghị ghi 99,96.',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” shows 99,95, but VII.3.2 ÷ VII.3.1 = 2.296 ÷ 2.297 = 99,9565%, which rounds to 99,96 (99,95 has digits cut off): write 99,96.',
  ],
  [
    'a rate rounded up',
    'VII.4.5 “Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến” ghi 14 nhưng VII.4.5.2 ÷ VII.4.5.1 = 8 ÷ 60 = 13,33%, làm tròn là 13 (14 là làm tròn lên): đề nghị ghi 13 hoặc 13,33.',
    'VII.4.5 “Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến” shows 14, but VII.4.5.2 ÷ VII.4.5.1 = 8 ÷ 60 = 13,33%, which rounds to 13 (14 is rounded up): write 13 or 13,33.',
  ],
  [
    'an office that cuts digits off',
    '6 tỷ lệ trong biểu chỉ khớp khi bỏ bớt phần lẻ, không làm tròn: I.2 ghi 56 (45 ÷ 79 = 56,96%, làm tròn là 57), VII.3 ghi 99 (2.296 ÷ 2.297 = 99,96%, làm tròn là 100), VII.4.1 ghi 97 (42 ÷ 43 = 97,67%, làm tròn là 98), VII.4.2 ghi 97 (41 ÷ 42 = 97,62%, làm tròn là 98), VII.4.3 ghi 99 (729 ÷ 730 = 99,86%, làm tròn là 100) và 1 chỉ tiêu khác. Đề nghị làm tròn thống nhất trong cả biểu.',
    '6 rates of this table agree only if digits are cut off: I.2 shows 56 (45 ÷ 79 = 56,96%, which rounds to 57), VII.3 shows 99 (2.296 ÷ 2.297 = 99,96%, which rounds to 100), VII.4.1 shows 97 (42 ÷ 43 = 97,67%, which rounds to 98), VII.4.2 shows 97 (41 ÷ 42 = 97,62%, which rounds to 98), VII.4.3 shows 99 (729 ÷ 730 = 99,86%, which rounds to 100) and 1 other rate. Please round them all in the same way.',
  ],
  [
    '0/0 printed once',
    'III.3.3 “Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC” ghi 0 nhưng mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi “-” (không phát sinh).',
    'III.3.3 “Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC” shows 0, but its whole is 0, so the rate has no value: write “-” (nothing arose).',
  ],
  [
    '0/0 printed alike',
    'I.3.2 “Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra”, II.2.2 “Tỷ lệ xử lý VBQPPL sau kiểm tra” và II.3.2 “Tỷ lệ xử lý VBQPPL sau rà soát” đều ghi 100 nhưng mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi “-” (không phát sinh).',
    'I.3.2 “Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra”, II.2.2 “Tỷ lệ xử lý VBQPPL sau kiểm tra” and II.3.2 “Tỷ lệ xử lý VBQPPL sau rà soát” all show 100, but their wholes are 0, so these rates have no value: write “-” (nothing arose).',
  ],
  [
    'a rate without base',
    'IV.2.5 “Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015” ghi 0. Xã lập năm 2025 nên không có gốc so sánh năm 2015: đề nghị xác nhận, nếu đúng thì ghi “x”.',
    'IV.2.5 “Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015” shows 0, but there may be no base to compare with (the form notes: “Xã lập năm 2025 nên không có gốc so sánh năm 2015”): please confirm and, if so, write “x”.',
  ],
  [
    'parts larger than their whole',
    'Tổng I.5.2 + I.5.3 + I.5.4 = 68 + 20 + 0 = 88, lớn hơn I.5.1 “Tổng số nhiệm vụ được giao” ghi 78 (nhiều hơn 10): đề nghị kiểm tra lại các số liệu này.',
    'The sum I.5.2 + I.5.3 + I.5.4 = 68 + 20 + 0 = 88, more than I.5.1 “Tổng số nhiệm vụ được giao”, which shows 78 (10 more): please check these figures.',
  ],
  [
    'a rate above 100',
    'VII.2 “Tỷ lệ hồ sơ công việc của đơn vị được xử lý trên môi trường…” ghi 120 nhưng chỉ tiêu này không thể lớn hơn 100%: đề nghị kiểm tra lại.',
    'VII.2 “Tỷ lệ hồ sơ công việc của đơn vị được xử lý trên môi trường…” shows 120, but this figure cannot be more than 100%: please check.',
  ],
  [
    'a figure where there is nothing',
    'I.3.2.1 “Số vấn đề phát hiện qua kiểm tra” ghi 3 trong khi I.3.1 “Số phòng, đơn vị trực thuộc được kiểm tra” ghi 0: khi I.3.1 = 0 thì số liệu này phải bằng 0, đề nghị kiểm tra lại hai số liệu.',
    'I.3.2.1 “Số vấn đề phát hiện qua kiểm tra” shows 3, but I.3.1 “Số phòng, đơn vị trực thuộc được kiểm tra” shows 0: when I.3.1 = 0, this figure must be 0, please check both figures.',
  ],
  [
    'two figures that are usually the same',
    'V.1.1 “Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc…” ghi 3 nhưng IV.1.1 “Số phòng chuyên môn” ghi 4, lệch 1. Thường mọi phòng chuyên môn đều được phê duyệt vị trí việc làm: đề nghị xác nhận.',
    'V.1.1 “Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc…” shows 3, but IV.1.1 “Số phòng chuyên môn” shows 4, a difference of 1, although both are usually the same (the form notes: “Thường mọi phòng chuyên môn đều được phê duyệt vị trí việc làm”): please confirm.',
  ],
  [
    'a leader too many',
    'Tổng V.3.1 + V.3.3 = 5 + 40 = 45, lớn hơn IV.2.2 “Tổng số biên chế có mặt tại thời điểm báo cáo” ghi 34 (nhiều hơn 11). V.3.3 (40) cũng lớn hơn số đó. Thông thường lãnh đạo xã và cấp phòng nằm trong biên chế có mặt: đề nghị xác nhận.',
    'The sum V.3.1 + V.3.3 = 5 + 40 = 45, more than IV.2.2 “Tổng số biên chế có mặt tại thời điểm báo cáo”, which shows 34 (11 more). V.3.3 (40) exceeds it, too. It is usually not more than that (the form notes: “Lãnh đạo xã và cấp phòng nằm trong biên chế có mặt”): please confirm.',
  ],
  [
    'one cell of another row',
    'I.2 “Lĩnh vực hộ tịch” cột 3 ghi 8, lớn hơn I.1 “Lĩnh vực đất đai” cột 3 ghi 6 (nhiều hơn 2): đề nghị kiểm tra lại hai số liệu này.',
    'I.2 “Lĩnh vực hộ tịch” column 3 shows 8, more than I.1 “Lĩnh vực đất đai” column 3, which shows 6 (2 more): please check both figures.',
  ],
  [
    'what is unusual elsewhere',
    'I.3 “Lĩnh vực chứng thực” cột 3 ghi 4 trong khi I.1 “Lĩnh vực đất đai” cột 3 ghi 100, khi đó thường lớn hơn 10. Xã đông dân thường nhiều hồ sơ chứng thực: đề nghị xác nhận.',
    'I.3 “Lĩnh vực chứng thực” column 3 shows 4, but I.1 “Lĩnh vực đất đai” column 3 shows 100: when I.1 column 3 ≥ 100, this figure is usually more than 10 (the form notes: “Xã đông dân thường nhiều hồ sơ chứng thực”), please confirm both figures.',
  ],
  [
    'an English Excel',
    'III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong” ghi 2,655 (tức 2.655), lớn hơn III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận” ghi 2.654 (nhiều hơn 1). Số đã giải quyết thường không lớn hơn số tiếp nhận, trừ khi có hồ sơ kỳ trước chuyển sang: đề nghị xác nhận.',
    'III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong” shows 2,655 (that is 2.655), more than III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận”, which shows 2.654 (1 more). It is usually not more than that (the form notes: “Số đã giải quyết thường không lớn hơn số tiếp nhận, trừ khi có hồ sơ kỳ trước chuyển sang”): please confirm.',
  ],
  [
    'a blank answer',
    'I.6 “Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng…” chưa có số liệu: đề nghị ghi 1 nếu có, 0 nếu không.',
    'I.6 “Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng…” has no figure: write 1 for yes or 0 for no.',
  ],
  [
    'an untouched form',
    'Biểu chưa ghi số liệu nào (81 ô còn trống): đề nghị ghi số liệu rồi kiểm tra lại.',
    'No figure has been entered yet (81 blank cells): enter the figures and check again.',
  ],
  [
    'a blank that follows from others',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” chưa có số liệu; tính từ các dòng liên quan là 2: đề nghị ghi 2.',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” has no figure; the related rows give 2: write 2.',
  ],
  [
    'a formula never calculated',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” có công thức nhưng chưa có kết quả (tính từ các dòng liên quan là 2): đề nghị mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
    'II.1 “Tổng số VBQPPL do địa phương ban hành” has a formula without a result (the related rows give 2): open the file in Excel, save it and check again.',
  ],
  [
    'two readings',
    'VI.1.1 “Kế hoạch được giao” ghi 12.500, đọc được là 12.500 hoặc 12,500 (dấu chấm có thể ngăn cách hàng nghìn hoặc phần thập phân): đề nghị xác nhận số đúng rồi ghi lại.',
    'VI.1.1 “Kế hoạch được giao” shows 12.500, which reads as 12.500 or 12,500 (the dot may separate thousands or decimals): please confirm which and write it again.',
  ],
  [
    'a printed formula with words',
    'Ô E2 in công thức “3=2 x tỷ lệ phụ cấp” nhưng bảng không có “tỷ lệ phụ cấp” nên chưa kiểm tra theo công thức này: đề nghị tự đối chiếu.',
    'Cell E2 prints the formula “3=2 x tỷ lệ phụ cấp” with “tỷ lệ phụ cấp”, which the table does not hold; it was not checked: please compare by hand.',
  ],
  [
    'a printed formula of no column',
    'Ô E2 in công thức “3=2+9” nhưng bảng không có cột hay dòng 9 nên chưa kiểm tra: đề nghị xem lại công thức.',
    'Cell E2 prints the formula “3=2+9”, which names 9; the table has no such column or row, so it was not checked: please look at the formula.',
  ],
  [
    'a printed formula that cannot be read',
    'Ô E2 in công thức “3=2+)” nhưng chưa đọc được công thức này nên chưa kiểm tra: đề nghị tự đối chiếu.',
    'Cell E2 prints the formula “3=2+)”, which could not be read and was not checked: please compare by hand.',
  ],
  [
    'a printed formula that all rows deny',
    'Ô E2 in công thức “3=2-1” (cột 3 = cột 2 − cột 1) nhưng không dòng nào khớp; mọi dòng đều khớp cột 3 = cột 1 − cột 2. Đề nghị xác nhận công thức nào đúng.',
    'Cell E2 prints the formula “3=2-1” (column 3 = column 2 − column 1), but no row agrees; all rows agree with column 3 = column 1 − column 2. Please confirm which formula is right.',
  ],
  [
    'another opening',
    '“Vụ việc” ghi 1400 nhưng số cuối kỳ của báo cáo kỳ trước là 1.500 (ô F4): số đầu kỳ phải bằng số cuối kỳ trước, đề nghị kiểm tra lại.',
    "“Vụ việc” shows 1400, but last period's report ends with 1.500 (F4): a period begins with what the last one ended with, please check again.",
  ],
  [
    'a cumulative figure that fell',
    '“Vụ việc” cột 3 ghi 1200, ít hơn kỳ trước (ô E4 ghi 1500), trong khi số lũy kế không thể giảm: đề nghị kiểm tra lại.',
    '“Vụ việc” column 3 shows 1200, less than last period (E4 has 1500), though cumulative figures do not fall: please check again.',
  ],
  [
    'a digit too many since last period',
    '“Vụ việc” cột 2 ghi 6003, kỳ trước ghi 500 (ô D4): gấp khoảng 12 lần, có thể gõ thừa một chữ số; đề nghị kiểm tra lại.',
    '“Vụ việc” column 2 shows 6003; last period it was 500 (D4): about 12 times as much, perhaps with a digit too many; please check again.',
  ],
  [
    'a digit too few since last period',
    '“Vụ việc” cột 2 ghi 60, kỳ trước ghi 500 (ô D4): chỉ bằng khoảng 1/8, có thể gõ thiếu một chữ số; đề nghị kiểm tra lại.',
    '“Vụ việc” column 2 shows 60; last period it was 500 (D4): about 1/8 of it, perhaps with a digit missing; please check again.',
  ],
  [
    'a thousand times since last period',
    '“Vụ việc” cột 2 ghi 600000, kỳ trước ghi 500 (ô D4): chênh nhau khoảng 1200 lần, có thể nhầm đơn vị tính hoặc dấu ngăn cách hàng nghìn; đề nghị kiểm tra lại.',
    '“Vụ việc” column 2 shows 600000; last period it was 500 (D4): they differ about 1200 times, perhaps by the unit or a thousands separator; please check again.',
  ],
  [
    'a fraction for a percentage',
    '“Vụ việc” cột 5 ghi 0,96, kỳ trước ghi 95,5 (ô G4): chênh nhau khoảng 99 lần, có thể một kỳ ghi theo phần trăm, kỳ kia ghi số thập phân; đề nghị kiểm tra lại.',
    '“Vụ việc” column 5 shows 0,96; last period it was 95,5 (G4): they differ about 99 times; perhaps one is a percentage and the other a fraction; please check again.',
  ],
  [
    'a sign since last period',
    '“Vụ việc” cột 2 ghi -600, kỳ trước ghi 500 (ô D4): số âm, có thể gõ nhầm dấu; đề nghị kiểm tra lại.',
    '“Vụ việc” column 2 shows -600; last period it was 500 (D4): a negative figure, perhaps a wrong sign; please check again.',
  ],
  [
    'many times since last period',
    '“Vụ việc” cột 2 ghi 16000, kỳ trước ghi 500 (ô D4): chênh nhau khoảng 32 lần; đề nghị kiểm tra lại.',
    '“Vụ việc” column 2 shows 16000; last period it was 500 (D4): they differ about 32 times; please check again.',
  ],
  [
    'another figure column',
    'Cột E “Số liệu điều chỉnh” có 1 ô số liệu (ví dụ E6 ghi 16): đề nghị xác nhận cột nào là số liệu chính thức của biểu; cột này chưa được kiểm tra.',
    'Column E “Số liệu điều chỉnh” holds 1 figure (E6 has 16): please confirm which column holds the official figures; this one was not checked.',
  ],
  [
    'a column of comparisons',
    'Cột E “So với cùng kỳ” có 2 ô số liệu (ví dụ E6 ghi 16), là cột so sánh nên chưa được kiểm tra: đề nghị tự đối chiếu.',
    'Column E “So với cùng kỳ” holds 2 figures (E6 has 16) of a comparison, which was not checked: please check it yourself.',
  ],
  [
    'a hidden column',
    'Cột E “Số liệu” đang ẩn và có 2 ô số liệu: chỉ kiểm tra cột đang hiện, đề nghị xóa cột ẩn nếu không dùng nữa.',
    'Column E “Số liệu” is hidden and holds 2 figures: only the visible column is checked; please delete the hidden one if it is no longer used.',
  ],
  [
    'a hidden row',
    'Dòng 26 của trang tính đang ẩn và cũng ghi chỉ tiêu II.1.1 (dòng đang hiện là dòng 27): chỉ tính dòng đang hiện, đề nghị xóa dòng ẩn nếu không dùng nữa.',
    'Row 26 of the sheet is hidden and prints II.1.1 as well (the visible one is row 27): only the visible row counts; please delete the hidden one if it is no longer used.',
  ],
  [
    'a figure in a heading',
    'III “Cải cách thủ tục hành chính” ghi 12345 nhưng đây là dòng tiêu đề, biểu mẫu không có số liệu ở dòng này: đề nghị xác nhận, nếu ghi nhầm thì bỏ hoặc chuyển về đúng dòng.',
    'III “Cải cách thủ tục hành chính” shows 12345, yet the form wants no figure in this heading row: please confirm, and move or remove it if it was typed here by mistake.',
  ],
  [
    'one reading to confirm',
    'VI.1.1 “Kế hoạch được giao” ghi 12.5, có thể là 12,5 (phần thập phân viết sau dấu chấm thay vì dấu phẩy; trông như ngày tháng): đề nghị xác nhận rồi ghi lại 12,5.',
    'VI.1.1 “Kế hoạch được giao” shows 12.5, perhaps 12,5 (decimals follow a dot instead of a comma; it looks like a date): please confirm and write 12,5.',
  ],
  [
    'a wrong separator',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi 1.23.456 nên chưa đọc được số liệu (dấu ngăn cách hàng nghìn đặt sai chỗ): đề nghị ghi lại bằng một số.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows 1.23.456, which is no clear figure (a thousands separator is out of place): write a single figure.',
  ],
  [
    'an error value',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi “#N/A” nên chưa đọc được số liệu (ô báo lỗi): đề nghị sửa công thức hoặc ghi số liệu.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows “#N/A”, which is no clear figure (the cell shows an error): mend the formula or write the figure.',
  ],
  [
    'words',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi “Không có” bằng chữ: nếu không phát sinh thì đề nghị ghi “-”, nếu có thì ghi bằng số.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows “Không có”, which is no clear figure (a word stands for none): write “-” if nothing arose, else the figure.',
  ],
  [
    'a letter for a digit',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi “1O”, có thể là 10 (có chữ cái thay cho chữ số): đề nghị xác nhận rồi ghi lại 10.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows “1O”, perhaps 10 (a letter stands for a digit): please confirm and write 10.',
  ],
  [
    'a negative count',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi -5 nhưng chỉ tiêu này không thể nhỏ hơn 0: đề nghị kiểm tra lại.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows -5, but this figure cannot be less than 0: please check.',
  ],
  [
    'half a document',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi 1234,5 nhưng đơn vị tính “Văn bản” chỉ nhận số nguyên: đề nghị kiểm tra lại.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows 1234,5, but the unit “Văn bản” takes whole numbers only: please check.',
  ],
  [
    'a lost thousand',
    'III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận” ghi 2,654 nhưng đơn vị tính “Hồ sơ” chỉ nhận số nguyên; có thể là 2.654, nếu Excel đã hiểu dấu chấm hàng nghìn là dấu thập phân: đề nghị kiểm tra lại.',
    'III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận” shows 2,654, but the unit “Hồ sơ” takes whole numbers only; perhaps 2.654, if Excel took the thousands dot for a decimal mark: please check.',
  ],
  [
    'shown in thousands',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” hiển thị 15 nhưng giá trị lưu trong ô là 15.000 vì định dạng của ô chia nhỏ số: bản in ra số sai, đề nghị đổi định dạng của ô để hiện đủ số.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” displays 15, but the cell stores 15.000, since its format divides the figure: it is printed wrong; please change the format.',
  ],
  [
    'a hidden fraction',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” hiển thị 15 nhưng ô lưu 14,6, còn phần lẻ bị ẩn trong khi đơn vị tính “Văn bản” chỉ nhận số nguyên: đề nghị ghi lại số nguyên.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” displays 15, but the cell stores 14,6, a hidden fraction where the unit “Văn bản” takes whole numbers: write the whole number.',
  ],
  [
    'a unit behind the figure',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi “15 văn bản”, đọc được là 15 nhưng có kèm đơn vị tính: đề nghị ghi lại 15.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows “15 văn bản”, which reads as 15 (a unit is attached): write 15.',
  ],
  [
    'a row left out',
    'Biểu thiếu dòng III.2.2 “Số TTHC liên thông giữa các cấp chính quyền” (sau dòng 45 của trang tính): đề nghị bổ sung.',
    'The table lacks the row III.2.2 “Số TTHC liên thông giữa các cấp chính quyền” (after row 45 of the sheet): please add it.',
  ],
  [
    'rows left out',
    'Biểu thiếu 2 dòng liền nhau, từ III.2.1 “Số TTHC liên thông cùng cấp” đến III.2.2 “Số TTHC liên thông giữa các cấp chính quyền” (sau dòng 44 của trang tính): đề nghị bổ sung.',
    'The table lacks 2 rows in succession, from III.2.1 “Số TTHC liên thông cùng cấp” to III.2.2 “Số TTHC liên thông giữa các cấp chính quyền” (after row 44 of the sheet): please add them.',
  ],
  [
    'a section left out',
    'Biểu thiếu mục II “Cải cách thể chế”, gồm 14 dòng từ II đến II.3.2.2 (sau dòng 23 của trang tính): đề nghị bổ sung.',
    'The table lacks section II “Cải cách thể chế”, 14 rows from II to II.3.2.2 (after row 23 of the sheet): please add it.',
  ],
  [
    'a row put in',
    'Dòng 24 của trang tính ghi “7 Số sáng kiến cải cách hành chính”, không có trong biểu mẫu: dòng này chưa được kiểm tra; đề nghị sửa theo biểu mẫu nếu ghi sai tên, bỏ nếu thừa, hoặc giữ lại và thêm vào biểu nếu địa phương thêm.',
    'Row 24 of the sheet reads “7 Số sáng kiến cải cách hành chính”, which the form does not have: it was not checked; name it as the form does, remove it, or keep it and add it to the form.',
  ],
  [
    'another label',
    'Dòng V.3.1 ghi “Số đảng viên mới kết nạp”, biểu mẫu ghi “Số lãnh đạo xã hiện có mặt”: có thể là chỉ tiêu khác, đề nghị kiểm tra lại tên chỉ tiêu và số liệu của dòng.',
    'Row V.3.1 reads “Số đảng viên mới kết nạp”, but “Số lãnh đạo xã hiện có mặt” in the form: it may be another indicator, please check the label and the figure.',
  ],
  [
    'a slip far back in a label',
    'Dòng I.4.2 ghi “… tảng mạng xã hội (zola, facebook…)”, biểu mẫu ghi “… tảng mạng xã hội (zalo, facebook…)”: đề nghị sửa lại chính tả.',
    'Row I.4.2 reads “… tảng mạng xã hội (zola, facebook…)”, but “… tảng mạng xã hội (zalo, facebook…)” in the form: please correct the spelling.',
  ],
  [
    'a row moved',
    'III.1.1 “Số TTHC đề xuất phê duyệt phương án đơn giản hóa” đang ở dòng 74 của trang tính, khác thứ tự của biểu mẫu: đề nghị chuyển về đúng vị trí.',
    'III.1.1 “Số TTHC đề xuất phê duyệt phương án đơn giản hóa” stands in row 74 of the sheet, out of the form’s order: please move it back.',
  ],
  [
    'a row numbered anew',
    'I.5.4 “Số nhiệm vụ quá hạn nhưng chưa hoàn thành” ghi số thứ tự 5.5, biểu mẫu ghi 5.4: đề nghị sửa theo biểu mẫu.',
    'I.5.4 “Số nhiệm vụ quá hạn nhưng chưa hoàn thành” has the number 5.5, but 5.4 in the form: write it as in the form.',
  ],
  [
    'rows numbered anew',
    '2 dòng liền nhau có số thứ tự khác biểu mẫu: I.5.3 ghi số thứ tự 5.4 (biểu mẫu ghi 5.3) và I.5.4 ghi số thứ tự 5.5 (biểu mẫu ghi 5.4). Đề nghị kiểm tra xem có dòng chèn thêm hoặc bỏ sót.',
    '2 rows in succession are numbered otherwise than in the form: I.5.3 has the number 5.4 (5.3 in the form) and I.5.4 has the number 5.5 (5.4 in the form). Please see whether a row was put in or left out.',
  ],
  [
    'a formula of other cells',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” có công thức “=D9/D10*100”, không theo quy tắc I.2 = I.2.2 ÷ I.2.1 của biểu mẫu: đề nghị kiểm tra lại hoặc dùng công thức của biểu mẫu.',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” has the formula “=D9/D10*100”, which does not follow the form’s rule I.2 = I.2.2 ÷ I.2.1: please check it or use the form’s formula.',
  ],
  [
    'a formula of another sheet',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” có công thức “=Khác!D7” lấy số liệu ở nơi khác hoặc dùng hàm chưa đối chiếu được với biểu mẫu: đề nghị tự kiểm tra lại công thức.',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” has the formula “=Khác!D7”, which takes figures from elsewhere or uses functions that cannot be compared with the form: please check by hand.',
  ],
  [
    'a shortened unit',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi đơn vị tính “VB”, biểu mẫu ghi “Văn bản”: nên ghi thống nhất theo biểu mẫu.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” prints the unit “VB” where the form has “Văn bản”: better write it as the form does.',
  ],
  [
    'a sign for a rate that follows',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” ghi “…” nhưng tính được từ các dòng liên quan là 56,96: nên ghi 56,96.',
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” shows “…”, yet the related rows give 56,96: better write 56,96.',
  ],
  [
    'more digits than Excel keeps',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” ghi 12345678901234567, dài quá 15 chữ số nên Excel không giữ được chính xác: đề nghị kiểm tra lại, có thể gõ thừa chữ số hoặc ghi liền hai số.',
    'I.1 “Số văn bản chỉ đạo CCHC đã ban hành” shows 12345678901234567: more than 15 digits, which Excel cannot hold exactly; please check, a digit may be too many or two figures run together.',
  ],
  [
    'a word for 0',
    '3 ô số liệu cùng một kiểu ghi: ghi bằng chữ là không có (ví dụ I.5.3 ghi “Không”), nên chưa đọc được số liệu: đề nghị ghi “-” (không phát sinh).',
    '3 cells are written in one way: a word stands for none (for example I.5.3 shows “Không”), which is no clear figure: write “-” if nothing arose, else the figure.',
  ],
  [
    'units after figures',
    '3 ô số liệu cùng một kiểu ghi: có kèm đơn vị tính (ví dụ I.1 ghi “15 văn bản”): đề nghị ghi lại bằng số, như 15.',
    '3 cells are written in one way: a unit is attached (for example I.1 shows “15 văn bản”): write plain figures, such as 15.',
  ],
  [
    '1 for 100 %',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” ghi 1 nhưng VII.3.2 ÷ VII.3.1 = 2.297 ÷ 2.297 = 100%. Nếu 1 là ghi theo phần đơn vị (1 là 100%) thì đề nghị ghi 100; nếu không, đề nghị kiểm tra lại tỷ lệ này và các số liệu để tính.',
    'VII.3 “Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị” shows 1, but VII.3.2 ÷ VII.3.1 = 2.297 ÷ 2.297 = 100%. If 1 is a fraction of one (1 is 100%), write 100; if not, please check the rate and the figures it is made of.',
  ],
  [
    'headings left out',
    'Biểu không có 3 dòng tiêu đề của biểu mẫu: I.3 “Kiểm tra CCHC”, I.4 “Tuyên truyền cải cách hành chính” và III.1 “Thống kê TTHC”. Các dòng này không có số liệu, nên bổ sung cho đúng biểu mẫu.',
    'The table lacks 3 headings of the form: I.3 “Kiểm tra CCHC”, I.4 “Tuyên truyền cải cách hành chính” and III.1 “Thống kê TTHC”. They hold no figures; better add them.',
  ],
  [
    'TCVN3',
    '1 ô dùng bảng mã cũ TCVN3 (ví dụ “Tæng sè v¨n b¶n chØ ®¹o”, đọc là “Tổng số văn bản chỉ đạo”): đề nghị chuyển sang Unicode.',
    '1 cell uses the old TCVN3 encoding (“Tæng sè v¨n b¶n chØ ®¹o” reads “Tổng số văn bản chỉ đạo”): please convert to Unicode.',
  ],
];

test('every slip has its sentences', () => {
  expect(SENTENCES.map(([slip]) => slip)).toEqual(SLIPS.map(([name]) => name));
});

test.each(SENTENCES)('%s', (name, vietnamese, english) => {
  const finding = findingOf(SLIPS.find((slip) => slip[0] === name)!);
  expect(sentenceOf(finding, wordsOf('vi'))).toBe(vietnamese);
  expect(sentenceOf(finding, wordsOf('en'))).toBe(english);
});
