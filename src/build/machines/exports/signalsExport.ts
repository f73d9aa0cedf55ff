import * as z from 'zod';
import type {Export} from './Export';
import {exportFields} from './exportFields';

const {id, url, service, sources} = exportFields;

const entry = z.strictObject({
  id,
  url,
  points: service.describe('The service that the signal speaks for'),
  feature: z.string().describe('The exact answer'),
  phrases: z.array(z.string()).min(1).describe('Wordings as they stand in a question'),
  text: z.string().describe('Why they give it away, as plain text'),
  sources,
  flips: z
    .array(z.strictObject({to: service, text: z.string().describe('What the question would say instead, as plain text'), sources}))
    .min(1)
    .describe('Changes of wording that turn the answer'),
});

/** The exam signals of all pages, in the order of the sheet. */
export const signalsExport = {
  name: 'signals',
  description: 'What in the wording of a question gives the answer away, and which change of wording would flip it.',
  entry,
  entries: ({pages}, absolute) =>
    pages.flatMap(({route, signals}) =>
      signals.map(
        ({line, ...signal}): z.infer<typeof entry> => ({
          ...signal,
          url: absolute(`${route}#${signal.id}`),
        }),
      ),
    ),
} satisfies Export;
