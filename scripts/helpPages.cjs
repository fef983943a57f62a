// The pages of help that open in any browser, made of the Markdown in docs: guides, support, privacy.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('../package.json');

const docs = join(__dirname, '../docs');

/** Page -> the Markdown it is made of. */
const PAGES = {
  'huong-dan.html': 'huong-dan.md',
  'guide.html': 'guide.md',
  'ho-tro.html': 'ho-tro.md',
  'rieng-tu.html': 'rieng-tu.md',
};

/** The whole page; links to other files of docs lead to their pages, or are left out where there is none. */
function helpPage(name) {
  const markdown = readFileSync(join(docs, PAGES[name]), 'utf8').replaceAll('{{version}}', version);
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="${name === 'guide.html' ? 'en' : 'vi'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <title>${escaped(title)} · Số Khớp</title>
    <link rel="icon" href="assets/icon.svg" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${blocks(markdown.split('\n'))}
      <footer><p>Số Khớp ${version}</p></footer>
    </main>
  </body>
</html>
`;
}

function blocks(lines) {
  const out = [];
  let rest = lines;
  while (rest.length > 0) {
    const [line] = rest;
    const take = (test) => {
      const end = rest.findIndex((each) => !test(each));
      const taken = rest.slice(0, end < 0 ? rest.length : end);
      rest = rest.slice(taken.length);
      return taken;
    };
    const heading = /^(#{1,4}) (.*)$/.exec(line);
    if (line.trim() === '') rest = rest.slice(1);
    else if (heading) {
      const [, { length: level }, text] = heading;
      out.push(`<h${level} id="${slug(text)}">${inline(text)}</h${level}>`);
      rest = rest.slice(1);
    } else if (line.startsWith('```')) {
      rest = rest.slice(1);
      const code = take((each) => !each.startsWith('```'));
      rest = rest.slice(1);
      out.push(`<pre tabindex="0"><code>${code.map(escaped).join('\n')}</code></pre>`);
    } else if (line.startsWith('|')) out.push(table(take((each) => each.startsWith('|'))));
    else if (/^(- |\d+\. )/.test(line)) {
      const kind = line.startsWith('-') ? 'ul' : 'ol';
      const items = [];
      for (const each of take((one) => /^(- |\d+\. |  +\S)/.test(one))) {
        if (/^(- |\d+\. )/.test(each)) items.push(each.replace(/^(- |\d+\. )/, ''));
        else items.push(`${items.pop()} ${each.trim()}`);
      }
      out.push(`<${kind}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${kind}>`);
    } else if (line.startsWith('>')) {
      const quoted = take((each) => each.startsWith('>'));
      out.push(`<blockquote>${inline(quoted.map((each) => each.slice(1).trim()).join(' '))}</blockquote>`);
    } else {
      const text = take((each) => each.trim() !== '' && !/^(#|```|\||- |\d+\. |>)/.test(each));
      out.push(`<p>${inline(text.join(' '))}</p>`);
    }
  }
  return out.join('\n');
}

function table([head, , ...body]) {
  const cells = (line) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/);
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  const isEmpty = cells(head).every((cell) => cell.trim() === '');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(plain(cells(body[0] ?? head)[0]))}"><table>${
    isEmpty ? '' : `<thead>${row(head, 'th')}</thead>`
  }<tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table></div>`;
}

function plain(text) {
  return text.replace(/[*`|]/g, '').trim();
}

/** Code is set aside first: nothing in it is markup. */
function inline(text) {
  const kept = [];
  return escaped(text)
    .replace(/`([^`]+)`/g, (_, code) => `\u0000${kept.push(`<code>${code}</code>`) - 1}\u0000`)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1" loading="lazy" />')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, to) => {
      const target = pageOf(to);
      return target === null ? words : `<a href="${target}">${words}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^*_]+)[*_](?=[\s).,:;]|$)/g, '$1<em>$2</em>')
    .replace(/\u0000(\d+)\u0000/g, (_, at) => kept[Number(at)]);
}

function pageOf(to) {
  if (/^(https?:|#|mailto:)/.test(to)) return to;
  const [file, hash = ''] = to.split('#');
  const page = Object.keys(PAGES).find((name) => PAGES[name] === file);
  return page === undefined ? null : page + (hash === '' ? '' : `#${hash}`);
}

/** As GitHub makes them. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** What webpack's copier puts beside a door. */
const helpFiles = [
  ...Object.keys(PAGES).map((name) => ({
    from: join(docs, PAGES[name]),
    to: name,
    transform: () => helpPage(name),
  })),
  { from: join(__dirname, '../assets/help.css'), to: 'help.css' },
  { from: join(docs, 'anh/*.png'), to: 'anh/[name][ext]' },
  { from: join(docs, 'anh/en/*.png'), to: 'anh/en/[name][ext]' },
];

module.exports = { helpFiles, helpPage };
