// Replaced by nothing: the browser's Home key and a tap on the status bar do the same, and it would need scripts.
export default function BackToTopButton(): null {
  return null;
}
