import type { Comparison, Model, Stakeholder } from "../../../engine";
import type { StakeholderCells } from "../../assessment";
import type { CellRef } from "../../cells";
import { givenName, listed } from "../cells/text";
import type { GatheredDrafts } from "./gathered-drafts";

interface Opinion {
  readonly participant: string;
  group: string | null;
  readonly cell: CellRef;
  readonly groupCell: CellRef;
  readonly points: Map<string, number>;
  /** Aggregates below which a figure of the participant cannot be used: the others are no shares without it. */
  readonly spoilt: Set<string | null>;
  /** How many times as important the first is as the second, by the codes of both. */
  readonly ratios: Map<string, number>;
  readonly pointCells: Map<string, CellRef>;
  readonly ratioCells: { readonly elements: readonly [string, string]; readonly cell: CellRef }[];
}

/** The participants of whom a row could be used, and the cells of each. */
export interface ListedOpinions {
  readonly stakeholders: readonly Stakeholder[];
  readonly cells: readonly StakeholderCells[];
}

/** What each participant says, gathered row by row. */
export class Opinions {
  private readonly byName = new Map<string, Opinion>();
  /** The first spelling of each group. */
  private readonly groups = new Map<string, string>();
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly families: ReadonlyMap<string, readonly string[]>;

  constructor(
    { framework }: Pick<Model, "framework">,
    private readonly found: GatheredDrafts,
  ) {
    this.parents = new Map(framework.map(({ code, parent }) => [code, parent]));
    this.families = new Map(
      framework.map(({ code }) => [
        code,
        framework.filter(({ parent }) => parent === code).map((child) => child.code),
      ]),
    );
  }

  /** The participant of a row; a group that differs from an earlier one is a problem. */
  of(participant: string, stated: string, cell: CellRef, groupCell: CellRef): Opinion {
    const group = this.groups.get(givenName(stated)) ?? stated;
    this.groups.set(givenName(stated), group);
    const known = this.byName.get(givenName(participant));
    if (known === undefined) {
      const opinion: Opinion = {
        ...{ participant, group: group === "" ? null : group, cell, groupCell },
        ...{ points: new Map<string, number>(), ratios: new Map<string, number>() },
        ...{ spoilt: new Set<string | null>(), pointCells: new Map<string, CellRef>(), ratioCells: [] },
      };
      this.byName.set(givenName(participant), opinion);
      return opinion;
    }
    if (group !== "" && known.group === null) known.group = group;
    if (group !== "" && known.group !== null && givenName(known.group) !== givenName(group))
      this.found.add(
        {
          ...{ code: "stakeholder-two-groups", severity: "warning", cell: groupCell },
          details: { participant: known.participant, group: known.group, found: group },
        },
        givenName(participant),
      );
    return known;
  }

  addPoints({ participant, points, pointCells }: Opinion, node: string, value: number, cell: CellRef): void {
    if (points.has(node)) return this.again(participant, node, cell);
    points.set(node, value);
    pointCells.set(node, cell);
  }

  /** Points that are no number: none of the participant's points for this element and its siblings are used. */
  spoil({ participant, spoilt }: Opinion, node: string, found: string, cell: CellRef): void {
    const parent = this.parents.get(node) ?? null;
    spoilt.add(parent);
    const details = { participant, node, found, parent: parent ?? node };
    this.found.add(
      { code: "stakeholder-points-unusable", severity: "error", cell, details },
      JSON.stringify(details),
    );
  }

  addRatio(
    { participant, ratios, ratioCells }: Opinion,
    [node, than]: readonly [string, string],
    ratio: number,
    cell: CellRef,
  ): void {
    if (ratios.has(pair(node, than)) || ratios.has(pair(than, node)))
      return this.again(participant, `${node} and ${than}`, cell);
    ratios.set(pair(node, than), ratio);
    ratios.set(pair(than, node), 1 / ratio);
    ratioCells.push({ elements: [node, than], cell });
  }

  /** Whether two elements are children of the same aggregate. */
  areSiblings(node: string, than: string): boolean {
    const parent = this.parents.get(node);
    return parent !== null && parent !== undefined && parent === this.parents.get(than);
  }

  /** In the order of their first rows; a participant of whom no row could be used is left out. */
  list(): ListedOpinions {
    const listed = [...this.byName.values()].flatMap((opinion): readonly Listed[] => {
      const { participant, group, ratios, spoilt, cell, groupCell, pointCells, ratioCells } = opinion;
      const points = [...opinion.points].filter(([node]) => !spoilt.has(this.parents.get(node) ?? null));
      const comparisons = this.comparisonsOf(opinion);
      if (points.length === 0 && ratios.size === 0) return [];
      return [
        {
          stakeholder: { participant, group, points: Object.fromEntries(points), comparisons },
          cells: {
            ...{ participant: cell, group: groupCell, ratios: ratioCells },
            points: Object.fromEntries(pointCells),
          },
        },
      ];
    });
    return {
      stakeholders: listed.map(({ stakeholder }) => stakeholder),
      cells: listed.map(({ cells }) => cells),
    };
  }

  /** One for each aggregate of whose children the participant compares some; NaN for a pair that is not compared. */
  private comparisonsOf({ participant, ratios, cell }: Opinion): readonly Comparison[] {
    const parents = new Set([...ratios.keys()].map((key) => this.parents.get(first(key)) ?? ""));
    return [...parents].flatMap((parent): readonly Comparison[] => {
      const elements = this.families.get(parent) ?? [];
      const table = elements.map((row) =>
        Float64Array.from(elements, (column) =>
          row === column ? 1 : (ratios.get(pair(row, column)) ?? NaN),
        ),
      );
      const open = elements.flatMap((row, i) =>
        elements.flatMap((column, j) =>
          j > i && !ratios.has(pair(row, column)) ? [`${row} and ${column}`] : [],
        ),
      );
      if (open.length > 0)
        this.found.add(
          {
            ...{ code: "comparison-incomplete", severity: "warning", cell },
            details: { participant, node: parent, known: listed(open, 4) },
          },
          JSON.stringify([participant, parent]),
        );
      return [{ expert: participant, elements, ratios: table }];
    });
  }

  private again(participant: string, node: string, cell: CellRef): void {
    const details = { participant, node };
    this.found.add(
      { code: "stakeholder-repeated", severity: "error", cell, details },
      `${participant} ${node}`,
    );
  }
}

interface Listed {
  readonly stakeholder: Stakeholder;
  readonly cells: StakeholderCells;
}

const pair = (one: string, other: string): string => JSON.stringify([one, other]);

/** The first code of a pair. */
function first(key: string): string {
  const [code] = JSON.parse(key) as [string, string]; // as `pair` makes it
  return code;
}
