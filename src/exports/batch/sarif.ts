/** The findings as SARIF 2.1.0 (OASIS, 2020), which viewers and build servers read. */
import type { CheckedFile } from '../../app/batch/checkedFile';
import { disputedClaims } from '../../app/batch/disputedClaims';
import type { Severity } from '../../core/rule/rule';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A cell has no line of text: it stands as a logical location, "Sheet1!D61". */
export function sarif(files: readonly CheckedFile[], version: string, language: Language): string {
  const titles = { ...wordsOf(language).title, ...narrativeWordsOf(language).title };
  const ids: string[] = [];
  const results = files.flatMap(({ file, tables }) =>
    tables.flatMap(({ sheet, findings }) =>
      findings.map(({ finding, message }) => {
        if (!ids.includes(finding.code)) ids.push(finding.code);
        return {
          ruleId: finding.code,
          ruleIndex: ids.indexOf(finding.code),
          level: LEVEL[finding.severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: uriOf(file) } },
              logicalLocations: finding.cells
                .slice(0, 20)
                .map((cell) => ({ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' })),
            },
          ],
        };
      }),
    ),
  );
  const claims = files.flatMap((checked) =>
    disputedClaims(checked).map(({ claim, severity }) => {
      const code = claim.code ?? 'narrative/unknown';
      if (!ids.includes(code)) ids.push(code);
      return {
        ruleId: code,
        ruleIndex: ids.indexOf(code),
        level: LEVEL[severity],
        message: { text: claim.message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(checked.file) },
              region: {
                charOffset: claim.start,
                charLength: claim.end - claim.start,
                snippet: { text: claim.quote },
              },
            },
          },
        ],
      };
    }),
  );
  const problems = files.flatMap(({ file, problem }) =>
    problem
      ? [
          {
            level: 'error',
            descriptor: { id: problem.code },
            message: { text: problem.message },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          },
        ]
      : [],
  );
  const rules = ids.map((id) => ({ id, shortDescription: { text: titles[id as keyof typeof titles] } }));
  const driver = { name: 'so-khop', version, rules };
  const invocation = { executionSuccessful: problems.length === 0, toolExecutionNotifications: problems };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'unicodeCodePoints',
        invocations: [invocation],
        results: [...results, ...claims],
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

function uriOf(file: string): string {
  return encodeURI(file.replace(/\\/g, '/')).replace(/[#?]/g, encodeURIComponent);
}
