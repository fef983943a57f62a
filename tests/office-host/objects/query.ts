/** Answers a `load`: the chosen scalars, sub-objects and items. */
import type { HostObject } from './hostObject';
import type { QueryInfo } from '../protocol/request';

interface Choice {
  readonly [name: string]: Choice;
}

type MutableChoice = { [name: string]: MutableChoice };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** ["values", "format/font/color"] -> {Values: {}, Format: {Font: {Color: {}}}}. */
function choiceOf(info: QueryInfo): Choice {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const choice: MutableChoice = {};
  for (const path of paths.length > 0 ? paths : ['*']) {
    let part = choice;
    for (const name of path.split(/[/.]/)) part = part[capital(name)] ??= {};
  }
  return choice;
}

export function answerQuery(object: HostObject, info: QueryInfo): Record<string, unknown> {
  return answer(object, choiceOf(info), info);
}

function answer(object: HostObject, choice: Choice, info: QueryInfo): Record<string, unknown> {
  return object.isCollection ? answerItems(object, choice, info) : answerOne(object, choice);
}

function answerItems(object: HostObject, choice: Choice, info: QueryInfo): Record<string, unknown> {
  const own: Record<string, Choice> = {};
  let inner: Record<string, Choice> = {};
  for (const [name, part] of Object.entries(choice)) {
    if (name === 'Items') inner = { ...inner, ...part };
    else if (object.scalars().includes(name)) own[name] = part;
    else inner[name] = part;
  }
  if (Object.keys(inner).length === 0) inner = { '*': {} };
  const all = object.items();
  const from = info.Skip ?? 0;
  const shown = all.slice(from, info.Top === undefined ? undefined : from + info.Top);
  return {
    ...answerOne(object, own),
    _Items: shown.map((item, index) => ({ _Index: from + index, ...answerOne(item, inner) })),
  };
}

function answerOne(object: HostObject, choice: Choice): Record<string, unknown> {
  const values: Record<string, unknown> = object.ids();
  for (const [name, part] of Object.entries(choice)) {
    if (name === '*') {
      for (const scalar of object.scalars()) values[scalar] = object.read(scalar);
    } else if (object.hasChild(name)) {
      const child = object.child(name);
      const inner = Object.keys(part).length > 0 ? part : { '*': {} };
      values[name] = child && answer(child, inner, {});
    } else {
      values[name] = object.read(name);
    }
  }
  return values;
}
