/** Light or dark as Office is; where Office does not tell, the style sheet follows the system. */

export function applyTheme(dark: boolean | null): void {
  const { classList } = document.documentElement;
  classList.remove('dark', 'light');
  if (dark !== null) classList.add(dark ? 'dark' : 'light');
}
