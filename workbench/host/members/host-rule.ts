import type { MemoryRule } from "../../memory";
import type { HostSheet } from "../cells/host-sheet";
import { invalidOperation, itemNotFound } from "../protocol/failure";

export type RuleKind = MemoryRule["kind"];

/** A conditional format that the add-in refers to by its identity. */
export class HostRule {
  constructor(
    readonly host: HostSheet,
    readonly id: string,
  ) {}

  /** @throws HostFailure when it was deleted */
  get rule(): MemoryRule {
    const rule = this.host.sheet.state.conditionalFormats.find(({ id }) => id === this.id);
    if (rule === undefined) throw itemNotFound("ConditionalFormat");
    return rule;
  }

  /** The rule, of one kind. @throws HostFailure when it is of another */
  as(kind: RuleKind, location: string): this {
    if (this.rule.kind !== kind)
      throw invalidOperation(location, "The conditional format is of another type than this property.");
    return this;
  }

  /** Replaces the rule; null removes it. */
  replace(location: string, rule: MemoryRule | null): void {
    const sheet = this.host.writable(location);
    sheet.update({
      conditionalFormats: sheet.state.conditionalFormats.flatMap((it) =>
        it.id === this.id ? (rule ?? []) : it,
      ),
    });
  }

  /** Gives the rule a priority: the number of rules before it. */
  moveTo(priority: number): void {
    const sheet = this.host.writable("ConditionalFormat.priority");
    const others = sheet.state.conditionalFormats.filter(({ id }) => id !== this.id);
    sheet.update({ conditionalFormats: others.toSpliced(priority, 0, this.rule) });
  }
}
