import {DATA_FILES} from '../model/dataFiles';
import type {Diagram} from '../model/page';
import type {Site} from '../model/site';
import {decisionDiagrams} from './decisionDiagrams';

/** A diagram and the file that it is made from. */
export type PlacedDiagram = Diagram & {file: string};

/** All diagrams of the site: those that authors wrote, and those made from the decision tree. */
export function siteDiagrams(site: Pick<Site, 'pages' | 'decisions'>): PlacedDiagram[] {
  return [
    ...site.pages.flatMap(({file, diagrams}) => diagrams.map((diagram) => ({...diagram, file}))),
    ...decisionDiagrams(site.decisions).map((diagram) => ({...diagram, file: DATA_FILES.decisions})),
  ];
}
