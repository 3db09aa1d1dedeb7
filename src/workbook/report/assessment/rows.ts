import type { PlanCell } from "../../plan";
import { blank, range, text } from "../context/context";
import type { Assessed } from "./assess";
import type { AssessmentExhibit, AssessmentItem } from "./content";
import { sheetColumns } from "./sizes";

/** A row of the text of the sheet. */
export interface SheetRow {
  readonly kind: "heading" | "text" | "answer" | "blank";
  readonly cells: readonly PlanCell[];
}

const columns = sheetColumns;

/** The text of an assessment in rows: verdict, sentence, exhibits. */
export const sectionRows = ({ sections }: Pick<Assessed, "sections">): readonly SheetRow[] =>
  sections.flatMap(({ heading, items }, k) => [
    ...(k === 0 ? [] : [{ kind: "blank", cells: range(columns).map(() => blank) } as const]),
    { kind: "heading", cells: range(columns).map((j) => text(j === 0 ? heading : "", "heading")) },
    ...items.flatMap((item, i) => itemRows(item, exhibitsAfter(items, i))),
  ]);

/** The exhibits that follow a sentence: they stand beside it. */
function exhibitsAfter(items: readonly AssessmentItem[], i: number): readonly AssessmentExhibit[] {
  const found: AssessmentExhibit[] = [];
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k];
    if (item?.kind !== "exhibit") break;
    found.push(item);
  }
  return found;
}

function itemRows(item: AssessmentItem, exhibits: readonly AssessmentExhibit[]): readonly SheetRow[] {
  switch (item.kind) {
    case "exhibit":
      return [];
    case "prompt":
      return [
        { kind: "text", cells: row(blank, item.prompt, blank) },
        { kind: "answer", cells: row(blank, text(item.text, "entry"), blank) },
      ];
    case "sentence":
      return [{ kind: "text", cells: row(item.verdict?.cell ?? blank, item.cell, exhibitCell(exhibits)) }];
  }
}

const row = (verdict: PlanCell, sentence: PlanCell, exhibits: PlanCell): readonly PlanCell[] => [
  verdict,
  sentence,
  ...range(columns - 3).map(() => blank),
  exhibits,
];

/** "Table 8, Figure 2", with a link to the first of them. */
function exhibitCell(exhibits: readonly AssessmentExhibit[]): PlanCell {
  const [first] = exhibits;
  if (first === undefined) return blank;
  const names = exhibits.map(({ caption }) => caption.split(".")[0] ?? "");
  return { ...text(names.join(", "), "note"), link: first.link };
}
