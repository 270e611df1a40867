import {describe, expect, it} from 'vitest'
import {drawText} from './ink.ts'
import {everyDrawing} from './every-drawing.test-data.ts'
import {findOnMarks, findOutside, findOverlaps, findStruck, standIn, textBoxes} from './text-boxes.test-data.ts'
import {s} from 'hastscript'

describe('the words of a drawing', () => {
  it.each(everyDrawing)('$name: no two touch', ({tree}) => {
    expect(findOverlaps(tree)).toEqual([])
  })

  it.each(everyDrawing)('$name: none leaves its frame', ({tree, frame}) => {
    expect(findOutside(tree, frame.margin)).toEqual([])
  })

  it.each(everyDrawing)('$name: neither touch nor leave where Arial draws them, the font not being there', ({tree, frame}) => {
    expect([...findOverlaps(tree, standIn), ...findOutside(tree, frame.margin, standIn)]).toEqual([])
  })

  it.each(everyDrawing)('$name: none is smaller than 12 px', ({tree}) => {
    expect(textBoxes(tree).filter(({size}) => !(size >= 12))).toEqual([])
  })

  it.each(everyDrawing)('$name: none stands on a mark, but for the names of series inside their bars', ({tree}) => {
    expect(findOnMarks(tree)).toEqual([])
  })

  it.each(everyDrawing)('$name: none is struck through by zero, a price, a connector or a tick', ({tree}) => {
    expect(findStruck(tree)).toEqual([])
  })

  it('that touch, leave the frame or stand on a mark are found', () => {
    const texts = [drawText(10, 20, 'Sales of'), drawText(20, 25, 'products'), drawText(95, 90, 'Total')]
    const tree = s('svg', {width: 100, height: 100, fontSize: 12}, [...texts, s('rect', {x: 90, y: 80, width: 20, height: 20, dataFact: 'a.b@c'})])
    expect(findOverlaps(tree)).toEqual(['`Sales of` and `products`'])
    expect(findOutside(tree, 0)).toEqual([expect.stringMatching(/^`Total` from 95.0/)])
    expect(findOnMarks(tree)).toEqual(['`Total` on the mark at 90,80'])
  })
})
