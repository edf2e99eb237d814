/** How this browser's person likes the preview. */
import { isLanguage, type Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'

export type ScreenWidth = 'phone' | 'desk'

/** Width of a screen, in CSS pixels. */
export const screenWidths: Readonly<Record<ScreenWidth, number>> = { phone: 360, desk: 1280 }

export interface Liking {
  readonly isOpen: boolean
  readonly language: Language
  readonly width: ScreenWidth
}

const key = 'live-preview'

/**
 * What was chosen last; what is not known, or cannot be read, is as at first: the width that fits.
 * @param room width of the window, in CSS pixels
 */
export function rememberedLiking(store: Pick<Storage, 'getItem'>, room: number): Liking {
  let stored: unknown = null
  try {
    stored = JSON.parse(store.getItem(key) ?? 'null')
  } catch {
    // A browser that keeps nothing, or somebody else's text under this name.
  }
  const [language, width] = [get(stored, 'language'), get(stored, 'width')]
  const first = room < 2 * screenWidths.phone ? 'phone' : 'desk'
  return {
    isOpen: get(stored, 'isOpen') === true,
    language: isLanguage(language) ? language : 'ja',
    width: width === 'phone' || width === 'desk' ? width : first,
  }
}

/** Remembers it, where the browser keeps anything. */
export function rememberLiking(store: Pick<Storage, 'setItem'>, liking: Liking): void {
  try {
    store.setItem(key, JSON.stringify(liking))
  } catch {
    // The next visit begins as at first.
  }
}
