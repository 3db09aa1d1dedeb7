import type { EngineProblem } from "../../../engine";
import { problemWords } from "../../spanish";
import type { Context } from "../context/context";
import { blank, figure, text } from "../context/context";
import { type Row, pad, heading, header } from "./rows";
import { linked } from "./link";
import { imputedRows, treatedRows } from "./changed-cells";
import { screenedShares } from "../treated";
import { said } from "../words";

/** Two rows a problem, what and what to do, neither wrapped: a row's height need not fit a long sentence. */
export function problemRows(context: Context): readonly Row[] {
  const { problems } = context.input;
  const { audit } = context.words;
  const style = { error: "error", warning: "warning", note: "note" } as const;
  return [
    ...heading(audit.problems, problems.length === 0 ? audit.noProblems : ""),
    ...(problems.length === 0 ? [] : [header(audit.severityAndCode, audit.cell, audit.whatToDo)]),
    ...problems.flatMap((problem) => {
      const { severity, cell, code } = problem;
      const { message, remedy } = problemWords(problem, context.language);
      return [
        pad([
          text(said(audit.severity, { severity: audit[severity], code }), style[severity]),
          cell === null ? text("", "label") : linked(cell),
          text(message, "sentence"),
        ]),
        pad([blank, blank, text(remedy, "note")]),
      ];
    }),
  ];
}

/** Every cell whose value is not the user's own: imputed, treated, set aside, dropped. */
export function changedRows(context: Context): readonly Row[] {
  const { model, results } = context;
  const name = (code: string): string => model.indicators.find((one) => one.code === code)?.name ?? code;
  const { audit } = context.words;
  const shares = screenedShares(context);
  const dropped = model.units.filter((_, i) => results.kept[i] === false);
  return [
    ...heading(audit.changed, changesRemark(context)),
    ...imputedRows(context),
    ...treatedRows(context),
    ...(dropped.length === 0 ? [] : [header(audit.droppedUnit, audit.shareOfIndicators)]),
    ...dropped.map(({ code, name: unit }) =>
      pad([
        text(unit, "label"),
        figure(shares[model.units.findIndex((one) => one.code === code)] ?? NaN, "percent"),
      ]),
    ),
    ...(results.setAside.length === 0 ? [] : [header(audit.setAsideIndicator, audit.why)]),
    ...results.setAside.map((code) =>
      pad([text(name(code), "label"), text(whySetAside(results.problems, code), "label")]),
    ),
  ];
}

function changesRemark(context: Context): string {
  const { changedNone, changedWhere } = context.words.audit;
  if (!anyChange(context)) return changedNone;
  const { imputations, treatments } = context.results;
  return imputations.length + treatments.length === 0
    ? ""
    : said(changedWhere, { sheet: context.layout.sheets.Treated });
}

const anyChange = ({ results }: Context): boolean =>
  results.imputations.length + results.treatments.length + results.setAside.length > 0 ||
  results.kept.includes(false);

/** What is said of an indicator besides, of its outliers or gaps, is not why. */
const whySetAside = (problems: readonly EngineProblem[], code: string): string =>
  problems.find((problem) => problem.where.indicator === code && problem.code.startsWith("indicator-"))
    ?.code ?? "";
