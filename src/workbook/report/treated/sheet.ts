import type { Model } from "../../../engine";
import type { SheetPlan } from "../../plan";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { imputedCells, imputedLabels, imputedParameters, valueImputations } from "./imputed-cells";
import { filledBlocks } from "./filled-cells";
import { methodNames } from "../method/method-name";
import { colours } from "../looks/palette";
import { treatedCells } from "./cells";
import { transformedCells, transformedNames } from "./transformed-cells";
import { boundTwins } from "../twins/treat";
import { said } from "../words";
import { indicatorNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";

/** Missing values filled, outliers treated, values transformed; null when the method does none of it. */
export function treatedSheet(context: Context): SheetPlan | null {
  if (!context.hasTreated) return null;
  const sheet = context.layout.sheets.Treated;
  const { imputed, filled, treated, transformed } = context.layout.treated;
  const names = indicatorNames(context);
  const { workings } = context.words;
  const last = (transformed ?? treated ?? imputed)?.column ?? 0;
  return {
    ...emptySheet("Treated", sheet, colours.workings),
    blocks: [
      headBlock("Treated", workings.treated, caption(context)),
      leadBlock(context, "Treated", sheet, imputedLabels(context)),
      ...filledBlocks(context, sheet),
      ...(imputed === null || filled !== null
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
      ...(transformed === null
        ? []
        : [
            tableBlock(
              "Treated",
              "Transformed",
              transformed,
              { ...names, names: transformedNames(context, names.names) },
              transformedCells(context, sheet),
            ),
          ]),
    ],
    ...unitSheetFrame(context, last + context.structure.indicators.length - 1),
  };
}

function caption(context: Context): string {
  const { imputed, filled, treated } = context.layout.treated;
  const { onlyTransformed, treatedAllLive, treatedText } = context.words.workings;
  const screened = filled === null ? "" : context.words.workings.treatedScreened;
  if (imputed !== null || treated !== null)
    return said(treatedText, { remark: `${liveRemark(context)}${screened}` });
  return said(onlyTransformed, { remark: context.formulas ? treatedAllLive : "" });
}

/** What on the sheet does not follow an edit. */
function liveRemark(context: Context): string {
  const { workings } = context.words;
  const transformed = context.layout.treated.transformed === null ? "" : workings.treatedTransformed;
  if (!context.formulas) return transformed;
  const imputations = valueImputations(context);
  const fixed = [
    ...(winsorisesByTest(context.model) ? [workings.fixedWinsorised] : []),
    ...(imputations.length > 0
      ? [said(workings.fixedFilled, { methods: methodNames(context, "Imputation", imputations) })]
      : []),
  ];
  const live =
    fixed.length === 0
      ? workings.treatedAllLive
      : said(workings.treatedFixed, { list: fixed.join(workings.treatedAnd) });
  return `${live}${transformed}`;
}

const winsorisesByTest = (model: Model): boolean =>
  model.indicators.some(({ code }) => {
    const { method } = methodChoice(model, "treatment", code);
    return method.startsWith("winsorise") && boundTwins[method] === undefined;
  });
