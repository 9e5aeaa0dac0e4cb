/** Answers that the session words: the tenant's findings and the opened mailbox, in the language of the page. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingAnswer } from '../diagnosis/answer';
import type { Shown } from '../diagnosis/session/on-show';
import type { SessionPort } from '../diagnosis/session/port';
import type { OpenedMailbox } from '../diagnosis/tenant-session';
import type { Language } from '../domain/languages';
import { latestWins } from '../domain/latest-wins';
import type { DiagnosisPlace } from './diagnosis-place';
import type { LanguageStore } from './language';

interface Surroundings {
  port: Pick<SessionPort, 'mailbox' | 'tenantFindings'>;
  shown: ReadonlySignal<Shown | null>;
  place: ReadonlySignal<DiagnosisPlace>;
  language: ReadonlySignal<Language>;
  rewordAtSwitch: LanguageStore['rewordAtSwitch'];
}

export function followAnswers({ port, shown, place, language, rewordAtSwitch }: Surroundings) {
  const tenantFindings = signal<readonly FindingAnswer[]>([]);
  const opened = signal<OpenedMailbox | 'missing' | null>(null);
  const beginOpening = latestWins();
  const mailboxOpened = computed(() => place.value.mailbox);
  effect(() => {
    const mailbox = mailboxOpened.value;
    const [there, words] = [shown.value, language.value];
    const isLatest = beginOpening();
    const before = opened.peek();
    const same = before && before !== 'missing' && before.answer.mailboxid === mailbox;
    if (!same) opened.value = null;
    if (!mailbox || !there) return;
    void port.mailbox(mailbox, words).then((found) => {
      if (isLatest()) opened.value = found ?? 'missing';
    });
  });
  effect(() => {
    const [there, words] = [shown.value, language.value];
    if (!there) return;
    void port.tenantFindings(words).then((found) => {
      if (there === shown.peek() && words === language.peek()) tenantFindings.value = found;
    });
  });
  // Answers are worded by the worker: what is on show is there in the other language before anything switches.
  rewordAtSwitch(async (next) => {
    const [there, mailbox] = [shown.peek(), mailboxOpened.peek()];
    if (!there) return () => {};
    const [findings, answer] = await Promise.all([
      port.tenantFindings(next),
      mailbox && port.mailbox(mailbox, next),
    ]);
    return () => {
      if (there !== shown.peek()) return;
      tenantFindings.value = findings;
      if (answer && mailbox === mailboxOpened.peek()) opened.value = answer;
    };
  });
  return { tenantFindings, opened } as const;
}
