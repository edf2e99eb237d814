/** From what somebody signed in, in words: all that is kept of what a browser says of itself. */

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (names: readonly (readonly [RegExp, string])[], text: string): string | undefined => names.find(([pattern]) => pattern.test(text))?.[1]

/** `Chrome, Windows`; null for what is no browser that is known. @param userAgent the header of that name */
export function deviceOf(userAgent: string | null | undefined): string | null {
  const told = [named(browsers, userAgent ?? ''), named(systems, userAgent ?? '')].filter((name) => name !== undefined)
  return told.length > 0 ? told.join(', ') : null
}
