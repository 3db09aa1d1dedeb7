import type { OpenModeration, SettledModeration } from "../../assessment";

/** Longer texts would fill the page. */
const maximumLength = 160;

/** What each rater names, and the documents that nobody names: "Ana: E12 Budget 2026; Ben: E31; E40 Strategy". */
export function evidenceInWords({ ratings, evidence }: OpenModeration | SettledModeration): string {
  const titles = new Map(evidence.sources.map(({ id, row }) => [plain(id), row?.title ?? ""]));
  const spelt = (id: string): string => {
    const title = titles.get(plain(id)) ?? "";
    return title === "" || title === id ? id : `${id} ${title}`;
  };
  const byRater = ratings.flatMap((row) =>
    row.evidence.length === 0 ? [] : [`${row.rater}: ${row.evidence.map(spelt).join(", ")}`],
  );
  const named = new Set(ratings.flatMap((row) => row.evidence.map(plain)));
  const others = evidence.sources.flatMap(({ id }) => (named.has(plain(id)) ? [] : [spelt(id)]));
  const all = [...byRater, ...others].join("; ");
  return all.length > maximumLength ? `${all.slice(0, maximumLength - 1)}…` : all;
}

const plain = (id: string): string => id.trim().toLowerCase();
