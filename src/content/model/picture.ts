/** Size of the picture that a chat shows beside a link, in pixels: the one that all of them cut least of. */
export const PICTURE_SIZE = {width: 1200, height: 630} as const;

/** Name of a stored picture: that of its page, and the hash of all that is drawn. */
export const PICTURE_FILE = /^[a-z0-9-]+-[0-9a-f]{8}\.png$/;

/** Where the site serves the pictures, without the base URL. */
export const PICTURE_ADDRESS = 'img/cards/';
