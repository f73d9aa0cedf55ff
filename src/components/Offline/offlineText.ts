/** How it stands with reading offline. `newer`: a newer version waits for the reader; `broken`: it could not be fetched when he asked. */
export type OfflineState = 'refused' | 'unkept' | 'keeping' | 'failed' | 'ready' | 'newer' | 'broken';

type OfflineText = {
  text: string;
  /** Label of the button that goes on from here; without one there is nothing to do. */
  action?: string;
};

/** What the line at the foot of a page says. `date`: the newest day on which a source of this version was read. */
export function offlineText(state: OfflineState, date: string): OfflineText {
  const texts: Record<OfflineState, OfflineText> = {
    refused: {text: 'Read offline: this browser does not keep the site.'},
    unkept: {text: 'Read offline: not kept on this device.', action: 'Keep it (1 MB)'},
    keeping: {text: 'Read offline: being kept…'},
    failed: {text: 'Read offline: it could not be kept.', action: 'Try again'},
    ready: {text: `Read offline: ready, content of ${date}.`},
    newer: {text: 'A newer version is there.', action: 'Load it'},
    broken: {text: `The newer version could not be fetched. The one of ${date} stays.`, action: 'Try again'},
  };
  return texts[state];
}
