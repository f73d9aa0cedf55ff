/** The id of a question: the section, a hyphen and three digits. */
export const QUESTION_ID = /^([a-z]+(?:-[a-z]+)*)-(\d{3})$/;

/** An id in its parts: `security-008` is number 8 of `security`. Undefined for what is no id of a question. */
export function questionId(text: string): {section: string; number: number} | undefined {
  const [, section, digits] = QUESTION_ID.exec(text) ?? [];
  return section === undefined ? undefined : {section, number: Number(digits)};
}
