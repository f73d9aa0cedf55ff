/** What a file of exported progress says it is. */
export const PROGRESS_FORMAT = 'msk-cheat-sheet-progress';

/** The version that this site writes. It reads later ones, too, as far as it understands them. */
export const PROGRESS_VERSION = 1;
