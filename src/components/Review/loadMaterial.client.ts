import type {Question} from '@site/src/content/model/question';
import type {ReviewDeck} from '@site/src/content/model/reviewDeck';
import type {Material} from './material';

/** Fetches what can be asked. Without the prompts there is no review; without the question bank there are the prompts. */
export async function loadMaterial(): Promise<Material> {
  const [deck, questions] = await Promise.all([
    fetchJson<ReviewDeck>(new URL('@generated/study/default/deck.json', import.meta.url)),
    fetchJson<{questions: Question[]}>(`${process.env.BASE_URL ?? '/'}data/questions.json`).catch(() => ({questions: []})),
  ]);
  return {
    sections: deck.sections,
    sources: deck.sources,
    prompts: new Map(deck.prompts.map((prompt) => [prompt.card, prompt])),
    questions: new Map(questions.questions.map((question) => [question.id, question])),
  };
}

async function fetchJson<T>(address: string | URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
