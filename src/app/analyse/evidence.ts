import { limitOf } from "../../engine";
import { evidenceAsOf, evidenceCoverage, isOlderThan, unitEvidence } from "../../workbook/assessment";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** What the levels rest on: how far each unit and indicator has documents, and the cells that have none or old ones. */
export function evidence({ results, source, root }: AnalysisContext): AnalysisOutcome {
  const { model } = results;
  const { assessment } = source;
  const coverage = assessment ? evidenceCoverage(model, assessment) : null;
  if (assessment === undefined || coverage === null)
    return notPossible(
      "The workbook does not say what its levels rest on.",
      "Add a table Evidence (Id, Unit, Indicator, Kind, Title, Place, Date, Quality), or a column Evidence to Ratings.",
    );
  const asOf = evidenceAsOf(assessment);
  const on = asOf?.day ?? "";
  const years = limitOf(model, "years");
  const isOld = (day: string): boolean => isOlderThan(day, years, on);
  const known = coverage.cells.filter(({ hasValue }) => hasValue);
  const shareOf = (cells: typeof known): number =>
    cells.length === 0 ? NaN : cells.filter((cell) => cell.evidence.documents > 0).length / cells.length;
  return found(
    {
      units: {
        rows: unitEvidence(results, coverage, years, on).map((own, i): FindingRow => ({
          ...{ unit: model.units[i]?.code ?? "", name: model.units[i]?.name ?? "" },
          ...{ cells: own.cells, withDocument: own.documents },
          share: own.cells === 0 ? NaN : own.documents / own.cells,
          ...{ scoreShare: own.scoreShares[root] ?? NaN, old: own.old, quality: own.quality },
        })),
      },
      indicators: {
        rows: coverage.indicators.map((j): FindingRow => {
          const cells = known.filter(({ indicator }) => indicator === j);
          const { code = "", name = "" } = model.indicators[j] ?? {};
          const old = cells.filter((cell) => isOld(cell.evidence.newest)).length;
          return { indicator: code, name, cells: cells.length, share: shareOf(cells), old };
        }),
      },
      cells: {
        rows: known
          .filter(({ evidence: own }) => own.documents === 0 || isOld(own.newest))
          .map(({ unit, indicator, evidence: own }): FindingRow => ({
            ...{ unit: model.units[unit]?.code ?? "", indicator: model.indicators[indicator]?.code ?? "" },
            state: own.documents === 0 ? "no document" : "old",
            ...{ newest: own.newest, quality: own.quality },
            restsOn: own.sources.map(({ id }) => id).join("; "),
          })),
      },
    },
    `share: cells with a value that have a document. scoreShare: weight of the indicators with a document over that of all with a value. An interview is no document.`,
    asOf === null
      ? "No document has a date, so none is old."
      : `old: the newest document is from more than ${years} years before ${on}, ${asOf.by === "round" ? "the end of the round" : "the newest date of a document or a rating"}.`,
  );
}
