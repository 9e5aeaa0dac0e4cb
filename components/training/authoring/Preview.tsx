import { useEffect, useState } from 'preact/hooks';
import type { FindingId } from '../../../domain/finding-ids';
import type { LifecycleState } from '../../../domain/lifecycle';
import type { ScenarioPack } from '../../../domain/pack';
import { LifecycleLine } from '../../ui/LifecycleLine';
import { useTraining } from '../training-context';
import { useDraft } from './draft-context';

interface Pictured {
  counts: Readonly<Record<LifecycleState, number>>;
  causes: readonly { mailbox: string; cause: FindingId }[];
}

/** Until the writer has paused for so long, the tenant is not made anew. */
const PAUSE_MS = 300;

/** The tenant as it would begin: where its mailboxes stand, and what a diagnosis finds of them. */
export function Preview({ pack }: { pack: ScenarioPack | null }) {
  const { ask } = useDraft();
  const { words } = useTraining();
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
      <h2>{ask('preview')}</h2>
      <LifecycleLine counts={counts} />
      <h3>{ask('previewCauses')}</h3>
      {causes.length === 0 && <p class="muted">{ask('previewNone')}</p>}
      <ul class="preview-causes">
        {causes.map(({ mailbox, cause }) => (
          <li key={`${mailbox} ${cause}`}>
            <strong>{mailbox || ask('theOrganization')}</strong>: {words.findings[cause].cause}
          </li>
        ))}
      </ul>
    </section>
  );
}
