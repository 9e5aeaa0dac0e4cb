import { useEffect, useState } from 'preact/hooks';
import type { ArrivalOutcome } from '../../../diagnosis/tenant-session';
import { Loading, useWords, withWords } from '../../ui/use-words';
import type { AskArrival } from './ArrivalView';
import { PrivilegesTable } from './PrivilegesTable';
import './arrival.css';

/** Where Dataverse refused the owner: which of the needed privileges the owner has, by name. */
function MissingPrivileges({ ask }: { ask: AskArrival }) {
  const { say } = useWords('arrival');
  const [outcome, setOutcome] = useState<ArrivalOutcome | null>(null);
  useEffect(() => {
    void ask({ missing: 'appointment', answers: {}, message: '' }, false).then(setOutcome);
  }, []);
  if (!outcome) return <p class="loading">{say('reading')}</p>;
  if ('refused' in outcome)
    return <p class="message message-bad">{say('failed', { why: outcome.refused })}</p>;
  const { privileges } = outcome.asked;
  return privileges ? <PrivilegesTable privileges={privileges} open /> : <p>{say('privileges.ofQueue')}</p>;
}

export default withWords(['arrival'], MissingPrivileges, Loading);
