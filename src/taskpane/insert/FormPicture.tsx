/** The chosen form before it is inserted: header and first rows, to be scrolled through. */
import type { JSX } from 'preact';
import type { FormPicture as Picture } from '../../core/layout/formPicture';
import './formPicture.css';

interface Props {
  readonly picture: Picture;
  readonly name: string;
  readonly more: string;
}

export function FormPicture({
  picture: { header, body, figures, more: left },
  name,
  more,
}: Props): JSX.Element {
  const blank: string[] = [];
  for (let i = 0; i < figures; i++) blank.push('');
  return (
    <div class="picture" role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          {header.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, rows, columns }, i) => (
                <th key={i} scope="col" rowSpan={rows} colSpan={columns}>
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {body.map(({ texts, bold }, row) => (
            <tr key={row} class={bold ? 'bold' : ''}>
              {texts.concat(blank).map((text, i) => (
                <td key={i}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="hint">{more}</p>}
    </div>
  );
}
