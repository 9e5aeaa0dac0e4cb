import { useRef } from 'preact/hooks';
import type { ImportWay } from '../../diagnosis/session/importing';
import { usePage } from './page-context';

interface FileButtonProps {
  label: string;
  /** What becomes of the files beside what is shown. */
  way?: ImportWay;
  primary?: boolean;
}

/** Chooses files by the browser's own dialog: of any ending, since what they are is told by what is in them. */
export function FileButton({ label, way = 'open', primary = false }: FileButtonProps) {
  const { store } = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={primary ? 'button button-primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-file={way}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) void store.importFiles(files, way);
          // The same file, corrected meanwhile, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
