import type {Form} from './mermaidConfig';
import {CLASSES, sentinel} from './palette';

/** The Mermaid source of one form: the named classes added, and for phones the direction turned to top-down. */
export function formSource(source: string, form: Form): string {
  const turned = form === 'narrow' ? turn(source) : source;
  return /^\s*(flowchart|stateDiagram)/m.test(source) ? `${turned}\n${CLASSES.map(classDef).join('\n')}` : turned;
}

function turn(source: string): string {
  return source.replace(/^(\s*(?:flowchart|graph|direction)\s+)(LR|RL)\b/gm, '$1TB');
}

function classDef(name: string): string {
  return `  classDef ${name} fill:${sentinel(`${name}-fill`)},stroke:${sentinel(`${name}-line`)},color:${sentinel('text')}`;
}
