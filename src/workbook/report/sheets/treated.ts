import type { Model } from "../../../engine";
import type { SheetPlan } from "../../plan";
import { choiceOf } from "../choices";
import type { Context } from "../context";
import { imputedCells, imputedLabels, imputedParameters, valueImputations } from "../imputed";
import { colours } from "../palette";
import { treatedCells } from "../treated";
import { boundTwins } from "../twins/treat";
import { emptySheet, headBlock, indicatorNames, leadBlock, tableBlock, unitSheetFrame } from "./frame";

/** Missing values filled and outliers treated; null when the method does neither. */
export function treatedSheet(context: Context): SheetPlan | null {
  if (!context.hasTreated) return null;
  const sheet = context.layout.sheets.Treated;
  const { imputed, treated } = context.layout.treated;
  const names = indicatorNames(context);
  const last = (treated ?? imputed)?.column ?? 0;
  return {
    ...emptySheet("Treated", sheet, colours.workings),
    blocks: [
      headBlock(
        "Treated",
        "Treated values",
        `Imputed cells are blue, treated outliers orange.${liveRemark(context)}`,
      ),
      leadBlock(context, "Treated", sheet, imputedLabels(context)),
      ...(imputed === null
        ? []
        : [
            tableBlock(
              "Treated",
              "Imputed",
              imputed,
              names,
              imputedCells(context, sheet),
              imputedParameters(context, sheet),
            ),
          ]),
      ...(treated === null
        ? []
        : [tableBlock("Treated", "Table", treated, names, treatedCells(context, sheet))]),
    ],
    ...unitSheetFrame(context, last + context.structure.indicators.length - 1),
  };
}

/** What on the sheet does not follow an edit. */
function liveRemark(context: Context): string {
  if (!context.formulas) return "";
  const imputations = valueImputations(context);
  const fixed = [
    ...(winsorisesByTest(context.model) ? ["cells that were winsorised after a failed test"] : []),
    ...(imputations.length > 0 ? [`what ${imputations.join(", ")} filled`] : []),
  ];
  return fixed.length === 0
    ? " All cells are formulas."
    : ` Fixed at the run, as values: ${fixed.join(", and ")}; all else is formulas.`;
}

const winsorisesByTest = (model: Model): boolean =>
  model.indicators.some(({ code }) => {
    const { method } = choiceOf(model, "treatment", code);
    return method.startsWith("winsorise") && boundTwins[method] === undefined;
  });
