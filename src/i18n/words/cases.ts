import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from './define'

/** By `FacetName` of the catalogue's query, the sorts by its `Sort`: a name without words is a type error where the words are read. */
const facetsJa = {
  element: '活性化の要素', impact: '変化', factor: 'うまくいった理由', programme: 'JICA事業など', country: '相手国',
  region: '地方', prefecture: '都道府県', perspective: '調査の視点', tier: '事例の区分', study: '調査の方法',
}
const facetsEn: Readonly<Record<keyof typeof facetsJa, string>> = {
  element: 'Element of revitalisation', impact: 'Changes', factor: 'Why it worked', programme: 'Programme',
  country: 'Partner country', region: 'Region', prefecture: 'Prefecture', perspective: 'Perspective of the survey',
  tier: 'Kind of case', study: 'How it was studied',
}
const sortsJa = {
  number: '番号順', updated: '更新の新しい順', 'first-year': '始まりの早い順', title: '題名順',
}
const sortsEn: Readonly<Record<keyof typeof sortsJa, string>> = {
  number: 'Number', updated: 'Latest update', 'first-year': 'Earliest start', title: 'Title',
}

/** The list of cases: facets, chips, sort, cards, the empty answer. */
export const caseListWords = defineWords({
  ja: {
    description: '変化、うまくいった理由、相手国、地域などの条件を組み合わせて事例をさがします。',
    facets: facetsJa,
    sorts: sortsJa,
    filter: '条件で絞り込む',
    rule: '同じ項目で複数を選ぶと事例が増え、ほかの項目も選ぶと事例が絞られます。かっこの数は、ほかの項目の条件に合う事例の数です。',
    submit: 'この条件で見る',
    chosen: '選んだ条件',
    chosenCount: (count: number) => `${count}つ選択中`,
    remove: (name: string) => `${quoted(name, 'ja')}を外す`,
    clear: '条件をすべて外す',
    sort: '並び順',
    results: '事例の一覧',
    count: (count: number, outOf: number) => (count === outOf ? `${outOf}件すべて` : `${outOf}件のうち${count}件`),
    findInList: '項目の中をさがす',
    /** `{count}` stands for the number; the browser's script puts it in. */
    found: '{count}件見つかりました',
    emptyTitle: '条件に合う事例がありません',
    emptyHelp: '次の条件を1つ外すと見つかります。',
    emptyRemoval: (facet: string, names: string, count: number) => `${facet}${quoted(names, 'ja')}を外す（${count}件）`,
    emptyNoHelp: '条件を1つ外すだけでは見つかりません。すべて外して、はじめから選び直してください。',
    changed: '変化',
    why: 'うまくいった理由',
    matched: '条件に合うところ',
    more: (count: number) => `ほか${count}つ`,
    years: '期間',
    pages: 'ページ',
    page: (page: number, outOf: number) => `${outOf}ページ中${page}ページ`,
    previous: '前のページ',
    next: '次のページ',
  },
  en: {
    description: 'Find cases by what changed, why it worked, partner countries, places and more, in any combination.',
    facets: facetsEn,
    sorts: sortsEn,
    filter: 'Filter the cases',
    rule: 'Ticks in one group widen the list; other groups narrow it. The number in brackets counts the cases that fit the other groups.',
    submit: 'Show these cases',
    chosen: 'Chosen',
    chosenCount: (count: number) => `${count} chosen`,
    remove: (name: string) => `Remove ${quoted(name, 'en')}`,
    clear: 'Remove all',
    sort: 'Sort by',
    results: 'List of cases',
    count: (count: number, outOf: number) => (count === outOf ? `All ${plural(outOf, 'case')}` : `${count} of ${plural(outOf, 'case')}`),
    findInList: 'Find in this list',
    found: '{count} found',
    emptyTitle: 'No case fits all of this',
    emptyHelp: 'Remove one of these:',
    emptyRemoval: (facet: string, names: string, count: number) => `Remove ${facet}: ${names} (${plural(count, 'case')})`,
    emptyNoHelp: 'Removing one is not enough. Remove all and start again.',
    changed: 'Changes',
    why: 'Why it worked',
    matched: 'Why it is here',
    more: (count: number) => `${count} more`,
    years: 'Years',
    pages: 'Pages',
    page: (page: number, outOf: number) => `Page ${page} of ${outOf}`,
    previous: 'Previous page',
    next: 'Next page',
  },
})
