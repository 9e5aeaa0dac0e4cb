import type { Page } from 'playwright-core';
import type { BrowserProcess } from '../support/browser-process';
import type { Random } from '../support/random';
import type { Stored } from '../support/stored';

/** Work of one kind that somebody does with the product, and what has to be there when it was broken off. */
export interface Duty {
  name: string;
  /** Opens its page. */
  open(browser: BrowserProcess): Promise<Page>;
  /** One thing that a person does, up to where the page shows that it is saved. */
  act(page: Page, random: Random, browser: BrowserProcess): Promise<void>;
  /** Looks on the page, and in what is stored, for all that was shown as saved. */
  check(page: Page, stored: Stored, browser: BrowserProcess): Promise<void>;
  /** How much was shown as saved so far. */
  promises(): number;
}
