import type { PlanCell } from "../../plan";
import { isOlderThan } from "../../assessment";
import { blank, indicatorAt, live, range, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { cell } from "../formulas/ranges";
import { said } from "../words";
import type { EvidenceLayout } from "./layout";

/** Longer lists nobody reads; the matrix has every cell. */
const maximumListed = 500;

/** Cells with a value that no document is behind, and those whose newest document is old. */
export function listCells(context: Context, layout: EvidenceLayout): readonly (readonly PlanCell[])[] {
  const { evidence, tables } = context.words;
  const { model, unitLabels } = context;
  const { places, documents, newest, dates, sheet, asOf, limits } = layout;
  const stateOf = (count: number, day: string): string =>
    count === 0
      ? evidence.none
      : isOlderThan(day, limits.values.years, asOf?.day ?? "")
        ? evidence.isOld
        : "";
  const found = places.flatMap((place, k) =>
    range(model.units.length).flatMap((i) => {
      const own = layout.cell(place, i);
      if (own?.hasValue !== true) return [];
      const state = stateOf(own.evidence.documents, own.evidence.newest);
      return state === "" ? [] : [{ place, k, i, state, evidence: own.evidence }];
    }),
  );
  const cut = found.length - maximumListed;
  const wide = (cells: readonly PlanCell[]): readonly PlanCell[] => [
    ...cells,
    ...range(columns - cells.length).map(() => blank),
  ];
  return [
    wide([text(evidence.listTitle, "heading")]),
    wide([
      text(
        cut > 0
          ? said(evidence.listCut, { shown: maximumListed, count: cut })
          : found.length === 0
            ? evidence.listEmpty
            : evidence.listText,
        "note",
      ),
    ]),
    [
      ...[tables.code, tables.unit, tables.code, evidence.state, tables.indicator],
      ...["", "", evidence.restsOn],
    ].map((word) => text(word, "header")),
    ...found.slice(0, maximumListed).map(({ place, k, i, state, evidence: own }) => {
      const indicator = indicatorAt(context, place);
      const docs = cell(documents, i, k, sheet);
      const day = cell(newest, i, k, sheet);
      const old = `AND(ISNUMBER(${day}),${day}<${cell(dates, 1, 0, sheet, "both")})`;
      return [
        text(model.units[i]?.code ?? "", "code"),
        text(unitLabels[i] ?? "", "label"),
        text(indicator.code, "code"),
        live(
          `IF(${docs}=0,${formulaText(evidence.none)},IF(${old},${formulaText(evidence.isOld)},""))`,
          state,
          "text",
        ),
        // A long name continues over the two cells after it.
        ...[text(indicator.name), blank, blank],
        text(own.sources.map(({ id }) => id).join("; "), "note"),
      ];
    }),
  ];
}

const columns = 8;
