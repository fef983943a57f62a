// Which letters make a Vietnamese syllable: by that a text that was read right is told from one that was not.
import { profileOf, readsWhole } from '../../../src/core/text/legacyProfile';
import { isSyllable } from '../../../src/core/text/syllable';
import { FORMS } from '../../../src/forms/forms';
import { toTcvn3, toVni } from './encodeLegacy';

test('nearly every word that the forms print is one', () => {
  const words = new Set<string>();
  for (const { rows } of FORMS)
    for (const { label } of rows)
      for (const word of label.match(/\p{L}+/gu) ?? []) words.add(word.toLowerCase());
  const others = [...words].filter((word) => /[à-ỹđ]/.test(word) && !isSyllable(word));
  expect(others.sort()).toEqual(['hđnd', 'đvsn']);
  expect(words.size).toBeGreaterThan(400);
});

test.each([
  'nghiêng', 'Tổng', 'quý', 'quốc', 'khuya', 'huỳnh', 'tuyệt', 'khuỷu', 'thuế', 'oai', 'ngoẹo', 'hoạch', 'khoăn', 'xoong',
  'hiếu', 'yên', 'kìa', 'chưa', 'muối', 'bưởi', 'rượu', 'đường', 'áy', 'ấy', 'ăn', 'bếp', 'lịch', 'y', 'ổi', 'hợp', 'túi', 'lưu',
])('“%s” is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
}); // prettier-ignore

test.each([
  'Tæng', 'Toång', 'xyz', 'ngng', 'bcđ', 'thúý', 'toánhọc', 'tw', 'aê', 'tổngs', 'ggan', 'stổng', 'nghiêngnghiêng', '',
])('“%s” is none', (word) => {
  expect(isSyllable(word)).toBe(false);
}); // prettier-ignore

describe('the old encoding of a sheet', () => {
  const texts = ['Tổng số hồ sơ', 'Đã giải quyết đúng hạn', 'HĐND xã'];

  test('is told by the words that it makes', () => {
    expect(profileOf(texts.map(toTcvn3))).toBe('TCVN3');
    expect(profileOf(texts.map(toVni))).toBe('VNI');
  });

  test('is not told of Unicode, of plain letters, of names of elsewhere, or of a word or two', () => {
    expect(profileOf(texts)).toBeNull();
    expect(profileOf(['Ho so', 'STT', '15'])).toBeNull();
    expect(profileOf(['Müller & Söhne', 'Citroën', 'Gößling', 'Ærø', 'Łódź'])).toBeNull();
    expect(profileOf([toTcvn3('Tổng số')])).toBeNull();
  });

  test('is not told where too much of the sheet makes no words by it', () => {
    const good = texts.map(toTcvn3);
    expect(profileOf(good.concat('Müller', 'Gößling', 'Müßig'))).toBeNull();
    expect(profileOf(good.concat('Müller'))).toBe('TCVN3');
  });

  test('reads a text whole, or not at all', () => {
    expect(readsWhole(toTcvn3('Tổng số hồ sơ của HĐND'), 'TCVN3')).toBe(true);
    expect(readsWhole('Tæng sè Müßig', 'TCVN3')).toBe(false);
    expect(readsWhole('STT', 'TCVN3')).toBe(false);
    expect(readsWhole(toTcvn3('ĐVSNCL'), 'TCVN3')).toBe(true);
    expect(readsWhole(toTcvn3('ĐVSNCLABCDE'), 'TCVN3')).toBe(false);
  });
});
