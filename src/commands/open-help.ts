/**
 * Opens the help page, which lies beside the pane: in the browser where Excel can, else (Excel on the web) in a window
 * of Office's own. Rejects when Office opens none.
 */
export async function openHelp(): Promise<void> {
  const address = new URL("help.html", document.baseURI).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else await dialog(address);
}

const dialog = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { height: 70, width: 40 }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve();
    });
  });
