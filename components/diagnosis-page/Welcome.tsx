import { useEffect, useRef } from 'preact/hooks';
import { READ_SIMULATED, readingWanted } from '../../state/reading-wanted';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { FileButton } from './FileButton';
import { KeptReadings } from './KeptReadings';
import { OrgButtons } from './OrgButtons';
import { PasteBox } from './PasteBox';
import { usePage } from './page-context';
import { SendMeThisButton } from './SendMeThisButton';

/**
 * What whoever opened the page wants read is read at once. Where only one organization may be read, nobody has to
 * choose it either; what was read of one before is shown first.
 */
function useFirstReading(): void {
  const { orgs, simulator } = useApp();
  const { store } = usePage();
  const begun = useRef(false);
  const readable = orgs.orgs.value.filter(({ granted }) => granted);
  const wanted = readingWanted(location.hash);
  const only = wanted ? readable.find(({ origin }) => origin === wanted) : readable[0];
  const count = wanted ? 1 : readable.length;
  const isSimulated = wanted === READ_SIMULATED;
  useEffect(() => {
    if (begun.current || (!isSimulated && (count !== 1 || !only))) return;
    begun.current = true;
    if (isSimulated) void store.readSimulated(simulator.callerId.peek());
    else if (only) void store.readOrg(only.origin, only.readOn !== null);
  }, [only?.origin, count, isSimulated]);
}

function OrgDoor() {
  const { say } = useWords('diagnosis-page');
  const { orgs } = useApp();
  const known = orgs.orgs.value.length > 0;
  return (
    <section class="door-card" data-door="org">
      <h3>{say('door.org')}</h3>
      <p class="muted">{say(!orgs.possible ? 'door.orgElsewhere' : known ? 'door.orgText' : 'orgHint')}</p>
      <div class="door-actions">
        <OrgButtons />
      </div>
    </section>
  );
}

function FileDoor() {
  const { say } = useWords('diagnosis-page');
  return (
    <section class="door-card" data-door="file">
      <h3>{say('door.file')}</h3>
      <p class="muted">{say('formats')}</p>
      <div class="door-actions">
        <FileButton label={say('openFile')} primary />
        <SendMeThisButton />
      </div>
      <p class="muted">
        {say('dropHere')} {say('sendMeThisHint')}
      </p>
    </section>
  );
}

function AlertDoor() {
  const { say } = useWords('diagnosis-page');
  return (
    <section class="door-card" data-door="alert">
      <h3>{say('door.alert')}</h3>
      <PasteBox />
    </section>
  );
}

function SampleDoor() {
  const { say } = useWords('diagnosis-page');
  const { simulator } = useApp();
  const { store } = usePage();
  return (
    <section class="door-card" data-door="sample">
      <h3>
        {say('door.sample')} <span class="badge badge-warn">{say('simulated')}</span>
      </h3>
      <p class="muted">{say('simulatedHint')}</p>
      <div class="door-actions">
        <button
          type="button"
          class="button"
          data-read="simulated"
          onClick={() => void store.readSimulated(simulator.callerId.peek())}
        >
          {say('readSimulated')}
        </button>
      </div>
    </section>
  );
}

/** Before anything was read: the four ways to begin, and what was kept. */
export function Welcome() {
  const { say } = useWords('diagnosis-page');
  useFirstReading();
  return (
    <main class="welcome">
      <h2>{say('welcome')}</h2>
      <p>{say('welcomeText')}</p>
      <div class="doors">
        <OrgDoor />
        <FileDoor />
        <AlertDoor />
        <SampleDoor />
      </div>
      <KeptReadings />
      <p class="muted">{say('stays')}</p>
    </main>
  );
}
