import { defineWords } from './define'

/** How to cite a case or one row of it. */
export const citingWords = defineWords({
  ja: {
    title: '引用',
    rowTitle: (name: string) => `${name}：この項目の引用`,
    rowLead: 'この項目だけを、論文や報告書、記事で引用するときの書き方です。',
    sist: 'SIST 02（日本の学術論文など）',
    apa: 'APA（第7版）',
    accessed: '「参照」の日付は、ご自分で見た日に書きかえてください。',
    files: '文献管理ソフトに取り込む',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
    basedOn: 'もとの資料',
    of: (name: string) => `『${name}』`,
    accessDate: '参照 年-月-日',
    this: 'この項目を引用する',
    back: '事例のこの項目へ戻る',
  },
  en: {
    title: 'Cite',
    rowTitle: (name: string) => `${name}: cite this item`,
    rowLead: 'How to cite this one item in a paper, a report or an article.',
    sist: 'SIST 02 (used in Japan)',
    apa: 'APA (7th edition)',
    accessed: 'Where it says “accessed”, put the day on which you looked at it.',
    files: 'For reference managers',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
    basedOn: 'Based on',
    of: (name: string) => name,
    accessDate: 'accessed year-month-day',
    this: 'Cite this item',
    back: 'Back to this item in the case',
  },
})
