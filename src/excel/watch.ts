import { isOwnName } from "../workbook/own-names";
import type { EditEvent } from "../app/live-port";
import type { Area } from "../workbook/cells";
import { areaOfReference, rectangleOf } from "../workbook/area";
import type { OwnWrites } from "./host/events";
import { run } from "./host/run";
import { Holdings } from "../workbook/holdings";

/** Milliseconds to wait for further edits before all are looked up. */
const patience = 20;

/** A change as Excel reports it, with the id of its sheet, which renaming does not change. */
interface ReportedChange {
  readonly sheetId: string;
  /** Empty for a table or a sheet that came or went. */
  readonly address: string;
  readonly isGone: boolean;
}

type Stop = () => Promise<void>;

/**
 * Whether an event is of what the add-in itself wrote. Excel names the source; where it does not (sheets and tables that
 * come and go; hosts before ExcelApi 1.14), every event during a write is taken for the add-in's.
 */
const isOwn = (triggerSource: string | undefined, { writing }: OwnWrites): boolean =>
  triggerSource === undefined ? writing : triggerSource === "ThisLocalAddin";

/**
 * Reports the user's edits on sheets without blocks of the add-in's. What Excel reports together is looked up in one
 * request, which waits while a cell is being edited.
 */
export async function watch(ownWrites: OwnWrites, listener: (edit: EditEvent) => void): Promise<Stop> {
  const queue = new EditQueue(listener);
  const receive = async (
    change: ReportedChange,
    event: { readonly triggerSource?: string },
  ): Promise<void> => {
    if (isOwn(event.triggerSource, ownWrites)) return;
    await queue.add(change);
  };
  await queue.learnSheets();
  const results = await run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const changed = (sheetId: string, isGone = false): ReportedChange => ({ sheetId, address: "", isGone });
    const added = [
      worksheets.onChanged.add((event) =>
        receive({ sheetId: event.worksheetId, address: event.address, isGone: false }, event),
      ),
      worksheets.onAdded.add((event) => receive(changed(event.worksheetId), {})),
      worksheets.onDeleted.add((event) => receive(changed(event.worksheetId, true), {})),
      tables.onAdded.add((event) => receive(changed(event.worksheetId), {})),
      tables.onDeleted.add((event) =>
        isOwnName(event.tableName) ? Promise.resolve() : receive(changed(event.worksheetId), {}),
      ),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    queue.stop();
    const [first] = results;
    if (first === undefined) return;
    // A handler is removed in the context that it was added in.
    await Excel.run(first.context, async (context) => {
      for (const result of results.splice(0)) result.remove();
      await context.sync();
    });
  };
}

/** Edits that wait to be looked up: which sheet they are on now, and whether it has blocks of the add-in's. */
class EditQueue {
  #waiting: ReportedChange[] = [];
  #running: Promise<void> | null = null;
  #stopped = false;
  /** Sheets with blocks of the add-in's when they were last read: one that is gone cannot be read any more. */
  #own: ReadonlySet<string> = new Set();

  constructor(readonly listener: (edit: EditEvent) => void) {}

  stop(): void {
    this.#stopped = true;
  }

  async learnSheets(): Promise<void> {
    await this.#sheets();
  }

  add(change: ReportedChange): Promise<void> {
    this.#waiting.push(change);
    this.#running ??= this.#lookUp().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #lookUp(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#stopped) {
      await new Promise((resolve) => setTimeout(resolve, patience));
      const changes = this.#waiting.splice(0);
      const gone = this.#own;
      const edits = await this.#sheets().then(
        (sheets) => changes.flatMap((it) => editOf(it, sheets, gone)),
        // Something has changed, but Excel does not say what it is: all may have.
        (): EditEvent[] => [{ area: null }],
      );
      if (this.#stopped) return;
      for (const edit of distinct(edits)) this.listener(edit);
    }
  }

  /** Name of each sheet by its id; null for one with blocks of the add-in's. */
  async #sheets(): Promise<ReadonlyMap<string, string | null>> {
    const sheets = await run(
      async (context) => {
        const { worksheets, names } = context.workbook;
        worksheets.load("items/id,items/name");
        names.load("items/name,items/formula");
        await context.sync();
        const holdings = new Holdings(
          names.items.map(({ name, formula }) => ({ name, area: areaOfReference(String(formula)) })),
          null,
        );
        return new Map(
          worksheets.items.map(({ id, name }): [string, string | null] => [
            id,
            holdings.areasOn(name).length > 0 ? null : name,
          ]),
        );
      },
      "",
      { delayForCellEdit: true },
    );
    this.#own = new Set([...sheets].flatMap(([id, name]) => (name === null ? [id] : [])));
    return sheets;
  }
}

function editOf(
  { sheetId, address, isGone }: ReportedChange,
  sheets: ReadonlyMap<string, string | null>,
  ownBefore: ReadonlySet<string>,
): readonly EditEvent[] {
  const sheet = sheets.get(sheetId);
  if (isGone || sheet === undefined) return ownBefore.has(sheetId) ? [] : [{ area: null }];
  return sheet === null ? [] : [{ area: areaOn(sheet, address) }];
}

/** Null for whole rows or columns and for several ranges: too much to name. */
function areaOn(sheet: string, address: string): Area | null {
  const rectangle = rectangleOf(address);
  return rectangle === null ? null : { sheet, ...rectangle };
}

const distinct = (edits: readonly EditEvent[]): readonly EditEvent[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];
