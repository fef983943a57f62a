/** Comments at cells, as Excel keeps them. */
import { failure, host } from '../../excel-host/excel';

type Comments = Excel.CommentCollection;

const onComments = <R>(work: (comments: Comments, context: Excel.RequestContext) => Promise<R>): Promise<R> =>
  Excel.run((context) => work(context.workbook.comments, context));

beforeEach(() => {
  for (const sheet of host.workbook.sheets) [sheet.comments, sheet.notes] = [[], []];
});

test('are added at one cell, found with their replies and their place, and deleted', async () => {
  await onComments(async (comments, context) => {
    comments.add('Sheet1!D8', 'Xem lại');
    comments.add(context.workbook.worksheets.getItem('Sheet1').getRange('D9'), 'Và ô này');
    await context.sync();
    host.person.reply('Sheet1!D8', 'Đã sửa', 'Lan');
    host.person.resolve('Sheet1!D9');
    comments.load('items/content,items/resolved,items/replies/items/content,items/replies/items/authorName');
    await context.sync();
    expect(
      comments.items.map(({ content, resolved, replies }) => [
        content,
        resolved,
        ...replies.items.map((reply) => `${reply.authorName}: ${reply.content}`),
      ]),
    ).toEqual([
      ['Xem lại', false, 'Lan: Đã sửa'],
      ['Và ô này', true],
    ]);
    const place = comments.items[1]!.getLocation().load('address');
    comments.items[0]!.delete();
    await context.sync();
    expect(place.address).toBe('Sheet1!D9');
  });
  expect(host.person.comments('Sheet1')).toEqual(['D9: Và ô này\n✓']);
});

test('a cell has room for one, a range is refused, and a protected sheet takes none', async () => {
  host.person.note('Sheet1!A1', 'ghi nhớ');
  host.person.comment('Sheet1!A2', 'của tôi');
  const adding = (where: string): Promise<string> =>
    failure(
      onComments(async (comments, context) => {
        comments.add(where, 'Xem lại');
        await context.sync();
      }),
    );
  expect(await adding('Sheet1!A1')).toBe('InvalidOperation');
  expect(await adding('Sheet1!A2')).toBe('InvalidOperation');
  expect(await adding('Sheet1!A3:A4')).toBe('InvalidArgument');
  host.person.protect('Sheet1');
  expect(await adding('Sheet1!A5')).toBe('AccessDenied');
  host.person.unprotect('Sheet1');
  expect(host.person.comments('Sheet1')).toEqual(['A2: của tôi']);
});

test('moves with its cell, and goes with it', async () => {
  host.person.comment('Sheet1!D8', 'một');
  host.person.comment('Sheet1!D9', 'hai');
  host.person.insert('Sheet1!2:3');
  expect(host.person.comments('Sheet1')).toEqual(['D10: một', 'D11: hai']);
  host.person.delete('Sheet1!10:10');
  expect(host.person.comments('Sheet1')).toEqual(['D10: hai']);
  await onComments(async (comments, context) => {
    const count = comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});
