import { useApp } from '../app-context';
import { useSecurity } from './use-security';
import { usePermissionTexts } from './use-texts';

/** Whether whoever is at work may approve, by the same rules as everywhere. */
export default function CallerAnswer() {
  const { language, permissions: store } = useApp();
  const texts = usePermissionTexts();
  useSecurity();
  const caller = store.callerAnswer.value;
  if (!texts || !caller) return null;
  const { permissions, oracle } = texts;
  const { person, answer } = caller;
  if ('ask' in answer) return <p>{language.fill(oracle.guide.depends, { name: person.fullname })}</p>;
  return (
    <p>
      {language.fill(oracle.guide.you, {
        name: person.fullname,
        answer: oracle.tenant.may[answer.answer].toLowerCase(),
      })}{' '}
      <span class="muted">{permissions.reasons[answer.given.reason].why}</span>
    </p>
  );
}
