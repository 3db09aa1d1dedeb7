import type { Problem } from "../problem";
import { startingGroup, startingNodes } from "../starting-index";
import { problemOf } from "./draft";
import { shortList } from "./short-list";

/** Fewer samples than this are reported one by one. */
const minimumGathered = 3;

const samples = new Set(startingNodes.filter(({ level }) => level === 1).map(({ code }) => code));
/** As messages name them: "Indicator a of routine SA1 (SA1a)". */
const labelled = new Map(startingNodes.map(({ code, name }) => [`${name} (${code})`, code]));
const groupLabel = `${startingGroup.name} (${startingGroup.code})`;

const nothingLeft = ["data-without-indicators", "nothing-scored"];
const noFigures = ["indicator-without-column", "indicator-all-missing"];

/**
 * When the Framework still lists the template's sample indicators and they have no figures, one problem replaces all that
 * have this cause. It names the columns that have figures but are not in the Framework. The other problems stay.
 */
export function withTemplateLeft(problems: readonly Problem[]): readonly Problem[] {
  const lacking = problems.filter(
    (problem) => noFigures.includes(problem.code) && sampleOf(problem) !== null,
  );
  const codes = [...new Set(lacking.flatMap((problem) => sampleOf(problem) ?? []))];
  if (codes.length < minimumGathered) return problems;
  const placeless = problems.filter(isPlaceless);
  const columns = placeless.flatMap(columnsOf);
  const cell =
    lacking.find(({ code }) => code === "indicator-without-column")?.cell ?? lacking[0]?.cell ?? null;
  const known = shortList(codes);
  if (columns.length === 0) {
    const left = problemOf({
      code: "template-half-filled",
      severity: "warning",
      cell,
      details: { count: String(codes.length), known },
    });
    return [...problems.filter((problem) => !lacking.includes(problem)), left];
  }
  const isUnscored = problems.some(({ code }) => code === "nothing-scored");
  const follows = (problem: Problem): boolean =>
    isOfTemplate(problem) || (isUnscored && problem.code === "unit-not-scored");
  const explained = new Set([...lacking, ...placeless, ...problems.filter(follows)]);
  const first = problemOf({
    code: "framework-of-template",
    severity: "error",
    cell,
    details: { known, columns: columns.join(", ") },
  });
  return [first, ...problems.filter((problem) => !explained.has(problem))];
}

const sampleOf = ({ sentence }: Problem): string | null => {
  const code = labelled.get(sentence?.names["node"] ?? sentence?.names["indicator"] ?? "");
  return code !== undefined && samples.has(code) ? code : null;
};

/** Whether a column of figures has no place in the Framework: it is not listed, or its parent is a sample indicator. */
const isPlaceless = ({ code, sentence }: Problem): boolean =>
  code === "column-without-indicator" ||
  (code === "node-parent-unknown" && samples.has(sentence?.names["parent"] ?? ""));

const columnsOf = ({ code, sentence }: Problem): readonly string[] => {
  const text = sentence?.names[code === "column-without-indicator" ? "known" : "node"];
  return text === undefined ? [] : [text];
};

/** Whether a problem has the same cause: nothing to score, an empty aggregate or the group of the template. */
const isOfTemplate = ({ code, sentence }: Problem): boolean => {
  const node = sentence?.names["node"] ?? "";
  if (nothingLeft.includes(code)) return true;
  if (code === "aggregate-empty" || code === "node-without-children") return labelled.has(node);
  if (code === "group-without-column") return node === groupLabel;
  return code === "group-column-unknown" && sentence?.names["found"] === startingGroup.code;
};
