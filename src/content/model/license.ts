/** The license of the text, the data and the diagrams; see LICENSE-CONTENT. */
export const LICENSE = {
  /** Its identifier in the SPDX list. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** The name to give credit to. */
  credit: 'Amazon MSK Exam Cheat Sheet',
} as const;
