import {BLOCK_KINDS, type BlockKind} from '../../content/model/searchData';
import {significance} from './everydayWords';
import {isForeign} from './isForeign';
import {matchTerms} from './matchTerms';
import {type Reading, readQuery} from './readQuery';
import type {Field, SearchIndex, TermMatch} from './searchIndex';

/** A passage that answers a query. */
export type Hit = {
  /** Its place in the index's passages. */
  block: number;
  score: number;
  /** Words of the sheet that were found in it. */
  words: Set<string>;
};

const FIELD_WEIGHT: Record<Field, number> = {name: 2.4, heading: 1.9, title: 1.3, text: 1};
const KIND_WEIGHT: Record<BlockKind, number> = {lead: 1.1, text: 1, item: 1.08, row: 0.88, signal: 0.86, flip: 0.6, diagram: 0.8};
/** Pages that only gather what stands elsewhere come after the page where it stands. */
const PAGE_WEIGHT: Record<string, number> = {'/msk/summary': 0.5, '/msk/exam-focus': 0.5, '/msk/': 0.8, '/msk/neighbours': 0.8};
const PHRASE_BONUS = 0.55;
/** A page whose title carries this share of a query is what the query names. */
const TITLED = 0.85;
const TITLE_BONUS = 1.5;
/** How much a page gains by its best passages together, and how many of them count. */
const PAGE_BONUS = 0.9;
const PAGE_DEPTH = 8;
/**
 * Share of a query's weight that a passage must carry to be a hit at all: more than half when the query names
 * something that the sheet does not know, less when all its words are familiar.
 */
const LEAST_COVERAGE = {foreign: 0.57, familiar: 0.28};

/**
 * The passages that answer a query, best first: heading over prose, whole phrases over scattered words,
 * section pages over those that gather, exact over prefix over typo. Pure: the same index and query
 * give the same hits.
 */
export function rank(query: string, index: SearchIndex): Hit[] {
  const best = new Map<number, Hit>();
  for (const reading of readQuery(query, index)) {
    for (const hit of rankReading(reading, index)) {
      const before = best.get(hit.block);
      if (before === undefined || before.score < hit.score) best.set(hit.block, hit);
    }
  }
  return byPage([...best.values()], index).sort((a, b) => b.score - a.score || a.block - b.block);
}

/** Raises the passages of pages that have more to say on the query than a single passage. */
function byPage(hits: Hit[], index: SearchIndex): Hit[] {
  const scores = new Map<number, number[]>();
  for (const {block, score} of hits) {
    const page = index.blocks[block]?.page ?? -1;
    scores.set(page, [...(scores.get(page) ?? []), score]);
  }
  const sums = new Map(
    [...scores].map(([page, all]) => [
      page,
      all
        .sort((a, b) => b - a)
        .slice(0, PAGE_DEPTH)
        .reduce((sum, score) => sum + score, 0),
    ]),
  );
  const most = Math.max(...sums.values());
  return hits.map((hit) => ({...hit, score: hit.score * (1 + (PAGE_BONUS * (sums.get(index.blocks[hit.block]?.page ?? -1) ?? 0)) / most)}));
}

type Found = {value: number; quality: number; words: Set<string>; places: Map<Field, number[]>};

function rankReading({words, weight}: Reading, index: SearchIndex): Hit[] {
  const unique = words.filter(({word}, i) => words.findIndex((other) => other.word === word) === i);
  const weights = unique.map(({word, share}) => share * wordWeight(word, matchTerms(word, index), index));
  const total = weights.reduce((sum, value) => sum + value, 0);
  const found = unique.map(({word}) => findWord(matchTerms(word, index), index));
  const least = unique.some(({word}) => isForeign(word, index)) ? LEAST_COVERAGE.foreign : LEAST_COVERAGE.familiar;
  const candidates = new Set(found.flatMap((blocks, i) => ((weights[i] ?? 0) > 0.5 || unique.length === 1 ? [...blocks.keys()] : [])));
  const hits: Hit[] = [];
  for (const block of candidates) {
    let score = 0;
    let covered = 0;
    let titled = 0;
    const matched = new Set<string>();
    found.forEach((blocks, i) => {
      const here = blocks.get(block);
      if (here === undefined) return;
      score += (weights[i] ?? 0) * here.value;
      covered += (weights[i] ?? 0) * Math.min(1, here.quality + 0.15);
      if (here.places.has('title')) titled += weights[i] ?? 0;
      if (significance(unique[i]?.word ?? '') > 0.1) for (const word of here.words) matched.add(word);
    });
    const coverage = covered / total;
    if (coverage < least) continue;
    for (let i = 0; i + 1 < found.length; i++) {
      const field = adjacentField(found[i]?.get(block), found[i + 1]?.get(block));
      if (field !== undefined) score += PHRASE_BONUS * FIELD_WEIGHT[field] * ((weights[i] ?? 0) + (weights[i + 1] ?? 0));
    }
    const prior = titled / total >= TITLED ? TITLE_BONUS * kindWeight(block, index) : kindWeight(block, index) * pageWeight(block, index);
    hits.push({block, score: score * coverage ** 2 * weight * prior, words: matched});
  }
  return hits;
}

/** How much a word says: rare words say more, words without a subject hardly anything. */
function wordWeight(word: string, matches: TermMatch[], index: SearchIndex): number {
  const all = index.blocks.length;
  const inBlocks = Math.max(...matches.map(({term, quality}) => term.blocks * quality), 0);
  const rarity = Math.log(1 + all / (inBlocks + 1));
  return rarity * significance(word);
}

/** Where a typed word is found, with the best likeness and field of each passage. */
function findWord(matches: TermMatch[], index: SearchIndex): Map<number, Found> {
  const blocks = new Map<number, Found>();
  for (const {term, quality} of matches) {
    for (const {block, field, place} of term.postings) {
      const length = index.blocks[block]?.length ?? 0;
      const damping = field === 'text' ? 1 / (0.7 + 0.3 * (length / index.averageLength)) : 1;
      const value = quality * FIELD_WEIGHT[field] * damping;
      const here = blocks.get(block) ?? {value: 0, quality: 0, words: new Set(), places: new Map()};
      // A word in a second field adds a little; the best field decides.
      here.value = Math.max(here.value, value) + 0.1 * Math.min(here.value, value);
      here.quality = Math.max(here.quality, quality);
      here.words.add(term.word);
      here.places.set(field, [...(here.places.get(field) ?? []), place]);
      blocks.set(block, here);
    }
  }
  return blocks;
}

/** The weightiest field in which the second word follows the first. */
function adjacentField(first: Found | undefined, second: Found | undefined): Field | undefined {
  if (first === undefined || second === undefined) return undefined;
  const fields = Object.keys(FIELD_WEIGHT) as Field[];
  return fields.find((field) => {
    const after = new Set(second.places.get(field));
    return (first.places.get(field) ?? []).some((place) => after.has(place + 1));
  });
}

function kindWeight(block: number, index: SearchIndex): number {
  return KIND_WEIGHT[BLOCK_KINDS[index.blocks[block]?.kind ?? 0] ?? 'text'];
}

function pageWeight(block: number, index: SearchIndex): number {
  return PAGE_WEIGHT[index.pages[index.blocks[block]?.page ?? -1]?.route ?? ''] ?? 1;
}
