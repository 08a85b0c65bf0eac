"""The characters of a machine-readable zone, told from pictures of single cells by two small networks.

Tesseract reads the typeface of zones badly: its fillers become K, C and «. A zone has 37 characters at a
fixed pitch, so each cell is told by itself. The two networks see different things, shades and
directions of edges, and were trained apart: where they disagree the character is in doubt.
Both were trained by `resources/zones/make_letters.py` and are kept in `resources/zones/letters.npz`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep import resources
from interviewprep.domain.mrz import CHARACTERS
from interviewprep.recognition.raster import Pixels

#: A cell is PITCH pixels wide and its capitals HEIGHT high; the picture shows a margin around it.
PITCH, HEIGHT = 16, 20
PATCH_WIDTH, PATCH_HEIGHT = 20, 28
_POOL = 4
_DIRECTIONS = 8

Floats = npt.NDArray[np.float32]


def shades(patches: Pixels) -> Floats:
    """What the first network sees of pictures (number, height, width): grey, whatever the light."""
    flat = patches.reshape(len(patches), -1).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    spread: Floats = flat / (flat.std(axis=1, keepdims=True) + 4.0)
    return spread


def edges(patches: Pixels) -> Floats:
    """What the second network sees: how strong edges of each direction are in each square of a picture."""
    grey = patches.astype(np.float32)
    across = np.zeros_like(grey)
    down = np.zeros_like(grey)
    across[:, :, 1:-1] = grey[:, :, 2:] - grey[:, :, :-2]
    down[:, 1:-1, :] = grey[:, 2:, :] - grey[:, :-2, :]
    strength = np.hypot(across, down)
    angle = (np.arctan2(down, across) / (2 * np.pi) % 1.0) * _DIRECTIONS
    lower = np.floor(angle).astype(np.int64) % _DIRECTIONS
    share = angle - np.floor(angle)
    rows, columns = PATCH_HEIGHT // _POOL, PATCH_WIDTH // _POOL
    pooled = np.zeros((len(patches), rows, columns, _DIRECTIONS), dtype=np.float32)
    for direction in range(_DIRECTIONS):
        part = np.where(lower == direction, strength * (1 - share), 0.0)
        part += np.where((lower + 1) % _DIRECTIONS == direction, strength * share, 0.0)
        squares = part.reshape(len(patches), rows, _POOL, columns, _POOL)
        pooled[:, :, :, direction] = squares.sum(axis=(2, 4))
    flat = np.sqrt(pooled.reshape(len(patches), -1))
    seen: Floats = flat / (np.linalg.norm(flat, axis=1, keepdims=True) + 1e-3) * 8.0
    return seen


@dataclass(frozen=True, slots=True)
class Network:
    """Two hidden layers and one output for each of CHARACTERS."""

    weights: tuple[Floats, ...]
    biases: tuple[Floats, ...]

    def likelihoods(self, seen: Floats) -> Floats:
        """How likely each cell (row) is each character (column): every row sums to 1."""
        values = seen
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            values = np.maximum(values @ weight + bias, 0.0)
        values = values @ self.weights[-1] + self.biases[-1]
        values = np.exp(values - values.max(axis=1, keepdims=True))
        shares: Floats = values / values.sum(axis=1, keepdims=True)
        return shares


@dataclass(frozen=True, slots=True)
class Reading:
    """What both networks make of the cells of one line: likelihoods (cell, character)."""

    by_shades: Floats
    by_edges: Floats

    @property
    def together(self) -> Floats:
        """The likelihoods of both, each taken as an independent witness; every row sums to 1."""
        product = np.sqrt(self.by_shades * self.by_edges) + 1e-9
        joint: Floats = product / product.sum(axis=1, keepdims=True)
        return joint

    @property
    def text(self) -> str:
        """The likeliest characters."""
        return "".join(CHARACTERS[best] for best in self.together.argmax(axis=1))


def network(stored: Mapping[str, npt.NDArray[np.generic]], name: str) -> Network:
    """The network stored under a name."""
    layers = range(sum(1 for key in stored if key.startswith(f"{name}.weight")))
    return Network(
        tuple(stored[f"{name}.weight{layer}"].astype(np.float32) for layer in layers),
        tuple(stored[f"{name}.bias{layer}"].astype(np.float32) for layer in layers),
    )


@cache
def _networks() -> tuple[Network, Network]:
    with np.load(resources.path("zones", "letters.npz"), allow_pickle=False) as stored:
        return network(stored, "shades"), network(stored, "edges")


def glance(patches: Pixels) -> Floats:
    """The likelihoods of the first network alone, in a quarter of the time."""
    return _networks()[0].likelihoods(shades(patches))


def tell(patches: Pixels) -> Reading:
    """What the cells of a line are; pictures (number, PATCH_HEIGHT, PATCH_WIDTH) of dark letters on light."""
    by_shades, by_edges = _networks()
    smooth = np.stack([cv2.GaussianBlur(patch, (3, 3), 0.6) for patch in patches])
    return Reading(by_shades.likelihoods(shades(patches)), by_edges.likelihoods(edges(smooth)))
