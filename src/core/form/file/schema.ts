/** What of JSON Schema (draft 07) the published schema of forms uses, and whether a value keeps it. */

export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly (string | boolean)[];
  readonly description?: string;
}

/** What is wrong with the value at a place; the rest of the form may be sound. */
export interface ShapeFault {
  readonly code: 'missing' | 'unknown' | 'type' | 'long' | 'many' | 'choice' | 'pattern' | 'range';
  /** "rules/3/text"; "" is the whole. */
  readonly path: string;
  /** What is wanted: a type, a limit, the choices. */
  readonly detail: string;
}

/** Whoever hands in a thousand faults reads fifty. */
const MOST = 50;

export function shapeFaults(value: unknown, schema: Schema): ShapeFault[] {
  const faults: ShapeFault[] = [];
  examine(value, schema, '', faults);
  return faults;
}

function examine(value: unknown, schema: Schema, path: string, faults: ShapeFault[]): void {
  if (faults.length >= MOST) return;
  if (typeName(value) !== schema.type) {
    faults.push({ code: 'type', path, detail: schema.type });
    return;
  }
  if (schema.enum && !schema.enum.some((each) => each === value)) {
    faults.push({ code: 'choice', path, detail: schema.enum.map(String).join(' | ') });
    return;
  }
  if (typeof value === 'string') examineText(value, schema, path, faults);
  else if (typeof value === 'number') examineNumber(value, schema, path, faults);
  else if (Array.isArray(value)) examineList(value, schema, path, faults);
  else if (typeof value === 'object' && value !== null)
    examineObject(value as Readonly<Record<string, unknown>>, schema, path, faults);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (typeof value === 'number') return Math.floor(value) === value ? 'integer' : 'number';
  return typeof value;
}

function examineText(value: string, schema: Schema, path: string, faults: ShapeFault[]): void {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  if (value.length < minLength) faults.push({ code: 'missing', path, detail: '' });
  else if (value.length > maxLength) faults.push({ code: 'long', path, detail: String(maxLength) });
  else if (pattern !== undefined && !new RegExp(pattern).test(value))
    faults.push({ code: 'pattern', path, detail: value.slice(0, 80) });
}

function examineNumber(value: number, schema: Schema, path: string, faults: ShapeFault[]): void {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (value < minimum || value > maximum)
    faults.push({ code: 'range', path, detail: String(minimum) + '…' + String(maximum) });
}

function examineList(value: readonly unknown[], schema: Schema, path: string, faults: ShapeFault[]): void {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  if (value.length < minItems) faults.push({ code: 'missing', path, detail: '' });
  if (value.length > maxItems) {
    faults.push({ code: 'many', path, detail: String(maxItems) });
    return;
  }
  value.forEach((each, i) => {
    if (items) examine(each, items, join(path, String(i)), faults);
  });
}

function examineObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  path: string,
  faults: ShapeFault[],
): void {
  for (const name of required)
    if (!has(value, name)) faults.push({ code: 'missing', path: join(path, name), detail: '' });
  for (const name of Object.keys(value)) {
    const schema = has(properties, name) ? properties[name] : undefined;
    if (schema) examine(value[name], schema, join(path, name), faults);
    else if (additionalProperties === false)
      faults.push({ code: 'unknown', path: join(path, name.slice(0, 80)), detail: '' });
  }
}

function has(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

function join(path: string, name: string): string {
  return path === '' ? name : path + '/' + name;
}
