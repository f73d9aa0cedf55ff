import {stem} from '../search/stem';
import type {Sentence} from './readText';

/** How a question means what it says at a place. */
export type Circumstances = {
  /** It says that this is not so, not wanted, or given up. */
  negated: boolean;
  /** It is what the company has, not what it wants. */
  has: boolean;
  /** It is there and stays as it is: nothing is asked about it. */
  settled: boolean;
};

const stems = (words: string) => new Set(words.split(' ').map(stem));
const NEGATIONS = stems('no not without never neither nor nobody none nothing');
const GIVING_UP = stems(
  'avoid abandon drop dismiss reject decline refuse retire replace leave leaving discontinue exclude stop quit cancel',
);
/** What is given up by two words, the second of them next to it: "decided against", "rid of". */
const GIVING_UP_WITH = new Map([
  ['of', stems('instead rid tired sick')],
  ['than', stems('rather')],
  ['up', stems('give giving gave given')],
  ['from', stems('away')],
  ['off', stems('move moving moved get getting')],
  ['down', stems('turn turned turning')],
  ['out', stems('rule ruled ruling')],
  ['against', stems('decide decided advise advised argue argued vote voted')],
]);
/** Between "no" and what it negates only such words may stand: "does not [need to use any] Kafka client". */
const TRANSPARENT = stems(
  'need needs want wants require required use using used have has any longer be to for run running operate operating do does is are of with or and nor further more other need necessary intend plan planned expect service services amazon aws managed an as be been ever even wish care about needed to keep keeping away from off adopt introduce support feature part run or like look after care deal bother choose pick maintain manage host provision administer patch set up will would can could should must may might has have had',
);
const GOES_ON = new Set(['or', 'nor', 'and']);
const WITHIN = 5;
const WITHIN_LIST = 9;
const STRANGERS = 3;
/** "… is not required", "… and ordering do not matter", "… has been ruled out": behind what it negates, in stems. */
const FILLER =
  '(?:and|or|nor|both|all|therefore|already|been|to|it|they|thi|reason|same|now|by|architect|team|company|with|once|finally|explicitly|expressly|have|has|had|will|would|should|must|be|is|are|was|were|being|seem|look)';
const NOT_WANTED =
  '(?:requir|need|necessary|want|option|allow|permit|accept|important|enough|planned|plan|possible|relevant|available|us|used|interest|preserv|keep|kept|suitabl|appropriat|feasibl|consider|ask|intend|expect|desir|acceptabl)';
const AFTER = new RegExp(
  `^(?:(?:\\w+ ){0,3}(?:and|or|nor) (?:\\w+ ){1,2})?(?:${FILLER} ){0,5}(?:` +
    [
      `(?:is|are|was|were|be|been) (?:not|no longer) (?:\\w+ ){0,2}${NOT_WANTED}`,
      `(?:need|must|should|may) not be (?:${NOT_WANTED}|preserv|kept)`,
      '(?:do|doe|did|will|would|can|could) (?:not|no longer) (?:\\w+ )?(?:matter|fit|suit|suffic|apply|count|play|exist|scale|help)',
      '(?:is|are|was|were|be|been|seem|look|would) (?:too (?:much|heavy|complex|large|big|expensiv|costly|complicat|slow)|overkill|excessiv|oversiz|out of question)',
      '(?:but |and )?(?:throw|abandon|retir|replac|drop|discard|giv|get rid of) (?:it|them)',
      '(?:is|are|was|were|be|been) gone',
      'unnecessary|irrelevant|unimportant|unwanted|out of question|play no|no role|superfluou|forbidden|prohibit',
      '(?:is|are|was|were|be|been|being) (?:rul out|reject|turn down|dismiss|discard|abandon|replac|retir|given up|decommission)',
    ].join('|') +
    ')',
);
/** What was only talked of; a "but" behind it says that it was not chosen. */
const TALKED_OF = stems(
  'suggest suggested propose proposed recommend recommended consider considered evaluate evaluated discuss discussed try tried test tested examine examined',
);
const TALKED_WITHIN = 4;
const CONTRAST = stems('but yet however although though nevertheless still');
const WANTS = stems(
  'must need should require want wish would shall plan ask expect demand will may need has expects which what how seek look going prefer call',
);
const HAS = stems('already currently today existing presently so far use run operate has have own maintain host');

