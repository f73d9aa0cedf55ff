import * as z from 'zod';

/** The keys that the head of a page may have. Any other key is a fault. */
export const frontMatterSchema = z.strictObject({
  /** The page's H1 and the title of its links. */
  title: z.string().min(3).max(70),
  /** One sentence for search engines and link previews, at most 160 characters. */
  description: z.string().min(40).max(160),
  /**
   * Section of the original sheet, 0 (intro) to 13 (exam focus); each has one page. 1 to 11 must have the
   * full page shape. A page on a subject that the original did not have leaves it out.
   */
  section: z.int().min(0).max(13).optional(),
  /** The page's line in the sidebar, with its number: "5 · Security". */
  sidebar_label: z.string().min(3).max(40),
  /** Place in the sidebar, from 0. */
  sidebar_position: z.int().min(0),
  /**
   * Id of the table or exam signal of this page that its picture for chats shows. Without it the picture shows the
   * first signal that has room.
   */
  picture: z.string().optional(),
  /** Only for the overview, whose route is `/msk/`. */
  slug: z.literal('/').optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
