import type { CsvTable } from "../../workbook/csv";

/** The five levels of every rated indicator. */
export function scaleTable(): CsvTable {
  const meanings = [
    "Absent: nobody is in charge, nothing is written",
    "Begun: single efforts that depend on persons",
    "Defined: a routine that is written and known",
    "Practised: the routine is used and reviewed every year",
    "Leading: others learn from it, and it is improved by results",
  ];
  return {
    header: ["Indicator", "Level", "Meaning", "Value"],
    lines: meanings.map((Meaning, i) => ({
      Indicator: "",
      Level: String(i + 1),
      Meaning,
      Value: String(i + 1),
    })),
  };
}
