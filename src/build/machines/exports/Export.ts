import type * as z from 'zod';
import type {DataList} from '../../../content/model/dataLists';
import type {Site} from '../../../content/model/site';
import type {Absolute} from '../absoluteLinks';

/** A list that other programs may read, and what its entries are. */
export type Export = {
  /** Names the file and the list in it. */
  name: DataList;
  /** What the list holds, in one sentence. */
  description: string;
  /** The shape of an entry; its descriptions become those of the JSON Schema. */
  entry: z.ZodType;
  entries: (site: Site, absolute: Absolute) => unknown[];
};
