import { seeded } from "../../workbook/random";
import { readCsv, type CsvTable, type Line } from "../../workbook/csv";
import { documentId } from "./documents";

const header = ["Unit", "Indicator", "Rater", "Level", "Evidence", "Date", "Note", "Round"] as const;

/** Cells that nobody could rate because the city has no such task: the raters say so. */
const notApplicable = 4;
/** Cities and raters of the trial in the year before. */
const trial = { cities: 20, raters: ["R1", "R2"] } as const;

/** The ratings of two rounds: a trial of some cities in 2025, and all cities in 2026. */
export function ratingsTable(): CsvTable {
  const now = readCsv("ratings.csv").lines;
  return { header, lines: [...before(now), ...now.map(row2026), ...withoutTask(now)] };
}

const row2026 = (line: Line): Line => ({
  ...rated(line, "2026"),
  Note:
    line.Evidence === "Interview" && line.Level === "5" ? "No document was shown for the highest level." : "",
});

const rated = (
  { uCode = "", iCode = "", Rater = "", Level = "", Evidence = "" }: Line,
  round: string,
): Line => ({
  Unit: uCode,
  Indicator: iCode,
  Rater,
  Level,
  Evidence: documentId(uCode, Evidence),
  Date: `${round}-0${3 + (Number(Rater.slice(1)) % 3)}-1${uCode.at(-1) ?? ""}`,
  Note: "",
  Round: round,
});

/** The year before, cities were at the same level or one below it. */
function before(now: readonly Line[]): readonly Line[] {
  const random = seeded(2025);
  const cities = new Set(citiesOf(now).slice(0, trial.cities));
  return now
    .filter(({ uCode = "", Rater = "" }) => cities.has(uCode) && trial.raters.some((one) => one === Rater))
    .map((line) => {
      const level = Math.max(1, Number(line.Level) - (random() < 0.35 ? 1 : 0));
      return rated({ ...line, Level: String(level) }, "2025");
    });
}

/** Rows "n/a" for the first cells without a rating. */
function withoutTask(now: readonly Line[]): readonly Line[] {
  const known = new Set(now.map(({ uCode, iCode }) => `${uCode} ${iCode}`));
  const indicators = [...new Set(now.map(({ iCode = "" }) => iCode))];
  const blank = citiesOf(now).flatMap((uCode) =>
    indicators.filter((iCode) => !known.has(`${uCode} ${iCode}`)).map((iCode) => ({ uCode, iCode })),
  );
  return blank.slice(0, notApplicable).flatMap((cell) =>
    ["R1", "R2", "R3"].map((Rater): Line => ({
      ...rated({ ...cell, Rater, Level: "n/a" }, "2026"),
      Evidence: "",
      Note: "The city has no such task: it belongs to the region.",
    })),
  );
}

const citiesOf = (lines: readonly Line[]): readonly string[] => [
  ...new Set(lines.map(({ uCode = "" }) => uCode)),
];
