/** One stored SVG. */
export type Sheet = {
  svg: string;
  /** Natural size in CSS pixels, at which its labels are 16 px high. */
  width: number;
  height: number;
};

/** Name of a stored SVG: the hash of its Mermaid source, and the form for phones marked as such. */
export const DRAWING_FILE = /^([0-9a-f]{12})(-narrow)?\.svg$/;

/** The stored drawing of one diagram. */
export type Drawing = {
  wide: Sheet;
  /** The form for phones; absent when the wide one is narrow enough. */
  narrow?: Sheet;
};
