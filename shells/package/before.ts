/** What the page says before an exercise is there, or where there can be none. */
import { chooseLanguage } from '../../domain/languages';
import { inLanguage } from '../../domain/pack';
import { loadWords } from '../../locales';
import { LaunchProblem } from '../../training/packages/cmi5-link';
import { type ExerciseListing, SCENARIO_QUERY } from '../../training/packages/contents';

const words = () => loadWords('learning-records', chooseLanguage(navigator.languages));

export async function tellProblem(root: HTMLElement, error: unknown): Promise<void> {
  const { say } = await words();
  const message = document.createElement('p');
  message.className = 'message message-bad';
  message.setAttribute('role', 'alert');
  message.textContent = say(error instanceof LaunchProblem ? 'bar.launchProblem' : 'bar.noScenario');
  root.replaceChildren(message);
}

/** Opened without saying which exercise it is to be, as by a learning system that leaves out what the package names. */
export async function offerScenarios(root: HTMLElement, { scenarios }: ExerciseListing): Promise<void> {
  const language = chooseLanguage(navigator.languages);
  const { say } = await words();
  document.documentElement.lang = language;
  const heading = document.createElement('h1');
  heading.textContent = say('bar.choose');
  const list = document.createElement('ul');
  for (const { id, title } of scenarios) {
    const address = new URL(location.href);
    // Beside what the learning system added, which its launch needs.
    address.searchParams.set(SCENARIO_QUERY, id);
    const link = document.createElement('a');
    link.href = address.href;
    link.textContent = inLanguage(title, language);
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const box = document.createElement('main');
  box.className = 'package-choice';
  box.append(heading, list);
  root.replaceChildren(box);
}
