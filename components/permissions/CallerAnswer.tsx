import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';
import { useSecurity } from './use-security';

/** Whether whoever is at work may approve, by the same rules as everywhere. */
function Answer() {
  const oracle = useWords('oracle');
  const rules = useWords('permissions');
  const { permissions: store } = useApp();
  useSecurity();
  const caller = store.callerAnswer.value;
  if (!caller) return null;
  const { person, answer } = caller;
  if ('ask' in answer) return <p>{oracle.say('guide.depends', { name: person.fullname })}</p>;
  return (
    <p>
      {oracle.say('guide.you', {
        name: person.fullname,
        answer: answer.answer,
      })}{' '}
      <span class="muted">{rules.say(`reasons.${answer.given.reason}.why`)}</span>
    </p>
  );
}

export default withWords(['oracle', 'permissions'], Answer);
