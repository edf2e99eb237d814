import { askCases } from '@/src/catalogue/ask/ask'
import type { ExampleSet } from '@/src/explore/example'
import type { View } from '@/src/ui/view'
import { AskedGroups } from './answer'
import { NothingFits } from './page'

const asked = (view: View, question: string) => <AskedGroups view={view} answer={askCases(view.snapshot, question, view.language)} />

export const askExamples: ExampleSet = {
  title: 'Ask the cases',
  examples: [
    { name: 'one word that many rows hold', draw: (view) => asked(view, '地域') },
    { name: 'a question as a sentence', draw: (view) => asked(view, '外国人が増えて困っているのはなぜ') },
    { name: 'an English question on a Japanese page', draw: (view) => asked(view, 'why did young people stay') },
    { name: 'nothing fits', draw: (view) => <NothingFits view={view} question="xqxqxq" answer={askCases(view.snapshot, 'xqxqxq', view.language)} /> },
    { name: 'only signs', draw: (view) => <NothingFits view={view} question="？？？" answer={askCases(view.snapshot, '？？？', view.language)} /> },
  ],
}
