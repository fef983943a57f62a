/** The boxes of comments: shapes of VML, without which Excel shows no comment (ECMA-376 Part 4, 19). */
import { refuse } from '../../package/fileProblem';
import { positionOf } from '../../../core/sheet/grid';

const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** Numbers of shapes come in blocks of so many, a block a drawing. */
const BLOCK = 1024;

export function emptyNotes(number: number): string {
  return (
    `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** `number`: of the drawing, from 1, for the numbers of its first shapes. */
export function withNotes(vml: string, cells: readonly string[], number: number): string {
  const end = vml.lastIndexOf('</xml>');
  if (end < 0) refuse('file/damaged', 'xml');
  let last = number * BLOCK;
  for (const [, id = '0'] of vml.matchAll(/_x0000_s(\d{1,9})/g)) last = Math.max(last, Number(id));
  const shapes = cells.map((cell, i) => shapeOf(cell, last + 1 + i)).join('');
  return vml.slice(0, end) + shapes + vml.slice(end);
}

function shapeOf(cell: string, id: number): string {
  const place = positionOf(cell) ?? refuse('file/damaged', 'xml');
  const { row, column } = place;
  // From the cell's right on, six columns wide and seven rows high.
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 7, 15, row + 7, 4].join(', ');
  return (
    `<v:shape ${SPACES} id="_x0000_s${id}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto" ` +
    'style="position:absolute;margin-left:80pt;margin-top:5pt;width:260pt;height:110pt;z-index:1;visibility:hidden">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Without the boxes of these cells; whoever wrote the drawing, a box of a comment is a shape with its row and column. */
export function withoutNotes(vml: string, cells: readonly string[]): string {
  const places = cells.map((cell) => positionOf(cell));
  return vml.replace(/<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d{1,7})\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d{1,5})\s*<\/x:Column>/.exec(shape)?.[1];
    const isTheirs = places.some((place) => place?.row === Number(row) && place.column === Number(column));
    return shape.includes('ObjectType="Note"') && isTheirs ? '' : shape;
  });
}
