import { findForms } from '../../src/forms/findForms';
import { FORMS } from '../../src/forms/forms';

const ids = (query: string, used?: readonly string[]): string[] => findForms(query, used).map(({ id }) => id);

test('nothing asked: all, those used before first, the latest and most used above', () => {
  expect(ids('')).toEqual(FORMS.map(({ id }) => id));
  const used = ['mot-cua', 'bau-cu', 'bau-cu', 'bau-cu', 'dao-tao'];
  expect(ids('', used).slice(0, 4)).toEqual(['bau-cu', 'mot-cua', 'dao-tao', FORMS[0]!.id]);
});

test.each([
  ['22a/btp', 'con-nuoi-22a'],
  ['cu tri', 'bau-cu'],
  ['đảng viên tăng giảm', 'tang-giam-dang-vien'],
  ['DANG TICH', 'tang-giam-dang-vien'],
  ['party members come', 'tang-giam-dang-vien'],
  ['chuyên viên cao cấp', 'chat-luong-can-bo'],
])('%s finds %s', (query, id) => {
  expect(ids(query).slice(0, 3)).toContain(id);
});

test('words that no form has find none', () => {
  expect(ids('tàu vũ trụ')).toEqual([]);
});
