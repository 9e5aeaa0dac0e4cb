import type { Key } from '../../../../locales';
import type { SolvedStep } from '../../../../training/solver-seat';
import { useWords } from '../../../ui/use-words';
import { useCauseText } from '../../cause-text';

/** A step of the shortest way in words: about whom, what, and who takes it. Needs the words of the debrief. */
export function useStepText(): (step: SolvedStep) => string {
  const debrief = useWords('debrief');
  const training = useWords('training');
  const ui = useWords('ui');
  const causeText = useCauseText();
  const whatText = (what: SolvedStep['what']) => {
    switch (what.kind) {
      case 'event':
        return debrief.say(`step.${what.event}` as Key<'debrief'>);
      case 'remedy':
        return debrief.say(`remedy.${what.remedy}`);
      case 'ask':
        return debrief.say('step.ask', { subject: training.say(`desk.${what.subject}`) });
      case 'cause':
        return debrief.say('step.cause', { cause: causeText(what.cause) });
      case 'defaults':
      case 'requirement':
      case 'filter':
      case 'privileges':
        return debrief.say(`step.${what.kind}`);
    }
  };
  return ({ mailbox, what, who }) =>
    debrief.say('step', {
      mailbox: mailbox ?? debrief.say('theOrganization'),
      what: whatText(what),
      who: ui.say(`persona.${who}`),
    });
}
