/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Of `#rrggbb`, or `white` and `black`. */
export function rgbOf(colour: string): Rgb {
  const hex = { white: '#ffffff', black: '#000000' }[colour] ?? colour;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour: ${colour}`);
  const at = (place: number): number => Number.parseInt(hex.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

/** `share` of the first over (or mixed with) the second, as sRGB. */
export function mix(over: Rgb, under: Rgb, share: number): Rgb {
  const part = (place: 0 | 1 | 2): number => over[place] * share + under[place] * (1 - share);
  return [part(0), part(1), part(2)];
}

export function linear(rgb: Rgb): Rgb {
  const part = (place: 0 | 1 | 2): number => {
    const value = rgb[place] / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(1), part(2)];
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
