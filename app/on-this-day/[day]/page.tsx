import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../components/frame/list-route.tsx'
import { formatDay, OnThisDayRouteBody } from '../../../components/listing/on-this-day-route-body.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { issuesByDay } from '../../../lib/listing/on-this-day.ts'
import { onThisDayUrl } from '../../../lib/urls.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { staticParams } from '../../static-params.ts'

type Params = Promise<{ day: string }>

async function readDays() {
  const { publication, issues } = await readArchive()
  return { publication, days: publication.onThisDay ? issuesByDay(issues) : new Map() }
}

export async function generateStaticParams() {
  const { days } = await readDays()
  return staticParams(
    [...days.keys()].map((day) => ({ day })),
    ['day'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { day } = await params
  return routeMetadata(onThisDayUrl(day), { title: titleOf(day) })
}

function titleOf(day: string): string {
  return `历史上的今天：${formatDay(day)}`
}

export default async function OnThisDayRoute({ params }: { params: Params }) {
  const { day } = await params
  const { publication, days } = await readDays()
  if (!days.has(day)) notFound()
  return (
    <ListRoute publication={publication} title={titleOf(day)}>
      <OnThisDayRouteBody day={day} days={days} />
    </ListRoute>
  )
}
