import { useState } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { Disclosure } from '../../components/ui/Disclosure';
import { Icon } from '../../components/ui/Icon';
import { LookOptions } from '../../components/ui/LookOptions';
import { lazily } from '../../components/ui/lazily';
import { useWords } from '../../components/ui/use-words';

const ResetDialog = lazily(() => import('./ResetDialog'));

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

/** Everything that is needed rarely: of the checklist, how the panel looks, and whose menus it speaks of. */
export function PanelMenu() {
  const { say } = useWords('ui');
  const { guide, preferences } = useApp();
  const [asking, setAsking] = useState(false);
  const isGuide = preferences.values.value.panelTab === 'guide';
  return (
    <>
      <Disclosure look="icon" from="end" name={say('panel.more')} label={<Icon name="more" />}>
        {(close) => (
          <div class="menu">
            {isGuide && (
              <>
                <ChecklistItems
                  onReset={() => {
                    close();
                    setAsking(true);
                  }}
                />
                <hr class="menu-line" />
              </>
            )}
            <div class="panel-options">
              <LookOptions />
              <ClientChoice />
            </div>
          </div>
        )}
      </Disclosure>
      {asking && (
        <ResetDialog
          onClose={() => setAsking(false)}
          onConfirm={() => {
            void guide.reset();
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
