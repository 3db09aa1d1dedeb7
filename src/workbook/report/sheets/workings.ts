import type { Model } from "../../../engine";
import type { SheetPlan } from "../../plan";
import { choiceOf } from "../choices";
import type { Context } from "../context";
import { blank, range, text } from "../context";
import { contributionCells, contributionsAreLive, explainedCells, needsEnds } from "../contributions/parts";
import { referenceBlock } from "../contributions/reference";
import { unitWeights } from "../contributions/unit-weights";
import { endCells, indicatorWeightCells, nodeWeightCells, presentCells } from "../contributions/workings";
import { imputedCells, imputedLabels, imputedParameters, valueImputations } from "../imputed";
import { headerRow, settingLabels } from "../layout";
import { blockName } from "../names";
import { normalisedCells, normalisedParameters } from "../normalised";
import { colours } from "../palette";
import { parameterCells, settingCells } from "../parameters";
import { referenceCells, referenceHeader, referenceLabels } from "../references";
import { treatedCells } from "../treated";
import { boundTwins } from "../twins/treat";
import { availabilityCells, denominatorCells, screenedCells, valueCells, valueHeader } from "../values";
import { nodeAt } from "../structure";
import { tableAggregationsOf } from "../table-aggregations";
import { weightsAreGiven } from "../weight-cell";
import {
  aggregateNames,
  emptySheet,
  gapScale,
  headBlock,
  indicatorNames,
  leadBlock,
  scoreScale,
  tableBlock,
  unitSheetFrame,
} from "./frame";

/** Raw values as read, divided by their denominators. */
export function valuesSheet(context: Context): SheetPlan {
  const { layout, model } = context;
  const sheet = layout.sheets.Values;
  const { availability, denominators, table, screened } = layout.values;
  const last = (screened ?? table).column + table.columns - 1;
  const denominatorNames = {
    names: model.denominators.map(({ name }) => name),
    codes: model.denominators.map(({ code }) => code),
  };
  const share = { names: ["Share of indicators"], codes: ["available"] };
  return {
    ...emptySheet("Values", sheet, colours.workings),
    blocks: [
      headBlock(
        "Values",
        "Values",
        "The raw values as read, divided by their denominators. Each cell refers to a cell of your data.",
      ),
      leadBlock(context, "Values", sheet, ["Measured in", "Divided by", "Per"]),
      tableBlock("Values", "Available", availability, share, availabilityCells(context, sheet)),
      ...(denominators.columns === 0
        ? []
        : [
            tableBlock(
              "Values",
              "Denominators",
              denominators,
              denominatorNames,
              denominatorCells(context, sheet),
            ),
          ]),
      tableBlock(
        "Values",
        "Table",
        table,
        indicatorNames(context),
        valueCells(context, sheet),
        valueHeader(context, sheet),
      ),
      ...(screened === null
        ? []
        : [
            tableBlock(
              "Values",
              "Screened",
              screened,
              indicatorNames(context),
              screenedCells(context, sheet),
            ),
          ]),
    ],
    ...unitSheetFrame(context, last),
  };
}

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

const weightsRemark = (model: Model): string =>
  weightsAreGiven(model) ? "" : ` Weights: ${model.method.weights.method}.`;

/** What each indicator is normalised with: its extent, goalposts, target, weight as used. */
export function parametersSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.Parameters;
  const { settings, table, columns } = context.layout.parameters;
  return {
    ...emptySheet("Parameters", sheet, colours.workings),
    blocks: [
      headBlock(
        "Parameters",
        "Parameters of the indicators",
        `Direction, ${weightsAreGiven(context.model) ? "weight, " : ""}goalposts and target come from your Framework; the other figures from the values that are normalised.${weightsRemark(context.model)}`,
      ),
      ...(settingLabels(context.model).length === 0
        ? []
        : [
            {
              name: blockName("Parameters", "Settings"),
              row: settings.row,
              column: 0,
              cells: settingCells(context),
            },
          ]),
      {
        name: blockName("Parameters", "Table"),
        row: table.row - 1,
        column: 0,
        cells: [columns.map((name) => text(name, "header")), ...parameterCells(context, sheet)],
      },
    ],
    freeze: { rows: table.row, columns: 2 },
    columnWidths: Object.fromEntries(
      columns.map((_, k) => [k, k === 0 ? 36 : k === 1 ? 9 : k === 3 ? 24 : 11]),
    ),
    rowHeights: { 0: 26, [table.row - 1]: 44 },
    print: {
      orientation: "landscape",
      repeatRows: [table.row - 1, table.row - 1],
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: table.row + table.rows, columns: columns.length },
    },
  };
}

