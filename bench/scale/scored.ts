export interface Scored {
  readonly milliseconds: number;
  readonly note: string;
}
