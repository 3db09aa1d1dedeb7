import { unitLabels } from "../../../workbook/unit-labels";
import type { ScenarioChange } from "../../../workbook/decisions";
import type { CellEdit } from "../../live-port";
import type { LeftChange } from "../actions";
import { indexOf, type Core } from "../core";
import { cellsAt } from "../edit-cells";
import { loadDecisionWork } from "../load-test-work";
import { rawCell } from "../raw-cell";
import { nodeName } from "../subject";
import type { SessionIndex } from "../types";

/** One value of a scenario, with its place in the index. */
interface Placed {
  readonly name: string;
  readonly unit: number;
  readonly indicator: number;
  readonly value: number;
  readonly change: ScenarioChange;
}

/** A scenario that is only computed with has no place. */
const noCell = { sheet: "", row: 0, column: 0 };

/** The raw values that values of a scenario have, as edits of the user's data; and those that cannot be written. */
export async function valueEdits(
  core: Core,
  changes: readonly (ScenarioChange & { readonly kind: "value" })[],
): Promise<{ readonly edits: readonly CellEdit[]; readonly left: readonly LeftChange[] }> {
  if (changes.length === 0) return { edits: [], left: [] };
  const index = indexOf(core);
  const { results, source } = index;
  const placed = changes.flatMap((change) => placedIn(core, index, change));
  const wanted = placed.filter(
    ({ unit, indicator, value }) => !Object.is(results.denominated[indicator]?.[unit], value),
  );
  const { applyScenario, whatIfProblems } = await loadDecisionWork();
  const refused = whatIfProblems(results, wanted, "moves");
  const isRefused = ({ unit, indicator }: Placed): boolean =>
    refused.some(
      ({ where }) =>
        where.unit === results.model.units[unit]?.code &&
        where.indicator === results.model.indicators[indicator]?.code,
    );
  const possible = wanted.filter((change) => !isRefused(change));
  const { model } = applyScenario(results.model, {
    name: "",
    changes: possible.map(({ change }) => change),
    cell: noCell,
  });
  const cells = possible.map(({ unit, indicator }) =>
    rawCell(source, unit, results.model.indicators[indicator]?.code ?? ""),
  );
  const contents = await contentsOf(core, cells);
  const left: LeftChange[] = wanted.flatMap((change) =>
    isRefused(change) ? [{ name: change.name, why: "impossible" as const }] : [],
  );
  const edits = possible.flatMap((change, i): CellEdit[] => {
    const cell = cells[i] ?? null;
    const raw = model.indicators[change.indicator]?.values[change.unit] ?? NaN;
    const why = cell === null ? "noCell" : contents(i) !== null ? "formula" : null;
    if (why !== null) left.push({ name: change.name, why });
    return cell === null || why !== null ? [] : [{ cell, value: Number.isNaN(raw) ? null : raw }];
  });
  return { edits, left };
}

function placedIn(
  core: Core,
  { model }: SessionIndex,
  change: ScenarioChange & { readonly kind: "value" },
): readonly Placed[] {
  const { unit: code, indicator: indicatorCode, value } = change;
  const unit = model.units.findIndex((one) => one.code === code);
  const indicator = model.indicators.findIndex((one) => one.code === indicatorCode);
  if (unit < 0 || indicator < 0) return [];
  const label = unitLabels(model.units)[unit] ?? code;
  return [{ name: `${label}: ${nodeName(core, indicatorCode)}`, unit, indicator, value, change }];
}

/** The formula of each cell, by its position; null where it has none. */
async function contentsOf(
  core: Core,
  cells: readonly (CellEdit["cell"] | null)[],
): Promise<(i: number) => string | null> {
  const present = cells.flatMap((cell) => cell ?? []);
  if (present.length === 0) return () => null;
  const contents = await cellsAt(core.port, present);
  return (i) => contents.find(({ cell }) => cell === cells[i])?.formula ?? null;
}
