import { useRef } from 'preact/hooks';
import { usePage } from './page-context';

interface FileButtonProps {
  label: string;
  /** Compares with what is shown instead of taking its place. */
  compared?: boolean;
  primary?: boolean;
}

/** Chooses a file by the browser's own dialog. */
export function FileButton({ label, compared = false, primary = false }: FileButtonProps) {
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
        hidden
        data-file={compared ? 'compared' : 'tenant'}
        accept=".xlsx,.csv,.json,.txt,.log"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void store.importFile(file, compared);
          // The same file, corrected meanwhile, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
