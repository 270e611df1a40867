// Paints pictures in a thread of its own, from one file.
import '../../src/exports/png/painter.ts'
