import type { CsvTable, Line } from "../../workbook/csv";
import { seeded } from "../../workbook/random";
import { capabilityColours } from "../colours";

const capabilities = Object.keys(capabilityColours);

/** Who shares out points, and the capability that each group cares for most. */
const groups = {
  "City teams": { favours: "RD", people: ["Abara", "Lindqvist", "Novak", "Silva"] },
  Funders: { favours: "LE", people: ["Brandt", "Haddad", "Okafor"] },
  Researchers: { favours: "SA", people: ["Chen", "Duarte", "Ferro"] },
} as const;

/** Ten people share 100 points each out over the capabilities. */
export function stakeholdersTable(): CsvTable {
  const random = seeded(12);
  const lines = Object.entries(groups).flatMap(([Group, { favours, people }]) =>
    people.flatMap((Participant) => {
      const liking = capabilities.map((code) => 1 + random() + (code === favours ? 1.2 : 0));
      const total = liking.reduce((sum, x) => sum + x, 0);
      const points = liking.map((x) => Math.round((x / total) * 20) * 5);
      points[0] = (points[0] ?? 0) + 100 - points.reduce((sum, x) => sum + x, 0);
      return capabilities.map((Node, i): Line => ({
        Participant,
        Group,
        Node,
        Points: String(points[i] ?? 0),
      }));
    }),
  );
  return { header: ["Participant", "Group", "Node", "Points"], lines };
}

/** What the group proposes to change of the framework, with its votes. */
export function proposalsTable(): CsvTable {
  return {
    header: ["Node", "Proposal", "To", "For", "Against", "Note"],
    lines: [
      row("SA2c", "drop", "", 6, 4, "The age of a plan says little of its use."),
      row("AP2b", "move", "LE2", 3, 7, "Scrutiny is a way to learn."),
      row("BC1a", "keep", "", 9, 1, ""),
      row(
        "RD1a",
        "reword",
        "Change of services by what users say",
        8,
        2,
        "The present name is not understood.",
      ),
    ],
  };
}

const row = (Node: string, Proposal: string, To: string, yes: number, no: number, Note: string): Line => ({
  ...{ Node, Proposal, To, Note },
  ...{ For: String(yes), Against: String(no) },
});
