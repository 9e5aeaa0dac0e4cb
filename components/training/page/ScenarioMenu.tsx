import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { writePack } from '../../../sources/pack-file';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { MenuItem } from '../MenuItem';
import { useTraining } from '../training-context';
import { PackageDialog } from './PackageDialog';
import { useTrainingPage } from './page-context';

function RemoveDialog({ pack, onClose }: { pack: ScenarioPack; onClose(): void }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  return (
    <Dialog
      title={say('removeTitle', { title: read(pack.title) })}
      confirmLabel={say('remove')}
      danger
      onClose={onClose}
      onConfirm={() => {
        onClose();
        void store.removePack(pack.id);
      }}
    >
      <p>{say('removeText')}</p>
    </Dialog>
  );
}

/** What is done with a scenario more rarely than starting it: files, packages, changes of it. */
export function ScenarioMenu({ pack, own }: { pack: ScenarioPack; own: boolean }) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { go } = useTrainingPage();
  const { places } = useApp();
  const [asked, setAsked] = useState<'package' | 'remove' | null>(null);
  const save = () => places.saveFile(`${pack.id}.json`, writePack(pack), 'application/json');
  return (
    <>
      <Disclosure
        look="icon"
        from="end"
        name={say('moreOf', { title: read(pack.title) })}
        label={<Icon name="more" />}
      >
        {(close) => (
          <div class="menu">
            <MenuItem does="package" close={close} onChoose={() => setAsked('package')}>
              {say('makePackage')}
            </MenuItem>
            <MenuItem does="save" close={close} onChoose={save}>
              {say('saveScenario')}
            </MenuItem>
            <MenuItem does="printTask" close={close} onChoose={() => go('print', `task/${pack.id}`)}>
              {say('printTask')}
            </MenuItem>
            <MenuItem does="printSolution" close={close} onChoose={() => go('print', `solution/${pack.id}`)}>
              {say('printSolution')}
            </MenuItem>
            <MenuItem does="edit" close={close} onChoose={() => go('author', pack.id)}>
              {say(own ? 'edit' : 'editCopy')}
            </MenuItem>
            {own && (
              <>
                <hr class="menu-line" />
                <MenuItem does="remove" close={close} onChoose={() => setAsked('remove')}>
                  {say('remove')}
                </MenuItem>
              </>
            )}
          </div>
        )}
      </Disclosure>
      {asked === 'package' && <PackageDialog pack={pack} onClose={() => setAsked(null)} />}
      {asked === 'remove' && <RemoveDialog pack={pack} onClose={() => setAsked(null)} />}
    </>
  );
}
