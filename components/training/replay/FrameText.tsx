import type { DoneDeed } from '../../../dataverse/simulated/exercise/deeds';
import type { Frame, Moved } from '../../../dataverse/simulated/exercise/frames';
import type { TrainingKey } from '../../../locales/training';
import { useApp } from '../../app-context';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';

/** More names than these are counted. */
const NAMED = 3;

function useDeedText() {
  const { say } = useTraining();
  const { tell } = useTrainingPage();
  const named = (mailboxes: readonly string[]) =>
    mailboxes.length > NAMED ? tell('deed.more', { count: mailboxes.length }) : mailboxes.join(', ');
  const ofDeed = ({ kind, mailboxes, subject }: DoneDeed) =>
    tell(`deed.${kind}`, {
      mailboxes: named(mailboxes),
      subject: subject ? say(`desk.${subject}` as TrainingKey) : '',
    }).trim();
  return ({ event, deeds, refused, who }: Frame): string => {
    if (!event) return tell('replay.begin');
    const what =
      event.kind !== 'request'
        ? tell(`deed.${event.kind}`)
        : refused
          ? tell('deed.refused')
          : deeds.map(ofDeed).join('; ');
    return who ? tell('replay.who', { who, what }) : what;
  };
}

function Moves({ moves }: { moves: readonly Moved[] }) {
  const { tell } = useTrainingPage();
  const { language } = useApp();
  const shown = moves.slice(0, NAMED);
  return (
    <>
      {shown
        .map(({ mailbox, from, to }) =>
          tell('replay.moved', { mailbox, from: language.t(`state.${from}`), to: language.t(`state.${to}`) }),
        )
        .join(' · ')}
      {moves.length > NAMED && ` · + ${moves.length - NAMED}`}
    </>
  );
}

/** One event in words: who did what, and what it moved. */
export function FrameText({ frame }: { frame: Frame }) {
  const { say } = useTraining();
  const { tell } = useTrainingPage();
  const deedText = useDeedText();
  return (
    <>
      {frame.meanwhile.length > 0 && (
        <span class="muted frame-meanwhile">
          {tell('replay.meanwhile')}: <Moves moves={frame.meanwhile} />
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
          {tell('replay.broke', { rule: say(`rule.${rule}`) })}
        </span>
      ))}
    </>
  );
}
