import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { sources } from '../../catalog/sources';
import { AppContext } from '../../components/app-context';
import { SourceLink } from '../../components/ui/SourceLink';
import { Sentence } from '../../components/ui/Term';
import type { Language } from '../../domain/languages';
import type { App } from '../../state/app';
import { createLanguageStore } from '../../state/language';

async function shown(language: Language, children: ComponentChildren): Promise<HTMLElement> {
  const app = { language: await createLanguageStore(language) } as App;
  const host = document.createElement('div');
  render(<AppContext.Provider value={app}>{children}</AppContext.Provider>, host);
  return host;
}

describe('a source', () => {
  it('is a link that opens apart and tells its page nothing, where its address is known', async () => {
    const host = await shown('en', <SourceLink source={sources['S-PP25']} />);
    const link = host.querySelector('a');
    expect(link?.href).toBe('https://learn.microsoft.com/power-platform/admin/connect-exchange-online');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
    expect(host.textContent).toBe('Connect to Exchange Online (revision of 2025), 2025-06-27');
  });

  it('says in which language its title is, which is not always English', async () => {
    const english = await shown('sl', <SourceLink source={sources['S-PP25']} />);
    expect(english.querySelector('a')?.lang).toBe('en');
    const slovenian = await shown('sl', <SourceLink source={sources['S-DOC']} />);
    expect(slovenian.querySelector('[lang]')?.getAttribute('lang')).toBe('sl');
  });

  it('is title and date where it is not', async () => {
    const host = await shown('sl', <SourceLink source={sources['S-BSM']} />);
    expect(host.querySelector('a')).toBeNull();
    expect(host.textContent).toBe('Baseline security mode settings, 2026-04-17');
  });

  it.each([
    [false, 'Email activity tables, brez datuma'],
    [true, 'Email activity tables'],
  ])('without a date says so unless it is not worth saying: %s', async (onlyKnownDate, text) => {
    const host = await shown(
      'sl',
      <SourceLink source={sources['S-DEV-EMAIL']} onlyKnownDate={onlyKnownDate} />,
    );
    expect(host.textContent).toBe(text);
  });
});

describe('a label in a sentence', () => {
  it.each([
    ['en', '[[option.none]]', 'None'],
    ['sl', '[[option.none]]', 'Brez (None)'],
    ['sl', '[[status.success]]', 'Uspeh (Success)'],
    ['sl', '[[approval.pendingApproval]]', 'Čaka na odobritev (Pending Approval)'],
    ['sl', '[[command.approveEmail]]', 'Approve Email (Odobri e-pošto)'],
    ['sl', '[[option.directUserAndTeam]]', 'Direct User (Basic) access level and Team privileges'],
  ] as const)('stands in %s as %s: %s', async (language, sentence, text) => {
    expect((await shown(language, <Sentence text={sentence} />)).textContent).toBe(text);
  });
});
