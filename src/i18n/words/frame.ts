import { defineWords } from './define'

/** What stands around every page: header, navigation, breadcrumbs, footer. */
export const frameWords = defineWords({
  ja: {
    skip: '本文へ移動',
    menu: 'メニュー',
    navigation: '主なページ',
    breadcrumbs: '現在の位置',
    home: 'ホーム',
    /** On the switch, in the language that it leads to. */
    switchTo: 'English',
    switchHint: '英語で読む',
    updated: '更新日',
    source: '出典',
    licence: '利用条件',
    contact: '問い合わせ',
    attribution: 'クレジット',
    notOfficial: 'このサイトはJICAの公式サイトではありません。公開された報告書をもとに、独自に整理したものです。',
    table: (name: string) => `表：${name}`,
    /** What the footer folds away. */
    aboutThisPage: '出典と利用条件',
    data: 'データ',
    skipPart: (name: string) => `${name}をとばす`,
    drawing: '図',
    drawingKeys: '矢印キーで、図の中を次の項目へ動けます。Enterキーで開きます。',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Menu',
    navigation: 'Main pages',
    breadcrumbs: 'You are here',
    home: 'Home',
    switchTo: '日本語',
    switchHint: 'Read this page in Japanese',
    updated: 'Updated',
    source: 'Source',
    licence: 'Terms of use',
    contact: 'Contact',
    attribution: 'Credits',
    notOfficial: 'This is not an official JICA website. It is our own arrangement of what a published report says.',
    table: (name: string) => `Table: ${name}`,
    aboutThisPage: 'Sources and terms of use',
    data: 'Data',
    skipPart: (name: string) => `Skip ${name}`,
    drawing: 'the drawing',
    drawingKeys: 'Arrow keys move through the drawing, Enter opens.',
  },
})

/** The one name of each page of the navigation: on the page itself, in its title, and on every link to it. */
export const sectionWords = defineWords({
  ja: {
    cases: '事例の一覧',
    explore: '事例を横断して見る',
    impact: '変化',
    factor: 'うまくいった理由',
    limits: 'うまくいかなかったこと',
    element: '活性化の要素',
    programme: 'JICA事業など',
    country: '相手国',
    place: '地域',
    organisation: '関わった組織',
    about: 'このサイトについて',
  },
  en: {
    cases: 'Cases',
    explore: 'Across the cases',
    impact: 'Changes',
    factor: 'Why it worked',
    limits: 'What did not work',
    element: 'Elements of revitalisation',
    programme: 'Programmes',
    country: 'Partner countries',
    place: 'Places',
    organisation: 'Organisations',
    about: 'About this site',
  },
})

export const endedWords = defineWords({
  ja: { ended: (day: string) => `この事例の公開は、${day}に終わりました。`, cases: '事例の一覧へ' },
  en: { ended: (day: string) => `The publication of this case ended on ${day}.`, cases: 'Go to the list of cases' },
})

export const notFoundWords = defineWords({
  ja: {
    title: 'ページが見つかりません',
    body: 'アドレスが変わったか、ページがなくなった可能性があります。事例の一覧からさがすか、ホームへ戻ってください。',
    cases: '事例の一覧へ',
    home: 'ホームへ戻る',
    search: 'さがしなおす',
  },
  en: {
    title: 'Page not found',
    body: 'The address may have changed, or the page may be gone. Look for it in the list of cases, or go back to the home page.',
    cases: 'Go to the list of cases',
    home: 'Back to the home page',
    search: 'Search again',
  },
})
