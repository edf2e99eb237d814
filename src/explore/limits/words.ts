import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'
import { limitKindLabels } from '@/src/model/terms'
import type { LimitGroup } from './query'

/** What did not work, of all cases in one place. */
export const limitsWords = defineWords({
  ja: {
    howToRead: '一つ一つに、うまくいかなかったことか要る条件、事例、出典があります。資料に書かれているときは、それに応えた理由や出来事も添えています。',
    finding: (limits: number, cases: number, outOf: number, answered: number): FindingText => [
      { number: `${outOf}件のうち${cases}件` },
      'の事例に、うまくいかなかったことや条件が書かれています。',
      { number: `${limits}項目のうち${answered}項目` },
      'には、それに応えた理由や出来事があります。',
    ],
    most: (name: string, cases: number) => `いちばん多くの事例にあるのは${quoted(name, 'ja')}（${cases}件）です。`,
    kinds: '種類でしぼる',
    all: 'すべて',
    option: (name: string, count: number) => `${name}（${count}）`,
    noKind: '種類がまだ付いていません',
    count: (limits: number, cases: number) => `${limits}項目・${cases}事例`,
    chooseCase: '事例でしぼる',
    anyCase: 'すべての事例',
    result: (limits: number, outOf: number) => (limits === outOf ? `${outOf}項目すべて` : `${outOf}項目のうち${limits}項目`),
    without: '出典に限界と条件が書かれていない事例',
    nothing: 'この選び方に当てはまる限界と条件は、掲載している事例の出典に書かれていません。なかったという意味ではありません。',
    answeredBy: 'これに応えたこと',
    dotAnswered: '応えたことが書かれています',
    ofThemAnswered: (count: number) => (count === 0 ? '応えたことは書かれていません。' : `うち${count}項目に、応えたことが書かれています。`),
    answerNotGiven: '応えたことは書かれていません',
    caption: 'うまくいかなかったことと条件',
    kind: '種類',
    limit: '限界・条件',
    number: '事例番号',
    case: '事例',
    source: '出典',
    locator: '箇所',
    level: '根拠の種類',
    notGiven: '記載なし',
  },
  en: {
    howToRead:
      'Each entry is what did not work or what it takes, with its case and source. Where the source says so, the reason or event that answered it stands beside it.',
    finding: (limits: number, cases: number, outOf: number, answered: number): FindingText => [
      { number: `${cases} of ${plural(outOf, 'case')}` },
      ` ${cases === 1 ? 'tells' : 'tell'} of what did not work or what it takes. A reason or event answered `,
      { number: `${answered} of ${plural(limits, 'item')}` },
      '.',
    ],
    most: (name: string, cases: number) => ` The kind that most cases have is “${name}” (${plural(cases, 'case')}).`,
    kinds: 'Narrow by kind',
    all: 'All',
    option: (name: string, count: number) => `${name} (${count})`,
    noKind: 'Not sorted by kind yet',
    count: (limits: number, cases: number) => `${plural(limits, 'item')}, ${plural(cases, 'case')}`,
    chooseCase: 'Narrow by case',
    anyCase: 'All cases',
    result: (limits: number, outOf: number) => (limits === outOf ? `All ${plural(outOf, 'item')}` : `${limits} of ${plural(outOf, 'item')}`),
    without: 'Cases whose source gives no limits or conditions',
    nothing: 'No source of the cases on this site gives a limit or condition that fits this choice. It does not mean that there was none.',
    answeredBy: 'Answered by',
    dotAnswered: 'Something answered it',
    ofThemAnswered: (count: number) => (count === 0 ? 'What answered it is not given.' : `Something answered ${count} of them.`),
    answerNotGiven: 'No answer is given',
    caption: 'What did not work, and what it takes',
    kind: 'Kind',
    limit: 'Limit or condition',
    number: 'Case number',
    case: 'Case',
    source: 'Source',
    locator: 'Section',
    level: 'Kind of evidence',
    notGiven: 'Not given',
  },
})

export type LimitsWords = (typeof limitsWords)['ja']

/** What readers call a group of limits. */
export function groupName(group: LimitGroup, language: Language): string {
  return group === 'none' ? limitsWords[language].noKind : limitKindLabels[group][language]
}
