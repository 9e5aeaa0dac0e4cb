import {
  mailboxFaults,
  type StartingPoint,
  sidesAt,
  startingPointOf,
  startingPoints,
} from '../../../catalog/authoring/starting-points';
import { type ExchangeFacts, HEALTHY } from '../../../domain/exchange-side';
import type { MailboxSeed } from '../../../domain/scenario';
import { type Path, valueAt, withValueAt } from '../../../training/authoring/draft-path';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { ExchangeFields } from './FactFields';
import { Fold } from './Fold';
import { ChoiceAt } from './fields';
import { AlertFields, ArrivalFields, SideFields } from './SideFields';

const POINTS = Object.keys(startingPoints) as StartingPoint[];
const MAILBOX_FAULTS = Object.keys(mailboxFaults) as (keyof ExchangeFacts)[];

const AS_IT_IS = 'asItIs';
const NOTHING = 'nothing';
const SEVERAL = 'several';

/** The one thing that is wrong in Exchange, `several`, or `nothing`. */
function wrongWith({ exchange = {} }: MailboxSeed): keyof ExchangeFacts | typeof NOTHING | typeof SEVERAL {
  const wrong = MAILBOX_FAULTS.filter(
    (fact) => exchange[fact] !== undefined && exchange[fact] !== HEALTHY[fact],
  );
  const [first = NOTHING] = wrong;
  return wrong.length > 1 ? SEVERAL : first;
}

interface SeedProps {
  path: Path;
  isQueue: boolean;
}

const useSeed = (path: Path): MailboxSeed =>
  (valueAt(useDraft().draft, path) as MailboxSeed | undefined) ?? {};

/** Where a mailbox stands, by one of the usual starting points. */
export function StandsAt({ path, isQueue }: SeedProps) {
  const { say } = useWords('authoring');
  const { change } = useDraft();
  const known = startingPointOf(useSeed(path), isQueue);
  return (
    <label class="field">
      <span>{say('stands')}</span>
      <select
        value={known ?? AS_IT_IS}
        onChange={({ currentTarget: { value } }) => {
          const point = POINTS.find((each) => each === value);
          if (!point || point === known) return;
          // A test that failed left its alerts.
          const alert = point === 'failed' ? null : undefined;
          change((before) =>
            withValueAt(
              withValueAt(before, [...path, 'sides'], sidesAt(point, isQueue)),
              [...path, 'alert'],
              alert,
            ),
          );
        }}
      >
        {known === null && <option value={AS_IT_IS}>{say('asItIs')}</option>}
        {POINTS.map((point) => (
          <option key={point} value={point}>
            {say(`point.${point}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is wrong in Exchange, one thing at a time. */
export function WrongWith({ path, needed }: { path: Path; needed?: boolean }) {
  const { say } = useWords('authoring');
  const { change } = useDraft();
  const wrong = wrongWith(useSeed(path));
  return (
    <label class="field">
      <span>{say('wrong')}</span>
      <select
        value={wrong}
        onChange={({ currentTarget: { value } }) => {
          if (value === wrong) return;
          const fact = MAILBOX_FAULTS.find((each) => each === value);
          if (!fact && (needed || value !== NOTHING)) return;
          const exchange = fact ? { [fact]: mailboxFaults[fact] } : undefined;
          change((before) => withValueAt(before, [...path, 'exchange'], exchange));
        }}
      >
        {(!needed || wrong === NOTHING) && <option value={NOTHING}>{say('nothingWrong')}</option>}
        {wrong === SEVERAL && <option value={SEVERAL}>{say('several')}</option>}
        {MAILBOX_FAULTS.map((fact) => (
          <option key={fact} value={fact}>
            {say(`fault.${fact}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The profile of a mailbox, by its name. */
function ProfileOf({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const { draft } = useDraft();
  const { profiles = [] } = draft.tenant;
  const [first] = profiles;
  return (
    <ChoiceAt
      path={[...path, 'profile']}
      label={say('profileOf')}
      unset={first ? say('profileOf.default', { name: first.name }) : say('profileOf.own')}
      options={profiles.map(({ name }) => ({
        value: name,
        label: name,
      }))}
    />
  );
}

/** All that a mailbox may start out as. */
export function SeedFields({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const at = (member: keyof MailboxSeed) => [...path, member];
  return (
    <>
      <div class="both">
        <ProfileOf path={path} />
        <AlertFields path={at('alert')} />
      </div>
      <Fold title={say('sides')} of={[at('sides')]}>
        <SideFields path={at('sides')} />
      </Fold>
      <Fold title={say('exchangeSide')} of={[at('exchange')]}>
        <ExchangeFields path={at('exchange')} />
      </Fold>
      <Fold title={say('arrival')} of={[at('arrival')]}>
        <ArrivalFields path={at('arrival')} />
      </Fold>
    </>
  );
}
