import type { Model, Stakeholder } from "../../../engine";
import type { StakeholderCells } from "../../../workbook/assessment";
import type { CellRef } from "../../../workbook/cells";
import type { Source } from "../../../workbook/source";
import { changeOf, type InputChange } from "./input-change";

/** Every point, ratio and group of a participant that is another, and every participant who is new or gone. */
export function stakeholderChanges(before: Model, after: Model, source: Source): readonly InputChange[] {
  const was = before.judgements.stakeholders ?? [];
  const is = after.judgements.stakeholders ?? [];
  const cells = source.assessment?.stakeholderCells ?? [];
  const gone = was.filter(({ participant }) => is.every((one) => one.participant !== participant));
  return [
    ...is.flatMap((one, k) => {
      const then = was.find(({ participant }) => participant === one.participant);
      return then === undefined
        ? changeOf(one.participant, null, one.participant, cells[k]?.participant)
        : changesOf(then, one, cells[k]);
    }),
    ...gone.flatMap(({ participant }) => changeOf(participant, participant, null, null)),
  ];
}

function changesOf(
  then: Stakeholder,
  { participant, group, points, comparisons }: Stakeholder,
  cells: StakeholderCells | undefined,
): readonly InputChange[] {
  const elements = [...new Set([...Object.keys(then.points), ...Object.keys(points)])];
  const pairs = new Map(
    [...ratiosOf(then.comparisons), ...ratiosOf(comparisons)].map((one) => [one.key, one]),
  );
  const [earlier, now] = [ratiosOf(then.comparisons), ratiosOf(comparisons)].map(
    (list) => new Map(list.map(({ key, ratio }) => [key, ratio])),
  );
  return [
    ...changeOf(participant, then.group, group, cells?.group),
    ...elements.flatMap((element) =>
      changeOf(`${participant}, ${element}`, then.points[element], points[element], cells?.points[element]),
    ),
    ...[...pairs.values()].flatMap(({ key, row, column }) =>
      changeOf(
        `${participant}, ${row} to ${column}`,
        earlier?.get(key),
        now?.get(key),
        ratioCell(cells, row, column),
      ),
    ),
  ];
}

interface Ratio {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly ratio: number;
}

/** One for each pair of elements; the one across the diagonal is its reciprocal. */
const ratiosOf = (comparisons: Stakeholder["comparisons"]): readonly Ratio[] =>
  comparisons.flatMap(({ elements, ratios }) =>
    elements.flatMap((row, i) =>
      elements.slice(i + 1).map((column, j) => ({
        ...{ key: JSON.stringify([row, column].toSorted()), row, column },
        ratio: ratios[i]?.[i + 1 + j] ?? NaN,
      })),
    ),
  );

const ratioCell = (cells: StakeholderCells | undefined, row: string, column: string): CellRef | undefined =>
  cells?.ratios.find(({ elements }) => elements.includes(row) && elements.includes(column))?.cell;
