import { moderationReasons } from "../../engine";
import { levelsInWords, type ModerationList, moderationOf } from "../../workbook/assessment";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** The cells that people should look at, with what settling each can change, and those that they settled. */
export function moderation({ results, source }: AnalysisContext): AnalysisOutcome {
  const list = moderationOf(results, source.assessment);
  if (list === null)
    return notPossible(
      "No indicator is rated: none of the Framework has its values from a table Ratings.",
      "Add a table Ratings with the columns Rater, Indicator, Unit and Level, and delete the columns of these indicators from Data.",
    );
  const { units } = results.model;
  const decide = list.open.filter(({ needsDecision }) => needsDecision).length;
  const lead = ({ cell, unit }: ModerationList["settled"][number]) => ({
    ...{ unit: cell.unit, name: units[unit]?.name ?? "", indicator: cell.item },
  });
  return found(
    {
      open: {
        rows: list.open.map((one): FindingRow => {
          const [bestRank, worstRank] = one.ranks;
          const [lowestScore, highestScore] = one.scores;
          return {
            ...lead(one),
            state: one.needsDecision ? "decide" : "look",
            ...{ why: one.reasons.join("; "), levels: levelsInWords(one.ratings.filter(isAnswer)) },
            ...{ raters: one.cell.ratings.length, spread: one.cell.spread, places: worstRank - bestRank },
            ...{ bestRank, worstRank, lowestScore, highestScore },
            evidence: one.evidence.sources.map(({ id }) => id).join("; "),
          };
        }),
        shown: [
          "unit",
          "indicator",
          "state",
          "why",
          "levels",
          "bestRank",
          "worstRank",
          "lowestScore",
          "highestScore",
        ],
      },
      reasons: {
        rows: moderationReasons
          .map((why): FindingRow => ({
            why,
            cells: list.open.filter(({ reasons }) => reasons.includes(why)).length,
          }))
          .filter(({ cells }) => cells !== 0),
        shown: ["why", "cells"],
      },
      settled: {
        rows: list.settled.map((one): FindingRow => ({
          ...lead(one),
          levels: levelsInWords(one.ratings.filter(isAnswer)),
          agreed: one.cell.agreed,
          notApplicable: Number.isNaN(one.cell.agreed),
          ...{ by: one.agreedRow?.by ?? "", date: one.agreedRow?.date ?? "" },
          ...{ reason: one.agreedRow?.reason ?? "" },
        })),
        shown: ["unit", "indicator", "levels", "agreed", "by", "date", "reason"],
      },
    },
    `${decide} of ${list.cells} cells need a decision; only worth a look: ${list.open.length - decide}; settled: ${list.settled.length}. Ranks and scores: of the unit in its index, over the levels that its raters gave (with too few raters: over all levels of the scale), one cell at a time.`,
    ...(list.notComputed === 0
      ? []
      : [`For ${list.notComputed} cells what settling can change was not computed: it would take too long.`]),
    ...(list.hasEvidence
      ? []
      : ["The workbook does not say what levels rest on: no cell is listed for having no evidence."]),
  );
}

const isAnswer = ({ level, isNotApplicable }: ModerationList["open"][number]["ratings"][number]): boolean =>
  isNotApplicable || !Number.isNaN(level);
