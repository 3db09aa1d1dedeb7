/** A setting of the Method table in Spanish: its title, and each value that it may have, with what that does. */
export interface SettingInSpanish {
  readonly title: string;
  readonly values: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
}
