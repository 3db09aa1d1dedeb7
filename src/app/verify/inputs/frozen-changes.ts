import type { FrozenFigure, Model } from "../../../engine";
import type { Source } from "../../../workbook/source";
import { changeOf, type InputChange } from "./input-change";

/** Figures of the table Frozen scale that differ. */
export function frozenChanges(before: Model, after: Model, { frozen }: Source): readonly InputChange[] {
  const [was, is] = [before.frozen?.indicators ?? {}, after.frozen?.indicators ?? {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((code) => {
    const figures = [was[code]?.figures ?? {}, is[code]?.figures ?? {}] as const;
    const names = new Set(figures.flatMap((own) => Object.keys(own) as FrozenFigure[] /* keys of figures */));
    return [...names].flatMap((name) =>
      changeOf(
        `frozen scale of ${code}: ${name}`,
        figures[0][name],
        figures[1][name],
        frozen?.cells[code]?.[name] ?? undefined,
      ),
    );
  });
}
