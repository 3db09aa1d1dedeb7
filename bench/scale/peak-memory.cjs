/** Loaded before the command: at its end, the most memory that the process held, in kB. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const file = process.env.PSCI_PEAK_MEMORY;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
