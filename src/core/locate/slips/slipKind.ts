/** The ways in which a wrong figure may have come about. */
import type { Slip } from './keyboard';

export type How =
  | Slip
  | 'source' // another source of the same quantity says so: the report's text, the last period
  | 'truncated' // 56,9 for 56,96: digits cut off
  | 'decimalsDropped' // 56 for 56,96
  | 'roundedUp' // 56,97 for 56,961
  | 'agreedSign' // 0 for the "-" of a rate whose whole is 0
  | 'pasted' // the printed figure is that of the row above or below
  | 'exchanged' // this figure stands in another cell, and that cell's figure stands here
  | 'shifted' // this figure stands some rows lower or higher, with the whole block around it
  | 'copied' // the printed figure is that of another column, with the whole column around it
  | 'recalculated' // the cell's own formula gives it, and its stored result is an old one
  | 'solved'; // the rules leave this figure, however the printed one came about
