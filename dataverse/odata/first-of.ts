/**
 * The first few of many, without sorting the many: a heap whose top is the last of those held, so that
 * most of what is offered is turned away by one comparison.
 */
export class FirstOf<Item> {
  readonly #held: Item[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (one: Item, other: Item) => number,
  ) {}

  /** The last of those held, once there are as many as wanted: what comes after it need not be offered. */
  get last(): Item | undefined {
    return this.#held.length < this.most ? undefined : this.#held[0];
  }

  offer(item: Item): void {
    const held = this.#held;
    if (held.length < this.most) {
      held.push(item);
      this.#rise(held.length - 1);
    } else if (held[0] !== undefined && this.compare(item, held[0]) < 0) {
      held[0] = item;
      this.#sink(0);
    }
  }

  inOrder(): Item[] {
    return [...this.#held].sort(this.compare);
  }

  #swap(one: number, other: number): void {
    const held = this.#held;
    [held[one], held[other]] = [held[other] as Item, held[one] as Item];
  }

  /** Whether the item at one place comes after the one at the other. */
  #after(one: number, other: number): boolean {
    const held = this.#held;
    return this.compare(held[one] as Item, held[other] as Item) > 0;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#after(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let last = at;
      if (left < this.#held.length && this.#after(left, last)) last = left;
      if (right < this.#held.length && this.#after(right, last)) last = right;
      if (last === at) return;
      this.#swap(at, last);
      at = last;
    }
  }
}
