import type { AskGroup } from '@/src/catalogue/ask/groups'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'

const groupsJa: Readonly<Record<AskGroup, string>> = { changed: '何が変わったか', why: 'なぜうまくいったか', limits: 'うまくいかなかったこと・条件' }
const groupsEn: Readonly<Record<AskGroup, string>> = { changed: 'What changed', why: 'Why it worked', limits: 'What did not work, and what it takes' }

/** The page that answers a question with sentences of the cases. */
export const askWords = defineWords({
  ja: {
    howToRead:
      '質問をことばに分け、同じ意味のことばも合わせて、事例の文をさがします。示すのは事例にあるとおりの文だけで、新しい文は作りません。多くのことばを含む文、めずらしいことばを含む文が先に並びます。',
    label: '質問',
    hint: 'たとえば「若い人が戻ってきたのはなぜ」のように、ふだんのことばで書けます。',
    submit: '聞く',
    examples: 'たとえば',
    exampleQuestions: [
      '外国人住民が増えて、まちはどう変わったか',
      '若い人が地元に関わるようになったのはなぜ',
      'お金が続かなかった事例はあるか',
      '農業の担い手が足りないとき、何をしたか',
    ],
    readAs: (words: readonly string[]) => `質問を次のことばでさがしました：${words.map((word) => quoted(word, 'ja')).join('')}`,
    notSaid: (words: readonly string[]) => `${words.map((word) => quoted(word, 'ja')).join('')}は、どの文にもありません。残りのことばに近い文です。`,
    asWhole: '決まったことばのない質問なので、たずねられた分類の文をすべて示します。',
    found: (cases: number, outOf: number) => `${outOf}件の事例のうち${cases}件に、この質問に近い文があります`,
    groups: groupsJa,
    ofCases: (passages: number, cases: number, outOf: number) => `${passages}文・${outOf}件のうち${cases}事例`,
    noneInGroup: '近い文はありません。',
    more: (count: number) => `ほかの${count}文を見る`,
    nothing: (question: string) => `${quoted(question, 'ja')}に近い文は見つかりません`,
    nothingHelp: '掲載している事例の変化、うまくいった理由、限界と条件に、このことばが出てこないという意味です。その取り組みがない、という意味ではありません。',
    nearest: 'いちばん近い名前',
    common: '近い名前はありません。多くの事例に出てくる変化と理由',
    everywhere: (question: string) => `${quoted(question, 'ja')}を事例のすべての文からさがす`,
    table: '質問に近い文',
    group: '分類',
    number: '事例番号',
    case: '事例',
    term: '変化・理由',
    sentence: '文',
    source: '出典',
    locator: '箇所',
    level: '根拠の種類',
    notGiven: '記載なし',
  },
  en: {
    howToRead:
      'The question is parted into words, words of the same meaning are added, and the sentences of the cases are searched. Only sentences as they stand in the cases are shown; none is written anew. Those with more of the words, and with rarer ones, come first.',
    label: 'Question',
    hint: 'Ask in everyday words, such as “Why did young people come back?”',
    submit: 'Ask',
    examples: 'For example',
    exampleQuestions: [
      'How did the town change with more foreign residents?',
      'Why did young people get involved?',
      'Was money a limit anywhere?',
      'What did they do about too few farmers?',
    ],
    readAs: (words: readonly string[]) => `The question was read as ${words.map((word) => quoted(word, 'en')).join(', ')}.`,
    notSaid: (words: readonly string[]) => `No sentence says ${words.map((word) => quoted(word, 'en')).join(', ')}. These are close to the other words.`,
    asWhole: 'The question names nothing in particular, so every sentence of the group that it asks for is shown.',
    found: (cases: number, outOf: number) => `${cases} of ${plural(outOf, 'case')} have sentences close to this question`,
    groups: groupsEn,
    ofCases: (passages: number, cases: number, outOf: number) => `${plural(passages, 'sentence')}, ${cases} of ${plural(outOf, 'case')}`,
    noneInGroup: 'No sentence is close to it.',
    more: (count: number) => `See ${plural(count, 'more sentence')}`,
    nothing: (question: string) => `No sentence is close to ${quoted(question, 'en')}`,
    nothingHelp: 'It means that the changes, reasons and limits of the cases on this site do not use these words; not that nobody does it.',
    nearest: 'The nearest names',
    common: 'No name is like it. What many cases tell of',
    everywhere: (question: string) => `Search all texts of the cases for ${quoted(question, 'en')}`,
    table: 'Sentences close to the question',
    group: 'Group',
    number: 'Number',
    case: 'Case',
    term: 'Change or reason',
    sentence: 'Sentence',
    source: 'Source',
    locator: 'Section',
    level: 'Kind of evidence',
    notGiven: 'not given',
  },
})
