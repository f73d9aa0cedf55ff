/** As many as letters on flat grounds need to look smooth. */
const MOST_COLORS = 64;

/** An image of at most 256 colors: for each pixel the place of its color in the palette. A color is 0xRRGGBB. */
export type PaletteImage = {palette: number[]; indices: Uint8Array};

type Found = {color: number; count: number; distance: number; place: number};

/**
 * The same image in few colors. One after the other the color joins the palette that would be missed most, because it
 * is frequent or far from all that are there; what is left becomes the nearest of them. `pixels` holds red, green, blue
 * and alpha of each, 0 to 255.
 */
export function fewColors(pixels: Uint8Array): PaletteImage {
  const colors = new Uint32Array(pixels.length / 4);
  const found = new Map<number, Found>();
  for (let index = 0; index < colors.length; index++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3);
    const color = (red << 16) | (green << 8) | blue;
    colors[index] = color;
    const same = found.get(color);
    if (same) same.count++;
    else found.set(color, {color, count: 1, distance: Number.MAX_SAFE_INTEGER, place: 0});
  }
  const palette: number[] = [];
  const left = [...found.values()];
  const missed = ({count, distance}: Found) => count * distance;
  while (palette.length < Math.min(MOST_COLORS, left.length)) {
    const {color} = left.reduce((most, other) => (missed(other) > missed(most) ? other : most));
    for (const other of left) {
      const distance = squaredDistance(other.color, color);
      if (distance < other.distance) Object.assign(other, {distance, place: palette.length});
    }
    palette.push(color);
  }
  return {palette, indices: Uint8Array.from(colors, (color) => found.get(color)?.place ?? 0)};
}

function squaredDistance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
