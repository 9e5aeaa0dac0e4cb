import type { PlacedIssue } from '../../../training/authoring/place-issues';
import { useWords } from '../../ui/use-words';
import { useIssueText } from './FieldShell';

const MOST = 10;

interface ProblemsProps {
  issues: readonly PlacedIssue[];
  /** Leads to the field that the problem is about. */
  onLead(name: string): void;
}

/** What is not complete yet, each with the way to its field. */
export function Problems({ issues, onLead }: ProblemsProps) {
  const { say } = useWords('authoring');
  const issueText = useIssueText();
  if (issues.length === 0) return null;
  return (
    <div class="message message-warn">
      <div>
        <p>{say('invalid')}</p>
        <ul>
          {issues.slice(0, MOST).map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              <button type="button" class="link" onClick={() => onLead(name)}>
                <code>{name}</code>
              </button>
              : {issueText(message)}
            </li>
          ))}
        </ul>
        {issues.length > MOST && <p>{say('moreProblems', { count: issues.length - MOST })}</p>}
      </div>
    </div>
  );
}
