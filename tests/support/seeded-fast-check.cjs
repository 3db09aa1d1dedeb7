// Every law tries the same cases in every run, so that a change is judged by what it changed. Other cases are tried with
// LAWS=random, or with a number; a law that fails prints the seed of its cases.
// By its file: the name of the package is mapped to this module.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const asked = process.env.LAWS ?? "";
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) || 20_261_127 });

module.exports = fc;
