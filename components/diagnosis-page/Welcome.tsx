import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { FileButton } from './FileButton';
import { KeptReadings } from './KeptReadings';
import { OrgButtons } from './OrgButtons';
import { PasteBox } from './PasteBox';
import { usePage } from './page-context';
import { SendMeThisButton } from './SendMeThisButton';

/** Before anything was read: the three ways to begin. */
export function Welcome() {
  const { say } = useWords('diagnosis-page');
  const { simulator, orgs } = useApp();
  const { store } = usePage();
  return (
    <main class="welcome">
      <h2>{say('welcome')}</h2>
      <p>{say('welcomeText')}</p>
      <section class="drop-box">
        <p>
          {say('dropHere')} <FileButton label={say('openFile')} primary />
        </p>
        <p class="muted">{say('formats')}</p>
      </section>
      <PasteBox />
      <KeptReadings />
      <section class="paste-box">
        <button
          type="button"
          class="button"
          data-read="simulated"
          onClick={() => void store.readSimulated(simulator.callerId.peek())}
        >
          {say('readSimulated')}
        </button>
        <p class="muted">{say('simulatedHint')}</p>
        <OrgButtons />
        {orgs.possible && <p class="muted">{say('orgHint')}</p>}
      </section>
      <section class="paste-box">
        <SendMeThisButton />
        <p class="muted">{say('sendMeThisHint')}</p>
      </section>
      <p class="muted">{say('stays')}</p>
    </main>
  );
}
