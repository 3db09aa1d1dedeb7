/** An operator of a physical plan of Spark. */
export interface PlanNode {
  readonly operator: string;
  /** What the operator says of itself: keys, functions, partitioning. */
  readonly says: string;
  readonly inputs: readonly PlanNode[];
  readonly subqueries: readonly PlanNode[];
}

/** What is known of the number of rows. */
interface BoundedRows {
  /** Tables of few rows. */
  readonly tables: readonly RegExp[];
  /** Columns of few different values, so that an aggregate by them is small. */
  readonly keys?: readonly RegExp[];
  /** Columns of few different values of which each has all units: a window by nothing else has all of them on one worker. */
  readonly whole?: readonly RegExp[];
}

/**
 * Operators at which one worker would get a number of rows that grows with the table: an exchange to a single
 * partition, a broadcast, or a window without a partition, over rows of units. Empty: only rows whose number does not
 * depend on the units meet on one worker (one row of an aggregate, one per group or range, the rows of the parameters).
 */
export function collectedRows(
  plan: PlanNode,
  { tables, keys = [], whole = [] }: BoundedRows,
): readonly string[] {
  const bounded = (node: PlanNode): boolean => {
    const { operator, says, inputs } = node;
    if (/Aggregate/.test(operator)) return keysOf(says).every((key) => keys.some((one) => one.test(key)));
    if (/Scan/.test(operator) && !/LocalTableScan|OneRow/.test(operator))
      return tables.some((table) => table.test(says));
    if (/Limit|TakeOrdered/.test(operator)) return true;
    return inputs.every(bounded);
  };
  const gathers = ({ operator, says }: PlanNode): boolean =>
    /SinglePartition/.test(says.split("\n")[0] ?? "") && /Exchange/.test(operator)
      ? true
      : /Broadcast\w*Exchange/.test(operator) || (/^Window/.test(operator) && !partitioned(says, whole));
  return allNodes(plan)
    .filter((node) => gathers(node) && !node.inputs.every(bounded))
    .map(({ operator, says }) => `${operator}: ${says.slice(0, 300)}`);
}

/** The number of exchanges between workers: each writes its rows to disk and sends them over the network. */
export const shuffles = (plan: PlanNode): number =>
  allNodes(plan).filter(({ operator }) => operator === "ShuffleExchangeExec").length;

/** Aggregates that keep every value of a column in the memory of one worker: exact quantiles without a key. */
export const heldColumns = (plan: PlanNode): readonly string[] =>
  allNodes(plan)
    .filter(({ operator, says }) => /Aggregate/.test(operator) && keysOf(says).length === 0)
    .flatMap(
      ({ says }) =>
        says.match(/\b(?:percentile|median|collect_list|collect_set|mode|percentile_cont)\(/g) ?? [],
    );

const allNodes = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...[...node.inputs, ...node.subqueries].flatMap(allNodes),
];

/** `HashAggregate(keys=[a#1, b#2], functions=...)`. */
const keysOf = (says: string): readonly string[] => {
  const keys = /keys=\[(.*?)\](?:, functions|\))/.exec(says)?.[1] ?? "";
  return keys === "" ? [] : keys.split(", ");
};

/** `Window [rank(...) ...], [partition keys], [order]`: the second list is the order where there is no partition. */
function partitioned(says: string, whole: readonly RegExp[]): boolean {
  const lists = topLists(says);
  if (lists.length < 3) return false;
  const keys = (lists[1] ?? "").split(", ");
  return keys.some((key) => !whole.some((one) => one.test(key)));
}

/** The lists in square brackets at the top level of a text. */
function topLists(says: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  [...says].forEach((sign, k) => {
    if (sign === "[" && depth++ === 0) from = k + 1;
    if (sign === "]" && --depth === 0) found.push(says.slice(from, k));
  });
  return found;
}
