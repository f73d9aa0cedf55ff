import {appendSources} from './appendSources';
import {describeTables} from './describeTables';
import {identifyBlocks} from './identifyBlocks';
import {provideData} from './provideData';
import {replaceFences} from './replaceFences';
import {tightenCitations} from './tightenCitations';

/** What happens to a page between its source and Docusaurus's own plugins, in this order. */
export const remarkTransforms = [identifyBlocks, tightenCitations, describeTables, replaceFences, appendSources, provideData];
