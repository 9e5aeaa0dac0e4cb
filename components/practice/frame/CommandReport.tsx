import type { CommandRun } from '../../../state/command-run';
import type { PracticeCommand } from '../../../state/practice/command';
import type { SkipReason } from '../../../state/practice/profile-commands';
import type { RefusedTargets } from '../../../state/refusals';
import { useApp } from '../../app-context';
import { useApprovers } from '../../permissions/use-approvers';
import { useAskWho } from '../../ui/use-ask-who';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { NAMED, Names } from './Names';
import { useReportHere } from './use-report-here';

/** Dataverse's code of a refusal for want of a right. */
const RIGHT_MISSING = '0x80040220';

function Refused({ refused }: { refused: readonly RefusedTargets[] }) {
  const { say } = useWords('practice');
  const count = refused.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <>
      <p>{say('practice.refusedCount', { count })}</p>
      <ul>
        {refused.map(({ code, message, targets }) => (
          <li key={`${code} ${message}`}>
            <span lang="en">{message}</span> {code && <code>{code}</code>}{' '}
            <span class="muted">
              <Names names={targets.map(({ name }) => name)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A right that was missing is somebody else's: whoever may approve is named, and trying again would help nobody. */
function WhoCan() {
  const { say } = useWords('practice');
  const approvers = useApprovers(true);
  const { permissions } = useApp();
  if (!permissions.facts.value) return null;
  return (
    <p>
      {approvers.length > 0
        ? say('practice.whoCan', { names: approvers.join(', ') })
        : say('practice.nobodyCan')}
    </p>
  );
}

/** Commands that need the right to approve. */
const APPROVALS: readonly PracticeCommand[] = ['approve', 'reject'];

/** What is said of the records that were as the command wants them. */
const alreadyKey = (command: PracticeCommand) =>
  command === 'reject' ? 'already.reject' : 'already.approve';

/** Commands on the way to an enabled mailbox: whoever is refused one asks why it is not enabled. */
const ON_THE_WAY: readonly PracticeCommand[] = [...APPROVALS, 'test'];

const lacksRight = ({ command, refused }: CommandRun<PracticeCommand>) =>
  APPROVALS.includes(command) && refused.some(({ code }) => code === RIGHT_MISSING);

/** From a refusal to what the panel knows of it. */
function Ways({ run }: { run: CommandRun<PracticeCommand> }) {
  const { say } = useWords('practice');
  const askWhy = useAskWhy();
  const askWho = useAskWho();
  const targets = ON_THE_WAY.includes(run.command) ? run.refused.flatMap((each) => each.targets) : [];
  const [mailbox] = targets;
  return (
    <>
      {mailbox && targets.length === 1 && (
        <button
          type="button"
          class="button"
          aria-label={say('mailboxes.whyName', { name: mailbox.name })}
          onClick={() => askWhy(mailbox.id)}
        >
          {say('mailboxes.why')}
        </button>
      )}
      {lacksRight(run) && (
        <button type="button" class="button" onClick={askWho}>
          {say('practice.askWho')}
        </button>
      )}
    </>
  );
}

function Progress({ run }: { run: CommandRun<PracticeCommand> }) {
  const { say } = useWords('practice');
  const { practice } = useApp();
  const reached = run.done + run.refused.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <div class="message">
      <span aria-hidden="true" class="spinner" />
      <div>
        <p>{say('practice.busy')}</p>
        {run.total > 1 && (
          <>
            <progress max={run.total} value={reached} aria-label={say('practice.busy')} />{' '}
            {say('practice.reached', { reached, total: run.total })}
          </>
        )}
      </div>
      {run.total > 1 && (
        <button type="button" class="button" onClick={() => practice.commands.cancel()}>
          {say('practice.stop')}
        </button>
      )}
    </div>
  );
}

/** What the last command is at, or came to: how many it did, and whom it was refused for and why. */
export function CommandReport() {
  const { say } = useWords('practice');
  const { practice } = useApp();
  const { run, changedSince } = useReportHere();
  if (run?.state === 'running') {
    return (
      <div class="report" role="status">
        <Progress run={run} />
      </div>
    );
  }
  const bad = run !== null && (run.refused.length > 0 || run.state === 'cancelled');
  // Some were done, and some not.
  const isPartial = run?.state === 'finished' && run.done > 0;
  const tone = !bad ? 'message-good' : isPartial ? 'message-warn' : 'message-bad';
  return (
    <div class="report" role="status">
      {run && (
        <div class={`message told ${tone}`}>
          <span class="visually-hidden">{say(bad ? 'practice.refused' : 'practice.did')}</span>
          <div>
            <p>
              {say(`did.${run.command}`, { count: run.done - run.already })}{' '}
              {run.already > 0 && say(alreadyKey(run.command), { count: run.already })}
            </p>
            {run.state === 'cancelled' && (
              <p>
                {say('practice.stopped', { done: run.done, total: run.total })}{' '}
                {run.problem && <span lang="en">{run.problem}</span>}
              </p>
            )}
            {run.refused.length > 0 && <Refused refused={run.refused} />}
            {lacksRight(run) && <WhoCan />}
            {run.skipped && (
              <>
                <p>{say('practice.skippedCount', { count: run.skippedInAll ?? run.skipped.length })}</p>
                <ul>
                  {run.skipped.slice(0, NAMED).map(({ name, reason }) => (
                    <li key={name}>
                      <strong>{name}</strong>: {say(`skipped.${reason as SkipReason}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div class="report-actions">
            <Ways run={run} />
            {run.repeatable && (changedSince || run.state === 'cancelled') && (
              <button type="button" class="button" onClick={() => void practice.commands.repeat()}>
                {say('practice.repeat')}
              </button>
            )}
            <button type="button" class="button button-quiet" onClick={() => practice.commands.dismiss()}>
              {say('common.dismiss')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
