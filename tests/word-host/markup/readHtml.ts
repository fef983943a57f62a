/** Reads the little HTML that an add-in hands over: paragraphs and tables. */
import { type Block, Paragraph, Story, Table } from '../model/text';
import type { Markup } from './markup';

const decoded = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, '\u000b')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');

const inside = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<(?:${element})\\b[^>]*>([\\s\\S]*?)</(?:${element})>`, 'gi'))].map(
    (match) => match[1] ?? '',
  );

export function readHtml(html: string): Markup {
  const story = new Story('MainDoc');
  const blocks: Block[] = [];
  for (const part of html.split(/(<table\b[\s\S]*?<\/table>)/i)) {
    if (/^<table\b/i.test(part)) {
      blocks.push(
        Table.of(
          story,
          inside(part, 'tr').map((row) => inside(row, 'td|th').map(decoded)),
        ),
      );
    } else {
      const lines = inside(part, 'p');
      const texts = lines.length > 0 ? lines : decoded(part).trim() === '' ? [] : [part];
      blocks.push(...texts.map((text) => new Paragraph(story, decoded(text))));
    }
  }
  return { blocks, controls: [] };
}
