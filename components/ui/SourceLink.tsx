import type { Source } from '../../catalog/sources';
import { useWords } from './use-words';

interface SourceLinkProps {
  source: Source;
  /** The day of the revision that is meant, where that is not the source's own. */
  date?: string | null;
  /** Says nothing of a date that is not known. */
  onlyKnownDate?: boolean;
}

/** A document by its title and date. Where its address is known it is a link, which nothing follows but a click. */
export function SourceLink(props: SourceLinkProps) {
  const { say } = useWords('ui');
  const { title, url, date: own, language = 'en' } = props.source;
  const date = props.date ?? own ?? (props.onlyKnownDate ? null : say('step.undated'));
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" lang={language}>
          {title}
        </a>
      ) : (
        <span lang={language}>{title}</span>
      )}
      {date && `, ${date}`}
    </>
  );
}
