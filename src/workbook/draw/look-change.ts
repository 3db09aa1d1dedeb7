import type { PlanCell, StyleRole } from "../plan";
import type { CellChange } from "./cell-change";
import { formatOf } from "./own-looks";
import type { PresentLooks } from "./present";

/** A planned cell's place, and what the workbook has there. */
interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Whether its sheet is new. */
  readonly isNew: boolean;
  /** Whether it was in a block of the add-in's. */
  readonly wasOwn: boolean;
  /** Whether the host has changed its look in an earlier step. */
  readonly isReset: boolean;
}

interface KnownLooks {
  readonly looks: PresentLooks;
  readonly formats: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, StyleRole | undefined>;
}

type LookChange = Pick<CellChange, "look" | "format">;

const untouched: LookChange = { look: null, format: null };

/**
 * Decides whose look a cell has. One that looks as the add-in left it follows its role, which may have changed
 * (yesterday's imputed value is today's measured one); a look or a number format that is not the add-in's is the user's,
 * and stays.
 */
export function lookChange(
  cell: PlanCell,
  place: CellPlace,
  { looks, formats, roles }: KnownLooks,
): LookChange {
  const format = formatOf(cell.style, cell.format);
  if (place.isNew) return { look: cell.style ?? null, format: format === "General" ? null : format };
  const wanted: LookChange = { look: cell.style ?? "plain", format };
  if (!place.wasOwn) return wanted;
  const { sheet, row, column } = place;
  const key = looks.keyAt(sheet, row, column);
  if (key === undefined) return wanted;
  if (!roles.has(key)) return untouched;
  const isSameLook = key === looks.keyOf(cell.style);
  const present = looks.formatAt(sheet, row, column);
  const isOwnFormat = formats.has(present);
  // A cell from which the user has taken the look, to give it a number format.
  if (!isSameLook && !isOwnFormat && roles.get(key) === undefined) return untouched;
  if (!isSameLook) return wanted;
  return {
    look: place.isReset ? wanted.look : null,
    format: present === format || !isOwnFormat ? null : format,
  };
}
