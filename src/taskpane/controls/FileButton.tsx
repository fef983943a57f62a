/** A button that asks for files or a folder: what the browser writes on a field of its own is in the browser's language. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { filesOf } from './filesOf';

interface Props {
  readonly name: string;
  readonly accept?: string;
  readonly many?: boolean;
  readonly folder?: boolean;
  readonly look?: 'primary' | 'quiet';
  readonly busy?: boolean;
  readonly take: (files: readonly File[]) => void;
}

export function FileButton({
  name,
  accept,
  many = false,
  folder = false,
  look,
  busy,
  take,
}: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        type="file"
        class="unseen"
        tabIndex={-1}
        ref={(input) => {
          field.current = input;
          // Not among the properties that the list of elements knows.
          if (folder) input?.setAttribute('webkitdirectory', '');
        }}
        multiple={many || folder}
        accept={accept}
        aria-label={name}
        onChange={(event) => {
          const files = filesOf(event.currentTarget.files);
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
      <button type="button" class={look ?? ''} aria-disabled={busy} onClick={() => field.current?.click()}>
        {name}
      </button>
    </>
  );
}
