import type {
  ClaimRows,
  FrontierRows,
  PartResult,
  PlanOfPart,
  PlanRows,
  RankRows,
  RowOutputs,
  Workers,
} from "../engine/internal";

/** Parts per worker: enough that workers end at about the same time and that progress can be shown. */
const partsEach = 8;

/** Number of runs in one part of a design. */
export const partSize = (length: number, { count }: Workers): number =>
  Math.max(1, Math.ceil(length / (partsEach * Math.max(1, count))));

/** All results, which have one kind; reports after each how many have arrived. */
export async function allRows<Kind extends PartResult["kind"]>(
  kind: Kind,
  results: AsyncIterable<PartResult>,
  arrived: (done: number) => void,
): Promise<readonly Rows[Kind][]> {
  const rows: Rows[Kind][] = [];
  for await (const result of results) {
    if (!isOf(kind, result)) throw new Error(`A part of ${kind} returned ${result.kind}.`);
    rows.push(result.rows);
    arrived(rows.length);
  }
  return rows;
}

interface Rows {
  readonly replicates: RankRows;
  readonly rows: RowOutputs;
  readonly claims: ClaimRows;
  readonly plan: PlanOfPart;
  readonly frontier: FrontierRows;
  readonly plans: PlanRows;
}

const isOf = <Kind extends PartResult["kind"]>(
  kind: Kind,
  result: PartResult,
): result is PartResult & { readonly kind: Kind; readonly rows: Rows[Kind] } => result.kind === kind;
