import { host, onSheet } from '../../excel-host/excel';

test('400.000 cells are written in strips and read back', async () => {
  const rows = Array.from({ length: 4000 }, (_, row) =>
    Array.from({ length: 100 }, (_, column) => row + column),
  );
  host.counters.reset();
  await onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(0, 0, 4000, 100).values = rows;
    await context.sync();
    const strips = host.counters.calls.filter((call) => call === 'Range.Values').length;
    expect([host.counters.batches, strips]).toEqual([1, Math.ceil(4000 / 15)]);
    const used = sheet.getUsedRange().load('values,address');
    await context.sync();
    expect(used.address).toBe('Sheet1!A1:CV4000');
    expect([used.values[0]![0], used.values[3999]![99]]).toEqual([0, 4098]);
  });
});

test('a large matrix of the wrong size is refused before the first strip', async () => {
  const before = host.snapshot();
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(host.snapshot()).toEqual(before);
});
