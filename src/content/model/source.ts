import * as z from 'zod';
import {date, id} from './fields';

/** Hosts whose word counts as official. A page anywhere else is not evidence. */
const OFFICIAL = /^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com|kafka\.apache\.org|github\.com\/(aws|awsdocs|boto|apache))\//;

/** The same documentation on the host for China: read where the other cannot be reached, never linked. */
const OFFICIAL_COPY = /^https:\/\/docs\.amazonaws\.cn\//;

const HOSTS = 'docs.aws.amazon.com, aws.amazon.com, kafka.apache.org or github.com/{aws,awsdocs,boto,apache}';

/** One official page that the sheet cites: an entry of `docs/_data/sources.yaml`. */
export const sourceSchema = z.strictObject({
  /** What `<Cite id>` names. Stable: it is also the anchor on `/sources`. */
  id,
  /** The page a reader opens, in English. */
  url: z.string().regex(OFFICIAL, `an https address on ${HOSTS}`),
  /** The page's own title, or what the file holds. */
  title: z.string().min(3),
  /** Who stands behind the page. */
  publisher: z.enum(['AWS', 'AWS documentation', 'AWS on GitHub', 'AWS SDK (botocore)', 'Apache Kafka']),
  /** The day on which we last read it. */
  checked: date,
  /** The copy that was read, when it was a translation or a Markdown twin of the same page. */
  read: z
    .string()
    .regex(new RegExp(`${OFFICIAL.source}|${OFFICIAL_COPY.source}`), `an https address on docs.amazonaws.cn, ${HOSTS}`)
    .optional(),
});

export type Source = z.infer<typeof sourceSchema>;
