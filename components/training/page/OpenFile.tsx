import { useRef } from 'preact/hooks';

interface OpenFileProps {
  label: string;
  multiple?: boolean;
  /** It is what comes next on the page. */
  primary?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that asks for files. */
export function OpenFile({ label, multiple = false, primary = false, onFiles }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`button${primary ? ' button-primary' : ''}`}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
