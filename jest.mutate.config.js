const all = require("./jest.config");

const folders = (process.env.PSCI_MUTATE_TESTS ?? "").split(":").filter(Boolean);

/** The tests of one folder, for mutation testing (`npm run mutate -- FOLDER`). */
module.exports = { ...all, maxWorkers: 1, roots: folders.map((folder) => `<rootDir>/${folder}`) };
