import { type From, type NamedSelect, type Query, select, type Select, step } from "../tree/query";
import { orderedSteps } from "./ordered-steps";
import { orderingsOf } from "./orderings";

/** Rows that are written as a table before they are ordered. */
export interface Stage {
  readonly table: string;
  /** The step whose rows they are. */
  readonly name: string;
  readonly query: Query;
}

export interface BoundedQuery {
  readonly stages: readonly Stage[];
  readonly query: Query;
}

/**
 * A query whose orders of all rows are made within ranges of values, so that no worker gets all rows. What is ordered is
 * read several times (for the edges, for the counts, for the rows), so it becomes a table of its own first.
 */
export function boundedQuery(query: Query, ranges: number): BoundedQuery {
  const stages: Stage[] = [];
  let steps: readonly NamedSelect[] = [];
  const written = (name: string, from: Query): NamedSelect => {
    const table = `psci_stage_${stages.length + 1}`;
    stages.push({ table, name, query: withoutUnread(from) });
    return {
      name,
      comment: `the rows of the table ${table}`,
      select: { ...select({ kind: "source", text: table, alias: "stage" }, []), all: "stage" },
    };
  };
  for (const named of query.steps) {
    if (named.isWideRow) {
      steps = [...steps, written(named.name, { steps, final: named.select })];
      continue;
    }
    const from = named.select.from.kind === "step" ? named.select.from.name : null;
    if (from === null || orderingsOf(named.select).orderings.length === 0) {
      steps = [...steps, named];
      continue;
    }
    const rows: Select = { ...select(step(from), []), all: from };
    const made = written(from, { steps, final: rows });
    steps = [...steps.map((one) => (one.name === from ? made : one)), ...orderedSteps(named, from, ranges)];
  }
  return { stages, query: withoutUnread({ steps, final: query.final }) };
}

/** Without the steps that nothing reads any more. */
function withoutUnread({ steps, final }: Query): Query {
  const read = new Set(readBy(final));
  const left = [...steps].reverse().filter(({ name, select: own }) => {
    if (!read.has(name)) return false;
    readBy(own).forEach((each) => read.add(each));
    return true;
  });
  return { steps: left.reverse(), final };
}

function readBy({ from, joins, union }: Select): readonly string[] {
  const named = (one: From): readonly string[] =>
    one.kind === "step" ? [one.name] : one.kind === "unpivot" ? [one.step] : [];
  return [...named(from), ...joins.flatMap((join) => named(join.from)), ...union.flatMap(readBy)];
}
