import {type QuizSet, TIME_PER_ITEM} from './quizSet';

/** An answer that was checked. `taken` is empty when the learner did not know. */
export type Given = {taken: number[]; right: boolean; sure?: boolean};

/** One question of a set under way. */
export type ItemState = {
  /** What is chosen now: places of options as they stand in the file; -1 for an open row of a matching. */
  taken: number[];
  sure?: boolean;
  /** The first answer, which counts. */
  first?: Given;
  /** Open; wrong once, with a second try; or done. */
  stage: 'open' | 'second' | 'done';
};

/** A set under way. Holds nothing but plain data, so that it can be stored. */
export type Session = {
  set: QuizSet;
  /** Questions of the set that the bank still has, in their order, as `items`. */
  ids: string[];
  items: ItemState[];
  /** Place of the question that is shown. */
  at: number;
  /** Milliseconds that are left; missing without a timer. */
  left?: number;
  isPaused: boolean;
  isFinished: boolean;
};

export type Action =
  | {type: 'take'; taken: number[]}
  | {type: 'say'; sure: boolean}
  /** Checks the present answer; the caller has graded it. */
  | {type: 'check'; right: boolean}
  /** "I do not know", and "show me" after a first wrong answer. */
  | {type: 'reveal'}
  | {type: 'go'; to: number}
  /** Ends the set. In exam mode with what grading says of each question. */
  | {type: 'finish'; right: readonly boolean[]}
  | {type: 'tick'; ms: number}
  | {type: 'pause'; isPaused: boolean};

/** A set at its beginning. `known` says which questions the bank has. */
export function beginSession(set: QuizSet, known: (id: string) => boolean): Session {
  const ids = set.items.filter(known);
  return {
    set,
    ids,
    items: ids.map(() => ({taken: [], stage: 'open'})),
    at: 0,
    ...(set.timed && {left: ids.length * TIME_PER_ITEM}),
    isPaused: false,
    isFinished: false,
  };
}

/** The session after an action. What makes no sense in its state changes nothing. */
export function step(session: Session, action: Action): Session {
  if (session.isFinished) return session;
  switch (action.type) {
    case 'go':
      return session.items[action.to] === undefined ? session : {...session, at: action.to};
    case 'finish':
      return {...session, isFinished: true, items: session.items.map((item, place) => ended(session, item, action.right[place] === true))};
    case 'tick':
      return session.left === undefined || session.isPaused ? session : {...session, left: Math.max(0, session.left - action.ms)};
    case 'pause':
      return session.left === undefined ? session : {...session, isPaused: action.isPaused};
    default:
      return {...session, items: session.items.map((item, place) => (place === session.at ? answered(session.set, item, action) : item))};
  }
}

function answered({mode}: QuizSet, item: ItemState, action: Action): ItemState {
  if (item.stage === 'done') return item;
  const {taken, sure, first, stage} = item;
  switch (action.type) {
    case 'take':
      return {...item, taken: action.taken};
    case 'say':
      return {...item, sure: action.sure};
    case 'check':
      if (mode === 'exam') return item;
      return {
        ...item,
        first: first ?? {taken, right: action.right, ...(sure !== undefined && {sure})},
        stage: action.right || stage === 'second' ? 'done' : 'second',
        // A single option that is wrong is put away; an order, pairs or several options are mended.
        taken: taken.length === 1 && !action.right && stage === 'open' ? [] : taken,
      };
    case 'reveal':
      return mode === 'exam' ? item : {...item, first: first ?? {taken: [], right: false}, stage: 'done'};
    default:
      return item;
  }
}

/** In exam mode what was left open counts as wrong; in learning mode it was not asked. */
function ended({set: {mode}}: Session, item: ItemState, right: boolean): ItemState {
  if (mode === 'learning') return item;
  const {taken, sure} = item;
  return {...item, stage: 'done', first: {taken, right, ...(sure !== undefined && {sure})}};
}
