import type { Area } from "../../cells";
import { layOutContributions, type ContributionsLayout } from "../contributions/layout";
import { layOutNormalised, type NormalisedLayout } from "../normalised/layout";
import { layOutParameters, type ParametersLayout } from "../parameters/layout";
import { layOutPeers, type PeersLayout } from "../peers/layout";
import { layOutPoints, type PointsLayout } from "../points/layout";
import { layOutRated, type RatedLayout } from "../rated/layout";
import { layOutReferences, type ReferencesLayout } from "../references/layout";
import { layOutScores, type ScoresLayout } from "../scores/layout";
import { layOutTreated, type TreatedLayout } from "../treated/layout";
import { layOutValues, type ValuesLayout } from "../values/layout";
import type { ReportWords } from "../words";
import type { ReportInput } from "./input";
import type { Shape } from "./shape";
import { indexSheetsOf, sheetNames, type IndexSheets, type SheetNames } from "./sheet-names";
import type { Structure } from "./structure";

/**
 * Where the tables are that formulas of other sheets refer to, before anything is written. On every sheet with one row
 * per unit, a unit has the same row: what is behind a score is on the same row of the next sheet.
 */
export interface Layout {
  readonly sheets: SheetNames;
  readonly indexes: readonly IndexSheets[];
  readonly parameters: ParametersLayout;
  readonly values: ValuesLayout;
  /** Null where no indicator is rated. */
  readonly rated: RatedLayout | null;
  readonly treated: TreatedLayout;
  /** The last of values, screened, imputed, treated and transformed: what normalisation starts from. */
  readonly prepared: Area;
  /** The last of them before the transformation. */
  readonly untransformed: Area;
  readonly normalised: NormalisedLayout;
  readonly scores: ScoresLayout;
  /** Null where the method has no gates, bonus, malus and classes. */
  readonly points: PointsLayout | null;
  readonly references: ReferencesLayout;
  readonly peers: PeersLayout;
  readonly contributions: ContributionsLayout;
  /** Code, name and, when units are grouped, group: the columns that every unit table begins with. */
  readonly lead: number;
}

export function layOut(input: ReportInput, structure: Structure, words: ReportWords): Layout {
  const { description, model, results } = input;
  const sheets = sheetNames(description, words);
  const lead = model.method.group === null ? 2 : 3;
  const shape: Shape = { model, results, structure, sheets, lead };
  const values = layOutValues(shape);
  const treated = layOutTreated(shape);
  const untransformed = treated.treated ?? treated.imputed ?? values.screened ?? values.table;
  return {
    sheets,
    indexes: indexSheetsOf(description, structure, words, sheets),
    lead,
    parameters: layOutParameters(shape),
    values,
    rated: layOutRated(input, shape),
    treated,
    prepared: treated.transformed ?? untransformed,
    untransformed,
    normalised: layOutNormalised(shape),
    scores: layOutScores(shape),
    points: layOutPoints(shape),
    references: layOutReferences(shape),
    peers: layOutPeers(shape, input.decisions === true),
    contributions: layOutContributions(shape),
  };
}
