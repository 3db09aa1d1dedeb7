import type { TabName } from "../taskpane/frame/tab-name";
import { wishTab } from "../taskpane/frame/tab-wish";

/** Opens the task pane beside the workbook, on a tab when one is named. */
export async function showPane(tab: TabName | null): Promise<void> {
  if (tab !== null) wishTab(tab);
  await Office.addin.showAsTaskpane();
}
