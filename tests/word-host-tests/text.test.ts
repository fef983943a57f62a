import { bootWord, failure, host, onBody } from '../word-host/word';

const LINES = ['Kết quả năm 2025', 'Có 52 đơn vị (45 phòng; 05 ban; 02 trung tâm).', 'Đạt 52 phần trăm.'];

beforeEach(() => {
  host.faults.clear();
  host.person.open(LINES);
});

test('all paragraphs are read in one round trip, those of tables in their order', async () => {
  host.person.open([
    'Trước',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'Sau',
  ]);
  host.counters.reset();
  const read = await onBody(async (body, context) => {
    body.paragraphs.load('items/text,items/tableNestingLevel');
    body.tables.load('items/values,items/nestingLevel');
    await context.sync();
    return {
      texts: body.paragraphs.items.map(({ text, tableNestingLevel }) => `${text} ${tableNestingLevel}`),
      values: body.tables.items.map(({ values }) => values),
    };
  });
  expect(read.texts).toEqual(['Trước 0', 'a 1', 'b 1', 'c 1', 'd 1', 'Sau 0']);
  expect(read.values).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ]);
  expect(host.counters.batches).toBe(1);
});

test('what was found is kept over a round trip, and follows its words', async () => {
  await onBody(async (body, context) => {
    const found = body.search('52');
    found.load('items');
    await context.sync();
    expect(found.items).toHaveLength(2);
    host.person.retype('Có', 'Toàn huyện có');
    found.items[0]!.insertText('54', 'Replace');
    await context.sync();
  });
  expect(host.person.paragraph(1).text).toBe('Toàn huyện có 54 đơn vị (45 phòng; 05 ban; 02 trung tâm).');
  expect(host.person.paragraph(2).text).toBe(LINES[2]);
});

test('a search takes quotes of any kind, tells letters apart where asked, and refuses long texts', async () => {
  host.person.open(['Mục “tiêu” và mục "Tiêu"']);
  const count = (text: string, options?: { matchCase: boolean }): Promise<number> =>
    onBody(async (body, context) => {
      const found = body.search(text, options);
      found.load('items');
      await context.sync();
      return found.items.length;
    });
  expect(await count('"tiêu"')).toBe(2);
  expect(await count('"tiêu"', { matchCase: true })).toBe(1);
  expect(await failure(count('x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
});

test('a range reaches from one find to another, and is what gets selected', async () => {
  await onBody(async (body, context) => {
    const [from, to] = [body.search('52').getFirst(), body.search('02 trung tâm').getFirst()];
    from.expandTo(to).select();
    await context.sync();
  });
  expect(host.person.selected).toBe('52 đơn vị (45 phòng; 05 ban; 02 trung tâm');
});

test('tracked, a replacement leaves both texts; the reviewed text tells them apart', async () => {
  const texts = await onBody(async (body, context) => {
    context.document.changeTrackingMode = 'TrackAll';
    body.search('52').getFirst().insertText('54', 'Replace');
    const line = body.paragraphs.getFirst().getNext();
    line.load('text');
    const now = line.getReviewedText('Current');
    const before = line.getReviewedText('Original');
    await context.sync();
    return [line.text.slice(0, 8), now.value.slice(0, 6), before.value.slice(0, 6)];
  });
  expect(texts).toEqual(['Có 5254 ', 'Có 54 ', 'Có 52 ']);
  expect(host.snapshot().blocks[1]).toMatchObject({ revisions: ['3-5 deleted', '5-7 inserted'] });
});

test('a list item tells its level and sign', async () => {
  host.person.open([{ text: 'Một', list: { level: 1, sign: '+' } }, 'Hai']);
  const items = await onBody(async (body, context) => {
    body.paragraphs.load('items/isListItem,items/listItemOrNullObject/level');
    await context.sync();
    return body.paragraphs.items.map(({ isListItem, listItemOrNullObject: item }) =>
      isListItem ? item.level : null,
    );
  });
  expect(items).toEqual([1, null]);
});

test('an old Word refuses what came later, as does office.js', async () => {
  const old = await bootWord({ wordApi: '1.1' });
  old.host.person.open(LINES);
  const read = old.Word.run(async (context) => {
    context.document.body.tables.load('items/values');
    await context.sync();
  });
  expect(await failure(read)).toBe('ApiNotFound');
});

test('what nobody thought of is refused aloud', async () => {
  const asked = onBody(async (body, context) => {
    body.insertBreak('Page', 'End');
    await context.sync();
  });
  expect(await failure(asked)).toBe('HostNotImplemented');
});
