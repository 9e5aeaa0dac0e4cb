import { isOwnArrivalId } from '../../domain/arrival/arrival-ids';
import { isFindingId } from '../../domain/finding-ids';
import { useWords } from '../ui/use-words';

/** A cause in words, whichever catalogue it is of; its id where neither has it any more. */
export function useCauseText(): (id: string) => string {
  const findings = useWords('findings');
  const arrival = useWords('arrival');
  return (id) => {
    if (isFindingId(id)) return findings.say(`${id}.cause`);
    return isOwnArrivalId(id) ? arrival.say(`causes.${id}.cause`) : id;
  };
}
