import { useEffect, useState } from 'preact/hooks';
import { SEND_SCRIPT_KINDS, type SendScript, UNTRIED_SCRIPTS } from '../../catalog/send-me-this';
import {
  type CardWords,
  cardAsText,
  loadCardWords,
  SEND_WAYS,
  type SendWay,
  sendCard,
} from '../../diagnosis/send-me-this/card';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../domain/languages';
import { orgOriginTyped } from '../../domain/org-address';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';
import { Loading, useWords, withWords } from '../ui/use-words';
import { SendCardView } from './SendCardView';

/** The words of whoever gets the card, which need not be those of the page. */
function useCardWords(language: Language): CardWords | null {
  const [words, setWords] = useState<CardWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadCardWords(language).then((read) => isWanted && setWords(read));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}

function SendMeThis({ onClose }: { onClose(): void }) {
  const { say, language: spoken } = useWords('send-me-this');
  const { places } = useApp();
  const [language, setLanguage] = useState<Language>(spoken);
  const [address, setAddress] = useState('');
  const [way, setWay] = useState<SendWay>('extension');
  const [kind, setKind] = useState<SendScript>('node');
  const [told, setTold] = useState<'copied' | 'copyFailed' | null>(null);
  const words = useCardWords(language);
  const origin = orgOriginTyped(address);
  const card = words && sendCard({ way, kind, origin, words });
  const copy = (text: string) =>
    void places.copyText(text).then(
      () => setTold('copied'),
      () => setTold('copyFailed'),
    );
  /** What was said of a copy is not said of what is shown next. */
  const change = (show: () => void) => {
    setTold(null);
    show();
  };
  return (
    <Dialog
      title={say('title')}
      confirmLabel={say('copyCard')}
      confirmDisabled={!card}
      closeLabel={say('close')}
      onClose={onClose}
      onConfirm={() => card && copy(cardAsText(card))}
    >
      <p>{say('intro')}</p>
      <div class="send-choices">
        <span class="send-label" aria-hidden="true">
          {say('language')}
        </span>
        <Segmented
          legend={say('language')}
          options={LANGUAGE_IDS.map((value) => ({ value, label: LANGUAGES[value].name }))}
          value={language}
          onChange={(value) => change(() => setLanguage(value))}
        />
        <span class="send-label" aria-hidden="true">
          {say('way')}
        </span>
        <Segmented
          legend={say('way')}
          options={SEND_WAYS.map((value) => ({ value, label: say(`ways.${value}`) }))}
          value={way}
          onChange={(value) => change(() => setWay(value))}
        />
        {way === 'script' && (
          <>
            <span class="send-label" aria-hidden="true">
              {say('kind')}
            </span>
            <Segmented
              legend={say('kind')}
              options={SEND_SCRIPT_KINDS.map((value) => ({ value, label: say(`kinds.${value}`) }))}
              value={kind}
              onChange={(value) => change(() => setKind(value))}
            />
          </>
        )}
      </div>
      <label class="field">
        <span>{say('address')}</span>
        <input
          type="text"
          name="organization"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={address}
          aria-describedby="send-address-note"
          onInput={({ currentTarget: { value } }) => change(() => setAddress(value))}
        />
        <small id="send-address-note" class="muted">
          {say(address.trim() !== '' && !origin ? 'noOrg' : 'addressHint')}
        </small>
      </label>
      {way === 'script' && UNTRIED_SCRIPTS.includes(kind) && (
        <p class="message message-warn">{say('untried')}</p>
      )}
      {card ? <SendCardView card={card} onCopy={copy} /> : <Loading />}
      <p role="status" class={told === 'copyFailed' ? 'field-message' : 'muted'}>
        {told && say(told)}
      </p>
    </Dialog>
  );
}

/** The card for whoever can see a tenant: its language, its way, and the card itself to be copied. */
export const SendMeThisDialog = withWords(['send-me-this'], SendMeThis);
