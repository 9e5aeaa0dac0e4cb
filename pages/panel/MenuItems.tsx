import { useState } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { LookOptions } from '../../components/ui/LookOptions';
import { useWords } from '../../components/ui/use-words';

/** What can be done with the checklist as a whole. */
function ChecklistItems({ onReset }: { onReset(): void }) {
  const ui = useWords('ui');
  const steps = useWords('steps');
  const { guide, places, tenant } = useApp();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        class="menu-item"
        disabled={!guide.checklist.value.undoable}
        onClick={() => void guide.undo()}
      >
        {ui.say('guide.undo')}
      </button>
      <button
        type="button"
        class="menu-item"
        onClick={async () => {
          const { guideMarkdown } = await import('../../state/guide-markdown');
          const name = tenant.snapshot.value?.name ?? '';
          await places.copyText(guideMarkdown(guide.progress.value, steps, ui, name));
          setCopied(true);
        }}
      >
        {ui.say('guide.copy')}
        <span role="status" class="muted">
          {copied && ui.say('guide.copied')}
        </span>
      </button>
      <button type="button" class="menu-item" onClick={() => places.print()}>
        {ui.say('guide.print')}
      </button>
      <button type="button" class="menu-item" onClick={onReset}>
        {ui.say('guide.reset')}
      </button>
    </>
  );
}

function ClientChoice() {
  const { say } = useWords('ui');
  const { preferences } = useApp();
  return (
    <label>
      <span class="visually-hidden">{say('panel.client')}</span>
      <select
        name="clientEdition"
        value={preferences.values.value.clientEdition}
        onChange={({ currentTarget: { value } }) =>
          void preferences.set('clientEdition', value === 'current' ? 'current' : 'legacy')
        }
      >
        <option value="legacy">{say('client.legacy')}</option>
        <option value="current">{say('client.current')}</option>
      </select>
    </label>
  );
}

/** Read when the menu opens. */
export default function MenuItems({ onReset }: { onReset(): void }) {
  const isGuide = useApp().preferences.values.value.panelTab === 'guide';
  return (
    <div class="menu">
      {isGuide && (
        <>
          <ChecklistItems onReset={onReset} />
          <hr class="menu-line" />
        </>
      )}
      <div class="panel-options">
        <LookOptions />
        <ClientChoice />
      </div>
    </div>
  );
}
