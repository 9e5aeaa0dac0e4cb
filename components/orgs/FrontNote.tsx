import { useState } from 'preact/hooks';
import { loadOrgTexts } from '../../locales/orgs';
import { useApp } from '../app-context';
import { useTexts } from '../ui/use-texts';
import './orgs.css';

/** What can be done about the page in front: connect its organization, or speak of that one. */
export default function FrontNote() {
  const { orgs, shown, language, preferences } = useApp();
  const words = useTexts(loadOrgTexts);
  const [refused, setRefused] = useState<string | null>(null);
  const front = orgs.front.value;
  const inFront = orgs.inFront.value;
  if (!words || !front) return null;
  const { fill } = language;
  if (inFront === null) {
    return (
      <p class="message front-note" data-front="environment">
        <span>{words.adminUnknown}</span>
        <button
          type="button"
          class="button button-small"
          onClick={() => void preferences.set('panelTab', 'orgs')}
        >
          {words.giveAddress}
        </button>
      </p>
    );
  }
  const org = new URL(inFront).host;
  if (refused === inFront) return <p class="message message-warn">{fill(words.refused, { origin: org })}</p>;
  if (!orgs.orgs.value.some(({ origin, granted }) => origin === inFront && granted)) {
    return (
      <p class="message front-note" data-front="new">
        <span>{fill(words.inFront, { origin: org })}</span>
        <button
          type="button"
          class="button button-small button-primary"
          onClick={() =>
            void orgs.connect(inFront).then((connected) => {
              if (!connected) setRefused(inFront);
              else return shown.choose(inFront);
            })
          }
        >
          {words.connect}
        </button>
      </p>
    );
  }
  if (shown.org.value === inFront) return null;
  return (
    <p class="message message-warn front-note" data-front="other">
      <span>{fill(front.of === 'org' ? words.otherInFront : words.adminOf, { org })}</span>
      <button type="button" class="button button-small" onClick={() => void shown.choose(inFront)}>
        {fill(words.speakOf, { org })}
      </button>
    </p>
  );
}
