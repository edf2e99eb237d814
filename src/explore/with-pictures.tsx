/** The pages of `src/ui` that hold pictures, with the pictures put in. */
import { CaseChain } from '@/src/ui/case/case-chain'
import { CasePage, type CasePageProps } from '@/src/ui/case/case-page'
import { Questions } from '@/src/ui/explore/questions'
import { Circles } from '@/src/ui/home/circles'
import { HomeView } from '@/src/ui/home/home-view'
import type { View } from '@/src/ui/view'
import { EntryView, type EntryViewProps } from '@/src/ui/vocabulary/entry-view'
import { ProgrammePlaceSection } from '@/src/ui/vocabulary/programme-place'

/** The home page with the three circles and every question. */
export function HomeWithPictures({ view }: { view: View }) {
  return <HomeView view={view} Circles={Circles} Questions={Questions} />
}

/** The page of a case with the drawing of what led to what. */
export function CaseWithPictures(props: Omit<CasePageProps, 'Chain'>) {
  return <CasePage {...props} Chain={CaseChain} />
}

/** The page of an entry; that of a programme says where it stands in the cases. */
export function EntryWithPictures(props: Omit<EntryViewProps, 'ProgrammePart'>) {
  return <EntryView {...props} ProgrammePart={ProgrammePlaceSection} />
}
