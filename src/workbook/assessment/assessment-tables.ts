import type { Consensus, ItemScale, RatedCell, Rating, RatingRule, Stakeholder } from "../../engine";
import type { CellRef } from "../cells";

/** The user's tables of an assessment, as they were read. Rows of a table are its sheet rows, from 0. */
export interface AssessmentTables {
  /** Rows of the table Ratings that can be used; empty when the workbook has none. */
  readonly ratings: readonly RatingRow[];
  readonly ratingsPlace: TablePlace<RatingColumn> | null;
  /** How a cell is made of its ratings, with the usual filled in. */
  readonly rule: RatingRule;
  /** Codes of the indicators whose values are made of ratings, in the order of the model. */
  readonly rated: readonly string[];
  /** What the ratings come to: rated indicators one after the other, each with all units of the model in their order. */
  readonly cells: readonly RatedCell[];
  /** By indicator code, also of those whose levels are their values. */
  readonly scales: Readonly<Record<string, ItemScale>>;
  /** Rows of the table Scale; empty when there is none: then values are the levels. */
  readonly scale: readonly ScaleRow[];
  readonly scalePlace: TablePlace<ScaleColumn> | null;
  readonly agreed: readonly AgreedRow[];
  readonly agreedPlace: TablePlace<AgreedColumn> | null;
  readonly evidence: readonly EvidenceRow[];
  readonly evidencePlace: TablePlace<EvidenceColumn> | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly stakeholdersPlace: TablePlace<StakeholderColumn> | null;
  /** Cells of what they say, in the order of `stakeholders`; absent where this is not known. */
  readonly stakeholderCells?: readonly StakeholderCells[];
  /** What the weights of the group are, of those of its participants. */
  readonly consensus: Consensus;
  readonly proposals: readonly Proposal[];
  readonly proposalsPlace: TablePlace<ProposalColumn> | null;
  /** The rounds of the ratings, the earliest first; empty where the table has no column of rounds. */
  readonly rounds: readonly string[];
  /** The round that is scored: as the Method states, else the last; null without rounds. */
  readonly round: string | null;
  /** How each table was found, for the audit: "table Ratings on sheet Ratings"; a table that is absent has none. */
  readonly found: Readonly<Partial<Record<AssessmentTableName, string>>>;
}

export type AssessmentTableName = "ratings" | "scale" | "agreed" | "evidence" | "stakeholders" | "proposals";

/** Where the rows of a table are. */
export interface TablePlace<Column extends string> {
  readonly sheet: string;
  /** Name of the Excel table; null for the cells of a sheet. */
  readonly table: string | null;
  readonly headerRow: number;
  /** Sheet row of the last row with something in it. */
  readonly lastRow: number;
  /** Sheet columns; one without a header in the table is absent. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

export type RatingColumn =
  "unit" | "indicator" | "rater" | "level" | "confidence" | "evidence" | "date" | "note" | "round";
export type ScaleColumn = "indicator" | "level" | "label" | "meaning" | "value";
export type AgreedColumn = "unit" | "indicator" | "level" | "by" | "date" | "reason" | "round";
export type EvidenceColumn = "id" | "unit" | "indicator" | "kind" | "title" | "place" | "date" | "quality";
export type StakeholderColumn = "participant" | "group" | "node" | "points" | "than" | "ratio";
export type ProposalColumn = "node" | "proposal" | "to" | "participant" | "vote" | "for" | "against";

/** A row of the table Ratings, by the codes of the model; its level is NaN where it is not rated yet or does not apply. */
export interface RatingRow extends Rating {
  readonly row: number;
  /** Sheet column of its level: that of the place, or its rater's own where each rater has a column, with the rater in the header. */
  readonly column: number;
  /** Texts of the cells that say what it rates, as they stand there: a formula compares them. */
  readonly written: {
    readonly unit: string;
    readonly indicator: string;
    readonly rater: string;
    readonly round: string;
  };
  /** The text of the cell of its level; null where it holds a number or nothing. */
  readonly text: string | null;
  /** Whether the cell has something that is no level, such as a number off the scale; absent is no. */
  readonly isUnusable?: boolean;
  readonly isNotApplicable: boolean;
  /** As written; "" where the table does not say. */
  readonly confidence: string;
  readonly note: string;
  /** As a day, "2026-11-27", where it can be read; else as written. */
  readonly date: string;
  /** Ids of documents, as written. */
  readonly evidence: readonly string[];
  /** "" without a round. */
  readonly round: string;
}

/** A level of an indicator, of a family of indicators (an aggregate of the framework), or of all. */
export interface ScaleRow {
  readonly row: number;
  /** Code of the node; null for all indicators. */
  readonly node: string | null;
  /** Its cells as they stand there: that of the node, and that of the level, or of the label where there is no column of levels. */
  readonly written: { readonly node: string; readonly level: string | number };
  /** As the raters write it: "3", "Established". Where the table has no labels, the cell of the level. */
  readonly label: string;
  readonly level: number;
  readonly meaning: string;
  readonly value: number;
}

/** An agreed level; NaN while it is open. */
export interface AgreedRow {
  readonly row: number;
  readonly unit: string;
  readonly item: string;
  readonly level: number;
  /** Whether it is agreed that the indicator does not apply: then the cell is missing. */
  readonly isNotApplicable: boolean;
  /** As in a row of Ratings. */
  readonly written: { readonly unit: string; readonly indicator: string; readonly round: string };
  readonly text: string | null;
  readonly isUnusable?: boolean;
  readonly by: string;
  readonly date: string;
  /** The text of the cell of its date; absent where it holds a number or nothing. */
  readonly dateText?: string;
  readonly reason: string;
  /** "" without a round. */
  readonly round: string;
}

export interface EvidenceRow {
  readonly row: number;
  readonly id: string;
  /** Codes; null where the document is for all units, or all indicators. */
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly kind: string;
  readonly title: string;
  /** A link or a place, shown as text and never opened. */
  readonly place: string;
  /** As a day, "2026-11-27", a year, or as written. */
  readonly date: string;
  /** 0 to 3; NaN where it is not stated. */
  readonly quality: number;
}

/** The cells of what one participant says. */
export interface StakeholderCells {
  readonly participant: CellRef;
  /** That of the participant where the table has no groups. */
  readonly group: CellRef;
  /** By code of the element. */
  readonly points: Readonly<Record<string, CellRef>>;
  /** How many times as important the first element is as the second. */
  readonly ratios: readonly { readonly elements: readonly [string, string]; readonly cell: CellRef }[];
}

export type ProposalKind = "keep" | "drop" | "move" | "reword";

/** A proposal for a node of the framework, with its votes. */
export interface Proposal {
  readonly cell: CellRef;
  readonly node: string;
  readonly kind: ProposalKind;
  /** Code of the new parent (move), or the new name (reword); "" for others. */
  readonly to: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Who voted, where the table says; empty where it has sums only. */
  readonly votes: readonly { readonly participant: string; readonly isFor: boolean }[];
}
