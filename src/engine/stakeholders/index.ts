export type { Consensus, ParticipantWeights, Stakeholder } from "./stakeholder";
