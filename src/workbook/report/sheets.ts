import type { SheetPlan } from "../plan";
import { agreementSheet } from "./agreement";
import { arrangedSheet } from "./arranged";
import { assessmentSheet } from "./assessment";
import { auditSheet } from "./audit";
import { coherenceSheet } from "./coherence";
import { comparedSheet } from "./compared";
import { comparisonSheet } from "./comparison";
import type { Context } from "./context/context";
import type { IndexSheets } from "./context/sheet-names";
import { contributionsSheet } from "./contributions";
import { correlationsSheet } from "./correlations";
import { editionsSheet } from "./editions";
import { evidenceCoverageSheet } from "./evidence-coverage";
import { frozenScaleSheet } from "./frozen-scale";
import { gapsSheet } from "./gaps";
import { groupWeightsSheet } from "./group-weights";
import { leversSheet } from "./levers";
import { moderationSheet } from "./moderation";
import { normalisedSheet } from "./normalised";
import { parametersSheet } from "./parameters";
import { peersSheet } from "./peers";
import { planSheet } from "./plan";
import { pointsSheet } from "./points";
import { profileSheet } from "./profile";
import { rankingSheet } from "./ranking";
import { ratedSheet } from "./rated";
import { referencesSheet } from "./references";
import { robustnessSheet } from "./robustness";
import { roundsSheet } from "./rounds";
import { scoresSheet } from "./scores";
import { sensitivitySheet } from "./sensitivity";
import { statisticsSheet } from "./statistics";
import { traceSheet } from "./trace";
import { treatedSheet } from "./treated";
import { valuesSheet } from "./values";

/** The sheets that each index has of its own, in the order of their tabs; null where this index has no such sheet. */
export const indexSheetPlanners: readonly ((context: Context, index: IndexSheets) => SheetPlan | null)[] = [
  profileSheet,
  leversSheet,
  planSheet,
  rankingSheet,
  gapsSheet,
  comparisonSheet,
  comparedSheet,
  editionsSheet,
  robustnessSheet,
  sensitivitySheet,
  coherenceSheet,
  assessmentSheet,
  traceSheet,
];

/** The sheets after them, of the report as a whole; null where this report has no such sheet. */
export const reportSheetPlanners: readonly ((context: Context) => SheetPlan | null)[] = [
  moderationSheet,
  agreementSheet,
  roundsSheet,
  groupWeightsSheet,
  scoresSheet,
  pointsSheet,
  normalisedSheet,
  treatedSheet,
  valuesSheet,
  ratedSheet,
  arrangedSheet,
  parametersSheet,
  frozenScaleSheet,
  peersSheet,
  referencesSheet,
  contributionsSheet,
  evidenceCoverageSheet,
  correlationsSheet,
  statisticsSheet,
  auditSheet,
];
