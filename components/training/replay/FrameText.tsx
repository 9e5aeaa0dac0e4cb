import type { DoneDeed } from '../../../dataverse/simulated/exercise/deeds';
import type { Frame, StateChange } from '../../../dataverse/simulated/exercise/frames';
import type { Key } from '../../../locales';
import { useWords } from '../../ui/use-words';

/** More names than these are counted. */
const NAMED = 3;

/** What was done in an event, and by whom. */
export function useDeedText() {
  const page = useWords('training-page');
  const training = useWords('training');
  const named = (mailboxes: readonly string[]) =>
    mailboxes.length > NAMED ? page.say('deed.more', { count: mailboxes.length }) : mailboxes.join(', ');
  const ofDeed = ({ kind, mailboxes, subject }: DoneDeed) =>
    page
      .say(`deed.${kind}`, {
        mailboxes: named(mailboxes),
        subject: subject ? training.say(`desk.${subject}` as Key<'training'>) : '',
      })
      .trim();
  return ({ event, deeds, refused, who }: Frame): string => {
    if (!event) return page.say('replay.begin');
    const what =
      event.kind !== 'request'
        ? page.say(`deed.${event.kind}`)
        : refused
          ? page.say('deed.refused')
          : deeds.map(ofDeed).join('; ');
    return who ? page.say('replay.who', { who, what }) : what;
  };
}

function Moves({ moves }: { moves: readonly StateChange[] }) {
  const page = useWords('training-page');
  const ui = useWords('ui');
  const shown = moves.slice(0, NAMED);
  return (
    <>
      {shown
        .map(({ mailbox, from, to }) =>
          page.say('replay.moved', { mailbox, from: ui.say(`state.${from}`), to: ui.say(`state.${to}`) }),
        )
        .join(' · ')}
      {moves.length > NAMED && ` · + ${moves.length - NAMED}`}
    </>
  );
}

/** One event in words: who did what, and what it moved. */
export function FrameText({ frame }: { frame: Frame }) {
  const page = useWords('training-page');
  const training = useWords('training');
  const deedText = useDeedText();
  return (
    <>
      {frame.meanwhile.length > 0 && (
        <span class="muted frame-meanwhile">
          {page.say('replay.meanwhile')}: <Moves moves={frame.meanwhile} />
        </span>
      )}
      <span>{deedText(frame)}</span>
      {frame.moved.length > 0 && (
        <span class="muted">
          <Moves moves={frame.moved} />
        </span>
      )}
      {frame.breaches.map(({ rule, mailbox }) => (
        <span class="frame-broke" key={`${rule} ${mailbox}`}>
          {page.say('replay.broke', { rule: training.say(`rule.${rule}`) })}
        </span>
      ))}
    </>
  );
}
