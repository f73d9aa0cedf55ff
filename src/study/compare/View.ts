/** What a reader sees of a table that can be narrowed: two of its services, or all. */
export type View = {
  /** Key of a service. */
  one: string;
  /** Key of another service, or `all`. */
  other: string;
};
