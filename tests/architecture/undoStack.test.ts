// What costs the person's undo, or says that it kept what it did not keep, in the Office.js of any version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './imports';

const sources = sourceFiles(join(__dirname, '../../src')).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

const callers = (member: string): string[] =>
  sources.filter(([, text]) => new RegExp(`\\.${member}\\b`).test(text)).map(([file]) => file);

test.each([
  'requestUpdate',
  'customXmlParts',
  'document\\.settings',
  'getVisibleView',
  'insertWorksheetsFromBase64',
  'unprotect',
])('nothing of ours calls %s', (member) => {
  expect(callers(member)).toEqual([]);
});

test('a member that is called would be found', () => {
  expect(callers('getMergedAreasOrNullObject').length).toBeGreaterThan(0);
});
