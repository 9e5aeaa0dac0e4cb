import { useEffect, useState } from 'preact/hooks';
import type { DataverseClient } from '../dataverse/client';
import { DataverseError } from '../dataverse/client';
import { useApp } from './app-context';

interface Reading<Value> {
  /** What was read last; it stays while a newer reading fails. */
  value: Value | null;
  problem: DataverseError | null;
}

const TRY_AGAIN_MS = 2000;

/** Something small that is read for this view, and again whenever tenant or caller change. */
export function useRead<Value>(
  read: (client: DataverseClient) => Promise<Value>,
  ...of: readonly (string | null)[]
): Reading<Value> {
  const { simulator } = useApp();
  const [reading, setReading] = useState<Reading<Value> & { of: string }>({
    of: '',
    value: null,
    problem: null,
  });
  const [tries, setTries] = useState(0);
  const revision = simulator.status.value?.revision;
  const persona = simulator.persona.value;
  const subject = of.join(' ');
  useEffect(() => {
    if (revision === undefined) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    read(simulator.client).then(
      (value) => wanted && setReading({ of: subject, value, problem: null }),
      (error: unknown) => {
        if (!(error instanceof DataverseError)) throw error;
        if (!wanted) return;
        // What may pass says nothing against what was read before, and is tried again.
        setReading((last) => ({
          of: subject,
          value: error.passing && last.of === subject ? last.value : null,
          problem: error,
        }));
        if (error.passing) timer = setTimeout(() => setTries((before) => before + 1), TRY_AGAIN_MS);
      },
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [revision, persona, subject, tries]);
  // What was read of another subject says nothing of this one.
  return reading.of === subject ? reading : { value: null, problem: null };
}
