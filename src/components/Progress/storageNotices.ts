/** What stands in the way of keeping progress, by cause, in words for the learner. */
export const STORAGE_NOTICES = {
  refused:
    'This browser keeps nothing for this site, as in some private windows. What you do counts until you close or leave this page; export it to keep it.',
  blocked:
    'Another tab holds your progress in an older version of this site. Close that tab, then load this page again. Until then what you do counts on this page alone.',
  newer:
    'A later version of this site has stored your progress. It is read as far as this version understands it; the rest is kept as it is. Load this page again to get the later version.',
  foreign:
    'What this browser has stored under the name of this site is not its progress. It is left as it is, and you can download it. What you do counts until you close or leave this page; export it to keep it.',
  full: 'This browser has no room left. What you do counts until you close or leave this page, and is stored as soon as there is room; export it to keep it.',
  damaged:
    'Stored progress could not be read. It is left as it is, and you can download it. What you do counts until you close or leave this page; export it to keep it.',
} as const;

export type StorageTrouble = keyof typeof STORAGE_NOTICES;
