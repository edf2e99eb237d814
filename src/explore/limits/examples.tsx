import type { LimitRow } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { View } from '@/src/ui/view'
import { groupsOf, type Limit } from './counting'
import { LimitGroups } from './drawing'

const row: LimitRow = {
  id: 'l',
  statement: { ja: '続けるお金が足りません。', en: 'Money to go on is short.' },
  kind: 'money',
  answeredBy: null,
  evidence: null,
}

function limits(view: View, given: readonly Partial<LimitRow>[]): readonly Limit[] {
  const [record] = view.snapshot.cases
  return record === undefined
    ? []
    : given.map((one, index) => {
        const whole = { ...row, id: `l${index}`, ...one }
        return { record, row: whole, group: whole.kind ?? 'none', answer: null }
      })
}
const long = 'とても長い名前の広域連携事業に関する協議会が続かなかったことを書いた文'

export const limitsExamples: ExampleSet = {
  title: 'Limits',
  examples: [
    { name: 'no limits', draw: (view) => <LimitGroups view={view} groups={[]} /> },
    { name: 'of no kind, without a source', draw: (view) => <LimitGroups view={view} groups={groupsOf(limits(view, [{ kind: null }]))} /> },
    {
      name: 'several kinds, Japanese only, six long sentences',
      draw: (view) => (
        <LimitGroups
          view={view}
          groups={groupsOf(limits(view, [{}, { kind: null }, { kind: 'other' }, { statement: { ja: `${long}。`.repeat(6), en: '' } }]))}
        />
      ),
    },
  ],
}
