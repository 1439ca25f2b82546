"""From YAML text to a tree.

Scalars stay as they were typed (`08:00`, `no`, `2021-02-30`, `0123`): no rule of YAML guesses at them."""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, NodeEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from bot.programme.problems import Problem, quoted
from bot.programme.tree import Data, Mark, Path, Tree

DEPTH = 40
NODES = 20_000
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""What YAML can write with a backslash, and no database or message takes."""
_PLAIN_TAGS = frozenset(["null", "bool", "int", "float", "timestamp", "str", "map", "seq", "value"])


class TooMuch(Exception):
    """The file nests too deeply or repeats too much; `mark` is where we stopped."""

    def __init__(self, found: str, expected: str, mark: Mark) -> None:
        super().__init__(found)
        self.found, self.expected, self.mark = found, expected, mark


class _Composer(Composer):
    """Stops at too many nodes before they cost time."""

    count = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self.count += 1
        event = self.parser.peek_event()
        if self.count > NODES:
            raise TooMuch("too many entries", f"at most {NODES:,} of them", _marked(event.start_mark))
        if self.depth >= DEPTH and isinstance(event, NodeEvent) and not isinstance(event, AliasEvent):
            raise TooMuch("nesting too deep", f"at most {DEPTH} levels", _marked(event.start_mark))
        return super().compose_node(parent, index)


def _marked(mark: StringMark) -> Mark:
    return Mark(mark.line + 1, mark.column + 1)


def parse(text: str, file: str) -> Tree:
    """The tree of `text`. What keeps it from being one (bad YAML: one problem) is in its `problems`."""
    tree = Tree(file)
    try:
        root = _compose(text)
        if root is not None:
            planter = _Planter(tree)
            tree.data = planter.plant(root, ())
            tree.problems.extend(tree.problem(*told) for told in planter.told)  # named once all is there
    except TooMuch as much:
        tree.problems.append(tree.problem((), much.found, much.expected, much.mark))
    except YAMLError as wrong:
        tree.problems.append(_syntax(tree, text, wrong))
    return tree


def _compose(text: str) -> Node | None:
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _Composer
    yaml.composer.warn_double_anchors = False
    root: Node | None = yaml.compose(text)
    return root


def _syntax(tree: Tree, text: str, wrong: YAMLError) -> Problem:
    if isinstance(wrong, ReaderError):
        before = text[: wrong.position]
        mark = Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))
        return tree.problem((), f"the control character U+{wrong.character:04X}", "text only", mark)
    if isinstance(wrong, MarkedYAMLError):
        at = wrong.problem_mark or wrong.context_mark
        found, expected = _in_words(str(wrong.problem or wrong.context))
        return tree.problem((), found, expected, _marked(at) if at else None)
    return tree.problem((), quoted(str(wrong)), "YAML")


def _in_words(problem: str) -> tuple[str, str]:
    """The parser's complaint as found and expected."""
    if "'\\t'" in problem:
        return "a tab", "spaces (YAML knows no tabs)"
    if "another document" in problem:
        return "a second document (a line `---`)", "one programme per file"
    if "mapping values are not allowed" in problem:
        return (
            "a colon inside a text",
            "quotes around a text with a colon, or a new line before the key",
        )
    if "undefined alias" in problem:
        return quoted(problem.removeprefix("found ")), "an anchor (&name) above it"
    return f"broken YAML ({problem})", "YAML: keys and values, lists with a dash, texts in closed quotes"


class _Planter:
    """Turns nodes into data, keeping marks; aliases become copies, so the sum of copies is bounded too."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.told: list[tuple[Path, str, str, Mark]] = []
        self.count = 0

    def plant(self, node: Node, path: Path) -> Data:
        mark = _marked(node.start_mark)
        self.count += 1
        if self.count > NODES or len(path) > DEPTH:
            raise TooMuch("aliases that repeat too much", f"at most {NODES:,} entries, {DEPTH} levels", mark)
        self.tree.values[path] = mark
        if (tag := str(node.tag).rpartition(":")[2]) not in _PLAIN_TAGS:
            self._tell(path, f"the tag {quoted(str(node.tag))}", "a plain value without a tag", mark)
            self.tree.unread.add(path)
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.plant(entry, (*path, index)) for index, entry in enumerate(node.value)]
        if isinstance(node, ScalarNode) and (control := CONTROL.search(node.value)):
            self._tell(path, f"the control character U+{ord(control[0]):04X}", "text only", mark)
            self.tree.unread.add(path)
            return None
        return None if tag == "null" else node.value

    def _mapping(self, node: MappingNode, path: Path) -> Data:
        found: dict[str, Data] = {}
        for key, value in node.value:
            name = self._name(key, path)
            if name is None:
                continue
            here = (*path, name)
            if name in found:
                first = self.tree.keys[here].line
                self._tell(
                    here, f"the key {quoted(name)} again", f"it once (line {first})", _marked(key.start_mark)
                )
                continue
            self.tree.keys[here] = _marked(key.start_mark)
            found[name] = self.plant(value, here)
        return found

    def _name(self, key: Node, path: Path) -> str | None:
        mark = _marked(key.start_mark)
        if isinstance(key, ScalarNode) and str(key.tag).endswith(":merge"):
            self._tell(
                path, "the merge key `<<`", "the keys written out (or an alias for a whole value)", mark
            )
        elif not isinstance(key, ScalarNode):
            self._tell(path, "a list or mapping as a key", "a word as a key", mark)
        else:
            return str(key.value)
        return None

    def _tell(self, path: Path, found: str, expected: str, mark: Mark) -> None:
        self.told.append((path, found, expected, mark))
