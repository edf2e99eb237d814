/** What a region of the report's three circles is called. */
import type { Language } from '@/src/i18n/languages'
import { homeWords } from '@/src/i18n/words/home'
import { type Element, elementLabels } from '@/src/model/terms'

/** `3つの要素すべて`, `社会的活性化と経済的活性化の両方`, `社会的活性化のみ`; without elements, the place outside of all circles. */
export function regionName(elements: readonly Element[], language: Language): string {
  const home = homeWords[language]
  const [first, second, third] = elements.map((element) => elementLabels[element][language])
  if (first === undefined) return home.noneReached
  if (second === undefined) return home.only(first)
  // In English the second name stands inside the sentence.
  const inside = language === 'ja' ? second : second.charAt(0).toLowerCase() + second.slice(1)
  return third === undefined
    ? home.both(language === 'ja' ? `${first}と${inside}` : `${first.charAt(0).toLowerCase()}${first.slice(1)} and ${inside}`)
    : home.allThree
}
