import { useId, useState } from 'preact/hooks';
import { banks as shipped } from '../../../../catalog/banks';
import { drawnCount, type QuestionBank } from '../../../../domain/bank';
import { writeBank } from '../../../../sources/bank-file';
import { useApp } from '../../../app-context';
import { Dialog } from '../../../ui/Dialog';
import { Disclosure } from '../../../ui/Disclosure';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/use-words';
import { MenuItem } from '../../MenuItem';
import { useTraining } from '../../training-context';
import { BankForm } from './BankForm';
import { BankStartDialog } from './BankStartDialog';

type Asked = 'start' | 'edit' | 'remove';

function BankMenu({ bank, own, ask }: { bank: QuestionBank; own: boolean; ask(what: Asked): void }) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { places } = useApp();
  return (
    <Disclosure
      look="icon"
      from="end"
      name={say('moreOf', { title: read(bank.title) })}
      label={<Icon name="more" />}
    >
      {(close) => (
        <div class="menu">
          <MenuItem
            does="save"
            close={close}
            onChoose={() => places.saveFile(`${bank.id}.json`, writeBank(bank), 'application/json')}
          >
            {say('saveScenario')}
          </MenuItem>
          {own && (
            <>
              <MenuItem does="edit" close={close} onChoose={() => ask('edit')}>
                {say('bank.change')}
              </MenuItem>
              <hr class="menu-line" />
              <MenuItem does="remove" close={close} onChoose={() => ask('remove')}>
                {say('remove')}
              </MenuItem>
            </>
          )}
        </div>
      )}
    </Disclosure>
  );
}

function BankCard({ bank, own }: { bank: QuestionBank; own: boolean }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const [asked, setAsked] = useState<Asked | null>(null);
  const id = useId();
  const close = () => setAsked(null);
  const title = read(bank.title);
  return (
    <li class="scenario-card" data-bank={bank.id}>
      <h3>
        <button
          type="button"
          class="scenario-open"
          aria-describedby={`${id}-facts`}
          onClick={() => setAsked('start')}
        >
          {title}
        </button>
      </h3>
      <p>{bank.summary ? read(bank.summary) : ''}</p>
      <div class="scenario-foot">
        <p class="scenario-facts" id={`${id}-facts`}>
          <span class="muted">{say('bank.draws', { count: drawnCount(bank), of: bank.entries.length })}</span>
        </p>
      </div>
      <BankMenu bank={bank} own={own} ask={setAsked} />
      {asked === 'start' && <BankStartDialog bank={bank} onClose={close} />}
      {asked === 'edit' && <BankForm bank={bank} onClose={close} />}
      {asked === 'remove' && (
        <Dialog
          title={say('removeTitle', { title })}
          confirmLabel={say('remove')}
          danger
          onClose={close}
          onConfirm={() => {
            close();
            void store.removeBank(bank.id);
          }}
        >
          <p>{say('removeText')}</p>
        </Dialog>
      )}
    </li>
  );
}

/** Question banks: sets of scenarios from which an exam is drawn. */
export function BanksSection() {
  const { say } = useWords('training-page');
  const { store } = useTraining();
  const [writing, setWriting] = useState(false);
  return (
    <section class="scenario-level" data-level="banks">
      <h2>{say('banks')}</h2>
      <p class="muted">{say('bank.text')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => setWriting(true)}>
          {say('bank.new')}
        </button>
      </div>
      <ul class="scenario-cards">
        {shipped.map((bank) => (
          <BankCard key={bank.id} bank={bank} own={false} />
        ))}
        {(store.banks.value ?? []).map((bank) => (
          <BankCard key={bank.id} bank={bank} own />
        ))}
      </ul>
      {writing && <BankForm onClose={() => setWriting(false)} />}
    </section>
  );
}
