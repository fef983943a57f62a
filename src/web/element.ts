/** Elements of the page, built as nodes: text never becomes markup. */

export interface Traits {
  readonly class?: string;
  readonly id?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  children: readonly (Node | null)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (traits.class !== undefined) made.className = traits.class;
  if (traits.id !== undefined) made.id = traits.id;
  if (traits.text !== undefined) made.textContent = traits.text;
  for (const [name, value] of Object.entries(traits.attributes ?? {})) made.setAttribute(name, value);
  if (traits.onClick) made.addEventListener('click', traits.onClick);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(text: string, onClick: () => void, look?: 'primary'): HTMLButtonElement {
  return element('button', {
    text,
    attributes: { type: 'button' },
    onClick,
    ...(look === undefined ? {} : { class: look }),
  });
}

/** A part of the page's own frame; without it the page is not ours. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error('The page has no #' + id);
  return found;
}
