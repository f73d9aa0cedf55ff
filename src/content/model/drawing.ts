/** One stored SVG. */
export type Sheet = {
  svg: string;
  /** Natural size in CSS pixels, at which its labels are 16 px high. */
  width: number;
  height: number;
};

/** The stored drawing of one diagram. */
export type Drawing = {
  wide: Sheet;
  /** The form for phones; absent when the wide one is narrow enough. */
  narrow?: Sheet;
};
