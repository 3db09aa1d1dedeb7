import { said } from "../../workbook/report";
import type { BriefDocument } from "./brief-input";
import type { BriefSubject } from "./brief-subject";

/** Title, kind, date and quality of a document; its id where it has no title, or where its title names another unit and none may be. */
export function evidenceText(subject: BriefSubject, unit: number, document: BriefDocument): string {
  const { words, anonymous } = subject;
  const { id, title, kind, date, quality } = document;
  const name = title === "" || (anonymous && namesAnother(subject, unit, title)) ? id : title;
  const details = [
    kind,
    date,
    ...(Number.isNaN(quality) ? [] : [said(words.brief.qualityOf, { quality })]),
  ].filter((part) => part !== "");
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

function namesAnother({ results: { model } }: BriefSubject, unit: number, title: string): boolean {
  const text = title.toLowerCase();
  return model.units.some(
    ({ code, name }, i) =>
      i !== unit && [code, name].some((word) => word !== "" && text.includes(word.toLowerCase())),
  );
}