export function normalisedSheet(context: Context): SheetPlan {
  const hasTargets = context.model.indicators.some(({ target }) => !Number.isNaN(target));
  const sheet = context.layout.sheets.Normalised;
  const { table } = context.layout.normalised;
  return {
    ...emptySheet("Normalised", sheet, colours.workings),
    blocks: [
      headBlock(
        "Normalised",
        "Normalised values",
        "Every indicator on one scale, higher is better. Missing stays missing.",
      ),
      leadBlock(context, "Normalised", sheet, ["Weight", hasTargets ? "Target" : ""]),
      tableBlock(
        "Normalised",
        "Table",
        table,
        indicatorNames(context),
        normalisedCells(context, sheet),
        normalisedParameters(context, sheet),
      ),
    ],
    conditionalFormats: [scoreScale(table)],
    ...unitSheetFrame(context, table.column + table.columns - 1),
  };
}

/** What scores are held against: targets, best, medians, each group's medians. */
export function referencesSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.References;
  const { labels, aggregates } = context.layout.references;
  const { names, codes } = referenceHeader(context);
  const cells = referenceCells(context, sheet);
  return {
    ...emptySheet("References", sheet, colours.workings),
    blocks: [
      headBlock("References", "References", "What scores are held against, for every node of the framework."),
      {
        name: blockName("References", "Labels"),
        row: headerRow - 1,
        column: 0,
        cells: [[blank], [text("Reference", "header")], ...referenceLabels(context)],
      },
      {
        name: blockName("References", "Table"),
        row: headerRow - 1,
        column: aggregates.column,
        cells: [names, codes, ...cells],
      },
    ],
    freeze: { rows: labels.row, columns: 1 },
    columnWidths: { 0: 30, ...Object.fromEntries(names.map((_, k) => [k + 1, 12])) },
    rowHeights: { 0: 26, [headerRow - 1]: 60 },
    print: {
      orientation: "landscape",
      repeatRows: [headerRow - 1, headerRow],
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: labels.row + labels.rows, columns: names.length + 1 },
    },
  };
}

function contributionsCaption(context: Context): string {
  const held = tableAggregationsOf(context);
  if (held.length === 0)
    return "The gap of each unit, split over its indicators; the parts of a row add up to it. Workings stand to the right.";
  return (
    "The gap of each unit, spread over its indicators so that the parts of a row add up to it. " +
    `Under ${held.join(", ")} an index is no sum of indicators: there the parts go by weight, and do not say what a change would bring.`
  );
}

/** The gap of each index split over its indicators, with its workings. */
export function contributionsSheet(context: Context): SheetPlan {
  const { layout, structure, model } = context;
  const sheet = layout.sheets.Contributions;
  const { reference, present, from, to, nodeWeights, weights, explained, table } = layout.contributions;
  const indicators = indicatorNames(context);
  const aggregates = aggregateNames(context);
  const shares = unitWeights(context);
  const references = referenceBlock(context, sheet);
  const none = range(reference.columns).map(() => blank);
  const roots = {
    names: structure.roots.map((root) => `Gap made by the indicators: ${nodeAt(model, root).name}`),
    codes: structure.roots.map((root) => nodeAt(model, root).code),
  };
  const titled = (names: readonly string[], what: string): string[] =>
    names.map((name) => `${what}: ${name}`);
  const workings =
    context.input.mode === "live" && contributionsAreLive(context, shares)
      ? [
          ...(reference.rows === 1
            ? []
            : [tableBlock("Contributions", "Reference", reference, indicators, references)]),
          tableBlock(
            "Contributions",
            "Present",
            present,
            { ...aggregates, names: titled(aggregates.names, "Weight present") },
            presentCells(context, shares, sheet),
          ),
          ...(needsEnds(context)
            ? [
                tableBlock(
                  "Contributions",
                  "From",
                  from,
                  { ...aggregates, names: titled(aggregates.names, "Of the unit") },
                  endCells(context, shares, "from", sheet),
                ),
                tableBlock(
                  "Contributions",
                  "To",
                  to,
                  { ...aggregates, names: titled(aggregates.names, "Of the reference") },
                  endCells(context, shares, "to", sheet),
                ),
              ]
            : []),
          tableBlock(
            "Contributions",
            "Shares",
            nodeWeights,
            { ...aggregates, names: titled(aggregates.names, "Share") },
            nodeWeightCells(context, shares, sheet),
          ),
          tableBlock(
            "Contributions",
            "Weights",
            weights,
            { ...indicators, names: titled(indicators.names, "Weight") },
            indicatorWeightCells(context, shares, sheet),
            reference.rows === 1 ? references : [none],
          ),
          tableBlock("Contributions", "Explained", explained, roots, explainedCells(context, shares, sheet)),
        ]
      : [];
  return {
    ...emptySheet("Contributions", sheet, colours.workings),
    blocks: [
      headBlock("Contributions", "What makes each gap", contributionsCaption(context)),
      leadBlock(context, "Contributions", sheet, []),
      tableBlock("Contributions", "Table", table, indicators, contributionCells(context, shares, sheet)),
      ...workings,
    ],
    conditionalFormats: [gapScale(table)],
    ...unitSheetFrame(context, reference.column + reference.columns - 1, table),
  };
}
