import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage, type Parts } from "../../../../src/file/package";

/** The sheet of the fixtures, whose name needs escaping. */
export const sheet = "Profile & Co <1>";

const opened = (name: string): Parts => openPackage(readFileSync(join(__dirname, "..", "fixtures", name)));

/** One cell and nothing else. */
export const plainWorkbook = (): Parts => opened("plain.xlsx");

/** A chart and a text box of the user's, a comment and a table. */
export const usersWorkbook = (): Parts => opened("users.xlsx");
