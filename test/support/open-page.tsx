/** A page of the product as somebody has it before them: the real view over the real stores. */
import { type ComponentChild, render, type VNode } from 'preact';
import { AppContext } from '../../components/app-context';
import { type Desk, type OpenApp, openApp, type PageOptions } from './open-app';
import { createScreen, type Screen } from './screen';

export interface OpenPage extends Omit<OpenApp, 'app'> {
  screen: Screen;
}

let pages = 0;

export async function openPage(desk: Desk, view: VNode, options: PageOptions = {}): Promise<OpenPage> {
  const { app, ...opened } = await openApp(desk, options);
  pages += 1;
  const root = document.createElement('div');
  root.id = `page-${pages}`;
  document.body.append(root);
  const show = (content: ComponentChild) => render(content, root);
  show(<AppContext.Provider value={app}>{view}</AppContext.Provider>);
  return {
    ...opened,
    screen: createScreen(root),
    close() {
      opened.close();
      show(null);
      root.remove();
    },
  };
}
