import * as z from 'zod';
import {sourceSchema} from '../../../content/model/source';
import {citedSources} from '../../citedSources';
import type {Export} from './Export';
import {exportFields} from './exportFields';

const {id, url, title, publisher, checked} = sourceSchema.shape;

const entry = z.strictObject({
  id: id.describe('Permanent; what other lists name'),
  url: url.describe('The official page'),
  title,
  publisher,
  checked: checked.describe('The day on which it was last read, YYYY-MM-DD'),
  entry: exportFields.url,
  pages: z.array(z.url()).describe('Pages of the sheet that cite it'),
  corrections: z.array(z.string()).describe('Ids of the entries in corrections.json that it carries'),
});

/** The official pages that the sheet cites. */
export const sourcesExport = {
  name: 'sources',
  description: 'Every official page that the sheet cites, with the day on which it was last read.',
  entry,
  entries: (site, absolute) =>
    citedSources(site).map(
      ({id, url, title, publisher, checked, pages, claims}): z.infer<typeof entry> => ({
        id,
        url,
        title,
        publisher,
        checked,
        entry: absolute(`/sources#${id}`),
        pages: pages.map(({route}) => absolute(route)),
        corrections: claims,
      }),
    ),
} satisfies Export;
