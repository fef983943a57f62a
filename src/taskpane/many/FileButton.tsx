/** A button that asks for files or a folder: what the browser writes on a field of its own is in the browser's language. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly accept?: string;
  readonly many?: boolean;
  readonly folder?: boolean;
  readonly primary?: boolean;
  readonly take: (files: FileList) => void;
}

export function FileButton({
  name,
  accept,
  many = false,
  folder = false,
  primary,
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
          const chooser = event.currentTarget;
          if (chooser.files && chooser.files.length > 0) take(chooser.files);
          chooser.value = '';
        }}
      />
      <button type="button" class={primary ? 'primary' : ''} onClick={() => field.current?.click()}>
        {name}
      </button>
    </>
  );
}
