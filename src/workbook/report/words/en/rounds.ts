/** The sheet Rounds: how each level changed since the round before. */
export const rounds = {
  title: "Rounds {before} and {after}: change of each level",
  subtitle:
    "Written as values, made when the workbook was scored; changes are formulas. Level: the agreed one, else the median of the ratings. The largest changes come first.",
  linked:
    "The two rounds can be compared: severity of all raters is on one scale, by raters of both rounds ({raters}).",
  linkedByCells:
    "The two rounds can be compared: severity of all raters is on one scale, by cells that raters of both groups rated.",
  notConnected:
    "The two rounds cannot be compared: no rater rated in both, and no cell was rated by raters of both. A change can be one of raters.",
  noRatings: "The two rounds cannot be compared: one of them has no ratings.",
  notConverged:
    "The two rounds cannot be compared: the severity of the raters could not be found from so few ratings.",
  adjustedLevel:
    "Adjusted: the level that a rater of mean severity is expected to give. An agreed level stays as it is.",
  groups: "Groups of raters: {groups}. Way out: let a rater of {before} rate some cells of {after} again.",
  counts:
    "{up} levels are higher, {down} are lower, {same} are the same; {new} cells have a level in one round only.",
  cut: "The first {shown} of {count} cells are shown; psci analyse --what rounds has all.",
  levelIn: "Level {round}",
  ratersIn: "Raters {round}",
  change: "Change",
  adjustedIn: "Adjusted {round}",
  adjustedChange: "Adjusted change",
  agreed: "{raters} (agreed level)",
  agreedAlone: "agreed level",
} as const;
