/**
 * Takes from a page what Excel 2016's engine (Trident) does not have, so that the pane meets it as it is there: a
 * member that is missing, a Map that takes no list, a key named "Down". What such an engine cannot parse is left to
 * the ES5 check of the build. Runs in the page, before the pane's scripts.
 */
export function makeOld(): void {
  const forget = Reflect.deleteProperty;
  const lacks = (owner: object | undefined, names: string): void => {
    for (const name of names.split(' ')) if (owner) forget(owner, name);
  };
  const page = window as unknown as Record<string, { prototype: object } & Record<string, unknown>>;
  const { Map: FullMap, Set: FullSet, Symbol: FullSymbol, Event: FullEvent } = window;

  lacks(Array, 'from of fromAsync');
  lacks(
    Array.prototype,
    'at copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes keys toReversed toSorted toSpliced values with',
  );
  lacks(String, 'raw fromCodePoint');
  lacks(
    String.prototype,
    'at codePointAt endsWith includes isWellFormed matchAll normalize padEnd padStart repeat replaceAll startsWith toWellFormed trimEnd trimLeft trimRight trimStart',
  );
  lacks(
    Number,
    'EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  );
  lacks(
    Math,
    'acosh asinh atanh cbrt clz32 cosh expm1 fround hypot imul log10 log1p log2 sign sinh tanh trunc',
  );
  lacks(
    Object,
    'assign entries fromEntries getOwnPropertyDescriptors getOwnPropertySymbols groupBy hasOwn is values',
  );
  lacks(Function.prototype, 'name');
  lacks(Element.prototype, 'after append before closest getAttributeNames matches prepend remove');
  lacks(
    Element.prototype,
    'replaceChildren replaceWith scroll scrollBy scrollTo toggleAttribute attachShadow checkVisibility',
  );
  lacks(CharacterData.prototype, 'after before remove replaceWith');
  lacks(DocumentFragment.prototype, 'append prepend replaceChildren');
  lacks(Document.prototype, 'append prepend replaceChildren scrollingElement fonts');
  lacks(Node.prototype, 'isConnected getRootNode');
  lacks(NodeList.prototype, 'forEach entries keys values');
  lacks(DOMTokenList.prototype, 'forEach entries keys values replace');
  lacks(HTMLElement.prototype, 'inert popover showPopover hidePopover togglePopover');
  lacks(HTMLInputElement.prototype, 'labels reportValidity');
  lacks(HTMLSelectElement.prototype, 'labels reportValidity selectedOptions');
  lacks(HTMLTextAreaElement.prototype, 'labels reportValidity');
  lacks(HTMLFormElement.prototype, 'reportValidity requestSubmit');
  lacks(Event.prototype, 'composedPath');
  lacks(KeyboardEvent.prototype, 'code');
  lacks(Navigator.prototype, 'clipboard sendBeacon storage locks serviceWorker userAgentData');
  lacks(Blob.prototype, 'arrayBuffer stream text');

  // Map and Set are there, but take no list, give no iterator, and set and add give nothing back.
  const few = (full: new () => unknown, names: readonly string[]): unknown => {
    type Full = Record<string, (...values: unknown[]) => unknown>;
    const Few = function (this: { all: Full }): void {
      Object.defineProperty(this, 'all', { value: new full() });
    };
    for (const name of names) {
      (Few.prototype as Full)[name] = function (this: { all: Full }, ...values: unknown[]): unknown {
        const answer = this.all[name]?.(...values);
        return name === 'set' || name === 'add' ? undefined : answer;
      };
    }
    Object.defineProperty(Few.prototype, 'size', {
      get(this: { all: Full }): unknown {
        return this.all.size;
      },
    });
    return Few;
  };
  page.Map = few(FullMap, ['clear', 'delete', 'forEach', 'get', 'has', 'set']) as never;
  page.Set = few(FullSet, ['add', 'clear', 'delete', 'forEach', 'has']) as never;

  // Events are made by document.createEvent.
  for (const name of ['Event', 'CustomEvent', 'KeyboardEvent', 'MouseEvent', 'InputEvent', 'FocusEvent']) {
    const { prototype } = page[name] ?? FullEvent;
    const Made = function (): void {
      throw new TypeError(`Object doesn't support this action: new ${name}`);
    };
    Made.prototype = prototype;
    page[name] = Made as never;
  }

  // The second argument of toggle is not looked at.
  const { toggle } = DOMTokenList.prototype as unknown as {
    toggle: (this: DOMTokenList, token: string) => boolean;
  };
  DOMTokenList.prototype.toggle = function (token: string): boolean {
    return toggle.call(this, token);
  };

  const key = Object.getOwnPropertyDescriptor(KeyboardEvent.prototype, 'key');
  const names: Record<string, string> = { Escape: 'Esc', Delete: 'Del', ' ': 'Spacebar' };
  Object.defineProperty(KeyboardEvent.prototype, 'key', {
    get(this: KeyboardEvent): string {
      const name = String(key?.get?.call(this));
      return names[name] ?? name.replace(/^Arrow/, '');
    },
  });

  // A list of nodes is no array and has no iterator.
  for (const list of [NodeList, HTMLCollection, DOMTokenList, NamedNodeMap]) {
    forget(list.prototype, FullSymbol.iterator);
  }
  lacks(
    window,
    'AbortController BigInt BroadcastChannel CSS File FinalizationRegistry FormData Headers IntersectionObserver PerformanceObserver Promise Proxy ReadableStream Reflect Request ResizeObserver Response SharedArrayBuffer Symbol TextDecoder TextEncoder URL URLSearchParams WeakRef WeakSet cookieStore createImageBitmap crypto fetch queueMicrotask requestIdleCallback structuredClone trustedTypes visualViewport',
  );
}
