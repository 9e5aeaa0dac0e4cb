import { type ComponentType, h } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Part, Words } from '../../locales';
import { useApp } from '../app-context';

/** The words of a part in the language of the interface; of one that is read on demand only below `useParts`. */
export function useWords<P extends Part>(part: P): Words<P> {
  return useApp().language.words(part);
}

/** Reads the words of parts when they are needed for the first time; whether they are there. */
export function useParts(parts: readonly Part[]): boolean {
  const { language } = useApp();
  const there = parts.every((part) => language.has(part));
  useEffect(() => {
    if (!there) void language.need(parts);
  }, [there]);
  return there;
}

/** Stands in for what is being read. */
export function Loading() {
  const { say } = useWords('ui');
  return <p class="loading">{say('common.loading')}</p>;
}

const Nothing = () => null;

/** A view with words that are read on demand, and what stands there until then. */
export function withWords<Props extends object>(
  parts: readonly Part[],
  View: ComponentType<Props>,
  Wait: ComponentType = Nothing,
): ComponentType<Props> {
  return (props: Props) => (useParts(parts) ? h(View, props) : <Wait />);
}
