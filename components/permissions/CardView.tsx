import { useEffect, useState } from 'preact/hooks';
import { cardRecipients } from '../../domain/approvers';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../domain/languages';
import { loadWords } from '../../locales';
import {
  type ApprovalCard,
  approvalCard,
  cardAsHtml,
  cardAsMailto,
  cardAsMarkdown,
  cardAsText,
} from '../../state/approval-card';
import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../ui/use-words';
import { useSecurity } from './use-security';

function Preview({ card, label }: { card: ApprovalCard; label: string }) {
  return (
    <article class="approval-card" aria-label={label}>
      <h2>{card.title}</h2>
      <p>{card.greeting}</p>
      <p>{card.request}</p>
      <p>{card.place}</p>
      <ol>
        {card.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{card.list}</h3>
      <ul>
        {card.mailboxes.map(({ name, address }) => (
          <li key={`${name} ${address}`}>
            {name} <span class="muted">{address}</span>
          </li>
        ))}
      </ul>
      <p>{card.after}</p>
    </article>
  );
}

/** A request for whoever can approve, in their language. */
export function CardView() {
  const ui = useWords('ui');
  const oracle = useWords('oracle');
  const { language, permissions: store, preferences, tenant, places } = useApp();
  useSecurity();
  const [theirs, setTheirs] = useState<Language>(language.language.value);
  const [theirWords, setTheirWords] = useState(oracle);
  const [chosen, setChosen] = useState('');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    let wanted = true;
    void loadWords('oracle', theirs).then((words) => wanted && setTheirWords(words));
    return () => {
      wanted = false;
    };
  }, [theirs]);
  if (!store.facts.value) return <p class="loading">{ui.say('common.loading')}</p>;
  if (!tenant.snapshot.value?.mailboxes) {
    return <p class="message message-warn">{oracle.say('tenant.partial', { what: 'mailboxes' })}</p>;
  }
  const waiting = store.waiting.value.map(({ mailbox }) => mailbox);
  if (waiting.length === 0) return <p class="muted">{oracle.say('card.nothing')}</p>;
  const people = cardRecipients(store.approvers.value, tenant.snapshot.value.caller?.systemuserid);
  const to = people.find(({ person }) => person.systemuserid === chosen) ?? people[0];
  const card = approvalCard({
    to: to?.person.fullname ?? '…',
    certain: to?.answer.answer === 'yes',
    organization: tenant.snapshot.value?.name ?? '',
    mailboxes: waiting,
    client: preferences.values.value.clientEdition,
    words: theirWords,
  });
  const copy = (text: string) => {
    void places.copyText(text).then(() => setCopied(true));
  };
  const mailto = cardAsMailto(card);
  return (
    <>
      <p class="no-print">{oracle.say('card.intro')}</p>
      <div class="card-options no-print">
        <label class="field">
          <span>{oracle.say('card.to')}</span>
          <select
            name="to"
            value={to?.person.systemuserid ?? ''}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {people.map(({ person, answer }) => (
              <option value={person.systemuserid} key={person.systemuserid}>
                {person.fullname} ({oracle.say(`tenant.may.${answer.answer}`)})
              </option>
            ))}
          </select>
        </label>
        <div class="pair">
          <span>{oracle.say('card.language')}</span>
          <Segmented
            legend={oracle.say('card.language')}
            options={LANGUAGE_IDS.map((value) => ({
              value,
              label: value.toUpperCase(),
              title: LANGUAGES[value].name,
            }))}
            value={theirs}
            onChange={(value: Language) => setTheirs(value)}
          />
        </div>
      </div>
      <div class="step-actions no-print">
        <button type="button" class="button button-primary" onClick={() => copy(cardAsText(card))}>
          {oracle.say('card.copyMail')}
        </button>
        <button type="button" class="button" onClick={() => copy(cardAsMarkdown(card))}>
          {oracle.say('card.copyMarkdown')}
        </button>
        <button type="button" class="button" onClick={() => copy(cardAsHtml(card))}>
          {oracle.say('card.copyHtml')}
        </button>
        {mailto && (
          <a class="button" href={mailto}>
            {oracle.say('card.openMail')}
          </a>
        )}
        <button type="button" class="button" onClick={() => places.print()}>
          {ui.say('guide.print')}
        </button>
        <span role="status">{copied && oracle.say('card.copied')}</span>
      </div>
      <div lang={LANGUAGES[theirWords.language].tag}>
        <Preview card={card} label={oracle.say('card.preview')} />
      </div>
    </>
  );
}
