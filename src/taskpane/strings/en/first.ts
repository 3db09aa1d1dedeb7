/** Texts that come with the pane's first script: what it says until the others have loaded, or when they do not. */

export const first = {
  loading: "Loading",
  tryAgain: "Try again",
  reloadPane: "Reload the pane",
  partNotLoaded: "This part of the pane could not be loaded.",
  partNotLoadedOut:
    "Check the network and try again. After a new release of the add-in, reload the pane. The workbook is as it was.",
  partStopped: "This part of the pane has stopped: {message}",
  partStoppedOut: "Try again; if it stops again, reload the pane. The workbook is as it was.",
} as const;
