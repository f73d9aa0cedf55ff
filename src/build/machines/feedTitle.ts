/** What a reader's program calls the feed. */
export const FEED_TITLE = 'Amazon MSK Exam Cheat Sheet: what changed';
