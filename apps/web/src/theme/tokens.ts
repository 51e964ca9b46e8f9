/**
 * The one palette. Green is the house, indigo is what is under way, and red is kept for lateness alone, so that it
 * is seen. Every pair of text and ground reaches 4.5:1.
 */
export const tokens = {
  house: '#0d3b2e',
  houseText: '#eef4ec',
  houseMuted: '#b4cabd',
  houseRaised: '#17503f',
  gold: '#e9d9a6',
  primary: '#0b6048',
  primarySoft: '#e3f0ea',
  ink: '#17221e',
  muted: '#54625c',
  line: '#d9dfd9',
  lineStrong: '#8a958f',
  ground: '#f5f6f2',
  surface: '#ffffff',
  raised: '#fafbf8',
  done: '#176b3f',
  doneSoft: '#e2f2e7',
  underWay: '#39489a',
  underWaySoft: '#e9ebf8',
  soon: '#855600',
  soonSoft: '#fbf0d4',
  late: '#b3261e',
  lateSoft: '#fbe9e6',
  still: '#54625c',
  stillSoft: '#edf0ec',
  text: "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif",
  document: "'Times New Roman', Tinos, 'Liberation Serif', serif",
  digits: "ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace",
} as const;
