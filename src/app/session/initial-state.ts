import type { Language } from "../../workbook/language";
import type { PortAbilities } from "../live-port";
import { noPlans } from "./plans/plan-state";
import { noRanges } from "./ranges/live-ranges";
import type { SessionState } from "./types";
import { noWhatIf } from "./what-if/what-if-state";

/** The state before the first reading. */
export const initialState = (abilities: PortAbilities, language: Language = "en"): SessionState => ({
  abilities,
  phase: "starting",
  busy: null,
  report: "none",
  language,
  index: null,
  read: null,
  table: null,
  problems: [],
  baseline: null,
  movers: [],
  ranges: noRanges,
  test: null,
  replicate: null,
  claims: null,
  whatIf: noWhatIf,
  plans: noPlans,
  comparison: null,
  assessmentPreview: null,
  lockedWeights: new Set(),
  choice: {},
  tables: [],
  verification: null,
  history: [],
  canUndo: false,
  undoes: null,
  failure: null,
  done: null,
});
