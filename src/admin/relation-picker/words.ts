const words = {
  ja: {
    cases: (count: number) => (count === 0 ? 'まだどの事例も使っていません' : `${count}件の事例が使用`),
    retired: '今後は使わない項目',
    ofThisCase: 'この事例の変化',
    others: 'ほかの変化',
    registered: '登録されているもの',
    known: { places: '選ぶと地域として登録されます（下書き・統計の事実つき）', countries: '選ぶと国として登録されます（下書き）' },
    more: '見つからないとき',
    add: (typed: string) => `「${typed}」を新しく追加`,
    loading: '名前を読み込んでいます…',
    registering: '登録しています…',
    failed: '登録できませんでした。接続を確かめて、もう一度選んでください。',
  },
  en: {
    cases: (count: number) => (count === 0 ? 'no case uses it yet' : `used by ${count} ${count === 1 ? 'case' : 'cases'}`),
    retired: 'retired',
    ofThisCase: 'Changes of this case',
    others: 'Other changes',
    registered: 'Records',
    known: { places: 'Registered as a place when chosen (a draft with its public facts)', countries: 'Registered as a country when chosen (a draft)' },
    more: 'If it is not there',
    add: (typed: string) => `Add “${typed}”`,
    loading: 'Loading the name…',
    registering: 'Registering…',
    failed: 'It could not be registered. Check the connection and choose it again.',
  },
} as const

export const pickerWords = (language: string) => words[language === 'en' ? 'en' : 'ja']
