import { useEffect, useRef, useState } from 'preact/hooks';
import { anchorOf, isWanted, type PointedAt, targetsOf } from '../../../catalog/practice/pointing';
import { labelOfScreen, type PracticeScreen, siteMaps } from '../../../catalog/practice/screens';
import { allSteps, type ProcedureStep } from '../../../catalog/procedure';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

const byAnchor = (anchor: string, within: ParentNode = document) =>
  within.querySelector<HTMLElement>(`[data-anchor="${anchor}"]`);

/** Whether somebody has already done what a thing is there for. */
function isDone(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) {
    return element.name === 'thisOrgOnly' ? element.checked : !element.checked;
  }
  if (element instanceof HTMLSelectElement) return isWanted(element.dataset.anchor ?? '', element.value);
  return element.getAttribute('aria-current') === 'page' || element.getAttribute('aria-expanded') === 'true';
}

interface Pointed {
  target: PointedAt;
  element: HTMLElement;
}

/** The first thing on the way that has still to be done, as far as the page shows it. */
function findPointed(
  targets: readonly PointedAt[],
  screen: string,
  viewName: (target: PointedAt) => string,
): Pointed | null {
  const point = (target: PointedAt, element: HTMLElement | null) => (element ? { target, element } : null);
  const dialog = document.querySelector('dialog[open]');
  const things = targets.flatMap((target) => {
    const anchor = anchorOf(target);
    return anchor ? [{ target, anchor }] : [];
  });
  if (dialog) {
    for (const { target, anchor } of things) {
      const found = byAnchor(anchor, dialog);
      if (found && !isDone(found)) return { target, element: found };
    }
    return null;
  }
  for (const target of targets) {
    if (target.at === 'screen' && target.screen !== screen) {
      return point(target, byAnchor(`screen:${target.screen}`) ?? byAnchor('menu.userSettings'));
    }
    if (target.at === 'view') {
      const picker = byAnchor('view');
      if (picker instanceof HTMLSelectElement && picker.selectedOptions[0]?.text !== viewName(target)) {
        return { target, element: picker };
      }
    }
    if (target.at === 'rows' && !document.querySelector('[role="row"][aria-selected="true"]')) {
      const grid = document.querySelector<HTMLElement>('.screen [role="grid"]');
      if (grid) return { target, element: grid };
    }
    const anchor = anchorOf(target);
    const found = anchor ? byAnchor(anchor) : null;
    if (found && !isDone(found)) return { target, element: found };
  }
  // A list whose records have to be opened first.
  const grid = document.querySelector<HTMLElement>('.screen [role="grid"]');
  return things.length > 0 ? point({ at: 'rows' }, grid) : null;
}

/** The thing to point at, looked for again whenever the page changes. */
function usePointed(step: ProcedureStep | undefined, done: boolean): Pointed | null {
  const { language, places, preferences } = useApp();
  const { label } = language;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const client = preferences.values.value.clientEdition;
  const { screen } = places.current.value;
  const words = language.language.value;

  useEffect(() => {
    const targets = step && !done ? targetsOf(step, client) : [];
    if (targets.length === 0) {
      setPointed(null);
      return;
    }
    let frame = 0;
    const look = () => {
      frame = 0;
      const found = findPointed(targets, screen, (target) =>
        target.at === 'view' ? label(target.label) : '',
      );
      setPointed((before) => (before?.element === found?.element ? before : found));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-current', 'aria-expanded', 'aria-selected', 'aria-disabled', 'open'],
    });
    document.addEventListener('change', soon);
    soon();
    return () => {
      observer.disconnect();
      document.removeEventListener('change', soon);
      cancelAnimationFrame(frame);
    };
  }, [step, client, screen, words, done]);

  return pointed;
}

/** A ring around the thing, for as long as it is pointed at. */
function useRing(pointed: Pointed | null): void {
  const ringed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    ringed.current?.removeAttribute('data-pointed');
    ringed.current = pointed?.element ?? null;
    ringed.current?.setAttribute('data-pointed', '');
    return () => ringed.current?.removeAttribute('data-pointed');
  }, [pointed]);
}

/** What a target is called on the page. */
function useTargetName(): (target: PointedAt) => string {
  const { say } = useWords('practice');
  const { language, preferences } = useApp();
  const { label } = language;

  function wayTo(screen: PracticeScreen): string {
    const { clientEdition } = preferences.values.value;
    const { areas } = siteMaps[clientEdition];
    for (const area of areas) {
      const entry = area.places.find((each) => each.screen === screen);
      if (entry) return `${label(area.label)} › ${label(entry.label)}`;
    }
    return `${label('menu.userSettings')} › ${label(labelOfScreen(screen, clientEdition))}`;
  }

  return (target) => {
    switch (target.at) {
      case 'screen':
        return wayTo(target.screen);
      case 'view':
        return say('pointer.view', { view: label(target.label) });
      case 'rows':
        return say('pointer.rows');
      case 'privilege':
        return target.privilege;
      case 'label':
        return label(target.label);
    }
  };
}

/**
 * Points at where the guide's step is taken: a ring around the thing itself, so that it scrolls along and
 * stands in nobody's way, and the same in words, with a way there for the keyboard.
 */
export function Pointer() {
  const steps = useWords('steps');
  const { say } = useWords('practice');
  const { pointer, guide } = useApp();
  const step = allSteps.find(({ id }) => id === pointer.step.value);
  const done = guide.progress.value.steps.find((each) => each.step.id === step?.id)?.status === 'done';
  const pointed = usePointed(step, done);
  useRing(pointed);
  const nameOf = useTargetName();

  if (!step) return null;
  return (
    <div class="pointer-note message" role="status">
      <div>
        <p>
          <strong>{say('pointer.guide', { step: steps.say(`steps.${step.id}.title`) })}</strong>
        </p>
        <p>
          {pointed
            ? say('pointer.next', { what: nameOf(pointed.target) })
            : say(done ? 'pointer.done' : 'pointer.nothing')}
        </p>
      </div>
      {pointed && (
        <button
          type="button"
          class="button"
          onClick={() => {
            pointed.element.scrollIntoView({ block: 'nearest' });
            pointed.element.focus();
          }}
        >
          {say('pointer.goThere')}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={() => pointer.point(null)}>
        {say('pointer.stop')}
      </button>
    </div>
  );
}
