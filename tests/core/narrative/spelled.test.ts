// Numbers in words are read as they are said.
import { readFigures } from '../../../src/core/narrative/figures/readFigures';
import { tokensOf } from '../../../src/core/narrative/text/token';

test.each([
  ['hai mươi lăm hồ sơ', '25 hồ'],
  ['hai trăm linh năm hồ sơ', '205 hồ'],
  ['hai tỷ bốn trăm triệu đồng', '2400000000 đồng'],
  ['năm nghìn bốn trăm tám mươi tỷ hai trăm triệu đồng', '5480200000000 đồng'],
  ['năm nghìn tỷ đồng', '5000000000000 đồng'],
  ['ba triệu không trăm linh hai đồng', '3000002 đồng'],
  ['hai nghìn mười lăm hộ', '2015 hộ'],
  // A five behind tens is "lăm": "năm" is years.
  ['mười năm qua', '10 năm'],
  ['hai mươi năm xây dựng', '20 năm'],
  ['hai nghìn năm lịch sử', '2000 năm'],
])('%s', (text, told) => {
  const [figure] = readFigures(tokensOf(text));
  expect(`${figure?.value.toFixed() ?? ''} ${figure?.unit[0] ?? ''}`).toBe(told);
});
