"""The parser of the analyzer: Stanza (Qi et al. 2020) with models from a directory, never from the internet.

The models of the package are Stanza's tokenizer and one network for everything behind it (`analyzer/parsing/network`);
a directory of Stanza's own models is run by Stanza. The only module that imports stanza; importing it takes seconds, so
import it where a parse is needed.
"""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

# Before torch loads: threads that wait for each other sleep and do not spin. Spinning makes a parse five times as slow
# where other work shares the cores, and gains nothing where none does.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import stanza
import torch
from stanza.models.common import bert_embedding, utils
from stanza.models.common.doc import Document as StanzaDocument
from stanza.models.common.doc import Sentence as StanzaSentence
from stanza.models.common.doc import Token as StanzaToken
from stanza.models.common.foundation_cache import BertRecord, FoundationCache

from analyzer.errors import ModelError
from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, ModelInfo, Sentence, Token
from analyzer.parsing.lemma import with_lemmas
from analyzer.parsing.mend import mended
from analyzer.parsing.network.annotate import FILES, Annotation, Annotator
from analyzer.parsing.network.words import Words
from analyzer.parsing.pieces import blocks, bounded, plain, trimmed, visible

EMBEDDED = Path(__file__).parent / "models" / "en"
_STEPS = ("tokenize", "pos", "lemma", "depparse", "ner")
_WITH_VECTORS = ("pos", "depparse", "ner")
_LONGEST_WORD = 100  # characters that the models see of a word; an address can have thousands
_TEXTS = 500  # blocks of text that the tokenizer gets at a time
_BATCH = 20_000  # words in memory at a time
_TREE_BATCH = 1_000  # words: a batch of trees holds [sentences, length, length, relations] numbers, twice


class StanzaParser:
    """A parser over a directory of Stanza models; without a directory, over the models in the package.

    The directory holds tokenize.pt, resources.json and a network (see `Annotator`); or is one that Stanza downloads
    models into (resources.json and en/); or holds tokenize.pt, pos.pt, lemma.pt, depparse.pt
    and ner.pt with what they build on: pretrain.pt (word vectors) and encoder/ (a transformer).
    Models load once per process, at the first parse. Raises ModelError when a file is missing or cannot be loaded.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self._directory = (directory or EMBEDDED).resolve()
        if missing := _missing(self._directory):
            raise ModelError(
                f"{self._directory} is not a complete model directory: it lacks {', '.join(missing)}; "
                "give a directory with all of them, or none to use the embedded models."
            )
        self.model = ModelInfo("stanza-en", f"{stanza.__version__}+{_digest(self._directory)}")

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text; see `Parser.parse`."""
        models = _models(self._directory)
        found: list[list[Sentence]] = [[] for _ in texts]
        pieces = _pieces(models.pipeline, texts)
        while batch := list(_until(pieces, _BATCH)):
            for (number, words), annotation in zip(batch, _annotations(models, texts, batch), strict=True):
                found[number].append(_sentence(texts[number], words, annotation))
        return tuple(map(tuple, found))


@dataclass(frozen=True, slots=True)
class _Models:
    """Stanza's pipeline, and the network that follows its tokenizer, if there is one."""

    pipeline: stanza.Pipeline
    annotator: Annotator | None


Piece = tuple[int, tuple[Span, ...]]


def _pieces(pipeline: stanza.Pipeline, texts: Sequence[str]) -> Iterator[Piece]:
    parts = ((n, block) for n, text in enumerate(texts) if visible(text) for block in blocks(text))
    while batch := list(islice(parts, _TEXTS)):
        documents = [StanzaDocument([], text=plain(block.of(texts[n]))) for n, block in batch]
        with _quiet():
            tokenised = pipeline.bulk_process(documents, processors="tokenize")
        for (number, block), document in zip(batch, tokenised, strict=True):
            for sentence in document.sentences:
                found = (span.shifted(block.start) for token in sentence.tokens for span in _words(token))
                spans = [span for span in (trimmed(span, texts[number]) for span in found) if len(span)]
                yield from ((number, piece) for piece in bounded(spans, texts[number]))


def _words(token: StanzaToken) -> Iterator[Span]:
    """The spans of a token's words; a contraction whose words are not cut from it ("du", de + le) stands for each."""
    for word in token.words:
        if word.start_char is None or word.end_char is None:
            yield Span(token.start_char, token.end_char)
        else:
            yield Span(word.start_char, word.end_char)


def _until(pieces: Iterator[Piece], most: int) -> Iterator[Piece]:
    total = 0
    while total < most and (piece := next(pieces, None)):
        total += len(piece[1])
        yield piece


def _annotations(models: _Models, texts: Sequence[str], batch: Sequence[Piece]) -> Iterable[Annotation]:
    sentences = [_written(texts[number], words) for number, words in batch]
    if models.annotator:
        return models.annotator.annotate(sentences)
    rows = [[{"id": (i + 1,), "text": form} for i, form in enumerate(words.forms)] for words in sentences]
    with _quiet():
        document = models.pipeline.process(StanzaDocument(rows), processors=list(_STEPS[1:]))
    return map(_annotation, document.sentences)


