/** Shapes that tell severities apart without colour; the word stands beside them. */
import type { JSX } from 'preact';
import type { Severity } from '../../core/rule/rule';

const PATHS: Readonly<Record<Severity, string>> = {
  // A disc with a cross, a triangle and a ring, each with its mark left open.
  error:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.5 4.4 8 6.9l2.5-2.5 1.1 1.1L9.1 8l2.5 2.5-1.1 1.1L8 9.1l-2.5 2.5-1.1-1.1L6.9 8 4.4 5.5z',
  warning: 'M8 1.2 15.4 14.5H.6zM7.2 6v4.2h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM7.2 4.2v1.6h1.6V4.2zm0 2.8v4.8h1.6V7z',
};

export function SeverityIcon({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <svg
      class={`icon ${severity}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path fill-rule="evenodd" d={PATHS[severity]} />
    </svg>
  );
}
