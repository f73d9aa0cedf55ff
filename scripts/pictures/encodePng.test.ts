import {inflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {encodePng} from './encodePng';
import {fewColors} from './fewColors';

const pixel = (color: number) => [color >> 16, (color >> 8) & 255, color & 255, 255];

test('frequent colors stay as they are, and so does a rare one that stands alone', () => {
  const ramp = Array.from({length: 200}, (_, grey) => grey * 0x10101);
  const colors = [...Array(50).fill(0xfffdf8), ...ramp, 0xf0b26f];
  const {palette, indices} = fewColors(Uint8Array.from(colors.flatMap(pixel)));
  expect(palette).toHaveLength(64);
  expect(palette[indices[0] ?? -1]).toBe(0xfffdf8);
  expect(palette[indices.at(-1) ?? -1]).toBe(0xf0b26f);
  const shown = ramp.map((_, index) => palette[indices[50 + index] ?? -1] ?? -1);
  for (const [index, color] of shown.entries()) expect(Math.abs((color & 255) - index)).toBeLessThan(8);
});

test('a PNG holds its size, its colors, and the place of the color of each pixel', () => {
  const png = encodePng({palette: [0xfffdf8, 0x0b6660], indices: Uint8Array.from([0, 1, 1, 0, 0, 1])}, {width: 3, height: 2});
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  expect([...chunk(png, 'PLTE')]).toEqual([0xff, 0xfd, 0xf8, 0x0b, 0x66, 0x60]);
  expect([...inflateSync(chunk(png, 'IDAT'))]).toEqual([0, 0, 1, 1, 0, 0, 0, 1]);
});

function chunk(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
