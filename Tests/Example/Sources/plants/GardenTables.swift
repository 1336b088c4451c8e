// The criteria of Garden.swift made ready to decide; written by `plants tables`.

import Decisions

let gardenTables = CompiledCriteria(
  valueCounts: [3, 3, 2, 2, 2],
  nodes: [
    0, 3, 0, 0, 0, 0, 0, 3, 6, 6, 6, 6, 0, 3, 12, 12,
    12, 12, 0, 3, 12, 6, 0, 0, 2, 2, 12, 0, 6, 1, 3, 35,
    6, 24, 6, 2, 2, 12, 12, 6, 1, 3, 12, 0, 6, 0, 0, 3,
    52, 40, 6, 6, 1, 3, 12, 12, 6, 12, 0, 3, 12, 6, 6, 0,
    2, 2, 12, 6, 0, 1, 3, 12, 0, 6, 0, 4, 2, 12, 0, 6,
    3, 2, 12, 6, 0,
  ],
  factors: [
    18, 18, 1, 24, 29, 2, 40, 46, 2, 58, 58, 1, 64, 64, 1, 69,
    69, 1, 75, 75, 1, 80, 80, 1,
  ],
  words: [0, 0, 0, 0, 0, 0],
  masks: [3, 4, 56, 67, 128, 32],
  starts: [0, 1, 2, 3, 4, 5, 6])
