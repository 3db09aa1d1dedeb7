import type { AssessmentTableName } from "../../../workbook/assessment";
import type { TextKey, Translate } from "../../strings/text";

const names = {
  ratings: "tableRatings",
  scale: "tableScale",
  agreed: "tableAgreed",
  evidence: "tableEvidence",
  stakeholders: "tableStakeholders",
  proposals: "tableProposals",
} as const satisfies Record<AssessmentTableName, TextKey>;

/** Tables of an assessment in one list. */
export const tableNames = (tables: readonly AssessmentTableName[], t: Translate): string =>
  tables.map((table) => t(names[table])).join(", ");
