import type { ProblemDraft } from "../../problems";
import { reasonText, type Reason } from "../account/reasons";
import { listed } from "../cells/text";
import type { RoleOfColumn } from "../columns/roles";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";

/**
 * Problems of the columns of data without a Framework: a warning that lists the columns of figures that were not scored, an
 * error for each column whose role is not certain, and a note for each other column.
 */
export function unscoredColumnProblems(
  { region, headerRow, facts }: FoundData,
  roles: ReadonlyMap<Header, RoleOfColumn>,
): readonly ProblemDraft[] {
  const at = ({ column }: Header): ProblemDraft["cell"] => ({ sheet: region.sheet, row: headerRow, column });
  const kindOf = new Map(facts.columns.map(({ header, kind }) => [header, kind]));
  const titleOf = (header: Header): string => header.name ?? header.text;
  const unsure = [...roles].filter(
    ([header, { certainty }]) => certainty === "unsure" && kindOf.get(header) === "numbers",
  );
  const isOut = ({ role }: RoleOfColumn): boolean => role !== "indicator" && role !== "group";
  const out = [...roles].filter((one) => isOut(one[1]) && !unsure.includes(one));
  const figures = out.filter(([header]) => kindOf.get(header) === "numbers");
  const rest = out.filter(([header]) => kindOf.get(header) !== "numbers");
  const [firstFigure] = figures;
  return [
    ...unsure.map(([header, role]): ProblemDraft => ({
      code: isOut(role) ? "column-unsure-left-out" : "column-unsure",
      severity: "error",
      cell: at(header),
      details: { title: titleOf(header), ...inDetails(role.doubt ?? role.reason) },
    })),
    ...(firstFigure
      ? [
          {
            code: "columns-not-scored",
            severity: "warning",
            cell: at(firstFigure[0]),
            details: { known: listed(figures.map(([header]) => titleOf(header))) },
          } satisfies ProblemDraft,
        ]
      : []),
    ...rest.map(([header]): ProblemDraft => ({
      code: "column-ignored",
      severity: "note",
      cell: at(header),
      details: { title: titleOf(header) },
    })),
  ];
}

/** The reason in English, with its key and names for other languages. */
const inDetails = (reason: Reason): ProblemDraft["details"] => ({
  reason: reasonText(reason),
  reasonKey: reason.key,
  ...Object.fromEntries(Object.entries(reason.names).map(([name, value]) => [`reason.${name}`, value])),
});
