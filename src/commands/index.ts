import { sharedSession } from "../taskpane/session/shared-session";
import { associateCommands } from "./associate";
import { openHelp } from "./open-help";
import { ribbonCommands } from "./ribbon-commands";
import { showPane } from "./show-pane";

/** The ribbon's buttons work as soon as Office is ready: in the shared runtime the pane need not be open. */
void Office.onReady(() => associateCommands(ribbonCommands({ session: sharedSession, showPane, openHelp })));
