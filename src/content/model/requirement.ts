import * as z from 'zod';
import {id} from './fields';
import {SERVICES, type Service} from './services';
import {parseWording} from './wording';

const service = z.enum(Object.keys(SERVICES) as [Service, ...Service[]]);
/** 1 is a hint, 2 a reason, 3 decides unless something contradicts, 4 decides alone. */
const weights = z.partialRecord(service, z.number().min(0.25).max(4));

/** A wording in the notation of {@link parseWording}. */
const wording = z
  .string()
  .max(400)
  .superRefine((text, context) => {
    try {
      parseWording(text);
    } catch (error) {
      context.addIssue({code: 'custom', message: (error as Error).message});
    }
  });

/** Two to five ideas: each a word, "(one|of|several)" or the name of a group, "<readers>". */
const idea = z
  .string()
  .max(700)
  .regex(/^(?:(?:[a-z0-9-]+|\([a-z0-9-]+(?:\|[a-z0-9-]+)*\)|<[a-z]+>)(?: |$)){2,5}$/, 'two to five of: word, (a|b), <group>');

/** What a question may ask for, in the words of those who ask: an entry of `docs/_data/requirements.yaml`. */
export const requirementSchema = z.strictObject({
  id,
  /** How exam writers say it. */
  says: z.array(wording).min(1),
  /** Ideas that stand close together in one sentence, in any order: what no wording foresees. They count less than wordings. */
  near: z.array(idea).default([]),
  /** The services it speaks for, and how much. */
  for: weights.default({}),
  /** The services it speaks against, and how much. */
  against: weights.default({}),
  /** One sentence for the reader, under 110 characters: what the wording means for the choice. */
  why: z.string().min(15).max(110),
  /** Where the sheet says so: a route, or a route with an anchor. */
  place: z.string().startsWith('/'),
  /** Further pages worth reading then, by their routes. */
  also: z.array(z.string().startsWith('/')).default([]),
  /** The service that the wording names; such wordings are also looked for in answer options. */
  names: service.optional(),
  /** True when it decides as well by being there already: existing clients, code or formats that must stay. */
  stays: z.boolean().default(false),
  /** True when other subjects ask for it as well: it then says less of whether a question is about this one. */
  common: z.boolean().default(false),
  /** True when it speaks of a Kafka cluster: options without a service then choose among the settings of MSK. */
  kafka: z.boolean().default(false),
  /**
   * True when it says that a log is there, and seldom that one is looked for. What {@link Requirement.names} a service
   * always says so.
   */
  present: z.boolean().default(false),
  /** What "not" before or after it does: it turns the points around, or leaves nothing of them. */
  negated: z.enum(['turns', 'silent']).default('turns'),
});

export type Requirement = z.infer<typeof requirementSchema>;
