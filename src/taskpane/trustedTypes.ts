/**
 * What the browser may make of a text, where it knows Trusted Types (the pages' policy asks for them): scripts from beside
 * the page and from where office.js is, markup for a parser whose document is never shown, and nothing else. One policy for
 * all, since office.js sets the addresses of its own parts and knows nothing of such policies.
 */

interface Rules {
  createHTML(text: string, type: string, sink: string): string | null;
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: 'default', rules: Rules): unknown;
}

const { trustedTypes } = window as unknown as { readonly trustedTypes?: Factory };

trustedTypes?.createPolicy('default', {
  // Refused, a text is never markup: the browser throws.
  createHTML: (text, _type, sink) => (sink === 'DOMParser parseFromString' ? text : null),
  // An address that nobody may load from fails as it would by the rest of the policy, rather than throw in office.js.
  createScriptURL: (address) => (isKnown(address) ? address : 'about:blank'),
});

function isKnown(address: string): boolean {
  const whole = absolute(address);
  const office = document.querySelector('[data-office]')?.getAttribute('data-office') ?? '';
  return [window.location.href, absolute(office)].some((each) => whole.startsWith(folderOf(each)));
}

function absolute(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}

/** "https://x/pane/" of "https://x/pane/taskpane.html?a=/b". */
function folderOf(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  return path.slice(0, path.lastIndexOf('/') + 1);
}
