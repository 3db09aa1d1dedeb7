const { rmSync } = require("fs");

module.exports = () => {
  if (process.env.PSCI_TEST_RUN) rmSync(process.env.PSCI_TEST_RUN, { recursive: true, force: true });
};
