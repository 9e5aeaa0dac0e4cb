import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DataverseError } from '../../../dataverse/client';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { type Command, CommandBar } from './CommandBar';
import { FieldMessagesSince } from './FieldMessage';

interface FormProps {
  title: string;
  /** Whether there are changes that would be lost. */
  changed: boolean;
  /** Why the changes cannot be saved; null where they can. */
  invalid?: string | null;
  /** Further commands, behind Save and Discard. */
  commands?: readonly Command[];
  /** Answers whether it is saved. */
  onSave?: () => Promise<boolean>;
  /** A form with a button of its own in the place of Save. */
  onSubmit?: () => unknown;
  onDiscard?: () => void;
  /** After *Save & Close*, and for the way back; absent where there is no list to go back to. */
  onClose?: () => void;
  children: ComponentChildren;
}

/** A record's form: its commands, and no way out that loses changes without asking. */
export function Form(props: FormProps) {
  const { say } = useWords('practice');
  const {
    title,
    changed,
    invalid = null,
    commands = [],
    onSave,
    onSubmit,
    onDiscard,
    onClose,
    children,
  } = props;
  const { practice, places } = useApp();
  const busy = practice.busy.value;
  // What was said before this form was opened, or before its changes were discarded, is not about it.
  const [before, setBefore] = useState(() => practice.commands.run.peek());
  const release = useRef<() => unknown>(() => {});
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  // Before the next click can come.
  useLayoutEffect(() => {
    if (!changed) return;
    release.current = places.hold();
    return () => void release.current();
  }, [changed]);
  const notNow = busy ? say('unavailable.busy') : !changed ? say('unavailable.unchanged') : invalid;
  const save: readonly Command[] = onSave
    ? [
        { label: 'command.save', run: () => void onSave(), unavailable: notNow },
        ...(onClose
          ? [
              {
                label: 'command.saveAndClose',
                run: () =>
                  void onSave().then((done) => {
                    // Whoever has gone elsewhere meanwhile stays there.
                    if (!done || !here.current) return;
                    release.current();
                    onClose();
                  }),
                unavailable: notNow,
              } as const,
            ]
          : []),
      ]
    : [];
  const all = [
    ...save,
    ...commands.map((command) =>
      busy && command.acts !== false
        ? { ...command, unavailable: command.unavailable ?? say('unavailable.busy') }
        : command,
    ),
  ];
  return (
    <FieldMessagesSince.Provider value={before}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (onSubmit) void onSubmit();
          else if (notNow === null) void onSave?.();
        }}
      >
        {all.length > 0 && <CommandBar commands={all} />}
        <div class="form-head">
          {onClose && (
            <button type="button" class="button button-quiet" onClick={onClose}>
              <span aria-hidden="true">‹ </span>
              {say('form.back')}
            </button>
          )}
          <h2>{title}</h2>
          {changed && (
            <>
              <span class="badge badge-warn">{say('form.unsaved')}</span>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  setBefore(practice.commands.run.peek());
                  onDiscard?.();
                }}
              >
                {say('form.discard')}
              </button>
            </>
          )}
        </div>
        {children}
        {onSave && <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true" />}
      </form>
    </FieldMessagesSince.Provider>
  );
}

/** Where a form's record cannot be read, or is not there. */
export function NoRecord({ problem, onClose }: { problem: DataverseError | null; onClose(): void }) {
  const { say } = useWords('practice');
  return (
    <div class="form">
      <button type="button" class="button button-quiet" onClick={onClose}>
        <span aria-hidden="true">‹ </span>
        {say('form.back')}
      </button>
      {problem ? (
        <div class="message message-bad" role="alert">
          <span>{say(problem.passing ? 'form.unreadable' : 'form.notFound')}</span>{' '}
          <span lang="en">{problem.message}</span>
        </div>
      ) : (
        <p class="loading" role="status">
          {say('common.loading')}
        </p>
      )}
    </div>
  );
}
