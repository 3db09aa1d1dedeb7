import type { Comparison, Model, Stakeholder } from "../../../engine";
import type { CellRef } from "../../cells";
import { givenName, listed } from "../cells/text";
import type { GatheredDrafts } from "./gathered-drafts";

interface Opinion {
  readonly participant: string;
  group: string | null;
  readonly cell: CellRef;
  readonly points: Map<string, number>;
  /** How many times as important the first is as the second, by the codes of both. */
  readonly ratios: Map<string, number>;
}

/** What each participant says, gathered row by row. */
export class Opinions {
  private readonly byName = new Map<string, Opinion>();
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
  of(participant: string, group: string, cell: CellRef, groupCell: CellRef): Opinion {
    const known = this.byName.get(givenName(participant));
    if (known === undefined) {
      const opinion: Opinion = {
        ...{ participant, group: group === "" ? null : group, cell },
        ...{ points: new Map<string, number>(), ratios: new Map<string, number>() },
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

  addPoints({ participant, points }: Opinion, node: string, value: number, cell: CellRef): void {
    if (points.has(node)) this.again(participant, node, cell);
    else points.set(node, value);
  }

  addRatio(
    { participant, ratios }: Opinion,
    [node, than]: readonly [string, string],
    ratio: number,
    cell: CellRef,
  ): void {
    if (ratios.has(pair(node, than)) || ratios.has(pair(than, node)))
      return this.again(participant, `${node} and ${than}`, cell);
    ratios.set(pair(node, than), ratio);
    ratios.set(pair(than, node), 1 / ratio);
  }

  /** Whether two elements are children of the same aggregate. */
  areSiblings(node: string, than: string): boolean {
    const parent = this.parents.get(node);
    return parent !== null && parent !== undefined && parent === this.parents.get(than);
  }

  /** In the order of their first rows; a participant of whom no row could be used is left out. */
  list(): readonly Stakeholder[] {
    return [...this.byName.values()].flatMap((opinion): readonly Stakeholder[] => {
      const { participant, group, points, ratios } = opinion;
      const comparisons = this.comparisonsOf(opinion);
      if (points.size === 0 && ratios.size === 0) return [];
      return [{ participant, group, points: Object.fromEntries(points), comparisons }];
    });
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

const pair = (one: string, other: string): string => JSON.stringify([one, other]);

/** The first code of a pair. */
function first(key: string): string {
  const [code] = JSON.parse(key) as [string, string]; // as `pair` makes it
  return code;
}
