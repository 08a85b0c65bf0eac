"""Measures of the page: A4, margins, colours. Lengths in points, 1/72 inch."""

from interviewprep.bundle.pen import Colour

A4_WIDTH, A4_HEIGHT = 595.28, 841.89

#: Text pages: a wider margin on the left for the binding.
LEFT, RIGHT = 71.0, A4_WIDTH - 54.0
TOP, BOTTOM = A4_HEIGHT - 64.0, 70.0
MEASURE = RIGHT - LEFT

#: Exhibit pages: the band above holds the label, the one below the page number; nothing overlaps the picture.
BAND_ABOVE, BAND_BELOW, SIDE = 34.0, 34.0, 24.0

NUMBER_BASELINE = 17.0
NUMBER_SIZE = 11.0

INK: Colour = (0.07, 0.08, 0.1)
MUTED: Colour = (0.36, 0.38, 0.42)
ACCENT: Colour = (0.11, 0.2, 0.36)
HAIRLINE: Colour = (0.78, 0.8, 0.83)
