/** The chosen form before it is made: header and first rows, to be scrolled through. */
import type { FormPicture } from '../../core/layout/formPicture';
import type { WebWords } from '../../words/web/webWords';
import { element } from '../element';

export function pictureElement(
  { header, body, figures, more }: FormPicture,
  title: string,
  words: WebWords['newForm'],
): HTMLElement {
  const heads = header.map((cells) =>
    element(
      'tr',
      {},
      cells.map(({ text, rows, columns }) =>
        element('th', {
          text,
          attributes: { scope: 'col', rowspan: String(rows), colspan: String(columns) },
        }),
      ),
    ),
  );
  const lines = body.map(({ texts, bold }) =>
    element(
      'tr',
      { class: bold ? 'bold' : '' },
      [...texts, ...new Array<string>(figures).fill('')].map((text) => element('td', { text })),
    ),
  );
  const table = element('table', {}, [element('thead', {}, heads), element('tbody', {}, lines)]);
  const rest = more > 0 ? element('p', { class: 'more', text: words.moreRows(more) }) : null;
  return element(
    'div',
    { class: 'picture', attributes: { role: 'region', 'aria-label': words.picture(title), tabindex: '0' } },
    [table, rest],
  );
}
