import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fixtureRows, fixtureText } from "../support/fixtures";
import { goldenCases } from "../support/golden";

const goldenFiles = readdirSync(join(__dirname, "..", "fixtures", "golden")).filter(
  (file) => file.endsWith(".json") && file !== "manifest.json",
);

/** What the TAI files hold beside results: names, raw data, how they were made. */
const inputs = [
  "source",
  "indicators",
  "countries",
  "note",
  "goalposts",
  "country",
  "schooling_raw",
  "T19_constraint",
  "T20_AHP_matrix",
];

/** Every result that the fixtures have, as "file#case". */
export const references: readonly string[] = [
  ...goldenFiles.flatMap((file) => goldenCases(file).map((name) => `${file}#${name}`)),
  ...["tai23_published.json", "tai23_recomputed.json"].flatMap((file) =>
    keys(file, Object.keys(JSON.parse(fixtureText(`tai/${file}`)) as object)),
  ),
  ...["tai23_table15_schooling_normalisations.csv", "tai23_table23_table38_ranks.csv"].flatMap((file) =>
    keys(file, Object.keys(fixtureRows(`tai/${file}`)[0]!)),
  ),
];

function keys(file: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => !inputs.includes(name)).map((name) => `${file}#${name}`);
}
