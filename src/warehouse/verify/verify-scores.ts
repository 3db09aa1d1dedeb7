import type { EngineProblem, Model, Results } from "../../engine";
import type { ResultColumn, Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { RunRecord, TableIndex } from "../score";
import type { OpenTable } from "../table";
import { checkParameters } from "./check-parameters";
import { checkRanks } from "./check-ranks";
import { isSame, type ScoresDifference } from "./difference";
import { engineRun } from "./engine-run";
import { sampleUnits, type SampleWanted } from "./sample-units";

export interface ScoresToVerify {
  /** The table of scores, and that of its parameters, as SQL names them; null where the parameters are not there. */
  readonly scores: string;
  readonly parameters: string | null;
  readonly record: RunRecord;
  readonly script: Script;
  readonly model: Model;
  readonly wanted: SampleWanted;
}

/** What was compared, and what differs. */
export interface VerifiedScores {
  readonly differences: readonly ScoresDifference[];
  /** Number of units that the engine computed again. */
  readonly units: number;
  /** Whether the engine scored the whole table: then ranks of these units are its own too. */
  readonly isWhole: boolean;
  /** Why the engine could not compute these units; empty where it did. */
  readonly problems: readonly EngineProblem[];
}

/** Compares a table of scores with what the engine makes of the raw table that it came from. */
export async function verifyScores(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  given: ScoresToVerify,
): Promise<VerifiedScores> {
  const { script, scores, parameters, record, model, wanted } = given;
  const none = { units: 0, isWhole: false, problems: [] };
  const ofFile = [
    ...(record.psci_hash === script.hash
      ? []
      : [{ kind: "hash", found: record.psci_hash, expected: script.hash } as const]),
    ...(await columnDifferences(database, script, scores)),
  ];
  if (ofFile.length > 0) return { ...none, differences: ofFile };
  const differences = [
    ...(await unitDifferences(database, table, index, { script, scores })),
    ...(parameters === null ? [] : await checkParameters(database, script, parameters)),
    ...(model.method.ranks === "competition" ? await checkRanks(database, script, scores) : []),
  ];
  const units = await sampleUnits(database, table, index, { script, scores, wanted });
  const run = await engineRun(database, table, index, { model, units });
  if (!run.ok) return { ...none, differences, problems: run.problems };
  const values = await valueDifferences(database, run.results, {
    script,
    scores,
    units,
    isWhole: run.isWhole,
  });
  return {
    differences: [...differences, ...values],
    units: units.length,
    isWhole: run.isWhole,
    problems: [],
  };
}

async function columnDifferences(
  database: Database,
  { columns }: Script,
  scores: string,
): Promise<readonly ScoresDifference[]> {
  const found = (await database.rows(`DESCRIBE SELECT * FROM ${scores}`)).map(([name]) => String(name));
  const expected = columns.map(({ column }) => column);
  return [
    ...expected
      .filter((name) => !found.includes(name))
      .map((column) => ({ kind: "columns", column, isExtra: false }) as const),
    ...found
      .filter((name) => !expected.includes(name))
      .map((column) => ({ kind: "columns", column, isExtra: true }) as const),
  ];
}

async function unitDifferences(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { script, scores }: { readonly script: Script; readonly scores: string },
): Promise<readonly ScoresDifference[]> {
  const [own, theirs] = [
    `SELECT ${quoted(index.unit)}::VARCHAR FROM ${table.sql}`,
    `SELECT ${quoted(script.columns.find(({ kind }) => kind === "unit")?.column ?? "")}::VARCHAR FROM ${scores}`,
  ];
  const [[count] = []] = await database.rows(`SELECT count(*) FROM ${scores}`);
  const some = async (query: string, isExtra: boolean): Promise<readonly ScoresDifference[]> =>
    (await database.rows(`${query} LIMIT 5`)).map(
      ([unit]) => ({ kind: "units", unit: String(unit), isExtra }) as const,
    );
  return [
    ...(Number(count) === table.rowCount
      ? []
      : [{ kind: "rows", found: Number(count), expected: table.rowCount } as const]),
    ...(await some(`${own} EXCEPT ${theirs}`, false)),
    ...(await some(`${theirs} EXCEPT ${own}`, true)),
  ];
}

async function valueDifferences(
  database: Database,
  results: Results,
  {
    script,
    scores,
    units,
    isWhole,
  }: {
    readonly script: Script;
    readonly scores: string;
    readonly units: readonly string[];
    readonly isWhole: boolean;
  },
): Promise<readonly ScoresDifference[]> {
  const compared = script.columns.filter(
    ({ kind }) => kind === "score" || kind === "normalised" || (kind === "rank" && isWhole),
  );
  const unit = `${quoted(script.columns.find(({ kind }) => kind === "unit")?.column ?? "")}::VARCHAR`;
  const rows = await database.rows(
    `SELECT ${[unit, ...compared.map(({ column }) => `${quoted(column)}::DOUBLE`)].join(", ")} FROM ${scores} ` +
      `WHERE ${unit} IN (${units.map(literal).join(", ")})`,
  );
  const places = new Map(results.model.units.map(({ code }, i) => [code, i]));
  const expected = compared.map((column) => expectedColumn(results, column));
  return rows.flatMap(([code, ...values]) => {
    const place = places.get(String(code));
    if (place === undefined) return [];
    return values.flatMap((value, k): readonly ScoresDifference[] => {
      const found = typeof value === "number" ? value : null;
      const figure = expected[k]?.[place] ?? NaN;
      if (expected[k] === undefined || isSame(found, figure)) return [];
      const column = compared[k]?.column ?? "";
      return [
        { kind: "value", unit: String(code), column, found, expected: Number.isNaN(figure) ? null : figure },
      ];
    });
  });
}

/** What the engine has for a column of the scores. */
function expectedColumn(
  { model, scores, ranks, normalised }: Results,
  { kind, code }: ResultColumn,
): Float64Array | undefined {
  if (kind === "normalised") return normalised[model.indicators.findIndex((each) => each.code === code)];
  const node = model.framework.findIndex((each) => each.code === code);
  return kind === "rank" ? ranks[node] : scores[node];
}
