import {stem} from './stem';

/** Words that carry no subject at all. They are searched, but weigh hardly anything. */
const FUNCTION_WORDS =
  'a an the is are was be been am do does did doing can could i you we he she it its they them their to of in on at for from by with and or if how what which who whose when where why as that this these those my your our there here has have had will would should must may might me us into than then so about between versus vs difference mean means explain really anything something one ones';

/**
 * Words of everyday speech, in which people ask for things they have no term for. On a page of the sheet
 * they say little; unknown to it they must not refuse a question as an unknown name does.
 */
const EVERYDAY_WORDS =
  'able accept actually add after again all allow allowed already also always another any anyone app application applications apps ask automatically away back bad because become before begin behind best better big bigger biggest both break breaks broke broken bring build built buy call called came care case cause change changed changes check clean close come comes coming company control cope could create decide deal describe die dies different done dont doesnt cant wont isnt down during each early easily easy either else end enough error errors even ever every everyone everything example fail fails fall fast faster fastest few fewer find fine finish first fix follow forever found full gave get gets getting give given gives go goes going gone good got great grow half hand handle handled happen happened happens hard help here hold hours house idea install inside instead learn just keep keeps kept kind know known last late later least leave less let like little live long longer look looks lose loses losing lost lot lots made main make makes making many matter maximum method minimum minute minutes month months more most much my myself name need needed needs never new next nobody not nothing now off official often old once only open option other others out outside over own part people pick place please possible problem pull push put quick quickly quite rather ready really reason recommend remember rest rid right run running runs same save say says see seem seen send sends set several short show simple simplest simply since slow slower small smaller smallest someone sometimes soon start starts stay still stop stops stuff suit support sure take takes taking team tell test testing thing things think through time times together told too took top total try trying turn turned two twice type under until up us use used user users uses using usually very wait want wants watch way ways week well went whatever whenever whole why without wont work working works worse worst write wrong year years yet';

const functionWords = new Set(FUNCTION_WORDS.split(' '));
const everydayWords = new Set(EVERYDAY_WORDS.split(' ').map(stem));

/** How much a word can say at all, from 0 to 1; rarity on the pages is another matter. */
export function significance(word: string): number {
  if (functionWords.has(word)) return 0.06;
  return everydayWords.has(stem(word)) ? 0.3 : 1;
}
