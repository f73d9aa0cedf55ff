import type {Grade} from '@site/src/study/progress/studyEvent';

/** The four grades in the words of their buttons. */
export const GRADES: {grade: Grade; name: string; means: string}[] = [
  {grade: 1, name: 'Again', means: 'I had forgotten it, or a part of it.'},
  {grade: 2, name: 'Hard', means: 'I knew it, but only just.'},
  {grade: 3, name: 'Good', means: 'I knew it after a thought.'},
  {grade: 4, name: 'Easy', means: 'I knew it at once.'},
];
