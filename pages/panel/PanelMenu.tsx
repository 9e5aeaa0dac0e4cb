import { useState } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { Disclosure } from '../../components/ui/Disclosure';
import { Icon } from '../../components/ui/Icon';
import { lazily } from '../../components/ui/lazily';
import { useWords } from '../../components/ui/use-words';

const MenuItems = lazily(() => import('./MenuItems'));
const ResetDialog = lazily(() => import('./ResetDialog'));

/** Everything that is needed rarely: of the checklist, how the panel looks, and whose menus it speaks of. */
export function PanelMenu() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Disclosure look="icon" from="end" name={say('panel.more')} label={<Icon name="more" />}>
        {(close) => (
          <MenuItems
            onReset={() => {
              close();
              setAsking(true);
            }}
          />
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
