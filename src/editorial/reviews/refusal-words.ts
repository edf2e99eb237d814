/** Why a step of a review is refused, in the words that people read. */
import type { Bilingual } from '@/src/i18n/languages'

export const refusals = {
  role: { ja: 'あなたの役割では行えません。', en: 'Your role does not allow this.' },
  draftState: {
    ja: 'いまの状態ではできません。ほかの人が先に進めたかもしれません。画面を開き直してください。',
    en: 'This cannot be done in the present state. Somebody else may have gone on before you: open the record again.',
  },
  stale: {
    ja: 'あなたが見たあとに、ほかの保存がありました。何も変えていません。新しい内容を見てから、もう一度押してください。',
    en: 'The record was saved again after you saw it. Nothing was changed. Look at the newest text, then press again.',
  },
  noReason: { ja: '理由を書いてください。', en: 'Give a reason.' },
  nothingNew: {
    ja: '公開されている内容から変わったところがないため、確認するものがありません。',
    en: 'Nothing differs from what is published, so there is nothing to review.',
  },
  ownText: {
    ja: '自分が書いたり直したりした内容は、自分では確認済みにできません。ほかの人に依頼してください。',
    en: 'What you wrote or changed yourself you cannot approve. Ask somebody else.',
  },
  ownRequest: { ja: '自分の依頼は、差し戻しではなく取り下げてください。', en: 'Take your own request back instead of sending it back.' },
  notAsker: { ja: '取り下げられるのは、依頼した人と公開者です。', en: 'Only whoever asked, or a publisher, can take this back.' },
  notAlone: { ja: '公開のあとの確認を待っている内容はありません。', en: 'Nothing here waits to be looked at after publishing.' },
  ownPublication: { ja: '自分がひとりで公開した内容は、ほかの人が確認します。', en: 'What you published alone has to be looked at by somebody else.' },
  noSecondPerson: {
    ja: 'あなたのほかに、この内容を確認した人がいません。ひとりで公開するときは理由を書いてください（APIでは X-Publish-Reason）。公開していません。',
    en: 'Nobody but you has checked this text. To publish it alone, give a reason (X-Publish-Reason in the API). Nothing was published.',
  },
  notLive: { ja: '公開されていないため、終えるものがありません。', en: 'It is not published, so there is nothing to end.' },
} as const satisfies Record<string, Bilingual>
