import type {Page} from '@playwright/test';

/**
 * Texts that stand out less than WCAG asks (1.4.3), each with its contrast. Thirty times as fast as axe, which looks at
 * what lies on what: this one takes the nearest background above in the document, and leaves out drawings.
 */
export function faintText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Color = [red: number, green: number, blue: number, alpha: number];
    const read = (text: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
      if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
      if (text.startsWith('color(srgb ')) return [red, green, blue, alpha];
      throw new Error(`a color that this check cannot read: ${text}`);
    };
    const over = ([r, g, b, a]: Color, [red, green, blue]: Color): Color => [
      r * a + red * (1 - a),
      g * a + green * (1 - a),
      b * a + blue * (1 - a),
      1,
    ];
    const light = ([...color]: Color) => {
      const [r = 0, g = 0, b = 0] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): Color => {
      if (element === null) return [1, 1, 1, 1];
      const color = read(getComputedStyle(element).backgroundColor);
      return color[3] === 1 ? color : over(color, behind(element.parentElement));
    };
    return [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].flatMap((element) => {
      const hasText = [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
      if (!hasText || !element.checkVisibility({opacityProperty: true, visibilityProperty: true}) || element.matches(':disabled'))
        return [];
      const {width, height} = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const {color, fontSize, fontWeight} = getComputedStyle(element);
      const ground = behind(element);
      const [one, other] = [light(over(read(color), ground)), light(ground)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      if (contrast >= (isLarge ? 3 : 4.5)) return [];
      return [
        `${contrast.toFixed(2)}: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`,
      ];
    });
  });
}
