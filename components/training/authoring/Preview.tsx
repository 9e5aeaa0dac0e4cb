import { useEffect, useState } from 'preact/hooks';
import type { FindingId } from '../../../domain/finding-ids';
import type { LifecycleState } from '../../../domain/lifecycle';
import type { ScenarioPack } from '../../../domain/pack';
import { LifecycleLine } from '../../ui/LifecycleLine';
import { useWords } from '../../ui/use-words';

interface Pictured {
  counts: Readonly<Record<LifecycleState, number>>;
  causes: readonly { mailbox: string; cause: FindingId }[];
}

/** Until the writer has paused for so long, the tenant is not made anew. */
const PAUSE_MS = 300;

/** The tenant as it would begin: where its mailboxes stand, and what a diagnosis finds of them. */
export function Preview({ pack }: { pack: ScenarioPack | null }) {
  const { say } = useWords('authoring');
  const debrief = useWords('debrief');
  const findings = useWords('findings');
  const [pictured, setPictured] = useState<Pictured | null>(null);
  useEffect(() => {
    if (!pack) return;
    let wanted = true;
    const timer = setTimeout(() => {
      void import('../../../training/preview')
        .then(({ previewOf }) => previewOf(pack))
        .then((made) => wanted && setPictured(made));
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [pack]);
  if (!pictured) return null;
  const { counts, causes } = pictured;
  return (
    <section class="preview">
      <h2>{say('preview')}</h2>
      <LifecycleLine counts={counts} />
      <h3>{say('previewCauses')}</h3>
      {causes.length === 0 && <p class="muted">{say('previewNone')}</p>}
      <ul class="preview-causes">
        {causes.map(({ mailbox, cause }) => (
          <li key={`${mailbox} ${cause}`}>
            <strong>{mailbox || debrief.say('theOrganization')}</strong>: {findings.say(`${cause}.cause`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
