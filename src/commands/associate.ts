import type { RibbonCommand } from "./ribbon-commands";

/**
 * Registers each command with Office under its name in the manifest. Office shows a button as busy until its event is
 * completed, so every command completes it, also one that fails. Errors (the pane cannot be opened, a file of the add-in
 * cannot be loaded) reach the host's report of unhandled errors; failures of the session are in its state instead.
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
