import { expect } from 'vitest';

/**
 * What a page has shown as saved. A value that was under way when the browser was killed may be there or not: nobody was
 * told. Anything else is a loss, or something that nobody did.
 */
export class Ledger<Value> {
  readonly #shown = new Map<string, Value>();
  readonly #underWay = new Map<string, Value>();
  /** How much was shown as saved so far. */
  promises = 0;

  begin(key: string, value: Value): void {
    this.#underWay.set(key, value);
  }

  shown(key: string, value: Value): void {
    this.#shown.set(key, value);
    this.#underWay.delete(key);
    this.promises += 1;
  }

  get(key: string): Value | undefined {
    return this.#shown.get(key);
  }

  get keys(): readonly string[] {
    return [...new Set([...this.#shown.keys(), ...this.#underWay.keys()])];
  }

  forget(key: string): void {
    this.#shown.delete(key);
    this.#underWay.delete(key);
  }

  clear(): void {
    this.#shown.clear();
    this.#underWay.clear();
  }

  /** Compares it with what is there, which counts from now on. @param none what stands for a key of which nothing was told */
  settle(found: (key: string) => Value, none: Value): void {
    for (const key of this.keys) {
      const is = found(key);
      const may = [this.#shown.get(key) ?? none];
      if (this.#underWay.has(key)) may.push(this.#underWay.get(key) as Value);
      expect(may, `${key} is ${String(is)} and was shown as ${may.map(String).join(' or ')}`).toContainEqual(
        is,
      );
      this.#shown.set(key, is);
    }
    this.#underWay.clear();
  }
}
