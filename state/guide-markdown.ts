import { procedure } from '../catalog/procedure';
import { type TermId, terms } from '../catalog/terms';
import type { ProcedureProgress, StepProgress } from '../domain/progress';
import type { Words } from '../locales';

const MARKS: Record<StepProgress['status'], string> = {
  done: '[x]',
  doubted: '[ ]',
  open: '[ ]',
  notNeeded: '[-]',
};

/** A sentence of the catalog as plain text: labels in English, as the product shows them. */
function plain(sentence: string): string {
  return sentence.replace(/\[\[([\w.]+)\]\]/g, (_, id: string) => terms[id as TermId]?.en ?? id);
}

/** The checklist as Markdown, to hand over or to keep with a ticket. */
export function guideMarkdown(
  progress: ProcedureProgress,
  steps: Words<'steps'>,
  { say }: Words<'ui'>,
  tenantName: string,
): string {
  const lines = [`# ${say('guide.markdownTitle', { tenant: tenantName })}`, ''];
  lines.push(say('guide.progress', { done: progress.done, of: progress.of }), '');
  for (const phase of procedure) {
    lines.push(`## ${steps.say(`phases.${phase.id}.title`)}`, '');
    for (const step of phase.steps) {
      const state = progress.steps.find((each) => each.step.id === step.id);
      if (!state) continue;
      const count = state.detection?.count;
      const detail =
        state.status === 'open' && count
          ? say('step.countShort', { done: count.done, of: count.of })
          : say(`status.${state.status}`);
      lines.push(`- ${MARKS[state.status]} ${plain(steps.say(`steps.${step.id}.title`))} (${detail})`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
