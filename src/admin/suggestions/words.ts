const words = {
  ja: {
    title: '本文に出てくる用語',
    count: (count: number) => `本文に出てくる用語で、まだ付けていないもの：${count}件`,
    hint: '自動では追加されません。合うものだけを選んでください。',
    add: '追加',
    addOf: (title: string) => `「${title}」を追加`,
    dismiss: '出さない',
    dismissOf: (title: string) => `「${title}」を出さない`,
    show: '本文を見る',
    added: (title: string, list: string) => `「${title}」を${list}に追加しました。`,
    failed: '追加できませんでした。接続を確かめて、もう一度押してください。',
    row: (list: string, number: number) => `「${list}」の${number}行め`,
  },
  en: {
    title: 'Terms in the text',
    count: (count: number) => `Terms that the text names and the case does not have yet: ${count}`,
    hint: 'None is added by itself. Choose those that fit.',
    add: 'Add',
    addOf: (title: string) => `Add ${title}`,
    dismiss: 'Leave out',
    dismissOf: (title: string) => `Leave out ${title}`,
    show: 'Show the text',
    added: (title: string, list: string) => `${title} was added to ${list}.`,
    failed: 'It could not be added. Check the connection and try again.',
    row: (list: string, number: number) => `row ${number} of ${list}`,
  },
} as const

export const suggestionWords = (language: string) => words[language === 'en' ? 'en' : 'ja']
