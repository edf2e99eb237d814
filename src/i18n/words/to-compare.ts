import { defineWords } from './define'

/** The boxes on cards and the links of a case that lead to the comparison. */
export const toCompareWords = defineWords({
  ja: {
    box: '比べる',
    submit: '選んだ事例を比べる',
    booklet: '選んだ事例を冊子にする',
    /** Before the number of ticked cases, which the style sheet counts. */
    ticked: '選択中の事例：',
    hint: '2〜4件を選ぶと、横に並べて比べられます。',
    hintWith: 'この事例と、選んだ事例（3件まで）を横に並べます。',
    withOthers: 'ほかの事例と比べる',
  },
  en: {
    box: 'Compare',
    submit: 'Compare the chosen cases',
    booklet: 'Make a booklet of them',
    ticked: 'Cases chosen: ',
    hint: 'Choose two to four cases to see them side by side.',
    hintWith: 'Puts this case and up to three that you choose side by side.',
    withOthers: 'Compare with others',
  },
})
