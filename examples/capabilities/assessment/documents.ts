import { readCsv, type CsvTable, type Line } from "../../workbook/csv";
import { seeded } from "../../workbook/random";

const header = ["Id", "Unit", "Indicator", "Kind", "Title", "Place", "Date", "Quality"] as const;

/** Kinds of evidence as the ratings name them: a letter for its id, a title, where it is kept, and its best quality. */
const kinds = {
  "Strategy document": { letter: "S", title: "Strategy of the city", place: "City archive", best: 3 },
  "Council paper": { letter: "P", title: "Paper of the council", place: "Minutes of the council", best: 3 },
  "Published data": { letter: "D", title: "Open data of the city", place: "City portal", best: 2 },
  Interview: { letter: "I", title: "Interview with senior staff", place: "Notes of the team", best: 1 },
} as const;

/** "C07-P": the paper of the council of the city C07. */
export function documentId(city: string, kind: string): string {
  const found = Object.entries(kinds).find(([name]) => name === kind);
  return found ? `${city}-${found[1].letter}` : kind;
}

/** One document of each kind per city; some are old. */
export function evidenceTable(): CsvTable {
  const random = seeded(7);
  const cities = readCsv("cities.csv").lines;
  const lines = cities.flatMap(({ uCode = "", uName = "" }) =>
    Object.entries(kinds).map(([kind, { title, place, best }]): Line => {
      const year = kind === "Interview" ? 2026 : 2026 - Math.floor(random() * random() * 8);
      const month = String(1 + Math.floor(random() * 5)).padStart(2, "0");
      return {
        Id: documentId(uCode, kind),
        Unit: uCode,
        Indicator: "",
        Kind: kind,
        Title: `${title}, ${uName}`,
        Place: place,
        Date: `${year}-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`,
        Quality: String(Math.max(kind === "Interview" ? 1 : 0, best - Math.floor(random() * 2.2))),
      };
    }),
  );
  return { header, lines };
}
