/** The colours of the paper in src/css/tokens.css, for the frame that a system draws around a page. */
export const PAPER = {light: '#fffdf8', dark: '#16191b'} as const;

/** What a system needs to install the site, as JSON. `baseUrl` has slashes at both ends. */
export function webManifest(name: string, description: string, baseUrl: string): string {
  const icon = (file: string, size: number, purpose: string) => ({
    src: `${baseUrl}img/${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: baseUrl,
    name,
    short_name: 'MSK Sheet',
    description,
    lang: 'en',
    start_url: baseUrl,
    scope: baseUrl,
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable', 512, 'maskable')],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
