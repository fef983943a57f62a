import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sealCode } from '../../src/core/seal/seal';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

it('the code is the first 60 bits of SHA-256, as Node reckons it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      (form, figure) => {
        const text = ['so-khop 1', form, '', `1:I 1:1 ${figure.length}:${figure} `].join('\n');
        const digest = createHash('sha256').update(text, 'utf8').digest();
        const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0'))
          .join('')
          .slice(0, 60);
        const code = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS.charAt(parseInt(five, 2))).join('');
        const figures = [{ row: 'I', column: '1', figure }];
        expect(sealCode({ version: 1, form, figures, accepted: '', title: '', rows: [] })).toBe(
          (code.match(/.{4}/g) ?? []).join('-'),
        );
      },
    ),
  );
});
