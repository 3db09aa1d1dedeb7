import { type Comparison, type Measured, measure, type Tolerance } from "./comparison";
import { sections } from "./comparisons";
import { mutationsPage } from "./mutations/mutations-page";
import { uncoveredPage } from "./uncovered";

/** Below this the last bits of a sum decide, which are not the same on every machine. */
const least = 1e-12;

/** The smallest power of ten, or with `digits` figures the smallest number, that is no less. */
function above(x: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(x)) + 1 - digits);
  return Number((Math.ceil(x / unit - 1e-9) * unit).toPrecision(digits));
}

/**
 * The largest difference as an upper bound that is the same on every machine: to two figures where the other side is
 * rounded; else in whole decades, and for what is found by search (a tolerance above that of the golden files) no finer
 * than the tolerance.
 */
function bound(tolerance: Tolerance, largest: number): string {
  if (tolerance.kind === "exact") return largest === 0 ? "none" : "SOME";
  if (tolerance.kind === "absolute") return `up to ${above(Math.max(largest, 1e-4), 2)}`;
  const finest = tolerance.most > 1e-9 ? tolerance.most : least;
  return `below ${above(Math.max(largest, finest), 1) <= finest ? finest : 10 ** Math.ceil(Math.log10(largest))}`;
}

const asked = (tolerance: Tolerance): string =>
  tolerance.kind === "exact" ? "exact" : `${tolerance.most} ${tolerance.kind}`;

const nameOf = ({ subject }: Comparison): string =>
  "function" in subject ? `\`${subject.function}\`` : subject.method;

interface Line {
  readonly first: Comparison;
  readonly cases: readonly string[];
  readonly numbers: number;
  readonly largest: number;
}

/** Cases of one file that test the same thing in the same way share a line. */
function linesOf(
  comparisons: readonly Comparison[],
  measured: (one: Comparison) => Measured,
): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const comparison of comparisons) {
    const [file = "", name = ""] = comparison.against.split("#");
    const key = [nameOf(comparison), file, asked(comparison.tolerance)].join("|");
    const line = lines.get(key) ?? { first: comparison, cases: [], numbers: 0, largest: 0 };
    const { numbers, largest } = measured(comparison);
    lines.set(key, {
      first: line.first,
      cases: name === "" ? line.cases : [...line.cases, name],
      numbers: line.numbers + numbers,
      largest: Math.max(line.largest, largest),
    });
  }
  return [...lines.values()];
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(comparisons: readonly Comparison[], measured: (one: Comparison) => Measured): string {
  const lines = linesOf(comparisons, measured).map(({ first, cases, numbers, largest }) =>
    row([
      nameOf(first),
      [first.against.split("#")[0]!, cases.join(", ")].filter(Boolean).join(": "),
      first.source,
      String(numbers),
      bound(first.tolerance, largest),
      asked(first.tolerance),
    ]),
  );
  return [
    row(["What", "Against", "Computed by", "Numbers", "Largest difference", "Tolerance"]),
    row(["---", "---", "---", "--:", "---", "---"]),
    ...lines,
  ].join("\n");
}

const preface = `# What the numbers are compared with

Every method and analysis of the engine is compared with results from elsewhere: reference results of COINr and of code that shares nothing with this project ([tests/fixtures/golden](../tests/fixtures/golden/README.md)), the tables of the OECD and JRC *Handbook on Constructing Composite Indicators* ([tests/fixtures/tai](../tests/fixtures/tai/README.md)), published examples, and values that follow from a definition. \`npm run validation\` writes this page from the comparisons. A test fails when the page differs from them, when a difference is above its tolerance, or when a method or an analysis has no line.

Differences are relative to the expected value (near zero, to the largest of its column, at most 1), or absolute where the other side was printed rounded. They are upper bounds: powers of ten, never below 1e-12, because last bits differ between machines; for results of a search, no smaller than the tolerance. *Exact* is for ranks, counts, flags and lists: there is no difference. A missing value must be missing on both sides.
`;

/** The page docs/validation.md. */
export function validationPage(measured: (one: Comparison) => Measured = measure): string {
  const parts = Object.entries(sections).map(
    ([title, comparisons]) => `## ${title}\n\n${table(comparisons, measured)}\n`,
  );
  return [preface, ...parts, mutationsPage(), uncoveredPage()].join("\n");
}
