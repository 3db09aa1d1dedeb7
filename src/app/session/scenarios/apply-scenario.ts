import type { Scenario, ScenarioChange } from "../../../workbook/decisions";
import { methodInWords } from "../../../workbook/read";
import type { CellEdit } from "../../live-port";
import type { LeftChange } from "../actions";
import { indexOf, type Core } from "../core";
import { cellsAt, editCells } from "../edit-cells";
import { withFollowUp } from "../follow-up";
import { methodRows, titleOf } from "../settings/method-rows";
import { writeSettings } from "../settings/write-settings";
import { nodeName } from "../subject";
import { takeReading } from "../take-reading";
import { writeWeights } from "../weights/write-weights";
import { needScenario, readScenarios } from "./scenario-table";
import { structureEdits } from "./structure-edits";
import { valueEdits } from "./value-edits";

type Of<Kind extends ScenarioChange["kind"]> = ScenarioChange & { readonly kind: Kind };

/** What a scenario writes: what is so already is not written. */
interface Wanted {
  readonly settings: Readonly<Record<string, string>>;
  readonly weights: ReadonlyMap<string, number>;
  readonly values: readonly CellEdit[];
  /** Parents and names of elements. */
  readonly structure: readonly CellEdit[];
  readonly left: readonly LeftChange[];
}

/**
 * Writes a scenario into the user's cells of Method, Framework and Data, as one step that can be undone. What cannot be
 * written (a formula, a locked weight, a value without a cell) is left as it is, and listed in the state.
 */
export async function applyScenario(core: Core, name: string): Promise<void> {
  const { scenarios } = await readScenarios(core);
  const { settings, weights, values, structure, left } = await wantedBy(core, needScenario(scenarios, name));
  const written = Object.keys(settings).length + weights.size + values.length + structure.length;
  await withFollowUp(core, () =>
    asOneStep(core, async () => {
      if (Object.keys(settings).length > 0) await writeSettings(core, settings);
      await writeWeights(core, weights);
      if (values.length > 0) await editCells(core, values);
      if (structure.length > 0) await editCells(core, structure, ({ scored }) => scored.scored);
    }),
  );
  core.store.set({ done: { what: "applied", name, written, left } });
}

/** Work that is undone as one; where it fails, all is put back and read again. */
async function asOneStep(core: Core, work: () => Promise<void>): Promise<void> {
  try {
    await core.undos.asOne(core.running, work);
  } catch (error) {
    await takeReading(core);
    throw error;
  }
}

async function wantedBy(core: Core, { changes }: Scenario): Promise<Wanted> {
  const ofKind = <Kind extends ScenarioChange["kind"]>(kind: Kind): readonly Of<Kind>[] =>
    changes.filter((change): change is Of<Kind> => change.kind === kind);
  const settings = await wantedSettings(core, ofKind("setting"));
  const weights = await wantedWeights(core, ofKind("weight"));
  const values = await valueEdits(core, ofKind("value"));
  const structure = await structureEdits(core, [...ofKind("parent"), ...ofKind("name")]);
  return {
    settings: settings.wanted,
    weights: weights.wanted,
    values: values.edits,
    structure: structure.edits,
    left: [...settings.left, ...weights.left, ...values.left, ...structure.left],
  };
}

async function wantedSettings(
  core: Core,
  changes: readonly Of<"setting">[],
): Promise<{ readonly wanted: Wanted["settings"]; readonly left: readonly LeftChange[] }> {
  const now = new Map(methodInWords(indexOf(core).model.method));
  const wanted = changes.flatMap(({ setting, words }) => {
    const title = titleOf(core, setting) ?? setting;
    return now.get(title) === words ? [] : [[title, words] as const];
  });
  const rows = await methodRows(core, wanted.length);
  const cells = wanted.flatMap(([title]) => {
    const cell = rows?.values.get(title);
    return cell === undefined ? [] : [{ title, cell }];
  });
  const formulas = await withFormula(core, cells);
  return {
    wanted: Object.fromEntries(wanted.filter(([title]) => !formulas.has(title))),
    left: [...formulas].map((title): LeftChange => ({ name: title, why: "formula" })),
  };
}

async function wantedWeights(
  core: Core,
  changes: readonly Of<"weight">[],
): Promise<{ readonly wanted: Wanted["weights"]; readonly left: readonly LeftChange[] }> {
  const { model, source } = indexOf(core);
  const now = new Map(model.framework.map(({ code, weight }) => [code, weight]));
  const { lockedWeights } = core.store.state;
  const differing = changes.filter(({ node, weight }) => now.has(node) && now.get(node) !== weight);
  const formulas = await withFormula(
    core,
    differing.flatMap(({ node }) => {
      const cell = source.nodes[node]?.weight;
      return cell === undefined ? [] : [{ title: node, cell }];
    }),
  );
  const whyNot = (node: string): LeftChange["why"] | null =>
    lockedWeights.has(node) ? "locked" : formulas.has(node) ? "formula" : null;
  return {
    wanted: new Map(
      differing.flatMap(({ node, weight }) => (whyNot(node) === null ? [[node, weight] as const] : [])),
    ),
    left: differing.flatMap(({ node }): LeftChange[] => {
      const why = whyNot(node);
      return why === null ? [] : [{ name: nodeName(core, node), why }];
    }),
  };
}

/** The titles of those cells that contain a formula, which only the user changes. */
async function withFormula(
  core: Core,
  cells: readonly { readonly title: string; readonly cell: CellEdit["cell"] }[],
): Promise<ReadonlySet<string>> {
  if (cells.length === 0) return new Set();
  const contents = await cellsAt(
    core.port,
    cells.map(({ cell }) => cell),
  );
  return new Set(cells.flatMap(({ title }, i) => ((contents[i]?.formula ?? null) === null ? [] : [title])));
}
