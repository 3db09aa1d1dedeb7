import type { SheetPlan } from "../plan";
import { type ColumnDropDown, tableSheet } from "../template";
import tables from "./capabilities.json";
import { tableOf } from "./table-of";

interface Shown {
  readonly title: string;
  readonly guide: string;
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  readonly dropDowns?: readonly ColumnDropDown[];
}

const levels = ["1", "2", "3", "4", "5"];
const level = (list: readonly string[], prompt: string): ColumnDropDown => ({
  ...{ header: "Level", list, prompt, othersAllowed: true },
});

const shown = {
  Ratings: {
    title: "What each rater gave",
    guide:
      "Invented. One row per rater, city and judged indicator; n/a: it does not apply. The round of 2025 was a trial.",
    widths: [9, 10, 9, 9, 13, 13, 48, 9],
    frozenColumns: 3,
    dropDowns: [level([...levels, "n/a"], "What the levels mean is on the sheet Scale.")],
  },
  Scale: {
    title: "What the levels mean",
    guide: "For all judged indicators; a code in the first column would say it for one of them.",
    widths: [12, 9, 60, 9],
    frozenColumns: 2,
  },
  Agreed: {
    title: "Agreed levels",
    guide:
      "An agreed level counts before the ratings. A blank level is still open: type one, and it is used.",
    widths: [9, 10, 9, 15, 13, 66, 9],
    frozenColumns: 2,
    dropDowns: [level(levels, "What the levels mean is on the sheet Scale.")],
  },
  Evidence: {
    title: "The documents behind the levels",
    guide: "Invented. Quality: 0 (weak) to 3 (strong). The ratings name documents by their id.",
    widths: [10, 9, 10, 20, 44, 26, 13, 9],
    frozenColumns: 1,
  },
  Stakeholders: {
    title: "How people would weigh the capabilities",
    guide: "Invented. Each of ten people shares out 100 points.",
    widths: [16, 16, 9, 9],
    frozenColumns: 1,
  },
  Proposals: {
    title: "What to change of the framework",
    guide: "Invented. Keep, drop, move or reword an element, with the votes for and against it.",
    widths: [10, 11, 36, 9, 9, 48],
    frozenColumns: 1,
  },
} satisfies Readonly<Record<string, Shown>>;

/** A round of ratings that is half moderated, and what people think of the framework. */
export const exampleAssessment = (): readonly SheetPlan[] =>
  (Object.keys(shown) as readonly (keyof typeof shown)[]).map((name) => {
    // exactly its keys
    const { title, guide, widths, frozenColumns, dropDowns = [] }: Shown = shown[name];
    const { header, rows } = tableOf(tables[name]);
    return tableSheet({
      ...{ name, title, guide: [guide], header, widths, frozenColumns, dropDowns, beside: [] },
      rows: rows.map((cells) => cells.map((value) => ({ value, style: "input", format: "General" }))),
      tabColour: "009E73",
    });
  });
