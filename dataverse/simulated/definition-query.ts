import type { Expression, Operand } from '../odata/expression';
import { parseFilter } from '../odata/filter-syntax';
import { splitOutside } from '../odata/query-options';
import { badRequest, notSupported } from '../refusal';

export type Definition = Readonly<Record<string, unknown>>;

export const DEFINITION_OPTIONS = ['$select', '$expand', '$filter'];

/** What is shown only where it is expanded. */
export const EXPANDABLE = ['Attributes', 'OptionSet', 'GlobalOptionSet'];

const unknownName = (name: string) =>
  badRequest(`Could not find a property named '${name}' on the definition's type.`);

function operandIn(definition: Definition, operand: Operand): unknown {
  if (operand.kind === 'literal') return operand.value;
  let value: unknown = definition;
  for (const segment of operand.segments) {
    const holder = value as Definition | null | undefined;
    value = typeof holder === 'object' && holder !== null ? holder[segment] : null;
  }
  return value ?? null;
}

/** Definitions are filtered by what they equal; the platform allows little more. */
function meets(definition: Definition, expression: Expression): boolean {
  switch (expression.kind) {
    case 'and':
      return meets(definition, expression.left) && meets(definition, expression.right);
    case 'or':
      return meets(definition, expression.left) || meets(definition, expression.right);
    case 'not':
      return !meets(definition, expression.operand);
    case 'flag':
      return operandIn(definition, expression.path) === true;
    case 'compare': {
      if (expression.operator !== 'eq' && expression.operator !== 'ne') break;
      const equal = operandIn(definition, expression.left) === operandIn(definition, expression.right);
      return equal === (expression.operator === 'eq');
    }
  }
  throw notSupported('this $filter on definitions');
}

function pathsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...pathsIn(expression.left), ...pathsIn(expression.right)];
    case 'not':
      return pathsIn(expression.operand);
    case 'flag':
      return [expression.path.segments[0] ?? ''];
    case 'compare':
      return [expression.left, expression.right].flatMap((side) =>
        side.kind === 'path' ? [side.segments[0] ?? ''] : [],
      );
    default:
      return [];
  }
}

/** Members of enumerations have their type before them: `Microsoft.Dynamics.CRM.AttributeTypeCode'Picklist'`. */
const withoutEnumerations = (filter: string) =>
  filter.replace(/Microsoft\.Dynamics\.CRM\.\w+'(\w+)'/g, "'$1'");

type Options = Pick<URLSearchParams, 'get' | 'keys'>;

function nestedOptions(text: string): Options {
  const options = splitOutside(text, ';').map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  const nested = new Map(options);
  return {
    get: (name) => nested.get(name) ?? null,
    keys: () => nested.keys() as ReturnType<Options['keys']>,
  };
}

/** What `$expand` names, each with the options in its parentheses. */
function expansionsIn(text: string | null): Map<string, Options> {
  const expansions = new Map<string, Options>();
  if (!text) return expansions;
  for (const term of splitOutside(text, ',')) {
    const [, name = '', inner] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(term) ?? [];
    if (!EXPANDABLE.includes(name)) throw notSupported(`$expand=${term} on definitions`);
    expansions.set(name, inner === undefined ? new URLSearchParams() : nestedOptions(inner));
  }
  return expansions;
}

function expanded(value: unknown, options: Options): unknown {
  if (Array.isArray(value)) return selectDefinitions(options, value);
  return value ? selectDefinitions(options, [value as Definition])[0] : null;
}

/**
 * The definitions that a request asks for, with what it asks of each.
 * @throws Refusal for an option that they do not know
 */
export function selectDefinitions(options: Options, definitions: readonly Definition[]): Definition[] {
  for (const option of options.keys()) {
    if (!DEFINITION_OPTIONS.includes(option)) {
      throw notSupported(`the query option ${option} on definitions`);
    }
  }
  const expansions = expansionsIn(options.get('$expand'));
  const select = options
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const written = options.get('$filter');
  const filter = written ? parseFilter(withoutEnumerations(written)) : null;
  const known = new Set(definitions.flatMap((definition) => Object.keys(definition)));
  const unknown = [...(select ?? []), ...(filter ? pathsIn(filter) : [])].find((name) => !known.has(name));
  if (unknown !== undefined && definitions.length > 0) throw unknownName(unknown);
  return definitions
    .filter((definition) => !filter || meets(definition, filter))
    .map((definition) => {
      const type = definition['@odata.type'];
      const names = (select ?? Object.keys(definition)).filter(
        (name) => name in definition && !EXPANDABLE.includes(name),
      );
      const shown = Object.fromEntries(names.map((name) => [name, definition[name]]));
      for (const [name, inner] of expansions) {
        if (name in definition) shown[name] = expanded(definition[name], inner);
      }
      return { ...(type ? { '@odata.type': type } : {}), ...shown };
    });
}
