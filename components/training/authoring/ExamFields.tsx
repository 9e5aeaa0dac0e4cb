import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useMember } from './draft-context';
import { Fold } from './Fold';
import { ChoiceAt, NumberAt } from './fields';

/** The rules of an exam; an exercise has none. */
export function ExamFields() {
  const { say } = useWords('authoring-fields');
  const { value, put } = useMember(['exam']);
  return (
    <Fold title={say('exam')} of={[['exam']]} level="section">
      <p class="muted">{say('exam.text')}</p>
      <Check
        label={say('exam.is')}
        name="exam"
        checked={value !== undefined}
        onChange={(on) => put(on ? {} : undefined)}
      />
      {value !== undefined && (
        <div class="both">
          <ChoiceAt
            path={['exam', 'pauses']}
            label={say('exam.pauses')}
            unset={say('exam.pauses.unset')}
            options={(['onRecord', 'none'] as const).map((each) => ({
              value: each,
              label: say(`exam.pauses.${each}`),
            }))}
          />
          <ChoiceAt
            path={['exam', 'variant']}
            label={say('exam.variant')}
            unset={say('exam.variant.unset')}
            options={(['drawn', 'byTrainee'] as const).map((each) => ({
              value: each,
              label: say(`exam.variant.${each}`),
            }))}
          />
          <NumberAt path={['exam', 'wallMinutes']} label={say('exam.wallMinutes')} />
          <NumberAt path={['exam', 'attempts']} label={say('exam.attempts')} />
        </div>
      )}
    </Fold>
  );
}
