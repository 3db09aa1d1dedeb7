/** A level that people agree on for a unit on a rated indicator, by codes. */
export interface NewAgreedLevel {
  readonly unit: string;
  readonly indicator: string;
  /** Null where they agree that the indicator does not apply. */
  readonly level: number | null;
  /** Who agreed on it. */
  readonly by: string;
  /** "" for none. */
  readonly reason: string;
}
