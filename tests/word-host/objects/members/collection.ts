/** A collection of objects of one kind: its items, the first, the n-th. */
import { wholeOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { gets, type Kind, type Method } from './kind';
import type { Items, Targets } from './targets';

type Collection<T> = Kind<Items<T>>;

export function collectionOf<K extends keyof Targets>(
  type: string,
  since: string,
  kind: K,
  methods: Readonly<Record<string, Method<Items<Targets[K]>>>> = {},
): Collection<Targets[K]> {
  return {
    type,
    tracked: true,
    items: ({ all }, host) => all.map((each) => host.open(kind, each)),
    methods: {
      GetFirst: gets(since, ({ all }, host) => {
        const [first] = all;
        if (first === undefined) throw itemNotFound();
        return host.open(kind, first);
      }),
      GetFirstOrNullObject: gets(since, ({ all }, host) => {
        const [first] = all;
        return first === undefined ? null : host.open(kind, first);
      }),
      GetItemAt: gets(since, ({ all }, host, index) => {
        const one = all[wholeOf(index)];
        if (one === undefined) throw itemNotFound();
        return host.open(kind, one);
      }),
      ...methods,
    },
  };
}
