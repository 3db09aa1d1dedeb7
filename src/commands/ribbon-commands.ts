import type { Session } from "../app/session";
import type { TabName } from "../taskpane/frame/tab-name";

/** What the buttons of the ribbon use. */
export interface RibbonSurroundings {
  /** The add-in's one session, which the pane shows too. */
  session(): Promise<Session>;
  /** Opens the pane, on a tab when one is named. */
  showPane(tab: TabName | null): Promise<void>;
  openHelp(): Promise<void>;
}

/** A button's action; the names are those of the manifest. */
export type RibbonCommand = () => Promise<void>;

/**
 * The actions of the ribbon's buttons. Each opens the pane first, which shows its progress, its outcome and its failure
 * from the state of the session. None opens a dialog.
 */
export const ribbonCommands = ({ session, showPane, openHelp }: RibbonSurroundings) =>
  ({
    /** Scores the workbook and writes the report; where it cannot be read, the problems are shown instead. */
    score: async () => {
      await showPane(null);
      const shared = await session();
      await shared.score("live");
      const { failure, phase } = shared.state();
      if (failure === null) await showPane("results");
      else if (phase !== "ready") await showPane("data");
    },
    /** Compares every cell of the report with the engine. */
    verify: async () => {
      await showPane("audit");
      await (await session()).verify();
    },
    /** Writes an empty Data, Framework and Method. */
    insertTemplate: async () => {
      await showPane("data");
      await (await session()).insertTemplate();
    },
    help: openHelp,
  }) satisfies Readonly<Record<string, RibbonCommand>>;
