import { describe, expect, it } from 'vitest';
import { arrivalMarkdown } from '../../../diagnosis/reports/arrival-report';
import { loadReportWords } from '../../../diagnosis/reports/report-words';
import { loadWords } from '../../../locales';
import { openArrival } from '../../support/open-arrival';

describe.each(['en', 'sl'] as const)('the answer for a ticket, in %s', (language) => {
  it('tells what was asked and known, causes with remedy, and what was not read; and nobody’s name', async () => {
    const [arrival, report] = await Promise.all([loadWords('arrival', language), loadReportWords(language)]);
    const { ask } = await openArrival({
      arrival: { items: [{ code: 'NoRecipientMatch', hoursAgo: 2 }] },
      refuse: (path) =>
        path.includes('/emailsearches?')
          ? Response.json({ error: { code: '0', message: 'Not here.' } }, { status: 404 })
          : undefined,
    });
    const asked = { missing: 'incoming', answers: { addressedTo: 'group' }, message: '' } as const;
    const written = arrivalMarkdown(await ask(asked), asked, { arrival, report });
    expect(written).toContain(arrival.say('missing.incoming'));
    expect(written).toContain(arrival.say('questions.addressedTo'));
    expect(written).toContain(arrival.texts.causes['recipient-group'].fix.slice(0, 40));
    expect(written).toContain('recipient-group');
    expect(written).toContain('exchangesyncidmapping.lastsyncerror');
    expect(written).toContain('emailsearches: Not here.');
    expect(written).not.toMatch(/novak|contoso\.com/i);
  });
});
