import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** What parts a text for the eye parts it for the ear as well: without it, words beside each other are read as one. */
export const Pause = () => <span class="visually-hidden">, </span>;

/** A way through menus, such as *Settings › Mailboxes*; read aloud it is a list of names. */
export function Trail({ of }: { of: readonly { key: string; name: ComponentChildren }[] }) {
  return of.map(({ key, name }, index) => (
    <Fragment key={key}>
      {index > 0 && (
        <>
          <Pause />
          <span aria-hidden="true"> › </span>
        </>
      )}
      <span>{name}</span>
    </Fragment>
  ));
}
