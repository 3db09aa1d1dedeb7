import { plain, textOf } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { agreedTable, ratingTable } from "../words/rating-columns";
import type { FoundAssessment } from "./find-assessment";

/** Whether Ratings or Agreed have something about an indicator, by code or name: before it is known what Data and Framework hold. */
export function mentionedIn({
  tables: { ratings, agreed },
}: FoundAssessment): (code: string, name: string) => boolean {
  const texts = new Set<string>();
  if (ratings) {
    const { columns } = matchNearly(ratings.headers, ratingTable);
    if (columns.indicator) addTexts(ratings, columns.indicator, texts);
    // Where indicators stand across, the headers name them.
    else for (const { text } of ratings.headers) texts.add(plain(text));
  }
  const ofAgreed = agreed && matchNearly(agreed.headers, agreedTable).columns.indicator;
  if (agreed && ofAgreed) addTexts(agreed, ofAgreed, texts);
  return (code, name) => texts.has(plain(code)) || texts.has(plain(name));
}

function addTexts({ region, headerRow }: FoundTable, { column }: Header, texts: Set<string>): void {
  const written = new Set<string>();
  for (let row = headerRow + 1; row <= region.lastRow; row++) written.add(textOf(region.value(row, column)));
  written.delete("");
  for (const text of written) texts.add(plain(text));
}
