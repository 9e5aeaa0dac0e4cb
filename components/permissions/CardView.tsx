import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../locales';
import { loadPermissionTexts, type OracleTexts } from '../../locales/permissions';
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
import { useSecurity } from './use-security';
import type { Texts } from './use-texts';

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
export function CardView({ texts }: { texts: Texts }) {
  const { language, permissions: store, preferences, shown, places } = useApp();
  const words = texts.oracle.card;
  useSecurity();
  const [theirs, setTheirs] = useState<Language>(language.language.value);
  const [theirTexts, setTheirTexts] = useState<OracleTexts>(texts.oracle);
  const [chosen, setChosen] = useState('');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    let wanted = true;
    void loadPermissionTexts(theirs).then(({ oracle }) => wanted && setTheirTexts(oracle));
    return () => {
      wanted = false;
    };
  }, [theirs]);
  if (!store.facts.value) return <p class="loading">{language.t('common.loading')}</p>;
  if (!shown.snapshot.value?.mailboxes) {
    const { partial } = texts.oracle.tenant;
    return <p class="message message-warn">{language.fill(partial, { what: 'mailboxes' })}</p>;
  }
  const waiting = store.waiting.value.map(({ mailbox }) => mailbox);
  if (waiting.length === 0) return <p class="muted">{words.nothing}</p>;
  const people = store.approvers.value.filter(({ answer }) => answer.answer !== 'no');
  const to = people.find(({ person }) => person.systemuserid === chosen) ?? people[0];
  const card = approvalCard({
    to: to?.person.fullname ?? '…',
    organization: shown.snapshot.value?.name ?? '',
    mailboxes: waiting,
    client: preferences.values.value.clientEdition,
    language: theirs,
    texts: theirTexts,
  });
  const copy = (text: string) => {
    void places.copyText(text).then(() => setCopied(true));
  };
  const mailto = cardAsMailto(card);
  return (
    <>
      <p class="no-print">{words.intro}</p>
      <div class="card-options no-print">
        <label class="field">
          <span>{words.to}</span>
          <select
            name="to"
            value={to?.person.systemuserid ?? ''}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {people.map(({ person, answer }) => (
              <option value={person.systemuserid} key={person.systemuserid}>
                {person.fullname} ({texts.oracle.tenant.may[answer.answer]})
              </option>
            ))}
          </select>
        </label>
        <div class="pair">
          <span>{words.language}</span>
          <Segmented
            legend={words.language}
            options={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
            value={theirs}
            onChange={(value: Language) => setTheirs(value)}
          />
        </div>
      </div>
      <div class="step-actions no-print">
        <button type="button" class="button button-primary" onClick={() => copy(cardAsText(card))}>
          {words.copyMail}
        </button>
        <button type="button" class="button" onClick={() => copy(cardAsMarkdown(card))}>
          {words.copyMarkdown}
        </button>
        <button type="button" class="button" onClick={() => copy(cardAsHtml(card))}>
          {words.copyHtml}
        </button>
        {mailto && (
          <a class="button" href={mailto}>
            {words.openMail}
          </a>
        )}
        <button type="button" class="button" onClick={() => places.print()}>
          {language.t('guide.print')}
        </button>
        <span role="status">{copied && words.copied}</span>
      </div>
      <div lang={theirs}>
        <Preview card={card} label={words.preview} />
      </div>
    </>
  );
}
