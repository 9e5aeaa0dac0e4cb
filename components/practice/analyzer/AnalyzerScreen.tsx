import { useState } from 'preact/hooks';
import { DataverseError } from '../../../dataverse/client';
import type { Analysis } from '../../../sources/simulator-control';
import { useApp } from '../../app-context';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { TextField } from '../frame/TextField';

type Outcome = { address: string } & ({ analysis: Analysis } | { problem: string } | { running: true });

const CHECKS = ['mailbox', 'signIn', 'dns', 'ews'] as const satisfies readonly (keyof Analysis)[];

/** The Remote Connectivity Analyzer: a tool outside of Dynamics 365, simulated (decisions 23). */
export function AnalyzerScreen() {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const { label } = language;
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = outcome !== null && 'running' in outcome;

  async function analyze() {
    const wanted = address.trim();
    setOutcome({ address: wanted, running: true });
    try {
      setOutcome({ address: wanted, analysis: await simulator.control.analyze(wanted) });
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setOutcome({
        address: wanted,
        problem: error.status === 404 ? say('analyzer.unknown', { address: wanted }) : error.message,
      });
    }
  }

  return (
    <div class="analyzer form">
      <p class="message message-warn">{say('analyzer.outside')}</p>
      <form
        class="form-section"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim()) void analyze();
        }}
      >
        <TextField
          name="analyzed"
          type="email"
          column=""
          label={label('column.emailAddress')}
          required
          value={address}
          onChange={(value) => {
            setAddress(value);
            setOutcome(null);
          }}
        />
        <p class="muted">{say('analyzer.noPassword')}</p>
        <div>
          <button type="submit" class="button button-primary" disabled={!address.trim() || running}>
            {say('analyzer.run')}
          </button>
        </div>
      </form>
      <div role="status">
        {running && <p class="loading">{say('analyzer.running', { address: outcome.address })}</p>}
        {outcome && 'problem' in outcome && <p class="message message-bad">{outcome.problem}</p>}
        {outcome && 'analysis' in outcome && (
          <section class="form-section" aria-label={say('analyzer.results')}>
            <h2>{say('analyzer.resultsOf', { address: outcome.address })}</h2>
            <ul class="alerts">
              {CHECKS.map((check) => {
                const passed = outcome.analysis[check] === 'pass';
                return (
                  <li key={check} class={`message ${passed ? 'message-good' : 'message-bad'}`}>
                    <Icon name={passed ? 'done' : 'warn'} />
                    <div>
                      <p>
                        <strong>{say(`analyzer.check.${check}`)}</strong>:{' '}
                        {say(passed ? 'analyzer.passed' : 'analyzer.failed')}
                      </p>
                      {!passed && <p class="muted">{say(`analyzer.hint.${check}`)}</p>}
                      {check === 'ews' && outcome.analysis.ewsPolicyReason && (
                        <p>
                          <code lang="en">X-EWS-Policy-Reason: {outcome.analysis.ewsPolicyReason}</code>
                        </p>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </div>
      <section class="form-section" aria-label={say('analyzer.limits')}>
        <h2>{say('analyzer.limits')}</h2>
        <ul>
          <li>{say('analyzer.can')}</li>
          <li>{say('analyzer.cannot')}</li>
          <li>{say('analyzer.reading')}</li>
        </ul>
      </section>
    </div>
  );
}
