/** What the form says of a review. */
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'

export const reviewWords = {
  ja: {
    title: '公開と確認の状態',
    failed: 'いまの状態を調べられません。接続が戻ると、もう一度調べます。',
    unsaved: '保存していない入力があります。保存されると、確認を進められます。',
    away: 'サーバーに接続できません。もう一度お試しください。',
    done: {
      request: '確認を依頼しました。',
      withdraw: '依頼を取り下げました。',
      return: '差し戻しました。',
      approve: '確認済みにしました。',
      look: '確認したことを記録しました。',
    },
    buttons: { request: '確認を依頼…', withdraw: '依頼を取り下げる', return: '差し戻す…', approve: '確認済みにする', look: '確認した' },
    requestAgain: '依頼をやり直す…',
    changes: '変更点を見る',
    requestHeading: '確認を依頼する',
    requestIntro: 'いま保存されている内容を、ほかの人に見てもらいます。確認のあとに書き直すと、確認は取り消されます。',
    requestNote: 'ひとこと（なくてもかまいません）',
    request: '依頼する',
    ofWhom: 'だれに',
    anybody: '確認できる人ならだれでも',
    returnHeading: '差し戻す',
    returnIntro: '何を直せばよいかを書いてください。依頼した人と、書いた人に伝わります。',
    returnReason: '理由',
    return: '差し戻す',
    aloneHeading: 'ひとりで公開しますか',
    aloneIntro: 'あなたのほかに、この内容を確認した人がいません。公開はできますが、ほかの人が確認するまで「ひとりで公開（確認待ち）」と示されます。',
    aloneManyIntro: (count: number) =>
      `選んだもののうち${count}件は、あなたのほかに確認した人がいません。公開はできますが、ほかの人が確認するまで「ひとりで公開（確認待ち）」と示されます。理由は、どれにも同じものが残ります。`,
    aloneReason: 'ひとりで公開する理由',
    publishAlone: '理由を添えて公開する',
    end: '公開を終える…',
    endHeading: '公開を終える',
    endIntro: '読者のページからこの事例が消えます。このアドレスを開いた人には、題名と、公開が終わった日と、次のお知らせが示されます。',
    endNotice: '読者へのお知らせ（日本語）',
    endEnglish: '読者へのお知らせ（英語、なくてもかまいません）',
    endConfirm: '公開を終える',
    reasonNeeded: '入力してください。',
    togetherHeading: 'いっしょに公開する項目',
    togetherIntro: (count: number) =>
      `この事例が使っている${count}件は、まだ公開されていません。印の付いたものを、事例といっしょに公開します。一つでも公開できなければ、何も公開しません。`,
    togetherNeeded: (count: number) => `印を外した${count}件がないと、公開できません。理由は、それぞれの下にあります。`,
    togetherNeededBy: (by: string | null) =>
      `${by === null ? 'この事例' : `印の付いた「${by}」`}が使っているので、公開しないままにはできません。印を戻すか、「やめる」で閉じて、使っているほうから外してください。`,
    offered: (kind: string, title: string) => `${kind}「${title}」`,
    open: '開く',
    togetherFaulty: (count: number) => `この事例が使っている項目のうち${count}件に、直すところがあります。開いて直してから、もう一度公開してください。`,
    together: (count: number) => `${count}件と事例を公開する`,
    objections: (count: number, by: readonly string[]) =>
      `${by.length > 0 ? `${by.join('、')}からの` : ''}「直してほしい」が${count}件、まだ済みになっていません（公開はそのままでもできます）。`,
    showObjections: '「直してほしい」をコメントで見る',
    objectionsHeading: '「直してほしい」が残っています',
    publishAnyway: 'このまま公開する',
    checking: '公開の前に調べています…',
    saveFirst: '保存していない入力があります。保存が済んでから、もう一度押してください。',
    cancel: 'やめる',
  },
  en: {
    title: 'Publication and review',
    failed: 'The state cannot be looked up now. It is tried again when the connection is back.',
    unsaved: 'There is text that is not saved yet. Once it is, the review can go on.',
    away: 'The server cannot be reached. Please try again.',
    done: {
      request: 'The review was asked for.',
      withdraw: 'The request was taken back.',
      return: 'It was sent back.',
      approve: 'It was approved.',
      look: 'It is noted that you have looked.',
    },
    buttons: { request: 'Ask for a review…', withdraw: 'Take the request back', return: 'Send back…', approve: 'Approve', look: 'I have looked at it' },
    requestAgain: 'Ask anew…',
    changes: 'See what changed',
    requestHeading: 'Ask for a review',
    requestIntro: 'Somebody else looks at the text as it is saved now. A change after that takes an approval away.',
    requestNote: 'A few words (may be left out)',
    request: 'Ask',
    ofWhom: 'Of whom',
    anybody: 'Anybody who may',
    returnHeading: 'Send back',
    returnIntro: 'Say what should be mended. Whoever asked and whoever wrote is told.',
    returnReason: 'Reason',
    return: 'Send back',
    aloneHeading: 'Publish alone?',
    aloneIntro: 'Nobody but you has checked this text. You may publish it; it stays marked "Published alone" until somebody else has looked.',
    aloneManyIntro: (count: number) =>
      `Nobody but you has checked ${count} of those that you chose. You may publish them; they stay marked "Published alone" until somebody else has looked. All of them get the same reason.`,
    aloneReason: 'Why you publish it alone',
    publishAlone: 'Publish with this reason',
    end: 'End the publication…',
    endHeading: 'End the publication',
    endIntro: 'Readers no longer find this case. Whoever opens its address is told its title, the day on which its publication ended, and this notice.',
    endNotice: 'Notice to readers (Japanese)',
    endEnglish: 'Notice to readers (English, may be left out)',
    endConfirm: 'End the publication',
    reasonNeeded: 'Fill this in.',
    togetherHeading: 'Published together',
    togetherIntro: (count: number) =>
      `This case uses ${count} ${count === 1 ? 'record' : 'records'} that readers do not have yet. Those with a tick are published with it, or nothing is.`,
    togetherNeeded: (count: number) =>
      `It cannot be published without ${count === 1 ? 'the one' : `the ${count}`} that you left out. The reason stands below each.`,
    togetherNeededBy: (by: string | null) =>
      `${by === null ? 'The case' : `"${by}", which has a tick,`} uses it, so it cannot stay unpublished. Tick it again, or cancel and take it out there.`,
    offered: (kind: string, title: string) => `${kind} "${title}"`,
    open: 'Open',
    togetherFaulty: (count: number) => `Something has to be mended in ${count} of the records that this case uses. Open and mend them, then publish again.`,
    together: (count: number) => `Publish the case and ${count} more`,
    objections: (count: number, by: readonly string[]) =>
      `${by.length > 0 ? `${by.join(', ')} asked` : 'Somebody asked'} for ${count === 1 ? 'a change' : `${count} changes`} that nobody has resolved yet (which does not keep you from publishing).`,
    showObjections: 'See what they ask for in the comments',
    objectionsHeading: 'Something is still asked to be changed',
    publishAnyway: 'Publish as it is',
    checking: 'Looking at it before it is published…',
    saveFirst: 'There is text that is not saved yet. Press again once it is.',
    cancel: 'Cancel',
  },
} as const

