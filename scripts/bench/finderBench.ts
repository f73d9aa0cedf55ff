/**
 * npm run bench:finder: the finder over the scenarios of tests/finder. It was tuned on `tuning.yaml` and `tuning-2.yaml`;
 * `heldout.yaml`, where there is one, was set aside, and its bars decide the exit code. `-- tuning` measures one set
 * only, `--failures` shows what went wrong.
 */
import fs from 'node:fs';
import {parse} from 'yaml';
import {finderData} from '../../src/build/finderData';
import {loadSite} from '../../src/content/loadSite';
import {find} from '../../src/study/finder/find';
import {lexicon} from '../../src/study/finder/lexicon';
import {finderScores, type Scenario, type Score} from './finderScores';
import {markdownTable} from './markdownTable';
import {median} from './median';

const SETS = ['tuning', 'tuning-2', 'heldout'];
const KINDS = ['plain', 'unnamed', 'negation', 'offtopic'];
/** Percent that the set aside must reach. */
const BARS = {service: 88, section: 90, agreed: 90, refused: 90};

function main(words: string[]): number {
  const chosen = SETS.filter((set) => words.includes(set));
  const known = lexicon(finderData(loadSite(process.cwd()).site));
  let broken = 0;
  for (const set of chosen.length > 0 ? chosen : SETS) {
    if (!fs.existsSync(`tests/finder/${set}.yaml`)) continue;
    const scenarios = parse(fs.readFileSync(`tests/finder/${set}.yaml`, 'utf8')) as Scenario[];
    const times: number[] = [];
    const scores = scenarios.map((scenario) => {
      const start = performance.now();
      const finding = find(scenario.stem, known);
      times.push(performance.now() - start);
      return finderScores(scenario, finding);
    });
    console.log(
      `\n${set}: ${scores.length} questions, ${median(times).toFixed(1)} ms median, ${Math.max(...times).toFixed(1)} ms at most\n`,
    );
    const onTopic = scores.filter(({scenario}) => scenario.kind !== 'offtopic');
    const rows = KINDS.map((kind) =>
      row(
        kind,
        scores.filter(({scenario}) => scenario.kind === kind),
      ),
    );
    const all = row('all on topic', onTopic);
    console.log(markdownTable([...rows, all]));
    if (words.includes('--failures')) scores.forEach(printFailure);
    const refused = rows.at(-1)?.['service right %'] ?? 0;
    const figures = {service: all['service right %'], section: all['section in 3 %'], agreed: all['marks agreed %'], refused};
    for (const [name, bar] of Object.entries(BARS)) {
      const figure = Number(figures[name as keyof typeof figures]);
      if (set === 'heldout' && !(figure >= bar)) {
        console.log(`BROKEN: ${name} ${figure} %, bar ${bar} %`);
        broken++;
      }
    }
  }
  return broken === 0 ? 0 : 1;
}

function row(kind: string, scores: Score[]) {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const percent = (part: number, whole: number) => (whole === 0 ? '' : Math.round((1000 * part) / whole) / 10);
  return {
    kind,
    questions: scores.length,
    'service right %': percent(
      sum(({service}) => Number(service)),
      scores.length,
    ),
    'section in 3 %':
      kind === 'offtopic'
        ? ''
        : percent(
            sum(({section}) => Number(section)),
            scores.length,
          ),
    'marks agreed %': percent(
      sum(({agreed}) => agreed),
      sum(({marked}) => marked),
    ),
    'decisive found %': percent(
      sum(({found}) => found),
      sum(({decisive}) => decisive),
    ),
    marks: sum(({marked}) => marked),
  };
}

function printFailure({scenario, finding, service, section, marked, agreed, found, decisive}: Score): void {
  if (service && section && marked === agreed) return;
  const best = finding.services.slice(0, 4).map((ranked) => `${ranked.service} ${ranked.score}`);
  console.log(
    `\n${scenario.id} ${scenario.kind} ${scenario.service} → ${service ? 'right' : `${finding.service} (${finding.notice ?? ''})`}: ${best.join(', ')}`,
  );
  if (!section)
    console.log(
      `  sections ${finding.sections.map(({route, score}) => `${route} ${score}`).join(', ')}; right ${scenario.sections.join(', ')}`,
    );
  for (const {start, end, id, points, negated, has} of finding.phrases) {
    console.log(
      `  "${finding.question.stem.slice(start, end).replaceAll('\n', ' ')}" ${id}${negated ? ' NOT' : ''}${has ? ' has' : ''} ${JSON.stringify(points)}`,
    );
  }
  console.log(`  agreed ${agreed} of ${marked}, found ${found} of ${decisive}: ${scenario.decides.join(' / ')}`);
}

process.exit(main(process.argv.slice(2)));
