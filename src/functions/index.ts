/**
 * The custom functions of the namespace PSCI, one per file: every other file of this folder. The build reads their docstrings
 * into functions.json, which Excel shows while a formula is typed, and adds to each file the line that gives its function
 * to Excel.
 */
import "./aggregate";
import "./availability";
import "./contributions";
import "./correlation";
import "./cronbach";
import "./gap";
import "./impute";
import "./normalise";
import "./ranks";
import "./score";
import "./treat";
import "./weights";
