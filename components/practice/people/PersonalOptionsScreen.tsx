import { useState } from 'preact/hooks';
import { FIRST_FILTER } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readPersonalOptions } from '../../../sources/record-reader';
import type { OptionChanges } from '../../../state/practice/people-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { Form } from '../frame/Form';
import { unsavedOf } from '../unsaved';
import { FilterField } from './FilterField';

function OwnOptions({ id }: { id: Guid }) {
  const { say } = useWords('practice');
  const { language, practice, simulator } = useApp();
  const [edited, setEdited] = useState<OptionChanges>({});
  const { value: options, problem } = useRead((client) => readPersonalOptions(client, id), id);
  if (!options) {
    return problem ? (
      <p class="message message-bad" role="alert">
        <span lang="en">{problem.message}</span>
      </p>
    ) : (
      <p class="loading">{say('common.loading')}</p>
    );
  }
  const saved = options.incomingemailfilteringmethod ?? FIRST_FILTER.user;
  const name = simulator.personas.value.find((each) => each.id === id)?.fullname ?? '';
  return (
    <Form
      title={name}
      changed={edited.filter !== undefined}
      onSave={async () => {
        const done = await practice.saveOptions(id, edited);
        if (done) setEdited((now) => unsavedOf(now, edited));
        return done;
      }}
      onDiscard={() => setEdited({})}
    >
      <p class="muted">{say('options.lead')}</p>
      <fieldset class="form-section">
        <legend>{language.label('tab.email')}</legend>
        <FilterField
          label="field.incomingEmailFilteringMethod"
          value={edited.filter ?? saved}
          saved={saved}
          onChange={(filter) => setEdited(filter === saved ? {} : { filter })}
        />
        <p class="muted">{say('options.filterWhy')}</p>
      </fieldset>
    </Form>
  );
}

/** *Options > Email* of whoever is at work: which incoming mail becomes a row. Nobody sets another's. */
export default function PersonalOptionsScreen() {
  const { say } = useWords('practice');
  const id = useApp().simulator.callerId.value;
  return id ? <OwnOptions key={id} id={id} /> : <p class="loading">{say('common.loading')}</p>;
}
