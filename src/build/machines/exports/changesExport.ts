import * as z from 'zod';
import {recentChanges} from '../recentChanges';
import type {Export} from './Export';
import {exportFields} from './exportFields';

const {id, url, day} = exportFields;

const entry = z.strictObject({
  id,
  date: day.describe('The day on which the sources of the new fact were read'),
  title: z.string().describe('What changed, in one line'),
  text: z.string().describe('What was said before, and what is true today'),
  url,
});

/** What the feed tells, the newest first. */
export const changesExport = {
  name: 'changes',
  description: 'Corrections, and facts that are no longer what older sheets say, the newest first.',
  entry,
  entries: (site, absolute) => recentChanges(site).map(({link, ...change}): z.infer<typeof entry> => ({...change, url: absolute(link)})),
} satisfies Export;
