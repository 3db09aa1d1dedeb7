import type { Model } from "../../../engine";
import type { AssessmentTables, RatingRow } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import type { KnownNames } from "../decisions/known-names";
import type { FoundAssessment } from "./find-assessment";
import { readEvidence } from "./read-evidence";
import { readProposals } from "./read-proposals";
import { readStakeholders } from "./read-stakeholders";
import { unknownEvidence } from "./unknown-evidence";

type Fields =
  | "evidence"
  | "evidencePlace"
  | "stakeholders"
  | "stakeholdersPlace"
  | "stakeholderCells"
  | "proposals"
  | "proposalsPlace";

export interface ReadOthers {
  readonly read: Pick<AssessmentTables, Fields>;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the tables Evidence, Stakeholders and Proposals, and checks the documents that ratings name. */
export function readOthers(
  { tables }: FoundAssessment,
  names: KnownNames,
  model: Model,
  rated: { readonly ratings: readonly RatingRow[]; readonly place: AssessmentTables["ratingsPlace"] },
): ReadOthers {
  const evidence = tables.evidence ? readEvidence(tables.evidence, names, model) : null;
  const stakeholders = tables.stakeholders ? readStakeholders(tables.stakeholders, names, model) : null;
  const proposals = tables.proposals ? readProposals(tables.proposals, names, model) : null;
  return {
    read: {
      ...{ evidence: evidence?.rows ?? [], evidencePlace: evidence?.place ?? null },
      stakeholders: stakeholders?.stakeholders ?? [],
      stakeholdersPlace: stakeholders?.place ?? null,
      ...(stakeholders && { stakeholderCells: stakeholders.cells }),
      ...{ proposals: proposals?.proposals ?? [], proposalsPlace: proposals?.place ?? null },
    },
    problems: [
      ...(evidence?.problems ?? []),
      ...(evidence ? unknownEvidence(rated.ratings, rated.place, evidence) : []),
      ...(stakeholders?.problems ?? []),
      ...(proposals?.problems ?? []),
    ],
  };
}
