import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { MailboxStanding } from '../../domain/mailbox-standing';
import { possibleLines } from '../../domain/possible-sides';
import { regionsIn } from '../../machines/mailbox.regions';
import { createFocus, type Focus } from '../../state/focus';
import { withWords } from '../ui/use-words';
import { Came } from './Came';
import { NextEvents } from './NextEvents';
import { SidesList } from './SidesList';
import { StationsPicture } from './StationsPicture';
import './lifecycle-chart.css';

export interface LifecycleChartProps {
  mailbox: MailboxStanding;
  /** Whether its mail cycles are being retried; what Dataverse shows of that is a direction that is. */
  retried?: boolean;
  /** Names of those in the tenant who may approve; absent where they are not known. */
  approvers?: readonly string[];
  /** How it came here, where somebody knows better than its columns. */
  story?: ComponentChildren;
}

/** Of a mailbox whose every side is known: a live machine, with what can happen next. */
function Live({ focus, mailbox, approvers, story }: LifecycleChartProps & { focus: Focus }) {
  const id = useId();
  const regions = focus.regions.value;
  const standing = Object.fromEntries(Object.entries(regions).map(([side, state]) => [side, [state]]));
  return (
    <div class="chart" data-trying={focus.tried.value.length > 0 || undefined}>
      <StationsPicture lines={[focus.line.value]} next={focus.next.value} id={id} />
      <NextEvents focus={focus} {...(approvers ? { approvers } : {})} />
      <SidesList standing={standing} />
      {story ?? <Came past={mailbox.past} happened={focus.happened.value} />}
    </div>
  );
}

function Chart(props: LifecycleChartProps) {
  const { mailbox, retried } = props;
  const { possible: standing, past, at } = mailbox;
  const id = useId();
  const regions = regionsIn(standing, retried);
  const known = regions !== null;
  const focus = useMemo(() => (regions ? createFocus(regions, mailbox.isQueue) : null), [known]);
  const key = JSON.stringify(regions);
  useEffect(() => {
    if (regions) focus?.follow(regions, at);
  }, [focus, key]);
  useEffect(() => () => focus?.stop(), [focus]);
  if (focus) return <Live {...props} focus={focus} />;
  return (
    <div class="chart">
      <StationsPicture lines={possibleLines(standing)} next={[]} id={id} />
      <SidesList standing={standing} />
      <Came past={past} happened={[]} />
    </div>
  );
}

/** The lifecycle of one mailbox, drawn from the machine: where it is, what can happen next, how it came here. */
export const LifecycleChart = withWords(['lifecycle'], Chart);
