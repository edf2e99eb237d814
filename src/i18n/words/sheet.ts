import { defineWords } from './define'

/** A case on one sheet of paper, and chosen cases as a booklet. */
export const sheetWords = defineWords({
  ja: {
    title: '会議用の1枚',
    of: (name: string) => `${name}（会議用の1枚）`,
    toSheet: '会議用の1枚（A4）を開く',
    lead: 'この事例をA4用紙1枚にまとめています。ブラウザーの印刷機能で、そのまま1枚に印刷できます。',
    pdf: 'PDFで開く',
    toCase: '事例のページへ',
    number: (number: string) => `事例${number}`,
    /** `year` is the ringed one: the first with JICA. */
    lane: (track: string, count: number, year: string | null) => `${track} ${count}件${year === null ? '' : `（丸で囲んだ${year}から）`}`,
    noLines: '年の分かる取り組みの記録はありません。',
    noRows: 'この事例には記載がありません。',
    shortened: '紙面に収まらない説明は、はじめの一文か見出しだけを載せています。全文は事例のページにあります。',
    more: (count: number) => `ほか${count}件は事例のページにあります。`,
    office: '担当するJICA国内拠点',
    cite: '引用するには',
    qr: (address: string) => `事例のページ（${address}）を開くQRコード`,
    scan: '出典つきの全文',
  },
  en: {
    title: 'One sheet for a meeting',
    of: (name: string) => `${name} (one sheet)`,
    toSheet: 'One A4 sheet',
    lead: 'This case on one sheet of A4. Print it with your browser: it takes exactly one page.',
    pdf: 'Open as PDF',
    toCase: 'To the page of the case',
    number: (number: string) => `Case ${number}`,
    lane: (track: string, count: number, year: string | null) => `${track}: ${count}${year === null ? '' : ` (ringed: the first year, ${year})`}`,
    noLines: 'No dated activity is recorded.',
    noRows: 'Nothing is given for this case.',
    shortened: 'Where a statement does not fit the sheet, its first sentence or its heading alone is given; the whole stands on the page of the case.',
    more: (count: number) => `${count} more on the page of the case.`,
    office: 'JICA office in charge',
    cite: 'How to cite',
    qr: (address: string) => `QR code that opens the page of the case (${address})`,
    scan: 'In full, with sources',
  },
})
