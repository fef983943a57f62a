// What Excel reads in a manifest that its published schemas do not know yet. CommonJS, for webpack and the tests.

/** The elements; a comment in front goes with its element. */
const newer = [
  { name: 'Runtimes', pattern: /\s*(?:<!--[^>]*-->\s*)?<Runtimes>[\s\S]*?<\/Runtimes>/ },
  { name: 'ExtendedOverrides', pattern: /\s*<ExtendedOverrides\b[^>]*(?:\/>|>\s*<\/ExtendedOverrides>)/ },
];

/** The manifest as the published schemas know it: no shared runtime and no shortcuts, all else the same. */
function withoutNewer(manifest) {
  return newer.reduce((xml, { pattern }) => xml.replace(pattern, ''), manifest);
}

/**
 * What is wrong with those elements, a sentence each. Excel asks: one Runtime, of long life, at the address of the
 * functions and of every button that opens a pane; one task pane; the overrides last, and both of their files https.
 */
function faultsOfNewer(manifest) {
  const faults = [];
  const need = (ok, sentence) => {
    if (!ok) faults.push(sentence);
  };
  const all = (pattern) => [...manifest.matchAll(pattern)].map((match) => match[1]);
  // Word's buttons open pages of their own: it has no shared runtime here.
  const [workbook = ''] = /<Host xsi:type="Workbook">[\s\S]*?<\/Host>/.exec(manifest) ?? [];
  const inWorkbook = (pattern) => [...workbook.matchAll(pattern)].map((match) => match[1]);
  const runtimes = all(/<Runtime\b([^>]*)>/g);
  const page = /resid="([^"]+)"/.exec(runtimes[0] ?? '')?.[1];
  need(runtimes.length === 1 && page !== undefined, 'There must be one Runtime, with a resid.');
  need(/lifetime="long"/.test(runtimes[0] ?? ''), 'The lifetime of the Runtime must be long.');
  need(
    /<Host xsi:type="Workbook">\s*(?:<!--[^>]*-->\s*)?<Runtimes>/.test(manifest),
    'Runtimes must be the first element of its Host.',
  );
  const pages = [
    ...inWorkbook(/<FunctionFile resid="([^"]+)"/g),
    ...inWorkbook(/<Action xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]+)"/g),
  ];
  need(pages.length > 1, 'There must be a FunctionFile and a button that opens the pane.');
  for (const other of pages.filter((each) => each !== page)) {
    faults.push(`${other} is not the page of the Runtime (${page}): it would run apart from it.`);
  }
  need(new Set(inWorkbook(/<TaskpaneId>([^<]+)</g)).size === 1, 'A shared runtime has one task pane.');
  need(
    /<\/VersionOverrides>\s*<ExtendedOverrides\b[^>]*>\s*(?:<\/ExtendedOverrides>\s*)?<\/OfficeApp>\s*$/.test(
      manifest,
    ),
    'ExtendedOverrides must follow VersionOverrides and be the last element.',
  );
  const overrides = all(/<ExtendedOverrides\b([^>]*)>/g)[0] ?? '';
  for (const name of ['Url', 'ResourcesUrl']) {
    need(
      new RegExp(`\\s${name}="https://[^"]+\\.json"`).test(overrides),
      `ExtendedOverrides needs ${name}, an https address of a .json file.`,
    );
  }
  return faults;
}

module.exports = { faultsOfNewer, withoutNewer };
