import type { EngineProblem, Model, Results } from "../../engine";
import type { ResultColumn, Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import {
  type MoreOfScript,
  parametersDigest,
  readyScript,
  type RunRecord,
  scriptOf,
  type TableIndex,
} from "../score";
import type { OpenTable } from "../table";
import { checkParameters } from "./check-parameters";
import { checkRanks } from "./check-ranks";
import { checkRows } from "./check-rows";
import { isSame, type ScoresDifference } from "./difference";
import { engineRun, type EngineRun } from "./engine-run";
import { frozenScale } from "./frozen-scale";
import { sampleUnits, type SampleWanted } from "./sample-units";

export interface ScoresToVerify {
  /** The table of scores, and that of its parameters, as SQL names them; null where the parameters are not there. */
  readonly scores: string;
  readonly parameters: string | null;
  /** The parameters of another table that the scores were made with; null for those of the raw table. */
  readonly frozen: string | null;
  readonly record: RunRecord;
  readonly script: Script;
  readonly model: Model;
  readonly wanted: SampleWanted;
  /** A word drawn at random: which rows are compared together follows from it. */
  readonly word: string;
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
  /** What of the method takes all figures at once, of a table that is too large for it; null where the engine computed units. */
  readonly takesAll: string | null;
}

/**
 * Compares a table of scores with the raw table that it came from: its hash, columns and units; its parameters and the rows of
 * all units with a second run of the method in the database; the ranks of all units with the engine's; and a sample of units
 * with what the engine makes of the raw values, on a scale that it makes itself.
 */
export async function verifyScores(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  given: ScoresToVerify,
  done: (what: string) => void,
): Promise<VerifiedScores> {
  const { script, scores, record, model, wanted, frozen } = given;
  const none = { units: 0, isWhole: false, problems: [], takesAll: null };
  const ofFile = [
    ...(record.psci_hash === script.hash
      ? []
      : [{ kind: "hash", found: record.psci_hash, expected: script.hash } as const]),
    ...(await columnDifferences(database, script, scores)),
  ];
  if (ofFile.length > 0) return { ...none, differences: ofFile };
  done("Comparing the units");
  const ofUnits = await unitDifferences(database, table, index, { script, scores });
  done("Running the method again in the database");
  const ofRun = await runDifferences(database, table, index, given);
  done("Ranking all units again");
  const ofRanks = await checkRanks(database, script, scores, model.method.ranks);
  const differences = [...ofUnits, ...ofRun, ...ofRanks];
  done("Computing units again in the engine");
  const units = await sampleUnits(database, table, index, { script, scores, wanted });
  const run = await engineRun(database, table, index, {
    ...{ model, units },
    frozen: frozen === null ? null : await frozenScale(database, frozen, model),
  });
  if (!run.ok)
    return "takesAll" in run
      ? { ...none, differences, takesAll: run.takesAll }
      : { ...none, differences, problems: run.problems };
  const values = await valueDifferences(database, run, { script, scores, units });
  return {
    ...none,
    differences: [...differences, ...values],
    units: units.length,
    isWhole: run.ranks !== null,
  };
}

/** What a second run of the method over the raw table has otherwise: parameters, and rows of all units. */
async function runDifferences(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { scores, parameters, record, frozen, word }: ScoresToVerify,
): Promise<readonly ScoresDifference[]> {
  const again = (more: MoreOfScript) => scriptOf(table, index, frozen, { ...more, scoresOnly: true });
  const asked = again({});
  // The same method was written as SQL before: nothing of it is refused now.
  if (!asked.ok) throw new Error(asked.problems.map(({ code }) => code).join(", "));
  const script = await readyScript(database, asked.script, undefined, again);
  const made = script.steps.find(({ name }) => name === "scores")?.query ?? "";
  const isOwn =
    parameters === null || (await parametersDigest(database, parameters)) === record.psci_parameters;
  return [
    ...(isOwn ? [] : [{ kind: "digest" } as const]),
    ...(parameters === null ? [] : await checkParameters(database, script.parametersTable, parameters)),
    ...(await checkRows(database, script, { made, given: scores, rows: table.rowCount, word })),
  ];
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
  { results, ranks }: EngineRun & { readonly ok: true },
  {
    script,
    scores,
    units,
  }: { readonly script: Script; readonly scores: string; readonly units: readonly string[] },
): Promise<readonly ScoresDifference[]> {
  const compared = script.columns.filter(
    ({ kind }) => kind === "score" || kind === "normalised" || (kind === "rank" && ranks !== null),
  );
  const unit = `${quoted(script.columns.find(({ kind }) => kind === "unit")?.column ?? "")}::VARCHAR`;
  const rows = await database.rows(
    `SELECT ${[unit, ...compared.map(({ column }) => `${quoted(column)}::DOUBLE`)].join(", ")} FROM ${scores} ` +
      `WHERE ${unit} IN (${units.map(literal).join(", ")})`,
  );
  const places = new Map(results.model.units.map(({ code }, i) => [code, i]));
  const expected = compared.map((column) => expectedColumn(results, ranks, column));
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
  { model, scores, normalised }: (EngineRun & { readonly ok: true })["results"],
  ranks: Results["ranks"] | null,
  { kind, code }: ResultColumn,
): Float64Array | undefined {
  if (kind === "normalised") return normalised[model.indicators.findIndex((each) => each.code === code)];
  const node = model.framework.findIndex((each) => each.code === code);
  return kind === "rank" ? ranks?.[node] : scores[node];
}
