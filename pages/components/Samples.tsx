import type { ComponentChildren } from 'preact';
import { CertaintyMark } from '../../components/diagnosis/CertaintyMark';
import { Disclosure } from '../../components/ui/Disclosure';
import { Icon, type IconName } from '../../components/ui/Icon';
import { LifecycleLine } from '../../components/ui/LifecycleLine';
import { Segmented } from '../../components/ui/Segmented';
import { TabList } from '../../components/ui/TabList';
import { useWords, withWords } from '../../components/ui/use-words';

/** A group of the same, by its name in the code: this page is for people who carry on the work. */
export function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="sample-group" data-group={name}>
      <h2>{name}</h2>
      <div class="sample-row">{children}</div>
    </section>
  );
}

const BUTTONS = ['', 'button-primary', 'button-danger', 'button-small', 'button-quiet'] as const;

export function Buttons() {
  const { say } = useWords('ui');
  return (
    <Group name="button">
      {BUTTONS.map((look) => (
        <span class="sample-pair" key={look}>
          <button type="button" class={`button ${look}`}>
            {say('step.goThere')}
          </button>
          <button type="button" class={`button ${look}`} disabled>
            {say('step.goThere')}
          </button>
        </span>
      ))}
      <button type="button" class="icon-button" aria-label={say('panel.more')}>
        <Icon name="more" />
      </button>
      <button type="button" class="icon-button" aria-label={say('panel.more')} disabled>
        <Icon name="more" />
      </button>
      <button type="button" class="link">
        Maja Kos
      </button>
    </Group>
  );
}

const BADGES = {
  'badge-good': 'tenant.live',
  'badge-warn': 'tenant.simulated',
  'badge-bad': 'state.error',
  'badge-active': 'state.testing',
  'badge-calm': 'state.unconfigured',
} as const;

export function Badges() {
  const { say } = useWords('ui');
  return (
    <Group name="badge">
      {Object.entries(BADGES).map(([look, key]) => (
        <span class={`badge ${look}`} key={look}>
          {say(key)}
        </span>
      ))}
      {(['certain', 'likely', 'ask'] as const).map((certainty) => (
        <CertaintyMark certainty={certainty} key={certainty} />
      ))}
    </Group>
  );
}

const ICONS = [
  'current',
  'done',
  'marked',
  'open',
  'skipped',
  'warn',
  'refresh',
  'more',
  'down',
] as const satisfies readonly IconName[];

export const Icons = () => (
  <Group name="Icon">
    {ICONS.map((name) => (
      <Icon name={name} key={name} />
    ))}
  </Group>
);

function MessageSamples() {
  const { say } = useWords('ui');
  const popup = useWords('popup');
  return (
    <Group name="message">
      {['', 'message-good', 'message-warn', 'message-bad'].map((look) => (
        <div class={`message ${look}`} key={look}>
          <span>{say('guide.resetText')}</span>
          <span class="row">
            <button type="button" class="button button-small">
              {say('guide.undo')}
            </button>
          </span>
        </div>
      ))}
      <p class="loading">{say('common.loading')}</p>
      <p class="empty">{popup.say('noTenant')}</p>
    </Group>
  );
}

export const Messages = withWords(['popup'], MessageSamples);

export function Choices() {
  const { say } = useWords('ui');
  const options = (['legacy', 'current'] as const).map((value) => ({ value, label: say(`client.${value}`) }));
  return (
    <Group name="TabList, Segmented, Disclosure, fields">
      <TabList
        label={say('panel.tabs')}
        tabs={(['guide', 'diagnosis', 'permissions'] as const).map((tab) => ({
          tab,
          label: say(`panel.${tab}`),
        }))}
        selected="diagnosis"
        controls="samples"
        onSelect={() => {}}
      />
      <Segmented legend={say('panel.client')} options={options} value="legacy" onChange={() => {}} />
      <Disclosure label={say('panel.more')}>{say('guide.resetText')}</Disclosure>
      <label class="field">
        <span>{say('mailboxes.search')}</span>
        <input type="search" value="Maja" />
      </label>
      <label class="field">
        <span>{say('panel.theme')}</span>
        <input type="text" value="!" aria-invalid="true" aria-describedby="sample-wrong" />
        <span class="field-message" id="sample-wrong">
          {say('mailboxes.noAddress')}
        </span>
      </label>
      <select aria-label={say('panel.client')}>
        <option>{say('client.legacy')}</option>
      </select>
      <label class="check">
        <input type="checkbox" checked />
        <span>{say('common.yes')}</span>
      </label>
      <label class="check">
        <input type="radio" disabled />
        <span>{say('common.no')}</span>
      </label>
      <progress max={9} value={3} aria-label={say('guide.progressLabel')} />
    </Group>
  );
}

export const Line = () => (
  <Group name="LifecycleLine">
    <LifecycleLine
      counts={{
        unconfigured: 6,
        configured: 0,
        pendingApproval: 3,
        approved: 1,
        testing: 0,
        enabled: 4,
        error: 1,
      }}
    />
  </Group>
);
