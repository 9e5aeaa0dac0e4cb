import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const Nothing = () => null;

/**
 * A view that is read when it is first shown, and what stands there until then. Where it cannot be read, the page says
 * so, and the next time tries again.
 */
export function lazily<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Wait: ComponentType = Nothing,
): ComponentType<Props> {
  let View: ComponentType<Props> | undefined;
  let reading: Promise<void> | undefined;
  async function read(): Promise<void> {
    try {
      View = (await load()).default;
    } catch (reason) {
      reading = undefined;
      throw reason;
    }
  }
  return (props: Props) => {
    const [, setRead] = useState(View !== undefined);
    if (!View) reading ??= read();
    useEffect(() => {
      void reading?.then(() => setRead(true));
    }, []);
    return View ? h(View, props) : <Wait />;
  };
}
