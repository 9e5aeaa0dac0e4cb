import { readFileSync } from 'node:fs';
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('components/ui/theme.css', 'utf8');

/** Our names, and what Fluent calls the same. */
const NAMES: Readonly<Record<string, keyof Theme>> = {
  text: 'colorNeutralForeground1',
  'text-muted': 'colorNeutralForeground3',
  'text-disabled': 'colorNeutralForegroundDisabled',
  surface: 'colorNeutralBackground2',
  'surface-sunken': 'colorNeutralBackground3',
  'surface-raised': 'colorNeutralBackground1',
  'surface-hover': 'colorNeutralBackground2Hover',
  'surface-disabled': 'colorNeutralBackgroundDisabled',
  line: 'colorNeutralStroke1',
  'line-soft': 'colorNeutralStroke2',
  'line-strong': 'colorNeutralStrokeAccessible',
  'line-disabled': 'colorNeutralStrokeDisabled',
  accent: 'colorBrandForeground2',
  'accent-fill': 'colorBrandBackground',
  'accent-fill-hover': 'colorBrandBackgroundHover',
  'on-accent': 'colorNeutralForegroundOnBrand',
  'accent-soft': 'colorBrandBackground2',
  success: 'colorStatusSuccessForeground1',
  'success-soft': 'colorStatusSuccessBackground1',
  'success-line': 'colorStatusSuccessBorder1',
  danger: 'colorStatusDangerForeground1',
  'danger-soft': 'colorStatusDangerBackground1',
  'danger-line': 'colorStatusDangerBorder1',
  'danger-fill': 'colorStatusDangerBackground3',
  'danger-fill-hover': 'colorStatusDangerBackground3Hover',
  warning: 'colorStatusWarningForeground1',
  'warning-soft': 'colorStatusWarningBackground1',
  'warning-line': 'colorStatusWarningBorder1',
};

const OURS: readonly string[] = ['pointer'];

describe('the theme', () => {
  const said = [...CSS.matchAll(/--([\w-]+): light-dark\((\S+), (\S+)\)/g)].map(
    ([, name = '', light, dark]) => [name, { light, dark }] as const,
  );

  it.each(said.filter(([name]) => !OURS.includes(name)))('has the colour %s of Fluent', (name, value) => {
    const token = NAMES[name];
    expect(token, 'a colour of no name in Fluent').toBeDefined();
    expect(value).toEqual({ light: token && webLightTheme[token], dark: token && webDarkTheme[token] });
  });

  it('has the type of Fluent', () => {
    expect(CSS).toContain(`font-size: ${webLightTheme.fontSizeBase300};`);
    expect(CSS).toContain(`line-height: ${webLightTheme.lineHeightBase300};`);
    expect(CSS).toContain(`--radius: ${webLightTheme.borderRadiusMedium};`);
  });
});
