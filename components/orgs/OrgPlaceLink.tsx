import type { PracticeScreen } from '../../catalog/practice/screens';
import type { TermId } from '../../catalog/terms';
import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';

interface PlaceProps {
  screen: PracticeScreen;
  /** The view that the step names. */
  view?: TermId;
  /** The mailbox that a step is about, where it is one. */
  record?: Guid;
}

/** The way to a step's place, or its record, in the organization on show. */
function Link({ screen, view, record }: PlaceProps) {
  const { say } = useWords('orgs');
  const { orgPlaces } = useApp();
  const address = orgPlaces.addressOf(screen, view);
  if (!address) return null;
  const leads = record ? 'place' : address.leads;
  const href = (record && orgPlaces.addressOfRecord('mailbox', record)) ?? address.href;
  return (
    <a class="button button-primary" href={href} target="_blank" rel="noreferrer" data-leads={leads}>
      {leads === 'menu' ? say('openMenu') : say('openPlace')}
    </a>
  );
}

export default withWords(['orgs'], Link);
