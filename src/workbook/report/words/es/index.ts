import type { ReportWords } from "../report-words";
import { agreement } from "./agreement";
import { assessment, assessmentChecks, assessmentExhibits } from "./assessment";
import { assessmentAssumptions, assessmentParts } from "./assessment-assumptions";
import { assessmentCoherence } from "./assessment-coherence";
import { assessmentData } from "./assessment-data";
import { assessmentThresholds, assessmentWorkings } from "./assessment-thresholds";
import { audit, auditWeights } from "./audit";
import { checks } from "./checks";
import { coherence } from "./coherence";
import { columns, numbers } from "./columns";
import { compared } from "./compared";
import { comparison } from "./comparison";
import { correlations } from "./correlations";
import { editions } from "./editions";
import { evidence } from "./evidence";
import { frozenScale } from "./frozen-scale";
import { gaps } from "./gaps";
import { groupWeights } from "./group-weights";
import { moderation } from "./moderation";
import { peers } from "./peers";
import { levers } from "./levers";
import { limits } from "./limits";
import { plan, planSettings } from "./plan";
import { points } from "./points";
import { profile } from "./profile";
import { profileCharts } from "./profile-charts";
import { rated } from "./rated";
import { ranking } from "./ranking";
import { robustness } from "./robustness";
import { rounds } from "./rounds";
import { printing, runs } from "./runs";
import { sensitivity } from "./sensitivity";
import { statistics } from "./statistics";
import { tables } from "./tables";
import { tabs } from "./tabs";
import { testing } from "./testing";
import { trace } from "./trace";
import { whatIf } from "./what-if";
import { workings } from "./workings";

/** Every text of the report in Spanish, in the terms of the pane. */
export const es: ReportWords = {
  tabs,
  tables,
  ranking,
  rated,
  groupWeights,
  moderation,
  agreement,
  frozenScale,
  gaps,
  peers,
  points,
  plan,
  planSettings,
  profile,
  profileCharts,
  whatIf,
  levers,
  limits,
  workings,
  columns,
  numbers,
  audit,
  auditWeights,
  checks,
  coherence,
  compared,
  comparison,
  correlations,
  editions,
  evidence,
  rounds,
  statistics,
  testing,
  robustness,
  sensitivity,
  trace,
  assessment,
  assessmentChecks,
  assessmentExhibits,
  assessmentData,
  assessmentCoherence,
  assessmentAssumptions,
  assessmentParts,
  assessmentThresholds,
  assessmentWorkings,
  runs,
  printing,
};