/** Reads what stands around the words from `from` up to `to` of a sentence. */
export function circumstances(sentences: readonly Sentence[], sentence: number, from: number, to: number): Circumstances {
  const {words, clauses} = sentences[sentence] ?? NO_SENTENCE;
  const next = sentences[sentence + 1]?.words[0]?.stem ?? '';
  return {
    negated: isNegatedBefore(words, clauses, from) || isNegatedAfter(words, to) || isDismissed(words, from, to, next),
    has: isBackground(words, clauses, from),
    settled: SETTLED.test(
      words
        .slice(to)
        .map((word) => word.stem)
        .join(' '),
    ),
  };
}

/** "… which stays", "… and both will stay", "… and leaves it alone": said of systems, not of clients or code. */
const SETTLED =
  /(?:^| )(?:which|that|both|it|they|and) (?:will |is to |are to |shall |both )?(?:stay|remain|leave it alone|go on doing so|continue doing so|is fine|are fine|keep running)(?:$| )|(?:^| )leave (?:it|them) (?:alone|as)(?:$| )/;

const NO_SENTENCE: Sentence = {words: [], clauses: [], asks: false};

type Words = Sentence['words'];

function isNegatedBefore(words: Words, clauses: number[], from: number): boolean {
  let strange = 0;
  let listed = false;
  for (let at = from - 1; at >= Math.max(0, from - 1 - (listed ? WITHIN_LIST : WITHIN)); at--) {
    const word = words[at]?.stem ?? '';
    // A new clause ends what a "no" reaches, unless it goes on with "or", "nor", "and".
    if (!listed && clauses.includes(at + 1) && !GOES_ON.has(words[at + 1]?.stem ?? '') && !GOES_ON.has(word)) return false;
    if (NEGATIONS.has(word)) return !isNotOnly(words, at);
    if (GIVING_UP.has(word)) return !isPassive(words, at);
    if (GIVING_UP_WITH.get(word)?.has(words[at - 1]?.stem ?? '')) return true;
    // "no need for custom consumers or for replay": what stands before an "or" is denied together with what follows.
    if (word === 'or' || word === 'nor') {
      listed = true;
      strange = 0;
    } else if (!TRANSPARENT.has(word) && (!listed || ++strange > STRANGERS)) return false;
  }
  return false;
}

/** "not only X but", "nothing but X". */
function isNotOnly(words: Words, at: number): boolean {
  const next = words[at + 1]?.stem ?? '';
  return next === stem('only') || next === 'but' || next === stem('merely');
}

/** "is to be replaced by X" wants X; "replace X" does not. */
function isPassive(words: Words, at: number): boolean {
  return /^(?:by|with|in|to)$/.test(words[at + 1]?.stem ?? '');
}

function isNegatedAfter(words: Words, to: number): boolean {
  const following = words.slice(to, to + 10).map((word) => word.stem);
  return AFTER.test(following.join(' '));
}

/** "X was suggested, but …", "the architect recommends X. However, …". */
function isDismissed(words: Words, from: number, to: number, next: string): boolean {
  const around = [...words.slice(Math.max(0, from - TALKED_WITHIN), from), ...words.slice(to, to + TALKED_WITHIN)];
  if (!around.some((word) => TALKED_OF.has(word.stem))) return false;
  return CONTRAST.has(next) || words.slice(to).some((word) => CONTRAST.has(word.stem));
}

function isBackground(words: Words, clauses: number[], from: number): boolean {
  const start = clauses.filter((place) => place <= from).at(-1) ?? 0;
  const before = words.slice(start, from).map((word) => word.stem);
  // The verb of a sentence may stand in the clause before.
  const all = words.slice(0, from).map((word) => word.stem);
  const lastWant = all.findLastIndex((word) => WANTS.has(word) && !(word === stem('has')));
  const lastHas = all.findLastIndex((word) => HAS.has(word));
  if (before.some((word) => WANTS.has(word) && word !== stem('has'))) return false;
  return lastHas > lastWant;
}
