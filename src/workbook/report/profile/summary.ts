import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, nodeValue, text } from "../context/context";
import { matchText } from "../formulas/match-text";
import { cell, columnRange } from "../formulas/ranges";
import { codesOn, groupsOn, namesOn } from "../frame/lead";
import { scored } from "../looks/score-format";
import { gapReferenceName } from "../references";
import { said, saidFormula } from "../words";
import { gapCell } from "./comparison";
import { classRow, nextClassRow } from "./class-rows";
import { gatesRow } from "./gate-table";
import type { SummaryRow } from "./layout";
import { choices, chosenBy, summaryRows } from "./layout";
import { rangeSummary } from "./range";
import { look, shown, type ProfileTerms } from "./terms";
import { asIfRemark } from "./what-if";

/** The figures at the top: score, rank, group, rank in group, gap, and the row they are read from. */
export function summaryCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  return summaryRows(context, terms.index).map((row) => {
    const [label, value, remark] = summaryOf(context, terms, row);
    return [label, scored(context, terms.index.root, value), remark];
  });
}

function summaryOf(context: Context, terms: ProfileTerms, row: SummaryRow): [PlanCell, PlanCell, PlanCell] {
  const { layout, results, structure } = context;
  const { sheet } = terms.layout;
  const { root } = terms.index;
  const a = structure.place.get(root)?.at ?? 0;
  const { scores } = layout;
  const column = columnRange(scores.table, a, sheet);
  const group = context.groupLabels?.[terms.unit] ?? "";
  const { profile, tables } = context.words;
  switch (row) {
    case "score":
      return [
        text(tables.score, "label"),
        shown(
          context,
          look(terms, scores.table, a),
          nodeValue(results.scores, root, terms.unit),
          "scoreStrong",
        ),
        remarkCell(context, terms, "score"),
      ];
    case "rank": {
      const count = [...(results.scores[root] ?? [])].filter((x) => !Number.isNaN(x)).length;
      return [
        text(tables.rank, "label"),
        shown(context, look(terms, scores.ranks, a), nodeValue(results.ranks, root, terms.unit), "rank"),
        rankRemark(context, terms, {
          formula: saidFormula(profile.of, { count: { formula: `COUNT(${column})` } }),
          text: said(profile.of, { count }),
        }),
      ];
    }
    case "class":
      return classRow(context, terms);
    case "nextClass":
      return nextClassRow(context, terms);
    case "gates":
      return gatesRow(context, terms);
    case "range":
      return rangeSummary(context, terms) ?? [text("", "label"), text("", "rank"), text("", "note")];
    case "group":
      return [
        text(context.groupName, "label"),
        live(look(terms, groupsOn(context, layout.sheets.Scores), 0), group, "labelWrapped"),
        text("", "labelWrapped"),
      ];
    case "groupRank": {
      const groups = columnRange(groupsOn(context, layout.sheets.Scores), 0, sheet);
      const members = `SUMPRODUCT((${groups}=${terms.group})*ISNUMBER(${column}))`;
      const count = [...(results.scores[root] ?? [])].filter(
        (x, i) => !Number.isNaN(x) && context.groupLabels?.[i] === context.groupLabels?.[terms.unit],
      ).length;
      return [
        text(tables.rankInGroup, "label"),
        shown(
          context,
          look(terms, scores.groupRanks ?? scores.ranks, a),
          nodeValue(results.groupRanks, root, terms.unit),
          "rank",
        ),
        live(
          `IF(${terms.group}="","",${saidFormula(profile.of, { count: { formula: members } })})`,
          group === "" ? "" : said(profile.of, { count }),
          "note",
        ),
      ];
    }
    case "gap":
      return [
        text(said(profile.gapTo, { reference: gapReferenceName(context) }), "label"),
        gapCell(context, terms, root),
        remarkCell(context, terms, "gap"),
      ];
    case "row": {
      const list = chosenBy(context) === "name" ? namesOn : codesOn;
      const unit = cell(terms.layout.unit, 0, 0, sheet, "both");
      return [
        text(profile.rowInTables, "note"),
        live(
          matchText(unit, columnRange(list(context, layout.sheets.Scores), 0, sheet), choices(context)),
          terms.unit + 1,
          "note",
        ),
        text("", "note"),
      ];
    }
  }
}

/** Beside a figure, what it is as if; blank while nothing is typed. */
function remarkCell(context: Context, terms: ProfileTerms, which: "score" | "gap"): PlanCell {
  const asIf = asIfRemark(context, terms, which);
  return asIf === null ? text("", "note") : live(asIf.formula, asIf.text, "note");
}

/** The same in every language. */
const ofAndAsIf = "{of}; {asIf}";

/** Of how many units, and the rank as if. */
function rankRemark(
  context: Context,
  terms: ProfileTerms,
  of: { readonly formula: string; readonly text: string },
): PlanCell {
  const asIf = asIfRemark(context, terms, "rank");
  if (asIf === null) return live(of.formula, of.text, "note");
  const both = saidFormula(ofAndAsIf, {
    of: { formula: of.formula },
    asIf: { formula: asIf.formula },
  });
  return live(
    `IF(${asIf.formula}="",${of.formula},${both})`,
    asIf.text === "" ? of.text : said(ofAndAsIf, { of: of.text, asIf: asIf.text }),
    "note",
  );
}
