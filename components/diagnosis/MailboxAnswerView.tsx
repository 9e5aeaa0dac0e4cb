import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { findings } from '../../catalog/findings';
import type { MailboxAnswer } from '../../diagnosis/answer';
import { groupFindings, isHealthy } from '../../diagnosis/reports/wording';
import type { Missing } from '../../domain/arrival/missing';
import type { FindingEntry } from '../../domain/finding';
import type { FindingId } from '../../domain/finding-ids';
import type { MailboxStanding } from '../../domain/mailbox-standing';
import type { ToldCause } from '../../domain/told-causes';
import { LifecycleDisclosure } from '../lifecycle/LifecycleDisclosure';
import { lazily } from '../ui/lazily';
import { Loading, useWords } from '../ui/use-words';
import type { AskArrival } from './arrival/ArrivalView';
import { FindingCard } from './FindingCard';
import { PathList } from './PathList';
import { StandingLine } from './StandingLine';
import { ToldList } from './ToldList';
import './diagnosis.css';

const ArrivalView = lazily(() => import('./arrival/ArrivalView'), Loading);
const MissingPrivileges = lazily(() => import('./arrival/MissingPrivileges'), Loading);

export interface RuledOut {
  no: readonly string[];
  cannotTell: readonly string[];
}

function Ids({ summary, ids }: { summary: 'view.ruledOut' | 'view.cannotTell'; ids: readonly string[] }) {
  const { say } = useWords('diagnosis');
  if (ids.length === 0) return null;
  return (
    <details class="ruled-out">
      <summary>{say(summary, { count: ids.length })}</summary>
      <p>
        <code>{ids.join(', ')}</code>
      </p>
    </details>
  );
}

/** Opened by a press: nothing more is read before. */
function OnPress({
  command,
  opened = false,
  children,
}: {
  command: 'stillMissing' | 'whichPrivileges';
  /** Somebody asked for it where they came from. */
  opened?: boolean;
  children: ComponentChildren;
}) {
  const { say } = useWords('diagnosis');
  const [open, setOpen] = useState(false);
  if (open || opened) return <>{children}</>;
  return (
    <p class="no-print">
      <button type="button" class="button" data-command={command} onClick={() => setOpen(true)}>
        {say(`view.${command}`)}
      </button>
    </p>
  );
}

const lacksPrivilege = ({ findings: found }: MailboxAnswer): boolean =>
  found.some(({ id }) => (findings[id] as FindingEntry).missingPrivilege);

interface MailboxAnswerViewProps {
  answer: MailboxAnswer;
  /** Ids of the findings that are no cause and only worth knowing. */
  notes: readonly string[];
  ruledOut: RuledOut;
  /** What somebody found out of its causes. */
  told?: readonly ToldCause[];
  onTell?: (finding: FindingId, isSo: boolean | null) => void;
  standing: MailboxStanding;
  /** Names of those in the tenant who may approve; absent where they are not known. */
  approvers?: readonly string[];
  /** Opens the mailbox in the practice client. */
  onOpen?: () => void;
  /** Where the mailbox is in a real organization. */
  address?: string;
  /** Asks why something does not arrive; absent where nobody can be asked about the mailbox. */
  ask?: AskArrival;
  /** What that is asked about at once; null for nothing before somebody does. */
  missing?: Missing | null;
  /** What goes below the path, such as buttons. */
  children?: ComponentChildren;
}

/** The answer to *why won't this mailbox enable*: where it stands, what holds it, and the way on. */
export function MailboxAnswerView(props: MailboxAnswerViewProps) {
  const diagnosisWords = useWords('diagnosis');
  const reportWords = useWords('reports');
  const { answer, notes, ruledOut, told = [], onTell, standing, approvers, onOpen } = props;
  const { address: place, ask, missing = null, children } = props;
  const top = useRef<HTMLElement>(null);
  const groups = groupFindings(answer.findings);
  const causes = groups.filter(({ first }) => !notes.includes(first.id));
  const others = groups.filter(({ first }) => notes.includes(first.id));
  const [cause, ...also] = causes;
  const { address } = answer;
  return (
    <div class="mailbox-answer">
      <section aria-label={diagnosisWords.say('view.stands')} tabIndex={-1} ref={top}>
        <StandingLine answer={answer} />
        <LifecycleDisclosure mailbox={standing} {...(approvers ? { approvers } : {})} />
      </section>
      <section aria-label={reportWords.say('findings')} class="findings">
        {cause ? (
          <FindingCard group={cause} address={address} onTell={onTell} open />
        ) : (
          <p class={isHealthy(answer) ? 'message message-good' : 'message'}>
            {isHealthy(answer)
              ? diagnosisWords.say('view.healthy')
              : diagnosisWords.say(answer.seen ? `view.seen.${answer.seen}` : 'view.nothingFound')}
          </p>
        )}
        {also.length > 0 && <h3>{diagnosisWords.say('view.alsoFound')}</h3>}
        {also.map((group) => (
          <FindingCard key={group.first.id} group={group} address={address} onTell={onTell} open={false} />
        ))}
        <ToldList told={told} onTell={onTell} />
        {others.length > 0 && <h3>{diagnosisWords.say('view.notes')}</h3>}
        {others.map((group) => (
          <FindingCard key={group.first.id} group={group} address={address} open={false} />
        ))}
        <Ids summary="view.ruledOut" ids={ruledOut.no} />
        <Ids summary="view.cannotTell" ids={ruledOut.cannotTell} />
      </section>
      <PathList
        answer={answer}
        {...(approvers ? { approvers } : {})}
        {...(onOpen ? { onOpen } : {})}
        {...(place ? { address: place } : {})}
      />
      {ask && lacksPrivilege(answer) && (
        <OnPress command="whichPrivileges">
          <MissingPrivileges ask={ask} />
        </OnPress>
      )}
      {ask && (
        <OnPress command="stillMissing" opened={missing !== null}>
          <ArrivalView
            key={missing}
            ask={ask}
            {...(missing ? { missing } : {})}
            onDiagnosis={() => top.current?.focus()}
          />
        </OnPress>
      )}
      {children}
    </div>
  );
}
