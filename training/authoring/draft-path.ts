/** Members of a draft by the way that leads to them: what is written may not be a scenario yet, and every field says where it stands. */
export type Path = readonly (string | number)[];

type Members = Readonly<Record<string | number, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** As the schema names it, and as fields are called. */
export const nameOfPath = (path: Path): string => path.join('.');

export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const key of path) {
    if (!isMembers(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

/** Parts that are there only where something is in them. */
const ONLY_IF_FILLED = new Set([
  'sides',
  'exchange',
  'arrival',
  'organizationFacts',
  'emailSettings',
  'switches',
  'limits',
  'answers',
  'tenantRoles',
  'without',
  'items',
  'waiting',
  'directions',
  'filter',
  'privileges',
  'among',
  'debrief',
  'hints',
  'faults',
  'conduct',
  'deals',
  'variation',
]);

/** A goal may ask for neither approval, a tenant says both; what a fault changes in Exchange is never left out. */
function isOnlyIfFilled(path: Path): boolean {
  const last = String(path.at(-1));
  if (last === 'requireApproval') return path[0] === 'goals';
  if (last === 'exchange' && path[0] === 'faults') return path.length > 3;
  return ONLY_IF_FILLED.has(last);
}

const isEmpty = (value: unknown): boolean => isMembers(value) && Object.keys(value).length === 0;

function put(at: unknown, path: Path, depth: number, value: unknown): unknown {
  const key = path[depth];
  if (key === undefined) return value;
  const before = isMembers(at) ? at : typeof key === 'number' ? [] : {};
  let next = put(valueAt(before, [key]), path, depth + 1, value);
  if (isEmpty(next) && isOnlyIfFilled(path.slice(0, depth + 1))) next = undefined;
  if (Array.isArray(before)) return before.map((each, index) => (index === key ? next : each));
  const { [key]: _before, ...others } = before;
  // Where it stood: the file of a scenario keeps its order.
  if (next === undefined) return others;
  return { ...before, [key]: next };
}

/** The draft with another value there; undefined takes it away, and with it what it leaves empty. */
export const withValueAt = <Root>(root: Root, path: Path, value: unknown): Root =>
  put(root, path, 0, value) as Root;

const listAt = (root: unknown, path: Path): readonly unknown[] => {
  const list = valueAt(root, path);
  return Array.isArray(list) ? list : [];
};

export const countAt = (root: unknown, path: Path): number => listAt(root, path).length;

export const withAdded = <Root>(root: Root, path: Path, item: unknown): Root =>
  withValueAt(root, path, [...listAt(root, path), item]);

export const withoutItemAt = <Root>(root: Root, path: Path, at: number): Root =>
  withValueAt(
    root,
    path,
    listAt(root, path).filter((_, index) => index !== at),
  );

/** The item stands where the other one stood. */
export function withMoved<Root>(root: Root, path: Path, from: number, to: number): Root {
  const list = [...listAt(root, path)];
  if (to < 0 || to >= list.length) return root;
  const [item] = list.splice(from, 1);
  list.splice(to, 0, item);
  return withValueAt(root, path, list);
}
