import type { Parts } from './results.js'
import { settingLine } from './setting-line.js'
import { folded, short, table } from './table.js'

/** Writes the section on many calls at once. */
export const scaleSection = ({ measured, setting }: Parts['scale']): string =>
  [
    '## Many calls at once',
    settingLine(setting),
    'All calls are made in one turn of the event loop, with a response of 1.2 kB from a server on the same machine. Each row is one new process, so only large differences mean something. Memory is the growth of the process at its peak, for one call. A stall is how long no timer had its turn. The official SDK opens a connection for each call, unless it gets an agent with keep-alive, here of 50 connections. The limit of the rate limiter is never reached: it shows what asking Redis costs.',
    folded(
      'Calls at once',
      table(
        [
          'calls at once',
          'caller',
          'failed',
          'calls per second',
          'processor time, µs',
          'memory, kB',
          'longest stall, s'
        ],
        measured.map(({ failed, kilobytes, longestStallMs, microseconds, name, perSecond, sends }) => [
          sends.toLocaleString('en'),
          name,
          failed.toLocaleString('en'),
          short(perSecond),
          short(microseconds),
          short(kilobytes),
          short(longestStallMs / 1_000)
        ])
      )
    )
  ].join('\n\n')
