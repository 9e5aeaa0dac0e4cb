import type { SendCard } from '../../diagnosis/send-me-this/card';
import { LANGUAGES } from '../../domain/languages';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

interface SendCardViewProps {
  card: SendCard;
  onCopy(text: string): void;
}

/** The script with its own buttons: it is a file, and too long for a mail. */
function Script({ card: { script }, onCopy }: SendCardViewProps) {
  const { say } = useWords('send-me-this');
  const { places } = useApp();
  if (!script) return null;
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="button"
          data-save-script
          onClick={() => places.saveFile(script.file, script.text, 'text/plain')}
        >
          {say('saveScript')}
        </button>
        <button type="button" class="button" onClick={() => onCopy(script.text.replace('\ufeff', ''))}>
          {say('copyScript')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keyboard where it has the focus */}
      <section class="send-script" tabIndex={0} aria-label={script.file}>
        <pre>{script.text.replace('\ufeff', '')}</pre>
      </section>
    </>
  );
}

/** The card as it is copied, in the language of whoever gets it. */
export function SendCardView(props: SendCardViewProps) {
  const { card, onCopy } = props;
  const { say } = useWords('send-me-this');
  return (
    <>
      <section class="send-card" aria-label={say('card')} lang={LANGUAGES[card.language].tag}>
        <h3>{card.title}</h3>
        <p>{card.request}</p>
        <ol>
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {card.commands.length > 0 && (
          <ul class="send-commands">
            {card.commands.map((line) => (
              <li key={line}>
                <code>{line}</code>
              </li>
            ))}
          </ul>
        )}
        {card.addresses.length > 0 && (
          <ul class="send-addresses">
            {card.addresses.map(({ title, why, href }) => (
              <li key={href}>
                <div class="send-address-head">
                  <span>
                    <strong>{title}</strong> <span class="muted">{why}</span>
                  </span>
                  <button
                    type="button"
                    class="button button-small"
                    aria-label={say('copyAddress', { what: title })}
                    onClick={() => onCopy(href)}
                  >
                    {say('copy')}
                  </button>
                </div>
                <code>{href}</code>
              </li>
            ))}
          </ul>
        )}
        <p class="muted">{card.private}</p>
      </section>
      <Script {...props} />
    </>
  );
}
