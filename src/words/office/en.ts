/** An office's own settings. */
import type { OfficeWords } from './words';

export const en: OfficeWords = {
  faulty: (file, faults) =>
    `the settings in ${file} have ${String(faults)} ${faults === 1 ? 'fault' : 'faults'}; mend them and run again:`,
  fault: (fault, meant) => {
    switch (fault.code) {
      case 'notJson':
        return 'it is no JSON: look at brackets, commas and double quotes.';
      case 'notObject':
        return `${fault.path === '' ? 'the file' : fault.path}: has to be a group { … }.`;
      case 'unknownKey':
        return `${fault.path}: there is no such entry; ${meant === null ? '' : `did you mean “${meant}”? `}there are ${fault.known.join(', ')}.`;
      case 'notSeverity':
        return `${fault.path}: ${fault.value} cannot be used; write "error", "warning" or "info". Nothing can be switched off: silence is no agreement.`;
      case 'notTolerance':
        return `${fault.path}: ${fault.value} cannot be used; write a number that is not negative, such as "0,5".`;
      case 'notText':
        return `${fault.path}: ${fault.value} cannot be used; write the name of a folder in double quotes.`;
    }
  },
  tooLarge: (file) => `the settings in ${file} are too large (over 64 KB): it is probably another file.`,
  used: (file) => `Checked by the office's settings: ${file}`,
  within: (tolerance) => `The office lets this difference pass (${tolerance.replace('.', ',')}).`,
  watching: (folder) => `Watching ${folder}: each file is checked when it is saved. Press Ctrl+C to end.`,
  notAFolder: (folder) => `--watch needs a folder; “${folder}” is none`,
};
