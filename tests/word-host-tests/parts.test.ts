import { bootWord, eventsDelivered, failure, host, onBody } from '../word-host/word';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`;
const TABLE = `<w:tbl><w:tr>${cell('STT')}${cell('Chia ra', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('1')}${cell('2')}${cell('3')}</w:tr></w:tbl>`;
const packed = (body: string): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part><pkg:xmlData><w:document ${W}><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
const CONTROLLED = packed(
  `<w:sdt><w:sdtPr><w:alias w:val="Biểu"/><w:tag w:val="so-khop"/></w:sdtPr><w:sdtContent>${line('Tên biểu')}${TABLE}</w:sdtContent></w:sdt>`,
);

beforeEach(() => {
  host.faults.clear();
  Object.assign(host.losses, { ooxml: 0, html: 0 });
  host.person.open(['Đầu', '', 'Cuối']);
});

async function insertControlled(): Promise<void> {
  await onBody(async (body, context) => {
    const place = body.paragraphs.getFirst().getNext();
    place.insertOoxml(CONTROLLED, 'Replace');
    await context.sync();
  });
}

test('words replaced at the end of a control stay in it', async () => {
  host.person.open(['Mã: 1']);
  const text = await Word.run(async (context) => {
    const control = context.document.body.paragraphs.getFirst().getRange('Content').insertContentControl();
    const found = control.search('1');
    found.load('items');
    await context.sync();
    found.items[0]!.insertText('22', 'Replace');
    control.load('text');
    await context.sync();
    return control.text;
  });
  expect(text).toBe('Mã: 22');
});

test('markup becomes a table in a content control, which is found by its tag', async () => {
  await insertControlled();
  const seen = await Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag('so-khop');
    controls.load('items/title,items/tables/items/values,items/tables/items/isUniform');
    await context.sync();
    const [control] = controls.items;
    return [control?.title, control?.tables.items[0]?.values, control?.tables.items[0]?.isUniform];
  });
  expect(seen).toEqual([
    'Biểu',
    [
      ['STT', 'Chia ra'],
      ['1', '2', '3'],
    ],
    false,
  ]);
  expect(host.document.body.blocks).toHaveLength(4);
});

test('markup read back says what was merged', async () => {
  await insertControlled();
  const xml = await onBody(async (body, context) => {
    const read = body.tables.getFirst().getRange().getOoxml();
    await context.sync();
    return read.value;
  });
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
  expect(xml.match(/<w:tr>/g)).toHaveLength(2);
});

test('a content control goes with what it holds, or leaves it', async () => {
  await insertControlled();
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('so-khop').getFirst().delete(false);
    await context.sync();
  });
  expect(host.snapshot().controls).toEqual([]);
  expect(host.document.tablesOf()).toEqual([]);
});

test('Word may lose what it is handed, and says nothing', async () => {
  host.losses.ooxml = 1;
  await onBody(async (body, context) => {
    body.insertOoxml(packed(line('a') + TABLE + line('b')), 'End');
    await context.sync();
  });
  expect(host.document.paragraphs.map(({ text }) => text)).not.toContain('b');
});

test('the engine of Internet Explorer takes Word down with markup', async () => {
  const old = await bootWord({ webview: 'Trident', wordApi: '1.3' });
  old.host.person.open(['']);
  const insert = (xml: string): Promise<string> =>
    failure(
      old.Word.run(async (context) => {
        context.document.body.insertOoxml(xml, 'End');
        await context.sync();
      }),
    );
  expect(await insert(packed(line('a')))).toBe('GeneralException');
  expect(old.host.faults.sessionLost).toBe(true);
});

test('cells are read and written one by one', async () => {
  host.person.open([
    '',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ]);
  await onBody(async (body, context) => {
    body.tables.getFirst().getCell(1, 1).value = '7';
    await context.sync();
  });
  expect(host.person.cell(1, 1)).toBe('7');
  const outside = onBody(async (body, context) => {
    body.tables.getFirst().getCell(9, 9).value = '7';
    await context.sync();
  });
  expect(await failure(outside)).toBe('ItemNotFound');
});

test('comments stand at their words and go again', async () => {
  await onBody(async (body, context) => {
    body.search('Đầu').getFirst().insertComment('Xem lại');
    await context.sync();
  });
  expect(host.snapshot().comments).toEqual(['Xem lại (0) "Đầu"']);
  await onBody(async (body, context) => {
    const comments = body.getComments();
    comments.load('items/content,items/replies/items/content');
    await context.sync();
    for (const each of comments.items) if (each.content === 'Xem lại') each.delete();
    await context.sync();
  });
  expect(host.snapshot().comments).toEqual([]);
});

test('footnotes have texts of their own and a sign in the line', async () => {
  host.person.addNote('Cuối', 'Gồm 5 xã');
  const notes = await onBody(async (body, context) => {
    body.footnotes.load('items/body/text');
    const last = body.paragraphs.getLast();
    last.load('text');
    await context.sync();
    return [...body.footnotes.items.map((note) => note.body.text), last.text];
  });
  expect(notes).toEqual(['Gồm 5 xã', 'Cuối\u0002']);
});

test('custom properties are kept, cut at 255 characters', async () => {
  const kept = await Word.run(async (context) => {
    const { customProperties } = context.document.properties;
    customProperties.add('SoKhop.Reasons.1', 'x'.repeat(300));
    await context.sync();
    customProperties.load('items/key,items/value');
    await context.sync();
    return customProperties.items.map(({ key, value }) => `${key} ${String(value as unknown).length}`);
  });
  expect(kept).toEqual(['SoKhop.Reasons.1 255']);
});

test('a fault at the k-th call leaves what came before it', async () => {
  const write = (): Promise<void> =>
    onBody(async (body, context) => {
      body.search('Đầu').getFirst().insertText('Một', 'Replace');
      body.search('Cuối').getFirst().insertText('Hai', 'Replace');
      await context.sync();
    });
  host.faults.failAt(2);
  expect(await failure(write())).toBe('GeneralException');
  expect(host.document.paragraphs.map(({ text }) => text)).toEqual(['Một', '', 'Cuối']);
});

test('typing is told as a move of the cursor', async () => {
  let heard = 0;
  await new Promise<void>((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => {
        heard++;
      },
      () => {
        resolve();
      },
    );
  });
  host.person.retype('Đầu', 'Đầu tiên');
  await eventsDelivered();
  expect(heard).toBe(1);
});
