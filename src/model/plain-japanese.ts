/**
 * What keeps a text from being plain Japanese, as hints: long sentences, long words of kanji, kanji without a reading in brackets.
 * The measures follow the guideline of the Immigration Services Agency and the Agency for Cultural Affairs
 * (在留支援のためのやさしい日本語ガイドライン): one thing in a sentence, no difficult words, readings beside kanji.
 */
import type { Hint } from './hint'

/** Letters of a sentence, without its readings. */
const longestSentence = 40
/** Kanji in a row that make one word too hard to take apart. */
const longestCompound = 3

const reading = /（[\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]+）/gu
const han = '[\\p{Script=Han}々]'
const kanji = new RegExp(`${han}+`, 'gu')

const hint = (kind: Hint['kind'], found: string | undefined): Hint[] => (found === undefined ? [] : [{ kind, found, instead: null, mended: null }])

/** The first of each kind that is found. */
export function plainHints(text: string): readonly Hint[] {
  const bare = text.replace(reading, '')
  const long = bare.split(/[。！？\n]/u).find((sentence) => sentence.replace(/\s/g, '').length > longestSentence)
  const words = [...text.matchAll(kanji)]
  const compound = words.find(([word]) => word.length > longestCompound)
  const unread = words.find(({ 0: word, index }) => !text.slice(index + word.length).match(new RegExp(`^${reading.source}`, 'u')))
  return [...hint('longSentence', long?.trim()), ...hint('longCompound', compound?.[0]), ...hint('noReading', unread?.[0])]
}
