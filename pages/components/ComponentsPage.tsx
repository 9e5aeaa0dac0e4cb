import { useState } from 'preact/hooks';
import { Dialog } from '../../components/ui/Dialog';
import { LookOptions } from '../../components/ui/LookOptions';
import { Loading, useWords, withWords } from '../../components/ui/use-words';
import { Badges, Buttons, Choices, Group, Icons, Line, Messages } from './Samples';
import { StepSamples } from './StepSamples';
import '../../components/ui/parts.css';
import '../../components/ui/form.css';
import '../../components/diagnosis/diagnosis.css';
import './components.css';

function Dialogs() {
  const { say } = useWords('ui');
  const [open, setOpen] = useState<'plain' | 'danger' | null>(null);
  return (
    <Group name="Dialog">
      {(['plain', 'danger'] as const).map((look) => (
        <button type="button" class="button" key={look} data-dialog={look} onClick={() => setOpen(look)}>
          {look}
        </button>
      ))}
      {open && (
        <Dialog
          title={say('guide.resetTitle')}
          confirmLabel={say('guide.reset')}
          danger={open === 'danger'}
          onClose={() => setOpen(null)}
          onConfirm={() => setOpen(null)}
        >
          <p>{say('guide.resetText')}</p>
        </Dialog>
      )}
    </Group>
  );
}

/** All components in all states, for people who carry on the work: `npm start -- --components`. */
function Page() {
  return (
    <main class="samples" id="samples">
      <h1>Mailbox Coach · components</h1>
      <div class="row">
        <LookOptions />
      </div>
      <Buttons />
      <Badges />
      <Icons />
      <Messages />
      <Choices />
      <Line />
      <StepSamples />
      <Dialogs />
    </main>
  );
}

export const ComponentsPage = withWords(['reports'], Page, Loading);
