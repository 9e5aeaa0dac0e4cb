/** The panel's parts as a person uses them: phases open to their steps, and rare things are behind a menu. */
import { createScreen, type Screen, until } from './screen';
import { click } from './user';

/** Opens every phase, so that all steps are in sight. */
export async function showAllSteps({ root }: Pick<Screen, 'root'>): Promise<void> {
  await until('the phases', () => root.querySelector('details.phase'));
  for (const phase of root.querySelectorAll<HTMLDetailsElement>('details.phase')) {
    const summary = phase.querySelector('summary');
    if (!phase.open && summary) await click(summary);
  }
}

/** Shows a step that is listed by that name. */
export async function showStep(screen: Screen, name: RegExp): Promise<void> {
  const head = await findStep(screen, name);
  if (head.getAttribute('aria-pressed') !== 'true') await click(head);
}

/** Waits until a step is listed by that name and state, in whichever phase. */
export async function findStep(screen: Screen, name: RegExp): Promise<HTMLElement> {
  return until(
    `the step ${name}`,
    () => {
      // A phase closes when the guide goes on from it.
      for (const phase of screen.root.querySelectorAll<HTMLDetailsElement>('details.phase:not([open])')) {
        phase.querySelector('summary')?.click();
      }
      return screen.all('button', name)[0];
    },
    screen.text,
  );
}

/** Presses what stands in the panel's menu. */
export async function pressInMenu(screen: Screen, menu: string, name: string): Promise<void> {
  const opener = await screen.find('button', menu);
  if (opener.getAttribute('aria-expanded') !== 'true') await click(opener);
  const panel = opener.parentElement;
  if (panel) await click(await createScreen(panel).find('button', name));
}

/** Opens what a step says of who, proof, pitfalls and sources. */
export async function showDetails(screen: Screen, summary: string): Promise<void> {
  const opener = await screen.find('button', summary);
  if (!opener.parentElement?.hasAttribute('open')) await click(opener);
}
