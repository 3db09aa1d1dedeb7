/**
 * Opens the help page, a file beside the pane: in the browser where Excel can, else (Excel on the web) in a dialog of
 * Office. Rejects when Office opens no dialog.
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
