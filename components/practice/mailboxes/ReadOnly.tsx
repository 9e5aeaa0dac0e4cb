import type { ComponentChildren } from 'preact';
import type { TermId } from '../../../catalog/terms';
import type { MailboxRecord } from '../../../sources/record-reader';
import { useApp } from '../../app-context';

export function Pair({ of, children }: { of: TermId; children: ComponentChildren }) {
  const { label } = useApp().language;
  return (
    <>
      <dt>{label(of)}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Values of a record as they are read, with a dash where there is none. */
export function useShown({ names }: MailboxRecord) {
  const { language, simulator } = useApp();
  const { label, time } = language;
  const now = simulator.basics.value?.readOn;
  return {
    label,
    when: (moment: string | null | undefined) => (moment ? time(moment, now) : '—'),
    nameOf: (id: string | null | undefined) => (id ? (names.get(id) ?? id) : '—'),
    yesNo: (value: boolean | undefined) => label(value ? 'answer.yes' : 'answer.no'),
  };
}

/** What nobody edits here. */
export function ReadOnlySection({ title, children }: { title: TermId; children: ComponentChildren }) {
  const { label } = useApp().language;
  return (
    <section class="form-section" aria-label={label(title)}>
      <h3>{label(title)}</h3>
      <dl class="pairs">{children}</dl>
    </section>
  );
}
