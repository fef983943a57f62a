/** The command line in English. */
import type { Ground } from '../../core/infer/found/found';
import { levelInEnglish, STATUS } from '../en/formStanding';
import { placeText } from '../en/table/place';
import { type CommandLineWords, quoted } from './words';

/** What speaks for a rule that was found. */
const GROUNDS: Readonly<Record<Ground, string>> = {
  printed: 'printed in the table',
  words: 'by words and numbering',
  formula: 'by formulas',
  header: 'by headings',
  figures: 'by figures',
};

export const en: CommandLineWords = {
  help: {
    check: `so-khop check FILE...   [--out RESULT.xlsx] [--html PAGE.html] [--sarif FILE.sarif] [--json | --ndjson] [--units LIST] [--jobs N] [--shard I/N]
    Checks the tables in .xlsx and .xlsm files, and in a .docx its tables and its prose. FILE is a file, a folder, or a pattern such as "reports/*.xlsx"; - is standard input.
    --out RESULT.xlsx   writes a workbook: findings, an overview of the files, broken rules, units that have not sent or sent twice
    --html PAGE.html    writes one page to read, sort, filter and print, without a network
    --sarif FILE.sarif  writes SARIF 2.1.0 for other tools
    --parquet FOLDER    writes tables, findings and figures to tables.parquet, findings.parquet, figures.parquet for analysis
    --notes FOLDER      writes for each file with errors a note to send back (.docx and .txt)
    --comments FOLDER   writes for each file with errors a copy with comments at its cells, the file as it is otherwise
    --previous FILE     compares with last period's file: openings, cumulative figures, implausible jumps
    --comparison FILE.xlsx  writes last period, this one, change and % side by side (with --previous, or an earlier table of the same file)
    --units LIST        a .txt, .csv or .xlsx file with the name of one unit that is to send in each line
    --forms FOLDER      uses the office's own forms, too: a folder of .json files, or one such file
    --config FILE       the office's settings (severity, tolerance, folder of forms); else so-khop.config.json beside the file or above it
    --watch FOLDER      checks each file of the folder again when it is saved, until Ctrl+C
    --json              prints the result as JSON, for other programs
    --ndjson            prints a line of JSON for each file
    --figures           adds every cell of each table to --json, --ndjson
    --jobs N            checks N files at a time (1 to 99); as many as there are cores unless told
    --shard I/N         only the Ith of N parts, with --json; so-khop merge joins the parts
    Exit code: 0 no errors, 1 some errors, 2 a file could not be checked.
`,
    fill: `so-khop fill FILE --out NEW.xlsx   [--replace D7,D9 | --replace-all] [--convert-text] [--values]
    Fills the cells that follow from others, in a copy. A typed cell is overwritten only when it is named.
    --replace D7,D9     overwrites the figures typed in these cells
    --replace-all       overwrites every typed figure that differs from the computed one
    --convert-text      turns figures stored as text into numbers
    --values            writes values instead of formulas
    --forms FOLDER      use the office's own forms, too, as check does
`,
    fix: `so-khop fix FILE [--accept-unique] [--keep-added] [--unicode] --out NEW.xlsx
    Corrects, in a copy, the cells that have exactly one correction, one keystroke away (17 → 11), and lists them.
    --keep-added        rows and columns that you added join the form that the file carries (sheet “Quy tắc”); no figure changes
    --unicode           texts in an old encoding (TCVN3, VNI) become Unicode, their font with them; doubtful ones are left
    --forms FOLDER      use the office's own forms, too, as check does
`,
    new: `so-khop new --form ID --unit "UBND xã …" --period "6 tháng đầu năm 2026" NEW.xlsx
    Makes an empty form. A file that exists is never overwritten.
    --forms FOLDER      use the office's own forms, too, as check does
`,
    export: `so-khop export FILE   [--docx ANNEX.docx] [--report CHECK.docx] [--xlsx COPY.xlsx] [--csv A.csv] [--records A.json]
    Exports one table as a Word annex with a verification code, a check report, a copy with the code, CSV or JSON.
    --unit "UBND xã …"  --annex II  --title "…"  --number 123/BC-UBND  --date 05/6/2026
                        unit, annex number, annex title, number and date of the report
    --reason "…"        why a table with errors is exported; the reason stands in the check report
    --no-seal-line      leaves out the verification code under the table
    --forms FOLDER      use the office's own forms, too, as check does
    --key KEY-FILE      makes the code with the office's own key (any file of 16 bytes or more, kept secret)
    Exit code: 0 exported, 1 not exported since the table has errors and there is no --reason, 2 could not be done.
`,
    verify: `so-khop verify FILE...   [--key KEY-FILE] [--forms FOLDER] [--json]
    Tells whether the table in an exported .docx or .xlsx is still as checked: figures, labels, units, title, period.
    --key KEY-FILE      also checks that the code was made with the office's own key
    --forms FOLDER      the office's own forms that the file does not carry on a sheet “Quy tắc”
    Exit code: 0 unchanged, 1 something changed or is to be compared, 2 a file has no code, its form is missing, or it cannot be read.
`,
    compare: `so-khop compare OLD.xlsx NEW.xlsx   [--json]
    Tells where two versions of one workbook differ: cells printed otherwise, cells that print the same from another formula
    or kind of content, rows and sheets that came or went. Rows that were only pushed down are the same. Reads .csv, too.
    Exit code: 0 the same, 1 something differs, 2 a file cannot be read.
`,
    narrative: `so-khop narrative FILE…  [--table TABLE.xlsx] [--comments COPY.docx] [--json]
    Checks the figures in a report's prose (.docx, .txt, .md): totals and parts, rates, changes, figures told twice.
    --table TABLE.xlsx  compares with the table's figures; a .docx with a table in it is compared with that
    --comments COPY.docx  a copy of the .docx with a comment at each place that is wrong or to be confirmed, else unchanged
    Several files (report, annexes, a table .xlsx): what two documents tell differently is asked, with both places.
    What is not sure is asked, never called wrong.
    Exit code: 0 nothing wrong, 1 something disagrees, 2 the file cannot be read.
`,
    completion: `so-khop completion bash | zsh | fish | powershell
    Writes the script by which a shell completes commands and options; for example: so-khop completion bash > ~/.so-khop-completion
`,
    explain: `so-khop explain [CODE...]   [--json | --markdown]
    Explains a finding code (sum/broken, say): its meaning, a table that agrees and one that does not, the cure and the source.
    Without a code: lists them all.
    --out FOLDER        writes all pages of explanations (Markdown)
`,
    mcp: `so-khop mcp
    A Model Context Protocol server (standard input and output) for assistants: the tools check, explain, fill, infer, prose.
`,
    forms: `so-khop forms   [--json | --markdown]
    Lists the forms.
so-khop forms infer FILE | FOLDER   [--out FORM.json] [--json]
    Finds the rules that a table of an unknown form keeps, in an .xlsx or .csv file, with their grounds. Of a folder, all
    files of one form bear witness together, and those that are laid out otherwise are named.
    --out FORM.json     writes the form learnt, with the rules that are sure, for so-khop check --forms
so-khop forms lint FORM.json...   [--json]
    Says what is wrong with the file of a form. Exit code: 0 fit for use, 1 something is wrong, 2 it cannot be read.
`,
    merge: `so-khop merge PART.json...   [--out RESULT.xlsx] [--html PAGE.html] [--sarif FILE.sarif] [--json | --ndjson] [--units LIST]
    Joins the parts of so-khop check --json --shard to what a single run says; options as for check.
    --parquet, --figures need parts that were checked with --figures.
`,
    consolidate: `so-khop consolidate FILE... --out TOTAL.xlsx   [--unit "UBND tỉnh …"] [--units LIST] [--against EARLIER.xlsx] [--json]
    Consolidates the tables of many units: adds counts, counts yes answers, computes rates from the totals, names units
    that are missing, sent twice or unusual.
    --unit "UBND tỉnh …"    the office that consolidates, at the head of the table
    --units LIST            a .txt, .csv or .xlsx file with the name of one unit that is to send in each line
    --against EARLIER.xlsx  names units whose figures differ from an earlier consolidation
    --json                  prints the result as JSON
    An existing file at --out is replaced. Consolidations can be consolidated again: commune → province → country.
    Exit code: 0 complete and right, 1 the consolidated table has errors, 2 a unit is missing or twice, or a file cannot be read.
`,
  },
  inferredTable: (sheet, range, rules) =>
    'Sheet “' + sheet + '”, range ' + range + ': ' + String(rules) + (rules === 1 ? ' rule' : ' rules'),
  inferredRule: (text, ground, holds, of, sure) =>
    (sure ? '[x] ' : '[ ] ') + text + '   (' + GROUNDS[ground] + '; holds ' + String(holds) + ' of ' + String(of) + ')',
  helpHead: 'so-khop: fills, checks and explains the statistics tables of reports',
  helpTables: `Choosing tables (check, fill, fix, export, consolidate):
    --form ID           the form, see so-khop forms; auto, the default, recognises it
    --sheet NAME        only this sheet
    --table N           only the Nth table, in the order of check, or the table at a range: --table A5:D129
`,
  helpCommon: `Every command has:
    --lang vi|en        language of the sentences; by the system's LANG, vi where that does not tell
    Colours: NO_COLOR=1 for none, FORCE_COLOR=1 for always.
    --help              help on one command, for example: so-khop check --help
    --version           the version number
`,
  wrongUse: (reason) => 'Not a valid command: ' + reason,
  unknownCommand: (command, meant) =>
    `there is no command “${command}”; ${meant === null ? '' : `did you mean “${meant}”? Else `}see so-khop --help`,
  unknownCode: (code, meant) =>
    `there is no finding code “${code}”; ${meant === null ? '' : `did you mean ${meant}? If not, `}type so-khop explain to see the codes`,
  unknownOption: (option, meant) =>
    `there is no option ${option}; ${meant === null ? '' : `did you mean ${meant}? Else `}see so-khop --help`,
  otherCommandsOption: (option, command) =>
    'the command ' + command + ' has no option ' + option + '; see so-khop ' + command + ' --help',
  needsValue: (option) => option + ' needs a value behind it',
  takesNoFile: (command) => `${command} takes no file`,
  takesNoValue: (option) => option + ' takes no value',
  oneOf: (option, values) => option + ' takes only ' + values,
  sameFile: (option) => option + ' must be another file: the original stays as it is',
  sameOutput: (one, other) => one + ' and ' + other + ' name the same file: each result needs a file of its own',
  sameKind: (option, kind) => option + ' must end in ' + kind + ' as the original does, or Excel will not open it',
  outIsFolder: (out) => '“' + out + '” is a folder: name a file to write',
  outIsFile: (option, path) => '“' + path + '” is a file: ' + option + ' needs a folder',
  noFolder: (folder) => 'there is no folder “' + folder + '”: make it first or choose another',
  readOnly: (path) => '“' + path + '” is read-only: choose another place',
  noMatch: (pattern) => 'No file matches the pattern “' + pattern + '”.',
  emptyFolder: (folder) => 'The folder “' + folder + '” holds no .xlsx or .xlsm file.',
  onlyOneFile: (command) => 'the command ' + command + ' takes one file at a time',
  noSheet: (name, sheets) => 'there is no sheet “' + name + '”; the file has ' + quoted(sheets),
  wrongTable: (text) => '--table takes a number or a range, such as --table 2 or --table A5:D129, not “' + text + '”',
  noTable: (text, tables) => 'there is no table --table ' + text + '; the tables found:\n' + tables.join('\n'),
  whichTable: (tables) => 'the file has several tables, choose one by --table:\n' + tables.join('\n'),
  tableLine: (place, form) =>
    `${placeText(place)}, ` +
    (form === null
      ? 'a form not in the list, judged only by what it says itself (to judge more: so-khop forms infer)'
      : `form ${form}`),
  numbered: (number, line) => 'Table ' + String(number) + ': ' + line,
  notACell: (text) => '--replace takes cells such as D7, not “' + text + '”',
  notInTable: (cells, could) => cells.join(', ') + ' stands outside of the table that is filled; ' + replaceable(could),
  notDerived: (cells, could) => cells.join(', ') + ' is an input that follows from no other cell; ' + replaceable(could),
  asItIs: (cell) => cell + ': left as it is, since it is right or cannot be computed yet.',
  needsFile: 'name at least one .xlsx file, for example: so-khop check report.xlsx',
  needsWordFile: (option) => `${option} needs a Word file (.docx)`,
  needsProse: 'needs a file of prose, for example: so-khop narrative report.txt',
  needsOut: 'name the file to write: --out NEW.xlsx (the original stays as it is)',
  needsConsent:
    'add --accept-unique: only what has exactly one correction, a keystroke away, is corrected; or --keep-added: rows and columns that you added join the form of the file; or --unicode: texts in TCVN3 and VNI become Unicode',
  fixed: (cell, row, before, after, clears) =>
    cell + ' (' + row + '): ' + before + ' → ' + after + '   clears ' + plural(clears, 'finding'),
  withheld: (cell, row, before, after) =>
    `Left ${cell} (${row}) as it is: ${before}. With ${after} it would agree, but the table would still have, or gain, something that does not; please look yourself.`,
  converted: (cell, before, after) => `${cell}: ${before} → ${after}`,
  notConverted: (cell, text) => `Left ${cell} as it is, being doubtful: ${text}`,
  nothingToConvert: 'No text is in an old encoding.',
  nothingToFix: 'Nothing has exactly one correction.',
  needsTarget: 'name what to export: --docx, --report, --xlsx, --csv or --records, with a file name',
  needsReason: 'Not exported. To export all the same give --reason "…"; the reason stands in the check report.',
  outputLost: (reason) => 'Not all of the output could be written (' + reason + '): check the free space of the disk and run it again.',
  noKey: (file) => 'the key file “' + file + '” cannot be read: it must be a plain file of at most 64 KB',
  shortKey: (file, least) => 'the key in “' + file + '” is too short: at least ' + String(least) + ' bytes are needed',
  wrongDate: (text) => 'the date “' + text + '” is not one; write it like 05/6/2026 or 2026-06-05',
  needsTwoVersions: 'two files are needed: the old version, then the new one',
  needsNew: '--form, --unit, --period and the name of a new .xlsx file are all needed',
  checking: 'Checking',
  reading: 'Reading',
  emptyUnits: (file) => '“' + file + '” names no unit: each line holds the name of one',
  notConsolidated: (file) => '“' + file + '” is no consolidation: it has no sheet “Theo đơn vị”',
  clean: 'The figures agree.',
  cleanSoFar: 'All that could be judged agrees; the rest waits for figures that are missing.',
  nothingJudged: 'Nothing was found, but no rule could be put to the figures here either.',
  tally: (holds, broken, unknown) =>
    'Rules: ' + String(holds) + ' hold, ' + String(broken) + ' are broken, ' + String(unknown) + ' lack figures to be judged.',
  counts: (errors, warnings, infos) =>
    plural(errors, 'error') + ', ' + plural(warnings, 'warning') + ', ' + plural(infos, 'remark') + '.',
  sameCell: (cell, value) => 'Broken by ' + cell + ' as well (with ' + value + ' all of these hold):',
  moreFollowing: (count) => '… and ' + String(count) + ' more.',
  following: (count) => plural(count, 'more finding') + ' of the same causes.',
  accepted: (count) => plural(count, 'finding') + ' accepted with a reason.',
  total: (files, errors, warnings, failed) =>
    plural(files, 'file') + ' in all: ' + plural(errors, 'error') + ', ' + plural(warnings, 'warning') +
    (failed > 0 ? '; ' + plural(failed, 'file') + ' could not be checked.' : '.'),
  written: (file) => 'Wrote ' + file,
  filled: (cell, before, after, why) =>
    cell + ': ' + (before === '' ? '(blank)' : before) + ' → ' + after + (why === '' ? '' : '   ' + why),
  leftAlone: (cell, printed, computed, formula) =>
    cell + ': ' +
    (formula === null ? 'the typed ' + printed : 'the formula ' + formula + (printed === '' ? ' (showing nothing)' : ' (showing ' + printed + ')')) +
    ' was left (computed: ' + computed + '); to replace it add --replace ' + cell,
  skippedPart: (cell) => cell + ': part of an array formula or a merge, left as it is.',
  skipped: (cell) => cell + ': changed while writing, so it was not overwritten.',
  nothingToFill: 'No cell needs filling.',
  formLine: (id, title, rows, rules) => id + '   ' + title + ' (' + String(rows) + ' rows, ' + String(rules) + ' rules)',
  formStanding: ({ number, status, level }) =>
    (number === '' ? '' : number + ' · ') + STATUS[status] + ' · ' + levelInEnglish(level),
}; // prettier-ignore

function replaceable(cells: readonly string[]): string {
  return cells.length === 0 ? 'no cell needs replacing' : 'cells that can be named: ' + cells.join(', ');
}

function plural(count: number, noun: string): string {
  return String(count) + ' ' + noun + (count === 1 ? '' : 's');
}
