import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import type { ClassView } from '../../domain/classroom';
import { useTrainingPage } from '../training/page/page-context';
import { useWords } from '../ui/use-words';

/** A square for each dark module, as one path. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** Dark on white in every theme, with its quiet edge: cameras read it so. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { size, data } = encode(text, { border: 4 });
    return { size, path: pathOf(data) };
  }, [text]);
  return (
    <svg
      class="class-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** How to join, to be read from the last row. */
export function JoinCard({ view: { addresses, joinCode, plain } }: { view: ClassView }) {
  const { say } = useWords('classroom');
  const { projector } = useTrainingPage();
  const [first = '', ...others] = addresses;
  return (
    <section class="class-join" data-large={projector || undefined} aria-label={say('joinTitle')}>
      <QrCode text={`${first}#code=${joinCode}`} label={say('join.qr')} />
      <dl>
        <dt>{say('join.address')}</dt>
        <dd class="class-address">{first}</dd>
        <dt>{say('join.code')}</dt>
        <dd class="class-code" data-join-code>
          {joinCode.slice(0, 4)} {joinCode.slice(4)}
        </dd>
      </dl>
      {others.length > 0 && <p class="muted">{say('join.others', { addresses: others.join(', ') })}</p>}
      {plain && <p class="muted">{say('join.plain')}</p>}
    </section>
  );
}
