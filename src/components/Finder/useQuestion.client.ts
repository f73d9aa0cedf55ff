import {questionHash, questionOf} from '@site/src/study/finder/questionLink';
import {useEffect, useState} from 'react';

type State = {
  text: string;
  /** What is said of a link. */
  note: string;
  /** The text came with the address, and goes with it. */
  linked: boolean;
};

type Question = Pick<State, 'text' | 'note'> & {
  setText: (text: string) => void;
  /** Empties the box; one step back in the browser brings back what had a link. */
  clear: () => void;
  /** Puts the text into the address, and copies that. */
  makeLink: () => void;
};

const EMPTY: State = {text: '', note: '', linked: false};
const DAMAGED = 'The link that led here is damaged, so nothing was taken from it. Please paste the question itself.';
/** Some chats cut longer addresses. */
const LONG = 2000;

/** The reader's text. It stands in the address only if he asks for a link, and is kept nowhere else. */
export function useQuestion(): Question {
  const [state, setState] = useState(EMPTY);
  useEffect(() => {
    function read() {
      const question = questionOf(window.location.hash);
      setState((now) => {
        if (question === undefined) return now.linked ? EMPTY : {...now, note: ''};
        return question === 'damaged' || question.text === '' ? {...now, note: DAMAGED} : {text: question.text, note: '', linked: true};
      });
    }
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  function setText(text: string) {
    // Put back by the browser on the way back, where the address says it already.
    const linked = questionOf(window.location.hash);
    if (typeof linked === 'object' && linked.text === text) return;
    // The address must not say something else than the box.
    if (isInAddress()) window.history.replaceState(window.history.state, '', withoutHash());
    setState({...EMPTY, text});
  }

  function clear() {
    if (isInAddress()) window.history.pushState(window.history.state, '', withoutHash());
    setState(EMPTY);
  }

  async function makeLink() {
    const {text} = state;
    window.history.replaceState(window.history.state, '', questionHash(text));
    const {href} = window.location;
    const isCopied = await copy(href);
    const note = [
      isCopied ? 'Link copied. It holds your text and nothing else does.' : 'The link stands in the address bar; it holds your text.',
      ...(href.length > LONG ? [`It is long, ${href.length} characters: some chats cut such a link.`] : []),
    ].join(' ');
    setState((now) => (now.text === text ? {text, note, linked: true} : now));
  }

  return {text: state.text, note: state.note, setText, clear, makeLink};
}

const isInAddress = () => questionOf(window.location.hash) !== undefined;
const withoutHash = () => window.location.pathname + window.location.search;

/** Refused without a secure context or permission. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
