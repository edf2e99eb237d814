/**
 * Japanese headings break between phrases (文節), never inside a word: BudouX finds the break points, `<wbr>` marks them, and
 * the style sheet forbids every other break (`word-break: keep-all`). Works in every browser, unlike `auto-phrase`.
 */
import { loadDefaultJapaneseParser } from 'budoux'
import { Fragment } from 'react'

import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { offsetsInWords } from '@/src/i18n/whole-words'

const parser = loadDefaultJapaneseParser()

/** A line may not begin with these marks, and a single kana left over is the end of the word before it. */
const belongsToTheLeft = /^[、。，．・：；？！）」』】〉》”’～〜ー…]|^[ぁ-んー]$/
/** A single kanji or katakana is the beginning of what follows: `架` + `空`. */
const isOneSign = /^[\p{Script=Han}\p{Script=Katakana}]$/u

/** BudouX keeps `まちが動く：地域…` and `地域活性型・地域提案型` together; after a colon a new thought begins, after a dot the next name. */
const afterMarks = (phrase: string): readonly string[] => phrase.split(/(?<=：)|(?<=[^・]{3}・)(?=[^・]{3})/)

/** The phrases of a Japanese text; joined together they give the text again. */
export function phrasesOf(text: string): readonly string[] {
  const phrases: string[] = []
  const inWords = offsetsInWords(text)
  let at = 0
  for (const phrase of parser.parse(text).flatMap(afterMarks)) {
    const last = phrases.length - 1
    const isInWord = inWords.has(at)
    at += phrase.length
    if (last >= 0 && (isInWord || belongsToTheLeft.test(phrase) || isOneSign.test(phrases[last] ?? ''))) phrases[last] += phrase
    else phrases.push(phrase)
  }
  return phrases
}

/** A Japanese text with its break points. */
function Broken({ text }: { text: string }) {
  return phrasesOf(text).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {phrase}
    </Fragment>
  ))
}

/** The words of a heading in the reader's language: broken between phrases, marked where they fall back to Japanese. */
export function HeadingText({ of, language }: { of: Bilingual | string; language: Language }) {
  const { text, lang } = typeof of === 'string' ? { text: of, lang: language } : textIn(of, language)
  const words = lang === 'ja' ? <Broken text={text} /> : text
  return lang === language ? <>{words}</> : <span lang={lang}>{words}</span>
}
