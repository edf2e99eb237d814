import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import { type EvidenceLevel, evidenceLevels, stages } from '@/src/model/terms'
import { type View, viewOf } from '@/src/ui/view'
import { matrixOf } from './counting'
import { MatrixDrawing } from './page'
import { type MatrixQuery, wholeMatrix } from './query'

type Change = (snapshot: CatalogueSnapshot) => CatalogueSnapshot

function drawn(view: View, change: Change = (same) => same, query: Partial<MatrixQuery> = {}) {
  const snapshot = change(view.snapshot)
  const asked = { ...wholeMatrix, ...query }
  return <MatrixDrawing view={viewOf(snapshot, view.language)} query={asked} matrix={matrixOf(snapshot, asked, view.language)} />
}

/** Cases in which every factor meets every impact, on the given levels in turn. */
function meeting(count: number, levels: readonly EvidenceLevel[]): Change {
  return (snapshot) => {
    const [sample] = snapshot.cases
    const text = { ja: '例', en: 'Example' }
    const evidence = (index: number) => ({ source: snapshot.sources[0]?.slug ?? '', locator: '例', level: levels[index % levels.length] ?? 'stated' })
    const row = (id: string, index: number) => ({ id, heading: text, statement: text, evidence: evidence(index) })
    return {
      ...snapshot,
      cases:
        sample === undefined
          ? []
          : Array.from({ length: count }, (_, index): CaseRecord => ({
              ...sample,
              slug: `example-${index}`,
              number: `${index}`,
              factors: snapshot.promotingFactors.map(({ slug: factor }, at) => ({ ...row(`f${at}`, index + at), factor })),
              outcomes: snapshot.impactTags.map(({ slug: impact }, at) => ({ ...row(`o${at}`, index + at), impact })),
            })),
    }
  }
}

const long = { ja: '四十字までの長い名前がついた変化や理由でも表の見出しに収まり読めることを確かめる', en: 'A name as long as names are allowed to be' }
const longNames: Change = (snapshot) => ({
  ...snapshot,
  impactTags: snapshot.impactTags.map((tag) => ({ ...tag, name: long })),
  promotingFactors: snapshot.promotingFactors.map((factor) => ({ ...factor, name: long })),
})

export const matrixExamples: ExampleSet = {
  title: 'Reasons and changes',
  examples: [
    { name: 'As published', draw: (view) => drawn(view) },
    { name: 'By element, most cases first', draw: (view) => drawn(view, undefined, { columns: 'element', sort: 'name' }) },
    { name: 'All columns closed into groups', draw: (view) => drawn(view, undefined, { collapse: stages }) },
    { name: 'No cases', draw: (view) => drawn(view, (snapshot) => ({ ...snapshot, cases: [] })) },
    { name: 'No vocabulary', draw: (view) => drawn(view, (snapshot) => ({ ...snapshot, impactTags: [], promotingFactors: [] })) },
    {
      name: 'One reason, one change, one case',
      draw: (view) =>
        drawn(view, (snapshot) =>
          meeting(1, ['evaluated'])({ ...snapshot, impactTags: snapshot.impactTags.slice(0, 1), promotingFactors: snapshot.promotingFactors.slice(0, 1) }),
        ),
    },
    { name: 'Every level of evidence in every cell, 1,200 cases', draw: (view) => drawn(view, meeting(1_200, evidenceLevels)) },
    { name: 'Names of 40 characters', draw: (view) => drawn(view, longNames) },
  ],
}
