/** A record that a command is meant for. */
export interface Target {
  id: string;
  name: string;
  /** The command asks for what the record is already: it is accepted, and nothing changes. */
  isSo?: boolean;
}

/** Why the service refused, with those whom it refused for that reason. */
export interface RefusedTargets {
  /** Dataverse's error code such as `0x80040220`; empty where it gave none. */
  code: string;
  message: string;
  targets: readonly Target[];
}

/** Refusals by their words, so that a thousand rows that fail alike have one reason. */
export class Refusals<Row extends Target> {
  readonly #reasons = new Map<string, { code: string; message: string; targets: Row[] }>();

  add({ code, message }: Pick<RefusedTargets, 'code' | 'message'>, ...rows: readonly Row[]): void {
    const key = `${code} ${message}`;
    const known = this.#reasons.get(key);
    if (known) known.targets.push(...rows);
    else this.#reasons.set(key, { code, message, targets: [...rows] });
  }

  get reasons(): readonly RefusedTargets[] {
    return [...this.#reasons.values()];
  }

  get rows(): readonly Row[] {
    return [...this.#reasons.values()].flatMap(({ targets }) => targets);
  }
}
