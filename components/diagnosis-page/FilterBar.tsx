import { isCauseless } from '../../diagnosis/counted-as';
import { stateInWords } from '../../diagnosis/reports/wording';
import { DIRECTIONS } from '../../domain/lifecycle';
import { FIRST_PLACE } from '../../state/diagnosis-place';
import { useReportWords } from '../diagnosis/use-report-words';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** The search, the direction in trouble, how many mailboxes that leaves, and the way back to all of them. */
export function FilterBar() {
  const words = useReportWords();
  const page = useWords('diagnosis-page');
  const reportWords = useWords('reports');
  const { store } = usePage();
  const { text, direction, state, cause } = store.place.value;
  const total = store.mailboxes.rows.value?.length;
  const filtered = Boolean(text || direction || state || cause);
  return (
    <search class="filter-bar no-print">
      <label>
        <span class="visually-hidden">{page.say('find')}</span>
        <input
          type="search"
          name="find"
          placeholder={page.say('find')}
          value={text}
          onInput={({ currentTarget }) => store.search(currentTarget.value)}
        />
      </label>
      <label class="row">
        {page.say('trouble')}{' '}
        <select
          name="direction"
          value={direction ?? ''}
          onChange={({ currentTarget: { value } }) =>
            store.go({ direction: DIRECTIONS.find((each) => each === value) ?? null, mailbox: null })
          }
        >
          <option value="">{page.say('trouble.any')}</option>
          {DIRECTIONS.map((each) => (
            <option value={each} key={each}>
              {reportWords.say(`direction.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <span class="shown-count" role="status">
        {total !== undefined && page.say('shownCount', { total })}
        {state && ` · ${stateInWords(state, words)}`}
        {cause && ` · ${isCauseless(cause) ? page.say(cause) : cause}`}
      </span>
      {filtered && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => store.go({ ...FIRST_PLACE, changes: store.place.peek().changes })}
        >
          {page.say('clear')}
        </button>
      )}
    </search>
  );
}
