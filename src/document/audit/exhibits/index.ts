import type { ExhibitId } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import type { Subject } from "../subject";
import { leavingOut, missingData, oneAtATime } from "./changes";
import { addedValue, alphas, components, importance } from "./coherence";
import { coverage } from "./coverage";
import { frontier } from "./frontier";
import { heatMaps } from "./heat-maps";
import { outliers } from "./outliers";
import { intervals, rankTable } from "./ranks";
import { sensitivity } from "./sensitivity";
import { varied } from "./varied";

/** The exhibits of an audit: each is tables and figures with its caption. */
export const exhibits: Readonly<
  Record<ExhibitId, (subject: Subject, caption: string) => readonly DocumentBlock[]>
> = {
  T1: coverage,
  T2: outliers,
  T3: components,
  T4: alphas,
  T5: importance,
  T6: addedValue,
  T7: varied,
  T8: rankTable,
  T9: oneAtATime,
  T10: leavingOut,
  T11: missingData,
  F1: heatMaps,
  F2: intervals,
  F3: sensitivity,
  F4: frontier,
};
