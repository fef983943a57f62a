/** Data validation. It binds what a person types; what an add-in writes passes it by. */
import { requireUnprotected } from '../../edit/permission';
import { Area, type Areas } from '../../model/area';
import type { Validation } from '../../model/validation';
import { optional, recordOf, truthOf } from '../../../office-host/protocol/argument';
import { HostError, invalidArgument } from '../../../office-host/protocol/hostError';
import { type Kind, does, read, readWrite } from '../members/kind';
import { fullAddress } from '../members/addresses';

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** undefined: the cells differ. */
function common({ sheet, boxes }: Areas): Validation | null | undefined {
  const found = new Set(boxes.flatMap((box) => [...sheet.validations.values(box, 'validation')]));
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

function write({ sheet, boxes }: Areas, validation: Validation | null): void {
  requireUnprotected(sheet);
  for (const box of boxes) sheet.validations.write(box, { validation });
}

function change(areas: Areas, patch: Partial<Validation>): void {
  const before = common(areas) ?? { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
  write(areas, { ...before, ...patch });
}

/** Ranges in a rule become the formulas that Excel keeps. */
function asFormula(value: unknown): unknown {
  const target = (value as { readonly target?: unknown } | null)?.target;
  return target instanceof Area ? `=${fullAddress(target.sheet, [target.box], true)}` : value;
}

function checkRule(value: unknown): Validation['rule'] {
  const entries = Object.entries(recordOf(value)).filter(([, part]) => part !== null && part !== undefined);
  const [kind, parts] = entries[0] ?? [];
  if (entries.length !== 1 || kind === undefined || !(kind in types)) throw invalidArgument();
  const rule = Object.entries(recordOf(parts)).map(([name, part]) => [name, asFormula(part)] as const);
  const kept = Object.fromEntries(rule);
  const { source } = kept;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
    throw new HostError('InvalidArgument', 'The list source is longer than 255 characters.');
  }
  return { [kind]: kept };
}

const kindOf = ({ rule }: Validation): string => types[Object.keys(rule)[0] ?? ''] ?? 'None';

export const dataValidation: Kind<Areas> = {
  type: 'DataValidation',
  properties: {
    Type: read('1.8', (areas) => {
      const validation = common(areas);
      if (validation === undefined) return 'Inconsistent';
      return validation ? kindOf(validation) : 'None';
    }),
    Rule: readWrite(
      '1.8',
      (areas) => {
        const validation = common(areas);
        return validation === undefined ? null : (validation?.rule ?? {});
      },
      (areas, value) => {
        change(areas, { rule: checkRule(value) });
      },
    ),
    ErrorAlert: readWrite(
      '1.8',
      (areas) => common(areas)?.errorAlert ?? null,
      (areas, value) => {
        change(areas, { errorAlert: recordOf(value) });
      },
    ),
    Prompt: readWrite(
      '1.8',
      (areas) => common(areas)?.prompt ?? null,
      (areas, value) => {
        change(areas, { prompt: recordOf(value) });
      },
    ),
    IgnoreBlanks: readWrite(
      '1.8',
      (areas) => common(areas)?.ignoreBlanks ?? true,
      (areas, value) => {
        change(areas, { ignoreBlanks: optional(value, truthOf) ?? true });
      },
    ),
  },
  methods: {
    Clear: does('1.8', (areas) => {
      write(areas, null);
    }),
  },
};
