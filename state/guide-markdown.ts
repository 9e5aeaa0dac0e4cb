import { procedure } from '../catalog/procedure';
import { type TermId, terms } from '../catalog/terms';
import type { Progress, StepProgress } from '../domain/progress';
import type { Texts } from '../locales';
import type { Translate } from './language';

const MARKS: Record<StepProgress['status'], string> = { done: '[x]', open: '[ ]', notNeeded: '[-]' };

/** A sentence of the catalog as plain text: labels in English, as the product shows them. */
function plain(sentence: string): string {
  return sentence.replace(/\[\[([\w.]+)\]\]/g, (_, id: string) => terms[id as TermId]?.en ?? id);
}

/** The checklist as Markdown, to hand over or to keep with a ticket. */
export function guideMarkdown(progress: Progress, texts: Texts, t: Translate, tenantName: string): string {
  const lines = [`# ${t('guide.markdownTitle', { tenant: tenantName })}`, ''];
  lines.push(t('guide.progress', { done: progress.done, of: progress.of }), '');
  for (const phase of procedure) {
    lines.push(`## ${texts.phases[phase.id].title}`, '');
    for (const step of phase.steps) {
      const state = progress.steps.find((each) => each.step.id === step.id);
      if (!state) continue;
      const count = state.detection?.count;
      const detail =
        state.status === 'open' && count
          ? t('step.countShort', { done: count.done, of: count.of })
          : t(`status.${state.status}`);
      lines.push(`- ${MARKS[state.status]} ${plain(texts.steps[step.id].title)} (${detail})`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
