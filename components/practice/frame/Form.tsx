import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context';
import { type Command, CommandBar } from './CommandBar';

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
  const { language, practice, places } = useApp();
  const { t } = language;
  const busy = practice.commands.run.value?.state === 'running';
  const release = useRef<() => unknown>(() => {});
  // Before the next click can come.
  useLayoutEffect(() => {
    if (!changed) return;
    release.current = places.hold();
    return () => void release.current();
  }, [changed]);
  const notNow = busy ? t('unavailable.busy') : !changed ? t('unavailable.unchanged') : invalid;
  const save: readonly Command[] = onSave
    ? [
        { label: 'command.save', run: () => void onSave(), unavailable: notNow },
        {
          label: 'command.saveAndClose',
          run: () =>
            void onSave().then((done) => {
              if (!done) return;
              release.current();
              onClose?.();
            }),
          unavailable: notNow,
        },
      ]
    : [];
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (onSubmit) void onSubmit();
        else if (notNow === null) void onSave?.();
      }}
    >
      {save.length + commands.length > 0 && <CommandBar commands={[...save, ...commands]} />}
      <div class="form-head">
        {onClose && (
          <button type="button" class="button button-quiet" onClick={onClose}>
            <span aria-hidden="true">‹ </span>
            {t('form.back')}
          </button>
        )}
        <h2>{title}</h2>
        {changed && (
          <>
            <span class="badge badge-warn">{t('form.unsaved')}</span>
            <button type="button" class="button button-quiet" onClick={onDiscard}>
              {t('form.discard')}
            </button>
          </>
        )}
      </div>
      {children}
      {onSave && <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true" />}
    </form>
  );
}

/** Where a form's record cannot be read, or is not there. */
export function NoRecord({ problem, onClose }: { problem: Error | null; onClose(): void }) {
  const { t } = useApp().language;
  return (
    <div class="form">
      <button type="button" class="button button-quiet" onClick={onClose}>
        <span aria-hidden="true">‹ </span>
        {t('form.back')}
      </button>
      {problem ? (
        <div class="message message-bad" role="alert">
          <span>{t('form.notFound')}</span> <span lang="en">{problem.message}</span>
        </div>
      ) : (
        <p class="loading" role="status">
          {t('common.loading')}
        </p>
      )}
    </div>
  );
}
