import type { AgreedColumn, AgreedRow, AssessmentTables, TablePlace } from "../../../workbook/assessment";
import type { CellValue } from "../../../workbook/cells";
import type { CellEdit } from "../../live-port";
import { indexOf, type Core } from "../core";
import { drawTables } from "../draw-tables";
import { editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import { agreedCell, agreedCells, type AgreedCells } from "./agreed-cells";
import { agreedRowOf, assessmentOf, namedInTables } from "./agreed-row";
import { dayIn } from "./day";
import { loadAssessmentWork } from "./load-assessment-work";
import type { NewAgreedLevel } from "./new-agreed-level";

/**
 * Writes an agreed level, with who agreed, today's date and the reason, into the user's table of agreed levels: into the row that
 * the cell has, else into a blank one. Makes the sheet where there is none.
 *
 * @throws RefusedError without a name, for a level that is not on the scale, or where the cells are not free
 */
export async function agreeLevel(core: Core, wanted: NewAgreedLevel): Promise<void> {
  const assessment = assessmentOf(core, wanted.indicator);
  const by = wanted.by.trim();
  if (by === "") throw new RefusedError("agreed-without-name", "");
  const { levelsOf } = await loadAssessmentWork();
  const choices = levelsOf(assessment, indexOf(core).model, wanted.indicator);
  const chosen = choices.find(({ level }) => level === wanted.level);
  if (wanted.level !== null && choices.length > 0 && chosen === undefined)
    throw new RefusedError("level-not-on-scale", String(wanted.level));
  const level = wanted.level === null ? notApplicable : levelInput(wanted.level, chosen?.label);
  const full = { ...wanted, by, reason: wanted.reason.trim() };
  if (assessment.agreedPlace === null) await inNewSheet(core, full, level);
  else await inTable(core, full, level, await asItStands(core, wanted));
}

const namedIn = (core: Core, { unit, indicator }: NewAgreedLevel) =>
  namedInTables(indexOf(core).model, assessmentOf(core, indicator), unit);

/** Read as a value that does not apply; a blank cell would be open. */
const notApplicable = "n/a";

/** The number of a level, or its name where the scale writes names. */
const levelInput = (level: number, label: string | undefined): CellValue =>
  label === undefined || !Number.isNaN(Number(label)) ? level : label;

interface StandingTable {
  readonly place: TablePlace<AgreedColumn>;
  readonly cells: AgreedCells;
  /** The row that the cell has already. */
  readonly row: AgreedRow | null;
}

/** The table as it is now; the workbook is read again where rows have moved since it was read. */
export async function asItStands(
  core: Core,
  { unit, indicator }: Pick<NewAgreedLevel, "unit" | "indicator">,
): Promise<StandingTable> {
  const found = async (): Promise<StandingTable> => {
    const assessment = assessmentOf(core, indicator);
    const { agreedPlace: place, agreed } = assessment;
    if (place === null) throw new RefusedError("not-taken", "");
    const cells = await agreedCells(core, place, agreed);
    return { place, cells, row: agreedRowOf(assessment, unit, indicator) };
  };
  const first = await found();
  if (first.cells.isAsRead) return first;
  await takeReading(core);
  return found();
}

async function inTable(
  core: Core,
  wanted: NewAgreedLevel,
  level: CellValue,
  { place, cells, row }: StandingTable,
): Promise<void> {
  const at = row?.row ?? cells.freeRow;
  const cell = (name: AgreedColumn) => agreedCell(place, at, name);
  const has = (name: AgreedColumn): boolean => place.columns[name] !== undefined;
  const edits: CellEdit[] = [];
  if (row === null) {
    const { unit, round } = namedIn(core, wanted);
    edits.push({ cell: cell("unit"), value: unit });
    edits.push({ cell: cell("indicator"), value: wanted.indicator });
    if (round !== null && has("round")) edits.push({ cell: cell("round"), value: round });
  }
  edits.push({ cell: cell("level"), value: level }, { cell: cell("by"), value: wanted.by });
  if (has("date"))
    edits.push({
      cell: cell("date"),
      value: dayIn(cells.format(cell("date")), core.options.surroundings.now()),
    });
  if (wanted.reason !== "" || has("reason"))
    edits.push({ cell: cell("reason"), value: wanted.reason === "" ? null : wanted.reason });
  if (at > place.lastRow)
    await requireBlank(
      core.port,
      edits.map((edit) => edit.cell),
    );
  await editCells(core, edits, (taken) => isAgreed(taken, wanted), cells.contents);
}

async function inNewSheet(core: Core, wanted: NewAgreedLevel, level: CellValue): Promise<void> {
  const { planAgreed } = await loadAssessmentWork();
  const day = dayIn("General", core.options.surroundings.now());
  const { indicator, by, reason } = wanted;
  const { unit, round } = namedIn(core, wanted);
  await core.undos.asOne(core.running, async () => {
    await drawTables(
      core,
      planAgreed([{ unit, indicator, level, by, date: day, reason, round }], round !== null),
    );
    const taken = await takeReading(core);
    if (!isAgreed(taken, wanted)) throw new RefusedError("not-taken", "");
  });
}

/** Whether a reading has the level of a cell as agreed. */
function isAgreed({ scored }: TakenReading, { unit, indicator, level }: NewAgreedLevel): boolean {
  const assessment: AssessmentTables | undefined = scored.scored ? scored.source.assessment : undefined;
  const row = assessment && agreedRowOf(assessment, unit, indicator);
  if (!row) return false;
  return level === null ? row.isNotApplicable : row.level === level;
}
