import type {Word} from './readText';

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

/** Whether words behind a passage, from the place `to` on, deny it. */
export function isNegatedAfter(words: readonly Word[], to: number): boolean {
  const following = words.slice(to, to + 10).map((word) => word.stem);
  return AFTER.test(following.join(' '));
}
