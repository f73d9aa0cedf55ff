import * as z from 'zod';
import {VERDICTS} from '../../../content/model/verdicts';
import type {Export} from './Export';
import {exportFields} from './exportFields';

const {url, sources} = exportFields;

const entry = z.strictObject({
  id: z.string().describe('"S05-3" is the third statement of section 5'),
  url,
  said: z.string().describe('The statement in the words of the original cheat sheet'),
  verdict: z.enum(VERDICTS),
  truth: z.string().describe('What is true today, with its conditions'),
  place: z.url().describe('Where the truth stands in the sheet'),
  sources,
});

/** The statements of the original sheet, with their verdicts. */
export const correctionsExport = {
  name: 'corrections',
  description: 'Each statement of the original cheat sheet, what the check found, and what is true today.',
  entry,
  entries: ({claims}, absolute) =>
    claims.map(
      ({value: {id, said, verdict, truth, anchor, sources}}): z.infer<typeof entry> => ({
        id,
        url: absolute(`/corrections#${id}`),
        said,
        verdict,
        truth,
        place: absolute(anchor),
        sources,
      }),
    ),
} satisfies Export;
