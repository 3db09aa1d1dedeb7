/** Texts of the brief of one unit about classes, gates, bonus and malus. */
export const briefPointsEn = {
  leadClass: "Its class is {name}; {next} needs {points} points more.",
  leadHighest: "Its class is {name}, the highest one.",
  leadNoClass: "It has no class; {next} needs {points} points more.",
  title: "Class, gates, bonus and malus",
  titleClass: "Class",
  titlePoints: "Gates, bonus and malus",
  classes: "Classes of the {index}: {classes}.",
  classFrom: "{name} from {from}",
  unsure:
    "By its range of ranks, {low} to {high}, it may as well be in another class: ranks of {classes} are within reach.",
  sure: "By its range of ranks, {low} to {high}, it is sure of its class.",
  ofPart: "{part}: {name}; {next} needs {points} points more.",
  ofPartHighest: "{part}: {name}, the highest class.",
  ofPartNone: "{part}: no class; {next} needs {points} points more.",
  fails: "{effect}: {element} is {value}; it needs {condition} {limit}.",
  failsMissing: "{effect}: {element} has no figure; it needs {condition} {limit}.",
  noPoints: "No points for {node}",
  atMost: "At most {cap} points for {node}",
  passes: "It passes every gate ({count}).",
  assumed: "Not known: {element} has no figure, and the gate of {node} counts as passed.",
  bonus: "Bonus of {points} points in {node}: {indicator} is {value}.",
  malus: "Malus of {points} points in {node}: {indicator} is {value}.",
  maximum: " This is the maximum.",
  together:
    "Next steps are looked at one by one: two gates that give points only when both are passed are not found.",
} as const;
