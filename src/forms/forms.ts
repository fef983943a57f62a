/** The official forms there are. A new form is one file in the folder of its field, and its name here. */
import { cchcXa } from './commune/cchc-xa';
import { giaiQuyetTthc } from './administration/giai-quyet-tthc';
import { motCua } from './administration/mot-cua';
import { thamDinhVbqppl } from './administration/tham-dinh-vbqppl';
import { tongHopTthc } from './administration/tong-hop-tthc';
import { vanBanBanHanh } from './administration/van-ban-ban-hanh';
import { conNuoi22a } from './civil-status/con-nuoi-22a';
import { hoTich13a } from './civil-status/ho-tich-13a';
import { hoTichKhac14a } from './civil-status/ho-tich-khac-14a';
import { dangVienMoi } from './party/dang-vien-moi';
import { daoTao } from './party/dao-tao';
import { doiNguDangVien } from './party/doi-ngu-dang-vien';
import { huongLuong } from './party/huong-luong';
import { kiemDiem } from './party/kiem-diem';
import { lanhDao } from './party/lanh-dao';
import { loaiHinhCoSo } from './party/loai-hinh-co-so';
import { luanChuyen } from './party/luan-chuyen';
import { ngheNghiepDangVien } from './party/nghe-nghiep-dang-vien';
import { tangGiamDangVien } from './party/tang-giam-dang-vien';
import { donKhieuNai } from './petitions/don-khieu-nai';
import { donKienNghi } from './petitions/don-kien-nghi';
import { donQuaTiepDan } from './petitions/don-qua-tiep-dan';
import { donThuTrongKy } from './petitions/don-thu-trong-ky';
import { donToCao } from './petitions/don-to-cao';
import { giaiQuyetKhieuNai } from './petitions/giai-quyet-khieu-nai';
import { tiepCongDan } from './petitions/tiep-cong-dan';
import { xuLyDon } from './petitions/xu-ly-don';
import { congChucThiDua } from './rewards/cong-chuc-thi-dua';
import { khenThuongBoTinh } from './rewards/khen-thuong-bo-tinh';
import { khenThuongNhaNuoc } from './rewards/khen-thuong-nha-nuoc';
import { phongTraoThiDua } from './rewards/phong-trao-thi-dua';
import { toChucThiDua } from './rewards/to-chuc-thi-dua';
import { canBoXaNghiViec } from './salaries/can-bo-xa-nghi-viec';
import { dinhBienCapXa } from './salaries/dinh-bien-cap-xa';
import { giaoVienTangThem } from './salaries/giao-vien-tang-them';
import { mucTuChu } from './salaries/muc-tu-chu';
import { tinhGianBienChe } from './salaries/tinh-gian-bien-che';
import { bauCu } from './society/bau-cu';
import { chiTraTroCap } from './society/chi-tra-tro-cap';
import { cungLaoDong } from './society/cung-lao-dong';
import { giaoDucTieuHoc } from './society/giao-duc-tieu-hoc';
import { khoiTrungCu } from './society/khoi-trung-cu';
import { suDungLaoDong } from './society/su-dung-lao-dong';
import { trungCu } from './society/trung-cu';
import { chatLuongCanBo } from './staff/chat-luong-can-bo';
import { coCauCanBo } from './staff/co-cau-can-bo';
import type { OfficialForm } from './officialForm';

/** By field of work; where two forms explain a table equally well, the first is taken. */
// prettier-ignore
export const FORMS: readonly OfficialForm[] = [
  cchcXa,
  giaiQuyetTthc, motCua, thamDinhVbqppl, tongHopTthc, vanBanBanHanh,
  conNuoi22a, hoTich13a, hoTichKhac14a,
  donKhieuNai, donKienNghi, donQuaTiepDan, donThuTrongKy, donToCao, giaiQuyetKhieuNai, tiepCongDan, xuLyDon,
  chatLuongCanBo, coCauCanBo,
  dangVienMoi, daoTao, doiNguDangVien, huongLuong, kiemDiem, lanhDao, loaiHinhCoSo, luanChuyen, ngheNghiepDangVien, tangGiamDangVien,
  congChucThiDua, khenThuongBoTinh, khenThuongNhaNuoc, phongTraoThiDua, toChucThiDua,
  bauCu, chiTraTroCap, cungLaoDong, giaoDucTieuHoc, khoiTrungCu, suDungLaoDong, trungCu,
  canBoXaNghiViec, dinhBienCapXa, giaoVienTangThem, mucTuChu, tinhGianBienChe,
];

export function formById(id: string): OfficialForm | undefined {
  return FORMS.find((form) => form.id === id);
}
