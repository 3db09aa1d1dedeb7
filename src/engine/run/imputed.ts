import { at } from "../at";
import { frozenFills } from "../frozen/frozen-impute";
import { imputations } from "../impute";
import { chosen, registered } from "../method/registered";
import { remembered } from "../method/remembered";
import type { Choice } from "../model/model";
import { unitWeightsOf } from "../model/unit-weights";
import type { EngineProblem } from "../problem";
import type { ImputeContext } from "../stages";
import { screen } from "../screen";
import { frozenProblems } from "./frozen-problems";
import { groupLabels } from "./labels";
import { indicatorChoices } from "./indicator-choices";
import { withoutDropped } from "./screened";
import { type Imputed, type Screened, withProblems } from "./state";

/**
 * Fills missing cells of the units that were kept; units that were dropped are not used and not filled. Values that
 * stay missing have the problem `imputation-without-values`, one per indicator. An imputation without its group or
 * panel fills nothing, and has a problem. A method may screen after this: then all units are used and filled, and those with
 * too few figures, or too many zeros, are dropped from the filled table.
 */
export function imputed(run: Screened): Imputed {
  const { model, tree } = run;
  const context = {
    labels: groupLabels(model),
    panel: model.panel,
    framework: { tree, model },
    unitWeights: unitWeightsOf(model),
  };
  const before = withoutDropped(run.denominated, run.kept);
  const choices = indicatorChoices(model, "imputation");
  const lacking = choices.map((choice) => lackedBy(choice, context));
  const frozen = frozenFills(before, model.indicators, choices, model.frozen);
  const byChoice = remembered((choice: Choice) =>
    withoutDropped(chosen(imputations, choice).impute(before, context, choice.parameters), run.kept),
  );
  const filled = choices.map(
    (choice, j) => frozen[j]?.values ?? at(lacking[j] ? before : byChoice(choice), j),
  );
  const { kept, dropped } = screenedAfter(run, filled);
  const after = withoutDropped(filled, kept);
  return {
    ...run,
    kept,
    imputed: after,
    problems: withProblems(run, "impute", [
      ...lackingProblems(run, choices, lacking),
      ...dropped,
      ...stillMissing({ ...run, kept }, after, choices, lacking),
      ...frozenProblems(
        model.indicators,
        choices,
        frozen.map((figure) => figure?.problem ?? null),
      ),
    ]),
  };
}

/** The units that are kept, where the filled table decides it. */
function screenedAfter(
  { model: { units, method }, kept }: Screened,
  filled: readonly Float64Array[],
): { readonly kept: readonly boolean[]; readonly dropped: readonly EngineProblem[] } {
  if (method.screeningOn === undefined) return { kept, dropped: [] };
  const after = screen(filled, units, method);
  return { kept: after.kept, dropped: after.problems };
}

type Lacked = "group-needed" | "panel-needed";

/** What a choice needs that the model does not have; null for nothing. */
function lackedBy({ method }: Choice, { labels, panel }: ImputeContext): Lacked | null {
  const { needs } = registered(imputations, method);
  if (needs.includes("group") && labels === null) return "group-needed";
  return needs.includes("panel") && panel === null ? "panel-needed" : null;
}

/** One problem per setting: that for all indicators, or an indicator's own. */
function lackingProblems(
  { model: { indicators, method } }: Screened,
  choices: readonly Choice[],
  lacking: readonly (Lacked | null)[],
): readonly EngineProblem[] {
  const bySetting = new Map<string, EngineProblem>();
  indicators.forEach(({ code }, j) => {
    const lacked = lacking[j] ?? null;
    const isOwn = Object.hasOwn(method.byIndicator.imputation, code);
    const setting = isOwn ? `imputation ${code.toLowerCase()}` : "imputation";
    if (lacked === null || bySetting.has(setting)) return;
    const details = { method: at(choices, j).method };
    bySetting.set(setting, { code: lacked, severity: "error", where: { setting }, details });
  });
  return [...bySetting.values()];
}

function stillMissing(
  { model, kept }: Screened,
  after: readonly Float64Array[],
  choices: readonly Choice[],
  lacking: readonly (Lacked | null)[],
): readonly EngineProblem[] {
  return model.indicators.flatMap((indicator, j): EngineProblem[] => {
    const { method } = at(choices, j);
    if (method === "none" || lacking[j]) return [];
    const column = at(after, j);
    const units: string[] = [];
    for (let i = 0; i < column.length; i++)
      if (Number.isNaN(column[i]) && kept[i]) units.push(at(model.units, i).code);
    if (units.length === 0) return [];
    return [
      {
        code: "imputation-without-values",
        severity: "warning",
        where: { indicator: indicator.code, units },
        details: { method },
      },
    ];
  });
}
