import type { TabName } from "../taskpane/frame/tab-name";
import { requestTab } from "../taskpane/frame/tab-request";

/** Opens the task pane beside the workbook, on a tab when one is named. */
export async function showPane(tab: TabName | null): Promise<void> {
  if (tab !== null) requestTab(tab);
  await Office.addin.showAsTaskpane();
}
