import type { SearchKind } from '@/src/model/annotations'
import type { SuggestionKind } from '@/src/catalogue/search/nearest'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'

const kindsJa: Readonly<Record<SearchKind, string>> = {
  title: '題名', place: '地域', summary: 'あらまし', impact: '変化', factor: 'うまくいった理由', programme: 'JICA事業など', country: '相手国',
  organisation: '関わった組織', outcome: '変化', promotingFactor: 'うまくいった理由', event: '出来事', condition: '地域の条件', narrative: '本文', figure: '数字',
  limits: '限界と条件', pathway: 'つながり', actor: '関わった組織', study: '調査',
}
const kindsEn: Readonly<Record<SearchKind, string>> = {
  title: 'Title', place: 'Place', summary: 'Summary', impact: 'Changes', factor: 'Why it worked', programme: 'Programme', country: 'Partner country',
  organisation: 'Organisation', outcome: 'Changes', promotingFactor: 'Why it worked', event: 'Event', condition: 'Local condition', narrative: 'Account', figure: 'Figure',
  limits: 'Limits and conditions', pathway: 'Link', actor: 'Organisation', study: 'Study',
}
const namedJa: Readonly<Record<SuggestionKind, string>> = {
  case: '事例', place: '地域', impact: '変化', factor: 'うまくいった理由', programme: 'JICA事業など', country: '相手国', organisation: '関わった組織',
}
const namedEn: Readonly<Record<SuggestionKind, string>> = {
  case: 'Case', place: 'Place', impact: 'Changes', factor: 'Why it worked', programme: 'Programme', country: 'Partner country', organisation: 'Organisation',
}

/** The search page, and the kinds of the suggestions. */
export const searchWords = defineWords({
  ja: {
    what: '題名、出来事、変化、理由、数字、本文など、事例の中のすべての文をさがします。日本語と英語のどちらで入れても、両方からさがします。',
    how: 'ことばを空白で区切ると、すべてのことばが出てくる事例を示します。なければ、いちばん多く出てくる事例を示します。ひらがなとカタカナ、全角と半角、西暦と和暦の違いは気にせず入れられます。',
    examples: 'たとえば',
    exampleSearches: ['防災', '協力隊', 'ブータン 和紙', '平成28年', '関係人口'],
    found: (text: string, count: number) => `${quoted(text, 'ja')}が出てくる事例：${count}件`,
    ofFound: (text: string, count: number, found: number) => `${quoted(text, 'ja')}が出てくる事例：${found}件のうち${count}件`,
    near: (text: string, count: number) => `${quoted(text, 'ja')}に近い事例：${count}件`,
    ofNear: (text: string, count: number, found: number) => `${quoted(text, 'ja')}に近い事例：${found}件のうち${count}件`,
    bySentence: (words: readonly string[]) => `文をことばに分けてさがしました：${words.map((word) => quoted(word, 'ja')).join('')}`,
    byYear: (words: readonly string[]) => `その月の記述はありません。${words.map((word) => quoted(word, 'ja')).join('')}でさがしました。`,
    byMost: (words: readonly string[], held: number) => `${words.map((word) => quoted(word, 'ja')).join('')}のすべてが出てくる事例はありません。このうち${held}つが出てくる事例を示しています。`,
    also: (words: string) => `同じ意味のことば（${words}）もさがしました。`,
    named: 'この名前のページ',
    more: (count: number) => `ほか${count}か所`,
    kinds: kindsJa,
    namedKinds: namedJa,
    nothing: (text: string) => `${quoted(text, 'ja')}が出てくる事例は見つかりません`,
    nothingHelp: '掲載している事例の文に、このことばが出てこないという意味です。その取り組みがない、役に立たないという意味ではありません。',
    nearest: 'もしかして',
    wayOn: 'ほかのさがし方',
    toList: '条件を選んで事例の一覧からさがす',
    toFind: '自分の地域に近い事例をさがす',
    emptyChoice: 'このことばと選んだ条件の両方に合う事例はありません',
    withoutChoice: (count: number) => `条件をすべて外す（${count}件）`,
  },
  en: {
    what: 'Every text of the cases is searched: titles, events, changes, reasons, figures and the account itself. Japanese or English, both are searched at once.',
    how: 'With several words, the cases that hold all of them are shown, or, where there are none, those that hold most. Width, kana, capitals and Japanese era years make no difference.',
    examples: 'For example',
    exampleSearches: ['disaster', 'volunteers', 'Bhutan paper', 'Heisei 28', 'related population'],
    found: (text: string, count: number) => `${plural(count, 'case')} with ${quoted(text, 'en')}`,
    ofFound: (text: string, count: number, found: number) => `${count} of the ${plural(found, 'case')} with ${quoted(text, 'en')}`,
    near: (text: string, count: number) => `${plural(count, 'case')} close to ${quoted(text, 'en')}`,
    ofNear: (text: string, count: number, found: number) => `${count} of the ${plural(found, 'case')} close to ${quoted(text, 'en')}`,
    bySentence: (words: readonly string[]) => `The sentence was searched by its words: ${words.map((word) => quoted(word, 'en')).join(', ')}.`,
    byYear: (words: readonly string[]) => `Nothing is given for that month. The search was for ${words.map((word) => quoted(word, 'en')).join(', ')}.`,
    byMost: (words: readonly string[], held: number) => `No case has all of ${words.map((word) => quoted(word, 'en')).join(', ')}. These have ${held} of them.`,
    also: (words: string) => `Words with the same meaning were searched too: ${words}.`,
    named: 'Pages of this name',
    more: (count: number) => plural(count, 'more place'),
    kinds: kindsEn,
    namedKinds: namedEn,
    nothing: (text: string) => `No case with ${quoted(text, 'en')}`,
    nothingHelp: 'It means that the texts on this site do not use these words; not that nobody does it, or that it does not work.',
    nearest: 'Did you mean',
    wayOn: 'Other ways to look',
    toList: 'Choose from the list of cases',
    toFind: 'Find places like mine',
    emptyChoice: 'No case fits both the words and what is chosen',
    withoutChoice: (count: number) => `Remove all that is chosen (${plural(count, 'case')})`,
  },
})