export const publications = {
  ja: { none: '下書き', live: '公開中', changed: '公開中に変更あり' },
  en: { none: 'Draft', live: 'Published', changed: 'Published, with changes' },
} as const

/** The state in one line of a few words: 「公開中に変更あり・確認依頼中（佐藤さんへ）」. */
export function stateInWords(answer: ReviewAnswer, language: Language): string {
  const ja = language === 'ja'
  const { publication, asked, returned, draftState, alone, ended } = answer
  const of = asked && (asked.of === null ? (ja ? 'だれでも' : 'of anybody') : ja ? `${asked.of}さんへ` : `of ${asked.of}`)
  const parts = [
    // A draft that was handed over is called by what it waits for.
    ended ? (ja ? '公開終了' : 'Publication ended') : publication === 'none' && draftState !== 'draft' ? null : publications[language][publication],
    of && (ja ? `確認依頼中（${of}）` : `Review asked ${of}`),
    returned && (ja ? '差し戻し' : 'Sent back'),
    draftState === 'approved' && (ja ? '確認済み' : 'Approved'),
    alone && (ja ? 'ひとりで公開（確認待ち）' : 'Published alone (not looked at yet)'),
  ]
  return parts.filter(Boolean).join(ja ? '・' : '; ')
}

const when = (at: string | null, language: Language): string => (at === null ? '' : formatClock(at, language))

/** Who did what when, and why: a sentence each. */
export function detailsInWords(answer: ReviewAnswer, language: Language): string[] {
  const ja = language === 'ja'
  const { asked, returned, approved, alone, ended } = answer
  const by = (name: string, at: string | null): string => [name && (ja ? `${name}さん` : name), when(at, language)].filter(Boolean).join(ja ? '、' : ', ')
  return [
    asked && `${ja ? '依頼' : 'Asked by'}${ja ? '：' : ' '}${by(asked.name, asked.at)}${asked.note ? (ja ? `「${asked.note}」` : `: "${asked.note}"`) : ''}`,
    asked?.isChangedSince && (ja ? '依頼のあとに変更されています。' : 'It was changed after the request.'),
    returned && `${ja ? '差し戻し：' : 'Sent back by '}${by(returned.name, returned.at)}${ja ? `「${returned.reason}」` : `: "${returned.reason}"`}`,
    approved && !approved.isVoid && `${ja ? '確認：' : 'Approved by '}${by(approved.name, approved.at)}`,
    approved?.isVoid &&
      (ja
        ? `${approved.name}さんの確認のあとに変更されたため、確認は取り消されました。`
        : `It was changed after ${approved.name} approved it, so the approval no longer holds.`),
    alone && `${ja ? '公開：' : 'Published by '}${by(alone.name, alone.at)}${ja ? `「${alone.reason}」` : `: "${alone.reason}"`}`,
    ended && `${ja ? '終了：' : 'Ended by '}${by(ended.name, ended.at)}${ja ? `「${ended.notice}」` : `: "${ended.notice}"`}`,
  ].filter((line) => typeof line === 'string')
}
