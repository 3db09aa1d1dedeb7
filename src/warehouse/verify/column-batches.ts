import type { Model } from "../../engine";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { usesGroups } from "./by-column";

/** Figures that are in memory at once: 128 MB. */
const maximumFigures = 16_000_000;

const sampleTable = "psci_sample";
const labelTable = "psci_labels";

/** All rows of some columns, in an order of their own that is the same for these columns. */
export interface ColumnBatch {
  /** Codes of the indicators of this batch. */
  readonly indicators: readonly string[];
  /** The figures of a code, one entry per row: an indicator, a denominator, the weights of units. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** The label of each row, where an indicator of the batch is filled within groups. */
  readonly labels: readonly (string | null)[] | null;
  /** For each unit of the sample the row that it is in. */
  readonly rows: Int32Array;
}

/**
 * Reads all rows of a table, as many indicators at once as fit: a scale is made of whole columns. The rows of one query
 * belong together; those of the next may come in another order, so each says where the units of the sample are.
 */
export async function* columnBatches(
  database: Database,
  table: OpenTable,
  { unit, columns }: TableIndex,
  { model, units }: { readonly model: Model; readonly units: readonly string[] },
): AsyncGenerator<ColumnBatch> {
  await database.run(
    `CREATE OR REPLACE TEMP TABLE ${sampleTable} AS SELECT unnest([${units.map(literal).join(", ")}]::VARCHAR[]) AS unit, ` +
      `generate_subscripts([${units.map(literal).join(", ")}]::VARCHAR[], 1) - 1 AS place`,
  );
  const label = columns[model.method.group ?? ""];
  const labels = label === undefined ? [] : await labelsOf(database, table, label);
  const together = Math.max(1, Math.floor(maximumFigures / Math.max(1, table.rowCount)));
  for (let from = 0; from < model.indicators.length; from += together) {
    const some = model.indicators.slice(from, from + together);
    const codes = [
      ...new Set(
        some.flatMap(({ code, denominator }) => [
          code,
          ...(denominator === null ? [] : [denominator]),
          ...(model.method.unitWeights === undefined ? [] : [model.method.unitWeights]),
        ]),
      ),
    ].filter((code) => columns[code] !== undefined);
    const isGrouped = label !== undefined && some.some(({ code }) => usesGroups(model, code));
    const selected = [
      ...codes.map((code) => `raw.${quoted(columns[code] ?? "")}::DOUBLE`),
      "sample.place::DOUBLE",
      ...(isGrouped ? ["labels.place::DOUBLE"] : []),
    ];
    const read = await database.figures(
      `SELECT ${selected.join(", ")} FROM ${table.sql} AS raw ` +
        `LEFT JOIN ${sampleTable} AS sample ON raw.${quoted(unit)}::VARCHAR = sample.unit` +
        (isGrouped
          ? ` LEFT JOIN ${labelTable} AS labels ON raw.${quoted(label)}::VARCHAR = labels.label`
          : ""),
    );
    const ofLabels = read[codes.length + 1];
    yield {
      indicators: some.map(({ code }) => code),
      values: new Map(codes.map((code, k) => [code, read[k] ?? new Float64Array(0)])),
      labels: ofLabels === undefined ? null : Array.from(ofLabels, (place) => labels[place] ?? null),
      rows: rowsOf(read[codes.length] ?? new Float64Array(0), units.length),
    };
  }
}

/** The labels of a group, each once, and a table of their places. */
async function labelsOf(
  database: Database,
  table: OpenTable,
  column: string,
): Promise<readonly (string | null)[]> {
  const text = `nullif(${quoted(column)}::VARCHAR, '')`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE ${labelTable} AS SELECT label, row_number() OVER (ORDER BY label) - 1 AS place ` +
      `FROM (SELECT DISTINCT ${text} AS label FROM ${table.sql}) WHERE label IS NOT NULL`,
  );
  const rows = await database.rows(`SELECT label FROM ${labelTable} ORDER BY place`);
  return rows.map(([label]) => String(label));
}

function rowsOf(places: Float64Array, units: number): Int32Array {
  const rows = new Int32Array(units).fill(-1);
  places.forEach((place, i) => {
    if (!Number.isNaN(place)) rows[place] = i;
  });
  return rows;
}
