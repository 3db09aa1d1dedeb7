import type { HostErrorCode } from "../../app/live-port";
import type { Failure, RefusalCode } from "../../app/session";
import type { TextKey, Translate } from "../strings/text";

interface FailureWords {
  readonly title: string;
  readonly wayOut: string;
  readonly written: string;
}

type FailureCode = HostErrorCode | RefusalCode | "block-in-the-way" | "cancelled";

/** Each failure with its sentence without a subject, its sentence with a subject, and what to do. */
const sentences = {
  "cell-in-edit-mode": ["failEditMode", "failEditMode", "failEditModeOut"],
  "sheet-protected": ["failProtected", "failProtectedSheet", "failProtectedOut"],
  "structure-protected": ["failStructure", "failStructure", "failStructureOut"],
  "sheet-gone": ["failGone", "failGoneSheet", "failGoneOut"],
  "payload-too-large": ["failPayload", "failPayload", "failPayloadOut"],
  "api-missing": ["failApi", "failApiMember", "failApiOut"],
  "connection-lost": ["failConnection", "failConnection", "failConnectionOut"],
  "host-busy": ["failHostBusy", "failHostBusy", "failHostBusyOut"],
  unexpected: ["failUnexpected", "failUnexpectedSubject", "failUnexpectedOut"],
  "block-in-the-way": ["failBlocked", "failBlockedCells", "failBlockedOut"],
  cancelled: ["failCancelled", "failCancelled", "failCancelledOut"],
  "not-scored": ["failNotScored", "failNotScored", "failNotScoredOut"],
  "never-scored": ["failNeverScored", "failNeverScored", "failNeverScoredOut"],
  "no-index": ["failNoIndex", "failNoIndex", "failNoIndexOut"],
  "weight-locked": ["failLocked", "failLockedNode", "failLockedOut"],
  "weight-not-allowed": ["failWeight", "failWeight", "failWeightOut"],
  "no-weight-cell": ["failNoWeightCell", "failNoWeightCellNode", "failNoWeightCellOut"],
  "cell-is-formula": ["failFormula", "failFormulaCell", "failFormulaOut"],
  "cell-in-the-way": ["failInTheWay", "failInTheWayCell", "failInTheWayOut"],
  "not-taken": ["failNotTaken", "failNotTakenCell", "failNotTakenOut"],
  "tables-exist": ["failTablesExist", "failTablesExistNames", "failTablesExistOut"],
  "framework-exists": ["failFrameworkExists", "failFrameworkExistsName", "failFrameworkExistsOut"],
  "column-without-title": ["failNoTitle", "failNoTitleCell", "failNoTitleOut"],
  "role-of-aggregate": ["failRoleAggregate", "failRoleAggregateNode", "failRoleAggregateOut"],
  "no-role-cell": ["failNoRoleCell", "failNoRoleCellColumn", "failNoRoleCellOut"],
  "role-not-taken": ["failRoleNotTaken", "failRoleNotTakenColumn", "failRoleNotTakenOut"],
  "not-loaded": ["failNotLoaded", "failNotLoaded", "failNotLoadedOut"],
  "no-test": ["failNoTest", "failNoTest", "failNoTestOut"],
  "no-replicate": ["failNoReplicate", "failNoReplicateRuns", "failNoReplicateOut"],
  "scenario-without-name": ["failScenarioName", "failScenarioName", "failScenarioNameOut"],
  "scenario-without-changes": ["failScenarioChanges", "failScenarioChangesOf", "failScenarioChangesOut"],
  "scenario-exists": ["failScenarioExists", "failScenarioExistsName", "failScenarioExistsOut"],
  "no-scenario": ["failNoScenario", "failNoScenarioName", "failNoScenarioOut"],
  "no-scenario-column": ["failScenarioColumn", "failScenarioColumnName", "failScenarioColumnOut"],
  "assessment-not-started": ["failAssessment", "failAssessment", "failAssessmentOut"],
  "assessment-complete": ["failAssessmentComplete", "failAssessmentComplete", "failAssessmentCompleteOut"],
  "not-rated": ["failNotRated", "failNotRatedIndicator", "failNotRatedOut"],
  "agreed-without-name": ["failAgreedName", "failAgreedName", "failAgreedNameOut"],
  "level-not-on-scale": ["failLevelOff", "failLevelOffLevel", "failLevelOffOut"],
  "no-agreed-column": ["failAgreedColumn", "failAgreedColumnName", "failAgreedColumnOut"],
  "not-agreed": ["failNotAgreed", "failNotAgreed", "failNotAgreedOut"],
  "no-fix": ["failNoFix", "failNoFix", "failNoFixOut"],
} as const satisfies Record<FailureCode, readonly [TextKey, TextKey, TextKey]>;

const isKnown = (code: string): code is FailureCode => Object.hasOwn(sentences, code);

/** A failure in words; a code that is not known reads as an unexpected one. */
export function failureWords({ code, subject, written }: Failure, t: Translate): FailureWords {
  const [general, particular, wayOut] = sentences[isKnown(code) ? code : "unexpected"];
  return {
    title: subject === "" ? t(general) : t(particular as "failGoneSheet", { subject }), // fills the subject in where the text has a place for it
    wayOut: t(wayOut),
    written: written.length === 0 ? "" : t("failWritten", { list: written.join(", ") }),
  };
}
