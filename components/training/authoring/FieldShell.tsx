import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Key } from '../../../locales';
import { issueWords } from '../../../training/authoring/issue-words';
import { useWords } from '../../ui/use-words';
import { isWithin, useDraft } from './draft-context';

/** What is wrong, in the language of the interface; as the schema says it where no sentence is made for it. */
export function useIssueText(): (issue: string) => string {
  const { say } = useWords('authoring');
  return (issue) => {
    const told = issueWords(issue);
    return told ? say(`issue.${told.key}` as Key<'authoring'>, told.values) : issue;
  };
}

/** Whoever was led to a field finds the keyboard there. */
export function useArrival<Element extends HTMLElement>(name: string, withItems = false) {
  const { wanted, arrived } = useDraft();
  const field = useRef<Element>(null);
  const isWanted = wanted === name || (withItems && wanted !== null && isWithin(wanted, name));
  useEffect(() => {
    if (!isWanted || !field.current) return;
    field.current.focus();
    field.current.scrollIntoView?.({ block: 'center' });
    arrived();
  }, [isWanted]);
  return field;
}

interface ShellProps {
  label: string;
  name: string;
  issue: string | null;
  hint?: string;
  kind?: 'numeral';
  children(ids: {
    field: string;
    told: { 'aria-describedby'?: string; 'aria-invalid'?: 'true' };
  }): ComponentChildren;
}

/** A field with its label, and below it what is wrong with it. */
export function FieldShell({ label, name, issue, hint, kind, children }: ShellProps) {
  const field = useId();
  const note = useId();
  const issueText = useIssueText();
  const told = {
    ...(issue || hint ? { 'aria-describedby': note } : {}),
    ...(issue ? { 'aria-invalid': 'true' as const } : {}),
  };
  return (
    <div class={kind ? `field ${kind}` : 'field'} data-path={name}>
      <label htmlFor={field}>{label}</label>
      {children({ field, told })}
      {(issue || hint) && (
        <small id={note} class={issue ? 'field-message' : 'muted'}>
          {issue ? issueText(issue) : hint}
        </small>
      )}
    </div>
  );
}
