import type { Model } from "../../engine";
import { lastDayOf } from "./evidence-day";
import type { AssessmentTables, EvidenceRow } from "./assessment-tables";
import { isDocumentKind } from "./spoken-evidence";

/** Something that a level rests on. */
export interface EvidenceSource {
  /** The id in the table Evidence; as the raters wrote it where the workbook has no such table or no such id. */
  readonly id: string;
  /** The row of the table Evidence; null for what only the raters name. */
  readonly row: EvidenceRow | null;
  /** Whether it is a document: an interview is evidence but no document, and an id that no row has is nothing. */
  readonly isDocument: boolean;
}

/** What the level of a unit in an indicator rests on. */
export interface CellEvidence {
  readonly sources: readonly EvidenceSource[];
  /** Number of the sources that are documents. */
  readonly documents: number;
  /** The highest quality of its documents, 0 to 3; NaN where none is stated. */
  readonly quality: number;
  /** The last day that its newest document can be of, "2026-11-27"; "" where none has a date that can be read. */
  readonly newest: string;
}

/** Finds what the level of a unit in an indicator rests on, by their codes. */
export type EvidenceOfCell = (unit: string, indicator: string) => CellEvidence;

type EvidenceTables = Pick<AssessmentTables, "evidence" | "evidencePlace" | "ratings" | "round">;
type Units = Pick<Model, "units" | "panel">;

/** Sheets, analyses and views of the pane ask for that of the same index. */
const known = new WeakMap<EvidenceTables, { readonly units: Units; readonly of: EvidenceOfCell }>();

/** Whether a workbook says what levels rest on: it has a table Evidence, or ratings that name what they rest on. */
export const saysEvidence = ({
  evidencePlace,
  ratings,
}: Pick<AssessmentTables, "evidencePlace" | "ratings">): boolean =>
  evidencePlace !== null || ratings.some(({ evidence }) => evidence.length > 0);

const nothing: CellEvidence = { sources: [], documents: 0, quality: NaN, newest: "" };

/**
 * What each cell rests on: what the ratings of the scored round name, and the rows of Evidence that are about it. A row without a
 * unit is about all units; one without an indicator about all indicators, unless ratings name documents by their ids: then it
 * is behind the levels that name it alone. Each source counts once. It is prepared once, so that a large index is asked cell
 * by cell. In a panel a document about a subject is about it at all times.
 */
export function evidenceByCell(tables: EvidenceTables, units: Units = noUnits): EvidenceOfCell {
  const before = known.get(tables);
  if (before?.units === units) return before.of;
  const of = prepared(tables, units);
  known.set(tables, { units, of });
  return of;
}

const noUnits: Units = { units: [], panel: null };

function prepared(tables: EvidenceTables, { units, panel }: Units): EvidenceOfCell {
  const found = new Map<string, EvidenceSource[]>();
  const add = (unit: string | null, indicator: string | null, source: EvidenceSource): void => {
    const key = keyOf(unit, indicator);
    const known = found.get(key);
    if (known === undefined) found.set(key, [source]);
    else if (!known.some(({ id }) => id === source.id)) known.push(source);
  };
  const byId = new Map(tables.evidence.map((row) => [idKey(row.id), row]));
  // Where ratings name documents, one without an indicator is behind the levels that name it; else it would be behind all.
  const isNamed = tables.ratings.some(({ evidence }) => evidence.some((id) => byId.has(idKey(id))));
  for (const row of tables.evidence)
    if (row.indicator !== null || !isNamed) add(row.unit, row.indicator, sourceOf(row));
  const hasTable = tables.evidencePlace !== null;
  for (const { unit, item, round, evidence } of tables.ratings) {
    if (tables.round !== null && round !== tables.round) continue;
    for (const written of evidence) {
      const row = byId.get(idKey(written));
      if (row !== undefined) add(unit, item, sourceOf(row));
      else add(unit, item, { id: written, row: null, isDocument: !hasTable && isDocumentKind(written) });
    }
  }
  const subjects = new Map(units.map(({ code }, i) => [code, panel?.subjects[i] ?? code]));
  return (unit, indicator) => {
    const subject = subjects.get(unit) ?? unit;
    const places = [unit, ...(subject === unit ? [] : [subject]), null].flatMap((of) => [
      keyOf(of, indicator),
      keyOf(of, null),
    ]);
    const sources = places.flatMap((key) => found.get(key) ?? []);
    return sources.length === 0 ? nothing : summary(sources);
  };
}

function summary(sources: readonly EvidenceSource[]): CellEvidence {
  const distinct = [...new Map(sources.map((source) => [idKey(source.id), source])).values()];
  const documents = distinct.filter(({ isDocument }) => isDocument);
  const qualities = documents.flatMap(({ row }) =>
    row === null || Number.isNaN(row.quality) ? [] : [row.quality],
  );
  const days = documents.map(({ row }) => (row === null ? "" : lastDayOf(row.date)));
  return {
    sources: distinct,
    documents: documents.length,
    quality: qualities.length === 0 ? NaN : Math.max(...qualities),
    newest: days.reduce((newest, day) => (day > newest ? day : newest), ""),
  };
}

const sourceOf = (row: EvidenceRow): EvidenceSource => ({
  ...{ id: row.id, row },
  isDocument: row.kind === "" || isDocumentKind(row.kind),
});

const keyOf = (unit: string | null, indicator: string | null): string => JSON.stringify([unit, indicator]);

/** Ids are compared without case and outer space. */
const idKey = (id: string): string => id.trim().toLowerCase();
