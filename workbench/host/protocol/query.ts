import { apiNotFound } from "./failure";
import type { HostObject } from "./host-object";
import type { References } from "./references";
import type { WireQuery } from "./wire";

/** A query as a tree: `format/fill/color` is a leaf two levels down. "*" is every property. */
interface QueryTree {
  [name: string]: QueryTree;
}

/** The key of an object, by which the client finds it again. */
export function identified(object: HostObject, references: References): Record<string, unknown> {
  const reference = references.nameOf(object);
  return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** The state of an object that a `load` requested, by the names of the protocol. */
export function queried(object: HostObject, query: WireQuery, references: References): unknown {
  const tree: QueryTree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) add(tree, path);
  if (Object.keys(tree).length === 0) tree["*"] = {};
  return state(object, tree, references, query);
}

function add(tree: QueryTree, path: string): void {
  let at = tree;
  for (const part of path.split(/[/.]/)) at = at[part.toLowerCase()] ??= {};
}

function state(object: HostObject, tree: QueryTree, references: References, page: WireQuery = {}): unknown {
  const result = identified(object, references);
  const { kind, target } = object;
  const ofItems: QueryTree = {};
  for (const [name, below] of Object.entries(tree)) {
    if (name === "items") Object.assign(ofItems, below);
    else if (name === "*" || name === "$all") {
      if (kind.items === undefined) Object.assign(result, everything(object));
      else ofItems["*"] = {};
    } else {
      const [property, read] = named(kind.properties, name);
      const [child, follow] = named(kind.objects, name);
      if (read !== undefined) result[property] = read.get(target);
      else if (follow !== undefined) {
        const all = Object.keys(below).length === 0 ? { "*": {} } : below;
        const found = follow(target);
        result[child] = found === null ? null : state(found, all, references);
      } else if (kind.items !== undefined) ofItems[name] = below;
      else throw apiNotFound(`${kind.name}.${name}`);
    }
  }
  if (kind.items !== undefined && (Object.keys(ofItems).length > 0 || Object.keys(tree).length === 0))
    result["_Items"] = paged(kind.items(target), page).map((item) => state(item, ofItems, references));
  return result;
}

const everything = ({ kind, target }: HostObject): Record<string, unknown> =>
  Object.fromEntries(Object.entries(kind.properties ?? {}).map(([name, { get }]) => [name, get(target)]));

/** A member in any case: the client writes its own camelCase in queries. */
function named<T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): readonly [string, T | undefined] {
  const found = Object.entries(table ?? {}).find(([key]) => key.toLowerCase() === name);
  return found ?? ["", undefined];
}

const paged = <T>(items: readonly T[], { Skip = 0, Top = items.length }: WireQuery): readonly T[] =>
  items.slice(Skip, Skip + Top);
