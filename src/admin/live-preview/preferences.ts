/** How this browser's person wants the preview. */
import { isLanguage, type Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'

export type ScreenWidth = 'phone' | 'desk'

/** Width of a screen, in CSS pixels. */
export const screenWidths: Readonly<Record<ScreenWidth, number>> = { phone: 360, desk: 1280 }

export interface Preferences {
  readonly isOpen: boolean
  readonly language: Language
  readonly width: ScreenWidth
}

const key = 'live-preview'

/**
 * What was chosen last; what is not known, or cannot be read, is as at first: the width that fits.
 * @param room width of the window, in CSS pixels
 */
export function storedPreferences(store: Pick<Storage, 'getItem'>, room: number): Preferences {
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

/** Stores it, where the browser keeps anything. */
export function storePreferences(store: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    store.setItem(key, JSON.stringify(preferences))
  } catch {
    // The next visit begins as at first.
  }
}