def _written(text: str, words: Sequence[Span]) -> Words:
    """What the models see of the words of a sentence."""
    forms = (visible(plain(word.of(text)))[:_LONGEST_WORD] or "-" for word in words)
    apart = (before.end < word.start for before, word in pairwise(words))
    return Words(tuple(forms), (True, *apart))


def _annotation(sentence: StanzaSentence) -> Annotation:
    words = sentence.words
    return Annotation(
        upos=tuple(word.upos or "X" for word in words),
        xpos=tuple(word.xpos or "" for word in words),
        feats=tuple(word.feats or "" for word in words),
        lemmas=tuple(word.lemma or "" for word in words),
        heads=tuple(word.head or 0 for word in words),
        deprels=tuple(word.deprel or "dep" for word in words),
        ner=tuple(token.ner or "O" for token in sentence.tokens),
    )


def _sentence(text: str, words: Sequence[Span], said: Annotation) -> Sentence:
    return with_lemmas(mended(Sentence(tuple(_token(text, i, span, said) for i, span in enumerate(words)))))


def _token(text: str, index: int, span: Span, said: Annotation) -> Token:
    form, lemma, head = span.of(text), said.lemmas[index], said.heads[index]
    return Token(
        index=index,
        form=form,
        lemma=lemma if lemma and len(form) <= _LONGEST_WORD else form,
        upos=said.upos[index],
        head=head - 1 if head else ROOT,
        deprel=said.deprels[index],
        span=span,
        xpos=said.xpos[index],
        feats=said.feats[index],
        ner=said.ner[index],
    )


@lru_cache(maxsize=2)
def _models(directory: Path) -> _Models:
    try:
        with _quiet(), _short_cuts(directory):
            return _Models(_pipeline(directory), Annotator(directory) if _has_network(directory) else None)
    except Exception as error:  # whatever a broken file makes Stanza raise
        raise ModelError(f"the parsing models in {directory} cannot be loaded: {error}") from error


def _pipeline(directory: Path) -> stanza.Pipeline:
    cache = FoundationCache(local_files_only=True)
    settings = {"processors": ",".join(_STEPS)} if _is_download(directory) else _settings(directory, cache)
    return stanza.Pipeline(
        "en",
        dir=str(directory),
        download_method=None,
        foundation_cache=cache,
        use_gpu=False,
        verbose=False,
        allow_unknown_language=True,
        depparse_batch_size=_TREE_BATCH,
        **settings,
    )


def _settings(directory: Path, cache: FoundationCache) -> dict[str, str | None]:
    """What Stanza has to be told of a directory of bare files; encoder and vectors go into the cache, as float32."""
    if _has_network(directory):
        return {"processors": "tokenize", "package": None, "tokenize_model_path": str(directory / "tokenize.pt")}
    settings: dict[str, str | None] = {"processors": ",".join(_STEPS), "package": None}
    settings |= {f"{step}_model_path": str(directory / f"{step}.pt") for step in _STEPS}
    if (encoder := directory / "encoder").is_dir():
        network, pieces = bert_embedding.load_bert(str(encoder), local_files_only=True)
        cache.bert["encoder"] = BertRecord(network.float().eval(), pieces, {})
    if (vectors := directory / "pretrain.pt").is_file():
        pretrain = cache.load_pretrain(str(vectors))
        pretrain._emb = pretrain.emb.float()
        settings |= {f"{step}_pretrain_path": str(vectors) for step in _WITH_VECTORS}
    return settings


def _has_network(directory: Path) -> bool:
    return all((directory / name).is_file() for name in FILES)


def _is_download(directory: Path) -> bool:
    return (directory / "resources.json").is_file() and (directory / "en").is_dir()


def _missing(directory: Path) -> tuple[str, ...]:
    if _is_download(directory):
        return tuple(f"en/{step}" for step in _STEPS if not (directory / "en" / step).is_dir())
    if any((directory / name).is_file() for name in FILES):
        return tuple(name for name in ("tokenize.pt", "resources.json", *FILES) if not (directory / name).is_file())
    return tuple(f"{step}.pt" for step in _STEPS if not (directory / f"{step}.pt").is_file())


@contextmanager
def _short_cuts(directory: Path) -> Iterator[None]:
    """Seconds saved on the models of the package, whose files need no distrust and which are never trained.

    Files are read by the C unpickler and not by the safe one in Python, and no optimizers are made: the first one
    would import PyTorch's compiler.
    """
    kept = torch.load, utils.get_optimizer, utils.get_split_optimizer

    def trusting(*given: Any, **options: Any) -> Any:
        return kept[0](*given, **options | {"weights_only": False})

    if directory == EMBEDDED.resolve():
        torch.load, utils.get_optimizer, utils.get_split_optimizer = trusting, _no_optimizer, _no_optimizer
    try:
        yield
    finally:
        torch.load, utils.get_optimizer, utils.get_split_optimizer = kept


def _no_optimizer(*_: Any, **__: Any) -> dict[str, Any]:
    return {}


@contextmanager
def _quiet() -> Iterator[None]:
    """No warning of a library on standard error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@lru_cache
def _digest(directory: Path) -> str:
    digest = hashlib.sha256()
    for path in _files(directory):
        digest.update(path.relative_to(directory).as_posix().encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]


def _files(directory: Path) -> Iterable[Path]:
    return sorted(p for p in directory.rglob("*") if p.suffix in {".pt", ".safetensors", ".json"})
