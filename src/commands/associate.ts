import type { RibbonCommand } from "./ribbon-commands";

/**
 * Gives each command to Office by its name in the manifest. Office shows a button as busy until its event is completed,
 * so that is done however the command ends. What it throws (the pane cannot be opened, a file of the add-in cannot be
 * loaded) goes on to the host's own report of unhandled errors: the session's failures never come here.
 */
export function associateCommands(commands: Readonly<Record<string, RibbonCommand>>): void {
  for (const [name, command] of Object.entries(commands))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
      } finally {
        event.completed();
      }
    });
}
