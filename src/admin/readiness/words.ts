/** What the box of readiness says, in both languages of the admin. */
const words = {
  ja: {
    title: '公開の準備',
    checking: '調べています…',
    ready: '公開に必要な項目はそろっています。',
    left: (count: number) => `公開までに、あと${count}か所の入力が必要です。`,
    show: '内容を見る',
    done: '済',
    optional: '任意',
    beside: '設定',
    open: '開く',
    failed: 'いまは調べられません。接続が戻ると、もう一度調べます。',
    english: (missing: number, stale: number) =>
      [missing > 0 ? `英語が空のところ：${missing}か所（公開はできます）` : '', stale > 0 ? `日本語がそのあと変わったところ：${stale}か所` : '']
        .filter(Boolean)
        .join('　'),
    desk: '英語を書く',
    progress: (tab: string, done: number, all: number) => `${tab}：${all}のうち${done}まで書けています`,
    next: '次にすると良いこと',
    englishDone: '英語もすべて入力されています。',
    nothing: '文章はまだありません。',
  },
  en: {
    title: 'Readiness',
    checking: 'Checking…',
    ready: 'Everything that publishing needs is there.',
    left: (count: number) => `${count} more to fill in before this can be published.`,
    show: 'Show them',
    done: 'done',
    optional: 'optional',
    beside: 'Settings',
    open: 'open',
    failed: 'This cannot be checked now. It is tried again when the connection is back.',
    english: (missing: number, stale: number) =>
      [missing > 0 ? `Without English: ${missing} (it can be published)` : '', stale > 0 ? `Japanese changed since: ${stale}` : ''].filter(Boolean).join('. '),
    desk: 'Write the English',
    progress: (tab: string, done: number, all: number) => `${tab}: ${done} of ${all} done`,
    next: 'What to do next',
    englishDone: 'All English texts are there.',
    nothing: 'There is no text yet.',
  },
}

export type ReadinessWords = (typeof words)['ja']

export const readinessWords = (language: string): ReadinessWords => words[language === 'en' ? 'en' : 'ja']
