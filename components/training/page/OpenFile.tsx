import { useRef } from 'preact/hooks';

interface OpenFileProps {
  label: string;
  multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that asks for files. */
export function OpenFile({ label, multiple = false, onFiles }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
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
