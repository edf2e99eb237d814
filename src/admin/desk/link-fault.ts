import type { Bilingual } from '@/src/i18n/languages'

/** What the check of links notes, by what it looks like (`src/editorial/links/ask.ts`), and what that means for somebody who mends the link. */
const meanings: readonly (readonly [RegExp, Bilingual])[] = [
  [/^(?:404|410)$/, { ja: 'ページがありません', en: 'the page is gone' }],
  [/^5\d\d$/, { ja: '相手のサーバーに不具合があります', en: 'their server has a fault' }],
  [/^\d+$/, { ja: '開けません', en: 'it does not open' }],
  [/ENOTFOUND|EAI_AGAIN|ENODATA/, { ja: 'サーバーが見つかりません', en: 'there is no such server' }],
  [/no answer in time|TIMEDOUT/, { ja: '時間内に答えがありません', en: 'no answer in time' }],
  [/cert|TLS|SSL/i, { ja: '証明書に問題があります', en: 'its certificate is not in order' }],
  [/redirect/, { ja: '転送の先が開けません', en: 'it leads on to nowhere' }],
  [/not a public address|not an address/, { ja: 'だれでも開けるアドレスではありません', en: 'not an address that anybody can open' }],
  [/^/, { ja: 'サーバーにつながりません', en: 'their server cannot be reached' }],
]

/** A fault of a link in words; the number of the answer stays beside them. */
export function linkFault(fault: string, language: keyof Bilingual): string {
  const words = meanings.find(([looks]) => looks.test(fault))?.[1][language] ?? fault
  if (!/^\d+$/.test(fault)) return words
  return language === 'ja' ? `${words}（${fault}）` : `${words} (${fault})`
}
