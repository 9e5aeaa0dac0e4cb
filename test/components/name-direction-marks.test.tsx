import { render } from 'preact';
import { expect, it } from 'vitest';
import '../../components/ui/name-direction-marks';

it('names the marks that would turn what is drawn, wherever it is drawn', () => {
  const page = document.createElement('div');
  const name = 'x@\u202egro.elpmaxe';
  render(
    <p title={name}>
      {name} <b>{['a', '\u2067b\u2069']}</b>
      <input value={name} />
    </p>,
    page,
  );
  expect(page.textContent).toBe('x@[U+202E]gro.elpmaxe a[U+2067]b[U+2069]');
  expect(page.querySelector('input')?.value).toBe(name);
});
