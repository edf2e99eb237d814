import type { Language } from '@/src/i18n/languages'
import type { Hint } from '@/src/model/hint'

interface Words {
  readonly name: string
  readonly heard: (count: number) => string
  readonly said: (hint: Hint) => string
  /** What the button does that takes the mending over. */
  readonly take: (hint: Hint) => string
  readonly taken: string
}

/** So much of what was found is quoted, in characters. */
const most = 40
const cut = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}

export const words: Readonly<Record<Language, Words>> = {
  ja: {
    name: '書き方のヒント',
    heard: (count) => (count === 0 ? '' : `書き方のヒントが${count}件あります。`),
    said: ({ kind, found, instead }) => {
      switch (kind) {
        case 'stopMissing':
          return `文の終わりに「。」がありません：「…${cut(found)}」`
        case 'stopExtra':
          return '見出しや題名の終わりには「。」を付けません。'
        case 'plainStyle':
          return `ほかの文に合わせて「です・ます」で書きます：「…${cut(found)}」`
        case 'borrowed':
          return `報告書の文と同じ言葉が続いています：「${cut(found)}」。事実はそのままに、文は自分の言葉で書きます。`
        case 'spaces':
          return '空白が二つ以上続いています。'
        case 'longSentence':
          return `一文が長めです。二つに分けると読みやすくなります：「${cut(found)}」`
        case 'longCompound':
          return `漢字が続いています。やさしい言葉に言いかえます：「${cut(found)}」`
        case 'noReading':
          return `漢字の後に読みを付けます：「${cut(found)}（よみ）」`
        default:
          return instead === null ? `日本語の記号が入っています：「${cut(found)}」` : `「${cut(found)}」は「${cut(instead)}」と書きます。`
      }
    },
    take: ({ kind, instead }) => {
      if (kind === 'stopMissing') return '「。」を付ける'
      if (kind === 'stopExtra') return '「。」を取る'
      return kind === 'spaces' ? '一つにする' : `「${cut(instead ?? '')}」に直す`
    },
    taken: '直しました。',
  },
  en: {
    name: 'Hints',
    heard: (count) => (count === 0 ? '' : count === 1 ? 'There is a hint about the writing.' : `There are ${count} hints about the writing.`),
    said: ({ kind, found, instead }) => {
      switch (kind) {
        case 'stopMissing':
          return `A sentence has no full stop: “…${cut(found)}”`
        case 'stopExtra':
          return 'Headings and titles end without a full stop.'
        case 'plainStyle':
          return `The other sentences are polite (です・ます): “…${cut(found)}”`
        case 'borrowed':
          return `These words stand in the report one after the other: “${cut(found)}”. Keep the facts, and write the sentence in your own words.`
        case 'spaces':
          return 'There is more than one space in a row.'
        case 'longSentence':
          return `A sentence is long. Two would be easier to read: “${cut(found)}”`
        case 'longCompound':
          return `Many kanji stand in a row. Say it in easier words: “${cut(found)}”`
        case 'noReading':
          return `A reading is missing after these kanji: “${cut(found)}（よみ）”`
        default:
          return instead === null ? `There is a Japanese mark in it: “${cut(found)}”` : `“${cut(found)}” is written “${cut(instead)}”.`
      }
    },
    take: ({ kind, instead }) => {
      if (kind === 'stopMissing') return 'Add the full stop'
      if (kind === 'stopExtra') return 'Take it away'
      return kind === 'spaces' ? 'Make it one' : `Write “${cut(instead ?? '')}”`
    },
    taken: 'It was mended.',
  },
}
