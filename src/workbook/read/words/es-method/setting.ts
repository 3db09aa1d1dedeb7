/** A value of a setting in Spanish, without figures, and what it does. */
export interface ValueInSpanish {
  readonly name: string;
  readonly meaning: string;
}

/** A setting of the Method table in Spanish: its title, and each value that it may have, by its id. */
export interface SettingInSpanish<Id extends string = string> {
  readonly title: string;
  readonly values: Readonly<Record<Id, ValueInSpanish>>;
}
